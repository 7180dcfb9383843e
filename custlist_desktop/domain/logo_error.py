"""Why a file can't be a logo."""


class LogoError(ValueError):
    """A file that can't be a logo.

    ``code`` is "too_large" (bytes), "too_many_pixels", "not_a_picture", "damaged", or for an SVG "unsafe" (a script,
    entities, something fetched from elsewhere) or "too_complex".
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
