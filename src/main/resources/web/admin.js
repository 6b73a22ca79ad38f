// Accounts, tokens and settings, for an admin. Passwords and secrets are never shown again.

import { byId, element } from "./dom.js";
import { facts } from "./entry-parts.js";
import { start, t } from "./i18n.js";
import { problemText } from "./problem.js";
import * as api from "./review-api.js";
import { table } from "./table.js";

const PEOPLE = ["reviewer", "maintainer", "admin"];
const ROLES = ["platform", ...PEOPLE];
const FILES = { minSeverity: "config/policy.yaml", bodyBytes: "config/server.yaml", postCharacters: "config/server.yaml",
  batchPosts: "config/server.yaml", requestSeconds: "config/server.yaml" };

let told = null;
let me = null;

async function run(work, said) {
  byId("problem").hidden = true;
  byId("status").textContent = "";
  try {
    await work();
    told = await api.admin();
    byId("status").textContent = typeof said === "function" ? said() : said ?? "";
  } catch (e) {
    if (e.status === 401) told = null;
    byId("problem").replaceChildren(problemText(e),
      ...e.status === 401 ? [" ", element("a", { href: "review" }, t("signIn"))] : []);
    byId("problem").hidden = false;
  }
  render();
}

function button(words, work) {
  const node = element("button", { type: "button" }, words);
  node.addEventListener("click", work);
  return node;
}

function rolePicker(account) {
  const picker = element("select", { "aria-label": `${t("role")}: ${account.name}` },
    PEOPLE.map((role) => element("option", { value: role, selected: role === account.role }, t(`role.${role}`))));
  picker.addEventListener("change", () => run(() => api.changeAccount(account.name, { role: picker.value }),
    t("accountChanged", { name: account.name })));
  return picker;
}

function passwordForm(account) {
  const field = element("input", { type: "password", minlength: 12, maxlength: 200, required: true,
    autocomplete: "new-password", "aria-label": `${t("newPassword")}: ${account.name}` });
  const form = element("form", { class: "inline" }, field, element("button", { type: "submit" }, t("change")));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run(() => api.changeAccount(account.name, { password: field.value }), t("passwordChanged", { name: account.name }));
  });
  return element("details", {}, element("summary", {}, t("resetPassword")), form);
}

function accountCells(account) {
  const isOwn = account.name === me.name;
  const state = account.removed ? t("accountOff") : account.locked ? t("accountLocked") : t("accountOn");
  const change = () => run(() => api.changeAccount(account.name, { removed: !account.removed }),
    t("accountChanged", { name: account.name }));
  return [account.name, isOwn || account.removed ? t(`role.${account.role}`) : rolePicker(account), state,
    account.removed ? "" : passwordForm(account),
    isOwn ? t("accountOwn") : button(t(account.removed ? "accountEnable" : "accountDisable"), change)];
}

function tokenCells(token) {
  return [token.name, t(`role.${token.role}`), t(token.revoked ? "tokenRevoked" : "accountOn"),
    token.revoked ? "" : button(t("tokenRevoke"), () => run(() => api.revokeToken(token.name),
      t("tokenIsRevoked", { name: token.name })))];
}

function options(id, roles) {
  const chosen = byId(id).value || roles[0];
  byId(id).replaceChildren(...roles.map((role) => element("option", { value: role }, t(`role.${role}`))));
  byId(id).value = roles.includes(chosen) ? chosen : roles[0];
}

function render() {
  byId("admin").hidden = told === null;
  if (told === null) return;
  const isFirst = told.accounts.length === 0;
  byId("first-account").hidden = !isFirst;
  byId("accounts").replaceChildren(isFirst ? "" : table([t("accountName"), t("role"), t("accountState"), t("password"), ""],
    told.accounts.map(accountCells)));
  byId("tokens").replaceChildren(told.tokens.length === 0 ? element("p", {}, t("tokensNone"))
    : table([t("accountName"), t("role"), t("accountState"), ""], told.tokens.map(tokenCells)));
  options("role", isFirst ? ["admin"] : PEOPLE);
  options("token-role", ROLES);
  byId("roles").replaceChildren(...ROLES.map((role) => element("li", {}, element("strong", {}, t(`role.${role}`)), ": ",
    t(`role.${role}.text`))));
  byId("settings").replaceChildren(facts(Object.entries(told.settings).map(([name, value]) =>
    [t(`setting.${name}`), [name === "retentionDays" && value === 0 ? t("settingForEver") : String(value), " ",
      element("code", { class: "hint" }, `${FILES[name] ?? "config/review.yaml"}: ${name}`)]])));
}

byId("add-account").addEventListener("submit", (event) => {
  event.preventDefault();
  const name = byId("name").value;
  run(async () => {
    await api.addAccount({ name, role: byId("role").value, password: byId("password").value });
    event.target.reset();
  }, t("accountAdded", { name }));
});
byId("add-token").addEventListener("submit", (event) => {
  event.preventDefault();
  const name = byId("token-name").value;
  run(async () => {
    const { secret } = await api.addToken({ name, role: byId("token-role").value });
    byId("secret").replaceChildren(t("tokenSecret", { name }), " ", element("code", {}, secret));
    byId("secret").hidden = false;
    event.target.reset();
  }, t("tokenAdded", { name }));
});

byId("erase").addEventListener("submit", (event) => {
  event.preventDefault();
  let cases = 0;
  run(async () => {
    cases = await api.erase(byId("erase-key").value);
    event.target.reset();
  }, () => t("erased", { cases }));
});

start(render);
run(async () => {
  me = await api.session();
  api.showLinks(me);
});
