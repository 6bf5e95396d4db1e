"""Asetukset: each change is kept at once and said; a mistake is said beside its field."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.backup_port import BackupRow
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.passphrases import judge
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClientId, PayerId
from hyvinvointi_desktop.domain.programmes import CapException, CapScope, HourlyRate, Regime, Rounding, Vehicle
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import Scheme
from hyvinvointi_desktop.ui.kit.words import Language
from hyvinvointi_desktop.ui.look import Look, Looks
from hyvinvointi_desktop.ui.settings.caps_card import HoursField
from hyvinvointi_desktop.ui.settings.look_section import LookSection
from hyvinvointi_desktop.ui.settings.own_section import OwnSection
from hyvinvointi_desktop.ui.settings.payers_section import PayerCard, PayersSection
from hyvinvointi_desktop.ui.settings.rates_section import RatesSection
from hyvinvointi_desktop.ui.settings.rules_section import RulesSection
from hyvinvointi_desktop.ui.settings.security_section import SecuritySection, SecurityTools
from hyvinvointi_desktop.ui.settings.texts_section import TextsSection
from hyvinvointi_desktop.ui.settings_page import SettingsPage
from tests.ui.fake_desk import FakeDesk
from tests.ui.helpers import assert_accessible, type_text

WORDS = "kuusi pirteä lumi kahvi saapas niitty"


@dataclass
class Bench:
    """A page with what stands around it."""

    page: SettingsPage
    desk: FakeDesk
    looks: Looks
    kept: list[Look]
    qtbot: QtBot

    def open(self, at: int) -> object:
        self.page.open_section(at)
        self.settle()
        return self.page.shown()

    def settle(self) -> None:
        self.qtbot.wait(60)

    def said(self) -> str:
        return self.page.shown().message.text()


@pytest.fixture
def bench(qapp: QApplication, qtbot: QtBot) -> Iterator[Bench]:
    desk, jobs, kept = FakeDesk(), Jobs(), list[Look]()
    looks = Looks(qapp, Look(Language.FI, Scheme.LIGHT, 100), kept.append)
    security = SecurityTools(lambda: WORDS, judge, lambda _, say: say("Kopioitu.", "good"))
    page = SettingsPage(desk.as_desk(), jobs, looks, security)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    qtbot.wait(60)
    yield Bench(page, desk, looks, kept, qtbot)
    jobs.close()
    looks.change(Look(Language.FI, Scheme.LIGHT, 100))
    looks._translations.use(Language.EN)


def test_own_details_are_kept_on_leaving_a_field(bench: Bench) -> None:
    own = bench.open(0)
    assert isinstance(own, OwnSection)
    assert own.lines["name"].text() == "Liisa Lähetti"
    own.lines["email"].setText("liisa@example.fi")
    own.lines["email"].editingFinished.emit()
    bench.settle()
    assert bench.desk.worker.email == "liisa@example.fi"
    assert bench.said() == "Tallennettu."


def test_a_new_hourly_rate_is_dated(bench: Bench) -> None:
    section = bench.open(1)
    assert isinstance(section, PayersSection)
    card = section.findChildren(PayerCard)[0]
    card._add_rate()
    assert card._rate_row.problem() == "Kirjoita hinta."
    type_text(card.rate, "14,20")
    type_text(card.rate_from, "1.12.2026")
    card._add_rate()
    bench.settle()
    rates = bench.desk.payers[PayerId("kunta")].hourly_rates
    assert HourlyRate(date(2026, 12, 1), Decimal("14.20")) in rates
    assert len(rates) == 2


def test_taking_out_a_rate_asks_first(bench: Bench) -> None:
    section = bench.open(1)
    assert isinstance(section, PayersSection)
    card = section.findChildren(PayerCard)[0]
    card._ask_out(card.payer.hourly_rates[0])
    dialog = bench.page.window().findChildren(QDialog)[0]
    assert "Allekirjoitetut pysyvät ennallaan" in dialog.accessibleDescription()
    dialog.findChildren(QPushButton)[1].click()
    bench.settle()
    assert bench.desk.payers[PayerId("kunta")].hourly_rates == ()


def test_another_payer_is_added_by_its_name(bench: Bench) -> None:
    section = bench.open(1)
    assert isinstance(section, PayersSection)
    section.new.click()
    card = section.findChildren(PayerCard)[-1]
    card.regimes[Regime.VOLUNTEER].click()
    bench.settle()
    assert len(bench.desk.payers) == 1
    card.name.setText("Kylätalo ry")
    card.regimes[Regime.VOLUNTEER].click()
    bench.settle()
    assert [p.regime for p in bench.desk.payers.values() if p.name == "Kylätalo ry"] == [Regime.VOLUNTEER]


def test_an_own_rate_needs_days_and_a_source_and_is_marked(bench: Bench) -> None:
    section = bench.open(2)
    assert isinstance(section, RatesSection)
    assert len(section.table.model_of_rows.rows()) == 3
    section._add_rate()
    assert section.rows["source"].problem() == "Kirjoita, mistä hinta luettiin."
    section.what.setCurrentIndex(list(Vehicle).index(Vehicle.SNOWMOBILE))
    type_text(section.rate, "1,04")
    section.source.setText("Verohallinto")
    section._add_rate()
    bench.settle()
    assert [r.what for r in bench.desk.own_rates] == [Vehicle.SNOWMOBILE]
    own = [r for r in section.table.model_of_rows.rows() if r.own]
    assert len(own) == 1
    section.table.choose(own[0])
    assert section.take_out.isEnabled()


def test_rules_are_read_and_settings_are_kept(bench: Bench) -> None:
    section = bench.open(3)
    assert isinstance(section, RulesSection)
    section.rounding.setCurrentIndex(section.rounding.findData(Rounding.FIFTEEN))
    section.rounding.activated.emit(0)
    section.scope.setCurrentIndex(section.scope.findData(CapScope.WORKER))
    section.scope.activated.emit(0)
    bench.settle()
    assert bench.desk.claim_settings.rounding is Rounding.FIFTEEN
    assert bench.desk.claim_settings.cap_scope is CapScope.WORKER
    assert not section._mode_row.isHidden()


def test_the_barriers_on_offer_are_edited_and_put_back(bench: Bench) -> None:
    section = bench.open(3)
    assert isinstance(section, RulesSection)
    card = section.barriers
    assert card.put_back.isHidden()
    card._add()
    assert card.row.problem() == "Kirjoita este."
    card.word.setText(" Raha ")
    card._add()
    assert card.row.problem() == "Tämä on jo luettelossa."
    card.word.setText("kelirikko")
    card._add()
    bench.settle()
    assert list(bench.desk.barriers) == ["money", "health", "kelirikko", "other"]
    assert not card.put_back.isHidden()
    card._take_out("health")
    bench.settle()
    assert list(bench.desk.barriers) == ["money", "kelirikko", "other"]
    card.put_back.click()
    bench.settle()
    assert list(bench.desk.barriers) == []
    assert list(card._shown) == ["money", "health", "other"]


def test_another_limit_is_agreed_and_taken_back(bench: Bench) -> None:
    section = bench.open(3)
    assert isinstance(section, RulesSection)
    card = section.caps
    assert [card.client.itemText(n) for n in range(card.client.count())] == ["Aino Keksitty · A-17", "B-4"]
    assert card.month.currentText() == "Marraskuu 2026"
    card._add()
    assert card.hours_row.problem() == "Kirjoita tunnit, esimerkiksi 12 h."
    type_text(card.hours, "20")
    card.hours.settle()
    assert card.hours.text().replace("\u00a0", " ") == "20 h"
    card._add()
    bench.settle()
    kept = CapException(ClientId("c1"), Month(2026, 11), 1200)
    assert list(bench.desk.caps.values()) == [kept]
    card._ask_out(kept, "Aino")
    dialog = bench.page.window().findChildren(QDialog)[0]
    dialog.findChildren(QPushButton)[1].click()
    bench.settle()
    assert bench.desk.caps == {}


@pytest.mark.parametrize(
    ("typed", "minutes"), [("12", 720), ("40", 2400), ("12,5", 750), ("2 h 30 min", 150), ("90 min", 90), ("0", 0)]
)
def test_a_bare_number_is_hours_in_a_limit(qapp: QApplication, qtbot: QtBot, typed: str, minutes: int) -> None:
    field = HoursField()
    qtbot.addWidget(field)
    type_text(field, typed)
    assert field.value() == minutes


def test_an_unknown_part_of_an_agreement_is_refused_by_name(bench: Bench) -> None:
    section = bench.open(4)
    assert isinstance(section, TextsSection)
    assert not section.save.isEnabled()
    section.words.setPlainText("Hei {clinet}")
    assert section.words_row.problem().endswith("{clinet}")
    section.save.click()
    bench.settle()
    assert "clinet" not in bench.desk.texts[0].body
    section.words.setPlainText("Hei {client}")
    assert section.words_row.problem() == ""
    section.save.click()
    bench.settle()
    assert bench.desk.texts[0].body == "Hei {client}"


def test_an_agreement_text_can_be_begun_in_a_sami_language(bench: Bench) -> None:
    section = bench.open(4)
    assert isinstance(section, TextsSection)
    languages = [section.another.itemData(n) for n in range(section.another.count())]
    assert "se" in languages
    assert "fi" not in languages
    section.another.setCurrentIndex(languages.index("se"))
    section.begin.click()
    section.words.setPlainText("Šiehtadus: {client}, Čuŋgá")
    section.save.click()
    bench.settle()
    kept = [t for t in bench.desk.texts if t.language == "se"]
    assert [t.body for t in kept] == ["Šiehtadus: {client}, Čuŋgá"]


def test_a_half_typed_text_and_its_cursor_stay_when_settings_change(bench: Bench) -> None:
    section = bench.open(4)
    assert isinstance(section, TextsSection)
    section.words.setPlainText("Kirjoitan tätä parhaillaan")
    cursor = section.words.textCursor()
    cursor.setPosition(9)
    section.words.setTextCursor(cursor)
    section.jobs.tell(frozenset({Area.SETTINGS}))
    bench.settle()
    assert section.words.toPlainText() == "Kirjoitan tätä parhaillaan"
    assert section.words.textCursor().position() == 9
    assert section.save.isEnabled()


def test_a_text_begun_in_another_language_stays_in_sight_when_settings_change(bench: Bench) -> None:
    section = bench.open(4)
    assert isinstance(section, TextsSection)
    section.another.setCurrentIndex(section.another.findData("se"))
    section.begin.click()
    bench.settle()
    section.words.setPlainText("Šiehtadus")
    section.jobs.tell(frozenset({Area.SETTINGS}))
    bench.settle()
    assert section.words.toPlainText() == "Šiehtadus"
    assert "davvisámegiella" in section.which.currentText()


def test_contacts_of_the_agreement_are_kept(bench: Bench) -> None:
    section = bench.open(4)
    assert isinstance(section, TextsSection)
    type_text(section.contacts["retention"], "5 vuotta")
    section.contacts["retention"].editingFinished.emit()
    bench.settle()
    assert bench.desk.preferences == {"retention": "5 vuotta"}


def test_the_look_is_in_force_at_once_and_the_language_is_told(bench: Bench) -> None:
    section = bench.open(5)
    assert isinstance(section, LookSection)
    section.scheme.buttons[Scheme.DARK].click()
    assert theme().scheme is Scheme.DARK
    with bench.qtbot.waitSignal(bench.page.language_changed):
        section.language.buttons[Language.SV].click()
    assert bench.kept[-1] == Look(Language.SV, Scheme.DARK, 100)


def test_the_passphrase_is_changed_with_the_old_one(bench: Bench) -> None:
    section = bench.open(6)
    assert isinstance(section, SecuritySection)
    section.change.click()
    assert section.old.row.problem() == "Kirjoita nykyinen salasanasi."
    section.old.line.setText("arvaus")
    section.new.written.setChecked(True)
    section.change.click()
    bench.settle()
    assert "Tämä ei ollut salasanasi" in section.old.row.problem()
    section.old.line.setText("vanha")
    section.change.click()
    bench.settle()
    assert bench.desk.passphrase == WORDS
    assert section.old.text() == ""
    assert bench.said() == "Salasana on vaihdettu."


def test_the_backups_are_listed_in_words_and_made_at_once(bench: Bench) -> None:
    now = bench.desk.clock.now()
    yesterday = now.replace(day=20, hour=12, minute=30)
    bench.desk.kept_backups = [BackupRow(Path("b.db"), yesterday, 4096, True)]
    bench.desk.kept_backups += [BackupRow(Path("c.db"), now.replace(day=n), 4096, n != 13) for n in range(13, 6, -1)]
    section = bench.open(6)
    assert isinstance(section, SecuritySection)

    def words() -> list[str]:
        return [x.text().replace("\u00a0", " ") for x in section.backups.findChildren(QLabel)]

    def waits(for_words: str) -> None:
        bench.qtbot.waitUntil(lambda: for_words in words(), timeout=20_000)

    def says(sentence: str) -> None:
        bench.qtbot.waitUntil(lambda: sentence in bench.said(), timeout=20_000)

    waits("eilen klo 14.30, tarkistettu")
    waits("pe 13.11.2026 klo 12.00, vioittunut")
    waits("ja 2 vanhempaa")
    waits("Tikulle ei ole vielä kopioitu.")
    section.backups.make.click()
    says("Varmuuskopio on tehty ja tarkistettu.")
    waits("tänään klo 12.00, tarkistettu")
    section.backups.make.click()
    says("Varmuuskopiossa on jo kaikki.")
    section.backups.copy.click()
    says("Kopioitu.")
    bench.desk.second_at, bench.desk.backup_fails = yesterday, Surroundings(SurroundingsKind.DISK_FULL)
    section.backups.make.click()
    says("Levy on täynnä")
    waits("Viimeisin varmuuskopiointi ei onnistunut.")
    waits("Kopioitu tikulle eilen klo 14.30.")


def test_every_control_of_every_section_has_a_name(bench: Bench) -> None:
    for at in range(7):
        bench.open(at)
        assert_accessible(bench.page)


@pytest.mark.parametrize("scale", [100, 200])
def test_every_section_fits_the_width(qapp: QApplication, bench: Bench, scale: int) -> None:
    theme().apply(qapp, Scheme.LIGHT, scale)
    for at in range(7):
        bench.open(at)
        inner = bench.page.widget()
        assert inner is not None
        assert inner.minimumSizeHint().width() <= 900, at
    theme().apply(qapp, Scheme.LIGHT, 100)
