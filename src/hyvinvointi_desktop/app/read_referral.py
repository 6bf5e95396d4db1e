"""Reading a referral out of pasted text, a text or JSON file, or the fields of a PDF form. It only proposes: a person
looks at the form and confirms. What it does not understand stays word for word in ``other_words``, so that nothing is
lost; a personal identity code does not stay: its year of birth does (the referral needs no more)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any, Protocol, TypeVar

from hyvinvointi_desktop.app import referral_labels as words
from hyvinvointi_desktop.app.referral_labels import Field, Part
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.referrals import (
    Arrival,
    ContactWay,
    Referral,
    ReferralConsent,
    ReferredPerson,
    Referrer,
)

MOST_LETTERS = 200_000
_LABEL = re.compile(r"^\s*[-*•]?\s*([^:=]{1,40}?)\s*[:=]\s*(.*)$")
_HETU = re.compile(r"\b(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3}[0-9A-Y])\b", re.IGNORECASE)
_FINNISH_DAY = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b")
_ISO_DAY = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_YEAR = re.compile(r"\b(1[89]\d{2}|20\d{2})\b")
_CENTURY = {"+": 1800} | dict.fromkeys("-YXWVU", 1900) | dict.fromkeys("ABCDEF", 2000)
LEFT_OUT = "[–]"
"""Stands where a personal identity code stood."""


@dataclass(frozen=True, slots=True)
class RawReferral:
    """What a file holds before anybody understands it: pairs of a label and its words in their order (a label may
    stand in a part, ``asiakas.nimi``), or plain text."""

    pairs: tuple[tuple[str, str], ...] = ()
    text: str = ""


class ReferralFiles(Protocol):
    """Opens files that may hold a referral."""

    def read(self, name: str, content: bytes) -> RawReferral:
        """Raises ImportRefused for a file that is none, too large, or damaged."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A referral as it was understood. ``understood`` are the fields that were found, in their order; ``hetu_left_out``
    says that an identity code was not kept."""

    referral: Referral
    understood: tuple[str, ...]
    hetu_left_out: bool = False


@dataclass(slots=True)
class _Found:
    """What was found so far."""

    part: Part = Part.PERSON
    person: dict[str, Any] = field(default_factory=dict)
    referrer: dict[str, Any] = field(default_factory=dict)
    more: dict[str, Any] = field(default_factory=dict)
    rest: list[str] = field(default_factory=list)
    understood: list[str] = field(default_factory=list)
    hetu: bool = False


def read_text(text: str, case: CaseId, today: date, arrival: Arrival = Arrival.PASTED) -> Proposal:
    """The proposal of a text with a label and its words on a line.

    Raises:
        Refused: nothing in it looks like a referral, or it is far too long.
    """
    if len(text) > MOST_LETTERS:
        raise Refused(Refusal.REFERRAL_UNREADABLE)
    return read_raw(RawReferral(text=text), case, today, arrival)


def read_raw(raw: RawReferral, case: CaseId, today: date, arrival: Arrival = Arrival.FILE) -> Proposal:
    """The proposal of what a file held. Raises Refused, as ``read_text``."""
    found = _Found()
    for label, said in _pairs(raw, found):
        _take(label, said, found, today)
    if not found.understood:
        raise Refused(Refusal.REFERRAL_UNREADABLE)
    return _proposal(found, case, today, arrival)


def _pairs(raw: RawReferral, found: _Found) -> Iterable[tuple[str, str]]:
    yield from raw.pairs
    lines = raw.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    at = 0
    while at < len(lines):
        label, said = _split(lines[at])
        at += 1
        if label is None:
            part = words.HEADINGS.get(plain(lines[at - 1]))
            if part is not None:
                found.part = part
            else:
                found.rest.append(lines[at - 1].rstrip())
            continue
        several, on = [said] if said else [], _goes_on(label)
        while (on or not several) and at < len(lines) and lines[at].strip() and not _begins(lines[at]):
            several.append(lines[at].strip())
            at += 1
        yield label, "\n".join(several)


def _split(line: str) -> tuple[str | None, str]:
    """A label that is known, and what stands after it."""
    match = _LABEL.match(line)
    if match is None or not _known(match[1]):
        return None, ""
    return match[1], match[2].strip()


def _begins(line: str) -> bool:
    return _split(line)[0] is not None or plain(line) in words.HEADINGS or _LABEL.match(line) is not None


def _goes_on(label: str) -> bool:
    """Whether words of several lines may follow a label."""
    return _field(label) in (
        Field.WISHES, Field.REASONS, Field.BARRIERS, Field.INTERESTS, Field.SAFETY, Field.MOBILITY, Field.SCOPE,
    )  # fmt: skip


def plain(label: str) -> str:
    """A label by its letters: ``Sähköposti *:`` and ``asiakas_sahkoposti`` by words with one space between."""
    return " ".join(re.sub(r"[^\w]|_", " ", label.casefold()).split())


def _known(label: str) -> bool:
    return plain(label) in words.HEADINGS or _field(label) is not None


def _field(label: str) -> Field | None:
    """The field of a label; one with a part before it (``asiakas puhelin``) by its last words."""
    said = plain(label)
    if said in words.LABELS:
        return words.LABELS[said]
    for heading in words.HEADINGS:
        if said.startswith(f"{heading} ") and (rest := said.removeprefix(f"{heading} ")) in words.LABELS:
            return words.LABELS[rest]
    return None


def _part_of(label: str, now: Part) -> Part:
    """Whom a label names: ``lähettäjän puhelin``, ``asiakas.nimi``; else as the lines before."""
    said = plain(label)
    for start, part in (("asiakka", Part.PERSON), ("klient", Part.PERSON), ("client", Part.PERSON),
                        ("lähet", Part.REFERRER), ("remit", Part.REFERRER), ("referrer", Part.REFERRER)):  # fmt: skip
        if said.startswith(start) and " " in said and said not in _ABOUT_THE_REFERRAL:
            return part
    for heading, part in words.HEADINGS.items():
        if said == heading or said.startswith(f"{heading} "):
            return part
    return now


_ABOUT_THE_REFERRAL = frozenset({"lähetteen syy", "lähettämisen syy", "lähetteen päivä", "lähettävä palvelu"})


def _take(label: str, said: str, found: _Found, today: date) -> None:
    said = _without_hetu(said.strip(), found)
    part = _part_of(label, found.part)
    if plain(label) in words.HEADINGS:
        found.part = part
        if said:
            _put(Field.NAME, said, part, found, today, label)
        return
    what = _field(label)
    if what is None:
        found.rest.append(f"{label.strip()}: {said}" if said else label.strip())
        return
    found.part = part
    if said:
        _put(what, said, part, found, today, label)


def _without_hetu(said: str, found: _Found) -> str:
    def out(match: re.Match[str]) -> str:
        found.hetu = True
        found.person.setdefault("birth_year", _CENTURY[match[4].upper()] + int(match[3]))
        return LEFT_OUT

    return _HETU.sub(out, said)


def _put(what: Field, said: str, part: Part, found: _Found, today: date, label: str) -> None:
    """One field; what it says and is not understood goes to the rest."""
    of_person = part is Part.PERSON
    understood = True
    match what:
        case Field.NAME | Field.PHONE | Field.EMAIL:
            (found.person if of_person else found.referrer).setdefault(what.value, said)
        case Field.UNIT:
            found.referrer.setdefault("unit", said)
        case Field.SOURCE:
            found.referrer.setdefault("unit", said)
        case Field.ADDRESS | Field.MUNICIPALITY | Field.AREA:
            understood = of_person
            if of_person:
                found.person.setdefault(what.value, said)
        case Field.SAFETY | Field.MOBILITY:
            found.person[f"{what.value}_notes"] = said
        case Field.HETU:
            understood = found.hetu
        case Field.WISHES | Field.SCOPE:
            found.more[what.value] = said
        case _:
            understood = _put_judged(what, said, found, today)
    if understood:
        found.understood.append(what.value if of_person else f"referrer_{what.value}")
    else:
        found.rest.append(f"{label.strip()}: {said}")


def _put_judged(what: Field, said: str, found: _Found, today: date) -> bool:
    """Fields whose words must be understood first; False where they are not."""
    match what:
        case Field.BORN:
            year = _YEAR.search(said)
            if year is None or int(year[1]) > today.year:
                return False
            found.person.setdefault("birth_year", int(year[1]))
        case Field.LANGUAGE:
            code = words.LANGUAGES.get(said.casefold().rstrip("."))
            if code is None:
                return False
            found.person["language"] = code
        case Field.INTERPRETER | Field.TELL_BACK:
            answer = yes_or_no(said)
            if answer is None:
                return False
            (found.person if what is Field.INTERPRETER else found.more)[what.value] = answer
        case Field.CONTACT_WAY:
            way = stem_of(said, words.CONTACT_STEMS)
            if not way:
                return False
            found.person["contact_way"] = ContactWay(way[0])
        case Field.RECEIVED:
            day = day_in(said)
            if day is None or day > today:
                return False
            found.more["received_on"] = day
        case Field.CONSENT:
            day = day_in(said)
            if day is not None and day <= today:
                found.more["given_on"] = day
            elif yes_or_no(said) is True:
                found.more["consented"] = True
            else:
                return False
        case _:
            return _put_codes(what, said, found)
    return True


def _put_codes(what: Field, said: str, found: _Found) -> bool:
    items = [item for part in re.split(r"[\n;,]", said) if (item := part.strip(" -*•☒☑✓[]xX").strip())]
    if what is Field.INTERESTS:
        found.more["interests"] = tuple(items)
        return bool(items)
    stems = words.REASON_STEMS if what is Field.REASONS else words.BARRIER_STEMS
    codes = [code for item in items for code in stem_of(item, stems)]
    found.more[what.value] = tuple(dict.fromkeys(codes))
    strange = [item for item in items if not stem_of(item, stems)]
    if strange and codes:
        found.rest.append(", ".join(strange))
    return bool(codes)


def stem_of(said: str, stems: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The codes whose stem begins a word of it, in the order of the list."""
    text = " " + " ".join(said.casefold().split())
    return tuple(code for code, several in stems.items() if any(f" {stem}" in text for stem in several))


