"""Captions as they are found: read whole where they can be, refused with a reason where they are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.formats.captions import (
    MAX_CAPTIONS_BYTES,
    BadCaptions,
    Captions,
    Cue,
    read_captions,
    reviewed,
    unreviewed_note,
    write_webvtt,
)

if TYPE_CHECKING:
    from pathlib import Path

SRT = "1\r\n00:00:01,000 --> 00:00:02,500\r\nGood morning\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n<i>Again</i>\r\n"


def cues_of(text: str) -> list[Cue]:
    return list(read_captions(text.encode(), "talk.vtt").cues)


def test_subrip_is_read_as_webvtt_is() -> None:
    assert cues_of(SRT) == [Cue(1000, 2500, "Good morning"), Cue(3000, 4000, "Again")]


def test_tags_and_entities_are_not_part_of_what_is_said() -> None:
    assert cues_of("WEBVTT\n\n00:01.000 --> 00:02.000\n<c.yellow>R&amp;D</c> says\nhi &lt;3\n") == [
        Cue(1000, 2000, "R&D says\nhi <3")
    ]


def test_a_cue_of_two_voices_is_two_cues() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Amina>Ready?</v>\n<v.loud Joao>Ready.</v>\n"
    assert cues_of(text) == [Cue(1000, 2000, "Ready?", "Amina"), Cue(1000, 2000, "Ready.", "Joao")]


def test_cues_out_of_order_are_put_in_order_and_that_is_told() -> None:
    text = "\ufeffWEBVTT\n\n00:05.000 --> 00:06.000\nlater\n\n00:01.000 --> 00:02.000\nsooner\n"
    found = read_captions(text.encode(), "talk.vtt")
    assert [cue.text for cue in found.cues] == ["sooner", "later"]
    assert not found.is_in_order


def test_a_cue_that_ends_before_it_begins_lasts_no_time() -> None:
    assert cues_of("WEBVTT\n\n00:05.000 --> 00:03.000\nback\n") == [Cue(5000, 5000, "back")]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is not a file of captions"),
        (b"GIF89a....", "is not a file of captions"),
        (b"\xff\xfe\x00", "is not UTF-8"),
        (b"WEBVTT\n\nNOTE nothing here\n", "has no cue"),
        (b"WEBVTT\n" + b"x" * MAX_CAPTIONS_BYTES, "is larger than 4 MB"),
    ],
)
def test_what_is_no_captions_is_refused_by_name(data: bytes, reason: str) -> None:
    with pytest.raises(BadCaptions, match=reason) as refused:
        read_captions(data, "talk.vtt")
    assert refused.value.message.startswith("talk.vtt ")


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\x85"), min_size=1).map(
    lambda text: " ".join(text.split())
)


@given(
    st.lists(
        st.builds(
            lambda start, length, lines, speaker: Cue(start, start + length, "\n".join(lines), speaker),
            st.integers(0, 99 * 3_600_000),
            st.integers(0, 100_000),
            st.lists(TEXTS.filter(bool), min_size=1, max_size=3),
            st.one_of(st.just(""), TEXTS),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_cues_come_back_as_they_were_written(cues: list[Cue]) -> None:
    ordered = tuple(sorted(cues, key=lambda cue: (cue.start_ms, cue.end_ms)))
    assert read_captions(write_webvtt(Captions(ordered)), "talk.vtt").cues == ordered


def test_a_draft_says_so_until_a_person_has_looked_at_it() -> None:
    draft = Captions((Cue(0, 1000, "hello"),), notes=("by hand", unreviewed_note("written by a machine")))
    assert read_captions(write_webvtt(draft), "talk.vtt").is_unreviewed

    looked_at = reviewed(write_webvtt(draft), "Reviewed by Amina")

    assert looked_at == write_webvtt(Captions(draft.cues, notes=("by hand", "Reviewed by Amina")))
    assert not read_captions(looked_at, "talk.vtt").is_unreviewed


def test_what_a_reviewer_has_set_stays_when_the_mark_goes() -> None:
    edited = (
        b"\xef\xbb\xbfWEBVTT\r\n\r\nNOTE\r\nUNREVIEWED by a machine\r\n\r\n"
        b"STYLE\r\n::cue(i) { color: lime }\r\n\r\n00:00.000 --> 00:02.000 line:0\r\n<i>hello</i>\r\n"
    )
    assert read_captions(edited, "talk.vtt").is_unreviewed
    assert reviewed(edited, "Reviewed by Amina").decode() == (
        "WEBVTT\n\nNOTE Reviewed by Amina\n\n"
        "STYLE\n::cue(i) { color: lime }\n\n00:00.000 --> 00:02.000 line:0\n<i>hello</i>\n"
    )


@pytest.mark.content
def test_every_caption_file_of_the_collection_is_read(shared_content: Path) -> None:
    files = sorted((shared_content / "captions-webvtt").rglob("*.vtt"))
    assert len(files) == 49
    read = {path.name: len(read_captions(path.read_bytes(), path.name).cues) for path in files}
    assert min(read.values()) > 0
