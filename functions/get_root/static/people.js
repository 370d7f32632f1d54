// Who is at the page: signed in with Cognito, or (where the stack allows it) just saying so.

import { notice, store } from "./ui.js";

export const told = document.documentElement.dataset; // what the stack tells its page
const KEPT = "who"; // in this window only, and gone with it
const EARLY = 60_000; // milliseconds before its end in which a token is renewed

export const me = store({ who: read() });

/** Cognito's own API, called by the page itself: the password goes nowhere else. */
async function cognito(operation, parameters) {
  let response;
  try {
    response = await fetch(`${told.cognito}/`, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
      },
      body: JSON.stringify({ ClientId: told.client, ...parameters }),
    });
  } catch {
    throw new Error("Signing in is not possible just now. Try again.");
  }
  const body = await response.json();
  if (response.ok) return body;
  throw Object.assign(new Error(body.message ?? "That did not work."), { kind: body.__type });
}

export const people = {
  async signIn(user, password) {
    const answer = await cognito("InitiateAuth", {
      AuthFlow: "USER_PASSWORD_AUTH",
      AuthParameters: { USERNAME: user, PASSWORD: password },
    });
    if (!answer.AuthenticationResult) {
      throw new Error(`This account needs another step first (${answer.ChallengeName}).`);
    }
    enter(signedIn(answer.AuthenticationResult));
  },

  signUp: (user, password, email) =>
    cognito("SignUp", {
      Username: user,
      Password: password,
      UserAttributes: [{ Name: "email", Value: email }],
    }),

  confirmSignUp: (user, code) =>
    cognito("ConfirmSignUp", { Username: user, ConfirmationCode: code }),

  /** Without credentials: a name that anyone may give. */
  say(user) {
    enter({ user, open: true, roles: [] });
  },

  /** The access token, renewed in time; null for who has none. */
  async token() {
    const { who } = me.get();
    if (!who || who.open) return null;
    if (Date.now() < who.until - EARLY) return who.token;
    renewing ??= renew(who).finally(() => (renewing = null));
    return renewing;
  },

  leave(sentence) {
    const { who } = me.get();
    if (!who) return;
    if (who.refresh) cognito("RevokeToken", { Token: who.refresh }).catch(() => {});
    sessionStorage.removeItem(KEPT);
    me.set({ who: null });
    if (sentence) notice(sentence, true);
  },
};

let renewing = null;

async function renew(who) {
  try {
    const answer = await cognito("InitiateAuth", {
      AuthFlow: "REFRESH_TOKEN_AUTH",
      AuthParameters: { REFRESH_TOKEN: who.refresh },
    });
    enter(signedIn({ RefreshToken: who.refresh, ...answer.AuthenticationResult }));
  } catch (error) {
    if (error.kind) people.leave("Your session has ended. Sign in again.");
    return me.get().who?.token ?? null;
  }
  return me.get().who.token;
}

function enter(who) {
  sessionStorage.setItem(KEPT, JSON.stringify(who));
  me.set({ who });
}

function signedIn({ AccessToken: token, RefreshToken: refresh, ExpiresIn: seconds }) {
  const claims = JSON.parse(text(token.split(".")[1]));
  const roles = claims["cognito:groups"] ?? [];
  return { user: claims.username, roles, token, refresh, until: Date.now() + seconds * 1000 };
}

function text(base64url) {
  const base64 = base64url.replaceAll("-", "+").replaceAll("_", "/");
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

function read() {
  try {
    const who = JSON.parse(sessionStorage.getItem(KEPT));
    return who?.open && told.open !== "yes" ? null : who;
  } catch {
    return null;
  }
}

export const organizes = (who) =>
  Boolean(who?.roles.some((role) => /^(organizer|admin)$/.test(role)));
/** Who only organizes books nothing. */
export const attends = (who) => Boolean(who) && who.roles.join() !== "organizer";
