# Waymark, українська: що виходить з екрана — сторінка збереження і друку, звіт, повідомлення про файли.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

outputs-closed = Нічого не можна зберегти або надрукувати
outputs-closed-why = Пам’ятка і перелік послуг лишаються доступними. Якщо людина погодиться пізніше, змініть відповідь на першій сторінці; усе введене зберігається на цьому екрані, доки ви його не зітрете.
outputs-paper = На папері або як текст для читання
    .text = В обох те саме: лише те, про що запитали і на що відповіли. Текст можна вставити в іншу систему або лист.
outputs-level = Скільки
    .without-text = Без вільного тексту
    .without-text-hint = Рівень, причини, відповіді, план і повідомлення усталеними словами. Зовсім без вільного тексту і без причин, написаних працівником власними словами.
    .full = З позначеним вільним текстом
    .full-hint = Також вільний текст, позначений рядок за рядком, і причини рішення.
    .plan-only = Лише план
    .plan-only-hint = Рядки плану з позначеним текстом і нічого про небезпеку. План на папері все одно можуть знайти. Запитайте людину, чи безпечно їй його мати.
outputs-language = Якою мовою
    .both = Обома, одна за одною
outputs-print = Надрукувати
outputs-print-hint = Відкриється вікно друку самого браузера. Друк у файл лишає цей файл на цьому комп’ютері. Спільний принтер може зберегти надруковане.
outputs-save-summary = Зберегти як текст
outputs-no-message = Для цього повідомлення тексту немає. Йому ще щось заважає; що саме, вказано на сторінці повідомлень.
outputs-left-out = Що не входить
    .text = Вільний текст і чутливі відповіді виходять лише там, де їх позначено. Приховані запитання, порожні відповіді та відкладене ніколи не потрапляють на папір.
outputs-nothing-left-out = Вільного тексту і чутливих відповідей не записано, тому нічого не пропущено.
outputs-not-ticked = { $count ->
    [one] { $count } рядок не позначено.
    [few] { $count } рядки не позначено.
    [many] { $count } рядків не позначено.
   *[other] { $count } рядка не позначено.
}
outputs-too-long = { $count ->
    [one] У { $count } рядку текст довший за 280 символів, і він не входить, доки не стане коротшим.
    [few] У { $count } рядках текст довший за 280 символів, і вони не входять, доки не стануть коротшими.
    [many] У { $count } рядках текст довший за 280 символів, і вони не входять, доки не стануть коротшими.
   *[other] У { $count } рядка текст довший за 280 символів, і вони не входять, доки не стануть коротшими.
}
outputs-never-out = { $count ->
    [one] { $count } рядок не має позначки. Його текст лишається у файлі випадку.
    [few] { $count } рядки не мають позначки. Їхній текст лишається у файлі випадку.
    [many] { $count } рядків не мають позначки. Їхній текст лишається у файлі випадку.
   *[other] { $count } рядка не мають позначки. Їхній текст лишається у файлі випадку.
}
outputs-lines = { $count ->
    [one] Переглянути { $count } рядок і позначити, що може вийти
    [few] Переглянути { $count } рядки і позначити, що може вийти
    [many] Переглянути { $count } рядків і позначити, що може вийти
   *[other] Переглянути { $count } рядка і позначити, що може вийти
}
    .text = Прочитайте кожен текст, перш ніж позначити. Позначайте лише те, на що людина погодилася і що потрібно читачеві.
outputs-line-too-long = Довше за 280 символів: не входить, навіть якщо позначено.
outputs-line-never = Позначити не можна, лишається у файлі випадку.
outputs-tick = «{ $line }» може з’являтися в роздруківках і зведеннях
outputs-go = Перейти туди: { $line }
    .short = Перейти туди
outputs-of = { $whole }: { $part }
outputs-route-head = місце і джерело запису
outputs-condition = причина умови поїздки
outputs-plan-line = рядок
outputs-plan-part = Слова плану
    .headline = План: бажання на початку
    .reasons = План: причини
    .programmes = План: програми і схвалення
    .reviews = План: що сказано під час контактів
    .endings = План: що написано наприкінці
