"""No field without a draft: every form is walked, every field in it is written in, and the store must hold it.

A new form that forgets its drafts makes this test red; what is no form stands by name in ``NO_FORM``.
"""

import itertools
import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.drafts.told import fields_in
from hyvinvointi_desktop.ui.gallery.desk_places import PLACES, go
from hyvinvointi_desktop.ui.gallery.walker import Walker, in_front
from hyvinvointi_desktop.ui.kit.accessible_names import name_of
from hyvinvointi_desktop.ui.kit.choices import OneOf, SeveralOf
from tests.ui.helpers import type_text

NO_FORM = {
    "Haku": "looks for something",
    "Etsi asiakas nimellä, tunnuksella tai kylällä": "looks for somebody",
    "Etsi malli sen mukaan, mitä se koskee": "looks for something to read",
    "Näytä arkisto": "shows another list",
    "Kenen työ": "shows another worker's month",
    "Kenen rahaa": "shows the month of another payer",
    "Valitse kuukausi": "shows another month",
    "Mitkä päivät": "says what the next press gives out",
    "Mitä kerrotaan": "says what the next press gives out",
    "Vuosi": "shows another year",
    "Raportti alkaa": "shows another time",
    "Raportti päättyy": "shows another time",
    "Näytä luku, kun ihmisiä on vähintään": "shows the same with other numbers hidden",
    "Mikä teksti": "shows another text",
    "Muu kieli": "says in which language the next press begins",
    "Kieli": "is kept at once",
    "Nimikkeesi": "is kept at once",
    "Värit": "is kept at once",
    "Tekstin koko": "is kept at once",
    "Lukitse, kun mitään ei ole tehty, minuuttiin": "is kept at once",
    "PIN": "is a secret",
    "Kansio tai osoite": "goes with a secret, and is kept with the next press",
    "Millä nimellä kutsut sitä (ei pakollinen)": "goes with a secret, and is kept with the next press",
    "Hae myös tiedostot, jotka ovat vain pilvessä": "goes with a secret, and is kept with the next press",
    "Palvelimen osoite": "goes with a secret, and is kept with the next press",
    "Portti": "goes with a secret, and is kept with the next press",
    "Tietokanta": "goes with a secret, and is kept with the next press",
    "Käyttäjätunnus palvelimella": "goes with a secret, and is kept with the next press",
    "Salasana palvelimella": "is a secret",
    "Käyttäjätunnus": "goes with a secret, and is kept with the next press",
    "Paikan salasana": "is a secret",
    "Miksi muistiinpanoja tarvitaan": "goes along with what leaves at the next press",
    "Miksi korjasit (ei pakollinen)": "goes along with what leaves at the next press",
    "Nykyinen salasana": "is a secret",
    "Salasana": "is a secret",
    "Olen kirjoittanut sanat paperille": "goes with a secret",
    "Käytä näitä kuutta sanaa": "goes with a secret",
    "Keksin oman": "goes with a secret",
    "Salasanasi": "is a secret",
    "Palautusavain": "is a secret",
    "Käyttötarkoitus": "is kept at once",
    "Vain tämä päivä": "shows another day",
    "Kuka pyysi?": "goes onto a paper that is made with the next press",
    "Kirjoita varmistukseksi sana POISTA": "makes sure",
    **{f"{n}. ryhmä": "is a part of a secret" for n in range(1, 9)},
    "Missä lasketaan": "says where the next tap counts, and is remembered at once",
    "Päivä, jolle lasketaan": "says on which day the next tap counts",
    "Kohtaamisen aiheet": "is kept at once with the contact that was counted last",
    "Kävijän ikäryhmä": "is kept at once with the contact that was counted last",
    "Kuinka kauan kesti": "is kept at once with the contact that was counted last",
    "Lukujen paikka": "shows the numbers of another place",
    "Lukujen päivä": "shows the numbers of another day",
    "Mikä kerta": "chooses whose numbers are typed, which are kept",
    "Mille kerralle": "chooses a paper",
    "Mille kumppanille": "chooses a paper",
    "Kenen todistus": "chooses a paper",
    "Kenen osallistujat": "chooses a paper",
    "Seuraavien vastausten toimintamalli (ei pakollinen)": "goes with the next answer that is kept",
    "Lomake": "shows another form",
    "Vastausten vuosi": "shows another year",
    "Versio": "shows another version",
    "Sanojen kieli": "shows the words in another language",
    "Kutsu tekstinä": "is a secret",
    "Koordinaattori sanoi, että numerot ovat samat": "makes sure",
    "Numerot, kuten ne luetaan sinulle": "makes sure",
    "Tilan nimi": "goes into what the next press founds",
    "Minne posti kulkee (ei pakollinen)": "goes into what the next press founds",
    "Uuden työntekijän nimi": "goes onto an invitation that is made with the next press",
    "Toisen koordinaattorin nimi": "goes onto an invitation that is made with the next press",
    "Viimeinen numero, joka otetaan": "says what the next press ends",
    "Miksi": "says what the next press ends",
    "Pääavaimen salasana": "is a secret",
    "Vanhan pääavaimen salasana": "is a secret",
    "Sama uudelleen": "is a secret",
    "Paperin avain": "is a secret",
    "Kenen palautusavain": "goes with a secret",
    "Toinen läsnä oleva": "goes with a secret",
    "Miksi se avataan": "goes with a secret",
    "Mikä oli parasta?": "half an answer of a person who answers alone is kept nowhere",
}


