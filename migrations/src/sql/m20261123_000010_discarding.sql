-- A corrigendum that was begun can be thrown away while it is a draft. What was dispatched stays frozen, and the first
-- version stays: a consultation is never without a questionnaire.

GRANT DELETE ON questionnaires TO verbale_app;
CREATE POLICY only_a_draft_goes ON questionnaires AS RESTRICTIVE FOR DELETE TO verbale_app
  USING (dispatched_at IS NULL AND version > 1 AND (SELECT current_side()) = 'house');
