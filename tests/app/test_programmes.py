"""Own programmes on an open desk: taken, refused, kept for what was made under them, undone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.sign_agreement import AgreementTerms, DrawnSignature, SignAgreement
from hyvinvointi_desktop.domain.agreements import Agreement, Origin, Party, ReadBy, SignedBy
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import AgreementId, ProgrammeId
from tests.definitions.programme_cases import SHIPPED
from tests.support import courses as c
from tests.support import factories as f
from tests.support.desks import open_desk
from tests.support.work import C1, C2, held

LISTE = ProgrammeId("hyvinvointilahete")
SECOND = (
    SHIPPED[LISTE]
    .replace("version = 1", "version = 2")
    .replace("valid_from = 2020-01-01", "valid_from = 2026-11-01")
    .replace("cap_minutes_per_month = 600", "cap_minutes_per_month = 60")
)
WALKS = (
    SHIPPED[LISTE]
    .replace('id = "hyvinvointilahete"', 'id = "kavelyt"')
    .replace('id = "outing"', 'id = "kavely"')
    .replace('fi = "Hyvinvointilähete"', 'fi = "Kävelyt"')
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "p")
    yield made
    made.close()


def refused(desk: Desk, content: str) -> DefinitionError:
    before = desk.export()
    with pytest.raises(DefinitionError) as caught:
        desk.save_programme("malli.toml", content)
    assert desk.export() == before
    return caught.value


def sign(desk: Desk, first: str = "2026-11-01", last: str = "2026-12-31", programme: str = LISTE) -> Agreement:
    terms = AgreementTerms(
        C1, ProgrammeId(programme), f.KUNTA, date.fromisoformat(first), date.fromisoformat(last), "fi",
        "hyvinvointilahete",
    )  # fmt: skip
    signed = (
        DrawnSignature(Party.CLIENT, "Keksitty", SignedBy.CONFIRMED),
        DrawnSignature(Party.WORKER, "Maija Keksitty", SignedBy.CONFIRMED),
    )
    shown = desk.show_agreement(terms)
    return desk.sign_agreement(SignAgreement(AgreementId("new"), terms, shown, ReadBy.SELF, signed)).agreement


def test_an_own_version_is_kept_and_holds_from_its_first_day(desk: Desk) -> None:
    taken = desk.save_programme("malli.toml", SECOND)
    assert (taken.programme.id, taken.programme.version, taken.programme.own) == (LISTE, 2, True)
    assert taken.changed == {Area.SETTINGS, Area.CLAIMS}
    known = desk.all_programmes()
    assert [p.version for p in known.of(LISTE)] == [1, 2]
    assert [p.version for day in ("2026-10-31", "2026-11-01")
            if (p := known.in_force(LISTE, date.fromisoformat(day)))] == [1, 2]  # fmt: skip
    (offered,) = desk.programmes()
    assert offered.version == 2
    file = desk.programme_file(LISTE)
    assert file is not None
    assert (file.programme.version, file.content) == (2, SECOND)
    first = desk.programme_file(LISTE, 1)
    assert first is not None
    assert first.content == SHIPPED[LISTE]
    assert desk.programme_file(LISTE, 3) is None
    assert desk.programme_file("x") is None


def test_the_same_file_again_changes_nothing(desk: Desk) -> None:
    desk.save_programme("malli.toml", SECOND)
    before = desk.export()
    again = desk.save_programme("malli.toml", SECOND)
    assert (again.already_there, again.changed) == (True, frozenset())
    assert desk.export() == before


@pytest.mark.parametrize(
    ("old", "new", "code", "field", "line"),
    [
        ("cap_minutes_per_month = 60", "cap_minutes_per_month = 10", Wrong.OUT_OF_BOUNDS,
         "support.cap_minutes_per_month", 33),
        ("min_months = 1", "min_moths = 1", Wrong.MISSING, "support.min_months", 29),
        ("version = 2", "version = 1", Wrong.VERSION_TAKEN, "version", 6),
        ("[support]", "[support", Wrong.NO_TOML, "", 29),
    ],
)  # fmt: skip
def test_a_wrong_file_changes_nothing(desk: Desk, old: str, new: str, code: Wrong, field: str, line: int) -> None:
    error = refused(desk, SECOND.replace(old, new, 1))
    assert (error.code, error.field, error.line) == (code, field, line)
    assert desk.all_programmes().of(LISTE)[-1].version == 1


def test_another_file_of_a_taken_version_is_refused(desk: Desk) -> None:
    desk.save_programme("malli.toml", SECOND)
    assert refused(desk, SECOND + "\n# toinen\n").code is Wrong.VERSION_TAKEN


def test_a_version_never_changes_its_kind(desk: Desk) -> None:
    course = SHIPPED["hyvinvointitreenit"].replace('"hyvinvointitreenit"', f'"{LISTE}"')
    error = refused(desk, course.replace("version = 1", "version = 2"))
    assert (error.code, error.field) == (Wrong.OTHER_KIND, "kind")


def test_a_hole_between_versions_is_refused(desk: Desk) -> None:
    ends = WALKS.replace("valid_from = 2020-01-01", "valid_from = 2020-01-01\nvalid_to = 2026-12-31")
    desk.save_programme("malli.toml", ends)
    later = WALKS.replace("version = 1", "version = 2").replace("2020-01-01\nsource", "2027-02-01\nsource")
    error = refused(desk, later)
    assert (error.code, error.field, error.line) == (Wrong.HOLE, "valid_from", 8)
    assert "2027-01-01 to 2027-01-31" in error.reason
    desk.save_programme("malli.toml", later.replace("2027-02-01", "2027-01-01"))


def test_an_agreement_keeps_the_version_of_its_first_day_and_is_counted_by_it(desk: Desk) -> None:
    desk.save_programme("malli.toml", SECOND)
    before = replace(sign(desk), id=AgreementId("p"), client=C2, origin=Origin.PAPER, signatures=(), text=None)
    desk.record_paper_agreement(replace(before, first_day=date(2026, 10, 1), last_day=date(2026, 12, 31)), None)
    desk.log_sessions([held("s1", "2026-11-05", minutes=120), held("s2", "2026-11-06", minutes=120, clients=(C2,))])
    log = desk.read_log(desk.export())
    versions = {str(a.id): a.programme_version for a in log.agreements}
    assert (versions["new"], versions["p"]) == (2, 1)
    claim = desk.counted(Month(2026, 11), None).claim
    assert {h.session: h.payable_minutes for h in claim.hours} == {"s1": 60, "s2": 120}


def test_a_new_version_changes_no_month_that_is_there(desk: Desk) -> None:
    sign(desk)
    desk.log_sessions([held("s1", "2026-11-05", minutes=120, clients=(C1,))])
    before = desk.counted(Month(2026, 11), None).document
    desk.save_programme("malli.toml", SECOND)
    assert desk.counted(Month(2026, 11), None).document == before


def test_an_own_programme_is_offered_with_its_kinds_beside_the_usual_one(desk: Desk) -> None:
    desk.save_programme("malli.toml", WALKS)
    assert [p.id for p in desk.programmes()] == [LISTE, "kavelyt"]
    kinds = [k.id for k in desk.form_choices().kinds]
    assert kinds[0] == "first_visit"
    assert kinds[-1] == "kavely"
    assert len(set(kinds)) == len(kinds)
    assert sign(desk, programme="kavelyt").programme == "kavelyt"
    desk.log_sessions([replace(held("s1", "2026-11-05", minutes=60, clients=(C1,)), kind="kavely")])
    assert [h.payable_minutes for h in desk.counted(Month(2026, 11), None).claim.hours] == [60]


@pytest.mark.parametrize("programme", ["hyvinvointitreenit", "kohtaamispaikka", "koulutus"])
def test_no_agreement_is_made_under_a_programme_that_has_none(desk: Desk, programme: str) -> None:
    with pytest.raises(Refused):
        sign(desk, programme=programme)
    paper = Agreement(
        AgreementId("p"), C1, ProgrammeId(programme), f.KUNTA, date(2026, 10, 1), date(2026, 12, 31), Origin.PAPER
    )
    with pytest.raises(Refused) as caught:
        desk.record_paper_agreement(paper, None)
    assert caught.value.refusal is Refusal.NO_SUCH_RECORD


def test_saving_a_programme_is_undone_and_done_again(desk: Desk) -> None:
    desk.save_programme("malli.toml", SECOND)
    assert desk.undo().changed == {Area.SETTINGS, Area.CLAIMS}
    assert len(desk.all_programmes().of(LISTE)) == 1
    desk.redo()
    assert len(desk.all_programmes().of(LISTE)) == 2


def test_a_version_that_something_was_made_under_is_not_taken_back(desk: Desk) -> None:
    desk.save_programme("malli.toml", SECOND)
    sign(desk)
    with pytest.raises(Refused):
        desk.undo()
    assert len(desk.all_programmes().of(LISTE)) == 2


def test_a_first_version_that_an_agreement_was_made_under_is_not_taken_back(desk: Desk) -> None:
    desk.save_programme("malli.toml", WALKS)
    assert sign(desk, programme="kavelyt").programme_version == 1
    with pytest.raises(Refused):
        desk.undo()
    assert [p.version for p in desk.all_programmes().of(ProgrammeId("kavelyt"))] == [1]


def test_an_agreement_of_one_version_holds_back_no_other(desk: Desk) -> None:
    desk.save_programme("malli.toml", WALKS)
    assert sign(desk, programme="kavelyt").programme_version == 1
    later = WALKS.replace("version = 1", "version = 2").replace("2020-01-01\nsource", "2027-02-01\nsource")
    desk.save_programme("malli.toml", later)
    desk.undo()
    assert [p.version for p in desk.all_programmes().of(ProgrammeId("kavelyt"))] == [1]


def test_a_first_version_that_a_course_was_made_under_is_not_taken_back(desk: Desk) -> None:
    desk.save_programme("malli.toml", SHIPPED["hyvinvointitreenit"].replace('"hyvinvointitreenit"', '"kylatreenit"'))
    saved = desk.steps().back[0].number
    desk.save_course(c.course(programme=ProgrammeId("kylatreenit"), programme_version=1))
    with pytest.raises(Refused):
        desk.undo(saved)
    assert [p.version for p in desk.all_programmes().of(ProgrammeId("kylatreenit"))] == [1]


def test_a_file_that_can_no_longer_be_read_leaves_the_version_before_it(desk: Desk) -> None:
    desk.save_programme("malli.toml", SECOND)
    store = desk._store
    with store.unit_of_work() as uow:
        row = uow.records.own_programmes()[0]
        uow.records.add_own_programme(replace(row, version=3, content="version = 3"))
        uow.commit()
    assert [p.version for p in desk.all_programmes().of(LISTE)] == [1, 2]
