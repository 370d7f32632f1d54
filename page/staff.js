// The staff at the door of a conference, for its organizer.

import { call, get, post } from "./api.js";
import { ActionButton, Failure, Field } from "./components.js";
import { Count } from "./door.js";
import { FieldError, FormError, useForm } from "./form.js";
import { t } from "./text.js";
import { html, notice, reportingErrors, useEffect, useEvery, useState } from "./ui.js";

/** @import { Conference } from "./types.d.ts" */

const EVERY = 10; // seconds

/** @param {{ conference: Conference }} props */
export function Staff({ conference: { id } }) {
  const [people, setPeople] = useState(/** @type {{ user_id: string }[]} */ ([]));
  const [numbers, setNumbers] = useState(/** @type {any} */ (null));
  const [error, setError] = useState(/** @type {unknown} */ (null));
  const path = `/v1/conferences/${id}/staff`;
  const count = () => get(`/v1/conferences/${id}/door`).then(setNumbers, setError);
  const load = () =>
    get(path).then(({ items }) => {
      setPeople(items);
      setError(null);
    }, setError);
  useEffect(() => {
    void load();
    void count();
  }, [id]);
  useEvery(EVERY, count, [id]);
  const labels = { user_id: t("staff.name") };
  const { submit, busy, errorAt, summary } = useForm(labels, async ({ user_id }, form) => {
    try {
      await post(path, { user_id });
    } catch (thrown) {
      const unknown = /** @type {any} */ (thrown).kind === "user-unknown";
      throw unknown ? new FieldError("user_id", t("handOver.unknown")) : thrown;
    }
    form.reset();
    notice(t("staff.granted", { name: user_id }));
    await load();
  });
  const revoke = (/** @type {string} */ user) =>
    reportingErrors(async () => {
      await call("DELETE", `${path}/${encodeURIComponent(user)}`);
      notice(t("staff.revoked", { name: user }));
      await load();
    });
  return html`<section class="panel" aria-labelledby="door">
    <h2 id="door">${t("staff.title")}</h2>
    <p>${t("staff.text")} <a href=${`#/door/${id}`}>${t("staff.open")}</a></p>
    ${error && html`<${Failure} error=${error} retry=${load} />`}
    <${Count} numbers=${numbers} />
    <ul class="plain">
      ${people.map(
        ({ user_id: user }) =>
          html`<li key=${user}>
            ${user}
            <${ActionButton}
              kind="plain"
              action=${() => revoke(user)}
              aria-label=${t("staff.revokeOne", { name: user })}
              >${t("staff.revoke")}<//
            >
          </li>`,
      )}
    </ul>
    <form class="search" onSubmit=${submit} novalidate>
      <${Field}
        label=${labels.user_id}
        name="user_id"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${errorAt("user_id")}
      />
      <button class="button" aria-busy=${busy}>${t("staff.grant")}</button>
    </form>
    <${FormError} error=${summary} />
  </section>`;
}
