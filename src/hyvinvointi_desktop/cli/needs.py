"""Commands of the needs report: its numbers, what may be put together, the report as a file."""

from datetime import date
from pathlib import Path

from hyvinvointi_desktop.app.look_needs import NeedsAsked, NeedsLook
from hyvinvointi_desktop.app.needs_texts import count_text, line_name, words_of
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.errors import DONE, USAGE
from hyvinvointi_desktop.cli.table_out import TableOut, paper_or_table_out, put_result, table_language
from hyvinvointi_desktop.domain.audit import Purpose
from hyvinvointi_desktop.domain.needs_facts import Dimension, Merge, Period
from hyvinvointi_desktop.domain.needs_offers import Offer
from hyvinvointi_desktop.domain.needs_tables import NeedsTable


def needs(context: Context) -> int:
    """The report: as lines with what may be put together, as JSON, or in a file as a paper (PDF) or a table."""
    options = context.options
    out = paper_or_table_out(options.out) if options.out else None
    if options.last < options.first:
        context.say("needs_cli_days_wrong")
        return USAGE
    merges = [_merge(given) for given in options.merge]
    if None in merges:
        context.say("needs_cli_bad_merge", given=options.merge[merges.index(None)])
        return USAGE
    asked = NeedsAsked(Period(options.first, options.last), options.hide_under, tuple(m for m in merges if m))
    language = table_language(context)
    with context.desk(Purpose.REPORTING) as desk:
        look = desk.needs_look(asked, context.language)
        document, made = desk.needs_document(asked, context.language), b""
        if isinstance(out, TableOut):
            made = desk.needs_table(asked, out.kind, language)
        elif out:
            made = desk.needs_paper(asked, language)
    if out:
        context.outside.write_whole(out.path, made)
        context.say("needs_cli_written")
    put_result(context, document, out, _Teller(context, look).tell)
    return DONE


def given(context: Context) -> int:
    """The reports that were given out."""
    with context.desk() as desk:
        reports = desk.needs_given()
    if context.options.json:
        found = [
            {
                "number": one.number, "given_at": one.given_at, "first_day": one.first_day.isoformat(),
                "last_day": one.last_day.isoformat(),
            }
            for one in reports
        ]  # fmt: skip
        context.put_json({"given": found})
        return DONE
    for one in reports:
        context.put(f"{one.number}  {_days(Period(one.first_day, one.last_day))}  {one.given_at}")
    if not reports:
        context.say("needs_cli_none_given")
    return DONE


def not_handed(context: Context) -> int:
    """A report that was made was handed to nobody."""
    with context.desk() as desk:
        desk.needs_not_handed(context.options.number)
    context.say("needs_cli_not_handed", number=context.options.number)
    return DONE


def templates(context: Context) -> int:
    """Templates of the data protection notice, the impact assessment and the record of processing."""
    out = Path(context.options.out)
    with context.desk() as desk:
        files = desk.starting_files(table_language(context))
    out.mkdir(parents=True, exist_ok=True)
    context.outside.write_together(out, files)
    context.say("needs_cli_starting_written", count=len(files), folder=str(out))
    for name, _ in files:
        context.put(str(out / name))
    return DONE


def _merge(given: str) -> Merge | None:
    """``source=a,b`` or ``area=a,b:Name``; None for anything else."""
    name, _, rest = given.partition("=")
    lines, _, into = rest.partition(":")
    codes = tuple(code.strip() for code in lines.split(","))
    if name not in set(Dimension) or len(codes) < 2 or not all(codes) or len(set(codes)) < len(codes):
        return None
    return Merge(Dimension(name), codes, into.strip())


class _Teller:
    """The report in lines for a person."""

    def __init__(self, context: Context, look: NeedsLook) -> None:
        self._context, self._look, self._report = context, look, look.report
        self._shared, self._limit = words_of(context.texts), look.report.limit

    def tell(self) -> None:
        """Head, tables of one dimension, then what may be put together."""
        context, report = self._context, self._report
        referrals = count_text(self._shared, report.referrals, self._limit)
        context.put(context.words("needs_cli_head", days=_days(report.period), referrals=referrals))
        if report.too_few or report.too_close:
            context.put(context.words("needs_too_few" if report.too_few else "needs_too_close", limit=self._limit))
        for table in report.tables:
            if table.columns_by is None:
                self._table(table)
        context.put(context.words("needs_cli_hidden", hidden=report.hidden))
        for offer in self._look.offers:
            self._offer(offer)
        for longer in self._look.longer:
            first, last = longer.period.first_day.isoformat(), longer.period.last_day.isoformat()
            context.say("needs_cli_longer", first=first, last=last, referrals=longer.referrals)

    def _name(self, dimension: Dimension, code: str) -> str:
        return line_name(self._shared, self._look.names, dimension, code)

    def _table(self, table: NeedsTable) -> None:
        self._context.put(self._shared[f"by_{table.rows_by}"])
        if table.left_out:
            self._context.put(f"  {self._shared['left_out']}")
        for line in table.lines:
            told = count_text(self._shared, line.total, self._limit)
            self._context.put(f"  {self._name(table.rows_by, line.code):<44}{told:>12}")

    def _offer(self, offer: Offer) -> None:
        merge = offer.merge
        option = f"{merge.dimension}={','.join(merge.codes)}" + (f":{merge.into}" if merge.into else "")
        self._context.say(
            "needs_cli_offer", dimension=self._shared[f"col_{merge.dimension}"],
            lines=", ".join(self._name(merge.dimension, code) for code in merge.codes),
            into=self._name(merge.dimension, merge.code), now=offer.hidden_now, then=offer.hidden_then,
            option=f"'{option}'",
        )  # fmt: skip


def _days(period: Period) -> str:
    return f"{_day(period.first_day)}–{_day(period.last_day)}"


def _day(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"
