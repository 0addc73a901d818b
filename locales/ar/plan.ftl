# Waymark, Arabic: the plan.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

plan-wish = ما يريده الشخص
plan-no-headline = لا أمنية مكتوبة في رأس هذه الخطة.
plan-person-said = قال الشخص:
plan-take-wish = أخذ هذا أمنيةً للخطة
plan-no-names = باختصار، ومن دون أسماء أو عناوين أو أرقام هواتف: استخدموا صفات، مثل «عمّة» أو «المُقرِض».
plan-covers = تغطي الخطة المدة من { $first } إلى { $last }.

plan-stand = وضع الخطة الآن
plan-status-text = حال الخطة
    .draft = الخطة قيد الكتابة. لم يُتفق على شيء بعد.
    .agreed = الخطة متفق عليها. لم تبدأ.
    .active = الخطة جارية.
    .on_hold = الخطة في الانتظار.
    .closed = الخطة مغلقة. يمكن قراءتها، واستئنافها مع ذكر سبب.
    .reopened = استُؤنفت الخطة. يجب الاتفاق عليها من جديد.
plan-agreed-on = اتُّفق على الصيغة { $number } في { $date }، { $how }.
plan-changed = تغيّرت منذ ذلك الحين: راجعوا التغييرات مع الشخص واتفقوا من جديد.
plan-waits-because = تنتظر لأن: { $reason }
plan-before-agreeing = { $count ->
        [zero] لا نقاط قبل أن يستطيع الشخص الموافقة
        [one] نقطة واحدة قبل أن يستطيع الشخص الموافقة
        [two] نقطتان قبل أن يستطيع الشخص الموافقة
        [few] { $count } نقاط قبل أن يستطيع الشخص الموافقة
        [many] { $count } نقطة قبل أن يستطيع الشخص الموافقة
       *[other] { $count } نقطة قبل أن يستطيع الشخص الموافقة
    }
    .clear = لا شيء يعترض الموافقة. مرّوا بها مع الشخص بنداً بنداً.
plan-before-starting = { $count ->
        [zero] لا نقاط قبل أن تبدأ الخطة
        [one] نقطة واحدة قبل أن تبدأ الخطة
        [two] نقطتان قبل أن تبدأ الخطة
        [few] { $count } نقاط قبل أن تبدأ الخطة
        [many] { $count } نقطة قبل أن تبدأ الخطة
       *[other] { $count } نقطة قبل أن تبدأ الخطة
    }
    .clear = لا شيء يعترض البدء.
plan-to-look-at = للنظر فيه
plan-agree = الاتفاق على الخطة
plan-agree-again = الاتفاق على التغييرات
plan-activate = بدء الخطة
plan-go-on = مواصلة الخطة
plan-hold = جعلها تنتظر
plan-close = إغلاق الخطة
plan-reopen = استئناف الخطة
plan-started = الخطة جارية.
plan-risk = الأمان
plan-risk-none = لم يُسجَّل شيء عن الأمان بعد.
plan-risk-now = التقييم الأمني الساري: { $date }، { $level }، { $timing }.
plan-risk-checked = قورنت بالتقييم الأمني المؤرخ { $date }: { $level }، { $timing }.
plan-risk-unchecked = لم تُقارَن الخطة بتقييم أمني.
plan-risk-check = نظرتُ في كل بند في ضوئه
plan-go-there = الانتقال إلى هناك
plan-go-question = إلى السؤال: { $item }
plan-go-safety = معاودة النظر في الأمان
plan-go-risks = النظر في المخاطر
plan-label-of = { $label }: { $about }

plan-on = في أي يوم
plan-not-now = ليس الآن
plan-day-missing = اكتبوا اليوم: السنة ثم الشهر ثم اليوم.
plan-day-ahead = لا يمكن أن يكون اليوم في المستقبل.
plan-reason-missing = اكتبوا السبب.
plan-agree-title = الشخص يوافق على الخطة
plan-agree-text = اقرأوها بصوت مسموع أو اعرضوها. الخطة ملك الشخص: يمكن رفض أي بند، ويمكن تغييرها كلها في أي يوم. وما يُتفق عليه يُحفظ صيغةً ولا يُغيَّر أبداً.
plan-agree-how = كيف يوافق الشخص؟
plan-agree-how-missing = اذكروا كيف يوافق الشخص.
plan-interpreter = ساعد مترجم شفوي
plan-agree-risk = جرى الاتفاق عليها مع أخذ التقييم الأمني المؤرخ { $date } في الاعتبار: { $level }، { $timing }.
plan-agree-send = الشخص يوافق
plan-agreed-now = الخطة متفق عليها.
plan-hold-title = جعل الخطة تنتظر
plan-hold-send = جعلها تنتظر
plan-reopen-title = استئناف الخطة
plan-reopen-text = تبقى النهاية السابقة مسجَّلة. ثم يُتفق على الخطة من جديد مع الشخص.
plan-reopen-agreed = اتُّفق على استئنافها إذا: { $conditions }
plan-reopen-send = استئنافها
plan-close-title = إغلاق الخطة
plan-close-text = انظروا في الأسباب مع الشخص. نهاية الخطة ليست نهاية المساعدة، ويمكن استئناف الخطة.
plan-close-reason = السبب
plan-close-reason-missing = اختاروا السبب.
plan-close-explored = جرى النظر في الأسباب مع الشخص
plan-close-planned = كانت النهاية مخططة
plan-close-safety-missing = اكتبوا ما هو معروف عن الأمان الآن. هذه النهاية تحتاج إليه.
plan-close-safety-hint = وبخاصة إذا تعذّر الوصول إلى الشخص: ما الذي جُرّب، وما الذي يشير إلى خطر.
plan-close-contact = يوافق الشخص على أن يُتصل به لاحقاً
plan-close-records = تُحفظ السجلات حتى
plan-close-send = إغلاق الخطة الآن
plan-closed-now = الخطة مغلقة.

