// The door of a conference, for its staff: scan tickets, find people, undo, and go offline.

import { get, withQuery } from "./api.js";
import { Camera } from "./camera.js";
import { useConference } from "./catalog.js";
import { moment, timeOfDay } from "./clock.js";
import { ActionButton, Empty, Failure, Field, Loading, When } from "./components.js";
import { admit, canVerify, comeBack, goOffline, heldHere, isToken, merge, undo } from "./gate.js";
import { useAnswer } from "./reading.js";
import { session } from "./session.js";
import { figure, t } from "./text.js";
import {
  announce,
  html,
  notice,
  reportingErrors,
  useEffect,
  useEvery,
  useRef,
  useState,
  useTitle,
} from "./ui.js";

/**
 * @import { Result } from "./gate.js"
 * @import { Guest } from "./types.d.ts"
 *
 * @typedef {object} Numbers
 * @property {number} expected
 * @property {number} present
 * @property {number} missing
 * @property {number} released
 * @property {boolean} started
 * @property {{ gate: string, since: string, parts: number[] }[]} offline
 *
 * @typedef {{ id: string, seat: number, gate: string, at: string, by: string | null }} Present
 * @typedef {object} Entry
 * @property {string} booking
 * @property {string} user_id
 * @property {string | null} category_name
 * @property {number} seats
 * @property {Guest[]} guests
 * @property {Present[]} present
 */

const EVERY = 5; // seconds between two reads of the numbers
const GATE_KEY = "gate-name";
const HALF = 8; // of the 16 parts
const FIRST_SECONDS = 2; // before the check-ins of a gate that is offline are sent
const MOST_SECONDS = 60; // between two attempts to send them

/** @param {{ id: string, signIn: () => void }} props `id` of a conference, or empty */
export function Door({ id, signIn }) {
  const { account } = session.use((state) => state);
  useTitle(t("door.title"));
  if (!account)
    return html`<h1 tabindex="-1">${t("door.title")}</h1>
      <${Empty} title=${t("door.signIn")}>
        <button type="button" class="button primary" onClick=${() => signIn()}>
          ${t("nav.signIn")}
        </button>
      <//>`;
  return id ? html`<${At} key=${id} id=${id} />` : html`<${Doors} key=${account.user} />`;
}

/** The conferences at whose doors the person works. */
function Doors() {
  const { found, error, reload } = useAnswer(() => get("/v1/users/me/doors"));
  const doors = /** @type {any[] | undefined} */ (found?.items);
  return html`<h1 tabindex="-1">${t("door.title")}</h1>
    ${error && html`<${Failure} error=${error} retry=${reload} />`}
    ${!doors && !error && html`<${Loading} />`}
    ${doors?.length === 0 && html`<${Empty} title=${t("door.none")} />`}
    <ul class="cards">
      ${doors?.map(
        (door) =>
          html`<li class="card" key=${door.conference}>
            <h2><a href=${`#/door/${door.conference}`}>${door.conference_name}</a></h2>
            <p class="quiet">${moment(door.start)}</p>
          </li>`,
      )}
    </ul>`;
}

