// My bookings: offers, then the other bookings of conferences to come, then the rest.

import { hasOffer, isActive, load, myBookings } from "./bookings.js";
import { readMissing, useConferences } from "./catalog.js";
import { moment, now, timeOfDay } from "./clock.js";
import { BookingSentence, Empty, Failure, Loading, MyStatus, Place, When } from "./components.js";
import { BookingActions } from "./conference.js";
import { session } from "./session.js";
import { t } from "./text.js";
import { Ticket } from "./ticket.js";
import { html, useEffect, useTitle } from "./ui.js";

/** @import { Booking } from "./types.d.ts" */

/** @param {{ signIn: () => void }} props */
export function MyBookings({ signIn }) {
  const { account } = session.use((state) => state);
  const { bookings, state, problem, at } = myBookings.use((value) => value);
  useTitle(t("booking.list"));
  useEffect(() => void load(), []);
  return html`<h1 tabindex="-1">${t("booking.list")}</h1>
    ${content()}`;

  function content() {
    if (!account) {
      return html`<${Empty} title=${t("booking.signIn")}>
        <button type="button" class="button primary" onClick=${() => signIn()}>
          ${t("nav.signIn")}
        </button>
      <//>`;
    }
    if (state === "loading" || state === "empty") return html`<${Loading} />`;
    if (state === "failed") return html`<${Failure} error=${problem} retry=${load} />`;
    const all = Object.values(bookings).sort((a, b) => (a.start < b.start ? -1 : 1));
    if (!all.length) {
      return html`<${Empty} title=${t("booking.none")}>
        <p><a href="#/conferences">${t("booking.find")}</a></p>
      <//>`;
    }
    const stored = state === "stored";
    return html`
      ${(stored || problem) && html`<p class="as-of">${t("booking.asOf", { time: asOf(at) })}</p>`}
      <${Lists} all=${all} stored=${stored} />
    `;
  }
}

/** @param {number} at */
const asOf = (at) =>
  new Date(at).toDateString() === new Date().toDateString() ? timeOfDay(at) : moment(at);

/** @param {{ all: Booking[], stored: boolean }} props */
function Lists({ all, stored }) {
  const coming = all.filter((one) => isActive(one) && Date.parse(one.end) > now());
  const past = all.filter((one) => !coming.includes(one)).reverse();
  const ids = coming.map((one) => one.conference);
  useEffect(() => {
    if (!stored) readMissing(ids);
  }, [ids.join(), stored]);
  return html`
    ${!coming.length && html`<p class="quiet">${t("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...coming.filter(hasOffer), ...coming.filter((one) => !hasOffer(one))].map(
        (one) => html`<${Row} key=${one.id} booking=${one} stored=${stored} />`,
      )}
    </ul>
    ${
      past.length > 0 &&
      html`<details class="over">
        <summary>${t("booking.past", { count: past.length })}</summary>
        <ul class="rows">
          ${past.map((one) => html`<${Row} key=${one.id} booking=${one} stored=${stored} />`)}
        </ul>
      </details>`
    }
  `;
}

/** @param {{ booking: Booking, stored: boolean }} props */
function Row({ booking, stored }) {
  const over = stored || !isActive(booking) || Date.parse(booking.end) <= now();
  const [conference] = useConferences([booking.conference]);
  if (booking.status === "CONFIRMED" && Date.parse(booking.end) > now())
    return html`<${Ticket} ...${{ booking, conference, stored }} />`;
  return html`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${booking.conference}`}>${booking.conference_name}</a></h2>
      <${MyStatus} booking=${booking} />
    </div>
    <p class="quiet"><${When} ...${booking} ...${conference ?? {}} /></p>
    ${conference && html`<p class="quiet"><${Place} ...${conference} /></p>`}
    ${over ? html`<${BookingSentence} booking=${booking} />` : html`<${BookingActions} booking=${booking} />`}
  </li>`;
}
