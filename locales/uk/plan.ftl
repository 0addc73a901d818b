# Waymark, українська: план.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

plan-wish = Чого хоче людина
plan-no-headline = На початку цього плану бажання не записано.
plan-person-said = Людина сказала:
plan-take-wish = Узяти це як бажання плану
plan-no-names = Коротко, без імен, адрес і номерів телефону: пишіть ролі, наприклад «тітка» або «позикодавець».
plan-covers = План охоплює час від { $first } до { $last }.

plan-stand = На чому зараз план
plan-status-text = Стан плану
    .draft = План складають. Ще нічого не узгоджено.
    .agreed = План узгоджено. Він ще не почався.
    .active = План виконується.
    .on_hold = План чекає.
    .closed = План закрито. Його можна прочитати і відновити, вказавши причину.
    .reopened = План відновлено. Його треба узгодити наново.
plan-agreed-on = Версію { $number } узгоджено { $date }, { $how }.
plan-changed = Відтоді він змінився: пройдіть зміни разом із людиною й узгодьте знову.
plan-waits-because = Він чекає, бо: { $reason }
plan-before-agreeing = { $count ->
        [one] { $count } пункт, перш ніж людина зможе погодитися
        [few] { $count } пункти, перш ніж людина зможе погодитися
        [many] { $count } пунктів, перш ніж людина зможе погодитися
       *[other] { $count } пункту, перш ніж людина зможе погодитися
    }
    .clear = Узгодженню нічого не заважає. Пройдіть план разом із людиною, рядок за рядком.
plan-before-starting = { $count ->
        [one] { $count } пункт, перш ніж план зможе початися
        [few] { $count } пункти, перш ніж план зможе початися
        [many] { $count } пунктів, перш ніж план зможе початися
       *[other] { $count } пункту, перш ніж план зможе початися
    }
    .clear = Початкові нічого не заважає.
plan-to-look-at = На що зважити
plan-agree = Узгодити план
plan-agree-again = Узгодити зміни
plan-activate = Почати план
plan-go-on = Продовжити план
plan-hold = Нехай чекає
plan-close = Закрити план
plan-reopen = Відновити план
plan-started = План виконується.
plan-risk = Безпека
plan-risk-none = Про безпеку ще нічого не записано.
plan-risk-now = Чинна оцінка безпеки: { $date }, { $level }, { $timing }.
plan-risk-checked = Звірено з оцінкою безпеки від { $date }: { $level }, { $timing }.
plan-risk-unchecked = План не звірено з оцінкою безпеки.
plan-risk-check = Кожен рядок переглянуто з огляду на неї
plan-go-there = Перейти туди
plan-go-question = До запитання: { $item }
plan-go-safety = Переглянути безпеку знову
plan-go-risks = Переглянути ризики
plan-label-of = { $label }: { $about }

plan-on = Якого дня
plan-not-now = Не зараз
plan-day-missing = Напишіть день: рік, місяць, день.
plan-day-ahead = Цей день не може бути в майбутньому.
plan-reason-missing = Напишіть причину.
plan-agree-title = Людина погоджується на план
plan-agree-text = Прочитайте його вголос або покажіть. План належить людині: від будь-якого рядка можна відмовитися, і все можна змінити будь-якого дня. Узгоджене зберігають як версію і ніколи не змінюють.
plan-agree-how = Як людина погоджується?
plan-agree-how-missing = Вкажіть, як людина погоджується.
plan-interpreter = Допомагав перекладач
plan-agree-risk = Узгоджують з огляду на оцінку безпеки від { $date }: { $level }, { $timing }.
plan-agree-send = Людина погоджується
plan-agreed-now = План узгоджено.
plan-hold-title = Нехай план чекає
plan-hold-send = Нехай чекає
plan-reopen-title = Відновити план
plan-reopen-text = Попереднє закриття лишається записаним. Далі план узгоджують із людиною наново.
plan-reopen-agreed = Було домовлено відновити його, якщо: { $conditions }
plan-reopen-send = Відновити
plan-close-title = Закрити план
plan-close-text = Розгляньте причини разом із людиною. Кінець плану — не кінець допомоги, і план можна відновити.
plan-close-reason = Причина
plan-close-reason-missing = Виберіть причину.
plan-close-explored = Причини розглянуто разом із людиною
plan-close-planned = Закінчення було заплановане
plan-close-safety-missing = Напишіть, що зараз відомо про безпеку. Для такого завершення це потрібно.
plan-close-safety-hint = Передусім якщо з людиною не вдається зв’язатися: що пробували і що вказує на небезпеку.
plan-close-contact = Людина погоджується, щоб із нею зв’язалися згодом
plan-close-records = Записи зберігають до
plan-close-send = Закрити план зараз
plan-closed-now = План закрито.

