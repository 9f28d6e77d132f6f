"""`hub accommodate`: more time for quizzes for one person, or none any more."""

from __future__ import annotations

import argparse
import math
from typing import TYPE_CHECKING

from learner_app.cli import exit_codes
from learner_app.domain.accommodations import MOST_EXTRA_S, MOST_PERCENT, NONE, USUAL_PERCENT, Accommodation

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.cli.printer import Out
    from learner_app.hub.folder import HubFolder


def add_parser(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add the command and what it takes."""
    parser = command("accommodate", "give one person more time for quizzes; only they hear of it")
    parser.add_argument("name", metavar="NAME")
    how = parser.add_mutually_exclusive_group(required=True)
    how.add_argument(
        "--time", type=_percent, metavar="FACTOR", dest="percent", help="times the limit of each quiz, for example 1.5"
    )
    how.add_argument("--minutes", type=_extra_s, metavar="N", dest="extra_s", help="on top of each limit")
    how.add_argument("--untimed", action="store_true", help="no limit")
    how.add_argument("--none", action="store_true", help="the time that everybody has")


def accommodate(args: argparse.Namespace, _folder: HubFolder, out: Out, who: str) -> int:
    """Do it and say what holds now."""
    from learner_app.hub.accommodating import accommodate as give
    from learner_app.hub.extra_time import words

    given = NONE
    if not args.none:
        given = Accommodation(args.percent or USUAL_PERCENT, args.extra_s or 0, is_untimed=args.untimed)
    is_changed = give(args.name, given, who)
    content = {
        "person": args.name,
        "time": given.time_percent / 100,
        "minutes": given.extra_s / 60,
        "untimed": given.is_untimed,
        "is_changed": is_changed,
    }
    out.result(content, f"Extra time of {args.name}: {words(given)}. Their devices hear of it when they sync.")
    return exit_codes.DONE


def _percent(text: str) -> int:
    percent = _number(text) * 100
    if not USUAL_PERCENT < percent <= MOST_PERCENT:
        raise argparse.ArgumentTypeError(f"{text} is no factor: it must be over 1 and at most {MOST_PERCENT // 100}")
    return round(percent)


def _extra_s(text: str) -> int:
    seconds = _number(text) * 60
    if not 0 < seconds <= MOST_EXTRA_S:
        raise argparse.ArgumentTypeError(
            f"{text} is no time: it must be over 0 and at most {MOST_EXTRA_S // 60} minutes"
        )
    return round(seconds)


def _number(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise argparse.ArgumentTypeError(f"{text} is no number")
    return number
