// Conferences: as they were read, and as the socket has told since.

import { all, get, withQuery } from "./api.js";
import { CHECK, link, POLL, useLink, useWatch } from "./live.js";
import { store, useEffect, useEvery, useState } from "./ui.js";

const catalog = store({ fetched: {}, pushed: {} });

/** Keep what was read. */
export function keep(conferences) {
  const found = Object.fromEntries(conferences.map((conference) => [conference.id, conference]));
  catalog.set(({ fetched }) => ({ fetched: { ...fetched, ...found } }));
}

/** One conference, live while the view is shown; why it can't be read, and how to look again. */
export function useConference(id) {
  const [error, setError] = useState(null);
  const connection = useLink();
  const look = () => read(id).then(() => setError(null), setError);
  useEffect(() => void look(), [id]);
  useEvery(connection === "live" ? CHECK : POLL, look, [id]);
  useFollowed(id);
  const [conference] = useConferences([id]);
  return { conference, error, look };
}

/** Be told live of one. Lists are read anew instead: one request for all. */
function useFollowed(id) {
  useWatch([`conference ${id}`], hear);
  useEffect(() => settle, [id]);
}

/** The conferences of these ids, as they are known to be. */
export function useConferences(ids) {
  const { fetched, pushed } = catalog.use((all) => all);
  return ids.filter((id) => fetched[id]).map((id) => ({ ...fetched[id], ...pushed[id] }));
}

function hear({ conference: id, capacity, available, held, sold, waiting, canceled }) {
  const counts = { capacity, available, held, confirmed: sold, waitlisted: waiting, canceled };
  catalog.set(({ pushed }) => ({ pushed: { ...pushed, [id]: { ...counts, full: !available } } }));
}

/** While nothing is told, what is read is the newest there is. */
function settle() {
  catalog.set(({ fetched, pushed }) => ({
    pushed: {},
    fetched: Object.fromEntries(
      Object.entries(fetched).map(([id, conference]) => [id, { ...conference, ...pushed[id] }]),
    ),
  }));
}

link.watch(() => link.get().state === "live" || settle());

export async function read(id) {
  const conference = await get(`/v1/conferences/${encodeURIComponent(id)}`);
  keep([conference]);
  return conference;
}

/** A page of conferences: their ids, and the cursor of the next page. */
export async function list(parameters) {
  const { items, next } = await get(withQuery("/v1/conferences", parameters));
  keep(items);
  return { ids: items.map(({ id }) => id), next };
}

/** All that somebody organizes; an admin, all there are. */
export async function organizedBy(who) {
  const found = await all("/v1/conferences");
  const mine = (one) => who.roles.includes("admin") || one.organizer === who.user;
  keep(found.filter(mine));
  return found.filter(mine).map(({ id }) => id);
}
