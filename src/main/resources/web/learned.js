// What the decisions say about the entries, how far persons agree, and the log of what was done.

import { entryPage, Problem } from "./api.js";
import { byId, element } from "./dom.js";
import { known, start, t } from "./i18n.js";
import * as api from "./review-api.js";

const LEVELS = ["none", "watch", "review", "priority"];

let told = null;
let rows = null;

function percent(share) {
  return Math.round(share * 100);
}

function table(heads, lines) {
  return element("table", {},
    element("thead", {}, element("tr", {}, heads.map((head) => element("th", { scope: "col" }, head)))),
    element("tbody", {}, lines.map((cells) => element("tr", {}, cells.map((cell) => element("td", {}, cell))))));
}

function render() {
  if (told === null) return;
  const heads = [t("entry"), t("noisyRight"), t("noisyWrong"), t("noisyPrecision")];
  byId("noisy").replaceChildren(told.entries.length === 0 ? element("p", {}, t("noisyNone"))
    : table(heads, told.entries.map((each) => [element("a", { href: entryPage(each.entry) }, each.entry),
      String(each.right), String(each.wrong),
      `${percent(each.precision)} % (${percent(each.low)}–${percent(each.high)} %)`])));
  const levels = Object.entries(told.agreement);
  byId("agreement").replaceChildren(...levels.length === 0 ? [element("li", {}, t("agreementNone"))]
    : levels.map(([level, each]) => element("li", {}, t("agreementLine", { level: known("level", LEVELS[level]),
      share: percent(each.share), pairs: each.pairs, low: percent(each.low), high: percent(each.high) }))));
  byId("log-card").hidden = rows === null;
  if (rows !== null) {
    byId("log").replaceChildren(table(["#", t("logAt"), t("logActor"), t("logAction"), t("logSubject")],
      rows.map((row) => [String(row.seq), row.at, row.actor, row.action, row.subject])));
  }
}

async function load() {
  try {
    told = await api.learned();
    rows = await api.audit().catch(() => null);
  } catch (e) {
    byId("problem").textContent = e instanceof Problem ? t("failureOther", { detail: e.message }) : t("failureOffline");
    byId("problem").hidden = false;
  }
  render();
}

start(render);
load();
