// The page of one entry: why the phrase is there, what it marks and what it leaves alone.

import { categories as loadCategories, entry as loadEntry, entryPage, Problem } from "./api.js";
import { byId, element } from "./dom.js";
import { exampleText, facts, meter, ownExcepts } from "./entry-parts.js";
import { known, language, start, t } from "./i18n.js";
import { readable } from "./pattern.js";

/** From this severity on the examples are hidden until a person asks for them. */
const HIDDEN_FROM = 5;

const id = idInAddress();
let entry = null;
let categories = new Map();
let failure = null;
let examplesShown = null;

/** The id at the end of the address; as it stands there if it is not well encoded. */
function idInAddress() {
  const last = location.pathname.slice(location.pathname.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function noSuchEntry() {
  document.title = t("notFoundTitle");
  byId("entry").replaceChildren(
    element("h1", {}, t("notFoundTitle")),
    element("p", { id: "not-found" }, t("notFoundText", { id })),
    element("p", {}, element("a", { href: "../entries" }, t("notFoundLink"))),
  );
}

function render() {
  if (failure instanceof Problem && failure.status === 404) return noSuchEntry();
  byId("problem").hidden = failure === null;
  byId("problem").textContent = failure === null ? ""
    : failure instanceof Problem ? t("failureOther", { detail: failure.message }) : t("failureOffline");
  if (!entry) return;
  examplesShown ??= entry.severity < HIDDEN_FROM;
  const category = categories.get(entry.category);
  document.title = `${entry.id} – Redline`;
  byId("version").textContent = `${t("lexiconVersion")}: ${entry.lexiconVersion.slice(0, 12)} ·`;
  byId("entry").replaceChildren(
    element("h1", {}, category?.name[language()] ?? entry.category, element("span", { class: "code" }, category?.code ?? "")),
    element("p", { class: "hint" }, `${t("entry")} `, element("code", {}, entry.id)),
    element("div", { class: `severity s${entry.severity}` }, meter(entry.severity),
      element("span", { class: "hint" }, t(`scale.${entry.severity}`))),
    element("p", { class: "why", lang: entry.language }, entry.why),
    ...suggestion(),
    section("definition", element("p", {}, category?.definition[language()] ?? ""), facts([[t("standard"), category?.standard]])),
    section("pattern", readable(entry.text, entry.language), element("p", { class: "hint" }, t("patternHelp")),
      element("p", {}, element("code", {}, entry.text)), forms()),
    section("examples", ...examples()),
    ...excepts(),
    ...similar(),
    section("about", about()),
  );
}

function section(key, ...children) {
  return element("section", { "aria-labelledby": `${key}-title` },
    element("h2", { id: `${key}-title` }, t(key)), children);
}

function suggestion() {
  return entry.suggestion
    ? [element("div", { class: "suggestion" }, element("h2", {}, t("suggestion")),
      element("p", { lang: entry.language }, entry.suggestion))]
    : [];
}

function forms() {
  return element("details", { class: "proof" }, element("summary", {}, t("forms")),
    element("pre", { tabindex: 0, lang: entry.language, "aria-label": t("forms") }, entry.forms.join("\n")));
}

function examples() {
  const list = element("ul", { id: "example-list", class: "examples", hidden: !examplesShown },
    entry.examples.map((example) => element("li", { class: example.kind, lang: entry.language },
      element("span", { class: "hint", lang: language() }, t(`example.${example.kind}`)), " ", exampleText(example))));
  const toggle = element("button", { type: "button", id: "show-examples", "aria-expanded": String(examplesShown),
    "aria-controls": "example-list" }, t(examplesShown ? "examplesHide" : "examplesShow"));
  toggle.addEventListener("click", () => {
    examplesShown = !examplesShown;
    render();
    byId("show-examples").focus();
  });
  return [element("p", { class: "warning" }, t("contentWarning")), element("p", { class: "actions" }, toggle), list];
}

function excepts() {
  const own = ownExcepts(entry);
  return own.length === 0 ? [] : [section("excepts",
    element("ul", {}, own.map((except) => element("li", {}, readable(except.text, entry.language)))))];
}

function similar() {
  return entry.similar.length === 0 ? [] : [section("similar", element("p", { class: "hint" }, t("similarHint")),
    element("ul", { class: "similar" }, entry.similar.map((other) => element("li", {},
      element("a", { href: entryPage(other.id) }, element("code", {}, other.id)), " ",
      element("span", { class: "hint" }, t("similarShare", { percent: Math.round(other.share * 100) })),
      readable(other.text, entry.language)))))];
}

function about() {
  const aimed = entry.text.includes("{target");
  return facts([
    [t("status"), t(`status.${entry.status}`)],
    [aimed ? t("targets") : t("topic"),
      aimed ? entry.targets.map((name) => known("class", name)).join(", ") : entry.topic && known("topic", entry.topic)],
    [t("filter.language"), t(`lang.${entry.language}`)],
    [t("source"), known("source", entry.source)],
    [t("reviewedBy"), entry.reviewedBy || t("reviewedByNobody")],
    [t("file"), element("code", {}, `lexicons/${entry.language}/${entry.category}.tsv`)],
    [t("lexiconVersion"), element("code", {}, entry.lexiconVersion)],
  ]);
}

start(render);
try {
  [entry, categories] = await Promise.all([loadEntry(id), loadCategories()]);
} catch (e) {
  failure = e;
}
render();
