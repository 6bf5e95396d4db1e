"""The worker's own activity money: what was bought with it, with receipts, and the year's balance (RULES.md section 4).

How much there is in a year is said by the programme, by the worker's title; the title is chosen by the worker.
"""

from dataclasses import dataclass, replace
from datetime import date

from hyvinvointi_desktop.app.ports import Area, Definitions, Records, UnitOfWork
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.ids import ClientId, OwnPurchaseId
from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.rehabilitation import OwnPurchase
from hyvinvointi_desktop.domain.sessions import Attachment

TITLE = "own_money.title"
"""The preference that keeps the worker's title."""
OWN_MONEY_AREAS = frozenset({Area.REHABILITATION})
PICTURES = frozenset({"image/png", "image/jpeg", "application/pdf"})
MOST_CENTS = 1_000_000


@dataclass(frozen=True, slots=True)
class OwnPurchaseRow:
    """One purchase with the name of the client it was made with, empty for none."""

    purchase: OwnPurchase
    client_name: str


@dataclass(frozen=True, slots=True)
class OwnMoneyYear:
    """The purchases of a year by day, and what is left. ``yearly_cents`` is None where no title is chosen, or no
    programme of that year gives money to it. ``titles`` are those that can be chosen, of ``programme``."""

    year: int
    title: str
    titles: tuple[str, ...]
    programme: Programme | None
    yearly_cents: int | None
    rows: tuple[OwnPurchaseRow, ...]

    @property
    def spent_cents(self) -> int:
        """What was spent."""
        return sum(row.purchase.amount_cents for row in self.rows)

    @property
    def left_cents(self) -> int | None:
        """What is left, below zero when more was spent; None where nobody knows how much there is."""
        return None if self.yearly_cents is None else self.yearly_cents - self.spent_cents

    @property
    def without_receipt(self) -> int:
        """How many purchases have no receipt."""
        return sum(row.purchase.receipt is None for row in self.rows)


def own_money_year(year: int, records: Records, definitions: Definitions, today: date) -> OwnMoneyYear:
    """The year's money as it stands."""
    programme = giving_programme(records, definitions, min(max(today, date(year, 1, 1)), date(year, 12, 31)))
    rules = programme.decision if programme is not None else None
    titles = tuple(m.title for m in rules.worker_money) if rules is not None else ()
    title = records.preference(TITLE) or ""
    names = {c.id: c.name or c.code for c in records.clients()}
    own = sorted((p for p in records.all_own_purchases() if p.on.year == year), key=lambda p: (p.on, p.id))
    return OwnMoneyYear(
        year,
        title if title in titles else "",
        titles,
        programme,
        rules.yearly_cents(title) if rules is not None else None,
        tuple(OwnPurchaseRow(p, names.get(p.client, "") if p.client is not None else "") for p in own),
    )


def giving_programme(records: Records, definitions: Definitions, day: date) -> Programme | None:
    """The programme that gives own activity money: one that a period is of first, else the first that gives."""
    known = all_programmes(records, definitions).all_in_force(day, ProgrammeKind.DECISION)
    giving = [p for p in known if p.decision is not None and p.decision.worker_money]
    used = {p.programme for p in records.all_periods()}
    return next((p for p in giving if p.id in used), next(iter(giving), None))


def years_with_money(records: Records, today: date) -> tuple[int, ...]:
    """This year and every year with a purchase, the newest first."""
    return tuple(sorted({today.year, *(p.on.year for p in records.all_own_purchases())}, reverse=True))


def choose_title(title: str, uow: UnitOfWork) -> frozenset[Area]:
    """The worker's title; empty for none."""
    with uow:
        uow.records.put_preference(TITLE, title)
        uow.commit()
    return OWN_MONEY_AREAS


def save_purchase(
    purchase: OwnPurchase, receipt: Attachment | None, uow: UnitOfWork, today: date
) -> frozenset[Area]:
    """Adds or changes a purchase. Over the year's money it is told, never refused.

    Raises:
        Refused: no words, an amount of nothing or beyond all measure, a day to come, a client or receipt that is not
            there, a receipt that is no picture.
    """
    words = " ".join(purchase.words.split())
    if not words:
        raise Refused(Refusal.WORDS_MISSING)
    if not 0 < purchase.amount_cents <= MOST_CENTS:
        raise Refused(Refusal.BAD_AMOUNT)
    if purchase.on > today:
        raise Refused(Refusal.DAY_TO_COME)
    if receipt is not None and receipt.media_type not in PICTURES:
        raise Refused(Refusal.NOT_A_PICTURE)
    with uow:
        _check_there(purchase.client, uow.records)
        if receipt is not None and uow.records.attachment(receipt.id) is None:
            uow.records.add_attachment(receipt)
        if purchase.receipt is not None and uow.records.attachment(purchase.receipt) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.put_own_purchase(replace(purchase, words=words))
        uow.commit()
    return OWN_MONEY_AREAS


def _check_there(client: ClientId | None, records: Records) -> None:
    if client is not None and records.client(client) is None:
        raise Refused(Refusal.NO_CLIENT)


def delete_purchase(purchase_id: OwnPurchaseId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes a purchase out. Raises Refused when there is none of that id."""
    with uow:
        if uow.records.own_purchase(purchase_id) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.delete_own_purchase(purchase_id)
        uow.commit()
    return OWN_MONEY_AREAS
