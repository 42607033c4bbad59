-- Who holds a session and where they sit is asked with every request: as one row instead of a set, and without a query of its
-- own for each thing that is told to the transaction. Without a session every column is null.
DROP FUNCTION seat_of_session;
CREATE FUNCTION seat_of_session(hash bytea, place text,
    OUT session_id uuid, OUT csrf text, OUT created_at timestamptz, OUT seen_at timestamptz,
    OUT account_id uuid, OUT account_email text, OUT account_name text,
    OUT tenant_id uuid, OUT tenant_slug text, OUT tenant_name text,
    OUT seat_id uuid, OUT seat_role text, OUT respondent_id uuid)
  LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  chosen uuid;
  told   text;
BEGIN
  SELECT s.id, s.seat_id, s.csrf, s.created_at, s.seen_at, a.id, a.email, a.name, t.id, t.slug, t.name
    INTO session_id, chosen, csrf, created_at, seen_at, account_id, account_email, account_name,
         tenant_id, tenant_slug, tenant_name
    FROM sessions s JOIN accounts a ON a.id = s.account_id LEFT JOIN tenants t ON t.slug = place
   WHERE s.token_hash = hash;
  IF session_id IS NULL OR tenant_id IS NULL THEN RETURN; END IF;
  told := set_config('app.tenant_id', tenant_id::text, true);
  told := set_config('app.account_id', account_id::text, true);
  SELECT z.id, z.role, z.respondent_id INTO seat_id, seat_role, respondent_id
    FROM seats z
   WHERE z.tenant_id = seat_of_session.tenant_id AND z.account_id = seat_of_session.account_id
     AND z.removed_at IS NULL AND z.suspended_at IS NULL
   ORDER BY (z.id IS DISTINCT FROM chosen), (z.respondent_id IS NOT NULL), z.taken_at LIMIT 1;
END $$;
REVOKE EXECUTE ON FUNCTION seat_of_session FROM PUBLIC;
GRANT EXECUTE ON FUNCTION seat_of_session TO verbale_app;

-- Rows that are written again and again find room for their next version on the same page, and their indexes stay as they are.
ALTER TABLE sessions SET (fillfactor = 70);
ALTER TABLE answers SET (fillfactor = 80);
ALTER TABLE invitations SET (fillfactor = 80);
