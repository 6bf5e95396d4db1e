"""Desks for tests: real store, records and rules; a clock that stands still and, unless asked, quick papers."""
# ruff: noqa: ARG002, ARG005 -- stand-ins keep the signatures of the ports

import atexit
import functools
import json
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.audit_port import LogPaper
from hyvinvointi_desktop.app.course_diary import diary_text
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.gate import Gate, GateTools
from hyvinvointi_desktop.app.look_referrals import ReferralScreen
from hyvinvointi_desktop.app.paper_values import CoursePaper, MeasurePaper
from hyvinvointi_desktop.app.ports import AgreementPaper, Clock, OpenStore, Printer, Sealer, SigningMaterial, Verdict
from hyvinvointi_desktop.app.ports import Vault as VaultPort
from hyvinvointi_desktop.app.review_screens import ReviewPaper
from hyvinvointi_desktop.app.review_text import review_text
from hyvinvointi_desktop.app.space_papers import EnvelopePaper, InvitationPaper
from hyvinvointi_desktop.app.tell_referrer import ReferrerMessage
from hyvinvointi_desktop.app.tools import Tools
from hyvinvointi_desktop.app.virtu_text import virtu_text
from hyvinvointi_desktop.domain.acts import UNNAMED
from hyvinvointi_desktop.domain.audit import By
from hyvinvointi_desktop.domain.courses import Course, GroupSession
from hyvinvointi_desktop.domain.feedback_forms import FeedbackForm
from hyvinvointi_desktop.domain.models_catalogue import Model
from hyvinvointi_desktop.domain.needs_lists import NeedsLists
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.programmes import HourlyRate, Payer
from hyvinvointi_desktop.domain.sessions import Session
from hyvinvointi_desktop.domain.starting_papers import StartingPaper
from hyvinvointi_desktop.store.vault import Vault
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import factories as f
from tests.support.places import quick_places
from tests.support.vaults import PASSPHRASE, QUICK_LIMITS, QuickVault

NOW = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)
WORKER = Worker("Maija Keksitty")
RATES = (HourlyRate(date(2020, 1, 1), Decimal("13.00")),)
PAYER = Payer(f.KUNTA, "Esimerkkikunta", hourly_rates=RATES)


