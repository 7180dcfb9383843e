"""The shell's tests run in English, whatever this computer speaks."""

from collections.abc import Iterator

import pytest

from custlist_desktop.cli.words import speak


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """English for commands, and for sentences that are asked for without one."""
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.setenv("LC_MESSAGES", "en_US.UTF-8")
    speak("en")
    yield
    speak("en")
