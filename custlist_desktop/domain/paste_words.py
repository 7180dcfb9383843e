"""The words over the columns of an estimate in a spreadsheet, and those of its totals, in the three languages."""

import re
from collections.abc import Sequence
from enum import StrEnum

from custlist_desktop.domain.quantities import currency_marks
from custlist_desktop.domain.text import fold


class PasteField(StrEnum):
    """What a pasted column can be; the values but the last are names of an `EstimateLine`'s fields."""

    ITEM = "item"
    DESCRIPTION = "description"
    QUANTITY = "quantity"
    UNIT = "unit"
    UNIT_COST = "unit_cost"
    MARKUP = "markup"
    UNIT_PRICE = "unit_price"
    LEAVE_OUT = "leave_out"


class Title(StrEnum):
    """What a title says. The first seven are a `PasteField` of the same value."""

    ITEM = "item"
    DESCRIPTION = "description"
    QUANTITY = "quantity"
    UNIT = "unit"
    UNIT_COST = "unit_cost"
    MARKUP = "markup"
    UNIT_PRICE = "unit_price"
    AMOUNT = "amount"
    NAME = "name"
    """The description, or the item where another column is the description."""
    MATERIAL = "material"
    """A name, or money, as what is in the column says."""
    COST = "cost"
    """The unit cost, unless products prove that it is the amount."""
    PRICE = "price"
    """The unit price, unless products prove that it is the amount."""
    NUMBER = "number"
    """Numbers of rows, or codes of items."""
    OTHER = "other"
    """Of a spreadsheet, but nothing that a line has."""


