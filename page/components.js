// Components that several views use.

import { cancel, canceledBecause, confirm, isInvitation, isOffered, isQueued } from "./bookings.js";
import { countdown, moment, timeOfDay, useNow, when } from "./clock.js";
import { figure, rich, t } from "./text.js";
import { dismiss, html, messageOf, messages, notice, useEffect, useRef, useState } from "./ui.js";

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
  const click = async (/** @type {MouseEvent} */ event) => {
    if (busy) return;
    const button = /** @type {HTMLElement} */ (event.currentTarget);
    keepFocus(button, button.closest("dialog, section, li, aside"));
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

const FOCUS_KEPT_MS = 10_000; // after a press; a slower answer leaves the focus where it is

/**
 * Focus the heading of a button's region if the button goes, so that a keyboard goes on there.
 *
 * @param {HTMLElement} button
 * @param {Element | null} region
 */
function keepFocus(button, region) {
  const until = Date.now() + FOCUS_KEPT_MS;
  const look = () => {
    if (button.isConnected) {
      if (document.activeElement === button && Date.now() < until) requestAnimationFrame(look);
      return;
    }
    if (document.activeElement !== document.body) return;
    const place = region?.isConnected ? region : document.querySelector("main");
    const heading = place?.querySelector("h1, h2") ?? place;
    if (!(heading instanceof HTMLElement)) return;
    heading.tabIndex = -1;
    heading.focus();
  };
  requestAnimationFrame(look);
}

/**
 * A period: the time of the place first, then the viewer's if it differs.
 *
 * @param {{ start: string, end: string, timezone?: string | null, online?: boolean }} props
 */
export function When({ start, end, timezone, online = false }) {
  const [first, second] = when(start, end, timezone, online);
  return html`<span class="when">
    <time datetime=${start}>${first}</time>
    ${second && html`<span class="there">${second}</span>`}
  </span>`;
}

/**
 * A place: a link if it is an address on the web.
 *
 * @param {{ location: string, online?: boolean }} props
 */
export const Place = ({ location, online = false }) =>
  online
    ? html`<a class="place" href=${location} rel="noopener noreferrer nofollow" target="_blank"
        >${location}</a
      >`
    : html`<span class="place">${location}</span>`;

/**
 * Topics, each a link to the conferences that have it.
 *
 * @param {{ topics: string[] }} props
 */
export const Topics = ({ topics }) =>
  html`<ul class="topics">
    ${topics.map(
      (topic) =>
        html`<li key=${topic}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(topic)}`}>${topic}</a>
        </li>`,
    )}
  </ul>`;

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
  if (isCollecting(conference))
    return html`<p class="count">${t("ballot.entries", { count: waitlisted })}</p>
      <p class="quiet">${t("ballot.drawnAt", { time: moment(conference.draws_at ?? "") })}</p>`;
  const words = [
    available ? t("seats.left", { count: available }) : t("seats.soldOut"),
    held ? t("seats.held", { count: held }) : "",
    waitlisted ? t("seats.waiting", { count: waitlisted }) : "",
  ];
  return html`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${share(confirmed)}></span>
      <span class="held" style=${share(held)}></span>
    </div>
    <p class=${available ? "count" : "count full"}>${words.filter(Boolean).join(" · ")}</p>
  </div>`;
}

/**
 * Return whether a conference has a ballot that is not drawn yet. Messages update the counts only.
 *
 * @param {Pick<Conference, "ballot" | "held" | "confirmed">} conference
 */
export const isCollecting = ({ ballot, held, confirmed }) =>
  Boolean(ballot && !ballot.draw && !held && !confirmed);

/** @param {BookingStatus} status */
export const statusName = (status) => t(`status.${status}`);

/** @param {{ status: BookingStatus }} props */
export const Status = ({ status }) =>
  html`<span class=${`status ${status.toLowerCase()}`}>${statusName(status)}</span>`;

/**
 * The status of my booking, which may be an invitation.
 *
 * @param {{ booking: Booking }} props
 */
export const MyStatus = ({ booking }) =>
  isInvitation(booking)
    ? html`<span class=${`status ${booking.status.toLowerCase()}`}>${t("status.invited")}</span>`
    : html`<${Status} status=${booking.status} />`;

/** @type {Map<string, number>} */
const longestLeft = new Map(); // the first, longest time left in milliseconds; its bar is full

/**
 * The time until the deadline of an offer, as a text and as a bar.
 *
 * @param {{ id: string, deadline: string, left: number }} props `left` in milliseconds
 */
export function TimeLeft({ id, deadline, left }) {
  const key = `${id} ${deadline}`;
  const whole = Math.max(longestLeft.get(key) ?? 1, left);
  longestLeft.set(key, whole);
  return html`<p class="left">
      <span class="clock" role="timer">${countdown(left)}</span>
      <span class="until">${t("offer.until", { time: timeOfDay(deadline) })}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{ width: `${(100 * Math.max(0, left)) / whole}%` }}></span>
    </div>`;
}

/**
 * An offered seat: the time left, and the buttons to take or to decline it.
 *
 * @param {{ booking: Booking, named?: boolean }} props
 */
export function Offer({ booking, named = false }) {
  const at = useNow();
  const deadline = booking.deadline ?? "";
  const left = Date.parse(deadline) - at;
  const { seats: count = 1 } = booking;
  const [claimed, setClaimed] = useState(0); // 0: all
  const name = html`<strong>${booking.conference_name}</strong>`;
  return html`<div class="offer">
    <p class="held-for">
      ${named ? rich(count > 1 ? "party.heldAt" : "offer.heldAt", { name, count }) : t(count > 1 ? "party.held" : "offer.held", { count })}
    </p>
    <${TimeLeft} id=${booking.id} deadline=${deadline} left=${left} />
    ${
      count > 1 &&
      html`<${SeatsChoice}
        name=${`claimed-${booking.id}`}
        label=${t("party.claim")}
        most=${count}
        value=${claimed || count}
        onChange=${setClaimed}
      />`
    }
    <div class="acts">
      <${ActionButton} kind="primary" action=${() => confirm(booking, claimed)} disabled=${left <= 0}>
        ${(claimed || count) > 1 ? t("party.claimSeats", { count: claimed || count }) : t("offer.claim")}
      <//>
      <${ActionButton} action=${() => cancel(booking)} disabled=${left <= 0}>
        ${t("offer.decline")}
      <//>
    </div>
  </div>`;
}

/**
 * The status of a booking as a sentence. It is empty for an offer, because `Offer` shows it.
 *
 * @param {{ booking: Booking }} props
 */
export function BookingSentence({ booking }) {
  const { status, seats: count = 1 } = booking;
  if (status === "CONFIRMED")
    return html`<p class="stands">${t(count > 1 ? "party.has" : "booking.confirmed", { count })}</p>`;
  if (status === "CANCELED") return html`<p class="stands">${canceledBecause(booking)}</p>`;
  if (isQueued(booking)) return html`<${InQueue} booking=${booking} />`;
  if (isOffered(booking)) return null;
  return html`<${Missed} booking=${booking} /><p class="stands">${positionText(booking)}</p>
    ${count > 1 && html`<p class="quiet">${t("party.waits", { count })}</p>`}`;
}

/**
 * The place of a request in the queue of a sale.
 *
 * @param {{ booking: Booking }} props
 */
function InQueue({ booking }) {
  const { ahead, ahead_exact: exact, opens_at: opens } = booking;
  const count = ahead ?? 0;
  const now = useNow();
  const key = count ? (exact === false ? "queue.about" : "queue.ahead") : "queue.next";
  return html`<div class="in-queue">
    <p class="stands" role="status">${t(key, { count })}</p>
    ${
      opens &&
      Date.parse(opens) > now &&
      html`<p class="quiet">${t("queue.opens", { time: moment(opens) })}</p>`
    }
    <p class="quiet">${t("queue.stay")}</p>
  </div>`;
}

/**
 * @param {Pick<Booking, "position" | "position_exact"> & Pick<Partial<Booking>, "entry" | "ticket">} place
 */
export function positionText({ position, position_exact: exact, entry, ticket }) {
  if (!position && entry && entry.number === ticket)
    return `${t("ballot.entered")} ${t("ballot.number", { number: figure(entry.number) })}`;
  if (!position) return t("booking.waitlisted");
  const key = exact === false ? "booking.positionAbout" : "booking.position";
  return rich(key, { position: html`<strong class="position">#${figure(position)}</strong>` });
}

