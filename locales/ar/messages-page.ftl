# Waymark, Arabic: the pages around the six messages, factors, risks to the return, and questionnaires with points.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

remove-sure = هل يُزال { $name } مع كل ما كُتب فيه؟
remove-yes = إزالته
remove-no = إبقاؤه

messages-office = من نحن
messages-office-sending = المكتب المرسِل
messages-office-receiving = المكتب المستقبِل
messages-side = أي المكتبين نحن؟
    .sending = الشخص هنا الآن
    .receiving = الشخص يأتي إلينا
messages-side-hint = يمكن تغيير ذلك إلى أن تُرسل الرسالة الأولى أو تصل.
messages-side-fixed = جانبنا: { $office }. وهو ثابت، لأن رسالة سُجّلت من قبل.
messages-agreed-on = اتفق المكتبان على البدء في
messages-agreed-hint = تُحسب الرسالة الأولى من هذا اليوم.

messages-path = مسار الرسائل الست
messages-path-hint = كل رسالة تنتظر التي قبلها، ما عدا الأخيرتين. اختاروا واحدة لفتحها أدناه.
messages-transit = إذا كانت في الرحلة نقطة عبور، فيمكن أن يحصل المكتب هناك على نسخة من الإشعار الأول ومن إشعار المغادرة، حيث وافق الشخص على ذلك.
messages-lanes = السطر الأول: { $sending }. السطر الثاني: { $receiving }.
messages-lane-ours = { $office } (نحن)
messages-step = { $step }. { $title }
messages-way = من { $from } إلى { $to }
messages-state = إلى أين وصلت
    .not_started = لم تبدأ
    .awaited = لم تصل بعد
    .drafted = قيد الكتابة
    .noted = دُوّن شيء، ولكن لم يُسجَّل استلامها
    .sent = أُرسلت في { $date }، أرسلها: { $role }
    .received = استُلمت في { $date }، من: { $role }
    .passed_over = جرى تجاوزها في { $date }، قرّره: { $role }
messages-due = آخر موعد لها { $date }
messages-overdue = متأخرة منذ { $date }
messages-waits-for = تنتظر الرسالة { $step }
messages-called-off = لا تُنتظر: الشخص لا يسافر

messages-late-title = متأخر
messages-late = الرسالة { $step }، { $title }: { $due }.
messages-withdrawn = في { $date } سحب الشخص الموافقة على المشاركة. لا تُكتب أي رسالة من الآن فصاعداً. أدناه ما شورك من قبل: أخبروا الشخص، واطلبوا من المكتب الآخر أن يتوقف عن استخدامه.

messages-booking-closed = لا حجز بعد. لا يُحجز شيء قبل أن تصل الرسالة { $step }، «{ $title }».
messages-booking-open = الرسالة { $step }، «{ $title }»، مسجَّلة. من ناحية الرسائل يمكن حجز الرحلة. أما الشروط الأخرى فلها صفحة خاصة بها.
messages-to-readiness = هل يمكن حجز الرحلة؟

messages-in-the-way = ما الذي يعترض
messages-consent-needed = لازم أولاً، من الشخص:
messages-consent = { $item }. المسجَّل: { $answer }.
messages-to-consent = إلى السؤال
messages-link-name = { $label }: { $item }
messages-after-consent = تُفتح الخانات حين يوافق الشخص على المشاركة.

messages-due-on = مستحقة في، كما اتفق المكتبان
messages-due-counted =
    { $days ->
        [zero] إذا تُركت فارغة، فهي مستحقة في { $date }: يوم الرسالة التي قبلها، أو يوم اتفاق المكتبين على البدء.
        [one] إذا تُركت فارغة، فهي مستحقة في { $date }: بعد يوم واحد من الرسالة التي قبلها، أو من اتفاق المكتبين على البدء.
        [two] إذا تُركت فارغة، فهي مستحقة في { $date }: بعد يومين من الرسالة التي قبلها، أو من اتفاق المكتبين على البدء.
        [few] إذا تُركت فارغة، فهي مستحقة في { $date }: بعد { $days } أيام من الرسالة التي قبلها، أو من اتفاق المكتبين على البدء.
        [many] إذا تُركت فارغة، فهي مستحقة في { $date }: بعد { $days } يوماً من الرسالة التي قبلها، أو من اتفاق المكتبين على البدء.
       *[other] إذا تُركت فارغة، فهي مستحقة في { $date }: بعد { $days } يوم من الرسالة التي قبلها، أو من اتفاق المكتبين على البدء.
    }
