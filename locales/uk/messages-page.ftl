# Waymark, українська: сторінки навколо шести повідомлень, чинники, ризики для повернення та опитувальники з балами.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

remove-sure = Вилучити «{ $name }» з усім, що там написано?
remove-yes = Вилучити
remove-no = Залишити

messages-office = Хто ми
messages-office-sending = Офіс, що відправляє
messages-office-receiving = Офіс, що приймає
messages-side = Який офіс — ми?
    .sending = людина зараз тут
    .receiving = людина їде до нас
messages-side-hint = Це можна змінити, доки перше повідомлення не надіслано або не надійшло.
messages-side-fixed = Наш бік: { $office }. Його вже не змінити, бо якесь повідомлення вже записано.
messages-agreed-on = День, коли обидва офіси домовилися почати
messages-agreed-hint = Перше повідомлення рахують від цього дня.

messages-path = Шлях шести повідомлень
messages-path-hint = Кожне повідомлення чекає на попереднє, крім двох останніх. Виберіть одне, щоб відкрити його нижче.
messages-transit = Якщо в поїздці є пересадка, тамтешній офіс може отримати копію першого сповіщення і сповіщення про від’їзд, якщо людина на це погодилася.
messages-lanes = Перша лінія: { $sending }. Друга лінія: { $receiving }.
messages-lane-ours = { $office } (ми)
messages-step = { $step }. { $title }
messages-way = Від кого: { $from }. Кому: { $to }
messages-state = Як просунулося
    .not_started = Не почато
    .awaited = Ще не надійшло
    .drafted = Складають
    .noted = Щось занотовано, але не записано як отримане
    .sent = Надіслано { $date }; роль: { $role }
    .received = Отримано { $date }; роль: { $role }
    .passed_over = Пропущено { $date }; вирішила роль: { $role }
messages-due = Строк — не пізніше { $date }
messages-overdue = Прострочено від { $date }
messages-waits-for = Чекає на повідомлення { $step }
messages-called-off = На нього не чекають: людина не їде

messages-late-title = Прострочено
messages-late = Повідомлення { $step }, { $title }: { $due }.
messages-withdrawn = { $date } людина відкликала згоду на передавання інформації. Відтепер не пишуть жодного повідомлення. Нижче — те, що передали раніше: повідомте людину і попросіть інший офіс припинити цим користуватися.

messages-booking-closed = Поки що не бронювати. Нічого не бронюють, доки не надійшло повідомлення { $step }, «{ $title }».
messages-booking-open = Повідомлення { $step }, «{ $title }», записано. Що стосується повідомлень, поїздку можна бронювати. Решта умов — на окремій сторінці.
messages-to-readiness = Чи можна бронювати поїздку?

messages-in-the-way = Що заважає
messages-consent-needed = Спершу потрібно від людини:
messages-consent = { $item }. Записано: { $answer }.
messages-to-consent = До запитання
messages-link-name = { $label }: { $item }
messages-after-consent = Поля відкриються, коли людина погодиться на передавання інформації.

messages-due-on = Строк, про який домовилися обидва офіси
messages-due-counted =
    { $days ->
        [one] Якщо лишити порожнім, строк — { $date }: через { $days } день після попереднього повідомлення або після того, як офіси домовилися почати.
        [few] Якщо лишити порожнім, строк — { $date }: через { $days } дні після попереднього повідомлення або після того, як офіси домовилися почати.
        [many] Якщо лишити порожнім, строк — { $date }: через { $days } днів після попереднього повідомлення або після того, як офіси домовилися почати.
       *[other] Якщо лишити порожнім, строк — { $date }: через { $days } дня після попереднього повідомлення або після того, як офіси домовилися почати.
    }
messages-due-open =
    { $days ->
        [one] Якщо лишити порожнім, строк — через { $days } день після попереднього повідомлення або після того, як офіси домовилися почати.
        [few] Якщо лишити порожнім, строк — через { $days } дні після попереднього повідомлення або після того, як офіси домовилися почати.
        [many] Якщо лишити порожнім, строк — через { $days } днів після попереднього повідомлення або після того, як офіси домовилися почати.
       *[other] Якщо лишити порожнім, строк — через { $days } дня після попереднього повідомлення або після того, як офіси домовилися почати.
    }
messages-due-set = Встановили обидва офіси.
messages-due-unreadable = Цього не вдається прочитати як день. Доки не вдається, діє { $date }.

