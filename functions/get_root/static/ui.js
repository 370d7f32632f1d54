// What every view is made with: Preact, its hooks, and templates that need no build.

import { h } from "./preact.js";
import { useEffect, useLayoutEffect, useReducer, useRef } from "./hooks.js";
import htm from "./htm.js";

export { render } from "./preact.js";
export { useEffect, useErrorBoundary, useRef, useState } from "./hooks.js";
export const html = htm.bind(h);

/** A value that views look at; who looks is drawn again when what it looks at has changed. */
export function store(value) {
  const watchers = new Set();
  return {
    get: () => value,
    set(change) {
      value = { ...value, ...(typeof change === "function" ? change(value) : change) };
      for (const watcher of [...watchers]) watcher();
    },
    watch(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    use(select) {
      const [, again] = useReducer((count) => count + 1, 0);
      const seen = useRef();
      seen.current = { select, selected: select(value) };
      useLayoutEffect(() => {
        const watcher = () => seen.current.select(value) !== seen.current.selected && again();
        watchers.add(watcher);
        watcher();
        return () => watchers.delete(watcher);
      }, []);
      return seen.current.selected;
    },
  };
}

/** Call again and again while the view is shown and the window is seen; `seconds` of 0: not at all. */
export function useEvery(seconds, call, what = []) {
  const latest = useRef();
  latest.current = call;
  useEffect(() => {
    if (!seconds) return undefined;
    const timer = setInterval(() => document.hidden || latest.current(), seconds * 1000);
    return () => clearInterval(timer);
  }, [seconds, ...what]);
}

// ---------------------------------------------------------------------------- what is said

export const said = store({ politely: "", atOnce: "", notices: [] });
let numbers = 0;

/** Have a screen reader say it: politely when it is done, or at once. */
export function announce(sentence, atOnce = false) {
  // The same sentence again would not be said: a region is read out when it changes.
  const again = said.get()[atOnce ? "atOnce" : "politely"] === sentence ? "\u00a0" : "";
  said.set({ [atOnce ? "atOnce" : "politely"]: sentence + again });
}

/** Show a sentence for a while; what went wrong stays until it is dismissed. */
export function notice(sentence, wrong = false) {
  const id = ++numbers;
  said.set(({ notices }) => ({ notices: [...notices.slice(-2), { id, sentence, wrong }] }));
  announce(sentence, wrong);
  if (!wrong) setTimeout(() => dismiss(id), 6000);
}

export function dismiss(id) {
  said.set(({ notices }) => ({ notices: notices.filter((one) => one.id !== id) }));
}
