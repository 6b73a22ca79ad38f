// What the decisions say about the entries, and how far persons agree.

import { entryPage } from "./api.js";
import { byId, element } from "./dom.js";
import { known, start, t } from "./i18n.js";
import { problemText } from "./problem.js";
import * as api from "./review-api.js";
import { table } from "./table.js";

const LEVELS = ["none", "watch", "review", "priority"];

let told = null;

function percent(share) {
  return Math.round(share * 100);
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
}

async function load() {
  try {
    api.showLinks(await api.session());
    told = await api.learned();
  } catch (e) {
    byId("problem").textContent = problemText(e);
    byId("problem").hidden = false;
  }
  render();
}

start(render);
load();
