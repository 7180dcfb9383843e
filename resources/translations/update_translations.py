"""Brings the .ts files up to date with the texts in the code. Run it after every change of a text:

    python resources/translations/update_translations.py

lupdate adds new texts as unfinished, keeps the translations of those that stayed, and drops the others. It doesn't
see that a text of `translate` has plural forms, so this script marks the ones with %n or %Ln. The English file has
these only: elsewhere an English text is its own translation. Running it again changes nothing.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parent
ROOT: Final = FOLDER.parent.parent
PACKAGE: Final = "custlist_desktop"
SOURCE_LANGUAGE: Final = "en"
LANGUAGES: Final = (SOURCE_LANGUAGE, "fr", "es")
PLURAL_FORMS: Final = 2
"""How many forms a plural message has in each of the languages: one for 1 (in French also for 0), one for others."""

_LUPDATE = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
_COUNT = re.compile(r"%L?n")
_CONTEXT = re.compile(r"<context>.*?</context>", re.DOTALL)
_MESSAGE = re.compile(r" *<message.*?</message>\n", re.DOTALL)
_EMPTY_CONTEXT = re.compile(r"<context>\s*<name>[^<]*</name>\s*</context>\n")
_TRANSLATION = re.compile(r"<translation.*</translation>", re.DOTALL)
_FORM = re.compile(r"<numerusform>(.*?)</numerusform>", re.DOTALL)

Key = tuple[str, str, str]
"""Context, text and comment: what makes a message."""


def main(folder: Path = FOLDER) -> None:
    """Updates the .ts file of every language in ``folder``; makes those that are not there."""
    with tempfile.TemporaryDirectory() as work:
        for language in LANGUAGES:
            _update(folder / f"custlist_{language}.ts", Path(work))


def _update(path: Path, work: Path) -> None:
    forms: dict[Key, list[str]] = {}
    draft = work / path.name
    if path.exists():
        # lupdate would complain about plural forms, and drop them.
        text = _changed(path.read_text(encoding="utf-8"), _without_forms(forms))
        draft.write_text(text, encoding="utf-8", newline="\n")
    _run_lupdate(draft)
    text = draft.read_text(encoding="utf-8")
    if path.stem.endswith(f"_{SOURCE_LANGUAGE}"):
        text = _EMPTY_CONTEXT.sub("", _changed(text, _plural_only))
    path.write_text(_changed(text, _with_forms(forms)), encoding="utf-8", newline="\n")


def _run_lupdate(path: Path) -> None:
    sources = sorted(source.relative_to(ROOT).as_posix() for source in (ROOT / PACKAGE).rglob("*.py"))
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", SOURCE_LANGUAGE]
    command = [sys.executable, "-c", _LUPDATE, *options, *sources, "-ts", str(path)]
    subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603  # nothing in it comes from outside


def _changed(text: str, change: Callable[[Key, str], str]) -> str:
    """A .ts file with every message replaced by what ``change`` makes of it; texts stay escaped as they are."""

    def change_context(match: re.Match[str]) -> str:
        name = _inner(match[0], "name")
        return _MESSAGE.sub(lambda message: change(_key(name, message[0]), message[0]), match[0])

    return _CONTEXT.sub(change_context, text)


def _key(context: str, message: str) -> Key:
    return context, _inner(message, "source"), _inner(message, "comment")


def _inner(element: str, tag: str) -> str:
    match = re.search(rf"<{tag}>(.*?)</{tag}>", element, re.DOTALL)
    return match[1] if match else ""


def _without_forms(taken: dict[Key, list[str]]) -> Callable[[Key, str], str]:
    """Makes plural messages plain ones, and puts their forms into ``taken``."""

    def change(key: Key, message: str) -> str:
        forms = _FORM.findall(message)
        if not forms:
            return message
        taken[key] = forms
        plain = message.replace('<message numerus="yes">', "<message>", 1)
        return _translated(plain, f"<translation>{forms[0]}</translation>")

    return change


def _with_forms(known: dict[Key, list[str]]) -> Callable[[Key, str], str]:
    """Makes messages with a number in them plural ones, and gives them the forms that are ``known``."""

    def change(key: Key, message: str) -> str:
        if not _COUNT.search(key[1]):
            return message
        forms = known.get(key, [""] * PLURAL_FORMS)
        state = "" if all(forms) else ' type="unfinished"'
        lines = "".join(f"\n            <numerusform>{form}</numerusform>" for form in forms)
        plural = message.replace("<message>", '<message numerus="yes">', 1)
        return _translated(plural, f"<translation{state}>{lines}\n        </translation>")

    return change


def _plural_only(key: Key, message: str) -> str:
    """An English message with a number in it; nothing of one whose text is its own translation."""
    return message if _COUNT.search(key[1]) else ""


def _translated(message: str, translation: str) -> str:
    return _TRANSLATION.sub(lambda _: translation, message, count=1)


if __name__ == "__main__":
    main()
