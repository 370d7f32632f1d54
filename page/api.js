// Requests to the API of this page's own origin.

import { synchronize } from "./clock.js";
import { accessToken, currentUser, session, signOut } from "./session.js";
import { hasText, t } from "./text.js";

/**
 * @import { Page } from "./types.d.ts"
 * @typedef {object} CallOptions
 * @property {string} [accept] the media type of the response
 *
 * @typedef {object} Answer
 * @property {number} status 0: not reached
 * @property {string} type
 * @property {string} text
 * @property {string | null} [retryAfter]
 * @property {string | null} [token] the access token of the request
 */

const ATTEMPTS = 5; // including the first
const WAIT_DEFAULT = 1; // seconds, where a 429 or 503 says nothing: API Gateway's own
const WAIT_MAX = 10; // seconds, whatever Retry-After says

/**
 * Return what an error response means for the person at the page.
 *
 * @param {string} kind
 * @param {Record<string, any> | null} body
 */
function sentenceOf(kind, body) {
  const key = `problem.${kind}`;
  if (hasText(key)) return t(key, { count: body?.in_use ?? 0 });
  return body?.message ?? body?.detail ?? t("failure.unreachable");
}

/** An error response. `status` is 0 if the service was not reached. */
export class Refused extends Error {
  /**
   * @param {number} status
   * @param {Record<string, any> | null} body
   */
  constructor(status, body) {
    const kind = (body?.type ?? "").split(":").pop();
    super(sentenceOf(kind, body));
    this.status = status;
    this.kind = kind;
    this.body = body;
  }
}

/**
 * @param {string} path
 * @param {CallOptions} [options]
 */
export const get = (path, options) => call("GET", path, undefined, options);
/**
 * @param {string} path
 * @param {unknown} [body]
 * @param {CallOptions} [options]
 */
export const post = (path, body, options) => call("POST", path, body, options);

/**
 * Make a request and return the body of the response. Throws Refused.
 * A 429 or 503 is retried after as many seconds as Retry-After says. An unreachable service is retried
 * where that is safe: with the same idempotency key, so that a change takes effect only once.
 * A request of a person is never sent for another person: after a sign-out it is not sent again.
 *
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @param {CallOptions} [options]
 * @returns {Promise<any>} parsed if it is JSON, else the text
 */
export async function call(method, path, body, { accept = "application/json" } = {}) {
  const key = method === "POST" && path.startsWith("/v1/") ? randomKey() : null;
  const user = currentUser();
  for (let tries = 1; ; tries += 1) {
    const answer = await attempt(method, path, body, { accept, key, user });
    const busy = answer.status === 429 || answer.status === 503;
    const again = busy || (answer.status === 0 && (key || method === "GET"));
    if (!again || tries === ATTEMPTS) return outcome(answer, user);
    await pause(busy ? waitAsked(answer, tries) : 200 * 2 ** tries * (0.5 + Math.random()));
  }
}

/**
 * Return the wait before the next attempt in milliseconds: at least what Retry-After asks for, with
 * jitter that spreads clients which were refused together.
 *
 * @param {Answer} answer
 * @param {number} tries attempts so far
 * @returns {number}
 */
function waitAsked({ retryAfter }, tries) {
  const said = /^\d+$/.test(retryAfter ?? "") ? Number(retryAfter) : WAIT_DEFAULT;
  const seconds = Math.min(said, WAIT_MAX);
  return 1000 * (seconds + Math.random() * tries * Math.max(seconds, WAIT_DEFAULT));
}

/**
 * @param {string} method
 * @param {string} path
 * @param {unknown} body
 * @param {{ accept: string, key: string | null, user: string | null }} options `user`: the person
 *   who began the request
 * @returns {Promise<Answer>}
 */
async function attempt(method, path, body, { accept, key, user }) {
  /** @type {Record<string, string>} */
  const headers = { accept };
  if (body !== undefined) headers["content-type"] = "application/json";
  if (key) headers["idempotency-key"] = key;
  // A request that began without an account needs none, and gets none later.
  const token = user !== null && currentUser() === user ? await accessToken() : null;
  if (user !== null && currentUser() !== user) {
    throw new Refused(0, { message: t("failure.accountChanged") });
  }
  if (token) headers.authorization = `Bearer ${token}`;
  try {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const response = await fetch(path, { method, headers, body: sent });
    synchronize(response.headers.get("date"));
    const text = await response.text();
    const type = response.headers.get("content-type") ?? "";
    const retryAfter = response.headers.get("retry-after");
    return { status: response.status, type, text, retryAfter, token };
  } catch {
    return { status: 0, type: "", text: "" };
  }
}

/**
 * Return the body of an answer, or throw Refused. A 401 ends the session whose token was refused, and
 * no later one.
 *
 * @param {Answer} answer
 * @param {string | null} user the person who began the request
 */
function outcome({ status, type, text, token }, user) {
  const body = type.includes("json") && text ? JSON.parse(text) : text;
  const { account } = session.get();
  const isOfSession = account?.user === user && (!token || account?.token === token);
  if (status === 401 && isOfSession) signOut(t("sign.ended"));
  if (status < 200 || status >= 300)
    throw new Refused(status, typeof body === "object" ? body : null);
  return body;
}

/**
 * Return the items of all pages of a list, up to a limit.
 *
 * @param {string} path
 * @returns {Promise<any[]>}
 */
export async function all(path, limit = 1000) {
  const items = [];
  let cursor = null;
  do {
    /** @type {Page<any>} */
    const page = await get(withQuery(path, { limit: 100, cursor }));
    items.push(...page.items);
    cursor = page.next;
  } while (cursor && items.length < limit);
  return items;
}

/**
 * Return the path with those parameters that are neither null nor empty.
 *
 * @param {string} path
 * @param {Record<string, string | number | boolean | null>} parameters
 */
export function withQuery(path, parameters) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== "") query.set(name, String(value));
  }
  return query.size ? `${path}${path.includes("?") ? "&" : "?"}${query}` : path;
}

/**
 * Download a text as a file.
 *
 * @param {string} name
 * @param {string} type
 * @param {string} text
 */
export const download = (name, type, text) => saveFile(name, new Blob([text], { type }));

/**
 * Return a file. Throws Refused.
 *
 * @param {string} path
 * @returns {Promise<Blob>}
 */
export async function getFile(path) {
  const token = await accessToken();
  /** @type {Record<string, string>} */
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  const response = await fetch(path, { headers }).catch(() => null);
  if (!response) throw new Refused(0, null);
  if (!response.ok) throw new Refused(response.status, await response.json().catch(() => null));
  return response.blob();
}

/**
 * @param {string} name
 * @param {Blob} file
 */
export function saveFile(name, file) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

function randomKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join("");
}
