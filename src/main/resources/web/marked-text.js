// The text with its marks: each mark is a button that opens the reason. It is a span in the role of a button, because
// a button element cannot be broken where the line ends.

import { element } from "./dom.js";
import { t } from "./i18n.js";
import { isSuppressed, marks, strongest } from "./segments.js";

/** Shows the text with the given flags; open(flags, button) is called for the mark that a person chose. */
export function showMarked(container, text, flags, categoryName, open) {
  const nodes = [];
  let at = 0;
  for (const mark of marks(flags)) {
    nodes.push(text.slice(at, mark.start), button(mark, text, categoryName, open));
    at = mark.end;
  }
  nodes.push(text.slice(at));
  container.replaceChildren(...nodes.filter((node) => node !== ""));
}

function button(mark, text, categoryName, open) {
  const shown = strongest(mark.flags);
  const node = element(
    "span",
    {
      role: "button",
      tabindex: 0,
      class: `mark ${look(shown)}`,
      "aria-controls": "reason",
      "aria-pressed": "false",
      "data-badge": isSuppressed(shown) ? "–" : shown.severity,
      "aria-label": label(mark, text, shown, categoryName),
    },
    mark.pieces.map((piece) =>
      element("span", { class: `piece ${look(strongest(piece.flags))}` }, text.slice(piece.start, piece.end)),
    ),
  );
  node.dataset.start = mark.start;
  node.dataset.end = mark.end;
  node.addEventListener("click", () => open(mark.flags, node));
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open(mark.flags, node);
  });
  return node;
}

function label(mark, text, shown, categoryName) {
  const words = text.slice(mark.start, mark.end);
  const category = categoryName(shown.category);
  const said = isSuppressed(shown)
    ? t("markSuppressed", { words, category })
    : t("markFlag", { words, category, severity: shown.severity });
  return mark.flags.length > 1 ? `${said} ${t("markMore", { count: mark.flags.length })}` : said;
}

function look(flag) {
  return isSuppressed(flag) ? "suppressed" : `s${flag.severity}`;
}

/** Moves the focus to the next (1) or previous (-1) mark, around the ends. */
export function step(container, direction) {
  const all = [...container.querySelectorAll(".mark")];
  if (all.length === 0) return;
  const here = all.indexOf(document.activeElement);
  const open = all.findIndex((mark) => mark.getAttribute("aria-pressed") === "true");
  const from = here >= 0 ? here : open;
  const next = from < 0 ? (direction > 0 ? 0 : all.length - 1) : (from + direction + all.length) % all.length;
  all[next].focus();
}
