// rich_text blocks to elements.

import { h } from "./dom.js";
import { EMOJI } from "./emoji.js";
import { link, mention, unescape } from "./text.js";

export function richText(store, block) {
  return h("div", { class: "rich" }, (block.elements ?? []).map((part) => piece(store, part)));
}

function piece(store, part) {
  const inside = () => (part.elements ?? []).map((element) => leaf(store, element));
  switch (part.type) {
    case "rich_text_list":
      return h(part.style === "ordered" ? "ol" : "ul", {}, (part.elements ?? []).map((item) => h("li", {}, (item.elements ?? []).map((element) => leaf(store, element)))));
    case "rich_text_preformatted":
      return h("pre", {}, h("code", {}, inside()));
    case "rich_text_quote":
      return h("blockquote", {}, inside());
    default:
      return h("p", { class: "pre-line" }, inside());
  }
}

function leaf(store, element) {
  switch (element.type) {
    case "text":
      return styled(element.style, unescape(element.text ?? ""));
    case "link":
      return styled(element.style, link(element.url ?? "", element.text || element.url));
    case "user":
      return mention(`@${store.nameOf(element.user_id)}`, "Mentions a person, who is notified");
    case "channel":
      return mention(`#${store.conversation(element.channel_id)?.name ?? element.channel_id}`, "Links a channel");
    case "broadcast":
      return mention(`@${element.range}`, "Notifies everyone in the channel", "mention-loud");
    case "emoji":
      return EMOJI[element.name] ?? `:${element.name}:`;
    default:
      return element.text ?? "";
  }
}

function styled(style, content) {
  let node = content;
  if (style?.code) node = h("code", {}, node);
  if (style?.bold) node = h("strong", {}, node);
  if (style?.italic) node = h("em", {}, node);
  if (style?.strike) node = h("s", {}, node);
  return node;
}
