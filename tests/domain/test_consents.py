"""When a consent stands."""

from datetime import date

import pytest

from hyvinvointi_desktop.domain.consents import Covers, Standing, allows, standing
from hyvinvointi_desktop.domain.people import Consent

SEPTEMBER, OCTOBER, NOVEMBER = date(2026, 9, 1), date(2026, 10, 1), date(2026, 11, 1)


@pytest.mark.parametrize(
    ("consents", "day", "expected"),
    [
        ((), OCTOBER, Standing.NONE),
        ((Consent("reminder", OCTOBER),), OCTOBER, Standing.GIVEN),
        ((Consent("reminder", NOVEMBER),), OCTOBER, Standing.NONE),
        ((Consent("picture", SEPTEMBER),), OCTOBER, Standing.NONE),
        ((Consent("reminder", SEPTEMBER, NOVEMBER),), OCTOBER, Standing.GIVEN),
        ((Consent("reminder", SEPTEMBER, OCTOBER),), OCTOBER, Standing.WITHDRAWN),
        ((Consent("reminder", SEPTEMBER, OCTOBER), Consent("reminder", OCTOBER)), OCTOBER, Standing.GIVEN),
    ],
)
def test_a_consent_stands_from_its_day_to_the_day_before_its_withdrawal(
    consents: tuple[Consent, ...], day: date, expected: Standing
) -> None:
    assert standing(consents, Covers.REMINDER, day) is expected
    assert allows(consents, Covers.REMINDER, day) is (expected is Standing.GIVEN)


def test_own_words_are_a_purpose_too() -> None:
    assert allows((Consent("soittaa sisarelle", SEPTEMBER),), "soittaa sisarelle", OCTOBER)
