// The bookings of the signed-in user: read, change, refresh.

import { all, call, download, get, post, Refused } from "./api.js";
import { now, timeOfDay } from "./clock.js";
import { endSubscription } from "./devices.js";
import { storedList, storeList } from "./installed.js";
import { CHECK, link, POLL, watch } from "./live.js";
import { forgetQueued, keepQueued, queuedOf } from "./queued.js";
import { currentUser, session } from "./session.js";
import { hasText, t } from "./text.js";
import { announce, notice, reportingErrors, store } from "./ui.js";

/**
 * @import {
 *   Account, Booking, BookingStatus, BookingUpdate, CancelReason, Conference, Guest, SeatRequest,
 *   SocketMessage
 * } from "./types.d.ts"
 */

/**
 * `bookings` by id; `state`: empty, loading, ready, stored or failed. A stored list is the last one
 * on this device, and is shown while the service is not reached. `at`: when the list was up to date,
 * in milliseconds since the epoch.
 */
export const myBookings = store({
  bookings: /** @type {Record<string, Booking>} */ ({}),
  state: "empty",
  problem: /** @type {unknown} */ (null),
  at: 0,
});

/** @typedef {Pick<Booking, "status">} HasStatus */

export const isActive = (/** @type {HasStatus} */ { status }) => status !== "CANCELED";
export const isOffered = (/** @type {HasStatus} */ { status }) => status === "CONFIRMATION_PENDING";
/** Whether a booking is an invitation that can still be answered. */
export const isInvitation = (/** @type {Booking} */ booking) =>
  Boolean(booking.invitation) && isActive(booking) && !hasStarted(booking);
/** Whether seats are held for a booking, or for its request for more or other ones. */
export const hasOffer = (/** @type {Booking} */ booking) =>
  isOffered(booking) || isRequestOffered(booking);
const isRequestOffered = (/** @type {Booking} */ { request }) =>
  Boolean(request && isOffered(request));
/** Whether it is a request in the queue of a sale, which becomes a booking. */
export const isQueued = (/** @type {HasStatus} */ { status }) => status === "QUEUED";
/**
 * Return whether a booking waits for the draw of a ballot, before which it has no position.
 *
 * @param {import("./types.d.ts").Booking} booking
 */
export const isEntry = ({ entry, ticket, position }) =>
  Boolean(entry && entry.number === ticket && !position);
export const isWaiting = (/** @type {HasStatus} */ { status }) => status === "WAITLISTED";

/** @param {Booking} booking */
const hasStarted = ({ start }) => Boolean(start) && Date.parse(start) <= now();

/**
 * Return whether a booking can change without the attendee.
 *
 * @param {Booking} booking
 */
const canMove = (booking) =>
  isQueued(booking) ||
  ((isOffered(booking) || isWaiting(booking) || Boolean(booking.request)) && !hasStarted(booking));

/**
 * Return my booking of a conference: the active one, else the latest.
 *
 * @param {string} conference
 * @param {Record<string, Booking>} bookings
 */
export function bookingFor(conference, bookings) {
  const all = Object.values(bookings).filter((one) => one.conference === conference);
  return (
    all.find(isActive) ?? all.sort((a, b) => (a.created_at < b.created_at ? 1 : -1))[0] ?? null
  );
}

// ---------------------------------------------------------------------------- changes

/**
 * @param {Conference} conference
 * @param {import("./party.js").Party & { category?: string | null }} [party]
 */
export const book = (conference, party) =>
  change(null, () => post("/v1/bookings", { conference: conference.id, ...party }));

/**
 * Claim an offer, or some of its seats.
 *
 * @param {Booking} booking
 * @param {number} [seats]
 */
export const confirm = (booking, seats) =>
  change(booking, () => post(`/v1/bookings/${booking.id}/confirm`, seats ? { seats } : undefined));

/**
 * Give up all seats beyond this number.
 *
 * @param {Booking} booking
 * @param {number} seats
 */
