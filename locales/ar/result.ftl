# Waymark, Arabic: the result, the decision, what can be done, the journey, and what to come back to.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

result-to-question = { $item }: الانتقال إلى السؤال
result-to-rule = { $rule }: فتح هذه القاعدة في كتاب القواعد
result-label-of = { $label }: { $item }
result-behind = الأسئلة التي وراءه
result-many-matters = { $count ->
    [2] النقطتان أدناه
    [3] النقاط الثلاث أدناه
    [4] النقاط الأربع أدناه
    [5] النقاط الخمس أدناه
   *[other] النقاط الـ{ $count } أدناه
}
result-answer-now = الإجابة الآن
result-look-again = معاودة النظر
result-asked-later = يُسأل في المحادثة المتعمقة
result-important = مهم
result-state = حال السؤال
    .blank = لم يُسجَّل شيء
    .put-off = مؤجَّل، للرجوع إليه
    .not-known = غير معروف بعد
    .declined = يفضّل الشخص عدم الإجابة؛ ارجعوا إليه حين تزداد الثقة
    .not-settled = المسجَّل: { $answer }

result-at-least = المستوى
    .T0 = { $level } على الأقل، من دون موعد معروف.
    .T1 = { $level } على الأقل، وقد يقرّب أمرٌ مقبلٌ الخطرَ.
    .T2 = { $level } على الأقل، والتوقيت الآن أو في غضون أيام.
result-could-be = قد يكون { $level }: { $count ->
    [0] ما زال شيء مفتوح قد يرفعه
    [1] أمر مهم واحد غير معروف على وجه اليقين
    [2] أمران مهمان غير معروفين على وجه اليقين
    [3] ثلاثة أمور مهمة غير معروفة على وجه اليقين
    [4] أربعة أمور مهمة غير معروفة على وجه اليقين
    [5] خمسة أمور مهمة غير معروفة على وجه اليقين
    [6] ستة أمور مهمة غير معروفة على وجه اليقين
    [7] سبعة أمور مهمة غير معروفة على وجه اليقين
    [8] ثمانية أمور مهمة غير معروفة على وجه اليقين
    [9] تسعة أمور مهمة غير معروفة على وجه اليقين
    [one] أمر مهم واحد ({ $count }) غير معروف على وجه اليقين
   *[other] عدد الأمور المهمة غير المعروفة على وجه اليقين { $count }
}.
result-not-by-rules = { $count ->
    [zero] لا سؤال مفتوحاً من شأنه بحسب هذه القواعد أن يرفع المستوى فوق { $level }؛ ومع ذلك قد يتغيّر ما يجب فعله.
    [one] ما زال سؤال واحد مفتوحاً. بحسب هذه القواعد لن يرفع المستوى فوق { $level }؛ ومع ذلك قد يغيّر ما يجب فعله.
    [two] ما زال سؤالان مفتوحين. بحسب هذه القواعد لن يرفعا المستوى فوق { $level }؛ ومع ذلك قد يغيّران ما يجب فعله.
    [few] ما زالت { $count } أسئلة مفتوحة. بحسب هذه القواعد لن ترفع المستوى فوق { $level }؛ ومع ذلك قد تغيّر ما يجب فعله.
    [many] ما زال { $count } سؤالاً مفتوحاً. بحسب هذه القواعد لن ترفع المستوى فوق { $level }؛ ومع ذلك قد تغيّر ما يجب فعله.
   *[other] ما زال { $count } سؤال مفتوحاً. بحسب هذه القواعد لن ترفع المستوى فوق { $level }؛ ومع ذلك قد تغيّر ما يجب فعله.
}
result-nothing-open = لكل سؤال إجابة. أما ما لا يعرفه أحد هنا فليس داخلاً فيه.
result-highest = لا مستوى فوق { $level }. وما هو مفتوح بعد قد يغيّر ما يجب فعله.
result-provisional = مؤقت: المعروف وحده يعطي { $known }. ويُبقى المستوى عند { $level } لأن أموراً مهمة غير معروفة، وما هو غير معروف لا يخفضه أبداً.
result-provisional-partly = مؤقت: جزء منه يستند إلى أمور غير معروفة بعد. وما هو غير معروف لا يخفض المستوى أبداً.
result-held-by-earlier = يُبقيه التقييم السابق عند { $level }. إجابات اليوم وحدها كانت ستعطي أقل؛ والمستوى لا ينخفض إلا درجة واحدة في كل مرة، وفقط بتغيّر مؤرَّخ.
result-provisional-mark = مؤقت
result-standing = يصف هذا ما هو معروف اليوم. ولا يستطيع أن يبيّن أن شخصاً ما آمن.