plan-needs = Потреби без рядка
plan-needs-lead = Кожна потреба отримує рядок у плані або пояснення, чому його немає. Нагальні потреби — насамперед.
plan-needs-none = Кожна виявлена потреба має рядок або причину.
plan-need-urgent = нагальна
plan-need-some = певна потреба
plan-need-why-not = Поясніть, чому рядка немає
plan-need-why-not-hint = Наприклад: людина не хоче цього зараз або про це вже дбає хтось інший.
plan-add-for = Додати рядок: { $type }
plan-starters = Позначене в розмові може стати рядком плану
plan-suggested = запропоновано за відповідями
plan-possible = можливо
plan-blocked = зараз не пропонується
plan-later = ще ні
plan-blocked-type = { $type }:
plan-held-by = Запитання, які це стримують
plan-unsettled = { $count ->
        [one] { $count } потребу не з’ясовано
        [few] { $count } потреби не з’ясовано
        [many] { $count } потреб не з’ясовано
       *[other] { $count } потреби не з’ясовано
    }
plan-unsettled-text = Те, про що не питали або що не відомо, ніколи не вважають відсутністю потреби. Поверніться до цього.
plan-offers = Усі види допомоги: { $all }, запропоновано: { $suggested }
plan-offers-lead = Для чого кожен вид, що має бути в його рядку і що перевірити, перш ніж надавати. Те, чого зараз не пропонують, лишається тут із причиною.
plan-line-has = У рядку вказано:
plan-line-check = Перевірити, перш ніж надавати:
plan-offer-lines = { $count ->
        [one] { $count } рядок у плані.
        [few] { $count } рядки в плані.
        [many] { $count } рядків у плані.
       *[other] { $count } рядка в плані.
    }

plan-lines = Рядки плану
plan-no-lines = Рядків ще немає. Почніть із того, чого хоче людина, або з потреби вище.
plan-add-line = Додати рядок
plan-line-name = Рядок { $number }: { $about }
plan-line-number = Рядок { $number }
plan-line-blank = ще не описано ({ $kind })
plan-nobody-yet = ще нікого не вказано
plan-no-day-yet = дня ще немає
plan-by = не пізніше { $date }
plan-line-blocks = { $count ->
        [one] { $count } пункт заважає
        [few] { $count } пункти заважають
        [many] { $count } пунктів заважають
       *[other] { $count } пункту заважає
    }
plan-line-warns = { $count ->
        [one] { $count } пункт, на який зважити
        [few] { $count } пункти, на які зважити
        [many] { $count } пунктів, на які зважити
       *[other] { $count } пункту, на який зважити
    }
plan-unfold = Відкрити
plan-read = Прочитати весь рядок
plan-fold = Згорнути
plan-move-up = Перемістити вгору
plan-move-down = Перемістити вниз
plan-moved = Переміщено на місце { $place }.
plan-already-first = Це вже перший рядок.
plan-already-last = Це вже останній рядок.
plan-remove-line = Вилучити цей рядок
plan-remove-text = Вилучити цей рядок з усім, що в ньому написано? Повернути його не можна. Раніше узгоджені версії його зберігають.
plan-remove-begun = Цей рядок уже почато. Якщо встановити стан «знято» або «людина відмовилася», те, що було, збережеться. Усе одно вилучити? Повернути його не можна. Раніше узгоджені версії його зберігають.
plan-remove-keep = Залишити
plan-remove-yes = Вилучити
plan-removed = вилучено.
plan-group-what = Що
plan-group-who = Хто і коли
plan-group-how = Як це надають і скільки це коштує
plan-group-feasible = Чи може це спрацювати?
plan-group-safety = Розглянути безпеку, перш ніж надавати
plan-group-progress = Як просунулося
plan-group-open = { $count ->
        [one] { $group } ({ $count } пункт)
        [few] { $group } ({ $count } пункти)
        [many] { $group } ({ $count } пунктів)
       *[other] { $group } ({ $count } пункту)
    }
