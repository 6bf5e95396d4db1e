"""Mitä tästä syntyy: what the claim will say of the visit as it stands in the form. It counts nothing itself."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from hyvinvointi_desktop.app.log_session import ClientMonth, SessionOutcome
from hyvinvointi_desktop.domain.claims import Claim, ExpenseLine, HoursLine, TripLine
from hyvinvointi_desktop.domain.findings import FindingCode, Level
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.programmes import Vehicle
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.tokens import SPACE_S, SPACE_XS
from hyvinvointi_desktop.ui.kit.widgets import (
    Bar,
    Card,
    Icon,
    LineItem,
    Rule,
    column,
    head,
    label,
    muted,
    number,
    row,
    small,
)
from hyvinvointi_desktop.ui.kit.words import tr

_VEHICLE_ICONS = {
    Vehicle.SNOWMOBILE: "snowflake",
    Vehicle.BOAT: "boat",
    Vehicle.BOAT_OVER_50HP: "boat",
    Vehicle.MOTORCYCLE: "motorcycle",
    Vehicle.MOPED: "motorcycle",
}


class OutcomePanel(Card):
    """A quiet card that is filled anew with each answer."""

    def __init__(self) -> None:
        super().__init__(role="quiet")
        self.copied_out = False
        """Whether what is typed is a text for a record that is kept elsewhere, and no note."""
        self.heading = head(tr("What comes of this"))
        self.add(self.heading)
        self.setAccessibleName(tr("What comes of this"))
        self.show_waiting(tr("Fill in the day, the times and whom you met, and you see here what comes of it."))

    def words(self) -> str:
        """All that is shown, for tests and for reading aloud."""
        return " ".join(w.text() for w in self.findChildren(QLabel) if w.text() and not w.isHidden())

    def show_waiting(self, words: str) -> None:
        """Nothing to count yet."""
        self.clear(keep=1)
        self.add(muted(words), Rule(), _privacy(copied_out=self.copied_out))

    def show_outcome(self, outcome: SessionOutcome, names: Mapping[ClientId, str], status: Status) -> None:
        """Lines with their reasons, findings, and what is left of the month."""
        self.clear(keep=1)
        self.heading.setText(tr("If it comes about") if status is Status.PLANNED else tr("What comes of this"))
        lines = [item for claim in outcome.claims for item in _lines(claim)]
        self.add(*lines)
        if not lines:
            self.add(muted(_nothing(status)))
        if len(lines) > 1:
            total = row(label(tr("Altogether"), "strong"), None, number(formats.money(outcome.total_cents), "head"))
            self.add(Rule(), total)
        if outcome.findings:
            self.add(Rule())
        for finding in outcome.findings:
            self.add(_finding(text.finding(finding), text.finding_help(finding.code), finding.level))
        for month in outcome.months:
            self.add(Rule(), *_month(month, names, tuple(f.code for f in outcome.findings)))
        self.add(Rule(), _privacy(copied_out=self.copied_out))


def _privacy(*, copied_out: bool) -> QWidget:
    if copied_out:
        return label(tr("The claim gets only the day, the length and the trip."))
    return label(tr("The notes stay on this computer. The claim gets only the day, the length and the trip."))


def _nothing(status: Status) -> str:
    if status is Status.CANCELLED:
        return tr("A cancelled meeting brings no hours and no trip.")
    return tr("Nothing to be paid comes of this.")


def _lines(claim: Claim) -> Iterable[QWidget]:
    for hours in claim.hours:
        yield _hours(hours)
    for trip in claim.trips:
        yield _trip(trip)
    for expense in claim.expenses:
        yield _expense(expense)


def _hours(line: HoursLine) -> QWidget:
    words = formats.minutes(line.payable_minutes)
    if line.rate is not None:
        words = f"{words} × {formats.rate(line.rate, 'h').removesuffix('/h')}"
    return _line("clock", words, hours_reason(line), line.amount_cents)


def hours_reason(line: HoursLine) -> str:
    """Why so many minutes are paid, in words."""
    if line.rate is None:
        return tr("your payer has no hourly rate for this day yet")
    if line.payable_minutes == 0:
        return tr("{minutes} done, not paid").format(minutes=formats.minutes(line.minutes))
    if line.payable_minutes < line.rounded_minutes:
        return tr("{minutes} done, a part is not paid").format(minutes=formats.minutes(line.minutes))
    if line.rounded_minutes != line.raw_minutes:
        return tr("{minutes} rounded").format(minutes=formats.minutes(line.raw_minutes))
    if line.payable_minutes < line.minutes:
        return tr("{minutes} done, a part is not paid").format(minutes=formats.minutes(line.minutes))
    return tr("all of it is paid")


def _trip(line: TripLine) -> QWidget:
    words = f"{formats.km(line.km_tenths)} × {formats.rate(line.rate, 'km').removesuffix('/km')}"
    return _line(_VEHICLE_ICONS.get(line.vehicle, "car"), words, trip_reason(line), line.amount_cents)


def trip_reason(line: TripLine) -> str:
    """What the allowance is made of, in words."""
    parts = [tr("allowance of {year}").format(year=line.on.year)]
    if line.vehicle is not Vehicle.CAR:
        parts.append(text.vehicle(line.vehicle))
    people = max((leg.passengers for leg in line.legs), default=0)
    if people:
        parts.append(tr("{count} on board").format(count=people))
    if line.trailer_km_tenths:
        parts.append(tr("trailer {km}").format(km=formats.km(line.trailer_km_tenths)))
    parts += [f"{text.supplement(s.kind)} {formats.km(s.km_tenths)}" for s, _ in line.supplements]
    return ", ".join(parts)


def _expense(line: ExpenseLine) -> QWidget:
    reason = tr("the receipt is kept") if line.has_receipt else tr("add the receipt when you have it")
    return _line("receipt", formats.capital(text.expense(line.kind)), reason, line.amount_cents)


def _line(icon: str, words: str, reason: str, cents: int) -> QWidget:
    return LineItem(icon, words, reason, number(formats.money(cents), "head"))


def _finding(words: str, advice: str, level: Level) -> QWidget:
    kind = text.level_kind(level)
    icon = Icon({"bad": "warning-circle", "warn": "warning"}.get(kind, "info"), "accent" if kind == "plain" else kind)
    said = column(label(f"{formats.capital(text.level(level))}: {words}"), small(advice), gap=2)
    box = row(icon, said, gap=SPACE_S)
    layout = box.layout()
    if layout is not None:
        layout.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
    return box


def _month(month: ClientMonth, names: Mapping[ClientId, str], codes: tuple[FindingCode, ...]) -> list[QWidget]:
    name = names.get(month.client, "")
    heading = small(f"{name}, {formats.month_text(month.month)}")
    used = formats.minutes(month.used_minutes)
    if month.cap_minutes is None:
        return [column(heading, label(used), gap=SPACE_XS)]
    left = month.left_minutes or 0
    share = month.used_minutes / month.cap_minutes if month.cap_minutes else 1.0
    kind = "warn" if left <= 60 or FindingCode.CAP_REACHED in codes else "good"
    words = tr("{used} of {cap}, {left} left").format(
        used=used, cap=formats.minutes(month.cap_minutes), left=formats.minutes(left)
    )
    return [column(heading, Bar(share, kind, words), label(words), gap=SPACE_XS)]
