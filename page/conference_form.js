// Fields that the forms for a new conference and for changing a conference share.

import { Field } from "./components.js";
import { html, messageOf, useState } from "./ui.js";

/**
 * A hook for a form whose values are sent to the API. Returns the submit handler, whether a request
 * is running, a function that returns the error of a field, and the error without a field.
 *
 * @param {string[]} fields the names of the form's fields
 * @param {(values: Record<string, string>) => Promise<void>} send
 */
export function useForm(fields, send) {
  const [error, setError] = useState(/** @type {any} */ (null));
  const [busy, setBusy] = useState(false);
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      const values = new FormData(/** @type {HTMLFormElement} */ (event.target));
      await send(/** @type {Record<string, string>} */ (Object.fromEntries(values)));
      setError(null);
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  const field = error?.body?.field;
  const errorAt = (/** @type {string} */ name) => (field === name ? messageOf(error) : null);
  return {
    submit,
    busy,
    errorAt,
    formError: error && !fields.includes(field) ? messageOf(error) : "",
  };
}

/**
 * The fields that both forms have. `value` is the initial value of a field: rendering the form
 * again does not change the user's input.
 *
 * @typedef {{ error: string | null, value?: string | number }} FieldProps
 * @param {FieldProps & { hint?: string }} props
 */
export const SeatsField = ({ error, hint, value }) =>
  html`<${Field}
    label="Seats"
    name="slots"
    type="number"
    min="1"
    max="100000"
    required
    defaultValue=${value}
    error=${error}
    hint=${hint}
  />`;

/** @param {FieldProps & { maxlength?: string }} props */
export const PlaceField = ({ error, maxlength, value }) =>
  html`<${Field}
    label="Place"
    name="location"
    required
    maxlength=${maxlength}
    defaultValue=${value}
    error=${error}
  />`;

/** @param {FieldProps & { rows: string }} props */
export const DescriptionField = ({ error, rows, value }) =>
  html`<${Field} label="Description" name="description" error=${error}>
    ${(/** @type {import("./components.js").FieldAttributes} */ common) =>
      html`<textarea ...${common} rows=${rows} maxlength="5000" defaultValue=${value}></textarea>`}
  <//>`;

/** @param {{ error: string }} props */
export const FormError = ({ error }) => html`<p class="wrong" role="alert">${error}</p>`;
