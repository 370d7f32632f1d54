// The form to change one conference, and the buttons that cancel or delete it.

import { call, Refused } from "./api.js";
import { keep } from "./catalog.js";
import {
  CategoriesField,
  categoriesOf,
  categoryLabels,
  changesOf,
  checkSeats,
  inputsOf,
} from "./category_form.js";
import { fromLocalTime, localTime } from "./clock.js";
import { ConfirmDialog } from "./components.js";
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
import { FieldError, FormError, useForm } from "./form.js";
import { AgendaField, programOf, SpeakersField } from "./program_form.js";
import { opensOf, SaleField, saleLabels } from "./sale_form.js";
import { t } from "./text.js";
import { html, notice, reportingErrors, useState } from "./ui.js";

/** @import { Conference } from "./types.d.ts" */

/** @param {{ conference: Conference }} props */
export function Change({ conference }) {
  const [asking, setAsking] = useState(false);
  const { id, name, slots, location, topics, description } = conference;
  const { confirmation_window: held, max_offers: limit, agenda, speakers } = conference;
  const { timezone: zone, quiet_hours: quiet, listed, max_per_email: perEmail } = conference;
  const { max_party: party, release_at: release } = conference;
  const categories = inputsOf(conference);
  const labels = { ...conferenceLabels(), ...saleLabels(), ...categoryLabels() };
  const { submit, busy, errorAt, summary } = useForm(labels, async (values, form) => {
    const wanted = categories && categoriesOf(values, zone);
    checkSeats(Number(values.slots), wanted ?? []);
    const changes = {
      slots: Number(values.slots),
      ...(categories && wanted ? changesOf(categories, wanted) : {}),
      location: values.location,
      topics: topicsOf(values.topics),
      description: values.description,
      confirmation_window: windowOf(values),
      max_offers: values.max_offers === "" ? null : Number(values.max_offers),
      max_party: values.max_party === "" ? null : Number(values.max_party),
      ...(zone ? { quiet_hours: quietOf(values) } : {}),
      release_at: values.release_at ? fromLocalTime(values.release_at, zone).at : null,
      opens_at: opensOf(values, form, conference),
      ...switchesOf(values),
      embed: sitesOf(values.embed),
      ...(agenda && speakers ? programOf(form, zone) : {}),
    };
    keep([await call("PATCH", `/v1/conferences/${id}`, changes).catch(atSeats(wanted ?? []))]);
    notice(t("form.saved"));
    // The input is the initial value now, so later changes by others are shown again.
    requestAnimationFrame(() => form.reset());
  });
  const withdraw = () =>
    reportingErrors(async () => {
      keep([await call("DELETE", `/v1/conferences/${id}`)]);
      notice(t("manage.canceledNow", { name }));
    });
  return html`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${t("manage.edit")}</h2>
    <form class="form" onSubmit=${submit} novalidate>
      <div class="pair">
        <${SeatsField} split=${Boolean(categories?.length)} value=${slots} error=${errorAt("slots")} hint=${t("form.seatsHint")} />
        <${PlaceField} value=${location} error=${errorAt("location")} />
      </div>
      ${categories && html`<${CategoriesField} errorAt=${errorAt} value=${categories} zone=${zone} />`}
      <${SaleField} errorAt=${errorAt} conference=${conference} />
      <${TopicsField} value=${topics.join(", ")} error=${errorAt("topics")} />
      <${DescriptionField} rows="3" value=${description} error=${errorAt("description")} />
      ${agenda && html`<${AgendaField} errorAt=${errorAt} value=${agenda} zone=${zone} />`}
      ${speakers && html`<${SpeakersField} errorAt=${errorAt} value=${speakers} />`}
      <div class="pair">
        <${WindowField} value=${held ?? undefined} error=${errorAt("confirmation_window")} />
        <${MaxOffersField} value=${limit ?? undefined} error=${errorAt("max_offers")} />
        <${MaxPartyField} value=${party} error=${errorAt("max_party")} />
      </div>
      ${zone && html`<${QuietField} value=${quiet} error=${errorAt("quiet_hours")} />`}
      <${ReleaseField}
        value=${release ? localTime(release, zone) : undefined}
        error=${errorAt("release_at")}
      />
      <${SwitchFields} errorAt=${errorAt} listed=${listed} perEmail=${perEmail} />
      <${EmbedField} value=${conference.embed} error=${errorAt("embed")} />
      <${FormError} error=${summary} />
      <div class="acts">
        <button class="button primary" aria-busy=${busy}>${t("form.save")}</button>
        <button type="button" class="button danger" onClick=${() => setAsking(true)}>
          ${t("manage.cancel")}
        </button>
      </div>
    </form>
    ${
      asking &&
      html`<${ConfirmDialog}
        title=${t("manage.cancelTitle", { name })}
        confirmLabel=${t("manage.cancel")}
        action=${withdraw}
        close=${() => setAsking(false)}
      >
        <p>${t("manage.cancelText")}</p>
      <//>`
    }
  </section>`;
}

/**
 * Return a handler of errors that shows seats in use at the field of their category.
 *
 * @param {import("./category_form.js").CategoryInput[]} categories
 */
const atSeats = (categories) => (/** @type {unknown} */ error) => {
  if (!(error instanceof Refused) || error.kind !== "capacity-in-use") throw error;
  const at = categories.findIndex(({ id }) => id === error.body?.category);
  throw new FieldError(at < 0 ? "slots" : `categories.${at}.seats`, error.message);
};

/**
 * The button that deletes a conference which nobody has booked.
 *
 * @param {{ conference: Conference }} props
 */
export function Delete({ conference: { id, name } }) {
  const [asking, setAsking] = useState(false);
  const action = () =>
    reportingErrors(async () => {
      await call("DELETE", `/v1/conferences/${id}?forget=true`);
      notice(t("manage.deleted", { name }));
      location.hash = "#/organize";
    });
  return html`
      <button type="button" class="button danger" onClick=${() => setAsking(true)}>
        ${t("manage.delete")}
      </button>
    ${
      asking &&
      html`<${ConfirmDialog}
        title=${t("manage.deleteTitle", { name })}
        confirmLabel=${t("manage.delete")}
        action=${action}
        close=${() => setAsking(false)}
      >
        <p>${t("manage.deleteText")}</p>
      <//>`
    }`;
}
