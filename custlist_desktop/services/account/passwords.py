"""Passwords: kept as Argon2id hashes with the parameters that argon2-cffi recommends (RFC 9106)."""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher


@cache
def hasher() -> "PasswordHasher":
    """What hashes, and knows a hash again."""
    from argon2 import PasswordHasher  # here: most lists have no password, and the window is there sooner

    return PasswordHasher()


@dataclass(frozen=True, slots=True)
class PasswordChange:
    """The hash of a new password, and that of the present one, which the user has typed: ``replaces``."""

    replaces: str | None
    password_hash: str


def is_guessed_at_once(password: str) -> bool:
    """Whether a new password is empty or only blanks."""
    return not password.strip()


def hash_password(password: str) -> str:
    """The hash to keep, salt and parameters included. It takes a tenth of a second, on purpose."""
    return hasher().hash(_bytes(password))


def password_fits(password: str, kept_hash: str) -> bool:
    """Whether ``password`` is the one that was hashed. It takes as long as `hash_password`."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return hasher().verify(kept_hash, _bytes(password))
    except (VerificationError, InvalidHashError):
        return False


def changed_password(present: str, new: str, kept_hash: str | None) -> PasswordChange | None:
    """The change to the password ``new``; None if the typed present password is wrong."""
    if kept_hash is not None and not password_fits(present, kept_hash):
        return None
    return PasswordChange(kept_hash, hash_password(new))


def _bytes(password: str) -> bytes:
    """UTF-8, lone surrogates included: a password itself is never kept, so it need not be clean text."""
    return password.encode("utf-8", "surrogatepass")
