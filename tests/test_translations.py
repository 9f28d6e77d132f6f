"""The catalogues of translations: as complete as the sources, and true to them."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from translations import FOLDER, LANGUAGES, LAYERS, compile_catalogue, unfinished

import learner_app
from learner_app.domain import languages
from tests.translatable import Message, messages, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(learner_app.__file__).parent
WITHOUT_QT = tuple(PACKAGE / layer for layer in ("domain", "formats", "store", "remote", "services"))
ALL_LAYERS = (*WITHOUT_QT, PACKAGE / "bridge", PACKAGE / "ui")
COMPLETE = ("de", "fr", "es", "ar")
"""Languages in which nothing may be left in English."""
FORMS = {"de": 2, "fr": 2, "es": 2, "ar": 6}
FOR_AUTHORS = {
    "captions.py",
    "certificate_document.py",  # a certificate is in the language of the hub that signed it
    "course_source.py",
    "findings.py",
    "gaps.py",  # for authors and for whoever publishes
    "gift",
    "keys_file.py",
    "lesson_links.py",
    "markdown_html.py",
    "markdown_source.py",
    "responses.py",
    "toml_source.py",
}
"""What of the formats speaks to authors and operators alone, in English."""
NOT_SHOWN = {
    "All are kept; the earliest is when the unit was completed.",
    "All are kept; the quiz's score rule picks the one that counts.",
    "The hub's newest mark prevails over its older ones and over the device's.",
    "All are kept, each for its own device.",
    "The place furthest into the unit is kept.",
    "The learner is warned and decides whether to go on with it.",
    "Of each preference what was chosen last is kept, on whichever device.",
}
"""What rules say to those who read the code."""
_SENTENCE = re.compile(r"[A-Z“{].*\s.*[.…]", re.DOTALL)
_BUGS = {"ValueError", "LookupError", "TypeError", "info", "warning", "error", "say", "counted"}


def catalogue(language: str) -> Path:
    return FOLDER / f"learner_{language}.ts"


def entries(language: str) -> Iterator[tuple[Message, list[str]]]:
    """Each message with its translation, or with one for each plural form; what is unfinished is left out."""
    for each in ElementTree.parse(catalogue(language)).iter("message"):
        translation = each.find("translation")
        assert translation is not None
        if translation.get("type") != "unfinished":
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            yield Message(each.findtext("source", ""), each.findtext("comment", "")), forms


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_each_language_that_can_be_chosen_has_a_catalogue() -> None:
    assert {"en", *LANGUAGES} == set(languages.LANGUAGES)
    assert all(catalogue(language).is_file() for language in LANGUAGES)


def test_texts_stand_where_translators_find_them_in_every_layer() -> None:
    assert {PACKAGE / layer for layer in LAYERS} == {*ALL_LAYERS, PACKAGE / "app.py"}
    assert unreadable(*ALL_LAYERS) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogues_hold_what_the_sources_say_and_nothing_else(language: str) -> None:
    found = ElementTree.parse(catalogue(language)).iter("message")
    known = {Message(each.findtext("source", ""), each.findtext("comment", "")) for each in found}
    said = messages(*ALL_LAYERS)
    assert (said - known, known - said) == (set(), set()), "run packaging/dev.py translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_reads_what_the_translators_wrote(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    compile_catalogue(catalogue(language), made)
    shipped = catalogue(language).with_suffix(".qm").read_bytes()
    assert made.read_bytes() == shipped, "run packaging/dev.py translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_the_number_and_the_key_of_its_source(language: str) -> None:
    wrong = []
    for message, forms in entries(language):
        for form in forms:
            has_number = "%n" in message.source and len(forms) == FORMS[language]
            is_right = (
                form.strip() != ""
                and places(form) == places(message.source)
                and form.count("&") == message.source.count("&")
                and ("%n" not in form or has_number)
            )
            if not is_right:
                wrong.append(f"{message.source!r}: {form!r}")
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_has_all_the_forms_of_the_language(language: str) -> None:
    wrong = [
        message.source
        for message, forms in entries(language)
        if "%n" in message.source and (len(forms) != FORMS[language] or "%n" not in forms[-1])
    ]
    assert wrong == []


@pytest.mark.parametrize("language", COMPLETE)
def test_nothing_is_left_in_english(language: str) -> None:
    translated = {message for message, _ in entries(language)}
    assert messages(*ALL_LAYERS) - translated == set()


def test_sentences_below_the_window_go_through_translation() -> None:
    files = [path for layer in WITHOUT_QT for path in layer.rglob("*.py")]
    shown = [path for path in files if not FOR_AUTHORS & {*path.relative_to(PACKAGE).parts}]
    found = [f"{path.relative_to(PACKAGE)}: {text}" for path in shown for text in sentences_past(path)]
    assert found == []


def test_a_sentence_that_goes_past_translation_is_found(tmp_path: Path) -> None:
    module = tmp_path / "failing.py"
    module.write_text(
        '"""Fails on purpose."""\n'
        'TEXT = "Read the note again."\n'
        "def fail(title):\n"
        '    """Say so."""\n'
        '    log.info("The note is gone.")\n'
        '    say("The note {title} is gone.", title=title)\n'
        '    raise ExpectedFailure(Kind.NOT_FOUND, f"“{title}” is gone.", "Look again.")\n',
        encoding="utf-8",
    )
    assert set(sentences_past(module)) == {"Read the note again.", "Look again.", "“{}” is gone."}


def sentences_past(path: Path) -> Iterator[str]:
    """Sentences in a source file that are neither translated nor meant for developers."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    around = {inner: outer for outer in ast.walk(tree) for inner in ast.iter_child_nodes(outer)}
    for node in ast.walk(tree):
        text = written(node)
        if text is None or text in NOT_SHOWN or not _SENTENCE.fullmatch(text):
            continue
        outer = around[node]
        is_documentation = isinstance(outer, ast.Expr | ast.JoinedStr)
        is_for_developers = isinstance(outer, ast.Call) and callee(outer) in _BUGS
        if not is_documentation and not is_for_developers:
            yield text


def written(node: ast.AST) -> str | None:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=values):
            return "".join(str(each.value) if isinstance(each, ast.Constant) else "{}" for each in values)
        case _:
            return None


def callee(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def test_what_is_still_to_be_translated_is_named(tmp_path: Path) -> None:
    known = tmp_path / "learner_de.ts"
    known.write_text(
        "<TS><context><message><source>Open</source><translation>Öffnen</translation></message>"
        '<message><source>Close</source><translation type="unfinished"></translation></message></context></TS>',
        encoding="utf-8",
    )
    assert unfinished(known) == ["Close"]
