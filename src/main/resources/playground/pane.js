// The middle: a channel, the app's messages, or the app's Home.

import * as api from "./api.js";
import { blocks } from "./blocks.js";
import { Composer } from "./composer.js";
import { h, icon, iconButton, notice } from "./dom.js";
import { MessageList } from "./list.js";
import { pressed } from "./message.js";
import { plain } from "./text.js";

export function topbar(view, clock) {
  const store = view.store;
  const room = store.conversation(view.channel);
  const tab = (id, label, sign) => h("button", {
    type: "button", role: "tab", id: `tab-${id}`, "aria-selected": String(view.tab === id), "aria-controls": "pane", tabindex: view.tab === id ? "0" : "-1",
    onclick: () => view.show(id), onkeydown: (event) => tabKey(event, view),
  }, icon(sign), label);
  return [
    iconButton("menu", "Show conversations", () => view.toggleSidebar(), "only-phone"),
    h("h1", {}, room.is_im ? "Rapport" : `# ${room.name}`),
    !room.is_im && h("span", { class: "room-facts" }, facts(room)),
    room.is_im && h("div", { class: "tabs", role: "tablist", "aria-label": "Rapport" }, tab("home", "Home", "home"), tab("messages", "Messages", "chat")),
    h("span", { class: "spring" }), clock,
  ];
}

function facts(room) {
  return [room.is_archived && "archived", room.is_private && "private", room.is_ext_shared && "shared with another company", `${room.num_members} members`].filter(Boolean).join(" · ");
}

function tabKey(event, view) {
  if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
  view.show(view.tab === "home" ? "messages" : "home");
  document.querySelector("[role=tab][aria-selected=true]")?.focus();
}

export class Talk {
  constructor(view) {
    this.view = view;
    const room = view.store.conversation(view.channel);
    const label = room.is_im ? "Message Rapport" : `Message #${room.name}`;
    this.list = new MessageList(view, "main", label.replace("Message", "Messages with"));
    this.composer = new Composer(view, "composer-main", label, "main");
    this.prompts = h("div", { class: "prompts" });
    this.status = h("div", { class: "status", role: "status" });
    this.empty = h("div", { class: "empty" }, h("img", { src: "/playground/page/mark.svg", alt: "", width: "56", height: "56" }),
      h("h2", {}, room.is_im ? "Practise a conversation" : `This is #${room.name}`),
      h("p", {}, room.is_im ? "Write to Rapport, or type /rapport to see what it can do." : room.is_member ? "Type /rapport here too; Rapport answers privately." : "Type /rapport here too; Rapport answers privately. /invite @Rapport brings it into the channel."));
    this.element = h("div", { class: "talk" }, this.empty, this.list.element, this.status, this.prompts, this.composer.element);
  }

  refresh() {
    const view = this.view;
    const messages = view.store.topLevel(view.channel).filter((each) => !view.hidden.has(each.ts));
    this.empty.hidden = messages.length > 0;
    this.list.element.hidden = messages.length === 0;
    this.list.show(messages);
    const prompts = view.store.get("prompts", view.channel);
    this.prompts.hidden = !prompts;
    this.prompts.replaceChildren(...(prompts?.prompts ?? []).map((each) => h("button", { type: "button", class: "prompt", onclick: () => this.say(each.message) }, plain(each.title))));
  }

  async say(text) {
    const answer = await api.act("message", { user: this.view.store.user, channel: this.view.channel, text, thread_ts: "" });
    if (!answer.ok) notice(api.said(answer.error));
  }
}

export function homeTab(view) {
  const home = view.store.get("home", view.store.user)?.view;
  if (!home) {
    return h("div", { class: "home empty" }, h("img", { src: "/playground/page/mark.svg", alt: "", width: "56", height: "56" }),
      h("h2", {}, "Nothing here yet"), h("p", {}, "Rapport has not shown a Home to this person."));
  }
  const surface = {
    press: (block, element, value, control) => pressed(control, () => api.act("action", { user: view.store.user, view_id: home.id, block_id: block.block_id, action_id: element.action_id, value })),
  };
  return h("div", { class: "home", tabindex: "0", role: "tabpanel", "aria-labelledby": "tab-home" }, h("div", { class: "home-page" }, blocks(view.store, home.blocks, surface)));
}
