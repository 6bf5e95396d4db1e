"""A desk in memory for the client pages: the real use cases over dictionaries, with invented people."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeVar, cast

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app import keep_client, look_clients, set_goal, settings
from hyvinvointi_desktop.app import sign_agreement as signing
from hyvinvointi_desktop.app.audit_port import LogLine
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import RecordsRefused, RefusedCode
from hyvinvointi_desktop.app.log_session import ClientMonth
from hyvinvointi_desktop.app.look_client_measures import ClientMeasures, MeasureLine
from hyvinvointi_desktop.app.look_period import PeriodScreen
from hyvinvointi_desktop.app.ports import AgreementTemplate, Area, ErasedAgreement
from hyvinvointi_desktop.app.screens import ClientCard, ClientRow
from hyvinvointi_desktop.app.seal_claim import Press
from hyvinvointi_desktop.domain.agreements import Agreement, Origin, Party, PartySignature, ReadBy, SignedBy
from hyvinvointi_desktop.domain.audit import Purpose
from hyvinvointi_desktop.domain.days import Month, instant_of
from hyvinvointi_desktop.domain.erasure import Erasure
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalMark, GoalState, Mark
from hyvinvointi_desktop.domain.ids import (
    AgreementId,
    AttachmentId,
    ClientId,
    CopyDraftId,
    GoalId,
    PayerId,
    ProgrammeId,
    SessionId,
    TripId,
)
from hyvinvointi_desktop.domain.people import Client, Consent, NamedContact
from hyvinvointi_desktop.domain.programme_versions import OwnProgramme
from hyvinvointi_desktop.domain.programmes import Vehicle
from hyvinvointi_desktop.domain.rehabilitation import CopyDraft, DraftKind
from hyvinvointi_desktop.domain.sessions import Attachment, Session, Status, Trip
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from tests.ui.fake_desk import FakeDesk, programme

W = TypeVar("W", bound=QWidget)
TODAY = date(2026, 11, 21)
AINO, EERO, LEENA = ClientId("c-aino"), ClientId("c-eero"), ClientId("c-leena")
PDF = b"%PDF-1.7 fake"

BODY = """## Kuka tekee sopimuksen?
- Sinä: {client}
- Hyvinvointilähetti: {worker}
- Koordinaattori: {coordinator}

## Mitä teemme?
Hyvinvointilähetti kulkee rinnallasi jonkin aikaa. Etsimme yhdessä mukavaa tekemistä, paikkoja ja ihmisiä.
Sinä kerrot, mitä haluat. Edetään sinun tahdissasi.

## Kuinka kauan?
Sopimus alkaa {first_day} ja päättyy {last_day}. Tunteja on enintään {hours_per_month} kuukaudessa.
Tapaamme näin: {meeting_times}

## Mitkä ovat tavoitteet?
{goals}

