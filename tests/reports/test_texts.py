"""The sentences of the papers: complete in every language, with the same places for data."""

from string import Formatter

import pytest

from hyvinvointi_desktop.domain.agreements import Party, SignedBy
from hyvinvointi_desktop.domain.audit import Purpose
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.consents import Covers
from hyvinvointi_desktop.domain.findings import FindingCode
from hyvinvointi_desktop.domain.goals import GoalState, Mark
from hyvinvointi_desktop.domain.people import CONTACT_LANGUAGES
from hyvinvointi_desktop.domain.programmes import Regime, SupplementKind, Vehicle
from hyvinvointi_desktop.domain.sessions import Status
from tests.reports.samples import LANGUAGES, texts


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys_in_the_same_order(language: str) -> None:
    assert list(texts()[language]) == list(texts()["fi"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_has_words_and_the_same_places_for_data(language: str) -> None:
    ours, finnish = texts()[language], texts()["fi"]
    assert all(sentence.strip() for sentence in ours.values())
    assert {key: places(ours[key]) for key in ours} == {key: places(finnish[key]) for key in finnish}


def test_every_code_of_the_domain_has_words() -> None:
    keys = texts()["fi"]
    wanted = [f"vehicle_{v}" for v in Vehicle] + [f"supplement_{s}" for s in SupplementKind]
    wanted += [f"finding_{c}" for c in FindingCode] + [f"regime_{r}" for r in Regime]
    wanted += [f"state_{s}" for s in ClaimState] + [f"party_{p}" for p in Party] + [f"way_{w}" for w in SignedBy]
    assert [key for key in wanted if key not in keys] == []


def test_every_code_of_the_client_file_and_the_certificate_has_words() -> None:
    keys = texts()["fi"]
    wanted = [f"consent_{c}" for c in Covers] + [f"status_{s}" for s in Status] + [f"purpose_{p}" for p in Purpose]
    wanted += [f"mark_{m}" for m in Mark] + [f"goal_{s}" for s in GoalState]
    wanted += [f"language_{code}" for code in CONTACT_LANGUAGES]
    assert [key for key in wanted if key not in keys] == []
