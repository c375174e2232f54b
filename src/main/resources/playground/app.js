// The page: which person, which conversation, which thread, and what to redraw when something changes.

import * as api from "./api.js";
import { notice } from "./dom.js";
import { happened } from "./message.js";
import { Modal } from "./modal.js";
import { homeTab, Talk, topbar } from "./pane.js";
import { clockMenu, sidebar } from "./sidebar.js";
import { Store } from "./store.js";
import { Thread } from "./thread.js";

const part = (id) => document.getElementById(id);

class View {
  constructor() {
    this.store = new Store();
    this.seen = new Map();
    this.unread = new Set();
    this.hidden = new Set();
    this.tab = "messages";
    this.thread = null;
    this.editing = null;
    this.modal = new Modal(this.store);
    this.clock = clockMenu(this, (seconds) => this.moveClock(seconds));
    this.store.watch((change) => this.changed(change));
  }

  async start() {
    const [user, channel, tab, thread] = location.hash.slice(1).split("/");
    await this.become(user || "U0ANA00001", { channel, tab, thread });
  }

  async become(user, place = {}) {
    try {
      await this.store.open(user);
    } catch {
      if (user !== "U0ANA00001") return this.become("U0ANA00001");
      return notice("The playground cannot be reached. Reload the page once Rapport runs again.");
    }
    this.unread.clear();
    this.hidden.clear();
    this.rememberSeen();
    const known = this.store.conversation(place.channel);
    this.go(known ? place.channel : this.store.direct().id, place.tab || "messages", known ? place.thread || null : null);
  }

  rememberSeen() {
    for (const room of this.store.conversations) {
      for (const each of this.store.topLevel(room.id)) if (each.latest_reply) this.seen.set(each.ts, each.latest_reply);
    }
  }

  go(channel, tab = "messages", thread = null) {
    this.channel = channel;
    this.tab = this.store.conversation(channel).is_im ? tab : "messages";
    this.thread = thread;
    this.editing = null;
    this.unread.delete(channel);
    part("shell").classList.remove("sidebar-open");
    this.draw();
    if (this.store.conversation(channel).is_im) this.visit();
  }

  show(tab) {
    this.tab = tab;
    this.draw();
    this.visit();
  }

  async visit() {
    await api.act("home", { user: this.store.user, tab: this.tab });
  }

  toggleSidebar() {
    const open = part("shell").classList.toggle("sidebar-open");
    if (open) part("sidebar").querySelector("[aria-current]")?.focus();
  }

  openThread(ts) {
    this.thread = ts;
    this.drawThread();
    this.talk?.refresh();
    this.threadPane.composer.box.focus();
  }

  closeThread() {
    const ts = this.thread;
    this.thread = null;
    this.drawThread();
    this.talk?.refresh();
    const opener = document.querySelector(`[data-thread="${ts}"]`) ?? part("composer-main");
    opener?.focus();
  }

  edit(ts) {
    this.editing = ts;
    this.talk?.refresh();
    this.threadPane?.refresh();
    if (!ts) part(this.thread ? "composer-thread" : "composer-main")?.focus();
  }

  editLatest(place) {
    const messages = place === "thread" ? this.store.thread(this.channel, this.thread) : this.store.topLevel(this.channel);
    const own = messages.filter((each) => each.user === this.store.user && each.subtype !== "tombstone" && !happened(this.store, each)).at(-1);
    if (own) this.edit(own.ts);
    return Boolean(own);
  }

  hide(message) {
    this.hidden.add(message.ts);
    this.talk?.refresh();
    this.threadPane?.refresh();
  }

  async moveClock(seconds) {
    const answer = await api.control("clock", { seconds });
    notice(answer.ok ? "The clock was moved forward." : api.said(answer.error));
  }

  async move(tz) {
    const answer = await api.control("zone", { user: this.store.user, tz });
    if (!answer.ok) notice(api.said(answer.error));
  }

  drawFrame() {
    const focused = document.activeElement?.id;
    part("sidebar").replaceChildren(...sidebar(this));
    part("topbar").replaceChildren(...topbar(this, this.clock).filter(Boolean));
    this.clock.tick();
    if (focused) part(focused)?.focus();
  }

  draw() {
    this.drawFrame();
    this.drawPane();
    this.drawThread();
    this.modal.show();
    this.remember();
  }

  /** After a reconnection: everything may have changed, but what is being written stays. */
  drawAnew() {
    if (!this.store.conversation(this.channel)) return this.go(this.store.direct().id);
    if (this.tab !== "home" && !this.talk) return this.draw();
    this.drawFrame();
    if (this.tab === "home") this.drawPane();
    this.talk?.refresh();
    this.threadPane?.refresh();
    this.modal.show();
  }

  drawPane() {
    const pane = part("pane");
    if (this.tab === "home") {
      this.talk = null;
      pane.replaceChildren(homeTab(this));
      return;
    }
    this.talk = new Talk(this);
    pane.replaceChildren(this.talk.element);
    this.talk.refresh();
    this.talk.list.toEnd();
  }

  drawThread() {
    const aside = part("thread");
    aside.hidden = !this.thread;
    part("shell").classList.toggle("thread-open", Boolean(this.thread));
    this.threadPane = this.thread ? new Thread(this) : null;
    aside.replaceChildren(...(this.threadPane?.parts() ?? []));
    this.threadPane?.refresh();
    this.threadPane?.list.toEnd();
    this.remember();
  }

  remember() {
    const place = [this.store.user, this.channel, this.tab, this.thread].filter(Boolean).join("/");
    history.replaceState(null, "", `#${place}`);
  }

  changed(change) {
    if (!this.channel || this.store.user === "") return;
    if (!change || change.kind === "person" || change.kind === "conversation") return this.drawAnew();
    if (change.kind === "setting") return this.clock.tick();
    if (change.kind === "modal") return this.modal.show();
    if (change.kind === "home") return this.tab === "home" && this.drawPane();
    this.mark(change);
    this.talk?.refresh();
    this.threadPane?.refresh();
  }

  mark({ kind, key, value }) {
    const channel = key.split("/")[0];
    const news = (kind === "message" || kind === "ephemeral") && value && channel !== this.channel;
    if (!news || this.unread.has(channel)) return;
    this.unread.add(channel);
    part("sidebar").replaceChildren(...sidebar(this));
  }
}

const view = new View();
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || document.querySelector("dialog[open]")) return;
  const menu = document.querySelector("details.menu[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  } else if (view.thread) view.closeThread();
});
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
});
view.start();
