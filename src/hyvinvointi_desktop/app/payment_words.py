"""What the text of a payment decision is filled with: the days of one window and their sum (seed 002, in our words)."""

from collections.abc import Mapping
from datetime import date

from hyvinvointi_desktop.app.allowance import window_row
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.refusals import Refused
from hyvinvointi_desktop.domain.ids import DecisionId

BETWEEN = "|"
"""Between a decision's id and the number of its window, where one text names both."""
PLACES = ("paid_window", "paid_days", "paid_many", "paid_times", "paid_sum")


def about_window(decision: DecisionId, window: int) -> str:
    """What a text is about that is of one window."""
    return f"{decision}{BETWEEN}{window}"


def decision_in(about: str) -> str:
    """The decision that is meant, also where a window of it is."""
    return about.partition(BETWEEN)[0]


def payment_values(
    about: str, words: Mapping[str, str], records: Records, definitions: Definitions, today: date
) -> dict[str, str]:
    """The values of the window that ``about`` names; empty ones where it names none."""
    decision, between, window = about.partition(BETWEEN)
    nothing = dict.fromkeys(PLACES, "")
    if not between or not window.isdigit():
        return nothing
    try:
        row = window_row(DecisionId(decision), int(window), records, definitions, today)
    except Refused:
        return nothing
    now = row.window.now
    first, last = (_day(words, day) for day in (now.window.days.first_day, now.window.days.last_day))
    return {
        "paid_window": words["days"].format(first=first, last=last),
        "paid_days": ", ".join(_day(words, day.on) for day in now.days),
        "paid_many": str(len(now.days)),
        "paid_times": str(sum(day.times for day in now.days)),
        "paid_sum": f"{now.cents // 100},{now.cents % 100:02d} €",
    }


def _day(words: Mapping[str, str], day: date) -> str:
    return words["day"].format(day=day.day, month=day.month, year=day.year)
