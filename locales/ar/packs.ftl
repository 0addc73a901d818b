# Waymark, Arabic: questionnaires with points: an example to practise with, and an empty slot.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

pack-example = فحص تدريبي للحياة اليومية (مختلَق)
    .lead = عشرة أسئلة صغيرة مختلَقة لبيان كيف يعمل استبيان بالنقاط. لا تقيس شيئاً، ولم يُختبر أي رقم فيها، ولا ينبغي أن تستند إليها أي خطة.

packitem-example-groceries = هل في المطبخ شيء لفطور الغد؟
    .opt-never = نادراً جداً
    .opt-sometimes = أحياناً
    .opt-always = دائماً تقريباً
packitem-example-bus_fare = هل تستطيعون دفع ثمن تذكرة حافلة إلى المدينة اليوم؟
    .opt-no = لا
    .opt-borrowed = بمال مقترَض
    .opt-yes = نعم
packitem-example-small_repair = لو انكسر حذاء، فهل تستطيعون إصلاحه هذا الأسبوع؟
    .opt-no = لا
    .opt-with_help = بمساعدة
    .opt-yes = نعم
packitem-example-neighbour = كم شخصاً بالقرب منكم تستطيعون أن تطلبوا منه فنجان سكّر؟
    .opt-nobody = لا أحد
    .opt-one = واحد
    .opt-several = عدة أشخاص
packitem-example-paper_place = هل تعرفون أين أوراقكم المهمة؟
    .opt-lost = لا
    .opt-somewhere = على وجه التقريب
    .opt-known = نعم
packitem-example-paper_copy = هل هناك نسخة منها في مكان آخر؟
    .opt-no = لا
    .opt-planned = ليس بعد، ولكنه مخطط
    .opt-yes = نعم
packitem-example-post_office = هل تعرفون الطريق إلى أقرب مكتب بريد؟
    .opt-no = لا
    .opt-roughly = على وجه التقريب
    .opt-yes = نعم
packitem-example-quiet_hour = هل لديكم ساعة هادئة لأنفسكم؟
    .opt-never = نادراً جداً
    .opt-some_days = في بعض الأيام
    .opt-most_days = في معظم الأيام
packitem-example-laugh = متى ضحكتم آخر مرة مع أحد؟
    .opt-long_ago = قبل ذلك
    .opt-this_month = هذا الشهر
    .opt-this_week = هذا الأسبوع
packitem-example-plan_tomorrow = هل تعرفون ماذا ستفعلون غداً؟
    .opt-no = لا
    .opt-vague = على وجه التقريب
    .opt-clear = نعم

pack-rss-slot = استبيان استدامة إعادة الإدماج (خانة فارغة)
    .lead = ثلاثة أبعاد ومجموع مركَّب. الأسئلة والأوزان غير محمَّلة، ولذلك لا يُسأل عن شيء ولا يُحسب شيء. وتستطيع منظمة لديها الجداول المنشورة أن تحمّلها، مع شخصين يتحققان من كل رقم. للبالغين فقط.
