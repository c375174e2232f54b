// What one person can see: a copy of the server's documents, kept up to date by its events.

import * as api from "./api.js";

export class Store {
  constructor() {
    this.people = [];
    this.conversations = [];
    this.commands = [];
    this.shortcuts = [];
    this.documents = new Map();
    this.listeners = new Set();
    this.user = "";
    this.bot = "";
    this.ahead = 0;
    this.loading = 0;
    this.meanwhile = [];
  }

  watch(listener) {
    this.listeners.add(listener);
  }

  async open(user) {
    this.source?.close();
    await this.load(user);
    // Each (re)connection greets, and what was missed meanwhile is loaded anew.
    let greeted = false;
    this.source = api.live(user, (document) => {
      if (document.kind !== "hello") return this.take(document);
      if (greeted) this.load(user).then(() => this.tell(null));
      greeted = true;
    });
    this.source.addEventListener("open", () => this.load(user).then(() => this.tell(null)), { once: true });
  }

  async load(user) {
    if (this.loading++ === 0) this.meanwhile = [];
    const state = await api.state(user).finally(() => this.loading--);
    Object.assign(this, { user: state.user, bot: state.bot, people: state.people, conversations: state.conversations, commands: state.commands, shortcuts: state.shortcuts });
    this.ahead = state.now_ms - Date.now();
    this.documents = new Map(state.documents.map((each) => [`${each.kind}:${each.key}`, each.value]));
    // What was told while the answer was on its way may not be in it.
    for (const each of this.meanwhile) this.put(each);
  }

  put({ kind, key, value }) {
    if (value === null || value === undefined) this.documents.delete(`${kind}:${key}`);
    else this.documents.set(`${kind}:${key}`, value);
  }

  take({ kind, key, value }) {
    if (this.loading > 0) this.meanwhile.push({ kind, key, value });
    this.put({ kind, key, value });
    if (kind === "setting") this.ahead = value.ahead_ms;
    if (kind === "person") Object.assign(this.person(key), { tz: value.tz });
    if (kind === "conversation") this.room(key, value);
    this.tell({ kind, key, value });
  }

  /** A channel as it is now; nothing where this person is not in it, or not any more. */
  room(id, now) {
    const known = this.conversation(id);
    if (!now) this.conversations = this.conversations.filter((each) => each.id !== id);
    else if (known) Object.assign(known, now);
    // What was said there before comes with it.
    else this.load(this.user).then(() => this.tell(null));
  }

  tell(change) {
    for (const listener of this.listeners) listener(change);
  }

  get(kind, key) {
    return this.documents.get(`${kind}:${key}`);
  }

  now() {
    return Date.now() + this.ahead;
  }

  /** Messages of a channel, public and private, oldest first. */
  messages(channel) {
    const found = [];
    for (const [name, value] of this.documents) {
      if (name.startsWith(`message:${channel}/`) || name.startsWith(`ephemeral:${channel}/`)) found.push(value);
    }
    return found.sort((left, right) => (left.ts < right.ts ? -1 : 1));
  }

  topLevel(channel) {
    return this.messages(channel).filter((each) => !each.thread_ts || each.thread_ts === each.ts);
  }

  thread(channel, root) {
    return this.messages(channel).filter((each) => each.ts === root || each.thread_ts === root);
  }

  person(id) {
    return this.people.find((each) => each.id === id);
  }

  me() {
    return this.person(this.user);
  }

  nameOf(id) {
    if (id === this.bot) return "Rapport";
    if (id === "USLACKBOT") return "Playground";
    return this.person(id)?.name ?? id;
  }

  conversation(id) {
    return this.conversations.find((each) => each.id === id);
  }

  direct() {
    return this.conversations.find((each) => each.is_im);
  }
}
