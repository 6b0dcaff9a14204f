<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>angry</source>
        <translation>enfado</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>asco</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>miedo</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>alegría</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>tristeza</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>sorpresa</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>contempt</source>
        <translation>desprecio</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>de lado</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
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
        <translation>{day} de {month} de {year}, {time}</translation>
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
        <translation>Como el sistema ({language})</translation>
    </message>
    <message>
        <source>Another language is shown from the next start on</source>
        <translation>El otro idioma se muestra a partir del próximo inicio</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>La primera que se encuentre</translation>
    </message>
    <message>
        <source>&amp;No video</source>
        <translation>&amp;Sin vídeo</translation>
    </message>
    <message>
        <source>Video as it &amp;is</source>
        <translation>Vídeo &amp;tal cual</translation>
    </message>
    <message>
        <source>Video with &amp;readings</source>
        <translation>Vídeo con &amp;lecturas</translation>
    </message>
    <message>
        <source>Video with &amp;blurred faces</source>
        <translation>Vídeo con caras &amp;difuminadas</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>Usar la &amp;cámara</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>Abrir un &amp;archivo…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open &amp;picture…</source>
        <translation>Abrir &amp;imagen…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Open &amp;video…</source>
        <translation>Abrir &amp;vídeo…</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Open &amp;network address…</source>
        <translation>Abrir una &amp;dirección de red…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Ne&amp;xt file</source>
        <translation>Archivo sigui&amp;ente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Probar la demostración</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>&amp;Look for cameras again</source>
        <translation>&amp;Buscar cámaras de nuevo</translation>
    </message>
    <message>
        <source>&amp;Save picture with readings…</source>
        <translation>&amp;Guardar imagen con lecturas…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Record a session</source>
        <translation>&amp;Grabar una sesión</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Set a &amp;marker</source>
        <translation>Poner un &amp;marcador</translation>
    </message>
    <message>
        <source>&amp;Edit the event codes…</source>
        <translation>&amp;Editar los códigos de eventos…</translation>
    </message>
    <message>
        <source>Start the stimulus aga&amp;in</source>
        <translation>Empezar el estímulo de &amp;nuevo</translation>
    </message>
    <message>
        <source>E&amp;nd the session of the study</source>
        <translation>Terminar &amp;la sesión del estudio</translation>
    </message>
    <message>
        <source>&amp;Undo: another person</source>
        <translation>&amp;Deshacer: otra persona</translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation>&amp;Sesiones…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
        <source>&amp;Name this face…</source>
        <translation>Po&amp;ner nombre a esta cara…</translation>
    </message>
    <message>
        <source>&amp;Why this label?</source>
        <translation>¿&amp;Por qué esta etiqueta?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Take out the &amp;resting face</source>
        <translation>Descontar la cara en &amp;reposo</translation>
    </message>
    <message>
        <source>Resting face</source>
        <translation>Cara en reposo</translation>
    </message>
    <message>
        <source>My &amp;corrections…</source>
        <translation>Mis &amp;correcciones…</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>&amp;Mirror the camera</source>
        <translation>Reflejar la cá&amp;mara</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>&amp;Details of a face</source>
        <translation>&amp;Detalles de una cara</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Window for streams</source>
        <translation>Ven&amp;tana para transmisiones</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>P&amp;antalla completa</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>What a &amp;label means</source>
        <translation>Qué significa una &amp;etiqueta</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About Emotion Lens</source>
        <translation>&amp;Acerca de Emotion Lens</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>This face shows: {emotion}</source>
        <translation>Esta cara muestra: {emotion}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show the camera like a mirror</source>
        <translation>Mostrar la cámara como un espejo</translation>
    </message>
    <message>
        <source>Show bars beside each face</source>
        <translation>Mostrar barras junto a cada cara</translation>
    </message>
    <message>
        <source>Show faces that cannot be read well as uncertain</source>
        <translation>Mostrar como inciertas las caras que no se leen bien</translation>
    </message>
    <message>
        <source>Too small, dark, bright, blurred, or partly outside the picture</source>
        <translation>Demasiado pequeña, oscura, clara o borrosa, o en parte fuera de la imagen</translation>
    </message>
    <message>
        <source>While recording, tell people in the room in large letters</source>
        <translation>Al grabar, avisar con letras grandes a quienes están en la sala</translation>
    </message>
    <message>
        <source>A red frame around the picture, and “Recording faces” above it</source>
        <translation>Un marco rojo alrededor de la imagen y, encima, «Se graban caras»</translation>
    </message>
    <message>
        <source>One seated person: a face that comes back is the same person</source>
        <translation>Una sola persona sentada: una cara que vuelve es la misma persona</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back; never faces in view at the same time</source>
        <translation>Ctrl+Z lo deshace; nunca caras que se ven a la vez</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Cámara</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>&amp;Lecturas</translation>
    </message>
    <message>
        <source>far</source>
        <translation>lejos</translation>
    </message>
    <message>
        <source>near</source>
        <translation>cerca</translation>
    </message>
    <message>
        <source>S&amp;mallest face</source>
        <translation>Cara más &amp;pequeña</translation>
    </message>
    <message>
        <source>Recor&amp;ding</source>
        <translation>&amp;Grabación</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Picture and readings</source>
        <translation>&amp;Imagen y lecturas</translation>
    </message>
    <message>
        <source>&amp;Other programs</source>
        <translation>&amp;Otros programas</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>&amp;Accesibilidad</translation>
    </message>
    <message>
        <source>No averaging: each frame by itself</source>
        <translation>Sin promedio: cada fotograma por sí solo</translation>
    </message>
    <message>
        <source>Averaged over about {seconds} s</source>
        <translation>Promedio de unos {seconds} s</translation>
    </message>
    <message>
        <source>At least {percent} of the picture&apos;s shorter side; larger is faster</source>
        <translation>Al menos {percent} del lado menor de la imagen; cuanto mayor, más rápido</translation>
    </message>
    <message>
        <source>{camera} (not plugged in)</source>
        <translation>{camera} (no conectada)</translation>
    </message>
    <message>
        <source>Your settings cannot be kept, because {folder} cannot be written to ({reason}). They hold until you quit.</source>
        <translation>Sus ajustes no se pueden conservar, porque no se puede escribir en {folder} ({reason}). Valen hasta que salga.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>People would disagree: of ten, about {number} would say {emotion}{others}.</source>
        <translation>La gente no estaría de acuerdo: de diez personas, unas {number} dirían {emotion}{others}.</translation>
    </message>
    <message>
        <source>Of ten people, about {number} would say {emotion}{others}.</source>
        <translation>De diez personas, unas {number} dirían {emotion}{others}.</translation>
    </message>
    <message>
        <source>Nearly all of ten people would say {emotion}.</source>
        <translation>De diez personas, casi todas dirían {emotion}.</translation>
    </message>
    <message>
        <source>Of ten people who each see one moment, about {number} would say {emotion}{others}.</source>
        <translation>De diez personas que ven cada una un momento, unas {number} dirían {emotion}{others}.</translation>
    </message>
    <message>
        <source>Nearly all of ten people who each see one moment would say {emotion}.</source>
        <translation>De diez personas que ven cada una un momento, casi todas dirían {emotion}.</translation>
    </message>
    <message>
        <source>, {number} {emotion}</source>
        <translation>, {number} {emotion}</translation>
    </message>
    <message>
        <source>The session in {folder} is not of a film. Use the recording&apos;s times.</source>
        <translation>La sesión de {folder} no es de una película. Use los tiempos de la grabación.</translation>
    </message>
    <message>
        <source>WebVTT captions</source>
        <translation>Subtítulos WebVTT</translation>
    </message>
    <message>
        <source>SubRip captions</source>
        <translation>Subtítulos SubRip</translation>
    </message>
    <message>
        <source>{name} is no complete BORIS project (JSON). Open and save it in BORIS.</source>
        <translation>{name} no es un proyecto completo de BORIS (JSON). Ábralo y guárdelo en BORIS.</translation>
    </message>
    <message>
        <source>{name} is no BORIS project: it holds no observations.</source>
        <translation>{name} no es un proyecto de BORIS: no contiene observaciones.</translation>
    </message>
    <message>
        <source>{name}, observation “{observation}”</source>
        <translation>{name}, observación «{observation}»</translation>
    </message>
    <message>
        <source>{name} is damaged: some events lack their time or behaviour. Open and save it in BORIS.</source>
        <translation>{name} está dañado: a algunos eventos les falta el tiempo o la conducta. Ábralo y guárdelo en BORIS.</translation>
    </message>
    <message>
        <source>States without a start or without a stop were left out: {number}.</source>
        <translation>Estados sin inicio o sin fin que se han omitido: {number}.</translation>
    </message>
    <message>
        <source>{where} stops before it starts. Correct it.</source>
        <translation>{where} termina antes de empezar. Corríjalo.</translation>
    </message>
    <message>
        <source>{where}: “{kind}” is neither START, STOP nor POINT.</source>
        <translation>{where}: «{kind}» no es START, STOP ni POINT.</translation>
    </message>
    <message>
        <source>None of the labels names an emotion: {labels}. The emotions are {emotions}.</source>
        <translation>Ninguna de las etiquetas nombra una emoción: {labels}. Las emociones son {emotions}.</translation>
    </message>
    <message>
        <source>Labels that name no emotion were left out: {labels}.</source>
        <translation>Se han omitido etiquetas que no nombran ninguna emoción: {labels}.</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n other(s)</source>
        <translation>
            <numerusform>{labels} y otra más</numerusform>
            <numerusform>{labels} y otras %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is damaged: some annotations lack their times or names. Open and save it in ELAN.</source>
        <translation>{name} está dañado: a algunas anotaciones les faltan los tiempos o los nombres. Ábralo y guárdelo en ELAN.</translation>
    </message>
    <message>
        <source>{name} is no complete XML file ({error}). Open and save it in ELAN.</source>
        <translation>{name} no es un archivo XML completo ({error}). Ábralo y guárdelo en ELAN.</translation>
    </message>
    <message>
        <source>{name} is XML, but no ELAN file (.eaf). Choose another file.</source>
        <translation>{name} es XML, pero no un archivo de ELAN (.eaf). Elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} counts its times in {units}. Save it with a newer ELAN, in milliseconds.</source>
        <translation>{name} cuenta sus tiempos en {units}. Guárdelo con un ELAN más nuevo, en milisegundos.</translation>
    </message>
    <message>
        <source>Annotations without a time were left out: {number}.</source>
        <translation>Anotaciones sin tiempo que se han omitido: {number}.</translation>
    </message>
    <message>
        <source>ELAN moves {film} by {number} ms. The times were taken as they stand in the file.</source>
        <translation>ELAN desplaza {film} {number} ms. Los tiempos se han tomado tal como están en el archivo.</translation>
    </message>
    <message>
        <source>its film</source>
        <comment>ELAN&apos;s</comment>
        <translation>su película</translation>
    </message>
    <message>
        <source>{name} holds several observations; choose one: {names}.</source>
        <translation>{name} contiene varias observaciones; elija una: {names}.</translation>
    </message>
    <message>
        <source>{name} holds no annotations.</source>
        <translation>{name} no contiene anotaciones.</translation>
    </message>
    <message>
        <source>{name} holds no annotations in {parts} with the label {labels}.</source>
        <translation>{name} no contiene anotaciones en {parts} con la etiqueta {labels}.</translation>
    </message>
    <message>
        <source>{name} holds no annotations in {parts}.</source>
        <translation>{name} no contiene anotaciones en {parts}.</translation>
    </message>
    <message>
        <source>{name} holds no annotations with the label {labels}.</source>
        <translation>{name} no contiene anotaciones con la etiqueta {labels}.</translation>
    </message>
    <message>
        <source>{name} is a table, which has no tiers: leave the tier out.</source>
        <translation>{name} es una tabla, que no tiene niveles: no indique el nivel.</translation>
    </message>
    <message>
        <source>{name} has no tier “{part}”. It has: {names}.</source>
        <translation>{name} no tiene el nivel «{part}». Tiene: {names}.</translation>
    </message>
    <message>
        <source>{name} has no observation “{part}”. It has: {names}.</source>
        <translation>{name} no tiene la observación «{part}». Tiene: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no tier or observation</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{where}: “{value}” is no time in seconds. Correct it.</source>
        <translation>{where}: «{value}» no es un tiempo en segundos. Corríjalo.</translation>
    </message>
    <message>
        <source>{name} is too large for annotations. Choose another file.</source>
        <translation>{name} es demasiado grande para ser de anotaciones. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name} está vacío. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Annotations outside the session were left out: {number}.</source>
        <translation>Anotaciones fuera de la sesión que se han omitido: {number}.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n annotations lies in the session: they go from {earliest} to {latest} s, and the recording from {first} to {last} s. Are they of another film?</source>
        <translation>
            <numerusform>La anotación no está dentro de la sesión: va de {earliest} a {latest} s, y la grabación, de {first} a {last} s. ¿Es de otra película?</numerusform>
            <numerusform>Ninguna de las %n anotaciones está dentro de la sesión: van de {earliest} a {latest} s, y la grabación, de {first} a {last} s. ¿Son de otra película?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n annotations lies in the session: they go from {earliest} to {latest} s, and the film from {first} to {last} s. Are they of another film?</source>
        <translation>
            <numerusform>La anotación no está dentro de la sesión: va de {earliest} a {latest} s, y la película, de {first} a {last} s. ¿Es de otra película?</numerusform>
            <numerusform>Ninguna de las %n anotaciones está dentro de la sesión: van de {earliest} a {latest} s, y la película, de {first} a {last} s. ¿Son de otra película?</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, line {number}</source>
        <translation>{name}, línea {number}</translation>
    </message>
    <message>
        <source>{where} has fewer cells than the heading. Correct it.</source>
        <translation>{where} tiene menos celdas que el encabezado. Corríjalo.</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8. Save it as CSV with UTF-8, or choose another file.</source>
        <translation>{name} no es texto en UTF-8. Guárdelo como CSV con UTF-8 o elija otro archivo.</translation>
    </message>
    <message>
        <source>{name}, line {number}: {error}. Correct it.</source>
        <translation>{name}, línea {number}: {error}. Corríjalo.</translation>
    </message>
    <message>
        <source>{where} ends before it begins. Correct it.</source>
        <translation>{where} termina antes de empezar. Corríjalo.</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”. It needs onset, duration and trial_type in seconds, as BIDS events have, or BORIS&apos;s own columns.</source>
        <translation>{name} no tiene la columna «{column}». Necesita onset, duration y trial_type en segundos, como los eventos de BIDS, o las columnas propias de BORIS.</translation>
    </message>
    <message>
        <source>Video with readings…</source>
        <translation>Vídeo con lecturas…</translation>
    </message>
    <message>
        <source>Video with blurred faces…</source>
        <translation>Vídeo con caras difuminadas…</translation>
    </message>
    <message>
        <source>CSV for R, SPSS and pandas</source>
        <translation>CSV para R, SPSS y pandas</translation>
    </message>
    <message>
        <source>The video has the readings drawn in: they would stay visible beside blurred faces.</source>
        <translation>El vídeo lleva las lecturas dibujadas: seguirían viéndose junto a las caras difuminadas.</translation>
    </message>
    <message>
        <source>&amp;Bars at the faces</source>
        <translation>&amp;Barras junto a las caras</translation>
    </message>
    <message>
        <source>&amp;Marker here</source>
        <translation>&amp;Marcador aquí</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>&amp;Previous marker</source>
        <translation>Marcador &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next marker</source>
        <translation>Marcador &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Rename marker…</source>
        <translation>Cambiar el nombre del ma&amp;rcador…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>E&amp;liminar marcador</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>&amp;Import markers…</source>
        <translation>&amp;Importar marcadores…</translation>
    </message>
    <message>
        <source>Import a human&apos;s c&amp;odes…</source>
        <translation>Importar códi&amp;gos de una persona…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Nombre…</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a person</comment>
        <translation>Nombrar</translation>
    </message>
    <message>
        <source>Is the s&amp;ame as…</source>
        <translation>Es la mism&amp;a que…</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>La misma que…</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>&amp;Dividir aquí</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Dividir aquí</translation>
    </message>
    <message>
        <source>A&amp;gree: the same person</source>
        <translation>De a&amp;cuerdo: la misma persona</translation>
    </message>
    <message>
        <source>Agree (J)</source>
        <translation>De acuerdo (J)</translation>
    </message>
    <message>
        <source>&amp;Refuse: another person</source>
        <translation>&amp;Rechazar: otra persona</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Report as a web &amp;page…</source>
        <translation>Informe como página &amp;web…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report as P&amp;DF…</source>
        <translation>Informe como PD&amp;F…</translation>
    </message>
    <message>
        <source>Tables as {name}…</source>
        <translation>Tablas como {name}…</translation>
    </message>
    <message>
        <source>Chart as {name}…</source>
        <translation>Gráfico como {name}…</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Teclas y ratón</translation>
    </message>
    <message>
        <source>Drag or press the arrows to move, at the lower right corner or with Shift to resize. Right-click or the menu key: choices.</source>
        <translation>Arrastre o pulse las flechas para mover; en la esquina inferior derecha o con Mayús, para cambiar el tamaño. Botón derecho o tecla de menú: opciones.</translation>
    </message>
    <message>
        <source>{program} for streams</source>
        <translation>{program} para transmisiones</translation>
    </message>
    <message>
        <source>&amp;One large card</source>
        <translation>&amp;Una tarjeta grande</translation>
    </message>
    <message>
        <source>&amp;All faces</source>
        <translation>&amp;Todas las caras</translation>
    </message>
    <message>
        <source>&amp;Transparent</source>
        <translation>Transp&amp;arente</translation>
    </message>
    <message>
        <source>Chroma &amp;green</source>
        <translation>&amp;Verde para croma</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The task stopped unexpectedly. Try again.</source>
        <translation>La tarea se ha detenido de forma inesperada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>A row for each face and frame</source>
        <translation>Una fila por cara y fotograma</translation>
    </message>
    <message>
        <source>A row for each face, frame and emotion</source>
        <translation>Una fila por cara, fotograma y emoción</translation>
    </message>
    <message>
        <source>A row for each interval</source>
        <translation>Una fila por intervalo</translation>
    </message>
    <message>
        <source>The film&apos;s</source>
        <translation>De la película</translation>
    </message>
    <message>
        <source>The recording&apos;s</source>
        <translation>De la grabación</translation>
    </message>
    <message>
        <source>For Excel: begin with a byte-order mark</source>
        <translation>Para Excel: empezar con una marca de orden de bytes</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Filas:</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <comment>of intervals</comment>
        <translation>&amp;Tiempos:</translation>
    </message>
    <message>
        <source>&amp;Leave out intervals shorter than:</source>
        <translation>&amp;Omitir intervalos más cortos que:</translation>
    </message>
    <message>
        <source>&amp;Join an emotion&apos;s intervals over gaps up to:</source>
        <translation>&amp;Unir intervalos de una emoción con huecos de hasta:</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Save the video with readings</source>
        <translation>Guardar el vídeo con lecturas</translation>
    </message>
    <message>
        <source>Save the video with blurred faces</source>
        <translation>Guardar el vídeo con caras difuminadas</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the readings, markers and summary</source>
        <translation>Guardar las lecturas, los marcadores y el resumen</translation>
    </message>
    <message>
        <source>{format} picture</source>
        <translation>Imagen {format}</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>Vídeo MP4</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Escribiendo {name}…</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Persona {number}</translation>
    </message>
    <message>
        <source>Already in this folder: {names}. Replace?</source>
        <translation>Ya están en esta carpeta: {names}. ¿Reemplazar?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Saved {names} in {folder}</source>
        <translation>Guardado en {folder}: {names}</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Import markers</source>
        <translation>Importar marcadores</translation>
    </message>
    <message>
        <source>Import a human&apos;s codes of emotions</source>
        <translation>Importar los códigos de emociones de una persona</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Which tier of {name}?</source>
        <translation>¿Qué nivel de {name}?</translation>
    </message>
    <message>
        <source>Which observation of {name}?</source>
        <translation>¿Qué observación de {name}?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Markers added: {number}.</source>
        <translation>Marcadores añadidos: {number}.</translation>
    </message>
    <message>
        <source>Markers added: {number}; {there} were there already.</source>
        <translation>Marcadores añadidos: {number}; {there} ya estaban.</translation>
    </message>
    <message>
        <source>This session has codes already: {number}. Replace them?</source>
        <translation>Esta sesión ya tiene códigos: {number}. ¿Reemplazarlos?</translation>
    </message>
    <message>
        <source>Codes kept: {number}. The report compares them with the readings.</source>
        <translation>Códigos conservados: {number}. El informe los compara con las lecturas.</translation>
    </message>
    <message>
        <source>Marker at {time}</source>
        <translation>Marcador en {time}</translation>
    </message>
    <message>
        <source>The note for {time}:</source>
        <translation>Nota para {time}:</translation>
    </message>
    <message>
        <source>Rename the marker</source>
        <translation>Cambiar el nombre del marcador</translation>
    </message>
    <message>
        <source>Press K to mark a moment and note what happened.</source>
        <translation>Pulse K para marcar un momento y anotar qué pasó.</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>&amp;Markers</source>
        <translation>&amp;Marcadores</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Event codes</source>
        <translation>Códigos de &amp;eventos</translation>
    </message>
    <message>
        <source>Recordings &amp;keep</source>
        <translation>Las grabaciones c&amp;onservan</translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation>Ca&amp;ra</translation>
    </message>
    <message>
        <source>This face &amp;shows</source>
        <translation>Esta cara &amp;muestra</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Elegir una cámara</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save the readings, the chart or the video</source>
        <translation>Guardar las lecturas, el gráfico o el vídeo</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>Poner nombre a una persona</translation>
    </message>
    <message>
        <source>Who is {person}?</source>
        <translation>¿Quién es {person}?</translation>
    </message>
    <message>
        <source>{person} is the same person as:</source>
        <translation>{person} es la misma persona que:</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>Both are in view at the same time, from {time} on. Merge them anyway?</source>
        <translation>Ambas se ven a la vez desde {time}. ¿Unirlas de todos modos?</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>No face was read in this session. Record again with a face in the picture.</source>
        <translation>En esta sesión no se ha leído ninguna cara. Grabe de nuevo con una cara en la imagen.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>{length}, from {time} on</source>
        <translation>{length}, desde {time}</translation>
    </message>
    <message>
        <source>Analysed: {part}</source>
        <comment>part of a time</comment>
        <translation>Analizado: {part}</translation>
    </message>
    <message>
        <source>Not in view</source>
        <translation>No se ve</translation>
    </message>
    <message>
        <source>{length} in view</source>
        <translation>{length} a la vista</translation>
    </message>
    <message>
        <source>Share of time by emotion, whole session</source>
        <translation>Parte del tiempo por emoción, toda la sesión</translation>
    </message>
    <message>
        <source>Share of time by emotion, {start} to {end}</source>
        <translation>Parte del tiempo por emoción, de {start} a {end}</translation>
    </message>
    <message>
        <source>{emotion} {percent}</source>
        <translation>{emotion} {percent}</translation>
    </message>
    <message>
        <source>Save for {format}</source>
        <translation>Guardar para {format}</translation>
    </message>
    <message>
        <source>Nobody was in view.</source>
        <translation>No se vio a nadie.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Shown most</source>
        <translation>Más mostrada</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>Seen for less time</source>
        <translation>Vistas menos tiempo</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a marker</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>At</source>
        <comment>a time</comment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>Parte del tiempo</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>Probabilidad media</translation>
    </message>
    <message>
        <source>Valence over time</source>
        <translation>Valencia a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Changes from one emotion to another</source>
        <translation>Cambios de una emoción a otra</translation>
    </message>
    <message>
        <source>None was seen.</source>
        <comment>no change of emotion</comment>
        <translation>No se vio ninguno.</translation>
    </message>
    <message>
        <source>Moments of strongest expression</source>
        <translation>Momentos de expresión más intensa</translation>
    </message>
    <message>
        <source>What these figures are, and are not</source>
        <translation>Qué son estas cifras y qué no son</translation>
    </message>
    <message>
        <source>Made with Emotion Lens {version}. Model (SHA-256): {hash}</source>
        <translation>Hecho con Emotion Lens {version}. Modelo (SHA-256): {hash}</translation>
    </message>
    <message>
        <source>{person} seems to be {earlier} again at {time}: {reasons}.</source>
        <translation>{person} parece ser de nuevo {earlier} en {time}: {reasons}.</translation>
    </message>
    <message>
        <source>&amp;Undo the last edit of people, made earlier</source>
        <translation>&amp;Deshacer el último cambio de personas, hecho antes</translation>
    </message>
    <message>
        <source>This person is in view from {start} to {end}. Go to the moment between these where another person begins, and split there.</source>
        <translation>Esta persona se ve de {start} a {end}. Vaya al momento entre ambos en que empieza otra persona y divida allí.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n cara</numerusform>
            <numerusform>%n caras</numerusform>
        </translation>
    </message>
    <message>
        <source>Being recorded now</source>
        <translation>Se está grabando ahora</translation>
    </message>
    <message>
        <source>Unfinished: the recording was interrupted. Recover it to finish its files.</source>
        <translation>Inacabada: la grabación se interrumpió. Recupérela para terminar sus archivos.</translation>
    </message>
    <message>
        <source>Opening the session…</source>
        <translation>Abriendo la sesión…</translation>
    </message>
    <message>
        <source>The recording of {day} was interrupted, perhaps by a crash. What was recorded is still there. Recover it now, so that you can open it?</source>
        <translation>La grabación del {day} se interrumpió, quizá por un fallo. Lo grabado sigue ahí. ¿Recuperarla ahora para poder abrirla?</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Finishing the recording…</source>
        <translation>Terminando la grabación…</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>A session keeps the readings, so that you can play, mark and export them later. To record one, close this window and press Ctrl+R while a camera or a video is shown.</source>
        <translation>Una sesión guarda las lecturas para reproducirlas, marcarlas y exportarlas después. Para grabar una, cierre esta ventana y pulse Ctrl+R mientras se muestra una cámara o un vídeo.</translation>
    </message>
    <message>
        <source>Moved to the bin: the session of {session}. From there it can be restored.</source>
        <translation>Movida a la papelera: la sesión del {session}. Desde allí se puede restaurar.</translation>
    </message>
    <message>
        <source>There is no bin for it. Delete the session of {session} with all its files for good?</source>
        <translation>No hay papelera para ella. ¿Eliminar para siempre la sesión del {session} con todos sus archivos?</translation>
    </message>
    <message>
        <source>This session is open in a window. Close the window first.</source>
        <translation>Esta sesión está abierta en una ventana. Cierre antes la ventana.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Mostrar car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>The sessions cannot be listed</source>
        <translation>No se pueden listar las sesiones</translation>
    </message>
    <message>
        <source>Finishing the session of {session}…</source>
        <translation>Terminando la sesión del {session}…</translation>
    </message>
    <message>
        <source>Click the timeline where it shows readings.</source>
        <translation>Haga clic en la línea de tiempo donde muestre lecturas.</translation>
    </message>
    <message>
        <source>While you record in this study, these keys code what you see. A moment is one press; a state starts with one press and stops with the next. A key without a name does nothing.</source>
        <translation>Mientras graba en este estudio, estas teclas codifican lo que ve. Un momento es una pulsación; un estado empieza con una pulsación y termina con la siguiente. Una tecla sin nombre no hace nada.</translation>
    </message>
    <message>
        <source>Such as: laughs</source>
        <translation>Por ejemplo: ríe</translation>
    </message>
    <message>
        <source>Add a participant, or select one in the table, to note what was agreed to.</source>
        <translation>Añada un participante, o seleccione uno en la tabla, para anotar a qué ha dado su acuerdo.</translation>
    </message>
    <message>
        <source>Nothing was noted yet. Tick what the signed form says.</source>
        <translation>Aún no se ha anotado nada. Marque lo que dice el formulario firmado.</translation>
    </message>
    <message>
        <source>What is no longer agreed to is left out of reports and copies at once.</source>
        <translation>Lo que ya no se acepta se deja fuera de informes y copias enseguida.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>&amp;Keep this consent</source>
        <translation>&amp;Conservar este consentimiento</translation>
    </message>
    <message>
        <source>The study does not ask for this.</source>
        <translation>El estudio no lo pide.</translation>
    </message>
    <message>
        <source>Consent of {participant}</source>
        <translation>Consentimiento de {participant}</translation>
    </message>
    <message>
        <source>&amp;Form, version:</source>
        <translation>&amp;Formulario, versión:</translation>
    </message>
    <message>
        <source>Si&amp;gned on:</source>
        <translation>Firma&amp;do el:</translation>
    </message>
    <message>
        <source>Onset (s)</source>
        <translation>Inicio (s)</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>Duración (s)</translation>
    </message>
    <message>
        <source>Event (trial_type)</source>
        <translation>Evento (trial_type)</translation>
    </message>
    <message>
        <source>Events of the stimulus</source>
        <translation>Eventos del estímulo</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write seconds from 0 on, such as 12.5.</source>
        <translation>«{text}» no es un tiempo. Escriba segundos desde 0, como 12.5.</translation>
    </message>
    <message>
        <source>the film is over</source>
        <translation>la película ha terminado</translation>
    </message>
    <message>
        <source>the film begins</source>
        <translation>la película empieza</translation>
    </message>
    <message>
        <source>the film is paused</source>
        <translation>la película está en pausa</translation>
    </message>
    <message>
        <source>{time} of {length}</source>
        <translation>{time} de {length}</translation>
    </message>
    <message>
        <source>A study is a folder of plain files: participants, stimuli, and a session for each recording. It is made anew, inside the folder that you choose.</source>
        <translation>Un estudio es una carpeta de archivos sencillos: participantes, estímulos y una sesión por grabación. Se crea nueva, dentro de la carpeta que elija.</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nuevo estudio</translation>
    </message>
    <message>
        <source>Such as: Calm films</source>
        <translation>Por ejemplo: Películas tranquilas</translation>
    </message>
    <message>
        <source>A sentence on it, if you like</source>
        <translation>Una frase sobre él, si quiere</translation>
    </message>
    <message>
        <source>&amp;Make the study</source>
        <translation>C&amp;rear el estudio</translation>
    </message>
    <message>
        <source>All of this is off until you switch it on. Pictures never leave this computer.</source>
        <translation>Todo esto está desactivado hasta que lo active. Las imágenes nunca salen de este equipo.</translation>
    </message>
    <message>
        <source>Any program in your local network can then read each face&apos;s values and your markers. For that the program listens on ports of this computer. Markers that others send become markers of your recording.</source>
        <translation>Cualquier programa de su red local puede entonces leer los valores de cada cara y sus marcadores. Para ello, el programa escucha en puertos de este equipo. Los marcadores que envían otros se convierten en marcadores de su grabación.</translation>
    </message>
    <message>
        <source>Sends each face&apos;s seven values, unencrypted, to {place} and nowhere else.</source>
        <translation>Envía los siete valores de cada cara, sin cifrar, a {place} y a ningún otro lugar.</translation>
    </message>
    <message>
        <source>That is this computer.</source>
        <translation>Es este equipo.</translation>
    </message>
    <message>
        <source>Sends nothing: the largest face&apos;s label is kept in this text file on your computer, for OBS. It is empty while nobody is there.</source>
        <translation>No envía nada: la etiqueta de la cara más grande se guarda en este archivo de texto de su equipo, para OBS. Está vacío mientras no hay nadie.</translation>
    </message>
    <message>
        <source>no file chosen yet</source>
        <translation>aún no se ha elegido ningún archivo</translation>
    </message>
    <message>
        <source>&amp;LSL (Lab Streaming Layer)</source>
        <translation>&amp;LSL (Lab Streaming Layer)</translation>
    </message>
    <message>
        <source>&amp;OSC</source>
        <translation>O&amp;SC</translation>
    </message>
    <message>
        <source>&amp;Text file with the label</source>
        <translation>Archivo de &amp;texto con la etiqueta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>to</source>
        <comment>before an address</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>port</source>
        <comment>before its number</comment>
        <translation>puerto</translation>
    </message>
    <message>
        <source>The text file with the label</source>
        <translation>El archivo de texto con la etiqueta</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Archivo de texto</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Descripción:</translation>
    </message>
    <message>
        <source>&amp;In the folder:</source>
        <translation>En la c&amp;arpeta:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>It will be {folder}</source>
        <translation>Será {folder}</translation>
    </message>
    <message>
        <source>Folder for the study</source>
        <translation>Carpeta para el estudio</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Acepta</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Aún no hay participantes</translation>
    </message>
    <message>
        <source>Press “Add a participant”. They are called sub-01, sub-02 and so on; no names.</source>
        <translation>Pulse «Añadir un participante». Se llaman sub-01, sub-02 y así sucesivamente; sin nombres.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>&amp;Add a participant</source>
        <translation>&amp;Añadir un participante</translation>
    </message>
    <message>
        <source>Add a c&amp;olumn…</source>
        <translation>Añadir una c&amp;olumna…</translation>
    </message>
    <message>
        <source>With&amp;draw…</source>
        <translation>Ret&amp;irar…</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>aún sin anotar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>All films and sessions are read, which may take a while.</source>
        <translation>Se leen todas las películas y sesiones; puede tardar un poco.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>All films, events and sessions are as they should be.</source>
        <translation>Todas las películas, eventos y sesiones están como deben.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Comprobar &amp;de nuevo</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Detener la &amp;grabación</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Añadir un participante</translation>
    </message>
    <message>
        <source>What is recorded, or why not</source>
        <translation>Qué se graba, o por qué no</translation>
    </message>
    <message>
        <source>Saving the session…</source>
        <translation>Guardando la sesión…</translation>
    </message>
    <message>
        <source>Par&amp;ticipant:</source>
        <translation>Par&amp;ticipante:</translation>
    </message>
    <message>
        <source>Sti&amp;mulus:</source>
        <translation>E&amp;stímulo:</translation>
    </message>
    <message>
        <source>{participant} is being recorded with {stimulus}.</source>
        <translation>Se está grabando a {participant} con {stimulus}.</translation>
    </message>
    <message>
        <source>Add a participant first.</source>
        <translation>Añada antes un participante.</translation>
    </message>
    <message>
        <source>Add a stimulus first: a film, or something elsewhere such as a task.</source>
        <translation>Añada antes un estímulo: una película, o algo en otro lugar, como una tarea.</translation>
    </message>
    <message>
        <source>{participant} has not agreed to anything yet. Note the consent first, under Participants.</source>
        <translation>{participant} aún no ha dado su acuerdo a nada. Anote antes el consentimiento, en Participantes.</translation>
    </message>
    <message>
        <source>{participant} has not agreed to a video. Choose “No video” in the menu Session &gt; Recordings keep, or ask for a new consent.</source>
        <translation>{participant} no ha aceptado un vídeo. Elija «Sin vídeo» en el menú Sesión &gt; Las grabaciones conservan, o pida un nuevo consentimiento.</translation>
    </message>
    <message>
        <source>This will be run {number}, with a video.</source>
        <translation>Será la pasada {number}, con vídeo.</translation>
    </message>
    <message>
        <source>This will be run {number}, without a video.</source>
        <translation>Será la pasada {number}, sin vídeo.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Tidy table (CSV)</source>
        <translation>Tabla ordenada (CSV)</translation>
    </message>
    <message>
        <source>&amp;Analysed, at least:</source>
        <translation>&amp;Analizado, al menos:</translation>
    </message>
    <message>
        <source>Of the stimulus, frames were read</source>
        <translation>Del estímulo se han leído fotogramas</translation>
    </message>
    <message>
        <source>In &amp;view, at least:</source>
        <translation>A la &amp;vista, al menos:</translation>
    </message>
    <message>
        <source>Of that, the face was found</source>
        <translation>De eso, se encontró la cara</translation>
    </message>
    <message>
        <source>&amp;Readable, at least:</source>
        <translation>&amp;Legible, al menos:</translation>
    </message>
    <message>
        <source>Of that, the face was large and sharp enough</source>
        <translation>De eso, la cara era bastante grande y nítida</translation>
    </message>
    <message>
        <source>&amp;Count sessions of different models, settings or resting faces together</source>
        <translation>&amp;Contar juntas sesiones de distintos modelos, ajustes o caras en reposo</translation>
    </message>
    <message>
        <source>Stimulus</source>
        <translation>Estímulo</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por qué se deja fuera</translation>
    </message>
    <message>
        <source>Group report</source>
        <translation>Informe de grupo</translation>
    </message>
    <message>
        <source>Reading the sessions…</source>
        <translation>Leyendo las sesiones…</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>Quién se deja fuera y por qué</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>A reaction begins &amp;within:</source>
        <translation>Una reacción empieza en &amp;menos de:</translation>
    </message>
    <message>
        <source>Compared with the time &amp;before:</source>
        <translation>Comparado con el tiempo a&amp;nterior:</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Save the group report</source>
        <translation>Guardar el informe de grupo</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}</source>
        <translation>Guardado en {folder}: {name}</translation>
    </message>
    <message>
        <source>Nobody is counted.</source>
        <translation>No se cuenta a nadie.</translation>
    </message>
    <message>
        <source>1 participant is counted. Of one alone, nothing can be said of others: there are no bands and no agreement.</source>
        <translation>Se cuenta 1 participante. De uno solo no se puede decir nada sobre otros: no hay bandas ni concordancia.</translation>
    </message>
    <message numerus="yes">
        <source>%n participants are counted.</source>
        <translation>
            <numerusform>Se cuenta 1 participante.</numerusform>
            <numerusform>Se cuentan %n participantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>No se deja nada fuera.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Se deja fuera:</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Pasada</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Grabada</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analizado</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Legible</translation>
    </message>
    <message>
        <source>Choose a participant and a stimulus above, and press Record. Sessions that you recorded elsewhere do not belong to the study.</source>
        <translation>Elija arriba un participante y un estímulo, y pulse Grabar. Las sesiones que grabó en otro lugar no pertenecen al estudio.</translation>
    </message>
    <message>
        <source>Part of the stimulus of which frames were read</source>
        <translation>Parte del estímulo de la que se han leído fotogramas</translation>
    </message>
    <message>
        <source>Part of that with the face in view</source>
        <translation>Parte de ello con la cara a la vista</translation>
    </message>
    <message>
        <source>Part of that in which the face was large, bright, sharp and frontal enough</source>
        <translation>Parte de ello en que la cara era bastante grande, clara, nítida y frontal</translation>
    </message>
    <message>
        <source>&amp;Open the session</source>
        <translation>&amp;Abrir la sesión</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>se está grabando</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>Participants get pseudonyms in random order. Names, dates, paths and cameras are left out, and so is who did not agree to sharing.</source>
        <translation>Los participantes reciben seudónimos en orden aleatorio. Se omiten nombres, fechas, rutas y cámaras, y también a quien no aceptó compartir.</translation>
    </message>
    <message>
        <source>Share the study</source>
        <translation>Compartir el estudio</translation>
    </message>
    <message>
        <source>Folder of the copy</source>
        <translation>Carpeta de la copia</translation>
    </message>
    <message>
        <source>Keep a list of &amp;who is who, beside the copy, for yourself</source>
        <translation>Conservar para usted, junto a la copia, una lista de &amp;quién es quién</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>C&amp;ompartir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>New folder of the copy:</source>
        <translation>Carpeta nueva de la copia:</translation>
    </message>
    <message>
        <source>Looking at the consents…</source>
        <translation>Mirando los consentimientos…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of {all} can be shared.</source>
        <translation>
            <numerusform>Se puede compartir %n sesión de {all}.</numerusform>
            <numerusform>Se pueden compartir %n sesiones de {all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions of {all} can be shared.</source>
        <translation>No se puede compartir ninguna de {all} sesiones.</translation>
    </message>
    <message>
        <source>Left out: {sessions}; and others.</source>
        <translation>Se dejan fuera: {sessions}; y otras.</translation>
    </message>
    <message>
        <source>Left out: {sessions}.</source>
        <translation>Se dejan fuera: {sessions}.</translation>
    </message>
    <message>
        <source>Folder to make the copy in</source>
        <translation>Carpeta donde hacer la copia</translation>
    </message>
    <message>
        <source>Choose a new folder for the copy.</source>
        <translation>Elija una carpeta nueva para la copia.</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Escribiendo la copia…</translation>
    </message>
    <message>
        <source>&amp;Readings only, no video</source>
        <translation>Solo &amp;lecturas, sin vídeo</translation>
    </message>
    <message>
        <source>Readings, and videos with faces &amp;blurred</source>
        <translation>Lecturas y vídeos con las caras &amp;difuminadas</translation>
    </message>
    <message>
        <source>Readings, and videos with faces as a &amp;mosaic</source>
        <translation>Lecturas y vídeos con las caras en &amp;mosaico</translation>
    </message>
    <message>
        <source>Readings, and videos with faces under a &amp;gray area</source>
        <translation>Lecturas y vídeos con las caras bajo un área &amp;gris</translation>
    </message>
    <message>
        <source>Names or numbers, with commas between, such as: Moderator, 2</source>
        <translation>Nombres o números separados por comas, como: Moderator, 2</translation>
    </message>
    <message>
        <source>Each video is searched for faces once more, and what is left is listed. That takes about as long as analysing it. It is a help, not a proof: look at the videos before you share them.</source>
        <translation>En cada vídeo se buscan caras una vez más y se enumera lo que queda. Tarda más o menos lo mismo que analizarlo. Es una ayuda, no una prueba: mire los vídeos antes de compartirlos.</translation>
    </message>
    <message>
        <source>People who stay visible</source>
        <translation>Personas que siguen visibles</translation>
    </message>
    <message>
        <source>&amp;Texts of markers (they may name somebody)</source>
        <translation>&amp;Textos de los marcadores (pueden nombrar a alguien)</translation>
    </message>
    <message>
        <source>The stimuli&apos;s &amp;films (they may be somebody&apos;s property)</source>
        <translation>&amp;Películas de los estímulos (pueden ser propiedad de alguien)</translation>
    </message>
    <message>
        <source>Column “{name}”</source>
        <translation>Columna «{name}»</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Qué se comparte</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>No session has a video.</source>
        <translation>Ninguna sesión tiene vídeo.</translation>
    </message>
    <message>
        <source>&amp;Visible stay:</source>
        <translation>Siguen &amp;visibles:</translation>
    </message>
    <message>
        <source>Session in the copy</source>
        <translation>Sesión en la copia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source>What a label means</source>
        <translation>Qué significa una etiqueta</translation>
    </message>
    <message>
        <source>FER2013: small faces from the web</source>
        <translation>FER2013: caras pequeñas de la web</translation>
    </message>
    <message>
        <source>The same faces, by the votes of ten people (FER+)</source>
        <translation>Las mismas caras, según los votos de diez personas (FER+)</translation>
    </message>
    <message>
        <source>RAF-DB: photos from the web</source>
        <translation>RAF-DB: fotos de la web</translation>
    </message>
    <message>
        <source>AffectNet: photos from the web</source>
        <translation>AffectNet: fotos de la web</translation>
    </message>
    <message>
        <source>AffectNet: more fearful and sad faces</source>
        <translation>AffectNet: más caras de miedo y tristeza</translation>
    </message>
    <message>
        <source>ExpW: faces in everyday scenes</source>
        <translation>ExpW: caras en escenas cotidianas</translation>
    </message>
    <message>
        <source>Portraits of public persons</source>
        <translation>Retratos de personas públicas</translation>
    </message>
    <message>
        <source>A label is what a face &lt;b&gt;shows&lt;/b&gt; to an onlooker at this moment, as the program estimates it: one of seven words. The percentage says how sure the estimate is. “Uncertain”, or a dashed box, means that no word leads clearly; “Turned away”, that the face cannot be read.</source>
        <translation>Una etiqueta es lo que una cara &lt;b&gt;muestra&lt;/b&gt; en este momento a quien la ve, según lo estima el programa: una de siete palabras. El porcentaje dice cuán segura es la estimación. «Incierto», o un recuadro de trazos, significa que ninguna palabra va claramente por delante; «De lado», que la cara no se puede leer.</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>Qué no significa</translation>
    </message>
    <message>
        <source>It is &lt;b&gt;not what a person feels&lt;/b&gt;, thinks or intends. People smile politely, look angry when they concentrate, and feel much that no face shows. The program sees no situation and hears no voice, and seven words do not cover what faces do.</source>
        <translation>&lt;b&gt;No es lo que una persona siente&lt;/b&gt;, piensa o pretende. La gente sonríe por cortesía, parece enfadada cuando se concentra y siente mucho que ninguna cara muestra. El programa no ve la situación ni oye la voz, y siete palabras no abarcan lo que hacen las caras.</translation>
    </message>
    <message>
        <source>Do not use it to judge, hire, grade, police, diagnose or treat anyone, or on people who do not know and agree. One label is weak evidence: look at many, over time.</source>
        <translation>No lo use para juzgar, contratar, calificar, vigilar, diagnosticar ni tratar a nadie, ni con personas que no lo sepan y acepten. Una etiqueta es un indicio débil: mire muchas, a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Con qué frecuencia acierta</translation>
    </message>
    <message>
        <source>Measured with the model of this program, without your corrections. Right means: as the people who labelled these faces see them, and they disagree with each other too.</source>
        <translation>Medido con el modelo de este programa, sin sus correcciones. Acertar significa: como lo ven las personas que etiquetaron estas caras, que tampoco están siempre de acuerdo entre sí.</translation>
    </message>
    <message>
        <source>The model was chosen on these same faces, so expect a little less elsewhere. Faces that are small, dark, blurred, covered or turned aside are read worse. How it reads by age, sex and skin is &lt;b&gt;not known&lt;/b&gt;.</source>
        <translation>El modelo se eligió con estas mismas caras, así que espere algo menos en otras. Las caras pequeñas, oscuras, borrosas, tapadas o giradas se leen peor. Cómo lee según la edad, el sexo y la piel &lt;b&gt;no se sabe&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>No figures were measured for this model. Take its labels for guesses.</source>
        <translation>No se midieron cifras para este modelo. Tome sus etiquetas por suposiciones.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>read as people labelled them</comment>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Of faces labelled so, read so</source>
        <translation>De las caras así etiquetadas, leídas así</translation>
    </message>
    <message>
        <source>In the worst set</source>
        <translation>En el peor conjunto</translation>
    </message>
    <message>
        <source>In the best set</source>
        <translation>En el mejor conjunto</translation>
    </message>
    <message>
        <source>Some sets have few faces of an emotion.</source>
        <translation>Algunos conjuntos tienen pocas caras de una emoción.</translation>
    </message>
    <message>
        <source>By emotion</source>
        <translation>Por emoción</translation>
    </message>
    <message>
        <source>No face was found in the videos any more. The search misses some: look at them.</source>
        <translation>Ya no se encontró ninguna cara en los vídeos. La búsqueda pasa algunas por alto: mírelos.</translation>
    </message>
    <message>
        <source>Beside it, not to be shared: {file}</source>
        <translation>Junto a ella, para no compartir: {file}</translation>
    </message>
    <message>
        <source>The copy is {folder}</source>
        <translation>La copia es {folder}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Without video</source>
        <translation>Sin vídeo</translation>
    </message>
    <message>
        <source>Frames in which a face remains</source>
        <translation>Fotogramas en los que queda una cara</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Mostrar la &amp;carpeta</translation>
    </message>
    <message numerus="yes">
        <source>A face remains in %n frame(s). Look at them:</source>
        <translation>
            <numerusform>Queda una cara en %n fotograma. Mírelo:</numerusform>
            <numerusform>Queda una cara en %n fotogramas. Mírelos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared %n session(s)</source>
        <translation>
            <numerusform>Se compartió %n sesión</numerusform>
            <numerusform>Se compartieron %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared no sessions</source>
        <translation>No se compartió ninguna sesión</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>No stimuli yet</source>
        <translation>Aún no hay estímulos</translation>
    </message>
    <message>
        <source>Add the film that participants will see, or drop it here. For a web page or a task, add one that is elsewhere.</source>
        <translation>Añada la película que verán los participantes, o suéltela aquí. Para una página web o una tarea, añada uno que esté en otro lugar.</translation>
    </message>
    <message>
        <source>No events: moments whose reactions the report shows. Add them by hand, or import a CSV or TSV with the columns onset, duration and trial_type.</source>
        <translation>No hay eventos: momentos cuyas reacciones muestra el informe. Añádalos a mano, o importe un CSV o TSV con las columnas onset, duration y trial_type.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>Stimuli</source>
        <translation>Estímulos</translation>
    </message>
    <message>
        <source>Add an e&amp;vent</source>
        <translation>Añadir un e&amp;vento</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Import events…</source>
        <translation>&amp;Importar eventos…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Double-click the length to write it, in seconds.</source>
        <translation>Haga doble clic en la duración para escribirla, en segundos.</translation>
    </message>
    <message>
        <source>Add a &amp;film…</source>
        <translation>Añadir una pe&amp;lícula…</translation>
    </message>
    <message>
        <source>Add one e&amp;lsewhere…</source>
        <translation>Añadir uno &amp;en otro lugar…</translation>
    </message>
    <message>
        <source>Events of {stimulus}, in seconds from its start</source>
        <translation>Eventos de {stimulus}, en segundos desde su inicio</translation>
    </message>
    <message>
        <source>Add a stimulus first: events belong to one.</source>
        <translation>Añada antes un estímulo: los eventos pertenecen a uno.</translation>
    </message>
    <message>
        <source>There is no camera. Open the one that sees the participant, then start again.</source>
        <translation>No hay cámara. Abra la que ve al participante y empiece de nuevo.</translation>
    </message>
    <message>
        <source>No picture of the camera was read yet. Wait until you see it, then start again.</source>
        <translation>Aún no se ha leído ninguna imagen de la cámara. Espere a verla y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The camera is paused. Let it go on, then start again.</source>
        <translation>La cámara está en pausa. Déjela seguir y empiece de nuevo.</translation>
    </message>
    <message>
        <source>A session is being recorded. End it first.</source>
        <translation>Se está grabando una sesión. Termínela antes.</translation>
    </message>
    <message>
        <source>It is not known what {participant} agreed to. Write their consent down first.</source>
        <translation>No se sabe a qué ha dado su acuerdo {participant}. Anote antes su consentimiento.</translation>
    </message>
    <message>
        <source>The study has no stimulus “{id}”. Add it first, or choose another.</source>
        <translation>El estudio no tiene el estímulo «{id}». Añádalo antes o elija otro.</translation>
    </message>
    <message>
        <source>There is no film {film}. Was it moved or renamed? Put it back there.</source>
        <translation>No existe la película {film}. ¿Se ha movido o renombrado? Devuélvala a su sitio.</translation>
    </message>
    <message>
        <source>The film {film} cannot be read: {reason}.</source>
        <translation>No se puede leer la película {film}: {reason}.</translation>
    </message>
    <message>
        <source>{film} is not the film that was added to the study: it was changed since. Put the old one back, or add this one as another stimulus.</source>
        <translation>{film} no es la película que se añadió al estudio: ha cambiado desde entonces. Devuelva la anterior, o añada esta como otro estímulo.</translation>
    </message>
    <message>
        <source>Full screen on {number}: {screen}, {width}×{height}</source>
        <translation>Pantalla completa en {number}: {screen}, {width}×{height}</translation>
    </message>
    <message>
        <source>In a &amp;window</source>
        <translation>En una &amp;ventana</translation>
    </message>
    <message>
        <source>Open the folder of a study</source>
        <translation>Abrir la carpeta de un estudio</translation>
    </message>
    <message>
        <source>Looking at what is {participant}&apos;s…</source>
        <translation>Mirando qué hay de {participant}…</translation>
    </message>
    <message>
        <source>Name of the column, such as age:</source>
        <translation>Nombre de la columna, como age:</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Añadir una columna</translation>
    </message>
    <message>
        <source>Short name of {name} in the study, of letters and digits:</source>
        <translation>Nombre corto de {name} en el estudio, con letras y cifras:</translation>
    </message>
    <message>
        <source>Add a film</source>
        <translation>Añadir una película</translation>
    </message>
    <message>
        <source>Copying {name} into the study…</source>
        <translation>Copiando {name} al estudio…</translation>
    </message>
    <message>
        <source>Short name of the web page or task, of letters and digits. While you record, a marker “{marker}” says where it begins:</source>
        <translation>Nombre corto de la página web o tarea, con letras y cifras. Mientras graba, un marcador «{marker}» dice dónde empieza:</translation>
    </message>
    <message>
        <source>Add a stimulus that is elsewhere</source>
        <translation>Añadir un estímulo que está en otro lugar</translation>
    </message>
    <message>
        <source>“{text}” is no length. Write seconds, such as 90, or nothing.</source>
        <translation>«{text}» no es una duración. Escriba segundos, como 90, o nada.</translation>
    </message>
    <message>
        <source>Events of {stimulus}</source>
        <translation>Eventos de {stimulus}</translation>
    </message>
    <message>
        <source>St&amp;udy</source>
        <translation>Est&amp;udio</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Nuevo estudio…</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>&amp;Abrir un estudio…</translation>
    </message>
    <message>
        <source>&amp;Show the open study</source>
        <translation>&amp;Mostrar el estudio abierto</translation>
    </message>
    <message>
        <source>&amp;Close the study</source>
        <translation>&amp;Cerrar el estudio</translation>
    </message>
    <message>
        <source>{folder}: not found</source>
        <translation>{folder}: no se encuentra</translation>
    </message>
    <message>
        <source>A session of a study is being recorded. End it first.</source>
        <translation>Se está grabando una sesión de un estudio. Termínela antes.</translation>
    </message>
    <message>
        <source>S&amp;timulus ends</source>
        <translation>El es&amp;tímulo termina</translation>
    </message>
    <message>
        <source>S&amp;timulus starts</source>
        <translation>El es&amp;tímulo empieza</translation>
    </message>
    <message>
        <source>Pause &amp;the film</source>
        <translation>&amp;Pausar la película</translation>
    </message>
    <message>
        <source>Play &amp;the film</source>
        <translation>&amp;Reproducir la película</translation>
    </message>
    <message>
        <source>looking whether the film is the one that was added…</source>
        <translation>comprobando si la película es la que se añadió…</translation>
    </message>
    <message>
        <source>waiting for the camera…</source>
        <translation>esperando a la cámara…</translation>
    </message>
    <message>
        <source>runs for {time}</source>
        <comment>a stimulus</comment>
        <translation>en marcha desde hace {time}</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a stimulus</comment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>not started. Press S when it starts</source>
        <comment>a stimulus</comment>
        <translation>sin empezar. Pulse S cuando empiece</translation>
    </message>
    <message>
        <source>Parts of the study</source>
        <translation>Partes del estudio</translation>
    </message>
    <message>
        <source>&amp;Group report…</source>
        <translation>Informe de g&amp;rupo…</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>Com&amp;partir…</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Aún no hay ninguna sesión.</translation>
    </message>
    <message>
        <source>Sho&amp;w the folder</source>
        <translation>&amp;Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Stimuli and events</source>
        <translation>Estímulos y eventos</translation>
    </message>
    <message>
        <source>{name}: key {key} starts and stops it</source>
        <translation>{name}: la tecla {key} lo empieza y lo termina</translation>
    </message>
    <message>
        <source>{name}: key {key} codes a moment</source>
        <translation>{name}: la tecla {key} codifica un momento</translation>
    </message>
    <message>
        <source>Event codes</source>
        <translation>Códigos de eventos</translation>
    </message>
    <message>
        <source>Close the stud&amp;y</source>
        <translation>Cerrar el est&amp;udio</translation>
    </message>
    <message>
        <source>Problems ({number})</source>
        <translation>Problemas ({number})</translation>
    </message>
    <message>
        <source>{participant} withdraws</source>
        <translation>{participant} se retira</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Qué se elimina</translation>
    </message>
    <message>
        <source>First write a &amp;copy of all of it, to hand out</source>
        <translation>Escribir antes una &amp;copia de todo, para entregarla</translation>
    </message>
    <message>
        <source>Write a copy &amp;only…</source>
        <translation>Escribir &amp;solo una copia…</translation>
    </message>
    <message>
        <source>This cannot be undone. Type {participant} to confirm:</source>
        <translation>Esto no se puede deshacer. Escriba {participant} para confirmar:</translation>
    </message>
    <message>
        <source>&amp;Delete all of it</source>
        <translation>&amp;Eliminar todo</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>C&amp;onservar todo</translation>
    </message>
    <message>
        <source>Write a copy of all that is theirs</source>
        <translation>Escribir una copia de todo lo suyo</translation>
    </message>
    <message>
        <source>First write a copy of all that is theirs</source>
        <translation>Escribir antes una copia de todo lo suyo</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Archivo zip</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n files to {path}. Nothing was deleted.</source>
        <translation>
            <numerusform>Se escribió %n archivo en {path}. No se eliminó nada.</numerusform>
            <numerusform>Se escribieron %n archivos en {path}. No se eliminó nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting all that is {participant}&apos;s…</source>
        <translation>Eliminando todo lo de {participant}…</translation>
    </message>
    <message>
        <source>{participant} has withdrawn</source>
        <translation>{participant} se ha retirado</translation>
    </message>
    <message>
        <source>Files that still name the participant</source>
        <translation>Archivos que aún nombran al participante</translation>
    </message>
    <message>
        <source>Backups, and what you exported or shared before, are yours to delete. Deleted files are not overwritten on the disk.</source>
        <translation>Las copias de seguridad, y lo que exportó o compartió antes, le toca eliminarlas a usted. Los archivos eliminados no se sobrescriben en el disco.</translation>
    </message>
    <message>
        <source>This deletes {sessions}, {faces}, and the row in participants.tsv with group and consent.</source>
        <translation>Se eliminan: {sessions}, {faces} y la fila de participants.tsv con grupo y consentimiento.</translation>
    </message>
    <message>
        <source>What the model learned from your corrections goes with them, everybody&apos;s: adapt it again afterwards.</source>
        <translation>Con ellas desaparece todo lo que el modelo aprendió de sus correcciones, también de las caras de los demás: adáptelo de nuevo después.</translation>
    </message>
    <message>
        <source>CHANGES gets a line that somebody withdrew, not who.</source>
        <translation>CHANGES recibe una línea que dice que alguien se retiró, no quién.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to {copy} before.</source>
        <translation>
            <numerusform>Antes se escribió %n archivo en {copy}.</numerusform>
            <numerusform>Antes se escribieron %n archivos en {copy}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted {sessions} and {faces}. CHANGES says so.</source>
        <translation>Eliminado: {sessions} y {faces}. CHANGES lo dice.</translation>
    </message>
    <message>
        <source>What the model had learned from your corrections is deleted. Adapt it again.</source>
        <translation>Se ha eliminado lo que el modelo había aprendido de sus correcciones. Adáptelo de nuevo.</translation>
    </message>
    <message>
        <source>These files in the study still name them. Look at them, and delete them:</source>
        <translation>Estos archivos del estudio aún lo nombran. Mírelos y elimínelos:</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>no sessions</source>
        <comment>deleted</comment>
        <translation>ninguna sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ({videos} with video)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n sesión ({videos} con vídeo)</numerusform>
            <numerusform>%n sesiones ({videos} con vídeo)</numerusform>
        </translation>
    </message>
    <message>
        <source>no corrected faces</source>
        <comment>deleted</comment>
        <translation>ninguna cara corregida</translation>
    </message>
    <message numerus="yes">
        <source>%n corrected face(s)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n cara corregida</numerusform>
            <numerusform>%n caras corregidas</numerusform>
        </translation>
    </message>
    <message>
        <source>no faces that you corrected</source>
        <comment>deleted</comment>
        <translation>ninguna cara que usted corrigiera</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) that you corrected</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n cara que usted corrigió</numerusform>
            <numerusform>%n caras que usted corrigió</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no readings to draw. Choose another person or span.</source>
        <translation>No hay lecturas que dibujar. Elija otra persona u otro intervalo.</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● En vivo</translation>
    </message>
    <message>
        <source>Follow the newest readings</source>
        <translation>Seguir las lecturas más recientes</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>A line for each emotion</source>
        <translation>Una línea por emoción</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Apiladas</translation>
    </message>
    <message>
        <source>All emotions stacked on top of each other</source>
        <translation>Todas las emociones apiladas unas sobre otras</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entera</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>Mostrar la sesión entera</translation>
    </message>
    <message>
        <source>Show or hide: {emotion}</source>
        <translation>Mostrar u ocultar: {emotion}</translation>
    </message>
    <message>
        <source>{time}, no reading</source>
        <translation>{time}, sin lectura</translation>
    </message>
    <message>
        <source>A note, if you like: Enter keeps it, Esc leaves it out</source>
        <translation>Una nota, si quiere: Intro la conserva, Esc la omite</translation>
    </message>
    <message>
        <source>Marker&apos;s note</source>
        <translation>Nota del marcador</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>Sin lectura</translation>
    </message>
    <message>
        <source>Face not found</source>
        <translation>Cara no encontrada</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Sin analizar</translation>
    </message>
    <message>
        <source>No readings yet. They appear here as soon as a face is read.</source>
        <translation>Aún no hay lecturas. Aparecen aquí en cuanto se lee una cara.</translation>
    </message>
    <message>
        <source>No face was read here</source>
        <translation>Aquí no se leyó ninguna cara</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>No licence text is included. See its web page.</source>
        <translation>No se incluye el texto de la licencia. Vea su página web.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Install the program again.</source>
        <translation>No se puede leer {path} ({reason}). Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>Emotion Lens is under the MIT licence. The components listed here come from others, each under its own licence.</source>
        <translation>Emotion Lens se distribuye con la licencia MIT. Los componentes de esta lista son de otros, cada uno con su propia licencia.</translation>
    </message>
    <message>
        <source>Qt, Qt for Python (PySide6) and Shiboken are used unchanged, under the GNU Lesser General Public License, version 3 (LGPL 3). They are separate files, in the folders PySide6 and shiboken6. You may change and replace them: build the same version from its source, replace these files with yours, and the program uses yours. The source is at https://download.qt.io. The third-party parts of Qt are listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html.</source>
        <translation>Qt, Qt for Python (PySide6) y Shiboken se usan sin cambios, con la GNU Lesser General Public License, versión 3 (LGPL 3). Son archivos aparte, en las carpetas PySide6 y shiboken6. Puede cambiarlos y sustituirlos: compile la misma versión a partir de su código fuente, sustituya estos archivos por los suyos y el programa usará los suyos. El código fuente está en https://download.qt.io. Las partes de terceros de Qt se enumeran en https://doc.qt.io/qt-6/licenses-used-in-qt.html.</translation>
    </message>
    <message>
        <source>FFmpeg is there twice. The one in OpenCV, for cameras, is under the LGPL 2.1; its licence, and those of the other parts of OpenCV, are among OpenCV&apos;s. The one in PyAV (the folders av and av.libs), for files, is built with parts under the GNU General Public License, and so is under the GPL 3 in all. The packaged program, which contains it, may therefore be passed on as a whole under the GPL 3; the program&apos;s own code is under the MIT licence as well. The sources are at https://ffmpeg.org and https://github.com/PyAV-Org/pyav-ffmpeg.</source>
        <translation>FFmpeg está dos veces. El de OpenCV, para las cámaras, tiene la LGPL 2.1; su licencia, y las de las otras partes de OpenCV, están entre las de OpenCV. El de PyAV (las carpetas av y av.libs), para los archivos, está compilado con partes bajo la GNU General Public License, y por tanto está en conjunto bajo la GPL 3. El programa empaquetado, que lo contiene, puede por ello distribuirse en conjunto bajo la GPL 3; el código propio del programa está además bajo la licencia MIT. Los códigos fuente están en https://ffmpeg.org y https://github.com/PyAV-Org/pyav-ffmpeg.</translation>
    </message>
    <message>
        <source>The files for face detection (in cv2/data) have their licence in their first lines.</source>
        <translation>Los archivos para detectar caras (en cv2/data) llevan su licencia en sus primeras líneas.</translation>
    </message>
    <message>
        <source>To be small, the packaged program for Linux contains only the part of ICU (a part of Qt) that sorts names, and replaces OpenBLAS (a part of OpenCV) and the encoders x264, x265 and SVT-AV1 (parts of PyAV&apos;s FFmpeg) by libraries without their functions.</source>
        <translation>Para ser pequeño, el programa empaquetado para Linux contiene solo la parte de ICU (una parte de Qt) que ordena nombres, y sustituye OpenBLAS (una parte de OpenCV) y los codificadores x264, x265 y SVT-AV1 (partes del FFmpeg de PyAV) por bibliotecas sin sus funciones.</translation>
    </message>
    <message>
        <source>The packaged program is started by a part of PyInstaller. That is under the GPL 2, with an exception that allows it in programs of any licence.</source>
        <translation>El programa empaquetado lo inicia una parte de PyInstaller. Está bajo la GPL 2, con una excepción que la permite en programas de cualquier licencia.</translation>
    </message>
    <message>
        <source>The packages that the program uses are not listed, because it is not installed. To list them, install it: “pip install .” in its folder.</source>
        <translation>Los paquetes que usa el programa no aparecen en la lista, porque no está instalado. Para verlos, instálelo: «pip install .» en su carpeta.</translation>
    </message>
    <message>
        <source>The label cannot be written to {path}: {reason}. Choose a file in a folder that you may write to, in the settings.</source>
        <translation>No se puede escribir la etiqueta en {path}: {reason}. Elija en los ajustes un archivo de una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>LSL is not in the packaged program. It needs the program installed with Python, and the package pylsl there (pip install pylsl).</source>
        <translation>LSL no está en el programa empaquetado. Necesita el programa instalado con Python, y allí el paquete pylsl (pip install pylsl).</translation>
    </message>
    <message>
        <source>LSL needs the package pylsl: install it with “pip install pylsl”, and start again.</source>
        <translation>LSL necesita el paquete pylsl: instálelo con «pip install pylsl» e inicie de nuevo.</translation>
    </message>
    <message>
        <source>LSL needs the library liblsl, which pylsl did not find. Install it from https://github.com/sccn/liblsl/releases, or name its file in the variable PYLSL_LIB.</source>
        <translation>LSL necesita la biblioteca liblsl, que pylsl no encontró. Instálela desde https://github.com/sccn/liblsl/releases, o indique su archivo en la variable PYLSL_LIB.</translation>
    </message>
    <message>
        <source>LSL is off, because it cannot open a stream on this computer. Check that its ports (16572 to 16604) are not all in use or forbidden, and switch it on again in the settings.</source>
        <translation>LSL está desactivado, porque no puede abrir un flujo en este equipo. Compruebe que sus puertos (16572 a 16604) no estén todos en uso o prohibidos, y actívelo de nuevo en los ajustes.</translation>
    </message>
    <message>
        <source>LSL is off, because it has stopped with an error. Switch it on again in the settings.</source>
        <translation>LSL está desactivado, porque se ha detenido con un error. Actívelo de nuevo en los ajustes.</translation>
    </message>
    <message>
        <source>OSC to {address}</source>
        <translation>OSC a {address}</translation>
    </message>
    <message>
        <source>OSC is off, because the address “{host}” is not known. Correct it in the settings, or check the network, and switch it on again.</source>
        <translation>OSC está desactivado, porque la dirección «{host}» no se conoce. Corríjala en los ajustes, o compruebe la red, y actívelo de nuevo.</translation>
    </message>
    <message>
        <source>OSC is off, because nothing can be sent to {address}: {reason}. Check the address and the network, and switch it on again in the settings.</source>
        <translation>OSC está desactivado, porque no se puede enviar nada a {address}: {reason}. Compruebe la dirección y la red, y actívelo de nuevo en los ajustes.</translation>
    </message>
    <message>
        <source>The output “{title}” has stopped unexpectedly.</source>
        <translation>La salida «{title}» se ha detenido de forma inesperada.</translation>
    </message>
    <message>
        <source>Of your {corrections} corrected faces, the original model reads {right_before} as you do ({percent_before}). The adapted model reads {right_after} ({percent_after}), each tested without learning from it. Of {others} other faces, {percent_kept} keep their label.</source>
        <translation>De sus {corrections} caras corregidas, el modelo original lee {right_before} como usted ({percent_before}). El modelo adaptado lee {right_after} ({percent_after}), cada una probada sin aprender de ella. De otras {others} caras, el {percent_kept} conserva su etiqueta.</translation>
    </message>
    <message>
        <source>Adapting helps.</source>
        <translation>Adaptar ayuda.</translation>
    </message>
    <message>
        <source>It would change too many other faces, so it is not used.</source>
        <translation>Cambiaría demasiadas otras caras, así que no se usa.</translation>
    </message>
    <message>
        <source>The gain is too small, so it is not used. More corrections may help.</source>
        <translation>La mejora es demasiado pequeña, así que no se usa. Más correcciones pueden ayudar.</translation>
    </message>
    <message>
        <source>Adapting needs {fewest} corrections; there are {number}.</source>
        <translation>Para adaptar hacen falta {fewest} correcciones; hay {number}.</translation>
    </message>
    <message>
        <source>The model cannot read your corrections: {reason}</source>
        <translation>El modelo no puede leer sus correcciones: {reason}</translation>
    </message>
    <message>
        <source>There is no picture of this face to keep. Choose another frame.</source>
        <translation>No hay imagen de esta cara que conservar. Elija otro fotograma.</translation>
    </message>
    <message>
        <source>This model does not know the emotion {emotion}.</source>
        <translation>Este modelo no conoce la emoción {emotion}.</translation>
    </message>
    <message>
        <source>There are no corrections to export.</source>
        <translation>No hay correcciones que exportar.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>Your corrections in {path} cannot be read: {reason}.</source>
        <translation>No se pueden leer sus correcciones de {path}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}. Make room in {folder}, or allow writing there, and try again.</source>
        <translation>No se puede escribir {name}: {reason}. Haga sitio en {folder}, o permita escribir allí, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}. Close other programs that use it, or delete it yourself.</source>
        <translation>No se puede eliminar {path}: {reason}. Cierre otros programas que lo usen, o elimínelo usted.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} is damaged and is not used.</source>
        <translation>{name} está dañado y no se usa.</translation>
    </message>
    <message>
        <source>{name} was made with another model and is not used.</source>
        <translation>{name} se hizo con otro modelo y no se usa.</translation>
    </message>
    <message>
        <source>{target} is not empty. Choose a new folder.</source>
        <translation>{target} no está vacía. Elija una carpeta nueva.</translation>
    </message>
    <message>
        <source>The folders cannot be written: {reason}. Choose another folder, or make room there.</source>
        <translation>No se pueden escribir las carpetas: {reason}. Elija otra carpeta o haga sitio allí.</translation>
    </message>
    <message>
        <source>Your face was not seen long enough. Look at the camera, with light on your face, and try again.</source>
        <translation>Su cara no se vio el tiempo suficiente. Mire a la cámara, con luz en la cara, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This works only with the model that belongs to the program. Reinstall the program.</source>
        <translation>Esto solo funciona con el modelo que pertenece al programa. Reinstale el programa.</translation>
    </message>
    <message>
        <source>You seem to be smiling. Relax your face and try again.</source>
        <translation>Parece que está sonriendo. Relaje la cara y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The video has stopped unexpectedly. Try again, or open something else.</source>
        <translation>El vídeo se ha detenido de forma inesperada. Inténtelo de nuevo o abra otra cosa.</translation>
    </message>
    <message>
        <source>Faces are no longer being read: the analysis has stopped. Try again.</source>
        <translation>Ya no se leen caras: el análisis se ha detenido. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Looking for a camera…</source>
        <translation>Buscando una cámara…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Tarda un momento.</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>Plug one in and it starts by itself. Meanwhile, open a picture or a video, or try the demo.</source>
        <translation>Conecte una y se inicia sola. Mientras tanto, abra una imagen o un vídeo, o pruebe la demostración.</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>No se puede usar la cámara</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>No se puede mostrar {name}</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>Abriendo la cámara…</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <source>This can take a few seconds.</source>
        <translation>Puede tardar unos segundos.</translation>
    </message>
    <message>
        <source>camera {number}</source>
        <translation>cámara {number}</translation>
    </message>
    <message>
        <source>The film has stopped unexpectedly. Try again, or choose another stimulus.</source>
        <translation>La película se ha detenido de forma inesperada. Inténtelo de nuevo o elija otro estímulo.</translation>
    </message>
    <message>
        <source>The film was played, but its window was not visible, so nobody saw it. Begin again, and leave the window where it can be seen.</source>
        <translation>La película se reprodujo, pero su ventana no era visible, así que nadie la vio. Empiece de nuevo y deje la ventana donde se pueda ver.</translation>
    </message>
    <message>
        <source>The film has sound, but this computer has no loudspeaker or headphones that can be used. Connect one and begin again if people are to hear it.</source>
        <translation>La película tiene sonido, pero este equipo no tiene altavoces ni auriculares que se puedan usar. Conecte unos y empiece de nuevo si debe oírse.</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Agreement with a human&apos;s codes</source>
        <translation>Concordancia con los códigos de una persona</translation>
    </message>
    <message>
        <source>Each analysed frame with a face that the human coded counts once for each such face: a code holds from its onset until before its offset, one of a single moment for the frame then on show, and one that names nobody where one face alone was in view. The main figure is Cohen&apos;s kappa in which an uncertain reading counts as naming another emotion; beside it stands kappa without the uncertain frames. Kappa is 1 for full agreement and 0 for what chance would give. The 95% intervals come from a bootstrap over coded intervals, not frames, as the frames of one interval depend on each other. One human is no truth: two people who code the same film disagree as well.</source>
        <translation>Cada fotograma analizado con una cara que la persona codificó cuenta una vez por cada una de esas caras: un código vale desde su inicio hasta antes de su fin, el de un solo momento para el fotograma que se veía entonces, y el que no nombra a nadie donde se veía una sola cara. La cifra principal es la kappa de Cohen, en la que una lectura incierta cuenta como nombrar otra emoción; a su lado está la kappa sin los fotogramas inciertos. Kappa es 1 si la concordancia es total y 0 para lo que daría el azar. Los intervalos del 95&#xa0;% proceden de un bootstrap sobre intervalos codificados, no sobre fotogramas, pues los fotogramas de un intervalo dependen unos de otros. Una persona no es la verdad: dos personas que codifican la misma película tampoco están siempre de acuerdo.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, uncertain counts as a difference</source>
        <translation>Kappa de Cohen, lo incierto cuenta como diferencia</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, without uncertain frames</source>
        <translation>Kappa de Cohen, sin fotogramas inciertos</translation>
    </message>
    <message>
        <source>Frames compared</source>
        <translation>Fotogramas comparados</translation>
    </message>
    <message numerus="yes">
        <source>{number}, of %n coded interval(s)</source>
        <translation>
            <numerusform>{number}, de %n intervalo codificado</numerusform>
            <numerusform>{number}, de %n intervalos codificados</numerusform>
        </translation>
    </message>
    <message>
        <source>Same emotion</source>
        <translation>Misma emoción</translation>
    </message>
    <message>
        <source>Program uncertain</source>
        <translation>Programa incierto</translation>
    </message>
    <message>
        <source>Coded, but no such face was found</source>
        <translation>Codificado, pero no se encontró esa cara</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n fotograma</numerusform>
            <numerusform>%n fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>Coded twice and differently, left out</source>
        <translation>Codificado dos veces y distinto, omitido</translation>
    </message>
    <message>
        <source>Human \ program</source>
        <translation>Persona \ programa</translation>
    </message>
    <message>
        <source>No analysed frame with a face was coded, so there is nothing to compare.</source>
        <translation>No se codificó ningún fotograma analizado con una cara, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Coded, but nobody in the session is called so: {names}. Name the person in the session as in the codes.</source>
        <translation>Codificado, pero nadie se llama así en la sesión: {names}. Llame a la persona en la sesión como en los códigos.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, as the code names nobody and several faces were in view: %n face(s).</source>
        <translation>
            <numerusform>Omitida, porque el código no nombra a nadie y se veían varias caras: %n cara.</numerusform>
            <numerusform>Omitidas, porque el código no nombra a nadie y se veían varias caras: %n caras.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kappa} (no interval: too few different coded intervals)</source>
        <translation>{kappa} (sin intervalo: muy pocos intervalos codificados distintos)</translation>
    </message>
    <message>
        <source>{kappa} (95%: {lowest} to {highest})</source>
        <translation>{kappa} (95&#xa0;%: {lowest} a {highest})</translation>
    </message>
    <message>
        <source>undefined: there are no such frames</source>
        <translation>no definida: no hay tales fotogramas</translation>
    </message>
    <message>
        <source>undefined: both named one only ({human}, and the program {program}), and kappa compares several</source>
        <translation>no definida: ambos nombraron una sola ({human}, y el programa {program}), y kappa compara varias</translation>
    </message>
    <message>
        <source>undefined: the human named one emotion only ({human}), and kappa compares several</source>
        <translation>no definida: la persona nombró una sola emoción ({human}), y kappa compara varias</translation>
    </message>
    <message>
        <source>undefined: the program named one emotion only ({program}), and kappa compares several</source>
        <translation>no definida: el programa nombró una sola emoción ({program}), y kappa compara varias</translation>
    </message>
    <message>
        <source>{percent} of {length}</source>
        <comment>part of a time</comment>
        <translation>{percent} de {length}</translation>
    </message>
    <message>
        <source>Share of time by emotion</source>
        <translation>Parte del tiempo por emoción</translation>
    </message>
    <message>
        <source>pleasant +1</source>
        <translation>agradable +1</translation>
    </message>
    <message>
        <source>unpleasant −1</source>
        <translation>desagradable −1</translation>
    </message>
    <message>
        <source>to {emotion}</source>
        <comment>a change to an emotion</comment>
        <translation>a {emotion}</translation>
    </message>
    <message>
        <source>Changes between emotions</source>
        <translation>Cambios entre emociones</translation>
    </message>
    <message>
        <source>{path} is damaged: each line needs onset, offset, emotion and person. Correct the file, or remove it and import the codes again.</source>
        <translation>{path} está dañado: cada línea necesita onset, offset, emotion y person. Corrija el archivo, o quítelo e importe los códigos de nuevo.</translation>
    </message>
    <message>
        <source>The codes in {folder} cannot be saved: {reason}. Free up space there, or allow writing there.</source>
        <translation>No se pueden guardar los códigos en {folder}: {reason}. Libere espacio allí, o permita escribir allí.</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>lecturas</translation>
    </message>
    <message>
        <source>corrected faces</source>
        <translation>caras corregidas</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>sharing with others</source>
        <translation>compartir con otros</translation>
    </message>
    <message>
        <source>Nobody can agree to “{kind}”. Choose from: {kinds}.</source>
        <translation>Nadie puede aceptar «{kind}». Elija entre: {kinds}.</translation>
    </message>
    <message>
        <source>“{day}” is no date of a consent. Write it as year-month-day, such as 2026-11-28.</source>
        <translation>«{day}» no es la fecha de un consentimiento. Escríbala como año-mes-día, como 2026-11-28.</translation>
    </message>
    <message>
        <source>What was agreed to cannot be read: “consent” in session.json is damaged. Correct it by the signed form.</source>
        <translation>No se puede leer lo acordado: «consent» está dañado en session.json. Corríjalo según el formulario firmado.</translation>
    </message>
    <message>
        <source>This participant has not agreed to {what}, so there is none. Choose something else, or ask them for a new consent.</source>
        <translation>Este participante no ha aceptado: {what}; por eso no hay. Elija otra cosa, o pídale un nuevo consentimiento.</translation>
    </message>
    <message>
        <source>{path} lacks columns that a session needs: {columns}. Another program may have changed it.</source>
        <translation>A {path} le faltan columnas que una sesión necesita: {columns}. Quizá lo cambió otro programa.</translation>
    </message>
    <message>
        <source>{path} is damaged: some lines are incomplete or have wrong values. Correct them in a spreadsheet, or remove them.</source>
        <translation>{path} está dañado: algunas líneas están incompletas o tienen valores erróneos. Corríjalas en una hoja de cálculo, o quítelas.</translation>
    </message>
    <message>
        <source>There is no {name} in {folder}. Was it moved or deleted?</source>
        <translation>No hay {name} en {folder}. ¿Se ha movido o eliminado?</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}. Is it open in another program?</source>
        <translation>No se puede abrir {path}: {reason}. ¿Está abierto en otro programa?</translation>
    </message>
    <message>
        <source>“{name}” needs a key from 1 to 9 and a kind.</source>
        <translation>«{name}» necesita una tecla del 1 al 9 y un tipo.</translation>
    </message>
    <message>
        <source>Give key {key} a name of one line and at most {number} letters.</source>
        <translation>Dé a la tecla {key} un nombre de una línea y de {number} letras como máximo.</translation>
    </message>
    <message>
        <source>Keys {other_key} and {key} have the same name. Give each its own.</source>
        <translation>Las teclas {other_key} y {key} tienen el mismo nombre. Dé a cada una el suyo.</translation>
    </message>
    <message>
        <source>“{other}” and “{name}” are both on key {key}. Move one.</source>
        <translation>«{other}» y «{name}» están ambos en la tecla {key}. Mueva uno.</translation>
    </message>
    <message>
        <source>The event codes are damaged: each needs a name, a key from 1 to 9 and a kind, point or state.</source>
        <translation>Los códigos de eventos están dañados: cada uno necesita un nombre, una tecla del 1 al 9 y un tipo, point o state.</translation>
    </message>
    <message>
        <source>This session was recorded without video, so there is none to export.</source>
        <translation>Esta sesión se grabó sin vídeo, así que no hay ninguno que exportar.</translation>
    </message>
    <message>
        <source>This session&apos;s video already has its readings drawn in. Copy it from {folder}.</source>
        <translation>El vídeo de esta sesión ya lleva dibujadas sus lecturas. Cópielo de {folder}.</translation>
    </message>
    <message>
        <source>The video could not be written completely. Choose another folder, or free up space there.</source>
        <translation>No se pudo escribir el vídeo entero. Elija otra carpeta o libere espacio allí.</translation>
    </message>
    <message>
        <source>The film {path} is not there any more, so there is no picture. Put it back there, and open the session again.</source>
        <translation>La película {path} ya no está ahí, así que no hay imagen. Devuélvala a su sitio y abra la sesión de nuevo.</translation>
    </message>
    <message>
        <source>The film {path} is not the one that was analysed, so it is not shown.</source>
        <translation>La película {path} no es la que se analizó, así que no se muestra.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened: {reason}.</source>
        <translation>No se puede abrir la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{code} ends</source>
        <comment>a state that an observer codes</comment>
        <translation>{code} termina</translation>
    </message>
    <message>
        <source>{path} is damaged: each line needs seconds and a note, and a kind where it has a code. Correct or remove the file.</source>
        <translation>{path} está dañado: cada línea necesita segundos y una nota, y un tipo donde hay un código. Corrija o quite el archivo.</translation>
    </message>
    <message>
        <source>The markers in {folder} cannot be saved: {reason}. Free up space there, or allow writing there.</source>
        <translation>No se pueden guardar los marcadores en {folder}: {reason}. Libere espacio allí, o permita escribir allí.</translation>
    </message>
    <message>
        <source>The folder {folder} is gone. Was it moved, renamed or deleted?</source>
        <translation>La carpeta {folder} ya no está. ¿Se ha movido, renombrado o eliminado?</translation>
    </message>
    <message>
        <source>{folder} is not a session: there is no {file} in it. Choose another folder.</source>
        <translation>{folder} no es una sesión: no contiene {file}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The session in {folder} was made by a newer version of the program. Update the program.</source>
        <translation>La sesión de {folder} se hizo con una versión más nueva del programa. Actualice el programa.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}. Free up space there, or allow writing there.</source>
        <translation>No se puede escribir en {folder}: {reason}. Libere espacio allí, o permita escribir allí.</translation>
    </message>
    <message>
        <source>{file} in {folder} is damaged. Its readings.csv may still open in a spreadsheet.</source>
        <translation>{file} de {folder} está dañado. Su readings.csv quizá se abra aún en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>The names and merges in session.json are damaged. Remove its last rules, or all of them, with a text editor.</source>
        <translation>Los nombres y uniones de session.json están dañados. Quite sus últimas reglas, o todas, con un editor de texto.</translation>
    </message>
    <message>
        <source>{name} cannot be saved: {reason}. Close it in other programs, choose another folder, or free up space there.</source>
        <translation>No se puede guardar {name}: {reason}. Ciérrelo en otros programas, elija otra carpeta o libere espacio allí.</translation>
    </message>
    <message>
        <source>Every figure here is a computer&apos;s estimate of what a face shows, not of what a person feels or thinks. On difficult pictures the label is wrong about one time in three; light, the angle of the head, glasses, beards and a person&apos;s resting face all affect it.</source>
        <translation>Cada cifra es la estimación, hecha por un ordenador, de lo que muestra una cara, no de lo que una persona siente o piensa. En imágenes difíciles, la etiqueta falla más o menos una de cada tres veces; influyen la luz, el ángulo de la cabeza, las gafas, la barba y la cara en reposo de la persona.</translation>
    </message>
    <message>
        <source>Use it to find the moments worth looking at again, and ask the people themselves. Do not judge, rank or diagnose anyone by it.</source>
        <translation>Úselo para encontrar los momentos que merece la pena volver a mirar, y pregunte a las propias personas. No juzgue, clasifique ni diagnostique a nadie por ello.</translation>
    </message>
    <message>
        <source>Analysed: the part of the time of which frames were read; shares are of that time alone, and nothing is known of the rest. Share of time: the part of the time in view in which each emotion was shown; “Uncertain” means that none led clearly. Mean probability: the average of what the model gave each emotion. Readable: large, bright, sharp and frontal enough for a meaningful label. Valence: happy minus angry, disgust, fear and sad, from −1 (unpleasant) to 1 (pleasant). Of ten people: an estimate of how many would name each emotion, learned from photos whose faces ten people named; the other figures rest on other labels and may differ from it.</source>
        <translation>Analizado: la parte del tiempo de la que se leyeron fotogramas; las partes se refieren solo a ese tiempo, y del resto no se sabe nada. Parte del tiempo: la parte del tiempo a la vista en que se mostró cada emoción; «Incierto» significa que ninguna iba claramente por delante. Probabilidad media: el promedio de lo que el modelo dio a cada emoción. Legible: bastante grande, clara, nítida y frontal para una etiqueta con sentido. Valencia: alegría menos enfado, asco, miedo y tristeza, de −1 (desagradable) a 1 (agradable). De diez personas: una estimación de cuántas nombrarían cada emoción, aprendida de fotos cuyas caras nombraron diez personas; las demás cifras se basan en otras etiquetas y pueden diferir.</translation>
    </message>
    <message>
        <source>What the faces showed</source>
        <translation>Lo que mostraron las caras</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Part shown here</source>
        <translation>Parte mostrada aquí</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <comment>times</comment>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The recording was not finished.</source>
        <translation>La grabación no se terminó.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Events coded by the observer</source>
        <translation>Eventos codificados por el observador</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Lasted in all</source>
        <translation>Duró en total</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Parte del tiempo</translation>
    </message>
    <message>
        <source>Each event</source>
        <translation>Cada evento</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>In view for {length}</source>
        <translation>A la vista durante {length}</translation>
    </message>
    <message>
        <source>In view for {length} ({percent} of the time analysed)</source>
        <translation>A la vista durante {length} ({percent} del tiempo analizado)</translation>
    </message>
    <message>
        <source>In view for {length}, readable {readable} of the time</source>
        <translation>A la vista durante {length}, legible el {readable} del tiempo</translation>
    </message>
    <message>
        <source>In view for {length} ({percent} of the time analysed), readable {readable} of the time</source>
        <translation>A la vista durante {length} ({percent} del tiempo analizado), legible el {readable} del tiempo</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>one seated person</source>
        <translation>una persona sentada</translation>
    </message>
    <message>
        <source>at the same place</source>
        <translation>en el mismo lugar</translation>
    </message>
    <message>
        <source>{number} face widths away</source>
        <translation>a {number} anchos de cara</translation>
    </message>
    <message>
        <source>as large</source>
        <translation>igual de grande</translation>
    </message>
    <message>
        <source>{number} times as large or as small</source>
        <translation>{number} veces mayor o menor</translation>
    </message>
    <message>
        <source>likeness not compared</source>
        <translation>parecido sin comparar</translation>
    </message>
    <message>
        <source>likeness {percent}</source>
        <translation>parecido {percent}</translation>
    </message>
    <message>
        <source>gone for {length}</source>
        <comment>a person out of view</comment>
        <translation>ausente {length}</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. Is one of its files open in another program?</source>
        <translation>No se puede eliminar {folder}: {reason}. ¿Está uno de sus archivos abierto en otro programa?</translation>
    </message>
    <message>
        <source>{folder} contains no session, so it was not deleted.</source>
        <translation>{folder} no contiene una sesión, así que no se ha eliminado.</translation>
    </message>
    <message>
        <source>The session in {folder} is still being recorded. Stop the recording first.</source>
        <translation>La sesión de {folder} aún se está grabando. Detenga antes la grabación.</translation>
    </message>
    <message>
        <source>No video can be recorded in {folder}: its name is not valid text. Rename the folder.</source>
        <translation>No se puede grabar vídeo en {folder}: su nombre no es texto válido. Cambie el nombre de la carpeta.</translation>
    </message>
    <message>
        <source>No video can be written here. Choose “No video” under Session &gt; Recordings keep.</source>
        <translation>Aquí no se puede escribir vídeo. Elija «Sin vídeo» en Sesión &gt; Las grabaciones conservan.</translation>
    </message>
    <message>
        <source>it was removed</source>
        <translation>se ha quitado</translation>
    </message>
    <message>
        <source>The folder {folder} is gone. The recording stopped at {time}.</source>
        <translation>La carpeta {folder} ya no está. La grabación se detuvo en {time}.</translation>
    </message>
    <message>
        <source>The recording stopped at {time}; everything before that is kept in {folder}.</source>
        <translation>La grabación se detuvo en {time}; todo lo anterior se conserva en {folder}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}.</source>
        <translation>No se puede escribir en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The video cannot be written.</source>
        <translation>No se puede escribir el vídeo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Algo inesperado salió mal.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {reason}. Free up space there, or allow writing there, and record again.</source>
        <translation>No se puede crear la carpeta {folder}: {reason}. Libere espacio allí, o permita escribir allí, y grabe de nuevo.</translation>
    </message>
    <message>
        <source>{name} is damaged after {seconds} seconds. Copy or download it again.</source>
        <translation>{name} está dañado a partir de los {seconds} segundos. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <translation>{rate} fotogramas/s</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a picture or a video in it.</source>
        <translation>{path} es una carpeta. Elija una imagen o un vídeo de ella.</translation>
    </message>
    <message>
        <source>There is no file {path}. Was it moved or renamed?</source>
        <translation>No existe el archivo {path}. ¿Se ha movido o renombrado?</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>{name} está vacío. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>el sistema no da ningún motivo</translation>
    </message>
    <message>
        <source>Settings, Privacy &amp; security, Camera</source>
        <translation>Configuración, Privacidad y seguridad, Cámara</translation>
    </message>
    <message>
        <source>System Settings, Privacy &amp; Security, Camera</source>
        <translation>Ajustes del Sistema, Privacidad y seguridad, Cámara</translation>
    </message>
    <message>
        <source>{camera} cannot be opened. Close any other program that uses it, and allow its use in {settings}.</source>
        <translation>No se puede abrir {camera}. Cierre cualquier otro programa que la use, y permita su uso en {settings}.</translation>
    </message>
    <message>
        <source>Your account has no permission to use {camera}. Add it to the group “video” (sudo usermod -aG video YOUR_NAME), then log in again.</source>
        <translation>Su cuenta no tiene permiso para usar {camera}. Añádala al grupo «video» (sudo usermod -aG video SU_NOMBRE), cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <source>{camera} is plugged in but cannot be opened. Close any other program that uses it; if there is none, unplug it and plug it in again.</source>
        <translation>{camera} está conectada, pero no se puede abrir. Cierre cualquier otro programa que la use; si no hay ninguno, desconéctela y conéctela de nuevo.</translation>
    </message>
    <message>
        <source>a {kind}</source>
        <comment>a kind of picture</comment>
        <translation>una imagen {kind}</translation>
    </message>
    <message>
        <source>a HEIC picture that is damaged, or of a rare kind</source>
        <translation>una imagen HEIC dañada o de un tipo poco común</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>de icono</translation>
    </message>
    <message>
        <source>raw camera</source>
        <translation>RAW de cámara</translation>
    </message>
    <message>
        <source>{name} is an {kind} picture, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} es una imagen {kind}, que no se puede leer. Ábrala en otro programa y guárdela como JPEG o PNG.</translation>
    </message>
    <message>
        <source>{name} is a {kind} picture, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} es una imagen {kind}, que no se puede leer. Ábrala en otro programa y guárdela como JPEG o PNG.</translation>
    </message>
    <message>
        <source>{name} has more than 100 megapixels. Make it smaller first.</source>
        <translation>{name} tiene más de 100 megapíxeles. Hágala antes más pequeña.</translation>
    </message>
    <message>
        <source>{name} would take more than 400 MB of memory. Make it smaller first.</source>
        <translation>{name} ocuparía más de 400 MB de memoria. Hágala antes más pequeña.</translation>
    </message>
    <message>
        <source>{trouble} Trying again now…</source>
        <translation>{trouble} Intentando de nuevo ahora…</translation>
    </message>
    <message>
        <source>{trouble} Trying again in {seconds} s…</source>
        <translation>{trouble} Nuevo intento en {seconds} s…</translation>
    </message>
    <message>
        <source>{name} has stopped sending frames.</source>
        <translation>{name} ha dejado de enviar fotogramas.</translation>
    </message>
    <message>
        <source>{name} sends no frames.</source>
        <translation>{name} no envía fotogramas.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>No se puede abrir {name}.</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation>{name} no responde.</translation>
    </message>
    <message>
        <source>Is it plugged in? Is another program using it?</source>
        <translation>¿Está conectada? ¿La usa otro programa?</translation>
    </message>
    <message>
        <source>Is the address right? Is the camera on, and in this network?</source>
        <translation>¿Es correcta la dirección? ¿Está la cámara encendida y en esta red?</translation>
    </message>
    <message>
        <source>There is nothing to open. Name a camera, a file or an address.</source>
        <translation>No hay nada que abrir. Indique una cámara, un archivo o una dirección.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a video that can be read. Save it as JPEG, PNG or MP4 with another program.</source>
        <translation>{name} no es una imagen ni un vídeo que se pueda leer. Guárdelo como JPEG, PNG o MP4 con otro programa.</translation>
    </message>
    <message>
        <source>{address} is not the address of a stream. An address begins with http://, https:// or rtsp://, followed by a host name or number.</source>
        <translation>{address} no es la dirección de una transmisión. Una dirección empieza por http://, https:// o rtsp://, seguido de un nombre de equipo o un número.</translation>
    </message>
    <message>
        <source>{name} is not plugged in. Plug it in and it starts by itself.</source>
        <translation>{name} no está conectada. Conéctela y se inicia sola.</translation>
    </message>
    <message>
        <source>There is no file {source}. Was it moved or renamed?</source>
        <translation>No existe el archivo {source}. ¿Se ha movido o renombrado?</translation>
    </message>
    <message>
        <source>There is no camera and no file called {source}. The cameras here are: {names}.</source>
        <translation>No hay ninguna cámara ni ningún archivo llamado {source}. Las cámaras de aquí son: {names}.</translation>
    </message>
    <message>
        <source>There is no camera and no file called {source}. No camera is plugged in. You can open a picture, a video or an address (http://, https://, rtsp://) instead.</source>
        <translation>No hay ninguna cámara ni ningún archivo llamado {source}. No hay ninguna cámara conectada. En su lugar puede abrir una imagen, un vídeo o una dirección (http://, https://, rtsp://).</translation>
    </message>
    <message>
        <source>Pages {numbers} were left out: {reason}</source>
        <translation>Se han omitido las páginas {numbers}: {reason}</translation>
    </message>
    <message>
        <source>Page {number} was left out: {reason}</source>
        <translation>Se ha omitido la página {number}: {reason}</translation>
    </message>
    <message>
        <source>{name} breaks off after page {number}. Copy or download it again.</source>
        <translation>{name} se interrumpe después de la página {number}. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is {such_a_picture}, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} es {such_a_picture}, que no se puede leer. Ábrala en otro programa y guárdela como JPEG o PNG.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read, or is damaged. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} no es una imagen que se pueda leer, o está dañada. Ábrala en otro programa y guárdela como JPEG o PNG.</translation>
    </message>
    <message>
        <source>{name} cannot be saved: {reason}. Choose another folder, or make room there.</source>
        <translation>No se puede guardar {name}: {reason}. Elija otra carpeta o haga sitio allí.</translation>
    </message>
    <message>
        <source>Pictures cannot be saved as {name}. Use a name ending in .png.</source>
        <translation>Las imágenes no se pueden guardar como {name}. Use un nombre que termine en .png.</translation>
    </message>
    <message>
        <source>This picture does not fit into {suffix}. Save it as .png.</source>
        <translation>Esta imagen no cabe en {suffix}. Guárdela como .png.</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>números enteros</translation>
    </message>
    <message>
        <source>signed whole numbers</source>
        <translation>números enteros con signo</translation>
    </message>
    <message>
        <source>floating-point numbers</source>
        <translation>números de coma flotante</translation>
    </message>
    <message>
        <source>numbers of another kind</source>
        <translation>números de otro tipo</translation>
    </message>
    <message>
        <source>TIFF of {bits}-bit {numbers}</source>
        <translation>TIFF de {bits} bits, {numbers}</translation>
    </message>
    <message>
        <source>TIFF of {bits}-bit {numbers}, {count} for each pixel</source>
        <translation>TIFF de {bits} bits, {numbers}, {count} por píxel</translation>
    </message>
    <message>
        <source>{name} has no video stream {number}. There is: {streams}.</source>
        <translation>{name} no tiene el flujo de vídeo {number}. Tiene: {streams}.</translation>
    </message>
    <message>
        <source>{name} ends after {seconds} of the {duration} seconds that it claims to have. It may be cut off. Copy or download it again.</source>
        <translation>{name} termina a los {seconds} de los {duration} segundos que dice tener. Quizá esté cortado. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} ends after {seconds} seconds. It may be cut off. Copy or download it again.</source>
        <translation>{name} termina a los {seconds} segundos. Quizá esté cortado. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} has no frame that can be read. It may be damaged, or no video. See whether another program plays it, and save it as MP4 there.</source>
        <translation>{name} no tiene ningún fotograma que se pueda leer. Quizá esté dañado o no sea un vídeo. Vea si otro programa lo reproduce y guárdelo allí como MP4.</translation>
    </message>
    <message>
        <source>{name} holds {count} videos. Shown is {shown}. Not shown: {others}.</source>
        <translation>{name} contiene {count} vídeos. Se muestra {shown}. No se muestra: {others}.</translation>
    </message>
    <message>
        <source>Emotion Lens is already starting but is not open yet. Wait for its window. If none appears, end the program or restart the computer, then start it again.</source>
        <translation>Emotion Lens ya se está iniciando, pero aún no está abierto. Espere a su ventana. Si no aparece ninguna, cierre el programa o reinicie el equipo, y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Emotion Lens is already open but does not answer. Wait a moment and try again. If that does not help, end it (process {process}), then start it again.</source>
        <translation>Emotion Lens ya está abierto, pero no responde. Espere un momento e inténtelo de nuevo. Si no ayuda, ciérrelo (proceso {process}) y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Emotion Lens is already open. Its window cannot be brought to the front, because {folder} cannot be written to ({reason}). Look for the window.</source>
        <translation>Emotion Lens ya está abierto. Su ventana no se puede traer al frente, porque no se puede escribir en {folder} ({reason}). Busque la ventana.</translation>
    </message>
    <message>
        <source>The withdrawal of {participant} was interrupted. Withdraw {participant} again.</source>
        <translation>La retirada de {participant} se interrumpió. Retire a {participant} de nuevo.</translation>
    </message>
    <message>
        <source>{participant} has no session yet.</source>
        <translation>{participant} aún no tiene ninguna sesión.</translation>
    </message>
    <message>
        <source>{participant} has sessions, but is not in participants.tsv. Add the participant there.</source>
        <translation>{participant} tiene sesiones, pero no está en participants.tsv. Añada allí al participante.</translation>
    </message>
    <message>
        <source>There are sessions of “{name}”, which is not in stimuli.tsv. Add it there.</source>
        <translation>Hay sesiones de «{name}», que no está en stimuli.tsv. Añádalo allí.</translation>
    </message>
    <message>
        <source>{stimulus}: the event “{event}” at {seconds} s lies outside the stimulus. Correct its onset.</source>
        <translation>{stimulus}: el evento «{event}» en {seconds} s queda fuera del estímulo. Corrija su inicio.</translation>
    </message>
    <message>
        <source>{path} is another film than the one of {stimulus}. Put the old one back.</source>
        <translation>{path} es otra película que la de {stimulus}. Devuelva la anterior.</translation>
    </message>
    <message>
        <source>There is no film {path}. Was it moved or renamed?</source>
        <translation>No existe la película {path}. ¿Se ha movido o renombrado?</translation>
    </message>
    <message>
        <source>{session} is being recorded.</source>
        <translation>{session} se está grabando.</translation>
    </message>
    <message>
        <source>{session} was interrupted. Open it in the window to repair it.</source>
        <translation>{session} se interrumpió. Ábrala en la ventana para repararla.</translation>
    </message>
    <message>
        <source>The session {name} was recorded, but its folder is gone. Was it moved?</source>
        <translation>La sesión {name} se grabó, pero su carpeta ya no está. ¿Se ha movido?</translation>
    </message>
    <message>
        <source>{path} is damaged: it needs a name. Add it in a text editor.</source>
        <translation>{path} está dañado: le falta un nombre. Añádalo en un editor de texto.</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it: it is written again.</source>
        <translation>{path} está dañado. Elimínelo: se escribe de nuevo.</translation>
    </message>
    <message>
        <source>{name} cannot be copied: {reason}.</source>
        <translation>No se puede copiar {name}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged, and was not copied: {reason}.</source>
        <translation>{path} está dañado y no se ha copiado: {reason}.</translation>
    </message>
    <message>
        <source>it has no seconds</source>
        <translation>no tiene segundos</translation>
    </message>
    <message>
        <source>{path} is no text in UTF-8. Open it in an editor and save it as UTF-8.</source>
        <translation>{path} no es texto en UTF-8. Ábralo en un editor y guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>{path} is damaged: it is no JSON object. Correct it in a text editor, or put an older copy in its place.</source>
        <translation>{path} está dañado: no es un objeto JSON. Corríjalo en un editor de texto o ponga una copia anterior en su lugar.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Free up space there, or allow writing there.</source>
        <translation>No se puede escribir {path}: {reason}. Libere espacio allí, o permita escribir allí.</translation>
    </message>
    <message>
        <source>Another program is changing the study in {folder}. Try again when it is done.</source>
        <translation>Otro programa está cambiando el estudio de {folder}. Pruebe de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>Valencia</translation>
    </message>
    <message>
        <source>Mean courses over participants</source>
        <translation>Curvas medias de los participantes</translation>
    </message>
    <message>
        <source>Mean valence of each group</source>
        <translation>Valencia media de cada grupo</translation>
    </message>
    <message>
        <source>Mean valence around each event</source>
        <translation>Valencia media en torno a cada evento</translation>
    </message>
    <message>
        <source>Agreement among participants</source>
        <translation>Concordancia entre participantes</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Mean correlation</source>
        <translation>Correlación media</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínima</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Inter-subject correlation: how far each participant&apos;s course rises and falls with the mean course of all others (leave one out; 1 wholly, 0 not at all), and the mean of these. They rest on each other, so no interval is given. It says that people reacted alike, not how strongly.</source>
        <translation>Correlación entre sujetos: cuánto sube y baja la curva de cada participante con la curva media de todos los demás (dejando uno fuera; 1 del todo, 0 nada), y la media de estas correlaciones. Dependen unas de otras, así que no se da ningún intervalo. Dice que las personas reaccionaron igual, no con qué fuerza.</translation>
    </message>
    <message>
        <source>No correlation can be computed where a course does not vary, or where less than {seconds} s are in common: {missing}.</source>
        <translation>No se puede calcular ninguna correlación donde una curva no varía, o donde hay menos de {seconds} s en común: {missing}.</translation>
    </message>
    <message>
        <source>Groups side by side</source>
        <translation>Grupos lado a lado</translation>
    </message>
    <message>
        <source>Participants: {groups}.</source>
        <comment>names of groups with their sizes</comment>
        <translation>Participantes: {groups}.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a group are not compared.</source>
        <comment>participants</comment>
        <translation>
            <numerusform>%n sin grupo no se compara.</numerusform>
            <numerusform>%n sin grupo no se comparan.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} less {second}</source>
        <comment>a difference</comment>
        <translation>{first} menos {second}</translation>
    </message>
    <message>
        <source>Mean of</source>
        <comment>head of a column</comment>
        <translation>Media de</translation>
    </message>
    <message>
        <source>Hedges&apos; g</source>
        <translation>g de Hedges</translation>
    </message>
    <message>
        <source>Means over participants of each one&apos;s own mean. Below a difference and below g is the {level} interval, by bootstrap over participants within each group. Many figures are compared here and the intervals are not corrected for that: some will miss 0 by chance alone. Groups that were not drawn by lot may differ for other reasons.</source>
        <translation>Medias, entre participantes, de la media propia de cada uno. Bajo una diferencia y bajo g está el intervalo del {level}, por bootstrap sobre los participantes dentro de cada grupo. Aquí se comparan muchas cifras y los intervalos no se corrigen por ello: algunos no incluirán el 0 solo por azar. Los grupos que no se formaron por sorteo pueden diferir por otros motivos.</translation>
    </message>
    <message>
        <source>{measure}: all</source>
        <comment>participants</comment>
        <translation>{measure}: todos</translation>
    </message>
    <message>
        <source>{first} and {second}: a group of fewer than {fewest} participants has no interval and no effect size. The difference is of these people alone.</source>
        <translation>{first} y {second}: un grupo de menos de {fewest} participantes no tiene intervalo ni tamaño del efecto. La diferencia es solo de estas personas.</translation>
    </message>
    <message>
        <source>{first} and {second}: groups of fewer than {few} participants say little about others. Their intervals are much too narrow.</source>
        <translation>{first} y {second}: grupos de menos de {few} participantes dicen poco sobre otros. Sus intervalos son demasiado estrechos.</translation>
    </message>
    <message>
        <source>Valence in {number}. {event}</source>
        <comment>an event and its number</comment>
        <translation>Valencia en {number}. {event}</translation>
    </message>
    <message>
        <source>Shares of time in events</source>
        <translation>Partes del tiempo en los eventos</translation>
    </message>
    <message>
        <source>Shares are means over participants of the time in which the face was read, with their interval. An event of no duration counts with the {seconds} s after it.</source>
        <translation>Las partes son medias, entre participantes, del tiempo en que se leyó la cara, con su intervalo. Un evento sin duración cuenta con los {seconds} s siguientes.</translation>
    </message>
    <message>
        <source>Valence around events</source>
        <translation>Valencia en torno a los eventos</translation>
    </message>
    <message>
        <source>First reactions to events</source>
        <translation>Primeras reacciones a los eventos</translation>
    </message>
    <message>
        <source>Reacted</source>
        <translation>Reaccionaron</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a reaction</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Mean valence over participants from {before} s before to {after} s after each event, with its band. The table (CSV) has the emotions, too, and {more} more events.</source>
        <translation>Valencia media de los participantes desde {before} s antes hasta {after} s después de cada evento, con su banda. La tabla (CSV) tiene también las emociones, y {more} eventos más.</translation>
    </message>
    <message>
        <source>Mean valence over participants from {before} s before to {after} s after each event, with its band. The table (CSV) has the emotions, too.</source>
        <translation>Valencia media de los participantes desde {before} s antes hasta {after} s después de cada evento, con su banda. La tabla (CSV) tiene también las emociones.</translation>
    </message>
    <message numerus="yes">
        <source>{time}, seen {share}, %n participants</source>
        <comment>an event</comment>
        <translation>
            <numerusform>{time}, visto {share}, %n participante</numerusform>
            <numerusform>{time}, visto {share}, %n participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, seen {share}</source>
        <comment>an event</comment>
        <translation>{time}, visto {share}</translation>
    </message>
    <message>
        <source>No reaction</source>
        <translation>Sin reacción</translation>
    </message>
    <message>
        <source>Not seen well enough to tell</source>
        <translation>No se vio lo bastante bien para decirlo</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <comment>participants</comment>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>A reaction: within {window} s of the event, a measure exceeds its mean of the {base} s before by at least {deviations} of their standard deviations, and by at least {rise}, for {hold} s without a break; of emotions a rise, of valence a rise or a fall. Onset: when that begins. Peak: when it is farthest from that mean, and Size by how much. Times are means over those who reacted, in steps of {step} s, with their interval. “3 of 12”: twelve were seen well enough to tell. A reaction after an event need not be a reaction to it.</source>
        <translation>Una reacción: dentro de los {window} s tras el evento, una medida supera su media de los {base} s anteriores en al menos {deviations} de sus desviaciones típicas, y en al menos {rise}, durante {hold} s sin interrupción; en las emociones, una subida; en la valencia, una subida o una bajada. Inicio: cuándo empieza. Máximo: cuándo está más lejos de esa media, y Tamaño, cuánto. Los tiempos son medias de quienes reaccionaron, en pasos de {step} s, con su intervalo. «3 de 12»: a doce se les vio lo bastante bien para decirlo. Una reacción después de un evento no tiene por qué ser una reacción a él.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <comment>two events</comment>
        <translation>{first} y {second}</translation>
    </message>
    <message numerus="yes">
        <source>These events are so close to each other that the time looked at for one reaches into that of the other: {pairs} and %n more pairs. A reaction may be counted for both, or hidden in the base.</source>
        <translation>
            <numerusform>Estos eventos están tan cerca unos de otros que el tiempo que se mira para uno entra en el del otro: {pairs} y %n par más. Una reacción puede contarse para ambos, o quedar oculta en la base.</numerusform>
            <numerusform>Estos eventos están tan cerca unos de otros que el tiempo que se mira para uno entra en el del otro: {pairs} y %n pares más. Una reacción puede contarse para ambos, o quedar oculta en la base.</numerusform>
        </translation>
    </message>
    <message>
        <source>These events are so close to each other that the time looked at for one reaches into that of the other: {pairs}. A reaction may be counted for both, or hidden in the base.</source>
        <translation>Estos eventos están tan cerca unos de otros que el tiempo que se mira para uno entra en el del otro: {pairs}. Una reacción puede contarse para ambos, o quedar oculta en la base.</translation>
    </message>
    <message>
        <source>There is no consent to the use of readings.</source>
        <translation>No hay consentimiento para usar las lecturas.</translation>
    </message>
    <message>
        <source>There is no session with this stimulus.</source>
        <translation>No hay ninguna sesión con este estímulo.</translation>
    </message>
    <message>
        <source>Not counted, as their stimulus is not in stimuli.tsv: {sessions}.</source>
        <translation>No se cuentan, porque su estímulo no está en stimuli.tsv: {sessions}.</translation>
    </message>
    <message>
        <source>participants.tsv does not name this participant.</source>
        <translation>participants.tsv no nombra a este participante.</translation>
    </message>
    <message>
        <source>It is still being recorded.</source>
        <translation>Aún se está grabando.</translation>
    </message>
    <message>
        <source>valence</source>
        <translation>valencia</translation>
    </message>
    <message>
        <source>derived valence</source>
        <translation>valencia derivada</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>an interval</comment>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>times</comment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{event} (coded)</source>
        <translation>{event} (codificado)</translation>
    </message>
    <message>
        <source>Shares of time are of the time in which the face was read, by the emotion shown; “Uncertain” means that none led clearly. Mean: of the probability that the model gave each emotion, over time and then over participants. Valence: happy minus angry, disgust, fear and sad, from −1 (unpleasant) to 1 (pleasant). Derived valence: the shares of people who would name each emotion, as the model estimates them, weighed by how people rated these words. Analysed: the part of the stimulus of which frames were read. In view: the part of that with the face. Readable: the part of that in which it was large, bright, sharp and frontal enough.</source>
        <translation>Las partes del tiempo se refieren al tiempo en que se leyó la cara, según la emoción mostrada; «Incierto» significa que ninguna iba claramente por delante. Media: de la probabilidad que el modelo dio a cada emoción, a lo largo del tiempo y luego entre participantes. Valencia: alegría menos enfado, asco, miedo y tristeza, de −1 (desagradable) a 1 (agradable). Valencia derivada: las partes de personas que nombrarían cada emoción, según las estima el modelo, ponderadas por cómo la gente valoró estas palabras. Analizado: la parte del estímulo de la que se leyeron fotogramas. A la vista: la parte de ello con la cara. Legible: la parte de eso en que era bastante grande, clara, nítida y frontal.</translation>
    </message>
    <message>
        <source>Every participant counts once, however many frames there are. Intervals are percentile bootstrap intervals over participants (Efron &amp; Tibshirani 1993): had other people of the same kind taken part, the mean might as well have been anywhere in them. Those of few people are too narrow: of normally distributed values, a 95% interval holds the true mean in 75 of 100 studies of 3 participants, in 85 of 5, 89 of 8 and 92 of 20. They say nothing of how often the model errs.</source>
        <translation>Cada participante cuenta una vez, por muchos fotogramas que haya. Los intervalos son intervalos bootstrap de percentiles sobre los participantes (Efron &amp; Tibshirani 1993): si hubieran participado otras personas del mismo tipo, la media podría haber estado en cualquier punto de ellos. Los de pocas personas son demasiado estrechos: con valores de distribución normal, un intervalo del 95&#xa0;% contiene la media verdadera en 75 de 100 estudios con 3 participantes, en 85 con 5, en 89 con 8 y en 92 con 20. No dicen nada de cuántas veces falla el modelo.</translation>
    </message>
    <message>
        <source>Sources: agreement, Hasson et al. 2004 (Science 303) and Nastase et al. 2019 (Social Cognitive and Affective Neuroscience 14); effect size, Hedges 1981 (Journal of Educational Statistics 6); onsets, Hodges &amp; Bui 1996 (Electroencephalography and Clinical Neurophysiology 101).</source>
        <translation>Fuentes: concordancia, Hasson et al. 2004 (Science 303) y Nastase et al. 2019 (Social Cognitive and Affective Neuroscience 14); tamaño del efecto, Hedges 1981 (Journal of Educational Statistics 6); inicios, Hodges &amp; Bui 1996 (Electroencephalography and Clinical Neurophysiology 101).</translation>
    </message>
    <message>
        <source>Participants counted</source>
        <translation>Participantes contados</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No stimuli</source>
        <translation>Sin estímulos</translation>
    </message>
    <message>
        <source>The study has no stimuli yet. Add one first.</source>
        <translation>El estudio aún no tiene estímulos. Añada uno antes.</translation>
    </message>
    <message>
        <source>What to know of this study</source>
        <translation>Qué conviene saber de este estudio</translation>
    </message>
    <message>
        <source>Made with Emotion Lens {version}.</source>
        <translation>Hecho con Emotion Lens {version}.</translation>
    </message>
    <message>
        <source>Model (SHA-256): {models}.</source>
        <translation>Modelo (SHA-256): {models}.</translation>
    </message>
    <message>
        <source>Left out are viewings of which less than {analysed} was analysed, less than {in_view} of that in view, or less than {readable} of that readable. Seed of the random numbers: {seed}.</source>
        <translation>Se dejan fuera los visionados de los que se analizó menos del {analysed}, con menos del {in_view} de eso a la vista o menos del {readable} de eso legible. Semilla de los números aleatorios: {seed}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>model {value}</source>
        <translation>modelo {value}</translation>
    </message>
    <message>
        <source>resting face taken out: {value}</source>
        <translation>cara en reposo descontada: {value}</translation>
    </message>
    <message>
        <source>smoothing {value}</source>
        <translation>suavizado {value}</translation>
    </message>
    <message>
        <source>smallest face {value}</source>
        <translation>cara más pequeña {value}</translation>
    </message>
    <message>
        <source>adapted {value}</source>
        <translation>adaptado {value}</translation>
    </message>
    <message>
        <source>doubt unreadable {value}</source>
        <translation>dudar de lo ilegible {value}</translation>
    </message>
    <message>
        <source>emotions {value}</source>
        <translation>emociones {value}</translation>
    </message>
    <message>
        <source>Run {number} is counted instead.</source>
        <translation>En su lugar se cuenta la pasada {number}.</translation>
    </message>
    <message>
        <source>{share} of the stimulus was analysed, less than {least}.</source>
        <translation>Se analizó el {share} del estímulo, menos del {least}.</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>No se encontró ninguna cara.</translation>
    </message>
    <message>
        <source>The face was in view {share} of the time analysed, less than {least}.</source>
        <translation>La cara estuvo a la vista el {share} del tiempo analizado, menos del {least}.</translation>
    </message>
    <message>
        <source>The face was readable {share} of the time in view, less than {least}.</source>
        <translation>La cara fue legible el {share} del tiempo a la vista, menos del {least}.</translation>
    </message>
    <message>
        <source>Recorded otherwise than most: {differences}.</source>
        <translation>Grabado de otro modo que la mayoría: {differences}.</translation>
    </message>
    <message>
        <source>{trait} and not {other}</source>
        <comment>smoothing 0.2 and not 0.4</comment>
        <translation>{trait} y no {other}</translation>
    </message>
    <message>
        <source>Sessions of different models, settings or resting faces are counted together here, as was asked for. What differs between participants may come of that. {kinds}.</source>
        <translation>Aquí se cuentan juntas sesiones de distintos modelos, ajustes o caras en reposo, como se pidió. Lo que difiere entre participantes puede deberse a ello. {kinds}.</translation>
    </message>
    <message>
        <source>Not all viewings are as long as the longest or the stimulus, {length}: {viewings}. Later parts rest on fewer participants.</source>
        <translation>No todos los visionados son tan largos como el más largo o el estímulo, {length}: {viewings}. Las partes posteriores se basan en menos participantes.</translation>
    </message>
    <message>
        <source>Readings are adapted to corrections; sessions do not say to which, so they may not all be the same: {viewings}.</source>
        <translation>Las lecturas están adaptadas a correcciones; las sesiones no dicen a cuáles, así que pueden no ser todas las mismas: {viewings}.</translation>
    </message>
    <message>
        <source>It was made by an old version and does not say what was analysed.</source>
        <translation>La hizo una versión antigua y no dice qué se analizó.</translation>
    </message>
    <message>
        <source>The film was not shown in it: no frame has a time in the film.</source>
        <translation>En ella no se mostró la película: ningún fotograma tiene un tiempo de la película.</translation>
    </message>
    <message>
        <source>It has no marker “{marker}”. Set one where the stimulus begins.</source>
        <translation>No tiene el marcador «{marker}». Ponga uno donde empieza el estímulo.</translation>
    </message>
    <message>
        <source>One other person was in view, for {time} at most, and left out. If one of them is the participant&apos;s own face found anew, merge them in the session&apos;s window.</source>
        <translation>Se vio a otra persona, {time} como mucho, que se deja fuera. Si es la propia cara del participante encontrada de nuevo, únalas en la ventana de la sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people were in view, for {time} at most, and left out. If one of them is the participant&apos;s own face found anew, merge them in the session&apos;s window.</source>
        <translation>
            <numerusform>Se vio a %n persona más, {time} como mucho, que se deja fuera. Si es la propia cara del participante encontrada de nuevo, únalas en la ventana de la sesión.</numerusform>
            <numerusform>Se vio a %n personas más, {time} como mucho, que se dejan fuera. Si una de ellas es la propia cara del participante encontrada de nuevo, únalas en la ventana de la sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stimulus was started %n times; the last complete showing counts, from {time} of the recording on. Left out: {others}.</source>
        <translation>
            <numerusform>El estímulo se inició %n vez; cuenta la última presentación completa, desde {time} de la grabación. Se deja fuera: {others}.</numerusform>
            <numerusform>El estímulo se inició %n veces; cuenta la última presentación completa, desde {time} de la grabación. Se deja fuera: {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stimulus was started %n times; none was complete, and the last counts, from {time} of the recording on. Left out: {others}.</source>
        <translation>
            <numerusform>El estímulo se inició %n vez; ninguna fue completa y cuenta la última, desde {time} de la grabación. Se deja fuera: {others}.</numerusform>
            <numerusform>El estímulo se inició %n veces; ninguna fue completa y cuenta la última, desde {time} de la grabación. Se deja fuera: {others}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who saw it can be counted, so there is nothing to say.</source>
        <translation>No se puede contar a nadie que lo viera, así que no hay nada que decir.</translation>
    </message>
    <message>
        <source>With one participant nothing can be said about others: there is no interval, no agreement and no comparison. What follows describes this one person in this one viewing.</source>
        <translation>Con un participante no se puede decir nada sobre otros: no hay intervalo, ni concordancia, ni comparación. Lo que sigue describe a esta única persona en este único visionado.</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n participants are counted. The stimulus is {length} long.</source>
        <translation>
            <numerusform>Se cuenta a {number} de %n participante. El estímulo dura {length}.</numerusform>
            <numerusform>Se cuenta a {number} de %n participantes. El estímulo dura {length}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n participants are counted. The stimulus is of unknown length.</source>
        <translation>
            <numerusform>Se cuenta a {number} de %n participante. La duración del estímulo no se conoce.</numerusform>
            <numerusform>Se cuenta a {number} de %n participantes. La duración del estímulo no se conoce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n participants: intervals of fewer than {few} are much too narrow, and say little about anyone else.</source>
        <translation>
            <numerusform>Hay %n participante: los intervalos de menos de {few} son demasiado estrechos y dicen poco de nadie más.</numerusform>
            <numerusform>Hay %n participantes: los intervalos de menos de {few} son demasiado estrechos y dicen poco de nadie más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of time</source>
        <translation>Partes del tiempo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>The band is the {level} interval of the mean, by bootstrap over participants ({resamples} resamples).</source>
        <translation>La banda es el intervalo del {level} de la media, por bootstrap sobre los participantes ({resamples} remuestreos).</translation>
    </message>
    <message>
        <source>Dashed lines are the events below.</source>
        <translation>Las líneas de trazos son los eventos de abajo.</translation>
    </message>
    <message>
        <source>Where a line breaks, nobody was seen.</source>
        <translation>Donde se corta una línea no se vio a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>Each point is the mean of {seconds} s, over %n participants.</source>
        <translation>
            <numerusform>Cada punto es la media de {seconds} s, de %n participante.</numerusform>
            <numerusform>Cada punto es la media de {seconds} s, de %n participantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each point is the mean of {seconds} s, over {least} to %n participants.</source>
        <translation>
            <numerusform>Cada punto es la media de {seconds} s, de {least} a %n participante.</numerusform>
            <numerusform>Cada punto es la media de {seconds} s, de {least} a %n participantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage and quality</source>
        <translation>Cobertura y calidad</translation>
    </message>
    <message>
        <source>All: {traits}.</source>
        <comment>sessions</comment>
        <translation>Todas: {traits}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>No se deja fuera a nadie.</translation>
    </message>
    <message>
        <source>{participant}, run {number}</source>
        <translation>{participant}, pasada {number}</translation>
    </message>
    <message>
        <source>The report cannot be written as “{name}”. End its name with .html or .csv.</source>
        <translation>El informe no se puede escribir como «{name}». Termine su nombre en .html o .csv.</translation>
    </message>
    <message>
        <source>The report cannot be written as “{name}”. End its name with .html or .pdf or .csv.</source>
        <translation>El informe no se puede escribir como «{name}». Termine su nombre en .html, .pdf o .csv.</translation>
    </message>
    <message>
        <source>it has no video</source>
        <translation>no tiene vídeo</translation>
    </message>
    <message>
        <source>video was not agreed to</source>
        <translation>no se aceptó el vídeo</translation>
    </message>
    <message>
        <source>names are drawn in its video</source>
        <translation>su vídeo lleva nombres dibujados</translation>
    </message>
    <message>
        <source>“{text}” cannot be a participant&apos;s id. Use letters and digits only, such as sub-01.</source>
        <translation>«{text}» no puede ser el id de un participante. Use solo letras y cifras, como sub-01.</translation>
    </message>
    <message>
        <source>“{text}” cannot name a stimulus. Use letters and digits only, such as film1.</source>
        <translation>«{text}» no puede nombrar un estímulo. Use solo letras y cifras, como film1.</translation>
    </message>
    <message>
        <source>{path} must begin with the column participant_id. Move it there.</source>
        <translation>{path} debe empezar con la columna participant_id. Muévala allí.</translation>
    </message>
    <message>
        <source>“{name}” cannot name a column of your own. Choose another name.</source>
        <translation>«{name}» no puede nombrar una columna propia. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} has “{id}” twice. Give one of them another id.</source>
        <translation>{path} tiene «{id}» dos veces. Dé a uno de ellos otro id.</translation>
    </message>
    <message>
        <source>{folder} is not a study: there is no {file} in it. Choose another folder.</source>
        <translation>{folder} no es un estudio: no contiene {file}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The study in {folder} was made by a newer version of the program. Update the program.</source>
        <translation>El estudio de {folder} se hizo con una versión más nueva del programa. Actualice el programa.</translation>
    </message>
    <message>
        <source>{path} is damaged: it needs version, id, event_codes, consent_form and scopes. Correct it in a text editor, or put an older copy in its place.</source>
        <translation>{path} está dañado: necesita version, id, event_codes, consent_form y scopes. Corríjalo en un editor de texto o ponga una copia anterior en su lugar.</translation>
    </message>
    <message>
        <source>{folder} is no folder of a study&apos;s session.</source>
        <translation>{folder} no es la carpeta de una sesión de un estudio.</translation>
    </message>
    <message>
        <source>{folder}: session.json names another participant, stimulus or run. Was the folder renamed? Correct one of them.</source>
        <translation>{folder}: session.json nombra otro participante, estímulo o pasada. ¿Se renombró la carpeta? Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>sharing is no longer agreed to</source>
        <translation>ya no se acepta compartir</translation>
    </message>
    <message>
        <source>a video is no longer agreed to</source>
        <translation>ya no se acepta un vídeo</translation>
    </message>
    <message>
        <source>participants.tsv has no free column “{column}”. It has: {columns}.</source>
        <translation>participants.tsv no tiene la columna libre «{column}». Tiene: {columns}.</translation>
    </message>
    <message>
        <source>participants.tsv has no free column “{column}”. It has: none.</source>
        <translation>participants.tsv no tiene la columna libre «{column}». Tiene: ninguna.</translation>
    </message>
    <message>
        <source>Faces cannot be hidden as “{kind}”: {kinds}.</source>
        <translation>Las caras no se pueden ocultar como «{kind}»: {kinds}.</translation>
    </message>
    <message>
        <source>it is being recorded</source>
        <translation>se está grabando</translation>
    </message>
    <message>
        <source>its recording was interrupted: open it in the window to repair it</source>
        <translation>su grabación se interrumpió: ábrala en la ventana para repararla</translation>
    </message>
    <message>
        <source>it says nothing of consent</source>
        <translation>no dice nada del consentimiento</translation>
    </message>
    <message>
        <source>the consent does not include {scope}</source>
        <translation>el consentimiento no incluye: {scope}</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the copy.</source>
        <translation>{folder} no está vacía. Elija una carpeta nueva para la copia.</translation>
    </message>
    <message>
        <source>There is no session to share: none was recorded.</source>
        <translation>No hay ninguna sesión que compartir: no se grabó ninguna.</translation>
    </message>
    <message>
        <source>There is no session to share: {reasons}.</source>
        <translation>No hay ninguna sesión que compartir: {reasons}.</translation>
    </message>
    <message>
        <source>Who is who must not lie in the copy. Choose another place for it.</source>
        <translation>La lista de quién es quién no debe estar en la copia. Elija otro lugar para ella.</translation>
    </message>
    <message>
        <source>{path}: the kind is “{kind}”. Write {film} or {elsewhere}.</source>
        <translation>{path}: el tipo es «{kind}». Escriba {film} o {elsewhere}.</translation>
    </message>
    <message>
        <source>{path}: “{text}” is no length in seconds. Correct it.</source>
        <translation>{path}: «{text}» no es una duración en segundos. Corríjala.</translation>
    </message>
    <message>
        <source>{path}: the film “{film}” lies outside the study. Move it into stimuli.</source>
        <translation>{path}: la película «{film}» está fuera del estudio. Muévala a stimuli.</translation>
    </message>
    <message>
        <source>A study needs a name. Type one.</source>
        <translation>Un estudio necesita un nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the study.</source>
        <translation>{folder} no está vacía. Elija una carpeta nueva para el estudio.</translation>
    </message>
    <message>
        <source>There is a column “{column}” already. Choose another name.</source>
        <translation>Ya hay una columna «{column}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{id}” is in the study already. Choose another id.</source>
        <translation>«{id}» ya está en el estudio. Elija otro id.</translation>
    </message>
    <message>
        <source>The study has no “{id}”. Add it first, or choose another.</source>
        <translation>El estudio no tiene «{id}». Añádalo antes o elija otro.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {reason}. Correct it.</source>
        <translation>{path}, línea {line}: {reason}. Corríjala.</translation>
    </message>
    <message>
        <source>{path} lacks the column “{column}”. Its cells must be parted by tabs, and its first line must name {columns}.</source>
        <translation>A {path} le falta la columna «{column}». Sus celdas deben ir separadas por tabuladores, y su primera línea debe nombrar {columns}.</translation>
    </message>
    <message>
        <source>{path} has two columns named “{column}”. Rename or remove one.</source>
        <translation>{path} tiene dos columnas llamadas «{column}». Renombre o quite una.</translation>
    </message>
    <message>
        <source>The withdrawal of {participant} was interrupted. Finish it first, by withdrawing that participant again.</source>
        <translation>La retirada de {participant} se interrumpió. Termínela antes, retirando de nuevo a ese participante.</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it, and withdraw again.</source>
        <translation>{path} está dañado. Elimínelo y haga la retirada de nuevo.</translation>
    </message>
    <message>
        <source>{session} is being recorded. Stop the recording first.</source>
        <translation>{session} se está grabando. Detenga antes la grabación.</translation>
    </message>
    <message>
        <source>The study has no participant “{participant}”. Choose another.</source>
        <translation>El estudio no tiene al participante «{participant}». Elija otro.</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. Close its files in other programs, and withdraw again: what is left is deleted then.</source>
        <translation>No se puede eliminar {folder}: {reason}. Cierre sus archivos en otros programas y haga la retirada de nuevo: entonces se elimina lo que queda.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}. Delete it.</source>
        <translation>No se puede eliminar {path}: {reason}. Elimínelo.</translation>
    </message>
    <message>
        <source>{path} is not a model of this program&apos;s emotions. {cure}</source>
        <translation>{path} no es un modelo de las emociones de este programa. {cure}</translation>
    </message>
    <message>
        <source>The model has stopped working ({reason}). {cure}</source>
        <translation>El modelo ha dejado de funcionar ({reason}). {cure}</translation>
    </message>
    <message>
        <source>Install the program again, or give the model that belongs to it.</source>
        <translation>Instale el programa de nuevo, o dé el modelo que le corresponde.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} cannot be read. {cure}</source>
        <translation>No se puede leer la descripción del modelo {path}. {cure}</translation>
    </message>
    <message>
        <source>{path} does not describe a model. {cure}</source>
        <translation>{path} no describe un modelo. {cure}</translation>
    </message>
    <message>
        <source>The model {path} cannot be read. {cure}</source>
        <translation>No se puede leer el modelo {path}. {cure}</translation>
    </message>
    <message>
        <source>{path} is damaged, or is not the model that its JSON is for. {cure}</source>
        <translation>{path} está dañado, o no es el modelo al que corresponde su JSON. {cure}</translation>
    </message>
    <message>
        <source>{path} is not a LiteRT model. {cure}</source>
        <translation>{path} no es un modelo LiteRT. {cure}</translation>
    </message>
    <message>
        <source>The face detector failed ({reason}). Install the program again.</source>
        <translation>El detector de caras ha fallado ({reason}). Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The face detector&apos;s file {name} is missing or damaged. Install the program again.</source>
        <translation>Falta o está dañado el archivo {name} del detector de caras. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>{path} is not a face verifier of this program. {cure}</source>
        <translation>{path} no es un verificador de caras de este programa. {cure}</translation>
    </message>
    <message>
        <source>The face verifier has stopped working ({reason}). {cure}</source>
        <translation>El verificador de caras ha dejado de funcionar ({reason}). {cure}</translation>
    </message>
    <message>
        <source>Shows, live, what each face in front of the camera expresses.</source>
        <translation>Muestra, en vivo, lo que expresa cada cara ante la cámara.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Private by design.&lt;/b&gt; Everything is computed on this computer. No picture ever leaves it, and no reading either, unless you switch that on in the settings (“Other programs”).</source>
        <translation>&lt;b&gt;Privado por diseño.&lt;/b&gt; Todo se calcula en este equipo. Ninguna imagen sale de él, y tampoco ninguna lectura, a menos que lo active en los ajustes («Otros programas»).</translation>
    </message>
    <message>
        <source>It keeps your settings, a log of crashes, and what you ask it to keep: sessions, corrections and saved pictures. All of it is in your own folders, where you can delete it.</source>
        <translation>Conserva sus ajustes, un registro de fallos y lo que usted le pide conservar: sesiones, correcciones e imágenes guardadas. Todo está en sus propias carpetas, donde puede eliminarlo.</translation>
    </message>
    <message>
        <source>A reading is an estimate of what a face &lt;i&gt;shows&lt;/i&gt;. It is not what a person feels, and it is sometimes wrong: do not make decisions about people by it.</source>
        <translation>Una lectura es una estimación de lo que una cara &lt;i&gt;muestra&lt;/i&gt;. No es lo que una persona siente, y a veces es errónea: no tome decisiones sobre personas a partir de ella.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Where it is unlawful.&lt;/b&gt; In the European Union, inferring emotions of people at work or in schools, training and universities is forbidden since 2 February 2025, except for medical or safety reasons (AI Act, article 5(1)(f)). Elsewhere, whoever uses it must tell the people who are read by it (article 50(3)), and recordings of faces are personal data. Ask everybody first. Other countries have other laws.</source>
        <translation>&lt;b&gt;Dónde es ilegal.&lt;/b&gt; En la Unión Europea, inferir emociones de personas en el trabajo o en escuelas, centros de formación y universidades está prohibido desde el 2 de febrero de 2025, salvo por motivos médicos o de seguridad (Reglamento de IA, artículo 5, apartado 1, letra f). En los demás casos, quien lo use debe informar de ello a las personas cuyas caras se leen (artículo 50, apartado 3), y las grabaciones de caras son datos personales. Pregunte antes a todos. Otros países tienen otras leyes.</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt for Python (LGPL 3), OpenCV, LiteRT, NumPy and others, whose licences are listed under “Licences”.</source>
        <translation>Licencia MIT. Hecho con Qt for Python (LGPL 3), OpenCV, LiteRT, NumPy y otros, cuyas licencias figuran en «Licencias».</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Acerca de {name}</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licencias…</translation>
    </message>
    <message>
        <source>Patterns as well as &amp;colours</source>
        <translation>&amp;Tramas además de colores</translation>
    </message>
    <message>
        <source>Symbols on the timeline&apos;s lines, hatches on bars and areas. Saved charts and reports always have them, and so has the window while the system asks for high contrast.</source>
        <translation>Símbolos en las líneas de la línea de tiempo, tramas en barras y áreas. Los gráficos e informes guardados siempre los llevan, y también la ventana mientras el sistema pide contraste alto.</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Menos &amp;movimiento</translation>
    </message>
    <message>
        <source>Menus and panels appear at once, the cursor does not blink, and the live timeline moves on by pages. The picture, and what follows the faces, still moves: Space stops it.</source>
        <translation>Los menús y paneles aparecen de golpe, el cursor no parpadea y la línea de tiempo en vivo avanza por páginas. La imagen, y lo que sigue a las caras, se mueve igualmente: Espacio la detiene.</translation>
    </message>
    <message>
        <source>Have screen readers &amp;say new labels</source>
        <translation>Que los lectores de pantalla &amp;digan las etiquetas nuevas</translation>
    </message>
    <message>
        <source>While a screen reader runs: each change, and at most one sentence in three seconds.</source>
        <translation>Mientras funciona un lector de pantalla: cada cambio, y como mucho una frase cada tres segundos.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>{emotion}?</source>
        <translation>¿{emotion}?</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>De lado</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>Inicio y fin</translation>
    </message>
    <message>
        <source>Name on key {key}</source>
        <translation>Nombre en la tecla {key}</translation>
    </message>
    <message>
        <source>Kind on key {key}</source>
        <translation>Tipo en la tecla {key}</translation>
    </message>
    <message>
        <source>While you record, and in a session, these keys code what you see. A moment is one press; a state starts with one press and stops with the next. A key without a name does nothing.</source>
        <translation>Mientras graba, y en una sesión, estas teclas codifican lo que ve. Un momento es una pulsación; un estado empieza con una pulsación y termina con la siguiente. Una tecla sin nombre no hace nada.</translation>
    </message>
    <message>
        <source>These are the event codes of the open study.</source>
        <translation>Estos son los códigos de eventos del estudio abierto.</translation>
    </message>
    <message>
        <source>Such as: speaks</source>
        <translation>Por ejemplo: habla</translation>
    </message>
    <message>
        <source>Something in Emotion Lens went wrong.</source>
        <translation>Algo ha fallado en Emotion Lens.</translation>
    </message>
    <message>
        <source>The program keeps running. If something no longer works, quit and start it again.</source>
        <translation>El programa sigue funcionando. Si algo deja de funcionar, ciérrelo e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Something went wrong, and Emotion Lens has to close.</source>
        <translation>Algo ha fallado, y Emotion Lens tiene que cerrarse.</translation>
    </message>
    <message>
        <source>Start it again. If that does not help, reinstall it.</source>
        <translation>Inícielo de nuevo. Si no ayuda, reinstálelo.</translation>
    </message>
    <message>
        <source>Emotion Lens closed unexpectedly the last time.</source>
        <translation>Emotion Lens se cerró de forma inesperada la última vez.</translation>
    </message>
    <message>
        <source>You can go on using it.</source>
        <translation>Puede seguir usándolo.</translation>
    </message>
    <message>
        <source>The details are in this file. It stays on this computer:</source>
        <translation>Los detalles están en este archivo. Se queda en este equipo:</translation>
    </message>
    <message>
        <source>No log could be written: no folder is writable.</source>
        <translation>No se pudo escribir ningún registro: no se puede escribir en ninguna carpeta.</translation>
    </message>
    <message>
        <source>The folder cannot be opened from here. Its path is above.</source>
        <translation>La carpeta no se puede abrir desde aquí. Su ruta está arriba.</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>&amp;Open the log folder</source>
        <translation>&amp;Abrir la carpeta del registro</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Abrir un vídeo</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Open a picture or a video</source>
        <translation>Abrir una imagen o un vídeo</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Imágenes y vídeos</translation>
    </message>
    <message>
        <source>Address of a live stream, such as a network camera&apos;s (rtsp://192.168.1.20/live):</source>
        <translation>Dirección de una transmisión en vivo, como la de una cámara de red (rtsp://192.168.1.20/live):</translation>
    </message>
    <message>
        <source>Open a network address</source>
        <translation>Abrir una dirección de red</translation>
    </message>
    <message>
        <source>Save the picture with its readings</source>
        <translation>Guardar la imagen con sus lecturas</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>JPEG picture (*.jpg *.jpeg)</source>
        <translation>Imagen JPEG (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing has been read yet. Faces are read as soon as a picture is shown.</source>
        <translation>Aún no se ha leído nada. Las caras se leen en cuanto se muestra una imagen.</translation>
    </message>
    <message>
        <source>Details of a face</source>
        <translation>Detalles de una cara</translation>
    </message>
    <message>
        <source>No face in view</source>
        <translation>Ninguna cara a la vista</translation>
    </message>
    <message>
        <source>Look at the camera, with light on your face. It also helps to come a little closer.</source>
        <translation>Mire a la cámara, con luz en la cara. También ayuda acercarse un poco.</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Emociones</translation>
    </message>
    <message>
        <source>{title} is not in view here</source>
        <translation>{title} no se ve aquí</translation>
    </message>
    <message>
        <source>Copied. Paste it into your report: it has no picture, no name and no path.</source>
        <translation>Copiado. Péguelo en su informe: no contiene ninguna imagen, ningún nombre ni ninguna ruta.</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclas y ratón</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>En la imagen</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Show this face at the side</source>
        <translation>Mostrar esta cara al lado</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Show the next face</source>
        <translation>Mostrar la cara siguiente</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Intro</translation>
    </message>
    <message>
        <source>Go to a face, show it at the side</source>
        <translation>Ir a una cara, mostrarla al lado</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the faces; show the largest one again</source>
        <translation>Dejar las caras; mostrar de nuevo la más grande</translation>
    </message>
    <message>
        <source>By keyboard alone</source>
        <translation>Solo con el teclado</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>To the next part of the window, and back</source>
        <translation>A la parte siguiente de la ventana, y atrás</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Along the toolbar, and along a row of buttons</source>
        <translation>Por la barra de herramientas y por una fila de botones</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>Espacio, Intro</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Pulsar el botón que tiene el foco</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>Los menús</translation>
    </message>
    <message>
        <source>While you record, and in a session</source>
        <translation>Mientras graba, y en una sesión</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>Your event codes (Session &gt; Event codes): a moment, or start and stop</source>
        <translation>Sus códigos de eventos (Sesión &gt; Códigos de eventos): un momento, o inicio y fin</translation>
    </message>
    <message>
        <source>Enter, Escape</source>
        <translation>Intro, Esc</translation>
    </message>
    <message>
        <source>Keep a marker&apos;s note, leave the marker without one</source>
        <translation>Conservar la nota de un marcador, dejarlo sin nota</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>En la línea de tiempo</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>A second back or on</source>
        <translation>Un segundo atrás o adelante</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>Al principio o al final</translation>
    </message>
    <message>
        <source>+, −, wheel</source>
        <translation>+, −, rueda</translation>
    </message>
    <message>
        <source>Closer, farther</source>
        <translation>Más cerca, más lejos</translation>
    </message>
    <message>
        <source>Drag, Page Up, Page Down</source>
        <translation>Arrastrar, Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>Antes, después</translation>
    </message>
    <message>
        <source>Shift and drag, Left or Right</source>
        <translation>Mayús y arrastrar, Izquierda o Derecha</translation>
    </message>
    <message>
        <source>Select a span</source>
        <translation>Seleccionar un intervalo</translation>
    </message>
    <message>
        <source>Select no span</source>
        <translation>No seleccionar ninguno</translation>
    </message>
    <message>
        <source>To the marker before or after</source>
        <translation>Al marcador anterior o siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Izquierda, Ctrl+Derecha</translation>
    </message>
    <message>
        <source>Move the marker by a tenth of a second</source>
        <translation>Mover el marcador una décima de segundo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, +Right</source>
        <translation>Ctrl+Mayús+Izquierda, +Derecha</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <translation>F2, Supr</translation>
    </message>
    <message>
        <source>Change or delete a marker</source>
        <translation>Cambiar o eliminar un marcador</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{face}: {label}</source>
        <translation>{face}: {label}</translation>
    </message>
    <message>
        <source>{face} is out of view</source>
        <translation>{face} ya no se ve</translation>
    </message>
    <message>
        <source>Hard to read: too small</source>
        <translation>Difícil de leer: demasiado pequeña</translation>
    </message>
    <message>
        <source>Hard to read: too dark</source>
        <translation>Difícil de leer: demasiado oscura</translation>
    </message>
    <message>
        <source>Hard to read: too bright</source>
        <translation>Difícil de leer: demasiado clara</translation>
    </message>
    <message>
        <source>Hard to read: blurred</source>
        <translation>Difícil de leer: borrosa</translation>
    </message>
    <message>
        <source>Hard to read: partly outside</source>
        <translation>Difícil de leer: en parte fuera</translation>
    </message>
    <message>
        <source>An estimate, learned from photos whose faces ten people named.
The bars are not these votes.</source>
        <translation>Una estimación, aprendida de fotos cuyas caras nombraron diez personas.
Las barras no son estos votos.</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>Cara {number}</translation>
    </message>
    <message>
        <source>{face}: {label} perhaps {emotion}</source>
        <comment>the label is: uncertain</comment>
        <translation>{face}: {label}, quizá {emotion}</translation>
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
        <translation>Sobre estas licencias</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Read this first</source>
        <translation>Lea esto primero</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>{title}: licence</source>
        <translation>{title}: licencia</translation>
    </message>
    <message>
        <source>Readings go to other programs (File &gt; Settings &gt; Other programs)</source>
        <translation>Las lecturas van a otros programas (Archivo &gt; Ajustes &gt; Otros programas)</translation>
    </message>
    <message>
        <source>Sending: {outputs}</source>
        <translation>Enviando: {outputs}</translation>
    </message>
    <message>
        <source>See live what your face shows</source>
        <translation>Vea en vivo lo que muestra su cara</translation>
    </message>
    <message>
        <source>A picture or a video of yours</source>
        <translation>Una imagen o un vídeo suyo</translation>
    </message>
    <message>
        <source>A picture that came with the program</source>
        <translation>Una imagen que viene con el programa</translation>
    </message>
    <message>
        <source>Too far away to read: come closer to the camera</source>
        <translation>Demasiado lejos para leer: acérquese a la cámara</translation>
    </message>
    <message>
        <source>Too dark to read: turn towards the light</source>
        <translation>Demasiado oscuro para leer: gírese hacia la luz</translation>
    </message>
    <message>
        <source>Too bright to read: there is too much light on the face</source>
        <translation>Demasiado claro para leer: hay demasiada luz en la cara</translation>
    </message>
    <message>
        <source>Too blurred to read: hold still, or clean or focus the camera</source>
        <translation>Demasiado borroso para leer: no se mueva, o limpie o enfoque la cámara</translation>
    </message>
    <message>
        <source>Turn towards the camera to be read</source>
        <translation>Gírese hacia la cámara para que se le lea</translation>
    </message>
    <message>
        <source>Move into the picture: part of the face is outside</source>
        <translation>Entre en la imagen: parte de la cara queda fuera</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>{file}: not found</source>
        <translation>{file}: no se encuentra</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>Recording faces</source>
        <translation>Se graban caras</translation>
    </message>
    <message>
        <source>Recording is paused</source>
        <translation>La grabación está en pausa</translation>
    </message>
    <message>
        <source>K marks a moment</source>
        <translation>K marca un momento</translation>
    </message>
    <message>
        <source>Recorded {time} into {folder}</source>
        <translation>Grabado {time} en {folder}</translation>
    </message>
    <message>
        <source>● Recording {time}</source>
        <translation>● Grabando {time}</translation>
    </message>
    <message>
        <source>Ⅱ Paused, nothing is recorded {time}</source>
        <translation>Ⅱ En pausa, no se graba nada {time}</translation>
    </message>
    <message>
        <source>A session is being recorded (Ctrl+R stops it)</source>
        <translation>Se está grabando una sesión (Ctrl+R la detiene)</translation>
    </message>
    <message>
        <source>Person {person} seems to be Person {known} again: press J to agree</source>
        <translation>La persona {person} parece ser de nuevo la persona {known}: pulse J si está de acuerdo</translation>
    </message>
    <message>
        <source>Person {person} is Person {known} again (Ctrl+Z takes it back)</source>
        <translation>La persona {person} es de nuevo la persona {known} (Ctrl+Z lo deshace)</translation>
    </message>
    <message>
        <source>Person {person} is Person {known} again, the one seated person (Ctrl+Z takes it back)</source>
        <translation>La persona {person} es de nuevo la persona {known}, la única sentada (Ctrl+Z lo deshace)</translation>
    </message>
    <message>
        <source>Person {person} is a person of their own</source>
        <translation>La persona {person} es otra persona</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Posición en el vídeo</translation>
    </message>
    <message>
        <source>{time} of {duration}</source>
        <comment>of a video</comment>
        <translation>{time} de {duration}</translation>
    </message>
    <message>
        <source>A session is being recorded. Opening another source ends and saves it.</source>
        <translation>Se está grabando una sesión. Abrir otra fuente la termina y la guarda.</translation>
    </message>
    <message>
        <source>&amp;End and open</source>
        <translation>&amp;Terminar y abrir</translation>
    </message>
    <message>
        <source>One more file waits. {keys} opens {name}.</source>
        <translation>Espera un archivo más. {keys} abre {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more files wait. {keys} opens {name}.</source>
        <translation>
            <numerusform>Espera %n archivo más. {keys} abre {name}.</numerusform>
            <numerusform>Esperan %n archivos más. {keys} abre {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another with View &gt; Video in the file.</source>
        <translation>Elija otro en Ver &gt; Vídeo del archivo.</translation>
    </message>
    <message>
        <source>Frames analysed per second</source>
        <translation>Fotogramas analizados por segundo</translation>
    </message>
    <message>
        <source>Time from a camera&apos;s frame to its reading on the screen</source>
        <translation>Tiempo desde el fotograma de una cámara hasta su lectura en la pantalla</translation>
    </message>
    <message>
        <source>Faces in the frame analysed last</source>
        <translation>Caras en el último fotograma analizado</translation>
    </message>
    <message>
        <source>Frames shown but not analysed, because a newer one came first. That keeps the readings up to date on a slower machine.</source>
        <translation>Fotogramas mostrados pero no analizados, porque antes llegó uno más nuevo. Así las lecturas están al día también en un equipo más lento.</translation>
    </message>
    <message>
        <source>{number} frames/s</source>
        <translation>{number} fotogramas/s</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>frames</comment>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Video in the file</source>
        <translation>&amp;Vídeo del archivo</translation>
    </message>
    <message>
        <source>The program can learn from your corrections, on this computer only.</source>
        <translation>El programa puede aprender de sus correcciones, solo en este equipo.</translation>
    </message>
    <message>
        <source>Learning from your corrections…</source>
        <translation>Aprendiendo de sus correcciones…</translation>
    </message>
    <message>
        <source>Learning did not work. Start the program again and try once more.</source>
        <translation>El aprendizaje no funcionó. Inicie el programa de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>What it learned earlier is in use.</source>
        <translation>Se usa lo que aprendió antes.</translation>
    </message>
    <message>
        <source>What it learned earlier is kept, but not in use.</source>
        <translation>Se conserva lo que aprendió antes, pero no se usa.</translation>
    </message>
    <message>
        <source>Learning from you</source>
        <translation>Aprender de usted</translation>
    </message>
    <message>
        <source>&amp;Adapt to my corrections</source>
        <translation>&amp;Adaptar a mis correcciones</translation>
    </message>
    <message>
        <source>&amp;Use what it learned</source>
        <translation>&amp;Usar lo aprendido</translation>
    </message>
    <message numerus="yes">
        <source>After %n more correction(s), the program can learn from them.</source>
        <translation>
            <numerusform>Tras %n corrección más, el programa puede aprender de ellas.</numerusform>
            <numerusform>Tras %n correcciones más, el programa puede aprender de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used until you quit.</source>
        <translation>Se usa hasta que salga.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) is(are) kept (Face &gt; My corrections).</source>
        <translation>
            <numerusform>Se conserva %n corrección (Cara &gt; Mis correcciones).</numerusform>
            <numerusform>Se conservan %n correcciones (Cara &gt; Mis correcciones).</numerusform>
        </translation>
    </message>
    <message>
        <source>{face}: {emotion}, confirmed.</source>
        <translation>{face}: {emotion}, confirmado.</translation>
    </message>
    <message>
        <source>{face}: {emotion}, not {read_as}.</source>
        <translation>{face}: {emotion}, no {read_as}.</translation>
    </message>
    <message>
        <source>You said {chosen}
Model said {shown}
{date}</source>
        <translation>Usted dijo {chosen}
El modelo dijo {shown}
{date}</translation>
    </message>
    <message>
        <source>No corrections yet</source>
        <translation>Aún no hay correcciones</translation>
    </message>
    <message>
        <source>Where a label is wrong, pause the picture, click the face, and press 1 to 7 for what it really shows. Its picture is kept on this computer only. Once there are ten corrections, the program can learn from them.</source>
        <translation>Donde una etiqueta sea errónea, ponga la imagen en pausa, haga clic en la cara y pulse de 1 a 7 según lo que muestra de verdad. Su imagen se conserva solo en este equipo. Cuando haya diez correcciones, el programa puede aprender de ellas.</translation>
    </message>
    <message>
        <source>Delete all your corrections? Their pictures are removed from this computer, and what the program learned from them is forgotten. This cannot be undone.</source>
        <translation>¿Eliminar todas sus correcciones? Sus imágenes se quitan de este equipo, y se olvida lo que el programa aprendió de ellas. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>My corrections</source>
        <translation>Mis correcciones</translation>
    </message>
    <message>
        <source>Delete a&amp;ll…</source>
        <translation>Eliminar t&amp;odo…</translation>
    </message>
    <message>
        <source>&amp;Export as folders…</source>
        <translation>E&amp;xportar como carpetas…</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Choose a folder to export to</source>
        <translation>Elija una carpeta a la que exportar</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) exported to {folder}</source>
        <translation>
            <numerusform>%n imagen exportada a {folder}</numerusform>
            <numerusform>%n imágenes exportadas a {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s), the newest first.</source>
        <translation>
            <numerusform>%n corrección</numerusform>
            <numerusform>%n correcciones, las más recientes primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be read and are left out.</source>
        <comment>corrections</comment>
        <translation>
            <numerusform>%n más no se puede leer y se omite.</numerusform>
            <numerusform>%n más no se pueden leer y se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>no change if covered</source>
        <translation>sin cambio si se tapa</translation>
    </message>
    <message>
        <source>“{emotion}” depends on no single part</source>
        <translation>«{emotion}» no depende de una sola parte</translation>
    </message>
    <message>
        <source>{percent} more if covered</source>
        <translation>{percent} más si se tapa</translation>
    </message>
    <message>
        <source>{percent} less if covered</source>
        <translation>{percent} menos si se tapa</translation>
    </message>
    <message>
        <source>What “{emotion}” depends on</source>
        <translation>De qué depende «{emotion}»</translation>
    </message>
    <message>
        <source>Name of {face}, shown here and kept in recordings:</source>
        <translation>Nombre de {face}, que se muestra aquí y se conserva en las grabaciones:</translation>
    </message>
    <message>
        <source>Name this face</source>
        <translation>Poner nombre a esta cara</translation>
    </message>
    <message>
        <source>{face} is no longer in view and was not named.</source>
        <translation>{face} ya no se ve y no ha recibido nombre.</translation>
    </message>
    <message>
        <source>Not right? What does this face show?</source>
        <translation>¿No es así? ¿Qué muestra esta cara?</translation>
    </message>
    <message>
        <source>The resting face of this person is taken out of the readings.</source>
        <translation>La cara en reposo de esta persona se descuenta de las lecturas.</translation>
    </message>
    <message>
        <source>Pause to correct a label or to see what it depends on.</source>
        <translation>Pause para corregir una etiqueta o ver de qué depende.</translation>
    </message>
    <message>
        <source>{face}: look neutral and relaxed … {seconds} s</source>
        <translation>{face}: ponga una cara neutral y relajada… {seconds} s</translation>
    </message>
    <message>
        <source>No picture from {name} yet</source>
        <translation>Aún sin imagen de {name}</translation>
    </message>
    <message>
        <source>What do you want to look at?</source>
        <translation>¿Qué quiere mirar?</translation>
    </message>
    <message>
        <source>Everything is computed on this computer: no picture ever leaves it, and the camera stays off until you choose it.</source>
        <translation>Todo se calcula en este equipo: ninguna imagen sale de él, y la cámara está apagada hasta que la elija.</translation>
    </message>
</context>
</TS>
