// Texts in the language of the page, and numbers and dates in the viewer's format.
//
// The catalog of each language is a file in shared/booking/texts. The browser's languages decide,
// and ?lang=de in the address overrides them.

import english from "../shared/booking/texts/en.json";

/**
 * @import { Children } from "./types.d.ts"
 * @typedef {string | Record<string, string>} Entry a text, or its plural forms
 */

/** @type {Record<string, () => Promise<{ default: Record<string, Entry> }>>} */
const OTHERS = { de: () => import("../shared/booking/texts/de.json") };

export const LANGUAGES = ["en", ...Object.keys(OTHERS)];

/** @param {string} tag */
const base = (tag) => tag.toLowerCase().split("-")[0];

function chooseLanguage() {
  const asked = new URLSearchParams(location.search).get("lang");
  const known = [asked ?? "", ...navigator.languages].map(base);
  return known.find((one) => LANGUAGES.includes(one)) ?? "en";
}

export const language = chooseLanguage();
/** The locale of numbers and dates: the viewer's variant of the language, such as en-GB. */
export const locale = navigator.languages.find((tag) => base(tag) === language) ?? language;

/** @type {Record<string, Entry>} */
let catalog = english;

/** Load the catalog of the language. Without it, for example offline, the page is in English. */
export async function loadTexts() {
  const load = OTHERS[language];
  if (load) catalog = { ...english, ...(await load().catch(() => ({ default: {} }))).default };
  document.documentElement.lang = catalog === english ? "en" : language;
}

const plural = new Intl.PluralRules(locale);

/** @param {number} number */
export const figure = (number) => number.toLocaleString(locale);

/**
 * Return the pattern of a key; with `count` in the values, its plural form.
 *
 * @param {string} key
 * @param {Record<string, unknown>} values
 */
function pattern(key, values) {
  const entry = catalog[key];
  if (entry === undefined) throw new Error(`no text for ${key}`);
  if (typeof entry === "string") return entry;
  return entry[plural.select(Number(values.count))] ?? entry.other;
}

/**
 * Return whether the catalog has a text.
 *
 * @param {string} key
 */
export const hasText = (key) => Object.hasOwn(catalog, key);

/**
 * Return the text of a key. A value replaces its name in braces; numbers get the viewer's format.
 *
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export const t = (key, values = {}) => parts(key, values).join("");

/**
 * Return the text of a key as children of a template, so that a value may be markup.
 *
 * @param {string} key
 * @param {Record<string, Children>} values
 * @returns {Children[]}
 */
export const rich = (key, values) => parts(key, values);

/**
 * @param {string} key
 * @param {Record<string, any>} values
 */
const parts = (key, values) =>
  pattern(key, values)
    .split(/\{(\w+)\}/)
    .map((part, at) => {
      const value = at % 2 ? values[part] : part;
      return typeof value === "number" ? figure(value) : value;
    });