/**
 * The offers that a waiting attendee has missed. The last change of such a booking was the expiry.
 *
 * @param {{ booking: Booking }} props
 */
function Missed({ booking }) {
  const { offers, missed_at: missed, changed_at: changed } = booking;
  if (missed)
    return html`<p class="missed">${t("booking.missed", { time: timeOfDay(missed) })}</p>`;
  if (!offers || !changed) return null;
  return html`<p class="missed">
    ${t("booking.missedLast", { count: offers, time: moment(changed) })}
  </p>`;
}

export const Loading = () =>
  html`<div class="loading" role="status">
    <span class="unseen">${t("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`;

/** @param {{ title: string, children?: Children }} props */
export const Empty = ({ title, children }) =>
  html`<div class="empty">
    <p class="title">${title}</p>
    ${children}
  </div>`;

/** @param {{ error: unknown, retry?: () => unknown, children?: Children }} props */
export const Failure = ({ error, retry, children }) =>
  html`<div class="empty failure" role="alert">
    <p class="title">${t("failure.title")}</p>
    <p>${messageOf(error)}</p>
    ${children}
    ${retry && html`<${ActionButton} action=${retry}>${t("failure.retry")}<//>`}
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
 * A choice of `least` to `most` seats.
 *
 * @param {{
 *   name: string, label: string, least?: number, most: number, value: number,
 *   onChange: (seats: number) => void
 * }} props
 */
