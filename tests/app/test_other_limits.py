"""Another hour limit for a client and month: it counts, the claim names it, and it can be taken back."""

import pytest

from hyvinvointi_desktop.app.claim_reading import claim_of
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.programmes import CapException
from tests.support import factories as f
from tests.support.desks import with_agreements
from tests.support.work import held

OCTOBER = Month(2026, 10)
AINO = f.client(1).id


@pytest.fixture
def long_day(desk: Desk) -> Desk:
    """A desk with eleven and a half hours in one month."""
    with_agreements(desk)
    desk.log_sessions([held("s1", "2026-10-05", "8:00", 690)])
    return desk


def cap_finding(desk: Desk) -> dict[str, object]:
    """The document's word about the limit."""
    (found,) = [x for x in desk.counted(OCTOBER, None).document["findings"] if x["code"] == "cap_reached"]
    return dict(found)


def test_the_document_names_the_limit_that_was_reached(long_day: Desk) -> None:
    assert (cap_finding(long_day)["minutes"], cap_finding(long_day)["cap_minutes"]) == (90, 600)
    long_day.save_cap_exception(CapException(AINO, OCTOBER, 660))
    assert (cap_finding(long_day)["minutes"], cap_finding(long_day)["cap_minutes"]) == (30, 660)
    claim = claim_of(long_day.counted(OCTOBER, None).document, {"A-1": AINO})
    assert [x.limit_minutes for x in claim.findings if x.code.value == "cap_reached"] == [660]


def test_taken_back_the_programmes_limit_counts_again(long_day: Desk) -> None:
    long_day.save_cap_exception(CapException(AINO, OCTOBER, 700))
    long_day.save_cap_exception(CapException(AINO, OCTOBER.next(), 60))
    assert long_day.counted(OCTOBER, None).claim.totals.payable_minutes == 690
    long_day.delete_cap_exception(AINO, OCTOBER)
    assert [c.month for c in long_day.me().cap_exceptions] == [OCTOBER.next()]
    assert cap_finding(long_day)["cap_minutes"] == 600
    long_day.delete_cap_exception(AINO, OCTOBER)
