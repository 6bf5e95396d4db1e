"""What is counted without identity, in words. An organisation's own kind, topic or band is its own word."""

import re

from hyvinvointi_desktop.app.refusals import Refusal
from hyvinvointi_desktop.domain.programme_rules import WordList
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.own_words import own_word


def contact_kind(kind: str) -> str:
    """A kind of contact, as it begins a line."""
    words = {
        "visit": tr("Drop-in visit"),
        "advice": tr("Advice and guidance"),
        "talk": tr("A talk"),
        "digital_help": tr("Help with digital services"),
        "group_activity": tr("Doing things together"),
        "phone": tr("Phone call or message"),
        "self_care": tr("Self-care point (blood pressure)"),
    }
    return formats.capital(own_word(WordList.CONTACTS, kind) or words.get(kind, kind))


def topic(value: str) -> str:
    """What a contact was about."""
    words = {
        "loneliness": tr("loneliness"),
        "mind": tr("mind"),
        "health": tr("health"),
        "exercise": tr("exercise"),
        "nutrition": tr("food and nutrition"),
        "money": tr("money"),
        "housing": tr("housing"),
        "work": tr("work and studies"),
        "family": tr("family and friends"),
        "intoxicants": tr("intoxicants"),
        "services": tr("services and benefits"),
        "other": tr("something else"),
    }
    return own_word(WordList.TOPICS, value) or words.get(value, value)


def age_band(value: str) -> str:
    """An age band; one that was not noted has words too."""
    if not value:
        return tr("not noted")
    if own := own_word(WordList.AGE_BANDS, value):
        return own
    if match := re.fullmatch(r"under_(\d+)", value):
        return tr("under {years} years").format(years=match[1])
    if match := re.fullmatch(r"(\d+)_(\d+)", value):
        return tr("{first}–{last} years").format(first=match[1], last=match[2])
    if match := re.fullmatch(r"(\d+)_over", value):
        return tr("{years} years or over").format(years=match[1])
    return value


def training_kind(kind: str) -> str:
    """A kind of training, as it begins a line."""
    words = {
        "lecture": tr("Lecture"),
        "course": tr("Training course"),
        "workshop": tr("Workshop"),
        "peer_training": tr("Training of peers"),
        "orientation": tr("Introduction to the work"),
    }
    return formats.capital(own_word(WordList.TRAININGS, kind) or words.get(kind, kind))


def place(value: str) -> str:
    """A place; one that was not noted has words too."""
    return value or tr("place not noted")


def refusals() -> dict[Refusal, str]:
    """Why a use case of drop-in said no. Nothing was changed."""
    return {
        Refusal.UNKNOWN_TOPIC: tr("This topic is not in the list. Choose another."),
        Refusal.UNKNOWN_AGE_BAND: tr("This age band is not in the list. Choose another."),
        Refusal.BAD_MINUTES: tr("The length is from one minute to 24 hours. Check it."),
        Refusal.BAD_COUNT: tr("This number cannot be right. Check it."),
        Refusal.DAY_TOO_FAR: tr("The day is more than a week ahead. Check it."),
        Refusal.THEME_MISSING: tr("Write what the day was about."),
    }
