"""Programme files as texts, spoilt in one place each."""

from pathlib import Path

RESOURCES = Path(__file__).parents[2] / "resources"
SHIPPED = {path.stem: path.read_text(encoding="utf-8") for path in (RESOURCES / "programmes").glob("*.toml")}

DECISION = """\
id = "paatos"
version = 1
kind = "decision"
source = "keksitty"
official_record = "elsewhere"
standalone_trips_paid = false
volunteer_yearly_limit_cents = 300000
barriers = ["money"]

[title]
fi = "Päätösmalli"

[decision]
period_months = 3
warn_over_months = 12
allowance_cents = 900
allowance_unit = "day"
ticket_days = 90

[rhythm]
meetings_per_month = 2
review_months = 3

[findings]
late_entry_days = 14
odd_km_percent = 25
odd_km_min_trips = 3
long_day_minutes = 720
period_ending_days = 30

[expenses]
kinds = ["bus"]
paid = []

[[measures]]
id = "swemwbs"
at = ["start", "end"]

[[kinds]]
id = "home_visit"
paid = true
counts_as_meeting = true
needs_agreement = true
"""
TEXTS = {**SHIPPED, "paatos": DECISION}


def spoilt(name: str, old: str, new: str) -> str:
    """The file with its first ``old`` replaced."""
    assert old in TEXTS[name], (name, old)
    return TEXTS[name].replace(old, new, 1)
