"""Finding a model: every word is met, the title counts before the topics before the text, endings do not matter."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.models_catalogue import LANGUAGES, Model, Suggestion, folded_words, search


def model(
    model_id: str = "a", *, order: int = 1, title: str = "Otsikko", topics: tuple[str, ...] = ("aihe",), text: str = "-"
) -> Model:
    """A model with the same words in every language."""

    def words(said: str) -> dict[str, str]:
        return dict.fromkeys(LANGUAGES, said)

    return Model(
        id=model_id, version=1, order=order, title=words(title), for_whom=words(text), what_for=words("-"),
        how=dict.fromkeys(LANGUAGES, ("-",)), hard=words("-"), helped=words("-"),
        topics=dict.fromkeys(LANGUAGES, topics), source="Julkaisu", suggestion=Suggestion(rhythm=words("viikoittain")),
    )  # fmt: skip


def ids(models: tuple[Model, ...]) -> list[str]:
    return [m.id for m in models]


def test_the_title_comes_before_the_topics_before_the_text() -> None:
    models = [
        model("text", order=1, text="Kahvila auki"),
        model("topic", order=2, topics=("kahvila",)),
        model("title", order=3, title="Kahvila"),
        model("none", order=4),
    ]
    assert ids(search(models, "kahvila", "fi")) == ["title", "topic", "text"]


def test_in_the_same_place_the_better_fit_comes_first() -> None:
    models = [
        model("inside", order=1, title="Hyvinvointilähetti"),
        model("stem", order=2, title="Lähettejä"),
        model("begins", order=3, title="Lähetti tulee"),
    ]
    assert ids(search(models, "lähetti", "fi")) == ["begins", "stem", "inside"]


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("nuoret", "nuorten"),
        ("nuoret", "NUORILLE"),
        ("yksinäisyys", "yksinäisyyttä"),
        ("yksinäisyydestä", "yksinäisyys"),
        ("yksinaisyys", "yksinäisyydestä"),
        ("Ryhmä", "ryhmässä"),
        ("lähetti", "hyvinvointilähetti"),
        ("omaishoitaja", "omaishoitajille"),
        ("ä", "äiti"),
        ("perheet", "perheille"),
    ],
)
def test_endings_case_dots_and_compounds_do_not_matter(asked: str, written: str) -> None:
    assert ids(search([model(text=written)], asked, "fi")) == ["a"]


@pytest.mark.parametrize(
    ("asked", "written"), [("isä", "lisä"), ("kunta", "kuva"), ("tie", "hoitie"), ("nuori", "nuo")]
)
def test_other_words_are_not_met(asked: str, written: str) -> None:
    assert search([model(text=written)], asked, "fi") == ()


def test_every_word_must_be_met() -> None:
    models = [model(title="Ryhmä", text="nuorille")]
    assert ids(search(models, "nuoret ryhmä", "fi")) == ["a"]
    assert search(models, "nuoret ryhmä kahvi", "fi") == ()


def test_the_rhythm_is_read_too_and_only_the_language_asked_for() -> None:
    assert ids(search([model()], "viikoittain", "sv")) == ["a"]
    other = replace(model(), title={"fi": "Kahvi", "sv": "Kaffe", "en": "Tea"})
    assert search([other], "kahvi", "sv") == ()
    assert ids(search([other], "kaffe", "sv")) == ["a"]


WORDS = st.text(alphabet="aeiklmnstuyäö -.!", max_size=24)
CATALOGUES = st.lists(st.tuples(WORDS, WORDS, WORDS), max_size=6).map(
    lambda rows: [
        model(f"m{n}", order=n, title=title, topics=(topic,), text=text) for n, (title, topic, text) in enumerate(rows)
    ]
)


@given(CATALOGUES)
def test_without_a_word_all_come_in_their_order(models: list[Model]) -> None:
    assert search(reversed(models), " .-! ", "fi") == tuple(models)


@given(CATALOGUES, WORDS)
def test_what_is_found_is_a_part_of_the_catalogue_and_each_once(models: list[Model], asked: str) -> None:
    found = ids(search(models, asked, "fi"))
    assert len(set(found)) == len(found)
    assert set(found) <= {m.id for m in models}


@given(CATALOGUES, WORDS, WORDS)
def test_another_word_never_finds_more(models: list[Model], asked: str, more: str) -> None:
    assert set(ids(search(models, f"{asked} {more}", "fi"))) <= set(ids(search(models, asked, "fi")))


@given(CATALOGUES, WORDS)
def test_the_order_of_the_words_and_their_case_change_nothing(models: list[Model], asked: str) -> None:
    turned = " ".join(reversed(asked.split())).upper()
    assert search(models, asked, "fi") == search(models, turned, "fi")


@given(CATALOGUES, st.data())
def test_every_word_of_a_model_finds_it_and_so_does_its_beginning(models: list[Model], data: st.DataObject) -> None:
    for one in models:
        words = folded_words(" ".join((one.title["fi"], *one.topics["fi"], *one.prose("fi"))))
        word = data.draw(st.sampled_from(words)) if words else ""
        beginning = word[: data.draw(st.integers(1, max(1, len(word))))]
        assert one in search(models, word, "fi")
        assert one in search(models, beginning, "fi")


@given(CATALOGUES, WORDS.filter(lambda w: len(w.split()) == 1 and w.strip(" .-!") != ""))
def test_a_title_that_begins_so_is_never_behind_one_that_does_not(models: list[Model], asked: str) -> None:
    (word, *others) = folded_words(asked) or ("",)
    if others or not word:
        return
    begins = [any(w.startswith(word) for w in folded_words(m.title["fi"])) for m in search(models, asked, "fi")]
    assert begins == sorted(begins, reverse=True)
