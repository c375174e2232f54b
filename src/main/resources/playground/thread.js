// Right: one thread with what the app is doing in it.

import * as api from "./api.js";
import { Composer } from "./composer.js";
import { h, icon, iconButton, notice } from "./dom.js";
import { MessageList } from "./list.js";
import { plain } from "./text.js";

export class Thread {
  constructor(view) {
    this.view = view;
    this.root = view.thread;
    this.list = new MessageList(view, "thread", "Messages in this thread");
    this.composer = new Composer(view, "composer-thread", "Write a reply", "thread");
    this.title = h("h2", { tabindex: "-1" }, "Thread");
    this.status = h("div", { class: "status", role: "status" });
    this.head = h("div", { class: "thread-head" },
      iconButton("back", "Back", () => view.closeThread(), "only-phone"), this.title, h("span", { class: "spring" }),
      iconButton("close", "Close the thread", () => view.closeThread(), "not-phone"));
  }

  parts() {
    return [this.head, this.list.element, this.status, this.composer.element];
  }

  refresh() {
    const { store, channel } = this.view;
    const key = `${channel}/${this.root}`;
    const session = store.get("session", key);
    this.title.textContent = session?.title ? plain(session.title) : "Thread";
    this.list.show(store.thread(channel, this.root).filter((each) => !this.view.hidden.has(each.ts)));
    this.showStatus(store.get("status", key), session);
    const root = store.get("message", key);
    if (root?.latest_reply) this.view.seen.set(this.root, root.latest_reply);
  }

  showStatus(status, session) {
    clearTimeout(this.expiry);
    const left = status ? status.until_ms - this.view.store.now() : 0;
    const working = session?.status === "processing";
    this.status.hidden = left <= 0 && !working;
    this.status.replaceChildren();
    if (this.status.hidden) return;
    if (left > 0) this.expiry = setTimeout(() => this.refresh(), left);
    this.status.append(h("span", { class: "thinking", "aria-hidden": "true" }, h("i"), h("i"), h("i")),
      h("span", {}, left > 0 ? `Rapport ${plain(status.loading_messages?.[0] ?? status.status)}` : "Rapport is working"));
    if (working) this.status.append(h("button", { type: "button", class: "button button-small", onclick: () => this.stop() }, icon("stop"), "Stop"));
  }

  async stop() {
    const answer = await api.act("stop", { user: this.view.store.user, channel: this.view.channel, thread_ts: this.root });
    if (!answer.ok) notice(api.said(answer.error));
  }
}