plan-for-wish = Бажання, якому це служить
plan-wish-headline = Бажання на початку плану
plan-for-need = Потреба, на яку це відповідає
plan-type = Вид допомоги
plan-type-blocked = { $type } (зараз не пропонується)
plan-type-later = { $type } (ще ні)
plan-approach = Підхід
plan-level = Хто або що змінюється
plan-kind = Вид рядка
plan-counts-under = До чого належить
plan-provider-consent = Людина погоджується, щоб цьому надавачеві повідомили те, що потрібно для рядка
plan-depends = Чекає, доки виконано ці рядки
plan-mode = Наскільки помітно це надають?
plan-form = Форма
plan-evidence = Що показує, що це надано
plan-currency = Валюта
    .hint = Три літери, наприклад EUR
plan-programme = Хто оплачує
plan-tranches = Частини виплати
plan-tranches-hint = Лише якщо надають частинами. Разом вони складають заплановану суму.
plan-add-tranche = Додати частину
plan-tranche = Частина { $number }
plan-not-paid-yet = Поки що нічого не можна виплатити. «Як просунулося» показує, що заважає.
plan-cash = Готівка чи речі? Шість запитань
plan-cash-lead = Запитайте разом із людиною. Відповіді показують, які форми відкриті і чому. Вибираєте ви разом із людиною.
plan-cash-said = Сказано в розмові
plan-not-asked = Ще не запитано
plan-not-looked = Ще не розглянуто
plan-not-said = Ще нічого не сказано
plan-cash-preferred = Якій формі надає перевагу людина?
plan-cash-wanted = бажання людини
plan-cash-open = Що відповіді лишають відкритим
plan-cash-open-hint = Тут форми не вибирають. Запитання, яке лишилося неясним або не поставлене, нічого не відкриває.
plan-cash-keep = Пам’ятайте
plan-criteria = Критерії, один за одним: розглянуто { $looked } з { $all }
plan-criterion-must = Цей має бути виконаний, перш ніж планувати будь-яку готівку.
plan-safety-by = Хто розглядає
plan-safety-result = Що з цього випливає?
plan-line-status-label = Стан
plan-withheld = Поки що не можна вибрати: { $states }. Заважає:
plan-refused = Цього не записано. Заважає:
plan-received-hint = Важить те, що сама людина каже: це справді до неї дійшло.
plan-referral = Перенаправлення
plan-referral-state = На чому зараз перенаправлення
plan-referral-within = Відповіді чекають упродовж
plan-referral-why = Чому людину перенаправляють
plan-referral-age = { $days ->
        [0] У цьому стані від сьогодні.
        [one] У цьому стані { $days } день.
        [few] У цьому стані { $days } дні.
        [many] У цьому стані { $days } днів.
       *[other] У цьому стані, днів: { $days }.
    }
plan-release = Слова цього рядка можуть з’являтися у роздруківках, зведеннях і повідомленнях

plan-dimension = Виміри
    .economic = Робота і гроші
    .social = Житло, документи, школа, здоров’я
    .psychosocial = Самопочуття і люди
    .safety = Безпека
plan-grid = Чи все розглянуто?
plan-grid-hint = Скільки є рядків. Це лічба, а не оцінка: порожнє поле може бути правильним.
plan-grid-caption = Рядки плану за тим, до чого вони належать і хто або що змінюється
plan-declare = { $dimension }: тут нічого не заплановано. Чому?
plan-declared = { $dimension }: тепер є рядок. Що було сказано раніше:

