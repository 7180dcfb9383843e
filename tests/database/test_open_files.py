"""A list that is open here while another process opens and closes it: nobody takes it for closed."""

import subprocess
import sys
from contextlib import closing

from custlist_desktop.database.reading import reading_connection
from tests.helpers.open_list import OpenList

_WRITE_BESIDE = """
import sys
from pathlib import Path
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.opening import opened_beside
from custlist_desktop.models.customer import Customer
with opened_beside(FileAddress(Path(sys.argv[1]))) as file, file.transaction():
    Customer.update(company="Beside").execute()
"""
_OPEN_AND_CLOSE = """
import sys
from pathlib import Path
from custlist_desktop.database.opening import open_customer_file
open_customer_file(Path(sys.argv[1])).close()
"""


def test_another_process_that_closes_the_list_leaves_the_log_that_this_one_writes(open_list: OpenList) -> None:
    open_list.add(company="Before")
    reading_connection(open_list.path).close()
    subprocess.run([sys.executable, "-c", _OPEN_AND_CLOSE, str(open_list.path)], check=True, timeout=60)
    assert open_list.path.with_name(open_list.path.name + "-wal").exists()
    open_list.add(company="After")
    with closing(reading_connection(open_list.path)) as reader:
        assert reader.execute("SELECT company FROM customer ORDER BY id").fetchall() == [("Before",), ("After",)]


def test_log_stays_even_where_a_library_took_the_locks_away(open_list: OpenList) -> None:
    open_list.add(company="Before")
    open_list.path.read_bytes()  # as a file dialog does, to choose an icon
    subprocess.run([sys.executable, "-c", _WRITE_BESIDE, str(open_list.path)], check=True, timeout=60)
    assert open_list.path.with_name(open_list.path.name + "-wal").stat().st_size > 0
    open_list.add(company="After")
    with closing(reading_connection(open_list.path)) as reader:
        companies = reader.execute("SELECT company FROM customer ORDER BY id").fetchall()
    assert companies == [("Beside",), ("After",)]
