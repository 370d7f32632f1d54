// Components that several views use.

import { cancel, canceledBecause, confirm, isOffered } from "./bookings.js";
import { countdown, timeOfDay, useNow, viewerZoneName, when, whenThere } from "./clock.js";
import { html, messageOf, useEffect, useRef, useState } from "./ui.js";

/** @import { Booking, BookingStatus, Children, Conference } from "./types.d.ts" */

/**
 * A button that is busy until its action is done.
 *
 * @param {{
 *   action: () => unknown, kind?: string, children?: Children, disabled?: boolean,
 *   [attribute: string]: unknown
 * }} props
 */
export function ActionButton({ action, kind = "", children, disabled = false, ...rest }) {
  const [busy, setBusy] = useState(false);
  const shown = useRef(true);
  useEffect(
    () => () => {
      shown.current = false;
    },
    [],
  );
  const click = async () => {
    if (busy) return;
    setBusy(true);
    try {
      await action();
    } finally {
      if (shown.current) setBusy(false);
    }
  };
  return html`<button
    type="button"
    class=${`button ${kind}`}
    onClick=${click}
    disabled=${disabled}
    aria-busy=${busy}
    ...${rest}
  >
    ${children}
  </button>`;
}

/**
 * A period in the viewer's time zone. If the time zone of the place differs, the period in that zone
 * follows. Otherwise `zoned` adds the name of the viewer's time zone.
 *
 * @param {{ start: string, end: string, timezone: string | null, zoned?: boolean }} props
 */
export function When({ start, end, timezone, zoned = false }) {
  const there = whenThere(start, end, timezone) ?? (zoned && `${viewerZoneName()} time`);
  return html`<span class="when">
    <time datetime=${start}>${when(start, end)}</time>
    ${there && html`<span class="there">${there}</span>`}
  </span>`;
}

/**
 * The seats of a conference, as a bar and as a text.
 *
 * @param {{ conference: Conference }} props
 */
export function Seats({ conference }) {
  const { capacity, available, confirmed, held, waitlisted } = conference;
  const share = (/** @type {number} */ count) => ({
    width: `${(100 * count) / Math.max(1, capacity)}%`,
  });
  const words = [
    available ? `${available.toLocaleString()} of ${capacity.toLocaleString()} seats free` : "Full",
    held ? `${held.toLocaleString()} on offer` : "",
    waitlisted ? `${waitlisted.toLocaleString()} waiting` : "",
  ];
  return html`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${share(confirmed)}></span>
      <span class="held" style=${share(held)}></span>
    </div>
    <p class=${available ? "count" : "count full"}>${words.filter(Boolean).join(" · ")}</p>
  </div>`;
}

/** @type {Record<BookingStatus, string>} */
const STATUS = {
  CONFIRMED: "Confirmed",
  WAITLISTED: "In line",
  CONFIRMATION_PENDING: "Offer",
  CANCELED: "Canceled",
};

/** @param {BookingStatus} status */
export const statusName = (status) => STATUS[status] ?? status;

/** @param {{ status: BookingStatus }} props */
export const Status = ({ status }) =>
  html`<span class=${`status ${status.toLowerCase()}`}>${statusName(status)}</span>`;

/** @type {Map<string, number>} */
const longestLeft = new Map(); // the first, longest time left in milliseconds; its bar is full

/**
 * An offered seat: the time left, and the buttons to take or to decline it.
 *
 * @param {{ booking: Booking, named?: boolean }} props
 */
export function Offer({ booking, named = false }) {
  const at = useNow();
  const deadline = booking.deadline ?? "";
  const left = Date.parse(deadline) - at;
  const key = `${booking.id} ${deadline}`;
  const whole = Math.max(longestLeft.get(key) ?? 1, left);
  longestLeft.set(key, whole);
  return html`<div class="offer">
    <p class="held-for">
      ${named ? html`A seat at <strong>${booking.conference_name}</strong> is held for you` : "A seat is held for you"}
    </p>
    <p class="left">
      <span class="clock" role="timer">${countdown(left)}</span>
      <span class="until">until ${timeOfDay(deadline)}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{ width: `${(100 * Math.max(0, left)) / whole}%` }}></span>
    </div>
    <div class="acts">
      <${ActionButton} kind="primary" action=${() => confirm(booking)} disabled=${left <= 0}>
        Take the seat
      <//>
      <${ActionButton} action=${() => cancel(booking)} disabled=${left <= 0}>Decline<//>
    </div>
  </div>`;
}