plan-time = План у часі
plan-time-none = Жоден день ще не вказано.
plan-time-order = За порядком
plan-time-key = Смуга — це рядок від початку до дня, до якого його треба виконати. Заповнена позначка — контакт, що відбувся, порожня — контакт, якого чекають. Вертикальна лінія — сьогодні. Контакти, заплановані на пізніше, є лише в переліку.
plan-event-starts = План починається
plan-event-ends = Час плану закінчується
plan-event-line-starts = { $line } — початок
plan-event-line-due = { $line } — строк
plan-event-contact = Контакт відбувся
plan-event-next = Строк наступного контакту
plan-event-today = Сьогодні
plan-event-month = { $months ->
        [one] Контакт через { $months } місяць після прибуття: { $state }
        [few] Контакт через { $months } місяці після прибуття: { $state }
        [many] Контакт через { $months } місяців після прибуття: { $state }
       *[other] Контакт через { $months } місяця після прибуття: { $state }
    }
plan-event-day = { $days ->
        [one] Контакт через { $days } день після прибуття: { $state }
        [few] Контакт через { $days } дні після прибуття: { $state }
        [many] Контакт через { $days } днів після прибуття: { $state }
       *[other] Контакт через { $days } дня після прибуття: { $state }
    }
plan-money = Гроші
plan-planned = Заплановано
plan-spent = Витрачено
plan-no-amount = нічого
plan-money-hint = Кожна валюта має власну суму. Нічого не перераховують.
plan-left-out = Не враховано в цих сумах, бо суму не вдається прочитати: { $lines }.
plan-programmes = Програми, які можуть оплатити ({ $count })
plan-programmes-lead = Запишіть, що вирішила кожна. Ніщо тут не вирішує, хто відповідає умовам. Жодна допомога не залежить від роботи з поліцією.
plan-add-programme = Додати програму
plan-programme-number = Програма { $number }
plan-eligibility = Що вона вирішила
plan-decided-by = Хто вирішив
plan-remove-programme = Вилучити цю програму? Рядки, у яких її вказано, тоді не матимуть жодної.

plan-contacts = Контакти після прибуття
plan-contact-next = Наступний контакт — не пізніше { $date }: { $because }
plan-contact-overdue = Контакт мав відбутися не пізніше { $date }: { $because }
plan-contact-not-agreed = Людина не погодилася, щоб із нею зв’язувалися після прибуття, тому дат не встановлено. Спершу запитайте про цю згоду.
plan-contact-no-day = Місяці рахують від дня прибуття або від початку плану. Ні того, ні того ще не відомо.
plan-contact-set-day = Вказати початок плану
plan-contact-from = Місяці рахують від { $date }.
plan-add-contact = Записати контакт
plan-contact-title = Контакт { $number }: { $date }
plan-contact-next-on = наступний контакт { $date }
plan-contact-by = Хто зв’язувався
plan-contact-again = Щось змінилося, або не було ясно, що говорити безпечно. Перегляньте безпеку знову, перш ніж надавати щось іще.
plan-ask-again = Спитати знову
plan-contact-reach = Перш ніж дзвонити чи писати: як і коли про це домовлено та що сказати, якщо відповість хтось інший.
plan-contact-lines = Спитайте про те, що вже почалося: чи це справді отримано і чи воно досі підходить?
plan-contact-ask = Під час кожного контакту запитайте про це знову. Гірша відповідь враховується одразу і знову відкриває оцінку безпеки:
plan-safe-to-talk = Чи було безпечно говорити? Запитайте про це насамперед, за допомогою фрази-прикриття.
plan-safe-short = Чи безпечно говорити
    .yes = говорити безпечно
    .no = говорити не безпечно
    .unsure = немає певності, чи безпечно говорити
plan-channel = Як
plan-changes = Що змінилося?
plan-changes-summary = Що змінилося? ({ $count })

plan-versions = Узгоджені версії та схвалення
plan-no-version = Ще нічого не узгоджено.
plan-with-interpreter = Допомагав перекладач.
plan-version-lines = { $count ->
        [one] Що в ній: { $count } рядок
        [few] Що в ній: { $count } рядки
        [many] Що в ній: { $count } рядків
       *[other] Що в ній: { $count } рядка
    }
