// My requests that are in the queue of a sale. The API lists them only when they are bookings, so this
// browser stores their ids.

const KEY = "queued";

/** @returns {Record<string, string[]>} ids by user */
function stored() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}");
  } catch {
    return {};
  }
}

/**
 * Return the ids of a person's requests.
 *
 * @param {string} user
 */
export const queuedOf = (user) => stored()[user] ?? [];

/**
 * @param {string} user
 * @param {string} id
 */
export const keepQueued = (user, id) => store(user, [...new Set([...queuedOf(user), id])]);

/**
 * @param {string} user
 * @param {string} id
 */
export const forgetQueued = (user, id) =>
  store(
    user,
    queuedOf(user).filter((one) => one !== id),
  );

/**
 * Store the ids of one person only: the next person at this browser finds none.
 *
 * @param {string} user
 * @param {string[]} ids
 */
function store(user, ids) {
  try {
    if (ids.length) localStorage.setItem(KEY, JSON.stringify({ [user]: ids }));
    else localStorage.removeItem(KEY);
  } catch {
    // No space: the place is shown until the page is closed.
  }
}
