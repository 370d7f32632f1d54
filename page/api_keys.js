// API keys of an organizer: create one with scopes, copy it once, and revoke it.

import { call, get, post } from "./api.js";
import { moment } from "./clock.js";
import { ConfirmDialog, Dialog, Empty, Failure, Field, Loading, Secret } from "./components.js";
import { FieldError, FormError, useForm } from "./form.js";
import { useAnswer } from "./reading.js";
import { isOrganizer, session } from "./session.js";
import { t } from "./text.js";
import { html, notice, reportingErrors, useState, useTitle } from "./ui.js";

/**
 * @typedef {object} Key
 * @property {string} id
 * @property {string} name
 * @property {string[]} scopes
 * @property {string} last_four
 * @property {string} created_at
 */

const PATH = "/v1/keys";
const LIMIT = 10; // keys of one person

/** The scopes of docs/api-keys.md, in the order of the form. */
export const SCOPES = [
  "events:read",
  "conferences:read",
  "conferences:write",
  "attendees:read",
  "invitations:write",
  "imports:write",
  "checkins:write",
  "webhooks:write",
];

/** @param {Key} key its scopes as words, in the order of the form */
const scopesOf = ({ scopes }) =>
  SCOPES.filter((scope) => scopes.includes(scope))
    .map((scope) => t(`scope.${scope}`))
    .join(", ");

/** @param {{ signIn: () => void }} props */
export function ApiKeys({ signIn }) {
  const { account } = session.use((state) => state);
  useTitle(t("key.title"));
  if (account && isOrganizer(account)) return html`<${List} key=${account.user} />`;
  return html`
    <p class="crumb"><a href="#/organize">${t("organize.title")}</a></p>
    <h1 tabindex="-1">${t("key.title")}</h1>
    <${Empty} title=${t(account ? "organize.noRole" : "organize.signIn")}>
      ${
        !account &&
        html`<button type="button" class="button primary" onClick=${() => signIn()}>
          ${t("nav.signIn")}
        </button>`
      }
    <//>
  `;
}

function List() {
  const { found, error, reload } = useAnswer(() => get(PATH));
  const keys = /** @type {Key[] | undefined} */ (found?.items);
  const [creating, setCreating] = useState(false);
  const [leaving, setLeaving] = useState(/** @type {Key | null} */ (null));
  const full = keys !== undefined && keys.length >= LIMIT;
  return html`
    <p class="crumb"><a href="#/organize">${t("organize.title")}</a></p>
    <div class="top">
      <h1 tabindex="-1">${t("key.title")}</h1>
      <button
        type="button"
        class="button primary"
        disabled=${full}
        onClick=${() => setCreating(true)}
      >
        ${t("key.create")}
      </button>
    </div>
    <p class="quiet">${t(full ? "key.full" : "key.text")}</p>
    ${error && html`<${Failure} error=${error} retry=${reload} />`}
    ${!keys && !error && html`<${Loading} />`}
    ${keys?.length === 0 && html`<${Empty} title=${t("key.none")} />`}
    ${keys?.map(
      (key) =>
        html`<section class="panel" key=${key.id} aria-label=${key.name}>
          <h2>${key.name}</h2>
          <p>
            <code>…${key.last_four}</code>
            <span class="quiet"> · ${t("key.created", { time: moment(key.created_at) })}</span>
          </p>
          <p>${t("key.may", { scopes: scopesOf(key) })}</p>
          <div class="acts">
            <button
              type="button"
              class="button danger"
              aria-label=${t("key.revokeOne", { name: key.name })}
              onClick=${() => setLeaving(key)}
            >
              ${t("key.revoke")}
            </button>
          </div>
        </section>`,
    )}
    ${creating && html`<${Create} reload=${reload} close=${() => setCreating(false)} />`}
    ${
      leaving &&
      html`<${Revoke} key=${leaving.id} revoked=${leaving} reload=${reload} close=${() => setLeaving(null)} />`
    }
  `;
}

/** @param {{ reload: () => Promise<void>, close: () => void }} props */
function Create({ reload, close }) {
  const [secret, setSecret] = useState("");
  const labels = { name: t("key.name"), scopes: t("key.scopes") };
  const { submit, busy, errorAt, summary } = useForm(labels, async ({ name }, form) => {
    const scopes = [...form.querySelectorAll("input[name=scope]:checked")].map(
      (input) => /** @type {HTMLInputElement} */ (input).value,
    );
    if (!scopes.length) throw new FieldError("scopes", t("key.noScope"));
    setSecret((await post(PATH, { name: name.trim(), scopes })).secret);
    await reload();
  });
  return html`<${Dialog} title=${t("key.create")} close=${close}>
    ${
      secret
        ? html`<${Secret}
            secret=${secret}
            text=${t("key.secretText")}
            copyLabel=${t("key.copy")}
            copied=${t("key.copied")}
            close=${close}
          />`
        : html`<form onSubmit=${submit} novalidate>
            <${Field}
              label=${labels.name}
              name="name"
              required
              maxlength="100"
              autocomplete="off"
              hint=${t("key.nameHint")}
              error=${errorAt("name")}
            />
            <fieldset class="checks">
              <legend>${labels.scopes}</legend>
              <p class="hint">${t("key.scopesHint")}</p>
              ${SCOPES.map(
                (scope) =>
                  html`<label class="check" key=${scope}>
                    <input type="checkbox" name="scope" value=${scope} />
                    ${t(`scope.${scope}`)}
                  </label>`,
              )}
              ${errorAt("scopes") && html`<p class="wrong">${errorAt("scopes")}</p>`}
            </fieldset>
            <${FormError} error=${summary} />
            <button class="button primary" aria-busy=${busy}>${t("key.create")}</button>
          </form>`
    }
  <//>`;
}

/** @param {{ revoked: Key, reload: () => Promise<void>, close: () => void }} props */
function Revoke({ revoked: { id, name }, reload, close }) {
  const action = () =>
    reportingErrors(async () => {
      await call("DELETE", `${PATH}/${id}`);
      notice(t("key.revoked", { name }));
      await reload();
    });
  return html`<${ConfirmDialog}
    title=${t("key.revokeTitle", { name })}
    confirmLabel=${t("key.revoke")}
    action=${action}
    close=${close}
  >
    <p>${t("key.revokeText")}</p>
  <//>`;
}
