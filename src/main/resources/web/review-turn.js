// One thing at a time at the desk, and what went wrong is said.

import { Problem } from "./api.js";
import { byId } from "./dom.js";
import { problemText } from "./problem.js";

let busy = false;
let tail = Promise.resolve();
let whenSignedOut = () => {};

/** Does that when the server no longer knows who is here. */
export function onSignedOut(work) {
  whenSignedOut = work;
}

/** Does that, unless something else is being done: a key pressed twice is one decision. */
export function run(work) {
  if (!busy) tail = perform(work);
  return tail;
}

/** Does that after what is being done. */
export async function later(work) {
  while (busy) await tail;
  await run(work);
}

async function perform(work) {
  busy = true;
  document.body.setAttribute("aria-busy", "true");
  byId("problem").hidden = true;
  try {
    await work();
  } catch (e) {
    if (e instanceof Problem && e.status === 401) whenSignedOut();
    byId("problem").textContent = problemText(e);
    byId("problem").hidden = false;
  } finally {
    busy = false;
    document.body.removeAttribute("aria-busy");
  }
}

/** Says what was done. */
export function say(text) {
  byId("status").textContent = text;
}
