"""The words that passphrases are drawn from, and the rule that chose them."""

import random
import re
from itertools import pairwise

import pytest

from installer import words

FOLDER = words.ROOT / "resources" / "words"


@pytest.fixture(scope="module")
def listed() -> list[str]:
    return (FOLDER / "finnish-7776.txt").read_text(encoding="utf-8").splitlines()


def test_there_are_7776_different_words(listed: list[str]) -> None:
    assert len(listed) == len(set(listed)) == 7776 == words.COUNT


def test_every_word_can_be_typed_on_a_finnish_keyboard_without_shift(listed: list[str]) -> None:
    assert [word for word in listed if not re.fullmatch(r"[a-zäö]{4,9}", word)] == []


def test_the_order_is_fixed(listed: list[str]) -> None:
    assert all(one < other for one, other in pairwise(listed))


def test_no_word_that_is_left_out_has_slipped_in(listed: list[str]) -> None:
    never = words.left_out(words.LEFT_OUT.read_text(encoding="utf-8"))
    assert [word for word in listed if never.fullmatch(word)] == []
    assert never.fullmatch("murhaaja")
    assert never.fullmatch("perkele")


def test_the_commonest_fit_words_are_chosen() -> None:
    rank = {"joki": 1, "kissa": 1, "koira": 2, "paska": 1, "kahvipannu": 1, "åland": 1, "lumi": 3}
    never = words.left_out("# rude\npaska*\n")
    assert words.choose([*rank, "tuntematon"], rank, never, count=3) == ["joki", "kissa", "koira"]
    with pytest.raises(SystemExit):
        words.choose(rank, rank, never, count=5)


def test_source_and_licence_are_recorded() -> None:
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert "Nykysuomen sanalista" in text
    assert "CC BY-SA 4.0" in text


def test_the_blocklist_is_in_lower_case_without_doubles_or_signs() -> None:
    text = (FOLDER / "blocklist.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert len(lines) == len(set(lines))
    assert [line for line in lines if line != line.lower() or re.search(r"[\s.\-_]", line)] == []
    assert {"hyvinvointi", "salasana", "qwertyuiop", "sodankylä", "2026"} <= set(lines)


def test_taking_listed_words_out_leaves_little_of_a_poor_passphrase_and_enough_of_a_drawn_one(
    listed: list[str],
) -> None:
    text = (FOLDER / "blocklist.txt").read_text(encoding="utf-8")
    known = sorted((line for line in text.splitlines() if line and not line.startswith("#")), key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, known)))
    for poor in ("salasanasalasana1", "hyvinvointi2026sodankylä", "qwertyuiopasdfghjkl", "hyvinvointilähettisalasana"):
        assert len(pattern.sub("", poor)) < 15
    drawn = random.Random(7776)
    assert all(len(pattern.sub("", "".join(drawn.choices(listed, k=6)))) >= 15 for _ in range(2000))
