"""All records of a profile as ``app.ports.Records``, and the whole of them at once as the open log."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cached_property
from typing import Any, TypeVar

from sqlalchemy import Table, delete, select, union

from hyvinvointi_desktop.app.ports import ClaimGlance
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.care_log import CareLog
from hyvinvointi_desktop.domain.claims import SealedClaim
from hyvinvointi_desktop.domain.courses import WholeCourse
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.store import records_care as rc
from hyvinvointi_desktop.store import records_drop_in, rows_people, rows_sessions
from hyvinvointi_desktop.store import records_feedback as rf
from hyvinvointi_desktop.store import records_reviews as rv
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store import tables_care as c
from hyvinvointi_desktop.store import tables_groups as g
from hyvinvointi_desktop.store.records_audit import AuditStoreRecords
from hyvinvointi_desktop.store.records_claims import ClaimRecords
from hyvinvointi_desktop.store.records_drafts import DraftStoreRecords
from hyvinvointi_desktop.store.records_drop_in import DropInStoreRecords
from hyvinvointi_desktop.store.records_erasure import ErasureStoreRecords
from hyvinvointi_desktop.store.records_feedback import FeedbackStoreRecords
from hyvinvointi_desktop.store.records_inbox import PostStoreRecords
from hyvinvointi_desktop.store.records_looks import LookRecords
from hyvinvointi_desktop.store.records_membership import MembershipStoreRecords
from hyvinvointi_desktop.store.row_map import RowMap

_PAYERS_OF_TRIPS = select(t.trips.c.payer_id).where(t.trips.c.payer_id.is_not(None))

T = TypeVar("T")
RowOf = Callable[[Any], dict[str, Any]]
RowsOf = Callable[[Any], Iterable[dict[str, Any]]]


class SqlRecords(
    ClaimRecords,
    LookRecords,
    DraftStoreRecords,
    AuditStoreRecords,
    ErasureStoreRecords,
    DropInStoreRecords,
    FeedbackStoreRecords,
    MembershipStoreRecords,
    PostStoreRecords,
):
    """The records inside one transaction on one connection."""

    def whole_log(self) -> OpenLog:
        """Every record of the profile, each kind in one fixed order."""
        return OpenLog(
            worker=self.worker(),
            payers=self.payers(),
            settings=self.settings(),
            own_km_rates=self.own_km_rates(),
            barriers=self.own_barriers(),
            templates=self.own_templates(),
            programmes=self.own_programmes(),
            clients=self.clients(),
            agreements=self.all_agreements(),
            erased_agreements=self.erased_agreements(),
            cap_exceptions=self.cap_exceptions(),
            goals=self.all_goals(),
            sessions=self.all_sessions(),
            trips=self.all_trips(),
            plans=self.plans(),
            explanations=self.explanations(),
            claims=self.sealed_claims(),
            attachments=self.all_attachments(),
            courses=self.whole_courses(),
            drop_ins=self.all_drop_ins(),
            theme_days=self.all_theme_days(),
            trainings=self.all_trainings(),
            care=self._whole_care(),
        )

    def _whole_care(self) -> CareLog:
        return CareLog(
            own_measures=self.own_measures(),
            assessments=self.all_assessments(),
            periods=self.all_periods(),
            decisions=self.all_decisions(),
            allowance_payments=self.allowance_payments(),
            group_visits=self.all_group_visits(),
            network_members=self.all_network_members(),
            ecomaps=self.all_ecomaps(),
            network_meetings=self.all_network_meetings(),
            copy_drafts=self.all_copy_drafts(),
            own_purchases=self.all_own_purchases(),
            reviews=self.all_reviews(),
            own_forms=self.own_forms(),
            form_answers=self.all_form_answers(),
            self_assessments=self.self_assessments(),
            competence_entries=self.competence_entries(),
            pledges=self.pledges(),
        )

    def clear_unused(self) -> None:
        """Takes out payers and own kilometre rates. Only for a profile without any work: a payer in use stays."""
        self._connection.execute(delete(t.own_km_rates))
        of_courses = select(g.courses.c.payer_id).where(g.courses.c.payer_id.is_not(None))
        used = union(
            select(t.agreements.c.payer_id), select(t.sealed_claims.c.payer_id), _PAYERS_OF_TRIPS, of_courses
        )
        self._connection.execute(delete(t.payers).where(t.payers.c.id.not_in(used)))

    def add_log(self, log: OpenLog) -> None:
        """Adds every record that is not there yet; what is there stays as it is.

        The worker, the settings and, where the log has any, the barriers are put only into a profile without sessions
        (RULES.md section 9). Own kilometre rates that are missing are added after the present ones. New claims count as
        touched until the caller has settled them.
        """
        if not self.has_sessions():
            self.put_worker(log.worker)
            self.put_settings(log.settings)
            if log.barriers:
                self.put_own_barriers(log.barriers)
        present = self.own_km_rates()
        missing = tuple(rate for rate in log.own_km_rates if rate not in present)
        if missing:
            self.put_own_km_rates((*present, *missing))
        self._add_programmes(log)
        self._add_people(log)
        self._add_agreements(log)
        new = self._new_courses(log)
        self.add_courses(new)
        self._add_diary(log)
        self.add_groups([group for course in new for group in course.groups])
        self._add_claims(log)
        self._add_drop_ins(log)
        self._add_care(log.care)

    def _add_people(self, log: OpenLog) -> None:
        rates = ((t.hourly_rates, rows_people.hourly_rate_rows),)
        with self._watching_first_payer():
            self._add_new(t.payers, log.payers, rows_people.payer_row, rates)
        there = {(x.id, x.language, x.layout, x.version) for x in self.own_templates()}
        for template in log.templates:
            if (template.id, template.language, template.layout, template.version) not in there:
                self.put_own_template(template)
        self._add_new(t.clients, log.clients, rows_people.client_row, ((t.consents, rows_people.consent_rows),))
        self._add_new(t.attachments, log.attachments, rows_sessions.attachment_row)

    def _add_programmes(self, log: OpenLog) -> None:
        there = {(x.id, x.version) for x in self.own_programmes()}
        for programme in log.programmes:
            if (programme.id, programme.version) not in there:
                self.add_own_programme(programme)

    def _add_agreements(self, log: OpenLog) -> None:
        signatures: tuple[tuple[Table, RowsOf], ...] = (
            (t.agreement_signatures, rows_people.signature_rows),
            (g.agreement_programmes, rows_people.made_under_rows),
        )
        known = {x.agreement for x in self.erased_agreements()}
        erased = {x.agreement: x for x in log.erased_agreements if x.agreement not in known}
        agreements = [replace(x, text="") if x.id in erased else x for x in self._new(t.agreements, log.agreements)]
        self._add_new(t.agreements, agreements, rows_people.agreement_row, signatures)
        for agreement in agreements if self.has_sessions() else ():
            self._touch_client(agreement.client, agreement.first_day)
        for record in erased.values():  # it needs a text to erase, which the log no longer has
            self.erase_agreement_body(record)
        there = {(x.client, x.month) for x in self.cap_exceptions()}
        new = [x for x in log.cap_exceptions if (x.client, x.month) not in there]
        self._insert(t.cap_exceptions, (rows_people.cap_exception_row(x) for x in new))
        self._touch(x.month for x in new)
        self._add_new(t.goals, log.goals, rows_people.goal_row)

    def _add_diary(self, log: OpenLog) -> None:
        clients = ((t.plan_clients, rows_sessions.plan_client_rows),)
        self._add_new(t.plans, log.plans, rows_sessions.plan_row, clients)
        self.add_sessions(self._new(t.sessions, log.sessions))
        trips = self._new(t.trips, log.trips)
        self._insert(t.trips, (rows_sessions.trip_row(x) for x in trips))
        self._touch(Month.of(x.on) for x in trips)

    def _new_courses(self, log: OpenLog) -> list[WholeCourse]:
        there = {course.id for course in self.courses()}
        return [course for course in log.courses if course.course.id not in there]

    def _add_claims(self, log: OpenLog) -> None:
        there = {(x.code, x.about, x.on) for x in self.explanations()}
        new = (x for x in log.explanations if (x.code, x.about, x.on) not in there)
        self._insert(t.explanations, (rows_sessions.explanation_row(x) for x in new))
        states: tuple[tuple[Table, RowsOf], ...] = ((t.claim_states, lambda c: (rows_sessions.first_state_row(c),)),)
        self._add_new(t.sealed_claims, log.claims, rows_sessions.claim_row, states)

    def _add_drop_ins(self, log: OpenLog) -> None:
        self._add_new(g.drop_ins, log.drop_ins, records_drop_in.drop_in_row)
        self._add_new(g.theme_days, log.theme_days, records_drop_in.theme_day_row)
        self._add_new(g.trainings, log.trainings, records_drop_in.training_row)

    def _add_care(self, log: CareLog) -> None:
        self._add_keyed(rf.OWN_MEASURES, log.own_measures)
        self._add_keyed(rf.OWN_FORMS, log.own_forms)
        self._add_new(c.assessments, log.assessments, rf.ASSESSMENTS.row)
        self._add_new(c.periods, log.periods, rc.PERIODS.row, ((c.period_steps, rc.step_rows),))
        self._add_new(c.decisions, log.decisions, rc.DECISIONS.row)
        for period in log.periods if self.has_sessions() else ():
            self._touch_client(period.client, period.opened_on)
        self._add_keyed(rc.PAYMENTS, log.allowance_payments)
        self._add_new(c.group_visits, log.group_visits, rc.GROUP_VISITS.row)
        self._add_new(c.network_members, log.network_members, rc.MEMBERS.row)
        self._add_new(c.ecomaps, log.ecomaps, rc.ECOMAPS.row)
        self._add_keyed(rc.NETWORK_MEETINGS, log.network_meetings)
        self._add_new(c.copy_drafts, log.copy_drafts, rc.COPY_DRAFTS.row)
        self._add_new(c.own_purchases, log.own_purchases, rc.OWN_PURCHASES.row)
        parts = ((c.review_goals, rv.review_goal_rows), (c.review_signatures, rv.review_signature_rows))
        self._add_new(c.reviews, log.reviews, rv.review_row, parts)
        self._add_new(c.form_answers, log.form_answers, rf.FORM_ANSWERS.row)
        self._add_new(c.self_assessments, log.self_assessments, rf.SELF_ASSESSMENTS.row)
        self._add_new(c.competence_entries, log.competence_entries, rf.COMPETENCE.row)
        self._add_new(c.pledges, log.pledges, rf.PLEDGES.row)

    def _add_keyed(self, kind: RowMap[T], records: Iterable[T]) -> None:
        """Adds those of a table with a key of several columns, or with another name than id, that are not there."""
        keys = [column.name for column in kind.table.primary_key]
        there = {tuple(row) for row in self._rows(select(*(kind.table.c[key] for key in keys)))}
        rows = (kind.row(record) for record in records)
        self._insert(kind.table, (row for row in rows if tuple(row[key] for key in keys) not in there))

    def _new(self, table: Table, values: Iterable[T]) -> list[T]:
        there = {row.id for row in self._rows(select(table.c.id))}
        return [value for value in values if value.id not in there]  # type: ignore[attr-defined]

    def _add_new(
        self, table: Table, values: Iterable[T], row_of: RowOf, children: Iterable[tuple[Table, RowsOf]] = ()
    ) -> None:
        """Adds those whose id is not there, and only their children."""
        new = self._new(table, values)
        self._insert(table, (row_of(value) for value in new))
        for child, rows_of in children:
            self._insert(child, (row for value in new for row in rows_of(value)))


class ReadingRecords(SqlRecords):
    """Records that stand still: within one reading the same question gets the same answer, asked once."""

    @cached_property
    def _agreements(self) -> tuple[Agreement, ...]:
        return super().all_agreements()

    @cached_property
    def _clients(self) -> tuple[Client, ...]:
        return super().clients()

    @cached_property
    def _claims(self) -> tuple[SealedClaim, ...]:
        return super().sealed_claims()

    @cached_property
    def _claim_glances(self) -> tuple[ClaimGlance, ...]:
        return super().claim_glances()

    def all_agreements(self) -> tuple[Agreement, ...]:
        """Every agreement by client, first day, version and id."""
        return self._agreements

    def clients(self) -> tuple[Client, ...]:
        """Every client, archived ones too, by code."""
        return self._clients

    def sealed_claims(self) -> tuple[SealedClaim, ...]:
        """Every sealed claim with its present state, by number, then payer."""
        return self._claims

    def claim_glances(self) -> tuple[ClaimGlance, ...]:
        """Every sealed claim without its document, by number, then payer."""
        return self._claim_glances
