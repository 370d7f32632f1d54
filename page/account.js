// The account of the signed-in person: address, mails, password, a copy of all data, deletion.

import { call, download, get, post, Refused } from "./api.js";
import { moment } from "./clock.js";
import { ActionButton, ConfirmDialog, Empty, Failure, Field, Loading } from "./components.js";
import { device, readDevice, turnOff, turnOn } from "./devices.js";
import { FormError, NewPassword, useForm } from "./form.js";
import {
  changePassword,
  forget,
  needsAppCode,
  newAppSecret,
  requireAppCode,
  session,
  setAppCode,
} from "./session.js";
import { LANGUAGES, t } from "./text.js";
import { html, notice, reportingErrors, useEffect, useState, useTitle } from "./ui.js";

/**
 * @typedef {"offers" | "bookings" | "conferences"} Mails
 * @typedef {object} User
 * @property {string | null} email
 * @property {boolean} email_verified
 * @property {string | null} email_pending
 * @property {Mails[]} mails
 * @property {string | null} language of the mails; null: not chosen, which means English
 */

const CALENDAR = "/v1/users/me/calendar";
const KINDS = /** @type {Mails[]} */ (["offers", "bookings", "conferences"]);
/** The values before the first booking, which adds the user. @type {User} */
const NEW = {
  email: null,
  email_verified: false,
  email_pending: null,
  mails: KINDS,
  language: null,
};

