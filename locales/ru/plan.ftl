# Waymark, русский: план.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

plan-wish = Чего хочет человек
plan-no-headline = В начале этого плана не записано желание.
plan-person-said = Человек сказал:
plan-take-wish = Взять это как желание плана
plan-no-names = Коротко и без имён, адресов и номеров телефона: используйте роли, например «тётя» или «заимодавец».
plan-covers = План охватывает время с { $first } по { $last }.

plan-stand = На каком этапе план
plan-status-text = Состояние плана
    .draft = План составляется. Ещё ничего не согласовано.
    .agreed = План согласован. Он ещё не начат.
    .active = План выполняется.
    .on_hold = План ждёт.
    .closed = План закрыт. Его можно читать и возобновить, указав причину.
    .reopened = План возобновлён. Его надо согласовать заново.
plan-agreed-on = Версия { $number } согласована { $date }, { $how }.
plan-changed = С тех пор он изменился: обсудите изменения с человеком и согласуйте снова.
plan-waits-because = Ждёт, потому что: { $reason }
plan-before-agreeing = { $count ->
        [one] { $count } вопрос, который надо решить, прежде чем человек сможет согласиться
        [few] { $count } вопроса, которые надо решить, прежде чем человек сможет согласиться
        [many] { $count } вопросов, которые надо решить, прежде чем человек сможет согласиться
       *[other] { $count } вопроса, которые надо решить, прежде чем человек сможет согласиться
    }
    .clear = Согласованию ничто не мешает. Пройдите план с человеком, пункт за пунктом.
plan-before-starting = { $count ->
        [one] { $count } вопрос, который надо решить, прежде чем план может начаться
        [few] { $count } вопроса, которые надо решить, прежде чем план может начаться
        [many] { $count } вопросов, которые надо решить, прежде чем план может начаться
       *[other] { $count } вопроса, которые надо решить, прежде чем план может начаться
    }
    .clear = Началу ничто не мешает.
plan-to-look-at = Посмотреть
plan-agree = Согласовать план
plan-agree-again = Согласовать изменения
plan-activate = Начать план
plan-go-on = Продолжить план
plan-hold = Отложить
plan-close = Закрыть план
plan-reopen = Возобновить план
plan-started = План выполняется.
plan-risk = Безопасность
plan-risk-none = О безопасности ещё ничего не записано.
plan-risk-now = Действующая оценка безопасности: { $date }, { $level }, { $timing }.
plan-risk-checked = Сверено с оценкой безопасности от { $date }: { $level }, { $timing }.
plan-risk-unchecked = План не сверен с оценкой безопасности.
plan-risk-check = Каждый пункт сверен с ней
plan-go-there = Перейти туда
plan-go-question = К вопросу: { $item }
plan-go-safety = Снова посмотреть на безопасность
plan-go-risks = Посмотреть риски
plan-label-of = { $label }: { $about }

plan-on = В какой день
plan-not-now = Не сейчас
plan-day-missing = Напишите день: год, месяц, день.
plan-day-ahead = День не может быть в будущем.
plan-reason-missing = Напишите причину.
plan-agree-title = Человек соглашается с планом
plan-agree-text = Прочитайте вслух или покажите. План принадлежит человеку: от любого пункта можно отказаться, и всё можно изменить в любой день. Согласованное хранится как версия и никогда не меняется.
plan-agree-how = Как человек выражает согласие?
plan-agree-how-missing = Укажите, как человек выражает согласие.
plan-interpreter = Помогал переводчик
plan-agree-risk = Согласовано с учётом оценки безопасности от { $date }: { $level }, { $timing }.
plan-agree-send = Человек согласен
plan-agreed-now = План согласован.
plan-hold-title = Отложить план
plan-hold-send = Отложить
plan-reopen-title = Возобновить план
plan-reopen-text = Прежнее завершение остаётся записанным. Затем план согласуют с человеком заново.
plan-reopen-agreed = Договорились возобновить его, если: { $conditions }
plan-reopen-send = Возобновить
plan-close-title = Закрыть план
plan-close-text = Рассмотрите причины вместе с человеком. Конец плана — не конец помощи, и план можно возобновить.
plan-close-reason = Причина
plan-close-reason-missing = Выберите причину.
plan-close-explored = Причины рассмотрены вместе с человеком
plan-close-planned = Завершение было запланировано
plan-close-safety-missing = Напишите, что сейчас известно о безопасности. Для такого завершения это нужно.
plan-close-safety-hint = Прежде всего если с человеком не удаётся связаться: что пробовали и что указывает на опасность.
plan-close-contact = Человек согласен, чтобы с ним связались позже
plan-close-records = Записи хранятся до
plan-close-send = Закрыть план сейчас
plan-closed-now = План закрыт.

