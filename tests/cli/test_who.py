"""Who works, as the shell asks: where the window would, by name and password, and what each role may do."""

import getpass
import io
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from shutil import copyfile

import pytest

from custlist_desktop.cli import main
from custlist_desktop.database import engine
from custlist_desktop.domain.roles import Role
from custlist_desktop.services.account.passwords import hash_password
from tests.helpers.estimates import PRICED
from tests.helpers.open_list import OpenList, opened
from tests.helpers.terminal import Terminal

Capture = pytest.CaptureFixture[str]

_DANA = "tape measure"
_OTTO = "spirit level"
_ELENA = "chalk line"
_READING = (("search", "roof"), ("show", "1"))
_OWNERS_WORK = (
    ("backup", "copy.db"),
    ("export", "out.csv"),
    ("sample", "--customers", "1", "--estimates", "0"),
    ("import", "clients.csv"),
    ("import", "clients.csv", "--dry-run"),
)


@pytest.fixture(scope="module")
def hashes() -> dict[str, str]:
    """The passwords' hashes."""
    return {password: hash_password(password) for password in (_DANA, _OTTO, _ELENA)}


@pytest.fixture
def waited(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """For how long the commands waited; nothing really does."""
    seconds: list[float] = []
    monkeypatch.setattr(time, "sleep", seconds.append)
    return seconds


@pytest.fixture
def office(new_list_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenList]:
    """A list with the Owner Dana, the Estimator Elena Ruiz, one customer and one estimate; no passwords yet."""
    monkeypatch.chdir(tmp_path)
    Path("clients.csv").write_text("Company\nNew Client\n", "utf-8")
    path = Path(copyfile(new_list_path, tmp_path / "customers.db"))
    with opened(path) as open_list:
        open_list.users.rename(open_list.owner, open_list.owner.user_id, "Dana Whitfield", "", 1)
        customer = open_list.add(company="Gagné Roofing")
        open_list.new_estimate(customer.id, number="E-1", lines=(PRICED,))
        yield open_list


@pytest.fixture
def dana_s_office(office: OpenList, hashes: dict[str, str]) -> OpenList:
    """The same, where Dana has a password."""
    office.users.set_password(office.owner, office.owner.user_id, hashes[_DANA])
    return office


def add(office: OpenList, name: str, role: Role, password_hash: str | None = None) -> int:
    """Adds a user; returns the key."""
    return office.users.add(office.owner, name, role, password_hash=password_hash).id


def run(office: OpenList, *words: str) -> int:
    """Runs a command on the list, which is closed meanwhile, as it is when the shell is used alone."""
    office.file.close()
    return main([words[0], "--database", str(office.path), *words[1:]])


def refusal(capsys: Capture, office: OpenList, *words: str) -> str:
    """The one sentence with which a command refuses."""
    capsys.readouterr()
    assert run(office, *words) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.endswith(".\n")
    assert printed.err.count("\n") == 1
    return printed.err


def no_terminal(monkeypatch: pytest.MonkeyPatch, text: str = "") -> None:
    """Standard input is a file of ``text``."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def terminal(monkeypatch: pytest.MonkeyPatch, *passwords: str, lines: str = "") -> list[str]:
    """Somebody answers with ``passwords`` and ``lines``; returns the prompts for passwords as they come."""
    answers, prompts = iter(passwords), []

    def answer(prompt: str) -> str:
        prompts.append(prompt)
        return next(answers)

    monkeypatch.setattr(sys, "stdin", Terminal(lines))
    monkeypatch.setattr(getpass, "getpass", answer)
    return prompts


def test_the_only_user_without_a_password_is_not_asked(office: OpenList, monkeypatch: pytest.MonkeyPatch) -> None:
    office.users.set_active(office.owner, office.estimator.user_id, active=False)
    no_terminal(monkeypatch)
    for words in (*_READING, *_OWNERS_WORK, ("proposal", "E-1", "out.pdf")):
        assert run(office, *words) == 0, words


@pytest.mark.parametrize("words", [*_READING, *_OWNERS_WORK, ("proposal", "E-1", "out.pdf")])
def test_several_users_have_to_be_told_apart_as_in_the_window(
    office: OpenList, capsys: Capture, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    no_terminal(monkeypatch)
    sentence = refusal(capsys, office, *words)
    assert sentence == "Name yourself with --user NAME; the users of this list are Dana Whitfield, Elena Ruiz.\n"
    assert run(office, *words, "--user", "Dana Whitfield") == 0


@pytest.mark.parametrize("words", [*_READING, ("proposal", "E-1", "out.pdf")])
def test_an_estimator_searches_shows_and_makes_proposals(
    dana_s_office: OpenList, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    no_terminal(monkeypatch)
    assert run(dana_s_office, *words, "--user", "Elena Ruiz") == 0


@pytest.mark.parametrize("words", _OWNERS_WORK)
def test_an_estimator_cannot_export_or_copy_or_fill_the_list(
    dana_s_office: OpenList, capsys: Capture, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], tmp_path: Path
) -> None:
    no_terminal(monkeypatch)
    before = sorted(tmp_path.iterdir())
    sentence = refusal(capsys, dana_s_office, *words, "--user", "Elena Ruiz")
    assert sentence.startswith("Only an Account Owner ")
    assert "Elena Ruiz is an Estimator; ask an Account Owner" in sentence
    assert [path for path in sorted(tmp_path.iterdir()) if path not in before] == []


def test_an_estimator_who_adds_samples_is_told_who_adds_customers(
    dana_s_office: OpenList, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    no_terminal(monkeypatch)
    said = refusal(capsys, dana_s_office, "sample", "--customers", "1", "--user", "Elena Ruiz")
    assert said.startswith(
        "Only an Account Owner can add customers. "
    )  # there is no "this list", as on a window's page


def test_a_proposal_is_kept_under_the_name_of_who_made_it(
    dana_s_office: OpenList, monkeypatch: pytest.MonkeyPatch
) -> None:
    no_terminal(monkeypatch)
    assert run(dana_s_office, "proposal", "E-1", "out.pdf", "--user", "elena ruiz") == 0
    with closing(engine.connect(dana_s_office.path)) as connection:
        entry = "SELECT user_name FROM journal WHERE subject = 'issued_proposal'"
        assert connection.execute(entry).fetchall() == [("Elena Ruiz",)]


def test_any_owner_s_password_counts_where_an_owner_is_needed(
    dana_s_office: OpenList, hashes: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    add(dana_s_office, "Otto", Role.ACCOUNT_OWNER, hashes[_OTTO])
    prompts = terminal(monkeypatch, _OTTO)
    assert run(dana_s_office, "sample", "--customers", "1", "--estimates", "0") == 0
    assert prompts == ["Password of an Account Owner: "]
    with closing(engine.connect(dana_s_office.path)) as connection:
        newest = "SELECT user_name FROM journal WHERE subject = 'customer' ORDER BY id DESC LIMIT 1"
        assert connection.execute(newest).fetchall() == [("Otto",)]


def test_an_estimator_s_password_is_none_where_an_owner_is_needed(
    dana_s_office: OpenList, hashes: dict[str, str], capsys: Capture, monkeypatch: pytest.MonkeyPatch, waited: object
) -> None:
    dana_s_office.users.set_password(dana_s_office.owner, dana_s_office.estimator.user_id, hashes[_ELENA])
    no_terminal(monkeypatch, f"{_ELENA}\n")
    assert "Wrong password" in refusal(capsys, dana_s_office, "backup", "copy.db", "--password-stdin")
    assert not Path("copy.db").exists()


@pytest.mark.parametrize("ending", ["\n", "\r\n", "", "\nsecond line\n"])
def test_the_first_line_of_standard_input_is_the_password(
    dana_s_office: OpenList, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    no_terminal(monkeypatch, _DANA + ending)
    assert run(dana_s_office, "backup", "copy.db", "--user", "Dana Whitfield", "--password-stdin") == 0


def test_a_password_that_nobody_can_type_says_how_to_hand_it_over(
    dana_s_office: OpenList, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    no_terminal(monkeypatch)
    sentence = refusal(capsys, dana_s_office, "search", "roof", "--user", "Dana Whitfield")
    assert sentence == (
        "The password of Dana Whitfield is needed; type it in a terminal, or hand it over with --password-stdin.\n"
    )
    assert "Standard input has no password" in refusal(
        capsys, dana_s_office, "search", "roof", "--user", "Dana Whitfield", "--password-stdin"
    )


def test_a_wrong_password_waits_each_time_twice_as_long(
    dana_s_office: OpenList, capsys: Capture, monkeypatch: pytest.MonkeyPatch, waited: list[float]
) -> None:
    prompts = terminal(monkeypatch, "tape", "measure", "tape measur")
    assert "Wrong password" in refusal(capsys, dana_s_office, "show", "1", "--user", "Dana Whitfield")
    assert prompts == ["Password of Dana Whitfield: ", *2 * ["Wrong password. Password of Dana Whitfield: "]]
    assert waited == [1.0, 2.0, 4.0]


def test_the_second_try_may_be_the_right_one(
    dana_s_office: OpenList, monkeypatch: pytest.MonkeyPatch, waited: list[float]
) -> None:
    terminal(monkeypatch, "tape", _DANA)
    assert run(dana_s_office, "show", "1", "--user", "Dana Whitfield") == 0
    assert waited == [1.0]


def test_a_terminal_asks_who_works(office: OpenList, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    prompts = terminal(monkeypatch, lines="elena ruiz\n")
    assert run(office, "show", "1") == 0
    printed = capsys.readouterr()
    assert printed.err == "Who is working (Dana Whitfield, Elena Ruiz)? "
    assert printed.out.startswith("ID: 1\n")
    assert prompts == []


def test_whoever_leaves_at_a_question_leaves_quietly(
    dana_s_office: OpenList, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leave(_prompt: str) -> str:
        raise KeyboardInterrupt

    terminal(monkeypatch)
    assert run(dana_s_office, "show", "1") == 130
    monkeypatch.setattr(getpass, "getpass", leave)
    capsys.readouterr()
    assert run(dana_s_office, "sample") == 130
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Dane", "Dane isn't a user of this list; its users are Dana Whitfield, Elena Ruiz."),
        ("", "Name a user with --user; the users of this list are Dana Whitfield, Elena Ruiz."),
        ("Max", "Max is deactivated; an Account Owner can activate this user in the window."),
    ],
)
def test_who_cannot_work_is_told_why(office: OpenList, capsys: Capture, name: str, says: str) -> None:
    office.users.set_active(office.owner, add(office, "Max", Role.ESTIMATOR), active=False)
    assert refusal(capsys, office, "search", "roof", "--user", name) == f"{says}\n"


def test_enter_alone_names_nobody(office: OpenList, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal(monkeypatch, lines="\n")
    assert "Name a user with --user; the users of this list are" in refusal(capsys, office, "search", "roof")


def test_a_deactivated_user_s_password_opens_nothing(
    dana_s_office: OpenList, hashes: dict[str, str], capsys: Capture, monkeypatch: pytest.MonkeyPatch, waited: object
) -> None:
    otto = add(dana_s_office, "Otto", Role.ACCOUNT_OWNER, hashes[_OTTO])
    dana_s_office.users.set_active(dana_s_office.owner, otto, active=False)
    no_terminal(monkeypatch, _OTTO)
    assert "Wrong password" in refusal(capsys, dana_s_office, "backup", "copy.db", "--password-stdin")


def test_names_are_found_in_another_case_and_without_accents(office: OpenList) -> None:
    add(office, "Zoé Ångström", Role.ESTIMATOR)
    assert run(office, "search", "roof", "--user", "ZOE ANGSTROM") == 0


def test_a_list_that_a_window_has_open_asks_too(office: OpenList, capsys: Capture) -> None:
    assert main(["search", "--database", str(office.path), "roof"]) == 2
    assert "--user" in capsys.readouterr().err
    assert main(["search", "--database", str(office.path), "roof", "--user", "Elena Ruiz"]) == 0


def test_a_password_is_no_option(office: OpenList, capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        run(office, "search", "roof", "--password", "secret")
    assert "--password" in capsys.readouterr().err


def test_looking_loads_no_password_hashing_unless_one_is_asked(
    office: OpenList, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [
        name for name in sys.modules if name.startswith(("argon2", "custlist_desktop.services.account.passwords"))
    ]:
        monkeypatch.delitem(sys.modules, name)
    assert run(office, "search", "roof", "--user", "Elena Ruiz") == 0
    assert "argon2" not in sys.modules
