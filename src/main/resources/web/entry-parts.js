// Parts of an entry that several pages show.

import { element } from "./dom.js";
import { t } from "./i18n.js";

/** A severity as boxes and in words. */
export function meter(severity) {
  const boxes = [1, 2, 3, 4, 5, 6].map((n) => element("span", { class: n <= severity ? "on" : "" }));
  return [
    element("span", { class: "meter", "aria-hidden": "true" }, boxes),
    element("strong", {}, t("severityOf", { severity })),
  ];
}

/** A sentence with the stretch that must be marked. */
export function exampleText(example) {
  if (example.start === undefined) return element("span", {}, example.text);
  return element("span", {}, example.text.slice(0, example.start),
    element("mark", {}, example.text.slice(example.start, example.end)), example.text.slice(example.end));
}

/** Names with their values; those without a value are left out. */
export function facts(rows) {
  return element("dl", { class: "facts" }, rows.filter(([, value]) => value && value.length !== 0).map(([name, value]) =>
    element("div", {}, element("dt", {}, name), element("dd", {}, value))));
}

/** A whole category has exceptions in every language; those in the entry's own say what it does not mean. */
export function ownExcepts(entry) {
  return entry.excepts.filter((except) => except.language === entry.language);
}
