"""The hash chain."""

from __future__ import annotations

from hashlib import sha256

from learner_app.formats.chain import GENESIS, link


def test_a_link_is_the_sha256_of_the_previous_hash_and_the_statement():
    assert link(GENESIS, b"{}") == sha256(bytes(32) + b"{}").digest()


def test_the_same_statement_has_another_hash_in_another_place():
    first = link(GENESIS, b"{}")

    assert link(first, b"{}") != first
