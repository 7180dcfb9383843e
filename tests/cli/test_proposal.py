"""``custlist proposal``: a PDF from a shell, kept as one that left."""

from contextlib import closing
from pathlib import Path

import pytest
from pypdf import PdfReader

from custlist_desktop.cli import main
from custlist_desktop.database import engine
from custlist_desktop.domain.account import TradeNameDetails
from custlist_desktop.proposals.making import ProposalMaker
from custlist_desktop.proposals.typesetting import TypesettingError
from custlist_desktop.system.locks import InstanceLock
from tests.helpers.open_list import opened

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A list with one sample estimate."""
    path = tmp_path / "customers.db"
    assert main(["sample", "--database", str(path), "--customers", "1", "--estimates", "1"]) == 0
    return path


def number_in(database: Path) -> str:
    """The number of its estimate."""
    with closing(engine.connect(database)) as connection:
        return str(connection.execute("SELECT number FROM estimate").fetchone()[0])


def issued_in(database: Path) -> list[tuple[int, str, bytes]]:
    """Revision, way and pages of what left."""
    with closing(engine.connect(database)) as connection:
        return connection.execute("SELECT revision, way, pdf FROM issued_proposal ORDER BY id").fetchall()


def run(database: Path, *arguments: str | Path) -> int:
    """Runs the command on the file."""
    return main(["proposal", "--database", str(database), *map(str, arguments)])


def test_proposal_is_written_and_the_same_bytes_are_kept(database: Path, tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "out.pdf"
    assert run(database, number_in(database).lower(), out) == 0
    assert issued_in(database) == [(1, "downloaded", out.read_bytes())]
    assert f"Wrote {out}" in capsys.readouterr().out
    assert not list(tmp_path.glob("*.unfinished"))


def test_placeholders_that_print_nothing_or_themselves_are_asked_about(
    database: Path, tmp_path: Path, capsys: Capture
) -> None:
    with closing(engine.connect(database)) as connection, connection:
        connection.execute("UPDATE estimate SET terms = '{company.website} covers {job site} in [couleur]'")
    assert run(database, number_in(database), tmp_path / "out.pdf") == 2
    told = capsys.readouterr().err
    assert "Empty in its texts: {company.website}. Would print as typed: {job site}. Still in brackets" in told
    assert "Still in brackets in the texts: [couleur]." in told
    assert issued_in(database) == []
    assert run(database, number_in(database), tmp_path / "out.pdf", "--anyway") == 0


def test_login_that_nobody_typed_is_no_name_to_go_out_with(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("custlist_desktop.services.account.users.system_user_name", lambda: "mlavoie")
    path, out = tmp_path / "customers.db", tmp_path / "out.pdf"
    with opened(path) as open_list:
        owner = open_list.owner
        number = open_list.estimates.create(owner).content.number
    assert run(path, number, out, "--user", "mlavoie") == 2
    assert "Your name is still “mlavoie”, that of this computer’s account." in capsys.readouterr().err
    with opened(path) as open_list:
        user = open_list.users.get(owner.user_id)
        renamed = open_list.users.rename(owner, user.id, "Marc Lavoie", "", user.version).as_actor()
        number = open_list.estimates.create(renamed).content.number
    assert run(path, number, out, "--user", "Marc Lavoie") == 2
    assert "Your name" not in capsys.readouterr().err


def test_estimate_without_customer_and_lines_is_refused_unless_it_is_wanted_anyway(
    tmp_path: Path, capsys: Capture
) -> None:
    path = tmp_path / "customers.db"
    with opened(path) as open_list:
        number = open_list.estimates.create(open_list.estimator).content.number
    out, user = tmp_path / "out.pdf", open_list.owner.name
    assert run(path, number, out, "--user", user) == 2
    refused = f"{number} isn't complete. It has no customer. It has no lines. Fill this in with the window, or add"
    assert refused in capsys.readouterr().err
    assert not out.exists()
    assert run(path, number, out, "--user", user, "--anyway") == 0
    assert out.exists()


def test_language_and_detail_are_those_that_were_asked_for(database: Path, tmp_path: Path) -> None:
    texts = {}
    for detail in ("lump", "sections", "lines"):
        out = tmp_path / f"{detail}.pdf"
        assert run(database, number_in(database), out, "--language", "es", "--detail", detail) == 0
        texts[detail] = "".join(page.extract_text() for page in PdfReader(out).pages)
    assert all("Propuesta" in text for text in texts.values())
    assert len(texts["lump"]) < len(texts["sections"]) < len(texts["lines"])
    assert [revision for revision, _way, _pdf in issued_in(database)] == [1, 2, 3]


def test_unknown_number_is_told_and_nothing_is_written(database: Path, tmp_path: Path, capsys: Capture) -> None:
    assert run(database, "E-0", tmp_path / "out.pdf") == 2
    assert "No estimate has the number E-0" in capsys.readouterr().err
    assert not (tmp_path / "out.pdf").exists()


def test_file_that_cant_be_written_is_told_and_nothing_is_issued(
    database: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert run(database, number_in(database), tmp_path / "nowhere" / "out.pdf") == 2
    assert "Nothing was issued" in capsys.readouterr().err
    assert issued_in(database) == []


def test_list_that_isnt_there_is_not_made(tmp_path: Path) -> None:
    assert run(tmp_path / "none.db", "E-1", tmp_path / "out.pdf") == 2
    assert list(tmp_path.iterdir()) == []


def test_list_that_a_window_has_open_is_left_alone(database: Path, tmp_path: Path, capsys: Capture) -> None:
    with InstanceLock(database):
        assert run(database, number_in(database), tmp_path / "out.pdf") == 2
    assert "open" in capsys.readouterr().err
    assert issued_in(database) == []


def test_same_content_asked_for_twice_is_one_revision(database: Path, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        assert run(database, number_in(database), tmp_path / name) == 0
    assert [revision for revision, _way, _pdf in issued_in(database)] == [1, 1]


def test_line_without_an_amount_is_asked_about_as_in_the_window(
    database: Path, tmp_path: Path, capsys: Capture
) -> None:
    doubtful = "UPDATE estimate_line SET quantity = NULL, doubtful = '{\"quantity\": \"TBD\"}' WHERE kind = 'line'"
    with closing(engine.connect(database)) as connection, connection:
        connection.execute(f"{doubtful} AND id = (SELECT min(id) FROM estimate_line WHERE kind = 'line')")
    out = tmp_path / "out.pdf"
    assert run(database, number_in(database), out) == 2
    assert "1 line has no amount yet" in capsys.readouterr().err
    assert issued_in(database) == []
    assert run(database, number_in(database), out, "--anyway") == 0
    assert [revision for revision, _way, _pdf in issued_in(database)] == [1]


def status_in(database: Path) -> str:
    """The status of its estimate."""
    with closing(engine.connect(database)) as connection:
        return str(connection.execute("SELECT status FROM estimate").fetchone()[0])


def set_status(database: Path, status: str) -> None:
    """Gives its estimate a status."""
    with closing(engine.connect(database)) as connection, connection:
        connection.execute("UPDATE estimate SET status = ?", (status,))


def test_status_is_never_changed_in_silence(database: Path, tmp_path: Path, capsys: Capture) -> None:
    set_status(database, "draft")
    assert run(database, number_in(database), tmp_path / "out.pdf") == 0
    assert status_in(database) == "draft"
    assert "It is still a draft; its status is changed in the window." in capsys.readouterr().out
    set_status(database, "accepted")
    assert run(database, number_in(database), tmp_path / "out.pdf") == 0
    assert status_in(database) == "accepted"
    assert "draft" not in capsys.readouterr().out


def test_download_marks_a_draft_where_estimate_defaults_say_so(
    database: Path, tmp_path: Path, capsys: Capture
) -> None:
    set_status(database, "draft")
    with opened(database) as open_list:
        open_list.account.set_sent_after_download(open_list.owner, wanted=True)
    assert run(database, number_in(database), tmp_path / "out.pdf", "--user", open_list.owner.name) == 0
    assert status_in(database) == "sent"
    assert "It is marked as Sent, as Estimate Defaults say." in capsys.readouterr().out


def test_list_itself_is_never_overwritten(database: Path, tmp_path: Path, capsys: Capture) -> None:
    number, before = number_in(database), database.read_bytes()
    link = tmp_path / "out.pdf"
    link.symlink_to(database)
    for out in (database, link):
        assert run(database, number, out) == 2
        assert f"{out} is the customer list itself; name another file." in capsys.readouterr().err
        assert database.read_bytes() == before


def test_shell_speaks_as_the_companys_market(
    database: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "fr_CA.UTF-8")
    monkeypatch.setattr(ProposalMaker, "make", _cannot)
    assert run(database, number_in(database), tmp_path / "out.pdf") == 2
    assert "Impossible de créer la soumission" in capsys.readouterr().err
    with opened(database) as open_list:
        owner = open_list.owner
        open_list.account.add_trade_name(owner, TradeNameDetails("Toits SARL", country="FR"))
    assert run(database, number_in(database), tmp_path / "out.pdf", "--user", owner.name) == 2
    assert "Impossible de créer le devis" in capsys.readouterr().err


def _cannot(*_arguments: object) -> None:
    raise TypesettingError("?", "?")
