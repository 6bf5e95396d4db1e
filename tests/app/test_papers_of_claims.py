"""The signed paper that comes with a claim is printed again and compared; a wrong one waits for a person (T15, T17)."""

import hashlib
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app import seal_post
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_papers_port import PaperFinding
from hyvinvointi_desktop.app.report_paper import ReportPaper, make_report
from hyvinvointi_desktop.bundles.papers_apart import ApartEnvelopes
from hyvinvointi_desktop.domain.approval import ReceivedClaim
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import BundleId
from hyvinvointi_desktop.domain.ids import ClaimId
from hyvinvointi_desktop.domain.verdict import Why
from tests.support.apart import hostile_process
from tests.support.post import OCTOBER, Pair, pair
from tests.support.work import drive, held

NOVEMBER = Month(2026, 11)


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Pair]:
    """October signed with real papers."""
    made = pair(tmp_path, real=True)
    made.worker.log_sessions([held("s1", "2026-10-05", trips=(drive("t1", "2026-10-05"),))])
    made.worker.seal_claim(OCTOBER, None, "fi")
    yield made
    made.close()


def came(post: Pair) -> tuple[ReceivedClaim, set[Why]]:
    """The claim as the coordinator has it, and what is said of the whole of it."""
    post.worker.seal_post()
    post.worker.post_round(post.place)
    post.coordinator.collect(post.place)
    (row,) = post.coordinator.month_to_approve(OCTOBER).rows
    return row.claim, {reason.why for reason in row.verdict.whole}


def finding(post: Pair, claim: ReceivedClaim) -> PaperFinding | None:
    with post.coordinator._store.registry.reading() as records:
        return records.paper_finding(claim.id, claim.digest)


def test_the_paper_of_an_honest_laptop_says_the_same(post: Pair) -> None:
    claim, said = came(post)
    assert finding(post, claim) is PaperFinding.SAME
    assert Why.PAPER_DIFFERS not in said
    assert [row.claim.id for row in post.coordinator.month_to_approve(OCTOBER).clean] == [claim.id]


def test_a_paper_with_other_figures_keeps_the_claim_from_being_approved_with_the_rest(
    post: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    def prettier(document: bytes, *rest: Any, **named: Any) -> ReportPaper:
        return make_report(document.replace(b'"total_cents":', b'"total_cents":9'), *rest, **named)

    monkeypatch.setattr(seal_post, "make_report", prettier)
    claim, said = came(post)
    assert finding(post, claim) is PaperFinding.WRONG
    assert Why.PAPER_DIFFERS in said
    assert post.coordinator.month_to_approve(OCTOBER).clean == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has the clock alone")
@pytest.mark.parametrize("mode", ["die", "eat"])
def test_a_paper_over_which_the_look_breaks_down_waits_for_a_person_and_the_rest_comes_in(
    post: Pair, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    made: list[bytes] = []

    def noted(*rest: Any, **named: Any) -> ReportPaper:
        paper = make_report(*rest, **named)
        made.append(paper.pdf)
        return paper

    monkeypatch.setattr(seal_post, "make_report", noted)
    post.later(days=31)
    post.worker.log_sessions([held("s2", "2026-11-09", trips=(drive("t2", "2026-11-09"),))])
    post.worker.seal_claim(NOVEMBER, None, "fi")
    post.worker.seal_post()
    post.worker.post_round(post.place)
    bad = hashlib.sha256(made[0]).hexdigest()
    with hostile_process(mode, bad, seconds=60) as process:
        papers = ApartEnvelopes(bootstrap.resources() / "fonts", process)
        post.coordinator._tools = replace(post.coordinator._tools, envelopes=lambda: papers)
        done = post.coordinator.collect(post.place)
    assert (done.refused, done.fault, len(made)) == ((), None, 2)
    months = [post.coordinator.month_to_approve(month) for month in (OCTOBER, NOVEMBER)]
    assert [finding(post, row.claim) for seen in months for row in seen.rows] == [PaperFinding.WRONG, PaperFinding.SAME]
    assert [len(seen.clean) for seen in months] == [0, 1]


def test_the_file_that_brought_a_claim_is_had_again_for_an_auditor(post: Pair) -> None:
    claim, _ = came(post)
    opened = post.coordinator.unseal_claim(claim.id)
    assert opened.signer.device == post.worker.own_device().device
    verdict = bootstrap.sealer().verify(opened.container, opened.root_pem)
    assert (verdict.whole, verdict.trusted) == (True, True)
    for act in (post.coordinator.unseal_claim, lambda one: post.coordinator.claim_as_paper(one, "fi")):
        with pytest.raises(Refused) as refused:
            act(ClaimId("none"))
        assert refused.value.refusal is Refusal.NO_SUCH_RECORD
    for act in (post.worker.unseal_claim, lambda one: post.worker.claim_as_paper(one, "fi")):
        with pytest.raises(Refused) as refused:
            act(claim.id)
        assert refused.value.refusal is Refusal.ONLY_COORDINATOR


def test_a_claim_is_printed_here_from_its_signed_figures(post: Pair) -> None:
    claim, _ = came(post)
    printed = post.coordinator.claim_as_paper(claim.id, "fi")
    assert printed == bootstrap.printer().claim(json.loads(claim.document), "fi", practice=False)


def test_the_worst_paper_of_a_document_counts(post: Pair) -> None:
    claim, digest = ClaimId("c1"), "a" * 64
    with post.coordinator._store.registry.unit_of_work() as unit:
        assert unit.records.paper_finding(claim, digest) is None
        for number, found in enumerate((PaperFinding.SAME, PaperFinding.WRONG, PaperFinding.OTHER_FORM)):
            unit.records.add_paper_finding(claim, digest, BundleId(str(number)), found)
        unit.records.add_paper_finding(claim, digest, BundleId("0"), PaperFinding.SAME)
        assert unit.records.paper_finding(claim, digest) is PaperFinding.WRONG
        assert unit.records.paper_finding(claim, "b" * 64) is None