/** @param {{ signIn: () => void }} props */
export function Account({ signIn }) {
  const { account } = session.use((state) => state);
  useTitle(t("account.title"));
  return html`<h1 tabindex="-1">${t("account.title")}</h1>
    ${
      account
        ? html`<${Shown} key=${account.user} user=${account.user} />`
        : html`<${Empty} title=${t("account.signIn")}>
            <button type="button" class="button primary" onClick=${() => signIn()}>
              ${t("nav.signIn")}
            </button>
          <//>`
    }`;
}

/** @param {{ user: string }} props */
function Shown({ user: name }) {
  const [user, setUser] = useState(/** @type {User | null} */ (null));
  const [error, setError] = useState(/** @type {unknown} */ (null));
  const load = () =>
    get("/v1/users/me").then(
      (found) => {
        setUser(found);
        setError(null);
      },
      (thrown) => {
        if (thrown instanceof Refused && thrown.status === 404) setUser(NEW);
        else setError(thrown);
      },
    );
  useEffect(() => void load(), []);
  const change = async (/** @type {Record<string, unknown>} */ changes) =>
    setUser(await call("PATCH", "/v1/users/me", changes));
  if (error) return html`<${Failure} error=${error} retry=${load} />`;
  if (!user) return html`<${Loading} />`;
  return html`
    <p class="quiet">${t("account.name", { name })}</p>
    <${Address} user=${user} change=${change} />
    <${MailChoices} user=${user} change=${change} />
    <${Device} />
    <${Calendar} />
    <${Password} user=${name} />
    <${AppCode} user=${name} />
    <${Data} />
  `;
}

/** @typedef {{ user: User, change: (changes: Record<string, unknown>) => Promise<void> }} Props */

/** @param {Props} props */
function Address({ user, change }) {
  const labels = { email: t("sign.email") };
  const { submit, busy, errorAt, summary } = useForm(labels, async ({ email }) => {
    await change({ email });
    notice(t("form.saved"));
  });
  const state = user.email
    ? t(user.email_verified ? "account.mailsTo" : "account.unverified", { email: user.email })
    : t("account.noMails");
  return html`<section aria-labelledby="address">
    <h2 id="address" tabindex="-1">${t("account.address")}</h2>
    <p>${state}</p>
    ${user.email_pending && html`<p>${t("account.pending", { email: user.email_pending })}</p>`}
    <form class="form" onSubmit=${submit} novalidate>
      <${Field}
        label=${labels.email}
        name="email"
        type="email"
        autocomplete="email"
        required
        hint=${t("account.addressHint")}
        error=${errorAt("email")}
      />
      <${FormError} error=${summary} />
      <div class="acts">
        <button class="button primary" aria-busy=${busy}>${t("form.save")}</button>
        ${
          user.email &&
          html`<${ActionButton} action=${() => reportingErrors(() => change({ email: null }))}>
            ${t("account.removeAddress")}
          <//>`
        }
      </div>
    </form>
  </section>`;
}

/** @param {Props} props */
function MailChoices({ user, change }) {
  const chosen = user.language ?? "en";
  const toggle = (/** @type {Mails} */ kind) => {
    const mails = KINDS.filter((one) => user.mails.includes(one) !== (one === kind));
    return reportingErrors(() => change({ mails }));
  };
  return html`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${t("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${t("account.mails")}</legend>
      ${KINDS.map(
        (kind) =>
          html`<label class="check" key=${kind}>
            <input
              type="checkbox"
              checked=${user.mails.includes(kind)}
              onChange=${() => toggle(kind)}
            />
            ${t(`account.${kind}`)}
          </label>`,
      )}
    </fieldset>
    <${Field} label=${t("account.language")} name="language">
      ${(/** @type {Record<string, string>} */ common) =>
        html`<select
          ...${common}
          onChange=${(/** @type {{ target: HTMLSelectElement }} */ { target }) =>
            reportingErrors(() => change({ language: target.value }))}
        >
          ${LANGUAGES.map(
            (tag) =>
              html`<option key=${tag} value=${tag} lang=${tag} selected=${tag === chosen}>
                ${t(`language.${tag}`)}
              </option>`,
          )}
        </select>`}
    <//>
  </section>`;
}

/** Messages to this browser when a seat is offered. */
function Device() {
  const { state } = device.use((value) => value);
  useEffect(() => void readDevice(), []);
  if (["unknown", "impossible"].includes(state)) return null;
  const [text, label, action] =
    state === "on"
      ? [t("device.on"), t("device.turnOff"), turnOff]
      : [t(state === "blocked" ? "device.blocked" : "device.text"), t("device.turnOn"), turnOn];
  return html`<section aria-labelledby="device">
    <h2 id="device" tabindex="-1">${t("device.title")}</h2>
    <p role="status">${text}</p>
    <div class="acts">
      <${ActionButton} action=${() => reportingErrors(action)} disabled=${state === "blocked"}>
        ${label}
      <//>
    </div>
  </section>`;
}

/** The link with which calendar programs follow the bookings. */
function Calendar() {
  const [since, setSince] = useState(/** @type {string | null | undefined} */ (undefined));
  const [url, setUrl] = useState("");
  const [asking, setAsking] = useState(false);
  const show = (/** @type {string | null} */ created, address = "") => {
    setSince(created);
    setUrl(address);
  };
  useEffect(() => {
    get(CALENDAR).then(
      ({ created_at: created }) => setSince(created),
      () => setSince(null), // a section without its state still works
    );
  }, []);
  const create = () =>
    reportingErrors(async () => {
      const created = await post(CALENDAR);
      show(created.created_at, created.url);
    });
  const remove = () =>
    reportingErrors(async () => {
      await call("DELETE", CALENDAR);
      show(null);
      notice(t("calendar.removed"));
    });
  const copy = () =>
    reportingErrors(async () => {
      await navigator.clipboard.writeText(url);
      notice(t("calendar.copied"));
    });
  if (since === undefined) return null; // an action now would be undone by the answer of the read
  return html`<section aria-labelledby="calendar">
    <h2 id="calendar" tabindex="-1">${t("calendar.title")}</h2>
    <p>${since ? t("calendar.since", { time: moment(since) }) : t("calendar.text")}</p>
    ${
      url &&
      html`<div class="form">
        <${Field} label=${t("calendar.link")} name="calendar" readonly value=${url} hint=${t("calendar.secret")} />
        <div class="acts">
          <${ActionButton} kind="primary" action=${copy}>${t("calendar.copy")}<//>
          <a class="button" href=${url.replace(/^https?/, "webcal")}>${t("calendar.open")}</a>
        </div>
      </div>`
    }
    <div class="acts">
      ${
        since
          ? html`<button type="button" class="button" onClick=${() => setAsking(true)}>
                ${t("calendar.reset")}
              </button>
              <${ActionButton} action=${remove}>${t("calendar.remove")}<//>`
          : html`<${ActionButton} action=${create}>${t("calendar.create")}<//>`
      }
    </div>
    ${
      asking &&
      html`<${ConfirmDialog}
        title=${t("calendar.resetTitle")}
        confirmLabel=${t("calendar.reset")}
        action=${create}
        close=${() => setAsking(false)}
      >
        <p>${t("calendar.resetText")}</p>
      <//>`
    }
  </section>`;
}

/** @param {{ user: string }} props */
function Password({ user }) {
  const labels = { current: t("account.current"), password: t("sign.newPassword") };
  const { submit, busy, errorAt, summary } = useForm(labels, async (values, form) => {
    await changePassword(values.current, values.password);
    form.reset();
    notice(t("sign.changed"));
  });
  return html`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${t("sign.password")}</h2>
    <form class="form" onSubmit=${submit} novalidate>
      <input type="text" name="username" autocomplete="username" value=${user} hidden readonly />
      <${Field}
        label=${labels.current}
        name="current"
        type="password"
        autocomplete="current-password"
        required
        error=${errorAt("current")}
      />
      <${NewPassword} label=${labels.password} error=${errorAt("password")} />
      <${FormError} error=${summary} />
      <div class="acts">
        <button class="button primary" aria-busy=${busy}>${t("sign.setPassword")}</button>
      </div>
    </form>
  </section>`;
}

/**
 * The second step of a sign-in: the code of an authenticator app (TOTP).
 *
 * @param {{ user: string }} props
 */
function AppCode({ user }) {
  const [required, setRequired] = useState(/** @type {boolean | null} */ (null));
  const [secret, setSecret] = useState("");
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    needsAppCode().then(setRequired, () => {}); // without an answer the section is not shown
  }, []);
  const begin = () => reportingErrors(async () => setSecret(await newAppSecret()));
  const turnOff = () =>
    reportingErrors(async () => {
      await setAppCode(false);
      setRequired(false);
      notice(t("second.removed"));
    });
  const labels = { code: t("sign.appCode") };
  const { submit, busy, errorAt, summary } = useForm(labels, async ({ code }) => {
    await requireAppCode(code.replaceAll(" ", ""));
    setSecret("");
    setRequired(true);
    notice(t("second.added"));
  });
  if (required === null) return null;
  return html`<section aria-labelledby="second">
    <h2 id="second" tabindex="-1">${t("second.title")}</h2>
    <p role="status">${t(required ? "second.on" : "second.text")}</p>
    ${
      secret &&
      html`<p>${t("second.enter")} <code class="secret">${secret.replace(/.{4}(?=.)/g, "$& ")}</code></p>
        <p><a href=${`otpauth://totp/Seats:${encodeURIComponent(user)}?secret=${secret}&issuer=Seats`}>
          ${t("second.open")}
        </a></p>
        <form class="form" onSubmit=${submit} novalidate>
          <${Field}
            label=${labels.code}
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            required
            error=${errorAt("code")}
          />
          <${FormError} error=${summary} />
          <div class="acts">
            <button class="button primary" aria-busy=${busy}>${t("second.confirm")}</button>
          </div>
        </form>`
    }
    <div class="acts">
      ${
        required
          ? html`<button type="button" class="button" onClick=${() => setAsking(true)}>
              ${t("second.remove")}
            </button>`
          : !secret && html`<${ActionButton} action=${begin}>${t("second.add")}<//>`
      }
    </div>
    ${
      asking &&
      html`<${ConfirmDialog}
        title=${t("second.removeTitle")}
        confirmLabel=${t("second.remove")}
        action=${turnOff}
        close=${() => setAsking(false)}
      >
        <p>${t("second.removeText")}</p>
      <//>`
    }
  </section>`;
}

function Data() {
  const [asking, setAsking] = useState(false);
  const save = () =>
    reportingErrors(async () => {
      const found = await get("/v1/users/me/export");
      download("export.json", "application/json", JSON.stringify(found, null, 2));
    });
  const erase = () =>
    reportingErrors(async () => {
      await call("DELETE", "/v1/users/me");
      forget();
      notice(t("account.deleted"));
    });
  return html`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${t("account.data")}</h2>
    <div class="acts">
      <${ActionButton} action=${save}>${t("account.export")}<//>
      <button type="button" class="button danger" onClick=${() => setAsking(true)}>
        ${t("account.delete")}
      </button>
    </div>
    ${
      asking &&
      html`<${ConfirmDialog}
        title=${t("account.deleteTitle")}
        confirmLabel=${t("account.delete")}
        action=${erase}
        close=${() => setAsking(false)}
      >
        <p>${t("account.deleteText")}</p>
      <//>`
    }
  </section>`;
}