APART = ("agreement-text", "agreement-signs", "agreement-done", "review-sign", "session", "session-other-trip")
"""What was typed in a place before them would keep their way shut, or change what they show."""


def _write(field: QWidget) -> bool:
    """Writes or chooses something else in a field; False where there is nothing else to choose."""
    if isinstance(field, QLineEdit):
        field.setFocus()
        field.end(False)
        type_text(field, "7")
    elif isinstance(field, QPlainTextEdit):
        field.setFocus()
        type_text(field, "7")
    elif isinstance(field, QComboBox):
        if field.count() < 2:
            return False
        field.setCurrentIndex((field.currentIndex() + 1) % field.count())
    elif isinstance(field, QSpinBox):
        field.setValue(field.value() + 1)
    elif isinstance(field, OneOf | SeveralOf):
        free = [b for b in field.buttons.values() if not b.isChecked()]
        if not free:
            return False
        free[0].click()
    elif isinstance(field, QAbstractButton):
        if field.autoExclusive() and field.isChecked():
            return False
        field.toggle()
    return True


def _kept(desk: Desk) -> str:
    with desk._store.reading() as records:  # not by the desk: it asks for one form at a time
        return json.dumps(sorted([d.form, d.record, d.typed] for d in records.drafts()), sort_keys=True)


def _fields(root: QWidget) -> Iterator[QWidget]:
    for field in fields_in(root):
        read_only = isinstance(field, QLineEdit | QPlainTextEdit) and field.isReadOnly()
        if field.isVisibleTo(root) and field.isEnabled() and not read_only:
            yield field


def _sections() -> dict[str, list[str]]:
    """The places of one part of the program, in their order: one window does for them."""
    found: dict[str, list[str]] = {}
    for stop in PLACES:
        found.setdefault(stop if stop in APART else stop.partition("-")[0], []).append(stop)
    return found


@pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)
@pytest.mark.parametrize("section", sorted(_sections()))
def test_what_is_written_in_any_field_of_any_form_is_kept(
    walker: Callable[[], Walker], desk: Desk, subtests: pytest.Subtests, section: str
) -> None:
    at = walker()
    for before in _way_to(section):
        go(at, before)
    for stop in _sections()[section]:
        with subtests.test(stop):
            go(at, stop)
            assert _lost(at, desk) == []
    at.close_sheets()


def _way_to(section: str) -> list[str]:
    """The steps of an agreement go on from each other."""
    steps = ["agreement-terms", "agreement-text", "agreement-signs", "agreement-done"]
    return steps[: steps.index(section)] if section in steps else []


def _lost(at: Walker, desk: Desk) -> list[str]:
    """The fields in front that the store does not hold after they were written in."""
    lost, before = [], _kept(desk)
    for n in range(len(list(_fields(in_front())))):
        field = next(itertools.islice(_fields(in_front()), n, None), None)  # looked for anew: a page may have read anew
        if field is None or (name := name_of(field)) in NO_FORM or not _write(field):
            continue
        for _ in range(2):  # what was typed while another field was being saved comes after it
            for draft in at.window.window.findChildren(FormDraft):
                draft.leave()
            at.rest()
        after = _kept(desk)
        if after == before:
            lost.append(f"{name} ({type(field).__name__})")
        before = after
    return lost
