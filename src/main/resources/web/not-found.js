// What a person reads who asked for an entry that does not exist.

import { byId } from "./dom.js";
import { start, t } from "./i18n.js";

let id = location.pathname.slice(location.pathname.lastIndexOf("/") + 1);
try {
  id = decodeURIComponent(id);
} catch {
  // It is shown as it stands in the address.
}

start(() => {
  byId("not-found").textContent = t("notFoundText", { id });
});
