// mrkdwn to elements. Nothing is ever parsed as HTML. What the app left unescaped comes alive, visibly, as in Slack.

import { h } from "./dom.js";
import { EMOJI } from "./emoji.js";

const UNESCAPED = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };

export function unescape(text) {
  return text.replace(/&(?:lt|gt|amp);/g, (entity) => UNESCAPED[entity]);
}

export function mrkdwn(store, text) {
  const parts = text.split(/```\n?([\s\S]*?)\n?```/);
  const root = h("div", { class: "rich" });
  parts.forEach((part, index) => {
    if (index % 2) root.append(h("pre", {}, h("code", {}, unescape(part))));
    else root.append(...lines(store, part));
  });
  return root;
}

export function plain(text) {
  return withEmoji(unescape(text));
}

function lines(store, text) {
  const out = [];
  let quote = null;
  let paragraph = null;
  for (const line of text.replace(/^\n|\n$/g, "").split("\n")) {
    const quoted = /^(?:&gt;|>)\s?(.*)$/.exec(line);
    if (quoted) {
      paragraph = null;
      if (!quote) out.push((quote = h("blockquote", {})));
      else quote.append(h("br"));
      quote.append(...inline(store, quoted[1]));
      continue;
    }
    quote = null;
    if (line.trim() === "") {
      paragraph = null;
      continue;
    }
    if (!paragraph) out.push((paragraph = h("p", {})));
    else paragraph.append(h("br"));
    paragraph.append(...inline(store, line));
  }
  return out;
}

const INLINE = /(`[^`\n]+`)|(<[^<>\n]+>)|(?<![\w*])\*(?=\S)([^*\n]*?\S)\*(?![\w*])|(?<![\w_])_(?=\S)([^_\n]*?\S)_(?![\w_])|(?<![\w~])~(?=\S)([^~\n]*?\S)~(?![\w~])/g;

export function inline(store, text) {
  const out = [];
  let last = 0;
  for (const match of text.matchAll(INLINE)) {
    out.push(withEmoji(unescape(text.slice(last, match.index))));
    last = match.index + match[0].length;
    if (match[1]) out.push(h("code", {}, unescape(match[1].slice(1, -1))));
    else if (match[2]) out.push(live(store, match[2].slice(1, -1)));
    else if (match[3] !== undefined) out.push(h("strong", {}, ...inline(store, match[3])));
    else if (match[4] !== undefined) out.push(h("em", {}, ...inline(store, match[4])));
    else out.push(h("s", {}, ...inline(store, match[5])));
  }
  out.push(withEmoji(unescape(text.slice(last))));
  return out.filter((each) => each !== "");
}

function live(store, inside) {
  const [target, label] = splitOnce(inside, "|");
  if (/^@[UW][A-Z0-9]+$/.test(target)) return mention(`@${label || store.nameOf(target.slice(1))}`, "Mentions a person, who is notified");
  if (/^#[CG][A-Z0-9]+$/.test(target)) return mention(`#${label || store.conversation(target.slice(1))?.name || target.slice(1)}`, "Links a channel");
  if (/^!(channel|here|everyone)$/.test(target)) return mention(`@${target.slice(1)}`, "Notifies everyone in the channel", "mention-loud");
  if (target.startsWith("!subteam^")) return mention(label || "@group", "Notifies a group", "mention-loud");
  if (target.startsWith("!date^")) return h("time", {}, plain(label || target));
  if (/^(https?:|mailto:)/i.test(target)) return link(unescape(target), label ? plain(label) : unescape(target));
  return unescape(`<${inside}>`);
}

export function mention(text, title, extra = "") {
  return h("span", { class: `mention ${extra}`, title, data: { live: "mention" } }, text);
}

export function link(address, label) {
  if (!/^(https?:|mailto:)/i.test(address)) return label;
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer", data: { live: "link" } }, label);
}

export function withEmoji(text) {
  return text.replace(/:([a-z0-9_+-]+):/g, (whole, name) => EMOJI[name] ?? whole);
}

function splitOnce(text, separator) {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
