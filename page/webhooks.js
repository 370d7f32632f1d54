// Webhooks of an organizer: endpoints that get events, their deliveries, a test, and a replay.

import { call, get, post } from "./api.js";
import { organized, useConferences } from "./catalog.js";
import { fromLocalTime, localTime, moment, now } from "./clock.js";
import {
  ActionButton,
  ConfirmDialog,
  Dialog,
  Empty,
  Failure,
  Field,
  Loading,
  Secret,
  Table,
} from "./components.js";
import { FieldError, FormError, useForm } from "./form.js";
import { useAnswer } from "./reading.js";
import { isOrganizer, session } from "./session.js";
import { figure, t } from "./text.js";
import {
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
 * @import { Children } from "./types.d.ts"
 *
 * @typedef {object} Webhook
 * @property {string} id
 * @property {string} url
 * @property {string | null} conference
 * @property {string[]} events none: all
 * @property {boolean} enabled
 * @property {string | null} failing_since
 * @property {string | null} next_attempt
 *
 * @typedef {object} Delivery
 * @property {string} event
 * @property {string} name
 * @property {string} at
 * @property {number} attempt
 * @property {boolean} accepted
 * @property {number | null} status
 * @property {number} latency_ms
 * @property {string} response
 *
 * @typedef {{ webhook: Webhook, reload: () => Promise<void> }} Props
 */

const PATH = "/v1/webhooks";
const REFRESH = 3; // seconds between two reads of deliveries that are shown
const DAY_MS = 24 * 60 * 60 * 1000;

/** The names of docs/events, in the order of the form. */
export const EVENTS = [
  "BookingConfirmed",
  "BookingWaitlisted",
  "SeatOffered",
  "OfferLapsed",
  "BookingCanceled",
  "BookingMoved",
  "BookingShrunk",
  "RequestWaitlisted",
  "RequestOffered",
  "RequestLapsed",
  "RequestEnded",
  "BookingDeleted",
  "PersonInvited",
  "InvitationDeclined",
  "SeatCheckedIn",
  "CheckInUndone",
  "ConferenceChanged",
  "AttendeesMessaged",
];

/** @param {{ signIn: () => void }} props */
export function Webhooks({ signIn }) {
  const { account } = session.use((state) => state);
  useTitle(t("webhook.title"));
  return html`
    <p class="crumb"><a href="#/organize">${t("organize.title")}</a></p>
    ${
      account && isOrganizer(account)
        ? html`<${List} key=${account.user} />`
        : html`<h1 tabindex="-1">${t("webhook.title")}</h1>
            <${Empty} title=${t(account ? "organize.noRole" : "organize.signIn")}>
              ${
                !account &&
                html`<button type="button" class="button primary" onClick=${() => signIn()}>
                  ${t("nav.signIn")}
                </button>`
              }
            <//>`
    }
  `;
}

function List() {
  const { found, error, reload } = useAnswer(() => get(PATH));
  const webhooks = /** @type {Webhook[] | undefined} */ (found?.items);
  const [adding, setAdding] = useState(false);
  return html`
    <div class="top">
      <h1 tabindex="-1">${t("webhook.title")}</h1>
      <button type="button" class="button primary" onClick=${() => setAdding(true)}>
        ${t("webhook.add")}
      </button>
    </div>
    <p class="quiet">${t("webhook.text")}</p>
    ${error && html`<${Failure} error=${error} retry=${reload} />`}
    ${!webhooks && !error && html`<${Loading} />`}
    ${webhooks && !webhooks.length && html`<${Empty} title=${t("webhook.none")} />`}
    ${webhooks?.map((one) => html`<${One} key=${one.id} webhook=${one} reload=${reload} />`)}
    ${adding && html`<${Add} reload=${reload} close=${() => setAdding(false)} />`}
  `;
}

// ---------------------------------------------------------------------------- one webhook

/** @param {Props} props */
function One({ webhook, reload }) {
  const [shows, setShows] = useState(false);
  const path = `${PATH}/${webhook.id}`;
  const test = () =>
    reportingErrors(async () => {
      await post(`${path}/test`);
      notice(t("webhook.tested"));
      setShows(true);
    });
  const enable = () =>
    reportingErrors(async () => {
      await call("PATCH", path, { enabled: !webhook.enabled });
      await reload();
    });
  const named = (/** @type {string} */ action) =>
    t("webhook.actionOf", { action, url: webhook.url });
  return html`<section class="panel webhook" aria-label=${webhook.url}>
    <h2 class="address">${webhook.url}</h2>
    <${State} webhook=${webhook} />
    <div class="acts">
      <${ActionButton} action=${test} aria-label=${named(t("webhook.test"))}>${t("webhook.test")}<//>
      <button
        type="button"
        class="button"
        aria-expanded=${shows}
        aria-label=${named(t("webhook.deliveries"))}
        onClick=${() => setShows(!shows)}
      >
        ${t("webhook.deliveries")}
      </button>
      <${Opens} label=${t("webhook.replay")} named=${named}>
        ${(/** @type {() => void} */ close) =>
          html`<${Replay} webhook=${webhook} reload=${reload} close=${close} />`}
      <//>
      <${Opens} label=${t("webhook.change")} named=${named}>
        ${(/** @type {() => void} */ close) =>
          html`<${Change} webhook=${webhook} reload=${reload} close=${close} />`}
      <//>
      <${ActionButton} action=${enable} aria-label=${named(t(webhook.enabled ? "webhook.disable" : "webhook.enable"))}>
        ${t(webhook.enabled ? "webhook.disable" : "webhook.enable")}
      <//>
      <${Opens} label=${t("webhook.rotate")} named=${named}>
        ${(/** @type {() => void} */ close) => html`<${Rotate} webhook=${webhook} close=${close} />`}
      <//>
      <${Opens} label=${t("webhook.remove")} named=${named}>
        ${(/** @type {() => void} */ close) =>
          html`<${Remove} webhook=${webhook} reload=${reload} close=${close} />`}
      <//>
    </div>
    ${shows && html`<${Deliveries} webhook=${webhook} reload=${reload} />`}
  </section>`;
}

/** @param {{ webhook: Webhook }} props */
function State({ webhook: { enabled, failing_since: since, events, conference, next_attempt } }) {
  const [found] = useConferences(conference ? [conference] : []);
  const names = events.map((name) => t(`event.${name}`)).join(", ");
  return html`
    <p class=${enabled && !since ? "quiet" : "wrong"}>
      ${t(enabled ? "webhook.enabled" : "webhook.disabled")}${
        since && ` ${t("webhook.failing", { time: moment(since) })}`
      }${
        enabled && since && next_attempt && ` ${t("webhook.next", { time: moment(next_attempt) })}`
      }
    </p>
    <p>
      ${events.length ? names : t("webhook.allEvents")}${
        conference && html` · ${found?.name ?? t("conference.title")}`
      }
    </p>
  `;
}

/**
 * A button that opens a dialog.
 *
 * @param {{
 *   label: string, named: (action: string) => string, children: (close: () => void) => Children
 * }} props
 */
function Opens({ label, named, children }) {
  const [open, setOpen] = useState(false);
  return html`<button
      type="button"
      class="button"
      aria-label=${named(label)}
      onClick=${() => setOpen(true)}
    >
      ${label}
    </button>
    ${open && children(() => setOpen(false))}`;
}

/** @param {Props} props */
function Deliveries({ webhook: { id }, reload }) {
  const answer = useAnswer(() => get(`${PATH}/${id}/deliveries?limit=20`));
  const deliveries = /** @type {Delivery[] | undefined} */ (answer.found?.items);
  const { error, reload: load } = answer;
  const newest = deliveries && (deliveries[0]?.at ?? "");
  const before = useRef(newest);
  useEffect(() => {
    if (before.current !== undefined && newest !== before.current) void reload();
    before.current = newest;
  }, [newest]);
  useEvery(REFRESH, load);
  if (error) return html`<${Failure} error=${error} retry=${load} />`;
  if (!deliveries) return html`<${Loading} />`;
  if (!deliveries.length) return html`<p class="quiet">${t("webhook.noDeliveries")}</p>`;
  const columns = [
    { name: t("webhook.at") },
    { name: t("webhook.event") },
    { name: t("webhook.attempt"), number: true },
    { name: t("webhook.status") },
    { name: t("webhook.latency"), number: true },
    { name: t("webhook.response") },
  ];
  return html`<${Table} label=${t("webhook.deliveries")} columns=${columns}>
    ${deliveries.map(
      (one) =>
        html`<tr key=${`${one.event} ${one.at} ${one.attempt}`}>
          <td>${moment(one.at)}</td>
          <th scope="row">${t(`event.${one.name}`)}</th>
          <td class="number">${figure(one.attempt)}</td>
          <td class=${one.accepted ? null : "wrong"}>
            ${one.status ?? t("webhook.noStatus")}
          </td>
          <td class="number">${t("webhook.milliseconds", { number: one.latency_ms })}</td>
          <td>${one.response}</td>
        </tr>`,
    )}
  <//>`;
}