/** @param {{ id: string }} props */
function At({ id }) {
  const { conference } = useConference(id);
  const {
    found: numbers,
    error,
    reload: load,
  } = useAnswer(/** @returns {Promise<Numbers>} */ () => get(`/v1/conferences/${id}/door`), [id]);
  const [gate, setGate] = useState(
    () => heldHere(id)?.gate ?? localStorage.getItem(GATE_KEY) ?? "",
  );
  const [held, setHeld] = useState(() => heldHere(id));
  const [result, setResult] = useState(/** @type {Result | null} */ (null));
  useEvery(EVERY, load, [id]);
  const name = (/** @type {string} */ words) => {
    setGate(words);
    localStorage.setItem(GATE_KEY, words);
  };
  const show = (/** @type {Result} */ found) => {
    setResult(found);
    setHeld(heldHere(id));
    announce(`${t(`door.${found.kind}`)} ${detailOf(found)}`, true);
    navigator.vibrate?.(found.kind === "admitted" ? 80 : [80, 60, 80]);
    if (!heldHere(id)) load();
  };
  const scan = (/** @type {{ ticket: string } | { booking: string, seat: number }} */ seat) =>
    reportingErrors(async () => {
      if (!gate.trim()) throw new Error(t("door.nameGate"));
      show(await admit(id, gate.trim(), seat));
    });
  const undone = (/** @type {string} */ checkin) =>
    reportingErrors(async () => {
      await undo(checkin);
      setResult(null);
      notice(t("door.undone"));
      load();
    });
  const refused = !held && error && [403, 404].includes(error.status);
  return html`
    <p class="crumb"><a href="#/door">${t("door.title")}</a></p>
    <h1 tabindex="-1">${conference?.name ?? t("door.title")}</h1>
    ${conference && html`<p class="quiet"><${When} ...${conference} /></p>`}
    ${
      refused
        ? html`<${Failure} error=${error} retry=${load} />`
        : html`<div class="door">
            <div>
              <${Shown} result=${result} undo=${held ? null : undone} />
              <${Scanner} scan=${scan} />
              <${Find} id=${id} scan=${scan} undo=${undone} offline=${Boolean(held)} />
            </div>
            <div>
              <${Count} numbers=${numbers} />
              <${Field}
                label=${t("door.gate")}
                name="gate"
                hint=${t("door.gateHint")}
                maxlength="40"
                value=${gate}
                disabled=${Boolean(held)}
                onInput=${(/** @type {any} */ event) => name(event.currentTarget.value)}
              />
              <${Offline}
                id=${id}
                gate=${gate.trim()}
                held=${held}
                numbers=${numbers}
                changed=${() => {
                  setHeld(heldHere(id));
                  load();
                }}
              />
            </div>
          </div>`
    }
  `;
}

/**
 * Return what the staff should know besides the kind of a result.
 *
 * @param {Result} result
 */
function detailOf({ kind, seat, gate, at }) {
  if (kind === "admitted" && seat) return t("door.seat", { seat });
  if (kind === "already" && at) return t("door.before", { gate: gate ?? "", time: timeOfDay(at) });
  if (kind === "elsewhere") return gate ? t("door.onlyAt", { gate }) : t("door.needsNetwork");
  return "";
}