export const shrink = (booking, seats) =>
  change(booking, () => call("PATCH", `/v1/bookings/${booking.id}`, { seats }));

/**
 * Get more seats, or wait for them and keep the present ones.
 *
 * @param {Booking} booking
 * @param {number} seats all seats afterwards
 * @param {number | null} accept the least number of them
 */
export const grow = (booking, seats, accept) =>
  change(booking, () => call("PATCH", `/v1/bookings/${booking.id}`, { seats, accept }));

/**
 * Move to another category, or wait for it and keep the present seats.
 *
 * @param {Booking} booking
 * @param {string | null} category
 */
export const move = (booking, category) =>
  change(booking, () => post(`/v1/bookings/${booking.id}/move`, { category, waitlist: true }));

/**
 * End the request of a booking, which keeps its seats.
 *
 * @param {Booking} booking
 */
export const withdraw = (booking) =>
  change(booking, () => call("PATCH", `/v1/bookings/${booking.id}`, { seats: booking.seats ?? 1 }));

/**
 * Name the guests of a booking. A refusal is thrown.
 *
 * @param {Booking} booking
 * @param {Guest[]} guests
 */
export async function nameGuests({ id }, guests) {
  const user = currentUser();
  const after = await call("PATCH", `/v1/bookings/${id}`, { guests });
  if (user === currentUser()) update({ id, guests: after.guests });
}

/**
 * Accept an invitation, or some of its seats.
 *
 * @param {Booking} booking
 * @param {number} [seats]
 */
export const acceptInvitation = (booking, seats) =>
  change(booking, () => post(`/v1/bookings/${booking.id}/accept`, seats ? { seats } : undefined));

/** @param {Booking} booking */
export const declineInvitation = (booking) =>
  change(booking, () => post(`/v1/bookings/${booking.id}/decline`));

/** @param {Booking} booking */
export const cancel = (booking) => change(booking, () => post(`/v1/bookings/${booking.id}/cancel`));

/** @param {Booking} booking */
export const reactivate = (booking) =>
  change(booking, () => post(`/v1/bookings/${booking.id}/reactivate`));

/**
 * Make a change and show its outcome. After a refusal, show the reason and the booking as it is.
 * Nothing is shown to the next person if the account has changed meanwhile.
 *
 * @param {Booking | null} booking
 * @param {() => Promise<BookingUpdate>} request
 */
async function change(booking, request) {
  const received = booking && messageCounts.get(booking.id);
  const user = currentUser();
  try {
    const after = await request();
    if (user !== currentUser()) return;
    // A message that arrived meanwhile is about this change or a later one: it is at least as new.
    if (booking && messageCounts.get(booking.id) !== received) {
      update({ id: after.id, declined: after.declined, invitation: after.invitation });
      refresh(after);
    } else update({ ...after, ...keptPosition(after) }, true);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (user !== currentUser()) return;
    const [, guest] = /^guests\.(\d+)/.exec(error.body?.field ?? "") ?? [];
    notice(guest ? t("guests.wrong", { number: Number(guest) + 1 }) : error.message, true);
    if (booking) await refresh(booking);
    else if (error.body?.booking_id) await refresh({ id: error.body.booking_id });
  }
}

/**
 * Return the position of a booking that keeps its ticket: the answer to a change has none.
 *
 * @param {BookingUpdate} after
 * @returns {Partial<Booking>}
 */
function keptPosition({ id, status, ticket, position }) {
  const before = myBookings.get().bookings[id];
  const waits = before && isWaiting(before) && status === "WAITLISTED";
  if (!waits || position || before.ticket !== ticket) return {};
  return { position: before.position, position_exact: before.position_exact };
}

/** @param {Booking} booking */
export const downloadCalendar = ({ id, conference_name: name }) =>
  reportingErrors(async () => {
    const text = await get(`/v1/bookings/${id}/calendar.ics`, { accept: "text/calendar" });
    download(`${name}.ics`, "text/calendar", text);
  });

// ---------------------------------------------------------------------------- updates

