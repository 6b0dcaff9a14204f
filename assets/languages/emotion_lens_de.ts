<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>angry</source>
        <translation>Wut</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>Ekel</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>Freude</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>Trauer</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>contempt</source>
        <translation>Verachtung</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>abgewandt</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day}. {month} {year}, {time}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>&lt;1%</source>
        <translation>&lt;1&#xa0;%</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Wie das System ({language})</translation>
    </message>
    <message>
        <source>Another language is shown from the next start on</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>Die erste gefundene</translation>
    </message>
    <message>
        <source>&amp;No video</source>
        <translation>&amp;Kein Video</translation>
    </message>
    <message>
        <source>Video as it &amp;is</source>
        <translation>Video &amp;unverändert</translation>
    </message>
    <message>
        <source>Video with &amp;readings</source>
        <translation>Video mit &amp;Auswertungen</translation>
    </message>
    <message>
        <source>Video with &amp;blurred faces</source>
        <translation>Video mit &amp;weichgezeichneten Gesichtern</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>&amp;Kamera verwenden</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>Datei &amp;öffnen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open &amp;picture…</source>
        <translation>B&amp;ild öffnen…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Open &amp;video…</source>
        <translation>&amp;Video öffnen…</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Open &amp;network address…</source>
        <translation>&amp;Netzwerkadresse öffnen…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Ne&amp;xt file</source>
        <translation>Nä&amp;chste Datei</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Look for cameras again</source>
        <translation>Erneut nach Kameras &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Save picture with readings…</source>
        <translation>Bild mit Auswertungen &amp;speichern…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Record a session</source>
        <translation>Sitzung &amp;aufnehmen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Set a &amp;marker</source>
        <translation>&amp;Marker setzen</translation>
    </message>
    <message>
        <source>&amp;Edit the event codes…</source>
        <translation>Ereigniscodes &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Start the stimulus aga&amp;in</source>
        <translation>Stimulus &amp;neu starten</translation>
    </message>
    <message>
        <source>E&amp;nd the session of the study</source>
        <translation>Sitzung der Studie &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Undo: another person</source>
        <translation>&amp;Rückgängig: andere Person</translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation>&amp;Sitzungen…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Name this face…</source>
        <translation>Gesicht be&amp;nennen…</translation>
    </message>
    <message>
        <source>&amp;Why this label?</source>
        <translation>&amp;Warum diese Bezeichnung?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Take out the &amp;resting face</source>
        <translation>&amp;Ruhegesicht herausrechnen</translation>
    </message>
    <message>
        <source>Resting face</source>
        <translation>Ruhegesicht</translation>
    </message>
    <message>
        <source>My &amp;corrections…</source>
        <translation>Meine &amp;Korrekturen…</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>&amp;Mirror the camera</source>
        <translation>Kamera &amp;spiegeln</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>&amp;Details of a face</source>
        <translation>&amp;Details zu einem Gesicht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Window for streams</source>
        <translation>&amp;Fenster für Streams</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>What a &amp;label means</source>
        <translation>Was eine B&amp;ezeichnung bedeutet</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>&amp;About Emotion Lens</source>
        <translation>&amp;Über Emotion Lens</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>This face shows: {emotion}</source>
        <translation>Dieses Gesicht zeigt: {emotion}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Show the camera like a mirror</source>
        <translation>Kamera wie einen Spiegel zeigen</translation>
    </message>
    <message>
        <source>Show bars beside each face</source>
        <translation>Balken neben jedem Gesicht zeigen</translation>
    </message>
    <message>
        <source>Show faces that cannot be read well as uncertain</source>
        <translation>Schlecht auswertbare Gesichter als unklar zeigen</translation>
    </message>
    <message>
        <source>Too small, dark, bright, blurred, or partly outside the picture</source>
        <translation>Zu klein, dunkel, hell, unscharf oder teilweise außerhalb des Bildes</translation>
    </message>
    <message>
        <source>While recording, tell people in the room in large letters</source>
        <translation>Während der Aufnahme alle im Raum in großer Schrift darauf hinweisen</translation>
    </message>
    <message>
        <source>A red frame around the picture, and “Recording faces” above it</source>
        <translation>Ein roter Rahmen um das Bild und darüber „Gesichter werden aufgenommen“</translation>
    </message>
    <message>
        <source>One seated person: a face that comes back is the same person</source>
        <translation>Eine sitzende Person: ein Gesicht, das wiederkommt, ist dieselbe Person</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back; never faces in view at the same time</source>
        <translation>Ctrl+Z nimmt das zurück; nie bei Gesichtern, die gleichzeitig im Bild sind</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>&amp;Auswertungen</translation>
    </message>
    <message>
        <source>far</source>
        <translation>fern</translation>
    </message>
    <message>
        <source>near</source>
        <translation>nah</translation>
    </message>
    <message>
        <source>S&amp;mallest face</source>
        <translation>Kleinstes &amp;Gesicht</translation>
    </message>
    <message>
        <source>Recor&amp;ding</source>
        <translation>Au&amp;fnahme</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Picture and readings</source>
        <translation>&amp;Bild und Auswertungen</translation>
    </message>
    <message>
        <source>&amp;Other programs</source>
        <translation>Andere &amp;Programme</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>Ba&amp;rrierefreiheit</translation>
    </message>
    <message>
        <source>No averaging: each frame by itself</source>
        <translation>Keine Mittelung: jedes Einzelbild für sich</translation>
    </message>
    <message>
        <source>Averaged over about {seconds} s</source>
        <translation>Gemittelt über etwa {seconds} s</translation>
    </message>
    <message>
        <source>At least {percent} of the picture&apos;s shorter side; larger is faster</source>
        <translation>Mindestens {percent} der kürzeren Bildseite; größer ist schneller</translation>
    </message>
    <message>
        <source>{camera} (not plugged in)</source>
        <translation>{camera} (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>Your settings cannot be kept, because {folder} cannot be written to ({reason}). They hold until you quit.</source>
        <translation>Ihre Einstellungen können nicht gespeichert werden, weil in {folder} nicht geschrieben werden kann ({reason}). Sie gelten, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>People would disagree: of ten, about {number} would say {emotion}{others}.</source>
        <translation>Die Meinungen wären geteilt: Von zehn Personen würden etwa {number} {emotion} nennen{others}.</translation>
    </message>
    <message>
        <source>Of ten people, about {number} would say {emotion}{others}.</source>
        <translation>Von zehn Personen würden etwa {number} {emotion} nennen{others}.</translation>
    </message>
    <message>
        <source>Nearly all of ten people would say {emotion}.</source>
        <translation>Fast alle von zehn Personen würden {emotion} nennen.</translation>
    </message>
    <message>
        <source>Of ten people who each see one moment, about {number} would say {emotion}{others}.</source>
        <translation>Von zehn Personen, die je einen Moment sehen, würden etwa {number} {emotion} nennen{others}.</translation>
    </message>
    <message>
        <source>Nearly all of ten people who each see one moment would say {emotion}.</source>
        <translation>Fast alle von zehn Personen, die je einen Moment sehen, würden {emotion} nennen.</translation>
    </message>
    <message>
        <source>, {number} {emotion}</source>
        <translation>, {number} {emotion}</translation>
    </message>
    <message>
        <source>The session in {folder} is not of a film. Use the recording&apos;s times.</source>
        <translation>Die Sitzung in {folder} gehört zu keinem Film. Verwenden Sie die Zeiten der Aufnahme.</translation>
    </message>
    <message>
        <source>WebVTT captions</source>
        <translation>WebVTT-Untertitel</translation>
    </message>
    <message>
        <source>SubRip captions</source>
        <translation>SubRip-Untertitel</translation>
    </message>
    <message>
        <source>{name} is no complete BORIS project (JSON). Open and save it in BORIS.</source>
        <translation>{name} ist kein vollständiges BORIS-Projekt (JSON). Öffnen und speichern Sie es in BORIS.</translation>
    </message>
    <message>
        <source>{name} is no BORIS project: it holds no observations.</source>
        <translation>{name} ist kein BORIS-Projekt: Es enthält keine Beobachtungen.</translation>
    </message>
    <message>
        <source>{name}, observation “{observation}”</source>
        <translation>{name}, Beobachtung „{observation}“</translation>
    </message>
    <message>
        <source>{name} is damaged: some events lack their time or behaviour. Open and save it in BORIS.</source>
        <translation>{name} ist beschädigt: Bei manchen Ereignissen fehlt die Zeit oder das Verhalten. Öffnen und speichern Sie die Datei in BORIS.</translation>
    </message>
    <message>
        <source>States without a start or without a stop were left out: {number}.</source>
        <translation>Zustände ohne Anfang oder ohne Ende wurden ausgelassen: {number}.</translation>
    </message>
    <message>
        <source>{where} stops before it starts. Correct it.</source>
        <translation>{where}: Das Ende liegt vor dem Anfang. Bitte korrigieren.</translation>
    </message>
    <message>
        <source>{where}: “{kind}” is neither START, STOP nor POINT.</source>
        <translation>{where}: „{kind}“ ist weder START noch STOP noch POINT.</translation>
    </message>
    <message>
        <source>None of the labels names an emotion: {labels}. The emotions are {emotions}.</source>
        <translation>Keine der Bezeichnungen nennt eine Emotion: {labels}. Die Emotionen sind {emotions}.</translation>
    </message>
    <message>
        <source>Labels that name no emotion were left out: {labels}.</source>
        <translation>Bezeichnungen, die keine Emotion nennen, wurden ausgelassen: {labels}.</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n other(s)</source>
        <translation>
            <numerusform>{labels} und %n weitere</numerusform>
            <numerusform>{labels} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is damaged: some annotations lack their times or names. Open and save it in ELAN.</source>
        <translation>{name} ist beschädigt: Bei manchen Annotationen fehlen Zeiten oder Namen. Öffnen und speichern Sie die Datei in ELAN.</translation>
    </message>
    <message>
        <source>{name} is no complete XML file ({error}). Open and save it in ELAN.</source>
        <translation>{name} ist keine vollständige XML-Datei ({error}). Öffnen und speichern Sie sie in ELAN.</translation>
    </message>
    <message>
        <source>{name} is XML, but no ELAN file (.eaf). Choose another file.</source>
        <translation>{name} ist XML, aber keine ELAN-Datei (.eaf). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} counts its times in {units}. Save it with a newer ELAN, in milliseconds.</source>
        <translation>{name} zählt die Zeiten in {units}. Speichern Sie die Datei mit einem neueren ELAN, in Millisekunden.</translation>
    </message>
    <message>
        <source>Annotations without a time were left out: {number}.</source>
        <translation>Annotationen ohne Zeit wurden ausgelassen: {number}.</translation>
    </message>
    <message>
        <source>ELAN moves {film} by {number} ms. The times were taken as they stand in the file.</source>
        <translation>ELAN verschiebt {film} um {number} ms. Die Zeiten wurden so übernommen, wie sie in der Datei stehen.</translation>
    </message>
    <message>
        <source>its film</source>
        <comment>ELAN&apos;s</comment>
        <translation>den zugehörigen Film</translation>
    </message>
    <message>
        <source>{name} holds several observations; choose one: {names}.</source>
        <translation>{name} enthält mehrere Beobachtungen; wählen Sie eine: {names}.</translation>
    </message>
    <message>
        <source>{name} holds no annotations.</source>
        <translation>{name} enthält keine Annotationen.</translation>
    </message>
    <message>
        <source>{name} holds no annotations in {parts} with the label {labels}.</source>
        <translation>{name} enthält in {parts} keine Annotationen mit der Bezeichnung {labels}.</translation>
    </message>
    <message>
        <source>{name} holds no annotations in {parts}.</source>
        <translation>{name} enthält in {parts} keine Annotationen.</translation>
    </message>
    <message>
        <source>{name} holds no annotations with the label {labels}.</source>
        <translation>{name} enthält keine Annotationen mit der Bezeichnung {labels}.</translation>
    </message>
    <message>
        <source>{name} is a table, which has no tiers: leave the tier out.</source>
        <translation>{name} ist eine Tabelle und hat keine Ebenen: Lassen Sie die Ebene weg.</translation>
    </message>
    <message>
        <source>{name} has no tier “{part}”. It has: {names}.</source>
        <translation>{name} hat keine Ebene „{part}“. Vorhanden: {names}.</translation>
    </message>
    <message>
        <source>{name} has no observation “{part}”. It has: {names}.</source>
        <translation>{name} hat keine Beobachtung „{part}“. Vorhanden: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weitere</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no tier or observation</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>{where}: “{value}” is no time in seconds. Correct it.</source>
        <translation>{where}: „{value}“ ist keine Zeit in Sekunden. Bitte korrigieren.</translation>
    </message>
    <message>
        <source>{name} is too large for annotations. Choose another file.</source>
        <translation>{name} ist zu groß für Annotationen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name} ist leer. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Annotations outside the session were left out: {number}.</source>
        <translation>Annotationen außerhalb der Sitzung wurden ausgelassen: {number}.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n annotations lies in the session: they go from {earliest} to {latest} s, and the recording from {first} to {last} s. Are they of another film?</source>
        <translation>
            <numerusform>Die eine Annotation liegt nicht in der Sitzung: Sie geht von {earliest} bis {latest} s, die Aufnahme von {first} bis {last} s. Gehört sie zu einem anderen Film?</numerusform>
            <numerusform>Keine der %n Annotationen liegt in der Sitzung: Sie gehen von {earliest} bis {latest} s, die Aufnahme von {first} bis {last} s. Gehören sie zu einem anderen Film?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n annotations lies in the session: they go from {earliest} to {latest} s, and the film from {first} to {last} s. Are they of another film?</source>
        <translation>
            <numerusform>Die eine Annotation liegt nicht in der Sitzung: Sie geht von {earliest} bis {latest} s, der Film von {first} bis {last} s. Gehört sie zu einem anderen Film?</numerusform>
            <numerusform>Keine der %n Annotationen liegt in der Sitzung: Sie gehen von {earliest} bis {latest} s, der Film von {first} bis {last} s. Gehören sie zu einem anderen Film?</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, line {number}</source>
        <translation>{name}, Zeile {number}</translation>
    </message>
    <message>
        <source>{where} has fewer cells than the heading. Correct it.</source>
        <translation>{where} hat weniger Zellen als die Kopfzeile. Bitte korrigieren.</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8. Save it as CSV with UTF-8, or choose another file.</source>
        <translation>{name} ist kein Text in UTF-8. Speichern Sie die Datei als CSV in UTF-8 oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{name}, line {number}: {error}. Correct it.</source>
        <translation>{name}, Zeile {number}: {error}. Bitte korrigieren.</translation>
    </message>
    <message>
        <source>{where} ends before it begins. Correct it.</source>
        <translation>{where}: Das Ende liegt vor dem Beginn. Bitte korrigieren.</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”. It needs onset, duration and trial_type in seconds, as BIDS events have, or BORIS&apos;s own columns.</source>
        <translation>{name} hat keine Spalte „{column}“. Nötig sind onset, duration und trial_type in Sekunden wie bei BIDS-Ereignissen oder die eigenen Spalten von BORIS.</translation>
    </message>
    <message>
        <source>Video with readings…</source>
        <translation>Video mit Auswertungen…</translation>
    </message>
    <message>
        <source>Video with blurred faces…</source>
        <translation>Video mit weichgezeichneten Gesichtern…</translation>
    </message>
    <message>
        <source>CSV for R, SPSS and pandas</source>
        <translation>CSV für R, SPSS und pandas</translation>
    </message>
    <message>
        <source>The video has the readings drawn in: they would stay visible beside blurred faces.</source>
        <translation>In das Video sind die Auswertungen eingezeichnet: Sie blieben neben weichgezeichneten Gesichtern sichtbar.</translation>
    </message>
    <message>
        <source>&amp;Bars at the faces</source>
        <translation>&amp;Balken an den Gesichtern</translation>
    </message>
    <message>
        <source>&amp;Marker here</source>
        <translation>Marker &amp;hier</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>&amp;Previous marker</source>
        <translation>&amp;Voriger Marker</translation>
    </message>
    <message>
        <source>&amp;Next marker</source>
        <translation>&amp;Nächster Marker</translation>
    </message>
    <message>
        <source>&amp;Rename marker…</source>
        <translation>Marker &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>Marker &amp;löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Import markers…</source>
        <translation>Marker &amp;importieren…</translation>
    </message>
    <message>
        <source>Import a human&apos;s c&amp;odes…</source>
        <translation>K&amp;odierungen eines Menschen importieren…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Name…</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a person</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Is the s&amp;ame as…</source>
        <translation>Ist &amp;dieselbe wie…</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Dieselbe wie…</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>Hier &amp;trennen</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Hier trennen</translation>
    </message>
    <message>
        <source>A&amp;gree: the same person</source>
        <translation>&amp;Zustimmen: dieselbe Person</translation>
    </message>
    <message>
        <source>Agree (J)</source>
        <translation>Zustimmen (J)</translation>
    </message>
    <message>
        <source>&amp;Refuse: another person</source>
        <translation>&amp;Ablehnen: andere Person</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Letzte Änderung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Report as a web &amp;page…</source>
        <translation>Bericht als &amp;Webseite…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report as P&amp;DF…</source>
        <translation>Bericht als P&amp;DF…</translation>
    </message>
    <message>
        <source>Tables as {name}…</source>
        <translation>Tabellen als {name}…</translation>
    </message>
    <message>
        <source>Chart as {name}…</source>
        <translation>Diagramm als {name}…</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Tasten und Maus</translation>
    </message>
    <message>
        <source>Drag or press the arrows to move, at the lower right corner or with Shift to resize. Right-click or the menu key: choices.</source>
        <translation>Ziehen oder Pfeiltasten verschieben, an der Ecke unten rechts oder mit der Umschalttaste ändern sie die Größe. Rechtsklick oder Menütaste: Auswahl.</translation>
    </message>
    <message>
        <source>{program} for streams</source>
        <translation>{program} für Streams</translation>
    </message>
    <message>
        <source>&amp;One large card</source>
        <translation>&amp;Eine große Karte</translation>
    </message>
    <message>
        <source>&amp;All faces</source>
        <translation>&amp;Alle Gesichter</translation>
    </message>
    <message>
        <source>&amp;Transparent</source>
        <translation>&amp;Transparent</translation>
    </message>
    <message>
        <source>Chroma &amp;green</source>
        <translation>Chroma-Key-&amp;Grün</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The task stopped unexpectedly. Try again.</source>
        <translation>Der Vorgang wurde unerwartet abgebrochen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>A row for each face and frame</source>
        <translation>Eine Zeile je Gesicht und Einzelbild</translation>
    </message>
    <message>
        <source>A row for each face, frame and emotion</source>
        <translation>Eine Zeile je Gesicht, Einzelbild und Emotion</translation>
    </message>
    <message>
        <source>A row for each interval</source>
        <translation>Eine Zeile je Intervall</translation>
    </message>
    <message>
        <source>The film&apos;s</source>
        <translation>Des Films</translation>
    </message>
    <message>
        <source>The recording&apos;s</source>
        <translation>Der Aufnahme</translation>
    </message>
    <message>
        <source>For Excel: begin with a byte-order mark</source>
        <translation>Für Excel: mit Byte-Order-Mark beginnen</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Zeilen:</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <comment>of intervals</comment>
        <translation>Z&amp;eiten:</translation>
    </message>
    <message>
        <source>&amp;Leave out intervals shorter than:</source>
        <translation>Intervalle &amp;weglassen, die kürzer sind als:</translation>
    </message>
    <message>
        <source>&amp;Join an emotion&apos;s intervals over gaps up to:</source>
        <translation>Intervalle einer Emotion &amp;verbinden bei Lücken bis:</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Save the video with readings</source>
        <translation>Video mit Auswertungen speichern</translation>
    </message>
    <message>
        <source>Save the video with blurred faces</source>
        <translation>Video mit weichgezeichneten Gesichtern speichern</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the readings, markers and summary</source>
        <translation>Auswertungen, Marker und Zusammenfassung speichern</translation>
    </message>
    <message>
        <source>{format} picture</source>
        <translation>{format}-Bild</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4-Video</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>{name} wird geschrieben…</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Person {number}</translation>
    </message>
    <message>
        <source>Already in this folder: {names}. Replace?</source>
        <translation>Schon in diesem Ordner: {names}. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Saved {names} in {folder}</source>
        <translation>{names} gespeichert in {folder}</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>Alle Ebenen</translation>
    </message>
    <message>
        <source>Import markers</source>
        <translation>Marker importieren</translation>
    </message>
    <message>
        <source>Import a human&apos;s codes of emotions</source>
        <translation>Emotions-Kodierungen eines Menschen importieren</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Which tier of {name}?</source>
        <translation>Welche Ebene von {name}?</translation>
    </message>
    <message>
        <source>Which observation of {name}?</source>
        <translation>Welche Beobachtung von {name}?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Markers added: {number}.</source>
        <translation>Hinzugefügte Marker: {number}.</translation>
    </message>
    <message>
        <source>Markers added: {number}; {there} were there already.</source>
        <translation>Hinzugefügte Marker: {number}; schon vorhanden: {there}.</translation>
    </message>
    <message>
        <source>This session has codes already: {number}. Replace them?</source>
        <translation>Diese Sitzung hat schon Kodierungen: {number}. Ersetzen?</translation>
    </message>
    <message>
        <source>Codes kept: {number}. The report compares them with the readings.</source>
        <translation>Übernommene Kodierungen: {number}. Der Bericht vergleicht sie mit den Auswertungen.</translation>
    </message>
    <message>
        <source>Marker at {time}</source>
        <translation>Marker bei {time}</translation>
    </message>
    <message>
        <source>The note for {time}:</source>
        <translation>Die Notiz zu {time}:</translation>
    </message>
    <message>
        <source>Rename the marker</source>
        <translation>Marker umbenennen</translation>
    </message>
    <message>
        <source>Press K to mark a moment and note what happened.</source>
        <translation>Drücken Sie K, um einen Moment zu markieren und zu notieren, was geschah.</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Markers</source>
        <translation>&amp;Marker</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Event codes</source>
        <translation>&amp;Ereigniscodes</translation>
    </message>
    <message>
        <source>Recordings &amp;keep</source>
        <translation>Aufnahmen ent&amp;halten</translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation>&amp;Gesicht</translation>
    </message>
    <message>
        <source>This face &amp;shows</source>
        <translation>Dieses Gesicht &amp;zeigt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Kamera auswählen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save the readings, the chart or the video</source>
        <translation>Auswertungen, Diagramm oder Video speichern</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>Person benennen</translation>
    </message>
    <message>
        <source>Who is {person}?</source>
        <translation>Wer ist {person}?</translation>
    </message>
    <message>
        <source>{person} is the same person as:</source>
        <translation>{person} ist dieselbe Person wie:</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Both are in view at the same time, from {time} on. Merge them anyway?</source>
        <translation>Beide sind gleichzeitig im Bild, ab {time}. Trotzdem zusammenführen?</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>No face was read in this session. Record again with a face in the picture.</source>
        <translation>In dieser Sitzung wurde kein Gesicht ausgewertet. Nehmen Sie noch einmal auf, mit einem Gesicht im Bild.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>{length}, from {time} on</source>
        <translation>{length}, ab {time}</translation>
    </message>
    <message>
        <source>Analysed: {part}</source>
        <comment>part of a time</comment>
        <translation>Analysiert: {part}</translation>
    </message>
    <message>
        <source>Not in view</source>
        <translation>Nicht im Bild</translation>
    </message>
    <message>
        <source>{length} in view</source>
        <translation>{length} im Bild</translation>
    </message>
    <message>
        <source>Share of time by emotion, whole session</source>
        <translation>Zeitanteil je Emotion, ganze Sitzung</translation>
    </message>
    <message>
        <source>Share of time by emotion, {start} to {end}</source>
        <translation>Zeitanteil je Emotion, {start} bis {end}</translation>
    </message>
    <message>
        <source>{emotion} {percent}</source>
        <translation>{emotion} {percent}</translation>
    </message>
    <message>
        <source>Save for {format}</source>
        <translation>Für {format} speichern</translation>
    </message>
    <message>
        <source>Nobody was in view.</source>
        <translation>Niemand war im Bild.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Shown most</source>
        <translation>Am meisten gezeigt</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>Seen for less time</source>
        <translation>Kürzer zu sehen</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a marker</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>At</source>
        <comment>a time</comment>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>Zeitanteil</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>Mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Valence over time</source>
        <translation>Valenz im Zeitverlauf</translation>
    </message>
    <message>
        <source>Changes from one emotion to another</source>
        <translation>Wechsel von einer Emotion zur anderen</translation>
    </message>
    <message>
        <source>None was seen.</source>
        <comment>no change of emotion</comment>
        <translation>Keine waren zu sehen.</translation>
    </message>
    <message>
        <source>Moments of strongest expression</source>
        <translation>Momente mit dem stärksten Ausdruck</translation>
    </message>
    <message>
        <source>What these figures are, and are not</source>
        <translation>Was diese Zahlen sind und was nicht</translation>
    </message>
    <message>
        <source>Made with Emotion Lens {version}. Model (SHA-256): {hash}</source>
        <translation>Erstellt mit Emotion Lens {version}. Modell (SHA-256): {hash}</translation>
    </message>
    <message>
        <source>{person} seems to be {earlier} again at {time}: {reasons}.</source>
        <translation>{person} scheint bei {time} wieder {earlier} zu sein: {reasons}.</translation>
    </message>
    <message>
        <source>&amp;Undo the last edit of people, made earlier</source>
        <translation>Letzte, frühere Änderung an Personen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>This person is in view from {start} to {end}. Go to the moment between these where another person begins, and split there.</source>
        <translation>Diese Person ist von {start} bis {end} im Bild. Gehen Sie dazwischen zu dem Moment, in dem eine andere Person beginnt, und trennen Sie dort.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n Gesicht</numerusform>
            <numerusform>%n Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>Being recorded now</source>
        <translation>Wird gerade aufgenommen</translation>
    </message>
    <message>
        <source>Unfinished: the recording was interrupted. Recover it to finish its files.</source>
        <translation>Unfertig: Die Aufnahme wurde unterbrochen. Stellen Sie sie wieder her, um ihre Dateien abzuschließen.</translation>
    </message>
    <message>
        <source>Opening the session…</source>
        <translation>Sitzung wird geöffnet…</translation>
    </message>
    <message>
        <source>The recording of {day} was interrupted, perhaps by a crash. What was recorded is still there. Recover it now, so that you can open it?</source>
        <translation>Die Aufnahme vom {day} wurde unterbrochen, vielleicht durch einen Absturz. Das Aufgenommene ist noch da. Jetzt wiederherstellen, damit Sie sie öffnen können?</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Finishing the recording…</source>
        <translation>Aufnahme wird abgeschlossen…</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <source>A session keeps the readings, so that you can play, mark and export them later. To record one, close this window and press Ctrl+R while a camera or a video is shown.</source>
        <translation>Eine Sitzung speichert die Auswertungen, sodass Sie sie später abspielen, markieren und exportieren können. Um eine aufzunehmen, schließen Sie dieses Fenster und drücken Sie Ctrl+R, während eine Kamera oder ein Video gezeigt wird.</translation>
    </message>
    <message>
        <source>Moved to the bin: the session of {session}. From there it can be restored.</source>
        <translation>In den Papierkorb verschoben: Sitzung „{session}“. Von dort lässt sie sich wiederherstellen.</translation>
    </message>
    <message>
        <source>There is no bin for it. Delete the session of {session} with all its files for good?</source>
        <translation>Dafür gibt es keinen Papierkorb. Die Sitzung „{session}“ mit allen Dateien endgültig löschen?</translation>
    </message>
    <message>
        <source>This session is open in a window. Close the window first.</source>
        <translation>Diese Sitzung ist in einem Fenster geöffnet. Schließen Sie zuerst das Fenster.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Ordner an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The sessions cannot be listed</source>
        <translation>Die Sitzungen können nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>Finishing the session of {session}…</source>
        <translation>Sitzung „{session}“ wird abgeschlossen…</translation>
    </message>
    <message>
        <source>Click the timeline where it shows readings.</source>
        <translation>Klicken Sie in die Zeitleiste, wo sie Auswertungen zeigt.</translation>
    </message>
    <message>
        <source>While you record in this study, these keys code what you see. A moment is one press; a state starts with one press and stops with the next. A key without a name does nothing.</source>
        <translation>Während der Aufnahme in dieser Studie kodieren diese Tasten, was Sie sehen. Ein Moment ist ein Tastendruck; ein Zustand beginnt mit einem Tastendruck und endet mit dem nächsten. Eine Taste ohne Namen bewirkt nichts.</translation>
    </message>
    <message>
        <source>Such as: laughs</source>
        <translation>Zum Beispiel: lacht</translation>
    </message>
    <message>
        <source>Add a participant, or select one in the table, to note what was agreed to.</source>
        <translation>Fügen Sie eine Versuchsperson hinzu oder wählen Sie eine in der Tabelle, um zu notieren, worin eingewilligt wurde.</translation>
    </message>
    <message>
        <source>Nothing was noted yet. Tick what the signed form says.</source>
        <translation>Noch nichts notiert. Kreuzen Sie an, was im unterschriebenen Formular steht.</translation>
    </message>
    <message>
        <source>What is no longer agreed to is left out of reports and copies at once.</source>
        <translation>Worin nicht mehr eingewilligt wird, das fehlt sofort in Berichten und Kopien.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>&amp;Keep this consent</source>
        <translation>Einwilligung s&amp;peichern</translation>
    </message>
    <message>
        <source>The study does not ask for this.</source>
        <translation>Die Studie fragt nicht danach.</translation>
    </message>
    <message>
        <source>Consent of {participant}</source>
        <translation>Einwilligung von {participant}</translation>
    </message>
    <message>
        <source>&amp;Form, version:</source>
        <translation>&amp;Formular, Version:</translation>
    </message>
    <message>
        <source>Si&amp;gned on:</source>
        <translation>Unters&amp;chrieben am:</translation>
    </message>
    <message>
        <source>Onset (s)</source>
        <translation>Beginn (s)</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>Dauer (s)</translation>
    </message>
    <message>
        <source>Event (trial_type)</source>
        <translation>Ereignis (trial_type)</translation>
    </message>
    <message>
        <source>Events of the stimulus</source>
        <translation>Ereignisse des Stimulus</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write seconds from 0 on, such as 12.5.</source>
        <translation>„{text}“ ist keine Zeit. Geben Sie Sekunden ab 0 an, zum Beispiel 12,5.</translation>
    </message>
    <message>
        <source>the film is over</source>
        <translation>der Film ist zu Ende</translation>
    </message>
    <message>
        <source>the film begins</source>
        <translation>der Film beginnt</translation>
    </message>
    <message>
        <source>the film is paused</source>
        <translation>der Film ist angehalten</translation>
    </message>
    <message>
        <source>{time} of {length}</source>
        <translation>{time} von {length}</translation>
    </message>
    <message>
        <source>A study is a folder of plain files: participants, stimuli, and a session for each recording. It is made anew, inside the folder that you choose.</source>
        <translation>Eine Studie ist ein Ordner mit einfachen Dateien: Versuchspersonen, Stimuli und eine Sitzung für jede Aufnahme. Er wird neu angelegt, in dem Ordner, den Sie wählen.</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Such as: Calm films</source>
        <translation>Zum Beispiel: Ruhige Filme</translation>
    </message>
    <message>
        <source>A sentence on it, if you like</source>
        <translation>Ein Satz dazu, wenn Sie möchten</translation>
    </message>
    <message>
        <source>&amp;Make the study</source>
        <translation>Studie &amp;anlegen</translation>
    </message>
    <message>
        <source>All of this is off until you switch it on. Pictures never leave this computer.</source>
        <translation>All das ist aus, bis Sie es einschalten. Bilder verlassen diesen Computer nie.</translation>
    </message>
    <message>
        <source>Any program in your local network can then read each face&apos;s values and your markers. For that the program listens on ports of this computer. Markers that others send become markers of your recording.</source>
        <translation>Jedes Programm in Ihrem lokalen Netzwerk kann dann die Werte jedes Gesichts und Ihre Marker lesen. Dafür lauscht das Programm an Ports dieses Computers. Marker, die andere senden, werden zu Markern Ihrer Aufnahme.</translation>
    </message>
    <message>
        <source>Sends each face&apos;s seven values, unencrypted, to {place} and nowhere else.</source>
        <translation>Sendet die sieben Werte jedes Gesichts unverschlüsselt an {place} und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>That is this computer.</source>
        <translation>Das ist dieser Computer.</translation>
    </message>
    <message>
        <source>Sends nothing: the largest face&apos;s label is kept in this text file on your computer, for OBS. It is empty while nobody is there.</source>
        <translation>Sendet nichts: Die Bezeichnung des größten Gesichts steht in dieser Textdatei auf Ihrem Computer, für OBS. Sie ist leer, solange niemand da ist.</translation>
    </message>
    <message>
        <source>no file chosen yet</source>
        <translation>noch keine Datei gewählt</translation>
    </message>
    <message>
        <source>&amp;LSL (Lab Streaming Layer)</source>
        <translation>&amp;LSL (Lab Streaming Layer)</translation>
    </message>
    <message>
        <source>&amp;OSC</source>
        <translation>&amp;OSC</translation>
    </message>
    <message>
        <source>&amp;Text file with the label</source>
        <translation>&amp;Textdatei mit der Bezeichnung</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>to</source>
        <comment>before an address</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>port</source>
        <comment>before its number</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>The text file with the label</source>
        <translation>Die Textdatei mit der Bezeichnung</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Textdatei</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>&amp;In the folder:</source>
        <translation>&amp;Im Ordner:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>It will be {folder}</source>
        <translation>Es wird {folder}</translation>
    </message>
    <message>
        <source>Folder for the study</source>
        <translation>Ordner für die Studie</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Versuchsperson</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Eingewilligt in</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Noch keine Versuchspersonen</translation>
    </message>
    <message>
        <source>Press “Add a participant”. They are called sub-01, sub-02 and so on; no names.</source>
        <translation>Drücken Sie „Versuchsperson hinzufügen“. Sie heißen sub-01, sub-02 und so weiter; keine Namen.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Versuchspersonen</translation>
    </message>
    <message>
        <source>&amp;Add a participant</source>
        <translation>Versuchsperson &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a c&amp;olumn…</source>
        <translation>&amp;Spalte hinzufügen…</translation>
    </message>
    <message>
        <source>With&amp;draw…</source>
        <translation>W&amp;iderrufen…</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>noch nicht notiert</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>All films and sessions are read, which may take a while.</source>
        <translation>Alle Filme und Sitzungen werden gelesen; das kann eine Weile dauern.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>All films, events and sessions are as they should be.</source>
        <translation>Alle Filme, Ereignisse und Sitzungen sind, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>&amp;Aufnahme beenden</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Versuchsperson hinzufügen</translation>
    </message>
    <message>
        <source>What is recorded, or why not</source>
        <translation>Was aufgenommen wird oder warum nicht</translation>
    </message>
    <message>
        <source>Saving the session…</source>
        <translation>Sitzung wird gespeichert…</translation>
    </message>
    <message>
        <source>Par&amp;ticipant:</source>
        <translation>&amp;Versuchsperson:</translation>
    </message>
    <message>
        <source>Sti&amp;mulus:</source>
        <translation>Sti&amp;mulus:</translation>
    </message>
    <message>
        <source>{participant} is being recorded with {stimulus}.</source>
        <translation>{participant} wird mit {stimulus} aufgenommen.</translation>
    </message>
    <message>
        <source>Add a participant first.</source>
        <translation>Fügen Sie zuerst eine Versuchsperson hinzu.</translation>
    </message>
    <message>
        <source>Add a stimulus first: a film, or something elsewhere such as a task.</source>
        <translation>Fügen Sie zuerst einen Stimulus hinzu: einen Film oder etwas anderswo, zum Beispiel eine Aufgabe.</translation>
    </message>
    <message>
        <source>{participant} has not agreed to anything yet. Note the consent first, under Participants.</source>
        <translation>{participant} hat noch in nichts eingewilligt. Notieren Sie zuerst die Einwilligung unter „Versuchspersonen“.</translation>
    </message>
    <message>
        <source>{participant} has not agreed to a video. Choose “No video” in the menu Session &gt; Recordings keep, or ask for a new consent.</source>
        <translation>{participant} hat nicht in ein Video eingewilligt. Wählen Sie „Kein Video“ im Menü Sitzung &gt; Aufnahmen enthalten oder bitten Sie um eine neue Einwilligung.</translation>
    </message>
    <message>
        <source>This will be run {number}, with a video.</source>
        <translation>Dies wird Durchgang {number}, mit Video.</translation>
    </message>
    <message>
        <source>This will be run {number}, without a video.</source>
        <translation>Dies wird Durchgang {number}, ohne Video.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Tidy table (CSV)</source>
        <translation>Tabelle im Langformat (CSV)</translation>
    </message>
    <message>
        <source>&amp;Analysed, at least:</source>
        <translation>&amp;Analysiert, mindestens:</translation>
    </message>
    <message>
        <source>Of the stimulus, frames were read</source>
        <translation>So viel vom Stimulus wurde analysiert</translation>
    </message>
    <message>
        <source>In &amp;view, at least:</source>
        <translation>Im &amp;Bild, mindestens:</translation>
    </message>
    <message>
        <source>Of that, the face was found</source>
        <translation>In so viel davon wurde das Gesicht gefunden</translation>
    </message>
    <message>
        <source>&amp;Readable, at least:</source>
        <translation>A&amp;uswertbar, mindestens:</translation>
    </message>
    <message>
        <source>Of that, the face was large and sharp enough</source>
        <translation>In so viel davon war das Gesicht groß und scharf genug</translation>
    </message>
    <message>
        <source>&amp;Count sessions of different models, settings or resting faces together</source>
        <translation>Sitzungen mit verschiedenen Modellen, Einstellungen oder Ruhegesichtern &amp;zusammen zählen</translation>
    </message>
    <message>
        <source>Stimulus</source>
        <translation>Stimulus</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum sie ausgelassen ist</translation>
    </message>
    <message>
        <source>Group report</source>
        <translation>Gruppenbericht</translation>
    </message>
    <message>
        <source>Reading the sessions…</source>
        <translation>Sitzungen werden gelesen…</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>Wer ausgelassen ist und warum</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>A reaction begins &amp;within:</source>
        <translation>Eine Reaktion beginnt &amp;innerhalb von:</translation>
    </message>
    <message>
        <source>Compared with the time &amp;before:</source>
        <translation>Verglichen mit der Zeit &amp;davor:</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Save the group report</source>
        <translation>Gruppenbericht speichern</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}</source>
        <translation>{name} gespeichert in {folder}</translation>
    </message>
    <message>
        <source>Nobody is counted.</source>
        <translation>Niemand wird gezählt.</translation>
    </message>
    <message>
        <source>1 participant is counted. Of one alone, nothing can be said of others: there are no bands and no agreement.</source>
        <translation>1 Versuchsperson wird gezählt. Aus einer allein lässt sich nichts über andere sagen: Es gibt keine Bänder und keine Übereinstimmung.</translation>
    </message>
    <message numerus="yes">
        <source>%n participants are counted.</source>
        <translation>
            <numerusform>%n Versuchsperson wird gezählt.</numerusform>
            <numerusform>%n Versuchspersonen werden gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts ist ausgelassen.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysiert</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Auswertbar</translation>
    </message>
    <message>
        <source>Choose a participant and a stimulus above, and press Record. Sessions that you recorded elsewhere do not belong to the study.</source>
        <translation>Wählen Sie oben eine Versuchsperson und einen Stimulus und drücken Sie „Aufnehmen“. Sitzungen, die Sie anderswo aufgenommen haben, gehören nicht zur Studie.</translation>
    </message>
    <message>
        <source>Part of the stimulus of which frames were read</source>
        <translation>Anteil des Stimulus, dessen Einzelbilder analysiert wurden</translation>
    </message>
    <message>
        <source>Part of that with the face in view</source>
        <translation>Anteil davon mit dem Gesicht im Bild</translation>
    </message>
    <message>
        <source>Part of that in which the face was large, bright, sharp and frontal enough</source>
        <translation>Anteil davon, in dem das Gesicht groß, hell, scharf und frontal genug war</translation>
    </message>
    <message>
        <source>&amp;Open the session</source>
        <translation>Sitzung ö&amp;ffnen</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>wird aufgenommen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Participants get pseudonyms in random order. Names, dates, paths and cameras are left out, and so is who did not agree to sharing.</source>
        <translation>Versuchspersonen erhalten Pseudonyme in zufälliger Reihenfolge. Namen, Datumsangaben, Pfade und Kameras werden weggelassen, ebenso wer nicht in die Weitergabe eingewilligt hat.</translation>
    </message>
    <message>
        <source>Share the study</source>
        <translation>Studie weitergeben</translation>
    </message>
    <message>
        <source>Folder of the copy</source>
        <translation>Ordner der Kopie</translation>
    </message>
    <message>
        <source>Keep a list of &amp;who is who, beside the copy, for yourself</source>
        <translation>Eine &amp;Liste, wer wer ist, neben der Kopie für sich behalten</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Weitergeben</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Auswä&amp;hlen…</translation>
    </message>
    <message>
        <source>New folder of the copy:</source>
        <translation>Neuer Ordner der Kopie:</translation>
    </message>
    <message>
        <source>Looking at the consents…</source>
        <translation>Einwilligungen werden geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of {all} can be shared.</source>
        <translation>
            <numerusform>%n Sitzung von {all} kann weitergegeben werden.</numerusform>
            <numerusform>%n Sitzungen von {all} können weitergegeben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions of {all} can be shared.</source>
        <translation>Keine von {all} Sitzungen kann weitergegeben werden.</translation>
    </message>
    <message>
        <source>Left out: {sessions}; and others.</source>
        <translation>Ausgelassen: {sessions}; und andere.</translation>
    </message>
    <message>
        <source>Left out: {sessions}.</source>
        <translation>Ausgelassen: {sessions}.</translation>
    </message>
    <message>
        <source>Folder to make the copy in</source>
        <translation>Ordner, in dem die Kopie angelegt wird</translation>
    </message>
    <message>
        <source>Choose a new folder for the copy.</source>
        <translation>Wählen Sie einen neuen Ordner für die Kopie.</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Kopie wird geschrieben…</translation>
    </message>
    <message>
        <source>&amp;Readings only, no video</source>
        <translation>&amp;Nur Auswertungen, kein Video</translation>
    </message>
    <message>
        <source>Readings, and videos with faces &amp;blurred</source>
        <translation>Auswertungen und Videos mit wei&amp;chgezeichneten Gesichtern</translation>
    </message>
    <message>
        <source>Readings, and videos with faces as a &amp;mosaic</source>
        <translation>Auswertungen und Videos mit Gesichtern als &amp;Mosaik</translation>
    </message>
    <message>
        <source>Readings, and videos with faces under a &amp;gray area</source>
        <translation>Auswertungen und Videos mit Gesichtern unter einer &amp;grauen Fläche</translation>
    </message>
    <message>
        <source>Names or numbers, with commas between, such as: Moderator, 2</source>
        <translation>Namen oder Nummern, durch Kommas getrennt, zum Beispiel: Moderator, 2</translation>
    </message>
    <message>
        <source>Each video is searched for faces once more, and what is left is listed. That takes about as long as analysing it. It is a help, not a proof: look at the videos before you share them.</source>
        <translation>Jedes Video wird noch einmal nach Gesichtern durchsucht, und was übrig ist, wird aufgelistet. Das dauert etwa so lange wie die Analyse. Es ist eine Hilfe, kein Beweis: Sehen Sie die Videos an, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>People who stay visible</source>
        <translation>Personen, die sichtbar bleiben</translation>
    </message>
    <message>
        <source>&amp;Texts of markers (they may name somebody)</source>
        <translation>&amp;Texte der Marker (sie können jemanden nennen)</translation>
    </message>
    <message>
        <source>The stimuli&apos;s &amp;films (they may be somebody&apos;s property)</source>
        <translation>&amp;Filme der Stimuli (sie können jemandem gehören)</translation>
    </message>
    <message>
        <source>Column “{name}”</source>
        <translation>Spalte „{name}“</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Was weitergegeben wird</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>No session has a video.</source>
        <translation>Keine Sitzung hat ein Video.</translation>
    </message>
    <message>
        <source>&amp;Visible stay:</source>
        <translation>S&amp;ichtbar bleiben:</translation>
    </message>
    <message>
        <source>Session in the copy</source>
        <translation>Sitzung in der Kopie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Einzelbild</translation>
    </message>
    <message>
        <source>What a label means</source>
        <translation>Was eine Bezeichnung bedeutet</translation>
    </message>
    <message>
        <source>FER2013: small faces from the web</source>
        <translation>FER2013: kleine Gesichter aus dem Web</translation>
    </message>
    <message>
        <source>The same faces, by the votes of ten people (FER+)</source>
        <translation>Dieselben Gesichter, nach den Stimmen von zehn Personen (FER+)</translation>
    </message>
    <message>
        <source>RAF-DB: photos from the web</source>
        <translation>RAF-DB: Fotos aus dem Web</translation>
    </message>
    <message>
        <source>AffectNet: photos from the web</source>
        <translation>AffectNet: Fotos aus dem Web</translation>
    </message>
    <message>
        <source>AffectNet: more fearful and sad faces</source>
        <translation>AffectNet: mehr Gesichter mit Angst und Trauer</translation>
    </message>
    <message>
        <source>ExpW: faces in everyday scenes</source>
        <translation>ExpW: Gesichter in Alltagsszenen</translation>
    </message>
    <message>
        <source>Portraits of public persons</source>
        <translation>Porträts öffentlicher Personen</translation>
    </message>
    <message>
        <source>A label is what a face &lt;b&gt;shows&lt;/b&gt; to an onlooker at this moment, as the program estimates it: one of seven words. The percentage says how sure the estimate is. “Uncertain”, or a dashed box, means that no word leads clearly; “Turned away”, that the face cannot be read.</source>
        <translation>Eine Bezeichnung ist, was ein Gesicht in diesem Moment für Außenstehende &lt;b&gt;zeigt&lt;/b&gt;, so wie das Programm es schätzt: eines von sieben Wörtern. Die Prozentzahl sagt, wie sicher die Schätzung ist. „Unklar“ oder ein gestrichelter Rahmen heißt, dass kein Wort deutlich vorn liegt; „Abgewandt“, dass das Gesicht nicht ausgewertet werden kann.</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>Was sie nicht bedeutet</translation>
    </message>
    <message>
        <source>It is &lt;b&gt;not what a person feels&lt;/b&gt;, thinks or intends. People smile politely, look angry when they concentrate, and feel much that no face shows. The program sees no situation and hears no voice, and seven words do not cover what faces do.</source>
        <translation>Sie ist &lt;b&gt;nicht, was ein Mensch fühlt&lt;/b&gt;, denkt oder vorhat. Menschen lächeln aus Höflichkeit, sehen wütend aus, wenn sie sich konzentrieren, und fühlen vieles, was kein Gesicht zeigt. Das Programm sieht keine Situation und hört keine Stimme, und sieben Wörter erfassen nicht alles, was Gesichter tun.</translation>
    </message>
    <message>
        <source>Do not use it to judge, hire, grade, police, diagnose or treat anyone, or on people who do not know and agree. One label is weak evidence: look at many, over time.</source>
        <translation>Verwenden Sie sie nicht, um jemanden zu beurteilen, einzustellen, zu benoten, polizeilich zu überwachen, zu diagnostizieren oder zu behandeln, und nicht bei Menschen, die davon nichts wissen und nicht zustimmen. Eine einzelne Bezeichnung ist ein schwaches Indiz: Betrachten Sie viele, über längere Zeit.</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Wie oft sie stimmt</translation>
    </message>
    <message>
        <source>Measured with the model of this program, without your corrections. Right means: as the people who labelled these faces see them, and they disagree with each other too.</source>
        <translation>Gemessen mit dem Modell dieses Programms, ohne Ihre Korrekturen. Richtig heißt: so, wie die Menschen, die diese Gesichter bezeichnet haben, sie sehen; auch sie sind sich nicht immer einig.</translation>
    </message>
    <message>
        <source>The model was chosen on these same faces, so expect a little less elsewhere. Faces that are small, dark, blurred, covered or turned aside are read worse. How it reads by age, sex and skin is &lt;b&gt;not known&lt;/b&gt;.</source>
        <translation>Das Modell wurde anhand eben dieser Gesichter ausgewählt; rechnen Sie anderswo mit etwas weniger. Kleine, dunkle, unscharfe, verdeckte oder zur Seite gedrehte Gesichter werden schlechter ausgewertet. Wie es je nach Alter, Geschlecht und Hautfarbe auswertet, ist &lt;b&gt;nicht bekannt&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>No figures were measured for this model. Take its labels for guesses.</source>
        <translation>Für dieses Modell wurden keine Zahlen gemessen. Betrachten Sie seine Bezeichnungen als Vermutungen.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>read as people labelled them</comment>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Of faces labelled so, read so</source>
        <translation>So bezeichnet und so ausgewertet</translation>
    </message>
    <message>
        <source>In the worst set</source>
        <translation>Schlechtester Datensatz</translation>
    </message>
    <message>
        <source>In the best set</source>
        <translation>Bester Datensatz</translation>
    </message>
    <message>
        <source>Some sets have few faces of an emotion.</source>
        <translation>Manche Datensätze haben nur wenige Gesichter mit einer Emotion.</translation>
    </message>
    <message>
        <source>By emotion</source>
        <translation>Nach Emotion</translation>
    </message>
    <message>
        <source>No face was found in the videos any more. The search misses some: look at them.</source>
        <translation>In den Videos wurde kein Gesicht mehr gefunden. Die Suche übersieht manche: Sehen Sie sie an.</translation>
    </message>
    <message>
        <source>Beside it, not to be shared: {file}</source>
        <translation>Daneben, nicht weiterzugeben: {file}</translation>
    </message>
    <message>
        <source>The copy is {folder}</source>
        <translation>Die Kopie ist {folder}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Without video</source>
        <translation>Ohne Video</translation>
    </message>
    <message>
        <source>Frames in which a face remains</source>
        <translation>Einzelbilder, in denen ein Gesicht übrig ist</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>&amp;Ordner anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>A face remains in %n frame(s). Look at them:</source>
        <translation>
            <numerusform>In %n Einzelbild ist ein Gesicht übrig. Sehen Sie es an:</numerusform>
            <numerusform>In %n Einzelbildern ist ein Gesicht übrig. Sehen Sie sie an:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared %n session(s)</source>
        <translation>
            <numerusform>%n Sitzung weitergegeben</numerusform>
            <numerusform>%n Sitzungen weitergegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared no sessions</source>
        <translation>Keine Sitzungen weitergegeben</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No stimuli yet</source>
        <translation>Noch keine Stimuli</translation>
    </message>
    <message>
        <source>Add the film that participants will see, or drop it here. For a web page or a task, add one that is elsewhere.</source>
        <translation>Fügen Sie den Film hinzu, den die Versuchspersonen sehen werden, oder ziehen Sie ihn hierher. Für eine Webseite oder Aufgabe fügen Sie einen Stimulus hinzu, der anderswo läuft.</translation>
    </message>
    <message>
        <source>No events: moments whose reactions the report shows. Add them by hand, or import a CSV or TSV with the columns onset, duration and trial_type.</source>
        <translation>Keine Ereignisse: Momente, zu denen der Bericht Reaktionen zeigt. Fügen Sie sie von Hand hinzu oder importieren Sie eine CSV oder TSV mit den Spalten onset, duration und trial_type.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Stimuli</source>
        <translation>Stimuli</translation>
    </message>
    <message>
        <source>Add an e&amp;vent</source>
        <translation>&amp;Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Import events…</source>
        <translation>Ereignisse &amp;importieren…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Double-click the length to write it, in seconds.</source>
        <translation>Doppelklicken Sie auf die Länge, um sie in Sekunden einzugeben.</translation>
    </message>
    <message>
        <source>Add a &amp;film…</source>
        <translation>&amp;Film hinzufügen…</translation>
    </message>
    <message>
        <source>Add one e&amp;lsewhere…</source>
        <translation>Ander&amp;swo laufenden hinzufügen…</translation>
    </message>
    <message>
        <source>Events of {stimulus}, in seconds from its start</source>
        <translation>Ereignisse von {stimulus}, in Sekunden ab seinem Beginn</translation>
    </message>
    <message>
        <source>Add a stimulus first: events belong to one.</source>
        <translation>Fügen Sie zuerst einen Stimulus hinzu: Ereignisse gehören zu einem.</translation>
    </message>
    <message>
        <source>There is no camera. Open the one that sees the participant, then start again.</source>
        <translation>Es ist keine Kamera da. Öffnen Sie die Kamera, die die Versuchsperson sieht, und beginnen Sie dann erneut.</translation>
    </message>
    <message>
        <source>No picture of the camera was read yet. Wait until you see it, then start again.</source>
        <translation>Von der Kamera wurde noch kein Bild gelesen. Warten Sie, bis Sie es sehen, und beginnen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The camera is paused. Let it go on, then start again.</source>
        <translation>Die Kamera ist angehalten. Lassen Sie sie weiterlaufen und beginnen Sie dann erneut.</translation>
    </message>
    <message>
        <source>A session is being recorded. End it first.</source>
        <translation>Eine Sitzung wird aufgenommen. Beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>It is not known what {participant} agreed to. Write their consent down first.</source>
        <translation>Es ist nicht bekannt, worin {participant} eingewilligt hat. Halten Sie die Einwilligung zuerst fest.</translation>
    </message>
    <message>
        <source>The study has no stimulus “{id}”. Add it first, or choose another.</source>
        <translation>Die Studie hat keinen Stimulus „{id}“. Fügen Sie ihn zuerst hinzu oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no film {film}. Was it moved or renamed? Put it back there.</source>
        <translation>Es gibt keinen Film {film}. Wurde er verschoben oder umbenannt? Legen Sie ihn wieder dorthin.</translation>
    </message>
    <message>
        <source>The film {film} cannot be read: {reason}.</source>
        <translation>Der Film {film} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{film} is not the film that was added to the study: it was changed since. Put the old one back, or add this one as another stimulus.</source>
        <translation>{film} ist nicht der Film, der zur Studie hinzugefügt wurde: Er wurde seitdem geändert. Legen Sie den alten wieder dorthin oder fügen Sie diesen als weiteren Stimulus hinzu.</translation>
    </message>
    <message>
        <source>Full screen on {number}: {screen}, {width}×{height}</source>
        <translation>Vollbild auf {number}: {screen}, {width}×{height}</translation>
    </message>
    <message>
        <source>In a &amp;window</source>
        <translation>In einem &amp;Fenster</translation>
    </message>
    <message>
        <source>Open the folder of a study</source>
        <translation>Ordner einer Studie öffnen</translation>
    </message>
    <message>
        <source>Looking at what is {participant}&apos;s…</source>
        <translation>Es wird geprüft, was zu {participant} gehört…</translation>
    </message>
    <message>
        <source>Name of the column, such as age:</source>
        <translation>Name der Spalte, zum Beispiel Alter:</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Short name of {name} in the study, of letters and digits:</source>
        <translation>Kurzname von {name} in der Studie, aus Buchstaben und Ziffern:</translation>
    </message>
    <message>
        <source>Add a film</source>
        <translation>Film hinzufügen</translation>
    </message>
    <message>
        <source>Copying {name} into the study…</source>
        <translation>{name} wird in die Studie kopiert…</translation>
    </message>
    <message>
        <source>Short name of the web page or task, of letters and digits. While you record, a marker “{marker}” says where it begins:</source>
        <translation>Kurzname der Webseite oder Aufgabe, aus Buchstaben und Ziffern. Während der Aufnahme sagt ein Marker „{marker}“, wo sie beginnt:</translation>
    </message>
    <message>
        <source>Add a stimulus that is elsewhere</source>
        <translation>Anderswo laufenden Stimulus hinzufügen</translation>
    </message>
    <message>
        <source>“{text}” is no length. Write seconds, such as 90, or nothing.</source>
        <translation>„{text}“ ist keine Länge. Geben Sie Sekunden an, zum Beispiel 90, oder nichts.</translation>
    </message>
    <message>
        <source>Events of {stimulus}</source>
        <translation>Ereignisse von {stimulus}</translation>
    </message>
    <message>
        <source>St&amp;udy</source>
        <translation>St&amp;udie</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Neue Studie…</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>Studie ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Show the open study</source>
        <translation>Offene Studie an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Close the study</source>
        <translation>Studie &amp;schließen</translation>
    </message>
    <message>
        <source>{folder}: not found</source>
        <translation>{folder}: nicht gefunden</translation>
    </message>
    <message>
        <source>A session of a study is being recorded. End it first.</source>
        <translation>Eine Sitzung einer Studie wird aufgenommen. Beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>S&amp;timulus ends</source>
        <translation>S&amp;timulus endet</translation>
    </message>
    <message>
        <source>S&amp;timulus starts</source>
        <translation>S&amp;timulus beginnt</translation>
    </message>
    <message>
        <source>Pause &amp;the film</source>
        <translation>&amp;Film anhalten</translation>
    </message>
    <message>
        <source>Play &amp;the film</source>
        <translation>&amp;Film abspielen</translation>
    </message>
    <message>
        <source>looking whether the film is the one that was added…</source>
        <translation>es wird geprüft, ob der Film der hinzugefügte ist…</translation>
    </message>
    <message>
        <source>waiting for the camera…</source>
        <translation>warten auf die Kamera…</translation>
    </message>
    <message>
        <source>runs for {time}</source>
        <comment>a stimulus</comment>
        <translation>läuft seit {time}</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a stimulus</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>not started. Press S when it starts</source>
        <comment>a stimulus</comment>
        <translation>nicht begonnen. Drücken Sie S, wenn er beginnt</translation>
    </message>
    <message>
        <source>Parts of the study</source>
        <translation>Teile der Studie</translation>
    </message>
    <message>
        <source>&amp;Group report…</source>
        <translation>&amp;Gruppenbericht…</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>&amp;Weitergeben…</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Es gibt noch keine Sitzung.</translation>
    </message>
    <message>
        <source>Sho&amp;w the folder</source>
        <translation>&amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Stimuli and events</source>
        <translation>Stimuli und Ereignisse</translation>
    </message>
    <message>
        <source>{name}: key {key} starts and stops it</source>
        <translation>{name}: Taste {key} startet und beendet es</translation>
    </message>
    <message>
        <source>{name}: key {key} codes a moment</source>
        <translation>{name}: Taste {key} kodiert einen Moment</translation>
    </message>
    <message>
        <source>Event codes</source>
        <translation>Ereigniscodes</translation>
    </message>
    <message>
        <source>Close the stud&amp;y</source>
        <translation>St&amp;udie schließen</translation>
    </message>
    <message>
        <source>Problems ({number})</source>
        <translation>Probleme ({number})</translation>
    </message>
    <message>
        <source>{participant} withdraws</source>
        <translation>{participant} widerruft</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>First write a &amp;copy of all of it, to hand out</source>
        <translation>Zuerst eine &amp;Kopie von allem schreiben, zum Aushändigen</translation>
    </message>
    <message>
        <source>Write a copy &amp;only…</source>
        <translation>&amp;Nur eine Kopie schreiben…</translation>
    </message>
    <message>
        <source>This cannot be undone. Type {participant} to confirm:</source>
        <translation>Das kann nicht rückgängig gemacht werden. Geben Sie zur Bestätigung {participant} ein:</translation>
    </message>
    <message>
        <source>&amp;Delete all of it</source>
        <translation>Alles &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>Alles &amp;behalten</translation>
    </message>
    <message>
        <source>Write a copy of all that is theirs</source>
        <translation>Eine Kopie aller Daten der Versuchsperson schreiben</translation>
    </message>
    <message>
        <source>First write a copy of all that is theirs</source>
        <translation>Zuerst eine Kopie aller Daten der Versuchsperson schreiben</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>ZIP-Datei</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n files to {path}. Nothing was deleted.</source>
        <translation>
            <numerusform>%n Datei nach {path} geschrieben. Nichts wurde gelöscht.</numerusform>
            <numerusform>%n Dateien nach {path} geschrieben. Nichts wurde gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting all that is {participant}&apos;s…</source>
        <translation>Alles von {participant} wird gelöscht…</translation>
    </message>
    <message>
        <source>{participant} has withdrawn</source>
        <translation>{participant} hat widerrufen</translation>
    </message>
    <message>
        <source>Files that still name the participant</source>
        <translation>Dateien, die die Versuchsperson noch nennen</translation>
    </message>
    <message>
        <source>Backups, and what you exported or shared before, are yours to delete. Deleted files are not overwritten on the disk.</source>
        <translation>Sicherungskopien und was Sie früher exportiert oder weitergegeben haben, müssen Sie selbst löschen. Gelöschte Dateien werden auf dem Datenträger nicht überschrieben.</translation>
    </message>
    <message>
        <source>This deletes {sessions}, {faces}, and the row in participants.tsv with group and consent.</source>
        <translation>Dies löscht {sessions}, {faces} und die Zeile in participants.tsv mit Gruppe und Einwilligung.</translation>
    </message>
    <message>
        <source>What the model learned from your corrections goes with them, everybody&apos;s: adapt it again afterwards.</source>
        <translation>Was das Modell aus Ihren Korrekturen gelernt hat, geht mit verloren, auch das von allen anderen: Passen Sie es danach erneut an.</translation>
    </message>
    <message>
        <source>CHANGES gets a line that somebody withdrew, not who.</source>
        <translation>CHANGES erhält eine Zeile, dass jemand widerrufen hat, nicht wer.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to {copy} before.</source>
        <translation>
            <numerusform>Zuvor wurde %n Datei nach {copy} geschrieben.</numerusform>
            <numerusform>Zuvor wurden %n Dateien nach {copy} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted {sessions} and {faces}. CHANGES says so.</source>
        <translation>{sessions} und {faces} gelöscht. CHANGES hält es fest.</translation>
    </message>
    <message>
        <source>What the model had learned from your corrections is deleted. Adapt it again.</source>
        <translation>Was das Modell aus Ihren Korrekturen gelernt hatte, ist gelöscht. Passen Sie es erneut an.</translation>
    </message>
    <message>
        <source>These files in the study still name them. Look at them, and delete them:</source>
        <translation>Diese Dateien in der Studie nennen die Versuchsperson noch. Sehen Sie sie an und löschen Sie sie:</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no sessions</source>
        <comment>deleted</comment>
        <translation>keine Sitzungen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ({videos} with video)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n Sitzung ({videos} mit Video)</numerusform>
            <numerusform>%n Sitzungen ({videos} mit Video)</numerusform>
        </translation>
    </message>
    <message>
        <source>no corrected faces</source>
        <comment>deleted</comment>
        <translation>keine korrigierten Gesichter</translation>
    </message>
    <message numerus="yes">
        <source>%n corrected face(s)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n korrigiertes Gesicht</numerusform>
            <numerusform>%n korrigierte Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>no faces that you corrected</source>
        <comment>deleted</comment>
        <translation>keine von Ihnen korrigierten Gesichter</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) that you corrected</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n von Ihnen korrigiertes Gesicht</numerusform>
            <numerusform>%n von Ihnen korrigierte Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no readings to draw. Choose another person or span.</source>
        <translation>Es gibt keine Auswertungen zu zeichnen. Wählen Sie eine andere Person oder Zeitspanne.</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● Live</translation>
    </message>
    <message>
        <source>Follow the newest readings</source>
        <translation>Den neuesten Auswertungen folgen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>A line for each emotion</source>
        <translation>Eine Linie je Emotion</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Gestapelt</translation>
    </message>
    <message>
        <source>All emotions stacked on top of each other</source>
        <translation>Alle Emotionen übereinander gestapelt</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>Die ganze Sitzung zeigen</translation>
    </message>
    <message>
        <source>Show or hide: {emotion}</source>
        <translation>Zeigen oder ausblenden: {emotion}</translation>
    </message>
    <message>
        <source>{time}, no reading</source>
        <translation>{time}, keine Auswertung</translation>
    </message>
    <message>
        <source>A note, if you like: Enter keeps it, Esc leaves it out</source>
        <translation>Eine Notiz, wenn Sie möchten: Eingabe behält sie, Esc lässt sie weg</translation>
    </message>
    <message>
        <source>Marker&apos;s note</source>
        <translation>Notiz des Markers</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>Keine Auswertung</translation>
    </message>
    <message>
        <source>Face not found</source>
        <translation>Gesicht nicht gefunden</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Nicht analysiert</translation>
    </message>
    <message>
        <source>No readings yet. They appear here as soon as a face is read.</source>
        <translation>Noch keine Auswertungen. Sie erscheinen hier, sobald ein Gesicht ausgewertet ist.</translation>
    </message>
    <message>
        <source>No face was read here</source>
        <translation>Hier wurde kein Gesicht ausgewertet</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>No licence text is included. See its web page.</source>
        <translation>Es ist kein Lizenztext enthalten. Siehe die Webseite.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Install the program again.</source>
        <translation>{path} kann nicht gelesen werden ({reason}). Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Emotion Lens is under the MIT licence. The components listed here come from others, each under its own licence.</source>
        <translation>Emotion Lens steht unter der MIT-Lizenz. Die hier aufgeführten Komponenten stammen von anderen, jede unter ihrer eigenen Lizenz.</translation>
    </message>
    <message>
        <source>Qt, Qt for Python (PySide6) and Shiboken are used unchanged, under the GNU Lesser General Public License, version 3 (LGPL 3). They are separate files, in the folders PySide6 and shiboken6. You may change and replace them: build the same version from its source, replace these files with yours, and the program uses yours. The source is at https://download.qt.io. The third-party parts of Qt are listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html.</source>
        <translation>Qt, Qt for Python (PySide6) und Shiboken werden unverändert verwendet, unter der GNU Lesser General Public License, Version 3 (LGPL 3). Sie sind getrennte Dateien in den Ordnern PySide6 und shiboken6. Sie dürfen sie ändern und ersetzen: Bauen Sie dieselbe Version aus dem Quelltext, ersetzen Sie diese Dateien durch Ihre, und das Programm verwendet Ihre. Der Quelltext steht unter https://download.qt.io. Die Teile von Qt, die von Dritten stammen, sind unter https://doc.qt.io/qt-6/licenses-used-in-qt.html aufgeführt.</translation>
    </message>
    <message>
        <source>FFmpeg is there twice. The one in OpenCV, for cameras, is under the LGPL 2.1; its licence, and those of the other parts of OpenCV, are among OpenCV&apos;s. The one in PyAV (the folders av and av.libs), for files, is built with parts under the GNU General Public License, and so is under the GPL 3 in all. The packaged program, which contains it, may therefore be passed on as a whole under the GPL 3; the program&apos;s own code is under the MIT licence as well. The sources are at https://ffmpeg.org and https://github.com/PyAV-Org/pyav-ffmpeg.</source>
        <translation>FFmpeg ist zweimal enthalten. Das in OpenCV, für Kameras, steht unter der LGPL 2.1; seine Lizenz und die der anderen Teile von OpenCV finden sich bei denen von OpenCV. Das in PyAV (die Ordner av und av.libs), für Dateien, ist mit Teilen unter der GNU General Public License gebaut und steht daher insgesamt unter der GPL 3. Das gepackte Programm, das es enthält, darf deshalb als Ganzes unter der GPL 3 weitergegeben werden; der eigene Code des Programms steht auch unter der MIT-Lizenz. Die Quelltexte stehen unter https://ffmpeg.org und https://github.com/PyAV-Org/pyav-ffmpeg.</translation>
    </message>
    <message>
        <source>The files for face detection (in cv2/data) have their licence in their first lines.</source>
        <translation>Bei den Dateien zur Gesichtserkennung (in cv2/data) steht die Lizenz in den ersten Zeilen.</translation>
    </message>
    <message>
        <source>To be small, the packaged program for Linux contains only the part of ICU (a part of Qt) that sorts names, and replaces OpenBLAS (a part of OpenCV) and the encoders x264, x265 and SVT-AV1 (parts of PyAV&apos;s FFmpeg) by libraries without their functions.</source>
        <translation>Um klein zu sein, enthält das gepackte Programm für Linux von ICU (einem Teil von Qt) nur den Teil, der Namen sortiert, und ersetzt OpenBLAS (einen Teil von OpenCV) sowie die Encoder x264, x265 und SVT-AV1 (Teile von PyAVs FFmpeg) durch Bibliotheken ohne deren Funktionen.</translation>
    </message>
    <message>
        <source>The packaged program is started by a part of PyInstaller. That is under the GPL 2, with an exception that allows it in programs of any licence.</source>
        <translation>Das gepackte Programm wird von einem Teil von PyInstaller gestartet. Dieser steht unter der GPL 2, mit einer Ausnahme, die ihn in Programmen jeder Lizenz erlaubt.</translation>
    </message>
    <message>
        <source>The packages that the program uses are not listed, because it is not installed. To list them, install it: “pip install .” in its folder.</source>
        <translation>Die Pakete, die das Programm verwendet, sind nicht aufgeführt, weil es nicht installiert ist. Um sie aufzuführen, installieren Sie es: „pip install .“ in seinem Ordner.</translation>
    </message>
    <message>
        <source>The label cannot be written to {path}: {reason}. Choose a file in a folder that you may write to, in the settings.</source>
        <translation>Die Bezeichnung kann nicht in {path} geschrieben werden: {reason}. Wählen Sie in den Einstellungen eine Datei in einem Ordner, in dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>LSL is not in the packaged program. It needs the program installed with Python, and the package pylsl there (pip install pylsl).</source>
        <translation>LSL ist im gepackten Programm nicht enthalten. Dafür muss das Programm mit Python installiert sein und dort auch das Paket pylsl (pip install pylsl).</translation>
    </message>
    <message>
        <source>LSL needs the package pylsl: install it with “pip install pylsl”, and start again.</source>
        <translation>LSL braucht das Paket pylsl: Installieren Sie es mit „pip install pylsl“ und starten Sie neu.</translation>
    </message>
    <message>
        <source>LSL needs the library liblsl, which pylsl did not find. Install it from https://github.com/sccn/liblsl/releases, or name its file in the variable PYLSL_LIB.</source>
        <translation>LSL braucht die Bibliothek liblsl, die pylsl nicht gefunden hat. Installieren Sie sie von https://github.com/sccn/liblsl/releases oder nennen Sie ihre Datei in der Variable PYLSL_LIB.</translation>
    </message>
    <message>
        <source>LSL is off, because it cannot open a stream on this computer. Check that its ports (16572 to 16604) are not all in use or forbidden, and switch it on again in the settings.</source>
        <translation>LSL ist aus, weil es auf diesem Computer keinen Stream öffnen kann. Prüfen Sie, ob seine Ports (16572 bis 16604) alle belegt oder gesperrt sind, und schalten Sie es in den Einstellungen wieder ein.</translation>
    </message>
    <message>
        <source>LSL is off, because it has stopped with an error. Switch it on again in the settings.</source>
        <translation>LSL ist aus, weil es mit einem Fehler abgebrochen ist. Schalten Sie es in den Einstellungen wieder ein.</translation>
    </message>
    <message>
        <source>OSC to {address}</source>
        <translation>OSC an {address}</translation>
    </message>
    <message>
        <source>OSC is off, because the address “{host}” is not known. Correct it in the settings, or check the network, and switch it on again.</source>
        <translation>OSC ist aus, weil die Adresse „{host}“ nicht bekannt ist. Korrigieren Sie sie in den Einstellungen oder prüfen Sie das Netzwerk, und schalten Sie es wieder ein.</translation>
    </message>
    <message>
        <source>OSC is off, because nothing can be sent to {address}: {reason}. Check the address and the network, and switch it on again in the settings.</source>
        <translation>OSC ist aus, weil an {address} nichts gesendet werden kann: {reason}. Prüfen Sie Adresse und Netzwerk und schalten Sie es in den Einstellungen wieder ein.</translation>
    </message>
    <message>
        <source>The output “{title}” has stopped unexpectedly.</source>
        <translation>Die Ausgabe „{title}“ wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>Of your {corrections} corrected faces, the original model reads {right_before} as you do ({percent_before}). The adapted model reads {right_after} ({percent_after}), each tested without learning from it. Of {others} other faces, {percent_kept} keep their label.</source>
        <translation>Von Ihren {corrections} korrigierten Gesichtern wertet das ursprüngliche Modell {right_before} so aus wie Sie ({percent_before}). Das angepasste Modell schafft {right_after} ({percent_after}), jedes geprüft, ohne daraus zu lernen. Von {others} anderen Gesichtern behalten {percent_kept} ihre Bezeichnung.</translation>
    </message>
    <message>
        <source>Adapting helps.</source>
        <translation>Die Anpassung hilft.</translation>
    </message>
    <message>
        <source>It would change too many other faces, so it is not used.</source>
        <translation>Sie würde zu viele andere Gesichter verändern und wird daher nicht verwendet.</translation>
    </message>
    <message>
        <source>The gain is too small, so it is not used. More corrections may help.</source>
        <translation>Der Gewinn ist zu klein, daher wird sie nicht verwendet. Mehr Korrekturen können helfen.</translation>
    </message>
    <message>
        <source>Adapting needs {fewest} corrections; there are {number}.</source>
        <translation>Die Anpassung braucht {fewest} Korrekturen; vorhanden: {number}.</translation>
    </message>
    <message>
        <source>The model cannot read your corrections: {reason}</source>
        <translation>Das Modell kann Ihre Korrekturen nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>There is no picture of this face to keep. Choose another frame.</source>
        <translation>Es gibt kein Bild dieses Gesichts, das aufbewahrt werden könnte. Wählen Sie ein anderes Einzelbild.</translation>
    </message>
    <message>
        <source>This model does not know the emotion {emotion}.</source>
        <translation>Dieses Modell kennt die Emotion {emotion} nicht.</translation>
    </message>
    <message>
        <source>There are no corrections to export.</source>
        <translation>Es gibt keine Korrekturen zu exportieren.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Your corrections in {path} cannot be read: {reason}.</source>
        <translation>Ihre Korrekturen in {path} können nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}. Make room in {folder}, or allow writing there, and try again.</source>
        <translation>{name} kann nicht geschrieben werden: {reason}. Schaffen Sie Platz in {folder} oder erlauben Sie dort das Schreiben und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}. Close other programs that use it, or delete it yourself.</source>
        <translation>{path} kann nicht gelöscht werden: {reason}. Schließen Sie andere Programme, die darauf zugreifen, oder löschen Sie es selbst.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} is damaged and is not used.</source>
        <translation>{name} ist beschädigt und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>{name} was made with another model and is not used.</source>
        <translation>{name} wurde mit einem anderen Modell erstellt und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>{target} is not empty. Choose a new folder.</source>
        <translation>{target} ist nicht leer. Wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>The folders cannot be written: {reason}. Choose another folder, or make room there.</source>
        <translation>Die Ordner können nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Your face was not seen long enough. Look at the camera, with light on your face, and try again.</source>
        <translation>Ihr Gesicht war nicht lange genug zu sehen. Schauen Sie in die Kamera, mit Licht im Gesicht, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This works only with the model that belongs to the program. Reinstall the program.</source>
        <translation>Das geht nur mit dem Modell, das zum Programm gehört. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>You seem to be smiling. Relax your face and try again.</source>
        <translation>Sie scheinen zu lächeln. Entspannen Sie Ihr Gesicht und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The video has stopped unexpectedly. Try again, or open something else.</source>
        <translation>Das Video ist unerwartet stehen geblieben. Versuchen Sie es erneut oder öffnen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Faces are no longer being read: the analysis has stopped. Try again.</source>
        <translation>Gesichter werden nicht mehr ausgewertet: Die Analyse ist stehen geblieben. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Looking for a camera…</source>
        <translation>Eine Kamera wird gesucht…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Plug one in and it starts by itself. Meanwhile, open a picture or a video, or try the demo.</source>
        <translation>Schließen Sie eine an, dann startet sie von selbst. Öffnen Sie solange ein Bild oder Video oder probieren Sie die Demo aus.</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>Die Kamera kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name} kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>Kamera wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <source>This can take a few seconds.</source>
        <translation>Das kann einige Sekunden dauern.</translation>
    </message>
    <message>
        <source>camera {number}</source>
        <translation>Kamera {number}</translation>
    </message>
    <message>
        <source>The film has stopped unexpectedly. Try again, or choose another stimulus.</source>
        <translation>Der Film ist unerwartet stehen geblieben. Versuchen Sie es erneut oder wählen Sie einen anderen Stimulus.</translation>
    </message>
    <message>
        <source>The film was played, but its window was not visible, so nobody saw it. Begin again, and leave the window where it can be seen.</source>
        <translation>Der Film lief, aber sein Fenster war nicht sichtbar, niemand hat ihn also gesehen. Beginnen Sie erneut und lassen Sie das Fenster dort, wo man es sehen kann.</translation>
    </message>
    <message>
        <source>The film has sound, but this computer has no loudspeaker or headphones that can be used. Connect one and begin again if people are to hear it.</source>
        <translation>Der Film hat Ton, aber dieser Computer hat keine nutzbaren Lautsprecher oder Kopfhörer. Schließen Sie welche an und beginnen Sie erneut, wenn der Ton zu hören sein soll.</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Agreement with a human&apos;s codes</source>
        <translation>Übereinstimmung mit den Kodierungen eines Menschen</translation>
    </message>
    <message>
        <source>Each analysed frame with a face that the human coded counts once for each such face: a code holds from its onset until before its offset, one of a single moment for the frame then on show, and one that names nobody where one face alone was in view. The main figure is Cohen&apos;s kappa in which an uncertain reading counts as naming another emotion; beside it stands kappa without the uncertain frames. Kappa is 1 for full agreement and 0 for what chance would give. The 95% intervals come from a bootstrap over coded intervals, not frames, as the frames of one interval depend on each other. One human is no truth: two people who code the same film disagree as well.</source>
        <translation>Jedes analysierte Einzelbild mit einem Gesicht, das der Mensch kodiert hat, zählt für jedes solche Gesicht einmal: Eine Kodierung gilt von ihrem Beginn bis vor ihr Ende, die eines einzelnen Moments für das Einzelbild, das dann zu sehen war, und eine, die niemanden nennt, wo nur ein Gesicht im Bild war. Die wichtigste Kennzahl ist Cohens Kappa, bei dem eine unklare Auswertung als Nennung einer anderen Emotion zählt; daneben steht Kappa ohne die unklaren Einzelbilder. Kappa ist 1 bei voller Übereinstimmung und 0 bei dem, was der Zufall ergäbe. Die 95-%-Intervalle stammen aus einem Bootstrap über kodierte Intervalle, nicht über Einzelbilder, da die Einzelbilder eines Intervalls voneinander abhängen. Ein Mensch ist nicht die Wahrheit: Auch zwei Personen, die denselben Film kodieren, sind sich nicht immer einig.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, uncertain counts as a difference</source>
        <translation>Cohens Kappa, unklar zählt als Abweichung</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, without uncertain frames</source>
        <translation>Cohens Kappa, ohne unklare Einzelbilder</translation>
    </message>
    <message>
        <source>Frames compared</source>
        <translation>Verglichene Einzelbilder</translation>
    </message>
    <message numerus="yes">
        <source>{number}, of %n coded interval(s)</source>
        <translation>
            <numerusform>{number}, aus %n kodierten Intervall</numerusform>
            <numerusform>{number}, aus %n kodierten Intervallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Same emotion</source>
        <translation>Dieselbe Emotion</translation>
    </message>
    <message>
        <source>Program uncertain</source>
        <translation>Programm unklar</translation>
    </message>
    <message>
        <source>Coded, but no such face was found</source>
        <translation>Kodiert, aber kein solches Gesicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n Einzelbild</numerusform>
            <numerusform>%n Einzelbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Coded twice and differently, left out</source>
        <translation>Zweimal und verschieden kodiert, ausgelassen</translation>
    </message>
    <message>
        <source>Human \ program</source>
        <translation>Mensch \ Programm</translation>
    </message>
    <message>
        <source>No analysed frame with a face was coded, so there is nothing to compare.</source>
        <translation>Kein analysiertes Einzelbild mit einem Gesicht wurde kodiert, daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Coded, but nobody in the session is called so: {names}. Name the person in the session as in the codes.</source>
        <translation>Kodiert, aber niemand in der Sitzung heißt so: {names}. Benennen Sie die Person in der Sitzung wie in den Kodierungen.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, as the code names nobody and several faces were in view: %n face(s).</source>
        <translation>
            <numerusform>Ausgelassen, da die Kodierung niemanden nennt und mehrere Gesichter im Bild waren: %n Gesicht.</numerusform>
            <numerusform>Ausgelassen, da die Kodierung niemanden nennt und mehrere Gesichter im Bild waren: %n Gesichter.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kappa} (no interval: too few different coded intervals)</source>
        <translation>{kappa} (kein Intervall: zu wenige verschiedene kodierte Intervalle)</translation>
    </message>
    <message>
        <source>{kappa} (95%: {lowest} to {highest})</source>
        <translation>{kappa} (95&#xa0;%: {lowest} bis {highest})</translation>
    </message>
    <message>
        <source>undefined: there are no such frames</source>
        <translation>nicht definiert: Es gibt keine solchen Einzelbilder</translation>
    </message>
    <message>
        <source>undefined: both named one only ({human}, and the program {program}), and kappa compares several</source>
        <translation>nicht definiert: Beide nannten nur eine ({human}, das Programm {program}), und Kappa vergleicht mehrere</translation>
    </message>
    <message>
        <source>undefined: the human named one emotion only ({human}), and kappa compares several</source>
        <translation>nicht definiert: Der Mensch nannte nur eine Emotion ({human}), und Kappa vergleicht mehrere</translation>
    </message>
    <message>
        <source>undefined: the program named one emotion only ({program}), and kappa compares several</source>
        <translation>nicht definiert: Das Programm nannte nur eine Emotion ({program}), und Kappa vergleicht mehrere</translation>
    </message>
    <message>
        <source>{percent} of {length}</source>
        <comment>part of a time</comment>
        <translation>{percent} von {length}</translation>
    </message>
    <message>
        <source>Share of time by emotion</source>
        <translation>Zeitanteil je Emotion</translation>
    </message>
    <message>
        <source>pleasant +1</source>
        <translation>angenehm +1</translation>
    </message>
    <message>
        <source>unpleasant −1</source>
        <translation>unangenehm −1</translation>
    </message>
    <message>
        <source>to {emotion}</source>
        <comment>a change to an emotion</comment>
        <translation>zu {emotion}</translation>
    </message>
    <message>
        <source>Changes between emotions</source>
        <translation>Wechsel zwischen Emotionen</translation>
    </message>
    <message>
        <source>{path} is damaged: each line needs onset, offset, emotion and person. Correct the file, or remove it and import the codes again.</source>
        <translation>{path} ist beschädigt: Jede Zeile braucht onset, offset, emotion und person. Korrigieren Sie die Datei oder entfernen Sie sie und importieren Sie die Kodierungen erneut.</translation>
    </message>
    <message>
        <source>The codes in {folder} cannot be saved: {reason}. Free up space there, or allow writing there.</source>
        <translation>Die Kodierungen in {folder} können nicht gespeichert werden: {reason}. Schaffen Sie dort Platz oder erlauben Sie dort das Schreiben.</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>corrected faces</source>
        <translation>korrigierte Gesichter</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>sharing with others</source>
        <translation>Weitergabe an andere</translation>
    </message>
    <message>
        <source>Nobody can agree to “{kind}”. Choose from: {kinds}.</source>
        <translation>In „{kind}“ kann niemand einwilligen. Wählen Sie aus: {kinds}.</translation>
    </message>
    <message>
        <source>“{day}” is no date of a consent. Write it as year-month-day, such as 2026-11-28.</source>
        <translation>„{day}“ ist kein Datum einer Einwilligung. Schreiben Sie es als Jahr-Monat-Tag, zum Beispiel 2026-11-28.</translation>
    </message>
    <message>
        <source>What was agreed to cannot be read: “consent” in session.json is damaged. Correct it by the signed form.</source>
        <translation>Worin eingewilligt wurde, kann nicht gelesen werden: „consent“ in session.json ist beschädigt. Korrigieren Sie es nach dem unterschriebenen Formular.</translation>
    </message>
    <message>
        <source>This participant has not agreed to {what}, so there is none. Choose something else, or ask them for a new consent.</source>
        <translation>Diese Versuchsperson hat hierin nicht eingewilligt, daher gibt es davon nichts: {what}. Wählen Sie etwas anderes oder bitten Sie um eine neue Einwilligung.</translation>
    </message>
    <message>
        <source>{path} lacks columns that a session needs: {columns}. Another program may have changed it.</source>
        <translation>In {path} fehlen Spalten, die eine Sitzung braucht: {columns}. Vielleicht hat ein anderes Programm die Datei geändert.</translation>
    </message>
    <message>
        <source>{path} is damaged: some lines are incomplete or have wrong values. Correct them in a spreadsheet, or remove them.</source>
        <translation>{path} ist beschädigt: Manche Zeilen sind unvollständig oder haben falsche Werte. Korrigieren Sie sie in einer Tabellenkalkulation oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>There is no {name} in {folder}. Was it moved or deleted?</source>
        <translation>In {folder} gibt es keine Datei {name}. Wurde sie verschoben oder gelöscht?</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}. Is it open in another program?</source>
        <translation>{path} kann nicht geöffnet werden: {reason}. Ist die Datei in einem anderen Programm geöffnet?</translation>
    </message>
    <message>
        <source>“{name}” needs a key from 1 to 9 and a kind.</source>
        <translation>„{name}“ braucht eine Taste von 1 bis 9 und eine Art.</translation>
    </message>
    <message>
        <source>Give key {key} a name of one line and at most {number} letters.</source>
        <translation>Geben Sie der Taste {key} einen Namen aus einer Zeile und höchstens {number} Zeichen.</translation>
    </message>
    <message>
        <source>Keys {other_key} and {key} have the same name. Give each its own.</source>
        <translation>Die Tasten {other_key} und {key} haben denselben Namen. Geben Sie jeder einen eigenen.</translation>
    </message>
    <message>
        <source>“{other}” and “{name}” are both on key {key}. Move one.</source>
        <translation>„{other}“ und „{name}“ liegen beide auf Taste {key}. Verschieben Sie eines davon.</translation>
    </message>
    <message>
        <source>The event codes are damaged: each needs a name, a key from 1 to 9 and a kind, point or state.</source>
        <translation>Die Ereigniscodes sind beschädigt: Jeder braucht einen Namen, eine Taste von 1 bis 9 und eine Art, point oder state.</translation>
    </message>
    <message>
        <source>This session was recorded without video, so there is none to export.</source>
        <translation>Diese Sitzung wurde ohne Video aufgenommen, daher gibt es keines zu exportieren.</translation>
    </message>
    <message>
        <source>This session&apos;s video already has its readings drawn in. Copy it from {folder}.</source>
        <translation>In das Video dieser Sitzung sind die Auswertungen schon eingezeichnet. Kopieren Sie es aus {folder}.</translation>
    </message>
    <message>
        <source>The video could not be written completely. Choose another folder, or free up space there.</source>
        <translation>Das Video konnte nicht vollständig geschrieben werden. Wählen Sie einen anderen Ordner oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The film {path} is not there any more, so there is no picture. Put it back there, and open the session again.</source>
        <translation>Der Film {path} ist nicht mehr da, daher gibt es kein Bild. Legen Sie ihn wieder dorthin und öffnen Sie die Sitzung erneut.</translation>
    </message>
    <message>
        <source>The film {path} is not the one that was analysed, so it is not shown.</source>
        <translation>Der Film {path} ist nicht der analysierte, daher wird er nicht gezeigt.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened: {reason}.</source>
        <translation>Der Ordner {folder} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>{code} ends</source>
        <comment>a state that an observer codes</comment>
        <translation>{code} endet</translation>
    </message>
    <message>
        <source>{path} is damaged: each line needs seconds and a note, and a kind where it has a code. Correct or remove the file.</source>
        <translation>{path} ist beschädigt: Jede Zeile braucht seconds und note, und kind, wo sie einen Code hat. Korrigieren oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>The markers in {folder} cannot be saved: {reason}. Free up space there, or allow writing there.</source>
        <translation>Die Marker in {folder} können nicht gespeichert werden: {reason}. Schaffen Sie dort Platz oder erlauben Sie dort das Schreiben.</translation>
    </message>
    <message>
        <source>The folder {folder} is gone. Was it moved, renamed or deleted?</source>
        <translation>Der Ordner {folder} ist nicht mehr da. Wurde er verschoben, umbenannt oder gelöscht?</translation>
    </message>
    <message>
        <source>{folder} is not a session: there is no {file} in it. Choose another folder.</source>
        <translation>{folder} ist keine Sitzung: Es ist keine Datei {file} darin. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The session in {folder} was made by a newer version of the program. Update the program.</source>
        <translation>Die Sitzung in {folder} stammt von einer neueren Version des Programms. Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}. Free up space there, or allow writing there.</source>
        <translation>In {folder} kann nicht geschrieben werden: {reason}. Schaffen Sie dort Platz oder erlauben Sie dort das Schreiben.</translation>
    </message>
    <message>
        <source>{file} in {folder} is damaged. Its readings.csv may still open in a spreadsheet.</source>
        <translation>{file} in {folder} ist beschädigt. Die Datei readings.csv darin lässt sich vielleicht noch in einer Tabellenkalkulation öffnen.</translation>
    </message>
    <message>
        <source>The names and merges in session.json are damaged. Remove its last rules, or all of them, with a text editor.</source>
        <translation>Die Namen und Zusammenführungen in session.json sind beschädigt. Entfernen Sie dort die letzten Regeln oder alle mit einem Texteditor.</translation>
    </message>
    <message>
        <source>{name} cannot be saved: {reason}. Close it in other programs, choose another folder, or free up space there.</source>
        <translation>{name} kann nicht gespeichert werden: {reason}. Schließen Sie die Datei in anderen Programmen, wählen Sie einen anderen Ordner oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Every figure here is a computer&apos;s estimate of what a face shows, not of what a person feels or thinks. On difficult pictures the label is wrong about one time in three; light, the angle of the head, glasses, beards and a person&apos;s resting face all affect it.</source>
        <translation>Jede Zahl hier ist die Schätzung eines Computers, was ein Gesicht zeigt, nicht was ein Mensch fühlt oder denkt. Bei schwierigen Bildern ist die Bezeichnung etwa in einem von drei Fällen falsch; Licht, Kopfhaltung, Brillen, Bärte und das Ruhegesicht eines Menschen wirken sich darauf aus.</translation>
    </message>
    <message>
        <source>Use it to find the moments worth looking at again, and ask the people themselves. Do not judge, rank or diagnose anyone by it.</source>
        <translation>Finden Sie damit die Momente, die man noch einmal ansehen sollte, und fragen Sie die Menschen selbst. Beurteilen, vergleichen oder diagnostizieren Sie niemanden danach.</translation>
    </message>
    <message>
        <source>Analysed: the part of the time of which frames were read; shares are of that time alone, and nothing is known of the rest. Share of time: the part of the time in view in which each emotion was shown; “Uncertain” means that none led clearly. Mean probability: the average of what the model gave each emotion. Readable: large, bright, sharp and frontal enough for a meaningful label. Valence: happy minus angry, disgust, fear and sad, from −1 (unpleasant) to 1 (pleasant). Of ten people: an estimate of how many would name each emotion, learned from photos whose faces ten people named; the other figures rest on other labels and may differ from it.</source>
        <translation>Analysiert: der Anteil der Zeit, dessen Einzelbilder analysiert wurden; Anteile beziehen sich nur auf diese Zeit, über den Rest ist nichts bekannt. Zeitanteil: der Anteil der Zeit im Bild, in dem die jeweilige Emotion gezeigt wurde; „Unklar“ heißt, dass keine deutlich vorn lag. Mittlere Wahrscheinlichkeit: der Durchschnitt dessen, was das Modell jeder Emotion gab. Auswertbar: groß, hell, scharf und frontal genug für eine aussagekräftige Bezeichnung. Valenz: Freude minus Wut, Ekel, Angst und Trauer, von −1 (unangenehm) bis 1 (angenehm). Von zehn Personen: eine Schätzung, wie viele die jeweilige Emotion nennen würden, gelernt an Fotos, deren Gesichter zehn Personen benannt haben; die anderen Zahlen beruhen auf anderen Bezeichnungen und können davon abweichen.</translation>
    </message>
    <message>
        <source>What the faces showed</source>
        <translation>Was die Gesichter zeigten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Part shown here</source>
        <translation>Hier gezeigter Teil</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <comment>times</comment>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The recording was not finished.</source>
        <translation>Die Aufnahme wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Events coded by the observer</source>
        <translation>Von der beobachtenden Person kodierte Ereignisse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Lasted in all</source>
        <translation>Dauer insgesamt</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Anteil an der Zeit</translation>
    </message>
    <message>
        <source>Each event</source>
        <translation>Einzelnes Ereignis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>In view for {length}</source>
        <translation>{length} im Bild</translation>
    </message>
    <message>
        <source>In view for {length} ({percent} of the time analysed)</source>
        <translation>{length} im Bild ({percent} der analysierten Zeit)</translation>
    </message>
    <message>
        <source>In view for {length}, readable {readable} of the time</source>
        <translation>{length} im Bild, {readable} der Zeit auswertbar</translation>
    </message>
    <message>
        <source>In view for {length} ({percent} of the time analysed), readable {readable} of the time</source>
        <translation>{length} im Bild ({percent} der analysierten Zeit), {readable} der Zeit auswertbar</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>bei {time}</translation>
    </message>
    <message>
        <source>one seated person</source>
        <translation>eine sitzende Person</translation>
    </message>
    <message>
        <source>at the same place</source>
        <translation>an derselben Stelle</translation>
    </message>
    <message>
        <source>{number} face widths away</source>
        <translation>{number} Gesichtsbreiten entfernt</translation>
    </message>
    <message>
        <source>as large</source>
        <translation>gleich groß</translation>
    </message>
    <message>
        <source>{number} times as large or as small</source>
        <translation>{number}-mal so groß oder so klein</translation>
    </message>
    <message>
        <source>likeness not compared</source>
        <translation>Ähnlichkeit nicht verglichen</translation>
    </message>
    <message>
        <source>likeness {percent}</source>
        <translation>Ähnlichkeit {percent}</translation>
    </message>
    <message>
        <source>gone for {length}</source>
        <comment>a person out of view</comment>
        <translation>{length} nicht im Bild</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. Is one of its files open in another program?</source>
        <translation>{folder} kann nicht gelöscht werden: {reason}. Ist eine der Dateien in einem anderen Programm geöffnet?</translation>
    </message>
    <message>
        <source>{folder} contains no session, so it was not deleted.</source>
        <translation>{folder} enthält keine Sitzung und wurde daher nicht gelöscht.</translation>
    </message>
    <message>
        <source>The session in {folder} is still being recorded. Stop the recording first.</source>
        <translation>Die Sitzung in {folder} wird noch aufgenommen. Beenden Sie zuerst die Aufnahme.</translation>
    </message>
    <message>
        <source>No video can be recorded in {folder}: its name is not valid text. Rename the folder.</source>
        <translation>In {folder} kann kein Video aufgenommen werden: Der Name des Ordners ist kein gültiger Text. Benennen Sie den Ordner um.</translation>
    </message>
    <message>
        <source>No video can be written here. Choose “No video” under Session &gt; Recordings keep.</source>
        <translation>Hier kann kein Video geschrieben werden. Wählen Sie „Kein Video“ unter Sitzung &gt; Aufnahmen enthalten.</translation>
    </message>
    <message>
        <source>it was removed</source>
        <translation>er wurde entfernt</translation>
    </message>
    <message>
        <source>The folder {folder} is gone. The recording stopped at {time}.</source>
        <translation>Der Ordner {folder} ist nicht mehr da. Die Aufnahme endete bei {time}.</translation>
    </message>
    <message>
        <source>The recording stopped at {time}; everything before that is kept in {folder}.</source>
        <translation>Die Aufnahme endete bei {time}; alles davor ist in {folder} gespeichert.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}.</source>
        <translation>In {folder} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The video cannot be written.</source>
        <translation>Das Video kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {reason}. Free up space there, or allow writing there, and record again.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}. Schaffen Sie dort Platz oder erlauben Sie dort das Schreiben und nehmen Sie erneut auf.</translation>
    </message>
    <message>
        <source>{name} is damaged after {seconds} seconds. Copy or download it again.</source>
        <translation>{name} ist nach {seconds} Sekunden beschädigt. Kopieren oder laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <translation>{rate} Bilder/s</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a picture or a video in it.</source>
        <translation>{path} ist ein Ordner. Wählen Sie ein Bild oder Video darin.</translation>
    </message>
    <message>
        <source>There is no file {path}. Was it moved or renamed?</source>
        <translation>Es gibt keine Datei {path}. Wurde sie verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>{name} ist leer. Kopieren oder laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>das System nennt keinen Grund</translation>
    </message>
    <message>
        <source>Settings, Privacy &amp; security, Camera</source>
        <translation>Einstellungen, Datenschutz und Sicherheit, Kamera</translation>
    </message>
    <message>
        <source>System Settings, Privacy &amp; Security, Camera</source>
        <translation>Systemeinstellungen, Datenschutz &amp; Sicherheit, Kamera</translation>
    </message>
    <message>
        <source>{camera} cannot be opened. Close any other program that uses it, and allow its use in {settings}.</source>
        <translation>{camera} kann nicht geöffnet werden. Schließen Sie andere Programme, die darauf zugreifen, und erlauben Sie die Verwendung unter {settings}.</translation>
    </message>
    <message>
        <source>Your account has no permission to use {camera}. Add it to the group “video” (sudo usermod -aG video YOUR_NAME), then log in again.</source>
        <translation>Ihr Konto darf {camera} nicht verwenden. Fügen Sie es der Gruppe „video“ hinzu (sudo usermod -aG video IHR_NAME) und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>{camera} is plugged in but cannot be opened. Close any other program that uses it; if there is none, unplug it and plug it in again.</source>
        <translation>{camera} ist angeschlossen, kann aber nicht geöffnet werden. Schließen Sie andere Programme, die darauf zugreifen; wenn es keine gibt, stecken Sie die Kamera aus und wieder ein.</translation>
    </message>
    <message>
        <source>a {kind}</source>
        <comment>a kind of picture</comment>
        <translation>ein {kind}</translation>
    </message>
    <message>
        <source>a HEIC picture that is damaged, or of a rare kind</source>
        <translation>ein HEIC-Bild, das beschädigt oder von seltener Art ist,</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>Icon</translation>
    </message>
    <message>
        <source>raw camera</source>
        <translation>RAW</translation>
    </message>
    <message>
        <source>{name} is an {kind} picture, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} ist ein Bild im Format {kind}, das nicht gelesen werden kann. Öffnen Sie es in einem anderen Programm und speichern Sie es als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>{name} is a {kind} picture, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} ist ein Bild im Format {kind}, das nicht gelesen werden kann. Öffnen Sie es in einem anderen Programm und speichern Sie es als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>{name} has more than 100 megapixels. Make it smaller first.</source>
        <translation>{name} hat mehr als 100 Megapixel. Verkleinern Sie das Bild zuerst.</translation>
    </message>
    <message>
        <source>{name} would take more than 400 MB of memory. Make it smaller first.</source>
        <translation>{name} würde mehr als 400 MB Speicher belegen. Verkleinern Sie das Bild zuerst.</translation>
    </message>
    <message>
        <source>{trouble} Trying again now…</source>
        <translation>{trouble} Neuer Versuch jetzt…</translation>
    </message>
    <message>
        <source>{trouble} Trying again in {seconds} s…</source>
        <translation>{trouble} Neuer Versuch in {seconds} s…</translation>
    </message>
    <message>
        <source>{name} has stopped sending frames.</source>
        <translation>{name} sendet keine Bilder mehr.</translation>
    </message>
    <message>
        <source>{name} sends no frames.</source>
        <translation>{name} sendet keine Bilder.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation>{name} antwortet nicht.</translation>
    </message>
    <message>
        <source>Is it plugged in? Is another program using it?</source>
        <translation>Ist sie angeschlossen? Wird sie von einem anderen Programm verwendet?</translation>
    </message>
    <message>
        <source>Is the address right? Is the camera on, and in this network?</source>
        <translation>Stimmt die Adresse? Ist die Kamera eingeschaltet und in diesem Netzwerk?</translation>
    </message>
    <message>
        <source>There is nothing to open. Name a camera, a file or an address.</source>
        <translation>Es gibt nichts zu öffnen. Nennen Sie eine Kamera, eine Datei oder eine Adresse.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a video that can be read. Save it as JPEG, PNG or MP4 with another program.</source>
        <translation>{name} ist weder ein Bild noch ein Video, das gelesen werden kann. Speichern Sie die Datei mit einem anderen Programm als JPEG, PNG oder MP4.</translation>
    </message>
    <message>
        <source>{address} is not the address of a stream. An address begins with http://, https:// or rtsp://, followed by a host name or number.</source>
        <translation>{address} ist nicht die Adresse eines Streams. Eine Adresse beginnt mit http://, https:// oder rtsp://, gefolgt von einem Hostnamen oder einer IP-Adresse.</translation>
    </message>
    <message>
        <source>{name} is not plugged in. Plug it in and it starts by itself.</source>
        <translation>{name} ist nicht angeschlossen. Schließen Sie die Kamera an, dann startet sie von selbst.</translation>
    </message>
    <message>
        <source>There is no file {source}. Was it moved or renamed?</source>
        <translation>Es gibt keine Datei {source}. Wurde sie verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>There is no camera and no file called {source}. The cameras here are: {names}.</source>
        <translation>Es gibt keine Kamera und keine Datei mit dem Namen {source}. Die Kameras hier sind: {names}.</translation>
    </message>
    <message>
        <source>There is no camera and no file called {source}. No camera is plugged in. You can open a picture, a video or an address (http://, https://, rtsp://) instead.</source>
        <translation>Es gibt keine Kamera und keine Datei mit dem Namen {source}. Keine Kamera ist angeschlossen. Sie können stattdessen ein Bild, ein Video oder eine Adresse (http://, https://, rtsp://) öffnen.</translation>
    </message>
    <message>
        <source>Pages {numbers} were left out: {reason}</source>
        <translation>Die Seiten {numbers} wurden ausgelassen: {reason}</translation>
    </message>
    <message>
        <source>Page {number} was left out: {reason}</source>
        <translation>Seite {number} wurde ausgelassen: {reason}</translation>
    </message>
    <message>
        <source>{name} breaks off after page {number}. Copy or download it again.</source>
        <translation>{name} bricht nach Seite {number} ab. Kopieren oder laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>{name} is {such_a_picture}, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} ist {such_a_picture} und kann nicht gelesen werden. Öffnen Sie es in einem anderen Programm und speichern Sie es als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read, or is damaged. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} ist kein lesbares Bild oder ist beschädigt. Öffnen Sie es in einem anderen Programm und speichern Sie es als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>{name} cannot be saved: {reason}. Choose another folder, or make room there.</source>
        <translation>{name} kann nicht gespeichert werden: {reason}. Wählen Sie einen anderen Ordner oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Pictures cannot be saved as {name}. Use a name ending in .png.</source>
        <translation>Bilder können nicht als {name} gespeichert werden. Verwenden Sie einen Namen, der auf .png endet.</translation>
    </message>
    <message>
        <source>This picture does not fit into {suffix}. Save it as .png.</source>
        <translation>Dieses Bild passt nicht in {suffix}. Speichern Sie es als .png.</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>Ganzzahlen</translation>
    </message>
    <message>
        <source>signed whole numbers</source>
        <translation>Ganzzahlen mit Vorzeichen</translation>
    </message>
    <message>
        <source>floating-point numbers</source>
        <translation>Gleitkommazahlen</translation>
    </message>
    <message>
        <source>numbers of another kind</source>
        <translation>Zahlen anderer Art</translation>
    </message>
    <message>
        <source>TIFF of {bits}-bit {numbers}</source>
        <translation>TIFF mit {bits}-Bit-{numbers}</translation>
    </message>
    <message>
        <source>TIFF of {bits}-bit {numbers}, {count} for each pixel</source>
        <translation>TIFF mit {bits}-Bit-{numbers}, {count} je Pixel</translation>
    </message>
    <message>
        <source>{name} has no video stream {number}. There is: {streams}.</source>
        <translation>{name} hat keine Videospur {number}. Vorhanden: {streams}.</translation>
    </message>
    <message>
        <source>{name} ends after {seconds} of the {duration} seconds that it claims to have. It may be cut off. Copy or download it again.</source>
        <translation>{name} endet nach {seconds} der angegebenen {duration} Sekunden. Vielleicht ist die Datei abgeschnitten. Kopieren oder laden Sie sie erneut.</translation>
    </message>
    <message>
        <source>{name} ends after {seconds} seconds. It may be cut off. Copy or download it again.</source>
        <translation>{name} endet nach {seconds} Sekunden. Vielleicht ist die Datei abgeschnitten. Kopieren oder laden Sie sie erneut.</translation>
    </message>
    <message>
        <source>{name} has no frame that can be read. It may be damaged, or no video. See whether another program plays it, and save it as MP4 there.</source>
        <translation>{name} hat kein lesbares Einzelbild. Die Datei ist vielleicht beschädigt oder kein Video. Prüfen Sie, ob ein anderes Programm sie abspielt, und speichern Sie sie dort als MP4.</translation>
    </message>
    <message>
        <source>{name} holds {count} videos. Shown is {shown}. Not shown: {others}.</source>
        <translation>{name} enthält {count} Videos. Gezeigt wird {shown}. Nicht gezeigt: {others}.</translation>
    </message>
    <message>
        <source>Emotion Lens is already starting but is not open yet. Wait for its window. If none appears, end the program or restart the computer, then start it again.</source>
        <translation>Emotion Lens startet bereits, ist aber noch nicht offen. Warten Sie auf das Fenster. Wenn keines erscheint, beenden Sie das Programm oder starten Sie den Computer neu und starten Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Emotion Lens is already open but does not answer. Wait a moment and try again. If that does not help, end it (process {process}), then start it again.</source>
        <translation>Emotion Lens ist bereits offen, antwortet aber nicht. Warten Sie einen Moment und versuchen Sie es erneut. Wenn das nicht hilft, beenden Sie es (Prozess {process}) und starten Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Emotion Lens is already open. Its window cannot be brought to the front, because {folder} cannot be written to ({reason}). Look for the window.</source>
        <translation>Emotion Lens ist bereits offen. Das Fenster kann nicht nach vorn geholt werden, weil in {folder} nicht geschrieben werden kann ({reason}). Suchen Sie das Fenster.</translation>
    </message>
    <message>
        <source>The withdrawal of {participant} was interrupted. Withdraw {participant} again.</source>
        <translation>Der Widerruf von {participant} wurde unterbrochen. Führen Sie den Widerruf von {participant} erneut aus.</translation>
    </message>
    <message>
        <source>{participant} has no session yet.</source>
        <translation>{participant} hat noch keine Sitzung.</translation>
    </message>
    <message>
        <source>{participant} has sessions, but is not in participants.tsv. Add the participant there.</source>
        <translation>{participant} hat Sitzungen, steht aber nicht in participants.tsv. Fügen Sie die Versuchsperson dort hinzu.</translation>
    </message>
    <message>
        <source>There are sessions of “{name}”, which is not in stimuli.tsv. Add it there.</source>
        <translation>Es gibt Sitzungen mit „{name}“, das nicht in stimuli.tsv steht. Fügen Sie es dort hinzu.</translation>
    </message>
    <message>
        <source>{stimulus}: the event “{event}” at {seconds} s lies outside the stimulus. Correct its onset.</source>
        <translation>{stimulus}: Das Ereignis „{event}“ bei {seconds} s liegt außerhalb des Stimulus. Korrigieren Sie seinen Beginn.</translation>
    </message>
    <message>
        <source>{path} is another film than the one of {stimulus}. Put the old one back.</source>
        <translation>{path} ist ein anderer Film als der von {stimulus}. Legen Sie den alten wieder dorthin.</translation>
    </message>
    <message>
        <source>There is no film {path}. Was it moved or renamed?</source>
        <translation>Es gibt keinen Film {path}. Wurde er verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>{session} is being recorded.</source>
        <translation>{session} wird gerade aufgenommen.</translation>
    </message>
    <message>
        <source>{session} was interrupted. Open it in the window to repair it.</source>
        <translation>{session} wurde unterbrochen. Öffnen Sie die Sitzung im Fenster, um sie zu reparieren.</translation>
    </message>
    <message>
        <source>The session {name} was recorded, but its folder is gone. Was it moved?</source>
        <translation>Die Sitzung {name} wurde aufgenommen, aber ihr Ordner ist nicht mehr da. Wurde er verschoben?</translation>
    </message>
    <message>
        <source>{path} is damaged: it needs a name. Add it in a text editor.</source>
        <translation>{path} ist beschädigt: Es fehlt ein Name. Ergänzen Sie ihn in einem Texteditor.</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it: it is written again.</source>
        <translation>{path} ist beschädigt. Löschen Sie die Datei: Sie wird neu geschrieben.</translation>
    </message>
    <message>
        <source>{name} cannot be copied: {reason}.</source>
        <translation>{name} kann nicht kopiert werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged, and was not copied: {reason}.</source>
        <translation>{path} ist beschädigt und wurde nicht kopiert: {reason}.</translation>
    </message>
    <message>
        <source>it has no seconds</source>
        <translation>es fehlt die Spalte seconds</translation>
    </message>
    <message>
        <source>{path} is no text in UTF-8. Open it in an editor and save it as UTF-8.</source>
        <translation>{path} ist kein Text in UTF-8. Öffnen Sie die Datei in einem Editor und speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>{path} is damaged: it is no JSON object. Correct it in a text editor, or put an older copy in its place.</source>
        <translation>{path} ist beschädigt: Es ist kein JSON-Objekt. Korrigieren Sie die Datei in einem Texteditor oder legen Sie eine ältere Kopie an ihre Stelle.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Free up space there, or allow writing there.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}. Schaffen Sie dort Platz oder erlauben Sie dort das Schreiben.</translation>
    </message>
    <message>
        <source>Another program is changing the study in {folder}. Try again when it is done.</source>
        <translation>Ein anderes Programm ändert gerade die Studie in {folder}. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>Valenz</translation>
    </message>
    <message>
        <source>Mean courses over participants</source>
        <translation>Mittlere Verläufe über Versuchspersonen</translation>
    </message>
    <message>
        <source>Mean valence of each group</source>
        <translation>Mittlere Valenz je Gruppe</translation>
    </message>
    <message>
        <source>Mean valence around each event</source>
        <translation>Mittlere Valenz um jedes Ereignis</translation>
    </message>
    <message>
        <source>Agreement among participants</source>
        <translation>Übereinstimmung der Versuchspersonen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Mean correlation</source>
        <translation>Mittlere Korrelation</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigste</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchste</translation>
    </message>
    <message>
        <source>Inter-subject correlation: how far each participant&apos;s course rises and falls with the mean course of all others (leave one out; 1 wholly, 0 not at all), and the mean of these. They rest on each other, so no interval is given. It says that people reacted alike, not how strongly.</source>
        <translation>Intersubjektkorrelation: wie weit der Verlauf jeder Versuchsperson mit dem mittleren Verlauf aller anderen steigt und fällt (leave one out; 1 ganz, 0 gar nicht), und das Mittel davon. Die Werte hängen voneinander ab, daher ist kein Intervall angegeben. Sie sagt, dass Menschen ähnlich reagierten, nicht wie stark.</translation>
    </message>
    <message>
        <source>No correlation can be computed where a course does not vary, or where less than {seconds} s are in common: {missing}.</source>
        <translation>Keine Korrelation lässt sich berechnen, wo ein Verlauf sich nicht ändert oder wo weniger als {seconds} s gemeinsam sind: {missing}.</translation>
    </message>
    <message>
        <source>Groups side by side</source>
        <translation>Gruppen im Vergleich</translation>
    </message>
    <message>
        <source>Participants: {groups}.</source>
        <comment>names of groups with their sizes</comment>
        <translation>Versuchspersonen: {groups}.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a group are not compared.</source>
        <comment>participants</comment>
        <translation>
            <numerusform>%n ohne Gruppe wird nicht verglichen.</numerusform>
            <numerusform>%n ohne Gruppe werden nicht verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} less {second}</source>
        <comment>a difference</comment>
        <translation>{first} minus {second}</translation>
    </message>
    <message>
        <source>Mean of</source>
        <comment>head of a column</comment>
        <translation>Mittel von</translation>
    </message>
    <message>
        <source>Hedges&apos; g</source>
        <translation>Hedges’ g</translation>
    </message>
    <message>
        <source>Means over participants of each one&apos;s own mean. Below a difference and below g is the {level} interval, by bootstrap over participants within each group. Many figures are compared here and the intervals are not corrected for that: some will miss 0 by chance alone. Groups that were not drawn by lot may differ for other reasons.</source>
        <translation>Mittelwerte über Versuchspersonen aus dem jeweils eigenen Mittelwert. Unter einer Differenz und unter g steht das {level}-Intervall, aus einem Bootstrap über Versuchspersonen innerhalb jeder Gruppe. Hier werden viele Zahlen verglichen, und die Intervalle sind dafür nicht korrigiert: Einige werden 0 allein durch Zufall verfehlen. Gruppen, die nicht ausgelost wurden, können sich aus anderen Gründen unterscheiden.</translation>
    </message>
    <message>
        <source>{measure}: all</source>
        <comment>participants</comment>
        <translation>{measure}: alle</translation>
    </message>
    <message>
        <source>{first} and {second}: a group of fewer than {fewest} participants has no interval and no effect size. The difference is of these people alone.</source>
        <translation>{first} und {second}: Eine Gruppe mit weniger als {fewest} Versuchspersonen hat kein Intervall und keine Effektstärke. Die Differenz gilt nur für diese Menschen.</translation>
    </message>
    <message>
        <source>{first} and {second}: groups of fewer than {few} participants say little about others. Their intervals are much too narrow.</source>
        <translation>{first} und {second}: Gruppen mit weniger als {few} Versuchspersonen sagen wenig über andere. Ihre Intervalle sind viel zu schmal.</translation>
    </message>
    <message>
        <source>Valence in {number}. {event}</source>
        <comment>an event and its number</comment>
        <translation>Valenz in {number}. {event}</translation>
    </message>
    <message>
        <source>Shares of time in events</source>
        <translation>Zeitanteile in Ereignissen</translation>
    </message>
    <message>
        <source>Shares are means over participants of the time in which the face was read, with their interval. An event of no duration counts with the {seconds} s after it.</source>
        <translation>Die Anteile sind Mittelwerte über Versuchspersonen, bezogen auf die Zeit, in der das Gesicht ausgewertet wurde, mit ihrem Intervall. Ein Ereignis ohne Dauer zählt mit den {seconds} s danach.</translation>
    </message>
    <message>
        <source>Valence around events</source>
        <translation>Valenz um Ereignisse</translation>
    </message>
    <message>
        <source>First reactions to events</source>
        <translation>Erste Reaktionen auf Ereignisse</translation>
    </message>
    <message>
        <source>Reacted</source>
        <translation>Reagierten</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Höhepunkt</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a reaction</comment>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Mean valence over participants from {before} s before to {after} s after each event, with its band. The table (CSV) has the emotions, too, and {more} more events.</source>
        <translation>Mittlere Valenz über Versuchspersonen von {before} s vor bis {after} s nach jedem Ereignis, mit ihrem Band. Die Tabelle (CSV) enthält auch die Emotionen sowie {more} weitere Ereignisse.</translation>
    </message>
    <message>
        <source>Mean valence over participants from {before} s before to {after} s after each event, with its band. The table (CSV) has the emotions, too.</source>
        <translation>Mittlere Valenz über Versuchspersonen von {before} s vor bis {after} s nach jedem Ereignis, mit ihrem Band. Die Tabelle (CSV) enthält auch die Emotionen.</translation>
    </message>
    <message numerus="yes">
        <source>{time}, seen {share}, %n participants</source>
        <comment>an event</comment>
        <translation>
            <numerusform>{time}, zu sehen {share}, %n Versuchsperson</numerusform>
            <numerusform>{time}, zu sehen {share}, %n Versuchspersonen</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, seen {share}</source>
        <comment>an event</comment>
        <translation>{time}, zu sehen {share}</translation>
    </message>
    <message>
        <source>No reaction</source>
        <translation>Keine Reaktion</translation>
    </message>
    <message>
        <source>Not seen well enough to tell</source>
        <translation>Nicht gut genug zu sehen, um es zu sagen</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <comment>participants</comment>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>A reaction: within {window} s of the event, a measure exceeds its mean of the {base} s before by at least {deviations} of their standard deviations, and by at least {rise}, for {hold} s without a break; of emotions a rise, of valence a rise or a fall. Onset: when that begins. Peak: when it is farthest from that mean, and Size by how much. Times are means over those who reacted, in steps of {step} s, with their interval. “3 of 12”: twelve were seen well enough to tell. A reaction after an event need not be a reaction to it.</source>
        <translation>Eine Reaktion: Innerhalb von {window} s nach dem Ereignis übersteigt ein Maß sein Mittel der {base} s davor um mindestens {deviations} Standardabweichungen dieser Zeit und um mindestens {rise}, {hold} s lang ohne Unterbrechung; bei Emotionen ein Anstieg, bei Valenz ein Anstieg oder Abfall. Beginn: wann das anfängt. Höhepunkt: wann es am weitesten von diesem Mittel entfernt ist; Stärke: um wie viel. Zeiten sind Mittelwerte über alle, die reagierten, in Schritten von {step} s, mit ihrem Intervall. „3 von 12“: Zwölf waren gut genug zu sehen, um es zu sagen. Eine Reaktion nach einem Ereignis muss keine Reaktion auf das Ereignis sein.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <comment>two events</comment>
        <translation>{first} und {second}</translation>
    </message>
    <message numerus="yes">
        <source>These events are so close to each other that the time looked at for one reaches into that of the other: {pairs} and %n more pairs. A reaction may be counted for both, or hidden in the base.</source>
        <translation>
            <numerusform>Diese Ereignisse liegen so dicht beieinander, dass die betrachtete Zeit des einen in die des anderen reicht: {pairs} und %n weiteres Paar. Eine Reaktion kann für beide gezählt werden oder in der Ausgangszeit verborgen sein.</numerusform>
            <numerusform>Diese Ereignisse liegen so dicht beieinander, dass die betrachtete Zeit des einen in die des anderen reicht: {pairs} und %n weitere Paare. Eine Reaktion kann für beide gezählt werden oder in der Ausgangszeit verborgen sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>These events are so close to each other that the time looked at for one reaches into that of the other: {pairs}. A reaction may be counted for both, or hidden in the base.</source>
        <translation>Diese Ereignisse liegen so dicht beieinander, dass die betrachtete Zeit des einen in die des anderen reicht: {pairs}. Eine Reaktion kann für beide gezählt werden oder in der Ausgangszeit verborgen sein.</translation>
    </message>
    <message>
        <source>There is no consent to the use of readings.</source>
        <translation>Es liegt keine Einwilligung in die Verwendung von Auswertungen vor.</translation>
    </message>
    <message>
        <source>There is no session with this stimulus.</source>
        <translation>Es gibt keine Sitzung mit diesem Stimulus.</translation>
    </message>
    <message>
        <source>Not counted, as their stimulus is not in stimuli.tsv: {sessions}.</source>
        <translation>Nicht gezählt, da der Stimulus nicht in stimuli.tsv steht: {sessions}.</translation>
    </message>
    <message>
        <source>participants.tsv does not name this participant.</source>
        <translation>participants.tsv nennt diese Versuchsperson nicht.</translation>
    </message>
    <message>
        <source>It is still being recorded.</source>
        <translation>Sie wird noch aufgenommen.</translation>
    </message>
    <message>
        <source>valence</source>
        <translation>Valenz</translation>
    </message>
    <message>
        <source>derived valence</source>
        <translation>abgeleitete Valenz</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>an interval</comment>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>times</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{event} (coded)</source>
        <translation>{event} (kodiert)</translation>
    </message>
    <message>
        <source>Shares of time are of the time in which the face was read, by the emotion shown; “Uncertain” means that none led clearly. Mean: of the probability that the model gave each emotion, over time and then over participants. Valence: happy minus angry, disgust, fear and sad, from −1 (unpleasant) to 1 (pleasant). Derived valence: the shares of people who would name each emotion, as the model estimates them, weighed by how people rated these words. Analysed: the part of the stimulus of which frames were read. In view: the part of that with the face. Readable: the part of that in which it was large, bright, sharp and frontal enough.</source>
        <translation>Zeitanteile beziehen sich auf die Zeit, in der das Gesicht ausgewertet wurde, nach der gezeigten Emotion; „Unklar“ heißt, dass keine deutlich vorn lag. Mittel: der Wahrscheinlichkeit, die das Modell jeder Emotion gab, über die Zeit und dann über Versuchspersonen. Valenz: Freude minus Wut, Ekel, Angst und Trauer, von −1 (unangenehm) bis 1 (angenehm). Abgeleitete Valenz: die Anteile der Menschen, die jede Emotion nennen würden, wie das Modell sie schätzt, gewichtet danach, wie Menschen diese Wörter einstuften. Analysiert: der Anteil des Stimulus, dessen Einzelbilder analysiert wurden. Im Bild: der Anteil davon mit dem Gesicht. Auswertbar: der Anteil davon, in dem es groß, hell, scharf und frontal genug war.</translation>
    </message>
    <message>
        <source>Every participant counts once, however many frames there are. Intervals are percentile bootstrap intervals over participants (Efron &amp; Tibshirani 1993): had other people of the same kind taken part, the mean might as well have been anywhere in them. Those of few people are too narrow: of normally distributed values, a 95% interval holds the true mean in 75 of 100 studies of 3 participants, in 85 of 5, 89 of 8 and 92 of 20. They say nothing of how often the model errs.</source>
        <translation>Jede Versuchsperson zählt einmal, egal wie viele Einzelbilder es gibt. Intervalle sind Perzentil-Bootstrap-Intervalle über Versuchspersonen (Efron &amp; Tibshirani 1993): Hätten andere Menschen derselben Art teilgenommen, hätte das Mittel ebenso gut irgendwo darin liegen können. Bei wenigen Menschen sind sie zu schmal: Bei normalverteilten Werten enthält ein 95-%-Intervall das wahre Mittel in 75 von 100 Studien mit 3 Versuchspersonen, in 85 bei 5, 89 bei 8 und 92 bei 20. Sie sagen nichts darüber, wie oft das Modell irrt.</translation>
    </message>
    <message>
        <source>Sources: agreement, Hasson et al. 2004 (Science 303) and Nastase et al. 2019 (Social Cognitive and Affective Neuroscience 14); effect size, Hedges 1981 (Journal of Educational Statistics 6); onsets, Hodges &amp; Bui 1996 (Electroencephalography and Clinical Neurophysiology 101).</source>
        <translation>Quellen: Übereinstimmung, Hasson et al. 2004 (Science 303) und Nastase et al. 2019 (Social Cognitive and Affective Neuroscience 14); Effektstärke, Hedges 1981 (Journal of Educational Statistics 6); Reaktionsbeginn, Hodges &amp; Bui 1996 (Electroencephalography and Clinical Neurophysiology 101).</translation>
    </message>
    <message>
        <source>Participants counted</source>
        <translation>Gezählte Versuchspersonen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>No stimuli</source>
        <translation>Keine Stimuli</translation>
    </message>
    <message>
        <source>The study has no stimuli yet. Add one first.</source>
        <translation>Die Studie hat noch keine Stimuli. Fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>What to know of this study</source>
        <translation>Was man über diese Studie wissen sollte</translation>
    </message>
    <message>
        <source>Made with Emotion Lens {version}.</source>
        <translation>Erstellt mit Emotion Lens {version}.</translation>
    </message>
    <message>
        <source>Model (SHA-256): {models}.</source>
        <translation>Modell (SHA-256): {models}.</translation>
    </message>
    <message>
        <source>Left out are viewings of which less than {analysed} was analysed, less than {in_view} of that in view, or less than {readable} of that readable. Seed of the random numbers: {seed}.</source>
        <translation>Ausgelassen sind Darbietungen, von denen weniger als {analysed} analysiert wurde, davon weniger als {in_view} im Bild oder davon weniger als {readable} auswertbar war. Startwert der Zufallszahlen: {seed}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>model {value}</source>
        <translation>Modell {value}</translation>
    </message>
    <message>
        <source>resting face taken out: {value}</source>
        <translation>Ruhegesicht herausgerechnet: {value}</translation>
    </message>
    <message>
        <source>smoothing {value}</source>
        <translation>Glättung {value}</translation>
    </message>
    <message>
        <source>smallest face {value}</source>
        <translation>kleinstes Gesicht {value}</translation>
    </message>
    <message>
        <source>adapted {value}</source>
        <translation>angepasst: {value}</translation>
    </message>
    <message>
        <source>doubt unreadable {value}</source>
        <translation>schlecht Auswertbares unklar: {value}</translation>
    </message>
    <message>
        <source>emotions {value}</source>
        <translation>Emotionen {value}</translation>
    </message>
    <message>
        <source>Run {number} is counted instead.</source>
        <translation>Stattdessen wird Durchgang {number} gezählt.</translation>
    </message>
    <message>
        <source>{share} of the stimulus was analysed, less than {least}.</source>
        <translation>{share} des Stimulus wurde analysiert, weniger als {least}.</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>Kein Gesicht wurde gefunden.</translation>
    </message>
    <message>
        <source>The face was in view {share} of the time analysed, less than {least}.</source>
        <translation>Das Gesicht war {share} der analysierten Zeit im Bild, weniger als {least}.</translation>
    </message>
    <message>
        <source>The face was readable {share} of the time in view, less than {least}.</source>
        <translation>Das Gesicht war {share} der Zeit im Bild auswertbar, weniger als {least}.</translation>
    </message>
    <message>
        <source>Recorded otherwise than most: {differences}.</source>
        <translation>Anders aufgenommen als die meisten: {differences}.</translation>
    </message>
    <message>
        <source>{trait} and not {other}</source>
        <comment>smoothing 0.2 and not 0.4</comment>
        <translation>{trait} statt {other}</translation>
    </message>
    <message>
        <source>Sessions of different models, settings or resting faces are counted together here, as was asked for. What differs between participants may come of that. {kinds}.</source>
        <translation>Sitzungen mit verschiedenen Modellen, Einstellungen oder Ruhegesichtern werden hier wie gewünscht zusammen gezählt. Unterschiede zwischen Versuchspersonen können daher kommen. {kinds}.</translation>
    </message>
    <message>
        <source>Not all viewings are as long as the longest or the stimulus, {length}: {viewings}. Later parts rest on fewer participants.</source>
        <translation>Nicht alle Darbietungen sind so lang wie die längste oder der Stimulus, {length}: {viewings}. Spätere Teile beruhen auf weniger Versuchspersonen.</translation>
    </message>
    <message>
        <source>Readings are adapted to corrections; sessions do not say to which, so they may not all be the same: {viewings}.</source>
        <translation>Die Auswertungen sind an Korrekturen angepasst; die Sitzungen sagen nicht, an welche, es sind also vielleicht nicht überall dieselben: {viewings}.</translation>
    </message>
    <message>
        <source>It was made by an old version and does not say what was analysed.</source>
        <translation>Sie stammt von einer alten Version und sagt nicht, was analysiert wurde.</translation>
    </message>
    <message>
        <source>The film was not shown in it: no frame has a time in the film.</source>
        <translation>Der Film wurde darin nicht gezeigt: Kein Einzelbild hat eine Zeit im Film.</translation>
    </message>
    <message>
        <source>It has no marker “{marker}”. Set one where the stimulus begins.</source>
        <translation>Sie hat keinen Marker „{marker}“. Setzen Sie einen, wo der Stimulus beginnt.</translation>
    </message>
    <message>
        <source>One other person was in view, for {time} at most, and left out. If one of them is the participant&apos;s own face found anew, merge them in the session&apos;s window.</source>
        <translation>Eine weitere Person war im Bild, höchstens {time} lang, und wurde ausgelassen. Wenn eine davon das neu gefundene Gesicht der Versuchsperson selbst ist, führen Sie sie im Fenster der Sitzung zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people were in view, for {time} at most, and left out. If one of them is the participant&apos;s own face found anew, merge them in the session&apos;s window.</source>
        <translation>
            <numerusform>%n weitere Person war im Bild, höchstens {time} lang, und wurde ausgelassen. Wenn eine davon das neu gefundene Gesicht der Versuchsperson selbst ist, führen Sie sie im Fenster der Sitzung zusammen.</numerusform>
            <numerusform>%n weitere Personen waren im Bild, höchstens {time} lang, und wurden ausgelassen. Wenn eine davon das neu gefundene Gesicht der Versuchsperson selbst ist, führen Sie sie im Fenster der Sitzung zusammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stimulus was started %n times; the last complete showing counts, from {time} of the recording on. Left out: {others}.</source>
        <translation>
            <numerusform>Der Stimulus wurde %n-mal gestartet; die letzte vollständige Darbietung zählt, ab {time} der Aufnahme. Ausgelassen: {others}.</numerusform>
            <numerusform>Der Stimulus wurde %n-mal gestartet; die letzte vollständige Darbietung zählt, ab {time} der Aufnahme. Ausgelassen: {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stimulus was started %n times; none was complete, and the last counts, from {time} of the recording on. Left out: {others}.</source>
        <translation>
            <numerusform>Der Stimulus wurde %n-mal gestartet; keine Darbietung war vollständig, und die letzte zählt, ab {time} der Aufnahme. Ausgelassen: {others}.</numerusform>
            <numerusform>Der Stimulus wurde %n-mal gestartet; keine Darbietung war vollständig, und die letzte zählt, ab {time} der Aufnahme. Ausgelassen: {others}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who saw it can be counted, so there is nothing to say.</source>
        <translation>Niemand, der ihn sah, kann gezählt werden, daher lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>With one participant nothing can be said about others: there is no interval, no agreement and no comparison. What follows describes this one person in this one viewing.</source>
        <translation>Mit einer Versuchsperson lässt sich nichts über andere sagen: Es gibt kein Intervall, keine Übereinstimmung und keinen Vergleich. Das Folgende beschreibt diesen einen Menschen in dieser einen Darbietung.</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n participants are counted. The stimulus is {length} long.</source>
        <translation>
            <numerusform>{number} von %n Versuchsperson wird gezählt. Der Stimulus ist {length} lang.</numerusform>
            <numerusform>{number} von %n Versuchspersonen werden gezählt. Der Stimulus ist {length} lang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n participants are counted. The stimulus is of unknown length.</source>
        <translation>
            <numerusform>{number} von %n Versuchsperson wird gezählt. Die Länge des Stimulus ist unbekannt.</numerusform>
            <numerusform>{number} von %n Versuchspersonen werden gezählt. Die Länge des Stimulus ist unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n participants: intervals of fewer than {few} are much too narrow, and say little about anyone else.</source>
        <translation>
            <numerusform>Es gibt %n Versuchsperson: Intervalle von weniger als {few} sind viel zu schmal und sagen wenig über andere.</numerusform>
            <numerusform>Es gibt %n Versuchspersonen: Intervalle von weniger als {few} sind viel zu schmal und sagen wenig über andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of time</source>
        <translation>Zeitanteile</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>The band is the {level} interval of the mean, by bootstrap over participants ({resamples} resamples).</source>
        <translation>Das Band ist das {level}-Intervall des Mittels, aus einem Bootstrap über Versuchspersonen ({resamples} Ziehungen).</translation>
    </message>
    <message>
        <source>Dashed lines are the events below.</source>
        <translation>Gestrichelte Linien sind die Ereignisse unten.</translation>
    </message>
    <message>
        <source>Where a line breaks, nobody was seen.</source>
        <translation>Wo eine Linie unterbrochen ist, war niemand zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Each point is the mean of {seconds} s, over %n participants.</source>
        <translation>
            <numerusform>Jeder Punkt ist das Mittel von {seconds} s, über %n Versuchsperson.</numerusform>
            <numerusform>Jeder Punkt ist das Mittel von {seconds} s, über %n Versuchspersonen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each point is the mean of {seconds} s, over {least} to %n participants.</source>
        <translation>
            <numerusform>Jeder Punkt ist das Mittel von {seconds} s, über {least} bis %n Versuchsperson.</numerusform>
            <numerusform>Jeder Punkt ist das Mittel von {seconds} s, über {least} bis %n Versuchspersonen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage and quality</source>
        <translation>Abdeckung und Qualität</translation>
    </message>
    <message>
        <source>All: {traits}.</source>
        <comment>sessions</comment>
        <translation>Alle: {traits}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Niemand ist ausgelassen.</translation>
    </message>
    <message>
        <source>{participant}, run {number}</source>
        <translation>{participant}, Durchgang {number}</translation>
    </message>
    <message>
        <source>The report cannot be written as “{name}”. End its name with .html or .csv.</source>
        <translation>Der Bericht kann nicht als „{name}“ geschrieben werden. Der Name muss auf .html oder .csv enden.</translation>
    </message>
    <message>
        <source>The report cannot be written as “{name}”. End its name with .html or .pdf or .csv.</source>
        <translation>Der Bericht kann nicht als „{name}“ geschrieben werden. Der Name muss auf .html, .pdf oder .csv enden.</translation>
    </message>
    <message>
        <source>it has no video</source>
        <translation>sie hat kein Video</translation>
    </message>
    <message>
        <source>video was not agreed to</source>
        <translation>in ein Video wurde nicht eingewilligt</translation>
    </message>
    <message>
        <source>names are drawn in its video</source>
        <translation>in ihr Video sind Namen eingezeichnet</translation>
    </message>
    <message>
        <source>“{text}” cannot be a participant&apos;s id. Use letters and digits only, such as sub-01.</source>
        <translation>„{text}“ kann keine Kennung einer Versuchsperson sein. Verwenden Sie nur Buchstaben und Ziffern, zum Beispiel sub-01.</translation>
    </message>
    <message>
        <source>“{text}” cannot name a stimulus. Use letters and digits only, such as film1.</source>
        <translation>„{text}“ kann kein Name eines Stimulus sein. Verwenden Sie nur Buchstaben und Ziffern, zum Beispiel film1.</translation>
    </message>
    <message>
        <source>{path} must begin with the column participant_id. Move it there.</source>
        <translation>{path} muss mit der Spalte participant_id beginnen. Verschieben Sie sie dorthin.</translation>
    </message>
    <message>
        <source>“{name}” cannot name a column of your own. Choose another name.</source>
        <translation>„{name}“ kann keine eigene Spalte benennen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} has “{id}” twice. Give one of them another id.</source>
        <translation>{path} enthält „{id}“ zweimal. Geben Sie einem davon eine andere Kennung.</translation>
    </message>
    <message>
        <source>{folder} is not a study: there is no {file} in it. Choose another folder.</source>
        <translation>{folder} ist keine Studie: Es ist keine Datei {file} darin. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The study in {folder} was made by a newer version of the program. Update the program.</source>
        <translation>Die Studie in {folder} stammt von einer neueren Version des Programms. Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>{path} is damaged: it needs version, id, event_codes, consent_form and scopes. Correct it in a text editor, or put an older copy in its place.</source>
        <translation>{path} ist beschädigt: Nötig sind version, id, event_codes, consent_form und scopes. Korrigieren Sie die Datei in einem Texteditor oder legen Sie eine ältere Kopie an ihre Stelle.</translation>
    </message>
    <message>
        <source>{folder} is no folder of a study&apos;s session.</source>
        <translation>{folder} ist kein Ordner einer Sitzung der Studie.</translation>
    </message>
    <message>
        <source>{folder}: session.json names another participant, stimulus or run. Was the folder renamed? Correct one of them.</source>
        <translation>{folder}: session.json nennt eine andere Versuchsperson, einen anderen Stimulus oder einen anderen Durchgang. Wurde der Ordner umbenannt? Korrigieren Sie eines von beiden.</translation>
    </message>
    <message>
        <source>sharing is no longer agreed to</source>
        <translation>in die Weitergabe wird nicht mehr eingewilligt</translation>
    </message>
    <message>
        <source>a video is no longer agreed to</source>
        <translation>in ein Video wird nicht mehr eingewilligt</translation>
    </message>
    <message>
        <source>participants.tsv has no free column “{column}”. It has: {columns}.</source>
        <translation>participants.tsv hat keine freie Spalte „{column}“. Vorhanden: {columns}.</translation>
    </message>
    <message>
        <source>participants.tsv has no free column “{column}”. It has: none.</source>
        <translation>participants.tsv hat keine freie Spalte „{column}“. Vorhanden: keine.</translation>
    </message>
    <message>
        <source>Faces cannot be hidden as “{kind}”: {kinds}.</source>
        <translation>Gesichter können nicht als „{kind}“ verborgen werden: {kinds}.</translation>
    </message>
    <message>
        <source>it is being recorded</source>
        <translation>sie wird gerade aufgenommen</translation>
    </message>
    <message>
        <source>its recording was interrupted: open it in the window to repair it</source>
        <translation>ihre Aufnahme wurde unterbrochen: Öffnen Sie sie im Fenster, um sie zu reparieren</translation>
    </message>
    <message>
        <source>it says nothing of consent</source>
        <translation>sie sagt nichts über eine Einwilligung</translation>
    </message>
    <message>
        <source>the consent does not include {scope}</source>
        <translation>die Einwilligung umfasst dies nicht: {scope}</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the copy.</source>
        <translation>{folder} ist nicht leer. Wählen Sie einen neuen Ordner für die Kopie.</translation>
    </message>
    <message>
        <source>There is no session to share: none was recorded.</source>
        <translation>Es gibt keine Sitzung weiterzugeben: Keine wurde aufgenommen.</translation>
    </message>
    <message>
        <source>There is no session to share: {reasons}.</source>
        <translation>Es gibt keine Sitzung weiterzugeben: {reasons}.</translation>
    </message>
    <message>
        <source>Who is who must not lie in the copy. Choose another place for it.</source>
        <translation>Die Liste, wer wer ist, darf nicht in der Kopie liegen. Wählen Sie einen anderen Ort dafür.</translation>
    </message>
    <message>
        <source>{path}: the kind is “{kind}”. Write {film} or {elsewhere}.</source>
        <translation>{path}: Die Art ist „{kind}“. Schreiben Sie {film} oder {elsewhere}.</translation>
    </message>
    <message>
        <source>{path}: “{text}” is no length in seconds. Correct it.</source>
        <translation>{path}: „{text}“ ist keine Länge in Sekunden. Bitte korrigieren.</translation>
    </message>
    <message>
        <source>{path}: the film “{film}” lies outside the study. Move it into stimuli.</source>
        <translation>{path}: Der Film „{film}“ liegt außerhalb der Studie. Verschieben Sie ihn nach stimuli.</translation>
    </message>
    <message>
        <source>A study needs a name. Type one.</source>
        <translation>Eine Studie braucht einen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the study.</source>
        <translation>{folder} ist nicht leer. Wählen Sie einen neuen Ordner für die Studie.</translation>
    </message>
    <message>
        <source>There is a column “{column}” already. Choose another name.</source>
        <translation>Es gibt schon eine Spalte „{column}“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{id}” is in the study already. Choose another id.</source>
        <translation>„{id}“ ist schon in der Studie. Wählen Sie eine andere Kennung.</translation>
    </message>
    <message>
        <source>The study has no “{id}”. Add it first, or choose another.</source>
        <translation>Die Studie hat kein „{id}“. Fügen Sie es zuerst hinzu oder wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {reason}. Correct it.</source>
        <translation>{path}, Zeile {line}: {reason}. Bitte korrigieren.</translation>
    </message>
    <message>
        <source>{path} lacks the column “{column}”. Its cells must be parted by tabs, and its first line must name {columns}.</source>
        <translation>In {path} fehlt die Spalte „{column}“. Die Zellen müssen durch Tabulatoren getrennt sein, und die erste Zeile muss {columns} nennen.</translation>
    </message>
    <message>
        <source>{path} has two columns named “{column}”. Rename or remove one.</source>
        <translation>{path} hat zwei Spalten namens „{column}“. Benennen Sie eine um oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The withdrawal of {participant} was interrupted. Finish it first, by withdrawing that participant again.</source>
        <translation>Der Widerruf von {participant} wurde unterbrochen. Schließen Sie ihn zuerst ab, indem Sie den Widerruf dieser Versuchsperson erneut ausführen.</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it, and withdraw again.</source>
        <translation>{path} ist beschädigt. Löschen Sie die Datei und führen Sie den Widerruf erneut aus.</translation>
    </message>
    <message>
        <source>{session} is being recorded. Stop the recording first.</source>
        <translation>{session} wird gerade aufgenommen. Beenden Sie zuerst die Aufnahme.</translation>
    </message>
    <message>
        <source>The study has no participant “{participant}”. Choose another.</source>
        <translation>Die Studie hat keine Versuchsperson „{participant}“. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. Close its files in other programs, and withdraw again: what is left is deleted then.</source>
        <translation>{folder} kann nicht gelöscht werden: {reason}. Schließen Sie die Dateien darin in anderen Programmen und führen Sie den Widerruf erneut aus: Was übrig ist, wird dann gelöscht.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}. Delete it.</source>
        <translation>{path} kann nicht gelöscht werden: {reason}. Löschen Sie es selbst.</translation>
    </message>
    <message>
        <source>{path} is not a model of this program&apos;s emotions. {cure}</source>
        <translation>{path} ist kein Modell für die Emotionen dieses Programms. {cure}</translation>
    </message>
    <message>
        <source>The model has stopped working ({reason}). {cure}</source>
        <translation>Das Modell arbeitet nicht mehr ({reason}). {cure}</translation>
    </message>
    <message>
        <source>Install the program again, or give the model that belongs to it.</source>
        <translation>Installieren Sie das Programm neu oder geben Sie das Modell an, das dazugehört.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} cannot be read. {cure}</source>
        <translation>Die Beschreibung {path} des Modells kann nicht gelesen werden. {cure}</translation>
    </message>
    <message>
        <source>{path} does not describe a model. {cure}</source>
        <translation>{path} beschreibt kein Modell. {cure}</translation>
    </message>
    <message>
        <source>The model {path} cannot be read. {cure}</source>
        <translation>Das Modell {path} kann nicht gelesen werden. {cure}</translation>
    </message>
    <message>
        <source>{path} is damaged, or is not the model that its JSON is for. {cure}</source>
        <translation>{path} ist beschädigt oder nicht das Modell, für das seine JSON-Datei ist. {cure}</translation>
    </message>
    <message>
        <source>{path} is not a LiteRT model. {cure}</source>
        <translation>{path} ist kein LiteRT-Modell. {cure}</translation>
    </message>
    <message>
        <source>The face detector failed ({reason}). Install the program again.</source>
        <translation>Die Gesichtserkennung ist fehlgeschlagen ({reason}). Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The face detector&apos;s file {name} is missing or damaged. Install the program again.</source>
        <translation>Die Datei {name} der Gesichtserkennung fehlt oder ist beschädigt. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>{path} is not a face verifier of this program. {cure}</source>
        <translation>{path} ist kein Modell dieses Programms zum Gesichtsvergleich. {cure}</translation>
    </message>
    <message>
        <source>The face verifier has stopped working ({reason}). {cure}</source>
        <translation>Der Gesichtsvergleich arbeitet nicht mehr ({reason}). {cure}</translation>
    </message>
    <message>
        <source>Shows, live, what each face in front of the camera expresses.</source>
        <translation>Zeigt live, was jedes Gesicht vor der Kamera ausdrückt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Private by design.&lt;/b&gt; Everything is computed on this computer. No picture ever leaves it, and no reading either, unless you switch that on in the settings (“Other programs”).</source>
        <translation>&lt;b&gt;Privat von Grund auf.&lt;/b&gt; Alles wird auf diesem Computer berechnet. Kein Bild verlässt ihn je, und auch keine Auswertung, es sei denn, Sie schalten das in den Einstellungen ein („Andere Programme“).</translation>
    </message>
    <message>
        <source>It keeps your settings, a log of crashes, and what you ask it to keep: sessions, corrections and saved pictures. All of it is in your own folders, where you can delete it.</source>
        <translation>Es speichert Ihre Einstellungen, ein Protokoll von Abstürzen und was Sie zu speichern verlangen: Sitzungen, Korrekturen und gespeicherte Bilder. All das liegt in Ihren eigenen Ordnern, wo Sie es löschen können.</translation>
    </message>
    <message>
        <source>A reading is an estimate of what a face &lt;i&gt;shows&lt;/i&gt;. It is not what a person feels, and it is sometimes wrong: do not make decisions about people by it.</source>
        <translation>Eine Auswertung ist eine Schätzung, was ein Gesicht &lt;i&gt;zeigt&lt;/i&gt;. Sie ist nicht, was ein Mensch fühlt, und manchmal ist sie falsch: Treffen Sie danach keine Entscheidungen über Menschen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Where it is unlawful.&lt;/b&gt; In the European Union, inferring emotions of people at work or in schools, training and universities is forbidden since 2 February 2025, except for medical or safety reasons (AI Act, article 5(1)(f)). Elsewhere, whoever uses it must tell the people who are read by it (article 50(3)), and recordings of faces are personal data. Ask everybody first. Other countries have other laws.</source>
        <translation>&lt;b&gt;Wo es verboten ist.&lt;/b&gt; In der Europäischen Union ist es seit dem 2. Februar 2025 verboten, Emotionen von Menschen am Arbeitsplatz oder in Schulen, Ausbildung und Hochschulen abzuleiten, außer aus medizinischen oder Sicherheitsgründen (KI-Verordnung, Artikel 5(1)(f)). Anderswo muss, wer es verwendet, die Menschen informieren, die damit ausgewertet werden (Artikel 50(3)), und Aufnahmen von Gesichtern sind personenbezogene Daten. Fragen Sie vorher alle. In anderen Ländern gelten andere Gesetze.</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt for Python (LGPL 3), OpenCV, LiteRT, NumPy and others, whose licences are listed under “Licences”.</source>
        <translation>MIT-Lizenz. Gebaut mit Qt for Python (LGPL 3), OpenCV, LiteRT, NumPy und anderen, deren Lizenzen unter „Lizenzen“ aufgeführt sind.</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Lizenzen…</translation>
    </message>
    <message>
        <source>Patterns as well as &amp;colours</source>
        <translation>&amp;Muster zusätzlich zu Farben</translation>
    </message>
    <message>
        <source>Symbols on the timeline&apos;s lines, hatches on bars and areas. Saved charts and reports always have them, and so has the window while the system asks for high contrast.</source>
        <translation>Symbole auf den Linien der Zeitleiste, Schraffuren auf Balken und Flächen. Gespeicherte Diagramme und Berichte haben sie immer, das Fenster auch, während das System hohen Kontrast verlangt.</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Weniger Be&amp;wegung</translation>
    </message>
    <message>
        <source>Menus and panels appear at once, the cursor does not blink, and the live timeline moves on by pages. The picture, and what follows the faces, still moves: Space stops it.</source>
        <translation>Menüs und Bereiche erscheinen sofort, der Cursor blinkt nicht, und die Live-Zeitleiste rückt seitenweise weiter. Das Bild und was den Gesichtern folgt, bewegen sich weiter: Die Leertaste hält sie an.</translation>
    </message>
    <message>
        <source>Have screen readers &amp;say new labels</source>
        <translation>Screenreader neue Bezeichnungen &amp;vorlesen lassen</translation>
    </message>
    <message>
        <source>While a screen reader runs: each change, and at most one sentence in three seconds.</source>
        <translation>Während ein Screenreader läuft: jede Änderung, höchstens ein Satz alle drei Sekunden.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>{emotion}?</source>
        <translation>{emotion}?</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewandt</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Ein Moment</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>Start und Ende</translation>
    </message>
    <message>
        <source>Name on key {key}</source>
        <translation>Name auf Taste {key}</translation>
    </message>
    <message>
        <source>Kind on key {key}</source>
        <translation>Art auf Taste {key}</translation>
    </message>
    <message>
        <source>While you record, and in a session, these keys code what you see. A moment is one press; a state starts with one press and stops with the next. A key without a name does nothing.</source>
        <translation>Während der Aufnahme und in einer Sitzung kodieren diese Tasten, was Sie sehen. Ein Moment ist ein Tastendruck; ein Zustand beginnt mit einem Tastendruck und endet mit dem nächsten. Eine Taste ohne Namen bewirkt nichts.</translation>
    </message>
    <message>
        <source>These are the event codes of the open study.</source>
        <translation>Dies sind die Ereigniscodes der offenen Studie.</translation>
    </message>
    <message>
        <source>Such as: speaks</source>
        <translation>Zum Beispiel: spricht</translation>
    </message>
    <message>
        <source>Something in Emotion Lens went wrong.</source>
        <translation>In Emotion Lens ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>The program keeps running. If something no longer works, quit and start it again.</source>
        <translation>Das Programm läuft weiter. Wenn etwas nicht mehr funktioniert, beenden Sie es und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Something went wrong, and Emotion Lens has to close.</source>
        <translation>Etwas ist schiefgegangen, und Emotion Lens muss beendet werden.</translation>
    </message>
    <message>
        <source>Start it again. If that does not help, reinstall it.</source>
        <translation>Starten Sie es erneut. Wenn das nicht hilft, installieren Sie es neu.</translation>
    </message>
    <message>
        <source>Emotion Lens closed unexpectedly the last time.</source>
        <translation>Emotion Lens wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>You can go on using it.</source>
        <translation>Sie können es weiter verwenden.</translation>
    </message>
    <message>
        <source>The details are in this file. It stays on this computer:</source>
        <translation>Die Einzelheiten stehen in dieser Datei. Sie bleibt auf diesem Computer:</translation>
    </message>
    <message>
        <source>No log could be written: no folder is writable.</source>
        <translation>Es konnte kein Protokoll geschrieben werden: In keinen Ordner kann geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder cannot be opened from here. Its path is above.</source>
        <translation>Der Ordner kann von hier aus nicht geöffnet werden. Sein Pfad steht oben.</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>&amp;Open the log folder</source>
        <translation>Protokoll&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Video öffnen</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Open a picture or a video</source>
        <translation>Bild oder Video öffnen</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Bilder und Videos</translation>
    </message>
    <message>
        <source>Address of a live stream, such as a network camera&apos;s (rtsp://192.168.1.20/live):</source>
        <translation>Adresse eines Live-Streams, zum Beispiel einer Netzwerkkamera (rtsp://192.168.1.20/live):</translation>
    </message>
    <message>
        <source>Open a network address</source>
        <translation>Netzwerkadresse öffnen</translation>
    </message>
    <message>
        <source>Save the picture with its readings</source>
        <translation>Bild mit Auswertungen speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>JPEG picture (*.jpg *.jpeg)</source>
        <translation>JPEG-Bild (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing has been read yet. Faces are read as soon as a picture is shown.</source>
        <translation>Noch nichts wurde ausgewertet. Gesichter werden ausgewertet, sobald ein Bild gezeigt wird.</translation>
    </message>
    <message>
        <source>Details of a face</source>
        <translation>Details zu einem Gesicht</translation>
    </message>
    <message>
        <source>No face in view</source>
        <translation>Kein Gesicht im Bild</translation>
    </message>
    <message>
        <source>Look at the camera, with light on your face. It also helps to come a little closer.</source>
        <translation>Schauen Sie in die Kamera, mit Licht im Gesicht. Es hilft auch, etwas näher zu kommen.</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Emotionen</translation>
    </message>
    <message>
        <source>{title} is not in view here</source>
        <translation>{title} ist hier nicht im Bild</translation>
    </message>
    <message>
        <source>Copied. Paste it into your report: it has no picture, no name and no path.</source>
        <translation>Kopiert. Fügen Sie es in Ihre Fehlermeldung ein: Es enthält kein Bild, keinen Namen und keinen Pfad.</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Show this face at the side</source>
        <translation>Dieses Gesicht an der Seite zeigen</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Show the next face</source>
        <translation>Das nächste Gesicht zeigen</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Eingabe</translation>
    </message>
    <message>
        <source>Go to a face, show it at the side</source>
        <translation>Zu einem Gesicht gehen, es an der Seite zeigen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the faces; show the largest one again</source>
        <translation>Die Gesichter verlassen; wieder das größte zeigen</translation>
    </message>
    <message>
        <source>By keyboard alone</source>
        <translation>Nur mit der Tastatur</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>To the next part of the window, and back</source>
        <translation>Zum nächsten Teil des Fensters und zurück</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Along the toolbar, and along a row of buttons</source>
        <translation>Entlang der Werkzeugleiste und einer Reihe von Schaltflächen</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>Leertaste, Eingabe</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Die Schaltfläche mit dem Fokus drücken</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>Die Menüs</translation>
    </message>
    <message>
        <source>While you record, and in a session</source>
        <translation>Während der Aufnahme und in einer Sitzung</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>Your event codes (Session &gt; Event codes): a moment, or start and stop</source>
        <translation>Ihre Ereigniscodes (Sitzung &gt; Ereigniscodes): ein Moment oder Start und Ende</translation>
    </message>
    <message>
        <source>Enter, Escape</source>
        <translation>Eingabe, Esc</translation>
    </message>
    <message>
        <source>Keep a marker&apos;s note, leave the marker without one</source>
        <translation>Notiz eines Markers behalten, Marker ohne Notiz lassen</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>In der Zeitleiste</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>A second back or on</source>
        <translation>Eine Sekunde zurück oder vor</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>Zum Anfang oder Ende</translation>
    </message>
    <message>
        <source>+, −, wheel</source>
        <translation>+, −, Mausrad</translation>
    </message>
    <message>
        <source>Closer, farther</source>
        <translation>Näher, weiter weg</translation>
    </message>
    <message>
        <source>Drag, Page Up, Page Down</source>
        <translation>Ziehen, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>Früher, später</translation>
    </message>
    <message>
        <source>Shift and drag, Left or Right</source>
        <translation>Umschalt und ziehen, Links oder Rechts</translation>
    </message>
    <message>
        <source>Select a span</source>
        <translation>Eine Zeitspanne auswählen</translation>
    </message>
    <message>
        <source>Select no span</source>
        <translation>Keine Zeitspanne auswählen</translation>
    </message>
    <message>
        <source>To the marker before or after</source>
        <translation>Zum Marker davor oder danach</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Strg+Links, Strg+Rechts</translation>
    </message>
    <message>
        <source>Move the marker by a tenth of a second</source>
        <translation>Marker um eine Zehntelsekunde verschieben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, +Right</source>
        <translation>Strg+Umschalt+Links, +Rechts</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <translation>F2, Entf</translation>
    </message>
    <message>
        <source>Change or delete a marker</source>
        <translation>Marker ändern oder löschen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{face}: {label}</source>
        <translation>{face}: {label}</translation>
    </message>
    <message>
        <source>{face} is out of view</source>
        <translation>{face} ist nicht im Bild</translation>
    </message>
    <message>
        <source>Hard to read: too small</source>
        <translation>Schwer auszuwerten: zu klein</translation>
    </message>
    <message>
        <source>Hard to read: too dark</source>
        <translation>Schwer auszuwerten: zu dunkel</translation>
    </message>
    <message>
        <source>Hard to read: too bright</source>
        <translation>Schwer auszuwerten: zu hell</translation>
    </message>
    <message>
        <source>Hard to read: blurred</source>
        <translation>Schwer auszuwerten: unscharf</translation>
    </message>
    <message>
        <source>Hard to read: partly outside</source>
        <translation>Schwer auszuwerten: teilweise außerhalb</translation>
    </message>
    <message>
        <source>An estimate, learned from photos whose faces ten people named.
The bars are not these votes.</source>
        <translation>Eine Schätzung, gelernt an Fotos, deren Gesichter zehn Personen benannt haben.
Die Balken sind nicht diese Stimmen.</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>Gesicht {number}</translation>
    </message>
    <message>
        <source>{face}: {label} perhaps {emotion}</source>
        <comment>the label is: uncertain</comment>
        <translation>{face}: {label}, vielleicht {emotion}</translation>
    </message>
    <message>
        <source>{face}: {label} {percent}</source>
        <translation>{face}: {label} {percent}</translation>
    </message>
    <message>
        <source>{reading}. {difficulty}</source>
        <translation>{reading}. {difficulty}</translation>
    </message>
    <message>
        <source>About these licences</source>
        <translation>Über diese Lizenzen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Read this first</source>
        <translation>Lesen Sie dies zuerst</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>{title}: licence</source>
        <translation>{title}: Lizenz</translation>
    </message>
    <message>
        <source>Readings go to other programs (File &gt; Settings &gt; Other programs)</source>
        <translation>Auswertungen gehen an andere Programme (Datei &gt; Einstellungen &gt; Andere Programme)</translation>
    </message>
    <message>
        <source>Sending: {outputs}</source>
        <translation>Sendet: {outputs}</translation>
    </message>
    <message>
        <source>See live what your face shows</source>
        <translation>Sehen Sie live, was Ihr Gesicht zeigt</translation>
    </message>
    <message>
        <source>A picture or a video of yours</source>
        <translation>Ein eigenes Bild oder Video</translation>
    </message>
    <message>
        <source>A picture that came with the program</source>
        <translation>Ein Bild, das beim Programm dabei ist</translation>
    </message>
    <message>
        <source>Too far away to read: come closer to the camera</source>
        <translation>Zu weit weg zum Auswerten: Kommen Sie näher an die Kamera</translation>
    </message>
    <message>
        <source>Too dark to read: turn towards the light</source>
        <translation>Zu dunkel zum Auswerten: Drehen Sie sich zum Licht</translation>
    </message>
    <message>
        <source>Too bright to read: there is too much light on the face</source>
        <translation>Zu hell zum Auswerten: Es ist zu viel Licht auf dem Gesicht</translation>
    </message>
    <message>
        <source>Too blurred to read: hold still, or clean or focus the camera</source>
        <translation>Zu unscharf zum Auswerten: Halten Sie still oder reinigen Sie die Kamera oder stellen Sie sie scharf</translation>
    </message>
    <message>
        <source>Turn towards the camera to be read</source>
        <translation>Drehen Sie sich zur Kamera, um ausgewertet zu werden</translation>
    </message>
    <message>
        <source>Move into the picture: part of the face is outside</source>
        <translation>Rücken Sie ins Bild: Ein Teil des Gesichts ist außerhalb</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>{file}: not found</source>
        <translation>{file}: nicht gefunden</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Recording faces</source>
        <translation>Gesichter werden aufgenommen</translation>
    </message>
    <message>
        <source>Recording is paused</source>
        <translation>Aufnahme ist angehalten</translation>
    </message>
    <message>
        <source>K marks a moment</source>
        <translation>K markiert einen Moment</translation>
    </message>
    <message>
        <source>Recorded {time} into {folder}</source>
        <translation>{time} aufgenommen in {folder}</translation>
    </message>
    <message>
        <source>● Recording {time}</source>
        <translation>● Aufnahme {time}</translation>
    </message>
    <message>
        <source>Ⅱ Paused, nothing is recorded {time}</source>
        <translation>Ⅱ Pause, nichts wird aufgenommen {time}</translation>
    </message>
    <message>
        <source>A session is being recorded (Ctrl+R stops it)</source>
        <translation>Eine Sitzung wird aufgenommen (Ctrl+R beendet sie)</translation>
    </message>
    <message>
        <source>Person {person} seems to be Person {known} again: press J to agree</source>
        <translation>Person {person} scheint wieder Person {known} zu sein: Drücken Sie J, um zuzustimmen</translation>
    </message>
    <message>
        <source>Person {person} is Person {known} again (Ctrl+Z takes it back)</source>
        <translation>Person {person} ist wieder Person {known} (Ctrl+Z nimmt das zurück)</translation>
    </message>
    <message>
        <source>Person {person} is Person {known} again, the one seated person (Ctrl+Z takes it back)</source>
        <translation>Person {person} ist wieder Person {known}, die eine sitzende Person (Ctrl+Z nimmt das zurück)</translation>
    </message>
    <message>
        <source>Person {person} is a person of their own</source>
        <translation>Person {person} ist eine eigene Person</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Position im Video</translation>
    </message>
    <message>
        <source>{time} of {duration}</source>
        <comment>of a video</comment>
        <translation>{time} von {duration}</translation>
    </message>
    <message>
        <source>A session is being recorded. Opening another source ends and saves it.</source>
        <translation>Eine Sitzung wird aufgenommen. Wenn Sie eine andere Quelle öffnen, wird sie beendet und gespeichert.</translation>
    </message>
    <message>
        <source>&amp;End and open</source>
        <translation>&amp;Beenden und öffnen</translation>
    </message>
    <message>
        <source>One more file waits. {keys} opens {name}.</source>
        <translation>Eine weitere Datei wartet. {keys} öffnet {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more files wait. {keys} opens {name}.</source>
        <translation>
            <numerusform>%n weitere Datei wartet. {keys} öffnet {name}.</numerusform>
            <numerusform>%n weitere Dateien warten. {keys} öffnet {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another with View &gt; Video in the file.</source>
        <translation>Wählen Sie ein anderes unter Ansicht &gt; Video in der Datei.</translation>
    </message>
    <message>
        <source>Frames analysed per second</source>
        <translation>Analysierte Einzelbilder pro Sekunde</translation>
    </message>
    <message>
        <source>Time from a camera&apos;s frame to its reading on the screen</source>
        <translation>Zeit vom Einzelbild der Kamera bis zu seiner Auswertung auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Faces in the frame analysed last</source>
        <translation>Gesichter im zuletzt analysierten Einzelbild</translation>
    </message>
    <message>
        <source>Frames shown but not analysed, because a newer one came first. That keeps the readings up to date on a slower machine.</source>
        <translation>Einzelbilder, die gezeigt, aber nicht analysiert wurden, weil zuvor ein neueres kam. Das hält die Auswertungen auf langsameren Computern aktuell.</translation>
    </message>
    <message>
        <source>{number} frames/s</source>
        <translation>{number} Bilder/s</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>frames</comment>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Video in the file</source>
        <translation>V&amp;ideo in der Datei</translation>
    </message>
    <message>
        <source>The program can learn from your corrections, on this computer only.</source>
        <translation>Das Programm kann aus Ihren Korrekturen lernen, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Learning from your corrections…</source>
        <translation>Es lernt aus Ihren Korrekturen…</translation>
    </message>
    <message>
        <source>Learning did not work. Start the program again and try once more.</source>
        <translation>Das Lernen hat nicht funktioniert. Starten Sie das Programm neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What it learned earlier is in use.</source>
        <translation>Früher Gelerntes wird verwendet.</translation>
    </message>
    <message>
        <source>What it learned earlier is kept, but not in use.</source>
        <translation>Früher Gelerntes ist gespeichert, wird aber nicht verwendet.</translation>
    </message>
    <message>
        <source>Learning from you</source>
        <translation>Von Ihnen lernen</translation>
    </message>
    <message>
        <source>&amp;Adapt to my corrections</source>
        <translation>An meine Korrekturen &amp;anpassen</translation>
    </message>
    <message>
        <source>&amp;Use what it learned</source>
        <translation>&amp;Gelerntes verwenden</translation>
    </message>
    <message numerus="yes">
        <source>After %n more correction(s), the program can learn from them.</source>
        <translation>
            <numerusform>Nach %n weiteren Korrektur kann das Programm daraus lernen.</numerusform>
            <numerusform>Nach %n weiteren Korrekturen kann das Programm daraus lernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used until you quit.</source>
        <translation>Die Anpassung wird verwendet, bis Sie das Programm beenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) is(are) kept (Face &gt; My corrections).</source>
        <translation>
            <numerusform>%n Korrektur ist gespeichert (Gesicht &gt; Meine Korrekturen).</numerusform>
            <numerusform>%n Korrekturen sind gespeichert (Gesicht &gt; Meine Korrekturen).</numerusform>
        </translation>
    </message>
    <message>
        <source>{face}: {emotion}, confirmed.</source>
        <translation>{face}: {emotion}, bestätigt.</translation>
    </message>
    <message>
        <source>{face}: {emotion}, not {read_as}.</source>
        <translation>{face}: {emotion}, nicht {read_as}.</translation>
    </message>
    <message>
        <source>You said {chosen}
Model said {shown}
{date}</source>
        <translation>Sie: {chosen}
Modell: {shown}
{date}</translation>
    </message>
    <message>
        <source>No corrections yet</source>
        <translation>Noch keine Korrekturen</translation>
    </message>
    <message>
        <source>Where a label is wrong, pause the picture, click the face, and press 1 to 7 for what it really shows. Its picture is kept on this computer only. Once there are ten corrections, the program can learn from them.</source>
        <translation>Wo eine Bezeichnung falsch ist, halten Sie das Bild an, klicken Sie auf das Gesicht und drücken Sie 1 bis 7 für das, was es wirklich zeigt. Sein Bild wird nur auf diesem Computer gespeichert. Sobald es zehn Korrekturen gibt, kann das Programm daraus lernen.</translation>
    </message>
    <message>
        <source>Delete all your corrections? Their pictures are removed from this computer, and what the program learned from them is forgotten. This cannot be undone.</source>
        <translation>Alle Ihre Korrekturen löschen? Die Bilder dazu werden von diesem Computer entfernt, und was das Programm daraus gelernt hat, wird vergessen. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>My corrections</source>
        <translation>Meine Korrekturen</translation>
    </message>
    <message>
        <source>Delete a&amp;ll…</source>
        <translation>&amp;Alle löschen…</translation>
    </message>
    <message>
        <source>&amp;Export as folders…</source>
        <translation>Als Ordner &amp;exportieren…</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Choose a folder to export to</source>
        <translation>Ordner für den Export auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) exported to {folder}</source>
        <translation>
            <numerusform>%n Bild nach {folder} exportiert</numerusform>
            <numerusform>%n Bilder nach {folder} exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s), the newest first.</source>
        <translation>
            <numerusform>%n Korrektur, die neueste zuerst.</numerusform>
            <numerusform>%n Korrekturen, die neueste zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be read and are left out.</source>
        <comment>corrections</comment>
        <translation>
            <numerusform>%n weitere kann nicht gelesen werden und ist ausgelassen.</numerusform>
            <numerusform>%n weitere können nicht gelesen werden und sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no change if covered</source>
        <translation>keine Änderung, wenn verdeckt</translation>
    </message>
    <message>
        <source>“{emotion}” depends on no single part</source>
        <translation>„{emotion}“ hängt von keinem einzelnen Teil ab</translation>
    </message>
    <message>
        <source>{percent} more if covered</source>
        <translation>{percent} mehr, wenn verdeckt</translation>
    </message>
    <message>
        <source>{percent} less if covered</source>
        <translation>{percent} weniger, wenn verdeckt</translation>
    </message>
    <message>
        <source>What “{emotion}” depends on</source>
        <translation>Wovon „{emotion}“ abhängt</translation>
    </message>
    <message>
        <source>Name of {face}, shown here and kept in recordings:</source>
        <translation>Name von {face}, hier gezeigt und in Aufnahmen gespeichert:</translation>
    </message>
    <message>
        <source>Name this face</source>
        <translation>Dieses Gesicht benennen</translation>
    </message>
    <message>
        <source>{face} is no longer in view and was not named.</source>
        <translation>{face} ist nicht mehr im Bild und wurde nicht benannt.</translation>
    </message>
    <message>
        <source>Not right? What does this face show?</source>
        <translation>Falsch? Was zeigt dieses Gesicht?</translation>
    </message>
    <message>
        <source>The resting face of this person is taken out of the readings.</source>
        <translation>Das Ruhegesicht dieser Person ist aus den Auswertungen herausgerechnet.</translation>
    </message>
    <message>
        <source>Pause to correct a label or to see what it depends on.</source>
        <translation>Halten Sie das Bild an, um eine Bezeichnung zu korrigieren oder zu sehen, wovon sie abhängt.</translation>
    </message>
    <message>
        <source>{face}: look neutral and relaxed … {seconds} s</source>
        <translation>{face}: neutral und entspannt schauen … {seconds} s</translation>
    </message>
    <message>
        <source>No picture from {name} yet</source>
        <translation>Noch kein Bild von {name}</translation>
    </message>
    <message>
        <source>What do you want to look at?</source>
        <translation>Was möchten Sie ansehen?</translation>
    </message>
    <message>
        <source>Everything is computed on this computer: no picture ever leaves it, and the camera stays off until you choose it.</source>
        <translation>Alles wird auf diesem Computer berechnet: Kein Bild verlässt ihn je, und die Kamera bleibt aus, bis Sie sie auswählen.</translation>
    </message>
</context>
</TS>
