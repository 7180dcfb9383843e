"""The shell's commands: each is a module of `cli.commands`, found by being there.

The module's name is the command's (without a "_" at its end: ``import`` is a word of Python's), the first line of
its docstring is its help, its ``PLACE`` says where ``--help`` lists it, and its ``COMMAND`` is what it does. A module
is imported only when its command is used, so that none loads what others need.
"""

import argparse
import importlib
import pkgutil
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

from custlist_desktop.cli import commands

_DECLARED: Final = re.compile(
    r'"""(?P<purpose>[^"\n]+)(?:"""|\n).*^PLACE: Final = (?P<place>\d+)$', re.DOTALL | re.MULTILINE
)
"""What a module of a command begins with, and its place. To parse all of them takes longer than most commands."""


@dataclass(frozen=True, slots=True)
class ShellCommand:
    """What a command does.

    Attributes:
        add_options: declares the command's own options; ``--database`` and who works are there already.
        run: does it; returns the exit code, None for 0. Troubles are raised as CustlistError.
        insists_on_file: whether ``--database`` must be given, so that it isn't done to one's own list by mistake.
    """

    add_options: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int | None]
    insists_on_file: bool = False


@dataclass(frozen=True, slots=True)
class KnownCommand:
    """What is known of a command whose module isn't imported.

    Attributes:
        name: the word that a person types.
        module: the module's name in `cli.commands`.
        purpose: what it is for, as a sentence: the first line of its module.
        place: its place among the commands that ``--help`` lists: the module's ``PLACE``.
    """

    name: str
    module: str
    purpose: str
    place: int


def known_commands() -> list[KnownCommand]:
    """All commands, in the order in which a person comes to need them."""
    found = (_known(each.name) for each in pkgutil.iter_modules(commands.__path__))
    return sorted(found, key=lambda each: each.place)


def _known(module: str) -> KnownCommand:
    source = Path(commands.__path__[0], f"{module}.py").read_text(encoding="utf-8")
    declared = _DECLARED.match(source)
    if declared is None:
        raise ImportError(f"{module} has no purpose or no place")
    return KnownCommand(module.removesuffix("_"), module, declared["purpose"], int(declared["place"]))


def load(module: str) -> ShellCommand:
    return cast(ShellCommand, importlib.import_module(f"{commands.__name__}.{module}").COMMAND)
