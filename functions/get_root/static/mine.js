// My bookings: offers first, then what is to come, then what was.

import { now } from "./clock.js";
import { Moves } from "./conference.js";
import { desk, live, load, offered } from "./desk.js";
import { BookingSentence, Empty, Failure, Loading, Status, When } from "./parts.js";
import { attends, me } from "./people.js";
import { html, useEffect } from "./ui.js";

export function Mine({ enter }) {
  const { who } = me.use((all) => all);
  const { bookings, state, problem } = desk.use((all) => all);
  useEffect(() => void load(), []);
  return html`<h1 tabindex="-1">My bookings</h1>
    ${content()}`;

  function content() {
    if (!who) {
      return html`<${Empty} title="Your bookings are shown when you have said who you are">
        <button type="button" class="button primary" onClick=${enter}>Sign in</button>
      <//>`;
    }
    if (!attends(who)) return html`<${Empty} title="You organize here; attendees book." />`;
    if (state === "loading" || state === "empty") return html`<${Loading} what="your bookings" />`;
    if (state === "failed") return html`<${Failure} error=${problem} again=${load} />`;
    const all = Object.values(bookings).sort((a, b) => (a.start < b.start ? -1 : 1));
    const coming = all.filter((one) => live(one) && Date.parse(one.end) > now());
    const over = all.filter((one) => !coming.includes(one)).reverse();
    if (!all.length) {
      return html`<${Empty} title="No bookings yet">
        <p><a href="#/conferences">Find a conference</a></p>
      <//>`;
    }
    return html`
      ${!coming.length && html`<p class="quiet">Nothing to come.</p>`}
      <ul class="rows">
        ${[...coming.filter(offered), ...coming.filter((one) => !offered(one))].map(
          (one) => html`<${Row} key=${one.id} booking=${one} />`,
        )}
      </ul>
      ${
        over.length > 0 &&
        html`<details class="over">
          <summary>Past and canceled (${over.length})</summary>
          <ul class="rows">
            ${over.map((one) => html`<${Row} key=${one.id} booking=${one} />`)}
          </ul>
        </details>`
      }
    `;
  }
}

function Row({ booking }) {
  const over = !live(booking) || Date.parse(booking.end) <= now();
  return html`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${booking.conference}`}>${booking.conference_name}</a></h2>
      <${Status} status=${booking.status} />
    </div>
    <p class="quiet"><${When} ...${booking} /></p>
    ${over ? html`<${BookingSentence} booking=${booking} />` : html`<${Moves} booking=${booking} />`}
  </li>`;
}
