### People.
