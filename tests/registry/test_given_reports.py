"""Needs reports that were given out, on either database: numbers are used once, and what nobody got ties nothing."""

from datetime import date

import pytest

from hyvinvointi_desktop.app.needs_port import GivenReport, ReportTaken
from hyvinvointi_desktop.store.registry.unit import SqlRegistry

FIRST = GivenReport(1, "2026-07-02T08:00:00+03:00", date(2026, 1, 1), date(2026, 6, 30), {"ä": [1, None, "Ŋ"]})
SECOND = GivenReport(2, "2026-10-02T08:00:00+03:00", date(2026, 7, 1), date(2026, 9, 30), {"tables": []})


def test_reports_come_back_as_they_were_given(registry: SqlRegistry) -> None:
    with registry.unit_of_work() as unit:
        assert unit.records.next_report_number() == 1
        unit.records.add_given_report(FIRST)
        unit.records.add_given_report(SECOND)
        unit.commit()
    with registry.reading() as records:
        assert records.given_reports() == (FIRST, SECOND)
        assert records.next_report_number() == 3


def test_a_number_is_used_once(registry: SqlRegistry) -> None:
    with registry.unit_of_work() as unit:
        unit.records.add_given_report(FIRST)
        unit.commit()
    with registry.unit_of_work() as unit, pytest.raises(ReportTaken):
        unit.records.add_given_report(FIRST)


def test_what_nobody_got_is_left_out_and_its_number_stays_used(registry: SqlRegistry) -> None:
    with registry.unit_of_work() as unit:
        unit.records.add_given_report(FIRST)
        unit.records.add_given_report(SECOND)
        unit.records.add_not_handed(3, FIRST, "2026-11-01T08:00:00+02:00")
        unit.commit()
    with registry.reading() as records:
        assert records.given_reports() == (SECOND,)
        assert records.next_report_number() == 4
