"""Osaaminen as it is used: entries with a certificate, the pledge, the yearly self-assessment, papers."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.competence import CompetenceKind
from hyvinvointi_desktop.domain.feedback_forms import SelfAssessment
from hyvinvointi_desktop.domain.ids import FormAnswerId, FormId
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.competence.page import CompetencePage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.labels import Words
from hyvinvointi_desktop.ui.kit.picture import PicturePane
from hyvinvointi_desktop.ui.pictures import settle
from tests.support.desks import NOW, open_desk
from tests.ui.helpers import assert_accessible, put_in_front, type_text

TODAY = date(2026, 11, 2)


class Shown:
    """The page, what it gave to be shown or saved, and the jobs to wait for."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.jobs = desk, Jobs()
        self.pdfs: list[tuple[str, bytes]] = []
        self.files: list[tuple[str, bytes]] = []
        self.page = CompetencePage(
            desk,
            self.jobs,
            lambda _page, _heading, name, content: self.pdfs.append((name, content)),
            lambda _page, files: self.files.extend(files) or Path("/tmp"),  # type: ignore[func-returns-value]
        )

    def rest(self) -> None:
        settle(self.jobs)

    def said(self) -> str:
        words = (w.text() for w in self.page.findChildren(Words) if w.isVisibleTo(self.page))
        return " | ".join(words).replace("\u00a0", " ")


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    desk = open_desk(tmp_path / "p", FixedClock(NOW))
    made = Shown(desk)
    put_in_front(qtbot, made.page)
    made.rest()
    yield made
    settle(made.jobs)
    made.jobs.close()
    desk.close()


def test_a_training_is_added_with_its_certificate_changed_and_deleted(shown: Shown, tmp_path: Path) -> None:
    page, form = shown.page, shown.page.entry_form
    page.open_entry(None, CompetenceKind.TRAINING)
    shown.rest()
    form.save.click()
    assert form.name_row.problem() == "Kirjoita, mikä se oli."
    type_text(form.name, "Linkkihenkilökoulutus")
    type_text(form.length, "135 h")
    type_text(form.credits, "2,5")
    path = tmp_path / "todistus.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\nkeksitty")
    form.file.scan.take(str(path))
    form.save.click()
    shown.rest()
    (entry,) = shown.desk.competence_screen(2026).entries
    assert (entry.title, entry.minutes, entry.credits_tenths, entry.on) == ("Linkkihenkilökoulutus", 8100, 25, TODAY)
    kept = shown.desk.competence_file(entry.id)
    assert kept is not None
    assert kept.content == b"\x89PNG\r\n\x1a\nkeksitty"
    assert "135 h · 2,5 op" in shown.said()
    page.open_entry(entry, entry.kind)
    shown.rest()
    assert form.file.said.text() == "Tiedosto on tallessa. Uusi tulee sen tilalle."
    form.name.setText("Koulutus")
    form.save.click()
    shown.rest()
    (entry,) = shown.desk.competence_screen(2026).entries
    assert (entry.title, entry.certificate) == ("Koulutus", kept.id)
    shown.desk.delete_competence(entry.id)
    page.show_year(2026)
    shown.rest()
    assert "Lisää tähän, mitä olet oppinut" in shown.said()


def test_a_file_that_is_no_picture_is_not_taken(shown: Shown, tmp_path: Path) -> None:
    shown.page.open_pledge(None)
    shown.rest()
    path = tmp_path / "x.pdf"
    path.write_bytes(b"MZ")
    shown.page.pledge_form.file.scan.take(str(path))
    assert "ei ole PNG" in shown.page.pledge_form.file.scan.said.text()


def test_the_missing_pledge_is_asked_for_until_it_is_noted(shown: Shown) -> None:
    missing = "Sitoumusta ei ole vielä merkitty. Lisää päivä, jona annoit sen, ja kuva paperista."
    assert missing in shown.said()
    form = shown.page.pledge_form
    shown.page.open_pledge(None)
    shown.rest()
    form.to.clear()
    form.save.click()
    assert form.to_row.problem() == "Kirjoita, kenelle sitoumus annettiin."
    type_text(form.to, "Esimerkkikunta")
    form.save.click()
    assert form.day_row.problem() != ""
    type_text(form.day, "7.1.2026")
    form.save.click()
    shown.rest()
    assert missing not in shown.said()
    assert [p.given_on for p in shown.desk.competence_screen(2026).pledges] == [date(2026, 1, 7)]


def test_the_yearly_answers_are_given_by_digits_and_stand_beside_last_year(shown: Shown) -> None:
    last = SelfAssessment(FormAnswerId("i25"), FormId("itsearvio"), 1, date(2025, 9, 1), {"municipal": 3, "parish": 2})
    shown.desk.save_self_assessment(last)
    shown.page.show_year(2026)
    shown.rest()
    shown.page.open_assessment()
    shown.rest()
    form = shown.page.assessment_form
    assert form is not None
    next(iter(form.steps["municipal"].buttons.values())).setFocus()
    for digit in "443343454":
        at = QApplication.focusWidget()
        assert at is not None
        QTest.keyClick(at, Qt.Key(ord(digit)))
        QApplication.processEvents()
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shown.rest()
    found = {t.question.id: (t.now, t.before) for t in shown.desk.competence_screen(2026).themes}
    assert (found["municipal"], found["parish"], found["training"]) == ((4, 3), (3, 2), (4, None))
    (pane,) = shown.page.findChildren(PicturePane)
    assert pane.table.model_of_rows.rows()[0][1:] == ("3", "4", "+1")
    assert_accessible(shown.page)


def test_what_is_typed_is_found_again(shown: Shown) -> None:
    shown.page.open_entry(None, CompetenceKind.MENTORING)
    shown.rest()
    type_text(shown.page.entry_form.name, "Mentorointi")
    shown.page.entry_form.draft.leave()
    shown.rest()
    (draft,) = shown.desk.drafts(Form.COMPETENCE)
    shown.page.entry_form.hide()
    shown.page.go_on(draft)
    shown.rest()
    assert shown.page.entry_form.isVisible()
    assert shown.page.entry_form.name.text() == "Mentorointi"


def test_the_record_is_made_signed_plain_and_as_tables(shown: Shown) -> None:
    for button in (shown.page.signed, shown.page.plain, shown.page.tables):
        button.click()
        shown.rest()
    assert [content[:17] for _, content in shown.pdfs] == [b"signed competence", b'{"paper": "compet']
    assert [name for name, _ in shown.files] == ["osaaminen-2026.csv", "osaaminen-2026.xlsx"]


def test_another_year_is_shown(shown: Shown) -> None:
    shown.page.before.click()
    shown.rest()
    assert shown.page.year_title.text() == "2025"
    assert shown.page.after.isEnabled()
    shown.page.after.click()
    shown.rest()
    assert not shown.page.after.isEnabled()
