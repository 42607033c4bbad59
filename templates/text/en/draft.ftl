### Draft.
