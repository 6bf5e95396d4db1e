"""Reviews made at the table with the client: looking back together, goal by goal, what changes now, signing."""
