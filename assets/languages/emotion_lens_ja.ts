<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>angry</source>
        <translation>怒り</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>嫌悪</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>恐れ</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>喜び</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>悲しみ</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>驚き</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>contempt</source>
        <translation>軽蔑</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>横向き</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{year}年{month}{day}日 {time}</translation>
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
        <translation>システムに合わせる ({language})</translation>
    </message>
    <message>
        <source>Another language is shown from the next start on</source>
        <translation>別の言語は次回の起動から表示されます</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>最初に見つかったもの</translation>
    </message>
    <message>
        <source>&amp;No video</source>
        <translation>動画なし(&amp;N)</translation>
    </message>
    <message>
        <source>Video as it &amp;is</source>
        <translation>そのままの動画(&amp;I)</translation>
    </message>
    <message>
        <source>Video with &amp;readings</source>
        <translation>読み取り結果付きの動画(&amp;R)</translation>
    </message>
    <message>
        <source>Video with &amp;blurred faces</source>
        <translation>顔をぼかした動画(&amp;B)</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>カメラを使う(&amp;C)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>ファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Open &amp;picture…</source>
        <translation>画像を開く(&amp;P)…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Open &amp;video…</source>
        <translation>動画を開く(&amp;V)…</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Open &amp;network address…</source>
        <translation>ネットワークアドレスを開く(&amp;N)…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Ne&amp;xt file</source>
        <translation>次のファイル(&amp;X)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>デモを試す(&amp;D)</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>&amp;Look for cameras again</source>
        <translation>カメラを再検索(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save picture with readings…</source>
        <translation>読み取り結果付きで画像を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Record a session</source>
        <translation>セッションを記録(&amp;R)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Set a &amp;marker</source>
        <translation>マーカーを付ける(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Edit the event codes…</source>
        <translation>イベントコードを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Start the stimulus aga&amp;in</source>
        <translation>刺激を最初から始める(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;nd the session of the study</source>
        <translation>研究のセッションを終了(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Undo: another person</source>
        <translation>元に戻す: 別の人物(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation>セッション一覧(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>タイムライン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name this face…</source>
        <translation>この顔に名前を付ける(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Why this label?</source>
        <translation>このラベルの理由(&amp;W)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Take out the &amp;resting face</source>
        <translation>安静時の表情を差し引く(&amp;R)</translation>
    </message>
    <message>
        <source>Resting face</source>
        <translation>安静時の表情</translation>
    </message>
    <message>
        <source>My &amp;corrections…</source>
        <translation>自分の修正(&amp;C)…</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>&amp;Mirror the camera</source>
        <translation>カメラを左右反転(&amp;M)</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>&amp;Details of a face</source>
        <translation>顔の詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Window for streams</source>
        <translation>配信用ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>全画面表示を終了</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>What a &amp;label means</source>
        <translation>ラベルの意味(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>診断情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Emotion Lens</source>
        <translation>Emotion Lensについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>This face shows: {emotion}</source>
        <translation>この顔が表している感情: {emotion}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show the camera like a mirror</source>
        <translation>カメラを鏡のように表示する</translation>
    </message>
    <message>
        <source>Show bars beside each face</source>
        <translation>各顔の横に棒グラフを表示する</translation>
    </message>
    <message>
        <source>Show faces that cannot be read well as uncertain</source>
        <translation>よく読み取れない顔を「不確か」と表示する</translation>
    </message>
    <message>
        <source>Too small, dark, bright, blurred, or partly outside the picture</source>
        <translation>小さすぎる、暗い、明るすぎる、ぼやけている、または一部が画面の外にある顔</translation>
    </message>
    <message>
        <source>While recording, tell people in the room in large letters</source>
        <translation>記録中であることを、その場の人に大きな文字で知らせる</translation>
    </message>
    <message>
        <source>A red frame around the picture, and “Recording faces” above it</source>
        <translation>画像を赤い枠で囲み、その上に「顔を記録中」と表示します</translation>
    </message>
    <message>
        <source>One seated person: a face that comes back is the same person</source>
        <translation>座っている1人だけ: 戻ってきた顔を同じ人物とみなす</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back; never faces in view at the same time</source>
        <translation>Ctrl+Zで取り消せます。同時に画面内にある顔には適用しません</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>カメラ(&amp;C)</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>速い</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>なめらか</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>読み取り結果(&amp;R)</translation>
    </message>
    <message>
        <source>far</source>
        <translation>遠い</translation>
    </message>
    <message>
        <source>near</source>
        <translation>近い</translation>
    </message>
    <message>
        <source>S&amp;mallest face</source>
        <translation>最小の顔(&amp;M)</translation>
    </message>
    <message>
        <source>Recor&amp;ding</source>
        <translation>記録(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Picture and readings</source>
        <translation>画像と読み取り結果(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Other programs</source>
        <translation>ほかのプログラム(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>アクセシビリティ(&amp;A)</translation>
    </message>
    <message>
        <source>No averaging: each frame by itself</source>
        <translation>平均なし: フレームごとに読み取ります</translation>
    </message>
    <message>
        <source>Averaged over about {seconds} s</source>
        <translation>約{seconds}秒間の平均</translation>
    </message>
    <message>
        <source>At least {percent} of the picture&apos;s shorter side; larger is faster</source>
        <translation>画像の短辺の{percent}以上。大きくするほど速くなります</translation>
    </message>
    <message>
        <source>{camera} (not plugged in)</source>
        <translation>{camera} (未接続)</translation>
    </message>
    <message>
        <source>Your settings cannot be kept, because {folder} cannot be written to ({reason}). They hold until you quit.</source>
        <translation>{folder}に書き込めないため、設定を保存できません ({reason})。設定は終了するまで有効です。</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>two</source>
        <translation>2人</translation>
    </message>
    <message>
        <source>three</source>
        <translation>3人</translation>
    </message>
    <message>
        <source>four</source>
        <translation>4人</translation>
    </message>
    <message>
        <source>five</source>
        <translation>5人</translation>
    </message>
    <message>
        <source>six</source>
        <translation>6人</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>7人</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>8人</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>9人</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>10人</translation>
    </message>
    <message>
        <source>People would disagree: of ten, about {number} would say {emotion}{others}.</source>
        <translation>意見は分かれそうです。10人のうち、およそ{number}が「{emotion}」{others}と答えるでしょう。</translation>
    </message>
    <message>
        <source>Of ten people, about {number} would say {emotion}{others}.</source>
        <translation>10人のうち、およそ{number}が「{emotion}」{others}と答えるでしょう。</translation>
    </message>
    <message>
        <source>Nearly all of ten people would say {emotion}.</source>
        <translation>10人のほぼ全員が「{emotion}」と答えるでしょう。</translation>
    </message>
    <message>
        <source>Of ten people who each see one moment, about {number} would say {emotion}{others}.</source>
        <translation>それぞれ一瞬だけを見た10人のうち、およそ{number}が「{emotion}」{others}と答えるでしょう。</translation>
    </message>
    <message>
        <source>Nearly all of ten people who each see one moment would say {emotion}.</source>
        <translation>それぞれ一瞬だけを見た10人のほぼ全員が「{emotion}」と答えるでしょう。</translation>
    </message>
    <message>
        <source>, {number} {emotion}</source>
        <translation>、{number}が「{emotion}」</translation>
    </message>
    <message>
        <source>The session in {folder} is not of a film. Use the recording&apos;s times.</source>
        <translation>{folder}のセッションは映像のものではありません。記録の時刻を使ってください。</translation>
    </message>
    <message>
        <source>WebVTT captions</source>
        <translation>WebVTT字幕</translation>
    </message>
    <message>
        <source>SubRip captions</source>
        <translation>SubRip字幕</translation>
    </message>
    <message>
        <source>{name} is no complete BORIS project (JSON). Open and save it in BORIS.</source>
        <translation>{name}は完全なBORISプロジェクト (JSON) ではありません。BORISで開いて保存してください。</translation>
    </message>
    <message>
        <source>{name} is no BORIS project: it holds no observations.</source>
        <translation>{name}はBORISプロジェクトではありません。観察が含まれていません。</translation>
    </message>
    <message>
        <source>{name}, observation “{observation}”</source>
        <translation>{name}の観察「{observation}」</translation>
    </message>
    <message>
        <source>{name} is damaged: some events lack their time or behaviour. Open and save it in BORIS.</source>
        <translation>{name}は破損しています。時刻や行動のないイベントがあります。BORISで開いて保存してください。</translation>
    </message>
    <message>
        <source>States without a start or without a stop were left out: {number}.</source>
        <translation>開始または終了のない状態を除外しました: {number}件。</translation>
    </message>
    <message>
        <source>{where} stops before it starts. Correct it.</source>
        <translation>{where}は開始より前に終了しています。修正してください。</translation>
    </message>
    <message>
        <source>{where}: “{kind}” is neither START, STOP nor POINT.</source>
        <translation>{where}: 「{kind}」はSTART、STOP、POINTのどれでもありません。</translation>
    </message>
    <message>
        <source>None of the labels names an emotion: {labels}. The emotions are {emotions}.</source>
        <translation>感情を表すラベルがありません: {labels}。使える感情は{emotions}です。</translation>
    </message>
    <message>
        <source>Labels that name no emotion were left out: {labels}.</source>
        <translation>感情を表さないラベルを除外しました: {labels}。</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n other(s)</source>
        <translation>
            <numerusform>{labels}、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is damaged: some annotations lack their times or names. Open and save it in ELAN.</source>
        <translation>{name}は破損しています。時刻や名前のない注釈があります。ELANで開いて保存してください。</translation>
    </message>
    <message>
        <source>{name} is no complete XML file ({error}). Open and save it in ELAN.</source>
        <translation>{name}は完全なXMLファイルではありません ({error})。ELANで開いて保存してください。</translation>
    </message>
    <message>
        <source>{name} is XML, but no ELAN file (.eaf). Choose another file.</source>
        <translation>{name}はXMLですが、ELANファイル (.eaf) ではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} counts its times in {units}. Save it with a newer ELAN, in milliseconds.</source>
        <translation>{name}の時刻の単位は{units}です。新しいELANで、ミリ秒単位で保存してください。</translation>
    </message>
    <message>
        <source>Annotations without a time were left out: {number}.</source>
        <translation>時刻のない注釈を除外しました: {number}件。</translation>
    </message>
    <message>
        <source>ELAN moves {film} by {number} ms. The times were taken as they stand in the file.</source>
        <translation>ELANは{film}を{number} msずらしています。時刻はファイルに書かれたまま取り込みました。</translation>
    </message>
    <message>
        <source>its film</source>
        <comment>ELAN&apos;s</comment>
        <translation>その映像</translation>
    </message>
    <message>
        <source>{name} holds several observations; choose one: {names}.</source>
        <translation>{name}には複数の観察があります。1つ選んでください: {names}。</translation>
    </message>
    <message>
        <source>{name} holds no annotations.</source>
        <translation>{name}には注釈がありません。</translation>
    </message>
    <message>
        <source>{name} holds no annotations in {parts} with the label {labels}.</source>
        <translation>{name}の{parts}には、ラベル{labels}の注釈がありません。</translation>
    </message>
    <message>
        <source>{name} holds no annotations in {parts}.</source>
        <translation>{name}の{parts}には注釈がありません。</translation>
    </message>
    <message>
        <source>{name} holds no annotations with the label {labels}.</source>
        <translation>{name}には、ラベル{labels}の注釈がありません。</translation>
    </message>
    <message>
        <source>{name} is a table, which has no tiers: leave the tier out.</source>
        <translation>{name}は表で、注釈層がありません。注釈層を指定しないでください。</translation>
    </message>
    <message>
        <source>{name} has no tier “{part}”. It has: {names}.</source>
        <translation>{name}に注釈層「{part}」はありません。あるもの: {names}。</translation>
    </message>
    <message>
        <source>{name} has no observation “{part}”. It has: {names}.</source>
        <translation>{name}に観察「{part}」はありません。あるもの: {names}。</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no tier or observation</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>{where}: “{value}” is no time in seconds. Correct it.</source>
        <translation>{where}: 「{value}」は秒の時刻ではありません。修正してください。</translation>
    </message>
    <message>
        <source>{name} is too large for annotations. Choose another file.</source>
        <translation>{name}は注釈ファイルとしては大きすぎます。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path}を読み取れません ({reason})。</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name}は空です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Annotations outside the session were left out: {number}.</source>
        <translation>セッションの範囲外の注釈を除外しました: {number}件。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n annotations lies in the session: they go from {earliest} to {latest} s, and the recording from {first} to {last} s. Are they of another film?</source>
        <translation>
            <numerusform>%n件の注釈は、どれもセッションの範囲内にありません。注釈は{earliest}～{latest}秒、記録は{first}～{last}秒です。別の映像の注釈ではありませんか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n annotations lies in the session: they go from {earliest} to {latest} s, and the film from {first} to {last} s. Are they of another film?</source>
        <translation>
            <numerusform>%n件の注釈は、どれもセッションの範囲内にありません。注釈は{earliest}～{latest}秒、映像は{first}～{last}秒です。別の映像の注釈ではありませんか?</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, line {number}</source>
        <translation>{name}の{number}行目</translation>
    </message>
    <message>
        <source>{where} has fewer cells than the heading. Correct it.</source>
        <translation>{where}は見出しよりセルが少なくなっています。修正してください。</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8. Save it as CSV with UTF-8, or choose another file.</source>
        <translation>{name}はUTF-8のテキストではありません。UTF-8のCSVとして保存するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name}, line {number}: {error}. Correct it.</source>
        <translation>{name}の{number}行目: {error}。修正してください。</translation>
    </message>
    <message>
        <source>{where} ends before it begins. Correct it.</source>
        <translation>{where}は開始より前に終わっています。修正してください。</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”. It needs onset, duration and trial_type in seconds, as BIDS events have, or BORIS&apos;s own columns.</source>
        <translation>{name}に列「{column}」がありません。BIDSのイベントのようにonset、duration、trial_type (秒単位) の列か、BORIS独自の列が必要です。</translation>
    </message>
    <message>
        <source>Video with readings…</source>
        <translation>読み取り結果付きの動画…</translation>
    </message>
    <message>
        <source>Video with blurred faces…</source>
        <translation>顔をぼかした動画…</translation>
    </message>
    <message>
        <source>CSV for R, SPSS and pandas</source>
        <translation>CSV (R、SPSS、pandas用)</translation>
    </message>
    <message>
        <source>The video has the readings drawn in: they would stay visible beside blurred faces.</source>
        <translation>この動画には読み取り結果が描き込まれているため、顔をぼかしても読み取り結果は見えたままになります。</translation>
    </message>
    <message>
        <source>&amp;Bars at the faces</source>
        <translation>顔の棒グラフ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Marker here</source>
        <translation>ここにマーカー(&amp;M)</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>&amp;Previous marker</source>
        <translation>前のマーカー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next marker</source>
        <translation>次のマーカー(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename marker…</source>
        <translation>マーカーの名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前の変更…</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>マーカーを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Import markers…</source>
        <translation>マーカーをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a human&apos;s c&amp;odes…</source>
        <translation>人によるコードをインポート(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>名前(&amp;N)…</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a person</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Is the s&amp;ame as…</source>
        <translation>同じ人物を指定(&amp;A)…</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>同じ人物…</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>ここで分割(&amp;S)</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>ここで分割</translation>
    </message>
    <message>
        <source>A&amp;gree: the same person</source>
        <translation>認める: 同じ人物(&amp;G)</translation>
    </message>
    <message>
        <source>Agree (J)</source>
        <translation>はい (J)</translation>
    </message>
    <message>
        <source>&amp;Refuse: another person</source>
        <translation>認めない: 別の人物(&amp;R)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>最後の変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Report as a web &amp;page…</source>
        <translation>レポート (Webページ)(&amp;P)…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Report as P&amp;DF…</source>
        <translation>レポート (PDF)(&amp;D)…</translation>
    </message>
    <message>
        <source>Tables as {name}…</source>
        <translation>表を{name}で保存…</translation>
    </message>
    <message>
        <source>Chart as {name}…</source>
        <translation>グラフを{name}で保存…</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>キーとマウス(&amp;K)</translation>
    </message>
    <message>
        <source>Drag or press the arrows to move, at the lower right corner or with Shift to resize. Right-click or the menu key: choices.</source>
        <translation>ドラッグまたは矢印キーで移動、右下の角またはShiftでサイズ変更。右クリックまたはメニューキーで選択肢を表示します。</translation>
    </message>
    <message>
        <source>{program} for streams</source>
        <translation>{program} (配信用)</translation>
    </message>
    <message>
        <source>&amp;One large card</source>
        <translation>大きなカード1枚(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All faces</source>
        <translation>すべての顔(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Transparent</source>
        <translation>透明(&amp;T)</translation>
    </message>
    <message>
        <source>Chroma &amp;green</source>
        <translation>クロマキーの緑(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The task stopped unexpectedly. Try again.</source>
        <translation>処理が予期せず停止しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>A row for each face and frame</source>
        <translation>顔とフレームごとに1行</translation>
    </message>
    <message>
        <source>A row for each face, frame and emotion</source>
        <translation>顔、フレーム、感情ごとに1行</translation>
    </message>
    <message>
        <source>A row for each interval</source>
        <translation>区間ごとに1行</translation>
    </message>
    <message>
        <source>The film&apos;s</source>
        <translation>映像の時刻</translation>
    </message>
    <message>
        <source>The recording&apos;s</source>
        <translation>記録の時刻</translation>
    </message>
    <message>
        <source>For Excel: begin with a byte-order mark</source>
        <translation>Excel用: 先頭にバイト順マーク (BOM) を付ける</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>行(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <comment>of intervals</comment>
        <translation>時刻(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Leave out intervals shorter than:</source>
        <translation>次より短い区間を除く(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Join an emotion&apos;s intervals over gaps up to:</source>
        <translation>次までの間隔なら同じ感情の区間をつなぐ(&amp;J):</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Save the video with readings</source>
        <translation>読み取り結果付きの動画を保存</translation>
    </message>
    <message>
        <source>Save the video with blurred faces</source>
        <translation>顔をぼかした動画を保存</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webページ</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Save the readings, markers and summary</source>
        <translation>読み取り結果、マーカー、要約を保存</translation>
    </message>
    <message>
        <source>{format} picture</source>
        <translation>{format}画像</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4動画</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>{name}を書き出し中…</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>人物{number}</translation>
    </message>
    <message>
        <source>Already in this folder: {names}. Replace?</source>
        <translation>このフォルダーには既に次のものがあります: {names}。置き換えますか?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Saved {names} in {folder}</source>
        <translation>{names}を{folder}に保存しました</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>すべての注釈層</translation>
    </message>
    <message>
        <source>Import markers</source>
        <translation>マーカーのインポート</translation>
    </message>
    <message>
        <source>Import a human&apos;s codes of emotions</source>
        <translation>人による感情コードのインポート</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name}を読み込み中…</translation>
    </message>
    <message>
        <source>Which tier of {name}?</source>
        <translation>{name}のどの注釈層ですか?</translation>
    </message>
    <message>
        <source>Which observation of {name}?</source>
        <translation>{name}のどの観察ですか?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Markers added: {number}.</source>
        <translation>追加したマーカー: {number}件。</translation>
    </message>
    <message>
        <source>Markers added: {number}; {there} were there already.</source>
        <translation>追加したマーカー: {number}件。{there}件は既にありました。</translation>
    </message>
    <message>
        <source>This session has codes already: {number}. Replace them?</source>
        <translation>このセッションには既にコードがあります: {number}件。置き換えますか?</translation>
    </message>
    <message>
        <source>Codes kept: {number}. The report compares them with the readings.</source>
        <translation>保存したコード: {number}件。レポートで読み取り結果と比較されます。</translation>
    </message>
    <message>
        <source>Marker at {time}</source>
        <translation>{time}のマーカー</translation>
    </message>
    <message>
        <source>The note for {time}:</source>
        <translation>{time}のメモ:</translation>
    </message>
    <message>
        <source>Rename the marker</source>
        <translation>マーカーの名前を変更</translation>
    </message>
    <message>
        <source>Press K to mark a moment and note what happened.</source>
        <translation>Kキーを押すと、その瞬間に印を付けて、何があったかをメモできます。</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人物(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Markers</source>
        <translation>マーカー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Event codes</source>
        <translation>イベントコード(&amp;E)</translation>
    </message>
    <message>
        <source>Recordings &amp;keep</source>
        <translation>記録に残すもの(&amp;K)</translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation>顔(&amp;A)</translation>
    </message>
    <message>
        <source>This face &amp;shows</source>
        <translation>この顔が表しているもの(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>カメラを選択</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Save the readings, the chart or the video</source>
        <translation>読み取り結果、グラフ、動画を保存</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>{page} / {count}ページ</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>人物に名前を付ける</translation>
    </message>
    <message>
        <source>Who is {person}?</source>
        <translation>{person}は誰ですか?</translation>
    </message>
    <message>
        <source>{person} is the same person as:</source>
        <translation>{person}と同じ人物:</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>同じ人物</translation>
    </message>
    <message>
        <source>Both are in view at the same time, from {time} on. Merge them anyway?</source>
        <translation>{time}から、両者が同時に画面内にいます。それでも統合しますか?</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>統合(&amp;M)</translation>
    </message>
    <message>
        <source>No face was read in this session. Record again with a face in the picture.</source>
        <translation>このセッションでは顔が読み取られませんでした。顔が画面に入るようにして、もう一度記録してください。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>{length}, from {time} on</source>
        <translation>{length} ({time}から)</translation>
    </message>
    <message>
        <source>Analysed: {part}</source>
        <comment>part of a time</comment>
        <translation>解析済み: {part}</translation>
    </message>
    <message>
        <source>Not in view</source>
        <translation>画面外</translation>
    </message>
    <message>
        <source>{length} in view</source>
        <translation>画面内: {length}</translation>
    </message>
    <message>
        <source>Share of time by emotion, whole session</source>
        <translation>感情別の時間の割合 (セッション全体)</translation>
    </message>
    <message>
        <source>Share of time by emotion, {start} to {end}</source>
        <translation>感情別の時間の割合 ({start}～{end})</translation>
    </message>
    <message>
        <source>{emotion} {percent}</source>
        <translation>{emotion} {percent}</translation>
    </message>
    <message>
        <source>Save for {format}</source>
        <translation>{format}用に保存</translation>
    </message>
    <message>
        <source>Nobody was in view.</source>
        <translation>画面内に誰もいませんでした。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Shown most</source>
        <translation>最も多い表情</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>画面内</translation>
    </message>
    <message>
        <source>Seen for less time</source>
        <translation>短時間だけ映った人物</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a marker</comment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>At</source>
        <comment>a time</comment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>感情</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>時間の割合</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>平均確率</translation>
    </message>
    <message>
        <source>Valence over time</source>
        <translation>感情価の推移</translation>
    </message>
    <message>
        <source>Changes from one emotion to another</source>
        <translation>ある感情から別の感情への変化</translation>
    </message>
    <message>
        <source>None was seen.</source>
        <comment>no change of emotion</comment>
        <translation>見られませんでした。</translation>
    </message>
    <message>
        <source>Moments of strongest expression</source>
        <translation>表情が最も強い瞬間</translation>
    </message>
    <message>
        <source>What these figures are, and are not</source>
        <translation>この数値が示すこと、示さないこと</translation>
    </message>
    <message>
        <source>Made with Emotion Lens {version}. Model (SHA-256): {hash}</source>
        <translation>Emotion Lens {version}で作成。モデル (SHA-256): {hash}</translation>
    </message>
    <message>
        <source>{person} seems to be {earlier} again at {time}: {reasons}.</source>
        <translation>{time}の{person}は、以前の{earlier}と同じ人物のようです: {reasons}。</translation>
    </message>
    <message>
        <source>&amp;Undo the last edit of people, made earlier</source>
        <translation>以前に行った人物の最後の編集を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>This person is in view from {start} to {end}. Go to the moment between these where another person begins, and split there.</source>
        <translation>この人物は{start}から{end}まで画面内にいます。この間で別の人物に変わる瞬間に移動し、そこで分割してください。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>顔: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Being recorded now</source>
        <translation>現在記録中</translation>
    </message>
    <message>
        <source>Unfinished: the recording was interrupted. Recover it to finish its files.</source>
        <translation>未完了: 記録が中断されました。復元すると、ファイルを完成させることができます。</translation>
    </message>
    <message>
        <source>Opening the session…</source>
        <translation>セッションを開いています…</translation>
    </message>
    <message>
        <source>The recording of {day} was interrupted, perhaps by a crash. What was recorded is still there. Recover it now, so that you can open it?</source>
        <translation>{day}の記録は中断されました。クラッシュした可能性があります。それまでに記録した内容は残っています。開けるように今すぐ復元しますか?</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Finishing the recording…</source>
        <translation>記録を完了しています…</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>セッションはまだありません</translation>
    </message>
    <message>
        <source>A session keeps the readings, so that you can play, mark and export them later. To record one, close this window and press Ctrl+R while a camera or a video is shown.</source>
        <translation>セッションには読み取り結果が残り、後で再生、マーカー付け、エクスポートができます。記録するには、このウィンドウを閉じ、カメラまたは動画の表示中にCtrl+Rを押してください。</translation>
    </message>
    <message>
        <source>Moved to the bin: the session of {session}. From there it can be restored.</source>
        <translation>ごみ箱に移動しました: {session}のセッション。ごみ箱から元に戻せます。</translation>
    </message>
    <message>
        <source>There is no bin for it. Delete the session of {session} with all its files for good?</source>
        <translation>ごみ箱が使えません。{session}のセッションを、すべてのファイルごと完全に削除しますか?</translation>
    </message>
    <message>
        <source>This session is open in a window. Close the window first.</source>
        <translation>このセッションはウィンドウで開かれています。先にそのウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>フォルダーを表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>The sessions cannot be listed</source>
        <translation>セッションの一覧を表示できません</translation>
    </message>
    <message>
        <source>Finishing the session of {session}…</source>
        <translation>{session}のセッションを完了しています…</translation>
    </message>
    <message>
        <source>Click the timeline where it shows readings.</source>
        <translation>タイムラインの、読み取り結果が表示されている所をクリックしてください。</translation>
    </message>
    <message>
        <source>While you record in this study, these keys code what you see. A moment is one press; a state starts with one press and stops with the next. A key without a name does nothing.</source>
        <translation>この研究で記録している間、見たことを次のキーでコード化できます。「瞬間」は1回押します。「状態」は1回押すと始まり、もう1回押すと終わります。名前のないキーは何もしません。</translation>
    </message>
    <message>
        <source>Such as: laughs</source>
        <translation>例: 笑う</translation>
    </message>
    <message>
        <source>Add a participant, or select one in the table, to note what was agreed to.</source>
        <translation>何に同意したかを記入するには、参加者を追加するか、表で選んでください。</translation>
    </message>
    <message>
        <source>Nothing was noted yet. Tick what the signed form says.</source>
        <translation>まだ何も記入されていません。署名済みの用紙にある項目をチェックしてください。</translation>
    </message>
    <message>
        <source>What is no longer agreed to is left out of reports and copies at once.</source>
        <translation>同意がなくなったものは、すぐにレポートとコピーから除外されます。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>&amp;Keep this consent</source>
        <translation>この同意を保存(&amp;K)</translation>
    </message>
    <message>
        <source>The study does not ask for this.</source>
        <translation>この研究では求めていません。</translation>
    </message>
    <message>
        <source>Consent of {participant}</source>
        <translation>{participant}の同意</translation>
    </message>
    <message>
        <source>&amp;Form, version:</source>
        <translation>用紙の版(&amp;F):</translation>
    </message>
    <message>
        <source>Si&amp;gned on:</source>
        <translation>署名日(&amp;G):</translation>
    </message>
    <message>
        <source>Onset (s)</source>
        <translation>開始 (s)</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>長さ (s)</translation>
    </message>
    <message>
        <source>Event (trial_type)</source>
        <translation>イベント (trial_type)</translation>
    </message>
    <message>
        <source>Events of the stimulus</source>
        <translation>刺激のイベント</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write seconds from 0 on, such as 12.5.</source>
        <translation>「{text}」は時刻ではありません。12.5のように、0以上の秒数を入力してください。</translation>
    </message>
    <message>
        <source>the film is over</source>
        <translation>映像が終わりました</translation>
    </message>
    <message>
        <source>the film begins</source>
        <translation>映像が始まります</translation>
    </message>
    <message>
        <source>the film is paused</source>
        <translation>映像は一時停止中です</translation>
    </message>
    <message>
        <source>{time} of {length}</source>
        <translation>{time} / {length}</translation>
    </message>
    <message>
        <source>A study is a folder of plain files: participants, stimuli, and a session for each recording. It is made anew, inside the folder that you choose.</source>
        <translation>研究は、参加者、刺激、記録ごとのセッションを普通のファイルで収めたフォルダーです。選んだフォルダーの中に新しく作成されます。</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>新しい研究</translation>
    </message>
    <message>
        <source>Such as: Calm films</source>
        <translation>例: 穏やかな映像</translation>
    </message>
    <message>
        <source>A sentence on it, if you like</source>
        <translation>簡単な説明 (省略可)</translation>
    </message>
    <message>
        <source>&amp;Make the study</source>
        <translation>研究を作成(&amp;M)</translation>
    </message>
    <message>
        <source>All of this is off until you switch it on. Pictures never leave this computer.</source>
        <translation>どれも、オンにするまではオフです。画像がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Any program in your local network can then read each face&apos;s values and your markers. For that the program listens on ports of this computer. Markers that others send become markers of your recording.</source>
        <translation>オンにすると、ローカルネットワーク内のどのプログラムも、各顔の値とマーカーを読み取れます。そのため、このプログラムはこのコンピューターのポートで待ち受けます。ほかから送られたマーカーは、記録のマーカーになります。</translation>
    </message>
    <message>
        <source>Sends each face&apos;s seven values, unencrypted, to {place} and nowhere else.</source>
        <translation>各顔の7つの値を、暗号化せずに{place}だけに送信します。</translation>
    </message>
    <message>
        <source>That is this computer.</source>
        <translation>これはこのコンピューターです。</translation>
    </message>
    <message>
        <source>Sends nothing: the largest face&apos;s label is kept in this text file on your computer, for OBS. It is empty while nobody is there.</source>
        <translation>何も送信しません。最も大きい顔のラベルを、OBS用にこのコンピューターのテキストファイルに書き込みます。誰もいない間は空になります。</translation>
    </message>
    <message>
        <source>no file chosen yet</source>
        <translation>ファイルが未選択です</translation>
    </message>
    <message>
        <source>&amp;LSL (Lab Streaming Layer)</source>
        <translation>LSL (Lab Streaming Layer)(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;OSC</source>
        <translation>OSC(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Text file with the label</source>
        <translation>ラベルのテキストファイル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>to</source>
        <comment>before an address</comment>
        <translation>送信先</translation>
    </message>
    <message>
        <source>port</source>
        <comment>before its number</comment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>The text file with the label</source>
        <translation>ラベルのテキストファイル</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>テキストファイル</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>説明(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;In the folder:</source>
        <translation>保存先フォルダー(&amp;I):</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>About</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>It will be {folder}</source>
        <translation>作成されるフォルダー: {folder}</translation>
    </message>
    <message>
        <source>Folder for the study</source>
        <translation>研究のフォルダー</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>同意した内容</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>参加者はまだいません</translation>
    </message>
    <message>
        <source>Press “Add a participant”. They are called sub-01, sub-02 and so on; no names.</source>
        <translation>「参加者を追加」を押してください。参加者はsub-01、sub-02などと呼ばれ、名前は使いません。</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>&amp;Add a participant</source>
        <translation>参加者を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add a c&amp;olumn…</source>
        <translation>列を追加(&amp;O)…</translation>
    </message>
    <message>
        <source>With&amp;draw…</source>
        <translation>参加を撤回(&amp;D)…</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>All films and sessions are read, which may take a while.</source>
        <translation>すべての映像とセッションを読み込むため、しばらくかかることがあります。</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <source>All films, events and sessions are as they should be.</source>
        <translation>映像、イベント、セッションはすべて正常です。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>再確認(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>記録(&amp;R)</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>記録を停止(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>参加者を追加</translation>
    </message>
    <message>
        <source>What is recorded, or why not</source>
        <translation>記録の内容、または記録できない理由</translation>
    </message>
    <message>
        <source>Saving the session…</source>
        <translation>セッションを保存しています…</translation>
    </message>
    <message>
        <source>Par&amp;ticipant:</source>
        <translation>参加者(&amp;T):</translation>
    </message>
    <message>
        <source>Sti&amp;mulus:</source>
        <translation>刺激(&amp;M):</translation>
    </message>
    <message>
        <source>{participant} is being recorded with {stimulus}.</source>
        <translation>{participant}を{stimulus}で記録中です。</translation>
    </message>
    <message>
        <source>Add a participant first.</source>
        <translation>先に参加者を追加してください。</translation>
    </message>
    <message>
        <source>Add a stimulus first: a film, or something elsewhere such as a task.</source>
        <translation>先に刺激を追加してください。映像、または課題などの外部の刺激です。</translation>
    </message>
    <message>
        <source>{participant} has not agreed to anything yet. Note the consent first, under Participants.</source>
        <translation>{participant}はまだ何にも同意していません。先に「参加者」で同意を記入してください。</translation>
    </message>
    <message>
        <source>{participant} has not agreed to a video. Choose “No video” in the menu Session &gt; Recordings keep, or ask for a new consent.</source>
        <translation>{participant}は動画に同意していません。メニューの「セッション」&gt;「記録に残すもの」で「動画なし」を選ぶか、新しい同意を求めてください。</translation>
    </message>
    <message>
        <source>This will be run {number}, with a video.</source>
        <translation>これは{number}回目です (動画あり)。</translation>
    </message>
    <message>
        <source>This will be run {number}, without a video.</source>
        <translation>これは{number}回目です (動画なし)。</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webページ (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Tidy table (CSV)</source>
        <translation>整然データの表 (CSV)</translation>
    </message>
    <message>
        <source>&amp;Analysed, at least:</source>
        <translation>解析済みの下限(&amp;A):</translation>
    </message>
    <message>
        <source>Of the stimulus, frames were read</source>
        <translation>刺激のうち、フレームが読み取られた割合</translation>
    </message>
    <message>
        <source>In &amp;view, at least:</source>
        <translation>画面内の下限(&amp;V):</translation>
    </message>
    <message>
        <source>Of that, the face was found</source>
        <translation>そのうち、顔が見つかった割合</translation>
    </message>
    <message>
        <source>&amp;Readable, at least:</source>
        <translation>読み取り可の下限(&amp;R):</translation>
    </message>
    <message>
        <source>Of that, the face was large and sharp enough</source>
        <translation>そのうち、顔が十分に大きく鮮明だった割合</translation>
    </message>
    <message>
        <source>&amp;Count sessions of different models, settings or resting faces together</source>
        <translation>モデル、設定、安静時の表情が異なるセッションも一緒に集計する(&amp;C)</translation>
    </message>
    <message>
        <source>Stimulus</source>
        <translation>刺激</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>除外の理由</translation>
    </message>
    <message>
        <source>Group report</source>
        <translation>グループレポート</translation>
    </message>
    <message>
        <source>Reading the sessions…</source>
        <translation>セッションを読み込み中…</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>除外された参加者とその理由</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>A reaction begins &amp;within:</source>
        <translation>反応が始まるまでの時間(&amp;W):</translation>
    </message>
    <message>
        <source>Compared with the time &amp;before:</source>
        <translation>比較する直前の時間(&amp;B):</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Save the group report</source>
        <translation>グループレポートを保存</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}</source>
        <translation>{name}を{folder}に保存しました</translation>
    </message>
    <message>
        <source>Nobody is counted.</source>
        <translation>集計される参加者はいません。</translation>
    </message>
    <message>
        <source>1 participant is counted. Of one alone, nothing can be said of others: there are no bands and no agreement.</source>
        <translation>集計される参加者は1人です。1人だけでは、ほかの人について何も言えません。帯と一致度は表示されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n participants are counted.</source>
        <translation>
            <numerusform>集計される参加者は%n人です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>除外はありません。</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>除外:</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録日時</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>解析済み</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>読み取り可</translation>
    </message>
    <message>
        <source>Choose a participant and a stimulus above, and press Record. Sessions that you recorded elsewhere do not belong to the study.</source>
        <translation>上で参加者と刺激を選び、「記録」を押してください。ほかの場所で記録したセッションは、この研究には含まれません。</translation>
    </message>
    <message>
        <source>Part of the stimulus of which frames were read</source>
        <translation>刺激のうち、フレームが読み取られた部分</translation>
    </message>
    <message>
        <source>Part of that with the face in view</source>
        <translation>そのうち、顔が画面内にあった部分</translation>
    </message>
    <message>
        <source>Part of that in which the face was large, bright, sharp and frontal enough</source>
        <translation>そのうち、顔が十分に大きく、明るく、鮮明で、正面を向いていた部分</translation>
    </message>
    <message>
        <source>&amp;Open the session</source>
        <translation>セッションを開く(&amp;O)</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>記録中</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Participants get pseudonyms in random order. Names, dates, paths and cameras are left out, and so is who did not agree to sharing.</source>
        <translation>参加者には無作為な順番で仮IDが付きます。名前、日付、パス、カメラと、共有に同意していない人は除外されます。</translation>
    </message>
    <message>
        <source>Share the study</source>
        <translation>研究を共有</translation>
    </message>
    <message>
        <source>Folder of the copy</source>
        <translation>コピーのフォルダー</translation>
    </message>
    <message>
        <source>Keep a list of &amp;who is who, beside the copy, for yourself</source>
        <translation>自分用の対応表 (誰がどの仮IDか) をコピーの外に残す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>共有(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>New folder of the copy:</source>
        <translation>コピー用の新しいフォルダー:</translation>
    </message>
    <message>
        <source>Looking at the consents…</source>
        <translation>同意を確認中…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of {all} can be shared.</source>
        <translation>
            <numerusform>全{all}件中、%n件のセッションを共有できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions of {all} can be shared.</source>
        <translation>全{all}件中、共有できるセッションはありません。</translation>
    </message>
    <message>
        <source>Left out: {sessions}; and others.</source>
        <translation>除外: {sessions}、ほか。</translation>
    </message>
    <message>
        <source>Left out: {sessions}.</source>
        <translation>除外: {sessions}。</translation>
    </message>
    <message>
        <source>Folder to make the copy in</source>
        <translation>コピーを作成するフォルダー</translation>
    </message>
    <message>
        <source>Choose a new folder for the copy.</source>
        <translation>コピー用の新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>コピーを作成しています…</translation>
    </message>
    <message>
        <source>&amp;Readings only, no video</source>
        <translation>読み取り結果のみ、動画なし(&amp;R)</translation>
    </message>
    <message>
        <source>Readings, and videos with faces &amp;blurred</source>
        <translation>読み取り結果と、顔をぼかした動画(&amp;B)</translation>
    </message>
    <message>
        <source>Readings, and videos with faces as a &amp;mosaic</source>
        <translation>読み取り結果と、顔をモザイクにした動画(&amp;M)</translation>
    </message>
    <message>
        <source>Readings, and videos with faces under a &amp;gray area</source>
        <translation>読み取り結果と、顔を灰色で覆った動画(&amp;G)</translation>
    </message>
    <message>
        <source>Names or numbers, with commas between, such as: Moderator, 2</source>
        <translation>名前または番号をコンマで区切って入力 (例: Moderator, 2)</translation>
    </message>
    <message>
        <source>Each video is searched for faces once more, and what is left is listed. That takes about as long as analysing it. It is a help, not a proof: look at the videos before you share them.</source>
        <translation>各動画からもう一度顔を探し、残っているものを一覧にします。解析と同じくらい時間がかかります。これは補助であり、保証ではありません。共有する前に動画を確認してください。</translation>
    </message>
    <message>
        <source>People who stay visible</source>
        <translation>見えたままにする人物</translation>
    </message>
    <message>
        <source>&amp;Texts of markers (they may name somebody)</source>
        <translation>マーカーの文 (人名を含む場合があります)(&amp;T)</translation>
    </message>
    <message>
        <source>The stimuli&apos;s &amp;films (they may be somebody&apos;s property)</source>
        <translation>刺激の映像 (他人の著作物の場合があります)(&amp;F)</translation>
    </message>
    <message>
        <source>Column “{name}”</source>
        <translation>列「{name}」</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>共有する内容</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>そのほか</translation>
    </message>
    <message>
        <source>No session has a video.</source>
        <translation>動画のあるセッションはありません。</translation>
    </message>
    <message>
        <source>&amp;Visible stay:</source>
        <translation>見えたままにする人(&amp;V):</translation>
    </message>
    <message>
        <source>Session in the copy</source>
        <translation>コピー内のセッション</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>What a label means</source>
        <translation>ラベルの意味</translation>
    </message>
    <message>
        <source>FER2013: small faces from the web</source>
        <translation>FER2013: Web上の小さな顔</translation>
    </message>
    <message>
        <source>The same faces, by the votes of ten people (FER+)</source>
        <translation>同じ顔、10人の投票による (FER+)</translation>
    </message>
    <message>
        <source>RAF-DB: photos from the web</source>
        <translation>RAF-DB: Web上の写真</translation>
    </message>
    <message>
        <source>AffectNet: photos from the web</source>
        <translation>AffectNet: Web上の写真</translation>
    </message>
    <message>
        <source>AffectNet: more fearful and sad faces</source>
        <translation>AffectNet: 恐れと悲しみの顔を多く含む</translation>
    </message>
    <message>
        <source>ExpW: faces in everyday scenes</source>
        <translation>ExpW: 日常場面の顔</translation>
    </message>
    <message>
        <source>Portraits of public persons</source>
        <translation>著名人の肖像</translation>
    </message>
    <message>
        <source>A label is what a face &lt;b&gt;shows&lt;/b&gt; to an onlooker at this moment, as the program estimates it: one of seven words. The percentage says how sure the estimate is. “Uncertain”, or a dashed box, means that no word leads clearly; “Turned away”, that the face cannot be read.</source>
        <translation>ラベルは、この瞬間にその顔が見る人に対して何を&lt;b&gt;表しているか&lt;/b&gt;を、このプログラムが7つの語の1つで推定したものです。パーセントは推定の確かさを示します。「不確か」または破線の枠は、はっきり優勢な語がないことを、「横向き」は、顔を読み取れないことを意味します。</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>ラベルが意味しないこと</translation>
    </message>
    <message>
        <source>It is &lt;b&gt;not what a person feels&lt;/b&gt;, thinks or intends. People smile politely, look angry when they concentrate, and feel much that no face shows. The program sees no situation and hears no voice, and seven words do not cover what faces do.</source>
        <translation>ラベルは、&lt;b&gt;その人が感じていることではなく&lt;/b&gt;、考えや意図でもありません。人は礼儀でほほえみ、集中すると怒って見え、顔に出ない多くのことを感じています。このプログラムは状況を見ず、声も聞きません。また、7つの語で顔の動きのすべてを表すことはできません。</translation>
    </message>
    <message>
        <source>Do not use it to judge, hire, grade, police, diagnose or treat anyone, or on people who do not know and agree. One label is weak evidence: look at many, over time.</source>
        <translation>人を判断、採用、評価、取り締まり、診断、治療するために使わないでください。また、知らされておらず同意していない人に使わないでください。1つのラベルは弱い手がかりにすぎません。時間をかけて多くのラベルを見てください。</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>正しさの割合</translation>
    </message>
    <message>
        <source>Measured with the model of this program, without your corrections. Right means: as the people who labelled these faces see them, and they disagree with each other too.</source>
        <translation>このプログラムのモデルで、修正を反映せずに測定しました。「正解」とは、これらの顔にラベルを付けた人々の見方と一致することです。ただし、その人々の間でも意見は分かれます。</translation>
    </message>
    <message>
        <source>The model was chosen on these same faces, so expect a little less elsewhere. Faces that are small, dark, blurred, covered or turned aside are read worse. How it reads by age, sex and skin is &lt;b&gt;not known&lt;/b&gt;.</source>
        <translation>モデルは同じ顔を使って選ばれたため、ほかでは少し低くなると考えてください。小さい顔、暗い顔、ぼやけた顔、覆われた顔、横を向いた顔は、読み取りの精度が下がります。年齢、性別、肌の色による違いは&lt;b&gt;分かっていません&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>No figures were measured for this model. Take its labels for guesses.</source>
        <translation>このモデルの数値は測定されていません。ラベルは推量と考えてください。</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>read as people labelled them</comment>
        <translation>正解</translation>
    </message>
    <message>
        <source>Of faces labelled so, read so</source>
        <translation>そのラベルの顔のうち、そう読み取られた割合</translation>
    </message>
    <message>
        <source>In the worst set</source>
        <translation>最も低いセット</translation>
    </message>
    <message>
        <source>In the best set</source>
        <translation>最も高いセット</translation>
    </message>
    <message>
        <source>Some sets have few faces of an emotion.</source>
        <translation>ある感情の顔が少ないセットもあります。</translation>
    </message>
    <message>
        <source>By emotion</source>
        <translation>感情別</translation>
    </message>
    <message>
        <source>No face was found in the videos any more. The search misses some: look at them.</source>
        <translation>動画に顔は見つからなくなりました。検索では見落としもあるため、動画を確認してください。</translation>
    </message>
    <message>
        <source>Beside it, not to be shared: {file}</source>
        <translation>コピーの外にあり、共有しないファイル: {file}</translation>
    </message>
    <message>
        <source>The copy is {folder}</source>
        <translation>コピー: {folder}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Without video</source>
        <translation>動画なし</translation>
    </message>
    <message>
        <source>Frames in which a face remains</source>
        <translation>顔が残っているフレーム</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>フォルダーを表示(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>A face remains in %n frame(s). Look at them:</source>
        <translation>
            <numerusform>%n個のフレームに顔が残っています。確認してください:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared %n session(s)</source>
        <translation>
            <numerusform>%n件のセッションを共有しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared no sessions</source>
        <translation>共有したセッションはありません</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>No stimuli yet</source>
        <translation>刺激はまだありません</translation>
    </message>
    <message>
        <source>Add the film that participants will see, or drop it here. For a web page or a task, add one that is elsewhere.</source>
        <translation>参加者に見せる映像を追加するか、ここにドロップしてください。Webページや課題の場合は、外部の刺激を追加します。</translation>
    </message>
    <message>
        <source>No events: moments whose reactions the report shows. Add them by hand, or import a CSV or TSV with the columns onset, duration and trial_type.</source>
        <translation>イベントはありません。イベントは、レポートで反応を示す瞬間です。手で追加するか、onset、duration、trial_typeの列があるCSVまたはTSVをインポートしてください。</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Stimuli</source>
        <translation>刺激</translation>
    </message>
    <message>
        <source>Add an e&amp;vent</source>
        <translation>イベントを追加(&amp;V)</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Import events…</source>
        <translation>イベントをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Double-click the length to write it, in seconds.</source>
        <translation>長さをダブルクリックして、秒数を入力します。</translation>
    </message>
    <message>
        <source>Add a &amp;film…</source>
        <translation>映像を追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add one e&amp;lsewhere…</source>
        <translation>外部の刺激を追加(&amp;L)…</translation>
    </message>
    <message>
        <source>Events of {stimulus}, in seconds from its start</source>
        <translation>{stimulus}のイベント (開始からの秒数)</translation>
    </message>
    <message>
        <source>Add a stimulus first: events belong to one.</source>
        <translation>先に刺激を追加してください。イベントは刺激に属します。</translation>
    </message>
    <message>
        <source>There is no camera. Open the one that sees the participant, then start again.</source>
        <translation>カメラがありません。参加者を映すカメラを開いてから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>No picture of the camera was read yet. Wait until you see it, then start again.</source>
        <translation>カメラの画像がまだ読み取られていません。画像が見えるまで待ってから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>The camera is paused. Let it go on, then start again.</source>
        <translation>カメラが一時停止中です。再開してから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>A session is being recorded. End it first.</source>
        <translation>セッションを記録中です。先に終了してください。</translation>
    </message>
    <message>
        <source>It is not known what {participant} agreed to. Write their consent down first.</source>
        <translation>{participant}が何に同意したかが不明です。先に同意を記入してください。</translation>
    </message>
    <message>
        <source>The study has no stimulus “{id}”. Add it first, or choose another.</source>
        <translation>この研究に刺激「{id}」はありません。先に追加するか、別の刺激を選んでください。</translation>
    </message>
    <message>
        <source>There is no film {film}. Was it moved or renamed? Put it back there.</source>
        <translation>映像{film}がありません。移動または名前の変更をしましたか? 元の場所に戻してください。</translation>
    </message>
    <message>
        <source>The film {film} cannot be read: {reason}.</source>
        <translation>映像{film}を読み取れません ({reason})。</translation>
    </message>
    <message>
        <source>{film} is not the film that was added to the study: it was changed since. Put the old one back, or add this one as another stimulus.</source>
        <translation>{film}は研究に追加された映像とは異なります。追加後に変更されています。元の映像を戻すか、これを別の刺激として追加してください。</translation>
    </message>
    <message>
        <source>Full screen on {number}: {screen}, {width}×{height}</source>
        <translation>画面{number}に全画面表示: {screen}、{width}×{height}</translation>
    </message>
    <message>
        <source>In a &amp;window</source>
        <translation>ウィンドウで表示(&amp;W)</translation>
    </message>
    <message>
        <source>Open the folder of a study</source>
        <translation>研究のフォルダーを開く</translation>
    </message>
    <message>
        <source>Looking at what is {participant}&apos;s…</source>
        <translation>{participant}のデータを確認中…</translation>
    </message>
    <message>
        <source>Name of the column, such as age:</source>
        <translation>列の名前 (例: age):</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>Short name of {name} in the study, of letters and digits:</source>
        <translation>研究での{name}の短い名前 (英字と数字):</translation>
    </message>
    <message>
        <source>Add a film</source>
        <translation>映像を追加</translation>
    </message>
    <message>
        <source>Copying {name} into the study…</source>
        <translation>{name}を研究にコピーしています…</translation>
    </message>
    <message>
        <source>Short name of the web page or task, of letters and digits. While you record, a marker “{marker}” says where it begins:</source>
        <translation>Webページまたは課題の短い名前 (英字と数字)。記録中は、マーカー「{marker}」がその開始位置を示します:</translation>
    </message>
    <message>
        <source>Add a stimulus that is elsewhere</source>
        <translation>外部の刺激を追加</translation>
    </message>
    <message>
        <source>“{text}” is no length. Write seconds, such as 90, or nothing.</source>
        <translation>「{text}」は長さではありません。90のような秒数を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Events of {stimulus}</source>
        <translation>{stimulus}のイベント</translation>
    </message>
    <message>
        <source>St&amp;udy</source>
        <translation>研究(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>新しい研究(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>研究を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Show the open study</source>
        <translation>開いている研究を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close the study</source>
        <translation>研究を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>{folder}: not found</source>
        <translation>{folder}: 見つかりません</translation>
    </message>
    <message>
        <source>A session of a study is being recorded. End it first.</source>
        <translation>研究のセッションを記録中です。先に終了してください。</translation>
    </message>
    <message>
        <source>S&amp;timulus ends</source>
        <translation>刺激の終了(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;timulus starts</source>
        <translation>刺激の開始(&amp;T)</translation>
    </message>
    <message>
        <source>Pause &amp;the film</source>
        <translation>映像を一時停止(&amp;T)</translation>
    </message>
    <message>
        <source>Play &amp;the film</source>
        <translation>映像を再生(&amp;T)</translation>
    </message>
    <message>
        <source>looking whether the film is the one that was added…</source>
        <translation>映像が追加時と同じかを確認中…</translation>
    </message>
    <message>
        <source>waiting for the camera…</source>
        <translation>カメラを待っています…</translation>
    </message>
    <message>
        <source>runs for {time}</source>
        <comment>a stimulus</comment>
        <translation>{time}経過</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a stimulus</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>not started. Press S when it starts</source>
        <comment>a stimulus</comment>
        <translation>未開始。始まったらSキーを押してください</translation>
    </message>
    <message>
        <source>Parts of the study</source>
        <translation>研究の項目</translation>
    </message>
    <message>
        <source>&amp;Group report…</source>
        <translation>グループレポート(&amp;G)…</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>共有(&amp;H)…</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>セッションはまだありません。</translation>
    </message>
    <message>
        <source>Sho&amp;w the folder</source>
        <translation>フォルダーを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Stimuli and events</source>
        <translation>刺激とイベント</translation>
    </message>
    <message>
        <source>{name}: key {key} starts and stops it</source>
        <translation>{name}: {key}キーで開始と終了</translation>
    </message>
    <message>
        <source>{name}: key {key} codes a moment</source>
        <translation>{name}: {key}キーで瞬間をコード化</translation>
    </message>
    <message>
        <source>Event codes</source>
        <translation>イベントコード</translation>
    </message>
    <message>
        <source>Close the stud&amp;y</source>
        <translation>研究を閉じる(&amp;Y)</translation>
    </message>
    <message>
        <source>Problems ({number})</source>
        <translation>問題 ({number})</translation>
    </message>
    <message>
        <source>{participant} withdraws</source>
        <translation>{participant}の参加の撤回</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>削除されるもの</translation>
    </message>
    <message>
        <source>First write a &amp;copy of all of it, to hand out</source>
        <translation>先に、本人に渡すための全データのコピーを作成する(&amp;C)</translation>
    </message>
    <message>
        <source>Write a copy &amp;only…</source>
        <translation>コピーのみ作成(&amp;O)…</translation>
    </message>
    <message>
        <source>This cannot be undone. Type {participant} to confirm:</source>
        <translation>この操作は取り消せません。確認のため{participant}と入力してください:</translation>
    </message>
    <message>
        <source>&amp;Delete all of it</source>
        <translation>すべて削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>すべて残す(&amp;K)</translation>
    </message>
    <message>
        <source>Write a copy of all that is theirs</source>
        <translation>本人の全データのコピーを作成</translation>
    </message>
    <message>
        <source>First write a copy of all that is theirs</source>
        <translation>先に本人の全データのコピーを作成</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Zipファイル</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n files to {path}. Nothing was deleted.</source>
        <translation>
            <numerusform>%n個のファイルを{path}に書き出しました。何も削除していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting all that is {participant}&apos;s…</source>
        <translation>{participant}の全データを削除しています…</translation>
    </message>
    <message>
        <source>{participant} has withdrawn</source>
        <translation>{participant}は参加を撤回しました</translation>
    </message>
    <message>
        <source>Files that still name the participant</source>
        <translation>この参加者の名がまだ残っているファイル</translation>
    </message>
    <message>
        <source>Backups, and what you exported or shared before, are yours to delete. Deleted files are not overwritten on the disk.</source>
        <translation>バックアップと、以前にエクスポートまたは共有したものは、ご自身で削除してください。削除したファイルはディスク上で上書きされません。</translation>
    </message>
    <message>
        <source>This deletes {sessions}, {faces}, and the row in participants.tsv with group and consent.</source>
        <translation>{sessions}、{faces}、およびparticipants.tsvにあるグループと同意を含む行が削除されます。</translation>
    </message>
    <message>
        <source>What the model learned from your corrections goes with them, everybody&apos;s: adapt it again afterwards.</source>
        <translation>修正からモデルが学習した内容も、全員分が一緒に削除されます。後でもう一度適応させてください。</translation>
    </message>
    <message>
        <source>CHANGES gets a line that somebody withdrew, not who.</source>
        <translation>CHANGESには、誰かが参加を撤回したことだけが記され、誰かは記されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to {copy} before.</source>
        <translation>
            <numerusform>先に%n個のファイルを{copy}に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted {sessions} and {faces}. CHANGES says so.</source>
        <translation>{sessions}と{faces}を削除しました。CHANGESにその旨が記されています。</translation>
    </message>
    <message>
        <source>What the model had learned from your corrections is deleted. Adapt it again.</source>
        <translation>修正からモデルが学習した内容を削除しました。もう一度適応させてください。</translation>
    </message>
    <message>
        <source>These files in the study still name them. Look at them, and delete them:</source>
        <translation>研究内の次のファイルに、まだこの参加者の名があります。確認して削除してください:</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>セッション%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>no sessions</source>
        <comment>deleted</comment>
        <translation>セッション0件</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ({videos} with video)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>セッション%n件 (うち動画付き{videos}件)</numerusform>
        </translation>
    </message>
    <message>
        <source>no corrected faces</source>
        <comment>deleted</comment>
        <translation>修正済みの顔0件</translation>
    </message>
    <message numerus="yes">
        <source>%n corrected face(s)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>修正済みの顔%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>no faces that you corrected</source>
        <comment>deleted</comment>
        <translation>あなたが修正した顔0件</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) that you corrected</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>あなたが修正した顔%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no readings to draw. Choose another person or span.</source>
        <translation>描画する読み取り結果がありません。別の人物または範囲を選んでください。</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● ライブ</translation>
    </message>
    <message>
        <source>Follow the newest readings</source>
        <translation>最新の読み取り結果に追従</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線</translation>
    </message>
    <message>
        <source>A line for each emotion</source>
        <translation>感情ごとに1本の線</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>積み上げ</translation>
    </message>
    <message>
        <source>All emotions stacked on top of each other</source>
        <translation>すべての感情を積み上げて表示</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>セッション全体を表示</translation>
    </message>
    <message>
        <source>Show or hide: {emotion}</source>
        <translation>表示/非表示: {emotion}</translation>
    </message>
    <message>
        <source>{time}, no reading</source>
        <translation>{time}、読み取りなし</translation>
    </message>
    <message>
        <source>A note, if you like: Enter keeps it, Esc leaves it out</source>
        <translation>メモ (省略可): Enterで保存、Escで省略</translation>
    </message>
    <message>
        <source>Marker&apos;s note</source>
        <translation>マーカーのメモ</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>読み取りなし</translation>
    </message>
    <message>
        <source>Face not found</source>
        <translation>顔が見つかりません</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>No readings yet. They appear here as soon as a face is read.</source>
        <translation>読み取り結果はまだありません。顔が読み取られると、すぐにここに表示されます。</translation>
    </message>
    <message>
        <source>No face was read here</source>
        <translation>ここでは顔が読み取られませんでした</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>No licence text is included. See its web page.</source>
        <translation>ライセンス文は含まれていません。Webページをご覧ください。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Install the program again.</source>
        <translation>{path}を読み取れません ({reason})。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>Emotion Lens is under the MIT licence. The components listed here come from others, each under its own licence.</source>
        <translation>Emotion LensはMITライセンスで提供されています。ここに挙げたコンポーネントは第三者によるもので、それぞれ独自のライセンスに従います。</translation>
    </message>
    <message>
        <source>Qt, Qt for Python (PySide6) and Shiboken are used unchanged, under the GNU Lesser General Public License, version 3 (LGPL 3). They are separate files, in the folders PySide6 and shiboken6. You may change and replace them: build the same version from its source, replace these files with yours, and the program uses yours. The source is at https://download.qt.io. The third-party parts of Qt are listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html.</source>
        <translation>Qt、Qt for Python (PySide6)、Shibokenは、GNU Lesser General Public License, version 3 (LGPL 3) の下で、変更せずに使用しています。これらはPySide6フォルダーとshiboken6フォルダーにある独立したファイルです。変更や置き換えができます。同じバージョンをソースからビルドし、これらのファイルをご自身のものに置き換えると、プログラムはそれを使用します。ソースはhttps://download.qt.io にあります。Qtに含まれる第三者の部分はhttps://doc.qt.io/qt-6/licenses-used-in-qt.html に一覧があります。</translation>
    </message>
    <message>
        <source>FFmpeg is there twice. The one in OpenCV, for cameras, is under the LGPL 2.1; its licence, and those of the other parts of OpenCV, are among OpenCV&apos;s. The one in PyAV (the folders av and av.libs), for files, is built with parts under the GNU General Public License, and so is under the GPL 3 in all. The packaged program, which contains it, may therefore be passed on as a whole under the GPL 3; the program&apos;s own code is under the MIT licence as well. The sources are at https://ffmpeg.org and https://github.com/PyAV-Org/pyav-ffmpeg.</source>
        <translation>FFmpegは2つ含まれています。カメラに使うOpenCV内のものはLGPL 2.1に従い、そのライセンスとOpenCVのほかの部分のライセンスは、OpenCVのライセンスの中にあります。ファイルに使うPyAV内のもの (avフォルダーとav.libsフォルダー) は、GNU General Public Licenseの部分を含めてビルドされているため、全体としてGPL 3に従います。したがって、これを含むパッケージ版のプログラムは、全体としてGPL 3の下で再配布できます。プログラム自体のコードはMITライセンスでもあります。ソースはhttps://ffmpeg.org とhttps://github.com/PyAV-Org/pyav-ffmpeg にあります。</translation>
    </message>
    <message>
        <source>The files for face detection (in cv2/data) have their licence in their first lines.</source>
        <translation>顔検出用のファイル (cv2/data内) のライセンスは、各ファイルの冒頭にあります。</translation>
    </message>
    <message>
        <source>To be small, the packaged program for Linux contains only the part of ICU (a part of Qt) that sorts names, and replaces OpenBLAS (a part of OpenCV) and the encoders x264, x265 and SVT-AV1 (parts of PyAV&apos;s FFmpeg) by libraries without their functions.</source>
        <translation>サイズを抑えるため、Linux用のパッケージ版には、ICU (Qtの一部) のうち名前の並べ替えを行う部分だけが含まれています。また、OpenBLAS (OpenCVの一部) とエンコーダーx264、x265、SVT-AV1 (PyAVのFFmpegの一部) は、機能を持たないライブラリに置き換えられています。</translation>
    </message>
    <message>
        <source>The packaged program is started by a part of PyInstaller. That is under the GPL 2, with an exception that allows it in programs of any licence.</source>
        <translation>パッケージ版のプログラムは、PyInstallerの一部によって起動されます。これはGPL 2に従いますが、どのようなライセンスのプログラムでも使用を認める例外が付いています。</translation>
    </message>
    <message>
        <source>The packages that the program uses are not listed, because it is not installed. To list them, install it: “pip install .” in its folder.</source>
        <translation>プログラムがインストールされていないため、使用しているパッケージは一覧に表示されません。表示するには、プログラムのフォルダーで「pip install .」を実行してインストールしてください。</translation>
    </message>
    <message>
        <source>The label cannot be written to {path}: {reason}. Choose a file in a folder that you may write to, in the settings.</source>
        <translation>ラベルを{path}に書き込めません ({reason})。書き込みのできるフォルダーのファイルを設定で選んでください。</translation>
    </message>
    <message>
        <source>LSL is not in the packaged program. It needs the program installed with Python, and the package pylsl there (pip install pylsl).</source>
        <translation>LSLはパッケージ版には含まれていません。Pythonでインストールしたプログラムと、パッケージpylslが必要です (pip install pylsl)。</translation>
    </message>
    <message>
        <source>LSL needs the package pylsl: install it with “pip install pylsl”, and start again.</source>
        <translation>LSLにはパッケージpylslが必要です。「pip install pylsl」でインストールし、もう一度起動してください。</translation>
    </message>
    <message>
        <source>LSL needs the library liblsl, which pylsl did not find. Install it from https://github.com/sccn/liblsl/releases, or name its file in the variable PYLSL_LIB.</source>
        <translation>LSLにはライブラリliblslが必要ですが、pylslが見つけられませんでした。https://github.com/sccn/liblsl/releases からインストールするか、変数PYLSL_LIBでそのファイルを指定してください。</translation>
    </message>
    <message>
        <source>LSL is off, because it cannot open a stream on this computer. Check that its ports (16572 to 16604) are not all in use or forbidden, and switch it on again in the settings.</source>
        <translation>このコンピューターでストリームを開けないため、LSLはオフです。ポート (16572～16604) がすべて使用中または禁止されていないか確認し、設定でもう一度オンにしてください。</translation>
    </message>
    <message>
        <source>LSL is off, because it has stopped with an error. Switch it on again in the settings.</source>
        <translation>エラーで停止したため、LSLはオフです。設定でもう一度オンにしてください。</translation>
    </message>
    <message>
        <source>OSC to {address}</source>
        <translation>OSC ({address}宛て)</translation>
    </message>
    <message>
        <source>OSC is off, because the address “{host}” is not known. Correct it in the settings, or check the network, and switch it on again.</source>
        <translation>アドレス「{host}」が見つからないため、OSCはオフです。設定で修正するかネットワークを確認し、もう一度オンにしてください。</translation>
    </message>
    <message>
        <source>OSC is off, because nothing can be sent to {address}: {reason}. Check the address and the network, and switch it on again in the settings.</source>
        <translation>{address}に送信できないため、OSCはオフです ({reason})。アドレスとネットワークを確認し、設定でもう一度オンにしてください。</translation>
    </message>
    <message>
        <source>The output “{title}” has stopped unexpectedly.</source>
        <translation>出力「{title}」が予期せず停止しました。</translation>
    </message>
    <message>
        <source>Of your {corrections} corrected faces, the original model reads {right_before} as you do ({percent_before}). The adapted model reads {right_after} ({percent_after}), each tested without learning from it. Of {others} other faces, {percent_kept} keep their label.</source>
        <translation>あなたが修正した顔{corrections}件のうち、元のモデルがあなたと同じに読み取るのは{right_before}件 ({percent_before}) です。適応後のモデルでは{right_after}件 ({percent_after}) です。どの顔も、その顔から学習せずにテストしています。ほかの顔{others}件では、{percent_kept}のラベルが変わりません。</translation>
    </message>
    <message>
        <source>Adapting helps.</source>
        <translation>適応は有効です。</translation>
    </message>
    <message>
        <source>It would change too many other faces, so it is not used.</source>
        <translation>ほかの顔を変えすぎるため、使用しません。</translation>
    </message>
    <message>
        <source>The gain is too small, so it is not used. More corrections may help.</source>
        <translation>効果が小さすぎるため、使用しません。修正を増やすとよくなるかもしれません。</translation>
    </message>
    <message>
        <source>Adapting needs {fewest} corrections; there are {number}.</source>
        <translation>適応には{fewest}件の修正が必要です。現在は{number}件です。</translation>
    </message>
    <message>
        <source>The model cannot read your corrections: {reason}</source>
        <translation>モデルは修正を読み取れません: {reason}</translation>
    </message>
    <message>
        <source>There is no picture of this face to keep. Choose another frame.</source>
        <translation>保存できるこの顔の画像がありません。別のフレームを選んでください。</translation>
    </message>
    <message>
        <source>This model does not know the emotion {emotion}.</source>
        <translation>このモデルは感情「{emotion}」に対応していません。</translation>
    </message>
    <message>
        <source>There are no corrections to export.</source>
        <translation>エクスポートする修正がありません。</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>破損しています</translation>
    </message>
    <message>
        <source>Your corrections in {path} cannot be read: {reason}.</source>
        <translation>{path}にある修正を読み取れません ({reason})。</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}. Make room in {folder}, or allow writing there, and try again.</source>
        <translation>{name}を書き込めません ({reason})。{folder}の空きを増やすか、書き込みを許可して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}. Close other programs that use it, or delete it yourself.</source>
        <translation>{path}を削除できません ({reason})。これを使用しているほかのプログラムを閉じるか、ご自身で削除してください。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name}を読み取れません ({reason})。</translation>
    </message>
    <message>
        <source>{name} is damaged and is not used.</source>
        <translation>{name}は破損しているため、使用しません。</translation>
    </message>
    <message>
        <source>{name} was made with another model and is not used.</source>
        <translation>{name}は別のモデルで作成されたため、使用しません。</translation>
    </message>
    <message>
        <source>{target} is not empty. Choose a new folder.</source>
        <translation>{target}は空ではありません。新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folders cannot be written: {reason}. Choose another folder, or make room there.</source>
        <translation>フォルダーに書き込めません ({reason})。別のフォルダーを選ぶか、空きを増やしてください。</translation>
    </message>
    <message>
        <source>Your face was not seen long enough. Look at the camera, with light on your face, and try again.</source>
        <translation>顔が十分な時間映りませんでした。顔に光を当ててカメラを見て、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This works only with the model that belongs to the program. Reinstall the program.</source>
        <translation>これは、このプログラムに付属のモデルでのみ使えます。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>You seem to be smiling. Relax your face and try again.</source>
        <translation>笑顔のようです。顔の力を抜いて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The video has stopped unexpectedly. Try again, or open something else.</source>
        <translation>動画が予期せず停止しました。もう一度試すか、別のものを開いてください。</translation>
    </message>
    <message>
        <source>Faces are no longer being read: the analysis has stopped. Try again.</source>
        <translation>解析が停止したため、顔の読み取りが止まっています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Looking for a camera…</source>
        <translation>カメラを探しています…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>少し時間がかかります。</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>カメラが見つかりませんでした</translation>
    </message>
    <message>
        <source>Plug one in and it starts by itself. Meanwhile, open a picture or a video, or try the demo.</source>
        <translation>カメラを接続すると自動的に始まります。その間、画像や動画を開くか、デモを試してください。</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>カメラを使用できません</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name}を表示できません</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>カメラを開いています…</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name}を開いています…</translation>
    </message>
    <message>
        <source>This can take a few seconds.</source>
        <translation>数秒かかることがあります。</translation>
    </message>
    <message>
        <source>camera {number}</source>
        <translation>カメラ{number}</translation>
    </message>
    <message>
        <source>The film has stopped unexpectedly. Try again, or choose another stimulus.</source>
        <translation>映像が予期せず停止しました。もう一度試すか、別の刺激を選んでください。</translation>
    </message>
    <message>
        <source>The film was played, but its window was not visible, so nobody saw it. Begin again, and leave the window where it can be seen.</source>
        <translation>映像は再生されましたが、ウィンドウが見えない状態だったため、誰も見ていません。ウィンドウを見える場所に置いて、最初からやり直してください。</translation>
    </message>
    <message>
        <source>The film has sound, but this computer has no loudspeaker or headphones that can be used. Connect one and begin again if people are to hear it.</source>
        <translation>映像には音声がありますが、このコンピューターには使用できるスピーカーもヘッドホンもありません。音声を聞かせる場合は、接続して最初からやり直してください。</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>すべての人物</translation>
    </message>
    <message>
        <source>Agreement with a human&apos;s codes</source>
        <translation>人によるコードとの一致度</translation>
    </message>
    <message>
        <source>Each analysed frame with a face that the human coded counts once for each such face: a code holds from its onset until before its offset, one of a single moment for the frame then on show, and one that names nobody where one face alone was in view. The main figure is Cohen&apos;s kappa in which an uncertain reading counts as naming another emotion; beside it stands kappa without the uncertain frames. Kappa is 1 for full agreement and 0 for what chance would give. The 95% intervals come from a bootstrap over coded intervals, not frames, as the frames of one interval depend on each other. One human is no truth: two people who code the same film disagree as well.</source>
        <translation>人がコードを付けた顔のある解析済みフレームは、その顔ごとに1回数えます。コードは開始から終了の直前まで有効です。一瞬だけのコードは、そのとき表示されていたフレームに対応します。人物を指定しないコードは、画面内の顔が1つだけの所に対応します。主な数値はCohenのカッパ係数で、不確かな読み取り結果は別の感情を挙げたものとして数えます。その横に、不確かなフレームを除いたカッパ係数を示します。カッパ係数は、完全な一致なら1、偶然による一致と同じなら0です。1つの区間のフレームは互いに依存しているため、95%区間はフレームではなくコードの区間のブートストラップで求めています。1人の人間が正解というわけではありません。同じ映像に2人がコードを付けても、意見は食い違います。</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, uncertain counts as a difference</source>
        <translation>Cohenのカッパ係数 (不確かは不一致として数える)</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, without uncertain frames</source>
        <translation>Cohenのカッパ係数 (不確かなフレームを除く)</translation>
    </message>
    <message>
        <source>Frames compared</source>
        <translation>比較したフレーム</translation>
    </message>
    <message numerus="yes">
        <source>{number}, of %n coded interval(s)</source>
        <translation>
            <numerusform>{number} (コードの区間%n件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Same emotion</source>
        <translation>同じ感情</translation>
    </message>
    <message>
        <source>Program uncertain</source>
        <translation>プログラムが「不確か」</translation>
    </message>
    <message>
        <source>Coded, but no such face was found</source>
        <translation>コードはあるが、その顔が見つからない</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%nフレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>Coded twice and differently, left out</source>
        <translation>異なるコードが二重にあるため除外</translation>
    </message>
    <message>
        <source>Human \ program</source>
        <translation>人 \ プログラム</translation>
    </message>
    <message>
        <source>No analysed frame with a face was coded, so there is nothing to compare.</source>
        <translation>顔のある解析済みフレームにコードがないため、比較するものがありません。</translation>
    </message>
    <message>
        <source>Coded, but nobody in the session is called so: {names}. Name the person in the session as in the codes.</source>
        <translation>コードはありますが、セッションにその名前の人物がいません: {names}。セッションの人物に、コードと同じ名前を付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>Left out, as the code names nobody and several faces were in view: %n face(s).</source>
        <translation>
            <numerusform>コードが人物を指定しておらず、複数の顔が画面内にあったため除外: 顔%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>{kappa} (no interval: too few different coded intervals)</source>
        <translation>{kappa} (異なるコードの区間が少なすぎるため、信頼区間なし)</translation>
    </message>
    <message>
        <source>{kappa} (95%: {lowest} to {highest})</source>
        <translation>{kappa} (95%: {lowest}～{highest})</translation>
    </message>
    <message>
        <source>undefined: there are no such frames</source>
        <translation>未定義: そのようなフレームがありません</translation>
    </message>
    <message>
        <source>undefined: both named one only ({human}, and the program {program}), and kappa compares several</source>
        <translation>未定義: 人 ({human}) もプログラム ({program}) も1つの感情だけを挙げました。カッパ係数は複数の感情を比較するものです</translation>
    </message>
    <message>
        <source>undefined: the human named one emotion only ({human}), and kappa compares several</source>
        <translation>未定義: 人が1つの感情 ({human}) だけを挙げました。カッパ係数は複数の感情を比較するものです</translation>
    </message>
    <message>
        <source>undefined: the program named one emotion only ({program}), and kappa compares several</source>
        <translation>未定義: プログラムが1つの感情 ({program}) だけを挙げました。カッパ係数は複数の感情を比較するものです</translation>
    </message>
    <message>
        <source>{percent} of {length}</source>
        <comment>part of a time</comment>
        <translation>{percent} ({length}のうち)</translation>
    </message>
    <message>
        <source>Share of time by emotion</source>
        <translation>感情別の時間の割合</translation>
    </message>
    <message>
        <source>pleasant +1</source>
        <translation>快 +1</translation>
    </message>
    <message>
        <source>unpleasant −1</source>
        <translation>不快 −1</translation>
    </message>
    <message>
        <source>to {emotion}</source>
        <comment>a change to an emotion</comment>
        <translation>{emotion}へ</translation>
    </message>
    <message>
        <source>Changes between emotions</source>
        <translation>感情の間の変化</translation>
    </message>
    <message>
        <source>{path} is damaged: each line needs onset, offset, emotion and person. Correct the file, or remove it and import the codes again.</source>
        <translation>{path}は破損しています。各行にonset、offset、emotion、personが必要です。ファイルを修正するか、ファイルを削除してコードをもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>The codes in {folder} cannot be saved: {reason}. Free up space there, or allow writing there.</source>
        <translation>{folder}のコードを保存できません ({reason})。空きを増やすか、書き込みを許可してください。</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>読み取り結果</translation>
    </message>
    <message>
        <source>corrected faces</source>
        <translation>修正済みの顔</translation>
    </message>
    <message>
        <source>video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>sharing with others</source>
        <translation>ほかの人との共有</translation>
    </message>
    <message>
        <source>Nobody can agree to “{kind}”. Choose from: {kinds}.</source>
        <translation>「{kind}」は同意の対象にできません。次から選んでください: {kinds}。</translation>
    </message>
    <message>
        <source>“{day}” is no date of a consent. Write it as year-month-day, such as 2026-11-28.</source>
        <translation>「{day}」は同意の日付ではありません。2026-11-28のように、年-月-日で入力してください。</translation>
    </message>
    <message>
        <source>What was agreed to cannot be read: “consent” in session.json is damaged. Correct it by the signed form.</source>
        <translation>同意の内容を読み取れません。session.jsonの「consent」が破損しています。署名済みの用紙に従って修正してください。</translation>
    </message>
    <message>
        <source>This participant has not agreed to {what}, so there is none. Choose something else, or ask them for a new consent.</source>
        <translation>この参加者は{what}に同意していないため、存在しません。別のものを選ぶか、新しい同意を求めてください。</translation>
    </message>
    <message>
        <source>{path} lacks columns that a session needs: {columns}. Another program may have changed it.</source>
        <translation>{path}に、セッションに必要な列がありません: {columns}。ほかのプログラムが変更した可能性があります。</translation>
    </message>
    <message>
        <source>{path} is damaged: some lines are incomplete or have wrong values. Correct them in a spreadsheet, or remove them.</source>
        <translation>{path}は破損しています。不完全な行や誤った値の行があります。表計算ソフトで修正するか、それらの行を削除してください。</translation>
    </message>
    <message>
        <source>There is no {name} in {folder}. Was it moved or deleted?</source>
        <translation>{folder}に{name}がありません。移動または削除しましたか?</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}. Is it open in another program?</source>
        <translation>{path}を開けません ({reason})。ほかのプログラムで開いていませんか?</translation>
    </message>
    <message>
        <source>“{name}” needs a key from 1 to 9 and a kind.</source>
        <translation>「{name}」には1～9のキーと種類が必要です。</translation>
    </message>
    <message>
        <source>Give key {key} a name of one line and at most {number} letters.</source>
        <translation>{key}キーに、1行で{number}文字以内の名前を付けてください。</translation>
    </message>
    <message>
        <source>Keys {other_key} and {key} have the same name. Give each its own.</source>
        <translation>{other_key}キーと{key}キーの名前が同じです。別の名前にしてください。</translation>
    </message>
    <message>
        <source>“{other}” and “{name}” are both on key {key}. Move one.</source>
        <translation>「{other}」と「{name}」がどちらも{key}キーにあります。どちらかを移してください。</translation>
    </message>
    <message>
        <source>The event codes are damaged: each needs a name, a key from 1 to 9 and a kind, point or state.</source>
        <translation>イベントコードが破損しています。それぞれに名前、1～9のキー、種類 (pointまたはstate) が必要です。</translation>
    </message>
    <message>
        <source>This session was recorded without video, so there is none to export.</source>
        <translation>このセッションは動画なしで記録されたため、エクスポートする動画がありません。</translation>
    </message>
    <message>
        <source>This session&apos;s video already has its readings drawn in. Copy it from {folder}.</source>
        <translation>このセッションの動画には、既に読み取り結果が描き込まれています。{folder}からコピーしてください。</translation>
    </message>
    <message>
        <source>The video could not be written completely. Choose another folder, or free up space there.</source>
        <translation>動画を最後まで書き込めませんでした。別のフォルダーを選ぶか、空きを増やしてください。</translation>
    </message>
    <message>
        <source>The film {path} is not there any more, so there is no picture. Put it back there, and open the session again.</source>
        <translation>映像{path}がなくなったため、画像を表示できません。元の場所に戻して、セッションを開き直してください。</translation>
    </message>
    <message>
        <source>The film {path} is not the one that was analysed, so it is not shown.</source>
        <translation>映像{path}は解析したものとは異なるため、表示しません。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened: {reason}.</source>
        <translation>フォルダー{folder}を開けません ({reason})。</translation>
    </message>
    <message>
        <source>{code} ends</source>
        <comment>a state that an observer codes</comment>
        <translation>{code} 終了</translation>
    </message>
    <message>
        <source>{path} is damaged: each line needs seconds and a note, and a kind where it has a code. Correct or remove the file.</source>
        <translation>{path}は破損しています。各行に秒数とメモが必要で、コードのある行には種類も必要です。ファイルを修正または削除してください。</translation>
    </message>
    <message>
        <source>The markers in {folder} cannot be saved: {reason}. Free up space there, or allow writing there.</source>
        <translation>{folder}のマーカーを保存できません ({reason})。空きを増やすか、書き込みを許可してください。</translation>
    </message>
    <message>
        <source>The folder {folder} is gone. Was it moved, renamed or deleted?</source>
        <translation>フォルダー{folder}がなくなりました。移動、名前の変更、または削除をしましたか?</translation>
    </message>
    <message>
        <source>{folder} is not a session: there is no {file} in it. Choose another folder.</source>
        <translation>{folder}はセッションではありません。{file}がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The session in {folder} was made by a newer version of the program. Update the program.</source>
        <translation>{folder}のセッションは、新しいバージョンのプログラムで作成されました。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}. Free up space there, or allow writing there.</source>
        <translation>{folder}に書き込めません ({reason})。空きを増やすか、書き込みを許可してください。</translation>
    </message>
    <message>
        <source>{file} in {folder} is damaged. Its readings.csv may still open in a spreadsheet.</source>
        <translation>{folder}の{file}が破損しています。readings.csvは表計算ソフトで開けるかもしれません。</translation>
    </message>
    <message>
        <source>The names and merges in session.json are damaged. Remove its last rules, or all of them, with a text editor.</source>
        <translation>session.jsonの名前と統合の情報が破損しています。テキストエディターで、最後の規則またはすべての規則を削除してください。</translation>
    </message>
    <message>
        <source>{name} cannot be saved: {reason}. Close it in other programs, choose another folder, or free up space there.</source>
        <translation>{name}を保存できません ({reason})。ほかのプログラムで閉じるか、別のフォルダーを選ぶか、空きを増やしてください。</translation>
    </message>
    <message>
        <source>Every figure here is a computer&apos;s estimate of what a face shows, not of what a person feels or thinks. On difficult pictures the label is wrong about one time in three; light, the angle of the head, glasses, beards and a person&apos;s resting face all affect it.</source>
        <translation>ここにある数値はすべて、顔が何を表しているかをコンピューターが推定したもので、その人が感じていることや考えていることではありません。難しい画像では、およそ3回に1回ラベルが間違います。光、頭の角度、眼鏡、ひげ、安静時の表情は、いずれも結果に影響します。</translation>
    </message>
    <message>
        <source>Use it to find the moments worth looking at again, and ask the people themselves. Do not judge, rank or diagnose anyone by it.</source>
        <translation>見直す価値のある瞬間を見つけるために使い、本人に尋ねてください。これによって誰かを判断、格付け、診断しないでください。</translation>
    </message>
    <message>
        <source>Analysed: the part of the time of which frames were read; shares are of that time alone, and nothing is known of the rest. Share of time: the part of the time in view in which each emotion was shown; “Uncertain” means that none led clearly. Mean probability: the average of what the model gave each emotion. Readable: large, bright, sharp and frontal enough for a meaningful label. Valence: happy minus angry, disgust, fear and sad, from −1 (unpleasant) to 1 (pleasant). Of ten people: an estimate of how many would name each emotion, learned from photos whose faces ten people named; the other figures rest on other labels and may differ from it.</source>
        <translation>解析済み: 時間のうち、フレームが読み取られた部分。割合はその時間だけのもので、残りについては何も分かりません。時間の割合: 画面内の時間のうち、各感情が表されていた部分。「不確か」は、はっきり優勢な感情がなかったことを意味します。平均確率: モデルが各感情に付けた値の平均。読み取り可: 意味のあるラベルを得られるほど、十分に大きく、明るく、鮮明で、正面を向いていること。感情価: 喜びから怒り、嫌悪、恐れ、悲しみを引いた値で、−1 (不快) から1 (快) まで。10人のうち: 各感情を挙げる人数の推定で、10人が顔の感情を答えた写真から学習したもの。ほかの数値は別のラベルに基づくため、これと異なることがあります。</translation>
    </message>
    <message>
        <source>What the faces showed</source>
        <translation>顔が表していたもの</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Part shown here</source>
        <translation>ここに示す範囲</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <comment>times</comment>
        <translation>{start}～{end}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>The recording was not finished.</source>
        <translation>記録は完了していません。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Events coded by the observer</source>
        <translation>観察者がコード化したイベント</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Lasted in all</source>
        <translation>合計時間</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>時間の割合</translation>
    </message>
    <message>
        <source>Each event</source>
        <translation>各イベント</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>In view for {length}</source>
        <translation>画面内: {length}</translation>
    </message>
    <message>
        <source>In view for {length} ({percent} of the time analysed)</source>
        <translation>画面内: {length} (解析した時間の{percent})</translation>
    </message>
    <message>
        <source>In view for {length}, readable {readable} of the time</source>
        <translation>画面内: {length}、読み取り可: その時間の{readable}</translation>
    </message>
    <message>
        <source>In view for {length} ({percent} of the time analysed), readable {readable} of the time</source>
        <translation>画面内: {length} (解析した時間の{percent})、読み取り可: その時間の{readable}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>one seated person</source>
        <translation>座っている1人</translation>
    </message>
    <message>
        <source>at the same place</source>
        <translation>同じ場所</translation>
    </message>
    <message>
        <source>{number} face widths away</source>
        <translation>顔の幅{number}個分の距離</translation>
    </message>
    <message>
        <source>as large</source>
        <translation>同じ大きさ</translation>
    </message>
    <message>
        <source>{number} times as large or as small</source>
        <translation>大きさに{number}倍の差</translation>
    </message>
    <message>
        <source>likeness not compared</source>
        <translation>類似度は未比較</translation>
    </message>
    <message>
        <source>likeness {percent}</source>
        <translation>類似度{percent}</translation>
    </message>
    <message>
        <source>gone for {length}</source>
        <comment>a person out of view</comment>
        <translation>画面外: {length}</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. Is one of its files open in another program?</source>
        <translation>{folder}を削除できません ({reason})。中のファイルをほかのプログラムで開いていませんか?</translation>
    </message>
    <message>
        <source>{folder} contains no session, so it was not deleted.</source>
        <translation>{folder}にはセッションがないため、削除しませんでした。</translation>
    </message>
    <message>
        <source>The session in {folder} is still being recorded. Stop the recording first.</source>
        <translation>{folder}のセッションはまだ記録中です。先に記録を停止してください。</translation>
    </message>
    <message>
        <source>No video can be recorded in {folder}: its name is not valid text. Rename the folder.</source>
        <translation>{folder}には動画を記録できません。フォルダー名が有効なテキストではありません。名前を変更してください。</translation>
    </message>
    <message>
        <source>No video can be written here. Choose “No video” under Session &gt; Recordings keep.</source>
        <translation>ここには動画を書き込めません。「セッション」&gt;「記録に残すもの」で「動画なし」を選んでください。</translation>
    </message>
    <message>
        <source>it was removed</source>
        <translation>取り外されました</translation>
    </message>
    <message>
        <source>The folder {folder} is gone. The recording stopped at {time}.</source>
        <translation>フォルダー{folder}がなくなりました。記録は{time}に停止しました。</translation>
    </message>
    <message>
        <source>The recording stopped at {time}; everything before that is kept in {folder}.</source>
        <translation>記録は{time}に停止しました。それまでの内容はすべて{folder}に残っています。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}.</source>
        <translation>{folder}に書き込めません ({reason})。</translation>
    </message>
    <message>
        <source>The video cannot be written.</source>
        <translation>動画を書き込めません。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>予期しない問題が起きました。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {reason}. Free up space there, or allow writing there, and record again.</source>
        <translation>フォルダー{folder}を作成できません ({reason})。空きを増やすか、書き込みを許可して、もう一度記録してください。</translation>
    </message>
    <message>
        <source>{name} is damaged after {seconds} seconds. Copy or download it again.</source>
        <translation>{name}は{seconds}秒より後が破損しています。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <translation>{rate}フレーム/s</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a picture or a video in it.</source>
        <translation>{path}はフォルダーです。その中の画像または動画を選んでください。</translation>
    </message>
    <message>
        <source>There is no file {path}. Was it moved or renamed?</source>
        <translation>ファイル{path}がありません。移動または名前の変更をしましたか?</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>{name}は空です。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>システムは理由を示していません</translation>
    </message>
    <message>
        <source>Settings, Privacy &amp; security, Camera</source>
        <translation>「設定」&gt;「プライバシーとセキュリティ」&gt;「カメラ」</translation>
    </message>
    <message>
        <source>System Settings, Privacy &amp; Security, Camera</source>
        <translation>「システム設定」&gt;「プライバシーとセキュリティ」&gt;「カメラ」</translation>
    </message>
    <message>
        <source>{camera} cannot be opened. Close any other program that uses it, and allow its use in {settings}.</source>
        <translation>{camera}を開けません。使用しているほかのプログラムを閉じ、{settings}で使用を許可してください。</translation>
    </message>
    <message>
        <source>Your account has no permission to use {camera}. Add it to the group “video” (sudo usermod -aG video YOUR_NAME), then log in again.</source>
        <translation>お使いのアカウントには{camera}を使用する権限がありません。グループ「video」に追加し (sudo usermod -aG video YOUR_NAME)、ログインし直してください。</translation>
    </message>
    <message>
        <source>{camera} is plugged in but cannot be opened. Close any other program that uses it; if there is none, unplug it and plug it in again.</source>
        <translation>{camera}は接続されていますが、開けません。使用しているほかのプログラムを閉じてください。なければ、いったん取り外して接続し直してください。</translation>
    </message>
    <message>
        <source>a {kind}</source>
        <comment>a kind of picture</comment>
        <translation>{kind}</translation>
    </message>
    <message>
        <source>a HEIC picture that is damaged, or of a rare kind</source>
        <translation>破損しているか珍しい種類のHEIC画像</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>raw camera</source>
        <translation>カメラのRAW</translation>
    </message>
    <message>
        <source>{name} is an {kind} picture, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name}は{kind}画像で、読み取れません。別のプログラムで開き、JPEGまたはPNGで保存してください。</translation>
    </message>
    <message>
        <source>{name} is a {kind} picture, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name}は{kind}画像で、読み取れません。別のプログラムで開き、JPEGまたはPNGで保存してください。</translation>
    </message>
    <message>
        <source>{name} has more than 100 megapixels. Make it smaller first.</source>
        <translation>{name}は100メガピクセルを超えています。先に小さくしてください。</translation>
    </message>
    <message>
        <source>{name} would take more than 400 MB of memory. Make it smaller first.</source>
        <translation>{name}は400 MBを超えるメモリを必要とします。先に小さくしてください。</translation>
    </message>
    <message>
        <source>{trouble} Trying again now…</source>
        <translation>{trouble} 再試行しています…</translation>
    </message>
    <message>
        <source>{trouble} Trying again in {seconds} s…</source>
        <translation>{trouble} {seconds}秒後に再試行します…</translation>
    </message>
    <message>
        <source>{name} has stopped sending frames.</source>
        <translation>{name}からフレームが届かなくなりました。</translation>
    </message>
    <message>
        <source>{name} sends no frames.</source>
        <translation>{name}からフレームが届きません。</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name}を開けません。</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation>{name}が応答しません。</translation>
    </message>
    <message>
        <source>Is it plugged in? Is another program using it?</source>
        <translation>接続されていますか? ほかのプログラムが使用していませんか?</translation>
    </message>
    <message>
        <source>Is the address right? Is the camera on, and in this network?</source>
        <translation>アドレスは正しいですか? カメラの電源は入っていて、このネットワーク内にありますか?</translation>
    </message>
    <message>
        <source>There is nothing to open. Name a camera, a file or an address.</source>
        <translation>開くものがありません。カメラ、ファイル、またはアドレスを指定してください。</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a video that can be read. Save it as JPEG, PNG or MP4 with another program.</source>
        <translation>{name}は、読み取れる画像でも動画でもありません。別のプログラムでJPEG、PNG、またはMP4として保存してください。</translation>
    </message>
    <message>
        <source>{address} is not the address of a stream. An address begins with http://, https:// or rtsp://, followed by a host name or number.</source>
        <translation>{address}はストリームのアドレスではありません。アドレスはhttp://、https://、またはrtsp://で始まり、ホスト名または番号が続きます。</translation>
    </message>
    <message>
        <source>{name} is not plugged in. Plug it in and it starts by itself.</source>
        <translation>{name}は接続されていません。接続すると自動的に始まります。</translation>
    </message>
    <message>
        <source>There is no file {source}. Was it moved or renamed?</source>
        <translation>ファイル{source}がありません。移動または名前の変更をしましたか?</translation>
    </message>
    <message>
        <source>There is no camera and no file called {source}. The cameras here are: {names}.</source>
        <translation>{source}という名前のカメラもファイルもありません。使えるカメラ: {names}。</translation>
    </message>
    <message>
        <source>There is no camera and no file called {source}. No camera is plugged in. You can open a picture, a video or an address (http://, https://, rtsp://) instead.</source>
        <translation>{source}という名前のカメラもファイルもありません。カメラは接続されていません。代わりに画像、動画、アドレス (http://、https://、rtsp://) を開けます。</translation>
    </message>
    <message>
        <source>Pages {numbers} were left out: {reason}</source>
        <translation>ページ{numbers}を除外しました: {reason}</translation>
    </message>
    <message>
        <source>Page {number} was left out: {reason}</source>
        <translation>ページ{number}を除外しました: {reason}</translation>
    </message>
    <message>
        <source>{name} breaks off after page {number}. Copy or download it again.</source>
        <translation>{name}は{number}ページより後が途切れています。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>{name} is {such_a_picture}, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name}は{such_a_picture}で、読み取れません。別のプログラムで開き、JPEGまたはPNGで保存してください。</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read, or is damaged. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name}は読み取れる画像ではないか、破損しています。別のプログラムで開き、JPEGまたはPNGで保存してください。</translation>
    </message>
    <message>
        <source>{name} cannot be saved: {reason}. Choose another folder, or make room there.</source>
        <translation>{name}を保存できません ({reason})。別のフォルダーを選ぶか、空きを増やしてください。</translation>
    </message>
    <message>
        <source>Pictures cannot be saved as {name}. Use a name ending in .png.</source>
        <translation>画像を{name}として保存できません。.pngで終わる名前を使ってください。</translation>
    </message>
    <message>
        <source>This picture does not fit into {suffix}. Save it as .png.</source>
        <translation>この画像は{suffix}に収まりません。.pngで保存してください。</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>signed whole numbers</source>
        <translation>符号付き整数</translation>
    </message>
    <message>
        <source>floating-point numbers</source>
        <translation>浮動小数点数</translation>
    </message>
    <message>
        <source>numbers of another kind</source>
        <translation>別の種類の数値</translation>
    </message>
    <message>
        <source>TIFF of {bits}-bit {numbers}</source>
        <translation>{bits}ビット{numbers}のTIFF</translation>
    </message>
    <message>
        <source>TIFF of {bits}-bit {numbers}, {count} for each pixel</source>
        <translation>{bits}ビット{numbers} (1ピクセルに{count}個) のTIFF</translation>
    </message>
    <message>
        <source>{name} has no video stream {number}. There is: {streams}.</source>
        <translation>{name}に動画ストリーム{number}はありません。あるもの: {streams}。</translation>
    </message>
    <message>
        <source>{name} ends after {seconds} of the {duration} seconds that it claims to have. It may be cut off. Copy or download it again.</source>
        <translation>{name}は、長さが{duration}秒とされていますが、{seconds}秒で終わっています。途中で切れている可能性があります。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>{name} ends after {seconds} seconds. It may be cut off. Copy or download it again.</source>
        <translation>{name}は{seconds}秒で終わっています。途中で切れている可能性があります。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>{name} has no frame that can be read. It may be damaged, or no video. See whether another program plays it, and save it as MP4 there.</source>
        <translation>{name}に読み取れるフレームがありません。破損しているか、動画ではない可能性があります。別のプログラムで再生できるか確認し、そこでMP4として保存してください。</translation>
    </message>
    <message>
        <source>{name} holds {count} videos. Shown is {shown}. Not shown: {others}.</source>
        <translation>{name}には{count}本の動画があります。表示中: {shown}。非表示: {others}。</translation>
    </message>
    <message>
        <source>Emotion Lens is already starting but is not open yet. Wait for its window. If none appears, end the program or restart the computer, then start it again.</source>
        <translation>Emotion Lensは既に起動中ですが、まだ開いていません。ウィンドウが出るまでお待ちください。出ない場合は、プログラムを終了するかコンピューターを再起動してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Emotion Lens is already open but does not answer. Wait a moment and try again. If that does not help, end it (process {process}), then start it again.</source>
        <translation>Emotion Lensは既に開いていますが、応答しません。少し待ってもう一度お試しください。それでもだめな場合は、終了させてから (プロセス{process})、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Emotion Lens is already open. Its window cannot be brought to the front, because {folder} cannot be written to ({reason}). Look for the window.</source>
        <translation>Emotion Lensは既に開いています。{folder}に書き込めないため、ウィンドウを前面に出せません ({reason})。ウィンドウを探してください。</translation>
    </message>
    <message>
        <source>The withdrawal of {participant} was interrupted. Withdraw {participant} again.</source>
        <translation>{participant}の参加の撤回が中断されました。もう一度{participant}の参加を撤回してください。</translation>
    </message>
    <message>
        <source>{participant} has no session yet.</source>
        <translation>{participant}のセッションはまだありません。</translation>
    </message>
    <message>
        <source>{participant} has sessions, but is not in participants.tsv. Add the participant there.</source>
        <translation>{participant}のセッションがありますが、participants.tsvに載っていません。そこに参加者を追加してください。</translation>
    </message>
    <message>
        <source>There are sessions of “{name}”, which is not in stimuli.tsv. Add it there.</source>
        <translation>「{name}」のセッションがありますが、stimuli.tsvに載っていません。そこに追加してください。</translation>
    </message>
    <message>
        <source>{stimulus}: the event “{event}” at {seconds} s lies outside the stimulus. Correct its onset.</source>
        <translation>{stimulus}: {seconds}秒のイベント「{event}」は刺激の範囲外です。開始を修正してください。</translation>
    </message>
    <message>
        <source>{path} is another film than the one of {stimulus}. Put the old one back.</source>
        <translation>{path}は{stimulus}の映像とは異なります。元の映像を戻してください。</translation>
    </message>
    <message>
        <source>There is no film {path}. Was it moved or renamed?</source>
        <translation>映像{path}がありません。移動または名前の変更をしましたか?</translation>
    </message>
    <message>
        <source>{session} is being recorded.</source>
        <translation>{session}は記録中です。</translation>
    </message>
    <message>
        <source>{session} was interrupted. Open it in the window to repair it.</source>
        <translation>{session}は中断されました。ウィンドウで開いて修復してください。</translation>
    </message>
    <message>
        <source>The session {name} was recorded, but its folder is gone. Was it moved?</source>
        <translation>セッション{name}は記録されましたが、フォルダーがなくなっています。移動しましたか?</translation>
    </message>
    <message>
        <source>{path} is damaged: it needs a name. Add it in a text editor.</source>
        <translation>{path}は破損しています。名前が必要です。テキストエディターで追加してください。</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it: it is written again.</source>
        <translation>{path}は破損しています。削除すると、新しく書き込まれます。</translation>
    </message>
    <message>
        <source>{name} cannot be copied: {reason}.</source>
        <translation>{name}をコピーできません ({reason})。</translation>
    </message>
    <message>
        <source>{path} is damaged, and was not copied: {reason}.</source>
        <translation>{path}は破損しているため、コピーしませんでした ({reason})。</translation>
    </message>
    <message>
        <source>it has no seconds</source>
        <translation>秒数がありません</translation>
    </message>
    <message>
        <source>{path} is no text in UTF-8. Open it in an editor and save it as UTF-8.</source>
        <translation>{path}はUTF-8のテキストではありません。エディターで開き、UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>{path} is damaged: it is no JSON object. Correct it in a text editor, or put an older copy in its place.</source>
        <translation>{path}は破損しています。JSONオブジェクトではありません。テキストエディターで修正するか、古いコピーに置き換えてください。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Free up space there, or allow writing there.</source>
        <translation>{path}に書き込めません ({reason})。空きを増やすか、書き込みを許可してください。</translation>
    </message>
    <message>
        <source>Another program is changing the study in {folder}. Try again when it is done.</source>
        <translation>ほかのプログラムが{folder}の研究を変更中です。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>感情価</translation>
    </message>
    <message>
        <source>Mean courses over participants</source>
        <translation>参加者全体の平均の推移</translation>
    </message>
    <message>
        <source>Mean valence of each group</source>
        <translation>各グループの平均感情価</translation>
    </message>
    <message>
        <source>Mean valence around each event</source>
        <translation>各イベント前後の平均感情価</translation>
    </message>
    <message>
        <source>Agreement among participants</source>
        <translation>参加者間の一致度</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Mean correlation</source>
        <translation>平均相関</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Inter-subject correlation: how far each participant&apos;s course rises and falls with the mean course of all others (leave one out; 1 wholly, 0 not at all), and the mean of these. They rest on each other, so no interval is given. It says that people reacted alike, not how strongly.</source>
        <translation>被験者間相関: 各参加者の推移が、ほかの全員の平均の推移とどれだけ一緒に上下するか (1人を除く方法。1は完全に一致、0はまったく一致しない) と、その平均。互いに依存しているため、区間は示しません。人々が似た反応をしたことを示すもので、どれほど強く反応したかを示すものではありません。</translation>
    </message>
    <message>
        <source>No correlation can be computed where a course does not vary, or where less than {seconds} s are in common: {missing}.</source>
        <translation>推移に変化がない場合や、共通する部分が{seconds}秒未満の場合は、相関を計算できません: {missing}。</translation>
    </message>
    <message>
        <source>Groups side by side</source>
        <translation>グループの比較</translation>
    </message>
    <message>
        <source>Participants: {groups}.</source>
        <comment>names of groups with their sizes</comment>
        <translation>参加者: {groups}。</translation>
    </message>
    <message numerus="yes">
        <source>%n without a group are not compared.</source>
        <comment>participants</comment>
        <translation>
            <numerusform>グループのない%n人は比較しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} less {second}</source>
        <comment>a difference</comment>
        <translation>{first}−{second}</translation>
    </message>
    <message>
        <source>Mean of</source>
        <comment>head of a column</comment>
        <translation>平均の対象</translation>
    </message>
    <message>
        <source>Hedges&apos; g</source>
        <translation>Hedgesのg</translation>
    </message>
    <message>
        <source>Means over participants of each one&apos;s own mean. Below a difference and below g is the {level} interval, by bootstrap over participants within each group. Many figures are compared here and the intervals are not corrected for that: some will miss 0 by chance alone. Groups that were not drawn by lot may differ for other reasons.</source>
        <translation>各参加者の平均を、参加者全体で平均したものです。差とgの下にあるのは{level}区間で、各グループ内の参加者についてのブートストラップで求めています。ここでは多くの数値を比較していますが、区間はそのための補正をしていません。偶然だけで0を含まないものもあります。無作為に分けたのではないグループは、ほかの理由で異なる場合があります。</translation>
    </message>
    <message>
        <source>{measure}: all</source>
        <comment>participants</comment>
        <translation>{measure}: 全員</translation>
    </message>
    <message>
        <source>{first} and {second}: a group of fewer than {fewest} participants has no interval and no effect size. The difference is of these people alone.</source>
        <translation>{first}と{second}: 参加者が{fewest}人未満のグループには、区間も効果量もありません。差はこの人たちだけのものです。</translation>
    </message>
    <message>
        <source>{first} and {second}: groups of fewer than {few} participants say little about others. Their intervals are much too narrow.</source>
        <translation>{first}と{second}: 参加者が{few}人未満のグループからは、ほかの人についてほとんど何も言えません。区間は狭すぎます。</translation>
    </message>
    <message>
        <source>Valence in {number}. {event}</source>
        <comment>an event and its number</comment>
        <translation>{number}. {event}の感情価</translation>
    </message>
    <message>
        <source>Shares of time in events</source>
        <translation>イベント中の時間の割合</translation>
    </message>
    <message>
        <source>Shares are means over participants of the time in which the face was read, with their interval. An event of no duration counts with the {seconds} s after it.</source>
        <translation>割合は、顔が読み取られた時間についての参加者全体の平均と、その区間です。長さのないイベントは、その後の{seconds}秒を含めて数えます。</translation>
    </message>
    <message>
        <source>Valence around events</source>
        <translation>イベント前後の感情価</translation>
    </message>
    <message>
        <source>First reactions to events</source>
        <translation>イベントへの最初の反応</translation>
    </message>
    <message>
        <source>Reacted</source>
        <translation>反応あり</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a reaction</comment>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Mean valence over participants from {before} s before to {after} s after each event, with its band. The table (CSV) has the emotions, too, and {more} more events.</source>
        <translation>各イベントの{before}秒前から{after}秒後までの、参加者全体の平均感情価とその帯です。表 (CSV) には感情と、ほか{more}件のイベントもあります。</translation>
    </message>
    <message>
        <source>Mean valence over participants from {before} s before to {after} s after each event, with its band. The table (CSV) has the emotions, too.</source>
        <translation>各イベントの{before}秒前から{after}秒後までの、参加者全体の平均感情価とその帯です。表 (CSV) には感情もあります。</translation>
    </message>
    <message numerus="yes">
        <source>{time}, seen {share}, %n participants</source>
        <comment>an event</comment>
        <translation>
            <numerusform>{time}、{share}で画面内、参加者%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, seen {share}</source>
        <comment>an event</comment>
        <translation>{time}、{share}で画面内</translation>
    </message>
    <message>
        <source>No reaction</source>
        <translation>反応なし</translation>
    </message>
    <message>
        <source>Not seen well enough to tell</source>
        <translation>十分に映っておらず判断できません</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <comment>participants</comment>
        <translation>{all}人中{number}人</translation>
    </message>
    <message>
        <source>A reaction: within {window} s of the event, a measure exceeds its mean of the {base} s before by at least {deviations} of their standard deviations, and by at least {rise}, for {hold} s without a break; of emotions a rise, of valence a rise or a fall. Onset: when that begins. Peak: when it is farthest from that mean, and Size by how much. Times are means over those who reacted, in steps of {step} s, with their interval. “3 of 12”: twelve were seen well enough to tell. A reaction after an event need not be a reaction to it.</source>
        <translation>反応: イベントから{window}秒以内に、指標が直前の{base}秒間の平均を、その標準偏差の{deviations}倍以上、かつ{rise}以上、{hold}秒間途切れずに超えること。感情では上昇、感情価では上昇または下降です。開始: それが始まる時点。ピーク: その平均から最も離れる時点で、大きさはその差です。時間は反応した人の平均 ({step}秒刻み) で、区間を添えています。「12人中3人」: 判断できるほど映っていたのが12人。イベントの後の反応が、そのイベントへの反応とは限りません。</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <comment>two events</comment>
        <translation>{first}と{second}</translation>
    </message>
    <message numerus="yes">
        <source>These events are so close to each other that the time looked at for one reaches into that of the other: {pairs} and %n more pairs. A reaction may be counted for both, or hidden in the base.</source>
        <translation>
            <numerusform>次のイベントは互いに近すぎるため、一方を調べる時間が他方の時間にかかっています: {pairs}、ほか%n組。1つの反応が両方で数えられたり、比較の基準に紛れたりする可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>These events are so close to each other that the time looked at for one reaches into that of the other: {pairs}. A reaction may be counted for both, or hidden in the base.</source>
        <translation>次のイベントは互いに近すぎるため、一方を調べる時間が他方の時間にかかっています: {pairs}。1つの反応が両方で数えられたり、比較の基準に紛れたりする可能性があります。</translation>
    </message>
    <message>
        <source>There is no consent to the use of readings.</source>
        <translation>読み取り結果の使用への同意がありません。</translation>
    </message>
    <message>
        <source>There is no session with this stimulus.</source>
        <translation>この刺激のセッションがありません。</translation>
    </message>
    <message>
        <source>Not counted, as their stimulus is not in stimuli.tsv: {sessions}.</source>
        <translation>刺激がstimuli.tsvにないため、集計していません: {sessions}。</translation>
    </message>
    <message>
        <source>participants.tsv does not name this participant.</source>
        <translation>participants.tsvにこの参加者がいません。</translation>
    </message>
    <message>
        <source>It is still being recorded.</source>
        <translation>まだ記録中です。</translation>
    </message>
    <message>
        <source>valence</source>
        <translation>感情価</translation>
    </message>
    <message>
        <source>derived valence</source>
        <translation>推定感情価</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>an interval</comment>
        <translation>{low}～{high}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>times</comment>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>{event} (coded)</source>
        <translation>{event} (コード)</translation>
    </message>
    <message>
        <source>Shares of time are of the time in which the face was read, by the emotion shown; “Uncertain” means that none led clearly. Mean: of the probability that the model gave each emotion, over time and then over participants. Valence: happy minus angry, disgust, fear and sad, from −1 (unpleasant) to 1 (pleasant). Derived valence: the shares of people who would name each emotion, as the model estimates them, weighed by how people rated these words. Analysed: the part of the stimulus of which frames were read. In view: the part of that with the face. Readable: the part of that in which it was large, bright, sharp and frontal enough.</source>
        <translation>時間の割合は、顔が読み取られた時間のうち、表された感情ごとの割合です。「不確か」は、はっきり優勢な感情がなかったことを意味します。平均: モデルが各感情に付けた確率の、時間についての平均を、さらに参加者全体で平均したもの。感情価: 喜びから怒り、嫌悪、恐れ、悲しみを引いた値で、−1 (不快) から1 (快) まで。推定感情価: モデルが推定した、各感情を挙げる人の割合を、人々がそれらの語に付けた評価で重み付けしたもの。解析済み: 刺激のうち、フレームが読み取られた部分。画面内: そのうち、顔があった部分。読み取り可: そのうち、顔が十分に大きく、明るく、鮮明で、正面を向いていた部分。</translation>
    </message>
    <message>
        <source>Every participant counts once, however many frames there are. Intervals are percentile bootstrap intervals over participants (Efron &amp; Tibshirani 1993): had other people of the same kind taken part, the mean might as well have been anywhere in them. Those of few people are too narrow: of normally distributed values, a 95% interval holds the true mean in 75 of 100 studies of 3 participants, in 85 of 5, 89 of 8 and 92 of 20. They say nothing of how often the model errs.</source>
        <translation>フレームがいくつあっても、各参加者は1回ずつ数えます。区間は、参加者についてのパーセンタイルブートストラップ区間です (Efron &amp; Tibshirani 1993)。同じような別の人々が参加していたら、平均はその中のどこにあってもおかしくありませんでした。少人数の区間は狭すぎます。値が正規分布する場合、95%区間が真の平均を含むのは、100件の研究のうち、参加者3人なら75件、5人なら85件、8人なら89件、20人なら92件です。モデルがどれほど間違うかについては何も示しません。</translation>
    </message>
    <message>
        <source>Sources: agreement, Hasson et al. 2004 (Science 303) and Nastase et al. 2019 (Social Cognitive and Affective Neuroscience 14); effect size, Hedges 1981 (Journal of Educational Statistics 6); onsets, Hodges &amp; Bui 1996 (Electroencephalography and Clinical Neurophysiology 101).</source>
        <translation>出典: 一致度はHasson et al. 2004 (Science 303) とNastase et al. 2019 (Social Cognitive and Affective Neuroscience 14)、効果量はHedges 1981 (Journal of Educational Statistics 6)、開始はHodges &amp; Bui 1996 (Electroencephalography and Clinical Neurophysiology 101)。</translation>
    </message>
    <message>
        <source>Participants counted</source>
        <translation>集計した参加者</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>No stimuli</source>
        <translation>刺激なし</translation>
    </message>
    <message>
        <source>The study has no stimuli yet. Add one first.</source>
        <translation>この研究にはまだ刺激がありません。先に追加してください。</translation>
    </message>
    <message>
        <source>What to know of this study</source>
        <translation>この研究について知っておくこと</translation>
    </message>
    <message>
        <source>Made with Emotion Lens {version}.</source>
        <translation>Emotion Lens {version}で作成。</translation>
    </message>
    <message>
        <source>Model (SHA-256): {models}.</source>
        <translation>モデル (SHA-256): {models}。</translation>
    </message>
    <message>
        <source>Left out are viewings of which less than {analysed} was analysed, less than {in_view} of that in view, or less than {readable} of that readable. Seed of the random numbers: {seed}.</source>
        <translation>解析済みが{analysed}未満、そのうち画面内が{in_view}未満、またはそのうち読み取り可が{readable}未満の視聴は除外しています。乱数のシード: {seed}。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>model {value}</source>
        <translation>モデル: {value}</translation>
    </message>
    <message>
        <source>resting face taken out: {value}</source>
        <translation>安静時の表情の差し引き: {value}</translation>
    </message>
    <message>
        <source>smoothing {value}</source>
        <translation>平滑化: {value}</translation>
    </message>
    <message>
        <source>smallest face {value}</source>
        <translation>最小の顔: {value}</translation>
    </message>
    <message>
        <source>adapted {value}</source>
        <translation>適応: {value}</translation>
    </message>
    <message>
        <source>doubt unreadable {value}</source>
        <translation>読み取りにくい顔を不確かとする: {value}</translation>
    </message>
    <message>
        <source>emotions {value}</source>
        <translation>感情: {value}</translation>
    </message>
    <message>
        <source>Run {number} is counted instead.</source>
        <translation>代わりに{number}回目を集計しています。</translation>
    </message>
    <message>
        <source>{share} of the stimulus was analysed, less than {least}.</source>
        <translation>解析されたのは刺激の{share}で、{least}未満です。</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>顔が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The face was in view {share} of the time analysed, less than {least}.</source>
        <translation>顔が画面内にあったのは解析した時間の{share}で、{least}未満です。</translation>
    </message>
    <message>
        <source>The face was readable {share} of the time in view, less than {least}.</source>
        <translation>顔が読み取り可だったのは画面内の時間の{share}で、{least}未満です。</translation>
    </message>
    <message>
        <source>Recorded otherwise than most: {differences}.</source>
        <translation>多くのセッションと異なる条件で記録されています: {differences}。</translation>
    </message>
    <message>
        <source>{trait} and not {other}</source>
        <comment>smoothing 0.2 and not 0.4</comment>
        <translation>{trait} (多くは{other})</translation>
    </message>
    <message>
        <source>Sessions of different models, settings or resting faces are counted together here, as was asked for. What differs between participants may come of that. {kinds}.</source>
        <translation>指定により、モデル、設定、安静時の表情が異なるセッションを一緒に集計しています。参加者間の違いは、そのために生じた可能性があります。{kinds}。</translation>
    </message>
    <message>
        <source>Not all viewings are as long as the longest or the stimulus, {length}: {viewings}. Later parts rest on fewer participants.</source>
        <translation>最も長い視聴または刺激の長さ ({length}) に満たない視聴があります: {viewings}。後半ほど少ない参加者に基づいています。</translation>
    </message>
    <message>
        <source>Readings are adapted to corrections; sessions do not say to which, so they may not all be the same: {viewings}.</source>
        <translation>読み取り結果は修正に適応されています。どの修正への適応かはセッションに記録されないため、すべて同じとは限りません: {viewings}。</translation>
    </message>
    <message>
        <source>It was made by an old version and does not say what was analysed.</source>
        <translation>古いバージョンで作成されたもので、どこが解析されたかが記録されていません。</translation>
    </message>
    <message>
        <source>The film was not shown in it: no frame has a time in the film.</source>
        <translation>この中では映像が表示されませんでした。映像の時刻を持つフレームがありません。</translation>
    </message>
    <message>
        <source>It has no marker “{marker}”. Set one where the stimulus begins.</source>
        <translation>マーカー「{marker}」がありません。刺激の始まる位置に付けてください。</translation>
    </message>
    <message>
        <source>One other person was in view, for {time} at most, and left out. If one of them is the participant&apos;s own face found anew, merge them in the session&apos;s window.</source>
        <translation>ほかに1人が最長{time}画面内にいましたが、除外しました。それが改めて見つかった参加者自身の顔である場合は、セッションのウィンドウで統合してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n other people were in view, for {time} at most, and left out. If one of them is the participant&apos;s own face found anew, merge them in the session&apos;s window.</source>
        <translation>
            <numerusform>ほかに%n人が最長{time}画面内にいましたが、除外しました。その中に改めて見つかった参加者自身の顔がある場合は、セッションのウィンドウで統合してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stimulus was started %n times; the last complete showing counts, from {time} of the recording on. Left out: {others}.</source>
        <translation>
            <numerusform>刺激は%n回開始されました。記録の{time}からの、最後まで上映された最後の回を集計します。除外: {others}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stimulus was started %n times; none was complete, and the last counts, from {time} of the recording on. Left out: {others}.</source>
        <translation>
            <numerusform>刺激は%n回開始されました。最後まで上映された回がないため、記録の{time}からの最後の回を集計します。除外: {others}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who saw it can be counted, so there is nothing to say.</source>
        <translation>これを見た人の中に集計できる人がいないため、何も言えません。</translation>
    </message>
    <message>
        <source>With one participant nothing can be said about others: there is no interval, no agreement and no comparison. What follows describes this one person in this one viewing.</source>
        <translation>参加者が1人では、ほかの人について何も言えません。区間、一致度、比較はありません。以下は、この1人のこの1回の視聴を記述したものです。</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n participants are counted. The stimulus is {length} long.</source>
        <translation>
            <numerusform>%n人中{number}人の参加者を集計しています。刺激の長さは{length}です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n participants are counted. The stimulus is of unknown length.</source>
        <translation>
            <numerusform>%n人中{number}人の参加者を集計しています。刺激の長さは不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n participants: intervals of fewer than {few} are much too narrow, and say little about anyone else.</source>
        <translation>
            <numerusform>参加者は%n人です。{few}人未満の区間は狭すぎ、ほかの人についてほとんど何も言えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of time</source>
        <translation>時間の割合</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>The band is the {level} interval of the mean, by bootstrap over participants ({resamples} resamples).</source>
        <translation>帯は平均の{level}区間で、参加者についてのブートストラップで求めています (再標本抽出{resamples}回)。</translation>
    </message>
    <message>
        <source>Dashed lines are the events below.</source>
        <translation>破線は以下のイベントです。</translation>
    </message>
    <message>
        <source>Where a line breaks, nobody was seen.</source>
        <translation>線が途切れている所では、誰も映っていませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Each point is the mean of {seconds} s, over %n participants.</source>
        <translation>
            <numerusform>各点は{seconds}秒間の、参加者%n人の平均です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each point is the mean of {seconds} s, over {least} to %n participants.</source>
        <translation>
            <numerusform>各点は{seconds}秒間の、参加者{least}～%n人の平均です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage and quality</source>
        <translation>網羅度と品質</translation>
    </message>
    <message>
        <source>All: {traits}.</source>
        <comment>sessions</comment>
        <translation>すべて: {traits}。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>除外された人はいません。</translation>
    </message>
    <message>
        <source>{participant}, run {number}</source>
        <translation>{participant}、{number}回目</translation>
    </message>
    <message>
        <source>The report cannot be written as “{name}”. End its name with .html or .csv.</source>
        <translation>レポートを「{name}」として書き込めません。名前の末尾を.htmlまたは.csvにしてください。</translation>
    </message>
    <message>
        <source>The report cannot be written as “{name}”. End its name with .html or .pdf or .csv.</source>
        <translation>レポートを「{name}」として書き込めません。名前の末尾を.html、.pdf、または.csvにしてください。</translation>
    </message>
    <message>
        <source>it has no video</source>
        <translation>動画がありません</translation>
    </message>
    <message>
        <source>video was not agreed to</source>
        <translation>動画への同意がありません</translation>
    </message>
    <message>
        <source>names are drawn in its video</source>
        <translation>動画に名前が描き込まれています</translation>
    </message>
    <message>
        <source>“{text}” cannot be a participant&apos;s id. Use letters and digits only, such as sub-01.</source>
        <translation>「{text}」は参加者のIDにできません。sub-01のように、英字と数字だけを使ってください。</translation>
    </message>
    <message>
        <source>“{text}” cannot name a stimulus. Use letters and digits only, such as film1.</source>
        <translation>「{text}」は刺激の名前にできません。film1のように、英字と数字だけを使ってください。</translation>
    </message>
    <message>
        <source>{path} must begin with the column participant_id. Move it there.</source>
        <translation>{path}の先頭は列participant_idである必要があります。そこに移してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot name a column of your own. Choose another name.</source>
        <translation>「{name}」は独自の列の名前にできません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{path} has “{id}” twice. Give one of them another id.</source>
        <translation>{path}に「{id}」が2つあります。どちらかに別のIDを付けてください。</translation>
    </message>
    <message>
        <source>{folder} is not a study: there is no {file} in it. Choose another folder.</source>
        <translation>{folder}は研究ではありません。{file}がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The study in {folder} was made by a newer version of the program. Update the program.</source>
        <translation>{folder}の研究は、新しいバージョンのプログラムで作成されました。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>{path} is damaged: it needs version, id, event_codes, consent_form and scopes. Correct it in a text editor, or put an older copy in its place.</source>
        <translation>{path}は破損しています。version、id、event_codes、consent_form、scopesが必要です。テキストエディターで修正するか、古いコピーに置き換えてください。</translation>
    </message>
    <message>
        <source>{folder} is no folder of a study&apos;s session.</source>
        <translation>{folder}は研究のセッションのフォルダーではありません。</translation>
    </message>
    <message>
        <source>{folder}: session.json names another participant, stimulus or run. Was the folder renamed? Correct one of them.</source>
        <translation>{folder}: session.jsonには別の参加者、刺激、または回が書かれています。フォルダーの名前を変更しましたか? どちらかを修正してください。</translation>
    </message>
    <message>
        <source>sharing is no longer agreed to</source>
        <translation>共有への同意がなくなりました</translation>
    </message>
    <message>
        <source>a video is no longer agreed to</source>
        <translation>動画への同意がなくなりました</translation>
    </message>
    <message>
        <source>participants.tsv has no free column “{column}”. It has: {columns}.</source>
        <translation>participants.tsvに自由な列「{column}」はありません。あるもの: {columns}。</translation>
    </message>
    <message>
        <source>participants.tsv has no free column “{column}”. It has: none.</source>
        <translation>participants.tsvに自由な列「{column}」はありません。自由な列は1つもありません。</translation>
    </message>
    <message>
        <source>Faces cannot be hidden as “{kind}”: {kinds}.</source>
        <translation>「{kind}」で顔を隠すことはできません: {kinds}。</translation>
    </message>
    <message>
        <source>it is being recorded</source>
        <translation>記録中です</translation>
    </message>
    <message>
        <source>its recording was interrupted: open it in the window to repair it</source>
        <translation>記録が中断されました。ウィンドウで開いて修復してください</translation>
    </message>
    <message>
        <source>it says nothing of consent</source>
        <translation>同意についての記載がありません</translation>
    </message>
    <message>
        <source>the consent does not include {scope}</source>
        <translation>同意に「{scope}」が含まれていません</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the copy.</source>
        <translation>{folder}は空ではありません。コピー用に新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no session to share: none was recorded.</source>
        <translation>共有できるセッションがありません。まだ記録されていません。</translation>
    </message>
    <message>
        <source>There is no session to share: {reasons}.</source>
        <translation>共有できるセッションがありません: {reasons}。</translation>
    </message>
    <message>
        <source>Who is who must not lie in the copy. Choose another place for it.</source>
        <translation>対応表をコピーの中に置くことはできません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{path}: the kind is “{kind}”. Write {film} or {elsewhere}.</source>
        <translation>{path}: 種類が「{kind}」になっています。{film}または{elsewhere}と書いてください。</translation>
    </message>
    <message>
        <source>{path}: “{text}” is no length in seconds. Correct it.</source>
        <translation>{path}: 「{text}」は秒数の長さではありません。修正してください。</translation>
    </message>
    <message>
        <source>{path}: the film “{film}” lies outside the study. Move it into stimuli.</source>
        <translation>{path}: 映像「{film}」が研究の外にあります。stimuliに移してください。</translation>
    </message>
    <message>
        <source>A study needs a name. Type one.</source>
        <translation>研究には名前が必要です。入力してください。</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the study.</source>
        <translation>{folder}は空ではありません。研究用に新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is a column “{column}” already. Choose another name.</source>
        <translation>列「{column}」は既にあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“{id}” is in the study already. Choose another id.</source>
        <translation>「{id}」は既に研究にあります。別のIDを選んでください。</translation>
    </message>
    <message>
        <source>The study has no “{id}”. Add it first, or choose another.</source>
        <translation>この研究に「{id}」はありません。先に追加するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>{path}, line {line}: {reason}. Correct it.</source>
        <translation>{path}の{line}行目: {reason}。修正してください。</translation>
    </message>
    <message>
        <source>{path} lacks the column “{column}”. Its cells must be parted by tabs, and its first line must name {columns}.</source>
        <translation>{path}に列「{column}」がありません。セルはタブで区切り、1行目には{columns}を書く必要があります。</translation>
    </message>
    <message>
        <source>{path} has two columns named “{column}”. Rename or remove one.</source>
        <translation>{path}に「{column}」という列が2つあります。1つを名前変更または削除してください。</translation>
    </message>
    <message>
        <source>The withdrawal of {participant} was interrupted. Finish it first, by withdrawing that participant again.</source>
        <translation>{participant}の参加の撤回が中断されました。その参加者の参加をもう一度撤回して、先に完了させてください。</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it, and withdraw again.</source>
        <translation>{path}は破損しています。削除して、もう一度撤回してください。</translation>
    </message>
    <message>
        <source>{session} is being recorded. Stop the recording first.</source>
        <translation>{session}は記録中です。先に記録を停止してください。</translation>
    </message>
    <message>
        <source>The study has no participant “{participant}”. Choose another.</source>
        <translation>この研究に参加者「{participant}」はいません。別の参加者を選んでください。</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. Close its files in other programs, and withdraw again: what is left is deleted then.</source>
        <translation>{folder}を削除できません ({reason})。ほかのプログラムでファイルを閉じ、もう一度撤回してください。残りはそのときに削除されます。</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}. Delete it.</source>
        <translation>{path}を削除できません ({reason})。削除してください。</translation>
    </message>
    <message>
        <source>{path} is not a model of this program&apos;s emotions. {cure}</source>
        <translation>{path}は、このプログラムの感情のモデルではありません。{cure}</translation>
    </message>
    <message>
        <source>The model has stopped working ({reason}). {cure}</source>
        <translation>モデルが動作しなくなりました ({reason})。{cure}</translation>
    </message>
    <message>
        <source>Install the program again, or give the model that belongs to it.</source>
        <translation>プログラムを再インストールするか、付属のモデルを指定してください。</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} cannot be read. {cure}</source>
        <translation>モデルの説明{path}を読み取れません。{cure}</translation>
    </message>
    <message>
        <source>{path} does not describe a model. {cure}</source>
        <translation>{path}はモデルの説明ではありません。{cure}</translation>
    </message>
    <message>
        <source>The model {path} cannot be read. {cure}</source>
        <translation>モデル{path}を読み取れません。{cure}</translation>
    </message>
    <message>
        <source>{path} is damaged, or is not the model that its JSON is for. {cure}</source>
        <translation>{path}は破損しているか、JSONが対象とするモデルではありません。{cure}</translation>
    </message>
    <message>
        <source>{path} is not a LiteRT model. {cure}</source>
        <translation>{path}はLiteRTモデルではありません。{cure}</translation>
    </message>
    <message>
        <source>The face detector failed ({reason}). Install the program again.</source>
        <translation>顔検出器が失敗しました ({reason})。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The face detector&apos;s file {name} is missing or damaged. Install the program again.</source>
        <translation>顔検出器のファイル{name}がないか、破損しています。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>{path} is not a face verifier of this program. {cure}</source>
        <translation>{path}は、このプログラムの顔照合モデルではありません。{cure}</translation>
    </message>
    <message>
        <source>The face verifier has stopped working ({reason}). {cure}</source>
        <translation>顔照合モデルが動作しなくなりました ({reason})。{cure}</translation>
    </message>
    <message>
        <source>Shows, live, what each face in front of the camera expresses.</source>
        <translation>カメラの前の各顔が何を表しているかを、ライブで示します。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Private by design.&lt;/b&gt; Everything is computed on this computer. No picture ever leaves it, and no reading either, unless you switch that on in the settings (“Other programs”).</source>
        <translation>&lt;b&gt;プライバシーを守る設計。&lt;/b&gt;すべての計算はこのコンピューターで行われます。画像が外に出ることは決してなく、読み取り結果も、設定 (「ほかのプログラム」) でオンにしない限り外に出ません。</translation>
    </message>
    <message>
        <source>It keeps your settings, a log of crashes, and what you ask it to keep: sessions, corrections and saved pictures. All of it is in your own folders, where you can delete it.</source>
        <translation>保存されるのは、設定、クラッシュのログ、および保存を指示したもの (セッション、修正、保存した画像) です。すべてご自身のフォルダーにあり、そこで削除できます。</translation>
    </message>
    <message>
        <source>A reading is an estimate of what a face &lt;i&gt;shows&lt;/i&gt;. It is not what a person feels, and it is sometimes wrong: do not make decisions about people by it.</source>
        <translation>読み取り結果は、顔が何を&lt;i&gt;表しているか&lt;/i&gt;の推定です。その人が感じていることではなく、間違うこともあります。これに基づいて人についての決定をしないでください。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Where it is unlawful.&lt;/b&gt; In the European Union, inferring emotions of people at work or in schools, training and universities is forbidden since 2 February 2025, except for medical or safety reasons (AI Act, article 5(1)(f)). Elsewhere, whoever uses it must tell the people who are read by it (article 50(3)), and recordings of faces are personal data. Ask everybody first. Other countries have other laws.</source>
        <translation>&lt;b&gt;違法となる場合。&lt;/b&gt;欧州連合では、職場、学校、研修、大学における人の感情の推定は、医療または安全上の理由を除き、2025年2月2日から禁止されています (AI法第5条1項(f))。それ以外でも、使用する人は、読み取られる人にそのことを知らせる必要があり (第50条3項)、顔の記録は個人データにあたります。先に全員の承諾を得てください。ほかの国にはそれぞれの法律があります。</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt for Python (LGPL 3), OpenCV, LiteRT, NumPy and others, whose licences are listed under “Licences”.</source>
        <translation>MITライセンス。Qt for Python (LGPL 3)、OpenCV、LiteRT、NumPyなどを使用しています。それらのライセンスは「ライセンス」に一覧があります。</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>{name}について</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>ライセンス(&amp;L)…</translation>
    </message>
    <message>
        <source>Patterns as well as &amp;colours</source>
        <translation>色に加えて模様も使う(&amp;C)</translation>
    </message>
    <message>
        <source>Symbols on the timeline&apos;s lines, hatches on bars and areas. Saved charts and reports always have them, and so has the window while the system asks for high contrast.</source>
        <translation>タイムラインの線に記号を、棒と面に斜線などの模様を付けます。保存したグラフとレポートには常に付き、システムのハイコントラストがオンの間はウィンドウにも付きます。</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>動きを減らす(&amp;M)</translation>
    </message>
    <message>
        <source>Menus and panels appear at once, the cursor does not blink, and the live timeline moves on by pages. The picture, and what follows the faces, still moves: Space stops it.</source>
        <translation>メニューとパネルはすぐに現れ、カーソルは点滅せず、ライブのタイムラインはページ単位で進みます。画像と、顔を追う表示は動き続けます。Spaceで止められます。</translation>
    </message>
    <message>
        <source>Have screen readers &amp;say new labels</source>
        <translation>新しいラベルをスクリーンリーダーで読み上げる(&amp;S)</translation>
    </message>
    <message>
        <source>While a screen reader runs: each change, and at most one sentence in three seconds.</source>
        <translation>スクリーンリーダーの動作中: 変化のたびに、3秒間に最大1文まで。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>{emotion}?</source>
        <translation>{emotion}?</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>横向き</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>瞬間</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>開始と終了</translation>
    </message>
    <message>
        <source>Name on key {key}</source>
        <translation>{key}キーの名前</translation>
    </message>
    <message>
        <source>Kind on key {key}</source>
        <translation>{key}キーの種類</translation>
    </message>
    <message>
        <source>While you record, and in a session, these keys code what you see. A moment is one press; a state starts with one press and stops with the next. A key without a name does nothing.</source>
        <translation>記録中とセッション内で、見たことを次のキーでコード化できます。「瞬間」は1回押します。「状態」は1回押すと始まり、もう1回押すと終わります。名前のないキーは何もしません。</translation>
    </message>
    <message>
        <source>These are the event codes of the open study.</source>
        <translation>これらは開いている研究のイベントコードです。</translation>
    </message>
    <message>
        <source>Such as: speaks</source>
        <translation>例: 話す</translation>
    </message>
    <message>
        <source>Something in Emotion Lens went wrong.</source>
        <translation>Emotion Lensで問題が起きました。</translation>
    </message>
    <message>
        <source>The program keeps running. If something no longer works, quit and start it again.</source>
        <translation>プログラムは動作を続けます。動かないものがあれば、終了してもう一度起動してください。</translation>
    </message>
    <message>
        <source>Something went wrong, and Emotion Lens has to close.</source>
        <translation>問題が起きたため、Emotion Lensを閉じる必要があります。</translation>
    </message>
    <message>
        <source>Start it again. If that does not help, reinstall it.</source>
        <translation>もう一度起動してください。それでもだめな場合は、再インストールしてください。</translation>
    </message>
    <message>
        <source>Emotion Lens closed unexpectedly the last time.</source>
        <translation>前回、Emotion Lensが予期せず終了しました。</translation>
    </message>
    <message>
        <source>You can go on using it.</source>
        <translation>このまま使い続けられます。</translation>
    </message>
    <message>
        <source>The details are in this file. It stays on this computer:</source>
        <translation>詳細は次のファイルにあります。このファイルはこのコンピューターの外に出ません:</translation>
    </message>
    <message>
        <source>No log could be written: no folder is writable.</source>
        <translation>書き込めるフォルダーがないため、ログを書き込めませんでした。</translation>
    </message>
    <message>
        <source>The folder cannot be opened from here. Its path is above.</source>
        <translation>ここからフォルダーを開けません。パスは上にあります。</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>&amp;Open the log folder</source>
        <translation>ログのフォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>動画を開く</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注釈</translation>
    </message>
    <message>
        <source>Open a picture or a video</source>
        <translation>画像または動画を開く</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>画像と動画</translation>
    </message>
    <message>
        <source>Address of a live stream, such as a network camera&apos;s (rtsp://192.168.1.20/live):</source>
        <translation>ネットワークカメラなどのライブストリームのアドレス (rtsp://192.168.1.20/live):</translation>
    </message>
    <message>
        <source>Open a network address</source>
        <translation>ネットワークアドレスを開く</translation>
    </message>
    <message>
        <source>Save the picture with its readings</source>
        <translation>読み取り結果付きで画像を保存</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>JPEG picture (*.jpg *.jpeg)</source>
        <translation>JPEG画像 (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Nothing has been read yet. Faces are read as soon as a picture is shown.</source>
        <translation>まだ何も読み取られていません。画像が表示されると、すぐに顔が読み取られます。</translation>
    </message>
    <message>
        <source>Details of a face</source>
        <translation>顔の詳細</translation>
    </message>
    <message>
        <source>No face in view</source>
        <translation>画面内に顔がありません</translation>
    </message>
    <message>
        <source>Look at the camera, with light on your face. It also helps to come a little closer.</source>
        <translation>顔に光を当てて、カメラを見てください。少し近づくのも効果的です。</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>感情</translation>
    </message>
    <message>
        <source>{title} is not in view here</source>
        <translation>{title}はここでは画面内にいません</translation>
    </message>
    <message>
        <source>Copied. Paste it into your report: it has no picture, no name and no path.</source>
        <translation>コピーしました。報告に貼り付けてください。画像、名前、パスは含まれていません。</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>キーとマウス</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>クリック</translation>
    </message>
    <message>
        <source>Show this face at the side</source>
        <translation>この顔を横に表示</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Show the next face</source>
        <translation>次の顔を表示</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab、Enter</translation>
    </message>
    <message>
        <source>Go to a face, show it at the side</source>
        <translation>顔に移動し、横に表示</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Leave the faces; show the largest one again</source>
        <translation>顔から離れ、最も大きい顔を再び表示</translation>
    </message>
    <message>
        <source>By keyboard alone</source>
        <translation>キーボードだけで操作</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>To the next part of the window, and back</source>
        <translation>ウィンドウの次の部分へ、または前へ</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Along the toolbar, and along a row of buttons</source>
        <translation>ツールバーやボタンの列に沿って移動</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>Space、Enter</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>フォーカスのあるボタンを押す</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>While you record, and in a session</source>
        <translation>記録中とセッション内</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1～9</translation>
    </message>
    <message>
        <source>Your event codes (Session &gt; Event codes): a moment, or start and stop</source>
        <translation>イベントコード (セッション &gt; イベントコード): 瞬間、または開始と終了</translation>
    </message>
    <message>
        <source>Enter, Escape</source>
        <translation>Enter、Escape</translation>
    </message>
    <message>
        <source>Keep a marker&apos;s note, leave the marker without one</source>
        <translation>マーカーのメモを保存、メモなしのままにする</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこに移動</translation>
    </message>
    <message>
        <source>A second back or on</source>
        <translation>1秒戻る、進む</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>先頭または末尾へ</translation>
    </message>
    <message>
        <source>+, −, wheel</source>
        <translation>+、−、ホイール</translation>
    </message>
    <message>
        <source>Closer, farther</source>
        <translation>拡大、縮小</translation>
    </message>
    <message>
        <source>Drag, Page Up, Page Down</source>
        <translation>ドラッグ、Page Up、Page Down</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>前へ、後へ</translation>
    </message>
    <message>
        <source>Shift and drag, Left or Right</source>
        <translation>Shiftを押しながらドラッグ、左、右</translation>
    </message>
    <message>
        <source>Select a span</source>
        <translation>範囲を選択</translation>
    </message>
    <message>
        <source>Select no span</source>
        <translation>範囲の選択を解除</translation>
    </message>
    <message>
        <source>To the marker before or after</source>
        <translation>前または次のマーカーへ</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+左、Ctrl+右</translation>
    </message>
    <message>
        <source>Move the marker by a tenth of a second</source>
        <translation>マーカーを0.1秒動かす</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, +Right</source>
        <translation>Ctrl+Shift+左、+右</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <translation>F2、Delete</translation>
    </message>
    <message>
        <source>Change or delete a marker</source>
        <translation>マーカーを変更または削除</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>{face}: {label}</source>
        <translation>{face}: {label}</translation>
    </message>
    <message>
        <source>{face} is out of view</source>
        <translation>{face}は画面外です</translation>
    </message>
    <message>
        <source>Hard to read: too small</source>
        <translation>読み取りにくい: 小さすぎる</translation>
    </message>
    <message>
        <source>Hard to read: too dark</source>
        <translation>読み取りにくい: 暗すぎる</translation>
    </message>
    <message>
        <source>Hard to read: too bright</source>
        <translation>読み取りにくい: 明るすぎる</translation>
    </message>
    <message>
        <source>Hard to read: blurred</source>
        <translation>読み取りにくい: ぼやけている</translation>
    </message>
    <message>
        <source>Hard to read: partly outside</source>
        <translation>読み取りにくい: 一部が画面外</translation>
    </message>
    <message>
        <source>An estimate, learned from photos whose faces ten people named.
The bars are not these votes.</source>
        <translation>10人が顔の感情を答えた写真から学習した推定です。
棒グラフはこの投票ではありません。</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>顔{number}</translation>
    </message>
    <message>
        <source>{face}: {label} perhaps {emotion}</source>
        <comment>the label is: uncertain</comment>
        <translation>{face}: {label}、もしかすると{emotion}</translation>
    </message>
    <message>
        <source>{face}: {label} {percent}</source>
        <translation>{face}: {label} {percent}</translation>
    </message>
    <message>
        <source>{reading}. {difficulty}</source>
        <translation>{reading}。{difficulty}</translation>
    </message>
    <message>
        <source>About these licences</source>
        <translation>これらのライセンスについて</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Read this first</source>
        <translation>最初にお読みください</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>{title}: licence</source>
        <translation>{title}: ライセンス</translation>
    </message>
    <message>
        <source>Readings go to other programs (File &gt; Settings &gt; Other programs)</source>
        <translation>読み取り結果をほかのプログラムに送信中 (ファイル &gt; 設定 &gt; ほかのプログラム)</translation>
    </message>
    <message>
        <source>Sending: {outputs}</source>
        <translation>送信中: {outputs}</translation>
    </message>
    <message>
        <source>See live what your face shows</source>
        <translation>自分の顔が表しているものをライブで見る</translation>
    </message>
    <message>
        <source>A picture or a video of yours</source>
        <translation>自分の画像または動画</translation>
    </message>
    <message>
        <source>A picture that came with the program</source>
        <translation>プログラム付属の画像</translation>
    </message>
    <message>
        <source>Too far away to read: come closer to the camera</source>
        <translation>遠すぎて読み取れません。カメラに近づいてください</translation>
    </message>
    <message>
        <source>Too dark to read: turn towards the light</source>
        <translation>暗すぎて読み取れません。光のほうを向いてください</translation>
    </message>
    <message>
        <source>Too bright to read: there is too much light on the face</source>
        <translation>明るすぎて読み取れません。顔に光が当たりすぎています</translation>
    </message>
    <message>
        <source>Too blurred to read: hold still, or clean or focus the camera</source>
        <translation>ぼやけていて読み取れません。動かずにいるか、カメラを拭くかピントを合わせてください</translation>
    </message>
    <message>
        <source>Turn towards the camera to be read</source>
        <translation>読み取るには、カメラのほうを向いてください</translation>
    </message>
    <message>
        <source>Move into the picture: part of the face is outside</source>
        <translation>画面の中に入ってください。顔の一部が外に出ています</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>{file}: not found</source>
        <translation>{file}: 見つかりません</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Recording faces</source>
        <translation>顔を記録中</translation>
    </message>
    <message>
        <source>Recording is paused</source>
        <translation>記録は一時停止中</translation>
    </message>
    <message>
        <source>K marks a moment</source>
        <translation>Kキーで瞬間に印を付けます</translation>
    </message>
    <message>
        <source>Recorded {time} into {folder}</source>
        <translation>{time}を{folder}に記録しました</translation>
    </message>
    <message>
        <source>● Recording {time}</source>
        <translation>● 記録中 {time}</translation>
    </message>
    <message>
        <source>Ⅱ Paused, nothing is recorded {time}</source>
        <translation>Ⅱ 一時停止中、記録していません {time}</translation>
    </message>
    <message>
        <source>A session is being recorded (Ctrl+R stops it)</source>
        <translation>セッションを記録中です (Ctrl+Rで停止)</translation>
    </message>
    <message>
        <source>Person {person} seems to be Person {known} again: press J to agree</source>
        <translation>人物{person}は人物{known}と同じようです。認めるにはJキーを押してください</translation>
    </message>
    <message>
        <source>Person {person} is Person {known} again (Ctrl+Z takes it back)</source>
        <translation>人物{person}は人物{known}と同じ人物です (Ctrl+Zで取り消し)</translation>
    </message>
    <message>
        <source>Person {person} is Person {known} again, the one seated person (Ctrl+Z takes it back)</source>
        <translation>人物{person}は、座っている1人である人物{known}と同じ人物です (Ctrl+Zで取り消し)</translation>
    </message>
    <message>
        <source>Person {person} is a person of their own</source>
        <translation>人物{person}は別の人物です</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path}として保存しました</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>動画の再生位置</translation>
    </message>
    <message>
        <source>{time} of {duration}</source>
        <comment>of a video</comment>
        <translation>{time} / {duration}</translation>
    </message>
    <message>
        <source>A session is being recorded. Opening another source ends and saves it.</source>
        <translation>セッションを記録中です。別のソースを開くと、記録は終了して保存されます。</translation>
    </message>
    <message>
        <source>&amp;End and open</source>
        <translation>終了して開く(&amp;E)</translation>
    </message>
    <message>
        <source>One more file waits. {keys} opens {name}.</source>
        <translation>あと1個のファイルが待っています。{keys}で{name}を開きます。</translation>
    </message>
    <message numerus="yes">
        <source>%n more files wait. {keys} opens {name}.</source>
        <translation>
            <numerusform>あと%n個のファイルが待っています。{keys}で{name}を開きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another with View &gt; Video in the file.</source>
        <translation>別の動画は「表示」&gt;「ファイル内の動画」で選べます。</translation>
    </message>
    <message>
        <source>Frames analysed per second</source>
        <translation>1秒あたりに解析したフレーム数</translation>
    </message>
    <message>
        <source>Time from a camera&apos;s frame to its reading on the screen</source>
        <translation>カメラのフレームから画面に読み取り結果が出るまでの時間</translation>
    </message>
    <message>
        <source>Faces in the frame analysed last</source>
        <translation>最後に解析したフレームの顔の数</translation>
    </message>
    <message>
        <source>Frames shown but not analysed, because a newer one came first. That keeps the readings up to date on a slower machine.</source>
        <translation>新しいフレームが先に来たため、表示だけされて解析されなかったフレーム。これにより、遅いコンピューターでも読み取り結果が最新に保たれます。</translation>
    </message>
    <message>
        <source>{number} frames/s</source>
        <translation>{number}フレーム/s</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>frames</comment>
        <translation>
            <numerusform>未解析: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Video in the file</source>
        <translation>ファイル内の動画(&amp;V)</translation>
    </message>
    <message>
        <source>The program can learn from your corrections, on this computer only.</source>
        <translation>プログラムは、このコンピューター内だけで、あなたの修正から学習できます。</translation>
    </message>
    <message>
        <source>Learning from your corrections…</source>
        <translation>修正から学習しています…</translation>
    </message>
    <message>
        <source>Learning did not work. Start the program again and try once more.</source>
        <translation>学習できませんでした。プログラムを再起動して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>What it learned earlier is in use.</source>
        <translation>以前に学習した内容を使用中です。</translation>
    </message>
    <message>
        <source>What it learned earlier is kept, but not in use.</source>
        <translation>以前に学習した内容は保存されていますが、使用していません。</translation>
    </message>
    <message>
        <source>Learning from you</source>
        <translation>あなたからの学習</translation>
    </message>
    <message>
        <source>&amp;Adapt to my corrections</source>
        <translation>修正に適応(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Use what it learned</source>
        <translation>学習した内容を使う(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>After %n more correction(s), the program can learn from them.</source>
        <translation>
            <numerusform>あと%n件の修正で、プログラムが学習できるようになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used until you quit.</source>
        <translation>終了するまで使用されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) is(are) kept (Face &gt; My corrections).</source>
        <translation>
            <numerusform>%n件の修正が保存されています (顔 &gt; 自分の修正)。</numerusform>
        </translation>
    </message>
    <message>
        <source>{face}: {emotion}, confirmed.</source>
        <translation>{face}: {emotion} (確認済み)。</translation>
    </message>
    <message>
        <source>{face}: {emotion}, not {read_as}.</source>
        <translation>{face}: {read_as}ではなく{emotion}。</translation>
    </message>
    <message>
        <source>You said {chosen}
Model said {shown}
{date}</source>
        <translation>あなた: {chosen}
モデル: {shown}
{date}</translation>
    </message>
    <message>
        <source>No corrections yet</source>
        <translation>修正はまだありません</translation>
    </message>
    <message>
        <source>Where a label is wrong, pause the picture, click the face, and press 1 to 7 for what it really shows. Its picture is kept on this computer only. Once there are ten corrections, the program can learn from them.</source>
        <translation>ラベルが間違っている所では、画像を一時停止し、顔をクリックして、実際に表しているものを1～7のキーで指定してください。その画像はこのコンピューターだけに保存されます。修正が10件になると、プログラムが学習できます。</translation>
    </message>
    <message>
        <source>Delete all your corrections? Their pictures are removed from this computer, and what the program learned from them is forgotten. This cannot be undone.</source>
        <translation>すべての修正を削除しますか? 画像はこのコンピューターから削除され、プログラムがそこから学習した内容も失われます。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>My corrections</source>
        <translation>自分の修正</translation>
    </message>
    <message>
        <source>Delete a&amp;ll…</source>
        <translation>すべて削除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Export as folders…</source>
        <translation>フォルダーに分けてエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Choose a folder to export to</source>
        <translation>エクスポート先のフォルダーを選択</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) exported to {folder}</source>
        <translation>
            <numerusform>%n枚の画像を{folder}にエクスポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s), the newest first.</source>
        <translation>
            <numerusform>修正%n件 (新しい順)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be read and are left out.</source>
        <comment>corrections</comment>
        <translation>
            <numerusform>ほかに%n件は読み取れないため、除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>no change if covered</source>
        <translation>覆っても変化なし</translation>
    </message>
    <message>
        <source>“{emotion}” depends on no single part</source>
        <translation>「{emotion}」は特定の部分に左右されていません</translation>
    </message>
    <message>
        <source>{percent} more if covered</source>
        <translation>覆うと{percent}増</translation>
    </message>
    <message>
        <source>{percent} less if covered</source>
        <translation>覆うと{percent}減</translation>
    </message>
    <message>
        <source>What “{emotion}” depends on</source>
        <translation>「{emotion}」を左右する部分</translation>
    </message>
    <message>
        <source>Name of {face}, shown here and kept in recordings:</source>
        <translation>{face}の名前 (ここに表示され、記録に残ります):</translation>
    </message>
    <message>
        <source>Name this face</source>
        <translation>この顔に名前を付ける</translation>
    </message>
    <message>
        <source>{face} is no longer in view and was not named.</source>
        <translation>{face}はもう画面内にいないため、名前を付けませんでした。</translation>
    </message>
    <message>
        <source>Not right? What does this face show?</source>
        <translation>違いますか? この顔は何を表していますか?</translation>
    </message>
    <message>
        <source>The resting face of this person is taken out of the readings.</source>
        <translation>この人物の安静時の表情は、読み取り結果から差し引かれています。</translation>
    </message>
    <message>
        <source>Pause to correct a label or to see what it depends on.</source>
        <translation>一時停止すると、ラベルを修正したり、何に左右されているかを確認したりできます。</translation>
    </message>
    <message>
        <source>{face}: look neutral and relaxed … {seconds} s</source>
        <translation>{face}: 力を抜いて、表情を作らないでください … {seconds}秒</translation>
    </message>
    <message>
        <source>No picture from {name} yet</source>
        <translation>{name}の画像はまだありません</translation>
    </message>
    <message>
        <source>What do you want to look at?</source>
        <translation>何を見ますか?</translation>
    </message>
    <message>
        <source>Everything is computed on this computer: no picture ever leaves it, and the camera stays off until you choose it.</source>
        <translation>すべての計算はこのコンピューターで行われます。画像が外に出ることはなく、カメラは選ぶまでオフのままです。</translation>
    </message>
</context>
</TS>
