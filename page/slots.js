// The slot board: one grid for everybody. Slots are booked and freed over the socket only.

import { get } from "./api.js";
import { timeOfDay } from "./clock.js";
import { Empty, Failure, Loading } from "./components.js";
import { CHECK, POLL, send, useLink, useWatch } from "./live.js";
import { html, notice, useEffect, useEvery, useState } from "./ui.js";

/** @import { Slot as SlotOfBoard, SlotBoard } from "./types.d.ts" */

export function Slots() {
  const [board, setBoard] = useState(/** @type {SlotBoard | null} */ (null));
  const [error, setError] = useState(/** @type {any} */ (null));
  const [pending, setPending] = useState(/** @type {Record<number, boolean>} */ ({}));
  const connection = useLink();
  const reload = () => get("/slots").then(setBoard, setError);
  useEffect(() => void reload(), []);
  useEvery(connection === "live" ? CHECK : POLL, reload);
  useEffect(() => setPending({}), [connection]); // a lost connection brings no response
  useWatch(["slots_update"], ({ data }) => {
    setBoard(data);
    setError(null);
  });
  useWatch(["booking_response", "cancellation_response"], ({ success, message, slot_id: slot }) => {
    notice(message, !success);
    setPending((all) => ({ ...all, [slot]: false }));
  });
  const press = (/** @type {SlotOfBoard} */ { id, is_booked: booked }) => {
    const sent = send({ type: booked ? "cancel_slot" : "book_slot", slot_id: id });
    if (sent) setPending((all) => ({ ...all, [id]: true }));
    else notice("Not connected just now. Try again in a moment.", true);
  };
  return html`
    <h1 tabindex="-1">Slots</h1>
    <p class="quiet">
      One board of hours for everybody. Press a free hour to book it, a booked one to free it.
    </p>
    ${!board && error?.status === 404 && html`<${Empty} title="Slots are not served here" />`}
    ${!board && error && error.status !== 404 && html`<${Failure} error=${error} retry=${reload} />`}
    ${!board && !error && html`<${Loading} what="the board" />`}
    ${
      board &&
      html` <p class="count">${board.available_slots.length} free, ${board.booked_slots.length} booked</p>
        <ul class="board">
          ${board.slots.map(
            (slot) =>
              html`<${Slot}
                key=${slot.id}
                slot=${slot}
                press=${press}
                busy=${Boolean(pending[slot.id])}
                off=${connection !== "live"}
              />`,
          )}
        </ul>`
    }
  `;
}

/**
 * @param {{
 *   slot: SlotOfBoard, press: (slot: SlotOfBoard) => void, busy: boolean, off: boolean
 * }} props
 */
function Slot({ slot, press, busy, off }) {
  const { start_time: start, end_time: end, is_booked: booked, booked_at: at } = slot;
  return html`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${booked ? "true" : "false"}
      aria-busy=${busy}
      disabled=${off}
      onClick=${() => busy || press(slot)}
    >
      <span class="hour">${start}–${end}</span>
      <span class="what">${booked ? "Booked" : "Free"}</span>
      <span class="since">${booked && at ? `since ${timeOfDay(`${at}Z`)}` : "\u00a0"}</span>
    </button>
  </li>`;
}
