"""Records of an open log against each other: ids, references, days and distances. Shape and single values are checked
before; it knows no store and makes no record."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from hyvinvointi_desktop.app.definition_error import DefinitionError
from hyvinvointi_desktop.app.import_errors import Problem, ProblemCode
from hyvinvointi_desktop.domain.courses import COURSE_KINDS
from hyvinvointi_desktop.domain.programme_versions import kinds_with_clients
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.templates import unknown_placeholders
from hyvinvointi_desktop.interchange import hashed_ids
from hyvinvointi_desktop.interchange.care_checks import check_care
from hyvinvointi_desktop.interchange.course_checks import check_courses
from hyvinvointi_desktop.interchange.shape import shown
from hyvinvointi_desktop.interchange.values import read_day, read_instant, read_km
from hyvinvointi_desktop.interchange.wire import LogWire, SessionWire, TripWire

DEFAULT_PAYER = "default"
ReadProgramme = Callable[[str, str], Programme]
"""Reads an own programme of a file's name and text; raises DefinitionError."""

Placed = tuple[str, str]
"""A value with the path where it stands."""


def problems_of(
    log: LogWire, programmes: Sequence[Programme], read: ReadProgramme | None = None
) -> tuple[Problem, ...]:
    """Everything that does not fit together."""
    check = _Check(log, programmes)
    check.programmes(read)
    check.ids()
    check.references()
    check.records()
    check.sessions()
    check_courses(log, check.add)
    check.care()
    return tuple(check.problems)


