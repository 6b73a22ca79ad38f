// The language of the interface: what the person chose, else what the browser prefers, else English.

import en from "./i18n/en.js";
import kk from "./i18n/kk.js";
import ru from "./i18n/ru.js";

const TEXTS = { en, ru, kk };
const STORE = "redline.language";

let current = "en";

function remembered() {
  try {
    return localStorage.getItem(STORE);
  } catch {
    return null;
  }
}

/** The language to begin with. */
export function firstLanguage() {
  const wishes = [remembered(), ...(navigator.languages ?? [navigator.language])];
  const known = wishes.map((wish) => (wish ?? "").slice(0, 2).toLowerCase()).find((wish) => wish in TEXTS);
  return known ?? "en";
}

/** The language now shown. */
export function language() {
  return current;
}

/** The text of a key; {name} is replaced by the value of that name. */
export function t(key, values = {}) {
  const text = TEXTS[current][key] ?? TEXTS.en[key];
  if (text === undefined) return key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** The text of a key that may be unknown to this page: then what came from the server. */
export function known(prefix, slug) {
  const key = `${prefix}.${slug}`;
  return key in TEXTS[current] ? t(key) : slug;
}

/** A moment as people write it; in Kazakh in digits, since browsers do not know its months. */
export function time(text) {
  const [locale, dateStyle] = current === "kk" ? ["ru", "short"] : [current, "medium"];
  return new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: "short" }).format(new Date(text));
}

/** Shows a language: all texts that stand in the document itself. */
export function show(chosen, remember) {
  current = chosen;
  if (remember) {
    try {
      localStorage.setItem(STORE, chosen);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  }
  document.documentElement.lang = chosen;
  document.title = `Redline – ${t(document.documentElement.dataset.i18nTitle ?? "tagline")}`;
  for (const node of document.querySelectorAll("[data-i18n]")) node.textContent = t(node.dataset.i18n);
  for (const node of document.querySelectorAll("[data-i18n-label]")) {
    node.setAttribute("aria-label", t(node.dataset.i18nLabel));
  }
  for (const node of document.querySelectorAll("[data-i18n-placeholder]")) {
    node.placeholder = t(node.dataset.i18nPlaceholder);
  }
  for (const node of document.querySelectorAll("[data-i18n-empty]")) {
    node.dataset.empty = t(node.dataset.i18nEmpty);
  }
  for (const node of document.querySelectorAll("[data-language]")) {
    node.setAttribute("aria-pressed", String(node.dataset.language === chosen));
  }
}

/** Begins in the right language and follows the buttons; render() draws what stands in no document. */
export function start(render) {
  const choose = (chosen, remember) => {
    show(chosen, remember);
    render();
  };
  for (const button of document.querySelectorAll("[data-language]")) {
    button.addEventListener("click", () => choose(button.dataset.language, true));
  }
  choose(firstLanguage(), false);
}
