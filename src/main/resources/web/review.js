// The review desk: the next case, a person's decision, and by keyboard.

import { categories as loadCategories, entry } from "./api.js";
import { byId, element } from "./dom.js";
import { known, language, start, t } from "./i18n.js";
import { step } from "./marked-text.js";
import { noReason, reasons } from "./reason.js";
import * as api from "./review-api.js";
import { isVeiled, listed, neighbours, showCase, verdict } from "./review-case.js";
import { later, onSignedOut, run, say } from "./review-turn.js";
import { showWishes, whenVeilChanges, wishes } from "./review-wishes.js";

const TOPICS = ["interethnic", "religion", "foreign-policy"];
const STATUSES = ["waiting", "second-opinion", "decided", "superseded"];

let categories = new Map();
let me = null;
let shown = null;
let similar = [];
let key = "";
let unveiled = false;
let suppressed = false;
let last = null;
let decided = 0;
let page = [];
let since = Date.now();

function categoryName(slug) {
  return categories.get(slug)?.name[language()] ?? slug;
}

// --- the case

function query() {
  const asked = new URLSearchParams();
  for (const name of ["topic", "category", "language"]) if (byId(name).value) asked.set(name, byId(name).value);
  if (byId("q").value.trim()) asked.set("q", byId("q").value.trim());
  if (wishes.without.length > 0) asked.set("without", wishes.without.join(","));
  return asked;
}

async function next() {
  const asked = query();
  const found = await api.nextCase(asked);
  const waits = await api.counts(asked);
  const many = waits.waiting >= waits.countedUpTo ? `${waits.waiting}+` : waits.waiting;
  await show(found);
  if (byId("list").open) await fillList(true);
  say([t("deskCounts", { waiting: many, second: waits.secondOpinion, done: decided }), rest()].join(" "));
}

async function show(found) {
  shown = found;
  key = crypto.randomUUID();
  unveiled = false;
  suppressed = false;
  similar = found === null ? [] : await api.similarCases(found.case).catch(() => []);
  render();
  byId("case-title").focus({ preventScroll: true });
}

async function open(id) {
  await later(async () => show(await api.takeCase(id)));
}

function rest() {
  const minutes = Math.floor((Date.now() - since) / 60_000);
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
    const made = await api.decide(about.case, sent);
    last = { decision: made.decision, case: about.case };
    decided += 1;
    byId("undo").disabled = false;
    await next();
    byId("status").prepend(`${t("decidedAs", { case: about.case, outcome: t(`outcome.${said.outcome}`) })} `);
  });
}

async function undo() {
  if (last === null) return;
  await run(async () => {
    await api.undo(last.decision);
    await show(await api.takeCase(last.case));
    say(t("undoneCase", { case: last.case }));
    decided -= 1;
    last = null;
    byId("undo").disabled = true;
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
    place.replaceChildren(element("p", {}, t("deskEmpty")));
    byId("neighbours").hidden = true;
  } else {
    showCase(place, shown, {
      categoryName,
      veiled: isVeiled(shown, wishes.veil) && !unveiled,
      suppressed,
      open: reason,
      decide,
      unveil: () => { unveiled = true; render(); byId("case-title").focus(); },
      showSuppressed: (wanted) => { suppressed = wanted; render(); byId("suppressed").focus(); },
    });
    const around = neighbours(shown, similar, open);
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
  byId("sign-in").hidden = isIn;
  byId("desk").hidden = !may;
  byId("sign-out").hidden = !isIn || me.name === "local";
  byId("to-learned").hidden = !isIn || !me.rights.includes("maintain");
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
  for (const other of document.querySelectorAll("#marked .mark")) other.setAttribute("aria-pressed", other === mark);
  const entries = await Promise.all(flags.map((flag) => entry(flag.entry).catch(() => null)));
  byId("reason-body").replaceChildren(...reasons(flags, entries, shown.text, categories));
  byId("reason").scrollIntoView({ block: "nearest" });
}

async function fillList(fresh) {
  const asked = query();
  if (byId("case-status").value) asked.set("status", byId("case-status").value);
  const found = await api.listCases(asked, fresh ? 0 : page.length);
  page = fresh ? found : page.concat(found);
  byId("cases").replaceChildren(...page.map((each) => listed(each, wishes.veil, open)));
}

// --- by hand and by keyboard

function keyPressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  if (byId("desk").hidden) return;
  const outcome = ["escalation", "not-escalation", "unsure"][Number(event.key) - 1];
  if (outcome && shown !== null && !event.repeat) decide(verdict(byId("decide"), outcome));
  else if (event.key === "j" || event.key === "k") move(event.key === "j" ? 1 : -1);
  else if (event.key === "u") undo();
  else if (event.key === "n") pass();
  else if (event.key === "?") help();
  else return;
  event.preventDefault();
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
  since = Date.now();
  render();
  if (me.rights.includes("review")) await next();
}

byId("sign-in").addEventListener("submit", (event) => {
  event.preventDefault();
  run(async () => {
    await api.signIn(byId("name").value, byId("password").value);
    byId("password").value = "";
    await begin();
  });
});
byId("sign-out").addEventListener("click", () => run(async () => { await api.signOut(); signedOut(); }));
byId("next").addEventListener("click", pass);
byId("undo").addEventListener("click", undo);
byId("help").addEventListener("click", help);
byId("more").addEventListener("click", () => later(() => fillList(false)));
byId("list").addEventListener("toggle", () => byId("list").open && later(() => fillList(true)));
byId("finder").addEventListener("submit", (event) => event.preventDefault());
byId("finder").addEventListener("change", () => later(async () => {
  if (byId("list").open) await fillList(true);
  else await next();
}));
whenVeilChanges(render);
onSignedOut(signedOut);
document.addEventListener("keydown", keyPressed);

start(render);
run(async () => {
  categories = await loadCategories();
  await begin();
});
