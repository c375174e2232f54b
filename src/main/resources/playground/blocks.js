// Blocks to elements. `surface` says how an element acts: see elements.js.

import { h } from "./dom.js";
import { element as interactive } from "./elements.js";
import { input } from "./inputs.js";
import { markdown } from "./markdown.js";
import { richText } from "./rich-text.js";
import { inline, mrkdwn, plain } from "./text.js";

export function blocks(store, list, surface) {
  return h("div", { class: "blocks" }, (list ?? []).map((block) => one(store, block, surface)));
}

export function textObject(store, text) {
  if (!text) return "";
  return text.type === "mrkdwn" ? inline(store, text.text ?? "") : plain(text.text ?? "");
}

function one(store, block, surface) {
  switch (block.type) {
    case "section": return section(store, block, surface);
    case "header": return h("h3", { class: "block-header" }, plain(block.text?.text ?? ""));
    case "divider": return h("hr", { class: "block-divider" });
    case "actions": return h("div", { class: "block-actions" }, (block.elements ?? []).map((each) => interactive(store, block, each, surface)));
    case "context": return h("div", { class: "block-context" }, (block.elements ?? []).map((each) => (each.type === "image" ? picture(each, "context-image") : h("span", {}, textObject(store, each)))));
    case "context_actions": return h("div", { class: "block-actions block-context-actions" }, (block.elements ?? []).map((each) => interactive(store, block, each, surface)));
    case "image": return figure(block);
    case "input": return input(store, block, surface);
    case "markdown": return markdown(block.text ?? "");
    case "rich_text": return richText(store, block);
    case "table": return table(store, block);
    case "alert": return h("div", { class: `block-alert alert-${block.level ?? "default"}`, role: "note" }, textObject(store, block.text));
    case "card": return card(store, block, surface);
    case "carousel": return h("div", { class: "block-carousel", tabindex: "0", role: "region", "aria-label": "Cards" }, (block.elements ?? []).map((each) => card(store, each, surface)));
    case "video": return figure({ ...block, image_url: block.thumbnail_url });
    default: return h("p", { class: "block-unknown" }, `A block of type "${block.type}" that this page cannot draw.`);
  }
}

function section(store, block, surface) {
  const words = block.text ? (block.text.type === "mrkdwn" ? mrkdwn(store, block.text.text) : h("p", { class: "pre-line" }, plain(block.text.text))) : null;
  const fields = block.fields ? h("div", { class: "block-fields" }, block.fields.map((field) => (field.type === "mrkdwn" ? mrkdwn(store, field.text) : h("p", { class: "pre-line" }, plain(field.text))))) : null;
  const accessory = block.accessory && (block.accessory.type === "image" ? picture(block.accessory, "accessory-image") : interactive(store, block, block.accessory, surface));
  return h("div", { class: "block-section" }, h("div", { class: "block-words" }, words, fields), accessory && h("div", { class: "block-accessory" }, accessory));
}

function address(image) {
  if (image.slack_file?.id) return `/playground/files/${encodeURIComponent(image.slack_file.id)}`;
  const given = image.image_url ?? image.slack_file?.url ?? "";
  return /^https?:/i.test(given) ? given : "";
}

function picture(image, className) {
  return h("img", { class: className, src: address(image), alt: image.alt_text ?? "", loading: "lazy" });
}

function figure(block) {
  return h("figure", { class: "block-image" }, block.title && h("figcaption", {}, plain(block.title.text)),
    h("a", { href: address(block), target: "_blank", rel: "noopener noreferrer", "aria-label": `Open the picture: ${block.alt_text ?? ""}` }, picture(block, "")));
}

function card(store, block, surface) {
  return h("div", { class: "block-card" }, block.hero_image && picture(block.hero_image, "card-image"),
    block.title && h("strong", {}, textObject(store, block.title)), block.subtitle && h("span", { class: "quiet" }, textObject(store, block.subtitle)),
    block.body && h("p", {}, textObject(store, block.body)),
    block.actions && h("div", { class: "block-actions" }, block.actions.map((each) => interactive(store, block, each, surface))));
}

function table(store, block) {
  const cell = (each) => (each.type === "rich_text" ? richText(store, each) : plain(each.text ?? ""));
  const [head, ...rows] = block.rows ?? [];
  return h("div", { class: "table-box", tabindex: "0", role: "region", "aria-label": "Table" }, h("table", {},
    h("thead", {}, h("tr", {}, (head ?? []).map((each) => h("th", { scope: "col" }, cell(each))))),
    h("tbody", {}, rows.map((row) => h("tr", {}, row.map((each) => h("td", {}, cell(each))))))));
}