result-ladder = المستوى، من الأشدّ إلى ما دونه
result-rung = درجات السلّم
    .floor = هذا على الأقل، بناءً على ما هو معروف اليوم.
    .floor-held = هذا على الأقل، يُبقى عليه ما دامت أمور مهمة غير معروفة.
    .floor-earlier = هذا على الأقل، يُبقى عليه من التقييم السابق.
    .could-be = قد يكون، إذا جاءت نتيجة الأسئلة المفتوحة سيئة.
    .between = قد يكون هذا أيضاً.
    .passed = دون ما تعطيه القواعد.
    .above = لم تبلغه هذه القواعد.
result-rung-base = من هنا يبدأ الجميع: لا يوجد «لا خطر».
result-rung-decided = مقرَّر
result-how-soon = ما مدى قرب الخطر
result-timing-ladder = التوقيت، من الأشدّ استعجالاً إلى ما دونه
result-timing = التوقيتات
    .T0 = من دون موعد معروف
    .T1 = أمر مقبل
    .T2 = الآن أو في غضون أيام
result-timing-found = وُجد
result-timing-text = شرح التوقيتات
    .T0 = لا يُعرف موعد من شأنه أن يقرّب الخطر. وقد يأتي الخطر من دون موعد.
    .T1 = شيء مقبل، معروف أو مرجّح، قد يقرّب الخطر: جلسة، أو إخلاء سبيل، أو رحلة، أو أن يكتشف المتاجرون الأمر.
    .T2 = شيء يحدث الآن أو في غضون أيام. تصرّفوا أولاً؛ فالاستمارة يمكن أن تنتظر.
result-confidence = مقدار المعروف: { $confidence }
result-confidence-text = شرح مقدار المعروف
    .insufficient = هناك أسئلة مهمة مفتوحة. لا يمكن خفض المستوى، ولا يوصف أحد بأنه جاهز للسفر.
    .limited = هناك أمر مهم مفتوح، أو أمور أصغر كثيرة مفتوحة. اقرأوا المستوى على أنه «على الأقل».
    .adequate = للأسئلة المهمة إجابات. وهذا يقول ما مقدار المعروف، لا ما مدى كبر الخطر.

result-why = لماذا
result-why-rest = { $count ->
    [zero] لا أسباب أخرى
    [one] سبب آخر
    [two] سببان آخران
    [few] { $count } أسباب أخرى
    [many] { $count } سبباً آخر
   *[other] { $count } سبب آخر
}
result-consider = للنظر فيه
result-consider-text = لا ترفع القواعد المستوى بسبب هذه الأمور. والقرار فيها لإنسان.
result-consider-level = انظروا في المستوى: { $level }.

result-settle = ما الذي يحسمه
result-settle-text = { $count ->
    [zero] لا إجابة من شأنها أن تضيّق المدى.
    [one] هذه هي الإجابة الوحيدة التي تضيّق المدى.
    [two] هاتان الإجابتان هما أقل ما يضيّق المدى.
    [few] هذه الإجابات الـ{ $count } هي أقل ما يضيّق المدى.
    [many] هذه الإجابات الـ{ $count } هي أقل ما يضيّق المدى.
   *[other] هذه الإجابات الـ{ $count } هي أقل ما يضيّق المدى.
}
result-settle-how = ابدأوا بالشخص، على انفراد، وفقط حين يكون اليوم مناسباً له. لا تسألوا أبداً الأشخاص الذين أفلت منهم، ولا أي شخص مقرّب منهم. والطرق الأخرى لمعرفة ذلك بأمان موجودة ضمن ما يمكن فعله.
result-settle-unclear = لا قائمة قصيرة من الأسئلة تحسمه. مرّوا بالأسئلة المفتوحة أدناه.
result-settle-nothing-more = بحسب هذه القواعد لا سؤال مفتوحاً يغيّر المستوى.
result-settle-nothing-open = لكل سؤال إجابة. اسألوا من جديد حين يتغيّر شيء.
result-open-all = { $count ->
    [zero] لا أسئلة مفتوحة
    [one] السؤال المفتوح الوحيد
    [two] السؤالان المفتوحان، والمهم أولاً
    [few] جميع الأسئلة المفتوحة، وهي { $count } أسئلة، والمهم أولاً
    [many] جميع الأسئلة المفتوحة، وهي { $count } سؤالاً، والمهم أولاً
   *[other] جميع الأسئلة المفتوحة، وهي { $count } سؤال، والمهم أولاً
}
result-gap-route = الوضع العام: { $leg }
result-open-route = فتح «البلد والطريق»

