### Respondents.
