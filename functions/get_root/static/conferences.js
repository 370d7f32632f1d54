// Conferences to browse and search, with how many seats are free right now.

import { list, useConferences } from "./catalog.js";
import { counted, now } from "./clock.js";
import { bookingFor, desk } from "./desk.js";
import { CHECK, POLL } from "./live.js";
import { Act, Empty, Failure, Loading, Seats, Status, When } from "./parts.js";
import { announce, html, store, useEffect, useEvery } from "./ui.js";

const PAGE = 24;
const SEARCHED = 1000; // conferences that a search looks through
const MANY = 100; // conferences that are not read anew all the time

// Kept while other views are shown.
const browsing = store({
  words: "",
  from: "",
  to: "",
  available: false,
  ids: [],
  next: null,
  state: "loading",
  error: null,
});

const parameters = ({ from, to, available }, limit, cursor) => ({
  from: from ? `${from}T00:00:00` : new Date(now()).toISOString().slice(0, 19),
  to: to ? `${to}T23:59:59` : null,
  available: available || null,
  limit,
  cursor,
});

let asked = 0;

/** Load from the beginning, or what follows; `quietly` leaves what is shown until it is there. */
async function load({ more = false, quietly = false } = {}) {
  const mine = ++asked;
  const begun = browsing.get();
  if (!more && !quietly) browsing.set({ state: "loading" });
  const wanted = begun.words ? SEARCHED : more ? PAGE : Math.max(PAGE, begun.ids.length);
  try {
    let ids = more ? begun.ids : [];
    let cursor = more ? begun.next : null;
    const enough = ids.length + wanted;
    do {
      const page = await list(parameters(begun, Math.min(100, enough - ids.length), cursor));
      ids = [...ids, ...page.ids];
      cursor = page.next;
    } while (cursor && ids.length < enough);
    if (mine === asked) browsing.set({ ids, next: cursor, state: "ready", error: null });
  } catch (error) {
    if (mine === asked && !quietly) browsing.set({ state: "failed", error });
  }
}

const folded = (text) => text.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

function matches(conference, words) {
  const { name, location, topics, description } = conference;
  const text = folded([name, location, ...topics, description].join(" "));
  return folded(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export function Conferences() {
  const { words, from, to, available, ids, next, state, error } = browsing.use((all) => all);
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
    ${state === "failed" && html`<${Failure} error=${error} again=${load} />`}
    ${state === "ready" && !shown.length && html`<${Nothing} />`}
    ${
      state !== "failed" &&
      html`<ul class="cards">
        ${shown.map((one) => html`<${Card} key=${one.id} conference=${one} />`)}
      </ul>`
    }
    ${next && !words && html`<p class="more"><${Act} act=${() => load({ more: true })}>Show more<//></p>`}
  `;
}

function useShown(ids, words, state) {
  const known = useConferences(ids);
  const shown = known.filter((one) => !one.canceled && (!words || matches(one, words)));
  useEffect(() => {
    if (words && state === "ready") announce(`${counted(shown.length, "conference")} found`);
  }, [words, shown.length, state]);
  return shown;
}

function Search() {
  const { words, from, to, available } = browsing.use((all) => all);
  const set = (name) => (event) => browsing.set({ [name]: event.target.value });
  return html`<form class="search" role="search" onSubmit=${(event) => event.preventDefault()}>
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
      <input
        type="checkbox"
        checked=${available}
        onChange=${(event) => browsing.set({ available: event.target.checked })}
      />
      Free seats only
    </label>
  </form>`;
}

function Nothing() {
  const { words, from, to, available } = browsing.use((all) => all);
  const narrowed = words || from || to || available;
  const clear = () => browsing.set({ words: "", from: "", to: "", available: false });
  return narrowed
    ? html`<${Empty} title="Nothing matches"><${Act} act=${clear}>Show all conferences<//><//>`
    : html`<${Empty} title="No conferences yet">
        <p>Organizers list them under <a href="#/organize">Organize</a>.</p>
      <//>`;
}

function Card({ conference }) {
  const booking = desk.use(({ bookings }) => bookingFor(conference.id, bookings));
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
