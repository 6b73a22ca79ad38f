// One case as a person sees it: its facts, its text with the marks, and the form of the decision.

import { at } from "./api.js";
import { element } from "./dom.js";
import { known, t, time } from "./i18n.js";
import { showMarked } from "./marked-text.js";

const FACTORS = ["context", "speaker", "intent", "extent", "likelihood"];
const OUTCOMES = ["escalation", "not-escalation", "unsure"];
const GRAVE = 5;

/** Whether a case is veiled until the person asks for it. */
export function isVeiled(shown, veil) {
  return veil && shown.assessment.severity >= GRAVE;
}

/** Shows a case in that place; the handlers are open(flags, mark), decide(verdict) and unveil(). */
export function showCase(place, shown, view) {
  const marked = element("div", { class: "marked", id: "marked", dir: "auto" });
  const flags = view.suppressed ? [...shown.assessment.flags, ...shown.assessment.suppressed] : shown.assessment.flags;
  showMarked(marked, shown.text, flags, view.categoryName, view.open);
  const said = written(place, shown);
  place.replaceChildren(
    facts(shown),
    shown.context.parent === "" ? "" : element("blockquote", { class: "parent", dir: "auto" }, shown.context.parent),
    ...veiled(marked, view),
    shown.assessment.suppressed.length === 0 ? "" : suppressedSwitch(shown, view),
    form(shown, view),
    history(shown, view),
  );
  writeAgain(place, said);
}

/** What the person has written about that case and not sent yet. */
function written(place, shown) {
  const old = place.querySelector("#decide");
  if (old === null || old.dataset.case !== String(shown.case)) return null;
  return { fields: [...old.elements].filter((field) => field.name).map((field) => [field.name, field.value, field.checked]),
    open: [...old.querySelectorAll("details")].map((details) => details.open) };
}

function writeAgain(place, said) {
  if (said === null) return;
  const fresh = place.querySelector("#decide");
  for (const [name, value, checked] of said.fields) {
    const field = fresh.elements.namedItem(name);
    if (field === null) continue;
    field.value = value;
    field.checked = checked;
  }
  fresh.querySelectorAll("details").forEach((details, i) => { details.open = said.open[i] ?? false; });
}

function facts(shown) {
  const assessment = shown.assessment;
  const said = [
    t("caseNumber", { case: shown.case }),
    assessment.severity === 0 ? t("caseNoFlag") : t("severityOf", { severity: assessment.severity }),
    known("level", assessment.level),
    t("caseReceived", { time: time(shown.receivedAt) }),
    shown.submissions > 1 ? t("caseSubmissions", { count: shown.submissions }) : "",
    shown.followers > 0 ? t("caseFollowers", { count: shown.followers }) : "",
    shown.appeal ? t("caseAppeal") : "",
    known("desk.status", shown.status),
  ];
  return element("p", { class: "facts-line" }, said.filter(Boolean).map((text) => element("span", {}, text)));
}

function veiled(marked, view) {
  if (!view.veiled) return [marked];
  marked.classList.add("veiled");
  marked.inert = true;
  const button = element("button", { type: "button", class: "unveil", id: "unveil" }, t("unveil"));
  button.addEventListener("click", view.unveil);
  return [element("p", { class: "hint" }, t("veiled")), button, marked];
}

function suppressedSwitch(shown, view) {
  const box = element("input", { type: "checkbox", id: "suppressed", checked: view.suppressed });
  box.addEventListener("change", () => view.showSuppressed(box.checked));
  return element("label", { class: "option" }, box, " ",
    t("caseSuppressed", { count: shown.assessment.suppressed.length }));
}

function form(shown, view) {
  const node = element("form", { class: "decide", id: "decide", "data-case": shown.case });
  const buttons = OUTCOMES.map((outcome, i) => {
    const button = element("button", { type: "button", "data-outcome": outcome, "aria-keyshortcuts": i + 1 },
      t(`outcome.${outcome}`), element("kbd", { "aria-hidden": "true" }, i + 1));
    button.addEventListener("click", () => view.decide(verdict(node, outcome)));
    return button;
  });
  node.append(
    element("p", { class: "hint" }, shown.status === "decided" ? t("reviseHint") : t("decideHint")),
    element("div", { class: "outcomes" }, buttons),
    element("label", { class: "field" }, element("span", {}, t("note")),
      element("textarea", { name: "note", maxlength: 5000, dir: "auto" })),
    element("details", {}, element("summary", {}, t("rabat")), element("p", { class: "hint" }, t("rabatHint")),
      element("p", {}, element("strong", {}, t("factor.content")), " ", t("factor.content.text")),
      element("div", { class: "factors" }, FACTORS.map((factor) => element("label", { class: "field" },
        element("span", {}, element("strong", {}, t(`factor.${factor}`)), " ", t(`factor.${factor}.text`)),
        element("textarea", { name: `rabat.${factor}`, maxlength: 5000, dir: "auto" }))))),
    flagOutcomes(shown, view),
    shown.followers > 0 ? element("label", { class: "option" }, element("input", { type: "checkbox", name: "alone" }),
      " ", t("alone")) : "",
  );
  node.addEventListener("submit", (event) => event.preventDefault());
  return node;
}