outputs-preview = Спершу погляньте, що буде надруковано або збережено як текст
outputs-case = Файл випадку, щоб продовжити іншого дня
    .text = Waymark нічого не зберігає. Щоб продовжити цей випадок або оцінити знову, збережіть його у файл і наступного разу відкрийте цей файл тут або на іншому комп’ютері.
    .sealed = Файл запечатано. З нього видно, що це запечатаний файл і скільки в ньому приблизно даних; більше нічого без парольної фрази прочитати не можна. Хто має і те, і те, має все.
outputs-case-holds = У ньому є все введене, позначене чи ні:
    .answers = усі відповіді, також на запитання, які зараз приховано
    .words = увесь вільний текст, нотатки і власні слова людини
    .decision = рішення з причинами та дії
    .plan = план, ризики, чинники і повідомлення
    .earlier = раніші оцінки
outputs-save-case = Зберегти випадок запечатаним
outputs-too-large = Цей випадок завеликий, щоб його можна було відкрити знову, тому його не збережено. Спершу скоротіть довгі тексти. На екрані нічого не втрачено.
outputs-after = Коли збережено або надруковано
    .find = Файл — у теці завантажень цього комп’ютера: { "assessment.age" }, { "summary.txt" }, { "message.txt" }, { "route.json" } або { "place.json" }. Якщо такий уже був, новий має номер.
    .move = Перемістіть його в безпечне місце, де ваша організація тримає файли випадків.
    .remove = Видаліть його з теки завантажень.
    .bin = Очистьте кошик. Перелік завантажень у браузері все ще показує назву файлу; очистьте і його.
    .printed = Одразу заберіть папір із принтера і тримайте під замком.
    .wipe = Усе ще лишається на цьому екрані. Зітріть, коли закінчите.

report-title = Запис
    .full = Запис оцінки
    .without-text = Запис оцінки, без вільного тексту
    .plan-only = План
report-handling = Конфіденційно. Лише для тих, кого названо відповідальними. Тримайте під замком, не копіюйте, не фотографуйте і не пересилайте та знищте, коли більше не потрібно.
report-colon = :{ " " }
report-no-code = немає
report-stage = На якому етапі розмова
report-rests-on = На чому ґрунтується цей запис
report-observation = Лише на спостереженні. Людина не могла або не хотіла говорити, тому ніщо тут не сказане нею самою.
report-left-out = Рядки, які не входять
    .full = { $count ->
        [one] { $count } рядок із вільним текстом або чутливою відповіддю не входить: його не позначено або він задовгий.
        [few] { $count } рядки з вільним текстом або чутливою відповіддю не входять: їх не позначено або вони задовгі.
        [many] { $count } рядків із вільним текстом або чутливою відповіддю не входять: їх не позначено або вони задовгі.
       *[other] { $count } рядка з вільним текстом або чутливою відповіддю не входять: їх не позначено або вони задовгі.
    }
    .without-text = { $count ->
        [one] { $count } рядок із вільним текстом або чутливою відповіддю не входить.
        [few] { $count } рядки з вільним текстом або чутливою відповіддю не входять.
        [many] { $count } рядків із вільним текстом або чутливою відповіддю не входять.
       *[other] { $count } рядка з вільним текстом або чутливою відповіддю не входять.
    }
    .plan-only = { $count ->
        [one] { $count } текст плану не входить: його не позначено або він задовгий.
        [few] { $count } тексти плану не входять: їх не позначено або вони задовгі.
        [many] { $count } текстів плану не входять: їх не позначено або вони задовгі.
       *[other] { $count } тексту плану не входять: їх не позначено або вони задовгі.
    }
