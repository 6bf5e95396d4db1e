"""A programme from its TOML file. It decides nothing: every figure is the file's."""

from pathlib import Path

from hyvinvointi_desktop.definitions.fields import Fields
from hyvinvointi_desktop.domain.ids import ProgrammeId
from hyvinvointi_desktop.domain.programmes import HourlyRate, Programme, SessionKind


def read_programme(path: Path) -> Programme:
    """The programme of that file, whose name is the programme's id.

    Raises:
        DefinitionError: naming the field.
    """
    top = Fields.of_file(path)
    programme_id = top.text("id")
    if programme_id != path.stem:
        raise top.wrong("id", f"must be {path.stem!r} as the file is named")
    support, findings, expenses = top.table("support"), top.table("findings"), top.table("expenses")
    months = support.whole("min_months", 1, 120)
    kinds = _kinds(top)
    known_expenses, paid_expenses = _expenses(expenses)
    programme = Programme(
        id=ProgrammeId(programme_id),
        version=top.whole("version", 1, 1_000_000),
        kinds=kinds,
        cap_minutes=support.whole("cap_minutes_per_month", 0, 31 * 24 * 60)
        if support.has("cap_minutes_per_month")
        else None,
        min_months=months,
        max_months=support.whole("max_months", months, 120),
        standalone_trips_paid=top.flag("standalone_trips_paid"),
        paid_expenses=paid_expenses,
        expenses=known_expenses,
        barriers=top.texts("barriers"),
        late_entry_days=findings.whole("late_entry_days", 0, 366),
        odd_km_percent=findings.whole("odd_km_percent", 0, 1000),
        odd_km_min_trips=findings.whole("odd_km_min_trips", 1, 1000),
        long_day_minutes=findings.whole("long_day_minutes", 1, 25 * 60),
        period_ending_days=findings.whole("period_ending_days", 0, 366),
        yearly_limit_cents=top.whole("volunteer_yearly_limit_cents", 0, 100_000_000),
        source=top.text("source"),
        sample_hourly_rates=_hourly_rates(top),
        valid_from=top.day("valid_from") if top.has("valid_from") else None,
        valid_to=top.day("valid_to") if top.has("valid_to") else None,
    )
    for fields in (support, findings, expenses, top):
        fields.done()
    return programme


def _expenses(fields: Fields) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """All kinds of expense, and the paid ones among them."""
    known, paid = fields.texts("kinds"), fields.texts("paid")
    if unknown := [kind for kind in paid if kind not in known]:
        raise fields.wrong("paid", f"{unknown[0]!r} is not in kinds")
    return known, paid


def _kinds(top: Fields) -> tuple[SessionKind, ...]:
    kinds: list[SessionKind] = []
    for fields in top.tables("kinds"):
        kind = SessionKind(
            id=fields.text("id"),
            paid=fields.flag("paid"),
            counts_as_meeting=fields.flag("counts_as_meeting"),
            needs_agreement=fields.flag("needs_agreement"),
        )
        if any(kind.id == other.id for other in kinds):
            raise fields.wrong("id", f"{kind.id!r} stands twice")
        fields.done()
        kinds.append(kind)
    if not kinds:
        raise top.wrong("kinds", "is empty")
    return tuple(kinds)


def _hourly_rates(top: Fields) -> tuple[HourlyRate, ...]:
    rates: list[HourlyRate] = []
    for fields in top.tables("sample_hourly_rates"):
        rate = HourlyRate(fields.day("from"), fields.rate("rate"))
        fields.text("source")
        if rates and rate.valid_from <= rates[-1].valid_from:
            raise fields.wrong("from", "must be after the rate before")
        fields.done()
        rates.append(rate)
    return tuple(rates)