const STORE_AFTER_MS = 300; // several changes are stored together
const MAX_WATCHED = 8; // confirmed bookings that are watched as well: the socket has a limit

/** @type {Map<string, number>} */
const messageCounts = new Map(); // messages received, by booking id
/** @type {Map<string, () => void>} */
const watched = new Map(); // the function that ends the watching, by booking id

let loads = 0;

/** Read all my bookings; those that are shown stay until then. */
export async function load() {
  const { account } = session.get();
  if (!account) return;
  loads += 1;
  const current = loads;
  if (!navigator.onLine) showStored(account.user);
  if (!isShown()) myBookings.set({ state: "loading" });
  const counts = new Map(messageCounts);
  try {
    const found = /** @type {Booking[]} */ (await all("/v1/users/me/bookings"));
    if (account.user !== currentUser()) return;
    if (myBookings.get().state === "stored") myBookings.set({ bookings: {} });
    // A booking that a message was received for meanwhile is newer than the list.
    const unchanged = found.filter(({ id }) => messageCounts.get(id) === counts.get(id));
    for (const booking of unchanged) update(booking);
    const listed = new Set(found.map(({ id }) => id));
    for (const { id } of queuedOf(account.user)) {
      if (listed.has(id)) forgetQueued(account.user, id);
      else refresh({ id });
    }
    myBookings.set({ state: "ready", problem: null, at: Date.now() });
  } catch (error) {
    if (current !== loads) return; // a later one shows its own outcome
    if (account.user !== currentUser()) return;
    if (error instanceof Refused && error.status === 0) showStored(account.user);
    if (isShown()) myBookings.set({ problem: error });
    else myBookings.set({ state: "failed", problem: error });
  }
}

/** Store the list that is shown on this device. */
function storeShown() {
  const { bookings, state, at } = myBookings.get();
  const { account } = session.get();
  if (account && state === "ready") storeList(account.user, at, Object.values(bookings));
}

const isShown = () => ["ready", "stored"].includes(myBookings.get().state);

/**
 * Show the list that is stored on this device, unless a newer one is shown.
 *
 * @param {string} user
 */
function showStored(user) {
  const stored = storedList(user);
  if (isShown() || !stored) return;
  const bookings = Object.fromEntries(stored.bookings.map((one) => [one.id, one]));
  myBookings.set({ bookings, state: "stored", at: stored.at });
}

/**
 * Read one booking, unless a message is received for it or the account changes meanwhile.
 *
 * @param {BookingUpdate} booking
 */
export async function refresh(booking) {
  const user = currentUser();
  if (!user) return;
  const count = messageCounts.get(booking.id);
  try {
    const found = await get(`/v1/bookings/${booking.id}`);
    if (user === currentUser() && messageCounts.get(booking.id) === count) update(found);
  } catch (error) {
    if (user !== currentUser()) return;
    // After any other error, the next message or poll brings the state.
    if (error instanceof Refused && error.kind === "request-refused") {
      endQueued(booking.id, error.body?.refused, error.message);
    }
  }
}

/**
 * Show that a request was refused when its turn came.
 *
 * @param {string} id
 * @param {string} refused the kind of the problem
 * @param {string} message
 */
function endQueued(id, refused, message) {
  const { account } = session.get();
  const kept = account && queuedOf(account.user).find((one) => one.id === id);
  if (account && kept) forgetQueued(account.user, id);
  const { [id]: before, ...others } = myBookings.get().bookings;
  unwatch(id);
  if (!before && !kept) return; // shown before
  myBookings.set({ bookings: others });
  const key = `problem.${refused}`;
  const reason = hasText(key) ? t(key, { count: 0 }) : message;
  const name = before?.conference_name ?? kept?.name;
  notice(name ? t("queue.refused", { name, reason }) : reason, true);
}

/**
 * Store a request in a queue; read the booking that a request has become.
 *
 * @param {Booking | undefined} before
 * @param {Booking} after
 */
