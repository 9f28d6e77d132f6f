"""Why a server would not take a record, for its learner. What is kept is what the server said."""

from __future__ import annotations

from learner_app.domain.wording import say


def refusal_words(reason: str) -> str:
    """A reason as it was kept, in the learner's language where it is one that we know; else as the server said it."""
    return {
        "conflict: another record with this id is here already": say(
            "another record with this id is there already", "why a record was refused"
        ),
        "conflict: two records with this sequence number came at once": say(
            "two records with this number came at once", "why a record was refused"
        ),
        "too large: a record has at most 256 kB": say("a record has at most 256 kB", "why a record was refused"),
        "another person's: it names somebody who is not signed in here": say(
            "it names somebody who is not signed in here", "why a record was refused"
        ),
        "another device's: only the device that made a record may send it": say(
            "only the device that made a record may send it", "why a record was refused"
        ),
        "out of place: its own sequence number is another": say(
            "its own number is another", "why a record was refused"
        ),
        "it is too large for the hub": say("it is too large for the hub", "why a record was refused"),
        "it is too large for the record store": say("it is too large for the record store", "why a record was refused"),
    }.get(reason, reason)
