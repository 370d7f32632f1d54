// The socket: subscriptions, renewed whenever the connection comes back. It is open only while a view
// listens to something, because API Gateway limits the new connections of all visitors together.

import { accessToken, settings } from "./session.js";
import { store, useEffect } from "./ui.js";

/**
 * @import { SocketMessage } from "./types.d.ts"
 * @typedef {(message: SocketMessage) => void} Listener
 */

const FIRST_PAUSE_MS = 500; // before the next attempt to connect; doubled each time, with jitter
const LONGEST_PAUSE_MS = 10_000;
const PING_MS = 30_000; // API Gateway closes a connection that is idle for ten minutes
const PONG_MS = 10_000;
const UNSUBSCRIBE_AFTER_MS = 1_000;
const DISCONNECT_AFTER_MS = 30_000; // without a listener; the next view may need the connection again
export const POLL = 4; // seconds between two reads while the socket is not connected
export const CHECK = 30; // seconds between two reads while it is: a message may be lost

/** `state`: idle (nothing listens), connecting, live or off; `recovered` counts the reconnections. */
export const link = store({ state: "idle", recovered: 0 });

/** @type {Map<string, Set<Listener>>} */
const listeners = new Map(); // by what they listen to: a type, or "conference <id>", "booking <id>"
/** @type {Map<string, SocketMessage>} */
const newest = new Map(); // by the same key
/** @type {WebSocket | null} */
let socket = null;
let pause = FIRST_PAUSE_MS;
/** @type {ReturnType<typeof setTimeout>[]} */
let timers = [];
/** @type {ReturnType<typeof setTimeout> | undefined} */
let retry;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let disconnection;

function connect() {
  if (link.get().state === "idle") link.set({ state: "connecting" });
  const opened = new WebSocket(new URL(settings.socket, location.href.replace(/^http/, "ws")));
  socket = opened;
  opened.onopen = () => {
    pause = FIRST_PAUSE_MS;
    link.set(({ state, recovered }) => ({
      state: "live",
      recovered: state === "off" ? recovered + 1 : recovered,
    }));
    for (const key of listeners.keys()) subscribe(key);
    restartHeartbeat();
  };
  opened.onmessage = ({ data }) => receive(JSON.parse(data));
  opened.onclose = () => closed(opened);
}

/** @param {WebSocket} which */
function closed(which) {
  if (socket !== which) return; // replaced by another connection already
  stopHeartbeat();
  socket = null;
  if (!listeners.size) {
    link.set({ state: "idle" });
    return;
  }
  link.set({ state: "off" });
  retry = setTimeout(connect, pause * (0.5 + Math.random()));
  pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
}

/** Close the connection, or end the attempts to connect. The next listener connects again. */
function disconnect() {
  const unused = socket;
  socket = null;
  clearTimeout(retry);
  stopHeartbeat();
  link.set({ state: "idle" });
  unused?.close();
}

/** Detect a connection that is dead without having been closed: it does not answer a ping. */
function restartHeartbeat() {
  stopHeartbeat();
  timers = [
    setTimeout(() => {
      send({ type: "ping" });
      timers.push(setTimeout(reconnect, PONG_MS));
    }, PING_MS),
  ];
}

function stopHeartbeat() {
  for (const timer of timers) clearTimeout(timer);
}

function reconnect() {
  const dead = socket;
  if (!dead) return;
  closed(dead);
  dead.close();
}

/**
 * Send a message; returns false if the socket is not open.
 *
 * @param {SocketMessage} message
 */
export function send(message) {
  if (socket?.readyState !== WebSocket.OPEN) return false;
  socket.send(JSON.stringify(message));
  return true;
}

/** @param {string} key */
async function subscribe(key) {
  const [kind, id] = key.split(" ");
  if (kind === "booking") {
    const token = await accessToken();
    send({ type: "subscribe", booking: id, ...(token ? { token } : {}) });
  } else if (kind === "conference") {
    send({ type: "subscribe", conference: id });
  }
}

/** @param {SocketMessage} message */
function receive(message) {
  restartHeartbeat();
  const key = keyOf(message);
  if (message.version !== undefined) {
    if (!isNewer(message, newest.get(key))) return;
    newest.set(key, message);
  }
  for (const listener of listeners.get(key) ?? []) listener(message);
}

/**
 * Messages may arrive out of order: the newest has the highest version, then the latest timestamp.
 *
 * @param {SocketMessage} message
 * @param {SocketMessage} [before]
 */
function isNewer(message, before) {
  const [version, known] = [message.version ?? -1, before?.version ?? -1];
  if (!before || version !== known) return version > known;
  return (message.timestamp ?? "") >= (before.timestamp ?? "");
}

/** @param {SocketMessage} message */
function keyOf({ type, conference, booking }) {
  if (type === "availability") return `conference ${conference}`;
  return type === "booking" ? `booking ${booking}` : type;
}

/**
 * Listen to the messages of a key; returns the function that ends it.
 *
 * @param {string} key
 * @param {Listener} listener
 */
export function watch(key, listener) {
  clearTimeout(disconnection);
  const known = listeners.get(key);
  if (known) {
    known.add(listener);
  } else {
    listeners.set(key, new Set([listener]));
    if (link.get().state === "live") subscribe(key);
  }
  if (link.get().state === "idle") connect();
  return () => {
    listeners.get(key)?.delete(listener);
    setTimeout(() => unsubscribe(key), UNSUBSCRIBE_AFTER_MS);
  };
}

/**
 * End a subscription that nobody uses any more. The next view often uses it again, hence the delay.
 *
 * @param {string} key
 */
function unsubscribe(key) {
  if (listeners.get(key)?.size !== 0) return;
  listeners.delete(key);
  newest.delete(key);
  const [kind, id] = key.split(" ");
  if (id) send({ type: "unsubscribe", [kind]: id });
  if (!listeners.size) {
    clearTimeout(disconnection);
    disconnection = setTimeout(disconnect, DISCONNECT_AFTER_MS);
  }
}

/**
 * Listen while the view is shown.
 *
 * @param {string[]} keys
 * @param {Listener} listener
 */
export function useWatch(keys, listener) {
  useEffect(() => {
    const ends = keys.map((key) => watch(key, listener));
    return () => {
      for (const end of ends) end();
    };
  }, [keys.join()]);
}

export const useLink = () => link.use(({ state }) => state);

/** Back in the window or on the network, the person does not wait for the longest pause. */
function shortenPause() {
  if (link.get().state === "off" && !document.hidden) pause = FIRST_PAUSE_MS;
}
addEventListener("online", shortenPause);
document.addEventListener("visibilitychange", shortenPause);