plan-needs = Потребности без пункта
plan-needs-lead = Каждая потребность получает пункт в плане или пояснение, почему пункта нет. Сначала срочные.
plan-needs-none = У каждой найденной потребности есть пункт или причина.
plan-need-urgent = срочная
plan-need-some = есть потребность
plan-need-why-not = Укажите, почему пункта нет
plan-need-why-not-hint = Например: человек не хочет этого сейчас или этим уже занимается кто-то другой.
plan-add-for = Добавить пункт: { $type }
plan-starters = Отмеченное в разговоре может стать пунктом плана
plan-suggested = следует из ответов
plan-possible = возможно
plan-blocked = сейчас не предлагается
plan-later = пока нет
plan-blocked-type = { $type }:
plan-held-by = Вопросы, которые этому мешают
plan-unsettled = { $count ->
        [one] { $count } потребность не выяснена
        [few] { $count } потребности не выяснены
        [many] { $count } потребностей не выяснены
       *[other] { $count } потребности не выяснены
    }
plan-unsettled-text = То, о чём не спросили или что не известно, никогда не считается отсутствием потребности. Вернитесь к этому.
plan-offers = Все виды помощи: { $all }, из них предложено: { $suggested }
plan-offers-lead = Для чего каждый вид, что должно быть в его пункте и что проверить до оказания. То, что сейчас не предлагается, остаётся здесь с причиной.
plan-line-has = В пункте указано:
plan-line-check = Проверить, прежде чем предоставлять:
plan-offer-lines = { $count ->
        [one] { $count } пункт в плане.
        [few] { $count } пункта в плане.
        [many] { $count } пунктов в плане.
       *[other] { $count } пункта в плане.
    }

plan-lines = Пункты плана
plan-no-lines = Пунктов ещё нет. Начните с того, чего хочет человек, или с потребности выше.
plan-add-line = Добавить пункт
plan-line-name = Пункт { $number }: { $about }
plan-line-number = Пункт { $number }
plan-line-blank = ещё не описан ({ $kind })
plan-nobody-yet = ещё никто не назван
plan-no-day-yet = дня ещё нет
plan-by = не позднее { $date }
plan-line-blocks = { $count ->
        [one] мешает { $count } вопрос
        [few] мешают { $count } вопроса
        [many] мешают { $count } вопросов
       *[other] мешают { $count } вопроса
    }
plan-line-warns = { $count ->
        [one] { $count } вопрос, на который надо посмотреть
        [few] { $count } вопроса, на которые надо посмотреть
        [many] { $count } вопросов, на которые надо посмотреть
       *[other] { $count } вопроса, на которые надо посмотреть
    }
plan-unfold = Открыть
plan-read = Прочитать весь пункт
plan-fold = Свернуть
plan-move-up = Вверх
plan-move-down = Вниз
plan-moved = Теперь на месте { $place }.
plan-already-first = Это уже первый пункт.
plan-already-last = Это уже последний пункт.
plan-remove-line = Удалить этот пункт
plan-remove-text = Удалить этот пункт со всем, что в нём записано? Вернуть его нельзя. Он останется в прежних согласованных версиях.
plan-remove-begun = Этот пункт уже начат. Состояние «снято» или «человек отказался» сохраняет то, что было. Всё равно удалить? Вернуть его нельзя. Он останется в прежних согласованных версиях.
plan-remove-keep = Оставить
plan-remove-yes = Удалить
plan-removed = — удалено.
plan-group-what = Что
plan-group-who = Кто и когда
plan-group-how = Как оказывается и сколько стоит
plan-group-feasible = Получится ли это?
plan-group-safety = Посмотреть на безопасность, прежде чем предоставлять
plan-group-progress = Как далеко продвинулось
plan-group-open = { $count ->
        [one] { $group } ({ $count } вопрос)
        [few] { $group } ({ $count } вопроса)
        [many] { $group } ({ $count } вопросов)
       *[other] { $group } ({ $count } вопроса)
    }