## Miten pidämme yhteyttä?
Näin tavoitamme toisemme: {contact}
Tiedoista vastaa {controller}. Tietoja säilytetään: {retention}."""


class _Clock:
    def now(self) -> datetime:
        return datetime(2026, 11, 21, 10, 41, tzinfo=UTC)

    def today(self) -> date:
        return TODAY


class _Records:
    """Only what the use cases of these pages ask for."""

    def courses(self) -> tuple[()]:
        return ()

    def all_enrolments(self) -> tuple[()]:
        return ()

    def __init__(self, desk: "ClientsDesk") -> None:
        self._desk = desk

    def client(self, client: ClientId) -> Client | None:
        return self._desk.people.get(client)

    def erasures(self) -> tuple[Erasure, ...]:
        return ()

    def client_by_code(self, code: str) -> Client | None:
        return next((c for c in self._desk.people.values() if c.code == code), None)

    def put_client(self, client: Client) -> None:
        self._desk.people[client.id] = client

    def agreement(self, agreement: AgreementId) -> Agreement | None:
        return self._desk.agreements.get(agreement)

    def agreements_of(self, client: ClientId) -> tuple[Agreement, ...]:
        return tuple(a for a in self._desk.agreements.values() if a.client == client)

    def add_agreement(self, agreement: Agreement) -> None:
        self._desk.agreements[agreement.id] = agreement

    def end_agreement(self, agreement: AgreementId, on: date) -> None:
        self._desk.agreements[agreement] = replace(self._desk.agreements[agreement], ended_on=on)

    def erase_agreement_body(self, erased: ErasedAgreement) -> None:
        old = self._desk.agreements[erased.agreement]
        self._desk.agreements[erased.agreement] = replace(old, text=None)

    def goals_of(self, client: ClientId) -> tuple[Goal, ...]:
        return tuple(g for g in self._desk.goals.values() if g.client == client)

    def put_goal(self, goal: Goal) -> None:
        self._desk.goals[goal.id] = goal

    def delete_goal(self, goal: GoalId) -> None:
        if any(m.goal == goal for s in self._desk.sessions for m in s.marks):
            raise RecordsRefused(RefusedCode.IN_USE, goal)
        del self._desk.goals[goal]

    def sessions_of(self, client: ClientId, _limit: int) -> tuple[Session, ...]:
        found = [s for s in self._desk.sessions if client in s.clients and s.status is not Status.PLANNED]
        return tuple(sorted(found, key=lambda s: s.starts_at, reverse=True))

    def add_attachment(self, attachment: Attachment) -> None:
        self._desk.kept[attachment.id] = attachment

    def signing_material(self) -> None:
        return None

    def worker(self) -> Any:
        return self._desk.worker

    def payers(self) -> tuple[Any, ...]:
        return tuple(self._desk.payers.values())

    def preference(self, key: str) -> str | None:
        return self._desk.preferences.get(key)

    def own_programmes(self) -> tuple[OwnProgramme, ...]:
        return ()

    def own_templates(self) -> tuple[AgreementTemplate, ...]:
        return ()


class _Work:
    def __init__(self, desk: "ClientsDesk") -> None:
        self.records = _Records(desk)
        self._desk, self._before, self._done = desk, dict(desk.goals), False

    def __enter__(self) -> "_Work":
        return self

    def __exit__(self, *_error: object) -> None:
        if not self._done:
            self._desk.goals = self._before

    def commit(self) -> None:
        self._done = True


class _Definitions:
    def __init__(self, desk: "ClientsDesk") -> None:
        self._desk = desk

    def programmes(self) -> Any:
        return (programme(),)

    def templates(self) -> tuple[AgreementTemplate, ...]:
        return self._desk.texts


class _Printer:
    def agreement(self, _paper: Any) -> bytes:
        return PDF


class _Sealer:
    def sign_pdf(self, pdf: bytes, *_: Any) -> bytes:
        return pdf + b" signed"


class ClientsDesk(FakeDesk):
    """``fail_next`` is raised by the next write."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = _Clock()  # type: ignore[assignment]
        self.people: dict[ClientId, Client] = {}
        self.left: list[ClientId] = []
        self.agreements: dict[AgreementId, Agreement] = {}
        self.goals: dict[GoalId, Goal] = {}
        self.sessions: list[Session] = []
        self.kept: dict[AttachmentId, Attachment] = {}
        self.signed: list[signing.SignAgreement] = []
        self.measure_lines: tuple[MeasureLine, ...] = ()
        self.fail_next: Exception | None = None
        self.worker = replace(self.worker, name="Liisa L.")
        self.texts = tuple(
            AgreementTemplate("hyvinvointilahete", language, 1, layout, "Sopimus tuesta", BODY)
            for language in ("fi", "sv", "en")
            for layout in ("plain", "easy")
        )

    def as_desk(self) -> Desk:
        return cast(Desk, self)

    def _uow(self) -> Any:
        if self.fail_next is not None:
            error, self.fail_next = self.fail_next, None
            raise error
        return _Work(self)

    # -- reads --------------------------------------------------------------------------------------------------

    def client_list(self, *, archived: bool = False) -> tuple[ClientRow, ...]:
        people = [c for c in self.people.values() if (c.archived_on is not None) == archived]
        return tuple(self._row(c) for c in sorted(people, key=lambda c: c.name))

    def _row(self, client: Client) -> ClientRow:
        coming = [s.starts_at for s in self.sessions if client.id in s.clients and s.status is Status.PLANNED]
        period = look_clients.period_bar(tuple(self.agreements.values()), client.id, TODAY)
        return ClientRow(client, period, self._month(client.id), None, min(coming, default=None))

    def _month(self, client: ClientId) -> ClientMonth | None:
        return {
            AINO: ClientMonth(AINO, Month(2026, 11), 390, 600),
            EERO: ClientMonth(EERO, Month(2026, 11), 570, 600),
        }.get(client)

    def has_periods(self, _client: ClientId) -> bool:
        return False

    def new_draft(self, client: ClientId, kind: DraftKind, text: str, about: str = "") -> CopyDraft:
        return CopyDraft(CopyDraftId("fresh"), client, kind, text, datetime(2026, 11, 21, 8, tzinfo=UTC), None, about)

    def period_screen(self, client: ClientId) -> PeriodScreen:
        return PeriodScreen(self.people[client], TODAY, None, None, ())

    def client_measures(self, client: ClientId) -> ClientMeasures:
        return ClientMeasures(self.people[client], self.measure_lines)

    def client_card(self, client: ClientId) -> ClientCard:
        records = _Records(self)
        held = records.sessions_of(client, 400)
        planned = [s for s in self.sessions if client in s.clients and s.status is Status.PLANNED]
        return ClientCard(
            self.people[client],
            look_clients.period_bar(tuple(self.agreements.values()), client, TODAY),
            self._month(client),
            records.agreements_of(client),
            set_goal.progress(records.goals_of(client), held),
            held,
            tuple(sorted(planned, key=lambda s: s.starts_at)),
        )

    def leave_client(self, client: ClientId) -> None:
        self.left.append(client)

    def open_client_for(self, client: ClientId, purpose: Purpose) -> None:  # noqa: ARG002 -- as the desk
        self.trail.purpose = purpose

    def client_log(self, client: ClientId) -> tuple[str, tuple[LogLine, ...]]:  # noqa: ARG002 -- as the desk
        return "Maija", ()

    def clients(self) -> tuple[Client, ...]:
        return tuple(self.people.values())

    def next_client_code(self) -> str:
        return keep_client.next_code(c.code for c in self.clients())

    def likely_duplicates(self, client: Client) -> tuple[keep_client.Likeness, ...]:
        return keep_client.likely_duplicates(client, self.clients())

    def attachment(self, attachment: AttachmentId) -> Attachment | None:
        return self.kept.get(attachment)

    def show_agreement(self, terms: signing.AgreementTerms) -> signing.ShownText:
        return settings.shown_agreement(terms, _Records(self), _Definitions(self))  # type: ignore[arg-type]

    # -- writes -------------------------------------------------------------------------------------------------

    def save_client(self, client: Client) -> frozenset[Area]:
        return keep_client.save_client(client, self._uow(), lambda hetu: hetu.endswith("X"))

    def archive_client(self, client: ClientId, on: date | None) -> frozenset[Area]:
        return keep_client.archive_client(client, on, self._uow())

    def sign_agreement(self, command: signing.SignAgreement) -> signing.AgreementSigned:
        self.signed.append(command)
        press = Press(_Definitions(self), _Printer(), _Sealer())  # type: ignore[arg-type]
        return signing.sign_agreement(command, self._uow(), press, self.clock.now())

    def record_paper_agreement(self, agreement: Agreement, scan: Attachment | None) -> frozenset[Area]:
        known: Any = _Definitions(self)
        return signing.record_paper_agreement(agreement, scan, self._uow(), known)

    def end_agreement(self, agreement: AgreementId, on: date) -> frozenset[Area]:
        return signing.end_agreement(agreement, on, self._uow())

    def erase_agreement_body(self, agreement: AgreementId, reason: str) -> frozenset[Area]:
        return signing.erase_agreement_body(agreement, reason, self._uow(), self.clock.now())

    def save_goal(self, goal: Goal) -> frozenset[Area]:
        return set_goal.save_goal(goal, self._uow())

    def delete_goal(self, goal: GoalId, client: ClientId) -> frozenset[Area]:
        return set_goal.delete_goal(goal, client, self._uow())


