// The parts of the page that stay on the device: its files, and the last list of my bookings.

/**
 * @import { Booking, SeatTicket } from "./types.d.ts"
 * @typedef {object} StoredList the last list of a person
 * @property {string} user
 * @property {number} at milliseconds since the epoch
 * @property {Booking[]} bookings
 */

const STORAGE_KEY = "bookings";
const TICKETS_KEY = "tickets";
const MAX_TICKETS = 20; // bookings
const MAX_STORED = 200; // those that end last

/** Start the service worker, after everything that the first view needs has been loaded. */
export function startWorker() {
  if (!("serviceWorker" in navigator)) return;
  const start = () => navigator.serviceWorker.register(workerAddress()).catch(() => {});
  if (document.readyState === "complete") start();
  else addEventListener("load", start, { once: true });
}

/** The only script that the document's policy of trusted types permits besides its own. */
function workerAddress() {
  const address = "/worker.js";
  const { trustedTypes } = /** @type {any} */ (window);
  return trustedTypes
    ? trustedTypes.createPolicy("worker", { createScriptURL: () => address }).createScriptURL("")
    : address;
}

/**
 * Store the list on the device, in place of the previous one.
 *
 * @param {string} user
 * @param {number} at when it was up to date
 * @param {Booking[]} bookings
 */
export function storeList(user, at, bookings) {
  const latest = bookings
    .toSorted((a, b) => (a.end > b.end ? -1 : 1))
    .slice(0, MAX_STORED)
    .map((one) => ({ ...one, guests: [] })); // other people's names are not left on the device
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ user, at, bookings: latest }));
  } catch {
    forgetList(); // no space: an earlier list would be wrong
  }
}

/**
 * Return the stored list of a person, or null. The list of anybody else is removed.
 *
 * @param {string | null} user
 * @returns {StoredList | null}
 */
export function storedList(user) {
  try {
    const stored = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "null");
    if (stored === null || stored.user === user) return stored;
  } catch {
    // not a list of ours
  }
  forgetList();
  return null;
}

const forgetList = () => {
  localStorage.removeItem(STORAGE_KEY);
  localStorage.removeItem(TICKETS_KEY);
};

/**
 * Store the tickets of a booking on the device, until the list of bookings is removed from it.
 *
 * @param {Booking} booking
 * @param {SeatTicket[]} tickets
 */
export function storeTickets({ id, changed_at }, tickets) {
  const others = parsed(localStorage.getItem(TICKETS_KEY)).filter(
    ([known]) => !known.startsWith(`${id} `),
  );
  const all = [...others, [`${id} ${changed_at}`, tickets]].slice(-MAX_TICKETS);
  try {
    localStorage.setItem(TICKETS_KEY, JSON.stringify(all));
  } catch {
    // no space: the tickets are read again when they are shown
  }
}

/**
 * Return the stored tickets of a booking, or null. Those of an earlier version of it are not returned.
 *
 * @param {Booking} booking
 * @returns {SeatTicket[] | null}
 */
export function storedTickets({ id, changed_at }) {
  const found = parsed(localStorage.getItem(TICKETS_KEY)).find(
    ([known]) => known === `${id} ${changed_at}`,
  );
  return found?.[1] ?? null;
}

/**
 * @param {string | null} text
 * @returns {[string, SeatTicket[]][]}
 */
function parsed(text) {
  try {
    const found = JSON.parse(text ?? "[]");
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}
