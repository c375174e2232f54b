// The modal on top of a person's stack, in a dialog that keeps the focus inside.

import * as api from "./api.js";
import { blocks } from "./blocks.js";
import { h, iconButton, notice } from "./dom.js";
import { pressed } from "./message.js";
import { plain } from "./text.js";

export class Modal {
  constructor(store) {
    this.store = store;
    this.dialog = document.getElementById("modal");
    this.dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.close(false);
    });
    this.views = new Map();
  }

  show() {
    const stack = this.store.get("modal", this.store.user)?.stack ?? [];
    const view = stack.at(-1);
    for (const id of this.views.keys()) if (!stack.some((each) => each.id === id)) this.views.delete(id);
    if (!view) {
      if (this.dialog.open) this.dialog.close();
      this.view = null;
      return;
    }
    if (this.view?.id === view.id && this.view.hash === view.hash) return;
    this.draw(view, stack.length);
  }

  memory(view) {
    if (!this.views.has(view.id)) this.views.set(view.id, { values: {}, errors: {} });
    return this.views.get(view.id);
  }

  draw(view, depth) {
    this.view = view;
    this.depth = depth;
    const memory = this.memory(view);
    const body = h("div", { class: "modal-body", tabindex: "-1" }, blocks(this.store, view.blocks, this.surface(view, memory)));
    const dismiss = view.close ? plain(view.close.text) : depth > 1 ? "Back" : view.submit ? "Cancel" : "Close";
    this.dialog.replaceChildren(
      h("form", { class: "modal-form", novalidate: true, onsubmit: (event) => { event.preventDefault(); this.submit(view); } },
        h("div", { class: "modal-head" }, h("h2", { id: "modal-title" }, plain(view.title?.text ?? "")), iconButton("close", "Close", () => this.close(true))),
        body,
        h("div", { class: "modal-foot" },
          h("button", { type: "button", class: "button", onclick: () => this.close(false) }, dismiss),
          view.submit && h("button", { type: "submit", class: "button button-primary" }, plain(view.submit.text)))));
    if (!this.dialog.open) this.dialog.showModal();
    (body.querySelector("[aria-invalid=true]") ?? body.querySelector("textarea, input, select") ?? body).focus();
  }

  surface(view, memory) {
    const at = (block, element) => memory.values[block.block_id]?.[element.action_id];
    return {
      known: (block, element) => at(block, element),
      keep: (block, element, value) => ((memory.values[block.block_id] ??= {})[element.action_id] = value),
      error: (block) => memory.errors[block.block_id],
      press: (block, element, value, control) => pressed(control, () => api.act("action", {
        user: this.store.user, view_id: view.id, block_id: block.block_id, action_id: element.action_id, value, values: memory.values,
      })),
    };
  }

  async submit(view) {
    const memory = this.memory(view);
    const button = this.dialog.querySelector("[type=submit]");
    button.setAttribute("aria-busy", "true");
    const answer = await api.act("submit", { user: this.store.user, view_id: view.id, values: memory.values });
    button.removeAttribute("aria-busy");
    memory.errors = answer.errors ?? {};
    if (answer.ok) return;
    if (answer.errors) this.draw(view, this.depth);
    else notice(answer.messages?.join(" ") ?? api.said(answer.error));
  }

  close(all) {
    if (this.view) api.act("close", { user: this.store.user, view_id: this.view.id, all });
  }
}
