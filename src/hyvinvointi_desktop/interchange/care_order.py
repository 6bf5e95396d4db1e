"""The one order in which measures, rehabilitation, reviews, feedback and competence are written."""

from dataclasses import replace
from typing import Any

from hyvinvointi_desktop.domain.care_log import CareLog
from hyvinvointi_desktop.domain.rehabilitation import PathStep, Period

_STEPS = list(PathStep)


def canonical_care(log: CareLog) -> CareLog:
    """The same records, each kind by its day, then id; the order of what was asked, said, chosen or signed is kept."""

    def by(kind: str, *names: str) -> tuple[Any, ...]:
        return tuple(sorted(getattr(log, kind), key=lambda one: tuple(getattr(one, name) for name in names)))

    return CareLog(
        own_measures=by("own_measures", "id", "version"),
        assessments=by("assessments", "taken_on", "id"),
        periods=tuple(_canonical_period(p) for p in by("periods", "opened_on", "id")),
        decisions=by("decisions", "first_day", "id"),
        allowance_payments=by("allowance_payments", "decision", "window"),
        group_visits=by("group_visits", "on", "id"),
        network_members=by("network_members", "name", "id"),
        ecomaps=by("ecomaps", "drawn_on", "id"),
        network_meetings=by("network_meetings", "session"),
        copy_drafts=by("copy_drafts", "made_at", "id"),
        own_purchases=by("own_purchases", "on", "id"),
        reviews=by("reviews", "held_on", "id"),
        own_forms=by("own_forms", "id", "version"),
        form_answers=by("form_answers", "came_in", "id"),
        self_assessments=by("self_assessments", "on", "id"),
        competence_entries=by("competence_entries", "on", "id"),
        pledges=by("pledges", "given_on", "id"),
    )


def _canonical_period(period: Period) -> Period:
    return replace(period, steps=tuple(sorted(period.steps, key=lambda s: _STEPS.index(s.step))))
