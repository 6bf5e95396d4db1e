"""The referrals in a client's own file: what was written and what was decided, in the order it happened."""

from collections.abc import Mapping, Sequence
from typing import Any

from hyvinvointi_desktop.reports import typography as t
from hyvinvointi_desktop.reports.paper import Paper
from hyvinvointi_desktop.reports.tables import facts

Words = Mapping[str, str]
Row = Mapping[str, Any]


def add_referrals(paper: Paper, words: Words, referrals: Sequence[Row]) -> None:
    """Each under its day; nothing where there is none."""
    for row in referrals:
        paper.heading(2, words["file_referral"].format(day=t.day(str(row["received_on"]))))
        consent = t.day(str(row["consent_on"])) if row["consent_on"] else ""
        told = (
            ("virtu_referrer", row["referrer"]), ("file_referral_born", row["birth_year"] or ""),
            ("virtu_reasons", ", ".join(row["reasons"])), ("virtu_barriers", ", ".join(row["barriers"])),
            ("virtu_interests", ", ".join(row["interests"])), ("virtu_wishes", row["wishes"]),
            ("virtu_consent", ", ".join(x for x in (consent, str(row["consent_scope"])) if x)),
            ("file_referral_tell", words["file_referral_may_tell"] if row["may_tell_back"] else ""),
            ("file_referral_other", row["other_words"]),
        )  # fmt: skip
        facts(paper, [(words[key], str(value)) for key, value in told if value], per_row=1)
        paper.bullets([_event(words, event) for event in row["events"]])


def _event(words: Words, event: Row) -> str:
    said = [words[f"referral_event_{event['what']}"], str(event["worker"])]
    said += [words[f"referral_screen_{screen}"] for screen in event["screens"]]
    said += [words[f"referral_outcome_{event['outcome']}"] if event["outcome"] else "", str(event["words"])]
    return f"{t.day(str(event['on']))} " + ", ".join(part for part in said if part)
