-- In which language somebody is written to. People with an account have chosen theirs; of others it is known, or not:
-- from the registry, or from the one who offered a seat.

ALTER TABLE accounts
  ADD COLUMN language text NOT NULL DEFAULT 'en',
  ADD CONSTRAINT accounts_language CHECK (language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es'));

ALTER TABLE respondents
  ADD COLUMN language text,
  ADD CONSTRAINT respondents_language CHECK (language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es'));

ALTER TABLE seat_offers
  ADD COLUMN language text,
  ADD CONSTRAINT seat_offers_language CHECK (language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es'));