messages-fields = Що в ньому сказано
messages-fields-theirs = Що було сказано в їхньому повідомленні
messages-drawn = Ці рядки беруться з випадку. Щоб змінити рядок, перейдіть туди, звідки він.
messages-write = Ці рядки пишуть для цього повідомлення.
messages-write-theirs = Занотуйте, що було сказано в їхньому повідомленні, наскільки вам це тут потрібно. Нічого з цього не надсилають назад.
messages-forbidden = Чого тут бути не повинно
messages-line-later = Заповниться, коли ніщо не заважатиме
messages-text-not-given = не вказано
messages-line-missing = Ще нічого не записано
messages-line-withheld = Словами, які не дозволено виводити. Пропущено.
messages-nothing-written = Для цього нічого не написано і не вибрано.
messages-from-start = До початкової сторінки
messages-from-question = До запитання
messages-from-result = До підсумку
messages-from-needs = До потреб
messages-from-plan = До плану
messages-from-responses = До того, що можна зробити
messages-from-consents = До того, на що погодилася людина

messages-preview = Текст у тому вигляді, в якому він піде
messages-preview-none = Текст буде складено тут, коли ніщо не заважатиме.
messages-preview-anew = Це складено наново з випадку, яким він є сьогодні. Може відрізнятися від надісланого.
messages-print = Надрукувати повідомлення { $step }
messages-save = Зберегти повідомлення { $step } як текстовий файл
messages-remark-missing = Нічого не записано, тому немає в тексті: { $fields }
messages-remark-withheld = Словами, які не дозволено виводити, тому немає в тексті: { $fields }
messages-remark-signs = Це вказує на те, чого не має бути в повідомленні. Перевірте: { $found }
messages-remark-contact = Схоже на номер телефону або адресу. Перевірте, чи можна це там лишити: { $fields }
messages-remark-long = Довше за 280 символів, тому немає в тексті, доки не стане коротшим: { $fields }

messages-mark-sent = Записати, що його надіслано
messages-mark-sent-hint = Звідси нічого не надсилається. Передайте текст каналом, про який домовилися офіси, потім запишіть це.
messages-sent-before = Тепер можна записати лише повідомлення, яке пішло { $date } або раніше, щоб перелік переданого був повним.
messages-sent-on = Надіслано
messages-sent-by = Хто надіслав, як роль
messages-mark-sent-now = Записати повідомлення { $step } як надіслане
messages-marked-sent = Повідомлення записано як надіслане.
messages-record-received = Записати, що воно надійшло
messages-record-received-hint = Лише інший офіс може сказати, що цей крок виконано. Тут ви записуєте, що його повідомлення надійшло, якого дня і від якої ролі.
messages-received-on = Отримано
messages-received-from = Від кого, як роль в іншому офісі
messages-reference = Їхній номер
messages-reference-hint = Якщо вони його дали. Код, ніколи не ім’я.
messages-record-now = Записати повідомлення { $step } як отримане
messages-recorded = Повідомлення записано як отримане.
messages-blanks = Не занотовано з їхнього повідомлення: { $fields }
messages-needed-first = Спершу занотуйте, що було сказано в їхньому повідомленні в полі «{ $field }». Інакше повідомлення про те, що нікого не зустріли, припинило б пошук.
messages-day-missing = Вкажіть день: рік, місяць, день.
messages-take-back = Записано помилково: скасувати запис повідомлення { $step }
messages-copy = Копія для офісу на шляху
messages-copy-hint = Лише якщо є пересадка і людина погодилася, щоб цим поділилися. У копії той самий текст. Ви передаєте її своїм безпечним каналом.
messages-copy-now = Записати, що копію надіслано
messages-copy-marked = Записано: копію надіслано.
messages-copied = Копію надіслано офісу на шляху { $date }; роль: { $role }.
messages-take-back-copy = Записано помилково: скасувати запис про копію
messages-pass-over = Пропустити цей крок
messages-pass-over-hint = Людину вже повернула інша організація, тому на цей крок могло не бути часу. Пропуск нічого не підтверджує; він лише дає почати наступний крок.
messages-pass-over-by = Хто вирішив, як роль
messages-pass-over-reason = Чому пропускаємо
messages-pass-over-now = Пропустити повідомлення { $step }
messages-pass-over-done = Записано: крок пропущено.
messages-passed-over = Пропущено { $date }; вирішила роль: { $role }.
messages-take-back-pass = Усе ж не пропускати