report-text-left-out = записано словами; тут пропущено
report-text-too-long = записано словами; довше за 280 символів і пропущено
report-sensitive-left-out = записано; тут пропущено
report-unreadable = записано; показати не вдається
report-unreadable-date = дата, яку не вдається прочитати
report-unreadable-number = число, яке не вдається прочитати
report-no-date = дати немає
report-own-role = роль власними словами; тут пропущено
report-note = Нотатка: { $text }
report-words = Власними словами людини: { $text }
report-not-applicable = Не стосується: { $reason }
report-with-basis = { $answer } ({ $basis })
report-event = { $what }, { $date }
report-carried = Перенесено: це записано { $date } і досі рахується.

report-result = Підсумок
report-level = Небезпека помсти щонайменше «{ $level }»; терміновість: { $timing }.
report-could-be = Може бути «{ $level }»: важливі речі не відомі напевно.
report-provisional = Рівень неостаточний: лише відоме дає «{ $known }». Його утримано вищим, бо важливі речі не відомі, а те, що невідомо, ніколи його не знижує.
report-provisional-partly = Частина неостаточна: спирається на те, що ще невідомо. Те, що невідомо, ніколи не знижує рівня.
report-standing = Це опис того, що відомо сьогодні. Він не може показати, що людина в безпеці.
report-ladder = Рівні, спершу найменш серйозний
report-rung = Позначки на рівнях
    .floor = щонайменше це
    .could-be = може бути
    .decided = вирішено
report-floor = Щонайменше
report-known-floor = Лише з відомого
report-could-be-fact = Може бути
report-decided = Вирішено
report-timing = Терміновість
report-answered = Безпека сьогодні
report-nothing-answered = ще ні на що не відповіли
report-reasons = Чому
report-at-least = щонайменше «{ $level }»
report-at-least-provisional = щонайменше «{ $level }», неостаточно
report-consider = розглянути «{ $level }»
report-consider-higher = розглянути рівень на один щабель вищий
report-one-step-up = на один щабель вище
report-timing-is = терміновість: { $timing }
report-because = Що за цим стоїть: { $items }. Правило { $rule }.
report-rule = Правило { $rule }.
report-separate = Поруч із самою людиною: працівники і приміщення
report-retrafficking = Небезпека повторної експлуатації: { $level }
report-legs = Частина за частиною шляху
report-leg = щонайменше «{ $level }», може бути «{ $could }»; загальна обстановка: { $band }

report-decision = Рішення
report-not-decided = ще ніхто не вирішив
report-against-floor = Порівняно з правилами
report-set-lower = встановлено на один щабель нижче за мінімум за правилами
report-set-higher = встановлено вище за мінімум за правилами
report-decided-on = Коли
report-decided-by = Хто
report-second = Хто погодив
report-decision-reasons = Головні причини
report-decision-old = Раніше рішення
report-decision-outdated = те, що від { $date }, більше не чинне, бо відтоді рівень підвищився
report-change = Зміна з датою
report-review-by = Переглянути знову до
report-review-overdue = цей день уже минув
report-before-movement = і до будь-якого пересування
report-own-words = Власними словами людини
report-open = Що невідомо
report-gaps = Це внесло б найбільше ясності
report-gap-route = загальна обстановка: { $leg }
report-also-open = Також відкрито
report-critical = важливе
report-responses = Що прийнято
report-response-changed = змінено власними словами; тут пропущено
report-due = до { $date }
report-overdue = прострочено від { $date }
report-for-receiving = також вимога до офісу, що приймає
report-by-role = хто: { $role }
report-owner = дбає: { $role }

report-journey = Поїздка
report-readiness-limits = «Відомих перешкод немає» не означає, що поїздка безпечна.
report-conditions = Умови і хто про них дбає
report-no-owner = не названо, хто дбає
report-no-reason = причину не записано
report-route = Країна і маршрут
report-route-by = Хто написав
report-route-expired = застаріло або без дати: рахується як невідоме
report-answers = Відповіді
report-needs = Життя, до якого варто повертатися: відповіді
report-factors = Що послаблює і що підтримує
report-protective = Що підтримує
report-none-found = нічого не знайдено
report-ask-again = запитати знову { $date }
report-risks = Ризики для самого повернення
report-own-risk = ризик власними словами
report-not-placed = ще не зважено
report-likelihood = імовірність: { $likelihood }
report-impact = якщо станеться: { $impact }
report-looked-again = розглянуто знову { $date }
report-risk-affects = Стосується: { $text }
report-risk-why = Чому: { $text }
report-risk-measure = Що роблять: { $text }
report-risk-result = Що з цього вийшло: { $text }

