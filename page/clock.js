// Time: the server's clock, and instants as text.

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

/** @type {[name: string, seconds: number][]} */
const UNITS = [
  ["day", 86400],
  ["hour", 3600],
  ["minute", 60],
];

/**
 * Return a duration in the largest unit that divides it: 90 minutes for 5400 seconds.
 *
 * @param {number} seconds
 */
export function span(seconds) {
  const unit = UNITS.find(([, size]) => seconds % size === 0 && seconds >= size);
  const [name, size] = unit ?? ["second", 1];
  return counted(seconds / size, name);
}

/**
 * Return a count with its noun.
 *
 * @param {number} count
 * @param {string} one
 */
export const counted = (count, one, many = `${one}s`) =>
  `${count.toLocaleString()} ${count === 1 ? one : many}`;

/** @type {Intl.DateTimeFormatOptions} */
const FULL = { weekday: "short", day: "numeric", month: "short", year: "numeric" };
/** @type {Intl.DateTimeFormatOptions} */
const DAY = { weekday: "short" };
/** @type {Intl.DateTimeFormatOptions} */
const TIME = { hour: "numeric", minute: "2-digit" };

/**
 * Return a period in the viewer's time zone.
 *
 * @param {string} start
 * @param {string} end
 */
export function when(start, end) {
  return inZone(start, end, HERE);
}

/**
 * Return a period in the time zone of the place, with the zone's name; null if the viewer's zone has
 * the same time.
 *
 * @param {string} start
 * @param {string} end
 * @param {string | null} [zone]
 */
export function whenThere(start, end, zone) {
  if (!zone || zone === HERE) return null;
  try {
    const same = inZone(start, end, zone) === when(start, end);
    return same ? null : `${inZone(start, end, zone, DAY)} in ${spaced(zone)}`;
  } catch {
    return null; // a zone that this browser does not know
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
  const format = new Intl.DateTimeFormat(undefined, { ...date, ...TIME, timeZone });
  return format.formatRange(new Date(start), new Date(end));
}

/** @param {string} at */
export const moment = (at) =>
  new Date(at).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });

/** @param {string | number} at */
export const timeOfDay = (at) =>
  new Date(at).toLocaleTimeString(undefined, { timeStyle: "medium" });

/**
 * Return the instant at which the clocks of a time zone show a local time.
 *
 * @param {string} local such as 2035-06-14T10:00
 * @param {string} timeZone such as Europe/Berlin
 */
export function fromLocalTime(local, timeZone) {
  const asUtc = Date.parse(`${local}Z`);
  const first = asUtc - offset(asUtc, timeZone);
  return new Date(asUtc - offset(first, timeZone)).toISOString().replace(/\.\d+Z/, "Z");
}

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
