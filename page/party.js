// The seats of a party: how many to book, to claim, or to keep. Its guests, who have the other ones.

import { nameGuests, shrink } from "./bookings.js";
import { ActionButton, Dialog, SeatsChoice } from "./components.js";
import { FormError, useForm } from "./form.js";
import { t } from "./text.js";
import { html, notice, useState } from "./ui.js";

/**
 * @import { Booking, Conference, Guest } from "./types.d.ts"
 *
 * @typedef {object} Party
 * @property {number} seats
 * @property {number | null} accept the least seats that it takes
 * @property {Guest[]} guests
 */

/** @type {Party} */
export const SINGLE = { seats: 1, accept: null, guests: [] };
const NAME_LIMIT = 100;
const EMAIL_LIMIT = 254;

/**
 * Return the guests of the rows that are filled in. A row before them stays, to be shown as wrong.
 *
 * @param {Guest[]} rows
 */
const filledIn = (rows) =>
  rows
    .slice(0, rows.findLastIndex(({ name, email }) => name.trim() || email) + 1)
    .map(({ name, email }) => ({ name, email: email || null }));

/**
 * A name and an address for each further seat of a party.
 *
 * @param {{
 *   seats: number, guests: Guest[], onChange: (guests: Guest[]) => void,
 *   errorAt?: (name: string) => string | null
 * }} props
 */
function GuestFields({ seats, guests, onChange, errorAt = () => null }) {
  const rows = Array.from(
    { length: seats - 1 },
    (_, at) => guests[at] ?? { name: "", email: null },
  );
  const input = (/** @type {number} */ at, /** @type {"name" | "email"} */ part) => {
    const label = t(`guests.${part}`, { number: at + 1 });
    const error = errorAt(`guests.${at}.${part}`);
    const typed = (/** @type {any} */ { target }) =>
      onChange(filledIn(rows.with(at, { ...rows[at], [part]: target.value })));
    return html`<div>
      <input
        name=${`guests.${at}.${part}`}
        type=${part === "email" ? "email" : "text"}
        maxlength=${part === "email" ? EMAIL_LIMIT : NAME_LIMIT}
        autocomplete="off"
        aria-label=${label}
        aria-invalid=${error ? "true" : null}
        aria-describedby=${error ? `guests-${at}-${part}` : null}
        placeholder=${label}
        value=${rows[at][part] ?? ""}
        onInput=${typed}
      />
      ${error && html`<p class="wrong" id=${`guests-${at}-${part}`}>${error}</p>`}
    </div>`;
  };
  return html`<fieldset class="entries guests">
    <legend>${t("guests.title")}</legend>
    <p class="hint">${t("guests.hint")}</p>
    <ol>
      ${rows.map((_, at) => html`<li key=${at}>${input(at, "name")}${input(at, "email")}</li>`)}
    </ol>
  </fieldset>`;
}

/**
 * The number of seats to book, and whether fewer are welcome. Nothing if a booking has one seat.
 *
 * @param {{ conference: Conference, party: Party, onChange: (party: Party) => void }} props
 */
export function PartyFields({ conference, party, onChange }) {
  const most = Math.min(conference.max_party ?? 1, conference.capacity);
  if (most === 1) return null;
  const change = (/** @type {number} */ seats) =>
    onChange({
      seats,
      accept: party.accept === null || seats === 1 ? null : 1,
      guests: party.guests.slice(0, seats - 1),
    });
  return html`
    <${SeatsChoice} name="seats" label=${t("party.seats")} most=${most} value=${party.seats} onChange=${change} />
    ${
      party.seats > 1 &&
      html`<label class="check">
        <input
          type="checkbox"
          checked=${party.accept !== null}
          onChange=${(/** @type {any} */ event) =>
            onChange({ ...party, accept: event.target.checked ? 1 : null })}
        />
        ${t("party.accept")}
      </label>
      <details class="over">
        <summary>${t("guests.title")}</summary>
        <${GuestFields}
          seats=${party.seats}
          guests=${party.guests}
          onChange=${(/** @type {Guest[]} */ guests) => onChange({ ...party, guests })}
        />
      </details>`
    }
  `;
}

/**
 * The button and the dialog to give up some seats of a booking.
 *
 * @param {{ booking: Booking }} props
 */
export function GiveUpSeats({ booking }) {
  const [kept, setKept] = useState(0); // 0: the dialog is closed
  const most = (booking.seats ?? 1) - 1;
  if (most < 1) return null;
  const close = () => setKept(0);
  const action = async () => {
    await shrink(booking, kept);
    close();
  };
  return html`
    <button type="button" class="button" onClick=${() => setKept(most)}>${t("party.giveUp")}</button>
    ${
      kept > 0 &&
      html`<${Dialog} title=${t("party.giveUpTitle")} close=${close}>
        <p>${t("party.giveUpText")}</p>
        <${SeatsChoice} name="kept" label=${t("party.keep")} most=${most} value=${kept} onChange=${setKept} />
        <div class="acts">
          <${ActionButton} kind="danger" action=${action}>${t("party.giveUp")}<//>
          <${ActionButton} action=${close}>${t("booking.keep")}<//>
        </div>
      <//>`
    }
  `;
}

/**
 * The names of the guests of a booking.
 *
 * @param {{ booking: Booking }} props
 */
export const Guests = ({ booking: { guests = [] } }) =>
  guests.length > 0 &&
  html`<p class="quiet">${t("guests.with", { names: guests.map(({ name }) => name).join(", ") })}</p>`;

/**
 * The button and the dialog to name the guests of a booking.
 *
 * @param {{ booking: Booking }} props
 */
export function NameGuests({ booking }) {
  const [asking, setAsking] = useState(false);
  if ((booking.seats ?? 1) === 1) return null;
  return html`
    <button type="button" class="button" onClick=${() => setAsking(true)}>${t("guests.change")}</button>
    ${asking && html`<${GuestsDialog} booking=${booking} close=${() => setAsking(false)} />`}
  `;
}

/** @param {{ booking: Booking, close: () => void }} props */
function GuestsDialog({ booking, close }) {
  const { seats = 1 } = booking;
  const [guests, setGuests] = useState(booking.guests ?? []);
  const names = Array.from({ length: seats - 1 }, (_, at) => [
    [`guests.${at}.name`, t("guests.name", { number: at + 1 })],
    [`guests.${at}.email`, t("guests.email", { number: at + 1 })],
  ]);
  const { submit, busy, errorAt, summary } = useForm(Object.fromEntries(names.flat()), async () => {
    await nameGuests(booking, guests);
    notice(t("guests.saved"));
    close();
  });
  return html`<${Dialog} title=${t("guests.change")} close=${close}>
    <form onSubmit=${submit} novalidate>
      <${GuestFields} seats=${seats} guests=${guests} onChange=${setGuests} errorAt=${errorAt} />
      <${FormError} error=${summary} />
      <button class="button primary" aria-busy=${busy}>${t("guests.save")}</button>
    </form>
  <//>`;
}
