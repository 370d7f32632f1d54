// The fields of a conference, which the forms for a new one and for a change share.

import { inUnits, span, UNITS } from "./clock.js";
import { Field } from "./components.js";
import { FieldError } from "./form.js";
import { settings } from "./session.js";
import { t } from "./text.js";
import { html } from "./ui.js";

/** The labels of a conference's fields. */
export const conferenceLabels = () => ({
  name: t("form.name"),
  location: t("form.place"),
  topics: t("form.topics"),
  start: t("form.starts"),
  end: t("form.ends"),
  timezone: t("form.zone"),
  slots: t("form.seats"),
  expected_demand: t("form.expected"),
  confirmation_window: t("form.window"),
  max_offers: t("form.maxOffers"),
  quiet_hours: t("form.quiet"),
  release_at: t("form.release"),
  description: t("form.description"),
  agenda: t("conference.agenda"),
  agenda_title: t("form.agendaTitle"),
  speakers: t("conference.speakers"),
  embed: t("form.embed"),
  listed: t("form.listed"),
  max_per_email: t("form.onePerEmail"),
  max_party: t("form.maxParty"),
});

/**
 * The fields that the forms for a new conference and for changing one share. `value` is the initial
 * value of a field: rendering the form again does not change the user's input.
 *
 * @typedef {{ error: string | null, value?: string | number }} FieldProps
 * @param {FieldProps & { hint?: string, split?: boolean }} props `split`: there are categories
 */
export const SeatsField = ({ error, hint, value, split = false }) =>
  html`<${Field}
    label=${t(split ? "form.seatsOthers" : "form.seats")}
    name="slots"
    type="number"
    min="0"
    max="100000"
    required
    defaultValue=${value}
    error=${error}
    hint=${hint}
  />`;

/** @param {FieldProps & { maxlength?: string }} props */
export const PlaceField = ({ error, maxlength, value }) =>
  html`<${Field}
    label=${t("form.place")}
    name="location"
    required
    maxlength=${maxlength}
    defaultValue=${value}
    error=${error}
    hint=${t("form.placeHint")}
  />`;

/** @param {FieldProps & { rows: string }} props */
export const DescriptionField = ({ error, rows, value }) =>
  html`<${Field} label=${t("form.description")} name="description" error=${error}>
    ${(/** @type {import("./components.js").FieldAttributes} */ common) =>
      html`<textarea ...${common} rows=${rows} maxlength="5000" defaultValue=${value}></textarea>`}
  <//>`;

/** @param {FieldProps} props `value` in seconds; a form has the number and its unit */
export function WindowField({ error, value }) {
  const [count, unit] = value ? inUnits(Number(value)) : ["", "minute"];
  return html`<${Field}
    label=${t("form.window")}
    name="confirmation_window"
    error=${error}
    hint=${t("form.windowHint", { span: span(Number(settings.window)) })}
  >
    ${(/** @type {import("./components.js").FieldAttributes} */ common) =>
      html`<div class="joined">
        <input ...${common} type="number" min="1" max="2592000" defaultValue=${count} />
        <select name="window_unit" aria-label=${t("form.windowUnit")}>
          ${UNITS.map(
            ([name]) =>
              html`<option value=${name} selected=${name === unit}>${t(`units.${name}`)}</option>`,
          )}
        </select>
      </div>`}
  <//>`;
}

/**
 * Return the seconds of a WindowField; null if it is empty.
 *
 * @param {Record<string, string>} form
 */
export function windowOf({ confirmation_window: count, window_unit: name }) {
  const unit = UNITS.find(([one]) => one === name);
  return count === "" ? null : Number(count) * (unit?.[1] ?? 1);
}

/** @param {FieldProps} props */
export const MaxOffersField = ({ error, value }) =>
  html`<${Field}
    label=${t("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${value}
    hint=${t("form.maxOffersHint")}
    error=${error}
  />`;

/**
 * The times between which no offer begins or expires. Both are empty, or neither.
 *
 * @param {{ error: string | null, value?: { from: string, until: string } | null }} props
 */
