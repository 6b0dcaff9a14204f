"""ELAN import: the annotations of an .eaf file (EAF 2.6 to 3.0), tier by tier."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

from ..common.language import tr
from .import_elan_times import Annotation, Tiers, align
from .import_events import AnnotationFile, Event, ImportFileError

_PER_SECOND = 1000
_UNITS = "milliseconds"


def read_elan(data: bytes, name: str) -> AnnotationFile:
    """Read an .eaf file; a tier's PARTICIPANT is the person. Raises ImportFileError.

    name: of the file, for messages.
    """
    root = _root(data, name)
    try:
        tiers, people = _tiers(root)
        times = align(_slots(root), tiers)
    except (KeyError, ValueError):
        raise ImportFileError(
            tr(
                "{name} is damaged: some annotations lack their times or names. Open and "
                "save it in ELAN."
            ).format(name=name)
        ) from None
    parts = {
        tier: [
            Event(*times[key], one.value, people[tier])
            for key, one in annotations.items()
            if key in times
        ]
        for tier, annotations in tiers.items()
    }
    return AnnotationFile(name, "tier", parts, tuple(_notes(root, tiers, parts)))


def _root(data: bytes, name: str) -> ElementTree.Element:
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise ImportFileError(
            tr("{name} is no complete XML file ({error}). Open and save it in ELAN.").format(
                name=name, error=error
            )
        ) from None
    if root.tag != "ANNOTATION_DOCUMENT":
        raise ImportFileError(
            tr("{name} is XML, but no ELAN file (.eaf). Choose another file.").format(name=name)
        )
    header = root.find("HEADER")
    units = _UNITS if header is None else header.get("TIME_UNITS", _UNITS)
    if units != _UNITS:
        raise ImportFileError(
            tr(
                "{name} counts its times in {units}. Save it with a newer ELAN, in milliseconds."
            ).format(name=name, units=units)
        )
    return root


def _slots(root: ElementTree.Element) -> dict[str, float | None]:
    """Seconds of each time slot; None where it has no time of its own."""
    return {
        one.attrib["TIME_SLOT_ID"]: _time(one.get("TIME_VALUE"))
        for one in root.iterfind("TIME_ORDER/TIME_SLOT")
    }


def _time(value: str | None) -> float | None:
    return None if value is None else int(value) / _PER_SECOND


def _tiers(root: ElementTree.Element) -> tuple[Tiers, dict[str, str]]:
    """The annotations and the person of each tier."""
    tiers: Tiers = {}
    people = {}
    for tier in root.iterfind("TIER"):
        name = tier.attrib["TIER_ID"]
        people[name] = tier.get("PARTICIPANT", "")
        tiers[name] = {
            one.attrib["ANNOTATION_ID"]: _annotation(one) for one in tier.iterfind("ANNOTATION/*")
        }
    return tiers, people


def _annotation(one: ElementTree.Element) -> Annotation:
    value = one.findtext("ANNOTATION_VALUE") or ""
    if one.tag == "ALIGNABLE_ANNOTATION":
        slots = one.attrib["TIME_SLOT_REF1"], one.attrib["TIME_SLOT_REF2"]
        return Annotation(slots, "", "", value)
    previous = one.get("PREVIOUS_ANNOTATION", "")
    return Annotation(None, one.attrib["ANNOTATION_REF"], previous, value)


def _notes(root: ElementTree.Element, tiers: Tiers, parts: dict[str, list[Event]]) -> Iterator[str]:
    lost = sum(map(len, tiers.values())) - sum(map(len, parts.values()))
    if lost:
        yield tr("Annotations without a time were left out: {number}.").format(number=lost)
    for media in root.iterfind("HEADER/MEDIA_DESCRIPTOR"):
        if media.get("TIME_ORIGIN", "0") != "0":
            yield tr(
                "ELAN moves {film} by {number} ms. The times were taken as they stand in the file."
            ).format(
                film=media.get("MEDIA_URL", tr("its film", "ELAN's")),
                number=media.get("TIME_ORIGIN"),
            )
