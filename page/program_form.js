// The fields of a form for the agenda and the speakers of a conference: rows to add and remove.

import { fromLocalTime, localTime } from "./clock.js";
import { FieldError } from "./form.js";
import { t } from "./text.js";
import { html, useEffect, useRef, useState } from "./ui.js";

/**
 * @import { Markup, Session, Speaker } from "./types.d.ts"
 * @typedef {(name: string) => string | null} ErrorAt
 */

/**
 * Rows of inputs. A press on the button adds an empty one; a changed `value` replaces all of them.
 *
 * @template T
 * @param {{
 *   name: string, label: string, hint?: string, add: string, limit: number,
 *   errors: (string | null)[], value: T[], row: (value: T | undefined, number: number) => Markup,
 *   stays?: (value: T | undefined) => boolean
 * }} props `row` returns the inputs of a row; `stays`: whether a row can't be removed
 */
export function Rows({ name, label, hint, add, limit, errors, value, row, stays = () => false }) {
  const next = useRef(value.length);
  const [rows, setRows] = useState(
    value.map((one, key) => ({ key, value: /** @type {T | undefined} */ (one) })),
  );
  const [added, setAdded] = useState(-1);
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    if (added < 0) return;
    /** @type {HTMLElement | null | undefined} */ (
      list.current?.querySelector("li:last-child input")
    )?.focus();
  }, [added]);
  const more = () => {
    next.current += 1;
    setRows([...rows, { key: next.current, value: undefined }]);
    setAdded(next.current);
  };
  const remove = (/** @type {MouseEvent} */ { currentTarget }, /** @type {number} */ key) => {
    const fields = /** @type {HTMLElement} */ (currentTarget).closest("fieldset");
    setRows(rows.filter((other) => other.key !== key));
    // The pressed button goes, so that the focus would be lost.
    requestAnimationFrame(() => {
      /** @type {HTMLElement | null | undefined} */ (
        fields?.querySelector(":scope > .button")
      )?.focus();
    });
  };
  const sentence = errors.find(Boolean);
  return html`<fieldset class="entries" aria-describedby=${sentence ? `${name}-wrong` : null}>
    <legend>${label}</legend>
    ${hint && html`<p class="hint">${hint}</p>`}
    <ol ref=${list}>
      ${rows.map(
        ({ key, value: one }, at) =>
          html`<li key=${key}>
            ${row(one, at + 1)}
            ${
              !stays(one) &&
              html`<button
                type="button"
                class="button plain"
                aria-label=${t("form.removeEntry", { list: label, number: String(at + 1) })}
                onClick=${(/** @type {MouseEvent} */ event) => remove(event, key)}
              >
                ✕
              </button>`
            }
          </li>`,
      )}
    </ol>
    ${sentence && html`<p class="wrong" id=${`${name}-wrong`}>${sentence}</p>`}
    ${rows.length < limit && html`<button type="button" class="button" onClick=${more}>${add}</button>`}
  </fieldset>`;
}

/** @param {{ errorAt: ErrorAt, value: Session[], zone: string | null }} props */
export const AgendaField = ({ errorAt, value, zone }) =>
  html`<${Rows}
    key=${JSON.stringify(value)}
    name="agenda"
    label=${t("conference.agenda")}
    add=${t("form.addSession")}
    limit=${60}
    errors=${[errorAt("agenda"), errorAt("agenda_title")]}
    value=${value}
    row=${(/** @type {Session | undefined} */ one, /** @type {number} */ number) => {
      const named = (/** @type {string} */ part) =>
        t("form.entryPart", { list: t("conference.agenda"), number: String(number), part });
      return html`<input
          type="datetime-local"
          name="agenda"
          required
          aria-label=${named(t("form.starts"))}
          defaultValue=${one?.at && localTime(one.at, zone)}
        />
        <input
          name="agenda_title"
          required
          maxlength="200"
          aria-label=${named(t("form.agendaTitle"))}
          placeholder=${t("form.agendaTitle")}
          defaultValue=${one?.title}
        />
        <input
          name="agenda_speaker"
          maxlength="100"
          aria-label=${named(t("form.agendaSpeaker"))}
          placeholder=${t("form.agendaSpeaker")}
          defaultValue=${one?.speaker}
        />`;
    }}
  />`;

/** @param {{ errorAt: ErrorAt, value: Speaker[] }} props */
export const SpeakersField = ({ errorAt, value }) =>
  html`<${Rows}
    key=${JSON.stringify(value)}
    name="speakers"
    label=${t("conference.speakers")}
    add=${t("form.addSpeaker")}
    limit=${30}
    errors=${[errorAt("speakers")]}
    value=${value}
    row=${(/** @type {Speaker | undefined} */ one, /** @type {number} */ number) => {
      const named = (/** @type {string} */ part) =>
        t("form.entryPart", { list: t("conference.speakers"), number: String(number), part });
      return html`<input
          name="speakers"
          required
          maxlength="100"
          aria-label=${named(t("form.name"))}
          placeholder=${t("form.name")}
          defaultValue=${one?.name}
        />
        <input
          class="wide"
          name="speaker_about"
          maxlength="500"
          aria-label=${named(t("form.speakerAbout"))}
          placeholder=${t("form.speakerAbout")}
          defaultValue=${one?.about}
        />`;
    }}
  />`;

/**
 * Return the agenda and the speakers of a form. Throws FieldError for a time that the clocks skip.
 *
 * @param {HTMLFormElement} form
 * @param {string | null} zone of the times
 */
export function programOf(form, zone) {
  const data = new FormData(form);
  const column = (/** @type {string} */ name) => /** @type {string[]} */ (data.getAll(name));
  const [titles, names, about] = ["agenda_title", "agenda_speaker", "speaker_about"].map(column);
  return {
    agenda: column("agenda").map((local, at) => ({
      at: sessionInstant(local, zone),
      title: titles[at],
      ...(names[at].trim() ? { speaker: names[at] } : {}),
    })),
    speakers: column("speakers").map((name, at) => ({ name, about: about[at] })),
  };
}

/**
 * @param {string} local
 * @param {string | null} zone
 */
function sessionInstant(local, zone) {
  const { at, gap } = fromLocalTime(local, zone);
  if (gap === null) return at;
  throw new FieldError(
    "agenda",
    t("form.agendaGap", { local: local.slice(11), next: gap.slice(11) }),
  );
}
