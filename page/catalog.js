// Conferences: as the API returned them, and the counts that the socket has pushed since.

import { all, get, withQuery } from "./api.js";
import { CHECK, link, POLL, useLink, useWatch } from "./live.js";
import { session } from "./session.js";
import { store, useEffect, useEvery, useState } from "./ui.js";

/**
 * @import { Account, Conference, Page, SocketMessage } from "./types.d.ts"
 * @typedef {{ capacity: number, available: number, held: number, sold: number, waiting: number }
 *   & { id?: string }} PoolMessage
 * @typedef {Pick<Conference,
 *   "capacity" | "available" | "held" | "confirmed" | "waitlisted" | "canceled" | "full">} Counts
 */

/**
 * Counts of a message: of all seats that everybody sees, and of each pool, by the id of its category.
 *
 * @typedef {Counts & { pools: Record<string, import("./types.d.ts").Pool>,
 *   default_pool?: import("./types.d.ts").Pool }} Pushed
 */

/** Both by conference id. */
const catalog = store({
  fetched: /** @type {Record<string, Conference>} */ ({}),
  pushed: /** @type {Record<string, Pushed>} */ ({}),
});

/**
 * Keep conferences. One of a list has no agenda and no speakers: those read before stay.
 *
 * @param {Conference[]} conferences
 */
export function keep(conferences) {
  catalog.set(({ fetched }) => ({
    fetched: {
      ...fetched,
      ...Object.fromEntries(conferences.map((one) => [one.id, { ...fetched[one.id], ...one }])),
    },
  }));
}

/**
 * Return one conference, up to date while the view is shown; the error if it can't be read; and a
 * function that reads it again.
 *
 * @param {string} id
 */
export function useConference(id) {
  const [error, setError] = useState(/** @type {unknown} */ (null));
  const connection = useLink();
  const user = session.use(({ account }) => account?.user);
  const reload = () => read(id).then(() => setError(null), setError);
  useEffect(() => void reload(), [id, user]);
  useEvery(connection === "live" ? CHECK : POLL, reload, [id]);
  useFollowed(id);
  const [conference] = useConferences([id]);
  return { conference, error, reload };
}

/**
 * Subscribe to one conference. Lists are polled instead: that is one request for all of them.
 *
 * @param {string} id
 */
function useFollowed(id) {
  useWatch([`conference ${id}`], onAvailability);
  useEffect(() => mergePushed, [id]);
}

/**
 * Return the conferences of these ids that have been read.
 *
 * @param {string[]} ids
 */
export function useConferences(ids) {
  const { fetched, pushed } = catalog.use((all) => all);
  return ids.filter((id) => fetched[id]).map((id) => withCounts(fetched[id], pushed[id]));
}

/**
 * Return a conference with pushed counts. A message has no restricted categories: those that the
 * last read has stay as they are, and count in the totals.
 *
 * @param {Conference} conference
 * @param {Pushed | undefined} message
 * @returns {Conference}
 */
function withCounts(conference, message) {
  if (!message) return conference;
  const { pools, ...counts } = message;
  const categories = conference.categories?.map((one) => ({ ...one, ...pools[one.id] }));
  const updated = { ...conference, ...counts, ...(categories ? { categories } : {}) };
  const restricted = categories?.filter((one) => one.restricted) ?? [];
  const total = (/** @type {keyof import("./types.d.ts").Pool} */ name) =>
    restricted.reduce((sum, one) => sum + one[name], 0);
  const available = updated.available + (updated.canceled ? 0 : total("available"));
  return {
    ...updated,
    capacity: updated.capacity + total("seats"),
    available,
    held: updated.held + total("held"),
    confirmed: updated.confirmed + total("confirmed"),
    waitlisted: updated.waitlisted + total("waitlisted"),
    full: !available,
  };
}

/**
 * Note the pushed counts. A category that is not known yet comes with the next read.
 *
 * @param {SocketMessage} message
 */
