// The staff at the door of a conference, for its organizer.

import { call, get, post } from "./api.js";
import { ActionButton, Failure, Field } from "./components.js";
import { Count } from "./door.js";
import { FieldError, FormError, useForm } from "./form.js";
import { useAnswer } from "./reading.js";
import { t } from "./text.js";
import { html, notice, reportingErrors, useEvery } from "./ui.js";

/** @import { Conference } from "./types.d.ts" */

const EVERY = 10; // seconds

/** @param {{ conference: Conference }} props */
export function Staff({ conference: { id } }) {
  const path = `/v1/conferences/${id}/staff`;
  const list = useAnswer(() => get(path), [id]);
  const people = /** @type {{ user_id: string }[]} */ (list.found?.items ?? []);
  const door = useAnswer(() => get(`/v1/conferences/${id}/door`), [id]);
  useEvery(EVERY, door.reload, [id]);
  const error = list.error ?? door.error;
  const retry = () => Promise.all([list.reload(), door.reload()]);
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
    await list.reload();
  });
  const revoke = (/** @type {string} */ user) =>
    reportingErrors(async () => {
      await call("DELETE", `${path}/${encodeURIComponent(user)}`);
      notice(t("staff.revoked", { name: user }));
      await list.reload();
    });
  return html`<section class="panel" aria-labelledby="door">
    <h2 id="door">${t("staff.title")}</h2>
    <p>${t("staff.text")} <a href=${`#/door/${id}`}>${t("staff.open")}</a></p>
    ${error && html`<${Failure} error=${error} retry=${retry} />`}
    <${Count} numbers=${door.found} />
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
