"""Email addresses and websites: links that can be followed, mistakes that are named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.contact import Severity
from custlist_desktop.domain.web import (
    SPECIAL_ENDINGS,
    read_email,
    read_unusual_email,
    read_unusual_website,
    read_website,
)
from tests.helpers.examples import examples


@pytest.mark.parametrize(
    ("typed", "target"),
    [
        ("melanie@gagne.example", "melanie@gagne.example"),
        ("Melanie.Gagne+roof@Example.COM", "Melanie.Gagne+roof@example.com"),
        ("info@gagné.ca", "info@xn--gagn-epa.ca"),
        ("田中@例え.jp", "田中@xn--r8jz45g.jp"),
        ("mélanie@gagne.ca", "mélanie@gagne.ca"),
        ("", ""),
    ],
)
def test_m7_email_is_linked_with_its_domain_in_ascii(typed: str, target: str) -> None:
    reading = read_email(typed)
    assert reading.target == target
    assert reading.problem("email") is None


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("melanie gagne@x.ca", "email_spaces"),
        ("melanie\u00a0@x.ca", "email_spaces"),
        ("melanie@@x.ca", "email_two_at"),
        ("melanie@x@y.ca", "email_two_at"),
        ("melanie@", "email_nothing_after_at"),
        ("@x.ca", "email_nothing_before_at"),
        ("melanie", "email_no_at"),
        ("melanie@x..ca", "email_invalid"),
        ("melanie.@x.ca", "email_invalid"),
        ("melanie@-x.ca", "email_invalid"),
        ("Mel <mel@x.ca>", "email_spaces"),
        ('"Mel" <mel@x.ca>', "email_invalid"),
        ("lone\ud800@x.ca", "email_invalid"),
        ("x" * 100_000 + "@x.ca", "email_too_long"),
    ],
)
def test_email_that_cant_be_right_is_an_error(typed: str, code: str) -> None:
    problem = read_email(typed).problem("email")
    assert problem is not None
    assert (problem.field, problem.code, problem.severity) == ("email", code, Severity.ERROR)
    assert read_email(typed).target == ""


@pytest.mark.parametrize("typed", ["plotter@office", "test@firm.test", "scan@firm.local", "root@localhost"])
def test_email_that_works_inside_an_office_only_is_a_warning_and_linked(typed: str) -> None:
    reading = read_email(typed)
    assert (reading.code, reading.severity, reading.target) == ("email_odd_domain", Severity.WARNING, typed)


@pytest.mark.parametrize(
    ("typed", "target"),
    [
        ("gagne.example", "https://gagne.example"),
        ("gagne.example:8443/a?b=c#d", "https://gagne.example:8443/a?b=c#d"),
        ("http://gagne.example", "http://gagne.example"),
        ("HTTPS://Gagne.example/", "HTTPS://Gagne.example/"),
        ("https://social.example/@gagne", "https://social.example/@gagne"),
        ("gagne.example/go?to=https://x.example", "https://gagne.example/go?to=https://x.example"),
        ("gagné.ca", "https://gagné.ca"),
        ("", ""),
    ],
)
def test_website_is_linked_by_https_unless_typed_otherwise(typed: str, target: str) -> None:
    reading = read_website(typed)
    assert reading.target == target
    assert reading.problem("website") is None


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("javascript:alert(1)", "website_invalid"),
        ("javascript://x.example/%0aalert(1)", "website_scheme"),
        ("JavaScript://x.example", "website_scheme"),
        ("file:///etc/passwd", "website_scheme"),
        ("ftp://x.example", "website_scheme"),
        ("data:text/html,hello", "website_invalid"),
        ("user:password@x.example", "website_invalid"),
        ("https://user:password@x.example", "website_invalid"),
        ("https://@x.example", "website_invalid"),
        ("mailto:a@x.example", "website_invalid"),
        ("x.example:99999", "website_invalid"),
        ("https://", "website_invalid"),
        ("https://[", "website_invalid"),
        (".example", "website_invalid"),
        ("our site.example", "website_spaces"),
    ],
)
def test_website_that_no_browser_should_open_is_an_error(typed: str, code: str) -> None:
    reading = read_website(typed)
    assert (reading.code, reading.severity, reading.target) == (code, Severity.ERROR, "")


@pytest.mark.parametrize("typed", ["intranet", "http://intranet:8080/a", "example."])
def test_website_without_a_dot_is_a_warning(typed: str) -> None:
    reading = read_website(typed)
    assert (reading.code, reading.severity) == ("website_odd", Severity.WARNING)
    assert reading.target.endswith(typed)


@given(st.text(st.characters(exclude_categories=[])) | st.text("htps:/@.[]?#%a"))
def test_any_text_gets_a_safe_link_or_none(typed: str) -> None:
    website = read_website(typed)
    assert website.target == "" or website.target.lower().startswith(("http://", "https://"))
    email = read_email(typed)
    assert email.target == "" or "@" in email.target
    has_error = bool(email.code) and email.severity is Severity.ERROR
    assert bool(email.target) == (bool(typed) and not has_error)


_labels = st.text("abcXYZ019-_.+@!é", max_size=6) | st.sampled_from(
    ["com", "x", "local", "test", "xn--gagn-epa", "a" * 64]
)
_addresses = st.builds(
    "{}@{}".format,
    st.lists(_labels, max_size=3).map(".".join),
    st.lists(_labels, max_size=4).map(".".join),
)


@examples(150)
@given(_addresses | st.emails())
def test_plain_email_is_read_as_the_whole_standard_reads_it(typed: str) -> None:
    assert not typed or read_email(typed) == read_unusual_email(typed)


@pytest.mark.parametrize("length", [62, 63, 64, 65, 66])
def test_long_parts_of_an_email_are_read_as_the_whole_standard_reads_them(length: int) -> None:
    for typed in (
        f"{'a' * length}@x.ca",
        f"a@{'b' * length}.ca",
        f"a@{'b' * length}.{'c' * length}",
        f"a@x.{'c' * length}",
    ):
        assert read_email(typed) == read_unusual_email(typed)


def test_endings_without_public_mail_are_those_of_email_validator() -> None:
    import email_validator

    special = {name.rpartition(".")[2] for name in email_validator.SPECIAL_USE_DOMAIN_NAMES}
    assert special <= SPECIAL_ENDINGS


_sites = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "http://", "HTTPS://", "ftp://", "//", "http:/"]),
    st.lists(st.text("abZ09-_@é", max_size=5), min_size=1, max_size=4).map(".".join),
    st.text("/ab.?#:-_ ", max_size=6),
)


@examples(100)
@given(_sites)
def test_plain_website_is_read_as_any_other_url_is(typed: str) -> None:
    assert not typed or read_website(typed) == read_unusual_website(typed)
