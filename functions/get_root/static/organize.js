// For organizers: their conferences, and a form for a new one.

import { post } from "./api.js";
import { keep, organizedBy, useConferences } from "./catalog.js";
import { fromWall, hereName, span, when, zones } from "./clock.js";
import { CHECK } from "./live.js";
import { Manage } from "./manage.js";
import { Empty, Failure, Field, Loading } from "./components.js";
import { session, isOrganizer, settings } from "./session.js";
import { html, notice, useEffect, useEvery, useState } from "./ui.js";

export function Organize({ id, signIn }) {
  const { account } = session.use((state) => state);
  if (!isOrganizer(account))
    return html`<h1 tabindex="-1">Organize</h1>
      <${NoOrganizer} ...${{ account, signIn }} />`;
  if (id === "new") return html`<${New} />`;
  return id ? html`<${Manage} key=${id} id=${id} />` : html`<${List} account=${account} />`;
}

const NoOrganizer = ({ account, signIn }) =>
  html`<${Empty} title=${account ? "This account organizes no conferences" : "Organizers sign in"}>
    <p>Conferences are run by accounts in the group “organizer”.</p>
    ${(!account || account.open) && html`<button type="button" class="button primary" onClick=${signIn}>Sign in</button>`}
  <//>`;

function List({ account }) {
  const [ids, setIds] = useState(null);
  const [error, setError] = useState(null);
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
      html`<div class="scroll" tabindex="0" role="region" aria-label="My conferences">
        <table>
          <thead>
            <tr>
              <th scope="col">Conference</th>
              <th scope="col">When</th>
              <th scope="col" class="number">Confirmed</th>
              <th scope="col" class="number">Seats</th>
              <th scope="col" class="number">On offer</th>
              <th scope="col" class="number">Waiting</th>
            </tr>
          </thead>
          <tbody>
            ${conferences.map(
              (one) =>
                html`<tr key=${one.id}>
                  <th scope="row"><a href=${`#/organize/${one.id}`}>${one.name}</a></th>
                  <td>${when(one.start, one.end)}</td>
                  <td class="number">${one.confirmed.toLocaleString()}</td>
                  <td class="number">${one.capacity.toLocaleString()}</td>
                  <td class="number">${one.held.toLocaleString()}</td>
                  <td class="number">${one.waitlisted.toLocaleString()}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`
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

/** What the form says, as the API takes it. */
function conferenceOf(form) {
  const { timezone } = form;
  const number = (text) => (text === "" ? undefined : Number(text));
  return {
    name: form.name,
    location: form.location,
    topics: form.topics
      .split(",")
      .map((topic) => topic.trim())
      .filter(Boolean),
    start: fromWall(form.start, timezone),
    end: fromWall(form.end, timezone),
    timezone,
    slots: number(form.slots),
    confirmation_window: number(form.confirmation_window),
    max_offers: number(form.max_offers),
    expected_demand: number(form.expected_demand),
    description: form.description,
  };
}

function New() {
  const [error, setError] = useState(null);
  const [busy, setBusy] = useState(false);
  const at = (name) => (error?.body?.field === name ? error.message : null);
  const submit = async (event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      const form = Object.fromEntries(new FormData(event.target));
      const made = await post("/v1/conferences", conferenceOf(form));
      keep([made]);
      notice(`${made.name} is listed.`);
      location.hash = `#/organize/${made.id}`;
    } catch (wrong) {
      setError(wrong);
      setBusy(false);
    }
  };
  return html`
    <p class="crumb"><a href="#/organize">Organize</a></p>
    <h1 tabindex="-1">New conference</h1>
    <form class="form" onSubmit=${submit}>
      <${Field} label="Name" name="name" required maxlength="200" error=${at("name")} />
      <${Field} label="Place" name="location" required maxlength="200" error=${at("location")} />
      <${Field}
        label="Topics"
        name="topics"
        required
        hint="One to ten, with commas."
        error=${at("topics")}
      />
      <div class="pair">
        <${Field} label="Starts" name="start" type="datetime-local" required error=${at("start")} />
        <${Field} label="Ends" name="end" type="datetime-local" required error=${at("end")} />
      </div>
      <${Field}
        label="Time zone"
        name="timezone"
        error=${at("timezone")}
        hint=${`Of the place. Yours is ${hereName()}.`}
      >
        ${(common) =>
          html`<select ...${common}>
            ${zones().map((zone) => html`<option value=${zone}>${zone.replaceAll("_", " ")}</option>`)}
          </select>`}
      <//>
      <div class="pair">
        <${Field}
          label="Seats"
          name="slots"
          type="number"
          min="1"
          max="100000"
          required
          error=${at("slots")}
        />
        <${Field}
          label="People expected"
          name="expected_demand"
          type="number"
          min="1"
          error=${at("expected_demand")}
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
          error=${at("confirmation_window")}
        />
        <${Field}
          label="Offers one may let lapse"
          name="max_offers"
          type="number"
          min="0"
          max="1000"
          hint="0 is no limit."
          error=${at("max_offers")}
        />
      </div>
      <${Field} label="Description" name="description" error=${at("description")}>
        ${(common) => html`<textarea ...${common} rows="5" maxlength="5000"></textarea>`}
      <//>
      <p class="wrong" role="alert">
        ${error && !FIELDS.includes(error.body?.field) ? error.message : ""}
      </p>
      <div class="acts">
        <button class="button primary" aria-busy=${busy}>List the conference</button>
      </div>
    </form>
  `;
}
