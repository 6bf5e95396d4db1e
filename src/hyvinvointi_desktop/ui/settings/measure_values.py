"""From what is typed about a questionnaire to the questionnaire: lines to questions, words and bands. It knows no
widget."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from hyvinvointi_desktop.domain.measures import LANGUAGES, Band, Item, Measure, Summary, Transform
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from hyvinvointi_desktop.domain.programmes import Words

WORDED_IN = ("fi", "sv", "en")
"""The languages with a field of their own; the Sámi wordings go in through the file."""
_BAND = re.compile(r"\s*(\d+(?:[.,]\d+)?)\s*(?:-|–|\.\.)\s*(\d+(?:[.,]\d+)?)\s*[:=]?\s+(\S.*?)\s*")
_ENDS = 2


@dataclass(frozen=True, slots=True)
class Wrong:
    """Which field cannot be read, and how many lines it should have (0 where that is not it)."""

    field: str
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form holds. ``questions`` and ``answers`` are lines by language; ``structure`` is None where the form
    may not touch items, scale and score."""

    names: Mapping[str, str]
    questions: Mapping[str, Sequence[str]]
    answers: Mapping[str, Sequence[str]]
    intro: Mapping[str, str]
    holder: str
    since: date | None
    points: Sequence[MeasurePoint]
    structure: "Structure | None"


@dataclass(frozen=True, slots=True)
class Structure:
    """What only an own form may change."""

    themes: Sequence[str]
    low: int
    high: int
    summary: Summary
    higher_is_better: bool | None
    clear_from: Decimal | None
    bands: Sequence[str]


def lines(text: str) -> tuple[str, ...]:
    """The lines that say something, each as one line of words."""
    return tuple(" ".join(line.split()) for line in text.splitlines() if line.strip())


def own_structure(versions: Sequence[Measure]) -> bool:
    """Whether items and scale are the organisation's: its own form, or the empty form for areas of life. What has a
    rule of its owner is only worded."""
    shipped = [m for m in versions if not m.own]
    return not shipped or (shipped[0].summary is Summary.AREAS and shipped[0].needs_wording)


def changed(base: Measure, typed: Typed) -> Measure | Wrong:
    """The questionnaire as it was typed, or the first field that cannot be read."""
    measure = replace(
        base,
        title=_words(base.title, typed.names),
        intro=_words(base.intro, typed.intro),
        licence_holder=typed.holder,
        licence_from=typed.since,
        points=tuple(typed.points),
    )
    if typed.structure is not None:
        built = _built(measure, typed.structure)
        if isinstance(built, Wrong):
            return built
        measure = built
    return _worded(measure, typed)


def _words(base: Words, given: Mapping[str, str]) -> Words:
    found = {code: words for code, words in base.items() if code not in given}
    found |= {code: words for code, words in given.items() if words}
    return {code: found[code] for code in LANGUAGES if code in found}


def _built(measure: Measure, structure: Structure) -> Measure | Wrong:
    """The items by their short names; one that keeps its place keeps its id, so that earlier answers stay beside it."""
    if not structure.themes:
        return Wrong("themes")
    if measure.needs_wording and {i.name("fi") for i in measure.items} & set(structure.themes):
        return Wrong("unnamed")  # what is shipped only marks the places
    if structure.high <= structure.low:
        return Wrong("high")
    bands = _bands(structure.bands, measure.source)
    if isinstance(bands, Wrong):
        return bands
    total = structure.summary is Summary.TOTAL
    kept = {item.name("fi"): item for item in measure.items}
    taken = {kept[theme].id for theme in structure.themes if theme in kept}
    items: list[Item] = []
    for at, theme in enumerate(structure.themes):
        before = kept.get(theme) or _at(measure.items, at, taken)
        item_id = before.id if before is not None else _fresh({*taken, *(i.id for i in items)})
        base = before or Item(item_id, {}, structure.low, structure.high)
        words = {"fi": theme, **({} if before is None or before.name("fi") != theme else dict(before.theme))}
        same = (base.low, base.high) == (structure.low, structure.high)
        items.append(
            replace(
                base,
                id=item_id,
                theme=words,
                low=structure.low,
                high=structure.high,
                answers=base.answers if same else {},
                bands=() if total else bands,
            )
        )
        taken.add(item_id)
    return replace(
        measure,
        items=tuple(items),
        needs_wording=False,
        summary=structure.summary,
        transform=Transform.NONE,
        table={},
        factor=Decimal(1),
        least_answered=len(items),
        bands=bands if total else (),
        higher_is_better=structure.higher_is_better,
        clear_from=structure.clear_from,
        possible_from=None,
        error=None,
        change_source=measure.source if structure.clear_from is not None else "",
    )


def _at(items: Sequence[Item], at: int, taken: set[str]) -> Item | None:
    """The item that stood in this place, when it only got another name."""
    return items[at] if at < len(items) and items[at].id not in taken else None


def _fresh(taken: Iterable[str]) -> str:
    known, n = set(taken), 1
    while str(n) in known:
        n += 1
    return str(n)


def _bands(typed: Sequence[str], source: str) -> tuple[Band, ...] | Wrong:
    found: list[Band] = []
    for line in typed:
        read = _BAND.fullmatch(line)
        if read is None:
            return Wrong("bands")
        low, high = (Decimal(read.group(n).replace(",", ".")) for n in (1, 2))
        found.append(Band(low, high, {"fi": read.group(3)}, source))
    return tuple(found)


def band_lines(bands: Iterable[Band]) -> str:
    """Bands as they are typed: ``0–5 kaipaa muutosta``."""
    return "\n".join(f"{band.low}–{band.high} {band.title.get('fi', '')}" for band in bands)


def _worded(measure: Measure, typed: Typed) -> Measure | Wrong:
    count = len(measure.items)
    for code, questions in typed.questions.items():
        if questions and len(questions) != count:
            return Wrong(f"questions.{code}", count)
    items = list(measure.items)
    for code, questions in typed.questions.items():
        for n, item in enumerate(items):
            text = {c: words for c, words in item.text.items() if c != code}
            if questions:
                text[code] = questions[n]
            items[n] = replace(item, text={c: text[c] for c in LANGUAGES if c in text})
    for code, answers in typed.answers.items():
        named = _named(items[0], answers)
        if named is None:
            return Wrong(f"answers.{code}", items[0].high - items[0].low + 1)
        items = [replace(i, answers=_answers(i, code, named)) for i in items]
    return replace(measure, items=tuple(items))


def _named(item: Item, answers: Sequence[str]) -> dict[int, str] | None:
    """Which answer each line names: all of them, or the two ends; None where the lines are of another number."""
    every = range(item.low, item.high + 1)
    if len(answers) == len(every):
        return dict(zip(every, answers, strict=True))
    if len(answers) == _ENDS:
        return {item.low: answers[0], item.high: answers[1]}
    return None if answers else {}


def _answers(item: Item, code: str, named: Mapping[int, str]) -> dict[int, Words]:
    found: dict[int, dict[str, str]] = {
        n: {c: words for c, words in said.items() if c != code} for n, said in item.answers.items()
    }
    for n, words in named.items():
        found.setdefault(n, {})[code] = words
    return {n: found[n] for n in sorted(found) if found[n]}


def answer_lines(item: Item, code: str) -> str:
    """The words of the answers as they are typed."""
    return "\n".join(words[code] for _, words in sorted(item.answers.items()) if code in words)


def question_lines(measure: Measure, code: str) -> str:
    """The questions as they are typed."""
    return "\n".join(item.text[code] for item in measure.items if code in item.text)
