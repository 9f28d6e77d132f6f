"""msgspec must know every message type before threads read it: it crashes where two of them come first."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

STUDYING = """
import importlib, pkgutil, sys
from pathlib import Path
import msgspec
import learner_app.formats
from learner_app.hub.configuration import configure
from learner_app.hub.folder import open_folder

configure(open_folder(Path(sys.argv[1])))

names = [module.name for module in pkgutil.walk_packages(learner_app.formats.__path__, "learner_app.formats.")]
for name in [*names, "learner_app.remote.hub.client", "learner_app.hub.api.sign_in"]:
    importlib.import_module(name)

def kinds(base):
    for kind in base.__subclasses__():
        yield kind
        yield from kinds(kind)

class Unsettled(msgspec.Struct):
    what: int

late = []
for kind in kinds(msgspec.Struct):
    if kind.__module__.startswith("msgspec.") or not kind.__struct_fields__:
        continue
    def note(frame, event, _):
        if frame.f_code.co_name == "get_class_annotations" and kind not in late:
            late.append(kind)
    sys.setprofile(note)
    msgspec.json.Decoder(kind)
    sys.setprofile(None)
print(*(kind.__qualname__ for kind in late))
"""


def test_every_message_type_is_known_to_msgspec_as_soon_as_it_is_defined(tmp_path: Path) -> None:
    words = [sys.executable, "-c", STUDYING, str(tmp_path)]
    done = subprocess.run(words, capture_output=True, text=True, check=True, timeout=60)

    assert done.stdout.split() == ["Unsettled"]