plan-approvals = Схвалення
plan-no-approval = Не записано жодного. Записуйте лише там, де план має схвалити хтось інший.
plan-approval-row = { $date }: { $decision }; роль: { $role }
plan-add-approval = Записати схвалення
plan-approval-decision = На чому зараз?
plan-approval-decision-missing = Вкажіть, на чому зараз схвалення.
plan-approval-role-missing = Вкажіть, яка роль вирішує.
plan-approval-send = Записати
plan-endings = Як він закінчився
plan-ended = Закрито { $date }: { $reason }
plan-ended-explored = Причини розглянуто разом із людиною.
plan-ended-not-explored = Причин не розглянуто разом із людиною.
plan-ended-contact = Людина погоджується, щоб із нею зв’язалися згодом.
plan-ended-no-contact = Людина не погодилася, щоб із нею зв’язувалися згодом.
plan-reopened-on = Відновлено { $date }: { $reason }

options-plan-status = Стани плану
    .draft = чернетка
    .agreed = узгоджено
    .active = виконується
    .on_hold = чекає
    .closed = закрито
    .reopened = відновлено
options-plan-level = Хто або що змінюється
    .individual = Людина
    .family = Сім’я
    .community = Громада
    .structural = Послуги і правила
options-plan-kind = Види рядків
    .service = Послуга
    .grant = Грант
    .goods = Речі
    .referral = Перенаправлення до іншої установи
    .follow_up = Контакт після прибуття
    .protection_measure = Захід захисту
options-plan-mode = Наскільки помітно
    .openly = Відкрито
    .discreetly = Непомітно
    .inside_general_service = У межах загальної послуги
options-plan-form = Форми
    .cash = Готівка
    .in_kind = Речі
    .voucher = Ваучер
    .service = Оплата надавачеві
    .mixed = Частково речі, частково готівка
    .none = Нічого не коштує
options-plan-evidence = Що це показує
    .receipt = Квитанція
    .photo_without_person = Знімок без людини
    .provider_note = Записка надавача
    .person_confirms = Людина підтверджує
    .none = Нічого
options-plan-met = Результат розгляду
    .met = Так
    .not_met = Ні
    .unclear = Неясно
options-plan-safety = Що з цього випливає
    .ok = Продовжувати
    .change = Спершу щось змінити
    .stop = Стоп
options-plan-line-status = Стани рядка
    .proposed = запропоновано
    .accepted = прийнято
    .declined_by_person = людина відмовилася
    .waiting = чекає
    .under_way = виконується
    .done = виконано
    .dropped = знято
options-plan-referral = Стани перенаправлення
    .proposed = запропоновано
    .consent_given = людина погоджується
    .sent = надіслано
    .acknowledged = там отримано
    .service_started = надання послуги почалося
    .service_confirmed_by_person = людина підтверджує послугу
    .not_available = отримати неможливо
    .declined = відмовлено
    .lost = більше нічого не чути
options-plan-referral-why = Причини перенаправлення
    .more_services = послуги, яких немає в нашому офісі
    .moved = людина або служба переїхали
    .other = інша причина
options-plan-window = Час на відповідь
    .within_1_hour = однієї години
    .within_3_hours = трьох годин
    .within_1_day = одного дня
    .within_3_days = трьох днів
options-plan-agreed = Як узгоджують план
    .signed = підписом
    .verbal_witnessed = усно, при свідкові
    .thumbprint = відбитком пальця
options-plan-declaration = Про цілий вимір
    .help_wanted = Людина хоче тут допомоги
    .no_help_wanted = Людина не хоче тут допомоги
    .not_needed = Тут допомога не потрібна
options-plan-eligibility = Що вирішила програма
    .unknown = ще невідомо
    .requested = подано запит
    .confirmed = підтверджено
    .refused = відмовлено
    .ended = закінчилося
options-plan-decision = На чому зараз схвалення
    .requested = подано запит
    .pending = чекає
    .approved = схвалено
    .rejected = відхилено
options-plan-channel = Способи контакту
    .visit = відвідини
    .phone = телефон
    .message = повідомлення
    .office = в офісі
    .remote_call = відео- або інтернет-дзвінок
options-plan-safe-to-talk = Чи безпечно говорити
    .yes = Так
    .no = Ні
    .unsure = Немає певності
options-plan-counting = Як рахують закінчення
    .success = У звітах це рахується як успіх.
    .not_success = У звітах це не рахується як успіх.
    .neither = У звітах це не рахується ні як успіх, ні як невдача.
