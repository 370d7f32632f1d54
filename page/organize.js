// For organizers: their conferences, and a form for a new one.

import { post } from "./api.js";
import { keep, organizedBy, useConferences } from "./catalog.js";
import { fromLocalTime, span, viewerZoneName, when, zones } from "./clock.js";
import { Empty, Failure, Field, Loading, Table } from "./components.js";
import { DescriptionField, FormError, PlaceField, SeatsField, useForm } from "./conference_form.js";
import { CHECK } from "./live.js";
import { Manage } from "./manage.js";
import { isOrganizer, session, settings } from "./session.js";
import { html, notice, useEffect, useEvery, useState } from "./ui.js";

/** @import { Account } from "./types.d.ts" */

/** @param {{ id: string, signIn: () => void }} props `id` of a conference, "new" or empty */
export function Organize({ id, signIn }) {
  const { account } = session.use((state) => state);
  if (!account || !isOrganizer(account))
    return html`<h1 tabindex="-1">Organize</h1>
      <${NoOrganizer} ...${{ account, signIn }} />`;
  if (id === "new") return html`<${New} />`;
  return id ? html`<${Manage} key=${id} id=${id} />` : html`<${List} account=${account} />`;
}

/** @param {{ account: Account | null, signIn: () => void }} props */
const NoOrganizer = ({ account, signIn }) =>
  html`<${Empty} title=${account ? "This account organizes no conferences" : "Organizers sign in"}>
    <p>Conferences are run by accounts in the group “organizer”.</p>
    ${(!account || account.open) && html`<button type="button" class="button primary" onClick=${signIn}>Sign in</button>`}
  <//>`;

const COLUMNS = [
  { name: "Conference" },
  { name: "When" },
  { name: "Confirmed", number: true },
  { name: "Seats", number: true },
  { name: "On offer", number: true },
  { name: "Waiting", number: true },
];

/** @param {{ account: Account }} props */
function List({ account }) {
  const [ids, setIds] = useState(/** @type {string[] | null} */ (null));
  const [error, setError] = useState(/** @type {unknown} */ (null));
  const reload = () => organizedBy(account).then(setIds, setError);
  useEffect(() => void reload(), [account.user]);
  const conferences = useConferences(ids ?? []);
  useEvery(CHECK, reload);
  return html`
    <div class="top">
      <h1 tabindex="-1">Organize</h1>
      <a class="button primary" href="#/organize/new">New conference</a>
    </div>
    ${error && html`<${Failure} error=${error} retry=${reload} />`}
    ${!ids && !error && html`<${Loading} what="your conferences" />`}
    ${ids && !ids.length && html`<${Empty} title="You have listed no conference yet" />`}
    ${
      conferences.length > 0 &&
      html`<${Table} label="My conferences" columns=${COLUMNS}>
        ${conferences.map(
          (one) =>
            html`<tr key=${one.id}>
              <th scope="row"><a href=${`#/organize/${one.id}`}>${one.name}</a></th>
              <td>${when(one.start, one.end)}</td>
              ${[one.confirmed, one.capacity, one.held, one.waitlisted].map(
                (count) => html`<td class="number">${count.toLocaleString()}</td>`,
              )}
            </tr>`,
        )}
      <//>`
    }
  `;
}

const FIELDS = [
  "name",
  "location",
  "topics",
  "start",
  "end",
  "slots",
  "confirmation_window",
  "max_offers",
  "description",
  "timezone",
  "expected_demand",
];

/**
 * Convert the values of the form to the body of POST /v1/conferences.
 *
 * @param {Record<string, string>} form
 */
function conferenceOf(form) {
  const { timezone } = form;
  const number = (/** @type {string} */ text) => (text === "" ? undefined : Number(text));
  return {
    name: form.name,
    location: form.location,
    topics: form.topics
      .split(",")
      .map((topic) => topic.trim())
      .filter(Boolean),
    start: fromLocalTime(form.start, timezone),
    end: fromLocalTime(form.end, timezone),
    timezone,
    slots: number(form.slots),
    confirmation_window: number(form.confirmation_window),
    max_offers: number(form.max_offers),
    expected_demand: number(form.expected_demand),
    description: form.description,
  };
}

function New() {
  const { submit, busy, errorAt, formError } = useForm(FIELDS, async (values) => {
    const conference = await post("/v1/conferences", conferenceOf(values));
    keep([conference]);
    notice(`${conference.name} is listed.`);
    location.hash = `#/organize/${conference.id}`;
  });
  return html`
    <p class="crumb"><a href="#/organize">Organize</a></p>
    <h1 tabindex="-1">New conference</h1>
    <form class="form" onSubmit=${submit}>
      <${Field} label="Name" name="name" required maxlength="200" error=${errorAt("name")} />
      <${PlaceField} maxlength="200" error=${errorAt("location")} />
      <${Field}
        label="Topics"
        name="topics"
        required
        hint="One to ten, with commas."
        error=${errorAt("topics")}
      />
      <div class="pair">
        ${[
          ["Starts", "start"],
          ["Ends", "end"],
        ].map(
          ([label, name]) =>
            html`<${Field}
              label=${label}
              name=${name}
              type="datetime-local"
              required
              error=${errorAt(name)}
            />`,
        )}
      </div>
      <${Field}
        label="Time zone"
        name="timezone"
        error=${errorAt("timezone")}
        hint=${`Of the place. Yours is ${viewerZoneName()}.`}
      >
        ${(/** @type {import("./components.js").FieldAttributes} */ common) =>
          html`<select ...${common}>
            ${zones().map((zone) => html`<option value=${zone}>${zone.replaceAll("_", " ")}</option>`)}
          </select>`}
      <//>
      <div class="pair">
        <${SeatsField} error=${errorAt("slots")} />
        <${Field}
          label="People expected"
          name="expected_demand"
          type="number"
          min="1"
          error=${errorAt("expected_demand")}
        />
      </div>
      <div class="pair">
        <${Field}
          label="An offer is held for"
          name="confirmation_window"
          type="number"
          min="1"
          max="2592000"
          hint=${`In seconds; ${span(Number(settings.window))} if left out.`}
          error=${errorAt("confirmation_window")}
        />
        <${Field}
          label="Offers one may let lapse"
          name="max_offers"
          type="number"
          min="0"
          max="1000"
          hint="3 if left out; 0 is no limit."
          error=${errorAt("max_offers")}
        />
      </div>
      <${DescriptionField} rows="5" error=${errorAt("description")} />
      <${FormError} error=${formError} />
      <div class="acts">
        <button class="button primary" aria-busy=${busy}>List the conference</button>
      </div>
    </form>
  `;
}
