"""Fetching a course or one of its units, and what that would cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.cli import as_json, exit_codes
from learner_app.domain.course import Tier
from learner_app.domain.ids import CourseId, UnitId
from learner_app.domain.quantities import size
from learner_app.services.choices import choices_of

if TYPE_CHECKING:
    import argparse

    from learner_app.cli.printer import Printer
    from learner_app.services.choices import TierChoice
    from learner_app.services.fetching.watch import Progress
    from learner_app.services.session import Session


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of `get`."""
    tiers = [tier.value for tier in Tier]
    parser.add_argument("course", metavar="COURSE")
    parser.add_argument("unit", metavar="UNIT", nargs="?", help="the recording or document of one unit alone")
    parser.add_argument("--tier", choices=tiers, default=Tier.TEXT.value, help="with all that is lighter")
    parser.add_argument("--only", action="store_true", help="that tier and the texts, and nothing else that is lighter")
    parser.add_argument(
        "--later", metavar="TIER", choices=tiers[1:], help="queue this tier too, for a network that costs nothing"
    )
    parser.add_argument("--cost", action="store_true", help="say what each tier costs, and fetch nothing")


def get(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    """Fetch, or say what it would cost."""
    course, unit = CourseId(args.course), UnitId(args.unit) if args.unit else None
    if not args.cost:
        session.getting.get(course, Tier(args.tier), _Told(printer).tell, unit=unit, is_alone=args.only)
        if args.later:
            session.library.want_part(course, Tier(args.later), unit, is_later=True)
    card = session.library.card(course)
    view = session.library.course(course) if card.version else None
    choices = choices_of(session, card, view)
    chosen = choices.course if unit is None else choices.units.get(unit, ())
    content = {
        **as_json.card(card),
        "unit": unit,
        "choices": {choice.tier.value: as_json.choice(choice) for choice in chosen},
    }
    lines = (
        [_line(choice) for choice in chosen] if args.cost else [f"“{card.title}” is here and opens with no network."]
    )
    printer.result(content, "\n".join(lines) or "There is nothing to be fetched.")
    return exit_codes.DONE


def _line(choice: TierChoice) -> str:
    if choice.is_complete:
        return f"{choice.tier.value}: {size(choice.size_bytes)}, here"
    facts = [f"{choice.tier.value}: {size(choice.size_bytes)}, {choice.missing_bytes} bytes to fetch"]
    facts += ["queued"] if choice.line or choice.comes_with_course else []
    facts += [f"{choice.allowed[:1].lower()}{choice.allowed[1:]}"] if choice.allowed else []
    return ", ".join(facts)


class _Told:
    """Says how far a download is, every tenth of it."""

    def __init__(self, printer: Printer) -> None:
        self._printer = printer
        self._last: tuple[Tier, int] | None = None

    def tell(self, progress: Progress) -> None:
        now = progress.tier, 10 * progress.here_bytes // max(1, progress.size_bytes)
        if now != self._last:
            self._last = now
            self._printer.say(f"{progress.tier.value}: {10 * now[1]} % of {progress.size_bytes} bytes")
