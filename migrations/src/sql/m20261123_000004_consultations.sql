-- Consultations, the versions of their questionnaires, and who was asked.

CREATE TABLE consultations (
  tenant_id   uuid NOT NULL REFERENCES tenants (id),
  id          uuid NOT NULL,
  slug        text NOT NULL,
  title       jsonb NOT NULL,
  mandate     jsonb NOT NULL,
  deadline    timestamp,
  opened_at   timestamptz,
  opened_by   uuid,
  closed_at   timestamptz,
  closed_by   uuid,
  compiled_at timestamptz,
  compiled_by uuid,
  issued_at   timestamptz,
  issued_by   uuid,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT consultations_slug_key UNIQUE (tenant_id, slug),
  CONSTRAINT open_with_a_deadline CHECK ((opened_at IS NULL) = (deadline IS NULL)),
  CONSTRAINT closed_after_opening CHECK (closed_at IS NULL OR opened_at IS NOT NULL)
);
COMMENT ON COLUMN consultations.deadline IS 'by the clocks of Geneva (Europe/Zurich)';

CREATE TABLE invitations (
  tenant_id       uuid NOT NULL REFERENCES tenants (id),
  id              uuid NOT NULL,
  consultation_id uuid NOT NULL,
  respondent_id   uuid NOT NULL,
  sent_at         timestamptz NOT NULL,
  sent_by         uuid,
  deadline        timestamp,
  opened_at       timestamptz,
  started_at      timestamptz,
  handed_in_at    timestamptz,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT invitations_once_key UNIQUE (tenant_id, consultation_id, respondent_id),
  FOREIGN KEY (tenant_id, consultation_id) REFERENCES consultations (tenant_id, id),
  FOREIGN KEY (tenant_id, respondent_id) REFERENCES respondents (tenant_id, id)
);
CREATE INDEX invitations_respondent ON invitations (tenant_id, respondent_id);
CALL isolate('invitations',
  '(SELECT current_side()) IN (''house'', ''worker'') OR respondent_id = (SELECT current_respondent())',
  'SELECT, INSERT, UPDATE');

CALL isolate('consultations',
  '(SELECT current_side()) IN (''house'', ''worker'') OR EXISTS (SELECT FROM invitations i
     WHERE i.tenant_id = consultations.tenant_id AND i.consultation_id = consultations.id
       AND i.respondent_id = (SELECT current_respondent()))',
  'SELECT, INSERT, UPDATE');

CREATE TABLE questionnaires (
  tenant_id       uuid NOT NULL REFERENCES tenants (id),
  id              uuid NOT NULL,
  consultation_id uuid NOT NULL,
  version         integer NOT NULL,
  revision        integer NOT NULL DEFAULT 1,
  content         jsonb NOT NULL,
  dispatched_at   timestamptz,
  dispatched_by   uuid,
  created_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT questionnaires_version_key UNIQUE (tenant_id, consultation_id, version),
  FOREIGN KEY (tenant_id, consultation_id) REFERENCES consultations (tenant_id, id)
);
-- A respondent reads only what was dispatched, and only where it was invited.
CALL isolate('questionnaires',
  '(SELECT current_side()) IN (''house'', ''worker'') OR (dispatched_at IS NOT NULL AND EXISTS (SELECT FROM invitations i
     WHERE i.tenant_id = questionnaires.tenant_id AND i.consultation_id = questionnaires.consultation_id
       AND i.respondent_id = (SELECT current_respondent())))',
  'SELECT, INSERT, UPDATE');

-- Dispatch freezes: a correction is a new version, never an edit.
CREATE FUNCTION refuse_change_once_dispatched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.dispatched_at IS NOT NULL THEN
    RAISE EXCEPTION 'version % of the questionnaire was dispatched and is frozen', OLD.version
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'questionnaire_frozen';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER questionnaire_frozen BEFORE UPDATE OR DELETE ON questionnaires
  FOR EACH ROW EXECUTE FUNCTION refuse_change_once_dispatched();
