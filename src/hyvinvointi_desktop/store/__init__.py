"""The encrypted profile: the only room that speaks SQL. It hands out domain values, never rows."""