function followQueue(before, after) {
  const { account } = session.get();
  if (!account) return;
  if (isQueued(after)) keepQueued(account.user, after.id, after.conference_name);
  else if (before && isQueued(before)) {
    forgetQueued(account.user, after.id);
    if (!after.created_at || !after.changed_at) refresh({ id: after.id });
  }
}

/**
 * @param {BookingUpdate} booking
 * @param {boolean} [own] whether this page has just caused the change
 */
function update(booking, own = false) {
  const before = myBookings.get().bookings[booking.id];
  /** @type {Booking} */
  const after = { ...before, ...booking };
  if (before && isOffered(before) && isWaiting(after)) after.missed_at = before.deadline;
  if (isActive(after)) after.declined = false;
  myBookings.set(({ bookings }) => ({ bookings: { ...bookings, [booking.id]: after } }));
  followQueue(before, after);
  if (before || own) announceChange(before ?? null, after);
  watchIfUseful(after);
}

/**
 * Watch a booking whose changes matter. Only its attendee can subscribe to a booking: an invitation
 * is polled.
 *
 * @param {Booking} booking
 */
function watchIfUseful(booking) {
  const { id } = booking;
  if (isInvitation(booking)) return;
  const spare = isActive(booking) && !hasStarted(booking) && watched.size < MAX_WATCHED;
  if ((canMove(booking) || spare) && !watched.has(id)) {
    watched.set(id, watch(`booking ${id}`, onMessage));
  } else if (!isActive(booking) && watched.has(id)) {
    unwatch(id);
  }
}

/** @param {string} id */
function unwatch(id) {
  watched.get(id)?.();
  watched.delete(id);
}

/** @param {SocketMessage} message */
function onMessage({
  booking: id = "",
  status,
  seats,
  position,
  exact,
  deadline,
  reason,
  request,
  ...more
}) {
  messageCounts.set(id, (messageCounts.get(id) ?? 0) + 1);
  myBookings.set({ at: Date.now() });
  if (status === "REFUSED") return endQueued(id, more.refused, more.message);
  if (status === "QUEUED") return update({ id, status, ahead: more.ahead, ahead_exact: exact });
  const { request: before } = myBookings.get().bookings[id] ?? {};
  const after = request ? { ...requestIn(request), category_name: nameIn(before, request) } : null;
  update({ id, status, seats, position, position_exact: exact, deadline, reason, request: after });
  // A message names no category: what it leaves out is read.
  if (before && !after) refresh({ id });
  else if (after?.category && !after.category_name) refresh({ id });
}

const requestIn = (/** @type {any} */ { exact, ...request }) => ({
  ...request,
  position_exact: exact,
});

/**
 * @param {SeatRequest | null | undefined} before
 * @param {Pick<SeatRequest, "category">} request
 */
const nameIn = (before, { category }) =>
  before?.category === category ? before?.category_name : null;

/**
 * Announce a new booking, or a change of status or of the position on the waitlist.
 *
 * @param {Booking | null} before
 * @param {Booking} after
 */
function announceChange(before, after) {
  const { conference_name: name, position } = after;
  const offered = before !== null && isOffered(before);
  if (before) announceRequest(before, after);
  if (before?.status !== after.status) {
    const sentence = {
      CONFIRMED: () => t("booking.confirmedAt", { name }),
      WAITLISTED: () =>
        offered
          ? t("booking.expiredAt", { name })
          : isEntry(after)
            ? t("ballot.enteredAt", { name })
            : position
              ? t("booking.positionAt", { name, position })
              : t("booking.joinedAt", { name }),
      CONFIRMATION_PENDING: () =>
        t("booking.offeredAt", { name, time: timeOfDay(after.deadline ?? "") }),
      QUEUED: () => t("queue.joinedAt", { name }),
      CANCELED: () => t("booking.canceledAt", { name, reason: canceledBecause(after) }),
    }[after.status]();
    announce(sentence, isOffered(after) || offered);
  } else if (isWaiting(after) && before.position !== position && position) {
    announce(t("booking.positionAt", { name, position }));
  }
}

