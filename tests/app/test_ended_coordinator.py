"""A coordinator whose time is over has a key and a valid certificate still: nothing that it signs is believed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.exchange_port import Parts
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.space_identity import OwnCoordinator
from hyvinvointi_desktop.app.trust_document import list_content, read_list
from hyvinvointi_desktop.domain.exchange import MessageKind
from hyvinvointi_desktop.domain.trust import TrustFault, TrustList
from tests.support.desks import NOW
from tests.support.post import Hand, Pair, pair
from tests.support.spaces import coordinator_desk


@dataclass(slots=True)
class Ended:
    """A pair, and what a second coordinator knew before its time was over."""

    post: Pair
    second: OwnCoordinator

    def signed(self, **changes: Any) -> bytes:
        """A list of trust by the second coordinator."""
        trust = replace(self.second.trust, **changes)
        parts = Parts(b"{}", list_content(trust))
        return bootstrap.envelopes().sign_open(parts, self.second.signing, NOW).content


def newest(desk: Desk) -> bytes:
    kept = desk.newest_trust_list()
    assert kept is not None
    return kept.content


@pytest.fixture
def ended(tmp_path: Path) -> Iterator[Ended]:
    made = pair(tmp_path)
    second = coordinator_desk(tmp_path / "second", made.clock, "Toinen Koordinaattori")
    asked = second.ask_to_join(made.coordinator.invite_coordinator("Toinen Koordinaattori").invitation.text())
    second.finish_joining(made.coordinator.admit(asked.request, asked.digits).answer, confirmed=True)
    made.worker.take_trust_list(newest(made.coordinator))
    yield Ended(made, second.own_coordinator())
    second.close()
    made.close()


def end(of: Ended) -> None:
    of.post.coordinator.end_coordinator(of.second.coordinator)
    of.post.worker.take_trust_list(newest(of.post.coordinator))


def test_the_list_names_it_for_ever(ended: Ended) -> None:
    end(ended)
    trust = ended.post.worker.reading_device().trust
    assert trust.ended_coordinators == (ended.second.coordinator,)
    assert read_list(list_content(trust)) == trust
    ended.post.coordinator.invite_worker("Joku")
    ended.post.coordinator.renew_devices([ended.post.worker.own_device().device])
    ended.post.worker.take_trust_list(newest(ended.post.coordinator))
    assert ended.post.worker.reading_device().trust.has_ended(ended.second.coordinator)


def test_it_cannot_put_itself_back(ended: Ended) -> None:
    version = ended.second.trust.version
    assert ended.post.worker.take_trust_list(ended.signed(version=version + 1)).new
    end_version = _ended_after(ended, version + 1)
    for number in (end_version + 1, end_version + 999):
        with pytest.raises(Refused) as refused:
            ended.post.worker.take_trust_list(ended.signed(version=number))
        assert refused.value.data["fault"] is TrustFault.UNPROVED
    assert ended.post.worker.reading_device().trust.version == end_version


def _ended_after(of: Ended, seen: int) -> int:
    """The keeper's next list after that number is the one that ends the place."""
    while of.post.coordinator.own_coordinator().trust.version < seen:
        of.post.coordinator.renew_devices([of.post.worker.own_device().device])
    end(of)
    trust: TrustList = of.post.worker.reading_device().trust
    return trust.version


def test_its_messages_are_refused_wherever_they_lie(ended: Ended) -> None:
    hand = Hand(ended.second, ended.post.worker.own_device(), Path(ended.post.place.where))
    content = {"case": "f" * 16, "words": "Kiitos"}
    assert ended.post.worker.take_post_file(hand.write(MessageKind.TAKEN_BACK, content)).new
    later = hand.write(MessageKind.TAKEN_BACK, content)
    end(ended)
    with pytest.raises(Refused) as refused:
        ended.post.worker.take_post_file(later)
    assert refused.value.refusal is Refusal.POST_NOT_OURS
    assert refused.value.data["fault"] == "revoked"
    true_folder = f"hvl1/c/{ended.post.coordinator.own_coordinator().coordinator}/to/{hand.device.device}"
    folder = Path(ended.post.place.where) / true_folder
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "r-1-00000009-abcdefgh.hvlr").write_bytes(later)
    done = ended.post.worker.post_round(ended.post.place)
    assert [r.fault for r in done.refused] == ["revoked"]
