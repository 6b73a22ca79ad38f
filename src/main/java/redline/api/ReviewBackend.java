package redline.api;

import redline.review.Desk;
import redline.review.access.Accounts;
import redline.review.access.Tokens;

/** The review desk and who may use it, as the routes see them. */
public record ReviewBackend(Desk desk, Accounts accounts, Tokens tokens) {}
