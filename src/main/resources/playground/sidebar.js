// Left: who you are, the channels, the app.

import { avatar, h, icon } from "./dom.js";

export function sidebar(view) {
  const store = view.store;
  const people = h("select", { id: "person", class: "person-select", onchange: (event) => view.become(event.target.value) },
    store.people.map((person) => h("option", { value: person.id, selected: person.id === store.user }, `${person.name} · ${person.role}`)));
  return [
    h("div", { class: "brand" }, h("img", { src: "/playground/page/mark.svg", alt: "", width: "28", height: "28" }), h("span", {}, "Playground")),
    h("div", { class: "person" }, h("label", { for: "person" }, "You are"), h("div", { class: "person-row" }, people), zones(view)),
    h("h2", { id: "channels" }, "Channels"),
    h("ul", { "aria-labelledby": "channels" }, store.conversations.filter((room) => !room.is_im).map((room) => entry(view, room.id, h("span", { class: "hash", "aria-hidden": "true" }, room.is_private ? icon("lock") : "#"), room.name))),
    h("h2", { id: "apps" }, "Apps"),
    h("ul", { "aria-labelledby": "apps" }, entry(view, store.direct().id, avatar(store, store.bot), "Rapport")),
    h("p", { class: "sidebar-foot" }, "A stand-in for Slack on this machine. Nothing leaves it."),
  ];
}

const ZONES = ["Europe/Lisbon", "Europe/Berlin", "America/New_York", "America/Los_Angeles", "America/Sao_Paulo", "Asia/Kathmandu", "Asia/Tokyo", "Australia/Sydney"];

/** Where this person is; choosing another place moves them there. */
function zones(view) {
  const here = view.store.me().tz;
  const option = (tz) => h("option", { value: tz, selected: tz === here }, tz === here ? `in ${city(tz)}` : `moves to ${city(tz)}`);
  return h("select", { id: "zone", class: "zone-select", "aria-label": "Where you are", onchange: (event) => view.move(event.target.value) },
    [...new Set([here, ...ZONES])].map(option));
}

function city(tz) {
  return tz.split("/").at(-1).replace("_", " ");
}

function entry(view, channel, sign, name) {
  const here = view.channel === channel;
  return h("li", {}, h("button", { type: "button", class: "room", "aria-current": here ? "page" : undefined, onclick: () => view.go(channel) },
    sign, h("span", {}, name), !here && view.unread.has(channel) && h("span", { class: "dot", role: "img", "aria-label": "new messages" })));
}

export function clockMenu(view, onStep) {
  const time = h("span", { class: "clock-time" });
  const details = h("details", { class: "menu menu-clock" });
  const step = (label, seconds) => h("button", { type: "button", onclick: () => { details.open = false; onStep(seconds); } }, label);
  details.append(
    h("summary", { class: "clock", "aria-label": "Clock. Move the time forward" }, icon("clock"), time),
    h("div", { class: "menu-list" }, h("p", { class: "quiet" }, "Move the clock forward"),
      step("+10 min", 600), step("+1 h", 3600), step("+1 day", 86400), step("+1 week", 604800)));
  const tick = () => {
    const format = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", timeZone: view.store.me()?.tz ?? "UTC" };
    time.textContent = new Intl.DateTimeFormat("en-GB", format).format(view.store.now());
  };
  details.tick = tick;
  setInterval(tick, 10_000);
  return details;
}