/**
 * The status of a booking as a sentence. It is empty for an offer, because `Offer` shows it.
 *
 * @param {{ booking: Booking }} props
 */
export function BookingSentence({ booking }) {
  const { status, position, position_exact: exact, reason } = booking;
  if (status === "CONFIRMED") return html`<p class="stands">You have a seat.</p>`;
  if (status === "CANCELED") return html`<p class="stands">${canceledBecause(reason)}</p>`;
  if (isOffered(booking)) return null;
  if (!position)
    return html`<p class="stands">You are in line; your place is being worked out.</p>`;
  const line = exact === false ? " in line, or a little further back." : " in line.";
  return html`<p class="stands">
    You are number <strong class="position">${position.toLocaleString()}</strong>${line}
  </p>`;
}

/** @param {{ what: string }} props */
export const Loading = ({ what }) =>
  html`<p class="quiet loading" role="status">Loading ${what} …</p>`;

/** @param {{ title: string, children?: Children }} props */
export const Empty = ({ title, children }) =>
  html`<div class="empty">
    <p class="title">${title}</p>
    ${children}
  </div>`;

/** @param {{ error: unknown, retry?: () => unknown }} props */
export const Failure = ({ error, retry }) =>
  html`<div class="empty failure" role="alert">
    <p class="title">That did not work</p>
    <p>${messageOf(error)}</p>
    ${retry && html`<${ActionButton} action=${retry}>Try again<//>`}
  </div>`;

/**
 * A table that scrolls sideways if it is too wide.
 *
 * @typedef {{ name: string, number?: boolean, unseen?: boolean }} Column
 * @param {{ label: string, columns: Column[], children?: Children }} props the children are its rows
 */
export const Table = ({ label, columns, children }) =>
  html`<div class="scroll" tabindex="0" role="region" aria-label=${label}>
    <table>
      <thead>
        <tr>
          ${columns.map(
            ({ name, number, unseen }) =>
              html`<th scope="col" class=${number ? "number" : null}>
                ${unseen ? html`<span class="unseen">${name}</span>` : name}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${children}
      </tbody>
    </table>
  </div>`;

/**
 * A labelled field: an input with the additional attributes, or the element that `children` returns
 * for the common attributes.
 *
 * @typedef {{ id: string, name: string, [attribute: string]: unknown }} FieldAttributes
 * @param {{
 *   label: string, name: string, hint?: string, error?: string | null,
 *   children?: (common: FieldAttributes) => Children, [attribute: string]: unknown
 * }} props
 */
export function Field({ label, hint, error, name, children, ...input }) {
  const id = `field-${name}`;
  const notes = [hint && `${id}-hint`, error && `${id}-wrong`].filter(Boolean).join(" ");
  const common = {
    id,
    name,
    "aria-describedby": notes || null,
    "aria-invalid": error ? "true" : null,
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${children ? children(common) : html`<input ...${common} ...${input} />`}
    ${hint && html`<p class="hint" id=${`${id}-hint`}>${hint}</p>`}
    ${error && html`<p class="wrong" id=${`${id}-wrong`}>${error}</p>`}
  </div>`;
}

/**
 * A dialog over the page.
 *
 * @param {{ title: string, children?: Children, close: () => void }} props `close` is called after
 *   the dialog was closed
 */
export function Dialog({ title, children, close }) {
  const box = useRef(/** @type {HTMLDialogElement | null} */ (null));
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return html`<dialog ref=${box} onClose=${close} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${title}</h2>
      <button type="button" class="button plain" aria-label="Close" onClick=${close}>✕</button>
    </div>
    ${children}
  </dialog>`;
}

/**
 * A dialog that asks before an action that can't be undone.
 *
 * @param {{
 *   title: string, children?: Children, confirmLabel: string, action: () => unknown,
 *   close: () => void
 * }} props
 */
export function ConfirmDialog({ title, children, confirmLabel, action, close }) {
  const confirmed = async () => {
    await action();
    close();
  };
  return html`<${Dialog} title=${title} close=${close}>
    ${children}
    <div class="acts">
      <${ActionButton} kind="danger" action=${confirmed}>${confirmLabel}<//>
      <${ActionButton} action=${close}>Keep it<//>
    </div>
  <//>`;
}
