// The review desk: the next case, a person's decision, and by keyboard.

import { categories as loadCategories, entry } from "./api.js";
import { byId, element } from "./dom.js";
import { known, language, start, t } from "./i18n.js";
import { onKeys } from "./keys.js";
import { step } from "./marked-text.js";
import { noReason, reasons } from "./reason.js";
import * as api from "./review-api.js";
import { isVeiled, listed, neighbours, showCase, verdict } from "./review-case.js";
import { onForms } from "./review-forms.js";
import { later, onSignedOut, run, say } from "./review-turn.js";
import { showWishes, whenVeilChanges, wishes, workedMinutes } from "./review-wishes.js";

const TOPICS = ["interethnic", "religion", "foreign-policy"];
const STATUSES = ["waiting", "second-opinion", "decided", "superseded"];

let categories = new Map();
let me = null;
let shown = null;
let similar = [];
let key = "";
const seen = new Set();
let unveiled = false;
let suppressed = false;
const made = [];
let decided = 0;
let page = [];
let begun = false;
let comesToView = true;

function categoryName(slug) {
  return categories.get(slug)?.name[language()] ?? slug;
}

// --- the case

function query() {
  const asked = new URLSearchParams();
  for (const name of ["topic", "category", "language"]) if (byId(name).value) asked.set(name, byId(name).value);
  if (byId("entry").value.trim() && byId("entry").validity.valid) asked.set("entry", byId("entry").value.trim());
  if (byId("q").value.trim()) asked.set("q", byId("q").value.trim());
  if (wishes.without.length > 0) asked.set("without", wishes.without.join(","));
  return asked;
}

async function next() {
  const asked = query();
  const found = await api.nextCase(asked);
  const waits = await api.counts(asked);
  const many = (name) => `${waits[name]}${waits.atLeast.includes(name) ? "+" : ""}`;
  await show(found);
  if (byId("list").open) await fillList(true);
  say([t("deskCounts", { waiting: many("waiting"), second: many("secondOpinion"), done: decided }), rest()].join(" "));
}

async function show(found) {
  begun = true;
  shown = found;
  key = crypto.randomUUID();
  unveiled = seen.has(found?.case);
  suppressed = false;
  similar = found === null ? [] : await api.similarCases(found.case).catch(() => []);
  render();
  byId("case-title").focus({ preventScroll: true });
  firstReason();
}

/** Shows a veiled text; who has seen it need not ask for it twice. */
function unveil() {
  seen.add(shown.case);
  unveiled = true;
  say("");
  render();
  byId("case-title").focus();
  firstReason();
}

/** Shows why the first mark is there, unless the text is veiled. */
function firstReason() {
  if (document.querySelector("#unveil") !== null) return;
  comesToView = false;
  document.querySelector("#marked .mark")?.click();
  comesToView = true;
}

async function open(id) {
  await later(async () => show(await api.takeCase(id)));
}

function rest() {
  const minutes = workedMinutes();
  return minutes >= (me?.breakMinutes ?? Infinity) ? t("breakHint", { minutes }) : "";
}

async function decide(said) {
  if (isVeiled(shown, wishes.veil) && !unveiled) {
    say(t("veiledFirst"));
    byId("unveil").focus();
    return;
  }
  await run(async () => {
    const about = shown;
    const sent = { ...said, key };
    if (about.status !== "waiting" && about.decision !== null) sent.replaces = about.decision;
    made.push({ decision: (await api.decide(about.case, sent)).decision, case: about.case });
    decided += 1;
    byId("undo").disabled = false;
    await next();
    byId("status").prepend(`${t("decidedAs", { case: about.case, outcome: t(`outcome.${said.outcome}`) })} `);
  });
}

async function undo() {
  if (made.length === 0) return;
  await run(async () => {
    const last = made.at(-1);
    await api.undo(last.decision);
    made.pop();
    decided -= 1;
    byId("undo").disabled = made.length === 0;
    await show(await api.takeCase(last.case));
    say(t("undoneCase", { case: last.case }));
  });
}

async function appeal() {
  await run(async () => {
    const about = shown.case;
    const opened = await api.appeal(about);
    await show(await api.takeCase(about));
    say(t("appealOpened", { case: opened }));
  });
}

async function pass() {
  await run(async () => {
    if (shown !== null && shown.status !== "decided" && shown.claimedBy === me.name) await api.passCase(shown.case);
    await next();
  });
}

// --- what is seen

