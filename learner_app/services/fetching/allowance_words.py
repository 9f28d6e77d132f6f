"""What the rules of the link say to something before it travels, and what comes without being asked for, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.allowance import Period, fit
from learner_app.domain.course import Tier
from learner_app.domain.errors import Cause
from learner_app.domain.quantities import size
from learner_app.domain.wording import say, sentences

if TYPE_CHECKING:
    from learner_app.domain.allowance import Circumstances, LinkRules
    from learner_app.domain.tier_choice import DefaultTier


def allowed(size_bytes: int, rules: LinkRules, circumstances: Circumstances) -> str:
    """Whether so much of media may travel now; empty where no rule says anything."""
    found = fit(size_bytes, rules, circumstances)
    if found.hold is Cause.METERED:
        return say("Waits for a network that is not metered")
    if found.over_bytes and found.period is Period.DAY:
        return say("{size} over today's budget", size=size(found.over_bytes))
    if found.over_bytes:
        return say("{size} over this month's budget", size=size(found.over_bytes))
    if found.hold is Cause.HOURS and rules.hours is not None:
        return say("Waits until {time}", time=f"{rules.hours.start:%H:%M}")
    if found.period is Period.DAY:
        return say("Fits today's budget")
    return say("Fits this month's budget") if found.period is Period.MONTH else ""


def by_itself(found: DefaultTier) -> str:
    """What comes on the network at hand without being asked for, and why nothing else does."""
    match found.tier:
        case Tier.TEXT:
            told = say("On this network: texts.")
        case Tier.AUDIO:
            told = say("On this network: texts and sound; video when you ask.")
        case Tier.LOW:
            told = say("On this network: texts, sound and small video; full size when you ask.")
        case Tier.STANDARD:
            told = say("On this network: everything, in full size.")
    return sentences(told, *found.reasons)
