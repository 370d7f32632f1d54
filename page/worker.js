// The service worker: the page without a network. It is a script of its own, not a part of app.js.
//
// The document comes from the network whenever there is one, so that a deployment is never hidden.
// The cache has the document and its files of one version, complete, for the time without a network.

const VERSION = "{{version}}"; // the service replaces both
const FILES = "{{shell}}".split(" ").map((name) => `/assets/${VERSION}/${name}`);
const CACHE = `shell ${VERSION}`;

/**
 * The types of workers are not in the type checker's library, because they contradict the page's.
 *
 * @typedef {Event & { waitUntil: (done: Promise<unknown>) => void }} Waiting
 * @typedef {Waiting & {
 *   request: Request, preloadResponse: Promise<Response | undefined>,
 *   respondWith: (answer: Promise<Response>) => void
 * }} Fetching
 */
const worker = /** @type {any} */ (globalThis);

worker.addEventListener("install", (/** @type {Waiting} */ event) => event.waitUntil(install()));
worker.addEventListener("activate", (/** @type {Waiting} */ event) => event.waitUntil(activate()));
worker.addEventListener("fetch", answer);

async function install() {
  const page = await fetch("/", { headers: { accept: "text/html" }, cache: "no-cache" });
  const document = await page.clone().text();
  // During a deployment the document may be of another version. The browser tries again later.
  if (!document.includes(`/assets/${VERSION}/`)) throw new Error("a document of another version");
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES);
  await cache.put("/", page);
  await worker.skipWaiting();
}

async function activate() {
  const names = await caches.keys();
  const earlier = names.filter((name) => name.startsWith("shell ") && name !== CACHE);
  await Promise.all(earlier.map((name) => caches.delete(name)));
  await worker.registration.navigationPreload?.enable();
}

/** @param {Fetching} event */
function answer(event) {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate" && pathname === "/") event.respondWith(page(event));
  else if (FILES.includes(pathname)) event.respondWith(file(request));
}

/**
 * Return the document from the network; without one, from the cache.
 *
 * @param {Fetching} event
 */
async function page({ request, preloadResponse }) {
  try {
    return (await preloadResponse) ?? (await fetch(request));
  } catch (error) {
    const stored = await caches.match("/", { cacheName: CACHE, ignoreVary: true });
    if (stored) return stored;
    throw error;
  }
}

/**
 * Return a file of this version, which never changes.
 *
 * @param {Request} request
 */
const file = async (request) =>
  (await caches.match(request, { cacheName: CACHE, ignoreVary: true })) ?? fetch(request);

// ---------------------------------------------------------------------------- offers

// A push has no content: no push service learns anything about a booking. The page stores the texts
// in the person's language (page/devices.js); the service inserts the English ones.
const TEXTS = { title: "{{offerTitle}}", body: "{{offerBody}}" };

worker.addEventListener("push", (/** @type {Waiting} */ event) => event.waitUntil(notify()));
worker.addEventListener("notificationclick", opened);

async function notify() {
  const stored = await caches.match("/texts", { cacheName: "texts" });
  const { title, body } = stored ? await stored.json() : TEXTS;
  // A repeated push replaces the notification that is shown.
  await worker.registration.showNotification(title, {
    body,
    tag: "offer",
    icon: `/assets/${VERSION}/icon-192.png`,
  });
}

/** @param {Waiting & { notification: Notification }} event */
function opened(event) {
  event.notification.close();
  event.waitUntil(showOffer());
}

/** Show the offer in an open window of the page, or in a new one. */
async function showOffer() {
  const windows = await worker.clients.matchAll({ type: "window" });
  const page = windows.find(
    (/** @type {{ url: string }} */ { url }) => new URL(url).pathname === "/",
  );
  if (!page) return worker.clients.openWindow("/#/offer");
  page.postMessage("offer");
  return page.focus();
}