result-own-words = بكلمات الشخص نفسه

result-legs = الطريق جزءاً جزءاً
result-legs-text = يستطيع الوضع العام أن يرفع المستوى. ولا يخفضه أبداً، لأن البلد الهادئ لا يحمي شخصاً بعينه يُبحث عنه.
result-legs-held = إلى جانب هذه، يُبقي التقييم السابق المستوى عند { $level }.
result-leg-at-least = { $level } على الأقل.
result-leg-could-be = { $level } على الأقل، وقد يكون { $could }.
result-leg-situation = الوضع العام: { $situation }
result-leg-no-record = لا سجل حديثاً بما يكفي، ولذلك يُحسب غير معروف.
result-separate = { $about }: { $level } على الأقل

result-decision = القرار ومعاودة النظر التالية
result-decide = الانتقال إلى القرار
result-open-decision = فتح القرار
result-review = معاودة النظر التالية
result-review-by = { $days ->
    [zero] يُعاود النظر بحلول { $date }، أي اليوم: { $who }.
    [one] يُعاود النظر بحلول { $date }، في غضون يوم واحد: { $who }.
    [two] يُعاود النظر بحلول { $date }، في غضون يومين: { $who }.
    [few] يُعاود النظر بحلول { $date }، في غضون { $days } أيام: { $who }.
    [many] يُعاود النظر بحلول { $date }، في غضون { $days } يوماً: { $who }.
   *[other] يُعاود النظر بحلول { $date }، في غضون { $days } يوم: { $who }.
}
result-review-event = يُعاود النظر بحلول { $date }، بسبب ما هو قادم ({ $event }): { $who }.
result-review-overdue = انقضى يوم النظر التالي.
result-before-movement = وقبل أي تنقّل، أياً كان التاريخ.
result-triggers = ما الذي يستدعي معاودة النظر فوراً
result-again-how = إن حدث شيء من هذا فأعيدوا التقييم: ما كان نعم يبقى نعم حتى يُحسم، وما يُقال عن الخطر يُسأل من جديد.
result-taken-up = ماذا سيُفعل
result-nothing-taken-up = لم يُؤخذ بأي من الاقتراحات بعد.
result-ruled-out = لا تقوموا بهذا: أُخذ به من قبل، والإجابات الآن تخالفه.
result-taken-who = { $role }
result-taken-who-when = { $role }، بحلول { $date }
result-open-responses = فتح «ما يمكن فعله»

result-again = التعرّض للاستغلال من جديد
result-again-found = ما الذي وُجد
    .RT-A = لا شيء معروفاً من الأمور المدرجة التي تزيد احتمال ذلك. وهذا لا يعني عدم وجود خطر.
    .RT-B = بعض الأمور تزيد احتمال ذلك، أو هناك أمر مهم غير معروف.
    .RT-C = أمور كثيرة تزيد احتمال ذلك، أو أمر واحد يكفي وحده.
result-again-text = هذا حكم خاص، إلى جانب المستوى. ولا تُخصم منه أبداً الأمور التي تحمي.
result-journey = الرحلة
result-open-readiness = فتح ما تحتاج إليه الرحلة

result-earlier = منذ التقييم السابق
result-then-and-now = في { $date } كان { $then } على الأقل. وهو الآن { $now } على الأقل.
result-decided-then = تقرر حينها: { $level }، قرّره: { $role }.
result-held = أُبقي عند { $level }.
result-to-change = تسجيل تغيّر مؤرَّخ
result-carried = منقول من قبل
result-changes = ماذا تغيّر
result-changed = حينها: { $before }. الآن: { $now }.
result-nothing-changed = لم تتغيّر حتى الآن أي إجابة أُعطيت حينها.
result-first-answered = { $count ->
    [zero] لا سؤال يُجاب عنه لأول مرة
    [one] سؤال واحد يُجاب عنه لأول مرة
    [two] سؤالان يُجاب عنهما لأول مرة
    [few] { $count } أسئلة يُجاب عنها لأول مرة
    [many] { $count } سؤالاً يُجاب عنها لأول مرة
   *[other] { $count } سؤال يُجاب عنها لأول مرة
}
result-not-again = { $count ->
    [zero] لا سؤال أُجيب عنه حينها ولم يُجَب عنه من جديد بعد
    [one] سؤال واحد أُجيب عنه حينها ولم يُجَب عنه من جديد بعد
    [two] سؤالان أُجيب عنهما حينها ولم يُجَب عنهما من جديد بعد
    [few] { $count } أسئلة أُجيب عنها حينها ولم يُجَب عنها من جديد بعد
    [many] { $count } سؤالاً أُجيب عنها حينها ولم يُجَب عنها من جديد بعد
   *[other] { $count } سؤال أُجيب عنها حينها ولم يُجَب عنها من جديد بعد
}

