// Interactive elements in messages, on the Home and in modals.
// A surface has press(block, element, value) for what acts at once, and in modals keep(block, element, value).

import { h, icon, iconButton } from "./dom.js";
import { confirmed } from "./confirm.js";
import { plain } from "./text.js";

export function element(store, block, each, surface) {
  const press = (value, control) => ask(each, () => surface.press(block, each, value, control));
  switch (each.type) {
    case "button":
    case "workflow_button": return button(each, press);
    case "icon_button": return iconButton(each.icon === "trash" ? "bin" : "more", plain(each.text?.text ?? ""), (event) => press(null, event.currentTarget));
    case "feedback_buttons": return feedback(each, press);
    case "overflow": return overflow(each, press);
    default: return choice(store, block, each, surface, press);
  }
}

async function ask(each, go) {
  if (!each.confirm || (await confirmed(each.confirm))) await go();
}

function button(each, press) {
  const properties = { class: `button ${each.style ? `button-${each.style}` : ""}`, data: { action: each.action_id ?? "" }, "aria-label": each.accessibility_label };
  const onclick = (event) => press(null, event.currentTarget);
  if (/^https?:/i.test(each.url ?? "")) {
    return h("a", { ...properties, href: each.url, target: "_blank", rel: "noopener noreferrer", onclick }, plain(each.text?.text ?? ""));
  }
  return h("button", { ...properties, type: "button", onclick }, plain(each.text?.text ?? ""));
}

function feedback(each, press) {
  const half = (side, sign) => iconButton(sign, each[side].accessibility_label ?? plain(each[side].text.text), (event) => {
    event.currentTarget.setAttribute("aria-pressed", "true");
    press(each[side].value, event.currentTarget);
  });
  return h("span", { class: "feedback", role: "group", "aria-label": "Was this helpful?" }, half("positive_button", "up"), half("negative_button", "down"));
}

function overflow(each, press) {
  const details = h("details", { class: "menu menu-overflow" });
  const choose = (option) => (event) => {
    details.open = false;
    press(option.value, event.currentTarget);
  };
  details.append(
    h("summary", { class: "icon-button", "aria-label": "More" }, icon("more")),
    h("div", { class: "menu-list" }, (each.options ?? []).map((option) => h("button", { type: "button", onclick: choose(option) }, plain(option.text.text)))));
  return details;
}

function choice(store, block, each, surface, press) {
  const act = (value, control) => {
    surface.keep?.(block, each, value);
    if (!surface.quiet?.(block)) press(value, control);
  };
  return picker(store, block, each, surface.known?.(block, each), act, plain(each.placeholder?.text ?? "Choose"));
}

/** A control for anything that holds a value; `act` hears of each change. */
export function picker(store, block, each, known, act, label) {
  switch (each.type) {
    case "static_select": return select(each, known ?? each.initial_option?.value, act, label);
    case "multi_static_select":
    case "checkboxes": return boxes(block, each, known ?? (each.initial_options ?? []).map((option) => option.value), act, "checkbox");
    case "radio_buttons": return boxes(block, each, [known ?? each.initial_option?.value], act, "radio");
    case "users_select": return listed(store.people.map((person) => [person.id, person.name]), known ?? each.initial_user, act, label);
    case "channels_select":
    case "conversations_select": return listed(store.conversations.map((room) => [room.id, room.is_im ? "Rapport" : `#${room.name}`]), known ?? each.initial_conversation ?? each.initial_channel, act, label);
    case "datepicker": return field("date", known ?? each.initial_date, act, label);
    case "timepicker": return field("time", known ?? each.initial_time, act, label);
    default: return field("text", known ?? each.initial_value, act, label);
  }
}

function field(type, value, act, label) {
  return h("input", { type, class: "field", value: value ?? "", "aria-label": label, onchange: (event) => act(event.target.value || null, event.target) });
}

function listed(pairs, value, act, label) {
  return h("select", { class: "field", "aria-label": label, onchange: (event) => act(event.target.value || null, event.target) },
    h("option", { value: "" }, label), pairs.map(([id, name]) => h("option", { value: id, selected: id === value }, name)));
}

function select(each, value, act, label) {
  const option = (one) => h("option", { value: one.value, selected: one.value === value }, plain(one.text.text));
  const groups = (each.option_groups ?? []).map((group) => h("optgroup", { label: plain(group.label.text) }, group.options.map(option)));
  return h("select", { class: "field", "aria-label": label, data: { action: each.action_id ?? "" }, onchange: (event) => act(event.target.value || null, event.target) },
    h("option", { value: "", selected: !value }, label), (each.options ?? []).map(option), groups);
}

let groups = 0;

function boxes(block, each, values, act, type) {
  const name = `choice-${++groups}`;
  const all = [...(each.options ?? []), ...(each.option_groups ?? []).flatMap((group) => group.options)];
  const box = h("div", { class: "choices", role: "group" });
  const changed = (event) => {
    const checked = [...box.querySelectorAll("input:checked")].map((one) => one.value);
    act(type === "radio" ? (checked[0] ?? null) : checked, event.target);
  };
  box.append(...all.map((option) => h("label", { class: "choice" },
    h("input", { type, name, value: option.value, checked: values.includes(option.value), onchange: changed }),
    h("span", {}, plain(option.text.text), option.description && h("small", {}, plain(option.description.text))))));
  return box;
}
