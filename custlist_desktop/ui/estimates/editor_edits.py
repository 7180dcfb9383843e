"""What the editor's header and dialogs change in an estimate, each as one step of undo."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.estimate import EstimateContent, Site
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.ui.estimates.details_dialog import DetailsDialog
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.job_site_dialog import JobSiteDialog
from custlist_desktop.ui.estimates.steps import Did, EditStep
from custlist_desktop.ui.session import Session


class EditorEdits(QObject):
    """Changes number, title, status, job site and details of a document."""

    def __init__(self, session: Session, document: EstimateDocument, window: QWidget) -> None:
        """Dialogs open over ``window``."""
        super().__init__(window)
        self._session = session
        self._document = document
        self._window = window
        self._typing = 0

    def end_typing(self) -> None:
        """Makes what is typed from now on another step of undo than what was typed before."""
        self._typing += 1

    def type_number(self, number: str) -> None:
        """Takes a number that is being typed."""
        self._change(Did.EDIT_NUMBER, f"number {self._typing}", number=number)

    def type_title(self, title: str) -> None:
        """Takes a title that is being typed."""
        self._change(Did.EDIT_TITLE, f"title {self._typing}", title=title)

    def set_status(self, status: EstimateStatus) -> None:
        """Gives the estimate another status."""
        self._change(Did.CHANGE_STATUS, status=status)

    def edit_site(self) -> None:
        """Asks where the work is done."""
        if not self._document.may_edit():
            return
        self._document.commit_requested.emit()
        site, contact = self._document.kept_content.site, self._document.record.contact
        dialog = JobSiteDialog(self._session, site, contact, self._window)
        dialog.saved.connect(self._on_site_chosen)
        dialog.exec()
        dialog.deleteLater()

    def edit_details(self) -> None:
        """Asks for dates, currency, taxes and the like."""
        if not self._document.may_edit():
            return
        self._document.commit_requested.emit()
        trade_names = self._session.account.trade_names()
        dialog = DetailsDialog(self._document.kept_content, trade_names, self._window)
        dialog.saved.connect(self._on_details_chosen)
        dialog.exec()
        dialog.deleteLater()

    def _on_site_chosen(self, site: Site | None) -> None:
        self._change(Did.EDIT_SITE, site=site)

    def _on_details_chosen(self, content: EstimateContent) -> None:
        now = self._document.kept_content
        # A dialog stays open for a while: what others changed in the rest meanwhile stays.
        details = replace(content, lines=now.lines, scope_of_work=now.scope_of_work, terms=now.terms, notes=now.notes)
        self._document.change(replace(details, status=now.status), EditStep(Did.EDIT_DETAILS))

    def _change(self, did: Did, merge_key: str | None = None, **fields: Any) -> None:
        """Changes fields of the estimate by their names."""
        self._document.change(replace(self._document.kept_content, **fields), EditStep(did), merge_key)
