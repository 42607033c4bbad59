-- What is known before a tenant is: tenants, people, sessions. None of it is a tenant's content.

CREATE TABLE tenants (
  id         uuid PRIMARY KEY,
  slug       text NOT NULL,
  name       text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT tenants_slug_key UNIQUE (slug)
);

CREATE TABLE accounts (
  id            uuid PRIMARY KEY,
  email         text NOT NULL,
  name          text NOT NULL,
  password_hash text,
  reset_issue   integer NOT NULL DEFAULT 0,
  reset_until   timestamptz,
  created_at    timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT accounts_email_key UNIQUE (email),
  CONSTRAINT accounts_email_folded CHECK (email = lower(email))
);

-- `seat_id`: the seat last chosen, for accounts that have several in one tenant.
CREATE TABLE sessions (
  id         uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES accounts (id),
  token_hash bytea NOT NULL,
  csrf       text NOT NULL,
  agent      text NOT NULL DEFAULT '',
  seat_id    uuid,
  created_at timestamptz NOT NULL,
  seen_at    timestamptz NOT NULL,
  CONSTRAINT sessions_token_key UNIQUE (token_hash)
);
CREATE INDEX sessions_account ON sessions (account_id);

-- In which tenants an account has ever had a seat; the seats themselves say whether it still has.
CREATE TABLE places (
  account_id uuid NOT NULL REFERENCES accounts (id),
  tenant_id  uuid NOT NULL REFERENCES tenants (id),
  PRIMARY KEY (account_id, tenant_id)
);

GRANT SELECT, INSERT, UPDATE ON tenants, accounts TO verbale_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions, places TO verbale_app;
