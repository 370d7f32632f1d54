// The dialog in which an organizer imports a table of attendees: a check, then the import.

import { get, post } from "./api.js";
import { Dialog, Field } from "./components.js";
import { FieldError, FormError, useForm } from "./form.js";
import { figure, t } from "./text.js";
import { html, reportingErrors, useEvery, useState } from "./ui.js";

/**
 * @import { Conference } from "./types.d.ts"
 *
 * @typedef {object} Part a part of the file that one request carries
 * @property {string} table CSV with the heading of the file
 * @property {number} first_line the number of its first line in the file
 *
 * @typedef {{ line: number, field: string | null, message: string }} Problem
 *
 * @typedef {object} Import an import, or the report of a check
 * @property {string | null} id
 * @property {boolean} done
 * @property {number} lines
 * @property {number} waiting
 * @property {number} added
 * @property {number} present
 * @property {number} skipped
 * @property {number} refused
 * @property {Problem[]} problems
 *
 * @typedef {{ parts: Part[], format: string, imports: Import[] }} Report
 */

/** The limits of the service, with space for the other fields of a request. */
const LINES_MAX = 1000;
const BYTES_MAX = 60_000;
const PROBLEMS_SHOWN = 20;

/** @type {Record<string, string>} */
const FORMATS = { eventbrite: "Eventbrite", pretix: "pretix", "hi.events": "Hi.Events" };

