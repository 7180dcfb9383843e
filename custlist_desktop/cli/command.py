"""The shell's commands: each is a module of `cli.commands`, found by being there.

The module's name is the command's (without a "_" at its end: ``import`` is a word of Python's), the first line of
its docstring is its help, and its ``COMMAND`` is what it does. A module is imported only when its command is used, so
that none loads what others need.
"""

import argparse
import ast
import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from custlist_desktop.cli import commands


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


def known_commands() -> Mapping[str, str]:
    """The modules of all commands by the commands' names, in alphabetical order."""
    return {each.name.removesuffix("_"): each.name for each in pkgutil.iter_modules(commands.__path__)}


def purpose(module: str) -> str:
    """What a command is for, as a sentence: the first line of its module, which isn't imported."""
    source = Path(commands.__path__[0], f"{module}.py").read_text(encoding="utf-8")
    said = ast.get_docstring(ast.parse(source)) or ""
    return said.partition("\n")[0]


def load(module: str) -> ShellCommand:
    return cast(ShellCommand, importlib.import_module(f"{commands.__name__}.{module}").COMMAND)
