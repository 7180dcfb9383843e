"""Lists and paragraphs in texts as people paste them."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.proposals.text_blocks import Block, text_blocks


def outline(blocks: list[Block]) -> list[Any]:
    """Texts as their lines, lists as pairs of a mark and what stands behind it, nested ones behind that."""
    found: list[Any] = []
    for block in blocks:
        if block["kind"] == "text":
            found += block["lines"]
        else:
            found.append(
                [(item["mark"], " ".join(item["lines"]), *outline(item["lists"])) for item in block["items"]]
            )
    return found


@pytest.mark.parametrize(
    ("pasted", "found"),
    [
        # A mason's list, in which some dashes lack their space.
        (
            "El albañil se hará cargo de:\n– Arrancar el pavimento.\n-Extraer los sanitarios.\n– Hacer las regatas.",
            [
                "El albañil se hará cargo de:",
                [("–", "Arrancar el pavimento."), ("–", "Extraer los sanitarios."), ("–", "Hacer las regatas.")],
            ],
        ),
        # Out of a PDF, which broke a line in the middle of a sentence.
        (
            "►SITE SUPERINTENDENT: any Company\nrepresentative with authority\n► Roofing: two phases",
            [[("►", "SITE SUPERINTENDENT: any Company representative with authority"), ("►", "Roofing: two phases")]],
        ),
        (". Date du devis\n. Décompte", [[(".", "Date du devis"), (".", "Décompte")]]),
        # A word processor's bullets: letters of fonts that nobody else has, and its second level.
        ("\uf0b7\tDemo\no\tcabinets\n\uf0b7\tHaul away", [[("•", "Demo", [("o", "cabinets")]), ("•", "Haul away")]]),
        (
            "1. Demo\n   - Cabinets\n   - Haul\n     away\n2. Install\n    a) base\n    b) wall",
            [
                [
                    ("1.", "Demo", [("–", "Cabinets"), ("–", "Haul away")]),
                    ("2.", "Install", [("a)", "base"), ("b)", "wall")]),
                ]
            ],
        ),
        (
            "02.08.07. SEDIMENTADOR\n02.08.08. TRAZO",
            [[("02.08.07.", "SEDIMENTADOR"), ("02.08.08.", "TRAZO")]],
        ),
        ("* Démolition\n* Pose", [[("•", "Démolition"), ("•", "Pose")]]),
        ("Price*\n\n* before taxes", ["Price*", [("*", "before taxes")]]),
        ("1- Site survey\n2- Foundation", [[("1-", "Site survey"), ("2-", "Foundation")]]),
        (
            "SCOPE:\n-remove fence - supply new one\n            - add turf\nTERMS:\n- 50% deposit\n-------\n____",
            [
                "SCOPE:",
                [("–", "remove fence - supply new one", [("–", "add turf")])],
                "TERMS:",
                [("–", "50% deposit")],
                "-------",
                "____",
            ],
        ),
        ("2-10 mm\n1-800-555-0100", None),
        ("✓ Permits\n☐ Paint", [[("✓", "Permits"), ("☐", "Paint")]]),
        ("\t• tab\n\t\t• two", [[("•", "tab", [("•", "two")])]]),
        # Neither a measure, nor an amount, nor a name is a list.
        ("M2. Levantado de solado\n2.5 mm", ["M2. Levantado de solado", "2.5 mm"]),
        ("- 5 %\n-5 %\n- 1 200,00 $\n- $500\n- 500,00 $ CA\n-40 °C", None),
        ("J. Tremblay inc.\nM. Roy", None),
        ("-\n*\n1.\n--\n---- ----", None),
        ("  indented\n    more", None),
        # But a quantity behind a dash is an item, as is a rate with words.
        ("- 2 couches\n- 10% off", [[("–", "2 couches"), ("–", "10% off")]]),
        ("a. first\nb. second\nJ. Roy", [[("a.", "first"), ("b.", "second")], "J. Roy"]),
    ],
)
def test_pasted_texts_are_read_as_they_were_meant(pasted: str, found: list[Any] | None) -> None:
    assert outline(text_blocks(pasted)) == (pasted.split("\n") if found is None else found)


def test_lists_nest_only_so_deep() -> None:
    (block,) = text_blocks("\n".join(f"{'  ' * depth}- item {depth}" for depth in range(60)))
    levels = 1
    while block["items"][-1]["lists"]:
        (block,) = block["items"][-1]["lists"]
        levels += 1
    assert levels == 6
    assert [item["lines"] for item in block["items"]] == [[f"item {depth}"] for depth in range(5, 60)]


def test_empty_lines_part_paragraphs_and_items() -> None:
    blocks = text_blocks("Intro\n\n1) one\n\n2) two\nEnd\n\n\nNew")
    assert [(each["kind"], each["apart"]) for each in blocks] == [
        ("text", False),
        ("list", True),
        ("text", False),
        ("text", True),
    ]
    assert blocks[1]["loose"]


def test_lines_from_right_to_left_stand_alone() -> None:
    assert [each["lines"] for each in text_blocks("abc\nשלום\nעולם\nxyz")] == [["abc"], ["שלום"], ["עולם"], ["xyz"]]


@given(st.text(alphabet="-*•1a.) \n\tx", max_size=80))
def test_no_letter_is_lost(text: str) -> None:
    def letters(value: str) -> str:
        return "".join(value.replace("–", "-").replace("•", "*").split())

    def said(blocks: list[Block]) -> str:
        return "".join(
            "".join(block["lines"])
            if block["kind"] == "text"
            else "".join(item["mark"] + "".join(item["lines"]) + said(item["lists"]) for item in block["items"])
            for block in blocks
        )

    assert letters(said(text_blocks(text))) == letters(text)
