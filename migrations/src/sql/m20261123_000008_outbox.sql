-- Mail waits here in the same transaction as what it tells of; and the record of who did what.

CREATE TABLE outbox (
  tenant_id       uuid NOT NULL REFERENCES tenants (id),
  id              uuid NOT NULL,
  mail            jsonb NOT NULL,
  recipient       text NOT NULL,
  consultation_id uuid,
  respondent_id   uuid,
  created_at      timestamptz NOT NULL DEFAULT now(),
  attempts        integer NOT NULL DEFAULT 0,
  next_at         timestamptz NOT NULL DEFAULT now(),
  locked_until    timestamptz,
  sent_at         timestamptz,
  failed_at       timestamptz,
  error           text,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX outbox_due ON outbox (tenant_id, next_at) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX outbox_consultation ON outbox (tenant_id, consultation_id, respondent_id);
-- A respondent may post (its acknowledgement), but reads nobody's mail.
CALL isolate('outbox',
  '(SELECT current_side()) IN (''house'', ''worker'') OR respondent_id = (SELECT current_respondent())',
  'SELECT, INSERT, UPDATE');

CREATE TABLE audit_entries (
  tenant_id       uuid NOT NULL REFERENCES tenants (id),
  id              uuid NOT NULL,
  at              timestamptz NOT NULL DEFAULT clock_timestamp(),
  account_id      uuid,
  act             text NOT NULL,
  object          text NOT NULL,
  consultation_id uuid,
  respondent_id   uuid,
  detail          jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX audit_entries_consultation ON audit_entries (tenant_id, consultation_id, at);
CALL isolate('audit_entries',
  '(SELECT current_side()) IN (''house'', ''visitor'', ''worker'') OR respondent_id = (SELECT current_respondent())',
  'SELECT, INSERT');
