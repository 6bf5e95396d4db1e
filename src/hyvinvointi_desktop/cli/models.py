"""The command that reads the catalogue of models. It needs no profile: nothing in it is about anybody."""

import textwrap
from typing import Any

from hyvinvointi_desktop.app.read_models import found, one
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.errors import DONE, REFUSED, USAGE
from hyvinvointi_desktop.domain.models_catalogue import Model

_WIDE = 88
_HEADS = ("model_for_whom", "model_what_for", "model_how", "model_hard", "model_helped", "model_rhythm")


def models(context: Context) -> int:
    """All models, those that the words find, or one whole."""
    options = context.options
    catalogue = context.outside.models()
    if options.show is None:
        return _list(context, found(catalogue, " ".join(options.words), context.language))
    if options.words:
        context.say("models_either")
        return USAGE
    model = one(catalogue, options.show)
    if model is None:
        context.say("models_unknown", id=options.show)
        return REFUSED
    if options.json:
        context.put_json(_whole(model, context.language))
    else:
        _read(context, model)
    return DONE


def _list(context: Context, several: tuple[Model, ...]) -> int:
    if context.options.json:
        context.put_json({"models": [_brief(model, context.language) for model in several]})
        return DONE
    wide = max((len(model.id) for model in several), default=0)
    for model in several:
        context.put(f"{model.id:<{wide}}  {model.title[context.language]}  ({_kind(context, model)})")
    if not several:
        context.say("models_none")
    return DONE


def _kind(context: Context, model: Model) -> str:
    return context.words(f"model_kind_{model.kind.value}" if model.kind else "model_read_only")


def _read(context: Context, model: Model) -> None:
    language = context.language
    context.put(f"{model.title[language]}  ({_kind(context, model)})")
    rhythm = model.suggestion.rhythm.get(language, "")
    parts = (model.for_whom[language], model.what_for[language], "", model.hard[language], model.helped[language])
    for head, said in zip(_HEADS, (*parts, rhythm), strict=True):
        several = [f"- {step}" for step in model.how[language]] if head == "model_how" else [said] if said else []
        if several:
            context.put(f"\n{context.words(head)}")
        for line in several:
            context.put(textwrap.fill(line, _WIDE, subsequent_indent="  " if line.startswith("- ") else ""))
    source = context.words("model_source")
    context.put(f"\n{source}: {model.source}")


def _brief(model: Model, language: str) -> dict[str, Any]:
    return {
        "id": model.id,
        "title": model.title[language],
        "programme_kind": model.kind.value if model.kind else "",
        "can_be_run": model.can_be_run,
        "topics": list(model.topics[language]),
    }


def _whole(model: Model, language: str) -> dict[str, Any]:
    hint = model.suggestion
    return {
        **_brief(model, language),
        "for_whom": model.for_whom[language],
        "what_for": model.what_for[language],
        "how": list(model.how[language]),
        "hard": model.hard[language],
        "helped": model.helped[language],
        "source": model.source,
        "suggestion": {
            "months": hint.months,
            "group_min": hint.group_min,
            "group_max": hint.group_max,
            "rhythm": hint.rhythm.get(language, ""),
        },
    }
