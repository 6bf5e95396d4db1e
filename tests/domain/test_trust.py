"""The rules of trust: which list is taken, how old it is, where a right ends, which digits are compared."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.exchange import BundleId, DeviceId, SpaceId, WorkerId
from hyvinvointi_desktop.domain.invitation import (
    BadInvitation,
    Guest,
    Invitation,
    InvitationRefused,
    last_day_of,
    proof_of_code,
    proves_code,
    read_invitation,
)
from hyvinvointi_desktop.domain.trust import (
    Compared,
    EndReason,
    ListAge,
    Revocation,
    SeenList,
    TrustedDevice,
    TrustFault,
    TrustList,
    Validity,
    age_of,
    digits_typed,
    fault_of,
    living,
    strictest_end,
    validity_at,
)

AT = datetime(2026, 11, 2, 8, tzinfo=UTC)
SPACE, DEVICE = SpaceId("a" * 16), DeviceId("b" * 16)
RECIPIENT = "age1" + "q" * 58
LIST = TrustList(SPACE, "Kunta", 7, AT, AT + timedelta(days=400), b"root", (), (), ())
INVITATION = Invitation(
    SPACE, "Esimerkkikunnan hyvinvointi äö & co", "ab" * 32, RECIPIENT, "c" * 15 + "7", date(2026, 11, 16),
    hint="https://pilvi.example/kansio?x=1", worker=WorkerId("d" * 16),
)  # fmt: skip


@pytest.mark.parametrize(
    ("version", "digest", "fault"),
    [
        (7, "same", None), (8, "other", None), (1007, "other", None), (6, "same", TrustFault.OLDER),
        (7, "other", TrustFault.SAME_NUMBER), (1008, "other", TrustFault.TOO_FAR),
    ],
)  # fmt: skip
def test_which_list_is_taken(version: int, digest: str, fault: TrustFault | None) -> None:
    assert fault_of(replace(LIST, version=version), digest, SPACE, SeenList(7, "same")) is fault


def test_a_first_list_and_another_space() -> None:
    assert fault_of(replace(LIST, version=5000), "any", SPACE, SeenList()) is None
    assert fault_of(LIST, "any", SpaceId("z" * 16), SeenList()) is TrustFault.OTHER_SPACE


@pytest.mark.parametrize(
    ("days", "age"),
    [(-2, ListAge.FROM_AHEAD), (-1, ListAge.FRESH), (0, ListAge.FRESH), (400, ListAge.FRESH), (401, ListAge.STALE),
     (490, ListAge.STALE), (491, ListAge.TOO_OLD), (3652, ListAge.TOO_OLD)],
)  # fmt: skip
def test_how_old_a_list_is(days: int, age: ListAge) -> None:
    assert age_of(LIST, AT + timedelta(days=days)) is age


@pytest.mark.parametrize(("days", "validity"), [(61, Validity.GOOD), (60, Validity.DUE), (-1, Validity.ENDED)])
def test_when_to_renew(days: int, validity: Validity) -> None:
    assert validity_at(AT + timedelta(days=days), AT) is validity


END = Revocation(DEVICE, 2, 17, BundleId("f" * 64), EndReason.LOST, AT)


def test_the_strictest_end_counts() -> None:
    earlier = replace(END, epoch=1, last_seq=40)
    others = replace(END, device=DeviceId("g" * 16), epoch=1, last_seq=1)
    assert replace(LIST, revocations=(END, earlier, others)).revocation_of(DEVICE) == earlier
    assert strictest_end((earlier, END), DEVICE) == earlier
    assert LIST.revocation_of(DEVICE) is None


def test_laptops_whose_right_was_ended_are_left_out() -> None:
    one = TrustedDevice(DEVICE, 1, WorkerId("d" * 16), b"cert", "ab" * 32, RECIPIENT, AT)
    other = replace(one, device=DeviceId("g" * 16))
    assert living((one, other), (END,)) == (other,)
    assert living((one, other), ()) == (one, other)


COMPARED = Compared(SPACE, "ab" * 32, RECIPIENT, DEVICE, "cd" * 32, "age1" + "p" * 58)


def test_the_digits_are_thirty_and_stay_the_same() -> None:
    assert COMPARED.digits() == "82134 61015 64195 08753 09251 21629"


@given(st.sampled_from(["space", "root_sha256", "coordinator_recipient", "newcomer", "key_sha256", "recipient"]))
@settings(max_examples=6)
def test_every_part_changes_the_digits(part: str) -> None:
    changed = replace(COMPARED, **{part: getattr(COMPARED, part) + "x"})
    moved = replace(COMPARED, newcomer=DEVICE[:-1], key_sha256=DEVICE[-1] + "cd" * 32)
    assert len({changed.digits(), COMPARED.digits(), moved.digits()}) == 3


def test_digits_as_people_type_them() -> None:
    assert digits_typed(" 12345-67890\n123") == "12345 67890 123"
    assert digits_typed("abc") == ""


def test_an_invitation_is_read_back() -> None:
    assert read_invitation(INVITATION.text()) == INVITATION
    second = replace(INVITATION, guest=Guest.COORDINATOR, worker=None, hint="")
    assert read_invitation(second.text()) == second


def test_an_invitation_is_found_in_a_letter_that_broke_its_line() -> None:
    line = INVITATION.text()
    letter = f"Hei Maija,\n\ntässä kutsu:\n{line}\nTerveisin Kaisa"
    assert read_invitation(letter) == INVITATION
    broken = "Kutsu:\r\n" + "\r\n".join(line[at : at + 60] for at in range(0, len(line), 60)) + "\r\nTerveisin"
    assert read_invitation(broken) == INVITATION


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", BadInvitation.NOT_ONE), ("Hei", BadInvitation.NOT_ONE), ("hvl:join?", BadInvitation.DAMAGED),
        (INVITATION.text()[:-1], BadInvitation.DAMAGED),
        (INVITATION.text().replace("e=2026", "e=2027"), BadInvitation.DAMAGED),
        (INVITATION.text().replace("c=cc", "c=c"), BadInvitation.DAMAGED),
    ],
)  # fmt: skip
def test_what_is_no_invitation(text: str, fault: BadInvitation) -> None:
    with pytest.raises(InvitationRefused) as refused:
        read_invitation(text)
    assert refused.value.fault is fault


def test_a_newer_invitation_is_told_apart() -> None:
    import hashlib

    body = INVITATION.text().partition("&x=")[0].replace("?v=1", "?v=2")
    with pytest.raises(InvitationRefused) as refused:
        read_invitation(f"{body}&x={hashlib.sha256(body.encode()).hexdigest()[:8]}")
    assert refused.value.fault is BadInvitation.NEWER


@given(st.text(max_size=200))
@settings(max_examples=60)
def test_any_text_is_refused_in_words(text: str) -> None:
    with pytest.raises(InvitationRefused):
        read_invitation(text + "hvl:join?" + text)


def test_the_code_is_proved_without_being_told() -> None:
    proof = proof_of_code("a" * 16, b"content")
    assert proves_code("a" * 16, b"content", proof)
    assert not proves_code("a" * 16, b"contenu", proof)
    assert not proves_code("b" * 16, b"content", proof)
    assert not proves_code("a" * 16, b"content", "")
    assert not proves_code("a" * 16, b"content", "ä")
    assert INVITATION.code not in repr(INVITATION)


def test_an_invitation_lasts_two_weeks() -> None:
    assert last_day_of(AT) == date(2026, 11, 16)
