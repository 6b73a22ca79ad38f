// The log of what was done at the desk: newest first, by who, what and about what.

import { byId, element } from "./dom.js";
import { known, start, t, time } from "./i18n.js";
import { problemText } from "./problem.js";
import * as api from "./review-api.js";
import { table } from "./table.js";

const ACTIONS = ["decide", "revise", "undo", "appeal", "log-in", "log-in-failed", "log-in-locked", "lock", "load",
  "settings", "export-audit", "export-statement", "export-backup", "erase", "retention", "account-add",
  "account-role", "account-password", "account-remove", "account-restore", "token-add", "token-revoke"];
const PAGE = 100;

let rows = null;
let isEnd = true;

function cells(row) {
  const subject = /^case:(\d+)$/.exec(row.subject);
  return [String(row.seq), time(row.at), row.actor, known("action", row.action),
    subject ? element("a", { href: `review?case=${subject[1]}` }, t("caseNumber", { case: subject[1] })) : row.subject,
    details(row.details)];
}

/** The details in short: what is empty left out, digests cut. */
function details(json) {
  const told = Object.entries(json === "" ? {} : JSON.parse(json)).filter(([, value]) =>
    value !== "" && value !== false && JSON.stringify(value) !== "{}");
  return told.map(([name, value]) => {
    const words = typeof value === "string" ? value : JSON.stringify(value);
    return element("div", {}, element("span", { class: "hint" }, `${name}: `),
      /^[0-9a-f]{64}$/.test(words) ? `${words.slice(0, 12)}…` : words);
  });
}

function render() {
  const action = byId("action");
  const chosen = action.value;
  action.replaceChildren(element("option", { value: "" }, t("deskAny")),
    ...ACTIONS.map((slug) => element("option", { value: slug }, known("action", slug))));
  action.value = chosen;
  byId("log-card").hidden = rows === null;
  if (rows === null) return;
  byId("log").replaceChildren(rows.length === 0 ? element("p", {}, t("logNone"))
    : table(["#", t("logAt"), t("logActor"), t("logAction"), t("logSubject"), t("logDetails")], rows.map(cells)));
  byId("older").hidden = isEnd;
}

async function load(isFresh) {
  byId("problem").hidden = true;
  try {
    const asked = new URLSearchParams();
    for (const name of ["actor", "action", "subject"]) if (byId(name).value.trim()) asked.set(name, byId(name).value.trim());
    if (!isFresh) asked.set("before", rows.at(-1).seq);
    const found = await api.audit(asked);
    rows = isFresh ? found : rows.concat(found);
    isEnd = found.length < PAGE;
  } catch (e) {
    byId("problem").textContent = problemText(e);
    byId("problem").hidden = false;
  }
  render();
}

byId("finder").addEventListener("submit", (event) => {
  event.preventDefault();
  load(true);
});
byId("action").addEventListener("change", () => load(true));
byId("older").addEventListener("click", () => load(false));
start(render);
api.session().then(api.showLinks).catch(() => {});
load(true);
