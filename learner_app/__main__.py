"""`python -m learner_app` and the `learner-app` command."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program with the words it was started with; gives the exit code."""
    from learner_app.cli.main import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
