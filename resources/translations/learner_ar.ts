<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name></name>
    <message>
        <source>level {level}</source>
        <translation>المستوى {level}</translation>
    </message>
    <message>
        <source>{place} – Learner</source>
        <translation>{place} – Learner</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>الانتقال إلى «اليوم»</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>لا شيء يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Writes all records with reasons to a file</source>
        <translation>كتابة كل السجلات مع الأسباب في ملف</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>إعادة إرسال الكل</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>السجل {number}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Send {what} again</source>
        <translation>إعادة إرسال {what}</translation>
    </message>
    <message>
        <source>Refused, kept here</source>
        <translation>مرفوضة ومحفوظة هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent once more. If they are refused again, it stands here.</source>
        <comment>%n record waits to be sent once more. If they are refused again, it stands here.</comment>
        <translation>
            <numerusform>لا تنتظر أي سجلات إعادة الإرسال. إذا رُفضت مرة أخرى فسيظهر ذلك هنا.</numerusform>
            <numerusform>ينتظر سجل واحد إعادة الإرسال. إذا رُفض مرة أخرى فسيظهر ذلك هنا.</numerusform>
            <numerusform>ينتظر سجلان إعادة الإرسال. إذا رُفضا مرة أخرى فسيظهر ذلك هنا.</numerusform>
            <numerusform>تنتظر %n سجلات إعادة الإرسال. إذا رُفضت مرة أخرى فسيظهر ذلك هنا.</numerusform>
            <numerusform>ينتظر %n سجلًا إعادة الإرسال. إذا رُفضت مرة أخرى فسيظهر ذلك هنا.</numerusform>
            <numerusform>ينتظر %n سجل إعادة الإرسال. إذا رُفضت مرة أخرى فسيظهر ذلك هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>تصدير السجلات</translation>
    </message>
    <message>
        <source>If a record is ever refused, your hub makes a remark about one, or you take a quiz on two devices, it stands here with the reason and with what you can do.</source>
        <translation>إذا رُفض أحد السجلات، أو أبدى الخادم ملاحظة على أحدها، أو أُجري اختبار على جهازين، فسيظهر ذلك هنا مع السبب وما يمكن فعله.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>These were sent and not taken. They are kept here, hold up nothing else, and can be sent again.</source>
        <translation>أُرسلت هذه السجلات ولم تُقبل. وهي محفوظة هنا، ولا تعطّل غيرها، ويمكن إعادة إرسالها.</translation>
    </message>
    <message>
        <source>Taken on more than one device</source>
        <translation>أُجريت على أكثر من جهاز</translation>
    </message>
    <message>
        <source>You took these quizzes on more than one device. Nothing was lost; this says what counts.</source>
        <translation>أجريت هذه الاختبارات على أكثر من جهاز. لم يُفقد شيء، ويظهر هنا ما يُحتسب.</translation>
    </message>
    <message>
        <source>Taken in, with a remark</source>
        <translation>قُبلت مع ملاحظة</translation>
    </message>
    <message>
        <source>Your hub has taken these in and made a remark for your training team. You need do nothing.</source>
        <translation>قبِل الخادم هذه السجلات وأضاف ملاحظة لفريق التدريب. لا يلزم فعل أي شيء.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>عرض قائمة الانتظار</translation>
    </message>
    <message>
        <source>Arriving, {percent}</source>
        <translation>قيد الوصول، {percent}</translation>
    </message>
    <message>
        <source>Here, {size}</source>
        <translation>موجود هنا، {size}</translation>
    </message>
    <message>
        <source>{cost} to fetch</source>
        <translation>للتنزيل: {cost}</translation>
    </message>
    <message>
        <source>Fetch {part}</source>
        <translation>تنزيل {part}</translation>
    </message>
    <message>
        <source>Resume {part}</source>
        <translation>استئناف {part}</translation>
    </message>
    <message>
        <source>Pause {part}</source>
        <translation>إيقاف {part} مؤقتًا</translation>
    </message>
    <message>
        <source>Fetch {part} now</source>
        <translation>تنزيل {part} الآن</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>تنزيل الآن</translation>
    </message>
    <message>
        <source>Cancel {part}</source>
        <translation>إلغاء {part}</translation>
    </message>
    <message>
        <source>Fetch first</source>
        <translation>تنزيل أولًا</translation>
    </message>
    <message>
        <source>Fetch {part} first</source>
        <translation>تنزيل {part} أولًا</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Remove {part}</source>
        <translation>إزالة {part}</translation>
    </message>
    <message>
        <source>{size} travel</source>
        <translation>حجم النقل: {size}</translation>
    </message>
    <message>
        <source>{size} come free</source>
        <translation>المساحة المحرَّرة: {size}</translation>
    </message>
    <message>
        <source>Sound now, video later</source>
        <translation>الصوت الآن والفيديو لاحقًا</translation>
    </message>
    <message>
        <source>{sound} now; {video} when a network costs nothing</source>
        <translation>{sound} الآن؛ و{video} عند توفر شبكة بلا تكلفة</translation>
    </message>
    <message>
        <source>{what} of {unit}</source>
        <translation>‏{what} من «{unit}»</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Transcript and key pictures</source>
        <translation>النص المكتوب والصور الأساسية</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>الحجم الكامل</translation>
    </message>
    <message>
        <source>Comes with the course</source>
        <translation>يأتي مع الدورة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <translation>تعذّر التنزيل</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Progress: {done}</source>
        <translation>التقدم: {done}</translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation>متابعة: {title}</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>بدء: {title}</translation>
    </message>
    <message>
        <source>Nothing of this course is on this computer yet. Its text is all that you need to begin.</source>
        <translation>لا شيء من هذه الدورة على هذا الحاسوب بعد. نصها وحده يكفي للبدء.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>العودة إلى المكتبة</translation>
    </message>
    <message>
        <source>Self-paced: take it when it suits you, with or without a network.</source>
        <translation>تعلّم ذاتي: في الوقت المناسب لك، مع شبكة أو من دونها.</translation>
    </message>
    <message>
        <source>Live: this course is held at set times.</source>
        <translation>مباشرة: تُعقد هذه الدورة في مواعيد محددة.</translation>
    </message>
    <message>
        <source>Blended: parts at your own pace, parts held live.</source>
        <translation>مدمجة: أجزاء بوتيرتك الخاصة، وأجزاء تُعقد مباشرة.</translation>
    </message>
    <message>
        <source>Version {version} is published. It comes with the next sync; what you did stays.</source>
        <translation>نُشر الإصدار {version}، وسيصل مع المزامنة التالية. كل ما أنجزته يبقى.</translation>
    </message>
    <message>
        <source>This course was withdrawn. Your records of it stay.</source>
        <translation>سُحبت هذه الدورة. سجلاتك فيها تبقى.</translation>
    </message>
    <message numerus="yes">
        <source>%n units are still arriving, and open as soon as they are here.</source>
        <comment>%n unit is still arriving, and opens as soon as it is here.</comment>
        <translation>
            <numerusform>لا توجد وحدات قيد الوصول.</numerusform>
            <numerusform>لا تزال وحدة واحدة قيد الوصول، وتُفتح فور وصولها.</numerusform>
            <numerusform>لا تزال وحدتان قيد الوصول، وتُفتحان فور وصولهما.</numerusform>
            <numerusform>لا تزال %n وحدات قيد الوصول، وتُفتح فور وصولها.</numerusform>
            <numerusform>لا تزال %n وحدة قيد الوصول، وتُفتح فور وصولها.</numerusform>
            <numerusform>لا تزال %n وحدة قيد الوصول، وتُفتح فور وصولها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units of this course cannot be played in this version of the program yet.</source>
        <comment>%n unit of this course cannot be played in this version of the program yet.</comment>
        <translation>
            <numerusform>يمكن تشغيل كل وحدات هذه الدورة في هذا الإصدار من البرنامج.</numerusform>
            <numerusform>لا يمكن بعد تشغيل وحدة واحدة من هذه الدورة في هذا الإصدار من البرنامج.</numerusform>
            <numerusform>لا يمكن بعد تشغيل وحدتين من هذه الدورة في هذا الإصدار من البرنامج.</numerusform>
            <numerusform>لا يمكن بعد تشغيل %n وحدات من هذه الدورة في هذا الإصدار من البرنامج.</numerusform>
            <numerusform>لا يمكن بعد تشغيل %n وحدة من هذه الدورة في هذا الإصدار من البرنامج.</numerusform>
            <numerusform>لا يمكن بعد تشغيل %n وحدة من هذه الدورة في هذا الإصدار من البرنامج.</numerusform>
        </translation>
    </message>
    <message>
        <source>This course was retired before you began it: it can no longer be begun.</source>
        <translation>أُوقفت هذه الدورة قبل أن تُبدأ، فلم يعد بدؤها ممكنًا.</translation>
    </message>
    <message>
        <source>This course was retired. Your records of it stay.</source>
        <translation>أُوقفت هذه الدورة. سجلاتك فيها تبقى.</translation>
    </message>
    <message>
        <source>This course was retired: nobody new can begin it. You can finish it, and that counts.</source>
        <translation>أُوقفت هذه الدورة، فلا يمكن لأحد آخر أن يبدأها. لكن إكمالها متاح لك، ويُحتسب.</translation>
    </message>
    <message>
        <source>Not yet playable in this version</source>
        <translation>لا يمكن تشغيلها في هذا الإصدار بعد</translation>
    </message>
    <message>
        <source>Opens as soon as it is here</source>
        <translation>تُفتح فور وصولها</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>قيد الوصول</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>فتح {title}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Keeps the pages with these words; Enter finds them on the page</source>
        <translation>تبقى الصفحات التي فيها هذه الكلمات؛ ومفتاح الإدخال يجدها في الصفحة</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>%n help pages</source>
        <comment>%n help page</comment>
        <translation>
            <numerusform>لا صفحات مساعدة</numerusform>
            <numerusform>صفحة مساعدة واحدة</numerusform>
            <numerusform>صفحتا مساعدة</numerusform>
            <numerusform>%n صفحات مساعدة</numerusform>
            <numerusform>%n صفحة مساعدة</numerusform>
            <numerusform>%n صفحة مساعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>Open {address} (needs a connection)</source>
        <translation>فتح ‎{address}‎ (يتطلب اتصالًا)</translation>
    </message>
    <message>
        <source>Shows or hides what is below</source>
        <translation>إظهار ما يلي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>خطر</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation>شيفرة برمجية، {language}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة برمجية</translation>
    </message>
    <message>
        <source>Find in this lesson</source>
        <translation>البحث في هذا الدرس</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Link out of the course</source>
        <translation>رابط إلى خارج الدورة</translation>
    </message>
    <message>
        <source>This link leads out of the course and needs a connection.</source>
        <translation>يقود هذا الرابط إلى خارج الدورة ويتطلب اتصالًا.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Back to the course</source>
        <translation>العودة إلى الدورة</translation>
    </message>
    <message>
        <source>Find in this lesson ({keys})</source>
        <translation>البحث في هذا الدرس ({keys})</translation>
    </message>
    <message>
        <source>Copy the whole lesson ({keys})</source>
        <translation>نسخ الدرس كاملًا ({keys})</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>تم، متابعة</translation>
    </message>
    <message>
        <source>I confirm</source>
        <translation>أؤكد ذلك</translation>
    </message>
    <message>
        <source>Records this unit as completed</source>
        <translation>تسجيل هذه الوحدة مكتملة</translation>
    </message>
    <message>
        <source>{title} is done</source>
        <translation>اكتملت «{title}»</translation>
    </message>
    <message>
        <source>The lesson was copied</source>
        <translation>نُسخ الدرس</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>This picture is not on this computer yet. It comes with the next sync.</source>
        <translation>هذه الصورة ليست على هذا الحاسوب بعد، وستصل مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>صورة بلا وصف</translation>
    </message>
    <message>
        <source>Picture: {text}</source>
        <translation>صورة: {text}</translation>
    </message>
    <message>
        <source>This picture is not part of the course.</source>
        <translation>هذه الصورة ليست جزءًا من الدورة.</translation>
    </message>
    <message>
        <source>This picture needs a connection and is not kept with the course.</source>
        <translation>تتطلب هذه الصورة اتصالًا ولا تُحفظ مع الدورة.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التقدم</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Import a course …</source>
        <translation>استيراد دورة…</translation>
    </message>
    <message>
        <source>Installs a .learnpack file, without any network</source>
        <translation>تثبيت ملف ‎.learnpack من دون أي شبكة</translation>
    </message>
    <message>
        <source>Filter courses by title</source>
        <translation>تصفية الدورات حسب العنوان</translation>
    </message>
    <message>
        <source>Filter courses</source>
        <translation>تصفية الدورات</translation>
    </message>
    <message>
        <source>Importing {file} …</source>
        <translation>جارٍ استيراد {file}…</translation>
    </message>
    <message>
        <source>No course has “{words}” in its title.</source>
        <translation>لا توجد دورة في عنوانها «{words}».</translation>
    </message>
    <message>
        <source>Show all courses</source>
        <translation>عرض كل الدورات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Courses that are assigned to you appear here after a sync. A course package can be imported from a file.</source>
        <translation>تظهر الدورات المُسندة إليك هنا بعد المزامنة. ويمكن استيراد حزمة دورة من ملف.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>No courses yet</source>
        <translation>لا توجد دورات بعد</translation>
    </message>
    <message>
        <source>Import a course</source>
        <translation>استيراد دورة</translation>
    </message>
    <message>
        <source>Course packages (*.learnpack)</source>
        <translation>حزم الدورات (*.learnpack)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>{title} is here now and works without a network.</source>
        <translation>أصبحت «{title}» هنا الآن وتعمل من دون شبكة.</translation>
    </message>
    <message>
        <source>{title} was here already.</source>
        <translation>كانت «{title}» هنا من قبل.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Newer version {version}</source>
        <translation>إصدار أحدث {version}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Going where there is no network?</source>
        <translation>الذهاب إلى مكان بلا شبكة؟</translation>
    </message>
    <message>
        <source>See beforehand that all you need is here, and fetch what is not.</source>
        <translation>يمكن التحقق مسبقًا من أن كل ما يلزم موجود هنا، وتنزيل ما ينقص.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>الاستعداد</translation>
    </message>
    <message>
        <source>Checks that all is here for a trip</source>
        <translation>التحقق من أن كل شيء موجود هنا قبل الرحلة</translation>
    </message>
    <message>
        <source>True</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>False</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Option {number} of {count}: {text}</source>
        <translation>الخيار {number} من {count}: {text}</translation>
    </message>
    <message>
        <source>Match for {number} of {count}: {text}</source>
        <translation>ما يقابل {number} من {count}: {text}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Choose what to fetch of {unit}</source>
        <translation>اختيار ما يُنزَّل من «{unit}»</translation>
    </message>
    <message>
        <source>Fold what there is of {unit}</source>
        <translation>طي ما يتوفر من «{unit}»</translation>
    </message>
    <message>
        <source>{part}: here</source>
        <translation>{part}: موجود هنا</translation>
    </message>
    <message>
        <source>{part}: on its way</source>
        <translation>{part}: في الطريق</translation>
    </message>
    <message>
        <source>{part}: {size}</source>
        <translation>{part}: {size}</translation>
    </message>
    <message>
        <source>Items, first to last</source>
        <translation>العناصر، من الأول إلى الأخير</translation>
    </message>
    <message>
        <source>{up} and {down} move the item.</source>
        <translation>‏{up} و{down} لتحريك العنصر.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>تحريك إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>تحريك إلى أسفل</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>اعتماد هذا الترتيب</translation>
    </message>
    <message>
        <source>Gives the order shown as the answer</source>
        <translation>تقديم الترتيب المعروض كإجابة</translation>
    </message>
    <message>
        <source>{item}, now {place} of {count}</source>
        <translation>‏{item}، الآن في الموضع {place} من {count}</translation>
    </message>
    <message>
        <source>With a decimal point or a decimal comma, whichever you are used to.</source>
        <translation>بنقطة عشرية أو فاصلة عشرية، كما اعتدت.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>Hide time</source>
        <translation>إخفاء الوقت</translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>إظهار الوقت</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>القراءة عن ذلك</translation>
    </message>
    <message>
        <source>Opens the unit on this</source>
        <translation>فتح الوحدة التي تتناول ذلك</translation>
    </message>
    <message>
        <source>Kept. No machine marks it.</source>
        <translation>حُفظت. لا يصححها أي برنامج.</translation>
    </message>
    <message>
        <source>{state}: {percent}</source>
        <translation>{state}: {percent}</translation>
    </message>
    <message>
        <source>Your attempts</source>
        <translation>محاولاتك</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>المحاولة {number}</translation>
    </message>
    <message>
        <source>The hub has marked this attempt.</source>
        <translation>صحّح الخادم هذه المحاولة.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, {answered} answered. Answers can be changed until you hand in.</source>
        <comment>%n question, {answered} answered. Answers can be changed until you hand in.</comment>
        <translation>
            <numerusform>لا توجد أسئلة، أُجيب عن {answered}. يمكن تغيير الإجابات حتى التسليم.</numerusform>
            <numerusform>سؤال واحد، أُجيب عن {answered}. يمكن تغيير الإجابات حتى التسليم.</numerusform>
            <numerusform>سؤالان، أُجيب عن {answered}. يمكن تغيير الإجابات حتى التسليم.</numerusform>
            <numerusform>%n أسئلة، أُجيب عن {answered}. يمكن تغيير الإجابات حتى التسليم.</numerusform>
            <numerusform>%n سؤالًا، أُجيب عن {answered}. يمكن تغيير الإجابات حتى التسليم.</numerusform>
            <numerusform>%n سؤال، أُجيب عن {answered}. يمكن تغيير الإجابات حتى التسليم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are not kept yet. {reason} Handing in tries again first.</source>
        <comment>%n answer is not kept yet. {reason} Handing in tries again first.</comment>
        <translation>
            <numerusform>حُفظت كل الإجابات. {reason} يُعاد الحفظ أولًا عند التسليم.</numerusform>
            <numerusform>لم تُحفظ إجابة واحدة بعد. {reason} يُعاد الحفظ أولًا عند التسليم.</numerusform>
            <numerusform>لم تُحفظ إجابتان بعد. {reason} يُعاد الحفظ أولًا عند التسليم.</numerusform>
            <numerusform>لم تُحفظ %n إجابات بعد. {reason} يُعاد الحفظ أولًا عند التسليم.</numerusform>
            <numerusform>لم تُحفظ %n إجابة بعد. {reason} يُعاد الحفظ أولًا عند التسليم.</numerusform>
            <numerusform>لم تُحفظ %n إجابة بعد. {reason} يُعاد الحفظ أولًا عند التسليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handing in …</source>
        <translation>جارٍ التسليم…</translation>
    </message>
    <message>
        <source>Not handed in. {reason} Your answers are still here.</source>
        <translation>لم يتم التسليم. {reason} إجاباتك لا تزال هنا.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show {place}: {state}</source>
        <translation>عرض {place}: {state}</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>العودة إلى السؤال</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand in now?</source>
        <translation>التسليم الآن؟</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Yes, hand in</source>
        <translation>نعم، تسليم</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>حُفظت الإجابة</translation>
    </message>
    <message>
        <source>Answered: {count} of {all}</source>
        <translation>أُجيب عن: {count} من {all}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>إلى النظرة العامة</translation>
    </message>
    <message>
        <source>Overview of all questions ({keys})</source>
        <translation>نظرة عامة على كل الأسئلة ({keys})</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Question before (Page Up)</source>
        <translation>السؤال السابق (Page Up)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>مفتاح Enter</translation>
    </message>
    <message>
        <source>Page Down</source>
        <comment>key</comment>
        <translation>مفتاح Page Down</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>This answer is not kept yet. {reason}</source>
        <translation>لم تُحفظ هذه الإجابة بعد. {reason}</translation>
    </message>
    <message>
        <source>✓  Kept</source>
        <translation>✓  محفوظة</translation>
    </message>
    <message>
        <source>Enter: next</source>
        <translation>‏Enter: التالي</translation>
    </message>
    <message>
        <source>Enter: check, then next</source>
        <translation>‏Enter: التحقق، ثم التالي</translation>
    </message>
    <message>
        <source>Page Up, Page Down: question before, next</source>
        <translation>‏Page Up وPage Down: السؤال السابق، والتالي</translation>
    </message>
    <message>
        <source>{keys}: overview</source>
        <translation>‏{keys}: نظرة عامة</translation>
    </message>
    <message>
        <source>1–9: choose</source>
        <translation>‏1–9: الاختيار</translation>
    </message>
    <message>
        <source>{up}, {down}: move</source>
        <translation>‏{up} و{down}: التحريك</translation>
    </message>
    <message>
        <source>Keys  ·  {keys}</source>
        <translation>المفاتيح  ·  {keys}</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>سؤالًا سؤالًا</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>التالي: {title}</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>إجابتك: {answer}</translation>
    </message>
    <message>
        <source>The time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>What you have answered is being handed in …</source>
        <translation>جارٍ تسليم ما أجبت عنه…</translation>
    </message>
    <message>
        <source>Not handed in yet. {reason} What you have answered is still here.</source>
        <translation>لم يتم التسليم بعد. {reason} ما أجبت عنه لا يزال هنا.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>غير محفوظة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>an answer</comment>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>صحيحة جزئيًا</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>غير صحيحة</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>المطلوب اختيار واحد.</translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>المطلوب اختيار كل ما ينطبق.</translation>
    </message>
    <message>
        <source>Is this true or false?</source>
        <translation>هل هذا صحيح أم خطأ؟</translation>
    </message>
    <message>
        <source>Type a short answer.</source>
        <translation>المطلوب كتابة إجابة قصيرة.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>المطلوب كتابة عدد.</translation>
    </message>
    <message>
        <source>Find what belongs together.</source>
        <translation>المطلوب مطابقة ما يرتبط بعضه ببعض.</translation>
    </message>
    <message>
        <source>Put these in order, first at the top.</source>
        <translation>المطلوب ترتيب العناصر، والأول في الأعلى.</translation>
    </message>
    <message>
        <source>Answer in your own words. No machine marks it.</source>
        <translation>المطلوب الإجابة بأسلوبك الخاص. لا يصححها أي برنامج.</translation>
    </message>
    <message>
        <source>Nothing to answer here.</source>
        <translation>لا شيء هنا يتطلب إجابة.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>السؤال {number} من {count}</translation>
    </message>
    <message>
        <source>Certifying quiz</source>
        <translation>اختبار للشهادة</translation>
    </message>
    <message>
        <source>Practice quiz</source>
        <translation>اختبار تدريبي</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <comment>%n question</comment>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>Time limit {length}</source>
        <translation>المدة المحددة: {length}</translation>
    </message>
    <message>
        <source>No pass mark</source>
        <translation>بلا درجة نجاح</translation>
    </message>
    <message>
        <source>No time limit for you</source>
        <translation>بلا حد زمني لك</translation>
    </message>
    <message>
        <source>Time limit {length}, with your extra time</source>
        <translation>المدة المحددة: {length}، مع وقتك الإضافي</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>الوقت المتبقي: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <comment>%n second left</comment>
        <translation>
            <numerusform>لم يتبقَّ أي وقت</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than 5 minutes left</source>
        <translation>بقي أقل من 5 دقائق</translation>
    </message>
    <message>
        <source>Less than 1 minute left</source>
        <translation>بقي أقل من دقيقة واحدة</translation>
    </message>
    <message>
        <source>Any number of attempts</source>
        <translation>عدد غير محدود من المحاولات</translation>
    </message>
    <message>
        <source>One attempt</source>
        <translation>محاولة واحدة</translation>
    </message>
    <message>
        <source>No attempt left</source>
        <translation>لم تبقَ أي محاولة</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n attempts left</source>
        <comment>{left} of %n attempt left</comment>
        <translation>
            <numerusform>بقيت {left} من أصل %n من المحاولات</numerusform>
            <numerusform>بقيت {left} من محاولة واحدة</numerusform>
            <numerusform>بقيت {left} من محاولتين</numerusform>
            <numerusform>بقيت {left} من %n محاولات</numerusform>
            <numerusform>بقيت {left} من %n محاولة</numerusform>
            <numerusform>بقيت {left} من %n محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have used all %n attempts.</source>
        <comment>You have used the one attempt.</comment>
        <translation>
            <numerusform>استنفدت كل المحاولات.</numerusform>
            <numerusform>استنفدت المحاولة الوحيدة.</numerusform>
            <numerusform>استنفدت المحاولتين كلتيهما.</numerusform>
            <numerusform>استنفدت كل المحاولات، وعددها %n.</numerusform>
            <numerusform>استنفدت كل المحاولات، وعددها %n.</numerusform>
            <numerusform>استنفدت كل المحاولات، وعددها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of it is known after the next sync.</source>
        <translation>تُعرف النتيجة بعد المزامنة التالية.</translation>
    </message>
    <message>
        <source>You have passed this quiz.</source>
        <translation>اجتزت هذا الاختبار.</translation>
    </message>
    <message>
        <source>Ask whoever assigned the course about another one.</source>
        <translation>يمكن طلب محاولة أخرى من الجهة التي أسندت الدورة.</translation>
    </message>
    <message>
        <source>begun {when}</source>
        <translation>بدأت {when}</translation>
    </message>
    <message>
        <source>{count} of {all} answered</source>
        <translation>أُجيب عن {count} من {all}</translation>
    </message>
    <message>
        <source>Waits to be marked</source>
        <translation>في انتظار التصحيح</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>تم الاجتياز</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>لم يتم الاجتياز</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>انقطاع في السلسلة</translation>
    </message>
    <message>
        <source>Clock moved</source>
        <translation>تغيير في الساعة</translation>
    </message>
    <message>
        <source>Clock off</source>
        <translation>ساعة غير مضبوطة</translation>
    </message>
    <message>
        <source>Handed in twice</source>
        <translation>سُلّمت مرتين</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>غير مُسندة</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>إصدار قديم</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>تجاوز الحد</translation>
    </message>
    <message>
        <source>Over the time limit</source>
        <translation>تجاوز الحد الزمني</translation>
    </message>
    <message>
        <source>Retired version</source>
        <translation>إصدار موقوف</translation>
    </message>
    <message>
        <source>Score differs</source>
        <translation>اختلاف في الدرجة</translation>
    </message>
    <message>
        <source>Sequence counted again</source>
        <translation>أُعيد عدّ التسلسل</translation>
    </message>
    <message>
        <source>Time not told</source>
        <translation>لم يُذكر الوقت</translation>
    </message>
    <message>
        <source>Timed by wall clock</source>
        <translation>الوقت بحسب ساعة الجهاز فقط</translation>
    </message>
    <message>
        <source>Unknown version</source>
        <translation>إصدار غير معروف</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>أُجيب عن كل الأسئلة.</translation>
    </message>
    <message>
        <source>No question is answered. Questions without an answer score 0.</source>
        <translation>لم يُجب عن أي سؤال. الأسئلة بلا إجابة درجتها 0.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are not answered and will score 0.</source>
        <comment>%n question is not answered and will score 0.</comment>
        <translation>
            <numerusform>أُجيب عن كل الأسئلة.</numerusform>
            <numerusform>سؤال واحد بلا إجابة، ودرجته 0.</numerusform>
            <numerusform>سؤالان بلا إجابة، ودرجة كل منهما 0.</numerusform>
            <numerusform>%n أسئلة بلا إجابة، ودرجة كل منها 0.</numerusform>
            <numerusform>%n سؤالًا بلا إجابة، ودرجة كل منها 0.</numerusform>
            <numerusform>%n سؤال بلا إجابة، ودرجة كل منها 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers are recorded now and marked on the next sync. They cannot be changed afterwards.</source>
        <translation>تُسجَّل إجاباتك الآن وتُصحَّح عند المزامنة التالية. ولا يمكن تغييرها بعد ذلك.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>تم التسجيل.</translation>
    </message>
    <message>
        <source>Done: {score}</source>
        <translation>تم: {score}</translation>
    </message>
    <message>
        <source>Passed: {score}</source>
        <translation>تم الاجتياز: {score}</translation>
    </message>
    <message>
        <source>Not passed: {score}</source>
        <translation>لم يتم الاجتياز: {score}</translation>
    </message>
    <message>
        <source>Recorded. Marked on the next sync.</source>
        <translation>تم التسجيل، ويجري التصحيح عند المزامنة التالية.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>{left} → {right}</source>
        <translation>‏{left} ‏←‏ {right}</translation>
    </message>
    <message>
        <source>{percent} needed to pass</source>
        <translation>درجة النجاح: {percent}</translation>
    </message>
    <message>
        <source>The best attempt counts</source>
        <translation>تُحتسب أفضل محاولة</translation>
    </message>
    <message>
        <source>The latest attempt counts</source>
        <translation>تُحتسب آخر محاولة</translation>
    </message>
    <message>
        <source>The first attempt counts</source>
        <translation>تُحتسب أول محاولة</translation>
    </message>
    <message>
        <source>Main navigation</source>
        <translation>التنقل الرئيسي</translation>
    </message>
    <message>
        <source>You are here. {keys}</source>
        <translation>موقعك الآن هنا. {keys}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Falls due while you are away</source>
        <translation>يحين موعدها أثناء غيابك</translation>
    </message>
    <message>
        <source>Everything holds.</source>
        <translation>كل الشروط مستوفاة.</translation>
    </message>
    <message>
        <source>{count} of {all} conditions need something.</source>
        <translation>{count} من {all} من الشروط بحاجة إلى إجراء.</translation>
    </message>
    <message numerus="yes">
        <source>Checked {when} for %n courses.</source>
        <comment>Checked {when} for %n course.</comment>
        <translation>
            <numerusform>تاريخ التحقق: {when}، من دون دورات.</numerusform>
            <numerusform>تاريخ التحقق: {when}، لدورة واحدة.</numerusform>
            <numerusform>تاريخ التحقق: {when}، لدورتين.</numerusform>
            <numerusform>تاريخ التحقق: {when}، لعدد %n دورات.</numerusform>
            <numerusform>تاريخ التحقق: {when}، لعدد %n دورة.</numerusform>
            <numerusform>تاريخ التحقق: {when}، لعدد %n دورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>Still to fetch</source>
        <translation>بقي للتنزيل</translation>
    </message>
    <message>
        <source>“{title}”: {cost}</source>
        <translation>«{title}»: {cost}</translation>
    </message>
    <message>
        <source>{cost}; how long it takes is known after the first download.</source>
        <translation>{cost}؛ وتُعرف المدة بعد أول تنزيل.</translation>
    </message>
    <message>
        <source>{cost} at the speed measured here.</source>
        <translation>{cost} بالسرعة المقيسة هنا.</translation>
    </message>
    <message>
        <source>Fetch what is missing</source>
        <translation>تنزيل ما ينقص</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>إعادة التنزيل</translation>
    </message>
    <message>
        <source>Free some space</source>
        <translation>تحرير مساحة</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>فتح الدورة</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>مساحة التخزين</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Items that need a connection</source>
        <translation>عناصر تتطلب اتصالًا</translation>
    </message>
    <message>
        <source>Ready for the field</source>
        <translation>الجاهزية للميدان</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>غير جاهز بعد</translation>
    </message>
    <message>
        <source>See before you leave that everything works where there is no network, and fetch what is missing.</source>
        <translation>يمكن التأكد قبل المغادرة من أن كل شيء يعمل حيث لا توجد شبكة، وتنزيل ما ينقص.</translation>
    </message>
    <message>
        <source>Something has changed since this check. Check again to be sure.</source>
        <translation>تغيّر شيء منذ هذا التحقق. تُستحسن إعادة التحقق للتأكد.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation>مقدار ما قُرئ</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>You may go elsewhere meanwhile.</source>
        <translation>يمكن الانتقال إلى مكان آخر في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Reading “{title}” …</source>
        <translation>جارٍ قراءة «{title}»…</translation>
    </message>
    <message>
        <source>{part} of {whole} read. You may go elsewhere meanwhile.</source>
        <translation>قُرئ {part} من {whole}. يمكن الانتقال إلى مكان آخر في أثناء ذلك.</translation>
    </message>
    <message>
        <source>What is missing is in the queue and comes as the link allows. Check again when it is here.</source>
        <translation>ما ينقص موجود في قائمة الانتظار ويصل بحسب ما يسمح به الاتصال. تُستحسن إعادة التحقق بعد وصوله.</translation>
    </message>
    <message>
        <source>The check looks at six things: that all is here, that every byte of it is right, that there is room for what is missing, that your sign-in lasts, what needs a connection, and that your hub has your records.</source>
        <translation>يتناول التحقق ستة أمور: أن كل شيء موجود هنا، وأن كل بايت منه سليم، وأن هناك مساحة كافية لما ينقص، وأن تسجيل دخولك يظل صالحًا، وما الذي يتطلب اتصالًا، وأن سجلاتك وصلت إلى الخادم.</translation>
    </message>
    <message>
        <source>You &amp;leave on</source>
        <translation>موعد الم&amp;غادرة</translation>
    </message>
    <message>
        <source>You are &amp;back on</source>
        <translation>موعد ال&amp;عودة</translation>
    </message>
    <message>
        <source>&amp;How much of each course</source>
        <translation>&amp;مقدار ما يُؤخذ من كل دورة</translation>
    </message>
    <message>
        <source>Text alone is enough to learn with.</source>
        <translation>النص وحده يكفي للتعلّم.</translation>
    </message>
    <message>
        <source>Courses that go along</source>
        <translation>الدورات المرافقة</translation>
    </message>
    <message>
        <source>No courses yet. Sync, or import a course from the library.</source>
        <translation>لا توجد دورات بعد. يمكن إجراء المزامنة، أو استيراد دورة من المكتبة.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Show all {count} certificates</source>
        <translation>عرض كل الشهادات ({count})</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>كل السجلات</translation>
    </message>
    <message>
        <source>A certificate that cannot be read</source>
        <translation>شهادة تتعذر قراءتها</translation>
    </message>
    <message>
        <source>Completed {day}</source>
        <translation>أُنجزت {day}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>The signature of your hub does not fit, so nothing that it says is certain. Ask whoever runs your hub.</source>
        <translation>توقيع الخادم غير مطابق، فلا يمكن الوثوق بأي شيء مما ورد فيها. يمكن الرجوع إلى الجهة المشغّلة للخادم.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>الرمز {code}</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save the certificate for {title}</source>
        <translation>حفظ شهادة «{title}»</translation>
    </message>
    <message>
        <source>Revoked {day}</source>
        <translation>أُلغيت {day}</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُلغاة</translation>
    </message>
    <message>
        <source>Cannot be verified</source>
        <translation>يتعذر التحقق منها</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>تم الاجتياز</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>لم يتم الاجتياز</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>أُنجز هنا</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>مرفوض: {reason}</translation>
    </message>
    <message>
        <source>Record {number}, {moment}</source>
        <translation>السجل {number}، {moment}</translation>
    </message>
    <message>
        <source>Received by the hub {moment}</source>
        <translation>استلمه الخادم {moment}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Checks that no record was changed or is missing</source>
        <translation>التحقق من أن أي سجل لم يُغيَّر ولم يُفقد</translation>
    </message>
    <message>
        <source>Writes all records with their receipts</source>
        <translation>كتابة كل السجلات مع إيصالاتها</translation>
    </message>
    <message>
        <source>Lessons you complete and quizzes you hand in appear here at once, and stay.</source>
        <translation>الدروس المكتملة والاختبارات المسلَّمة تظهر هنا فورًا وتبقى.</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>لم يُسجَّل شيء بعد</translation>
    </message>
    <message>
        <source>Select all records</source>
        <translation>تحديد كل السجلات</translation>
    </message>
    <message>
        <source>Web page (*.html);;Plain text (*.txt)</source>
        <translation>صفحة ويب (*.html);;نص عادي (*.txt)</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>The certificate was written to {path}. Anybody can check it at {address}</source>
        <translation>كُتبت الشهادة في ‎{path}‎. يمكن لأي شخص التحقق منها على ‎{address}‎</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Nothing on this computer has these words. Try fewer of them. Courses that are not here yet cannot be searched.</source>
        <translation>لا شيء على هذا الحاسوب يحوي هذه الكلمات. جرّب كلمات أقل. لا يمكن البحث في الدورات التي لم تصل بعد.</translation>
    </message>
    <message>
        <source>No place found for “{words}”</source>
        <translation>لم يُعثر على أي موضع لعبارة «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>%n places found for “{words}”</source>
        <comment>%n place found for “{words}”</comment>
        <translation>
            <numerusform>لم يُعثر على أي موضع لعبارة «{words}»</numerusform>
            <numerusform>عُثر على موضع واحد لعبارة «{words}»</numerusform>
            <numerusform>عُثر على موضعين لعبارة «{words}»</numerusform>
            <numerusform>عُثر على %n مواضع لعبارة «{words}»</numerusform>
            <numerusform>عُثر على %n موضعًا لعبارة «{words}»</numerusform>
            <numerusform>عُثر على %n موضع لعبارة «{words}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places found</source>
        <comment>%n place found</comment>
        <translation>
            <numerusform>لم يُعثر على أي موضع</numerusform>
            <numerusform>عُثر على موضع واحد</numerusform>
            <numerusform>عُثر على موضعين</numerusform>
            <numerusform>عُثر على %n مواضع</numerusform>
            <numerusform>عُثر على %n موضعًا</numerusform>
            <numerusform>عُثر على %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} in {course}</source>
        <translation>{kind} في «{course}»</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص المكتوب</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Nobody is signed in. What you do is recorded on this computer and waits for you to sign in.</source>
        <translation>لم يسجّل أحد الدخول. يُسجَّل كل ما يُنجز على هذا الحاسوب وينتظر تسجيل دخولك.</translation>
    </message>
    <message>
        <source>{person}, signed in to {hub}</source>
        <translation>‏{person}، مع تسجيل الدخول إلى {hub}</translation>
    </message>
    <message>
        <source>Token kept in: {place}</source>
        <translation>مكان حفظ رمز الدخول: {place}</translation>
    </message>
    <message>
        <source>Your records go to a record store. It has no courses and marks nothing: courses come from files.</source>
        <translation>تذهب سجلاتك إلى مستودع سجلات. ليست فيه دورات ولا يصحح شيئًا: تأتي الدورات من ملفات.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Deletes nothing that you did</source>
        <translation>لا يحذف شيئًا مما أنجزته</translation>
    </message>
    <message>
        <source>Sign in as another person</source>
        <translation>تسجيل الدخول بحساب شخص آخر</translation>
    </message>
    <message>
        <source>Data and network</source>
        <translation>البيانات والشبكة</translation>
    </message>
    <message>
        <source>These rules hold back sound, pictures and video. Records, news and texts are small and always travel, so that nothing you did waits for a budget.</source>
        <translation>تؤخّر هذه القواعد الصوت والصور والفيديو. أما السجلات والمستجدات والنصوص فصغيرة وتُنقل دائمًا، حتى لا ينتظر شيء مما أنجزته حصةً من البيانات.</translation>
    </message>
    <message>
        <source>What comes by &amp;itself</source>
        <translation>ما يأتي &amp;تلقائيًا</translation>
    </message>
    <message>
        <source>After the texts, without being asked for.</source>
        <translation>بعد النصوص، ومن دون طلب.</translation>
    </message>
    <message>
        <source>Data budget a &amp;day</source>
        <translation>حصة البيانات ال&amp;يومية</translation>
    </message>
    <message>
        <source>Everything counts that travelled that day.</source>
        <translation>يُحتسب كل ما نُقل في ذلك اليوم.</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>بلا حصة محددة</translation>
    </message>
    <message>
        <source>Free space …</source>
        <translation>تحرير مساحة…</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>تحرير مساحة</translation>
    </message>
    <message>
        <source>How much is &amp;needed</source>
        <translation>المساحة ال&amp;مطلوبة</translation>
    </message>
    <message>
        <source>The largest goes first, and no more than that.</source>
        <translation>يُزال الأكبر أولًا، ولا يُزال أكثر من ذلك.</translation>
    </message>
    <message>
        <source>All that can go</source>
        <translation>كل ما يمكن إزالته</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>ميغابايت</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Leave everything</source>
        <translation>ترك كل شيء</translation>
    </message>
    <message>
        <source>Free {size}</source>
        <translation>تحرير {size}</translation>
    </message>
    <message>
        <source>Nothing can go: what is here is not finished yet, is pinned, or cannot be fetched again.</source>
        <translation>لا يمكن إزالة شيء: ما يوجد هنا لم يكتمل بعد، أو مثبَّت، أو لا يمكن تنزيله من جديد.</translation>
    </message>
    <message>
        <source>This frees {size}; progress and transcripts stay.</source>
        <translation>هذا يحرّر {size}؛ ويبقى التقدم والنصوص المكتوبة.</translation>
    </message>
    <message>
        <source>Data budget a &amp;month</source>
        <translation>حصة البيانات ال&amp;شهرية</translation>
    </message>
    <message>
        <source>From the first of the month on.</source>
        <translation>من أول الشهر فصاعدًا.</translation>
    </message>
    <message>
        <source>Media also on metered networks</source>
        <translation>الوسائط أيضًا على الشبكات المدفوعة حسب الاستهلاك</translation>
    </message>
    <message>
        <source>A metered network is one that costs by how much travels</source>
        <translation>الشبكة المدفوعة حسب الاستهلاك هي التي تزيد تكلفتها بقدر البيانات المنقولة</translation>
    </message>
    <message>
        <source>Highest &amp;speed for media</source>
        <translation>أقصى &amp;سرعة للوسائط</translation>
    </message>
    <message>
        <source>So that others on the same link can work.</source>
        <translation>ليتمكن الآخرون على الاتصال نفسه من العمل.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>kB a second</source>
        <translation>كيلوبايت في الثانية</translation>
    </message>
    <message>
        <source>Media only at certain hours</source>
        <translation>الوسائط في ساعات معينة فقط</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>Nothing: sound and video when I ask</source>
        <translation>لا شيء: الصوت والفيديو عند الطلب</translation>
    </message>
    <message>
        <source>What suits the network</source>
        <translation>ما يناسب الشبكة</translation>
    </message>
    <message>
        <source>Sound and small video</source>
        <translation>الصوت والفيديو الصغير</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Checks databases, disk, keyring and the hub, and says what to do.</source>
        <translation>فحص قواعد البيانات والقرص وحافظة المفاتيح والخادم، مع بيان ما يلزم.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>رمادي داكن</translation>
    </message>
    <message>
        <source>Black that lets the picture through</source>
        <translation>أسود شفاف تظهر الصورة من خلاله</translation>
    </message>
    <message>
        <source>At the foot of the picture</source>
        <translation>أسفل الصورة من داخلها</translation>
    </message>
    <message>
        <source>At the top of the picture</source>
        <translation>أعلى الصورة من داخلها</translation>
    </message>
    <message>
        <source>Below the picture</source>
        <translation>تحت الصورة</translation>
    </message>
    <message>
        <source>No captions are shown</source>
        <translation>لا تُعرض التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Colour: {colour}. Behind: {ground}. Place: {place}. Size: {percent} %.</source>
        <translation>اللون: {colour}. الخلفية: {ground}. الموضع: {place}. الحجم: {percent}%.</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>كما في النافذة</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>For readers with dyslexia</source>
        <translation>لمن لديهم عسر القراءة</translation>
    </message>
    <message numerus="yes">
        <source>About %n letters</source>
        <comment>About %n letter</comment>
        <translation>
            <numerusform>بلا حروف</numerusform>
            <numerusform>نحو حرف واحد</numerusform>
            <numerusform>نحو حرفين</numerusform>
            <numerusform>نحو %n حروف</numerusform>
            <numerusform>نحو %n حرفًا</numerusform>
            <numerusform>نحو %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;المظهر</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus and Ctrl+0 change it anywhere</source>
        <translation>يمكن تغييره في أي مكان بالمفاتيح Ctrl+Plus وCtrl+Minus وCtrl+0</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>تسهيلات الاستخدام</translation>
    </message>
    <message>
        <source>There is nothing to save. Once you are signed in, all of this follows you to your other devices.</source>
        <translation>لا حاجة إلى الحفظ. بعد تسجيل دخولك تتبعك كل هذه الإعدادات إلى أجهزتك الأخرى.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>العودة إلى الإعدادات الافتراضية</translation>
    </message>
    <message>
        <source>Everything as you had it before</source>
        <translation>إعادة كل شيء كما كان من قبل</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>What moves by itself stands still</source>
        <translation>ما يتحرك من تلقاء نفسه يبقى ثابتًا</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;تقليل الحركة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Letters and signs in recordings, digits in quizzes. Without them each has its button.</source>
        <translation>الحروف والرموز في التسجيلات، والأرقام في الاختبارات. ومن دونها يبقى لكل إجراء زرّه.</translation>
    </message>
    <message>
        <source>Single letters, digits and signs are shortcuts</source>
        <translation>الحروف والأرقام والرموز المفردة اختصارات</translation>
    </message>
    <message>
        <source>Captions and descriptions</source>
        <translation>التسميات التوضيحية والأوصاف</translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation>عرض التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Size of captions</source>
        <translation>حجم التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Colour of captions</source>
        <translation>لون التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Behind captions</source>
        <translation>خلفية التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Place of captions</source>
        <translation>موضع التسميات التوضيحية</translation>
    </message>
    <message>
        <source>What can only be seen is told, where a recording has such descriptions</source>
        <translation>يُحكى ما لا يُدرك إلا بالنظر، حيثما تضمّن التسجيل أوصافًا كهذه</translation>
    </message>
    <message>
        <source>Describe pictures in words</source>
        <translation>وصف الصور بالكلمات</translation>
    </message>
    <message>
        <source>Playing and reading aloud</source>
        <translation>التشغيل والقراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>سرعة التشغيل</translation>
    </message>
    <message>
        <source>It stops when you scroll yourself</source>
        <translation>يتوقف ذلك عند التمرير اليدوي</translation>
    </message>
    <message>
        <source>The transcript follows the recording</source>
        <translation>النص المكتوب يتابع التسجيل</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>سرعة القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>Reading lessons and transcripts</source>
        <translation>قراءة الدروس والنصوص المكتوبة</translation>
    </message>
    <message>
        <source>Size of what you read</source>
        <translation>حجم النص المقروء</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>طول الأسطر</translation>
    </message>
    <message>
        <source>Colours of what you read</source>
        <translation>ألوان النص المقروء</translation>
    </message>
    <message>
        <source>Everything is as it was at first. Undo brings back what you had.</source>
        <translation>كل شيء كما كان في البداية. يعيد «تراجع» ما كان لديك.</translation>
    </message>
    <message>
        <source>Everything is as it was at first already.</source>
        <translation>كل شيء كما كان في البداية أصلًا.</translation>
    </message>
    <message>
        <source>Everything is as you had it before.</source>
        <translation>عاد كل شيء كما كان من قبل.</translation>
    </message>
    <message>
        <source>Takes effect when the program is started again.</source>
        <translation>يسري عند تشغيل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Sync by itself when there is a connection</source>
        <translation>المزامنة تلقائيًا عند توفر اتصال</translation>
    </message>
    <message>
        <source>Minutes between syncs</source>
        <translation>عدد الدقائق بين المزامنات</translation>
    </message>
    <message>
        <source>Records are never removed, whatever you free here. What is freed can be fetched again.</source>
        <translation>لا تُزال السجلات أبدًا، أيًّا كان ما يُحرَّر هنا. وما يُحرَّر يمكن تنزيله من جديد.</translation>
    </message>
    <message>
        <source>The &amp;most that courses may take</source>
        <translation>أقصى &amp;مساحة للدورات</translation>
    </message>
    <message>
        <source>Finished media go first where room is needed.</source>
        <translation>تُزال الوسائط المكتملة أولًا عند الحاجة إلى مساحة.</translation>
    </message>
    <message>
        <source>What must stay &amp;free on the disk</source>
        <translation>المساحة التي يجب أن تبقى &amp;خالية على القرص</translation>
    </message>
    <message>
        <source>Sound and pictures are not fetched below that.</source>
        <translation>لا يُنزَّل الصوت ولا الصور إذا قلّت المساحة عن ذلك.</translation>
    </message>
    <message>
        <source>Pin its media: they stay</source>
        <translation>تثبيت وسائطها: تبقى</translation>
    </message>
    <message>
        <source>Pin the media of {title}: they stay</source>
        <translation>تثبيت وسائط «{title}»: تبقى</translation>
    </message>
    <message>
        <source>Show each unit: {part} of {title}</source>
        <translation>عرض كل وحدة: {part} من «{title}»</translation>
    </message>
    <message>
        <source>Hide the units: {part} of {title}</source>
        <translation>إخفاء الوحدات: {part} من «{title}»</translation>
    </message>
    <message>
        <source>Hide units</source>
        <translation>إخفاء الوحدات</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>حسب الوحدة</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>{course}: {unit}</source>
        <translation>{course}: {unit}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Courses take {size} on this computer.</source>
        <translation>تشغل الدورات {size} على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No course is on this computer yet.</source>
        <translation>لا توجد دورة على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {part} of {title}</source>
        <translation>إزالة {part} من «{title}»</translation>
    </message>
    <message>
        <source>Free …</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Free {part} of {title}</source>
        <translation>تحرير {part} من «{title}»</translation>
    </message>
    <message>
        <source>{size} got free.</source>
        <translation>تم تحرير {size}.</translation>
    </message>
    <message>
        <source>Paused: {part}</source>
        <translation>متوقف مؤقتًا: {part}</translation>
    </message>
    <message>
        <source>Goes on: {part}</source>
        <translation>يُستأنف: {part}</translation>
    </message>
    <message>
        <source>Taken out of the queue: {part}</source>
        <translation>أُخرج من قائمة الانتظار: {part}</translation>
    </message>
    <message>
        <source>Sound comes now, video later</source>
        <translation>يأتي الصوت الآن، والفيديو لاحقًا</translation>
    </message>
    <message>
        <source>Put into the queue: {part}</source>
        <translation>أُضيف إلى قائمة الانتظار: {part}</translation>
    </message>
    <message>
        <source>Its text comes back with the next sync while it is assigned.</source>
        <translation>يعود نصها مع المزامنة التالية ما دامت مُسندة.</translation>
    </message>
    <message>
        <source>{size} got free; progress and transcripts stay.</source>
        <translation>تم تحرير {size}؛ ويبقى التقدم والنصوص المكتوبة.</translation>
    </message>
    <message>
        <source>Fetch again what went</source>
        <translation>إعادة تنزيل ما أُزيل</translation>
    </message>
    <message>
        <source>What went is in the queue again.</source>
        <translation>عاد ما أُزيل إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Remove {size} of {part}?</source>
        <translation>إزالة {size} من {part}؟</translation>
    </message>
    <message>
        <source>The course does not open without it.</source>
        <translation>لا تُفتح الدورة من دونه.</translation>
    </message>
    <message>
        <source>Whoever did it should get it: records cannot change hands later.</source>
        <translation>ينبغي أن يعود العمل إلى من أنجزه: لا يمكن نقل السجلات من شخص إلى آخر لاحقًا.</translation>
    </message>
    <message>
        <source>It is mine: send it in my name</source>
        <translation>هو عملي: يُرسل باسمي</translation>
    </message>
    <message>
        <source>It is somebody else&apos;s: leave it here for them</source>
        <translation>هو عمل شخص آخر: يُترك هنا له</translation>
    </message>
    <message numerus="yes">
        <source>%n records were made here before anybody signed in. Whose work is that?</source>
        <comment>%n record was made here before anybody signed in. Whose work is that?</comment>
        <translation>
            <numerusform>لم تُنشأ هنا أي سجلات قبل تسجيل الدخول. لمن هذا العمل؟</numerusform>
            <numerusform>أُنشئ هنا سجل واحد قبل أن يسجّل أي شخص الدخول. لمن هذا العمل؟</numerusform>
            <numerusform>أُنشئ هنا سجلان قبل أن يسجّل أي شخص الدخول. لمن هذا العمل؟</numerusform>
            <numerusform>أُنشئت هنا %n سجلات قبل أن يسجّل أي شخص الدخول. لمن هذا العمل؟</numerusform>
            <numerusform>أُنشئ هنا %n سجلًا قبل أن يسجّل أي شخص الدخول. لمن هذا العمل؟</numerusform>
            <numerusform>أُنشئ هنا %n سجل قبل أن يسجّل أي شخص الدخول. لمن هذا العمل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation&apos;s hub gives you your courses and keeps your records. You need it once; after that you learn without a network.</source>
        <translation>يوفّر لك خادم مؤسستك دوراتك ويحفظ سجلاتك. الحاجة إليه مرة واحدة فقط؛ وبعدها يجري التعلّم من دون شبكة.</translation>
    </message>
    <message>
        <source>Other ways to sign in</source>
        <translation>طرق أخرى لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Accessibility settings</source>
        <translation>إعدادات تسهيلات الاستخدام</translation>
    </message>
    <message>
        <source>Text size, contrast, captions and language</source>
        <translation>حجم النص والتباين والتسميات التوضيحية واللغة</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>معروض أدناه</translation>
    </message>
    <message>
        <source>Folded away; shows a record store</source>
        <translation>مطوي؛ يُظهر مستودع سجلات</translation>
    </message>
    <message>
        <source>Please say first whose the work is that was done here.</source>
        <translation>يُرجى أولًا تحديد صاحب العمل الذي أُنجز هنا.</translation>
    </message>
    <message>
        <source>Sign in to the record store</source>
        <translation>تسجيل الدخول إلى مستودع السجلات</translation>
    </message>
    <message>
        <source>Please fill in: {fields}.</source>
        <translation>يُرجى ملء: {fields}.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>As your organisation gave it to you, such as https://learn.example.org</source>
        <translation>كما حصلت عليه من مؤسستك، مثل https://learn.example.org</translation>
    </message>
    <message>
        <source>Address of the &amp;hub</source>
        <translation>عنوان ال&amp;خادم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Address of the &amp;record store</source>
        <translation>عنوان مستودع ال&amp;سجلات</translation>
    </message>
    <message>
        <source>Its xAPI endpoint, such as https://records.example.org/xapi</source>
        <translation>نقطة وصول xAPI الخاصة به، مثل https://records.example.org/xapi</translation>
    </message>
    <message>
        <source>Your name in the records</source>
        <translation>اسمك في السجلات</translation>
    </message>
    <message>
        <source>As your organisation knows you</source>
        <translation>كما تعرفك مؤسستك</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>الم&amp;فتاح</translation>
    </message>
    <message>
        <source>The name of the account at the record store</source>
        <translation>اسم الحساب في مستودع السجلات</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>ال&amp;رمز السري</translation>
    </message>
    <message>
        <source>Record store</source>
        <translation>مستودع السجلات</translation>
    </message>
    <message>
        <source>Sends your records to a learning record store (xAPI) instead of a hub. It has no courses and marks nothing: you import courses from files, and certifying quizzes stay unmarked.</source>
        <translation>يرسل سجلاتك إلى مستودع سجلات التعلّم (xAPI) بدلًا من الخادم. ليست فيه دورات ولا يصحح شيئًا: تُستورد الدورات من ملفات، وتبقى اختبارات الشهادات بلا تصحيح.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details of records and link</source>
        <translation>تفاصيل السجلات والاتصال</translation>
    </message>
    <message>
        <source>{work}: {how_far}</source>
        <translation>{work}: {how_far}</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>What this network &amp;is</source>
        <translation>نوع هذه ال&amp;شبكة</translation>
    </message>
    <message>
        <source>Records and texts travel on any network. This is kept for each.</source>
        <translation>تُنقل السجلات والنصوص على أي شبكة. ويُحفظ هذا الاختيار لكل شبكة.</translation>
    </message>
    <message>
        <source>Budgets, hours and speed</source>
        <translation>الحصص والساعات والسرعة</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>No network has been used yet</source>
        <translation>لم تُستخدم أي شبكة بعد</translation>
    </message>
    <message>
        <source>After the first sync you can say here whether a network is metered.</source>
        <translation>بعد أول مزامنة يمكن تحديد ما إذا كانت الشبكة مدفوعة حسب الاستهلاك.</translation>
    </message>
    <message>
        <source>Speed not measured yet</source>
        <translation>لم تُقَس السرعة بعد</translation>
    </message>
    <message>
        <source>About {speed}, as measured here</source>
        <translation>نحو {speed}، بحسب القياس هنا</translation>
    </message>
    <message>
        <source>No budget set</source>
        <translation>لم تُحدَّد حصة</translation>
    </message>
    <message>
        <source>Budget of {size} used up</source>
        <translation>نفدت الحصة البالغة {size}</translation>
    </message>
    <message>
        <source>of a budget of {size}</source>
        <translation>من حصة قدرها {size}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} من {whole}</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>كما يحدد النظام</translation>
    </message>
    <message>
        <source>Metered: sound and pictures wait</source>
        <translation>مدفوعة حسب الاستهلاك: الصوت والصور في الانتظار</translation>
    </message>
    <message>
        <source>Not metered: everything may travel</source>
        <translation>غير مدفوعة حسب الاستهلاك: يمكن نقل كل شيء</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Choose in the library</source>
        <translation>الاختيار من المكتبة</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Put {title} back into the queue</source>
        <translation>إعادة «{title}» إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>“{title}” ({part}) was taken out.</source>
        <translation>أُخرجت «{title}» ({part}) من القائمة.</translation>
    </message>
    <message>
        <source>What is here of it stays.</source>
        <translation>ما يوجد منها هنا يبقى.</translation>
    </message>
    <message>
        <source>Texts of what is assigned to you come back with the next sync.</source>
        <translation>تعود نصوص الدورات المُسندة إليك مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Everything is paused.</source>
        <translation>كل شيء متوقف مؤقتًا.</translation>
    </message>
    <message numerus="yes">
        <source>{cost} to fetch; %n are paused.</source>
        <comment>{cost} to fetch; %n is paused.</comment>
        <translation>
            <numerusform>للتنزيل: {cost}؛ ولا شيء متوقف مؤقتًا.</numerusform>
            <numerusform>للتنزيل: {cost}؛ وعنصر واحد متوقف مؤقتًا.</numerusform>
            <numerusform>للتنزيل: {cost}؛ وعنصران متوقفان مؤقتًا.</numerusform>
            <numerusform>للتنزيل: {cost}؛ و%n عناصر متوقفة مؤقتًا.</numerusform>
            <numerusform>للتنزيل: {cost}؛ و%n عنصرًا متوقفًا مؤقتًا.</numerusform>
            <numerusform>للتنزيل: {cost}؛ و%n عنصر متوقف مؤقتًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{cost} to fetch.</source>
        <translation>للتنزيل: {cost}.</translation>
    </message>
    <message numerus="yes">
        <source>How much there is to fetch is not known yet; %n are paused.</source>
        <comment>How much there is to fetch is not known yet; %n is paused.</comment>
        <translation>
            <numerusform>لم يُعرف بعد حجم ما سيُنزَّل؛ ولا شيء متوقف مؤقتًا.</numerusform>
            <numerusform>لم يُعرف بعد حجم ما سيُنزَّل؛ وعنصر واحد متوقف مؤقتًا.</numerusform>
            <numerusform>لم يُعرف بعد حجم ما سيُنزَّل؛ وعنصران متوقفان مؤقتًا.</numerusform>
            <numerusform>لم يُعرف بعد حجم ما سيُنزَّل؛ و%n عناصر متوقفة مؤقتًا.</numerusform>
            <numerusform>لم يُعرف بعد حجم ما سيُنزَّل؛ و%n عنصرًا متوقفًا مؤقتًا.</numerusform>
            <numerusform>لم يُعرف بعد حجم ما سيُنزَّل؛ و%n عنصر متوقف مؤقتًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much there is to fetch is not known yet.</source>
        <translation>لم يُعرف بعد حجم ما سيُنزَّل.</translation>
    </message>
    <message>
        <source>Nothing waits to be fetched. Texts of your courses come by themselves with every sync; sound and pictures come when you ask for them in a course.</source>
        <translation>لا شيء ينتظر التنزيل. تأتي نصوص دوراتك تلقائيًا مع كل مزامنة؛ أما الصوت والصور فيأتيان عند طلبهما في الدورة.</translation>
    </message>
    <message>
        <source>Moving now</source>
        <translation>قيد النقل الآن</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Look at what needs it</source>
        <translation>عرض ما يحتاج إلى انتباه</translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look.</source>
        <comment>%n thing needs a look.</comment>
        <translation>
            <numerusform>لا شيء يحتاج إلى انتباه.</numerusform>
            <numerusform>أمر واحد يحتاج إلى انتباه.</numerusform>
            <numerusform>أمران يحتاجان إلى انتباه.</numerusform>
            <numerusform>%n أمور تحتاج إلى انتباه.</numerusform>
            <numerusform>%n أمرًا يحتاج إلى انتباه.</numerusform>
            <numerusform>%n أمر يحتاج إلى انتباه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Last exchange {when}</source>
        <translation>آخر تبادل: {when}</translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>لم يحدث تبادل بعد</translation>
    </message>
    <message>
        <source>the next by itself in about {time}</source>
        <translation>التبادل التالي تلقائيًا بعد نحو {time}</translation>
    </message>
    <message>
        <source>the next when you ask for it</source>
        <translation>التبادل التالي عند الطلب</translation>
    </message>
    <message>
        <source>All downloads are paused</source>
        <translation>كل التنزيلات متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>All downloads go on</source>
        <translation>استُؤنفت كل التنزيلات</translation>
    </message>
    <message>
        <source>{title} is in the queue again</source>
        <translation>عادت «{title}» إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>the record store asked to wait until {time}</source>
        <translation>طلب مستودع السجلات الانتظار حتى {time}</translation>
    </message>
    <message>
        <source>the hub asked to wait until {time}</source>
        <translation>طلب الخادم الانتظار حتى {time}</translation>
    </message>
    <message>
        <source>{title} is paused</source>
        <translation>أُوقف تنزيل «{title}» مؤقتًا</translation>
    </message>
    <message>
        <source>{title} goes on</source>
        <translation>استُؤنف تنزيل «{title}»</translation>
    </message>
    <message>
        <source>{title} was taken out of the queue</source>
        <translation>أُخرجت «{title}» من قائمة الانتظار</translation>
    </message>
    <message>
        <source>{title} was moved up</source>
        <translation>نُقلت «{title}» إلى أعلى</translation>
    </message>
    <message>
        <source>{title} was moved down</source>
        <translation>نُقلت «{title}» إلى أسفل</translation>
    </message>
    <message>
        <source>{title} comes first now</source>
        <translation>أصبحت «{title}» الأولى الآن</translation>
    </message>
    <message>
        <source>{title} comes last now</source>
        <translation>أصبحت «{title}» الأخيرة الآن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>مفتاح Delete</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>نقل إلى البداية</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>نقل إلى النهاية</translation>
    </message>
    <message>
        <source>Downloads, first comes first</source>
        <translation>التنزيلات، والأول يأتي أولًا</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>عرض الكل ({count})</translation>
    </message>
    <message>
        <source>Space pauses and resumes, Alt with an arrow key moves, Delete cancels</source>
        <translation>مفتاح المسافة للإيقاف المؤقت والاستئناف، وAlt مع مفتاح سهم للتحريك، وDelete للإلغاء</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>الموعد النهائي: {day}</translation>
    </message>
    <message>
        <source>How much is here</source>
        <translation>مقدار الموجود هنا</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>قيد التنزيل</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Records waiting</source>
        <translation>سجلات في الانتظار</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>أُرسلت، ولم يصل رد بعد</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>عرض السجلات</translation>
    </message>
    <message>
        <source>Sign in to your organisation&apos;s hub; what you do until then is kept here and sent after that.</source>
        <translation>يمكن تسجيل الدخول إلى خادم مؤسستك؛ ما يُنجز حتى ذلك الحين محفوظ هنا ويُرسل بعده.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look. Nothing of it is lost.</source>
        <comment>%n thing needs a look. Nothing of it is lost.</comment>
        <translation>
            <numerusform>لا شيء يحتاج إلى انتباه. لم يُفقد شيء.</numerusform>
            <numerusform>أمر واحد يحتاج إلى انتباه. لم يُفقد شيء.</numerusform>
            <numerusform>أمران يحتاجان إلى انتباه. لم يُفقد شيء.</numerusform>
            <numerusform>%n أمور تحتاج إلى انتباه. لم يُفقد شيء.</numerusform>
            <numerusform>%n أمرًا يحتاج إلى انتباه. لم يُفقد شيء.</numerusform>
            <numerusform>%n أمر يحتاج إلى انتباه. لم يُفقد شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مواعيد قريبة</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>جديد لك</translation>
    </message>
    <message>
        <source>Your courses come with the next sync</source>
        <translation>تصل الدورات مع المزامنة التالية</translation>
    </message>
    <message>
        <source>Their texts are small and come first; they are enough to begin with.</source>
        <translation>نصوصها صغيرة وتصل أولًا؛ وهي تكفي للبدء.</translation>
    </message>
    <message numerus="yes">
        <source>%n units done in the last seven days.</source>
        <comment>%n unit done in the last seven days.</comment>
        <translation>
            <numerusform>لم تُنجَز أي وحدة في الأيام السبعة الأخيرة.</numerusform>
            <numerusform>أُنجزت وحدة واحدة في الأيام السبعة الأخيرة.</numerusform>
            <numerusform>أُنجزت وحدتان في الأيام السبعة الأخيرة.</numerusform>
            <numerusform>أُنجزت %n وحدات في الأيام السبعة الأخيرة.</numerusform>
            <numerusform>أُنجزت %n وحدة في الأيام السبعة الأخيرة.</numerusform>
            <numerusform>أُنجزت %n وحدة في الأيام السبعة الأخيرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on where you left</source>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>التالي لك</translation>
    </message>
    <message>
        <source>Progress in {title}: {done}</source>
        <translation>التقدم في «{title}»: {done}</translation>
    </message>
    <message>
        <source>Watch on from {time}</source>
        <translation>متابعة المشاهدة من {time}</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>Listen on from {time}</source>
        <translation>متابعة الاستماع من {time}</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Show the course</source>
        <translation>عرض الدورة</translation>
    </message>
    <message>
        <source>All {count} in the library</source>
        <translation>الكل في المكتبة ({count})</translation>
    </message>
    <message>
        <source>{section}: all {count} in the library</source>
        <translation>{section}: الكل في المكتبة ({count})</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>فتح المكتبة</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>لا شيء في انتظارك</translation>
    </message>
    <message>
        <source>Sign in to your organisation&apos;s hub to get your courses, or import a course package from the library.</source>
        <translation>يمكن تسجيل الدخول إلى خادم مؤسستك للحصول على دوراتك، أو استيراد حزمة دورة من المكتبة.</translation>
    </message>
    <message>
        <source>Welcome to Learner</source>
        <translation>مرحبًا بك في Learner</translation>
    </message>
    <message>
        <source>Show what waits to be sent</source>
        <translation>عرض ما ينتظر الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for your hub</source>
        <comment>%n record waits for your hub</comment>
        <translation>
            <numerusform>لا سجلات تنتظر الخادم</numerusform>
            <numerusform>سجل واحد ينتظر الخادم</numerusform>
            <numerusform>سجلان ينتظران الخادم</numerusform>
            <numerusform>%n سجلات تنتظر الخادم</numerusform>
            <numerusform>%n سجلًا ينتظر الخادم</numerusform>
            <numerusform>%n سجل ينتظر الخادم</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on this computer and go by themselves as soon as there is a connection.</source>
        <translation>هي محفوظة على هذا الحاسوب وتُرسل تلقائيًا حالما يتوفر اتصال.</translation>
    </message>
    <message>
        <source>Nothing is assigned to you yet</source>
        <translation>لم يُسند إليك شيء بعد</translation>
    </message>
    <message>
        <source>As soon as a course is assigned to you, it stands here after a sync, with the lesson to begin with and the day it is due.</source>
        <translation>حالما تُسند إليك دورة تظهر هنا بعد المزامنة، مع الدرس الذي تبدأ به وموعدها النهائي.</translation>
    </message>
    <message>
        <source>Everything assigned to you is done. What comes new stands here after a sync.</source>
        <translation>اكتمل كل ما أُسند إليك. يظهر الجديد هنا بعد المزامنة.</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>مرحبًا، {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n courses due, the first {day}</source>
        <comment>%n course due {day}</comment>
        <translation>
            <numerusform>لا دورات لها موعد، الأول: {day}</numerusform>
            <numerusform>دورة واحدة موعدها النهائي: {day}</numerusform>
            <numerusform>دورتان، أول موعد نهائي: {day}</numerusform>
            <numerusform>%n دورات، أول موعد نهائي: {day}</numerusform>
            <numerusform>%n دورة، أول موعد نهائي: {day}</numerusform>
            <numerusform>%n دورة، أول موعد نهائي: {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new courses</source>
        <comment>%n new course</comment>
        <translation>
            <numerusform>لا دورات جديدة</numerusform>
            <numerusform>دورة جديدة واحدة</numerusform>
            <numerusform>دورتان جديدتان</numerusform>
            <numerusform>%n دورات جديدة</numerusform>
            <numerusform>%n دورة جديدة</numerusform>
            <numerusform>%n دورة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due and nothing is new.</source>
        <translation>لا شيء مستحق ولا جديد.</translation>
    </message>
    <message>
        <source>Search courses, lessons and questions  ({keys})</source>
        <translation>البحث في الدورات والدروس والأسئلة  ({keys})</translation>
    </message>
    <message>
        <source>Finds courses, lessons and questions on this computer while you type</source>
        <translation>يعثر على الدورات والدروس والأسئلة الموجودة على هذا الحاسوب أثناء الكتابة</translation>
    </message>
    <message>
        <source>Needs a connection</source>
        <translation>يتطلب اتصالًا</translation>
    </message>
    <message>
        <source>text, questions and key pictures</source>
        <translation>النص والأسئلة والصور الأساسية</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>small video</source>
        <translation>الفيديو الصغير</translation>
    </message>
    <message>
        <source>full-size pictures and media</source>
        <translation>الصور والوسائط بالحجم الكامل</translation>
    </message>
    <message>
        <source>{hours} {minutes}</source>
        <translation>{hours} و{minutes}</translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <translation>{minutes} و{seconds}</translation>
    </message>
    <message>
        <source>{place} of {length}</source>
        <translation>{place} من {length}</translation>
    </message>
    <message>
        <source>{place} / {length}</source>
        <translation>{place} / {length}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Small sound</source>
        <translation>صوت صغير الحجم</translation>
    </message>
    <message>
        <source>Full-size video</source>
        <translation>فيديو بالحجم الكامل</translation>
    </message>
    <message>
        <source>Full-quality sound</source>
        <translation>صوت بالجودة الكاملة</translation>
    </message>
    <message>
        <source>Transcript alone</source>
        <translation>النص المكتوب وحده</translation>
    </message>
    <message>
        <source>{quality}, {size}, here</source>
        <translation>{quality}، {size}، موجود هنا</translation>
    </message>
    <message>
        <source>Fetch: {quality}, {size}</source>
        <translation>تنزيل: {quality}، {size}</translation>
    </message>
    <message>
        <source>Done: watched</source>
        <translation>تم: مشاهدة</translation>
    </message>
    <message>
        <source>Done: listened to</source>
        <translation>تم: استماع</translation>
    </message>
    <message>
        <source>Done: read</source>
        <translation>تم: قراءة</translation>
    </message>
    <message>
        <source>{rate}×</source>
        <translation>{rate}×</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>%n hour</comment>
        <translation>
            <numerusform>0 ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>%n minute</comment>
        <translation>
            <numerusform>0 دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>{all_but_last} and {last}</source>
        <translation>‏{all_but_last} و{last}</translation>
    </message>
    <message>
        <source>“{title}” ({part})</source>
        <translation>«{title}» ({part})</translation>
    </message>
    <message>
        <source>Fetching {download}</source>
        <translation>تنزيل {download}</translation>
    </message>
    <message>
        <source>{download} is here</source>
        <translation>أصبح {download} هنا</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>Here, works offline</source>
        <translation>موجودة هنا، وتعمل من دون اتصال</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>ليست على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>Needs space</source>
        <translation>تحتاج إلى مساحة</translation>
    </message>
    <message>
        <source>Waits to be fetched</source>
        <translation>تنتظر التنزيل</translation>
    </message>
    <message>
        <source>Newer version: paused</source>
        <translation>إصدار أحدث: متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Newer version: needs space</source>
        <translation>إصدار أحدث: يحتاج إلى مساحة</translation>
    </message>
    <message>
        <source>Newer version: could not be fetched</source>
        <translation>إصدار أحدث: تعذّر تنزيله</translation>
    </message>
    <message>
        <source>Newer version: arriving, {percent}</source>
        <translation>إصدار أحدث: قيد الوصول، {percent}</translation>
    </message>
    <message>
        <source>Newer version: waits to be fetched</source>
        <translation>إصدار أحدث: ينتظر التنزيل</translation>
    </message>
    <message>
        <source>Media paused</source>
        <translation>الوسائط متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Media need space</source>
        <translation>الوسائط تحتاج إلى مساحة</translation>
    </message>
    <message>
        <source>Media wait: {cause}</source>
        <translation>الوسائط في الانتظار: {cause}</translation>
    </message>
    <message>
        <source>Media to come</source>
        <translation>الوسائط لم تصل بعد</translation>
    </message>
    <message>
        <source>budget used up</source>
        <translation>نفدت حصة البيانات</translation>
    </message>
    <message>
        <source>metered network</source>
        <translation>شبكة مدفوعة حسب الاستهلاك</translation>
    </message>
    <message>
        <source>outside download hours</source>
        <translation>خارج ساعات التنزيل</translation>
    </message>
    <message>
        <source>course storage used up</source>
        <translation>نفدت المساحة المخصصة للدورات</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look</source>
        <comment>%n thing needs a look</comment>
        <translation>
            <numerusform>لا شيء يحتاج إلى انتباه</numerusform>
            <numerusform>أمر واحد يحتاج إلى انتباه</numerusform>
            <numerusform>أمران يحتاجان إلى انتباه</numerusform>
            <numerusform>%n أمور تحتاج إلى انتباه</numerusform>
            <numerusform>%n أمرًا يحتاج إلى انتباه</numerusform>
            <numerusform>%n أمر يحتاج إلى انتباه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written to {path}.</source>
        <comment>%n record was written to {path}.</comment>
        <translation>
            <numerusform>لم يُكتب أي سجل في ‎{path}‎.</numerusform>
            <numerusform>كُتب سجل واحد في ‎{path}‎.</numerusform>
            <numerusform>كُتب سجلان في ‎{path}‎.</numerusform>
            <numerusform>كُتبت %n سجلات في ‎{path}‎.</numerusform>
            <numerusform>كُتب %n سجلًا في ‎{path}‎.</numerusform>
            <numerusform>كُتب %n سجل في ‎{path}‎.</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/ث</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>الموعد النهائي: {day}</translation>
    </message>
    <message>
        <source>Was due {day}, still accepted</source>
        <translation>كان الموعد النهائي: {day}، ولا تزال مقبولة</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>متأخرة منذ {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation>أُنجزت في موعدها</translation>
    </message>
    <message>
        <source>Done, late</source>
        <translation>أُنجزت بعد موعدها</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Retired, can be finished</source>
        <translation>موقوفة، ويمكن إكمالها</translation>
    </message>
    <message>
        <source>Completed with {percent}</source>
        <translation>اكتملت بدرجة {percent}</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>أُنجز {done} من {all}</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>للتنزيل: {size}</translation>
    </message>
    <message>
        <source>Size not known yet</source>
        <translation>الحجم غير معروف بعد</translation>
    </message>
    <message>
        <source>{here} here</source>
        <translation>موجود هنا: {here}</translation>
    </message>
    <message>
        <source>{here} here, {rest} more to fetch</source>
        <translation>موجود هنا: {here}، وبقي للتنزيل: {rest}</translation>
    </message>
    <message>
        <source>Done, {percent}</source>
        <translation>تم، {percent}</translation>
    </message>
    <message>
        <source>Recorded, marked on the next sync</source>
        <translation>تم التسجيل، ويجري التصحيح عند المزامنة التالية</translation>
    </message>
    <message>
        <source>Not passed yet, {percent}</source>
        <translation>لم يتم الاجتياز بعد، {percent}</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>وسائط</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Statement to confirm</source>
        <translation>إقرار للتأكيد</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>جلسة مباشرة</translation>
    </message>
    <message>
        <source>The record store does not know this account with this secret.</source>
        <translation>لا يعرف مستودع السجلات هذا الحساب بهذا الرمز السري.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>يُرجى التحقق من كليهما والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>{what} (on another device)</source>
        <translation>‏{what} (على جهاز آخر)</translation>
    </message>
    <message>
        <source>Every attempt is kept: {attempts}.</source>
        <translation>كل المحاولات محفوظة: {attempts}.</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <comment>an attempt</comment>
        <translation>لم تُصحَّح بعد</translation>
    </message>
    <message>
        <source>{score} here on {day}</source>
        <translation>{score} هنا بتاريخ {day}</translation>
    </message>
    <message>
        <source>{score} on another device on {day}</source>
        <translation>{score} على جهاز آخر بتاريخ {day}</translation>
    </message>
    <message>
        <source>The best one counts.</source>
        <translation>تُحتسب أفضلها.</translation>
    </message>
    <message>
        <source>The latest one counts.</source>
        <translation>تُحتسب آخرها.</translation>
    </message>
    <message>
        <source>The first one counts.</source>
        <translation>تُحتسب أولاها.</translation>
    </message>
    <message>
        <source>The reason given: {reason}.</source>
        <translation>السبب المذكور: {reason}.</translation>
    </message>
    <message>
        <source>It is kept here. Show it to your training team, export it, or send it once more.</source>
        <translation>السجل محفوظ هنا. يمكن عرضه على فريق التدريب، أو تصديره، أو إعادة إرساله.</translation>
    </message>
    <message>
        <source>There is no certificate {code} here.</source>
        <translation>لا توجد هنا شهادة بالرمز {code}.</translation>
    </message>
    <message>
        <source>Sync, and look again.</source>
        <translation>يُرجى إجراء المزامنة ثم البحث من جديد.</translation>
    </message>
    <message>
        <source>The certificate {code} is not valid: {standing}.</source>
        <translation>الشهادة {code} غير صالحة: {standing}.</translation>
    </message>
    <message>
        <source>Ask your hub.</source>
        <translation>يُرجى الرجوع إلى الجهة المشغّلة للخادم.</translation>
    </message>
    <message>
        <source>There is no course {course_id} for you.</source>
        <translation>لا توجد لك دورة باسم {course_id}.</translation>
    </message>
    <message>
        <source>Sync first; “learner-app courses” lists what there is.</source>
        <translation>تلزم المزامنة أولًا؛ يعرض الأمر «learner-app courses» ما هو متاح.</translation>
    </message>
    <message>
        <source>“{title}” is not all here, and what is missing is not on its way.</source>
        <translation>الدورة «{title}» غير كاملة هنا، وما ينقص ليس في الطريق.</translation>
    </message>
    <message>
        <source>Look at the queue of downloads and let it go on; sync where it is not in there.</source>
        <translation>يُرجى الاطلاع على قائمة انتظار التنزيلات واستئناف تنزيلها؛ وإن لم تكن فيها فتلزم المزامنة.</translation>
    </message>
    <message>
        <source>Even a short message is too large for the hub.</source>
        <translation>حتى الرسالة القصيرة أكبر مما يقبله الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were answered</source>
        <comment>%n record was answered</comment>
        <translation>
            <numerusform>لم يُرَدّ على أي سجل</numerusform>
            <numerusform>رُدّ على سجل واحد</numerusform>
            <numerusform>رُدّ على سجلين</numerusform>
            <numerusform>رُدّ على %n سجلات</numerusform>
            <numerusform>رُدّ على %n سجلًا</numerusform>
            <numerusform>رُدّ على %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub answered, but not to what it was asked.</source>
        <translation>ردّ الخادم، لكن على غير ما طُلب منه.</translation>
    </message>
    <message>
        <source>Even an empty message is too large for the hub.</source>
        <translation>حتى الرسالة الفارغة أكبر مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>Your records are safe here; tell the hub&apos;s operator.</source>
        <translation>سجلاتك محفوظة هنا؛ يُرجى إبلاغ الجهة المشغّلة للخادم.</translation>
    </message>
    <message>
        <source>The record store says that it has a record already, and does not show which: {reason}.</source>
        <translation>يقول مستودع السجلات إن لديه سجلًا من قبل، ولا يبيّن أي سجل هو: {reason}.</translation>
    </message>
    <message>
        <source>The record store said yes to a record and does not have it.</source>
        <translation>وافق مستودع السجلات على سجل، لكن السجل غير موجود لديه.</translation>
    </message>
    <message>
        <source>Your records are safe here; tell the operator of the record store.</source>
        <translation>سجلاتك محفوظة هنا؛ يُرجى إبلاغ الجهة المشغّلة لمستودع السجلات.</translation>
    </message>
    <message>
        <source>Even a single record is too large for the record store.</source>
        <translation>حتى السجل الواحد أكبر مما يقبله مستودع السجلات.</translation>
    </message>
    <message>
        <source>Exchanging records and news …</source>
        <translation>جارٍ تبادل السجلات والمستجدات…</translation>
    </message>
    <message>
        <source>Fetching “{title}”: {percent}</source>
        <translation>جارٍ تنزيل «{title}»: {percent}</translation>
    </message>
    <message>
        <source>Fetching “{title}” ({what}): {percent}</source>
        <translation>جارٍ تنزيل «{title}» ({what}): {percent}</translation>
    </message>
    <message>
        <source>databases</source>
        <comment>what is checked</comment>
        <translation>قواعد البيانات</translation>
    </message>
    <message>
        <source>records</source>
        <comment>what is checked</comment>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>resources</source>
        <comment>what is checked</comment>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>keyring</source>
        <comment>what is checked</comment>
        <translation>حافظة المفاتيح</translation>
    </message>
    <message>
        <source>disk</source>
        <comment>what is checked</comment>
        <translation>القرص</translation>
    </message>
    <message>
        <source>sign-in</source>
        <comment>what is checked</comment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>hub</source>
        <comment>what is checked</comment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>clock</source>
        <comment>what is checked</comment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Look at your records; nothing else is to do.</source>
        <translation>يُرجى الاطلاع على سجلاتك؛ ولا يلزم غير ذلك.</translation>
    </message>
    <message>
        <source>records and library open and are whole</source>
        <translation>السجلات والمكتبة تُفتح وهي سليمة</translation>
    </message>
    <message numerus="yes">
        <source>%n records, the chain is whole</source>
        <comment>%n record, the chain is whole</comment>
        <translation>
            <numerusform>لا توجد سجلات، والسلسلة سليمة</numerusform>
            <numerusform>سجل واحد، والسلسلة سليمة</numerusform>
            <numerusform>سجلان، والسلسلة سليمة</numerusform>
            <numerusform>%n سجلات، والسلسلة سليمة</numerusform>
            <numerusform>%n سجلًا، والسلسلة سليمة</numerusform>
            <numerusform>%n سجل، والسلسلة سليمة</numerusform>
        </translation>
    </message>
    <message>
        <source>record {number} does not fit: {reason}</source>
        <translation>السجل {number} غير مطابق: {reason}</translation>
    </message>
    <message>
        <source>Export your records and show them to the hub&apos;s operator.</source>
        <translation>يُرجى تصدير سجلاتك وعرضها على الجهة المشغّلة للخادم.</translation>
    </message>
    <message>
        <source>no system keyring: the token is kept in an encrypted file that only you can read, which is weaker</source>
        <translation>لا توجد حافظة مفاتيح في النظام: رمز الدخول محفوظ في ملف مشفّر لا يقرؤه غيرك، وهذا أقل أمانًا</translation>
    </message>
    <message>
        <source>Install and unlock a keyring (GNOME Keyring, KWallet), then sign in again.</source>
        <translation>يُرجى تثبيت حافظة مفاتيح (GNOME Keyring أو KWallet) وفتح قفلها، ثم تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>{number} MB free</source>
        <translation>المساحة الخالية: {number} ميغابايت</translation>
    </message>
    <message>
        <source>Free some space on this disk.</source>
        <translation>يُرجى تحرير مساحة على هذا القرص.</translation>
    </message>
    <message>
        <source>signed in as {user}</source>
        <translation>تم تسجيل الدخول باسم {user}</translation>
    </message>
    <message>
        <source>{user} is signed out, or the hub wants a new sign-in</source>
        <translation>سُجّل خروج {user}، أو يطلب الخادم تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Sign in again; what waits is kept and sent after that.</source>
        <translation>يُرجى تسجيل الدخول من جديد؛ ما ينتظر محفوظ ويُرسل بعد ذلك.</translation>
    </message>
    <message>
        <source>nobody has signed in yet</source>
        <translation>لم يسجّل أحد الدخول بعد</translation>
    </message>
    <message>
        <source>Sign in to your hub, or import a .learnpack.</source>
        <translation>يُرجى تسجيل الدخول إلى الخادم، أو استيراد ملف ‎.learnpack.</translation>
    </message>
    <message>
        <source>{hub_url} answers</source>
        <translation>يستجيب ‎{hub_url}‎</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock; the records keep what it says.</source>
        <translation>يُرجى ضبط ساعة هذا الحاسوب؛ فالسجلات تحفظ الوقت الذي تبيّنه.</translation>
    </message>
    <message>
        <source>as the hub&apos;s</source>
        <comment>the clock of this computer</comment>
        <translation>مطابقة لساعة الخادم</translation>
    </message>
    <message>
        <source>{seconds} s ahead of the hub&apos;s</source>
        <translation>متقدمة على ساعة الخادم بمقدار {seconds} ث</translation>
    </message>
    <message>
        <source>{seconds} s behind the hub&apos;s</source>
        <translation>متأخرة عن ساعة الخادم بمقدار {seconds} ث</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>ينقص: {names}</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>يُرجى تثبيت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>No network has been used here yet.</source>
        <translation>لم تُستخدم أي شبكة هنا بعد.</translation>
    </message>
    <message>
        <source>Sync first, then choose.</source>
        <translation>يُرجى إجراء المزامنة أولًا، ثم الاختيار.</translation>
    </message>
    <message>
        <source>That is no longer in the queue.</source>
        <translation>لم يعد ذلك في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Look at the queue again; it may be here already.</source>
        <translation>يُرجى الاطلاع على قائمة الانتظار من جديد؛ فربما وصل بالفعل.</translation>
    </message>
    <message>
        <source>That course version is not here.</source>
        <translation>هذا الإصدار من الدورة ليس هنا.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>يُرجى الاطلاع على القائمة من جديد.</translation>
    </message>
    <message>
        <source>A quiz of “{title}” is under way, so its texts stay.</source>
        <translation>يجري الآن اختبار من «{title}»، لذلك تبقى نصوصها.</translation>
    </message>
    <message>
        <source>Hand the quiz in first.</source>
        <translation>يُرجى تسليم الاختبار أولًا.</translation>
    </message>
    <message>
        <source>{needed} MB are needed, {missing} MB more than there is room for.</source>
        <translation>المساحة اللازمة {needed} ميغابايت، أي أكثر من المتاح بمقدار {missing} ميغابايت.</translation>
    </message>
    <message>
        <source>The course that arrived is not the one that was announced.</source>
        <translation>الدورة التي وصلت ليست الدورة التي أُعلن عنها.</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>يُرجى إجراء المزامنة من جديد.</translation>
    </message>
    <message>
        <source>The hub sent nothing of what it was asked for.</source>
        <translation>لم يرسل الخادم شيئًا مما طُلب منه.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>يُرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <source>A part of the course arrived damaged and was thrown away.</source>
        <translation>وصل جزء من الدورة تالفًا فتم التخلص منه.</translation>
    </message>
    <message>
        <source>Try again; tell the hub&apos;s operator if it happens again.</source>
        <translation>يُرجى المحاولة من جديد؛ وإذا تكرر ذلك فيُرجى إبلاغ الجهة المشغّلة للخادم.</translation>
    </message>
    <message>
        <source>Text, questions and key pictures</source>
        <translation>النص والأسئلة والصور الأساسية</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>a tier</comment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Small video</source>
        <translation>الفيديو الصغير</translation>
    </message>
    <message>
        <source>Full-size pictures and media</source>
        <translation>الصور والوسائط بالحجم الكامل</translation>
    </message>
    <message>
        <source>Text and sound</source>
        <translation>النص والصوت</translation>
    </message>
    <message>
        <source>Text, sound and small video</source>
        <translation>النص والصوت والفيديو الصغير</translation>
    </message>
    <message>
        <source>Everything, in full size</source>
        <translation>كل شيء بالحجم الكامل</translation>
    </message>
    <message>
        <source>Records and news</source>
        <translation>السجلات والمستجدات</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Signing in and signs of life</source>
        <translation>تسجيل الدخول وإشارات الاتصال</translation>
    </message>
    <message>
        <source>the network {address}</source>
        <translation>الشبكة ‎{address}‎</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>a network</comment>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>an unknown network</source>
        <translation>شبكة غير معروفة</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>في انتظار الدور</translation>
    </message>
    <message>
        <source>{size}, about {time}</source>
        <translation>{size}، نحو {time}</translation>
    </message>
    <message>
        <source>not known to be metered</source>
        <comment>a network</comment>
        <translation>لا يُعرف هل هي مدفوعة حسب الاستهلاك</translation>
    </message>
    <message>
        <source>metered</source>
        <comment>a network</comment>
        <translation>مدفوعة حسب الاستهلاك</translation>
    </message>
    <message>
        <source>not metered</source>
        <comment>a network</comment>
        <translation>غير مدفوعة حسب الاستهلاك</translation>
    </message>
    <message>
        <source>“{title}” is a unit that this version cannot play yet.</source>
        <translation>‏«{title}» وحدة لا يمكن تشغيلها في هذا الإصدار بعد.</translation>
    </message>
    <message>
        <source>Go on with the next unit; an update of this program will play it.</source>
        <translation>يمكن المتابعة مع الوحدة التالية؛ وسيتيح تحديث لهذا البرنامج تشغيلها.</translation>
    </message>
    <message>
        <source>“{title}” was retired before you began it: it can no longer be begun.</source>
        <translation>أُوقفت «{title}» قبل أن تُبدأ، فلم يعد بدؤها ممكنًا.</translation>
    </message>
    <message>
        <source>Ask whoever assigned it which course takes its place.</source>
        <translation>يمكن سؤال الجهة التي أسندتها عن الدورة البديلة.</translation>
    </message>
    <message>
        <source>“{title}” is still locked.</source>
        <translation>لا تزال «{title}» مقفلة.</translation>
    </message>
    <message>
        <source>Go on with “{title}” first.</source>
        <translation>تلزم متابعة «{title}» أولًا.</translation>
    </message>
    <message>
        <source>A part of this lesson was damaged on the disk; it is being repaired.</source>
        <translation>تلف جزء من هذا الدرس على القرص، ويجري إصلاحه.</translation>
    </message>
    <message>
        <source>It is fetched again on the next sync; nothing you did is lost.</source>
        <translation>يُنزَّل من جديد عند المزامنة التالية؛ ولم يُفقد شيء مما أنجزته.</translation>
    </message>
    <message>
        <source>“{title}” is a quiz.</source>
        <translation>‏«{title}» اختبار.</translation>
    </message>
    <message>
        <source>Take it as a quiz; handing it in completes it.</source>
        <translation>تُجرى كاختبار، وتكتمل بتسليمها.</translation>
    </message>
    <message>
        <source>“{title}” is a recording.</source>
        <translation>‏«{title}» تسجيل.</translation>
    </message>
    <message>
        <source>Play it, or read its transcript; both complete it.</source>
        <translation>يمكن تشغيله أو قراءة نصه المكتوب؛ وكلاهما يكمل الوحدة.</translation>
    </message>
    <message>
        <source>To try again, begin another attempt.</source>
        <translation>لإعادة المحاولة يلزم بدء محاولة أخرى.</translation>
    </message>
    <message>
        <source>It is among your records.</source>
        <translation>النتيجة موجودة بين سجلاتك.</translation>
    </message>
    <message>
        <source>Recorded. The hub marks it on the next sync.</source>
        <translation>تم التسجيل. يصححه الخادم عند المزامنة التالية.</translation>
    </message>
    <message>
        <source>Recorded, and sent to your organisation&apos;s record store with the next sync.</source>
        <translation>تم التسجيل، ويُرسل إلى مستودع سجلات مؤسستك مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Not passed yet.</source>
        <translation>لم يتم الاجتياز بعد.</translation>
    </message>
    <message>
        <source>Passed.</source>
        <translation>تم الاجتياز.</translation>
    </message>
    <message>
        <source>Handed in. This quiz has no pass mark.</source>
        <translation>تم التسليم. ليست لهذا الاختبار درجة نجاح.</translation>
    </message>
    <message>
        <source>This quiz is for practice: each answer is marked at once and explained.</source>
        <translation>هذا الاختبار للتدريب: تُصحَّح كل إجابة فورًا وتُشرح.</translation>
    </message>
    <message>
        <source>This quiz certifies. Your answers are recorded, and the hub marks them on the next sync.</source>
        <translation>يمنح هذا الاختبار شهادة. تُسجَّل إجاباتك، ويصححها الخادم عند المزامنة التالية.</translation>
    </message>
    <message>
        <source>This quiz certifies. Your answers are recorded and sent to a record store, where nobody marks them.</source>
        <translation>يمنح هذا الاختبار شهادة. تُسجَّل إجاباتك وتُرسل إلى مستودع سجلات لا يصححها فيه أحد.</translation>
    </message>
    <message>
        <source>To pass you need {percent}.</source>
        <translation>للنجاح تلزم درجة {percent}.</translation>
    </message>
    <message>
        <source>This quiz has a time limit. It does not hold for you: take all the time you need.</source>
        <translation>لهذا الاختبار حد زمني، لكنه لا يسري عليك: يمكن أخذ كل الوقت اللازم.</translation>
    </message>
    <message>
        <source>You have {time}, with your extra time, from the moment you begin. The time goes on while this program is closed and while the computer sleeps. When it is up, what you have answered is handed in.</source>
        <translation>الوقت المتاح لك، مع وقتك الإضافي: {time}، منذ لحظة البدء. يستمر الوقت حتى لو أُغلق هذا البرنامج أو دخل الحاسوب في وضع السكون. وعند انتهائه يُسلَّم ما أجبت عنه.</translation>
    </message>
    <message>
        <source>You have {time} from the moment you begin. The time goes on while this program is closed and while the computer sleeps. When it is up, what you have answered is handed in.</source>
        <translation>الوقت المتاح لك: {time}، منذ لحظة البدء. يستمر الوقت حتى لو أُغلق هذا البرنامج أو دخل الحاسوب في وضع السكون. وعند انتهائه يُسلَّم ما أجبت عنه.</translation>
    </message>
    <message>
        <source>This quiz can only be begun while the hub answers. After that it needs no connection.</source>
        <translation>لا يمكن بدء هذا الاختبار إلا والخادم يستجيب. وبعد ذلك لا يحتاج إلى اتصال.</translation>
    </message>
    <message>
        <source>The time for “{title}” is up. What you had answered by then, {answered} of {count}, is handed in.</source>
        <translation>انتهى وقت «{title}». سُلّم ما أجبت عنه حتى ذلك الحين، وهو {answered} من {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <comment>%n second</comment>
        <translation>
            <numerusform>0 ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} د و{seconds} ث</translation>
    </message>
    <message>
        <source>The attempts you made are in your records.</source>
        <translation>المحاولات التي أجريتها موجودة في سجلاتك.</translation>
    </message>
    <message>
        <source>“{title}” has no question {question}.</source>
        <translation>ليس في «{title}» سؤال باسم {question}.</translation>
    </message>
    <message>
        <source>Its questions are: {names}.</source>
        <translation>أسئلته هي: {names}.</translation>
    </message>
    <message>
        <source>“{title}” has no questions.</source>
        <translation>ليست في «{title}» أسئلة.</translation>
    </message>
    <message>
        <source>Fetch the course again.</source>
        <translation>يُرجى تنزيل الدورة من جديد.</translation>
    </message>
    <message>
        <source>“{title}” can only be begun while the hub answers.</source>
        <translation>لا يمكن بدء «{title}» إلا والخادم يستجيب.</translation>
    </message>
    <message>
        <source>“{title}” is not a quiz.</source>
        <translation>ليست «{title}» اختبارًا.</translation>
    </message>
    <message>
        <source>Open it to read it.</source>
        <translation>يُرجى فتحها لقراءتها.</translation>
    </message>
    <message>
        <source>This attempt is not open any longer.</source>
        <translation>لم تعد هذه المحاولة مفتوحة.</translation>
    </message>
    <message>
        <source>Begin the quiz again from the course.</source>
        <translation>يُرجى بدء الاختبار من جديد من الدورة.</translation>
    </message>
    <message>
        <source>Your records go to a record store, which has no courses and marks nothing.</source>
        <translation>تذهب سجلاتك إلى مستودع سجلات ليست فيه دورات ولا يصحح شيئًا.</translation>
    </message>
    <message>
        <source>Sign in to a hub for that, or import courses from files.</source>
        <translation>يلزم لذلك تسجيل الدخول إلى خادم، أو استيراد الدورات من ملفات.</translation>
    </message>
    <message>
        <source>You asked to stay offline.</source>
        <translation>طلبت البقاء من دون اتصال.</translation>
    </message>
    <message>
        <source>Leave out --offline to use the network.</source>
        <translation>لاستخدام الشبكة يلزم حذف ‎--offline.</translation>
    </message>
    <message>
        <source>Nobody has signed in to a hub yet.</source>
        <translation>لم يسجّل أحد الدخول إلى خادم بعد.</translation>
    </message>
    <message>
        <source>Sign in to a hub first.</source>
        <translation>يُرجى تسجيل الدخول إلى خادم أولًا.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>تم تسجيل خروجك.</translation>
    </message>
    <message>
        <source>Sign in; the waiting records are kept.</source>
        <translation>يُرجى تسجيل الدخول؛ السجلات المنتظرة محفوظة.</translation>
    </message>
    <message>
        <source>There is room for everything.</source>
        <translation>هناك مساحة تتسع لكل شيء.</translation>
    </message>
    <message>
        <source>It is not known until when you are signed in.</source>
        <translation>لا يُعرف إلى متى يظل تسجيل دخولك صالحًا.</translation>
    </message>
    <message>
        <source>Sync once before you leave.</source>
        <translation>تُستحسن المزامنة مرة قبل المغادرة.</translation>
    </message>
    <message>
        <source>Your sign-in ends on {day}. You can learn on, but records wait until you sign in again.</source>
        <translation>ينتهي تسجيل دخولك بتاريخ {day}. يمكن مواصلة التعلّم، لكن السجلات تنتظر حتى تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Sync shortly before you leave.</source>
        <translation>تُستحسن المزامنة قُبيل المغادرة.</translation>
    </message>
    <message>
        <source>You stay signed in until {day}.</source>
        <translation>يظل تسجيل دخولك صالحًا حتى {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are not confirmed.</source>
        <comment>%n record is not confirmed.</comment>
        <translation>
            <numerusform>كل السجلات مؤكَّدة.</numerusform>
            <numerusform>سجل واحد غير مؤكَّد.</numerusform>
            <numerusform>سجلان غير مؤكَّدين.</numerusform>
            <numerusform>%n سجلات غير مؤكَّدة.</numerusform>
            <numerusform>%n سجلًا غير مؤكَّد.</numerusform>
            <numerusform>%n سجل غير مؤكَّد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync before you leave; nothing is lost.</source>
        <translation>تُستحسن المزامنة قبل المغادرة؛ ولن يُفقد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are refused, and kept here.</source>
        <comment>%n record is refused, and kept here.</comment>
        <translation>
            <numerusform>لا توجد سجلات مرفوضة.</numerusform>
            <numerusform>سجل واحد مرفوض ومحفوظ هنا.</numerusform>
            <numerusform>سجلان مرفوضان ومحفوظان هنا.</numerusform>
            <numerusform>%n سجلات مرفوضة ومحفوظة هنا.</numerusform>
            <numerusform>%n سجلًا مرفوضًا ومحفوظًا هنا.</numerusform>
            <numerusform>%n سجل مرفوض ومحفوظ هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them in Records.</source>
        <translation>يمكن الاطلاع عليها في «السجلات».</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent (last exchange {day}, {time}).</source>
        <translation>لا شيء ينتظر الإرسال (آخر تبادل: {day}، {time}).</translation>
    </message>
    <message numerus="yes">
        <source>{things} and %n more</source>
        <comment>{things} and %n more</comment>
        <translation>
            <numerusform>{things}</numerusform>
            <numerusform>‏{things} وعنصر آخر</numerusform>
            <numerusform>‏{things} وعنصران آخران</numerusform>
            <numerusform>‏{things} و%n عناصر أخرى</numerusform>
            <numerusform>‏{things} و%n عنصرًا آخر</numerusform>
            <numerusform>‏{things} و%n عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no course that you still have to take.</source>
        <translation>لا توجد دورة لم تُنجَز بعد.</translation>
    </message>
    <message>
        <source>Not all is here of {courses}.</source>
        <translation>لا يوجد هنا بعد كل ما يخص {courses}.</translation>
    </message>
    <message>
        <source>Fetch what is missing.</source>
        <translation>يُرجى تنزيل ما ينقص.</translation>
    </message>
    <message>
        <source>Everything is here.</source>
        <translation>كل شيء موجود هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts were damaged on this disk and put aside.</source>
        <comment>%n part was damaged on this disk and put aside.</comment>
        <translation>
            <numerusform>لا توجد أجزاء تالفة على هذا القرص.</numerusform>
            <numerusform>تلف جزء واحد على هذا القرص وعُزل جانبًا.</numerusform>
            <numerusform>تلف جزآن على هذا القرص وعُزلا جانبًا.</numerusform>
            <numerusform>تلفت %n أجزاء على هذا القرص وعُزلت جانبًا.</numerusform>
            <numerusform>تلف %n جزءًا على هذا القرص وعُزلت جانبًا.</numerusform>
            <numerusform>تلف %n جزء على هذا القرص وعُزلت جانبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them again.</source>
        <translation>يُرجى تنزيلها من جديد.</translation>
    </message>
    <message>
        <source>Every byte that is here was read and is right.</source>
        <translation>قُرئ كل بايت موجود هنا، وكلها سليمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n items need a connection: {titles}.</source>
        <comment>%n item needs a connection: {titles}.</comment>
        <translation>
            <numerusform>لا توجد عناصر تتطلب اتصالًا: {titles}.</numerusform>
            <numerusform>عنصر واحد يتطلب اتصالًا: {titles}.</numerusform>
            <numerusform>عنصران يتطلبان اتصالًا: {titles}.</numerusform>
            <numerusform>%n عناصر تتطلب اتصالًا: {titles}.</numerusform>
            <numerusform>%n عنصرًا تتطلب اتصالًا: {titles}.</numerusform>
            <numerusform>%n عنصر تتطلب اتصالًا: {titles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do them before you leave, or after.</source>
        <translation>يمكن إنجازها قبل المغادرة أو بعد العودة.</translation>
    </message>
    <message>
        <source>Everything works without a network.</source>
        <translation>كل شيء يعمل من دون شبكة.</translation>
    </message>
    <message>
        <source>Record {sequence} is not among those that were refused.</source>
        <translation>السجل {sequence} ليس من السجلات المرفوضة.</translation>
    </message>
    <message>
        <source>“learner-app records list” shows the state of each.</source>
        <translation>يعرض الأمر «learner-app records list» حالة كل سجل.</translation>
    </message>
    <message>
        <source>Record {number} does not fit: {reason}.</source>
        <translation>السجل {number} غير مطابق: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was changed: every record follows from the one before it.</source>
        <translation>لم يُغيَّر شيء: كل سجل يتبع السجل الذي قبله.</translation>
    </message>
    <message>
        <source>The hub&apos;s receipt for the records {first} to {last} is not signed by your hub.</source>
        <translation>إيصال الخادم للسجلات من {first} إلى {last} لا يحمل توقيع خادمك.</translation>
    </message>
    <message numerus="yes">
        <source>All %n receipts of the hub are signed by it.</source>
        <comment>The hub&apos;s receipt is signed by it.</comment>
        <translation>
            <numerusform>لا توجد إيصالات من الخادم.</numerusform>
            <numerusform>إيصال الخادم يحمل توقيعه.</numerusform>
            <numerusform>إيصالا الخادم يحملان توقيعه.</numerusform>
            <numerusform>إيصالات الخادم، وعددها %n، تحمل كلها توقيعه.</numerusform>
            <numerusform>إيصالات الخادم، وعددها %n، تحمل كلها توقيعه.</numerusform>
            <numerusform>إيصالات الخادم، وعددها %n، تحمل كلها توقيعه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are confirmed on the word of {store}, which gives no receipts.</source>
        <comment>%n record is confirmed on the word of {store}, which gives no receipts.</comment>
        <translation>
            <numerusform>لا توجد سجلات مؤكَّدة بإفادة {store} الذي لا يعطي إيصالات.</numerusform>
            <numerusform>سجل واحد مؤكَّد بإفادة {store} الذي لا يعطي إيصالات.</numerusform>
            <numerusform>سجلان مؤكَّدان بإفادة {store} الذي لا يعطي إيصالات.</numerusform>
            <numerusform>%n سجلات مؤكَّدة بإفادة {store} الذي لا يعطي إيصالات.</numerusform>
            <numerusform>%n سجلًا مؤكَّدًا بإفادة {store} الذي لا يعطي إيصالات.</numerusform>
            <numerusform>%n سجل مؤكَّد بإفادة {store} الذي لا يعطي إيصالات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched “{unit}”</source>
        <translation>مشاهدة «{unit}»</translation>
    </message>
    <message>
        <source>Listened to “{unit}”</source>
        <translation>الاستماع إلى «{unit}»</translation>
    </message>
    <message>
        <source>Read the transcript of “{unit}”</source>
        <translation>قراءة النص المكتوب لـ«{unit}»</translation>
    </message>
    <message>
        <source>Played “{unit}”</source>
        <translation>تشغيل «{unit}»</translation>
    </message>
    <message>
        <source>Paused “{unit}”</source>
        <translation>إيقاف «{unit}» مؤقتًا</translation>
    </message>
    <message>
        <source>Jumped in “{unit}”</source>
        <translation>الانتقال داخل «{unit}»</translation>
    </message>
    <message>
        <source>The hub&apos;s key is not known here yet, so that no file can be sealed for it.</source>
        <translation>مفتاح الخادم غير معروف هنا بعد، فلا يمكن ختم ملف له.</translation>
    </message>
    <message>
        <source>Sign in once, or ask the hub&apos;s operator for its key file (learner-app hub key); add --hub-key FILE.</source>
        <translation>يُرجى تسجيل الدخول مرة، أو طلب ملف المفتاح من الجهة المشغّلة للخادم (learner-app hub key) وإضافة الخيار ‎--hub-key FILE.</translation>
    </message>
    <message>
        <source>{path} is signed by {signer}, your hub&apos;s key is {key}.</source>
        <translation>الملف ‎{path}‎ موقّع من {signer}، بينما مفتاح خادمك هو {key}.</translation>
    </message>
    <message>
        <source>Import the receipts of the hub that you are signed in to.</source>
        <translation>يُرجى استيراد إيصالات الخادم الذي سُجّل الدخول إليه.</translation>
    </message>
    <message>
        <source>A receipt in {path} is not signed by the hub.</source>
        <translation>في الملف ‎{path}‎ إيصال غير موقّع من الخادم.</translation>
    </message>
    <message>
        <source>Ask the hub for another.</source>
        <translation>يُرجى طلب إيصال آخر من الخادم.</translation>
    </message>
    <message>
        <source>{path} is for other records than those of {person} on this device.</source>
        <translation>الملف ‎{path}‎ يخص سجلات غير سجلات {person} على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Import it where the rescue file was written, as the person who wrote it.</source>
        <translation>يُرجى استيراده حيث كُتب ملف الإنقاذ، وبحساب الشخص الذي كتبه.</translation>
    </message>
    <message>
        <source>“{title}” has no unit {unit_id}.</source>
        <translation>ليست في «{title}» وحدة باسم {unit_id}.</translation>
    </message>
    <message>
        <source>Its units are: {named}.</source>
        <translation>وحداتها هي: {named}.</translation>
    </message>
    <message>
        <source>The course {course} is not on this device.</source>
        <translation>الدورة {course} ليست على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Sync or fetch it while there is a connection, or import its .learnpack file.</source>
        <translation>تلزم المزامنة أو التنزيل عند توفر اتصال، أو استيراد ملف ‎.learnpack الخاص بها.</translation>
    </message>
    <message>
        <source>vouched for by your hub</source>
        <comment>why a signer is trusted</comment>
        <translation>يضمنه خادمك</translation>
    </message>
    <message>
        <source>the same signer as before</source>
        <comment>why a signer is trusted</comment>
        <translation>الموقِّع نفسه كما من قبل</translation>
    </message>
    <message>
        <source>trusted on first use</source>
        <comment>why a signer is trusted</comment>
        <translation>موثوق عند أول استخدام</translation>
    </message>
    <message>
        <source>“{title}” is signed by {signer}, whom nobody you trust vouches for; until now it was signed by {pinned}.</source>
        <translation>الدورة «{title}» موقّعة من {signer}، ولا تضمنه أي جهة موثوقة لديك؛ وكانت حتى الآن موقّعة من {pinned}.</translation>
    </message>
    <message>
        <source>“{title}” is signed by {signer}, whom nobody you trust vouches for.</source>
        <translation>الدورة «{title}» موقّعة من {signer}، ولا تضمنه أي جهة موثوقة لديك.</translation>
    </message>
    <message>
        <source>Get the course from your hub, or ask its operator to publish it there.</source>
        <translation>يُرجى الحصول على الدورة من الخادم، أو طلب نشرها فيه من الجهة المشغّلة له.</translation>
    </message>
    <message>
        <source>A part of this course was damaged on this device.</source>
        <translation>تلف جزء من هذه الدورة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>It is fetched again on the next sync.</source>
        <translation>يُنزَّل من جديد عند المزامنة التالية.</translation>
    </message>
    <message>
        <source>A part of this course is not on this device yet.</source>
        <translation>جزء من هذه الدورة ليس على هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>Fetch the course while there is a connection.</source>
        <translation>يُرجى تنزيل الدورة عند توفر اتصال.</translation>
    </message>
    <message>
        <source>The content that arrived is not what was announced ({hash}…).</source>
        <translation>المحتوى الذي وصل ليس المحتوى الذي أُعلن عنه ({hash}…).</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>يُرجى تنزيله من جديد.</translation>
    </message>
    <message>
        <source>The disk is full: {path}</source>
        <translation>القرص ممتلئ: ‎{path}‎</translation>
    </message>
    <message>
        <source>The disk space allowed to you is used up: {path}</source>
        <translation>نفدت المساحة المسموح بها لك على القرص: ‎{path}‎</translation>
    </message>
    <message>
        <source>The disk takes no larger file: {path}</source>
        <translation>لا يقبل القرص ملفًا أكبر: ‎{path}‎</translation>
    </message>
    <message>
        <source>Writing is not allowed: {path}</source>
        <translation>الكتابة غير مسموح بها: ‎{path}‎</translation>
    </message>
    <message>
        <source>The file cannot be opened: {path}</source>
        <translation>تعذّر فتح الملف: ‎{path}‎</translation>
    </message>
    <message>
        <source>Another program holds the file: {path}</source>
        <translation>برنامج آخر يستخدم الملف: ‎{path}‎</translation>
    </message>
    <message>
        <source>Close other programs that use this profile and try again.</source>
        <translation>يُرجى إغلاق البرامج الأخرى التي تستخدم ملف التعريف هذا والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>The file is damaged: {path}</source>
        <translation>الملف تالف: ‎{path}‎</translation>
    </message>
    <message>
        <source>Close the program and open it again: it restores the file from its newest backup and says what it did.</source>
        <translation>يُرجى إغلاق البرنامج وفتحه من جديد: فهو يستعيد الملف من أحدث نسخة احتياطية ويذكر ما فعله.</translation>
    </message>
    <message>
        <source>The disk failed to read or write: {path}</source>
        <translation>أخفق القرص في القراءة أو الكتابة: ‎{path}‎</translation>
    </message>
    <message>
        <source>Check that the disk is connected and healthy, then try again.</source>
        <translation>يُرجى التأكد من أن القرص موصول وسليم، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Free some space on that disk and try again; nothing that was kept before is lost.</source>
        <translation>يُرجى تحرير مساحة على ذلك القرص والمحاولة من جديد؛ ولم يُفقد شيء مما حُفظ من قبل.</translation>
    </message>
    <message>
        <source>Make the folder writable for your account, or choose another profile folder.</source>
        <translation>يُرجى إتاحة الكتابة في المجلد لحسابك، أو اختيار مجلد آخر لملف التعريف.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program (format {found}, this one knows {known}).</source>
        <translation>الملف ‎{path}‎ من إنشاء إصدار أحدث من هذا البرنامج (الصيغة {found}، وهذا الإصدار يعرف {known}).</translation>
    </message>
    <message>
        <source>Install the newer version, or use another profile. Nothing has been changed.</source>
        <translation>يُرجى تثبيت الإصدار الأحدث، أو استخدام ملف تعريف آخر. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>the record is missing</source>
        <comment>why a record does not fit</comment>
        <translation>السجل مفقود</translation>
    </message>
    <message>
        <source>the record has an impossible number</source>
        <comment>why a record does not fit</comment>
        <translation>رقم السجل غير ممكن</translation>
    </message>
    <message>
        <source>the record was changed or is out of order</source>
        <comment>why a record does not fit</comment>
        <translation>غُيّر السجل أو هو في غير ترتيبه</translation>
    </message>
    <message>
        <source>the record&apos;s id is used twice</source>
        <comment>why a record does not fit</comment>
        <translation>معرّف السجل مستخدم مرتين</translation>
    </message>
    <message>
        <source>the record&apos;s id is not that of its statement</source>
        <comment>why a record does not fit</comment>
        <translation>معرّف السجل ليس معرّف بيانه</translation>
    </message>
    <message>
        <source>The file that says who learns here was damaged or missing and has been made again from the records of {name}; nothing that was learned is lost.</source>
        <translation>كان الملف الذي يبيّن من يتعلّم هنا تالفًا أو مفقودًا، فأُعيد إنشاؤه من سجلات {name}؛ ولم يُفقد شيء مما تم تعلّمه.</translation>
    </message>
    <message>
        <source>The file that says who learns here was damaged or missing. Several people learned on this device: sign in, and everything you did is here again.</source>
        <translation>كان الملف الذي يبيّن من يتعلّم هنا تالفًا أو مفقودًا. وقد تعلّم على هذا الجهاز عدة أشخاص: بعد تسجيل الدخول يعود كل ما أنجزته إلى هنا.</translation>
    </message>
    <message>
        <source>The profile {profile} is in use by process {process}, since {time}.</source>
        <translation>ملف التعريف ‎{profile}‎ تستخدمه العملية {process}، منذ {time}.</translation>
    </message>
    <message>
        <source>The profile {profile} is in use by another process.</source>
        <translation>ملف التعريف ‎{profile}‎ تستخدمه عملية أخرى.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first. For a second person choose another folder with --profile.</source>
        <translation>يُرجى استخدام النافذة المفتوحة أو إغلاقها أولًا. ولشخص ثانٍ يمكن اختيار مجلد آخر بالخيار ‎--profile.</translation>
    </message>
    <message>
        <source>The list of courses on this device was damaged and is being built again. Your records are not touched.</source>
        <translation>تلفت قائمة الدورات على هذا الجهاز ويُعاد بناؤها. ولم تتأثر سجلاتك.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}.</source>
        <translation>الملف التالف محفوظ باسم ‎{path}‎.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your records was damaged or missing and has been restored: %n records are here; no missing record is known.</source>
        <comment>The file with your records was damaged or missing and has been restored: %n record is here; no missing record is known.</comment>
        <translation>
            <numerusform>كان ملف سجلاتك تالفًا أو مفقودًا وقد استُعيد: لا توجد سجلات هنا؛ ولا يُعرف سجل مفقود.</numerusform>
            <numerusform>كان ملف سجلاتك تالفًا أو مفقودًا وقد استُعيد: سجل واحد موجود هنا؛ ولا يُعرف سجل مفقود.</numerusform>
            <numerusform>كان ملف سجلاتك تالفًا أو مفقودًا وقد استُعيد: سجلان موجودان هنا؛ ولا يُعرف سجل مفقود.</numerusform>
            <numerusform>كان ملف سجلاتك تالفًا أو مفقودًا وقد استُعيد: %n سجلات موجودة هنا؛ ولا يُعرف سجل مفقود.</numerusform>
            <numerusform>كان ملف سجلاتك تالفًا أو مفقودًا وقد استُعيد: %n سجلًا موجودًا هنا؛ ولا يُعرف سجل مفقود.</numerusform>
            <numerusform>كان ملف سجلاتك تالفًا أو مفقودًا وقد استُعيد: %n سجل موجود هنا؛ ولا يُعرف سجل مفقود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file with your records was damaged or missing and has been restored: %n records are here</source>
        <comment>The file with your records was damaged or missing and has been restored: %n record is here</comment>
        <translation>
            <numerusform>كان ملف سجلاتك تالفًا أو مفقودًا وقد استُعيد: لا توجد سجلات هنا</numerusform>
            <numerusform>كان ملف سجلاتك تالفًا أو مفقودًا وقد استُعيد: سجل واحد موجود هنا</numerusform>
            <numerusform>كان ملف سجلاتك تالفًا أو مفقودًا وقد استُعيد: سجلان موجودان هنا</numerusform>
            <numerusform>كان ملف سجلاتك تالفًا أو مفقودًا وقد استُعيد: %n سجلات موجودة هنا</numerusform>
            <numerusform>كان ملف سجلاتك تالفًا أو مفقودًا وقد استُعيد: %n سجلًا موجودًا هنا</numerusform>
            <numerusform>كان ملف سجلاتك تالفًا أو مفقودًا وقد استُعيد: %n سجل موجود هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>{restored}, but record {number} is lost on this device.</source>
        <translation>‏{restored}، لكن السجل {number} مفقود على هذا الجهاز.</translation>
    </message>
    <message>
        <source>{restored}, but records {first} to {last} are lost on this device.</source>
        <translation>‏{restored}، لكن السجلات من {first} إلى {last} مفقودة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>encrypted file (weaker)</source>
        <comment>where the sign-in is kept</comment>
        <translation>ملف مشفّر (أقل أمانًا)</translation>
    </message>
    <message>
        <source>system keyring ({name})</source>
        <translation>حافظة مفاتيح النظام ({name})</translation>
    </message>
    <message>
        <source>{url} is not an address of a server.</source>
        <translation>ليس ‎{url}‎ عنوان خادم.</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// (http:// is allowed on this computer only).</source>
        <translation>يُرجى إدخال عنوان يبدأ بـ https://‎ (يُسمح بـ http://‎ على هذا الحاسوب فقط).</translation>
    </message>
    <message>
        <source>The name {host} cannot be found from here: there is no network.</source>
        <translation>يتعذر العثور على الاسم {host} من هنا: لا توجد شبكة.</translation>
    </message>
    <message>
        <source>No network leads to {host}.</source>
        <translation>لا توجد شبكة تقود إلى {host}.</translation>
    </message>
    <message>
        <source>The server at {host} does not answer.</source>
        <translation>لا يستجيب الخادم في {host}.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation>يطلب الوكيل (proxy) اسمًا وكلمة مرور.</translation>
    </message>
    <message>
        <source>Ask your IT department which proxy to use, or put the credentials into the HTTPS_PROXY setting.</source>
        <translation>يُرجى سؤال قسم تقنية المعلومات عن الوكيل المناسب، أو وضع بيانات الدخول في الإعداد HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The proxy of this network does not allow a connection to {host}.</source>
        <translation>لا يسمح وكيل هذه الشبكة (proxy) بالاتصال بـ {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: {reason}.</source>
        <translation>شهادة {host} غير موثوقة: {reason}.</translation>
    </message>
    <message>
        <source>Check the date of this computer; if it is right, ask your IT department to install the organisation&apos;s certificate authority.</source>
        <translation>يُرجى التحقق من تاريخ هذا الحاسوب؛ وإذا كان صحيحًا فيُرجى الطلب من قسم تقنية المعلومات تثبيت هيئة إصدار الشهادات الخاصة بالمؤسسة.</translation>
    </message>
    <message>
        <source>No secure connection to {host}: {reason}.</source>
        <translation>لا يوجد اتصال آمن بـ {host}: {reason}.</translation>
    </message>
    <message>
        <source>Your records are safe here; try again later.</source>
        <translation>سجلاتك محفوظة هنا؛ يُرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Ask your IT department.</source>
        <translation>يُرجى سؤال قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Connect to a network; until then everything that is here goes on working.</source>
        <translation>يُرجى الاتصال بشبكة؛ وحتى ذلك الحين يظل كل ما هو موجود هنا يعمل.</translation>
    </message>
    <message>
        <source>Something between here and {host} answered instead of it: probably the sign-in page of this network.</source>
        <translation>ردّ شيء بين هذا الحاسوب و{host} بدلًا منه: لعله صفحة تسجيل الدخول إلى هذه الشبكة.</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network there, then sync again.</source>
        <translation>يُرجى فتح متصفح ويب وتسجيل الدخول إلى الشبكة فيه، ثم إجراء المزامنة من جديد.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <translation>انقطع الاتصال بـ {host}.</translation>
    </message>
    <message>
        <source>The answer of {host} is too large.</source>
        <translation>رد {host} أكبر من اللازم.</translation>
    </message>
    <message>
        <source>Tell the hub&apos;s operator.</source>
        <translation>يُرجى إبلاغ الجهة المشغّلة للخادم.</translation>
    </message>
    <message>
        <source>The hub does not know this name with this password.</source>
        <translation>لا يعرف الخادم هذا الاسم بكلمة المرور هذه.</translation>
    </message>
    <message>
        <source>The hub asks you to sign in again.</source>
        <translation>يطلب الخادم تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Sign in; nothing is lost.</source>
        <translation>يُرجى تسجيل الدخول؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The hub does not allow this.</source>
        <translation>لا يسمح الخادم بذلك.</translation>
    </message>
    <message>
        <source>The hub holds these records for another person.</source>
        <translation>يحفظ الخادم هذه السجلات لشخص آخر.</translation>
    </message>
    <message>
        <source>Sign in as the person who learned here.</source>
        <translation>يُرجى تسجيل الدخول بحساب الشخص الذي تعلّم هنا.</translation>
    </message>
    <message>
        <source>The hub is busy.</source>
        <translation>الخادم مشغول.</translation>
    </message>
    <message>
        <source>There is no hub at {host}.</source>
        <translation>لا يوجد خادم تعلّم في {host}.</translation>
    </message>
    <message>
        <source>Check the address of the hub.</source>
        <translation>يُرجى التحقق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>The hub does not understand this program: {said}</source>
        <translation>لا يفهم الخادم هذا البرنامج: {said}</translation>
    </message>
    <message>
        <source>The hub answered {status}.</source>
        <translation>ردّ الخادم بالرمز {status}.</translation>
    </message>
    <message>
        <source>Update this program or the hub.</source>
        <translation>يُرجى تحديث هذا البرنامج أو الخادم.</translation>
    </message>
    <message>
        <source>The hub at {host} has a fault ({status}).</source>
        <translation>في الخادم {host} عطل ({status}).</translation>
    </message>
    <message>
        <source>The record store at {host} does not know this name with this password.</source>
        <translation>لا يعرف مستودع السجلات في {host} هذا الاسم بكلمة المرور هذه.</translation>
    </message>
    <message>
        <source>Sign in again; nothing is lost.</source>
        <translation>يُرجى تسجيل الدخول من جديد؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The record store at {host} does not allow this account to do that.</source>
        <translation>لا يسمح مستودع السجلات في {host} لهذا الحساب بذلك.</translation>
    </message>
    <message>
        <source>The record store at {host} is busy.</source>
        <translation>مستودع السجلات في {host} مشغول.</translation>
    </message>
    <message>
        <source>There is no record store at {host}.</source>
        <translation>لا يوجد مستودع سجلات في {host}.</translation>
    </message>
    <message>
        <source>Check its address.</source>
        <translation>يُرجى التحقق من عنوانه.</translation>
    </message>
    <message>
        <source>The record store at {host} does not understand this program.</source>
        <translation>لا يفهم مستودع السجلات في {host} هذا البرنامج.</translation>
    </message>
    <message>
        <source>Tell the operator of the record store.</source>
        <translation>يُرجى إبلاغ الجهة المشغّلة لمستودع السجلات.</translation>
    </message>
    <message>
        <source>The record store at {host} has a fault ({status}).</source>
        <translation>في مستودع السجلات في {host} عطل ({status}).</translation>
    </message>
    <message>
        <source>It said: {words}.</source>
        <translation>نص الرد: {words}.</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation>تتعذر قراءة الشهادة.</translation>
    </message>
    <message>
        <source>Sync to get it from the hub again.</source>
        <translation>تلزم المزامنة للحصول عليها من الخادم من جديد.</translation>
    </message>
    <message>
        <source>{path} does not hold a hub&apos;s keys.</source>
        <translation>لا يحوي ‎{path}‎ مفاتيح خادم.</translation>
    </message>
    <message>
        <source>Ask the hub&apos;s operator for the file that “learner-app hub key FILE” writes.</source>
        <translation>يُرجى طلب الملف الذي يكتبه الأمر «learner-app hub key FILE» من الجهة المشغّلة للخادم.</translation>
    </message>
    <message>
        <source>The course manifest contradicts itself: {reason}.</source>
        <translation>بيان الدورة يناقض نفسه: {reason}.</translation>
    </message>
    <message>
        <source>The course manifest is larger than {size}.</source>
        <translation>بيان الدورة أكبر من {size}.</translation>
    </message>
    <message>
        <source>The course is written in format {found}; this program reads formats 1 to {newest}.</source>
        <translation>الدورة مكتوبة بالصيغة {found}؛ ويقرأ هذا البرنامج الصيغ من 1 إلى {newest}.</translation>
    </message>
    <message>
        <source>Update this program, then try again.</source>
        <translation>يُرجى تحديث هذا البرنامج ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The course manifest cannot be read: {error}.</source>
        <translation>تتعذر قراءة بيان الدورة: {error}.</translation>
    </message>
    <message>
        <source>The course manifest says format {said} but uses what only format {needed} has.</source>
        <translation>يذكر بيان الدورة الصيغة {said} لكنه يستخدم ما لا يوجد إلا في الصيغة {needed}.</translation>
    </message>
    <message>
        <source>Ask for the course package again.</source>
        <translation>يُرجى طلب حزمة الدورة من جديد.</translation>
    </message>
    <message>
        <source>The signature of {path} cannot be read.</source>
        <translation>تتعذر قراءة توقيع ‎{path}‎.</translation>
    </message>
    <message>
        <source>{content} was changed while the course was built.</source>
        <translation>غُيّر {content} في أثناء بناء الدورة.</translation>
    </message>
    <message>
        <source>Build again.</source>
        <translation>يُرجى إعادة البناء.</translation>
    </message>
    <message>
        <source>The quiz cannot be read: {reason}.</source>
        <translation>تتعذر قراءة الاختبار: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no file of receipts, or is cut short.</source>
        <translation>ليس ‎{path}‎ ملف إيصالات، أو هو مبتور.</translation>
    </message>
    <message>
        <source>Let the hub write it again.</source>
        <translation>تلزم كتابته من جديد على الخادم.</translation>
    </message>
    <message>
        <source>{path} was changed after the hub signed it.</source>
        <translation>غُيّر ‎{path}‎ بعد أن وقّعه الخادم.</translation>
    </message>
    <message>
        <source>{path} is written in format {format}.</source>
        <translation>الملف ‎{path}‎ مكتوب بالصيغة {format}.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>يُرجى تحديث هذا البرنامج.</translation>
    </message>
    <message>
        <source>Write the file again on the learner&apos;s device; nothing is lost there.</source>
        <translation>يُرجى كتابة الملف من جديد على جهاز المتعلّم؛ فلا شيء مفقود هناك.</translation>
    </message>
    <message>
        <source>There are more records than a rescue file can hold.</source>
        <translation>عدد السجلات أكبر مما يتسع له ملف إنقاذ.</translation>
    </message>
    <message>
        <source>Sync instead.</source>
        <translation>تلزم المزامنة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The device&apos;s signature on this file does not fit.</source>
        <translation>توقيع الجهاز على هذا الملف غير مطابق.</translation>
    </message>
    <message>
        <source>This is no rescue file.</source>
        <translation>هذا ليس ملف إنقاذ.</translation>
    </message>
    <message>
        <source>Give the file that “records rescue” wrote.</source>
        <translation>يُرجى تقديم الملف الذي كتبه الأمر «records rescue».</translation>
    </message>
    <message>
        <source>This rescue file is written in format {version}.</source>
        <translation>ملف الإنقاذ هذا مكتوب بالصيغة {version}.</translation>
    </message>
    <message>
        <source>Update the hub&apos;s program.</source>
        <translation>يُرجى تحديث برنامج الخادم.</translation>
    </message>
    <message>
        <source>This file is sealed for another hub; this hub&apos;s key is {fingerprint}.</source>
        <translation>هذا الملف مختوم لخادم آخر؛ ومفتاح هذا الخادم هو {fingerprint}.</translation>
    </message>
    <message>
        <source>Take it to that hub, or write it again with this hub&apos;s key (--hub-key).</source>
        <translation>يُرجى نقله إلى ذلك الخادم، أو كتابته من جديد بمفتاح هذا الخادم (‎--hub-key).</translation>
    </message>
    <message>
        <source>The key is malformed.</source>
        <translation>بنية المفتاح غير صحيحة.</translation>
    </message>
    <message>
        <source>This file was changed or cut short on its way.</source>
        <translation>غُيّر هذا الملف أو بُتر في طريقه.</translation>
    </message>
    <message>
        <source>What is in this file cannot be read.</source>
        <translation>تتعذر قراءة محتوى هذا الملف.</translation>
    </message>
    <message>
        <source>Check that client and hub are of the same version.</source>
        <translation>يُرجى التأكد من أن برنامج المتعلّم والخادم من الإصدار نفسه.</translation>
    </message>
    <message>
        <source>{path} is not a safe course package: {reason}.</source>
        <translation>ليس ‎{path}‎ حزمة دورة آمنة: {reason}.</translation>
    </message>
    <message>
        <source>Ask for the package again.</source>
        <translation>يُرجى طلب الحزمة من جديد.</translation>
    </message>
    <message>
        <source>{path} is cut short, damaged or not a course package ({error}).</source>
        <translation>الملف ‎{path}‎ مبتور أو تالف أو ليس حزمة دورة ({error}).</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>يُرجى نسخه أو تنزيله من جديد.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف ‎{path}‎.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>يُرجى التحقق من المسار.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>تتعذر قراءة ‎{path}‎: {reason}.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>يُرجى التحقق من الملف.</translation>
    </message>
    <message>
        <source>Ask the author for the file again; do not use this one.</source>
        <translation>يُرجى طلب الملف من مؤلف الدورة من جديد؛ وعدم استخدام هذا الملف.</translation>
    </message>
    <message>
        <source>The signature is malformed.</source>
        <translation>بنية التوقيع غير صحيحة.</translation>
    </message>
    <message>
        <source>The signature does not fit: the content was changed after it was signed.</source>
        <translation>التوقيع غير مطابق: غُيّر المحتوى بعد توقيعه.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>يُرجى التحقق من اسمه.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>المسار ‎{path}‎ مجلد.</translation>
    </message>
    <message>
        <source>Name the file in it.</source>
        <translation>يُرجى ذكر الملف الموجود فيه.</translation>
    </message>
    <message>
        <source>{path} is larger than {size}.</source>
        <translation>الملف ‎{path}‎ أكبر من {size}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>تتعذر كتابة ‎{path}‎: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder or make room, then try again.</source>
        <translation>يُرجى اختيار مجلد آخر أو توفير مساحة، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The message cannot be read: {reason}.</source>
        <translation>تتعذر قراءة الرسالة: {reason}.</translation>
    </message>
    <message>
        <source>Check that this program and the hub are of the same version.</source>
        <translation>يُرجى التأكد من أن هذا البرنامج والخادم من الإصدار نفسه.</translation>
    </message>
    <message>
        <source>This is not a learning record of this product: {reason}.</source>
        <translation>هذا ليس سجل تعلّم من هذا المنتج: {reason}.</translation>
    </message>
    <message>
        <source>This is the last attempt.</source>
        <translation>هذه هي المحاولة الأخيرة.</translation>
    </message>
    <message>
        <source>You have already passed this quiz.</source>
        <translation>سبق أن اجتزت هذا الاختبار.</translation>
    </message>
    <message>
        <source>An earlier attempt is still to be marked.</source>
        <translation>لا تزال محاولة سابقة في انتظار التصحيح.</translation>
    </message>
    <message>
        <source>This attempt was begun more than a week ago.</source>
        <translation>بدأت هذه المحاولة قبل أكثر من أسبوع.</translation>
    </message>
    <message>
        <source>This quiz was handed in elsewhere after this attempt was begun.</source>
        <translation>سُلّم هذا الاختبار في مكان آخر بعد بدء هذه المحاولة.</translation>
    </message>
    <message>
        <source>This attempt belongs to another version of the course and is marked against that one.</source>
        <translation>تخص هذه المحاولة إصدارًا آخر من الدورة، وتُصحَّح وفقًا له.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this computer yet.</source>
        <translation>لم يسجّل أحد الدخول على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Sign in, and what is done here goes to your hub.</source>
        <translation>يُرجى تسجيل الدخول ليُرسل ما يُنجز هنا إلى خادمك.</translation>
    </message>
    <message>
        <source>Blocked: nobody has signed in yet</source>
        <translation>متعذر: لم يسجّل أحد الدخول بعد</translation>
    </message>
    <message>
        <source>There is a network, but the hub does not answer.</source>
        <translation>توجد شبكة، لكن الخادم لا يستجيب.</translation>
    </message>
    <message>
        <source>Wait for the next try, or check the hub&apos;s address.</source>
        <translation>يمكن انتظار المحاولة التالية، أو التحقق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>Blocked: there is a network, but the hub does not answer</source>
        <translation>متعذر: توجد شبكة، لكن الخادم لا يستجيب</translation>
    </message>
    <message>
        <source>The hub answered with an error.</source>
        <translation>ردّ الخادم بخطأ.</translation>
    </message>
    <message>
        <source>Wait for the next try; tell the hub&apos;s administrator if it stays so.</source>
        <translation>يمكن انتظار المحاولة التالية؛ وإذا استمر الأمر فيُرجى إبلاغ مسؤول الخادم.</translation>
    </message>
    <message>
        <source>Blocked: the hub answered with an error</source>
        <translation>متعذر: ردّ الخادم بخطأ</translation>
    </message>
    <message>
        <source>The hub is busy and asked to wait.</source>
        <translation>الخادم مشغول وطلب الانتظار.</translation>
    </message>
    <message>
        <source>Nothing to do; the next try comes by itself.</source>
        <translation>لا يلزم فعل شيء؛ فالمحاولة التالية تأتي تلقائيًا.</translation>
    </message>
    <message>
        <source>Blocked: the hub is busy and asked to wait</source>
        <translation>متعذر: الخادم مشغول وطلب الانتظار</translation>
    </message>
    <message>
        <source>Sign in; the waiting records are kept and sent after that.</source>
        <translation>يُرجى تسجيل الدخول؛ السجلات المنتظرة محفوظة وتُرسل بعد ذلك.</translation>
    </message>
    <message>
        <source>Blocked: the hub asks you to sign in again</source>
        <translation>متعذر: يطلب الخادم تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted on this computer.</source>
        <translation>شهادة الخادم غير موثوقة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Blocked: the hub&apos;s certificate is not trusted on this computer</source>
        <translation>متعذر: شهادة الخادم غير موثوقة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>There is a network, but the record store does not answer.</source>
        <translation>توجد شبكة، لكن مستودع السجلات لا يستجيب.</translation>
    </message>
    <message>
        <source>Wait for the next try, or check the record store&apos;s address.</source>
        <translation>يمكن انتظار المحاولة التالية، أو التحقق من عنوان مستودع السجلات.</translation>
    </message>
    <message>
        <source>Blocked: there is a network, but the record store does not answer</source>
        <translation>متعذر: توجد شبكة، لكن مستودع السجلات لا يستجيب</translation>
    </message>
    <message>
        <source>The record store answered with an error.</source>
        <translation>ردّ مستودع السجلات بخطأ.</translation>
    </message>
    <message>
        <source>Wait for the next try; tell the record store&apos;s administrator if it stays so.</source>
        <translation>يمكن انتظار المحاولة التالية؛ وإذا استمر الأمر فيُرجى إبلاغ مسؤول مستودع السجلات.</translation>
    </message>
    <message>
        <source>Blocked: the record store answered with an error</source>
        <translation>متعذر: ردّ مستودع السجلات بخطأ</translation>
    </message>
    <message>
        <source>The record store is busy and asked to wait.</source>
        <translation>مستودع السجلات مشغول وطلب الانتظار.</translation>
    </message>
    <message>
        <source>Blocked: the record store is busy and asked to wait</source>
        <translation>متعذر: مستودع السجلات مشغول وطلب الانتظار</translation>
    </message>
    <message>
        <source>The record store asks you to sign in again.</source>
        <translation>يطلب مستودع السجلات تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Blocked: the record store asks you to sign in again</source>
        <translation>متعذر: يطلب مستودع السجلات تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>The record store&apos;s certificate is not trusted on this computer.</source>
        <translation>شهادة مستودع السجلات غير موثوقة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Blocked: the record store&apos;s certificate is not trusted on this computer</source>
        <translation>متعذر: شهادة مستودع السجلات غير موثوقة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>لا توجد شبكة.</translation>
    </message>
    <message>
        <source>Go on learning; the records are sent as soon as there is a connection.</source>
        <translation>يمكن مواصلة التعلّم؛ تُرسل السجلات فور توفر اتصال.</translation>
    </message>
    <message>
        <source>Blocked: there is no network</source>
        <translation>متعذر: لا توجد شبكة</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first.</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول إليها أولًا.</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network and try again.</source>
        <translation>يُرجى فتح متصفح ويب وتسجيل الدخول إلى الشبكة ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Blocked: this network wants you to sign in to it first</source>
        <translation>متعذر: تطلب هذه الشبكة تسجيل الدخول إليها أولًا</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password.</source>
        <translation>يطلب الوكيل (proxy) اسمًا وكلمة مرور.</translation>
    </message>
    <message>
        <source>Ask your IT team to set up the proxy with them on this computer.</source>
        <translation>يُرجى الطلب من فريق تقنية المعلومات إعداد الوكيل بهما على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Blocked: the proxy wants a name and a password</source>
        <translation>متعذر: يطلب الوكيل (proxy) اسمًا وكلمة مرور</translation>
    </message>
    <message>
        <source>The records here belong to another person than the one who signed in.</source>
        <translation>السجلات الموجودة هنا تخص شخصًا غير الذي سجّل الدخول.</translation>
    </message>
    <message>
        <source>Sign in as the person who made the records.</source>
        <translation>يُرجى تسجيل الدخول بحساب الشخص الذي أنشأ السجلات.</translation>
    </message>
    <message>
        <source>Blocked: the records here belong to another person than the one who signed in</source>
        <translation>متعذر: السجلات الموجودة هنا تخص شخصًا غير الذي سجّل الدخول</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Free some space; nothing recorded so far is lost.</source>
        <translation>يُرجى تحرير مساحة؛ ولم يُفقد شيء مما سُجّل حتى الآن.</translation>
    </message>
    <message>
        <source>Blocked: the disk is full</source>
        <translation>متعذر: القرص ممتلئ</translation>
    </message>
    <message>
        <source>The space set aside for courses is used up.</source>
        <translation>نفدت المساحة المخصصة للدورات.</translation>
    </message>
    <message>
        <source>Remove what you have finished, or raise the limit in Settings; records are never removed.</source>
        <translation>يمكن إزالة ما اكتمل، أو رفع الحد في «الإعدادات»؛ ولا تُزال السجلات أبدًا.</translation>
    </message>
    <message>
        <source>Blocked: the space set aside for courses is used up</source>
        <translation>متعذر: نفدت المساحة المخصصة للدورات</translation>
    </message>
    <message>
        <source>The data budget is used up.</source>
        <translation>نفدت حصة البيانات.</translation>
    </message>
    <message>
        <source>Wait for the next period, or raise the budget in Settings; records still go.</source>
        <translation>يمكن انتظار الفترة التالية، أو رفع الحصة في «الإعدادات»؛ وتظل السجلات تُرسل.</translation>
    </message>
    <message>
        <source>Blocked: the data budget is used up</source>
        <translation>متعذر: نفدت حصة البيانات</translation>
    </message>
    <message>
        <source>This network is metered, so sound and pictures wait.</source>
        <translation>هذه الشبكة مدفوعة حسب الاستهلاك، لذلك ينتظر الصوت والصور.</translation>
    </message>
    <message>
        <source>Use another network, or allow downloads on this one in Settings; records and texts still go.</source>
        <translation>يمكن استخدام شبكة أخرى، أو السماح بالتنزيل على هذه الشبكة في «الإعدادات»؛ وتظل السجلات والنصوص تُنقل.</translation>
    </message>
    <message>
        <source>Blocked: this network is metered, so sound and pictures wait</source>
        <translation>متعذر: هذه الشبكة مدفوعة حسب الاستهلاك، لذلك ينتظر الصوت والصور</translation>
    </message>
    <message>
        <source>Sound and pictures wait for the hours that are set for downloads.</source>
        <translation>ينتظر الصوت والصور الساعات المحددة للتنزيل.</translation>
    </message>
    <message>
        <source>Wait until then, or change the hours in Settings; records and texts still go.</source>
        <translation>يمكن الانتظار حتى ذلك الحين، أو تغيير الساعات في «الإعدادات»؛ وتظل السجلات والنصوص تُنقل.</translation>
    </message>
    <message>
        <source>Blocked: sound and pictures wait for the hours that are set for downloads</source>
        <translation>متعذر: ينتظر الصوت والصور الساعات المحددة للتنزيل</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy forbids this connection.</source>
        <translation>سياسة مؤسستك تمنع هذا الاتصال.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>يُرجى الرجوع إلى المسؤول التقني.</translation>
    </message>
    <message>
        <source>Blocked: your organisation&apos;s policy forbids this connection</source>
        <translation>متعذر: سياسة مؤسستك تمنع هذا الاتصال</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date, or ask your administrator to install the organisation&apos;s certificate.</source>
        <translation>يُرجى التحقق من تاريخ الحاسوب، أو الطلب من المسؤول التقني تثبيت شهادة المؤسسة.</translation>
    </message>
    <message>
        <source>valid</source>
        <comment>a certificate</comment>
        <translation>سارية</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>a certificate</comment>
        <translation>مُلغاة</translation>
    </message>
    <message>
        <source>cannot be verified</source>
        <comment>a certificate</comment>
        <translation>يتعذر التحقق منها</translation>
    </message>
    <message>
        <source>{span} ahead</source>
        <translation>متقدمة بمقدار {span}</translation>
    </message>
    <message>
        <source>{span} behind</source>
        <translation>متأخرة بمقدار {span}</translation>
    </message>
    <message>
        <source>The clock was moved</source>
        <translation>غُيّرت الساعة</translation>
    </message>
    <message>
        <source>The clock was set {span} forward</source>
        <translation>قُدّمت الساعة بمقدار {span}</translation>
    </message>
    <message>
        <source>The clock was set {span} back</source>
        <translation>أُخّرت الساعة بمقدار {span}</translation>
    </message>
    <message>
        <source>This unit has not arrived yet.</source>
        <translation>لم تصل هذه الوحدة بعد.</translation>
    </message>
    <message>
        <source>It opens by itself as soon as it is here. Until then, go on with another one.</source>
        <translation>تُفتح تلقائيًا فور وصولها. وحتى ذلك الحين يمكن المتابعة مع وحدة أخرى.</translation>
    </message>
    <message>
        <source>This attempt had been handed in before; the first one counts.</source>
        <translation>سبق تسليم هذه المحاولة؛ ويُحتسب التسليم الأول.</translation>
    </message>
    <message>
        <source>It hands in a unit that is no quiz.</source>
        <translation>يسلّم السجل وحدة ليست اختبارًا.</translation>
    </message>
    <message>
        <source>The course was not assigned to this person when it arrived; the work is kept, and counts.</source>
        <translation>لم تكن الدورة مُسندة إلى هذا الشخص عند وصول السجل؛ العمل محفوظ ويُحتسب.</translation>
    </message>
    <message>
        <source>Another version was published when it arrived; the work is marked against the one that was shown.</source>
        <translation>كان إصدار آخر قد نُشر عند وصول السجل؛ يُصحَّح العمل وفقًا للإصدار الذي عُرض.</translation>
    </message>
    <message>
        <source>The quiz allows fewer attempts; this one is kept, and does not count.</source>
        <translation>يسمح الاختبار بمحاولات أقل؛ هذه المحاولة محفوظة ولا تُحتسب.</translation>
    </message>
    <message>
        <source>The course had been retired when it arrived; the work is kept, and counts.</source>
        <translation>كانت الدورة موقوفة عند وصول السجل؛ العمل محفوظ ويُحتسب.</translation>
    </message>
    <message>
        <source>The device had marked it otherwise; the hub&apos;s mark counts.</source>
        <translation>صحّحها الجهاز على نحو مختلف؛ ويُحتسب تصحيح الخادم.</translation>
    </message>
    <message>
        <source>The hub does not have this version of the course; the work counts as soon as it has.</source>
        <translation>لا يوجد هذا الإصدار من الدورة لدى الخادم؛ ويُحتسب العمل فور توفره لديه.</translation>
    </message>
    <message>
        <source>The course had been withdrawn when it arrived; the work is kept, and counts.</source>
        <translation>كانت الدورة مسحوبة عند وصول السجل؛ العمل محفوظ ويُحتسب.</translation>
    </message>
    <message>
        <source>It does not follow the record before it: something was changed, or is missing.</source>
        <translation>لا يتبع هذا السجل السجل الذي قبله: غُيّر شيء أو فُقد.</translation>
    </message>
    <message>
        <source>The device&apos;s clock was moved.</source>
        <translation>غُيّرت ساعة الجهاز.</translation>
    </message>
    <message>
        <source>The device&apos;s clock was wrong, so that its times are uncertain.</source>
        <translation>كانت ساعة الجهاز غير صحيحة، فأوقاته غير مؤكدة.</translation>
    </message>
    <message>
        <source>The attempt took longer than the quiz allows.</source>
        <translation>استغرقت المحاولة وقتًا أطول مما يسمح به الاختبار.</translation>
    </message>
    <message>
        <source>The device&apos;s records were put back to an old copy; both records are kept.</source>
        <translation>أُعيدت سجلات الجهاز إلى نسخة قديمة؛ وكلا السجلين محفوظ.</translation>
    </message>
    <message>
        <source>The attempt had more time than the hub ever gave this person.</source>
        <translation>كان للمحاولة وقت أطول مما منحه الخادم لهذا الشخص في أي وقت.</translation>
    </message>
    <message>
        <source>The program did not say how long the timed attempt took.</source>
        <translation>لم يبيّن البرنامج المدة التي استغرقتها المحاولة المحددة بوقت.</translation>
    </message>
    <message>
        <source>The device was restarted during a timed attempt: part of its time rests on a clock alone.</source>
        <translation>أُعيد تشغيل الجهاز في أثناء محاولة محددة بوقت: جزء من وقتها يستند إلى الساعة وحدها.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>%n bytes</comment>
        <translation>
            <numerusform>0 بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} غيغابايت</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} ميغابايت</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} كيلوبايت</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} ث</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} د</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>%n day</comment>
        <translation>
            <numerusform>0 يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>%n year</comment>
        <translation>
            <numerusform>0 سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س و{minutes} د</translation>
    </message>
    <message>
        <source>done here</source>
        <comment>a record</comment>
        <translation>أُنجز هنا</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a record</comment>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>a record</comment>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a record</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>another record with this id is there already</source>
        <comment>why a record was refused</comment>
        <translation>يوجد هناك من قبل سجل آخر بهذا المعرّف</translation>
    </message>
    <message>
        <source>two records with this number came at once</source>
        <comment>why a record was refused</comment>
        <translation>وصل سجلان بهذا الرقم معًا</translation>
    </message>
    <message>
        <source>a record has at most 256 kB</source>
        <comment>why a record was refused</comment>
        <translation>لا يتجاوز السجل 256 كيلوبايت</translation>
    </message>
    <message>
        <source>it names somebody who is not signed in here</source>
        <comment>why a record was refused</comment>
        <translation>يذكر السجل شخصًا لم يسجّل الدخول هنا</translation>
    </message>
    <message>
        <source>only the device that made a record may send it</source>
        <comment>why a record was refused</comment>
        <translation>لا يجوز أن يرسل السجل إلا الجهاز الذي أنشأه</translation>
    </message>
    <message>
        <source>its own number is another</source>
        <comment>why a record was refused</comment>
        <translation>رقم السجل نفسه مختلف</translation>
    </message>
    <message>
        <source>it is too large for the hub</source>
        <comment>why a record was refused</comment>
        <translation>السجل أكبر مما يقبله الخادم</translation>
    </message>
    <message>
        <source>it is too large for the record store</source>
        <comment>why a record was refused</comment>
        <translation>السجل أكبر مما يقبله مستودع السجلات</translation>
    </message>
    <message>
        <source>Nothing is asked here, so there is nothing to answer.</source>
        <translation>لا سؤال هنا، فلا حاجة إلى إجابة.</translation>
    </message>
    <message>
        <source>No answer was given.</source>
        <translation>لم تُقدَّم إجابة.</translation>
    </message>
    <message>
        <source>The text of one option is wanted.</source>
        <translation>المطلوب نص خيار واحد.</translation>
    </message>
    <message>
        <source>A list of options&apos; texts is wanted.</source>
        <translation>المطلوب قائمة بنصوص خيارات.</translation>
    </message>
    <message>
        <source>True or false is wanted.</source>
        <translation>المطلوب صحيح أو خطأ.</translation>
    </message>
    <message>
        <source>A text is wanted.</source>
        <translation>المطلوب نص.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>النص فارغ.</translation>
    </message>
    <message>
        <source>“{answer}” can be read in two ways; write it without the comma or with a decimal point.</source>
        <translation>يمكن قراءة «{answer}» بطريقتين؛ يُرجى كتابتها بلا فاصلة أو بنقطة عشرية.</translation>
    </message>
    <message>
        <source>A number is wanted.</source>
        <translation>المطلوب عدد.</translation>
    </message>
    <message>
        <source>“{answer}” is not a number.</source>
        <translation>ليس «{answer}» عددًا.</translation>
    </message>
    <message>
        <source>A text for each of the texts on the left is wanted.</source>
        <translation>المطلوب نص مقابل لكل نص من نصوص العمود الأول.</translation>
    </message>
    <message>
        <source>Nothing was matched.</source>
        <translation>لم يُطابَق أي شيء.</translation>
    </message>
    <message>
        <source>“{answer}” is not one of the texts on the left: {known}.</source>
        <translation>ليس «{answer}» من نصوص العمود الأول: {known}.</translation>
    </message>
    <message>
        <source>“{answer}” is not one of the texts on the right: {known}.</source>
        <translation>ليس «{answer}» من نصوص العمود الثاني: {known}.</translation>
    </message>
    <message>
        <source>A list of all items, first to last, is wanted.</source>
        <translation>المطلوب قائمة بكل العناصر، من الأول إلى الأخير.</translation>
    </message>
    <message>
        <source>Left out: {items}.</source>
        <translation>تُرك: {items}.</translation>
    </message>
    <message>
        <source>“{answer}” is not one of the options: {known}.</source>
        <translation>ليس «{answer}» من الخيارات: {known}.</translation>
    </message>
    <message>
        <source>“{answer}” is given more than once.</source>
        <translation>ذُكر «{answer}» أكثر من مرة.</translation>
    </message>
    <message>
        <source>Up to date, {facts}</source>
        <translation>كل شيء محدَّث، {facts}</translation>
    </message>
    <message>
        <source>Exchanging with the record store</source>
        <translation>جارٍ التبادل مع مستودع السجلات</translation>
    </message>
    <message>
        <source>Exchanging with the hub</source>
        <translation>جارٍ التبادل مع الخادم</translation>
    </message>
    <message>
        <source>{what}: {more}</source>
        <translation>{what}: {more}</translation>
    </message>
    <message>
        <source>Not known: there has been no exchange with the record store yet</source>
        <translation>غير معروف: لم يحدث تبادل مع مستودع السجلات بعد</translation>
    </message>
    <message>
        <source>Not known: there has been no exchange with the hub yet</source>
        <translation>غير معروف: لم يحدث تبادل مع الخادم بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent</source>
        <comment>%n record waits to be sent</comment>
        <translation>
            <numerusform>لا سجلات تنتظر الإرسال</numerusform>
            <numerusform>سجل واحد ينتظر الإرسال</numerusform>
            <numerusform>سجلان ينتظران الإرسال</numerusform>
            <numerusform>%n سجلات تنتظر الإرسال</numerusform>
            <numerusform>%n سجلًا ينتظر الإرسال</numerusform>
            <numerusform>%n سجل ينتظر الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records sent, not yet confirmed</source>
        <comment>%n record sent, not yet confirmed</comment>
        <translation>
            <numerusform>لا سجلات مرسلة بانتظار التأكيد</numerusform>
            <numerusform>سجل واحد مُرسل ولم يؤكَّد بعد</numerusform>
            <numerusform>سجلان مُرسلان ولم يؤكَّدا بعد</numerusform>
            <numerusform>%n سجلات مُرسلة ولم تؤكَّد بعد</numerusform>
            <numerusform>%n سجلًا مُرسلًا ولم يؤكَّد بعد</numerusform>
            <numerusform>%n سجل مُرسل ولم يؤكَّد بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent and not yet confirmed</source>
        <comment>%n sent and not yet confirmed</comment>
        <translation>
            <numerusform>لا شيء مُرسل بانتظار التأكيد</numerusform>
            <numerusform>واحد مُرسل ولم يؤكَّد بعد</numerusform>
            <numerusform>اثنان مُرسلان ولم يؤكَّدا بعد</numerusform>
            <numerusform>%n مُرسلة ولم تؤكَّد بعد</numerusform>
            <numerusform>%n مُرسلًا ولم يؤكَّد بعد</numerusform>
            <numerusform>%n مُرسل ولم يؤكَّد بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloads wait</source>
        <comment>%n download waits</comment>
        <translation>
            <numerusform>لا تنزيلات في الانتظار</numerusform>
            <numerusform>تنزيل واحد في الانتظار</numerusform>
            <numerusform>تنزيلان في الانتظار</numerusform>
            <numerusform>%n تنزيلات في الانتظار</numerusform>
            <numerusform>%n تنزيلًا في الانتظار</numerusform>
            <numerusform>%n تنزيل في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n courses could not be fetched</source>
        <comment>%n course could not be fetched</comment>
        <translation>
            <numerusform>لا دورات تعذّر تنزيلها</numerusform>
            <numerusform>دورة واحدة تعذّر تنزيلها</numerusform>
            <numerusform>دورتان تعذّر تنزيلهما</numerusform>
            <numerusform>%n دورات تعذّر تنزيلها</numerusform>
            <numerusform>%n دورة تعذّر تنزيلها</numerusform>
            <numerusform>%n دورة تعذّر تنزيلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloads paused</source>
        <comment>%n download paused</comment>
        <translation>
            <numerusform>لا تنزيلات متوقفة مؤقتًا</numerusform>
            <numerusform>تنزيل واحد متوقف مؤقتًا</numerusform>
            <numerusform>تنزيلان متوقفان مؤقتًا</numerusform>
            <numerusform>%n تنزيلات متوقفة مؤقتًا</numerusform>
            <numerusform>%n تنزيلًا متوقفًا مؤقتًا</numerusform>
            <numerusform>%n تنزيل متوقف مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records confirmed</source>
        <comment>%n record confirmed</comment>
        <translation>
            <numerusform>لا سجلات مؤكَّدة</numerusform>
            <numerusform>سجل واحد مؤكَّد</numerusform>
            <numerusform>سجلان مؤكَّدان</numerusform>
            <numerusform>%n سجلات مؤكَّدة</numerusform>
            <numerusform>%n سجلًا مؤكَّدًا</numerusform>
            <numerusform>%n سجل مؤكَّد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>%n refused</comment>
        <translation>
            <numerusform>لا شيء مرفوض</numerusform>
            <numerusform>واحد مرفوض</numerusform>
            <numerusform>اثنان مرفوضان</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضًا</numerusform>
            <numerusform>%n مرفوض</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>لا شيء للإرسال</translation>
    </message>
    <message numerus="yes">
        <source>all %n records confirmed</source>
        <comment>the one record confirmed</comment>
        <translation>
            <numerusform>لا سجلات للتأكيد</numerusform>
            <numerusform>السجل الوحيد مؤكَّد</numerusform>
            <numerusform>السجلان مؤكَّدان</numerusform>
            <numerusform>كل السجلات مؤكَّدة (%n)</numerusform>
            <numerusform>كل السجلات مؤكَّدة (%n)</numerusform>
            <numerusform>كل السجلات مؤكَّدة (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The course was retired.</source>
        <translation>أُوقفت الدورة.</translation>
    </message>
    <message>
        <source>Opens when “{title}” is complete.</source>
        <translation>تُفتح عند إكمال «{title}».</translation>
    </message>
    <message>
        <source>Opens when {titles} are complete.</source>
        <translation>تُفتح عند إكمال {titles}.</translation>
    </message>
    <message>
        <source>“{name}” waits for “{other}”, which does not exist.</source>
        <translation>تنتظر «{name}» الوحدة «{other}»، وهي غير موجودة.</translation>
    </message>
    <message>
        <source>Correct its “after” list.</source>
        <translation>يُرجى تصحيح قائمة «after» الخاصة بها.</translation>
    </message>
    <message>
        <source>Nothing in this circle can ever open: {circle}.</source>
        <translation>لا يمكن أن يُفتح شيء في هذه الحلقة أبدًا: {circle}.</translation>
    </message>
    <message>
        <source>Take one of them out of an “after” list.</source>
        <translation>يُرجى حذف إحداها من قائمة «after».</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Pause (K)</source>
        <translation>إيقاف مؤقت (K)</translation>
    </message>
    <message>
        <source>Play (K)</source>
        <translation>تشغيل (K)</translation>
    </message>
    <message>
        <source>10 seconds back (Left)</source>
        <translation>10 ثوانٍ إلى الوراء (السهم الأيسر)</translation>
    </message>
    <message>
        <source>10 seconds on (Right)</source>
        <translation>10 ثوانٍ إلى الأمام (السهم الأيمن)</translation>
    </message>
    <message>
        <source>Previous sentence (Shift+Left)</source>
        <translation>الجملة السابقة (Shift+السهم الأيسر)</translation>
    </message>
    <message>
        <source>Next sentence (Shift+Right)</source>
        <translation>الجملة التالية (Shift+السهم الأيمن)</translation>
    </message>
    <message>
        <source>Captions (C)</source>
        <translation>التسميات التوضيحية (C)</translation>
    </message>
    <message>
        <source>Descriptions (D)</source>
        <translation>الأوصاف (D)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>كتم الصوت (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Speed (&lt; and &gt;)</source>
        <translation>السرعة (‎&lt;‎ و‎&gt;‎)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>The recording is in the queue. It can be played here as soon as it has arrived.</source>
        <translation>التسجيل في قائمة الانتظار، ويمكن تشغيله هنا فور وصوله.</translation>
    </message>
    <message>
        <source>{quality} was put into the queue</source>
        <translation>أُضيف إلى قائمة الانتظار: {quality}</translation>
    </message>
    <message>
        <source>No hub offers this recording here. Sign in to your hub, or import the course package again.</source>
        <translation>لا يقدّم أي خادم هذا التسجيل هنا. يُرجى تسجيل الدخول إلى خادمك، أو استيراد حزمة الدورة من جديد.</translation>
    </message>
    <message>
        <source>Play: {quality}</source>
        <translation>تشغيل: {quality}</translation>
    </message>
    <message>
        <source>This course has no recording of this unit, only its transcript.</source>
        <translation>ليس في هذه الدورة تسجيل لهذه الوحدة، بل نصه المكتوب فقط.</translation>
    </message>
    <message>
        <source>The recording is not on this device: {size}. Fetch it, or read the transcript.</source>
        <translation>التسجيل ليس على هذا الجهاز: {size}. يمكن تنزيله، أو قراءة النص المكتوب.</translation>
    </message>
    <message>
        <source>The recording is arriving: {far}</source>
        <translation>التسجيل قيد الوصول: {far}</translation>
    </message>
    <message>
        <source>I have read it, go on</source>
        <translation>قرأته، متابعة</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأته</translation>
    </message>
    <message>
        <source>Records this unit as completed by reading its transcript</source>
        <translation>تسجيل هذه الوحدة مكتملة بقراءة نصها المكتوب</translation>
    </message>
    <message>
        <source>This recording does not have that</source>
        <translation>لا يتوفر ذلك في هذا التسجيل</translation>
    </message>
    <message>
        <source>{what}: on</source>
        <translation>‏{what}: تشغيل</translation>
    </message>
    <message>
        <source>{what}: off</source>
        <translation>‏{what}: إيقاف</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>This computer lacks what playing recordings needs. Read the transcript, and tell your IT.</source>
        <translation>ينقص هذا الحاسوب ما يلزم لتشغيل التسجيلات. يمكن قراءة النص المكتوب، ويُرجى إبلاغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The transcript in that language is not here yet. It comes with the next sync.</source>
        <translation>النص المكتوب بتلك اللغة ليس هنا بعد، وسيصل مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>{unit} is done</source>
        <translation>اكتملت «{unit}»</translation>
    </message>
    <message>
        <source>Speed {rate}</source>
        <translation>السرعة {rate}</translation>
    </message>
    <message>
        <source>Picture of “{title}”</source>
        <translation>صورة «{title}»</translation>
    </message>
    <message>
        <source>This computer has no sound output: the recording plays silently, with its captions.</source>
        <translation>ليس في هذا الحاسوب مخرج صوت: يُشغَّل التسجيل صامتًا مع تسمياته التوضيحية.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>الوصف: {text}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>{time}, {chapter}</source>
        <translation>{time}، {chapter}</translation>
    </message>
    <message>
        <source>Sample of the captions</source>
        <translation>نموذج للتسميات التوضيحية</translation>
    </message>
    <message>
        <source>This is how captions look.</source>
        <translation>هكذا تبدو التسميات التوضيحية.</translation>
    </message>
    <message>
        <source>Follow along</source>
        <translation>المتابعة مع التسجيل</translation>
    </message>
    <message>
        <source>The list scrolls with the recording</source>
        <translation>تُمرَّر القائمة مع التسجيل</translation>
    </message>
    <message>
        <source>Find in this transcript ({keys})</source>
        <translation>البحث في هذا النص المكتوب ({keys})</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>عرض القراءة</translation>
    </message>
    <message>
        <source>Shows the transcript as one text, in a font and width of your choice</source>
        <translation>إظهار النص المكتوب نصًّا متصلًا، بالخط والاتساع المختارين</translation>
    </message>
    <message>
        <source>Language of the transcript</source>
        <translation>لغة النص المكتوب</translation>
    </message>
    <message>
        <source>More for this transcript</source>
        <translation>المزيد لهذا النص المكتوب</translation>
    </message>
    <message>
        <source>Show times</source>
        <translation>إظهار الأوقات</translation>
    </message>
    <message>
        <source>Save this transcript …</source>
        <translation>حفظ هذا النص المكتوب…</translation>
    </message>
    <message>
        <source>Save all transcripts of the course …</source>
        <translation>حفظ كل النصوص المكتوبة للدورة…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>{language} (to fetch, {size})</source>
        <translation>{language} (للتنزيل، {size})</translation>
    </message>
    <message>
        <source>Find in this transcript</source>
        <translation>البحث في هذا النص المكتوب</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n places</source>
        <comment>{number} of %n place</comment>
        <translation>
            <numerusform>الموضع {number} من %n</numerusform>
            <numerusform>الموضع {number} من موضع واحد</numerusform>
            <numerusform>الموضع {number} من موضعين</numerusform>
            <numerusform>الموضع {number} من %n مواضع</numerusform>
            <numerusform>الموضع {number} من %n موضعًا</numerusform>
            <numerusform>الموضع {number} من %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, current sentence</source>
        <translation>{time}، الجملة الحالية</translation>
    </message>
    <message>
        <source>Back to the current sentence</source>
        <translation>العودة إلى الجملة الحالية</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were copied</source>
        <comment>%n line was copied</comment>
        <translation>
            <numerusform>لم يُنسخ أي سطر</numerusform>
            <numerusform>نُسخ سطر واحد</numerusform>
            <numerusform>نُسخ سطران</numerusform>
            <numerusform>نُسخت %n أسطر</numerusform>
            <numerusform>نُسخ %n سطرًا</numerusform>
            <numerusform>نُسخ %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript as a text</source>
        <translation>النص المكتوب كنص متصل</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Font and spacing</source>
        <translation>الخط والتباعد</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>النص بنسبة {percent}%</translation>
    </message>
    <message>
        <source>Like the window</source>
        <comment>font</comment>
        <translation>كما في النافذة</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>For readers with dyslexia ({font})</source>
        <translation>لمن لديهم عسر القراءة ({font})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>متقارب</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>spacing</comment>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>spacing</comment>
        <translation>واسع</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>المسافة بين الأسطر</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>width</comment>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>width</comment>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>اتساع النص</translation>
    </message>
    <message>
        <source>Like the window</source>
        <comment>colours</comment>
        <translation>كما في النافذة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>of what is seen in a video</comment>
        <translation>وصف</translation>
    </message>
    <message>
        <source>Chapter: {title}</source>
        <translation>الفصل: {title}</translation>
    </message>
    <message>
        <source>{speaker}: {text}</source>
        <translation>{speaker}: {text}</translation>
    </message>
    <message>
        <source>Web page (*.html);;Plain text (*.txt);;PDF (*.pdf)</source>
        <translation>صفحة ويب (*.html);;نص عادي (*.txt);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>حفظ النص المكتوب</translation>
    </message>
    <message>
        <source>Print transcript</source>
        <translation>طباعة النص المكتوب</translation>
    </message>
    <message>
        <source>The transcript was written to {path}.</source>
        <translation>كُتب النص المكتوب في ‎{path}‎.</translation>
    </message>
    <message numerus="yes">
        <source>The transcripts were written to {path}. %n recordings are left out: {titles}.</source>
        <comment>The transcripts were written to {path}. %n recording is left out: {titles}.</comment>
        <translation>
            <numerusform>كُتبت النصوص المكتوبة في ‎{path}‎. لم يُستثنَ أي تسجيل: {titles}.</numerusform>
            <numerusform>كُتبت النصوص المكتوبة في ‎{path}‎. استُثني تسجيل واحد: {titles}.</numerusform>
            <numerusform>كُتبت النصوص المكتوبة في ‎{path}‎. استُثني تسجيلان: {titles}.</numerusform>
            <numerusform>كُتبت النصوص المكتوبة في ‎{path}‎. استُثنيت %n تسجيلات: {titles}.</numerusform>
            <numerusform>كُتبت النصوص المكتوبة في ‎{path}‎. استُثني %n تسجيلًا: {titles}.</numerusform>
            <numerusform>كُتبت النصوص المكتوبة في ‎{path}‎. استُثني %n تسجيل: {titles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording “{title}” is in a format that this computer cannot play.</source>
        <translation>التسجيل «{title}» بصيغة لا يستطيع هذا الحاسوب تشغيلها.</translation>
    </message>
    <message>
        <source>The recording “{title}” is damaged after {time}.</source>
        <translation>التسجيل «{title}» تالف بعد {time}.</translation>
    </message>
    <message>
        <source>The recording “{title}” cannot be read: it is empty or damaged.</source>
        <translation>تتعذر قراءة التسجيل «{title}»: هو فارغ أو تالف.</translation>
    </message>
    <message>
        <source>Choose another quality, or read the transcript; tell whoever gave you the course.</source>
        <translation>يمكن اختيار جودة أخرى، أو قراءة النص المكتوب؛ ويُرجى إبلاغ الجهة التي قدّمت الدورة.</translation>
    </message>
    <message>
        <source>Waits for a network that is not metered</source>
        <translation>ينتظر شبكة غير مدفوعة حسب الاستهلاك</translation>
    </message>
    <message>
        <source>{size} over today&apos;s budget</source>
        <translation>يتجاوز حصة اليوم بمقدار {size}</translation>
    </message>
    <message>
        <source>{size} over this month&apos;s budget</source>
        <translation>يتجاوز حصة هذا الشهر بمقدار {size}</translation>
    </message>
    <message>
        <source>Waits until {time}</source>
        <translation>ينتظر حتى {time}</translation>
    </message>
    <message>
        <source>Fits today&apos;s budget</source>
        <translation>ضمن حصة اليوم</translation>
    </message>
    <message>
        <source>Fits this month&apos;s budget</source>
        <translation>ضمن حصة هذا الشهر</translation>
    </message>
    <message>
        <source>On this network: texts.</source>
        <translation>على هذه الشبكة: النصوص.</translation>
    </message>
    <message>
        <source>On this network: texts and sound; video when you ask.</source>
        <translation>على هذه الشبكة: النصوص والصوت؛ والفيديو عند الطلب.</translation>
    </message>
    <message>
        <source>On this network: texts, sound and small video; full size when you ask.</source>
        <translation>على هذه الشبكة: النصوص والصوت والفيديو الصغير؛ والحجم الكامل عند الطلب.</translation>
    </message>
    <message>
        <source>On this network: everything, in full size.</source>
        <translation>على هذه الشبكة: كل شيء بالحجم الكامل.</translation>
    </message>
    <message>
        <source>“{unit}” has no transcript.</source>
        <translation>ليس لـ«{unit}» نص مكتوب.</translation>
    </message>
    <message>
        <source>Play it, or tell the author of the course.</source>
        <translation>يمكن تشغيله، أو إبلاغ مؤلف الدورة.</translation>
    </message>
    <message>
        <source>“{unit}” is not a recording.</source>
        <translation>ليست «{unit}» تسجيلًا.</translation>
    </message>
    <message>
        <source>Open it from its course.</source>
        <translation>يُرجى فتحها من دورتها.</translation>
    </message>
    <message>
        <source>The transcript of “{unit}” cannot be read.</source>
        <translation>تتعذر قراءة النص المكتوب لـ«{unit}».</translation>
    </message>
    <message>
        <source>Play it instead, and tell the author of the course.</source>
        <translation>يمكن تشغيل التسجيل بدلًا منه، ويُرجى إبلاغ مؤلف الدورة.</translation>
    </message>
    <message>
        <source>The transcript was damaged on the disk; it is being repaired.</source>
        <translation>تلف النص المكتوب على القرص، ويجري إصلاحه.</translation>
    </message>
    <message>
        <source>No transcript of “{course}” is on this computer.</source>
        <translation>لا يوجد على هذا الحاسوب أي نص مكتوب من «{course}».</translation>
    </message>
    <message>
        <source>Fetch the course first, or open the recordings that it leads to.</source>
        <translation>يُرجى تنزيل الدورة أولًا، أو فتح التسجيلات التي تقود إليها.</translation>
    </message>
    <message>
        <source>Transcript: {title}</source>
        <translation>النص المكتوب: {title}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Your organisation lets nothing heavier come by itself.</source>
        <translation>لا تسمح مؤسستك بأن يأتي تلقائيًا ما هو أكبر حجمًا.</translation>
    </message>
    <message>
        <source>The network is metered.</source>
        <translation>الشبكة مدفوعة حسب الاستهلاك.</translation>
    </message>
    <message>
        <source>Little is left of the data budget.</source>
        <translation>لم يبقَ من حصة البيانات إلا القليل.</translation>
    </message>
    <message>
        <source>Sound and video come when you ask for them.</source>
        <translation>يأتي الصوت والفيديو عند الطلب.</translation>
    </message>
    <message>
        <source>Everything suits this network.</source>
        <translation>كل شيء يناسب هذه الشبكة.</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>هذا اختيارك.</translation>
    </message>
    <message>
        <source>Your organisation chose it.</source>
        <translation>هذا اختيار مؤسستك.</translation>
    </message>
    <message>
        <source>How fast this network is was not measured yet.</source>
        <translation>لم تُقَس سرعة هذه الشبكة بعد.</translation>
    </message>
    <message>
        <source>The network is too slow for more.</source>
        <translation>الشبكة أبطأ من أن تسمح بأكثر من ذلك.</translation>
    </message>
    <message>
        <source>The network is fast.</source>
        <translation>الشبكة سريعة.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read aloud from here ({keys})</source>
        <translation>قراءة بصوت عالٍ من هنا ({keys})</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Passage before</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Looking for a voice …</source>
        <translation>جارٍ البحث عن صوت…</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Your IT can install one.</source>
        <translation>لا يوجد على هذا الحاسوب صوت لهذه اللغة. يمكن لقسم تقنية المعلومات لديك تثبيت صوت.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>إيقاف القراءة مؤقتًا</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>{keys} reads on, text by text</source>
        <translation>يواصل {keys} القراءة نصا بعد نص</translation>
    </message>
</context>
</TS>
