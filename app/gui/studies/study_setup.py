"""Set-up of the study controller in the main window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ...studies.withdraw import Personal
from ..live_state import LiveState
from ..services import Services
from ..sessions.session_windows import SessionWindows
from .study_controller import StudyController
from .study_menu import StudyMenu
from .study_recording import StudyRecording
from .study_services import StudyServices


def study_controller(  # noqa: PLR0913, PLR0917 - what a study's window uses of the main one
    menu: StudyMenu,
    state: LiveState,
    change: Callable[..., object],
    services: Services,
    sessions: SessionWindows,
    recorder: StudyRecording,
    window: QWidget,
) -> StudyController:
    """The study controller.

    change: changes fields of the settings, and saves.
    window: the main window.
    """

    def make_services() -> StudyServices:
        return StudyServices(
            Personal(services.corrections, services.adaptations.delete),
            services.make_finder,
            sessions.open,
            sessions.close_below,
            recorder,
        )

    return StudyController(menu, state, change, make_services, window)