// ---------------------------------------------------------------------------- the dialogs

const labelsOf = () => ({
  url: t("webhook.url"),
  conference: t("webhook.conference"),
  events: t("webhook.events"),
});

/** @param {HTMLFormElement} form */
const eventsOf = (form) =>
  [...form.querySelectorAll("input[name=event]:checked")].map(
    (input) => /** @type {HTMLInputElement} */ (input).value,
  );

/** @param {{ reload: () => Promise<void>, close: () => void }} props */
function Add({ reload, close }) {
  const [secret, setSecret] = useState("");
  const [ids, setIds] = useState(/** @type {string[]} */ ([]));
  useEffect(() => void organized().then(setIds, () => {}), []);
  const conferences = useConferences(ids);
  const { submit, busy, errorAt, summary } = useForm(labelsOf(), async (values, form) => {
    const conference = values.conference || null;
    const body = { url: values.url.trim(), conference, events: eventsOf(form) };
    setSecret((await post(PATH, body)).secret);
    await reload();
  });
  return html`<${Dialog} title=${t("webhook.add")} close=${close}>
    ${
      secret
        ? html`<${SigningSecret} secret=${secret} close=${close} />`
        : html`<form onSubmit=${submit} novalidate>
            <${UrlField} error=${errorAt("url")} />
            <${Field} label=${t("webhook.conference")} name="conference" error=${errorAt("conference")}>
              ${(/** @type {import("./components.js").FieldAttributes} */ common) =>
                html`<select ...${common}>
                  <option value="">${t("webhook.allConferences")}</option>
                  ${conferences.map(({ id, name }) => html`<option key=${id} value=${id}>${name}</option>`)}
                </select>`}
            <//>
            <${EventsField} chosen=${[]} />
            <${FormError} error=${summary} />
            <button class="button primary" aria-busy=${busy}>${t("webhook.add")}</button>
          </form>`
    }
  <//>`;
}

