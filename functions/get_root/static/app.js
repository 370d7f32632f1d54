// The page's frame: where one is, who one is, what is offered, and whether it is told live.

import { Conference } from "./conference.js";
import { Conferences } from "./conferences.js";
import { desk, offered, start } from "./desk.js";
import { Enter } from "./enter.js";
import { useLink } from "./live.js";
import { Mine } from "./mine.js";
import { Organize } from "./organize.js";
import { Empty, Failure, Offer } from "./parts.js";
import { attends, me, organizes, people, told } from "./people.js";
import { Slots } from "./slots.js";
import {
  dismiss,
  html,
  render,
  said,
  useEffect,
  useErrorBoundary,
  useRef,
  useState,
} from "./ui.js";

const VIEWS = {
  conferences: { title: "Conferences", view: Conferences },
  conference: { title: "Conference", view: Conference },
  mine: { title: "My bookings", view: Mine },
  slots: { title: "Slots", view: Slots },
  organize: { title: "Organize", view: Organize },
};

const here = () => {
  const [name = "", id = ""] = location.hash.replace(/^#\/?/, "").split("/");
  return { name: name || "conferences", id: decodeURIComponent(id) };
};

function useRoute() {
  const [route, setRoute] = useState(here());
  useEffect(() => {
    const changed = () => setRoute(here());
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return route;
}

function App() {
  const route = useRoute();
  const [entering, setEntering] = useState(false);
  const enter = () => setEntering(true);
  const main = useRef();
  const first = useRef(true);
  const { title, view } = VIEWS[route.name] ?? { title: "Nothing here", view: Nowhere };
  useEffect(() => {
    document.title = title;
    // Whoever follows a link within the page is led to what is new there.
    if (!first.current) {
      main.current.querySelector("h1")?.focus();
      scrollTo(0, 0);
    }
    first.current = false;
  }, [route.name, route.id]);
  return html`
    <a
      class="skip"
      href="#main"
      onClick=${(event) => {
        event.preventDefault();
        main.current.focus();
      }}
    >
      Skip to the content
    </a>
    <${Header} route=${route} enter=${enter} />
    <${Connection} />
    <${Offers} route=${route} />
    <main id="main" tabindex="-1" ref=${main}>
      <${Guarded} key=${`${route.name} ${route.id}`} view=${view} id=${route.id} enter=${enter} />
    </main>
    <${Said} />
    ${entering && html`<${Enter} close=${() => setEntering(false)} />`}
  `;
}

/** A view that fails says so; the rest of the page lives on. */
function Guarded({ view: View, ...rest }) {
  const [error, reset] = useErrorBoundary((wrong) => console.error(wrong));
  return error
    ? html`<h1 tabindex="-1">Something went wrong</h1>
        <${Failure} error=${error} again=${reset} />`
    : html`<${View} ...${rest} />`;
}

const Nowhere = () =>
  html`<h1 tabindex="-1">Nothing here</h1>
    <${Empty} title="There is no such view"
      ><p><a href="#/conferences">All conferences</a></p><//
    >`;

function Header({ route, enter }) {
  const { who } = me.use((all) => all);
  const waiting = desk.use(({ bookings }) => Object.values(bookings).filter(offered).length);
  const links = [
    ["conferences", "Conferences"],
    ...(!who || attends(who) ? [["mine", "My bookings"]] : []),
    ...(told.open === "yes" ? [["slots", "Slots"]] : []),
    ...(organizes(who) || !who ? [["organize", "Organize"]] : []),
  ];
  const current = (name) => route.name.startsWith(name === "conferences" ? "conference" : name);
  return html`<header>
    <a class="brand" href="#/conferences"><${Mark} /><span>Seats</span></a>
    <nav aria-label="Main">
      ${links.map(
        ([name, label]) =>
          html`<a key=${name} href=${`#/${name}`} aria-current=${current(name) ? "page" : null}>
            ${label}${name === "mine" && waiting > 0 && html` <span class="badge" aria-label=${`${waiting} on offer`}>${waiting}</span>`}
          </a>`,
      )}
    </nav>
    <div class="who">
      ${
        who
          ? html`<span class="name" title=${who.open ? "without an account" : who.roles.join(", ")}>
                ${who.user}
              </span>
              <button type="button" class="button plain" onClick=${() => people.leave()}>
                Sign out
              </button>`
          : html`<button type="button" class="button" onClick=${enter}>Sign in</button>`
      }
    </div>
  </header>`;
}

const Mark = () =>
  html`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;

/** Whether what is shown moves by itself. */
function Connection() {
  const state = useLink();
  return html`<div role="status" class="connection">
    ${state === "off" && html`<p>Live updates are interrupted. Looking every few seconds until they are back.</p>`}
  </div>`;
}

/** What is held for me, wherever on the page I am. */
function Offers({ route }) {
  const offers = desk.use(({ bookings }) => bookings);
  const elsewhere = Object.values(offers).filter(
    (one) => offered(one) && route.name !== "mine" && one.conference !== route.id,
  );
  const title = VIEWS[route.name]?.title ?? "";
  const any = Object.values(offers).some(offered);
  useEffect(() => {
    document.title = document.title.replace(/^● Offer: /, "");
    if (any) document.title = `● Offer: ${document.title}`;
  }, [any, title]);
  if (!elsewhere.length) return null;
  return html`<aside class="offers" aria-label="Offers">
    ${elsewhere.map((one) => html`<${Offer} key=${one.id} booking=${one} named />`)}
  </aside>`;
}

/** What has just happened: for the eyes, and for screen readers. */
function Said() {
  const { politely, atOnce, notices } = said.use((all) => all);
  return html`
    <div class="unseen" aria-live="polite">${politely}</div>
    <div class="unseen" aria-live="assertive">${atOnce}</div>
    <div class="notices">
      ${notices.map(
        ({ id, sentence, wrong }) =>
          html`<p key=${id} class=${wrong ? "notice bad" : "notice"}>
            <span>${sentence}</span>
            <button
              type="button"
              class="button plain"
              aria-label="Dismiss"
              onClick=${() => dismiss(id)}
            >
              ✕
            </button>
          </p>`,
      )}
    </div>
  `;
}

start();
render(html`<${App} />`, document.getElementById("page"));
