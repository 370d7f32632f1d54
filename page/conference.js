// One conference: its details, the free seats, and my booking.

import { Refused, withQuery } from "./api.js";
import {
  book,
  bookingFor,
  cancel,
  downloadCalendar,
  isActive,
  isEntry,
  isInvitation,
  isOffered,
  isQueued,
  isWaiting,
  load,
  myBookings,
  overlapping,
  reactivate,
} from "./bookings.js";
import { manages, read, useConference, useConferences } from "./catalog.js";
import { bookable, CategoryChoice } from "./categories.js";
import { moment, now, span } from "./clock.js";
import {
  ActionButton,
  BookingSentence,
  ConfirmDialog,
  Empty,
  Failure,
  isCollecting,
  Loading,
  Offer,
  Place,
  Seats,
  Topics,
  When,
} from "./components.js";
import { Invitation } from "./invitation.js";
import { Markdown } from "./markdown.js";
import { ChangeSeats, Requested } from "./more.js";
import { GiveUpSeats, Guests, NameGuests, PartyFields, SINGLE } from "./party.js";
import { Program } from "./program.js";
import { isOrganizer, session, settings } from "./session.js";
import { rich, t } from "./text.js";
import { html, notice, useState, useTitle } from "./ui.js";
import { Why } from "./why.js";

/** @import { Account, Booking, Conference as Details } from "./types.d.ts" */

/**
 * @typedef {(then?: () => unknown) => void} SignIn opens the dialog; calls `then` after the sign-in
 */

/** @param {{ id: string, signIn: SignIn }} props */
export function Conference({ id, signIn }) {
  const { conference, error, reload } = useConference(id);
  useTitle(conference?.name ?? t("conference.title"));
  if (conference) return html`<${Shown} conference=${conference} signIn=${signIn} />`;
  if (error instanceof Refused && error.status === 404) return html`<${Unknown} />`;
  return html`<h1 tabindex="-1">${t("conference.title")}</h1>
    ${error ? html`<${Failure} error=${error} retry=${reload} />` : html`<${Loading} />`}`;
}

const Unknown = () =>
  html`<h1 tabindex="-1">${t("conference.title")}</h1>
    <${Empty} title=${t("conference.unknown")}>
      <p><a href="#/conferences">${t("notFound.home")}</a></p>
    <//>`;

/** @param {{ conference: Details, signIn: SignIn }} props */
function Shown({ conference, signIn }) {
  const { account } = session.use((state) => state);
  const { name, description } = conference;
  const runs = account && isOrganizer(account) && manages(account, conference);
  return html`
    <p class="crumb"><a href="#/conferences">${t("nav.conferences")}</a></p>
    <img class="cover" src=${`/cover/${conference.id}.svg`} alt="" width="1200" height="400" />
    <h1 tabindex="-1">${name}</h1>
    <div class="two">
      <div class="about">
        ${description && html`<${Markdown} text=${description} />`}
        <${Facts} conference=${conference} />
        ${runs && !conference.listed && html`<p class="quiet">${t("conference.unlisted")}</p>`}
        <${ActionButton} action=${() => share(conference)}>${t("conference.share")}<//>
        <${Program} conference=${conference} />
        ${
          runs &&
          html`<p>
            <a class="button" href=${`#/organize/${conference.id}`}>${t("conference.manage")}</a>
          </p>`
        }
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${t("conference.seats")}</h2>
        <${MyPlace} conference=${conference} account=${account} signIn=${signIn} />
      </section>
    </div>
  `;
}

/**
 * Share the address of the public page: with the device's dialog, otherwise by the clipboard.
 *
 * @param {Details} conference
 */
async function share({ id, name }) {
  const url = `${location.origin}/c/${id}`;
  if (navigator.share) {
    await navigator.share({ title: name, url }).catch(() => {}); // the person closed the dialog
    return;
  }
  await navigator.clipboard.writeText(url).then(
    () => notice(t("conference.copied")),
    () => notice(url),
  );
}

