// The availability of a conference on other sites: the lines of HTML that an organizer copies there.

import { ActionButton } from "./components.js";
import { t } from "./text.js";
import { html, notice, useRef } from "./ui.js";

/** @import { Conference } from "./types.d.ts" */

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** @param {{ conference: Conference }} props */
export function Embed({ conference: { id, name, embed } }) {
  const { origin } = location;
  const [title, page] = [escaped(name), `${origin}/c/${id}`];
  const image = `/badge/${id}.svg`;
  return html`<section aria-labelledby="embed">
    <h2 id="embed" tabindex="-1">${t("embed.title")}</h2>
    <p class="quiet">${t("embed.text")}</p>
    <${Snippet}
      name="badge"
      label=${t("embed.badge")}
      code=${`<a href="${page}"><img src="${origin}${image}" alt="${title}" height="20"></a>`}
    >
      <p><img src=${image} alt=${t("embed.badge")} height="20" /></p>
    <//>
    <${Snippet}
      name="frame"
      label=${t("embed.frame")}
      code=${`<iframe src="${origin}/embed/${id}" title="${title}" width="320" height="120" style="border:0" loading="lazy"></iframe>`}
    >
      <p class="hint">
        ${embed.length ? t("embed.sites", { sites: embed.join(", ") }) : t("embed.noSites")}
      </p>
    <//>
  </section>`;
}

/**
 * A line of HTML to copy.
 *
 * @param {{
 *   name: string, label: string, code: string, children?: import("./types.d.ts").Children
 * }} props
 */
function Snippet({ name, label, code, children }) {
  const area = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => notice(t("embed.copied")),
      () => area.current?.select(), // the browser refuses the clipboard
    );
  return html`<div class="snippet">
    <label for=${`snippet-${name}`}>${label}</label>
    ${children}
    <textarea ref=${area} id=${`snippet-${name}`} rows="3" readonly spellcheck="false" value=${code}></textarea>
    <${ActionButton} action=${copy} aria-label=${t("embed.copyOne", { what: label })}>
      ${t("embed.copy")}
    <//>
  </div>`;
}