messages-due-open =
    { $days ->
        [zero] إذا تُركت فارغة، فهي مستحقة يوم الرسالة التي قبلها، أو يوم اتفاق المكتبين على البدء.
        [one] إذا تُركت فارغة، فهي مستحقة بعد يوم واحد من الرسالة التي قبلها، أو من اتفاق المكتبين على البدء.
        [two] إذا تُركت فارغة، فهي مستحقة بعد يومين من الرسالة التي قبلها، أو من اتفاق المكتبين على البدء.
        [few] إذا تُركت فارغة، فهي مستحقة بعد { $days } أيام من الرسالة التي قبلها، أو من اتفاق المكتبين على البدء.
        [many] إذا تُركت فارغة، فهي مستحقة بعد { $days } يوماً من الرسالة التي قبلها، أو من اتفاق المكتبين على البدء.
       *[other] إذا تُركت فارغة، فهي مستحقة بعد { $days } يوم من الرسالة التي قبلها، أو من اتفاق المكتبين على البدء.
    }
messages-due-set = حدّده المكتبان.
messages-due-unreadable = لا يمكن قراءة هذا على أنه يوم. وإلى أن يمكن ذلك، يسري { $date }.

messages-fields = ماذا تقول
messages-fields-theirs = ماذا قالت رسالتهم
messages-drawn = تأتي هذه السطور من الحالة. لتغيير أحدها، انتقلوا إلى حيث يأتي.
messages-write = تُكتب هذه السطور لهذه الرسالة.
messages-write-theirs = دوّنوا ما قالته رسالتهم، بقدر ما تحتاجون إليه هنا. لا يُعاد إرسال شيء منه.
messages-forbidden = ما يجب أن يبقى خارجها
messages-line-later = يُملأ حين لا يعترض شيء
messages-text-not-given = غير مذكور
messages-line-missing = لم يُسجَّل شيء بعد
messages-line-withheld = بكلمات غير مسموح بإخراجها. وهو متروك.
messages-nothing-written = لم يُكتب له شيء ولم يُختر.
messages-from-start = إلى صفحة البداية
messages-from-question = إلى السؤال
messages-from-result = إلى ما نخلص إليه
messages-from-needs = إلى الحاجات
messages-from-plan = إلى الخطة
messages-from-responses = إلى ما يمكن فعله
messages-from-consents = إلى ما وافق عليه الشخص

messages-preview = النص كما يخرج
messages-preview-none = يُركَّب النص هنا حين لا يعترض شيء.
messages-preview-anew = رُكّب هذا من جديد من الحالة كما هي اليوم. وقد يختلف عمّا أُرسل.
messages-print = طباعة الرسالة { $step }
messages-save = حفظ الرسالة { $step } كملف نصي
messages-remark-missing = لم يُسجَّل شيء، ولذلك ليس في النص: { $fields }
messages-remark-withheld = بكلمات غير مسموح بإخراجها، ولذلك ليس في النص: { $fields }
messages-remark-signs = هذا يشير إلى ما لا يجوز أن يكون في رسالة. تحقّقوا منه: { $found }
messages-remark-contact = يبدو رقم هاتف أو عنواناً. تحقّقوا هل يجوز أن يكون هناك: { $fields }
messages-remark-long = أطول من 280 حرفاً، ولذلك ليس في النص إلى أن يُقصَّر: { $fields }

