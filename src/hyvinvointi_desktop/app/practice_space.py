"""The practice coordinator's space: invented workers with laptops that nobody has. Nobody in it exists."""

from collections.abc import Sequence
from dataclasses import replace

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.exchange_ids import fresh_id
from hyvinvointi_desktop.app.exchange_port import SignerRole
from hyvinvointi_desktop.app.join_files import request_by_code
from hyvinvointi_desktop.app.space_certs_port import Holder
from hyvinvointi_desktop.domain.exchange import DeviceId, WorkerId
from hyvinvointi_desktop.domain.people import Role

NAME, HINT = "Harjoituskunnan hyvinvointi", "Harjoituskansio"


def become_coordinator(desk: Desk) -> None:
    """Makes the practice person a coordinator as well."""
    worker = desk.me().worker
    if Role.COORDINATOR not in worker.roles:
        desk.save_worker(replace(worker, roles=(*worker.roles, Role.COORDINATOR)))


def found_practice_space(desk: Desk, workers: Sequence[tuple[WorkerId, str]]) -> None:
    """Founds the space and lets every worker but the last one in, who is invited and has not answered."""
    desk.make_space(NAME, HINT)
    for worker, name in workers[:-1]:
        _let_in(desk, worker, name)
    worker, name = workers[-1]
    desk.invite_worker(name, worker)


def _let_in(desk: Desk, worker: WorkerId, name: str) -> None:
    """As a worker's own program would ask; its keys are thrown away, for nobody will send anything with them."""
    keys, invited = desk.space_keys(), desk.invite_worker(name, worker).invitation
    recipient = keys.age.new_key().recipient
    holder = Holder(SignerRole.DEVICE, invited.space, recipient, DeviceId(fresh_id()), 1, worker)
    asked = keys.certificates.request(holder, keys.certificates.new_key())
    request = request_by_code(invited.id, invited.code, asked, name)
    sealed = keys.age.seal(request.content(), [invited.recipient])
    desk.admit(sealed, desk.look_at_request(sealed).digits)
