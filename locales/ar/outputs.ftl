# Waymark, Arabic: what leaves the screen: the page to save or print from, the report, messages about files.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

outputs-closed = لا يمكن حفظ شيء أو طباعته
outputs-closed-why = النشرة وقائمة الخدمات تبقيان مفتوحتين. وإذا وافق الشخص لاحقاً، فغيّروا الإجابة في الصفحة الأولى؛ كل ما أُدخل يبقى على هذه الشاشة إلى أن تمسحوه.
outputs-paper = على ورق، أو كنص للقراءة
    .text = كلاهما يحوي الشيء نفسه: ما سُئل عنه وأُجيب فقط. ويمكن لصق النص في نظام آخر أو في خطاب.
outputs-level = كم يُخرَج
    .without-text = من دون نص حر
    .without-text-hint = المستوى والأسباب والإجابات والخطة والرسائل بكلمات ثابتة. لا نص حراً إطلاقاً، ولا أسباب بكلمات العامل نفسه.
    .full = مع النص الحر الذي وُضعت عليه علامة
    .full-hint = وكذلك النص الحر الذي وُضعت عليه علامة سطراً سطراً، وأسباب القرار.
    .plan-only = الخطة فقط
    .plan-only-hint = بنود الخطة مع النص الذي وُضعت عليه علامة، ولا شيء عن الخطر. ومع ذلك يمكن أن يُعثر على خطة على الورق. اسألوا الشخص هل وجودها معه آمن.
outputs-language = بأي لغة
    .both = اللغتان، إحداهما بعد الأخرى
outputs-print = الطباعة
outputs-print-hint = تُفتح نافذة المتصفح نفسه. والطباعة إلى ملف تترك ذلك الملف على هذا الحاسوب. وقد تحتفظ طابعة مشتركة بما طبعته.
outputs-save-summary = الحفظ كنص
outputs-no-message = لا نص لهذه الرسالة. ما زال شيء يعترضها؛ وتقول صفحة الرسائل ما هو.
outputs-left-out = ما الذي يُترك
    .text = لا يخرج النص الحر ولا الإجابات الحساسة إلا حيث وُضعت عليها علامة. أما الأسئلة المخفية والإجابات الفارغة وما أُجّل فلا تكون على الورق أبداً.
outputs-nothing-left-out = لم يُسجَّل نص حر ولا إجابة حساسة، ولذلك لا يُترك شيء.
outputs-not-ticked = { $count ->
    [zero] لا سطور بلا علامة.
    [one] سطر واحد بلا علامة.
    [two] سطران بلا علامة.
    [few] { $count } سطور بلا علامة.
    [many] { $count } سطراً بلا علامة.
   *[other] { $count } سطر بلا علامة.
}
outputs-too-long = { $count ->
    [zero] لا سطر فيه نص أطول من 280 حرفاً.
    [one] سطر واحد فيه نص أطول من 280 حرفاً، ويبقى خارجاً إلى أن يُقصَّر.
    [two] سطران فيهما نص أطول من 280 حرفاً، ويبقيان خارجاً إلى أن يُقصَّرا.
    [few] { $count } سطور فيها نص أطول من 280 حرفاً، وتبقى خارجاً إلى أن تُقصَّر.
    [many] { $count } سطراً فيها نص أطول من 280 حرفاً، وتبقى خارجاً إلى أن تُقصَّر.
   *[other] { $count } سطر فيها نص أطول من 280 حرفاً، وتبقى خارجاً إلى أن تُقصَّر.
}
outputs-never-out = { $count ->
    [zero] لا سطر لا يقبل علامة.
    [one] سطر واحد لا علامة له. نصه يبقى في ملف الحالة.
    [two] سطران لا علامة لهما. نصهما يبقى في ملف الحالة.
    [few] { $count } سطور لا علامة لها. نصها يبقى في ملف الحالة.
    [many] { $count } سطراً لا علامة لها. نصها يبقى في ملف الحالة.
   *[other] { $count } سطر لا علامة لها. نصها يبقى في ملف الحالة.
}
outputs-lines = { $count ->
    [zero] لا سطور للنظر فيها
    [one] النظر في السطر الوحيد ووضع علامة عليه
    [two] النظر في السطرين ووضع علامة على ما يجوز أن يخرج
    [few] النظر في السطور الـ{ $count } ووضع علامة على ما يجوز أن يخرج
    [many] النظر في السطور الـ{ $count } ووضع علامة على ما يجوز أن يخرج
   *[other] النظر في السطور الـ{ $count } ووضع علامة على ما يجوز أن يخرج
}
    .text = اقرأوا كل نص قبل أن تضعوا عليه علامة. ضعوا علامة فقط على ما وافق عليه الشخص ويحتاج إليه القارئ.