_TITLES: dict[Title, str] = {
    Title.ITEM: (
        "item code, code, cost code, item number, item no, csi, csi code, sku, part number, part no, ref, "
        "code d article, reference, no d article, code article, no article, codigo, clave, referencia, "
        "partida no"
    ),
    Title.DESCRIPTION: (
        "description, work item, item description, work, scope, scope of work, description of work, "
        "work description, material description, task, activity, details, line item, particulars, "
        "designation, description des travaux, libelle, travaux, ouvrage, tache, nature des travaux, "
        "descripcion, concepto, trabajo, actividad, detalle, descripcion del trabajo, rubro"
    ),
    Title.QUANTITY: (
        "quantity, qty, quant, q, takeoff, takeoff quantity, takeoff qty, take off qty, hours, hrs, count, "
        "quantite, qte, qtee, nombre, nbre, nb, heures, cantidad, cant, ctd, cdad, horas, medicion"
    ),
    Title.UNIT: (
        "unit, units, uom, u m, um, u, unit of measure, unit of measurement, measure, unite, unites, "
        "unite de mesure, udm, un, unidad, unidades, und, uni, ud, unidad de medida"
    ),
    Title.UNIT_COST: (
        "unit cost, cost per unit, cost unit, cost each, unit costs, material unit cost, cout unitaire, "
        "cout unit, c u, cu, deboursé, debourse sec, prix coutant, costo unitario, coste unitario, "
        "costo unit, coste unit, costo u"
    ),
    Title.MARKUP: (
        "markup, mark up, markup %, % markup, mark up %, m u, mu, o p %, oh p %, overhead profit %, majoration, "
        "majoration %, coefficient, recargo, recargo %, sobrecosto, sobreprecio, % recargo, % majoration"
    ),
    Title.UNIT_PRICE: (
        "unit price, price per unit, price unit, price each, rate, unit rate, unit $, $ unit, u p, up, "
        "unit prices, sell price, selling price, prix unitaire, prix unit, p u, pu, p u ht, pu ht, "
        "prix unitaire ht, prix u, taux, tarif, precio unitario, precio unit, precio u, p unitario, p unit, "
        "tarifa, valor unitario"
    ),
    Title.AMOUNT: (
        "amount, total, totals, line total, total price, total cost, extended, extension, ext, ext price, "
        "extended price, extended cost, extended amount, extended total, ext cost, ext amount, subtotal, "
        "sub total, total amount, montant, prix total, cout total, total ht, montant ht, total ttc, "
        "montant total, sous total, importe, importe total, precio total, costo total, coste total, monto, "
        "valor total, total mxn, valor"
    ),
    Title.NAME: (
        "item, items, name, title, product, service, product service, article, produit, poste, "
        "lot, element, partida, articulo, producto, servicio, material y mano de obra"
    ),
    Title.MATERIAL: "material, materials, materiel, materiaux, materiales",
    Title.COST: "cost, costs, cout, couts, costo, coste, costos",
    Title.PRICE: "price, prices, prix, precio, $, sell",
    Title.NUMBER: "#, no, nr, num, number, line, line no, line #, row, n, numero, ligne, linea, item #, pos, rang",
    Title.OTHER: (
        "o p, oh p, overhead profit, "
        "notes, note, comments, comment, remarks, remark, vendor, supplier, category, phase, division, trade, "
        "tax, taxes, tax %, tax rate, taxable, gst, pst, hst, vat, discount, discount %, margin, margin %, "
        "gross margin, profit, profit %, type, cost type, labor, labour, remarques, remarque, commentaire, "
        "commentaires, fournisseur, categorie, tps, tvq, tva, tva %, taux tva, remise, rabais, escompte, "
        "marge, marge %, notas, observaciones, comentarios, proveedor, categoria, iva, iva %, impuesto, "
        "descuento, margen, margen %, utilidad, status, date, fecha, estado, section, seccion, room, "
        "location, area, piece, local, ubicacion, waste, waste %, perte, merma"
    ),
}
_BY_WORDS = {name.strip(): title for title, names in _TITLES.items() for name in fold(names).split(",")}
_PARTS: tuple[tuple[frozenset[str], frozenset[str], Title], ...] = tuple(
    (frozenset(first.split()), frozenset(second.split()), title)
    for first, second, title in (
        ("unit unitaire unitario each per", "price prix precio rate sell", Title.UNIT_PRICE),
        ("unit unitaire unitario each per", "cost cout costo coste", Title.UNIT_COST),
        ("total extended ext amount montant importe monto", "", Title.AMOUNT),
        ("qty quantity quantite qte cantidad cant", "", Title.QUANTITY),
        ("description descripcion designation", "", Title.DESCRIPTION),
        ("markup majoration recargo", "", Title.MARKUP),
    )
)
"""What a title of more words is by some of them: one of the first, and one of the second where there are any."""

_IN_PARENTHESES = re.compile(r"[(\[][^)\]]*[)\]]")
_NO_WORD = re.compile(r"[^\w%#$€]+|_+")
_CURRENCIES = frozenset(["usd", "cad", "mxn", "eur", "us", "ca", "mx", "mn", "gbp", "$", "€"])
_LONGEST_TITLE = 40
_CURRENCY = re.compile(r"[A-Z]{3}|[A-Z]{0,3}[^\w\s%#]|[^\w\s%#] ?[A-Z]{2,3}")

