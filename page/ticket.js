// A confirmed booking of a conference to come, as a ticket: a stub with the day, place, calendars.

import { stubOf } from "./clock.js";
import { Place, Status, When } from "./components.js";
import { BookingActions } from "./conference.js";
import { t } from "./text.js";
import { html } from "./ui.js";

/** @import { Booking, Conference } from "./types.d.ts" */

/**
 * @param {{ booking: Booking, conference?: Conference, stored: boolean }} props `stored`: without a
 *   network nothing can be changed
 */
export function Ticket({ booking, conference, stored }) {
  const { month, day, weekday } = stubOf(booking.start, conference?.timezone);
  return html`<li class="card admission">
    <div class="stub" aria-hidden="true">
      <span class="month">${month}</span><span class="day">${day}</span><span>${weekday}</span>
    </div>
    <div class="details">
      <div class="top">
        <h2><a href=${`#/conference/${booking.conference}`}>${booking.conference_name}</a></h2>
        <${Status} status=${booking.status} />
      </div>
      <p><${When} ...${booking} ...${conference ?? {}} /></p>
      ${conference && html`<p><${Place} location=${conference.location} /></p>`}
      <p class="quiet">${t("ticket.holder", { name: booking.user_id })}</p>
      ${!stored && html`<${BookingActions} booking=${booking} />`}
    </div>
  </li>`;
}
