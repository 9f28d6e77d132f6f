"""One recording in a player: what is recorded of it, and what has been played of it over all sessions.

Does not play anything: the player says where it is. Speed does not matter, since all is told in positions.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import msgspec

from learner_app.domain.events import Verb
from learner_app.domain.media import Playback, Segment, Way, is_played, merged
from learner_app.formats.structs import settled
from learner_app.services.recorder import Deed

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.domain.events import Version
    from learner_app.domain.ids import UnitId
    from learner_app.services.recorder import Recorder
    from learner_app.store.drafts import Drafts

KEEP_EVERY_MS = 2_000
"""Of the recording: at double speed two of these are lost with a process that is killed, if it is told so often."""
JUMP_FROM_MS = 1_000
"""A shorter way is no jump, and whoever plays on for so long after a jump has arrived."""


@settled
class Kept(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is kept of a recording between two sessions.

    Attributes:
        version: Of the course: another one's recording is another.
        session: The newest.
        has_shown: A rendition with a picture was played.
        began_ms: Where the stretch began that is being played; None while nothing is.
        at_ms: How far it has come.
    """

    version: str = ""
    session: str = ""
    segments: list[Segment] = []
    has_shown: bool = False
    began_ms: int | None = None
    at_ms: int = 0

    @property
    def all_segments(self) -> tuple[Segment, ...]:
        """With the stretch that is being played."""
        going = [] if self.began_ms is None else [(self.began_ms, self.at_ms)]
        return merged([*self.segments, *going])

    def settled(self) -> Kept:
        """With the stretch ended."""
        return msgspec.structs.replace(self, segments=list(self.all_segments), began_ms=None)


@dataclass(frozen=True, slots=True)
class Played:
    """The recording that is played.

    Attributes:
        length_ms: As the package says, or else the player.
    """

    version: Version
    unit: UnitId
    length_ms: int
    has_video: bool


class PlaySession:
    """From opening a recording in a player to leaving it. Belongs to the thread of its session.

    Every method may raise `ExpectedFailure` (Kind.STORAGE). Those that say how far it has come give the way in which
    the unit was completed, at the one call that completed it, and None at every other.
    """

    def __init__(self, played: Played, recorder: Recorder, drafts: Drafts, is_done: Callable[[], bool]) -> None:
        self._played = played
        self._recorder = recorder
        self._drafts = drafts
        self._is_done, self._was_done = is_done, False
        self._has_picture = False
        self._jump: Segment | None = None
        self._kept = self._taken_up()

    @property
    def segments(self) -> tuple[Segment, ...]:
        """What has been played so far, in this session and before."""
        return self._kept.all_segments

    def show(self, *, has_picture: bool) -> None:
        """Say whether the rendition that is played has a picture."""
        self._has_picture = has_picture

    def play(self, at_ms: int) -> None:
        """It begins to play."""
        if self._kept.began_ms is not None:
            return
        at_ms = self._clamped(at_ms)
        self._record_jump()
        self._record(Verb.PLAYED, self._at(at_ms))
        shown = self._kept.has_shown or self._has_picture
        self._keep(msgspec.structs.replace(self._kept, began_ms=at_ms, at_ms=at_ms, has_shown=shown))

    def reach(self, at_ms: int) -> Way | None:
        """It has come so far while it plays; to be called every second or two, what comes more often costs nothing."""
        kept, at_ms = self._kept, self._clamped(at_ms)
        if kept.began_ms is None or at_ms < kept.at_ms:
            return None
        if self._jump is not None and at_ms >= self._jump[1] + JUMP_FROM_MS:
            self._record_jump()
        shown = kept.has_shown or self._has_picture
        self._kept = msgspec.structs.replace(kept, at_ms=at_ms, has_shown=shown)
        if at_ms >= self._durable_ms + KEEP_EVERY_MS:
            self._keep(self._kept)
        return self._done(at_ms)

    def pause(self, at_ms: int) -> Way | None:
        """It stops, at its end too."""
        if self._kept.began_ms is None:
            return None
        way = self.reach(at_ms)
        at_ms = self._kept.at_ms
        self._record_jump()
        kept = self._kept.settled()
        self._record(Verb.PAUSED, replace(self._at(at_ms), segments=tuple(kept.segments)))
        self._keep(kept)
        return way

    def seek(self, from_ms: int, to_ms: int) -> Way | None:
        """The learner jumps, playing or not. Jumps on the way to a place are recorded as one."""
        from_ms, to_ms = self._clamped(from_ms), self._clamped(to_ms)
        way = None
        if self._kept.began_ms is not None:
            way = self.reach(from_ms)
            going = msgspec.structs.replace(self._kept.settled(), began_ms=to_ms, at_ms=to_ms)
        else:
            going = msgspec.structs.replace(self._kept, at_ms=to_ms)
        self._jump = (from_ms if self._jump is None else self._jump[0]), to_ms
        self._keep(going)
        return way

    def end(self, at_ms: int) -> Way | None:
        """The player is left."""
        way = self.pause(at_ms)
        self._record_jump()
        return way

    def _done(self, at_ms: int) -> Way | None:
        segments = self._kept.all_segments
        if self._was_done or not is_played(segments, self._played.length_ms):
            return None
        self._was_done = True
        if self._is_done():
            return None
        way = Way.WATCHED if self._kept.has_shown else Way.LISTENED
        self._record(Verb.COMPLETED, replace(self._at(at_ms), segments=segments), way)
        return way

    def _record_jump(self) -> None:
        jump, self._jump = self._jump, None
        if jump is not None and abs(jump[1] - jump[0]) >= JUMP_FROM_MS:
            self._record(Verb.SEEKED, replace(self._at(jump[1]), from_ms=jump[0]))

    def _record(self, verb: Verb, playback: Playback, way: Way | None = None) -> None:
        self._recorder.record(Deed(verb, self._played.version, self._played.unit, way=way, playback=playback))

    def _at(self, at_ms: int) -> Playback:
        return Playback(self._kept.session, self._played.length_ms, self._played.has_video, at_ms)

    def _clamped(self, ms: int) -> int:
        return min(max(0, ms), self._played.length_ms)

    def _keep(self, kept: Kept) -> None:
        self._kept = kept
        self._durable_ms = kept.at_ms
        text = self._name, msgspec.json.encode(kept).decode()
        self._drafts.keep_played(self._played.version.course, self._played.unit, str(kept.at_ms), text)

    @property
    def _name(self) -> str:
        return f"played: {self._played.version.course} {self._played.unit}"

    def _taken_up(self) -> Kept:
        """What earlier sessions left, under a new name; one that was killed is ended first."""
        kept = _read(self._drafts.text(self._name))
        if kept.version != self._played.version.version:
            kept = Kept(self._played.version.version)
        self._kept = kept
        if kept.began_ms is not None:
            settled = kept.settled()
            self._record(Verb.PAUSED, replace(self._at(kept.at_ms), segments=tuple(settled.segments)))
            self._keep(settled)
        self._durable_ms = self._kept.at_ms
        return msgspec.structs.replace(self._kept, session=str(uuid.uuid4()))


def _read(text: str) -> Kept:
    try:
        return msgspec.json.decode(text or "{}", type=Kept)
    except msgspec.MsgspecError:
        return Kept()