messages-mark-sent = تسجيل أنها أُرسلت
messages-mark-sent-hint = لا يُرسل شيء من هنا. انقلوا النص بالقناة التي اتفق عليها المكتبان، ثم سجّلوا ذلك.
messages-sent-before = لا يمكن بعدُ أن تُسجَّل إلا رسالة خرجت في { $date } أو قبله، حتى تكون قائمة ما شورك كاملة.
messages-sent-on = أُرسلت في
messages-sent-by = صفة من أرسلها
messages-mark-sent-now = تسجيل الرسالة { $step } على أنها أُرسلت
messages-marked-sent = سُجّلت الرسالة على أنها أُرسلت.
messages-record-received = تسجيل أنها وصلت
messages-record-received-hint = المكتب الآخر وحده يستطيع أن يقول إن هذه الخطوة تمّت. هنا تسجّلون أن رسالته وصلت، وفي أي يوم ومن أي صفة.
messages-received-on = استُلمت في
messages-received-from = صفة المرسِل في المكتب الآخر
messages-reference = رقمهم المرجعي
messages-reference-hint = إذا أعطوا رقماً. رمز، ولا يكون اسماً أبداً.
messages-record-now = تسجيل الرسالة { $step } على أنها استُلمت
messages-recorded = سُجّلت الرسالة على أنها استُلمت.
messages-blanks = لم يُدوَّن من رسالتهم: { $fields }
messages-needed-first = دوّنوا أولاً ما قالته رسالتهم تحت «{ $field }». وإلا فإن رسالة تقول إن الشخص لم يُستقبَل ستُنهي البحث.
messages-day-missing = أدخلوا اليوم: السنة ثم الشهر ثم اليوم.
messages-take-back = سُجّلت خطأً: سحب الرسالة { $step }
messages-copy = نسخة للمكتب على الطريق
messages-copy-hint = فقط حيث توجد نقطة عبور ووافق الشخص على هذه المشاركة. تحمل النسخة النص نفسه. تنقلونها أنتم عبر قناتكم الآمنة.
messages-copy-now = تسجيل أن النسخة أُرسلت
messages-copy-marked = سُجّل: النسخة أُرسلت.
messages-copied = أُرسلت نسخة إلى المكتب على الطريق في { $date }، أرسلها: { $role }.
messages-take-back-copy = سُجّلت خطأً: سحب النسخة
messages-pass-over = تجاوز هذه الخطوة
messages-pass-over-hint = أعادت منظمة أخرى الشخص من قبل، وربما لم يتّسع الوقت لهذه الخطوة. تجاوزها لا يؤكد شيئاً؛ بل يتيح بدء الخطوة التالية.
messages-pass-over-by = صفة من قرّر ذلك
messages-pass-over-reason = سبب التجاوز
messages-pass-over-now = تجاوز الرسالة { $step }
messages-pass-over-done = سُجّل: جرى تجاوز الخطوة.
messages-passed-over = جرى تجاوزها في { $date }، قرّره: { $role }.
messages-take-back-pass = العدول عن تجاوزها

messages-arrival = الوصول
messages-arrival-on = الوصول المتوقع في
messages-arrival-hours = خلال كم ساعة يجب تأكيده
messages-arrival-hours-hint = كما اتفق المكتبان: عدد صحيح من 1 إلى 720. وإذا تُرك فارغاً، وجب تأكيده في يوم الوصول.
messages-not-met = لم يُستقبَل الشخص عند الوصول
messages-not-travelling = الشخص لا يسافر، خلافاً لما كان مخططاً
messages-not-travelling-why = لماذا، باختصار
messages-not-travelling-left = إشعار المغادرة مسجَّل. إذا كان الشخص قد غادر مع ذلك، فأزيلوا هذه العلامة: لا يُبحث عن أحد ما دامت موضوعة.

arrival-not_expected = لا أحد في الطريق.
arrival-unreadable = لا يمكن قراءة يوم الوصول. اكتبوا السنة ثم الشهر ثم اليوم، حتى يُنتبه إلى عدم الوصول.
arrival-expected = الشخص في الطريق. يجب تأكيد الوصول بحلول { $date }.
arrival-due_today = يجب تأكيد الوصول اليوم.
arrival-missing = كان يجب تأكيد الوصول بحلول { $date }، ولم يُؤكَّد.
arrival-not_met = لم يُستقبَل الشخص عند الوصول. لوحظ ذلك في { $date }.
arrival-confirmed = الوصول مؤكَّد.

