// Builds elements. Text only ever becomes text, never markup.

export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) set(element, name, value);
  element.append(...flat(children));
  return element;
}

function set(element, name, value) {
  if (value === undefined || value === null || value === false) return;
  if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
  else if (name === "class") element.className = value;
  else if (name === "data") Object.assign(element.dataset, value);
  else if (name === "value" || name === "checked" || name === "selected") element[name] = value;
  else element.setAttribute(name, value === true ? "" : value);
}

function flat(children) {
  return children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false);
}

const PATHS = {
  home: "M4 11.500 12 5l8 6.500V19a1 1 0 0 1-1 1h-4v-5h-6v5H5a1 1 0 0 1-1-1z",
  chat: "M5 6h14a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H10l-4 3.500V16H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1z",
  send: "M5 12 4 5l16 7-16 7 1-7zm0 0h7",
  clip: "m8 12.500 5.500-5.500a2.800 2.800 0 0 1 4 4L10 18.500a4.500 4.500 0 0 1-6.400-6.400L11 4.800",
  close: "M6 6l12 12M18 6 6 18",
  back: "M14 6l-6 6 6 6",
  menu: "M4 7h16M4 12h16M4 17h16",
  reply: "M5 6h14a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H10l-4 3.500V16H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1zM8.500 9.500h7M8.500 12.500h4",
  edit: "m5 19 1-4L16 5l3 3L9 18z",
  bin: "M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12",
  eye: "M3 12s3.500-6 9-6 9 6 9 6-3.500 6-9 6-9-6-9-6zm9 2.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z",
  check: "M9 5h6v3H9zM9 6.500H6V20h12V6.500h-3M9 13.500l2.200 2.200L15 11.500",
  clock: "M12 7.500V12l3 2M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16z",
  more: "M6 12h.01M12 12h.01M18 12h.01",
  up: "M7 11v8H4v-8zm0 0 4-7a2 2 0 0 1 2 2v4h5.500a1.500 1.500 0 0 1 1.500 1.800l-1 5.700a2 2 0 0 1-2 1.500H7",
  down: "M17 13V5h3v8zm0 0-4 7a2 2 0 0 1-2-2v-4H5.500A1.500 1.500 0 0 1 4 12.200l1-5.700A2 2 0 0 1 7 5h10",
  stop: "M8 8h8v8H8z",
  lock: "M7 11h10v8H7zM9 11V8a3 3 0 0 1 6 0v3",
  file: "M7 4h7l4 4v12H7zM14 4v4h4",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name] ?? PATHS.more);
  svg.append(path);
  return svg;
}

export function iconButton(name, label, onclick, className = "") {
  return h("button", { type: "button", class: `icon-button ${className}`, "aria-label": label, title: label, onclick }, icon(name));
}

const HUES = [168, 24, 262, 210, 338, 96, 48, 288];

export function avatar(store, userId) {
  if (userId === store.bot) {
    return h("span", { class: "avatar avatar-app", "aria-hidden": "true" }, h("img", { src: "/playground/page/mark.svg", alt: "" }));
  }
  const index = store.people.findIndex((person) => person.id === userId);
  const initials = store.nameOf(userId).split(" ").map((word) => word[0]).join("").slice(0, 2);
  const element = h("span", { class: "avatar", "aria-hidden": "true" }, initials);
  element.style.setProperty("--hue", HUES[Math.max(0, index) % HUES.length]);
  return element;
}

let noticeTimer;

export function notice(text) {
  const box = document.getElementById("notice");
  box.textContent = text;
  box.hidden = false;
  clearTimeout(noticeTimer);
  noticeTimer = setTimeout(() => (box.hidden = true), 6000);
}
