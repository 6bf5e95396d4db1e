"""The order of lines in the needs report and what the codes of the lists are called. It counts nothing."""

from collections.abc import Iterable, Mapping

from hyvinvointi_desktop.app.measures import Measures
from hyvinvointi_desktop.domain.needs_facts import Dimension, Met, NeedsCodes, NeedsFacts
from hyvinvointi_desktop.domain.needs_lists import ListKind, NeedsLists
from hyvinvointi_desktop.domain.referrals import CaseState, Outcome

_MET: Mapping[str, Met] = {
    CaseState.NEW.value: Met.NO, CaseState.WAITING_FOR_WORKER.value: Met.EITHER, CaseState.NAMED.value: Met.EITHER,
    CaseState.WITH_WORKER.value: Met.EITHER, CaseState.GIVEN_BACK.value: Met.EITHER,
    CaseState.NOT_SUITABLE.value: Met.EITHER, Outcome.AS_PLANNED.value: Met.YES,
    Outcome.EARLY_BY_PERSON.value: Met.EITHER, Outcome.EARLY_OTHER.value: Met.EITHER,
    Outcome.MOVED_ON.value: Met.EITHER, Outcome.NOT_REACHED.value: Met.NO, Outcome.DECLINED.value: Met.EITHER,
}  # fmt: skip
_LISTS = {
    Dimension.SOURCE: ListKind.SOURCES, Dimension.REASON: ListKind.REASONS, Dimension.BARRIER: ListKind.BARRIERS,
}  # fmt: skip


def needs_codes(facts: NeedsFacts, lists: NeedsLists) -> NeedsCodes:
    """Lines stand as the lists have them; areas by name, ages by decade."""
    return NeedsCodes(
        sources=lists.ids(ListKind.SOURCES),
        reasons=lists.ids(ListKind.REASONS),
        barriers=lists.ids(ListKind.BARRIERS),
        ages=_each(fact.age_band for fact in facts.referrals),
        areas=_each((*(fact.area for fact in facts.referrals), *(town for _, town in facts.wider))),
        outcomes=tuple(_MET.items()),
    )


def _each(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({one for one in found if one}, key=str.casefold))


def code_names(lists: NeedsLists, measures: Measures, language: str) -> dict[str, dict[str, str]]:
    """By dimension and code what it is called; also the measures."""
    named = {
        dimension.value: {code.id: lists.name(kind, code.id, language) for code in lists.of(kind)}
        for dimension, kind in _LISTS.items()
    }
    return {**named, "measure": {str(m.id): m.name(language) for m in measures.all_current()}}
