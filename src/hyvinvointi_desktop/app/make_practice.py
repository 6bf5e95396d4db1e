"""Making a practice profile: the log, two agreements signed as at a table, and the earlier months sealed."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from hyvinvointi_desktop.app.courses import Holidays
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.practice_care import AREAS, WELLBEING, practice_measures, practice_period
from hyvinvointi_desktop.app.practice_course import practice_course
from hyvinvointi_desktop.app.practice_data import PAYER, PROGRAMME, practice_log
from hyvinvointi_desktop.app.practice_feedback import practice_feedback
from hyvinvointi_desktop.app.practice_size import Size
from hyvinvointi_desktop.app.sign_agreement import AgreementTerms, DrawnSignature, SignAgreement
from hyvinvointi_desktop.domain.agreements import Party, ReadBy, SignedBy
from hyvinvointi_desktop.domain.days import Month, add_months
from hyvinvointi_desktop.domain.ids import AgreementId, ClientId
from hyvinvointi_desktop.domain.measures import OwnMeasure
from hyvinvointi_desktop.domain.people import Client

_SEALED_MONTHS = {Size.SMALL: 3, Size.CAREER: 5}

DeskAt = Callable[[datetime], Desk]


def fill_with_practice(desk_at: DeskAt, size: Size, seed: int, today: date, drawing: Callable[[str], bytes]) -> None:
    """Fills an empty profile. ``desk_at`` gives a desk whose clock stands still, ``drawing`` a hand-drawn line as PNG.

    The months before the last full one are sealed on the first day of the month after, as a worker would.
    """
    now = datetime.combine(today, time(7), UTC)
    desk = desk_at(now)
    desk.save_preference("practice", "1")
    desk = desk_at(now)
    desk.take_in_log(practice_log(size, seed, today, desk.definitions.km_rates()))
    if size is Size.SMALL:
        worker = desk.me().worker
        desk.take_in_log(practice_course(worker, seed, today, Holidays(desk.definitions)))
        desk.take_in_log(practice_period(worker, seed, today, _measures(desk)))
        desk.take_in_log(practice_feedback(worker, seed, today, desk.definitions.feedback_forms()))
        _sign_one(desk_at, today, drawing)
    last = Month.of(today).previous()
    months = [Month.of(add_months(last.first_day, -n)) for n in range(_SEALED_MONTHS[size], 0, -1)]
    for month in months:
        on_the_first = datetime.combine(month.next().first_day, time(8), UTC)
        desk_at(on_the_first).seal_claim(month, PAYER, "fi", f"harjoitus-{month}")


def _measures(desk: Desk) -> tuple[OwnMeasure, ...]:
    """Own versions of two measures, so that they can be asked in practice."""
    known = desk.measures()
    areas, wellbeing = known.current(AREAS), known.current(WELLBEING)
    if areas is None or wellbeing is None:
        return ()
    files = [desk.measure_as_next(m) for m in practice_measures(areas, wellbeing)]
    return tuple(OwnMeasure(f.measure.id, f.measure.version, f.content) for f in files)


def _sign_one(desk_at: DeskAt, today: date, drawing: Callable[[str], bytes]) -> None:
    """A new client whose agreement was drawn and signed at the table last week, with two first goals."""
    met = today - timedelta(days=6)
    desk = desk_at(datetime.combine(met, time(12), UTC))
    client = Client(
        id=ClientId("harjoitus-uusi"),
        code="A-18",
        name="Ánte Lumilampi",
        phone="040 555 0018",
        village="Vuotso",
        municipality="Sodankylä",
        address="Suopolku 3",
        language="fi",
    )
    desk.save_client(client)
    terms = AgreementTerms(
        client=client.id,
        programme=PROGRAMME,
        payer=PAYER,
        first_day=met,
        last_day=add_months(met, 4) - timedelta(days=1),
        language="fi",
        template="hyvinvointilahete",
        meeting_times="keskiviikkoisin klo 10",
        goals=("Pääsen kerran viikossa ulos", "Tutustun kylän kerhoon"),
        contact="040 000 0000, arkisin klo 9–15",
    )
    worker = desk.me().worker.name
    desk.sign_agreement(
        SignAgreement(
            agreement_id=AgreementId("sopimus-uusi"),
            terms=terms,
            shown=desk.show_agreement(terms),
            read_by=ReadBy.READ_ALOUD,
            signatures=(
                DrawnSignature(Party.CLIENT, client.name, SignedBy.DRAWN, drawing(client.name)),
                DrawnSignature(Party.WORKER, worker, SignedBy.DRAWN, drawing(worker)),
            ),
            practice=True,
        )
    )
