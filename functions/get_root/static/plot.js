// Fill, queue and offers over time, from when this page began to look.

import { Refused } from "./api.js";
import { timeOfDay } from "./clock.js";
import { Failure, Loading } from "./parts.js";
import { html, useEffect, useRef, useState } from "./ui.js";

const KEPT = 3600; // points of a conference
const SERIES = [
  ["Confirmed", "confirmed", "--plot-1", []],
  ["Waiting", "waitlisted", "--plot-2", [8, 4]],
  ["Offers pending", "held", "--plot-3", [3, 3]],
  ["Offers lapsed", "lapsed", "--plot-4", [12, 3, 3, 3]],
];

let library = null;

/** Load uPlot and its style sheet, once: no other view needs them. Throws Refused. */
function loadLibrary() {
  library ??= Promise.all([import("./uplot.js"), loadStyles("./uplot.css")]).then(
    ([module]) => module.default,
    () => {
      library = null; // so that it can be tried again
      throw new Refused(0, null);
    },
  );
  return library;
}

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

const kept = new Map(); // conference -> [times, ...series], as uPlot takes them

/** Write down how it stands; a line goes on until something moves. */
function note(id, now) {
  if (!kept.has(id)) kept.set(id, [[], ...SERIES.map(() => [])]);
  const points = kept.get(id);
  const values = [Date.now() / 1000, ...SERIES.map(([, name]) => now[name])];
  const last = points[0].length - 1;
  const still =
    last > 0 &&
    [last, last - 1].every((at) => SERIES.every((_, n) => points[n + 1][at] === values[n + 1]));
  points.forEach((series, n) => {
    if (still) series.pop();
    series.push(values[n]);
    if (series.length > KEPT) series.shift();
  });
  return points;
}

function options(uPlot, box) {
  const style = getComputedStyle(box);
  const color = (name) => style.getPropertyValue(name).trim();
  const axis = {
    stroke: color("--muted"),
    grid: { stroke: color("--line") },
    ticks: { stroke: color("--line") },
  };
  const step = uPlot.paths.stepped({ align: 1 });
  return {
    width: box.clientWidth,
    height: 240,
    cursor: { y: false },
    scales: { y: { range: (_, low, high) => [0, Math.max(4, Math.ceil(high * 1.1))] } },
    legend: { live: false },
    axes: [
      { ...axis, values: (_, times) => times.map((at) => timeOfDay(at * 1000)), space: 90 },
      { ...axis, size: 44, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 20000] },
    ],
    series: [
      {},
      ...SERIES.map(([label, , name, dash]) => ({
        label,
        dash,
        stroke: color(name),
        width: 2,
        paths: step,
        points: { show: false },
      })),
    ],
  };
}

export function Plot(props) {
  const [uPlot, setUPlot] = useState(null);
  const [error, setError] = useState(null);
  const load = () =>
    loadLibrary().then(
      (loaded) => setUPlot(() => loaded), // a class: setUPlot would call it
      setError,
    );
  useEffect(() => void load(), []);
  const waiting = error
    ? html`<${Failure} error=${error} again=${load} />`
    : html`<${Loading} what="the plot" />`;
  return html`<figure class="plot">
    <div class="drawing">${uPlot ? html`<${Drawing} uPlot=${uPlot} ...${props} />` : waiting}</div>
    <figcaption class="quiet">Since this page began to look, a step for every change.</figcaption>
  </figure>`;
}

function Drawing({ uPlot, id, now, capacity }) {
  const box = useRef();
  const plot = useRef();
  const latest = useRef();
  latest.current = now;
  useEffect(() => {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const draw = () => {
      plot.current?.destroy();
      plot.current = new uPlot(options(uPlot, box.current), note(id, latest.current), box.current);
    };
    const sizes = new ResizeObserver(
      ([
        {
          contentRect: { width },
        },
      ]) => plot.current?.setSize({ width, height: 240 }),
    );
    const timer = setInterval(() => plot.current.setData(note(id, latest.current)), 1000);
    draw();
    sizes.observe(box.current);
    dark.addEventListener("change", draw);
    return () => {
      clearInterval(timer);
      sizes.disconnect();
      dark.removeEventListener("change", draw);
      plot.current.destroy();
      plot.current = null;
    };
  }, [id]);
  useEffect(() => plot.current?.setData(note(id, now)), Object.values(now));
  const words = SERIES.map(
    ([label, name]) => `${label.toLowerCase()} ${now[name] ?? "unknown"}`,
  ).join(", ");
  return html`<div ref=${box} role="img" aria-label=${`Over time, of ${capacity} seats; now ${words}`}></div>`;
}
