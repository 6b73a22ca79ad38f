// A table of text.

import { element } from "./dom.js";

/** A table with those heads, and lines of cells, which are texts or elements. */
export function table(heads, lines) {
  return element("table", {},
    element("thead", {}, element("tr", {}, heads.map((head) => element("th", { scope: "col" }, head)))),
    element("tbody", {}, lines.map((cells) => element("tr", {}, cells.map((cell) => element("td", {}, cell))))));
}
