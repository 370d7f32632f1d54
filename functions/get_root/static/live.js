// The socket: what is told live, subscribed to anew whenever the connection comes back.

import { people, told } from "./people.js";
import { store, useEffect } from "./ui.js";

const FIRST_PAUSE = 500; // milliseconds; doubled up to the longest, with jitter
const LONGEST_PAUSE = 10_000;
const PING = 30_000; // the gateway ends what is quiet for ten minutes
const PONG = 10_000;
const LINGER = 1_000;
export const POLL = 4; // seconds, while nothing is told live
export const CHECK = 30; // seconds, while it is: a message may be lost

/** `state`: connecting, live or off; `turn` grows with every connection. */
export const link = store({ state: "connecting", turn: 0 });

const listeners = new Map(); // what is watched -> who wants to be told
const newest = new Map(); // what is watched -> version and time of the newest that was told
let socket = null;
let pause = FIRST_PAUSE;
let timers = [];

function connect() {
  socket = new WebSocket(new URL(told.socket, location.href.replace(/^http/, "ws")));
  const mine = socket;
  mine.onopen = () => {
    pause = FIRST_PAUSE;
    link.set(({ turn }) => ({ state: "live", turn: turn + 1 }));
    for (const key of listeners.keys()) subscribe(key);
    beat();
  };
  mine.onmessage = ({ data }) => hear(JSON.parse(data));
  mine.onclose = () => {
    if (socket !== mine) return;
    timers.forEach(clearTimeout);
    link.set({ state: "off" });
    setTimeout(connect, pause * (0.5 + Math.random()));
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  };
}

/** A connection that died untold is noticed: it does not answer. */
function beat() {
  timers.forEach(clearTimeout);
  timers = [
    setTimeout(() => {
      send({ type: "ping" });
      timers.push(setTimeout(() => reconnect(), PONG));
    }, PING),
  ];
}

function reconnect() {
  const dead = socket;
  dead.onclose();
  dead.close();
}

export function send(message) {
  if (socket?.readyState !== WebSocket.OPEN) return false;
  socket.send(JSON.stringify(message));
  return true;
}

async function subscribe(key) {
  const [kind, id] = key.split(" ");
  if (kind === "booking") {
    const token = await people.token();
    send({ type: "subscribe", booking: id, ...(token ? { token } : {}) });
  } else if (kind === "conference") {
    send({ type: "subscribe", conference: id });
  }
}

function hear(message) {
  beat();
  const key = subject(message);
  if (message.version !== undefined) {
    if (!newer(message, newest.get(key))) return;
    newest.set(key, message);
  }
  for (const listener of listeners.get(key) ?? []) listener(message);
}

/** Messages may come late: the newest has the highest version, then the latest time. */
function newer(message, before) {
  if (!before || message.version !== before.version)
    return message.version > (before?.version ?? -1);
  return message.timestamp >= before.timestamp;
}

function subject({ type, conference, booking }) {
  if (type === "availability") return `conference ${conference}`;
  return type === "booking" ? `booking ${booking}` : type;
}

/** Be told; returns what ends it. */
export function watch(key, listener) {
  if (!listeners.has(key)) {
    listeners.set(key, new Set());
    if (link.get().state === "live") subscribe(key);
  }
  listeners.get(key).add(listener);
  return () => {
    listeners.get(key)?.delete(listener);
    setTimeout(() => unsubscribe(key), LINGER);
  };
}

/** Unless somebody wants to be told again by now: the next view often does. */
function unsubscribe(key) {
  if (listeners.get(key)?.size !== 0) return;
  listeners.delete(key);
  newest.delete(key);
  const [kind, id] = key.split(" ");
  if (id) send({ type: "unsubscribe", [kind]: id });
}

/** Be told while the view is shown. */
export function useWatch(keys, listener) {
  useEffect(() => {
    const ends = keys.map((key) => watch(key, listener));
    return () => ends.forEach((end) => end());
  }, [keys.join()]);
}

export const useLink = () => link.use(({ state }) => state);

connect();
// Whoever comes back to the window, or to the network, does not wait.
const hurry = () => link.get().state === "off" && !document.hidden && (pause = FIRST_PAUSE);
addEventListener("online", hurry);
document.addEventListener("visibilitychange", hurry);
