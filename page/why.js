// Why an attendee has their position on the waitlist, from the history of the booking.

import { get } from "./api.js";
import { moment } from "./clock.js";
import { Failure, Loading } from "./components.js";
import { t } from "./text.js";
import { html, useEffect, useState } from "./ui.js";

/**
 * @import { Booking, Page } from "./types.d.ts"
 * @typedef {{ action: string, at: string, new_status: string }} Entry
 */

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
function Reasons({ booking: { id, position } }) {
  const [entries, setEntries] = useState(/** @type {Entry[] | null} */ (null));
  const [error, setError] = useState(/** @type {unknown} */ (null));
  const load = () =>
    get(`/v1/bookings/${id}/history`).then((/** @type {Page<Entry>} */ { items }) => {
      setEntries(items);
      setError(null);
    }, setError);
  useEffect(() => void load(), [id]);
  if (error) return html`<${Failure} error=${error} retry=${load} />`;
  if (!entries) return html`<${Loading} />`;
  const waits = entries.filter((entry) => entry.new_status === "WAITLISTED");
  return html`<ul class="reasons">
    ${waits.map(
      ({ action, at }) =>
        html`<li key=${at}>
          ${t(action === "lapse" ? "why.missed" : "why.joined", { time: moment(at) })}
        </li>`,
    )}
    ${position && html`<li>${t("why.before", { count: position - 1 })}</li>`}
    <li>${t("why.order")}</li>
  </ul>`;
}
