// The lexicon, open to everybody whom it flags: to be searched, narrowed and read.

import { categories as loadCategories, entryPage, find, Problem } from "./api.js";
import { byId, element } from "./dom.js";
import { known, language, start, t } from "./i18n.js";
import { readable } from "./pattern.js";

const PAUSE = 250;
const LIMIT = 20;
const filters = [...document.querySelectorAll("[data-filter]")];
const words = byId("q");

let asked = new URLSearchParams(location.search);
let categories = new Map();
let found = null;
let failure = null;
let request = null;
let timer = 0;

// --- the question: it stands in the address, so that a search can be kept and sent

function question() {
  const query = new URLSearchParams();
  for (const name of ["q", ...filters.map((filter) => filter.id), "offset"]) {
    const value = asked.get(name);
    if (value && value !== "0") query.set(name, value);
  }
  return query;
}

function ask(changes) {
  asked.delete("offset");
  for (const [name, value] of Object.entries(changes)) asked.set(name, value);
  const query = question().toString();
  history.replaceState(null, "", query ? `?${query}` : location.pathname);
  return read();
}

async function read() {
  clearTimeout(timer);
  request?.abort();
  const mine = new AbortController();
  request = mine;
  try {
    const query = question();
    query.set("limit", LIMIT);
    const answer = await find(query, mine.signal);
    if (request !== mine) return;
    [found, failure] = [answer, null];
  } catch (e) {
    if (request !== mine || e.name === "AbortError") return;
    [found, failure] = [null, e];
  }
  render();
}

// --- what is seen

function valueName(filter, value) {
  if (filter === "category") return categories.get(value)?.name[language()] ?? value;
  if (filter === "language") return t(`lang.${value}`);
  if (filter === "targets") return known("class", value);
  return known(filter, value);
}

/** The values that some entry has, with how many; of a filter in use only the chosen one is counted. */
function showFilter(filter) {
  const chosen = asked.get(filter.id) ?? "";
  const counts = found?.counts[filter.id] ?? {};
  const values = chosen && !(chosen in counts) ? [chosen, ...Object.keys(counts)] : Object.keys(counts);
  const shown = chosen ? values.filter((value) => value === chosen) : values;
  filter.replaceChildren(
    element("option", { value: "" }, t("filterAll")),
    ...shown.map((value) => element("option", { value }, `${valueName(filter.id, value)} (${counts[value] ?? 0})`)),
  );
  filter.value = chosen;
}

function summary() {
  if (!found) return "";
  if (found.total === 0) return t("resultNone");
  const first = found.offset + 1;
  const last = found.offset + found.entries.length;
  const said = t("resultCount", { total: found.total, first, last });
  return found.allWords ? said : `${t("resultSome")} ${said}`;
}

function item(entry) {
  const category = categories.get(entry.category);
  return element("li", { class: "card" },
    element("h3", {}, element("a", { href: entryPage(entry.id) }, category?.name[language()] ?? entry.category),
      element("span", { class: `badge s${entry.severity}`, title: t("severityOf", { severity: entry.severity }) },
        element("span", { class: "unseen" }, t("severityOf", { severity: entry.severity })),
        element("span", { "aria-hidden": "true" }, entry.severity))),
    element("p", { class: "hint" }, element("code", {}, entry.id), " · ", t(`lang.${entry.language}`),
      entry.status === "live" ? "" : ` · ${t(`status.${entry.status}`)}`),
    element("p", { lang: entry.language }, entry.why),
    readable(entry.text, entry.language));
}

function render() {
  byId("problem").hidden = failure === null;
  byId("problem").textContent = failure === null ? ""
    : failure instanceof Problem ? t("failureOther", { detail: failure.message }) : t("failureOffline");
  filters.forEach(showFilter);
  byId("summary").textContent = summary();
  byId("results").replaceChildren(...(found?.entries ?? []).map(item));
  byId("previous").hidden = !found || found.offset === 0;
  byId("next").hidden = !found || found.offset + found.entries.length >= found.total;
  byId("version").textContent = found ? `${t("lexiconVersion")}: ${found.lexiconVersion.slice(0, 12)} ·` : "";
}

async function turn(direction) {
  await ask({ offset: Math.max(0, (found?.offset ?? 0) + direction * LIMIT) });
  byId("results-title").focus();
}

function onKey(event) {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, select, textarea")) return;
  event.preventDefault();
  words.focus();
}

words.value = asked.get("q") ?? "";
words.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => ask({ q: words.value }), PAUSE);
});
for (const filter of filters) filter.addEventListener("change", () => ask({ [filter.id]: filter.value }));
byId("finder").addEventListener("submit", (event) => {
  event.preventDefault();
  ask({ q: words.value });
});
byId("reset").addEventListener("click", () => {
  asked = new URLSearchParams();
  words.value = "";
  ask({});
  words.focus();
});
byId("previous").addEventListener("click", () => turn(-1));
byId("next").addEventListener("click", () => turn(1));
document.addEventListener("keydown", onKey);

start(render);
categories = await loadCategories().catch(() => new Map());
read();
