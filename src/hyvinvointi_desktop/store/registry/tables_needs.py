"""Needs reports that were given out, so that a later one cannot be subtracted from them; they are only added."""

from hyvinvointi_desktop.store.registry.columns import number, table, words

given_reports = table(
    "reg_needs_reports", number("number", key=True), words("given_at"), words("first_day"), words("last_day"),
    words("told"),
)  # fmt: skip
