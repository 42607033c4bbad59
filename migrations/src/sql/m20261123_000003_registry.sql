-- Who may answer, and who sits where.

CREATE TABLE respondents (
  tenant_id      uuid NOT NULL REFERENCES tenants (id),
  id             uuid NOT NULL,
  slug           text NOT NULL,
  category       text NOT NULL,
  state          text,
  regional_group text,
  names          jsonb NOT NULL,
  running        text NOT NULL,
  abbreviation   text,
  sort_key       text NOT NULL,
  contact        text,
  created_at     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT respondents_slug_key UNIQUE (tenant_id, slug)
);
CREATE INDEX respondents_order ON respondents (tenant_id, sort_key);
CALL isolate('respondents',
  '(SELECT current_side()) IN (''house'', ''worker'') OR id = (SELECT current_respondent())',
  'SELECT, INSERT, UPDATE');

CREATE TABLE seats (
  tenant_id     uuid NOT NULL REFERENCES tenants (id),
  id            uuid NOT NULL,
  account_id    uuid NOT NULL REFERENCES accounts (id),
  role          text NOT NULL,
  respondent_id uuid,
  taken_at      timestamptz NOT NULL DEFAULT now(),
  suspended_at  timestamptz,
  removed_at    timestamptz,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, respondent_id) REFERENCES respondents (tenant_id, id),
  CONSTRAINT seats_of_a_respondent CHECK ((respondent_id IS NOT NULL) = (role IN ('focal_point', 'contributor')))
);
-- One seat of an account on the side of the house, and one for each respondent it acts for.
CREATE UNIQUE INDEX seats_house_key ON seats (tenant_id, account_id) WHERE respondent_id IS NULL AND removed_at IS NULL;
CREATE UNIQUE INDEX seats_respondent_key ON seats (tenant_id, account_id, respondent_id) WHERE removed_at IS NULL;
CALL isolate('seats',
  '(SELECT current_side()) IN (''house'', ''worker'', ''visitor'') OR account_id = (SELECT current_account())
   OR respondent_id = (SELECT current_respondent())',
  'SELECT, INSERT, UPDATE');

CREATE TABLE seat_offers (
  tenant_id     uuid NOT NULL REFERENCES tenants (id),
  id            uuid NOT NULL,
  email         text NOT NULL,
  name          text NOT NULL,
  role          text NOT NULL,
  respondent_id uuid,
  issue         integer NOT NULL DEFAULT 1,
  failures      integer NOT NULL DEFAULT 0,
  offered_by    uuid,
  offered_at    timestamptz NOT NULL,
  expires_at    timestamptz NOT NULL,
  taken_at      timestamptz,
  revoked_at    timestamptz,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, respondent_id) REFERENCES respondents (tenant_id, id)
);
CREATE INDEX seat_offers_respondent ON seat_offers (tenant_id, respondent_id);
CALL isolate('seat_offers',
  '(SELECT current_side()) IN (''house'', ''worker'', ''visitor'') OR respondent_id = (SELECT current_respondent())',
  'SELECT, INSERT, UPDATE');

-- Who holds a session, and where they sit in one tenant: one round trip for every request.
-- It tells the settings of the transaction about the account it found, so that the walls apply to it, too.
CREATE FUNCTION seat_of_session(hash bytea, place text) RETURNS TABLE (
    session_id uuid, csrf text, created_at timestamptz, seen_at timestamptz,
    account_id uuid, account_email text, account_name text,
    tenant_id uuid, tenant_slug text, tenant_name text,
    seat_id uuid, seat_role text, respondent_id uuid)
  LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  who  record;
  seat record;
BEGIN
  SELECT s.id AS session, s.seat_id AS chosen, s.csrf, s.created_at, s.seen_at, a.id AS account, a.email, a.name,
         t.id AS tenant, t.slug, t.name AS title
    INTO who
    FROM sessions s JOIN accounts a ON a.id = s.account_id LEFT JOIN tenants t ON t.slug = place
   WHERE s.token_hash = hash;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('app.tenant_id', coalesce(who.tenant::text, ''), true),
          set_config('app.account_id', who.account::text, true);
  SELECT z.id, z.role, z.respondent_id INTO seat
    FROM seats z
   WHERE z.tenant_id = who.tenant AND z.account_id = who.account
     AND z.removed_at IS NULL AND z.suspended_at IS NULL
   ORDER BY (z.id IS DISTINCT FROM who.chosen), (z.respondent_id IS NOT NULL), z.taken_at LIMIT 1;
  RETURN QUERY SELECT who.session, who.csrf, who.created_at, who.seen_at, who.account, who.email, who.name,
                      who.tenant, who.slug, who.title, seat.id, seat.role, seat.respondent_id;
END $$;
REVOKE EXECUTE ON FUNCTION seat_of_session FROM PUBLIC;
GRANT EXECUTE ON FUNCTION seat_of_session TO verbale_app;
