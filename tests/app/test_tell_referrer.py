"""What goes to the referrer and into Virtu: the one no more than may be known, the other all that was done."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.answer_assignment import AssignmentReply, Reply
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.virtu_text import changed_since_copied
from hyvinvointi_desktop.domain.referrals import Outcome, ReferralConsent, Screen
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.referrals import AINO, CASE, coordinator, referral

KEPT_BACK = ("Aino Kulkija", "Muutti pois", "Kävelylle", "yksinäi", "Vuotso", "040 555 0101", "1948")


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    made = coordinator(tmp_path / "profile", clock)
    made.save_referral(referral())
    yield made
    made.close()


def told(desk: Desk) -> str:
    return desk.referrer_paper(CASE, "fi").decode()


def test_the_referrer_is_told_where_it_stands_and_the_day(desk: Desk, clock: FixedClock) -> None:
    assert "told=<Told.RECEIVED: 'received'>, on=datetime.date(2026, 10, 20)" in told(desk)
    desk.find_not_suitable(CASE, (Screen.NEEDS_PROFESSIONAL_HELP,), "Soitettu mielenterveysyksikköön")
    assert "Told.NOT_SUITABLE" in told(desk)
    assert "mielenterveys" not in told(desk)
    desk.find_suitable(CASE)
    desk.name_worker(CASE, AINO)
    assert "Told.TAKEN" in told(desk)
    clock.instant = clock.now().replace(day=5)
    desk.answer_assignment(AssignmentReply(CASE, Reply.TAKEN), AINO)
    assert "told=<Told.BEGUN: 'begun'>, on=datetime.date(2026, 11, 5)" in told(desk)
    desk.end_case(CASE, Outcome.EARLY_OTHER, words="Muutti pois")
    assert "Told.ENDED" in told(desk)
    for kept_back in KEPT_BACK:
        assert kept_back not in told(desk)


def test_nobody_is_told_where_the_person_has_not_agreed(desk: Desk) -> None:
    desk.save_referral(referral(consent=ReferralConsent(date(2026, 10, 19))))
    with pytest.raises(Refused) as error:
        desk.referrer_paper(CASE, "fi")
    assert error.value.refusal is Refusal.TELLING_NOT_AGREED
    desk.mark_referrer_told(CASE)  # by telephone, after asking
    assert desk.referral_screen(CASE).row.stands.told_on == date(2026, 11, 2)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_paper_is_signed_and_says_it_in_every_language(tmp_path: Path, language: str) -> None:
    desk = coordinator(tmp_path / "profile", real=True)
    desk.save_referral(referral())
    desk.find_suitable(CASE)
    desk.name_worker(CASE, AINO)
    paper = desk.referrer_paper(CASE, language)
    assert bootstrap.sealer().verify(paper, None).whole
    document = pypdfium2.PdfDocument(paper)
    words = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    said = {
        "fi": "Lähete on otettu vastaan 2.11.2026", "sv": "Remissen togs emot 2.11.2026",
        "en": "The referral was accepted on 2.11.2026",
    }  # fmt: skip
    assert said[language] in " ".join(words.split())
    assert "Helvi Hangasvaara" in words
    for kept_back in KEPT_BACK:
        assert kept_back not in words
    desk.close()


def test_the_text_for_virtu_tells_the_referral_and_what_was_done(desk: Desk) -> None:
    desk.find_suitable(CASE)
    desk.note_first_visit(CASE, date(2026, 10, 30))
    desk.name_worker(CASE, AINO)
    assert desk.virtu_text(CASE, "fi") == (
        "HYVINVOINTILÄHETE\n\n"
        "Saapunut: 2026-10-20\n"
        "Asiakas: Helvi Hangasvaara\n"
        "Puhelin: 040 555 0101\n"
        "Osoite: Kylätie 4, Vuotso, Sodankylä\n"
        "Kieli: suomi\n"
        "Lähetteen tekijä: Teppo Lähettäjä, Kotihoito\n"
        "Lähettävä palvelu: kotihoito\n"
        "Syyt: yksinäisyyden lievittäminen, arjen toimeliaisuus\n"
        "Esteet: kulkuyhteydet\n"
        "Kiinnostukset: ulkoilu, käsityöt\n"
        "Toiveet: Kävelylle jonkun kanssa\n"
        "Huomioitavaa: Kävelee kepin kanssa\n"
        "Suostumus: 2026-10-19, Nimi ja puhelinnumero\n\n"
        "Mitä on tehty:\n"
        "2026-11-02 otettu vastaan\n"
        "2026-10-30 ensitapaaminen\n"
        "2026-11-02 hyvinvointilähetti nimetty: Aino Kulkija\n"
    )


def test_what_happens_after_it_was_copied_is_told(desk: Desk) -> None:
    assert not changed_since_copied(desk.referral_screen(CASE))
    desk.mark_copied_to_virtu(CASE)
    assert desk.referral_screen(CASE).row.stands.copied_on == date(2026, 11, 2)
    desk.mark_referrer_told(CASE)
    assert not changed_since_copied(desk.referral_screen(CASE))
    desk.save_referral(replace(referral(), wishes="Uusi toive"))
    assert changed_since_copied(desk.referral_screen(CASE))
    desk.mark_copied_to_virtu(CASE)
    assert not changed_since_copied(desk.referral_screen(CASE))
