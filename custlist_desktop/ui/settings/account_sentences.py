"""What is wrong with a trade name, a template or the estimate defaults, in whole sentences."""

from PySide6.QtCore import QLocale, QSize

from custlist_desktop.domain.contact import Problem
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.contact.sentences import problem_sentence
from custlist_desktop.ui.kit.taxes_field import markup_range_sentence, odd_markup_sentence
from custlist_desktop.ui.settings.logo_taking import TakenLogo


def account_problem_sentence(problem: Problem) -> str:
    """What is wrong with a field, and what to do about it."""
    own = _own_sentences().get((problem.field, problem.code)) or _own_sentences().get(("", problem.code))
    if own is None:
        return problem_sentence(problem)
    return own.format(**{name: _written(value) for name, value in problem.facts.items()})


def _written(value: object) -> str:
    return QLocale().toString(value) if isinstance(value, int) else str(value)


def _own_sentences() -> dict[tuple[str, str], str]:
    """By field and code; by code alone for what every field says alike."""
    return {
        ("name", "name_required"): translate("AccountProblems", "Type a name."),
        ("name", "name_taken"): translate(
            "AccountProblems", "This language already has a template with this name. Choose another name."
        ),
        ("name", "same_name"): translate(
            "AccountProblems", "Another trade name has this name. You can still save it."
        ),
        ("taxes", "name_required"): translate("AccountProblems", "Type the tax’s name as proposals show it."),
        ("taxes", "out_of_range"): translate("AccountProblems", "Type a rate from 0 to 100."),
        ("taxes", "too_many"): translate(
            "AccountProblems", "A proposal has room for {limit} taxes. Remove one first."
        ),
        ("markup", "markup_out_of_range"): markup_range_sentence(),
        ("markup", "markup_odd"): odd_markup_sentence(),
        ("aim", "out_of_range"): translate(
            "AccountProblems", "Type a profit of at least 0 and less than 100 percent."
        ),
        ("days_valid", "out_of_range"): translate(
            "AccountProblems", "Type 1 to {limit} days, or leave this empty for no expiry date."
        ),
        ("currency", "currency_unknown"): translate(
            "AccountProblems", "No currency has this name. Choose one from the list."
        ),
        ("number_pattern", "count_missing"): translate(
            "AccountProblems", "Add {{count}}, or all estimates would get the same number."
        ),
        ("number_pattern", "count_twice"): translate("AccountProblems", "Use {{count}} only once."),
        ("number_pattern", "field_unknown"): translate(
            "AccountProblems", "Between braces, use only {{year}}, {{year:2}}, {{count}} and {{count:4}} or the like."
        ),
        ("number_pattern", "too_long"): translate(
            "AccountProblems", "Estimate numbers can have {limit} characters. Shorten this pattern."
        ),
        ("", "not_a_number"): translate("AccountProblems", "This can’t be calculated. Type a number, or 12+3."),
        ("", "not_whole"): translate("AccountProblems", "Type a whole number."),
        ("", "divide_by_zero"): translate("AccountProblems", "This divides by zero. Type another number."),
        ("", "percent_unclear"): translate(
            "AccountProblems", "This could be read two ways. Put % after every number, or after none."
        ),
        ("", "ambiguous"): translate("AccountProblems", "This could mean two numbers. Type {one} or {other}."),
        ("", "too_large"): translate("AccountProblems", "This number is too large. Type a smaller one."),
        ("", "too_fine"): translate("AccountProblems", "Type at most four decimal places."),
    }


def logo_problem_sentence(code: str, file: str) -> str:
    """Why a file can't be the logo; ``code`` as in `LogoError`, or "unreadable"."""
    sentences = {
        "too_large": translate("LogoProblems", "{file} is larger than 2 MB. Save it as PNG."),
        "file_too_large": translate("LogoProblems", "{file} is larger than 50 MB. Save it with fewer pixels."),
        "too_many_pixels": translate("LogoProblems", "{file} has too many pixels. Save it smaller."),
        "not_a_picture": translate(
            "LogoProblems", "{file} isn’t a PNG, JPEG, GIF, WebP, BMP or SVG picture. Choose another file."
        ),
        "damaged": translate(
            "LogoProblems", "Part of {file} is missing or damaged. Save it again in the program that made it."
        ),
        "unsafe": translate(
            "LogoProblems",
            "{file} has a script in it, or loads something from elsewhere. Save it as a plain SVG, or as PNG.",
        ),
        "too_complex": translate("LogoProblems", "{file} is too complicated to print. Save it as PNG."),
        "unreadable": translate("LogoProblems", "{file} can’t be read. Is its drive connected?"),
    }
    return sentences[code].format(file=file)


def taken_logo_sentence(taken: TakenLogo, file: str, hard_to_see: bool) -> str:
    """What was done to a file that was taken for the logo; empty if it was taken as it is and shows on paper."""
    said = []
    if taken.frames > 1:
        said.append(translate("LogoField", "{file} is animated. Its first picture is used.").format(file=file))
    if taken.before != taken.after:
        said.append(
            translate("LogoField", "{file} was scaled down from {before} ({size}) to {after} ({small}).").format(
                file=file,
                before=_pixels(taken.before),
                after=_pixels(taken.after),
                size=_size(taken.file_size),
                small=_size(len(taken.content)),
            )
        )
    if hard_to_see:
        said.append(translate("LogoField", "It is almost white, and hard to see on paper. Choose a darker one."))
    return " ".join(said)


def _pixels(size: QSize) -> str:
    locale = QLocale()
    return f"{locale.toString(size.width())} × {locale.toString(size.height())}"


def _size(count: int) -> str:
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
