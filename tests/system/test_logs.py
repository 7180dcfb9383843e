"""The log of errors: what is in it, and above all what never is."""

import os
import stat
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from custlist_desktop.database import engine
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.system.logs import ErrorLog, report_of

NAME = "Mélanie Gagné"


def raised(error: BaseException) -> BaseException:
    """``error`` with a place that it comes from."""
    try:
        raise error
    except BaseException as caught:
        return caught


def errors_about_a_customer() -> list[BaseException]:
    """Errors as they come to be, each with a customer's name in its words."""
    found: list[BaseException] = []
    for failing in (
        lambda: {"a": 1}[NAME],
        lambda: int(NAME),
        lambda: Path(f"/nowhere/{NAME}.pdf").read_bytes(),
        lambda: engine.connect(None).execute(f"SELECT '{NAME}"),
        lambda: NAME.encode("ascii"),
        lambda: getattr(object(), NAME),
        lambda: exec(f"raise ValueError({NAME!r})"),
    ):
        try:
            failing()
        except Exception as error:
            found.append(error)
    chained = raised(RuntimeError(NAME))
    chained.__cause__ = raised(ValueError(NAME))
    group = ExceptionGroup(NAME, [ValueError(NAME)])
    return [*found, chained, group, raised(DatabaseFileError(FileTrouble.DAMAGED, Path(f"/home/{NAME}/a.db")))]


@pytest.mark.parametrize("error", errors_about_a_customer(), ids=lambda error: type(error).__name__)
def test_a_customers_name_is_never_in_a_report(error: BaseException, tmp_path: Path) -> None:
    log = ErrorLog(tmp_path)

    log.write(report_of(error))

    written = log.path.read_text("utf-8")
    assert type(error).__name__ in written
    for part in (NAME, "Gagn", "lanie"):
        assert part not in written


def test_a_report_says_where_the_error_and_its_cause_came_from(tmp_path: Path) -> None:
    error = RuntimeError("outer")
    error.__cause__ = raised(ValueError("inner"))

    text = report_of(raised(error)).text()

    assert "error RuntimeError" in text
    assert "from ValueError" in text
    assert "tests/system/test_logs.py:" in text


def test_a_report_names_the_programs_own_code() -> None:
    assert "DatabaseFileError (damaged)" in report_of(DatabaseFileError(FileTrouble.DAMAGED, Path("a"))).text()


def test_a_report_has_the_engines_code() -> None:
    with pytest.raises(engine.Error) as error:
        engine.connect(None).execute("SELECT * FROM nowhere")

    assert "SQLError (result 1)" in report_of(error.value).text()


def test_an_error_that_leads_back_to_itself_is_told_once() -> None:
    first, second = ValueError(), TypeError()
    first.__context__, second.__context__ = second, first

    assert [cause.kind for cause in report_of(first).causes] == ["ValueError", "TypeError"]


def test_the_log_is_for_its_owner_alone(tmp_path: Path) -> None:
    log = ErrorLog(tmp_path / "logs")
    log.write(report_of(ValueError()))

    if os.name == "posix":
        assert stat.S_IMODE(log.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(log.folder.stat().st_mode) == 0o700


def test_a_log_stops_growing(tmp_path: Path) -> None:
    log = ErrorLog(tmp_path)
    line = "x" * 99_999 + "\n"

    written = [log.write_line(line) for _ in range(20)]

    assert written[0]
    assert not written[-1]
    assert log.path.stat().st_size < 1_200_000


def test_a_log_that_cannot_be_written_says_so_and_raises_nothing(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder would be")

    assert not ErrorLog(tmp_path / "logs").write(report_of(ValueError()))


def test_old_logs_go_and_others_stay(tmp_path: Path) -> None:
    old, new, foreign = (tmp_path / name for name in ("custlist-1.log", "custlist-2.log", "notes.log"))
    for file in (old, new, foreign):
        file.write_text("x")
    long_ago = (datetime.now() - timedelta(days=31)).timestamp()
    for file in (old, foreign):
        os.utime(file, (long_ago, long_ago))

    ErrorLog(tmp_path).remove_old()

    assert sorted(file.name for file in tmp_path.iterdir()) == ["custlist-2.log", "notes.log"]


CHILD = """
import ctypes, sys
from pathlib import Path
from custlist_desktop.system.logs import ErrorLog
log = ErrorLog(Path(sys.argv[1]))
log.watch_crashes()
name = "Mélanie Gagné"
if sys.argv[2] == "crash":
    ctypes.string_at(0)
log.close()
"""


def run_child(folder: Path, *, crash: bool) -> None:
    """A process that watches for crashes, and has one or not."""
    command = [sys.executable, "-c", CHILD, str(folder), "crash" if crash else "end"]
    subprocess.run(command, check=not crash, capture_output=True, timeout=60)


def test_a_crash_of_the_process_leaves_files_and_lines(tmp_path: Path) -> None:
    run_child(tmp_path, crash=True)

    (crash,) = tmp_path.glob("custlist-*.crash")
    written = crash.read_text("utf-8")
    assert "line 9" in written
    assert "Gagn" not in written


def test_a_process_that_did_not_crash_leaves_no_file(tmp_path: Path) -> None:
    run_child(tmp_path, crash=False)

    assert not list(tmp_path.iterdir())
