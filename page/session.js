// The person at the page: signed in with Cognito, or (where the stack allows it) by a name alone.

import { notice, store } from "./ui.js";

/** @import { Account } from "./types.d.ts" */

/** The stack's settings, which the service writes into the document as data attributes. */
export const settings =
  /** @type {Record<"socket" | "cognito" | "client" | "open" | "window", string>} */ (
    document.documentElement.dataset
  );
const STORAGE_KEY = "who"; // in sessionStorage: this window only, until it is closed
const RENEW_BEFORE_MS = 60_000; // before the access token expires

export const session = store({ account: storedAccount() });

export class CognitoError extends Error {
  /**
   * @param {string} message
   * @param {string} kind Cognito's name of the error
   */
  constructor(message, kind) {
    super(message);
    this.kind = kind;
  }
}

/**
 * Call Cognito directly, so that the password reaches no other service. Throws CognitoError.
 *
 * @param {string} operation
 * @param {Record<string, unknown>} parameters
 */
async function cognito(operation, parameters) {
  let response;
  try {
    response = await fetch(`${settings.cognito}/`, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
      },
      body: JSON.stringify({ ClientId: settings.client, ...parameters }),
    });
  } catch {
    throw new Error("Signing in is not possible just now. Try again.");
  }
  const body = await response.json();
  if (response.ok) return body;
  throw new CognitoError(body.message ?? "That did not work.", body.__type);
}

/**
 * @param {string} user
 * @param {string} password
 */
export async function signIn(user, password) {
  const answer = await cognito("InitiateAuth", {
    AuthFlow: "USER_PASSWORD_AUTH",
    AuthParameters: { USERNAME: user, PASSWORD: password },
  });
  if (!answer.AuthenticationResult) {
    throw new Error(`This account needs another step first (${answer.ChallengeName}).`);
  }
  setAccount(accountOf(answer.AuthenticationResult));
}

/**
 * @param {string} user
 * @param {string} password
 * @param {string} email
 */
export const signUp = (user, password, email) =>
  cognito("SignUp", {
    Username: user,
    Password: password,
    UserAttributes: [{ Name: "email", Value: email }],
  });

/**
 * @param {string} user
 * @param {string} code
 */
export const confirmSignUp = (user, code) =>
  cognito("ConfirmSignUp", { Username: user, ConfirmationCode: code });

/**
 * Use the page without credentials, under a name that anybody else may use too.
 *
 * @param {string} user
 */
export const signInByName = (user) => setAccount({ user, open: true, roles: [] });

/**
 * Return the access token, renewed if it is about to expire; null without credentials.
 *
 * @returns {Promise<string | null>}
 */
export async function accessToken() {
  const { account } = session.get();
  if (!account?.token || !account.until) return null;
  if (Date.now() < account.until - RENEW_BEFORE_MS) return account.token;
  renewal ??= renew(account).finally(() => {
    renewal = null;
  });
  return renewal;
}

/**
 * Sign out, and show why if the person did not ask for it.
 *
 * @param {string} [sentence]
 */
export function signOut(sentence) {
  const { account } = session.get();
  if (!account) return;
  if (!sentence && account.token) {
    const headers = { Authorization: `Bearer ${account.token}` };
    fetch("/v1/users/me/sign-out", { method: "POST", headers }).catch(() => {});
  }
  if (account.refresh) cognito("RevokeToken", { Token: account.refresh }).catch(() => {});
  sessionStorage.removeItem(STORAGE_KEY);
  session.set({ account: null });
  if (sentence) notice(sentence, true);
}

/** @type {Promise<string | null> | null} */
let renewal = null;

/** @param {Account} account */
async function renew(account) {
  try {
    const answer = await cognito("InitiateAuth", {
      AuthFlow: "REFRESH_TOKEN_AUTH",
      AuthParameters: { REFRESH_TOKEN: account.refresh },
    });
    setAccount(accountOf({ RefreshToken: account.refresh, ...answer.AuthenticationResult }));
  } catch (error) {
    if (error instanceof CognitoError && error.kind) {
      signOut("Your session has ended. Sign in again.");
    }
  }
  return session.get().account?.token ?? null;
}

/** @param {Account} account */
function setAccount(account) {
  sessionStorage.setItem(STORAGE_KEY, JSON.stringify(account));
  session.set({ account });
}

/**
 * @param {{ AccessToken: string, RefreshToken?: string, ExpiresIn: number }} result
 * @returns {Account}
 */
function accountOf({ AccessToken: token, RefreshToken: refresh, ExpiresIn: seconds }) {
  const claims = JSON.parse(decodeBase64Url(token.split(".")[1]));
  const roles = claims["cognito:groups"] ?? [];
  return { user: claims.username, roles, token, refresh, until: Date.now() + seconds * 1000 };
}

/** @param {string} base64url */
function decodeBase64Url(base64url) {
  const base64 = base64url.replaceAll("-", "+").replaceAll("_", "/");
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

/** @returns {Account | null} */
function storedAccount() {
  try {
    const account = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? "null");
    return account?.open && settings.open !== "yes" ? null : account;
  } catch {
    return null;
  }
}

/** @param {Account | null} account */
export const isOrganizer = (account) =>
  Boolean(account?.roles.some((role) => /^(organizer|admin)$/.test(role)));

/**
 * Return whether an account may book: one that is an organizer and nothing else may not.
 *
 * @param {Account | null} account
 * @returns {account is Account}
 */
export const canBook = (account) => account !== null && account.roles.join() !== "organizer";