messages-missing = عدم وصول: تصرّفوا الآن
messages-missing-said = سُجّل عدم وصول. ما ينبغي فعله الآن موجود في أعلى هذه الصفحة.
messages-missing-steps = ماذا يُفعل
    .step1 = اتصلوا بمن كان عليه، بصفته، أن يستقبل الشخص، بالقناة التي اتفقتم عليها. اسألوا فقط هل استُقبل الشخص.
    .step2 = اتصلوا بالشخص على الرقم المتفق عليه للرحلة، بالكلمات المتفق عليها فقط. وإذا ردّ غيره، فلا تقولوا شيئاً عن الشخص.
    .step3 = اسألوا المرافق أو الموظفين في نقطة العبور هل سافر الشخص. لا تذكروا سبباً.
    .step4 = أخبروا مسؤول السلامة. اتفقوا على من يبحث، وبحلول متى، ومتى تعاودون النظر في الأمر اليوم.
    .step5 = استخدموا فقط جهات اتصال جرى التحقق منها من قبل. وإذا كان من الممكن أن يكون للمتاجرين أصدقاء بين المسؤولين الرسميين، فاستبعدوا الشرطة المحلية واستخدموا جهة الاتصال التي سمّاها المحامي.
    .step6 = اتصلوا بالأسرة فقط إذا كان الشخص قد وافق على ذلك في مثل هذا الظرف.
    .step7 = قيّموا الخطر من جديد بما تعرفونه الآن. وإلى أن يُعثر على الشخص، خطّطوا كأنه في متناولهم.

messages-shared = ما الذي خرج من مكتبنا
messages-shared-lead = إذا سأل الشخص، أو سحب الموافقة على المشاركة، فهذا هو ما لدى المكتب الآخر.
messages-shared-withdrawn = شورك هذا قبل سحب الموافقة. لا يمكن استرداده من هنا: اطلبوا من المكتب الآخر أن يتوقف عن استخدامه، وأخبروا الشخص بما يجيبون به.
taken-back-listed = ما سبقت مشاركته مذكور في أعلى هذه الصفحة.
messages-shared-line = الرسالة { $step }، { $title }: { $date }، أرسلها: { $role }. حملت:
messages-shared-copy = نسخة من الرسالة { $step }، { $title }، إلى المكتب على الطريق: { $date }، أرسلها: { $role }. حملت:

referral-blocked-side_not_chosen = اذكروا أولاً أي المكتبين نحن.
referral-blocked-side_fixed = سُجّلت رسالة من قبل، ولذلك لم يعد ممكناً تغيير الجانب.
referral-blocked-no_such_step = لا توجد رسالة كهذه.
referral-blocked-no_such_field = ليس في هذه الرسالة خانة كهذه.
referral-blocked-not_ours = المكتب الآخر هو من يكتب هذه الرسالة. ولا يمكن هنا إلا تسجيل استلامها.
referral-blocked-not_theirs = مكتبنا هو من يكتب هذه الرسالة. ولا يمكن تسجيل استلامها.
referral-blocked-after_step = الرسالة { $step }، «{ $title }»، تأتي أولاً.
referral-blocked-later_step_done = الرسالة { $step }، «{ $title }»، مسجَّلة من قبل. اسحبوا تلك أولاً.
referral-blocked-already_done = هذه الرسالة مسجَّلة من قبل.
referral-blocked-before_step = يقع هذا اليوم قبل يوم الرسالة { $step }، «{ $title }».
referral-blocked-in_future = يقع هذا اليوم في المستقبل.
referral-blocked-no_role = اختاروا صفة.
referral-blocked-no_copy = لا تذهب نسخة من هذه الرسالة إلى المكتب على الطريق.
referral-blocked-no_connection = تقول الإجابات إنه لا نقطة عبور في الطريق.
referral-blocked-not_sent_yet = الرسالة نفسها غير مسجّلة على أنها أُرسلت من عندنا.
referral-blocked-not_passed_over = لا تُتجاوز هذه الخطوة في هذه الحالة.
referral-blocked-no_reason = اكتبوا السبب.
referral-blocked-consent_missing = لا موافقة من الشخص: { $item }. اسألوا قبل مشاركة أي شيء.
referral-blocked-age_missing = لم يُسجَّل ما إذا كان الشخص دون الثامنة عشرة. وحتى يُسجَّل ذلك لا يُشارَك أي شيء: فقد تلزم موافقة الوصي أيضاً.
referral-blocked-field_missing = ما زال فارغاً: { $field }. بدونه لا تُسجَّل هذه الخطوة. واسألوا المكتب الآخر إن كان غير معروف.
referral-blocked-consent_ended = ما وافق عليه الشخص كان ساريًا حتى { $date } فقط. اسألوا من جديد قبل مشاركة أي شيء، وسجّلوا التاريخ الجديد.
referral-blocked-consent_withdrawn = سحب الشخص الموافقة على المشاركة في { $date }.