/** @param {{ result: Result | null, undo: ((id: string) => Promise<void>) | null }} props */
function Shown({ result, undo }) {
  if (!result) return html`<div class="result waiting"><p>${t("door.ready")}</p></div>`;
  const { kind, id } = result;
  const sign = { admitted: "✓", elsewhere: "→" }[/** @type {string} */ (kind)] ?? "✕";
  return html`<div class=${`result ${kind}`}>
    <p class="sign" aria-hidden="true">${sign}</p>
    <p class="word">${t(`door.${kind}`)}</p>
    <p>${detailOf(result)}</p>
    ${
      kind === "admitted" &&
      id &&
      undo &&
      html`<${ActionButton} action=${() => undo(id)}>${t("door.undo")}<//>`
    }
  </div>`;
}

/** @param {{ scan: (seat: { ticket: string }) => Promise<void> }} props */
function Scanner({ scan }) {
  const [on, setOn] = useState(false);
  const found = (/** @type {string} */ text) => scan({ ticket: text.trim() });
  const failed = (/** @type {string} */ sentence) => {
    setOn(false);
    notice(sentence, true);
  };
  return html`<section aria-labelledby="camera">
    <h2 id="camera" class="unseen">${t("door.camera")}</h2>
    ${on && html`<${Camera} found=${found} failed=${failed} />`}
    <div class="acts">
      <button
        type="button"
        class=${on ? "button" : "button primary"}
        onClick=${() => setOn(!on)}
      >
        ${t(on ? "door.stopCamera" : "door.startCamera")}
      </button>
    </div>
  </section>`;
}

/**
 * The field for a scanner that types, for a ticket by hand, and for names.
 *
 * @param {{
 *   id: string, offline: boolean, undo: (id: string) => Promise<void>,
 *   scan: (seat: { ticket: string } | { booking: string, seat: number }) => Promise<void>
 * }} props
 */
function Find({ id, scan, undo, offline }) {
  const [entries, setEntries] = useState(/** @type {Entry[] | null} */ (null));
  const [asked, setAsked] = useState("");
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  const search = async (/** @type {string} */ words) => {
    let [found, cursor] = [/** @type {Entry[]} */ ([]), /** @type {string | null} */ (null)];
    do {
      const path = `/v1/conferences/${id}/checkins`;
      const page = await get(withQuery(path, { search: words, limit: 20, cursor }));
      found = [...found, ...page.items];
      cursor = page.next;
    } while (cursor && found.length < 20);
    setEntries(found);
    setAsked(words);
    announce(t("door.found", { count: found.length }));
  };
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const words = input.current?.value.trim() ?? "";
    if (!words) return;
    const text = words.toUpperCase();
    if (input.current && isToken(text)) input.current.value = "";
    void reportingErrors(async () => {
      if (isToken(text)) await scan({ ticket: text });
      else if (offline) throw new Error(t("door.noNames"));
      else await search(words);
    });
  };
  const again = async (/** @type {Promise<void>} */ action) => {
    await action;
    await reportingErrors(() => search(asked));
  };
  return html`<section aria-labelledby="find">
    <h2 id="find">${t("door.find")}</h2>
    <form class="search" onSubmit=${submit} role="search">
      <div class="field grow">
        <label for="field-find">${t("door.words")}</label>
        <input
          id="field-find"
          ref=${input}
          name="find"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          maxlength="1000"
        />
      </div>
      <button class="button">${t("door.search")}</button>
    </form>
    ${entries?.length === 0 && html`<p>${t("door.nobody")}</p>`}
    <ul class="cards seated">
      ${entries?.map(
        (entry) =>
          html`<${Person}
            key=${entry.booking}
            entry=${entry}
            admit=${(/** @type {number} */ seat) => again(scan({ booking: entry.booking, seat }))}
            undo=${(/** @type {string} */ checkin) => again(undo(checkin))}
          />`,
      )}
    </ul>
  </section>`;
}

/**
 * @param {{
 *   entry: Entry, admit: (seat: number) => Promise<void>, undo: (id: string) => Promise<void>
 * }} props
 */
function Person({ entry, admit, undo }) {
  const { user_id: user, seats, guests, present, category_name: category } = entry;
  return html`<li class="card">
    <h3>${user}</h3>
    ${category && html`<p class="quiet">${category}</p>`}
    ${guests.length > 0 && html`<p class="quiet">${guests.map(({ name }) => name).join(", ")}</p>`}
    <ul class="plain">
      ${Array.from({ length: seats }, (_, at) => at + 1).map((seat) => {
        const inside = present.find((one) => one.seat === seat);
        return html`<li key=${seat}>
          ${
            inside
              ? html`<span
                    >${t("door.inside", {
                      seat,
                      gate: inside.gate,
                      time: timeOfDay(inside.at),
                    })}</span
                  >
                  <${ActionButton}
                    kind="plain"
                    action=${() => undo(inside.id)}
                    aria-label=${t("door.undoOne", { seat, name: user })}
                    >${t("door.undo")}<//
                  >`
              : html`<${ActionButton}
                  kind="primary"
                  action=${() => admit(seat)}
                  aria-label=${t("door.admitOne", { seat, name: user })}
                  >${t("door.admit", { seat })}<//
                >`
          }
        </li>`;
      })}
    </ul>
  </li>`;
}

/** @param {{ numbers: Numbers | null }} props */
export function Count({ numbers }) {
  if (!numbers) return html`<${Loading} />`;
  const { present, expected, missing, released, started } = numbers;
  /** @type {[string, number][]} */
  const figures = [
    [t("door.present"), present],
    [t("door.expected"), expected],
    [t(started ? "door.noShows" : "door.missing"), missing],
    ...(released ? [/** @type {[string, number]} */ ([t("door.released"), released])] : []),
  ];
  return html`<section aria-labelledby="numbers">
    <h2 id="numbers" class="unseen">${t("door.numbers")}</h2>
    <dl class="figures">
      ${figures.map(
        ([name, count]) =>
          html`<div key=${name}>
            <dt>${name}</dt>
            <dd><strong>${figure(count)}</strong></dd>
          </div>`,
      )}
    </dl>
    ${numbers.offline.map(
      ({ gate, since }) =>
        html`<p class="quiet" key=${gate}>
          ${t("door.away", { gate, time: timeOfDay(since) })}
        </p>`,
    )}
  </section>`;
}

/**
 * A hook that sends the check-ins that wait, as soon as there is a network, and again after growing
 * pauses. The gate keeps its parts: the network may be lost again.
 *
 * @param {string} id
 * @param {boolean} waiting whether any check-in waits
 * @param {(refused: { message: string }[]) => void} sent
 */
function useMerging(id, waiting, sent) {
  const latest = useRef(sent);
  latest.current = sent;
  useEffect(() => {
    if (!waiting) return undefined;
    let [timer, seconds, ended, busy] = [0, FIRST_SECONDS, false, false];
    const later = (/** @type {number} */ pause) => {
      clearTimeout(timer);
      if (!ended) timer = setTimeout(attempt, pause * 1000 * (0.5 + Math.random()));
    };
    const attempt = async () => {
      if (busy) return;
      busy = true;
      try {
        const refused = await merge(id);
        seconds = FIRST_SECONDS;
        if (!ended) latest.current(refused);
        if (heldHere(id)?.waiting.length) later(FIRST_SECONDS); // scanned meanwhile
      } catch {
        later(seconds); // no network, or the service is busy
        seconds = Math.min(2 * seconds, MOST_SECONDS);
      } finally {
        busy = false;
      }
    };
    window.addEventListener("online", attempt);
    later(FIRST_SECONDS);
    return () => {
      ended = true;
      clearTimeout(timer);
      window.removeEventListener("online", attempt);
    };
  }, [id, waiting]);
}

/**
 * @param {{
 *   id: string, gate: string, held: import("./gate.js").Held | null, numbers: Numbers | null,
 *   changed: () => void
 * }} props
 */
function Offline({ id, gate, held, numbers, changed }) {
  const [can, setCan] = useState(true);
  useEffect(() => void canVerify().then(setCan), []);
  const leave = (/** @type {number | null} */ parts) =>
    reportingErrors(async () => {
      if (!gate) throw new Error(t("door.nameGate"));
      await goOffline(id, gate, parts);
      changed();
      notice(t("door.left"));
    });
  const report = (
    /** @type {{ message: string }[]} */ refused,
    /** @type {string} */ otherwise,
  ) => {
    changed();
    if (refused.length) {
      const [{ message }] = refused;
      notice(t("door.conflicts", { count: refused.length, message }), true);
    } else notice(otherwise);
  };
  const back = () => reportingErrors(async () => report(await comeBack(id), t("door.back")));
  useMerging(id, Boolean(held?.waiting.length), (refused) => report(refused, t("door.sent")));
  const alone = !numbers?.offline.length;
  return html`<section class="panel" aria-labelledby="offline">
    <h2 id="offline">${t(held ? "door.isOffline" : "door.network")}</h2>
    ${
      held
        ? html`<p>${t("door.waiting", { count: held.waiting.length })}</p>
            <p class="quiet">${t("door.sentBySelf")}</p>
            <p class="quiet">${t("door.share", { count: held.parts.length })}</p>
            <${ActionButton} kind="primary" action=${back}>${t("door.comeBack")}<//>`
        : html`<p class="quiet">${t(can ? "door.networkText" : "door.cannot")}</p>
            ${
              can &&
              html`<div class="acts">
                <${ActionButton} action=${() => leave(null)}>
                  ${t(alone ? "door.leaveAll" : "door.leaveRest")}
                <//>
                ${alone && html`<${ActionButton} action=${() => leave(HALF)}>${t("door.leaveHalf")}<//>`}
              </div>`
            }`
    }
  </section>`;
}
