"""How each row of the table is measured: a module for a row, or for rows of one scenario.

Each has a function that takes a `Bench` and returns what it measured, by the names of `tests.benchmarks.table.ROWS`.
"""
