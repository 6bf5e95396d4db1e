"""Extra hours, budgets and pay, as rows and back."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, insert, select

from hyvinvointi_desktop.app.registry_approval_port import PayrollRun
from hyvinvointi_desktop.domain.approval import HoursGrant, HoursRequest, Person
from hyvinvointi_desktop.domain.budgets import Budget
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId, PayerId
from hyvinvointi_desktop.domain.pay import PayDetails
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.registry import tables_approval as t
from hyvinvointi_desktop.store.registry.put_row import put_row


class PayStoreRecords:
    """Extra hours, budgets and pay, on one connection of either database."""

    _connection: Connection

    def hours_requests(self) -> tuple[HoursRequest, ...]:
        """By time then id."""
        found = select(t.requests).order_by(t.requests.c.asked_at, t.requests.c.id)
        return tuple(
            HoursRequest(
                row.id, WorkerId(row.worker), ClientId(row.client), Month.from_text(row.month), row.minutes, row.said,
                v.instant_of(row.asked_at, 0),
            )
            for row in self._connection.execute(found)
        )  # fmt: skip

    def put_hours_request(self, request: HoursRequest) -> None:
        """Adds a request, or its later words."""
        put_row(self._connection, t.requests, {
            "id": request.id, "worker": request.worker, "client": request.client, "month": str(request.month),
            "minutes": request.minutes, "said": request.words, "asked_at": v.utc_text(request.asked_at),
        })  # fmt: skip

    def hours_grants(self) -> tuple[HoursGrant, ...]:
        """By time then id."""
        found = select(t.grants).order_by(t.grants.c.granted_at, t.grants.c.id)
        return tuple(_grant(row) for row in self._connection.execute(found))

    def add_hours_grant(self, grant: HoursGrant) -> None:
        """Adds an answer."""
        self._connection.execute(insert(t.grants), {
            "id": grant.id, "worker": grant.worker, "client": grant.client, "month": str(grant.month),
            "extra_minutes": grant.extra_minutes, "limit_minutes": grant.limit_minutes, "by_name": grant.by.name,
            "by_id": grant.by.id, "granted_at": v.utc_text(grant.at), "request": grant.request, "said": grant.words,
        })  # fmt: skip

    def budget_versions(self) -> tuple[Budget, ...]:
        """Every version of every budget."""
        found = select(t.budgets).order_by(t.budgets.c.id, t.budgets.c.version)
        return tuple(
            Budget(
                row.id, row.version, row.source, PayerId(row.payer), Month.from_text(row.first_month),
                Month.from_text(row.last_month), row.amount_cents, date.fromisoformat(row.saved_on),
            )
            for row in self._connection.execute(found)
        )  # fmt: skip

    def add_budget(self, budget: Budget) -> None:
        """Adds a version."""
        self._connection.execute(insert(t.budgets), {
            "id": budget.id, "version": budget.version, "source": budget.source, "payer": budget.payer,
            "first_month": str(budget.first_month), "last_month": str(budget.last_month),
            "amount_cents": budget.amount_cents, "saved_on": budget.saved_on.isoformat(),
        })  # fmt: skip

    def pay_details(self) -> tuple[PayDetails, ...]:
        """Of every worker that has some, by name."""
        found = select(t.pay_details).order_by(t.pay_details.c.name, t.pay_details.c.worker)
        return tuple(
            PayDetails(WorkerId(row.worker), row.name, row.iban, row.payroll_number)
            for row in self._connection.execute(found)
        )

    def put_pay_details(self, details: PayDetails) -> None:
        """Adds or replaces them."""
        put_row(self._connection, t.pay_details, {
            "worker": details.worker, "name": details.name, "iban": details.iban,
            "payroll_number": details.payroll_number,
        })  # fmt: skip

    def payroll_runs(self) -> tuple[PayrollRun, ...]:
        """By time."""
        found = select(t.payroll_runs).order_by(t.payroll_runs.c.made_at, t.payroll_runs.c.id)
        return tuple(
            PayrollRun(
                row.id, Month.from_text(row.month), v.instant_of(row.made_at, 0), row.made_by,
                tuple(ClaimId(c) for c in v.strings_of(row.claims)), row.total_cents,
            )
            for row in self._connection.execute(found)
        )  # fmt: skip

    def add_payroll_run(self, run: PayrollRun) -> None:
        """Adds a file that was made."""
        self._connection.execute(insert(t.payroll_runs), {
            "id": run.id, "month": str(run.month), "made_at": v.utc_text(run.made_at), "made_by": run.made_by,
            "claims": v.list_text(run.claims), "total_cents": run.total_cents,
        })  # fmt: skip


def _grant(row: Any) -> HoursGrant:
    return HoursGrant(
        id=row.id,
        worker=WorkerId(row.worker),
        client=ClientId(row.client),
        month=Month.from_text(row.month),
        extra_minutes=row.extra_minutes,
        limit_minutes=row.limit_minutes,
        by=Person(row.by_name, row.by_id),
        at=v.instant_of(row.granted_at, 0),
        request=row.request,
        words=row.said,
    )