messages-arrival = Прибуття
messages-arrival-on = Очікуваний день прибуття
messages-arrival-hours = За скільки годин має бути підтверджено
messages-arrival-hours-hint = Як домовилися обидва офіси: ціле число від 1 до 720. Якщо лишити порожнім, підтвердити треба в день прибуття.
messages-not-met = Людину після прибуття не зустріли
messages-not-travelling = Людина все-таки не їде
messages-not-travelling-why = Чому, коротко
messages-not-travelling-left = Сповіщення про від’їзд записано. Якщо людина все-таки поїхала, зніміть цю позначку: поки вона стоїть, нікого не шукають.

arrival-not_expected = Ніхто не в дорозі.
arrival-unreadable = День прибуття не вдається прочитати. Напишіть рік, місяць, день, щоб неприбуття помітили.
arrival-expected = Людина в дорозі. Прибуття має бути підтверджено не пізніше { $date }.
arrival-due_today = Прибуття має бути підтверджено сьогодні.
arrival-missing = Прибуття мало бути підтверджено не пізніше { $date }, і його не підтверджено.
arrival-not_met = Людину після прибуття не зустріли. Це побачили { $date }.
arrival-confirmed = Прибуття підтверджено.

messages-missing = Неприбуття: дійте зараз
messages-missing-said = Неприбуття записано. Що робити зараз, вказано вгорі цієї сторінки.
messages-missing-steps = Що робити
    .step1 = Зателефонуйте тому, хто за своєю роллю мав зустріти людину, каналом, про який домовилися. Питайте лише, чи людину зустріли.
    .step2 = Зателефонуйте людині на номер, узгоджений для поїздки, кажучи лише узгоджені слова. Якщо відповість хтось інший, нічого не кажіть про людину.
    .step3 = Запитайте супровідника або працівників на пересадці, чи людина їхала. Не називайте причини.
    .step4 = Повідомте менеджера з безпеки. Домовтеся, хто шукає, до якого часу і коли ви сьогодні переглянете це знову.
    .step5 = Користуйтеся лише контактами, перевіреними раніше. Якщо торговці людьми можуть мати друзів серед посадовців, не звертайтеся до місцевої поліції, а скористайтеся контактом, який назвав юрист.
    .step6 = Телефонуйте сім’ї, лише якщо людина погодилася на це саме на такий випадок.
    .step7 = Оцініть небезпеку знову з тим, що тепер знаєте. Доки людину не знайдено, плануйте так, ніби вона в межах досяжності торговців людьми.

messages-shared = Що вийшло з нашого офісу
messages-shared-lead = Якщо людина запитає або відкличе згоду на передавання інформації: ось що є в іншого офісу.
messages-shared-withdrawn = Це передали до того, як згоду було відкликано. Звідси цього не повернути: попросіть інший офіс припинити цим користуватися і скажіть людині, що вони відповіли.
taken-back-listed = Те, що було передано раніше, зазначено вгорі цієї сторінки.
messages-shared-line = Повідомлення { $step }, { $title }: { $date }; роль: { $role }. Воно містило:
messages-shared-copy = Копія повідомлення { $step }, { $title }, офісу на шляху: { $date }; роль: { $role }. Вона містила:

referral-blocked-side_not_chosen = Спершу вкажіть, який офіс — ми.
referral-blocked-side_fixed = Якесь повідомлення вже записано, тому бік більше не змінити.
referral-blocked-no_such_step = Такого повідомлення немає.
referral-blocked-no_such_field = У цьому повідомленні немає такого поля.
referral-blocked-not_ours = Це повідомлення пише інший офіс. Тут його можна лише записати як отримане.
referral-blocked-not_theirs = Це повідомлення пише наш офіс. Його не можна записати як отримане.
referral-blocked-after_step = Спершу має бути повідомлення { $step }, «{ $title }».
referral-blocked-later_step_done = Повідомлення { $step }, «{ $title }», уже записано. Спершу скасуйте його запис.
referral-blocked-already_done = Це повідомлення вже записано.
referral-blocked-before_step = Цей день раніший за день повідомлення { $step }, «{ $title }».
referral-blocked-in_future = Цей день у майбутньому.
referral-blocked-no_role = Виберіть роль.
referral-blocked-no_copy = Копія цього повідомлення офісу на шляху не надсилається.
referral-blocked-no_connection = Судячи з відповідей, пересадки на шляху немає.
referral-blocked-not_sent_yet = Саме повідомлення не записане як надіслане нами.
referral-blocked-not_passed_over = У цьому випадку цей крок не пропускають.
referral-blocked-no_reason = Запишіть, чому.
referral-blocked-consent_missing = Людина не погодилася: { $item }. Запитайте, перш ніж щось передавати.
referral-blocked-age_missing = Не записано, чи людині менше ніж 18 років. До того нічого не передається: може знадобитися і згода опікуна.
referral-blocked-field_missing = Ще не заповнено: { $field }. Без цього крок не записується. Якщо це невідомо, запитайте інший офіс.
referral-blocked-consent_ended = Те, на що людина погодилася, діяло лише до { $date }. Запитайте знову, перш ніж чимось ділитися, і запишіть нову дату.
referral-blocked-consent_withdrawn = Людина відкликала згоду на передавання інформації { $date }.

