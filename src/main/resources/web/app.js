// The page: a text, the text with its marks, and the reason for a mark.

import { assess, categories as loadCategories, entry, Problem, version } from "./api.js";
import { byId, element } from "./dom.js";
import { known, language, start, t } from "./i18n.js";
import { showMarked, step } from "./marked-text.js";
import { noReason, reasons } from "./reason.js";
import { isSuppressed } from "./segments.js";

const PAUSE = 250;

const text = byId("text");
const minSeverity = byId("min-severity");
const suppressed = byId("suppressed");
const marked = byId("marked");

let categories = new Map();
let versions = null;
let shown = { text: "", assessment: null };
let chosen = null;
let failure = null;
let request = null;
let timer = 0;

function categoryName(slug) {
  return categories.get(slug)?.name[language()] ?? slug;
}

// --- the text goes to the server, and the assessment comes back

function later() {
  clearTimeout(timer);
  timer = setTimeout(read, PAUSE);
}

async function read() {
  clearTimeout(timer);
  request?.abort();
  const mine = new AbortController();
  request = mine;
  const now = text.value;
  try {
    const assessment = now === "" ? null : await assess(now, Number(minSeverity.value), mine.signal);
    if (request !== mine) return;
    failure = null;
    shown = { text: now, assessment };
  } catch (e) {
    if (request !== mine || e.name === "AbortError") return;
    failure = e;
    shown = { text: now, assessment: null };
  }
  render();
}

// --- what is seen

function flags() {
  if (!shown.assessment) return [];
  return suppressed.checked ? [...shown.assessment.flags, ...shown.assessment.suppressed] : shown.assessment.flags;
}

function render() {
  showMarked(marked, shown.text, flags(), categoryName, open);
  byId("summary").textContent = summary();
  const problem = failure ? failureText() : "";
  byId("problem").hidden = problem === "";
  byId("problem").textContent = problem;
  keepChosen();
}

function summary() {
  const assessment = shown.assessment;
  if (failure) return "";
  if (!assessment) return t("summaryEmpty");
  const cancelled = assessment.suppressed.length;
  const said = assessment.flags.length === 0
    ? [t("summaryNone", { min: assessment.options.minSeverity })]
    : [t("summaryFlags", { count: assessment.flags.length }),
      t("summarySeverity", { severity: assessment.severity, level: known("level", assessment.level) })];
  if (cancelled > 0) said.push(t("summarySuppressed", { count: cancelled }));
  return [...said, ...assessment.warnings].join(" ");
}

function failureText() {
  if (!(failure instanceof Problem)) return t("failureOffline");
  if (failure.status === 413) return t("failureTooLong", { limit: versions?.limits.postCharacters ?? "" });
  return t("failureOther", { detail: failure.message });
}

// --- the reason for a mark

async function open(someFlags, button) {
  const mine = { flags: someFlags, start: Number(button.dataset.start) };
  chosen = mine;
  press();
  await showReason(mine);
  if (chosen !== mine) return;
  byId("reason-title").focus({ preventScroll: true });
  byId("reason").scrollIntoView({ block: "nearest" });
}

async function showReason(mine) {
  const entries = await Promise.all(mine.flags.map((flag) => entry(flag.entry).catch(() => null)));
  if (chosen !== mine) return;
  byId("reason-body").replaceChildren(...reasons(mine.flags, entries, shown.text, categories));
  byId("back").hidden = false;
}

function close() {
  chosen = null;
  byId("reason-body").replaceChildren(...noReason());
  byId("back").hidden = true;
  press();
}

function chosenMark() {
  if (!chosen) return null;
  return [...marked.querySelectorAll(".mark")].find((mark) => Number(mark.dataset.start) === chosen.start) ?? null;
}

function press() {
  const mark = chosenMark();
  for (const other of marked.querySelectorAll(".mark")) other.setAttribute("aria-pressed", String(other === mark));
}

/** After a new assessment the open reason stays if its flag is still there, and goes if it is not. */
function keepChosen() {
  if (!chosen) {
    close();
    return;
  }
  const same = (a, b) => a.entry === b.entry && a.text === b.text && isSuppressed(a) === isSuppressed(b);
  const still = flags().filter((flag) => chosen.flags.some((old) => same(flag, old)));
  const nearest = still.sort((a, b) => Math.abs(a.start - chosen.start) - Math.abs(b.start - chosen.start))[0];
  const mark = nearest && [...marked.querySelectorAll(".mark")].find((candidate) =>
    Number(candidate.dataset.start) <= nearest.start && nearest.end <= Number(candidate.dataset.end));
  if (!mark) {
    close();
    return;
  }
  const start = Number(mark.dataset.start);
  const end = Number(mark.dataset.end);
  chosen = { flags: flags().filter((flag) => start <= flag.start && flag.end <= end), start };
  press();
  showReason(chosen);
}

function goBack() {
  const mark = chosenMark();
  if (mark) mark.focus();
}

// --- language and settings

function severityName(n) {
  return `${n} – ${t(`scale.${n}`)}`;
}

function showSettings() {
  const value = minSeverity.value || String(versions?.defaults.minSeverity ?? 3);
  minSeverity.replaceChildren(...[1, 2, 3, 4, 5, 6].map((n) => element("option", { value: n }, severityName(n))));
  minSeverity.value = value;
  byId("legend").replaceChildren(
    ...[1, 2, 3, 4, 5, 6].map((n) => element("li", {},
      element("span", { class: `mark s${n}`, "data-badge": n }, t("legendSample")),
      " ", t(`scale.${n}`))),
    element("li", {}, element("span", { class: "mark suppressed", "data-badge": "–" }, t("legendSample")), " ", t("legendSuppressed")),
  );
  byId("versions").textContent = versions
    ? t("versions", {
      engine: versions.engineVersion,
      lexicon: versions.lexiconVersion.slice(0, 12),
      policy: versions.policyVersion.slice(0, 12),
      entries: versions.entries,
    })
    : "";
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape" && byId("reason").contains(document.activeElement)) {
    goBack();
    return;
  }
  if (event.target.closest("textarea, select, input:not([type=checkbox])")) return;
  if (event.key === "n" || event.key === "т") step(marked, 1);
  else if (event.key === "p" || event.key === "з") step(marked, -1);
  else return;
  event.preventDefault();
}

text.addEventListener("input", later);
minSeverity.addEventListener("change", read);
suppressed.addEventListener("change", render);
document.addEventListener("keydown", onKey);
byId("back").addEventListener("click", goBack);
byId("clear").addEventListener("click", () => {
  text.value = "";
  read();
  text.focus();
});
byId("example").addEventListener("click", () => {
  text.value = t("exampleText");
  suppressed.checked = true;
  read();
});
start(() => {
  showSettings();
  render();
});
try {
  [categories, versions] = await Promise.all([loadCategories(), version()]);
  minSeverity.value = String(versions.defaults.minSeverity);
  showSettings();
} catch (e) {
  failure = e;
}
if (text.value !== "") read();
else render();
