"""The page for auditors does what it says: its own commands, run by a shell on a file of today's program."""

import re
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.exchange_header_wire import header_json, recipient_sha256
from hyvinvointi_desktop.app.exchange_port import Parts
from hyvinvointi_desktop.app.exchange_record_wire import records_json
from hyvinvointi_desktop.app.report_paper import Press, make_report
from hyvinvointi_desktop.app.trust_document import list_content
from hyvinvointi_desktop.domain.exchange import BundleKind, canonical_bytes
from hyvinvointi_desktop.domain.trust import LIST_LIFE, TrustList
from tests.reports.samples import claim_document, printer
from tests.support.headers import bundle_header, revision
from tests.support.space import CERTS, SPACE, Member, Space, founded

PAGE = Path(__file__).parents[2] / "docs" / "auditor.md"
BLOCK = re.compile(r"```sh\n(.*?)```", re.DOTALL)
PROMISE = "# → "
MARK = "=== block"


def blocks() -> list[str]:
    return BLOCK.findall(PAGE.read_text(encoding="utf-8"))


def script(shell: list[str]) -> str:
    commands = "".join(f"echo '{MARK}'\n{block}" for block in shell)
    return f"set -euo pipefail\nexec 2>&1\n{commands}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A bundle of a claim, made now: ``pdfsig`` judges by the computer's own clock."""
    now = datetime.now(UTC).replace(microsecond=0)
    of = founded(at=now - timedelta(days=30))
    laptop, coordinator = of.laptop(at=now - timedelta(days=20)), of.coordinator(at=now - timedelta(days=20))
    put(tmp_path, of, laptop, coordinator, now)
    return tmp_path


def put(folder: Path, of: Space, laptop: Member, coordinator: Member, now: datetime) -> None:
    envelopes = bootstrap.envelopes()
    document = canonical_bytes(claim_document(1))
    paper = make_report(document, "fi", Press(printer(), envelopes), laptop.identity, now, practice=False)
    mine = laptop.identity
    cert = CERTS.prove(mine.cert_pem, mine.issuer_pem, mine.root_pem, now).cert_sha256
    head = replace(
        bundle_header(), kind=BundleKind.REPORT, cert_sha256=cert, to=(recipient_sha256(coordinator.age.recipient),),
        created_at=now, pdf_template=paper.template, pdf_unsigned_sha256=paper.unsigned_sha256,
    )  # fmt: skip
    claim = replace(revision({"document": document.decode()}), type="claim")
    parts = Parts(header_json(head), records_json([claim]), paper.pdf, (b"first",))
    sealed = envelopes.seal(parts, laptop.identity, [coordinator.age.recipient], now)
    trust = TrustList(SPACE, "Keksitty kunta", 1, now, now + LIST_LIFE, of.root.cert_pem, (), (), ())
    listed = envelopes.sign_open(Parts(b"{}", list_content(trust)), coordinator.identity, now)
    (folder / "bundle.hvl").write_bytes(sealed.content)
    (folder / "trust.hvlt").write_bytes(listed.content)
    (folder / "identity.txt").write_text(coordinator.age.identity + "\n")
    (folder / "expected").write_text(sealed.bundle)


def ran(shell: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    command = ["bash", "-c", script(shell)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=60)


def test_every_command_of_the_page_does_what_the_page_says(folder: Path) -> None:
    done = ran(blocks(), folder)
    assert done.returncode == 0, done.stdout
    said = done.stdout.split(MARK + "\n")[1:]
    assert len(said) == len(blocks()) == 10
    for block, words in zip(blocks(), said, strict=True):
        for line in block.splitlines():
            if line.startswith(PROMISE):
                assert line.removeprefix(PROMISE) in words, words
    assert (folder / "expected").read_text() in said[6]


@pytest.mark.parametrize("step", ["seal", "header", "signature", "root", "paper"])
def test_a_changed_file_stops_the_page(folder: Path, step: str) -> None:
    """Each at the step that looks there: what openssl and age refuse is told by the shell."""
    first, more = blocks()[:3], blocks()[3:]
    changes = {
        "seal": ("bundle.hvl", first[:0], [*first, *more]),
        "header": ("bundle/data/header.json", first, more),
        "signature": ("bundle/META-INF/ASiCManifest001.xml", first, more),
        "root": ("root.pem", first, more),
        "paper": ("bundle/data/report.pdf", first, more),
    }
    name, before, after = changes[step]
    assert ran(before, folder).returncode == 0
    file = folder / name
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    assert ran(after, folder).returncode != 0
