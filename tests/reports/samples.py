"""Invented people, months and papers for the tests of reports and bundles."""

import tomllib
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from hyvinvointi_desktop.app.ports import AgreementPaper
from hyvinvointi_desktop.domain.agreements import Agreement, Origin, Party, PartySignature, ReadBy, SignedBy
from hyvinvointi_desktop.domain.ids import AgreementId, AttachmentId, ClientId, PayerId, ProgrammeId
from hyvinvointi_desktop.reports.printer import PdfPrinter

RESOURCES = Path(__file__).parents[2] / "resources"
FONTS = RESOURCES / "fonts"
LANGUAGES = ("fi", "sv", "en")
SAMI = "Áile Čuŋgá-Škoŧŧi ǩ ǧ ʒ ǯ"
RECOVERY_KEY = "QPZR-Y9X8-GF2T-VDW0-S3JN-54KH-CE6M-UA7L"


def texts() -> dict[str, dict[str, str]]:
    """The shipped sentences of all languages."""
    return {
        language: tomllib.loads((RESOURCES / "texts" / f"reports.{language}.toml").read_text(encoding="utf-8"))
        for language in LANGUAGES
    }


def printer() -> PdfPrinter:
    """The printer with the shipped fonts and sentences."""
    return PdfPrinter(FONTS, texts())


def claim_document(lines: int = 6, **changes: Any) -> dict[str, Any]:
    """A sealed claim of October 2026 with this many hours lines and as many trips."""
    hours, trips = [], []
    for n in range(lines):
        on = f"2026-10-{n % 28 + 1:02d}"
        hours.append({
            "session": f"s{n}", "clients": ["A-17"] if n % 3 else ["A-17", "B-4"], "on": on,
            "from": "9.00", "to": "11.30",
            "kind": ("home_visit", "accompany_to_group", "phone", "own_kind")[n % 4], "minutes": 150,
            "raw_minutes": 150, "rounded_minutes": 150, "payable_minutes": 150, "rate": "13.00", "amount_cents": 3250,
        })
        trips.append({
            "trip": f"t{n}", "session": f"s{n}", "on": on, "from_time": "8.30", "to_time": "12.15",
            "route": ["Sodankylä", "Vuotso", "Saariselkä", "Ivalo", "Inari", "Sevettijärvi"] if n % 5 == 2
            else ["Sodankylä", "Inari"],
            "purpose": "asiakaskäynti" if n % 4 else "yhteinen asiointi terveyskeskuksessa ja kaupassa",
            "vehicle": "car" if n % 5 else "boat_over_50hp", "km": "124.0", "rate": "0.55",
            "legs": [{"km": "10.0", "passengers": 1}] if n % 2 else [], "passenger_rate": "0.04",
            "trailer_km": "12.5" if n % 6 == 3 else "0.0", "trailer_rate": "0.09",
            "supplements": [{"kind": "caravan", "km": "12.0", "rate": "0.15"}] if n % 6 == 5 else [],
            "km_after": "4.0" if n % 7 == 6 else "0.0", "rate_after": "0.45", "amount_cents": 6860,
        })
    hours_cents, trips_cents = 3250 * lines, 6860 * lines
    document: dict[str, Any] = {
        "format": "hyvinvointi-claim", "version": 1, "month": "2026-10", "payer": "kunta",
        "payer_name": "Sodankylän kunta (keksitty)", "regime": "employment", "worker": SAMI,
        "state": "sealed", "number": 7,
        "id": "c-2026-10-7", "amends": "", "sealed_at": "2026-11-02T08:30:00+02:00", "practice": False,
        "income_codes": {"hours": "201", "km": "311"}, "hours": hours, "trips": trips,
        "expenses": [{"expense": "e1", "session": "s1", "on": "2026-10-05", "kind": "parking", "amount_cents": 450,
                      "receipt": True}],
        "adjustments": [{"claim": "c-2026-09-6", "month": "2026-09", "line": "s-91", "on": "2026-09-14", "minutes": -30,
                         "km": "-4.0", "amount_cents": -870}],
        "totals": {"minutes": 150 * lines, "payable_minutes": 150 * lines, "km": f"{124 * lines}.0",
                   "hours_cents": hours_cents, "trips_cents": trips_cents, "expenses_cents": 450,
                   "adjustments_cents": -870, "total_cents": hours_cents + trips_cents - 420},
        "findings": [
            {"code": "cap_reached", "level": "warning", "session": "s9", "on": "2026-10-22", "minutes": 90,
             "cap_minutes": 600, "explanation": ""},
            {"code": "odd_km", "level": "warning", "trip": "t3", "on": "2026-10-04",
             "explanation": "Kelirikko: ajoin Kittilän kautta, koska tie oli poikki."},
            {"code": "period_ending", "level": "warning", "client": "A-17", "on": "2026-10-31", "explanation": ""},
        ],
        "rates_used": [
            {"what": "hours", "from": "2026-01-01", "to": None, "rate": "13.00",
             "source": "Maksajan päätös (keksitty)"},
            {"what": "car", "from": "2026-01-01", "to": "2026-12-31", "rate": "0.55",
             "source": "Verohallinnon päätös verovapaista matkakustannusten korvauksista 2026"},
            {"what": "passenger", "from": "2026-01-01", "to": "2026-12-31", "rate": "0.04", "source": "sama päätös"},
        ],
    }
    return document | changes