report-measures = Опитувальники з балами
report-wave = { $pack }, { $date }
report-wave-version = Заповнено за іншою версією опитувальника. Збережено, балів не обчислено.
report-composite = Усе разом
report-pack = Опитувальник
report-unverified = друга особа не перевіряла
report-coverage = відповіді: { $answered } з { $applicable }
report-bounds = між { $worst } і { $best }, залежно від того, чого бракує
report-declined = { $count ->
    [one] { $count } відповідь, якої людина воліє не давати
    [few] { $count } відповіді, яких людина воліє не давати
    [many] { $count } відповідей, яких людина воліє не давати
   *[other] { $count } відповіді, якої людина воліє не давати
}
report-too-little-answered = не обчислено: замало відповідей
report-incomplete = не обчислено: є відповіді не на все
report-nothing-applies = не обчислено: нічого з цього не стосується людини
report-weights-missing = не обчислено: чисел не завантажено

report-plan = План
report-plan-status = Стан
report-no-plan = Плану ще немає.
report-plan-agreed = Узгоджено
report-plan-changed = відтоді змінено, треба узгодити знову
report-plan-start = Від
report-plan-horizon = На
report-months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
    [many] { $count } місяців
   *[other] { $count } місяця
}
report-plan-planned = Заплановані суми
report-plan-approval = Схвалення
report-plan-lines = Рядки
report-line-status = стан: { $status }
report-line-headline = служить бажанню на початку плану
report-line-wish = служить бажанню: { $item }
report-line-need = відповідає на потребу: { $item }
report-line-how = { $level }; { $mode }
report-line-received = людина підтвердила отримання { $date }
report-line-safety = розгляд безпеки: { $result }
report-labelled = { $label }: { $text }
report-reviews = Контакти після прибуття
report-review-contact = контакт
report-review-safe = чи безпечно говорити: { $safe }
report-review-next = наступний контакт: { $date }
report-plan-end = Як план закінчився
report-plan-closed = Закрито
report-plan-reopened = Відновлено

report-messages = Повідомлення між офісами
report-message-not-started = не почато
report-message-drafted = складають
report-message-sent = надіслано { $date }
report-message-passed-over = пропущено { $date }
report-message-copied = копія офісу на шляху { $date }
report-message-received = отримано { $date }
report-earlier = Раніші оцінки
report-earlier-line = щонайменше «{ $level }»; терміновість: { $timing }
report-earlier-decided = вирішено: «{ $level }»

file-kind = Види файлів
    .case = файл випадку
    .route = запис про країну і маршрут
    .place = перевірка місця
    .message = повідомлення
file-other-kind = Це файл із Waymark, але не того виду, який відкривають тут: це { $detail }. Нічого не відкрито; випадок на екрані не змінився. Відкрийте його там, де йому місце.
file-twice = Щось у цьому файлі записано двічі, рядок і стовпець { $detail }, і довелося б вгадувати, що з двох рахується. Нічого не відкрито; випадок на екрані не змінився.
file-unknown-name = У цьому файлі названо щось, чого ця версія Waymark не знає, рядок і стовпець { $detail }. Можливо, його створено з іншими запитаннями. Нічого не відкрито; випадок на екрані не змінився.
file-unknown-answer = У цьому файлі є відповідь, якої його запитання не приймає, рядок і стовпець { $detail }. Нічого не відкрито; випадок на екрані не змінився.
file-route-opened = Запис тепер у цій частині шляху. Погляньте на його дату: застарілий запис рахується як невідоме.
file-place-opened = Перевірку місця відкрито.
