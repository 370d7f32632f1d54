// A confirmed booking of a conference to come, as a ticket: a stub with the day, place, codes, calendars.

import { get, getFile, saveFile } from "./api.js";
import { stubOf } from "./clock.js";
import { ActionButton, Place, Status, When } from "./components.js";
import { BookingActions } from "./conference.js";
import { storedTickets, storeTickets } from "./installed.js";
import { t } from "./text.js";
import { html, useState } from "./ui.js";

/**
 * @import { Booking, Conference, SeatTicket } from "./types.d.ts"
 */

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
      <${Codes} key=${versionOf(booking)} booking=${booking} stored=${stored} />
      ${!stored && html`<${BookingActions} booking=${booking} />`}
    </div>
  </li>`;
}

/**
 * Return a key of the tickets of a booking: codes that are shown are hidden when it changes, because
 * the door refuses those of an earlier edition.
 *
 * @param {Booking} booking
 */
const versionOf = ({ id, changed_at, seats }) => `${id} ${changed_at} ${seats}`;

/**
 * The codes for the door, after a click. Those that were shown once are on this device, so that they
 * can be shown without a network.
 *
 * @param {{ booking: Booking, stored: boolean }} props
 */
function Codes({ booking, stored }) {
  const [tickets, setTickets] = useState(/** @type {SeatTicket[]} */ ([]));
  const count = booking.seats ?? 1;
  const kept = stored ? storedTickets(booking) : null;
  if (stored && !kept) return null;
  const show = async () => setTickets(kept ?? (await read(booking)));
  const save = async () =>
    saveFile("tickets.pdf", await getFile(`/v1/bookings/${booking.id}/tickets.pdf`));
  if (!tickets.length) {
    return html`<div class="acts">
      <${ActionButton} kind="primary" action=${show}>${t("ticket.show", { count })}<//>
    </div>`;
  }
  return html`<div class="codes">
      ${tickets.map(
        ({ seat, svg }) =>
          html`<figure key=${seat}>
            <img
              src=${`data:image/svg+xml,${encodeURIComponent(svg)}`}
              alt=${t("ticket.code", { seat })}
            />
            <figcaption>${t("ticket.seat", { seat, seats: tickets.length })}</figcaption>
          </figure>`,
      )}
    </div>
    <p class="quiet">${t("ticket.hint")}</p>
    <div class="acts">
      ${!stored && html`<${ActionButton} action=${save}>${t("ticket.pdf")}<//>`}
      <button type="button" class="button plain" onClick=${() => setTickets([])}>
        ${t("ticket.hide")}
      </button>
    </div>`;
}

/**
 * @param {Booking} booking
 * @returns {Promise<SeatTicket[]>}
 */
async function read(booking) {
  const { items } = await get(`/v1/bookings/${booking.id}/tickets`);
  storeTickets(booking, items);
  return items;
}
