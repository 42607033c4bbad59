### Questionnaire.