_TOTAL = re.compile(
    r"(?:grand |sub ?|overall |project |estimate |job |section |bid )?totals?|sum|balance due|carried forward|"
    r"brought forward|(?:sous |grand )?(?:total|totaux)(?: general| partiel| ht| ttc| hors taxes?| a reporter)?|"
    r"somme|a reporter|(?:gran |sub ?)?total(?:es)?(?: general| parcial| neto| a pagar)?|suma|"
    r"importe total|montant total|total amount|amount due|total due|total cost|total price|total estimate|total bid"
)
# Every one of them has one of these; most cells have none, which is quickly seen.
_HINT_OF_TOTAL = re.compile("tot|sum|som|balan|forward|reporter|import|mont|amount|due", re.IGNORECASE)
_TOTAL_BEFORE = re.compile(r"(?:sub ?|sous |gran |grand )?total(?:es)?\b")
_TOTAL_AFTER = re.compile(r"\b(?:sub ?|sous |gran |grand )?totals?")
_TAX = re.compile(
    r"(?:sales |state |local |city |county )?tax(?:es)?|gst|pst|hst|qst|vat|tps|tvq|tvh|tva|iva|taxes?|impuestos?|"
    r"i v a|t p s|t v q|t v a"
)
_PAYMENT = re.compile(
    r"(?:less |moins |menos )?"
    r"(?:(?:amount |montant |importe |monto )?(?:already |deja |ya )?(?:paid|payee?s?|pagad[oa]s?)"
    r"(?: to date| a ce jour| a la fecha)?|(?:previous |prior )?(?:deposit|down payment|payment|retainer|advance)s?"
    r"(?: paid| received| made| to date| on account)*|(?:acompte|depot|avance|versement|paiement)s?"
    r"(?: versee?s?| recue?s?| payee?s?| anterieure?s?)?|(?:anticipo|deposito|abono|adelanto|pago)s?"
    r"(?: pagad[oa]s?| recibid[oa]s?| entregad[oa]s?| anterior(?:es)?)?)"
)
_SAYS_PAID = re.compile(r"paid|received|made|to date|pay|vers|recu|pag|recibid|entregad|\b(?:less|moins|menos)\b")
_RATE = re.compile(r"[\d.,]+ ?%|%|@")


def _words(text: str) -> str:
    return " ".join(_NO_WORD.sub(" ", fold(text)).split())


def title_of(text: str) -> Title | None:
    """What ``text`` says as a title of a column; None if it isn't one that spreadsheets of estimates have."""
    if not text or len(text) > _LONGEST_TITLE:
        return None
    words = _words(_IN_PARENTHESES.sub(" ", text)) or _words(text)
    if words in _BY_WORDS:
        return _BY_WORDS[words]
    parts = [part for part in words.split() if part not in _CURRENCIES and part != "%"]
    if " ".join(parts) in _BY_WORDS:
        return _BY_WORDS[" ".join(parts)]
    if len(parts) > 1 and not any(part.isdecimal() for part in parts):
        for first, second, title in _PARTS:
            if first & set(parts) and (not second or second & set(parts)):
                return title
    return None


def currency_in_title(text: str) -> str:
    """The currency's sign or code in a title, "Total (CAD)", "Prix €", "Importe MXN"; empty if there is none."""
    within = [found.group()[1:-1] for found in _IN_PARENTHESES.finditer(text)]
    words = [*within, *text.split()[-1:]]
    return next((word.strip() for word in words if _CURRENCY.fullmatch(word.strip()) and currency_marks(word)), "")


def is_total(text: str) -> bool:
    """Whether ``text`` is all that a total or a subtotal is called: "TOTAL GÉNÉRAL", "Sous-total :"."""
    return bool(_HINT_OF_TOTAL.search(text) and _TOTAL.fullmatch(_without_currency(text)))


def begins_or_ends_as_total(text: str) -> bool:
    """Whether ``text`` could be a total of something, "Subtotal: Roofing", as well as a thing, "Total station"."""
    words = _words(text)
    return bool(_TOTAL_BEFORE.match(words)) or any(
        found.end() == len(words) for found in _TOTAL_AFTER.finditer(words)
    )


def is_tax(text: str) -> bool:
    """Whether ``text`` is what a row of taxes under the lines is called: "TPS 5 %", "Sales tax (8.25%)"."""
    return bool(_TAX.fullmatch(_words(_RATE.sub(" ", _IN_PARENTHESES.sub(" ", fold(text))))))


def is_payment(text: str, *, is_negative: bool) -> bool:
    """Whether ``text`` is what a payment under a total is called: "Deposit paid", "Acompte versé", "Anticipo".

    A bare "Deposit" can be work as well, unless its amount is negative.
    """
    words = _words(_RATE.sub(" ", _IN_PARENTHESES.sub(" ", fold(text))))
    return bool(_PAYMENT.fullmatch(words)) and (is_negative or bool(_SAYS_PAID.search(words)))


