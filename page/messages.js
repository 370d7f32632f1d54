// The dialog in which an organizer writes a message to the attendees of a conference.

import { post } from "./api.js";
import { Dialog, Field } from "./components.js";
import { FieldError, FormError, useForm } from "./form.js";
import { t } from "./text.js";
import { html, notice, useState } from "./ui.js";

/** @import { Conference } from "./types.d.ts" */

/** The limits of the service. */
const SUBJECT_MAX = 120;
const TEXT_MAX = 4000;
const MESSAGES_A_DAY = 3;

/** @param {{ conference: Conference }} props */
export function MessageAttendees({ conference }) {
  const [writing, setWriting] = useState(false);
  return html`<button type="button" class="button" onClick=${() => setWriting(true)}>
      ${t("message.title")}
    </button>
    ${writing && html`<${Write} conference=${conference} close=${() => setWriting(false)} />`}`;
}

/** @param {{ conference: Conference, close: () => void }} props */
function Write({ conference, close }) {
  const { confirmed, waitlisted, held } = conference;
  const waiting = waitlisted + held;
  /** @type {Record<string, number>} */
  const counts = { all: confirmed + waiting, confirmed, waiting };
  const labels = { to: t("message.to"), subject: t("message.subject"), text: t("message.text") };
  const { submit, busy, errorAt, summary } = useForm(labels, async ({ to, subject, text }) => {
    if (!counts[to]) throw new FieldError("to", t("message.nobody"));
    if (!subject.trim()) throw new FieldError("subject", t("form.required"));
    if (!text.trim()) throw new FieldError("text", t("form.required"));
    const path = `/v1/conferences/${conference.id}/messages`;
    const { recipients } = await post(path, { to, subject, text });
    close();
    notice(t("message.sent", { count: recipients }));
  });
  return html`<${Dialog} title=${t("message.title")} close=${close}>
    <form onSubmit=${submit} novalidate>
      <p class="quiet">${t("message.hint")}</p>
      <${Field} label=${labels.to} name="to" error=${errorAt("to")}>
        ${(/** @type {import("./components.js").FieldAttributes} */ common) =>
          html`<select ...${common}>
            ${Object.entries(counts).map(
              ([group, count]) =>
                html`<option key=${group} value=${group}>${t(`message.${group}`, { count })}</option>`,
            )}
          </select>`}
      <//>
      <${Field}
        label=${labels.subject}
        name="subject"
        maxlength=${SUBJECT_MAX}
        required
        autocomplete="off"
        error=${errorAt("subject")}
      />
      <${Field}
        label=${labels.text}
        name="text"
        hint=${t("message.textHint", { max: TEXT_MAX, count: MESSAGES_A_DAY })}
        error=${errorAt("text")}
      >
        ${(/** @type {import("./components.js").FieldAttributes} */ common) =>
          html`<textarea ...${common} rows="8" maxlength=${TEXT_MAX} required></textarea>`}
      <//>
      <${FormError} error=${summary} />
      <button class="button primary" aria-busy=${busy}>${t("message.send")}</button>
    </form>
  <//>`;
}
