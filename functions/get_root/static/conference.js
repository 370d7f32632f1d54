// One conference: what it is, how many seats are left, and my place in it.

import { useConference } from "./catalog.js";
import { now, span } from "./clock.js";
import {
  book,
  bookableBy,
  bookingFor,
  calendar,
  cancel,
  desk,
  live,
  offered,
  reactivate,
  waiting,
} from "./desk.js";
import {
  Act,
  BookingSentence,
  Empty,
  Failure,
  Loading,
  Offer,
  Seats,
  Sure,
  When,
} from "./parts.js";
import { attends, me, organizes, told } from "./people.js";
import { html, useEffect, useState } from "./ui.js";

export function Conference({ id, enter }) {
  const { conference, error, look } = useConference(id);
  useEffect(() => {
    if (conference) document.title = conference.name;
  }, [conference?.name]);
  if (conference) return html`<${Shown} conference=${conference} enter=${enter} />`;
  if (error?.status === 404) return html`<${Unknown} />`;
  if (error)
    return html`<h1 tabindex="-1">Conference</h1>
      <${Failure} error=${error} again=${look} />`;
  return html`<h1 tabindex="-1">Conference</h1>
    <${Loading} what="the conference" />`;
}

const Unknown = () =>
  html`<h1 tabindex="-1">Conference</h1>
    <${Empty} title="There is no such conference">
      <p><a href="#/conferences">All conferences</a></p>
    <//>`;

function Shown({ conference, enter }) {
  const { who } = me.use((all) => all);
  const {
    name,
    location,
    topics,
    description,
    organizer,
    confirmation_window: window,
  } = conference;
  const runs = organizes(who) && (organizer === who.user || who.roles.includes("admin"));
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
            <dd>${heldFor(window ?? Number(told.window))}</dd>
          </div>
        </dl>
        ${description && html`<p class="description">${description}</p>`}
        ${runs && html`<p><a class="button" href=${`#/organize/${conference.id}`}>Run this conference</a></p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title">Seats</h2>
        <${Seats} conference=${conference} />
        <${MyPlace} conference=${conference} who=${who} enter=${enter} />
      </section>
    </div>
  `;
}

const heldFor = (seconds) =>
  `A freed seat is held for ${span(seconds)}, for whoever has waited longest.`;

/** What I have here, or may have. */
function MyPlace({ conference, who, enter }) {
  const booking = desk.use(({ bookings }) => bookingFor(conference.id, bookings));
  const state = desk.use((all) => all.state);
  if (booking && live(booking)) return html`<${Moves} booking=${booking} />`;
  const closed = whyClosed(conference);
  return html`
    ${booking && html`<${BookingSentence} booking=${booking} />`}
    ${closed && html`<p class="stands">${closed}</p>`}
    ${!closed && !who && html`<button type="button" class="button primary" onClick=${enter}>Book a seat</button>`}
    ${!closed && who && state === "loading" && html`<${Loading} what="your bookings" />`}
    ${!closed && who && state !== "loading" && html`<${Book} ...${{ conference, booking, who }} />`}
  `;
}

function whyClosed({ canceled, start }) {
  if (canceled) return "This conference was canceled.";
  return Date.parse(start) <= now()
    ? "This conference has begun; it can't be booked any more."
    : "";
}

function Book({ conference, booking, who }) {
  if (!attends(who)) return html`<p class="quiet">You organize here; attendees book.</p>`;
  if (!bookableBy(who, conference)) {
    return html`<p class="quiet">To book this one, sign in with an account.</p>`;
  }
  const again = booking?.reason === "attendee" && !who.open;
  const act = () => (again ? reactivate(booking) : book(conference));
  const label = conference.available ? "Book a seat" : "Join the line";
  return html`<${Act} kind="primary" act=${act}>${label}<//>`;
}

/** A live booking of mine, and what can be done with it. */
export function Moves({ booking, named = false }) {
  const [asking, setAsking] = useState(false);
  if (offered(booking)) return html`<${Offer} booking=${booking} named=${named} />`;
  const close = () => setAsking(false);
  const { who } = me.get();
  return html`
    <${BookingSentence} booking=${booking} />
    <div class="acts">
      ${!waiting(booking) && !who.open && html`<${Act} act=${() => calendar(booking)}>Add to calendar<//>`}
      <button type="button" class="button" onClick=${() => setAsking(true)}>
        ${waiting(booking) ? "Leave the line" : "Give up the seat"}
      </button>
    </div>
    ${
      asking &&
      html`<${Sure}
        title=${waiting(booking) ? "Leave the line?" : "Give up your seat?"}
        yes=${waiting(booking) ? "Leave the line" : "Give it up"}
        act=${() => cancel(booking)}
        close=${close}
      >
        <p>
          ${
            waiting(booking)
              ? "Whoever comes back later stands at the end."
              : "It goes to whoever has waited longest."
          }
        </p>
      <//>`
    }
  `;
}
