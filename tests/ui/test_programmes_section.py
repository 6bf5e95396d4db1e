"""Toimintamallit in Asetukset on a real desk: opened, changed as a new version, copied, given out, taken in."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.adopt_model import programme_id
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.ids import ProgrammeId
from hyvinvointi_desktop.domain.programme_rules import AllowanceUnit, WordList
from hyvinvointi_desktop.ui import own_words, text
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import LineItem
from hyvinvointi_desktop.ui.kit.choices import SeveralOf
from hyvinvointi_desktop.ui.kit.fields import CountField
from hyvinvointi_desktop.ui.settings.programme_card import ProgrammeCard
from hyvinvointi_desktop.ui.settings.programmes_section import ProgrammesSection
from tests.definitions.programme_cases import SHIPPED
from tests.support.desks import open_desk
from tests.ui.helpers import type_text

SOSKU = ProgrammeId("sosku-helsinki")
LISTE, KURSSI = ProgrammeId("hyvinvointilahete"), ProgrammeId("hyvinvointitreenit")


class Bench:
    def __init__(self, section: ProgrammesSection, desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
        self.section, self.desk, self.jobs, self.qtbot = section, desk, jobs, qtbot
        self.files: dict[str, bytes] = {}

    def rest(self) -> None:
        for _ in range(8):
            self.qtbot.wait(15)
            self.qtbot.waitUntil(lambda: not self.jobs.busy)

    def open(self, programme_id: str) -> ProgrammeCard:
        self.section.open_programme(programme_id)
        self.rest()
        assert self.section.card is not None
        return self.section.card

    def preview(self, card: ProgrammeCard) -> list[str]:
        card.preview()
        self.rest()
        lines = card.changes_card.findChildren(LineItem)
        return [f"{line.line.text()}: {line.under.text()}".replace("\xa0", " ") for line in lines]

    def versions(self, programme_id: ProgrammeId = LISTE) -> list[int]:
        return [p.version for p in self.desk.all_programmes().of(programme_id)]


@pytest.fixture
def bench(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    desk, jobs = open_desk(tmp_path / "p"), Jobs()
    made: list[Bench] = []
    section = ProgrammesSection(
        desk,
        jobs,
        lambda path, content: made[0].files.update({path.name: content}),
        lambda *_: tmp_path / "in.toml",
    )
    qtbot.addWidget(section)
    section.resize(860, 700)
    section.show()
    made.append(Bench(section, desk, jobs, qtbot))
    section.refresh()
    made[0].rest()
    yield made[0]
    if section.card is not None:
        section.close_programme()
    made[0].rest()
    jobs.close()
    desk.close()
    own_words._Now.programmes = ()


def retype(field: QWidget, words: str) -> None:
    field.selectAll()  # type: ignore[attr-defined]
    type_text(field, words)


def type_lines(field: QWidget, words: str) -> None:
    field.setPlainText(words)  # type: ignore[attr-defined]


def test_every_programme_is_listed_with_kind_version_and_validity(bench: Bench) -> None:
    lines = [(line.line.text(), line.under.text()) for line in bench.section.list.findChildren(LineItem)]
    assert lines[:2] == [
        ("Hyvinvointilähete", "Kahden kesken · versio 1 · voimassa 1.1.2020 alkaen · tullut ohjelman mukana"),
        ("Hyvinvointitreenit", "Ryhmä · versio 1 · voimassa 1.1.2020 alkaen · tullut ohjelman mukana"),
    ]
    assert len(lines) == 6
    sosku = "Päätökseen perustuva tuki · versio 1 · voimassa 1.1.2020 alkaen · tullut ohjelman mukana"
    assert ("Sosiaalinen kuntoutus (Helsinki)", sosku) in lines


def test_a_programme_by_decision_is_changed_with_its_money(bench: Bench) -> None:
    card = bench.open(SOSKU)
    retype(card._fields["decision.allowance_cents"], "10")
    card._fields["decision.allowance_unit"].setChecked(True)  # type: ignore[attr-defined]
    retype(card._fields["decision.worker_money[0].yearly_cents"], "160")
    retype(card._fields["decision.ticket_days"], "0")
    type_lines(card._fields["decision.zones"], "AB\nABC")
    assert bench.preview(card) == [
        "Matkalippu on voimassa: 90 → 0",
        "Toimintaraha: 9,00 € → 10,00 €",
        "Toimintaraha maksetaan joka tapaamisesta, ei kerran päivässä: ei → kyllä",
        "Oma toimintaraha vuodessa: sosiaalityöntekijä: 150,00 € → 160,00 €",
        "Matkalipun vyöhykkeet: AB, BC, CD, D, ABC, BCD, ABCD → AB, ABC",
    ]
    card.save.click()
    bench.rest()
    new = bench.desk.all_programmes().version(SOSKU, 2)
    assert new is not None
    assert new.decision is not None
    assert (new.decision.allowance_cents, new.decision.allowance_unit) == (1000, AllowanceUnit.MEETING)
    assert (new.decision.ticket_days, new.decision.zones) == (0, ("AB", "ABC"))
    assert new.decision.worker_money[0].yearly_cents == 16_000
    assert new.decision.legal_bases


def test_an_allowance_is_taken_out_and_put_in_again_with_its_unit(bench: Bench) -> None:
    card = bench.open(SOSKU)
    retype(card._fields["decision.allowance_cents"], " ")
    assert bench.preview(card) == ["Toimintaraha: 9,00 € → ei ole"]
    card.save.click()
    bench.rest()
    again = bench.open(SOSKU)
    retype(again._fields["decision.allowance_cents"], "8,50")
    assert bench.preview(again) == ["Toimintaraha: ei ole → 8,50 €"]
    retype(again._fields["decision.worker_money[1].yearly_cents"], "3")
    assert not again.save.isEnabled() or bench.preview(again) == []
    assert "1" in again._rows["decision.worker_money[1].yearly_cents"].problem()


def test_a_changed_figure_is_previewed_and_kept_as_a_new_version(bench: Bench) -> None:
    card = bench.open(LISTE)
    assert card.name.hasFocus() or not bench.section.isActiveWindow()
    assert not card.save.isEnabled()
    retype(card._fields["support.cap_minutes_per_month"], "12")
    retype(card.first, "1.1.2027")
    assert bench.preview(card) == ["Tunteja kalenterikuukaudessa enintään: 10 h → 12 h"]
    card.save.click()
    bench.rest()
    assert bench.versions() == [1, 2]
    new = bench.desk.all_programmes().version(LISTE, 2)
    assert new is not None
    assert (new.cap_minutes, new.valid_from) == (720, date(2027, 1, 1))
    file = bench.desk.programme_file(LISTE, 2)
    assert file is not None
    assert "# Why taking part does not work out" in file.content
    assert bench.desk.drafts(Form.PROGRAMME) == ()
    bench.section.close_programme()
    bench.rest()
    first = bench.section.list.findChildren(LineItem)[0].under.text()
    assert first.endswith("tulossa: versio 2, voimassa 1.1.2027 alkaen")
    bench.desk.undo()
    assert bench.versions() == [1]


def test_kinds_costs_and_lists_are_changed_too(bench: Bench) -> None:
    card = bench.open(LISTE)
    paid, costs = card._fields["kinds"], card._fields["expenses.paid"]
    assert isinstance(paid, SeveralOf)
    assert isinstance(costs, SeveralOf)
    paid.buttons["planning"].click()
    costs.buttons["bus"].click()
    type_lines(card._fields["barriers"], "raha\nkelirikko\n\nKelirikko\nraha")
    shown = bench.preview(card)
    assert [row.split(":")[0] for row in shown] == ["Mistä maksetaan", "Maksettavat kulut", "Esteet"]
    card.save.click()
    bench.rest()
    new = bench.desk.all_programmes().version(LISTE, 2)
    assert new is not None
    assert "planning" in new.paid_kinds
    assert new.paid_expenses == ("parking", "entrance")
    assert new.barriers == ("money", "kelirikko")


def test_a_theme_that_goes_takes_its_words_along(bench: Bench) -> None:
    card = bench.open(KURSSI)
    type_lines(card._fields["course.themes"], "ravinto\nKädentaidot")
    assert bench.preview(card)
    card.save.click()
    bench.rest()
    new = bench.desk.all_programmes().version(KURSSI, 2)
    assert new is not None
    assert new.course is not None
    assert new.course.themes == ("nutrition", "Kädentaidot")
    assert set(new.words[WordList.THEMES]) == {"nutrition"}


def test_what_does_not_fit_is_said_at_its_field_and_nothing_is_kept(bench: Bench) -> None:
    card = bench.open(KURSSI)
    field = card._fields["course.max_sessions"]
    assert isinstance(field, CountField)
    field.setValue(5)
    assert bench.preview(card) == []
    assert card._rows["course.max_sessions"].problem() == "Luvun on oltava 10–100."
    assert not card.save.isEnabled()
    field.setValue(11)
    assert bench.preview(card) == ["Kurssikertoja enintään: 12 → 11"]
    assert card._rows["course.max_sessions"].problem() == ""
    retype(card.first, "joskus")
    assert bench.preview(card) == []
    assert not card.save.isEnabled()
    assert bench.versions(KURSSI) == [1]


def test_what_is_half_typed_is_there_again(bench: Bench) -> None:
    card = bench.open(LISTE)
    retype(card.name, "Kylän tuki")
    bench.section.close_programme()
    bench.rest()
    (draft,) = bench.desk.drafts(Form.PROGRAMME)
    assert draft.record == LISTE
    assert bench.open(LISTE).name.text() == "Kylän tuki"
    assert bench.versions() == [1]


def test_a_copy_is_a_programme_of_its_own(bench: Bench) -> None:
    card = bench.open(LISTE)
    card._copy()
    assert card.copy_row.problem() == "Kirjoita nimi."
    retype(card.copy_name, "Kylän kävelyt")
    card._copy()
    bench.rest()
    assert bench.section.card is not None
    assert bench.section.card.draft.record == "kylan-kavelyt"
    assert bench.versions(ProgrammeId("kylan-kavelyt")) == [1]
    assert bench.versions() == [1]
    assert bench.desk.programmes()[-1].name("fi") == "Kylän kävelyt"


@pytest.mark.parametrize(
    ("name", "expected"), [("Kylän kävelyt!", "kylan-kavelyt"), ("Ääni", "aani-2"), ("★", "malli")]
)
def test_an_id_is_made_of_the_name(name: str, expected: str) -> None:
    assert programme_id(name, {"aani"}) == expected


def test_a_file_is_given_out_as_it_is(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/x/hyvinvointilahete.1.toml", ""))
    bench.open(LISTE).file_wanted.emit(1)
    bench.rest()
    assert bench.files == {"hyvinvointilahete.1.toml": SHIPPED[LISTE].encode()}
    assert bench.section.message.text() == "Tallennettu: hyvinvointilahete.1.toml"


def test_a_file_is_taken_in_or_refused_with_line_field_and_reason(bench: Bench, tmp_path: Path) -> None:
    second = SHIPPED[LISTE].replace("version = 1", "version = 2")
    wrong = second.replace("cap_minutes_per_month = 600", "cap_minutes_per_month = 10")
    for content, said in (
        (wrong.encode(), "Rivi 33, support.cap_minutes_per_month: Luvun on oltava 60–44640. "),
        (b"id = ", "Rivi 1: Tiedosto ei ole TOML-muodossa. "),
        (b"\xff\xfe\x00", "Tiedostoa ei voi lukea tekstinä. "),
    ):
        (tmp_path / "in.toml").write_bytes(content)
        bench.section._take_file()
        bench.rest()
        assert bench.section.message.text() == f"{said}Tiedostoa ei otettu, eikä mitään muutettu."
        assert bench.versions() == [1]
    (tmp_path / "in.toml").write_text(second, encoding="utf-8")
    bench.section._take_file()
    bench.rest()
    assert bench.section.message.text() == "Otettu käyttöön: Hyvinvointilähete, versio 2."
    assert bench.versions() == [1, 2]


def test_own_words_go_before_the_programs(bench: Bench) -> None:
    content = SHIPPED[LISTE].replace("version = 1", "version = 2") + '\n[words.kinds.outing]\nfi = "retki"\n'
    bench.desk.save_programme("x.toml", content)
    assert text.kind("outing") == "käynti kodin ulkopuolella"
    own_words.use(bench.desk.all_programmes(), bench.desk.clock.today())
    assert text.kind("outing") == "retki"
    assert text.kind("phone") == "puhelu"
    assert text.programme(KURSSI) == "Hyvinvointitreenit"


def test_by_keyboard_alone_a_limit_is_changed_and_kept(bench: Bench) -> None:
    card = bench.open(LISTE)
    seen: list[QWidget | None] = []
    card.name.setFocus()
    wanted = {card._fields["support.cap_minutes_per_month"], card._fields["barriers"], card.copy_name}
    for _ in range(60):
        seen.append(bench.section.window().focusWidget())
        QTest.keyClick(seen[-1] or card, Qt.Key.Key_Tab)
    assert wanted <= set(seen)
