"""Fields show what they understood on leaving, or say kindly what they did not."""

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.ui.kit.fields import DateField, KmField, MinutesField, MoneyField, RateField, TimeField
from hyvinvointi_desktop.ui.kit.signature_pad import PICTURE, SignatureBox
from hyvinvointi_desktop.ui.kit.widgets import FieldRow
from tests.ui.helpers import assert_accessible, press, type_text

TODAY = date(2026, 11, 21)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_a_date_typed_in_a_word_becomes_a_date(qtbot: QtBot) -> None:
    field = DateField(lambda: TODAY)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.value_changed) as told:
        type_text(field, "tänään")
    assert told.args == [TODAY]
    field.settle()
    assert plain(field.text()) == "la 21.11.2026"
    assert field.value() == TODAY


def test_what_is_not_understood_is_said_and_stays(qtbot: QtBot) -> None:
    field = DateField(lambda: TODAY)
    row = FieldRow("&Päivä", field, hint="Esimerkiksi eilen")
    qtbot.addWidget(row)
    type_text(field, "kissa")
    field.settle()
    assert field.text() == "kissa"
    assert field.value() is None
    assert row.problem() == "Päivä jäi epäselväksi. Kirjoita esimerkiksi 20.11. tai eilen."
    assert row.problem() in field.accessibleDescription()
    assert field.property("wrong") == "true"
    field.clear()
    type_text(field, "eilen")
    assert row.problem() == ""


def test_an_empty_field_is_no_mistake(qtbot: QtBot) -> None:
    for field in (DateField(lambda: TODAY), TimeField(), KmField(), MoneyField(), RateField(), MinutesField()):
        qtbot.addWidget(field)
        field.settle()
        assert (field.value(), field.problem(), field.is_empty()) == (None, "", True)


@pytest.mark.parametrize(
    ("make", "typed", "shown"),
    [
        (TimeField, "930", "9.30"),
        (KmField, "24", "24,0"),
        (MoneyField, "13.5", "13,50 €"),
        (RateField, "0.055", "0,055"),
        (MinutesField, "150", "2 h 30 min"),
    ],
)
def test_each_field_has_a_normal_form(qtbot: QtBot, make: type, typed: str, shown: str) -> None:
    field = make()
    qtbot.addWidget(field)
    type_text(field, typed)
    field.settle()
    assert plain(field.text()) == shown
    field.settle()
    assert plain(field.text()) == shown


def test_arrows_move_a_day_and_a_quarter(qtbot: QtBot) -> None:
    day, clock = DateField(lambda: TODAY), TimeField()
    for field in (day, clock):
        qtbot.addWidget(field)
    day.set_value(TODAY)
    press(Qt.Key.Key_Down, day)
    assert day.value() == date(2026, 11, 20)
    clock.set_value(time(23, 50))
    press(Qt.Key.Key_Up, clock)
    assert clock.value() == time(0)


def test_a_value_set_twice_is_told_once(qtbot: QtBot) -> None:
    field = KmField()
    qtbot.addWidget(field)
    told: list[object] = []
    field.value_changed.connect(told.append)
    type_text(field, "24")
    field.settle()
    field.settle()
    assert told == [240]


def test_a_field_row_names_its_field(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    km, note = KmField(), QLineEdit()
    layout.addWidget(FieldRow("Mat&ka", km, unit="km"))
    layout.addWidget(FieldRow("&Huomio", note, optional=True))
    assert km.accessibleName() == "Matka, km"
    assert note.accessibleName() == "Huomio (ei pakollinen)"
    assert_accessible(page)


def test_an_unnamed_field_is_found_out(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(QLineEdit())
    with pytest.raises(AssertionError):
        assert_accessible(page)


def test_a_signature_is_drawn_with_the_mouse(qtbot: QtBot) -> None:
    box = SignatureBox("Asiakkaan allekirjoitus")
    qtbot.addWidget(box)
    box.resize(600, 320)
    box.show()
    assert (box.way(), box.png()) == ("", None)
    QTest.mousePress(box.pad, Qt.MouseButton.LeftButton, pos=QPoint(30, 60))
    QTest.mouseMove(box.pad, QPoint(120, 40))
    QTest.mouseRelease(box.pad, Qt.MouseButton.LeftButton, pos=QPoint(120, 40))
    assert box.way() == "drawn"
    png = box.png()
    assert png is not None
    image = QImage.fromData(png)
    assert image.size() == PICTURE
    assert not image.hasAlphaChannel()
    dark = sum(image.pixelColor(x, y).lightness() < 128 for x in range(0, 900, 3) for y in range(0, 300, 3))
    assert dark > 5
    box.wipe.click()
    assert box.way() == ""
    assert_accessible(box)


def test_one_signs_without_drawing_by_keys_alone(qtbot: QtBot) -> None:
    box = SignatureBox("Asiakkaan allekirjoitus")
    qtbot.addWidget(box)
    box.show()
    press(Qt.Key.Key_Space, box.without)
    assert (box.way(), box.png()) == ("confirmed", None)
    press(Qt.Key.Key_Space, box.wipe)
    assert box.way() == ""


def test_a_dot_is_no_signature(qtbot: QtBot) -> None:
    box = SignatureBox("Allekirjoitus")
    qtbot.addWidget(box)
    QTest.mouseClick(box.pad, Qt.MouseButton.LeftButton, pos=QPoint(30, 60))
    assert box.way() == ""
