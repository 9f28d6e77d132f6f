from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


def test_the_whole_story_unattended_loses_and_doubles_nothing(tmp_path: Path) -> None:
    pytest.importorskip("django")
    environment = {**os.environ, "LEARNER_KEYRING": "file", "XDG_CONFIG_HOME": str(tmp_path / "config")}
    environment.pop("DATABASE_URL", None)

    done = subprocess.run(
        [sys.executable, "-m", "learner_app", "demo", "--headless", "--json", "--keep", str(tmp_path / "demo")],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
        env=environment,
    )

    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["ok"] is True
    assert [step["ok"] for step in report["steps"]] == [True] * 12
    assert report["records"] == report["confirmed"] > 10
    assert (report["lost"], report["doubled"]) == (0, 0)
    assert report["bytes_up"] < 20_000
