// What a person wishes at the desk: grave texts veiled, categories left to others. Kept in the browser only.

import { byId, element } from "./dom.js";

const STORE = "redline.desk";

export const wishes = { veil: true, without: [], ...remembered() };

function remembered() {
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? "{}");
  } catch {
    return {};
  }
}

function remember() {
  try {
    localStorage.setItem(STORE, JSON.stringify(wishes));
  } catch {
    // Without storage the wishes last as long as the page.
  }
}

/** Shows the wishes about these categories, by slug and name. */
export function showWishes(categories) {
  byId("veil").checked = wishes.veil;
  byId("opt-out").replaceChildren(...categories.map(([slug, name]) => {
    const box = element("input", { type: "checkbox", checked: wishes.without.includes(slug) });
    box.addEventListener("change", () => {
      wishes.without = wishes.without.filter((other) => other !== slug).concat(box.checked ? [slug] : []);
      remember();
    });
    return element("li", {}, element("label", {}, box, " ", name));
  }));
}

/** Does that whenever the person wishes the veil on or off. */
export function whenVeilChanges(work) {
  byId("veil").addEventListener("change", () => {
    wishes.veil = byId("veil").checked;
    remember();
    work();
  });
}

const PAUSE = 10 * 60_000;
let since = Date.now();
let active = since;

function note() {
  if (Date.now() - active > PAUSE) since = Date.now();
  active = Date.now();
}

for (const kind of ["keydown", "pointerdown"]) document.addEventListener(kind, note, { capture: true });

/** How long the person has worked without a break of ten minutes. */
export function workedMinutes() {
  return Math.floor((Date.now() - since) / 60_000);
}
