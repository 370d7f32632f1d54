// Conferences to browse and search, with their free seats.

import { bookingFor, myBookings } from "./bookings.js";
import { list, useConferences } from "./catalog.js";
import { counted, now } from "./clock.js";
import { ActionButton, Empty, Failure, Loading, Seats, Status, When } from "./components.js";
import { CHECK, POLL } from "./live.js";
import { announce, html, store, useEffect, useEvery } from "./ui.js";

/**
 * @import { Conference } from "./types.d.ts"
 * @typedef {ReturnType<typeof browsing.get>} Browsing
 */

const PAGE = 24;
const MAX_SEARCHED = 1000; // conferences that a search reads
const MANY = 100; // a longer list is polled less often

// In a store, so that it outlives the view.
const browsing = store({
  words: "",
  from: "",
  to: "",
  available: false,
  ids: /** @type {string[]} */ ([]),
  next: /** @type {string | null} */ (null),
  state: "loading",
  error: /** @type {unknown} */ (null),
});

/**
 * @param {Browsing} browsing
 * @param {number} limit
 * @param {string | null} cursor
 */
const parameters = ({ from, to, available }, limit, cursor) => ({
  from: from ? `${from}T00:00:00` : new Date(now()).toISOString().slice(0, 19),
  to: to ? `${to}T23:59:59` : null,
  available: available || null,
  limit,
  cursor,
});

let lastRequest = 0;

/**
 * Load the list again, or its next page.
 *
 * @param {object} options
 * @param {boolean} [options.more] load the next page
 * @param {boolean} [options.quietly] show neither that it is loading nor an error
 */
async function load({ more = false, quietly = false } = {}) {
  lastRequest += 1;
  const request = lastRequest;
  const begun = browsing.get();
  if (!more && !quietly) browsing.set({ state: "loading" });
  const wanted = begun.words ? MAX_SEARCHED : more ? PAGE : Math.max(PAGE, begun.ids.length);
  try {
    let ids = more ? begun.ids : [];
    let cursor = more ? begun.next : null;
    const enough = ids.length + wanted;
    do {
      const page = await list(parameters(begun, Math.min(100, enough - ids.length), cursor));
      ids = [...ids, ...page.ids];
      cursor = page.next;
    } while (cursor && ids.length < enough);
    if (request === lastRequest) browsing.set({ ids, next: cursor, state: "ready", error: null });
  } catch (error) {
    if (request === lastRequest && !quietly) browsing.set({ state: "failed", error });
  }
}

/**
 * Return a text without case and diacritics.
 *
 * @param {string} text
 */
const folded = (text) => text.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/**
 * Return whether a conference contains all words of a search.
 *
 * @param {Conference} conference
 * @param {string} words
 */
function matches(conference, words) {
  const { name, location, topics, description } = conference;
  const text = folded([name, location, ...topics, description].join(" "));
  return folded(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export function Conferences() {
  const { words, from, to, available, ids, next, state, error } = browsing.use((value) => value);
  useEffect(() => {
    const soon = setTimeout(load, words ? 200 : 0);
    return () => clearTimeout(soon);
  }, [Boolean(words), from, to, available]);
  useEvery(ids.length > MANY ? CHECK : POLL, () => state === "ready" && load({ quietly: true }));
  const shown = useShown(ids, words, state);
  return html`
    <h1 tabindex="-1">Conferences</h1>
    <${Search} />
    ${state === "loading" && !ids.length && html`<${Loading} what="conferences" />`}
    ${state === "failed" && html`<${Failure} error=${error} retry=${load} />`}
    ${state === "ready" && !shown.length && html`<${Nothing} />`}
    ${
      state !== "failed" &&
      html`<ul class="cards">
        ${shown.map((one) => html`<${Card} key=${one.id} conference=${one} />`)}
      </ul>`
    }
    ${next && !words && html`<p class="more"><${ActionButton} action=${() => load({ more: true })}>Show more<//></p>`}
  `;
}

/**
 * Return the conferences that match; announce how many there are.
 *
 * @param {string[]} ids
 * @param {string} words
 * @param {string} state
 */
function useShown(ids, words, state) {
  const known = useConferences(ids);
  const shown = known.filter((one) => !one.canceled && (!words || matches(one, words)));
  useEffect(() => {
    if (words && state === "ready") announce(`${counted(shown.length, "conference")} found`);
  }, [words, shown.length, state]);
  return shown;
}

function Search() {
  const { words, from, to, available } = browsing.use((value) => value);
  const set =
    (/** @type {"words" | "from" | "to"} */ name) =>
    (/** @type {{ target: HTMLInputElement }} */ { target }) =>
      browsing.set({ [name]: target.value });
  const toggle = (/** @type {{ target: HTMLInputElement }} */ { target }) =>
    browsing.set({ available: target.checked });
  return html`<form class="search" role="search" onSubmit=${(/** @type {Event} */ event) => event.preventDefault()}>
    <div class="field grow">
      <label for="words">Search</label>
      <input
        id="words"
        type="search"
        placeholder="Name, topic or place"
        value=${words}
        onInput=${set("words")}
      />
    </div>
    <div class="field">
      <label for="from">From</label>
      <input id="from" type="date" value=${from} onChange=${set("from")} />
    </div>
    <div class="field">
      <label for="to">To</label> <input id="to" type="date" value=${to} onChange=${set("to")} />
    </div>
    <label class="check">
      <input type="checkbox" checked=${available} onChange=${toggle} />
      Free seats only
    </label>
  </form>`;
}

function Nothing() {
  const { words, from, to, available } = browsing.use((value) => value);
  const narrowed = words || from || to || available;
  const clear = () => browsing.set({ words: "", from: "", to: "", available: false });
  return narrowed
    ? html`<${Empty} title="Nothing matches"><${ActionButton} action=${clear}>Show all conferences<//><//>`
    : html`<${Empty} title="No conferences yet">
        <p>Organizers list them under <a href="#/organize">Organize</a>.</p>
      <//>`;
}

/** @param {{ conference: Conference }} props */
function Card({ conference }) {
  const booking = myBookings.use(({ bookings }) => bookingFor(conference.id, bookings));
  const { id, name, location, topics } = conference;
  const mine = booking && booking.status !== "CANCELED";
  return html`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${id}`}>${name}</a></h2>
      ${mine && html`<${Status} status=${booking.status} />`}
    </div>
    <p class="quiet"><${When} ...${conference} /></p>
    <p class="quiet">${location}</p>
    <p class="topics">${topics.map((topic) => html`<span class="topic">${topic}</span> `)}</p>
    <${Seats} conference=${conference} />
  </li>`;
}
