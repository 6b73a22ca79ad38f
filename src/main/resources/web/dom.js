// Elements built from text only: nothing that comes from a post or a server is ever read as markup.

/** An element with attributes and children; children that are strings become text. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    node.setAttribute(key, value === true ? "" : String(value));
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

/** The one element with that id. */
export function byId(id) {
  return document.getElementById(id);
}
