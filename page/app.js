// The frame of the page: header, navigation, connection, offers, and the view that the hash names.

import { isOffered, myBookings, start } from "./bookings.js";
import { Empty, Failure, Offer } from "./components.js";
import { Conference } from "./conference.js";
import { Conferences } from "./conferences.js";
import { useLink } from "./live.js";
import { MyBookings } from "./my_bookings.js";
import { Organize } from "./organize.js";
import { canBook, isOrganizer, session, settings, signOut } from "./session.js";
import { SignInDialog } from "./sign_in.js";
import { Slots } from "./slots.js";
import {
  dismiss,
  html,
  messages,
  render,
  useEffect,
  useErrorBoundary,
  useRef,
  useState,
} from "./ui.js";

/**
 * @import { View } from "./types.d.ts"
 * @typedef {{ name: string, id: string }} Route
 * @typedef {(props: any) => View} Component
 */

/** @type {Record<string, { title: string, view: Component }>} */
const VIEWS = {
  conferences: { title: "Conferences", view: Conferences },
  conference: { title: "Conference", view: Conference },
  mine: { title: "My bookings", view: MyBookings },
  slots: { title: "Slots", view: Slots },
  organize: { title: "Organize", view: Organize },
};

/** @returns {Route} */
const currentRoute = () => {
  const [name = "", id = ""] = location.hash.replace(/^#\/?/, "").split("/");
  return { name: name || "conferences", id: decodeURIComponent(id) };
};

function useRoute() {
  const [route, setRoute] = useState(currentRoute());
  useEffect(() => {
    const changed = () => setRoute(currentRoute());
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return route;
}

function App() {
  const route = useRoute();
  const [signingIn, setSigningIn] = useState(false);
  const signIn = () => setSigningIn(true);
  const main = useRef(/** @type {HTMLElement | null} */ (null));
  const first = useRef(true);
  const { title, view } = VIEWS[route.name] ?? { title: "Nothing here", view: NotFound };
  useEffect(() => {
    document.title = title;
    // After a link within the page, keyboard and screen reader go on at the new heading.
    if (!first.current) {
      main.current?.querySelector("h1")?.focus();
      scrollTo(0, 0);
    }
    first.current = false;
  }, [route.name, route.id]);
  return html`
    <a
      class="skip"
      href="#main"
      onClick=${(/** @type {Event} */ event) => {
        event.preventDefault();
        main.current?.focus();
      }}
    >
      Skip to the content
    </a>
    <${Header} route=${route} signIn=${signIn} />
    <${Connection} />
    <${Offers} route=${route} />
    <main id="main" tabindex="-1" ref=${main}>
      <${ErrorBoundary} key=${`${route.name} ${route.id}`} view=${view} id=${route.id} signIn=${signIn} />
    </main>
    <${Messages} />
    ${signingIn && html`<${SignInDialog} close=${() => setSigningIn(false)} />`}
  `;
}

/**
 * Draw a view, or the error that it threw: the rest of the page goes on.
 *
 * @param {{ view: Component, [prop: string]: unknown }} props
 */
function ErrorBoundary({ view: Shown, ...rest }) {
  const [error, reset] = useErrorBoundary((thrown) => console.error(thrown));
  return error
    ? html`<h1 tabindex="-1">Something went wrong</h1>
        <${Failure} error=${error} retry=${reset} />`
    : html`<${Shown} ...${rest} />`;
}

const NotFound = () =>
  html`<h1 tabindex="-1">Nothing here</h1>
    <${Empty} title="There is no such view"
      ><p><a href="#/conferences">All conferences</a></p><//
    >`;

/** @param {{ route: Route, signIn: () => void }} props */
function Header({ route, signIn }) {
  const { account } = session.use((state) => state);
  const waiting = myBookings.use(
    ({ bookings }) => Object.values(bookings).filter(isOffered).length,
  );
  const links = [
    ["conferences", "Conferences"],
    ...(!account || canBook(account) ? [["mine", "My bookings"]] : []),
    ...(settings.open === "yes" ? [["slots", "Slots"]] : []),
    ...(isOrganizer(account) || !account ? [["organize", "Organize"]] : []),
  ];
  const isCurrent = (/** @type {string} */ name) =>
    route.name.startsWith(name === "conferences" ? "conference" : name);
  return html`<header>
    <a class="brand" href="#/conferences"><${Mark} /><span>Seats</span></a>
    <nav aria-label="Main">
      ${links.map(
        ([name, label]) =>
          html`<a key=${name} href=${`#/${name}`} aria-current=${isCurrent(name) ? "page" : null}>
            ${label}${name === "mine" && waiting > 0 && html` <span class="badge" aria-label=${`${waiting} on offer`}>${waiting}</span>`}
          </a>`,
      )}
    </nav>
    <div class="who">
      ${
        account
          ? html`<span class="name" title=${account.open ? "without an account" : account.roles.join(", ")}>
                ${account.user}
              </span>
              <button type="button" class="button plain" onClick=${() => signOut()}>
                Sign out
              </button>`
          : html`<button type="button" class="button" onClick=${signIn}>Sign in</button>`
      }
    </div>
  </header>`;
}

const Mark = () =>
  html`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;

/** Says that the socket is not connected. */
function Connection() {
  const state = useLink();
  return html`<div role="status" class="connection">
    ${state === "off" && html`<p>Live updates are interrupted. Looking every few seconds until they are back.</p>`}
  </div>`;
}

/**
 * My offers, except those that the view shows itself.
 *
 * @param {{ route: Route }} props
 */
function Offers({ route }) {
  const offers = myBookings.use(({ bookings }) => bookings);
  const elsewhere = Object.values(offers).filter(
    (one) => isOffered(one) && route.name !== "mine" && one.conference !== route.id,
  );
  const title = VIEWS[route.name]?.title ?? "";
  const any = Object.values(offers).some(isOffered);
  useEffect(() => {
    document.title = document.title.replace(/^● Offer: /, "");
    if (any) document.title = `● Offer: ${document.title}`;
  }, [any, title]);
  if (!elsewhere.length) return null;
  return html`<aside class="offers" aria-label="Offers">
    ${elsewhere.map((one) => html`<${Offer} key=${one.id} booking=${one} named />`)}
  </aside>`;
}

/** Notices, and the live regions that screen readers read. */
function Messages() {
  const { polite, assertive, notices } = messages.use((value) => value);
  return html`
    <div class="unseen" aria-live="polite">${polite}</div>
    <div class="unseen" aria-live="assertive">${assertive}</div>
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
render(html`<${App} />`, /** @type {HTMLElement} */ (document.getElementById("page")));