decision-not-yet = لم يقرّر أحد بعد.
decision-stands = تقرر: { $level }، قرّره: { $role }، في { $date }.
decision-overtaken = القرار المؤرخ { $date } لم يعد سارياً. اتُّخذ حين كانت الإجابات تعطي { $then } على الأقل؛ وهي الآن تعطي { $now } على الأقل. قرّروا من جديد.
decision-below-no-more = القرار المؤرخ { $date } لم يعد سارياً. كان يضع المستوى دون الحد الأدنى الذي تعطيه الإجابات، ولم يعد ذلك ممكناً. قرّروا من جديد.
decision-rules-give = ما تعطيه القواعد
decision-to-result = الاطلاع على السبب
decision-decide = اتخاذ القرار
decision-level = المستوى
decision-level-text = القواعد تضع الحد الأدنى. ويجوز لكم دائماً أن تختاروا أعلى منه.
decision-option = المستويات المتاحة للاختيار
    .above = { $level }
    .floor = { $level }: تعطي القواعد هذا على الأقل
    .one-below = { $level }: أدنى بدرجة واحدة، يلزم مراجع ثانٍ
    .refused-below = { $level }: أدنى بدرجة واحدة، لا يمكن تسجيله الآن
    .far-below = { $level }: أدنى أكثر مما يُسمح به، لا يمكن تسجيله
decision-reasons = من سبب رئيسي واحد إلى ثلاثة
decision-reasons-text = بكلماتكم. جملة واحدة على الأقل، حتى يتمكن الآخرون من رؤية السبب.
decision-reason = السبب { $number }
decision-by = من يقرّر
decision-by-text = بصفته. لا أسماء.
decision-second = المراجع الثاني
decision-second-text = شخص آخر غير الذي يقرّر، حتى حيث تكون لكليهما الصفة نفسها.
decision-record = تسجيل القرار
decision-recorded-now = سُجّل القرار.
faults-go = الانتقال إلى هناك
faults-title = لم يتم ذلك بعد. هذا ما يحول دونه:
decision-refused-now = لم يُسجَّل القرار.
decision-withdrawn-now = سُحب القرار.
decision-recorded = المسجَّل
decision-against = مقارنةً بالقواعد
    .above = حُدّد أعلى من الحد الأدنى للقواعد، الذي كان { $then }.
    .floor = مساوٍ للحد الأدنى للقواعد.
    .one-below = حُدّد أدنى من الحد الأدنى للقواعد بدرجة واحدة. أعطت القواعد { $then } على الأقل.
    .far-below = حُدّد أدنى من الحد الأدنى للقواعد بأكثر من درجة واحدة. أعطت القواعد { $then } على الأقل.
decision-by-on = قرّره: { $role }، في { $date }.
decision-agreed-by = المراجع الثاني: { $role }.
decision-withdraw = سحب القرار