plan-for-wish = Желание, которому это служит
plan-wish-headline = Желание в начале плана
plan-for-need = Потребность, на которую это отвечает
plan-type = Вид помощи
plan-type-blocked = { $type } (сейчас не предлагается)
plan-type-later = { $type } (пока нет)
plan-approach = Способ
plan-level = Кто или что меняется
plan-kind = Вид пункта
plan-counts-under = Относится к
plan-provider-consent = Человек согласен, чтобы этому исполнителю сообщили то, что нужно для пункта
plan-depends = Ждёт, пока не выполнены эти пункты
plan-mode = Насколько заметно это предоставляется?
plan-form = Форма
plan-evidence = Что показывает, что это передано
plan-currency = Валюта
    .hint = Три буквы, например EUR
plan-programme = Оплачивает
plan-tranches = Части выплаты
plan-tranches-hint = Только если выплачивают по частям. Вместе они составляют запланированную сумму.
plan-add-tranche = Добавить часть
plan-tranche = Часть { $number }
plan-not-paid-yet = Пока ничего нельзя выплатить. Что мешает, сказано в разделе «Как далеко продвинулось».
plan-cash = Наличными или вещами? Шесть вопросов
plan-cash-lead = Спрашивайте вместе с человеком. Ответы показывают, какие формы открыты и почему. Вы выбираете вместе с человеком.
plan-cash-said = Сказано в разговоре
plan-not-asked = Ещё не спросили
plan-not-looked = Ещё не посмотрели
plan-not-said = Ещё ничего не сказано
plan-cash-preferred = Что предпочитает человек?
plan-cash-wanted = желание человека
plan-cash-open = Что оставляют открытым ответы
plan-cash-open-hint = Форма здесь не выбирается. Вопрос, который не ясен или не был задан, ничего не открывает.
plan-cash-keep = Не забыть
plan-criteria = Критерии, по одному: рассмотрено { $looked } из { $all }
plan-criterion-must = Этот критерий должен выполняться до того, как планировать наличные.
plan-safety-by = Кто посмотрел
plan-safety-result = Что из этого следует?
plan-line-status-label = Состояние
plan-withheld = Пока нельзя выбрать: { $states }. Мешает:
plan-refused = Это не записано. Мешает:
plan-received-hint = Важно, чтобы человек сам сказал, что это действительно дошло.
plan-referral = Перенаправление
plan-referral-state = На каком этапе перенаправление
plan-referral-within = Ответ ожидается в течение
plan-referral-why = Почему человека перенаправляют
plan-referral-age = { $days ->
        [0] В этом состоянии с сегодняшнего дня.
        [one] В этом состоянии в течение { $days } дня.
        [few] В этом состоянии в течение { $days } дней.
        [many] В этом состоянии в течение { $days } дней.
       *[other] В этом состоянии в течение { $days } дней.
    }
plan-release = Слова этого пункта могут появляться в распечатках, сводках и сообщениях

plan-dimension = Области
    .economic = Работа и деньги
    .social = Жильё, документы, школа, здоровье
    .psychosocial = Самочувствие и люди
    .safety = Безопасность
plan-grid = Всё ли рассмотрено?
plan-grid-hint = Сколько пунктов. Это подсчёт, а не балл: пустое поле может быть правильным.
plan-grid-caption = Пункты плана по тому, к чему они относятся и кто или что меняется
plan-declare = { $dimension }: здесь ничего не запланировано. Почему?
plan-declared = { $dimension }: теперь есть пункт. Что было сказано раньше:

