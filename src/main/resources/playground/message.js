// One message: who, when, what, and what can be done with it.

import * as api from "./api.js";
import { blocks } from "./blocks.js";
import { confirmed } from "./confirm.js";
import { avatar, h, icon, iconButton, notice } from "./dom.js";
import { markdown } from "./markdown.js";
import { mrkdwn } from "./text.js";

export function message(view, each, place) {
  const store = view.store;
  const event = happened(store, each);
  if (event) return h("li", { class: "message message-event", data: { ts: each.ts } }, h("p", {}, event, h("time", {}, clockTime(store, each.ts))));
  const own = each.user === store.user;
  const gone = each.subtype === "tombstone";
  const item = h("li", { class: classes(each), data: { ts: each.ts }, "aria-busy": each.streaming ? "true" : undefined },
    avatar(store, each.user),
    h("div", { class: "message-body" },
      each.only_for && h("p", { class: "only-you" }, icon("eye"), "Only visible to you"),
      h("p", { class: "message-head" }, h("strong", {}, store.nameOf(each.user)), each.user === store.bot && h("span", { class: "badge" }, "App"), h("time", {}, clockTime(store, each.ts))),
      gone ? h("p", { class: "quiet" }, "This message was deleted.") : content(view, each),
      place === "main" && replies(view, each)),
    !gone && tools(view, each, own, place));
  return item;
}

/** What Slack itself says in a channel, or nothing where somebody else said it. */
export function happened(store, each) {
  const name = (id, you) => (id === store.user ? you : store.nameOf(id));
  switch (each.subtype) {
    case "channel_join": return each.inviter ? `${name(each.inviter, "You")} added ${name(each.user, "you")} to this channel.` : `${name(each.user, "You")} joined this channel.`;
    case "channel_leave": return `${name(each.user, "You")} left this channel.`;
    case "channel_archive": return `${name(each.user, "You")} archived this channel.`;
    case "channel_unarchive": return `${name(each.user, "You")} brought this channel back.`;
    default: return null;
  }
}

function classes(each) {
  return ["message", each.only_for && "message-private", each.streaming && "message-streaming"].filter(Boolean).join(" ");
}

export function clockTime(store, ts) {
  return new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: store.me().tz }).format(Number(ts) * 1000);
}

export function day(store, ts) {
  return new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: store.me().tz }).format(Number(ts) * 1000);
}

function content(view, each) {
  const store = view.store;
  if (view.editing === each.ts) return editor(view, each);
  const surface = messageSurface(view, each);
  const words = each.blocks?.length ? blocks(store, each.blocks, surface) : each.streaming ? markdown(each.text ?? "") : mrkdwn(store, each.text ?? "");
  return h("div", { class: "message-content" }, words,
    each.streaming && h("span", { class: "cursor", "aria-hidden": "true" }),
    each.edited && h("span", { class: "quiet edited" }, "(edited)"),
    (each.files ?? []).map(file));
}

function messageSurface(view, each) {
  return {
    press: (block, element, value, control) => pressed(control, () => api.act("action", {
      user: view.store.user, channel: each.channel, ts: each.ts, block_id: block.block_id, action_id: element.action_id, value,
    })),
  };
}

export async function pressed(control, go) {
  if (control?.getAttribute("aria-busy") === "true") return;
  control?.setAttribute("aria-busy", "true");
  const answer = await go();
  control?.removeAttribute("aria-busy");
  if (!answer.ok) notice(api.said(answer.error));
}

function file(each) {
  if (each.mode === "tombstone") return h("p", { class: "quiet" }, "This file was deleted.");
  const address = `/playground/files/${encodeURIComponent(each.id)}`;
  if (each.mimetype?.startsWith("image/")) {
    return h("figure", { class: "block-image" }, h("figcaption", {}, each.title), h("a", { href: address, target: "_blank", rel: "noopener" }, h("img", { src: address, alt: each.alt_txt || each.title, loading: "lazy" })));
  }
  return h("a", { class: "file", href: address, download: each.name }, icon("file"), h("span", {}, each.title));
}

function replies(view, each) {
  if (!each.reply_count) return null;
  const fresh = each.latest_reply > (view.seen.get(each.ts) ?? each.latest_reply) && view.thread !== each.ts;
  const words = each.reply_count === 1 ? "1 reply" : `${each.reply_count} replies`;
  return h("button", { type: "button", class: `replies ${fresh ? "replies-new" : ""}`, data: { thread: each.ts }, onclick: () => view.openThread(each.ts) },
    (each.reply_users ?? []).map((user) => avatar(view.store, user)), words, h("span", { class: "quiet" }, `last at ${clockTime(view.store, each.latest_reply)}`), fresh && h("span", { class: "badge badge-new" }, "New"));
}

function tools(view, each, own, place) {
  if (each.only_for) return h("div", { class: "tools" }, iconButton("close", "Hide this message", () => view.hide(each)));
  return h("div", { class: "tools" },
    place === "main" && iconButton("reply", "Reply in a thread", () => view.openThread(each.ts)),
    view.store.shortcuts.map((shortcut) => shortcutButton(view, each, shortcut)),
    own && iconButton("edit", "Edit this message", () => view.edit(each.ts)),
    own && iconButton("bin", "Delete this message", () => remove(view, each)));
}

function shortcutButton(view, each, shortcut) {
  const button = iconButton("check", shortcut.name, () => pressed(button, () => api.act("shortcut", {
    user: view.store.user, channel: each.channel, ts: each.ts, callback_id: shortcut.callback_id,
  })));
  return button;
}

async function remove(view, each) {
  const sure = await confirmed({
    title: { text: "Delete this message?" }, text: { text: "It is taken away for everyone." }, confirm: { text: "Delete" }, deny: { text: "Keep" }, style: "danger",
  });
  if (!sure) return;
  const answer = await api.act("delete", { user: view.store.user, channel: each.channel, ts: each.ts });
  if (!answer.ok) notice(api.said(answer.error));
}

function editor(view, each) {
  const typed = typedAgain(each.text ?? "");
  const box = h("textarea", { class: "field", rows: "2", value: typed, "aria-label": "Edit your message" });
  const save = async () => {
    view.edit(null);
    const text = box.value.trim();
    if (!text || text === typed) return;
    const answer = await api.act("edit", { user: view.store.user, channel: each.channel, ts: each.ts, text });
    if (!answer.ok) notice(api.said(answer.error));
  };
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") view.edit(null);
    else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  queueMicrotask(() => box.focus());
  return h("div", { class: "editor" }, box, h("div", { class: "editor-buttons" },
    h("button", { type: "button", class: "button", onclick: () => view.edit(null) }, "Cancel"),
    h("button", { type: "button", class: "button button-primary", onclick: save }, "Save")));
}

// The marks that were made of what was typed, back as they were typed.
function typedAgain(text) {
  return text.replace(/<!(channel|here|everyone)>/g, "@$1").replace(/<(https?:[^>|]+)>/g, "$1")
    .replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}
