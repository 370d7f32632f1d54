// The slot board: one grid for everybody. Slots are booked and freed over the socket only.

import { get } from "./api.js";
import { timeOfDay } from "./clock.js";
import { ConfirmDialog, Empty, Failure, Loading } from "./components.js";
import { CHECK, POLL, send, useLink, useWatch } from "./live.js";
import { t } from "./text.js";
import { html, notice, useEffect, useEvery, useState, useTitle } from "./ui.js";

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
  const [freeing, setFreeing] = useState(/** @type {SlotOfBoard | null} */ (null));
  useTitle(t("slots.title"));
  const ask = (/** @type {"book_slot" | "cancel_slot"} */ type, /** @type {number} */ id) => {
    if (send({ type, slot_id: id })) setPending((all) => ({ ...all, [id]: true }));
    else notice(t("slots.offline"), true);
  };
  // Freeing asks first: an update may turn a free hour into a booked one just before the press.
  const press = (/** @type {SlotOfBoard} */ slot) =>
    slot.is_booked ? setFreeing(slot) : ask("book_slot", slot.id);
  return html`
    <h1 tabindex="-1">${t("slots.title")}</h1>
    <p class="quiet">${t("slots.text")}</p>
    ${!board && error?.status === 404 && html`<${Empty} title=${t("slots.off")} />`}
    ${!board && error && error.status !== 404 && html`<${Failure} error=${error} retry=${reload} />`}
    ${!board && !error && html`<${Loading} />`}
    ${
      board &&
      html` <p class="count">
          ${t("slots.count", { free: board.available_slots.length, booked: board.booked_slots.length })}
        </p>
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
    ${
      freeing &&
      html`<${ConfirmDialog}
        title=${t("slots.freeTitle", { hours: hoursOf(freeing) })}
        confirmLabel=${t("slots.freeIt")}
        action=${() => ask("cancel_slot", freeing.id)}
        close=${() => setFreeing(null)}
      >
        <p>${t("slots.freeText")}</p>
      <//>`
    }
  `;
}

/** @param {SlotOfBoard} slot */
const hoursOf = ({ start_time: start, end_time: end }) => `${start}–${end}`;

/**
 * @param {{
 *   slot: SlotOfBoard, press: (slot: SlotOfBoard) => void, busy: boolean, off: boolean
 * }} props
 */
function Slot({ slot, press, busy, off }) {
  const { is_booked: booked, booked_at: at } = slot;
  return html`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${booked ? "true" : "false"}
      aria-busy=${busy}
      disabled=${off}
      onClick=${() => busy || press(slot)}
    >
      <span class="hour">${hoursOf(slot)}</span>
      <span class="what">${booked ? t("slots.booked") : t("slots.free")}</span>
      <span class="since">${booked && at ? t("slots.since", { time: timeOfDay(`${at}Z`) }) : "\u00a0"}</span>
    </button>
  </li>`;
}