def current(page: ClientsPage, kind: type[W]) -> W:
    """What the page shows now, which must be of that kind."""
    widget = page.currentWidget()
    assert isinstance(widget, kind)
    return widget


def _session(
    n: int, client: ClientId, day: date, begin: time, end: time, kind: str, note: str = "", *,
    status: Status = Status.HELD, km: int = 0, marks: Sequence[GoalMark] = (), place: str = "",
) -> Session:  # fmt: skip
    trips = (Trip(TripId(f"t{n}"), day, Vehicle.CAR, "Sodankylä", place or "Kersilö", km),) if km else ()
    return Session(
        SessionId(f"s{n}"), (client,), instant_of(day, begin), instant_of(day, end), kind, status, place, note,
        marks=tuple(marks), trips=trips,
    )  # fmt: skip


def _people() -> tuple[Client, ...]:
    return (
        Client(
            AINO, "A-17", "Aino K.", "040 555 0117", "aino@example.org", "Kersilöntie 12", "Sodankylä", "Kersilö",
            safety_notes="Koira on pihalla irti. Soita ennen kuin tulet.",
            mobility_notes="Kulkee rollaattorilla, portaat ovat vaikeat.", hetu="010594-999X",
            in_need=NamedContact("Sirkka K.", "sisar", "040 555 0218"),
            consents=(
                Consent("record_keeping", date(2026, 9, 1)),
                Consent("picture", date(2026, 9, 1), date(2026, 10, 5)),
            ),
        ),
        Client(EERO, "A-21", "Eero T.", "040 555 0121", village="Vuotso", language="se", interpreter=True),
        Client(LEENA, "A-22", "Leena M.", village="Sattanen"),
        Client(ClientId("c-old"), "A-3", "Oiva P.", village="Moskuvaara", archived_on=date(2026, 3, 1)),
    )  # fmt: skip