decision-change = تغيّر منذ التقييم السابق
decision-change-text = التقييم السابق المؤرخ { $date } يُبقي مستواه. ويجوز أن ينخفض درجة واحدة، وفقط لأحد هذه الأسباب، مع اليوم الذي وقع فيه أو تأكّد.
decision-change-reason = ماذا تغيّر
decision-change-day = اليوم
decision-change-nothing = لا تغيّر مسجَّلاً. يبقى المستوى السابق.
decision-change-no-reason = لا يُحتسب بعد: اختاروا ماذا تغيّر.
decision-change-no-day = لا يُحتسب بعد: اكتبوا اليوم.
decision-change-not-yet = لا يُحتسب: هذا اليوم لم يأتِ بعد.
decision-change-before = لا يُحتسب: يقع هذا اليوم قبل التقييم السابق، الذي كان على علم به أو كان يمكن أن يعلم. اكتبوا اليوم الذي تأكّد فيه.
decision-change-too-soon = { $days ->
    [zero] لا يُحتسب بعد: يُحتسب من هذا اليوم.
    [one] لا يُحتسب بعد: يُحتسب بعد يوم واحد من هذا اليوم.
    [two] لا يُحتسب بعد: يُحتسب بعد يومين من هذا اليوم.
    [few] لا يُحتسب بعد: يُحتسب بعد { $days } أيام من هذا اليوم.
    [many] لا يُحتسب بعد: يُحتسب بعد { $days } يوماً من هذا اليوم.
   *[other] لا يُحتسب بعد: يُحتسب بعد { $days } يوم من هذا اليوم.
}
decision-change-refused = لا يُحتسب: ما أُجيب به يخالف هذا السبب.
decision-change-insufficient = سُجّل. ولا يخفض المستوى، لأن المعروف قليل جداً.
decision-change-counts = سُجّل. ويجوز أن ينخفض المستوى السابق درجة واحدة؛ ومع ذلك تضع إجابات اليوم الحد الأدنى، وهو { $level }.
decision-change-not-now = لا يمكن استخدامه الآن: { $reason }.

responses-how = لا شيء هنا يحدث من تلقاء نفسه. تحدثوا مع الشخص في كل ما يمسّه، قبل الأخذ به.
responses-tally = أُخذ بـ{ $taken }، تُرك { $left }، مفتوح { $open }.
responses-left-without-reason = { $count ->
    [zero] لم يُترك شيء من دون ذكر السبب.
    [one] تُرك واحد من دون ذكر السبب.
    [two] تُرك اثنان من دون ذكر السبب.
    [few] تُركت { $count } من دون ذكر السبب.
    [many] تُرك { $count } من دون ذكر السبب.
   *[other] تُرك { $count } من دون ذكر السبب.
}
responses-within = { $days ->
    [0] اليوم
    [1] بحلول الغد، { $date }
    [two] في غضون يومين، بحلول { $date }
    [few] في غضون { $days } أيام، بحلول { $date }
    [many] في غضون { $days } يوماً، بحلول { $date }
   *[other] في غضون { $days } يوم، بحلول { $date }
}
responses-who-when = من ومتى: { $role }، بحلول { $date }.
responses-consent = بموافقة الشخص فقط.
responses-no-consent = لا تلزم موافقة؛ ومع ذلك أخبروا الشخص.
responses-guard = ما الذي قد يسوء:
responses-why = لماذا يُقترح
responses-choice = ماذا يُفعل به
responses-take = الأخذ به
responses-leave = تركه
responses-own-wording = صياغتكم، إذا كان ينبغي أن يقول شيئاً آخر
responses-owner = من يتولاه
responses-due = بحلول متى
responses-for-receiving = لازم أيضاً من المكتب المستقبِل
responses-reason = لماذا تُرك
responses-reason-hint = جملة واحدة، حتى يستطيع الآخرون المتابعة.
responses-no-longer = لم يعد مقترحاً
responses-no-longer-text = اختيرت هذه من قبل، ولم تعد الإجابات تقترحها. وتبقى إلى أن تسحبوها.

