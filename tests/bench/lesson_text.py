"""Markdown such as authors write, of words that mean nothing."""

from __future__ import annotations

import random

_SYLLABLES = ("ra", "ten", "mo", "li", "ver", "so", "na", "kel", "du", "pi", "gor", "sha")


def lesson_text(words: int, seed: int = 5) -> str:
    """Headings, paragraphs, lists, tables, code and notes, about so many words; others for another seed."""
    chance = random.Random(seed)
    parts, count = ["# A long lesson"], 0
    while count < words:
        section = _section(chance)
        parts.append(section)
        count += len(section.split())
    return "\n\n".join(parts)


def _section(chance: random.Random) -> str:
    title = f"## {_sentence(chance, 4)}"
    texts = [" ".join(_sentence(chance, chance.randrange(6, 18)) for _ in range(5)) for _ in range(3)]
    texts[0] += f" **{_sentence(chance, 3)}** and `{_word(chance)}`, see [{_word(chance)}](https://example.org/x)."
    listed = "\n".join(f"- {_sentence(chance, 9)}" for _ in range(5))
    cells = "\n".join(f"| {_word(chance)} | {_word(chance)} |" for _ in range(3))
    code = f"```python\n{_word(chance)} = {chance.randrange(9)}\n```"
    note = f'!!! note "{_word(chance)}"\n    {_sentence(chance, 14)}'
    return "\n\n".join([title, texts[0], listed, texts[1], f"| a | b |\n|---|---|\n{cells}", code, note, texts[2]])


def _sentence(chance: random.Random, words: int) -> str:
    return " ".join(_word(chance) for _ in range(words)).capitalize() + "."


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=chance.randrange(1, 4)))