plan-time = План во времени
plan-time-none = Ни у чего ещё нет дня.
plan-time-order = По порядку
plan-time-key = Полоса — это пункт от его начала до дня срока. Закрашенная метка — состоявшийся контакт, пустая — предстоящий. Вертикальная линия — сегодня. Более поздние контакты есть только в списке.
plan-event-starts = План начинается
plan-event-ends = Время плана заканчивается
plan-event-line-starts = { $line }: начало
plan-event-line-due = { $line }: срок
plan-event-contact = Состоялся контакт
plan-event-next = Срок следующего контакта
plan-event-today = Сегодня
plan-event-month = { $months ->
        [one] Контакт через { $months } месяц после прибытия: { $state }
        [few] Контакт через { $months } месяца после прибытия: { $state }
        [many] Контакт через { $months } месяцев после прибытия: { $state }
       *[other] Контакт через { $months } месяца после прибытия: { $state }
    }
plan-event-day = { $days ->
        [one] Контакт через { $days } день после прибытия: { $state }
        [few] Контакт через { $days } дня после прибытия: { $state }
        [many] Контакт через { $days } дней после прибытия: { $state }
       *[other] Контакт через { $days } дня после прибытия: { $state }
    }
plan-money = Деньги
plan-planned = Запланировано
plan-spent = Потрачено
plan-no-amount = ничего
plan-money-hint = У каждой валюты своя сумма. Ничего не пересчитывается.
plan-left-out = Не входит в эти суммы, потому что сумму нельзя прочитать: { $lines }.
plan-programmes = Программы, которые могут оплатить ({ $count })
plan-programmes-lead = Запишите, что решила каждая. Ничто здесь не решает, кто имеет право на помощь. Никакая помощь не зависит от сотрудничества с полицией.
plan-add-programme = Добавить программу
plan-programme-number = Программа { $number }
plan-eligibility = Что она решила
plan-decided-by = Кто решил
plan-remove-programme = Удалить эту программу? Тогда в пунктах, где она названа, программы не будет.

plan-contacts = Контакты после прибытия
plan-contact-next = Следующий контакт — не позднее { $date }: { $because }
plan-contact-overdue = Контакт должен был состояться не позднее { $date }: { $because }
plan-contact-not-agreed = Человек не дал согласия на связь после прибытия, поэтому даты не назначены. Сначала спросите об этом согласии.
plan-contact-no-day = Месяцы считают со дня прибытия или с начала плана. Ни то ни другое ещё не известно.
plan-contact-set-day = Указать начало плана
plan-contact-from = Месяцы считаются с { $date }.
plan-add-contact = Записать контакт
plan-contact-title = Контакт { $number }: { $date }
plan-contact-next-on = следующий контакт { $date }
plan-contact-by = Кто связывался
plan-contact-again = Что-то изменилось, или не было ясно, что говорить безопасно. Снова посмотрите на безопасность, прежде чем предоставлять что-либо ещё.
plan-ask-again = Спросить снова
plan-contact-reach = Прежде чем звонить или писать: как и когда об этом договорились и что сказать, если ответит кто-то другой.
plan-contact-lines = Спросите о том, что уже началось: действительно ли это получено и подходит ли оно по-прежнему?
plan-contact-ask = При каждом контакте спросите об этом снова. Худший ответ учитывается сразу и снова открывает оценку безопасности:
plan-safe-to-talk = Было ли безопасно говорить? Спросите об этом сначала, с условной фразой.
plan-safe-short = Безопасно ли говорить
    .yes = говорить безопасно
    .no = говорить небезопасно
    .unsure = не ясно, безопасно ли говорить
plan-channel = Как
plan-changes = Что изменилось?
plan-changes-summary = Что изменилось? ({ $count })

plan-versions = Согласованные версии и утверждения
plan-no-version = Ещё ничего не согласовано.
plan-with-interpreter = Помогал переводчик.
plan-version-lines = { $count ->
        [one] Что в ней сказано: { $count } пункт
        [few] Что в ней сказано: { $count } пункта
        [many] Что в ней сказано: { $count } пунктов
       *[other] Что в ней сказано: { $count } пункта
    }