outputs-line-too-long = أطول من 280 حرفاً: يبقى خارجاً حتى إن وُضعت عليه علامة.
outputs-line-never = لا يمكن وضع علامة عليه، ويبقى في ملف الحالة.
outputs-tick = يجوز أن يظهر «{ $line }» في المطبوعات والملخصات
outputs-go = الانتقال إلى هناك: { $line }
    .short = الانتقال إلى هناك
outputs-of = { $whole }: { $part }
outputs-route-head = مكان السجل ومصدره
outputs-condition = سبب شرط من شروط الرحلة
outputs-plan-line = بند
outputs-plan-part = كلمات الخطة
    .headline = الخطة: الأمنية التي في رأسها
    .reasons = الخطة: الأسباب
    .programmes = الخطة: البرامج والموافقات الرسمية
    .reviews = الخطة: ما قيل في الاتصالات
    .endings = الخطة: ما كُتب عند النهاية
    .notes = ما دُوِّن في أثناء العمل عليه
outputs-preview = انظروا أولاً فيما سيُطبع أو يُحفظ كنص
outputs-case = ملف الحالة، للمواصلة في يوم آخر
    .text = لا يحتفظ Waymark بشيء. لمواصلة هذه الحالة، أو للتقييم من جديد، احفظوها في ملف وافتحوا ذلك الملف في المرة القادمة، هنا أو على حاسوب آخر.
    .sealed = الملف مختوم. يظهر منه أنه ملف مختوم، وكم فيه تقريباً؛ ولا يمكن قراءة شيء غير ذلك من دون عبارة المرور. ومن كان لديه الاثنان فلديه كل شيء.
outputs-case-holds = يحوي كل ما أُدخل، سواء وُضعت عليه علامة أم لا:
    .answers = جميع الإجابات، ومنها إجابات الأسئلة المخفية الآن
    .words = كل النص الحر والملاحظات وكلمات الشخص نفسه
    .decision = القرار مع أسبابه، والاستجابات
    .plan = الخطة والمخاطر والعوامل والرسائل
    .earlier = التقييمات السابقة
outputs-save-case = حفظ الحالة مختومةً
outputs-too-large = هذه الحالة أكبر من أن يمكن فتحها من جديد، ولذلك لا تُحفظ. قصّروا النصوص الطويلة أولاً. لا يضيع شيء على الشاشة.
outputs-after = بعد الحفظ أو الطباعة
    .find = ابحثوا عن الملف في مجلد التنزيلات على هذا الحاسوب، أو في المكان الذي اخترتموه: { "assessment.age" } أو { "summary.txt" } أو { "message.txt" } أو { "route.json" } أو { "place.json" }. وإذا كان هناك ملف من قبل، فللجديد رقم.
    .move = انقلوه إلى المكان الآمن الذي تستخدمه منظمتكم لملفات الحالات.
    .remove = أزيلوه من مجلد التنزيلات.
    .bin = أفرغوا سلة المهملات. وما زالت قائمة التنزيلات في المتصفح تُظهر اسم الملف؛ امسحوها أيضاً.
    .printed = خذوا الورق من الطابعة فوراً، واحفظوه في مكان مقفل.
    .wipe = كل شيء ما زال على هذه الشاشة. امسحوه حين تنتهون.

report-title = سجل
    .full = سجل التقييم
    .without-text = سجل التقييم، من دون نص حر
    .plan-only = الخطة
