"""Which version's values a row has: its own, or an earlier one's, once what came after was undone."""


def has_values_of(row: str, table: str, version: str) -> str:
    """The condition, in SQL, that a row has the values that it had in a version.

    Args:
        row: the row's name in the query.
        table: the name of its table.
        version: in SQL; where it is NULL, so is the condition, or false.
    """
    return (
        f"({row}.version = {version} OR EXISTS (SELECT 1 FROM journal AS again WHERE again.subject = '{table}'"
        f" AND again.subject_id = {row}.id AND json_extract(again.after, '$.version') = {row}.version"
        f" AND json_extract(again.after, '$.same_as') = {version}))"
    )
