// Where people write: Enter sends, Shift and Enter break the line, a slash offers commands.

import * as api from "./api.js";
import { matching } from "./commands.js";
import { h, icon, iconButton, notice } from "./dom.js";

export class Composer {
  constructor(view, id, label, place) {
    this.view = view;
    this.place = place;
    this.files = [];
    this.chosen = 0;
    this.offered = [];
    this.box = h("textarea", {
      id, rows: "1", placeholder: label, "aria-label": label, role: "combobox", "aria-expanded": "false",
      "aria-controls": `${id}-list`, "aria-autocomplete": "list", oninput: () => this.typed(), onkeydown: (event) => this.key(event),
    });
    this.list = h("ul", { id: `${id}-list`, class: "completion", role: "listbox", "aria-label": "Commands", hidden: true });
    this.chips = h("ul", { class: "attachments", "aria-label": "Files to send", hidden: true });
    this.picker = h("input", { type: "file", class: "visually-hidden", tabindex: "-1", "aria-hidden": "true", onchange: () => this.attach() });
    this.sendButton = iconButton("send", "Send", () => this.send(), "send");
    this.element = h("form", { class: "composer", onsubmit: (event) => event.preventDefault() }, this.list, this.chips,
      h("div", { class: "composer-row" }, iconButton("clip", "Attach a file", () => this.picker.click()), this.picker, this.box, this.sendButton));
  }

  typed() {
    this.box.style.height = "auto";
    this.box.style.height = `${Math.min(this.box.scrollHeight, 200)}px`;
    const room = this.view.store.conversation(this.view.channel);
    this.offer(matching(this.view.store.commands.filter((each) => !each.in_channels || !room.is_im), this.box.value));
  }

  offer(commands) {
    this.offered = commands;
    this.chosen = Math.min(this.chosen, Math.max(0, commands.length - 1));
    this.list.hidden = commands.length === 0;
    this.box.setAttribute("aria-expanded", String(commands.length > 0));
    this.list.replaceChildren(...commands.map((each, index) => h("li", {
      id: `${this.list.id}-${index}`, role: "option", "aria-selected": String(index === this.chosen),
      onmousedown: (event) => { event.preventDefault(); this.take(index); },
    }, h("span", { class: "completion-line" }, each.line, each.hint && h("i", {}, ` ${each.hint}`)), h("span", { class: "quiet" }, each.about))));
    this.list.children[this.chosen]?.scrollIntoView({ block: "nearest" });
    if (commands.length) this.box.setAttribute("aria-activedescendant", `${this.list.id}-${this.chosen}`);
    else this.box.removeAttribute("aria-activedescendant");
  }

  take(index) {
    const each = this.offered[index];
    this.box.value = each.hint ? `${each.line} ` : each.line;
    this.offer([]);
    this.box.focus();
  }

  key(event) {
    if (event.isComposing) return;
    if (this.offered.length && this.completionKey(event)) return event.preventDefault();
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.send();
    } else if (event.key === "ArrowUp" && this.box.value === "") {
      if (this.view.editLatest(this.place)) event.preventDefault();
    }
  }

  completionKey(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      this.chosen = (this.chosen + step + this.offered.length) % this.offered.length;
      this.offer(this.offered);
      return true;
    }
    if (event.key === "Escape") {
      this.offer([]);
      event.stopPropagation();
      return true;
    }
    // A command that is already complete is sent, not completed further.
    const complete = event.key === "Enter" && this.box.value.trim() === "/rapport" && this.chosen === 0;
    if (event.key === "Tab" || (event.key === "Enter" && !complete)) {
      this.take(this.chosen);
      return true;
    }
    return false;
  }

  async attach() {
    for (const file of this.picker.files) {
      const answer = await api.upload(this.view.store.user, file);
      if (answer.ok) this.files.push(answer.file);
      else notice(api.said(answer.error));
    }
    this.picker.value = "";
    this.showChips();
    this.box.focus();
  }

  showChips() {
    this.chips.hidden = this.files.length === 0;
    this.chips.replaceChildren(...this.files.map((file) => h("li", {}, icon("file"), file.name, iconButton("close", `Do not send ${file.name}`, () => {
      this.files = this.files.filter((each) => each !== file);
      this.showChips();
    }))));
  }

  async send() {
    const text = this.box.value.trim();
    const files = this.files.map((file) => file.id);
    if (!text && !files.length) return;
    this.box.value = "";
    this.files = [];
    this.showChips();
    this.typed();
    const request = { user: this.view.store.user, channel: this.view.channel, text, thread_ts: this.place === "thread" ? this.view.thread : "" };
    const answer = text.startsWith("/") ? await api.act("command", request) : await api.act("message", { ...request, files });
    if (answer.ok) return;
    // A message that was stored is on the page already; what was refused goes back into the box.
    if (["no_text", "not_in_threads", "is_archived", "connection_failed"].includes(answer.error)) this.box.value = text;
    notice(api.said(answer.error));
  }
}
