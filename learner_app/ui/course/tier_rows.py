"""A line for each tier of a course or a unit: what is here, what the rest costs, and what can be done about it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from learner_app.domain.cause_words import cause_words
from learner_app.domain.course import Tier, UnitKind
from learner_app.domain.wording import say
from learner_app.services.choices import video_for_later
from learner_app.services.fetching.travel_words import here_of, line_state, takes, tier_words
from learner_app.ui import words
from learner_app.ui.parts.button import button
from learner_app.ui.parts.flow import Flow
from learner_app.ui.parts.surface import emptied
from learner_app.ui.parts.text import chip, label, rechip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel, QPushButton

    from learner_app.domain.course import Unit
    from learner_app.services.choices import TierChoice
    from learner_app.services.fetching.queue import QueuedDownload
    from learner_app.services.fetching.watch import Progress
    from learner_app.ui.theme import Theme


class TierAction(StrEnum):
    """What can be done with a tier."""

    FETCH = "fetch"
    SOUND_FIRST = "sound first"  # the video of the choice comes later
    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"
    FREE = "free"


class TierRows(QWidget):
    """Lightest first; below them, where there are both, sound now and video later.

    They are those of a unit, and then what is here can be freed in its line; of a course where there is none.

    Signals:
        wanted: (TierAction, TierChoice)
    """

    wanted = Signal(object, object)

    def __init__(self, theme: Theme, unit: Unit | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._unit = unit
        self._shown: tuple[object, ...] = ()
        self._chips: dict[Tier, QLabel] = {}
        self._buttons: dict[tuple[Tier, TierAction], QPushButton] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.tokens.space["m"])

    def fill(self, choices: Sequence[TierChoice], speed: float | None) -> bool:
        """Show how it stands; True where that is another than before, and the stops of Tab are to be put in order.

        What has the keyboard keeps it, or what stands in its line then.
        """
        shown = (tuple(choices), speed)
        if shown == self._shown:
            return False
        focused = next((name for name, each in self._buttons.items() if each.hasFocus()), None)
        self._shown = shown
        emptied(self._rows)
        self._chips, self._buttons = {}, {}
        for choice in choices:
            self._rows.addLayout(self._row(choice, speed))
        self._add_sound_first(choices)
        if focused is not None:
            self._focus_again(*focused)
        return True

    def show_progress(self, progress: Progress) -> None:
        """One of them is on its way."""
        if progress.tier in self._chips and progress.size_bytes:
            done = progress.here_bytes / progress.size_bytes
            rechip(self._chips[progress.tier], say("Arriving, {percent}", percent=words.percent(done)), "info")

    def _row(self, choice: TierChoice, speed: float | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.tokens.space["m"])
        texts = QVBoxLayout()
        texts.setSpacing(self._theme.tokens.space["xs"] // 2)
        texts.addWidget(label(part_of(choice.tier, self._unit)))
        facts = _facts(choice, speed)
        if facts:
            texts.addWidget(label("  ·  ".join(facts), kind="caption"))
        row.addLayout(texts, 1)
        things: list[QWidget] = []
        state = _state(choice)
        if state is not None:
            self._chips[choice.tier] = chip(*state)
            things.append(self._chips[choice.tier])
        things += self._actions(choice)
        if len(things) > 1:
            texts.addWidget(Flow(self._theme.tokens.space["s"], *things))
        elif things:
            row.addWidget(things[0], 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _actions(self, choice: TierChoice) -> list[QPushButton]:
        part = words.tier(choice.tier)
        if choice.line is not None:
            goes_on = say("Resume {part}", part=part) if choice.line.is_paused else say("Pause {part}", part=part)
            change = TierAction.RESUME if choice.line.is_paused else TierAction.PAUSE
            text = say("Resume") if choice.line.is_paused else say("Pause")
            every = []
            if choice.line.is_later and not choice.line.is_paused:
                named = say("Fetch {part} now", part=part)
                every.append(self._button(choice, TierAction.FETCH, say("Fetch now"), named))
            every.append(self._button(choice, change, text, goes_on))
            every.append(self._button(choice, TierAction.CANCEL, say("Cancel"), say("Cancel {part}", part=part)))
            return every
        if choice.comes_with_course:
            return [self._button(choice, TierAction.FETCH, say("Fetch first"), say("Fetch {part} first", part=part))]
        if not choice.is_complete:
            return [self._button(choice, TierAction.FETCH, say("Fetch"), say("Fetch {part}", part=part))]
        if self._unit is not None and choice.tier is not Tier.TEXT:
            return [self._button(choice, TierAction.FREE, say("Remove"), say("Remove {part}", part=part))]
        return []

    def _button(self, choice: TierChoice, action: TierAction, text: str, named: str) -> QPushButton:
        described = ""
        if action is TierAction.FETCH:
            travels = say("{size} travel", size=words.size(choice.missing_bytes))
            described = words.in_a_row((travels, choice.allowed))
        elif action is TierAction.FREE:
            described = say("{size} come free", size=words.size(choice.here_bytes))
        made = button(
            text,
            lambda: self.wanted.emit(action, choice),
            name=self._named(named),
            description=described,
        )
        self._buttons[choice.tier, action] = made
        return made

    def _add_sound_first(self, choices: Sequence[TierChoice]) -> None:
        later = video_for_later(choices)
        if later is None:
            return
        by_tier = {choice.tier: choice for choice in choices}
        sound, video = by_tier[Tier.AUDIO], by_tier[later]
        text = say("Sound now, video later")
        cost = say(
            "{sound} now; {video} when a network costs nothing",
            sound=words.size(sound.missing_bytes),
            video=words.size(video.missing_bytes),
        )
        made = button(
            text,
            lambda: self.wanted.emit(TierAction.SOUND_FIRST, video),
            kind="link",
            name=self._named(text),
            description=cost,
        )
        self._buttons[later, TierAction.SOUND_FIRST] = made
        block = QVBoxLayout()
        block.setSpacing(0)
        block.addWidget(Flow(0, made))
        block.addWidget(label(cost, kind="caption"))
        self._rows.addLayout(block)

    def _named(self, what: str) -> str:
        return what if self._unit is None else say("{what} of {unit}", what=what, unit=self._unit.title)

    def _focus_again(self, tier: Tier, action: TierAction) -> None:
        same_line = [each for (of, _), each in self._buttons.items() if of is tier]
        rest = [self._buttons.get((tier, action)), *same_line, *self._buttons.values()]
        found = next((each for each in rest if each is not None), None)
        if found is not None:
            for hidden in (found.parentWidget(), found):  # a layout shows what is put into it later: too late for that
                if hidden is not None:
                    hidden.show()
            found.setFocus(Qt.FocusReason.OtherFocusReason)


def part_of(tier: Tier, unit: Unit | None) -> str:
    """What a tier of a course or of a unit is called in its line."""
    if unit is None:
        return tier_words(tier)
    if unit.kind is UnitKind.DOCUMENT:
        return say("The file")
    if tier is Tier.TEXT:
        return say("Transcript and key pictures")
    return say("Full size") if tier is Tier.STANDARD else tier_words(tier)


def _facts(choice: TierChoice, speed: float | None) -> list[str]:
    """What stands under the name of a tier that is not all here."""
    if choice.is_complete and choice.line is None:
        return []
    line = choice.line
    if line is not None:
        reason = " ".join(cause_words(line.hold)) if line.hold is not None else line.problem
        facts = [here_of(choice.here_bytes, choice.size_bytes)]
        return [*facts, reason] if reason and not line.is_paused else facts
    facts = [here_of(choice.here_bytes, choice.size_bytes)] if choice.here_bytes else []
    facts.append(say("{cost} to fetch", cost=takes(choice.missing_bytes, speed)))
    return [*facts, choice.allowed] if choice.allowed else facts


def _state(choice: TierChoice) -> tuple[str, str] | None:
    """Words and tone of its chip; None where it can simply be fetched."""
    if choice.line is not None:
        return _line(choice.line)
    if choice.is_complete:
        return say("Here, {size}", size=words.size(choice.size_bytes)), "success"
    return (say("Comes with the course"), "info") if choice.comes_with_course else None


def _line(line: QueuedDownload) -> tuple[str, str]:
    if line.is_paused:
        return say("Paused"), "plain"
    if line.hold is not None:
        return say("Waits"), "warning"
    if line.problem:
        return say("Could not be fetched"), "danger"
    return (say("Later"), "info") if line.is_later else (line_state(line), "info")
