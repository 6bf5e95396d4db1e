"""The catalogue of models for reading: all of them, those that some words find, one. It changes and logs nothing:
what is shipped with the program is about nobody."""

from collections.abc import Sequence

from hyvinvointi_desktop.domain.models_catalogue import Model, search


def found(models: Sequence[Model], words: str, language: str) -> tuple[Model, ...]:
    """The models that hold every word, best first; all in their order where there is no word."""
    return search(models, words, language)


def one(models: Sequence[Model], model_id: str) -> Model | None:
    """The model with that id, or None."""
    return next((m for m in models if m.id == model_id), None)
