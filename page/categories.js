// The categories of seats of a conference: their free seats, and the choice of one to book.

import { moment, now } from "./clock.js";
import { Field } from "./components.js";
import { t } from "./text.js";
import { html } from "./ui.js";

/** @import { Conference, Pool } from "./types.d.ts" */

/**
 * The pools that can be booked now; the seats without a category have the id null.
 *
 * @param {Conference} conference
 * @returns {(Pool & { id: string | null, name: string })[]}
 */
export function bookable({ categories = [], default_pool: general }) {
  const open = categories.filter((one) => one.open);
  if (!general?.seats) return open;
  return [{ ...general, id: null, name: t("category.none") }, ...open];
}

/** @param {Pool} pool */
const left = ({ available }) =>
  available ? t("seats.left", { count: available }) : t("seats.soldOut");

/**
 * A choice of a category. Nothing if the conference has none.
 *
 * @param {{
 *   conference: Conference, value: string | null, onChange: (category: string | null) => void,
 *   without?: string | null
 * }} props `without`: a category that can't be chosen
 */
export function CategoryChoice({ conference, value, onChange, without }) {
  const opening =
    conference.opens_at && Date.parse(conference.opens_at) > now()
      ? html`<p class="quiet">${t("conference.opens", { time: moment(conference.opens_at) })}</p>
          ${conference.sale === "rush" && html`<p class="quiet">${t("queue.before")}</p>`}`
      : null;
  if (!conference.categories?.length) return opening;
  const pools = bookable(conference).filter(({ id }) => id !== without);
  const chosen = pools.find((pool) => pool.id === value);
  const select = (/** @type {object} */ common) => html`<select
    ...${common}
    value=${value ?? ""}
    onChange=${(/** @type {any} */ event) => onChange(event.target.value || null)}
  >
    ${pools.map(
      (pool) =>
        html`<option key=${pool.id} value=${pool.id ?? ""} selected=${pool.id === value}>
          ${`${pool.name} (${left(pool)})`}
        </option>`,
    )}
  </select>`;
  const description = conference.categories.find((one) => one.id === chosen?.id)?.description;
  const later = conference.categories.filter((one) => one.opens && Date.parse(one.opens) > now());
  return html`
    ${opening}
    ${
      pools.length > 0 &&
      html`<${Field} name="category" label=${t("category.choose")} hint=${description || undefined}>${select}<//>`
    }
    ${later.map(
      ({ id, name, opens }) =>
        html`<p key=${id} class="quiet">${t("category.opens", { name, time: moment(opens ?? "") })}</p>`,
    )}
  `;
}

const MANY = 3; // more categories are counted on a card, not named

/**
 * The categories of a conference on its card: their free seats, or only their number.
 *
 * @param {{ conference: Conference, most?: number }} props
 */
export function Categories({ conference, most = MANY }) {
  const { categories = [], default_pool: general } = conference;
  if (!categories.length) return null;
  if (categories.length > most)
    return html`<p class="quiet">${t("category.count", { count: categories.length })}</p>`;
  const others = general?.seats ? [{ ...general, id: "", name: t("category.none") }] : [];
  return html`<ul class="pools">
    ${[...categories, ...others].map(
      (one) =>
        html`<li key=${one.id}>
          <span>${one.name}</span> <span class="quiet">${left(one)}</span>
        </li>`,
    )}
  </ul>`;
}
