# Waymark, Arabic: the page that starts without a connection, around the program.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

site-kept = البرنامج محفوظ على هذا الحاسوب ويبدأ من دون اتصال.
site-not-kept = هذا المتصفح لا يحفظ البرنامج: من دون اتصال لا يمكن بدؤه من جديد.
site-no-trace = هذه الصفحة لا تحفظ البرنامج: من دون اتصال لا يمكن بدؤه من جديد.
site-newer = وصلت نسخة أحدث. تُستعمل بعد إغلاق جميع نوافذ Waymark؛ لا شيء يتغير الآن.
site-no-script = يحتاج Waymark إلى JavaScript وWebAssembly، وJavaScript هنا متوقف أو محظور. لم يُدخَل أي شيء، ولم يُحفظ أو يُرسل أي شيء. اسمحوا بـJavaScript لهذه الصفحة وأعيدوا تحميلها، أو جرّبوا متصفحًا آخر.
