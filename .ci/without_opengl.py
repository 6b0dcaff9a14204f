"""Runs in the packaged program before its own code. pyqtgraph asks for Qt's OpenGL at its start (10
MB) and uses it only where it is told to draw with it: modules of those names do as well."""

import sys
from types import ModuleType

for name in ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"):
    sys.modules[name] = ModuleType(name)
sys.modules["PySide6.QtOpenGLWidgets"].QOpenGLWidget = type("QOpenGLWidget", (), {})
