"""Allowances and own activity money as plain data: for papers, tables and commands. It counts nothing."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from hyvinvointi_desktop.app.allowance import AllowanceMonth, AllowanceRow, TicketRow
from hyvinvointi_desktop.app.own_money import OwnMoneyYear
from hyvinvointi_desktop.domain.allowance import ActivityDay
from hyvinvointi_desktop.domain.decision_days import Days
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.programme_rules import WordList
from hyvinvointi_desktop.domain.rehabilitation import Decision

FORMAT, VERSION = "hyvinvointi-allowance", 1
MONEY_FORMAT = "hyvinvointi-own-money"
Document = dict[str, Any]


def allowance_document(
    month: AllowanceMonth, worker: Worker, made_at: datetime, language: str, *, practice: bool = False
) -> Document:
    """The windows of a month with their days; ``language`` is of the words that programmes have of their own."""
    return {
        **_head(FORMAT, worker, made_at, practice=practice),
        "month": str(month.month),
        "windows": [window_row(row, language) for row in month.rows],
        "total_cents": month.total_cents,
        "tickets": [_ticket(row, language) for row in month.tickets],
        "waiting": [window_row(row, language) for row in month.waiting],
        "changed": [window_row(row, language) for row in month.changed],
    }


def windows_document(
    rows: Sequence[AllowanceRow], worker: Worker, made_at: datetime, language: str, *, practice: bool = False
) -> Document:
    """Some windows alone, for the paper that is their payment basis."""
    return {
        **_head(FORMAT, worker, made_at, practice=practice),
        "windows": [window_row(row, language) for row in rows],
        "total_cents": sum(row.window.now.cents for row in rows),
    }


def _head(kind: str, worker: Worker, made_at: datetime, *, practice: bool) -> Document:
    return {
        "format": kind, "version": VERSION, "worker": worker.name, "organisation": worker.organisation,
        "made_at": made_at.isoformat(timespec="seconds"), "practice": practice,
    }  # fmt: skip


def window_row(row: AllowanceRow, language: str) -> Document:
    """One window: whose, of which decision, its days with how each is known, what it pays, and what was decided."""
    now, decided = row.window.now, row.window.decided
    return {
        "client": row.client.code, "name": row.client.name, "decision": row.decision.id,
        "decision_number": row.decision.number, "legal_basis": row.decision.legal_basis,
        "decision_days": _days(Days(row.decision.first_day, row.decision.last_day)),
        "window": now.window.number, "days": _days(now.window.days), "over": row.over,
        "unit": row.decision.allowance_unit.value, "per_cents": row.decision.allowance_cents,
        "activity_days": [_day(day, row, language) for day in now.days],
        "times": sum(day.times for day in now.days), "cents": now.cents,
        "decided": None if decided is None else {
            "on": decided.decided_on.isoformat(), "days": decided.days, "cents": decided.cents,
            "number": decided.number,
        },
        "differs": row.window.differs, "difference_cents": row.window.difference_cents,
    }  # fmt: skip


def _days(days: Days) -> Document:
    return {"first_day": days.first_day.isoformat(), "last_day": days.last_day.isoformat()}


def _day(day: ActivityDay, row: AllowanceRow, language: str) -> Document:
    own = row.programme.word if row.programme is not None else None
    return {
        "on": day.on.isoformat(), "times": day.times, "several": day.several,
        "activities": [
            {
                "kind": a.kind.value, "what": a.what, "known": a.known.value,
                "own_word": own(WordList.KINDS, a.what, language) if own is not None else None,
            }
            for a in day.activities
        ],
    }  # fmt: skip


def _ticket(row: TicketRow, language: str) -> Document:
    ticket: Decision | None = row.ticket
    named = row.programme.word if row.programme is not None else None

    def word(of: WordList, value: str) -> str:
        return (named(of, value, language) if named is not None else None) or value

    return {
        "client": row.client.code, "name": row.client.name,
        "ticket": None if ticket is None else {
            "decision": ticket.id, "decision_number": ticket.number,
            **_days(Days(ticket.first_day, ticket.last_day)), "zone": word(WordList.ZONES, ticket.zone),
            "discount": word(WordList.DISCOUNTS, ticket.discount),
        },
        "without_ticket": [_days(gap) for gap in row.gaps],
    }  # fmt: skip


def own_money_document(
    found: OwnMoneyYear, worker: Worker, made_at: datetime, language: str, *, practice: bool = False
) -> Document:
    """The year's own activity money. It names no client: who pays need not know."""
    title = found.programme.word(WordList.TITLES, found.title, language) if found.programme is not None else None
    return {
        **_head(MONEY_FORMAT, worker, made_at, practice=practice),
        "year": found.year, "title": found.title, "title_word": title or found.title,
        "yearly_cents": found.yearly_cents, "spent_cents": found.spent_cents, "left_cents": found.left_cents,
        "purchases": [
            {
                "id": r.purchase.id, "on": r.purchase.on.isoformat(), "words": r.purchase.words,
                "cents": r.purchase.amount_cents, "with_client": r.purchase.client is not None,
                "receipt": r.purchase.receipt is not None,
            }
            for r in found.rows
        ],
    }  # fmt: skip
