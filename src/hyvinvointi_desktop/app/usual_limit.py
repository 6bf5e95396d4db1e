"""What a client's month may hold without extra hours: the limit of the programme of the agreement in force."""

from hyvinvointi_desktop.app.exchange_reading import BodyRefused, read_agreement
from hyvinvointi_desktop.app.judge_claim import Rules
from hyvinvointi_desktop.app.registry_approval_port import ApprovalRecords
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import RecordType, WorkerId
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.material import ClaimMaterial, Standing
from hyvinvointi_desktop.domain.people import Worker


def usual_limit(
    worker: WorkerId, client: ClientId, month: Month, rules: Rules, records: ApprovalRecords
) -> int:
    """Minutes of the month; 0 where the programme has no limit and so none can be raised."""
    agreements: list[Agreement] = []
    for revision in records.facts_of(worker, [RecordType.AGREEMENT.value], month.first_day, month.last_day):
        try:
            agreements.append(read_agreement(revision))
        except BodyRefused:
            continue
    own = rules.material
    material = ClaimMaterial(
        Worker(""), own.payers, programmes=own.programmes, agreements=tuple(a for a in agreements if a.client == client)
    )
    return Standing(material).programme_on(client, month.last_day).cap_minutes or 0
