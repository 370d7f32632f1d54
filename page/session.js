// The person at the page, signed in with Cognito.

import { hasText, t } from "./text.js";
import { notice, store } from "./ui.js";

/** @import { Account } from "./types.d.ts" */

/** The stack's settings, which the service writes into the document as data attributes. */
export const settings =
  /** @type {Record<"socket" | "cognito" | "client" | "open" | "window", string>} */ (
    document.documentElement.dataset
  );
// In localStorage, which all tabs share and which outlives a restart. It has the refresh token,
// never the access token (docs/adr/0033).
const STORAGE_KEY = "account";
const RENEW_BEFORE_MS = 60_000; // before the access token expires
const SIGN_OUT_MS = 10_000; // a sign-in does not wait longer for the sign-out before it
const SAME_SECOND_MS = 1_000; // a token of the second in which a sign-out was handled is refused

export const session = store({ account: storedAccount() });

export class CognitoError extends Error {
  /**
   * @param {string} message
   * @param {string} kind Cognito's name of the error
   */
  constructor(message, kind) {
    const key = `cognito.${kind}`;
    super(hasText(key) ? t(key, { hint: t("sign.passwordHint") }) : message);
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
      body: JSON.stringify(
        parameters.AccessToken ? parameters : { ClientId: settings.client, ...parameters },
      ),
    });
  } catch {
    throw new Error(t("sign.unavailable"));
  }
  const body = await response.json();
  if (response.ok) return body;
  throw new CognitoError(body.message ?? t("failure.title"), (body.__type ?? "").split("#").pop());
}

/** A sign-in that needs a new password. Pass it to `setNewPassword`. */
export class NewPasswordRequired extends Error {
  /**
   * @param {string} user
   * @param {string} challenge Cognito's session of this sign-in
   */
  constructor(user, challenge) {
    super(t("sign.newRequired"));
    this.user = user;
    this.challenge = challenge;
  }
}

/** A sign-in that needs the code of an authenticator app. Pass it to `enterAppCode`. */
export class AppCodeRequired extends Error {
  /**
   * @param {string} user
   * @param {string} challenge Cognito's session of this sign-in
   */
  constructor(user, challenge) {
    super(t("sign.appRequired"));
    this.user = user;
    this.challenge = challenge;
  }
}

/**
 * Throws NewPasswordRequired, AppCodeRequired, CognitoError.
 *
 * @param {string} user
 * @param {string} password
 */
export async function signIn(user, password) {
  await signingOut;
  const answer = await cognito("InitiateAuth", {
    AuthFlow: "USER_PASSWORD_AUTH",
    AuthParameters: { USERNAME: user, PASSWORD: password },
  });
  signedIn(answer, user);
}

/**
 * @param {NewPasswordRequired} required
 * @param {string} password
 */
export async function setNewPassword({ user, challenge }, password) {
  signedIn(
    await cognito("RespondToAuthChallenge", {
      ChallengeName: "NEW_PASSWORD_REQUIRED",
      ChallengeResponses: { USERNAME: user, NEW_PASSWORD: password },
      Session: challenge,
    }),
    user,
  );
}

/**
 * @param {AppCodeRequired} required
 * @param {string} code
 */
export async function enterAppCode({ user, challenge }, code) {
  signedIn(
    await cognito("RespondToAuthChallenge", {
      ChallengeName: "SOFTWARE_TOKEN_MFA",
      ChallengeResponses: { USERNAME: user, SOFTWARE_TOKEN_MFA_CODE: code },
      Session: challenge,
    }),
    user,
  );
}

/**
 * Use the tokens of a sign-in, or throw the step that it needs first.
 *
 * @param {Record<string, any>} answer
 * @param {string} user
 */
function signedIn({ AuthenticationResult: result, ChallengeName: step, Session: challenge }, user) {
  if (step === "NEW_PASSWORD_REQUIRED") throw new NewPasswordRequired(user, challenge);
  if (step === "SOFTWARE_TOKEN_MFA") throw new AppCodeRequired(user, challenge);
  if (!result) throw new Error(t("sign.otherStep", { step }));
  setAccount(accountOf(result));
}

/** @param {string} user */
export const resendCode = (user) => cognito("ResendConfirmationCode", { Username: user });

/** @param {string} user */
export const forgotPassword = (user) => cognito("ForgotPassword", { Username: user });

/**
 * @param {string} user
 * @param {string} code
 * @param {string} password
 */
export const resetPassword = (user, code, password) =>
  cognito("ConfirmForgotPassword", {
    Username: user,
    ConfirmationCode: code,
    Password: password,
  });

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
 * @param {string} current
 * @param {string} password
 */
export const changePassword = async (current, password) =>
  cognito("ChangePassword", {
    PreviousPassword: current,
    ProposedPassword: password,
    AccessToken: await accessToken(),
  });

