"""The period of rehabilitation of the practice data: an invented young man half way, the same for seed and day.

Nobody in it exists. His measures are asked with made-up sentences: the real ones belong to their owners.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from hyvinvointi_desktop.app.practice_data import artificial_hetu
from hyvinvointi_desktop.app.practice_words import TOWN
from hyvinvointi_desktop.domain.care_log import CareLog
from hyvinvointi_desktop.domain.competence import CompetenceEntry, CompetenceKind, Pledge
from hyvinvointi_desktop.domain.consents import Covers
from hyvinvointi_desktop.domain.days import add_months, instant_of
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalMark, GoalState, Mark
from hyvinvointi_desktop.domain.ids import (
    AssessmentId,
    ClientId,
    CompetenceId,
    CopyDraftId,
    DecisionId,
    GoalId,
    GroupVisitId,
    NetworkMemberId,
    OwnPurchaseId,
    PeriodId,
    PledgeId,
    ProgrammeId,
    ReviewId,
    SessionId,
    TaskId,
)
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.measures import Assessment, Measure, Mode, OwnMeasure
from hyvinvointi_desktop.domain.people import Client, Consent, NamedContact, Worker
from hyvinvointi_desktop.domain.programme_rules import AllowanceUnit, MeasurePoint
from hyvinvointi_desktop.domain.programmes import Words
from hyvinvointi_desktop.domain.rehabilitation import (
    AllowancePayment,
    CopyDraft,
    Decision,
    DecisionKind,
    DraftKind,
    GroupVisit,
    KnownBy,
    NetworkMember,
    OwnPurchase,
    PathStep,
    Period,
    Phase,
    StepDone,
)
from hyvinvointi_desktop.domain.reviews import Review, ReviewedGoal, ReviewKind
from hyvinvointi_desktop.domain.sessions import Session, Status, Task

CLIENT = ClientId("harjoitus-jakso")
PERIOD = PeriodId("harjoitusjakso")
PROGRAMME = ProgrammeId("sosku-helsinki")
AREAS = "hyvinvointimittari"
WELLBEING = "swemwbs"
_AREA_NAMES = (
    ("arki", "vardag", "everyday life"), ("koti", "hem", "home"), ("raha", "pengar", "money"),
    ("terveys", "hälsa", "health"), ("mieli", "sinne", "mind"), ("ihmiset", "människor", "people"),
    ("tekeminen", "sysselsättning", "things to do"), ("liikkuminen", "att röra sig", "getting about"),
    ("tulevaisuus", "framtid", "future"),
)  # fmt: skip
_STEPS = (PathStep.INTRODUCED, PathStep.NEEDS, PathStep.APPLICATION, PathStep.PLAN)
_DAY = timedelta(days=1)


def practice_measures(areas: Measure, wellbeing: Measure) -> tuple[Measure, Measure]:
    """Two measures that can be asked in practice: nine named areas, and seven made-up sentences."""
    named = tuple(
        replace(item, theme=_three(*names), text=_three(*(f"{n.capitalize()}?" for n in names)))
        for item, names in zip(areas.items, _AREA_NAMES, strict=True)
    )
    asked = tuple(
        replace(item, text=_three(*(f"{word} {n}" for word in ("Harjoituskysymys", "Övningsfråga", "Practice item"))))
        for n, item in enumerate(wellbeing.items, 1)
    )
    return replace(areas, items=named, own=True), replace(wellbeing, items=asked, own=True)


def _three(fi: str, sv: str, en: str) -> Words:
    return {"fi": fi, "sv": sv, "en": en}


def practice_period(worker: Worker, seed: int, today: date, measures: tuple[OwnMeasure, ...]) -> OpenLog:
    """The whole period as a log: opened five months ago, the second decision in force, half way reviewed."""
    return _Maker(Random(f"{seed}-jakso-{today}"), today).log(worker, measures)


@dataclass(slots=True)
class _Maker:
    """``first`` is the first day of the service: the same number of a month four months ago."""

    pick: Random
    today: date

    @property
    def first(self) -> date:
        return add_months(self.today.replace(day=4), -4)

    def log(self, worker: Worker, measures: tuple[OwnMeasure, ...]) -> OpenLog:
        goals = tuple(self._goals())
        held = [d for d in self._meeting_days() if d < self.today]
        sessions = [self._session(n, day, goals) for n, day in enumerate(self._meeting_days())]
        decisions = tuple(self._decisions())
        care = CareLog(
            own_measures=measures,
            assessments=tuple(self._assessments(measures)),
            periods=(self._period(),),
            decisions=decisions,
            allowance_payments=self._paid(decisions, held),
            group_visits=tuple(self._visits()),
            network_members=self._network(),
            copy_drafts=(self._draft(held),),
            own_purchases=(OwnPurchase(OwnPurchaseId("harjoituspulla"), held[1], 890, "Kahvit ja pullat", CLIENT),),
            reviews=(self._review(goals),),
            competence_entries=tuple(self._competence()),
            pledges=(Pledge(PledgeId("harjoituslupaus"), add_months(self.today, -8), worker.organisation),),
        )  # fmt: skip
        return OpenLog(worker, clients=(self._client(),), goals=goals, sessions=tuple(sessions), care=care)

    def _client(self) -> Client:
        return Client(
            CLIENT, "S-1", "Joonas Kuvitelma", phone="040 555 0300", municipality=TOWN, village="Sompio",
            address="Kitisenranta 3 B 12", hetu=artificial_hetu(date(1999, 5, 17), 931),
            in_need=NamedContact("Tuula Kuvitelma", "täti", "040 555 0301"),
            consents=tuple(
                Consent(covers.value, self.first - timedelta(days=20))
                for covers in (Covers.RECORD_KEEPING, Covers.REMINDER)
            ),
        )  # fmt: skip

    def _period(self) -> Period:
        opened = self.first - timedelta(days=20)
        ticked = tuple(StepDone(step, opened + timedelta(days=3 * n)) for n, step in enumerate(_STEPS))
        suits = ("wants_change", "no_crisis", "everyday_hard", "needs_strength")
        return Period(PERIOD, CLIENT, PROGRAMME, 1, opened, Phase.WORKING, suits, opened, steps=ticked)

    def _decisions(self) -> Iterator[Decision]:
        """Two times three months; the ticket of 90 days leaves the last days of each bare, as it does in life."""
        laws = {DecisionKind.SERVICE: "Sosiaalihuoltolaki (1301/2014) 17 §"}
        basis = "Laki toimeentulotuesta (1412/1997) 13 §, ehkäisevä toimeentulotuki"
        before: dict[DecisionKind, DecisionId] = {}
        for n in (0, 1):
            first = add_months(self.first, 3 * n)
            for kind in DecisionKind:
                last = add_months(first, 3) - _DAY
                if kind is DecisionKind.TICKET:
                    last = min(last, first + timedelta(days=89))
                made = DecisionId(f"harjoituspäätös-{kind}-{n + 1}")
                yield Decision(
                    made, PERIOD, CLIENT, kind, first, last, f"9002026{n}{len(before)}", laws.get(kind, basis), first,
                    before.get(kind), 900 if kind is DecisionKind.ALLOWANCE else 0, AllowanceUnit.DAY,
                    "AB" if kind is DecisionKind.TICKET else "",
                    "full_price" if kind is DecisionKind.TICKET else "",
                )  # fmt: skip
                before[kind] = made

    # -- meetings -----------------------------------------------------------------------------------------------

    def _meeting_days(self) -> Iterator[date]:
        """Every second week on a weekday that the course does not have, to the end of the second decision."""
        weekday = (self.today.weekday() + 2) % 7
        weekday = weekday if weekday < 5 else (self.today.weekday() + 4) % 7
        day = self.first + timedelta(days=(weekday - self.first.weekday()) % 7)
        end = add_months(self.first, 6) - _DAY
        while day <= end:
            yield day
            day += timedelta(weeks=2)

    def _session(self, n: int, day: date, goals: tuple[Goal, ...]) -> Session:
        held = day < self.today
        kinds = ("home_visit", "outing", "outing", "accompany_to_group")
        marks = (GoalMark(goals[2].id, tuple(Mark)[min(2, n // 3)]),) if held and n % 2 else ()
        due = day + timedelta(weeks=2)
        done = due if due <= self.today else None
        task = Task(TaskId(f"harjoitustehtävä-{n}"), "Kirjaa sovitut asiat kalenteriin", "Joonas", due, done)
        return Session(
            SessionId(f"{PERIOD}-k{n + 1}"), (CLIENT,), instant_of(day, time(16)), instant_of(day, time(17)),
            kinds[n % 4], Status.HELD if held else Status.PLANNED, "Sompio" if n % 4 == 0 else f"{TOWN}, Kirjasto",
            entered_on=day if held else None, marks=marks, tasks=(task,) if held and (n < 3 or done is None) else (),
        )  # fmt: skip

    def _visits(self) -> Iterator[GroupVisit]:
        first = add_months(self.first, 2)
        ways = (KnownBy.WAS_ALONG, KnownBy.LEADER_TOLD, KnownBy.CLIENT_TOLD)
        for n in range(12):
            day = first + timedelta(weeks=n, days=1)
            if day < self.today:
                yield GroupVisit(GroupVisitId(f"harjoitusryhmä-{n + 1}"), CLIENT, day, "Pelikahvila", ways[min(n, 2)])

    def _paid(self, decisions: tuple[Decision, ...], held: list[date]) -> tuple[AllowancePayment, ...]:
        """The first window was decided on its first day after."""
        allowance = next(d for d in decisions if d.kind is DecisionKind.ALLOWANCE)
        end = add_months(allowance.first_day, 1)
        days = sum(allowance.first_day <= day < end for day in held)
        return (AllowancePayment(allowance.id, 1, days, 900 * days, end, "900202699"),)

    # -- goals, measures, review --------------------------------------------------------------------------------

    def _goals(self) -> Iterator[Goal]:
        top, under = GoalId("harjoitusjakso-t1"), GoalId("harjoitusjakso-t2")
        on = self.first + timedelta(days=14)
        yield Goal(top, CLIENT, GoalLevel.GOAL, "Päivillä on taas rytmi", set_on=on)
        yield Goal(
            under, CLIENT, GoalLevel.SUB_GOAL, "Hoidan sovitut asiat ajallaan", parent=top, who="Joonas", set_on=on
        )
        yield Goal(
            GoalId("harjoitusjakso-t3"), CLIENT, GoalLevel.STEP, "Katson illalla huomisen kalenterista", parent=under,
            noticed_by="Muistan tapaamisen ilman soittoa", set_on=on,
        )  # fmt: skip
        yield Goal(
            GoalId("harjoitusjakso-t4"), CLIENT, GoalLevel.STEP, "Käyn pelikahvilassa kaksi kertaa", parent=under,
            set_on=on, state=GoalState.REACHED, state_on=add_months(self.first, 3) - _DAY, position=1,
        )  # fmt: skip

    def _assessments(self, measures: tuple[OwnMeasure, ...]) -> Iterator[Assessment]:
        versions = {m.id: m.version for m in measures}
        taken = {
            AREAS: (
                (1, MeasurePoint.START, (4, 6, 3, 5, 4, 2, 3, 5, 4)),
                (90, MeasurePoint.MIDDLE, (6, 6, 4, 6, 5, 5, 6, 6, 5)),
            ),
            WELLBEING: (
                (3, MeasurePoint.START, (2, 2, 3, 2, 3, 2, 3)), (50, None, (2, 3, 3, 3, 3, 2, 3)),
                (95, None, (3, 3, 4, 3, 4, 3, 4)),
            ),
        }  # fmt: skip
        for measure, fillings in taken.items():
            for n, (after, point, answers) in enumerate(fillings):
                on = self.first + timedelta(days=after)
                of = next((m for m in versions if m == measure), None)
                if of is None or on > self.today:
                    continue
                numbered = {str(k): value for k, value in enumerate(answers, 1)}
                mode = Mode.SELF if n else Mode.ASSISTED
                made = AssessmentId(f"harjoitus-{measure}-{n + 1}")
                yield Assessment(made, CLIENT, of, versions[of], on, mode, numbered, point)

    def _review(self, goals: tuple[Goal, ...]) -> Review:
        """What was said is in the official record alone."""
        held = add_months(self.first, 3) - _DAY
        looked = tuple(ReviewedGoal(g.id, g.words, g.state) for g in goals)
        return Review(
            ReviewId("harjoitusarviointi"), CLIENT, ReviewKind.MID, held, self.first, held, PERIOD, goals=looked
        )

    # -- the rest -----------------------------------------------------------------------------------------------

    def _network(self) -> tuple[NetworkMember, ...]:
        on = self.first + timedelta(days=7)
        return (
            NetworkMember(NetworkMemberId("harjoitustäti"), CLIENT, "Tuula Kuvitelma", "täti", phone="040 555 0301",
                          permitted_on=on, permitted_about="miten arki sujuu"),
            NetworkMember(NetworkMemberId("harjoitushoitaja"), CLIENT, "Reijo Malli", "psykiatrinen sairaanhoitaja",
                          "Terveyskeskus", "040 555 0302"),
        )  # fmt: skip

    def _draft(self, held: list[date]) -> CopyDraft:
        """The last visit waits to be copied."""
        at = datetime.combine(held[-1], time(15, 30), UTC)
        words = (
            "Tapaaminen kirjastossa. Asiakas kertoi, että kalenteri on nyt puhelimessa ja muistutukset päällä. "
            "Sovittiin, että seuraavalla kerralla käydään yhdessä läpi laskut."
        )
        return CopyDraft(CopyDraftId("harjoitusteksti"), CLIENT, DraftKind.VISIT, words, at)

    def _competence(self) -> Iterator[CompetenceEntry]:
        entries = (
            (CompetenceKind.TRAINING, -7, "Hyvinvointilähetin koulutus", 8100, "Lapin ammattikorkeakoulu", 50),
            (CompetenceKind.MENTORING, -3, "Mentorointi", 90, "Kokeneempi lähetti", 0),
            (CompetenceKind.SUPERVISION, -1, "Työnohjaus", 60, "Ulkopuolinen työnohjaaja", 0),
        )  # fmt: skip
        for n, (kind, months, title, minutes, organiser, points) in enumerate(entries):
            on = add_months(self.today, months)
            yield CompetenceEntry(CompetenceId(f"harjoitusoppi-{n}"), kind, on, title, minutes, organiser, points)