options-plan-tick = Три позначки
    .service_exists = Чи є там така послуга?
    .person_qualifies = Чи відповідає людина її умовам?
    .safe = Чи може людина нею користуватися так, щоб її не знайшли і їй не зашкодили?
options-plan-yes-no = Відповіді
    .yes = Так
    .no = Ні
    .unclear = Неясно
options-plan-severity = Наскільки серйозно
    .hint = нагадування
    .warn = на що зважити
    .block = заважає
options-plan-stops = Чому заважає зауваження
    .nothing = нічому; на нього вказують
    .agreeing = погодити план
    .activating = почати план, надати допомогу за рядком і наново погодити план, який уже виконується
    .delivering = надати допомогу
    .finishing = позначити рядок виконаним
    .starting = погодити план, почати його і надати допомогу за рядком
    .closing = закрити план
    .every = будь-якому кроку
options-plan-rule = Правила плану
    .P1 = Рядок походить із бажання
    .P2 = Нагальні потреби
    .P3 = Хто і до якого часу
    .P4 = Дати
    .P5 = Згода на те, щоб комусь повідомили
    .P6 = Готівка
    .P7 = Суми
    .P8 = Оцінка безпеки
    .P9 = Найкращі інтереси дитини
    .P10 = Усі виміри
    .P11 = Порядок рядків
    .P12 = Імена і контакти в тексті
    .P13 = Закриті плани
    .typed = Чого не вдається прочитати
    .grid = Чи може це спрацювати?
    .fit_to_work = Здатність працювати
    .ceiling = Що оплачує програма
    .referral = Перенаправлення
    .safety = Безпека до надання
    .assistance = Види допомоги, з якими чекають
    .risk_grid = Ризики для самого повернення
    .mitigation = Захист у плані
    .closing = Завершення плану
    .interval = Як часто є контакт
    .state = Стани плану
options-plan-field = Поля плану
    .headline = Бажання на початку плану, власними словами людини
    .plan_start = План починається
    .horizon = Скільки місяців він охоплює
    .need_reason = Чому рядка немає
    .wait_reason = Чому він чекає
    .approach_other = Інакше, якщо в переліку нічого не підходить
    .goal = Мета, одним реченням, як її бачить людина
    .step = Крок: що роблять
    .first_step = Перший крок людини
    .owner = Хто про це дбає
    .provider = Хто надає, за організацією або роллю
    .start = Початок
    .due = Строк
    .date_reason = Чому це поза часом плану
    .every_days = Повторюється через стільки днів
    .planned = Запланована сума
    .spent = Досі витрачено
    .overspend_reason = Чому витрачено більше, ніж заплановано
    .tranche_amount = Сума
    .tranche_condition = Що має бути, перш ніж виплатити
    .tranche_due = Строк
    .tranche_paid = Виплачено
    .criterion_basis = На чому це ґрунтується
    .criterion_reason = Чому це все одно планують
    .criterion_on = Розглянуто
    .criterion_again = Розглянути знову
    .cash_basis = На чому це ґрунтується
    .cash_why = Чому, словами людини
    .safety_on = Розглянуто
    .status_reason = Чому такий стан
    .received_on = День, коли людина підтвердила, що це дійшло
    .appointment_on = Прийом призначено на
    .follow_up_on = Запитати цього дня, як минуло
    .programme_name = Назва програми
    .programme_on = Вирішено
    .programme_ceiling = Найбільше, що вона оплачує
    .review_on = День
    .review_period = Час, за який розглядають
    .review_situation = Як справи
    .review_problem = Що важко
    .review_action = Що щодо цього роблять
    .review_instrument = Використаний опитувальник
    .person_says = Що каже людина і що вона змінила б
    .staff_says = Що кажуть працівники
    .next_on = Наступний контакт
    .approval_note = Примітка
    .safety_note = Що зараз відомо про безпеку
    .reopen_conditions = Коли його відновили б
    .follow_on = Хто допомагатиме далі, за роллю або організацією
    .final_instrument = Опитувальник, використаний наприкінці
    .reopen_reason = Чому його відновлюють
