// Small parts that several views are made of.

import { countdown, hereName, timeOfDay, useNow, when, whenThere } from "./clock.js";
import { confirm, cancel, canceledBecause, offered } from "./desk.js";
import { html, useEffect, useRef, useState } from "./ui.js";

/** A button that is busy until what it does is done. */
export function Act({ act, kind = "", children, disabled = false, ...rest }) {
  const [busy, setBusy] = useState(false);
  const shown = useRef(true);
  useEffect(() => () => (shown.current = false), []);
  const click = async () => {
    if (busy) return;
    setBusy(true);
    try {
      await act();
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

/** When something is, here and there; `zoned` names the viewer's own zone too. */
export function When({ start, end, timezone, zoned = false }) {
  const there = whenThere(start, end, timezone) ?? (zoned && `${hereName()} time`);
  return html`<span class="when">
    <time datetime=${start}>${when(start, end)}</time>
    ${there && html`<span class="there">${there}</span>`}
  </span>`;
}

/** The seats as a bar, and in words. */
export function Seats({ conference }) {
  const { capacity, available, confirmed, held, waitlisted } = conference;
  const share = (count) => ({ width: `${(100 * count) / Math.max(1, capacity)}%` });
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

const STATUS = {
  CONFIRMED: "Confirmed",
  WAITLISTED: "In line",
  CONFIRMATION_PENDING: "Offer",
  CANCELED: "Canceled",
};

export const statusName = (status) => STATUS[status] ?? status;

export const Status = ({ status }) =>
  html`<span class=${`status ${status.toLowerCase()}`}>${statusName(status)}</span>`;

const longest = new Map(); // booking and deadline -> the most that was left, in milliseconds

/** A seat held until a deadline, with what can be done about it. */
export function Offer({ booking, named = false }) {
  const at = useNow();
  const left = Date.parse(booking.deadline) - at;
  const key = `${booking.id} ${booking.deadline}`;
  const whole = Math.max(longest.get(key) ?? 1, left);
  longest.set(key, whole);
  return html`<div class="offer">
    <p class="held-for">
      ${named ? html`A seat at <strong>${booking.conference_name}</strong> is held for you` : "A seat is held for you"}
    </p>
    <p class="left">
      <span class="clock" role="timer">${countdown(left)}</span>
      <span class="until">until ${timeOfDay(booking.deadline)}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{ width: `${(100 * Math.max(0, left)) / whole}%` }}></span>
    </div>
    <div class="acts">
      <${Act} kind="primary" act=${() => confirm(booking)} disabled=${left <= 0}>Take the seat<//>
      <${Act} act=${() => cancel(booking)} disabled=${left <= 0}>Decline<//>
    </div>
  </div>`;
}

export function BookingSentence({ booking }) {
  const { status, position, position_exact: exact, reason } = booking;
  if (status === "CONFIRMED") return html`<p class="stands">You have a seat.</p>`;
  if (status === "CANCELED") return html`<p class="stands">${canceledBecause(reason)}</p>`;
  if (offered(booking)) return null;
  if (!position)
    return html`<p class="stands">You are in line; your place is being worked out.</p>`;
  const line = exact === false ? " in line, or a little further back." : " in line.";
  return html`<p class="stands">
    You are number <strong class="position">${position.toLocaleString()}</strong>${line}
  </p>`;
}

export const Loading = ({ what }) =>
  html`<p class="quiet loading" role="status">Loading ${what} …</p>`;

export const Empty = ({ title, children }) =>
  html`<div class="empty">
    <p class="title">${title}</p>
    ${children}
  </div>`;

export const Failure = ({ error, again }) =>
  html`<div class="empty failure" role="alert">
    <p class="title">That did not work</p>
    <p>${error.message}</p>
    ${again && html`<${Act} act=${again}>Try again<//>`}
  </div>`;

/** A labelled field; `wrong` is what is wrong with it. */
export function Field({ label, hint, wrong, name, children, ...input }) {
  const id = `field-${name}`;
  const notes = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(" ");
  const common = {
    id,
    name,
    "aria-describedby": notes || null,
    "aria-invalid": wrong ? "true" : null,
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${children ? children(common) : html`<input ...${common} ...${input} />`}
    ${hint && html`<p class="hint" id=${`${id}-hint`}>${hint}</p>`}
    ${wrong && html`<p class="wrong" id=${`${id}-wrong`}>${wrong}</p>`}
  </div>`;
}

/** A dialog over the page; `close` when it was dismissed. */
export function Dialog({ title, close, children }) {
  const box = useRef();
  useEffect(() => {
    const before = document.activeElement;
    box.current.showModal();
    return () => before?.focus?.();
  }, []);
  return html`<dialog ref=${box} onClose=${close} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${title}</h2>
      <button type="button" class="button plain" aria-label="Close" onClick=${close}>✕</button>
    </div>
    ${children}
  </dialog>`;
}

/** Ask before what can't be undone. */
export function Sure({ title, children, yes, act, close }) {
  const done = async () => {
    await act();
    close();
  };
  return html`<${Dialog} title=${title} close=${close}>
    ${children}
    <div class="acts">
      <${Act} kind="danger" act=${done}>${yes}<//>
      <${Act} act=${close}>Keep it<//>
    </div>
  <//>`;
}