plan-approvals = Утверждения
plan-no-approval = Не записаны. Записывайте только там, где план должен утвердить кто-то другой.
plan-approval-row = { $date }: { $decision }; роль: { $role }
plan-add-approval = Записать утверждение
plan-approval-decision = На каком этапе?
plan-approval-decision-missing = Укажите, на каком этапе утверждение.
plan-approval-role-missing = Укажите, какая роль решает.
plan-approval-send = Записать
plan-endings = Как он закончился
plan-ended = Закрыт { $date }: { $reason }
plan-ended-explored = Причины были рассмотрены вместе с человеком.
plan-ended-not-explored = Причины не были рассмотрены вместе с человеком.
plan-ended-contact = Человек согласен, чтобы с ним связались позже.
plan-ended-no-contact = Человек не дал согласия, чтобы с ним связались позже.
plan-reopened-on = Возобновлён { $date }: { $reason }

options-plan-status = Состояния плана
    .draft = черновик
    .agreed = согласован
    .active = выполняется
    .on_hold = ждёт
    .closed = закрыт
    .reopened = возобновлён
options-plan-level = Кто или что меняется
    .individual = Человек
    .family = Семья
    .community = Община
    .structural = Услуги и правила
options-plan-kind = Виды пунктов
    .service = Услуга
    .grant = Грант
    .goods = Вещи
    .referral = Перенаправление в другую организацию
    .follow_up = Контакт после прибытия
    .protection_measure = Мера защиты
options-plan-mode = Насколько заметно
    .openly = Открыто
    .discreetly = Незаметно
    .inside_general_service = В составе обычной услуги
options-plan-form = Формы
    .cash = Наличные
    .in_kind = Вещи
    .voucher = Ваучер
    .service = Оплата исполнителю
    .mixed = Часть вещами, часть наличными
    .none = Ничего не стоит
options-plan-evidence = Что это показывает
    .receipt = Квитанция
    .photo_without_person = Снимок без человека
    .provider_note = Записка исполнителя
    .person_confirms = Человек подтверждает
    .none = Ничего
options-plan-met = Результат рассмотрения
    .met = Да
    .not_met = Нет
    .unclear = Не ясно
options-plan-safety = Что следует
    .ok = Продолжать
    .change = Сначала что-то изменить
    .stop = Стоп
options-plan-line-status = Состояния пункта
    .proposed = предложено
    .accepted = принято
    .declined_by_person = человек отказался
    .waiting = ждёт
    .under_way = выполняется
    .done = выполнено
    .dropped = снято
options-plan-referral = Состояния перенаправления
    .proposed = предложено
    .consent_given = человек согласен
    .sent = отправлено
    .acknowledged = там получено
    .service_started = услуга началась
    .service_confirmed_by_person = человек подтверждает услугу
    .not_available = получить нельзя
    .declined = отказано
    .lost = больше ничего не слышно
options-plan-referral-why = Причины перенаправления
    .more_services = услуги, которых нет в нашем офисе
    .moved = человек или служба переехали
    .other = другая причина
options-plan-window = Сроки ответа
    .within_1_hour = одного часа
    .within_3_hours = трёх часов
    .within_1_day = одного дня
    .within_3_days = трёх дней
options-plan-agreed = Как согласован план
    .signed = подписан
    .verbal_witnessed = устно, при свидетеле
    .thumbprint = отпечатком пальца
options-plan-declaration = О целой области
    .help_wanted = Человек хочет помощи здесь
    .no_help_wanted = Человек не хочет помощи здесь
    .not_needed = Помощь здесь не нужна
options-plan-eligibility = Что решила программа
    .unknown = пока не известно
    .requested = запрошено
    .confirmed = подтверждено
    .refused = отказано
    .ended = закончилось
options-plan-decision = На каком этапе утверждение
    .requested = запрошено
    .pending = ожидается
    .approved = утверждено
    .rejected = отклонено
options-plan-channel = Способы связи
    .visit = визит
    .phone = телефон
    .message = сообщение
    .office = в офисе
    .remote_call = видеозвонок или звонок через интернет
options-plan-safe-to-talk = Безопасно ли говорить
    .yes = Да
    .no = Нет
    .unsure = Не ясно
options-plan-counting = Как считается завершение
    .success = В отчётах это считается успехом.
    .not_success = В отчётах это не считается успехом.
    .neither = В отчётах это не считается ни успехом, ни неудачей.
