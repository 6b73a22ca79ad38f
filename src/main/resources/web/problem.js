// What went wrong at the desk, in the person's language as far as the server's answer is of a usual kind.

import { Problem } from "./api.js";
import { known, language, t } from "./i18n.js";

/** A sentence about a request that failed; what the server said itself stands behind it. */
export function problemText(failure) {
  if (!(failure instanceof Problem)) return t("failureOffline");
  const usual = known("problem", String(failure.status));
  const isUsual = language() !== "en" && usual !== String(failure.status);
  return isUsual ? `${usual} (${failure.message})` : t("failureDesk", { detail: failure.message });
}
