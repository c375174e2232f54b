// Input blocks: a label, a control, a hint, and what is wrong with it.

import { h } from "./dom.js";
import { picker } from "./elements.js";
import { plain } from "./text.js";

let count = 0;

export function input(store, block, surface) {
  const id = `input-${++count}`;
  const label = plain(block.label?.text ?? "");
  const each = block.element ?? {};
  const known = surface.known?.(block, each);
  const keep = (value) => surface.keep?.(block, each, value);
  const control = written(each) ? text(each, known, keep) : picker(store, block, each, known, (value, element) => changed(block, each, value, element, surface), label);
  const error = surface.error?.(block);
  control.id = id;
  if (control.getAttribute("role") === "group") control.setAttribute("aria-labelledby", `${id}-label`);
  else control.removeAttribute("aria-label");
  control.setAttribute("aria-describedby", `${id}-hint ${id}-error`);
  if (error) control.setAttribute("aria-invalid", "true");
  return h("div", { class: `block-input ${error ? "has-error" : ""}` },
    h("label", { id: `${id}-label`, for: id }, label, block.optional && h("span", { class: "quiet" }, " (optional)")),
    control,
    h("p", { id: `${id}-hint`, class: "hint" }, plain(block.hint?.text ?? "")),
    h("p", { id: `${id}-error`, class: "error" }, error ?? ""));
}

function changed(block, each, value, element, surface) {
  surface.keep?.(block, each, value);
  if (block.dispatch_action) surface.press(block, each, value, element);
}

function written(each) {
  return ["plain_text_input", "email_text_input", "url_text_input", "number_input"].includes(each.type);
}

function text(each, known, keep) {
  const properties = {
    class: "field", value: known ?? each.initial_value ?? "", placeholder: plain(each.placeholder?.text ?? ""),
    maxlength: each.max_length, oninput: (event) => keep(event.target.value === "" ? null : event.target.value),
  };
  if (each.multiline) return area(properties);
  return h("input", { ...properties, type: each.type === "number_input" ? "number" : "text" });
}

// What is there to be read begins at its beginning.
function area(properties) {
  const lines = properties.value.split("\n").length + Math.floor(properties.value.length / 60);
  const box = h("textarea", { ...properties, rows: String(Math.min(12, Math.max(5, lines))) });
  box.setSelectionRange(0, 0);
  return box;
}
