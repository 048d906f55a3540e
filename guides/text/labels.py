"""Names as people should see them: without links, emphasis, tags, footnote marks and entities."""

from __future__ import annotations

import html
import re

# What may stand in a label that nobody should see.
_MARKED = re.compile(r"[*`\\_\[<&~^!]|[^\x00-\x7f]")
_IMAGE = re.compile(r"!\[[^\[\]]*\](?:\([^()]*\)|\[[^\[\]]*\])")
_LINK = re.compile(r"\[([^\[\]]*)\](?:\([^()\s]*(?:\s+\"[^\"]*\")?\)|\[[^\[\]]*\])")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,20}\]|<sup>[^<>]{0,20}</sup>")
_STRUCK = re.compile(r"~~[^~]*~~|<(del|s|strike)\b[^>]*>.*?</\1\s*>", re.IGNORECASE)
# One mark at each end strikes as well, but "~$100K" is roughly as much.
_STRUCK_WHOLE = re.compile(r"\s*~(?=[^\s~])[^~]*(?<=[^\s~])~\s*")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,200}>")
_UNDERLINED = re.compile(r"(?<!\w)_(\S(?:[^_]*\S)?)_(?!\w)")
_NUMBERED = re.compile(r"(?<=\S)\[\d{1,2}\](?!\()")
_SPACES = re.compile(r"\s{2,}")
_ODD_SPACES = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f\u3000"), " ") | dict.fromkeys(
    map(ord, "\u200b\u200c\u2060\ufeff\u00ad"), None
)
_MARKS = "*†‡§¹²³⁴⁵⁶⁷⁸⁹"


def unescaped(text: str) -> str:
    """`text` with HTML entities as their characters and odd spaces as plain ones."""
    if "&" in text and ";" in text:
        text = html.unescape(text)
    return text if text.isascii() else text.translate(_ODD_SPACES)


def without_struck(text: str) -> str:
    """`text` without what is struck out."""
    if "~~" in text or "<" in text:
        text = _STRUCK.sub(" ", text)
    elif text.endswith("~") and _STRUCK_WHOLE.fullmatch(text) is not None:
        return " "
    return text


def without_links(text: str) -> str:
    """`text` with the words of its links alone, and without images, tags and footnote marks."""
    if "[" in text:
        text = _FOOTNOTE.sub("", _IMAGE.sub("", text))
        text = _LINK.sub(r"\1", text)
        text = _NUMBERED.sub("", text)
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub(" ", _FOOTNOTE.sub("", text)))
    return text


def without_emphasis(text: str) -> str:
    """`text` without the marks of bold, italics and code, and without escapes."""
    if "*" in text or "`" in text or "\\" in text or "_" in text:
        text = text.replace("*", "").replace("`", "").replace("\\", "").replace("__", "")
        if "_" in text:
            text = _UNDERLINED.sub(r"\1", text)
    return text


def plain_label(text: str) -> str:
    """A name, a header or another label as people should see it."""
    if _MARKED.search(text) is None:
        return text.strip()
    text = without_emphasis(without_links(without_struck(unescaped(text))))
    return _SPACES.sub(" ", text).strip().rstrip(_MARKS).rstrip()
