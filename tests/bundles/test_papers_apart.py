"""Papers and attachments are looked at in a process of their own: what it answers, and what its breakdowns mean."""

import hashlib
import sys
from collections.abc import Mapping
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.apart_port import Answer
from hyvinvointi_desktop.app.exchange_port import AttachmentFault, AttachmentRefused, EnvelopeRefused
from hyvinvointi_desktop.app.faults import ApartFailed, ApartKind
from hyvinvointi_desktop.app.import_errors import ImportRefused, ProblemCode
from hyvinvointi_desktop.app.read_referral import RawReferral
from hyvinvointi_desktop.bundles import attachments, papers_apart
from hyvinvointi_desktop.bundles.papers_apart import ApartEnvelopes
from hyvinvointi_desktop.domain.exchange import IngestFault
from hyvinvointi_desktop.interchange.files_apart import ApartReferralFiles, apart_invitation_text
from tests.bundles.test_report_check import paper, signer, unsigned
from tests.support.apart import hostile_process
from tests.support.space import space

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has the clock alone")


class Answering:
    """A process that answers one thing."""

    def __init__(self, answer: Answer | ApartKind) -> None:
        self._answer = answer
        self.asked: list[object] = []

    def look(self, kind: str, said: Mapping[str, Any], *contents: bytes) -> Answer:
        self.asked.append((kind, said, contents))
        if isinstance(self._answer, ApartKind):
            raise ApartFailed(self._answer)
        return self._answer


def envelopes(answer: Answer | ApartKind) -> ApartEnvelopes:
    return ApartEnvelopes(bootstrap.resources() / "fonts", Answering(answer))


def fault_of(answer: Answer | ApartKind, content: bytes = b"%PDF-") -> AttachmentFault:
    with pytest.raises(AttachmentRefused) as refused:
        envelopes(answer).clean_attachment(content)
    return refused.value.fault


def detail_of(answer: Answer | ApartKind) -> str:
    with pytest.raises(EnvelopeRefused) as refused:
        envelopes(answer).check_report(
            paper().pdf, signer(), space().root.cert_pem, unsigned(), paper().unsigned_sha256
        )
    assert refused.value.fault is IngestFault.PDF
    return refused.value.detail


def test_breakdowns_are_refusals_with_their_reason() -> None:
    assert [fault_of(kind) for kind in (ApartKind.TOO_LONG, ApartKind.TOO_MUCH)] == [AttachmentFault.TOO_LARGE] * 2
    assert [fault_of(kind) for kind in (ApartKind.DIED, ApartKind.BROKEN)] == [AttachmentFault.DAMAGED] * 2
    assert [detail_of(kind) for kind in ApartKind] == ["died", "too_long", "too_much", "broken"]
    for kind, code in ((ApartKind.TOO_MUCH, ProblemCode.FILE_TOO_LARGE), (ApartKind.DIED, ProblemCode.FILE_DAMAGED)):
        with pytest.raises(ImportRefused) as refused:
            ApartReferralFiles(Answering(kind)).read("a.pdf", b"%PDF-1.7\n")
        assert refused.value.problems[0].code is code
    for odd in (Answer(), Answer({"pairs": 7, "text": []}), Answer({"pairs": [7, ["a"]], "refused": {}})):
        assert ApartReferralFiles(Answering(odd)).read("a.pdf", b"%PDF-1.7\n") == RawReferral()
    assert apart_invitation_text(b"\x89PNG\r\n\x1a\n\0", Answering(ApartKind.DIED)) == ""


@pytest.mark.parametrize(
    "answer",
    [
        Answer(), Answer({"role": "device"}), Answer({"role": "device", "space": "x" * 16, "device": None}),
        Answer({"role": 7, "space": [], "device": {}}),
    ],
)  # fmt: skip
def test_an_answer_that_names_nobody_or_somebody_else_is_no_proof(answer: Answer) -> None:
    assert detail_of(answer) == "another signer"


@pytest.mark.parametrize(
    "answer",
    [
        Answer(), Answer({"media_type": "text/html"}, (b"<script>",)), Answer({"media_type": "image/png"}),
        Answer({"media_type": "application/pdf"}), Answer({"media_type": ["image/png"]}, (b"x",)),
    ],
)  # fmt: skip
def test_an_answer_that_makes_no_sense_shows_nothing(answer: Answer) -> None:
    assert fault_of(answer, b"\x89PNG\r\n\x1a\n") is AttachmentFault.DAMAGED


def test_a_paper_is_shown_as_it_came_whatever_the_process_says() -> None:
    clean = envelopes(Answer({"media_type": "application/pdf"}, (b"%PDF-other",))).clean_attachment(b"%PDF-mine")
    assert clean.content == b"%PDF-mine"


def test_too_much_memory_is_not_called_damage(monkeypatch: pytest.MonkeyPatch) -> None:
    out = BytesIO()
    Image.new("RGB", (30, 20)).save(out, "PNG")

    def full(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(Image, "open", full)
    with pytest.raises(MemoryError):
        attachments.cleaned(out.getvalue())


@posix
@pytest.mark.parametrize(("mode", "reason"), [("die", "died"), ("eat", "too_much")])
def test_a_paper_that_breaks_the_library_is_refused_and_the_next_one_is_looked_at(mode: str, reason: str) -> None:
    bad = paper().pdf + b"\n"
    root, digest = space().root.cert_pem, paper().unsigned_sha256
    with hostile_process(mode, hashlib.sha256(bad).hexdigest()) as process:
        ours = ApartEnvelopes(bootstrap.resources() / "fonts", process)
        with pytest.raises(EnvelopeRefused) as refused:
            ours.check_report(bad, signer(), root, unsigned(), digest)
        assert refused.value.detail == reason
        ours.check_report(paper().pdf, signer(), root, unsigned(), digest)
        with pytest.raises(EnvelopeRefused) as refused:
            ours.check_report(paper().pdf, signer(), root, unsigned() + b" ", "0" * 64)
        assert refused.value.detail == "changed_bytes"
    assert papers_apart.LOOKS.keys() == {"report", "attachment"}
