// Time: the server's clock, and instants as text.

import { locale, t } from "./text.js";
import { useEffect, useState } from "./ui.js";

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const TOLERANCE_MS = 2000; // the Date header has whole seconds
let aheadMs = 0; // the server's clock, compared with this one

/**
 * Follow the server's clock if this one is wrong: the server decides when an offer expires.
 *
 * @param {string | null} dateHeader
 */
export function synchronize(dateHeader) {
  const there = Date.parse(dateHeader ?? "") + 500;
  if (Number.isNaN(there)) return;
  const difference = there - Date.now();
  aheadMs = Math.abs(difference) > TOLERANCE_MS ? difference : 0;
}

/** Return the server's time in milliseconds since the epoch. */
export const now = () => Date.now() + aheadMs;

/** Return the server's time, and draw again four times a second while the view is shown. */
export function useNow() {
  const [at, tick] = useState(now());
  useEffect(() => {
    const timer = setInterval(() => tick(now()), 250);
    return () => clearInterval(timer);
  }, []);
  return at;
}

/**
 * Return a duration as minutes and seconds, with hours if there are any: 1:05 for 65 seconds.
 *
 * @param {number} milliseconds
 */
export function countdown(milliseconds) {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const parts = hours ? [hours, String(minutes).padStart(2, "0")] : [minutes];
  return [...parts, String(seconds % 60).padStart(2, "0")].join(":");
}

