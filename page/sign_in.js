// The dialog to sign in: with an account, or (where the stack allows it) by a name alone.

import { register } from "./bookings.js";
import { Dialog, Field } from "./components.js";
import { confirmSignUp, settings, signIn, signInByName, signUp } from "./session.js";
import { html, messageOf, notice, useState } from "./ui.js";

/**
 * @import { Children } from "./types.d.ts"
 * @typedef {"in" | "up" | "code" | "open"} Way
 * @typedef {Record<"user" | "email" | "password" | "code", string>} Values
 * @typedef {object} FormProps
 * @property {string} user
 * @property {(user: string) => void} setUser
 * @property {(way: Way) => void} setWay
 * @property {() => void} close
 */

/** @type {[way: Way, label: string][]} */
const WAYS = [
  ["in", "Sign in"],
  ["up", "Create an account"],
];
if (settings.open === "yes") WAYS.push(["open", "Just a name"]);

/** @param {{ close: () => void }} props */
export function SignInDialog({ close }) {
  const [way, setWay] = useState(/** @type {Way} */ ("in"));
  const [user, setUser] = useState("");
  const Form = { in: SignIn, up: SignUp, code: Code, open: JustAName }[way];
  return html`<${Dialog} title="Who are you?" close=${close}>
    <div class="ways" role="group" aria-label="How to say who you are">
      ${WAYS.map(
        ([id, name]) =>
          html`<button
            type="button"
            key=${id}
            class="button plain"
            aria-pressed=${way === id ? "true" : "false"}
            onClick=${() => setWay(id)}
          >
            ${name}
          </button>`,
      )}
    </div>
    <${Form} key=${way} user=${user} setUser=${setUser} setWay=${setWay} close=${close} />
  <//>`;
}

/**
 * A form that shows the error of its submission.
 *
 * @param {{ submit: (values: Values) => Promise<void>, label: string, children?: Children }} props
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

/** @param {(text: string) => void} set */
const onInput =
  (set) =>
  (/** @type {{ target: HTMLInputElement }} */ { target }) =>
    set(target.value);

/** @param {Pick<FormProps, "user" | "setUser">} props */
const Name = ({ user, setUser }) =>
  html`<${Field}
    label="User name"
    name="user"
    autocomplete="username"
    required
    autofocus
    value=${user}
    onInput=${onInput(setUser)}
  />`;

/** @param {FormProps} props */
function SignIn({ user, setUser, close }) {
  const submit = async (/** @type {Values} */ { user, password }) => {
    await signIn(user, password);
    close();
  };
  return html`<${Form} submit=${submit} label="Sign in">
    <${Name} user=${user} setUser=${setUser} />
    <${Field}
      label="Password"
      name="password"
      type="password"
      autocomplete="current-password"
      required
    />
  <//>`;
}

/** @param {FormProps} props */
function SignUp({ user, setUser, setWay }) {
  const submit = async (/** @type {Values} */ { user, email, password }) => {
    await signUp(user, password, email);
    setWay("code");
  };
  return html`<${Form} submit=${submit} label="Create the account">
    <${Name} user=${user} setUser=${setUser} />
    <${Field} label="Email" name="email" type="email" autocomplete="email" required />
    <${Field}
      label="Password"
      name="password"
      type="password"
      autocomplete="new-password"
      required
      minlength="12"
      hint="12 characters or more: lower and upper case, a digit and a symbol."
    />
  <//>`;
}

/** @param {FormProps} props */
function Code({ user, setUser, setWay }) {
  const submit = async (/** @type {Values} */ { user, code }) => {
    await confirmSignUp(user, code);
    notice("Your account is ready. Sign in.");
    setWay("in");
  };
  return html`<${Form} submit=${submit} label="Confirm">
    <${Name} user=${user} setUser=${setUser} />
    <${Field}
      label="Code"
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      required
      hint="We have sent it to your email address."
    />
  <//>`;
}

/** @param {FormProps} props */
function JustAName({ user, setUser, close }) {
  const submit = async (/** @type {Values} */ { user }) => {
    await register(user);
    signInByName(user);
    close();
  };
  return html`<${Form} submit=${submit} label="Go on">
    <p class="quiet">
      No password: anyone who gives the same name in this browser has the same bookings.
    </p>
    <${Field}
      label="Your name"
      name="user"
      autocomplete="nickname"
      required
      autofocus
      pattern="[\\p{L}\\p{M}\\p{N}]+"
      hint="Letters and digits."
      value=${user}
      onInput=${onInput(setUser)}
    />
  <//>`;
}
