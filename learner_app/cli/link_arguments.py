"""The words of the commands about the link: downloads, network, storage, ready."""

from __future__ import annotations

import argparse
import re
from datetime import datetime

from learner_app.domain.course import Tier
from learner_app.domain.tier_choice import Wish
from learner_app.overriding import override
from learner_app.services.fetching.queue import QueueChange

_TIERS = [tier.value for tier in Tier]
_YES_NO = ["yes", "no"]
_HOURS = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_QUEUE_CHANGES = {
    QueueChange.PAUSE: "hold one line back; what is here of it stays",
    QueueChange.RESUME: "let it go on",
    QueueChange.CANCEL: "take it out",
    QueueChange.UP: "one place earlier",
    QueueChange.DOWN: "one place later",
    QueueChange.FIRST: "before everything else of its kind",
    QueueChange.LAST: "behind everything else",
}


def add_parsers(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add them."""
    downloads = commands.add_parser("downloads", help="what waits to be fetched, in its order")
    changes = downloads.add_subparsers(dest="change", metavar="CHANGE")
    for change, words in _QUEUE_CHANGES.items():
        _course_and_tier(changes.add_parser(change.value, help=words))
    _add_network(commands.add_parser("network", help="what may travel on this network, and what has"))
    storage = commands.add_parser("storage", help="what courses take on the disk").add_subparsers(
        dest="change", metavar="CHANGE"
    )
    _course_and_tier(storage.add_parser("free", help="remove a tier of a course; it can be fetched again"))
    clear = storage.add_parser("clear", help="remove media that are finished and can be fetched again, largest first")
    clear.add_argument("mb", metavar="MB", type=_whole, nargs="?", help="how much is needed; all of it unless given")
    clear.add_argument("--preview", action="store_true", help="say what would go, and remove nothing")
    for name, words in (("keep", "never remove its media by itself"), ("unkeep", "let them go where room is needed")):
        storage.add_parser(name, help=words).add_argument("course", metavar="COURSE")
    ready = commands.add_parser("ready", help="check that all is here for a time without a network")
    ready.add_argument("courses", metavar="COURSE", nargs="*", help="what is assigned and not done, unless given")
    ready.add_argument(
        "--from", dest="leaves", type=_day, metavar="DATE", help="when you leave, for example 2027-03-01"
    )
    ready.add_argument("--until", dest="returns", type=_day, metavar="DATE", help="when you are back")
    ready.add_argument("--tier", choices=_TIERS, default=Tier.TEXT.value)


def _course_and_tier(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("course", metavar="COURSE")
    parser.add_argument("tier", metavar="TIER", choices=_TIERS)
    parser.add_argument("unit", metavar="UNIT", nargs="?", help="that of one unit alone")


def _add_network(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(settings={})
    parser.add_argument("--metered", choices=["yes", "no", "auto"], help="what this network is; auto asks the system")
    for option, name, words in (
        ("--day", "data_day_mb", "data budget a day in MB, 0 for none"),
        ("--month", "data_month_mb", "data budget a month in MB, 0 for none"),
        ("--speed", "media_kb_s", "the most kB a second for sound and pictures, 0 for no limit"),
    ):
        parser.add_argument(option, metavar="N", type=_whole, action=_Setting, dest=name, help=words)
    parser.add_argument(
        "--media-on-metered", choices=_YES_NO, action=_Setting, dest="media_on_metered", help="the default is no"
    )
    parser.add_argument(
        "--media",
        choices=[wish.value for wish in Wish],
        action=_Setting,
        dest="media_by_itself",
        help="what comes after the texts by itself: nothing, what suits the network, or up to a tier",
    )
    parser.add_argument(
        "--hours", metavar="FROM-UNTIL", type=_hours, action=_Setting, dest="hours", help="for example 01:00-05:00; off"
    )


class _Setting(argparse.Action):
    """Collects what shall be changed, under the names of `services.settings.Settings`."""

    @override
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        del parser, option_string
        chosen = dict(namespace.settings)
        if self.dest == "hours" and isinstance(values, tuple):
            chosen["media_from"], chosen["media_until"] = values
        else:
            chosen[self.dest] = values == "yes" if self.choices == _YES_NO else values
        namespace.settings = chosen


def _whole(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or int(text) > 1_000_000:
        raise argparse.ArgumentTypeError(f"{text} is no number from 0 to 1000000")
    return int(text)


def _hours(text: str) -> tuple[str, str]:
    if text == "off":
        return "00:00", "00:00"
    start, _, until = text.partition("-")
    if not _HOURS.fullmatch(start) or not _HOURS.fullmatch(until):
        raise argparse.ArgumentTypeError(f"{text} is no time span such as 01:00-05:00")
    return start, until


def _day(text: str) -> datetime:
    """A moment; a day is its beginning, here."""
    try:
        return datetime.fromisoformat(text).astimezone()
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no date such as 2027-03-01") from error
