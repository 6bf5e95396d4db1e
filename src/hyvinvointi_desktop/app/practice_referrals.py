"""Practice data of a coordinator: invented workers and referrals in every state, the same for the same day. Nobody in
it exists."""

from datetime import date, timedelta

from hyvinvointi_desktop.app.answer_assignment import AssignmentReply, Reply
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.practice_space import become_coordinator, found_practice_space
from hyvinvointi_desktop.domain.exchange import CaseId, WorkerId
from hyvinvointi_desktop.domain.naming import NamingFacts
from hyvinvointi_desktop.domain.referrals import (
    Arrival,
    ContactWay,
    Outcome,
    Referral,
    ReferralConsent,
    ReferredPerson,
    Referrer,
    Screen,
)

WORKERS = (
    NamingFacts(WorkerId("harjoituspolkuaa"), "Pirkko Polkuinen", ("Vuotso", "Sodankylä"), ("fi", "se"),
                ("ulkoilu", "lukeminen", "kirjasto"), 5),
    NamingFacts(WorkerId("harjoitushillaaa"), "Reijo Hillasuo", ("Sodankylä", "Kersilö"), ("fi",),
                ("kalastus", "puutyöt"), 3),
    NamingFacts(WorkerId("harjoituslundaaa"), "Siv Lundberg", ("Raattama",), ("fi", "sv"), ("käsityöt", "kuorolaulu"),
                4, "lomalla kuun loppuun"),
    NamingFacts(WorkerId("harjoitusmagga22"), "Máret Niittykero", ("Vuotso",), ("se", "fi"), ("käsityöt", "ulkoilu")),
)  # fmt: skip

_HOME_CARE = Referrer("Tiina Tuntematon", "Kotihoito, pohjoinen", "home_care", "040 555 0201")
_PARISH = Referrer("Veikko Keksitty", "Diakoniatyö", "parish", "", "diakonia@esimerkki.example")
_HEALTH = Referrer("Lea Lähettäjä", "Fysioterapia", "rehabilitation", "040 555 0203")


def _case(letter: str) -> CaseId:
    return CaseId(f"harjoituslahete{letter}")


def practice_cases(today: date) -> tuple[Referral, ...]:
    """The referrals as they were written, the newest last."""

    def ago(days: int) -> date:
        return today - timedelta(days=days)

    return (
        Referral(
            _case("a"), ago(75), Arrival.TYPED,
            ReferredPerson("Eino Vanhapiha", "040 555 0301", "", "Rantatie 2", "Sodankylä", "Kersilö", 1944),
            _HOME_CARE, ("outdoors", "talking"), ("distance",), ("kalastus",), "Joku käymään kerran viikossa",
            ReferralConsent(ago(76), "Kaiken saa kertoa, minkä apu vaatii", may_tell_back=True),
        ),
        Referral(
            _case("b"), ago(41), Arrival.PHONE,
            ReferredPerson("Helmi Suovanen", "040 555 0302", "", "Kirkkotie 9", "Sodankylä", "Sodankylä", 1951,
                           mobility_notes="Rollaattori, hidas alkumatka"),
            _HEALTH, ("loneliness", "hobby"), ("transport", "courage"), ("kirjasto", "lukeminen"),
            "Kirjastoon ja lukupiiriin", ReferralConsent(ago(41), "Nimi, puhelin ja toiveet", may_tell_back=True),
        ),
        Referral(
            _case("c"), ago(23), Arrival.FILE,
            ReferredPerson("Jouni Aittavaara", "040 555 0303", "", "Suopolku 7", "Sodankylä", "Vuotso", 1972, "se",
                           contact_way=ContactWay.TEXT_MESSAGE),
            _PARISH, ("getting_started", "outdoors"), ("courage",), ("ulkoilu",), "Ulos kavereiden kanssa",
            ReferralConsent(ago(24), "Puhelinnumero", may_tell_back=False),
        ),
        Referral(
            _case("d"), ago(16), Arrival.TYPED,
            ReferredPerson("Aune Koivuharju", "040 555 0304", "", "Mäkitie 1", "Sodankylä", "Raattama", 1948, "sv"),
            _HOME_CARE, ("loneliness",), ("distance", "weather"), ("käsityöt",), "Seuraa, mieluiten ruotsiksi",
            ReferralConsent(ago(17), "", may_tell_back=True),
        ),
        Referral(
            _case("e"), ago(9), Arrival.PASTED,
            ReferredPerson("Pentti Lampela", "", "", "", "Sodankylä", "Vuotso", 1960),
            Referrer("Tiina Tuntematon", "Kotihoito, pohjoinen", "home_care"), ("practical_help",), (), (), "",
            ReferralConsent(), "Soittaa takaisin, jos ei vastaa heti.",
        ),
        Referral(
            _case("f"), ago(4), Arrival.OWN_CONTACT,
            ReferredPerson("Sanna Metsäniemi", "040 555 0306", "", "Koulutie 12", "Sodankylä", "Sodankylä", 1985),
            reasons=("hobby", "social_contacts"), barriers=("money",), interests=("kuorolaulu", "ulkoilu"),
            wishes="Harrastus, joka ei maksa paljon",
        ),
        Referral(
            _case("g"), ago(58), Arrival.TYPED,
            ReferredPerson("Taisto Kuusela", "040 555 0307", "", "Asematie 3", "Sodankylä", "Sodankylä", 1966),
            _HEALTH, ("habits",), ("health",), (), "", ReferralConsent(ago(58), "", may_tell_back=True),
        ),
    )  # fmt: skip


def lead_space(desk: Desk) -> None:
    """Makes the practice person a coordinator, with workers and referrals. A second time changes nothing."""
    become_coordinator(desk)
    if desk.referral_list().rows:
        return
    found_practice_space(desk, [(facts.worker, facts.name) for facts in WORKERS])
    for facts in WORKERS:
        desk.note_worker(facts)
    for referral in practice_cases(desk.clock.today()):
        desk.save_referral(referral)
    _decide(desk)


def _decide(desk: Desk) -> None:
    pirkko, reijo = WORKERS[0].worker, WORKERS[1].worker
    for letter in "abcd":
        desk.find_suitable(_case(letter))
    desk.name_worker(_case("a"), reijo, "Eino odottaa soittoasi.")
    desk.answer_assignment(AssignmentReply(_case("a"), Reply.TAKEN), reijo)
    desk.end_case(_case("a"), Outcome.AS_PLANNED, words="Eino käy nyt itse kerhossa.")
    desk.name_worker(_case("b"), pirkko)
    desk.answer_assignment(AssignmentReply(_case("b"), Reply.TAKEN), pirkko)
    desk.name_worker(_case("c"), pirkko)
    desk.ask_back(_case("e"), "Soitettu Tiinalle: suostumus ja puhelinnumero puuttuvat.")
    desk.find_not_suitable(
        _case("g"), (Screen.NEEDS_PROFESSIONAL_HELP,), "Ohjattu päihdepalveluihin, Lea Lähettäjälle kerrottu."
    )
