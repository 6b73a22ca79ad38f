// The forms beside the case: signing in, the own password, a post for the queue.

import { byId } from "./dom.js";
import { t } from "./i18n.js";
import * as api from "./review-api.js";
import { run, say } from "./review-turn.js";

function onSubmit(id, work) {
  byId(id).addEventListener("submit", (event) => {
    event.preventDefault();
    run(() => work(event.target));
  });
}

/** Sends the forms; begin() shows the desk to who has signed in, show(case) a case. */
export function onForms(begin, show) {
  onSubmit("sign-in", async (form) => {
    await api.signIn(byId("name").value, byId("password").value);
    form.reset();
    await begin();
  });
  onSubmit("password-form", async (form) => {
    await api.changePassword(byId("present").value, byId("fresh").value);
    form.reset();
    say(t("ownPasswordChanged"));
  });
  onSubmit("add-form", async (form) => {
    const parent = byId("add-parent").value;
    const id = await api.addPost({ id: byId("add-id").value.trim() || `page-${crypto.randomUUID()}`,
      text: byId("add-text").value, ...parent === "" ? {} : { context: { parent } } });
    form.reset();
    await show(await api.takeCase(id));
    say(t("postAdded", { case: id }));
  });
}
