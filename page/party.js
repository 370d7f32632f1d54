// The seats of a party: how many to book, to claim, or to keep.

import { shrink } from "./bookings.js";
import { ActionButton, Dialog, SeatsChoice } from "./components.js";
import { t } from "./text.js";
import { html, useState } from "./ui.js";

/**
 * @import { Booking, Conference } from "./types.d.ts"
 *
 * @typedef {{ seats: number, accept: number | null }} Party accept: the least seats it takes
 */

/** @type {Party} */
export const SINGLE = { seats: 1, accept: null };

/**
 * The number of seats to book, and whether fewer are welcome. Nothing if a booking has one seat.
 *
 * @param {{ conference: Conference, party: Party, onChange: (party: Party) => void }} props
 */
export function PartyFields({ conference, party, onChange }) {
  const most = Math.min(conference.max_party ?? 1, conference.capacity);
  if (most === 1) return null;
  const change = (/** @type {number} */ seats) =>
    onChange({ seats, accept: party.accept === null || seats === 1 ? null : 1 });
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
      </label>`
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