messages-text-title = الرسالة { $step } من { $count }: { $title }
messages-text-line = { $label }: { $value }
messages-text-item = - { $value }
messages-text-foot = للمكتب الموجَّهة إليه. نرجو عدم نقلها إلى غيره، والإجابة بالقناة المتفق عليها.
messages-text-finding = { $level } على الأقل؛ التوقيت: { $timing }
messages-text-finding-open = { $level } على الأقل؛ التوقيت: { $timing }. وهو يستند إلى شيء غير معروف بعد
messages-text-due = بحلول { $date }
messages-text-plan-line = بند من الخطة؛ يُبلَّغ بالقناة المتفق عليها

in-message-item-SEX = الجنس أو النوع الاجتماعي
in-message-item-AGE = الفئة العمرية
in-message-item-LANG = اللغة
in-message-item-REGION = منطقة العودة
in-message-item-CNC = الموافقة على المشاركة معكم
in-message-item-PL3 = يوم المغادرة المخطط
in-message-item-RS1 = ليلة بلا مكان آمن
    .opt-no = لا حاجة
    .opt-unsure = ربما حاجة
    .opt-yes = حاجة عاجلة
in-message-item-RS2 = طفل وحده أو بعيد عمّن يرعونه
    .opt-no = لا حاجة
    .opt-unsure = ربما حاجة
    .opt-yes = حاجة عاجلة
in-message-options-burden = الإجابات
    .none = لا حاجة
    .heavy = حاجة عاجلة
in-message-told-later = متطلَّب آخر؛ يُبلَّغ بالقناة المتفق عليها فقط
in-message-approach-compensation_claim = مشورة بشأن مطالبة
in-message-approach-police_liaison = بند آخر؛ يُبلَّغ بالقناة المتفق عليها فقط
in-message-response-statement_holder = { in-message-told-later }
in-message-response-statement_lawyer = { in-message-told-later }
in-message-response-anonymity = { in-message-told-later }
in-message-response-case_dates = { in-message-told-later }
in-message-response-witness_measures = { in-message-told-later }
in-message-response-witness_measures_central = { in-message-told-later }
in-message-response-learn_awareness = { in-message-told-later }
in-message-response-learn_awareness_lawyer = { in-message-told-later }
in-message-response-learn_awareness_investigator = { in-message-told-later }
in-message-response-no_mention = { in-message-told-later }
in-message-response-log_threat = تسجيل متى وكيف يحدث أي شيء مقلق
in-message-response-relocate = عرض مكان لا يعرفه إلا قليلون
in-message-response-explain_report = { in-message-told-later }
in-message-response-protection_order = { in-message-told-later }
in-message-response-protection_order_elsewhere = { in-message-told-later }
in-message-response-route_away = تخطيط الطريق والوصول بالطريقة المتفق عليها عبر القناة الآمنة
in-message-response-keep_evidence = { in-message-told-later }
in-message-response-specialist_unit = { in-message-told-later }
in-message-response-which_officials = { in-message-told-later }
in-message-response-settle_officials = { in-message-told-later }
in-message-response-central_unit = { in-message-told-later }
in-message-response-prosecutor = { in-message-told-later }
in-message-response-lawyer_channel = { in-message-told-later }
in-message-response-embassy = { in-message-told-later }
in-message-response-ombudsperson = { in-message-told-later }
in-message-response-debt_advice = عرض مشورة قانونية في شؤون المال
in-message-response-oath_support = { in-message-told-later }
in-message-response-image_takedown = { in-message-told-later }
in-message-response-hearing_escort = { in-message-told-later }
in-message-response-screen_testimony = { in-message-told-later }
in-message-response-explain_rights = شرح حقوق الشخص، وأن المساعدة بلا شروط
in-message-response-consular_help = طلب مساعدة بشأن الأوراق، من دون أي كلمة عن الخلفية
in-message-response-no_complicit_household = عدم تخطيط أي عودة لطفل إلى الأسرة المعيشية إلى أن يُحسم السؤال المتفق عليه عبر القناة الآمنة

