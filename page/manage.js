// One conference for its organizer: the counts, the attendees, and the form to change it.

import { Attendees, useAttendees } from "./attendees.js";
import { manages, useConference } from "./catalog.js";
import { Categories } from "./categories.js";
import { Change, Delete } from "./change.js";
import { Failure, Loading, Place, When } from "./components.js";
import { Embed } from "./embed.js";
import { HandOver, Receive } from "./hand_over.js";
import { Plot } from "./plot.js";
import { useSeries } from "./series.js";
import { Staff } from "./staff.js";
import { figure, t } from "./text.js";
import { html, useTitle } from "./ui.js";

/**
 * @import { Series } from "./series.js"
 * @import { Account, Conference } from "./types.d.ts"
 */

/**
 * One conference for its organizer, or for an organizer who may accept it.
 *
 * @param {{ id: string, account: Account }} props
 */
export function Manage({ id, account }) {
  const { conference, error, reload } = useConference(id);
  useTitle(conference?.name ?? t("conference.title"));
  if (!conference) {
    return html`<h1 tabindex="-1">${t("conference.title")}</h1>
      ${error ? html`<${Failure} error=${error} retry=${reload} />` : html`<${Loading} />`}`;
  }
  return manages(account, conference)
    ? html`<${Own} conference=${conference} />`
    : html`<${Receive} conference=${conference} />`;
}

/** @param {{ conference: Conference }} props */
function Own({ conference }) {
  const { id } = conference;
  const attendees = useAttendees(conference);
  const series = useSeries(conference);
  return html`
    <p class="crumb"><a href="#/organize">${t("organize.title")}</a></p>
    <h1 tabindex="-1">${conference.name}</h1>
    <p class="quiet">
      <${When} ...${conference} /><${Place} ...${conference} />${" · "}
      <a href=${`#/conference/${id}`}>${t("manage.public")}</a>${" · "}
      <a href=${`#/organize/new?from=${id}`}>${t("manage.duplicate")}</a>
    </p>
    ${conference.canceled && html`<p class="stands">${t("manage.canceled")}</p>`}
    <${Figures} conference=${conference} series=${series} />
    ${!conference.canceled && html`<${Change} conference=${conference} />`}
    <div class="acts">
      ${!conference.canceled && html`<${HandOver} conference=${conference} />`}
      ${attendees.bookings?.length === 0 && html`<${Delete} conference=${conference} />`}
    </div>
    <${Attendees} conference=${conference} attendees=${attendees} />
    ${!conference.canceled && html`<${Staff} conference=${conference} />`}
    ${!conference.canceled && html`<${Embed} conference=${conference} />`}
  `;
}

/** @param {{ conference: Conference, series: Series }} props */
function Figures({ conference, series }) {
  const { capacity, confirmed, held, waitlisted } = conference;
  const { lapsed } = series;
  /** @type {[name: string, count: number | string, unit: string][]} */
  const figures = [
    [
      t("manage.confirmed"),
      confirmed,
      t("manage.of", { seats: t("count.seat", { count: capacity }) }),
    ],
    [t("manage.waiting"), waitlisted, ""],
    [t("manage.pending"), held, ""],
    [t("manage.expired"), lapsed ?? "…", ""],
  ];
  return html`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${t("manage.figures")}</h2>
    <dl class="figures">
      ${figures.map(
        ([name, count, unit]) =>
          html`<div key=${name}>
            <dt>${name}</dt>
            <dd>
              <strong>${typeof count === "number" ? figure(count) : count}</strong>${" "}
              <span class="quiet">${unit}</span>
            </dd>
          </div>`,
      )}
    </dl>
    <${Categories} conference=${conference} most=${Infinity} />
    <${Plot} series=${series} now=${{ confirmed, waitlisted, held, lapsed }} capacity=${capacity} />
  </section>`;
}
