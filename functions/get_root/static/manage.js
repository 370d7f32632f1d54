// One conference as its organizer sees it: the figures as they move, the attendees, and what to do.

import { all, call, download, get, post, withQuery } from "./api.js";
import { keep, useConference } from "./catalog.js";
import { counted, moment } from "./clock.js";
import { Plot } from "./plot.js";
import { ActionButton, Empty, Failure, Field, Loading, Status, ConfirmDialog, statusName, When } from "./components.js";
import { html, notice, useEffect, useRef, useState } from "./ui.js";

const LISTED = 1000; // attendees that are read
const PACE = 2000; // milliseconds at least between two readings of the attendees
const STATES = ["CONFIRMED", "CONFIRMATION_PENDING", "WAITLISTED", "CANCELED"];

export function Manage({ id }) {
  const { conference, error, reload } = useConference(id);
  const attendees = useAttendees(conference);
  if (!conference) {
    const shown = error
      ? html`<${Failure} error=${error} retry=${reload} />`
      : html`<${Loading} what="the conference" />`;
    return html`<h1 tabindex="-1">Conference</h1>
      ${shown}`;
  }
  return html`
    <p class="crumb"><a href="#/organize">Organize</a></p>
    <h1 tabindex="-1">${conference.name}</h1>
    <p class="quiet">
      <${When} ...${conference} />${conference.location}${" · "}
      <a href=${`#/conference/${id}`}>as attendees see it</a>
    </p>
    ${conference.canceled && html`<p class="stands">This conference is canceled.</p>`}
    <${Figures} conference=${conference} attendees=${attendees} />
    ${!conference.canceled && html`<${Change} conference=${conference} />`}
    <${Attendees} conference=${conference} attendees=${attendees} />
  `;
}

// ---------------------------------------------------------------------------- attendees

/** The bookings, read anew when the counts have moved, and how many offers lapsed so far. */
function useAttendees(conference) {
  const [found, setFound] = useState({ bookings: null, lapsed: 0, error: null, again: null });
  const reading = useRef({ busy: false, due: false, at: 0, lapses: new Map() });
  const counts =
    conference &&
    [conference.confirmed, conference.held, conference.waitlisted, conference.canceled].join();
  const reload = async () => {
    const turn = reading.current;
    turn.due = true;
    if (turn.busy) return;
    turn.busy = true;
    while (turn.due) {
      await new Promise((done) => setTimeout(done, Math.max(0, turn.at + PACE - Date.now())));
      [turn.due, turn.at] = [false, Date.now()];
      try {
        const bookings = await all(`/v1/conferences/${conference.id}/bookings`, LISTED);
        const lapsed = await lapses(bookings, turn.lapses);
        setFound({ bookings, lapsed, error: null });
      } catch (error) {
        setFound((before) => ({ ...before, error }));
      }
    }
    turn.busy = false;
  };
  useEffect(() => void (conference && reload()), [counts]);
  return { ...found, again: reload };
}

/** How many offers have lapsed: known from the booking, or else from what happened to it. */
async function lapses(bookings, known) {
  let total = 0;
  for (const booking of bookings.filter(({ offers }) => offers > 0)) {
    const { id, status, reason, offers, changed_at: at } = booking;
    if (status === "WAITLISTED" || reason === "lapsed") total += offers;
    else if (status === "CONFIRMATION_PENDING") total += offers - 1;
    else {
      const key = `${id} ${at}`;
      if (!known.has(key)) known.set(key, await lapsesOf(id));
      total += known.get(key);
    }
  }
  return total;
}

async function lapsesOf(id) {
  const { items } = await get(`/v1/bookings/${id}/history`);
  return items.filter(({ action }) => action === "lapse").length;
}

function Attendees({ conference, attendees }) {
  const [status, setStatus] = useState("");
  const [leaving, setLeaving] = useState(null);
  const { bookings, error, again } = attendees;
  const shown = (bookings ?? []).filter((one) => !status || one.status === status);
  const table = async () => {
    try {
      const path = withQuery(`/v1/conferences/${conference.id}/bookings`, {
        status: status.toLowerCase(),
      });
      download(`${conference.name}.csv`, "text/csv", await get(path, { accept: "text/csv" }));
    } catch (wrong) {
      notice(wrong.message, true);
    }
  };
  const remove = async () => {
    try {
      await post(`/v1/bookings/${leaving.id}/cancel`);
      await again();
    } catch (wrong) {
      notice(wrong.message, true);
    }
  };
  return html`<section aria-label="Who comes">
    <div class="top">
      <h2>Attendees</h2>
      <div class="acts">
        <label class="inline"
          >Show
          <select value=${status} onChange=${(event) => setStatus(event.target.value)}>
            <option value="">all</option>
            ${STATES.map((one) => html`<option value=${one}>${statusName(one)}</option>`)}
          </select>
        </label>
        <${ActionButton} action=${table}>Download CSV<//>
      </div>
    </div>
    ${!bookings && error && html`<${Failure} error=${error} retry=${again} />`}
    ${!bookings && !error && html`<${Loading} what="the attendees" />`}
    ${bookings && !shown.length && html`<${Empty} title="Nobody here" />`}
    ${
      shown.length > 0 &&
      html`<div class="scroll" tabindex="0" role="region" aria-label="Attendees">
        <table>
          <thead>
            <tr>
              <th scope="col">Attendee</th>
              <th scope="col">Status</th>
              <th scope="col" class="number">Position</th>
              <th scope="col" class="number">Offers</th>
              <th scope="col">Booked</th>
              <th scope="col"><span class="unseen">Remove</span></th>
            </tr>
          </thead>
          <tbody>
            ${shown.map(
              (one) =>
                html`<tr key=${one.id}>
                  <th scope="row">${one.user_id}</th>
                  <td><${Status} status=${one.status} /></td>
                  <td class="number">${one.position ?? ""}</td>
                  <td class="number">${one.offers || ""}</td>
                  <td>${moment(one.created_at)}</td>
                  <td>
                    ${
                      one.status !== "CANCELED" &&
                      html`<button
                        type="button"
                        class="button plain"
                        aria-label=${`Remove ${one.user_id}`}
                        onClick=${() => setLeaving(one)}
                      >
                        Remove
                      </button>`
                    }
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`
    }
    ${bookings?.length >= LISTED && html`<p class="quiet">The first ${counted(LISTED, "booking")}; the CSV has all that one file takes.</p>`}
    ${
      leaving &&
      html`<${ConfirmDialog}
        title=${`Remove ${leaving.user_id}?`}
        confirmLabel="Remove"
        action=${remove}
        close=${() => setLeaving(null)}
      >
        <p>The booking is canceled, for good. A freed seat goes to whoever has waited longest.</p>
      <//>`
    }
  </section>`;
}

// ---------------------------------------------------------------------------- figures

function Figures({ conference, attendees }) {
  const { capacity, confirmed, held, waitlisted } = conference;
  const figures = [
    ["Confirmed", confirmed, `of ${counted(capacity, "seat")}`],
    ["Waiting", waitlisted, "in line"],
    ["Offers pending", held, "held"],
    ["Offers lapsed", attendees.bookings ? attendees.lapsed : "…", "so far"],
  ];
  const now = { confirmed, waitlisted, held, lapsed: attendees.bookings ? attendees.lapsed : null };
  return html`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">Figures</h2>
    <dl class="figures">
      ${figures.map(
        ([name, count, unit]) =>
          html`<div key=${name}>
            <dt>${name}</dt>
            <dd><strong>${count.toLocaleString()}</strong> <span class="quiet">${unit}</span></dd>
          </div>`,
      )}
    </dl>
    <${Plot} id=${conference.id} now=${now} capacity=${capacity} />
  </section>`;
}

// ---------------------------------------------------------------------------- changes

function Change({ conference }) {
  const [error, setError] = useState(null);
  const [asking, setAsking] = useState(false);
  const { id, capacity, location, description } = conference;
  const change = async (event) => {
    event.preventDefault();
    const form = Object.fromEntries(new FormData(event.target));
    const wanted = {
      slots: Number(form.slots),
      location: form.location,
      description: form.description,
    };
    try {
      keep([await call("PATCH", `/v1/conferences/${id}`, wanted)]);
      setError(null);
      notice("Saved.");
    } catch (wrong) {
      setError(wrong);
    }
  };
  const withdraw = async () => {
    try {
      keep([await call("DELETE", `/v1/conferences/${id}`)]);
      notice(`${conference.name} is canceled.`);
    } catch (wrong) {
      notice(wrong.message, true);
    }
  };
  const at = (name) => (error?.body?.field === name ? error.message : null);
  return html`<section aria-labelledby="change">
    <h2 id="change">Change it</h2>
    <form class="form" onSubmit=${change} key=${`${capacity} ${location}`}>
      <div class="pair">
        <${Field}
          label="Seats"
          name="slots"
          type="number"
          min="1"
          max="100000"
          required
          value=${capacity}
          error=${at("slots")}
          hint="Never below those confirmed and on offer."
        />
        <${Field}
          label="Place"
          name="location"
          required
          value=${location}
          error=${at("location")}
        />
      </div>
      <${Field} label="Description" name="description" error=${at("description")}>
        ${(common) => html`<textarea ...${common} rows="3" maxlength="5000" value=${description}></textarea>`}
      <//>
      <p class="wrong" role="alert">${error && !error.body?.field ? error.message : ""}</p>
      <div class="acts">
        <button class="button primary">Save</button>
        <button type="button" class="button danger" onClick=${() => setAsking(true)}>
          Cancel the conference
        </button>
      </div>
    </form>
    ${
      asking &&
      html`<${ConfirmDialog}
        title=${`Cancel ${conference.name}?`}
        confirmLabel="Cancel the conference"
        action=${withdraw}
        close=${() => setAsking(false)}
      >
        <p>Every booking is canceled, for good. The name stays taken.</p>
      <//>`
    }
  </section>`;
}
