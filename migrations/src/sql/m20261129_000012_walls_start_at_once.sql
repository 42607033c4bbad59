-- The walls ask for the settings where they stand, not by a small plan for each setting of each table: a statement over five
-- tables had thirty-nine such plans to start, which took longer than the rest of it. A setting is read again for each row that
-- a side wall looks at; what compares the tenant is still done once, because our statements name the tenant, too.

DO $$
DECLARE
  policy record;
  subplan constant text := '\( SELECT (current_(tenant|account|side|respondent)\(\)) AS current_\w+\)';
BEGIN
  FOR policy IN SELECT polname AS name, polrelid::regclass AS relation, pg_get_expr(polqual, polrelid) AS reads,
                       pg_get_expr(polwithcheck, polrelid) AS writes FROM pg_policy LOOP
    EXECUTE format('ALTER POLICY %I ON %s USING (%s)', policy.name, policy.relation,
      regexp_replace(policy.reads, subplan, '\1', 'g'))
      || coalesce(' WITH CHECK (' || regexp_replace(policy.writes, subplan, '\1', 'g') || ')', '');
  END LOOP;
END $$;

CREATE OR REPLACE PROCEDURE isolate(relation regclass, wall text, rights text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', relation);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', relation);
  EXECUTE format('CREATE POLICY tenant_wall ON %s AS RESTRICTIVE
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant())', relation);
  EXECUTE format('CREATE POLICY side_wall ON %s AS RESTRICTIVE USING (%s) WITH CHECK (%s)', relation, wall, wall);
  EXECUTE format('CREATE POLICY of_the_tenant ON %s
    USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant())', relation);
  EXECUTE format('GRANT %s ON %s TO verbale_app', rights, relation);
END $$;