plan-needs = حاجات بلا بند
plan-needs-lead = لكل حاجة بند في الخطة، أو كلمة تبيّن لماذا ليس لها بند. الحاجات العاجلة أولاً.
plan-needs-none = لكل حاجة عُثر عليها بند أو سبب.
plan-need-urgent = عاجلة
plan-need-some = حاجة إلى حدّ ما
plan-need-why-not = اذكروا لماذا ليس لها بند
plan-need-why-not-hint = مثلاً: لا يريدها الشخص الآن، أو يتولاها شخص آخر من قبل.
plan-add-for = إضافة بند: { $type }
plan-starters = ما وُضعت عليه علامة في المحادثة يمكن أن يبدأ بندًا
plan-suggested = تقترحه الإجابات
plan-possible = ممكن
plan-blocked = غير معروض الآن
plan-later = ليس بعد
plan-blocked-type = { $type }:
plan-held-by = الأسئلة التي تعوقه
plan-unsettled = { $count ->
        [zero] لا حاجة غير محسومة
        [one] حاجة واحدة غير محسومة
        [two] حاجتان غير محسومتين
        [few] { $count } حاجات غير محسومة
        [many] { $count } حاجة غير محسومة
       *[other] { $count } حاجة غير محسومة
    }
plan-unsettled-text = ما لم يُسأل عنه أو ليس معروفاً لا يُعدّ أبداً «لا حاجة». ارجعوا إليه.
plan-offers = جميع أنواع المساعدة ({ $all })، المقترح منها: { $suggested }
plan-offers-lead = لأي غرض كل منها، وما الذي يجب أن يقوله بنده، وما الذي يُتحقَّق منه قبل تقديمه. وما ليس معروضاً الآن يبقى هنا مع سببه.
plan-line-has = يقول البند:
plan-line-check = تحقّقوا قبل تقديمه:
plan-offer-lines = { $count ->
        [zero] لا بنود في الخطة.
        [one] بند واحد في الخطة.
        [two] بندان في الخطة.
        [few] { $count } بنود في الخطة.
        [many] { $count } بنداً في الخطة.
       *[other] { $count } بند في الخطة.
    }

plan-lines = بنود الخطة
plan-no-lines = لا بنود بعد. ابدأوا مما يريده الشخص، أو من حاجة أعلاه.
plan-add-line = إضافة بند
plan-line-name = البند { $number }: { $about }
plan-line-number = البند { $number }
plan-line-blank = لم يوصف بعد ({ $kind })
plan-nobody-yet = لم يُذكر أحد بعد
plan-no-day-yet = لا يوم بعد
plan-by = بحلول { $date }
plan-line-blocks = { $count ->
        [zero] لا نقاط تعترض
        [one] نقطة واحدة تعترض
        [two] نقطتان تعترضان
        [few] { $count } نقاط تعترض
        [many] { $count } نقطة تعترض
       *[other] { $count } نقطة تعترض
    }
plan-line-warns = { $count ->
        [zero] لا نقاط للنظر فيها
        [one] نقطة واحدة للنظر فيها
        [two] نقطتان للنظر فيهما
        [few] { $count } نقاط للنظر فيها
        [many] { $count } نقطة للنظر فيها
       *[other] { $count } نقطة للنظر فيها
    }
plan-unfold = فتح
plan-read = قراءة البند كاملاً
plan-fold = طيّ
plan-move-up = نقل إلى أعلى
plan-move-down = نقل إلى أسفل
plan-moved = نُقل إلى الموضع { $place }.
plan-already-first = هو البند الأول من قبل.
plan-already-last = هو البند الأخير من قبل.
plan-remove-line = إزالة هذا البند
plan-remove-text = هل يُزال هذا البند مع كل ما كُتب فيه؟ لا يمكن استرجاعه. الصيغ السابقة المتفق عليها تحتفظ به.
plan-remove-begun = هذا البند بدأ. جعله «متروك» أو «رفضه الشخص» يحفظ ما حدث. هل يُزال مع ذلك؟ لا يمكن استرجاعه. الصيغ السابقة المتفق عليها تحتفظ به.
plan-remove-keep = إبقاؤه
plan-remove-yes = إزالته
plan-removed = أُزيل.
plan-group-what = ماذا
plan-group-who = من ومتى
plan-group-how = كيف يُقدَّم، وكم يكلّف
plan-group-feasible = هل يمكن أن ينجح؟
plan-group-safety = النظر في الأمان قبل تقديمه
plan-group-progress = إلى أين وصل
plan-group-open = { $count ->
        [zero] { $group } (لا نقاط)
        [one] { $group } (نقطة واحدة)
        [two] { $group } (نقطتان)
        [few] { $group } ({ $count } نقاط)
        [many] { $group } ({ $count } نقطة)
       *[other] { $group } ({ $count } نقطة)
    }