function render() {
  renderWho();
  const place = byId("case");
  if (me === null || !me.rights.includes("review")) return;
  if (shown === null) {
    place.replaceChildren(begun ? element("p", {}, t(query().size > 0 ? "deskNoneFits" : "deskEmpty")) : "");
    byId("neighbours").hidden = true;
  } else {
    showCase(place, shown, {
      categoryName,
      veiled: isVeiled(shown, wishes.veil) && !unveiled,
      suppressed,
      open: reason,
      decide,
      unveil,
      appeal,
      showSuppressed: (wanted) => { suppressed = wanted; render(); byId("suppressed").focus(); },
    });
    const around = neighbours(shown, similar, wishes.veil, open);
    byId("neighbours-body").replaceChildren(...around);
    byId("neighbours").hidden = around.length === 0;
  }
  byId("reason-body").replaceChildren(...noReason());
  byId("cases").replaceChildren(...page.map((each) => listed(each, wishes.veil, open)));
  options("topic", TOPICS.map((topic) => [topic, t(`topic.${topic}`)]));
  options("category", [...categories.keys()].map((slug) => [slug, categoryName(slug)]));
  options("language", ["en", "ru", "kk"].map((slug) => [slug, known("lang", slug)]));
  options("case-status", STATUSES.map((status) => [status, t(`desk.status.${status}`)]));
  showWishes([...categories.keys()].map((slug) => [slug, categoryName(slug)]));
}

function renderWho() {
  const isIn = me !== null && me.name !== "nobody";
  const may = isIn && me.rights.includes("review");
  byId("sign-in").hidden = isIn || me === null; // what is sent before the page has begun is not taken
  byId("desk").hidden = !may;
  byId("sign-out").hidden = !isIn || me.name === "local";
  if (me !== null) api.showLinks(me);
  byId("own").hidden = !isIn || me.name === "local";
  byId("add").hidden = !may || !me.rights.includes("submit");
  byId("who").parentElement.hidden = !isIn;
  byId("who").textContent = isIn ? (me.name === "local" ? t("whoLocal") : me.name) : "";
}

function options(id, values) {
  const select = byId(id);
  const chosen = select.value;
  select.replaceChildren(element("option", { value: "" }, t("deskAny")),
    ...values.map(([value, text]) => element("option", { value }, text)));
  select.value = chosen;
}

async function reason(flags, mark) {
  const isAsked = comesToView;
  const about = shown;
  for (const other of document.querySelectorAll("#marked .mark")) other.setAttribute("aria-pressed", other === mark);
  const entries = await Promise.all(flags.map((flag) => entry(flag.entry).catch(() => null)));
  if (shown !== about) return;
  byId("reason-body").replaceChildren(...reasons(flags, entries, about.text, categories));
  if (isAsked) byId("reason").scrollIntoView({ block: "nearest" });
}

async function fillList(fresh) {
  const asked = query();
  if (byId("case-status").value) asked.set("status", byId("case-status").value);
  const found = await api.listCases(asked, fresh ? 0 : page.length);
  page = fresh ? found : page.concat(found);
  byId("more").hidden = found.length < api.LISTED;
  byId("cases").replaceChildren(...page.map((each) => listed(each, wishes.veil, open)));
}

// --- by hand and by keyboard

function answer(outcome) {
  if (shown !== null) decide(verdict(byId("decide"), outcome));
}

function move(direction) {
  const inList = byId("cases").contains(document.activeElement);
  const all = [...byId("cases").querySelectorAll(".case-link")];
  if (inList) all[(all.indexOf(document.activeElement) + direction + all.length) % all.length].focus();
  else if (document.querySelector("#unveil")) byId("unveil").focus();
  else if (shown !== null) {
    step(byId("marked"), direction);
    if (document.activeElement.matches(".mark")) document.activeElement.click();
  }
}

function help() {
  const keys = byId("keys");
  keys.hidden = !keys.hidden;
  byId("help").setAttribute("aria-expanded", String(!keys.hidden));
}

function signedOut() {
  me = { name: "nobody", rights: [] };
  renderWho();
}

async function begin() {
  me = await api.session();
  render();
  if (!me.rights.includes("review")) return;
  const asked = new URLSearchParams(location.search).get("case");
  if (asked === null || begun) return next();
  try {
    await show(await api.takeCase(asked));
  } catch (e) {
    await next();
    throw e;
  }
}

onForms(begin, show);
byId("sign-out").addEventListener("click", () => run(async () => { await api.signOut(); signedOut(); }));
byId("next").addEventListener("click", pass);
byId("undo").addEventListener("click", undo);
byId("help").addEventListener("click", help);
byId("more").addEventListener("click", () => later(() => fillList(false)));
byId("list").addEventListener("toggle", () => byId("list").open && later(() => fillList(true)));
byId("finder").addEventListener("submit", (event) => event.preventDefault());
byId("finder").addEventListener("change", (event) => {
  if (!byId("finder").reportValidity()) return;
  if (event.target.id === "case-status" && !byId("list").open) byId("list").open = true;
  else later(event.target.id === "case-status" ? () => fillList(true) : next);
});
whenVeilChanges(render);
onSignedOut(signedOut);
onKeys(() => !byId("desk").hidden, () => byId("case-title").focus(), {
  1: () => answer("escalation"),
  2: () => answer("not-escalation"),
  3: () => answer("unsure"),
  j: () => move(1),
  k: () => move(-1),
  u: undo,
  n: pass,
  m: () => byId("decide")?.elements.note.focus(),
  s: () => byId("suppressed")?.click(),
  "?": help,
});

start(render);
run(async () => {
  categories = await loadCategories();
  await begin();
});
