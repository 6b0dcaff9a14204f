<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>angry</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>厌恶</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>恐惧</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>快乐</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>contempt</source>
        <translation>轻蔑</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>脸转开</translation>
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
        <translation>跟随系统（{language}）</translation>
    </message>
    <message>
        <source>Another language is shown from the next start on</source>
        <translation>其他语言将在下次启动后显示</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>找到的第一个</translation>
    </message>
    <message>
        <source>&amp;No video</source>
        <translation>无视频(&amp;N)</translation>
    </message>
    <message>
        <source>Video as it &amp;is</source>
        <translation>原始视频(&amp;I)</translation>
    </message>
    <message>
        <source>Video with &amp;readings</source>
        <translation>带读数的视频(&amp;R)</translation>
    </message>
    <message>
        <source>Video with &amp;blurred faces</source>
        <translation>人脸已模糊的视频(&amp;B)</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>使用摄像头(&amp;C)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>打开文件(&amp;F)…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open &amp;picture…</source>
        <translation>打开图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Open &amp;video…</source>
        <translation>打开视频(&amp;V)…</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Open &amp;network address…</source>
        <translation>打开网络地址(&amp;N)…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Ne&amp;xt file</source>
        <translation>下一个文件(&amp;X)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>试用演示(&amp;D)</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>&amp;Look for cameras again</source>
        <translation>重新查找摄像头(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save picture with readings…</source>
        <translation>保存带读数的图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Record a session</source>
        <translation>录制会话(&amp;R)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Set a &amp;marker</source>
        <translation>设置标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Edit the event codes…</source>
        <translation>编辑事件编码(&amp;E)…</translation>
    </message>
    <message>
        <source>Start the stimulus aga&amp;in</source>
        <translation>重新开始刺激材料(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;nd the session of the study</source>
        <translation>结束研究的会话(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Undo: another person</source>
        <translation>撤消：是另一人(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation>会话(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name this face…</source>
        <translation>为此人脸命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Why this label?</source>
        <translation>为何是此标签(&amp;W)？</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为何？</translation>
    </message>
    <message>
        <source>Take out the &amp;resting face</source>
        <translation>扣除静息表情(&amp;R)</translation>
    </message>
    <message>
        <source>Resting face</source>
        <translation>静息表情</translation>
    </message>
    <message>
        <source>My &amp;corrections…</source>
        <translation>我的更正(&amp;C)…</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>&amp;Mirror the camera</source>
        <translation>镜像摄像头(&amp;M)</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>&amp;Details of a face</source>
        <translation>人脸详情(&amp;D)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>&amp;Window for streams</source>
        <translation>直播窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>What a &amp;label means</source>
        <translation>标签的含义(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>复制诊断信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Emotion Lens</source>
        <translation>关于 Emotion Lens(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>This face shows: {emotion}</source>
        <translation>此人脸显示：{emotion}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show the camera like a mirror</source>
        <translation>像镜子一样显示摄像头画面</translation>
    </message>
    <message>
        <source>Show bars beside each face</source>
        <translation>在每张人脸旁显示条形</translation>
    </message>
    <message>
        <source>Show faces that cannot be read well as uncertain</source>
        <translation>将难以读取的人脸显示为不确定</translation>
    </message>
    <message>
        <source>Too small, dark, bright, blurred, or partly outside the picture</source>
        <translation>太小、太暗、太亮、模糊或部分在画面之外</translation>
    </message>
    <message>
        <source>While recording, tell people in the room in large letters</source>
        <translation>录制时，用大字告知房间里的人</translation>
    </message>
    <message>
        <source>A red frame around the picture, and “Recording faces” above it</source>
        <translation>画面周围显示红框，上方显示“正在录制人脸”</translation>
    </message>
    <message>
        <source>One seated person: a face that comes back is the same person</source>
        <translation>只有一人就座：再次出现的人脸是同一人</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back; never faces in view at the same time</source>
        <translation>Ctrl+Z 可撤回；同时在画面中的人脸绝不视为同一人</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>摄像头(&amp;C)</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>灵敏</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>读数(&amp;R)</translation>
    </message>
    <message>
        <source>far</source>
        <translation>远</translation>
    </message>
    <message>
        <source>near</source>
        <translation>近</translation>
    </message>
    <message>
        <source>S&amp;mallest face</source>
        <translation>最小人脸(&amp;M)</translation>
    </message>
    <message>
        <source>Recor&amp;ding</source>
        <translation>录制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Picture and readings</source>
        <translation>画面与读数(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Other programs</source>
        <translation>其他程序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>辅助功能(&amp;A)</translation>
    </message>
    <message>
        <source>No averaging: each frame by itself</source>
        <translation>不取平均：每帧单独读取</translation>
    </message>
    <message>
        <source>Averaged over about {seconds} s</source>
        <translation>约 {seconds} s 内取平均</translation>
    </message>
    <message>
        <source>At least {percent} of the picture&apos;s shorter side; larger is faster</source>
        <translation>至少为画面短边的 {percent}；越大越快</translation>
    </message>
    <message>
        <source>{camera} (not plugged in)</source>
        <translation>{camera}（未插入）</translation>
    </message>
    <message>
        <source>Your settings cannot be kept, because {folder} cannot be written to ({reason}). They hold until you quit.</source>
        <translation>无法保存您的设置，因为 {folder} 不可写入（{reason}）。设置在退出程序前有效。</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一</translation>
    </message>
    <message>
        <source>two</source>
        <translation>两</translation>
    </message>
    <message>
        <source>three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>six</source>
        <translation>六</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>七</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>八</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>九</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>十</translation>
    </message>
    <message>
        <source>People would disagree: of ten, about {number} would say {emotion}{others}.</source>
        <translation>人们的看法会不一致：十人中约有{number}人会说“{emotion}”{others}。</translation>
    </message>
    <message>
        <source>Of ten people, about {number} would say {emotion}{others}.</source>
        <translation>十人中约有{number}人会说“{emotion}”{others}。</translation>
    </message>
    <message>
        <source>Nearly all of ten people would say {emotion}.</source>
        <translation>十人中几乎所有人都会说“{emotion}”。</translation>
    </message>
    <message>
        <source>Of ten people who each see one moment, about {number} would say {emotion}{others}.</source>
        <translation>若十人各看一个瞬间，约有{number}人会说“{emotion}”{others}。</translation>
    </message>
    <message>
        <source>Nearly all of ten people who each see one moment would say {emotion}.</source>
        <translation>若十人各看一个瞬间，几乎所有人都会说“{emotion}”。</translation>
    </message>
    <message>
        <source>, {number} {emotion}</source>
        <translation>，{number}人会说“{emotion}”</translation>
    </message>
    <message>
        <source>The session in {folder} is not of a film. Use the recording&apos;s times.</source>
        <translation>{folder} 中的会话不是影片的会话。请使用录制时间。</translation>
    </message>
    <message>
        <source>WebVTT captions</source>
        <translation>WebVTT 字幕</translation>
    </message>
    <message>
        <source>SubRip captions</source>
        <translation>SubRip 字幕</translation>
    </message>
    <message>
        <source>{name} is no complete BORIS project (JSON). Open and save it in BORIS.</source>
        <translation>{name} 不是完整的 BORIS 项目（JSON）。请在 BORIS 中打开并保存它。</translation>
    </message>
    <message>
        <source>{name} is no BORIS project: it holds no observations.</source>
        <translation>{name} 不是 BORIS 项目：其中没有观察记录。</translation>
    </message>
    <message>
        <source>{name}, observation “{observation}”</source>
        <translation>{name}，观察记录“{observation}”</translation>
    </message>
    <message>
        <source>{name} is damaged: some events lack their time or behaviour. Open and save it in BORIS.</source>
        <translation>{name} 已损坏：某些事件缺少时间或行为。请在 BORIS 中打开并保存它。</translation>
    </message>
    <message>
        <source>States without a start or without a stop were left out: {number}.</source>
        <translation>已排除没有开始或没有停止的状态：{number} 个。</translation>
    </message>
    <message>
        <source>{where} stops before it starts. Correct it.</source>
        <translation>{where} 的停止时间早于开始时间。请更正。</translation>
    </message>
    <message>
        <source>{where}: “{kind}” is neither START, STOP nor POINT.</source>
        <translation>{where}：“{kind}”既不是 START、STOP，也不是 POINT。</translation>
    </message>
    <message>
        <source>None of the labels names an emotion: {labels}. The emotions are {emotions}.</source>
        <translation>没有任何标签对应情绪：{labels}。情绪有：{emotions}。</translation>
    </message>
    <message>
        <source>Labels that name no emotion were left out: {labels}.</source>
        <translation>已排除不对应任何情绪的标签：{labels}。</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n other(s)</source>
        <translation>
            <numerusform>{labels} 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is damaged: some annotations lack their times or names. Open and save it in ELAN.</source>
        <translation>{name} 已损坏：某些标注缺少时间或名称。请在 ELAN 中打开并保存它。</translation>
    </message>
    <message>
        <source>{name} is no complete XML file ({error}). Open and save it in ELAN.</source>
        <translation>{name} 不是完整的 XML 文件（{error}）。请在 ELAN 中打开并保存它。</translation>
    </message>
    <message>
        <source>{name} is XML, but no ELAN file (.eaf). Choose another file.</source>
        <translation>{name} 是 XML，但不是 ELAN 文件 (.eaf)。请选择其他文件。</translation>
    </message>
    <message>
        <source>{name} counts its times in {units}. Save it with a newer ELAN, in milliseconds.</source>
        <translation>{name} 的时间单位是 {units}。请用较新的 ELAN 以毫秒为单位保存它。</translation>
    </message>
    <message>
        <source>Annotations without a time were left out: {number}.</source>
        <translation>已排除没有时间的标注：{number} 个。</translation>
    </message>
    <message>
        <source>ELAN moves {film} by {number} ms. The times were taken as they stand in the file.</source>
        <translation>ELAN 将 {film} 移动了 {number} ms。时间按文件中的原样采用。</translation>
    </message>
    <message>
        <source>its film</source>
        <comment>ELAN&apos;s</comment>
        <translation>其影片</translation>
    </message>
    <message>
        <source>{name} holds several observations; choose one: {names}.</source>
        <translation>{name} 含有多个观察记录，请选择一个：{names}。</translation>
    </message>
    <message>
        <source>{name} holds no annotations.</source>
        <translation>{name} 中没有标注。</translation>
    </message>
    <message>
        <source>{name} holds no annotations in {parts} with the label {labels}.</source>
        <translation>{name} 的 {parts} 中没有标签为 {labels} 的标注。</translation>
    </message>
    <message>
        <source>{name} holds no annotations in {parts}.</source>
        <translation>{name} 的 {parts} 中没有标注。</translation>
    </message>
    <message>
        <source>{name} holds no annotations with the label {labels}.</source>
        <translation>{name} 中没有标签为 {labels} 的标注。</translation>
    </message>
    <message>
        <source>{name} is a table, which has no tiers: leave the tier out.</source>
        <translation>{name} 是表格，没有层：请不要指定层。</translation>
    </message>
    <message>
        <source>{name} has no tier “{part}”. It has: {names}.</source>
        <translation>{name} 没有层“{part}”。其中有：{names}。</translation>
    </message>
    <message>
        <source>{name} has no observation “{part}”. It has: {names}.</source>
        <translation>{name} 没有观察记录“{part}”。其中有：{names}。</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no tier or observation</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>{where}: “{value}” is no time in seconds. Correct it.</source>
        <translation>{where}：“{value}”不是以秒为单位的时间。请更正。</translation>
    </message>
    <message>
        <source>{name} is too large for annotations. Choose another file.</source>
        <translation>{name} 太大，不会是标注文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>{name} 是空的。请选择其他文件。</translation>
    </message>
    <message>
        <source>Annotations outside the session were left out: {number}.</source>
        <translation>已排除会话之外的标注：{number} 个。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n annotations lies in the session: they go from {earliest} to {latest} s, and the recording from {first} to {last} s. Are they of another film?</source>
        <translation>
            <numerusform>%n 个标注都不在会话范围内：标注从 {earliest} 到 {latest} s，录制从 {first} 到 {last} s。它们是否属于另一部影片？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n annotations lies in the session: they go from {earliest} to {latest} s, and the film from {first} to {last} s. Are they of another film?</source>
        <translation>
            <numerusform>%n 个标注都不在会话范围内：标注从 {earliest} 到 {latest} s，影片从 {first} 到 {last} s。它们是否属于另一部影片？</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, line {number}</source>
        <translation>{name} 第 {number} 行</translation>
    </message>
    <message>
        <source>{where} has fewer cells than the heading. Correct it.</source>
        <translation>{where} 的单元格少于表头。请更正。</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8. Save it as CSV with UTF-8, or choose another file.</source>
        <translation>{name} 不是 UTF-8 文本。请将其保存为 UTF-8 编码的 CSV，或选择其他文件。</translation>
    </message>
    <message>
        <source>{name}, line {number}: {error}. Correct it.</source>
        <translation>{name} 第 {number} 行：{error}。请更正。</translation>
    </message>
    <message>
        <source>{where} ends before it begins. Correct it.</source>
        <translation>{where} 的结束时间早于开始时间。请更正。</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”. It needs onset, duration and trial_type in seconds, as BIDS events have, or BORIS&apos;s own columns.</source>
        <translation>{name} 没有列“{column}”。需要以秒为单位的 onset、duration 以及 trial_type，如同 BIDS 事件；或 BORIS 自己的列。</translation>
    </message>
    <message>
        <source>Video with readings…</source>
        <translation>带读数的视频…</translation>
    </message>
    <message>
        <source>Video with blurred faces…</source>
        <translation>人脸已模糊的视频…</translation>
    </message>
    <message>
        <source>CSV for R, SPSS and pandas</source>
        <translation>用于 R、SPSS 和 pandas 的 CSV</translation>
    </message>
    <message>
        <source>The video has the readings drawn in: they would stay visible beside blurred faces.</source>
        <translation>视频中已绘入读数：即使模糊人脸，读数仍会可见。</translation>
    </message>
    <message>
        <source>&amp;Bars at the faces</source>
        <translation>人脸旁的条形(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Marker here</source>
        <translation>在此处添加标记(&amp;M)</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>&amp;Previous marker</source>
        <translation>上一个标记(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next marker</source>
        <translation>下一个标记(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename marker…</source>
        <translation>重命名标记(&amp;R)…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>删除标记(&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>&amp;Import markers…</source>
        <translation>导入标记(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a human&apos;s c&amp;odes…</source>
        <translation>导入人工编码(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a person</comment>
        <translation>命名</translation>
    </message>
    <message>
        <source>Is the s&amp;ame as…</source>
        <translation>与…是同一人(&amp;A)…</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>同一人…</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>在此处拆分(&amp;S)</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>在此处拆分</translation>
    </message>
    <message>
        <source>A&amp;gree: the same person</source>
        <translation>同意：是同一人(&amp;G)</translation>
    </message>
    <message>
        <source>Agree (J)</source>
        <translation>同意 (J)</translation>
    </message>
    <message>
        <source>&amp;Refuse: another person</source>
        <translation>拒绝：是另一人(&amp;R)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>撤消上次更改(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Report as a web &amp;page…</source>
        <translation>导出报告为网页(&amp;P)…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report as P&amp;DF…</source>
        <translation>导出报告为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Tables as {name}…</source>
        <translation>导出表格为 {name}…</translation>
    </message>
    <message>
        <source>Chart as {name}…</source>
        <translation>导出图表为 {name}…</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>按键和鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>Drag or press the arrows to move, at the lower right corner or with Shift to resize. Right-click or the menu key: choices.</source>
        <translation>拖动或按方向键可移动，在右下角拖动或按住 Shift 可调整大小。右击或按菜单键：显示选项。</translation>
    </message>
    <message>
        <source>{program} for streams</source>
        <translation>{program} 直播窗口</translation>
    </message>
    <message>
        <source>&amp;One large card</source>
        <translation>一张大卡片(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All faces</source>
        <translation>所有人脸(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Transparent</source>
        <translation>透明(&amp;T)</translation>
    </message>
    <message>
        <source>Chroma &amp;green</source>
        <translation>绿幕(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The task stopped unexpectedly. Try again.</source>
        <translation>任务意外停止。请重试。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>A row for each face and frame</source>
        <translation>每张人脸每帧一行</translation>
    </message>
    <message>
        <source>A row for each face, frame and emotion</source>
        <translation>每张人脸每帧每种情绪一行</translation>
    </message>
    <message>
        <source>A row for each interval</source>
        <translation>每个时段一行</translation>
    </message>
    <message>
        <source>The film&apos;s</source>
        <translation>影片时间</translation>
    </message>
    <message>
        <source>The recording&apos;s</source>
        <translation>录制时间</translation>
    </message>
    <message>
        <source>For Excel: begin with a byte-order mark</source>
        <translation>适用于 Excel：以字节顺序标记开头</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>行(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <comment>of intervals</comment>
        <translation>时间(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Leave out intervals shorter than:</source>
        <translation>排除短于以下时长的时段(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Join an emotion&apos;s intervals over gaps up to:</source>
        <translation>合并同一情绪的时段，若间隔不超过(&amp;J)：</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Save the video with readings</source>
        <translation>保存带读数的视频</translation>
    </message>
    <message>
        <source>Save the video with blurred faces</source>
        <translation>保存人脸已模糊的视频</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save the readings, markers and summary</source>
        <translation>保存读数、标记和摘要</translation>
    </message>
    <message>
        <source>{format} picture</source>
        <translation>{format} 图片</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4 视频</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>人物 {number}</translation>
    </message>
    <message>
        <source>Already in this folder: {names}. Replace?</source>
        <translation>此文件夹中已有：{names}。要替换吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Saved {names} in {folder}</source>
        <translation>已将 {names} 保存到 {folder}</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>Import markers</source>
        <translation>导入标记</translation>
    </message>
    <message>
        <source>Import a human&apos;s codes of emotions</source>
        <translation>导入人工的情绪编码</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Which tier of {name}?</source>
        <translation>{name} 的哪一层？</translation>
    </message>
    <message>
        <source>Which observation of {name}?</source>
        <translation>{name} 的哪个观察记录？</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Markers added: {number}.</source>
        <translation>已添加标记：{number} 个。</translation>
    </message>
    <message>
        <source>Markers added: {number}; {there} were there already.</source>
        <translation>已添加标记：{number} 个；{there} 个已存在。</translation>
    </message>
    <message>
        <source>This session has codes already: {number}. Replace them?</source>
        <translation>此会话已有编码：{number} 个。要替换吗？</translation>
    </message>
    <message>
        <source>Codes kept: {number}. The report compares them with the readings.</source>
        <translation>已保留编码：{number} 个。报告会将其与读数比较。</translation>
    </message>
    <message>
        <source>Marker at {time}</source>
        <translation>{time} 处的标记</translation>
    </message>
    <message>
        <source>The note for {time}:</source>
        <translation>{time} 的注释：</translation>
    </message>
    <message>
        <source>Rename the marker</source>
        <translation>重命名标记</translation>
    </message>
    <message>
        <source>Press K to mark a moment and note what happened.</source>
        <translation>按 K 可标记一个时刻，并注明发生了什么。</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人物(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Markers</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Event codes</source>
        <translation>事件编码(&amp;E)</translation>
    </message>
    <message>
        <source>Recordings &amp;keep</source>
        <translation>录制保留(&amp;K)</translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation>人脸(&amp;A)</translation>
    </message>
    <message>
        <source>This face &amp;shows</source>
        <translation>此人脸显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>选择摄像头</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the readings, the chart or the video</source>
        <translation>保存读数、图表或视频</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>第 {page} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>为人物命名</translation>
    </message>
    <message>
        <source>Who is {person}?</source>
        <translation>{person} 是谁？</translation>
    </message>
    <message>
        <source>{person} is the same person as:</source>
        <translation>{person} 与下列人物是同一人：</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>Both are in view at the same time, from {time} on. Merge them anyway?</source>
        <translation>从 {time} 起，两者同时出现在画面中。仍要合并吗？</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>No face was read in this session. Record again with a face in the picture.</source>
        <translation>此会话中没有读取到人脸。请让人脸出现在画面中，重新录制。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>{length}, from {time} on</source>
        <translation>{length}，从 {time} 起</translation>
    </message>
    <message>
        <source>Analysed: {part}</source>
        <comment>part of a time</comment>
        <translation>已分析：{part}</translation>
    </message>
    <message>
        <source>Not in view</source>
        <translation>不在画面中</translation>
    </message>
    <message>
        <source>{length} in view</source>
        <translation>在画面中 {length}</translation>
    </message>
    <message>
        <source>Share of time by emotion, whole session</source>
        <translation>各情绪的时间占比，整个会话</translation>
    </message>
    <message>
        <source>Share of time by emotion, {start} to {end}</source>
        <translation>各情绪的时间占比，{start} 至 {end}</translation>
    </message>
    <message>
        <source>{emotion} {percent}</source>
        <translation>{emotion} {percent}</translation>
    </message>
    <message>
        <source>Save for {format}</source>
        <translation>保存为 {format}</translation>
    </message>
    <message>
        <source>Nobody was in view.</source>
        <translation>画面中没有人。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Shown most</source>
        <translation>显示最多</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>在画面中</translation>
    </message>
    <message>
        <source>Seen for less time</source>
        <translation>出现时间较短</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a marker</comment>
        <translation>注释</translation>
    </message>
    <message>
        <source>At</source>
        <comment>a time</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>时间占比</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>平均概率</translation>
    </message>
    <message>
        <source>Valence over time</source>
        <translation>效价随时间的变化</translation>
    </message>
    <message>
        <source>Changes from one emotion to another</source>
        <translation>情绪之间的转变</translation>
    </message>
    <message>
        <source>None was seen.</source>
        <comment>no change of emotion</comment>
        <translation>未见任何转变。</translation>
    </message>
    <message>
        <source>Moments of strongest expression</source>
        <translation>表情最强烈的时刻</translation>
    </message>
    <message>
        <source>What these figures are, and are not</source>
        <translation>这些数字说明什么，不说明什么</translation>
    </message>
    <message>
        <source>Made with Emotion Lens {version}. Model (SHA-256): {hash}</source>
        <translation>由 Emotion Lens {version} 生成。模型 (SHA-256)：{hash}</translation>
    </message>
    <message>
        <source>{person} seems to be {earlier} again at {time}: {reasons}.</source>
        <translation>{person} 似乎就是 {earlier}，于 {time} 再次出现：{reasons}。</translation>
    </message>
    <message>
        <source>&amp;Undo the last edit of people, made earlier</source>
        <translation>撤消更早对人物的最后一次编辑(&amp;U)</translation>
    </message>
    <message>
        <source>This person is in view from {start} to {end}. Go to the moment between these where another person begins, and split there.</source>
        <translation>此人物在 {start} 至 {end} 之间出现在画面中。请转到这段时间内换成另一个人的时刻，并在那里拆分。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Being recorded now</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>Unfinished: the recording was interrupted. Recover it to finish its files.</source>
        <translation>未完成：录制曾中断。请恢复它，以完成其文件。</translation>
    </message>
    <message>
        <source>Opening the session…</source>
        <translation>正在打开会话…</translation>
    </message>
    <message>
        <source>The recording of {day} was interrupted, perhaps by a crash. What was recorded is still there. Recover it now, so that you can open it?</source>
        <translation>{day} 的录制曾中断，可能是由于崩溃。已录制的内容仍在。要现在恢复，以便打开吗？</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Finishing the recording…</source>
        <translation>正在完成录制…</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>还没有会话</translation>
    </message>
    <message>
        <source>A session keeps the readings, so that you can play, mark and export them later. To record one, close this window and press Ctrl+R while a camera or a video is shown.</source>
        <translation>会话保存读数，您可以之后播放、标记和导出。要录制会话，请关闭此窗口，并在显示摄像头或视频时按 Ctrl+R。</translation>
    </message>
    <message>
        <source>Moved to the bin: the session of {session}. From there it can be restored.</source>
        <translation>已移至回收站：{session} 的会话。可从那里还原。</translation>
    </message>
    <message>
        <source>There is no bin for it. Delete the session of {session} with all its files for good?</source>
        <translation>没有可用的回收站。要永久删除 {session} 的会话及其所有文件吗？</translation>
    </message>
    <message>
        <source>This session is open in a window. Close the window first.</source>
        <translation>此会话已在窗口中打开。请先关闭该窗口。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>显示文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>The sessions cannot be listed</source>
        <translation>无法列出会话</translation>
    </message>
    <message>
        <source>Finishing the session of {session}…</source>
        <translation>正在完成 {session} 的会话…</translation>
    </message>
    <message>
        <source>Click the timeline where it shows readings.</source>
        <translation>请点按时间线中有读数的位置。</translation>
    </message>
    <message>
        <source>While you record in this study, these keys code what you see. A moment is one press; a state starts with one press and stops with the next. A key without a name does nothing.</source>
        <translation>在此研究中录制时，这些按键用于对您所见的内容编码。瞬间按一次；状态按一次开始，再按一次停止。没有名称的按键不起作用。</translation>
    </message>
    <message>
        <source>Such as: laughs</source>
        <translation>例如：大笑</translation>
    </message>
    <message>
        <source>Add a participant, or select one in the table, to note what was agreed to.</source>
        <translation>请添加参与者，或在表格中选中一位，以记录其同意的内容。</translation>
    </message>
    <message>
        <source>Nothing was noted yet. Tick what the signed form says.</source>
        <translation>尚未记录任何内容。请按已签署的同意书勾选。</translation>
    </message>
    <message>
        <source>What is no longer agreed to is left out of reports and copies at once.</source>
        <translation>不再同意的内容会立即从报告和副本中排除。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>&amp;Keep this consent</source>
        <translation>保存此同意(&amp;K)</translation>
    </message>
    <message>
        <source>The study does not ask for this.</source>
        <translation>此研究不要求这一项。</translation>
    </message>
    <message>
        <source>Consent of {participant}</source>
        <translation>{participant} 的知情同意</translation>
    </message>
    <message>
        <source>&amp;Form, version:</source>
        <translation>同意书版本(&amp;F)：</translation>
    </message>
    <message>
        <source>Si&amp;gned on:</source>
        <translation>签署日期(&amp;G)：</translation>
    </message>
    <message>
        <source>Onset (s)</source>
        <translation>起始 (s)</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>时长 (s)</translation>
    </message>
    <message>
        <source>Event (trial_type)</source>
        <translation>事件 (trial_type)</translation>
    </message>
    <message>
        <source>Events of the stimulus</source>
        <translation>刺激材料的事件</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write seconds from 0 on, such as 12.5.</source>
        <translation>“{text}”不是时间。请输入从 0 起的秒数，例如 12.5。</translation>
    </message>
    <message>
        <source>the film is over</source>
        <translation>影片已结束</translation>
    </message>
    <message>
        <source>the film begins</source>
        <translation>影片即将开始</translation>
    </message>
    <message>
        <source>the film is paused</source>
        <translation>影片已暂停</translation>
    </message>
    <message>
        <source>{time} of {length}</source>
        <translation>{time} / {length}</translation>
    </message>
    <message>
        <source>A study is a folder of plain files: participants, stimuli, and a session for each recording. It is made anew, inside the folder that you choose.</source>
        <translation>研究是一个由普通文件组成的文件夹：参与者、刺激材料，以及每次录制的一个会话。它将新建在您选择的文件夹中。</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>新建研究</translation>
    </message>
    <message>
        <source>Such as: Calm films</source>
        <translation>例如：平静的影片</translation>
    </message>
    <message>
        <source>A sentence on it, if you like</source>
        <translation>可用一句话说明（可选）</translation>
    </message>
    <message>
        <source>&amp;Make the study</source>
        <translation>创建研究(&amp;M)</translation>
    </message>
    <message>
        <source>All of this is off until you switch it on. Pictures never leave this computer.</source>
        <translation>在您开启之前，这些功能全部关闭。画面绝不会离开此计算机。</translation>
    </message>
    <message>
        <source>Any program in your local network can then read each face&apos;s values and your markers. For that the program listens on ports of this computer. Markers that others send become markers of your recording.</source>
        <translation>开启后，您本地网络中的任何程序都可以读取每张人脸的数值和您的标记。为此，本程序会监听此计算机的端口。他人发送的标记会成为您录制中的标记。</translation>
    </message>
    <message>
        <source>Sends each face&apos;s seven values, unencrypted, to {place} and nowhere else.</source>
        <translation>将每张人脸的七个数值以未加密方式发送到 {place}，不发送到其他任何地方。</translation>
    </message>
    <message>
        <source>That is this computer.</source>
        <translation>那就是此计算机。</translation>
    </message>
    <message>
        <source>Sends nothing: the largest face&apos;s label is kept in this text file on your computer, for OBS. It is empty while nobody is there.</source>
        <translation>不发送任何内容：最大人脸的标签保存在您计算机上的这个文本文件中，供 OBS 使用。没有人时，文件为空。</translation>
    </message>
    <message>
        <source>no file chosen yet</source>
        <translation>尚未选择文件</translation>
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
        <translation>含标签的文本文件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>to</source>
        <comment>before an address</comment>
        <translation>发送至</translation>
    </message>
    <message>
        <source>port</source>
        <comment>before its number</comment>
        <translation>端口</translation>
    </message>
    <message>
        <source>The text file with the label</source>
        <translation>含标签的文本文件</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>说明(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;In the folder:</source>
        <translation>所在文件夹(&amp;I)：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>It will be {folder}</source>
        <translation>将创建为 {folder}</translation>
    </message>
    <message>
        <source>Folder for the study</source>
        <translation>研究的文件夹</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>还没有参与者</translation>
    </message>
    <message>
        <source>Press “Add a participant”. They are called sub-01, sub-02 and so on; no names.</source>
        <translation>请按“添加参与者”。参与者编号为 sub-01、sub-02 等，不使用姓名。</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>&amp;Add a participant</source>
        <translation>添加参与者(&amp;A)</translation>
    </message>
    <message>
        <source>Add a c&amp;olumn…</source>
        <translation>添加列(&amp;O)…</translation>
    </message>
    <message>
        <source>With&amp;draw…</source>
        <translation>退出(&amp;D)…</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>尚未记录</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>All films and sessions are read, which may take a while.</source>
        <translation>将读取所有影片和会话，可能需要一些时间。</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>All films, events and sessions are as they should be.</source>
        <translation>所有影片、事件和会话都正常。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>停止录制(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>添加参与者</translation>
    </message>
    <message>
        <source>What is recorded, or why not</source>
        <translation>录制的内容，或不能录制的原因</translation>
    </message>
    <message>
        <source>Saving the session…</source>
        <translation>正在保存会话…</translation>
    </message>
    <message>
        <source>Par&amp;ticipant:</source>
        <translation>参与者(&amp;T)：</translation>
    </message>
    <message>
        <source>Sti&amp;mulus:</source>
        <translation>刺激材料(&amp;M)：</translation>
    </message>
    <message>
        <source>{participant} is being recorded with {stimulus}.</source>
        <translation>正在录制 {participant}，刺激材料为 {stimulus}。</translation>
    </message>
    <message>
        <source>Add a participant first.</source>
        <translation>请先添加参与者。</translation>
    </message>
    <message>
        <source>Add a stimulus first: a film, or something elsewhere such as a task.</source>
        <translation>请先添加刺激材料：影片，或在外部进行的内容，如任务。</translation>
    </message>
    <message>
        <source>{participant} has not agreed to anything yet. Note the consent first, under Participants.</source>
        <translation>{participant} 尚未同意任何内容。请先在“参与者”中记录知情同意。</translation>
    </message>
    <message>
        <source>{participant} has not agreed to a video. Choose “No video” in the menu Session &gt; Recordings keep, or ask for a new consent.</source>
        <translation>{participant} 未同意录制视频。请在菜单“会话 &gt; 录制保留”中选择“无视频”，或征求新的同意。</translation>
    </message>
    <message>
        <source>This will be run {number}, with a video.</source>
        <translation>这将是第 {number} 轮，带视频。</translation>
    </message>
    <message>
        <source>This will be run {number}, without a video.</source>
        <translation>这将是第 {number} 轮，不带视频。</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Tidy table (CSV)</source>
        <translation>整洁表格 (CSV)</translation>
    </message>
    <message>
        <source>&amp;Analysed, at least:</source>
        <translation>已分析，至少(&amp;A)：</translation>
    </message>
    <message>
        <source>Of the stimulus, frames were read</source>
        <translation>刺激材料中已读取帧的部分</translation>
    </message>
    <message>
        <source>In &amp;view, at least:</source>
        <translation>在画面中，至少(&amp;V)：</translation>
    </message>
    <message>
        <source>Of that, the face was found</source>
        <translation>其中找到人脸的部分</translation>
    </message>
    <message>
        <source>&amp;Readable, at least:</source>
        <translation>可读，至少(&amp;R)：</translation>
    </message>
    <message>
        <source>Of that, the face was large and sharp enough</source>
        <translation>其中人脸足够大且清晰的部分</translation>
    </message>
    <message>
        <source>&amp;Count sessions of different models, settings or resting faces together</source>
        <translation>将模型、设置或静息表情不同的会话一并计入(&amp;C)</translation>
    </message>
    <message>
        <source>Stimulus</source>
        <translation>刺激材料</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>排除原因</translation>
    </message>
    <message>
        <source>Group report</source>
        <translation>组报告</translation>
    </message>
    <message>
        <source>Reading the sessions…</source>
        <translation>正在读取会话…</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>排除了谁，以及原因</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>A reaction begins &amp;within:</source>
        <translation>反应开始于事件后(&amp;W)：</translation>
    </message>
    <message>
        <source>Compared with the time &amp;before:</source>
        <translation>与之前的时间比较(&amp;B)：</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Save the group report</source>
        <translation>保存组报告</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}</source>
        <translation>已将 {name} 保存到 {folder}</translation>
    </message>
    <message>
        <source>Nobody is counted.</source>
        <translation>没有计入任何人。</translation>
    </message>
    <message>
        <source>1 participant is counted. Of one alone, nothing can be said of others: there are no bands and no agreement.</source>
        <translation>计入 1 位参与者。仅凭一人无法推及他人：没有区间带，也没有一致性。</translation>
    </message>
    <message numerus="yes">
        <source>%n participants are counted.</source>
        <translation>
            <numerusform>计入 %n 位参与者。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>没有排除任何内容。</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>已排除：</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>录制于</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>已分析</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>可读</translation>
    </message>
    <message>
        <source>Choose a participant and a stimulus above, and press Record. Sessions that you recorded elsewhere do not belong to the study.</source>
        <translation>请在上方选择参与者和刺激材料，然后按“录制”。您在别处录制的会话不属于此研究。</translation>
    </message>
    <message>
        <source>Part of the stimulus of which frames were read</source>
        <translation>刺激材料中已读取帧的部分</translation>
    </message>
    <message>
        <source>Part of that with the face in view</source>
        <translation>其中人脸在画面中的部分</translation>
    </message>
    <message>
        <source>Part of that in which the face was large, bright, sharp and frontal enough</source>
        <translation>其中人脸足够大、足够亮、清晰且正对镜头的部分</translation>
    </message>
    <message>
        <source>&amp;Open the session</source>
        <translation>打开会话(&amp;O)</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Participants get pseudonyms in random order. Names, dates, paths and cameras are left out, and so is who did not agree to sharing.</source>
        <translation>参与者会得到随机排列的化名。姓名、日期、路径和摄像头均不包含在内，也不包含未同意共享的人。</translation>
    </message>
    <message>
        <source>Share the study</source>
        <translation>共享研究</translation>
    </message>
    <message>
        <source>Folder of the copy</source>
        <translation>副本的文件夹</translation>
    </message>
    <message>
        <source>Keep a list of &amp;who is who, beside the copy, for yourself</source>
        <translation>在副本之外为自己保留一份身份对照表(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>共享(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>New folder of the copy:</source>
        <translation>副本的新文件夹：</translation>
    </message>
    <message>
        <source>Looking at the consents…</source>
        <translation>正在查看知情同意…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of {all} can be shared.</source>
        <translation>
            <numerusform>{all} 个会话中有 %n 个可以共享。</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions of {all} can be shared.</source>
        <translation>{all} 个会话中没有可以共享的。</translation>
    </message>
    <message>
        <source>Left out: {sessions}; and others.</source>
        <translation>已排除：{sessions} 等。</translation>
    </message>
    <message>
        <source>Left out: {sessions}.</source>
        <translation>已排除：{sessions}。</translation>
    </message>
    <message>
        <source>Folder to make the copy in</source>
        <translation>在其中创建副本的文件夹</translation>
    </message>
    <message>
        <source>Choose a new folder for the copy.</source>
        <translation>请为副本选择一个新文件夹。</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>正在生成副本…</translation>
    </message>
    <message>
        <source>&amp;Readings only, no video</source>
        <translation>仅读数，无视频(&amp;R)</translation>
    </message>
    <message>
        <source>Readings, and videos with faces &amp;blurred</source>
        <translation>读数，以及人脸已模糊的视频(&amp;B)</translation>
    </message>
    <message>
        <source>Readings, and videos with faces as a &amp;mosaic</source>
        <translation>读数，以及人脸打马赛克的视频(&amp;M)</translation>
    </message>
    <message>
        <source>Readings, and videos with faces under a &amp;gray area</source>
        <translation>读数，以及人脸以灰色块遮盖的视频(&amp;G)</translation>
    </message>
    <message>
        <source>Names or numbers, with commas between, such as: Moderator, 2</source>
        <translation>名称或编号，以逗号分隔，例如：主持人, 2</translation>
    </message>
    <message>
        <source>Each video is searched for faces once more, and what is left is listed. That takes about as long as analysing it. It is a help, not a proof: look at the videos before you share them.</source>
        <translation>将再次在每个视频中查找人脸，并列出仍可见的人脸。所需时间与分析大致相同。这只是辅助，不是证明：共享前请亲自查看视频。</translation>
    </message>
    <message>
        <source>People who stay visible</source>
        <translation>保持可见的人物</translation>
    </message>
    <message>
        <source>&amp;Texts of markers (they may name somebody)</source>
        <translation>标记的文字(&amp;T)（可能含有人名）</translation>
    </message>
    <message>
        <source>The stimuli&apos;s &amp;films (they may be somebody&apos;s property)</source>
        <translation>刺激材料的影片(&amp;F)（可能属于他人）</translation>
    </message>
    <message>
        <source>Column “{name}”</source>
        <translation>列“{name}”</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>共享的内容</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>此外</translation>
    </message>
    <message>
        <source>No session has a video.</source>
        <translation>没有带视频的会话。</translation>
    </message>
    <message>
        <source>&amp;Visible stay:</source>
        <translation>保持可见(&amp;V)：</translation>
    </message>
    <message>
        <source>Session in the copy</source>
        <translation>副本中的会话</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>What a label means</source>
        <translation>标签的含义</translation>
    </message>
    <message>
        <source>FER2013: small faces from the web</source>
        <translation>FER2013：来自网络的小尺寸人脸</translation>
    </message>
    <message>
        <source>The same faces, by the votes of ten people (FER+)</source>
        <translation>同样的人脸，按十人的投票 (FER+)</translation>
    </message>
    <message>
        <source>RAF-DB: photos from the web</source>
        <translation>RAF-DB：来自网络的照片</translation>
    </message>
    <message>
        <source>AffectNet: photos from the web</source>
        <translation>AffectNet：来自网络的照片</translation>
    </message>
    <message>
        <source>AffectNet: more fearful and sad faces</source>
        <translation>AffectNet：更多恐惧和悲伤的人脸</translation>
    </message>
    <message>
        <source>ExpW: faces in everyday scenes</source>
        <translation>ExpW：日常场景中的人脸</translation>
    </message>
    <message>
        <source>Portraits of public persons</source>
        <translation>公众人物肖像</translation>
    </message>
    <message>
        <source>A label is what a face &lt;b&gt;shows&lt;/b&gt; to an onlooker at this moment, as the program estimates it: one of seven words. The percentage says how sure the estimate is. “Uncertain”, or a dashed box, means that no word leads clearly; “Turned away”, that the face cannot be read.</source>
        <translation>标签是面部此刻向旁观者&lt;b&gt;显示&lt;/b&gt;的内容，由程序估计得出：七个词中的一个。百分比表示这一估计有多确定。“不确定”或虚线框表示没有哪个词明显领先；“脸转开”表示无法读取该人脸。</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>标签不代表什么</translation>
    </message>
    <message>
        <source>It is &lt;b&gt;not what a person feels&lt;/b&gt;, thinks or intends. People smile politely, look angry when they concentrate, and feel much that no face shows. The program sees no situation and hears no voice, and seven words do not cover what faces do.</source>
        <translation>它&lt;b&gt;不是人的感受&lt;/b&gt;、想法或意图。人们会礼貌性地微笑，专注时看起来像在生气，也有许多感受不会显露在脸上。程序看不到情境，也听不到声音，七个词也无法涵盖面部的全部表现。</translation>
    </message>
    <message>
        <source>Do not use it to judge, hire, grade, police, diagnose or treat anyone, or on people who do not know and agree. One label is weak evidence: look at many, over time.</source>
        <translation>请勿用它对任何人进行评判、招聘、评分、执法、诊断或治疗，也勿用于不知情或未同意的人。单个标签只是微弱的证据：请长时间地看许多标签。</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>它的正确率有多高</translation>
    </message>
    <message>
        <source>Measured with the model of this program, without your corrections. Right means: as the people who labelled these faces see them, and they disagree with each other too.</source>
        <translation>用本程序的模型测得，不含您的更正。正确是指：与为这些人脸加标签的人看法一致，而这些人彼此之间也有分歧。</translation>
    </message>
    <message>
        <source>The model was chosen on these same faces, so expect a little less elsewhere. Faces that are small, dark, blurred, covered or turned aside are read worse. How it reads by age, sex and skin is &lt;b&gt;not known&lt;/b&gt;.</source>
        <translation>模型就是依据这些人脸选定的，因此在别处的表现可能会略差。小、暗、模糊、被遮挡或转向一侧的人脸读取效果较差。不同年龄、性别和肤色的读取效果&lt;b&gt;尚不清楚&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>No figures were measured for this model. Take its labels for guesses.</source>
        <translation>此模型没有测得任何数字。请将其标签视为猜测。</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>read as people labelled them</comment>
        <translation>正确</translation>
    </message>
    <message>
        <source>Of faces labelled so, read so</source>
        <translation>标为该情绪的人脸中，读数一致的比例</translation>
    </message>
    <message>
        <source>In the worst set</source>
        <translation>最差数据集</translation>
    </message>
    <message>
        <source>In the best set</source>
        <translation>最好数据集</translation>
    </message>
    <message>
        <source>Some sets have few faces of an emotion.</source>
        <translation>有些数据集中某种情绪的人脸很少。</translation>
    </message>
    <message>
        <source>By emotion</source>
        <translation>按情绪</translation>
    </message>
    <message>
        <source>No face was found in the videos any more. The search misses some: look at them.</source>
        <translation>视频中已找不到人脸。查找会有遗漏：请亲自查看。</translation>
    </message>
    <message>
        <source>Beside it, not to be shared: {file}</source>
        <translation>在副本之外，请勿共享：{file}</translation>
    </message>
    <message>
        <source>The copy is {folder}</source>
        <translation>副本位于 {folder}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Without video</source>
        <translation>无视频</translation>
    </message>
    <message>
        <source>Frames in which a face remains</source>
        <translation>仍有人脸的帧</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>显示文件夹(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>A face remains in %n frame(s). Look at them:</source>
        <translation>
            <numerusform>有 %n 帧仍有人脸。请查看：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared %n session(s)</source>
        <translation>
            <numerusform>已共享 %n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared no sessions</source>
        <translation>未共享任何会话</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No stimuli yet</source>
        <translation>还没有刺激材料</translation>
    </message>
    <message>
        <source>Add the film that participants will see, or drop it here. For a web page or a task, add one that is elsewhere.</source>
        <translation>添加参与者将观看的影片，或将其拖放到此处。网页或任务请添加为外部材料。</translation>
    </message>
    <message>
        <source>No events: moments whose reactions the report shows. Add them by hand, or import a CSV or TSV with the columns onset, duration and trial_type.</source>
        <translation>没有事件：事件是报告显示其反应的时刻。请手动添加，或导入含有 onset、duration 和 trial_type 列的 CSV 或 TSV。</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Stimuli</source>
        <translation>刺激材料</translation>
    </message>
    <message>
        <source>Add an e&amp;vent</source>
        <translation>添加事件(&amp;V)</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>移除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Import events…</source>
        <translation>导入事件(&amp;I)…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Double-click the length to write it, in seconds.</source>
        <translation>双击长度即可输入，以秒为单位。</translation>
    </message>
    <message>
        <source>Add a &amp;film…</source>
        <translation>添加影片(&amp;F)…</translation>
    </message>
    <message>
        <source>Add one e&amp;lsewhere…</source>
        <translation>添加外部材料(&amp;L)…</translation>
    </message>
    <message>
        <source>Events of {stimulus}, in seconds from its start</source>
        <translation>{stimulus} 的事件，以距其开始的秒数表示</translation>
    </message>
    <message>
        <source>Add a stimulus first: events belong to one.</source>
        <translation>请先添加刺激材料：事件属于某个刺激材料。</translation>
    </message>
    <message>
        <source>There is no camera. Open the one that sees the participant, then start again.</source>
        <translation>没有摄像头。请打开拍摄参与者的摄像头，然后重新开始。</translation>
    </message>
    <message>
        <source>No picture of the camera was read yet. Wait until you see it, then start again.</source>
        <translation>尚未读取到摄像头画面。请等到看见画面，然后重新开始。</translation>
    </message>
    <message>
        <source>The camera is paused. Let it go on, then start again.</source>
        <translation>摄像头已暂停。请让其继续，然后重新开始。</translation>
    </message>
    <message>
        <source>A session is being recorded. End it first.</source>
        <translation>正在录制会话。请先结束它。</translation>
    </message>
    <message>
        <source>It is not known what {participant} agreed to. Write their consent down first.</source>
        <translation>不清楚 {participant} 同意了什么。请先记录其知情同意。</translation>
    </message>
    <message>
        <source>The study has no stimulus “{id}”. Add it first, or choose another.</source>
        <translation>此研究没有刺激材料“{id}”。请先添加它，或选择其他刺激材料。</translation>
    </message>
    <message>
        <source>There is no film {film}. Was it moved or renamed? Put it back there.</source>
        <translation>没有影片 {film}。它是否被移动或重命名了？请将其放回原处。</translation>
    </message>
    <message>
        <source>The film {film} cannot be read: {reason}.</source>
        <translation>无法读取影片 {film}：{reason}。</translation>
    </message>
    <message>
        <source>{film} is not the film that was added to the study: it was changed since. Put the old one back, or add this one as another stimulus.</source>
        <translation>{film} 不是添加到研究中的那部影片：此后它已被更改。请放回原来的影片，或将此影片添加为另一个刺激材料。</translation>
    </message>
    <message>
        <source>Full screen on {number}: {screen}, {width}×{height}</source>
        <translation>全屏显示于 {number}：{screen}，{width}×{height}</translation>
    </message>
    <message>
        <source>In a &amp;window</source>
        <translation>在窗口中(&amp;W)</translation>
    </message>
    <message>
        <source>Open the folder of a study</source>
        <translation>打开研究的文件夹</translation>
    </message>
    <message>
        <source>Looking at what is {participant}&apos;s…</source>
        <translation>正在查看属于 {participant} 的内容…</translation>
    </message>
    <message>
        <source>Name of the column, such as age:</source>
        <translation>列的名称，例如年龄：</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Short name of {name} in the study, of letters and digits:</source>
        <translation>{name} 在研究中的简称，由字母和数字组成：</translation>
    </message>
    <message>
        <source>Add a film</source>
        <translation>添加影片</translation>
    </message>
    <message>
        <source>Copying {name} into the study…</source>
        <translation>正在将 {name} 复制到研究中…</translation>
    </message>
    <message>
        <source>Short name of the web page or task, of letters and digits. While you record, a marker “{marker}” says where it begins:</source>
        <translation>网页或任务的简称，由字母和数字组成。录制时，标记“{marker}”表示其开始的位置：</translation>
    </message>
    <message>
        <source>Add a stimulus that is elsewhere</source>
        <translation>添加外部刺激材料</translation>
    </message>
    <message>
        <source>“{text}” is no length. Write seconds, such as 90, or nothing.</source>
        <translation>“{text}”不是长度。请输入秒数，例如 90，或留空。</translation>
    </message>
    <message>
        <source>Events of {stimulus}</source>
        <translation>{stimulus} 的事件</translation>
    </message>
    <message>
        <source>St&amp;udy</source>
        <translation>研究(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>新建研究(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>打开研究(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Show the open study</source>
        <translation>显示已打开的研究(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close the study</source>
        <translation>关闭研究(&amp;C)</translation>
    </message>
    <message>
        <source>{folder}: not found</source>
        <translation>{folder}：未找到</translation>
    </message>
    <message>
        <source>A session of a study is being recorded. End it first.</source>
        <translation>正在录制研究的会话。请先结束它。</translation>
    </message>
    <message>
        <source>S&amp;timulus ends</source>
        <translation>刺激材料结束(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;timulus starts</source>
        <translation>刺激材料开始(&amp;T)</translation>
    </message>
    <message>
        <source>Pause &amp;the film</source>
        <translation>暂停影片(&amp;T)</translation>
    </message>
    <message>
        <source>Play &amp;the film</source>
        <translation>播放影片(&amp;T)</translation>
    </message>
    <message>
        <source>looking whether the film is the one that was added…</source>
        <translation>正在检查影片是否为所添加的那一部…</translation>
    </message>
    <message>
        <source>waiting for the camera…</source>
        <translation>正在等待摄像头…</translation>
    </message>
    <message>
        <source>runs for {time}</source>
        <comment>a stimulus</comment>
        <translation>已进行 {time}</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a stimulus</comment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>not started. Press S when it starts</source>
        <comment>a stimulus</comment>
        <translation>未开始。开始时请按 S</translation>
    </message>
    <message>
        <source>Parts of the study</source>
        <translation>研究的各部分</translation>
    </message>
    <message>
        <source>&amp;Group report…</source>
        <translation>组报告(&amp;G)…</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>共享(&amp;H)…</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>还没有会话。</translation>
    </message>
    <message>
        <source>Sho&amp;w the folder</source>
        <translation>显示文件夹(&amp;W)</translation>
    </message>
    <message>
        <source>Stimuli and events</source>
        <translation>刺激材料和事件</translation>
    </message>
    <message>
        <source>{name}: key {key} starts and stops it</source>
        <translation>{name}：按键 {key} 开始和停止</translation>
    </message>
    <message>
        <source>{name}: key {key} codes a moment</source>
        <translation>{name}：按键 {key} 编码一个瞬间</translation>
    </message>
    <message>
        <source>Event codes</source>
        <translation>事件编码</translation>
    </message>
    <message>
        <source>Close the stud&amp;y</source>
        <translation>关闭研究(&amp;Y)</translation>
    </message>
    <message>
        <source>Problems ({number})</source>
        <translation>问题 ({number})</translation>
    </message>
    <message>
        <source>{participant} withdraws</source>
        <translation>{participant} 退出</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>删除的内容</translation>
    </message>
    <message>
        <source>First write a &amp;copy of all of it, to hand out</source>
        <translation>先生成全部内容的副本，以便交给对方(&amp;C)</translation>
    </message>
    <message>
        <source>Write a copy &amp;only…</source>
        <translation>仅生成副本(&amp;O)…</translation>
    </message>
    <message>
        <source>This cannot be undone. Type {participant} to confirm:</source>
        <translation>此操作无法撤消。请输入 {participant} 以确认：</translation>
    </message>
    <message>
        <source>&amp;Delete all of it</source>
        <translation>全部删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>全部保留(&amp;K)</translation>
    </message>
    <message>
        <source>Write a copy of all that is theirs</source>
        <translation>生成属于该参与者的全部内容的副本</translation>
    </message>
    <message>
        <source>First write a copy of all that is theirs</source>
        <translation>先生成属于该参与者的全部内容的副本</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Zip 文件</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n files to {path}. Nothing was deleted.</source>
        <translation>
            <numerusform>已将 %n 个文件写入 {path}。没有删除任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting all that is {participant}&apos;s…</source>
        <translation>正在删除属于 {participant} 的全部内容…</translation>
    </message>
    <message>
        <source>{participant} has withdrawn</source>
        <translation>{participant} 已退出</translation>
    </message>
    <message>
        <source>Files that still name the participant</source>
        <translation>仍含有该参与者编号的文件</translation>
    </message>
    <message>
        <source>Backups, and what you exported or shared before, are yours to delete. Deleted files are not overwritten on the disk.</source>
        <translation>备份以及您以前导出或共享的内容，须由您自行删除。已删除的文件不会在磁盘上被覆写。</translation>
    </message>
    <message>
        <source>This deletes {sessions}, {faces}, and the row in participants.tsv with group and consent.</source>
        <translation>这会删除 {sessions}、{faces}，以及 participants.tsv 中含有组和知情同意的那一行。</translation>
    </message>
    <message>
        <source>What the model learned from your corrections goes with them, everybody&apos;s: adapt it again afterwards.</source>
        <translation>模型从您的更正中学到的内容也会一并删除，包括来自所有人的：之后请重新适配。</translation>
    </message>
    <message>
        <source>CHANGES gets a line that somebody withdrew, not who.</source>
        <translation>CHANGES 中会添加一行，说明有人退出，但不说明是谁。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to {copy} before.</source>
        <translation>
            <numerusform>此前已将 %n 个文件写入 {copy}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted {sessions} and {faces}. CHANGES says so.</source>
        <translation>已删除 {sessions}和 {faces}。CHANGES 中有记载。</translation>
    </message>
    <message>
        <source>What the model had learned from your corrections is deleted. Adapt it again.</source>
        <translation>模型从您的更正中学到的内容已删除。请重新适配。</translation>
    </message>
    <message>
        <source>These files in the study still name them. Look at them, and delete them:</source>
        <translation>研究中的这些文件仍含有该参与者的编号。请查看并删除它们：</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>no sessions</source>
        <comment>deleted</comment>
        <translation>0 个会话</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ({videos} with video)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n 个会话（其中 {videos} 个带视频）</numerusform>
        </translation>
    </message>
    <message>
        <source>no corrected faces</source>
        <comment>deleted</comment>
        <translation>0 张更正过的人脸</translation>
    </message>
    <message numerus="yes">
        <source>%n corrected face(s)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n 张更正过的人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>no faces that you corrected</source>
        <comment>deleted</comment>
        <translation>0 张由您更正的人脸</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) that you corrected</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>%n 张由您更正的人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no readings to draw. Choose another person or span.</source>
        <translation>没有可绘制的读数。请选择其他人物或时段。</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● 实时</translation>
    </message>
    <message>
        <source>Follow the newest readings</source>
        <translation>跟随最新读数</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>A line for each emotion</source>
        <translation>每种情绪一条线</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>堆叠</translation>
    </message>
    <message>
        <source>All emotions stacked on top of each other</source>
        <translation>所有情绪层层堆叠</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>显示整个会话</translation>
    </message>
    <message>
        <source>Show or hide: {emotion}</source>
        <translation>显示或隐藏：{emotion}</translation>
    </message>
    <message>
        <source>{time}, no reading</source>
        <translation>{time}，无读数</translation>
    </message>
    <message>
        <source>A note, if you like: Enter keeps it, Esc leaves it out</source>
        <translation>注释（可选）：Enter 保存，Esc 不添加</translation>
    </message>
    <message>
        <source>Marker&apos;s note</source>
        <translation>标记的注释</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>无读数</translation>
    </message>
    <message>
        <source>Face not found</source>
        <translation>未找到人脸</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>No readings yet. They appear here as soon as a face is read.</source>
        <translation>还没有读数。读取到人脸后会立即显示在此处。</translation>
    </message>
    <message>
        <source>No face was read here</source>
        <translation>此处未读取到人脸</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>No licence text is included. See its web page.</source>
        <translation>未附许可证文本。请参阅其网页。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Install the program again.</source>
        <translation>无法读取 {path}（{reason}）。请重新安装程序。</translation>
    </message>
    <message>
        <source>Emotion Lens is under the MIT licence. The components listed here come from others, each under its own licence.</source>
        <translation>Emotion Lens 采用 MIT 许可证。此处列出的组件来自他人，各有自己的许可证。</translation>
    </message>
    <message>
        <source>Qt, Qt for Python (PySide6) and Shiboken are used unchanged, under the GNU Lesser General Public License, version 3 (LGPL 3). They are separate files, in the folders PySide6 and shiboken6. You may change and replace them: build the same version from its source, replace these files with yours, and the program uses yours. The source is at https://download.qt.io. The third-party parts of Qt are listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html.</source>
        <translation>Qt、Qt for Python (PySide6) 和 Shiboken 未经修改，按 GNU 宽通用公共许可证第 3 版 (LGPL 3) 使用。它们是单独的文件，位于文件夹 PySide6 和 shiboken6 中。您可以修改和替换它们：用其源代码构建相同版本，用您的文件替换这些文件，程序就会使用您的文件。源代码位于 https://download.qt.io。Qt 的第三方部分列于 https://doc.qt.io/qt-6/licenses-used-in-qt.html。</translation>
    </message>
    <message>
        <source>FFmpeg is there twice. The one in OpenCV, for cameras, is under the LGPL 2.1; its licence, and those of the other parts of OpenCV, are among OpenCV&apos;s. The one in PyAV (the folders av and av.libs), for files, is built with parts under the GNU General Public License, and so is under the GPL 3 in all. The packaged program, which contains it, may therefore be passed on as a whole under the GPL 3; the program&apos;s own code is under the MIT licence as well. The sources are at https://ffmpeg.org and https://github.com/PyAV-Org/pyav-ffmpeg.</source>
        <translation>FFmpeg 有两份。OpenCV 中的一份用于摄像头，采用 LGPL 2.1；其许可证以及 OpenCV 其他部分的许可证，都在 OpenCV 的许可证之中。PyAV 中的一份（文件夹 av 和 av.libs）用于文件，构建时包含采用 GNU 通用公共许可证的部分，因此整体采用 GPL 3。所以，包含它的打包程序可以按 GPL 3 整体转发；程序自身的代码同时也采用 MIT 许可证。源代码位于 https://ffmpeg.org 和 https://github.com/PyAV-Org/pyav-ffmpeg。</translation>
    </message>
    <message>
        <source>The files for face detection (in cv2/data) have their licence in their first lines.</source>
        <translation>人脸检测文件（位于 cv2/data）的许可证在其开头几行。</translation>
    </message>
    <message>
        <source>To be small, the packaged program for Linux contains only the part of ICU (a part of Qt) that sorts names, and replaces OpenBLAS (a part of OpenCV) and the encoders x264, x265 and SVT-AV1 (parts of PyAV&apos;s FFmpeg) by libraries without their functions.</source>
        <translation>为了减小体积，Linux 版打包程序只包含 ICU（Qt 的一部分）中用于名称排序的部分，并用不含相应功能的库替换了 OpenBLAS（OpenCV 的一部分）以及编码器 x264、x265 和 SVT-AV1（PyAV 的 FFmpeg 的部分）。</translation>
    </message>
    <message>
        <source>The packaged program is started by a part of PyInstaller. That is under the GPL 2, with an exception that allows it in programs of any licence.</source>
        <translation>打包程序由 PyInstaller 的一部分启动。该部分采用 GPL 2，并附有例外条款，允许用于任何许可证的程序。</translation>
    </message>
    <message>
        <source>The packages that the program uses are not listed, because it is not installed. To list them, install it: “pip install .” in its folder.</source>
        <translation>程序使用的软件包未列出，因为程序尚未安装。要列出它们，请安装程序：在其文件夹中运行“pip install .”。</translation>
    </message>
    <message>
        <source>The label cannot be written to {path}: {reason}. Choose a file in a folder that you may write to, in the settings.</source>
        <translation>无法将标签写入 {path}：{reason}。请在设置中选择您有写入权限的文件夹中的文件。</translation>
    </message>
    <message>
        <source>LSL is not in the packaged program. It needs the program installed with Python, and the package pylsl there (pip install pylsl).</source>
        <translation>打包程序中不含 LSL。它需要通过 Python 安装的程序，并在其中安装软件包 pylsl (pip install pylsl)。</translation>
    </message>
    <message>
        <source>LSL needs the package pylsl: install it with “pip install pylsl”, and start again.</source>
        <translation>LSL 需要软件包 pylsl：请用“pip install pylsl”安装，然后重新启动。</translation>
    </message>
    <message>
        <source>LSL needs the library liblsl, which pylsl did not find. Install it from https://github.com/sccn/liblsl/releases, or name its file in the variable PYLSL_LIB.</source>
        <translation>LSL 需要库 liblsl，而 pylsl 未找到它。请从 https://github.com/sccn/liblsl/releases 安装，或在变量 PYLSL_LIB 中指定其文件。</translation>
    </message>
    <message>
        <source>LSL is off, because it cannot open a stream on this computer. Check that its ports (16572 to 16604) are not all in use or forbidden, and switch it on again in the settings.</source>
        <translation>LSL 已关闭，因为它无法在此计算机上打开流。请检查其端口（16572 至 16604）是否全部被占用或禁用，然后在设置中重新开启。</translation>
    </message>
    <message>
        <source>LSL is off, because it has stopped with an error. Switch it on again in the settings.</source>
        <translation>LSL 已关闭，因为它因错误而停止。请在设置中重新开启。</translation>
    </message>
    <message>
        <source>OSC to {address}</source>
        <translation>OSC 至 {address}</translation>
    </message>
    <message>
        <source>OSC is off, because the address “{host}” is not known. Correct it in the settings, or check the network, and switch it on again.</source>
        <translation>OSC 已关闭，因为地址“{host}”未知。请在设置中更正，或检查网络，然后重新开启。</translation>
    </message>
    <message>
        <source>OSC is off, because nothing can be sent to {address}: {reason}. Check the address and the network, and switch it on again in the settings.</source>
        <translation>OSC 已关闭，因为无法向 {address} 发送：{reason}。请检查地址和网络，然后在设置中重新开启。</translation>
    </message>
    <message>
        <source>The output “{title}” has stopped unexpectedly.</source>
        <translation>输出“{title}”意外停止。</translation>
    </message>
    <message>
        <source>Of your {corrections} corrected faces, the original model reads {right_before} as you do ({percent_before}). The adapted model reads {right_after} ({percent_after}), each tested without learning from it. Of {others} other faces, {percent_kept} keep their label.</source>
        <translation>在您更正过的 {corrections} 张人脸中，原模型有 {right_before} 张的读数与您一致（{percent_before}）。适配后的模型有 {right_after} 张（{percent_after}），每张都在未从中学习的情况下测试。在 {others} 张其他人脸中，{percent_kept} 的标签保持不变。</translation>
    </message>
    <message>
        <source>Adapting helps.</source>
        <translation>适配有帮助。</translation>
    </message>
    <message>
        <source>It would change too many other faces, so it is not used.</source>
        <translation>它会改变太多其他人脸，因此未使用。</translation>
    </message>
    <message>
        <source>The gain is too small, so it is not used. More corrections may help.</source>
        <translation>改进太小，因此未使用。更多更正可能会有帮助。</translation>
    </message>
    <message>
        <source>Adapting needs {fewest} corrections; there are {number}.</source>
        <translation>适配需要 {fewest} 个更正；目前有 {number} 个。</translation>
    </message>
    <message>
        <source>The model cannot read your corrections: {reason}</source>
        <translation>模型无法读取您的更正：{reason}</translation>
    </message>
    <message>
        <source>There is no picture of this face to keep. Choose another frame.</source>
        <translation>没有可保存的这张人脸的图片。请选择其他帧。</translation>
    </message>
    <message>
        <source>This model does not know the emotion {emotion}.</source>
        <translation>此模型不认识情绪“{emotion}”。</translation>
    </message>
    <message>
        <source>There are no corrections to export.</source>
        <translation>没有可导出的更正。</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>Your corrections in {path} cannot be read: {reason}.</source>
        <translation>无法读取 {path} 中您的更正：{reason}。</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}. Make room in {folder}, or allow writing there, and try again.</source>
        <translation>无法写入 {name}：{reason}。请在 {folder} 中腾出空间，或允许在那里写入，然后重试。</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}. Close other programs that use it, or delete it yourself.</source>
        <translation>无法删除 {path}：{reason}。请关闭使用它的其他程序，或自行删除。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>无法读取 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} is damaged and is not used.</source>
        <translation>{name} 已损坏，未使用。</translation>
    </message>
    <message>
        <source>{name} was made with another model and is not used.</source>
        <translation>{name} 是用另一个模型生成的，未使用。</translation>
    </message>
    <message>
        <source>{target} is not empty. Choose a new folder.</source>
        <translation>{target} 不是空的。请选择一个新文件夹。</translation>
    </message>
    <message>
        <source>The folders cannot be written: {reason}. Choose another folder, or make room there.</source>
        <translation>无法写入文件夹：{reason}。请选择其他文件夹，或在那里腾出空间。</translation>
    </message>
    <message>
        <source>Your face was not seen long enough. Look at the camera, with light on your face, and try again.</source>
        <translation>看到您的人脸的时间不够长。请面向摄像头，让光线照在脸上，然后重试。</translation>
    </message>
    <message>
        <source>This works only with the model that belongs to the program. Reinstall the program.</source>
        <translation>此功能只能与程序自带的模型一起使用。请重新安装程序。</translation>
    </message>
    <message>
        <source>You seem to be smiling. Relax your face and try again.</source>
        <translation>您似乎在微笑。请放松面部，然后重试。</translation>
    </message>
    <message>
        <source>The video has stopped unexpectedly. Try again, or open something else.</source>
        <translation>视频意外停止。请重试，或打开其他内容。</translation>
    </message>
    <message>
        <source>Faces are no longer being read: the analysis has stopped. Try again.</source>
        <translation>不再读取人脸：分析已停止。请重试。</translation>
    </message>
    <message>
        <source>Looking for a camera…</source>
        <translation>正在查找摄像头…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>未找到摄像头</translation>
    </message>
    <message>
        <source>Plug one in and it starts by itself. Meanwhile, open a picture or a video, or try the demo.</source>
        <translation>插入摄像头后会自动开始。在此期间，可以打开图片或视频，或试用演示。</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>无法使用摄像头</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>无法显示 {name}</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>正在打开摄像头…</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>正在打开 {name}…</translation>
    </message>
    <message>
        <source>This can take a few seconds.</source>
        <translation>这可能需要几秒钟。</translation>
    </message>
    <message>
        <source>camera {number}</source>
        <translation>摄像头 {number}</translation>
    </message>
    <message>
        <source>The film has stopped unexpectedly. Try again, or choose another stimulus.</source>
        <translation>影片意外停止。请重试，或选择其他刺激材料。</translation>
    </message>
    <message>
        <source>The film was played, but its window was not visible, so nobody saw it. Begin again, and leave the window where it can be seen.</source>
        <translation>影片已播放，但其窗口不可见，所以没有人看到。请重新开始，并让窗口保持可见。</translation>
    </message>
    <message>
        <source>The film has sound, but this computer has no loudspeaker or headphones that can be used. Connect one and begin again if people are to hear it.</source>
        <translation>影片有声音，但此计算机没有可用的扬声器或耳机。如需让人听到声音，请连接设备并重新开始。</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>所有人物</translation>
    </message>
    <message>
        <source>Agreement with a human&apos;s codes</source>
        <translation>与人工编码的一致性</translation>
    </message>
    <message>
        <source>Each analysed frame with a face that the human coded counts once for each such face: a code holds from its onset until before its offset, one of a single moment for the frame then on show, and one that names nobody where one face alone was in view. The main figure is Cohen&apos;s kappa in which an uncertain reading counts as naming another emotion; beside it stands kappa without the uncertain frames. Kappa is 1 for full agreement and 0 for what chance would give. The 95% intervals come from a bootstrap over coded intervals, not frames, as the frames of one interval depend on each other. One human is no truth: two people who code the same film disagree as well.</source>
        <translation>人工编码过且有人脸的每个已分析帧，对每张这样的人脸计一次：编码从其起始起有效，到其结束之前为止；单一瞬间的编码对当时显示的帧有效；未指明人物的编码在画面中只有一张人脸时有效。主要统计量是 Cohen&apos;s kappa，其中不确定的读数算作指出了另一种情绪；旁边是不计不确定帧的 kappa。kappa 为 1 表示完全一致，为 0 表示与偶然一致相当。95% 区间来自对编码时段（而非帧）的自助法，因为同一时段的各帧彼此相关。一个人的判断并非真值：两个人为同一部影片编码也会有分歧。</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, uncertain counts as a difference</source>
        <translation>Cohen&apos;s kappa，不确定计为不同</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, without uncertain frames</source>
        <translation>Cohen&apos;s kappa，不计不确定的帧</translation>
    </message>
    <message>
        <source>Frames compared</source>
        <translation>比较的帧</translation>
    </message>
    <message numerus="yes">
        <source>{number}, of %n coded interval(s)</source>
        <translation>
            <numerusform>{number}，来自 %n 个编码时段</numerusform>
        </translation>
    </message>
    <message>
        <source>Same emotion</source>
        <translation>情绪相同</translation>
    </message>
    <message>
        <source>Program uncertain</source>
        <translation>程序不确定</translation>
    </message>
    <message>
        <source>Coded, but no such face was found</source>
        <translation>已编码，但未找到相应人脸</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Coded twice and differently, left out</source>
        <translation>重复编码且不一致，已排除</translation>
    </message>
    <message>
        <source>Human \ program</source>
        <translation>人工 \ 程序</translation>
    </message>
    <message>
        <source>No analysed frame with a face was coded, so there is nothing to compare.</source>
        <translation>没有编码过有人脸的已分析帧，因此无可比较。</translation>
    </message>
    <message>
        <source>Coded, but nobody in the session is called so: {names}. Name the person in the session as in the codes.</source>
        <translation>已编码，但会话中没有这样命名的人物：{names}。请在会话中按编码中的名称为人物命名。</translation>
    </message>
    <message numerus="yes">
        <source>Left out, as the code names nobody and several faces were in view: %n face(s).</source>
        <translation>
            <numerusform>已排除，因为编码未指明人物而画面中有多张人脸：%n 张人脸。</numerusform>
        </translation>
    </message>
    <message>
        <source>{kappa} (no interval: too few different coded intervals)</source>
        <translation>{kappa}（无区间：不同的编码时段太少）</translation>
    </message>
    <message>
        <source>{kappa} (95%: {lowest} to {highest})</source>
        <translation>{kappa}（95%：{lowest} 至 {highest}）</translation>
    </message>
    <message>
        <source>undefined: there are no such frames</source>
        <translation>未定义：没有这样的帧</translation>
    </message>
    <message>
        <source>undefined: both named one only ({human}, and the program {program}), and kappa compares several</source>
        <translation>未定义：双方各只指出一种（人工：{human}，程序：{program}），而 kappa 比较多种</translation>
    </message>
    <message>
        <source>undefined: the human named one emotion only ({human}), and kappa compares several</source>
        <translation>未定义：人工只指出一种情绪（{human}），而 kappa 比较多种</translation>
    </message>
    <message>
        <source>undefined: the program named one emotion only ({program}), and kappa compares several</source>
        <translation>未定义：程序只指出一种情绪（{program}），而 kappa 比较多种</translation>
    </message>
    <message>
        <source>{percent} of {length}</source>
        <comment>part of a time</comment>
        <translation>{length} 中的 {percent}</translation>
    </message>
    <message>
        <source>Share of time by emotion</source>
        <translation>各情绪的时间占比</translation>
    </message>
    <message>
        <source>pleasant +1</source>
        <translation>愉快 +1</translation>
    </message>
    <message>
        <source>unpleasant −1</source>
        <translation>不愉快 −1</translation>
    </message>
    <message>
        <source>to {emotion}</source>
        <comment>a change to an emotion</comment>
        <translation>至 {emotion}</translation>
    </message>
    <message>
        <source>Changes between emotions</source>
        <translation>情绪之间的转变</translation>
    </message>
    <message>
        <source>{path} is damaged: each line needs onset, offset, emotion and person. Correct the file, or remove it and import the codes again.</source>
        <translation>{path} 已损坏：每行需要 onset、offset、emotion 和 person。请更正文件，或移除它并重新导入编码。</translation>
    </message>
    <message>
        <source>The codes in {folder} cannot be saved: {reason}. Free up space there, or allow writing there.</source>
        <translation>无法保存 {folder} 中的编码：{reason}。请在那里腾出空间，或允许在那里写入。</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>corrected faces</source>
        <translation>更正过的人脸</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>sharing with others</source>
        <translation>与他人共享</translation>
    </message>
    <message>
        <source>Nobody can agree to “{kind}”. Choose from: {kinds}.</source>
        <translation>无法对“{kind}”表示同意。请从以下选择：{kinds}。</translation>
    </message>
    <message>
        <source>“{day}” is no date of a consent. Write it as year-month-day, such as 2026-11-28.</source>
        <translation>“{day}”不是同意的日期。请按年-月-日填写，例如 2026-11-28。</translation>
    </message>
    <message>
        <source>What was agreed to cannot be read: “consent” in session.json is damaged. Correct it by the signed form.</source>
        <translation>无法读取同意的内容：session.json 中的“consent”已损坏。请按已签署的同意书更正。</translation>
    </message>
    <message>
        <source>This participant has not agreed to {what}, so there is none. Choose something else, or ask them for a new consent.</source>
        <translation>此参与者未同意{what}，因此没有该内容。请选择其他内容，或征求新的同意。</translation>
    </message>
    <message>
        <source>{path} lacks columns that a session needs: {columns}. Another program may have changed it.</source>
        <translation>{path} 缺少会话所需的列：{columns}。可能被其他程序更改过。</translation>
    </message>
    <message>
        <source>{path} is damaged: some lines are incomplete or have wrong values. Correct them in a spreadsheet, or remove them.</source>
        <translation>{path} 已损坏：某些行不完整或值有误。请在电子表格中更正，或移除它们。</translation>
    </message>
    <message>
        <source>There is no {name} in {folder}. Was it moved or deleted?</source>
        <translation>{folder} 中没有 {name}。它是否被移动或删除了？</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}. Is it open in another program?</source>
        <translation>无法打开 {path}：{reason}。它是否在其他程序中打开着？</translation>
    </message>
    <message>
        <source>“{name}” needs a key from 1 to 9 and a kind.</source>
        <translation>“{name}”需要一个 1 到 9 的按键以及类型。</translation>
    </message>
    <message>
        <source>Give key {key} a name of one line and at most {number} letters.</source>
        <translation>请为按键 {key} 指定一个单行名称，最多 {number} 个字符。</translation>
    </message>
    <message>
        <source>Keys {other_key} and {key} have the same name. Give each its own.</source>
        <translation>按键 {other_key} 和 {key} 名称相同。请为每个按键指定各自的名称。</translation>
    </message>
    <message>
        <source>“{other}” and “{name}” are both on key {key}. Move one.</source>
        <translation>“{other}”和“{name}”都在按键 {key} 上。请移动其中一个。</translation>
    </message>
    <message>
        <source>The event codes are damaged: each needs a name, a key from 1 to 9 and a kind, point or state.</source>
        <translation>事件编码已损坏：每个都需要名称、1 到 9 的按键以及类型 point 或 state。</translation>
    </message>
    <message>
        <source>This session was recorded without video, so there is none to export.</source>
        <translation>此会话录制时不带视频，因此没有视频可导出。</translation>
    </message>
    <message>
        <source>This session&apos;s video already has its readings drawn in. Copy it from {folder}.</source>
        <translation>此会话的视频中已绘入读数。请从 {folder} 复制它。</translation>
    </message>
    <message>
        <source>The video could not be written completely. Choose another folder, or free up space there.</source>
        <translation>无法完整写入视频。请选择其他文件夹，或在那里腾出空间。</translation>
    </message>
    <message>
        <source>The film {path} is not there any more, so there is no picture. Put it back there, and open the session again.</source>
        <translation>影片 {path} 已不在，因此没有画面。请将其放回原处，并重新打开会话。</translation>
    </message>
    <message>
        <source>The film {path} is not the one that was analysed, so it is not shown.</source>
        <translation>影片 {path} 不是当时分析的那一部，因此不显示。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened: {reason}.</source>
        <translation>无法打开文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>{code} ends</source>
        <comment>a state that an observer codes</comment>
        <translation>{code} 结束</translation>
    </message>
    <message>
        <source>{path} is damaged: each line needs seconds and a note, and a kind where it has a code. Correct or remove the file.</source>
        <translation>{path} 已损坏：每行需要 seconds 和 note，有 code 的行还需要 kind。请更正或移除该文件。</translation>
    </message>
    <message>
        <source>The markers in {folder} cannot be saved: {reason}. Free up space there, or allow writing there.</source>
        <translation>无法保存 {folder} 中的标记：{reason}。请在那里腾出空间，或允许在那里写入。</translation>
    </message>
    <message>
        <source>The folder {folder} is gone. Was it moved, renamed or deleted?</source>
        <translation>文件夹 {folder} 已不存在。它是否被移动、重命名或删除了？</translation>
    </message>
    <message>
        <source>{folder} is not a session: there is no {file} in it. Choose another folder.</source>
        <translation>{folder} 不是会话：其中没有 {file}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The session in {folder} was made by a newer version of the program. Update the program.</source>
        <translation>{folder} 中的会话由更新版本的程序生成。请更新程序。</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}. Free up space there, or allow writing there.</source>
        <translation>无法写入 {folder}：{reason}。请在那里腾出空间，或允许在那里写入。</translation>
    </message>
    <message>
        <source>{file} in {folder} is damaged. Its readings.csv may still open in a spreadsheet.</source>
        <translation>{folder} 中的 {file} 已损坏。其 readings.csv 也许仍可在电子表格中打开。</translation>
    </message>
    <message>
        <source>The names and merges in session.json are damaged. Remove its last rules, or all of them, with a text editor.</source>
        <translation>session.json 中的名称和合并已损坏。请用文本编辑器移除其最后几条规则，或全部移除。</translation>
    </message>
    <message>
        <source>{name} cannot be saved: {reason}. Close it in other programs, choose another folder, or free up space there.</source>
        <translation>无法保存 {name}：{reason}。请在其他程序中将其关闭，选择其他文件夹，或在那里腾出空间。</translation>
    </message>
    <message>
        <source>Every figure here is a computer&apos;s estimate of what a face shows, not of what a person feels or thinks. On difficult pictures the label is wrong about one time in three; light, the angle of the head, glasses, beards and a person&apos;s resting face all affect it.</source>
        <translation>这里的每个数字都是计算机对面部所显示内容的估计，而不是对人的感受或想法的估计。对于困难的图片，标签大约每三次会错一次；光线、头部角度、眼镜、胡须以及人的静息表情都会影响它。</translation>
    </message>
    <message>
        <source>Use it to find the moments worth looking at again, and ask the people themselves. Do not judge, rank or diagnose anyone by it.</source>
        <translation>请用它来找出值得再看一遍的时刻，并询问当事人。请勿据此评判、排名或诊断任何人。</translation>
    </message>
    <message>
        <source>Analysed: the part of the time of which frames were read; shares are of that time alone, and nothing is known of the rest. Share of time: the part of the time in view in which each emotion was shown; “Uncertain” means that none led clearly. Mean probability: the average of what the model gave each emotion. Readable: large, bright, sharp and frontal enough for a meaningful label. Valence: happy minus angry, disgust, fear and sad, from −1 (unpleasant) to 1 (pleasant). Of ten people: an estimate of how many would name each emotion, learned from photos whose faces ten people named; the other figures rest on other labels and may differ from it.</source>
        <translation>已分析：已读取帧的那部分时间；占比仅针对这部分时间，其余时间的情况不得而知。时间占比：在画面中的时间里，显示每种情绪的那部分；“不确定”表示没有哪一种明显领先。平均概率：模型赋予每种情绪的概率的平均值。可读：足够大、足够亮、清晰且正对镜头，使标签有意义。效价：快乐减去愤怒、厌恶、恐惧和悲伤，从 −1（不愉快）到 1（愉快）。十人：对会有多少人说出每种情绪的估计，学自由十人为其人脸命名情绪的照片；其他数字依据别的标签，可能与之不同。</translation>
    </message>
    <message>
        <source>What the faces showed</source>
        <translation>面部显示的内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Part shown here</source>
        <translation>此处显示的部分</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <comment>times</comment>
        <translation>{start} 至 {end}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The recording was not finished.</source>
        <translation>录制未完成。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>统计量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Events coded by the observer</source>
        <translation>观察者编码的事件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Lasted in all</source>
        <translation>总时长</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>时间占比</translation>
    </message>
    <message>
        <source>Each event</source>
        <translation>每个事件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>In view for {length}</source>
        <translation>在画面中 {length}</translation>
    </message>
    <message>
        <source>In view for {length} ({percent} of the time analysed)</source>
        <translation>在画面中 {length}（已分析时间的 {percent}）</translation>
    </message>
    <message>
        <source>In view for {length}, readable {readable} of the time</source>
        <translation>在画面中 {length}，其中 {readable} 的时间可读</translation>
    </message>
    <message>
        <source>In view for {length} ({percent} of the time analysed), readable {readable} of the time</source>
        <translation>在画面中 {length}（已分析时间的 {percent}），其中 {readable} 的时间可读</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>于 {time}</translation>
    </message>
    <message>
        <source>one seated person</source>
        <translation>只有一人就座</translation>
    </message>
    <message>
        <source>at the same place</source>
        <translation>在同一位置</translation>
    </message>
    <message>
        <source>{number} face widths away</source>
        <translation>相距 {number} 个脸宽</translation>
    </message>
    <message>
        <source>as large</source>
        <translation>大小相同</translation>
    </message>
    <message>
        <source>{number} times as large or as small</source>
        <translation>大小相差 {number} 倍</translation>
    </message>
    <message>
        <source>likeness not compared</source>
        <translation>未比较相似度</translation>
    </message>
    <message>
        <source>likeness {percent}</source>
        <translation>相似度 {percent}</translation>
    </message>
    <message>
        <source>gone for {length}</source>
        <comment>a person out of view</comment>
        <translation>消失 {length}</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. Is one of its files open in another program?</source>
        <translation>无法删除 {folder}：{reason}。其中是否有文件在其他程序中打开着？</translation>
    </message>
    <message>
        <source>{folder} contains no session, so it was not deleted.</source>
        <translation>{folder} 中没有会话，因此未删除。</translation>
    </message>
    <message>
        <source>The session in {folder} is still being recorded. Stop the recording first.</source>
        <translation>{folder} 中的会话仍在录制。请先停止录制。</translation>
    </message>
    <message>
        <source>No video can be recorded in {folder}: its name is not valid text. Rename the folder.</source>
        <translation>无法在 {folder} 中录制视频：其名称不是有效文本。请重命名该文件夹。</translation>
    </message>
    <message>
        <source>No video can be written here. Choose “No video” under Session &gt; Recordings keep.</source>
        <translation>无法在此处写入视频。请在“会话 &gt; 录制保留”中选择“无视频”。</translation>
    </message>
    <message>
        <source>it was removed</source>
        <translation>它已被移除</translation>
    </message>
    <message>
        <source>The folder {folder} is gone. The recording stopped at {time}.</source>
        <translation>文件夹 {folder} 已不存在。录制停止于 {time}。</translation>
    </message>
    <message>
        <source>The recording stopped at {time}; everything before that is kept in {folder}.</source>
        <translation>录制停止于 {time}；此前的全部内容都保存在 {folder} 中。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}.</source>
        <translation>无法写入 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The video cannot be written.</source>
        <translation>无法写入视频。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>发生意外错误。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {reason}. Free up space there, or allow writing there, and record again.</source>
        <translation>无法创建文件夹 {folder}：{reason}。请在那里腾出空间，或允许在那里写入，然后重新录制。</translation>
    </message>
    <message>
        <source>{name} is damaged after {seconds} seconds. Copy or download it again.</source>
        <translation>{name} 在 {seconds} 秒之后已损坏。请重新复制或下载。</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <translation>{rate} 帧/s</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a picture or a video in it.</source>
        <translation>{path} 是文件夹。请选择其中的图片或视频。</translation>
    </message>
    <message>
        <source>There is no file {path}. Was it moved or renamed?</source>
        <translation>没有文件 {path}。它是否被移动或重命名了？</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>{name} 是空的。请重新复制或下载。</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>系统未给出原因</translation>
    </message>
    <message>
        <source>Settings, Privacy &amp; security, Camera</source>
        <translation>设置 &gt; 隐私和安全性 &gt; 摄像头</translation>
    </message>
    <message>
        <source>System Settings, Privacy &amp; Security, Camera</source>
        <translation>系统设置 &gt; 隐私与安全性 &gt; 摄像头</translation>
    </message>
    <message>
        <source>{camera} cannot be opened. Close any other program that uses it, and allow its use in {settings}.</source>
        <translation>无法打开 {camera}。请关闭使用它的其他程序，并在“{settings}”中允许使用它。</translation>
    </message>
    <message>
        <source>Your account has no permission to use {camera}. Add it to the group “video” (sudo usermod -aG video YOUR_NAME), then log in again.</source>
        <translation>您的帐户没有使用 {camera} 的权限。请将其加入组“video” (sudo usermod -aG video YOUR_NAME)，然后重新登录。</translation>
    </message>
    <message>
        <source>{camera} is plugged in but cannot be opened. Close any other program that uses it; if there is none, unplug it and plug it in again.</source>
        <translation>{camera} 已插入但无法打开。请关闭使用它的其他程序；如果没有，请将其拔下后重新插入。</translation>
    </message>
    <message>
        <source>a {kind}</source>
        <comment>a kind of picture</comment>
        <translation>{kind} 图片</translation>
    </message>
    <message>
        <source>a HEIC picture that is damaged, or of a rare kind</source>
        <translation>已损坏或类型罕见的 HEIC 图片</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>raw camera</source>
        <translation>相机 RAW</translation>
    </message>
    <message>
        <source>{name} is an {kind} picture, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} 是“{kind}”图片，无法读取。请在其他程序中打开，并保存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>{name} is a {kind} picture, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} 是“{kind}”图片，无法读取。请在其他程序中打开，并保存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>{name} has more than 100 megapixels. Make it smaller first.</source>
        <translation>{name} 超过 1 亿像素。请先将其缩小。</translation>
    </message>
    <message>
        <source>{name} would take more than 400 MB of memory. Make it smaller first.</source>
        <translation>{name} 会占用超过 400 MB 的内存。请先将其缩小。</translation>
    </message>
    <message>
        <source>{trouble} Trying again now…</source>
        <translation>{trouble}正在重试…</translation>
    </message>
    <message>
        <source>{trouble} Trying again in {seconds} s…</source>
        <translation>{trouble}将在 {seconds} s 后重试…</translation>
    </message>
    <message>
        <source>{name} has stopped sending frames.</source>
        <translation>{name} 已停止发送帧。</translation>
    </message>
    <message>
        <source>{name} sends no frames.</source>
        <translation>{name} 不发送帧。</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>无法打开 {name}。</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation>{name} 没有响应。</translation>
    </message>
    <message>
        <source>Is it plugged in? Is another program using it?</source>
        <translation>它是否已插入？是否有其他程序正在使用它？</translation>
    </message>
    <message>
        <source>Is the address right? Is the camera on, and in this network?</source>
        <translation>地址是否正确？摄像头是否已开启，并且在此网络中？</translation>
    </message>
    <message>
        <source>There is nothing to open. Name a camera, a file or an address.</source>
        <translation>没有可打开的内容。请指定摄像头、文件或地址。</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a video that can be read. Save it as JPEG, PNG or MP4 with another program.</source>
        <translation>{name} 既不是可读取的图片，也不是可读取的视频。请用其他程序将其保存为 JPEG、PNG 或 MP4。</translation>
    </message>
    <message>
        <source>{address} is not the address of a stream. An address begins with http://, https:// or rtsp://, followed by a host name or number.</source>
        <translation>{address} 不是流的地址。地址以 http://、https:// 或 rtsp:// 开头，后跟主机名或 IP 地址。</translation>
    </message>
    <message>
        <source>{name} is not plugged in. Plug it in and it starts by itself.</source>
        <translation>{name} 未插入。插入后会自动开始。</translation>
    </message>
    <message>
        <source>There is no file {source}. Was it moved or renamed?</source>
        <translation>没有文件 {source}。它是否被移动或重命名了？</translation>
    </message>
    <message>
        <source>There is no camera and no file called {source}. The cameras here are: {names}.</source>
        <translation>没有名为 {source} 的摄像头或文件。此处的摄像头有：{names}。</translation>
    </message>
    <message>
        <source>There is no camera and no file called {source}. No camera is plugged in. You can open a picture, a video or an address (http://, https://, rtsp://) instead.</source>
        <translation>没有名为 {source} 的摄像头或文件。没有插入任何摄像头。您可以改为打开图片、视频或地址（http://、https://、rtsp://）。</translation>
    </message>
    <message>
        <source>Pages {numbers} were left out: {reason}</source>
        <translation>已排除第 {numbers} 页：{reason}</translation>
    </message>
    <message>
        <source>Page {number} was left out: {reason}</source>
        <translation>已排除第 {number} 页：{reason}</translation>
    </message>
    <message>
        <source>{name} breaks off after page {number}. Copy or download it again.</source>
        <translation>{name} 在第 {number} 页之后中断。请重新复制或下载。</translation>
    </message>
    <message>
        <source>{name} is {such_a_picture}, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name}：{such_a_picture}，无法读取。请在其他程序中打开，并保存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read, or is damaged. Open it in another program and save it as JPEG or PNG.</source>
        <translation>{name} 不是可读取的图片，或已损坏。请在其他程序中打开，并保存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>{name} cannot be saved: {reason}. Choose another folder, or make room there.</source>
        <translation>无法保存 {name}：{reason}。请选择其他文件夹，或在那里腾出空间。</translation>
    </message>
    <message>
        <source>Pictures cannot be saved as {name}. Use a name ending in .png.</source>
        <translation>图片无法保存为 {name}。请使用以 .png 结尾的名称。</translation>
    </message>
    <message>
        <source>This picture does not fit into {suffix}. Save it as .png.</source>
        <translation>此图片无法存入 {suffix}。请保存为 .png。</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>signed whole numbers</source>
        <translation>有符号整数</translation>
    </message>
    <message>
        <source>floating-point numbers</source>
        <translation>浮点数</translation>
    </message>
    <message>
        <source>numbers of another kind</source>
        <translation>其他类型的数</translation>
    </message>
    <message>
        <source>TIFF of {bits}-bit {numbers}</source>
        <translation>{bits} 位{numbers} TIFF</translation>
    </message>
    <message>
        <source>TIFF of {bits}-bit {numbers}, {count} for each pixel</source>
        <translation>每像素 {count} 个 {bits} 位{numbers}的 TIFF</translation>
    </message>
    <message>
        <source>{name} has no video stream {number}. There is: {streams}.</source>
        <translation>{name} 没有视频流 {number}。其中有：{streams}。</translation>
    </message>
    <message>
        <source>{name} ends after {seconds} of the {duration} seconds that it claims to have. It may be cut off. Copy or download it again.</source>
        <translation>{name} 标称 {duration} 秒，但在 {seconds} 秒后结束。它可能被截断。请重新复制或下载。</translation>
    </message>
    <message>
        <source>{name} ends after {seconds} seconds. It may be cut off. Copy or download it again.</source>
        <translation>{name} 在 {seconds} 秒后结束。它可能被截断。请重新复制或下载。</translation>
    </message>
    <message>
        <source>{name} has no frame that can be read. It may be damaged, or no video. See whether another program plays it, and save it as MP4 there.</source>
        <translation>{name} 没有可读取的帧。它可能已损坏，或不是视频。请看其他程序能否播放，并在其中保存为 MP4。</translation>
    </message>
    <message>
        <source>{name} holds {count} videos. Shown is {shown}. Not shown: {others}.</source>
        <translation>{name} 含有 {count} 个视频。显示的是 {shown}。未显示：{others}。</translation>
    </message>
    <message>
        <source>Emotion Lens is already starting but is not open yet. Wait for its window. If none appears, end the program or restart the computer, then start it again.</source>
        <translation>Emotion Lens 正在启动，但尚未打开。请等待其窗口。如果没有出现，请结束程序或重启计算机，然后再次启动。</translation>
    </message>
    <message>
        <source>Emotion Lens is already open but does not answer. Wait a moment and try again. If that does not help, end it (process {process}), then start it again.</source>
        <translation>Emotion Lens 已打开但没有响应。请稍候再试。如果没有帮助，请将其结束（进程 {process}），然后再次启动。</translation>
    </message>
    <message>
        <source>Emotion Lens is already open. Its window cannot be brought to the front, because {folder} cannot be written to ({reason}). Look for the window.</source>
        <translation>Emotion Lens 已打开。无法将其窗口置于最前，因为 {folder} 不可写入（{reason}）。请自行查找该窗口。</translation>
    </message>
    <message>
        <source>The withdrawal of {participant} was interrupted. Withdraw {participant} again.</source>
        <translation>{participant} 的退出曾中断。请再次让 {participant} 退出。</translation>
    </message>
    <message>
        <source>{participant} has no session yet.</source>
        <translation>{participant} 还没有会话。</translation>
    </message>
    <message>
        <source>{participant} has sessions, but is not in participants.tsv. Add the participant there.</source>
        <translation>{participant} 有会话，但不在 participants.tsv 中。请在其中添加该参与者。</translation>
    </message>
    <message>
        <source>There are sessions of “{name}”, which is not in stimuli.tsv. Add it there.</source>
        <translation>有“{name}”的会话，但它不在 stimuli.tsv 中。请在其中添加。</translation>
    </message>
    <message>
        <source>{stimulus}: the event “{event}” at {seconds} s lies outside the stimulus. Correct its onset.</source>
        <translation>{stimulus}：位于 {seconds} s 的事件“{event}”在刺激材料范围之外。请更正其起始时间。</translation>
    </message>
    <message>
        <source>{path} is another film than the one of {stimulus}. Put the old one back.</source>
        <translation>{path} 不是 {stimulus} 的影片，而是另一部。请放回原来的影片。</translation>
    </message>
    <message>
        <source>There is no film {path}. Was it moved or renamed?</source>
        <translation>没有影片 {path}。它是否被移动或重命名了？</translation>
    </message>
    <message>
        <source>{session} is being recorded.</source>
        <translation>正在录制 {session}。</translation>
    </message>
    <message>
        <source>{session} was interrupted. Open it in the window to repair it.</source>
        <translation>{session} 曾中断。请在窗口中打开它以修复。</translation>
    </message>
    <message>
        <source>The session {name} was recorded, but its folder is gone. Was it moved?</source>
        <translation>会话 {name} 曾被录制，但其文件夹已不存在。它是否被移动了？</translation>
    </message>
    <message>
        <source>{path} is damaged: it needs a name. Add it in a text editor.</source>
        <translation>{path} 已损坏：它需要名称。请在文本编辑器中添加。</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it: it is written again.</source>
        <translation>{path} 已损坏。请将其删除：它会重新写入。</translation>
    </message>
    <message>
        <source>{name} cannot be copied: {reason}.</source>
        <translation>无法复制 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{path} is damaged, and was not copied: {reason}.</source>
        <translation>{path} 已损坏，未复制：{reason}。</translation>
    </message>
    <message>
        <source>it has no seconds</source>
        <translation>其中没有秒数</translation>
    </message>
    <message>
        <source>{path} is no text in UTF-8. Open it in an editor and save it as UTF-8.</source>
        <translation>{path} 不是 UTF-8 文本。请在编辑器中打开，并保存为 UTF-8。</translation>
    </message>
    <message>
        <source>{path} is damaged: it is no JSON object. Correct it in a text editor, or put an older copy in its place.</source>
        <translation>{path} 已损坏：它不是 JSON 对象。请在文本编辑器中更正，或以较旧的副本替换。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Free up space there, or allow writing there.</source>
        <translation>无法写入 {path}：{reason}。请在那里腾出空间，或允许在那里写入。</translation>
    </message>
    <message>
        <source>Another program is changing the study in {folder}. Try again when it is done.</source>
        <translation>另一个程序正在更改 {folder} 中的研究。请在其完成后重试。</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>效价</translation>
    </message>
    <message>
        <source>Mean courses over participants</source>
        <translation>参与者的平均走势</translation>
    </message>
    <message>
        <source>Mean valence of each group</source>
        <translation>各组的平均效价</translation>
    </message>
    <message>
        <source>Mean valence around each event</source>
        <translation>每个事件前后的平均效价</translation>
    </message>
    <message>
        <source>Agreement among participants</source>
        <translation>参与者之间的一致性</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Mean correlation</source>
        <translation>平均相关</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Inter-subject correlation: how far each participant&apos;s course rises and falls with the mean course of all others (leave one out; 1 wholly, 0 not at all), and the mean of these. They rest on each other, so no interval is given. It says that people reacted alike, not how strongly.</source>
        <translation>被试间相关：每位参与者的走势与所有其他人的平均走势同升同降的程度（留一法；1 为完全一致，0 为毫不相关），以及这些值的均值。它们彼此依赖，因此不给出区间。它说明人们的反应相似，但不说明反应有多强。</translation>
    </message>
    <message>
        <source>No correlation can be computed where a course does not vary, or where less than {seconds} s are in common: {missing}.</source>
        <translation>在走势没有变化之处，或共同时间不足 {seconds} s 之处，无法计算相关：{missing}。</translation>
    </message>
    <message>
        <source>Groups side by side</source>
        <translation>各组对照</translation>
    </message>
    <message>
        <source>Participants: {groups}.</source>
        <comment>names of groups with their sizes</comment>
        <translation>参与者：{groups}。</translation>
    </message>
    <message numerus="yes">
        <source>%n without a group are not compared.</source>
        <comment>participants</comment>
        <translation>
            <numerusform>%n 位没有组的参与者未参与比较。</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} less {second}</source>
        <comment>a difference</comment>
        <translation>{first} 减 {second}</translation>
    </message>
    <message>
        <source>Mean of</source>
        <comment>head of a column</comment>
        <translation>均值对象</translation>
    </message>
    <message>
        <source>Hedges&apos; g</source>
        <translation>Hedges&apos; g</translation>
    </message>
    <message>
        <source>Means over participants of each one&apos;s own mean. Below a difference and below g is the {level} interval, by bootstrap over participants within each group. Many figures are compared here and the intervals are not corrected for that: some will miss 0 by chance alone. Groups that were not drawn by lot may differ for other reasons.</source>
        <translation>每位参与者自身均值在参与者间的均值。差值下方和 g 下方是 {level} 区间，由各组内对参与者的自助法得出。这里比较了许多数字，区间未就此校正：有些会仅因偶然而不含 0。未经抽签分配的组可能因其他原因而不同。</translation>
    </message>
    <message>
        <source>{measure}: all</source>
        <comment>participants</comment>
        <translation>{measure}：全体</translation>
    </message>
    <message>
        <source>{first} and {second}: a group of fewer than {fewest} participants has no interval and no effect size. The difference is of these people alone.</source>
        <translation>{first} 和 {second}：少于 {fewest} 位参与者的组没有区间，也没有效应量。差值仅针对这些人。</translation>
    </message>
    <message>
        <source>{first} and {second}: groups of fewer than {few} participants say little about others. Their intervals are much too narrow.</source>
        <translation>{first} 和 {second}：少于 {few} 位参与者的组对他人说明甚少。其区间过窄。</translation>
    </message>
    <message>
        <source>Valence in {number}. {event}</source>
        <comment>an event and its number</comment>
        <translation>{number}. {event} 中的效价</translation>
    </message>
    <message>
        <source>Shares of time in events</source>
        <translation>事件中的时间占比</translation>
    </message>
    <message>
        <source>Shares are means over participants of the time in which the face was read, with their interval. An event of no duration counts with the {seconds} s after it.</source>
        <translation>占比是参与者间的均值，以读取到人脸的时间计算，并附其区间。没有时长的事件按其后 {seconds} s 计算。</translation>
    </message>
    <message>
        <source>Valence around events</source>
        <translation>事件前后的效价</translation>
    </message>
    <message>
        <source>First reactions to events</source>
        <translation>对事件的首次反应</translation>
    </message>
    <message>
        <source>Reacted</source>
        <translation>有反应</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a reaction</comment>
        <translation>幅度</translation>
    </message>
    <message>
        <source>Mean valence over participants from {before} s before to {after} s after each event, with its band. The table (CSV) has the emotions, too, and {more} more events.</source>
        <translation>参与者间的平均效价，从每个事件之前 {before} s 到之后 {after} s，附其区间带。表格 (CSV) 中还有各情绪，以及另外 {more} 个事件。</translation>
    </message>
    <message>
        <source>Mean valence over participants from {before} s before to {after} s after each event, with its band. The table (CSV) has the emotions, too.</source>
        <translation>参与者间的平均效价，从每个事件之前 {before} s 到之后 {after} s，附其区间带。表格 (CSV) 中还有各情绪。</translation>
    </message>
    <message numerus="yes">
        <source>{time}, seen {share}, %n participants</source>
        <comment>an event</comment>
        <translation>
            <numerusform>{time}，可见 {share}，%n 位参与者</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, seen {share}</source>
        <comment>an event</comment>
        <translation>{time}，可见 {share}</translation>
    </message>
    <message>
        <source>No reaction</source>
        <translation>无反应</translation>
    </message>
    <message>
        <source>Not seen well enough to tell</source>
        <translation>看得不够清楚，无法判断</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <comment>participants</comment>
        <translation>{all} 中的 {number}</translation>
    </message>
    <message>
        <source>A reaction: within {window} s of the event, a measure exceeds its mean of the {base} s before by at least {deviations} of their standard deviations, and by at least {rise}, for {hold} s without a break; of emotions a rise, of valence a rise or a fall. Onset: when that begins. Peak: when it is farthest from that mean, and Size by how much. Times are means over those who reacted, in steps of {step} s, with their interval. “3 of 12”: twelve were seen well enough to tell. A reaction after an event need not be a reaction to it.</source>
        <translation>反应：在事件后 {window} s 内，某指标超过其此前 {base} s 的均值，超出至少 {deviations} 个标准差，且至少 {rise}，并不间断地持续 {hold} s；情绪指上升，效价指上升或下降。起始：由此开始的时刻。峰值：离该均值最远的时刻，幅度则为相差多少。时间是有反应者的均值，以 {step} s 为步长，附其区间。“12 中的 3”：有十二人看得足够清楚，可以判断。事件之后的反应未必是对该事件的反应。</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <comment>two events</comment>
        <translation>{first} 和 {second}</translation>
    </message>
    <message numerus="yes">
        <source>These events are so close to each other that the time looked at for one reaches into that of the other: {pairs} and %n more pairs. A reaction may be counted for both, or hidden in the base.</source>
        <translation>
            <numerusform>这些事件彼此太近，以致为一个事件查看的时间与另一个的重叠：{pairs} 以及另外 %n 对。一次反应可能对两者都计入，或隐藏在基线中。</numerusform>
        </translation>
    </message>
    <message>
        <source>These events are so close to each other that the time looked at for one reaches into that of the other: {pairs}. A reaction may be counted for both, or hidden in the base.</source>
        <translation>这些事件彼此太近，以致为一个事件查看的时间与另一个的重叠：{pairs}。一次反应可能对两者都计入，或隐藏在基线中。</translation>
    </message>
    <message>
        <source>There is no consent to the use of readings.</source>
        <translation>没有使用读数的知情同意。</translation>
    </message>
    <message>
        <source>There is no session with this stimulus.</source>
        <translation>没有含此刺激材料的会话。</translation>
    </message>
    <message>
        <source>Not counted, as their stimulus is not in stimuli.tsv: {sessions}.</source>
        <translation>未计入，因为其刺激材料不在 stimuli.tsv 中：{sessions}。</translation>
    </message>
    <message>
        <source>participants.tsv does not name this participant.</source>
        <translation>participants.tsv 中没有此参与者。</translation>
    </message>
    <message>
        <source>It is still being recorded.</source>
        <translation>它仍在录制。</translation>
    </message>
    <message>
        <source>valence</source>
        <translation>效价</translation>
    </message>
    <message>
        <source>derived valence</source>
        <translation>推导效价</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>an interval</comment>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>times</comment>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{event} (coded)</source>
        <translation>{event}（已编码）</translation>
    </message>
    <message>
        <source>Shares of time are of the time in which the face was read, by the emotion shown; “Uncertain” means that none led clearly. Mean: of the probability that the model gave each emotion, over time and then over participants. Valence: happy minus angry, disgust, fear and sad, from −1 (unpleasant) to 1 (pleasant). Derived valence: the shares of people who would name each emotion, as the model estimates them, weighed by how people rated these words. Analysed: the part of the stimulus of which frames were read. In view: the part of that with the face. Readable: the part of that in which it was large, bright, sharp and frontal enough.</source>
        <translation>时间占比以读取到人脸的时间计算，按所显示的情绪划分；“不确定”表示没有哪一种明显领先。均值：模型赋予每种情绪的概率，先对时间、再对参与者取均值。效价：快乐减去愤怒、厌恶、恐惧和悲伤，从 −1（不愉快）到 1（愉快）。推导效价：按模型的估计，会说出每种情绪的人所占的比例，以人们对这些词的评分加权。已分析：刺激材料中已读取帧的部分。在画面中：其中有人脸的部分。可读：其中人脸足够大、足够亮、清晰且正对镜头的部分。</translation>
    </message>
    <message>
        <source>Every participant counts once, however many frames there are. Intervals are percentile bootstrap intervals over participants (Efron &amp; Tibshirani 1993): had other people of the same kind taken part, the mean might as well have been anywhere in them. Those of few people are too narrow: of normally distributed values, a 95% interval holds the true mean in 75 of 100 studies of 3 participants, in 85 of 5, 89 of 8 and 92 of 20. They say nothing of how often the model errs.</source>
        <translation>无论有多少帧，每位参与者只计一次。区间是对参与者的百分位自助区间 (Efron &amp; Tibshirani 1993)：如果参加的是同类的其他人，均值同样可能落在其中任何一处。人数少时区间过窄：对于正态分布的值，95% 区间在 100 项研究中包含真实均值的次数，参与者为 3 人时是 75 项，5 人时 85 项，8 人时 89 项，20 人时 92 项。它们不说明模型多久出错一次。</translation>
    </message>
    <message>
        <source>Sources: agreement, Hasson et al. 2004 (Science 303) and Nastase et al. 2019 (Social Cognitive and Affective Neuroscience 14); effect size, Hedges 1981 (Journal of Educational Statistics 6); onsets, Hodges &amp; Bui 1996 (Electroencephalography and Clinical Neurophysiology 101).</source>
        <translation>来源：一致性，Hasson et al. 2004 (Science 303) 和 Nastase et al. 2019 (Social Cognitive and Affective Neuroscience 14)；效应量，Hedges 1981 (Journal of Educational Statistics 6)；起始，Hodges &amp; Bui 1996 (Electroencephalography and Clinical Neurophysiology 101)。</translation>
    </message>
    <message>
        <source>Participants counted</source>
        <translation>计入的参与者</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>No stimuli</source>
        <translation>没有刺激材料</translation>
    </message>
    <message>
        <source>The study has no stimuli yet. Add one first.</source>
        <translation>此研究还没有刺激材料。请先添加一个。</translation>
    </message>
    <message>
        <source>What to know of this study</source>
        <translation>关于此研究须知</translation>
    </message>
    <message>
        <source>Made with Emotion Lens {version}.</source>
        <translation>由 Emotion Lens {version} 生成。</translation>
    </message>
    <message>
        <source>Model (SHA-256): {models}.</source>
        <translation>模型 (SHA-256)：{models}。</translation>
    </message>
    <message>
        <source>Left out are viewings of which less than {analysed} was analysed, less than {in_view} of that in view, or less than {readable} of that readable. Seed of the random numbers: {seed}.</source>
        <translation>已排除的观看：已分析的部分不足 {analysed}，或其中在画面中的部分不足 {in_view}，或其中可读的部分不足 {readable}。随机数种子：{seed}。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>model {value}</source>
        <translation>模型 {value}</translation>
    </message>
    <message>
        <source>resting face taken out: {value}</source>
        <translation>已扣除静息表情：{value}</translation>
    </message>
    <message>
        <source>smoothing {value}</source>
        <translation>平滑 {value}</translation>
    </message>
    <message>
        <source>smallest face {value}</source>
        <translation>最小人脸 {value}</translation>
    </message>
    <message>
        <source>adapted {value}</source>
        <translation>适配：{value}</translation>
    </message>
    <message>
        <source>doubt unreadable {value}</source>
        <translation>不可读时存疑：{value}</translation>
    </message>
    <message>
        <source>emotions {value}</source>
        <translation>情绪 {value}</translation>
    </message>
    <message>
        <source>Run {number} is counted instead.</source>
        <translation>改为计入第 {number} 轮。</translation>
    </message>
    <message>
        <source>{share} of the stimulus was analysed, less than {least}.</source>
        <translation>刺激材料已分析 {share}，不足 {least}。</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>未找到人脸。</translation>
    </message>
    <message>
        <source>The face was in view {share} of the time analysed, less than {least}.</source>
        <translation>在已分析的时间中，人脸在画面中的部分为 {share}，不足 {least}。</translation>
    </message>
    <message>
        <source>The face was readable {share} of the time in view, less than {least}.</source>
        <translation>在人脸位于画面中的时间里，可读的部分为 {share}，不足 {least}。</translation>
    </message>
    <message>
        <source>Recorded otherwise than most: {differences}.</source>
        <translation>录制方式与多数不同：{differences}。</translation>
    </message>
    <message>
        <source>{trait} and not {other}</source>
        <comment>smoothing 0.2 and not 0.4</comment>
        <translation>{trait}，而非 {other}</translation>
    </message>
    <message>
        <source>Sessions of different models, settings or resting faces are counted together here, as was asked for. What differs between participants may come of that. {kinds}.</source>
        <translation>按要求，这里将模型、设置或静息表情不同的会话一并计入。参与者之间的差异可能由此而来。{kinds}。</translation>
    </message>
    <message>
        <source>Not all viewings are as long as the longest or the stimulus, {length}: {viewings}. Later parts rest on fewer participants.</source>
        <translation>并非所有观看都与最长的观看或刺激材料（{length}）一样长：{viewings}。后面的部分依据的参与者较少。</translation>
    </message>
    <message>
        <source>Readings are adapted to corrections; sessions do not say to which, so they may not all be the same: {viewings}.</source>
        <translation>读数已按更正适配；会话未说明是哪些更正，因此可能并不都相同：{viewings}。</translation>
    </message>
    <message>
        <source>It was made by an old version and does not say what was analysed.</source>
        <translation>它由旧版本生成，未说明分析了什么。</translation>
    </message>
    <message>
        <source>The film was not shown in it: no frame has a time in the film.</source>
        <translation>其中没有放映影片：没有帧带有影片时间。</translation>
    </message>
    <message>
        <source>It has no marker “{marker}”. Set one where the stimulus begins.</source>
        <translation>其中没有标记“{marker}”。请在刺激材料开始处设置一个。</translation>
    </message>
    <message>
        <source>One other person was in view, for {time} at most, and left out. If one of them is the participant&apos;s own face found anew, merge them in the session&apos;s window.</source>
        <translation>画面中还有另外一人，最多 {time}，已排除。如果那是参与者自己的人脸被重新找到，请在会话窗口中合并。</translation>
    </message>
    <message numerus="yes">
        <source>%n other people were in view, for {time} at most, and left out. If one of them is the participant&apos;s own face found anew, merge them in the session&apos;s window.</source>
        <translation>
            <numerusform>画面中还有另外 %n 人，最多 {time}，已排除。如果其中一人是参与者自己的人脸被重新找到，请在会话窗口中合并。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stimulus was started %n times; the last complete showing counts, from {time} of the recording on. Left out: {others}.</source>
        <translation>
            <numerusform>刺激材料开始了 %n 次；计入最后一次完整放映，从录制的 {time} 起。已排除：{others}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stimulus was started %n times; none was complete, and the last counts, from {time} of the recording on. Left out: {others}.</source>
        <translation>
            <numerusform>刺激材料开始了 %n 次；没有一次完整，计入最后一次，从录制的 {time} 起。已排除：{others}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who saw it can be counted, so there is nothing to say.</source>
        <translation>没有可计入的观看者，因此无可说明。</translation>
    </message>
    <message>
        <source>With one participant nothing can be said about others: there is no interval, no agreement and no comparison. What follows describes this one person in this one viewing.</source>
        <translation>只有一位参与者时，无法推及他人：没有区间，没有一致性，也没有比较。下文描述的是这一个人的这一次观看。</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n participants are counted. The stimulus is {length} long.</source>
        <translation>
            <numerusform>%n 位参与者中计入 {number} 位。刺激材料长 {length}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n participants are counted. The stimulus is of unknown length.</source>
        <translation>
            <numerusform>%n 位参与者中计入 {number} 位。刺激材料长度未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n participants: intervals of fewer than {few} are much too narrow, and say little about anyone else.</source>
        <translation>
            <numerusform>有 %n 位参与者：少于 {few} 位时区间过窄，对其他人说明甚少。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of time</source>
        <translation>时间占比</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>The band is the {level} interval of the mean, by bootstrap over participants ({resamples} resamples).</source>
        <translation>区间带是均值的 {level} 区间，由对参与者的自助法得出（{resamples} 次重抽样）。</translation>
    </message>
    <message>
        <source>Dashed lines are the events below.</source>
        <translation>虚线是下列事件。</translation>
    </message>
    <message>
        <source>Where a line breaks, nobody was seen.</source>
        <translation>线条中断之处没有看到任何人。</translation>
    </message>
    <message numerus="yes">
        <source>Each point is the mean of {seconds} s, over %n participants.</source>
        <translation>
            <numerusform>每个点是 {seconds} s 的均值，涵盖 %n 位参与者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each point is the mean of {seconds} s, over {least} to %n participants.</source>
        <translation>
            <numerusform>每个点是 {seconds} s 的均值，涵盖 {least} 至 %n 位参与者。</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage and quality</source>
        <translation>覆盖范围与质量</translation>
    </message>
    <message>
        <source>All: {traits}.</source>
        <comment>sessions</comment>
        <translation>全部：{traits}。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>没有排除任何人。</translation>
    </message>
    <message>
        <source>{participant}, run {number}</source>
        <translation>{participant}，第 {number} 轮</translation>
    </message>
    <message>
        <source>The report cannot be written as “{name}”. End its name with .html or .csv.</source>
        <translation>报告无法写为“{name}”。名称请以 .html 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>The report cannot be written as “{name}”. End its name with .html or .pdf or .csv.</source>
        <translation>报告无法写为“{name}”。名称请以 .html、.pdf 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>it has no video</source>
        <translation>它没有视频</translation>
    </message>
    <message>
        <source>video was not agreed to</source>
        <translation>未同意视频</translation>
    </message>
    <message>
        <source>names are drawn in its video</source>
        <translation>其视频中绘入了姓名</translation>
    </message>
    <message>
        <source>“{text}” cannot be a participant&apos;s id. Use letters and digits only, such as sub-01.</source>
        <translation>“{text}”不能作为参与者的编号。请只使用字母和数字，例如 sub-01。</translation>
    </message>
    <message>
        <source>“{text}” cannot name a stimulus. Use letters and digits only, such as film1.</source>
        <translation>“{text}”不能作为刺激材料的名称。请只使用字母和数字，例如 film1。</translation>
    </message>
    <message>
        <source>{path} must begin with the column participant_id. Move it there.</source>
        <translation>{path} 必须以列 participant_id 开头。请将其移到那里。</translation>
    </message>
    <message>
        <source>“{name}” cannot name a column of your own. Choose another name.</source>
        <translation>“{name}”不能作为您自己的列的名称。请选择其他名称。</translation>
    </message>
    <message>
        <source>{path} has “{id}” twice. Give one of them another id.</source>
        <translation>{path} 中“{id}”出现了两次。请为其中一个指定其他编号。</translation>
    </message>
    <message>
        <source>{folder} is not a study: there is no {file} in it. Choose another folder.</source>
        <translation>{folder} 不是研究：其中没有 {file}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The study in {folder} was made by a newer version of the program. Update the program.</source>
        <translation>{folder} 中的研究由更新版本的程序生成。请更新程序。</translation>
    </message>
    <message>
        <source>{path} is damaged: it needs version, id, event_codes, consent_form and scopes. Correct it in a text editor, or put an older copy in its place.</source>
        <translation>{path} 已损坏：它需要 version、id、event_codes、consent_form 和 scopes。请在文本编辑器中更正，或以较旧的副本替换。</translation>
    </message>
    <message>
        <source>{folder} is no folder of a study&apos;s session.</source>
        <translation>{folder} 不是研究会话的文件夹。</translation>
    </message>
    <message>
        <source>{folder}: session.json names another participant, stimulus or run. Was the folder renamed? Correct one of them.</source>
        <translation>{folder}：session.json 指明了另一参与者、刺激材料或轮次。文件夹是否被重命名了？请更正其中之一。</translation>
    </message>
    <message>
        <source>sharing is no longer agreed to</source>
        <translation>不再同意共享</translation>
    </message>
    <message>
        <source>a video is no longer agreed to</source>
        <translation>不再同意视频</translation>
    </message>
    <message>
        <source>participants.tsv has no free column “{column}”. It has: {columns}.</source>
        <translation>participants.tsv 没有自定义列“{column}”。其中有：{columns}。</translation>
    </message>
    <message>
        <source>participants.tsv has no free column “{column}”. It has: none.</source>
        <translation>participants.tsv 没有自定义列“{column}”。其中有：无。</translation>
    </message>
    <message>
        <source>Faces cannot be hidden as “{kind}”: {kinds}.</source>
        <translation>人脸不能以“{kind}”方式隐藏：{kinds}。</translation>
    </message>
    <message>
        <source>it is being recorded</source>
        <translation>它正在录制</translation>
    </message>
    <message>
        <source>its recording was interrupted: open it in the window to repair it</source>
        <translation>其录制曾中断：请在窗口中打开它以修复</translation>
    </message>
    <message>
        <source>it says nothing of consent</source>
        <translation>其中没有关于知情同意的说明</translation>
    </message>
    <message>
        <source>the consent does not include {scope}</source>
        <translation>知情同意不包括{scope}</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the copy.</source>
        <translation>{folder} 不是空的。请为副本选择一个新文件夹。</translation>
    </message>
    <message>
        <source>There is no session to share: none was recorded.</source>
        <translation>没有可共享的会话：尚未录制任何会话。</translation>
    </message>
    <message>
        <source>There is no session to share: {reasons}.</source>
        <translation>没有可共享的会话：{reasons}。</translation>
    </message>
    <message>
        <source>Who is who must not lie in the copy. Choose another place for it.</source>
        <translation>身份对照表不得放在副本中。请为其选择其他位置。</translation>
    </message>
    <message>
        <source>{path}: the kind is “{kind}”. Write {film} or {elsewhere}.</source>
        <translation>{path}：类型为“{kind}”。请写 {film} 或 {elsewhere}。</translation>
    </message>
    <message>
        <source>{path}: “{text}” is no length in seconds. Correct it.</source>
        <translation>{path}：“{text}”不是以秒为单位的长度。请更正。</translation>
    </message>
    <message>
        <source>{path}: the film “{film}” lies outside the study. Move it into stimuli.</source>
        <translation>{path}：影片“{film}”在研究之外。请将其移到 stimuli 中。</translation>
    </message>
    <message>
        <source>A study needs a name. Type one.</source>
        <translation>研究需要名称。请输入名称。</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the study.</source>
        <translation>{folder} 不是空的。请为研究选择一个新文件夹。</translation>
    </message>
    <message>
        <source>There is a column “{column}” already. Choose another name.</source>
        <translation>已有列“{column}”。请选择其他名称。</translation>
    </message>
    <message>
        <source>“{id}” is in the study already. Choose another id.</source>
        <translation>“{id}”已在研究中。请选择其他编号。</translation>
    </message>
    <message>
        <source>The study has no “{id}”. Add it first, or choose another.</source>
        <translation>研究中没有“{id}”。请先添加它，或选择其他项。</translation>
    </message>
    <message>
        <source>{path}, line {line}: {reason}. Correct it.</source>
        <translation>{path} 第 {line} 行：{reason}。请更正。</translation>
    </message>
    <message>
        <source>{path} lacks the column “{column}”. Its cells must be parted by tabs, and its first line must name {columns}.</source>
        <translation>{path} 缺少列“{column}”。其单元格必须以制表符分隔，首行必须写明 {columns}。</translation>
    </message>
    <message>
        <source>{path} has two columns named “{column}”. Rename or remove one.</source>
        <translation>{path} 有两个名为“{column}”的列。请重命名或移除其中一个。</translation>
    </message>
    <message>
        <source>The withdrawal of {participant} was interrupted. Finish it first, by withdrawing that participant again.</source>
        <translation>{participant} 的退出曾中断。请先再次让该参与者退出，以完成退出。</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it, and withdraw again.</source>
        <translation>{path} 已损坏。请将其删除，然后再次退出。</translation>
    </message>
    <message>
        <source>{session} is being recorded. Stop the recording first.</source>
        <translation>正在录制 {session}。请先停止录制。</translation>
    </message>
    <message>
        <source>The study has no participant “{participant}”. Choose another.</source>
        <translation>研究中没有参与者“{participant}”。请选择其他参与者。</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. Close its files in other programs, and withdraw again: what is left is deleted then.</source>
        <translation>无法删除 {folder}：{reason}。请在其他程序中关闭其文件，然后再次让参与者退出：届时会删除剩余内容。</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}. Delete it.</source>
        <translation>无法删除 {path}：{reason}。请自行删除。</translation>
    </message>
    <message>
        <source>{path} is not a model of this program&apos;s emotions. {cure}</source>
        <translation>{path} 不是适用于此程序的情绪的模型。{cure}</translation>
    </message>
    <message>
        <source>The model has stopped working ({reason}). {cure}</source>
        <translation>模型已停止工作（{reason}）。{cure}</translation>
    </message>
    <message>
        <source>Install the program again, or give the model that belongs to it.</source>
        <translation>请重新安装程序，或提供与程序配套的模型。</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} cannot be read. {cure}</source>
        <translation>无法读取模型的描述 {path}。{cure}</translation>
    </message>
    <message>
        <source>{path} does not describe a model. {cure}</source>
        <translation>{path} 描述的不是模型。{cure}</translation>
    </message>
    <message>
        <source>The model {path} cannot be read. {cure}</source>
        <translation>无法读取模型 {path}。{cure}</translation>
    </message>
    <message>
        <source>{path} is damaged, or is not the model that its JSON is for. {cure}</source>
        <translation>{path} 已损坏，或不是其 JSON 所对应的模型。{cure}</translation>
    </message>
    <message>
        <source>{path} is not a LiteRT model. {cure}</source>
        <translation>{path} 不是 LiteRT 模型。{cure}</translation>
    </message>
    <message>
        <source>The face detector failed ({reason}). Install the program again.</source>
        <translation>人脸检测器失败（{reason}）。请重新安装程序。</translation>
    </message>
    <message>
        <source>The face detector&apos;s file {name} is missing or damaged. Install the program again.</source>
        <translation>人脸检测器的文件 {name} 缺失或已损坏。请重新安装程序。</translation>
    </message>
    <message>
        <source>{path} is not a face verifier of this program. {cure}</source>
        <translation>{path} 不是此程序的人脸验证器。{cure}</translation>
    </message>
    <message>
        <source>The face verifier has stopped working ({reason}). {cure}</source>
        <translation>人脸验证器已停止工作（{reason}）。{cure}</translation>
    </message>
    <message>
        <source>Shows, live, what each face in front of the camera expresses.</source>
        <translation>实时显示摄像头前每张人脸的表情。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Private by design.&lt;/b&gt; Everything is computed on this computer. No picture ever leaves it, and no reading either, unless you switch that on in the settings (“Other programs”).</source>
        <translation>&lt;b&gt;以隐私为设计原则。&lt;/b&gt;一切都在此计算机上计算。画面绝不会离开此计算机，读数也不会，除非您在设置中将其开启（“其他程序”）。</translation>
    </message>
    <message>
        <source>It keeps your settings, a log of crashes, and what you ask it to keep: sessions, corrections and saved pictures. All of it is in your own folders, where you can delete it.</source>
        <translation>程序会保存您的设置、崩溃日志以及您要求保存的内容：会话、更正和保存的图片。它们全部位于您自己的文件夹中，您可以在那里删除。</translation>
    </message>
    <message>
        <source>A reading is an estimate of what a face &lt;i&gt;shows&lt;/i&gt;. It is not what a person feels, and it is sometimes wrong: do not make decisions about people by it.</source>
        <translation>读数是对面部所&lt;i&gt;显示&lt;/i&gt;内容的估计。它不是人的感受，有时也会出错：请勿据此对人作出决定。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Where it is unlawful.&lt;/b&gt; In the European Union, inferring emotions of people at work or in schools, training and universities is forbidden since 2 February 2025, except for medical or safety reasons (AI Act, article 5(1)(f)). Elsewhere, whoever uses it must tell the people who are read by it (article 50(3)), and recordings of faces are personal data. Ask everybody first. Other countries have other laws.</source>
        <translation>&lt;b&gt;哪些情况下不合法。&lt;/b&gt;在欧盟，自 2025 年 2 月 2 日起，禁止推断工作场所以及学校、培训机构和大学中人的情绪，医疗或安全原因除外（《人工智能法案》第 5 条第 1 款 (f) 项）。在其他场合，使用者必须告知被读取的人（第 50 条第 3 款），且人脸录制属于个人数据。请先征得每个人的同意。其他国家有其他法律。</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt for Python (LGPL 3), OpenCV, LiteRT, NumPy and others, whose licences are listed under “Licences”.</source>
        <translation>MIT 许可证。使用 Qt for Python (LGPL 3)、OpenCV、LiteRT、NumPy 等构建，其许可证列于“许可证”中。</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>关于 {name}</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>许可证(&amp;L)…</translation>
    </message>
    <message>
        <source>Patterns as well as &amp;colours</source>
        <translation>除颜色外还使用图案(&amp;C)</translation>
    </message>
    <message>
        <source>Symbols on the timeline&apos;s lines, hatches on bars and areas. Saved charts and reports always have them, and so has the window while the system asks for high contrast.</source>
        <translation>时间线的线条带有符号，条形和区域带有阴影线。保存的图表和报告始终如此；系统要求高对比度时，窗口也是如此。</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>减少动态效果(&amp;M)</translation>
    </message>
    <message>
        <source>Menus and panels appear at once, the cursor does not blink, and the live timeline moves on by pages. The picture, and what follows the faces, still moves: Space stops it.</source>
        <translation>菜单和面板立即出现，光标不闪烁，实时时间线按页前进。画面及跟随人脸的内容仍会移动：按空格键可停止。</translation>
    </message>
    <message>
        <source>Have screen readers &amp;say new labels</source>
        <translation>让屏幕阅读器朗读新标签(&amp;S)</translation>
    </message>
    <message>
        <source>While a screen reader runs: each change, and at most one sentence in three seconds.</source>
        <translation>屏幕阅读器运行时：朗读每次变化，三秒内最多一句。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>{emotion}?</source>
        <translation>{emotion}？</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>脸转开</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>瞬间</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>开始和停止</translation>
    </message>
    <message>
        <source>Name on key {key}</source>
        <translation>按键 {key} 的名称</translation>
    </message>
    <message>
        <source>Kind on key {key}</source>
        <translation>按键 {key} 的类型</translation>
    </message>
    <message>
        <source>While you record, and in a session, these keys code what you see. A moment is one press; a state starts with one press and stops with the next. A key without a name does nothing.</source>
        <translation>在录制时和会话中，这些按键用于编码您看到的内容。瞬间按一次；状态按一次开始，再按一次停止。没有名称的按键不起作用。</translation>
    </message>
    <message>
        <source>These are the event codes of the open study.</source>
        <translation>这些是已打开研究的事件编码。</translation>
    </message>
    <message>
        <source>Such as: speaks</source>
        <translation>例如：说话</translation>
    </message>
    <message>
        <source>Something in Emotion Lens went wrong.</source>
        <translation>Emotion Lens 出现了问题。</translation>
    </message>
    <message>
        <source>The program keeps running. If something no longer works, quit and start it again.</source>
        <translation>程序会继续运行。如果有功能不再正常，请退出后重新启动。</translation>
    </message>
    <message>
        <source>Something went wrong, and Emotion Lens has to close.</source>
        <translation>出现了问题，Emotion Lens 必须关闭。</translation>
    </message>
    <message>
        <source>Start it again. If that does not help, reinstall it.</source>
        <translation>请重新启动。如果没有帮助，请重新安装。</translation>
    </message>
    <message>
        <source>Emotion Lens closed unexpectedly the last time.</source>
        <translation>Emotion Lens 上次意外关闭。</translation>
    </message>
    <message>
        <source>You can go on using it.</source>
        <translation>您可以继续使用。</translation>
    </message>
    <message>
        <source>The details are in this file. It stays on this computer:</source>
        <translation>详情在此文件中。它留在此计算机上：</translation>
    </message>
    <message>
        <source>No log could be written: no folder is writable.</source>
        <translation>无法写入日志：没有可写入的文件夹。</translation>
    </message>
    <message>
        <source>The folder cannot be opened from here. Its path is above.</source>
        <translation>无法从这里打开文件夹。其路径在上方。</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>&amp;Open the log folder</source>
        <translation>打开日志文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>打开视频</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Open a picture or a video</source>
        <translation>打开图片或视频</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>图片和视频</translation>
    </message>
    <message>
        <source>Address of a live stream, such as a network camera&apos;s (rtsp://192.168.1.20/live):</source>
        <translation>实时流的地址，例如网络摄像头的地址 (rtsp://192.168.1.20/live)：</translation>
    </message>
    <message>
        <source>Open a network address</source>
        <translation>打开网络地址</translation>
    </message>
    <message>
        <source>Save the picture with its readings</source>
        <translation>保存带读数的图片</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>JPEG picture (*.jpg *.jpeg)</source>
        <translation>JPEG 图片 (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing has been read yet. Faces are read as soon as a picture is shown.</source>
        <translation>尚未读取任何内容。显示画面后会立即读取人脸。</translation>
    </message>
    <message>
        <source>Details of a face</source>
        <translation>人脸详情</translation>
    </message>
    <message>
        <source>No face in view</source>
        <translation>画面中没有人脸</translation>
    </message>
    <message>
        <source>Look at the camera, with light on your face. It also helps to come a little closer.</source>
        <translation>请看向摄像头，让光线照在脸上。再靠近一点也有帮助。</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>{title} is not in view here</source>
        <translation>{title} 此处不在画面中</translation>
    </message>
    <message>
        <source>Copied. Paste it into your report: it has no picture, no name and no path.</source>
        <translation>已复制。请粘贴到您的报告中：其中没有画面、姓名和路径。</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>按键和鼠标</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>在画面中</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>点按</translation>
    </message>
    <message>
        <source>Show this face at the side</source>
        <translation>在侧边显示此人脸</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右方向键</translation>
    </message>
    <message>
        <source>Show the next face</source>
        <translation>显示下一张人脸</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab、Enter</translation>
    </message>
    <message>
        <source>Go to a face, show it at the side</source>
        <translation>转到一张人脸，在侧边显示</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the faces; show the largest one again</source>
        <translation>离开人脸；重新显示最大的人脸</translation>
    </message>
    <message>
        <source>By keyboard alone</source>
        <translation>仅用键盘</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>To the next part of the window, and back</source>
        <translation>到窗口的下一部分，以及返回</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Along the toolbar, and along a row of buttons</source>
        <translation>沿工具栏或一排按钮移动</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>空格键、Enter</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>按下具有焦点的按钮</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>While you record, and in a session</source>
        <translation>在录制时和会话中</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 到 9</translation>
    </message>
    <message>
        <source>Your event codes (Session &gt; Event codes): a moment, or start and stop</source>
        <translation>您的事件编码（会话 &gt; 事件编码）：瞬间，或开始和停止</translation>
    </message>
    <message>
        <source>Enter, Escape</source>
        <translation>Enter、Esc</translation>
    </message>
    <message>
        <source>Keep a marker&apos;s note, leave the marker without one</source>
        <translation>保存标记的注释，或使标记不带注释</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>在时间线中</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>A second back or on</source>
        <translation>后退或前进一秒</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>到开头或结尾</translation>
    </message>
    <message>
        <source>+, −, wheel</source>
        <translation>+、−、滚轮</translation>
    </message>
    <message>
        <source>Closer, farther</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>Drag, Page Up, Page Down</source>
        <translation>拖动、Page Up、Page Down</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>更早、更晚</translation>
    </message>
    <message>
        <source>Shift and drag, Left or Right</source>
        <translation>按住 Shift 拖动，或按左、右方向键</translation>
    </message>
    <message>
        <source>Select a span</source>
        <translation>选择时段</translation>
    </message>
    <message>
        <source>Select no span</source>
        <translation>取消选择时段</translation>
    </message>
    <message>
        <source>To the marker before or after</source>
        <translation>到上一个或下一个标记</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+左、Ctrl+右</translation>
    </message>
    <message>
        <source>Move the marker by a tenth of a second</source>
        <translation>将标记移动十分之一秒</translation>
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
        <translation>更改或删除标记</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{face}: {label}</source>
        <translation>{face}：{label}</translation>
    </message>
    <message>
        <source>{face} is out of view</source>
        <translation>{face} 不在画面中</translation>
    </message>
    <message>
        <source>Hard to read: too small</source>
        <translation>难以读取：太小</translation>
    </message>
    <message>
        <source>Hard to read: too dark</source>
        <translation>难以读取：太暗</translation>
    </message>
    <message>
        <source>Hard to read: too bright</source>
        <translation>难以读取：太亮</translation>
    </message>
    <message>
        <source>Hard to read: blurred</source>
        <translation>难以读取：模糊</translation>
    </message>
    <message>
        <source>Hard to read: partly outside</source>
        <translation>难以读取：部分在画面外</translation>
    </message>
    <message>
        <source>An estimate, learned from photos whose faces ten people named.
The bars are not these votes.</source>
        <translation>估计值，学自由十人为其人脸命名情绪的照片。
条形不是这些投票。</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>人脸 {number}</translation>
    </message>
    <message>
        <source>{face}: {label} perhaps {emotion}</source>
        <comment>the label is: uncertain</comment>
        <translation>{face}：{label}，可能是{emotion}</translation>
    </message>
    <message>
        <source>{face}: {label} {percent}</source>
        <translation>{face}：{label} {percent}</translation>
    </message>
    <message>
        <source>{reading}. {difficulty}</source>
        <translation>{reading}。{difficulty}</translation>
    </message>
    <message>
        <source>About these licences</source>
        <translation>关于这些许可证</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Read this first</source>
        <translation>请先阅读</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>{title}: licence</source>
        <translation>{title}：许可证</translation>
    </message>
    <message>
        <source>Readings go to other programs (File &gt; Settings &gt; Other programs)</source>
        <translation>读数会发送到其他程序（文件 &gt; 设置 &gt; 其他程序）</translation>
    </message>
    <message>
        <source>Sending: {outputs}</source>
        <translation>正在发送：{outputs}</translation>
    </message>
    <message>
        <source>See live what your face shows</source>
        <translation>实时查看您的面部显示什么</translation>
    </message>
    <message>
        <source>A picture or a video of yours</source>
        <translation>您自己的图片或视频</translation>
    </message>
    <message>
        <source>A picture that came with the program</source>
        <translation>程序自带的图片</translation>
    </message>
    <message>
        <source>Too far away to read: come closer to the camera</source>
        <translation>太远，无法读取：请靠近摄像头</translation>
    </message>
    <message>
        <source>Too dark to read: turn towards the light</source>
        <translation>太暗，无法读取：请转向光线</translation>
    </message>
    <message>
        <source>Too bright to read: there is too much light on the face</source>
        <translation>太亮，无法读取：脸上光线太强</translation>
    </message>
    <message>
        <source>Too blurred to read: hold still, or clean or focus the camera</source>
        <translation>太模糊，无法读取：请保持不动，或清洁摄像头、重新对焦</translation>
    </message>
    <message>
        <source>Turn towards the camera to be read</source>
        <translation>请转向摄像头，以便读取</translation>
    </message>
    <message>
        <source>Move into the picture: part of the face is outside</source>
        <translation>请移到画面内：人脸有一部分在画面外</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>{file}: not found</source>
        <translation>{file}：未找到</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清除此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Recording faces</source>
        <translation>正在录制人脸</translation>
    </message>
    <message>
        <source>Recording is paused</source>
        <translation>录制已暂停</translation>
    </message>
    <message>
        <source>K marks a moment</source>
        <translation>按 K 标记时刻</translation>
    </message>
    <message>
        <source>Recorded {time} into {folder}</source>
        <translation>已将 {time} 录制到 {folder}</translation>
    </message>
    <message>
        <source>● Recording {time}</source>
        <translation>● 正在录制 {time}</translation>
    </message>
    <message>
        <source>Ⅱ Paused, nothing is recorded {time}</source>
        <translation>Ⅱ 已暂停，未录制任何内容 {time}</translation>
    </message>
    <message>
        <source>A session is being recorded (Ctrl+R stops it)</source>
        <translation>正在录制会话（Ctrl+R 停止）</translation>
    </message>
    <message>
        <source>Person {person} seems to be Person {known} again: press J to agree</source>
        <translation>人物 {person} 似乎就是之前的人物 {known}：按 J 表示同意</translation>
    </message>
    <message>
        <source>Person {person} is Person {known} again (Ctrl+Z takes it back)</source>
        <translation>人物 {person} 就是之前的人物 {known}（Ctrl+Z 撤回）</translation>
    </message>
    <message>
        <source>Person {person} is Person {known} again, the one seated person (Ctrl+Z takes it back)</source>
        <translation>人物 {person} 就是之前的人物 {known}，即唯一就座的人（Ctrl+Z 撤回）</translation>
    </message>
    <message>
        <source>Person {person} is a person of their own</source>
        <translation>人物 {person} 是单独的一个人</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>视频中的位置</translation>
    </message>
    <message>
        <source>{time} of {duration}</source>
        <comment>of a video</comment>
        <translation>{time} / {duration}</translation>
    </message>
    <message>
        <source>A session is being recorded. Opening another source ends and saves it.</source>
        <translation>正在录制会话。打开其他来源会结束并保存该会话。</translation>
    </message>
    <message>
        <source>&amp;End and open</source>
        <translation>结束并打开(&amp;E)</translation>
    </message>
    <message>
        <source>One more file waits. {keys} opens {name}.</source>
        <translation>还有一个文件在等待。按 {keys} 打开 {name}。</translation>
    </message>
    <message numerus="yes">
        <source>%n more files wait. {keys} opens {name}.</source>
        <translation>
            <numerusform>还有 %n 个文件在等待。按 {keys} 打开 {name}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another with View &gt; Video in the file.</source>
        <translation>可在“视图 &gt; 文件中的视频”中选择其他视频。</translation>
    </message>
    <message>
        <source>Frames analysed per second</source>
        <translation>每秒分析的帧数</translation>
    </message>
    <message>
        <source>Time from a camera&apos;s frame to its reading on the screen</source>
        <translation>从摄像头的帧到屏幕上显示其读数的时间</translation>
    </message>
    <message>
        <source>Faces in the frame analysed last</source>
        <translation>最近分析的帧中的人脸</translation>
    </message>
    <message>
        <source>Frames shown but not analysed, because a newer one came first. That keeps the readings up to date on a slower machine.</source>
        <translation>已显示但未分析的帧，因为有更新的帧先到。这样，在较慢的计算机上读数也能保持最新。</translation>
    </message>
    <message>
        <source>{number} frames/s</source>
        <translation>{number} 帧/s</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>frames</comment>
        <translation>
            <numerusform>丢弃 %n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Video in the file</source>
        <translation>文件中的视频(&amp;V)</translation>
    </message>
    <message>
        <source>The program can learn from your corrections, on this computer only.</source>
        <translation>程序可以从您的更正中学习，仅在此计算机上进行。</translation>
    </message>
    <message>
        <source>Learning from your corrections…</source>
        <translation>正在从您的更正中学习…</translation>
    </message>
    <message>
        <source>Learning did not work. Start the program again and try once more.</source>
        <translation>学习未成功。请重新启动程序，再试一次。</translation>
    </message>
    <message>
        <source>What it learned earlier is in use.</source>
        <translation>正在使用之前学到的内容。</translation>
    </message>
    <message>
        <source>What it learned earlier is kept, but not in use.</source>
        <translation>之前学到的内容已保留，但未使用。</translation>
    </message>
    <message>
        <source>Learning from you</source>
        <translation>向您学习</translation>
    </message>
    <message>
        <source>&amp;Adapt to my corrections</source>
        <translation>根据我的更正适配(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Use what it learned</source>
        <translation>使用学到的内容(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>After %n more correction(s), the program can learn from them.</source>
        <translation>
            <numerusform>再有 %n 条更正，程序就可以从中学习。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used until you quit.</source>
        <translation>使用到您退出为止。</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) is(are) kept (Face &gt; My corrections).</source>
        <translation>
            <numerusform>已保留 %n 条更正（人脸 &gt; 我的更正）。</numerusform>
        </translation>
    </message>
    <message>
        <source>{face}: {emotion}, confirmed.</source>
        <translation>{face}：{emotion}，已确认。</translation>
    </message>
    <message>
        <source>{face}: {emotion}, not {read_as}.</source>
        <translation>{face}：{emotion}，而非{read_as}。</translation>
    </message>
    <message>
        <source>You said {chosen}
Model said {shown}
{date}</source>
        <translation>您认为：{chosen}
模型认为：{shown}
{date}</translation>
    </message>
    <message>
        <source>No corrections yet</source>
        <translation>还没有更正</translation>
    </message>
    <message>
        <source>Where a label is wrong, pause the picture, click the face, and press 1 to 7 for what it really shows. Its picture is kept on this computer only. Once there are ten corrections, the program can learn from them.</source>
        <translation>标签有误时，请暂停画面，点按人脸，然后按 1 到 7 选择它实际显示的情绪。其图片仅保存在此计算机上。有十条更正后，程序就可以从中学习。</translation>
    </message>
    <message>
        <source>Delete all your corrections? Their pictures are removed from this computer, and what the program learned from them is forgotten. This cannot be undone.</source>
        <translation>要删除您的所有更正吗？其图片会从此计算机上移除，程序从中学到的内容也会被遗忘。此操作无法撤消。</translation>
    </message>
    <message>
        <source>My corrections</source>
        <translation>我的更正</translation>
    </message>
    <message>
        <source>Delete a&amp;ll…</source>
        <translation>全部删除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Export as folders…</source>
        <translation>导出为文件夹(&amp;E)…</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Choose a folder to export to</source>
        <translation>选择要导出到的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) exported to {folder}</source>
        <translation>
            <numerusform>已将 %n 张图片导出到 {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s), the newest first.</source>
        <translation>
            <numerusform>%n 条更正，最新的在前。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be read and are left out.</source>
        <comment>corrections</comment>
        <translation>
            <numerusform>另有 %n 条无法读取，已排除。</numerusform>
        </translation>
    </message>
    <message>
        <source>no change if covered</source>
        <translation>遮住后无变化</translation>
    </message>
    <message>
        <source>“{emotion}” depends on no single part</source>
        <translation>“{emotion}”不取决于任何单一部位</translation>
    </message>
    <message>
        <source>{percent} more if covered</source>
        <translation>遮住后增加 {percent}</translation>
    </message>
    <message>
        <source>{percent} less if covered</source>
        <translation>遮住后减少 {percent}</translation>
    </message>
    <message>
        <source>What “{emotion}” depends on</source>
        <translation>“{emotion}”取决于什么</translation>
    </message>
    <message>
        <source>Name of {face}, shown here and kept in recordings:</source>
        <translation>{face} 的名称，显示在此处并保存在录制中：</translation>
    </message>
    <message>
        <source>Name this face</source>
        <translation>为此人脸命名</translation>
    </message>
    <message>
        <source>{face} is no longer in view and was not named.</source>
        <translation>{face} 已不在画面中，未能命名。</translation>
    </message>
    <message>
        <source>Not right? What does this face show?</source>
        <translation>不对吗？此人脸显示什么？</translation>
    </message>
    <message>
        <source>The resting face of this person is taken out of the readings.</source>
        <translation>已从读数中扣除此人的静息表情。</translation>
    </message>
    <message>
        <source>Pause to correct a label or to see what it depends on.</source>
        <translation>暂停后可更正标签，或查看它取决于什么。</translation>
    </message>
    <message>
        <source>{face}: look neutral and relaxed … {seconds} s</source>
        <translation>{face}：请保持中性、放松的表情 … {seconds} s</translation>
    </message>
    <message>
        <source>No picture from {name} yet</source>
        <translation>{name} 还没有画面</translation>
    </message>
    <message>
        <source>What do you want to look at?</source>
        <translation>您想看什么？</translation>
    </message>
    <message>
        <source>Everything is computed on this computer: no picture ever leaves it, and the camera stays off until you choose it.</source>
        <translation>一切都在此计算机上计算：画面绝不会离开此计算机，摄像头在您选择之前保持关闭。</translation>
    </message>
</context>
</TS>
