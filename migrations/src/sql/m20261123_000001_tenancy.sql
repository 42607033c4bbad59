-- How isolation is done, once, for every table of a tenant.
--
-- Who asks is told by four settings that the application makes at the start of each transaction and that end with it.
-- After a transaction they read '' and not NULL, hence nullif: no tenant means no row, never somebody else's.

CREATE FUNCTION current_tenant() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.tenant_id', true), '')::uuid $$;
CREATE FUNCTION current_account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.account_id', true), '')::uuid $$;
-- house (secretariat and drafting group), respondent, worker (sends mail), visitor (takes a seat that was offered)
CREATE FUNCTION current_side() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.side', true), '') $$;
CREATE FUNCTION current_respondent() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.respondent_id', true), '')::uuid $$;

-- Every table with a tenant_id is isolated by one call. `wall` is the second, restrictive wall: who inside the tenant reaches a row.
CREATE PROCEDURE isolate(relation regclass, wall text, rights text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', relation);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', relation);
  EXECUTE format('CREATE POLICY tenant_wall ON %s AS RESTRICTIVE
    USING (tenant_id = (SELECT current_tenant())) WITH CHECK (tenant_id = (SELECT current_tenant()))', relation);
  EXECUTE format('CREATE POLICY side_wall ON %s AS RESTRICTIVE USING (%s) WITH CHECK (%s)', relation, wall, wall);
  EXECUTE format('CREATE POLICY of_the_tenant ON %s
    USING (tenant_id = (SELECT current_tenant())) WITH CHECK (tenant_id = (SELECT current_tenant()))', relation);
  EXECUTE format('GRANT %s ON %s TO verbale_app', rights, relation);
END $$;
REVOKE EXECUTE ON PROCEDURE isolate FROM PUBLIC;

GRANT USAGE ON SCHEMA public TO verbale_app;
