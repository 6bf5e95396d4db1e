"""What an erasure takes and leaves, in words. The kinds are those of ``app.erase_client``."""

from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr


def of(part: str, kind: str) -> str:
    """The words for a kind of what is ``gone`` or ``kept``."""
    words = _gone() if part == "gone" else _kept()
    return formats.capital(words[kind])


def _gone() -> dict[str, str]:
    return {
        "details": tr("name, contact details and other personal details"),
        "consents": tr("consents"),
        "agreements": tr("texts and papers of agreements"),
        "signatures": tr("names and drawn signatures of those who signed"),
        "goals": tr("goals"),
        "notes": tr("notes"),
        "tasks": tr("agreed tasks"),
        "planned": tr("agreed meetings"),
        "interviews": tr("interviews of courses"),
        "plans": tr("weekly meetings"),
        "places": tr("addresses of trips"),
        "receipts": tr("pictures of receipts"),
        "deleted": tr("deleted records that could be brought back"),
        "typed": tr("unfinished texts"),
        "assessments": tr("answers to questionnaires"),
        "reviews": tr("reviews with their papers and signatures"),
        "decisions": tr("decisions on activity allowance and travel ticket"),
        "payments": tr("decided payments of activity allowance"),
        "group_visits": tr("visits to groups"),
        "network": tr("details of people of the network"),
        "ecomaps": tr("pictures of maps of the network"),
        "drafts": tr("texts to copy"),
    }


def _kept() -> dict[str, str]:
    return {
        "sessions": tr("times and kinds of visits, for paid months are counted from them"),
        "trips": tr("kilometres and localities of trips, for the same reason"),
        "expenses": tr("sums of expenses, for the same reason"),
        "agreements": tr("days of agreements and the fingerprint of their text"),
        "claims": tr("signed months with the code, kept for 6 years by the accounting act"),
        "courses": tr("courses as a number, without a name"),
        "attendance": tr("attendance marks as counts"),
        "shared_notes": tr("notes of meetings with somebody else too"),
        "log": tr("entries of the log, which hold no names"),
        "services": tr("days of the service without words, for paid months are counted from them"),
        "own_purchases": tr("sums of purchases with own activity money, for the account"),
    }
