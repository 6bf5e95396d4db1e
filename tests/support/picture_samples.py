"""Pictures for tests and for eyes: one point, none, gaps, twenty, equal days, extremes, long words. All invented."""

from datetime import date, timedelta
from decimal import Decimal

from hyvinvointi_desktop.app.pictures.answers import Answers, FirstAndLatest, answers_picture
from hyvinvointi_desktop.app.pictures.goal_path import goal_picture
from hyvinvointi_desktop.app.pictures.radar import areas_picture
from hyvinvointi_desktop.app.pictures.shapes import Picture
from hyvinvointi_desktop.app.pictures.steps import StepCounts, steps_picture
from hyvinvointi_desktop.app.pictures.trend import Trend, TrendPoint, dates_picture, trend_picture
from hyvinvointi_desktop.app.pictures.words import PictureWords
from hyvinvointi_desktop.app.set_goal import GoalProgress, MarkedOn
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalState, Mark
from hyvinvointi_desktop.domain.ids import ClientId, GoalId, MeasureId
from hyvinvointi_desktop.domain.measures import Band, Change, Item, Measure, Mode, Summary

DAY = date(2026, 1, 12)
_MODES = (Mode.SELF, Mode.ASSISTED, Mode.INTERVIEW)


def wellbeing() -> Measure:
    """A measure with a total from 7 to 35, an error and two bands that do not meet."""
    items = tuple(
        Item(f"i{n}", {"fi": theme, "en": f"Theme {n}"}, 1, 5)
        for n, theme in enumerate(("Luottamus tulevaan", "Hyödyllisyys", "Levollisuus", "Pulmien ratkominen",
                                   "Ajatusten selkeys", "Läheisyys toisiin", "Päättäväisyys"), 1)
    )  # fmt: skip
    return Measure(
        MeasureId("wellbeing"), 1, {"fi": "Mielen hyvinvointi", "sv": "Välmående", "en": "Wellbeing"}, items,
        scale_low=Decimal(7), scale_high=Decimal(35), least_answered=7,
        bands=(Band(Decimal(7), Decimal("19.5"), {"fi": "matala", "en": "low"}),
               Band(Decimal("27.5"), Decimal(35), {"fi": "korkea", "en": "high"})),
        possible_from=Decimal(1), clear_from=Decimal(3), error=Decimal("1.03"),
    )  # fmt: skip


def percent(*titles: str) -> Measure:
    """A measure from 0 to 100 whose bands meet and have long names."""
    wide = Decimal(100) / max(1, len(titles))
    bands = tuple(Band(wide * n, wide * (n + 1), {"fi": title}) for n, title in enumerate(titles))
    return Measure(
        MeasureId("percent"), 1, {"fi": "Sataan asti"}, (Item("a", {"fi": "Yksi"}, 0, 5),),
        scale_high=Decimal(100), bands=bands, clear_from=Decimal(10), possible_from=Decimal(10),
    )  # fmt: skip


def areas(count: int = 9) -> Measure:
    """A measure of areas with long names."""
    names = ("Terveys", "Asuminen", "Taloudellinen tilanne", "Luottamukselliset ihmissuhteet", "Arjessa selviytyminen",
             "Työ ja opiskelu", "Harrastukset", "Itsetunto", "Tulevaisuudenusko")  # fmt: skip
    items = tuple(Item(f"a{n}", {"fi": names[n % 9]}, 1, 5) for n in range(count))
    return Measure(MeasureId("areas"), 1, {"fi": "Elämäntilanne"}, items, Summary.AREAS)


def points(*scores: str | None, days: tuple[int, ...] = (), change: Change = Change.POSSIBLE) -> tuple[TrendPoint, ...]:
    """Fillings in turn by each way, three weeks apart; an empty score is none."""
    found, before = [], False
    for n, score in enumerate(scores):
        on = DAY + timedelta(days=days[n] if days else n * 21)
        value = None if score is None else Decimal(score)
        known = change if before and value is not None else Change.UNKNOWN
        found.append(TrendPoint(on, value, _MODES[n % 3], known))
        before = before or value is not None
    return tuple(found)


def answers(measure: Measure, *values: int | None, on: date = DAY) -> Answers:
    """Answers in the order of the questions; None is a missing one."""
    given = {i.id: v for i, v in zip(measure.items, values, strict=False) if v is not None}
    return Answers(on, given)


