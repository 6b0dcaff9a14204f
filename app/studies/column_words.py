"""What the columns of a study's data files hold, in words, for dataset_description.json."""

from __future__ import annotations

from typing import Final

_EMOTIONS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")

WORDS: Final[dict[str, str]] = {
    "participant_id": "Participant, as in participants.tsv",
    "group": "Group of the participant",
    "stimulus_id": "Stimulus, as in stimuli/stimuli.tsv",
    "run": "Number of the session with this participant and stimulus, from 1 on",
    "folder": "Folder of the session, from the study's folder on",
    "seconds": "Seconds since the recording's start; in the table of sessions its length",
    "frames_analysed": "Number of frames that were analysed",
    "frames_dropped": "Number of frames replaced by a newer one before they were analysed",
    "consent": "What the participant agreed to",
    "wall_clock": "Date and time, ISO 8601 with zone",
    "frame": "Number of the frame",
    "track": "Number of the face that was followed",
    "name": "Name of the person, as recorded",
    "x": "Left side of the face's box in pixels",
    "y": "Upper side of the face's box in pixels",
    "width": "Width of the face's box in pixels",
    "height": "Height of the face's box in pixels",
    "emotion": "Emotion shown: the most probable one",
    "certain": "Whether that emotion leads clearly",
    "valence": "Happy less angry, disgust, fear and sad, -1 to 1",
    "roll": "Tilt of the head in degrees, positive clockwise on screen",
    "turn": "How far the face looks aside, 0 towards the camera, positive to the right",
    "quality": "Share of such faces that keep the label of a good picture, 0 to 1",
    "problem": "What keeps the quality low",
    "media_time": "Seconds in the film that was shown",
    "held": "Whether the face was not found in this frame and stays on the screen",
    "derived_valence": "Valence derived from the votes and rated words, -1 to 1; not measured",
    "derived_arousal": "Arousal derived from the votes and rated words, -1 to 1; not measured",
    "faces": "Number of faces found in the frame",
    "dropped_before": "Number of frames that were not analysed since the row before",
    "note": "Text of the marker",
    "onset": "Seconds at which a human's code begins",
    "offset": "Seconds at which a human's code ends",
    "person": "Whom a human's code is about",
    **{name: f"Probability that the face shows {name}, 0 to 1" for name in _EMOTIONS},
    **{
        f"votes_{name}": f"Estimated share of people who would name {name}, 0 to 1"
        for name in (*_EMOTIONS, "contempt")
    },
}
