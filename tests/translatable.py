"""Finds what translators would miss: texts that go round `say` and `counted`, and calls that no tool can read."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from string import Formatter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_TEXTS_OF = {"say": 1, "counted": 2}
_POSITIONAL = {"say": (1, 2), "counted": (3, 3)}
_TAKES_TEXT: Mapping[str, tuple[int, ...]] = {
    "Empty": (2, 3),
    "FocusHeading": (0,),
    "Heading": (0,),
    "Note": (1,),
    "QAction": (0,),
    "QCheckBox": (0,),
    "QFileDialog": (1, 3),
    "QGroupBox": (0,),
    "QLabel": (0,),
    "QPushButton": (0,),
    "QRadioButton": (0,),
    "Stat": (1,),
    "addAction": (0,),
    "addItem": (0,),
    "addMenu": (0,),
    "addTab": (1,),
    "announce": (1,),
    "ask_where_to_save": (1, 3),
    "button": (0,),
    "chip": (0,),
    "field": (0, 2),
    "label": (0,),
    "number_field": (1, 2, 3, 4),
    "rechip": (1,),
    "setAccessibleDescription": (0,),
    "setAccessibleName": (0,),
    "setInformativeText": (0,),
    "setPlaceholderText": (0,),
    "setPrefix": (0,),
    "setSpecialValueText": (0,),
    "setStatusTip": (0,),
    "setSuffix": (0,),
    "setText": (0,),
    "setTitle": (0,),
    "setToolTip": (0,),
    "setWhatsThis": (0,),
    "setWindowTitle": (0,),
    "show_value": (0,),
}
"""Where a call takes what a person reads or hears; arguments of these names are such wherever they stand."""
_TEXT_NAMES = frozenset({"about", "description", "help_text", "name", "nothing", "text", "title"})
_FOR_MACHINES = frozenset(
    {
        "TypeVar",
        "cast",
        "compile",
        "critical",
        "debug",
        "error",
        "exception",
        "execute",
        "getLogger",
        "info",
        "key_name",
    }
    | {"normalize", "resource", "setDisplayFormat", "setObjectName", "setProperty", "strftime", "warning"}
)
_SENTENCE = re.compile(r"^[A-Zx&“✓][^<>{}=]*\s[^<>{}=]*$", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_PHRASE = re.compile(r"^[a-z]+(?: [a-z’']+)+[.!?]?$")
_WORD = re.compile(r"^&?[A-Z]&?[a-z&’-]+…?$")
_PLACE = re.compile(r"\{[a-z_]*\}")
_STYLE_RULE = re.compile(r"\{ [a-z-]+: .*; \}")
"""A line of a style sheet."""
_GLUED = re.compile(r"(?:^|[\s(])[A-Za-z’']+(?=[\s).,:;!?]|$)|[:%](?=\s|$)")


@dataclass(frozen=True, slots=True)
class Message:
    """A text of the program as translators get it; the note of one about a number is the English for one."""

    source: str
    note: str


def messages(*folders: Path) -> set[Message]:
    """Every text that the sources in these folders give to be translated."""
    found = set()
    for module in _modules(folders):
        for call in module.wordings:
            literals = [_literal(each) or "" for each in call.args[:2]]
            found.add(Message(literals[0], "".join(literals[1:])))
    return found


def unreadable(*folders: Path) -> list[str]:
    """Calls of `say` and `counted` that the translators' tools cannot read, or that come too early to be translated."""
    return [
        f"{module.path}:{call.lineno}: {problem}"
        for module in _modules(folders)
        for call in module.wordings
        for problem in _problems(module, call)
    ]


def untranslated(*folders: Path, kept: Iterable[str] = ()) -> list[str]:
    """Texts that a person may see and no translator gets; `kept` are those that are the same in every language."""
    same_everywhere = frozenset(kept)
    found = []
    for module in _modules(folders):
        for node in module.texts:
            text = _written(node)
            if text not in same_everywhere and (_reads_as_text(node, text) or module.is_shown(node, text)):
                found.append(f"{module.path}:{node.lineno}: {text}")
    return found