readiness-stop = { $count ->
    [zero] توقُّف: لا يسافر أحد والحال على ما هي عليه.
    [one] توقُّف: لا يسافر أحد والحال على ما هي عليه. أمر واحد يعترض.
    [two] توقُّف: لا يسافر أحد والحال على ما هي عليه. أمران يعترضان.
    [few] توقُّف: لا يسافر أحد والحال على ما هي عليه. { $count } أمور تعترض.
    [many] توقُّف: لا يسافر أحد والحال على ما هي عليه. { $count } أمراً يعترض.
   *[other] توقُّف: لا يسافر أحد والحال على ما هي عليه. { $count } أمر يعترض.
}
readiness-not-ready = { $count ->
    [zero] غير جاهزة.
    [one] غير جاهزة: ما زال أمر واحد ناقصاً.
    [two] غير جاهزة: ما زال أمران ناقصين.
    [few] غير جاهزة: ما زالت { $count } أمور ناقصة.
    [many] غير جاهزة: ما زال { $count } أمراً ناقصاً.
   *[other] غير جاهزة: ما زال { $count } أمر ناقصاً.
}
readiness-conditions = { $count ->
    [zero] جاهزة بشروط. ولكل شرط تلزم صفة محدَّدة تتحمّل مسؤوليته.
    [one] جاهزة بشرط واحد. وتلزم له صفة محدَّدة تتحمّل مسؤوليته.
    [two] جاهزة بشرطين. ولكل منهما تلزم صفة محدَّدة تتحمّل مسؤوليته.
    [few] جاهزة بـ{ $count } شروط. ولكل شرط تلزم صفة محدَّدة تتحمّل مسؤوليته.
    [many] جاهزة بـ{ $count } شرطاً. ولكل شرط تلزم صفة محدَّدة تتحمّل مسؤوليته.
   *[other] جاهزة بـ{ $count } شرط. ولكل شرط تلزم صفة محدَّدة تتحمّل مسؤوليته.
}
readiness-ready = لا شيء مما هو معروف يعترض الرحلة.
readiness-unowned = { $count ->
    [zero] غير جاهزة.
    [one] غير جاهزة: شرط واحد لم تُحدَّد صفة تتولاه، أو لم يُكتب سببه.
    [two] غير جاهزة: شرطان لم تُحدَّد صفة تتولاهما، أو لم يُكتب سببهما.
    [few] غير جاهزة: { $count } شروط لم تُحدَّد صفة تتولاها، أو لم يُكتب سببها.
    [many] غير جاهزة: { $count } شرطاً لم تُحدَّد صفة تتولاها، أو لم يُكتب سببها.
   *[other] غير جاهزة: { $count } شرط لم تُحدَّد صفة تتولاها، أو لم يُكتب سببها.
}
readiness-conditions-lead = لا يُحسب الشرط إلا إذا حُدِّدت صفة تتولاه. وإلى ذلك الحين تبقى الرحلة غير جاهزة.
readiness-owner-missing = لم تُحدَّد بعد صفة تتولى هذا.
readiness-reason-missing = لم يُكتب بعد سبب السفر رغم ذلك.
readiness-reason = لماذا تجري الرحلة رغم ذلك
readiness-not-safe = الجاهزية للسفر لا تعني الأمان.
readiness-group-stop = { $count ->
    [zero] توقُّف: لا شيء
    [one] توقُّف: أمر واحد
    [two] توقُّف: أمران
    [few] توقُّف: { $count } أمور
    [many] توقُّف: { $count } أمراً
   *[other] توقُّف: { $count } أمر
}
readiness-group-not-ready = { $count ->
    [zero] ما زال ناقصاً: لا شيء
    [one] ما زال ناقصاً: أمر واحد
    [two] ما زال ناقصاً: أمران
    [few] ما زال ناقصاً: { $count } أمور
    [many] ما زال ناقصاً: { $count } أمراً
   *[other] ما زال ناقصاً: { $count } أمر
}
readiness-group-conditions = { $count ->
    [zero] لا شروط
    [one] شرط واحد
    [two] شرطان
    [few] { $count } شروط
    [many] { $count } شرطاً
   *[other] { $count } شرط
}
readiness-path = الطريق
readiness-record = السجل المؤرخ { $date }.
readiness-all-confirmed = تأكّد كل ما سُئل عنه، وعدده { $asked }.
readiness-some-confirmed = تأكّد { $confirmed } من { $asked }.
readiness-not-yet = غير مؤكد ({ $count })
readiness-confirmed = مؤكد ({ $count })

open-points-nothing = لا شيء للرجوع إليه. يمكن تأجيل الأسئلة أو وضع علامة «الرجوع إلى هذا» عليها؛ فتُدرج عندئذ هنا.
open-points-go = إلى السؤال
open-points-put-off = مؤجَّل.
open-points-undated = غير معروف بعد، ولم يُحدَّد يوم للسؤال من جديد. في الخطة مكان لتحديده.
open-points-again = يُسأل من جديد في { $date }.
open-points-again-due = يُسأل من جديد: حان موعده في { $date }.
open-points-flagged = عليه علامة للرجوع إليه.
open-points-noted = مدوَّن للّقاء القادم
open-points-no-notes = لم تعد هناك ملاحظات.
open-points-take-back = سحب الملاحظة
open-points-not-known = ما هو غير معروف
open-points-not-known-text = { $count ->
    [0] لكل سؤال عن الأمان إجابة.
    [one] سؤال واحد عن الأمان مفتوح.
    [two] سؤالان عن الأمان مفتوحان.
    [few] { $count } أسئلة عن الأمان مفتوحة.
    [many] { $count } سؤالاً عن الأمان مفتوح.
   *[other] { $count } سؤال عن الأمان مفتوح.
}
open-points-to-result = الاطلاع على ما يحسمه
