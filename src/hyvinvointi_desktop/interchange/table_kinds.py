"""Kinds of session by the words people use in a table. Which kinds there are, the programme says."""

from hyvinvointi_desktop.app.import_errors import ProblemCode
from hyvinvointi_desktop.interchange.values import BadValue

DEFAULT_KIND = "home_visit"

_WORDS = {
    "ensikäynti": "first_visit", "ensikäynnit": "first_visit", "första besök": "first_visit",
    "kotikäynti": "home_visit", "tapaaminen": "home_visit", "hembesök": "home_visit", "träff": "home_visit",
    "retki": "outing", "ulkoilu": "outing", "utflykt": "outing",
    "asiointi": "errand", "ärende": "errand",
    "saattaminen": "accompany_to_group", "ryhmään saattaminen": "accompany_to_group",
    "följa till grupp": "accompany_to_group",
    "verkostotapaaminen": "network_meeting", "nätverksmöte": "network_meeting",
    "etä": "remote", "etätapaaminen": "remote", "distans": "remote",
    "puhelu": "phone", "puhelin": "phone", "telefon": "phone", "samtal": "phone",
    "haastattelu": "interview", "intervju": "interview",
    "suunnittelu": "planning", "planering": "planning",
    "muistutus": "reminder", "påminnelse": "reminder",
}  # fmt: skip


def kind_of_text(text: str, kinds: set[str]) -> str:
    """The id of a kind written as its id or in Finnish or Swedish. Raises BadValue for a kind nobody has."""
    word = " ".join(text.casefold().split())
    kind = _WORDS.get(word, word.replace(" ", "_").replace("-", "_"))
    if kind not in kinds:
        raise BadValue(ProblemCode.UNKNOWN_KIND)
    return kind