report-handling = سري. فقط لمن سُمّوا مسؤولين عنه. يُحفظ في مكان مقفل، ولا يُنسخ ولا يُصوَّر ولا يُرسل إلى غيرهم، ويُتلَف حين لا تعود هناك حاجة إليه.
report-colon = :{ " " }
report-no-code = لا شيء
report-stage = أين وصلت المحادثة
report-rests-on = على ماذا يقوم هذا السجل
report-observation = على الملاحظة وحدها. لم يستطع الشخص الكلام أو لم يرده، ولذلك لم يقل هو شيئاً مما هنا.
report-left-out = السطور المتروكة
    .full = { $count ->
        [zero] لم يُترك أي سطر.
        [one] تُرك سطر واحد فيه نص حر أو إجابة حساسة: بلا علامة، أو طويل جداً.
        [two] تُرك سطران فيهما نص حر أو إجابة حساسة: بلا علامة، أو طويلان جداً.
        [few] تُركت { $count } سطور فيها نص حر أو إجابة حساسة: بلا علامة، أو طويلة جداً.
        [many] تُرك { $count } سطراً فيها نص حر أو إجابة حساسة: بلا علامة، أو طويلة جداً.
       *[other] تُرك { $count } سطر فيها نص حر أو إجابة حساسة: بلا علامة، أو طويلة جداً.
    }
    .without-text = { $count ->
        [zero] لم يُترك أي سطر.
        [one] تُرك سطر واحد فيه نص حر أو إجابة حساسة.
        [two] تُرك سطران فيهما نص حر أو إجابة حساسة.
        [few] تُركت { $count } سطور فيها نص حر أو إجابة حساسة.
        [many] تُرك { $count } سطراً فيها نص حر أو إجابة حساسة.
       *[other] تُرك { $count } سطر فيها نص حر أو إجابة حساسة.
    }
    .plan-only = { $count ->
        [zero] لم يُترك أي نص من الخطة.
        [one] تُرك نص واحد من الخطة: بلا علامة، أو طويل جداً.
        [two] تُرك نصان من الخطة: بلا علامة، أو طويلان جداً.
        [few] تُركت { $count } نصوص من الخطة: بلا علامة، أو طويلة جداً.
        [many] تُرك { $count } نصاً من الخطة: بلا علامة، أو طويلة جداً.
       *[other] تُرك { $count } نص من الخطة: بلا علامة، أو طويلة جداً.
    }
report-text-left-out = مسجَّل بالكلمات؛ متروك هنا
report-text-too-long = مسجَّل بالكلمات؛ أطول من 280 حرفاً، ومتروك
report-sensitive-left-out = مسجَّل؛ متروك هنا
report-unreadable = مسجَّل؛ لا يمكن عرضه
report-unreadable-date = تاريخ لا يمكن قراءته
report-unreadable-number = رقم لا يمكن قراءته
report-no-date = لا تاريخ
report-own-role = صفة بكلمات خاصة؛ متروكة هنا
report-note = ملاحظة: { $text }
report-words = بكلمات الشخص نفسه: { $text }
report-not-applicable = لا ينطبق: { $reason }
report-with-basis = { $answer } ({ $basis })
report-event = { $what }، { $date }
report-carried = منقول من قبل: سُجّل في { $date } وما زال يُحتسب.
report-ended = سُجّل في { $date }: أقدم من أن يُحتسب. يُسأل عنه من جديد.

report-result = ما نخلص إليه
report-level = خطر الأعمال الانتقامية { $level } على الأقل؛ التوقيت: { $timing }.
report-could-be = قد يكون { $level }: أمور مهمة غير معروفة على وجه اليقين.
report-provisional = المستوى مؤقت: المعروف وحده يعطي { $known }. ويُبقى أعلى لأن أموراً مهمة غير معروفة، وما هو غير معروف لا يخفضه أبداً.
report-provisional-partly = جزء منه مؤقت: يستند إلى أمور غير معروفة بعد. وما هو غير معروف لا يخفض المستوى أبداً.
report-standing = يصف هذا ما هو معروف اليوم. ولا يستطيع أن يبيّن أن شخصاً ما آمن.
report-ladder = المستويات، الأقل شدّة أولاً
report-rung = علامات على المستويات
    .floor = هذا على الأقل
    .could-be = قد يكون
    .decided = مقرَّر
