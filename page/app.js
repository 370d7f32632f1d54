// The frame of the page: header, navigation, connection, offers, and the view that the hash names.

import { Account } from "./account.js";
import { ApiKeys } from "./api_keys.js";
import { hasOffer, isInvitation, isOffered, load, myBookings, start } from "./bookings.js";
import { Empty, Failure, Messages, Offer } from "./components.js";
import { Conference } from "./conference.js";
import { Conferences } from "./conferences.js";
import { refreshTexts } from "./devices.js";
import { Door } from "./door.js";
import { startWorker } from "./installed.js";
import { Invitation } from "./invitation.js";
import { useLink } from "./live.js";
import { RequestOffer } from "./more.js";
import { MyBookings } from "./my_bookings.js";
import { Organize } from "./organize.js";
import { followScroll } from "./scroll.js";
import { session, settings, signOut } from "./session.js";
import { SignInDialog } from "./sign_in.js";
import { Slots } from "./slots.js";
import { loadTexts, t } from "./text.js";
import {
  html,
  render,
  title,
  useEffect,
  useErrorBoundary,
  useRef,
  useState,
  useTitle,
} from "./ui.js";
import { Webhooks } from "./webhooks.js";

/**
 * @import { View } from "./types.d.ts"
 * @typedef {{ name: string, id: string }} Route
 * @typedef {(props: any) => View} Component
 */

/** @type {Record<string, Component>} */
const VIEWS = {
  account: Account,
  conferences: Conferences,
  conference: Conference,
  mine: MyBookings,
  offer: FindOffer,
  slots: Slots,
  organize: Organize,
  webhooks: Webhooks,
  keys: ApiKeys,
  door: Door,
};

