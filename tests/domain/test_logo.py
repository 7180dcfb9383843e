"""Which files can be a logo, told by their content."""

import struct
from base64 import b64encode
from urllib.parse import quote
from zlib import compress, compressobj, crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.account import LogoFormat
from custlist_desktop.domain.logo import LARGEST_LOGO, LARGEST_SIDE, MOST_PIXELS, LogoError, logo_format

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>'


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc32(kind + data))


def png(width: int = 2, height: int = 1) -> bytes:
    """A red picture."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = compress((b"\0" + b"\xff\0\0" * 2) * 1)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def jpeg(width: int = 4, height: int = 3) -> bytes:
    """As much of a JPEG as says how large it is."""
    frame = struct.pack(">BHHB", 8, height, width, 1) + b"\1\x11\0"
    parts = (b"\xff\xe0" + struct.pack(">H", 6) + b"JFIF", b"\xff\xc0" + struct.pack(">H", len(frame) + 2) + frame)
    return b"\xff\xd8" + b"".join(parts) + b"\xff\xda\0\3\0abc" + b"\xff\xd9"


def refusal(content: bytes) -> str:
    """The code of what is wrong with a file."""
    with pytest.raises(LogoError) as error:
        logo_format(content)
    return error.value.code


def svg(inside: str, attributes: str = "", before: str = "") -> bytes:
    start = (
        f'{before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {attributes}>'
    )
    return f"{start}{inside}</svg>".encode()


def test_pictures_are_told_by_their_content() -> None:
    assert logo_format(png()) is LogoFormat.PNG
    assert logo_format(jpeg()) is LogoFormat.JPEG
    assert logo_format(SVG) is LogoFormat.SVG


@pytest.mark.parametrize(
    "content",
    [b"", b"GIF89a", b"%PDF-1.7", b"<html></html>", b"<html>svg</html>", b"svg", b"RIFF....WEBP", b"\0" * 99],
)
def test_other_files_are_no_pictures(content: bytes) -> None:
    assert refusal(content) == "not_a_picture"


@pytest.mark.parametrize("content", [png(), jpeg(), SVG])
def test_picture_that_is_cut_off_is_refused(content: bytes) -> None:
    for length in range(len(content) // 2, len(content)):
        assert refusal(content[:length]) in ("damaged", "not_a_picture")


def test_png_with_a_wrong_checksum_is_damaged() -> None:
    assert refusal(png().replace(b"IDAT", b"IDAX")) == "damaged"


def test_what_a_camera_writes_behind_a_picture_is_passed_over() -> None:
    assert logo_format(jpeg() + b"\0" * 500) is LogoFormat.JPEG


def test_file_that_is_too_large_is_refused() -> None:
    assert refusal(png() + b"\0" * LARGEST_LOGO) == "too_large"


@pytest.mark.parametrize("make", [png, jpeg])
def test_small_file_of_a_huge_picture_is_refused(make: type) -> None:
    assert refusal(make(LARGEST_SIDE + 1, 1)) == "too_many_pixels"
    assert refusal(make(0, 1)) == "damaged"
    assert refusal(make(LARGEST_SIDE, LARGEST_SIDE)) == "too_many_pixels"
    logo_format(make(LARGEST_SIDE, MOST_PIXELS // LARGEST_SIDE))


def test_picture_with_a_profile_that_unpacks_to_a_gigabyte_is_refused() -> None:
    packer = compressobj(9)
    profile = b"a\0\0" + b"".join(packer.compress(bytes(1_000_000)) for _ in range(8)) + packer.flush()
    start, end = png()[:33], png()[33:]
    assert refusal(start + chunk(b"iCCP", profile) + end) == "damaged"
    logo_format(start + chunk(b"iCCP", b"a\0\0" + compress(bytes(500_000))) + end)


@pytest.mark.parametrize("picture", [png(60_000, 60_000), png(LARGEST_SIDE, LARGEST_SIDE), jpeg(60_000, 60_000)])
def test_drawing_with_a_huge_picture_in_it_is_refused(picture: bytes) -> None:
    data = b64encode(picture).decode()
    assert refusal(svg(f'<image href="data:image/png;base64,{data[:40]} {data[40:]}"/>')) == "too_many_pixels"
    assert refusal(svg(f'<image xlink:href=" DATA:image/png,{quote(picture)}"/>')) == "too_many_pixels"
    assert logo_format(svg(f'<image href="data:image/png;base64,{b64encode(png()).decode()}"/>')) is LogoFormat.SVG


@pytest.mark.parametrize(
    "content",
    [
        svg("<script>alert(1)</script>"),
        svg("<SCRIPT/>"),
        svg("<foreignObject/>"),
        svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'),
        svg('<circle onclick="x()"/>'),
        svg("", 'onload="x()"'),
        svg('<image href="https://x.example/a.png"/>'),
        svg('<image xlink:href="file:///etc/passwd"/>'),
        svg('<a href="javascript:x()"/>'),
        svg('<image href="data:image/svg+xml;base64,AAAA"/>'),
        svg("<style>@import 'x.css';</style>"),
        svg("<style>path { fill: url(http://x.example/a) }</style>"),
        svg("<path style=\"fill: url( '//x.example/a' )\"/>"),
        svg("&b;", before='<!DOCTYPE svg [<!ENTITY a "a"><!ENTITY b "&a;&a;">]>'),
        svg("", before='<!DOCTYPE svg [<!ENTITY % a "b">]>'),
        svg('<image href="&a;"/>', before='<!DOCTYPE svg [<!ENTITY a "https://x.example/a.png">]>'),
        svg("<switch><g/></switch><foreignObject/>"),
        svg("", before='<?xml-stylesheet href="x.css"?>'),
        svg("", before='<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>').decode().encode("utf-16"),
    ],
)
def test_svg_that_does_more_than_draw_is_refused(content: bytes) -> None:
    assert refusal(content) == "unsafe"


@pytest.mark.parametrize(
    "content",
    [
        svg('<path id="a"/><use href="#a"/><use xlink:href="#a"/>'),
        svg('<image href="data:image/png;base64,AAAA"/>'),
        svg('<path fill="url(#g)" style="mask: url(\'#m\')"/><style>path { fill: url("#g") }</style>'),
        svg("<text>&lt;script&gt; &#233;</text>"),
        # What drawing programs write: namespaces as entities, a link, a profile of colors, a drawing for browsers.
        svg('<g xmlns:i="&ns_ai;"/>', before='<!DOCTYPE svg [<!ENTITY ns_ai "http://ns.adobe.com/Illustrator/">]>'),
        svg('<a href="https://x.example/"><path/></a>'),
        svg('<color-profile xlink:href="file:///Library/RGB.icc"/>'),
        svg("<switch><foreignObject/><text>T</text></switch>"),
        svg("", before='<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n'),
        svg(
            "",
            before='<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg.dtd">',
        ),
        b"\xef\xbb\xbf" + SVG,
        SVG.decode().encode("utf-16"),
        svg("<text>é</text>", before='<?xml version="1.0" encoding="iso-8859-1"?>').decode().encode("latin-1"),
    ],
)
def test_svg_that_only_draws_is_taken(content: bytes) -> None:
    assert logo_format(content) is LogoFormat.SVG


def test_svg_that_draws_itself_for_ever_is_refused() -> None:
    doubled = "".join(f'<g id="a{n}"><use href="#a{n + 1}"/><use href="#a{n + 1}"/></g>' for n in range(40))
    assert refusal(svg(doubled + '<g id="a40"/><use href="#a0"/>')) == "too_complex"
    assert refusal(svg('<g id="a"><use href="#a"/></g>')) == "too_complex"
    assert refusal(svg("<g>" * 300 + "</g>" * 300)) == "too_complex"


def test_svg_whose_effects_take_for_ever_is_refused_and_a_shadow_is_taken() -> None:
    assert refusal(svg('<filter id="f"><feTurbulence numOctaves="999999999"/></filter>')) == "too_complex"
    assert refusal(svg(f'<filter id="f">{"<feGaussianBlur/>" * 60}</filter>')) == "too_complex"
    shadow = '<filter id="f"><feGaussianBlur stdDeviation="2"/><feOffset/><feMerge><feMergeNode/></feMerge></filter>'
    assert logo_format(svg(shadow)) is LogoFormat.SVG


@given(st.binary(max_size=300), st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"<svg ", SVG[:40]]))
def test_any_file_is_taken_or_refused(content: bytes, start: bytes) -> None:
    try:
        logo_format(start + content)
    except LogoError as error:
        assert error.code  # noqa: PT017  # both outcomes are fine, any other error is none