/** Return whether sign-ins of the person need the code of an authenticator app. */
export async function needsAppCode() {
  const user = await cognito("GetUser", { AccessToken: await accessToken() });
  return (user.UserMFASettingList ?? []).includes("SOFTWARE_TOKEN_MFA");
}

/**
 * Return a new secret for an authenticator app.
 *
 * @returns {Promise<string>}
 */
export const newAppSecret = async () =>
  (await cognito("AssociateSoftwareToken", { AccessToken: await accessToken() })).SecretCode;

/**
 * Require the code of the app that has the new secret from now on. `code` proves that it has it.
 *
 * @param {string} code
 */
export async function requireAppCode(code) {
  await cognito("VerifySoftwareToken", { AccessToken: await accessToken(), UserCode: code });
  await setAppCode(true);
}

/** @param {boolean} required */
export const setAppCode = async (required) =>
  cognito("SetUserMFAPreference", {
    AccessToken: await accessToken(),
    SoftwareTokenMfaSettings: { Enabled: required, PreferredMfa: required },
  });

/**
 * Return the access token, renewed if it is about to expire; null if nobody is signed in.
 *
 * @returns {Promise<string | null>}
 */
export async function accessToken() {
  const { account } = session.get();
  if (!account?.refresh) return null;
  const { token, until } = account;
  if (token && until && Date.now() < until - RENEW_BEFORE_MS) return token;
  if (renewal?.refresh === account.refresh) return renewal.token;
  const current = { refresh: account.refresh, token: renew(account) };
  renewal = current;
  return current.token.finally(() => {
    if (renewal === current) renewal = null;
  });
}

/** Return the name of the signed-in person; null if nobody is signed in. */
export const currentUser = () => session.get().account?.user ?? null;

/** The last sign-out. It ends each session that began before the service has handled it. */
let signingOut = Promise.resolve();

/**
 * Sign out, and show why if the person did not ask for it.
 *
 * @param {string} [sentence]
 */
export function signOut(sentence) {
  const { account } = session.get();
  if (!account) return;
  const { refresh } = account;
  if (sentence || !refresh) revoke(refresh);
  else signingOut = signOutEverywhere(refresh); // takes the token before it is removed
  forget();
  if (sentence) notice(sentence, true);
}

/** @param {string} refresh */
async function signOutEverywhere(refresh) {
  const token = await accessToken().catch(() => null);
  if (token) {
    const headers = { Authorization: `Bearer ${token}` };
    const signal = AbortSignal.timeout(SIGN_OUT_MS);
    await fetch("/v1/users/me/sign-out", { method: "POST", headers, signal }).catch(() => {});
  }
  revoke(refresh);
  await new Promise((resolve) => setTimeout(resolve, SAME_SECOND_MS));
}

/** Forget an account that no longer exists. */
export function forget() {
  localStorage.removeItem(STORAGE_KEY);
  session.set({ account: null });
}

/** @param {string | undefined} refresh */
function revoke(refresh) {
  if (refresh) cognito("RevokeToken", { Token: refresh }).catch(() => {});
}

/** @type {{ refresh: string, token: Promise<string | null> } | null} */
let renewal = null; // of the tokens of one session

/** Renew the tokens, whose groups decide what the page shows. */
export async function renewAccount() {
  const { account } = session.get();
  if (account) await renew(account);
}

/**
 * Return a new access token of a session; otherwise the one that it has, or null.
 *
 * @param {Account} account
 */
async function renew(account) {
  // The person may have signed out, or in as somebody else, in the meantime.
  const isPresent = () => session.get().account?.refresh === account.refresh;
  try {
    const answer = await cognito("InitiateAuth", {
      AuthFlow: "REFRESH_TOKEN_AUTH",
      AuthParameters: { REFRESH_TOKEN: account.refresh },
    });
    const renewed = accountOf({ RefreshToken: account.refresh, ...answer.AuthenticationResult });
    if (isPresent()) setAccount(renewed);
    return renewed.token ?? null;
  } catch (error) {
    if (!isPresent()) return null;
    if (error instanceof CognitoError && error.kind) signOut(t("sign.ended"));
  }
  return isPresent() ? (account.token ?? null) : null;
}

/** @param {Account} account */
function setAccount(account) {
  const { user, roles, refresh } = account;
  const stored = JSON.stringify({ user, roles, refresh });
  if (localStorage.getItem(STORAGE_KEY) !== stored) localStorage.setItem(STORAGE_KEY, stored);
  session.set({ account });
}

/** Follow a sign-in or sign-out in another tab. */
addEventListener("storage", ({ key }) => {
  if (key === STORAGE_KEY || key === null) session.set({ account: storedAccount() });
});

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
    return JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "null");
  } catch {
    return null;
  }
}

/** @param {Account | null} account */
export const isOrganizer = (account) =>
  Boolean(account?.roles.some((role) => /^(organizer|admin)$/.test(role)));