/**
 * Announce the offer of a request, or its end.
 *
 * @param {Booking} before
 * @param {Booking} after
 */
function announceRequest(before, after) {
  const { request, conference_name: name } = after;
  const offered = isRequestOffered(before);
  if (isRequestOffered(after) && !offered) {
    const time = timeOfDay(request?.deadline ?? "");
    announce(t("more.offeredAt", { name, time }), true);
  } else if (request && isWaiting(request) && offered) {
    announce(t("more.expiredAt", { name }), true);
  }
}

/** @param {Pick<Booking, "reason" | "declined" | "invitation">} booking */
export function canceledBecause({ reason, declined, invitation }) {
  const key = `canceled.${causeOf({ reason, declined, invitation })}`;
  return t(hasText(key) ? key : "canceled.other");
}

/** @param {Pick<Booking, "reason" | "declined" | "invitation">} booking */
function causeOf({ reason, declined, invitation }) {
  if (invitation && reason === "declined") return "invitation";
  if (invitation && reason === "lapsed") return "expired";
  return declined && reason === "attendee" ? "declined" : (reason ?? "other");
}

/**
 * Return the active bookings that take place at the time of a conference, without its own.
 *
 * @param {Conference} conference
 * @param {Record<string, Booking>} bookings
 */
export const overlapping = ({ id, start, end }, bookings) =>
  Object.values(bookings).filter(
    (one) =>
      isActive(one) &&
      !one.invitation &&
      one.conference !== id &&
      Date.parse(one.start) < Date.parse(end) &&
      Date.parse(start) < Date.parse(one.end),
  );

// ---------------------------------------------------------------------------- polling

/** An offer expires at its deadline, even if no message says so. */
function expireOffers() {
  if (myBookings.get().state === "stored") return;
  for (const booking of Object.values(myBookings.get().bookings)) {
    if (isOffered(booking) && Date.parse(booking.deadline ?? "") <= now()) {
      if (booking.invitation) update({ id: booking.id, status: "CANCELED", reason: "lapsed" });
      else update({ id: booking.id, status: "WAITLISTED", position: null, deadline: null });
      refresh(booking);
    }
    const { request } = booking;
    if (request && isOffered(request) && Date.parse(request.deadline ?? "") <= now()) {
      const waits = /** @type {const} */ ({ status: "WAITLISTED", position: null, deadline: null });
      update({ id: booking.id, request: { ...request, ...waits } });
      refresh(booking);
    }
  }
}

let lastPoll = Date.now();

function poll() {
  if (document.hidden) return;
  expireOffers();
  const seconds = link.get().state === "live" ? CHECK : POLL;
  if (Date.now() - lastPoll < seconds * 1000) return;
  lastPoll = Date.now();
  if (myBookings.get().problem) load();
  const due = Object.values(myBookings.get().bookings).filter(
    (one) => (watched.has(one.id) && !hasStarted(one)) || isInvitation(one),
  );
  for (const booking of due) refresh(booking);
}

/** @type {string | null | undefined} */
let loadedFor;
let lastRecovered = 0;

/** Follow the account and the connection. Called once, when the page starts. */
export function start() {
  const accountChanged = () => {
    const { account } = session.get();
    const key = account?.user ?? null;
    if (key === loadedFor) return;
    loadedFor = key;
    storedList(key); // removes the list of anybody else
    if (!key) endSubscription().catch(() => {}); // the next person at this browser gets no messages
    for (const id of [...watched.keys()]) unwatch(id);
    myBookings.set({ bookings: {}, state: "empty", problem: null });
    load();
  };
  session.watch(accountChanged);
  link.watch(() => {
    const { recovered } = link.get();
    if (recovered !== lastRecovered) load(); // messages may be missing from before the reconnection
    lastRecovered = recovered;
  });
  addEventListener("online", load);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let storing;
  myBookings.watch(() => {
    clearTimeout(storing);
    storing = setTimeout(storeShown, STORE_AFTER_MS);
  });
  setInterval(poll, 500);
  accountChanged();
}
