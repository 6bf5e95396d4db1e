"""What is verified is judged in a process of its own: the same verdict, and its breakdowns are verdicts too."""

import hashlib
import sys

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.apart_port import Answer
from hyvinvointi_desktop.app.faults import ApartKind
from hyvinvointi_desktop.bundles.sealer_apart import ApartSealer
from tests.bundles.test_papers_apart import Answering
from tests.support.apart import hostile_process
from tests.tamper.material import sealed, sealer

FONTS = bootstrap.resources() / "fonts"


def reason_of(answer: Answer | ApartKind, content: bytes = b"%PDF-") -> tuple[bool, str]:
    verdict = ApartSealer(FONTS, Answering(answer)).verify(content, None)
    return verdict.whole, verdict.reason


def test_the_verdict_is_the_same_to_the_last_figure() -> None:
    container, pdf, material = sealed()
    for content in (container, pdf, container[:-1], pdf[:-9], b"hello", b"PK\x03\x04", b""):
        for root in (material.root_cert_pem, None):
            assert bootstrap.sealer().verify(content, root) == sealer().verify(content, root)
    assert bootstrap.sealer().verify(container, material.root_cert_pem).trusted


def test_a_breakdown_is_a_verdict_with_its_reason() -> None:
    assert [reason_of(kind) for kind in ApartKind] == [
        (False, "changed_bytes"), (False, "too_large"), (False, "too_large"), (False, "changed_bytes"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "answer", [Answer(), Answer({"whole": True}), Answer({"whole": 1, "trusted": "yes", "practice": {}, "kind": []})]
)
def test_an_answer_that_makes_no_sense_says_nothing_good(answer: Answer) -> None:
    verdict = ApartSealer(FONTS, Answering(answer)).verify(b"%PDF-", None)
    assert (verdict.whole, verdict.trusted) == (False, False)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has the clock alone")
def test_a_file_that_ends_the_process_is_judged_and_the_next_one_too() -> None:
    container, pdf, material = sealed()
    with hostile_process("die", hashlib.sha256(pdf).hexdigest()) as process:
        ours = ApartSealer(FONTS, process)
        assert ours.verify(pdf, None).reason == "changed_bytes"
        assert ours.verify(container, material.root_cert_pem).trusted
