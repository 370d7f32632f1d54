// For organizers: their conferences, and a form for a new one.

import { post } from "./api.js";
import { isAdmin, keep, organized, useConference, useConferences } from "./catalog.js";
import { CategoriesField, categoriesOf, categoryLabels, checkSeats } from "./category_form.js";
import { now, viewerZoneName, when, zones } from "./clock.js";
import { Empty, Failure, Field, Loading, Table } from "./components.js";
import {
  conferenceLabels,
  DescriptionField,
  EmbedField,
  MaxOffersField,
  MaxPartyField,
  PlaceField,
  QuietField,
  quietOf,
  ReleaseField,
  SeatsField,
  SwitchFields,
  sitesOf,
  switchesOf,
  TopicsField,
  topicsOf,
  WindowField,
  windowOf,
} from "./conference_form.js";
import { FormError, instantOf, useForm } from "./form.js";
import { CHECK } from "./live.js";
import { Manage } from "./manage.js";
import { AgendaField, programOf, SpeakersField } from "./program_form.js";
import { useAnswer } from "./reading.js";
import { BecomeOrganizer, Queue } from "./requests.js";
import { SaleFields, saleLabels, saleOf } from "./sale_form.js";
import { isOrganizer, session } from "./session.js";
import { figure, t } from "./text.js";
import { html, notice, useEvery, useTitle } from "./ui.js";

/** @import { Account, Conference } from "./types.d.ts" */

/** @param {{ id: string, signIn: () => void }} props `id` of a conference, "new" or empty */
export function Organize({ id, signIn }) {
  const { account } = session.use((state) => state);
  useTitle(id === "new" ? t("organize.new") : t("organize.title"));
  if (!account || !isOrganizer(account))
    return html`<h1 tabindex="-1">${t("organize.title")}</h1>
      <${NoOrganizer} ...${{ account, signIn }} />`;
  if (id === "new") return html`<${New} />`;
  return id
    ? html`<${Manage} key=${id} id=${id} account=${account} />`
    : html`<${List} account=${account} />`;
}

/** @param {{ account: Account | null, signIn: () => void }} props */
const NoOrganizer = ({ account, signIn }) =>
  account
    ? html`<p>${t("organize.noRole")}</p>
        <${BecomeOrganizer} key=${account.user} />`
    : html`<${Empty} title=${t("organize.signIn")}>
        <p>${t("organize.roleText")}</p>
        <button type="button" class="button primary" onClick=${() => signIn()}>
          ${t("nav.signIn")}
        </button>
      <//>`;

const columns = () => [
  { name: t("organize.conference") },
  { name: t("organize.when") },
  { name: t("organize.state") },
  { name: t("organize.confirmed"), number: true },
  { name: t("organize.seats"), number: true },
  { name: t("organize.held"), number: true },
  { name: t("organize.waiting"), number: true },
];

/** @param {Conference} conference */
function stateOf({ canceled, start, end }) {
  if (canceled) return t("organize.canceled");
  if (Date.parse(end) <= now()) return t("organize.over");
  return t(Date.parse(start) <= now() ? "organize.running" : "organize.upcoming");
}