messages-text-title = Повідомлення { $step } з { $count }: { $title }
messages-text-line = { $label }: { $value }
messages-text-item = - { $value }
messages-text-foot = Для офісу, якому адресовано. Будь ласка, не передавайте далі і відповідайте узгодженим каналом.
messages-text-finding = Щонайменше «{ $level }»; терміновість: { $timing }
messages-text-finding-open = Щонайменше «{ $level }»; терміновість: { $timing }. Спирається на те, що ще невідомо
messages-text-due = не пізніше { $date }
messages-text-plan-line = Рядок плану; повідомляють узгодженим каналом

in-message-item-SEX = Стать або гендер
in-message-item-AGE = Вікова група
in-message-item-LANG = Мова
in-message-item-REGION = Регіон повернення
in-message-item-CNC = Згода на передавання інформації вам
in-message-item-PL3 = Запланований день від’їзду
in-message-item-RS1 = Ніч без безпечного місця
    .opt-no = Потреби немає
    .opt-unsure = Можливо, є потреба
    .opt-yes = Нагальна потреба
in-message-item-RS2 = Дитина сама або розлучена з близькими
    .opt-no = Потреби немає
    .opt-unsure = Можливо, є потреба
    .opt-yes = Нагальна потреба
in-message-options-burden = Відповіді
    .none = Потреби немає
    .heavy = Нагальна потреба
in-message-told-later = Ще одна вимога; повідомляють лише узгодженим каналом
in-message-approach-compensation_claim = Консультація щодо вимоги
in-message-approach-police_liaison = Ще один рядок; повідомляють лише узгодженим каналом
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
in-message-response-log_threat = Занотовувати, коли і як стається щось тривожне
in-message-response-relocate = Запропонувати місце, про яке знає мало людей
in-message-response-explain_report = { in-message-told-later }
in-message-response-protection_order = { in-message-told-later }
in-message-response-protection_order_elsewhere = { in-message-told-later }
in-message-response-route_away = Спланувати маршрут і прибуття так, як узгоджено безпечним каналом
in-message-response-keep_evidence = { in-message-told-later }
in-message-response-specialist_unit = { in-message-told-later }
in-message-response-which_officials = { in-message-told-later }
in-message-response-settle_officials = { in-message-told-later }
in-message-response-central_unit = { in-message-told-later }
in-message-response-prosecutor = { in-message-told-later }
in-message-response-lawyer_channel = { in-message-told-later }
in-message-response-embassy = { in-message-told-later }
in-message-response-ombudsperson = { in-message-told-later }
in-message-response-debt_advice = Запропонувати юридичну консультацію щодо грошових питань
in-message-response-oath_support = { in-message-told-later }
in-message-response-image_takedown = { in-message-told-later }
in-message-response-hearing_escort = { in-message-told-later }
in-message-response-screen_testimony = { in-message-told-later }
in-message-response-explain_rights = Пояснити права людини і те, що допомога не має умов
in-message-response-consular_help = Попросити допомоги з документами, ні словом не згадуючи про обставини
in-message-response-no_complicit_household = Не планувати повернення дитини до домогосподарства, доки не з’ясовано питання, узгоджене безпечним каналом

factors-lead = Додайте те, що важливо для цієї людини, і вкажіть, як це на неї впливає. Сама назва чинника нічого не каже: те саме може послабити одну людину і підтримати іншу. Чинники не підсумовують.
factors-unfinished = Ще відкрито, що підтримує і захищає: { $levels }.
factors-finished = На кожному рівні вказано, що підтримує і захищає, або що нічого не знайдено.
factors-level = Рівні
    .individual = Людина
    .individual-hint = Хто вона, що пережила, що вміє і що має.
    .household = Домогосподарство і сім’я
    .household-hint = Послаблює, наприклад: насильство вдома, одна доросла людина, на якій усе. Підтримує, наприклад: дім, який підтримує, справедливо поділені обов’язки, досить на життя.
    .community = Місце і люди там
    .community-hint = До чого там можна дістатися, з чого живуть, що думають люди.
    .structural = Право, конфлікт, політика, економіка
    .structural-hint = Що там однакове для всіх і що це означає для цієї людини.
