-- Report drafts: every version kept, and the remarks on their paragraphs.

CREATE TABLE drafts (
  tenant_id       uuid NOT NULL REFERENCES tenants (id),
  id              uuid NOT NULL,
  consultation_id uuid NOT NULL,
  version         integer NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT drafts_once_key UNIQUE (tenant_id, consultation_id),
  FOREIGN KEY (tenant_id, consultation_id) REFERENCES consultations (tenant_id, id)
);
CALL isolate('drafts', '(SELECT current_side()) = ''house''', 'SELECT, INSERT, UPDATE');

CREATE TABLE draft_versions (
  tenant_id uuid NOT NULL REFERENCES tenants (id),
  draft_id  uuid NOT NULL,
  version   integer NOT NULL,
  content   jsonb NOT NULL,
  act       text NOT NULL,
  place     text NOT NULL DEFAULT '',
  made_by   uuid,
  made_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, draft_id, version),
  FOREIGN KEY (tenant_id, draft_id) REFERENCES drafts (tenant_id, id)
);
CALL isolate('draft_versions', '(SELECT current_side()) = ''house''', 'SELECT, INSERT');

CREATE TABLE remarks (
  tenant_id   uuid NOT NULL REFERENCES tenants (id),
  id          uuid NOT NULL,
  draft_id    uuid NOT NULL,
  paragraph   text NOT NULL,
  body        text NOT NULL,
  made_by     uuid NOT NULL,
  made_at     timestamptz NOT NULL DEFAULT now(),
  disposition text,
  reason      text NOT NULL DEFAULT '',
  disposed_by uuid,
  disposed_at timestamptz,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, draft_id) REFERENCES drafts (tenant_id, id)
);
CREATE INDEX remarks_paragraph ON remarks (tenant_id, draft_id, paragraph);
CALL isolate('remarks', '(SELECT current_side()) = ''house''', 'SELECT, INSERT, UPDATE');
