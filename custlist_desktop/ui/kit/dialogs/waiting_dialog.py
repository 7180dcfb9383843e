"""What stands in front of the person while a job works that nothing else can be done beside."""

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.errors import CancelledError, CustlistError
from custlist_desktop.system.jobs import Work
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog
from custlist_desktop.ui.kit.progress_panel import ProgressPanel
from custlist_desktop.ui.kit.work import Job, JobStarter, run_job
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 640


class WaitingDialog(BaseDialog):
    """Runs a job in a process of its own, and ends with it; rejected if the person would rather not wait."""

    def __init__(
        self,
        work: Work[Any, Any],
        request: object,
        texts: tuple[str, str],
        start_job: JobStarter = Job,
        window: QWidget | None = None,
    ) -> None:
        """Begins at once.

        Args:
            work: the job.
            request: what it is asked for.
            texts: what is worked at, and a sentence about it.
            start_job: runs the job; in a process of its own without.
            window: stays in view meanwhile; without one, there is none yet, and who doesn't wait quits.
        """
        super().__init__(window)
        self.result_of_job: Any = None
        """What the job returned; None where it failed, for the reason of ``error``."""
        self.error: CustlistError | None = None
        self._panel = ProgressPanel()
        self.setWindowTitle(translate("LogChoice", "Custlist"))
        leave = translate("LogChoice", "Quit") if window is None else translate("ConfirmDialog", "Cancel")
        self.footer.add_button(make_button(leave)).clicked.connect(self.reject)
        self.body_layout.addWidget(self._panel)
        fix_width(self, _WIDTH)
        self._panel.begin(*texts)
        told = (self._on_finished, self._on_failed, self._panel.show_progress)
        self._job = run_job(self, work, request, *told, start_job)

    def reject(self) -> None:
        """Asks the job to end; it may have done all of it already."""
        self._job.cancel()

    def done(self, result: int) -> None:
        """Whoever leaves otherwise ends the job."""
        self._job.drop()
        super().done(result)

    def _on_finished(self, result: object) -> None:
        self.result_of_job = result
        self.accept()

    def _on_failed(self, error: CustlistError) -> None:
        if isinstance(error, CancelledError):
            super().reject()
        else:
            self.error = error
            self.accept()
