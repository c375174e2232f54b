// A scrolling list of messages that replaces only what changed, and keeps the place and the focus.

import { h } from "./dom.js";
import { day, message } from "./message.js";

export class MessageList {
  constructor(view, place, label) {
    this.view = view;
    this.place = place;
    this.items = new Map();
    this.element = h("ol", { class: "messages", role: "log", "aria-live": "polite", "aria-label": label, tabindex: "0" });
  }

  show(messages) {
    const stick = this.nearEnd();
    const wanted = messages.flatMap((each, index) => this.rows(each, messages[index - 1]));
    const keys = new Set(wanted.map(([key]) => key));
    for (const [key, row] of this.items) {
      if (keys.has(key)) continue;
      row.element.remove();
      this.items.delete(key);
    }
    let previous = null;
    for (const [key, source, make] of wanted) previous = this.place_(key, source, make, previous);
    if (stick) this.toEnd();
  }

  rows(each, before) {
    const rows = [];
    const now = day(this.view.store, each.ts);
    if (this.place === "main" && (!before || day(this.view.store, before.ts) !== now)) {
      rows.push([`day ${now}`, now, () => h("li", { class: "day", role: "separator", "aria-label": now }, h("span", {}, now))]);
    }
    // A message in somebody's hands is not drawn again, whatever is said about it meanwhile: what they typed would be gone.
    const source = this.view.editing === each.ts ? "editing" : JSON.stringify([each, this.view.seen.get(each.ts), this.view.store.me().tz]);
    rows.push([each.ts, source, () => message(this.view, each, this.place)]);
    return rows;
  }

  place_(key, source, make, previous) {
    let row = this.items.get(key);
    if (!row) {
      row = { source, element: make() };
      this.items.set(key, row);
    } else if (row.source !== source) {
      const focused = focusedAction(row.element);
      const element = make();
      row.element.replaceWith(element);
      Object.assign(row, { source, element });
      if (focused) element.querySelector(`[data-action="${CSS.escape(focused)}"]`)?.focus();
    }
    const expected = previous ? previous.nextSibling : this.element.firstChild;
    if (expected !== row.element) this.element.insertBefore(row.element, expected);
    return row.element;
  }

  nearEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < 160;
  }

  toEnd() {
    this.element.scrollTop = this.element.scrollHeight;
    // Pictures grow the list after they have arrived.
    for (const image of this.element.querySelectorAll("img")) {
      if (!image.complete) image.addEventListener("load", () => (this.element.scrollTop = this.element.scrollHeight), { once: true });
    }
  }
}

function focusedAction(element) {
  return element.contains(document.activeElement) ? document.activeElement.dataset.action : null;
}
