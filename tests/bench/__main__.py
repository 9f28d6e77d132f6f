"""The measurements of the product, each beside its yardstick in one run: `python tests/bench [--json] [NAME …]`.

With `--json` one object is printed on standard output: `results`, each with `name`, `value`, `unit`, `goal` (or null),
`is_least` (the goal is the least, else the most), `ok` and `detail`; progress goes to standard error. Names choose
among the measurements. A missed goal is told and is no failure: machines differ. The exit code is 1 only where
something could not be measured.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure
from tests.bench import (
    confirming,
    exchange,
    field,
    goodput,
    herd,
    idle,
    lag,
    lesson,
    recording,
    report,
    searching,
    seeking,
    start,
    tiers,
    transcript,
    update,
)
from tests.bench.ground import prepare_environment
from tests.bench.results import CannotMeasure, Result, table

if TYPE_CHECKING:
    from collections.abc import Sequence


MEASUREMENTS = {
    "start": start.measure,
    "lag": lag.measure,
    "lesson": lesson.measure,
    "transcript": transcript.measure,
    "search": searching.measure,
    "tiers": tiers.measure,
    "seeking": seeking.measure,
    "idle": idle.measure,
    "recording": recording.measure,
    "exchange": exchange.measure,
    "confirming": confirming.measure,
    "field": field.measure,
    "goodput": goodput.measure,
    "update": update.measure,
    "report": report.measure,
    "herd": herd.measure,
}


def main(words: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="tests/bench", description=(__doc__ or "").partition(":")[0])
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("names", nargs="*", metavar="NAME", choices=[*MEASUREMENTS, []], help=", ".join(MEASUREMENTS))
    options = parser.parse_args(words)
    results: list[Result] = []
    # Not in a folder of memory: what is measured waits for a disk.
    with tempfile.TemporaryDirectory(prefix="learner-bench-", dir="/var/tmp", ignore_cleanup_errors=True) as folder:
        prepare_environment(Path(folder))
        for name in options.names or MEASUREMENTS:
            sys.stderr.write(f"Measuring {name} …\n")
            results += _measured(name, Path(folder))
    if options.json:
        sys.stdout.write(json.dumps({"results": [result.as_json() for result in results]}, indent=1) + "\n")
    else:
        sys.stdout.write(table(results))
    return int(any(result.value is None for result in results))


def _measured(name: str, scratch: Path) -> list[Result]:
    try:
        return MEASUREMENTS[name](scratch)
    except (CannotMeasure, ExpectedFailure, OSError) as failure:
        return [Result(name, None, "", None, str(failure))]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
