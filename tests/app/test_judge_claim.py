"""The coordinator's own count of what came: literal money, every reason, and nothing taken on trust."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop.app.adopt import IMPLIED_PAYER
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.judge_claim import judge_claim, own_rules
from hyvinvointi_desktop.domain.exchange import RecordRevision
from hyvinvointi_desktop.domain.ids import ClaimId
from hyvinvointi_desktop.domain.programmes import HourlyRate, Regime
from hyvinvointi_desktop.domain.verdict import Verdict, Weight, Why
from tests.support.approval import MAIJA, OCTOBER, OLLI, bring, coordinator_desk, month_came, revisions, worker_desk
from tests.support.desks import PAYER
from tests.support.work import C1, C2, drive, held

VISIT = held("s1", "2026-10-03", "9:00", 150, trips=(drive("t1", "2026-10-03", 240),))


@pytest.fixture
def coordinator(tmp_path: Path) -> Iterator[Desk]:
    """A coordinator with an empty registry."""
    desk = coordinator_desk(tmp_path / "coordinator")
    yield desk
    desk.close()


def verdict(desk: Desk, claim: str) -> Verdict:
    """Our count of a claim."""
    with desk._store.reading() as records:
        rules = own_rules(records, desk.definitions)
    with desk._store.registry.reading() as registry:
        found = registry.received_claim(ClaimId(claim))
        assert found is not None
        return judge_claim(found, rules, registry)


def why(found: Verdict) -> dict[str, list[str]]:
    """Reasons by line; those of the whole claim under ``claim``."""
    lines = {line.line: [r.why.value for r in line.reasons] for line in found.lines if line.reasons}
    return lines | ({"claim": [r.why.value for r in found.whole]} if found.whole else {})


def test_the_example_of_the_rules_is_clean_to_the_cent(coordinator: Desk, tmp_path: Path) -> None:
    found = verdict(coordinator, month_came(coordinator, tmp_path / "maija", [VISIT]))
    assert (found.theirs_cents, found.ours_cents, found.difference_cents) == (4570, 4570, 0)
    assert [(x.line, x.theirs.cents, x.ours.cents) for x in found.lines if x.theirs and x.ours] == [
        ("hours s1 2026-10-03", 3250, 3250), ("trip t1", 1320, 1320),
    ]  # fmt: skip
    assert why(found) == {}
    assert found.is_clean


def test_the_coordinators_own_rate_decides(coordinator: Desk, tmp_path: Path) -> None:
    claim = month_came(coordinator, tmp_path / "maija", [VISIT])
    coordinator.save_payer(replace(PAYER, hourly_rates=(HourlyRate(date(2020, 1, 1), Decimal("12.50")),)))
    found = verdict(coordinator, claim)
    assert (found.theirs_cents, found.ours_cents, found.difference_cents) == (4570, 4445, 125)
    assert why(found) == {"hours s1 2026-10-03": ["rate_differs"]}
    reason = found.lines[0].reasons[0]
    assert (reason.theirs, reason.ours, reason.weight) == ("13.00", "12.50", Weight.DIFFERS)
    assert found.open_lines == ("hours s1 2026-10-03",)


def test_hours_over_the_month_s_limit_are_cut_here_too_and_a_grant_lifts_it(coordinator: Desk, tmp_path: Path) -> None:
    days = [held(f"s{n}", f"2026-10-{n:02d}", "9:00", 240) for n in (5, 6, 7)]
    found = verdict(coordinator, month_came(coordinator, tmp_path / "maija", days))
    assert (found.theirs_cents, found.difference_cents) == (13000, 0)  # 10 h of 12 at 13 €
    assert why(found) == {"hours s7 2026-10-07": ["cap_reached"]}
    assert found.is_clean
    assert (found.lines[2].reasons[0].minutes, found.lines[2].reasons[0].limit_minutes) == (120, 600)


def inflated(revision: RecordRevision, change: Any) -> RecordRevision:
    """A claim whose document was written by another program than ours; its sums fit its lines."""
    assert revision.body is not None
    document = json.loads(revision.body["document"])
    change(document)
    hours, trips = document["hours"], document["trips"]
    document["totals"] |= {
        "minutes": sum(h["minutes"] for h in hours), "payable_minutes": sum(h["payable_minutes"] for h in hours),
        "hours_cents": sum(h["amount_cents"] for h in hours), "trips_cents": sum(t["amount_cents"] for t in trips),
    }  # fmt: skip
    totals = document["totals"]
    totals["total_cents"] = sum(totals[f"{k}_cents"] for k in ("hours", "trips", "expenses", "adjustments"))
    return replace(revision, body={"document": json.dumps(document)})


def forged(coordinator: Desk, folder: Path, change: Any, sessions: Any = (VISIT,), name: str = "") -> Verdict:
    desk = worker_desk(folder, sessions, name or "Maija Keksitty")
    claim = desk.seal_claim(OCTOBER, None, "fi", "claim-x").claim
    came = [inflated(r, change) if r.type == "claim" else r for r in revisions(desk)]
    assert bring(coordinator, came) == {}
    desk.close()
    return verdict(coordinator, claim.id)


def test_an_inflated_claim_is_found_line_by_line(coordinator: Desk, tmp_path: Path) -> None:
    def more(document: Any) -> None:
        document["hours"][0] |= {"payable_minutes": 210, "rounded_minutes": 210, "amount_cents": 4550}
        document["trips"][0] |= {"km": "34.0", "amount_cents": 1870}
        document["totals"]["km"] = "34.0"

    found = forged(coordinator, tmp_path / "m", more)
    assert (found.theirs_cents, found.ours_cents, found.difference_cents) == (6420, 4570, 1850)
    assert why(found) == {"hours s1 2026-10-03": ["minutes_differ"], "trip t1": ["km_differ"]}
    assert found.lines[0].reasons[0].minutes == 60


def test_a_line_of_nothing_and_a_cent_too_many_are_found(coordinator: Desk, tmp_path: Path) -> None:
    def add(document: Any) -> None:
        document["hours"][0]["amount_cents"] += 1
        extra = dict(document["hours"][0]) | {"session": "never", "on": "2026-10-20", "amount_cents": 3250}
        document["hours"].append(extra)

    found = forged(coordinator, tmp_path / "m", add)
    assert why(found) == {"hours s1 2026-10-03": ["amount_differs"], "hours never 2026-10-20": ["no_facts"]}
    assert found.difference_cents == 3251
    assert found.lines[2].ours is None


def test_a_regime_or_payer_that_is_not_ours_is_told(coordinator: Desk, tmp_path: Path) -> None:
    found = forged(coordinator, tmp_path / "m", lambda d: d.update(regime="assignment"))
    assert why(found) == {"claim": ["regime_differs"]}
    assert found.open_lines == ("claim",)


def test_what_looks_odd_is_looked_at(coordinator: Desk, tmp_path: Path) -> None:
    late = held("late", "2026-10-05", "9:00", 60, entered_on=date(2026, 10, 30))
    twice = [held(f"o{n}", "2026-10-06", "9:00", 60, clients=(c,)) for n, c in ((1, C1), (2, C2))]
    stranger = held("stranger", "2026-06-30", "9:00", 60)
    found = verdict(coordinator, month_came(coordinator, tmp_path / "m", [late, *twice, stranger]))
    assert why(found) == {"hours late 2026-10-05": ["late_entry"], "hours o2 2026-10-06": ["overlap"]}
    assert not found.is_clean
    assert found.open_lines == ()
    assert found.difference_cents == 0


def test_two_workers_with_one_client_at_once_are_seen_by_both(coordinator: Desk, tmp_path: Path) -> None:
    mine = month_came(coordinator, tmp_path / "m", [held("s1", "2026-10-05", "9:00", 90)])
    others = month_came(
        coordinator, tmp_path / "o", [held("x1", "2026-10-05", "10:00", 60)], "Olli Keksitty", OLLI, "claim-o"
    )
    assert why(verdict(coordinator, mine)) == {"hours s1 2026-10-05": ["other_worker"]}
    assert why(verdict(coordinator, others)) == {"hours x1 2026-10-05": ["other_worker"]}


def test_every_reason_weighs_something() -> None:
    assert {w for w in Why if w.weight is Weight.NOTE} == {Why.CAP_REACHED, Why.PERIOD_ENDING}
    assert Why.NO_FACTS.weight is Weight.DIFFERS


def test_a_claim_that_takes_another_s_place_does_not_claim_its_lines_twice(coordinator: Desk, tmp_path: Path) -> None:
    worker = worker_desk(tmp_path / "m", [VISIT])
    first = worker.seal_claim(OCTOBER, None, "fi", "claim-1").claim.id
    assert bring(coordinator, revisions(worker)) == {}
    worker.log_sessions([held("s2", "2026-10-07")])
    second = worker.seal_claim(OCTOBER, None, "fi", "claim-2").claim.id
    newer = [replace(r, rev=2) if r.type != "claim" and r.id != "s2" else r for r in revisions(worker) if r.id != first]
    assert bring(coordinator, newer) == {}
    worker.close()
    found = verdict(coordinator, second)
    assert (why(found), found.ours_cents) == ({}, 4570 + 1300)


def test_one_after_the_other_is_no_meeting_of_two(coordinator: Desk, tmp_path: Path) -> None:
    mine = month_came(coordinator, tmp_path / "m", [held("s1", "2026-10-05", "9:00", 60)])
    after = held("x1", "2026-10-05", "10:00", 60)
    month_came(coordinator, tmp_path / "o", [after], "Olli Keksitty", OLLI, "claim-o")
    assert why(verdict(coordinator, mine)) == {}


def test_kilometres_inside_one_village_are_judged_by_the_worker_s_own_count_alone(
    coordinator: Desk, tmp_path: Path
) -> None:
    def drives(to: str) -> list[Any]:
        return [
            held(f"s{n}", f"2026-10-{n:02d}", trips=(drive(f"t{n}", f"2026-10-{n:02d}", km, to_place=to),))
            for n, km in ((5, 50), (6, 50), (7, 50), (8, 300))
        ]  # fmt: skip

    near = [replace(s, trips=(replace(s.trips[0], to_place=f"Sodankylä, Tie {n}"),)) for n, s in enumerate(drives(""))]
    assert why(verdict(coordinator, month_came(coordinator, tmp_path / "near", near))) == {}
    far = month_came(coordinator, tmp_path / "far", drives("Vuotso, Polku"), "Olli Keksitty", OLLI, "claim-far")
    odd = {line: said for line, said in why(verdict(coordinator, far)).items() if line.startswith("trip")}
    assert odd == {"trip t8": ["odd_km"]}


def test_the_same_person_under_two_workers_ids_is_one_by_the_case(coordinator: Desk, tmp_path: Path) -> None:
    case = "k" * 16

    def of_case(came: tuple[RecordRevision, ...], client: str) -> list[RecordRevision]:
        text = json.dumps([dict(r.body or {}) for r in came]).replace('"c1"', f'"{client}"')
        bodies = json.loads(text)
        return [
            replace(r, id=client if r.id == "c1" else r.id, body=b | ({"case": case} if r.id == "c1" else {}))
            for r, b in zip(came, bodies, strict=True)
        ]  # fmt: skip

    found = {}
    for name, worker, at, client in (("m", MAIJA, "9:00", "own1"), ("o", OLLI, "9:30", "own2")):
        desk = worker_desk(tmp_path / name, [held(f"s{name}", "2026-10-05", at)], f"Keksitty {name}")
        found[name] = desk.seal_claim(OCTOBER, None, "fi", f"claim-{name}").claim.id
        assert bring(coordinator, of_case(revisions(desk, worker), client)) == {}
        desk.close()
    assert why(verdict(coordinator, found["m"])) == {"hours sm 2026-10-05": ["other_worker"]}
    assert why(verdict(coordinator, found["o"])) == {"hours so 2026-10-05": ["other_worker"]}


def test_the_first_payer_of_a_fresh_profile_is_known_by_its_name_only(coordinator: Desk, tmp_path: Path) -> None:
    """Both first runs gave their payer the same id, and the coordinator's has no name."""
    coordinator.save_payer(replace(PAYER, id=IMPLIED_PAYER, name="–", regime=Regime.ASSIGNMENT))
    found = forged(coordinator, tmp_path / "m", lambda d: d.update(payer="default", payer_name="Kersilön kunta"))
    assert "payer_unknown" in why(found)["claim"]
    assert "regime_differs" not in why(found)["claim"]
