"""Which limit a finding of a full month names, and that naming it changes nothing else."""

from dataclasses import replace

from hyvinvointi_desktop.domain.claims import Claim
from tests.domain.builders import cap, count, material, only_finding, rules, session


def limits(claim: Claim) -> list[int | None]:
    """The limits that were told, in the order of the findings."""
    return [f.limit_minutes for f in claim.findings]


def test_the_programmes_limit_is_named() -> None:
    assert limits(count(material(session("s1", "2026-10-03 09:00", 690)))) == [600]


def test_an_agreed_limit_is_named_instead() -> None:
    assert limits(count(material(session("s1", "2026-10-03 09:00", 690), caps=[cap("A", "2026-10", 120)]))) == [120]
    assert limits(count(material(session("s1", "2026-10-03 09:00", 30), caps=[cap("A", "2026-10", 0)]))) == [0]


def test_the_workers_limit_is_the_programmes() -> None:
    records = material(
        session("s1", "2026-10-03 09:00", 690), caps=[cap("A", "2026-10", 120)], settings=rules(scope="worker")
    )
    assert limits(count(records)) == [600]


def test_two_clients_with_the_same_limit_have_one_to_name_and_with_different_ones_none() -> None:
    long = session("s1", "2026-10-03 06:00", 1000, clients="A B")
    same = [cap("A", "2026-10", 120), cap("B", "2026-10", 120)]
    assert limits(count(material(long, caps=same)))[:1] == [120]
    found = count(material(long, caps=[same[0], cap("B", "2026-10", 60)])).findings
    assert [f.limit_minutes for f in found if f.code.value == "cap_reached"] == [None]
    one_full = count(material(session("s1", "2026-10-03 09:00", 200, clients="A B"), caps=[cap("B", "2026-10", 60)]))
    assert limits(one_full) == [60]


def test_a_finding_is_the_same_with_and_without_its_limit() -> None:
    found = only_finding(count(material(session("s1", "2026-10-03 09:00", 690))))
    assert replace(found, limit_minutes=None) == found
    assert hash(replace(found, limit_minutes=None)) == hash(found)


def test_other_findings_name_no_limit() -> None:
    late = material(session("s1", "2026-10-03 09:00", 30, entered="2026-12-01"))
    assert limits(count(late)) == [None]
