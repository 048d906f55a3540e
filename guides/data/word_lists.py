"""Lists of words that people write in YAML, read strictly and with line numbers."""

from __future__ import annotations

import yaml

_MOST_CHARACTERS = 262_144
_DEEPEST = 8
# The C loader reads the same language and is ten times quicker, but is not built everywhere.
_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class BadWordList(ValueError):
    """A file that is no list of words; `line` counts from 1, 0 where none is known."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.line = line


def compose(text: str) -> yaml.Node | None:
    """The nodes of a YAML text, None where it is empty. Raises BadWordList.

    Nodes rather than values: they know their line, and `no` and `63` stay words.
    """
    if len(text) > _MOST_CHARACTERS:
        raise BadWordList("a list of words may hold 256 KiB at most")
    try:
        _check_events(text)
        return yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        at = error.problem_mark.line + 1 if error.problem_mark else 0
        raise BadWordList(f"this is not YAML: {error.problem}", at) from error
    except yaml.YAMLError as error:
        raise BadWordList("this is not YAML") from error
    except RecursionError as error:
        raise BadWordList("this is nested too deeply") from error


def _check_events(text: str) -> None:
    """Refuse what a list of words has no use for, before anything is built of it.

    Events come one by one; to compose a document nested thousands deep would end the process.
    """
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise BadWordList("anchors and aliases (& and *) are not used here", _line_of(event))
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > _DEEPEST:
            raise BadWordList(f"this is nested deeper than {_DEEPEST} levels", _line_of(event))


def _line_of(event: yaml.Event) -> int:
    return int(event.start_mark.line) + 1 if event.start_mark is not None else 0


def entries(node: yaml.Node, otherwise: str) -> dict[str, yaml.Node]:
    """The names of a mapping with their nodes; `otherwise` says what to write instead."""
    if not isinstance(node, yaml.MappingNode):
        raise BadWordList(otherwise, line(node))
    found: dict[str, yaml.Node] = {}
    for key, value in node.value:
        name = scalar(key)
        if name in found:
            raise BadWordList(f"{name!r} stands here twice: put its words in one list", line(key))
        found[name] = value
    return found


def table(node: yaml.Node | None) -> dict[str, tuple[str, ...]]:
    """Lines of `name: [word, word]`; none for an empty section."""
    if node is None or (isinstance(node, yaml.ScalarNode) and not node.value):
        return {}
    lines = entries(node, "write lines like `name: [word, word]`")
    return {key: listed(value) for key, value in lines.items()}


def listed(node: yaml.Node) -> tuple[str, ...]:
    """The words of a list."""
    return tuple(scalar(item) for item in items(node))


def items(node: yaml.Node) -> list[yaml.Node]:
    """What a list holds."""
    if not isinstance(node, yaml.SequenceNode):
        raise BadWordList("write a list in brackets: [word, word]", line(node))
    return list(node.value)


def line(node: yaml.Node) -> int:
    """The line a node begins on, counted from 1."""
    return int(node.start_mark.line) + 1


def scalar(node: yaml.Node) -> str:
    """The words of a node that holds nothing else."""
    if not isinstance(node, yaml.ScalarNode):
        raise BadWordList("write words here, not another list", line(node))
    return str(node.value)