factors-lead = أضيفوا ما هو مهم لهذا الشخص، واذكروا أثره فيه. اسم العامل لا يقول شيئاً: قد يُضعف الشيء نفسه شخصاً ويسند آخر. ولا تُجمع العوامل.
factors-unfinished = ما زال مفتوحاً ما الذي يسند ويحمي: { $levels }.
factors-finished = ذُكر في كل مستوى ما الذي يسند ويحمي، أو أنه لم يُعثر على شيء.
factors-level = المستويات
    .individual = الشخص
    .individual-hint = من هو، وماذا عاش، وماذا يستطيع، وماذا لديه.
    .household = الأسرة المعيشية والأسرة
    .household-hint = مثال على ما يُضعف: عنف في البيت، شخص بالغ واحد يحمل كل شيء وحده. مثال على ما يسند: بيت يساند، مهام موزَّعة بعدل، ما يكفي للعيش.
    .community = المكان والناس فيه
    .community-hint = ما الذي يمكن الوصول إليه هناك، وكيف يُكسب العيش، وماذا يرى الناس.
    .structural = القانون والنزاع والسياسات والاقتصاد
    .structural-hint = ما هو واحد للجميع هناك، وماذا يعني لهذا الشخص.
factors-add = إضافة عامل
factors-add-at = إضافة عامل: { $level }
factors-add-name = إضافة: { $factor }
factors-protects = ما الذي يسند ويحمي؟
    .individual = ما الذي يسند هذا الشخص؟
    .individual-hint = اسألوا عمّا يجيده، وما الذي أعانه على التحمّل، وما الذي يتطلع إليه. القراءة والكتابة تحميان في كل الأحوال تقريباً.
    .household = من في البيت أو الأسرة يقف إلى جانبه؟
    .household-hint = اسألوا من ساعد من قبل، وبمن قد يتصل أولاً.
    .community = ما أو من الذي قد ينفع هناك؟
    .community-hint = اسألوا عن جيران أو أصدقاء أو مجموعة أو معلّم أو عيادة يثق بها.
    .structural = أي قانون أو مكتب أو خدمة يقف إلى جانبه؟
    .structural-hint = اسألوا عن أوراق لديه، وحقوق يستطيع استخدامها، ومساعدة موجودة.
factors-none-found = لم يُعثر على شيء
    .individual = سُئل، ولم يُعثر على شيء لدى الشخص
    .household = سُئل، ولم يُعثر على شيء في الأسرة المعيشية والأسرة
    .community = سُئل، ولم يُعثر على شيء في المكان
    .structural = سُئل، ولم يُعثر على شيء في القانون والنزاع والسياسات والاقتصاد
factors-none-hint = أضيفوا عاملاً أعلاه وضعوا عليه علامة أنه يسند، أو ضعوا علامة على أنه لم يُعثر على شيء.
factors-named = ذُكر شيء يسند.
factors-still-open = ما زال مفتوحاً: { $fields }

options-factor-direction = ما أثره
    .risk = يزيد الأمور صعوبة
    .protective = يسند ويحمي
    .both = كلاهما
    .unclear = غير واضح
options-factor-evidence = إلامَ يستند
    .said_by_person = الشخص يقول ذلك
    .observed = رأيناه
    .document = وثيقة تبيّنه
    .third_party = شخص آخر يقول ذلك