plan-for-wish = الأمنية التي يخدمها
plan-wish-headline = الأمنية التي في رأس الخطة
plan-for-need = الحاجة التي يلبّيها
plan-type = نوع المساعدة
plan-type-blocked = { $type } (غير معروض الآن)
plan-type-later = { $type } (ليس بعد)
plan-approach = النهج
plan-level = من أو ما الذي يتغيّر
plan-kind = نوع البند
plan-counts-under = يُحسب تحت
plan-provider-consent = يوافق الشخص على أن يُخبَر مقدّم الخدمة هذا بما يحتاج إليه البند
plan-depends = ينتظر حتى تُنجَز هذه البنود
plan-mode = إلى أي حدّ يكون تقديمه ظاهراً؟
plan-form = الشكل
plan-evidence = ما الذي يبيّن أنه قُدّم
plan-currency = العملة
    .hint = ثلاثة أحرف، مثل EUR
plan-programme = على حساب
plan-tranches = الدفعات
plan-tranches-hint = فقط إذا كان يُعطى على خطوات. مجموعها هو المبلغ المخطط.
plan-add-tranche = إضافة دفعة
plan-tranche = الدفعة { $number }
plan-not-paid-yet = لا يمكن صرف شيء بعد. «إلى أين وصل» يقول ما الذي يعترض.
plan-cash = نقداً أم عيناً؟ ستة أسئلة
plan-cash-lead = اسألوا مع الشخص. تقول الإجابات أي الأشكال مفتوحة ولماذا. وأنتم تختارون مع الشخص.
plan-cash-said = قيل في المحادثة
plan-not-asked = لم يُسأل عنه بعد
plan-not-looked = لم يُنظر فيه بعد
plan-not-said = لم يُقل شيء بعد
plan-cash-preferred = ماذا يفضّل الشخص؟
plan-cash-wanted = رغبة الشخص
plan-cash-open = ما تتركه الإجابات مفتوحاً
plan-cash-open-hint = لا يُختار هنا أي شكل. والسؤال غير الواضح أو الذي لم يُطرح لا يفتح شيئاً.
plan-cash-keep = لا تنسوا
plan-criteria = المعايير واحداً واحداً: نُظر في { $looked } من { $all }
plan-criterion-must = يجب أن يُستوفى هذا قبل تخطيط أي نقد.
plan-safety-by = نظر فيه
plan-safety-result = ماذا يترتب على ذلك؟
plan-line-status-label = الحال
plan-withheld = لا يمكن اختيار ما يلي بعد: { $states }. ما يعترض:
plan-refused = لم يُسجَّل هذا. ما يعترض:
plan-received-hint = العبرة بأن يقول الشخص إنه وصل فعلاً.
plan-referral = الإحالة
plan-referral-state = إلى أين وصلت الإحالة
plan-referral-within = يُنتظر جواب في غضون
plan-referral-why = لماذا يُحال الشخص
plan-referral-age = { $days ->
        [0] في هذه الحال منذ اليوم.
        [one] في هذه الحال منذ يوم واحد.
        [two] في هذه الحال منذ يومين.
        [few] في هذه الحال منذ { $days } أيام.
        [many] في هذه الحال منذ { $days } يوماً.
       *[other] في هذه الحال منذ { $days } يوم.
    }
plan-release = يجوز أن تظهر كلمات هذا البند في المطبوعات والملخصات والرسائل

plan-dimension = الأبعاد
    .economic = العمل والمال
    .social = المسكن والأوراق والمدرسة والصحة
    .psychosocial = الحال النفسية والناس
    .safety = الأمان
plan-grid = هل نُظر في كل شيء؟
plan-grid-hint = كم عدد البنود. هذا عدّ وليس مجموع نقاط: قد تكون الخانة الفارغة صحيحة.
plan-grid-caption = بنود الخطة بحسب ما تُحسب تحته ومن أو ما الذي يتغيّر
plan-declare = { $dimension }: لا شيء مخطط هنا. لماذا؟
plan-declared = { $dimension }: يوجد بند الآن. ما قيل من قبل:

plan-time = الخطة في الزمن
plan-time-none = لا يوم محدَّداً لشيء بعد.
plan-time-order = بالترتيب
plan-time-key = الشريط بند من بدايته إلى اليوم المستحق فيه. العلامة المملوءة اتصال جرى، والمفتوحة اتصال مستحق. الخط العمودي هو اليوم. والاتصالات المستحقة لاحقاً موجودة في القائمة وحدها.
plan-event-starts = تبدأ الخطة
plan-event-ends = تنتهي مدة الخطة
plan-event-line-starts = { $line } يبدأ
plan-event-line-due = { $line } يُستحق
plan-event-contact = جرى اتصال
plan-event-next = الاتصال القادم مستحق
plan-event-today = اليوم
plan-event-month = { $months ->
        [zero] الاتصال عند الوصول: { $state }
        [one] الاتصال بعد الوصول بشهر واحد: { $state }
        [two] الاتصال بعد الوصول بشهرين: { $state }
        [few] الاتصال بعد الوصول بـ{ $months } أشهر: { $state }
        [many] الاتصال بعد الوصول بـ{ $months } شهراً: { $state }
       *[other] الاتصال بعد الوصول بـ{ $months } شهر: { $state }
    }
plan-event-day = { $days ->
        [zero] الاتصال عند الوصول: { $state }
        [one] الاتصال بعد الوصول بيوم واحد: { $state }
        [two] الاتصال بعد الوصول بيومين: { $state }
        [few] الاتصال بعد الوصول بـ { $days } أيام: { $state }
        [many] الاتصال بعد الوصول بـ { $days } يوماً: { $state }
       *[other] الاتصال بعد الوصول بـ { $days } يوم: { $state }
    }
plan-money = المال
plan-planned = المخطط
plan-spent = المصروف
plan-no-amount = لا شيء
plan-money-hint = لكل عملة مجموعها. لا يُحوَّل شيء.
plan-left-out = غير داخل في هذه المجاميع، لأن مبلغاً لا يمكن قراءته: { $lines }.
plan-programmes = البرامج التي قد تدفع ({ $count })
plan-programmes-lead = سجّلوا ما قرّره كل منها. لا شيء هنا يقرّر من هو المستحق. ولا مساعدة تتوقف على العمل مع الشرطة.
plan-add-programme = إضافة برنامج
plan-programme-number = البرنامج { $number }
plan-eligibility = ماذا قرّر
plan-decided-by = قرّره
plan-remove-programme = هل يُزال هذا البرنامج؟ البنود التي تذكره لن تذكر عندئذ أي برنامج.

plan-contacts = الاتصالات بعد الوصول
plan-contact-next = يجب أن يجري الاتصال القادم بحلول { $date }: { $because }
plan-contact-overdue = كان يجب أن يجري اتصال بحلول { $date }: { $because }
plan-contact-not-agreed = لم يوافق الشخص على أن يُتصل به بعد الوصول، ولذلك لا مواعيد محدَّدة. اطلبوا هذه الموافقة أولاً.
plan-contact-no-day = تُحسب الأشهر من يوم الوصول، أو من بداية الخطة. ولا هذا معروف بعد ولا تلك.
plan-contact-set-day = تحديد بداية الخطة
plan-contact-from = تُحسب الأشهر من { $date }.
plan-add-contact = تسجيل اتصال
plan-contact-title = الاتصال { $number }: { $date }
plan-contact-next-on = الاتصال القادم { $date }
plan-contact-by = أجرى الاتصال
plan-contact-again = تغيّر شيء، أو لم يكن واضحاً أن الكلام آمن. عاودوا النظر في الأمان قبل تقديم أي شيء آخر.
plan-ask-again = السؤال من جديد في
plan-contact-reach = قبل أن يتصل أحد أو يكتب: كيف ومتى اتُّفق على ذلك، وماذا يُقال إذا أجاب شخص آخر.
plan-contact-lines = اسألوا عمّا بدأ: هل وصل فعلاً، وهل ما زال مناسباً؟
plan-contact-ask = في كل اتصال، اسألوا عن هذه من جديد. الجواب الأسوأ يُحسب فوراً ويفتح التقييم الأمني من جديد:
plan-safe-to-talk = هل كان الكلام آمناً؟ اسألوا هذا أولاً، بعبارة التمويه.
plan-safe-short = أمان الكلام
    .yes = الكلام آمن
    .no = الكلام غير آمن
    .unsure = غير مؤكد هل الكلام آمن
plan-channel = كيف
plan-changes = ماذا تغيّر؟
plan-changes-summary = ماذا تغيّر؟ ({ $count })

plan-versions = الصيغ المتفق عليها والموافقات الرسمية
plan-no-version = لم يُتفق على شيء بعد.
plan-with-interpreter = ساعد مترجم شفوي.
plan-version-lines = { $count ->
        [zero] ما تقوله: لا بنود
        [one] ما تقوله: بند واحد
        [two] ما تقوله: بندان
        [few] ما تقوله: { $count } بنود
        [many] ما تقوله: { $count } بنداً
       *[other] ما تقوله: { $count } بند
    }
