"""The catalogue of models. A part of the desk; nothing here is about a person, so nothing of it is logged."""

from hyvinvointi_desktop.app import read_models
from hyvinvointi_desktop.app.desk_ground import DeskGround
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.models_catalogue import Model


class DeskModels(DeskGround):
    """Reading models of work."""

    def models(self) -> tuple[Model, ...]:
        """The whole catalogue, in its order."""
        return self.definitions.models()

    def model_paper(self, model_id: str, language: str) -> bytes:
        """One model as a paper (PDF). Raises Refused for an unknown id."""
        model = read_models.one(self.models(), model_id)
        if model is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        return self._tools.printer().model(model, language, self.clock.now())
