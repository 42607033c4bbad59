-- What was handed in: frozen, numbered, dated; the application may add rows and read them, never change or delete one.

CREATE TABLE submissions (
  tenant_id             uuid NOT NULL REFERENCES tenants (id),
  id                    uuid NOT NULL,
  consultation_id       uuid NOT NULL,
  respondent_id         uuid NOT NULL,
  version               integer NOT NULL,
  questionnaire_version integer NOT NULL,
  language              text NOT NULL,
  publication           text NOT NULL,
  on_behalf_of          text,
  canonical             text NOT NULL,
  content_hash          text NOT NULL,
  receipt               jsonb,
  idempotency_key       uuid NOT NULL,
  late                  boolean NOT NULL,
  handed_in_at          timestamptz NOT NULL,
  handed_in_by          uuid,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT submissions_version_key UNIQUE (tenant_id, consultation_id, respondent_id, version),
  CONSTRAINT submissions_idempotency_key UNIQUE (tenant_id, idempotency_key),
  FOREIGN KEY (tenant_id, consultation_id) REFERENCES consultations (tenant_id, id),
  FOREIGN KEY (tenant_id, respondent_id) REFERENCES respondents (tenant_id, id)
);
CALL isolate('submissions',
  '(SELECT current_side()) = ''house'' OR respondent_id = (SELECT current_respondent())', 'SELECT, INSERT');

CREATE TABLE submission_answers (
  tenant_id       uuid NOT NULL REFERENCES tenants (id),
  submission_id   uuid NOT NULL,
  question        text NOT NULL,
  consultation_id uuid NOT NULL,
  respondent_id   uuid NOT NULL,
  value           jsonb NOT NULL,
  PRIMARY KEY (tenant_id, submission_id, question),
  FOREIGN KEY (tenant_id, submission_id) REFERENCES submissions (tenant_id, id)
);
CREATE INDEX submission_answers_question ON submission_answers (tenant_id, consultation_id, question);
CALL isolate('submission_answers',
  '(SELECT current_side()) = ''house'' OR respondent_id = (SELECT current_respondent())', 'SELECT, INSERT');

CREATE TABLE submission_attachments (
  tenant_id     uuid NOT NULL REFERENCES tenants (id),
  submission_id uuid NOT NULL,
  id            uuid NOT NULL,
  respondent_id uuid NOT NULL,
  question      text NOT NULL,
  name          text NOT NULL,
  media_type    text NOT NULL,
  size          bigint NOT NULL,
  sha256        text NOT NULL,
  PRIMARY KEY (tenant_id, submission_id, id),
  FOREIGN KEY (tenant_id, submission_id) REFERENCES submissions (tenant_id, id)
);
CALL isolate('submission_attachments',
  '(SELECT current_side()) = ''house'' OR respondent_id = (SELECT current_respondent())', 'SELECT, INSERT');

-- What was decided on a submission, by whom and why; the last decision stands.
CREATE TABLE decisions (
  tenant_id     uuid NOT NULL REFERENCES tenants (id),
  id            uuid NOT NULL,
  submission_id uuid NOT NULL,
  respondent_id uuid NOT NULL,
  standing      text NOT NULL,
  reason        text NOT NULL DEFAULT '',
  decided_by    uuid,
  decided_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, submission_id) REFERENCES submissions (tenant_id, id)
);
CREATE INDEX decisions_submission ON decisions (tenant_id, submission_id, decided_at);
CALL isolate('decisions',
  '(SELECT current_side()) = ''house'' OR respondent_id = (SELECT current_respondent())', 'SELECT, INSERT');