def _without_currency(text: str) -> str:
    words = _words(_IN_PARENTHESES.sub(" ", text)).split()
    return " ".join(word for word in words if word not in _CURRENCIES)


Row = Sequence[str]

_MOST_ROWS_FOR_TITLES = 12
_SECOND_WORDS = frozenset(("unitaire", "unitario", "each", "per unit", "extended"))
"""Which are no titles by themselves."""
_TEXTS = (Title.DESCRIPTION, Title.NAME, Title.MATERIAL, Title.ITEM)


def titles_row(rows: Sequence[Row]) -> int | None:
    """The row that holds the titles: the first in which at least two cells, or all of two, are known ones.

    Where the next row goes on with them ("Unit" over "Price"), it is that one.
    """
    for at, row in enumerate(rows[:_MOST_ROWS_FOR_TITLES]):
        filled = [cell for cell in row if cell]
        if len(filled) < 2 or any(_is_plain_number(cell) for cell in filled):
            continue
        known = [title for cell in filled if (title := title_of(cell)) is not None]
        if len(known) >= 2 and len(set(known) - {Title.OTHER}) >= 1 and 2 * len(known) >= len(filled):
            return at + 1 if at + 1 < len(rows) and _goes_on(row, rows[at + 1]) else at
    return None


def joined_titles(rows: Sequence[Row], last: int) -> tuple[str, ...]:
    """The title of each column, where ``last`` is the last row that holds titles; of two rows, what both say."""
    if last and _goes_on(rows[last - 1], rows[last]):
        return tuple(map(_joined, rows[last - 1], rows[last]))
    return tuple(rows[last])


def repeats_titles(row: Row, rows: Sequence[Row], last: int) -> bool:
    """Whether ``row`` says the titles again that end in the row ``last`` of ``rows``, if not letter by letter."""
    titles = [rows[last], joined_titles(rows, last)]
    if last and _goes_on(rows[last - 1], rows[last]):
        titles.append(rows[last - 1])
    return any(_is_same(row, each) for each in titles)


def _is_same(row: Row, titles: Row) -> bool:
    if tuple(row) == tuple(titles):
        return True
    pairs = [(cell, title) for cell, title in zip(row, titles, strict=True) if cell]
    return len(pairs) > 1 and all(
        fold(cell) == fold(title) or (title_of(cell) is not None and title_of(cell) is title_of(title))
        for cell, title in pairs
    )


def _goes_on(first: Row, second: Row) -> bool:
    """Whether a second row has titles only, and more than a heading over the first lines."""
    pairs = [(above, cell) for above, cell in zip(first, second, strict=True) if cell]
    if sum(map(bool, first)) < 2 or any(_is_plain_number(cell) for cell in (*first, *second) if cell):
        return False
    beside = [cell for above, cell in pairs if title_of(above) not in _TEXTS]
    return bool(beside) and all(_is_title_under(above, cell) for above, cell in pairs)


def _is_title_under(above: str, cell: str) -> bool:
    if cell in currency_marks(cell) or (cell.startswith("(") and cell.endswith(")")):
        return True
    title, over = title_of(cell), title_of(above)
    if title is None and fold(cell).strip(". ") not in _SECOND_WORDS:  # "TBD" under "Qty" is a line's
        return False
    if over in _TEXTS:
        return title in _TEXTS
    return over in (None, Title.OTHER) or title_of(f"{above} {cell}") is not None


def _joined(above: str, cell: str) -> str:
    both = f"{above} {cell}".strip()
    if title_of(both) is not None or not cell:
        return both
    return cell if title_of(cell) is not None else both


def _is_plain_number(cell: str) -> bool:
    return cell[0].isdecimal() and all(char.isdecimal() or char in " .,%$" for char in cell)
