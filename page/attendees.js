// The attendees of one conference, for its organizer: the list, removals and invitations.

import { all, download, get, post } from "./api.js";
import { moment } from "./clock.js";
import {
  ActionButton,
  ConfirmDialog,
  Dialog,
  Empty,
  Failure,
  Field,
  Loading,
  SeatsChoice,
  Status,
  Table,
} from "./components.js";
import { FormError, useForm } from "./form.js";
import { ImportAttendees } from "./imports.js";
import { MessageAttendees } from "./messages.js";
import { countsOf, useReading } from "./reading.js";
import { figure, t } from "./text.js";
import { html, notice, reportingErrors, useState } from "./ui.js";

/**
 * @import { Booking, BookingStatus, Conference } from "./types.d.ts"
 *
 * @typedef {object} AttendeeList
 * @property {Booking[] | null} bookings null until they have been read
 * @property {unknown} error
 * @property {() => Promise<void>} reload
 */

const MAX_LISTED = 1000; // bookings; the page does not read more
const EVERY = "*"; // the filter that shows the bookings of all categories
/** @type {BookingStatus[]} */
const STATUSES = ["CONFIRMED", "CONFIRMATION_PENDING", "WAITLISTED", "CANCELED"];

/**
 * Return the bookings. Each change of the counts reads them again.
 *
 * @param {Conference | undefined} conference
 * @returns {AttendeeList}
 */
export function useAttendees(conference) {
  const [found, setFound] = useState({
    bookings: /** @type {Booking[] | null} */ (null),
    error: /** @type {unknown} */ (null),
  });
  const reload = useReading(countsOf(conference), async () => {
    try {
      const bookings = await all(`/v1/conferences/${conference?.id}/bookings`, MAX_LISTED);
      setFound({ bookings, error: null });
      return true;
    } catch (error) {
      setFound((before) => ({ ...before, error }));
      return false;
    }
  });
  return { ...found, reload };
}

/** @param {boolean} split whether the conference has categories */
const columns = (split) => [
  { name: t("manage.attendee") },
  ...(split ? [{ name: t("manage.category") }] : []),
  { name: t("manage.status") },
  { name: t("manage.position"), number: true },
  { name: t("manage.offers"), number: true },
  { name: t("manage.booked") },
  { name: t("manage.remove"), unseen: true },
];

/**
 * Return the name of an attendee or invitee.
 *
 * @param {Booking} booking
 */
const nameOf = ({ user_id: user }) => user ?? t("manage.byEmail");

/** @param {Booking} booking */
const guestsOf = ({ guests = [] }) => guests;

/**
 * Return whether words are part of the name or the email of an attendee or a guest.
 *
 * @param {Booking} booking
 * @param {string} words
 */
const matches = (booking, words) =>
  [
    nameOf(booking),
    booking.email ?? "",
    ...guestsOf(booking).flatMap(({ name, email }) => [name, email ?? ""]),
  ].some((one) => one.toLowerCase().includes(words.trim().toLowerCase()));

/**
 * Return the bookings in the order of the list: by status, then by position or time of booking.
 *
 * @param {Booking[]} bookings
 */
const sorted = (bookings) =>
  [...bookings].sort(
    (a, b) =>
      STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
      (a.position ?? 0) - (b.position ?? 0) ||
      (a.created_at < b.created_at ? -1 : 1),
  );

