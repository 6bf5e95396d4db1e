"""Sealing: what blocks it and what never does, numbers, marks, and that all of it lands or nothing does."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from hyvinvointi_desktop.app import seal_claim as sealing
from hyvinvointi_desktop.app.count_claim import NoSuchPayer
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.findings import FindingCode
from hyvinvointi_desktop.domain.ids import ClaimId, PayerId
from hyvinvointi_desktop.domain.programmes import KmRate, Payer, Vehicle
from tests.app.test_claim_document import is_valid
from tests.support import factories as f
from tests.support.desks import RATES, QuickPrinter, QuickSealer, with_agreements
from tests.support.work import C1, drive, held, planned

OCTOBER = Month(2026, 10)


def _refusal(desk: Desk, month: Month = OCTOBER, payer: str | None = None) -> Refused:
    before = desk.export()
    with pytest.raises(Refused) as refused:
        desk.seal_claim(month, payer, "fi")
    assert desk.export() == before
    return refused.value


def test_a_month_is_sealed_with_its_two_files(desk: Desk) -> None:
    with_agreements(desk)
    desk.log_sessions([held("s1", "2026-10-05", trips=(drive("t1", "2026-10-05"),))])
    made = desk.seal_claim(OCTOBER, None, "sv")
    document = json.loads(made.claim.document)
    is_valid(document)
    assert (document["state"], document["number"], document["sealed_at"]) == ("sealed", 1, "2026-11-02T08:00:00Z")
    assert "amends" not in document
    assert made.stem == "2026-10-kunta-001"
    pages, box = desk.attachment(made.claim.pdf), desk.attachment(made.claim.container)
    assert pages is not None
    assert box is not None
    assert (pages.content, pages.name) == (made.pdf, "2026-10-kunta-001.pdf")
    assert (box.content, box.name) == (made.container, "2026-10-kunta-001.asice")
    assert made.container.startswith(made.claim.document)
    assert b'"language": "sv"' in made.pdf
    assert desk.check() == ()


def test_an_error_blocks_and_is_told(desk: Desk) -> None:
    with_agreements(desk)
    desk.log_sessions([held("s1", "2026-10-05", trips=(drive("t1", "2026-10-05", to_place=" "),))])
    desk.save_trip(drive("t2", "2026-10-06", vehicle=Vehicle.OTHER))
    refused = _refusal(desk)
    assert refused.refusal is Refusal.CLAIM_HAS_ERRORS
    errors = {x.code for x in refused.data["findings"] if x.level.value == "error"}
    assert FindingCode.MISSING_ROUTE in errors


def test_a_warning_never_blocks(desk: Desk) -> None:
    with_agreements(desk, 1)
    desk.log_sessions([
        held("s1", "2026-10-05", minutes=800, entered_on=date(2026, 10, 31)),
        held("s2", "2026-10-05", "10:00", 60),
        held("s3", "2026-10-06", clients=(f.client(2).id,)),
        *(held(f"d{n}", f"2026-10-{n}", trips=(drive(f"t{n}", f"2026-10-{n}", 900 if n == 19 else 240),))
          for n in range(12, 20)),
    ])  # fmt: skip
    counted = desk.counted(OCTOBER, None)
    assert {x.code for x in counted.claim.findings} >= {
        FindingCode.LONG_DAY, FindingCode.LATE_ENTRY, FindingCode.OVERLAP, FindingCode.OUTSIDE_PERIOD,
        FindingCode.CAP_REACHED, FindingCode.ODD_KM,
    }  # fmt: skip
    assert json.loads(desk.seal_claim(OCTOBER, None, "fi").claim.document)["findings"]


def test_nothing_to_claim_is_refused(desk: Desk) -> None:
    with_agreements(desk)
    desk.log_sessions([planned("s1", "2026-10-05")])
    assert _refusal(desk).refusal is Refusal.NOTHING_TO_CLAIM


def test_a_month_outside_any_agreement_may_be_claimed_at_zero(desk: Desk) -> None:
    desk.log_sessions([held("s1", "2026-10-05")])
    document = json.loads(desk.seal_claim(OCTOBER, None, "fi").claim.document)
    assert document["totals"]["total_cents"] == 0
    assert document["hours"][0]["minutes"] == 60


def test_an_unchanged_month_is_refused_the_second_time(desk: Desk) -> None:
    with_agreements(desk)
    desk.log_sessions([held("s1", "2026-10-05")])
    first = desk.seal_claim(OCTOBER, None, "fi").claim
    assert _refusal(desk).refusal is Refusal.CLAIM_UNCHANGED
    desk.log_sessions([held("s1", "2026-10-05", note="vain muistio")])
    assert _refusal(desk).refusal is Refusal.CLAIM_UNCHANGED
    desk.mark_claim(first.id, ClaimState.PAID)
    assert _refusal(desk).refusal is Refusal.CLAIM_PAID


def test_numbers_run_by_payer(desk: Desk) -> None:
    with_agreements(desk)
    desk.save_payer(Payer(PayerId("yhdistys/../x"), "Yhdistys", hourly_rates=RATES))
    desk.log_sessions([held("s1", "2026-09-07"), held("s2", "2026-10-05")])
    desk.save_trip(drive("t1", "2026-10-06", payer=PayerId("yhdistys/../x")))
    september = desk.seal_claim(Month(2026, 9), "kunta", "fi").claim
    october = desk.seal_claim(OCTOBER, "kunta", "fi").claim
    other = desk.seal_claim(OCTOBER, "yhdistys/../x", "fi")
    assert [september.number, october.number, other.claim.number] == [1, 2, 1]
    assert other.stem == "2026-10-yhdistys____x-001"  # no part of an id may lead out of the folder


def test_the_payer_must_be_named_when_there_are_several(desk: Desk) -> None:
    desk.save_payer(Payer(PayerId("yhdistys"), "Yhdistys"))
    for asked, told in ((None, ""), ("nobody", "nobody")):
        with pytest.raises(NoSuchPayer) as refused:
            desk.seal_claim(OCTOBER, asked, "fi")
        assert (refused.value.asked, refused.value.known) == (told, ("kunta", "yhdistys"))


def test_a_practice_claim_is_marked_everywhere(desk: Desk) -> None:
    with_agreements(desk)
    desk.log_sessions([held("s1", "2026-10-05")])
    desk.practice = True
    made = desk.seal_claim(OCTOBER, None, "fi")
    assert made.stem.startswith("HARJOITUS-")
    assert json.loads(made.claim.document)["practice"] is True
    assert b'"practice": true' in made.pdf


def test_a_later_rate_leaves_the_sealed_month_as_it_is(desk: Desk) -> None:
    with_agreements(desk)
    desk.log_sessions([held("s1", "2026-10-05", trips=(drive("t1", "2026-10-05"),))])
    sealed = desk.seal_claim(OCTOBER, None, "fi").claim
    year = (date(2026, 1, 1), date(2026, 12, 31))
    desk.save_own_km_rates([KmRate(Vehicle.CAR, *year, Decimal("0.10"), "oma")])
    screen = desk.claim(OCTOBER, None)
    assert screen.sealed == sealed
    assert screen.sealed_document is not None
    assert json.loads(sealed.document) == screen.sealed_document
    assert [c.delta("cents") for c in screen.changed] == [-1080]


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        (["delivered", "approved", "paid"], True), (["delivered", "returned", "delivered"], True), (["paid"], True),
        (["returned", "approved", "returned"], True), (["paid", "returned"], False), (["draft"], False),
        (["replaced"], False), (["sealed"], False), (["approved", "delivered"], False), (["paid", "paid"], False),
    ],
)  # fmt: skip
def test_what_may_become_of_a_sealed_claim(desk: Desk, path: list[str], allowed: bool) -> None:
    with_agreements(desk)
    desk.log_sessions([held("s1", "2026-10-05")])
    claim = desk.seal_claim(OCTOBER, None, "fi").claim
    *before, last = [ClaimState(word) for word in path]
    for state in before:
        desk.mark_claim(claim.id, state)
    if allowed:
        desk.mark_claim(claim.id, last)
        sealed = desk.claim(OCTOBER, None).sealed
        assert sealed is not None
        assert sealed.state is last
    else:
        with pytest.raises(Refused) as refused:
            desk.mark_claim(claim.id, last)
        assert refused.value.refusal is Refusal.CLAIM_CANNOT_BECOME


class _Breaks(QuickSealer):
    def container(self, document: bytes, pdf: bytes, material: object, at: datetime) -> bytes:  # noqa: ARG002
        """Fails after the paper is signed."""
        raise ZeroDivisionError


def test_a_seal_that_breaks_leaves_nothing(desk: Desk) -> None:
    with_agreements(desk)
    desk.log_sessions([held("s1", "2026-10-05")])
    before = desk.export()
    press = sealing.Press(desk.definitions, QuickPrinter(), _Breaks())
    command = sealing.SealClaim(ClaimId("x"), OCTOBER, None, "fi")
    with pytest.raises(ZeroDivisionError):
        sealing.seal_claim(command, desk._store.unit_of_work(), press, datetime(2026, 11, 2, tzinfo=UTC))
    assert desk.export() == before


def test_a_really_sealed_month_is_whole_and_says_who(real_desk: Desk) -> None:
    with_agreements(real_desk)
    real_desk.log_sessions([held("s1", "2026-10-05", trips=(drive("t1", "2026-10-05"),), clients=(C1,))])
    made = real_desk.seal_claim(OCTOBER, None, "fi")
    root = real_desk.root_certificate()
    for content in (made.pdf, made.container):
        verdict = real_desk.verify(content, root)
        assert (verdict.whole, verdict.trusted, verdict.signer) == (True, True, "Maija Keksitty")
    assert real_desk.verify(made.container).document == json.loads(made.claim.document)
    damaged = bytearray(made.container)
    damaged[len(damaged) // 2] ^= 1
    assert not real_desk.verify(bytes(damaged), root).whole
    annex = real_desk.address_annex(OCTOBER, None, "tarkastus", "fi")
    assert annex.startswith(b"%PDF-")
    assert real_desk.draft_pdf(OCTOBER, None, "en").startswith(b"%PDF-")


def test_the_annex_alone_shows_addresses(desk: Desk) -> None:
    with_agreements(desk)
    desk.log_sessions([held("s1", "2026-10-05", trips=(drive("t1", "2026-10-05", via=("Kersilö, Tie 3",)),))])
    desk.save_trip(drive("t0", "2026-10-04"))
    desk.save_trip(replace(drive("other", "2026-10-04"), payer=None))
    reason, language, rows = json.loads(desk.address_annex(OCTOBER, None, "kirjanpito", "fi"))
    assert (reason, language) == ("kirjanpito", "fi")
    assert ["2026-10-05", "Sodankylä, Keksitie 1", "Kersilö, Tie 3", "Vuotso, Polku 2", "24.0"] in rows
    assert len(rows) == 3
