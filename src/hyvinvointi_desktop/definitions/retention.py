"""Retention rules from their TOML file: dated, sourced, in every language of the screen."""

from pathlib import Path

from hyvinvointi_desktop.definitions.fields import Fields
from hyvinvointi_desktop.domain.ids import ProgrammeId
from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind
from hyvinvointi_desktop.domain.retention import Basis, CountedFrom, Kept, RetentionRule

LANGUAGES = ("fi", "sv", "en")


def read_retention(path: Path) -> tuple[RetentionRule, ...]:
    """The rules of that file, in its order.

    Raises:
        DefinitionError: naming the field; also for an id that stands twice.
    """
    top = Fields.of_file(path)
    top.whole("version", 1, 1_000_000)
    rules: dict[str, RetentionRule] = {}
    for fields in top.tables("rules"):
        rule = _rule(fields)
        if rule.id in rules:
            raise fields.wrong("id", f"{rule.id!r} stands twice")
        rules[rule.id] = rule
    top.done()
    return tuple(rules.values())


def _rule(fields: Fields) -> RetentionRule:
    if fields.has("years") == fields.has("days"):
        raise fields.wrong("years", "either years or days must be given")
    years = fields.whole("years", 1, 150) if fields.has("years") else 0
    days = fields.whole("days", 1, 366) if fields.has("days") else 0
    programmes = fields.texts("programmes") if fields.has("programmes") else ()
    kinds = fields.texts("kinds") if fields.has("kinds") else ()
    if unknown := set(kinds) - set(ProgrammeKind):
        raise fields.wrong("kinds", f"unknown: {', '.join(sorted(unknown))}")
    rule = RetentionRule(
        id=fields.text("id"),
        kept=fields.one_of("kept", Kept),
        years=years,
        days=days,
        counted_from=fields.one_of("counted_from", CountedFrom),
        basis=fields.one_of("basis", Basis),
        source=fields.text("source"),
        checked_on=fields.day("checked_on"),
        words=_words(fields, "words"),
        notes=_words(fields, "notes"),
        programmes=tuple(ProgrammeId(p) for p in programmes),
        kinds=tuple(ProgrammeKind(k) for k in kinds),
        proposes=fields.flag("proposes") if fields.has("proposes") else False,
    )
    fields.done()
    return rule


def _words(fields: Fields, name: str) -> dict[str, str]:
    words = fields.pairs(name)
    if set(words) != set(LANGUAGES):
        raise fields.wrong(name, f"must be given in {', '.join(LANGUAGES)}")
    return words
