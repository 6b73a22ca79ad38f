// A pattern of the lexicon, shown so that a reader need not know its language.

import { element } from "./dom.js";
import { known, t } from "./i18n.js";

const PART = /\{[^}]*\}|~any:\d+|~\d+|[()<>|?]|[^\s(){}<>|?]+/g;

const SIGNS = { "<": "‹", ">": "›" };

/** The pattern piece by piece: slots, gaps and optional parts in words, the words themselves as they are. */
export function readable(text, language) {
  return element("p", { class: "pattern" }, (text.match(PART) ?? []).flatMap((part) => [piece(part, language), " "]));
}

function piece(part, language) {
  if (part.startsWith("{")) return slot(part.slice(1, -1));
  if (part.startsWith("~any:")) return chip("gap", t("patternAny", { count: part.slice(5) }));
  if (part.startsWith("~")) return chip("gap", t("patternGap", { count: part.slice(1) }));
  if (part === "?") return chip("gap", t("patternOptional"));
  if ("()<>|".includes(part)) return element("span", { class: "sign" }, SIGNS[part] ?? part);
  const [word, features] = part.split(":");
  return [element("span", { lang: language }, word.replace(/^=/, "")), small(features)];
}

function slot(inside) {
  const [, name, rest] = /^([^:@]*)(.*)$/.exec(inside);
  const group = known("class", name);
  const said = name === "target" ? t("patternTarget") : group !== name ? group : t("patternClass", { name });
  return element("span", { class: "chip slot" }, said, small(rest.replace(/^:/, "")));
}

function chip(kind, words) {
  return element("span", { class: `chip ${kind}` }, words);
}

function small(features) {
  return features ? element("code", { class: "features" }, features) : null;
}