/** @param {{ conference: Conference, attendees: AttendeeList }} props */
export function Attendees({ conference, attendees }) {
  const [words, setWords] = useState("");
  const [category, setCategory] = useState(EVERY);
  const [inviting, setInviting] = useState(false);
  const [leaving, setLeaving] = useState(/** @type {Booking | null} */ (null));
  const { bookings, error, reload } = attendees;
  const split = Boolean(conference.categories?.length);
  const wanted = (bookings ?? []).filter(
    (one) => matches(one, words) && (category === EVERY || (one.category ?? "") === category),
  );
  const remove = (/** @type {Booking} */ { id }) =>
    reportingErrors(async () => {
      await post(`/v1/bookings/${id}/cancel`);
      await reload();
    });
  const allow = (/** @type {Booking} */ booking) =>
    reportingErrors(async () => {
      const attendee = encodeURIComponent(booking.user_id);
      await post(`/v1/conferences/${conference.id}/attendees/${attendee}/allow`);
      notice(t("manage.allowed", { name: nameOf(booking) }));
    });
  const downloadTable = () =>
    reportingErrors(async () => {
      const path = `/v1/conferences/${conference.id}/bookings`;
      const table = await get(path, { accept: "text/csv" });
      // fetch() removes the byte order mark, which spreadsheets need to read UTF-8.
      download(`${conference.name}.csv`, "text/csv", `\ufeff${table}`);
    });
  const typed = (/** @type {{ target: HTMLInputElement }} */ { target }) => setWords(target.value);
  const active = sorted(wanted.filter((one) => one.status !== "CANCELED"));
  const canceled = sorted(wanted.filter((one) => one.status === "CANCELED"));
  const table = (/** @type {Booking[]} */ shown, /** @type {string} */ label) =>
    html`<${Table} label=${label} columns=${columns(split)}>
      ${shown.map((one) => html`<${Attendee} key=${one.id} booking=${one} split=${split} remove=${() => setLeaving(one)} allow=${() => allow(one)} />`)}
    <//>`;
  return html`<section>
    <div class="top">
      <h2 id="attendees" tabindex="-1">${t("manage.attendees")}</h2>
      <div class="acts">
        <input
          type="search"
          class="finder"
          aria-label=${t("manage.search")}
          placeholder=${t("manage.search")}
          value=${words}
          onInput=${typed}
        />
        ${split && html`<${CategoryFilter} conference=${conference} value=${category} onChange=${setCategory} />`}
        ${!conference.canceled && html`<button type="button" class="button" onClick=${() => setInviting(true)}>${t("manage.invite")}</button>`}
        ${!conference.canceled && html`<${ImportAttendees} conference=${conference} reload=${reload} />`}
        ${!conference.canceled && html`<${MessageAttendees} conference=${conference} />`}
        <${ActionButton} action=${downloadTable}>${t("manage.csv")}<//>
      </div>
    </div>
    ${!bookings && error && html`<${Failure} error=${error} retry=${reload} />`}
    ${!bookings && !error && html`<${Loading} />`}
    ${bookings && !wanted.length && html`<${Empty} title=${t(bookings.length ? "manage.noMatch" : "manage.none")} />`}
    ${active.length > 0 && table(active, t("manage.attendees"))}
    ${
      canceled.length > 0 &&
      html`<details class="over">
        <summary>${t("status.CANCELED")} (${figure(canceled.length)})</summary>
        ${table(canceled, t("status.CANCELED"))}
      </details>`
    }
    ${bookings && bookings.length >= MAX_LISTED && html`<p class="quiet">${t("manage.first", { bookings: t("count.booking", { count: MAX_LISTED }) })}</p>`}
    ${inviting && html`<${Invite} conference=${conference} reload=${reload} close=${() => setInviting(false)} />`}
    ${
      leaving &&
      html`<${ConfirmDialog}
        title=${t("manage.removeTitle", { name: nameOf(leaving) })}
        confirmLabel=${t("manage.remove")}
        action=${() => remove(leaving)}
        close=${() => setLeaving(null)}
      >
        <p>${t("manage.removeText", { name: nameOf(leaving) })}</p>
      <//>`
    }
  </section>`;
}

/**
 * @param {{
 *   conference: Conference, value: string, onChange: (category: string) => void
 * }} props `value`: the id of a category, empty for the seats without one, or EVERY
 */
const CategoryFilter = ({ conference, value, onChange }) =>
  html`<select
    class="short"
    aria-label=${t("manage.category")}
    onChange=${(/** @type {any} */ event) => onChange(event.target.value)}
  >
    <option value=${EVERY} selected=${value === EVERY}>${t("manage.everyCategory")}</option>
    ${optionsOf(conference).map(
      ({ id, name }) =>
        html`<option key=${id} value=${id} selected=${value === id}>${name}</option>`,
    )}
  </select>`;

/**
 * The categories of a conference as options; the seats without one have an empty id.
 *
 * @param {Conference} conference
 */
const optionsOf = ({ slots, categories = [] }) => [
  ...(slots ? [{ id: "", name: t("category.none") }] : []),
  ...categories,
];

/**
 * @param {{
 *   booking: Booking, split: boolean, remove: () => void, allow: () => Promise<void>
 * }} props
 */
function Attendee({ booking, split, remove, allow }) {
  const name = nameOf(booking);
  const { seats = 1 } = booking;
  const removed = booking.status === "CANCELED" && booking.reason === "organizer";
  return html`<tr>
    <th scope="row">
      ${name}${seats > 1 && html` <span class="quiet">${t("count.seat", { count: seats })}</span>`}
      ${booking.invitation && html` <span class="quiet">${t("manage.invitation")}</span>`}
      ${booking.email && html`<a class="address" href=${`mailto:${booking.email}`}>${booking.email}</a>`}
      ${guestsOf(booking).map(
        ({ name: guest, email }, at) =>
          html`<span key=${at} class="address">
            + ${guest}${email && html` <a href=${`mailto:${email}`}>${email}</a>`}
          </span>`,
      )}
    </th>
    ${split && html`<td>${booking.category_name ?? t("category.none")}</td>`}
    <td><${Status} status=${booking.status} /></td>
    <td class="number">${booking.position ? figure(booking.position) : ""}</td>
    <td class="number">${booking.offers ? figure(booking.offers) : ""}</td>
    <td>${moment(booking.created_at)}</td>
    <td>
      ${
        booking.status !== "CANCELED" &&
        html`<button
          type="button"
          class="button plain"
          aria-label=${t("manage.removeOne", { name })}
          onClick=${remove}
        >
          ${t("manage.remove")}
        </button>`
      }
      ${
        removed &&
        booking.user_id &&
        html`<${ActionButton} kind="plain" action=${allow} aria-label=${t("manage.allowOne", { name })}>
          ${t("manage.allow")}
        <//>`
      }
    </td>
  </tr>`;
}

/**
 * @param {{
 *   conference: Conference, reload: () => Promise<void>, close: () => void
 * }} props
 */
function Invite({ conference, reload, close }) {
  const [seats, setSeats] = useState(1);
  const most = Math.min(conference.max_party ?? 1, conference.capacity);
  const labels = {
    invitee: t("manage.inviteLabel"),
    category: t("manage.category"),
    seats: t("party.seats"),
  };
  const { submit, busy, errorAt, summary } = useForm(labels, async ({ invitee, category }) => {
    const person = invitee.includes("@") ? { email: invitee } : { user_id: invitee };
    const pool = category ? { category } : {};
    await post("/v1/bookings", { conference: conference.id, seats, ...pool, ...person });
    notice(t("manage.invited", { name: invitee }));
    close();
    await reload();
  });
  return html`<${Dialog} title=${t("manage.inviteTitle")} close=${close}>
    <form onSubmit=${submit} novalidate>
      <p class="quiet">${t("manage.inviteText")}</p>
      <${Field}
        label=${labels.invitee}
        name="invitee"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${errorAt("invitee")}
      />
      ${
        (conference.categories ?? []).length > 0 &&
        html`<${Field} name="category" label=${labels.category} error=${errorAt("category")}>
          ${(/** @type {import("./components.js").FieldAttributes} */ common) =>
            html`<select ...${common}>
              ${optionsOf(conference).map(
                ({ id, name }) => html`<option key=${id} value=${id}>${name}</option>`,
              )}
            </select>`}
        <//>`
      }
      ${most > 1 && html`<${SeatsChoice} name="seats" label=${labels.seats} most=${most} value=${seats} onChange=${setSeats} />`}
      <${FormError} error=${summary} />
      <button class="button primary" aria-busy=${busy}>${t("manage.invite")}</button>
    </form>
  <//>`;
}
