"""Where the files are that come with the program, from source or packaged."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parents[2]))
ASSETS = ROOT / "assets"
MODEL = ROOT / "models" / "emotion_vgg19.tflite"
VERIFIER = ROOT / "models" / "face_verifier.tflite"
REFERENCES = ROOT / "models" / "reference_embeddings.npz"
DEMO_PICTURE = ASSETS / "demo.jpg"
