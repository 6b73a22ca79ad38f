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

export async function listCases(query, offset) {
  query.set("limit", 20);
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

/** The last rows of the log. */
export const audit = async () => (await get("v1/audit")).rows;
