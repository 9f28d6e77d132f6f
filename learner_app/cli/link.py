"""The commands about what travels and what it costs: the queue, the network, the disk, and being ready to leave."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta
from typing import TYPE_CHECKING

from learner_app.cli import exit_codes
from learner_app.cli.as_json import iso
from learner_app.domain.allowance import MB
from learner_app.domain.course import Tier
from learner_app.domain.ids import CourseId, UnitId
from learner_app.domain.quantities import size, span
from learner_app.services.fetching.allowance_words import by_itself
from learner_app.services.fetching.queue import QueueChange
from learner_app.services.fetching.room import Clearance
from learner_app.services.fetching.travel_words import line_state, metered, purpose_words

if TYPE_CHECKING:
    import argparse

    from learner_app.cli.printer import Printer
    from learner_app.services.fetching.queue import QueuedDownload
    from learner_app.services.fetching.room import Occupied
    from learner_app.services.readiness import Looking, Readiness
    from learner_app.services.session import Session

LEDGER_DAYS = 31


def downloads(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    """Show the queue, after changing it where that was asked for."""
    if args.change:
        named = CourseId(args.course), Tier(args.tier)
        for item in session.queue.items():
            if (item.course, item.tier) == named and args.unit in {None, item.unit}:
                session.queue.change(item.part, QueueChange(args.change))
    items = session.queue.items()
    rows = [
        {
            "course": item.course,
            "title": item.title,
            "tier": item.tier.value,
            "unit": item.unit,
            "later": item.is_later,
            "bytes": item.size_bytes,
            "here": item.here_bytes,
            "due": iso(item.due),
            "paused": item.is_paused,
            "held_because": item.hold.value if item.hold else None,
            "problem": item.problem,
        }
        for item in items
    ]
    printer.result({"downloads": rows}, "\n".join(map(_line, items)) or "Nothing waits to be fetched.")
    return exit_codes.DONE


def _line(item: QueuedDownload) -> str:
    state = line_state(item)
    told = f"{state[:1].lower()}{state[1:]}"
    return f"{item.title} ({item.tier.value}): {size(item.here_bytes)} of {size(item.size_bytes)}, {told}"


def network(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    """Show what may travel and what it has cost, after changing the rules where that was asked for."""
    if args.metered is not None:
        session.meter.choose_metered({"yes": True, "no": False, "auto": None}[args.metered])
    if args.settings:
        session.settings.change(**args.settings)
    known, now = session.meter.network(), session.meter.circumstances()
    rules = session.meter.rules
    default = session.meter.default_tier()
    spent = session.meter.spent(now.now.date() - timedelta(days=LEDGER_DAYS - 1))
    content = {
        "network": known.name if known else None,
        "metered": now.is_metered,
        "speed": round(known.speed) if known and known.speed else None,
        "day_bytes": now.usage.day,
        "month_bytes": now.usage.month,
        "day_mb": rules.day_mb,
        "month_mb": rules.month_mb,
        "left_bytes": session.meter.left(),
        "media_on_metered": rules.on_metered,
        "hours": [str(rules.hours.start)[:5], str(rules.hours.until)[:5]] if rules.hours else None,
        "cap_kb_s": rules.cap_kb_s,
        "default_tier": default.tier.value,
        "default_because": list(default.reasons),
        "ledger": [
            {"day": row.day, "network": row.network, "purpose": row.purpose.value, **asdict(row.flow)} for row in spent
        ],
    }
    lines = [
        f"{known.name if known else 'No network has been used yet'}, {metered(now.is_metered)}",
        by_itself(default),
        f"today {size(now.usage.day)}, this month {size(now.usage.month)}",
        *(
            f"{row.day}  {purpose_words(row.purpose)}: {size(row.flow.up)} up, {size(row.flow.down)} down"
            for row in spent
        ),
    ]
    printer.result(content, "\n".join(lines))
    return exit_codes.DONE


def storage(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    """Show what courses take, after removing or keeping some where that was asked for."""
    freed, cleared = 0, Clearance()
    if args.change == "free":
        unit = UnitId(args.unit) if args.unit else None
        wanted = [item for item in session.room.occupied() if item.course == args.course and item.tier == args.tier]
        freed = sum(session.room.free(item.part._replace(unit=unit)) for item in wanted)
    elif args.change == "clear":
        wanted_bytes = None if args.mb is None else args.mb * MB
        cleared = session.room.clearance(wanted_bytes) if args.preview else session.room.clear(wanted_bytes)
        freed = 0 if args.preview else cleared.size_bytes
    elif args.change:
        session.room.keep(CourseId(args.course), is_kept=args.change == "keep")
    occupied = session.room.occupied()
    rows = [
        {
            "course": item.course,
            "title": item.title,
            "version": item.version,
            "tier": item.tier.value,
            "bytes": item.size_bytes,
            "kept": item.is_kept,
            "may_go": item.may_go,
            "units": {unit.unit: unit.size_bytes for unit in item.units},
        }
        for item in occupied
    ]
    content = {
        "taken_bytes": session.room.taken_bytes,
        "freed_bytes": freed,
        "courses": rows,
        "cleared_bytes": cleared.size_bytes,
        "cleared": [{"course": item.course, "tier": item.tier.value} for item in cleared.items],
    }
    lines = [f"Courses take {size(session.room.taken_bytes)}.", *map(_stored, occupied)]
    if args.change == "clear":
        told = "would come free" if args.preview else "came free"
        lines = [f"{size(cleared.size_bytes)} {told}; progress and transcripts stay.", *map(_stored, cleared.items)]
    printer.result(content, "\n".join(lines))
    return exit_codes.DONE


def _stored(item: Occupied) -> str:
    return f"{size(item.size_bytes):>10}  {item.title} {item.version} ({item.tier.value})"


def ready(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    """Check that all is here for a time without a network."""
    courses = [CourseId(course) for course in args.courses]
    told = ""

    def tell(looking: Looking) -> None:
        nonlocal told
        if looking.title != told:
            told = looking.title
            printer.say(f"Reading “{told}” …")

    found = session.readiness.check(courses, args.leaves, args.returns, Tier(args.tier), tell)
    printer.result(_readiness(found), _readiness_lines(found))
    return exit_codes.DONE if found.ok else exit_codes.NOT_READY


def _readiness(found: Readiness) -> dict[str, object]:
    return {
        "ready": found.ok,
        "leaves": iso(found.leaves),
        "returns": iso(found.returns),
        "missing_bytes": found.missing_bytes,
        "missing_s": None if found.missing_s is None else round(found.missing_s, 1),
        "checks": [
            {"name": check.condition.value, "ok": check.ok, "found": check.found, "next_step": check.next_step}
            for check in found.checks
        ],
        "courses": [
            {
                "course": course.course,
                "title": course.title,
                "bytes": course.size_bytes,
                "missing_bytes": course.missing_bytes,
                "damaged": course.damaged,
                "needs_connection": list(course.needs_connection),
                "falls_due": iso(course.falls_due),
            }
            for course in found.courses
        ],
    }


def _readiness_lines(found: Readiness) -> str:
    lines = [f"{'ok ' if check.ok else '!! '} {check.found} {check.next_step}".rstrip() for check in found.checks]
    if found.missing_bytes:
        takes = f", about {span(found.missing_s)} at the speed measured here" if found.missing_s else ""
        lines.append(f"To fetch: {size(found.missing_bytes)}{takes}")
    lines += [
        f"“{course.title}” falls due on {course.falls_due:%d %B %Y}" for course in found.courses if course.falls_due
    ]
    return "\n".join(["Ready for the field." if found.ok else "Not ready yet.", *lines])
