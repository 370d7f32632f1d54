// My bookings: read, moved and followed live, whether I am signed in or just said who I am.
//
// Both ways give the same booking: { id, conference, conference_name, status, position, exact,
// deadline, reason, start, end, created_at }

import { all, call, download, get, post, Refused } from "./api.js";
import { now, timeOfDay } from "./clock.js";
import { CHECK, link, POLL, watch } from "./live.js";
import { attends, me } from "./people.js";
import { announce, notice, store } from "./ui.js";

/** `bookings` by id; `state`: empty, loading, ready or failed. */
export const desk = store({ bookings: {}, state: "empty", problem: null });

export const live = ({ status }) => status !== "CANCELED";
export const offered = ({ status }) => status === "CONFIRMATION_PENDING";
export const waiting = ({ status }) => status === "WAITLISTED";
const WATCHED = 8; // seats that are followed too, beside what may move: the socket has a limit

/** What may still move by itself. */
const moves = (booking) => (offered(booking) || waiting(booking)) && !started(booking);
const started = ({ start }) => start && Date.parse(start) <= now();

/** My booking of this conference: the live one, else the latest. */
export function bookingFor(conference, bookings) {
  const mine = Object.values(bookings).filter((one) => one.conference === conference);
  return mine.find(live) ?? mine.sort((a, b) => (a.created_at < b.created_at ? 1 : -1))[0] ?? null;
}

// ---------------------------------------------------------------------------- two ways in

const signedIn = {
  list: (who) => all(`/v1/users/${encodeURIComponent(who.user)}/bookings`),
  read: ({ id }) => get(`/v1/bookings/${id}`),
  book: (who, conference) => post("/v1/bookings", { conference: conference.id }),
  confirm: ({ id }) => post(`/v1/bookings/${id}/confirm`),
  cancel: ({ id }) => post(`/v1/bookings/${id}/cancel`),
};

const SPELLED = { ConfirmationPending: "CONFIRMATION_PENDING" };

/** Without credentials a booking is known to whoever has its id: this browser keeps them. */
const open = {
  list: async (who) => {
    const found = await Promise.allSettled(remembered(who).map(open.read));
    const lost = found.find(({ reason }) => reason && reason.status !== 404);
    if (lost) throw lost.reason;
    return found.filter(({ value }) => value).map(({ value }) => value);
  },
  read: async (booking) => {
    const seen = await call("GET", `/booking/${booking.id}`, undefined, { open: true });
    return {
      ...booking,
      conference_name: seen.conference_name,
      status: SPELLED[seen.status] ?? seen.status,
      position: seen.waitlist_position,
      position_exact: true,
      deadline: seen.confirmation_deadline && `${seen.confirmation_deadline}Z`,
      reason: null,
    };
  },
  book: async (who, { id, name, start, end }) => {
    const made = await call("POST", "/book", { name, user_id: who.user }, { open: true });
    const created_at = new Date(now()).toISOString();
    const booking = { id: made.booking_id, conference: id, start, end, created_at };
    localStorage.setItem(drawer(who), JSON.stringify([...remembered(who), booking]));
    return open.read(booking);
  },
  confirm: async (booking) => {
    const body = { booking_id: booking.id, user_id: me.get().who.user };
    await call("POST", "/confirm", body, { open: true });
    return open.read(booking);
  },
  cancel: async (booking) => {
    await call("POST", "/cancel", { booking_id: booking.id }, { open: true });
    return open.read(booking);
  },
};

const drawer = ({ user }) => `bookings of ${user}`;
const remembered = (who) => JSON.parse(localStorage.getItem(drawer(who)) ?? "[]");
const way = () => (me.get().who.open ? open : signedIn);

/** Names of open conferences: letters, digits and spaces. */
export const bookableBy = (who, { name }) => !who.open || /^[\p{L}\p{M}\p{N} ]+$/u.test(name);

/** Without credentials: be known to the service before booking. Raises Refused. */
export async function register(user) {
  try {
    await call("POST", "/user", { user_id: user, topics: ["Any"] }, { open: true });
  } catch (error) {
    if (!/exists/.test(error.message)) throw error;
  }
}

// ---------------------------------------------------------------------------- moving a booking

export const book = (conference) => act(null, async () => way().book(me.get().who, conference));
export const confirm = (booking) => act(booking, () => way().confirm(booking));
export const cancel = (booking) => act(booking, () => way().cancel(booking));
export const reactivate = (booking) =>
  act(booking, () => post(`/v1/bookings/${booking.id}/reactivate`));

/** Do it and show the outcome; a refusal is shown, and what is true instead. */
async function act(booking, doing) {
  const pushed = booking && told.get(booking.id);
  try {
    const after = await doing();
    // What was told meanwhile is of this move, or of a later one.
    if (booking && told.get(booking.id) !== pushed) refresh(after);
    else take(after);
    return after;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    notice(error.message, true);
    if (booking) await refresh(booking);
    else if (error.body?.booking_id) await refresh({ id: error.body.booking_id });
    return null;
  }
}

