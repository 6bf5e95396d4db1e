"""The catalogue of models. A part of the desk; nothing here is about a person, so nothing of it is logged."""

from hyvinvointi_desktop.app import read_models
from hyvinvointi_desktop.app.adopt_model import file_from, made_of
from hyvinvointi_desktop.app.desk_ground import DeskGround
from hyvinvointi_desktop.app.programmes import ProgrammeTaken, save_programme
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.models_catalogue import Model


class DeskModels(DeskGround):
    """Reading models of work."""

    def models(self) -> tuple[Model, ...]:
        """The whole catalogue, in its order."""
        return self.definitions.models()

    def adopt_model(self, model_id: str) -> ProgrammeTaken:
        """A working programme of the organisation's own, made of a model; the same one again where it is there.

        Raises Refused for a model that is only for reading.
        """
        model = read_models.one(self.models(), model_id)
        if model is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        with self._store.reading() as records:
            there = made_of(model, records, self.definitions)
            if there is not None:
                return ProgrammeTaken(there, already_there=True, changed=frozenset())
            own, content = file_from(model, records, self.definitions, self.clock.today())
        uow = self._act(K.PROGRAMME_SAVED, R.PROGRAMME, f"{own}|1")
        return save_programme(f"{own}.toml", content, uow, self.definitions)

    def model_paper(self, model_id: str, language: str) -> bytes:
        """One model as a paper (PDF). Raises Refused for an unknown id."""
        model = read_models.one(self.models(), model_id)
        if model is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        return self._tools.printer().model(model, language, self.clock.now())
