"""Study command's action `share`: a copy of a study or of sessions, without identities."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from tqdm import tqdm

from ..common.text import as_utf8, timecode
from ..sessions.progress import Progress
from ..studies import plan
from ..studies.faces_left import Find, spans, write_faces_left
from ..studies.share_sessions import share_sessions
from ..studies.share_study import share_study
from ..studies.sharing import Shared, Sharing, check_apart, write_pseudonyms
from ..studies.study import Study, StudyError
from .console import complain, tell

_DONE, _FAILED, _WRONG, _TO_SEE = 0, 1, 2, 3
_MOST_SAID = 20  # stretches of time; the CSV file has all


def run(options: Namespace, make_finder: Callable[[], Find]) -> int:
    """Write the copy; gives the exit code.

    make_finder: makes what finds faces, where a video is shared.
    """
    if wrong := _wrong(options):
        complain(wrong)
        return _WRONG
    try:
        return _share(options, make_finder() if options.video else None)
    except StudyError as error:
        complain(str(error))
        return _FAILED


def _share(options: Namespace, find: Find | None) -> int:
    faces = options.out.with_name(f"{options.out.name}-faces-left.csv")
    if options.who_is_who is not None:
        check_apart(options.who_is_who, options.out)
    with tqdm(total=1.0, leave=False, disable=None, bar_format="{l_bar}{bar}| {elapsed}") as bar:
        done = _copy(options, find, lambda part: bar.update(part - bar.n))
    if options.who_is_who is not None:
        write_pseudonyms(options.who_is_who, done.pseudonyms)
    tell(f"Shared {done.sessions} session{'' if done.sessions == 1 else 's'} in {options.out}.")
    for name, why in done.left_out:
        complain(f"{as_utf8(name)} was left out: {why}.")
    for name, why in done.without_video:
        complain(f"{as_utf8(name)} was shared without video: {why}.")
    if options.video:
        write_faces_left(faces, done.faces)
        _say_faces(done, faces)
    return _TO_SEE if done.left_out or done.without_video or done.faces else _DONE


def _copy(options: Namespace, find: Find | None, progress: Progress) -> Shared:
    sharing = Sharing(
        video=options.video,
        visible=tuple(options.visible),
        notes=options.notes,
        columns=tuple(options.columns),
        films=options.films,
        agreed=options.agreed,
        every=options.search_every,
    )
    if _is_study(options.paths[0]):
        study, only = Study.open(options.paths[0]), frozenset(options.only)
        return share_study(study, options.out, sharing, find=find, progress=progress, only=only)
    return share_sessions(options.paths, options.out, sharing, find=find, progress=progress)


def _say_faces(done: Shared, path: Path) -> None:
    found = spans(done.faces)
    for session, start, end in found[:_MOST_SAID]:
        times = timecode(start) if end - start < 1 else f"{timecode(start)} to {timecode(end)}"
        complain(f"{session}: there is still a face at {times}.")
    if len(found) > _MOST_SAID:
        complain(f"And {len(found) - _MOST_SAID} more.")
    frames = len({(one.session, one.frame) for one in done.faces})
    tell(f"Frames with a face left after hiding: {frames}, listed in {as_utf8(str(path))}.")


def _wrong(options: Namespace) -> str:
    """What is wrong with the options; "" where nothing is."""
    if len(options.paths) > 1 and any(map(_is_study, options.paths)):
        return "Name one study, or sessions' folders."
    if not _is_study(options.paths[0]) and (options.only or options.columns or options.films):
        return "--session, --column and --films are for a study."
    if not options.video and (options.visible or options.search_every):
        return "--visible and --search-every go with --video."
    return ""


def _is_study(path: Path) -> bool:
    return (path / plan.FILE).is_file()
