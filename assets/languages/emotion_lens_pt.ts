<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>angry</source>
        <translation>raiva</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>nojo</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>medo</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>alegria</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>tristeza</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>surpresa</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutro</translation>
    </message>
    <message>
        <source>contempt</source>
        <translation>desprezo</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>virado</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janeiro</translation>
    </message>
    <message>
        <source>February</source>
        <translation>fevereiro</translation>
    </message>
    <message>
        <source>March</source>
        <translation>março</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junho</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julho</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>setembro</translation>
    </message>
    <message>
        <source>October</source>
        <translation>outubro</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembro</translation>
    </message>
    <message>
        <source>December</source>
        <translation>dezembro</translation>
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
        <translation>{number}%</translation>
    </message>
    <message>
        <source>&lt;1%</source>
        <translation>&lt;1%</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Como o sistema ({language})</translation>
    </message>
    <message>
        <source>Another language is shown from the next start on</source>
        <translation>O novo idioma aparece a partir do próximo início</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>A primeira encontrada</translation>
    </message>
    <message>
        <source>&amp;No video</source>
        <translation>&amp;Nenhum vídeo</translation>
    </message>
    <message>
        <source>Video as it &amp;is</source>
        <translation>Vídeo como &amp;está</translation>
    </message>
    <message>
        <source>Video with &amp;readings</source>
        <translation>Vídeo com &amp;leituras</translation>
    </message>
    <message>
        <source>Video with &amp;blurred faces</source>
        <translation>Vídeo com &amp;rostos desfocados</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>Usar a &amp;câmera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>&amp;Abrir um arquivo…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Open &amp;picture…</source>
        <translation>Abrir &amp;imagem…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
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
        <translation>Abrir endereço de &amp;rede…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Ne&amp;xt file</source>
        <translation>Pró&amp;ximo arquivo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Experimentar a &amp;demonstração</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>&amp;Look for cameras again</source>
        <translation>&amp;Procurar câmeras novamente</translation>
    </message>
    <message>
        <source>&amp;Save picture with readings…</source>
        <translation>Sa&amp;lvar imagem com leituras…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>&amp;Record a session</source>
        <translation>&amp;Gravar uma sessão</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Set a &amp;marker</source>
        <translation>Colocar um &amp;marcador</translation>
    </message>
    <message>
        <source>&amp;Edit the event codes…</source>
        <translation>&amp;Editar os códigos de evento…</translation>
    </message>
    <message>
        <source>Start the stimulus aga&amp;in</source>
        <translation>&amp;Iniciar o estímulo de novo</translation>
    </message>
    <message>
        <source>E&amp;nd the session of the study</source>
        <translation>E&amp;ncerrar a sessão do estudo</translation>
    </message>
    <message>
        <source>&amp;Undo: another person</source>
        <translation>&amp;Desfazer: outra pessoa</translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation>&amp;Sessões…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Linha do tempo</translation>
    </message>
    <message>
        <source>&amp;Name this face…</source>
        <translation>&amp;Dar nome a este rosto…</translation>
    </message>
    <message>
        <source>&amp;Why this label?</source>
        <translation>&amp;Por que este rótulo?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Take out the &amp;resting face</source>
        <translation>Descontar o rosto em &amp;repouso</translation>
    </message>
    <message>
        <source>Resting face</source>
        <translation>Rosto em repouso</translation>
    </message>
    <message>
        <source>My &amp;corrections…</source>
        <translation>Minhas &amp;correções…</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correções</translation>
    </message>
    <message>
        <source>&amp;Mirror the camera</source>
        <translation>&amp;Espelhar a câmera</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espelhar</translation>
    </message>
    <message>
        <source>&amp;Details of a face</source>
        <translation>&amp;Detalhes de um rosto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>&amp;Window for streams</source>
        <translation>&amp;Janela para transmissões</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Sair da tela cheia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Co&amp;nfigurações…</translation>
    </message>
    <message>
        <source>What a &amp;label means</source>
        <translation>O que significa um &amp;rótulo</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About Emotion Lens</source>
        <translation>&amp;Sobre o Emotion Lens</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>This face shows: {emotion}</source>
        <translation>Este rosto mostra: {emotion}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Show the camera like a mirror</source>
        <translation>Mostrar a câmera como um espelho</translation>
    </message>
    <message>
        <source>Show bars beside each face</source>
        <translation>Mostrar barras ao lado de cada rosto</translation>
    </message>
    <message>
        <source>Show faces that cannot be read well as uncertain</source>
        <translation>Mostrar como incertos os rostos que não se leem bem</translation>
    </message>
    <message>
        <source>Too small, dark, bright, blurred, or partly outside the picture</source>
        <translation>Pequenos, escuros, claros ou desfocados demais, ou em parte fora da imagem</translation>
    </message>
    <message>
        <source>While recording, tell people in the room in large letters</source>
        <translation>Durante a gravação, avisar quem está na sala em letras grandes</translation>
    </message>
    <message>
        <source>A red frame around the picture, and “Recording faces” above it</source>
        <translation>Uma moldura vermelha em volta da imagem e “Gravando rostos” acima dela</translation>
    </message>
    <message>
        <source>One seated person: a face that comes back is the same person</source>
        <translation>Uma pessoa sentada: um rosto que volta é a mesma pessoa</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back; never faces in view at the same time</source>
        <translation>Ctrl+Z desfaz; nunca rostos que estão à vista ao mesmo tempo</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Câmera</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>rápidas</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calmas</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>&amp;Leituras</translation>
    </message>
    <message>
        <source>far</source>
        <translation>longe</translation>
    </message>
    <message>
        <source>near</source>
        <translation>perto</translation>
    </message>
    <message>
        <source>S&amp;mallest face</source>
        <translation>&amp;Menor rosto</translation>
    </message>
    <message>
        <source>Recor&amp;ding</source>
        <translation>&amp;Gravação</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Picture and readings</source>
        <translation>&amp;Imagem e leituras</translation>
    </message>
    <message>
        <source>&amp;Other programs</source>
        <translation>&amp;Outros programas</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>&amp;Acessibilidade</translation>
    </message>
    <message>
        <source>No averaging: each frame by itself</source>
        <translation>Sem média: cada quadro por si</translation>
    </message>
    <message>
        <source>Averaged over about {seconds} s</source>
        <translation>Média de cerca de {seconds} s</translation>
    </message>
    <message>
        <source>At least {percent} of the picture&apos;s shorter side; larger is faster</source>
        <translation>Pelo menos {percent} do lado menor da imagem; maior é mais rápido</translation>
    </message>
    <message>
        <source>{camera} (not plugged in)</source>
        <translation>{camera} (não conectada)</translation>
    </message>
    <message>
        <source>Your settings cannot be kept, because {folder} cannot be written to ({reason}). They hold until you quit.</source>
        <translation>Não é possível guardar suas configurações, porque não se pode gravar em {folder} ({reason}). Elas valem até você sair.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>outra coisa</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uma</translation>
    </message>
    <message>
        <source>two</source>
        <translation>duas</translation>
    </message>
    <message>
        <source>three</source>
        <translation>três</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatro</translation>
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
        <translation>sete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>oito</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nove</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dez</translation>
    </message>
    <message>
        <source>People would disagree: of ten, about {number} would say {emotion}{others}.</source>
        <translation>As pessoas discordariam: de dez, cerca de {number} diriam {emotion}{others}.</translation>
    </message>
    <message>
        <source>Of ten people, about {number} would say {emotion}{others}.</source>
        <translation>De dez pessoas, cerca de {number} diriam {emotion}{others}.</translation>
    </message>
    <message>
        <source>Nearly all of ten people would say {emotion}.</source>
        <translation>Quase todas as dez pessoas diriam {emotion}.</translation>
    </message>
    <message>
        <source>Of ten people who each see one moment, about {number} would say {emotion}{others}.</source>
        <translation>De dez pessoas que veem um momento cada, cerca de {number} diriam {emotion}{others}.</translation>
    </message>
    <message>
        <source>Nearly all of ten people who each see one moment would say {emotion}.</source>
        <translation>Quase todas as dez pessoas que veem um momento cada diriam {emotion}.</translation>
    </message>
    <message>
        <source>, {number} {emotion}</source>
        <translation>, {number} {emotion}</translation>
    </message>
    <message>
        <source>The session in {folder} is not of a film. Use the recording&apos;s times.</source>
        <translation>A sessão em {folder} não é de um filme. Use os tempos da gravação.</translation>
    </message>
    <message>
        <source>WebVTT captions</source>
        <translation>Legendas WebVTT</translation>
    </message>
    <message>
        <source>SubRip captions</source>
        <translation>Legendas SubRip</translation>
    </message>
    <message>
        <source>{name} is no complete BORIS project (JSON). Open and save it in BORIS.</source>
        <translation>{name} não é um projeto BORIS completo (JSON). Abra-o e salve-o no BORIS.</translation>
    </message>
    <message>
        <source>{name} is no BORIS project: it holds no observations.</source>
        <translation>{name} não é um projeto BORIS: não contém observações.</translation>
    </message>
    <message>
        <source>{name}, observation “{observation}”</source>
        <translation>{name}, observação “{observation}”</translation>
    </message>
    <message>
        <source>{name} is damaged: some events lack their time or behaviour. Open and save it in BORIS.</source>
        <translation>{name} está danificado: faltam em alguns eventos o tempo ou o comportamento. Abra-o e salve-o no BORIS.</translation>
    </message>
    <message>
        <source>States without a start or without a stop were left out: {number}.</source>
        <translation>Estados sem início ou sem fim que ficaram de fora: {number}.</translation>
    </message>
    <message>
        <source>{where} stops before it starts. Correct it.</source>
        <translation>{where} termina antes de começar. Corrija isso.</translation>
    </message>
    <message>
        <source>{where}: “{kind}” is neither START, STOP nor POINT.</source>
        <translation>{where}: “{kind}” não é START, STOP nem POINT.</translation>
    </message>
    <message>
        <source>None of the labels names an emotion: {labels}. The emotions are {emotions}.</source>
        <translation>Nenhum dos rótulos indica uma emoção: {labels}. As emoções são {emotions}.</translation>
    </message>
    <message>
        <source>Labels that name no emotion were left out: {labels}.</source>
        <translation>Rótulos que não indicam uma emoção ficaram de fora: {labels}.</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n other(s)</source>
        <translation>
            <numerusform>{labels} e mais %n</numerusform>
            <numerusform>{labels} e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is damaged: some annotations lack their times or names. Open and save it in ELAN.</source>
        <translation>{name} está danificado: faltam em algumas anotações os tempos ou os nomes. Abra-o e salve-o no ELAN.</translation>
    </message>
    <message>
        <source>{name} is no complete XML file ({error}). Open and save it in ELAN.</source>
        <translation>{name} não é um arquivo XML completo ({error}). Abra-o e salve-o no ELAN.</translation>
    </message>
    <message>
        <source>{name} is XML, but no ELAN file (.eaf). Choose another file.</source>
        <translation>{name} é XML, mas não é um arquivo do ELAN (.eaf). Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{name} counts its times in {units}. Save it with a newer ELAN, in milliseconds.</source>
        <translation>{name} conta os tempos em {units}. Salve-o com um ELAN mais novo, em milissegundos.</translation>
    </message>
    <message>
        <source>Annotations without a time were left out: {number}.</source>
        <translation>Anotações sem tempo que ficaram de fora: {number}.</translation>
    </message>
    <message>
        <source>ELAN moves {film} by {number} ms. The times were taken as they stand in the file.</source>
        <translation>O ELAN desloca {film} em {number} ms. Os tempos foram tomados como estão no arquivo.</translation>
    </message>
    <message>
        <source>its film</source>
        <comment>ELAN&apos;s</comment>
        <translation>o filme dele</translation>
    </message>
    <message>
        <source>{name} holds several observations; choose one: {names}.</source>
        <translation>{name} contém várias observações; escolha uma: {names}.</translation>
    </message>
    <message>
        <source>{name} holds no annotations.</source>
        <translation>{name} não contém anotações.</translation>
    </message>
    <message>
        <source>{name} holds no annotations in {parts} with the label {labels}.</source>
        <translation>{name} não contém anotações em {parts} com o rótulo {labels}.</translation>
    </message>
    <message>
        <source>{name} holds no annotations in {parts}.</source>
        <translation>{name} não contém anotações em {parts}.</translation>
    </message>
    <message>
        <source>{name} holds no annotations with the label {labels}.</source>
        <translation>{name} não contém anotações com o rótulo {labels}.</translation>
    </message>
    <message>
        <source>{name} is a table, which has no tiers: leave the tier out.</source>
        <translation>{name} é uma tabela, que não tem trilhas: não indique a trilha.</translation>
    </message>
    <message>
        <source>{name} has no tier “{part}”. It has: {names}.</source>
        <translation>{name} não tem a trilha “{part}”. Tem: {names}.</translation>
    </message>
    <message>
        <source>{name} has no observation “{part}”. It has: {names}.</source>
        <translation>{name} não tem a observação “{part}”. Tem: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} e mais %n</numerusform>
            <numerusform>{names} e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no tier or observation</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>{where}: “{value}” is no time in seconds. Correct it.</source>
        <translation>{where}: “{value}” não é um tempo em segundos. Corrija isso.</translation>
    </message>
    <message>
        <source>{name} is too large for annotations. Choose another file.</source>
        <translation>{name} é grande demais para anotações. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>Não é possível ler {path}: {reason}.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name} está vazio. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Annotations outside the session were left out: {number}.</source>
        <translation>Anotações fora da sessão que ficaram de fora: {number}.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n annotations lies in the session: they go from {earliest} to {latest} s, and the recording from {first} to {last} s. Are they of another film?</source>
        <translation>
            <numerusform>A %n anotação não está na sessão: vai de {earliest} a {latest} s, e a gravação de {first} a {last} s. É de outro filme?</numerusform>
            <numerusform>Nenhuma das %n anotações está na sessão: vão de {earliest} a {latest} s, e a gravação de {first} a {last} s. São de outro filme?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n annotations lies in the session: they go from {earliest} to {latest} s, and the film from {first} to {last} s. Are they of another film?</source>
        <translation>
            <numerusform>A %n anotação não está na sessão: vai de {earliest} a {latest} s, e o filme de {first} a {last} s. É de outro filme?</numerusform>
            <numerusform>Nenhuma das %n anotações está na sessão: vão de {earliest} a {latest} s, e o filme de {first} a {last} s. São de outro filme?</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, line {number}</source>
        <translation>{name}, linha {number}</translation>
    </message>
    <message>
        <source>{where} has fewer cells than the heading. Correct it.</source>
        <translation>{where} tem menos células do que o cabeçalho. Corrija isso.</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8. Save it as CSV with UTF-8, or choose another file.</source>
        <translation>{name} não é texto em UTF-8. Salve-o como CSV em UTF-8 ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{name}, line {number}: {error}. Correct it.</source>
        <translation>{name}, linha {number}: {error}. Corrija isso.</translation>
    </message>
    <message>
        <source>{where} ends before it begins. Correct it.</source>
        <translation>{where} termina antes de começar. Corrija isso.</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”. It needs onset, duration and trial_type in seconds, as BIDS events have, or BORIS&apos;s own columns.</source>
        <translation>{name} não tem a coluna “{column}”. Precisa de onset, duration e trial_type em segundos, como os eventos BIDS, ou das colunas próprias do BORIS.</translation>
    </message>
    <message>
        <source>Video with readings…</source>
        <translation>Vídeo com leituras…</translation>
    </message>
    <message>
        <source>Video with blurred faces…</source>
        <translation>Vídeo com rostos desfocados…</translation>
    </message>
    <message>
        <source>CSV for R, SPSS and pandas</source>
        <translation>CSV para R, SPSS e pandas</translation>
    </message>
    <message>
        <source>The video has the readings drawn in: they would stay visible beside blurred faces.</source>
        <translation>As leituras estão desenhadas no vídeo: continuariam visíveis ao lado dos rostos desfocados.</translation>
    </message>
    <message>
        <source>&amp;Bars at the faces</source>
        <translation>&amp;Barras junto aos rostos</translation>
    </message>
    <message>
        <source>&amp;Marker here</source>
        <translation>&amp;Marcador aqui</translation>
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
        <translation>Marcador &amp;seguinte</translation>
    </message>
    <message>
        <source>&amp;Rename marker…</source>
        <translation>&amp;Renomear o marcador…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>A&amp;pagar o marcador</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>&amp;Import markers…</source>
        <translation>&amp;Importar marcadores…</translation>
    </message>
    <message>
        <source>Import a human&apos;s c&amp;odes…</source>
        <translation>Importar os có&amp;digos de uma pessoa…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Nome…</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a person</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Is the s&amp;ame as…</source>
        <translation>É a &amp;mesma que…</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Mesma que…</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>&amp;Dividir aqui</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Dividir aqui</translation>
    </message>
    <message>
        <source>A&amp;gree: the same person</source>
        <translation>&amp;Concordar: a mesma pessoa</translation>
    </message>
    <message>
        <source>Agree (J)</source>
        <translation>Concordar (J)</translation>
    </message>
    <message>
        <source>&amp;Refuse: another person</source>
        <translation>&amp;Recusar: outra pessoa</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Desfazer a &amp;última alteração</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Report as a web &amp;page…</source>
        <translation>Relatório como página &amp;web…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Report as P&amp;DF…</source>
        <translation>Relatório em P&amp;DF…</translation>
    </message>
    <message>
        <source>Tables as {name}…</source>
        <translation>Tabelas em {name}…</translation>
    </message>
    <message>
        <source>Chart as {name}…</source>
        <translation>Gráfico em {name}…</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Teclas e mouse</translation>
    </message>
    <message>
        <source>Drag or press the arrows to move, at the lower right corner or with Shift to resize. Right-click or the menu key: choices.</source>
        <translation>Arraste ou use as setas para mover; no canto inferior direito ou com Shift, para redimensionar. Botão direito ou tecla de menu: opções.</translation>
    </message>
    <message>
        <source>{program} for streams</source>
        <translation>{program} para transmissões</translation>
    </message>
    <message>
        <source>&amp;One large card</source>
        <translation>&amp;Um cartão grande</translation>
    </message>
    <message>
        <source>&amp;All faces</source>
        <translation>&amp;Todos os rostos</translation>
    </message>
    <message>
        <source>&amp;Transparent</source>
        <translation>T&amp;ransparente</translation>
    </message>
    <message>
        <source>Chroma &amp;green</source>
        <translation>&amp;Verde para chroma key</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The task stopped unexpectedly. Try again.</source>
        <translation>A tarefa parou inesperadamente. Tente novamente.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>A row for each face and frame</source>
        <translation>Uma linha por rosto e quadro</translation>
    </message>
    <message>
        <source>A row for each face, frame and emotion</source>
        <translation>Uma linha por rosto, quadro e emoção</translation>
    </message>
    <message>
        <source>A row for each interval</source>
        <translation>Uma linha por intervalo</translation>
    </message>
    <message>
        <source>The film&apos;s</source>
        <translation>Os do filme</translation>
    </message>
    <message>
        <source>The recording&apos;s</source>
        <translation>Os da gravação</translation>
    </message>
    <message>
        <source>For Excel: begin with a byte-order mark</source>
        <translation>Para o Excel: começar com a marca de ordem de bytes</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Linhas:</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <comment>of intervals</comment>
        <translation>&amp;Tempos:</translation>
    </message>
    <message>
        <source>&amp;Leave out intervals shorter than:</source>
        <translation>&amp;Omitir intervalos mais curtos que:</translation>
    </message>
    <message>
        <source>&amp;Join an emotion&apos;s intervals over gaps up to:</source>
        <translation>&amp;Juntar os intervalos de uma emoção sobre lacunas de até:</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Save the video with readings</source>
        <translation>Salvar o vídeo com leituras</translation>
    </message>
    <message>
        <source>Save the video with blurred faces</source>
        <translation>Salvar o vídeo com rostos desfocados</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Save the readings, markers and summary</source>
        <translation>Salvar as leituras, os marcadores e o resumo</translation>
    </message>
    <message>
        <source>{format} picture</source>
        <translation>Imagem {format}</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Salvar o gráfico</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>Vídeo MP4</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Escrevendo {name}…</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Pessoa {number}</translation>
    </message>
    <message>
        <source>Already in this folder: {names}. Replace?</source>
        <translation>Já nesta pasta: {names}. Substituir?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Saved {names} in {folder}</source>
        <translation>{names}: salvos em {folder}</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>Todas as trilhas</translation>
    </message>
    <message>
        <source>Import markers</source>
        <translation>Importar marcadores</translation>
    </message>
    <message>
        <source>Import a human&apos;s codes of emotions</source>
        <translation>Importar os códigos de emoção de uma pessoa</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lendo {name}…</translation>
    </message>
    <message>
        <source>Which tier of {name}?</source>
        <translation>Qual trilha de {name}?</translation>
    </message>
    <message>
        <source>Which observation of {name}?</source>
        <translation>Qual observação de {name}?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Markers added: {number}.</source>
        <translation>Marcadores adicionados: {number}.</translation>
    </message>
    <message>
        <source>Markers added: {number}; {there} were there already.</source>
        <translation>Marcadores adicionados: {number}; {there} já estavam lá.</translation>
    </message>
    <message>
        <source>This session has codes already: {number}. Replace them?</source>
        <translation>Esta sessão já tem códigos: {number}. Substituí-los?</translation>
    </message>
    <message>
        <source>Codes kept: {number}. The report compares them with the readings.</source>
        <translation>Códigos guardados: {number}. O relatório os compara com as leituras.</translation>
    </message>
    <message>
        <source>Marker at {time}</source>
        <translation>Marcador em {time}</translation>
    </message>
    <message>
        <source>The note for {time}:</source>
        <translation>A nota para {time}:</translation>
    </message>
    <message>
        <source>Rename the marker</source>
        <translation>Renomear o marcador</translation>
    </message>
    <message>
        <source>Press K to mark a moment and note what happened.</source>
        <translation>Pressione K para marcar um momento e anotar o que aconteceu.</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sessão</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Pessoas</translation>
    </message>
    <message>
        <source>&amp;Markers</source>
        <translation>&amp;Marcadores</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Event codes</source>
        <translation>&amp;Códigos de evento</translation>
    </message>
    <message>
        <source>Recordings &amp;keep</source>
        <translation>As gravações g&amp;uardam</translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation>&amp;Rosto</translation>
    </message>
    <message>
        <source>This face &amp;shows</source>
        <translation>Este rosto &amp;mostra</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Escolher uma câmera</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save the readings, the chart or the video</source>
        <translation>Salvar as leituras, o gráfico ou o vídeo</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>Dar nome a uma pessoa</translation>
    </message>
    <message>
        <source>Who is {person}?</source>
        <translation>Quem é {person}?</translation>
    </message>
    <message>
        <source>{person} is the same person as:</source>
        <translation>{person} é a mesma pessoa que:</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Mesma pessoa</translation>
    </message>
    <message>
        <source>Both are in view at the same time, from {time} on. Merge them anyway?</source>
        <translation>Ambas estão à vista ao mesmo tempo, a partir de {time}. Unir mesmo assim?</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>No face was read in this session. Record again with a face in the picture.</source>
        <translation>Nenhum rosto foi lido nesta sessão. Grave de novo com um rosto na imagem.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>{length}, from {time} on</source>
        <translation>{length}, a partir de {time}</translation>
    </message>
    <message>
        <source>Analysed: {part}</source>
        <comment>part of a time</comment>
        <translation>Analisado: {part}</translation>
    </message>
    <message>
        <source>Not in view</source>
        <translation>Não está à vista</translation>
    </message>
    <message>
        <source>{length} in view</source>
        <translation>{length} à vista</translation>
    </message>
    <message>
        <source>Share of time by emotion, whole session</source>
        <translation>Parcela do tempo por emoção, sessão inteira</translation>
    </message>
    <message>
        <source>Share of time by emotion, {start} to {end}</source>
        <translation>Parcela do tempo por emoção, de {start} a {end}</translation>
    </message>
    <message>
        <source>{emotion} {percent}</source>
        <translation>{emotion} {percent}</translation>
    </message>
    <message>
        <source>Save for {format}</source>
        <translation>Salvar para {format}</translation>
    </message>
    <message>
        <source>Nobody was in view.</source>
        <translation>Ninguém esteve à vista.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Shown most</source>
        <translation>O que mais mostrou</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>À vista</translation>
    </message>
    <message>
        <source>Seen for less time</source>
        <translation>Vistas por menos tempo</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a marker</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>At</source>
        <comment>a time</comment>
        <translation>Em</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emoção</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>Parcela do tempo</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>Probabilidade média</translation>
    </message>
    <message>
        <source>Valence over time</source>
        <translation>Valência ao longo do tempo</translation>
    </message>
    <message>
        <source>Changes from one emotion to another</source>
        <translation>Mudanças de uma emoção para outra</translation>
    </message>
    <message>
        <source>None was seen.</source>
        <comment>no change of emotion</comment>
        <translation>Nenhuma foi vista.</translation>
    </message>
    <message>
        <source>Moments of strongest expression</source>
        <translation>Momentos de expressão mais forte</translation>
    </message>
    <message>
        <source>What these figures are, and are not</source>
        <translation>O que estes números são e o que não são</translation>
    </message>
    <message>
        <source>Made with Emotion Lens {version}. Model (SHA-256): {hash}</source>
        <translation>Feito com o Emotion Lens {version}. Modelo (SHA-256): {hash}</translation>
    </message>
    <message>
        <source>{person} seems to be {earlier} again at {time}: {reasons}.</source>
        <translation>{person} parece ser de novo {earlier} em {time}: {reasons}.</translation>
    </message>
    <message>
        <source>&amp;Undo the last edit of people, made earlier</source>
        <translation>Desfazer a &amp;última edição de pessoas, feita antes</translation>
    </message>
    <message>
        <source>This person is in view from {start} to {end}. Go to the moment between these where another person begins, and split there.</source>
        <translation>Esta pessoa está à vista de {start} a {end}. Vá ao momento entre estes em que começa outra pessoa e divida ali.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n rosto</numerusform>
            <numerusform>%n rostos</numerusform>
        </translation>
    </message>
    <message>
        <source>Being recorded now</source>
        <translation>Sendo gravada agora</translation>
    </message>
    <message>
        <source>Unfinished: the recording was interrupted. Recover it to finish its files.</source>
        <translation>Inacabada: a gravação foi interrompida. Recupere-a para concluir seus arquivos.</translation>
    </message>
    <message>
        <source>Opening the session…</source>
        <translation>Abrindo a sessão…</translation>
    </message>
    <message>
        <source>The recording of {day} was interrupted, perhaps by a crash. What was recorded is still there. Recover it now, so that you can open it?</source>
        <translation>A gravação de {day} foi interrompida, talvez por uma falha. O que foi gravado ainda está lá. Recuperá-la agora, para poder abri-la?</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Finishing the recording…</source>
        <translation>Concluindo a gravação…</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Ainda não há sessões</translation>
    </message>
    <message>
        <source>A session keeps the readings, so that you can play, mark and export them later. To record one, close this window and press Ctrl+R while a camera or a video is shown.</source>
        <translation>Uma sessão guarda as leituras, para você reproduzi-las, marcá-las e exportá-las depois. Para gravar uma, feche esta janela e pressione Ctrl+R enquanto uma câmera ou um vídeo é mostrado.</translation>
    </message>
    <message>
        <source>Moved to the bin: the session of {session}. From there it can be restored.</source>
        <translation>Movida para a lixeira: a sessão de {session}. De lá pode ser restaurada.</translation>
    </message>
    <message>
        <source>There is no bin for it. Delete the session of {session} with all its files for good?</source>
        <translation>Não há lixeira para ela. Apagar definitivamente a sessão de {session} com todos os seus arquivos?</translation>
    </message>
    <message>
        <source>This session is open in a window. Close the window first.</source>
        <translation>Esta sessão está aberta em uma janela. Feche a janela primeiro.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Mostrar &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>A&amp;pagar</translation>
    </message>
    <message>
        <source>The sessions cannot be listed</source>
        <translation>Não é possível listar as sessões</translation>
    </message>
    <message>
        <source>Finishing the session of {session}…</source>
        <translation>Concluindo a sessão de {session}…</translation>
    </message>
    <message>
        <source>Click the timeline where it shows readings.</source>
        <translation>Clique na linha do tempo onde ela mostra leituras.</translation>
    </message>
    <message>
        <source>While you record in this study, these keys code what you see. A moment is one press; a state starts with one press and stops with the next. A key without a name does nothing.</source>
        <translation>Enquanto você grava neste estudo, estas teclas codificam o que você vê. Um momento é um toque; um estado começa com um toque e termina com o seguinte. Uma tecla sem nome não faz nada.</translation>
    </message>
    <message>
        <source>Such as: laughs</source>
        <translation>Por exemplo: ri</translation>
    </message>
    <message>
        <source>Add a participant, or select one in the table, to note what was agreed to.</source>
        <translation>Adicione um participante, ou selecione um na tabela, para anotar o que foi consentido.</translation>
    </message>
    <message>
        <source>Nothing was noted yet. Tick what the signed form says.</source>
        <translation>Nada foi anotado ainda. Marque o que diz o formulário assinado.</translation>
    </message>
    <message>
        <source>What is no longer agreed to is left out of reports and copies at once.</source>
        <translation>O que deixa de ser consentido sai imediatamente dos relatórios e das cópias.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>&amp;Keep this consent</source>
        <translation>&amp;Guardar este consentimento</translation>
    </message>
    <message>
        <source>The study does not ask for this.</source>
        <translation>O estudo não pede isto.</translation>
    </message>
    <message>
        <source>Consent of {participant}</source>
        <translation>Consentimento de {participant}</translation>
    </message>
    <message>
        <source>&amp;Form, version:</source>
        <translation>&amp;Formulário, versão:</translation>
    </message>
    <message>
        <source>Si&amp;gned on:</source>
        <translation>&amp;Assinado em:</translation>
    </message>
    <message>
        <source>Onset (s)</source>
        <translation>Início (s)</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>Duração (s)</translation>
    </message>
    <message>
        <source>Event (trial_type)</source>
        <translation>Evento (trial_type)</translation>
    </message>
    <message>
        <source>Events of the stimulus</source>
        <translation>Eventos do estímulo</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write seconds from 0 on, such as 12.5.</source>
        <translation>“{text}” não é um tempo. Escreva segundos a partir de 0, como 12,5.</translation>
    </message>
    <message>
        <source>the film is over</source>
        <translation>o filme terminou</translation>
    </message>
    <message>
        <source>the film begins</source>
        <translation>o filme começa</translation>
    </message>
    <message>
        <source>the film is paused</source>
        <translation>o filme está em pausa</translation>
    </message>
    <message>
        <source>{time} of {length}</source>
        <translation>{time} de {length}</translation>
    </message>
    <message>
        <source>A study is a folder of plain files: participants, stimuli, and a session for each recording. It is made anew, inside the folder that you choose.</source>
        <translation>Um estudo é uma pasta de arquivos simples: participantes, estímulos e uma sessão por gravação. É criado de novo, dentro da pasta que você escolher.</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Novo estudo</translation>
    </message>
    <message>
        <source>Such as: Calm films</source>
        <translation>Por exemplo: Filmes calmos</translation>
    </message>
    <message>
        <source>A sentence on it, if you like</source>
        <translation>Uma frase sobre ele, se quiser</translation>
    </message>
    <message>
        <source>&amp;Make the study</source>
        <translation>&amp;Criar o estudo</translation>
    </message>
    <message>
        <source>All of this is off until you switch it on. Pictures never leave this computer.</source>
        <translation>Tudo isto fica desligado até você ligar. As imagens nunca saem deste computador.</translation>
    </message>
    <message>
        <source>Any program in your local network can then read each face&apos;s values and your markers. For that the program listens on ports of this computer. Markers that others send become markers of your recording.</source>
        <translation>Qualquer programa da sua rede local pode então ler os valores de cada rosto e seus marcadores. Para isso, o programa escuta em portas deste computador. Os marcadores que outros enviam tornam-se marcadores da sua gravação.</translation>
    </message>
    <message>
        <source>Sends each face&apos;s seven values, unencrypted, to {place} and nowhere else.</source>
        <translation>Envia os sete valores de cada rosto, sem criptografia, para {place} e para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>That is this computer.</source>
        <translation>É este computador.</translation>
    </message>
    <message>
        <source>Sends nothing: the largest face&apos;s label is kept in this text file on your computer, for OBS. It is empty while nobody is there.</source>
        <translation>Não envia nada: o rótulo do maior rosto fica neste arquivo de texto no seu computador, para o OBS. Fica vazio enquanto não há ninguém.</translation>
    </message>
    <message>
        <source>no file chosen yet</source>
        <translation>nenhum arquivo escolhido ainda</translation>
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
        <translation>Arquivo de &amp;texto com o rótulo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>to</source>
        <comment>before an address</comment>
        <translation>para</translation>
    </message>
    <message>
        <source>port</source>
        <comment>before its number</comment>
        <translation>porta</translation>
    </message>
    <message>
        <source>The text file with the label</source>
        <translation>O arquivo de texto com o rótulo</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Arquivo de texto</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Sobre:</translation>
    </message>
    <message>
        <source>&amp;In the folder:</source>
        <translation>&amp;Na pasta:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>It will be {folder}</source>
        <translation>Será {folder}</translation>
    </message>
    <message>
        <source>Folder for the study</source>
        <translation>Pasta para o estudo</translation>
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
        <translation>Consentiu em</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Ainda não há participantes</translation>
    </message>
    <message>
        <source>Press “Add a participant”. They are called sub-01, sub-02 and so on; no names.</source>
        <translation>Pressione “Adicionar participante”. Chamam-se sub-01, sub-02 e assim por diante; sem nomes.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>&amp;Add a participant</source>
        <translation>&amp;Adicionar participante</translation>
    </message>
    <message>
        <source>Add a c&amp;olumn…</source>
        <translation>Adicionar c&amp;oluna…</translation>
    </message>
    <message>
        <source>With&amp;draw…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>ainda não anotado</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>All films and sessions are read, which may take a while.</source>
        <translation>Todos os filmes e sessões são lidos, o que pode demorar um pouco.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Nada está errado</translation>
    </message>
    <message>
        <source>All films, events and sessions are as they should be.</source>
        <translation>Todos os filmes, eventos e sessões estão como devem estar.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Verificar no&amp;vamente</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Gravar</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Parar a &amp;gravação</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Novo</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Adicionar participante</translation>
    </message>
    <message>
        <source>What is recorded, or why not</source>
        <translation>O que é gravado, ou por que não</translation>
    </message>
    <message>
        <source>Saving the session…</source>
        <translation>Salvando a sessão…</translation>
    </message>
    <message>
        <source>Par&amp;ticipant:</source>
        <translation>Par&amp;ticipante:</translation>
    </message>
    <message>
        <source>Sti&amp;mulus:</source>
        <translation>Estí&amp;mulo:</translation>
    </message>
    <message>
        <source>{participant} is being recorded with {stimulus}.</source>
        <translation>{participant} está sendo gravado com {stimulus}.</translation>
    </message>
    <message>
        <source>Add a participant first.</source>
        <translation>Adicione um participante primeiro.</translation>
    </message>
    <message>
        <source>Add a stimulus first: a film, or something elsewhere such as a task.</source>
        <translation>Adicione um estímulo primeiro: um filme, ou algo em outro lugar, como uma tarefa.</translation>
    </message>
    <message>
        <source>{participant} has not agreed to anything yet. Note the consent first, under Participants.</source>
        <translation>{participant} ainda não consentiu em nada. Anote primeiro o consentimento, em Participantes.</translation>
    </message>
    <message>
        <source>{participant} has not agreed to a video. Choose “No video” in the menu Session &gt; Recordings keep, or ask for a new consent.</source>
        <translation>{participant} não consentiu em um vídeo. Escolha “Nenhum vídeo” no menu Sessão &gt; As gravações guardam, ou peça um novo consentimento.</translation>
    </message>
    <message>
        <source>This will be run {number}, with a video.</source>
        <translation>Esta será a rodada {number}, com vídeo.</translation>
    </message>
    <message>
        <source>This will be run {number}, without a video.</source>
        <translation>Esta será a rodada {number}, sem vídeo.</translation>
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
        <translation>Tabela tidy (CSV)</translation>
    </message>
    <message>
        <source>&amp;Analysed, at least:</source>
        <translation>&amp;Analisado, pelo menos:</translation>
    </message>
    <message>
        <source>Of the stimulus, frames were read</source>
        <translation>Do estímulo, foram lidos quadros</translation>
    </message>
    <message>
        <source>In &amp;view, at least:</source>
        <translation>À &amp;vista, pelo menos:</translation>
    </message>
    <message>
        <source>Of that, the face was found</source>
        <translation>Disso, o rosto foi encontrado</translation>
    </message>
    <message>
        <source>&amp;Readable, at least:</source>
        <translation>&amp;Legível, pelo menos:</translation>
    </message>
    <message>
        <source>Of that, the face was large and sharp enough</source>
        <translation>Disso, o rosto era grande e nítido o bastante</translation>
    </message>
    <message>
        <source>&amp;Count sessions of different models, settings or resting faces together</source>
        <translation>&amp;Contar juntas sessões de modelos, configurações ou rostos em repouso diferentes</translation>
    </message>
    <message>
        <source>Stimulus</source>
        <translation>Estímulo</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por que fica de fora</translation>
    </message>
    <message>
        <source>Group report</source>
        <translation>Relatório do grupo</translation>
    </message>
    <message>
        <source>Reading the sessions…</source>
        <translation>Lendo as sessões…</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>Quem fica de fora e por quê</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>A reaction begins &amp;within:</source>
        <translation>Uma reação começa em a&amp;té:</translation>
    </message>
    <message>
        <source>Compared with the time &amp;before:</source>
        <translation>Comparado com o tempo &amp;antes:</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fec&amp;har</translation>
    </message>
    <message>
        <source>Save the group report</source>
        <translation>Salvar o relatório do grupo</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}</source>
        <translation>{name}: salvo em {folder}</translation>
    </message>
    <message>
        <source>Nobody is counted.</source>
        <translation>Ninguém é contado.</translation>
    </message>
    <message>
        <source>1 participant is counted. Of one alone, nothing can be said of others: there are no bands and no agreement.</source>
        <translation>1 participante é contado. De um só, nada se pode dizer dos outros: não há faixas nem concordância.</translation>
    </message>
    <message numerus="yes">
        <source>%n participants are counted.</source>
        <translation>
            <numerusform>%n participante é contado.</numerusform>
            <numerusform>%n participantes são contados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nada fica de fora.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ficam de fora:</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Rodada</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Gravada</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analisado</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Legível</translation>
    </message>
    <message>
        <source>Choose a participant and a stimulus above, and press Record. Sessions that you recorded elsewhere do not belong to the study.</source>
        <translation>Escolha acima um participante e um estímulo e pressione Gravar. Sessões que você gravou em outro lugar não pertencem ao estudo.</translation>
    </message>
    <message>
        <source>Part of the stimulus of which frames were read</source>
        <translation>Parte do estímulo da qual foram lidos quadros</translation>
    </message>
    <message>
        <source>Part of that with the face in view</source>
        <translation>Parte disso com o rosto à vista</translation>
    </message>
    <message>
        <source>Part of that in which the face was large, bright, sharp and frontal enough</source>
        <translation>Parte disso em que o rosto era grande, claro, nítido e frontal o bastante</translation>
    </message>
    <message>
        <source>&amp;Open the session</source>
        <translation>A&amp;brir a sessão</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>sendo gravada</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lida</translation>
    </message>
    <message>
        <source>Participants get pseudonyms in random order. Names, dates, paths and cameras are left out, and so is who did not agree to sharing.</source>
        <translation>Os participantes recebem pseudônimos em ordem aleatória. Nomes, datas, caminhos e câmeras ficam de fora, assim como quem não consentiu no compartilhamento.</translation>
    </message>
    <message>
        <source>Share the study</source>
        <translation>Compartilhar o estudo</translation>
    </message>
    <message>
        <source>Folder of the copy</source>
        <translation>Pasta da cópia</translation>
    </message>
    <message>
        <source>Keep a list of &amp;who is who, beside the copy, for yourself</source>
        <translation>Guardar para si, ao lado da cópia, a lista de &amp;quem é quem</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Compartilhar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Esco&amp;lher…</translation>
    </message>
    <message>
        <source>New folder of the copy:</source>
        <translation>Nova pasta da cópia:</translation>
    </message>
    <message>
        <source>Looking at the consents…</source>
        <translation>Verificando os consentimentos…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of {all} can be shared.</source>
        <translation>
            <numerusform>%n sessão de {all} pode ser compartilhada.</numerusform>
            <numerusform>%n sessões de {all} podem ser compartilhadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions of {all} can be shared.</source>
        <translation>Nenhuma sessão de {all} pode ser compartilhada.</translation>
    </message>
    <message>
        <source>Left out: {sessions}; and others.</source>
        <translation>Ficam de fora: {sessions}; e outras.</translation>
    </message>
    <message>
        <source>Left out: {sessions}.</source>
        <translation>Ficam de fora: {sessions}.</translation>
    </message>
    <message>
        <source>Folder to make the copy in</source>
        <translation>Pasta onde fazer a cópia</translation>
    </message>
    <message>
        <source>Choose a new folder for the copy.</source>
        <translation>Escolha uma nova pasta para a cópia.</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Escrevendo a cópia…</translation>
    </message>
    <message>
        <source>&amp;Readings only, no video</source>
        <translation>Só as &amp;leituras, sem vídeo</translation>
    </message>
    <message>
        <source>Readings, and videos with faces &amp;blurred</source>
        <translation>Leituras, e vídeos com rostos &amp;desfocados</translation>
    </message>
    <message>
        <source>Readings, and videos with faces as a &amp;mosaic</source>
        <translation>Leituras, e vídeos com rostos em &amp;mosaico</translation>
    </message>
    <message>
        <source>Readings, and videos with faces under a &amp;gray area</source>
        <translation>Leituras, e vídeos com rostos sob uma área &amp;cinza</translation>
    </message>
    <message>
        <source>Names or numbers, with commas between, such as: Moderator, 2</source>
        <translation>Nomes ou números, separados por vírgulas, como: Moderador, 2</translation>
    </message>
    <message>
        <source>Each video is searched for faces once more, and what is left is listed. That takes about as long as analysing it. It is a help, not a proof: look at the videos before you share them.</source>
        <translation>Cada vídeo é vasculhado mais uma vez à procura de rostos, e o que restar é listado. Isso leva mais ou menos o tempo de analisá-lo. É uma ajuda, não uma prova: veja os vídeos antes de compartilhá-los.</translation>
    </message>
    <message>
        <source>People who stay visible</source>
        <translation>Pessoas que continuam visíveis</translation>
    </message>
    <message>
        <source>&amp;Texts of markers (they may name somebody)</source>
        <translation>&amp;Textos dos marcadores (podem citar alguém)</translation>
    </message>
    <message>
        <source>The stimuli&apos;s &amp;films (they may be somebody&apos;s property)</source>
        <translation>Os &amp;filmes dos estímulos (podem ser propriedade de alguém)</translation>
    </message>
    <message>
        <source>Column “{name}”</source>
        <translation>Coluna “{name}”</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>O que é compartilhado</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Além disso</translation>
    </message>
    <message>
        <source>No session has a video.</source>
        <translation>Nenhuma sessão tem vídeo.</translation>
    </message>
    <message>
        <source>&amp;Visible stay:</source>
        <translation>Ficam &amp;visíveis:</translation>
    </message>
    <message>
        <source>Session in the copy</source>
        <translation>Sessão na cópia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>What a label means</source>
        <translation>O que significa um rótulo</translation>
    </message>
    <message>
        <source>FER2013: small faces from the web</source>
        <translation>FER2013: rostos pequenos da web</translation>
    </message>
    <message>
        <source>The same faces, by the votes of ten people (FER+)</source>
        <translation>Os mesmos rostos, pelos votos de dez pessoas (FER+)</translation>
    </message>
    <message>
        <source>RAF-DB: photos from the web</source>
        <translation>RAF-DB: fotos da web</translation>
    </message>
    <message>
        <source>AffectNet: photos from the web</source>
        <translation>AffectNet: fotos da web</translation>
    </message>
    <message>
        <source>AffectNet: more fearful and sad faces</source>
        <translation>AffectNet: mais rostos de medo e tristeza</translation>
    </message>
    <message>
        <source>ExpW: faces in everyday scenes</source>
        <translation>ExpW: rostos em cenas do cotidiano</translation>
    </message>
    <message>
        <source>Portraits of public persons</source>
        <translation>Retratos de pessoas públicas</translation>
    </message>
    <message>
        <source>A label is what a face &lt;b&gt;shows&lt;/b&gt; to an onlooker at this moment, as the program estimates it: one of seven words. The percentage says how sure the estimate is. “Uncertain”, or a dashed box, means that no word leads clearly; “Turned away”, that the face cannot be read.</source>
        <translation>Um rótulo é o que um rosto &lt;b&gt;mostra&lt;/b&gt; a quem o observa neste momento, segundo a estimativa do programa: uma de sete palavras. A porcentagem diz quão segura é a estimativa. “Incerto”, ou uma moldura tracejada, significa que nenhuma palavra se destaca claramente; “Virado”, que o rosto não pode ser lido.</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>O que não significa</translation>
    </message>
    <message>
        <source>It is &lt;b&gt;not what a person feels&lt;/b&gt;, thinks or intends. People smile politely, look angry when they concentrate, and feel much that no face shows. The program sees no situation and hears no voice, and seven words do not cover what faces do.</source>
        <translation>&lt;b&gt;Não é o que uma pessoa sente&lt;/b&gt;, pensa ou pretende. As pessoas sorriem por educação, parecem zangadas quando se concentram e sentem muito que nenhum rosto mostra. O programa não vê a situação nem ouve a voz, e sete palavras não abrangem tudo o que os rostos fazem.</translation>
    </message>
    <message>
        <source>Do not use it to judge, hire, grade, police, diagnose or treat anyone, or on people who do not know and agree. One label is weak evidence: look at many, over time.</source>
        <translation>Não o use para julgar, contratar, dar notas, policiar, diagnosticar ou tratar ninguém, nem com pessoas que não saibam e não concordem. Um único rótulo é um indício fraco: veja muitos, ao longo do tempo.</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Com que frequência acerta</translation>
    </message>
    <message>
        <source>Measured with the model of this program, without your corrections. Right means: as the people who labelled these faces see them, and they disagree with each other too.</source>
        <translation>Medido com o modelo deste programa, sem suas correções. Certo significa: como o veem as pessoas que rotularam estes rostos, e elas também discordam entre si.</translation>
    </message>
    <message>
        <source>The model was chosen on these same faces, so expect a little less elsewhere. Faces that are small, dark, blurred, covered or turned aside are read worse. How it reads by age, sex and skin is &lt;b&gt;not known&lt;/b&gt;.</source>
        <translation>O modelo foi escolhido com estes mesmos rostos, portanto espere um pouco menos em outros casos. Rostos pequenos, escuros, desfocados, cobertos ou virados de lado são lidos pior. Como ele lê conforme a idade, o sexo e a pele &lt;b&gt;não se sabe&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>No figures were measured for this model. Take its labels for guesses.</source>
        <translation>Não há números medidos para este modelo. Tome seus rótulos como palpites.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostos</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>read as people labelled them</comment>
        <translation>Certos</translation>
    </message>
    <message>
        <source>Of faces labelled so, read so</source>
        <translation>Dos rostos assim rotulados, assim lidos</translation>
    </message>
    <message>
        <source>In the worst set</source>
        <translation>No pior conjunto</translation>
    </message>
    <message>
        <source>In the best set</source>
        <translation>No melhor conjunto</translation>
    </message>
    <message>
        <source>Some sets have few faces of an emotion.</source>
        <translation>Alguns conjuntos têm poucos rostos de uma emoção.</translation>
    </message>
    <message>
        <source>By emotion</source>
        <translation>Por emoção</translation>
    </message>
    <message>
        <source>No face was found in the videos any more. The search misses some: look at them.</source>
        <translation>Não foi mais encontrado nenhum rosto nos vídeos. A busca deixa passar alguns: veja-os.</translation>
    </message>
    <message>
        <source>Beside it, not to be shared: {file}</source>
        <translation>Ao lado dela, para não compartilhar: {file}</translation>
    </message>
    <message>
        <source>The copy is {folder}</source>
        <translation>A cópia é {folder}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fora da cópia</translation>
    </message>
    <message>
        <source>Without video</source>
        <translation>Sem vídeo</translation>
    </message>
    <message>
        <source>Frames in which a face remains</source>
        <translation>Quadros em que resta um rosto</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Mostrar a &amp;pasta</translation>
    </message>
    <message numerus="yes">
        <source>A face remains in %n frame(s). Look at them:</source>
        <translation>
            <numerusform>Resta um rosto em %n quadro. Veja-o:</numerusform>
            <numerusform>Resta um rosto em %n quadros. Veja-os:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared %n session(s)</source>
        <translation>
            <numerusform>%n sessão compartilhada</numerusform>
            <numerusform>%n sessões compartilhadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared no sessions</source>
        <translation>Nenhuma sessão compartilhada</translation>
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
        <translation>Ainda não há estímulos</translation>
    </message>
    <message>
        <source>Add the film that participants will see, or drop it here. For a web page or a task, add one that is elsewhere.</source>
        <translation>Adicione o filme que os participantes verão, ou solte-o aqui. Para uma página web ou uma tarefa, adicione um que está em outro lugar.</translation>
    </message>
    <message>
        <source>No events: moments whose reactions the report shows. Add them by hand, or import a CSV or TSV with the columns onset, duration and trial_type.</source>
        <translation>Sem eventos: momentos cujas reações o relatório mostra. Adicione-os à mão, ou importe um CSV ou TSV com as colunas onset, duration e trial_type.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Em outro lugar</translation>
    </message>
    <message>
        <source>Stimuli</source>
        <translation>Estímulos</translation>
    </message>
    <message>
        <source>Add an e&amp;vent</source>
        <translation>Adicionar um e&amp;vento</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>&amp;Import events…</source>
        <translation>&amp;Importar eventos…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>Double-click the length to write it, in seconds.</source>
        <translation>Clique duas vezes na duração para escrevê-la, em segundos.</translation>
    </message>
    <message>
        <source>Add a &amp;film…</source>
        <translation>Adicionar um &amp;filme…</translation>
    </message>
    <message>
        <source>Add one e&amp;lsewhere…</source>
        <translation>Adicionar um de outro &amp;lugar…</translation>
    </message>
    <message>
        <source>Events of {stimulus}, in seconds from its start</source>
        <translation>Eventos de {stimulus}, em segundos desde o início</translation>
    </message>
    <message>
        <source>Add a stimulus first: events belong to one.</source>
        <translation>Adicione um estímulo primeiro: os eventos pertencem a um.</translation>
    </message>
    <message>
        <source>There is no camera. Open the one that sees the participant, then start again.</source>
        <translation>Não há câmera. Abra a que vê o participante e comece de novo.</translation>
    </message>
    <message>
        <source>No picture of the camera was read yet. Wait until you see it, then start again.</source>
        <translation>Ainda não foi lida nenhuma imagem da câmera. Espere até vê-la e comece de novo.</translation>
    </message>
    <message>
        <source>The camera is paused. Let it go on, then start again.</source>
        <translation>A câmera está em pausa. Faça-a continuar e comece de novo.</translation>
    </message>
    <message>
        <source>A session is being recorded. End it first.</source>
        <translation>Uma sessão está sendo gravada. Encerre-a primeiro.</translation>
    </message>
    <message>
        <source>It is not known what {participant} agreed to. Write their consent down first.</source>
        <translation>Não se sabe em que {participant} consentiu. Anote primeiro esse consentimento.</translation>
    </message>
    <message>
        <source>The study has no stimulus “{id}”. Add it first, or choose another.</source>
        <translation>O estudo não tem o estímulo “{id}”. Adicione-o primeiro ou escolha outro.</translation>
    </message>
    <message>
        <source>There is no film {film}. Was it moved or renamed? Put it back there.</source>
        <translation>Não existe o filme {film}. Foi movido ou renomeado? Coloque-o de volta ali.</translation>
    </message>
    <message>
        <source>The film {film} cannot be read: {reason}.</source>
        <translation>Não é possível ler o filme {film}: {reason}.</translation>
    </message>
    <message>
        <source>{film} is not the film that was added to the study: it was changed since. Put the old one back, or add this one as another stimulus.</source>
        <translation>{film} não é o filme que foi adicionado ao estudo: foi alterado depois. Coloque o antigo de volta ou adicione este como outro estímulo.</translation>
    </message>
    <message>
        <source>Full screen on {number}: {screen}, {width}×{height}</source>
        <translation>Tela cheia em {number}: {screen}, {width}×{height}</translation>
    </message>
    <message>
        <source>In a &amp;window</source>
        <translation>Em uma &amp;janela</translation>
    </message>
    <message>
        <source>Open the folder of a study</source>
        <translation>Abrir a pasta de um estudo</translation>
    </message>
    <message>
        <source>Looking at what is {participant}&apos;s…</source>
        <translation>Verificando o que é de {participant}…</translation>
    </message>
    <message>
        <source>Name of the column, such as age:</source>
        <translation>Nome da coluna, como idade:</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Adicionar uma coluna</translation>
    </message>
    <message>
        <source>Short name of {name} in the study, of letters and digits:</source>
        <translation>Nome curto de {name} no estudo, com letras e algarismos:</translation>
    </message>
    <message>
        <source>Add a film</source>
        <translation>Adicionar um filme</translation>
    </message>
    <message>
        <source>Copying {name} into the study…</source>
        <translation>Copiando {name} para o estudo…</translation>
    </message>
    <message>
        <source>Short name of the web page or task, of letters and digits. While you record, a marker “{marker}” says where it begins:</source>
        <translation>Nome curto da página web ou da tarefa, com letras e algarismos. Durante a gravação, um marcador “{marker}” diz onde começa:</translation>
    </message>
    <message>
        <source>Add a stimulus that is elsewhere</source>
        <translation>Adicionar um estímulo que está em outro lugar</translation>
    </message>
    <message>
        <source>“{text}” is no length. Write seconds, such as 90, or nothing.</source>
        <translation>“{text}” não é uma duração. Escreva segundos, como 90, ou nada.</translation>
    </message>
    <message>
        <source>Events of {stimulus}</source>
        <translation>Eventos de {stimulus}</translation>
    </message>
    <message>
        <source>St&amp;udy</source>
        <translation>Es&amp;tudo</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Novo estudo…</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>&amp;Abrir um estudo…</translation>
    </message>
    <message>
        <source>&amp;Show the open study</source>
        <translation>&amp;Mostrar o estudo aberto</translation>
    </message>
    <message>
        <source>&amp;Close the study</source>
        <translation>&amp;Fechar o estudo</translation>
    </message>
    <message>
        <source>{folder}: not found</source>
        <translation>{folder}: não encontrada</translation>
    </message>
    <message>
        <source>A session of a study is being recorded. End it first.</source>
        <translation>Uma sessão de um estudo está sendo gravada. Encerre-a primeiro.</translation>
    </message>
    <message>
        <source>S&amp;timulus ends</source>
        <translation>O estímulo &amp;termina</translation>
    </message>
    <message>
        <source>S&amp;timulus starts</source>
        <translation>O estímulo &amp;começa</translation>
    </message>
    <message>
        <source>Pause &amp;the film</source>
        <translation>&amp;Pausar o filme</translation>
    </message>
    <message>
        <source>Play &amp;the film</source>
        <translation>&amp;Reproduzir o filme</translation>
    </message>
    <message>
        <source>looking whether the film is the one that was added…</source>
        <translation>verificando se o filme é o que foi adicionado…</translation>
    </message>
    <message>
        <source>waiting for the camera…</source>
        <translation>esperando a câmera…</translation>
    </message>
    <message>
        <source>runs for {time}</source>
        <comment>a stimulus</comment>
        <translation>decorre há {time}</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a stimulus</comment>
        <translation>terminou</translation>
    </message>
    <message>
        <source>not started. Press S when it starts</source>
        <comment>a stimulus</comment>
        <translation>não começou. Pressione S quando começar</translation>
    </message>
    <message>
        <source>Parts of the study</source>
        <translation>Partes do estudo</translation>
    </message>
    <message>
        <source>&amp;Group report…</source>
        <translation>Relatório do &amp;grupo…</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>&amp;Compartilhar…</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Ainda não há sessões.</translation>
    </message>
    <message>
        <source>Sho&amp;w the folder</source>
        <translation>Mo&amp;strar a pasta</translation>
    </message>
    <message>
        <source>Stimuli and events</source>
        <translation>Estímulos e eventos</translation>
    </message>
    <message>
        <source>{name}: key {key} starts and stops it</source>
        <translation>{name}: a tecla {key} inicia e para</translation>
    </message>
    <message>
        <source>{name}: key {key} codes a moment</source>
        <translation>{name}: a tecla {key} codifica um momento</translation>
    </message>
    <message>
        <source>Event codes</source>
        <translation>Códigos de evento</translation>
    </message>
    <message>
        <source>Close the stud&amp;y</source>
        <translation>Fec&amp;har o estudo</translation>
    </message>
    <message>
        <source>Problems ({number})</source>
        <translation>Problemas ({number})</translation>
    </message>
    <message>
        <source>{participant} withdraws</source>
        <translation>{participant} retira-se</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>O que é apagado</translation>
    </message>
    <message>
        <source>First write a &amp;copy of all of it, to hand out</source>
        <translation>Primeiro escrever uma có&amp;pia de tudo, para entregar</translation>
    </message>
    <message>
        <source>Write a copy &amp;only…</source>
        <translation>Só escrever uma &amp;cópia…</translation>
    </message>
    <message>
        <source>This cannot be undone. Type {participant} to confirm:</source>
        <translation>Isto não pode ser desfeito. Digite {participant} para confirmar:</translation>
    </message>
    <message>
        <source>&amp;Delete all of it</source>
        <translation>&amp;Apagar tudo</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>&amp;Manter tudo</translation>
    </message>
    <message>
        <source>Write a copy of all that is theirs</source>
        <translation>Escrever uma cópia de tudo o que é dessa pessoa</translation>
    </message>
    <message>
        <source>First write a copy of all that is theirs</source>
        <translation>Primeiro escrever uma cópia de tudo o que é dessa pessoa</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Arquivo zip</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n files to {path}. Nothing was deleted.</source>
        <translation>
            <numerusform>%n arquivo escrito em {path}. Nada foi apagado.</numerusform>
            <numerusform>%n arquivos escritos em {path}. Nada foi apagado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting all that is {participant}&apos;s…</source>
        <translation>Apagando tudo o que é de {participant}…</translation>
    </message>
    <message>
        <source>{participant} has withdrawn</source>
        <translation>{participant} retirou-se</translation>
    </message>
    <message>
        <source>Files that still name the participant</source>
        <translation>Arquivos que ainda citam o participante</translation>
    </message>
    <message>
        <source>Backups, and what you exported or shared before, are yours to delete. Deleted files are not overwritten on the disk.</source>
        <translation>Cabe a você apagar as cópias de segurança e o que exportou ou compartilhou antes. Os arquivos apagados não são sobrescritos no disco.</translation>
    </message>
    <message>
        <source>This deletes {sessions}, {faces}, and the row in participants.tsv with group and consent.</source>
        <translation>Isto apaga {sessions}, {faces} e a linha em participants.tsv com grupo e consentimento.</translation>
    </message>
    <message>
        <source>What the model learned from your corrections goes with them, everybody&apos;s: adapt it again afterwards.</source>
        <translation>Com isso vai também o que o modelo aprendeu com suas correções, as de todos: adapte-o de novo depois.</translation>
    </message>
    <message>
        <source>CHANGES gets a line that somebody withdrew, not who.</source>
        <translation>CHANGES recebe uma linha dizendo que alguém se retirou, não quem.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to {copy} before.</source>
        <translation>
            <numerusform>%n arquivo foi escrito antes em {copy}.</numerusform>
            <numerusform>%n arquivos foram escritos antes em {copy}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted {sessions} and {faces}. CHANGES says so.</source>
        <translation>Apagado: {sessions} e {faces}. CHANGES o registra.</translation>
    </message>
    <message>
        <source>What the model had learned from your corrections is deleted. Adapt it again.</source>
        <translation>O que o modelo tinha aprendido com suas correções foi apagado. Adapte-o de novo.</translation>
    </message>
    <message>
        <source>These files in the study still name them. Look at them, and delete them:</source>
        <translation>Estes arquivos do estudo ainda citam essa pessoa. Veja-os e apague-os:</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>no sessions</source>
        <comment>deleted</comment>
        <translation>nenhuma sessão</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ({videos} with video)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n sessão ({videos} com vídeo)</numerusform>
            <numerusform>%n sessões ({videos} com vídeo)</numerusform>
        </translation>
    </message>
    <message>
        <source>no corrected faces</source>
        <comment>deleted</comment>
        <translation>nenhum rosto corrigido</translation>
    </message>
    <message numerus="yes">
        <source>%n corrected face(s)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n rosto corrigido</numerusform>
            <numerusform>%n rostos corrigidos</numerusform>
        </translation>
    </message>
    <message>
        <source>no faces that you corrected</source>
        <comment>deleted</comment>
        <translation>nenhum rosto que você corrigiu</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) that you corrected</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n rosto que você corrigiu</numerusform>
            <numerusform>%n rostos que você corrigiu</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no readings to draw. Choose another person or span.</source>
        <translation>Não há leituras para desenhar. Escolha outra pessoa ou outro trecho.</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● Ao vivo</translation>
    </message>
    <message>
        <source>Follow the newest readings</source>
        <translation>Acompanhar as leituras mais recentes</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>A line for each emotion</source>
        <translation>Uma linha por emoção</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Empilhado</translation>
    </message>
    <message>
        <source>All emotions stacked on top of each other</source>
        <translation>Todas as emoções empilhadas umas sobre as outras</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Inteira</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>Mostrar a sessão inteira</translation>
    </message>
    <message>
        <source>Show or hide: {emotion}</source>
        <translation>Mostrar ou ocultar: {emotion}</translation>
    </message>
    <message>
        <source>{time}, no reading</source>
        <translation>{time}, sem leitura</translation>
    </message>
    <message>
        <source>A note, if you like: Enter keeps it, Esc leaves it out</source>
        <translation>Uma nota, se quiser: Enter guarda, Esc deixa sem nota</translation>
    </message>
    <message>
        <source>Marker&apos;s note</source>
        <translation>Nota do marcador</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>Sem leitura</translation>
    </message>
    <message>
        <source>Face not found</source>
        <translation>Rosto não encontrado</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Não analisado</translation>
    </message>
    <message>
        <source>No readings yet. They appear here as soon as a face is read.</source>
        <translation>Ainda não há leituras. Elas aparecem aqui assim que um rosto for lido.</translation>
    </message>
    <message>
        <source>No face was read here</source>
        <translation>Nenhum rosto foi lido aqui</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>No licence text is included. See its web page.</source>
        <translation>Nenhum texto de licença está incluído. Consulte a página web.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Install the program again.</source>
        <translation>Não é possível ler {path} ({reason}). Instale o programa novamente.</translation>
    </message>
    <message>
        <source>Emotion Lens is under the MIT licence. The components listed here come from others, each under its own licence.</source>
        <translation>O Emotion Lens está sob a licença MIT. Os componentes listados aqui são de terceiros, cada um sob a própria licença.</translation>
    </message>
    <message>
        <source>Qt, Qt for Python (PySide6) and Shiboken are used unchanged, under the GNU Lesser General Public License, version 3 (LGPL 3). They are separate files, in the folders PySide6 and shiboken6. You may change and replace them: build the same version from its source, replace these files with yours, and the program uses yours. The source is at https://download.qt.io. The third-party parts of Qt are listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html.</source>
        <translation>O Qt, o Qt for Python (PySide6) e o Shiboken são usados sem alterações, sob a GNU Lesser General Public License, versão 3 (LGPL 3). São arquivos separados, nas pastas PySide6 e shiboken6. Você pode alterá-los e substituí-los: compile a mesma versão a partir do código-fonte, substitua estes arquivos pelos seus, e o programa usa os seus. O código-fonte está em https://download.qt.io. As partes de terceiros do Qt estão listadas em https://doc.qt.io/qt-6/licenses-used-in-qt.html.</translation>
    </message>
    <message>
        <source>FFmpeg is there twice. The one in OpenCV, for cameras, is under the LGPL 2.1; its licence, and those of the other parts of OpenCV, are among OpenCV&apos;s. The one in PyAV (the folders av and av.libs), for files, is built with parts under the GNU General Public License, and so is under the GPL 3 in all. The packaged program, which contains it, may therefore be passed on as a whole under the GPL 3; the program&apos;s own code is under the MIT licence as well. The sources are at https://ffmpeg.org and https://github.com/PyAV-Org/pyav-ffmpeg.</source>
        <translation>O FFmpeg está presente duas vezes. O que está no OpenCV, para câmeras, está sob a LGPL 2.1; sua licença, e as das outras partes do OpenCV, estão entre as do OpenCV. O que está no PyAV (as pastas av e av.libs), para arquivos, foi compilado com partes sob a GNU General Public License e, por isso, está no todo sob a GPL 3. O programa empacotado, que o contém, pode portanto ser repassado como um todo sob a GPL 3; o código próprio do programa está também sob a licença MIT. Os códigos-fonte estão em https://ffmpeg.org e https://github.com/PyAV-Org/pyav-ffmpeg.</translation>
    </message>
    <message>
        <source>The files for face detection (in cv2/data) have their licence in their first lines.</source>
        <translation>Os arquivos para a detecção de rostos (em cv2/data) têm a licença nas primeiras linhas.</translation>
    </message>
    <message>
        <source>To be small, the packaged program for Linux contains only the part of ICU (a part of Qt) that sorts names, and replaces OpenBLAS (a part of OpenCV) and the encoders x264, x265 and SVT-AV1 (parts of PyAV&apos;s FFmpeg) by libraries without their functions.</source>
        <translation>Para ser pequeno, o programa empacotado para Linux contém apenas a parte do ICU (uma parte do Qt) que ordena nomes, e substitui o OpenBLAS (uma parte do OpenCV) e os codificadores x264, x265 e SVT-AV1 (partes do FFmpeg do PyAV) por bibliotecas sem as funções deles.</translation>
    </message>
    <message>
        <source>The packaged program is started by a part of PyInstaller. That is under the GPL 2, with an exception that allows it in programs of any licence.</source>
        <translation>O programa empacotado é iniciado por uma parte do PyInstaller. Ela está sob a GPL 2, com uma exceção que a permite em programas de qualquer licença.</translation>
    </message>
    <message>
        <source>The packages that the program uses are not listed, because it is not installed. To list them, install it: “pip install .” in its folder.</source>
        <translation>Os pacotes que o programa usa não estão listados, porque ele não está instalado. Para listá-los, instale-o: “pip install .” na pasta do programa.</translation>
    </message>
    <message>
        <source>The label cannot be written to {path}: {reason}. Choose a file in a folder that you may write to, in the settings.</source>
        <translation>Não é possível escrever o rótulo em {path}: {reason}. Escolha, nas configurações, um arquivo em uma pasta onde você possa gravar.</translation>
    </message>
    <message>
        <source>LSL is not in the packaged program. It needs the program installed with Python, and the package pylsl there (pip install pylsl).</source>
        <translation>O LSL não está no programa empacotado. Precisa do programa instalado com Python e, ali, do pacote pylsl (pip install pylsl).</translation>
    </message>
    <message>
        <source>LSL needs the package pylsl: install it with “pip install pylsl”, and start again.</source>
        <translation>O LSL precisa do pacote pylsl: instale-o com “pip install pylsl” e inicie de novo.</translation>
    </message>
    <message>
        <source>LSL needs the library liblsl, which pylsl did not find. Install it from https://github.com/sccn/liblsl/releases, or name its file in the variable PYLSL_LIB.</source>
        <translation>O LSL precisa da biblioteca liblsl, que o pylsl não encontrou. Instale-a de https://github.com/sccn/liblsl/releases, ou indique o arquivo na variável PYLSL_LIB.</translation>
    </message>
    <message>
        <source>LSL is off, because it cannot open a stream on this computer. Check that its ports (16572 to 16604) are not all in use or forbidden, and switch it on again in the settings.</source>
        <translation>O LSL está desligado, porque não consegue abrir um fluxo neste computador. Verifique se as suas portas (16572 a 16604) não estão todas em uso ou proibidas, e ligue-o de novo nas configurações.</translation>
    </message>
    <message>
        <source>LSL is off, because it has stopped with an error. Switch it on again in the settings.</source>
        <translation>O LSL está desligado, porque parou com um erro. Ligue-o de novo nas configurações.</translation>
    </message>
    <message>
        <source>OSC to {address}</source>
        <translation>OSC para {address}</translation>
    </message>
    <message>
        <source>OSC is off, because the address “{host}” is not known. Correct it in the settings, or check the network, and switch it on again.</source>
        <translation>O OSC está desligado, porque o endereço “{host}” não é conhecido. Corrija-o nas configurações, ou verifique a rede, e ligue-o de novo.</translation>
    </message>
    <message>
        <source>OSC is off, because nothing can be sent to {address}: {reason}. Check the address and the network, and switch it on again in the settings.</source>
        <translation>O OSC está desligado, porque nada pode ser enviado para {address}: {reason}. Verifique o endereço e a rede, e ligue-o de novo nas configurações.</translation>
    </message>
    <message>
        <source>The output “{title}” has stopped unexpectedly.</source>
        <translation>A saída “{title}” parou inesperadamente.</translation>
    </message>
    <message>
        <source>Of your {corrections} corrected faces, the original model reads {right_before} as you do ({percent_before}). The adapted model reads {right_after} ({percent_after}), each tested without learning from it. Of {others} other faces, {percent_kept} keep their label.</source>
        <translation>Dos seus {corrections} rostos corrigidos, o modelo original lê {right_before} como você ({percent_before}). O modelo adaptado lê {right_after} ({percent_after}), cada um testado sem aprender com ele. De {others} outros rostos, {percent_kept} mantêm o rótulo.</translation>
    </message>
    <message>
        <source>Adapting helps.</source>
        <translation>A adaptação ajuda.</translation>
    </message>
    <message>
        <source>It would change too many other faces, so it is not used.</source>
        <translation>Ela mudaria rostos demais entre os outros, por isso não é usada.</translation>
    </message>
    <message>
        <source>The gain is too small, so it is not used. More corrections may help.</source>
        <translation>O ganho é pequeno demais, por isso não é usada. Mais correções podem ajudar.</translation>
    </message>
    <message>
        <source>Adapting needs {fewest} corrections; there are {number}.</source>
        <translation>A adaptação precisa de {fewest} correções; há {number}.</translation>
    </message>
    <message>
        <source>The model cannot read your corrections: {reason}</source>
        <translation>O modelo não consegue ler suas correções: {reason}</translation>
    </message>
    <message>
        <source>There is no picture of this face to keep. Choose another frame.</source>
        <translation>Não há imagem deste rosto para guardar. Escolha outro quadro.</translation>
    </message>
    <message>
        <source>This model does not know the emotion {emotion}.</source>
        <translation>Este modelo não conhece a emoção {emotion}.</translation>
    </message>
    <message>
        <source>There are no corrections to export.</source>
        <translation>Não há correções para exportar.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>Your corrections in {path} cannot be read: {reason}.</source>
        <translation>Não é possível ler suas correções em {path}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}. Make room in {folder}, or allow writing there, and try again.</source>
        <translation>Não é possível escrever {name}: {reason}. Abra espaço em {folder}, ou permita gravar ali, e tente novamente.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}. Close other programs that use it, or delete it yourself.</source>
        <translation>Não é possível apagar {path}: {reason}. Feche outros programas que o usem, ou apague-o você mesmo.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>Não é possível ler {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} is damaged and is not used.</source>
        <translation>{name} está danificado e não é usado.</translation>
    </message>
    <message>
        <source>{name} was made with another model and is not used.</source>
        <translation>{name} foi feito com outro modelo e não é usado.</translation>
    </message>
    <message>
        <source>{target} is not empty. Choose a new folder.</source>
        <translation>{target} não está vazia. Escolha uma nova pasta.</translation>
    </message>
    <message>
        <source>The folders cannot be written: {reason}. Choose another folder, or make room there.</source>
        <translation>Não é possível escrever as pastas: {reason}. Escolha outra pasta, ou abra espaço ali.</translation>
    </message>
    <message>
        <source>Your face was not seen long enough. Look at the camera, with light on your face, and try again.</source>
        <translation>Seu rosto não foi visto por tempo suficiente. Olhe para a câmera, com luz no rosto, e tente novamente.</translation>
    </message>
    <message>
        <source>This works only with the model that belongs to the program. Reinstall the program.</source>
        <translation>Isto só funciona com o modelo que pertence ao programa. Reinstale o programa.</translation>
    </message>
    <message>
        <source>You seem to be smiling. Relax your face and try again.</source>
        <translation>Você parece estar sorrindo. Relaxe o rosto e tente novamente.</translation>
    </message>
    <message>
        <source>The video has stopped unexpectedly. Try again, or open something else.</source>
        <translation>O vídeo parou inesperadamente. Tente novamente, ou abra outra coisa.</translation>
    </message>
    <message>
        <source>Faces are no longer being read: the analysis has stopped. Try again.</source>
        <translation>Os rostos não estão mais sendo lidos: a análise parou. Tente novamente.</translation>
    </message>
    <message>
        <source>Looking for a camera…</source>
        <translation>Procurando uma câmera…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Isto leva um momento.</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Nenhuma câmera foi encontrada</translation>
    </message>
    <message>
        <source>Plug one in and it starts by itself. Meanwhile, open a picture or a video, or try the demo.</source>
        <translation>Conecte uma e ela inicia sozinha. Enquanto isso, abra uma imagem ou um vídeo, ou experimente a demonstração.</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>A câmera não pode ser usada</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>Não é possível mostrar {name}</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>Abrindo a câmera…</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Abrindo {name}…</translation>
    </message>
    <message>
        <source>This can take a few seconds.</source>
        <translation>Isto pode levar alguns segundos.</translation>
    </message>
    <message>
        <source>camera {number}</source>
        <translation>câmera {number}</translation>
    </message>
    <message>
        <source>The film has stopped unexpectedly. Try again, or choose another stimulus.</source>
        <translation>O filme parou inesperadamente. Tente novamente, ou escolha outro estímulo.</translation>
    </message>
    <message>
        <source>The film was played, but its window was not visible, so nobody saw it. Begin again, and leave the window where it can be seen.</source>
        <translation>O filme foi reproduzido, mas sua janela não estava visível, portanto ninguém o viu. Comece de novo e deixe a janela onde possa ser vista.</translation>
    </message>
    <message>
        <source>The film has sound, but this computer has no loudspeaker or headphones that can be used. Connect one and begin again if people are to hear it.</source>
        <translation>O filme tem som, mas este computador não tem alto-falantes nem fones de ouvido que possam ser usados. Conecte um e comece de novo, se as pessoas devem ouvi-lo.</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <source>Agreement with a human&apos;s codes</source>
        <translation>Concordância com os códigos de uma pessoa</translation>
    </message>
    <message>
        <source>Each analysed frame with a face that the human coded counts once for each such face: a code holds from its onset until before its offset, one of a single moment for the frame then on show, and one that names nobody where one face alone was in view. The main figure is Cohen&apos;s kappa in which an uncertain reading counts as naming another emotion; beside it stands kappa without the uncertain frames. Kappa is 1 for full agreement and 0 for what chance would give. The 95% intervals come from a bootstrap over coded intervals, not frames, as the frames of one interval depend on each other. One human is no truth: two people who code the same film disagree as well.</source>
        <translation>Cada quadro analisado com um rosto que a pessoa codificou conta uma vez para cada um desses rostos: um código vale desde o início até antes do fim; o de um único momento, para o quadro então mostrado; e o que não nomeia ninguém, onde um único rosto estava à vista. O número principal é o kappa de Cohen em que uma leitura incerta conta como indicar outra emoção; ao lado está o kappa sem os quadros incertos. O kappa é 1 para concordância total e 0 para o que daria o acaso. Os intervalos de 95% vêm de um bootstrap sobre os intervalos codificados, não sobre os quadros, pois os quadros de um intervalo dependem uns dos outros. Uma pessoa não é a verdade: duas pessoas que codificam o mesmo filme também discordam.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, uncertain counts as a difference</source>
        <translation>Kappa de Cohen, incerto conta como diferença</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, without uncertain frames</source>
        <translation>Kappa de Cohen, sem quadros incertos</translation>
    </message>
    <message>
        <source>Frames compared</source>
        <translation>Quadros comparados</translation>
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
        <translation>Mesma emoção</translation>
    </message>
    <message>
        <source>Program uncertain</source>
        <translation>Programa incerto</translation>
    </message>
    <message>
        <source>Coded, but no such face was found</source>
        <translation>Codificado, mas nenhum rosto assim foi encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n quadro</numerusform>
            <numerusform>%n quadros</numerusform>
        </translation>
    </message>
    <message>
        <source>Coded twice and differently, left out</source>
        <translation>Codificado duas vezes e de modo diferente, deixado de fora</translation>
    </message>
    <message>
        <source>Human \ program</source>
        <translation>Pessoa \ programa</translation>
    </message>
    <message>
        <source>No analysed frame with a face was coded, so there is nothing to compare.</source>
        <translation>Nenhum quadro analisado com um rosto foi codificado, portanto não há nada a comparar.</translation>
    </message>
    <message>
        <source>Coded, but nobody in the session is called so: {names}. Name the person in the session as in the codes.</source>
        <translation>Codificado, mas ninguém na sessão se chama assim: {names}. Dê à pessoa, na sessão, o mesmo nome que nos códigos.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, as the code names nobody and several faces were in view: %n face(s).</source>
        <translation>
            <numerusform>Deixado de fora, porque o código não nomeia ninguém e vários rostos estavam à vista: %n rosto.</numerusform>
            <numerusform>Deixados de fora, porque o código não nomeia ninguém e vários rostos estavam à vista: %n rostos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kappa} (no interval: too few different coded intervals)</source>
        <translation>{kappa} (sem intervalo: poucos intervalos codificados diferentes)</translation>
    </message>
    <message>
        <source>{kappa} (95%: {lowest} to {highest})</source>
        <translation>{kappa} (95%: {lowest} a {highest})</translation>
    </message>
    <message>
        <source>undefined: there are no such frames</source>
        <translation>indefinido: não há quadros assim</translation>
    </message>
    <message>
        <source>undefined: both named one only ({human}, and the program {program}), and kappa compares several</source>
        <translation>indefinido: ambos indicaram uma só (a pessoa {human}, e o programa {program}), e o kappa compara várias</translation>
    </message>
    <message>
        <source>undefined: the human named one emotion only ({human}), and kappa compares several</source>
        <translation>indefinido: a pessoa indicou uma só emoção ({human}), e o kappa compara várias</translation>
    </message>
    <message>
        <source>undefined: the program named one emotion only ({program}), and kappa compares several</source>
        <translation>indefinido: o programa indicou uma só emoção ({program}), e o kappa compara várias</translation>
    </message>
    <message>
        <source>{percent} of {length}</source>
        <comment>part of a time</comment>
        <translation>{percent} de {length}</translation>
    </message>
    <message>
        <source>Share of time by emotion</source>
        <translation>Parcela do tempo por emoção</translation>
    </message>
    <message>
        <source>pleasant +1</source>
        <translation>agradável +1</translation>
    </message>
    <message>
        <source>unpleasant −1</source>
        <translation>desagradável −1</translation>
    </message>
    <message>
        <source>to {emotion}</source>
        <comment>a change to an emotion</comment>
        <translation>para {emotion}</translation>
    </message>
    <message>
        <source>Changes between emotions</source>
        <translation>Mudanças entre emoções</translation>
    </message>
    <message>
        <source>{path} is damaged: each line needs onset, offset, emotion and person. Correct the file, or remove it and import the codes again.</source>
        <translation>{path} está danificado: cada linha precisa de onset, offset, emotion e person. Corrija o arquivo, ou remova-o e importe os códigos de novo.</translation>
    </message>
    <message>
        <source>The codes in {folder} cannot be saved: {reason}. Free up space there, or allow writing there.</source>
        <translation>Não é possível salvar os códigos em {folder}: {reason}. Libere espaço ali, ou permita gravar ali.</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>leituras</translation>
    </message>
    <message>
        <source>corrected faces</source>
        <translation>rostos corrigidos</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>sharing with others</source>
        <translation>compartilhamento com outros</translation>
    </message>
    <message>
        <source>Nobody can agree to “{kind}”. Choose from: {kinds}.</source>
        <translation>Ninguém pode consentir em “{kind}”. Escolha entre: {kinds}.</translation>
    </message>
    <message>
        <source>“{day}” is no date of a consent. Write it as year-month-day, such as 2026-11-28.</source>
        <translation>“{day}” não é uma data de consentimento. Escreva-a como ano-mês-dia, por exemplo 2026-11-28.</translation>
    </message>
    <message>
        <source>What was agreed to cannot be read: “consent” in session.json is damaged. Correct it by the signed form.</source>
        <translation>Não é possível ler o que foi consentido: “consent” em session.json está danificado. Corrija-o conforme o formulário assinado.</translation>
    </message>
    <message>
        <source>This participant has not agreed to {what}, so there is none. Choose something else, or ask them for a new consent.</source>
        <translation>Este participante não consentiu em {what}, portanto não há. Escolha outra coisa, ou peça-lhe um novo consentimento.</translation>
    </message>
    <message>
        <source>{path} lacks columns that a session needs: {columns}. Another program may have changed it.</source>
        <translation>Faltam em {path} colunas de que uma sessão precisa: {columns}. Outro programa pode tê-lo alterado.</translation>
    </message>
    <message>
        <source>{path} is damaged: some lines are incomplete or have wrong values. Correct them in a spreadsheet, or remove them.</source>
        <translation>{path} está danificado: algumas linhas estão incompletas ou têm valores errados. Corrija-as em uma planilha, ou remova-as.</translation>
    </message>
    <message>
        <source>There is no {name} in {folder}. Was it moved or deleted?</source>
        <translation>Não existe {name} em {folder}. Foi movido ou apagado?</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}. Is it open in another program?</source>
        <translation>Não é possível abrir {path}: {reason}. Está aberto em outro programa?</translation>
    </message>
    <message>
        <source>“{name}” needs a key from 1 to 9 and a kind.</source>
        <translation>“{name}” precisa de uma tecla de 1 a 9 e de um tipo.</translation>
    </message>
    <message>
        <source>Give key {key} a name of one line and at most {number} letters.</source>
        <translation>Dê à tecla {key} um nome de uma linha e no máximo {number} letras.</translation>
    </message>
    <message>
        <source>Keys {other_key} and {key} have the same name. Give each its own.</source>
        <translation>As teclas {other_key} e {key} têm o mesmo nome. Dê um nome próprio a cada uma.</translation>
    </message>
    <message>
        <source>“{other}” and “{name}” are both on key {key}. Move one.</source>
        <translation>“{other}” e “{name}” estão ambos na tecla {key}. Mova um deles.</translation>
    </message>
    <message>
        <source>The event codes are damaged: each needs a name, a key from 1 to 9 and a kind, point or state.</source>
        <translation>Os códigos de evento estão danificados: cada um precisa de um nome, uma tecla de 1 a 9 e um tipo, point ou state.</translation>
    </message>
    <message>
        <source>This session was recorded without video, so there is none to export.</source>
        <translation>Esta sessão foi gravada sem vídeo, portanto não há vídeo para exportar.</translation>
    </message>
    <message>
        <source>This session&apos;s video already has its readings drawn in. Copy it from {folder}.</source>
        <translation>O vídeo desta sessão já tem as leituras desenhadas. Copie-o de {folder}.</translation>
    </message>
    <message>
        <source>The video could not be written completely. Choose another folder, or free up space there.</source>
        <translation>Não foi possível escrever o vídeo por completo. Escolha outra pasta, ou libere espaço ali.</translation>
    </message>
    <message>
        <source>The film {path} is not there any more, so there is no picture. Put it back there, and open the session again.</source>
        <translation>O filme {path} não está mais lá, portanto não há imagem. Coloque-o de volta e abra a sessão de novo.</translation>
    </message>
    <message>
        <source>The film {path} is not the one that was analysed, so it is not shown.</source>
        <translation>O filme {path} não é o que foi analisado, portanto não é mostrado.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened: {reason}.</source>
        <translation>Não é possível abrir a pasta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{code} ends</source>
        <comment>a state that an observer codes</comment>
        <translation>{code} termina</translation>
    </message>
    <message>
        <source>{path} is damaged: each line needs seconds and a note, and a kind where it has a code. Correct or remove the file.</source>
        <translation>{path} está danificado: cada linha precisa de segundos e uma nota, e de um tipo quando tem um código. Corrija ou remova o arquivo.</translation>
    </message>
    <message>
        <source>The markers in {folder} cannot be saved: {reason}. Free up space there, or allow writing there.</source>
        <translation>Não é possível salvar os marcadores em {folder}: {reason}. Libere espaço ali, ou permita gravar ali.</translation>
    </message>
    <message>
        <source>The folder {folder} is gone. Was it moved, renamed or deleted?</source>
        <translation>A pasta {folder} desapareceu. Foi movida, renomeada ou apagada?</translation>
    </message>
    <message>
        <source>{folder} is not a session: there is no {file} in it. Choose another folder.</source>
        <translation>{folder} não é uma sessão: não contém {file}. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The session in {folder} was made by a newer version of the program. Update the program.</source>
        <translation>A sessão em {folder} foi feita por uma versão mais nova do programa. Atualize o programa.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}. Free up space there, or allow writing there.</source>
        <translation>Não é possível gravar em {folder}: {reason}. Libere espaço ali, ou permita gravar ali.</translation>
    </message>
    <message>
        <source>{file} in {folder} is damaged. Its readings.csv may still open in a spreadsheet.</source>
        <translation>{file} em {folder} está danificado. O readings.csv dessa pasta talvez ainda abra em uma planilha.</translation>
    </message>
    <message>
        <source>The names and merges in session.json are damaged. Remove its last rules, or all of them, with a text editor.</source>
        <translation>Os nomes e as uniões em session.json estão danificados. Remova as últimas regras, ou todas, com um editor de texto.</translation>
    </message>
    <message>
        <source>{name} cannot be saved: {reason}. Close it in other programs, choose another folder, or free up space there.</source>
        <translation>Não é possível salvar {name}: {reason}. Feche-o em outros programas, escolha outra pasta, ou libere espaço ali.</translation>
    </message>
    <message>
        <source>Every figure here is a computer&apos;s estimate of what a face shows, not of what a person feels or thinks. On difficult pictures the label is wrong about one time in three; light, the angle of the head, glasses, beards and a person&apos;s resting face all affect it.</source>
        <translation>Cada número aqui é a estimativa de um computador sobre o que um rosto mostra, não sobre o que uma pessoa sente ou pensa. Em imagens difíceis, o rótulo está errado cerca de uma vez em três; a luz, o ângulo da cabeça, óculos, barbas e o rosto em repouso da pessoa influem.</translation>
    </message>
    <message>
        <source>Use it to find the moments worth looking at again, and ask the people themselves. Do not judge, rank or diagnose anyone by it.</source>
        <translation>Use-o para encontrar os momentos que vale a pena rever, e pergunte às próprias pessoas. Não julgue, classifique nem diagnostique ninguém por ele.</translation>
    </message>
    <message>
        <source>Analysed: the part of the time of which frames were read; shares are of that time alone, and nothing is known of the rest. Share of time: the part of the time in view in which each emotion was shown; “Uncertain” means that none led clearly. Mean probability: the average of what the model gave each emotion. Readable: large, bright, sharp and frontal enough for a meaningful label. Valence: happy minus angry, disgust, fear and sad, from −1 (unpleasant) to 1 (pleasant). Of ten people: an estimate of how many would name each emotion, learned from photos whose faces ten people named; the other figures rest on other labels and may differ from it.</source>
        <translation>Analisado: a parte do tempo da qual foram lidos quadros; as parcelas são só desse tempo, e do resto nada se sabe. Parcela do tempo: a parte do tempo à vista em que cada emoção foi mostrada; “Incerto” significa que nenhuma se destacou claramente. Probabilidade média: a média do que o modelo deu a cada emoção. Legível: grande, claro, nítido e frontal o bastante para um rótulo com sentido. Valência: alegria menos raiva, nojo, medo e tristeza, de −1 (desagradável) a 1 (agradável). De dez pessoas: uma estimativa de quantas indicariam cada emoção, aprendida com fotos cujos rostos dez pessoas nomearam; os outros números baseiam-se em outros rótulos e podem diferir dela.</translation>
    </message>
    <message>
        <source>What the faces showed</source>
        <translation>O que os rostos mostraram</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Part shown here</source>
        <translation>Parte mostrada aqui</translation>
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
        <translation>A gravação não foi concluída.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Events coded by the observer</source>
        <translation>Eventos codificados pelo observador</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Lasted in all</source>
        <translation>Duração total</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Parcela do tempo</translation>
    </message>
    <message>
        <source>Each event</source>
        <translation>Cada evento</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durou</translation>
    </message>
    <message>
        <source>In view for {length}</source>
        <translation>À vista por {length}</translation>
    </message>
    <message>
        <source>In view for {length} ({percent} of the time analysed)</source>
        <translation>À vista por {length} ({percent} do tempo analisado)</translation>
    </message>
    <message>
        <source>In view for {length}, readable {readable} of the time</source>
        <translation>À vista por {length}, legível {readable} do tempo</translation>
    </message>
    <message>
        <source>In view for {length} ({percent} of the time analysed), readable {readable} of the time</source>
        <translation>À vista por {length} ({percent} do tempo analisado), legível {readable} do tempo</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>em {time}</translation>
    </message>
    <message>
        <source>one seated person</source>
        <translation>uma pessoa sentada</translation>
    </message>
    <message>
        <source>at the same place</source>
        <translation>no mesmo lugar</translation>
    </message>
    <message>
        <source>{number} face widths away</source>
        <translation>a {number} larguras de rosto</translation>
    </message>
    <message>
        <source>as large</source>
        <translation>do mesmo tamanho</translation>
    </message>
    <message>
        <source>{number} times as large or as small</source>
        <translation>{number} vezes maior ou menor</translation>
    </message>
    <message>
        <source>likeness not compared</source>
        <translation>semelhança não comparada</translation>
    </message>
    <message>
        <source>likeness {percent}</source>
        <translation>semelhança {percent}</translation>
    </message>
    <message>
        <source>gone for {length}</source>
        <comment>a person out of view</comment>
        <translation>ausente por {length}</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. Is one of its files open in another program?</source>
        <translation>Não é possível apagar {folder}: {reason}. Um dos arquivos está aberto em outro programa?</translation>
    </message>
    <message>
        <source>{folder} contains no session, so it was not deleted.</source>
        <translation>{folder} não contém nenhuma sessão, portanto não foi apagada.</translation>
    </message>
    <message>
        <source>The session in {folder} is still being recorded. Stop the recording first.</source>
        <translation>A sessão em {folder} ainda está sendo gravada. Pare a gravação primeiro.</translation>
    </message>
    <message>
        <source>No video can be recorded in {folder}: its name is not valid text. Rename the folder.</source>
        <translation>Nenhum vídeo pode ser gravado em {folder}: o nome não é texto válido. Renomeie a pasta.</translation>
    </message>
    <message>
        <source>No video can be written here. Choose “No video” under Session &gt; Recordings keep.</source>
        <translation>Nenhum vídeo pode ser escrito aqui. Escolha “Nenhum vídeo” em Sessão &gt; As gravações guardam.</translation>
    </message>
    <message>
        <source>it was removed</source>
        <translation>foi removida</translation>
    </message>
    <message>
        <source>The folder {folder} is gone. The recording stopped at {time}.</source>
        <translation>A pasta {folder} desapareceu. A gravação parou em {time}.</translation>
    </message>
    <message>
        <source>The recording stopped at {time}; everything before that is kept in {folder}.</source>
        <translation>A gravação parou em {time}; tudo o que veio antes está guardado em {folder}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}.</source>
        <translation>Não é possível gravar em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The video cannot be written.</source>
        <translation>Não é possível escrever o vídeo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Algo inesperado deu errado.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {reason}. Free up space there, or allow writing there, and record again.</source>
        <translation>Não é possível criar a pasta {folder}: {reason}. Libere espaço ali, ou permita gravar ali, e grave de novo.</translation>
    </message>
    <message>
        <source>{name} is damaged after {seconds} seconds. Copy or download it again.</source>
        <translation>{name} está danificado depois de {seconds} segundos. Copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <translation>{rate} quadros/s</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a picture or a video in it.</source>
        <translation>{path} é uma pasta. Escolha uma imagem ou um vídeo nela.</translation>
    </message>
    <message>
        <source>There is no file {path}. Was it moved or renamed?</source>
        <translation>Não existe o arquivo {path}. Foi movido ou renomeado?</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>{name} está vazio. Copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>o sistema não diz o motivo</translation>
    </message>
    <message>
        <source>Settings, Privacy &amp; security, Camera</source>
        <translation>Configurações, Privacidade e segurança, Câmera</translation>
    </message>
    <message>
        <source>System Settings, Privacy &amp; Security, Camera</source>
        <translation>Ajustes do Sistema, Privacidade e Segurança, Câmera</translation>
    </message>
    <message>
        <source>{camera} cannot be opened. Close any other program that uses it, and allow its use in {settings}.</source>
        <translation>Não é possível abrir {camera}. Feche qualquer outro programa que a use, e permita seu uso em {settings}.</translation>
    </message>
    <message>
        <source>Your account has no permission to use {camera}. Add it to the group “video” (sudo usermod -aG video YOUR_NAME), then log in again.</source>
        <translation>Sua conta não tem permissão para usar {camera}. Adicione-a ao grupo “video” (sudo usermod -aG video YOUR_NAME) e entre de novo no sistema.</translation>
    </message>
    <message>
        <source>{camera} is plugged in but cannot be opened. Close any other program that uses it; if there is none, unplug it and plug it in again.</source>
        <translation>{camera} está conectada, mas não pode ser aberta. Feche qualquer outro programa que a use; se não houver nenhum, desconecte-a e conecte-a de novo.</translation>
    </message>
    <message>
        <source>a {kind}</source>
        <comment>a kind of picture</comment>
        <translation>um {kind}</translation>
    </message>
    <message>
        <source>a HEIC picture that is damaged, or of a rare kind</source>
        <translation>uma imagem HEIC danificada ou de um tipo raro</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>de ícone</translation>
    </message>
    <message>
        <source>raw camera</source>
        <translation>bruta de câmera</translation>
    </message>
    <message>
        <source>{name} is an {kind} picture, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} é uma imagem {kind}, que não pode ser lida. Abra-a em outro programa e salve-a como JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{name} is a {kind} picture, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} é uma imagem {kind}, que não pode ser lida. Abra-a em outro programa e salve-a como JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{name} has more than 100 megapixels. Make it smaller first.</source>
        <translation>{name} tem mais de 100 megapixels. Reduza-o primeiro.</translation>
    </message>
    <message>
        <source>{name} would take more than 400 MB of memory. Make it smaller first.</source>
        <translation>{name} ocuparia mais de 400 MB de memória. Reduza-o primeiro.</translation>
    </message>
    <message>
        <source>{trouble} Trying again now…</source>
        <translation>{trouble} Tentando de novo agora…</translation>
    </message>
    <message>
        <source>{trouble} Trying again in {seconds} s…</source>
        <translation>{trouble} Tentando de novo em {seconds} s…</translation>
    </message>
    <message>
        <source>{name} has stopped sending frames.</source>
        <translation>{name} parou de enviar quadros.</translation>
    </message>
    <message>
        <source>{name} sends no frames.</source>
        <translation>{name} não envia quadros.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>Não é possível abrir {name}.</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation>{name} não responde.</translation>
    </message>
    <message>
        <source>Is it plugged in? Is another program using it?</source>
        <translation>Está conectada? Outro programa a está usando?</translation>
    </message>
    <message>
        <source>Is the address right? Is the camera on, and in this network?</source>
        <translation>O endereço está certo? A câmera está ligada, e nesta rede?</translation>
    </message>
    <message>
        <source>There is nothing to open. Name a camera, a file or an address.</source>
        <translation>Não há nada para abrir. Indique uma câmera, um arquivo ou um endereço.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a video that can be read. Save it as JPEG, PNG or MP4 with another program.</source>
        <translation>{name} não é uma imagem nem um vídeo que possa ser lido. Salve-o como JPEG, PNG ou MP4 com outro programa.</translation>
    </message>
    <message>
        <source>{address} is not the address of a stream. An address begins with http://, https:// or rtsp://, followed by a host name or number.</source>
        <translation>{address} não é o endereço de uma transmissão. Um endereço começa com http://, https:// ou rtsp://, seguido do nome ou número de um host.</translation>
    </message>
    <message>
        <source>{name} is not plugged in. Plug it in and it starts by itself.</source>
        <translation>{name} não está conectada. Conecte-a e ela inicia sozinha.</translation>
    </message>
    <message>
        <source>There is no file {source}. Was it moved or renamed?</source>
        <translation>Não existe o arquivo {source}. Foi movido ou renomeado?</translation>
    </message>
    <message>
        <source>There is no camera and no file called {source}. The cameras here are: {names}.</source>
        <translation>Não há câmera nem arquivo chamado {source}. As câmeras aqui são: {names}.</translation>
    </message>
    <message>
        <source>There is no camera and no file called {source}. No camera is plugged in. You can open a picture, a video or an address (http://, https://, rtsp://) instead.</source>
        <translation>Não há câmera nem arquivo chamado {source}. Nenhuma câmera está conectada. Você pode abrir uma imagem, um vídeo ou um endereço (http://, https://, rtsp://).</translation>
    </message>
    <message>
        <source>Pages {numbers} were left out: {reason}</source>
        <translation>As páginas {numbers} ficaram de fora: {reason}</translation>
    </message>
    <message>
        <source>Page {number} was left out: {reason}</source>
        <translation>A página {number} ficou de fora: {reason}</translation>
    </message>
    <message>
        <source>{name} breaks off after page {number}. Copy or download it again.</source>
        <translation>{name} interrompe-se depois da página {number}. Copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>{name} is {such_a_picture}, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} é {such_a_picture} e não pode ser lido. Abra-o em outro programa e salve-o como JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read, or is damaged. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} não é uma imagem que possa ser lida, ou está danificado. Abra-o em outro programa e salve-o como JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{name} cannot be saved: {reason}. Choose another folder, or make room there.</source>
        <translation>Não é possível salvar {name}: {reason}. Escolha outra pasta, ou abra espaço ali.</translation>
    </message>
    <message>
        <source>Pictures cannot be saved as {name}. Use a name ending in .png.</source>
        <translation>Não é possível salvar imagens como {name}. Use um nome terminado em .png.</translation>
    </message>
    <message>
        <source>This picture does not fit into {suffix}. Save it as .png.</source>
        <translation>Esta imagem não cabe em {suffix}. Salve-a como .png.</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>números inteiros</translation>
    </message>
    <message>
        <source>signed whole numbers</source>
        <translation>números inteiros com sinal</translation>
    </message>
    <message>
        <source>floating-point numbers</source>
        <translation>números de ponto flutuante</translation>
    </message>
    <message>
        <source>numbers of another kind</source>
        <translation>números de outro tipo</translation>
    </message>
    <message>
        <source>TIFF of {bits}-bit {numbers}</source>
        <translation>TIFF de {numbers} de {bits} bits</translation>
    </message>
    <message>
        <source>TIFF of {bits}-bit {numbers}, {count} for each pixel</source>
        <translation>TIFF de {numbers} de {bits} bits, {count} por pixel</translation>
    </message>
    <message>
        <source>{name} has no video stream {number}. There is: {streams}.</source>
        <translation>{name} não tem o fluxo de vídeo {number}. Há: {streams}.</translation>
    </message>
    <message>
        <source>{name} ends after {seconds} of the {duration} seconds that it claims to have. It may be cut off. Copy or download it again.</source>
        <translation>{name} termina depois de {seconds} dos {duration} segundos que diz ter. Pode estar cortado. Copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>{name} ends after {seconds} seconds. It may be cut off. Copy or download it again.</source>
        <translation>{name} termina depois de {seconds} segundos. Pode estar cortado. Copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>{name} has no frame that can be read. It may be damaged, or no video. See whether another program plays it, and save it as MP4 there.</source>
        <translation>{name} não tem nenhum quadro que possa ser lido. Pode estar danificado, ou não ser um vídeo. Veja se outro programa o reproduz, e salve-o ali como MP4.</translation>
    </message>
    <message>
        <source>{name} holds {count} videos. Shown is {shown}. Not shown: {others}.</source>
        <translation>{name} contém {count} vídeos. Mostrado: {shown}. Não mostrados: {others}.</translation>
    </message>
    <message>
        <source>Emotion Lens is already starting but is not open yet. Wait for its window. If none appears, end the program or restart the computer, then start it again.</source>
        <translation>O Emotion Lens já está iniciando, mas ainda não está aberto. Espere a janela. Se ela não aparecer, encerre o programa ou reinicie o computador, e inicie-o de novo.</translation>
    </message>
    <message>
        <source>Emotion Lens is already open but does not answer. Wait a moment and try again. If that does not help, end it (process {process}), then start it again.</source>
        <translation>O Emotion Lens já está aberto, mas não responde. Espere um momento e tente novamente. Se não ajudar, encerre-o (processo {process}) e inicie-o de novo.</translation>
    </message>
    <message>
        <source>Emotion Lens is already open. Its window cannot be brought to the front, because {folder} cannot be written to ({reason}). Look for the window.</source>
        <translation>O Emotion Lens já está aberto. A janela não pode ser trazida para a frente, porque não se pode gravar em {folder} ({reason}). Procure a janela.</translation>
    </message>
    <message>
        <source>The withdrawal of {participant} was interrupted. Withdraw {participant} again.</source>
        <translation>A retirada de {participant} foi interrompida. Retire {participant} de novo.</translation>
    </message>
    <message>
        <source>{participant} has no session yet.</source>
        <translation>{participant} ainda não tem nenhuma sessão.</translation>
    </message>
    <message>
        <source>{participant} has sessions, but is not in participants.tsv. Add the participant there.</source>
        <translation>{participant} tem sessões, mas não está em participants.tsv. Adicione o participante ali.</translation>
    </message>
    <message>
        <source>There are sessions of “{name}”, which is not in stimuli.tsv. Add it there.</source>
        <translation>Há sessões de “{name}”, que não está em stimuli.tsv. Adicione-o ali.</translation>
    </message>
    <message>
        <source>{stimulus}: the event “{event}” at {seconds} s lies outside the stimulus. Correct its onset.</source>
        <translation>{stimulus}: o evento “{event}” em {seconds} s está fora do estímulo. Corrija o início.</translation>
    </message>
    <message>
        <source>{path} is another film than the one of {stimulus}. Put the old one back.</source>
        <translation>{path} é um filme diferente do de {stimulus}. Coloque o antigo de volta.</translation>
    </message>
    <message>
        <source>There is no film {path}. Was it moved or renamed?</source>
        <translation>Não existe o filme {path}. Foi movido ou renomeado?</translation>
    </message>
    <message>
        <source>{session} is being recorded.</source>
        <translation>{session} está sendo gravada.</translation>
    </message>
    <message>
        <source>{session} was interrupted. Open it in the window to repair it.</source>
        <translation>{session} foi interrompida. Abra-a na janela para repará-la.</translation>
    </message>
    <message>
        <source>The session {name} was recorded, but its folder is gone. Was it moved?</source>
        <translation>A sessão {name} foi gravada, mas sua pasta desapareceu. Foi movida?</translation>
    </message>
    <message>
        <source>{path} is damaged: it needs a name. Add it in a text editor.</source>
        <translation>{path} está danificado: precisa de um nome. Adicione-o em um editor de texto.</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it: it is written again.</source>
        <translation>{path} está danificado. Apague-o: ele é escrito de novo.</translation>
    </message>
    <message>
        <source>{name} cannot be copied: {reason}.</source>
        <translation>Não é possível copiar {name}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged, and was not copied: {reason}.</source>
        <translation>{path} está danificado e não foi copiado: {reason}.</translation>
    </message>
    <message>
        <source>it has no seconds</source>
        <translation>não tem segundos</translation>
    </message>
    <message>
        <source>{path} is no text in UTF-8. Open it in an editor and save it as UTF-8.</source>
        <translation>{path} não é texto em UTF-8. Abra-o em um editor e salve-o como UTF-8.</translation>
    </message>
    <message>
        <source>{path} is damaged: it is no JSON object. Correct it in a text editor, or put an older copy in its place.</source>
        <translation>{path} está danificado: não é um objeto JSON. Corrija-o em um editor de texto, ou coloque no lugar uma cópia mais antiga.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Free up space there, or allow writing there.</source>
        <translation>Não é possível escrever {path}: {reason}. Libere espaço ali, ou permita gravar ali.</translation>
    </message>
    <message>
        <source>Another program is changing the study in {folder}. Try again when it is done.</source>
        <translation>Outro programa está alterando o estudo em {folder}. Tente novamente quando ele terminar.</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>Valência</translation>
    </message>
    <message>
        <source>Mean courses over participants</source>
        <translation>Percursos médios sobre os participantes</translation>
    </message>
    <message>
        <source>Mean valence of each group</source>
        <translation>Valência média de cada grupo</translation>
    </message>
    <message>
        <source>Mean valence around each event</source>
        <translation>Valência média em torno de cada evento</translation>
    </message>
    <message>
        <source>Agreement among participants</source>
        <translation>Concordância entre participantes</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Mean correlation</source>
        <translation>Correlação média</translation>
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
        <translation>Correlação entre sujeitos: até que ponto o percurso de cada participante sobe e desce com o percurso médio de todos os outros (deixando um de fora; 1 totalmente, 0 nada), e a média dessas correlações. Elas dependem umas das outras, por isso não se dá intervalo. Diz que as pessoas reagiram de modo parecido, não com que intensidade.</translation>
    </message>
    <message>
        <source>No correlation can be computed where a course does not vary, or where less than {seconds} s are in common: {missing}.</source>
        <translation>Não é possível calcular a correlação onde um percurso não varia, ou onde há menos de {seconds} s em comum: {missing}.</translation>
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
            <numerusform>%n sem grupo não é comparado.</numerusform>
            <numerusform>%n sem grupo não são comparados.</numerusform>
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
        <translation>Média de</translation>
    </message>
    <message>
        <source>Hedges&apos; g</source>
        <translation>g de Hedges</translation>
    </message>
    <message>
        <source>Means over participants of each one&apos;s own mean. Below a difference and below g is the {level} interval, by bootstrap over participants within each group. Many figures are compared here and the intervals are not corrected for that: some will miss 0 by chance alone. Groups that were not drawn by lot may differ for other reasons.</source>
        <translation>Médias, sobre os participantes, da média própria de cada um. Abaixo de uma diferença e abaixo de g está o intervalo de {level}, por bootstrap sobre os participantes de cada grupo. Muitos números são comparados aqui, e os intervalos não são corrigidos por isso: alguns deixarão de conter 0 só por acaso. Grupos que não foram sorteados podem diferir por outros motivos.</translation>
    </message>
    <message>
        <source>{measure}: all</source>
        <comment>participants</comment>
        <translation>{measure}: todos</translation>
    </message>
    <message>
        <source>{first} and {second}: a group of fewer than {fewest} participants has no interval and no effect size. The difference is of these people alone.</source>
        <translation>{first} e {second}: um grupo de menos de {fewest} participantes não tem intervalo nem tamanho de efeito. A diferença é só dessas pessoas.</translation>
    </message>
    <message>
        <source>{first} and {second}: groups of fewer than {few} participants say little about others. Their intervals are much too narrow.</source>
        <translation>{first} e {second}: grupos de menos de {few} participantes dizem pouco sobre os outros. Seus intervalos são estreitos demais.</translation>
    </message>
    <message>
        <source>Valence in {number}. {event}</source>
        <comment>an event and its number</comment>
        <translation>Valência em {number}. {event}</translation>
    </message>
    <message>
        <source>Shares of time in events</source>
        <translation>Parcelas do tempo nos eventos</translation>
    </message>
    <message>
        <source>Shares are means over participants of the time in which the face was read, with their interval. An event of no duration counts with the {seconds} s after it.</source>
        <translation>As parcelas são médias, sobre os participantes, do tempo em que o rosto foi lido, com o intervalo. Um evento sem duração conta com os {seconds} s seguintes.</translation>
    </message>
    <message>
        <source>Valence around events</source>
        <translation>Valência em torno dos eventos</translation>
    </message>
    <message>
        <source>First reactions to events</source>
        <translation>Primeiras reações aos eventos</translation>
    </message>
    <message>
        <source>Reacted</source>
        <translation>Reagiram</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Pico</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a reaction</comment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Mean valence over participants from {before} s before to {after} s after each event, with its band. The table (CSV) has the emotions, too, and {more} more events.</source>
        <translation>Valência média sobre os participantes, de {before} s antes a {after} s depois de cada evento, com sua faixa. A tabela (CSV) tem também as emoções e mais {more} eventos.</translation>
    </message>
    <message>
        <source>Mean valence over participants from {before} s before to {after} s after each event, with its band. The table (CSV) has the emotions, too.</source>
        <translation>Valência média sobre os participantes, de {before} s antes a {after} s depois de cada evento, com sua faixa. A tabela (CSV) tem também as emoções.</translation>
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
        <translation>Nenhuma reação</translation>
    </message>
    <message>
        <source>Not seen well enough to tell</source>
        <translation>Não visto bem o bastante para dizer</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <comment>participants</comment>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>A reaction: within {window} s of the event, a measure exceeds its mean of the {base} s before by at least {deviations} of their standard deviations, and by at least {rise}, for {hold} s without a break; of emotions a rise, of valence a rise or a fall. Onset: when that begins. Peak: when it is farthest from that mean, and Size by how much. Times are means over those who reacted, in steps of {step} s, with their interval. “3 of 12”: twelve were seen well enough to tell. A reaction after an event need not be a reaction to it.</source>
        <translation>Uma reação: até {window} s depois do evento, uma medida supera a sua média dos {base} s anteriores em pelo menos {deviations} dos desvios-padrão deles, e em pelo menos {rise}, durante {hold} s sem interrupção; nas emoções, uma subida; na valência, uma subida ou uma descida. Início: quando isso começa. Pico: quando está mais longe dessa média, e Tamanho, em quanto. Os tempos são médias sobre quem reagiu, em passos de {step} s, com o intervalo. “3 de 12”: doze foram vistos bem o bastante para dizer. Uma reação depois de um evento não é necessariamente uma reação a ele.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <comment>two events</comment>
        <translation>{first} e {second}</translation>
    </message>
    <message numerus="yes">
        <source>These events are so close to each other that the time looked at for one reaches into that of the other: {pairs} and %n more pairs. A reaction may be counted for both, or hidden in the base.</source>
        <translation>
            <numerusform>Estes eventos estão tão próximos que o tempo examinado para um invade o do outro: {pairs} e mais %n par. Uma reação pode ser contada para ambos, ou ficar oculta na base.</numerusform>
            <numerusform>Estes eventos estão tão próximos que o tempo examinado para um invade o do outro: {pairs} e mais %n pares. Uma reação pode ser contada para ambos, ou ficar oculta na base.</numerusform>
        </translation>
    </message>
    <message>
        <source>These events are so close to each other that the time looked at for one reaches into that of the other: {pairs}. A reaction may be counted for both, or hidden in the base.</source>
        <translation>Estes eventos estão tão próximos que o tempo examinado para um invade o do outro: {pairs}. Uma reação pode ser contada para ambos, ou ficar oculta na base.</translation>
    </message>
    <message>
        <source>There is no consent to the use of readings.</source>
        <translation>Não há consentimento para o uso das leituras.</translation>
    </message>
    <message>
        <source>There is no session with this stimulus.</source>
        <translation>Não há sessão com este estímulo.</translation>
    </message>
    <message>
        <source>Not counted, as their stimulus is not in stimuli.tsv: {sessions}.</source>
        <translation>Não contadas, porque seu estímulo não está em stimuli.tsv: {sessions}.</translation>
    </message>
    <message>
        <source>participants.tsv does not name this participant.</source>
        <translation>participants.tsv não cita este participante.</translation>
    </message>
    <message>
        <source>It is still being recorded.</source>
        <translation>Ainda está sendo gravada.</translation>
    </message>
    <message>
        <source>valence</source>
        <translation>valência</translation>
    </message>
    <message>
        <source>derived valence</source>
        <translation>valência derivada</translation>
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
        <translation>As parcelas do tempo são do tempo em que o rosto foi lido, pela emoção mostrada; “Incerto” significa que nenhuma se destacou claramente. Média: da probabilidade que o modelo deu a cada emoção, ao longo do tempo e depois sobre os participantes. Valência: alegria menos raiva, nojo, medo e tristeza, de −1 (desagradável) a 1 (agradável). Valência derivada: as parcelas de pessoas que indicariam cada emoção, segundo a estimativa do modelo, ponderadas pelo modo como as pessoas avaliaram essas palavras. Analisado: a parte do estímulo da qual foram lidos quadros. À vista: a parte disso com o rosto. Legível: a parte disso em que ele era grande, claro, nítido e frontal o bastante.</translation>
    </message>
    <message>
        <source>Every participant counts once, however many frames there are. Intervals are percentile bootstrap intervals over participants (Efron &amp; Tibshirani 1993): had other people of the same kind taken part, the mean might as well have been anywhere in them. Those of few people are too narrow: of normally distributed values, a 95% interval holds the true mean in 75 of 100 studies of 3 participants, in 85 of 5, 89 of 8 and 92 of 20. They say nothing of how often the model errs.</source>
        <translation>Cada participante conta uma vez, seja qual for o número de quadros. Os intervalos são intervalos de percentis por bootstrap sobre os participantes (Efron &amp; Tibshirani 1993): se outras pessoas do mesmo tipo tivessem participado, a média poderia igualmente estar em qualquer ponto deles. Os de poucas pessoas são estreitos demais: com valores de distribuição normal, um intervalo de 95% contém a média verdadeira em 75 de 100 estudos com 3 participantes, em 85 com 5, em 89 com 8 e em 92 com 20. Nada dizem sobre a frequência com que o modelo erra.</translation>
    </message>
    <message>
        <source>Sources: agreement, Hasson et al. 2004 (Science 303) and Nastase et al. 2019 (Social Cognitive and Affective Neuroscience 14); effect size, Hedges 1981 (Journal of Educational Statistics 6); onsets, Hodges &amp; Bui 1996 (Electroencephalography and Clinical Neurophysiology 101).</source>
        <translation>Fontes: concordância, Hasson et al. 2004 (Science 303) e Nastase et al. 2019 (Social Cognitive and Affective Neuroscience 14); tamanho de efeito, Hedges 1981 (Journal of Educational Statistics 6); inícios, Hodges &amp; Bui 1996 (Electroencephalography and Clinical Neurophysiology 101).</translation>
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
        <translation>Sem estímulos</translation>
    </message>
    <message>
        <source>The study has no stimuli yet. Add one first.</source>
        <translation>O estudo ainda não tem estímulos. Adicione um primeiro.</translation>
    </message>
    <message>
        <source>What to know of this study</source>
        <translation>O que saber sobre este estudo</translation>
    </message>
    <message>
        <source>Made with Emotion Lens {version}.</source>
        <translation>Feito com o Emotion Lens {version}.</translation>
    </message>
    <message>
        <source>Model (SHA-256): {models}.</source>
        <translation>Modelo (SHA-256): {models}.</translation>
    </message>
    <message>
        <source>Left out are viewings of which less than {analysed} was analysed, less than {in_view} of that in view, or less than {readable} of that readable. Seed of the random numbers: {seed}.</source>
        <translation>Ficam de fora as visualizações das quais menos de {analysed} foi analisado, menos de {in_view} disso à vista, ou menos de {readable} disso legível. Semente dos números aleatórios: {seed}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>model {value}</source>
        <translation>modelo {value}</translation>
    </message>
    <message>
        <source>resting face taken out: {value}</source>
        <translation>rosto em repouso descontado: {value}</translation>
    </message>
    <message>
        <source>smoothing {value}</source>
        <translation>suavização {value}</translation>
    </message>
    <message>
        <source>smallest face {value}</source>
        <translation>menor rosto {value}</translation>
    </message>
    <message>
        <source>adapted {value}</source>
        <translation>adaptado: {value}</translation>
    </message>
    <message>
        <source>doubt unreadable {value}</source>
        <translation>ilegíveis como incertos: {value}</translation>
    </message>
    <message>
        <source>emotions {value}</source>
        <translation>emoções {value}</translation>
    </message>
    <message>
        <source>Run {number} is counted instead.</source>
        <translation>Em vez dela, conta a rodada {number}.</translation>
    </message>
    <message>
        <source>{share} of the stimulus was analysed, less than {least}.</source>
        <translation>{share} do estímulo foi analisado, menos de {least}.</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>Nenhum rosto foi encontrado.</translation>
    </message>
    <message>
        <source>The face was in view {share} of the time analysed, less than {least}.</source>
        <translation>O rosto esteve à vista em {share} do tempo analisado, menos de {least}.</translation>
    </message>
    <message>
        <source>The face was readable {share} of the time in view, less than {least}.</source>
        <translation>O rosto esteve legível em {share} do tempo à vista, menos de {least}.</translation>
    </message>
    <message>
        <source>Recorded otherwise than most: {differences}.</source>
        <translation>Gravada de modo diferente da maioria: {differences}.</translation>
    </message>
    <message>
        <source>{trait} and not {other}</source>
        <comment>smoothing 0.2 and not 0.4</comment>
        <translation>{trait} e não {other}</translation>
    </message>
    <message>
        <source>Sessions of different models, settings or resting faces are counted together here, as was asked for. What differs between participants may come of that. {kinds}.</source>
        <translation>Sessões de modelos, configurações ou rostos em repouso diferentes são contadas juntas aqui, como foi pedido. O que difere entre participantes pode vir disso. {kinds}.</translation>
    </message>
    <message>
        <source>Not all viewings are as long as the longest or the stimulus, {length}: {viewings}. Later parts rest on fewer participants.</source>
        <translation>Nem todas as visualizações são tão longas quanto a mais longa ou o estímulo, {length}: {viewings}. As partes finais baseiam-se em menos participantes.</translation>
    </message>
    <message>
        <source>Readings are adapted to corrections; sessions do not say to which, so they may not all be the same: {viewings}.</source>
        <translation>As leituras são adaptadas a correções; as sessões não dizem a quais, portanto talvez não sejam todas as mesmas: {viewings}.</translation>
    </message>
    <message>
        <source>It was made by an old version and does not say what was analysed.</source>
        <translation>Foi feita por uma versão antiga e não diz o que foi analisado.</translation>
    </message>
    <message>
        <source>The film was not shown in it: no frame has a time in the film.</source>
        <translation>O filme não foi mostrado nela: nenhum quadro tem um tempo no filme.</translation>
    </message>
    <message>
        <source>It has no marker “{marker}”. Set one where the stimulus begins.</source>
        <translation>Não tem o marcador “{marker}”. Coloque um onde o estímulo começa.</translation>
    </message>
    <message>
        <source>One other person was in view, for {time} at most, and left out. If one of them is the participant&apos;s own face found anew, merge them in the session&apos;s window.</source>
        <translation>Uma outra pessoa esteve à vista, por {time} no máximo, e ficou de fora. Se for o próprio rosto do participante encontrado de novo, faça a união na janela da sessão.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people were in view, for {time} at most, and left out. If one of them is the participant&apos;s own face found anew, merge them in the session&apos;s window.</source>
        <translation>
            <numerusform>%n outra pessoa esteve à vista, por {time} no máximo, e ficou de fora. Se for o próprio rosto do participante encontrado de novo, faça a união na janela da sessão.</numerusform>
            <numerusform>%n outras pessoas estiveram à vista, por {time} no máximo, e ficaram de fora. Se uma delas for o próprio rosto do participante encontrado de novo, faça a união na janela da sessão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stimulus was started %n times; the last complete showing counts, from {time} of the recording on. Left out: {others}.</source>
        <translation>
            <numerusform>O estímulo foi iniciado %n vez; conta a última exibição completa, a partir de {time} da gravação. Fora: {others}.</numerusform>
            <numerusform>O estímulo foi iniciado %n vezes; conta a última exibição completa, a partir de {time} da gravação. Ficam de fora: {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stimulus was started %n times; none was complete, and the last counts, from {time} of the recording on. Left out: {others}.</source>
        <translation>
            <numerusform>O estímulo foi iniciado %n vez; nenhuma foi completa, e conta a última, a partir de {time} da gravação. Fora: {others}.</numerusform>
            <numerusform>O estímulo foi iniciado %n vezes; nenhuma foi completa, e conta a última, a partir de {time} da gravação. Ficam de fora: {others}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who saw it can be counted, so there is nothing to say.</source>
        <translation>Ninguém que o viu pode ser contado, portanto não há nada a dizer.</translation>
    </message>
    <message>
        <source>With one participant nothing can be said about others: there is no interval, no agreement and no comparison. What follows describes this one person in this one viewing.</source>
        <translation>Com um participante nada se pode dizer sobre outros: não há intervalo, concordância nem comparação. O que segue descreve esta única pessoa nesta única visualização.</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n participants are counted. The stimulus is {length} long.</source>
        <translation>
            <numerusform>{number} de %n participante é contado. O estímulo dura {length}.</numerusform>
            <numerusform>{number} de %n participantes são contados. O estímulo dura {length}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n participants are counted. The stimulus is of unknown length.</source>
        <translation>
            <numerusform>{number} de %n participante é contado. A duração do estímulo é desconhecida.</numerusform>
            <numerusform>{number} de %n participantes são contados. A duração do estímulo é desconhecida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n participants: intervals of fewer than {few} are much too narrow, and say little about anyone else.</source>
        <translation>
            <numerusform>Há %n participante: intervalos de menos de {few} são estreitos demais e dizem pouco sobre qualquer outra pessoa.</numerusform>
            <numerusform>Há %n participantes: intervalos de menos de {few} são estreitos demais e dizem pouco sobre qualquer outra pessoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of time</source>
        <translation>Parcelas do tempo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>The band is the {level} interval of the mean, by bootstrap over participants ({resamples} resamples).</source>
        <translation>A faixa é o intervalo de {level} da média, por bootstrap sobre os participantes ({resamples} reamostragens).</translation>
    </message>
    <message>
        <source>Dashed lines are the events below.</source>
        <translation>As linhas tracejadas são os eventos abaixo.</translation>
    </message>
    <message>
        <source>Where a line breaks, nobody was seen.</source>
        <translation>Onde uma linha se interrompe, ninguém foi visto.</translation>
    </message>
    <message numerus="yes">
        <source>Each point is the mean of {seconds} s, over %n participants.</source>
        <translation>
            <numerusform>Cada ponto é a média de {seconds} s, sobre %n participante.</numerusform>
            <numerusform>Cada ponto é a média de {seconds} s, sobre %n participantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each point is the mean of {seconds} s, over {least} to %n participants.</source>
        <translation>
            <numerusform>Cada ponto é a média de {seconds} s, sobre {least} a %n participante.</numerusform>
            <numerusform>Cada ponto é a média de {seconds} s, sobre {least} a %n participantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage and quality</source>
        <translation>Cobertura e qualidade</translation>
    </message>
    <message>
        <source>All: {traits}.</source>
        <comment>sessions</comment>
        <translation>Todas: {traits}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Ninguém fica de fora.</translation>
    </message>
    <message>
        <source>{participant}, run {number}</source>
        <translation>{participant}, rodada {number}</translation>
    </message>
    <message>
        <source>The report cannot be written as “{name}”. End its name with .html or .csv.</source>
        <translation>Não é possível escrever o relatório como “{name}”. Termine o nome com .html ou .csv.</translation>
    </message>
    <message>
        <source>The report cannot be written as “{name}”. End its name with .html or .pdf or .csv.</source>
        <translation>Não é possível escrever o relatório como “{name}”. Termine o nome com .html, .pdf ou .csv.</translation>
    </message>
    <message>
        <source>it has no video</source>
        <translation>não tem vídeo</translation>
    </message>
    <message>
        <source>video was not agreed to</source>
        <translation>não houve consentimento para o vídeo</translation>
    </message>
    <message>
        <source>names are drawn in its video</source>
        <translation>há nomes desenhados no vídeo</translation>
    </message>
    <message>
        <source>“{text}” cannot be a participant&apos;s id. Use letters and digits only, such as sub-01.</source>
        <translation>“{text}” não pode ser o id de um participante. Use só letras e algarismos, como sub-01.</translation>
    </message>
    <message>
        <source>“{text}” cannot name a stimulus. Use letters and digits only, such as film1.</source>
        <translation>“{text}” não pode ser o nome de um estímulo. Use só letras e algarismos, como film1.</translation>
    </message>
    <message>
        <source>{path} must begin with the column participant_id. Move it there.</source>
        <translation>{path} deve começar com a coluna participant_id. Mova-a para lá.</translation>
    </message>
    <message>
        <source>“{name}” cannot name a column of your own. Choose another name.</source>
        <translation>“{name}” não pode ser o nome de uma coluna sua. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{path} has “{id}” twice. Give one of them another id.</source>
        <translation>{path} tem “{id}” duas vezes. Dê outro id a um deles.</translation>
    </message>
    <message>
        <source>{folder} is not a study: there is no {file} in it. Choose another folder.</source>
        <translation>{folder} não é um estudo: não contém {file}. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The study in {folder} was made by a newer version of the program. Update the program.</source>
        <translation>O estudo em {folder} foi feito por uma versão mais nova do programa. Atualize o programa.</translation>
    </message>
    <message>
        <source>{path} is damaged: it needs version, id, event_codes, consent_form and scopes. Correct it in a text editor, or put an older copy in its place.</source>
        <translation>{path} está danificado: precisa de version, id, event_codes, consent_form e scopes. Corrija-o em um editor de texto, ou coloque no lugar uma cópia mais antiga.</translation>
    </message>
    <message>
        <source>{folder} is no folder of a study&apos;s session.</source>
        <translation>{folder} não é a pasta de uma sessão de estudo.</translation>
    </message>
    <message>
        <source>{folder}: session.json names another participant, stimulus or run. Was the folder renamed? Correct one of them.</source>
        <translation>{folder}: session.json cita outro participante, estímulo ou rodada. A pasta foi renomeada? Corrija um dos dois.</translation>
    </message>
    <message>
        <source>sharing is no longer agreed to</source>
        <translation>o consentimento para compartilhar já não vale</translation>
    </message>
    <message>
        <source>a video is no longer agreed to</source>
        <translation>o consentimento para um vídeo já não vale</translation>
    </message>
    <message>
        <source>participants.tsv has no free column “{column}”. It has: {columns}.</source>
        <translation>participants.tsv não tem a coluna livre “{column}”. Tem: {columns}.</translation>
    </message>
    <message>
        <source>participants.tsv has no free column “{column}”. It has: none.</source>
        <translation>participants.tsv não tem a coluna livre “{column}”. Não tem nenhuma.</translation>
    </message>
    <message>
        <source>Faces cannot be hidden as “{kind}”: {kinds}.</source>
        <translation>Não é possível ocultar rostos como “{kind}”: {kinds}.</translation>
    </message>
    <message>
        <source>it is being recorded</source>
        <translation>está sendo gravada</translation>
    </message>
    <message>
        <source>its recording was interrupted: open it in the window to repair it</source>
        <translation>sua gravação foi interrompida: abra-a na janela para repará-la</translation>
    </message>
    <message>
        <source>it says nothing of consent</source>
        <translation>nada diz sobre consentimento</translation>
    </message>
    <message>
        <source>the consent does not include {scope}</source>
        <translation>o consentimento não inclui {scope}</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the copy.</source>
        <translation>{folder} não está vazia. Escolha uma nova pasta para a cópia.</translation>
    </message>
    <message>
        <source>There is no session to share: none was recorded.</source>
        <translation>Não há sessão para compartilhar: nenhuma foi gravada.</translation>
    </message>
    <message>
        <source>There is no session to share: {reasons}.</source>
        <translation>Não há sessão para compartilhar: {reasons}.</translation>
    </message>
    <message>
        <source>Who is who must not lie in the copy. Choose another place for it.</source>
        <translation>A lista de quem é quem não deve ficar dentro da cópia. Escolha outro lugar para ela.</translation>
    </message>
    <message>
        <source>{path}: the kind is “{kind}”. Write {film} or {elsewhere}.</source>
        <translation>{path}: o tipo é “{kind}”. Escreva {film} ou {elsewhere}.</translation>
    </message>
    <message>
        <source>{path}: “{text}” is no length in seconds. Correct it.</source>
        <translation>{path}: “{text}” não é uma duração em segundos. Corrija-a.</translation>
    </message>
    <message>
        <source>{path}: the film “{film}” lies outside the study. Move it into stimuli.</source>
        <translation>{path}: o filme “{film}” está fora do estudo. Mova-o para stimuli.</translation>
    </message>
    <message>
        <source>A study needs a name. Type one.</source>
        <translation>Um estudo precisa de um nome. Digite um.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the study.</source>
        <translation>{folder} não está vazia. Escolha uma nova pasta para o estudo.</translation>
    </message>
    <message>
        <source>There is a column “{column}” already. Choose another name.</source>
        <translation>Já existe uma coluna “{column}”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“{id}” is in the study already. Choose another id.</source>
        <translation>“{id}” já está no estudo. Escolha outro id.</translation>
    </message>
    <message>
        <source>The study has no “{id}”. Add it first, or choose another.</source>
        <translation>O estudo não tem “{id}”. Adicione-o primeiro ou escolha outro.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {reason}. Correct it.</source>
        <translation>{path}, linha {line}: {reason}. Corrija isso.</translation>
    </message>
    <message>
        <source>{path} lacks the column “{column}”. Its cells must be parted by tabs, and its first line must name {columns}.</source>
        <translation>Falta em {path} a coluna “{column}”. As células devem ser separadas por tabulações, e a primeira linha deve citar {columns}.</translation>
    </message>
    <message>
        <source>{path} has two columns named “{column}”. Rename or remove one.</source>
        <translation>{path} tem duas colunas chamadas “{column}”. Renomeie ou remova uma.</translation>
    </message>
    <message>
        <source>The withdrawal of {participant} was interrupted. Finish it first, by withdrawing that participant again.</source>
        <translation>A retirada de {participant} foi interrompida. Conclua-a primeiro, retirando esse participante de novo.</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it, and withdraw again.</source>
        <translation>{path} está danificado. Apague-o e faça a retirada de novo.</translation>
    </message>
    <message>
        <source>{session} is being recorded. Stop the recording first.</source>
        <translation>{session} está sendo gravada. Pare a gravação primeiro.</translation>
    </message>
    <message>
        <source>The study has no participant “{participant}”. Choose another.</source>
        <translation>O estudo não tem o participante “{participant}”. Escolha outro.</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. Close its files in other programs, and withdraw again: what is left is deleted then.</source>
        <translation>Não é possível apagar {folder}: {reason}. Feche os arquivos dela em outros programas e faça a retirada de novo: o que restar será apagado então.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}. Delete it.</source>
        <translation>Não é possível apagar {path}: {reason}. Apague-o.</translation>
    </message>
    <message>
        <source>{path} is not a model of this program&apos;s emotions. {cure}</source>
        <translation>{path} não é um modelo das emoções deste programa. {cure}</translation>
    </message>
    <message>
        <source>The model has stopped working ({reason}). {cure}</source>
        <translation>O modelo parou de funcionar ({reason}). {cure}</translation>
    </message>
    <message>
        <source>Install the program again, or give the model that belongs to it.</source>
        <translation>Instale o programa novamente, ou indique o modelo que pertence a ele.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} cannot be read. {cure}</source>
        <translation>Não é possível ler a descrição do modelo {path}. {cure}</translation>
    </message>
    <message>
        <source>{path} does not describe a model. {cure}</source>
        <translation>{path} não descreve um modelo. {cure}</translation>
    </message>
    <message>
        <source>The model {path} cannot be read. {cure}</source>
        <translation>Não é possível ler o modelo {path}. {cure}</translation>
    </message>
    <message>
        <source>{path} is damaged, or is not the model that its JSON is for. {cure}</source>
        <translation>{path} está danificado, ou não é o modelo a que se refere seu JSON. {cure}</translation>
    </message>
    <message>
        <source>{path} is not a LiteRT model. {cure}</source>
        <translation>{path} não é um modelo LiteRT. {cure}</translation>
    </message>
    <message>
        <source>The face detector failed ({reason}). Install the program again.</source>
        <translation>O detector de rostos falhou ({reason}). Instale o programa novamente.</translation>
    </message>
    <message>
        <source>The face detector&apos;s file {name} is missing or damaged. Install the program again.</source>
        <translation>O arquivo {name} do detector de rostos falta ou está danificado. Instale o programa novamente.</translation>
    </message>
    <message>
        <source>{path} is not a face verifier of this program. {cure}</source>
        <translation>{path} não é um verificador de rostos deste programa. {cure}</translation>
    </message>
    <message>
        <source>The face verifier has stopped working ({reason}). {cure}</source>
        <translation>O verificador de rostos parou de funcionar ({reason}). {cure}</translation>
    </message>
    <message>
        <source>Shows, live, what each face in front of the camera expresses.</source>
        <translation>Mostra, ao vivo, o que expressa cada rosto diante da câmera.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Private by design.&lt;/b&gt; Everything is computed on this computer. No picture ever leaves it, and no reading either, unless you switch that on in the settings (“Other programs”).</source>
        <translation>&lt;b&gt;Privado por concepção.&lt;/b&gt; Tudo é calculado neste computador. Nenhuma imagem sai dele, e nenhuma leitura tampouco, a não ser que você ligue isso nas configurações (“Outros programas”).</translation>
    </message>
    <message>
        <source>It keeps your settings, a log of crashes, and what you ask it to keep: sessions, corrections and saved pictures. All of it is in your own folders, where you can delete it.</source>
        <translation>Guarda suas configurações, um registro de falhas e o que você pede que guarde: sessões, correções e imagens salvas. Tudo fica em suas próprias pastas, onde você pode apagar.</translation>
    </message>
    <message>
        <source>A reading is an estimate of what a face &lt;i&gt;shows&lt;/i&gt;. It is not what a person feels, and it is sometimes wrong: do not make decisions about people by it.</source>
        <translation>Uma leitura é uma estimativa do que um rosto &lt;i&gt;mostra&lt;/i&gt;. Não é o que uma pessoa sente, e às vezes está errada: não tome decisões sobre pessoas com base nela.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Where it is unlawful.&lt;/b&gt; In the European Union, inferring emotions of people at work or in schools, training and universities is forbidden since 2 February 2025, except for medical or safety reasons (AI Act, article 5(1)(f)). Elsewhere, whoever uses it must tell the people who are read by it (article 50(3)), and recordings of faces are personal data. Ask everybody first. Other countries have other laws.</source>
        <translation>&lt;b&gt;Onde é ilegal.&lt;/b&gt; Na União Europeia, inferir emoções de pessoas no trabalho ou em escolas, na formação e em universidades é proibido desde 2 de fevereiro de 2025, exceto por motivos médicos ou de segurança (Regulamento da IA, artigo 5(1)(f)). Fora disso, quem o usa deve informar as pessoas que são lidas por ele (artigo 50(3)), e gravações de rostos são dados pessoais. Peça permissão a todos primeiro. Outros países têm outras leis.</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt for Python (LGPL 3), OpenCV, LiteRT, NumPy and others, whose licences are listed under “Licences”.</source>
        <translation>Licença MIT. Feito com Qt for Python (LGPL 3), OpenCV, LiteRT, NumPy e outros, cujas licenças estão listadas em “Licenças”.</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Sobre {name}</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licenças…</translation>
    </message>
    <message>
        <source>Patterns as well as &amp;colours</source>
        <translation>Padrões além de &amp;cores</translation>
    </message>
    <message>
        <source>Symbols on the timeline&apos;s lines, hatches on bars and areas. Saved charts and reports always have them, and so has the window while the system asks for high contrast.</source>
        <translation>Símbolos nas linhas da linha do tempo, hachuras em barras e áreas. Gráficos e relatórios salvos sempre os têm, e também a janela enquanto o sistema pede alto contraste.</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Menos &amp;movimento</translation>
    </message>
    <message>
        <source>Menus and panels appear at once, the cursor does not blink, and the live timeline moves on by pages. The picture, and what follows the faces, still moves: Space stops it.</source>
        <translation>Menus e painéis aparecem de imediato, o cursor não pisca, e a linha do tempo ao vivo avança por páginas. A imagem, e o que acompanha os rostos, continua a se mover: Espaço a para.</translation>
    </message>
    <message>
        <source>Have screen readers &amp;say new labels</source>
        <translation>Fazer os &amp;leitores de tela dizerem novos rótulos</translation>
    </message>
    <message>
        <source>While a screen reader runs: each change, and at most one sentence in three seconds.</source>
        <translation>Enquanto um leitor de tela está ativo: cada mudança, e no máximo uma frase a cada três segundos.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproduzir</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>{emotion}?</source>
        <translation>{emotion}?</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Virado</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>Início e fim</translation>
    </message>
    <message>
        <source>Name on key {key}</source>
        <translation>Nome na tecla {key}</translation>
    </message>
    <message>
        <source>Kind on key {key}</source>
        <translation>Tipo na tecla {key}</translation>
    </message>
    <message>
        <source>While you record, and in a session, these keys code what you see. A moment is one press; a state starts with one press and stops with the next. A key without a name does nothing.</source>
        <translation>Enquanto você grava, e em uma sessão, estas teclas codificam o que você vê. Um momento é um toque; um estado começa com um toque e termina com o seguinte. Uma tecla sem nome não faz nada.</translation>
    </message>
    <message>
        <source>These are the event codes of the open study.</source>
        <translation>Estes são os códigos de evento do estudo aberto.</translation>
    </message>
    <message>
        <source>Such as: speaks</source>
        <translation>Por exemplo: fala</translation>
    </message>
    <message>
        <source>Something in Emotion Lens went wrong.</source>
        <translation>Algo deu errado no Emotion Lens.</translation>
    </message>
    <message>
        <source>The program keeps running. If something no longer works, quit and start it again.</source>
        <translation>O programa continua funcionando. Se algo não funcionar mais, saia e inicie-o de novo.</translation>
    </message>
    <message>
        <source>Something went wrong, and Emotion Lens has to close.</source>
        <translation>Algo deu errado, e o Emotion Lens tem de fechar.</translation>
    </message>
    <message>
        <source>Start it again. If that does not help, reinstall it.</source>
        <translation>Inicie-o de novo. Se não ajudar, reinstale-o.</translation>
    </message>
    <message>
        <source>Emotion Lens closed unexpectedly the last time.</source>
        <translation>O Emotion Lens fechou inesperadamente da última vez.</translation>
    </message>
    <message>
        <source>You can go on using it.</source>
        <translation>Você pode continuar a usá-lo.</translation>
    </message>
    <message>
        <source>The details are in this file. It stays on this computer:</source>
        <translation>Os detalhes estão neste arquivo. Ele permanece neste computador:</translation>
    </message>
    <message>
        <source>No log could be written: no folder is writable.</source>
        <translation>Nenhum registro pôde ser escrito: nenhuma pasta permite gravar.</translation>
    </message>
    <message>
        <source>The folder cannot be opened from here. Its path is above.</source>
        <translation>A pasta não pode ser aberta daqui. O caminho está acima.</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>O registro</translation>
    </message>
    <message>
        <source>&amp;Open the log folder</source>
        <translation>&amp;Abrir a pasta do registro</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir uma imagem</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Abrir um vídeo</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Open a picture or a video</source>
        <translation>Abrir uma imagem ou um vídeo</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Imagens e vídeos</translation>
    </message>
    <message>
        <source>Address of a live stream, such as a network camera&apos;s (rtsp://192.168.1.20/live):</source>
        <translation>Endereço de uma transmissão ao vivo, como o de uma câmera de rede (rtsp://192.168.1.20/live):</translation>
    </message>
    <message>
        <source>Open a network address</source>
        <translation>Abrir um endereço de rede</translation>
    </message>
    <message>
        <source>Save the picture with its readings</source>
        <translation>Salvar a imagem com as leituras</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagem PNG (*.png)</translation>
    </message>
    <message>
        <source>JPEG picture (*.jpg *.jpeg)</source>
        <translation>Imagem JPEG (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Nothing has been read yet. Faces are read as soon as a picture is shown.</source>
        <translation>Nada foi lido ainda. Os rostos são lidos assim que uma imagem é mostrada.</translation>
    </message>
    <message>
        <source>Details of a face</source>
        <translation>Detalhes de um rosto</translation>
    </message>
    <message>
        <source>No face in view</source>
        <translation>Nenhum rosto à vista</translation>
    </message>
    <message>
        <source>Look at the camera, with light on your face. It also helps to come a little closer.</source>
        <translation>Olhe para a câmera, com luz no rosto. Também ajuda chegar um pouco mais perto.</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Emoções</translation>
    </message>
    <message>
        <source>{title} is not in view here</source>
        <translation>{title} não está à vista aqui</translation>
    </message>
    <message>
        <source>Copied. Paste it into your report: it has no picture, no name and no path.</source>
        <translation>Copiado. Cole no seu relato: não contém imagem, nome nem caminho.</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclas e mouse</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Na imagem</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clique</translation>
    </message>
    <message>
        <source>Show this face at the side</source>
        <translation>Mostrar este rosto ao lado</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Esquerda, Direita</translation>
    </message>
    <message>
        <source>Show the next face</source>
        <translation>Mostrar o próximo rosto</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Enter</translation>
    </message>
    <message>
        <source>Go to a face, show it at the side</source>
        <translation>Ir a um rosto, mostrá-lo ao lado</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the faces; show the largest one again</source>
        <translation>Deixar os rostos; mostrar de novo o maior</translation>
    </message>
    <message>
        <source>By keyboard alone</source>
        <translation>Só com o teclado</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>To the next part of the window, and back</source>
        <translation>À parte seguinte da janela, e de volta</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>Along the toolbar, and along a row of buttons</source>
        <translation>Pela barra de ferramentas, e por uma fila de botões</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>Espaço, Enter</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Pressionar o botão que tem o foco</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>Os menus</translation>
    </message>
    <message>
        <source>While you record, and in a session</source>
        <translation>Enquanto você grava, e em uma sessão</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>Your event codes (Session &gt; Event codes): a moment, or start and stop</source>
        <translation>Seus códigos de evento (Sessão &gt; Códigos de evento): um momento, ou início e fim</translation>
    </message>
    <message>
        <source>Enter, Escape</source>
        <translation>Enter, Esc</translation>
    </message>
    <message>
        <source>Keep a marker&apos;s note, leave the marker without one</source>
        <translation>Guardar a nota de um marcador, deixar o marcador sem nota</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>Na linha do tempo</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir para lá</translation>
    </message>
    <message>
        <source>A second back or on</source>
        <translation>Um segundo para trás ou para a frente</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>Ao início ou ao fim</translation>
    </message>
    <message>
        <source>+, −, wheel</source>
        <translation>+, −, roda do mouse</translation>
    </message>
    <message>
        <source>Closer, farther</source>
        <translation>Mais perto, mais longe</translation>
    </message>
    <message>
        <source>Drag, Page Up, Page Down</source>
        <translation>Arrastar, Page Up, Page Down</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>Antes, depois</translation>
    </message>
    <message>
        <source>Shift and drag, Left or Right</source>
        <translation>Shift e arrastar, Esquerda ou Direita</translation>
    </message>
    <message>
        <source>Select a span</source>
        <translation>Selecionar um trecho</translation>
    </message>
    <message>
        <source>Select no span</source>
        <translation>Não selecionar nenhum trecho</translation>
    </message>
    <message>
        <source>To the marker before or after</source>
        <translation>Ao marcador anterior ou seguinte</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Esquerda, Ctrl+Direita</translation>
    </message>
    <message>
        <source>Move the marker by a tenth of a second</source>
        <translation>Mover o marcador um décimo de segundo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, +Right</source>
        <translation>Ctrl+Shift+Esquerda, +Direita</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <translation>F2, Delete</translation>
    </message>
    <message>
        <source>Change or delete a marker</source>
        <translation>Alterar ou apagar um marcador</translation>
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
        <translation>{face} está fora de vista</translation>
    </message>
    <message>
        <source>Hard to read: too small</source>
        <translation>Difícil de ler: pequeno demais</translation>
    </message>
    <message>
        <source>Hard to read: too dark</source>
        <translation>Difícil de ler: escuro demais</translation>
    </message>
    <message>
        <source>Hard to read: too bright</source>
        <translation>Difícil de ler: claro demais</translation>
    </message>
    <message>
        <source>Hard to read: blurred</source>
        <translation>Difícil de ler: desfocado</translation>
    </message>
    <message>
        <source>Hard to read: partly outside</source>
        <translation>Difícil de ler: em parte fora</translation>
    </message>
    <message>
        <source>An estimate, learned from photos whose faces ten people named.
The bars are not these votes.</source>
        <translation>Uma estimativa, aprendida com fotos cujos rostos dez pessoas nomearam.
As barras não são esses votos.</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>Rosto {number}</translation>
    </message>
    <message>
        <source>{face}: {label} perhaps {emotion}</source>
        <comment>the label is: uncertain</comment>
        <translation>{face}: {label}, talvez {emotion}</translation>
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
        <translation>Sobre estas licenças</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Read this first</source>
        <translation>Leia isto primeiro</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>{title}: licence</source>
        <translation>{title}: licença</translation>
    </message>
    <message>
        <source>Readings go to other programs (File &gt; Settings &gt; Other programs)</source>
        <translation>As leituras vão para outros programas (Arquivo &gt; Configurações &gt; Outros programas)</translation>
    </message>
    <message>
        <source>Sending: {outputs}</source>
        <translation>Enviando: {outputs}</translation>
    </message>
    <message>
        <source>See live what your face shows</source>
        <translation>Veja ao vivo o que seu rosto mostra</translation>
    </message>
    <message>
        <source>A picture or a video of yours</source>
        <translation>Uma imagem ou um vídeo seu</translation>
    </message>
    <message>
        <source>A picture that came with the program</source>
        <translation>Uma imagem que veio com o programa</translation>
    </message>
    <message>
        <source>Too far away to read: come closer to the camera</source>
        <translation>Longe demais para ler: chegue mais perto da câmera</translation>
    </message>
    <message>
        <source>Too dark to read: turn towards the light</source>
        <translation>Escuro demais para ler: vire-se para a luz</translation>
    </message>
    <message>
        <source>Too bright to read: there is too much light on the face</source>
        <translation>Claro demais para ler: há luz demais no rosto</translation>
    </message>
    <message>
        <source>Too blurred to read: hold still, or clean or focus the camera</source>
        <translation>Desfocado demais para ler: fique parado, ou limpe ou foque a câmera</translation>
    </message>
    <message>
        <source>Turn towards the camera to be read</source>
        <translation>Vire-se para a câmera para ser lido</translation>
    </message>
    <message>
        <source>Move into the picture: part of the face is outside</source>
        <translation>Entre na imagem: parte do rosto está fora</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>A&amp;brir recentes</translation>
    </message>
    <message>
        <source>{file}: not found</source>
        <translation>{file}: não encontrado</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Limpar esta lista</translation>
    </message>
    <message>
        <source>Recording faces</source>
        <translation>Gravando rostos</translation>
    </message>
    <message>
        <source>Recording is paused</source>
        <translation>A gravação está em pausa</translation>
    </message>
    <message>
        <source>K marks a moment</source>
        <translation>K marca um momento</translation>
    </message>
    <message>
        <source>Recorded {time} into {folder}</source>
        <translation>{time} gravados em {folder}</translation>
    </message>
    <message>
        <source>● Recording {time}</source>
        <translation>● Gravando {time}</translation>
    </message>
    <message>
        <source>Ⅱ Paused, nothing is recorded {time}</source>
        <translation>Ⅱ Em pausa, nada é gravado {time}</translation>
    </message>
    <message>
        <source>A session is being recorded (Ctrl+R stops it)</source>
        <translation>Uma sessão está sendo gravada (Ctrl+R para)</translation>
    </message>
    <message>
        <source>Person {person} seems to be Person {known} again: press J to agree</source>
        <translation>A pessoa {person} parece ser de novo a pessoa {known}: pressione J para concordar</translation>
    </message>
    <message>
        <source>Person {person} is Person {known} again (Ctrl+Z takes it back)</source>
        <translation>A pessoa {person} é de novo a pessoa {known} (Ctrl+Z desfaz)</translation>
    </message>
    <message>
        <source>Person {person} is Person {known} again, the one seated person (Ctrl+Z takes it back)</source>
        <translation>A pessoa {person} é de novo a pessoa {known}, a única pessoa sentada (Ctrl+Z desfaz)</translation>
    </message>
    <message>
        <source>Person {person} is a person of their own</source>
        <translation>A pessoa {person} é uma pessoa à parte</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Salvo como {path}</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Posição no vídeo</translation>
    </message>
    <message>
        <source>{time} of {duration}</source>
        <comment>of a video</comment>
        <translation>{time} de {duration}</translation>
    </message>
    <message>
        <source>A session is being recorded. Opening another source ends and saves it.</source>
        <translation>Uma sessão está sendo gravada. Abrir outra fonte a encerra e salva.</translation>
    </message>
    <message>
        <source>&amp;End and open</source>
        <translation>&amp;Encerrar e abrir</translation>
    </message>
    <message>
        <source>One more file waits. {keys} opens {name}.</source>
        <translation>Mais um arquivo espera. {keys} abre {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more files wait. {keys} opens {name}.</source>
        <translation>
            <numerusform>Mais %n arquivo espera. {keys} abre {name}.</numerusform>
            <numerusform>Mais %n arquivos esperam. {keys} abre {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another with View &gt; Video in the file.</source>
        <translation>Escolha outro em Ver &gt; Vídeo no arquivo.</translation>
    </message>
    <message>
        <source>Frames analysed per second</source>
        <translation>Quadros analisados por segundo</translation>
    </message>
    <message>
        <source>Time from a camera&apos;s frame to its reading on the screen</source>
        <translation>Tempo entre o quadro da câmera e a leitura na tela</translation>
    </message>
    <message>
        <source>Faces in the frame analysed last</source>
        <translation>Rostos no último quadro analisado</translation>
    </message>
    <message>
        <source>Frames shown but not analysed, because a newer one came first. That keeps the readings up to date on a slower machine.</source>
        <translation>Quadros mostrados mas não analisados, porque um mais novo chegou antes. Isso mantém as leituras em dia em uma máquina mais lenta.</translation>
    </message>
    <message>
        <source>{number} frames/s</source>
        <translation>{number} quadros/s</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>frames</comment>
        <translation>
            <numerusform>%n descartado</numerusform>
            <numerusform>%n descartados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Video in the file</source>
        <translation>&amp;Vídeo no arquivo</translation>
    </message>
    <message>
        <source>The program can learn from your corrections, on this computer only.</source>
        <translation>O programa pode aprender com suas correções, só neste computador.</translation>
    </message>
    <message>
        <source>Learning from your corrections…</source>
        <translation>Aprendendo com suas correções…</translation>
    </message>
    <message>
        <source>Learning did not work. Start the program again and try once more.</source>
        <translation>O aprendizado não funcionou. Inicie o programa de novo e tente mais uma vez.</translation>
    </message>
    <message>
        <source>What it learned earlier is in use.</source>
        <translation>O que ele aprendeu antes está em uso.</translation>
    </message>
    <message>
        <source>What it learned earlier is kept, but not in use.</source>
        <translation>O que ele aprendeu antes está guardado, mas não em uso.</translation>
    </message>
    <message>
        <source>Learning from you</source>
        <translation>Aprender com você</translation>
    </message>
    <message>
        <source>&amp;Adapt to my corrections</source>
        <translation>&amp;Adaptar às minhas correções</translation>
    </message>
    <message>
        <source>&amp;Use what it learned</source>
        <translation>&amp;Usar o que aprendeu</translation>
    </message>
    <message numerus="yes">
        <source>After %n more correction(s), the program can learn from them.</source>
        <translation>
            <numerusform>Depois de mais %n correção, o programa pode aprender com elas.</numerusform>
            <numerusform>Depois de mais %n correções, o programa pode aprender com elas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used until you quit.</source>
        <translation>É usado até você sair.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) is(are) kept (Face &gt; My corrections).</source>
        <translation>
            <numerusform>%n correção está guardada (Rosto &gt; Minhas correções).</numerusform>
            <numerusform>%n correções estão guardadas (Rosto &gt; Minhas correções).</numerusform>
        </translation>
    </message>
    <message>
        <source>{face}: {emotion}, confirmed.</source>
        <translation>{face}: {emotion}, confirmado.</translation>
    </message>
    <message>
        <source>{face}: {emotion}, not {read_as}.</source>
        <translation>{face}: {emotion}, não {read_as}.</translation>
    </message>
    <message>
        <source>You said {chosen}
Model said {shown}
{date}</source>
        <translation>Você disse {chosen}
O modelo disse {shown}
{date}</translation>
    </message>
    <message>
        <source>No corrections yet</source>
        <translation>Ainda não há correções</translation>
    </message>
    <message>
        <source>Where a label is wrong, pause the picture, click the face, and press 1 to 7 for what it really shows. Its picture is kept on this computer only. Once there are ten corrections, the program can learn from them.</source>
        <translation>Onde um rótulo estiver errado, pause a imagem, clique no rosto e pressione de 1 a 7 para o que ele realmente mostra. A imagem dele fica guardada só neste computador. Quando houver dez correções, o programa poderá aprender com elas.</translation>
    </message>
    <message>
        <source>Delete all your corrections? Their pictures are removed from this computer, and what the program learned from them is forgotten. This cannot be undone.</source>
        <translation>Apagar todas as suas correções? As imagens são removidas deste computador, e o que o programa aprendeu com elas é esquecido. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>My corrections</source>
        <translation>Minhas correções</translation>
    </message>
    <message>
        <source>Delete a&amp;ll…</source>
        <translation>Apagar &amp;tudo…</translation>
    </message>
    <message>
        <source>&amp;Export as folders…</source>
        <translation>&amp;Exportar como pastas…</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>Choose a folder to export to</source>
        <translation>Escolha uma pasta para onde exportar</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) exported to {folder}</source>
        <translation>
            <numerusform>%n imagem exportada para {folder}</numerusform>
            <numerusform>%n imagens exportadas para {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s), the newest first.</source>
        <translation>
            <numerusform>%n correção.</numerusform>
            <numerusform>%n correções, as mais recentes primeiro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be read and are left out.</source>
        <comment>corrections</comment>
        <translation>
            <numerusform>Mais %n não pode ser lida e fica de fora.</numerusform>
            <numerusform>Mais %n não podem ser lidas e ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>no change if covered</source>
        <translation>sem mudança se coberto</translation>
    </message>
    <message>
        <source>“{emotion}” depends on no single part</source>
        <translation>“{emotion}” não depende de uma única parte</translation>
    </message>
    <message>
        <source>{percent} more if covered</source>
        <translation>{percent} a mais se coberto</translation>
    </message>
    <message>
        <source>{percent} less if covered</source>
        <translation>{percent} a menos se coberto</translation>
    </message>
    <message>
        <source>What “{emotion}” depends on</source>
        <translation>De que depende “{emotion}”</translation>
    </message>
    <message>
        <source>Name of {face}, shown here and kept in recordings:</source>
        <translation>Nome de {face}, mostrado aqui e guardado nas gravações:</translation>
    </message>
    <message>
        <source>Name this face</source>
        <translation>Dar nome a este rosto</translation>
    </message>
    <message>
        <source>{face} is no longer in view and was not named.</source>
        <translation>{face} não está mais à vista e não recebeu nome.</translation>
    </message>
    <message>
        <source>Not right? What does this face show?</source>
        <translation>Não está certo? O que este rosto mostra?</translation>
    </message>
    <message>
        <source>The resting face of this person is taken out of the readings.</source>
        <translation>O rosto em repouso desta pessoa é descontado das leituras.</translation>
    </message>
    <message>
        <source>Pause to correct a label or to see what it depends on.</source>
        <translation>Pause para corrigir um rótulo ou ver de que ele depende.</translation>
    </message>
    <message>
        <source>{face}: look neutral and relaxed … {seconds} s</source>
        <translation>{face}: mantenha-se neutro e relaxado … {seconds} s</translation>
    </message>
    <message>
        <source>No picture from {name} yet</source>
        <translation>Ainda sem imagem de {name}</translation>
    </message>
    <message>
        <source>What do you want to look at?</source>
        <translation>O que você quer ver?</translation>
    </message>
    <message>
        <source>Everything is computed on this computer: no picture ever leaves it, and the camera stays off until you choose it.</source>
        <translation>Tudo é calculado neste computador: nenhuma imagem sai dele, e a câmera fica desligada até você escolhê-la.</translation>
    </message>
</context>
</TS>
