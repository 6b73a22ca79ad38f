// Why something is flagged: everything the machine knows, and what only a person can know.

import { entryPage } from "./api.js";
import { element } from "./dom.js";
import { exampleText, facts as namedFacts, meter, ownExcepts } from "./entry-parts.js";
import { known, language, t } from "./i18n.js";
import { isSuppressed } from "./segments.js";

const FACTORS = ["context", "speaker", "intent", "extent", "likelihood"];

/** The reasons for one mark: a card for each of its flags. */
export function reasons(flags, entries, text, categories) {
  return flags.map((flag, i) => card(flag, entries[i], text, categories.get(flag.category), i));
}

/** What stands in the panel as long as nothing is chosen. */
export function noReason() {
  return [element("p", { class: "hint" }, t("reasonEmpty"))];
}

function card(flag, entry, text, category, index) {
  const titleId = `flag-title-${index}`;
  return element(
    "article",
    { class: "flag", "aria-labelledby": titleId },
    element("p", { class: "quote", dir: "auto" }, flag.text),
    element("h3", { id: titleId }, category?.name[language()] ?? flag.category,
      element("span", { class: "code" }, category?.code ?? "")),
    severity(flag),
    isSuppressed(flag) ? causes(flag, text) : null,
    element("p", { class: "why", lang: entry?.language ?? "en" }, entry?.why ?? flag.reason),
    category ? element("p", { class: "definition" }, category.definition[language()]) : null,
    flag.suggestion
      ? element("div", { class: "suggestion" }, element("h4", {}, t("suggestion")),
        element("p", { lang: entry?.language ?? "en" }, flag.suggestion))
      : null,
    facts(flag, entry, text, category),
    rabat(),
    entry ? proof(entry) : null,
  );
}

function severity(flag) {
  const steps = flag.modifiers.map((m) => `${known("finding", m.kind)} ${signed(m.step)}`);
  const base = t("severityBase", { base: flag.baseSeverity, name: t(`scale.${flag.baseSeverity}`) });
  const sum = steps.length > 0 ? t("severitySum", { base, steps: steps.join(", "), severity: flag.severity }) : base;
  return element(
    "div",
    { class: `severity ${isSuppressed(flag) ? "suppressed" : `s${flag.severity}`}` },
    meter(flag.severity),
    element("span", { class: "hint" }, sum),
  );
}

function signed(step) {
  return step > 0 ? `+${step}` : `−${Math.abs(step)}`;
}

function causes(flag, text) {
  return element(
    "div",
    { class: "causes" },
    element("h4", {}, t("suppressedWhy")),
    element("ul", {}, flag.cancelledBy.map((cause) => finding(cause, text))),
  );
}

function finding(cause, text) {
  const words = text.slice(cause.start, cause.end);
  return element("li", {}, known("finding", cause.kind),
    words ? [": ", element("q", { dir: "auto" }, words)] : null);
}

function facts(flag, entry, text, category) {
  const rows = [
    [t("standard"), category?.standard],
    [t("topic"), known("topic", flag.topic)],
    [t("target"), flag.target ? target(flag.target, text) : t("targetNone")],
    [t("modifiers"), flag.modifiers.length > 0 ? element("ul", {}, flag.modifiers.map((m) => modifier(m, text))) : ""],
    [t("matchedBy"), flag.matchedBy.map((kind) => known("match", kind)).join(", ")],
    [t("entry"), entryLink(flag.entry, t("whyFlagged"))],
    [t("alsoMatched"), flag.alsoMatched ? flag.alsoMatched.map((id) => entryLink(id)) : ""],
    [t("source"), entry ? known("source", entry.source) : ""],
    [t("reviewedBy"), entry ? entry.reviewedBy || t("reviewedByNobody") : ""],
  ];
  return namedFacts(rows);
}

function entryLink(id, words) {
  return element("a", { href: entryPage(id), class: "entry-link" }, words ? `${words} ` : "", element("code", {}, id));
}

function modifier(found, text) {
  const item = finding(found, text);
  item.append(` (${signed(found.step)})`);
  return item;
}

function target(found, text) {
  const parts = [element("q", { dir: "auto" }, text.slice(found.start, found.end))];
  if (found.antecedent) {
    parts.push(" → ", element("q", { dir: "auto" }, text.slice(found.antecedent[0], found.antecedent[1])));
  }
  parts.push(" ", element("span", { class: "hint" }, known("class", found.class)), " ",
    element("code", {}, found.concept));
  return parts;
}

/** Of the six factors the machine fills one. The five boxes are for a person and are not stored. */
function rabat() {
  return element(
    "section",
    { class: "rabat" },
    element("h4", {}, t("rabat")),
    element("p", { class: "hint" }, t("rabatHint")),
    element("ul", {},
      element("li", { class: "done" }, box(true), element("span", {}, element("strong", {}, t("factor.content")), " ",
        t("factor.content.text"))),
      FACTORS.map((factor) => element("li", {}, box(false),
        element("span", {}, element("strong", {}, t(`factor.${factor}`)), " ", t(`factor.${factor}.text`))))),
  );
}

function box(done) {
  return element("span", { class: done ? "box on" : "box", role: "img",
    "aria-label": t(done ? "boxFilled" : "boxEmpty") });
}

/** The pattern and the sentences that prove the entry. */
function proof(entry) {
  const examples = entry.examples.map((example) => element("li", { class: example.kind, lang: entry.language },
    element("span", { class: "hint" }, t(`example.${example.kind}`)), " ", exampleText(example)));
  const excepts = ownExcepts(entry).map((except) => element("li", {}, element("code", {}, except.text)));
  return element(
    "details",
    { class: "proof" },
    element("summary", {}, t("proof")),
    element("p", {}, element("code", {}, entry.text)),
    element("ul", { class: "examples" }, examples),
    excepts.length > 0 ? [element("h4", {}, t("excepts")), element("ul", {}, excepts)] : null,
    element("details", {}, element("summary", {}, t("forms")),
      element("pre", { tabindex: 0, lang: entry.language }, entry.forms.join("\n"))),
  );
}
