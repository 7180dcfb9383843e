"""The program's source files as syntax trees, parsed once for all the tests of a process that look at them."""

import ast
import gc
from functools import cache
from pathlib import Path


@cache
def nodes_of(path: Path) -> tuple[ast.AST, ...]:
    """Every node of a file's tree, in the order of `ast.walk`."""
    gc.disable()  # all nodes stay, and they are so many that looking at them again and again takes long
    try:
        return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    finally:
        gc.freeze()
        gc.enable()