factors-add = Додати чинник
factors-add-at = Додати чинник: { $level }
factors-add-name = Додати: { $factor }
factors-protects = Що підтримує і захищає?
    .individual = Що підтримує цю людину?
    .individual-hint = Запитайте, що їй добре вдається, що допомогло витримати, чого вона чекає з радістю. Уміння читати й писати майже завжди захищає.
    .household = Хто вдома або в сім’ї на її боці?
    .household-hint = Запитайте, хто допомагав раніше і кому людина зателефонувала б насамперед.
    .community = Що або хто там допоміг би?
    .community-hint = Запитайте про сусідів, друзів, якусь групу, вчителя, клініку, якій довіряють.
    .structural = Який закон, установа або послуга на її боці?
    .structural-hint = Запитайте про документи, які є, права, якими можна скористатися, наявну допомогу.
factors-none-found = Нічого не знайдено
    .individual = Запитано, і щодо людини нічого не знайдено
    .household = Запитано, і в домогосподарстві та сім’ї нічого не знайдено
    .community = Запитано, і в цьому місці нічого не знайдено
    .structural = Запитано, і в праві, конфлікті, політиці та економіці нічого не знайдено
factors-none-hint = Додайте вище чинник і позначте, що він підтримує, або позначте, що нічого не знайдено.
factors-named = Те, що підтримує, названо.
factors-still-open = Ще відкрито: { $fields }

options-factor-direction = Як це впливає
    .risk = Ускладнює
    .protective = Підтримує і захищає
    .both = І те, і те
    .unclear = Неясно
options-factor-evidence = На чому це ґрунтується
    .said_by_person = Так каже людина
    .observed = Ми це бачили
    .document = Це показує документ
    .third_party = Так каже хтось інший
options-factor-field = Поля
    .direction = Як це впливає на цю людину?
    .evidence = На чому це ґрунтується?
    .note = Нотатка
    .ask_again = Запитати знову

risks-not-here = Небезпеку з боку торговців людьми сюди не записують. Про те, що хтось помститься або що людину знову експлуатуватимуть, судять в оцінці безпеки.
risks-to-result = До підсумку
risks-grid = Як зважують ризик
risks-grid-lead = Лише словами. Те, що невідомо, має власний рядок і потребує стільки ж, скільки й імовірне.
risks-grid-corner = Наскільки ймовірно і наскільки тяжко
risks-grid-rule = Ця сітка — правило проєкту, відкрите до перегляду. Нічого не множать і не додають.
risks-register = Ризики
risks-none-yet = Жодного ризику ще не записано.
risks-starters = Поширені ризики, щоб було з чого почати
risks-starters-hint = Беріть лише те, що може стосуватися цієї людини.
risks-add-name = Додати: { $risk }
risks-add-own = Додати власний ризик
risks-number = Ризик { $number }
risks-handling = Що з цього випливає: { $handling }
risks-ask-again = { $handling } і запитати знову до певної дати
risks-before-delivery = Це заважає надавати будь-яку допомогу, доки не записано результату.
risks-no-place-yet = Вкажіть, наскільки це ймовірно і тяжко, і тут з’явиться, що з цього випливає.
risks-see-grid = Де це в сітці
risks-afterwards = Розглянуто знову
risks-missing = Ще бракує: { $fields }

options-risk-likelihood = Наскільки ймовірно
    .unlikely = Малоймовірно
    .possible = Можливо
    .likely = Імовірно
    .unknown = Ще невідомо
options-risk-impact = Наскільки тяжко
    .small = Незначно
    .serious = Серйозно
    .severe = Тяжко
options-risk-handling = Що з цього випливає
    .watch = стежити за цим
    .plan = врахувати в плані
    .act_before_delivery = діяти, перш ніж надавати будь-яку допомогу
