"""Chains that only a hand can make: each one thing that is wrong is refused by its own fault."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from hyvinvointi_desktop.app.space_certs_port import CertificateRefused
from hyvinvointi_desktop.bundles.space_proof import proved_space_chain, require_valid
from hyvinvointi_desktop.domain.exchange import SpaceId
from tests.support.chains import ISSUER, LEAF, ROOT, Cert, chain
from tests.support.space import CERTS, FOUNDED, OTHER_SPACE, SPACE, laptop


def fault(believe: Callable[[], object]) -> str:
    with pytest.raises(CertificateRefused) as refused:
        believe()
    return refused.value.fault.value


def fault_of(root: Cert = ROOT, issuer: Cert = ISSUER, leaf: Cert = LEAF) -> str:
    return fault(lambda: proved_space_chain(*chain(root, issuer, leaf)))


def test_a_chain_that_is_right_is_believed() -> None:
    assert proved_space_chain(*chain()).proved.holder == laptop().holder


@pytest.mark.parametrize(("root", "issuer", "leaf"), [
    (OTHER_SPACE, SPACE, SPACE), (SPACE, OTHER_SPACE, SPACE), (SPACE, SPACE, OTHER_SPACE),
    (SPACE, OTHER_SPACE, OTHER_SPACE),
])  # fmt: skip
def test_all_three_are_of_one_space(root: SpaceId, issuer: SpaceId, leaf: SpaceId) -> None:
    made = replace(ROOT, space=root), replace(ISSUER, space=issuer), replace(LEAF, space=leaf)
    assert fault_of(*made) == "other_space"


@pytest.mark.parametrize("changed", [
    {"steps": None}, {"steps": 2}, {"ca": False, "steps": None}, {"signs": True, "issues": False}, {"names": 0},
    {"names": 2}, {"role": "device"},
])  # fmt: skip
def test_an_authority_issues_so_many_steps_below_itself_and_has_one_name(changed: dict[str, Any]) -> None:
    assert fault_of(root=replace(ROOT, **changed)) == "wrong_role"
    assert fault_of(issuer=replace(ISSUER, **changed)) == "wrong_role"


def test_a_root_is_no_issuer_and_an_issuer_no_root() -> None:
    assert fault_of(root=replace(ROOT, steps=0)) == "wrong_role"
    assert fault_of(root=replace(ROOT, role="issuer")) == "wrong_role"
    assert fault_of(issuer=replace(ISSUER, steps=1)) == "wrong_role"
    assert fault_of(issuer=replace(ISSUER, role="root")) == "wrong_role"


@pytest.mark.parametrize("changed", [
    {"ca": True}, {"ca": True, "steps": 0}, {"signs": False, "issues": True}, {"role": "issuer"}, {"role": "root"},
])  # fmt: skip
def test_a_laptop_signs_and_issues_nothing(changed: dict[str, Any]) -> None:
    assert fault_of(leaf=replace(LEAF, **changed)) == "wrong_role"


@pytest.mark.parametrize("changed", [
    {"critical": (False, True)}, {"critical": (True, False)}, {"curve": "secp384r1"},
])  # fmt: skip
def test_what_binds_is_critical_and_every_key_is_on_p256(changed: dict[str, Any]) -> None:
    assert fault_of(root=replace(ROOT, **changed)) == "malformed"
    assert fault_of(issuer=replace(ISSUER, **changed)) == "malformed"
    assert fault_of(leaf=replace(LEAF, **changed)) == "malformed"


def test_each_is_signed_by_the_one_above_and_the_root_by_itself() -> None:
    another = replace(ROOT, by_another=True)
    assert fault_of(root=another) == "malformed"
    assert fault_of(issuer=replace(ISSUER, by_another=True)) == "foreign_root"
    assert fault_of(leaf=replace(LEAF, by_another=True)) == "not_issued"
    alone = x509.load_der_x509_certificate(chain(root=another)[2]).public_bytes(Encoding.PEM)
    assert fault(lambda: CERTS.read_root(alone)) == "malformed"


@pytest.mark.parametrize("place", [0, 1, 2])
def test_bits_that_no_signature_covers_may_not_be_changed(place: int) -> None:
    """The last bit of a signature that ends in 0 may be called unused: the library reads it as the same signature."""
    while True:
        whole = list(chain())
        if whole[place][-1] % 2 == 0:
            break
    signature = x509.load_der_x509_certificate(whole[place]).signature
    unused = len(whole[place]) - len(signature) - 1
    odd = bytearray(whole[place])
    assert odd[unused] == 0
    odd[unused] = 1
    assert x509.load_der_x509_certificate(bytes(odd)).signature == signature
    whole[place] = bytes(odd)
    assert fault(lambda: proved_space_chain(*whole)) == "malformed"


@pytest.mark.parametrize("changed", [
    {"leaf": replace(LEAF, life=timedelta(days=9))}, {"issuer": replace(ISSUER, life=timedelta(days=9))},
    {"root": replace(ROOT, life=timedelta(days=9))},
])  # fmt: skip
def test_each_of_the_three_must_hold_at_that_time(changed: dict[str, Cert]) -> None:
    made = proved_space_chain(*chain(**changed))
    require_valid(made, FOUNDED + timedelta(days=9))
    second = timedelta(seconds=1)
    assert fault(lambda: require_valid(made, FOUNDED + timedelta(days=9) + second)) == "expired"
    require_valid(made, FOUNDED)
    assert fault(lambda: require_valid(made, FOUNDED - second)) == "not_yet"
