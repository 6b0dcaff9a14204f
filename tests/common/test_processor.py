from __future__ import annotations

from pathlib import Path

from app.common.processor import processor


def test_a_system_that_does_not_tell_has_some_name(tmp_path: Path) -> None:
    assert processor(tmp_path / "missing")


def test_the_first_core_s_name_and_whether_it_has_vnni(tmp_path: Path) -> None:
    file = tmp_path / "cpuinfo"
    file.write_text("model name\t: Fast 9: X\nflags\t\t: sse avx512_vnni\n\nmodel name\t: Other\n")
    assert processor(file) == "Fast 9: X, VNNI"
    file.write_text("model name\t: Slow 1\nflags\t\t: sse avx2\n")
    assert processor(file) == "Slow 1, no VNNI"
    file.write_text("")
    assert processor(file).endswith(", no VNNI")
