// The question before an action: true where the person goes on.

import { h } from "./dom.js";
import { plain } from "./text.js";

export function confirmed(question) {
  const dialog = document.getElementById("confirm");
  return new Promise((resolve) => {
    const answer = (value) => () => dialog.close(value);
    dialog.replaceChildren(
      h("div", { class: "modal-head" }, h("h2", { id: "confirm-title" }, plain(question.title.text))),
      h("div", { class: "modal-body" }, h("p", {}, plain(question.text.text))),
      h("div", { class: "modal-foot" },
        h("button", { type: "button", class: "button", onclick: answer("no") }, plain(question.deny.text)),
        h("button", { type: "button", class: `button button-${question.style === "danger" ? "danger" : "primary"}`, onclick: answer("yes") }, plain(question.confirm.text))));
    dialog.returnValue = "no";
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
    dialog.showModal();
  });
}
