// One conference for its organizer: the counts, the attendees, and the form to change it.

import { all, call, download, get, post, withQuery } from "./api.js";
import { keep, useConference } from "./catalog.js";
import { counted, moment } from "./clock.js";
import {
  ActionButton,
  ConfirmDialog,
  Empty,
  Failure,
  Loading,
  Status,
  statusName,
  Table,
  When,
} from "./components.js";
import { DescriptionField, FormError, PlaceField, SeatsField, useForm } from "./conference_form.js";
import { Plot } from "./plot.js";
import { html, messageOf, notice, useEffect, useRef, useState } from "./ui.js";

/**
 * @import { Booking, BookingStatus, Conference, Page } from "./types.d.ts"
 *
 * @typedef {object} AttendeeList
 * @property {Booking[] | null} bookings null until they have been read
 * @property {number} lapsed how many offers have lapsed so far
 * @property {unknown} error
 * @property {() => Promise<void>} reload
 */

const MAX_LISTED = 1000; // bookings; the page does not read more
const MIN_INTERVAL_MS = 2000; // between two reads of the bookings
/** @type {BookingStatus[]} */
const STATUSES = ["CONFIRMED", "CONFIRMATION_PENDING", "WAITLISTED", "CANCELED"];

/** @param {{ id: string }} props */
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

/**
 * Return the bookings and the number of lapsed offers. Each change of the counts reads them again.
 *
 * @param {Conference | undefined} conference
 * @returns {AttendeeList}
 */
function useAttendees(conference) {
  const [found, setFound] = useState({
    bookings: /** @type {Booking[] | null} */ (null),
    lapsed: 0,
    error: /** @type {unknown} */ (null),
  });
  const reading = useRef({
    busy: false,
    due: false,
    at: 0,
    lapses: /** @type {Map<string, number>} */ (new Map()),
  });
  const counts =
    conference &&
    [conference.confirmed, conference.held, conference.waitlisted, conference.canceled].join();
  const reload = async () => {
    const turn = reading.current;
    turn.due = true;
    if (turn.busy || !conference) return;
    turn.busy = true;
    while (turn.due) {
      const wait = Math.max(0, turn.at + MIN_INTERVAL_MS - Date.now());
      await new Promise((done) => setTimeout(done, wait));
      [turn.due, turn.at] = [false, Date.now()];
      try {
        const bookings = await all(`/v1/conferences/${conference.id}/bookings`, MAX_LISTED);
        const lapsed = await countLapses(bookings, turn.lapses);
        setFound({ bookings, lapsed, error: null });
      } catch (error) {
        setFound((before) => ({ ...before, error }));
      }
    }
    turn.busy = false;
  };
  useEffect(() => void (conference && reload()), [counts]);
  return { ...found, reload };
}

/**
 * Return how many offers have lapsed. The state of a booking determines its number, except after a
 * confirmation or cancellation: then it is counted in the history of the booking.
 *
 * @param {Booking[]} bookings
 * @param {Map<string, number>} known counts from histories, by booking and time of its last change
 */
async function countLapses(bookings, known) {
  let total = 0;
  for (const booking of bookings.filter(({ offers }) => offers > 0)) {
    const { id, status, reason, offers, changed_at: at } = booking;
    if (status === "WAITLISTED" || reason === "lapsed") total += offers;
    else if (status === "CONFIRMATION_PENDING") total += offers - 1;
    else {
      const key = `${id} ${at}`;
      const lapses = known.get(key) ?? (await lapsesInHistory(id));
      known.set(key, lapses);
      total += lapses;
    }
  }
  return total;
}

/** @param {string} id */
async function lapsesInHistory(id) {
  /** @type {Page<{ action: string }>} */
  const { items } = await get(`/v1/bookings/${id}/history`);
  return items.filter(({ action }) => action === "lapse").length;
}

const COLUMNS = [
  { name: "Attendee" },
  { name: "Status" },
  { name: "Position", number: true },
  { name: "Offers", number: true },
  { name: "Booked" },
  { name: "Remove", unseen: true },
];

