// Why an attendee has their position on the waitlist, from the history of the booking.

import { get } from "./api.js";
import { moment } from "./clock.js";
import { Failure, Loading } from "./components.js";
import { t } from "./text.js";
import { html, useEffect, useState } from "./ui.js";

/**
 * @import { Booking, Page } from "./types.d.ts"
 * @typedef {{ action: string, at: string, new_status: string, request?: { status: string } | null }} Entry
 * @typedef {{ at: string, seats: number, free: number, needed: number, reason: string }} Pass
 */

const PASSES_PER_SEAT = 2; // times its own seats may pass a party (docs/groups.md)

/** @param {{ booking: Booking }} props */
export function Why({ booking }) {
  const [open, setOpen] = useState(false);
  const toggle = (/** @type {{ currentTarget: HTMLDetailsElement }} */ { currentTarget }) =>
    setOpen(currentTarget.open);
  return html`<details class="over" onToggle=${toggle}>
    <summary>${t("why.title")}</summary>
    ${open && html`<${Reasons} booking=${booking} />`}
  </details>`;
}

/** @param {{ booking: Booking }} props */
function Reasons({ booking: { id, request, ...booking } }) {
  const { position, seats = 1 } = request ?? booking;
  const { entry } = request ? { entry: null } : booking;
  const [entries, setEntries] = useState(/** @type {Entry[] | null} */ (null));
  const [passes, setPasses] = useState(/** @type {Pass[]} */ ([]));
  const [error, setError] = useState(/** @type {unknown} */ (null));
  const load = () =>
    get(`/v1/bookings/${id}/history`).then(
      (/** @type {Page<Entry> & { passes?: Pass[] }} */ { items, passes: found = [] }) => {
        setEntries(items);
        setPasses(found);
        setError(null);
      },
      setError,
    );
  useEffect(() => void load(), [id]);
  if (error) return html`<${Failure} error=${error} retry=${load} />`;
  if (!entries) return html`<${Loading} />`;
  const waits = entries.filter(
    (entry) => entry.new_status === "WAITLISTED" || entry.request?.status === "WAITLISTED",
  );
  return html`<ul class="reasons">
    ${waits.map(
      ({ action, at }) =>
        html`<li key=${at}>
          ${t(action === "lapse" ? "why.missed" : "why.joined", { time: moment(at) })}
        </li>`,
    )}
    ${passes.map((pass) => html`<li key=${pass.at}>${sentenceOf(pass)}</li>`)}
    ${position && html`<li>${t(entry ? "ballot.before" : "why.before", { count: position - 1 })}</li>`}
    <li>${t(entry ? "ballot.why" : "why.order")}</li>
    ${seats > 1 && html`<li>${t("why.bound", { count: PASSES_PER_SEAT * seats })}</li>`}
  </ul>`;
}

/**
 * Return why seats went to somebody who has joined later.
 *
 * @param {Pass} pass
 */
function sentenceOf({ at, seats, free, needed, reason }) {
  const values = { time: moment(at), seats: t("count.held", { count: seats }), needed };
  if (reason !== "too_few") return t("why.saved", values);
  return t("why.passed", { ...values, free: t("count.free", { count: free }) });
}