export function SeatsChoice({ name, label, least = 1, most, value, onChange }) {
  const choices = Array.from({ length: most - least + 1 }, (_, at) => at + least);
  const select = (/** @type {object} */ common) => html`<select
    ...${common}
    value=${value}
    onChange=${(/** @type {any} */ event) => onChange(Number(event.target.value))}
  >
    ${choices.map((n) => html`<option key=${n} value=${n} selected=${n === value}>${figure(n)}</option>`)}
  </select>`;
  return html`<${Field} name=${name} label=${label}>${select}<//>`;
}

/**
 * Notices, and the live regions that screen readers read. A dialog has its own, because everything
 * outside of an open dialog is inert.
 */
export function Messages() {
  const { polite, assertive, notices } = messages.use((value) => value);
  return html`<div class="messages">
    <div class="unseen" aria-live="polite">${polite}</div>
    <div class="unseen" aria-live="assertive">${assertive}</div>
    <div class="notices" role="region" aria-label=${t("app.notices")}>
      ${notices.map(
        ({ id, sentence, wrong }) =>
          html`<p key=${id} class=${wrong ? "notice bad" : "notice"}>
            <span>${sentence}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${t("app.dismiss")}
              onClick=${() => dismiss(id)}
            >
              ✕
            </button>
          </p>`,
      )}
    </div>
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
      <button type="button" class="button plain" aria-label=${t("dialog.close")} onClick=${close}>
        ✕
      </button>
    </div>
    ${children}
    <${Messages} />
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
      <${ActionButton} action=${close}>${t("booking.keep")}<//>
    </div>
  <//>`;
}

/**
 * A secret that is shown once, with a button that copies it.
 *
 * @param {{
 *   secret: string, text: string, copyLabel: string, copied: string, close: () => void
 * }} props
 */
export function Secret({ secret, text, copyLabel, copied, close }) {
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => notice(copied),
      () => notice(secret), // the browser refuses the clipboard
    );
  return html`<p role="status">${text}</p>
    <p><code class="address">${secret}</code></p>
    <div class="acts">
      <${ActionButton} kind="primary" action=${copy}>${copyLabel}<//>
      <${ActionButton} action=${close}>${t("dialog.close")}<//>
    </div>`;
}
