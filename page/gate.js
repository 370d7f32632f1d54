// The gate on this device: its tickets without a network, the check-ins that wait, and the merge.
//
// docs/checkin.md has the protocol and its guarantee. A check-in is stored before its result is
// shown, and the parts of the seats go back to the service only after the last one was sent.

import { call, get, post, withQuery } from "./api.js";
import { now } from "./clock.js";

/**
 * @typedef {object} Ticket the content of a token (shared/booking/application/seat_tickets.py)
 * @property {string} key the id of the key
 * @property {number} expires milliseconds since the epoch
 * @property {number} edition
 * @property {number} seat
 * @property {string} conference
 * @property {string} booking
 *
 * @typedef {{ scan: string, ticket: string, booking: string, seat: number, at: string }} Waiting
 *
 * @typedef {object} Held the parts that this gate holds while it is offline
 * @property {string} conference
 * @property {string} gate
 * @property {string} holder
 * @property {number[]} parts
 * @property {Record<string, string>} keys public keys by their ids, in base64url
 * @property {Record<string, [edition: number, seats: number]>} valid by booking
 * @property {string[]} admitted seats, as `booking#seat`
 * @property {Waiting[]} waiting
 * @property {boolean} [returning] whether the parts may have been given back already: nothing is
 *   admitted without the service any more
 *
 * @typedef {"admitted" | "already" | "void" | "foreign" | "expired" | "invalid" | "elsewhere"} Kind
 * @typedef {{ kind: Kind, booking?: string, seat?: number, gate?: string, at?: string, id?: string }} Result
 */

const PARTS = 16;
const FORMAT = 1;
const HEAD = 13; // bytes before the ids
const SIGNATURE = 64; // bytes
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const TOKEN = /^[A-Z2-7]{100,1000}$/;

/**
 * Return whether a text looks like a token, and not like a name.
 *
 * @param {string} text
 */
export const isToken = (text) => TOKEN.test(text);

/**
 * Return the part of a booking: its FNV-1a hash, as the service computes it.
 *
 * @param {string} booking
 */
export function partOf(booking) {
  let found = 2166136261;
  for (const byte of new TextEncoder().encode(booking)) found = Math.imul(found ^ byte, 16777619);
  return (found >>> 0) % PARTS;
}

/** @param {string} text base 32 */
function bytesOf(text) {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let [bits, count, at] = [0, 0, 0];
  for (const character of text) {
    bits = ((bits << 5) | ALPHABET.indexOf(character)) & 0xfff;
    count += 5;
    if (count < 8) continue;
    count -= 8;
    bytes[at] = (bits >> count) & 0xff;
    at += 1;
  }
  return bytes;
}

/**
 * Return an id and the place after it.
 *
 * @param {Uint8Array} bytes
 * @param {number} at
 * @returns {[string, number]}
 */