class _Module:
    """One source file, with what stands around each of its expressions."""

    def __init__(self, path: Path) -> None:
        self.path = path
        tree = ast.parse(path.read_text(encoding="utf-8"))
        self._around = {inner: outer for outer in ast.walk(tree) for inner in ast.iter_child_nodes(outer)}
        every = list(ast.walk(tree))
        self.wordings = [each for each in every if isinstance(each, ast.Call) and _wording(each)]
        self.texts = [each for each in every if isinstance(each, ast.Constant | ast.JoinedStr) and self._is_text(each)]

    def outwards(self, node: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
        """What a node stands in, nearest first, each with the part of it that holds the node."""
        while node in self._around:
            yield self._around[node], node
            node = self._around[node]

    def is_shown(self, node: ast.expr, text: str) -> bool:
        """Whether a text has words and is given as it is to something that shows it."""
        if not re.search(r"[^\W\d_]{2}", _TAG.sub("", text)):
            return False
        for outer, part in self.outwards(node):
            if isinstance(outer, ast.IfExp):
                if part is outer.test:
                    return False
            elif isinstance(outer, ast.Call):
                return _shows(outer, part)
            elif isinstance(outer, ast.keyword):
                return outer.arg in _TEXT_NAMES and _callee(self._around[outer]) in _TAKES_TEXT
            elif not isinstance(outer, ast.BoolOp | ast.BinOp):
                return False
        return False

    def _is_text(self, node: ast.Constant | ast.JoinedStr) -> bool:
        if isinstance(node, ast.Constant) and not isinstance(node.value, str):
            return False
        return not any(_is_for_machines(outer, part) for outer, part in self.outwards(node))


def _modules(folders: Iterable[Path]) -> Iterator[_Module]:
    return (_Module(path) for folder in folders for path in sorted(folder.rglob("*.py")))


def _problems(module: _Module, call: ast.Call) -> Iterator[str]:
    name = _callee(call)
    least, most = _POSITIONAL[name]
    sources = call.args[: _TEXTS_OF[name]]
    if not least <= len(call.args) <= most or any(_literal(each) is None for each in call.args[: min(most, 2)]):
        yield "its texts are not literals"
        return
    around = [outer for outer, _ in module.outwards(call)]
    if any(isinstance(each, ast.JoinedStr) for each in around):
        yield "it stands within an f-string, where no tool looks"
    if not any(isinstance(each, ast.FunctionDef | ast.Lambda) for each in around):
        yield "it is called when the module is imported, before a language is chosen"
    texts = [_literal(each) or "" for each in sources]
    given = {each.arg for each in call.keywords if each.arg is not None}
    if set().union(*map(_places, texts)) != given:
        yield f"its places are not what is given: {sorted(given)}"
    if name == "say" and len(call.args) == 2 and call.keywords:
        yield "a note beside its places, which the tool takes for a number"
    if name == "counted" and "%n" not in texts[0]:
        yield "its number has no place"
    is_explained = name == "say" and len(call.args) == 2
    if not is_explained and any(text != text.strip() for text in texts):
        yield "it begins or ends with a blank, to be glued to something"


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def _callee(node: ast.AST) -> str:
    match node:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name
        case _:
            return ""


def _wording(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name(id=name)):
            return name in _TEXTS_OF
        case _:
            return False


def _shows(call: ast.Call, part: ast.AST) -> bool:
    """Whether `part` is what `call` shows."""
    places = _TAKES_TEXT.get(_callee(call), ())
    return any(place < len(call.args) and call.args[place] is part for place in places)


def _written(node: ast.Constant | ast.JoinedStr) -> str:
    """A literal as it stands, an f-string with "{}" for each of its places."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    return "".join(str(each.value) if isinstance(each, ast.Constant) else "{}" for each in node.values)


def _reads_as_text(node: ast.expr, text: str) -> bool:
    if _STYLE_RULE.search(text):
        return False
    if isinstance(node, ast.JoinedStr):
        return " " in text and bool(_GLUED.search(text))
    plain = _PLACE.sub("x", text)
    return any(pattern.match(plain) for pattern in (_SENTENCE, _PHRASE, _WORD))


def _is_for_machines(outer: ast.AST, part: ast.AST) -> bool:
    """Whether what stands there is a name, a key, a note for developers, or translated already."""
    match outer:
        case ast.Raise() | ast.Compare() | ast.MatchValue():
            return True
        case ast.Expr() | ast.JoinedStr():
            return isinstance(part, ast.Constant)  # a docstring, or a part of what is looked at as a whole
        case ast.Dict(keys=keys):
            return part in keys
        case ast.Subscript(slice=key):
            return part is key
        case ast.AnnAssign(annotation=annotation):
            return part is annotation
        case ast.Call():
            return _callee(outer) in _FOR_MACHINES or (_wording(outer) and part in outer.args)
        case ast.ClassDef():
            return isinstance(part, ast.Assign)
        case _:
            return False