/** @param {{ conference: Details }} props */
function Facts({ conference }) {
  const { topics, organizer, confirmation_window: window } = conference;
  /** @type {[label: string, value: import("./types.d.ts").Children][]} */
  const facts = [
    [t("conference.when"), html`<${When} ...${conference} />`],
    [t("conference.where"), html`<${Place} ...${conference} />`],
    [t("conference.topics"), html`<${Topics} topics=${topics} />`],
  ];
  if (organizer) facts.push([t("conference.organizer"), organizer]);
  const held = span(window ?? Number(settings.window));
  facts.push([t("conference.offers"), t("conference.heldFor", { span: held })]);
  if (conference.ballot) facts.push([t("ballot.title"), ballotFact(conference.ballot)]);
  return html`<dl class="facts">
    ${facts.map(
      ([label, value]) =>
        html`<div key=${label}>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/**
 * Return what anybody can verify of a ballot: the commitment, and after the draw the seed.
 *
 * @param {NonNullable<Details["ballot"]>} ballot
 */
function ballotFact({ commitment, draw }) {
  const sentence = draw
    ? t("ballot.drawn", { count: draw.entries, time: moment(draw.drawn_at) })
    : t("ballot.commitment");
  return html`${sentence} <code class="fingerprint">${draw ? draw.seed : commitment}</code>`;
}

/**
 * The user's booking of a conference, or the button to book. An offer comes first, without the seats.
 *
 * @param {{ conference: Details, account: Account | null, signIn: SignIn }} props
 */
function MyPlace({ conference, account, signIn }) {
  const booking = myBookings.use(({ bookings }) => bookingFor(conference.id, bookings));
  const state = myBookings.use((value) => value.state);
  const closed = whyClosed(conference);
  if (booking && isOffered(booking) && !closed)
    return html`<${BookingActions} booking=${booking} />`;
  const seats = !closed && html`<${Seats} conference=${conference} />`;
  const { invitation } = conference;
  if (account && invitation && isInvitation(invitation) && !(booking && isActive(booking)))
    return html`<${Invitation} booking=${invitation} answered=${() => read(conference.id)} />`;
  if (booking && isActive(booking) && !closed)
    return html`${seats}<${BookingActions} booking=${booking} />`;
  return html`
    ${seats} ${booking && html`<${BookingSentence} booking=${booking} />`}
    ${closed && html`<p class="stands">${closed}</p>`}
    ${!closed && state === "loading" && html`<${Loading} />`}
    ${!closed && state !== "loading" && html`<${Book} ...${{ conference, booking, account, signIn }} />`}
  `;
}

/**
 * Return why a conference can't be booked; empty if it can.
 *
 * @param {Details} conference
 */
function whyClosed({ canceled, start, end }) {
  if (canceled) return t("conference.canceled");
  if (Date.parse(end) <= now()) return t("conference.ended");
  return Date.parse(start) <= now() ? t("conference.started") : "";
}

/**
 * @param {{
 *   conference: Details, booking: Booking | null, account: Account | null, signIn: SignIn
 * }} props
 */
function Book({ conference, booking, account, signIn }) {
  const bookings = myBookings.use((value) => value.bookings);
  const others = overlapping(conference, bookings);
  const clash = others.find((one) => !isWaiting(one) && !isOffered(one));
  const [wanted, setParty] = useState(SINGLE);
  const [chosen, setCategory] = useState(/** @type {string | null | undefined} */ (undefined));
  const pools = bookable(conference);
  const pool = pools.find((one) => one.id === chosen) ?? pools[0];
  const several = Boolean(conference.categories?.length);
  const party = several ? { ...wanted, category: pool?.id ?? null } : wanted;
  const available = several ? (pool?.available ?? 0) : conference.available;
  const alone = booking && isAlone(booking, conference, party) && account && !several;
  const action = () => (alone ? reactivate(booking) : book(conference, party));
  if (clash)
    return html`<p class="stands">${t("conference.clash", { name: clash.conference_name })}</p>`;
  const names = others.map((one) => one.conference_name).join(", ");
  return html`
    <${CategoryChoice} conference=${conference} value=${pool?.id ?? null} onChange=${setCategory} />
    <${PartyFields} conference=${conference} party=${wanted} onChange=${setParty} />
    ${names && html`<p class="quiet">${t("conference.drops", { names })}</p>`}
    <${ActionButton} kind="primary" action=${account ? action : () => signIn(() => bookOnce(conference, party))}>
      ${bookLabel(conference, party, available)}
    <//>
    <p class="quiet">${t("conference.privacy")}</p>
  `;
}

/**
 * @param {Details} conference
 * @param {import("./party.js").Party} party
 * @param {number} available
 */
function bookLabel(conference, { seats, accept }, available) {
  if (conference.sale === "rush") return t("queue.join");
  if (isCollecting(conference)) return enterLabel(seats);
  if (available < (accept ?? seats)) return t("conference.join");
  return seats > 1 ? t("party.book", { count: seats }) : t("conference.book");
}

/**
 * Return whether a canceled booking is reactivated instead of a new one. It would get its former
 * number of seats, so one of a party is not reactivated for the one seat of the form. A sale with a
 * queue has only new ones, because nobody passes the queue.
 *
 * @param {Booking} booking
 * @param {Details} conference
 * @param {import("./party.js").Party} party
 */
const isAlone = (booking, { sale }, { seats }) =>
  booking.reason === "attendee" && seats === 1 && (booking.seats ?? 1) === 1 && sale !== "rush";

/** @param {number} count */
const enterLabel = (count) => (count > 1 ? t("ballot.enterParty", { count }) : t("ballot.enter"));

/**
 * Book after a sign-in, unless the person has an active booking already.
 *
 * @param {Details} conference
 * @param {import("./party.js").Party & { category?: string | null }} party
 */
async function bookOnce(conference, party) {
  await load();
  const booking = bookingFor(conference.id, myBookings.get().bookings);
  if (!booking) return book(conference, party);
  if (isActive(booking)) return undefined;
  const alone = isAlone(booking, conference, party) && !("category" in party);
  return alone ? reactivate(booking) : book(conference, party);
}

/**
 * The user's active booking, and the buttons to change it.
 *
 * @param {{ booking: Booking, named?: boolean }} props
 */
export function BookingActions({ booking, named = false }) {
  const [asking, setAsking] = useState(false);
  if (isInvitation(booking)) return html`<${Invitation} booking=${booking} named=${named} />`;
  if (isQueued(booking)) return html`<${BookingSentence} booking=${booking} />`;
  if (isOffered(booking)) return html`<${Offer} booking=${booking} named=${named} />`;
  const close = () => setAsking(false);
  const verb = isWaiting(booking) ? "leave" : "cancel";
  const entered = isWaiting(booking) && isEntry(booking);
  return html`
    <${BookingSentence} booking=${booking} />
    ${booking.category_name && html`<p class="quiet">${booking.category_name}</p>`}
    <${Guests} booking=${booking} />
    <${Requested} booking=${booking} />
    ${isWaiting(booking) && !isEntry(booking) && html`<${Why} booking=${booking} />`}
    <div class="acts">
      ${!isWaiting(booking) && html`<${ActionButton} action=${() => downloadCalendar(booking)}>${t("booking.calendar")}<//>`}
      <${ChangeSeats} booking=${booking} />
      <${GiveUpSeats} booking=${booking} />
      <${NameGuests} booking=${booking} />
      <button type="button" class="button" onClick=${() => setAsking(true)}>
        ${entered ? t("ballot.leave") : t(`booking.${verb}`)}
      </button>
    </div>
    ${!isWaiting(booking) && html`<${Calendars} booking=${booking} />`}
    ${
      asking &&
      html`<${ConfirmDialog}
        title=${entered ? t("ballot.leaveTitle") : t(`booking.${verb}Title`)}
        confirmLabel=${entered ? t("ballot.leave") : t(`booking.${verb}`)}
        action=${() => cancel(booking)}
        close=${close}
      >
        <p>${entered ? t("ballot.leaveText") : t(`booking.${verb}Text`)}</p>
      <//>`
    }
  `;
}

/**
 * Links that add a booking to calendars on the web.
 *
 * @param {{ booking: Booking }} props
 */
function Calendars({ booking }) {
  const [conference] = useConferences([booking.conference]);
  const { start, end, conference_name: name } = booking;
  const place = conference?.location ?? "";
  const compact = (/** @type {string} */ at) =>
    new Date(at).toISOString().replace(/[-:]|\.\d+/g, "");
  const google = withQuery("https://calendar.google.com/calendar/render", {
    action: "TEMPLATE",
    text: name,
    dates: `${compact(start)}/${compact(end)}`,
    location: place,
  });
  const outlook = withQuery("https://outlook.live.com/calendar/0/deeplink/compose", {
    subject: name,
    startdt: start,
    enddt: end,
    location: place,
  });
  const to = (/** @type {string} */ label, /** @type {string} */ href) =>
    html`<a href=${href} target="_blank" rel="noopener noreferrer">${label}</a>`;
  return html`<p class="quiet">
    ${rich("booking.calendars", { google: to("Google", google), outlook: to("Outlook", outlook) })}
  </p>`;
}
