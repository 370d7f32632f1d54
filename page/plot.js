// The counts of a conference over time, from when this page was opened.

import { Refused } from "./api.js";
import { timeOfDay } from "./clock.js";
import { Failure, Loading } from "./components.js";
import { t } from "./text.js";
import { html, useEffect, useRef, useState } from "./ui.js";

/**
 * @typedef {typeof import("uplot")} Library
 * @typedef {Record<"confirmed" | "waitlisted" | "held" | "lapsed", number | null>} Counts
 * @typedef {{ id: string, now: Counts, capacity: number }} PlotProps
 */

const MAX_POINTS = 3600; // of a conference
const HEIGHT = 240; // pixels, without the legend

/** @type {{ text: string, name: keyof Counts, color: string, dash: number[] }[]} */
const SERIES = [
  { text: "manage.confirmed", name: "confirmed", color: "--plot-1", dash: [] },
  { text: "organize.waiting", name: "waitlisted", color: "--plot-2", dash: [8, 4] },
  { text: "organize.held", name: "held", color: "--plot-3", dash: [3, 3] },
  { text: "plot.expired", name: "lapsed", color: "--plot-4", dash: [12, 3, 3, 3] },
];

// ---------------------------------------------------------------------------- the library

/** @type {Promise<Library> | null} */
let library = null;
let failures = 0;

/**
 * Load uPlot and its style sheet, once: no other view needs them. Both are files beside the bundle
 * (local/page.py). Throws Refused.
 *
 * @returns {Promise<Library>}
 */
function loadLibrary() {
  // A browser remembers that an address could not be imported, so each attempt has another one.
  const address = new URL(failures ? `./uplot.js?${failures}` : "./uplot.js", import.meta.url);
  library ??= Promise.all([import(address.href), loadStyles("./uplot.css")]).then(
    ([module]) => module.default,
    () => {
      library = null; // so that it can be tried again
      failures += 1;
      throw new Refused(0, null);
    },
  );
  return library;
}

/** @param {string} file */
function loadStyles(file) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL(file, import.meta.url).href;
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      reject(new Error(`${file} could not be loaded`));
    };
    document.head.append(link);
  });
}

// ---------------------------------------------------------------------------- the data

/** @typedef {[times: number[], ...series: (number | null)[][]]} Points as uPlot takes them */

/** @type {Map<string, Points>} */
const recorded = new Map(); // by conference

/**
 * Record the counts as they are now; returns all points of the conference. While nothing changes,
 * the last point moves on instead of a new one being added.
 *
 * @param {string} id
 * @param {Counts} now
 */
function record(id, now) {
  /** @type {Points} */
  const points = recorded.get(id) ?? [[], ...SERIES.map(() => [])];
  recorded.set(id, points);
  const [times, ...counts] = points;
  const values = SERIES.map(({ name }) => now[name]);
  const last = times.length - 1;
  const unchanged =
    last > 0 &&
    [last, last - 1].every((at) => counts.every((series, n) => series[at] === values[n]));
  if (unchanged) for (const series of points) series.pop();
  times.push(Date.now() / 1000);
  counts.forEach((series, n) => {
    series.push(values[n]);
  });
  if (times.length > MAX_POINTS) for (const series of points) series.shift();
  return points;
}

// ---------------------------------------------------------------------------- the drawing

/**
 * @param {Library} uPlot
 * @param {HTMLElement} box
 * @returns {import("uplot").Options}
 */
function options(uPlot, box) {
  const style = getComputedStyle(box);
  const color = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
  const axis = {
    stroke: color("--muted"),
    grid: { stroke: color("--line") },
    ticks: { stroke: color("--line") },
  };
  const paths = uPlot.paths.stepped?.({ align: 1 });
  return {
    width: box.clientWidth,
    height: HEIGHT,
    cursor: { y: false },
    scales: { y: { range: (_plot, _low, high) => [0, Math.max(4, Math.ceil(high * 1.1))] } },
    legend: { live: false },
    axes: [
      { ...axis, values: (_plot, times) => times.map((at) => timeOfDay(at * 1000)), space: 90 },
      { ...axis, size: 44, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 20000] },
    ],
    series: [
      {},
      ...SERIES.map(({ text, color: name, dash }) => ({
        label: t(text),
        dash,
        stroke: color(name),
        width: 2,
        paths,
        points: { show: false },
      })),
    ],
  };
}

/** @param {PlotProps} props */
export function Plot(props) {
  const [uPlot, setUPlot] = useState(/** @type {Library | null} */ (null));
  const [error, setError] = useState(/** @type {unknown} */ (null));
  const load = () =>
    loadLibrary().then(
      (loaded) => setUPlot(() => loaded), // a class: setUPlot would call it
      setError,
    );
  useEffect(() => void load(), []);
  const waiting = error ? html`<${Failure} error=${error} retry=${load} />` : html`<${Loading} />`;
  return html`<figure class="plot">
    <div class="drawing">${uPlot ? html`<${Drawing} uPlot=${uPlot} ...${props} />` : waiting}</div>
    <figcaption class="quiet">${t("plot.caption")}</figcaption>
  </figure>`;
}

/** @param {PlotProps & { uPlot: Library }} props */
function Drawing({ uPlot, id, now, capacity }) {
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const plot = useRef(/** @type {InstanceType<Library> | null} */ (null));
  const latest = useRef(now);
  latest.current = now;
  useEffect(() => {
    const target = box.current;
    if (!target) return undefined;
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const draw = () => {
      plot.current?.destroy();
      plot.current = new uPlot(options(uPlot, target), record(id, latest.current), target);
    };
    const sizes = new ResizeObserver(([{ contentRect }]) =>
      plot.current?.setSize({ width: contentRect.width, height: HEIGHT }),
    );
    const timer = setInterval(() => plot.current?.setData(record(id, latest.current)), 1000);
    draw();
    sizes.observe(target);
    dark.addEventListener("change", draw);
    return () => {
      clearInterval(timer);
      sizes.disconnect();
      dark.removeEventListener("change", draw);
      plot.current?.destroy();
      plot.current = null;
    };
  }, [id]);
  useEffect(() => plot.current?.setData(record(id, now)), Object.values(now));
  const words = SERIES.map(({ text, name }) => `${t(text)} ${now[name] ?? t("plot.unknown")}`);
  return html`<div
    ref=${box}
    role="img"
    aria-label=${t("plot.label", { seats: t("count.seat", { count: capacity }), counts: words.join(", ") })}
  ></div>`;
}
