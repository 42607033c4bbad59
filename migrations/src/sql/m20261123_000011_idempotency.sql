-- The key of a form that hands in is its respondent's own: whether another respondent has used the same one is nobody's business.
ALTER TABLE submissions DROP CONSTRAINT submissions_idempotency_key;
ALTER TABLE submissions ADD CONSTRAINT submissions_idempotency_key UNIQUE (tenant_id, respondent_id, idempotency_key);