options-plan-tick = Три отметки
    .service_exists = Есть ли там эта услуга?
    .person_qualifies = Соответствует ли человек её условиям?
    .safe = Может ли человек ею пользоваться так, чтобы его не нашли и не причинили вреда?
options-plan-yes-no = Ответы
    .yes = Да
    .no = Нет
    .unclear = Не ясно
options-plan-severity = Насколько серьёзно
    .hint = напоминание
    .warn = посмотреть
    .block = мешает
options-plan-stops = Чему мешает замечание
    .nothing = ничему; на него указывают
    .agreeing = согласовать план
    .activating = начать план, оказать помощь по пункту и заново согласовать план, который уже выполняется
    .delivering = оказать помощь
    .finishing = отметить пункт выполненным
    .starting = согласовать план, начать его и оказать помощь по пункту
    .closing = закрыть план
    .every = любому шагу
options-plan-rule = Правила плана
    .P1 = Пункт исходит из желания
    .P2 = Срочные потребности
    .P3 = Кто и к какому сроку
    .P4 = Даты
    .P5 = Согласие, чтобы кому-то сообщили
    .P6 = Наличные
    .P7 = Суммы
    .P8 = Оценка безопасности
    .P9 = Наилучшие интересы ребёнка
    .P10 = Все области
    .P11 = Порядок пунктов
    .P12 = Имена и контакты в тексте
    .P13 = Закрытые планы
    .typed = Что нельзя прочитать
    .grid = Получится ли это?
    .fit_to_work = Способность работать по состоянию здоровья
    .ceiling = Что оплачивает программа
    .referral = Перенаправления
    .safety = Безопасность до оказания
    .assistance = Виды помощи, с которыми ждут
    .risk_grid = Риски для самого возвращения
    .mitigation = Защита в плане
    .closing = Завершение плана
    .interval = Как часто происходит контакт
    .state = Состояния плана
options-plan-field = Поля плана
    .headline = Желание в начале плана, собственными словами человека
    .plan_start = План начинается
    .horizon = Сколько месяцев он охватывает
    .need_reason = Почему пункта нет
    .wait_reason = Почему он ждёт
    .approach_other = Другими словами, если в списке ничего не подходит
    .goal = Цель, одним предложением, как её видит человек
    .step = Шаг: что делается
    .first_step = Первый шаг самого человека
    .owner = Кто за это отвечает
    .provider = Кто это оказывает, по организации или роли
    .start = Начинается
    .due = Срок
    .date_reason = Почему это вне времени плана
    .every_days = Повторяется раз в столько дней
    .planned = Запланированная сумма
    .spent = Потрачено на данный момент
    .overspend_reason = Почему потрачено больше, чем запланировано
    .tranche_amount = Сумма
    .tranche_condition = Что должно быть выполнено до выплаты
    .tranche_due = Срок
    .tranche_paid = Выплачено
    .criterion_basis = На чём это основано
    .criterion_reason = Почему это всё же запланировано
    .criterion_on = Рассмотрено
    .criterion_again = Посмотреть снова
    .cash_basis = На чём это основано
    .cash_why = Почему, словами человека
    .safety_on = Рассмотрено
    .status_reason = Почему такое состояние
    .received_on = День, в который человек подтвердил, что это дошло
    .appointment_on = Приём назначен на
    .follow_up_on = Спросить в этот день, как прошло
    .programme_name = Название программы
    .programme_on = Решено
    .programme_ceiling = Самое большее, что она оплачивает
    .review_on = День
    .review_period = За какое время
    .review_situation = Как обстоят дела
    .review_problem = Что трудно
    .review_action = Что с этим делается
    .review_instrument = Использованный опросник
    .person_says = Что говорит человек и что он изменил бы
    .staff_says = Что говорит персонал
    .next_on = Следующий контакт
    .approval_note = Замечание
    .safety_note = Что сейчас известно о безопасности
    .reopen_conditions = Когда план возобновили бы
    .follow_on = Кто продолжает помогать, по роли или организации
    .final_instrument = Опросник, использованный в конце
    .reopen_reason = Почему его возобновляют