/** @param {{ account: Account }} props */
function List({ account }) {
  const { found: ids, error, reload } = useAnswer(organized, [account.user]);
  const conferences = useConferences(ids ?? []);
  useEvery(CHECK, reload);
  return html`
    <div class="top">
      <h1 tabindex="-1">${t("organize.title")}</h1>
      <div class="acts">
        <a class="button" href="#/webhooks">${t("webhook.title")}</a>
        <a class="button" href="#/keys">${t("key.title")}</a>
        <a class="button primary" href="#/organize/new">${t("organize.new")}</a>
      </div>
    </div>
    ${isAdmin(account) && html`<${Queue} />`}
    ${error && html`<${Failure} error=${error} retry=${reload} />`}
    ${!ids && !error && html`<${Loading} />`}
    ${ids && !ids.length && html`<${Empty} title=${t("organize.none")} />`}
    ${
      conferences.length > 0 &&
      html`<${Table} label=${t("organize.list")} columns=${columns()}>
        ${conferences.map(
          (one) =>
            html`<tr key=${one.id}>
              <th scope="row">
                <a href=${`#/organize/${one.id}`}>${one.name}</a>
                ${!one.listed && html` <span class="quiet">${t("organize.unlisted")}</span>`}
              </th>
              <td class="words">${when(one.start, one.end, one.timezone)[0]}</td>
              <td>${stateOf(one)}</td>
              ${[one.confirmed, one.capacity, one.held, one.waitlisted].map(
                (count) => html`<td class="number">${figure(count)}</td>`,
              )}
            </tr>`,
        )}
      <//>`
    }
  `;
}

/**
 * Convert the values of the form to the body of POST /v1/conferences. Throws FieldError.
 *
 * @param {Record<string, string>} values
 * @param {HTMLFormElement} form
 */
function conferenceOf(values, form) {
  const { timezone } = values;
  const number = (/** @type {string} */ text) => (text === "" ? undefined : Number(text));
  const categories = categoriesOf(values, timezone);
  checkSeats(number(values.slots), categories);
  return {
    name: values.name,
    location: values.location,
    topics: topicsOf(values.topics),
    start: instantOf(form, "start", values.start, timezone),
    end: instantOf(form, "end", values.end, timezone),
    timezone,
    slots: number(values.slots),
    categories,
    confirmation_window: windowOf(values) ?? undefined,
    max_offers: number(values.max_offers),
    max_party: number(values.max_party),
    quiet_hours: quietOf(values) ?? undefined,
    release_at: values.release_at
      ? instantOf(form, "release_at", values.release_at, timezone)
      : undefined,
    expected_demand: number(values.expected_demand),
    ...saleOf(values, form),
    description: values.description,
    ...switchesOf(values),
    embed: sitesOf(values.embed),
    ...programOf(form, timezone),
  };
}

/** A new conference, perhaps with the values of another one: #/organize/new?from=<id>. */
function New() {
  const from = new URLSearchParams(location.hash.split("?")[1]).get("from");
  return from ? html`<${Copy} id=${from} />` : html`<${NewForm} />`;
}

/** @param {{ id: string }} props */
function Copy({ id }) {
  const { conference, error, reload } = useConference(id);
  if (conference) return html`<${NewForm} like=${conference} />`;
  return error ? html`<${Failure} error=${error} retry=${reload} />` : html`<${Loading} />`;
}

/**
 * Return the agenda of a copy: without times, because those of the copy are others.
 *
 * @param {Conference | undefined} like
 */
const agendaLike = (like) => (like?.agenda ?? []).map((one) => ({ ...one, at: "" }));

/**
 * Return the categories of a copy: without times, as for the agenda, and without ids.
 *
 * @param {Conference | undefined} like
 */
const categoriesLike = (like) =>
  (like?.categories ?? []).map(({ name, seats, description, visible_to = [] }) => ({
    name,
    seats,
    description,
    opens: null,
    closes: null,
    visible_to,
  }));

/** @param {{ like?: Conference }} props */
function NewForm({ like }) {
  const labels = { ...conferenceLabels(), ...saleLabels(), ...categoryLabels() };
  const { submit, busy, errorAt, summary } = useForm(labels, async (values, form) => {
    const conference = await post("/v1/conferences", conferenceOf(values, form));
    keep([conference]);
    notice(t("form.published", { name: conference.name }));
    location.hash = `#/organize/${conference.id}`;
  });
  return html`
    <p class="crumb"><a href="#/organize">${t("organize.title")}</a></p>
    <h1 tabindex="-1">${t("organize.new")}</h1>
    <form class="form" onSubmit=${submit} novalidate>
      <${Field}
        label=${labels.name}
        name="name"
        required
        maxlength="200"
        defaultValue=${like?.name}
        hint=${like && t("form.copyHint")}
        error=${errorAt("name")}
      />
      <${DescriptionField} rows="5" value=${like?.description} error=${errorAt("description")} />
      <${PlaceField} maxlength="200" value=${like?.location} error=${errorAt("location")} />
      <${TopicsField} value=${like?.topics.join(", ")} error=${errorAt("topics")} />
      <div class="pair">
        <${Time} name="start" label=${labels.start} error=${errorAt("start")} />
        <${Time} name="end" label=${labels.end} error=${errorAt("end")} />
      </div>
      <${Field}
        label=${labels.timezone}
        name="timezone"
        error=${errorAt("timezone")}
        hint=${t("form.zoneHint", { zone: viewerZoneName() })}
      >
        ${(/** @type {import("./components.js").FieldAttributes} */ common) =>
          html`<select ...${common}>
            ${zones().map(
              (zone) => html`<option value=${zone} selected=${zone === like?.timezone}>
                  ${zone.replaceAll("_", " ")}
                </option>`,
            )}
          </select>`}
      <//>
      <${AgendaField} errorAt=${errorAt} value=${agendaLike(like)} zone=${null} />
      <${SpeakersField} errorAt=${errorAt} value=${like?.speakers ?? []} />
      <div class="pair">
        <${SeatsField} value=${like?.slots} error=${errorAt("slots")} />
        <${Field}
          label=${labels.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${errorAt("expected_demand")}
        />
      </div>
      <${SaleFields} errorAt=${errorAt} sale=${like?.sale} />
      <${CategoriesField} errorAt=${errorAt} value=${categoriesLike(like)} zone=${null} />
      <div class="pair">
        <${WindowField} value=${like?.confirmation_window ?? undefined} error=${errorAt("confirmation_window")} />
        <${MaxOffersField} value=${like?.max_offers ?? undefined} error=${errorAt("max_offers")} />
        <${MaxPartyField} value=${like?.max_party ?? undefined} error=${errorAt("max_party")} />
      </div>
      <${QuietField} value=${like?.quiet_hours} error=${errorAt("quiet_hours")} />
      <${ReleaseField} error=${errorAt("release_at")} />
      <${SwitchFields} errorAt=${errorAt} listed=${like?.listed} perEmail=${like?.max_per_email} />
      <${EmbedField} value=${like?.embed} error=${errorAt("embed")} />
      <${FormError} error=${summary} />
      <div class="acts">
        <button class="button primary" aria-busy=${busy}>${t("form.publish")}</button>
      </div>
    </form>
  `;
}

/** @param {{ name: string, label: string, error: string | null }} props */
const Time = ({ name, label, error }) =>
  html`<${Field} label=${label} name=${name} type="datetime-local" required error=${error} />`;
