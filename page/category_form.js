// The fields of a form for the categories of a conference: rows to add and change.

import { fromLocalTime, localTime } from "./clock.js";
import { Field } from "./components.js";
import { sitesOf } from "./conference_form.js";
import { FieldError } from "./form.js";
import { Rows } from "./program_form.js";
import { t } from "./text.js";
import { html, useEffect, useRef, useState } from "./ui.js";

/**
 * @import { Conference } from "./types.d.ts"
 *
 * @typedef {object} CategoryInput
 * @property {string} [id] of a category that exists
 * @property {string} name
 * @property {number} seats
 * @property {string} description
 * @property {string | null} opens
 * @property {string | null} closes
 * @property {string[]} visible_to
 */

const LIMIT = 20;
const SEATS_LIMIT = 100_000;

/** @type {[part: string, label: string][]} */
const PARTS = [
  ["name", "form.name"],
  ["seats", "form.seats"],
  ["description", "form.description"],
  ["opens", "form.opens"],
  ["closes", "form.closes"],
  ["visible_to", "form.visibleTo"],
];

/** @param {number} at */
const titleOf = (at) => t("form.category", { number: at + 1 });

/** The labels of the fields by name, of all rows that a form may have. */
export const categoryLabels = () => ({
  categories: t("form.categories"),
  ...Object.fromEntries(
    Array.from({ length: LIMIT }, (_, at) =>
      PARTS.map(([part, label]) => [`categories.${at}.${part}`, `${titleOf(at)}, ${t(label)}`]),
    ).flat(),
  ),
});

/**
 * Return the inputs of the categories of a conference; null if their fields have not been read yet,
 * which only answers for the organizer contain.
 *
 * @param {Conference} conference
 * @returns {CategoryInput[] | null}
 */
export function inputsOf({ categories = [] }) {
  if (!categories.every((one) => one.visible_to)) return null;
  return categories.map(({ id, name, seats, description, opens, closes, visible_to = [] }) => ({
    id,
    name,
    seats,
    description,
    opens,
    closes,
    visible_to,
  }));
}

/**
 * The categories of a conference. One that exists can be changed, but not removed.
 *
 * @param {{
 *   errorAt: (name: string) => string | null, value: CategoryInput[], zone: string | null
 * }} props
 */
export const CategoriesField = ({ errorAt, value, zone }) =>
  html`<div class="categories">
    <${Rows}
      key=${JSON.stringify(value)}
      name="categories"
      label=${t("form.categories")}
      hint=${t("form.categoriesHint")}
      add=${t("form.addCategory")}
      limit=${LIMIT}
      errors=${[errorAt("categories")]}
      value=${value}
      stays=${(/** @type {CategoryInput | undefined} */ one) => Boolean(one?.id)}
      row=${(/** @type {CategoryInput | undefined} */ one, /** @type {number} */ number) =>
        html`<${CategoryRow} ...${{ at: number - 1, value: one, zone, errorAt }} />`}
    />
    <${Total} />
  </div>`;

/**
 * @param {{
 *   at: number, value: CategoryInput | undefined, zone: string | null,
 *   errorAt: (name: string) => string | null
 * }} props
 */
