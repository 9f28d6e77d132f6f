"""Does with a tier what the learner wants, and says what became of it; in the words that a screen reader hears."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.course import Part, Tier
from learner_app.domain.wording import say
from learner_app.services.fetching.queue import QueueChange
from learner_app.ui import words
from learner_app.ui.course.tier_rows import TierAction

if TYPE_CHECKING:
    from learner_app.domain.ids import BlobHash, CourseId, UnitId
    from learner_app.services.choices import TierChoice
    from learner_app.services.session import Session

_CHANGES = {
    TierAction.PAUSE: QueueChange.PAUSE,
    TierAction.RESUME: QueueChange.RESUME,
    TierAction.CANCEL: QueueChange.CANCEL,
}


def act(
    session: Session,
    course: CourseId,
    manifest: BlobHash | None,
    unit: UnitId | None,
    action: TierAction,
    choice: TierChoice,
) -> str:
    """Do it; gives a sentence. `manifest` is of the version on the screen, None where nothing is here.

    Raises:
        ExpectedFailure: Kind.NOT_FOUND where it is gone meanwhile.
    """
    part = words.tier(choice.tier)
    if action is TierAction.FREE and manifest is not None:
        freed = session.room.free(Part(manifest, choice.tier, unit))
        return say("{size} got free.", size=words.size(freed))
    if action in _CHANGES and choice.line is not None:
        session.queue.change(choice.line.part, _CHANGES[action])
        return {
            TierAction.PAUSE: say("Paused: {part}", part=part),
            TierAction.RESUME: say("Goes on: {part}", part=part),
            TierAction.CANCEL: say("Taken out of the queue: {part}", part=part),
        }[action]
    if action is TierAction.SOUND_FIRST:
        session.library.want_part(course, Tier.AUDIO, unit)
        session.library.want_part(course, choice.tier, unit, is_later=True)
        return say("Sound comes now, video later")
    session.library.want_part(course, choice.tier, unit)
    return say("Put into the queue: {part}", part=part)