export async function calendar({ id, conference_name: name }) {
  try {
    const text = await get(`/v1/bookings/${id}/calendar.ics`, { accept: "text/calendar" });
    download(`${name}.ics`, "text/calendar", text);
  } catch (error) {
    notice(error.message, true);
  }
}

// ---------------------------------------------------------------------------- following them

const told = new Map(); // booking id -> how many messages told of it
const watched = new Map(); // booking id -> what ends the watching

/** Read all of mine; what was known stays shown meanwhile. */
export async function load() {
  const { who } = me.get();
  if (!attends(who)) return;
  if (desk.get().state !== "ready") desk.set({ state: "loading" });
  const counts = new Map(told);
  try {
    const found = await way().list(who);
    if (who !== me.get().who && who.user !== me.get().who?.user) return;
    const settled = found.filter(({ id }) => told.get(id) === counts.get(id));
    settled.forEach((booking) => take(booking));
    desk.set({ state: "ready", problem: null });
  } catch (error) {
    desk.set(({ state }) => ({ state: state === "ready" ? "ready" : "failed", problem: error }));
  }
}

/** Read one anew; if it is told of meanwhile, what is told counts. */
export async function refresh(booking) {
  const count = told.get(booking.id);
  try {
    const found = await way().read({ ...desk.get().bookings[booking.id], ...booking });
    if (told.get(booking.id) === count) take(found);
  } catch {
    // The next message or look tells.
  }
}

function take(booking) {
  const before = desk.get().bookings[booking.id];
  const after = { ...before, ...booking };
  desk.set(({ bookings }) => ({ bookings: { ...bookings, [booking.id]: after } }));
  if (before) tell(before, after);
  follow(after);
}

function follow(booking) {
  const { id } = booking;
  const wanted = moves(booking) || (live(booking) && !started(booking) && watched.size < WATCHED);
  if (wanted && !watched.has(id)) watched.set(id, watch(`booking ${id}`, hear));
  else if (!live(booking) && watched.has(id)) unfollow(id);
}

function unfollow(id) {
  watched.get(id)();
  watched.delete(id);
}

function hear({ booking: id, status, position, exact, deadline, reason }) {
  told.set(id, (told.get(id) ?? 0) + 1);
  take({ id, status, position, position_exact: exact, deadline, reason });
}

/** Say what has moved. */
function tell(before, after) {
  const name = after.conference_name;
  if (before.status !== after.status) {
    const sentence = {
      CONFIRMED: `You have a seat at ${name}.`,
      WAITLISTED: offered(before)
        ? `Your offer for ${name} has lapsed. You are back in line.`
        : `You are in line for ${name}.`,
      CONFIRMATION_PENDING: `A seat at ${name} is yours to take until ${timeOfDay(after.deadline)}.`,
      CANCELED: `${name}: ${canceledBecause(after.reason)}`,
    }[after.status];
    announce(sentence, offered(after) || offered(before));
  } else if (waiting(after) && before.position !== after.position && after.position) {
    announce(`You are now number ${after.position} in line for ${name}.`);
  }
}

export const canceledBecause = (reason) =>
  ({
    attendee: "You canceled this booking.",
    organizer: "The organizer canceled this booking.",
    overlap: "Canceled, for you took a seat elsewhere at the same time.",
    started: "The conference started before a seat came free.",
    lapsed: "Canceled, for too many offers lapsed.",
    conference_canceled: "The conference was canceled.",
  })[reason] ?? "This booking is canceled.";

export function lineAhead({ position, position_exact: exact }) {
  if (!position) return "in line";
  return `number ${exact === false ? "about " : ""}${position.toLocaleString()} in line`;
}

// ---------------------------------------------------------------------------- staying in step

/** An offer lapses by the clock, whether or not anybody says so. */
function lapseByClock() {
  for (const booking of Object.values(desk.get().bookings)) {
    if (offered(booking) && Date.parse(booking.deadline) <= now()) {
      take({ id: booking.id, status: "WAITLISTED", position: null, deadline: null });
      refresh(booking);
    }
  }
}

let looked = Date.now();

function look() {
  if (document.hidden) return;
  lapseByClock();
  const every = link.get().state === "live" ? CHECK : POLL;
  if (Date.now() - looked < every * 1000) return;
  looked = Date.now();
  Object.values(desk.get().bookings)
    .filter((one) => watched.has(one.id) && !started(one))
    .forEach(refresh);
}

let user = null;
let turn = 0;

export function start() {
  const whoChanged = () => {
    const { who } = me.get();
    const name = who && `${who.user} ${Boolean(who.open)}`;
    if (name === user) return;
    user = name;
    [...watched.keys()].forEach(unfollow);
    desk.set({ bookings: {}, state: "empty", problem: null });
    load();
  };
  me.watch(whoChanged);
  link.watch(() => {
    const known = link.get().turn;
    if (known > 1 && known !== turn) load(); // what happened while nothing was told
    turn = known;
  });
  setInterval(look, 500);
  whoChanged();
}
