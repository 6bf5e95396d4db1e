"""Agreements: the rules of a period, what must be signed, versions, early ends, and what erasing takes away."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.sign_agreement import (
    AgreementTerms,
    DrawnSignature,
    SignAgreement,
    TextChange,
    text_changes,
    text_sha256,
)
from hyvinvointi_desktop.domain.agreements import Agreement, Origin, Party, ReadBy, SignedBy, governing
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import AgreementId, AttachmentId, ClientId, PayerId, ProgrammeId
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import factories as f
from tests.support.work import C1, C2, held

DRAWN = b"\x89PNG line"
BOTH = (
    DrawnSignature(Party.CLIENT, "Keksitty Henkilö 1", SignedBy.DRAWN, DRAWN),
    DrawnSignature(Party.WORKER, "Maija Keksitty", SignedBy.CONFIRMED),
)
SCAN = Attachment(AttachmentId("scan-1"), "application/pdf", "sopimus.pdf", b"%PDF scan")


def _terms(first: str = "2026-11-01", last: str = "2026-12-31", **changes: Any) -> AgreementTerms:
    made = AgreementTerms(
        C1, ProgrammeId("hyvinvointilahete"), f.KUNTA, date.fromisoformat(first), date.fromisoformat(last), "fi",
        "hyvinvointilahete", goals=("Pääsen ulos", " ", "Kirjastoon"),
    )  # fmt: skip
    return replace(made, **changes)


def _command(desk: Desk, terms: AgreementTerms | None = None, **changes: Any) -> SignAgreement:
    terms = terms or _terms()
    made = SignAgreement(AgreementId("new"), terms, desk.show_agreement(terms), ReadBy.SELF, BOTH)
    return replace(made, **changes)


def _refused(desk: Desk, act: Callable[[], object]) -> Refusal:
    before = desk.export()
    with pytest.raises(Refused) as refused:
        act()
    assert desk.export() == before
    return refused.value.refusal


@pytest.mark.parametrize(
    ("first", "last", "fits"),
    [
        ("2026-11-01", "2026-11-30", True),  # one whole month
        ("2026-11-01", "2026-11-29", False),
        ("2026-11-15", "2026-12-14", True),
        ("2026-11-15", "2026-12-13", False),
        ("2026-11-01", "2027-04-30", True),  # six whole months
        ("2026-11-01", "2027-05-01", False),
        ("2026-08-31", "2027-02-27", True),  # 31.8. and six months is 28.2.: the last day is the one before
        ("2026-08-31", "2027-02-28", False),
        ("2027-01-31", "2027-02-27", True),  # one month from 31.1. ends before 28.2.
        ("2027-01-31", "2027-02-26", False),
        ("2027-08-31", "2028-02-28", True),  # a leap year has 29.2.
        ("2027-08-31", "2028-02-29", False),
        ("2026-11-01", "2026-11-01", False),
        ("2026-11-01", "2026-10-31", False),
        ("2026-11-01", "2026-01-01", False),
    ],
)
def test_a_period_is_one_to_six_months(desk: Desk, first: str, last: str, fits: bool) -> None:
    if fits:
        assert desk.show_agreement(_terms(first, last)).text
    else:
        assert _refused(desk, lambda: desk.show_agreement(_terms(first, last))) is Refusal.PERIOD_LENGTH


def test_the_very_text_that_was_shown_is_sealed(desk: Desk) -> None:
    shown = desk.show_agreement(_terms())
    made = desk.sign_agreement(_command(desk))
    assert made.agreement.text == shown.text
    assert made.agreement.text_sha256 == text_sha256(shown.text) == shown.sha256
    assert shown.sha256.encode() in made.pdf
    assert shown.text.encode() in made.pdf
    assert made.pdf.startswith(b"signed agreement 2026-11-02")
    for words in ("Keksitty Henkilö 1", "Maija Keksitty", "1.11.2026", "31.12.2026", "- Pääsen ulos\n- Kirjastoon"):
        assert words in shown.text
    kept = desk.client_card(C1).agreements
    assert kept == (made.agreement,)
    assert made.agreement.origin is Origin.SIGNED
    assert made.agreement.signed_at == datetime(2026, 11, 2, 8, tzinfo=UTC)
    assert made.agreement.signatures[0].image == "new-1-client"
    assert made.agreement.signatures[1].image is None
    assert [(g.goal.words, g.goal.set_on) for g in desk.client_card(C1).goals] == [
        ("Pääsen ulos", date(2026, 11, 2)), ("Kirjastoon", date(2026, 11, 2)),
    ]  # fmt: skip
    assert desk.check() == ()


def _without(party: Party) -> tuple[DrawnSignature, ...]:
    return tuple(s for s in BOTH if s.party is not party)


MARK = (DrawnSignature(Party.CLIENT, "Keksitty Henkilö 1", SignedBy.MARK, DRAWN), BOTH[1])
WITNESS = DrawnSignature(Party.WITNESS, "Todistaja", SignedBy.DRAWN, DRAWN)
ON_PAPER = tuple(replace(s, way=SignedBy.PAPER, image=b"") for s in BOTH)
MISSING: list[tuple[dict[str, Any], Refusal]] = [
    ({"signatures": ()}, Refusal.SIGNATURE_MISSING),
    ({"signatures": _without(Party.CLIENT)}, Refusal.SIGNATURE_MISSING),
    ({"signatures": _without(Party.WORKER)}, Refusal.SIGNATURE_MISSING),
    ({"signatures": (replace(BOTH[0], image=b""), BOTH[1])}, Refusal.SIGNATURE_MISSING),
    ({"signatures": (BOTH[0], replace(BOTH[1], name="  "))}, Refusal.SIGNATURE_MISSING),
    ({"signatures": (*BOTH, replace(WITNESS, image=b""))}, Refusal.SIGNATURE_MISSING),
    ({"signatures": MARK}, Refusal.WITNESS_MISSING),
    ({"signatures": ON_PAPER}, Refusal.SCAN_MISSING),
    ({"read_by": ReadBy.INTERPRETED, "interpreter": "  "}, Refusal.INTERPRETER_MISSING),
]


@pytest.mark.parametrize(("changes", "refusal"), MISSING)
def test_what_is_missing_is_named(desk: Desk, changes: dict[str, Any], refusal: Refusal) -> None:
    assert _refused(desk, lambda: desk.sign_agreement(_command(desk, **changes))) is refusal


@pytest.mark.parametrize(
    "changes",
    [
        {"signatures": (*MARK, WITNESS)},
        {"signatures": (*MARK, WITNESS, replace(WITNESS, name="Toinen todistaja"))},
        {"signatures": ON_PAPER, "scan": SCAN},
        {"read_by": ReadBy.INTERPRETED, "interpreter": "Tulkki Keksitty"},
        {"read_by": ReadBy.READ_ALOUD},
        {"signatures": (replace(BOTH[0], way=SignedBy.CONFIRMED, image=b""), BOTH[1])},
    ],
)
def test_every_way_of_signing_can_be_sealed(desk: Desk, changes: dict[str, Any]) -> None:
    made = desk.sign_agreement(_command(desk, **changes))
    assert desk.client_card(C1).agreements == (made.agreement,)
    assert (made.agreement.origin is Origin.SCANNED) == ("scan" in changes)
    assert desk.check() == ()


def test_a_text_that_was_changed_after_it_was_shown_is_refused(desk: Desk) -> None:
    shown = desk.show_agreement(_terms())
    other = replace(shown, text=shown.text.replace("31.12.2026", "31.12.2027"))
    assert _refused(desk, lambda: desk.sign_agreement(_command(desk, shown=other))) is Refusal.TEXT_CHANGED


@pytest.mark.parametrize(
    "changes",
    [
        {"client": ClientId("nobody")}, {"programme": ProgrammeId("nothing")}, {"payer": PayerId("nobody")},
        {"replaces": AgreementId("nothing")},
    ],
)  # fmt: skip
def test_what_is_not_there_cannot_be_agreed_on(desk: Desk, changes: dict[str, Any]) -> None:
    command = _command(desk)
    command = replace(command, terms=replace(command.terms, **changes))
    assert _refused(desk, lambda: desk.sign_agreement(command)) is Refusal.NO_SUCH_RECORD


def test_a_fourth_goal_is_too_many(desk: Desk) -> None:
    terms = _terms(goals=("a", "b", "c", "d"))
    assert _refused(desk, lambda: desk.show_agreement(terms)) is Refusal.TOO_MANY_GOALS
    assert desk.show_agreement(_terms(goals=("a", "", "b", "c"))).text


def test_two_agreements_of_a_client_do_not_overlap(desk: Desk) -> None:
    desk.sign_agreement(_command(desk))
    for first, last in (("2026-12-31", "2027-01-31"), ("2026-09-01", "2026-11-01"), ("2026-10-15", "2027-01-31")):
        terms = _terms(first, last)
        assert _refused(desk, lambda terms=terms: desk.show_agreement(terms)) is Refusal.PERIOD_OVERLAPS  # type: ignore[misc]
    assert desk.show_agreement(_terms("2027-01-01", "2027-01-31")).text
    assert desk.show_agreement(_terms("2026-10-01", "2026-10-31")).text
    assert desk.show_agreement(_terms(client=C2)).text


def test_an_agreement_that_ended_early_leaves_room(desk: Desk) -> None:
    desk.sign_agreement(_command(desk))
    desk.end_agreement(AgreementId("new"), date(2026, 11, 20))
    assert desk.show_agreement(_terms("2026-11-21", "2026-12-31")).text
    assert _refused(desk, lambda: desk.show_agreement(_terms("2026-11-20", "2026-12-31"))) is Refusal.PERIOD_OVERLAPS


def _second(desk: Desk, first: str = "2026-12-01", last: str = "2026-12-31") -> Agreement:
    terms = _terms(first, last, replaces=AgreementId("new"), goals=("Uusi tavoite",))
    return desk.sign_agreement(_command(desk, terms, agreement_id=AgreementId("second"))).agreement


def test_a_version_takes_over_from_its_first_day(desk: Desk) -> None:
    first = desk.sign_agreement(_command(desk)).agreement
    second = _second(desk, "2026-12-10", "2026-12-31")  # less than a month: what is left of the period
    assert (second.version, second.replaces) == (2, first.id)
    assert len(desk.client_card(C1).goals) == 2  # goals live on; a new version sets none
    assert governing((first, second), C1, date(2026, 12, 9)) == first
    assert governing((first, second), C1, date(2026, 12, 10)) == second


def test_what_was_replaced_does_not_come_back_when_its_version_ends_first(desk: Desk) -> None:
    first = desk.sign_agreement(_command(desk)).agreement
    second = _second(desk, "2026-11-10", "2026-11-20")
    assert governing((first, second), C1, date(2026, 11, 9)) == first
    assert governing((first, second), C1, date(2026, 11, 21)) is None
    desk.log_sessions([held("s1", "2026-11-25")])
    assert desk.counted(Month(2026, 11), None).claim.hours[0].payable_minutes == 0


def test_a_version_cannot_stretch_beyond_six_months_or_be_made_twice(desk: Desk) -> None:
    desk.sign_agreement(_command(desk))
    replaces = AgreementId("new")
    long = _terms("2026-12-01", "2027-06-01", replaces=replaces)
    assert _refused(desk, lambda: desk.show_agreement(long)) is Refusal.PERIOD_LENGTH
    backwards = _terms("2026-12-01", "2026-11-30", replaces=replaces)
    assert _refused(desk, lambda: desk.show_agreement(backwards)) is Refusal.PERIOD_LENGTH
    _second(desk)
    again = _terms("2026-12-05", "2026-12-31", replaces=replaces)
    assert _refused(desk, lambda: desk.show_agreement(again)) is Refusal.NO_SUCH_RECORD
    others = _terms("2026-12-05", "2026-12-31", replaces=replaces, client=C2)
    assert _refused(desk, lambda: desk.show_agreement(others)) is Refusal.NO_SUCH_RECORD


def test_the_days_a_replaced_version_still_covers_are_taken(desk: Desk) -> None:
    desk.sign_agreement(_command(desk))
    _second(desk)
    terms = _terms("2026-10-20", "2026-11-25")
    assert _refused(desk, lambda: desk.show_agreement(terms)) is Refusal.PERIOD_OVERLAPS


def test_the_difference_between_versions_is_shown_by_line() -> None:
    assert text_changes("a\nb\nc", "a\nB\nc") == (
        TextChange("", "a"), TextChange("-", "b"), TextChange("+", "B"), TextChange("", "c"),
    )  # fmt: skip


def test_an_agreement_ends_early_once(desk: Desk) -> None:
    desk.sign_agreement(_command(desk))
    for on in (date(2026, 10, 31), date(2027, 1, 1)):
        act = lambda on=on: desk.end_agreement(AgreementId("new"), on)  # noqa: E731
        assert _refused(desk, act) is Refusal.ALREADY_ENDED
    desk.end_agreement(AgreementId("new"), date(2026, 11, 10))
    assert _refused(desk, lambda: desk.end_agreement(AgreementId("new"), date(2026, 11, 9))) is Refusal.ALREADY_ENDED
    assert _refused(desk, lambda: desk.end_agreement(AgreementId("x"), date(2026, 11, 9))) is Refusal.NO_SUCH_RECORD
    assert not desk.client_card(C1).agreements[0].in_force_on(date(2026, 11, 11))


def _paper(**changes: Any) -> Agreement:
    bare = f.agreement("paper", text=None, text_sha256="", signatures=(), signed_at=None, pdf=None, read_by=None)
    return replace(bare, **changes)


def test_a_paper_agreement_is_marked_as_paper_or_scanned(desk: Desk) -> None:
    desk.record_paper_agreement(_paper(), None)
    desk.record_paper_agreement(_paper(id="other", client=C2), SCAN)
    (paper,), (scanned,) = desk.client_card(C1).agreements, desk.client_card(C2).agreements
    assert (paper.origin, paper.scan) == (Origin.PAPER, None)
    assert (scanned.origin, scanned.scan) == (Origin.SCANNED, SCAN.id)
    for changes in ({"client": "x"}, {"payer": "x"}, {"programme": "x"}):
        act = lambda changes=changes: desk.record_paper_agreement(_paper(id="z", **changes), None)  # noqa: E731
        assert _refused(desk, act) is Refusal.NO_SUCH_RECORD
    assert _refused(desk, lambda: desk.record_paper_agreement(_paper(id="z"), None)) is Refusal.PERIOD_OVERLAPS


def test_erasing_takes_text_paper_and_scan_and_leaves_hash_and_signatures(desk: Desk, clock: FixedClock) -> None:
    made = desk.sign_agreement(_command(desk, signatures=(BOTH[0], ON_PAPER[1]), scan=SCAN)).agreement
    assert made.text is not None
    assert made.pdf is not None
    clock.instant = datetime(2036, 1, 1, tzinfo=UTC)
    desk.erase_agreement_body(made.id, "säilytysaika päättyi")
    assert desk.client_card(C1).agreements == (replace(made, text=None, pdf=None, scan=None),)
    assert desk.attachment(made.pdf) is None
    assert desk.attachment(SCAN.id) is None
    assert made.signatures[0].image is not None
    assert desk.attachment(made.signatures[0].image) is not None
    assert made.text.encode() not in desk.export()
    assert desk.check() == ()
    assert _refused(desk, lambda: desk.erase_agreement_body(made.id, "")) is Refusal.NO_SUCH_RECORD
    assert _refused(desk, lambda: desk.erase_agreement_body(AgreementId("x"), "")) is Refusal.NO_SUCH_RECORD


def test_a_scan_alone_can_be_erased_and_bare_paper_has_nothing_to_erase(desk: Desk) -> None:
    desk.record_paper_agreement(_paper(id="scanned", client=C2), SCAN)
    desk.record_paper_agreement(_paper(), None)
    desk.erase_agreement_body(AgreementId("scanned"), "pyyntö")
    assert desk.attachment(SCAN.id) is None
    assert _refused(desk, lambda: desk.erase_agreement_body(AgreementId("paper"), "")) is Refusal.NO_SUCH_RECORD


def test_an_erased_agreement_goes_through_the_open_log(desk: Desk) -> None:
    made = desk.sign_agreement(_command(desk)).agreement
    desk.erase_agreement_body(made.id, "pyyntö")
    content = desk.export()
    log = desk.read_log(content)
    assert [(a.text, a.text_sha256, a.pdf) for a in log.agreements] == [(None, made.text_sha256, None)]
    assert desk.take_in_log(log).agreements == 0
    assert desk.export() == content


def test_a_really_signed_agreement_is_whole(real_desk: Desk) -> None:
    drawn = replace(BOTH[0], image=f_drawing())
    made = real_desk.sign_agreement(_command(real_desk, signatures=(drawn, BOTH[1])))
    verdict = real_desk.verify(made.pdf, real_desk.root_certificate())
    assert (verdict.whole, verdict.trusted, verdict.signer) == (True, True, "Maija Keksitty")


def f_drawing() -> bytes:
    """A drawn line as the pad gives it."""
    from hyvinvointi_desktop import bootstrap

    return bootstrap.drawing("Keksitty Henkilö 1")
