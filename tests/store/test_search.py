"""Search: any text is a valid query, and found words are where the marks say."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from learner_app.domain.ids import BlobHash, CourseId, UnitId
from learner_app.store.library import open_library
from learner_app.store.search import Searchable, SearchIndex

MAIL, SAFE = CourseId("mail"), CourseId("safe")
VERSION = BlobHash("1" * 64)


@pytest.fixture
def index(tmp_path):
    library = open_library(tmp_path)
    index = SearchIndex(library.database)
    index.index_course(
        MAIL,
        VERSION,
        "en",
        [
            Searchable(None, "course", "Spotting phishing", "You can tell a forged message from a real one."),
            Searchable(UnitId("links"), "lesson", "Look at links", "A forged link. " + "Filler words here. " * 60, 3),
            Searchable(UnitId("end"), "lesson", "The end", "Filler words. " * 60 + "Crème brûlée and forgery."),
        ],
    )
    index.index_course(
        SAFE, VERSION, "ar", [Searchable(UnitId("u"), "lesson", "مُقَدِّمَة", "أهلاً بكم في دورة الأمن على المدرسة")]
    )
    yield index
    library.close()


def units(hits):
    return [hit.unit for hit in hits]


def test_the_last_word_is_a_beginning_and_all_words_must_be_there(index):
    assert set(units(index.search("forge"))) == {None, "links", "end"}
    assert units(index.search("forged li")) == ["links"]
    assert units(index.search("li forged")) == []


def test_a_hit_says_where_it_is_and_marks_what_was_found(index):
    (hit,) = index.search("forged link")

    assert (hit.course, hit.unit, hit.kind, hit.position, hit.title) == (MAIL, "links", "lesson", 3, "Look at links")
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["forged", "link"]


def test_a_word_in_the_title_counts_more_than_one_in_the_text(index):
    index.index_course(
        CourseId("other"), VERSION, "en", [Searchable(UnitId("x"), "lesson", "On forged things", "Nothing. " * 30)]
    )

    assert index.search("forged")[0].course == "other"


def test_a_long_text_gives_the_stretch_around_the_word(index):
    (hit,) = index.search("brulee")

    assert hit.snippet.startswith("…")
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["brûlée"]


@pytest.mark.parametrize(
    ("words", "found"), [("الامن", "الأمن"), ("المدرسه", "المدرسة"), ("علي", "على"), ("مقدمة", "مقدمة")]
)
def test_arabic_is_found_however_it_is_written_and_shown_as_the_author_wrote_it(index, words, found):
    (hit,) = index.search(words)

    assert [hit.snippet[start:end] for start, end in hit.marks] == [found]


def test_the_language_can_be_chosen(index):
    index.index_course(CourseId("fr"), VERSION, "fr", [Searchable(UnitId("x"), "lesson", "Forge", "")])

    assert {hit.course for hit in index.search("forge", language="fr")} == {"fr"}


def test_a_course_indexed_again_is_found_once_and_with_its_new_words_only(index):
    index.index_course(MAIL, BlobHash("2" * 64), "en", [Searchable(UnitId("links"), "lesson", "Links", "Genuine.")])

    assert index.search("forged") == []
    assert units(index.search("genuine")) == ["links"]
    assert index.indexed() == {MAIL: "2" * 64, SAFE: VERSION}


@pytest.mark.parametrize("nothing", ["", "   ", '"', "* - +", "\x00", "()", "\ue000"])
def test_nothing_to_look_for_finds_nothing(index, nothing):
    assert index.search(nothing) == []


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text() | st.text(alphabet='abforgedNEARORANDNOT "*^:-+(){}\x00', max_size=40))
def test_nothing_that_is_typed_can_break_a_search(index, words):
    for hit in index.search(words):
        assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.marks)


def test_the_limit_holds(index):
    assert len(index.search("forge", limit=2)) == 2
