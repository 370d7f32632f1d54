// Hand a conference over to another organizer: the offer, and its acceptance.

import { post } from "./api.js";
import { keep, readAnew } from "./catalog.js";
import { ActionButton, Dialog, Field, Place, When } from "./components.js";
import { FieldError, FormError, useForm } from "./form.js";
import { rich, t } from "./text.js";
import { html, notice, reportingErrors, useState } from "./ui.js";

/** @import { Conference } from "./types.d.ts" */

/**
 * The button that offers a conference to another organizer, with its dialog.
 *
 * @param {{ conference: Conference }} props
 */
export function HandOver({ conference }) {
  const [open, setOpen] = useState(false);
  return html`<button type="button" class="button" onClick=${() => setOpen(true)}>
      ${t("handOver.open")}
    </button>
    ${open && html`<${Offer} conference=${conference} close=${() => setOpen(false)} />`}`;
}

/** @param {{ conference: Conference, close: () => void }} props */
function Offer({ conference, close }) {
  const [to, setTo] = useState("");
  return html`<${Dialog} title=${t("handOver.title", { name: conference.name })} close=${close}>
    ${
      to
        ? html`<${Offered} id=${conference.id} to=${to} close=${close} />`
        : html`<${OfferForm} conference=${conference} done=${setTo} />`
    }
  <//>`;
}

/** @param {{ conference: Conference, done: (to: string) => void }} props */
function OfferForm({ conference: { id, organizer }, done }) {
  const labels = { to: t("handOver.to") };
  const { submit, busy, errorAt, summary } = useForm(labels, async ({ to }) => {
    if (to === organizer) throw new FieldError("to", t("handOver.same"));
    try {
      await post(`/v1/conferences/${id}/handover`, { to });
    } catch (error) {
      const unknown = /** @type {any} */ (error).kind === "user-unknown";
      throw unknown ? new FieldError("to", t("handOver.unknown")) : error;
    }
    done(to);
  });
  return html`<form onSubmit=${submit} novalidate>
    <p>${t("handOver.step")}</p>
    <ul class="points">
      <li>${t("handOver.lose")}</li>
      <li>${t("handOver.gain")}</li>
      <li>${t("handOver.keep")}</li>
    </ul>
    <${Field}
      label=${labels.to}
      name="to"
      required
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      error=${errorAt("to")}
    />
    <${FormError} error=${summary} />
    <button class="button primary" aria-busy=${busy}>${t("handOver.offer")}</button>
  </form>`;
}

/** @param {{ id: string, to: string, close: () => void }} props */
function Offered({ id, to, close }) {
  const address = `${location.origin}/#/organize/${id}`;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => notice(t("handOver.copied")),
      () => notice(address), // the browser refuses the clipboard
    );
  return html`<p role="status">${t("handOver.offered", { name: to })}</p>
    <p><a class="address" href=${address}>${address}</a></p>
    <p class="quiet">${t("handOver.replace")}</p>
    <div class="acts">
      <${ActionButton} kind="primary" action=${copy}>${t("handOver.copy")}<//>
      <${ActionButton} action=${close}>${t("dialog.close")}<//>
    </div>`;
}

/**
 * A conference for an organizer who does not organize it, and may have got it as an offer.
 *
 * @param {{ conference: Conference }} props
 */
export function Receive({ conference }) {
  const { id, name, organizer } = conference;
  const accept = () =>
    reportingErrors(async () => {
      const path = `/v1/conferences/${id}/handover/accept`;
      const accepted = await post(path).catch((/** @type {any} */ error) => {
        throw error.status === 403 ? new Error(t("handOver.notOffered")) : error;
      });
      keep([accepted]);
      readAnew(id).catch(() => {}); // the categories; the next poll reads them otherwise
      notice(t("handOver.accepted", { name }));
    });
  return html`
    <p class="crumb"><a href="#/organize">${t("organize.title")}</a></p>
    <h1 tabindex="-1">${name}</h1>
    <p class="quiet">
      <${When} ...${conference} /><${Place} ...${conference} />${" · "}
      <a href=${`#/conference/${id}`}>${t("manage.public")}</a>
    </p>
    <section class="panel">
      <h2>${t("handOver.receive")}</h2>
      <p>${rich("handOver.from", { organizer: html`<strong>${organizer}</strong>` })}</p>
      <p class="quiet">${t("handOver.receiveText")}</p>
      ${!conference.canceled && html`<${ActionButton} kind="primary" action=${accept}>${t("handOver.accept")}<//>`}
    </section>
  `;
}