/** @returns {Route} */
const currentRoute = () => {
  // The service answers any other path with this page and 404.
  if (location.pathname !== "/" && !location.hash) return { name: "unknown", id: "" };
  const [path] = location.hash.replace(/^#\/?/, "").split("?");
  const [name = "", id = ""] = path.split("/");
  try {
    return { name: name || "conferences", id: decodeURIComponent(id) };
  } catch {
    return { name: "unknown", id: "" }; // a malformed escape sequence
  }
};

function useRoute() {
  const [route, setRoute] = useState(currentRoute());
  useEffect(() => {
    const changed = () => {
      if (location.pathname !== "/") location.replace(`/${location.search}${location.hash}`);
      else setRoute(currentRoute());
    };
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return route;
}

/** @typedef {{ then?: () => unknown }} Intent what the person wanted to do before the sign-in */

function App() {
  const route = useRoute();
  const [intent, setIntent] = useState(/** @type {Intent | null} */ (null));
  /** @type {(then?: () => unknown) => void} */
  const signIn = (then) => setIntent({ then });
  const main = useRef(/** @type {HTMLElement | null} */ (null));
  const first = useRef(true);
  const view = Object.hasOwn(VIEWS, route.name) ? VIEWS[route.name] : NotFound;
  useDocumentTitle();
  useEffect(() => {
    // After a link within the page, keyboard and screen reader go on at the new heading.
    if (!first.current) main.current?.querySelector("h1")?.focus({ preventScroll: true });
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
      ${t("app.skip")}
    </a>
    <${Header} route=${route} signIn=${() => signIn()} />
    <${Connection} />
    <${Offers} route=${route} />
    <main id="main" tabindex="-1" ref=${main}>
      <${ErrorBoundary} key=${`${route.name} ${route.id}`} view=${view} id=${route.id} signIn=${signIn} />
    </main>
    <${Messages} />
    ${
      intent &&
      html`<${SignInDialog} close=${() => setIntent(null)} signedIn=${() => intent.then?.()} />`
    }
  `;
}

/** Show the title of the view in the tab, and whether there is an offer. */
function useDocumentTitle() {
  const { text } = title.use((value) => value);
  const offered = myBookings.use(({ bookings }) => Object.values(bookings).some(hasOffer));
  useEffect(() => {
    document.title = offered ? t("app.offerTitle", { title: text }) : text;
  }, [text, offered]);
}

/**
 * Draw a view, or the error that it threw: the rest of the page goes on.
 *
 * @param {{ view: Component, [prop: string]: unknown }} props
 */
function ErrorBoundary({ view: Shown, ...rest }) {
  const [error, reset] = useErrorBoundary((thrown) => console.error(thrown));
  return error
    ? html`<h1 tabindex="-1">${t("failure.title")}</h1>
        <${Failure} error=${error} retry=${reset} />`
    : html`<${Shown} ...${rest} />`;
}

/** Go on to the booking that is on offer: a notification knows only that there is one. */
function FindOffer() {
  useTitle(t("app.loading"));
  const { bookings, state } = myBookings.use((value) => value);
  const { account } = session.use((value) => value);
  const waits = Boolean(account) && ["empty", "loading"].includes(state);
  useEffect(() => {
    if (waits) return;
    const offers = Object.values(bookings).filter(hasOffer);
    location.replace(offers.length === 1 ? `#/conference/${offers[0].conference}` : "#/mine");
  }, [waits]);
  return html`<h1 tabindex="-1">${t("app.loading")}</h1>`;
}

function NotFound() {
  useTitle(t("notFound.title"));
  return html`<h1 tabindex="-1">${t("notFound.title")}</h1>
    <${Empty} title=${t("notFound.text")}
      ><p><a href="#/conferences">${t("notFound.home")}</a></p><//
    >`;
}

/** @param {{ route: Route, signIn: () => void }} props */
function Header({ route, signIn }) {
  const { account } = session.use((state) => state);
  const waiting = myBookings.use(({ bookings }) => Object.values(bookings).filter(hasOffer).length);
  const links = ["conferences", "mine", ...(settings.open === "yes" ? ["slots"] : []), "organize"];
  const isCurrent = (/** @type {string} */ name) =>
    route.name.startsWith(name === "conferences" ? "conference" : name) ||
    (name === "organize" && ["webhooks", "keys"].includes(route.name));
  return html`<header>
    <a class="brand" href="#/conferences"><${Mark} /><span>Seats</span></a>
    <nav aria-label=${t("app.navigation")}>
      ${links.map(
        (name) =>
          html`<a key=${name} href=${`#/${name}`} aria-current=${isCurrent(name) ? "page" : null}>
            ${t(`nav.${name}`)}${
              name === "mine" &&
              waiting > 0 &&
              html` <span class="badge" role="img" aria-label=${t("app.onOffer", { count: waiting })}
                >${waiting}</span
              >`
            }
          </a>`,
      )}
    </nav>
    <div class="who">
      ${
        account
          ? html`<a
                class="name"
                href="#/account"
                title=${t("account.title")}
                aria-current=${isCurrent("account") ? "page" : null}
                >${account.user}</a
              >
              <button type="button" class="button plain" onClick=${() => signOut()}>
                ${t("nav.signOut")}
              </button>`
          : html`<button type="button" class="button" onClick=${signIn}>
              ${t("nav.signIn")}
            </button>`
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
    ${state === "off" && html`<p>${t("app.offline")}</p>`}
  </div>`;
}

/**
 * My offers, except those that the view shows itself.
 *
 * @param {{ route: Route }} props
 */
function Offers({ route }) {
  const { bookings, state } = myBookings.use((value) => value);
  if (state === "stored") return null; // no offer can be claimed now
  const elsewhere = Object.values(bookings).filter(
    (one) => hasOffer(one) && route.name !== "mine" && one.conference !== route.id,
  );
  if (!elsewhere.length) return null;
  return html`<aside class="offers" aria-label=${t("app.offers")}>
    ${elsewhere.map((one) =>
      isInvitation(one)
        ? html`<${Invitation} key=${one.id} booking=${one} named />`
        : isOffered(one)
          ? html`<${Offer} key=${one.id} booking=${one} named />`
          : html`<${RequestOffer} key=${one.id} booking=${one} named />`,
    )}
  </aside>`;
}

await loadTexts();
followScroll();
start();
render(html`<${App} />`, /** @type {HTMLElement} */ (document.getElementById("page")));
startWorker();
refreshTexts().catch(() => {});
navigator.serviceWorker?.addEventListener("message", ({ data }) => {
  if (data !== "offer") return;
  location.hash = "#/offer";
  load();
});