/** @param {{ conference: Conference, reload: () => Promise<void> }} props */
export function ImportAttendees({ conference, reload }) {
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    reportingErrors(reload);
  };
  return html`<button type="button" class="button" onClick=${() => setOpen(true)}>
      ${t("import.title")}
    </button>
    ${
      open &&
      html`<${Dialog} title=${t("import.title")} close=${close}>
        <${Steps} conference=${conference} />
      <//>`
    }`;
}

/** @param {{ conference: Conference }} props */
function Steps({ conference }) {
  const [report, setReport] = useState(/** @type {Report | null} */ (null));
  const [imports, setImports] = useState(/** @type {Import[]} */ ([]));
  const [busy, setBusy] = useState(false);
  const request = (/** @type {string} */ format, /** @type {Part} */ part) => ({
    ...part,
    format,
    kind: "attendees",
    conference: conference.id,
  });
  const check = async (/** @type {Part[]} */ parts, /** @type {string} */ format) => {
    const found = [];
    for (const part of parts)
      found.push(await post("/v1/imports", { ...request(format, part), dry_run: true }));
    setReport({ parts, format, imports: found });
  };
  const start = () =>
    reportingErrors(async () => {
      if (busy || !report) return;
      setBusy(true);
      const started = [];
      try {
        for (const part of report.parts)
          started.push(await post("/v1/imports", request(report.format, part)));
      } finally {
        setBusy(false);
        setImports(started);
      }
    });
  if (imports.length) return html`<${Progress} imports=${imports} setImports=${setImports} />`;
  return html`<${Choose} check=${check} changed=${() => setReport(null)} />
    ${
      report &&
      html`<div class="report" role="status">
        <${Counts} imports=${report.imports} />
        ${
          total(report.imports, "waiting") > 0 &&
          html`<button type="button" class="button primary" aria-busy=${busy} onClick=${start}>
            ${t("import.start", { count: total(report.imports, "waiting") })}
          </button>`
        }
      </div>`
    }`;
}

/**
 * @param {{
 *   check: (parts: Part[], format: string) => Promise<void>, changed: () => void
 * }} props
 */
function Choose({ check, changed }) {
  const labels = { table: t("import.file"), format: t("import.format") };
  const { submit, busy, errorAt, summary } = useForm(labels, async ({ format }, form) => {
    const input = /** @type {HTMLInputElement} */ (form.elements.namedItem("table"));
    const parts = partsOf((await input.files?.[0]?.text()) ?? "");
    if (!parts.length) throw new FieldError("table", t("import.empty"));
    await check(parts, format);
  });
  return html`<form onSubmit=${submit} onChange=${changed} novalidate>
    <p class="quiet">${t("import.hint")}</p>
    <${Field} label=${labels.format} name="format" error=${errorAt("format")}>
      ${(/** @type {import("./components.js").FieldAttributes} */ common) =>
        html`<select ...${common}>
          <option value="own">${t("import.own")}</option>
          ${Object.entries(FORMATS).map(([value, name]) => html`<option key=${value} value=${value}>${name}</option>`)}
        </select>`}
    <//>
    <${Field}
      label=${labels.table}
      name="table"
      type="file"
      accept=".csv,text/csv"
      required
      error=${errorAt("table")}
    />
    <${FormError} error=${summary} />
    <button class="button" aria-busy=${busy}>${t("import.check")}</button>
  </form>`;
}

/** @param {{ imports: Import[], setImports: (imports: Import[]) => void }} props */
function Progress({ imports, setImports }) {
  const done = imports.every((one) => one.done);
  const read = (/** @type {Import} */ one) => (one.done ? one : get(`/v1/imports/${one.id}`));
  useEvery(done ? 0 : 1, () =>
    reportingErrors(async () => setImports(await Promise.all(imports.map(read)))),
  );
  const lines = total(imports, "lines");
  const ran = lines - total(imports, "waiting");
  return html`<p role="status">
      ${done ? t("import.done") : t("import.runs", { ran, lines })}
    </p>
    <progress aria-label=${t("import.title")} max=${lines} value=${ran}></progress>
    <${Counts} imports=${imports} />`;
}

/** @param {{ imports: Import[] }} props */
function Counts({ imports }) {
  /** @type {("waiting" | "added" | "present" | "skipped" | "refused")[]} */
  const names = ["waiting", "added", "present", "skipped", "refused"];
  const problems = imports.flatMap((one) => one.problems);
  return html`<ul>
      ${names
        .filter((name) => total(imports, name))
        .map(
          (name) =>
            html`<li key=${name}>${t(`import.${name}`, { count: total(imports, name) })}</li>`,
        )}
    </ul>
    ${
      problems.length > 0 &&
      html`<ul class="wrong">
        ${problems.slice(0, PROBLEMS_SHOWN).map(({ line, field, message }) => {
          const text = field ? `${field}: ${message}` : message;
          return html`<li key=${line}>${t("import.line", { line: figure(line), text })}</li>`;
        })}
      </ul>`
    }`;
}

/**
 * @param {Import[]} imports
 * @param {"lines" | "waiting" | "added" | "present" | "skipped" | "refused"} name
 */
const total = (imports, name) => imports.reduce((sum, one) => sum + one[name], 0);

/**
 * Return the parts of a table that requests can carry, each with the heading.
 *
 * @param {string} text
 * @returns {Part[]}
 */
export function partsOf(text) {
  const [heading, ...records] = recordsOf(text);
  /** @type {Part[]} */
  const parts = [];
  let size = Number.POSITIVE_INFINITY;
  let count = 0;
  for (const { line, record } of records) {
    const bytes = sentBytes(record);
    if (size + bytes > BYTES_MAX || count === LINES_MAX) {
      parts.push({ table: heading.record, first_line: line });
      size = sentBytes(heading.record);
      count = 0;
    }
    parts[parts.length - 1].table += record;
    size += bytes;
    count += 1;
  }
  return parts;
}

/**
 * Return the records of a table that are not blank, with the numbers of their first lines. A line break
 * in quotes does not end a record.
 *
 * @param {string} text
 */
function recordsOf(text) {
  const records = [];
  let record = "";
  let begin = 1;
  for (const [at, line] of text.split(/(?<=\n)/).entries()) {
    if (!record) begin = at + 1;
    record += line.endsWith("\n") ? line : `${line}\n`;
    const quotes = record.split('"').length - 1;
    if (quotes % 2 === 0) {
      if (record.trim()) records.push({ line: begin, record });
      record = "";
    }
  }
  if (record.trim()) records.push({ line: begin, record });
  return records;
}

/** @param {string} text */
const sentBytes = (text) => new TextEncoder().encode(JSON.stringify(text)).length;
