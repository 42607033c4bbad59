### Submissions.