def _goal(number: str, words: str, level: GoalLevel, state: GoalState = GoalState.OPEN) -> Goal:
    reached = DAY if state is GoalState.REACHED else None
    return Goal(GoalId(number), ClientId("901"), level, words, state=state, state_on=reached)


def goal(steps: int = 4, reached: int = 2) -> GoalProgress:
    """A goal with steps, the first of them reached."""
    marks = (MarkedOn(DAY, Mark.NOT_YET), MarkedOn(DAY + timedelta(days=14), Mark.A_LITTLE))
    below = tuple(
        GoalProgress(
            _goal(f"s{n}", f"Askel {n}: kirjaston lukupiirin tutustumiskäynti", GoalLevel.STEP,
                  GoalState.REACHED if n <= reached else GoalState.OPEN),
            marks, (),
        )
        for n in range(1, steps + 1)
    )  # fmt: skip
    state = GoalState.REACHED if steps and reached > steps else GoalState.OPEN
    return GoalProgress(_goal("g", "Käyn itse kirjastossa", GoalLevel.GOAL, state), marks, below)


def samples(words: PictureWords) -> dict[str, Picture]:
    """Every picture in every state that it must bear."""
    later = date(2026, 9, 3)
    nine, seven = areas(), wellbeing()
    now = answers(nine, 4, 3, 2, 5, 3, 3, 4, 4, 4, on=later)
    pair = FirstAndLatest(nine, answers(nine, 2, 3, 1, 2, 3, 1, 4, 2, 5), now)
    less = answers(nine, 4, 3, 2, 5, None, 3, 4, 4, 4, on=later)
    gap = FirstAndLatest(nine, answers(nine, 2, 3, None, 2, 3, 1, 4, 2, 5), less)
    rows = FirstAndLatest(seven, answers(seven, 2, 3, 1, 2, 3, 5, None), answers(seven, 4, 3, 2, 5, 1, 5, 4, on=later))
    many = tuple(f"{18 + (n * 7) % 11}.5" for n in range(20))
    return {
        "trend": trend_picture(Trend(seven, points("18.59", "20.73", "24.11"), Change.CLEAR), words),
        "trend-one": trend_picture(Trend(seven, points("18.59")), words),
        "trend-none": trend_picture(Trend(seven, ()), words),
        "trend-gap": trend_picture(Trend(seven, points("18.59", None, "19.25", "21.54", None), Change.POSSIBLE), words),
        "trend-no-score": trend_picture(Trend(seven, points(None, None)), words),
        "trend-many": trend_picture(Trend(seven, points(*many), Change.NONE), words),
        "trend-same-day": trend_picture(Trend(seven, points("20", "25", days=(0, 0)), Change.CLEAR), words),
        "trend-near": trend_picture(Trend(seven, points("20", "25", "22", days=(0, 1, 300)), Change.POSSIBLE), words),
        "trend-extremes": trend_picture(
            Trend(percent("hyvin vähäinen osallisuuden kokemus", "kohtalainen", "toimintakykyisyydeltään vahva"),
                  points("0", "100", "0"), Change.UNKNOWN), words),
        "dates": dates_picture("Osallisuus", points("1", "2"), words),
        "answers": answers_picture(rows, words),
        "answers-one": answers_picture(FirstAndLatest(seven, rows.first), words),
        "radar": areas_picture(pair, words),
        "radar-gap": areas_picture(gap, words),
        "radar-one": areas_picture(FirstAndLatest(nine, pair.first), words),
        "radar-two-areas": areas_picture(
            FirstAndLatest(areas(2), answers(areas(2), 2, 3), answers(areas(2), 4, 1, on=later)), words),
        "goal": goal_picture(goal(), words),
        "goal-bare": goal_picture(goal(0, 0), words),
        "goal-many": goal_picture(goal(14, 5), words),
        "goal-reached": goal_picture(goal(3, 4), words),
        "steps": steps_picture(
            StepCounts("Sain tukea, kun tarvitsin sitä.",
                       ("1 täysin eri mieltä", "2", "3", "4", "5 täysin samaa mieltä"), (0, 1, 3, 12, 9),
                       Decimal("4.16")), words),
        "steps-few": steps_picture(StepCounts("Sain tukea.", ("1", "2", "3", "4", "5"), None), words),
        "steps-none": steps_picture(StepCounts("Sain tukea.", ("1", "2", "3", "4", "5"), (0, 0, 0, 0, 0)), words),
    }  # fmt: skip
