"""Every key of the program and what it does, in the order in which one meets them: what F1 and the guide list."""

from custlist_desktop.ui.customers.commands import customer_commands
from custlist_desktop.ui.duplicates.commands import duplicate_commands
from custlist_desktop.ui.estimates.commands import estimate_commands
from custlist_desktop.ui.estimates.editor_commands import editor_commands
from custlist_desktop.ui.estimates.lines.commands import line_commands
from custlist_desktop.ui.help.shortcuts import (
    ACCOUNT_SETTINGS,
    ACTIVITY,
    BACKUPS,
    CUSTOMERS,
    DIALOGS,
    DUPLICATES,
    EDITOR,
    ESTIMATES,
    EVERYWHERE,
    IMPORT,
    LINES,
    PROPOSAL,
    RESTORE,
    ShortcutGroup,
    shortcut_group,
)
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.commands import import_commands
from custlist_desktop.ui.kit.lists.list_commands import list_commands
from custlist_desktop.ui.proposals.commands import all_proposal_commands
from custlist_desktop.ui.restoring.commands import restore_commands
from custlist_desktop.ui.settings.backup_commands import backups_commands
from custlist_desktop.ui.settings.commands import activity_commands, settings_commands
from custlist_desktop.ui.shell.commands import dialog_keys, window_commands


def shortcut_groups() -> tuple[ShortcutGroup, ...]:
    """All groups in the interface's language, in the order in which one meets them."""
    return (
        shortcut_group(EVERYWHERE, translate("Shortcuts", "Everywhere"), window_commands()),
        shortcut_group(CUSTOMERS, translate("Shortcuts", "Customers"), customer_commands(), list_commands()),
        shortcut_group(ESTIMATES, translate("Shortcuts", "Estimates"), estimate_commands(), list_commands()),
        shortcut_group(EDITOR, translate("Shortcuts", "Estimate editor"), editor_commands()),
        shortcut_group(LINES, translate("Shortcuts", "Lines of an estimate"), line_commands()),
        shortcut_group(PROPOSAL, translate("Shortcuts", "Proposal"), all_proposal_commands()),
        shortcut_group(IMPORT, translate("Shortcuts", "Import"), import_commands()),
        shortcut_group(DUPLICATES, translate("Shortcuts", "Find duplicates"), duplicate_commands()),
        shortcut_group(RESTORE, translate("Shortcuts", "Compare and restore"), restore_commands()),
        shortcut_group(ACCOUNT_SETTINGS, translate("Shortcuts", "Account Settings"), settings_commands()),
        shortcut_group(ACTIVITY, translate("Program", "Activity"), activity_commands()),
        shortcut_group(BACKUPS, translate("Program", "Data and Backups"), backups_commands()),
        shortcut_group(DIALOGS, translate("Shortcuts", "Dialogs and fields"), dialog_keys()),
    )
