"""The few events on which progress rests: whoever keeps thousands need not look at all of them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.events import Verb
from learner_app.domain.history import in_order
from learner_app.domain.progress import HANDED_IN, is_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from learner_app.domain.course import Course
    from learner_app.domain.events import Event
    from learner_app.domain.ids import DeviceId, RecordId


def deciding_events(course: Course, events: Iterable[Event]) -> list[Event]:
    """The events without which `progress.course_progress` would say something else, in their order.

    It says the same of them as of all, and goes on doing so when events are added that `are_newer`: of each unit they
    hold what began it, what completed it and every attempt, of each device what it made last, and beside every one of
    these the event with the latest time before it, from which `history.in_order` takes its place.
    """
    units = {unit.id for unit in course.units}
    kept: dict[RecordId, Event] = {}
    seen: set[tuple[object, ...]] = set()
    latest: dict[DeviceId, Event] = {}
    newest: dict[DeviceId, Event] = {}
    ordered = in_order(event for event in events if is_of(course, event))
    for event in ordered:
        device = event.stamp.device
        newest[device] = event
        if device not in latest or event.stamp.at > latest[device].stamp.at:
            latest[device] = event
        news = [fact for fact in _facts(event) if event.unit in units and fact not in seen]
        if news:
            seen.update(news)
            kept |= {event.id: event, latest[device].id: latest[device]}
    kept |= {event.id: event for event in (*latest.values(), *newest.values())}
    return [event for event in ordered if event.id in kept]


def are_newer(course: Course, added: Iterable[Event], known: Iterable[Event]) -> bool:
    """Whether each event added was made after all that are known of its device; those of other courses do not count."""
    last: dict[DeviceId, int] = {}
    for event in known:
        if is_of(course, event):
            last[event.stamp.device] = max(event.stamp.sequence, last.get(event.stamp.device, 0))
    return all(event.stamp.sequence > last.get(event.stamp.device, 0) for event in added if is_of(course, event))


def _facts(event: Event) -> Iterator[tuple[object, ...]]:
    """What an event may be the first to say."""
    yield (event.unit,)
    if event.verb is Verb.COMPLETED:
        yield event.unit, event.verb
    if event.verb in HANDED_IN:
        yield event.unit, "handed in", event.attempt or event.id
