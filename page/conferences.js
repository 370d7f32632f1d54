// Conferences to browse and search, with their free seats.

import { withQuery } from "./api.js";
import { bookingFor, myBookings } from "./bookings.js";
import { list, useConferences } from "./catalog.js";
import { Categories } from "./categories.js";
import { dayBounds, now } from "./clock.js";
import {
  ActionButton,
  Empty,
  Failure,
  Loading,
  MyStatus,
  Place,
  Seats,
  Topics,
  When,
} from "./components.js";
import { CHECK, POLL } from "./live.js";
import { rich, t } from "./text.js";
import { announce, html, store, useEffect, useEvery, useTitle } from "./ui.js";

/**
 * @import { Conference } from "./types.d.ts"
 * @typedef {ReturnType<typeof browsing.get>} Browsing
 */

const PAGE = 24;
const MAX_SEARCHED = 1000; // conferences that a search reads
const MANY = 100; // a longer list is polled less often

/**
 * Return the filters in an address such as #/conferences?topic=Rust&available=1.
 *
 * @param {string} hash
 */
function filtersOf(hash) {
  const query = new URLSearchParams(hash.split("?")[1]);
  const text = (/** @type {string} */ name) => query.get(name) ?? "";
  return {
    words: text("q"),
    topic: text("topic"),
    from: text("from"),
    to: text("to"),
    place: text("place"),
    available: query.has("available"),
  };
}

/**
 * Return the address of the list with some filters.
 *
 * @param {Partial<ReturnType<typeof filtersOf>>} filters
 */
export const listAddress = ({
  words = "",
  topic = "",
  from = "",
  to = "",
  place = "",
  available = false,
}) =>
  withQuery("#/conferences", { q: words, topic, from, to, place, available: available ? 1 : null });

/** @type {Record<string, boolean>} */
const ONLINE = { online: true, person: false }; // the filter of the API for a place in the address

// In a store, so that it outlives the view.
const browsing = store({
  ...filtersOf(location.hash),
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
const parameters = ({ topic, from, to, place, available }, limit, cursor) => ({
  topic,
  from: from ? dayBounds(from).first : new Date(now()).toISOString().slice(0, 19),
  to: to ? dayBounds(to).last : null,
  online: Object.hasOwn(ONLINE, place) ? ONLINE[place] : null,
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
  const filters = browsing.use((value) => value);
  const { words, topic, from, to, place, available, ids, next, state, error } = filters;
  useAddress(filters);
  useEffect(() => {
    const soon = setTimeout(load, words ? 200 : 0);
    return () => clearTimeout(soon);
  }, [Boolean(words), topic, from, to, place, available]);
  useEvery(ids.length > MANY ? CHECK : POLL, () => state !== "loading" && load({ quietly: true }));
  const shown = useShown(ids, words, state);
  useTitle(t("nav.conferences"));
  return html`
    <h1 tabindex="-1">${t("nav.conferences")}</h1>
    <${Search} />
    ${state === "loading" && !ids.length && html`<${Loading} />`}
    ${
      state === "failed" &&
      html`<${Failure} error=${error} retry=${load}>
          ${shown.length > 0 && html`<p>${t("failure.stale")}</p>`}
        <//>`
    }
    ${state === "ready" && !shown.length && html`<${Nothing} />`}
    <ul class="cards">
      ${shown.map((one) => html`<${Card} key=${one.id} conference=${one} />`)}
    </ul>
    ${next && !words && html`<p class="more"><${ActionButton} action=${() => load({ more: true })}>${t("conferences.more")}<//></p>`}
  `;
}

/**
 * Keep the filters in the address, so that it can be shared, and follow links to other filters.
 *
 * @param {Browsing} filters
 */
function useAddress(filters) {
  useEffect(() => {
    const follow = () => {
      if (/^#\/conferences\b/.test(location.hash)) browsing.set(filtersOf(location.hash));
    };
    if (location.hash.includes("?")) follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const address = listAddress(filters);
  useEffect(() => {
    if ((location.hash || "#/conferences") !== address)
      history.replaceState(history.state, "", address);
  }, [address]);
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
    if (words && state === "ready") announce(t("conferences.found", { count: shown.length }));
  }, [words, shown.length, state]);
  return shown;
}

function Search() {
  const { words, topic, from, to, place, available } = browsing.use((value) => value);
  const set =
    (/** @type {"words" | "from" | "to" | "place"} */ name) =>
    (/** @type {{ target: HTMLInputElement }} */ { target }) =>
      browsing.set({ [name]: target.value });
  const toggle = (/** @type {{ target: HTMLInputElement }} */ { target }) =>
    browsing.set({ available: target.checked });
  return html`<form class="search" role="search" onSubmit=${(/** @type {Event} */ event) => event.preventDefault()}>
    <div class="field grow">
      <label for="words">${t("conferences.search")}</label>
      <input
        id="words"
        type="search"
        placeholder=${t("conferences.placeholder")}
        value=${words}
        onInput=${set("words")}
      />
    </div>
    <div class="field">
      <label for="from">${t("conferences.from")}</label>
      <input id="from" type="date" value=${from} onChange=${set("from")} />
    </div>
    <div class="field">
      <label for="to">${t("conferences.to")}</label>
      <input id="to" type="date" value=${to} onChange=${set("to")} />
    </div>
    <div class="field">
      <label for="place">${t("conferences.where")}</label>
      <select id="place" onChange=${set("place")}>
        ${["", ...Object.keys(ONLINE)].map(
          (one) =>
            html`<option value=${one} selected=${one === place}>
              ${t(one ? `conferences.${one}` : "conferences.anywhere")}
            </option>`,
        )}
      </select>
    </div>
    <label class="check">
      <input type="checkbox" checked=${available} onChange=${toggle} />
      ${t("conferences.available")}
    </label>
    ${
      topic &&
      html`<button
        type="button"
        class="button topic-filter"
        aria-label=${t("conferences.anyTopic", { topic })}
        onClick=${() => browsing.set({ topic: "" })}
      >
        ${topic} ✕
      </button>`
    }
  </form>`;
}

function Nothing() {
  const { words, topic, from, to, place, available } = browsing.use((value) => value);
  const narrowed = words || topic || from || to || place || available;
  const clear = () => browsing.set(filtersOf(""));
  return narrowed
    ? html`<${Empty} title=${t("conferences.none")}
        ><${ActionButton} action=${clear}>${t("conferences.showAll")}<//><//
      >`
    : html`<${Empty} title=${t("conferences.empty")}>
        <p>
          ${rich("conferences.emptyHint", { link: html`<a href="#/organize">${t("nav.organize")}</a>` })}
        </p>
      <//>`;
}

/** @param {{ conference: Conference }} props */
function Card({ conference }) {
  const booking = myBookings.use(({ bookings }) => bookingFor(conference.id, bookings));
  const { id, name, topics } = conference;
  const mine = booking && booking.status !== "CANCELED";
  return html`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${id}`}>${name}</a></h2>
      ${mine && html`<${MyStatus} booking=${booking} />`}
    </div>
    <p class="quiet"><${When} ...${conference} /></p>
    <p class="quiet"><${Place} ...${conference} /></p>
    <${Topics} topics=${topics} />
    <${Categories} conference=${conference} />
    <${Seats} conference=${conference} />
  </li>`;
}
