// Reads that follow a value which may change many times a second, and reads that may overlap.

import { CHECK } from "./live.js";
import { useEffect, useEvery, useRef, useState } from "./ui.js";

const MIN_INTERVAL_MS = 2000; // between two reads

/**
 * Call `read` when the view is shown, and after each change of `value`: one call at a time, and at
 * most one in two seconds. The last change always has a call after it. A failed call is repeated after
 * CHECK seconds, because there may be no further change. Returns a function that reads again.
 *
 * @param {string | undefined} value undefined: there is nothing to read yet
 * @param {() => Promise<boolean>} read handles its errors, and returns false if it failed
 * @returns {() => Promise<void>}
 */
export function useReading(value, read) {
  const turn = useRef({ busy: false, due: false, failed: false, at: 0 }).current;
  const latest = useRef(read);
  latest.current = read;
  const reload = async () => {
    turn.due = true;
    if (turn.busy) return;
    turn.busy = true;
    while (turn.due) {
      const wait = Math.max(0, turn.at + MIN_INTERVAL_MS - Date.now());
      await new Promise((done) => setTimeout(done, wait));
      [turn.due, turn.at] = [false, Date.now()];
      turn.failed = !(await latest.current());
    }
    turn.busy = false;
  };
  useEffect(() => void (value !== undefined && reload()), [value]);
  useEvery(CHECK, () => turn.failed && reload());
  return reload;
}

/**
 * Return a value that changes with the counts of a conference.
 *
 * @param {Pick<import("./types.d.ts").Conference,
 *   "confirmed" | "held" | "waitlisted" | "canceled"> | undefined} conference
 */
export const countsOf = (conference) =>
  conference &&
  [conference.confirmed, conference.held, conference.waitlisted, conference.canceled].join();

/**
 * Read when the view is shown, and again by `reload`. Answers can arrive in another order than that of
 * their requests: an answer is dropped if a later request has been answered.
 *
 * @template T
 * @param {() => Promise<T>} read
 * @param {unknown[]} dependencies a change of any reads again
 * @returns {{ found: T | null, error: any, reload: () => Promise<void> }}
 */
export function useAnswer(read, dependencies = []) {
  const [answer, setAnswer] = useState({ found: /** @type {T | null} */ (null), error: null });
  const requests = useRef({ sent: 0, answered: 0 }).current;
  const reload = async () => {
    requests.sent += 1;
    const number = requests.sent;
    const take = (/** @type {Partial<typeof answer>} */ part) => {
      if (number < requests.answered) return;
      requests.answered = number;
      setAnswer((before) => ({ ...before, ...part }));
    };
    await read().then(
      (found) => take({ found, error: null }),
      (error) => take({ error }),
    );
  };
  useEffect(() => void reload(), dependencies);
  return { ...answer, reload };
}
