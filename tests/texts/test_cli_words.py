"""Everything that can go wrong has its sentence, in three languages, and no sentence asks for what is not given."""

import inspect
import io
import re
import string
from argparse import Namespace
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop import bootstrap, cli
from hyvinvointi_desktop.app import faults
from hyvinvointi_desktop.app.count_claim import NoSuchPayer
from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.app.double_click_port import DoubleClick
from hyvinvointi_desktop.app.dues import DueKind
from hyvinvointi_desktop.app.import_errors import FileKind, ImportRefused, Problem, ProblemCode
from hyvinvointi_desktop.app.look_log import HeadMark
from hyvinvointi_desktop.app.passphrases import Weakness
from hyvinvointi_desktop.app.place_port import PlaceFault, PlaceFaultKind
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.sent_back import Resend
from hyvinvointi_desktop.app.tell_acts import State
from hyvinvointi_desktop.bundles.refusals import Reason
from hyvinvointi_desktop.cli.context import Context, NoPassphrase, Outside
from hyvinvointi_desktop.cli.errors import sentences, status_of
from hyvinvointi_desktop.domain.acts import ActKind, RecordKind
from hyvinvointi_desktop.domain.approval import ApprovalState, DecisionFault
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.courses import EnrolmentState
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import BundleState, IngestFault, MessageKind, RecordType
from hyvinvointi_desktop.domain.findings import Finding, FindingCode, Level
from hyvinvointi_desktop.domain.ids import TripId
from hyvinvointi_desktop.domain.log_chain import LogFault
from hyvinvointi_desktop.domain.period_findings import PeriodFindingCode
from hyvinvointi_desktop.domain.plan_findings import PlanFinding
from hyvinvointi_desktop.domain.post import PostState
from hyvinvointi_desktop.domain.programme_rules import DecisionKind, ProgrammeKind
from hyvinvointi_desktop.domain.rehabilitation import DraftKind, PathStep, Phase
from hyvinvointi_desktop.domain.reviews import ReviewKind
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.domain.verdict import Why

LANGUAGES = ("fi", "sv", "en")
OF_COMMANDS_ALONE = ("cli", "approval", "inbox", "places", "post", "space")
SENTENCES = {
    lang: {key: said for of in OF_COMMANDS_ALONE for key, said in bootstrap.texts(of, lang).items()}
    for lang in LANGUAGES
}
OF_ENUMS: list[tuple[str, type[StrEnum]]] = [
    ("problem_", ProblemCode), ("file_", FileKind), ("finding_", FindingCode), ("level_", Level),
    ("surroundings_", faults.SurroundingsKind),
    ("unwritten_", faults.SurroundingsKind), ("weak_", Weakness), ("state_", ClaimState), ("reason_", Reason),
    ("audit_mark_", HeadMark), ("keystore_wrong_", faults.KeystoreKind),
    ("record_", RecordKind), ("stands_", State), ("model_kind_", ProgrammeKind),
    ("course_status_", Status), ("enrolment_", EnrolmentState), ("review_kind_", ReviewKind),
    ("path_", PathStep), ("phase_", Phase), ("text_of_", DraftKind),
    ("decision_kind_", DecisionKind), ("period_finding_", PeriodFindingCode), ("due_", DueKind),
    ("came_state_", ApprovalState), ("came_left_", DecisionFault), ("why_", Why),
    ("inbox_state_", BundleState), ("inbox_why_", IngestFault), ("place_", PlaceFaultKind),
    ("post_state_", PostState), ("post_record_", RecordType), ("post_resend_", Resend),
    ("double_click_", DoubleClick), ("inbox_log_", LogFault),
]  # fmt: skip
COMMANDS_RAISE = (
    Refusal.CLAIM_HAS_ERRORS, Refusal.CLAIM_PAID, Refusal.CLAIM_UNCHANGED, Refusal.NOTHING_TO_CLAIM,
    Refusal.UNKNOWN_CLIENTS, Refusal.NAME_MISSING, Refusal.CLOCK_WRONG, Refusal.NOTHING_TO_UNDO,
    Refusal.NOTHING_TO_REDO, Refusal.SIGNED_STAYS, Refusal.CHANGED_LATER, Refusal.NO_SUCH_RECORD,
    Refusal.MODEL_ONLY_READ,
)  # fmt: skip


def _faults() -> Iterator[type[faults.Fault]]:
    todo = [faults.Fault]
    while todo:
        kind = todo.pop()
        if kind is not PlaceFault:  # test_place_words
            yield kind
        todo += kind.__subclasses__()


def _made(kind: type[faults.Fault]) -> faults.Fault:
    samples: dict[str, Any] = {
        "what": faults.SurroundingsKind.IO, "path": Path("x"), "why": "x", "version": "9.0",
        "code": faults.RefusedCode.IN_USE, "about": "x", "kind": faults.PlaceKind.SYNCTHING, "left": 3,
        "month": Month(2026, 10), "number": 2,
    }  # fmt: skip
    names = [n for n in inspect.signature(kind.__init__).parameters if n in samples]
    return kind(*(samples[name] for name in names))


def _context(language: str) -> Context:
    def never(*_args: object) -> Any:
        raise AssertionError

    outside = Outside(
        gate=never, default_profile=lambda: Path("profile"), sealer=never, write_whole=never, write_together=never,
        make_folder=never, texts=lambda lang: SENTENCES[lang], system_language=lambda: language, open_window=never,
        draw_screens=never,
    )  # fmt: skip
    return Context(outside, Namespace(lang=language, profile=None), io.StringIO(), io.StringIO())