options-risk-field = Поля
    .risk = Ризик, кількома словами
    .affects = Кого або чого це стосується
    .likelihood = Наскільки це ймовірно?
    .impact = Наскільки тяжко це було б?
    .why = Чому ми так вважаємо
    .measure = Що щодо цього роблять
    .owner = Хто про це дбає, як роль
    .by_when = До якого часу
    .ask_again = Запитати знову
    .reviewed_on = Розглянуто знову
    .result = Що з цього вийшло

measures-never = Бали ніколи не змінюють рівня, грошей, права на допомогу чи того, як часто ви зустрічаєтеся.
measures-adults-only = Лише для повнолітніх. Людина — дитина, або не з’ясовано, що вона повнолітня, тому тут нічого не запитують і не обчислюють.
measures-children-only = Лише для дітей. Людина повнолітня, тому тут нічого не запитують і не обчислюють.
measures-weights-missing = Балів не обчислено: ваги не завантажено
measures-no-questions = Запитань теж не завантажено, тому відповідей для показу немає. Виміри: { $dimensions }.
measures-unverified = Неперевірені ваги: друга особа не перевіряла чисел.
measures-version = Версія
measures-checksum = Контрольна сума (SHA-256)
measures-completed = Завершено: на кожне обов’язкове запитання є відповідь.
measures-required = { $count ->
    [one] Не завершено: на { $count } обов’язкове запитання ще немає відповіді.
    [few] Не завершено: на { $count } обов’язкові запитання ще немає відповіді.
    [many] Не завершено: на { $count } обов’язкових запитань ще немає відповіді.
   *[other] Не завершено: на { $count } обов’язкових запитань ще немає відповіді.
}
measures-edition = Видання
measures-source = Джерело
measures-page = Сторінка джерела
measures-entered = Хто ввів, як роль
measures-checked = Хто перевірив, як роль
measures-nobody = ще ніхто
measures-dimension = Виміри
    .economic = Економічний
    .social = Соціальний
    .psychosocial = Психосоціальний

measures-baseline = Початкове опитування
measures-follow-up = Повторне опитування { $number }
measures-wave = { $wave }, { $date }
measures-begin = Почати: { $wave }
measures-begin-on = День відповідей ({ $wave })
measures-questions = Запитання
measures-break = Це заповнено за версією опитувальника { $then }. Версія тут — { $now }, з іншими запитаннями або числами. Відповіді збережено; за ними не обчислюють балів, і їх не порівнюють.
measures-no-compare = Попередні відповіді належать до іншої версії, тому через цю межу нічого не порівнюють.
measures-answers = Відповіді за вимірами
measures-column-dimension = Вимір
measures-column-question = Запитання
measures-column-answer = Відповідь

measures-profile = Профіль
measures-score = Бали: { $score }
measures-not-computed = Не обчислено
    .too-little = Не обчислено: замало відповідей для мінімуму самого опитувальника
    .incomplete = Не обчислено: потрібні відповіді на всі запитання, що стосуються людини
    .nothing-applies = Не обчислено: жодне запитання цього виміру не стосується людини
    .composite = не обчислено: потрібний вимір не має балів
measures-coverage = Відповіді: { $answered } з { $applicable }, що стосуються людини
measures-declined =
    { $count ->
        [0] Людина не відмовилася відповідати на жодне запитання
        [one] Людина воліє не відповідати на { $count } запитання
        [few] Людина воліє не відповідати на { $count } запитання
        [many] Людина воліє не відповідати на { $count } запитань
       *[other] Кількість запитань, на які людина воліє не відповідати: { $count }
    }
measures-bounds = Між { $worst } і { $best }, якби кожна відсутня відповідь була найгіршою або найкращою
measures-bounds-one = Нічого не бракує, тому може бути лише { $worst }
measures-band = Діапазон: { $band }. Визначено: { $source }
measures-previous = Минулого разу: { $score }
measures-no-pair = На жодне запитання не відповіли обидва рази, тому нічого не порівнюють
measures-pair = За запитаннями, на які відповіли обидва рази: раніше { $then }, тепер { $now }.
measures-pair-open = Цей опитувальник не каже, наскільки великою має бути зміна, щоб щось означати, тому зміною її не називають.
measures-pair-change = Це більше, ніж найменша зміна, яку враховує цей опитувальник.
measures-pair-small = Це не більше, ніж найменша зміна, яку враховує цей опитувальник.
measures-composite = Усі виміри разом: { $score }
measures-reading = 0 — найменше, 1 — найбільше в цьому опитувальнику. Смуга показує можливий діапазон, лінія — бали. Це може бути приводом про щось поговорити.
