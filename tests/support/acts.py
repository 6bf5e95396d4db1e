"""An act for tests that write rows with their own SQL: without one the database refuses them."""

BEGIN_ACT = (
    """INSERT INTO acts (id, at, offset_minutes, kind, many, final)
    VALUES (990, '2026-11-01T00:00:00.000000Z', 0, 'records.changed', 1, 0)""",
    "INSERT INTO current_act VALUES (1, 990)",
)
END_ACT = ("DELETE FROM current_act", "DELETE FROM row_changes WHERE act = 990", "DELETE FROM acts WHERE id = 990")