plan-approvals = الموافقات الرسمية
plan-no-approval = لا شيء مسجَّل. سجّلوا موافقة فقط حيث يجب أن يوافق غيركم على الخطة.
plan-approval-row = { $date }: { $decision }، من { $role }
plan-add-approval = تسجيل موافقة رسمية
plan-approval-decision = أين تقف؟
plan-approval-decision-missing = اذكروا أين تقف الموافقة الرسمية.
plan-approval-role-missing = اذكروا أي صفة تقرّر.
plan-approval-send = تسجيلها
plan-endings = كيف انتهت
plan-ended = أُغلقت في { $date }: { $reason }
plan-ended-explored = جرى النظر في الأسباب مع الشخص.
plan-ended-not-explored = لم يجرِ النظر في الأسباب مع الشخص.
plan-ended-contact = يوافق الشخص على أن يُتصل به لاحقاً.
plan-ended-no-contact = لم يوافق الشخص على أن يُتصل به لاحقاً.
plan-reopened-on = استُؤنفت في { $date }: { $reason }

options-plan-status = أحوال الخطة
    .draft = مسودة
    .agreed = متفق عليها
    .active = جارية
    .on_hold = في الانتظار
    .closed = مغلقة
    .reopened = مستأنفة
options-plan-level = من أو ما الذي يتغيّر
    .individual = الشخص
    .family = الأسرة
    .community = المجتمع المحلي
    .structural = الخدمات والقواعد
options-plan-kind = أنواع البنود
    .service = خدمة
    .grant = منحة
    .goods = سلع
    .referral = إحالة إلى جهة أخرى
    .follow_up = اتصال بعد الوصول
    .protection_measure = تدبير حماية
options-plan-mode = إلى أي حدّ يكون ظاهراً
    .openly = علناً
    .discreetly = بتكتّم
    .inside_general_service = ضمن خدمة عامة
options-plan-form = الأشكال
    .cash = نقد
    .in_kind = سلع
    .voucher = قسيمة
    .service = يُدفع إلى مقدّم الخدمة
    .mixed = بعضه سلع وبعضه نقد
    .none = لا يكلّف شيئاً
options-plan-evidence = ما الذي يبيّنه
    .receipt = إيصال
    .photo_without_person = صورة لا يظهر فيها الشخص
    .provider_note = مذكرة من مقدّم الخدمة
    .person_confirms = الشخص يؤكّد
    .none = لا شيء
options-plan-met = نتيجة النظر
    .met = نعم
    .not_met = لا
    .unclear = غير واضح
options-plan-safety = ماذا يترتب على ذلك
    .ok = المضيّ قُدُماً
    .change = تغيير شيء أولاً
    .stop = توقُّف
options-plan-line-status = أحوال البند
    .proposed = مقترح
    .accepted = مقبول
    .declined_by_person = رفضه الشخص
    .waiting = في الانتظار
    .under_way = جارٍ
    .done = مُنجَز
    .dropped = متروك
options-plan-referral = أحوال الإحالة
    .proposed = مقترحة
    .consent_given = الشخص يوافق
    .sent = أُرسلت
    .acknowledged = استُلمت هناك
    .service_started = بدأت الخدمة
    .service_confirmed_by_person = الشخص يؤكّد الخدمة
    .not_available = لا يمكن الحصول عليها
    .declined = رُفضت
    .lost = لم يرد شيء بعد ذلك
options-plan-referral-why = أسباب الإحالة
    .more_services = خدمات ليست لدى مكتبنا
    .moved = انتقل الشخص أو الخدمة
    .other = سبب آخر
options-plan-window = مهل الجواب
    .within_1_hour = ساعة واحدة
    .within_3_hours = ثلاث ساعات
    .within_1_day = يوم واحد
    .within_3_days = ثلاثة أيام
options-plan-agreed = كيف يُتفق على الخطة
    .signed = بالتوقيع
    .verbal_witnessed = شفوياً أمام شاهد
    .thumbprint = ببصمة الإبهام
options-plan-declaration = عن بُعد بأكمله
    .help_wanted = الشخص يريد مساعدة هنا
    .no_help_wanted = الشخص لا يريد مساعدة هنا
    .not_needed = لا تلزم مساعدة هنا
options-plan-eligibility = ماذا قرّر البرنامج
    .unknown = غير معروف بعد
    .requested = طُلب
    .confirmed = مؤكَّد
    .refused = مرفوض
    .ended = منتهٍ
options-plan-decision = أين تقف الموافقة الرسمية
    .requested = مطلوبة
    .pending = في الانتظار
    .approved = مُنحت
    .rejected = رُفضت
options-plan-channel = طرق الاتصال
    .visit = زيارة
    .phone = هاتف
    .message = رسالة
    .office = في المكتب
    .remote_call = مكالمة بالفيديو أو عبر الإنترنت
options-plan-safe-to-talk = أمان الكلام
    .yes = نعم
    .no = لا
    .unsure = غير مؤكد
options-plan-counting = كيف تُحسب النهاية
    .success = في التقارير تُحسب هذه نجاحاً.
    .not_success = في التقارير لا تُحسب هذه نجاحاً.
    .neither = في التقارير لا تُحسب هذه نجاحاً ولا إخفاقاً.
