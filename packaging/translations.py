"""Takes the program's texts to its translators and back: refreshes the catalogues from the sources, and compiles them.

`learner_de.ts` is what translators work on, in Qt Linguist or any editor, and `learner_de.qm` what the program reads.
Both are kept, so that the program can be installed without Qt's tools.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es", "ar")
LAYERS = ("app.py", "ui", "bridge", "services", "store", "remote", "formats", "domain")
"""Where texts for learners stand. The command line, the hub and the authoring tools speak English."""


def main(languages: tuple[str, ...] = LANGUAGES) -> int:
    """Refresh and compile the catalogues, and say what is still to be translated.

    Returns:
        0 where everything is translated, else 1.
    """
    code = 0
    for language in languages:
        catalogue = FOLDER / f"learner_{language}.ts"
        refresh(catalogue)
        compile_catalogue(catalogue, catalogue.with_suffix(".qm"))
        waiting = unfinished(catalogue)
        print(f"{language}: {len(waiting)} texts wait for their translation")
        print("".join(f"    {source}\n" for source in waiting), end="")
        code = code or int(bool(waiting))
    return code


def refresh(catalogue: Path) -> None:
    """Bring in new texts from the sources, unfinished, and take out what is no longer said."""
    sources = [ROOT / "learner_app" / layer for layer in LAYERS]
    options = ["-extensions", "py", "-tr-function-alias", "tr+=say,tr+=counted", "-locations", "none", "-no-obsolete"]
    for guess in ("sametext", "similartext"):  # what merely looks alike is not the same text
        options += ["-disable-heuristic", guess]
    _run("pyside6-lupdate", *options, *sources, "-ts", catalogue)


def compile_catalogue(catalogue: Path, target: Path) -> None:
    """Write what the program reads; texts without a translation are left out and stay English."""
    _run("pyside6-lrelease", catalogue, "-qm", target)


def unfinished(catalogue: Path) -> list[str]:
    """The sources of what is not translated, or not to the end."""
    messages = ElementTree.parse(catalogue).iter("message")  # noqa: S314 - our own file
    waiting = [each for each in messages if each.find("translation[@type='unfinished']") is not None]
    return [each.findtext("source", "") for each in waiting]


def _run(tool: str, *arguments: str | Path) -> None:
    program = Path(sys.executable).with_name(tool)
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