function flagOutcomes(shown, view) {
  if (shown.assessment.flags.length < 2) return "";
  return element("details", {}, element("summary", {}, t("perFlag")),
    element("div", { class: "flag-outcomes" }, shown.assessment.flags.map((flag, place) =>
      element("label", { class: "field" }, element("span", {}, `${view.categoryName(flag.category)}, `,
        t("severityOf", { severity: flag.severity })),
        element("select", { name: `flag.${place}` }, element("option", { value: "" }, t("asTheCase")),
          OUTCOMES.map((outcome) => element("option", { value: outcome }, t(`outcome.${outcome}`))))))));
}

/** What the form says, as it is sent. */
export function verdict(node, outcome) {
  const said = { outcome, note: node.elements.note.value, rabat: {}, flags: {} };
  for (const field of node.elements) {
    const [kind, name] = field.name.split(".");
    if (kind === "rabat" && field.value.trim() !== "") said.rabat[name] = field.value;
    if (kind === "flag" && field.value !== "") said.flags[name] = field.value;
    if (kind === "alone") said.alone = field.checked;
  }
  return said;
}

function history(shown, view) {
  if (shown.decisions.length === 0) return "";
  return element("section", { class: "decisions" }, element("h3", {}, t("history")),
    element("ul", {}, shown.decisions.map((decision) => element("li", {},
      element("strong", {}, t(`outcome.${decision.outcome}`)), ` · ${decision.reviewer} · ${time(decision.at)}`,
      decision.via ? ` · ${t("viaTwin")}` : "", decision.undoneAt ? ` · ${t("undone")}` : "",
      decision.note ? element("p", { dir: "auto" }, decision.note) : "", said(decision, shown, view)))),
    shown.status === "decided" ? after(shown, view) : "");
}

/** What a decision says of single flags and of the factors of the Rabat test. */
function said(decision, shown, view) {
  const flags = Object.entries(decision.flags).filter(([place, outcome]) =>
    outcome !== decision.outcome && shown.assessment.flags[place]);
  const factors = Object.entries(decision.rabat);
  if (flags.length + factors.length === 0) return "";
  return element("dl", { class: "said" },
    flags.map(([place, outcome]) => element("div", {}, element("dt", {},
      view.categoryName(shown.assessment.flags[place].category)), element("dd", {}, t(`outcome.${outcome}`)))),
    factors.map(([factor, words]) => element("div", {}, element("dt", {}, t(`factor.${factor}`)),
      element("dd", { dir: "auto" }, words))));
}

/** What can follow a decision: a statement of reasons, an appeal. */
function after(shown, view) {
  const button = element("button", { type: "button", id: "appeal" }, t("openAppeal"));
  button.addEventListener("click", view.appeal);
  return element("p", { class: "actions" }, button, element("a", { href: at(`v1/cases/${shown.case}/statement`),
    download: `statement-${shown.case}.json`, id: "statement" }, t("statement")));
}

/** The cases of the same words, other texts of the same post, and similar cases with how they were decided. */
export function neighbours(shown, similar, veil, open) {
  const parts = [];
  const part = (title, items) => items.length > 0 && parts.push(element("h3", {}, title),
    element("ul", { class: "twins" }, items));
  part(t("sameWords"), shown.sameWords.map((twin) =>
    element("li", {}, link(twin, open, String(twin.id)), " · ", t(twin.exact ? "exact" : "nearlySame"))));
  part(t("editions"), shown.editions.map((edition) => element("li", {},
    link(edition, open, t("caseNumber", { case: edition.case })), " · ",
    edition.appeal ? t("caseAppeal") : t(edition.sameText ? "exact" : "otherText"), outcome(edition),
    edition.note ? element("p", { dir: "auto" }, edition.note) : "")));
  const together = new Set(shown.sameWords.map((twin) => twin.case));
  part(t("deskSimilar"), similar.filter((like) => !together.has(like.case)).map((like) => element("li", {},
    link(like, open, t("caseNumber", { case: like.case })), outcome(like),
    isVeiled(like, veil) ? "" : element("p", { class: "hint", dir: "auto" }, beginning(like.text, 120)))));
  return parts;
}

function outcome(other) {
  return other.outcome ? ` · ${t(`outcome.${other.outcome}`)}` : "";
}

function link(other, open, text) {
  const button = element("button", { type: "button", class: "case-link" }, text);
  button.addEventListener("click", () => open(other.case));
  return button;
}

function beginning(text, most) {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** A case in the list. */
export function listed(shown, veil, open) {
  const hidden = isVeiled(shown, veil);
  const button = element("button", { type: "button", class: "case-link", dir: "auto", "data-case": shown.case },
    hidden ? t("veiledShort", { case: shown.case }) : beginning(shown.text, 160));
  button.addEventListener("click", () => open(shown.case));
  const severity = shown.assessment.severity;
  const about = [hidden ? "" : t("caseNumber", { case: shown.case }), known("desk.status", shown.status),
    shown.appeal ? t("caseAppeal") : "", shown.followers > 0 ? t("caseFollowers", { count: shown.followers }) : "",
    time(shown.receivedAt)].filter(Boolean).join(" · ");
  return element("li", {},
    element("p", {}, button, severity > 0 ? element("span", { class: `badge s${severity}`,
      title: t("severityOf", { severity }) }, severity) : ""),
    element("p", { class: "hint" }, `${about}${outcome(shown)}`));
}
