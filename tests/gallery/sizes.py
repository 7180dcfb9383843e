"""The sizes of the windows in the pictures, in pixels."""

from typing import Final

WIDE: Final = (1440, 868)
SMALL: Final = (1280, 768)
SMALLEST: Final = (960, 600)
EDITOR_SMALLEST: Final = (1200, 640)
