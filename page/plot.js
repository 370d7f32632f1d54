// The plot of the counts of a conference over time.

import { Refused } from "./api.js";
import { axisTime, moment, now as serverTime } from "./clock.js";
import { Failure, Loading, Table } from "./components.js";
import { figure, t } from "./text.js";
import { html, useEffect, useRef, useState } from "./ui.js";

/**
 * @import { Series } from "./series.js"
 * @import { Sample } from "./types.d.ts"
 *
 * @typedef {typeof import("uplot")} Library
 * @typedef {Record<"confirmed" | "waitlisted" | "held" | "lapsed", number | null>} Counts
 * @typedef {{ series: Series, now: Counts, capacity: number }} PlotProps
 * @typedef {[times: number[], ...series: (number | null)[][]]} Points as uPlot takes them
 */

const MAX_ROWS = 100; // of the table
const HEIGHT = 240; // pixels, without the legend

/**
 * The lines. The number of lapsed offers only grows, so it has an axis of its own, on the right.
 *
 * @type {{ text: string, name: keyof Counts, color: string, dash: number[], scale: string }[]}
 */
const LINES = [
  { text: "manage.confirmed", name: "confirmed", color: "--plot-1", dash: [], scale: "y" },
  { text: "organize.waiting", name: "waitlisted", color: "--plot-2", dash: [8, 4], scale: "y" },
  { text: "organize.held", name: "held", color: "--plot-3", dash: [3, 3], scale: "y" },
  {
    text: "plot.expired",
    name: "lapsed",
    color: "--plot-4",
    dash: [12, 3, 3, 3],
    scale: "expired",
  },
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

/**
 * Return the points of a series. The last point has the counts of now, and moves on with the time.
 *
 * @param {Sample[]} samples
 * @param {Counts} now
 * @returns {Points}
 */
function pointsOf(samples, now) {
  const times = samples.map(({ at }) => Date.parse(at) / 1000);
  const last = Math.max(serverTime() / 1000, ...times.slice(-1));
  const lines = LINES.map(({ name }) => [...samples.map((one) => one[name]), now[name]]);
  return [[...times, last], ...lines];
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
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 20000];
  /** @type {import("uplot").Range.Function} */
  const fromZero = (_plot, _low, high) => [0, Math.max(4, Math.ceil(high * 1.1))];
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
    scales: { y: { range: fromZero }, expired: { range: fromZero } },
    legend: { live: false },
    axes: [
      { ...axis, values: timesOf, space: 90 },
      { ...axis, size: 44, incrs: steps },
      {
        ...axis,
        scale: "expired",
        side: 1, // right
        stroke: color("--plot-4"),
        grid: { show: false },
        size: 32,
        incrs: steps,
        label: t("plot.expired"),
        labelSize: 20,
        labelFont: `12px ${style.fontFamily}`,
      },
    ],
    series: [
      {},
      ...LINES.map(({ text, color: name, dash, scale }) => ({
        label: t(text),
        scale,
        dash,
        stroke: color(name),
        width: 2,
        paths,
        points: { show: false },
      })),
    ],
  };
}

/**
 * Return the labels of times on the axis.
 *
 * @param {InstanceType<Library>} plot
 * @param {number[]} times in seconds
 */
function timesOf({ scales }, times) {
  const seconds = (scales.x.max ?? 0) - (scales.x.min ?? 0);
  return times.map((at) => axisTime(at * 1000, seconds));
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
  const { samples, resolution, error: unread, reload } = props.series;
  const failed = error ?? (samples ? null : unread);
  const retry = error ? load : reload;
  const waiting = failed
    ? html`<${Failure} error=${failed} retry=${retry} />`
    : html`<${Loading} />`;
  return html`<figure class="plot">
    <div class="drawing">${uPlot && samples ? html`<${Drawing} uPlot=${uPlot} samples=${samples} ...${props} />` : waiting}</div>
    <figcaption class="quiet">${t(`series.${resolution}`)}</figcaption>
    <${Numbers} samples=${samples ?? []} />
  </figure>`;
}

/**
 * Return the samples whose counts differ from those before.
 *
 * @param {Sample[]} samples
 */
const changesIn = (samples) =>
  samples.filter((one, at) => LINES.some(({ name }) => one[name] !== samples[at - 1]?.[name]));

/**
 * The newest samples as a table, for everybody who can't see the plot.
 *
 * @param {{ samples: Sample[] }} props
 */
function Numbers({ samples }) {
  const [open, setOpen] = useState(false);
  const toggled = (/** @type {{ currentTarget: HTMLDetailsElement }} */ { currentTarget }) =>
    setOpen(currentTarget.open);
  const columns = [
    { name: t("plot.when") },
    ...LINES.map(({ text }) => ({ name: t(text), number: true })),
  ];
  const row = (/** @type {Sample} */ sample) => html`<tr key=${sample.at}>
    <th scope="row">${moment(sample.at)}</th>
    ${LINES.map(({ name }) => html`<td class="number">${figure(sample[name])}</td>`)}
  </tr>`;
  return html`<details class="over" onToggle=${toggled}>
    <summary>${t("plot.numbers")}</summary>
    ${open && html`<${Table} label=${t("plot.table")} columns=${columns}>${changesIn(samples).slice(-MAX_ROWS).reverse().map(row)}<//>`}
  </details>`;
}

/** @param {PlotProps & { uPlot: Library, samples: Sample[] }} props */
function Drawing({ uPlot, samples, now, capacity }) {
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const plot = useRef(/** @type {InstanceType<Library> | null} */ (null));
  const points = () => pointsOf(latest.current.samples, latest.current.now);
  const latest = useRef({ samples, now });
  latest.current = { samples, now };
  useEffect(() => {
    const target = box.current;
    if (!target) return undefined;
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const draw = () => {
      plot.current?.destroy();
      plot.current = new uPlot(options(uPlot, target), points(), target);
    };
    const sizes = new ResizeObserver(([{ contentRect }]) =>
      plot.current?.setSize({ width: contentRect.width, height: HEIGHT }),
    );
    const timer = setInterval(() => plot.current?.setData(points()), 1000);
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
  }, []);
  useEffect(() => plot.current?.setData(points()), [samples, ...Object.values(now)]);
  const words = LINES.map(({ text, name }) => `${t(text)} ${now[name] ?? t("plot.unknown")}`);
  return html`<div
    ref=${box}
    role="img"
    aria-label=${t("plot.label", { seats: t("count.seat", { count: capacity }), counts: words.join(", ") })}
  ></div>`;
}
