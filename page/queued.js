// My requests that are in the queue of a sale. The API lists them only when they are bookings, so this
// browser stores their ids, and the names of their conferences for the notice of a refusal.

const KEY = "queued";

/** @typedef {{ id: string, name?: string }} Queued */

/** @returns {Record<string, (Queued | string)[]>} by user; earlier versions stored ids alone */
function stored() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}");
  } catch {
    return {};
  }
}

/**
 * Return a person's requests.
 *
 * @param {string} user
 * @returns {Queued[]}
 */
export const queuedOf = (user) =>
  (stored()[user] ?? []).map((one) => (typeof one === "string" ? { id: one } : one));

/**
 * @param {string} user
 * @param {string} id
 * @param {string} name of the conference
 */
export const keepQueued = (user, id, name) =>
  store(user, [...queuedOf(user).filter((one) => one.id !== id), { id, name }]);

/**
 * @param {string} user
 * @param {string} id
 */
export const forgetQueued = (user, id) =>
  store(
    user,
    queuedOf(user).filter((one) => one.id !== id),
  );

/**
 * Store the requests of one person only: the next person at this browser finds none.
 *
 * @param {string} user
 * @param {Queued[]} requests
 */
function store(user, requests) {
  try {
    if (requests.length) localStorage.setItem(KEY, JSON.stringify({ [user]: requests }));
    else localStorage.removeItem(KEY);
  } catch {
    // No space: the place is shown until the page is closed.
  }
}
