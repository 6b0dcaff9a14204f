"""Emotion Lens: shows, live and on this machine alone, what faces express."""

import os

__version__ = "0.1.0"

# OpenCV reads these when it is imported, which is why they stand here, before any module that
# imports it. The program says in its own words what is wrong; OpenCV's and FFmpeg's complaints
# on the console would only bury that.
os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
# With hardware transforms some Windows cameras take 20 seconds to open.
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
# Pictures beyond this are refused from their header, before they fill the memory.
LARGEST_PICTURE = 100_000_000  # pixels
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(LARGEST_PICTURE))