options-plan-tick = ثلاث علامات
    .service_exists = هل الخدمة موجودة هناك؟
    .person_qualifies = هل الشخص مستوفٍ لشروطها؟
    .safe = هل يستطيع الشخص أن يستخدمها من دون أن يُعثر عليه أو يُلحَق به أذى؟
options-plan-yes-no = الإجابات
    .yes = نعم
    .no = لا
    .unclear = غير واضح
options-plan-severity = مدى الخطورة
    .hint = تذكير
    .warn = للنظر فيه
    .block = يعترض
options-plan-stops = ما الذي تعترضه نقطة
    .nothing = لا شيء؛ يُشار إليها
    .agreeing = الاتفاق على الخطة
    .activating = بدء الخطة، وتقديم البند، والاتفاق من جديد على خطة جارية
    .delivering = التقديم
    .finishing = اعتبار البند منجزاً
    .starting = الاتفاق على الخطة وبدؤها وتقديم البند
    .closing = إغلاق الخطة
    .every = كل خطوة
options-plan-rule = قواعد الخطة
    .P1 = بند ينبع من أمنية
    .P2 = الحاجات العاجلة
    .P3 = من ومتى
    .P4 = التواريخ
    .P5 = الموافقة على أن يُخبَر أحد
    .P6 = النقد
    .P7 = المبالغ
    .P8 = التقييم الأمني
    .P9 = مصالح الطفل الفضلى
    .P10 = جميع الأبعاد
    .P11 = ترتيب البنود
    .P12 = الأسماء وجهات الاتصال في النص
    .P13 = الخطط المغلقة
    .typed = ما لا يمكن قراءته
    .grid = هل يمكن أن ينجح؟
    .fit_to_work = القدرة الصحية على العمل
    .ceiling = ما يدفعه برنامج
    .referral = الإحالات
    .safety = الأمان قبل التقديم
    .assistance = أنواع مساعدة موقوفة
    .risk_grid = مخاطر تهدد العودة نفسها
    .mitigation = الحماية في الخطة
    .closing = نهاية الخطة
    .interval = كم مرة يجري الاتصال
    .state = أحوال الخطة
options-plan-field = خانات الخطة
    .headline = الأمنية التي في رأس الخطة، بكلمات الشخص نفسه
    .plan_start = تبدأ الخطة في
    .horizon = عدد الأشهر التي تغطيها
    .need_reason = لماذا ليس لها بند
    .wait_reason = لماذا تنتظر
    .approach_other = بكلمات أخرى، إذا لم يناسب شيء في القائمة
    .goal = الهدف، في جملة واحدة كما يراه الشخص
    .step = الخطوة: ماذا يُفعل
    .first_step = أول خطوة يقوم بها الشخص
    .owner = من يتولاه
    .provider = من يقدّمه، بمنظمته أو بصفته
    .start = يبدأ في
    .due = مستحق بحلول
    .date_reason = لماذا يقع خارج مدة الخطة
    .every_days = يتكرر كل كذا يوماً
    .planned = المبلغ المخطط
    .spent = المصروف حتى الآن
    .overspend_reason = لماذا صُرف أكثر من المخطط
    .tranche_amount = المبلغ
    .tranche_condition = ما الذي يجب أن يتحقق قبل دفعها
    .tranche_due = مستحقة بحلول
    .tranche_paid = دُفعت في
    .criterion_basis = إلامَ يستند هذا
    .criterion_reason = لماذا يُخطَّط له مع ذلك
    .criterion_on = نُظر فيه في
    .criterion_again = يُعاود النظر فيه في
    .cash_basis = إلامَ يستند هذا
    .cash_why = لماذا، بكلمات الشخص
    .safety_on = نُظر فيه في
    .status_reason = لماذا هو في هذه الحال
    .received_on = أكّد الشخص في هذا اليوم أنه وصل
    .appointment_on = الموعد يوم
    .follow_up_on = السؤال في هذا اليوم كيف جرى الأمر
    .programme_name = اسم البرنامج
    .programme_on = قُرّر في
    .programme_ceiling = أقصى ما يدفعه
    .review_on = اليوم
    .review_period = المدة التي ينظر فيها
    .review_situation = كيف هي الأحوال
    .review_problem = ما الصعب
    .review_action = ماذا يُفعل بشأنه
    .review_instrument = الاستبيان المستخدم
    .person_says = ماذا يقول الشخص، وماذا يريد أن يغيّر
    .staff_says = ماذا يقول الموظفون
    .next_on = الاتصال القادم في
    .approval_note = تعليق
    .safety_note = ما هو معروف عن الأمان الآن
    .reopen_conditions = متى تُستأنف
    .follow_on = من يواصل المساعدة، بصفته أو بمنظمته
    .final_instrument = الاستبيان المستخدم عند النهاية
    .reopen_reason = لماذا تُستأنف