options-cash-question = Наличными или вещами
    .cash_is_a_risk = Подвергли бы наличные на руках человека риску — со стороны торговцев людьми, заимодавца, партнёра или семьи?
    .safe_delivery = Есть ли безопасный способ их передать?
    .enough = Хватит ли этого, чтобы выйти из долга или удовлетворить срочную потребность?
    .others_receive = Получают ли помощь и другие вокруг человека?
    .goods_available = Можно ли там достать вещи, безопасно купить, у надёжных поставщиков?
options-cash-standing = Насколько форма открыта
    .open = открыто
    .avoid = лучше избегать
    .not_settled = не раньше, чем это выяснено
    .closed = не использовать
cash-cash_is_a_risk = Наличные на руках подвергли бы человека риску.
cash-no_safe_delivery = Нет безопасного способа их передать.
cash-risk_not_known = Не известно, риск ли наличные на руках.
cash-delivery_not_known = Не известно, есть ли безопасный способ их передать.
cash-no_goods = Вещей достать нельзя или нельзя безопасно.
cash-goods_not_known = Не известно, можно ли достать вещи.
cash-safe_collection = Где нужны деньги: только по частям, с безопасным способом их получить.
cash-combine_lines = Суммы не хватает: объедините с другим пунктом и не подпитывайте долг.
cash-enough_not_known = Не известно, хватит ли суммы.
cash-others_do_not_receive = Другие ничего не получают: дайте незаметно или так, чтобы это помогло домохозяйству или общине.
cash-others_not_known = Не известно, получают ли помощь другие.
cash-preference_not_asked = Человека не спросили, что он предпочитает.
options-schedule-point = На каком этапе последующий контакт
    .met = контакт состоялся
    .overdue = день прошёл
    .ahead = впереди
options-schedule-because = Почему нужен контакт
    .security_review = оценку безопасности надо пересмотреть.
    .security_interval = контакты никогда не реже, чем пересмотры безопасности.
    .agreed = так договорились с человеком.
    .month = это один из месяцев после прибытия.