function CategoryRow({ at, value, zone, errorAt }) {
  const field = (
    /** @type {string} */ part,
    /** @type {string} */ label,
    /** @type {object} */ input,
    hint = "",
  ) =>
    html`<${Field}
      name=${`categories.${at}.${part}`}
      label=${t(label)}
      error=${errorAt(`categories.${at}.${part}`)}
      hint=${hint}
      ...${input}
    />`;
  const time = (/** @type {string | null | undefined} */ instant) => ({
    type: "datetime-local",
    defaultValue: instant ? localTime(instant, zone) : "",
  });
  const further = [value?.description, value?.opens, value?.closes, value?.visible_to.length];
  const wrong = PARTS.slice(2).some(([part]) => errorAt(`categories.${at}.${part}`));
  return html`<div class="category" role="group" aria-label=${titleOf(at)}>
    ${value?.id && html`<input type="hidden" name=${`categories.${at}.id`} value=${value.id} />`}
    <div class="pair">
      ${field("name", "form.name", { required: true, maxlength: "100", defaultValue: value?.name })}
      ${field("seats", "form.seats", {
        type: "number",
        required: true,
        min: "1",
        max: String(SEATS_LIMIT),
        defaultValue: value?.seats,
      })}
    </div>
    <details class="over" open=${wrong || further.some(Boolean)}>
      <summary>${t("form.categoryMore")}</summary>
      <div class="further">
        ${field("description", "form.description", {
          maxlength: "500",
          defaultValue: value?.description,
        })}
        <div class="pair">
          ${field("opens", "form.opens", time(value?.opens), t("form.opensHint"))}
          ${field("closes", "form.closes", time(value?.closes), t("form.closesHint"))}
        </div>
        ${field(
          "visible_to",
          "form.visibleTo",
          {
            autocapitalize: "none",
            spellcheck: "false",
            defaultValue: value?.visible_to.join(", "),
          },
          t("form.visibleToHint"),
        )}
      </div>
    </details>
  </div>`;
}

/** The seats of all fields together: moving seats between categories does not change them. */
function Total() {
  const [total, setTotal] = useState(/** @type {number | null} */ (null));
  const line = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    const form = line.current?.closest("form");
    if (!form) return undefined;
    const count = () => {
      const seats = [...form.querySelectorAll("input[type=number]")].filter((input) =>
        /^slots$|^categories\.\d+\.seats$/.test(/** @type {HTMLInputElement} */ (input).name),
      );
      const sum = seats.reduce(
        (so_far, input) => so_far + Number(/** @type {HTMLInputElement} */ (input).value),
        0,
      );
      setTotal(seats.length > 1 ? sum : null);
    };
    count();
    const rows = new MutationObserver(count);
    rows.observe(form, { childList: true, subtree: true });
    form.addEventListener("input", count);
    return () => {
      rows.disconnect();
      form.removeEventListener("input", count);
    };
  }, []);
  return html`<p class="hint" ref=${line}>
    ${total !== null && t("form.totalSeats", { count: total })}
  </p>`;
}

/**
 * Return the categories of a form. Throws FieldError for a time that the clocks skip.
 *
 * @param {Record<string, string>} values
 * @param {string | null} zone of the times
 * @returns {CategoryInput[]}
 */
export function categoriesOf(values, zone) {
  const found = [];
  for (let at = 0; `categories.${at}.name` in values; at += 1) {
    const part = (/** @type {string} */ name) => values[`categories.${at}.${name}`];
    const instant = (/** @type {string} */ name) => {
      const local = part(name);
      if (!local) return null;
      const { at: known, gap } = fromLocalTime(local, zone);
      if (gap === null) return known;
      const times = { local: local.slice(11), next: gap.slice(11) };
      throw new FieldError(`categories.${at}.${name}`, t("form.agendaGap", times));
    };
    found.push({
      ...(part("id") ? { id: part("id") } : {}),
      name: part("name"),
      seats: Number(part("seats")),
      description: part("description"),
      opens: instant("opens"),
      closes: instant("closes"),
      visible_to: sitesOf(part("visible_to")),
    });
  }
  return found;
}

/**
 * Throw a FieldError if a conference would have no seats at all.
 *
 * @param {number | undefined} slots
 * @param {CategoryInput[]} categories
 */
export function checkSeats(slots, categories) {
  if (slots === 0 && !categories.length)
    throw new FieldError("slots", t("form.number", { min: 1, max: SEATS_LIMIT }));
}

/**
 * Return the categories to send: all if one has changed, so that their numbers in an error are those
 * of the rows; otherwise none.
 *
 * @param {CategoryInput[]} before
 * @param {CategoryInput[]} after
 */
export function changesOf(before, after) {
  const text = (/** @type {CategoryInput[]} */ list) =>
    JSON.stringify(
      list.map((one) => ({
        ...one,
        opens: one.opens && Date.parse(one.opens),
        closes: one.closes && Date.parse(one.closes),
      })),
    );
  return text(before) === text(after) ? {} : { categories: after };
}