def drawn_line() -> bytes:
    """A drawn signature as a PNG with transparency."""
    picture = Image.new("RGBA", (600, 200), (255, 255, 255, 0))
    pen = ImageDraw.Draw(picture)
    points = [(30, 150), (120, 40), (160, 160), (260, 60), (300, 150), (420, 50), (560, 140)]
    pen.line(points, fill=(10, 10, 90, 255), width=6, joint="curve")
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


AGREEMENT_TEXT = f"""# Sopimus tuesta

Tämä on sopimus, jonka {SAMI} ja hyvinvointilähetti tekevät.

## Mitä teemme

Tapaamme yhdessä ja sovimme askelista.
Toinen rivi samassa kappaleessa.

- Kuljemme yhdessä ryhmään.
- Asioimme kaupassa ja terveyskeskuksessa, jos se on hyvä ja jos siitä on sinulle iloa ja apua arjessa.

## Kauanko

Sopimus on voimassa 1.9.2026–31.12.2026.
"""


def agreement_paper(layout: str = "plain", language: str = "fi", *, practice: bool = False) -> AgreementPaper:
    """A signed agreement of an invented client."""
    signed = datetime(2026, 9, 1, 7, 5, tzinfo=UTC)
    image = AttachmentId("img1")
    agreement = Agreement(
        AgreementId("a1"), ClientId("c1"), ProgrammeId("hyvinvointilahete"), PayerId("kunta"), date(2026, 9, 1),
        date(2026, 12, 31), Origin.SIGNED, read_by=ReadBy.INTERPRETED, interpreter="Iida Tulkki (keksitty)",
        signatures=(
            PartySignature(Party.CLIENT, SAMI, SignedBy.DRAWN, signed, image),
            PartySignature(Party.WORKER, "Maija Lähetti", SignedBy.CONFIRMED, signed),
            PartySignature(Party.WITNESS, "Ville Todistaja", SignedBy.MARK, signed, image),
        ),
        signed_at=signed,
    )
    return AgreementPaper("Sopimus tuesta", language, layout, AGREEMENT_TEXT, "ab" * 32, agreement,
                          ((image, drawn_line()),), practice)


ANNEX_ROWS = (
    ("2026-10-03", "Sodankylä, Jäämerentie 1", "Inari, Inarintie 46", "Sodankylä, Jäämerentie 1",
     "124.0"),
    ("2026-10-04", "Sodankylä, Jäämerentie 1", "", "Rovaniemi, Hallituskatu 7", "131.5"),
)


