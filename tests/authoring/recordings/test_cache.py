from __future__ import annotations

import os
import time

import pytest

from learner_app.authoring.recordings.cache import KEPT_S, RenditionCache, cache_key
from learner_app.domain.errors import ExpectedFailure, Kind


@pytest.fixture
def cache(tmp_path):
    return RenditionCache(tmp_path / "renditions")


def put(cache, key, data):
    with cache.making(key, ".ogg") as part:
        part.write_bytes(data)


def test_what_was_made_is_found_again(cache):
    put(cache, "a", b"sound")

    assert cache.find("a").read_bytes() == b"sound"
    assert cache.find("b") is None


def test_what_was_not_finished_is_not_there(cache, tmp_path):
    def interrupted():
        with cache.making("a", ".ogg") as part:
            part.write_bytes(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()

    assert cache.find("a") is None
    assert list((tmp_path / "renditions").iterdir()) == []


def test_what_nobody_asked_for_in_three_months_goes(cache, tmp_path):
    for key in ("old", "asked", "new"):
        put(cache, key, b"x")
    long_ago = time.time() - KEPT_S - 60
    for key in ("old", "asked"):
        os.utime(tmp_path / "renditions" / key, (long_ago, long_ago))
    cache.find("asked")

    cache.forget_unused()

    assert {path.name for path in (tmp_path / "renditions").iterdir()} == {"asked", "new"}


def test_a_cache_that_cannot_be_written_is_said_plainly(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(ExpectedFailure) as caught:
        put(RenditionCache(tmp_path / "file"), "a", b"x")

    assert caught.value.kind is Kind.STORAGE


def test_another_source_program_or_recipe_is_another_rendition():
    keys = [
        cache_key("s", "v", ["a", "b"]),
        cache_key("t", "v", ["a", "b"]),
        cache_key("s", "w", ["a", "b"]),
        cache_key("s", "v", ["ab"]),
    ]

    assert len(set(keys)) == len(keys)
    assert keys[0] == cache_key("s", "v", ("a", "b"))
