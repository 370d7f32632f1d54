// One conference: its details, the free seats, and my booking.

import { Refused } from "./api.js";
import {
  book,
  bookableBy,
  bookingFor,
  cancel,
  downloadCalendar,
  isActive,
  isOffered,
  isWaiting,
  myBookings,
  reactivate,
} from "./bookings.js";
import { manages, useConference } from "./catalog.js";
import { now, span } from "./clock.js";
import {
  ActionButton,
  BookingSentence,
  ConfirmDialog,
  Empty,
  Failure,
  Loading,
  Offer,
  Seats,
  When,
} from "./components.js";
import { canBook, isOrganizer, session, settings } from "./session.js";
import { html, useEffect, useState } from "./ui.js";

/** @import { Account, Booking, Conference as Details } from "./types.d.ts" */

/** @param {{ id: string, signIn: () => void }} props */
export function Conference({ id, signIn }) {
  const { conference, error, reload } = useConference(id);
  useEffect(() => {
    if (conference) document.title = conference.name;
  }, [conference?.name]);
  if (conference) return html`<${Shown} conference=${conference} signIn=${signIn} />`;
  if (error instanceof Refused && error.status === 404) return html`<${Unknown} />`;
  if (error)
    return html`<h1 tabindex="-1">Conference</h1>
      <${Failure} error=${error} retry=${reload} />`;
  return html`<h1 tabindex="-1">Conference</h1>
    <${Loading} what="the conference" />`;
}

const Unknown = () =>
  html`<h1 tabindex="-1">Conference</h1>
    <${Empty} title="There is no such conference">
      <p><a href="#/conferences">All conferences</a></p>
    <//>`;

/** @param {{ conference: Details, signIn: () => void }} props */
function Shown({ conference, signIn }) {
  const { account } = session.use((state) => state);
  const {
    name,
    location,
    topics,
    description,
    organizer,
    confirmation_window: window,
  } = conference;
  const runs = account && isOrganizer(account) && manages(account, conference);
  return html`
    <p class="crumb"><a href="#/conferences">Conferences</a></p>
    <h1 tabindex="-1">${name}</h1>
    <div class="two">
      <div class="about">
        <dl class="facts">
          <div>
            <dt>When</dt>
            <dd><${When} ...${conference} zoned /></dd>
          </div>
          <div>
            <dt>Where</dt>
            <dd>${location}</dd>
          </div>
          <div>
            <dt>Topics</dt>
            <dd class="topics">
              ${topics.map((topic) => html`<span class="topic">${topic}</span> `)}
            </dd>
          </div>
          ${
            organizer &&
            html`<div>
              <dt>Organizer</dt>
              <dd>${organizer}</dd>
            </div>`
          }
          <div>
            <dt>Offers</dt>
            <dd>${heldFor(window ?? Number(settings.window))}</dd>
          </div>
        </dl>
        ${description && html`<p class="description">${description}</p>`}
        ${runs && html`<p><a class="button" href=${`#/organize/${conference.id}`}>Run this conference</a></p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title">Seats</h2>
        <${Seats} conference=${conference} />
        <${MyPlace} conference=${conference} account=${account} signIn=${signIn} />
      </section>
    </div>
  `;
}

/** @param {number} seconds */
const heldFor = (seconds) =>
  `A freed seat is held for ${span(seconds)} for the first attendee on the waitlist.`;

/**
 * The user's booking of a conference, or the button to book.
 *
 * @param {{ conference: Details, account: Account | null, signIn: () => void }} props
 */
function MyPlace({ conference, account, signIn }) {
  const booking = myBookings.use(({ bookings }) => bookingFor(conference.id, bookings));
  const state = myBookings.use((value) => value.state);
  if (booking && isActive(booking)) return html`<${BookingActions} booking=${booking} />`;
  const closed = whyClosed(conference);
  return html`
    ${booking && html`<${BookingSentence} booking=${booking} />`}
    ${closed && html`<p class="stands">${closed}</p>`}
    ${!closed && !account && html`<button type="button" class="button primary" onClick=${signIn}>Book a seat</button>`}
    ${!closed && account && state === "loading" && html`<${Loading} what="your bookings" />`}
    ${!closed && account && state !== "loading" && html`<${Book} ...${{ conference, booking, account }} />`}
  `;
}

/**
 * Return why a conference can't be booked; empty if it can.
 *
 * @param {Details} conference
 */
function whyClosed({ canceled, start }) {
  if (canceled) return "This conference was canceled.";
  return Date.parse(start) <= now()
    ? "This conference has begun; it can't be booked any more."
    : "";
}

/** @param {{ conference: Details, booking: Booking | null, account: Account }} props */
function Book({ conference, booking, account }) {
  if (!canBook(account)) return html`<p class="quiet">You organize here; attendees book.</p>`;
  if (!bookableBy(account, conference)) {
    return html`<p class="quiet">To book this one, sign in with an account.</p>`;
  }
  const canceledByMe = booking?.reason === "attendee" && !account.open;
  const action = () => (canceledByMe ? reactivate(booking) : book(conference));
  const label = conference.available ? "Book a seat" : "Join the line";
  return html`<${ActionButton} kind="primary" action=${action}>${label}<//>`;
}

/**
 * The user's active booking, and the buttons to change it.
 *
 * @param {{ booking: Booking, named?: boolean }} props
 */
export function BookingActions({ booking, named = false }) {
  const [asking, setAsking] = useState(false);
  if (isOffered(booking)) return html`<${Offer} booking=${booking} named=${named} />`;
  const close = () => setAsking(false);
  const open = session.get().account?.open;
  return html`
    <${BookingSentence} booking=${booking} />
    <div class="acts">
      ${!isWaiting(booking) && !open && html`<${ActionButton} action=${() => downloadCalendar(booking)}>Add to calendar<//>`}
      <button type="button" class="button" onClick=${() => setAsking(true)}>
        ${isWaiting(booking) ? "Leave the line" : "Give up the seat"}
      </button>
    </div>
    ${
      asking &&
      html`<${ConfirmDialog}
        title=${isWaiting(booking) ? "Leave the line?" : "Give up your seat?"}
        confirmLabel=${isWaiting(booking) ? "Leave the line" : "Give it up"}
        action=${() => cancel(booking)}
        close=${close}
      >
        <p>
          ${
            isWaiting(booking)
              ? "If you come back later, you join the end of the waitlist."
              : "It goes to the first attendee on the waitlist."
          }
        </p>
      <//>`
    }
  `;
}
