// Standard markdown to elements, as far as Slack's markdown block goes. Nothing is ever parsed as HTML.

import { h } from "./dom.js";
import { link, withEmoji } from "./text.js";

export function markdown(text) {
  const root = h("div", { class: "rich" });
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; ) at = block(root, lines, at);
  return root;
}

const ITEM = /^\s*(?:[-*+]|(\d+)[.)])\s+(.*)$/;

function block(root, lines, at) {
  const line = lines[at];
  if (line.trim() === "") return at + 1;
  if (/^\s*```/.test(line)) return fence(root, lines, at);
  const heading = /^(#{1,6})\s+(.*)$/.exec(line);
  if (heading) {
    root.append(h("p", { class: `md-heading md-heading-${heading[1].length}` }, ...inline(heading[2])));
    return at + 1;
  }
  if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(line)) {
    root.append(h("hr"));
    return at + 1;
  }
  if (/^\s*>/.test(line)) return quote(root, lines, at);
  if (ITEM.test(line)) return list(root, lines, at);
  if (/^\s*\|.*\|\s*$/.test(line) && /^\s*\|[\s:|-]+\|\s*$/.test(lines[at + 1] ?? "")) return table(root, lines, at);
  return paragraph(root, lines, at);
}

function fence(root, lines, at) {
  let end = at + 1;
  while (end < lines.length && !/^\s*```/.test(lines[end])) end++;
  root.append(h("pre", {}, h("code", {}, lines.slice(at + 1, end).join("\n"))));
  return end + 1;
}

function quote(root, lines, at) {
  let end = at;
  while (end < lines.length && /^\s*>/.test(lines[end])) end++;
  const inside = lines.slice(at, end).map((line) => line.replace(/^\s*>\s?/, "")).join("\n");
  root.append(h("blockquote", {}, ...markdown(inside).childNodes));
  return end;
}

function list(root, lines, at) {
  const ordered = ITEM.exec(lines[at])[1] !== undefined;
  const element = h(ordered ? "ol" : "ul", {});
  let end = at;
  while (end < lines.length && ITEM.test(lines[end])) {
    element.append(h("li", {}, ...inline(ITEM.exec(lines[end])[2])));
    end++;
  }
  root.append(element);
  return end;
}

function table(root, lines, at) {
  const cells = (line) => line.trim().replace(/^\||\|$/g, "").split("|").map((cell) => cell.trim());
  let end = at + 2;
  while (end < lines.length && /^\s*\|/.test(lines[end])) end++;
  root.append(h("div", { class: "table-box", tabindex: "0", role: "region", "aria-label": "Table" }, h("table", {},
    h("thead", {}, h("tr", {}, cells(lines[at]).map((cell) => h("th", { scope: "col" }, ...inline(cell))))),
    h("tbody", {}, lines.slice(at + 2, end).map((line) => h("tr", {}, cells(line).map((cell) => h("td", {}, ...inline(cell)))))))));
  return end;
}

function paragraph(root, lines, at) {
  const element = h("p", {});
  let end = at;
  while (end < lines.length && lines[end].trim() !== "" && (end === at || !/^(#{1,6}\s|\s*```|\s*>)/.test(lines[end]) && !ITEM.test(lines[end]))) {
    if (end > at) element.append(h("br"));
    element.append(...inline(lines[end]));
    end++;
  }
  root.append(element);
  return end;
}

const INLINE = /\\([\\`*_{}[\]()#+.!~<>&|-])|(`[^`\n]+`)|\*\*(?=\S)(.+?\S|\S)\*\*|__(?=\S)(.+?\S|\S)__|\*(?=\S)([^*\n]*?\S)\*|(?<!\w)_(?=\S)([^_\n]*?\S)_(?!\w)|~~(?=\S)(.+?\S|\S)~~|\[([^\]\n]+)\]\(([^()\s]+)\)|(https?:\/\/[^\s<>)]+)/g;

function inline(text) {
  const out = [];
  let last = 0;
  for (const match of text.matchAll(INLINE)) {
    out.push(withEmoji(text.slice(last, match.index)));
    last = match.index + match[0].length;
    out.push(span(match));
  }
  out.push(withEmoji(text.slice(last)));
  return out.filter((each) => each !== "");
}

function span(match) {
  if (match[1]) return match[1];
  if (match[2]) return h("code", {}, match[2].slice(1, -1));
  const bold = match[3] ?? match[4];
  if (bold) return h("strong", {}, ...inline(bold));
  const italic = match[5] ?? match[6];
  if (italic) return h("em", {}, ...inline(italic));
  if (match[7]) return h("s", {}, ...inline(match[7]));
  if (match[8]) return link(match[9], withEmoji(match[8]));
  return link(match[10], match[10]);
}
