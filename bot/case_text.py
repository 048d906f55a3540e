"""A case file's text as plain data: YAML or JSON, nothing executed, nothing repeated.

Aliases and duplicate keys are refused: the first can grow without bound, and of the second one
answer would be lost. A number with a point stays text, so that `240.000` is not 240.
"""

from __future__ import annotations

import json
from collections.abc import Hashable

import yaml

from negotiation.model.errors import NotUnderstood

LARGEST = 200_000  # characters; a case is a page
DEEPEST = 20


def read_text(text: str) -> object:
    """The document of a case file. Raises NotUnderstood with line and column, or the key."""
    if len(text) > LARGEST:
        raise NotUnderstood("That is too long for a case file.")
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        try:
            return json.loads(
                text.removeprefix("\ufeff"), object_pairs_hook=_pairs, parse_float=str
            )
        except json.JSONDecodeError:
            # YAML's braces look the same.
            return _yaml(text)
        except RecursionError:
            raise NotUnderstood("That is nested too deep for a case file.") from None
    return _yaml(text)


def _yaml(text: str) -> object:
    try:
        loader = _CaseLoader(text)
    except yaml.YAMLError:
        raise NotUnderstood("There is a character in it that YAML does not allow.") from None
    try:
        return loader.get_single_data()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f"line {mark.line + 1}, column {mark.column + 1}: " if mark is not None else ""
        raise NotUnderstood(f"{where}{error.problem or 'this is not YAML'}.") from None
    except (RecursionError, ValueError, OverflowError):
        raise NotUnderstood("A value in it can't be read.") from None
    finally:
        loader.dispose()


def _pairs(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise NotUnderstood(f"The key “{key}” is there twice.", key=key)
        found[key] = value
    return found


class _CaseLoader(yaml.SafeLoader):
    """Safe YAML without aliases, duplicate keys or base-60 numbers."""

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.events.AliasEvent):
            raise self._refused("aliases (*) are not used in a case file")
        self.depth += 1
        if self.depth > DEEPEST:
            raise self._refused("that is nested too deep")
        try:
            return super().compose_node(parent, index)
        finally:
            self.depth -= 1

    def _refused(self, problem: str) -> yaml.MarkedYAMLError:
        event = self.peek_event()  # type: ignore[no-untyped-call] # the stubs lack it
        return yaml.MarkedYAMLError(problem=problem, problem_mark=event.start_mark)

    def construct_mapping(
        self, node: yaml.MappingNode, deep: bool = False
    ) -> dict[Hashable, object]:
        seen: set[str] = set()
        for key, _ in node.value:
            name = str(key.value)
            if name in seen:
                raise yaml.MarkedYAMLError(
                    problem=f"the key “{name}” is there twice", problem_mark=key.start_mark
                )
            seen.add(name)
        return super().construct_mapping(node, deep)

    def construct_number_as_written(self, node: yaml.ScalarNode) -> int | str:
        text = str(self.construct_scalar(node))
        plain = text.replace("_", "")
        return int(plain) if plain.lstrip("+-").isdigit() and len(plain) < 20 else text

    def construct_date_as_written(self, node: yaml.ScalarNode) -> object:
        try:
            return self.construct_yaml_timestamp(node)
        except ValueError:  # the 45th of month 13: whoever needs a date will say so
            return self.construct_scalar(node)


_CaseLoader.add_constructor("tag:yaml.org,2002:timestamp", _CaseLoader.construct_date_as_written)
_CaseLoader.add_constructor("tag:yaml.org,2002:int", _CaseLoader.construct_number_as_written)
_CaseLoader.add_constructor("tag:yaml.org,2002:float", _CaseLoader.construct_number_as_written)