/** The units of durations, the largest first. @type {[name: string, seconds: number][]} */
export const UNITS = [
  ["day", 86400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];

/**
 * Return the largest unit that divides a duration, and the number of these units.
 *
 * @param {number} seconds
 * @returns {[count: number, unit: string]}
 */
export function inUnits(seconds) {
  const [unit, size] = UNITS.find(([, each]) => seconds % each === 0 && seconds >= each) ?? [
    "second",
    1,
  ];
  return [seconds / size, unit];
}

/**
 * Return a duration in the largest unit that divides it: 90 minutes for 5400 seconds.
 *
 * @param {number} seconds
 */
export function span(seconds) {
  const [count, unit] = inUnits(seconds);
  return t(`unit.${unit}`, { count });
}

/** @type {Intl.DateTimeFormatOptions} */
const FULL = { weekday: "short", day: "numeric", month: "short", year: "numeric" };
/** @type {Intl.DateTimeFormatOptions} */
const DAY = { weekday: "short" };
/** @type {Intl.DateTimeFormatOptions} */
const TIME = { hour: "numeric", minute: "2-digit" };

/**
 * Return a period as one or two lines. A conference at a place has the time of the place first, then
 * the viewer's; an online conference has the viewer's only.
 *
 * @param {string} start
 * @param {string} end
 * @param {string | null} [zone] of the place
 * @param {boolean} [online]
 * @returns {[first: string, second: string | null]}
 */
export function when(start, end, zone = null, online = false) {
  const here = inZone(start, end, HERE);
  if (online || !zone || zone === HERE) return [here, null];
  try {
    const there = inZone(start, end, zone);
    if (there === here) return [here, null];
    return [
      t("when.there", { period: there, zone: spaced(zone) }),
      t("when.yours", { period: inZone(start, end, HERE, DAY), zone: viewerZoneName() }),
    ];
  } catch {
    return [here, null]; // a zone that this browser does not know
  }
}

/** @param {string} zone */
const spaced = (zone) => zone.replaceAll("_", " ");
export const viewerZoneName = () => spaced(HERE);

/**
 * @param {string} start
 * @param {string} end
 * @param {string} timeZone
 * @param {Intl.DateTimeFormatOptions} date
 */
function inZone(start, end, timeZone, date = FULL) {
  const format = new Intl.DateTimeFormat(locale, { ...date, ...TIME, timeZone });
  return format.formatRange(new Date(start), new Date(end));
}

/**
 * Return the day of an instant in parts, at the place if its zone is known.
 *
 * @param {string} at
 * @param {string | null} [zone]
 */
export function stubOf(at, zone) {
  const part = (/** @type {Intl.DateTimeFormatOptions} */ options) => {
    try {
      return new Date(at).toLocaleDateString(locale, { ...options, timeZone: zone || HERE });
    } catch {
      return new Date(at).toLocaleDateString(locale, options); // an unknown zone
    }
  };
  return {
    month: part({ month: "short" }),
    day: part({ day: "numeric" }),
    weekday: part({ weekday: "short" }),
  };
}

/**
 * Return the day and the time of the clock at an instant: those of a place, or the viewer's.
 *
 * @param {string} at
 * @param {string | null} zone of the place
 * @returns {[day: string, time: string]}
 */
export function dayAndTime(at, zone) {
  const date = new Date(at);
  const text = (/** @type {string} */ timeZone) =>
    /** @type {[string, string]} */ ([
      date.toLocaleDateString(locale, { ...FULL, timeZone }),
      date.toLocaleTimeString(locale, { timeStyle: "short", timeZone }),
    ]);
  try {
    return text(zone ?? HERE);
  } catch {
    return text(HERE); // a zone that this browser does not know
  }
}

/** @param {string | number} at */
export const moment = (at) =>
  new Date(at).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" });

/**
 * Return an instant as a label of an axis that shows so many seconds.
 *
 * @param {number} at
 * @param {number} seconds
 */
export function axisTime(at, seconds) {
  const [minute, day] = [60, 24 * 60 * 60];
  if (seconds < 10 * minute) return timeOfDay(at);
  if (seconds < day) return new Date(at).toLocaleTimeString(locale, TIME);
  /** @type {Intl.DateTimeFormatOptions} */
  const date = seconds < 5 * day ? { ...DAY, ...TIME } : { day: "numeric", month: "short" };
  return new Date(at).toLocaleString(locale, date);
}

/** @param {string | number} at */
export const timeOfDay = (at) => new Date(at).toLocaleTimeString(locale, { timeStyle: "medium" });

/**
 * Return the first and the last instant of a day of the viewer.
 *
 * @param {string} day such as 2035-06-14
 */
export const dayBounds = (day) => ({
  first: new Date(`${day}T00:00:00`).toISOString(),
  last: new Date(`${day}T23:59:59`).toISOString(),
});

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Return the instant at which the clocks of a time zone show a local time, the first one if there are
 * two. If the clocks skip this time, `gap` is the next local time that they show.
 *
 * @param {string} local such as 2035-06-14T10:00
 * @param {string | null} zone such as Europe/Berlin; null: the viewer's
 * @returns {{ at: string, gap: string | null }}
 */
export function fromLocalTime(local, zone) {
  const timeZone = zone ?? HERE;
  const asUtc = Date.parse(`${local}Z`);
  const before = asUtc - offset(asUtc - DAY_MS, timeZone);
  const after = asUtc - offset(asUtc + DAY_MS, timeZone);
  const found = [before, after].find((one) => one + offset(one, timeZone) === asUtc);
  if (found !== undefined) return { at: instantText(found), gap: null };
  const next = clockChange(after, before, timeZone);
  const shown = new Date(next + offset(next, timeZone)).toISOString().slice(0, 16);
  return { at: instantText(next), gap: shown };
}

/**
 * Return the local time that the clocks of a time zone show at an instant: 2035-06-14T10:00.
 *
 * @param {string} at
 * @param {string | null} zone null: the viewer's
 */
export function localTime(at, zone) {
  const instant = Date.parse(at);
  return new Date(instant + offset(instant, zone ?? HERE)).toISOString().slice(0, 16);
}

/**
 * Return the first instant after a change of the clocks between two instants.
 *
 * @param {number} low
 * @param {number} high
 * @param {string} timeZone
 */
function clockChange(low, high, timeZone) {
  const before = offset(low, timeZone);
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (offset(middle, timeZone) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** @param {number} at */
const instantText = (at) => new Date(at).toISOString().replace(/\.\d+Z/, "Z");

/**
 * Return how many milliseconds a time zone is ahead of UTC at an instant.
 *
 * @param {number} at
 * @param {string} timeZone
 */
function offset(at, timeZone) {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const part = Object.fromEntries(
    format.formatToParts(at).map(({ type, value }) => [type, +value]),
  );
  const { year, month, day, hour, minute, second } = part;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  return local - Math.floor(at / 1000) * 1000;
}

export const zones = () => [...new Set([HERE, "UTC", ...Intl.supportedValuesOf("timeZone")])];
