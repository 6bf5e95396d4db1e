"""The rescue of a rich store with damaged pages: nothing that was never so, nothing lost untold. Row C6 does all."""

import random
from dataclasses import replace

import pytest

from hyvinvointi_desktop.domain.ids import SessionId
from tests.reliability.rescued import Rich, by_id, damage, lay, rescue, rescued, rich, wrong

SEED = 20261121


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Rich:
    return rich(tmp_path_factory.mktemp("rich") / "profile")


def test_one_damaged_page_costs_no_more_than_is_told(store: Rich) -> None:
    assert store.pages > 200
    for page in (1, 2, *range(5, store.pages, 31)):
        assert rescued(store, page) == [], page


def test_many_damaged_pages_cost_no_more_than_is_told(store: Rich) -> None:
    chance = random.Random(SEED)
    for count in (2, 3, 5, 10, 20, 50, 100):
        pages = chance.sample(range(1, store.pages + 1), count)
        assert rescued(store, *pages) == [], pages


def test_everything_since_the_backup_comes_back_but_what_was_deleted_stays(store: Rich) -> None:
    """Nothing that can be read is damaged: all is brought in, also what no act takes back."""
    whole = store.content
    free = next(page for page in range(store.pages, 1, -1) if _is_read_around(store, page))
    lay(store, damage(whole, free))
    survey, after, findings = rescue(store)
    assert findings == ()
    newest = survey.newest_whole
    assert newest is not None
    assert (newest.beyond.clients, newest.beyond.visits) == (1, 60)
    assert newest.beyond.left == ()
    deleted = {("sessions", "r1"), ("trips", "rt1")}
    held, now = by_id(store.held), by_id(after)
    assert {ref for ref in now if ref not in held} <= deleted
    assert {ref: record for ref, record in now.items() if ref in held} == held
    assert after.agreements[0].ended_on == store.held.agreements[0].ended_on is not None


def _is_read_around(store: Rich, page: int) -> bool:
    lay(store, damage(store.content, page))
    survey, _, _ = rescue(store, bring_in=False)
    read = survey.readable
    return read is not None and not read.unknown and not any(count for _, count in read.lost)


def test_what_the_judge_must_see(store: Rich) -> None:
    lay(store, damage(store.content, 7))
    survey, after, _ = rescue(store)
    assert list(wrong(store, survey, after, ())) == []
    changed = [replace(s, note="muuta") if s.id == SessionId("r3") else s for s in after.sessions if s.id != "r2"]
    said = list(wrong(store, survey, replace(after, sessions=tuple(changed)), ("quick_check: x",)))
    assert said[:2] == ["check: quick_check: x", "is gone, and was in the backup: ('sessions', 'r2')"]
    assert said[2].startswith("was never so: ('sessions', 'r3')")