plan-problem-no_wish_line = Ни один пункт не исходит из желания человека. Начните хотя бы один с того, чего он хочет.
plan-problem-urgent_need_open = { $item }: эта потребность срочная, и у неё нет ни пункта, ни причины.
plan-problem-need_without_day = { $item }: пока не известно, нужно ли это. Назначьте день, чтобы спросить снова.
plan-problem-no_owner = Не назван тот, кто за это отвечает.
plan-problem-no_due_date = Нет дня срока.
plan-problem-due_before_start = Срок раньше начала.
plan-problem-outside_horizon = День вне времени плана. Измените его или укажите почему.
plan-problem-no_consent_for_recipient = Для перенаправления нужны названный исполнитель, согласие человека, чтобы этому исполнителю сообщили, и согласие на передачу сведений.
plan-problem-cash_not_protected = Наличные не планируют, пока не выяснено, что на руках они не подвергают человека риску и что их можно безопасно передать. См. критерии и вопросы о наличных.
plan-problem-tranches_differ = Части не складываются в запланированную сумму.
plan-problem-overspent = Потрачено больше, чем запланировано. Укажите почему.
plan-problem-security_missing = О безопасности ещё ничего не записано. Посмотрите на безопасность, прежде чем что-либо предоставлять.
plan-problem-security_review_due = День пересмотра оценки безопасности прошёл. Снова посмотрите на безопасность.
plan-problem-security_brought_up = Контакт показал то, из-за чего безопасность нужно оценить заново. До этого ничего не предоставляется: проведите оценку ещё раз.
plan-problem-security_newer = Есть более новая оценка безопасности, чем та, с которой сверялся план. Снова посмотрите на каждый пункт.
plan-problem-security_raised = План не сверен с опасностью, какая она сейчас. Ничего не предоставляют, пока снова не рассмотрен каждый пункт.
plan-problem-no_best_interests = Ребёнок не возвращается без полного решения о том, что лучше для ребёнка: кто решил, когда, какие варианты сравнили и что говорит ребёнок. Оно не записано.
plan-problem-dimension_empty = { $dimension }: нет ни пункта, ни слова об этом. Там не хотят помощи или она не нужна?
plan-problem-done_before = Выполнено, а { $line } должен быть раньше и не выполнен.
plan-problem-depends_on_itself = Ждёт самого себя, прямо или через другие пункты.
plan-problem-looks_like_contact = Похоже на номер телефона или адрес. Если это так, уберите: планы находят и передают дальше.
plan-problem-closed = План закрыт. Чтобы изменить его, возобновите.
plan-problem-date_unreadable = День нельзя прочитать. Он сохранён так, как введён.
plan-problem-amount_unreadable = Сумму нельзя посчитать. { $problem }
plan-problem-number_unreadable = Число нельзя прочитать. Оно сохранено так, как введено.
plan-problem-too_long = Текст длиннее 280 знаков. В распечатках и сводках его нет, пока он не станет короче.
plan-problem-criterion_not_met = Это не выполнено. Напишите, почему это всё же запланировано.
plan-problem-criterion_unclear = Это не ясно. Назначьте день, чтобы посмотреть снова.
plan-problem-not_safe_to_use = Человек не может этим воспользоваться так, чтобы его не нашли и не причинили вреда. Это не предоставляют.
plan-problem-tick_not_met = { $tick } Ответ: нет. Напишите в критериях, что всё же говорит за это, или измените пункт.
plan-problem-tick_unclear = { $tick } Это неясно. Выясните, прежде чем это оказывать.
plan-problem-no_type = Укажите, какой это вид помощи. До этого правила не могут её проверить.
plan-problem-type_not_offered = { $type }: { $reason } До тех пор это не планируют и не предоставляют.
plan-problem-type_not_now = { $type }: { $reason } Это может стоять в плане, но до тех пор ничего не предоставляют.
plan-problem-risk_before_delivery = Один из рисков для возвращения требует действий до оказания любой помощи, а результат ещё не записан.
plan-problem-no_safety_line = Общая обстановка требует защиты, а в плане нет ни одного пункта о безопасности. Добавьте его.
plan-problem-not_fit_to_work = Не известно, что здоровье позволяет человеку работать. Это предлагают, только если позволяет.
plan-problem-ceiling_passed = Запланировано больше, чем оплачивает программа: { $programme }.
plan-problem-not_confirmed_by_person = Перенаправление выполнено, только когда человек подтверждает услугу.
plan-problem-referral_overdue = Ответ на перенаправление просрочен. Спросите, на каком оно этапе.
plan-problem-safety_stop = По безопасности — стоп. Это не предоставляют.
plan-problem-police_only = Все пункты о безопасности держатся на полиции, а здесь на одну полицию полагаться нельзя. Добавьте другую защиту.
plan-problem-safety_not_checked = На безопасность не посмотрели, это ещё впереди или результат не «Продолжать». Посмотрите на безопасность, прежде чем это предоставлять.
plan-problem-contact_too_far = Это дальше, чем допустимо между пересмотрами безопасности.
plan-problem-wrong_state = В нынешнем состоянии плана это невозможно.
plan-problem-no_such_part = Этой части больше нет.
plan-problem-reason_not_listed = Выберите одну из причин в списке.
plan-problem-no_safety_note = Напишите, что сейчас известно о безопасности. Без этого план так не завершают.

money-problem-blank = Ничего не напечатано.
money-problem-no_currency = Не указана валюта: три буквы, например EUR.
money-problem-not_a_number = Это не сумма. Сохранено так, как введено. Пишите цифрами, например 1200,50.
money-problem-too_many_decimals = Знаков после запятой больше, чем есть у этой валюты.
money-problem-ambiguous = Это можно прочитать как две разные суммы. Пишите без точки и запятой между тысячами.
money-problem-too_large = Это больше, чем можно посчитать.

problem-plan-no-currency = { money-problem-no_currency }
problem-plan-not-a-number = { money-problem-not_a_number }
problem-plan-too-many-decimals = { money-problem-too_many_decimals }
problem-plan-ambiguous = { money-problem-ambiguous }
problem-plan-too-large = { money-problem-too_large }
problem-plan-months = Напишите целое число месяцев, от 1 до 120. Сохранено, как напечатано.
