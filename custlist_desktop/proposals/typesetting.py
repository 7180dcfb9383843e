"""What Typst makes of a template and its data, and how it says that it can't."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from custlist_desktop.domain.errors import CustlistError

if TYPE_CHECKING:
    import typst

_PANIC: Final = "PanicException"  # pyo3's, which can't be imported, and is no Exception


class TypesettingError(CustlistError):
    """The document can't be made, such as with a logo that can't be read; ``diagnostic`` is Typst's own report."""

    def __init__(self, message: str, diagnostic: str) -> None:
        super().__init__(message)
        self.diagnostic = diagnostic


def typeset(compiler: "typst.Compiler", data: Mapping[str, Any], **how: Any) -> list[bytes]:
    """What Typst makes of ``data``: one file, or one for each page.

    Raises:
        TypesettingError: it can't be made. Typst stumbles over some lines that break between letters of two
            directions where no font has one of them.
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