def client_file(meetings: int = 2) -> dict[str, Any]:
    """Everything about an invented client with a year of log."""
    goal = {
        "level": "goal", "words": "Pääsen taas kylälle", "who": "minä", "by_when": "jouluun mennessä",
        "noticed_by": "käyn itse", "set_on": "2026-09-01", "state": "reached", "state_on": "2026-11-01",
        "marks": [{"on": "2026-10-03", "mark": "a_little"}], "below": [],
    }  # fmt: skip
    visit = {
        "starts_at": "2026-10-03T09:00+03:00", "ends_at": "2026-10-03T11:30+03:00", "kind": "home_visit",
        "status": "held", "with": ["A-2"], "place": "koti", "note": f"Kävimme kirjastossa. {SAMI}",
        "entered_on": "2026-10-03", "reminded_on": "2026-10-02", "barriers": ["pitkä matka"],
        "marks": [{"goal": "Pääsen taas kylälle", "mark": "succeeded"}],
        "tasks": [{"words": "Soitetaan kirjastoon", "who": "Aino", "due_on": "2026-10-10", "done_on": "2026-10-09"}],
        "trips": [
            {"on": "2026-10-03", "vehicle": "car", "route": ["Sodankylä", "Vuotso"], "km": "24.0", "purpose": ""}
        ],
        "expenses": [{"on": "2026-10-03", "kind": "bus", "amount_cents": 340, "description": "meno", "receipt": True}],
    }  # fmt: skip
    signed = {"party": "client", "name": "Aino Keksitty", "way": "drawn", "signed_at": "2026-09-01T10:00+03:00"}
    agreement = {
        "programme": "hyvinvointilahete", "payer": "Esimerkkikunta", "first_day": "2026-09-01",
        "last_day": "2026-12-31", "ended_on": None, "version": 1, "origin": "signed",
        "text": "# Sopimus\n\nSovimme näin:\n- käymme kirjastossa\n- soitamme", "text_sha256": "ab" * 32,
        "read_by": "self", "interpreter": "", "signatures": [signed],
    }  # fmt: skip
    entry = {"event": "client.open", "about": "client", "purpose": "client_work", "outcome": "ok", "by": "Maija"}
    log = [entry | {"at": f"2026-10-{n % 28 + 1:02d}T09:00+03:00", "what": "seen"} for n in range(200)]
    talk = {
        "held_on": "2027-01-02", "life_situation": "yksin kylällä", "strengths": "käsityöt", "needs": "seuraa",
        "goals": "rohkeutta", "earlier_groups": "", "themes": ["liikunta", "ruoka"],
    }  # fmt: skip
    course = {
        "name": "Hyvinvointitreenit", "place": "Talo", "first_day": "2027-01-07", "number": 3, "state": "left",
        "proposer": "TE", "fee_payer": "kunta", "travel_cents": 420, "enrolled_on": "2027-01-07",
        "left_on": "2027-03-01", "left_reason": "töihin", "comes_alone": True, "no_acute_crisis": None,
        "interview": talk, "next_step": "kansalaisopiston kuoro", "called_on": "2027-02-01",
        "marks": [{"on": "2027-01-07", "theme": "Kulttuuri", "mark": "excused"}] * 3,
    }  # fmt: skip
    bare = course | {"interview": None, "marks": [], "state": "candidate", "left_on": None, "comes_alone": None}
    return {
        "format": "hyvinvointi-client-file", "version": 1, "made_at": "2026-11-02T10:00+02:00",
        "worker": "Maija Keksitty", "organisation": "Esimerkkikunta",
        "client": {
            "code": "A-1", "name": "Aino Keksitty", "identity_code": "", "phone": "000 000", "email": "",
            "address": "Keksitie 1", "village": "Testikylä", "municipality": "Sodankylä", "language": "fi",
            "interpreter": True, "safety_notes": "koira", "mobility_notes": "", "archived_on": None,
            "called_in_need": {"name": "Keksitty Naapuri", "relation": "naapuri", "phone": "000"},
        },
        "consents": [{"for": "reminder", "given_on": "2026-09-01", "withdrawn_on": "2026-10-01"}],
        "agreements": [agreement, agreement | {"text": None, "ended_on": "2026-12-01", "signatures": []}],
        "goals": [goal | {"below": [goal | {"level": "step", "words": "Bussilla kylälle", "state": "left"}]}],
        "meetings": [visit] * meetings,
        "courses": [course, bare],
        "claims": [{"month": "2026-10", "number": 1, "state": "sealed"}],
        "papers": [{"what": "receipt", "on": "2026-10-03", "media_type": "image/png", "bytes": 20480}],
        **_care(), "log": log,
    }  # fmt: skip


