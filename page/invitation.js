// An invitation of an organizer: held seats or a place on the waitlist, to accept or to decline.

import { acceptInvitation, declineInvitation, isOffered } from "./bookings.js";
import { countdown, timeOfDay, useNow } from "./clock.js";
import { ActionButton, SeatsChoice } from "./components.js";
import { rich, t } from "./text.js";
import { html, useState } from "./ui.js";

/** @import { Booking } from "./types.d.ts" */

/**
 * @param {{ booking: Booking, named?: boolean, answered?: () => unknown }} props
 *   `answered` is called after an answer
 */
export function Invitation({ booking, named = false, answered }) {
  const at = useNow();
  const { seats: count = 1, deadline, category_name: category } = booking;
  const [accepted, setAccepted] = useState(0); // 0: all
  const held = isOffered(booking);
  const over = held && Date.parse(deadline ?? "") <= at;
  const name = html`<strong>${booking.conference_name}</strong>`;
  const seats = t("count.held", { count });
  const act = (/** @type {(booking: Booking, seats?: number) => Promise<void>} */ answer) =>
    async function action() {
      await answer(booking, accepted || undefined);
      await answered?.();
    };
  return html`<div class="offer">
    <p class="held-for">
      ${named ? rich("invitation.titleAt", { name }) : t("invitation.title")}
    </p>
    <p>${held ? t("invitation.held", { seats }) : t("invitation.waits", { seats })}</p>
    ${category && html`<p class="quiet">${category}</p>`}
    ${
      held &&
      html`<p class="left">
        <span class="clock" role="timer">${countdown(Date.parse(deadline ?? "") - at)}</span>
        <span class="until">${t("offer.until", { time: timeOfDay(deadline ?? "") })}</span>
      </p>`
    }
    ${
      count > 1 &&
      html`<${SeatsChoice}
        name=${`accepted-${booking.id}`}
        label=${t("invitation.seats")}
        most=${count}
        value=${accepted || count}
        onChange=${setAccepted}
      />`
    }
    <div class="acts">
      <${ActionButton} kind="primary" action=${act(acceptInvitation)} disabled=${over}>
        ${
          (accepted || count) > 1
            ? t("invitation.acceptSeats", { count: accepted || count })
            : t("invitation.accept")
        }
      <//>
      <${ActionButton} action=${act(declineInvitation)} disabled=${over}>
        ${t("offer.decline")}
      <//>
    </div>
  </div>`;
}