options-cash-question = Готівка чи речі
    .cash_is_a_risk = Чи наражала б готівка на руках людину на ризик з боку торговців людьми, позикодавця, партнера або сім’ї?
    .safe_delivery = Чи є безпечний спосіб її передати?
    .enough = Чи досить цього, щоб вийти з боргу або задовольнити нагальну потребу?
    .others_receive = Чи отримують допомогу й інші навколо людини?
    .goods_available = Чи є там речі, які безпечно купити в надійних постачальників?
options-cash-standing = Наскільки форма відкрита
    .open = відкрита
    .avoid = краще уникати
    .not_settled = не раніше, ніж це з’ясовано
    .closed = не використовувати
cash-cash_is_a_risk = Готівка на руках наражала б людину на ризик.
cash-no_safe_delivery = Немає безпечного способу її передати.
cash-risk_not_known = Не відомо, чи є готівка на руках ризиком.
cash-delivery_not_known = Не відомо, чи є безпечний спосіб її передати.
cash-no_goods = Речей отримати не можна або не можна безпечно.
cash-goods_not_known = Не відомо, чи можна отримати речі.
cash-safe_collection = Де потрібні гроші: лише частинами і з безпечним способом їх забрати.
cash-combine_lines = Суми не досить: поєднайте її з іншим рядком і не підживлюйте борг.
cash-enough_not_known = Не відомо, чи досить цієї суми.
cash-others_do_not_receive = Інші не отримують нічого: надайте непомітно або так, щоб це допомогло домогосподарству чи громаді.
cash-others_not_known = Не відомо, чи отримують допомогу інші.
cash-preference_not_asked = Людину не запитали, якій формі вона надає перевагу.
options-schedule-point = На чому зараз подальший контакт
    .met = контакт відбувся
    .overdue = день минув
    .ahead = попереду
options-schedule-because = Чому потрібен контакт
    .security_review = треба знову переглянути оцінку безпеки.
    .security_interval = проміжок між контактами ніколи не більший, ніж між переглядами безпеки.
    .agreed = так домовлено з людиною.
    .month = це один із місяців після прибуття.