function idAt(bytes, at) {
  const end = at + 1 + (bytes[at] || 16);
  const id = bytes.slice(at + 1, end);
  if (bytes[at]) return [new TextDecoder().decode(id), end];
  const hex = hexOf(id);
  return [hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"), end];
}

/** @param {Uint8Array} bytes */
const hexOf = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * Return the content of a token, its signed bytes and its signature; null for another text.
 *
 * @param {string} token
 */
export function parse(token) {
  if (!isToken(token)) return null;
  const bytes = bytesOf(token);
  const signed = bytes.slice(0, -SIGNATURE);
  if (signed[0] !== FORMAT || signed.length <= HEAD) return null;
  const view = new DataView(signed.buffer);
  const [conference, next] = idAt(signed, HEAD);
  const [booking, end] = idAt(signed, next);
  if (end !== signed.length) return null;
  /** @type {Ticket} */
  const ticket = {
    key: hexOf(signed.slice(1, 5)),
    expires: view.getUint32(5) * 1000,
    edition: (signed[9] << 16) | (signed[10] << 8) | signed[11],
    seat: signed[12],
    conference,
    booking,
  };
  return { ticket, signed, signature: bytes.slice(-SIGNATURE) };
}

/**
 * Return whether one of the keys has signed a token.
 *
 * @param {NonNullable<ReturnType<typeof parse>>} parsed
 * @param {Record<string, string>} keys
 */
async function isGenuine({ ticket, signed, signature }, keys) {
  const x = keys[ticket.key];
  if (!x) return false;
  const key = await crypto.subtle.importKey(
    "jwk",
    { kty: "OKP", crv: "Ed25519", x },
    { name: "Ed25519" },
    false,
    ["verify"],
  );
  return crypto.subtle.verify({ name: "Ed25519" }, key, signature, signed);
}

/** Return whether the browser can verify tickets. Some older ones can't. */
export async function canVerify() {
  try {
    await crypto.subtle.generateKey({ name: "Ed25519" }, false, ["sign", "verify"]);
    return true;
  } catch {
    return false;
  }
}

// ---------------------------------------------------------------------------- stored on the device

/** @param {string} conference */
const placeOf = (conference) => `gate ${conference}`;

/**
 * Return what this gate holds, or null if it is online.
 *
 * @param {string} conference
 * @returns {Held | null}
 */
export function heldHere(conference) {
  const stored = localStorage.getItem(placeOf(conference));
  return stored === null ? null : JSON.parse(stored);
}

/**
 * Store what the gate holds. Throws if the device has no space: then nothing is admitted.
 *
 * @param {Held} held
 */
const store = (held) => localStorage.setItem(placeOf(held.conference), JSON.stringify(held));

// ---------------------------------------------------------------------------- online

/** @type {Map<string, Promise<unknown>>} */
const returns = new Map(); // by conference, while its parts are given back

/** @type {Record<string, Kind>} */
const KINDS = {
  "already-checked-in": "already",
  "ticket-void": "void",
  "ticket-foreign": "foreign",
  "ticket-expired": "expired",
  "ticket-invalid": "invalid",
  "held-by-gate": "elsewhere",
};

/**
 * Return the result of a refusal. Throws every other error.
 *
 * @param {any} error
 * @returns {Result}
 */
function resultOf(error) {
  const kind = KINDS[error?.kind];
  if (!kind) throw error;
  const { gate, checked_in_at: at, checkin: id } = error.body ?? {};
  return { kind, gate, at, id };
}

/**
 * Admit a seat by its ticket, or by its booking and number.
 *
 * @param {string} conference
 * @param {string} gate
 * @param {{ ticket: string } | { booking: string, seat: number }} seat
 * @returns {Promise<Result>}
 */
export async function admit(conference, gate, seat) {
  await returns.get(conference)?.catch(() => {}); // whether it is offline is open until then
  const held = heldHere(conference);
  if (held && !held.returning)
    return "ticket" in seat ? admitOffline(held, seat.ticket) : { kind: "elsewhere" };
  try {
    const made = await post("/v1/checkins", { conference, gate, ...seat });
    return { kind: "admitted", ...made };
  } catch (error) {
    return resultOf(error);
  }
}

/** @param {string} id */
export const undo = (id) => call("DELETE", `/v1/checkins/${encodeURIComponent(id)}`);

// ---------------------------------------------------------------------------- offline

/**
 * Decide about a ticket without the service.
 *
 * @param {Held} held
 * @param {string} token
 * @returns {Promise<Result>}
 */
async function admitOffline(held, token) {
  const parsed = parse(token);
  if (!parsed || !(await isGenuine(parsed, held.keys))) return { kind: "invalid" };
  const { booking, seat, conference, edition, expires } = parsed.ticket;
  if (conference !== held.conference) return { kind: "foreign" };
  if (now() >= expires) return { kind: "expired" };
  if (!held.parts.includes(partOf(booking))) return { kind: "elsewhere" };
  const [sold, seats] = held.valid[booking] ?? [edition, seat]; // one that is not listed is newer
  if (edition !== sold || seat > seats) return { kind: "void" };
  const latest = heldHere(conference); // another scan may have been stored meanwhile
  if (!latest || latest.returning || latest.holder !== held.holder)
    return admit(conference, held.gate, { ticket: token }); // the gate has come back meanwhile
  const name = `${booking}#${seat}`;
  if (latest.admitted.includes(name)) {
    const earlier = latest.waiting.find((one) => one.booking === booking && one.seat === seat);
    return { kind: "already", gate: earlier && held.gate, at: earlier?.at };
  }
  const at = new Date(now()).toISOString();
  const scan = crypto.randomUUID();
  store({
    ...latest,
    admitted: [...latest.admitted, name],
    waiting: [...latest.waiting, { scan, ticket: token, booking, seat, at }],
  });
  return { kind: "admitted", booking, seat, gate: held.gate, at };
}

/**
 * Take parts of the seats for this gate, and everything that it needs without a network.
 *
 * @param {string} conference
 * @param {string} gate
 * @param {number | null} parts how many; null: all that no gate holds
 * @returns {Promise<Held>}
 */
export async function goOffline(conference, gate, parts) {
  const path = `/v1/conferences/${conference}/gates`;
  const made = await post(path, parts === null ? { gate } : { gate, parts });
  /** @type {Held} */
  const held = {
    conference,
    gate,
    holder: made.holder,
    parts: made.parts,
    keys: {},
    valid: {},
    admitted: [],
    waiting: [],
  };
  try {
    const { keys } = await get("/v1/ticket-keys");
    for (const { kid, x } of keys) held.keys[kid] = x;
    let cursor = null;
    do {
      const query = { holder: made.holder, cursor };
      const page = await get(withQuery(`${path}/${encodeURIComponent(gate)}/tickets`, query));
      for (const { booking, edition, seats } of page.items) held.valid[booking] = [edition, seats];
      for (const { booking, seat } of page.admitted) held.admitted.push(`${booking}#${seat}`);
      cursor = page.next;
    } while (cursor);
    store(held);
  } catch (error) {
    await giveBack(held); // nobody was admitted yet
    throw error;
  }
  return held;
}

/**
 * Send the check-ins that wait, one after another. Return those that the service refused, with the
 * reason. Throws if the service is not reached: the others still wait.
 *
 * @param {string} conference
 * @returns {Promise<{ waiting: Waiting, message: string }[]>}
 */
export async function merge(conference) {
  const refused = [];
  for (;;) {
    const held = heldHere(conference);
    const [waiting] = held?.waiting ?? [];
    if (!held || !waiting) return refused;
    const { scan, ticket, at } = waiting;
    const body = { conference, gate: held.gate, holder: held.holder, scan, ticket, at };
    try {
      await post("/v1/checkins", body);
    } catch (error) {
      const { status = 0, kind, message } = /** @type {any} */ (error);
      if (![409, 410, 422].includes(status) || kind === "key-reused") throw error;
      refused.push({ waiting, message });
    }
    const latest = heldHere(conference);
    if (latest) store({ ...latest, waiting: latest.waiting.filter((one) => one.scan !== scan) });
  }
}

/**
 * Send everything, and give the parts back. If it stays open whether they were given back, the gate
 * admits nothing without the service until this is repeated.
 *
 * @param {string} conference
 */
export async function comeBack(conference) {
  const refused = await merge(conference);
  // Without a network the gate stays as it is. One that was stopped while it came back does not.
  if (!heldHere(conference)?.returning) await get(`/v1/conferences/${conference}/door`);
  let held = heldHere(conference);
  while (held?.waiting.length) {
    refused.push(...(await merge(conference))); // scanned meanwhile
    held = heldHere(conference);
  }
  if (!held) return refused;
  store({ ...held, returning: true });
  const returned = giveBack(held);
  returns.set(conference, returned);
  try {
    await returned;
  } catch (error) {
    const { status = 0 } = /** @type {any} */ (error);
    const latest = heldHere(conference);
    const isRefused = status >= 400 && status < 500; // then the gate still holds its parts
    if (isRefused && latest?.holder === held.holder) store({ ...latest, returning: false });
    throw error;
  } finally {
    returns.delete(conference);
  }
  refused.push(...(await merge(conference))); // of another tab, stored at the same moment
  if (heldHere(conference)?.holder === held.holder) localStorage.removeItem(placeOf(conference));
  return refused;
}

/** @param {Held} held */
async function giveBack({ conference, gate, holder }) {
  const path = `/v1/conferences/${conference}/gates/${encodeURIComponent(gate)}`;
  try {
    await call("DELETE", withQuery(path, { holder }));
  } catch (error) {
    if (/** @type {any} */ (error).kind !== "parts-not-held") throw error; // given back before
  }
}
