// Messages to this browser when a seat is offered (Web Push).

import { call, get, post } from "./api.js";
import { t } from "./text.js";
import { store } from "./ui.js";

const DEVICES = "/v1/users/me/devices";

/** `state`: unknown, impossible, blocked, off or on. */
export const device = store({ state: "unknown" });

const supported = () =>
  "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;

/** Read whether this browser gets messages for the signed-in person. */
export async function readDevice() {
  device.set({ state: await stateNow().catch(() => "impossible") });
}

async function stateNow() {
  const { key, items } = await get(DEVICES);
  if (!key || !supported()) return "impossible";
  if (Notification.permission === "denied") return "blocked";
  const id = await currentId();
  return items.some((/** @type {{ id: string }} */ one) => one.id === id) ? "on" : "off";
}

/** Ask for the permission, subscribe this browser, and register it. */
export async function turnOn() {
  if ((await Notification.requestPermission()) !== "granted") {
    device.set({ state: "blocked" });
    return;
  }
  const { key } = await get(DEVICES);
  const { pushManager } = await navigator.serviceWorker.ready;
  const options = { userVisibleOnly: true, applicationServerKey: key };
  const { endpoint } = await pushManager.subscribe(options);
  await storeTexts();
  await post(DEVICES, { endpoint });
  device.set({ state: "on" });
}

export async function turnOff() {
  const id = await currentId();
  await endSubscription();
  if (id) await call("DELETE", `${DEVICES}/${id}`);
  device.set({ state: "off" });
}

/** End the subscription of this browser, also at the push service. Its address then answers 410. */
export async function endSubscription() {
  if (!supported()) return;
  await (await subscription())?.unsubscribe();
}

/** Store the texts of the notification in the language of the page, for the service worker. */
async function storeTexts() {
  const texts = { title: t("push.title"), body: t("push.body") };
  await (await caches.open("texts")).put("/texts", new Response(JSON.stringify(texts)));
}

/** Store the texts again if this browser is subscribed: the language may have changed. */
export async function refreshTexts() {
  if (supported() && (await subscription())) await storeTexts();
}

const subscription = async () =>
  (await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription();

/** Return the id of this browser's device: the start of a hash of its address, or null. */
async function currentId() {
  const endpoint = (await subscription())?.endpoint;
  if (!endpoint) return null;
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(endpoint));
  const digits = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0"));
  return digits.join("").slice(0, 32);
}
