"""Hatch build hook: makes the .qm files that Qt loads from the .ts files that translators edit.

They are made at every build, an editable install's too, and never committed.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_LRELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


class TranslationBuildHook(BuildHookInterface):  # type: ignore[type-arg]  # hatchling leaves its parameter untyped
    """Runs lrelease over resources/translations/*.ts."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002  # hatchling's interface
        """Builds every .qm beside its .ts; ``version`` and ``build_data`` are hatchling's and stay as they are."""
        folder = Path(self.root, "resources", "translations")
        for source in sorted(folder.glob("*.ts")):
            subprocess.run(  # noqa: S603  # our own interpreter, on files of ours
                [sys.executable, "-c", _LRELEASE, "-silent", str(source), "-qm", str(source.with_suffix(".qm"))],
                check=True,
            )
