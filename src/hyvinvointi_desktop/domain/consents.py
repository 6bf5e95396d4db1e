"""What a client's consent covers, and whether it stands on a day. The window and the use cases ask here."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from hyvinvointi_desktop.domain.people import Consent


class Covers(StrEnum):
    """What a consent is offered for. A consent may also name something else in the client's own words."""

    RECORD_KEEPING = "record_keeping"
    REMINDER = "reminder"
    CONTACT_IN_NEED = "contact_in_need"
    REFERRER_FEEDBACK = "referrer_feedback"
    PICTURE = "picture"
    FOLLOW_UP = "follow_up"
    STATISTICS = "statistics"


class Standing(StrEnum):
    """Where a consent stands: given, withdrawn, or never given."""

    GIVEN = "given"
    WITHDRAWN = "withdrawn"
    NONE = "none"


def standing(consents: Iterable[Consent], covers: Covers | str, day: date) -> Standing:
    """Whether the consent for it stands on the day. It stands from the day it was given to the day before it was
    withdrawn; of several one that stands is enough. One that begins later is none yet."""
    begun = [c for c in consents if c.purpose == covers and c.given_on <= day]
    if any(c.withdrawn_on is None or c.withdrawn_on > day for c in begun):
        return Standing.GIVEN
    return Standing.WITHDRAWN if begun else Standing.NONE


def allows(consents: Iterable[Consent], covers: Covers | str, day: date) -> bool:
    """Whether it may be done on the day."""
    return standing(consents, covers, day) is Standing.GIVEN
