"""A campaign of two tiny stages on generated faces: `python -m tests.training.short_campaign OUT`.

To be run with KERAS_BACKEND=jax. Like a machine that only trains, it knows neither TensorFlow nor
LiteRT nor Matplotlib.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from pathlib import Path

import numpy as np

from tests.training.generated import make_faces
from training.augment import Augmentation
from training.corpus import Sets
from training.networks import Architecture
from training.stages import STAGES, Stage
from training.wild import WildSets

WIDTHS = (8,) * 15 + (16,)
MINUTES = 1.2


class Missing(MetaPathFinder):
    """Lets no module of these be found."""

    NAMES = ("tensorflow", "ai_edge_litert", "matplotlib")

    def find_spec(self, name: str, path: Sequence[str] | None, target: object = None) -> None:
        if name.split(".", maxsplit=1)[0] in self.NAMES:
            raise ModuleNotFoundError(name)


def stages() -> tuple[Stage, ...]:
    """A teacher, and its student, cut down and taught, as two of the campaign's."""
    chosen = {stage.name: stage for stage in STAGES}
    whole, slim = chosen["whole"], dataclasses.replace(chosen["slim"], taught_by=("whole",))
    return tuple(
        dataclasses.replace(
            stage, share=share, steps=2, travels=True,
            recipe=dataclasses.replace(
                stage.recipe, batch_size=8, dtype="float32", learning_rate=0.01, votes_share=0.0,
                augmentation=Augmentation().scaled(0.0), architecture=Architecture(batch_norm=True),
            ),
        )
        for stage, share in ((whole, 0.25), (slim, 0.75))  # the second one is killed on its way
    )  # fmt: skip


def sets() -> tuple[Sets, WildSets]:
    """Own faces with votes, and one other set."""
    own = [make_faces(each, seed) for each, seed in ((8, 1), (16, 2))]
    learned, checked = (
        dataclasses.replace(faces, votes=np.eye(10, dtype=np.float32)[faces.labels] * 10)
        for faces in own
    )
    other = [dataclasses.replace(make_faces(4, seed), name="stills") for seed in (3, 4)]
    return (learned, dataclasses.replace(checked, split="PublicTest")), WildSets(
        (other[0],), (other[1],)
    )


def main(out: Path) -> None:
    from tests.training.narrow import narrow_network
    from training import campaign, views
    from training.budget import Budget

    campaign._KEPT_EVERY = 0.5
    views.MOST = 3
    own, more = sets()
    out.mkdir(exist_ok=True)
    budget = Budget(out / "campaign.json", MINUTES)
    whole = campaign.Campaign(out, out / "pieces", own, more, budget)
    whole.run(stages(), narrow_network(widths=WIDTHS))


if __name__ == "__main__":
    sys.meta_path.insert(0, Missing())
    main(Path(sys.argv[1]))
