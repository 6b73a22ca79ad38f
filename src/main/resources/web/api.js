// The requests of the pages. Nothing goes to another server, and assessing stores nothing.

/** An address of the API, from whichever page it is asked. */
export function at(path) {
  return new URL(path, import.meta.url);
}

/** What the server said about a request it did not answer. */
export class Problem extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

/** What the server answered, or the problem that it named. */
export async function answer(response) {
  if (response.ok) return response.json();
  const problem = await response.json().catch(() => ({ detail: "" }));
  throw new Problem(response.status, problem.detail ?? "");
}

/** The assessment of a text, its suppressed flags included. */
export async function assess(text, minSeverity, signal) {
  const response = await fetch(at("v1/assess"), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ id: "page", text, minSeverity, suppressed: true, offsets: "utf16" }),
    signal,
  });
  return answer(response);
}

const entries = new Map();

/** An entry of the lexicon; asked for once. */
export function entry(id) {
  if (!entries.has(id)) {
    const asked = fetch(at(`v1/lexicon/entries/${encodeURIComponent(id)}`)).then(answer);
    asked.catch(() => entries.delete(id));
    entries.set(id, asked);
  }
  return entries.get(id);
}

/** The entries that fit a question, with how many of which kind. */
export async function find(question, signal) {
  return answer(await fetch(at(`v1/lexicon/entries?${question}`), { signal }));
}

/** The page of an entry. */
export function entryPage(id) {
  return at(`entries/${encodeURIComponent(id)}`).pathname;
}

/** The categories by slug, with their names and definitions in all languages. */
export async function categories() {
  const { categories: all } = await fetch(at("v1/lexicon/categories")).then(answer);
  return new Map(all.map((category) => [category.slug, category]));
}

/** Versions, defaults and limits. */
export function version() {
  return fetch(at("v1/version")).then(answer);
}
