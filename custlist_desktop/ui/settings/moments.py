"""When somebody was last here, in words."""

from datetime import datetime, timedelta

from PySide6.QtCore import QLocale, QTime

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dates import short_date


def last_signed_in_text(moment: datetime | None, now: datetime) -> str:
    """The time today or yesterday, the date before that, or Never.

    Args:
        moment: when it was, aware.
        now: aware, in the time zone that is shown.
    """
    if moment is None:
        return translate("UsersPage", "Never")
    local = moment.astimezone(now.tzinfo)
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    if local.date() == now.date():
        return translate("UsersPage", "Today, {time}").format(time=time)
    if local.date() == now.date() - timedelta(days=1):
        return translate("UsersPage", "Yesterday, {time}").format(time=time)
    return short_date(local.date())
