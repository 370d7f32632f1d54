// A subset of Markdown as elements: paragraphs, headings, lists, bold, italic, code and links.
//
// It creates elements and text only, never markup from a string, so no input can add anything else.

import { html } from "./ui.js";

/** @import { Children, Markup } from "./types.d.ts" */

const INLINE =
  /(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/;

/**
 * @param {string} href
 * @param {string} text
 */
const link = (href, text) =>
  html`<a href=${href} target="_blank" rel="noopener noreferrer nofollow ugc">${text}</a>`;

/**
 * @param {string} part
 * @returns {Children}
 */
function inlinePart(part) {
  if (/^\*\*.+\*\*$/.test(part)) return html`<strong>${part.slice(2, -2)}</strong>`;
  if (/^\*.+\*$/.test(part)) return html`<em>${part.slice(1, -1)}</em>`;
  if (/^`.+`$/.test(part)) return html`<code>${part.slice(1, -1)}</code>`;
  const named = /^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(part);
  if (named) return link(named[2], named[1]);
  return /^https?:\/\//.test(part) ? link(part, part) : part;
}

/** @param {string} text */
const inline = (text) => text.split(INLINE).map(inlinePart);

/** @param {string} line */
const isItem = (line) => /^[-*] /.test(line);

/**
 * Return the element of a block of lines without an empty line between them.
 *
 * @param {string} block
 * @returns {Markup}
 */
function element(block) {
  const heading = /^#{1,6} (.+)$/.exec(block);
  if (heading) return html`<h2>${inline(heading[1])}</h2>`;
  const lines = block.split("\n");
  if (lines.every(isItem)) {
    return html`<ul>
      ${lines.map((line) => html`<li>${inline(line.slice(2))}</li>`)}
    </ul>`;
  }
  return html`<p>${inline(block)}</p>`;
}

/** @param {{ text: string }} props */
export const Markdown = ({ text }) =>
  html`<div class="description">
    ${text
      .replaceAll("\r\n", "\n")
      .split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m)
      .map((block) => block.trim())
      .filter(Boolean)
      .map(element)}
  </div>`;