options-cash-question = نقداً أم عيناً
    .cash_is_a_risk = هل تعرّض حيازة النقد الشخصَ للخطر، من المتاجرين أو مُقرِض أو شريك أو الأسرة؟
    .safe_delivery = هل هناك طريقة آمنة لتسليمه؟
    .enough = هل يكفي للخروج من الدين أو لتلبية الحاجة العاجلة؟
    .others_receive = هل يتلقى آخرون حول الشخص مساعدة أيضاً؟
    .goods_available = هل السلع متوافرة هناك، وشراؤها آمن، ولدى مورّدين موثوقين؟
options-cash-standing = إلى أي حدّ الشكل مفتوح
    .open = مفتوح
    .avoid = يحسن تجنّبه
    .not_settled = ليس قبل حسم هذا
    .closed = لا يُستخدم
cash-cash_is_a_risk = حيازة النقد تعرّض الشخص للخطر.
cash-no_safe_delivery = لا توجد طريقة آمنة لتسليمه.
cash-risk_not_known = غير معروف ما إذا كانت حيازة النقد خطراً.
cash-delivery_not_known = غير معروف ما إذا كانت هناك طريقة آمنة لتسليمه.
cash-no_goods = السلع غير متوافرة، أو لا يمكن الحصول عليها بأمان.
cash-goods_not_known = غير معروف ما إذا كانت السلع متوافرة.
cash-safe_collection = حيث يلزم المال: على خطوات فقط، وبطريقة آمنة لاستلامه.
cash-combine_lines = المبلغ لا يكفي: اضمموه إلى بند آخر، ولا تغذّوا الدين.
cash-enough_not_known = غير معروف ما إذا كان المبلغ يكفي.
cash-others_do_not_receive = لا يتلقى الآخرون شيئاً: أعطوه بتكتّم، أو بحيث ينفع الأسرة المعيشية أو المجتمع المحلي.
cash-others_not_known = غير معروف ما إذا كان آخرون يتلقون مساعدة.
cash-preference_not_asked = لم يُسأل الشخص عمّا يفضّله.
options-schedule-point = أين تقف المتابعة
    .met = جرى اتصال
    .overdue = فات اليوم
    .ahead = مقبل
options-schedule-because = لماذا الاتصال مستحق
    .security_review = يجب معاودة النظر في التقييم الأمني.
    .security_interval = لا تتباعد الاتصالات أبداً أكثر من تباعد مرات النظر في الأمان.
    .agreed = اتُّفق عليه مع الشخص.
    .month = هو أحد الأشهر التي تلي الوصول.