def _places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def test_the_three_languages_have_the_same_sentences() -> None:
    first = SENTENCES["fi"]
    for language in LANGUAGES:
        assert SENTENCES[language].keys() == first.keys()
        for key, sentence in SENTENCES[language].items():
            assert _places(sentence) == _places(first[key]), (language, key)
            assert sentence.strip() == sentence != ""


@pytest.mark.parametrize(("prefix", "kind"), OF_ENUMS, ids=[p for p, _ in OF_ENUMS])
def test_every_code_has_its_sentence_and_no_sentence_is_left_over(prefix: str, kind: type[StrEnum]) -> None:
    keys = {key.removeprefix(prefix) for key in SENTENCES["fi"] if key.startswith(prefix)}
    assert keys == {member.value for member in kind}


def test_every_message_is_named_and_what_keeps_a_file_waiting_is_a_fault() -> None:
    keys = {key.removeprefix("post_message_") for key in SENTENCES["fi"] if key.startswith("post_message_")}
    assert keys == {kind.value.replace("-", "_") for kind in MessageKind} | {"refused"}
    keys = {key.removeprefix("post_fault_") for key in SENTENCES["fi"] if key.startswith("post_fault_")}
    assert keys - {"other"} < set(IngestFault)


def test_every_act_is_named_and_no_name_is_left_over() -> None:
    keys = {key.removeprefix("act_") for key in SENTENCES["fi"] if key.startswith("act_")}
    assert keys == {kind.name.lower() for kind in ActKind}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_of_a_wrong_file_is_said_with_its_place(language: str) -> None:
    keys = {key.removeprefix("wrong_") for key in SENTENCES[language] if key.startswith("wrong_")}
    assert keys == {wrong.name.lower() for wrong in Wrong}
    values = {
        "value": 5, "known": "a", "least": 1, "most": 9, "detail": "x", "first": date(2027, 1, 1),
        "last": date(2027, 1, 31),
    }  # fmt: skip
    for wrong in Wrong:
        assert _places(SENTENCES[language][f"wrong_{wrong.name.lower()}"]) <= values.keys()
        (said, kept) = sentences(_context(language), DefinitionError("a.toml", "x.y", wrong, 7, values))
        assert said.startswith("a.toml, ")
        assert ": x.y: " in said
        assert kept == SENTENCES[language]["programme_refused"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_is_said(language: str) -> None:
    context = _context(language)
    for kind in _faults():
        error = _made(kind)
        assert [line for line in sentences(context, error) if line.strip()], kind
        assert status_of(error) in (1, 3, 4)
        if kind not in (faults.Fault, faults.Surroundings):
            assert kind.__name__ in SENTENCES[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_is_said_whatever_data_it_carries(language: str) -> None:
    context = _context(language)
    finding = Finding(FindingCode.MISSING_ROUTE, date(2026, 10, 3), trip=TripId("t1"))
    everything = {"month": "2026-10", "findings": (finding,), "names": ("A", "B"), "state": "paid", "code": "A-1"}
    for refusal in Refusal:
        for data in ({}, everything):
            lines = list(sentences(context, Refused(refusal, **data)))
            assert lines[0].strip()
            assert "{" not in "".join(lines)
        assert status_of(Refused(refusal)) == 1
    for refusal in COMMANDS_RAISE:
        assert f"refused_{refusal.value}" in SENTENCES[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_of_a_file_is_said_with_its_place(language: str) -> None:
    context = _context(language)
    for code in ProblemCode:
        for place in ((), ("5", "km", "x"), ("5",), ("a[3].b", "", "pdf")):
            problem = Problem(code, *place)
            first, last = sentences(context, ImportRefused((problem,)))
            assert first.strip()
            assert problem.where in first
            assert problem.column in first
            assert last == SENTENCES[language]["nothing_imported"]
    many = ImportRefused(tuple(Problem(ProblemCode.BAD_KM, str(n)) for n in range(50)))
    assert len(list(sentences(context, many))) == 22


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_other_known_errors_are_said(language: str) -> None:
    context = _context(language)
    for error in (NoSuchPayer("", ("a", "b")), NoSuchPayer("x", ("a",)), NoPassphrase()):
        assert next(sentences(context, error)).strip()


def test_every_sentence_the_commands_name_is_there_and_every_other_is_named() -> None:
    files = (*Path(cli.__file__).parent.glob("*.py"), *Path(bootstrap.__file__).parent.glob("bootstrap*.py"))
    source = "\n".join(path.read_text(encoding="utf-8") for path in files)
    named = set(re.findall(r'"([a-zA-Z_]+)"', source))
    said = {k for k in named if k in SENTENCES["fi"]}
    called = set(re.findall(r'(?:say|words|ask_secret)\(\s*"([a-zA-Z_]+)"', source))
    assert called <= bootstrap.command_texts("fi").keys()
    derived: tuple[str, ...] = ("refused_", "import_ignored_", "act_", "gone_", "kept_", "wrong_", "join_state_")
    derived += ("post_message_", "post_fault_")
    derived += tuple(p for p, _ in OF_ENUMS)
    fault_names = {kind.__name__ for kind in _faults()}
    plans = {f"course_{finding.value}" for finding in PlanFinding}
    unused = {k for k in SENTENCES["fi"] if k not in said | fault_names | plans and not k.startswith(derived)}
    assert unused == set()
    assert plans <= SENTENCES["fi"].keys()
