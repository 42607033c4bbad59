-- What a respondent is writing: its own business. The side wall lets nobody in but the respondent itself,
-- so that a draft is invisible to the secretariat in the database, too.

CREATE TABLE replies (
  tenant_id       uuid NOT NULL REFERENCES tenants (id),
  id              uuid NOT NULL,
  consultation_id uuid NOT NULL,
  respondent_id   uuid NOT NULL,
  language        text NOT NULL,
  publication     text NOT NULL DEFAULT 'PUBLIC',
  on_behalf_of    text,
  started_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT replies_once_key UNIQUE (tenant_id, consultation_id, respondent_id),
  FOREIGN KEY (tenant_id, consultation_id) REFERENCES consultations (tenant_id, id),
  FOREIGN KEY (tenant_id, respondent_id) REFERENCES respondents (tenant_id, id)
);
CALL isolate('replies', 'respondent_id = (SELECT current_respondent())', 'SELECT, INSERT, UPDATE');

-- The present text of each answer; `version` settles who wrote first.
CREATE TABLE answers (
  tenant_id     uuid NOT NULL REFERENCES tenants (id),
  reply_id      uuid NOT NULL,
  question      text NOT NULL,
  respondent_id uuid NOT NULL,
  version       integer NOT NULL,
  value         jsonb,
  written_by    uuid NOT NULL,
  written_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, reply_id, question),
  FOREIGN KEY (tenant_id, reply_id) REFERENCES replies (tenant_id, id)
);
CALL isolate('answers', 'respondent_id = (SELECT current_respondent())', 'SELECT, INSERT, UPDATE');

-- Every text that was ever saved, so that none is lost.
CREATE TABLE answer_versions (
  tenant_id     uuid NOT NULL REFERENCES tenants (id),
  reply_id      uuid NOT NULL,
  question      text NOT NULL,
  version       integer NOT NULL,
  respondent_id uuid NOT NULL,
  value         jsonb,
  written_by    uuid NOT NULL,
  written_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, reply_id, question, version),
  FOREIGN KEY (tenant_id, reply_id) REFERENCES replies (tenant_id, id)
);
CALL isolate('answer_versions', 'respondent_id = (SELECT current_respondent())', 'SELECT, INSERT');

CREATE TABLE attachments (
  tenant_id     uuid NOT NULL REFERENCES tenants (id),
  id            uuid NOT NULL,
  reply_id      uuid NOT NULL,
  respondent_id uuid NOT NULL,
  question      text NOT NULL,
  name          text NOT NULL,
  media_type    text NOT NULL,
  size          bigint NOT NULL,
  sha256        text NOT NULL,
  added_by      uuid NOT NULL,
  added_at      timestamptz NOT NULL DEFAULT now(),
  removed_at    timestamptz,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, reply_id) REFERENCES replies (tenant_id, id)
);
CREATE INDEX attachments_reply ON attachments (tenant_id, reply_id);
CALL isolate('attachments', 'respondent_id = (SELECT current_respondent())', 'SELECT, INSERT, UPDATE');
