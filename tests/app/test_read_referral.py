"""Reading proposes: what is understood stands in its field, what is not stays word for word, an identity code goes."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.app.read_referral import (
    LEFT_OUT,
    Proposal,
    RawReferral,
    day_in,
    merged,
    plain,
    read_raw,
    read_text,
    yes_or_no,
)
from hyvinvointi_desktop.app.referral_labels import LABELS
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.referrals import Arrival, ContactWay, ReferralConsent, ReferredPerson, Referrer
from tests.support.referrals import CASE, referral

TODAY = date(2026, 11, 2)
FINNISH = """Hei Kaisa, tässä lähete!

Lähetteen tekijä: Teppo Lähettäjä
Yksikkö: Kotihoito, pohjoinen
Puh. : 040 555 0900
Asiakas:
Helvi Hangasvaara
Puhelin: 040 555 0101
Osoite: Kylätie 4
Kunta: Sodankylä
Kylä: Vuotso
Syntymäaika: 5.3.1948
Kieli: pohjoissaame
Tulkki: ei
Yhteydenotto: soittamalla
Lähetteen syy: yksinäisyys, ulkoilu
Esteet:
- kulkuyhteydet
- pitkät etäisyydet
Toiveet: Kävelylle jonkun kanssa
ja joskus kahville
Suostumus: 19.10.2026
Saa kertoa takaisin: kyllä
Päiväys: 20.10.2026
Kengännumero: 39

