// The base of every view: Preact, its hooks, templates without JSX, and messages.

/**
 * @import { Markup, Store } from "./types.d.ts"
 * @typedef {{ id: number, sentence: string, wrong: boolean }} Notice
 */

import htm from "htm";
import { h } from "preact";
import { useEffect, useLayoutEffect, useReducer, useRef } from "preact/hooks";

export { render } from "preact";
export { useEffect, useErrorBoundary, useRef, useState } from "preact/hooks";

/** @type {(strings: TemplateStringsArray, ...values: any[]) => Markup} */
export const html = htm.bind(h);

/**
 * Return a store: a value that views share. A view that uses it is drawn again when the part that it
 * selects has changed.
 *
 * @template {object} T
 * @param {T} value
 * @returns {Store<T>}
 */
export function store(value) {
  /** @type {Set<() => void>} */
  const watchers = new Set();

  /**
   * @template S
   * @param {(value: T) => S} select
   */
  function useSelected(select) {
    const [, redraw] = useReducer(
      (/** @type {number} */ count, /** @type {void} */ _) => count + 1,
      0,
    );
    const drawn = useRef({ select, selected: select(value) });
    drawn.current = { select, selected: select(value) };
    useLayoutEffect(() => {
      const watcher = () => {
        if (drawn.current.select(value) !== drawn.current.selected) redraw();
      };
      watchers.add(watcher);
      watcher(); // the value may have changed between the drawing and this effect
      return () => {
        watchers.delete(watcher);
      };
    }, []);
    return drawn.current.selected;
  }

  return {
    get: () => value,
    set(change) {
      value = { ...value, ...(typeof change === "function" ? change(value) : change) };
      for (const watcher of [...watchers]) watcher();
    },
    watch(watcher) {
      watchers.add(watcher);
      return () => {
        watchers.delete(watcher);
      };
    },
    use: useSelected,
  };
}

/**
 * Call a function every so many seconds, while the view is shown and the window is visible.
 *
 * @param {number} seconds 0 never calls it
 * @param {() => unknown} call
 * @param {unknown[]} dependencies a change of any restarts the interval
 */
export function useEvery(seconds, call, dependencies = []) {
  const latest = useRef(call);
  latest.current = call;
  useEffect(() => {
    if (!seconds) return undefined;
    const timer = setInterval(() => document.hidden || latest.current(), seconds * 1000);
    return () => clearInterval(timer);
  }, [seconds, ...dependencies]);
}

// ---------------------------------------------------------------------------- title

/** The title of the view. The frame of the page adds the offers to it. */
export const title = store({ text: "" });

/**
 * A hook that sets the title of the view.
 *
 * @param {string} text
 */
export function useTitle(text) {
  useLayoutEffect(() => title.set({ text }), [text]);
}

// ---------------------------------------------------------------------------- messages

export const messages = store({
  polite: "",
  assertive: "",
  notices: /** @type {Notice[]} */ ([]),
});
let lastNotice = 0;

/**
 * Make a screen reader read a sentence.
 *
 * @param {string} sentence
 * @param {boolean} assertive interrupt what is being read
 */
export function announce(sentence, assertive = false) {
  const region = assertive ? "assertive" : "polite";
  // A live region is read when it changes: a repeated sentence needs another text.
  const suffix = messages.get()[region] === sentence ? "\u00a0" : "";
  messages.set({ [region]: sentence + suffix });
}

/**
 * Show and announce a sentence: an error until it is dismissed, anything else for six seconds.
 *
 * @param {string} sentence
 * @param {boolean} wrong whether it reports an error
 */
export function notice(sentence, wrong = false) {
  lastNotice += 1;
  const id = lastNotice;
  messages.set(({ notices }) => ({ notices: [...notices.slice(-2), { id, sentence, wrong }] }));
  announce(sentence, wrong);
  if (!wrong) setTimeout(() => dismiss(id), 6000);
}

/** @param {number} id */
export function dismiss(id) {
  messages.set(({ notices }) => ({ notices: notices.filter((one) => one.id !== id) }));
}

/**
 * Return the message of a thrown value.
 *
 * @param {unknown} error
 */
export const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/**
 * Run an action; show its error as a notice.
 *
 * @param {() => Promise<void>} action
 */
export async function reportingErrors(action) {
  try {
    await action();
  } catch (error) {
    notice(messageOf(error), true);
  }
}