class QuickPrinter:
    """Papers that are their own data: quick, and a test can read them."""

    def course_diary(self, course: Course, meetings: Sequence[tuple[GroupSession, Session]], language: str) -> str:
        """As the program makes it."""
        return diary_text(course, meetings, bootstrap.texts("reports", language))

    def claim(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        """The document itself."""
        return json.dumps({"paper": "claim", "language": language, "practice": practice} | document).encode()

    def agreement(self, paper: AgreementPaper) -> bytes:
        """The text that is signed, after its hash."""
        return f"{paper.text_sha256}\n{'HARJOITUS' if paper.practice else ''}\n{paper.text}".encode()

    def address_annex(
        self, document: dict[str, Any], rows: Sequence[tuple[str, ...]], reason: str, language: str
    ) -> bytes:
        """The rows."""
        return json.dumps([reason, language, rows]).encode()

    def client_file(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        """The document itself."""
        return json.dumps({"paper": "client_file", "language": language, "practice": practice} | document).encode()

    def erasure_certificate(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        """The document itself."""
        return json.dumps({"paper": "erasure", "language": language, "practice": practice} | document).encode()

    def starting_paper(self, paper: StartingPaper, author: str, made_at: datetime) -> bytes:
        """Its lines."""
        return "\n".join(line.text for line in paper.lines).encode()

    def starting_document(self, paper: StartingPaper, made_at: datetime) -> bytes:
        """Its title."""
        return paper.title.encode()

    def needs(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        """The document itself."""
        return json.dumps({"paper": "needs", "language": language} | document).encode()

    def drop_in_year(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        """The document itself."""
        return json.dumps({"paper": "drop_in", "language": language} | document).encode()

    def feedback_form(
        self, form: FeedbackForm, worker: Worker, made_at: datetime, language: str, *, practice: bool
    ) -> bytes:
        """Which form, in which language."""
        return json.dumps(["feedback_form", form.id, form.version, language]).encode()

    def feedback_summary(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        """The document itself."""
        return json.dumps({"paper": "feedback", "language": language} | document).encode()

    def competence(self, document: dict[str, Any], language: str, *, practice: bool, signed: bool) -> bytes:
        """The document itself."""
        return json.dumps({"paper": "competence", "language": language, "signed": signed} | document).encode()

    def allowance(self, document: dict[str, Any], language: str, *, practice: bool) -> bytes:
        """The document itself."""
        return json.dumps({"paper": "allowance", "language": language} | document).encode()

    def measure_form(self, paper: MeasurePaper) -> bytes:
        """Which questions, in which language, for whom."""
        asked = [paper.measure.question(item, paper.language) for item in paper.measure.items]
        return json.dumps([paper.measure.id, paper.language, paper.client_code, asked]).encode()

    def space_paper(self, paper: InvitationPaper | EnvelopePaper, language: str) -> bytes:
        """Which paper, in which language, and what it must hold."""
        held = paper.text if isinstance(paper, InvitationPaper) else paper.key
        return f"{type(paper).__name__} {language} {held}".encode()

    def recovery_sheet(self, recovery_key: str, device: str, made_on: date, language: str) -> bytes:
        """The key."""
        return recovery_key.encode()

    def log_request(self, paper: LogPaper, language: str) -> bytes:
        """Who, for whom, and each line's time, event, purpose and role."""
        lines = [[str(x.at), x.entry.event, x.entry.purpose, x.entry.role, x.seconds] for x in paper.lines]
        return json.dumps([language, paper.client_code, paper.worker, paper.asked_by, lines]).encode()

    def course_paper(self, paper: CoursePaper, language: str) -> bytes:
        """Which paper, in which language, and its values."""
        return f"{type(paper).__name__} {language} {paper}".encode()

    def review(self, paper: ReviewPaper, language: str) -> bytes:
        """The language and the values."""
        return f"review {language} {paper}".encode()

    def review_text(self, paper: ReviewPaper, language: str, *, marked: bool = False) -> str:
        """As the program makes it."""
        words = {**bootstrap.texts("reports", language), **bootstrap.texts("pictures", language)}
        return review_text(paper, words, language, marked=marked)

    def referrer_message(self, paper: ReferrerMessage, language: str) -> bytes:
        """The language and the values."""
        return f"referrer {language} {paper}".encode()

    def virtu_text(self, screen: ReferralScreen, lists: NeedsLists, language: str) -> str:
        """As the program makes it."""
        return virtu_text(screen, bootstrap.texts("referral", language), lists, language, str)

    def model(self, model: Model, language: str, made_at: datetime) -> bytes:
        """Which model, in which language."""
        return json.dumps([model.id, language]).encode()


class QuickSealer:
    """Signs with a word. What it makes can be told apart and proves nothing."""

    def make_material(self, name: str, now: datetime, practice_seed: str = "") -> SigningMaterial:
        """Three texts that name the person."""
        return SigningMaterial(f"root of {name}".encode(), b"signer", b"key")

    def sign_pdf(self, pdf: bytes, material: SigningMaterial, at: datetime, reason: str) -> bytes:
        """The paper with a word in front."""
        return f"signed {reason} {at:%Y-%m-%d}\n".encode() + pdf

    def container(self, document: bytes, pdf: bytes, material: SigningMaterial, at: datetime) -> bytes:
        """Document and paper."""
        return document + b"\n--\n" + pdf

    def verify(self, content: bytes, trusted_root_pem: bytes | None) -> Verdict:
        """Nothing it made is worth anything."""
        return Verdict("unknown", False, False, "", None, "", "unknown_content")


def quick_printer() -> Printer:
    """See QuickPrinter."""
    return QuickPrinter()


def quick_sealer() -> Sealer:
    """See QuickSealer."""
    return QuickSealer()


def desk_on(
    store: OpenStore,
    clock: Clock,
    *,
    real: bool = False,
    change_passphrase: Callable[[str, str], None] = lambda old, new: None,
) -> Desk:
    """A desk on an open store; with ``real`` its papers are printed and signed as the program does."""
    tools = Tools(
        clock=clock,
        definitions=bootstrap.definitions(),
        printer=bootstrap.printer if real else quick_printer,
        sealer=bootstrap.sealer if real else quick_sealer,
        log_files=bootstrap.log_files,
        hetu_is_valid=bootstrap.hetu_is_valid,
        iban_is_valid=bootstrap.iban_is_valid,
        change_passphrase=change_passphrase,
        tables=bootstrap.tables,
        calendar=bootstrap.calendar,
        certificates=bootstrap.certificates,
        age=bootstrap.age,
        referral_files=bootstrap.referral_files,
        envelopes=bootstrap.envelopes,
        places=quick_places,
        invitation_text=bootstrap.invitation_text,
    )
    return Desk(store, tools)


@functools.cache
def _template() -> Path:
    """A profile with a worker, a payer, a key and two clients, made once and copied for every test."""
    folder = Path(tempfile.mkdtemp(prefix="hyvinvointi-test-")) / "profile"
    atexit.register(shutil.rmtree, folder.parent, ignore_errors=True)
    store, _ = QuickVault(folder).create_profile(PASSPHRASE)
    with store.unit_of_work(UNNAMED, By(NOW)) as uow:
        uow.records.put_worker(WORKER)
        uow.records.put_payer(PAYER)
        uow.records.put_signing_material(bootstrap.sealer().make_material(WORKER.name, NOW.replace(year=2026, month=1)))
        for number in (1, 2):
            uow.records.put_client(f.client(number))
        uow.commit()
    store.close()
    return folder


def open_store(folder: Path) -> OpenStore:
    """An open copy of the template in the folder, which may hold a profile already."""
    if not folder.exists():
        shutil.copytree(_template(), folder)
    return QuickVault(folder).unlock(PASSPHRASE)


def open_desk(folder: Path, clock: Clock | None = None, *, real: bool = False) -> Desk:
    """An unlocked desk: Maija Keksitty, the payer ``kunta`` at 13.00 €/h, clients A-1 and A-2, no work yet."""
    return desk_on(open_store(folder), clock or FixedClock(NOW), real=real)


def with_agreements(desk: Desk, *numbers: int) -> None:
    """Paper agreements of these clients over July to December 2026."""
    for number in numbers or (1, 2):
        desk.record_paper_agreement(
            replace(
                f.agreement(f"a{number}"), client=f.client(number).id, first_day=date(2026, 7, 1), text=None,
                text_sha256="", signatures=(), signed_at=None, pdf=None, read_by=None, template="",
            ),
            None,
        )  # fmt: skip


def quick_gate(folder: Path, clock: Clock | None = None, *, real: bool = False) -> Gate:
    """The locked side on a quick vault."""

    def make_desk(store: OpenStore, vault: VaultPort, at: Clock) -> Desk:
        return desk_on(store, at, real=real, change_passphrase=vault.change_passphrase)

    vault: Callable[[Path], Vault] = QuickVault
    tools = GateTools(
        clock=clock or FixedClock(NOW),
        definitions=bootstrap.definitions,
        printer=bootstrap.printer if real else quick_printer,
        sealer=bootstrap.sealer if real else quick_sealer,
        make_desk=make_desk,
        still_clock=FixedClock,
        drawing=bootstrap.drawing,
        rescue=lambda at, key: bootstrap.rescue(at, key, QUICK_LIMITS),
    )
    return Gate(vault(folder), tools)
