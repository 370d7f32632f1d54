// The program of a conference: its agenda and its speakers.

import { dayAndTime } from "./clock.js";
import { t } from "./text.js";
import { html } from "./ui.js";

/** @import { Conference, Session } from "./types.d.ts" */

/**
 * The agenda and the speakers, if the conference has them.
 *
 * @param {{ conference: Conference }} props
 */
export function Program({ conference }) {
  const { agenda = [], speakers = [] } = conference;
  return html`
    ${agenda.length > 0 && html`<${Agenda} conference=${conference} sessions=${agenda} />`}
    ${speakers.length > 0 && html`<${Speakers} speakers=${speakers} />`}
  `;
}

/**
 * The agenda by days, in the time of the place; of an online conference, in the viewer's.
 *
 * @param {{ conference: Conference, sessions: Session[] }} props
 */
function Agenda({ conference: { timezone, online }, sessions }) {
  /** @type {Map<string, import("./types.d.ts").Markup[]>} */
  const days = new Map();
  for (const { at, title, speaker } of sessions) {
    const [day, time] = dayAndTime(at, online ? null : timezone);
    const entry = html`<li>
      <time datetime=${at}>${time}</time>
      <div>${title}${speaker && html` <span class="quiet">${speaker}</span>`}</div>
    </li>`;
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return html`<section aria-labelledby="agenda">
    <h2 id="agenda">${t("conference.agenda")}</h2>
    ${[...days].map(
      ([day, entries]) =>
        html`<h3 key=${day}>${day}</h3>
          <ol class="agenda">
            ${entries}
          </ol>`,
    )}
  </section>`;
}

/** @param {{ speakers: NonNullable<Conference["speakers"]> }} props */
const Speakers = ({ speakers }) =>
  html`<section aria-labelledby="speakers">
    <h2 id="speakers">${t("conference.speakers")}</h2>
    <ul class="speakers">
      ${speakers.map(
        ({ name, about }) =>
          html`<li>
            <strong>${name}</strong>
            ${about && html`<p>${about}</p>`}
          </li>`,
      )}
    </ul>
  </section>`;
