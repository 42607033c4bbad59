-- Which versions of which respondents there are, and which came late, is read from the index alone: a row holds all that was
-- handed in, and lists that count ten thousand rows would read all of it.
ALTER TABLE submissions DROP CONSTRAINT submissions_version_key;
ALTER TABLE submissions ADD CONSTRAINT submissions_version_key
  UNIQUE (tenant_id, consultation_id, respondent_id, version) INCLUDE (id, late);