/** @param {{ conference: Conference, attendees: AttendeeList }} props */
function Attendees({ conference, attendees }) {
  const [status, setStatus] = useState("");
  const [leaving, setLeaving] = useState(/** @type {Booking | null} */ (null));
  const { bookings, error, reload } = attendees;
  const shown = (bookings ?? []).filter((one) => !status || one.status === status);
  const downloadTable = () =>
    reportingErrors(async () => {
      const path = withQuery(`/v1/conferences/${conference.id}/bookings`, {
        status: status.toLowerCase(),
      });
      download(`${conference.name}.csv`, "text/csv", await get(path, { accept: "text/csv" }));
    });
  const remove = (/** @type {Booking} */ booking) =>
    reportingErrors(async () => {
      await post(`/v1/bookings/${booking.id}/cancel`);
      await reload();
    });
  const select = (/** @type {{ target: HTMLSelectElement }} */ { target }) =>
    setStatus(target.value);
  return html`<section aria-label="Who comes">
    <div class="top">
      <h2>Attendees</h2>
      <div class="acts">
        <label class="inline"
          >Show
          <select value=${status} onChange=${select}>
            <option value="">all</option>
            ${STATUSES.map((one) => html`<option value=${one}>${statusName(one)}</option>`)}
          </select>
        </label>
        <${ActionButton} action=${downloadTable}>Download CSV<//>
      </div>
    </div>
    ${!bookings && error && html`<${Failure} error=${error} retry=${reload} />`}
    ${!bookings && !error && html`<${Loading} what="the attendees" />`}
    ${bookings && !shown.length && html`<${Empty} title="Nobody here" />`}
    ${
      shown.length > 0 &&
      html`<${Table} label="Attendees" columns=${COLUMNS}>
        ${shown.map((one) => html`<${Attendee} key=${one.id} booking=${one} remove=${() => setLeaving(one)} />`)}
      <//>`
    }
    ${bookings && bookings.length >= MAX_LISTED && html`<p class="quiet">The first ${counted(MAX_LISTED, "booking")}; the CSV has all that one file takes.</p>`}
    ${
      leaving &&
      html`<${ConfirmDialog}
        title=${`Remove ${leaving.user_id}?`}
        confirmLabel="Remove"
        action=${() => remove(leaving)}
        close=${() => setLeaving(null)}
      >
        <p>The booking is canceled, for good. A freed seat goes to the first attendee on the waitlist.</p>
      <//>`
    }
  </section>`;
}

/** @param {{ booking: Booking, remove: () => void }} props */
const Attendee = ({ booking, remove }) =>
  html`<tr>
    <th scope="row">${booking.user_id}</th>
    <td><${Status} status=${booking.status} /></td>
    <td class="number">${booking.position ?? ""}</td>
    <td class="number">${booking.offers || ""}</td>
    <td>${moment(booking.created_at)}</td>
    <td>
      ${
        booking.status !== "CANCELED" &&
        html`<button
          type="button"
          class="button plain"
          aria-label=${`Remove ${booking.user_id}`}
          onClick=${remove}
        >
          Remove
        </button>`
      }
    </td>
  </tr>`;

/**
 * Run an action; show its error as a notice.
 *
 * @param {() => Promise<void>} action
 */
async function reportingErrors(action) {
  try {
    await action();
  } catch (error) {
    notice(messageOf(error), true);
  }
}

// ---------------------------------------------------------------------------- figures

/** @param {{ conference: Conference, attendees: AttendeeList }} props */
function Figures({ conference, attendees }) {
  const { capacity, confirmed, held, waitlisted } = conference;
  const lapsed = attendees.bookings ? attendees.lapsed : null;
  /** @type {[name: string, count: number | string, unit: string][]} */
  const figures = [
    ["Confirmed", confirmed, `of ${counted(capacity, "seat")}`],
    ["Waiting", waitlisted, "in line"],
    ["Offers pending", held, "held"],
    ["Offers lapsed", lapsed ?? "…", "so far"],
  ];
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
    <${Plot} id=${conference.id} now=${{ confirmed, waitlisted, held, lapsed }} capacity=${capacity} />
  </section>`;
}

// ---------------------------------------------------------------------------- changes

/** @param {{ conference: Conference }} props */
function Change({ conference }) {
  const [asking, setAsking] = useState(false);
  const { id, capacity, location, description } = conference;
  const { submit, busy, errorAt, formError } = useForm(
    ["slots", "location", "description"],
    async (values) => {
      const changes = { ...values, slots: Number(values.slots) };
      keep([await call("PATCH", `/v1/conferences/${id}`, changes)]);
      notice("Saved.");
    },
  );
  const withdraw = () =>
    reportingErrors(async () => {
      keep([await call("DELETE", `/v1/conferences/${id}`)]);
      notice(`${conference.name} is canceled.`);
    });
  return html`<section aria-labelledby="change">
    <h2 id="change">Change it</h2>
    <form class="form" onSubmit=${submit} key=${`${capacity} ${location}`}>
      <div class="pair">
        <${SeatsField}
          value=${capacity}
          error=${errorAt("slots")}
          hint="Never below those confirmed and on offer."
        />
        <${PlaceField} value=${location} error=${errorAt("location")} />
      </div>
      <${DescriptionField} rows="3" value=${description} error=${errorAt("description")} />
      <${FormError} error=${formError} />
      <div class="acts">
        <button class="button primary" aria-busy=${busy}>Save</button>
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
