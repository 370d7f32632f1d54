// The dialog to sign in, to create an account, and to reset a password.

import { call, get, Refused } from "./api.js";
import { ActionButton, Dialog, Field } from "./components.js";
import { NewPassword } from "./form.js";
import {
  AppCodeRequired,
  CognitoError,
  confirmSignUp,
  enterAppCode,
  forgotPassword,
  NewPasswordRequired,
  resendCode,
  resetPassword,
  setNewPassword,
  signIn,
  signUp,
} from "./session.js";
import { language, t } from "./text.js";
import { html, messageOf, notice, useState } from "./ui.js";

/**
 * @import { Children } from "./types.d.ts"
 * @typedef {"in" | "up" | "code" | "forgot" | "reset" | "renew" | "app"} Way
 * @typedef {Record<"user" | "email" | "password" | "code", string>} Values
 *
 * @typedef {object} Known what the person has entered so far; it stays while the dialog is open
 * @property {string} user
 * @property {string} [password] to sign in after the code
 * @property {NewPasswordRequired} [required]
 * @property {AppCodeRequired} [app]
 * @property {string} [hint] why the form is shown
 *
 * @typedef {object} FormProps
 * @property {Known} known
 * @property {(way: Way, known?: Partial<Known>) => void} go shows another form
 * @property {() => void} done
 */

const TABS = /** @type {Way[]} */ (["in", "up"]);

/** @param {{ close: () => void, signedIn: () => void }} props */
export function SignInDialog({ close, signedIn }) {
  const [way, setWay] = useState(/** @type {Way} */ ("in"));
  const [known, setKnown] = useState(/** @type {Known} */ ({ user: "" }));
  const go = (/** @type {Way} */ next, /** @type {Partial<Known>} */ more = {}) => {
    setKnown((before) => ({ ...before, hint: undefined, ...more }));
    setWay(next);
  };
  const done = () => {
    close();
    signedIn();
    rememberLanguage().catch(() => {}); // mails are in English until the next sign-in
  };
  const Form = FORMS[way];
  return html`<${Dialog} title=${t(TITLES[way] ?? "sign.title")} close=${close}>
    <div class="ways" role="group" aria-label=${t("sign.ways")}>
      ${TABS.map(
        (id) =>
          html`<button
            type="button"
            key=${id}
            class="button plain"
            aria-pressed=${way === id ? "true" : "false"}
            onClick=${() => go(id)}
          >
            ${t(`sign.${id}`)}
          </button>`,
      )}
    </div>
    ${known.hint && html`<p role="status">${known.hint}</p>`}
    <${Form} key=${way} known=${known} go=${go} done=${done} />
  <//>`;
}

/** Store the language of the page as that of the mails, unless the person has chosen one. */
async function rememberLanguage() {
  const user = await get("/v1/users/me").catch((error) => {
    if (error instanceof Refused && error.status === 404) return null; // not a user yet
    throw error;
  });
  if (!user?.language) await call("PATCH", "/v1/users/me", { language });
}

/**
 * A form that shows the error of its submission.
 *
 * @param {{ submit: (values: Values) => Promise<unknown>, label: string, children?: Children }} props
 */
function Form({ submit, label, children }) {
  const [error, setError] = useState("");
  const [busy, setBusy] = useState(false);
  const send = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError("");
    try {
      const values = new FormData(/** @type {HTMLFormElement} */ (event.target));
      await submit(/** @type {Values} */ (Object.fromEntries(values)));
    } catch (thrown) {
      setError(messageOf(thrown));
      setBusy(false);
    }
  };
  return html`<form onSubmit=${send}>
    ${children}
    <p class="wrong" role="alert">${error}</p>
    <button class="button primary" aria-busy=${busy}>${label}</button>
  </form>`;
}

/** @param {{ known: Known }} props */
const Username = ({ known }) =>
  html`<${Field}
    label=${t("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${known.user}
  />`;

const CodeField = () =>
  html`<${Field}
    label=${t("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${t("sign.codeHint")}
  />`;

/**
 * Sign in, or show the form of the step that the account needs first.
 *
 * @param {string} user
 * @param {string} password
 * @param {FormProps} props
 */