/** @param {Props & { close: () => void }} props */
function Change({ webhook, reload, close }) {
  const { submit, busy, errorAt, summary } = useForm(labelsOf(), async ({ url }, form) => {
    await call("PATCH", `${PATH}/${webhook.id}`, { url: url.trim(), events: eventsOf(form) });
    await reload();
    close();
  });
  return html`<${Dialog} title=${t("webhook.change")} close=${close}>
    <form onSubmit=${submit} novalidate>
      <${UrlField} value=${webhook.url} error=${errorAt("url")} />
      <${EventsField} chosen=${webhook.events} />
      <${FormError} error=${summary} />
      <button class="button primary" aria-busy=${busy}>${t("webhook.save")}</button>
    </form>
  <//>`;
}

/** @param {{ value?: string, error: string | null }} props */
const UrlField = ({ value, error }) =>
  html`<${Field}
    label=${t("webhook.url")}
    name="url"
    required
    maxlength="1024"
    inputmode="url"
    autocomplete="off"
    autocapitalize="none"
    spellcheck="false"
    placeholder="https://"
    defaultValue=${value}
    hint=${t("webhook.urlHint")}
    error=${error}
  />`;

/** @param {{ chosen: string[] }} props */
const EventsField = ({ chosen }) =>
  html`<fieldset class="checks">
    <legend>${t("webhook.events")}</legend>
    <p class="hint">${t("webhook.eventsHint")}</p>
    ${EVENTS.map(
      (name) =>
        html`<label class="check" key=${name}>
          <input type="checkbox" name="event" value=${name} defaultChecked=${chosen.includes(name)} />
          ${t(`event.${name}`)}
        </label>`,
    )}
  </fieldset>`;

/** @param {Props & { close: () => void }} props */
function Replay({ webhook, reload, close }) {
  const labels = { since: t("webhook.since") };
  const { submit, busy, errorAt, summary } = useForm(labels, async ({ since }) => {
    const { at } = fromLocalTime(since, null);
    if (Date.parse(at) > now()) throw new FieldError("since", t("webhook.future"));
    await post(`${PATH}/${webhook.id}/replay`, { since: at });
    notice(t("webhook.replayed"));
    await reload();
    close();
  });
  const yesterday = localTime(new Date(now() - DAY_MS).toISOString(), null);
  return html`<${Dialog} title=${t("webhook.replay")} close=${close}>
    <form onSubmit=${submit} novalidate>
      <p>${t("webhook.replayText")}</p>
      <${Field}
        label=${labels.since}
        name="since"
        type="datetime-local"
        required
        defaultValue=${yesterday}
        error=${errorAt("since")}
      />
      <${FormError} error=${summary} />
      <button class="button primary" aria-busy=${busy}>${t("webhook.replay")}</button>
    </form>
  <//>`;
}

/** @param {{ webhook: Webhook, close: () => void }} props */
function Rotate({ webhook, close }) {
  const [secret, setSecret] = useState("");
  const rotate = () =>
    reportingErrors(async () => setSecret((await post(`${PATH}/${webhook.id}/rotate`)).secret));
  return html`<${Dialog} title=${t("webhook.rotate")} close=${close}>
    ${
      secret
        ? html`<${SigningSecret} secret=${secret} close=${close} />`
        : html`<p>${t("webhook.rotateText")}</p>
            <${ActionButton} kind="primary" action=${rotate}>${t("webhook.rotate")}<//>`
    }
  <//>`;
}

/** @param {Props & { close: () => void }} props */
function Remove({ webhook, reload, close }) {
  const remove = () =>
    reportingErrors(async () => {
      await call("DELETE", `${PATH}/${webhook.id}`);
      notice(t("webhook.removed"));
      await reload();
    });
  return html`<${ConfirmDialog}
    title=${t("webhook.removeTitle")}
    confirmLabel=${t("webhook.remove")}
    action=${remove}
    close=${close}
  >
    <p>${t("webhook.removeText", { url: webhook.url })}</p>
  <//>`;
}

/** @param {{ secret: string, close: () => void }} props */
const SigningSecret = ({ secret, close }) =>
  html`<${Secret}
    secret=${secret}
    text=${t("webhook.secretText")}
    copyLabel=${t("webhook.copy")}
    copied=${t("webhook.copied")}
    close=${close}
  />`;
