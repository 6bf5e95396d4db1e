"""What takes long begins first: at the end of a run no process is left alone with it while the other has nothing.

Within these files, and within all others, the order stays as it was drawn.
"""

from collections.abc import Sequence

import pytest

LONG = (
    "tests/accessibility/test_every_page.py",
    "tests/app/test_owed.py",
    "tests/domain/test_properties.py",
    "tests/journeys/test_a_course.py",
    "tests/journeys/test_a_rehabilitation.py",
    "tests/journeys/test_acceptance_found.py",
    "tests/journeys/test_bad_inputs.py",
    "tests/journeys/test_surroundings.py",
    "tests/journeys/test_whole_month.py",
    "tests/registry/test_delivery.py",
    "tests/registry/test_load.py",
    "tests/reliability/test_envelopes.py",
    "tests/reliability/test_faults.py",
    "tests/reliability/test_leaks.py",
    "tests/reliability/test_more_rows.py",
    "tests/reliability/test_power.py",
    "tests/reliability/test_rescued.py",
    "tests/store/test_rescue.py",
    "tests/store/test_rescue_erased.py",
    "tests/store/test_tails.py",
    "tests/ui/drafts/test_every_field.py",
    "tests/ui/drafts/test_recovered.py",
    "tests/ui/keys/test_keys.py",
)
"""Files with a test of several seconds, or with ten seconds in all."""


def long_first(items: Sequence[pytest.Item]) -> list[pytest.Item]:
    """The same tests."""
    return sorted(items, key=lambda item: item.nodeid.split("::")[0] not in LONG)
