"""The same file and language as the settings' tests have."""

from tests.ui.settings.conftest import other_language, session

__all__ = ["other_language", "session"]