report-floor = على الأقل
report-known-floor = بناءً على المعروف وحده
report-could-be-fact = قد يكون
report-decided = مقرَّر
report-timing = التوقيت
report-answered = الأمان اليوم
report-nothing-answered = لم يُجَب عن شيء بعد
report-reasons = لماذا
report-at-least = { $level } على الأقل
report-at-least-provisional = { $level } على الأقل، مؤقت
report-consider = للنظر في المستوى: { $level }
report-consider-higher = للنظر في مستوى أعلى بدرجة واحدة
report-one-step-up = أعلى بدرجة واحدة
report-timing-is = التوقيت: { $timing }
report-because = وراءه: { $items }. القاعدة { $rule }.
report-rule = القاعدة { $rule }.
report-separate = إلى جانب الشخص: الموظفون والمقرّ
report-retrafficking = خطر التعرّض للاستغلال من جديد: { $level }
report-legs = الطريق جزءاً جزءاً
report-leg = { $level } على الأقل، وقد يكون { $could }؛ الوضع العام: { $band }

report-decision = القرار
report-not-decided = لم يقرّر أحد بعد
report-against-floor = مقارنةً بالقواعد
report-set-lower = حُدّد أدنى من الحد الأدنى للقواعد بدرجة واحدة
report-set-higher = حُدّد أعلى من الحد الأدنى للقواعد
report-decided-on = في
report-decided-by = قرّره
report-second = وافق عليه
report-decision-reasons = الأسباب الرئيسية
report-decision-old = قرار سابق
report-decision-outdated = القرار المؤرخ { $date } لم يعد سارياً، لأن الإجابات تغيّرت منذ ذلك الحين
report-change = تغيّر مؤرَّخ
report-review-by = يُعاود النظر بحلول
report-review-overdue = انقضى هذا اليوم
report-before-movement = وقبل أي تنقّل
report-own-words = بكلمات الشخص نفسه
report-open = ما هو غير معروف
report-gaps = هذه تحسم أكثر من غيرها
report-gap-route = الوضع العام: { $leg }
report-also-open = مفتوح أيضاً
report-critical = مهم
report-responses = ما الذي أُخذ به
report-response-changed = غُيّر بكلمات خاصة؛ متروك هنا
report-due = بحلول { $date }
report-overdue = متأخر منذ { $date }
report-for-receiving = وهو أيضاً متطلَّب من المكتب المستقبِل
report-by-role = من: { $role }
report-owner = يتولاه: { $role }

report-journey = الرحلة
report-readiness-limits = «لا يوجد عائق معروف» لا تعني أن الرحلة آمنة.
report-conditions = الشروط، ومن يتولاها
report-no-owner = لم تُحدَّد صفة تتولاه
report-no-reason = لم يُكتب السبب
report-route = البلد والطريق
report-route-by = كتبه
report-route-expired = قديم جداً، أو بلا تاريخ أو مصدر أو كاتب: يُحسب غير معروف، ما عدا إجابات «قلق شديد»
report-answers = الإجابات
report-needs = حياة تستحق العودة إليها: الإجابات
report-factors = ما يُضعف وما يسند
report-protective = ما الذي يسند
report-none-found = لم يُعثر على شيء
report-ask-again = يُسأل من جديد في { $date }
report-risks = مخاطر تهدد العودة نفسها
report-own-risk = خطر بكلمات خاصة
report-not-placed = لم يُحكم عليه بعد
report-likelihood = مدى الترجيح: { $likelihood }
report-impact = لو وقع: { $impact }
report-looked-again = أُعيد النظر فيه في { $date }
report-risk-affects = يخصّ: { $text }
report-risk-why = لماذا: { $text }
report-risk-measure = ماذا يُفعل: { $text }
report-risk-result = ماذا نتج عنه: { $text }

