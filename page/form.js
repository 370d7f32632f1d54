// Forms whose values are sent to the API: their checks, errors and common fields.

import { fromLocalTime } from "./clock.js";
import { Field } from "./components.js";
import { t } from "./text.js";
import { html, messageOf, useEffect, useRef, useState } from "./ui.js";

/** An error of one field, found before anything is sent. */
export class FieldError extends Error {
  /**
   * @param {string} field
   * @param {string} sentence
   */
  constructor(field, sentence) {
    super(sentence);
    this.body = { field };
  }
}

/**
 * Return what is wrong with an input, as a sentence; empty if it is valid.
 *
 * @param {HTMLInputElement} input
 */
function fault({ validity, min, max, minLength, maxLength }) {
  if (validity.valid) return "";
  if (validity.valueMissing) return t("form.required");
  if (validity.tooLong) return t("form.tooLong", { max: maxLength });
  if (validity.tooShort) return t("form.tooShort", { min: minLength });
  if (validity.typeMismatch) return t("form.email");
  if (validity.badInput || validity.rangeUnderflow || validity.rangeOverflow)
    return max
      ? t("form.number", { min: Number(min), max: Number(max) })
      : t("form.numberFrom", { min: Number(min) });
  return t("form.invalid");
}

/**
 * A hook for a form whose values are sent to the API. A press on the button checks all fields, shows
 * a summary above the button, and focuses the first field with an error.
 *
 * @param {Record<string, string>} labels the labels of the form's fields by name
 * @param {(values: Record<string, string>, form: HTMLFormElement) => Promise<void>} send
 */
export function useForm(labels, send) {
  const [errors, setErrors] = useState(/** @type {Record<string, string>} */ ({}));
  const [formError, setFormError] = useState("");
  const [busy, setBusy] = useState(false);
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const inputs = () =>
    /** @type {HTMLInputElement[]} */ ([...(form.current?.elements ?? [])]).filter(
      ({ name }) => name in labels,
    );
  useEffect(
    () =>
      [...inputs()]
        .sort((a, b) => Number(a.validity.valid) - Number(b.validity.valid))
        .find(({ name }) => errors[name])
        ?.focus(),
    [errors],
  );
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    form.current = /** @type {HTMLFormElement} */ (event.target);
    if (busy) return;
    const found = inputs().map((input) => [input.name, fault(input)]);
    const wrong = Object.fromEntries(found.filter(([, sentence]) => sentence));
    setFormError("");
    setErrors(wrong);
    if (Object.keys(wrong).length) return;
    setBusy(true);
    try {
      const values = /** @type {Record<string, string>} */ (
        Object.fromEntries(new FormData(form.current))
      );
      await send(values, form.current);
    } catch (thrown) {
      const said = /** @type {any} */ (thrown)?.body?.field;
      const field = fieldNamed(said, labels);
      if (field) setErrors({ [field]: fieldSentence(said, messageOf(thrown)) });
      else setFormError(messageOf(thrown));
    } finally {
      setBusy(false);
    }
  };
  const names = Object.keys(errors).map((name) => labels[name]);
  const summary =
    formError ||
    (names.length ? t("form.check", { count: names.length, fields: names.join(", ") }) : "");
  return { submit, busy, errorAt: (/** @type {string} */ name) => errors[name] ?? null, summary };
}

/**
 * Return the field of a form that an error of the API names, or null. The error may name a part of
 * the field's value, such as the second entry of a list.
 *
 * @param {string | undefined} said
 * @param {Record<string, string>} labels
 */
function fieldNamed(said = "", labels) {
  const parts = said.split(".");
  while (parts.length && !(parts.join(".") in labels)) parts.pop();
  return parts.join(".") || null;
}

/**
 * Return an error of the API as a sentence without the name of the field.
 *
 * @param {string} field
 * @param {string} message
 */
function fieldSentence(field, message) {
  const text = message.startsWith(`${field}: `) ? message.slice(field.length + 2) : message;
  if (text === "must be in the future") return t("form.past");
  if (text === "must be in the future and before the start") return t("form.drawTime");
  if (text === "must be before the draw") return t("form.opensBeforeDraw");
  if (text === "must be empty, because all seats of a ballot are equal")
    return t("form.ballotWithoutCategories");
  if (text === "must be an https URL") return t("webhook.https");
  if (text.startsWith("must be before the start")) return t("form.releaseLate");
  if (text === "must be before the end") return t("form.order");
  if (text === "must open before it closes") return t("form.opensLate");
  if (text === "must have different names") return t("form.sameName");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Return the instant of a local time of the form. A time that the clocks skip is replaced by the
 * next valid one, which the person has to accept. Throws FieldError.
 *
 * @param {HTMLFormElement} form
 * @param {"start" | "end" | "release_at" | "opens_at" | "draws_at"} name
 * @param {string} local
 * @param {string | null} timezone
 */
export function instantOf(form, name, local, timezone) {
  const { at, gap } = fromLocalTime(local, timezone);
  if (gap === null) return at;
  /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value = gap;
  const [asked, next] = [local, gap].map((one) => one.slice(11));
  throw new FieldError(name, t("form.gap", { local: asked, next }));
}

/** @param {{ error: string }} props */
export const FormError = ({ error }) => html`<p class="wrong" role="alert">${error}</p>`;

/** @param {{ label?: string, error?: string | null }} props */
export const NewPassword = ({ label = t("sign.password"), error = null }) =>
  html`<${Field}
    label=${label}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${t("sign.passwordHint")}
    error=${error}
  />`;