export const QuietField = ({ error, value }) =>
  html`<${Field}
    label=${t("form.quiet")}
    name="quiet_hours"
    error=${error}
    hint=${t("form.quietHint")}
  >
    ${(/** @type {import("./components.js").FieldAttributes} */ common) =>
      html`<div class="joined even">
        <input ...${common} type="time" defaultValue=${value?.from} />
        <input
          type="time"
          name="quiet_until"
          aria-label=${t("form.quietUntil")}
          defaultValue=${value?.until}
        />
      </div>`}
  <//>`;

/**
 * Return the quiet hours of a QuietField; null if it is empty. Throws FieldError.
 *
 * @param {Record<string, string>} form
 */
export function quietOf({ quiet_hours: from, quiet_until: until }) {
  if (!from !== !until) throw new FieldError("quiet_hours", t("form.quietBoth"));
  return from ? { from, until } : null;
}

/**
 * The time from which the seats of no-shows are offered, as a local time of the conference.
 *
 * @param {FieldProps} props
 */
export const ReleaseField = ({ error, value }) =>
  html`<${Field}
    label=${t("form.release")}
    name="release_at"
    type="datetime-local"
    defaultValue=${value}
    hint=${t("form.releaseHint")}
    error=${error}
  />`;

/** @param {FieldProps} props */
export const TopicsField = ({ error, value }) =>
  html`<${Field}
    label=${t("form.topics")}
    name="topics"
    required
    defaultValue=${value}
    hint=${t("form.topicsHint")}
    error=${error}
  />`;

/**
 * The sites that may show the availability in a frame.
 *
 * @param {{ error: string | null, value?: string[] }} props
 */
export const EmbedField = ({ error, value = [] }) =>
  html`<${Field}
    label=${t("form.embed")}
    name="embed"
    autocapitalize="none"
    spellcheck="false"
    defaultValue=${value.join(", ")}
    hint=${t("form.embedHint")}
    error=${error}
  />`;

/** @param {string} text parts with commas or spaces between them */
export const sitesOf = (text) => text.split(/[\s,]+/).filter(Boolean);

/** @param {string} text */
export const topicsOf = (text) =>
  text
    .split(",")
    .map((topic) => topic.trim())
    .filter(Boolean);

/**
 * A field that is on or off, with its hint.
 *
 * @param {{ name: string, label: string, hint: string, error: string | null, on: boolean }} props
 */
const SwitchField = ({ name, label, hint, error, on }) => {
  const id = `field-${name}`;
  return html`<div class="switch">
    <label class="check" for=${id}>
      <input
        type="checkbox"
        id=${id}
        name=${name}
        defaultChecked=${on}
        aria-describedby=${error ? `${id}-hint ${id}-wrong` : `${id}-hint`}
      />
      ${label}
    </label>
    <p class="hint" id=${`${id}-hint`}>${hint}</p>
    ${error && html`<p class="wrong" id=${`${id}-wrong`}>${error}</p>`}
  </div>`;
};

/**
 * Whether the conference is in lists, and whether an email address has one booking at most.
 *
 * @param {{
 *   errorAt: (name: string) => string | null, listed?: boolean, perEmail?: number | null
 * }} props
 */
export const SwitchFields = ({ errorAt, listed = true, perEmail = 1 }) => html`
  <${SwitchField}
    name="listed"
    label=${t("form.listed")}
    hint=${t("form.listedHint")}
    error=${errorAt("listed")}
    on=${listed}
  />
  <${SwitchField}
    name="max_per_email"
    label=${t("form.onePerEmail")}
    hint=${t("form.onePerEmailHint")}
    error=${errorAt("max_per_email")}
    on=${perEmail === 1}
  />
`;

/** @param {FieldProps} props */
export const MaxPartyField = ({ error, value }) =>
  html`<${Field}
    label=${t("form.maxParty")}
    name="max_party"
    type="number"
    min="1"
    max="10"
    defaultValue=${value}
    hint=${t("form.maxPartyHint")}
    error=${error}
  />`;

/**
 * Return the fields of a body that SwitchFields sets. A form has no value of a switch that is off.
 *
 * @param {Record<string, string>} form
 */
export const switchesOf = (form) => ({
  listed: "listed" in form,
  max_per_email: "max_per_email" in form ? 1 : 0,
});
