"""The keys in the real program: a new recovery key, another master key, the yearly look, this computer's key."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail
from keyring.errors import KeyringLocked
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.faults import KeystoreKind, Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.gate import NewProfile
from hyvinvointi_desktop.app.recovery_check import CHECKED_ON, CONFIRMED
from hyvinvointi_desktop.bootstrap_window import load_heavy
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.store import rotation
from hyvinvointi_desktop.store.profile_files import has_keystore_slot
from hyvinvointi_desktop.ui.desk_window import DeskWindow
from hyvinvointi_desktop.ui.keys.check_sheet import CheckSheet
from hyvinvointi_desktop.ui.keys.new_keys_sheet import NewKeysSheet
from hyvinvointi_desktop.ui.kit.dialogs import CalmDialog
from hyvinvointi_desktop.ui.lock.pin_offer import OFFER_KEY
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.program import Program
from hyvinvointi_desktop.ui.program_tools import QUIT_WHEN_SHOWN
from hyvinvointi_desktop.ui.settings.keystore_card import KeystoreCard
from hyvinvointi_desktop.ui.settings.security_section import SecuritySection
from hyvinvointi_desktop.ui.settings_page import SettingsPage
from hyvinvointi_desktop.ui.text_faults import keystore_failed
from hyvinvointi_desktop.ui.today.area import TodayArea
from hyvinvointi_desktop.ui.type_back import TypeBack
from hyvinvointi_desktop.ui.unlock_window import UnlockWindow
from tests.support.desks import NOW, quick_gate
from tests.support.vaults import PASSPHRASE, MemoryKeystore, keystore_in_memory, quick_vault
from tests.ui.helpers import assert_accessible, press, type_text
from tests.ui.program_bench import let_go, quick_tools

NEW = "seitsemän vihreää omenaa pöydällä"


class House:
    """A profile and a program on it."""

    def __init__(self, app: QApplication, qtbot: QtBot, folder: Path) -> None:
        self.folder, self.qtbot = folder, qtbot
        desk, self.recovery_key = quick_gate(folder).create(NewProfile("Maija", (Role.LINK_WORKER,)), PASSPHRASE)
        today = desk.clock.today().isoformat()
        for key, value in ((CONFIRMED, "1"), (CHECKED_ON, today), (OFFER_KEY, "no")):
            desk.save_preference(key, value)
        desk.close()
        tools = quick_tools(folder)._replace(load=load_heavy, offers_keystore=lambda: has_keystore_slot(folder))
        self.sheets: list[Path] = []
        self.program = Program(app, tools._replace(write_whole=lambda path, _: self.sheets.append(path)))

    @property
    def locked(self) -> UnlockWindow:
        window = self.program._window
        assert isinstance(window, UnlockWindow)
        return window

    @property
    def opened(self) -> DeskWindow:
        assert self.program._desk_window is not None
        return self.program._desk_window

    def rest(self) -> None:
        assert self.program._jobs is not None
        settle(self.program._jobs)

    def unlock(self, words: str = PASSPHRASE) -> None:
        type_text(self.locked.secret.line, words)
        press(Qt.Key.Key_Return, self.locked.secret.line)
        self.wait_open()

    def wait_open(self) -> None:
        self.qtbot.waitUntil(lambda: self.program._desk_window is not None, timeout=30_000)
        self.rest()

    def security(self) -> SecuritySection:
        self.opened.show_page("settings")
        page = self.opened.window.page("settings")
        assert isinstance(page, SettingsPage)
        (at,) = (n for n, s in enumerate(page.sections.values()) if isinstance(s, SecuritySection))
        page.open_section(at)
        self.rest()
        section = page.shown()
        assert isinstance(section, SecuritySection)
        return section

    def sheet(self) -> NewKeysSheet:
        found = [s for s in self.opened.window.findChildren(NewKeysSheet) if s.isVisible()]
        assert len(found) == 1
        return found[0]

    def is_key(self, text: str) -> bool:
        return quick_vault(self.folder).verify_recovery_key(text)


@pytest.fixture
def house(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    monkeypatch.delenv(QUIT_WHEN_SHOWN, raising=False)
    made = House(qapp, qtbot, tmp_path / "profile")
    made.program.start()
    with let_go(qapp, made.program):
        yield made


@pytest.fixture
def keystore() -> Iterator[MemoryKeystore]:
    with keystore_in_memory() as made:
        yield made


def events(house: House) -> list[str]:
    """What the log tells, oldest first."""
    assert house.program._desk is not None
    with house.program._desk._store.reading() as records:
        head = records.audit_head()
        found = [records.audit_entry(n + 1) for n in range(head.seq if head else 0)]
    return [f"{e.event} {e.detail}" for e in found if e is not None]


def words(widget: QWidget) -> str:
    return " ".join(x.text() for x in widget.findChildren(QLabel) if not x.isHidden()).replace("\u00a0", " ")


def button(widget: QWidget, text: str) -> QAbstractButton:
    QApplication.processEvents()  # a new stage shows its buttons in the event loop
    return [b for b in widget.findChildren(QAbstractButton) if b.text() == text and not b.isHidden()][-1]


def to_key(house: House, sheet: NewKeysSheet, passphrase: str = PASSPHRASE) -> str:
    """From the first stage to the key on the screen."""
    sheet.secret.line.clear()
    type_text(sheet.secret.line, passphrase)
    sheet.go.click()
    house.qtbot.waitUntil(lambda: sheet.shown is not None, timeout=20_000)
    house.rest()
    assert sheet.shown is not None
    return sheet.shown.shown.text()


def type_back(sheet: NewKeysSheet, key: str) -> None:
    button(sheet, "Minulla on se paperilla").click()
    groups = sheet.groups
    assert groups is not None
    for n, field in groups.fields.items():
        type_text(field, key.split()[n].lower())


# -- the recovery key ------------------------------------------------------------------------------------------------


def test_a_new_recovery_key_is_shown_typed_back_and_then_in_use(house: House) -> None:
    house.unlock()
    section = house.security()
    section.recovery.renew.click()
    sheet = house.sheet()
    assert "Vanha paperi avaa tietosi siihen asti" in words(sheet)
    assert_accessible(sheet)
    sheet.go.click()
    assert sheet.secret.row.problem() == "Kirjoita nykyinen salasanasi."
    type_text(sheet.secret.line, "väärä salasana tämä")
    sheet.go.click()
    house.rest()
    assert sheet.secret.row.problem().startswith("Tämä ei ollut salasanasi.")
    assert sheet.shown is None
    key = to_key(house, sheet)
    assert_accessible(sheet)
    assert house.is_key(house.recovery_key)
    button(sheet, "Minulla on se paperilla").click()
    assert sheet.groups is not None
    sheet.go.click()
    assert [row.problem() for row in sheet.groups.rows.values()] == ["Kirjoita myös tämä ryhmä paperista."] * 2
    button(sheet, "Näytä avain uudelleen").click()
    type_back(sheet, key)
    assert_accessible(sheet)
    sheet.go.click()
    house.rest()
    assert "Vanha paperi ei enää avaa tietojasi." in words(sheet)
    assert "oman aikansa salasanalla ja paperilla" in words(sheet)
    assert (house.is_key(key), house.is_key(house.recovery_key)) == (True, False)
    assert 'key.slot {"slot":"recovery"}' in events(house)
    button(sheet, "Selvä").click()
    assert section.message.text() == "Uusi palautusavain on käytössä"
    assert len(house.program._desk.backups() if house.program._desk else ()) >= 2


@pytest.mark.parametrize("way", ["give up", "escape", "lock"])
def test_given_up_or_locked_the_old_key_holds(house: House, way: str) -> None:
    house.unlock()
    house.security().recovery.renew.click()
    sheet = house.sheet()
    key = to_key(house, sheet)
    if way == "give up":
        button(sheet, "Luovu, pidä vanha avain").click()
    elif way == "escape":
        press(Qt.Key.Key_Escape, sheet)
    else:
        house.program.lock()
        assert house.locked.isVisible()
    assert (house.is_key(key), house.is_key(house.recovery_key)) == (False, True)


def test_a_new_key_that_cannot_be_written_is_told_and_the_old_one_holds(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.unlock()
    house.security().recovery.renew.click()
    sheet = house.sheet()
    key = to_key(house, sheet)
    type_back(sheet, key)

    def full(*_: object) -> None:
        raise Surroundings(SurroundingsKind.DISK_FULL)

    monkeypatch.setattr("hyvinvointi_desktop.store.key_files.KeyFiles.replace", full)
    sheet.go.click()
    house.rest()
    assert "Levy on täynnä" in words(sheet)
    assert "Entinen avain on yhä voimassa." in words(sheet)
    assert house.is_key(house.recovery_key)
    button(sheet, "Takaisin").click()


def test_the_sheet_is_saved_for_printing(house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtWidgets import QFileDialog

    house.unlock()
    house.security().recovery.renew.click()
    sheet = house.sheet()
    to_key(house, sheet)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "avain.pdf"), ""))
    assert sheet.shown is not None
    sheet.shown.save.click()
    house.qtbot.waitUntil(lambda: house.sheets == [tmp_path / "avain.pdf"])
    assert "avain.pdf" in words(sheet)
    sheet.reject()


# -- once a year -----------------------------------------------------------------------------------------------------


def due(house: House) -> TodayArea:
    assert house.program._desk is not None
    house.program._desk.save_preference(CHECKED_ON, (NOW.date() - timedelta(days=365)).isoformat())
    house.opened.show_page("today")
    area = house.opened.window.page("today")
    assert isinstance(area, TodayArea)
    area.today.refresh()
    house.rest()
    return area


def test_today_asks_once_a_year_and_typing_the_key_is_good_for_another(house: House) -> None:
    house.unlock()
    area = due(house)
    waiting = area.today._waiting_items
    assert waiting is not None
    area.today.waiting.show()
    button(area.today.waiting, "Tarkista paperi…").click()
    (sheet,) = house.opened.window.findChildren(CheckSheet)
    assert_accessible(sheet)
    type_text(sheet.line, "qqqq")
    sheet.go.click()
    house.rest()
    assert sheet.message.text().startswith("Tämä avain ei kuulu näihin tietoihin.")
    sheet.line.clear()
    type_text(sheet.line, house.recovery_key.lower().replace(" ", ""))
    assert sheet.line.text() == house.recovery_key
    press(Qt.Key.Key_Return, sheet.line)
    house.rest()
    assert "Palautusavain on kunnossa" in words(sheet)
    button(sheet, "Selvä").click()
    assert house.program._desk is not None
    assert house.program._desk.preference(CHECKED_ON) == NOW.date().isoformat()
    area.today.refresh()
    house.rest()
    assert "Onko palautusavain tallessa?" not in words(area.today.waiting)


def test_who_cannot_find_the_paper_comes_to_a_new_key(house: House) -> None:
    house.unlock()
    button(due(house).today.waiting, "Tarkista paperi…").click()
    (sheet,) = house.opened.window.findChildren(CheckSheet)
    sheet.missing.click()
    new = house.sheet()
    assert new.heading.text() == "Uusi palautusavain"
    new.reject()


def test_a_key_made_by_command_is_typed_back_at_the_next_opening(house: House) -> None:
    desk = quick_gate(house.folder).unlock(PASSPHRASE)
    desk.save_preference(CONFIRMED, "0")
    desk.close()
    type_text(house.locked.secret.line, PASSPHRASE)
    press(Qt.Key.Key_Return, house.locked.secret.line)
    house.qtbot.waitUntil(lambda: isinstance(house.program._window, TypeBack), timeout=30_000)
    window = house.program._window
    assert isinstance(window, TypeBack)
    window.line.setText(house.recovery_key)
    window._check()
    house.wait_open()
    assert house.program._desk is not None
    assert house.program._desk.preference(CHECKED_ON) == NOW.date().isoformat()


# -- another master key ----------------------------------------------------------------------------------------------


def begin_rotation(house: House) -> tuple[NewKeysSheet, str]:
    house.security().master.change.click()
    sheet = house.sheet()
    assert sheet.chosen is not None
    type_text(sheet.secret.line, PASSPHRASE)
    sheet.go.click()
    assert "Kirjoita sanat ensin paperille" in sheet.message.text()
    assert sheet.shown is None  # the offered words are not ticked yet
    sheet.chosen.use_own.setChecked(True)
    for row in (sheet.chosen.own, sheet.chosen.again):
        type_text(row.line, NEW)
    assert_accessible(sheet)
    key = to_key(house, sheet)
    type_back(sheet, key)
    return sheet, key


def test_another_master_key_closes_and_opens_the_desk_again(house: House) -> None:
    house.unlock()
    sheet, key = begin_rotation(house)
    before = house.program._desk
    sheet.go.click()
    house.qtbot.waitUntil(lambda: house.program._desk not in (None, before), timeout=30_000)
    house.wait_open()
    assert house.opened.window.shown() == "settings"
    dialogs = [d for d in house.opened.window.findChildren(CalmDialog) if d.isVisible()]
    assert [d.accessibleName() for d in dialogs] == ["Pääavain on vaihdettu"]
    dialogs[0].accept()
    assert any(event.startswith("key.rotate") for event in events(house))
    assert (house.is_key(key), house.is_key(house.recovery_key)) == (True, False)
    section = house.security()
    assert "avautuu oman aikansa salasanalla" in words(section.backups)
    house.program.lock()
    type_text(house.locked.secret.line, PASSPHRASE)
    press(Qt.Key.Key_Return, house.locked.secret.line)
    house.qtbot.waitUntil(lambda: house.locked._wait == 1)
    house.locked._timer.timeout.emit()
    house.locked.secret.line.clear()
    house.unlock(NEW)


def test_a_rotation_that_fails_ends_at_the_lock_and_the_old_passphrase_opens(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.unlock()
    sheet, key = begin_rotation(house)
    monkeypatch.setattr(rotation, "check_database", lambda *_: ("quick_check: no",))
    sheet.go.click()
    house.qtbot.waitUntil(lambda: isinstance(house.program._window, UnlockWindow), timeout=30_000)
    assert "mitään ei muutettu" in house.locked.message.text()
    assert (house.is_key(key), house.is_key(house.recovery_key)) == (False, True)
    house.unlock()


# -- this computer's key ---------------------------------------------------------------------------------------------


def card_of(house: House) -> KeystoreCard:
    card = house.security().keystore
    assert card is not None
    house.rest()
    return card


def test_the_computers_key_is_switched_on_opens_and_is_switched_off(house: House, keystore: MemoryKeystore) -> None:
    assert house.locked.keystore.isHidden()
    house.unlock()
    card = card_of(house)
    assert "Ei käytössä" in card.state.text()
    assert "Kuka tahansa, joka on kirjautunut" in words(card)
    assert_accessible(card)
    card.use.click()
    assert card.secret.row.problem() == "Kirjoita nykyinen salasanasi."
    type_text(card.secret.line, "väärä salasana tämä")
    card.use.click()
    house.rest()
    assert card.secret.row.problem()
    assert keystore.kept == {}
    card.secret.line.clear()
    type_text(card.secret.line, PASSPHRASE)
    card.use.click()
    house.rest()
    assert card.state.text().startswith("Käytössä: ohjelma avautuu yhdellä painalluksella")
    assert (card.use.isHidden(), card.mend.isHidden(), card.leave.isHidden()) == (True, True, False)
    assert card.secret.text() == ""
    assert 'key.slot {"slot":"keystore"}' in events(house)
    house.program.lock()
    assert_accessible(house.locked)
    house.locked.keystore.click()
    house.wait_open()
    card = card_of(house)
    type_text(card.secret.line, PASSPHRASE)
    card.leave.click()
    house.rest()
    assert card.message.text() == "Nyt ohjelma avautuu vain salasanalla."
    assert keystore.kept == {}
    house.program.lock()
    assert house.locked.keystore.isHidden()
    house.unlock()


def test_a_wiped_keystore_is_told_the_passphrase_opens_and_it_is_mended(
    house: House, keystore: MemoryKeystore
) -> None:
    quick_vault(house.folder).keys.use_keystore(PASSPHRASE)
    keystore.kept.clear()
    house.program._unlock(by_itself=False)
    house.locked.keystore.click()
    house.qtbot.waitUntil(lambda: "Avaa salasanalla" in house.locked.message.text())
    assert house.locked.keystore.isEnabled()
    house.unlock()
    card = card_of(house)
    assert "ei juuri nyt avaa" in card.state.text()
    assert (card.use.isHidden(), card.mend.isHidden(), card.leave.isHidden()) == (True, False, False)
    type_text(card.secret.line, PASSPHRASE)
    card.mend.click()
    house.rest()
    assert card.mend.isHidden()
    house.program.lock()
    house.locked.keystore.click()
    house.wait_open()


def test_the_passphrase_opens_while_the_keystore_waits_for_somebody(house: House, keystore: MemoryKeystore) -> None:
    quick_vault(house.folder).keys.use_keystore(PASSPHRASE)
    keystore.waits = threading.Event()
    house.program._unlock(by_itself=False)
    house.locked.keystore.click()
    assert house.locked.secret.isEnabled()
    type_text(house.locked.secret.line, PASSPHRASE)
    press(Qt.Key.Key_Return, house.locked.secret.line)
    house.qtbot.waitUntil(lambda: house.program._desk is not None or house.locked._opening, timeout=30_000)
    keystore.waits.set()
    house.wait_open()
    keystore.waits = None


def test_where_there_is_no_keystore_the_card_says_so(house: House, keystore: MemoryKeystore) -> None:
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]  # the library's own has no types
    house.unlock()
    card = card_of(house)
    assert card.state.text().startswith("Tässä tietokoneessa ei ole avainsäilöä")
    assert all(b.isHidden() for b in (card.use, card.mend, card.leave))
    assert card.secret.isHidden()


def test_a_locked_keystore_is_told_and_a_failing_one_at_its_button(house: House, keystore: MemoryKeystore) -> None:
    house.unlock()
    card = card_of(house)
    keystore.fails = KeyringLocked("locked")
    type_text(card.secret.line, PASSPHRASE)
    card.use.click()
    house.rest()
    assert "lukossa" in card.message.text()
    assert card.use.isEnabled()


@pytest.mark.parametrize("kind", list(KeystoreKind))
def test_every_way_a_keystore_fails_leads_to_the_passphrase(house: House, kind: KeystoreKind) -> None:
    assert "Avaa salasanalla" in keystore_failed(kind)


