"""The coordinator's commands: from a claim that came to the day it was paid."""

from pathlib import Path

import pytest

from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.approval import CAME, OLLI, coordinator_desk, month_came
from tests.support.commands import Ran, quick_outside, ran
from tests.support.work import drive, held

VISIT = held("s1", "2026-10-03", "9:00", 150, trips=(drive("t1", "2026-10-03", 240),))


@pytest.fixture
def outside() -> Outside:
    """The program's outside on the day the claims came."""
    return quick_outside(FixedClock(CAME))


@pytest.fixture
def coordinator(tmp_path: Path) -> Path:
    """A coordinator to whom Maija's clean October came, and Olli's with two visits at once."""
    desk = coordinator_desk(tmp_path / "coordinator")
    month_came(desk, tmp_path / "maija", [VISIT])
    twice = [held("x1", "2026-10-06"), held("x2", "2026-10-06", "9:30")]
    month_came(desk, tmp_path / "olli", twice, "Olli Keksitty", OLLI, "claim-olli")
    desk.close()
    return tmp_path / "coordinator"


def run(outside: Outside, profile: Path, *words: str | Path) -> Ran:
    return ran(outside, "--profile", profile, *words)


def test_from_a_claim_to_paid(outside: Outside, coordinator: Path, tmp_path: Path) -> None:
    told = run(outside, coordinator, "to-approve")
    assert [" ".join(line.split()) for line in told.lines] == [
        "claim-maija Maija Keksitty 45,70 € odottaa päätöstä laskelma täsmää",
        "claim-olli Olli Keksitty 19,50 € odottaa päätöstä täsmää, katso huomiot",
    ]
    one = run(outside, coordinator, "to-approve", "--claim", "claim-olli")
    assert "  Päällekkäin toisen tapaamisen kanssa: 30 min." in one.lines
    done = run(outside, coordinator, "approve", "--all-clean")
    assert (done.status, done.lines) == (0, ["claim-maija  hyväksytty"])
    assert "claim-olli  jäi odottamaan: katso huomiot" in done.err
    back = run(outside, coordinator, "return", "claim-olli", "--line", "hours x2 2026-10-06", "--reason", "Kumpi?")
    assert back.status == 0
    assert run(outside, coordinator, "approve", "claim-olli").status == 1
    rows = run(outside, coordinator, "to-approve", "2026-10", "--json").json["claims"]
    assert [(r["claim"], r["state"], r["difference_cents"]) for r in rows] == [
        ("claim-maija", "approved", 0), ("claim-olli", "returned", 0),
    ]  # fmt: skip
    assert run(outside, coordinator, "payroll", "2026-10", "--paid-on", "2026-11-03").status == 1
    assert run(outside, coordinator, "pay-details", "Maija Keksitty", "--iban", "FI21 1234 5600 0007 86").status == 1
    told = run(outside, coordinator, "pay-details", "Maija Keksitty", "--iban", "FI21 1234 5600 0007 85")
    assert "FI2112345600000785" in told.out
    for name in ("pay.csv", "pay.xlsx"):
        assert run(outside, coordinator, "payroll", "2026-10", "--out", tmp_path / name).status == 0
    assert "Näistä 1 on jo ollut" in run(outside, coordinator, "payroll", "2026-10").err
    assert run(outside, coordinator, "payroll", "2026-10", "--out", tmp_path / "pay.ods").status == 2
    paid = run(outside, coordinator, "payroll", "2026-10", "--paid-on", "2026-11-03")
    assert (paid.status, paid.lines) == (
        0, ["Maksetuiksi 2026-11-03 merkitty: 1. Työntekijät saavat tiedon seuraavassa viestissä."]
    )  # fmt: skip
    year = run(outside, coordinator, "pay-year", "2026", "--json").json
    assert [(r["income_code"], r["km_tenths"], r["amount_cents"]) for r in year["rows"]] == [
        ("201", 0, 3250), ("311", 240, 1320),
    ]  # fmt: skip


def test_budgets_hours_and_two_people(outside: Outside, coordinator: Path) -> None:
    assert run(outside, coordinator, "budget", "set", "--source", "STEA").status == 2
    made = run(
        outside, coordinator, "budget", "set", "--source", "STEA", "--payer", "kunta", "--from", "2026-09", "--to",
        "2026-12", "--euros", "100,00", "--json",
    ).json["budgets"]  # fmt: skip
    assert [(b["amount_cents"], b["used_cents"], b["committed_cents"], b["left_cents"]) for b in made] == [
        (10000, 0, 6520, 3480)
    ]
    assert run(outside, coordinator, "budget", "set", "--id", made[0]["id"], "--euros", "50").lines[0].endswith(
        "50,00 €: käytetty 0,00 €, sidottu 65,20 €, jäljellä -15,20 €"
    )
    for no_euros in ("1e3", "12.345", "viisi", "-5", "Infinity"):
        assert run(outside, coordinator, "budget", "set", "--id", made[0]["id"], f"--euros={no_euros}").status == 2
    for day in ("0001-01-01", "2026-13-01"):
        assert run(outside, coordinator, "payroll", "2026-09", "--paid-on", day).status == 2
    assert run(outside, coordinator, "payroll", "2026-09", "--out", "palkat.pdf").status == 2
    assert run(outside, coordinator, "budget", "end", "--id", made[0]["id"]).lines == []
    assert run(outside, coordinator, "hours", "grant", "r9").status == 1
    assert run(outside, coordinator, "hours", "grant").status == 2
    assert run(outside, coordinator, "second-person", "on").lines == ["Jokaisen hakemuksen hyväksyy kaksi eri ihmistä."]
    assert run(outside, coordinator, "approve", "claim-maija").lines == ["claim-maija  odottaa toista hyväksyjää"]
    assert run(outside, coordinator, "approve", "claim-maija").status == 1
    assert run(outside, coordinator, "approve", "claim-maija", "--by", "Toini").lines == ["claim-maija  hyväksytty"]
    assert run(outside, coordinator, "approve").status == 2
    assert run(outside, coordinator, "accept", "claim-olli", "--line", "hours q", "--reason", "x").status == 1