plan-problem-no_wish_line = Жоден рядок не походить із бажання людини. Почніть хоча б один із того, чого вона хоче.
plan-problem-urgent_need_open = { $item }: ця потреба нагальна і не має ні рядка, ні причини.
plan-problem-need_without_day = { $item }: ще невідомо, чи це потрібно. Призначте день, щоб запитати знову.
plan-problem-no_owner = Не вказано, хто про це дбає.
plan-problem-no_due_date = Немає дня, до якого це треба виконати.
plan-problem-due_before_start = Строк настає раніше, ніж початок.
plan-problem-outside_horizon = Цей день поза часом плану. Змініть його або поясніть чому.
plan-problem-no_consent_for_recipient = Для перенаправлення потрібні названий надавач, згода людини на те, щоб цьому надавачеві повідомили, і згода на передавання інформації.
plan-problem-cash_not_protected = Готівки не планують, доки не з’ясовано, що вона не наражає людину на ризик і що її можна безпечно передати. Дивіться критерії і запитання про готівку.
plan-problem-tranches_differ = Частини не складають запланованої суми.
plan-problem-overspent = Витрачено більше, ніж заплановано. Поясніть чому.
plan-problem-security_missing = Про безпеку ще нічого не записано. Розгляньте безпеку, перш ніж щось надавати.
plan-problem-security_review_due = День перегляду оцінки безпеки минув. Перегляньте безпеку знову.
plan-problem-security_brought_up = Контакт виявив те, через що безпеку треба оцінити знову. До того нічого не надається: проведіть оцінку ще раз.
plan-problem-security_newer = Є новіша оцінка безпеки, ніж та, з якою звірено план. Перегляньте знову кожен рядок.
plan-problem-security_raised = План не звірено з небезпекою, якою вона є зараз. Нічого не надають, доки знову не переглянуто кожен рядок.
plan-problem-no_best_interests = Дитина не повертається без повного рішення щодо її найкращих інтересів: хто вирішив, коли, які варіанти порівняли і що каже дитина. Його не записано.
plan-problem-dimension_empty = { $dimension }: немає ні рядка, ні пояснення. Тут не хочуть допомоги чи вона не потрібна?
plan-problem-done_before = Це виконано, а { $line } має бути спершу і не виконано.
plan-problem-depends_on_itself = Це чекає на себе саме, безпосередньо або через інші рядки.
plan-problem-looks_like_contact = Це схоже на номер телефону або адресу. Якщо так, приберіть: плани знаходять і передають далі.
plan-problem-closed = План закрито. Щоб його змінити, відновіть його.
plan-problem-date_unreadable = Якийсь день не вдається прочитати. Його збережено так, як введено.
plan-problem-amount_unreadable = Якусь суму не вдається порахувати. { $problem }
plan-problem-number_unreadable = Якесь число не вдається прочитати. Його збережено так, як введено.
plan-problem-too_long = Якийсь текст довший за 280 символів. Роздруківки і зведення пропускають його, доки він не стане коротшим.
plan-problem-criterion_not_met = Цього не виконано. Напишіть, чому це все одно планують.
plan-problem-criterion_unclear = Це неясно. Вкажіть день, коли розглянути знову.
plan-problem-not_safe_to_use = Людина не може цим скористатися так, щоб її не знайшли і не скривдили. Цього не надають.
plan-problem-tick_not_met = { $tick } Відповідь: ні. Напишіть у критеріях, що все ж говорить за це, або змініть рядок.
plan-problem-tick_unclear = { $tick } Це неясно. З’ясуйте, перш ніж надавати.
plan-problem-no_type = Укажіть, який це вид допомоги. Доти правила не можуть її перевірити.
plan-problem-type_not_offered = { $type }: { $reason } Доти цього не планують і не надають.
plan-problem-type_not_now = { $type }: { $reason } Це може стояти в плані, але доти нічого не надають.
plan-problem-risk_before_delivery = Один із ризиків для повернення вимагає дій до надання будь-якої допомоги, а результату ще не записано.
plan-problem-no_safety_line = Загальна обстановка вимагає захисту, а в плані немає жодного рядка про безпеку. Додайте його.
plan-problem-not_fit_to_work = Не відомо, чи здоров’я дозволяє людині працювати. Це пропонують лише тоді, коли дозволяє.
plan-problem-ceiling_passed = Заплановано більше, ніж оплачує { $programme }.
plan-problem-not_confirmed_by_person = Перенаправлення виконано лише тоді, коли людина підтверджує послугу.
plan-problem-referral_overdue = Відповідь на перенаправлення прострочено. Запитайте, на чому воно зараз.
plan-problem-safety_stop = Розгляд безпеки каже «Стоп». Цього не надають.
plan-problem-police_only = Усі рядки безпеки спираються на поліцію, а тут на саму поліцію покладатися не можна. Додайте інший захист.
plan-problem-safety_not_checked = Розгляду безпеки немає, він ще попереду або в ньому не сказано «Продовжувати». Розгляньте безпеку, перш ніж це надавати.
plan-problem-contact_too_far = Це далі, ніж дозволений проміжок між переглядами безпеки.
plan-problem-wrong_state = Це неможливо в теперішньому стані плану.
plan-problem-no_such_part = Цієї частини більше немає.
plan-problem-reason_not_listed = Виберіть одну з причин у переліку.
plan-problem-no_safety_note = Напишіть, що зараз відомо про безпеку. Без цього план так не завершують.

money-problem-blank = Нічого не введено.
money-problem-no_currency = Бракує валюти: три літери, наприклад EUR.
money-problem-not_a_number = Це не сума. Її збережено так, як введено. Пишіть цифрами, наприклад 1200,50.
money-problem-too_many_decimals = Знаків після коми більше, ніж має ця валюта.
money-problem-ambiguous = Це можна прочитати як дві різні суми. Напишіть без крапки чи коми між тисячами.
money-problem-too_large = Це більше, ніж можна порахувати.

problem-plan-no-currency = { money-problem-no_currency }
problem-plan-not-a-number = { money-problem-not_a_number }
problem-plan-too-many-decimals = { money-problem-too_many_decimals }
problem-plan-ambiguous = { money-problem-ambiguous }
problem-plan-too-large = { money-problem-too_large }
problem-plan-months = Напишіть ціле число місяців, від 1 до 120. Його збережено так, як введено.