options-factor-field = الخانات
    .direction = ما أثره في هذا الشخص؟
    .evidence = إلامَ يستند ذلك؟
    .note = ملاحظة
    .ask_again = يُسأل من جديد في

risks-not-here = لا يوضع هنا الخطر من المتاجرين. أن ينتقم أحد، أو أن يتعرّض الشخص للاستغلال من جديد، أمر يُحكم عليه في التقييم الأمني.
risks-to-result = إلى ما نخلص إليه
risks-grid = كيف يوزن الخطر
risks-grid-lead = بالكلمات فقط. ما هو غير معروف له صف خاص به، ويتطلب مثل ما يتطلبه المرجّح.
risks-grid-corner = مدى الترجيح، ومدى الجسامة
risks-grid-rule = هذه الشبكة قاعدة من قواعد المشروع ومفتوحة للمراجعة. لا شيء يُضرب أو يُجمع.
risks-register = المخاطر
risks-none-yet = لم يُكتب أي خطر بعد.
risks-starters = مخاطر شائعة للانطلاق منها
risks-starters-hint = خذوا فقط ما قد يخصّ هذا الشخص.
risks-add-name = إضافة: { $risk }
risks-add-own = إضافة خطر خاص
risks-number = الخطر { $number }
risks-handling = ماذا يترتب: { $handling }
risks-ask-again = { $handling }، والسؤال من جديد بحلول تاريخ
risks-before-delivery = هذا يسبق تسليم أي مساعدة، إلى أن تُكتب نتيجة.
risks-no-place-yet = اذكروا مدى ترجيحه ومدى جسامته، فيظهر هنا ما يترتب على ذلك.
risks-see-grid = أين يقف في الشبكة
risks-afterwards = معاودة النظر
risks-missing = ما زال ناقصاً: { $fields }

options-risk-likelihood = مدى الترجيح
    .unlikely = غير مرجّح
    .possible = ممكن
    .likely = مرجّح
    .unknown = غير معروف بعد
options-risk-impact = مدى الجسامة
    .small = صغير
    .serious = جسيم
    .severe = بالغ الجسامة
options-risk-handling = ماذا يترتب
    .watch = متابعته بانتباه
    .plan = التخطيط له
    .act_before_delivery = التصرف قبل تسليم أي مساعدة
options-risk-field = الخانات
    .risk = الخطر، في بضع كلمات
    .affects = فيمَن أو فيمَ يؤثّر
    .likelihood = ما مدى ترجيحه؟
    .impact = ما مدى جسامته لو وقع؟
    .why = لماذا نرى ذلك
    .measure = ماذا يُفعل بشأنه
    .owner = من يتولاه، بصفته
    .by_when = بحلول متى
    .ask_again = يُسأل من جديد في
    .reviewed_on = أُعيد النظر فيه في
    .result = ماذا نتج عنه

measures-never = مجموع النقاط لا يغيّر أبداً المستوى أو المال أو الاستحقاق أو عدد مرات اللقاء.
measures-adults-only = للبالغين فقط. الشخص طفل، أو لم يُحسم أنه بالغ، ولذلك لا يُسأل هنا عن شيء ولا تُحسب نقاط.
measures-children-only = للأطفال فقط. الشخص بالغ، ولذلك لا يُسأل هنا عن شيء ولا تُحسب نقاط.
measures-weights-missing = لم يُحسب مجموع النقاط: الأوزان غير محمَّلة
measures-no-questions = لا أسئلة محمَّلة أيضاً، ولذلك لا إجابات تُعرض. أبعاده: { $dimensions }.
measures-unverified = أوزان غير متحقَّق منها: لم يتحقق شخص ثانٍ من الأرقام.
measures-version = الإصدار
measures-checksum = المجموع الاختباري (SHA-256)
measures-completed = مكتمل: لكل سؤال تلزم الإجابة عنه إجابة.
measures-required = { $count ->
    [zero] مكتمل: لا سؤال لازم بلا إجابة.
    [one] غير مكتمل: سؤال واحد تلزم الإجابة عنه بلا إجابة بعد.
    [two] غير مكتمل: سؤالان تلزم الإجابة عنهما بلا إجابة بعد.
    [few] غير مكتمل: { $count } أسئلة تلزم الإجابة عنها بلا إجابة بعد.
    [many] غير مكتمل: { $count } سؤالاً تلزم الإجابة عنه بلا إجابة بعد.
   *[other] غير مكتمل: { $count } سؤال تلزم الإجابة عنه بلا إجابة بعد.
}
measures-edition = الطبعة
measures-source = المصدر
measures-page = صفحة المصدر
measures-entered = أدخله، بصفته
measures-checked = تحقّق منه، بصفته
measures-nobody = لا أحد بعد
measures-dimension = الأبعاد
    .economic = البعد الاقتصادي
    .social = البعد الاجتماعي
    .psychosocial = البعد النفسي الاجتماعي

