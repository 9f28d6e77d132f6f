from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from learner_app.authoring.speech.cue_splitting import LINE_LENGTH, LONGEST_MS, Word, split_into_cues

if TYPE_CHECKING:
    from learner_app.formats.captions import Cue

HOUR_MS = 3_600_000


def spoken(text: str, *, word_ms: int = 300, start_ms: int = 0) -> list[Word]:
    """Said without a rest; `|` is a rest of a second."""
    words = []
    at = start_ms
    for piece in text.split():
        if piece == "|":
            at += 1_000
            continue
        words.append(Word(at, at + word_ms, f" {piece}"))
        at += word_ms
    return words


def cues(text: str, *, word_ms: int = 300, duration_ms: int = HOUR_MS) -> tuple[Cue, ...]:
    return split_into_cues(spoken(text, word_ms=word_ms), duration_ms)


def texts(found: tuple[Cue, ...]) -> list[str]:
    return [cue.text for cue in found]


def test_each_sentence_that_takes_its_time_is_a_cue_of_its_own() -> None:
    found = cues("Turn the radio on and wait for the tone. Say who you call, then who you are!")
    assert texts(found) == ["Turn the radio on and wait for the tone.", "Say who you call, then who you are!"]


def test_a_rest_of_the_voice_ends_a_cue_where_no_full_stop_does() -> None:
    found = cues("Wait until the channel is free | | then press the key and speak")
    assert texts(found) == ["Wait until the channel is free", "then press the key and speak"]


def test_a_long_sentence_is_cut_after_a_comma_near_its_middle() -> None:
    found = cues(
        "Before the team leaves the compound every driver checks the radio in the car, "
        "and the operator writes down who answered and at what time it was."
    )
    assert found[0].on_one_line.endswith("in the car,")
    assert all(len(line) <= LINE_LENGTH for cue in found for line in cue.text.split("\n"))


def test_two_lines_are_of_about_the_same_length() -> None:
    (cue,) = cues("The operator writes down who answered and at what time")
    assert cue.text == "The operator writes down who\nanswered and at what time"


def test_what_would_be_gone_too_soon_goes_together_with_its_neighbour() -> None:
    assert texts(cues("Roger. Wilco. Out. | | | Next call.")) == ["Roger. Wilco. Out.", "Next call."]


def test_a_short_cue_stays_for_two_seconds_where_nobody_speaks_on() -> None:
    first, last = cues("Over. | | | | Out.", duration_ms=5_500)
    assert (first.start_ms, first.end_ms) == (0, 2_000)
    assert (last.start_ms, last.end_ms) == (4_300, 5_500), "it waits no longer than the recording lasts"


def test_fast_speech_stands_for_160_words_a_minute_where_a_rest_leaves_the_time() -> None:
    first, second = cues("one two three four five six seven eight | | | | nine ten", word_ms=200)
    assert first.end_ms - first.start_ms == 8 * 60_000 // 160
    assert second.start_ms == 8 * 200 + 4_000


def test_a_language_without_spaces_is_not_given_any() -> None:
    words = [Word(at * 400, at * 400 + 400, piece) for at, piece in enumerate(["無線", "で", "話す。"])]
    assert texts(split_into_cues(words, HOUR_MS)) == ["無線で話す。"]


def test_nothing_heard_gives_no_cue() -> None:
    assert split_into_cues([], HOUR_MS) == ()
    assert split_into_cues([Word(0, 500, "  ")], HOUR_MS) == ()


WORDS = st.lists(
    st.builds(
        lambda start, length, text, mark: Word(start, start + length, f" {text}{mark}"),
        st.integers(0, 120_000),
        st.integers(0, 9_000),
        st.text("abcdé", min_size=1, max_size=60),
        st.sampled_from(["", "", "", ",", ".", "?"]),
    ),
    max_size=60,
)


@given(WORDS)
def test_every_word_is_shown_once_in_order_on_two_short_lines_and_no_two_cues_overlap(heard: list[Word]) -> None:
    found = split_into_cues(heard, HOUR_MS)
    assert [word for cue in found for word in cue.text.split()] == [word.text.strip() for word in heard]
    assert all(one.end_ms <= other.start_ms for one, other in pairwise(found))
    for cue in found:
        lines = cue.text.split("\n")
        assert len(lines) <= 2
        assert all(len(line) <= LINE_LENGTH or len(line.split()) == 1 for line in lines)
        words = len(cue.text.split())
        assert 0 <= cue.start_ms <= cue.end_ms
        assert words == 1 or cue.end_ms - cue.start_ms <= LONGEST_MS + words * 375
