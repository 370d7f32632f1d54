// More or other seats for a booking: get them at once, or wait for them and keep the present ones.

import { confirm, grow, isOffered, move, withdraw } from "./bookings.js";
import { useConferences } from "./catalog.js";
import { bookable, CategoryChoice } from "./categories.js";
import { useNow } from "./clock.js";
import { ActionButton, Dialog, positionText, SeatsChoice, TimeLeft } from "./components.js";
import { t } from "./text.js";
import { html, useState } from "./ui.js";
import { Why } from "./why.js";

/** @import { Booking, Conference, SeatRequest } from "./types.d.ts" */

/**
 * The request of a booking: its place on the waitlist, or its offer.
 *
 * @param {{ booking: Booking }} props
 */
export function Requested({ booking }) {
  const { request } = booking;
  if (!request) return null;
  if (isOffered(request)) return html`<${RequestOffer} booking=${booking} />`;
  return html`<div class="requested">
    <p class="stands">${waitsFor(request)}</p>
    <p>${positionText(request)}</p>
    <p class="quiet">${t("more.keeps")}</p>
    <${Why} booking=${booking} />
    <div class="acts">
      <${ActionButton} action=${() => withdraw(booking)}>${t("more.withdraw")}<//>
    </div>
  </div>`;
}

/** @param {SeatRequest} request */
const categoryOf = ({ category_name: name }) => name ?? t("category.none");

/** @param {SeatRequest} request */
const waitsFor = (request) =>
  request.kind === "grow"
    ? t("more.waits", { count: request.seats })
    : t("move.waits", { category: categoryOf(request) });

/**
 * The offer of a request: the time left, and the buttons to claim or to decline it.
 *
 * @param {{ booking: Booking, named?: boolean }} props
 */
export function RequestOffer({ booking, named = false }) {
  const at = useNow();
  const [claimed, setClaimed] = useState(0); // 0: all
  const request = /** @type {SeatRequest} */ (booking.request);
  const { deadline, kind, seats: count } = request;
  const left = Date.parse(deadline ?? "") - at;
  const grows = kind === "grow";
  const held = grows
    ? t("more.held", { count })
    : t("move.held", { category: categoryOf(request), count });
  const all = claimed || count;
  return html`<div class="offer">
    <p class="held-for">
      ${named && html`<strong>${booking.conference_name}</strong>${": "}`}${held}
    </p>
    <${TimeLeft} id=${booking.id} deadline=${deadline ?? ""} left=${left} />
    ${!named && html`<p class="quiet">${t(grows ? "more.keeps" : "move.exchanges")}</p>`}
    ${
      grows &&
      count > 1 &&
      html`<${SeatsChoice}
        name=${`claimed-${booking.id}`}
        label=${t("party.claim")}
        most=${count}
        value=${all}
        onChange=${setClaimed}
      />`
    }
    <div class="acts">
      <${ActionButton}
        kind="primary"
        action=${() => confirm(booking, grows ? claimed : 0)}
        disabled=${left <= 0}
      >
        ${grows ? t("more.claim", { count: all }) : t("move.move")}
      <//>
      <${ActionButton} action=${() => withdraw(booking)} disabled=${left <= 0}>
        ${t("offer.decline")}
      <//>
    </div>
  </div>`;
}

/**
 * The buttons to get more seats, and to move to another category.
 *
 * @param {{ booking: Booking }} props
 */
export function ChangeSeats({ booking }) {
  const [conference] = useConferences([booking.conference]);
  if (!conference || booking.status !== "CONFIRMED" || booking.request) return null;
  return html`
    <${GetMore} booking=${booking} conference=${conference} />
    <${MoveSeats} booking=${booking} conference=${conference} />
  `;
}

/**
 * Return the pool of a booking: what is free where its seats are.
 *
 * @param {Booking} booking
 * @param {Conference} conference
 */
function availableFor({ category = null }, conference) {
  if (!conference.categories?.length) return conference.available;
  return bookable(conference).find(({ id }) => id === category)?.available ?? 0;
}

/** @param {{ booking: Booking, conference: Conference }} props */
function GetMore({ booking, conference }) {
  const { seats = 1 } = booking;
  const most = Math.min(conference.max_party ?? 1, conference.capacity);
  const [wanted, setWanted] = useState(0); // 0: the dialog is closed
  const [fewer, setFewer] = useState(false);
  if (seats >= most) return null;
  const close = () => setWanted(0);
  const action = async () => {
    await grow(booking, wanted, fewer ? seats + 1 : null);
    close();
  };
  const atOnce = availableFor(booking, conference) >= wanted - seats;
  return html`
    <button type="button" class="button" onClick=${() => setWanted(seats + 1)}>${t("more.get")}</button>
    ${
      wanted > 0 &&
      html`<${Dialog} title=${t("more.title")} close=${close}>
        <p>${t(atOnce ? "more.text" : "more.textWaits")}</p>
        <${SeatsChoice}
          name="wanted"
          label=${t("more.wanted")}
          least=${seats + 1}
          most=${most}
          value=${wanted}
          onChange=${setWanted}
        />
        ${
          wanted > seats + 1 &&
          html`<label class="check">
            <input
              type="checkbox"
              checked=${fewer}
              onChange=${(/** @type {any} */ event) => setFewer(event.target.checked)}
            />
            ${t("party.accept")}
          </label>`
        }
        <div class="acts">
          <${ActionButton} kind="primary" action=${action}>
            ${atOnce ? t("more.take", { count: wanted - seats }) : t("conference.join")}
          <//>
          <${ActionButton} action=${close}>${t("booking.keep")}<//>
        </div>
      <//>`
    }
  `;
}

/** @param {{ booking: Booking, conference: Conference }} props */
function MoveSeats({ booking, conference }) {
  const { seats = 1, category: present = null } = booking;
  const others = bookable(conference).filter(({ id }) => id !== present);
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState(/** @type {string | null | undefined} */ (undefined));
  if (!conference.categories?.length || !others.length) return null;
  const pool = others.find(({ id }) => id === chosen) ?? others[0];
  const close = () => setAsking(false);
  const action = async () => {
    await move(booking, pool.id);
    close();
  };
  const atOnce = pool.available >= seats;
  return html`
    <button type="button" class="button" onClick=${() => setAsking(true)}>${t("move.change")}</button>
    ${
      asking &&
      html`<${Dialog} title=${t("move.title")} close=${close}>
        <${CategoryChoice}
          conference=${conference}
          value=${pool.id}
          onChange=${setChosen}
          without=${present}
        />
        <p>${t(atOnce ? "move.text" : "move.textWaits")}</p>
        <div class="acts">
          <${ActionButton} kind="primary" action=${action}>
            ${t(atOnce ? "move.move" : "conference.join")}
          <//>
          <${ActionButton} action=${close}>${t("booking.keep")}<//>
        </div>
      <//>`
    }
  `;
}
