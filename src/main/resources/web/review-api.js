// The requests of the review desk.

import { answer, at } from "./api.js";

async function post(path, body) {
  return answer(await fetch(at(path), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body ?? {}),
  }));
}

async function get(path) {
  return answer(await fetch(at(path)));
}

/** Who is signed in, and what they may do. */
export const session = () => get("v1/session");

export const signIn = (name, password) => post("v1/session", { name, password });

export const signOut = () => post("v1/session/end");

/** The next case that fits, or null. */
export const nextCase = async (query) => (await post(`v1/queue/next?${query}`)).next;

export const counts = (query) => get(`v1/queue?${query}`);

/** So many cases are listed at a time. */
export const LISTED = 20;

export async function listCases(query, offset) {
  query.set("limit", LISTED);
  query.set("offset", offset);
  return (await get(`v1/cases?${query}`)).cases;
}

/** One case; taken, so that nobody else is given it, where it waits. */
export const takeCase = (id) => post(`v1/cases/${id}/claim`);

export const similarCases = async (id) => (await get(`v1/cases/${id}/similar`)).cases;

export const passCase = (id) => post(`v1/cases/${id}/pass`);

export const decide = (id, verdict) => post(`v1/cases/${id}/decisions`, verdict);

export const undo = (decision) => post(`v1/decisions/${decision}/undo`);

/** What the decisions say about the entries. */
export const learned = () => get("v1/review/entries");

/** The last rows of the log that fit. */
export const audit = async (query) => (await get(`v1/audit?${query}`)).rows;

export const appeal = async (id) => (await post(`v1/cases/${id}/appeal`)).case;

/** Puts a post into the queue; the answer is the number of its case. */
export const addPost = async (submitted) => (await post("v1/cases", submitted)).case;

export const changePassword = (present, password) => post("v1/session/password", { present, password });

/** Accounts, tokens and settings. */
export const admin = () => get("v1/admin");

export const addAccount = (account) => post("v1/admin/accounts", account);

export const changeAccount = (name, change) => post(`v1/admin/accounts/${name}`, change);

export const addToken = (token) => post("v1/admin/tokens", token);

export const revokeToken = (name) => post(`v1/admin/tokens/${name}/revoke`);

/** Erases every case with that key; the answer is how many. */
export const erase = async (eraseKey) => (await post("v1/erase", { eraseKey })).erased;

/** Shows the links to what a person may open. */
export function showLinks(me) {
  for (const link of document.querySelectorAll("[data-right]")) link.hidden = !me.rights.includes(link.dataset.right);
}
