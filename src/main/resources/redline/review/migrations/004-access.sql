-- Who may do what. Passwords, sessions and tokens are stored as digests only.

CREATE TABLE accounts (
  id ${id},
  name TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  password TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  failures INTEGER NOT NULL,
  locked_until BIGINT NOT NULL,
  removed_at BIGINT
);

CREATE TABLE sessions (
  digest TEXT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);

CREATE TABLE tokens (
  id ${id},
  name TEXT NOT NULL,
  digest TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  revoked_at BIGINT
);
