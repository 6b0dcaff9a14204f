<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>angry</source>
        <translation>غضب</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>اشمئزاز</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>خوف</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>سعادة</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>حزن</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>دهشة</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>contempt</source>
        <translation>ازدراء</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>ملتفت</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} د {seconds} ث</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day} {month} {year}، {time}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>&lt;1%</source>
        <translation>‎&lt;1%</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>لغة النظام ({language})</translation>
    </message>
    <message>
        <source>Another language is shown from the next start on</source>
        <translation>ستظهر اللغة الجديدة ابتداء من التشغيل التالي</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>أول كاميرا يعثر عليها</translation>
    </message>
    <message>
        <source>&amp;No video</source>
        <translation>بدون فيديو</translation>
    </message>
    <message>
        <source>Video as it &amp;is</source>
        <translation>فيديو كما هو</translation>
    </message>
    <message>
        <source>Video with &amp;readings</source>
        <translation>فيديو مع القراءات</translation>
    </message>
    <message>
        <source>Video with &amp;blurred faces</source>
        <translation>فيديو بوجوه مموهة</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>استخدام الكاميرا</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Open &amp;picture…</source>
        <translation>فتح صورة…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Open &amp;video…</source>
        <translation>فتح فيديو…</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Open &amp;network address…</source>
        <translation>فتح عنوان شبكة…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Ne&amp;xt file</source>
        <translation>الملف التالي</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>تجربة العرض التوضيحي</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>عرض توضيحي</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Look for cameras again</source>
        <translation>البحث عن كاميرات من جديد</translation>
    </message>
    <message>
        <source>&amp;Save picture with readings…</source>
        <translation>حفظ الصورة مع القراءات…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Record a session</source>
        <translation>تسجيل جلسة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Set a &amp;marker</source>
        <translation>وضع علامة</translation>
    </message>
    <message>
        <source>&amp;Edit the event codes…</source>
        <translation>تحرير رموز الأحداث…</translation>
    </message>
    <message>
        <source>Start the stimulus aga&amp;in</source>
        <translation>بدء المثير من جديد</translation>
    </message>
    <message>
        <source>E&amp;nd the session of the study</source>
        <translation>إنهاء جلسة الدراسة</translation>
    </message>
    <message>
        <source>&amp;Undo: another person</source>
        <translation>تراجع: شخص آخر</translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation>الجلسات…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>&amp;Name this face…</source>
        <translation>إعطاء اسم لهذا الوجه…</translation>
    </message>
    <message>
        <source>&amp;Why this label?</source>
        <translation>لماذا هذه التسمية؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Take out the &amp;resting face</source>
        <translation>طرح ملامح الراحة</translation>
    </message>
    <message>
        <source>Resting face</source>
        <translation>ملامح الراحة</translation>
    </message>
    <message>
        <source>My &amp;corrections…</source>
        <translation>تصحيحاتي…</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>&amp;Mirror the camera</source>
        <translation>عكس الكاميرا كالمرآة</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>مرآة</translation>
    </message>
    <message>
        <source>&amp;Details of a face</source>
        <translation>تفاصيل وجه</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>&amp;Window for streams</source>
        <translation>نافذة للبث</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>مغادرة ملء الشاشة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>What a &amp;label means</source>
        <translation>ما تعنيه التسمية</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>نسخ معلومات التشخيص</translation>
    </message>
    <message>
        <source>&amp;About Emotion Lens</source>
        <translation>حول Emotion Lens</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>This face shows: {emotion}</source>
        <translation>يظهر على هذا الوجه: {emotion}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Show the camera like a mirror</source>
        <translation>عرض الكاميرا كالمرآة</translation>
    </message>
    <message>
        <source>Show bars beside each face</source>
        <translation>عرض أشرطة بجانب كل وجه</translation>
    </message>
    <message>
        <source>Show faces that cannot be read well as uncertain</source>
        <translation>عرض الوجوه التي تصعب قراءتها على أنها غير مؤكدة</translation>
    </message>
    <message>
        <source>Too small, dark, bright, blurred, or partly outside the picture</source>
        <translation>الصغيرة جدا أو المظلمة أو الساطعة أو غير الواضحة، أو الواقعة جزئيا خارج الصورة</translation>
    </message>
    <message>
        <source>While recording, tell people in the room in large letters</source>
        <translation>أثناء التسجيل، تنبيه الموجودين في الغرفة بأحرف كبيرة</translation>
    </message>
    <message>
        <source>A red frame around the picture, and “Recording faces” above it</source>
        <translation>إطار أحمر حول الصورة، وفوقها «يجري تسجيل الوجوه»</translation>
    </message>
    <message>
        <source>One seated person: a face that comes back is the same person</source>
        <translation>شخص واحد جالس: الوجه الذي يعود هو وجه الشخص نفسه</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back; never faces in view at the same time</source>
        <translation>يمكن التراجع بالضغط على Ctrl+Z؛ ولا يشمل ذلك أبدا وجوها في الصورة في الوقت نفسه</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>سريعة</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>هادئة</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>القراءات</translation>
    </message>
    <message>
        <source>far</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>near</source>
        <translation>قريب</translation>
    </message>
    <message>
        <source>S&amp;mallest face</source>
        <translation>أصغر وجه</translation>
    </message>
    <message>
        <source>Recor&amp;ding</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Picture and readings</source>
        <translation>الصورة والقراءات</translation>
    </message>
    <message>
        <source>&amp;Other programs</source>
        <translation>برامج أخرى</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>إمكانية الوصول</translation>
    </message>
    <message>
        <source>No averaging: each frame by itself</source>
        <translation>بدون متوسط: كل إطار على حدة</translation>
    </message>
    <message>
        <source>Averaged over about {seconds} s</source>
        <translation>متوسط نحو {seconds} ث</translation>
    </message>
    <message>
        <source>At least {percent} of the picture&apos;s shorter side; larger is faster</source>
        <translation>لا يقل عن {percent} من الضلع الأقصر للصورة؛ والقيمة الأكبر أسرع</translation>
    </message>
    <message>
        <source>{camera} (not plugged in)</source>
        <translation>{camera} (غير موصولة)</translation>
    </message>
    <message>
        <source>Your settings cannot be kept, because {folder} cannot be written to ({reason}). They hold until you quit.</source>
        <translation>يتعذر حفظ إعداداتك، لأن الكتابة في {folder} غير ممكنة ({reason}). ستبقى سارية حتى تغلق البرنامج.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>two</source>
        <translation>اثنين</translation>
    </message>
    <message>
        <source>three</source>
        <translation>ثلاثة</translation>
    </message>
    <message>
        <source>four</source>
        <translation>أربعة</translation>
    </message>
    <message>
        <source>five</source>
        <translation>خمسة</translation>
    </message>
    <message>
        <source>six</source>
        <translation>ستة</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>سبعة</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ثمانية</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>تسعة</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>عشرة</translation>
    </message>
    <message>
        <source>People would disagree: of ten, about {number} would say {emotion}{others}.</source>
        <translation>سيختلف الناس: من بين عشرة أشخاص، سيقول نحو {number}: {emotion}{others}.</translation>
    </message>
    <message>
        <source>Of ten people, about {number} would say {emotion}{others}.</source>
        <translation>من بين عشرة أشخاص، سيقول نحو {number}: {emotion}{others}.</translation>
    </message>
    <message>
        <source>Nearly all of ten people would say {emotion}.</source>
        <translation>من بين عشرة أشخاص، سيقول جميعهم تقريبا: {emotion}.</translation>
    </message>
    <message>
        <source>Of ten people who each see one moment, about {number} would say {emotion}{others}.</source>
        <translation>من بين عشرة أشخاص يرى كل منهم لحظة واحدة، سيقول نحو {number}: {emotion}{others}.</translation>
    </message>
    <message>
        <source>Nearly all of ten people who each see one moment would say {emotion}.</source>
        <translation>من بين عشرة أشخاص يرى كل منهم لحظة واحدة، سيقول جميعهم تقريبا: {emotion}.</translation>
    </message>
    <message>
        <source>, {number} {emotion}</source>
        <translation>، ونحو {number}: {emotion}</translation>
    </message>
    <message>
        <source>The session in {folder} is not of a film. Use the recording&apos;s times.</source>
        <translation>الجلسة الموجودة في {folder} ليست لفيلم. استخدم أوقات التسجيل.</translation>
    </message>
    <message>
        <source>WebVTT captions</source>
        <translation>ترجمات WebVTT</translation>
    </message>
    <message>
        <source>SubRip captions</source>
        <translation>ترجمات SubRip</translation>
    </message>
    <message>
        <source>{name} is no complete BORIS project (JSON). Open and save it in BORIS.</source>
        <translation>ليس {name} مشروع BORIS كاملا (JSON). افتحه في BORIS واحفظه.</translation>
    </message>
    <message>
        <source>{name} is no BORIS project: it holds no observations.</source>
        <translation>ليس {name} مشروع BORIS: لا يحتوي على أي رصد.</translation>
    </message>
    <message>
        <source>{name}, observation “{observation}”</source>
        <translation>{name}، الرصد «{observation}»</translation>
    </message>
    <message>
        <source>{name} is damaged: some events lack their time or behaviour. Open and save it in BORIS.</source>
        <translation>الملف {name} تالف: بعض الأحداث ينقصها الوقت أو السلوك. افتحه في BORIS واحفظه.</translation>
    </message>
    <message>
        <source>States without a start or without a stop were left out: {number}.</source>
        <translation>تم استبعاد الحالات التي لا بداية لها أو لا نهاية: {number}.</translation>
    </message>
    <message>
        <source>{where} stops before it starts. Correct it.</source>
        <translation>في {where}: التوقف قبل البدء. صحح ذلك.</translation>
    </message>
    <message>
        <source>{where}: “{kind}” is neither START, STOP nor POINT.</source>
        <translation>في {where}: «{kind}» ليس START ولا STOP ولا POINT.</translation>
    </message>
    <message>
        <source>None of the labels names an emotion: {labels}. The emotions are {emotions}.</source>
        <translation>لا تدل أي من التسميات على انفعال: {labels}. الانفعالات هي {emotions}.</translation>
    </message>
    <message>
        <source>Labels that name no emotion were left out: {labels}.</source>
        <translation>تم استبعاد التسميات التي لا تدل على انفعال: {labels}.</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n other(s)</source>
        <translation>
            <numerusform>{labels} ولا شيء غيرها</numerusform>
            <numerusform>{labels} وواحدة أخرى</numerusform>
            <numerusform>{labels} واثنتان أخريان</numerusform>
            <numerusform>{labels} و%n أخرى</numerusform>
            <numerusform>{labels} و%n أخرى</numerusform>
            <numerusform>{labels} و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is damaged: some annotations lack their times or names. Open and save it in ELAN.</source>
        <translation>الملف {name} تالف: بعض التعليقات ينقصها الوقت أو الاسم. افتحه في ELAN واحفظه.</translation>
    </message>
    <message>
        <source>{name} is no complete XML file ({error}). Open and save it in ELAN.</source>
        <translation>ليس {name} ملف XML كاملا ({error}). افتحه في ELAN واحفظه.</translation>
    </message>
    <message>
        <source>{name} is XML, but no ELAN file (.eaf). Choose another file.</source>
        <translation>الملف {name} بصيغة XML، لكنه ليس ملف ELAN ‎(.eaf)‎. اختر ملفا آخر.</translation>
    </message>
    <message>
        <source>{name} counts its times in {units}. Save it with a newer ELAN, in milliseconds.</source>
        <translation>الملف {name} يحسب أوقاته بوحدة {units}. احفظه بإصدار أحدث من ELAN، بالمللي ثانية.</translation>
    </message>
    <message>
        <source>Annotations without a time were left out: {number}.</source>
        <translation>تم استبعاد التعليقات التي ليس لها وقت: {number}.</translation>
    </message>
    <message>
        <source>ELAN moves {film} by {number} ms. The times were taken as they stand in the file.</source>
        <translation>يزيح ELAN {film} بمقدار {number} مللي ثانية. تم أخذ الأوقات كما هي في الملف.</translation>
    </message>
    <message>
        <source>its film</source>
        <comment>ELAN&apos;s</comment>
        <translation>فيلمه</translation>
    </message>
    <message>
        <source>{name} holds several observations; choose one: {names}.</source>
        <translation>في {name} عدة عمليات رصد؛ اختر واحدة: {names}.</translation>
    </message>
    <message>
        <source>{name} holds no annotations.</source>
        <translation>لا توجد تعليقات في {name}.</translation>
    </message>
    <message>
        <source>{name} holds no annotations in {parts} with the label {labels}.</source>
        <translation>لا توجد في {name} تعليقات ضمن {parts} بالتسمية {labels}.</translation>
    </message>
    <message>
        <source>{name} holds no annotations in {parts}.</source>
        <translation>لا توجد في {name} تعليقات ضمن {parts}.</translation>
    </message>
    <message>
        <source>{name} holds no annotations with the label {labels}.</source>
        <translation>لا توجد في {name} تعليقات بالتسمية {labels}.</translation>
    </message>
    <message>
        <source>{name} is a table, which has no tiers: leave the tier out.</source>
        <translation>الملف {name} جدول، والجداول بلا طبقات: لا تحدد طبقة.</translation>
    </message>
    <message>
        <source>{name} has no tier “{part}”. It has: {names}.</source>
        <translation>لا توجد في {name} طبقة باسم «{part}». الموجود فيه: {names}.</translation>
    </message>
    <message>
        <source>{name} has no observation “{part}”. It has: {names}.</source>
        <translation>لا يوجد في {name} رصد باسم «{part}». الموجود فيه: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} ولا شيء غيرها</numerusform>
            <numerusform>{names} وواحد آخر</numerusform>
            <numerusform>{names} واثنان آخران</numerusform>
            <numerusform>{names} و%n أخرى</numerusform>
            <numerusform>{names} و%n أخرى</numerusform>
            <numerusform>{names} و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no tier or observation</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{where}: “{value}” is no time in seconds. Correct it.</source>
        <translation>في {where}: «{value}» ليس وقتا بالثواني. صحح ذلك.</translation>
    </message>
    <message>
        <source>{name} is too large for annotations. Choose another file.</source>
        <translation>الملف {name} أكبر من أن يكون ملف تعليقات. اختر ملفا آخر.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>تتعذر قراءة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose another file.</source>
        <translation>الملف {name} فارغ. اختر ملفا آخر.</translation>
    </message>
    <message>
        <source>Annotations outside the session were left out: {number}.</source>
        <translation>تم استبعاد التعليقات الواقعة خارج الجلسة: {number}.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n annotations lies in the session: they go from {earliest} to {latest} s, and the recording from {first} to {last} s. Are they of another film?</source>
        <translation>
            <numerusform>لا تعليقات ضمن الجلسة: تمتد من {earliest} إلى {latest} ث، والتسجيل من {first} إلى {last} ث. هل هي لفيلم آخر؟</numerusform>
            <numerusform>التعليق الوحيد لا يقع ضمن الجلسة: يمتد من {earliest} إلى {latest} ث، والتسجيل من {first} إلى {last} ث. هل هو لفيلم آخر؟</numerusform>
            <numerusform>لا يقع أي من التعليقين ضمن الجلسة: يمتدان من {earliest} إلى {latest} ث، والتسجيل من {first} إلى {last} ث. هل هما لفيلم آخر؟</numerusform>
            <numerusform>لا يقع أي من %n تعليقات ضمن الجلسة: تمتد من {earliest} إلى {latest} ث، والتسجيل من {first} إلى {last} ث. هل هي لفيلم آخر؟</numerusform>
            <numerusform>لا يقع أي من %n تعليقا ضمن الجلسة: تمتد من {earliest} إلى {latest} ث، والتسجيل من {first} إلى {last} ث. هل هي لفيلم آخر؟</numerusform>
            <numerusform>لا يقع أي من %n تعليق ضمن الجلسة: تمتد من {earliest} إلى {latest} ث، والتسجيل من {first} إلى {last} ث. هل هي لفيلم آخر؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n annotations lies in the session: they go from {earliest} to {latest} s, and the film from {first} to {last} s. Are they of another film?</source>
        <translation>
            <numerusform>لا تعليقات ضمن الجلسة: تمتد من {earliest} إلى {latest} ث، والفيلم من {first} إلى {last} ث. هل هي لفيلم آخر؟</numerusform>
            <numerusform>التعليق الوحيد لا يقع ضمن الجلسة: يمتد من {earliest} إلى {latest} ث، والفيلم من {first} إلى {last} ث. هل هو لفيلم آخر؟</numerusform>
            <numerusform>لا يقع أي من التعليقين ضمن الجلسة: يمتدان من {earliest} إلى {latest} ث، والفيلم من {first} إلى {last} ث. هل هما لفيلم آخر؟</numerusform>
            <numerusform>لا يقع أي من %n تعليقات ضمن الجلسة: تمتد من {earliest} إلى {latest} ث، والفيلم من {first} إلى {last} ث. هل هي لفيلم آخر؟</numerusform>
            <numerusform>لا يقع أي من %n تعليقا ضمن الجلسة: تمتد من {earliest} إلى {latest} ث، والفيلم من {first} إلى {last} ث. هل هي لفيلم آخر؟</numerusform>
            <numerusform>لا يقع أي من %n تعليق ضمن الجلسة: تمتد من {earliest} إلى {latest} ث، والفيلم من {first} إلى {last} ث. هل هي لفيلم آخر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, line {number}</source>
        <translation>{name}، السطر {number}</translation>
    </message>
    <message>
        <source>{where} has fewer cells than the heading. Correct it.</source>
        <translation>في {where}: عدد الخلايا أقل مما في سطر العناوين. صحح ذلك.</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8. Save it as CSV with UTF-8, or choose another file.</source>
        <translation>ليس {name} نصا بترميز UTF-8. احفظه بصيغة CSV بترميز UTF-8، أو اختر ملفا آخر.</translation>
    </message>
    <message>
        <source>{name}, line {number}: {error}. Correct it.</source>
        <translation>في {name}، السطر {number}: {error}. صحح ذلك.</translation>
    </message>
    <message>
        <source>{where} ends before it begins. Correct it.</source>
        <translation>في {where}: النهاية قبل البداية. صحح ذلك.</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”. It needs onset, duration and trial_type in seconds, as BIDS events have, or BORIS&apos;s own columns.</source>
        <translation>لا يوجد في {name} عمود باسم «{column}». يلزم onset وduration وtrial_type بالثواني، كما في أحداث BIDS، أو أعمدة BORIS نفسها.</translation>
    </message>
    <message>
        <source>Video with readings…</source>
        <translation>فيديو مع القراءات…</translation>
    </message>
    <message>
        <source>Video with blurred faces…</source>
        <translation>فيديو بوجوه مموهة…</translation>
    </message>
    <message>
        <source>CSV for R, SPSS and pandas</source>
        <translation>ملف CSV لبرامج R وSPSS وpandas</translation>
    </message>
    <message>
        <source>The video has the readings drawn in: they would stay visible beside blurred faces.</source>
        <translation>القراءات مرسومة داخل الفيديو: ستبقى ظاهرة بجانب الوجوه المموهة.</translation>
    </message>
    <message>
        <source>&amp;Bars at the faces</source>
        <translation>أشرطة عند الوجوه</translation>
    </message>
    <message>
        <source>&amp;Marker here</source>
        <translation>علامة هنا</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>&amp;Previous marker</source>
        <translation>العلامة السابقة</translation>
    </message>
    <message>
        <source>&amp;Next marker</source>
        <translation>العلامة التالية</translation>
    </message>
    <message>
        <source>&amp;Rename marker…</source>
        <translation>إعادة تسمية العلامة…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>حذف العلامة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>&amp;Import markers…</source>
        <translation>استيراد علامات…</translation>
    </message>
    <message>
        <source>Import a human&apos;s c&amp;odes…</source>
        <translation>استيراد ترميزات مرمز بشري…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>إعطاء اسم…</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a person</comment>
        <translation>إعطاء اسم</translation>
    </message>
    <message>
        <source>Is the s&amp;ame as…</source>
        <translation>هو نفس الشخص…</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>نفس الشخص…</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>تقسيم هنا</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>تقسيم هنا</translation>
    </message>
    <message>
        <source>A&amp;gree: the same person</source>
        <translation>تأكيد: الشخص نفسه</translation>
    </message>
    <message>
        <source>Agree (J)</source>
        <translation>تأكيد (J)</translation>
    </message>
    <message>
        <source>&amp;Refuse: another person</source>
        <translation>رفض: شخص آخر</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>تراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Report as a web &amp;page…</source>
        <translation>تقرير كصفحة ويب…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Report as P&amp;DF…</source>
        <translation>تقرير بصيغة PDF…</translation>
    </message>
    <message>
        <source>Tables as {name}…</source>
        <translation>جداول بصيغة {name}…</translation>
    </message>
    <message>
        <source>Chart as {name}…</source>
        <translation>مخطط بصيغة {name}…</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>المفاتيح والفأرة</translation>
    </message>
    <message>
        <source>Drag or press the arrows to move, at the lower right corner or with Shift to resize. Right-click or the menu key: choices.</source>
        <translation>اسحب أو اضغط الأسهم للتحريك، ومن الزاوية السفلى اليمنى أو مع Shift لتغيير الحجم. النقر بالزر الأيمن أو مفتاح القائمة: الخيارات.</translation>
    </message>
    <message>
        <source>{program} for streams</source>
        <translation>{program} للبث</translation>
    </message>
    <message>
        <source>&amp;One large card</source>
        <translation>بطاقة واحدة كبيرة</translation>
    </message>
    <message>
        <source>&amp;All faces</source>
        <translation>كل الوجوه</translation>
    </message>
    <message>
        <source>&amp;Transparent</source>
        <translation>خلفية شفافة</translation>
    </message>
    <message>
        <source>Chroma &amp;green</source>
        <translation>خلفية خضراء (كروما)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The task stopped unexpectedly. Try again.</source>
        <translation>توقفت المهمة على نحو غير متوقع. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جار الإيقاف…</translation>
    </message>
    <message>
        <source>A row for each face and frame</source>
        <translation>صف لكل وجه وإطار</translation>
    </message>
    <message>
        <source>A row for each face, frame and emotion</source>
        <translation>صف لكل وجه وإطار وانفعال</translation>
    </message>
    <message>
        <source>A row for each interval</source>
        <translation>صف لكل فترة</translation>
    </message>
    <message>
        <source>The film&apos;s</source>
        <translation>أوقات الفيلم</translation>
    </message>
    <message>
        <source>The recording&apos;s</source>
        <translation>أوقات التسجيل</translation>
    </message>
    <message>
        <source>For Excel: begin with a byte-order mark</source>
        <translation>لبرنامج Excel: البدء بعلامة ترتيب البايتات (BOM)</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>الصفوف:</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <comment>of intervals</comment>
        <translation>الأوقات:</translation>
    </message>
    <message>
        <source>&amp;Leave out intervals shorter than:</source>
        <translation>استبعاد الفترات الأقصر من:</translation>
    </message>
    <message>
        <source>&amp;Join an emotion&apos;s intervals over gaps up to:</source>
        <translation>وصل فترات الانفعال عبر فجوات لا تتجاوز:</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Save the video with readings</source>
        <translation>حفظ الفيديو مع القراءات</translation>
    </message>
    <message>
        <source>Save the video with blurred faces</source>
        <translation>حفظ الفيديو بوجوه مموهة</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save the readings, markers and summary</source>
        <translation>حفظ القراءات والعلامات والملخص</translation>
    </message>
    <message>
        <source>{format} picture</source>
        <translation>صورة {format}</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>فيديو MP4</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>جار كتابة {name}…</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>الشخص {number}</translation>
    </message>
    <message>
        <source>Already in this folder: {names}. Replace?</source>
        <translation>موجود بالفعل في هذا المجلد: {names}. هل تريد الاستبدال؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Saved {names} in {folder}</source>
        <translation>تم حفظ {names} في {folder}</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>كل الطبقات</translation>
    </message>
    <message>
        <source>Import markers</source>
        <translation>استيراد علامات</translation>
    </message>
    <message>
        <source>Import a human&apos;s codes of emotions</source>
        <translation>استيراد ترميزات الانفعالات من مرمز بشري</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>جار قراءة {name}…</translation>
    </message>
    <message>
        <source>Which tier of {name}?</source>
        <translation>أي طبقة من {name}؟</translation>
    </message>
    <message>
        <source>Which observation of {name}?</source>
        <translation>أي رصد من {name}؟</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Markers added: {number}.</source>
        <translation>العلامات المضافة: {number}.</translation>
    </message>
    <message>
        <source>Markers added: {number}; {there} were there already.</source>
        <translation>العلامات المضافة: {number}؛ والموجودة من قبل: {there}.</translation>
    </message>
    <message>
        <source>This session has codes already: {number}. Replace them?</source>
        <translation>في هذه الجلسة ترميزات بالفعل: {number}. هل تريد استبدالها؟</translation>
    </message>
    <message>
        <source>Codes kept: {number}. The report compares them with the readings.</source>
        <translation>الترميزات المحفوظة: {number}. يقارنها التقرير بالقراءات.</translation>
    </message>
    <message>
        <source>Marker at {time}</source>
        <translation>علامة عند {time}</translation>
    </message>
    <message>
        <source>The note for {time}:</source>
        <translation>الملاحظة عند {time}:</translation>
    </message>
    <message>
        <source>Rename the marker</source>
        <translation>إعادة تسمية العلامة</translation>
    </message>
    <message>
        <source>Press K to mark a moment and note what happened.</source>
        <translation>اضغط K لوضع علامة عند لحظة وتدوين ما حدث.</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>&amp;Markers</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Event codes</source>
        <translation>رموز الأحداث</translation>
    </message>
    <message>
        <source>Recordings &amp;keep</source>
        <translation>محتوى التسجيلات</translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>This face &amp;shows</source>
        <translation>ما يظهر على هذا الوجه</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>اختيار كاميرا</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Save the readings, the chart or the video</source>
        <translation>حفظ القراءات أو المخطط أو الفيديو</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>الصفحة {page} من {count}</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>إعطاء اسم لشخص</translation>
    </message>
    <message>
        <source>Who is {person}?</source>
        <translation>من يكون {person}؟</translation>
    </message>
    <message>
        <source>{person} is the same person as:</source>
        <translation>{person} هو نفسه الشخص التالي:</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Both are in view at the same time, from {time} on. Merge them anyway?</source>
        <translation>كلاهما في الصورة في الوقت نفسه، ابتداء من {time}. هل تريد دمجهما رغم ذلك؟</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>No face was read in this session. Record again with a face in the picture.</source>
        <translation>لم تتم قراءة أي وجه في هذه الجلسة. سجل مرة أخرى وفي الصورة وجه.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>{length}, from {time} on</source>
        <translation>{length}، ابتداء من {time}</translation>
    </message>
    <message>
        <source>Analysed: {part}</source>
        <comment>part of a time</comment>
        <translation>جرى تحليله: {part}</translation>
    </message>
    <message>
        <source>Not in view</source>
        <translation>ليس في الصورة</translation>
    </message>
    <message>
        <source>{length} in view</source>
        <translation>{length} في الصورة</translation>
    </message>
    <message>
        <source>Share of time by emotion, whole session</source>
        <translation>نسبة الوقت حسب الانفعال، الجلسة كلها</translation>
    </message>
    <message>
        <source>Share of time by emotion, {start} to {end}</source>
        <translation>نسبة الوقت حسب الانفعال، من {start} إلى {end}</translation>
    </message>
    <message>
        <source>{emotion} {percent}</source>
        <translation>{emotion} {percent}</translation>
    </message>
    <message>
        <source>Save for {format}</source>
        <translation>حفظ لبرنامج {format}</translation>
    </message>
    <message>
        <source>Nobody was in view.</source>
        <translation>لم يكن أحد في الصورة.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Shown most</source>
        <translation>الأكثر ظهورا</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>في الصورة</translation>
    </message>
    <message>
        <source>Seen for less time</source>
        <translation>شوهدوا لوقت أقل</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a marker</comment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>At</source>
        <comment>a time</comment>
        <translation>عند</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>الانفعال</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>نسبة الوقت</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>متوسط الاحتمال</translation>
    </message>
    <message>
        <source>Valence over time</source>
        <translation>التكافؤ الانفعالي عبر الزمن</translation>
    </message>
    <message>
        <source>Changes from one emotion to another</source>
        <translation>التحولات من انفعال إلى آخر</translation>
    </message>
    <message>
        <source>None was seen.</source>
        <comment>no change of emotion</comment>
        <translation>لم يلاحظ أي تحول.</translation>
    </message>
    <message>
        <source>Moments of strongest expression</source>
        <translation>لحظات أقوى تعبير</translation>
    </message>
    <message>
        <source>What these figures are, and are not</source>
        <translation>ما تعنيه هذه الأرقام وما لا تعنيه</translation>
    </message>
    <message>
        <source>Made with Emotion Lens {version}. Model (SHA-256): {hash}</source>
        <translation>أنشئ ببرنامج Emotion Lens {version}. النموذج (SHA-256): {hash}</translation>
    </message>
    <message>
        <source>{person} seems to be {earlier} again at {time}: {reasons}.</source>
        <translation>يبدو أن {person} هو {earlier} من جديد عند {time}: {reasons}.</translation>
    </message>
    <message>
        <source>&amp;Undo the last edit of people, made earlier</source>
        <translation>تراجع عن آخر تعديل للأشخاص، أجري سابقا</translation>
    </message>
    <message>
        <source>This person is in view from {start} to {end}. Go to the moment between these where another person begins, and split there.</source>
        <translation>هذا الشخص في الصورة من {start} إلى {end}. انتقل إلى اللحظة التي يبدأ عندها شخص آخر بينهما، وقسم هناك.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>لا وجوه</numerusform>
            <numerusform>وجه واحد</numerusform>
            <numerusform>وجهان</numerusform>
            <numerusform>%n وجوه</numerusform>
            <numerusform>%n وجها</numerusform>
            <numerusform>%n وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>Being recorded now</source>
        <translation>يجري تسجيلها الآن</translation>
    </message>
    <message>
        <source>Unfinished: the recording was interrupted. Recover it to finish its files.</source>
        <translation>غير مكتملة: انقطع التسجيل. استردها لإكمال ملفاتها.</translation>
    </message>
    <message>
        <source>Opening the session…</source>
        <translation>جار فتح الجلسة…</translation>
    </message>
    <message>
        <source>The recording of {day} was interrupted, perhaps by a crash. What was recorded is still there. Recover it now, so that you can open it?</source>
        <translation>انقطع تسجيل {day}، ربما بسبب عطل. ما تم تسجيله لا يزال موجودا. هل تريد استرداده الآن لتتمكن من فتحه؟</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Finishing the recording…</source>
        <translation>جار إكمال التسجيل…</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>لا توجد جلسات بعد</translation>
    </message>
    <message>
        <source>A session keeps the readings, so that you can play, mark and export them later. To record one, close this window and press Ctrl+R while a camera or a video is shown.</source>
        <translation>تحفظ الجلسة القراءات، لتتمكن من تشغيلها ووضع علامات عليها وتصديرها لاحقا. لتسجيل جلسة، أغلق هذه النافذة واضغط Ctrl+R أثناء عرض كاميرا أو فيديو.</translation>
    </message>
    <message>
        <source>Moved to the bin: the session of {session}. From there it can be restored.</source>
        <translation>تم النقل إلى سلة المحذوفات: جلسة {session}. يمكن استعادتها من هناك.</translation>
    </message>
    <message>
        <source>There is no bin for it. Delete the session of {session} with all its files for good?</source>
        <translation>لا توجد سلة محذوفات لها. هل تريد حذف جلسة {session} وجميع ملفاتها نهائيا؟</translation>
    </message>
    <message>
        <source>This session is open in a window. Close the window first.</source>
        <translation>هذه الجلسة مفتوحة في نافذة. أغلق النافذة أولا.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The sessions cannot be listed</source>
        <translation>يتعذر عرض قائمة الجلسات</translation>
    </message>
    <message>
        <source>Finishing the session of {session}…</source>
        <translation>جار إكمال جلسة {session}…</translation>
    </message>
    <message>
        <source>Click the timeline where it shows readings.</source>
        <translation>انقر الخط الزمني حيث تظهر فيه قراءات.</translation>
    </message>
    <message>
        <source>While you record in this study, these keys code what you see. A moment is one press; a state starts with one press and stops with the next. A key without a name does nothing.</source>
        <translation>أثناء التسجيل في هذه الدراسة، ترمز هذه المفاتيح ما تراه. اللحظة ضغطة واحدة؛ والحالة تبدأ بضغطة وتتوقف بالتالية. المفتاح الذي بلا اسم لا يفعل شيئا.</translation>
    </message>
    <message>
        <source>Such as: laughs</source>
        <translation>مثلا: يضحك</translation>
    </message>
    <message>
        <source>Add a participant, or select one in the table, to note what was agreed to.</source>
        <translation>أضف مشاركا، أو حدد واحدا في الجدول، لتدوين ما تمت الموافقة عليه.</translation>
    </message>
    <message>
        <source>Nothing was noted yet. Tick what the signed form says.</source>
        <translation>لم يدون شيء بعد. أشر إلى ما تنص عليه الاستمارة الموقعة.</translation>
    </message>
    <message>
        <source>What is no longer agreed to is left out of reports and copies at once.</source>
        <translation>ما لم تعد الموافقة عليه قائمة يستبعد فورا من التقارير والنسخ.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>&amp;Keep this consent</source>
        <translation>حفظ هذه الموافقة</translation>
    </message>
    <message>
        <source>The study does not ask for this.</source>
        <translation>الدراسة لا تطلب هذا.</translation>
    </message>
    <message>
        <source>Consent of {participant}</source>
        <translation>موافقة {participant}</translation>
    </message>
    <message>
        <source>&amp;Form, version:</source>
        <translation>إصدار الاستمارة:</translation>
    </message>
    <message>
        <source>Si&amp;gned on:</source>
        <translation>تاريخ التوقيع:</translation>
    </message>
    <message>
        <source>Onset (s)</source>
        <translation>البداية (ث)</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>المدة (ث)</translation>
    </message>
    <message>
        <source>Event (trial_type)</source>
        <translation>الحدث (trial_type)</translation>
    </message>
    <message>
        <source>Events of the stimulus</source>
        <translation>أحداث المثير</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write seconds from 0 on, such as 12.5.</source>
        <translation>«{text}» ليس وقتا. اكتب عدد الثواني من 0 فصاعدا، مثل 12.5.</translation>
    </message>
    <message>
        <source>the film is over</source>
        <translation>انتهى الفيلم</translation>
    </message>
    <message>
        <source>the film begins</source>
        <translation>يبدأ الفيلم</translation>
    </message>
    <message>
        <source>the film is paused</source>
        <translation>الفيلم متوقف مؤقتا</translation>
    </message>
    <message>
        <source>{time} of {length}</source>
        <translation>{time} من {length}</translation>
    </message>
    <message>
        <source>A study is a folder of plain files: participants, stimuli, and a session for each recording. It is made anew, inside the folder that you choose.</source>
        <translation>الدراسة مجلد من ملفات عادية: مشاركون ومثيرات وجلسة لكل تسجيل. يتم إنشاؤه من جديد داخل المجلد الذي تختاره.</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>دراسة جديدة</translation>
    </message>
    <message>
        <source>Such as: Calm films</source>
        <translation>مثلا: أفلام هادئة</translation>
    </message>
    <message>
        <source>A sentence on it, if you like</source>
        <translation>جملة عنها، إن شئت</translation>
    </message>
    <message>
        <source>&amp;Make the study</source>
        <translation>إنشاء الدراسة</translation>
    </message>
    <message>
        <source>All of this is off until you switch it on. Pictures never leave this computer.</source>
        <translation>كل هذا متوقف حتى تشغله. لا تغادر الصور هذا الحاسوب أبدا.</translation>
    </message>
    <message>
        <source>Any program in your local network can then read each face&apos;s values and your markers. For that the program listens on ports of this computer. Markers that others send become markers of your recording.</source>
        <translation>عندئذ يستطيع أي برنامج في شبكتك المحلية قراءة قيم كل وجه وقراءة علاماتك. ولأجل ذلك يستمع البرنامج إلى منافذ في هذا الحاسوب. والعلامات التي يرسلها آخرون تصبح علامات في تسجيلك.</translation>
    </message>
    <message>
        <source>Sends each face&apos;s seven values, unencrypted, to {place} and nowhere else.</source>
        <translation>يرسل القيم السبع لكل وجه، دون تشفير، إلى {place} ولا يرسلها إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>That is this computer.</source>
        <translation>وذلك هو هذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>Sends nothing: the largest face&apos;s label is kept in this text file on your computer, for OBS. It is empty while nobody is there.</source>
        <translation>لا يرسل شيئا: تحفظ تسمية أكبر وجه في هذا الملف النصي على حاسوبك، لبرنامج OBS. ويكون الملف فارغا ما دام لا أحد أمام الكاميرا.</translation>
    </message>
    <message>
        <source>no file chosen yet</source>
        <translation>لم يتم اختيار ملف بعد</translation>
    </message>
    <message>
        <source>&amp;LSL (Lab Streaming Layer)</source>
        <translation>إخراج LSL ‎(Lab Streaming Layer)‎</translation>
    </message>
    <message>
        <source>&amp;OSC</source>
        <translation>إخراج OSC</translation>
    </message>
    <message>
        <source>&amp;Text file with the label</source>
        <translation>ملف نصي فيه التسمية</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>to</source>
        <comment>before an address</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>port</source>
        <comment>before its number</comment>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>The text file with the label</source>
        <translation>الملف النصي الذي فيه التسمية</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>ملف نصي</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>نبذة:</translation>
    </message>
    <message>
        <source>&amp;In the folder:</source>
        <translation>داخل المجلد:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>It will be {folder}</source>
        <translation>ستكون في {folder}</translation>
    </message>
    <message>
        <source>Folder for the study</source>
        <translation>مجلد الدراسة</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>وافق على</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>لا يوجد مشاركون بعد</translation>
    </message>
    <message>
        <source>Press “Add a participant”. They are called sub-01, sub-02 and so on; no names.</source>
        <translation>اضغط «إضافة مشارك». يسمون sub-01 وsub-02 وهكذا؛ بلا أسماء.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>&amp;Add a participant</source>
        <translation>إضافة مشارك</translation>
    </message>
    <message>
        <source>Add a c&amp;olumn…</source>
        <translation>إضافة عمود…</translation>
    </message>
    <message>
        <source>With&amp;draw…</source>
        <translation>انسحاب…</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>لم يدون بعد</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جار الفحص…</translation>
    </message>
    <message>
        <source>All films and sessions are read, which may take a while.</source>
        <translation>تتم قراءة جميع الأفلام والجلسات، وقد يستغرق ذلك بعض الوقت.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>لا توجد مشكلة</translation>
    </message>
    <message>
        <source>All films, events and sessions are as they should be.</source>
        <translation>جميع الأفلام والأحداث والجلسات كما ينبغي.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>فحص مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>إضافة مشارك</translation>
    </message>
    <message>
        <source>What is recorded, or why not</source>
        <translation>ما الذي يسجل، أو لماذا لا يسجل</translation>
    </message>
    <message>
        <source>Saving the session…</source>
        <translation>جار حفظ الجلسة…</translation>
    </message>
    <message>
        <source>Par&amp;ticipant:</source>
        <translation>المشارك:</translation>
    </message>
    <message>
        <source>Sti&amp;mulus:</source>
        <translation>المثير:</translation>
    </message>
    <message>
        <source>{participant} is being recorded with {stimulus}.</source>
        <translation>يجري تسجيل {participant} مع {stimulus}.</translation>
    </message>
    <message>
        <source>Add a participant first.</source>
        <translation>أضف مشاركا أولا.</translation>
    </message>
    <message>
        <source>Add a stimulus first: a film, or something elsewhere such as a task.</source>
        <translation>أضف مثيرا أولا: فيلما، أو شيئا خارج البرنامج مثل مهمة.</translation>
    </message>
    <message>
        <source>{participant} has not agreed to anything yet. Note the consent first, under Participants.</source>
        <translation>لم يوافق {participant} على شيء بعد. دون الموافقة أولا، ضمن «المشاركون».</translation>
    </message>
    <message>
        <source>{participant} has not agreed to a video. Choose “No video” in the menu Session &gt; Recordings keep, or ask for a new consent.</source>
        <translation>لم يوافق {participant} على الفيديو. اختر «بدون فيديو» في القائمة الجلسة &gt; محتوى التسجيلات، أو اطلب موافقة جديدة.</translation>
    </message>
    <message>
        <source>This will be run {number}, with a video.</source>
        <translation>ستكون هذه الجولة {number}، مع فيديو.</translation>
    </message>
    <message>
        <source>This will be run {number}, without a video.</source>
        <translation>ستكون هذه الجولة {number}، بدون فيديو.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Tidy table (CSV)</source>
        <translation>جدول مرتب (CSV)</translation>
    </message>
    <message>
        <source>&amp;Analysed, at least:</source>
        <translation>جرى تحليله، على الأقل:</translation>
    </message>
    <message>
        <source>Of the stimulus, frames were read</source>
        <translation>من المثير، إطارات تمت قراءتها</translation>
    </message>
    <message>
        <source>In &amp;view, at least:</source>
        <translation>في الصورة، على الأقل:</translation>
    </message>
    <message>
        <source>Of that, the face was found</source>
        <translation>من ذلك، ما عثر فيه على الوجه</translation>
    </message>
    <message>
        <source>&amp;Readable, at least:</source>
        <translation>قابل للقراءة، على الأقل:</translation>
    </message>
    <message>
        <source>Of that, the face was large and sharp enough</source>
        <translation>من ذلك، ما كان فيه الوجه كبيرا وواضحا بما يكفي</translation>
    </message>
    <message>
        <source>&amp;Count sessions of different models, settings or resting faces together</source>
        <translation>احتساب الجلسات المختلفة في النموذج أو الإعدادات أو ملامح الراحة معا</translation>
    </message>
    <message>
        <source>Stimulus</source>
        <translation>المثير</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>سبب الاستبعاد</translation>
    </message>
    <message>
        <source>Group report</source>
        <translation>تقرير المجموعة</translation>
    </message>
    <message>
        <source>Reading the sessions…</source>
        <translation>جار قراءة الجلسات…</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>من استبعد ولماذا</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>الصيغة:</translation>
    </message>
    <message>
        <source>A reaction begins &amp;within:</source>
        <translation>تبدأ الاستجابة خلال:</translation>
    </message>
    <message>
        <source>Compared with the time &amp;before:</source>
        <translation>المقارنة بالوقت السابق:</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the group report</source>
        <translation>حفظ تقرير المجموعة</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}</source>
        <translation>تم حفظ {name} في {folder}</translation>
    </message>
    <message>
        <source>Nobody is counted.</source>
        <translation>لا أحد محتسب.</translation>
    </message>
    <message>
        <source>1 participant is counted. Of one alone, nothing can be said of others: there are no bands and no agreement.</source>
        <translation>مشارك واحد محتسب. من واحد فقط لا يمكن قول شيء عن غيره: لا نطاقات ولا اتفاق.</translation>
    </message>
    <message numerus="yes">
        <source>%n participants are counted.</source>
        <translation>
            <numerusform>لا مشاركين محتسبون.</numerusform>
            <numerusform>مشارك واحد محتسب.</numerusform>
            <numerusform>مشاركان محتسبان.</numerusform>
            <numerusform>%n مشاركين محتسبون.</numerusform>
            <numerusform>%n مشاركا محتسبون.</numerusform>
            <numerusform>%n مشارك محتسبون.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>لم يستبعد شيء.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>المستبعد:</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>وقت التسجيل</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>جرى تحليله</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>قابل للقراءة</translation>
    </message>
    <message>
        <source>Choose a participant and a stimulus above, and press Record. Sessions that you recorded elsewhere do not belong to the study.</source>
        <translation>اختر مشاركا ومثيرا في الأعلى، واضغط «تسجيل». الجلسات التي سجلتها في مكان آخر لا تتبع الدراسة.</translation>
    </message>
    <message>
        <source>Part of the stimulus of which frames were read</source>
        <translation>الجزء من المثير الذي تمت قراءة إطاراته</translation>
    </message>
    <message>
        <source>Part of that with the face in view</source>
        <translation>الجزء من ذلك الذي كان فيه الوجه في الصورة</translation>
    </message>
    <message>
        <source>Part of that in which the face was large, bright, sharp and frontal enough</source>
        <translation>الجزء من ذلك الذي كان فيه الوجه كبيرا ومضيئا وواضحا ومواجها بما يكفي</translation>
    </message>
    <message>
        <source>&amp;Open the session</source>
        <translation>فتح الجلسة</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>يجري تسجيلها</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذر قراءتها</translation>
    </message>
    <message>
        <source>Participants get pseudonyms in random order. Names, dates, paths and cameras are left out, and so is who did not agree to sharing.</source>
        <translation>يحصل المشاركون على أسماء مستعارة بترتيب عشوائي. تستبعد الأسماء والتواريخ والمسارات والكاميرات، وكذلك من لم يوافق على المشاركة مع الآخرين.</translation>
    </message>
    <message>
        <source>Share the study</source>
        <translation>مشاركة الدراسة</translation>
    </message>
    <message>
        <source>Folder of the copy</source>
        <translation>مجلد النسخة</translation>
    </message>
    <message>
        <source>Keep a list of &amp;who is who, beside the copy, for yourself</source>
        <translation>الاحتفاظ لنفسك، بجانب النسخة، بقائمة تبين من هو من</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>New folder of the copy:</source>
        <translation>المجلد الجديد للنسخة:</translation>
    </message>
    <message>
        <source>Looking at the consents…</source>
        <translation>جار فحص الموافقات…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of {all} can be shared.</source>
        <translation>
            <numerusform>لا يمكن مشاركة أي جلسة من {all}.</numerusform>
            <numerusform>يمكن مشاركة جلسة واحدة من {all}.</numerusform>
            <numerusform>يمكن مشاركة جلستين من {all}.</numerusform>
            <numerusform>يمكن مشاركة %n جلسات من {all}.</numerusform>
            <numerusform>يمكن مشاركة %n جلسة من {all}.</numerusform>
            <numerusform>يمكن مشاركة %n جلسة من {all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions of {all} can be shared.</source>
        <translation>لا يمكن مشاركة أي جلسة من {all}.</translation>
    </message>
    <message>
        <source>Left out: {sessions}; and others.</source>
        <translation>المستبعد: {sessions}؛ وغيرها.</translation>
    </message>
    <message>
        <source>Left out: {sessions}.</source>
        <translation>المستبعد: {sessions}.</translation>
    </message>
    <message>
        <source>Folder to make the copy in</source>
        <translation>المجلد الذي تنشأ فيه النسخة</translation>
    </message>
    <message>
        <source>Choose a new folder for the copy.</source>
        <translation>اختر مجلدا جديدا للنسخة.</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>جار كتابة النسخة…</translation>
    </message>
    <message>
        <source>&amp;Readings only, no video</source>
        <translation>القراءات فقط، بدون فيديو</translation>
    </message>
    <message>
        <source>Readings, and videos with faces &amp;blurred</source>
        <translation>القراءات، وفيديوهات بوجوه مموهة</translation>
    </message>
    <message>
        <source>Readings, and videos with faces as a &amp;mosaic</source>
        <translation>القراءات، وفيديوهات بوجوه على شكل فسيفساء</translation>
    </message>
    <message>
        <source>Readings, and videos with faces under a &amp;gray area</source>
        <translation>القراءات، وفيديوهات بوجوه تحت مساحة رمادية</translation>
    </message>
    <message>
        <source>Names or numbers, with commas between, such as: Moderator, 2</source>
        <translation>أسماء أو أرقام تفصل بينها فواصل، مثل: Moderator, 2</translation>
    </message>
    <message>
        <source>Each video is searched for faces once more, and what is left is listed. That takes about as long as analysing it. It is a help, not a proof: look at the videos before you share them.</source>
        <translation>يتم البحث عن الوجوه في كل فيديو مرة أخرى، وعرض ما تبقى في قائمة. يستغرق ذلك نحو ما يستغرقه التحليل. هذه مساعدة وليست إثباتا: شاهد الفيديوهات قبل مشاركتها.</translation>
    </message>
    <message>
        <source>People who stay visible</source>
        <translation>أشخاص يبقون ظاهرين</translation>
    </message>
    <message>
        <source>&amp;Texts of markers (they may name somebody)</source>
        <translation>نصوص العلامات (قد تذكر اسم شخص)</translation>
    </message>
    <message>
        <source>The stimuli&apos;s &amp;films (they may be somebody&apos;s property)</source>
        <translation>أفلام المثيرات (قد تكون ملكا لأحد)</translation>
    </message>
    <message>
        <source>Column “{name}”</source>
        <translation>العمود «{name}»</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>ما تتم مشاركته</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>إضافة إلى ذلك</translation>
    </message>
    <message>
        <source>No session has a video.</source>
        <translation>لا فيديو في أي جلسة.</translation>
    </message>
    <message>
        <source>&amp;Visible stay:</source>
        <translation>يبقى ظاهرا:</translation>
    </message>
    <message>
        <source>Session in the copy</source>
        <translation>الجلسة في النسخة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>What a label means</source>
        <translation>ما تعنيه التسمية</translation>
    </message>
    <message>
        <source>FER2013: small faces from the web</source>
        <translation>مجموعة FER2013: وجوه صغيرة من الويب</translation>
    </message>
    <message>
        <source>The same faces, by the votes of ten people (FER+)</source>
        <translation>الوجوه نفسها، حسب أصوات عشرة أشخاص (FER+‎)</translation>
    </message>
    <message>
        <source>RAF-DB: photos from the web</source>
        <translation>مجموعة RAF-DB: صور من الويب</translation>
    </message>
    <message>
        <source>AffectNet: photos from the web</source>
        <translation>مجموعة AffectNet: صور من الويب</translation>
    </message>
    <message>
        <source>AffectNet: more fearful and sad faces</source>
        <translation>مجموعة AffectNet: مزيد من وجوه الخوف والحزن</translation>
    </message>
    <message>
        <source>ExpW: faces in everyday scenes</source>
        <translation>مجموعة ExpW: وجوه في مشاهد يومية</translation>
    </message>
    <message>
        <source>Portraits of public persons</source>
        <translation>صور شخصية لشخصيات عامة</translation>
    </message>
    <message>
        <source>A label is what a face &lt;b&gt;shows&lt;/b&gt; to an onlooker at this moment, as the program estimates it: one of seven words. The percentage says how sure the estimate is. “Uncertain”, or a dashed box, means that no word leads clearly; “Turned away”, that the face cannot be read.</source>
        <translation>التسمية هي ما &lt;b&gt;يظهر&lt;/b&gt; على الوجه لمن ينظر إليه في هذه اللحظة، كما يقدره البرنامج: كلمة من سبع. وتبين النسبة المئوية مدى تأكد هذا التقدير. «غير مؤكد»، أو مربع بخط متقطع، يعني أنه لا كلمة تتقدم بوضوح؛ و«ملتفت» أنه تتعذر قراءة الوجه.</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>ما لا تعنيه</translation>
    </message>
    <message>
        <source>It is &lt;b&gt;not what a person feels&lt;/b&gt;, thinks or intends. People smile politely, look angry when they concentrate, and feel much that no face shows. The program sees no situation and hears no voice, and seven words do not cover what faces do.</source>
        <translation>التسمية &lt;b&gt;ليست ما يشعر به الشخص&lt;/b&gt; أو يفكر فيه أو ينويه. فالناس يبتسمون مجاملة، ويبدو عليهم الغضب حين يركزون، ويشعرون بالكثير مما لا يظهر على أي وجه. والبرنامج لا يرى الموقف ولا يسمع الصوت، وسبع كلمات لا تحيط بكل ما تفعله الوجوه.</translation>
    </message>
    <message>
        <source>Do not use it to judge, hire, grade, police, diagnose or treat anyone, or on people who do not know and agree. One label is weak evidence: look at many, over time.</source>
        <translation>لا تستخدمها للحكم على أحد أو توظيفه أو منحه درجات أو مراقبته أمنيا أو تشخيصه أو علاجه، ولا على أشخاص لا يعلمون ولم يوافقوا. التسمية الواحدة دليل ضعيف: انظر إلى كثير منها، عبر الزمن.</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>كم مرة تكون صحيحة</translation>
    </message>
    <message>
        <source>Measured with the model of this program, without your corrections. Right means: as the people who labelled these faces see them, and they disagree with each other too.</source>
        <translation>جرى القياس بنموذج هذا البرنامج، دون تصحيحاتك. و«صحيحة» تعني: كما يراها الأشخاص الذين وضعوا تسميات هذه الوجوه، وهم أيضا يختلفون فيما بينهم.</translation>
    </message>
    <message>
        <source>The model was chosen on these same faces, so expect a little less elsewhere. Faces that are small, dark, blurred, covered or turned aside are read worse. How it reads by age, sex and skin is &lt;b&gt;not known&lt;/b&gt;.</source>
        <translation>اختير النموذج على هذه الوجوه نفسها، فتوقع أقل من ذلك قليلا في غيرها. والوجوه الصغيرة أو المظلمة أو غير الواضحة أو المغطاة أو الملتفتة جانبا تكون قراءتها أسوأ. أما كيف تختلف القراءة حسب العمر والجنس ولون البشرة فهو &lt;b&gt;غير معروف&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>No figures were measured for this model. Take its labels for guesses.</source>
        <translation>لم تقس أي أرقام لهذا النموذج. اعتبر تسمياته تخمينات.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>read as people labelled them</comment>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>Of faces labelled so, read so</source>
        <translation>ما قرئ كذلك من الوجوه المسماة كذلك</translation>
    </message>
    <message>
        <source>In the worst set</source>
        <translation>في أسوأ مجموعة</translation>
    </message>
    <message>
        <source>In the best set</source>
        <translation>في أفضل مجموعة</translation>
    </message>
    <message>
        <source>Some sets have few faces of an emotion.</source>
        <translation>في بعض المجموعات وجوه قليلة لانفعال ما.</translation>
    </message>
    <message>
        <source>By emotion</source>
        <translation>حسب الانفعال</translation>
    </message>
    <message>
        <source>No face was found in the videos any more. The search misses some: look at them.</source>
        <translation>لم يعد يعثر على أي وجه في الفيديوهات. قد يفوت البحث بعضها: شاهدها.</translation>
    </message>
    <message>
        <source>Beside it, not to be shared: {file}</source>
        <translation>بجانبها، وليس للمشاركة: {file}</translation>
    </message>
    <message>
        <source>The copy is {folder}</source>
        <translation>النسخة في {folder}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>Without video</source>
        <translation>بدون فيديو</translation>
    </message>
    <message>
        <source>Frames in which a face remains</source>
        <translation>إطارات بقي فيها وجه</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message numerus="yes">
        <source>A face remains in %n frame(s). Look at them:</source>
        <translation>
            <numerusform>لم يبق وجه في أي إطار. شاهدها:</numerusform>
            <numerusform>بقي وجه في إطار واحد. شاهده:</numerusform>
            <numerusform>بقي وجه في إطارين. شاهدهما:</numerusform>
            <numerusform>بقي وجه في %n إطارات. شاهدها:</numerusform>
            <numerusform>بقي وجه في %n إطارا. شاهدها:</numerusform>
            <numerusform>بقي وجه في %n إطار. شاهدها:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared %n session(s)</source>
        <translation>
            <numerusform>لم تتم مشاركة أي جلسة</numerusform>
            <numerusform>تمت مشاركة جلسة واحدة</numerusform>
            <numerusform>تمت مشاركة جلستين</numerusform>
            <numerusform>تمت مشاركة %n جلسات</numerusform>
            <numerusform>تمت مشاركة %n جلسة</numerusform>
            <numerusform>تمت مشاركة %n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared no sessions</source>
        <translation>لم تتم مشاركة أي جلسة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>No stimuli yet</source>
        <translation>لا توجد مثيرات بعد</translation>
    </message>
    <message>
        <source>Add the film that participants will see, or drop it here. For a web page or a task, add one that is elsewhere.</source>
        <translation>أضف الفيلم الذي سيراه المشاركون، أو أفلته هنا. لصفحة ويب أو مهمة، أضف مثيرا خارج البرنامج.</translation>
    </message>
    <message>
        <source>No events: moments whose reactions the report shows. Add them by hand, or import a CSV or TSV with the columns onset, duration and trial_type.</source>
        <translation>لا توجد أحداث، أي لحظات يعرض التقرير الاستجابات لها. أضفها يدويا، أو استورد ملف CSV أو TSV فيه الأعمدة onset وduration وtrial_type.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>خارج البرنامج</translation>
    </message>
    <message>
        <source>Stimuli</source>
        <translation>المثيرات</translation>
    </message>
    <message>
        <source>Add an e&amp;vent</source>
        <translation>إضافة حدث</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Import events…</source>
        <translation>استيراد أحداث…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Double-click the length to write it, in seconds.</source>
        <translation>انقر الطول نقرا مزدوجا لكتابته بالثواني.</translation>
    </message>
    <message>
        <source>Add a &amp;film…</source>
        <translation>إضافة فيلم…</translation>
    </message>
    <message>
        <source>Add one e&amp;lsewhere…</source>
        <translation>إضافة مثير خارج البرنامج…</translation>
    </message>
    <message>
        <source>Events of {stimulus}, in seconds from its start</source>
        <translation>أحداث {stimulus}، بالثواني من بدايته</translation>
    </message>
    <message>
        <source>Add a stimulus first: events belong to one.</source>
        <translation>أضف مثيرا أولا: فالأحداث تتبع مثيرا.</translation>
    </message>
    <message>
        <source>There is no camera. Open the one that sees the participant, then start again.</source>
        <translation>لا توجد كاميرا. افتح الكاميرا التي ترى المشارك، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>No picture of the camera was read yet. Wait until you see it, then start again.</source>
        <translation>لم تقرأ أي صورة من الكاميرا بعد. انتظر حتى تراها، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The camera is paused. Let it go on, then start again.</source>
        <translation>الكاميرا متوقفة مؤقتا. دعها تواصل، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>A session is being recorded. End it first.</source>
        <translation>يجري تسجيل جلسة. أنهها أولا.</translation>
    </message>
    <message>
        <source>It is not known what {participant} agreed to. Write their consent down first.</source>
        <translation>لا يعرف ما الذي وافق عليه {participant}. دون موافقته أولا.</translation>
    </message>
    <message>
        <source>The study has no stimulus “{id}”. Add it first, or choose another.</source>
        <translation>لا يوجد في الدراسة مثير باسم «{id}». أضفه أولا، أو اختر غيره.</translation>
    </message>
    <message>
        <source>There is no film {film}. Was it moved or renamed? Put it back there.</source>
        <translation>لا يوجد فيلم {film}. هل تم نقله أو تغيير اسمه؟ أعده إلى مكانه.</translation>
    </message>
    <message>
        <source>The film {film} cannot be read: {reason}.</source>
        <translation>تتعذر قراءة الفيلم {film}: {reason}.</translation>
    </message>
    <message>
        <source>{film} is not the film that was added to the study: it was changed since. Put the old one back, or add this one as another stimulus.</source>
        <translation>ليس {film} الفيلم الذي أضيف إلى الدراسة: فقد تغير منذ ذلك الحين. أعد القديم، أو أضف هذا كمثير آخر.</translation>
    </message>
    <message>
        <source>Full screen on {number}: {screen}, {width}×{height}</source>
        <translation>ملء الشاشة على {number}: {screen}، ‎{width}×{height}‎</translation>
    </message>
    <message>
        <source>In a &amp;window</source>
        <translation>في نافذة</translation>
    </message>
    <message>
        <source>Open the folder of a study</source>
        <translation>فتح مجلد دراسة</translation>
    </message>
    <message>
        <source>Looking at what is {participant}&apos;s…</source>
        <translation>جار فحص ما يخص {participant}…</translation>
    </message>
    <message>
        <source>Name of the column, such as age:</source>
        <translation>اسم العمود، مثل age:</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>إضافة عمود</translation>
    </message>
    <message>
        <source>Short name of {name} in the study, of letters and digits:</source>
        <translation>الاسم القصير للفيلم {name} في الدراسة، من أحرف وأرقام:</translation>
    </message>
    <message>
        <source>Add a film</source>
        <translation>إضافة فيلم</translation>
    </message>
    <message>
        <source>Copying {name} into the study…</source>
        <translation>جار نسخ {name} إلى الدراسة…</translation>
    </message>
    <message>
        <source>Short name of the web page or task, of letters and digits. While you record, a marker “{marker}” says where it begins:</source>
        <translation>الاسم القصير لصفحة الويب أو المهمة، من أحرف وأرقام. أثناء التسجيل، تبين علامة «{marker}» أين تبدأ:</translation>
    </message>
    <message>
        <source>Add a stimulus that is elsewhere</source>
        <translation>إضافة مثير خارج البرنامج</translation>
    </message>
    <message>
        <source>“{text}” is no length. Write seconds, such as 90, or nothing.</source>
        <translation>«{text}» ليس طولا. اكتب عدد الثواني، مثل 90، أو لا تكتب شيئا.</translation>
    </message>
    <message>
        <source>Events of {stimulus}</source>
        <translation>أحداث {stimulus}</translation>
    </message>
    <message>
        <source>St&amp;udy</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>دراسة جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>فتح دراسة…</translation>
    </message>
    <message>
        <source>&amp;Show the open study</source>
        <translation>إظهار الدراسة المفتوحة</translation>
    </message>
    <message>
        <source>&amp;Close the study</source>
        <translation>إغلاق الدراسة</translation>
    </message>
    <message>
        <source>{folder}: not found</source>
        <translation>لم يعثر على {folder}</translation>
    </message>
    <message>
        <source>A session of a study is being recorded. End it first.</source>
        <translation>يجري تسجيل جلسة من دراسة. أنهها أولا.</translation>
    </message>
    <message>
        <source>S&amp;timulus ends</source>
        <translation>المثير ينتهي</translation>
    </message>
    <message>
        <source>S&amp;timulus starts</source>
        <translation>المثير يبدأ</translation>
    </message>
    <message>
        <source>Pause &amp;the film</source>
        <translation>إيقاف الفيلم مؤقتا</translation>
    </message>
    <message>
        <source>Play &amp;the film</source>
        <translation>تشغيل الفيلم</translation>
    </message>
    <message>
        <source>looking whether the film is the one that was added…</source>
        <translation>جار التحقق من أن الفيلم هو الذي أضيف…</translation>
    </message>
    <message>
        <source>waiting for the camera…</source>
        <translation>في انتظار الكاميرا…</translation>
    </message>
    <message>
        <source>runs for {time}</source>
        <comment>a stimulus</comment>
        <translation>يعمل منذ {time}</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a stimulus</comment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>not started. Press S when it starts</source>
        <comment>a stimulus</comment>
        <translation>لم يبدأ. اضغط S عندما يبدأ</translation>
    </message>
    <message>
        <source>Parts of the study</source>
        <translation>أجزاء الدراسة</translation>
    </message>
    <message>
        <source>&amp;Group report…</source>
        <translation>تقرير المجموعة…</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>لا توجد جلسة بعد.</translation>
    </message>
    <message>
        <source>Sho&amp;w the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Stimuli and events</source>
        <translation>المثيرات والأحداث</translation>
    </message>
    <message>
        <source>{name}: key {key} starts and stops it</source>
        <translation>{name}: المفتاح {key} يبدأ ذلك ويوقفه</translation>
    </message>
    <message>
        <source>{name}: key {key} codes a moment</source>
        <translation>{name}: المفتاح {key} يرمز لحظة</translation>
    </message>
    <message>
        <source>Event codes</source>
        <translation>رموز الأحداث</translation>
    </message>
    <message>
        <source>Close the stud&amp;y</source>
        <translation>إغلاق الدراسة</translation>
    </message>
    <message>
        <source>Problems ({number})</source>
        <translation>المشكلات ({number})</translation>
    </message>
    <message>
        <source>{participant} withdraws</source>
        <translation>انسحاب {participant}</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>ما سيتم حذفه</translation>
    </message>
    <message>
        <source>First write a &amp;copy of all of it, to hand out</source>
        <translation>كتابة نسخة من كل ذلك أولا، لتسليمها</translation>
    </message>
    <message>
        <source>Write a copy &amp;only…</source>
        <translation>كتابة نسخة فقط…</translation>
    </message>
    <message>
        <source>This cannot be undone. Type {participant} to confirm:</source>
        <translation>لا يمكن التراجع عن هذا. اكتب {participant} للتأكيد:</translation>
    </message>
    <message>
        <source>&amp;Delete all of it</source>
        <translation>حذف كل ذلك</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>الاحتفاظ بكل شيء</translation>
    </message>
    <message>
        <source>Write a copy of all that is theirs</source>
        <translation>كتابة نسخة من كل ما يخص المشارك</translation>
    </message>
    <message>
        <source>First write a copy of all that is theirs</source>
        <translation>كتابة نسخة من كل ما يخص المشارك أولا</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>ملف Zip</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n files to {path}. Nothing was deleted.</source>
        <translation>
            <numerusform>لم تتم كتابة أي ملف في {path}. لم يحذف شيء.</numerusform>
            <numerusform>تمت كتابة ملف واحد في {path}. لم يحذف شيء.</numerusform>
            <numerusform>تمت كتابة ملفين في {path}. لم يحذف شيء.</numerusform>
            <numerusform>تمت كتابة %n ملفات في {path}. لم يحذف شيء.</numerusform>
            <numerusform>تمت كتابة %n ملفا في {path}. لم يحذف شيء.</numerusform>
            <numerusform>تمت كتابة %n ملف في {path}. لم يحذف شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting all that is {participant}&apos;s…</source>
        <translation>جار حذف كل ما يخص {participant}…</translation>
    </message>
    <message>
        <source>{participant} has withdrawn</source>
        <translation>انسحب {participant}</translation>
    </message>
    <message>
        <source>Files that still name the participant</source>
        <translation>ملفات لا تزال تذكر المشارك</translation>
    </message>
    <message>
        <source>Backups, and what you exported or shared before, are yours to delete. Deleted files are not overwritten on the disk.</source>
        <translation>أما النسخ الاحتياطية وما قمت بتصديره أو مشاركته من قبل، فعليك حذفها بنفسك. الملفات المحذوفة لا تتم الكتابة فوقها على القرص.</translation>
    </message>
    <message>
        <source>This deletes {sessions}, {faces}, and the row in participants.tsv with group and consent.</source>
        <translation>سيتم حذف ما يلي: {sessions}، و{faces}، والصف الخاص به في participants.tsv مع المجموعة والموافقة.</translation>
    </message>
    <message>
        <source>What the model learned from your corrections goes with them, everybody&apos;s: adapt it again afterwards.</source>
        <translation>ويحذف معها ما تعلمه النموذج من تصحيحاتك، لجميع الأشخاص: كيفه من جديد بعد ذلك.</translation>
    </message>
    <message>
        <source>CHANGES gets a line that somebody withdrew, not who.</source>
        <translation>يضاف إلى CHANGES سطر بأن أحدهم انسحب، دون ذكر من هو.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to {copy} before.</source>
        <translation>
            <numerusform>لم تتم كتابة أي ملف في {copy} قبل ذلك.</numerusform>
            <numerusform>تمت كتابة ملف واحد في {copy} قبل ذلك.</numerusform>
            <numerusform>تمت كتابة ملفين في {copy} قبل ذلك.</numerusform>
            <numerusform>تمت كتابة %n ملفات في {copy} قبل ذلك.</numerusform>
            <numerusform>تمت كتابة %n ملفا في {copy} قبل ذلك.</numerusform>
            <numerusform>تمت كتابة %n ملف في {copy} قبل ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted {sessions} and {faces}. CHANGES says so.</source>
        <translation>تم حذف ما يلي: {sessions}، و{faces}. وهذا مدون في CHANGES.</translation>
    </message>
    <message>
        <source>What the model had learned from your corrections is deleted. Adapt it again.</source>
        <translation>تم حذف ما تعلمه النموذج من تصحيحاتك. كيفه من جديد.</translation>
    </message>
    <message>
        <source>These files in the study still name them. Look at them, and delete them:</source>
        <translation>هذه الملفات في الدراسة لا تزال تذكره. افحصها واحذفها:</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>no sessions</source>
        <comment>deleted</comment>
        <translation>لا جلسات</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ({videos} with video)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>لا جلسات (منها {videos} مع فيديو)</numerusform>
            <numerusform>جلسة واحدة (منها {videos} مع فيديو)</numerusform>
            <numerusform>جلستان (منهما {videos} مع فيديو)</numerusform>
            <numerusform>%n جلسات (منها {videos} مع فيديو)</numerusform>
            <numerusform>%n جلسة (منها {videos} مع فيديو)</numerusform>
            <numerusform>%n جلسة (منها {videos} مع فيديو)</numerusform>
        </translation>
    </message>
    <message>
        <source>no corrected faces</source>
        <comment>deleted</comment>
        <translation>لا وجوه مصححة</translation>
    </message>
    <message numerus="yes">
        <source>%n corrected face(s)</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>لا وجوه مصححة</numerusform>
            <numerusform>وجه مصحح واحد</numerusform>
            <numerusform>وجهان مصححان</numerusform>
            <numerusform>%n وجوه مصححة</numerusform>
            <numerusform>%n وجها مصححا</numerusform>
            <numerusform>%n وجه مصحح</numerusform>
        </translation>
    </message>
    <message>
        <source>no faces that you corrected</source>
        <comment>deleted</comment>
        <translation>لا وجوه صححتها</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) that you corrected</source>
        <comment>deleted</comment>
        <translation>
            <numerusform>لا وجوه صححتها</numerusform>
            <numerusform>وجه واحد صححته</numerusform>
            <numerusform>وجهان صححتهما</numerusform>
            <numerusform>%n وجوه صححتها</numerusform>
            <numerusform>%n وجها صححته</numerusform>
            <numerusform>%n وجه صححته</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no readings to draw. Choose another person or span.</source>
        <translation>لا توجد قراءات لرسمها. اختر شخصا آخر أو مدة أخرى.</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● مباشر</translation>
    </message>
    <message>
        <source>Follow the newest readings</source>
        <translation>متابعة أحدث القراءات</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>خطوط</translation>
    </message>
    <message>
        <source>A line for each emotion</source>
        <translation>خط لكل انفعال</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>مكدس</translation>
    </message>
    <message>
        <source>All emotions stacked on top of each other</source>
        <translation>كل الانفعالات مكدسة بعضها فوق بعض</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>إظهار الجلسة كلها</translation>
    </message>
    <message>
        <source>Show or hide: {emotion}</source>
        <translation>إظهار أو إخفاء: {emotion}</translation>
    </message>
    <message>
        <source>{time}, no reading</source>
        <translation>{time}، لا قراءة</translation>
    </message>
    <message>
        <source>A note, if you like: Enter keeps it, Esc leaves it out</source>
        <translation>ملاحظة، إن شئت: Enter يحفظها، وEsc يستغني عنها</translation>
    </message>
    <message>
        <source>Marker&apos;s note</source>
        <translation>ملاحظة العلامة</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>لا قراءة</translation>
    </message>
    <message>
        <source>Face not found</source>
        <translation>لم يعثر على الوجه</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>لم يحلل</translation>
    </message>
    <message>
        <source>No readings yet. They appear here as soon as a face is read.</source>
        <translation>لا قراءات بعد. ستظهر هنا حالما يقرأ وجه.</translation>
    </message>
    <message>
        <source>No face was read here</source>
        <translation>لم يقرأ أي وجه هنا</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>No licence text is included. See its web page.</source>
        <translation>لم يرفق نص الترخيص. انظر صفحة الويب الخاصة به.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Install the program again.</source>
        <translation>تتعذر قراءة {path} ({reason}). أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>Emotion Lens is under the MIT licence. The components listed here come from others, each under its own licence.</source>
        <translation>برنامج Emotion Lens متاح بموجب ترخيص MIT. أما المكونات المدرجة هنا فمن آخرين، ولكل منها ترخيصه الخاص.</translation>
    </message>
    <message>
        <source>Qt, Qt for Python (PySide6) and Shiboken are used unchanged, under the GNU Lesser General Public License, version 3 (LGPL 3). They are separate files, in the folders PySide6 and shiboken6. You may change and replace them: build the same version from its source, replace these files with yours, and the program uses yours. The source is at https://download.qt.io. The third-party parts of Qt are listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html.</source>
        <translation>تستخدم Qt وQt for Python (PySide6) وShiboken دون تغيير، بموجب رخصة GNU Lesser General Public License، الإصدار 3 (LGPL 3). وهي ملفات منفصلة في المجلدين PySide6 وshiboken6. يمكنك تغييرها واستبدالها: ابن الإصدار نفسه من مصدره، وضع ملفاتك مكان هذه الملفات، فيستخدم البرنامج ملفاتك. المصدر متاح في https://download.qt.io. وأجزاء Qt التي من أطراف أخرى مدرجة في https://doc.qt.io/qt-6/licenses-used-in-qt.html.</translation>
    </message>
    <message>
        <source>FFmpeg is there twice. The one in OpenCV, for cameras, is under the LGPL 2.1; its licence, and those of the other parts of OpenCV, are among OpenCV&apos;s. The one in PyAV (the folders av and av.libs), for files, is built with parts under the GNU General Public License, and so is under the GPL 3 in all. The packaged program, which contains it, may therefore be passed on as a whole under the GPL 3; the program&apos;s own code is under the MIT licence as well. The sources are at https://ffmpeg.org and https://github.com/PyAV-Org/pyav-ffmpeg.</source>
        <translation>توجد FFmpeg مرتين. الموجودة في OpenCV، للكاميرات، تخضع لرخصة LGPL 2.1؛ وترخيصها وتراخيص الأجزاء الأخرى من OpenCV مدرجة ضمن تراخيص OpenCV. أما الموجودة في PyAV (المجلدان av وav.libs)، للملفات، فهي مبنية بأجزاء تخضع لرخصة GNU General Public License، ولذلك تخضع بمجملها لرخصة GPL 3. لذا يجوز تمرير البرنامج المحزم، الذي يحتويها، ككل بموجب GPL 3؛ وشفرة البرنامج نفسه متاحة بموجب ترخيص MIT أيضا. المصادر متاحة في https://ffmpeg.org وhttps://github.com/PyAV-Org/pyav-ffmpeg.</translation>
    </message>
    <message>
        <source>The files for face detection (in cv2/data) have their licence in their first lines.</source>
        <translation>ملفات كشف الوجوه (في cv2/data) ترخيصها في أسطرها الأولى.</translation>
    </message>
    <message>
        <source>To be small, the packaged program for Linux contains only the part of ICU (a part of Qt) that sorts names, and replaces OpenBLAS (a part of OpenCV) and the encoders x264, x265 and SVT-AV1 (parts of PyAV&apos;s FFmpeg) by libraries without their functions.</source>
        <translation>لكي يكون البرنامج المحزم لنظام Linux صغيرا، فهو لا يحتوي من ICU (جزء من Qt) إلا على الجزء الذي يرتب الأسماء، ويضع مكان OpenBLAS (جزء من OpenCV) والمرمزات x264 وx265 وSVT-AV1 (أجزاء من FFmpeg التابعة لـ PyAV) مكتبات خالية من وظائفها.</translation>
    </message>
    <message>
        <source>The packaged program is started by a part of PyInstaller. That is under the GPL 2, with an exception that allows it in programs of any licence.</source>
        <translation>يبدأ تشغيل البرنامج المحزم بجزء من PyInstaller. وهو يخضع لرخصة GPL 2، مع استثناء يسمح به في برامج من أي ترخيص.</translation>
    </message>
    <message>
        <source>The packages that the program uses are not listed, because it is not installed. To list them, install it: “pip install .” in its folder.</source>
        <translation>الحزم التي يستخدمها البرنامج غير مدرجة، لأنه غير مثبت. لإدراجها، ثبته: «pip install .» في مجلده.</translation>
    </message>
    <message>
        <source>The label cannot be written to {path}: {reason}. Choose a file in a folder that you may write to, in the settings.</source>
        <translation>تتعذر كتابة التسمية في {path}: {reason}. اختر في الإعدادات ملفا داخل مجلد يسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>LSL is not in the packaged program. It needs the program installed with Python, and the package pylsl there (pip install pylsl).</source>
        <translation>لا يتضمن البرنامج المحزم LSL. يلزم لذلك تثبيت البرنامج مع Python، ومعه الحزمة pylsl (pip install pylsl).</translation>
    </message>
    <message>
        <source>LSL needs the package pylsl: install it with “pip install pylsl”, and start again.</source>
        <translation>يحتاج LSL إلى الحزمة pylsl: ثبتها بالأمر «pip install pylsl»، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>LSL needs the library liblsl, which pylsl did not find. Install it from https://github.com/sccn/liblsl/releases, or name its file in the variable PYLSL_LIB.</source>
        <translation>يحتاج LSL إلى المكتبة liblsl، ولم تعثر عليها pylsl. ثبتها من https://github.com/sccn/liblsl/releases، أو حدد ملفها في المتغير PYLSL_LIB.</translation>
    </message>
    <message>
        <source>LSL is off, because it cannot open a stream on this computer. Check that its ports (16572 to 16604) are not all in use or forbidden, and switch it on again in the settings.</source>
        <translation>تم إيقاف LSL، لأنه لا يستطيع فتح بث على هذا الحاسوب. تأكد من أن منافذه (16572 إلى 16604) ليست كلها مستخدمة أو محظورة، ثم شغله مجددا من الإعدادات.</translation>
    </message>
    <message>
        <source>LSL is off, because it has stopped with an error. Switch it on again in the settings.</source>
        <translation>تم إيقاف LSL، لأنه توقف بسبب خطأ. شغله مجددا من الإعدادات.</translation>
    </message>
    <message>
        <source>OSC to {address}</source>
        <translation>إرسال OSC إلى {address}</translation>
    </message>
    <message>
        <source>OSC is off, because the address “{host}” is not known. Correct it in the settings, or check the network, and switch it on again.</source>
        <translation>تم إيقاف OSC، لأن العنوان «{host}» غير معروف. صححه في الإعدادات، أو تحقق من الشبكة، ثم شغله مجددا.</translation>
    </message>
    <message>
        <source>OSC is off, because nothing can be sent to {address}: {reason}. Check the address and the network, and switch it on again in the settings.</source>
        <translation>تم إيقاف OSC، لأنه لا يمكن إرسال شيء إلى {address}: {reason}. تحقق من العنوان والشبكة، ثم شغله مجددا من الإعدادات.</translation>
    </message>
    <message>
        <source>The output “{title}” has stopped unexpectedly.</source>
        <translation>توقف الإخراج «{title}» على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>Of your {corrections} corrected faces, the original model reads {right_before} as you do ({percent_before}). The adapted model reads {right_after} ({percent_after}), each tested without learning from it. Of {others} other faces, {percent_kept} keep their label.</source>
        <translation>من بين الوجوه التي صححتها وعددها {corrections}، يقرأ النموذج الأصلي كما تقرأ أنت {right_before} ({percent_before}). ويقرأ النموذج المكيف {right_after} ({percent_after})، وقد اختبر كل وجه دون التعلم منه. ومن بين الوجوه الأخرى وعددها {others}، يحتفظ {percent_kept} بتسميتها.</translation>
    </message>
    <message>
        <source>Adapting helps.</source>
        <translation>التكييف مفيد.</translation>
    </message>
    <message>
        <source>It would change too many other faces, so it is not used.</source>
        <translation>سيغير وجوها أخرى أكثر مما ينبغي، لذلك لا يستخدم.</translation>
    </message>
    <message>
        <source>The gain is too small, so it is not used. More corrections may help.</source>
        <translation>الفائدة أصغر مما ينبغي، لذلك لا يستخدم. قد تفيد تصحيحات إضافية.</translation>
    </message>
    <message>
        <source>Adapting needs {fewest} corrections; there are {number}.</source>
        <translation>يحتاج التكييف إلى تصحيحات لا تقل عن {fewest}؛ والموجود {number}.</translation>
    </message>
    <message>
        <source>The model cannot read your corrections: {reason}</source>
        <translation>لا يستطيع النموذج قراءة تصحيحاتك: {reason}</translation>
    </message>
    <message>
        <source>There is no picture of this face to keep. Choose another frame.</source>
        <translation>لا توجد صورة لهذا الوجه يمكن حفظها. اختر إطارا آخر.</translation>
    </message>
    <message>
        <source>This model does not know the emotion {emotion}.</source>
        <translation>هذا النموذج لا يعرف الانفعال {emotion}.</translation>
    </message>
    <message>
        <source>There are no corrections to export.</source>
        <translation>لا توجد تصحيحات لتصديرها.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>Your corrections in {path} cannot be read: {reason}.</source>
        <translation>تتعذر قراءة تصحيحاتك في {path}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}. Make room in {folder}, or allow writing there, and try again.</source>
        <translation>تتعذر كتابة {name}: {reason}. أفرغ مساحة في {folder}، أو اسمح بالكتابة فيه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}. Close other programs that use it, or delete it yourself.</source>
        <translation>يتعذر حذف {path}: {reason}. أغلق البرامج الأخرى التي تستخدمه، أو احذفه بنفسك.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>تتعذر قراءة {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} is damaged and is not used.</source>
        <translation>الملف {name} تالف ولا يستخدم.</translation>
    </message>
    <message>
        <source>{name} was made with another model and is not used.</source>
        <translation>الملف {name} أنشئ بنموذج آخر ولا يستخدم.</translation>
    </message>
    <message>
        <source>{target} is not empty. Choose a new folder.</source>
        <translation>المجلد {target} ليس فارغا. اختر مجلدا جديدا.</translation>
    </message>
    <message>
        <source>The folders cannot be written: {reason}. Choose another folder, or make room there.</source>
        <translation>تتعذر كتابة المجلدات: {reason}. اختر مجلدا آخر، أو أفرغ مساحة هناك.</translation>
    </message>
    <message>
        <source>Your face was not seen long enough. Look at the camera, with light on your face, and try again.</source>
        <translation>لم يظهر وجهك مدة كافية. انظر إلى الكاميرا والضوء على وجهك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This works only with the model that belongs to the program. Reinstall the program.</source>
        <translation>لا يعمل هذا إلا مع النموذج التابع للبرنامج. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>You seem to be smiling. Relax your face and try again.</source>
        <translation>يبدو أنك تبتسم. أرخ وجهك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The video has stopped unexpectedly. Try again, or open something else.</source>
        <translation>توقف الفيديو على نحو غير متوقع. أعد المحاولة، أو افتح شيئا آخر.</translation>
    </message>
    <message>
        <source>Faces are no longer being read: the analysis has stopped. Try again.</source>
        <translation>لم تعد الوجوه تقرأ: توقف التحليل. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Looking for a camera…</source>
        <translation>جار البحث عن كاميرا…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>لم يعثر على كاميرا</translation>
    </message>
    <message>
        <source>Plug one in and it starts by itself. Meanwhile, open a picture or a video, or try the demo.</source>
        <translation>صل كاميرا فتبدأ تلقائيا. وفي هذه الأثناء، افتح صورة أو فيديو، أو جرب العرض التوضيحي.</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>يتعذر استخدام الكاميرا</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>يتعذر عرض {name}</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>جار فتح الكاميرا…</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>جار فتح {name}…</translation>
    </message>
    <message>
        <source>This can take a few seconds.</source>
        <translation>قد يستغرق هذا بضع ثوان.</translation>
    </message>
    <message>
        <source>camera {number}</source>
        <translation>الكاميرا {number}</translation>
    </message>
    <message>
        <source>The film has stopped unexpectedly. Try again, or choose another stimulus.</source>
        <translation>توقف الفيلم على نحو غير متوقع. أعد المحاولة، أو اختر مثيرا آخر.</translation>
    </message>
    <message>
        <source>The film was played, but its window was not visible, so nobody saw it. Begin again, and leave the window where it can be seen.</source>
        <translation>تم تشغيل الفيلم، لكن نافذته لم تكن ظاهرة، فلم يره أحد. ابدأ من جديد، واترك النافذة حيث يمكن رؤيتها.</translation>
    </message>
    <message>
        <source>The film has sound, but this computer has no loudspeaker or headphones that can be used. Connect one and begin again if people are to hear it.</source>
        <translation>للفيلم صوت، لكن لا يوجد في هذا الحاسوب مكبر صوت أو سماعات يمكن استخدامها. صل أحدها وابدأ من جديد إذا كان على الناس سماعه.</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>جميع الأشخاص</translation>
    </message>
    <message>
        <source>Agreement with a human&apos;s codes</source>
        <translation>الاتفاق مع ترميزات مرمز بشري</translation>
    </message>
    <message>
        <source>Each analysed frame with a face that the human coded counts once for each such face: a code holds from its onset until before its offset, one of a single moment for the frame then on show, and one that names nobody where one face alone was in view. The main figure is Cohen&apos;s kappa in which an uncertain reading counts as naming another emotion; beside it stands kappa without the uncertain frames. Kappa is 1 for full agreement and 0 for what chance would give. The 95% intervals come from a bootstrap over coded intervals, not frames, as the frames of one interval depend on each other. One human is no truth: two people who code the same film disagree as well.</source>
        <translation>كل إطار محلل فيه وجه رمزه المرمز البشري يحسب مرة واحدة لكل وجه من هذه الوجوه: يسري الترميز من بدايته إلى ما قبل نهايته، وترميز اللحظة الواحدة يسري على الإطار المعروض عندئذ، والترميز الذي لا يذكر أحدا يسري حيث كان في الصورة وجه واحد فقط. الرقم الرئيسي هو كابا كوهين (Cohen&apos;s kappa) التي تحسب فيها القراءة غير المؤكدة كأنها تذكر انفعالا آخر؛ وبجانبها كابا دون الإطارات غير المؤكدة. تكون كابا 1 عند الاتفاق التام و0 عند ما تعطيه المصادفة. فواصل الثقة 95% ناتجة عن إعادة المعاينة (bootstrap) على الفترات المرمزة لا على الإطارات، لأن إطارات الفترة الواحدة يعتمد بعضها على بعض. المرمز الواحد ليس هو الحقيقة: فشخصان يرمزان الفيلم نفسه يختلفان أيضا.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, uncertain counts as a difference</source>
        <translation>كابا كوهين، غير المؤكد يحسب اختلافا</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, without uncertain frames</source>
        <translation>كابا كوهين، دون الإطارات غير المؤكدة</translation>
    </message>
    <message>
        <source>Frames compared</source>
        <translation>الإطارات المقارنة</translation>
    </message>
    <message numerus="yes">
        <source>{number}, of %n coded interval(s)</source>
        <translation>
            <numerusform>{number}، دون فترات مرمزة</numerusform>
            <numerusform>{number}، من فترة مرمزة واحدة</numerusform>
            <numerusform>{number}، من فترتين مرمزتين</numerusform>
            <numerusform>{number}، من %n فترات مرمزة</numerusform>
            <numerusform>{number}، من %n فترة مرمزة</numerusform>
            <numerusform>{number}، من %n فترة مرمزة</numerusform>
        </translation>
    </message>
    <message>
        <source>Same emotion</source>
        <translation>الانفعال نفسه</translation>
    </message>
    <message>
        <source>Program uncertain</source>
        <translation>البرنامج غير متأكد</translation>
    </message>
    <message>
        <source>Coded, but no such face was found</source>
        <translation>مرمز، لكن لم يعثر على وجه كهذا</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>لا إطارات</numerusform>
            <numerusform>إطار واحد</numerusform>
            <numerusform>إطاران</numerusform>
            <numerusform>%n إطارات</numerusform>
            <numerusform>%n إطارا</numerusform>
            <numerusform>%n إطار</numerusform>
        </translation>
    </message>
    <message>
        <source>Coded twice and differently, left out</source>
        <translation>مرمز مرتين بترميزين مختلفين، تم استبعاده</translation>
    </message>
    <message>
        <source>Human \ program</source>
        <translation>المرمز \ البرنامج</translation>
    </message>
    <message>
        <source>No analysed frame with a face was coded, so there is nothing to compare.</source>
        <translation>لم يرمز أي إطار محلل فيه وجه، فلا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>Coded, but nobody in the session is called so: {names}. Name the person in the session as in the codes.</source>
        <translation>مرمز، لكن لا أحد في الجلسة بهذا الاسم: {names}. أعط الشخص في الجلسة الاسم المستخدم في الترميزات.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, as the code names nobody and several faces were in view: %n face(s).</source>
        <translation>
            <numerusform>لم يستبعد أي وجه لأن الترميز لا يذكر أحدا وفي الصورة عدة وجوه.</numerusform>
            <numerusform>تم استبعاد وجه واحد، لأن الترميز لا يذكر أحدا وفي الصورة عدة وجوه.</numerusform>
            <numerusform>تم استبعاد وجهين، لأن الترميز لا يذكر أحدا وفي الصورة عدة وجوه.</numerusform>
            <numerusform>تم استبعاد %n وجوه، لأن الترميز لا يذكر أحدا وفي الصورة عدة وجوه.</numerusform>
            <numerusform>تم استبعاد %n وجها، لأن الترميز لا يذكر أحدا وفي الصورة عدة وجوه.</numerusform>
            <numerusform>تم استبعاد %n وجه، لأن الترميز لا يذكر أحدا وفي الصورة عدة وجوه.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kappa} (no interval: too few different coded intervals)</source>
        <translation>{kappa} (بلا فاصل ثقة: الفترات المرمزة المختلفة أقل مما ينبغي)</translation>
    </message>
    <message>
        <source>{kappa} (95%: {lowest} to {highest})</source>
        <translation>{kappa} (95%: من {lowest} إلى {highest})</translation>
    </message>
    <message>
        <source>undefined: there are no such frames</source>
        <translation>غير معرف: لا توجد إطارات كهذه</translation>
    </message>
    <message>
        <source>undefined: both named one only ({human}, and the program {program}), and kappa compares several</source>
        <translation>غير معرف: كلاهما ذكر واحدا فقط (المرمز {human}، والبرنامج {program})، وكابا تقارن عدة انفعالات</translation>
    </message>
    <message>
        <source>undefined: the human named one emotion only ({human}), and kappa compares several</source>
        <translation>غير معرف: ذكر المرمز انفعالا واحدا فقط ({human})، وكابا تقارن عدة انفعالات</translation>
    </message>
    <message>
        <source>undefined: the program named one emotion only ({program}), and kappa compares several</source>
        <translation>غير معرف: ذكر البرنامج انفعالا واحدا فقط ({program})، وكابا تقارن عدة انفعالات</translation>
    </message>
    <message>
        <source>{percent} of {length}</source>
        <comment>part of a time</comment>
        <translation>{percent} من {length}</translation>
    </message>
    <message>
        <source>Share of time by emotion</source>
        <translation>نسبة الوقت حسب الانفعال</translation>
    </message>
    <message>
        <source>pleasant +1</source>
        <translation>سار ‎+1</translation>
    </message>
    <message>
        <source>unpleasant −1</source>
        <translation>غير سار ‎−1</translation>
    </message>
    <message>
        <source>to {emotion}</source>
        <comment>a change to an emotion</comment>
        <translation>إلى {emotion}</translation>
    </message>
    <message>
        <source>Changes between emotions</source>
        <translation>التحولات بين الانفعالات</translation>
    </message>
    <message>
        <source>{path} is damaged: each line needs onset, offset, emotion and person. Correct the file, or remove it and import the codes again.</source>
        <translation>الملف {path} تالف: يلزم في كل سطر onset وoffset وemotion وperson. صحح الملف، أو أزله واستورد الترميزات من جديد.</translation>
    </message>
    <message>
        <source>The codes in {folder} cannot be saved: {reason}. Free up space there, or allow writing there.</source>
        <translation>يتعذر حفظ الترميزات في {folder}: {reason}. أفرغ مساحة هناك، أو اسمح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>القراءات</translation>
    </message>
    <message>
        <source>corrected faces</source>
        <translation>الوجوه المصححة</translation>
    </message>
    <message>
        <source>video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>sharing with others</source>
        <translation>المشاركة مع الآخرين</translation>
    </message>
    <message>
        <source>Nobody can agree to “{kind}”. Choose from: {kinds}.</source>
        <translation>لا يمكن لأحد الموافقة على «{kind}». اختر من: {kinds}.</translation>
    </message>
    <message>
        <source>“{day}” is no date of a consent. Write it as year-month-day, such as 2026-11-28.</source>
        <translation>«{day}» ليس تاريخ موافقة. اكتبه على شكل السنة-الشهر-اليوم، مثل 2026-11-28.</translation>
    </message>
    <message>
        <source>What was agreed to cannot be read: “consent” in session.json is damaged. Correct it by the signed form.</source>
        <translation>تتعذر قراءة ما تمت الموافقة عليه: «consent» في session.json تالف. صححه وفق الاستمارة الموقعة.</translation>
    </message>
    <message>
        <source>This participant has not agreed to {what}, so there is none. Choose something else, or ask them for a new consent.</source>
        <translation>لم يوافق هذا المشارك على {what}، فلا يوجد شيء من ذلك. اختر شيئا آخر، أو اطلب منه موافقة جديدة.</translation>
    </message>
    <message>
        <source>{path} lacks columns that a session needs: {columns}. Another program may have changed it.</source>
        <translation>الملف {path} تنقصه أعمدة تحتاج إليها الجلسة: {columns}. ربما غيره برنامج آخر.</translation>
    </message>
    <message>
        <source>{path} is damaged: some lines are incomplete or have wrong values. Correct them in a spreadsheet, or remove them.</source>
        <translation>الملف {path} تالف: بعض الأسطر غير كاملة أو فيها قيم خاطئة. صححها في برنامج جداول، أو أزلها.</translation>
    </message>
    <message>
        <source>There is no {name} in {folder}. Was it moved or deleted?</source>
        <translation>لا يوجد {name} في {folder}. هل تم نقله أو حذفه؟</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}. Is it open in another program?</source>
        <translation>يتعذر فتح {path}: {reason}. هل هو مفتوح في برنامج آخر؟</translation>
    </message>
    <message>
        <source>“{name}” needs a key from 1 to 9 and a kind.</source>
        <translation>يحتاج «{name}» إلى مفتاح من 1 إلى 9 وإلى نوع.</translation>
    </message>
    <message>
        <source>Give key {key} a name of one line and at most {number} letters.</source>
        <translation>أعط المفتاح {key} اسما من سطر واحد لا تتجاوز أحرفه {number}.</translation>
    </message>
    <message>
        <source>Keys {other_key} and {key} have the same name. Give each its own.</source>
        <translation>للمفتاحين {other_key} و{key} الاسم نفسه. أعط كلا منهما اسما خاصا به.</translation>
    </message>
    <message>
        <source>“{other}” and “{name}” are both on key {key}. Move one.</source>
        <translation>كل من «{other}» و«{name}» على المفتاح {key}. انقل أحدهما.</translation>
    </message>
    <message>
        <source>The event codes are damaged: each needs a name, a key from 1 to 9 and a kind, point or state.</source>
        <translation>رموز الأحداث تالفة: يحتاج كل منها إلى اسم، ومفتاح من 1 إلى 9، ونوع هو point أو state.</translation>
    </message>
    <message>
        <source>This session was recorded without video, so there is none to export.</source>
        <translation>سجلت هذه الجلسة بدون فيديو، فلا يوجد فيديو لتصديره.</translation>
    </message>
    <message>
        <source>This session&apos;s video already has its readings drawn in. Copy it from {folder}.</source>
        <translation>فيديو هذه الجلسة رسمت فيه القراءات بالفعل. انسخه من {folder}.</translation>
    </message>
    <message>
        <source>The video could not be written completely. Choose another folder, or free up space there.</source>
        <translation>تعذرت كتابة الفيديو كاملا. اختر مجلدا آخر، أو أفرغ مساحة هناك.</translation>
    </message>
    <message>
        <source>The film {path} is not there any more, so there is no picture. Put it back there, and open the session again.</source>
        <translation>لم يعد الفيلم {path} موجودا، فلا توجد صورة. أعده إلى مكانه، وافتح الجلسة من جديد.</translation>
    </message>
    <message>
        <source>The film {path} is not the one that was analysed, so it is not shown.</source>
        <translation>ليس {path} الفيلم الذي تم تحليله، فلا يعرض.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened: {reason}.</source>
        <translation>يتعذر فتح المجلد {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{code} ends</source>
        <comment>a state that an observer codes</comment>
        <translation>{code} ينتهي</translation>
    </message>
    <message>
        <source>{path} is damaged: each line needs seconds and a note, and a kind where it has a code. Correct or remove the file.</source>
        <translation>الملف {path} تالف: يلزم في كل سطر عدد الثواني وملاحظة، ونوع حيث يوجد رمز. صحح الملف أو أزله.</translation>
    </message>
    <message>
        <source>The markers in {folder} cannot be saved: {reason}. Free up space there, or allow writing there.</source>
        <translation>يتعذر حفظ العلامات في {folder}: {reason}. أفرغ مساحة هناك، أو اسمح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>The folder {folder} is gone. Was it moved, renamed or deleted?</source>
        <translation>المجلد {folder} لم يعد موجودا. هل تم نقله أو تغيير اسمه أو حذفه؟</translation>
    </message>
    <message>
        <source>{folder} is not a session: there is no {file} in it. Choose another folder.</source>
        <translation>ليس {folder} جلسة: لا يوجد فيه {file}. اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>The session in {folder} was made by a newer version of the program. Update the program.</source>
        <translation>الجلسة في {folder} أنشأها إصدار أحدث من البرنامج. حدث البرنامج.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}. Free up space there, or allow writing there.</source>
        <translation>تتعذر الكتابة في {folder}: {reason}. أفرغ مساحة هناك، أو اسمح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>{file} in {folder} is damaged. Its readings.csv may still open in a spreadsheet.</source>
        <translation>الملف {file} في {folder} تالف. قد يظل من الممكن فتح ملف readings.csv الخاص بها في برنامج جداول.</translation>
    </message>
    <message>
        <source>The names and merges in session.json are damaged. Remove its last rules, or all of them, with a text editor.</source>
        <translation>الأسماء وعمليات الدمج في session.json تالفة. أزل آخر قواعده، أو كلها، بمحرر نصوص.</translation>
    </message>
    <message>
        <source>{name} cannot be saved: {reason}. Close it in other programs, choose another folder, or free up space there.</source>
        <translation>يتعذر حفظ {name}: {reason}. أغلقه في البرامج الأخرى، أو اختر مجلدا آخر، أو أفرغ مساحة هناك.</translation>
    </message>
    <message>
        <source>Every figure here is a computer&apos;s estimate of what a face shows, not of what a person feels or thinks. On difficult pictures the label is wrong about one time in three; light, the angle of the head, glasses, beards and a person&apos;s resting face all affect it.</source>
        <translation>كل رقم هنا تقدير من الحاسوب لما يظهر على الوجه، لا لما يشعر به الشخص أو يفكر فيه. في الصور الصعبة تكون التسمية خاطئة في نحو مرة من كل ثلاث؛ ويؤثر فيها الضوء وزاوية الرأس والنظارات واللحية وملامح الراحة لدى الشخص.</translation>
    </message>
    <message>
        <source>Use it to find the moments worth looking at again, and ask the people themselves. Do not judge, rank or diagnose anyone by it.</source>
        <translation>استخدمه للعثور على اللحظات التي تستحق النظر إليها مرة أخرى، واسأل الأشخاص أنفسهم. لا تحكم به على أحد ولا ترتب الناس به ولا تشخص أحدا.</translation>
    </message>
    <message>
        <source>Analysed: the part of the time of which frames were read; shares are of that time alone, and nothing is known of the rest. Share of time: the part of the time in view in which each emotion was shown; “Uncertain” means that none led clearly. Mean probability: the average of what the model gave each emotion. Readable: large, bright, sharp and frontal enough for a meaningful label. Valence: happy minus angry, disgust, fear and sad, from −1 (unpleasant) to 1 (pleasant). Of ten people: an estimate of how many would name each emotion, learned from photos whose faces ten people named; the other figures rest on other labels and may differ from it.</source>
        <translation>جرى تحليله: الجزء من الوقت الذي تمت قراءة إطاراته؛ والنسب من ذلك الوقت وحده، ولا يعرف شيء عن الباقي. نسبة الوقت: الجزء من الوقت في الصورة الذي ظهر فيه كل انفعال؛ و«غير مؤكد» تعني أنه لم يتقدم أي منها بوضوح. متوسط الاحتمال: متوسط ما أعطاه النموذج لكل انفعال. قابل للقراءة: كبير ومضيء وواضح ومواجه بما يكفي لتسمية ذات معنى. التكافؤ الانفعالي: السعادة ناقص الغضب والاشمئزاز والخوف والحزن، من ‎−1 (غير سار) إلى 1 (سار). من بين عشرة أشخاص: تقدير لعدد من سيذكرون كل انفعال، تم تعلمه من صور سمى وجوهها عشرة أشخاص؛ أما الأرقام الأخرى فتستند إلى تسميات أخرى وقد تختلف عنه.</translation>
    </message>
    <message>
        <source>What the faces showed</source>
        <translation>ما ظهر على الوجوه</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Part shown here</source>
        <translation>الجزء المعروض هنا</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <comment>times</comment>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The recording was not finished.</source>
        <translation>لم يكتمل التسجيل.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Events coded by the observer</source>
        <translation>الأحداث التي رمزها الراصد</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Lasted in all</source>
        <translation>المدة الإجمالية</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>نسبة الوقت</translation>
    </message>
    <message>
        <source>Each event</source>
        <translation>كل حدث</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>In view for {length}</source>
        <translation>في الصورة مدة {length}</translation>
    </message>
    <message>
        <source>In view for {length} ({percent} of the time analysed)</source>
        <translation>في الصورة مدة {length} ({percent} من الوقت المحلل)</translation>
    </message>
    <message>
        <source>In view for {length}, readable {readable} of the time</source>
        <translation>في الصورة مدة {length}، وقابل للقراءة في {readable} من الوقت</translation>
    </message>
    <message>
        <source>In view for {length} ({percent} of the time analysed), readable {readable} of the time</source>
        <translation>في الصورة مدة {length} ({percent} من الوقت المحلل)، وقابل للقراءة في {readable} من الوقت</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>عند {time}</translation>
    </message>
    <message>
        <source>one seated person</source>
        <translation>شخص واحد جالس</translation>
    </message>
    <message>
        <source>at the same place</source>
        <translation>في المكان نفسه</translation>
    </message>
    <message>
        <source>{number} face widths away</source>
        <translation>على بعد {number} من عرض الوجه</translation>
    </message>
    <message>
        <source>as large</source>
        <translation>بالحجم نفسه</translation>
    </message>
    <message>
        <source>{number} times as large or as small</source>
        <translation>أكبر أو أصغر بمقدار {number} مرة</translation>
    </message>
    <message>
        <source>likeness not compared</source>
        <translation>التشابه لم يقارن</translation>
    </message>
    <message>
        <source>likeness {percent}</source>
        <translation>التشابه {percent}</translation>
    </message>
    <message>
        <source>gone for {length}</source>
        <comment>a person out of view</comment>
        <translation>غاب مدة {length}</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. Is one of its files open in another program?</source>
        <translation>يتعذر حذف {folder}: {reason}. هل أحد ملفاته مفتوح في برنامج آخر؟</translation>
    </message>
    <message>
        <source>{folder} contains no session, so it was not deleted.</source>
        <translation>لا يحتوي {folder} على جلسة، لذلك لم يحذف.</translation>
    </message>
    <message>
        <source>The session in {folder} is still being recorded. Stop the recording first.</source>
        <translation>لا يزال تسجيل الجلسة في {folder} جاريا. أوقف التسجيل أولا.</translation>
    </message>
    <message>
        <source>No video can be recorded in {folder}: its name is not valid text. Rename the folder.</source>
        <translation>لا يمكن تسجيل فيديو في {folder}: اسمه ليس نصا صالحا. غير اسم المجلد.</translation>
    </message>
    <message>
        <source>No video can be written here. Choose “No video” under Session &gt; Recordings keep.</source>
        <translation>لا يمكن كتابة فيديو هنا. اختر «بدون فيديو» من الجلسة &gt; محتوى التسجيلات.</translation>
    </message>
    <message>
        <source>it was removed</source>
        <translation>تمت إزالته</translation>
    </message>
    <message>
        <source>The folder {folder} is gone. The recording stopped at {time}.</source>
        <translation>المجلد {folder} لم يعد موجودا. توقف التسجيل عند {time}.</translation>
    </message>
    <message>
        <source>The recording stopped at {time}; everything before that is kept in {folder}.</source>
        <translation>توقف التسجيل عند {time}؛ وكل ما قبل ذلك محفوظ في {folder}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}.</source>
        <translation>تتعذر الكتابة في {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The video cannot be written.</source>
        <translation>تتعذر كتابة الفيديو.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>حدث خطأ غير متوقع.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {reason}. Free up space there, or allow writing there, and record again.</source>
        <translation>يتعذر إنشاء المجلد {folder}: {reason}. أفرغ مساحة هناك، أو اسمح بالكتابة فيه، ثم سجل من جديد.</translation>
    </message>
    <message>
        <source>{name} is damaged after {seconds} seconds. Copy or download it again.</source>
        <translation>الملف {name} تالف بعد {seconds} ثانية. انسخه أو نزله من جديد.</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <translation>{rate} إطار/ث</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a picture or a video in it.</source>
        <translation>المسار {path} مجلد. اختر صورة أو فيديو بداخله.</translation>
    </message>
    <message>
        <source>There is no file {path}. Was it moved or renamed?</source>
        <translation>لا يوجد ملف {path}. هل تم نقله أو تغيير اسمه؟</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>الملف {name} فارغ. انسخه أو نزله من جديد.</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>لا يذكر النظام سببا</translation>
    </message>
    <message>
        <source>Settings, Privacy &amp; security, Camera</source>
        <translation>الإعدادات، الخصوصية والأمان، الكاميرا</translation>
    </message>
    <message>
        <source>System Settings, Privacy &amp; Security, Camera</source>
        <translation>إعدادات النظام، الخصوصية والأمن، الكاميرا</translation>
    </message>
    <message>
        <source>{camera} cannot be opened. Close any other program that uses it, and allow its use in {settings}.</source>
        <translation>يتعذر فتح {camera}. أغلق أي برنامج آخر يستخدمها، واسمح باستخدامها في {settings}.</translation>
    </message>
    <message>
        <source>Your account has no permission to use {camera}. Add it to the group “video” (sudo usermod -aG video YOUR_NAME), then log in again.</source>
        <translation>ليس لحسابك إذن باستخدام {camera}. أضفه إلى المجموعة «video» (sudo usermod -aG video YOUR_NAME)، ثم سجل الدخول من جديد.</translation>
    </message>
    <message>
        <source>{camera} is plugged in but cannot be opened. Close any other program that uses it; if there is none, unplug it and plug it in again.</source>
        <translation>الكاميرا {camera} موصولة لكن يتعذر فتحها. أغلق أي برنامج آخر يستخدمها؛ وإن لم يوجد، فافصلها ثم صلها من جديد.</translation>
    </message>
    <message>
        <source>a {kind}</source>
        <comment>a kind of picture</comment>
        <translation>صورة {kind}</translation>
    </message>
    <message>
        <source>a HEIC picture that is damaged, or of a rare kind</source>
        <translation>صورة HEIC تالفة، أو من نوع نادر</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>أيقونة</translation>
    </message>
    <message>
        <source>raw camera</source>
        <translation>كاميرا خام (RAW)</translation>
    </message>
    <message>
        <source>{name} is an {kind} picture, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>الملف {name} صورة من نوع {kind}، وتتعذر قراءتها. افتحها في برنامج آخر واحفظها بصيغة JPEG أو PNG.</translation>
    </message>
    <message>
        <source>{name} is a {kind} picture, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>الملف {name} صورة من نوع {kind}، وتتعذر قراءتها. افتحها في برنامج آخر واحفظها بصيغة JPEG أو PNG.</translation>
    </message>
    <message>
        <source>{name} has more than 100 megapixels. Make it smaller first.</source>
        <translation>في {name} أكثر من 100 ميغابكسل. صغر الصورة أولا.</translation>
    </message>
    <message>
        <source>{name} would take more than 400 MB of memory. Make it smaller first.</source>
        <translation>يحتاج {name} إلى أكثر من 400 ميغابايت من الذاكرة. صغر الصورة أولا.</translation>
    </message>
    <message>
        <source>{trouble} Trying again now…</source>
        <translation>{trouble} تعاد المحاولة الآن…</translation>
    </message>
    <message>
        <source>{trouble} Trying again in {seconds} s…</source>
        <translation>{trouble} تعاد المحاولة بعد {seconds} ث…</translation>
    </message>
    <message>
        <source>{name} has stopped sending frames.</source>
        <translation>توقف المصدر {name} عن إرسال الإطارات.</translation>
    </message>
    <message>
        <source>{name} sends no frames.</source>
        <translation>لا يرسل المصدر {name} أي إطارات.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>يتعذر فتح {name}.</translation>
    </message>
    <message>
        <source>{name} does not answer.</source>
        <translation>لا يستجيب المصدر {name}.</translation>
    </message>
    <message>
        <source>Is it plugged in? Is another program using it?</source>
        <translation>هل المصدر موصول؟ وهل يستخدمه برنامج آخر؟</translation>
    </message>
    <message>
        <source>Is the address right? Is the camera on, and in this network?</source>
        <translation>هل العنوان صحيح؟ وهل الكاميرا مشغلة ومتصلة بهذه الشبكة؟</translation>
    </message>
    <message>
        <source>There is nothing to open. Name a camera, a file or an address.</source>
        <translation>لا يوجد ما يفتح. حدد كاميرا أو ملفا أو عنوانا.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a video that can be read. Save it as JPEG, PNG or MP4 with another program.</source>
        <translation>ليس {name} صورة ولا فيديو تمكن قراءته. احفظه بصيغة JPEG أو PNG أو MP4 ببرنامج آخر.</translation>
    </message>
    <message>
        <source>{address} is not the address of a stream. An address begins with http://, https:// or rtsp://, followed by a host name or number.</source>
        <translation>ليس {address} عنوان بث. يبدأ العنوان بـ http:// أو https:// أو rtsp://، يليه اسم مضيف أو رقمه.</translation>
    </message>
    <message>
        <source>{name} is not plugged in. Plug it in and it starts by itself.</source>
        <translation>المصدر {name} غير موصول. صله فيبدأ تلقائيا.</translation>
    </message>
    <message>
        <source>There is no file {source}. Was it moved or renamed?</source>
        <translation>لا يوجد ملف {source}. هل تم نقله أو تغيير اسمه؟</translation>
    </message>
    <message>
        <source>There is no camera and no file called {source}. The cameras here are: {names}.</source>
        <translation>لا توجد كاميرا ولا ملف باسم {source}. الكاميرات الموجودة هنا هي: {names}.</translation>
    </message>
    <message>
        <source>There is no camera and no file called {source}. No camera is plugged in. You can open a picture, a video or an address (http://, https://, rtsp://) instead.</source>
        <translation>لا توجد كاميرا ولا ملف باسم {source}. لا توجد كاميرا موصولة. يمكنك بدلا من ذلك فتح صورة أو فيديو أو عنوان (http:// أو https:// أو rtsp://).</translation>
    </message>
    <message>
        <source>Pages {numbers} were left out: {reason}</source>
        <translation>تم استبعاد الصفحات {numbers}: {reason}</translation>
    </message>
    <message>
        <source>Page {number} was left out: {reason}</source>
        <translation>تم استبعاد الصفحة {number}: {reason}</translation>
    </message>
    <message>
        <source>{name} breaks off after page {number}. Copy or download it again.</source>
        <translation>ينقطع {name} بعد الصفحة {number}. انسخه أو نزله من جديد.</translation>
    </message>
    <message>
        <source>{name} is {such_a_picture}, which cannot be read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>الملف {name} هو {such_a_picture}، وتتعذر قراءته. افتحه في برنامج آخر واحفظه بصيغة JPEG أو PNG.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read, or is damaged. Open it in another program and save it as JPEG or PNG.</source>
        <translation>ليس {name} صورة تمكن قراءتها، أو أنه تالف. افتحه في برنامج آخر واحفظه بصيغة JPEG أو PNG.</translation>
    </message>
    <message>
        <source>{name} cannot be saved: {reason}. Choose another folder, or make room there.</source>
        <translation>يتعذر حفظ {name}: {reason}. اختر مجلدا آخر، أو أفرغ مساحة هناك.</translation>
    </message>
    <message>
        <source>Pictures cannot be saved as {name}. Use a name ending in .png.</source>
        <translation>لا يمكن حفظ الصور باسم {name}. استخدم اسما ينتهي بـ ‎.png.</translation>
    </message>
    <message>
        <source>This picture does not fit into {suffix}. Save it as .png.</source>
        <translation>لا تتسع صيغة {suffix} لهذه الصورة. احفظها بصيغة ‎.png.</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>أعداد صحيحة</translation>
    </message>
    <message>
        <source>signed whole numbers</source>
        <translation>أعداد صحيحة موجبة وسالبة</translation>
    </message>
    <message>
        <source>floating-point numbers</source>
        <translation>أعداد عشرية عائمة</translation>
    </message>
    <message>
        <source>numbers of another kind</source>
        <translation>أعداد من نوع آخر</translation>
    </message>
    <message>
        <source>TIFF of {bits}-bit {numbers}</source>
        <translation>TIFF من {numbers} بعمق {bits} بت</translation>
    </message>
    <message>
        <source>TIFF of {bits}-bit {numbers}, {count} for each pixel</source>
        <translation>TIFF من {numbers} بعمق {bits} بت، {count} لكل بكسل</translation>
    </message>
    <message>
        <source>{name} has no video stream {number}. There is: {streams}.</source>
        <translation>لا يوجد في {name} دفق فيديو رقمه {number}. الموجود: {streams}.</translation>
    </message>
    <message>
        <source>{name} ends after {seconds} of the {duration} seconds that it claims to have. It may be cut off. Copy or download it again.</source>
        <translation>ينتهي {name} بعد {seconds} من {duration} ثانية يعلن أنها مدته. ربما اقتطع منه جزء. انسخه أو نزله من جديد.</translation>
    </message>
    <message>
        <source>{name} ends after {seconds} seconds. It may be cut off. Copy or download it again.</source>
        <translation>ينتهي {name} بعد {seconds} ثانية. ربما اقتطع منه جزء. انسخه أو نزله من جديد.</translation>
    </message>
    <message>
        <source>{name} has no frame that can be read. It may be damaged, or no video. See whether another program plays it, and save it as MP4 there.</source>
        <translation>لا يوجد في {name} إطار تمكن قراءته. ربما كان تالفا، أو ليس فيديو. جرب أن يشغله برنامج آخر، واحفظه هناك بصيغة MP4.</translation>
    </message>
    <message>
        <source>{name} holds {count} videos. Shown is {shown}. Not shown: {others}.</source>
        <translation>عدد الفيديوهات في {name} هو {count}. المعروض {shown}. غير المعروض: {others}.</translation>
    </message>
    <message>
        <source>Emotion Lens is already starting but is not open yet. Wait for its window. If none appears, end the program or restart the computer, then start it again.</source>
        <translation>برنامج Emotion Lens قيد البدء لكنه لم يفتح بعد. انتظر ظهور نافذته. إن لم تظهر، فأنه البرنامج أو أعد تشغيل الحاسوب، ثم شغله من جديد.</translation>
    </message>
    <message>
        <source>Emotion Lens is already open but does not answer. Wait a moment and try again. If that does not help, end it (process {process}), then start it again.</source>
        <translation>برنامج Emotion Lens مفتوح بالفعل لكنه لا يستجيب. انتظر لحظة ثم أعد المحاولة. إن لم يفد ذلك، فأنهه (العملية {process})، ثم شغله من جديد.</translation>
    </message>
    <message>
        <source>Emotion Lens is already open. Its window cannot be brought to the front, because {folder} cannot be written to ({reason}). Look for the window.</source>
        <translation>برنامج Emotion Lens مفتوح بالفعل. يتعذر إحضار نافذته إلى المقدمة، لأن الكتابة في {folder} غير ممكنة ({reason}). ابحث عن النافذة.</translation>
    </message>
    <message>
        <source>The withdrawal of {participant} was interrupted. Withdraw {participant} again.</source>
        <translation>انقطع تنفيذ انسحاب {participant}. نفذ انسحاب {participant} من جديد.</translation>
    </message>
    <message>
        <source>{participant} has no session yet.</source>
        <translation>ليس للمشارك {participant} جلسة بعد.</translation>
    </message>
    <message>
        <source>{participant} has sessions, but is not in participants.tsv. Add the participant there.</source>
        <translation>للمشارك {participant} جلسات، لكنه غير موجود في participants.tsv. أضف المشارك هناك.</translation>
    </message>
    <message>
        <source>There are sessions of “{name}”, which is not in stimuli.tsv. Add it there.</source>
        <translation>توجد جلسات للمثير «{name}»، وهو غير موجود في stimuli.tsv. أضفه هناك.</translation>
    </message>
    <message>
        <source>{stimulus}: the event “{event}” at {seconds} s lies outside the stimulus. Correct its onset.</source>
        <translation>المثير {stimulus}: الحدث «{event}» عند {seconds} ث يقع خارج المثير. صحح بدايته.</translation>
    </message>
    <message>
        <source>{path} is another film than the one of {stimulus}. Put the old one back.</source>
        <translation>الفيلم {path} غير فيلم {stimulus}. أعد القديم.</translation>
    </message>
    <message>
        <source>There is no film {path}. Was it moved or renamed?</source>
        <translation>لا يوجد فيلم {path}. هل تم نقله أو تغيير اسمه؟</translation>
    </message>
    <message>
        <source>{session} is being recorded.</source>
        <translation>يجري تسجيل {session}.</translation>
    </message>
    <message>
        <source>{session} was interrupted. Open it in the window to repair it.</source>
        <translation>انقطع تسجيل {session}. افتحها في النافذة لإصلاحها.</translation>
    </message>
    <message>
        <source>The session {name} was recorded, but its folder is gone. Was it moved?</source>
        <translation>تم تسجيل الجلسة {name}، لكن مجلدها لم يعد موجودا. هل تم نقله؟</translation>
    </message>
    <message>
        <source>{path} is damaged: it needs a name. Add it in a text editor.</source>
        <translation>الملف {path} تالف: ينقصه الاسم. أضفه في محرر نصوص.</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it: it is written again.</source>
        <translation>الملف {path} تالف. احذفه: ستعاد كتابته.</translation>
    </message>
    <message>
        <source>{name} cannot be copied: {reason}.</source>
        <translation>يتعذر نسخ {name}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged, and was not copied: {reason}.</source>
        <translation>الملف {path} تالف، ولم ينسخ: {reason}.</translation>
    </message>
    <message>
        <source>it has no seconds</source>
        <translation>لا ثواني فيه</translation>
    </message>
    <message>
        <source>{path} is no text in UTF-8. Open it in an editor and save it as UTF-8.</source>
        <translation>ليس {path} نصا بترميز UTF-8. افتحه في محرر واحفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{path} is damaged: it is no JSON object. Correct it in a text editor, or put an older copy in its place.</source>
        <translation>الملف {path} تالف: ليس كائن JSON. صححه في محرر نصوص، أو ضع نسخة أقدم مكانه.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Free up space there, or allow writing there.</source>
        <translation>تتعذر كتابة {path}: {reason}. أفرغ مساحة هناك، أو اسمح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>Another program is changing the study in {folder}. Try again when it is done.</source>
        <translation>هناك برنامج آخر يغير الدراسة في {folder}. أعد المحاولة عندما ينتهي.</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>التكافؤ الانفعالي</translation>
    </message>
    <message>
        <source>Mean courses over participants</source>
        <translation>المنحنيات المتوسطة على المشاركين</translation>
    </message>
    <message>
        <source>Mean valence of each group</source>
        <translation>متوسط التكافؤ الانفعالي لكل مجموعة</translation>
    </message>
    <message>
        <source>Mean valence around each event</source>
        <translation>متوسط التكافؤ الانفعالي حول كل حدث</translation>
    </message>
    <message>
        <source>Agreement among participants</source>
        <translation>الاتفاق بين المشاركين</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Mean correlation</source>
        <translation>متوسط الارتباط</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Inter-subject correlation: how far each participant&apos;s course rises and falls with the mean course of all others (leave one out; 1 wholly, 0 not at all), and the mean of these. They rest on each other, so no interval is given. It says that people reacted alike, not how strongly.</source>
        <translation>الارتباط بين الأفراد: مدى ارتفاع منحنى كل مشارك وانخفاضه مع المنحنى المتوسط لجميع الآخرين (باستبعاد واحد؛ 1 كليا، 0 إطلاقا لا)، ومتوسط هذه القيم. يعتمد بعضها على بعض، لذلك لا يعطى فاصل ثقة. وهو يعني أن الناس استجابوا استجابة متشابهة، لا مدى قوتها.</translation>
    </message>
    <message>
        <source>No correlation can be computed where a course does not vary, or where less than {seconds} s are in common: {missing}.</source>
        <translation>لا يمكن حساب ارتباط حيث لا يتغير المنحنى، أو حيث المدة المشتركة أقل من {seconds} ث: {missing}.</translation>
    </message>
    <message>
        <source>Groups side by side</source>
        <translation>المجموعات جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Participants: {groups}.</source>
        <comment>names of groups with their sizes</comment>
        <translation>المشاركون: {groups}.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a group are not compared.</source>
        <comment>participants</comment>
        <translation>
            <numerusform>لا مشاركين بلا مجموعة.</numerusform>
            <numerusform>مشارك واحد بلا مجموعة لا تشمله المقارنة.</numerusform>
            <numerusform>مشاركان بلا مجموعة لا تشملهما المقارنة.</numerusform>
            <numerusform>%n مشاركين بلا مجموعة لا تشملهم المقارنة.</numerusform>
            <numerusform>%n مشاركا بلا مجموعة لا تشملهم المقارنة.</numerusform>
            <numerusform>%n مشارك بلا مجموعة لا تشملهم المقارنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} less {second}</source>
        <comment>a difference</comment>
        <translation>{first} ناقص {second}</translation>
    </message>
    <message>
        <source>Mean of</source>
        <comment>head of a column</comment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Hedges&apos; g</source>
        <translation>Hedges&apos; g</translation>
    </message>
    <message>
        <source>Means over participants of each one&apos;s own mean. Below a difference and below g is the {level} interval, by bootstrap over participants within each group. Many figures are compared here and the intervals are not corrected for that: some will miss 0 by chance alone. Groups that were not drawn by lot may differ for other reasons.</source>
        <translation>متوسطات على المشاركين من متوسط كل منهم. تحت كل فرق وتحت g فاصل الثقة {level}، بإعادة المعاينة (bootstrap) على المشاركين داخل كل مجموعة. تقارن هنا أرقام كثيرة وفواصل الثقة غير مصححة لذلك: سيخطئ بعضها الصفر بالمصادفة وحدها. والمجموعات التي لم توزع بالقرعة قد تختلف لأسباب أخرى.</translation>
    </message>
    <message>
        <source>{measure}: all</source>
        <comment>participants</comment>
        <translation>{measure}: الجميع</translation>
    </message>
    <message>
        <source>{first} and {second}: a group of fewer than {fewest} participants has no interval and no effect size. The difference is of these people alone.</source>
        <translation>{first} و{second}: المجموعة التي فيها أقل من {fewest} من المشاركين ليس لها فاصل ثقة ولا حجم أثر. الفرق يخص هؤلاء الأشخاص وحدهم.</translation>
    </message>
    <message>
        <source>{first} and {second}: groups of fewer than {few} participants say little about others. Their intervals are much too narrow.</source>
        <translation>{first} و{second}: المجموعات التي فيها أقل من {few} من المشاركين لا تكاد تقول شيئا عن غيرهم. وفواصل الثقة لها أضيق كثيرا مما ينبغي.</translation>
    </message>
    <message>
        <source>Valence in {number}. {event}</source>
        <comment>an event and its number</comment>
        <translation>التكافؤ الانفعالي في {number}. {event}</translation>
    </message>
    <message>
        <source>Shares of time in events</source>
        <translation>نسب الوقت في الأحداث</translation>
    </message>
    <message>
        <source>Shares are means over participants of the time in which the face was read, with their interval. An event of no duration counts with the {seconds} s after it.</source>
        <translation>النسب متوسطات على المشاركين من الوقت الذي قرئ فيه الوجه، مع فاصل الثقة لها. والحدث الذي لا مدة له يحسب مع {seconds} ث بعده.</translation>
    </message>
    <message>
        <source>Valence around events</source>
        <translation>التكافؤ الانفعالي حول الأحداث</translation>
    </message>
    <message>
        <source>First reactions to events</source>
        <translation>الاستجابات الأولى للأحداث</translation>
    </message>
    <message>
        <source>Reacted</source>
        <translation>استجابوا</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>الذروة</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a reaction</comment>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Mean valence over participants from {before} s before to {after} s after each event, with its band. The table (CSV) has the emotions, too, and {more} more events.</source>
        <translation>متوسط التكافؤ الانفعالي على المشاركين من {before} ث قبل كل حدث إلى {after} ث بعده، مع نطاقه. وفي الجدول (CSV) الانفعالات أيضا، وأحداث أخرى عددها {more}.</translation>
    </message>
    <message>
        <source>Mean valence over participants from {before} s before to {after} s after each event, with its band. The table (CSV) has the emotions, too.</source>
        <translation>متوسط التكافؤ الانفعالي على المشاركين من {before} ث قبل كل حدث إلى {after} ث بعده، مع نطاقه. وفي الجدول (CSV) الانفعالات أيضا.</translation>
    </message>
    <message numerus="yes">
        <source>{time}, seen {share}, %n participants</source>
        <comment>an event</comment>
        <translation>
            <numerusform>{time}، الوجه في الصورة {share}، لا مشاركين</numerusform>
            <numerusform>{time}، الوجه في الصورة {share}، مشارك واحد</numerusform>
            <numerusform>{time}، الوجه في الصورة {share}، مشاركان</numerusform>
            <numerusform>{time}، الوجه في الصورة {share}، %n مشاركين</numerusform>
            <numerusform>{time}، الوجه في الصورة {share}، %n مشاركا</numerusform>
            <numerusform>{time}، الوجه في الصورة {share}، %n مشارك</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, seen {share}</source>
        <comment>an event</comment>
        <translation>{time}، الوجه في الصورة {share}</translation>
    </message>
    <message>
        <source>No reaction</source>
        <translation>لا استجابة</translation>
    </message>
    <message>
        <source>Not seen well enough to tell</source>
        <translation>لم تكن الرؤية كافية للحكم</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <comment>participants</comment>
        <translation>{number} من {all}</translation>
    </message>
    <message>
        <source>A reaction: within {window} s of the event, a measure exceeds its mean of the {base} s before by at least {deviations} of their standard deviations, and by at least {rise}, for {hold} s without a break; of emotions a rise, of valence a rise or a fall. Onset: when that begins. Peak: when it is farthest from that mean, and Size by how much. Times are means over those who reacted, in steps of {step} s, with their interval. “3 of 12”: twelve were seen well enough to tell. A reaction after an event need not be a reaction to it.</source>
        <translation>الاستجابة: خلال {window} ث من الحدث، يتجاوز مقياس ما متوسطه في {base} ث قبله بما لا يقل عن {deviations} من الانحرافات المعيارية لتلك الثواني، وبما لا يقل عن {rise}، مدة {hold} ث دون انقطاع؛ في الانفعالات ارتفاعا، وفي التكافؤ الانفعالي ارتفاعا أو انخفاضا. البداية: متى يبدأ ذلك. الذروة: متى يبلغ أبعد ما يكون عن ذلك المتوسط، والمقدار: بكم يبتعد عنه. الأوقات متوسطات على من استجابوا، بخطوات من {step} ث، مع فاصل الثقة لها. «3 من 12»: كانت رؤية اثني عشر مشاركا كافية للحكم. والاستجابة بعد حدث ليست بالضرورة استجابة له.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <comment>two events</comment>
        <translation>{first} و{second}</translation>
    </message>
    <message numerus="yes">
        <source>These events are so close to each other that the time looked at for one reaches into that of the other: {pairs} and %n more pairs. A reaction may be counted for both, or hidden in the base.</source>
        <translation>
            <numerusform>هذه الأحداث متقاربة إلى حد أن الوقت المفحوص لأحدها يمتد إلى وقت الآخر: {pairs}. قد تحسب الاستجابة لكليهما، أو تختفي في وقت الأساس.</numerusform>
            <numerusform>هذه الأحداث متقاربة إلى حد أن الوقت المفحوص لأحدها يمتد إلى وقت الآخر: {pairs} وزوج آخر. قد تحسب الاستجابة لكليهما، أو تختفي في وقت الأساس.</numerusform>
            <numerusform>هذه الأحداث متقاربة إلى حد أن الوقت المفحوص لأحدها يمتد إلى وقت الآخر: {pairs} وزوجان آخران. قد تحسب الاستجابة لكليهما، أو تختفي في وقت الأساس.</numerusform>
            <numerusform>هذه الأحداث متقاربة إلى حد أن الوقت المفحوص لأحدها يمتد إلى وقت الآخر: {pairs} و%n أزواج أخرى. قد تحسب الاستجابة لكليهما، أو تختفي في وقت الأساس.</numerusform>
            <numerusform>هذه الأحداث متقاربة إلى حد أن الوقت المفحوص لأحدها يمتد إلى وقت الآخر: {pairs} و%n زوجا آخر. قد تحسب الاستجابة لكليهما، أو تختفي في وقت الأساس.</numerusform>
            <numerusform>هذه الأحداث متقاربة إلى حد أن الوقت المفحوص لأحدها يمتد إلى وقت الآخر: {pairs} و%n زوج آخر. قد تحسب الاستجابة لكليهما، أو تختفي في وقت الأساس.</numerusform>
        </translation>
    </message>
    <message>
        <source>These events are so close to each other that the time looked at for one reaches into that of the other: {pairs}. A reaction may be counted for both, or hidden in the base.</source>
        <translation>هذه الأحداث متقاربة إلى حد أن الوقت المفحوص لأحدها يمتد إلى وقت الآخر: {pairs}. قد تحسب الاستجابة لكليهما، أو تختفي في وقت الأساس.</translation>
    </message>
    <message>
        <source>There is no consent to the use of readings.</source>
        <translation>لا توجد موافقة على استخدام القراءات.</translation>
    </message>
    <message>
        <source>There is no session with this stimulus.</source>
        <translation>لا توجد جلسة مع هذا المثير.</translation>
    </message>
    <message>
        <source>Not counted, as their stimulus is not in stimuli.tsv: {sessions}.</source>
        <translation>غير محتسبة، لأن مثيرها غير موجود في stimuli.tsv: {sessions}.</translation>
    </message>
    <message>
        <source>participants.tsv does not name this participant.</source>
        <translation>لا يذكر participants.tsv هذا المشارك.</translation>
    </message>
    <message>
        <source>It is still being recorded.</source>
        <translation>لا يزال تسجيلها جاريا.</translation>
    </message>
    <message>
        <source>valence</source>
        <translation>التكافؤ الانفعالي</translation>
    </message>
    <message>
        <source>derived valence</source>
        <translation>التكافؤ الانفعالي المشتق</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>an interval</comment>
        <translation>من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>times</comment>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{event} (coded)</source>
        <translation>{event} (مرمز)</translation>
    </message>
    <message>
        <source>Shares of time are of the time in which the face was read, by the emotion shown; “Uncertain” means that none led clearly. Mean: of the probability that the model gave each emotion, over time and then over participants. Valence: happy minus angry, disgust, fear and sad, from −1 (unpleasant) to 1 (pleasant). Derived valence: the shares of people who would name each emotion, as the model estimates them, weighed by how people rated these words. Analysed: the part of the stimulus of which frames were read. In view: the part of that with the face. Readable: the part of that in which it was large, bright, sharp and frontal enough.</source>
        <translation>نسب الوقت هي من الوقت الذي قرئ فيه الوجه، حسب الانفعال الظاهر؛ و«غير مؤكد» تعني أنه لم يتقدم أي منها بوضوح. المتوسط: متوسط الاحتمال الذي أعطاه النموذج لكل انفعال، عبر الزمن ثم على المشاركين. التكافؤ الانفعالي: السعادة ناقص الغضب والاشمئزاز والخوف والحزن، من ‎−1 (غير سار) إلى 1 (سار). التكافؤ الانفعالي المشتق: نسب الأشخاص الذين سيذكرون كل انفعال، كما يقدرها النموذج، مرجحة بتقييم الناس لهذه الكلمات. جرى تحليله: الجزء من المثير الذي تمت قراءة إطاراته. في الصورة: الجزء من ذلك الذي كان فيه الوجه. قابل للقراءة: الجزء من ذلك الذي كان فيه الوجه كبيرا ومضيئا وواضحا ومواجها بما يكفي.</translation>
    </message>
    <message>
        <source>Every participant counts once, however many frames there are. Intervals are percentile bootstrap intervals over participants (Efron &amp; Tibshirani 1993): had other people of the same kind taken part, the mean might as well have been anywhere in them. Those of few people are too narrow: of normally distributed values, a 95% interval holds the true mean in 75 of 100 studies of 3 participants, in 85 of 5, 89 of 8 and 92 of 20. They say nothing of how often the model errs.</source>
        <translation>كل مشارك يحسب مرة واحدة، مهما كان عدد الإطارات. فواصل الثقة مئينية بإعادة المعاينة (bootstrap) على المشاركين (Efron &amp; Tibshirani 1993): لو شارك أشخاص آخرون من النوع نفسه، لكان من الممكن أن يقع المتوسط في أي موضع منها. وهي أضيق مما ينبغي عندما يكون الأشخاص قليلين: للقيم الموزعة توزيعا طبيعيا، يشمل فاصل الثقة 95% المتوسط الحقيقي في 75 من كل 100 دراسة فيها 3 مشاركين، وفي 85 حين يكونون 5، و89 حين يكونون 8، و92 حين يكونون 20. وهي لا تقول شيئا عن مدى تكرار خطأ النموذج.</translation>
    </message>
    <message>
        <source>Sources: agreement, Hasson et al. 2004 (Science 303) and Nastase et al. 2019 (Social Cognitive and Affective Neuroscience 14); effect size, Hedges 1981 (Journal of Educational Statistics 6); onsets, Hodges &amp; Bui 1996 (Electroencephalography and Clinical Neurophysiology 101).</source>
        <translation>المراجع: الاتفاق، Hasson et al. 2004 (Science 303) وNastase et al. 2019 (Social Cognitive and Affective Neuroscience 14)؛ حجم الأثر، Hedges 1981 (Journal of Educational Statistics 6)؛ البدايات، Hodges &amp; Bui 1996 (Electroencephalography and Clinical Neurophysiology 101).</translation>
    </message>
    <message>
        <source>Participants counted</source>
        <translation>المشاركون المحتسبون</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>No stimuli</source>
        <translation>لا مثيرات</translation>
    </message>
    <message>
        <source>The study has no stimuli yet. Add one first.</source>
        <translation>لا مثيرات في الدراسة بعد. أضف واحدا أولا.</translation>
    </message>
    <message>
        <source>What to know of this study</source>
        <translation>ما ينبغي معرفته عن هذه الدراسة</translation>
    </message>
    <message>
        <source>Made with Emotion Lens {version}.</source>
        <translation>أنشئ ببرنامج Emotion Lens {version}.</translation>
    </message>
    <message>
        <source>Model (SHA-256): {models}.</source>
        <translation>النموذج (SHA-256): {models}.</translation>
    </message>
    <message>
        <source>Left out are viewings of which less than {analysed} was analysed, less than {in_view} of that in view, or less than {readable} of that readable. Seed of the random numbers: {seed}.</source>
        <translation>تستبعد المشاهدات التي جرى تحليل أقل من {analysed} منها، أو كان أقل من {in_view} من ذلك في الصورة، أو كان أقل من {readable} من ذلك قابلا للقراءة. بذرة الأعداد العشوائية: {seed}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>جزئيا</translation>
    </message>
    <message>
        <source>model {value}</source>
        <translation>النموذج {value}</translation>
    </message>
    <message>
        <source>resting face taken out: {value}</source>
        <translation>ملامح الراحة مطروحة: {value}</translation>
    </message>
    <message>
        <source>smoothing {value}</source>
        <translation>التنعيم {value}</translation>
    </message>
    <message>
        <source>smallest face {value}</source>
        <translation>أصغر وجه {value}</translation>
    </message>
    <message>
        <source>adapted {value}</source>
        <translation>التكييف {value}</translation>
    </message>
    <message>
        <source>doubt unreadable {value}</source>
        <translation>الشك في غير القابل للقراءة {value}</translation>
    </message>
    <message>
        <source>emotions {value}</source>
        <translation>الانفعالات {value}</translation>
    </message>
    <message>
        <source>Run {number} is counted instead.</source>
        <translation>تحتسب الجولة {number} بدلا منها.</translation>
    </message>
    <message>
        <source>{share} of the stimulus was analysed, less than {least}.</source>
        <translation>جرى تحليل {share} من المثير، أي أقل من {least}.</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>لم يعثر على وجه.</translation>
    </message>
    <message>
        <source>The face was in view {share} of the time analysed, less than {least}.</source>
        <translation>كان الوجه في الصورة {share} من الوقت المحلل، أي أقل من {least}.</translation>
    </message>
    <message>
        <source>The face was readable {share} of the time in view, less than {least}.</source>
        <translation>كان الوجه قابلا للقراءة {share} من وقت وجوده في الصورة، أي أقل من {least}.</translation>
    </message>
    <message>
        <source>Recorded otherwise than most: {differences}.</source>
        <translation>سجلت على نحو مختلف عن معظم الجلسات: {differences}.</translation>
    </message>
    <message>
        <source>{trait} and not {other}</source>
        <comment>smoothing 0.2 and not 0.4</comment>
        <translation>{trait} وليس {other}</translation>
    </message>
    <message>
        <source>Sessions of different models, settings or resting faces are counted together here, as was asked for. What differs between participants may come of that. {kinds}.</source>
        <translation>تحتسب هنا معا جلسات مختلفة في النموذج أو الإعدادات أو ملامح الراحة، كما طلب. وقد يرجع الاختلاف بين المشاركين إلى ذلك. {kinds}.</translation>
    </message>
    <message>
        <source>Not all viewings are as long as the longest or the stimulus, {length}: {viewings}. Later parts rest on fewer participants.</source>
        <translation>ليست كل المشاهدات بطول أطولها أو بطول المثير، {length}: {viewings}. وتستند الأجزاء المتأخرة إلى عدد أقل من المشاركين.</translation>
    </message>
    <message>
        <source>Readings are adapted to corrections; sessions do not say to which, so they may not all be the same: {viewings}.</source>
        <translation>القراءات مكيفة وفق تصحيحات؛ ولا تذكر الجلسات أيها، فقد لا تكون كلها واحدة: {viewings}.</translation>
    </message>
    <message>
        <source>It was made by an old version and does not say what was analysed.</source>
        <translation>أنشأها إصدار قديم ولا تذكر ما جرى تحليله.</translation>
    </message>
    <message>
        <source>The film was not shown in it: no frame has a time in the film.</source>
        <translation>لم يعرض الفيلم فيها: لا إطار له وقت في الفيلم.</translation>
    </message>
    <message>
        <source>It has no marker “{marker}”. Set one where the stimulus begins.</source>
        <translation>ليس فيها علامة «{marker}». ضع واحدة حيث يبدأ المثير.</translation>
    </message>
    <message>
        <source>One other person was in view, for {time} at most, and left out. If one of them is the participant&apos;s own face found anew, merge them in the session&apos;s window.</source>
        <translation>كان شخص آخر في الصورة، مدة {time} على الأكثر، وتم استبعاده. إن كان هو وجه المشارك نفسه عثر عليه من جديد، فادمجهما في نافذة الجلسة.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people were in view, for {time} at most, and left out. If one of them is the participant&apos;s own face found anew, merge them in the session&apos;s window.</source>
        <translation>
            <numerusform>لم يكن في الصورة أشخاص آخرون، مدة {time} على الأكثر. إن كان أحدهم هو وجه المشارك نفسه عثر عليه من جديد، فادمجهما في نافذة الجلسة.</numerusform>
            <numerusform>كان شخص آخر في الصورة، مدة {time} على الأكثر، وتم استبعاده. إن كان هو وجه المشارك نفسه عثر عليه من جديد، فادمجهما في نافذة الجلسة.</numerusform>
            <numerusform>كان شخصان آخران في الصورة، مدة {time} على الأكثر، وتم استبعادهما. إن كان أحدهما هو وجه المشارك نفسه عثر عليه من جديد، فادمجهما في نافذة الجلسة.</numerusform>
            <numerusform>كان %n أشخاص آخرين في الصورة، مدة {time} على الأكثر، وتم استبعادهم. إن كان أحدهم هو وجه المشارك نفسه عثر عليه من جديد، فادمجهما في نافذة الجلسة.</numerusform>
            <numerusform>كان %n شخصا آخر في الصورة، مدة {time} على الأكثر، وتم استبعادهم. إن كان أحدهم هو وجه المشارك نفسه عثر عليه من جديد، فادمجهما في نافذة الجلسة.</numerusform>
            <numerusform>كان %n شخص آخر في الصورة، مدة {time} على الأكثر، وتم استبعادهم. إن كان أحدهم هو وجه المشارك نفسه عثر عليه من جديد، فادمجهما في نافذة الجلسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stimulus was started %n times; the last complete showing counts, from {time} of the recording on. Left out: {others}.</source>
        <translation>
            <numerusform>لم يبدأ المثير أي مرة؛ يحتسب آخر عرض كامل، ابتداء من {time} من التسجيل. المستبعد: {others}.</numerusform>
            <numerusform>بدأ المثير مرة واحدة؛ يحتسب آخر عرض كامل، ابتداء من {time} من التسجيل. المستبعد: {others}.</numerusform>
            <numerusform>بدأ المثير مرتين؛ يحتسب آخر عرض كامل، ابتداء من {time} من التسجيل. المستبعد: {others}.</numerusform>
            <numerusform>بدأ المثير %n مرات؛ يحتسب آخر عرض كامل، ابتداء من {time} من التسجيل. المستبعد: {others}.</numerusform>
            <numerusform>بدأ المثير %n مرة؛ يحتسب آخر عرض كامل، ابتداء من {time} من التسجيل. المستبعد: {others}.</numerusform>
            <numerusform>بدأ المثير %n مرة؛ يحتسب آخر عرض كامل، ابتداء من {time} من التسجيل. المستبعد: {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stimulus was started %n times; none was complete, and the last counts, from {time} of the recording on. Left out: {others}.</source>
        <translation>
            <numerusform>لم يبدأ المثير أي مرة؛ ويحتسب آخر عرض، ابتداء من {time} من التسجيل. المستبعد: {others}.</numerusform>
            <numerusform>بدأ المثير مرة واحدة؛ لم تكن كاملة، وتحتسب هي، ابتداء من {time} من التسجيل. المستبعد: {others}.</numerusform>
            <numerusform>بدأ المثير مرتين؛ لم تكن أي منهما كاملة، وتحتسب الأخيرة، ابتداء من {time} من التسجيل. المستبعد: {others}.</numerusform>
            <numerusform>بدأ المثير %n مرات؛ لم تكن أي منها كاملة، وتحتسب الأخيرة، ابتداء من {time} من التسجيل. المستبعد: {others}.</numerusform>
            <numerusform>بدأ المثير %n مرة؛ لم تكن أي منها كاملة، وتحتسب الأخيرة، ابتداء من {time} من التسجيل. المستبعد: {others}.</numerusform>
            <numerusform>بدأ المثير %n مرة؛ لم تكن أي منها كاملة، وتحتسب الأخيرة، ابتداء من {time} من التسجيل. المستبعد: {others}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who saw it can be counted, so there is nothing to say.</source>
        <translation>لا يمكن احتساب أحد ممن شاهدوه، فلا شيء يقال.</translation>
    </message>
    <message>
        <source>With one participant nothing can be said about others: there is no interval, no agreement and no comparison. What follows describes this one person in this one viewing.</source>
        <translation>بمشارك واحد لا يمكن قول شيء عن الآخرين: لا فاصل ثقة ولا اتفاق ولا مقارنة. ما يلي يصف هذا الشخص الواحد في هذه المشاهدة الواحدة.</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n participants are counted. The stimulus is {length} long.</source>
        <translation>
            <numerusform>المحتسبون {number} من بين لا مشاركين. طول المثير {length}.</numerusform>
            <numerusform>المحتسبون {number} من مشارك واحد. طول المثير {length}.</numerusform>
            <numerusform>المحتسبون {number} من مشاركين اثنين. طول المثير {length}.</numerusform>
            <numerusform>المحتسبون {number} من %n مشاركين. طول المثير {length}.</numerusform>
            <numerusform>المحتسبون {number} من %n مشاركا. طول المثير {length}.</numerusform>
            <numerusform>المحتسبون {number} من %n مشارك. طول المثير {length}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n participants are counted. The stimulus is of unknown length.</source>
        <translation>
            <numerusform>المحتسبون {number} من بين لا مشاركين. طول المثير غير معروف.</numerusform>
            <numerusform>المحتسبون {number} من مشارك واحد. طول المثير غير معروف.</numerusform>
            <numerusform>المحتسبون {number} من مشاركين اثنين. طول المثير غير معروف.</numerusform>
            <numerusform>المحتسبون {number} من %n مشاركين. طول المثير غير معروف.</numerusform>
            <numerusform>المحتسبون {number} من %n مشاركا. طول المثير غير معروف.</numerusform>
            <numerusform>المحتسبون {number} من %n مشارك. طول المثير غير معروف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n participants: intervals of fewer than {few} are much too narrow, and say little about anyone else.</source>
        <translation>
            <numerusform>لا مشاركين: فواصل الثقة لأقل من {few} أضيق كثيرا مما ينبغي، ولا تكاد تقول شيئا عن أي شخص آخر.</numerusform>
            <numerusform>هناك مشارك واحد: فواصل الثقة لأقل من {few} أضيق كثيرا مما ينبغي، ولا تكاد تقول شيئا عن أي شخص آخر.</numerusform>
            <numerusform>هناك مشاركان: فواصل الثقة لأقل من {few} أضيق كثيرا مما ينبغي، ولا تكاد تقول شيئا عن أي شخص آخر.</numerusform>
            <numerusform>هناك %n مشاركين: فواصل الثقة لأقل من {few} أضيق كثيرا مما ينبغي، ولا تكاد تقول شيئا عن أي شخص آخر.</numerusform>
            <numerusform>هناك %n مشاركا: فواصل الثقة لأقل من {few} أضيق كثيرا مما ينبغي، ولا تكاد تقول شيئا عن أي شخص آخر.</numerusform>
            <numerusform>هناك %n مشارك: فواصل الثقة لأقل من {few} أضيق كثيرا مما ينبغي، ولا تكاد تقول شيئا عن أي شخص آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of time</source>
        <translation>نسب الوقت</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>The band is the {level} interval of the mean, by bootstrap over participants ({resamples} resamples).</source>
        <translation>النطاق هو فاصل الثقة {level} للمتوسط، بإعادة المعاينة (bootstrap) على المشاركين (عدد العينات {resamples}).</translation>
    </message>
    <message>
        <source>Dashed lines are the events below.</source>
        <translation>الخطوط المتقطعة هي الأحداث أدناه.</translation>
    </message>
    <message>
        <source>Where a line breaks, nobody was seen.</source>
        <translation>حيث ينقطع الخط لم يكن أحد في الصورة.</translation>
    </message>
    <message numerus="yes">
        <source>Each point is the mean of {seconds} s, over %n participants.</source>
        <translation>
            <numerusform>كل نقطة متوسط {seconds} ث، دون مشاركين.</numerusform>
            <numerusform>كل نقطة متوسط {seconds} ث، على مشارك واحد.</numerusform>
            <numerusform>كل نقطة متوسط {seconds} ث، على مشاركين اثنين.</numerusform>
            <numerusform>كل نقطة متوسط {seconds} ث، على %n مشاركين.</numerusform>
            <numerusform>كل نقطة متوسط {seconds} ث، على %n مشاركا.</numerusform>
            <numerusform>كل نقطة متوسط {seconds} ث، على %n مشارك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each point is the mean of {seconds} s, over {least} to %n participants.</source>
        <translation>
            <numerusform>كل نقطة متوسط {seconds} ث، على عدد من المشاركين بين {least} و0.</numerusform>
            <numerusform>كل نقطة متوسط {seconds} ث، على عدد من المشاركين بين {least} و1.</numerusform>
            <numerusform>كل نقطة متوسط {seconds} ث، على عدد من المشاركين بين {least} و2.</numerusform>
            <numerusform>كل نقطة متوسط {seconds} ث، على عدد من المشاركين بين {least} و%n.</numerusform>
            <numerusform>كل نقطة متوسط {seconds} ث، على عدد من المشاركين بين {least} و%n.</numerusform>
            <numerusform>كل نقطة متوسط {seconds} ث، على عدد من المشاركين بين {least} و%n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage and quality</source>
        <translation>التغطية والجودة</translation>
    </message>
    <message>
        <source>All: {traits}.</source>
        <comment>sessions</comment>
        <translation>جميع الجلسات: {traits}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>لم يستبعد أحد.</translation>
    </message>
    <message>
        <source>{participant}, run {number}</source>
        <translation>{participant}، الجولة {number}</translation>
    </message>
    <message>
        <source>The report cannot be written as “{name}”. End its name with .html or .csv.</source>
        <translation>لا يمكن كتابة التقرير باسم «{name}». أنه اسمه بـ ‎.html أو ‎.csv.</translation>
    </message>
    <message>
        <source>The report cannot be written as “{name}”. End its name with .html or .pdf or .csv.</source>
        <translation>لا يمكن كتابة التقرير باسم «{name}». أنه اسمه بـ ‎.html أو ‎.pdf أو ‎.csv.</translation>
    </message>
    <message>
        <source>it has no video</source>
        <translation>ليس فيها فيديو</translation>
    </message>
    <message>
        <source>video was not agreed to</source>
        <translation>لم تتم الموافقة على الفيديو</translation>
    </message>
    <message>
        <source>names are drawn in its video</source>
        <translation>الأسماء مرسومة في الفيديو الخاص بها</translation>
    </message>
    <message>
        <source>“{text}” cannot be a participant&apos;s id. Use letters and digits only, such as sub-01.</source>
        <translation>لا يمكن أن يكون «{text}» معرف مشارك. استخدم الأحرف والأرقام فقط، مثل sub-01.</translation>
    </message>
    <message>
        <source>“{text}” cannot name a stimulus. Use letters and digits only, such as film1.</source>
        <translation>لا يمكن أن يكون «{text}» اسم مثير. استخدم الأحرف والأرقام فقط، مثل film1.</translation>
    </message>
    <message>
        <source>{path} must begin with the column participant_id. Move it there.</source>
        <translation>يجب أن يبدأ {path} بالعمود participant_id. انقله إلى هناك.</translation>
    </message>
    <message>
        <source>“{name}” cannot name a column of your own. Choose another name.</source>
        <translation>لا يمكن أن يكون «{name}» اسم عمود خاص بك. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>{path} has “{id}” twice. Give one of them another id.</source>
        <translation>في {path} يتكرر «{id}» مرتين. أعط أحدهما معرفا آخر.</translation>
    </message>
    <message>
        <source>{folder} is not a study: there is no {file} in it. Choose another folder.</source>
        <translation>ليس {folder} دراسة: لا يوجد فيه {file}. اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>The study in {folder} was made by a newer version of the program. Update the program.</source>
        <translation>الدراسة في {folder} أنشأها إصدار أحدث من البرنامج. حدث البرنامج.</translation>
    </message>
    <message>
        <source>{path} is damaged: it needs version, id, event_codes, consent_form and scopes. Correct it in a text editor, or put an older copy in its place.</source>
        <translation>الملف {path} تالف: يلزم فيه version وid وevent_codes وconsent_form وscopes. صححه في محرر نصوص، أو ضع نسخة أقدم مكانه.</translation>
    </message>
    <message>
        <source>{folder} is no folder of a study&apos;s session.</source>
        <translation>ليس {folder} مجلد جلسة من دراسة.</translation>
    </message>
    <message>
        <source>{folder}: session.json names another participant, stimulus or run. Was the folder renamed? Correct one of them.</source>
        <translation>في {folder}: يذكر session.json مشاركا أو مثيرا أو جولة أخرى. هل تم تغيير اسم المجلد؟ صحح أحدهما.</translation>
    </message>
    <message>
        <source>sharing is no longer agreed to</source>
        <translation>لم تعد الموافقة على المشاركة مع الآخرين قائمة</translation>
    </message>
    <message>
        <source>a video is no longer agreed to</source>
        <translation>لم تعد الموافقة على الفيديو قائمة</translation>
    </message>
    <message>
        <source>participants.tsv has no free column “{column}”. It has: {columns}.</source>
        <translation>لا يوجد في participants.tsv عمود حر باسم «{column}». الموجود فيه: {columns}.</translation>
    </message>
    <message>
        <source>participants.tsv has no free column “{column}”. It has: none.</source>
        <translation>لا يوجد في participants.tsv عمود حر باسم «{column}». الموجود فيه: لا شيء.</translation>
    </message>
    <message>
        <source>Faces cannot be hidden as “{kind}”: {kinds}.</source>
        <translation>لا يمكن إخفاء الوجوه بالطريقة «{kind}»: {kinds}.</translation>
    </message>
    <message>
        <source>it is being recorded</source>
        <translation>يجري تسجيلها</translation>
    </message>
    <message>
        <source>its recording was interrupted: open it in the window to repair it</source>
        <translation>انقطع تسجيلها: افتحها في النافذة لإصلاحها</translation>
    </message>
    <message>
        <source>it says nothing of consent</source>
        <translation>لا تذكر شيئا عن الموافقة</translation>
    </message>
    <message>
        <source>the consent does not include {scope}</source>
        <translation>لا تشمل الموافقة {scope}</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the copy.</source>
        <translation>المجلد {folder} ليس فارغا. اختر مجلدا جديدا للنسخة.</translation>
    </message>
    <message>
        <source>There is no session to share: none was recorded.</source>
        <translation>لا توجد جلسة للمشاركة: لم تسجل أي جلسة.</translation>
    </message>
    <message>
        <source>There is no session to share: {reasons}.</source>
        <translation>لا توجد جلسة للمشاركة: {reasons}.</translation>
    </message>
    <message>
        <source>Who is who must not lie in the copy. Choose another place for it.</source>
        <translation>لا يجوز أن تكون قائمة من هو من داخل النسخة. اختر لها مكانا آخر.</translation>
    </message>
    <message>
        <source>{path}: the kind is “{kind}”. Write {film} or {elsewhere}.</source>
        <translation>في {path}: النوع هو «{kind}». اكتب {film} أو {elsewhere}.</translation>
    </message>
    <message>
        <source>{path}: “{text}” is no length in seconds. Correct it.</source>
        <translation>في {path}: «{text}» ليس طولا بالثواني. صححه.</translation>
    </message>
    <message>
        <source>{path}: the film “{film}” lies outside the study. Move it into stimuli.</source>
        <translation>في {path}: الفيلم «{film}» يقع خارج الدراسة. انقله إلى stimuli.</translation>
    </message>
    <message>
        <source>A study needs a name. Type one.</source>
        <translation>تحتاج الدراسة إلى اسم. اكتب اسما.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the study.</source>
        <translation>المجلد {folder} ليس فارغا. اختر مجلدا جديدا للدراسة.</translation>
    </message>
    <message>
        <source>There is a column “{column}” already. Choose another name.</source>
        <translation>يوجد عمود باسم «{column}» بالفعل. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>“{id}” is in the study already. Choose another id.</source>
        <translation>«{id}» موجود في الدراسة بالفعل. اختر معرفا آخر.</translation>
    </message>
    <message>
        <source>The study has no “{id}”. Add it first, or choose another.</source>
        <translation>لا يوجد «{id}» في الدراسة. أضفه أولا، أو اختر غيره.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {reason}. Correct it.</source>
        <translation>في {path}، السطر {line}: {reason}. صحح ذلك.</translation>
    </message>
    <message>
        <source>{path} lacks the column “{column}”. Its cells must be parted by tabs, and its first line must name {columns}.</source>
        <translation>ينقص {path} العمود «{column}». يجب أن تفصل بين خلاياه علامات الجدولة (tab)، وأن يذكر سطره الأول {columns}.</translation>
    </message>
    <message>
        <source>{path} has two columns named “{column}”. Rename or remove one.</source>
        <translation>في {path} عمودان باسم «{column}». غير اسم أحدهما أو أزله.</translation>
    </message>
    <message>
        <source>The withdrawal of {participant} was interrupted. Finish it first, by withdrawing that participant again.</source>
        <translation>انقطع تنفيذ انسحاب {participant}. أكمله أولا، بتنفيذ انسحاب ذلك المشارك من جديد.</translation>
    </message>
    <message>
        <source>{path} is damaged. Delete it, and withdraw again.</source>
        <translation>الملف {path} تالف. احذفه، ثم نفذ الانسحاب من جديد.</translation>
    </message>
    <message>
        <source>{session} is being recorded. Stop the recording first.</source>
        <translation>يجري تسجيل {session}. أوقف التسجيل أولا.</translation>
    </message>
    <message>
        <source>The study has no participant “{participant}”. Choose another.</source>
        <translation>لا يوجد في الدراسة مشارك باسم «{participant}». اختر غيره.</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. Close its files in other programs, and withdraw again: what is left is deleted then.</source>
        <translation>يتعذر حذف {folder}: {reason}. أغلق ملفاته في البرامج الأخرى، ثم نفذ الانسحاب من جديد: عندئذ يحذف ما تبقى.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}. Delete it.</source>
        <translation>يتعذر حذف {path}: {reason}. احذفه.</translation>
    </message>
    <message>
        <source>{path} is not a model of this program&apos;s emotions. {cure}</source>
        <translation>ليس {path} نموذجا لانفعالات هذا البرنامج. {cure}</translation>
    </message>
    <message>
        <source>The model has stopped working ({reason}). {cure}</source>
        <translation>توقف النموذج عن العمل ({reason}). {cure}</translation>
    </message>
    <message>
        <source>Install the program again, or give the model that belongs to it.</source>
        <translation>أعد تثبيت البرنامج، أو حدد النموذج التابع له.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} cannot be read. {cure}</source>
        <translation>تتعذر قراءة وصف النموذج {path}. {cure}</translation>
    </message>
    <message>
        <source>{path} does not describe a model. {cure}</source>
        <translation>لا يصف {path} نموذجا. {cure}</translation>
    </message>
    <message>
        <source>The model {path} cannot be read. {cure}</source>
        <translation>تتعذر قراءة النموذج {path}. {cure}</translation>
    </message>
    <message>
        <source>{path} is damaged, or is not the model that its JSON is for. {cure}</source>
        <translation>الملف {path} تالف، أو ليس النموذج الذي يخصه ملف JSON. {cure}</translation>
    </message>
    <message>
        <source>{path} is not a LiteRT model. {cure}</source>
        <translation>ليس {path} نموذج LiteRT. {cure}</translation>
    </message>
    <message>
        <source>The face detector failed ({reason}). Install the program again.</source>
        <translation>فشل كاشف الوجوه ({reason}). أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The face detector&apos;s file {name} is missing or damaged. Install the program again.</source>
        <translation>ملف كاشف الوجوه {name} مفقود أو تالف. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>{path} is not a face verifier of this program. {cure}</source>
        <translation>ليس {path} مدقق وجوه لهذا البرنامج. {cure}</translation>
    </message>
    <message>
        <source>The face verifier has stopped working ({reason}). {cure}</source>
        <translation>توقف مدقق الوجوه عن العمل ({reason}). {cure}</translation>
    </message>
    <message>
        <source>Shows, live, what each face in front of the camera expresses.</source>
        <translation>يعرض مباشرة ما يعبر عنه كل وجه أمام الكاميرا.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Private by design.&lt;/b&gt; Everything is computed on this computer. No picture ever leaves it, and no reading either, unless you switch that on in the settings (“Other programs”).</source>
        <translation>&lt;b&gt;الخصوصية من أساس التصميم.&lt;/b&gt; كل شيء يحسب على هذا الحاسوب. لا تغادره أي صورة أبدا، ولا تغادره أي قراءة إلا إذا شغلت ذلك في الإعدادات («برامج أخرى»).</translation>
    </message>
    <message>
        <source>It keeps your settings, a log of crashes, and what you ask it to keep: sessions, corrections and saved pictures. All of it is in your own folders, where you can delete it.</source>
        <translation>يحتفظ البرنامج بإعداداتك، وبسجل للأعطال، وبما تطلب الاحتفاظ به: الجلسات والتصحيحات والصور المحفوظة. كل ذلك في مجلداتك أنت، حيث يمكنك حذفه.</translation>
    </message>
    <message>
        <source>A reading is an estimate of what a face &lt;i&gt;shows&lt;/i&gt;. It is not what a person feels, and it is sometimes wrong: do not make decisions about people by it.</source>
        <translation>القراءة تقدير لما &lt;i&gt;يظهر&lt;/i&gt; على الوجه. وهي ليست ما يشعر به الشخص، وتكون خاطئة أحيانا: لا تتخذ قرارات بشأن الناس بناء عليها.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Where it is unlawful.&lt;/b&gt; In the European Union, inferring emotions of people at work or in schools, training and universities is forbidden since 2 February 2025, except for medical or safety reasons (AI Act, article 5(1)(f)). Elsewhere, whoever uses it must tell the people who are read by it (article 50(3)), and recordings of faces are personal data. Ask everybody first. Other countries have other laws.</source>
        <translation>&lt;b&gt;حيث يكون ذلك غير قانوني.&lt;/b&gt; في الاتحاد الأوروبي، يحظر منذ 2 فبراير 2025 استنتاج انفعالات الأشخاص في العمل أو في المدارس والتدريب والجامعات، إلا لأسباب طبية أو أسباب تتعلق بالسلامة (قانون الذكاء الاصطناعي، المادة ‎5(1)(f)‎). وفي غير ذلك، على من يستخدم البرنامج أن يخبر الأشخاص الذين يقرأ وجوههم (المادة ‎50(3)‎)، وتسجيلات الوجوه بيانات شخصية. اسأل الجميع أولا. وللبلدان الأخرى قوانين أخرى.</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt for Python (LGPL 3), OpenCV, LiteRT, NumPy and others, whose licences are listed under “Licences”.</source>
        <translation>ترخيص MIT. بني باستخدام Qt for Python (LGPL 3) وOpenCV وLiteRT وNumPy وغيرها، وتراخيصها مدرجة تحت «التراخيص».</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>حول {name}</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>التراخيص…</translation>
    </message>
    <message>
        <source>Patterns as well as &amp;colours</source>
        <translation>أنماط إضافة إلى الألوان</translation>
    </message>
    <message>
        <source>Symbols on the timeline&apos;s lines, hatches on bars and areas. Saved charts and reports always have them, and so has the window while the system asks for high contrast.</source>
        <translation>رموز على خطوط الخط الزمني، وتظليل بالخطوط على الأشرطة والمساحات. المخططات والتقارير المحفوظة فيها ذلك دائما، وكذلك النافذة حين يطلب النظام تباينا عاليا.</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Menus and panels appear at once, the cursor does not blink, and the live timeline moves on by pages. The picture, and what follows the faces, still moves: Space stops it.</source>
        <translation>تظهر القوائم واللوحات فورا، ولا يومض المؤشر، ويتقدم الخط الزمني المباشر صفحة صفحة. أما الصورة وما يتبع الوجوه فتظل تتحرك: مفتاح المسافة يوقفها.</translation>
    </message>
    <message>
        <source>Have screen readers &amp;say new labels</source>
        <translation>جعل قارئات الشاشة تنطق التسميات الجديدة</translation>
    </message>
    <message>
        <source>While a screen reader runs: each change, and at most one sentence in three seconds.</source>
        <translation>أثناء عمل قارئ شاشة: كل تغيير، وجملة واحدة على الأكثر كل ثلاث ثوان.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>{emotion}?</source>
        <translation>{emotion}؟</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>ملتفت</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>بدء وإيقاف</translation>
    </message>
    <message>
        <source>Name on key {key}</source>
        <translation>الاسم على المفتاح {key}</translation>
    </message>
    <message>
        <source>Kind on key {key}</source>
        <translation>النوع على المفتاح {key}</translation>
    </message>
    <message>
        <source>While you record, and in a session, these keys code what you see. A moment is one press; a state starts with one press and stops with the next. A key without a name does nothing.</source>
        <translation>أثناء التسجيل، وفي الجلسة، ترمز هذه المفاتيح ما تراه. اللحظة ضغطة واحدة؛ والحالة تبدأ بضغطة وتتوقف بالتالية. المفتاح الذي بلا اسم لا يفعل شيئا.</translation>
    </message>
    <message>
        <source>These are the event codes of the open study.</source>
        <translation>هذه رموز الأحداث للدراسة المفتوحة.</translation>
    </message>
    <message>
        <source>Such as: speaks</source>
        <translation>مثلا: يتكلم</translation>
    </message>
    <message>
        <source>Something in Emotion Lens went wrong.</source>
        <translation>حدث خطأ ما في Emotion Lens.</translation>
    </message>
    <message>
        <source>The program keeps running. If something no longer works, quit and start it again.</source>
        <translation>يواصل البرنامج عمله. إن لم يعد شيء ما يعمل، فأغلقه وشغله من جديد.</translation>
    </message>
    <message>
        <source>Something went wrong, and Emotion Lens has to close.</source>
        <translation>حدث خطأ ما، ولا بد من إغلاق Emotion Lens.</translation>
    </message>
    <message>
        <source>Start it again. If that does not help, reinstall it.</source>
        <translation>شغله من جديد. إن لم يفد ذلك، فأعد تثبيته.</translation>
    </message>
    <message>
        <source>Emotion Lens closed unexpectedly the last time.</source>
        <translation>انغلق برنامج Emotion Lens على نحو غير متوقع في المرة الماضية.</translation>
    </message>
    <message>
        <source>You can go on using it.</source>
        <translation>يمكنك متابعة استخدامه.</translation>
    </message>
    <message>
        <source>The details are in this file. It stays on this computer:</source>
        <translation>التفاصيل في هذا الملف. وهو يبقى على هذا الحاسوب:</translation>
    </message>
    <message>
        <source>No log could be written: no folder is writable.</source>
        <translation>تعذرت كتابة سجل: لا يوجد مجلد تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>The folder cannot be opened from here. Its path is above.</source>
        <translation>يتعذر فتح المجلد من هنا. مساره مذكور أعلاه.</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>&amp;Open the log folder</source>
        <translation>فتح مجلد السجل</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>فتح صورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>فتح فيديو</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>فيديوهات</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>Open a picture or a video</source>
        <translation>فتح صورة أو فيديو</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>صور وفيديوهات</translation>
    </message>
    <message>
        <source>Address of a live stream, such as a network camera&apos;s (rtsp://192.168.1.20/live):</source>
        <translation>عنوان بث مباشر، مثل بث كاميرا شبكة (rtsp://192.168.1.20/live):</translation>
    </message>
    <message>
        <source>Open a network address</source>
        <translation>فتح عنوان شبكة</translation>
    </message>
    <message>
        <source>Save the picture with its readings</source>
        <translation>حفظ الصورة مع قراءاتها</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>صورة PNG (*.png)</translation>
    </message>
    <message>
        <source>JPEG picture (*.jpg *.jpeg)</source>
        <translation>صورة JPEG (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Nothing has been read yet. Faces are read as soon as a picture is shown.</source>
        <translation>لم يقرأ شيء بعد. تقرأ الوجوه حالما تعرض صورة.</translation>
    </message>
    <message>
        <source>Details of a face</source>
        <translation>تفاصيل وجه</translation>
    </message>
    <message>
        <source>No face in view</source>
        <translation>لا وجه في الصورة</translation>
    </message>
    <message>
        <source>Look at the camera, with light on your face. It also helps to come a little closer.</source>
        <translation>انظر إلى الكاميرا والضوء على وجهك. ويفيد أيضا أن تقترب قليلا.</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>الانفعالات</translation>
    </message>
    <message>
        <source>{title} is not in view here</source>
        <translation>{title} ليس في الصورة هنا</translation>
    </message>
    <message>
        <source>Copied. Paste it into your report: it has no picture, no name and no path.</source>
        <translation>تم النسخ. الصق ذلك في بلاغك: ليس فيه صورة ولا اسم ولا مسار.</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>المفاتيح والفأرة</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>في الصورة</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>النقر</translation>
    </message>
    <message>
        <source>Show this face at the side</source>
        <translation>عرض هذا الوجه في الجانب</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>السهم الأيسر، السهم الأيمن</translation>
    </message>
    <message>
        <source>Show the next face</source>
        <translation>عرض الوجه التالي</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>‏Tab‏، Enter</translation>
    </message>
    <message>
        <source>Go to a face, show it at the side</source>
        <translation>الانتقال إلى وجه، وعرضه في الجانب</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Leave the faces; show the largest one again</source>
        <translation>مغادرة الوجوه؛ وعرض أكبرها من جديد</translation>
    </message>
    <message>
        <source>By keyboard alone</source>
        <translation>بلوحة المفاتيح وحدها</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>‏Tab‏، Shift+Tab</translation>
    </message>
    <message>
        <source>To the next part of the window, and back</source>
        <translation>إلى الجزء التالي من النافذة، وبالعكس</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Along the toolbar, and along a row of buttons</source>
        <translation>على امتداد شريط الأدوات، وعلى امتداد صف أزرار</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>مفتاح المسافة، Enter</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>ضغط الزر الذي عليه التركيز</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>While you record, and in a session</source>
        <translation>أثناء التسجيل، وفي الجلسة</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>من 1 إلى 9</translation>
    </message>
    <message>
        <source>Your event codes (Session &gt; Event codes): a moment, or start and stop</source>
        <translation>رموز الأحداث الخاصة بك (الجلسة &gt; رموز الأحداث): لحظة، أو بدء وإيقاف</translation>
    </message>
    <message>
        <source>Enter, Escape</source>
        <translation>‏Enter‏، Escape</translation>
    </message>
    <message>
        <source>Keep a marker&apos;s note, leave the marker without one</source>
        <translation>حفظ ملاحظة العلامة، ترك العلامة بدون ملاحظة</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>في الخط الزمني</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إلى هناك</translation>
    </message>
    <message>
        <source>A second back or on</source>
        <translation>ثانية إلى الخلف أو إلى الأمام</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>‏Home‏، End</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>إلى البداية أو النهاية</translation>
    </message>
    <message>
        <source>+, −, wheel</source>
        <translation>‏+، −، العجلة</translation>
    </message>
    <message>
        <source>Closer, farther</source>
        <translation>تقريب، إبعاد</translation>
    </message>
    <message>
        <source>Drag, Page Up, Page Down</source>
        <translation>السحب، Page Up‏، Page Down</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>إلى وقت أسبق أو لاحق</translation>
    </message>
    <message>
        <source>Shift and drag, Left or Right</source>
        <translation>السحب أو السهم الأيسر أو الأيمن مع Shift</translation>
    </message>
    <message>
        <source>Select a span</source>
        <translation>تحديد مدة</translation>
    </message>
    <message>
        <source>Select no span</source>
        <translation>إلغاء تحديد المدة</translation>
    </message>
    <message>
        <source>To the marker before or after</source>
        <translation>إلى العلامة السابقة أو التالية</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+يسار، Ctrl+يمين</translation>
    </message>
    <message>
        <source>Move the marker by a tenth of a second</source>
        <translation>نقل العلامة بمقدار 0.1 ث</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, +Right</source>
        <translation>Ctrl+Shift+يسار، +يمين</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <translation>‏F2‏، Delete</translation>
    </message>
    <message>
        <source>Change or delete a marker</source>
        <translation>تغيير علامة أو حذفها</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{face}: {label}</source>
        <translation>{face}: {label}</translation>
    </message>
    <message>
        <source>{face} is out of view</source>
        <translation>{face} خارج الصورة</translation>
    </message>
    <message>
        <source>Hard to read: too small</source>
        <translation>تصعب قراءته: صغير جدا</translation>
    </message>
    <message>
        <source>Hard to read: too dark</source>
        <translation>تصعب قراءته: مظلم جدا</translation>
    </message>
    <message>
        <source>Hard to read: too bright</source>
        <translation>تصعب قراءته: ساطع جدا</translation>
    </message>
    <message>
        <source>Hard to read: blurred</source>
        <translation>تصعب قراءته: غير واضح</translation>
    </message>
    <message>
        <source>Hard to read: partly outside</source>
        <translation>تصعب قراءته: جزء منه خارج الصورة</translation>
    </message>
    <message>
        <source>An estimate, learned from photos whose faces ten people named.
The bars are not these votes.</source>
        <translation>تقدير متعلم من صور سمى عشرة أشخاص ما يظهر على وجوهها.
والأشرطة ليست هذه الأصوات.</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>الوجه {number}</translation>
    </message>
    <message>
        <source>{face}: {label} perhaps {emotion}</source>
        <comment>the label is: uncertain</comment>
        <translation>{face}: {label}، ربما {emotion}</translation>
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
        <translation>عن هذه التراخيص</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Read this first</source>
        <translation>اقرأ هذا أولا</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>المكونات</translation>
    </message>
    <message>
        <source>{title}: licence</source>
        <translation>{title}: الترخيص</translation>
    </message>
    <message>
        <source>Readings go to other programs (File &gt; Settings &gt; Other programs)</source>
        <translation>القراءات ترسل إلى برامج أخرى (ملف &gt; الإعدادات &gt; برامج أخرى)</translation>
    </message>
    <message>
        <source>Sending: {outputs}</source>
        <translation>الإرسال: {outputs}</translation>
    </message>
    <message>
        <source>See live what your face shows</source>
        <translation>شاهد مباشرة ما يظهر على وجهك</translation>
    </message>
    <message>
        <source>A picture or a video of yours</source>
        <translation>صورة أو فيديو من عندك</translation>
    </message>
    <message>
        <source>A picture that came with the program</source>
        <translation>صورة مرفقة مع البرنامج</translation>
    </message>
    <message>
        <source>Too far away to read: come closer to the camera</source>
        <translation>بعيد جدا للقراءة: اقترب من الكاميرا</translation>
    </message>
    <message>
        <source>Too dark to read: turn towards the light</source>
        <translation>مظلم جدا للقراءة: استدر نحو الضوء</translation>
    </message>
    <message>
        <source>Too bright to read: there is too much light on the face</source>
        <translation>ساطع جدا للقراءة: الضوء على الوجه أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>Too blurred to read: hold still, or clean or focus the camera</source>
        <translation>غير واضح بما يكفي للقراءة: اثبت دون حركة، أو نظف الكاميرا أو اضبط تركيزها</translation>
    </message>
    <message>
        <source>Turn towards the camera to be read</source>
        <translation>استدر نحو الكاميرا لتمكن قراءة وجهك</translation>
    </message>
    <message>
        <source>Move into the picture: part of the face is outside</source>
        <translation>تحرك إلى داخل الصورة: جزء من الوجه خارجها</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>المفتوحة مؤخرا</translation>
    </message>
    <message>
        <source>{file}: not found</source>
        <translation>لم يعثر على {file}</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>مسح هذه القائمة</translation>
    </message>
    <message>
        <source>Recording faces</source>
        <translation>يجري تسجيل الوجوه</translation>
    </message>
    <message>
        <source>Recording is paused</source>
        <translation>التسجيل متوقف مؤقتا</translation>
    </message>
    <message>
        <source>K marks a moment</source>
        <translation>المفتاح K يضع علامة عند لحظة</translation>
    </message>
    <message>
        <source>Recorded {time} into {folder}</source>
        <translation>تم تسجيل {time} في {folder}</translation>
    </message>
    <message>
        <source>● Recording {time}</source>
        <translation>● تسجيل {time}</translation>
    </message>
    <message>
        <source>Ⅱ Paused, nothing is recorded {time}</source>
        <translation>‏Ⅱ متوقف مؤقتا، لا يسجل شيء {time}</translation>
    </message>
    <message>
        <source>A session is being recorded (Ctrl+R stops it)</source>
        <translation>يجري تسجيل جلسة (اضغط Ctrl+R لإيقاف التسجيل)</translation>
    </message>
    <message>
        <source>Person {person} seems to be Person {known} again: press J to agree</source>
        <translation>يبدو أن الشخص {person} هو الشخص {known} من جديد: اضغط J للتأكيد</translation>
    </message>
    <message>
        <source>Person {person} is Person {known} again (Ctrl+Z takes it back)</source>
        <translation>الشخص {person} هو الشخص {known} من جديد (اضغط Ctrl+Z للتراجع)</translation>
    </message>
    <message>
        <source>Person {person} is Person {known} again, the one seated person (Ctrl+Z takes it back)</source>
        <translation>الشخص {person} هو الشخص {known} من جديد، الشخص الجالس الوحيد (اضغط Ctrl+Z للتراجع)</translation>
    </message>
    <message>
        <source>Person {person} is a person of their own</source>
        <translation>الشخص {person} شخص قائم بذاته</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>تم الحفظ باسم {path}</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>الموضع في الفيديو</translation>
    </message>
    <message>
        <source>{time} of {duration}</source>
        <comment>of a video</comment>
        <translation>{time} من {duration}</translation>
    </message>
    <message>
        <source>A session is being recorded. Opening another source ends and saves it.</source>
        <translation>يجري تسجيل جلسة. فتح مصدر آخر ينهيها ويحفظها.</translation>
    </message>
    <message>
        <source>&amp;End and open</source>
        <translation>إنهاء وفتح</translation>
    </message>
    <message>
        <source>One more file waits. {keys} opens {name}.</source>
        <translation>ملف آخر في الانتظار. اضغط {keys} لفتح {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more files wait. {keys} opens {name}.</source>
        <translation>
            <numerusform>لا ملفات أخرى في الانتظار. اضغط {keys} لفتح {name}.</numerusform>
            <numerusform>ملف آخر في الانتظار. اضغط {keys} لفتح {name}.</numerusform>
            <numerusform>ملفان آخران في الانتظار. اضغط {keys} لفتح {name}.</numerusform>
            <numerusform>%n ملفات أخرى في الانتظار. اضغط {keys} لفتح {name}.</numerusform>
            <numerusform>%n ملفا آخر في الانتظار. اضغط {keys} لفتح {name}.</numerusform>
            <numerusform>%n ملف آخر في الانتظار. اضغط {keys} لفتح {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another with View &gt; Video in the file.</source>
        <translation>اختر غيره من عرض &gt; الفيديو في الملف.</translation>
    </message>
    <message>
        <source>Frames analysed per second</source>
        <translation>الإطارات المحللة في الثانية</translation>
    </message>
    <message>
        <source>Time from a camera&apos;s frame to its reading on the screen</source>
        <translation>الوقت من إطار الكاميرا إلى ظهور قراءته على الشاشة</translation>
    </message>
    <message>
        <source>Faces in the frame analysed last</source>
        <translation>الوجوه في آخر إطار جرى تحليله</translation>
    </message>
    <message>
        <source>Frames shown but not analysed, because a newer one came first. That keeps the readings up to date on a slower machine.</source>
        <translation>إطارات عرضت ولم تحلل، لأن إطارا أحدث منها جاء أولا. يبقي ذلك القراءات محدثة على حاسوب أبطأ.</translation>
    </message>
    <message>
        <source>{number} frames/s</source>
        <translation>{number} إطار/ث</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} مللي ثانية</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>frames</comment>
        <translation>
            <numerusform>لا إطارات متجاوزة</numerusform>
            <numerusform>إطار متجاوز واحد</numerusform>
            <numerusform>إطاران متجاوزان</numerusform>
            <numerusform>%n إطارات متجاوزة</numerusform>
            <numerusform>%n إطارا متجاوزا</numerusform>
            <numerusform>%n إطار متجاوز</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Video in the file</source>
        <translation>الفيديو في الملف</translation>
    </message>
    <message>
        <source>The program can learn from your corrections, on this computer only.</source>
        <translation>يمكن للبرنامج أن يتعلم من تصحيحاتك، على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Learning from your corrections…</source>
        <translation>جار التعلم من تصحيحاتك…</translation>
    </message>
    <message>
        <source>Learning did not work. Start the program again and try once more.</source>
        <translation>لم ينجح التعلم. شغل البرنامج من جديد وأعد المحاولة.</translation>
    </message>
    <message>
        <source>What it learned earlier is in use.</source>
        <translation>ما تعلمه سابقا مستخدم.</translation>
    </message>
    <message>
        <source>What it learned earlier is kept, but not in use.</source>
        <translation>ما تعلمه سابقا محفوظ، لكنه غير مستخدم.</translation>
    </message>
    <message>
        <source>Learning from you</source>
        <translation>التعلم منك</translation>
    </message>
    <message>
        <source>&amp;Adapt to my corrections</source>
        <translation>التكييف وفق تصحيحاتي</translation>
    </message>
    <message>
        <source>&amp;Use what it learned</source>
        <translation>استخدام ما تعلمه</translation>
    </message>
    <message numerus="yes">
        <source>After %n more correction(s), the program can learn from them.</source>
        <translation>
            <numerusform>لا يلزم مزيد من التصحيحات ليتمكن البرنامج من التعلم منها.</numerusform>
            <numerusform>بعد تصحيح واحد آخر، يمكن للبرنامج أن يتعلم من التصحيحات.</numerusform>
            <numerusform>بعد تصحيحين آخرين، يمكن للبرنامج أن يتعلم من التصحيحات.</numerusform>
            <numerusform>بعد %n تصحيحات أخرى، يمكن للبرنامج أن يتعلم من التصحيحات.</numerusform>
            <numerusform>بعد %n تصحيحا آخر، يمكن للبرنامج أن يتعلم من التصحيحات.</numerusform>
            <numerusform>بعد %n تصحيح آخر، يمكن للبرنامج أن يتعلم من التصحيحات.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used until you quit.</source>
        <translation>يستخدم ذلك حتى تغلق البرنامج.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) is(are) kept (Face &gt; My corrections).</source>
        <translation>
            <numerusform>لا تصحيحات محفوظة (الوجه &gt; تصحيحاتي).</numerusform>
            <numerusform>تصحيح واحد محفوظ (الوجه &gt; تصحيحاتي).</numerusform>
            <numerusform>تصحيحان محفوظان (الوجه &gt; تصحيحاتي).</numerusform>
            <numerusform>%n تصحيحات محفوظة (الوجه &gt; تصحيحاتي).</numerusform>
            <numerusform>%n تصحيحا محفوظا (الوجه &gt; تصحيحاتي).</numerusform>
            <numerusform>%n تصحيح محفوظ (الوجه &gt; تصحيحاتي).</numerusform>
        </translation>
    </message>
    <message>
        <source>{face}: {emotion}, confirmed.</source>
        <translation>{face}: {emotion}، تم التأكيد.</translation>
    </message>
    <message>
        <source>{face}: {emotion}, not {read_as}.</source>
        <translation>{face}: {emotion}، وليس {read_as}.</translation>
    </message>
    <message>
        <source>You said {chosen}
Model said {shown}
{date}</source>
        <translation>قلت: {chosen}
قال النموذج: {shown}
{date}</translation>
    </message>
    <message>
        <source>No corrections yet</source>
        <translation>لا توجد تصحيحات بعد</translation>
    </message>
    <message>
        <source>Where a label is wrong, pause the picture, click the face, and press 1 to 7 for what it really shows. Its picture is kept on this computer only. Once there are ten corrections, the program can learn from them.</source>
        <translation>حيث تكون التسمية خاطئة، أوقف الصورة مؤقتا، وانقر الوجه، واضغط مفتاحا من 1 إلى 7 لما يظهر عليه حقا. تحفظ صورته على هذا الحاسوب فقط. ومتى بلغ عدد التصحيحات عشرة، يمكن للبرنامج أن يتعلم منها.</translation>
    </message>
    <message>
        <source>Delete all your corrections? Their pictures are removed from this computer, and what the program learned from them is forgotten. This cannot be undone.</source>
        <translation>هل تريد حذف جميع تصحيحاتك؟ ستزال صورها من هذا الحاسوب، وينسى البرنامج ما تعلمه منها. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>My corrections</source>
        <translation>تصحيحاتي</translation>
    </message>
    <message>
        <source>Delete a&amp;ll…</source>
        <translation>حذف الكل…</translation>
    </message>
    <message>
        <source>&amp;Export as folders…</source>
        <translation>تصدير كمجلدات…</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>حذف الكل</translation>
    </message>
    <message>
        <source>Choose a folder to export to</source>
        <translation>اختر مجلدا للتصدير إليه</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) exported to {folder}</source>
        <translation>
            <numerusform>لم يتم تصدير أي صورة إلى {folder}</numerusform>
            <numerusform>تم تصدير صورة واحدة إلى {folder}</numerusform>
            <numerusform>تم تصدير صورتين إلى {folder}</numerusform>
            <numerusform>تم تصدير %n صور إلى {folder}</numerusform>
            <numerusform>تم تصدير %n صورة إلى {folder}</numerusform>
            <numerusform>تم تصدير %n صورة إلى {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s), the newest first.</source>
        <translation>
            <numerusform>لا تصحيحات.</numerusform>
            <numerusform>تصحيح واحد.</numerusform>
            <numerusform>تصحيحان، الأحدث أولا.</numerusform>
            <numerusform>%n تصحيحات، الأحدث أولا.</numerusform>
            <numerusform>%n تصحيحا، الأحدث أولا.</numerusform>
            <numerusform>%n تصحيح، الأحدث أولا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be read and are left out.</source>
        <comment>corrections</comment>
        <translation>
            <numerusform>لا تصحيحات أخرى تتعذر قراءتها.</numerusform>
            <numerusform>تتعذر قراءة تصحيح واحد آخر، وتم استبعاده.</numerusform>
            <numerusform>تتعذر قراءة تصحيحين آخرين، وتم استبعادهما.</numerusform>
            <numerusform>تتعذر قراءة %n تصحيحات أخرى، وتم استبعادها.</numerusform>
            <numerusform>تتعذر قراءة %n تصحيحا آخر، وتم استبعادها.</numerusform>
            <numerusform>تتعذر قراءة %n تصحيح آخر، وتم استبعادها.</numerusform>
        </translation>
    </message>
    <message>
        <source>no change if covered</source>
        <translation>لا تغيير عند التغطية</translation>
    </message>
    <message>
        <source>“{emotion}” depends on no single part</source>
        <translation>لا تعتمد التسمية «{emotion}» على جزء بعينه</translation>
    </message>
    <message>
        <source>{percent} more if covered</source>
        <translation>تزيد بمقدار {percent} عند التغطية</translation>
    </message>
    <message>
        <source>{percent} less if covered</source>
        <translation>تنقص بمقدار {percent} عند التغطية</translation>
    </message>
    <message>
        <source>What “{emotion}” depends on</source>
        <translation>ما تعتمد عليه التسمية «{emotion}»</translation>
    </message>
    <message>
        <source>Name of {face}, shown here and kept in recordings:</source>
        <translation>اسم {face}، يظهر هنا ويحفظ في التسجيلات:</translation>
    </message>
    <message>
        <source>Name this face</source>
        <translation>إعطاء اسم لهذا الوجه</translation>
    </message>
    <message>
        <source>{face} is no longer in view and was not named.</source>
        <translation>لم يعد {face} في الصورة ولم يعط اسما.</translation>
    </message>
    <message>
        <source>Not right? What does this face show?</source>
        <translation>غير صحيح؟ ما الذي يظهر على هذا الوجه؟</translation>
    </message>
    <message>
        <source>The resting face of this person is taken out of the readings.</source>
        <translation>ملامح الراحة لهذا الشخص مطروحة من القراءات.</translation>
    </message>
    <message>
        <source>Pause to correct a label or to see what it depends on.</source>
        <translation>أوقف الصورة مؤقتا لتصحيح تسمية أو لمعرفة ما تعتمد عليه.</translation>
    </message>
    <message>
        <source>{face}: look neutral and relaxed … {seconds} s</source>
        <translation>{face}: اجعل وجهك محايدا ومسترخيا … {seconds} ث</translation>
    </message>
    <message>
        <source>No picture from {name} yet</source>
        <translation>لا صورة من {name} بعد</translation>
    </message>
    <message>
        <source>What do you want to look at?</source>
        <translation>ماذا تريد أن تشاهد؟</translation>
    </message>
    <message>
        <source>Everything is computed on this computer: no picture ever leaves it, and the camera stays off until you choose it.</source>
        <translation>كل شيء يحسب على هذا الحاسوب: لا تغادره أي صورة أبدا، وتبقى الكاميرا متوقفة حتى تختارها.</translation>
    </message>
</context>
</TS>