class _Check:
    def __init__(self, log: LogWire, programmes: Sequence[Programme]) -> None:
        self.problems: list[Problem] = []
        self._log = log
        self._shipped = {(str(p.id), p.version) for p in programmes if not p.own}
        self._programmes = {str(p.id) for p in programmes}
        self._versions = {f"{p.id} {p.version}" for p in programmes}
        self._kinds = set(kinds_with_clients(programmes))
        self._codes = {client.code for client in log.clients}
        self._payers = {payer.id for payer in log.payers} or {DEFAULT_PAYER}
        self._trips: list[tuple[TripWire, str]] = [
            (trip, f"sessions[{i}].trips[{j}]")
            for i, session in enumerate(log.sessions)
            for j, trip in enumerate(session.trips)
        ] + [(trip, f"trips[{i}]") for i, trip in enumerate(log.trips)]

    def add(self, code: ProblemCode, where: str, value: str = "") -> None:
        """One more problem."""
        self.problems.append(Problem(code, where, value=shown(value)))

    def _unique(self, placed: Iterable[Placed], code: ProblemCode = ProblemCode.DUPLICATE_ID) -> None:
        seen: set[str] = set()
        for key, where in placed:
            if key in seen:
                self.add(code, where, key)
            seen.add(key)

    def programmes(self, read: ReadProgramme | None) -> None:
        """The log's own programmes can be read, are what they say, and take no shipped one's place."""
        for i, own in enumerate(self._log.programmes):
            where = f"programmes[{i}].content"
            try:
                found = None if read is None else read(f"{own.id}.{own.version}.toml", own.content)
            except DefinitionError as error:
                self.add(ProblemCode.WRONG_PROGRAMME, where, f"{error.line} {error.field}".strip())
                continue
            if found is None or (found.id, found.version) != (own.id, own.version):
                self.add(ProblemCode.WRONG_PROGRAMME, where, f"{own.id} {own.version}")
            elif (own.id, own.version) in self._shipped:
                self.add(ProblemCode.OTHER_CONTENT, f"programmes[{i}]", f"{own.id} {own.version}")
            else:
                self._programmes.add(own.id)
                self._versions.add(f"{own.id} {own.version}")
                self._kinds |= kinds_with_clients([found])

    def care(self) -> None:
        """Measures, rehabilitation, reviews, feedback and competence."""
        check_care(self._log, self.add, self._programmes, self._versions)

    def ids(self) -> None:
        """No id, code or natural key stands twice."""
        log = self._log
        self._unique(((c.code, f"clients[{i}].code") for i, c in enumerate(log.clients)), ProblemCode.CODE_TWICE)
        client_ids = [(c.id or hashed_ids.client_id(c.code), c.code, i) for i, c in enumerate(log.clients)]
        twice = {code for code, n in Counter(c.code for c in log.clients).items() if n > 1}
        self._unique((key, f"clients[{i}].id") for key, code, i in client_ids if code not in twice)
        self._unique((p.id, f"payers[{i}].id") for i, p in enumerate(log.payers))
        for i, payer in enumerate(log.payers):
            self._unique((r.valid_from, f"payers[{i}].hourly_rates[{j}]") for j, r in enumerate(payer.hourly_rates))
        self._unique((a.id, f"agreements[{i}].id") for i, a in enumerate(log.agreements) if a.id)
        self._unique(
            (f"{t.id} {t.language} {t.layout} {t.version}", f"templates[{i}]") for i, t in enumerate(log.templates)
        )
        self._unique((f"{p.id} {p.version}", f"programmes[{i}]") for i, p in enumerate(log.programmes))
        self._unique((words, f"barriers[{i}]") for i, words in enumerate(log.barriers))
        self._unique((e.agreement, f"erased_agreements[{i}]") for i, e in enumerate(log.erased_agreements))
        self._unique((f"{e.client} {e.month}", f"cap_exceptions[{i}]") for i, e in enumerate(log.cap_exceptions))
        self._unique((g.id, f"goals[{i}].id") for i, g in enumerate(log.goals))
        self._unique((p.id, f"plans[{i}].id") for i, p in enumerate(log.plans))
        self._unique((s.id, f"sessions[{i}].id") for i, s in enumerate(log.sessions))
        self._unique((trip.id, f"{where}.id") for trip, where in self._trips)
        self._unique(
            (e.id, f"sessions[{i}].expenses[{j}].id")
            for i, s in enumerate(log.sessions) for j, e in enumerate(s.expenses)
        )  # fmt: skip
        self._unique(
            (t.id, f"sessions[{i}].tasks[{j}].id") for i, s in enumerate(log.sessions) for j, t in enumerate(s.tasks)
        )
        self._unique((f"{e.code} {e.about} {e.on}", f"explanations[{i}]") for i, e in enumerate(log.explanations))
        self._unique((c.id, f"claims[{i}].id") for i, c in enumerate(log.claims))
        self._unique((a.id, f"attachments[{i}].id") for i, a in enumerate(log.attachments))
        self._drop_ins()

    def _drop_ins(self) -> None:
        log = self._log
        self._unique((d.id, f"drop_ins[{i}].id") for i, d in enumerate(log.drop_ins))
        self._unique((d.id, f"theme_days[{i}].id") for i, d in enumerate(log.theme_days))
        self._unique((t.id, f"trainings[{i}].id") for i, t in enumerate(log.trainings))
        for i, contact in enumerate(log.drop_ins):
            self._unique((topic, f"drop_ins[{i}].topics[{j}]") for j, topic in enumerate(contact.topics))

    def _known(self, known: set[str], placed: Iterable[tuple[str | None, str]], code: ProblemCode) -> None:
        for key, where in placed:
            if key is not None and key not in known:
                self.add(code, where, key)

    def references(self) -> None:
        """Everything that is named is there."""
        log = self._log
        self._clients()
        self._known(
            self._payers,
            [(a.payer, f"agreements[{i}].payer") for i, a in enumerate(log.agreements)]
            + [(c.payer, f"claims[{i}].payer") for i, c in enumerate(log.claims)]
            + [(trip.payer, f"{where}.payer") for trip, where in self._trips],
            ProblemCode.UNKNOWN_PAYER,
        )
        self._known(
            self._programmes,
            ((a.programme, f"agreements[{i}].programme") for i, a in enumerate(log.agreements)),
            ProblemCode.UNKNOWN_PROGRAMME,
        )
        self._known(
            self._versions,
            (
                (f"{a.programme} {a.programme_version}", f"agreements[{i}].programme_version")
                for i, a in enumerate(log.agreements)
                if a.programme in self._programmes
            ),
            ProblemCode.UNKNOWN_PROGRAMME,
        )
        self._known(
            self._kinds,
            [(s.kind, f"sessions[{i}].kind") for i, s in enumerate(log.sessions) if not _of_course(s)]
            + [(p.kind, f"plans[{i}].kind") for i, p in enumerate(log.plans)],
            ProblemCode.UNKNOWN_KIND,
        )
        self._other_references()

    def _clients(self) -> None:
        log = self._log
        named = [(a.client, f"agreements[{i}].client") for i, a in enumerate(log.agreements)]
        named += [(e.client, f"cap_exceptions[{i}].client") for i, e in enumerate(log.cap_exceptions)]
        named += [(g.client, f"goals[{i}].client") for i, g in enumerate(log.goals)]
        lists = [(s.clients, f"sessions[{i}].clients") for i, s in enumerate(log.sessions)]
        of_courses = {f"sessions[{i}].clients" for i, s in enumerate(log.sessions) if s.course is not None}
        lists += [(p.clients, f"plans[{i}].clients") for i, p in enumerate(log.plans)]
        for codes, where in lists:
            if not codes and where not in of_courses:
                self.add(ProblemCode.NO_CLIENTS, where)
            placed = [(code, f"{where}[{n}]") for n, code in enumerate(codes)]
            self._unique(placed, ProblemCode.CLIENT_TWICE)
            named += placed
        self._known(self._codes, named, ProblemCode.UNKNOWN_CLIENT)

    def _refer(self, known: set[str], placed: Iterable[tuple[str | None, str]]) -> None:
        self._known(known, placed, ProblemCode.UNKNOWN_REFERENCE)

    def _other_references(self) -> None:
        log = self._log
        goals = {g.id for g in log.goals}
        self._refer(goals, ((g.parent, f"goals[{i}].parent") for i, g in enumerate(log.goals)))
        self._refer(
            goals,
            (
                (mark.goal, f"sessions[{i}].marks[{j}].goal")
                for i, session in enumerate(log.sessions)
                for j, mark in enumerate(session.marks)
            ),
        )
        self._refer({p.id for p in log.plans}, ((s.plan, f"sessions[{i}].plan") for i, s in enumerate(log.sessions)))
        agreements = {a.id for a in log.agreements if a.id}
        self._refer(agreements, ((a.replaces, f"agreements[{i}].replaces") for i, a in enumerate(log.agreements)))
        emptied = {
            f"{a.id} {a.text_sha256}" for a in log.agreements if a.text is None and a.pdf is None and a.scan is None
        }
        erased = log.erased_agreements
        self._refer(
            emptied, ((f"{e.agreement} {e.text_sha256}", f"erased_agreements[{i}]") for i, e in enumerate(erased))
        )
        self._refer({c.id for c in log.claims}, ((c.amends, f"claims[{i}].amends") for i, c in enumerate(log.claims)))
        self._refer({a.id for a in log.attachments}, self._attachments())

    def _attachments(self) -> Iterable[tuple[str | None, str]]:
        for i, agreement in enumerate(self._log.agreements):
            yield agreement.pdf, f"agreements[{i}].pdf"
            yield agreement.scan, f"agreements[{i}].scan"
            for j, signature in enumerate(agreement.signatures):
                yield signature.image, f"agreements[{i}].signatures[{j}].image"
        for i, session in enumerate(self._log.sessions):
            for j, expense in enumerate(session.expenses):
                yield expense.receipt, f"sessions[{i}].expenses[{j}].receipt"
        for i, claim in enumerate(self._log.claims):
            yield claim.pdf, f"claims[{i}].pdf"
            yield claim.container, f"claims[{i}].container"

    def records(self) -> None:
        """Days in order, one meaning per rate, one document per claim."""
        log = self._log
        periods = [(a.first_day, a.last_day, f"agreements[{i}].last_day") for i, a in enumerate(log.agreements)]
        periods += [(p.first_day, p.last_day, f"plans[{i}].last_day") for i, p in enumerate(log.plans)]
        periods += [(r.first_day, r.last_day, f"own_km_rates[{i}].last_day") for i, r in enumerate(log.own_km_rates)]
        for first, last, where in periods:
            if read_day(last) < read_day(first):
                self.add(ProblemCode.LAST_BEFORE_FIRST, where, last)
        for i, rate in enumerate(log.own_km_rates):
            if rate.vehicle is None and rate.supplement is None:
                self.add(ProblemCode.MISSING_KEY, f"own_km_rates[{i}].vehicle", "vehicle")
            elif rate.vehicle is not None and rate.supplement is not None:
                self.add(ProblemCode.UNKNOWN_KEY, f"own_km_rates[{i}].supplement", "supplement")
        for i, template in enumerate(log.templates):
            for name in unknown_placeholders(template.title + template.body):
                self.add(ProblemCode.UNKNOWN_VALUE, f"templates[{i}].body", f"{{{name}}}")
        for i, claim in enumerate(log.claims):
            if (claim.document is None) == (claim.document_base64 is None):
                self.add(ProblemCode.MISSING_KEY, f"claims[{i}].document", "document")

    def sessions(self) -> None:
        """Ends after starts; no part of a trip longer than the trip."""
        for i, session in enumerate(self._log.sessions):
            if not _ends_after_start(session):
                self.add(ProblemCode.END_NOT_AFTER_START, f"sessions[{i}].ends_at", session.ends_at)
        for trip, where in self._trips:
            whole = read_km(trip.km)
            if read_km(trip.trailer_km) > whole:
                self.add(ProblemCode.TRAILER_LONGER_THAN_TRIP, f"{where}.trailer_km", trip.trailer_km)
            for j, leg in enumerate(trip.legs):
                if read_km(leg.km) > whole:
                    self.add(ProblemCode.LEG_LONGER_THAN_TRIP, f"{where}.legs[{j}].km", leg.km)
            for j, supplement in enumerate(trip.supplements):
                if read_km(supplement.km) > whole:
                    self.add(ProblemCode.SUPPLEMENT_LONGER_THAN_TRIP, f"{where}.supplements[{j}].km", supplement.km)


def _of_course(session: SessionWire) -> bool:
    return session.course is not None and session.kind in COURSE_KINDS


def _ends_after_start(session: SessionWire) -> bool:
    return read_instant(session.ends_at) > read_instant(session.starts_at)