function onAvailability({
  conference: id = "",
  capacity,
  available,
  held,
  sold,
  waiting,
  canceled,
  categories = [],
  default_pool: general,
}) {
  const counts = { capacity, available, held, confirmed: sold, waitlisted: waiting, canceled };
  const pools = Object.fromEntries(
    categories.map((/** @type {PoolMessage} */ one) => [one.id, poolOf(one)]),
  );
  const others = general ? { default_pool: poolOf(general) } : {};
  catalog.set(({ pushed }) => ({
    pushed: { ...pushed, [id]: { ...counts, ...others, pools, full: !available } },
  }));
}

/**
 * @param {PoolMessage} message
 * @returns {import("./types.d.ts").Pool}
 */
const poolOf = ({ capacity, available, held, sold, waiting }) => ({
  seats: capacity,
  available,
  held,
  confirmed: sold,
  waitlisted: waiting,
});

/** Without a subscription the next read is newer than the pushed counts, so make them part of the old. */
function mergePushed() {
  catalog.set(({ fetched, pushed }) => ({
    pushed: {},
    fetched: Object.fromEntries(
      Object.entries(fetched).map(([id, one]) => [id, withCounts(one, pushed[id])]),
    ),
  }));
}

link.watch(() => {
  if (link.get().state !== "live") mergePushed();
});

/** @type {Map<string, boolean>} */
const personal = new Map(); // whether the answer for this account differs from the public one, by id
let readFor = session.get().account?.user ?? null; // the account of `personal`

/** Forget the categories that only the last account could see. */
function accountChanged() {
  const user = session.get().account?.user ?? null;
  if (user === readFor) return;
  readFor = user;
  personal.clear();
  const open = (/** @type {Conference} */ one) => ({
    ...one,
    invitation: null,
    categories: one.categories?.filter(({ restricted }) => !restricted),
  });
  catalog.set(({ fetched }) => ({
    fetched: Object.fromEntries(Object.entries(fetched).map(([id, one]) => [id, open(one)])),
  }));
}
session.watch(accountChanged);

/**
 * Read one conference. A signed-in person gets the categories that they may see. If all of them are
 * public, later reads are of the public answer, which shared caches have.
 *
 * @param {string} id
 * @returns {Promise<Conference>}
 */
export async function read(id) {
  const { account } = session.get();
  const own = account !== null && personal.get(id) !== false;
  const path = own ? "/v1/users/me/conferences" : "/v1/conferences";
  /** @type {Conference} */
  const conference = await get(`${path}/${encodeURIComponent(id)}`);
  if (account?.user !== session.get().account?.user) return read(id);
  if (own) {
    const restricted = conference.categories?.some((one) => one.restricted) ?? false;
    personal.set(id, restricted || Boolean(conference.invitation) || manages(account, conference));
  }
  // The person is its organizer now, who may see more than the public answer has.
  if (account && !own && manages(account, conference)) return readAnew(id);
  keep([conference]);
  return conference;
}

/**
 * Read one conference as the signed-in person may see it now, whatever earlier answers had.
 *
 * @param {string} id
 */
export function readAnew(id) {
  personal.delete(id);
  return read(id);
}

/**
 * Read those of some conferences that have not been read yet. Errors are left to the next view.
 *
 * @param {string[]} ids
 */
export function readMissing(ids) {
  const { fetched } = catalog.get();
  for (const id of ids) if (!fetched[id]) read(id).catch(() => {});
}

/**
 * Read a page of conferences; returns their ids and the cursor of the next page.
 *
 * @param {Parameters<typeof withQuery>[1]} parameters
 */
export async function list(parameters) {
  /** @type {Page<Conference>} */
  const { items, next } = await get(withQuery("/v1/conferences", parameters));
  keep(items);
  return { ids: items.map(({ id }) => id), next };
}

/**
 * Read the conferences that an account organizes, past and canceled ones too. Returns their ids.
 *
 * @returns {Promise<string[]>}
 */
export async function organized() {
  /** @type {Conference[]} */
  const found = await all("/v1/users/me/conferences");
  keep(found);
  return found.map(({ id }) => id);
}

/**
 * Return whether an account manages a conference: as its organizer, or as an admin.
 *
 * @param {Account} account
 * @param {Conference} conference
 */
export const manages = (account, conference) =>
  isAdmin(account) || conference.organizer === account.user;

/** @param {Account} account */
export const isAdmin = (account) => account.roles.includes("admin");