def _aino_goals() -> tuple[Goal, ...]:
    def goal(n: str, level: GoalLevel, words: str, parent: str | None = None, **more: Any) -> Goal:
        return Goal(GoalId(n), AINO, level, words, GoalId(parent) if parent else None, set_on=date(2026, 9, 1), **more)

    return (
        goal("g1", GoalLevel.GOAL, "Pääsen taas ihmisten pariin", noticed_by="uskallan lähteä yksin",
             by_when="helmikuu"),
        goal("g2", GoalLevel.SUB_GOAL, "Käyn kirjastossa kerran viikossa", "g1", who="Aino ja Liisa", position=0),
        goal("g3", GoalLevel.STEP, "Katsotaan bussin aikataulu yhdessä", "g2", state=GoalState.REACHED,
             state_on=date(2026, 9, 20), position=0),
        goal("g4", GoalLevel.STEP, "Lainaan itse yhden kirjan", "g2", state=GoalState.REACHED,
             state_on=date(2026, 11, 20), position=1),
        goal("g5", GoalLevel.STEP, "Kokeilen lukupiiriä kahdesti", "g1", by_when="to 26.11.", position=1),
        goal("g6", GoalLevel.STEP, "Soitan siskolle", "g1", position=2),
        goal("g7", GoalLevel.GOAL, "Nukun yöni paremmin", position=1),
    )  # fmt: skip


def _aino_sessions() -> list[Session]:
    morning, noon = time(9), time(11, 30)
    return [
        _session(1, AINO, date(2026, 11, 20), morning, noon, "outing",
                 "Käveltiin kirjastolle, Aino lainasi itse ensimmäistä kertaa. Jännitti tiskillä mutta hoiti. "
                 "Sovittiin lukupiiri torstaille, menen ensimmäisellä kerralla mukaan.", km=240,
                 marks=[GoalMark(GoalId("g4"), Mark.SUCCEEDED)], place="Kirjasto"),
        _session(2, AINO, date(2026, 11, 12), time(10), time(11), "phone",
                 "Huono viikko, ei halunnut lähteä. Juteltiin siskosta.", marks=[GoalMark(GoalId("g6"), Mark.NOT_YET)]),
        _session(3, AINO, date(2026, 11, 5), morning, time(10), "home_visit", "", status=Status.NO_SHOW, km=240),
        _session(4, AINO, date(2026, 10, 29), morning, noon, "outing", "Bussilla kirjastoon ja takaisin.",
                 marks=[GoalMark(GoalId("g4"), Mark.A_LITTLE), GoalMark(GoalId("g2"), Mark.A_LITTLE)]),
        _session(5, AINO, date(2026, 11, 23), time(10), time(10, 30), "phone", status=Status.PLANNED),
        _session(6, AINO, date(2026, 11, 26), time(14), time(15, 30), "accompany_to_group", status=Status.PLANNED,
                 place="Kirjasto"),
        _session(7, EERO, date(2026, 11, 24), time(9, 30), time(11), "home_visit", status=Status.PLANNED),
    ]  # fmt: skip


def sample_desk() -> ClientsDesk:
    """Three living clients and one in the archive."""
    desk = ClientsDesk()
    desk.people = {c.id: c for c in _people()}
    desk.goals = {g.id: g for g in _aino_goals()}
    desk.sessions = _aino_sessions()
    at = datetime(2026, 9, 1, 8, 12, tzinfo=UTC)
    text = BODY.format(
        client="Aino K.", worker="Liisa L.", coordinator="Kaisa N.", first_day="1.9.2026", last_day="28.2.2027",
        hours_per_month="10", meeting_times="ma klo 10", goals="- Pääsen taas ihmisten pariin",
        contact="040 123 4567", controller="Sodankylän kunta", retention="–",
    )  # fmt: skip
    signed = Agreement(
        AgreementId("a1"), AINO, ProgrammeId("hyvinvointilahete"), PayerId("kunta"), date(2026, 9, 1),
        date(2027, 2, 28), Origin.SIGNED, template="hyvinvointilahete/1", text=text,
        text_sha256=signing.text_sha256(text), read_by=ReadBy.READ_ALOUD, signed_at=at, pdf=AttachmentId("a1-pdf"),
        signatures=(
            PartySignature(Party.CLIENT, "Aino K.", SignedBy.DRAWN, at),
            PartySignature(Party.WORKER, "Liisa L.", SignedBy.CONFIRMED, at),
        ),
    )  # fmt: skip
    old = Agreement(
        AgreementId("a0"), EERO, ProgrammeId("hyvinvointilahete"), PayerId("kunta"), date(2026, 6, 1),
        TODAY + timedelta(days=9), Origin.PAPER,
    )  # fmt: skip
    desk.agreements = {a.id: a for a in (signed, old)}
    desk.kept[AttachmentId("a1-pdf")] = Attachment(AttachmentId("a1-pdf"), "application/pdf", "sopimus-a1.pdf", PDF)
    return desk
