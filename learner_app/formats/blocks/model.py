"""What a lesson is made of once its HTML has been read: a sequence of typed blocks that a screen can show natively.

Every `html` here is inline HTML out of a closed list (b, i, s, u, code, kbd, mark, small, sub, sup, a, br, span dir)
that is safe to give to a rich text label; every `text` is the same without markup. A link's address is `unit:<id>`,
`#<anchor>`, `mailto:` or, with class `outside`, http(s).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from learner_app.domain.ids import BlobHash

Direction: TypeAlias = Literal["", "ltr", "rtl", "auto"]
"""What the author said about the text's direction; empty where they said nothing."""

Align: TypeAlias = Literal["", "left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 6; `anchor` is what `#…` links name."""

    level: int
    text: str
    html: str
    anchor: str = ""
    direction: Direction = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. Never empty, never holds a picture."""

    html: str
    text: str
    anchor: str = ""
    direction: Direction = ""


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item; its first block usually is a paragraph, nested lists follow as blocks."""

    blocks: tuple[Block, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list. A list of definitions arrives as an unordered one whose items start with the term in bold."""

    items: tuple[ListItem, ...]
    ordered: bool = False
    start: int = 1
    anchor: str = ""
    direction: Direction = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that stands on its own.

    Attributes:
        blob: The picture's bytes, None where there are none; then `missing_reason` is one of the values below.
        missing_reason: "missing" (not part of the course) or "remote" (needs a connection), empty with a blob.
        link: Where a linked picture leads, empty for none.
        width_px: The width that the author asked for, None where they did not.
    """

    blob: BlobHash | None
    alt: str
    caption: str = ""
    missing_reason: str = ""
    link: str = ""
    width_px: int | None = None
    anchor: str = ""
    direction: Direction = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; what it holds is flattened to inline text and the pictures beside it."""

    text: str
    html: str
    is_header: bool = False
    align: Align = ""
    column_span: int = 1
    row_span: int = 1
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `header` is the first heading row, empty where `has_header` is false; rows may differ in length."""

    rows: tuple[tuple[Cell, ...], ...]
    header: tuple[Cell, ...] = ()
    caption: str = ""
    anchor: str = ""
    direction: Direction = ""

    @property
    def has_header(self) -> bool:
        """Whether the columns are named."""
        return bool(self.header)


@dataclass(frozen=True, slots=True)
class Code:
    """Code or other preformatted text, line breaks kept; `language` is empty where the author named none."""

    text: str
    language: str = ""
    anchor: str = ""
    direction: Direction = ""


@dataclass(frozen=True, slots=True)
class Note:
    """Something set apart. `kind` is one of `NOTE_KINDS`; `title` is empty where the kind's own name should stand."""

    kind: str
    title: str
    blocks: tuple[Block, ...]
    anchor: str = ""
    direction: Direction = ""


NOTE_KINDS = ("note", "tip", "important", "warning", "danger", "example", "exercise", "goals", "summary")


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody else's words."""

    blocks: tuple[Block, ...]
    anchor: str = ""
    direction: Direction = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""

    anchor: str = ""
    direction: Direction = ""


@dataclass(frozen=True, slots=True)
class Details:
    """Something that opens on demand; `summary` (plain text, never empty) is what stands there while it is closed."""

    summary: str
    blocks: tuple[Block, ...]
    is_open: bool = False
    anchor: str = ""
    direction: Direction = ""


Block: TypeAlias = Heading | Paragraph | ListBlock | Table | Picture | Code | Note | Quote | Rule | Details
