// Saying who you are: with an account, or (where that is allowed) with a name alone.

import { register } from "./desk.js";
import { Dialog, Field } from "./parts.js";
import { people, told } from "./people.js";
import { html, notice, useState } from "./ui.js";

const WAYS = [
  ["in", "Sign in"],
  ["up", "Create an account"],
  ...(told.open === "yes" ? [["open", "Just a name"]] : []),
];

export function Enter({ close }) {
  const [way, setWay] = useState("in");
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

function Form({ submit, label, children }) {
  const [wrong, setWrong] = useState("");
  const [busy, setBusy] = useState(false);
  const send = async (event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setWrong("");
    try {
      await submit(Object.fromEntries(new FormData(event.target)));
    } catch (error) {
      setWrong(error.message);
      setBusy(false);
    }
  };
  return html`<form onSubmit=${send}>
    ${children}
    <p class="wrong" role="alert">${wrong}</p>
    <button class="button primary" aria-busy=${busy}>${label}</button>
  </form>`;
}

const Name = ({ user, setUser }) =>
  html`<${Field}
    label="User name"
    name="user"
    autocomplete="username"
    required
    autofocus
    value=${user}
    onInput=${(event) => setUser(event.target.value)}
  />`;

function SignIn({ user, setUser, close }) {
  const submit = async ({ user, password }) => {
    await people.signIn(user, password);
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

function SignUp({ user, setUser, setWay }) {
  const submit = async ({ user, email, password }) => {
    await people.signUp(user, password, email);
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

function Code({ user, setUser, setWay }) {
  const submit = async ({ user, code }) => {
    await people.confirmSignUp(user, code);
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

function JustAName({ user, setUser, close }) {
  const submit = async ({ user }) => {
    await register(user);
    people.say(user);
    close();
  };
  return html`<${Form} submit=${submit} label="Go on">
    <p class="quiet">
      No password: whoever gives the same name in this browser has the same bookings.
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
      onInput=${(event) => setUser(event.target.value)}
    />
  <//>`;
}
