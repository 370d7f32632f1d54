// Time: the server's clock, and instants as people read them.

import { useEffect, useState } from "./ui.js";

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const TOLERATED = 2000; // milliseconds; the Date header tells whole seconds
let ahead = 0;

/** The server decides when an offer lapses: follow its clock where ours is wrong. */
export function heardAt(dateHeader) {
  const there = Date.parse(dateHeader ?? "") + 500;
  if (Number.isNaN(there)) return;
  const difference = there - Date.now();
  ahead = Math.abs(difference) > TOLERATED ? difference : 0;
}

export const now = () => Date.now() + ahead;

/** The time now, anew every second while the view is shown. */
export function useNow() {
  const [at, tick] = useState(now());
  useEffect(() => {
    const timer = setInterval(() => tick(now()), 250);
    return () => clearInterval(timer);
  }, []);
  return at;
}

/** 65 seconds are 1:05. */
export function countdown(milliseconds) {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const parts = hours ? [hours, String(minutes).padStart(2, "0")] : [minutes];
  return [...parts, String(seconds % 60).padStart(2, "0")].join(":");
}

/** 5400 seconds are 90 minutes. */
export function span(seconds) {
  const units = [
    ["day", 86400],
    ["hour", 3600],
    ["minute", 60],
    ["second", 1],
  ];
  const [unit, size] = units.find(([, size]) => seconds % size === 0 && seconds >= size);
  return counted(seconds / size, unit);
}

export const counted = (count, one, many = `${one}s`) =>
  `${count.toLocaleString()} ${count === 1 ? one : many}`;

const FULL = { weekday: "short", day: "numeric", month: "short", year: "numeric" };
const DAY = { weekday: "short" };
const TIME = { hour: "numeric", minute: "2-digit" };

/** When something is, in the viewer's zone. */
export function when(start, end) {
  return inZone(start, end, HERE);
}

/** When it is where it takes place, that zone named, if that is another time than here. */
export function whenThere(start, end, zone) {
  if (!zone || zone === HERE) return null;
  try {
    const same = inZone(start, end, zone) === when(start, end);
    return same ? null : `${inZone(start, end, zone, DAY)} in ${spaced(zone)}`;
  } catch {
    return null; // a zone that this browser does not know
  }
}

const spaced = (zone) => zone.replaceAll("_", " ");
export const hereName = () => spaced(HERE);

function inZone(start, end, timeZone, date = FULL) {
  const format = new Intl.DateTimeFormat(undefined, { ...date, ...TIME, timeZone });
  return format.formatRange(new Date(start), new Date(end));
}

export const moment = (at) =>
  new Date(at).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });

export const timeOfDay = (at) =>
  new Date(at).toLocaleTimeString(undefined, { timeStyle: "medium" });

/** What a clock on the wall in this zone shows, as an instant: 2035-06-14T10:00 in Europe/Berlin. */
export function fromWall(local, timeZone) {
  const asUtc = Date.parse(`${local}Z`);
  const first = asUtc - offset(asUtc, timeZone);
  return new Date(asUtc - offset(first, timeZone)).toISOString().replace(/\.\d+Z/, "Z");
}

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
  const wall = [part.year, part.month - 1, part.day, part.hour, part.minute, part.second];
  return Date.UTC(...wall) - Math.floor(at / 1000) * 1000;
}

export const zones = () => [...new Set([HERE, "UTC", ...Intl.supportedValuesOf("timeZone")])];