report-measures = استبيانات بالنقاط
report-wave = { $pack }، { $date }
report-wave-version = أُجيب عنه بإصدار آخر من الاستبيان. يُحفظ، ولا تُحسب نقاطه.
report-composite = الكل معاً
report-pack = الاستبيان
report-unverified = لم يتحقق منه شخص ثانٍ
report-coverage = أُجيب عن { $answered } من { $applicable }
report-bounds = بين { $worst } و{ $best }، بحسب ما هو ناقص
report-declined = { $count ->
    [zero] لا إجابة امتنع الشخص عن إعطائها
    [one] إجابة واحدة يفضّل الشخص عدم إعطائها
    [two] إجابتان يفضّل الشخص عدم إعطائهما
    [few] { $count } إجابات يفضّل الشخص عدم إعطائها
    [many] { $count } إجابة يفضّل الشخص عدم إعطائها
   *[other] { $count } إجابة يفضّل الشخص عدم إعطائها
}
report-too-little-answered = لم يُحسب: المُجاب عنه قليل جداً
report-incomplete = لم يُحسب: لم يُجَب عن كل شيء
report-nothing-applies = لم يُحسب: لا شيء فيه ينطبق
report-weights-missing = لم يُحسب: الأرقام غير محمَّلة

report-plan = الخطة
report-plan-status = الحال
report-no-plan = لا خطة بعد.
report-plan-agreed = متفق عليها
report-plan-changed = تغيّرت منذ ذلك الحين، ويجب الاتفاق عليها من جديد
report-plan-start = من
report-plan-horizon = لمدة
report-months = { $count ->
    [zero] لا أشهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهراً
   *[other] { $count } شهر
}
report-plan-planned = المبالغ المخططة
report-plan-approval = الموافقة الرسمية
report-plan-lines = البنود
report-line-status = الحال: { $status }
report-line-headline = يخدم الأمنية التي في رأس الخطة
report-line-wish = يخدم أمنية: { $item }
report-line-need = يلبّي حاجة: { $item }
report-line-how = { $level }؛ { $mode }
report-line-received = أكّد الشخص الاستلام في { $date }
report-line-safety = النظر في الأمان: { $result }
report-labelled = { $label }: { $text }
report-reviews = الاتصالات بعد الوصول
report-review-contact = اتصال
report-review-safe = أمان الكلام: { $safe }
report-review-next = الاتصال القادم: { $date }
report-plan-end = كيف انتهت الخطة
report-plan-closed = أُغلقت
report-plan-reopened = استُؤنفت

report-messages = الرسائل بين المكتبين
report-message-not-started = لم تبدأ
report-message-drafted = قيد الكتابة
report-message-sent = أُرسلت في { $date }
report-message-passed-over = جرى تجاوزها في { $date }
report-message-copied = نسخة إلى المكتب على الطريق في { $date }
report-message-received = استُلمت في { $date }
report-earlier = التقييمات السابقة
report-earlier-line = { $level } على الأقل؛ التوقيت: { $timing }
report-earlier-decided = تقرر: { $level }

file-kind = أنواع الملفات
    .case = ملف حالة
    .route = سجل بلد وطريق
    .place = فحص مكان
    .message = رسالة
file-other-kind = هذا ملف من Waymark، ولكنه ليس من النوع الذي يُفتح هنا: إنه { $detail }. لم يُفتح شيء؛ الحالة التي على الشاشة لم تتغيّر. افتحوه حيث ينتمي.
file-twice = في هذا الملف شيء مذكور مرتين، عند السطر والعمود { $detail }، ولا يكون تحديد أيهما يُعتدّ به إلا تخميناً. لم يُفتح شيء؛ الحالة التي على الشاشة لم تتغيّر.
file-unknown-name = يسمّي هذا الملف شيئاً لا يعرفه Waymark هذا، عند السطر والعمود { $detail }. ربما صُنع بأسئلة أخرى. لم يُفتح شيء؛ الحالة التي على الشاشة لم تتغيّر.
file-unknown-answer = في هذا الملف إجابة لا يقبلها سؤالها، عند السطر والعمود { $detail }. لم يُفتح شيء؛ الحالة التي على الشاشة لم تتغيّر.
file-route-opened = السجل الآن في هذا الجزء من الطريق. انظروا إلى تاريخه: السجل القديم جداً يُحسب غير معروف.
file-place-opened = فحص المكان مفتوح.