Terveisin Teppo"""


def read(text: str) -> Proposal:
    return read_text(text, CASE, TODAY)


def test_a_finnish_text_is_read_line_by_line() -> None:
    found = read(FINNISH).referral
    assert found.person == ReferredPerson(
        "Helvi Hangasvaara", "040 555 0101", "", "Kylätie 4", "Sodankylä", "Vuotso", 1948, "se",
        contact_way=ContactWay.PHONE,
    )  # fmt: skip
    assert found.referrer == Referrer("Teppo Lähettäjä", "Kotihoito, pohjoinen", "home_care", "040 555 0900")
    assert (found.reasons, found.barriers) == (("loneliness", "outdoors"), ("transport", "distance"))
    assert found.wishes == "Kävelylle jonkun kanssa\nja joskus kahville"
    assert found.consent == ReferralConsent(date(2026, 10, 19), "", may_tell_back=True)
    assert (found.received_on, found.arrival) == (date(2026, 10, 20), Arrival.PASTED)
    assert found.other_words == "Hei Kaisa, tässä lähete!\n\nKengännumero: 39\n\nTerveisin Teppo"


def test_swedish_and_english_are_read_too() -> None:
    text = "Klient: Maj Påhittad\nTelefon: 040 555 0102\nSpråk: svenska\nOrsak: ensamhet\nSamtycke: ja"
    swedish = read(text).referral
    assert (swedish.person.name, swedish.person.language, swedish.reasons) == ("Maj Påhittad", "sv", ("loneliness",))
    assert swedish.consent.given_on == TODAY  # "yes" was said when it was written
    english = read("Name = Ann Invented\nReasons: digital, walks\nConsent: no").referral
    assert (english.person.name, english.reasons) == ("Ann Invented", ("digital", "outdoors"))
    assert english.consent.given_on is None
    assert english.other_words == "Consent: no"


def test_a_telephone_number_belongs_to_whom_the_lines_before_are_about() -> None:
    found = read("Puhelin: 1\nLähettäjä\nNimi: Teppo\nPuhelin: 2\nAsiakas\nNimi: Helvi\nLähettäjän puhelin: 3").referral
    assert (found.person.name, found.person.phone) == ("Helvi", "1")
    assert (found.referrer.name, found.referrer.phone) == ("Teppo", "2")


@pytest.mark.parametrize(
    ("code", "year"), [("050348-900X", 1948), ("050310A900X", 2010), ("050399+900X", 1899), ("050348y900x", 1948)]
)
def test_an_identity_code_is_nowhere_afterwards_but_its_year(code: str, year: int) -> None:
    for text in (f"Nimi: Helvi\nHenkilötunnus: {code}", f"Nimi: Helvi\nSyntynyt {code} Vuotsossa",
                 f"Nimi: Helvi {code}\nToiveet: {code}"):  # fmt: skip
        found = read(text)
        assert found.hetu_left_out
        assert found.referral.person.birth_year == year
        assert code[6:] not in str(found.referral)
    assert read(f"Nimi: Helvi\nSyntynyt {code} Vuotsossa").referral.other_words == f"Syntynyt {LEFT_OUT} Vuotsossa"


def test_what_is_not_understood_stays_word_for_word() -> None:
    strange = "Kieli: klingon\nSyntynyt: kauan sitten\nPäivä\nPvm: 31.2.2026\nSuostumus: 1.1.2030\nTulkki: ehkä"
    found = read(f"Nimi: Helvi\n{strange}").referral
    assert found.person == ReferredPerson("Helvi")
    assert found.received_on == TODAY
    assert found.other_words == strange


def test_of_several_reasons_the_strange_one_is_kept_too() -> None:
    found = read("Nimi: Helvi\nSyyt: yksinäisyys; kuu on juustoa").referral
    assert (found.reasons, found.other_words) == (("loneliness",), "kuu on juustoa")


@pytest.mark.parametrize("text", ["", "Hei!\nMitä kuuluu?", "Klo: 9\nPaikka: kirjasto", "x" * 200_001])
def test_what_is_no_referral_is_refused(text: str) -> None:
    with pytest.raises(Refused) as error:
        read(text)
    assert error.value.refusal is Refusal.REFERRAL_UNREADABLE


def test_fields_of_a_form_are_read_by_their_names() -> None:
    pairs = (
        ("asiakas.nimi", "Helvi"), ("asiakas_puhelin", "1"), ("lähettäjä nimi", "Teppo"), ("Sähköposti *", "t@x.fi"),
        ("syyt", "harrastus"), ("outo", "sana"),
    )  # fmt: skip
    found = read_raw(RawReferral(pairs), CASE, TODAY).referral
    assert (found.person.name, found.person.phone, found.referrer.name) == ("Helvi", "1", "Teppo")
    assert (found.referrer.email, found.reasons, found.other_words) == ("t@x.fi", ("hobby",), "outo: sana")
    assert found.arrival is Arrival.FILE


def test_what_was_typed_stays_when_a_text_is_read_over_it() -> None:
    typed = referral(person=ReferredPerson("Helvi H.", area="Raattama"), wishes="Omat sanat", barriers=())
    found = merged(typed, read(FINNISH))
    assert (found.person.name, found.person.area, found.person.phone) == ("Helvi H.", "Raattama", "040 555 0101")
    assert (found.person.language, found.wishes, found.barriers) == ("se", "Omat sanat", ("transport", "distance"))
    assert (found.referrer, found.consent) == (typed.referrer, typed.consent)
    assert replace(merged(typed, read("Nimi: X")), arrival=typed.arrival) == typed


def test_days_and_answers() -> None:
    assert day_in("annettu 1.9.2026 puhelimessa") == date(2026, 9, 1)
    assert day_in("2026-09-01") == date(2026, 9, 1)
    assert (day_in("31.2.2026"), day_in("eilen")) == (None, None)
    assert (yes_or_no("Kyllä."), yes_or_no("ei"), yes_or_no("ehkä"), yes_or_no("on, puhelimessa")) == (
        True, False, None, True,
    )  # fmt: skip


def test_every_label_is_written_as_it_is_looked_for() -> None:
    assert [words for words in LABELS if plain(words) != words] == []


_LABELLED = st.sampled_from([*LABELS, "Asiakas", "Lähettäjä"]).map(lambda words: f"{words}: ")


@settings(max_examples=60, deadline=None)
@given(st.lists(_LABELLED | st.text(max_size=30)))
def test_any_text_is_read_or_refused(parts: list[str]) -> None:
    try:
        found = read("\n".join(parts))
    except Refused as error:
        refusal = error.refusal
    else:
        assert found.understood
        return
    assert refusal is Refusal.REFERRAL_UNREADABLE


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text("abcåäö ,.!", min_size=1, max_size=20), min_size=1, max_size=6))
def test_lines_without_a_label_are_kept_word_for_word(lines: list[str]) -> None:
    kept = read("\n".join(["Nimi: Helvi", "", *lines])).referral.other_words
    assert [line for line in kept.split("\n") if line] == [line.rstrip() for line in lines if line.strip()]
