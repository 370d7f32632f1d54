// Requests to the API of this page's own origin.

import { heardAt } from "./clock.js";
import { people } from "./people.js";

const ATTEMPTS = 5; // including the first
const WAIT_DEFAULT = 1; // seconds, where a 429 or 503 says nothing: API Gateway's own
const WAIT_MAX = 10; // seconds, whatever Retry-After says

/** What the service said no to; `status` 0 where it was not reached at all. */
export class Refused extends Error {
  constructor(status, body) {
    super(body?.message ?? body?.detail ?? "The service could not be reached. Try again.");
    this.status = status;
    this.kind = (body?.type ?? "").split(":").pop();
    this.body = body;
  }
}

export const get = (path, options) => call("GET", path, undefined, options);
export const post = (path, body, options) => call("POST", path, body, options);

/**
 * Make a request and return the body of the answer; raises Refused.
 * Retries 429 and 503 after as many seconds as Retry-After says, and an unreachable service where that
 * is safe: under the same idempotency key, so that nothing happens twice.
 */
export async function call(method, path, body, { accept = "application/json", open = false } = {}) {
  const key = method === "POST" && path.startsWith("/v1/") ? randomKey() : null;
  for (let tries = 1; ; tries += 1) {
    const answer = await attempt(method, path, body, { accept, open, key });
    const busy = answer.status === 429 || answer.status === 503;
    const again = busy || (answer.status === 0 && (key || method === "GET"));
    if (!again || tries === ATTEMPTS) return outcome(answer);
    await pause(busy ? waitAsked(answer, tries) : 200 * 2 ** tries * (0.5 + Math.random()));
  }
}

/** Milliseconds: at least what Retry-After asks for; jitter spreads those who were refused together. */
function waitAsked({ retryAfter }, tries) {
  const said = /^\d+$/.test(retryAfter ?? "") ? Number(retryAfter) : WAIT_DEFAULT;
  const seconds = Math.min(said, WAIT_MAX);
  return 1000 * (seconds + Math.random() * tries * Math.max(seconds, WAIT_DEFAULT));
}

async function attempt(method, path, body, { accept, open, key }) {
  const headers = { accept };
  if (body !== undefined) headers["content-type"] = "application/json";
  if (key) headers["idempotency-key"] = key;
  const token = open ? null : await people.token();
  if (token) headers.authorization = `Bearer ${token}`;
  try {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const response = await fetch(path, { method, headers, body: sent });
    heardAt(response.headers.get("date"));
    const text = await response.text();
    const type = response.headers.get("content-type") ?? "";
    return { status: response.status, type, text, retryAfter: response.headers.get("retry-after") };
  } catch {
    return { status: 0, type: "", text: "" };
  }
}

function outcome({ status, type, text }) {
  const body = type.includes("json") && text ? JSON.parse(text) : text;
  if (status === 401) people.leave("Your session has ended. Sign in again.");
  if (status < 200 || status >= 300)
    throw new Refused(status, typeof body === "object" ? body : null);
  return body;
}

/** Every item of a list by cursor, up to a limit. */
export async function all(path, limit = 1000) {
  const items = [];
  let cursor = null;
  do {
    const page = await get(withQuery(path, { limit: 100, cursor }));
    items.push(...page.items);
    cursor = page.next;
  } while (cursor && items.length < limit);
  return items;
}

/** The path with those parameters that say something. */
export function withQuery(path, parameters) {
  const said = Object.entries(parameters).filter(([, value]) => value !== null && value !== "");
  const query = new URLSearchParams(said).toString();
  return query ? `${path}${path.includes("?") ? "&" : "?"}${query}` : path;
}

/** Hand a text over as a file. */
export function download(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

function randomKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join("");
}
