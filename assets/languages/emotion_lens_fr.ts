<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>angry</source>
        <translation>colère</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>dégoût</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>peur</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>joie</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>tristesse</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>surprise</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>contempt</source>
        <translation>mépris</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>détourné</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
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
        <translation>{day} {month} {year} à {time}</translation>
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
        <translation>Comme le système ({language})</translation>
    </message>
    <message>
        <source>Another language is shown from the next start on</source>
        <translation>Une autre langue s’affiche au prochain démarrage</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>La première trouvée</translation>
    </message>
    <message>
        <source>&amp;No video</source>
        <translation>&amp;Pas de vidéo</translation>
    </message>
    <message>
        <source>Video as it &amp;is</source>
        <translation>Vidéo &amp;telle quelle</translation>
    </message>
    <message>
        <source>Video with &amp;readings</source>
        <translation>Vidéo avec les &amp;relevés</translation>
    </message>
    <message>
        <source>Video with &amp;blurred faces</source>
        <translation>Vidéo aux visages &amp;floutés</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>Utiliser la &amp;caméra</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>Ouvrir un &amp;fichier…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open &amp;picture…</source>
        <translation>Ouvrir une &amp;image…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Open &amp;video…</source>
        <translation>Ouvrir une &amp;vidéo…</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Open &amp;network address…</source>
        <translation>Ouvrir une &amp;adresse réseau…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Ne&amp;xt file</source>
        <translation>Fichier &amp;suivant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essayer la &amp;démo</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>&amp;Look for cameras again</source>
        <translation>&amp;Rechercher de nouveau des caméras</translation>
    </message>
    <message>
        <source>&amp;Save picture with readings…</source>
        <translation>&amp;Sauvegarder l’image avec les relevés…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>&amp;Record a session</source>
        <translation>&amp;Enregistrer une session</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Set a &amp;marker</source>
        <translation>Placer un &amp;marqueur</translation>
    </message>
    <message>
        <source>&amp;Edit the event codes…</source>
        <translation>&amp;Modifier les codes d’événements…</translation>
    </message>
    <message>
        <source>Start the stimulus aga&amp;in</source>
        <translation>&amp;Relancer le stimulus</translation>
    </message>
    <message>
        <source>E&amp;nd the session of the study</source>
        <translation>&amp;Finir la session de l’étude</translation>
    </message>
    <message>
        <source>&amp;Undo: another person</source>
        <translation>&amp;Annuler&#xa0;: une autre personne</translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation>&amp;Sessions…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>&amp;Name this face…</source>
        <translation>&amp;Nommer ce visage…</translation>
    </message>
    <message>
        <source>&amp;Why this label?</source>
        <translation>&amp;Pourquoi cette étiquette&#xa0;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Take out the &amp;resting face</source>
        <translation>&amp;Déduire le visage au repos</translation>
    </message>
    <message>
        <source>Resting face</source>
        <translation>Visage au repos</translation>
    </message>
    <message>
        <source>My &amp;corrections…</source>
        <translation>Mes &amp;corrections…</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>&amp;Mirror the camera</source>
        <translation>Caméra en &amp;miroir</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>&amp;Details of a face</source>
        <translation>&amp;Détails d’un visage</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Window for streams</source>
        <translation>&amp;Fenêtre pour le streaming</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>What a &amp;label means</source>
        <translation>Ce que signifie une &amp;étiquette</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>&amp;About Emotion Lens</source>
        <translation>À &amp;propos d’Emotion Lens</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>This face shows: {emotion}</source>
        <translation>Ce visage montre&#xa0;: {emotion}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show the camera like a mirror</source>
        <translation>Afficher la caméra comme un miroir</translation>
    </message>
    <message>
        <source>Show bars beside each face</source>
        <translation>Afficher des barres à côté de chaque visage</translation>
    </message>
    <message>
        <source>Show faces that cannot be read well as uncertain</source>
        <translation>Afficher comme incertains les visages difficiles à lire</translation>
    </message>
    <message>
        <source>Too small, dark, bright, blurred, or partly outside the picture</source>
        <translation>Trop petits, sombres, clairs, flous ou en partie hors de l’image</translation>
    </message>
    <message>
        <source>While recording, tell people in the room in large letters</source>
        <translation>Pendant l’enregistrement, prévenir les personnes présentes en grandes lettres</translation>
    </message>
    <message>
        <source>A red frame around the picture, and “Recording faces” above it</source>
        <translation>Un cadre rouge autour de l’image, surmonté de «&#xa0;Enregistrement des visages&#xa0;»</translation>
    </message>
    <message>
        <source>One seated person: a face that comes back is the same person</source>
        <translation>Une seule personne assise&#xa0;: un visage qui revient est la même personne</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back; never faces in view at the same time</source>
        <translation>Ctrl+Z l’annule&#xa0;; jamais pour des visages à l’image en même temps</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Caméra</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>vif</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>&amp;Relevés</translation>
    </message>
    <message>
        <source>far</source>
        <translation>loin</translation>
    </message>
    <message>
        <source>near</source>
        <translation>près</translation>
    </message>
    <message>
        <source>S&amp;mallest face</source>
        <translation>Plus petit &amp;visage</translation>
    </message>
    <message>
        <source>Recor&amp;ding</source>
        <translation>&amp;Enregistrement</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Picture and readings</source>
        <translation>&amp;Image et relevés</translation>
    </message>
    <message>
        <source>&amp;Other programs</source>
        <translation>&amp;Autres programmes</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>Accessi&amp;bilité</translation>
    </message>
    <message>
        <source>No averaging: each frame by itself</source>
        <translation>Sans moyenne&#xa0;: chaque image pour elle-même</translation>
    </message>
    <message>
        <source>Averaged over about {seconds} s</source>
        <translation>Moyenne sur {seconds} s environ</translation>
    </message>
    <message>
        <source>At least {percent} of the picture&apos;s shorter side; larger is faster</source>
        <translation>Au moins {percent} du petit côté de l’image&#xa0;; plus grand, c’est plus rapide</translation>
    </message>
    <message>
        <source>{camera} (not plugged in)</source>
        <translation>{camera} (non branchée)</translation>
    </message>
    <message>
        <source>Your settings cannot be kept, because {folder} cannot be written to ({reason}). They hold until you quit.</source>
        <translation>Vos paramètres ne peuvent pas être conservés, car l’écriture dans {folder} est impossible ({reason}). Ils restent en vigueur jusqu’à ce que vous quittiez le programme.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>one</source>
        <translation>une</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>People would disagree: of ten, about {number} would say {emotion}{others}.</source>
        <translation>Les avis seraient partagés&#xa0;: sur dix personnes, environ {number} diraient «&#xa0;{emotion}&#xa0;»{others}.</translation>
    </message>
    <message>
        <source>Of ten people, about {number} would say {emotion}{others}.</source>
        <translation>Sur dix personnes, environ {number} diraient «&#xa0;{emotion}&#xa0;»{others}.</translation>
    </message>
    <message>
        <source>Nearly all of ten people would say {emotion}.</source>
        <translation>Sur dix personnes, presque toutes diraient «&#xa0;{emotion}&#xa0;».</translation>
    </message>
    <message>
        <source>Of ten people who each see one moment, about {number} would say {emotion}{others}.</source>
        <translation>Sur dix personnes voyant chacune un moment, environ {number} diraient «&#xa0;{emotion}&#xa0;»{others}.</translation>
    </message>
    <message>
        <source>Nearly all of ten people who each see one moment would say {emotion}.</source>
        <translation>Sur dix personnes voyant chacune un moment, presque toutes diraient «&#xa0;{emotion}&#xa0;».</translation>
    </message>
    <message>
        <source>, {number} {emotion}</source>
        <translation>, {number} «&#xa0;{emotion}&#xa0;»</translation>
    </message>
    <message>
        <source>The session in {folder} is not of a film. Use the recording&apos;s times.</source>
        <translation>La session dans {folder} n’est pas celle d’un film. Utilisez les temps de l’enregistrement.</translation>
    </message>
    <message>
        <source>WebVTT captions</source>
        <translation>Sous-titres WebVTT</translation>
    </message>
    <message>
        <source>SubRip captions</source>
        <translation>Sous-titres SubRip</translation>
    </message>
    <message>
        <source>{name} is no complete BORIS project (JSON). Open and save it in BORIS.</source>
        <translation>{name} n’est pas un projet BORIS complet (JSON). Ouvrez-le et sauvegardez-le dans BORIS.</translation>
    </message>
    <message>
        <source>{name} is no BORIS project: it holds no observations.</source>
        <translation>{name} n’est pas un projet BORIS&#xa0;: il ne contient pas d’observations.</translation>
    </message>
    <message>
        <source>{name}, observation “{observation}”</source>
        <translation>{name}, observation «&#xa0;{observation}&#xa0;»</translation>
    </message>
    <message>
        <source>{name} is damaged: some events lack their time or behaviour. Open and save it in BORIS.</source>
        <translation>{name} est endommagé&#xa0;: le temps ou le comportement manque à certains événements. Ouvrez-le et sauvegardez-le dans BORIS.</translation>
    </message>
    <message>
        <source>States without a start or without a stop were left out: {number}.</source>
        <translation>États sans début ou sans fin, laissés de côté&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>{where} stops before it starts. Correct it.</source>
        <translation>{where} se termine avant de commencer. Corrigez-le.</translation>
    </message>
    <message>
        <source>{where}: “{kind}” is neither START, STOP nor POINT.</source>
        <translation>{where}&#xa0;: «&#xa0;{kind}&#xa0;» n’est ni START, ni STOP, ni POINT.</translation>
    </message>
    <message>
        <source>None of the labels names an emotion: {labels}. The emotions are {emotions}.</source>
        <translation>Aucun des libellés ne désigne une émotion&#xa0;: {labels}. Les émotions sont {emotions}.</translation>
    </message>
    <message>
        <source>Labels that name no emotion were left out: {labels}.</source>
        <translation>Libellés qui ne désignent aucune émotion, laissés de côté&#xa0;: {labels}.</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n other(s)</source>
        <translation>
            <numerusform>{labels} et&#xa0;%n autre</numerusform>
            <numerusform>{labels} et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is damaged: some annotations lack their times or names. Open and save it in ELAN.</source>
        <translation>{name} est endommagé&#xa0;: les temps ou les noms manquent à certaines annotations. Ouvrez-le et sauvegardez-le dans ELAN.</translation>
    </message>
    <message>
        <source>{name} is no complete XML file ({error}). Open and save it in ELAN.</source>
        <translation>{name} n’est pas un fichier XML complet ({error}). Ouvrez-le et sauvegardez-le dans ELAN.</translation>
    </message>
    <message>
        <source>{name} is XML, but no ELAN file (.eaf). Choose another file.</source>
        <translation>{name} est un fichier XML, mais pas un fichier ELAN (.eaf). Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} counts its times in {units}. Save it with a newer ELAN, in milliseconds.</source>
        <translation>{name} compte ses temps en {units}. Sauvegardez-le avec un ELAN plus récent, en millisecondes.</translation>
    </message>
    <message>
        <source>Annotations without a time were left out: {number}.</source>
        <translation>Annotations sans temps, laissées de côté&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>ELAN moves {film} by {number} ms. The times were taken as they stand in the file.</source>
        <translation>ELAN décale {film} de {number} ms. Les temps ont été repris tels qu’ils figurent dans le fichier.</translation>
    </message>
    <message>
        <source>its film</source>
        <comment>ELAN&apos;s</comment>
        <translation>son film</translation>
    </message>
    <message>
        <source>{name} holds several observations; choose one: {names}.</source>
        <translation>{name} contient plusieurs observations&#xa0;; choisissez-en une&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{name} holds no annotations.</source>
        <translation>{name} ne contient aucune annotation.</translation>
    </message>
    <message>
        <source>{name} holds no annotations in {parts} with the label {labels}.</source>
        <translation>{name} ne contient aucune annotation dans {parts} avec le libellé {labels}.</translation>
    </message>
    <message>
        <source>{name} holds no annotations in {parts}.</source>
        <translation>{name} ne contient aucune annotation dans {parts}.</translation>
    </message>
    <message>
        <source>{name} holds no annotations with the label {labels}.</source>
        <translation>{name} ne contient aucune annotation avec le libellé {labels}.</translation>
    </message>
    <message>
        <source>{name} is a table, which has no tiers: leave the tier out.</source>
        <translation>{name} est un tableau et n’a pas de pistes&#xa0;: n’indiquez pas de piste.</translation>
    </message>
    <message>
        <source>{name} has no tier “{part}”. It has: {names}.</source>
        <translation>{name} n’a pas de piste «&#xa0;{part}&#xa0;». Il contient&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{name} has no observation “{part}”. It has: {names}.</source>
        <translation>{name} n’a pas d’observation «&#xa0;{part}&#xa0;». Il contient&#xa0;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et&#xa0;%n de plus</numerusform>
            <numerusform>{names} et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no tier or observation</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{where}: “{value}” is no time in seconds. Correct it.</source>
        <translation>{where}&#xa0;: «&#xa0;{value}&#xa0;» n’est pas un temps en secondes. Corrigez-le.</translation>
    </message>
    <message>
        <source>{name} is too large for annotations. Choose another file.</source>
        <translation>{name} est trop volumineux pour des annotations. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>Impossible de lire {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name} est vide. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Annotations outside the session were left out: {number}.</source>
        <translation>Annotations hors de la session, laissées de côté&#xa0;: {number}.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n annotations lies in the session: they go from {earliest} to {latest} s, and the recording from {first} to {last} s. Are they of another film?</source>
        <translation>
            <numerusform>L’annotation (%n) n’est pas dans la session&#xa0;: elle va de {earliest} à {latest} s, et l’enregistrement de {first} à {last} s. Est-ce celle d’un autre film&#xa0;?</numerusform>
            <numerusform>Aucune des&#xa0;%n annotations n’est dans la session&#xa0;: elles vont de {earliest} à {latest} s, et l’enregistrement de {first} à {last} s. Sont-elles d’un autre film&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n annotations lies in the session: they go from {earliest} to {latest} s, and the film from {first} to {last} s. Are they of another film?</source>
        <translation>
            <numerusform>L’annotation (%n) n’est pas dans la session&#xa0;: elle va de {earliest} à {latest} s, et le film de {first} à {last} s. Est-ce celle d’un autre film&#xa0;?</numerusform>
            <numerusform>Aucune des&#xa0;%n annotations n’est dans la session&#xa0;: elles vont de {earliest} à {latest} s, et le film de {first} à {last} s. Sont-elles d’un autre film&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, line {number}</source>
        <translation>{name}, ligne {number}</translation>
    </message>
    <message>
        <source>{where} has fewer cells than the heading. Correct it.</source>
        <translation>{where} a moins de cellules que l’en-tête. Corrigez cela.</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8. Save it as CSV with UTF-8, or choose another file.</source>
        <translation>{name} n’est pas un texte en UTF-8. Sauvegardez-le en CSV avec UTF-8, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name}, line {number}: {error}. Correct it.</source>
        <translation>{name}, ligne {number}&#xa0;: {error}. Corrigez cela.</translation>
    </message>
    <message>
        <source>{where} ends before it begins. Correct it.</source>
        <translation>{where} finit avant de commencer. Corrigez cela.</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”. It needs onset, duration and trial_type in seconds, as BIDS events have, or BORIS&apos;s own columns.</source>
        <translation>{name} n’a pas de colonne «&#xa0;{column}&#xa0;». Il lui faut onset, duration et trial_type en secondes, comme les événements BIDS, ou les colonnes propres à BORIS.</translation>
    </message>
    <message>
        <source>Video with readings…</source>
        <translation>Vidéo avec les relevés…</translation>
    </message>
    <message>
        <source>Video with blurred faces…</source>
        <translation>Vidéo aux visages floutés…</translation>
    </message>
    <message>
        <source>CSV for R, SPSS and pandas</source>
        <translation>CSV pour R, SPSS et pandas</translation>
    </message>
    <message>
        <source>The video has the readings drawn in: they would stay visible beside blurred faces.</source>
        <translation>Les relevés sont dessinés dans la vidéo&#xa0;: ils resteraient visibles à côté des visages floutés.</translation>
    </message>
    <message>
        <source>&amp;Bars at the faces</source>
        <translation>&amp;Barres sur les visages</translation>
    </message>
    <message>
        <source>&amp;Marker here</source>
        <translation>&amp;Marqueur ici</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>&amp;Previous marker</source>
        <translation>Marqueur &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next marker</source>
        <translation>Marqueur &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Rename marker…</source>
        <translation>&amp;Renommer le marqueur…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>S&amp;upprimer le marqueur</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Import markers…</source>
        <translation>&amp;Importer des marqueurs…</translation>
    </message>
    <message>
        <source>Import a human&apos;s c&amp;odes…</source>
        <translation>Importer des c&amp;odes humains…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Nom…</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a person</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Is the s&amp;ame as…</source>
        <translation>Est la &amp;même que…</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Même que…</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>&amp;Scinder ici</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Scinder ici</translation>
    </message>
    <message>
        <source>A&amp;gree: the same person</source>
        <translation>&amp;D’accord&#xa0;: la même personne</translation>
    </message>
    <message>
        <source>Agree (J)</source>
        <translation>D’accord (J)</translation>
    </message>
    <message>
        <source>&amp;Refuse: another person</source>
        <translation>&amp;Refuser&#xa0;: une autre personne</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Report as a web &amp;page…</source>
        <translation>Rapport en page &amp;web…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report as P&amp;DF…</source>
        <translation>Rapport en P&amp;DF…</translation>
    </message>
    <message>
        <source>Tables as {name}…</source>
        <translation>Tableaux au format {name}…</translation>
    </message>
    <message>
        <source>Chart as {name}…</source>
        <translation>Graphique au format {name}…</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Clavier et souris</translation>
    </message>
    <message>
        <source>Drag or press the arrows to move, at the lower right corner or with Shift to resize. Right-click or the menu key: choices.</source>
        <translation>Faites glisser ou utilisez les flèches pour déplacer&#xa0;; pour redimensionner, faites-le dans le coin inférieur droit ou avec Maj. Clic droit ou touche Menu&#xa0;: options.</translation>
    </message>
    <message>
        <source>{program} for streams</source>
        <translation>{program} pour le streaming</translation>
    </message>
    <message>
        <source>&amp;One large card</source>
        <translation>&amp;Une grande carte</translation>
    </message>
    <message>
        <source>&amp;All faces</source>
        <translation>&amp;Tous les visages</translation>
    </message>
    <message>
        <source>&amp;Transparent</source>
        <translation>Tra&amp;nsparent</translation>
    </message>
    <message>
        <source>Chroma &amp;green</source>
        <translation>&amp;Vert d’incrustation</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The task stopped unexpectedly. Try again.</source>
        <translation>La tâche s’est arrêtée de façon inattendue. Réessayez.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>A row for each face and frame</source>
        <translation>Une ligne par visage et par image</translation>
    </message>
    <message>
        <source>A row for each face, frame and emotion</source>
        <translation>Une ligne par visage, image et émotion</translation>
    </message>
    <message>
        <source>A row for each interval</source>
        <translation>Une ligne par intervalle</translation>
    </message>
    <message>
        <source>The film&apos;s</source>
        <translation>Ceux du film</translation>
    </message>
    <message>
        <source>The recording&apos;s</source>
        <translation>Ceux de l’enregistrement</translation>
    </message>
    <message>
        <source>For Excel: begin with a byte-order mark</source>
        <translation>Pour Excel&#xa0;: commencer par une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Lignes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <comment>of intervals</comment>
        <translation>&amp;Temps&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Leave out intervals shorter than:</source>
        <translation>&amp;Ignorer les intervalles plus courts que&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Join an emotion&apos;s intervals over gaps up to:</source>
        <translation>&amp;Joindre les intervalles d’une émotion séparés d’au plus&#xa0;:</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Save the video with readings</source>
        <translation>Sauvegarder la vidéo avec les relevés</translation>
    </message>
    <message>
        <source>Save the video with blurred faces</source>
        <translation>Sauvegarder la vidéo aux visages floutés</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Sauvegarder le rapport</translation>
    </message>
    <message>
        <source>Save the readings, markers and summary</source>
        <translation>Sauvegarder les relevés, les marqueurs et le résumé</translation>
    </message>
    <message>
        <source>{format} picture</source>
        <translation>Image {format}</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Sauvegarder le graphique</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>Vidéo MP4</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Écriture de {name}…</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Personne {number}</translation>
    </message>
    <message>
        <source>Already in this folder: {names}. Replace?</source>
        <translation>Déjà dans ce dossier&#xa0;: {names}. Remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Saved {names} in {folder}</source>
        <translation>Sauvegardé dans {folder}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>Toutes les pistes</translation>
    </message>
    <message>
        <source>Import markers</source>
        <translation>Importer des marqueurs</translation>
    </message>
    <message>
        <source>Import a human&apos;s codes of emotions</source>
        <translation>Importer des codes humains d’émotions</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Which tier of {name}?</source>
        <translation>Quelle piste de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Which observation of {name}?</source>
        <translation>Quelle observation de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Markers added: {number}.</source>
        <translation>Marqueurs ajoutés&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Markers added: {number}; {there} were there already.</source>
        <translation>Marqueurs ajoutés&#xa0;: {number}&#xa0;; déjà présents&#xa0;: {there}.</translation>
    </message>
    <message>
        <source>This session has codes already: {number}. Replace them?</source>
        <translation>Cette session a déjà des codes&#xa0;: {number}. Les remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Codes kept: {number}. The report compares them with the readings.</source>
        <translation>Codes conservés&#xa0;: {number}. Le rapport les compare aux relevés.</translation>
    </message>
    <message>
        <source>Marker at {time}</source>
        <translation>Marqueur à {time}</translation>
    </message>
    <message>
        <source>The note for {time}:</source>
        <translation>La note pour {time}&#xa0;:</translation>
    </message>
    <message>
        <source>Rename the marker</source>
        <translation>Renommer le marqueur</translation>
    </message>
    <message>
        <source>Press K to mark a moment and note what happened.</source>
        <translation>Appuyez sur K pour marquer un moment et noter ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marqueurs</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Markers</source>
        <translation>&amp;Marqueurs</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Event codes</source>
        <translation>&amp;Codes d’événements</translation>
    </message>
    <message>
        <source>Recordings &amp;keep</source>
        <translation>Les enregistrements &amp;gardent</translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation>&amp;Visage</translation>
    </message>
    <message>
        <source>This face &amp;shows</source>
        <translation>Ce visage &amp;montre</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Choisir une caméra</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save the readings, the chart or the video</source>
        <translation>Sauvegarder les relevés, le graphique ou la vidéo</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>Nommer une personne</translation>
    </message>
    <message>
        <source>Who is {person}?</source>
        <translation>Qui est {person}&#xa0;?</translation>
    </message>
    <message>
        <source>{person} is the same person as:</source>
        <translation>{person} est la même personne que&#xa0;:</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Both are in view at the same time, from {time} on. Merge them anyway?</source>
        <translation>Les deux sont à l’image en même temps, à partir de {time}. Les fusionner quand même&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>No face was read in this session. Record again with a face in the picture.</source>
        <translation>Aucun visage n’a été lu dans cette session. Refaites un enregistrement avec un visage à l’image.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>{length}, from {time} on</source>
        <translation>{length}, à partir de {time}</translation>
    </message>
    <message>
        <source>Analysed: {part}</source>
        <comment>part of a time</comment>
        <translation>Analysé&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Not in view</source>
        <translation>Pas à l’image</translation>
    </message>
    <message>
        <source>{length} in view</source>
        <translation>{length} à l’image</translation>
    </message>
    <message>
        <source>Share of time by emotion, whole session</source>
        <translation>Part du temps par émotion, toute la session</translation>
    </message>
    <message>
        <source>Share of time by emotion, {start} to {end}</source>
        <translation>Part du temps par émotion, de {start} à {end}</translation>
    </message>
    <message>
        <source>{emotion} {percent}</source>
        <translation>{emotion} {percent}</translation>
    </message>
    <message>
        <source>Save for {format}</source>
        <translation>Sauvegarder pour {format}</translation>
    </message>
    <message>
        <source>Nobody was in view.</source>
        <translation>Personne n’était à l’image.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Shown most</source>
        <translation>Le plus montré</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>À l’image</translation>
    </message>
    <message>
        <source>Seen for less time</source>
        <translation>Vues moins longtemps</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a marker</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>At</source>
        <comment>a time</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Émotion</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>Part du temps</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>Probabilité moyenne</translation>
    </message>
    <message>
        <source>Valence over time</source>
        <translation>Valence au cours du temps</translation>
    </message>
    <message>
        <source>Changes from one emotion to another</source>
        <translation>Passages d’une émotion à une autre</translation>
    </message>
    <message>
        <source>None was seen.</source>
        <comment>no change of emotion</comment>
        <translation>Aucun n’a été vu.</translation>
    </message>
    <message>
        <source>Moments of strongest expression</source>
        <translation>Moments d’expression la plus forte</translation>
    </message>
    <message>
        <source>What these figures are, and are not</source>
        <translation>Ce que sont ces chiffres, et ce qu’ils ne sont pas</translation>
    </message>
    <message>
        <source>Made with Emotion Lens {version}. Model (SHA-256): {hash}</source>
        <translation>Réalisé avec Emotion Lens {version}. Modèle (SHA-256)&#xa0;: {hash}</translation>
    </message>
    <message>
        <source>{person} seems to be {earlier} again at {time}: {reasons}.</source>
        <translation>{person} semble être à nouveau {earlier} à {time}&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>&amp;Undo the last edit of people, made earlier</source>
        <translation>&amp;Annuler la dernière modification des personnes, faite plus tôt</translation>
    </message>
    <message>
        <source>This person is in view from {start} to {end}. Go to the moment between these where another person begins, and split there.</source>
        <translation>Cette personne est à l’image de {start} à {end}. Allez, entre ces deux moments, à celui où une autre personne commence, et scindez là.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n visage</numerusform>
            <numerusform>%n visages</numerusform>
        </translation>
    </message>
    <message>
        <source>Being recorded now</source>
        <translation>En cours d’enregistrement</translation>
    </message>
    <message>
        <source>Unfinished: the recording was interrupted. Recover it to finish its files.</source>
        <translation>Inachevée&#xa0;: l’enregistrement a été interrompu. Récupérez-la pour terminer ses fichiers.</translation>
    </message>
    <message>
        <source>Opening the session…</source>
        <translation>Ouverture de la session…</translation>
    </message>
    <message>
        <source>The recording of {day} was interrupted, perhaps by a crash. What was recorded is still there. Recover it now, so that you can open it?</source>
        <translation>L’enregistrement du {day} a été interrompu, peut-être par un plantage. Ce qui a été enregistré est toujours là. Le récupérer maintenant pour pouvoir l’ouvrir&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>Finishing the recording…</source>
        <translation>Finalisation de l’enregistrement…</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Pas encore de session</translation>
    </message>
    <message>
        <source>A session keeps the readings, so that you can play, mark and export them later. To record one, close this window and press Ctrl+R while a camera or a video is shown.</source>
        <translation>Une session conserve les relevés, pour que vous puissiez ensuite les revoir, les marquer et les exporter. Pour en enregistrer une, fermez cette fenêtre et appuyez sur Ctrl+R pendant qu’une caméra ou une vidéo est affichée.</translation>
    </message>
    <message>
        <source>Moved to the bin: the session of {session}. From there it can be restored.</source>
        <translation>Session du {session} mise à la corbeille. Vous pouvez la restaurer de là.</translation>
    </message>
    <message>
        <source>There is no bin for it. Delete the session of {session} with all its files for good?</source>
        <translation>Elle ne peut pas aller à la corbeille. Supprimer définitivement la session du {session} avec tous ses fichiers&#xa0;?</translation>
    </message>
    <message>
        <source>This session is open in a window. Close the window first.</source>
        <translation>Cette session est ouverte dans une fenêtre. Fermez d’abord cette fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>The sessions cannot be listed</source>
        <translation>Impossible d’afficher la liste des sessions</translation>
    </message>
    <message>
        <source>Finishing the session of {session}…</source>
        <translation>Finalisation de la session du {session}…</translation>
    </message>
    <message>
        <source>Click the timeline where it shows readings.</source>
        <translation>Cliquez dans la chronologie là où elle montre des relevés.</translation>
    </message>
    <message>
        <source>While you record in this study, these keys code what you see. A moment is one press; a state starts with one press and stops with the next. A key without a name does nothing.</source>
        <translation>Pendant que vous enregistrez dans cette étude, ces touches codent ce que vous voyez. Un moment&#xa0;: un appui&#xa0;; un état&#xa0;: il commence à un appui et s’arrête au suivant. Une touche sans nom ne fait rien.</translation>
    </message>
    <message>
        <source>Such as: laughs</source>
        <translation>Par exemple&#xa0;: rit</translation>
    </message>
    <message>
        <source>Add a participant, or select one in the table, to note what was agreed to.</source>
        <translation>Ajoutez un participant, ou sélectionnez-en un dans le tableau, pour noter à quoi il a consenti.</translation>
    </message>
    <message>
        <source>Nothing was noted yet. Tick what the signed form says.</source>
        <translation>Rien n’est encore noté. Cochez ce qu’indique le formulaire signé.</translation>
    </message>
    <message>
        <source>What is no longer agreed to is left out of reports and copies at once.</source>
        <translation>Ce à quoi il n’est plus consenti est aussitôt laissé de côté dans les rapports et les copies.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>&amp;Keep this consent</source>
        <translation>Con&amp;server ce consentement</translation>
    </message>
    <message>
        <source>The study does not ask for this.</source>
        <translation>L’étude ne le demande pas.</translation>
    </message>
    <message>
        <source>Consent of {participant}</source>
        <translation>Consentement de {participant}</translation>
    </message>
    <message>
        <source>&amp;Form, version:</source>
        <translation>&amp;Formulaire, version&#xa0;:</translation>
    </message>
    <message>
        <source>Si&amp;gned on:</source>
        <translation>Si&amp;gné le&#xa0;:</translation>
    </message>
    <message>
        <source>Onset (s)</source>
        <translation>Début (s)</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>Durée (s)</translation>
    </message>
    <message>
        <source>Event (trial_type)</source>
        <translation>Événement (trial_type)</translation>
    </message>
    <message>
        <source>Events of the stimulus</source>
        <translation>Événements du stimulus</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write seconds from 0 on, such as 12.5.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un temps. Écrivez des secondes à partir de 0, par exemple 12.5.</translation>
    </message>
    <message>
        <source>the film is over</source>
        <translation>le film est terminé</translation>
    </message>
    <message>
        <source>the film begins</source>
        <translation>le film commence</translation>
    </message>
    <message>
        <source>the film is paused</source>
        <translation>le film est en pause</translation>
    </message>
    <message>
        <source>{time} of {length}</source>
        <translation>{time} sur {length}</translation>
    </message>
    <message>
        <source>A study is a folder of plain files: participants, stimuli, and a session for each recording. It is made anew, inside the folder that you choose.</source>
        <translation>Une étude est un dossier de fichiers simples&#xa0;: les participants, les stimuli et une session pour chaque enregistrement. Elle est créée à l’intérieur du dossier que vous choisissez.</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nouvelle étude</translation>
    </message>
    <message>
        <source>Such as: Calm films</source>
        <translation>Par exemple&#xa0;: Films calmes</translation>
    </message>
    <message>
        <source>A sentence on it, if you like</source>
        <translation>Une phrase à son sujet, si vous voulez</translation>
    </message>
    <message>
        <source>&amp;Make the study</source>
        <translation>C&amp;réer l’étude</translation>
    </message>
    <message>
        <source>All of this is off until you switch it on. Pictures never leave this computer.</source>
        <translation>Tout ceci est désactivé tant que vous ne l’activez pas. Les images ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Any program in your local network can then read each face&apos;s values and your markers. For that the program listens on ports of this computer. Markers that others send become markers of your recording.</source>
        <translation>Tout programme de votre réseau local peut alors lire les valeurs de chaque visage et vos marqueurs. Pour cela, le programme est à l’écoute sur des ports de cet ordinateur. Les marqueurs que d’autres envoient deviennent des marqueurs de votre enregistrement.</translation>
    </message>
    <message>
        <source>Sends each face&apos;s seven values, unencrypted, to {place} and nowhere else.</source>
        <translation>Envoie les sept valeurs de chaque visage, non chiffrées, à {place} et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>That is this computer.</source>
        <translation>C’est cet ordinateur.</translation>
    </message>
    <message>
        <source>Sends nothing: the largest face&apos;s label is kept in this text file on your computer, for OBS. It is empty while nobody is there.</source>
        <translation>N’envoie rien&#xa0;: l’étiquette du plus grand visage est tenue à jour dans ce fichier texte sur votre ordinateur, pour OBS. Il est vide quand personne n’est là.</translation>
    </message>
    <message>
        <source>no file chosen yet</source>
        <translation>pas encore de fichier choisi</translation>
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
        <translation>Fichier &amp;texte avec l’étiquette</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
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
        <translation>vers</translation>
    </message>
    <message>
        <source>port</source>
        <comment>before its number</comment>
        <translation>port</translation>
    </message>
    <message>
        <source>The text file with the label</source>
        <translation>Le fichier texte avec l’étiquette</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Fichier texte</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>De&amp;scription&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;In the folder:</source>
        <translation>&amp;Dans le dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>It will be {folder}</source>
        <translation>Ce sera {folder}</translation>
    </message>
    <message>
        <source>Folder for the study</source>
        <translation>Dossier pour l’étude</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Consent à</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Pas encore de participants</translation>
    </message>
    <message>
        <source>Press “Add a participant”. They are called sub-01, sub-02 and so on; no names.</source>
        <translation>Cliquez sur «&#xa0;Ajouter un participant&#xa0;». Ils s’appellent sub-01, sub-02, etc.&#xa0;; pas de noms.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>&amp;Add a participant</source>
        <translation>Aj&amp;outer un participant</translation>
    </message>
    <message>
        <source>Add a c&amp;olumn…</source>
        <translation>Ajouter une &amp;colonne…</translation>
    </message>
    <message>
        <source>With&amp;draw…</source>
        <translation>Retra&amp;it…</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>pas encore noté</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>All films and sessions are read, which may take a while.</source>
        <translation>Tous les films et toutes les sessions sont lus, ce qui peut prendre un moment.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>All films, events and sessions are as they should be.</source>
        <translation>Tous les films, événements et sessions sont comme il faut.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Arrêter l’&amp;enregistrement</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>What is recorded, or why not</source>
        <translation>Ce qui est enregistré, ou pourquoi rien ne l’est</translation>
    </message>
    <message>
        <source>Saving the session…</source>
        <translation>Sauvegarde de la session…</translation>
    </message>
    <message>
        <source>Par&amp;ticipant:</source>
        <translation>P&amp;articipant&#xa0;:</translation>
    </message>
    <message>
        <source>Sti&amp;mulus:</source>
        <translation>Sti&amp;mulus&#xa0;:</translation>
    </message>
    <message>
        <source>{participant} is being recorded with {stimulus}.</source>
        <translation>{participant} est en cours d’enregistrement avec {stimulus}.</translation>
    </message>
    <message>
        <source>Add a participant first.</source>
        <translation>Ajoutez d’abord un participant.</translation>
    </message>
    <message>
        <source>Add a stimulus first: a film, or something elsewhere such as a task.</source>
        <translation>Ajoutez d’abord un stimulus&#xa0;: un film, ou quelque chose d’externe comme une tâche.</translation>
    </message>
    <message>
        <source>{participant} has not agreed to anything yet. Note the consent first, under Participants.</source>
        <translation>{participant} n’a encore consenti à rien. Notez d’abord le consentement, sous Participants.</translation>
    </message>
    <message>
        <source>{participant} has not agreed to a video. Choose “No video” in the menu Session &gt; Recordings keep, or ask for a new consent.</source>
        <translation>{participant} n’a pas consenti à une vidéo. Choisissez «&#xa0;Pas de vidéo&#xa0;» dans le menu Session &gt; Les enregistrements gardent, ou demandez un nouveau consentement.</translation>
    </message>
    <message>
        <source>This will be run {number}, with a video.</source>
        <translation>Ce sera le passage {number}, avec une vidéo.</translation>
    </message>
    <message>
        <source>This will be run {number}, without a video.</source>
        <translation>Ce sera le passage {number}, sans vidéo.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Tidy table (CSV)</source>
        <translation>Tableau ordonné (CSV)</translation>
    </message>
    <message>
        <source>&amp;Analysed, at least:</source>
        <translation>&amp;Analysé, au moins&#xa0;:</translation>
    </message>
    <message>
        <source>Of the stimulus, frames were read</source>
        <translation>Du stimulus, images qui ont été lues</translation>
    </message>
    <message>
        <source>In &amp;view, at least:</source>
        <translation>À l’i&amp;mage, au moins&#xa0;:</translation>
    </message>
    <message>
        <source>Of that, the face was found</source>
        <translation>De cela, visage trouvé</translation>
    </message>
    <message>
        <source>&amp;Readable, at least:</source>
        <translation>&amp;Lisible, au moins&#xa0;:</translation>
    </message>
    <message>
        <source>Of that, the face was large and sharp enough</source>
        <translation>De cela, visage assez grand et assez net</translation>
    </message>
    <message>
        <source>&amp;Count sessions of different models, settings or resting faces together</source>
        <translation>&amp;Compter ensemble les sessions de modèles, de paramètres ou de visages au repos différents</translation>
    </message>
    <message>
        <source>Stimulus</source>
        <translation>Stimulus</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Pourquoi elle est laissée de côté</translation>
    </message>
    <message>
        <source>Group report</source>
        <translation>Rapport de groupe</translation>
    </message>
    <message>
        <source>Reading the sessions…</source>
        <translation>Lecture des sessions…</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>Qui est laissé de côté, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>A reaction begins &amp;within:</source>
        <translation>Une réaction commence en moins &amp;de&#xa0;:</translation>
    </message>
    <message>
        <source>Compared with the time &amp;before:</source>
        <translation>Comparée au temps pr&amp;écédent&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fe&amp;rmer</translation>
    </message>
    <message>
        <source>Save the group report</source>
        <translation>Sauvegarder le rapport de groupe</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}</source>
        <translation>Sauvegardé dans {folder}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Nobody is counted.</source>
        <translation>Personne n’est compté.</translation>
    </message>
    <message>
        <source>1 participant is counted. Of one alone, nothing can be said of others: there are no bands and no agreement.</source>
        <translation>1 participant est compté. D’un seul, on ne peut rien dire des autres&#xa0;: il n’y a ni bandes ni accord.</translation>
    </message>
    <message numerus="yes">
        <source>%n participants are counted.</source>
        <translation>
            <numerusform>%n participant est compté.</numerusform>
            <numerusform>%n participants sont comptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Rien n’est laissé de côté.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Laissé de côté&#xa0;:</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysé</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lisible</translation>
    </message>
    <message>
        <source>Choose a participant and a stimulus above, and press Record. Sessions that you recorded elsewhere do not belong to the study.</source>
        <translation>Choisissez un participant et un stimulus ci-dessus, puis cliquez sur Enregistrer. Les sessions que vous avez enregistrées ailleurs n’appartiennent pas à l’étude.</translation>
    </message>
    <message>
        <source>Part of the stimulus of which frames were read</source>
        <translation>Partie du stimulus dont les images ont été lues</translation>
    </message>
    <message>
        <source>Part of that with the face in view</source>
        <translation>Partie de celle-ci avec le visage à l’image</translation>
    </message>
    <message>
        <source>Part of that in which the face was large, bright, sharp and frontal enough</source>
        <translation>Partie de celle-ci où le visage était assez grand, clair, net et de face</translation>
    </message>
    <message>
        <source>&amp;Open the session</source>
        <translation>&amp;Ouvrir la session</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>en cours d’enregistrement</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Participants get pseudonyms in random order. Names, dates, paths and cameras are left out, and so is who did not agree to sharing.</source>
        <translation>Les participants reçoivent des pseudonymes dans un ordre aléatoire. Noms, dates, chemins et caméras sont laissés de côté, de même que qui n’a pas consenti au partage.</translation>
    </message>
    <message>
        <source>Share the study</source>
        <translation>Partager l’étude</translation>
    </message>
    <message>
        <source>Folder of the copy</source>
        <translation>Dossier de la copie</translation>
    </message>
    <message>
        <source>Keep a list of &amp;who is who, beside the copy, for yourself</source>
        <translation>Garder une &amp;liste des identités, à côté de la copie, pour vous</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Partager</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>New folder of the copy:</source>
        <translation>Nouveau dossier de la copie&#xa0;:</translation>
    </message>
    <message>
        <source>Looking at the consents…</source>
        <translation>Examen des consentements…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of {all} can be shared.</source>
        <translation>
            <numerusform>%n session sur {all} peut être partagée.</numerusform>
            <numerusform>%n sessions sur {all} peuvent être partagées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions of {all} can be shared.</source>
        <translation>Aucune session sur {all} ne peut être partagée.</translation>
    </message>
    <message>
        <source>Left out: {sessions}; and others.</source>
        <translation>Laissé de côté&#xa0;: {sessions}&#xa0;; et d’autres.</translation>
    </message>
    <message>
        <source>Left out: {sessions}.</source>
        <translation>Laissé de côté&#xa0;: {sessions}.</translation>
    </message>
    <message>
        <source>Folder to make the copy in</source>
        <translation>Dossier où créer la copie</translation>
    </message>
    <message>
        <source>Choose a new folder for the copy.</source>
        <translation>Choisissez un nouveau dossier pour la copie.</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Écriture de la copie…</translation>
    </message>
    <message>
        <source>&amp;Readings only, no video</source>
        <translation>&amp;Relevés seuls, sans vidéo</translation>
    </message>
    <message>
        <source>Readings, and videos with faces &amp;blurred</source>
        <translation>Relevés, et vidéos aux visages flo&amp;utés</translation>
    </message>
    <message>
        <source>Readings, and videos with faces as a &amp;mosaic</source>
        <translation>Relevés, et vidéos aux visages en &amp;mosaïque</translation>
    </message>
    <message>
        <source>Readings, and videos with faces under a &amp;gray area</source>
        <translation>Relevés, et vidéos aux visages sous une zone &amp;grise</translation>
    </message>
    <message>
        <source>Names or numbers, with commas between, such as: Moderator, 2</source>
        <translation>Noms ou numéros, séparés par des virgules, par exemple&#xa0;: Animatrice, 2</translation>
    </message>
    <message>
        <source>Each video is searched for faces once more, and what is left is listed. That takes about as long as analysing it. It is a help, not a proof: look at the videos before you share them.</source>
        <translation>Chaque vidéo est parcourue une fois de plus à la recherche de visages, et ce qui reste est listé. Cela prend à peu près autant de temps que de l’analyser. C’est une aide, pas une preuve&#xa0;: regardez les vidéos avant de les partager.</translation>
    </message>
    <message>
        <source>People who stay visible</source>
        <translation>Personnes qui restent visibles</translation>
    </message>
    <message>
        <source>&amp;Texts of markers (they may name somebody)</source>
        <translation>&amp;Textes des marqueurs (ils peuvent nommer quelqu’un)</translation>
    </message>
    <message>
        <source>The stimuli&apos;s &amp;films (they may be somebody&apos;s property)</source>
        <translation>&amp;Films des stimuli (ils peuvent appartenir à quelqu’un)</translation>
    </message>
    <message>
        <source>Column “{name}”</source>
        <translation>Colonne «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Ce qui est partagé</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>No session has a video.</source>
        <translation>Aucune session n’a de vidéo.</translation>
    </message>
    <message>
        <source>&amp;Visible stay:</source>
        <translation>Restent &amp;visibles&#xa0;:</translation>
    </message>
    <message>
        <source>Session in the copy</source>
        <translation>Session dans la copie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>What a label means</source>
        <translation>Ce que signifie une étiquette</translation>
    </message>
    <message>
        <source>FER2013: small faces from the web</source>
        <translation>FER2013&#xa0;: petits visages du web</translation>
    </message>
    <message>
        <source>The same faces, by the votes of ten people (FER+)</source>
        <translation>Les mêmes visages, selon les votes de dix personnes (FER+)</translation>
    </message>
    <message>
        <source>RAF-DB: photos from the web</source>
        <translation>RAF-DB&#xa0;: photos du web</translation>
    </message>
    <message>
        <source>AffectNet: photos from the web</source>
        <translation>AffectNet&#xa0;: photos du web</translation>
    </message>
    <message>
        <source>AffectNet: more fearful and sad faces</source>
        <translation>AffectNet&#xa0;: davantage de visages effrayés et tristes</translation>
    </message>
    <message>
        <source>ExpW: faces in everyday scenes</source>
        <translation>ExpW&#xa0;: visages dans des scènes du quotidien</translation>
    </message>
    <message>
        <source>Portraits of public persons</source>
        <translation>Portraits de personnes publiques</translation>
    </message>
    <message>
        <source>A label is what a face &lt;b&gt;shows&lt;/b&gt; to an onlooker at this moment, as the program estimates it: one of seven words. The percentage says how sure the estimate is. “Uncertain”, or a dashed box, means that no word leads clearly; “Turned away”, that the face cannot be read.</source>
        <translation>Une étiquette est ce qu’un visage &lt;b&gt;montre&lt;/b&gt; en ce moment à qui le regarde, selon l’estimation du programme&#xa0;: un mot parmi sept. Le pourcentage dit à quel point l’estimation est sûre. «&#xa0;Incertain&#xa0;», ou un cadre en tirets, signifie qu’aucun mot ne l’emporte nettement&#xa0;; «&#xa0;Détourné&#xa0;», que le visage ne peut pas être lu.</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>Ce qu’elle ne signifie pas</translation>
    </message>
    <message>
        <source>It is &lt;b&gt;not what a person feels&lt;/b&gt;, thinks or intends. People smile politely, look angry when they concentrate, and feel much that no face shows. The program sees no situation and hears no voice, and seven words do not cover what faces do.</source>
        <translation>Ce n’est &lt;b&gt;pas ce qu’une personne ressent&lt;/b&gt;, pense ou veut. On sourit par politesse, on a l’air en colère quand on se concentre, et on ressent beaucoup de choses qu’aucun visage ne montre. Le programme ne voit pas la situation et n’entend pas la voix, et sept mots ne couvrent pas tout ce que font les visages.</translation>
    </message>
    <message>
        <source>Do not use it to judge, hire, grade, police, diagnose or treat anyone, or on people who do not know and agree. One label is weak evidence: look at many, over time.</source>
        <translation>Ne l’utilisez pas pour juger, recruter, noter, surveiller, diagnostiquer ou traiter qui que ce soit, ni sur des personnes qui ne le savent pas et n’y consentent pas. Une seule étiquette est un indice faible&#xa0;: regardez-en beaucoup, dans la durée.</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>À quelle fréquence elle est juste</translation>
    </message>
    <message>
        <source>Measured with the model of this program, without your corrections. Right means: as the people who labelled these faces see them, and they disagree with each other too.</source>
        <translation>Mesuré avec le modèle de ce programme, sans vos corrections. Juste veut dire&#xa0;: tel que le voient les personnes qui ont étiqueté ces visages, et elles ne sont pas toujours d’accord entre elles non plus.</translation>
    </message>
    <message>
        <source>The model was chosen on these same faces, so expect a little less elsewhere. Faces that are small, dark, blurred, covered or turned aside are read worse. How it reads by age, sex and skin is &lt;b&gt;not known&lt;/b&gt;.</source>
        <translation>Le modèle a été choisi sur ces mêmes visages&#xa0;; attendez-vous donc à un peu moins ailleurs. Les visages petits, sombres, flous, couverts ou tournés de côté sont moins bien lus. Comment il lit selon l’âge, le sexe et la peau n’est &lt;b&gt;pas connu&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>No figures were measured for this model. Take its labels for guesses.</source>
        <translation>Aucun chiffre n’a été mesuré pour ce modèle. Prenez ses étiquettes pour des suppositions.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>read as people labelled them</comment>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Of faces labelled so, read so</source>
        <translation>Visages ainsi étiquetés, lus de même</translation>
    </message>
    <message>
        <source>In the worst set</source>
        <translation>Dans le pire jeu</translation>
    </message>
    <message>
        <source>In the best set</source>
        <translation>Dans le meilleur jeu</translation>
    </message>
    <message>
        <source>Some sets have few faces of an emotion.</source>
        <translation>Certains jeux comptent peu de visages pour une émotion.</translation>
    </message>
    <message>
        <source>By emotion</source>
        <translation>Par émotion</translation>
    </message>
    <message>
        <source>No face was found in the videos any more. The search misses some: look at them.</source>
        <translation>Aucun visage n’a plus été trouvé dans les vidéos. La recherche en manque certains&#xa0;: regardez-les.</translation>
    </message>
    <message>
        <source>Beside it, not to be shared: {file}</source>
        <translation>À côté, à ne pas partager&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The copy is {folder}</source>
        <translation>La copie est {folder}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Without video</source>
        <translation>Sans vidéo</translation>
    </message>
    <message>
        <source>Frames in which a face remains</source>
        <translation>Images où un visage reste</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message numerus="yes">
        <source>A face remains in %n frame(s). Look at them:</source>
        <translation>
            <numerusform>Un visage reste dans&#xa0;%n image. Regardez-la&#xa0;:</numerusform>
            <numerusform>Un visage reste dans&#xa0;%n images. Regardez-les&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared %n session(s)</source>
        <translation>
            <numerusform>%n session partagée</numerusform>
            <numerusform>%n sessions partagées</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared no sessions</source>
        <translation>Aucune session partagée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>No stimuli yet</source>
        <translation>Pas encore de stimuli</translation>
    </message>
    <message>
        <source>Add the film that participants will see, or drop it here. For a web page or a task, add one that is elsewhere.</source>
        <translation>Ajoutez le film que les participants verront, ou déposez-le ici. Pour une page web ou une tâche, ajoutez un stimulus externe.</translation>
    </message>
    <message>
        <source>No events: moments whose reactions the report shows. Add them by hand, or import a CSV or TSV with the columns onset, duration and trial_type.</source>
        <translation>Pas d’événements, c’est-à-dire de moments dont le rapport montre les réactions. Ajoutez-les à la main, ou importez un CSV ou TSV avec les colonnes onset, duration et trial_type.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Externe</translation>
    </message>
    <message>
        <source>Stimuli</source>
        <translation>Stimuli</translation>
    </message>
    <message>
        <source>Add an e&amp;vent</source>
        <translation>Ajouter un é&amp;vénement</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>&amp;Import events…</source>
        <translation>&amp;Importer des événements…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Double-click the length to write it, in seconds.</source>
        <translation>Double-cliquez sur la durée pour l’écrire, en secondes.</translation>
    </message>
    <message>
        <source>Add a &amp;film…</source>
        <translation>Ajouter un &amp;film…</translation>
    </message>
    <message>
        <source>Add one e&amp;lsewhere…</source>
        <translation>Ajouter un stimu&amp;lus externe…</translation>
    </message>
    <message>
        <source>Events of {stimulus}, in seconds from its start</source>
        <translation>Événements de {stimulus}, en secondes depuis son début</translation>
    </message>
    <message>
        <source>Add a stimulus first: events belong to one.</source>
        <translation>Ajoutez d’abord un stimulus&#xa0;: les événements appartiennent à un stimulus.</translation>
    </message>
    <message>
        <source>There is no camera. Open the one that sees the participant, then start again.</source>
        <translation>Il n’y a pas de caméra. Ouvrez celle qui voit le participant, puis recommencez.</translation>
    </message>
    <message>
        <source>No picture of the camera was read yet. Wait until you see it, then start again.</source>
        <translation>Aucune image de la caméra n’a encore été lue. Attendez de la voir, puis recommencez.</translation>
    </message>
    <message>
        <source>The camera is paused. Let it go on, then start again.</source>
        <translation>La caméra est en pause. Relancez-la, puis recommencez.</translation>
    </message>
    <message>
        <source>A session is being recorded. End it first.</source>
        <translation>Une session est en cours d’enregistrement. Terminez-la d’abord.</translation>
    </message>
    <message>
        <source>It is not known what {participant} agreed to. Write their consent down first.</source>
        <translation>On ne sait pas à quoi {participant} a consenti. Notez d’abord son consentement.</translation>
    </message>
    <message>
        <source>The study has no stimulus “{id}”. Add it first, or choose another.</source>
        <translation>L’étude n’a pas de stimulus «&#xa0;{id}&#xa0;». Ajoutez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no film {film}. Was it moved or renamed? Put it back there.</source>
        <translation>Il n’y a pas de film {film}. A-t-il été déplacé ou renommé&#xa0;? Remettez-le à cet endroit.</translation>
    </message>
    <message>
        <source>The film {film} cannot be read: {reason}.</source>
        <translation>Impossible de lire le film {film}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{film} is not the film that was added to the study: it was changed since. Put the old one back, or add this one as another stimulus.</source>
        <translation>{film} n’est pas le film ajouté à l’étude&#xa0;: il a été modifié depuis. Remettez l’ancien, ou ajoutez celui-ci comme autre stimulus.</translation>
    </message>
    <message>
        <source>Full screen on {number}: {screen}, {width}×{height}</source>
        <translation>Plein écran sur {number}&#xa0;: {screen}, {width}×{height}</translation>
    </message>
    <message>
        <source>In a &amp;window</source>
        <translation>Dans une &amp;fenêtre</translation>
    </message>
    <message>
        <source>Open the folder of a study</source>
        <translation>Ouvrir le dossier d’une étude</translation>
    </message>
    <message>
        <source>Looking at what is {participant}&apos;s…</source>
        <translation>Recherche de ce qui appartient à {participant}…</translation>
    </message>
    <message>
        <source>Name of the column, such as age:</source>
        <translation>Nom de la colonne, par exemple âge&#xa0;:</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Short name of {name} in the study, of letters and digits:</source>
        <translation>Nom court de {name} dans l’étude, en lettres et chiffres&#xa0;:</translation>
    </message>
    <message>
        <source>Add a film</source>
        <translation>Ajouter un film</translation>
    </message>
    <message>
        <source>Copying {name} into the study…</source>
        <translation>Copie de {name} dans l’étude…</translation>
    </message>
    <message>
        <source>Short name of the web page or task, of letters and digits. While you record, a marker “{marker}” says where it begins:</source>
        <translation>Nom court de la page web ou de la tâche, en lettres et chiffres. Pendant l’enregistrement, un marqueur «&#xa0;{marker}&#xa0;» dit où elle commence&#xa0;:</translation>
    </message>
    <message>
        <source>Add a stimulus that is elsewhere</source>
        <translation>Ajouter un stimulus externe</translation>
    </message>
    <message>
        <source>“{text}” is no length. Write seconds, such as 90, or nothing.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une durée. Écrivez des secondes, par exemple 90, ou rien.</translation>
    </message>
    <message>
        <source>Events of {stimulus}</source>
        <translation>Événements de {stimulus}</translation>
    </message>
    <message>
        <source>St&amp;udy</source>
        <translation>É&amp;tude</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Nouvelle étude…</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>&amp;Ouvrir une étude…</translation>
    </message>
    <message>
        <source>&amp;Show the open study</source>
        <translation>&amp;Afficher l’étude ouverte</translation>
    </message>
    <message>
        <source>&amp;Close the study</source>
        <translation>&amp;Fermer l’étude</translation>
    </message>
    <message>
        <source>{folder}: not found</source>
        <translation>{folder}&#xa0;: introuvable</translation>
    </message>
    <message>
        <source>A session of a study is being recorded. End it first.</source>
        <translation>Une session d’une étude est en cours d’enregistrement. Terminez-la d’abord.</translation>
    </message>
    <message>
        <source>S&amp;timulus ends</source>
        <translation>Fin du s&amp;timulus</translation>
    </message>
    <message>
        <source>S&amp;timulus starts</source>
        <translation>Début du s&amp;timulus</translation>
    </message>
    <message>
        <source>Pause &amp;the film</source>
        <translation>Mettre le fi&amp;lm en pause</translation>
    </message>
    <message>
        <source>Play &amp;the film</source>
        <translation>Lancer le fi&amp;lm</translation>
    </message>
    <message>
        <source>looking whether the film is the one that was added…</source>
        <translation>vérification que le film est bien celui qui a été ajouté…</translation>
    </message>
    <message>
        <source>waiting for the camera…</source>
        <translation>en attente de la caméra…</translation>
    </message>
    <message>
        <source>runs for {time}</source>
        <comment>a stimulus</comment>
        <translation>en cours depuis {time}</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a stimulus</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>not started. Press S when it starts</source>
        <comment>a stimulus</comment>
        <translation>pas commencé. Appuyez sur S quand il commence</translation>
    </message>
    <message>
        <source>Parts of the study</source>
        <translation>Parties de l’étude</translation>
    </message>
    <message>
        <source>&amp;Group report…</source>
        <translation>&amp;Rapport de groupe…</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>&amp;Partager…</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Il n’y a pas encore de session.</translation>
    </message>
    <message>
        <source>Sho&amp;w the folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message>
        <source>Stimuli and events</source>
        <translation>Stimuli et événements</translation>
    </message>
    <message>
        <source>{name}: key {key} starts and stops it</source>
        <translation>{name}&#xa0;: la touche {key} le commence et l’arrête</translation>
    </message>
    <message>
        <source>{name}: key {key} codes a moment</source>
        <translation>{name}&#xa0;: la touche {key} code un moment</translation>
    </message>
    <message>
        <source>Event codes</source>
        <translation>Codes d’événements</translation>
    </message>
    <message>
        <source>Close the stud&amp;y</source>
        <translation>Fermer l’é&amp;tude</translation>
    </message>
    <message>
        <source>Problems ({number})</source>
        <translation>Problèmes ({number})</translation>
    </message>
    <message>
        <source>{participant} withdraws</source>
        <translation>{participant} se retire</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Ce qui est supprimé</translation>
    </message>
    <message>
        <source>First write a &amp;copy of all of it, to hand out</source>
        <translation>D’abord écrire une &amp;copie de tout, à remettre</translation>
    </message>
    <message>
        <source>Write a copy &amp;only…</source>
        <translation>Écrire &amp;seulement une copie…</translation>
    </message>
    <message>
        <source>This cannot be undone. Type {participant} to confirm:</source>
        <translation>Ceci est irréversible. Tapez {participant} pour confirmer&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Delete all of it</source>
        <translation>&amp;Tout supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>Tout &amp;garder</translation>
    </message>
    <message>
        <source>Write a copy of all that is theirs</source>
        <translation>Écrire une copie de tout ce qui lui appartient</translation>
    </message>
    <message>
        <source>First write a copy of all that is theirs</source>
        <translation>D’abord écrire une copie de tout ce qui lui appartient</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Fichier zip</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n files to {path}. Nothing was deleted.</source>
        <translation>
            <numerusform>%n fichier écrit dans {path}. Rien n’a été supprimé.</numerusform>
            <numerusform>%n fichiers écrits dans {path}. Rien n’a été supprimé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting all that is {participant}&apos;s…</source>
        <translation>Suppression de tout ce qui appartient à {participant}…</translation>
    </message>
    <message>
        <source>{participant} has withdrawn</source>
        <translation>{participant} s’est retiré</translation>
    </message>
    <message>
        <source>Files that still name the participant</source>
        <translation>Fichiers qui nomment encore le participant</translation>
    </message>
    <message>
        <source>Backups, and what you exported or shared before, are yours to delete. Deleted files are not overwritten on the disk.</source>
        <translation>Les copies de sauvegarde, et ce que vous avez exporté ou partagé auparavant, sont à supprimer par vous. Les fichiers supprimés ne sont pas écrasés sur le disque.</translation>
    </message>
    <message>
        <source>This deletes {sessions}, {faces}, and the row in participants.tsv with group and consent.</source>
        <translation>Sont supprimés&#xa0;: {sessions}, {faces}, et la ligne de participants.tsv avec le groupe et le consentement.</translation>
    </message>
    <message>
        <source>What the model learned from your corrections goes with them, everybody&apos;s: adapt it again afterwards.</source>
        <translation>Ce que le modèle a appris de vos corrections disparaît avec eux, celles de tous&#xa0;: adaptez-le de nouveau ensuite.</translation>
    </message>
    <message>
        <source>CHANGES gets a line that somebody withdrew, not who.</source>
        <translation>CHANGES reçoit une ligne disant que quelqu’un s’est retiré, sans dire qui.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to {copy} before.</source>
        <translation>
            <numerusform>%n fichier a d’abord été écrit dans {copy}.</numerusform>
            <numerusform>%n fichiers ont d’abord été écrits dans {copy}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted {sessions} and {faces}. CHANGES says so.</source>
        <translation>Supprimé&#xa0;: {sessions} et {faces}. CHANGES l’indique.</translation>
    </message>
    <message>
        <source>What the model had learned from your corrections is deleted. Adapt it again.</source>
        <translation>Ce que le modèle avait appris de vos corrections est supprimé. Adaptez-le de nouveau.</translation>
    </message>
    <message>
        <source>These files in the study still name them. Look at them, and delete them:</source>
        <translation>Ces fichiers de l’étude le nomment encore. Regardez-les et supprimez-les&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>no sessions</source>
        <comment>deleted</comment>
        <translation>aucune session</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ({videos} with video)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n session (dont {videos} avec vidéo)</numerusform>
            <numerusform>%n sessions (dont {videos} avec vidéo)</numerusform>
        </translation>
    </message>
    <message>
        <source>no corrected faces</source>
        <comment>deleted</comment>
        <translation>aucun visage corrigé</translation>
    </message>
    <message numerus="yes">
        <source>%n corrected face(s)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n visage corrigé</numerusform>
            <numerusform>%n visages corrigés</numerusform>
        </translation>
    </message>
    <message>
        <source>no faces that you corrected</source>
        <comment>deleted</comment>
        <translation>aucun visage que vous avez corrigé</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) that you corrected</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n visage que vous avez corrigé</numerusform>
            <numerusform>%n visages que vous avez corrigés</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no readings to draw. Choose another person or span.</source>
        <translation>Il n’y a pas de relevés à dessiner. Choisissez une autre personne ou un autre intervalle.</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● Direct</translation>
    </message>
    <message>
        <source>Follow the newest readings</source>
        <translation>Suivre les relevés les plus récents</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>A line for each emotion</source>
        <translation>Une courbe par émotion</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Empilé</translation>
    </message>
    <message>
        <source>All emotions stacked on top of each other</source>
        <translation>Toutes les émotions empilées les unes sur les autres</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>Afficher toute la session</translation>
    </message>
    <message>
        <source>Show or hide: {emotion}</source>
        <translation>Afficher ou masquer&#xa0;: {emotion}</translation>
    </message>
    <message>
        <source>{time}, no reading</source>
        <translation>{time}, pas de relevé</translation>
    </message>
    <message>
        <source>A note, if you like: Enter keeps it, Esc leaves it out</source>
        <translation>Une note, si vous voulez&#xa0;: Entrée la garde, Échap la laisse de côté</translation>
    </message>
    <message>
        <source>Marker&apos;s note</source>
        <translation>Note du marqueur</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>Pas de relevé</translation>
    </message>
    <message>
        <source>Face not found</source>
        <translation>Visage non trouvé</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Non analysé</translation>
    </message>
    <message>
        <source>No readings yet. They appear here as soon as a face is read.</source>
        <translation>Pas encore de relevés. Ils apparaissent ici dès qu’un visage est lu.</translation>
    </message>
    <message>
        <source>No face was read here</source>
        <translation>Aucun visage n’a été lu ici</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>No licence text is included. See its web page.</source>
        <translation>Aucun texte de licence n’est inclus. Voir sa page web.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Install the program again.</source>
        <translation>Impossible de lire {path} ({reason}). Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Emotion Lens is under the MIT licence. The components listed here come from others, each under its own licence.</source>
        <translation>Emotion Lens est sous licence MIT. Les composants énumérés ici viennent d’autres auteurs, chacun sous sa propre licence.</translation>
    </message>
    <message>
        <source>Qt, Qt for Python (PySide6) and Shiboken are used unchanged, under the GNU Lesser General Public License, version 3 (LGPL 3). They are separate files, in the folders PySide6 and shiboken6. You may change and replace them: build the same version from its source, replace these files with yours, and the program uses yours. The source is at https://download.qt.io. The third-party parts of Qt are listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html.</source>
        <translation>Qt, Qt for Python (PySide6) et Shiboken sont utilisés sans modification, sous la Licence publique générale limitée GNU, version 3 (LGPL 3). Ce sont des fichiers distincts, dans les dossiers PySide6 et shiboken6. Vous pouvez les modifier et les remplacer&#xa0;: compilez la même version à partir de ses sources, remplacez ces fichiers par les vôtres, et le programme utilisera les vôtres. Les sources se trouvent à l’adresse https://download.qt.io. Les parties tierces de Qt sont énumérées à l’adresse https://doc.qt.io/qt-6/licenses-used-in-qt.html.</translation>
    </message>
    <message>
        <source>FFmpeg is there twice. The one in OpenCV, for cameras, is under the LGPL 2.1; its licence, and those of the other parts of OpenCV, are among OpenCV&apos;s. The one in PyAV (the folders av and av.libs), for files, is built with parts under the GNU General Public License, and so is under the GPL 3 in all. The packaged program, which contains it, may therefore be passed on as a whole under the GPL 3; the program&apos;s own code is under the MIT licence as well. The sources are at https://ffmpeg.org and https://github.com/PyAV-Org/pyav-ffmpeg.</source>
        <translation>FFmpeg est présent deux fois. Celui d’OpenCV, pour les caméras, est sous LGPL 2.1&#xa0;; sa licence, et celles des autres parties d’OpenCV, figurent parmi celles d’OpenCV. Celui de PyAV (les dossiers av et av.libs), pour les fichiers, est compilé avec des parties sous Licence publique générale GNU, et se trouve donc dans son ensemble sous GPL 3. Le programme empaqueté, qui le contient, peut donc être transmis dans son ensemble sous GPL 3&#xa0;; le code propre au programme est aussi sous licence MIT. Les sources se trouvent aux adresses https://ffmpeg.org et https://github.com/PyAV-Org/pyav-ffmpeg.</translation>
    </message>
    <message>
        <source>The files for face detection (in cv2/data) have their licence in their first lines.</source>
        <translation>Les fichiers de détection des visages (dans cv2/data) portent leur licence dans leurs premières lignes.</translation>
    </message>
    <message>
        <source>To be small, the packaged program for Linux contains only the part of ICU (a part of Qt) that sorts names, and replaces OpenBLAS (a part of OpenCV) and the encoders x264, x265 and SVT-AV1 (parts of PyAV&apos;s FFmpeg) by libraries without their functions.</source>
        <translation>Pour rester petit, le programme empaqueté pour Linux ne contient que la partie d’ICU (une partie de Qt) qui trie les noms, et remplace OpenBLAS (une partie d’OpenCV) et les encodeurs x264, x265 et SVT-AV1 (des parties du FFmpeg de PyAV) par des bibliothèques sans leurs fonctions.</translation>
    </message>
    <message>
        <source>The packaged program is started by a part of PyInstaller. That is under the GPL 2, with an exception that allows it in programs of any licence.</source>
        <translation>Le programme empaqueté est lancé par une partie de PyInstaller. Elle est sous GPL 2, avec une exception qui la permet dans des programmes de toute licence.</translation>
    </message>
    <message>
        <source>The packages that the program uses are not listed, because it is not installed. To list them, install it: “pip install .” in its folder.</source>
        <translation>Les paquets que le programme utilise ne sont pas énumérés, car il n’est pas installé. Pour les énumérer, installez-le&#xa0;: «&#xa0;pip install .&#xa0;» dans son dossier.</translation>
    </message>
    <message>
        <source>The label cannot be written to {path}: {reason}. Choose a file in a folder that you may write to, in the settings.</source>
        <translation>L’étiquette ne peut pas être écrite dans {path}&#xa0;: {reason}. Choisissez, dans les paramètres, un fichier situé dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>LSL is not in the packaged program. It needs the program installed with Python, and the package pylsl there (pip install pylsl).</source>
        <translation>LSL n’est pas dans le programme empaqueté. Il faut le programme installé avec Python, et le paquet pylsl (pip install pylsl).</translation>
    </message>
    <message>
        <source>LSL needs the package pylsl: install it with “pip install pylsl”, and start again.</source>
        <translation>LSL a besoin du paquet pylsl&#xa0;: installez-le avec «&#xa0;pip install pylsl&#xa0;», puis redémarrez.</translation>
    </message>
    <message>
        <source>LSL needs the library liblsl, which pylsl did not find. Install it from https://github.com/sccn/liblsl/releases, or name its file in the variable PYLSL_LIB.</source>
        <translation>LSL a besoin de la bibliothèque liblsl, que pylsl n’a pas trouvée. Installez-la depuis https://github.com/sccn/liblsl/releases, ou indiquez son fichier dans la variable PYLSL_LIB.</translation>
    </message>
    <message>
        <source>LSL is off, because it cannot open a stream on this computer. Check that its ports (16572 to 16604) are not all in use or forbidden, and switch it on again in the settings.</source>
        <translation>LSL est désactivé, car il ne peut pas ouvrir de flux sur cet ordinateur. Vérifiez que ses ports (16572 à 16604) ne sont pas tous occupés ou interdits, puis réactivez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>LSL is off, because it has stopped with an error. Switch it on again in the settings.</source>
        <translation>LSL est désactivé, car il s’est arrêté sur une erreur. Réactivez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>OSC to {address}</source>
        <translation>OSC vers {address}</translation>
    </message>
    <message>
        <source>OSC is off, because the address “{host}” is not known. Correct it in the settings, or check the network, and switch it on again.</source>
        <translation>OSC est désactivé, car l’adresse «&#xa0;{host}&#xa0;» est inconnue. Corrigez-la dans les paramètres, ou vérifiez le réseau, puis réactivez-le.</translation>
    </message>
    <message>
        <source>OSC is off, because nothing can be sent to {address}: {reason}. Check the address and the network, and switch it on again in the settings.</source>
        <translation>OSC est désactivé, car rien ne peut être envoyé à {address}&#xa0;: {reason}. Vérifiez l’adresse et le réseau, puis réactivez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>The output “{title}” has stopped unexpectedly.</source>
        <translation>La sortie «&#xa0;{title}&#xa0;» s’est arrêtée de façon inattendue.</translation>
    </message>
    <message>
        <source>Of your {corrections} corrected faces, the original model reads {right_before} as you do ({percent_before}). The adapted model reads {right_after} ({percent_after}), each tested without learning from it. Of {others} other faces, {percent_kept} keep their label.</source>
        <translation>De vos {corrections} visages corrigés, le modèle d’origine en lit {right_before} comme vous ({percent_before}). Le modèle adapté en lit {right_after} ({percent_after}), chacun testé sans en avoir appris. De {others} autres visages, {percent_kept} gardent leur étiquette.</translation>
    </message>
    <message>
        <source>Adapting helps.</source>
        <translation>L’adaptation aide.</translation>
    </message>
    <message>
        <source>It would change too many other faces, so it is not used.</source>
        <translation>Elle changerait trop d’autres visages&#xa0;; elle n’est donc pas utilisée.</translation>
    </message>
    <message>
        <source>The gain is too small, so it is not used. More corrections may help.</source>
        <translation>Le gain est trop faible&#xa0;; elle n’est donc pas utilisée. Davantage de corrections peuvent aider.</translation>
    </message>
    <message>
        <source>Adapting needs {fewest} corrections; there are {number}.</source>
        <translation>L’adaptation demande {fewest} corrections&#xa0;; il y en a {number}.</translation>
    </message>
    <message>
        <source>The model cannot read your corrections: {reason}</source>
        <translation>Le modèle ne peut pas lire vos corrections&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>There is no picture of this face to keep. Choose another frame.</source>
        <translation>Il n’y a pas d’image de ce visage à conserver. Choisissez une autre image.</translation>
    </message>
    <message>
        <source>This model does not know the emotion {emotion}.</source>
        <translation>Ce modèle ne connaît pas l’émotion {emotion}.</translation>
    </message>
    <message>
        <source>There are no corrections to export.</source>
        <translation>Il n’y a pas de corrections à exporter.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>fichier endommagé</translation>
    </message>
    <message>
        <source>Your corrections in {path} cannot be read: {reason}.</source>
        <translation>Impossible de lire vos corrections dans {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}. Make room in {folder}, or allow writing there, and try again.</source>
        <translation>Impossible d’écrire {name}&#xa0;: {reason}. Libérez de la place dans {folder}, ou autorisez l’écriture à cet endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}. Close other programs that use it, or delete it yourself.</source>
        <translation>Impossible de supprimer {path}&#xa0;: {reason}. Fermez les autres programmes qui l’utilisent, ou supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>Impossible de lire {name}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} is damaged and is not used.</source>
        <translation>{name} est endommagé et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>{name} was made with another model and is not used.</source>
        <translation>{name} a été créé avec un autre modèle et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>{target} is not empty. Choose a new folder.</source>
        <translation>{target} n’est pas vide. Choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>The folders cannot be written: {reason}. Choose another folder, or make room there.</source>
        <translation>Impossible d’écrire les dossiers&#xa0;: {reason}. Choisissez un autre dossier, ou libérez de la place à cet endroit.</translation>
    </message>
    <message>
        <source>Your face was not seen long enough. Look at the camera, with light on your face, and try again.</source>
        <translation>Votre visage n’a pas été vu assez longtemps. Regardez la caméra, le visage éclairé, et réessayez.</translation>
    </message>
    <message>
        <source>This works only with the model that belongs to the program. Reinstall the program.</source>
        <translation>Ceci ne fonctionne qu’avec le modèle qui accompagne le programme. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>You seem to be smiling. Relax your face and try again.</source>
        <translation>Vous semblez sourire. Détendez votre visage et réessayez.</translation>
    </message>
    <message>
        <source>The video has stopped unexpectedly. Try again, or open something else.</source>
        <translation>La vidéo s’est arrêtée de façon inattendue. Réessayez, ou ouvrez autre chose.</translation>
    </message>
    <message>
        <source>Faces are no longer being read: the analysis has stopped. Try again.</source>
        <translation>Les visages ne sont plus lus&#xa0;: l’analyse s’est arrêtée. Réessayez.</translation>
    </message>
    <message>
        <source>Looking for a camera…</source>
        <translation>Recherche d’une caméra…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un moment.</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
        <source>Plug one in and it starts by itself. Meanwhile, open a picture or a video, or try the demo.</source>
        <translation>Branchez-en une et elle démarre d’elle-même. En attendant, ouvrez une image ou une vidéo, ou essayez la démo.</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>La caméra ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name} ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>Ouverture de la caméra…</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Ouverture de {name}…</translation>
    </message>
    <message>
        <source>This can take a few seconds.</source>
        <translation>Cela peut prendre quelques secondes.</translation>
    </message>
    <message>
        <source>camera {number}</source>
        <translation>caméra {number}</translation>
    </message>
    <message>
        <source>The film has stopped unexpectedly. Try again, or choose another stimulus.</source>
        <translation>Le film s’est arrêté de façon inattendue. Réessayez, ou choisissez un autre stimulus.</translation>
    </message>
    <message>
        <source>The film was played, but its window was not visible, so nobody saw it. Begin again, and leave the window where it can be seen.</source>
        <translation>Le film a été joué, mais sa fenêtre n’était pas visible, donc personne ne l’a vu. Recommencez, et laissez la fenêtre là où on peut la voir.</translation>
    </message>
    <message>
        <source>The film has sound, but this computer has no loudspeaker or headphones that can be used. Connect one and begin again if people are to hear it.</source>
        <translation>Le film a du son, mais cet ordinateur n’a pas de haut-parleur ni de casque utilisables. Branchez-en et recommencez si l’on doit l’entendre.</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Agreement with a human&apos;s codes</source>
        <translation>Accord avec des codes humains</translation>
    </message>
    <message>
        <source>Each analysed frame with a face that the human coded counts once for each such face: a code holds from its onset until before its offset, one of a single moment for the frame then on show, and one that names nobody where one face alone was in view. The main figure is Cohen&apos;s kappa in which an uncertain reading counts as naming another emotion; beside it stands kappa without the uncertain frames. Kappa is 1 for full agreement and 0 for what chance would give. The 95% intervals come from a bootstrap over coded intervals, not frames, as the frames of one interval depend on each other. One human is no truth: two people who code the same film disagree as well.</source>
        <translation>Chaque image analysée comportant un visage que l’observateur humain a codé compte une fois pour chacun de ces visages&#xa0;: un code vaut de son début jusqu’avant sa fin, celui d’un seul moment pour l’image alors affichée, et celui qui ne nomme personne là où un seul visage était à l’image. Le chiffre principal est le kappa de Cohen dans lequel un relevé incertain compte comme une autre émotion&#xa0;; à côté se trouve le kappa sans les images incertaines. Le kappa vaut 1 pour un accord complet et 0 pour ce que donnerait le hasard. Les intervalles à 95&#xa0;% viennent d’un bootstrap sur les intervalles codés, non sur les images, car les images d’un même intervalle dépendent les unes des autres. Un seul observateur n’est pas la vérité&#xa0;: deux personnes qui codent le même film divergent aussi.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, uncertain counts as a difference</source>
        <translation>Kappa de Cohen, l’incertain compte comme différence</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, without uncertain frames</source>
        <translation>Kappa de Cohen, sans les images incertaines</translation>
    </message>
    <message>
        <source>Frames compared</source>
        <translation>Images comparées</translation>
    </message>
    <message numerus="yes">
        <source>{number}, of %n coded interval(s)</source>
        <translation>
            <numerusform>{number}, de&#xa0;%n intervalle codé</numerusform>
            <numerusform>{number}, de&#xa0;%n intervalles codés</numerusform>
        </translation>
    </message>
    <message>
        <source>Same emotion</source>
        <translation>Même émotion</translation>
    </message>
    <message>
        <source>Program uncertain</source>
        <translation>Programme incertain</translation>
    </message>
    <message>
        <source>Coded, but no such face was found</source>
        <translation>Codé, mais aucun visage tel n’a été trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Coded twice and differently, left out</source>
        <translation>Codé deux fois différemment, laissé de côté</translation>
    </message>
    <message>
        <source>Human \ program</source>
        <translation>Humain \ programme</translation>
    </message>
    <message>
        <source>No analysed frame with a face was coded, so there is nothing to compare.</source>
        <translation>Aucune image analysée avec un visage n’a été codée&#xa0;; il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>Coded, but nobody in the session is called so: {names}. Name the person in the session as in the codes.</source>
        <translation>Codés, mais personne ne porte ce nom dans la session&#xa0;: {names}. Nommez la personne dans la session comme dans les codes.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, as the code names nobody and several faces were in view: %n face(s).</source>
        <translation>
            <numerusform>Laissé de côté, car le code ne nomme personne et plusieurs visages étaient à l’image&#xa0;:&#xa0;%n visage.</numerusform>
            <numerusform>Laissés de côté, car le code ne nomme personne et plusieurs visages étaient à l’image&#xa0;:&#xa0;%n visages.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kappa} (no interval: too few different coded intervals)</source>
        <translation>{kappa} (pas d’intervalle&#xa0;: trop peu d’intervalles codés différents)</translation>
    </message>
    <message>
        <source>{kappa} (95%: {lowest} to {highest})</source>
        <translation>{kappa} (95&#xa0;%&#xa0;: {lowest} à {highest})</translation>
    </message>
    <message>
        <source>undefined: there are no such frames</source>
        <translation>indéfini&#xa0;: il n’y a pas de telles images</translation>
    </message>
    <message>
        <source>undefined: both named one only ({human}, and the program {program}), and kappa compares several</source>
        <translation>indéfini&#xa0;: chacun n’a nommé qu’une émotion ({human}, et le programme {program}), et le kappa en compare plusieurs</translation>
    </message>
    <message>
        <source>undefined: the human named one emotion only ({human}), and kappa compares several</source>
        <translation>indéfini&#xa0;: l’observateur humain n’a nommé qu’une émotion ({human}), et le kappa en compare plusieurs</translation>
    </message>
    <message>
        <source>undefined: the program named one emotion only ({program}), and kappa compares several</source>
        <translation>indéfini&#xa0;: le programme n’a nommé qu’une émotion ({program}), et le kappa en compare plusieurs</translation>
    </message>
    <message>
        <source>{percent} of {length}</source>
        <comment>part of a time</comment>
        <translation>{percent} de {length}</translation>
    </message>
    <message>
        <source>Share of time by emotion</source>
        <translation>Part du temps par émotion</translation>
    </message>
    <message>
        <source>pleasant +1</source>
        <translation>agréable +1</translation>
    </message>
    <message>
        <source>unpleasant −1</source>
        <translation>désagréable −1</translation>
    </message>
    <message>
        <source>to {emotion}</source>
        <comment>a change to an emotion</comment>
        <translation>vers {emotion}</translation>
    </message>
    <message>
        <source>Changes between emotions</source>
        <translation>Passages d’une émotion à l’autre</translation>
    </message>
    <message>
        <source>{path} is damaged: each line needs onset, offset, emotion and person. Correct the file, or remove it and import the codes again.</source>
        <translation>{path} est endommagé&#xa0;: chaque ligne a besoin de onset, offset, emotion et person. Corrigez le fichier, ou supprimez-le et réimportez les codes.</translation>
    </message>
    <message>
        <source>The codes in {folder} cannot be saved: {reason}. Free up space there, or allow writing there.</source>
        <translation>Les codes dans {folder} ne peuvent pas être sauvegardés&#xa0;: {reason}. Libérez de la place à cet endroit, ou autorisez-y l’écriture.</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>relevés</translation>
    </message>
    <message>
        <source>corrected faces</source>
        <translation>visages corrigés</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>sharing with others</source>
        <translation>partage avec d’autres</translation>
    </message>
    <message>
        <source>Nobody can agree to “{kind}”. Choose from: {kinds}.</source>
        <translation>On ne peut pas consentir à «&#xa0;{kind}&#xa0;». Choisissez parmi&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>“{day}” is no date of a consent. Write it as year-month-day, such as 2026-11-28.</source>
        <translation>«&#xa0;{day}&#xa0;» n’est pas la date d’un consentement. Écrivez-la sous la forme année-mois-jour, par exemple 2026-11-28.</translation>
    </message>
    <message>
        <source>What was agreed to cannot be read: “consent” in session.json is damaged. Correct it by the signed form.</source>
        <translation>Impossible de lire à quoi il a été consenti&#xa0;: «&#xa0;consent&#xa0;» dans session.json est endommagé. Corrigez-le d’après le formulaire signé.</translation>
    </message>
    <message>
        <source>This participant has not agreed to {what}, so there is none. Choose something else, or ask them for a new consent.</source>
        <translation>Ce participant n’a pas consenti à ceci&#xa0;: {what}. Il n’y en a donc pas. Choisissez autre chose, ou demandez-lui un nouveau consentement.</translation>
    </message>
    <message>
        <source>{path} lacks columns that a session needs: {columns}. Another program may have changed it.</source>
        <translation>Il manque à {path} des colonnes nécessaires à une session&#xa0;: {columns}. Un autre programme l’a peut-être modifié.</translation>
    </message>
    <message>
        <source>{path} is damaged: some lines are incomplete or have wrong values. Correct them in a spreadsheet, or remove them.</source>
        <translation>{path} est endommagé&#xa0;: certaines lignes sont incomplètes ou ont de mauvaises valeurs. Corrigez-les dans un tableur, ou supprimez-les.</translation>
    </message>
    <message>
        <source>There is no {name} in {folder}. Was it moved or deleted?</source>
        <translation>Il n’y a pas de {name} dans {folder}. A-t-il été déplacé ou supprimé&#xa0;?</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}. Is it open in another program?</source>
        <translation>Impossible d’ouvrir {path}&#xa0;: {reason}. Est-il ouvert dans un autre programme&#xa0;?</translation>
    </message>
    <message>
        <source>“{name}” needs a key from 1 to 9 and a kind.</source>
        <translation>«&#xa0;{name}&#xa0;» a besoin d’une touche de 1 à 9 et d’un type.</translation>
    </message>
    <message>
        <source>Give key {key} a name of one line and at most {number} letters.</source>
        <translation>Donnez à la touche {key} un nom d’une ligne et de {number} lettres au plus.</translation>
    </message>
    <message>
        <source>Keys {other_key} and {key} have the same name. Give each its own.</source>
        <translation>Les touches {other_key} et {key} ont le même nom. Donnez-en un différent à chacune.</translation>
    </message>
    <message>
        <source>“{other}” and “{name}” are both on key {key}. Move one.</source>
        <translation>«&#xa0;{other}&#xa0;» et «&#xa0;{name}&#xa0;» sont tous deux sur la touche {key}. Déplacez-en un.</translation>
    </message>
    <message>
        <source>The event codes are damaged: each needs a name, a key from 1 to 9 and a kind, point or state.</source>
        <translation>Les codes d’événements sont endommagés&#xa0;: chacun a besoin d’un nom, d’une touche de 1 à 9 et d’un type, point ou state.</translation>
    </message>
    <message>
        <source>This session was recorded without video, so there is none to export.</source>
        <translation>Cette session a été enregistrée sans vidéo&#xa0;; il n’y en a donc pas à exporter.</translation>
    </message>
    <message>
        <source>This session&apos;s video already has its readings drawn in. Copy it from {folder}.</source>
        <translation>Les relevés sont déjà dessinés dans la vidéo de cette session. Copiez-la depuis {folder}.</translation>
    </message>
    <message>
        <source>The video could not be written completely. Choose another folder, or free up space there.</source>
        <translation>La vidéo n’a pas pu être écrite en entier. Choisissez un autre dossier, ou libérez de la place à cet endroit.</translation>
    </message>
    <message>
        <source>The film {path} is not there any more, so there is no picture. Put it back there, and open the session again.</source>
        <translation>Le film {path} n’est plus là&#xa0;; il n’y a donc pas d’image. Remettez-le à cet endroit, puis rouvrez la session.</translation>
    </message>
    <message>
        <source>The film {path} is not the one that was analysed, so it is not shown.</source>
        <translation>Le film {path} n’est pas celui qui a été analysé&#xa0;; il n’est donc pas affiché.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened: {reason}.</source>
        <translation>Impossible d’ouvrir le dossier {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{code} ends</source>
        <comment>a state that an observer codes</comment>
        <translation>{code}&#xa0;: fin</translation>
    </message>
    <message>
        <source>{path} is damaged: each line needs seconds and a note, and a kind where it has a code. Correct or remove the file.</source>
        <translation>{path} est endommagé&#xa0;: chaque ligne a besoin de seconds et d’une note, et d’un type là où elle a un code. Corrigez ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>The markers in {folder} cannot be saved: {reason}. Free up space there, or allow writing there.</source>
        <translation>Les marqueurs dans {folder} ne peuvent pas être sauvegardés&#xa0;: {reason}. Libérez de la place à cet endroit, ou autorisez-y l’écriture.</translation>
    </message>
    <message>
        <source>The folder {folder} is gone. Was it moved, renamed or deleted?</source>
        <translation>Le dossier {folder} a disparu. A-t-il été déplacé, renommé ou supprimé&#xa0;?</translation>
    </message>
    <message>
        <source>{folder} is not a session: there is no {file} in it. Choose another folder.</source>
        <translation>{folder} n’est pas une session&#xa0;: il n’y a pas de {file} dedans. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The session in {folder} was made by a newer version of the program. Update the program.</source>
        <translation>La session dans {folder} a été créée par une version plus récente du programme. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}. Free up space there, or allow writing there.</source>
        <translation>Écriture impossible dans {folder}&#xa0;: {reason}. Libérez de la place à cet endroit, ou autorisez-y l’écriture.</translation>
    </message>
    <message>
        <source>{file} in {folder} is damaged. Its readings.csv may still open in a spreadsheet.</source>
        <translation>{file} dans {folder} est endommagé. Son fichier readings.csv peut encore s’ouvrir dans un tableur.</translation>
    </message>
    <message>
        <source>The names and merges in session.json are damaged. Remove its last rules, or all of them, with a text editor.</source>
        <translation>Les noms et les fusions dans session.json sont endommagés. Supprimez ses dernières règles (rules), ou toutes, avec un éditeur de texte.</translation>
    </message>
    <message>
        <source>{name} cannot be saved: {reason}. Close it in other programs, choose another folder, or free up space there.</source>
        <translation>Impossible de sauvegarder {name}&#xa0;: {reason}. Fermez-le dans les autres programmes, choisissez un autre dossier, ou libérez de la place à cet endroit.</translation>
    </message>
    <message>
        <source>Every figure here is a computer&apos;s estimate of what a face shows, not of what a person feels or thinks. On difficult pictures the label is wrong about one time in three; light, the angle of the head, glasses, beards and a person&apos;s resting face all affect it.</source>
        <translation>Chaque chiffre ici est l’estimation, par un ordinateur, de ce qu’un visage montre, et non de ce qu’une personne ressent ou pense. Sur des images difficiles, l’étiquette est fausse environ une fois sur trois&#xa0;; la lumière, l’angle de la tête, les lunettes, la barbe et le visage au repos d’une personne ont tous une influence.</translation>
    </message>
    <message>
        <source>Use it to find the moments worth looking at again, and ask the people themselves. Do not judge, rank or diagnose anyone by it.</source>
        <translation>Utilisez-le pour trouver les moments qui méritent d’être revus, et demandez aux personnes elles-mêmes. Ne jugez, ne classez ni ne diagnostiquez personne sur cette base.</translation>
    </message>
    <message>
        <source>Analysed: the part of the time of which frames were read; shares are of that time alone, and nothing is known of the rest. Share of time: the part of the time in view in which each emotion was shown; “Uncertain” means that none led clearly. Mean probability: the average of what the model gave each emotion. Readable: large, bright, sharp and frontal enough for a meaningful label. Valence: happy minus angry, disgust, fear and sad, from −1 (unpleasant) to 1 (pleasant). Of ten people: an estimate of how many would name each emotion, learned from photos whose faces ten people named; the other figures rest on other labels and may differ from it.</source>
        <translation>Analysé&#xa0;: la partie du temps dont les images ont été lues&#xa0;; les parts portent sur ce seul temps, et l’on ne sait rien du reste. Part du temps&#xa0;: la partie du temps à l’image où chaque émotion était montrée&#xa0;; «&#xa0;Incertain&#xa0;» signifie qu’aucune ne l’emportait nettement. Probabilité moyenne&#xa0;: la moyenne de ce que le modèle a donné à chaque émotion. Lisible&#xa0;: assez grand, clair, net et de face pour une étiquette qui ait un sens. Valence&#xa0;: joie moins colère, dégoût, peur et tristesse, de −1 (désagréable) à 1 (agréable). Sur dix personnes&#xa0;: une estimation du nombre de celles qui nommeraient chaque émotion, apprise de photos dont dix personnes ont nommé les visages&#xa0;; les autres chiffres reposent sur d’autres étiquettes et peuvent en différer.</translation>
    </message>
    <message>
        <source>What the faces showed</source>
        <translation>Ce que les visages ont montré</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Part shown here</source>
        <translation>Partie présentée ici</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <comment>times</comment>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The recording was not finished.</source>
        <translation>L’enregistrement n’a pas été terminé.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Events coded by the observer</source>
        <translation>Événements codés par l’observateur</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Lasted in all</source>
        <translation>Durée totale</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Part du temps</translation>
    </message>
    <message>
        <source>Each event</source>
        <translation>Chaque événement</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>In view for {length}</source>
        <translation>À l’image pendant {length}</translation>
    </message>
    <message>
        <source>In view for {length} ({percent} of the time analysed)</source>
        <translation>À l’image pendant {length} ({percent} du temps analysé)</translation>
    </message>
    <message>
        <source>In view for {length}, readable {readable} of the time</source>
        <translation>À l’image pendant {length}, lisible {readable} du temps</translation>
    </message>
    <message>
        <source>In view for {length} ({percent} of the time analysed), readable {readable} of the time</source>
        <translation>À l’image pendant {length} ({percent} du temps analysé), lisible {readable} du temps</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>one seated person</source>
        <translation>une seule personne assise</translation>
    </message>
    <message>
        <source>at the same place</source>
        <translation>au même endroit</translation>
    </message>
    <message>
        <source>{number} face widths away</source>
        <translation>à {number} largeurs de visage</translation>
    </message>
    <message>
        <source>as large</source>
        <translation>aussi grande</translation>
    </message>
    <message>
        <source>{number} times as large or as small</source>
        <translation>{number} fois plus grande ou plus petite</translation>
    </message>
    <message>
        <source>likeness not compared</source>
        <translation>ressemblance non comparée</translation>
    </message>
    <message>
        <source>likeness {percent}</source>
        <translation>ressemblance {percent}</translation>
    </message>
    <message>
        <source>gone for {length}</source>
        <comment>a person out of view</comment>
        <translation>absente pendant {length}</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. Is one of its files open in another program?</source>
        <translation>Impossible de supprimer {folder}&#xa0;: {reason}. L’un de ses fichiers est-il ouvert dans un autre programme&#xa0;?</translation>
    </message>
    <message>
        <source>{folder} contains no session, so it was not deleted.</source>
        <translation>{folder} ne contient pas de session&#xa0;; il n’a donc pas été supprimé.</translation>
    </message>
    <message>
        <source>The session in {folder} is still being recorded. Stop the recording first.</source>
        <translation>La session dans {folder} est encore en cours d’enregistrement. Arrêtez d’abord l’enregistrement.</translation>
    </message>
    <message>
        <source>No video can be recorded in {folder}: its name is not valid text. Rename the folder.</source>
        <translation>Impossible d’enregistrer une vidéo dans {folder}&#xa0;: son nom n’est pas un texte valide. Renommez le dossier.</translation>
    </message>
    <message>
        <source>No video can be written here. Choose “No video” under Session &gt; Recordings keep.</source>
        <translation>Impossible d’écrire une vidéo ici. Choisissez «&#xa0;Pas de vidéo&#xa0;» sous Session &gt; Les enregistrements gardent.</translation>
    </message>
    <message>
        <source>it was removed</source>
        <translation>élément supprimé</translation>
    </message>
    <message>
        <source>The folder {folder} is gone. The recording stopped at {time}.</source>
        <translation>Le dossier {folder} a disparu. L’enregistrement s’est arrêté à {time}.</translation>
    </message>
    <message>
        <source>The recording stopped at {time}; everything before that is kept in {folder}.</source>
        <translation>L’enregistrement s’est arrêté à {time}&#xa0;; tout ce qui précède est conservé dans {folder}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}.</source>
        <translation>Écriture impossible dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The video cannot be written.</source>
        <translation>La vidéo ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Quelque chose d’inattendu s’est mal passé.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {reason}. Free up space there, or allow writing there, and record again.</source>
        <translation>Impossible de créer le dossier {folder}&#xa0;: {reason}. Libérez de la place à cet endroit, ou autorisez-y l’écriture, puis recommencez l’enregistrement.</translation>
    </message>
    <message>
        <source>{name} is damaged after {seconds} seconds. Copy or download it again.</source>
        <translation>{name} est endommagé après {seconds} secondes. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <translation>{rate} images/s</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a picture or a video in it.</source>
        <translation>{path} est un dossier. Choisissez une image ou une vidéo dedans.</translation>
    </message>
    <message>
        <source>There is no file {path}. Was it moved or renamed?</source>
        <translation>Il n’y a pas de fichier {path}. A-t-il été déplacé ou renommé&#xa0;?</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>{name} est vide. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>le système ne donne pas de raison</translation>
    </message>
    <message>
        <source>Settings, Privacy &amp; security, Camera</source>
        <translation>Paramètres, Confidentialité et sécurité, Caméra</translation>
    </message>
    <message>
        <source>System Settings, Privacy &amp; Security, Camera</source>
        <translation>Réglages Système, Confidentialité et sécurité, Caméra</translation>
    </message>
    <message>
        <source>{camera} cannot be opened. Close any other program that uses it, and allow its use in {settings}.</source>
        <translation>{camera}&#xa0;: ouverture impossible. Fermez tout autre programme qui utilise cette caméra, et autorisez son utilisation dans {settings}.</translation>
    </message>
    <message>
        <source>Your account has no permission to use {camera}. Add it to the group “video” (sudo usermod -aG video YOUR_NAME), then log in again.</source>
        <translation>Votre compte n’a pas le droit d’utiliser {camera}. Ajoutez-le au groupe «&#xa0;video&#xa0;» (sudo usermod -aG video VOTRE_NOM), puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>{camera} is plugged in but cannot be opened. Close any other program that uses it; if there is none, unplug it and plug it in again.</source>
        <translation>{camera}&#xa0;: caméra branchée, mais ouverture impossible. Fermez tout autre programme qui l’utilise&#xa0;; s’il n’y en a pas, débranchez-la et rebranchez-la.</translation>
    </message>
    <message>
        <source>a {kind}</source>
        <comment>a kind of picture</comment>
        <translation>une image {kind}</translation>
    </message>
    <message>
        <source>a HEIC picture that is damaged, or of a rare kind</source>
        <translation>une image HEIC endommagée ou d’un type rare</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>icône</translation>
    </message>
    <message>
        <source>raw camera</source>
        <translation>brute d’appareil photo</translation>
    </message>
    <message>
        <source>{name} is an {kind} picture, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} est une image {kind}, qui ne peut pas être lue. Ouvrez-la dans un autre programme et sauvegardez-la en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{name} is a {kind} picture, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} est une image {kind}, qui ne peut pas être lue. Ouvrez-la dans un autre programme et sauvegardez-la en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{name} has more than 100 megapixels. Make it smaller first.</source>
        <translation>{name} dépasse 100 mégapixels. Réduisez d’abord l’image.</translation>
    </message>
    <message>
        <source>{name} would take more than 400 MB of memory. Make it smaller first.</source>
        <translation>{name} prendrait plus de 400 Mo de mémoire. Réduisez d’abord l’image.</translation>
    </message>
    <message>
        <source>{trouble} Trying again now…</source>
        <translation>{trouble} Nouvel essai en cours…</translation>
    </message>
    <message>
        <source>{trouble} Trying again in {seconds} s…</source>
        <translation>{trouble} Nouvel essai dans {seconds} s…</translation>
    </message>
    <message>
        <source>{name} has stopped sending frames.</source>
        <translation>{name} a cessé d’envoyer des images.</translation>
    </message>
    <message>
        <source>{name} sends no frames.</source>
        <translation>{name} n’envoie pas d’images.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>Impossible d’ouvrir {name}.</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation>{name} ne répond pas.</translation>
    </message>
    <message>
        <source>Is it plugged in? Is another program using it?</source>
        <translation>L’appareil est-il branché&#xa0;? Un autre programme l’utilise-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Is the address right? Is the camera on, and in this network?</source>
        <translation>L’adresse est-elle juste&#xa0;? La caméra est-elle allumée, et dans ce réseau&#xa0;?</translation>
    </message>
    <message>
        <source>There is nothing to open. Name a camera, a file or an address.</source>
        <translation>Il n’y a rien à ouvrir. Indiquez une caméra, un fichier ou une adresse.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a video that can be read. Save it as JPEG, PNG or MP4 with another program.</source>
        <translation>{name} n’est ni une image ni une vidéo lisible. Sauvegardez-le en JPEG, PNG ou MP4 avec un autre programme.</translation>
    </message>
    <message>
        <source>{address} is not the address of a stream. An address begins with http://, https:// or rtsp://, followed by a host name or number.</source>
        <translation>{address} n’est pas l’adresse d’un flux. Une adresse commence par http://, https:// ou rtsp://, suivi d’un nom d’hôte ou d’un numéro.</translation>
    </message>
    <message>
        <source>{name} is not plugged in. Plug it in and it starts by itself.</source>
        <translation>{name}&#xa0;: caméra non branchée. Branchez-la et elle démarre d’elle-même.</translation>
    </message>
    <message>
        <source>There is no file {source}. Was it moved or renamed?</source>
        <translation>Il n’y a pas de fichier {source}. A-t-il été déplacé ou renommé&#xa0;?</translation>
    </message>
    <message>
        <source>There is no camera and no file called {source}. The cameras here are: {names}.</source>
        <translation>Il n’y a ni caméra ni fichier du nom de {source}. Les caméras ici sont&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no camera and no file called {source}. No camera is plugged in. You can open a picture, a video or an address (http://, https://, rtsp://) instead.</source>
        <translation>Il n’y a ni caméra ni fichier du nom de {source}. Aucune caméra n’est branchée. Vous pouvez ouvrir à la place une image, une vidéo ou une adresse (http://, https://, rtsp://).</translation>
    </message>
    <message>
        <source>Pages {numbers} were left out: {reason}</source>
        <translation>Pages {numbers} laissées de côté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Page {number} was left out: {reason}</source>
        <translation>Page {number} laissée de côté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{name} breaks off after page {number}. Copy or download it again.</source>
        <translation>{name} s’interrompt après la page {number}. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is {such_a_picture}, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} est {such_a_picture}, qui ne peut pas être lue. Ouvrez-la dans un autre programme et sauvegardez-la en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read, or is damaged. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} n’est pas une image lisible, ou est endommagé. Ouvrez-le dans un autre programme et sauvegardez-le en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{name} cannot be saved: {reason}. Choose another folder, or make room there.</source>
        <translation>Impossible de sauvegarder {name}&#xa0;: {reason}. Choisissez un autre dossier, ou libérez de la place à cet endroit.</translation>
    </message>
    <message>
        <source>Pictures cannot be saved as {name}. Use a name ending in .png.</source>
        <translation>Les images ne peuvent pas être sauvegardées sous {name}. Utilisez un nom finissant par .png.</translation>
    </message>
    <message>
        <source>This picture does not fit into {suffix}. Save it as .png.</source>
        <translation>Cette image ne tient pas dans {suffix}. Sauvegardez-la en .png.</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>nombres entiers</translation>
    </message>
    <message>
        <source>signed whole numbers</source>
        <translation>nombres entiers signés</translation>
    </message>
    <message>
        <source>floating-point numbers</source>
        <translation>nombres à virgule flottante</translation>
    </message>
    <message>
        <source>numbers of another kind</source>
        <translation>nombres d’un autre type</translation>
    </message>
    <message>
        <source>TIFF of {bits}-bit {numbers}</source>
        <translation>TIFF de {numbers} à {bits} bits</translation>
    </message>
    <message>
        <source>TIFF of {bits}-bit {numbers}, {count} for each pixel</source>
        <translation>TIFF de {numbers} à {bits} bits, {count} par pixel</translation>
    </message>
    <message>
        <source>{name} has no video stream {number}. There is: {streams}.</source>
        <translation>{name} n’a pas de flux vidéo {number}. Il contient&#xa0;: {streams}.</translation>
    </message>
    <message>
        <source>{name} ends after {seconds} of the {duration} seconds that it claims to have. It may be cut off. Copy or download it again.</source>
        <translation>{name} se termine après {seconds} des {duration} secondes qu’il prétend contenir. Il est peut-être tronqué. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} ends after {seconds} seconds. It may be cut off. Copy or download it again.</source>
        <translation>{name} se termine après {seconds} secondes. Il est peut-être tronqué. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} has no frame that can be read. It may be damaged, or no video. See whether another program plays it, and save it as MP4 there.</source>
        <translation>{name} ne contient aucune image lisible. Il est peut-être endommagé, ou n’est pas une vidéo. Voyez si un autre programme le lit, et sauvegardez-le là en MP4.</translation>
    </message>
    <message>
        <source>{name} holds {count} videos. Shown is {shown}. Not shown: {others}.</source>
        <translation>{name} contient {count} vidéos. Affichée&#xa0;: {shown}. Non affichées&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>Emotion Lens is already starting but is not open yet. Wait for its window. If none appears, end the program or restart the computer, then start it again.</source>
        <translation>Emotion Lens est en train de démarrer mais n’est pas encore ouvert. Attendez sa fenêtre. Si elle n’apparaît pas, arrêtez le programme ou redémarrez l’ordinateur, puis relancez-le.</translation>
    </message>
    <message>
        <source>Emotion Lens is already open but does not answer. Wait a moment and try again. If that does not help, end it (process {process}), then start it again.</source>
        <translation>Emotion Lens est déjà ouvert mais ne répond pas. Attendez un moment et réessayez. Si cela ne suffit pas, arrêtez-le (processus {process}), puis relancez-le.</translation>
    </message>
    <message>
        <source>Emotion Lens is already open. Its window cannot be brought to the front, because {folder} cannot be written to ({reason}). Look for the window.</source>
        <translation>Emotion Lens est déjà ouvert. Sa fenêtre ne peut pas être mise au premier plan, car l’écriture dans {folder} est impossible ({reason}). Cherchez la fenêtre.</translation>
    </message>
    <message>
        <source>The withdrawal of {participant} was interrupted. Withdraw {participant} again.</source>
        <translation>Le retrait de {participant} a été interrompu. Retirez {participant} de nouveau.</translation>
    </message>
    <message>
        <source>{participant} has no session yet.</source>
        <translation>{participant} n’a pas encore de session.</translation>
    </message>
    <message>
        <source>{participant} has sessions, but is not in participants.tsv. Add the participant there.</source>
        <translation>{participant} a des sessions, mais ne figure pas dans participants.tsv. Ajoutez-y le participant.</translation>
    </message>
    <message>
        <source>There are sessions of “{name}”, which is not in stimuli.tsv. Add it there.</source>
        <translation>Il y a des sessions de «&#xa0;{name}&#xa0;», qui ne figure pas dans stimuli.tsv. Ajoutez-le.</translation>
    </message>
    <message>
        <source>{stimulus}: the event “{event}” at {seconds} s lies outside the stimulus. Correct its onset.</source>
        <translation>{stimulus}&#xa0;: l’événement «&#xa0;{event}&#xa0;» à {seconds} s se trouve hors du stimulus. Corrigez son début.</translation>
    </message>
    <message>
        <source>{path} is another film than the one of {stimulus}. Put the old one back.</source>
        <translation>{path} est un autre film que celui de {stimulus}. Remettez l’ancien.</translation>
    </message>
    <message>
        <source>There is no film {path}. Was it moved or renamed?</source>
        <translation>Il n’y a pas de film {path}. A-t-il été déplacé ou renommé&#xa0;?</translation>
    </message>
    <message>
        <source>{session} is being recorded.</source>
        <translation>{session} est en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>{session} was interrupted. Open it in the window to repair it.</source>
        <translation>{session} a été interrompue. Ouvrez-la dans la fenêtre pour la réparer.</translation>
    </message>
    <message>
        <source>The session {name} was recorded, but its folder is gone. Was it moved?</source>
        <translation>La session {name} a été enregistrée, mais son dossier a disparu. A-t-il été déplacé&#xa0;?</translation>
    </message>
    <message>
        <source>{path} is damaged: it needs a name. Add it in a text editor.</source>
        <translation>{path} est endommagé&#xa0;: il a besoin d’un nom. Ajoutez-le dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it: it is written again.</source>
        <translation>{path} est endommagé. Supprimez-le&#xa0;: il sera réécrit.</translation>
    </message>
    <message>
        <source>{name} cannot be copied: {reason}.</source>
        <translation>Impossible de copier {name}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged, and was not copied: {reason}.</source>
        <translation>{path} est endommagé et n’a pas été copié&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>it has no seconds</source>
        <translation>les secondes manquent</translation>
    </message>
    <message>
        <source>{path} is no text in UTF-8. Open it in an editor and save it as UTF-8.</source>
        <translation>{path} n’est pas un texte en UTF-8. Ouvrez-le dans un éditeur et sauvegardez-le en UTF-8.</translation>
    </message>
    <message>
        <source>{path} is damaged: it is no JSON object. Correct it in a text editor, or put an older copy in its place.</source>
        <translation>{path} est endommagé&#xa0;: ce n’est pas un objet JSON. Corrigez-le dans un éditeur de texte, ou mettez une copie plus ancienne à sa place.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Free up space there, or allow writing there.</source>
        <translation>Impossible d’écrire {path}&#xa0;: {reason}. Libérez de la place à cet endroit, ou autorisez-y l’écriture.</translation>
    </message>
    <message>
        <source>Another program is changing the study in {folder}. Try again when it is done.</source>
        <translation>Un autre programme est en train de modifier l’étude dans {folder}. Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>Valence</translation>
    </message>
    <message>
        <source>Mean courses over participants</source>
        <translation>Évolution moyenne des participants</translation>
    </message>
    <message>
        <source>Mean valence of each group</source>
        <translation>Valence moyenne de chaque groupe</translation>
    </message>
    <message>
        <source>Mean valence around each event</source>
        <translation>Valence moyenne autour de chaque événement</translation>
    </message>
    <message>
        <source>Agreement among participants</source>
        <translation>Accord entre les participants</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Mean correlation</source>
        <translation>Corrélation moyenne</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Inter-subject correlation: how far each participant&apos;s course rises and falls with the mean course of all others (leave one out; 1 wholly, 0 not at all), and the mean of these. They rest on each other, so no interval is given. It says that people reacted alike, not how strongly.</source>
        <translation>Corrélation intersujets&#xa0;: dans quelle mesure l’évolution de chaque participant monte et descend avec l’évolution moyenne de tous les autres (en le laissant de côté&#xa0;; 1 tout à fait, 0 pas du tout), et la moyenne de ces valeurs. Elles dépendent les unes des autres&#xa0;; aucun intervalle n’est donc donné. Elle dit que les personnes ont réagi de la même façon, pas avec quelle force.</translation>
    </message>
    <message>
        <source>No correlation can be computed where a course does not vary, or where less than {seconds} s are in common: {missing}.</source>
        <translation>Aucune corrélation ne peut être calculée là où une évolution ne varie pas, ou là où moins de {seconds} s sont communes&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>Groups side by side</source>
        <translation>Les groupes côte à côte</translation>
    </message>
    <message>
        <source>Participants: {groups}.</source>
        <comment>names of groups with their sizes</comment>
        <translation>Participants&#xa0;: {groups}.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a group are not compared.</source>
        <comment>participants</comment>
        <translation>
            <numerusform>%n participant sans groupe n’est pas comparé.</numerusform>
            <numerusform>%n participants sans groupe ne sont pas comparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} less {second}</source>
        <comment>a difference</comment>
        <translation>{first} moins {second}</translation>
    </message>
    <message>
        <source>Mean of</source>
        <comment>head of a column</comment>
        <translation>Moyenne de</translation>
    </message>
    <message>
        <source>Hedges&apos; g</source>
        <translation>g de Hedges</translation>
    </message>
    <message>
        <source>Means over participants of each one&apos;s own mean. Below a difference and below g is the {level} interval, by bootstrap over participants within each group. Many figures are compared here and the intervals are not corrected for that: some will miss 0 by chance alone. Groups that were not drawn by lot may differ for other reasons.</source>
        <translation>Moyennes, sur les participants, de la moyenne propre à chacun. Sous une différence et sous g figure l’intervalle à {level}, par bootstrap sur les participants au sein de chaque groupe. De nombreux chiffres sont comparés ici et les intervalles n’en sont pas corrigés&#xa0;: certains excluront 0 par pur hasard. Des groupes qui n’ont pas été tirés au sort peuvent différer pour d’autres raisons.</translation>
    </message>
    <message>
        <source>{measure}: all</source>
        <comment>participants</comment>
        <translation>{measure}&#xa0;: tous</translation>
    </message>
    <message>
        <source>{first} and {second}: a group of fewer than {fewest} participants has no interval and no effect size. The difference is of these people alone.</source>
        <translation>{first} et {second}&#xa0;: un groupe de moins de {fewest} participants n’a ni intervalle ni taille d’effet. La différence ne vaut que pour ces personnes.</translation>
    </message>
    <message>
        <source>{first} and {second}: groups of fewer than {few} participants say little about others. Their intervals are much too narrow.</source>
        <translation>{first} et {second}&#xa0;: des groupes de moins de {few} participants disent peu des autres. Leurs intervalles sont bien trop étroits.</translation>
    </message>
    <message>
        <source>Valence in {number}. {event}</source>
        <comment>an event and its number</comment>
        <translation>Valence dans {number}. {event}</translation>
    </message>
    <message>
        <source>Shares of time in events</source>
        <translation>Parts du temps dans les événements</translation>
    </message>
    <message>
        <source>Shares are means over participants of the time in which the face was read, with their interval. An event of no duration counts with the {seconds} s after it.</source>
        <translation>Les parts sont des moyennes, sur les participants, du temps où le visage a été lu, avec leur intervalle. Un événement sans durée compte pour les {seconds} s qui le suivent.</translation>
    </message>
    <message>
        <source>Valence around events</source>
        <translation>Valence autour des événements</translation>
    </message>
    <message>
        <source>First reactions to events</source>
        <translation>Premières réactions aux événements</translation>
    </message>
    <message>
        <source>Reacted</source>
        <translation>Ont réagi</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Pic</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a reaction</comment>
        <translation>Ampleur</translation>
    </message>
    <message>
        <source>Mean valence over participants from {before} s before to {after} s after each event, with its band. The table (CSV) has the emotions, too, and {more} more events.</source>
        <translation>Valence moyenne des participants de {before} s avant à {after} s après chaque événement, avec sa bande. Le tableau (CSV) contient aussi les émotions, et {more} événements de plus.</translation>
    </message>
    <message>
        <source>Mean valence over participants from {before} s before to {after} s after each event, with its band. The table (CSV) has the emotions, too.</source>
        <translation>Valence moyenne des participants de {before} s avant à {after} s après chaque événement, avec sa bande. Le tableau (CSV) contient aussi les émotions.</translation>
    </message>
    <message numerus="yes">
        <source>{time}, seen {share}, %n participants</source>
        <comment>an event</comment>
        <translation>
            <numerusform>{time}, vu {share},&#xa0;%n participant</numerusform>
            <numerusform>{time}, vu {share},&#xa0;%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, seen {share}</source>
        <comment>an event</comment>
        <translation>{time}, vu {share}</translation>
    </message>
    <message>
        <source>No reaction</source>
        <translation>Pas de réaction</translation>
    </message>
    <message>
        <source>Not seen well enough to tell</source>
        <translation>Trop peu vu pour le dire</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <comment>participants</comment>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <source>A reaction: within {window} s of the event, a measure exceeds its mean of the {base} s before by at least {deviations} of their standard deviations, and by at least {rise}, for {hold} s without a break; of emotions a rise, of valence a rise or a fall. Onset: when that begins. Peak: when it is farthest from that mean, and Size by how much. Times are means over those who reacted, in steps of {step} s, with their interval. “3 of 12”: twelve were seen well enough to tell. A reaction after an event need not be a reaction to it.</source>
        <translation>Une réaction&#xa0;: dans les {window} s qui suivent l’événement, une mesure dépasse sa moyenne des {base} s précédentes d’au moins {deviations} de leurs écarts types, et d’au moins {rise}, pendant {hold} s sans interruption&#xa0;; pour les émotions une hausse, pour la valence une hausse ou une baisse. Début&#xa0;: quand cela commence. Pic&#xa0;: quand elle est le plus loin de cette moyenne, et Ampleur&#xa0;: de combien. Les temps sont des moyennes sur ceux qui ont réagi, par pas de {step} s, avec leur intervalle. «&#xa0;3 sur 12&#xa0;»&#xa0;: douze ont été assez bien vus pour le dire. Une réaction après un événement n’est pas forcément une réaction à celui-ci.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <comment>two events</comment>
        <translation>{first} et {second}</translation>
    </message>
    <message numerus="yes">
        <source>These events are so close to each other that the time looked at for one reaches into that of the other: {pairs} and %n more pairs. A reaction may be counted for both, or hidden in the base.</source>
        <translation>
            <numerusform>Ces événements sont si proches les uns des autres que le temps examiné pour l’un empiète sur celui de l’autre&#xa0;: {pairs} et&#xa0;%n autre paire. Une réaction peut être comptée pour les deux, ou cachée dans la base.</numerusform>
            <numerusform>Ces événements sont si proches les uns des autres que le temps examiné pour l’un empiète sur celui de l’autre&#xa0;: {pairs} et&#xa0;%n autres paires. Une réaction peut être comptée pour les deux, ou cachée dans la base.</numerusform>
        </translation>
    </message>
    <message>
        <source>These events are so close to each other that the time looked at for one reaches into that of the other: {pairs}. A reaction may be counted for both, or hidden in the base.</source>
        <translation>Ces événements sont si proches les uns des autres que le temps examiné pour l’un empiète sur celui de l’autre&#xa0;: {pairs}. Une réaction peut être comptée pour les deux, ou cachée dans la base.</translation>
    </message>
    <message>
        <source>There is no consent to the use of readings.</source>
        <translation>Il n’y a pas de consentement à l’utilisation des relevés.</translation>
    </message>
    <message>
        <source>There is no session with this stimulus.</source>
        <translation>Il n’y a pas de session avec ce stimulus.</translation>
    </message>
    <message>
        <source>Not counted, as their stimulus is not in stimuli.tsv: {sessions}.</source>
        <translation>Non comptées, car leur stimulus ne figure pas dans stimuli.tsv&#xa0;: {sessions}.</translation>
    </message>
    <message>
        <source>participants.tsv does not name this participant.</source>
        <translation>participants.tsv ne nomme pas ce participant.</translation>
    </message>
    <message>
        <source>It is still being recorded.</source>
        <translation>Elle est encore en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>valence</source>
        <translation>valence</translation>
    </message>
    <message>
        <source>derived valence</source>
        <translation>valence dérivée</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>an interval</comment>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>times</comment>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{event} (coded)</source>
        <translation>{event} (codé)</translation>
    </message>
    <message>
        <source>Shares of time are of the time in which the face was read, by the emotion shown; “Uncertain” means that none led clearly. Mean: of the probability that the model gave each emotion, over time and then over participants. Valence: happy minus angry, disgust, fear and sad, from −1 (unpleasant) to 1 (pleasant). Derived valence: the shares of people who would name each emotion, as the model estimates them, weighed by how people rated these words. Analysed: the part of the stimulus of which frames were read. In view: the part of that with the face. Readable: the part of that in which it was large, bright, sharp and frontal enough.</source>
        <translation>Les parts du temps portent sur le temps où le visage a été lu, selon l’émotion montrée&#xa0;; «&#xa0;Incertain&#xa0;» signifie qu’aucune ne l’emportait nettement. Moyenne&#xa0;: celle de la probabilité que le modèle a donnée à chaque émotion, sur le temps puis sur les participants. Valence&#xa0;: joie moins colère, dégoût, peur et tristesse, de −1 (désagréable) à 1 (agréable). Valence dérivée&#xa0;: les parts des personnes qui nommeraient chaque émotion, telles que le modèle les estime, pondérées par la façon dont des personnes ont évalué ces mots. Analysé&#xa0;: la partie du stimulus dont les images ont été lues. À l’image&#xa0;: la partie de celle-ci avec le visage. Lisible&#xa0;: la partie de celle-ci où il était assez grand, clair, net et de face.</translation>
    </message>
    <message>
        <source>Every participant counts once, however many frames there are. Intervals are percentile bootstrap intervals over participants (Efron &amp; Tibshirani 1993): had other people of the same kind taken part, the mean might as well have been anywhere in them. Those of few people are too narrow: of normally distributed values, a 95% interval holds the true mean in 75 of 100 studies of 3 participants, in 85 of 5, 89 of 8 and 92 of 20. They say nothing of how often the model errs.</source>
        <translation>Chaque participant compte une fois, quel que soit le nombre d’images. Les intervalles sont des intervalles bootstrap à percentiles sur les participants (Efron &amp; Tibshirani 1993)&#xa0;: si d’autres personnes du même genre avaient participé, la moyenne aurait aussi bien pu se trouver n’importe où dans ces limites. Ceux de peu de personnes sont trop étroits&#xa0;: pour des valeurs distribuées normalement, un intervalle à 95&#xa0;% contient la vraie moyenne dans 75 études sur 100 avec 3 participants, 85 avec 5, 89 avec 8 et 92 avec 20. Ils ne disent rien de la fréquence à laquelle le modèle se trompe.</translation>
    </message>
    <message>
        <source>Sources: agreement, Hasson et al. 2004 (Science 303) and Nastase et al. 2019 (Social Cognitive and Affective Neuroscience 14); effect size, Hedges 1981 (Journal of Educational Statistics 6); onsets, Hodges &amp; Bui 1996 (Electroencephalography and Clinical Neurophysiology 101).</source>
        <translation>Sources&#xa0;: accord, Hasson et al. 2004 (Science 303) et Nastase et al. 2019 (Social Cognitive and Affective Neuroscience 14)&#xa0;; taille d’effet, Hedges 1981 (Journal of Educational Statistics 6)&#xa0;; débuts, Hodges &amp; Bui 1996 (Electroencephalography and Clinical Neurophysiology 101).</translation>
    </message>
    <message>
        <source>Participants counted</source>
        <translation>Participants comptés</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>No stimuli</source>
        <translation>Pas de stimuli</translation>
    </message>
    <message>
        <source>The study has no stimuli yet. Add one first.</source>
        <translation>L’étude n’a pas encore de stimuli. Ajoutez-en d’abord un.</translation>
    </message>
    <message>
        <source>What to know of this study</source>
        <translation>Ce qu’il faut savoir de cette étude</translation>
    </message>
    <message>
        <source>Made with Emotion Lens {version}.</source>
        <translation>Réalisé avec Emotion Lens {version}.</translation>
    </message>
    <message>
        <source>Model (SHA-256): {models}.</source>
        <translation>Modèle (SHA-256)&#xa0;: {models}.</translation>
    </message>
    <message>
        <source>Left out are viewings of which less than {analysed} was analysed, less than {in_view} of that in view, or less than {readable} of that readable. Seed of the random numbers: {seed}.</source>
        <translation>Sont laissés de côté les visionnages analysés à moins de {analysed}, à l’image moins de {in_view} de cela, ou lisibles moins de {readable} de cela. Graine des nombres aléatoires&#xa0;: {seed}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>model {value}</source>
        <translation>modèle {value}</translation>
    </message>
    <message>
        <source>resting face taken out: {value}</source>
        <translation>visage au repos déduit&#xa0;: {value}</translation>
    </message>
    <message>
        <source>smoothing {value}</source>
        <translation>lissage {value}</translation>
    </message>
    <message>
        <source>smallest face {value}</source>
        <translation>plus petit visage {value}</translation>
    </message>
    <message>
        <source>adapted {value}</source>
        <translation>adapté&#xa0;: {value}</translation>
    </message>
    <message>
        <source>doubt unreadable {value}</source>
        <translation>doute si illisible&#xa0;: {value}</translation>
    </message>
    <message>
        <source>emotions {value}</source>
        <translation>émotions {value}</translation>
    </message>
    <message>
        <source>Run {number} is counted instead.</source>
        <translation>Le passage {number} est compté à la place.</translation>
    </message>
    <message>
        <source>{share} of the stimulus was analysed, less than {least}.</source>
        <translation>{share} du stimulus a été analysé, moins de {least}.</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>Aucun visage n’a été trouvé.</translation>
    </message>
    <message>
        <source>The face was in view {share} of the time analysed, less than {least}.</source>
        <translation>Le visage était à l’image {share} du temps analysé, moins de {least}.</translation>
    </message>
    <message>
        <source>The face was readable {share} of the time in view, less than {least}.</source>
        <translation>Le visage était lisible {share} du temps à l’image, moins de {least}.</translation>
    </message>
    <message>
        <source>Recorded otherwise than most: {differences}.</source>
        <translation>Enregistrée autrement que la plupart&#xa0;: {differences}.</translation>
    </message>
    <message>
        <source>{trait} and not {other}</source>
        <comment>smoothing 0.2 and not 0.4</comment>
        <translation>{trait} et non {other}</translation>
    </message>
    <message>
        <source>Sessions of different models, settings or resting faces are counted together here, as was asked for. What differs between participants may come of that. {kinds}.</source>
        <translation>Des sessions de modèles, de paramètres ou de visages au repos différents sont comptées ensemble ici, comme demandé. Ce qui diffère entre les participants peut en venir. {kinds}.</translation>
    </message>
    <message>
        <source>Not all viewings are as long as the longest or the stimulus, {length}: {viewings}. Later parts rest on fewer participants.</source>
        <translation>Tous les visionnages n’ont pas la durée du plus long ou du stimulus, {length}&#xa0;: {viewings}. Les parties ultérieures reposent sur moins de participants.</translation>
    </message>
    <message>
        <source>Readings are adapted to corrections; sessions do not say to which, so they may not all be the same: {viewings}.</source>
        <translation>Des relevés sont adaptés à des corrections&#xa0;; les sessions ne disent pas auxquelles, il se peut donc qu’elles ne soient pas toutes les mêmes&#xa0;: {viewings}.</translation>
    </message>
    <message>
        <source>It was made by an old version and does not say what was analysed.</source>
        <translation>Elle a été créée par une ancienne version et ne dit pas ce qui a été analysé.</translation>
    </message>
    <message>
        <source>The film was not shown in it: no frame has a time in the film.</source>
        <translation>Le film n’y a pas été montré&#xa0;: aucune image n’a de temps dans le film.</translation>
    </message>
    <message>
        <source>It has no marker “{marker}”. Set one where the stimulus begins.</source>
        <translation>Elle n’a pas de marqueur «&#xa0;{marker}&#xa0;». Placez-en un là où le stimulus commence.</translation>
    </message>
    <message>
        <source>One other person was in view, for {time} at most, and left out. If one of them is the participant&apos;s own face found anew, merge them in the session&apos;s window.</source>
        <translation>Une autre personne était à l’image, pendant {time} au plus, et laissée de côté. Si l’une d’elles est le visage du participant lui-même, retrouvé, fusionnez-les dans la fenêtre de la session.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people were in view, for {time} at most, and left out. If one of them is the participant&apos;s own face found anew, merge them in the session&apos;s window.</source>
        <translation>
            <numerusform>%n autre personne était à l’image, pendant {time} au plus, et laissée de côté. Si c’est le visage du participant lui-même, retrouvé, fusionnez-les dans la fenêtre de la session.</numerusform>
            <numerusform>%n autres personnes étaient à l’image, pendant {time} au plus, et laissées de côté. Si l’une d’elles est le visage du participant lui-même, retrouvé, fusionnez-les dans la fenêtre de la session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stimulus was started %n times; the last complete showing counts, from {time} of the recording on. Left out: {others}.</source>
        <translation>
            <numerusform>Le stimulus a été lancé&#xa0;%n fois&#xa0;; la dernière projection complète compte, à partir de {time} de l’enregistrement. Laissé de côté&#xa0;: {others}.</numerusform>
            <numerusform>Le stimulus a été lancé&#xa0;%n fois&#xa0;; la dernière projection complète compte, à partir de {time} de l’enregistrement. Laissé de côté&#xa0;: {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stimulus was started %n times; none was complete, and the last counts, from {time} of the recording on. Left out: {others}.</source>
        <translation>
            <numerusform>Le stimulus a été lancé&#xa0;%n fois&#xa0;; aucune projection n’était complète, et la dernière compte, à partir de {time} de l’enregistrement. Laissé de côté&#xa0;: {others}.</numerusform>
            <numerusform>Le stimulus a été lancé&#xa0;%n fois&#xa0;; aucune projection n’était complète, et la dernière compte, à partir de {time} de l’enregistrement. Laissé de côté&#xa0;: {others}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who saw it can be counted, so there is nothing to say.</source>
        <translation>Aucune personne l’ayant vu ne peut être comptée&#xa0;; il n’y a donc rien à dire.</translation>
    </message>
    <message>
        <source>With one participant nothing can be said about others: there is no interval, no agreement and no comparison. What follows describes this one person in this one viewing.</source>
        <translation>Avec un seul participant, on ne peut rien dire des autres&#xa0;: il n’y a ni intervalle, ni accord, ni comparaison. Ce qui suit décrit cette seule personne dans ce seul visionnage.</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n participants are counted. The stimulus is {length} long.</source>
        <translation>
            <numerusform>{number} sur&#xa0;%n participant est compté. Le stimulus dure {length}.</numerusform>
            <numerusform>{number} sur&#xa0;%n participants sont comptés. Le stimulus dure {length}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n participants are counted. The stimulus is of unknown length.</source>
        <translation>
            <numerusform>{number} sur&#xa0;%n participant est compté. La durée du stimulus est inconnue.</numerusform>
            <numerusform>{number} sur&#xa0;%n participants sont comptés. La durée du stimulus est inconnue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n participants: intervals of fewer than {few} are much too narrow, and say little about anyone else.</source>
        <translation>
            <numerusform>Il y a&#xa0;%n participant&#xa0;: les intervalles de moins de {few} sont bien trop étroits, et disent peu de qui que ce soit d’autre.</numerusform>
            <numerusform>Il y a&#xa0;%n participants&#xa0;: les intervalles de moins de {few} sont bien trop étroits, et disent peu de qui que ce soit d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of time</source>
        <translation>Parts du temps</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>The band is the {level} interval of the mean, by bootstrap over participants ({resamples} resamples).</source>
        <translation>La bande est l’intervalle à {level} de la moyenne, par bootstrap sur les participants ({resamples} rééchantillonnages).</translation>
    </message>
    <message>
        <source>Dashed lines are the events below.</source>
        <translation>Les lignes en tirets sont les événements ci-dessous.</translation>
    </message>
    <message>
        <source>Where a line breaks, nobody was seen.</source>
        <translation>Là où une courbe s’interrompt, personne n’a été vu.</translation>
    </message>
    <message numerus="yes">
        <source>Each point is the mean of {seconds} s, over %n participants.</source>
        <translation>
            <numerusform>Chaque point est la moyenne de {seconds} s, sur&#xa0;%n participant.</numerusform>
            <numerusform>Chaque point est la moyenne de {seconds} s, sur&#xa0;%n participants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each point is the mean of {seconds} s, over {least} to %n participants.</source>
        <translation>
            <numerusform>Chaque point est la moyenne de {seconds} s, sur {least} à&#xa0;%n participant.</numerusform>
            <numerusform>Chaque point est la moyenne de {seconds} s, sur {least} à&#xa0;%n participants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage and quality</source>
        <translation>Couverture et qualité</translation>
    </message>
    <message>
        <source>All: {traits}.</source>
        <comment>sessions</comment>
        <translation>Toutes&#xa0;: {traits}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Personne n’est laissé de côté.</translation>
    </message>
    <message>
        <source>{participant}, run {number}</source>
        <translation>{participant}, passage {number}</translation>
    </message>
    <message>
        <source>The report cannot be written as “{name}”. End its name with .html or .csv.</source>
        <translation>Le rapport ne peut pas être écrit sous «&#xa0;{name}&#xa0;». Terminez son nom par .html ou .csv.</translation>
    </message>
    <message>
        <source>The report cannot be written as “{name}”. End its name with .html or .pdf or .csv.</source>
        <translation>Le rapport ne peut pas être écrit sous «&#xa0;{name}&#xa0;». Terminez son nom par .html, .pdf ou .csv.</translation>
    </message>
    <message>
        <source>it has no video</source>
        <translation>elle n’a pas de vidéo</translation>
    </message>
    <message>
        <source>video was not agreed to</source>
        <translation>il n’a pas été consenti à une vidéo</translation>
    </message>
    <message>
        <source>names are drawn in its video</source>
        <translation>des noms sont dessinés dans sa vidéo</translation>
    </message>
    <message>
        <source>“{text}” cannot be a participant&apos;s id. Use letters and digits only, such as sub-01.</source>
        <translation>«&#xa0;{text}&#xa0;» ne peut pas être l’identifiant d’un participant. N’utilisez que des lettres et des chiffres, par exemple sub-01.</translation>
    </message>
    <message>
        <source>“{text}” cannot name a stimulus. Use letters and digits only, such as film1.</source>
        <translation>«&#xa0;{text}&#xa0;» ne peut pas nommer un stimulus. N’utilisez que des lettres et des chiffres, par exemple film1.</translation>
    </message>
    <message>
        <source>{path} must begin with the column participant_id. Move it there.</source>
        <translation>{path} doit commencer par la colonne participant_id. Déplacez-la au début.</translation>
    </message>
    <message>
        <source>“{name}” cannot name a column of your own. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas nommer une colonne à vous. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} has “{id}” twice. Give one of them another id.</source>
        <translation>{path} contient «&#xa0;{id}&#xa0;» deux fois. Donnez à l’un d’eux un autre identifiant.</translation>
    </message>
    <message>
        <source>{folder} is not a study: there is no {file} in it. Choose another folder.</source>
        <translation>{folder} n’est pas une étude&#xa0;: il n’y a pas de {file} dedans. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The study in {folder} was made by a newer version of the program. Update the program.</source>
        <translation>L’étude dans {folder} a été créée par une version plus récente du programme. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>{path} is damaged: it needs version, id, event_codes, consent_form and scopes. Correct it in a text editor, or put an older copy in its place.</source>
        <translation>{path} est endommagé&#xa0;: il a besoin de version, id, event_codes, consent_form et scopes. Corrigez-le dans un éditeur de texte, ou mettez une copie plus ancienne à sa place.</translation>
    </message>
    <message>
        <source>{folder} is no folder of a study&apos;s session.</source>
        <translation>{folder} n’est pas le dossier d’une session d’étude.</translation>
    </message>
    <message>
        <source>{folder}: session.json names another participant, stimulus or run. Was the folder renamed? Correct one of them.</source>
        <translation>{folder}&#xa0;: session.json nomme un autre participant, stimulus ou passage. Le dossier a-t-il été renommé&#xa0;? Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>sharing is no longer agreed to</source>
        <translation>il n’est plus consenti au partage</translation>
    </message>
    <message>
        <source>a video is no longer agreed to</source>
        <translation>il n’est plus consenti à une vidéo</translation>
    </message>
    <message>
        <source>participants.tsv has no free column “{column}”. It has: {columns}.</source>
        <translation>participants.tsv n’a pas de colonne libre «&#xa0;{column}&#xa0;». Il a&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>participants.tsv has no free column “{column}”. It has: none.</source>
        <translation>participants.tsv n’a pas de colonne libre «&#xa0;{column}&#xa0;». Il n’en a aucune.</translation>
    </message>
    <message>
        <source>Faces cannot be hidden as “{kind}”: {kinds}.</source>
        <translation>Les visages ne peuvent pas être cachés comme «&#xa0;{kind}&#xa0;»&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>it is being recorded</source>
        <translation>elle est en cours d’enregistrement</translation>
    </message>
    <message>
        <source>its recording was interrupted: open it in the window to repair it</source>
        <translation>son enregistrement a été interrompu&#xa0;: ouvrez-la dans la fenêtre pour la réparer</translation>
    </message>
    <message>
        <source>it says nothing of consent</source>
        <translation>elle ne dit rien du consentement</translation>
    </message>
    <message>
        <source>the consent does not include {scope}</source>
        <translation>le consentement ne comprend pas&#xa0;: {scope}</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the copy.</source>
        <translation>{folder} n’est pas vide. Choisissez un nouveau dossier pour la copie.</translation>
    </message>
    <message>
        <source>There is no session to share: none was recorded.</source>
        <translation>Il n’y a pas de session à partager&#xa0;: aucune n’a été enregistrée.</translation>
    </message>
    <message>
        <source>There is no session to share: {reasons}.</source>
        <translation>Il n’y a pas de session à partager&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>Who is who must not lie in the copy. Choose another place for it.</source>
        <translation>La liste des identités ne doit pas se trouver dans la copie. Choisissez un autre emplacement pour elle.</translation>
    </message>
    <message>
        <source>{path}: the kind is “{kind}”. Write {film} or {elsewhere}.</source>
        <translation>{path}&#xa0;: le type est «&#xa0;{kind}&#xa0;». Écrivez {film} ou {elsewhere}.</translation>
    </message>
    <message>
        <source>{path}: “{text}” is no length in seconds. Correct it.</source>
        <translation>{path}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas une durée en secondes. Corrigez-la.</translation>
    </message>
    <message>
        <source>{path}: the film “{film}” lies outside the study. Move it into stimuli.</source>
        <translation>{path}&#xa0;: le film «&#xa0;{film}&#xa0;» se trouve hors de l’étude. Déplacez-le dans stimuli.</translation>
    </message>
    <message>
        <source>A study needs a name. Type one.</source>
        <translation>Une étude a besoin d’un nom. Tapez-en un.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the study.</source>
        <translation>{folder} n’est pas vide. Choisissez un nouveau dossier pour l’étude.</translation>
    </message>
    <message>
        <source>There is a column “{column}” already. Choose another name.</source>
        <translation>Il y a déjà une colonne «&#xa0;{column}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{id}” is in the study already. Choose another id.</source>
        <translation>«&#xa0;{id}&#xa0;» est déjà dans l’étude. Choisissez un autre identifiant.</translation>
    </message>
    <message>
        <source>The study has no “{id}”. Add it first, or choose another.</source>
        <translation>L’étude n’a pas de «&#xa0;{id}&#xa0;». Ajoutez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {reason}. Correct it.</source>
        <translation>{path}, ligne {line}&#xa0;: {reason}. Corrigez cela.</translation>
    </message>
    <message>
        <source>{path} lacks the column “{column}”. Its cells must be parted by tabs, and its first line must name {columns}.</source>
        <translation>Il manque à {path} la colonne «&#xa0;{column}&#xa0;». Ses cellules doivent être séparées par des tabulations, et sa première ligne doit nommer {columns}.</translation>
    </message>
    <message>
        <source>{path} has two columns named “{column}”. Rename or remove one.</source>
        <translation>{path} a deux colonnes nommées «&#xa0;{column}&#xa0;». Renommez ou supprimez-en une.</translation>
    </message>
    <message>
        <source>The withdrawal of {participant} was interrupted. Finish it first, by withdrawing that participant again.</source>
        <translation>Le retrait de {participant} a été interrompu. Terminez-le d’abord, en retirant de nouveau ce participant.</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it, and withdraw again.</source>
        <translation>{path} est endommagé. Supprimez-le, puis recommencez le retrait.</translation>
    </message>
    <message>
        <source>{session} is being recorded. Stop the recording first.</source>
        <translation>{session} est en cours d’enregistrement. Arrêtez d’abord l’enregistrement.</translation>
    </message>
    <message>
        <source>The study has no participant “{participant}”. Choose another.</source>
        <translation>L’étude n’a pas de participant «&#xa0;{participant}&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. Close its files in other programs, and withdraw again: what is left is deleted then.</source>
        <translation>Impossible de supprimer {folder}&#xa0;: {reason}. Fermez ses fichiers dans les autres programmes, puis recommencez le retrait&#xa0;: ce qui reste sera alors supprimé.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}. Delete it.</source>
        <translation>Impossible de supprimer {path}&#xa0;: {reason}. Supprimez-le.</translation>
    </message>
    <message>
        <source>{path} is not a model of this program&apos;s emotions. {cure}</source>
        <translation>{path} n’est pas un modèle des émotions de ce programme. {cure}</translation>
    </message>
    <message>
        <source>The model has stopped working ({reason}). {cure}</source>
        <translation>Le modèle a cessé de fonctionner ({reason}). {cure}</translation>
    </message>
    <message>
        <source>Install the program again, or give the model that belongs to it.</source>
        <translation>Réinstallez le programme, ou indiquez le modèle qui l’accompagne.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} cannot be read. {cure}</source>
        <translation>Impossible de lire la description du modèle {path}. {cure}</translation>
    </message>
    <message>
        <source>{path} does not describe a model. {cure}</source>
        <translation>{path} ne décrit pas un modèle. {cure}</translation>
    </message>
    <message>
        <source>The model {path} cannot be read. {cure}</source>
        <translation>Impossible de lire le modèle {path}. {cure}</translation>
    </message>
    <message>
        <source>{path} is damaged, or is not the model that its JSON is for. {cure}</source>
        <translation>{path} est endommagé, ou n’est pas le modèle auquel correspond son JSON. {cure}</translation>
    </message>
    <message>
        <source>{path} is not a LiteRT model. {cure}</source>
        <translation>{path} n’est pas un modèle LiteRT. {cure}</translation>
    </message>
    <message>
        <source>The face detector failed ({reason}). Install the program again.</source>
        <translation>La détection des visages a échoué ({reason}). Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The face detector&apos;s file {name} is missing or damaged. Install the program again.</source>
        <translation>Le fichier {name} de la détection des visages manque ou est endommagé. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>{path} is not a face verifier of this program. {cure}</source>
        <translation>{path} n’est pas un vérificateur de visages de ce programme. {cure}</translation>
    </message>
    <message>
        <source>The face verifier has stopped working ({reason}). {cure}</source>
        <translation>Le vérificateur de visages a cessé de fonctionner ({reason}). {cure}</translation>
    </message>
    <message>
        <source>Shows, live, what each face in front of the camera expresses.</source>
        <translation>Montre en direct ce qu’exprime chaque visage devant la caméra.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Private by design.&lt;/b&gt; Everything is computed on this computer. No picture ever leaves it, and no reading either, unless you switch that on in the settings (“Other programs”).</source>
        <translation>&lt;b&gt;Conçu pour la vie privée.&lt;/b&gt; Tout est calculé sur cet ordinateur. Aucune image ne le quitte jamais, ni aucun relevé, sauf si vous l’activez dans les paramètres («&#xa0;Autres programmes&#xa0;»).</translation>
    </message>
    <message>
        <source>It keeps your settings, a log of crashes, and what you ask it to keep: sessions, corrections and saved pictures. All of it is in your own folders, where you can delete it.</source>
        <translation>Il conserve vos paramètres, un journal des plantages, et ce que vous lui demandez de garder&#xa0;: sessions, corrections et images sauvegardées. Tout cela se trouve dans vos propres dossiers, où vous pouvez le supprimer.</translation>
    </message>
    <message>
        <source>A reading is an estimate of what a face &lt;i&gt;shows&lt;/i&gt;. It is not what a person feels, and it is sometimes wrong: do not make decisions about people by it.</source>
        <translation>Un relevé est une estimation de ce qu’un visage &lt;i&gt;montre&lt;/i&gt;. Ce n’est pas ce qu’une personne ressent, et il est parfois faux&#xa0;: ne prenez pas de décisions sur des personnes d’après lui.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Where it is unlawful.&lt;/b&gt; In the European Union, inferring emotions of people at work or in schools, training and universities is forbidden since 2 February 2025, except for medical or safety reasons (AI Act, article 5(1)(f)). Elsewhere, whoever uses it must tell the people who are read by it (article 50(3)), and recordings of faces are personal data. Ask everybody first. Other countries have other laws.</source>
        <translation>&lt;b&gt;Où c’est illégal.&lt;/b&gt; Dans l’Union européenne, déduire les émotions de personnes au travail ou dans les écoles, les formations et les universités est interdit depuis le 2 février 2025, sauf pour des raisons médicales ou de sécurité (règlement sur l’IA, article 5, paragraphe 1, point f). Ailleurs, quiconque l’utilise doit en informer les personnes qui sont lues (article 50, paragraphe 3), et les enregistrements de visages sont des données personnelles. Demandez d’abord à tout le monde. D’autres pays ont d’autres lois.</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt for Python (LGPL 3), OpenCV, LiteRT, NumPy and others, whose licences are listed under “Licences”.</source>
        <translation>Licence MIT. Construit avec Qt for Python (LGPL 3), OpenCV, LiteRT, NumPy et d’autres, dont les licences sont énumérées sous «&#xa0;Licences&#xa0;».</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>À propos de {name}</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licences…</translation>
    </message>
    <message>
        <source>Patterns as well as &amp;colours</source>
        <translation>&amp;Des motifs en plus des couleurs</translation>
    </message>
    <message>
        <source>Symbols on the timeline&apos;s lines, hatches on bars and areas. Saved charts and reports always have them, and so has the window while the system asks for high contrast.</source>
        <translation>Des symboles sur les courbes de la chronologie, des hachures sur les barres et les aires. Les graphiques et rapports sauvegardés en ont toujours, et la fenêtre aussi tant que le système demande un contraste élevé.</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>&amp;Moins de mouvements</translation>
    </message>
    <message>
        <source>Menus and panels appear at once, the cursor does not blink, and the live timeline moves on by pages. The picture, and what follows the faces, still moves: Space stops it.</source>
        <translation>Les menus et les panneaux apparaissent d’un coup, le curseur ne clignote pas, et la chronologie en direct avance page par page. L’image, et ce qui suit les visages, bougent toujours&#xa0;: Espace les arrête.</translation>
    </message>
    <message>
        <source>Have screen readers &amp;say new labels</source>
        <translation>&amp;Faire annoncer les nouvelles étiquettes par les lecteurs d’écran</translation>
    </message>
    <message>
        <source>While a screen reader runs: each change, and at most one sentence in three seconds.</source>
        <translation>Quand un lecteur d’écran est actif&#xa0;: chaque changement, et au plus une phrase toutes les trois secondes.</translation>
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
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>{emotion}?</source>
        <translation>{emotion}&#xa0;?</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Détourné</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>Début et fin</translation>
    </message>
    <message>
        <source>Name on key {key}</source>
        <translation>Nom sur la touche {key}</translation>
    </message>
    <message>
        <source>Kind on key {key}</source>
        <translation>Type sur la touche {key}</translation>
    </message>
    <message>
        <source>While you record, and in a session, these keys code what you see. A moment is one press; a state starts with one press and stops with the next. A key without a name does nothing.</source>
        <translation>Pendant que vous enregistrez, et dans une session, ces touches codent ce que vous voyez. Un moment&#xa0;: un appui&#xa0;; un état&#xa0;: il commence à un appui et s’arrête au suivant. Une touche sans nom ne fait rien.</translation>
    </message>
    <message>
        <source>These are the event codes of the open study.</source>
        <translation>Ce sont les codes d’événements de l’étude ouverte.</translation>
    </message>
    <message>
        <source>Such as: speaks</source>
        <translation>Par exemple&#xa0;: parle</translation>
    </message>
    <message>
        <source>Something in Emotion Lens went wrong.</source>
        <translation>Quelque chose s’est mal passé dans Emotion Lens.</translation>
    </message>
    <message>
        <source>The program keeps running. If something no longer works, quit and start it again.</source>
        <translation>Le programme continue. Si quelque chose ne fonctionne plus, quittez-le et relancez-le.</translation>
    </message>
    <message>
        <source>Something went wrong, and Emotion Lens has to close.</source>
        <translation>Quelque chose s’est mal passé, et Emotion Lens doit se fermer.</translation>
    </message>
    <message>
        <source>Start it again. If that does not help, reinstall it.</source>
        <translation>Relancez-le. Si cela ne suffit pas, réinstallez-le.</translation>
    </message>
    <message>
        <source>Emotion Lens closed unexpectedly the last time.</source>
        <translation>La dernière fois, Emotion Lens s’est fermé de façon inattendue.</translation>
    </message>
    <message>
        <source>You can go on using it.</source>
        <translation>Vous pouvez continuer à l’utiliser.</translation>
    </message>
    <message>
        <source>The details are in this file. It stays on this computer:</source>
        <translation>Les détails sont dans ce fichier. Il reste sur cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>No log could be written: no folder is writable.</source>
        <translation>Aucun journal n’a pu être écrit&#xa0;: aucun dossier n’est accessible en écriture.</translation>
    </message>
    <message>
        <source>The folder cannot be opened from here. Its path is above.</source>
        <translation>Le dossier ne peut pas être ouvert d’ici. Son chemin est indiqué ci-dessus.</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>&amp;Open the log folder</source>
        <translation>&amp;Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Ouvrir une vidéo</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Open a picture or a video</source>
        <translation>Ouvrir une image ou une vidéo</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Images et vidéos</translation>
    </message>
    <message>
        <source>Address of a live stream, such as a network camera&apos;s (rtsp://192.168.1.20/live):</source>
        <translation>Adresse d’un flux en direct, par exemple celui d’une caméra réseau (rtsp://192.168.1.20/live)&#xa0;:</translation>
    </message>
    <message>
        <source>Open a network address</source>
        <translation>Ouvrir une adresse réseau</translation>
    </message>
    <message>
        <source>Save the picture with its readings</source>
        <translation>Sauvegarder l’image avec ses relevés</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>JPEG picture (*.jpg *.jpeg)</source>
        <translation>Image JPEG (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing has been read yet. Faces are read as soon as a picture is shown.</source>
        <translation>Rien n’a encore été lu. Les visages sont lus dès qu’une image est affichée.</translation>
    </message>
    <message>
        <source>Details of a face</source>
        <translation>Détails d’un visage</translation>
    </message>
    <message>
        <source>No face in view</source>
        <translation>Aucun visage à l’image</translation>
    </message>
    <message>
        <source>Look at the camera, with light on your face. It also helps to come a little closer.</source>
        <translation>Regardez la caméra, le visage éclairé. S’approcher un peu aide aussi.</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Émotions</translation>
    </message>
    <message>
        <source>{title} is not in view here</source>
        <translation>{title} n’est pas à l’image ici</translation>
    </message>
    <message>
        <source>Copied. Paste it into your report: it has no picture, no name and no path.</source>
        <translation>Copié. Collez-le dans votre rapport&#xa0;: il ne contient ni image, ni nom, ni chemin.</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Dans l’image</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Show this face at the side</source>
        <translation>Afficher ce visage sur le côté</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Show the next face</source>
        <translation>Afficher le visage suivant</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Entrée</translation>
    </message>
    <message>
        <source>Go to a face, show it at the side</source>
        <translation>Aller à un visage, l’afficher sur le côté</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leave the faces; show the largest one again</source>
        <translation>Quitter les visages&#xa0;; afficher de nouveau le plus grand</translation>
    </message>
    <message>
        <source>By keyboard alone</source>
        <translation>Au clavier seul</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>To the next part of the window, and back</source>
        <translation>Vers la partie suivante de la fenêtre, et retour</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Along the toolbar, and along a row of buttons</source>
        <translation>Le long de la barre d’outils, et le long d’une rangée de boutons</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>Espace, Entrée</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Activer le bouton qui a le focus</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>Les menus</translation>
    </message>
    <message>
        <source>While you record, and in a session</source>
        <translation>Pendant l’enregistrement, et dans une session</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 à 9</translation>
    </message>
    <message>
        <source>Your event codes (Session &gt; Event codes): a moment, or start and stop</source>
        <translation>Vos codes d’événements (Session &gt; Codes d’événements)&#xa0;: un moment, ou début et fin</translation>
    </message>
    <message>
        <source>Enter, Escape</source>
        <translation>Entrée, Échap</translation>
    </message>
    <message>
        <source>Keep a marker&apos;s note, leave the marker without one</source>
        <translation>Garder la note d’un marqueur, laisser le marqueur sans note</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>Dans la chronologie</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Aller à cet endroit</translation>
    </message>
    <message>
        <source>A second back or on</source>
        <translation>Une seconde en arrière ou en avant</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>Au début ou à la fin</translation>
    </message>
    <message>
        <source>+, −, wheel</source>
        <translation>+, −, molette</translation>
    </message>
    <message>
        <source>Closer, farther</source>
        <translation>Plus près, plus loin</translation>
    </message>
    <message>
        <source>Drag, Page Up, Page Down</source>
        <translation>Glisser, Pg préc, Pg suiv</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>Plus tôt, plus tard</translation>
    </message>
    <message>
        <source>Shift and drag, Left or Right</source>
        <translation>Maj et glisser, Gauche ou Droite</translation>
    </message>
    <message>
        <source>Select a span</source>
        <translation>Sélectionner un intervalle</translation>
    </message>
    <message>
        <source>Select no span</source>
        <translation>Ne sélectionner aucun intervalle</translation>
    </message>
    <message>
        <source>To the marker before or after</source>
        <translation>Au marqueur précédent ou suivant</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Gauche, Ctrl+Droite</translation>
    </message>
    <message>
        <source>Move the marker by a tenth of a second</source>
        <translation>Déplacer le marqueur d’un dixième de seconde</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, +Right</source>
        <translation>Ctrl+Maj+Gauche, +Droite</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <translation>F2, Suppr</translation>
    </message>
    <message>
        <source>Change or delete a marker</source>
        <translation>Modifier ou supprimer un marqueur</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{face}: {label}</source>
        <translation>{face}&#xa0;: {label}</translation>
    </message>
    <message>
        <source>{face} is out of view</source>
        <translation>{face} n’est plus à l’image</translation>
    </message>
    <message>
        <source>Hard to read: too small</source>
        <translation>Difficile à lire&#xa0;: trop petit</translation>
    </message>
    <message>
        <source>Hard to read: too dark</source>
        <translation>Difficile à lire&#xa0;: trop sombre</translation>
    </message>
    <message>
        <source>Hard to read: too bright</source>
        <translation>Difficile à lire&#xa0;: trop clair</translation>
    </message>
    <message>
        <source>Hard to read: blurred</source>
        <translation>Difficile à lire&#xa0;: flou</translation>
    </message>
    <message>
        <source>Hard to read: partly outside</source>
        <translation>Difficile à lire&#xa0;: en partie hors de l’image</translation>
    </message>
    <message>
        <source>An estimate, learned from photos whose faces ten people named.
The bars are not these votes.</source>
        <translation>Une estimation, apprise de photos dont dix personnes ont nommé les visages.
Les barres ne sont pas ces votes.</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>Visage {number}</translation>
    </message>
    <message>
        <source>{face}: {label} perhaps {emotion}</source>
        <comment>the label is: uncertain</comment>
        <translation>{face}&#xa0;: {label}, peut-être {emotion}</translation>
    </message>
    <message>
        <source>{face}: {label} {percent}</source>
        <translation>{face}&#xa0;: {label} {percent}</translation>
    </message>
    <message>
        <source>{reading}. {difficulty}</source>
        <translation>{reading}. {difficulty}</translation>
    </message>
    <message>
        <source>About these licences</source>
        <translation>À propos de ces licences</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Read this first</source>
        <translation>À lire d’abord</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>{title}: licence</source>
        <translation>{title}&#xa0;: licence</translation>
    </message>
    <message>
        <source>Readings go to other programs (File &gt; Settings &gt; Other programs)</source>
        <translation>Des relevés sont transmis à d’autres programmes (Fichier &gt; Paramètres &gt; Autres programmes)</translation>
    </message>
    <message>
        <source>Sending: {outputs}</source>
        <translation>Envoi&#xa0;: {outputs}</translation>
    </message>
    <message>
        <source>See live what your face shows</source>
        <translation>Voyez en direct ce que montre votre visage</translation>
    </message>
    <message>
        <source>A picture or a video of yours</source>
        <translation>Une image ou une vidéo à vous</translation>
    </message>
    <message>
        <source>A picture that came with the program</source>
        <translation>Une image fournie avec le programme</translation>
    </message>
    <message>
        <source>Too far away to read: come closer to the camera</source>
        <translation>Trop loin pour être lu&#xa0;: approchez-vous de la caméra</translation>
    </message>
    <message>
        <source>Too dark to read: turn towards the light</source>
        <translation>Trop sombre pour être lu&#xa0;: tournez-vous vers la lumière</translation>
    </message>
    <message>
        <source>Too bright to read: there is too much light on the face</source>
        <translation>Trop clair pour être lu&#xa0;: il y a trop de lumière sur le visage</translation>
    </message>
    <message>
        <source>Too blurred to read: hold still, or clean or focus the camera</source>
        <translation>Trop flou pour être lu&#xa0;: ne bougez pas, ou nettoyez la caméra ou faites la mise au point</translation>
    </message>
    <message>
        <source>Turn towards the camera to be read</source>
        <translation>Tournez-vous vers la caméra pour être lu</translation>
    </message>
    <message>
        <source>Move into the picture: part of the face is outside</source>
        <translation>Placez-vous dans l’image&#xa0;: une partie du visage est en dehors</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>{file}: not found</source>
        <translation>{file}&#xa0;: introuvable</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>Recording faces</source>
        <translation>Enregistrement des visages</translation>
    </message>
    <message>
        <source>Recording is paused</source>
        <translation>L’enregistrement est en pause</translation>
    </message>
    <message>
        <source>K marks a moment</source>
        <translation>K marque un moment</translation>
    </message>
    <message>
        <source>Recorded {time} into {folder}</source>
        <translation>{time} d’enregistrement dans {folder}</translation>
    </message>
    <message>
        <source>● Recording {time}</source>
        <translation>● Enregistrement {time}</translation>
    </message>
    <message>
        <source>Ⅱ Paused, nothing is recorded {time}</source>
        <translation>Ⅱ En pause, rien n’est enregistré {time}</translation>
    </message>
    <message>
        <source>A session is being recorded (Ctrl+R stops it)</source>
        <translation>Une session est en cours d’enregistrement (Ctrl+R l’arrête)</translation>
    </message>
    <message>
        <source>Person {person} seems to be Person {known} again: press J to agree</source>
        <translation>La personne {person} semble être à nouveau la personne {known}&#xa0;: appuyez sur J si vous êtes d’accord</translation>
    </message>
    <message>
        <source>Person {person} is Person {known} again (Ctrl+Z takes it back)</source>
        <translation>La personne {person} est de nouveau la personne {known} (Ctrl+Z l’annule)</translation>
    </message>
    <message>
        <source>Person {person} is Person {known} again, the one seated person (Ctrl+Z takes it back)</source>
        <translation>La personne {person} est de nouveau la personne {known}, la seule personne assise (Ctrl+Z l’annule)</translation>
    </message>
    <message>
        <source>Person {person} is a person of their own</source>
        <translation>La personne {person} est une personne distincte</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Sauvegardé sous {path}</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Position dans la vidéo</translation>
    </message>
    <message>
        <source>{time} of {duration}</source>
        <comment>of a video</comment>
        <translation>{time} sur {duration}</translation>
    </message>
    <message>
        <source>A session is being recorded. Opening another source ends and saves it.</source>
        <translation>Une session est en cours d’enregistrement. Ouvrir une autre source la termine et la sauvegarde.</translation>
    </message>
    <message>
        <source>&amp;End and open</source>
        <translation>&amp;Terminer et ouvrir</translation>
    </message>
    <message>
        <source>One more file waits. {keys} opens {name}.</source>
        <translation>Un autre fichier attend. {keys} ouvre {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more files wait. {keys} opens {name}.</source>
        <translation>
            <numerusform>%n autre fichier attend. {keys} ouvre {name}.</numerusform>
            <numerusform>%n autres fichiers attendent. {keys} ouvre {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another with View &gt; Video in the file.</source>
        <translation>Choisissez-en une autre avec Affichage &gt; Vidéo du fichier.</translation>
    </message>
    <message>
        <source>Frames analysed per second</source>
        <translation>Images analysées par seconde</translation>
    </message>
    <message>
        <source>Time from a camera&apos;s frame to its reading on the screen</source>
        <translation>Temps entre l’image d’une caméra et son relevé à l’écran</translation>
    </message>
    <message>
        <source>Faces in the frame analysed last</source>
        <translation>Visages dans la dernière image analysée</translation>
    </message>
    <message>
        <source>Frames shown but not analysed, because a newer one came first. That keeps the readings up to date on a slower machine.</source>
        <translation>Images affichées mais non analysées, car une plus récente est arrivée avant. Cela garde les relevés à jour sur une machine plus lente.</translation>
    </message>
    <message>
        <source>{number} frames/s</source>
        <translation>{number} images/s</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>frames</comment>
        <translation>
            <numerusform>%n omise</numerusform>
            <numerusform>%n omises</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Video in the file</source>
        <translation>&amp;Vidéo du fichier</translation>
    </message>
    <message>
        <source>The program can learn from your corrections, on this computer only.</source>
        <translation>Le programme peut apprendre de vos corrections, sur cet ordinateur uniquement.</translation>
    </message>
    <message>
        <source>Learning from your corrections…</source>
        <translation>Apprentissage d’après vos corrections…</translation>
    </message>
    <message>
        <source>Learning did not work. Start the program again and try once more.</source>
        <translation>L’apprentissage n’a pas fonctionné. Redémarrez le programme et réessayez.</translation>
    </message>
    <message>
        <source>What it learned earlier is in use.</source>
        <translation>Ce qu’il a appris auparavant est utilisé.</translation>
    </message>
    <message>
        <source>What it learned earlier is kept, but not in use.</source>
        <translation>Ce qu’il a appris auparavant est conservé, mais pas utilisé.</translation>
    </message>
    <message>
        <source>Learning from you</source>
        <translation>Apprendre de vous</translation>
    </message>
    <message>
        <source>&amp;Adapt to my corrections</source>
        <translation>&amp;Adapter à mes corrections</translation>
    </message>
    <message>
        <source>&amp;Use what it learned</source>
        <translation>&amp;Utiliser ce qu’il a appris</translation>
    </message>
    <message numerus="yes">
        <source>After %n more correction(s), the program can learn from them.</source>
        <translation>
            <numerusform>Après&#xa0;%n correction de plus, le programme pourra en apprendre.</numerusform>
            <numerusform>Après&#xa0;%n corrections de plus, le programme pourra en apprendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used until you quit.</source>
        <translation>Cela vaut jusqu’à ce que vous quittiez le programme.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) is(are) kept (Face &gt; My corrections).</source>
        <translation>
            <numerusform>%n correction est conservée (Visage &gt; Mes corrections).</numerusform>
            <numerusform>%n corrections sont conservées (Visage &gt; Mes corrections).</numerusform>
        </translation>
    </message>
    <message>
        <source>{face}: {emotion}, confirmed.</source>
        <translation>{face}&#xa0;: {emotion}, confirmé.</translation>
    </message>
    <message>
        <source>{face}: {emotion}, not {read_as}.</source>
        <translation>{face}&#xa0;: {emotion}, et non {read_as}.</translation>
    </message>
    <message>
        <source>You said {chosen}
Model said {shown}
{date}</source>
        <translation>Vous avez dit {chosen}
Le modèle a dit {shown}
{date}</translation>
    </message>
    <message>
        <source>No corrections yet</source>
        <translation>Pas encore de corrections</translation>
    </message>
    <message>
        <source>Where a label is wrong, pause the picture, click the face, and press 1 to 7 for what it really shows. Its picture is kept on this computer only. Once there are ten corrections, the program can learn from them.</source>
        <translation>Là où une étiquette est fausse, mettez l’image en pause, cliquez sur le visage, et appuyez sur 1 à 7 pour ce qu’il montre vraiment. Son image est conservée sur cet ordinateur uniquement. Dès qu’il y a dix corrections, le programme peut en apprendre.</translation>
    </message>
    <message>
        <source>Delete all your corrections? Their pictures are removed from this computer, and what the program learned from them is forgotten. This cannot be undone.</source>
        <translation>Supprimer toutes vos corrections&#xa0;? Leurs images sont retirées de cet ordinateur, et ce que le programme en a appris est oublié. Ceci est irréversible.</translation>
    </message>
    <message>
        <source>My corrections</source>
        <translation>Mes corrections</translation>
    </message>
    <message>
        <source>Delete a&amp;ll…</source>
        <translation>&amp;Tout supprimer…</translation>
    </message>
    <message>
        <source>&amp;Export as folders…</source>
        <translation>&amp;Exporter en dossiers…</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Choose a folder to export to</source>
        <translation>Choisir un dossier d’exportation</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) exported to {folder}</source>
        <translation>
            <numerusform>%n image exportée dans {folder}</numerusform>
            <numerusform>%n images exportées dans {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s), the newest first.</source>
        <translation>
            <numerusform>%n correction, la plus récente d’abord.</numerusform>
            <numerusform>%n corrections, les plus récentes d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be read and are left out.</source>
        <comment>corrections</comment>
        <translation>
            <numerusform>%n autre est illisible et laissée de côté.</numerusform>
            <numerusform>%n autres sont illisibles et laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>no change if covered</source>
        <translation>aucun changement si couvert</translation>
    </message>
    <message>
        <source>“{emotion}” depends on no single part</source>
        <translation>«&#xa0;{emotion}&#xa0;» ne dépend d’aucune partie en particulier</translation>
    </message>
    <message>
        <source>{percent} more if covered</source>
        <translation>{percent} de plus si couvert</translation>
    </message>
    <message>
        <source>{percent} less if covered</source>
        <translation>{percent} de moins si couvert</translation>
    </message>
    <message>
        <source>What “{emotion}” depends on</source>
        <translation>Ce dont dépend «&#xa0;{emotion}&#xa0;»</translation>
    </message>
    <message>
        <source>Name of {face}, shown here and kept in recordings:</source>
        <translation>Nom de {face}, affiché ici et conservé dans les enregistrements&#xa0;:</translation>
    </message>
    <message>
        <source>Name this face</source>
        <translation>Nommer ce visage</translation>
    </message>
    <message>
        <source>{face} is no longer in view and was not named.</source>
        <translation>{face} n’est plus à l’image et n’a pas été nommé.</translation>
    </message>
    <message>
        <source>Not right? What does this face show?</source>
        <translation>Pas juste&#xa0;? Que montre ce visage&#xa0;?</translation>
    </message>
    <message>
        <source>The resting face of this person is taken out of the readings.</source>
        <translation>Le visage au repos de cette personne est déduit des relevés.</translation>
    </message>
    <message>
        <source>Pause to correct a label or to see what it depends on.</source>
        <translation>Mettez en pause pour corriger une étiquette ou voir de quoi elle dépend.</translation>
    </message>
    <message>
        <source>{face}: look neutral and relaxed … {seconds} s</source>
        <translation>{face}&#xa0;: ayez l’air neutre et détendu … {seconds} s</translation>
    </message>
    <message>
        <source>No picture from {name} yet</source>
        <translation>Pas encore d’image de {name}</translation>
    </message>
    <message>
        <source>What do you want to look at?</source>
        <translation>Que voulez-vous regarder&#xa0;?</translation>
    </message>
    <message>
        <source>Everything is computed on this computer: no picture ever leaves it, and the camera stays off until you choose it.</source>
        <translation>Tout est calculé sur cet ordinateur&#xa0;: aucune image ne le quitte jamais, et la caméra reste éteinte jusqu’à ce que vous la choisissiez.</translation>
    </message>
</context>
</TS>
