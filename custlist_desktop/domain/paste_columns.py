"""Which column of pasted rows is what: by their titles, else by what is in them.

A row of titles names the columns. Where there is none, products prove which column is the amount: in at least two
rows, and in 80 % of those in which all three numbers can be read. Of the other two the price is the one with the sign
of a currency, else the quantity is the one beside the unit, else the left one. What neither a title nor a product
names is a guess, and is told as one: a column of money is the unit cost where percents follow, else the unit price.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import fmean

from custlist_desktop.domain.numbers import NumberStyle
from custlist_desktop.domain.paste_words import PasteField, Title, title_of
from custlist_desktop.domain.pasted_column import (
    PastedColumn,
    Product,
    column_of_cells,
    products_among,
    proven_rows,
    with_percents,
)

Row = Sequence[str]

_FIELDS = {Title(name.value): name for name in PasteField if name is not PasteField.LEAVE_OUT}


@dataclass(frozen=True, slots=True)
class PasteColumns:
    """What each pasted column is.

    Attributes:
        fields: one for each column; none but LEAVE_OUT is there twice.
        guessed: the columns whose field neither a title nor a product names.
        amount: the column that holds what each row comes to, by its title or by products; it is left out, as amounts
            follow from the rest, and what lines come to is compared with it.
        unasked: other columns that are left out and need no word: empty ones, numbers of rows.
    """

    fields: tuple[PasteField, ...]
    guessed: frozenset[int] = frozenset()
    amount: int | None = None
    unasked: frozenset[int] = frozenset()

    def column_of(self, field: PasteField) -> int | None:
        """The column that is ``field``; None if there is none."""
        return self.fields.index(field) if field in self.fields else None

    def with_field(self, column: int, field: PasteField) -> "PasteColumns":
        """The same with another field chosen for a column; the column that had it before is left out."""
        fields = [PasteField.LEAVE_OUT if each is field else each for each in self.fields]
        fields[column] = field
        guessed = self.guessed - {column} - {at for at, each in enumerate(fields) if each is PasteField.LEAVE_OUT}
        return replace(self, fields=tuple(fields), guessed=guessed)


def decide_columns(rows: Sequence[Row], titles: Row | None, style: NumberStyle) -> PasteColumns:
    """What each column of ``rows`` is.

    Args:
        rows: those that can be lines, all of one width.
        titles: the row of titles, if there is one.
    """
    width = len(titles if titles is not None else rows[0]) if rows or titles is not None else 0
    columns = [column_of_cells(at, [row[at] for row in rows], style) for at in range(width)]
    for column, text in zip(columns, titles or (), strict=False):
        column.title, column.has_title = title_of(text), bool(text)
    return _Decision(columns).result()


class _Decision:
    """Gives each column its field: titles first, then products, then guesses."""

    def __init__(self, columns: Sequence[PastedColumn]) -> None:
        self._columns = columns
        self._of: dict[PasteField, int] = {}
        self._guessed: set[int] = set()
        self._amount: int | None = None
        self._unasked = {column.at for column in columns if not column.filled}
        self._has_titles = any(column.has_title for column in columns)

    def result(self) -> PasteColumns:
        if len(self._columns) == 1:
            return PasteColumns((PasteField.DESCRIPTION,))
        self._take_titles()
        self._find_texts()
        self._set_row_numbers_aside()
        self._take_products()
        self._guess_numbers()
        self._guess_words()
        fields = [PasteField.LEAVE_OUT] * len(self._columns)
        for name, at in self._of.items():
            fields[at] = name
        return PasteColumns(tuple(fields), frozenset(self._guessed), self._amount, frozenset(self._unasked))

    # What is free, and giving it away

    def _is_free(self, column: PastedColumn) -> bool:
        """Whether a column may be guessed: it holds something, and no title says what it is."""
        taken = column.at in self._of.values() or column.at == self._amount or column.at in self._unasked
        return not taken and not column.has_title

    def _give(self, name: PasteField, at: int, *, guess: bool = False) -> None:
        self._of[name] = at
        if guess:
            self._guessed.add(at)

    # Titles

    def _take_titles(self) -> None:
        titled = [column for column in self._columns if column.title is not None]
        for column in titled:
            self._take_plain_title(column)
        for column in titled:
            if column.title is Title.NAME or (column.title is Title.MATERIAL and not column.is_numeric):
                for name in (PasteField.DESCRIPTION, PasteField.ITEM):
                    if name not in self._of and column.at not in self._of.values():
                        self._give(name, column.at)
            elif column.title is Title.NUMBER:
                if column.counts_up():
                    self._unasked.add(column.at)
                elif PasteField.ITEM not in self._of:
                    self._give(PasteField.ITEM, column.at)
            elif column.title is Title.UNIT and column.is_numeric:
                self._take_numeric_unit(column)

    def _take_plain_title(self, column: PastedColumn) -> None:
        title = column.title
        if title is None:
            return
        if title is Title.AMOUNT:
            self._amount = column.at  # the last one: a total comes after its parts
        elif title is Title.UNIT and column.is_numeric:
            return
        elif title is Title.MARKUP and column.is_of_money():
            return  # amounts of money, and no percents
        elif title in _FIELDS and _FIELDS[title] not in self._of:
            self._give(_FIELDS[title], column.at)
        elif title in _FIELDS:
            self._guessed.add(self._of[_FIELDS[title]])  # several columns are called so

    def _take_numeric_unit(self, column: PastedColumn) -> None:
        """Numbers under "Unit" or "Units" are how many, or what one costs."""
        is_money = column.is_money or PasteField.QUANTITY in self._of
        name = PasteField.UNIT_PRICE if is_money else PasteField.QUANTITY
        if name not in self._of:
            self._give(name, column.at, guess=True)

    # Texts

    def _find_texts(self) -> None:
        texts = [column for column in self._columns if column.filled and not column.is_numeric]
        if PasteField.UNIT not in self._of:
            units = [column for column in texts if self._is_free(column) and column.holds_units()]
            has_sizes = any(column.is_arithmetic for column in self._columns)
            if units and (len(texts) > 1 or has_sizes or PasteField.DESCRIPTION in self._of):
                self._give(PasteField.UNIT, units[0].at)
        if PasteField.DESCRIPTION in self._of:
            return
        free = [column for column in texts if column.at not in self._of.values() and column.at != self._amount]
        sizes = [column for column in self._columns if column.is_arithmetic and self._is_free(column)]  # 2x4, 2x6
        words = [column for column in free if not column.holds_units()] or sizes or free
        untitled = [column for column in words if not column.has_title] or words
        described = [column for column in untitled if not column.holds_codes()] or untitled
        if described:
            self._give(PasteField.DESCRIPTION, described[0].at)
        elif rest := [column for column in self._columns if self._is_free(column)]:
            self._give(PasteField.DESCRIPTION, rest[0].at, guess=True)

    def _set_row_numbers_aside(self) -> None:
        """Numbers 1, 2, 3 before the description count rows, where something else can be the quantity."""
        description = self._of.get(PasteField.DESCRIPTION, 0)
        numeric = [column for column in self._columns if self._is_free(column) and column.is_numeric]
        for column in numeric:
            if column.at < description and len(numeric) > 1 and column.counts_up() and not self._proofs_with(column):
                self._unasked.add(column.at)

    def _proofs_with(self, column: PastedColumn) -> bool:
        return any(column.at in (proof.one, proof.other) for proof in self._proofs())

    # Products

    def _proofs(self) -> list[Product]:
        usable = [
            column
            for column in self._columns
            if column.is_numeric
            and not column.is_percent
            and column.at not in self._unasked
            and column.title not in (Title.OTHER, Title.NUMBER, Title.ITEM, Title.DESCRIPTION, Title.MARKUP)
            and not (column.has_title and column.title is None)
        ]
        return list(products_among(usable))

    def _take_products(self) -> None:
        fixed = {name: at for name, at in self._of.items() if self._columns[at].has_title}
        proofs = [proof for proof in self._proofs() if self._fits(proof, fixed)]
        if not proofs:
            self._take_product_with_markup()
            self._settle_cost_and_price()
            return
        best = max(proofs, key=lambda proof: self._rank(proof, proofs))
        quantity, price = self._ordered(best)
        self._amount = best.product
        if self._of.get(PasteField.QUANTITY) != quantity:
            self._give(PasteField.QUANTITY, quantity)
        is_cost = self._columns[price].title in (Title.COST, Title.UNIT_COST)
        name = PasteField.UNIT_COST if is_cost else PasteField.UNIT_PRICE
        if name not in self._of:
            self._give(name, price)
        self._take_second_product(quantity, best, proofs)
        self._settle_cost_and_price()

    def _take_second_product(self, quantity: int, best: Product, proofs: Sequence[Product]) -> None:
        """A smaller product of the same quantity is what the lines cost, as nobody sells for less."""
        if self._has_titles or PasteField.UNIT_COST in self._of:
            return
        for proof in proofs:
            if proof.product < best.product and quantity in (proof.one, proof.other):
                cost = proof.other if proof.one == quantity else proof.one
                free = cost not in self._of.values() and proof.product not in self._of.values()
                if free and cost != best.product:
                    self._give(PasteField.UNIT_COST, cost, guess=True)
                    self._unasked.add(proof.product)
                    return

    def _fits(self, proof: Product, fixed: Mapping[PasteField, int]) -> bool:
        """Whether a product says nothing else than the titles do."""
        if proof.product in fixed.values():
            return False
        amount = self._amount
        if amount is not None and self._columns[amount].has_title and proof.product != amount:
            return False
        quantity = fixed.get(PasteField.QUANTITY)
        return quantity is None or quantity in (proof.one, proof.other)

    def _rank(self, proof: Product, proofs: Sequence[Product]) -> tuple[bool, bool, int, int]:
        """Better ones first: beside the unit, not made of another product, then the rightmost product."""
        chained = any(
            each.product in (proof.one, proof.other) and proof.product not in (each.one, each.other)
            for each in proofs
        )
        quantity, price = self._ordered(proof)
        return (self._is_beside_unit(quantity), not chained, proof.product, price)

    def _ordered(self, proof: Product) -> tuple[int, int]:
        """The quantity and the price of a product."""
        one, other = proof.one, proof.other
        named = self._of.get(PasteField.QUANTITY)
        if named in (one, other):
            return (one, other) if named == one else (other, one)
        priced = {self._of.get(name) for name in (PasteField.UNIT_PRICE, PasteField.UNIT_COST)}
        money = (Title.COST, Title.PRICE)
        tests: list[Callable[[int], bool]] = [
            lambda at: at in priced or self._columns[at].title in money or self._columns[at].is_money,
            lambda at: not self._is_beside_unit(at),
        ]
        for is_price in tests:
            if is_price(one) != is_price(other):
                return (other, one) if is_price(one) else (one, other)
        return one, other

    def _is_beside_unit(self, at: int) -> bool:
        unit = self._of.get(PasteField.UNIT)
        if unit is None:
            return False
        low, high = sorted((unit, at))
        return all(not self._columns[between].filled for between in range(low + 1, high))

    def _take_product_with_markup(self) -> None:
        """An amount that is quantity times cost and markup proves all four at once."""
        percents = [column for column in self._columns if column.is_numeric and self._is_markup(column)]
        usable = [
            column
            for column in self._columns
            if column.is_numeric and not column.is_percent and column.at not in self._unasked
        ]
        for percent in percents:
            before = [column for column in usable if column.at == percent.at - 1]
            for cost in before:
                marked = with_percents(cost.values, percent)
                for quantity in usable:
                    for product in usable:
                        if len({cost.at, quantity.at, product.at}) == 3 and proven_rows(
                            quantity.values, marked, product
                        ):
                            self._take_marked_up(quantity.at, cost.at, percent.at, product.at)
                            return

    def _take_marked_up(self, quantity: int, cost: int, percent: int, product: int) -> None:
        self._amount = product if self._amount is None else self._amount
        for name, at in ((PasteField.QUANTITY, quantity), (PasteField.UNIT_COST, cost), (PasteField.MARKUP, percent)):
            if name not in self._of and at not in self._of.values():
                self._give(name, at)

    def _is_markup(self, column: PastedColumn) -> bool:
        """Whether a column holds markups: by its title, or by a percent sign in a column without one."""
        if column.title is not None or column.has_title:
            return column.title is Title.MARKUP
        return column.is_percent

    def _settle_cost_and_price(self) -> None:
        """Titles "Cost" and "Price" that no product names otherwise."""
        for column in self._columns:
            if column.title not in (Title.COST, Title.PRICE):
                continue
            if column.at in self._of.values() or column.at == self._amount:
                continue
            is_cost = column.title is Title.COST
            if not is_cost and self._marks_up(column):
                is_cost = PasteField.UNIT_COST not in self._of
            name = PasteField.UNIT_COST if is_cost else PasteField.UNIT_PRICE
            if name not in self._of:
                self._give(name, column.at)

    def _marks_up(self, column: PastedColumn) -> bool:
        """Whether percents on it follow a column, and no cost is there that they could be on."""
        if PasteField.UNIT_COST in self._of or column.at + 1 >= len(self._columns):
            return False
        following = next((each for each in self._columns[column.at + 1 :] if each.filled), None)
        return following is not None and self._is_markup(following)

    # Guesses

    def _guess_numbers(self) -> None:
        free = [column for column in self._columns if self._is_free(column) and column.is_numeric]
        plain = [column for column in free if not column.is_percent]
        if PasteField.QUANTITY not in self._of and plain:
            quantity = self._guessed_quantity(plain)
            if quantity is not None:
                plain.remove(quantity)
                self._give(PasteField.QUANTITY, quantity.at, guess=not self._is_beside_unit(quantity.at))
        self._guess_item(plain)
        self._guess_price(
            [column for column in plain if column.at > self._of.get(PasteField.DESCRIPTION, -1)] or plain
        )
        percents = [
            column for column in free if column.is_percent and column.at > self._of.get(PasteField.UNIT_COST, 0)
        ]
        if percents and PasteField.MARKUP not in self._of and PasteField.UNIT_COST in self._of:
            self._give(PasteField.MARKUP, percents[0].at, guess=True)

    def _guess_price(self, plain: Sequence[PastedColumn]) -> None:
        cost = next((column for column in plain if self._marks_up(column)), None)
        if cost is not None:
            self._give(PasteField.UNIT_COST, cost.at, guess=True)
        elif plain and not {PasteField.UNIT_PRICE, PasteField.UNIT_COST} & set(self._of):
            price = next((column for column in plain if column.is_money), plain[0])
            self._give(PasteField.UNIT_PRICE, price.at, guess=True)

    def _guessed_quantity(self, plain: Sequence[PastedColumn]) -> PastedColumn | None:
        beside = [column for column in plain if self._is_beside_unit(column.at) and not column.is_money]
        if beside:
            return beside[0]
        after = [column for column in plain if column.at > self._of.get(PasteField.DESCRIPTION, -1)]
        without = [column for column in after or plain if not column.is_money]
        if not without:
            return None
        is_only = len(plain) == 1 and not {PasteField.UNIT_PRICE, PasteField.UNIT_COST} & set(self._of)
        return None if is_only and without[0].looks_like_money() else without[0]

    def _guess_item(self, plain: list[PastedColumn]) -> None:
        """Numbers before the description that nothing else wants are codes: 1.01, 73113."""
        description = self._of.get(PasteField.DESCRIPTION, 0)
        for column in list(plain):
            if column.at < description and not column.is_money:
                plain.remove(column)
                if PasteField.ITEM not in self._of and not self._has_titles:
                    self._give(PasteField.ITEM, column.at, guess=True)

    def _guess_words(self) -> None:
        """A column of short words or codes before the description is the item."""
        description = self._of.get(PasteField.DESCRIPTION, 0)
        for column in self._columns[:description]:
            is_short = bool(column.filled) and fmean(map(len, column.filled)) <= 20
            if self._is_free(column) and not column.is_numeric and is_short and PasteField.ITEM not in self._of:
                self._give(PasteField.ITEM, column.at, guess=not column.holds_codes())
