"""Documents by Typst: a template and its data in, PDF or pages out."""

import json
from collections.abc import Mapping
from pathlib import Path
from shutil import copyfile
from typing import TYPE_CHECKING, Any, Final

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.system.resources import resource_path

if TYPE_CHECKING:
    import typst

STANDARD: Final = "ua-1"  # PDF/UA-1, ISO 14289-1

_PANIC: Final = "PanicException"  # pyo3's, which can't be imported, and is no Exception


class TypesettingError(CustlistError):
    """The document can't be made, such as with an unreadable logo; ``diagnostic`` is Typst's report."""

    def __init__(self, message: str, diagnostic: str) -> None:
        super().__init__(message)
        self.diagnostic = diagnostic


def compiler_in(folder: Path, template: str) -> "typst.Compiler":
    """Copies a template of ours to ``folder``; returns a compiler that can read no file outside the folder."""
    import typst  # here: most starts of the program make no document

    copyfile(resource_path("proposals", template), folder / template)
    fonts = typst.Fonts(
        include_system_fonts=True,
        include_embedded_fonts=False,
        font_paths=[str(resource_path("proposals", "fonts"))],
    )
    return typst.Compiler(str(folder / template), root=str(folder), font_paths=fonts)


def typeset(compiler: "typst.Compiler", data: Mapping[str, Any], **how: Any) -> list[bytes]:
    """The document with ``data`` in it: one PDF file, or a PNG file for each page.

    Raises:
        TypesettingError: it can't be made. Typst panics at some lines that break between letters of two directions if
            no font has one of them.
    """
    import typst

    try:
        made = compiler.compile(sys_inputs={"data": json.dumps(data, ensure_ascii=False)}, **how)
    except typst.TypstError as error:
        raise TypesettingError(error.message, error.diagnostic) from error
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        raise TypesettingError(str(error), "") from error
    if made is None:
        raise TypesettingError("nothing was made", "")
    return made if isinstance(made, list) else [made]