measures-baseline = خط الأساس
measures-follow-up = المتابعة { $number }
measures-wave = { $wave }، { $date }
measures-begin = بدء: { $wave }
measures-begin-on = يوم الإجابات ({ $wave })
measures-questions = الأسئلة
measures-break = أُجيب عن هذا بالإصدار { $then } من الاستبيان. والإصدار هنا هو { $now }، بأسئلة أو أرقام أخرى. تُحفظ الإجابات؛ ولا تُحسب نقاطها ولا تُقارَن.
measures-no-compare = الإجابات التي قبل هذه تخصّ إصداراً آخر، ولذلك لا يُقارَن شيء عبر هذا الخط.
measures-answers = الإجابات بحسب البعد
measures-column-dimension = البعد
measures-column-question = السؤال
measures-column-answer = الإجابة

measures-profile = الصورة العامة
measures-score = مجموع النقاط { $score }
measures-not-computed = لم يُحسب
    .too-little = لم يُحسب: الإجابات أقل من الحد الأدنى الذي يشترطه هذا الاستبيان نفسه
    .incomplete = لم يُحسب: يجب أن يُجاب عن كل سؤال ينطبق
    .nothing-applies = لم يُحسب: لا ينطبق أي سؤال من هذا البعد
    .composite = لم يُحسب: أحد الأبعاد التي يحتاج إليها ليس له مجموع نقاط
measures-coverage = أُجيب عن { $answered } من { $applicable } مما ينطبق
measures-declined =
    { $count ->
        [0] لم يُمتنع عن شيء
        [one] يفضّل الشخص عدم الإجابة عن سؤال واحد ({ $count })
        [two] يفضّل الشخص عدم الإجابة عن سؤالين ({ $count })
        [few] يفضّل الشخص عدم الإجابة عن { $count } أسئلة
        [many] يفضّل الشخص عدم الإجابة عن { $count } سؤالاً
       *[other] يفضّل الشخص عدم الإجابة عن { $count } سؤال
    }
measures-bounds = بين { $worst } و{ $best }، لو كانت كل إجابة ناقصة هي الأسوأ أو الأفضل
measures-bounds-one = لا شيء ناقصاً، ولذلك لا يمكن أن يكون إلا { $worst }
measures-band = النطاق: { $band }. حدّده: { $source }
measures-previous = في المرة السابقة: { $score }
measures-no-pair = لم يُجَب عن أي سؤال في المرتين، ولذلك لا يُقارَن شيء
measures-pair = في الأسئلة المُجاب عنها في المرتين: { $then } من قبل، { $now } الآن.
measures-pair-open = لا يقول هذا الاستبيان كم يجب أن يكون مقدار التغيّر ليكون له معنى، ولذلك لا يُسمّى تغيّراً.
measures-pair-change = هذا أكثر من أصغر تغيّر يعتدّ به هذا الاستبيان.
measures-pair-small = هذا ليس أكثر من أصغر تغيّر يعتدّ به هذا الاستبيان.
measures-composite = جميع الأبعاد معاً: { $score }
measures-reading = 0 هو الأقل و1 هو الأكثر في هذا الاستبيان. الشريط يبيّن النطاق الذي قد يكون فيه؛ والخط هو مجموع النقاط. ويمكن أن يكون سبباً للحديث عن شيء ما.
