"""Questionnaires in Asetukset: what lacks its questions, wording entered, an own form made, areas named."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.measures import Measure, Summary
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.labels import Chip
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.settings import measure_values as values
from hyvinvointi_desktop.ui.settings.measure_card import NEW, MeasureCard
from hyvinvointi_desktop.ui.settings.measures_section import MeasuresSection
from tests.app.test_measures import filling, worded
from tests.definitions.measure_cases import OWN
from tests.support.desks import NOW, open_desk
from tests.ui.helpers import assert_accessible


class Shown:
    def __init__(self, desk: Desk, file: Path) -> None:
        self.desk, self.jobs, self.written = desk, Jobs(), dict[str, bytes]()
        self.section = MeasuresSection(desk, self.jobs, choose=lambda *_: file)

    def rest(self) -> None:
        settle(self.jobs)

    def open(self, measure: str) -> MeasureCard:
        self.section.open_measure(measure)
        self.rest()
        card = self.section.card
        assert card is not None
        return card

    def current(self, measure: str) -> Measure:
        found = self.desk.measures().current(measure)
        assert found is not None
        return found


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    desk = open_desk(tmp_path / "p", FixedClock(NOW))
    made = Shown(desk, tmp_path / "tuotu.toml")
    qtbot.addWidget(made.section)
    made.section.resize(860, 700)
    made.section.show()
    made.section.refresh()
    made.rest()
    yield made
    made.rest()
    made.jobs.close()
    desk.close()


def test_the_list_says_what_lacks_its_questions(shown: Shown) -> None:
    chips = [c.text() for c in shown.section.list.findChildren(Chip)]
    assert chips == ["suomi, ruotsi, englanti", *["kysymykset puuttuvat"] * 6]
    assert_accessible(shown.section)


def test_licensed_wording_is_entered_as_a_new_version(shown: Shown) -> None:
    card = shown.open("swemwbs")
    card.questions["fi"].setPlainText("\n".join(f"Keksitty {n}" for n in range(1, 8)))
    card.answers["fi"].setPlainText("ei koskaan\nkoko ajan")
    card.holder.setText("Esimerkkikunta")
    card.since.set_value(date(2026, 3, 1))
    card.save.click()
    shown.rest()
    measure = shown.current("swemwbs")
    assert (measure.version, measure.own, measure.asked_in()) == (2, True, ("fi",))
    assert (measure.licence_holder, measure.licence_from) == ("Esimerkkikunta", date(2026, 3, 1))
    assert (measure.table[20], measure.error, measure.clear_from) == (Decimal("18.59"), Decimal("1.03"), Decimal(3))
    assert [i.text["fi"] for i in measure.items][::6] == ["Keksitty 1", "Keksitty 7"]
    assert measure.items[3].answer_words(5, "fi") == "koko ajan"
    assert shown.desk.drafts(Form.MEASURE) == ()
    shown.desk.save_assessment(filling())
    assert [str(s.score) for s in shown.desk.client_scores(filling().client)] == ["19.25"]


def test_too_few_lines_are_told_at_the_field_and_nothing_is_saved(shown: Shown) -> None:
    card = shown.open("swemwbs")
    card.questions["sv"].setPlainText("Bara en")
    card.save.click()
    shown.rest()
    assert card.others.is_open()
    row = card._rows["questions.sv"]
    assert row.problem() == "Rivejä on oltava 7, yksi kutakin kysymystä kohti."
    assert shown.current("swemwbs").version == 1


def test_an_own_form_is_made_filled_and_changed(shown: Shown) -> None:
    card = shown.open(NEW)
    card.names["fi"].setText("Arjen lomake")
    card.themes.setPlainText("uni\nruoka\n\n  liike  ")
    card.low.setValue(0)
    card.high.setValue(10)
    card.summary.set_value("areas")
    card.bands.setPlainText("0–5 kaipaa muutosta\n6-10: hyvin")
    card.difference.setText("2,5")
    card.save.click()
    shown.rest()
    measure = shown.current("arjen-lomake")
    assert [(i.id, i.name("fi"), i.low, i.high) for i in measure.items] == [
        ("1", "uni", 0, 10), ("2", "ruoka", 0, 10), ("3", "liike", 0, 10),
    ]  # fmt: skip
    assert (measure.version, measure.summary, measure.clear_from) == (1, Summary.AREAS, Decimal("2.5"))
    assert [(int(b.low), int(b.high), b.title["fi"]) for b in measure.items[0].bands] == [
        (0, 5, "kaipaa muutosta"), (6, 10, "hyvin"),
    ]  # fmt: skip
    assert measure.asked_in() == ("fi",)
    again = shown.open("arjen-lomake")
    again.themes.setPlainText("uni\nystävät\nliike")
    again.save.click()
    shown.rest()
    changed = shown.current("arjen-lomake")
    assert (changed.version, [i.id for i in changed.items]) == (2, ["1", "2", "3"])


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("bands", "huonosti", "Kirjoita jokainen rivi näin: 0–5 kaipaa muutosta"),
        ("themes", "", "Kirjoita ainakin yksi kysymys."),
        ("clear", "-2", "Tämä ei ole luku, kuten 3 tai 2,5."),
    ],
)
def test_what_cannot_be_read_is_told_at_its_field(shown: Shown, field: str, text: str, said: str) -> None:
    card = shown.open(NEW)
    card.names["fi"].setText("Lomake")
    card.themes.setPlainText("uni")
    if field == "clear":
        card.difference.setText(text)
    else:
        getattr(card, field).setPlainText(text)
    card.save.click()
    shown.rest()
    assert card._rows[field].problem() == said
    assert len(shown.desk.measures().all_current()) == 7


def test_a_band_outside_the_scale_is_told_and_what_was_typed_stays(shown: Shown) -> None:
    card = shown.open(NEW)
    card.names["fi"].setText("Lomake")
    card.themes.setPlainText("uni")
    card.low.setValue(0)
    card.high.setValue(10)
    card.bands.setPlainText("0–99 liikaa")
    card.save.click()
    shown.rest()
    assert card._rows["bands"].problem() == "Luvun on oltava 0–10."
    assert shown.section.card is card
    assert len(shown.desk.drafts(Form.MEASURE)) == 1


def test_the_areas_are_named_before_anybody_is_asked(shown: Shown) -> None:
    card = shown.open("hyvinvointimittari")
    card.names["fi"].setText("Oma mittari")
    card.save.click()
    assert card._rows["themes"].problem() == "Anna jokaiselle osa-alueelle nimi, jota organisaatiosi käyttää."
    card.themes.setPlainText("\n".join(f"alue {n}" for n in range(1, 10)))
    card.save.click()
    shown.rest()
    measure = shown.current("hyvinvointimittari")
    assert (measure.needs_wording, len(measure.items), measure.asked_in()) == (False, 9, ("fi",))


def test_a_file_is_taken_in_and_a_wrong_one_is_told_with_its_line(shown: Shown, tmp_path: Path) -> None:
    file = tmp_path / "tuotu.toml"
    file.write_text(worded("swemwbs").replace('20 = "18.59"\n', ""), encoding="utf-8")
    shown.section._take_file()
    shown.rest()
    assert "Taulukosta puuttuu pistemäärä summalle 20." in shown.section.message.text()
    file.write_text(OWN, encoding="utf-8")
    shown.section._take_file()
    shown.rest()
    assert shown.section.message.text() == "Otettu käyttöön: Oma lomake, versio 1."


def test_lines_and_bands_are_read_as_people_write_them() -> None:
    assert values.lines(" a  b \n\n\tc\n") == ("a b", "c")
    bands = values._bands(("0 - 4,5 vähän", "5..10 = paljon asiaa"), "oma")
    assert not isinstance(bands, values.Wrong)
    assert [(str(b.low), str(b.high), b.title["fi"]) for b in bands] == [
        ("0", "4.5", "vähän"), ("5", "10", "paljon asiaa"),
    ]  # fmt: skip