def _care() -> dict[str, Any]:
    """The part of the client's file about measures, service, network and reviews."""
    said = {"fi": "hyvä mieli", "sv": "gott humör", "en": "good mood"}
    filling = {
        "measure": "who5", "version": 1, "title": {"fi": "WHO-5, hyvinvointi", "en": "WHO-5, wellbeing"},
        "on": "2027-01-04", "mode": "self", "point": "start", "score": "52", "change": "unknown",
        "answers": [{"item": "1", "theme": said, "answer": 2}, {"item": "2", "theme": {}, "answer": 3}],
    }  # fmt: skip
    decision = {
        "kind": "service", "first_day": "2027-01-04", "last_day": "2027-04-03", "number": "12 §",
        "legal_basis": "Sosiaalihuoltolaki 17 §", "made_on": "2027-01-04", "allowance_cents": 0,
        "allowance_unit": "day", "zone": None, "discount": {"id": "half", "words": {"fi": "puolet"}}, "payments": [],
    }  # fmt: skip
    paid = {"window": 1, "days": 3, "cents": 2700, "decided_on": "2027-02-05", "number": "14 §"}
    allowance = decision | {"kind": "allowance", "allowance_cents": 900, "payments": [paid, paid | {"window": 2}]}
    service = {
        "programme": "sosku-helsinki", "opened_on": "2027-01-04", "phase": "ending",
        "title": {"fi": "Sosiaalinen kuntoutus"},
        "suitability": [{"id": "wants_change", "words": {"fi": "Toivoo itse, että jokin muuttuu"}}],
        "suitability_on": "2027-01-04", "ending_from": "2027-03-20", "ended_on": None,
        "steps": [{"step": "introduced", "on": "2027-01-04"}, {"step": "network", "on": "2027-01-08"}],
        "next_steps": [{"id": "own_group", "words": {}}], "next_words": "Kuoro jatkuu.",
        "decisions": [decision, allowance],
    }  # fmt: skip
    review = {
        "kind": "mid", "held_on": "2027-02-15", "first_day": "2027-01-04", "last_day": "2027-02-15", "together": True,
        "went_well": "ulos lähteminen", "was_hard": "aamut", "changes": "tavataan iltapäivällä", "what_next": "",
        "corrects_earlier": True, "goals": [{"words": "Pääsen ulos", "state": "open", "said": "vielä jännittää"}],
        "signatures": [
            {"party": "client", "name": "Aino Keksitty", "way": "drawn", "signed_at": "2027-02-15T12:30+02:00"}
        ],
    }  # fmt: skip
    sister = {
        "name": "Tuulia Tekaistu", "role": "sisko", "organisation": "", "phone": "000", "email": "",
        "permitted_on": "2027-01-04", "permitted_about": "arjesta", "withdrawn_on": None,
    }  # fmt: skip
    draft = {"kind": "visit", "text": "Kävelimme puistossa.", "made_at": "2027-01-04T12:00+02:00", "copied_at": None}
    return {
        "measures": [filling, filling | {"on": "2027-04-02", "score": "68.5", "change": "clear", "point": None}],
        "services": [service], "groups": [{"on": "2027-01-20", "group": "Kuoro", "known_by": "leader_told"}],
        "network": [sister],
        "network_meetings": [{"on": "2027-01-15", "others": "naapuri", "asked": ["Tuulia Tekaistu"]}],
        "ecomaps": [{"drawn_on": "2027-01-08", "words": "Sisko on lähin."}], "reviews": [review], "drafts": [draft],
        "own_purchases": [{"on": "2027-01-17", "amount_cents": 850, "words": "kahvit", "receipt": True}],
    }  # fmt: skip


def erasure(backups: int = 3) -> dict[str, Any]:
    """The certificate of an invented erasure."""
    return {
        "format": "hyvinvointi-erasure", "version": 1, "client": "A-1", "worker": "Maija Keksitty",
        "reason": "asiakas pyysi", "asked_on": "2026-11-02", "done_on": "2026-11-09",
        "done_at": "2026-11-09T08:00:00+00:00",
        "gone": {"details": 10, "notes": 12, "goals": 3, "receipts": 1},
        "kept": {"sessions": 12, "claims": 2, "log": 90},
        "old_backups": backups, "old_backups_gone_by": "2027-10-30" if backups else "",
    }  # fmt: skip