def yes_or_no(said: str) -> bool | None:
    """Whether it says yes; None where nobody can tell."""
    first = said.casefold().strip(" .!")
    if first in words.YES or first.split(",")[0].strip() in words.YES:
        return True
    return False if first in words.NO else None


def day_in(said: str) -> date | None:
    """The first day in a text: ``20.11.2026`` or ``2026-11-20``; None for none, or one that is no day."""
    finnish, iso = _FINNISH_DAY.search(said), _ISO_DAY.search(said)
    numbers = (iso[1], iso[2], iso[3]) if iso else (finnish[3], finnish[2], finnish[1]) if finnish else None
    if numbers is None:
        return None
    try:
        return date(*(int(n) for n in numbers))
    except ValueError:
        return None


def _proposal(found: _Found, case: CaseId, today: date, arrival: Arrival) -> Proposal:
    rest = _rest(found)  # an identity code in it tells the year of birth
    more, came = found.more, found.more.get("received_on", today)
    given = more.get("given_on")
    if given is None and more.get("consented"):
        given = came  # "yes" was said when it was written
    unit = str(found.referrer.get("unit", ""))
    source = stem_of(unit, words.SOURCE_STEMS)
    person = ReferredPerson(**({"name": ""} | found.person))
    referral = Referral(
        id=case, received_on=came, arrival=arrival, person=person,
        referrer=Referrer(**found.referrer, source=source[0] if source else ""),
        reasons=more.get("reasons", ()), barriers=more.get("barriers", ()), interests=more.get("interests", ()),
        wishes=more.get("wishes", ""),
        consent=ReferralConsent(given, more.get("scope", ""), more.get("tell_back", False)),
        other_words=rest,
    )  # fmt: skip
    return Proposal(referral, tuple(dict.fromkeys(found.understood)), found.hetu)


def _rest(found: _Found) -> str:
    kept = "\n".join(_without_hetu(line, found) for line in found.rest)
    return re.sub(r"\n{3,}", "\n\n", kept).strip("\n")


def merged(before: Referral, proposal: Proposal) -> Referral:
    """A proposal over a form that is begun: what was typed stays, what is still as it was at first is filled."""
    new = proposal.referral
    return replace(
        before, person=_filled(before.person, new.person), referrer=_filled(before.referrer, new.referrer),
        reasons=before.reasons or new.reasons, barriers=before.barriers or new.barriers,
        interests=before.interests or new.interests, wishes=before.wishes or new.wishes,
        received_on=new.received_on if "received" in proposal.understood else before.received_on,
        consent=before.consent if before.consent.given_on else new.consent, arrival=new.arrival,
        other_words="\n".join(x for x in (before.other_words, new.other_words) if x),
    )  # fmt: skip


P = TypeVar("P", ReferredPerson, Referrer)


def _filled(before: P, new: P) -> P:
    untouched = type(before)(name="")
    taken = {f.name: getattr(new, f.name) for f in fields(before)
             if getattr(before, f.name) == getattr(untouched, f.name)}  # fmt: skip
    return replace(before, **taken)
