// Requests to become an organizer: the form and the state for the person, the queue for admins.

import { all, get, post, Refused } from "./api.js";
import { moment, now } from "./clock.js";
import { ActionButton, Dialog, Failure, Field, Loading } from "./components.js";
import { FormError, useForm } from "./form.js";
import { renewAccount } from "./session.js";
import { rich, t } from "./text.js";
import { html, notice, reportingErrors, useEffect, useState } from "./ui.js";

/**
 * @typedef {object} OrganizerRequest
 * @property {string} id
 * @property {string} user_id
 * @property {string} about
 * @property {"pending" | "approved" | "denied"} state
 * @property {string | null} reason
 * @property {string} created_at
 * @property {string | null} answered_at
 */

const PATH = "/v1/organizer-requests";
const AGAIN_AFTER_MS = 7 * 24 * 60 * 60 * 1000; // after a denial

// ---------------------------------------------------------------------------- the person

/** The request of a signed-in person who may not organize yet. */
export function BecomeOrganizer() {
  const [request, setRequest] = useState(
    /** @type {OrganizerRequest | null | undefined} */ (undefined),
  );
  const [error, setError] = useState(/** @type {unknown} */ (null));
  const load = () =>
    get(`${PATH}/me`).then(
      (found) => {
        setRequest(found);
        setError(null);
      },
      (thrown) => {
        if (thrown instanceof Refused && thrown.status === 404) setRequest(null);
        else setError(thrown);
      },
    );
  useEffect(() => void load(), []);
  if (error) return html`<${Failure} error=${error} retry=${load} />`;
  if (request === undefined) return html`<${Loading} />`;
  return html`<section class="form">
    ${request && html`<${State} request=${request} load=${load} />`}
    ${mayAsk(request) && html`<${Ask} sent=${setRequest} load=${load} />`}
  </section>`;
}

/** @param {OrganizerRequest | null} request */
const mayAsk = (request) => !request || (request.state === "denied" && now() >= againFrom(request));

/** @param {OrganizerRequest} request a denied one */
const againFrom = ({ answered_at: at }) => Date.parse(at ?? "") + AGAIN_AFTER_MS;

/** @param {{ request: OrganizerRequest, load: () => Promise<void> }} props */
function State({ request, load }) {
  const { state, reason, about } = request;
  const start = () => reportingErrors(renewAccount);
  return html`
    <h2>${t(`request.${state}`)}</h2>
    ${state === "pending" && html`<p>${t("request.pendingText", { time: moment(request.created_at) })}</p>`}
    ${state === "approved" && html`<p>${t("request.approvedText")}</p>`}
    ${state === "denied" && html`<p>${t("request.reason", { reason: reason ?? "" })}</p>`}
    ${
      state === "denied" &&
      !mayAsk(request) &&
      html`<p class="quiet">${t("request.again", { time: moment(againFrom(request)) })}</p>`
    }
    ${state !== "approved" && html`<blockquote class="quiet">${about}</blockquote>`}
    <div class="acts">
      ${state === "approved" && html`<${ActionButton} kind="primary" action=${start}>${t("request.start")}<//>`}
      ${state === "pending" && html`<${ActionButton} action=${load}>${t("request.check")}<//>`}
    </div>
  `;
}

/** @param {{ sent: (request: OrganizerRequest) => void, load: () => Promise<void> }} props */
function Ask({ sent, load }) {
  const labels = { about: t("request.about") };
  const { submit, busy, errorAt, summary } = useForm(labels, async ({ about }) => {
    try {
      sent(await post(PATH, { about }));
      notice(t("request.sent"));
    } catch (error) {
      // The answer to an earlier attempt was lost, or another tab was faster.
      if (error instanceof Refused && error.status === 409) await load();
      else throw error;
    }
  });
  return html`<form onSubmit=${submit} novalidate>
    <h2>${t("request.title")}</h2>
    <p>${t("request.text")}</p>
    <${Field} label=${labels.about} name="about" hint=${t("request.aboutHint")} error=${errorAt("about")}>
      ${(/** @type {import("./components.js").FieldAttributes} */ common) =>
        html`<textarea ...${common} rows="4" required minlength="20" maxlength="1000"></textarea>`}
    <//>
    <${FormError} error=${summary} />
    <button class="button primary" aria-busy=${busy}>${t("request.send")}</button>
  </form>`;
}

// ---------------------------------------------------------------------------- admins

/** The requests that wait for an answer. */
export function Queue() {
  const [requests, setRequests] = useState(/** @type {OrganizerRequest[] | null} */ (null));
  const [error, setError] = useState(/** @type {unknown} */ (null));
  const [denying, setDenying] = useState(/** @type {OrganizerRequest | null} */ (null));
  const load = () =>
    all(PATH, 100).then(
      (found) => {
        setRequests(found);
        setError(null);
      },
      (thrown) => setError(thrown),
    );
  useEffect(() => void load(), []);
  const answered = (/** @type {OrganizerRequest} */ { id }) =>
    setRequests((before) => (before ?? []).filter((one) => one.id !== id));
  const approve = (/** @type {OrganizerRequest} */ request) =>
    reportingErrors(async () => {
      await post(`${PATH}/${request.id}/approve`);
      answered(request);
      notice(t("request.admitted", { name: request.user_id }));
    });
  if (error) return html`<${Failure} error=${error} retry=${load} />`;
  if (!requests?.length) return null;
  return html`<section aria-labelledby="requests">
    <h2 id="requests" tabindex="-1">${t("request.queue")}</h2>
    <ul class="requests">
      ${requests.map(
        (one) =>
          html`<li class="form" key=${one.id}>
            <h3>${one.user_id}</h3>
            <p class="quiet">${moment(one.created_at)}</p>
            <p>${one.about}</p>
            <div class="acts">
              <${ActionButton} kind="primary" action=${() => approve(one)} aria-label=${t("request.approveOne", { name: one.user_id })}>
                ${t("request.approve")}
              <//>
              <button
                type="button"
                class="button"
                aria-label=${t("request.denyOne", { name: one.user_id })}
                onClick=${() => setDenying(one)}
              >
                ${t("request.deny")}
              </button>
            </div>
          </li>`,
      )}
    </ul>
    ${denying && html`<${Deny} request=${denying} answered=${answered} close=${() => setDenying(null)} />`}
  </section>`;
}

/**
 * @param {{
 *   request: OrganizerRequest, answered: (request: OrganizerRequest) => void, close: () => void
 * }} props
 */
function Deny({ request, answered, close }) {
  const labels = { reason: t("request.denyReason") };
  const { submit, busy, errorAt, summary } = useForm(labels, async ({ reason }) => {
    await post(`${PATH}/${request.id}/deny`, { reason });
    answered(request);
    notice(t("request.deniedNow", { name: request.user_id }));
    close();
  });
  return html`<${Dialog} title=${t("request.denyTitle", { name: request.user_id })} close=${close}>
    <form onSubmit=${submit} novalidate>
      <p>${rich("request.denyText", { name: html`<strong>${request.user_id}</strong>` })}</p>
      <${Field} label=${labels.reason} name="reason" error=${errorAt("reason")}>
        ${(/** @type {import("./components.js").FieldAttributes} */ common) =>
          html`<textarea ...${common} rows="3" required maxlength="1000"></textarea>`}
      <//>
      <${FormError} error=${summary} />
      <button class="button danger" aria-busy=${busy}>${t("request.deny")}</button>
    </form>
  <//>`;
}
