// My bookings: offers, then the other bookings of conferences to come, then the rest.

import { isActive, isOffered, load, myBookings } from "./bookings.js";
import { now } from "./clock.js";
import { BookingSentence, Empty, Failure, Loading, Status, When } from "./components.js";
import { BookingActions } from "./conference.js";
import { canBook, session } from "./session.js";
import { html, useEffect } from "./ui.js";

/** @import { Booking } from "./types.d.ts" */

/** @param {{ signIn: () => void }} props */
export function MyBookings({ signIn }) {
  const { account } = session.use((state) => state);
  const { bookings, state, problem } = myBookings.use((value) => value);
  useEffect(() => void load(), []);
  return html`<h1 tabindex="-1">My bookings</h1>
    ${content()}`;

  function content() {
    if (!account) {
      return html`<${Empty} title="Your bookings are shown when you have said who you are">
        <button type="button" class="button primary" onClick=${signIn}>Sign in</button>
      <//>`;
    }
    if (!canBook(account)) return html`<${Empty} title="You organize here; attendees book." />`;
    if (state === "loading" || state === "empty") return html`<${Loading} what="your bookings" />`;
    if (state === "failed") return html`<${Failure} error=${problem} retry=${load} />`;
    const all = Object.values(bookings).sort((a, b) => (a.start < b.start ? -1 : 1));
    const coming = all.filter((one) => isActive(one) && Date.parse(one.end) > now());
    const past = all.filter((one) => !coming.includes(one)).reverse();
    if (!all.length) {
      return html`<${Empty} title="No bookings yet">
        <p><a href="#/conferences">Find a conference</a></p>
      <//>`;
    }
    return html`
      ${!coming.length && html`<p class="quiet">Nothing to come.</p>`}
      <ul class="rows">
        ${[...coming.filter(isOffered), ...coming.filter((one) => !isOffered(one))].map(
          (one) => html`<${Row} key=${one.id} booking=${one} />`,
        )}
      </ul>
      ${
        past.length > 0 &&
        html`<details class="over">
          <summary>Past and canceled (${past.length})</summary>
          <ul class="rows">
            ${past.map((one) => html`<${Row} key=${one.id} booking=${one} />`)}
          </ul>
        </details>`
      }
    `;
  }
}

/** @param {{ booking: Booking }} props */
function Row({ booking }) {
  const over = !isActive(booking) || Date.parse(booking.end) <= now();
  return html`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${booking.conference}`}>${booking.conference_name}</a></h2>
      <${Status} status=${booking.status} />
    </div>
    <p class="quiet"><${When} ...${booking} /></p>
    ${over ? html`<${BookingSentence} booking=${booking} />` : html`<${BookingActions} booking=${booking} />`}
  </li>`;
}
