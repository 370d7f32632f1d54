// The scroll position of each entry of the browser's history.
//
// The browser restores a position before the view is drawn, so the page does it: "back" returns to
// the card that was pressed, and a link begins at the top.

const GIVE_UP_MS = 2000; // a view whose data has not arrived by then stays where it is

/** @type {Map<string, number>} */
const positions = new Map(); // by the key of the entry

/** Return the key of the current entry; give it one if it is new. */
function entryKey() {
  const known = history.state?.key;
  if (known) return { key: known, isNew: false };
  const key = String(Math.random());
  history.replaceState({ ...history.state, key }, "");
  return { key, isNew: true };
}

/** Remember and restore scroll positions from now on. */
export function followScroll() {
  history.scrollRestoration = "manual";
  let { key } = entryKey();
  addEventListener("scroll", () => positions.set(key, scrollY), { passive: true });
  addEventListener("hashchange", () => {
    const entry = entryKey();
    key = entry.key;
    restore(entry.isNew ? 0 : (positions.get(key) ?? 0), () => key === entry.key);
  });
}

/**
 * Scroll to a position as soon as the view is long enough.
 *
 * @param {number} top
 * @param {() => boolean} isCurrent whether the entry is still shown
 */
function restore(top, isCurrent) {
  const until = Date.now() + GIVE_UP_MS;
  const step = () => {
    if (!isCurrent()) return;
    const { scrollHeight, clientHeight } = document.documentElement;
    if (scrollHeight - clientHeight >= top || Date.now() > until) scrollTo(0, top);
    else requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