async function signInOrGo(user, password, { go, done }) {
  try {
    await signIn(user, password);
    done();
  } catch (error) {
    if (error instanceof NewPasswordRequired) {
      go("renew", { user, required: error, hint: error.message });
    } else if (error instanceof AppCodeRequired) {
      go("app", { user, app: error, hint: error.message });
    } else if (error instanceof CognitoError && error.kind === "UserNotConfirmedException") {
      go("code", { user, password, hint: error.message });
    } else if (error instanceof CognitoError && error.kind === "PasswordResetRequiredException") {
      await forgotPassword(user);
      go("reset", { user, hint: error.message });
    } else throw error;
  }
}

/** @param {FormProps} props */
function SignIn(props) {
  const { known, go } = props;
  const submit = (/** @type {Values} */ { user, password }) => signInOrGo(user, password, props);
  return html`<${Form} submit=${submit} label=${t("sign.in")}>
      <${Username} known=${known} />
      <${Field}
        label=${t("sign.password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
    <button type="button" class="button plain" onClick=${() => go("forgot")}>
      ${t("sign.forgot")}
    </button>`;
}

/** @param {FormProps} props */
function SignUp({ known, go }) {
  const submit = async (/** @type {Values} */ { user, email, password }) => {
    await signUp(user, password, email);
    go("code", { user, password });
  };
  return html`<${Form} submit=${submit} label=${t("sign.up")}>
      <${Username} known=${known} />
      <${Field} label=${t("sign.email")} name="email" type="email" autocomplete="email" required />
      <${NewPassword} />
    <//>
    <button type="button" class="button plain" onClick=${() => go("code")}>
      ${t("sign.haveCode")}
    </button>`;
}

/** @param {FormProps} props */
function Code(props) {
  const { known, go } = props;
  const [user, setUser] = useState(known.user);
  const submit = async (/** @type {Values} */ { code }) => {
    await confirmSignUp(user, code);
    notice(t("sign.ready"));
    if (known.password && user === known.user) await signInOrGo(user, known.password, props);
    else go("in", { user });
  };
  const resend = () =>
    resendCode(user).then(
      () => notice(t("sign.resent")),
      (error) => notice(messageOf(error), true),
    );
  const typed = (/** @type {{ target: HTMLInputElement }} */ { target }) => setUser(target.value);
  return html`<${Form} submit=${submit} label=${t("sign.confirm")}>
      <${Field}
        label=${t("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${user}
        onInput=${typed}
      />
      <${CodeField} />
    <//>
    <${ActionButton} kind="plain" action=${resend}>${t("sign.resend")}<//>`;
}

/** @param {FormProps} props */
function Forgot({ known, go }) {
  const submit = async (/** @type {Values} */ { user }) => {
    await forgotPassword(user);
    go("reset", { user });
  };
  return html`<${Form} submit=${submit} label=${t("sign.sendCode")}>
    <p class="quiet">${t("sign.forgotText")}</p>
    <${Username} known=${known} />
  <//>`;
}

/** @param {FormProps} props */
function Reset(props) {
  const { user } = props.known;
  const submit = async (/** @type {Values} */ { code, password }) => {
    await resetPassword(user, code, password);
    notice(t("sign.changed"));
    await signInOrGo(user, password, props);
  };
  return html`<${Form} submit=${submit} label=${t("sign.setPassword")}>
    <${CodeField} />
    <${NewPassword} label=${t("sign.newPassword")} />
  <//>`;
}

/** @param {FormProps} props */
function Renew({ known, done }) {
  const submit = async (/** @type {Values} */ { password }) => {
    if (known.required) await setNewPassword(known.required, password);
    done();
  };
  return html`<${Form} submit=${submit} label=${t("sign.setPassword")}>
    <${NewPassword} label=${t("sign.newPassword")} />
  <//>`;
}

/** @param {FormProps} props */
function AppCode({ known, done }) {
  const submit = async (/** @type {Values} */ { code }) => {
    if (known.app) await enterAppCode(known.app, code.replaceAll(" ", ""));
    done();
  };
  return html`<${Form} submit=${submit} label=${t("sign.in")}>
    <${Field}
      label=${t("sign.appCode")}
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      required
      autofocus
      hint=${t("sign.appHint")}
    />
  <//>`;
}

/** @type {Record<Way, (props: FormProps) => import("./types.d.ts").Markup>} */
const FORMS = {
  in: SignIn,
  up: SignUp,
  code: Code,
  forgot: Forgot,
  reset: Reset,
  renew: Renew,
  app: AppCode,
};

/** @type {Partial<Record<Way, string>>} The titles that differ from the first form's. */
const TITLES = { up: "sign.up", forgot: "sign.forgotTitle", reset: "sign.forgotTitle" };
