"""The least and the most of every figure in a programme file. They catch a figure in the wrong unit: hours where
minutes are due, euros where cents are. The reader and the shipped JSON Schema both take them from here."""

BOUNDS: dict[str, tuple[int, int]] = {
    "version": (1, 1_000_000),
    "volunteer_yearly_limit_cents": (10_000, 100_000_000),
    "support.min_months": (1, 120),
    "support.max_months": (1, 120),
    "support.cap_minutes_per_month": (60, 31 * 24 * 60),
    "findings.late_entry_days": (0, 366),
    "findings.odd_km_percent": (1, 1000),
    "findings.odd_km_min_trips": (1, 1000),
    "findings.long_day_minutes": (60, 25 * 60),
    "findings.period_ending_days": (0, 366),
    "rhythm.meetings_per_month": (1, 31),
    "rhythm.review_months": (1, 36),
    "course.min_sessions": (1, 100),
    "course.max_sessions": (1, 100),
    "course.every_weeks": (1, 8),
    "course.min_minutes": (15, 24 * 60),
    "course.max_minutes": (15, 24 * 60),
    "course.leaders": (1, 10),
    "course.absences_to_call": (1, 20),
    "drop_in.smallest_shown": (3, 100),
    "decision.period_months": (1, 60),
    "decision.warn_over_months": (1, 120),
    "decision.allowance_cents": (50, 10_000),
    "decision.ticket_days": (1, 366),
    "decision.middle_measure_months": (1, 60),
}
"""By the path of the field: least and most, both allowed."""

MOST_BUTTONS = 9
"""Kinds of contact: each is one large button and one key from 1 to 9."""
MINUTE_CHOICES = (1, 24 * 60)
"""The length of one contact."""

WORKER_MONEY_CENTS = (1_000, 1_000_000)
"""The own activity money of one worker in a year."""

MAX_BYTES = 200_000
"""A programme file is some pages; anything longer is no programme file."""