plan-problem-no_wish_line = لا بند ينبع من أمنية للشخص. ابدأوا بنداً واحداً على الأقل مما يريده.
plan-problem-urgent_need_open = { $item }: هذه الحاجة عاجلة وليس لها بند ولا سبب.
plan-problem-need_without_day = { $item }: لا يُعرف بعد ما إذا كان هذا لازماً. حدّدوا يوماً للسؤال من جديد.
plan-problem-no_owner = لم يُذكر من يتولاه.
plan-problem-no_due_date = لا يوم يُستحق بحلوله.
plan-problem-due_before_start = يُستحق قبل أن يبدأ.
plan-problem-outside_horizon = يقع اليوم خارج مدة الخطة. غيّروه، أو اذكروا السبب.
plan-problem-no_consent_for_recipient = تستلزم الإحالة مقدّم خدمة محدَّداً بالاسم، وموافقة الشخص على أن يُخبَر مقدّم الخدمة هذا، والموافقة على المشاركة.
plan-problem-cash_not_protected = لا يُخطَّط نقد قبل أن يُحسم أن حيازته لا تعرّض الشخص لأي خطر وأن تسليمه ممكن بأمان. انظروا المعايير والأسئلة عن النقد.
plan-problem-tranches_differ = مجموع الدفعات لا يساوي المبلغ المخطط.
plan-problem-overspent = صُرف أكثر من المخطط. اذكروا السبب.
plan-problem-security_missing = لم يُسجَّل شيء عن الأمان بعد. انظروا في الأمان قبل تقديم أي شيء.
plan-problem-security_review_due = فات يوم مراجعة التقييم الأمني. عاودوا النظر في الأمان.
plan-problem-security_brought_up = كشف أحد الاتصالات عمّا يستدعي النظر في الأمان من جديد. لا يُقدَّم شيء قبل أن ينظر فيه أحد: أعيدوا التقييم.
plan-problem-security_newer = هناك تقييم أمني أحدث من الذي قورنت به الخطة. عاودوا النظر في كل بند.
plan-problem-security_raised = لم تُقارَن الخطة بالخطر كما هو الآن. لا يُقدَّم شيء إلى أن يُعاود النظر في كل بند.
plan-problem-no_best_interests = لا يعود طفل من دون قرار كامل بشأن ما هو الأفضل للطفل: من قرّر، ومتى، وأي خيارات قورنت، وماذا يقول الطفل. وهو غير مسجَّل.
plan-problem-dimension_empty = { $dimension }: لا بند هنا ولا كلمة عنه. ألا تُراد مساعدة هنا، أم لا تلزم؟
plan-problem-done_before = هو مُنجَز، و{ $line } يجب أن يأتي أولاً وليس مُنجَزاً.
plan-problem-depends_on_itself = ينتظر نفسه، مباشرةً أو عن طريق بنود أخرى.
plan-problem-looks_like_contact = يبدو هذا رقم هاتف أو عنواناً. احذفوه إن كان كذلك: فالخطط يُعثر عليها وتُتناقل.
plan-problem-closed = الخطة مغلقة. استأنفوها لتغييرها.
plan-problem-date_unreadable = تعذّرت قراءة يوم. يبقى كما كُتب.
plan-problem-amount_unreadable = تعذّر حساب مبلغ. { $problem }
plan-problem-number_unreadable = تعذّرت قراءة رقم. يبقى كما كُتب.
plan-problem-too_long = نص أطول من 280 حرفاً. تتركه المطبوعات والملخصات إلى أن يُقصَّر.
plan-problem-criterion_not_met = هذا غير مستوفى. اكتبوا لماذا يُخطَّط له مع ذلك.
plan-problem-criterion_unclear = هذا غير واضح. حدّدوا يوماً لمعاودة النظر.
plan-problem-not_safe_to_use = لا يستطيع الشخص استخدامه من دون أن يُعثر عليه أو يُؤذى. لا يُقدَّم.
plan-problem-tick_not_met = { $tick } الجواب لا. قولوا في المعايير ما الذي يؤيده مع ذلك، أو غيّروا البند.
plan-problem-tick_unclear = { $tick } هذا غير واضح. تحققوا منه قبل التقديم.
plan-problem-no_type = اذكروا نوع هذه المساعدة. حتى ذلك الحين لا تستطيع القواعد أن تنظر فيها.
plan-problem-type_not_offered = { $type }: { $reason } وإلى ذلك الحين لا يُخطَّط ولا يُقدَّم.
plan-problem-type_not_now = { $type }: { $reason } يجوز أن يبقى في الخطة، ولا يُقدَّم شيء إلى ذلك الحين.
plan-problem-risk_before_delivery = خطر يهدد العودة يتطلب التصرف قبل تقديم أي شيء، ولم تُكتب نتيجة بعد.
plan-problem-no_safety_line = الوضع العام يتطلب حماية، ولا بند في الخطة عن الأمان. أضيفوا بنداً.
plan-problem-not_fit_to_work = غير معروف ما إذا كانت صحة الشخص تسمح له بالعمل. لا يُعرض هذا إلا على من تسمح له صحته.
plan-problem-ceiling_passed = المخطط أكثر مما يدفعه { $programme }.
plan-problem-not_confirmed_by_person = لا تُعدّ الإحالة مُنجَزة إلا حين يؤكّد الشخص الخدمة.
plan-problem-referral_overdue = تأخّر جواب الإحالة. اسألوا إلى أين وصلت.
plan-problem-safety_stop = النظر في الأمان يقول: توقُّف. لا يُقدَّم.
plan-problem-police_only = كل بنود الأمان تعتمد على الشرطة، وهنا لا يمكن الاعتماد على الشرطة وحدها. أضيفوا حماية أخرى.
plan-problem-safety_not_checked = النظر في الأمان ناقص، أو لم يأتِ يومه بعد، أو لا يقول «المضيّ قُدُماً». انظروا في الأمان قبل تقديم هذا.
plan-problem-contact_too_far = هذا أبعد مما يجوز أن تتباعد به مرات النظر في الأمان.
plan-problem-wrong_state = هذا غير ممكن في الحال التي عليها الخطة.
plan-problem-no_such_part = هذا الجزء لم يعد موجوداً.
plan-problem-reason_not_listed = اختاروا أحد الأسباب التي في القائمة.
plan-problem-no_safety_note = اكتبوا ما هو معروف عن الأمان الآن. لا تنتهي خطة على هذا النحو من دونه.

money-problem-blank = لم يُكتب شيء.
money-problem-no_currency = العملة ناقصة: ثلاثة أحرف، مثل EUR.
money-problem-not_a_number = هذا ليس مبلغاً. يبقى كما كُتب. اكتبوا أرقاماً، مثل 1200.50.
money-problem-too_many_decimals = عدد الكسور العشرية أكثر مما في هذه العملة.
money-problem-ambiguous = يمكن قراءة هذا على أنه مبلغان مختلفان. اكتبوه من دون نقطة أو فاصلة بين الآلاف.
money-problem-too_large = هذا أكثر مما يمكن حسابه.

problem-plan-no-currency = { money-problem-no_currency }
problem-plan-not-a-number = { money-problem-not_a_number }
problem-plan-too-many-decimals = { money-problem-too_many_decimals }
problem-plan-ambiguous = { money-problem-ambiguous }
problem-plan-too-large = { money-problem-too_large }
problem-plan-months = اكتبوا عدداً صحيحاً من الأشهر، من 1 إلى 120. يبقى كما كُتب.
