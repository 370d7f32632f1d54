// The fields of a conference about its sale: when booking opens, and a ballot.

import { localTime, moment } from "./clock.js";
import { Field } from "./components.js";
import { instantOf } from "./form.js";
import { t } from "./text.js";
import { html, useState } from "./ui.js";

/** @import { Conference } from "./types.d.ts" */

/** The labels of these fields. */
export const saleLabels = () => ({
  opens_at: t("form.opens"),
  sale: t("form.sale"),
  draws_at: t("form.draws"),
});

/** The modes of a sale, with the texts that name them. */
const MODES = [
  ["direct", "form.saleDirect"],
  ["ballot", "form.saleBallot"],
  ["rush", "form.saleRush"],
];

/** @typedef {(name: string) => string | null} ErrorAt */

/**
 * The time from which people can book, as a local time of the conference.
 *
 * @param {{ errorAt: ErrorAt, value?: string }} props
 */
const OpensField = ({ errorAt, value }) =>
  html`<${Field}
    label=${t("form.opens")}
    name="opens_at"
    type="datetime-local"
    defaultValue=${value}
    hint=${t("form.opensHint")}
    error=${errorAt("opens_at")}
  />`;

/**
 * The fields of a new conference. The time of the draw is one of them if a ballot is chosen.
 *
 * @param {{ errorAt: ErrorAt, sale?: string }} props
 */
export function SaleFields({ errorAt, sale: initial = "direct" }) {
  const [sale, setSale] = useState(initial);
  return html`<div class="pair">
    <${OpensField} errorAt=${errorAt} />
    <${Field} label=${t("form.sale")} name="sale" hint=${t("form.saleHint")} error=${errorAt("sale")}>
      ${(/** @type {import("./components.js").FieldAttributes} */ common) =>
        html`<select
          ...${common}
          value=${sale}
          onChange=${(/** @type {any} */ event) => setSale(event.target.value)}
        >
          ${MODES.map(
            ([mode, name]) =>
              html`<option value=${mode} selected=${mode === sale}>${t(name)}</option>`,
          )}
        </select>`}
    <//>
    ${
      sale === "ballot" &&
      html`<${Field}
        label=${t("form.draws")}
        name="draws_at"
        type="datetime-local"
        required
        hint=${t("form.drawsHint")}
        error=${errorAt("draws_at")}
      />`
    }
  </div>`;
}

/**
 * The field of an existing conference. Its mode of sale and the time of its draw are fixed.
 *
 * @param {{ errorAt: ErrorAt, conference: Conference }} props
 */
export function SaleField({ errorAt, conference }) {
  const { draws_at } = conference;
  return html`<${OpensField} errorAt=${errorAt} value=${opensAt(conference)} />
    ${draws_at && html`<p class="quiet">${t("form.drawFixed", { time: moment(draws_at) })}</p>`}`;
}

/**
 * Return the fields of a body that SaleFields sets. Throws FieldError.
 *
 * @param {Record<string, string>} values
 * @param {HTMLFormElement} form
 */
export const saleOf = (values, form) => ({
  opens_at: values.opens_at
    ? instantOf(form, "opens_at", values.opens_at, values.timezone)
    : undefined,
  sale: values.sale,
  draws_at: values.draws_at
    ? instantOf(form, "draws_at", values.draws_at, values.timezone)
    : undefined,
});

/** @param {Conference} conference */
const opensAt = ({ opens_at, timezone }) =>
  opens_at ? localTime(opens_at, timezone ?? null) : undefined;

/**
 * Return the instant of SaleField; null if it is empty. An input has minutes, so an instant that
 * was not changed keeps its seconds. Throws FieldError.
 *
 * @param {Record<string, string>} values
 * @param {HTMLFormElement} form
 * @param {Conference} conference
 */
export function opensOf({ opens_at: local }, form, conference) {
  if (!local) return null;
  return local === opensAt(conference)
    ? conference.opens_at
    : instantOf(form, "opens_at", local, conference.timezone ?? null);
}
