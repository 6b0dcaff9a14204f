"""A window in a process of its own, which records the demo's face until it is killed.

Its argument is the folder for sessions; it prints a line once readings are recorded.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import cv2
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.gui.main_window import MainWindow
from app.settings import Settings
from tests.feeding import DEMO, HandFedCamera
from tests.gui.equipping import equip


def main(root: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    camera, pixels = HandFedCamera(), cv2.imread(str(DEMO))
    window = MainWindow(Settings(), equip(root.parent, lambda source: camera))
    window.show()
    window.open("Left")
    record = next(a for a in window.actions() if a.text() == "&Record a session")
    began = time.monotonic()

    def step() -> None:
        camera.put(pixels, apart=0.05)
        if record.isEnabled() and record.text() == "&Record a session":
            record.trigger()
        elif any(len(p.read_text().splitlines()) > 5 for p in root.rglob("readings.csv")):
            print("recording", flush=True)
        if time.monotonic() - began > 60:
            application.quit()

    timer = QTimer()
    timer.timeout.connect(step)
    timer.start(50)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
