# Waymark, русский: страницы вокруг шести сообщений, факторы, риски для возвращения и опросники с баллами.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

remove-sure = Удалить со всем записанным: { $name }?
remove-yes = Удалить
remove-no = Оставить

messages-office = Кто мы
messages-office-sending = Направляющий офис
messages-office-receiving = Принимающий офис
messages-side = Какой офис мы?
    .sending = человек сейчас здесь
    .receiving = человек едет к нам
messages-side-hint = Это можно изменить, пока первое сообщение не отправлено и не пришло.
messages-side-fixed = Наша сторона: { $office }. Изменить её нельзя, потому что сообщение уже записано.
messages-agreed-on = Оба офиса договорились начать
messages-agreed-hint = Срок первого сообщения отсчитывается от этого дня.

messages-path = Путь шести сообщений
messages-path-hint = Каждое сообщение ждёт предыдущего, кроме двух последних. Выберите одно, чтобы открыть его ниже.
messages-transit = Если в поездке есть пересадка, офис там может получить копию первого уведомления и уведомления об отъезде, если человек на это согласился.
messages-lanes = Первая линия: { $sending }. Вторая линия: { $receiving }.
messages-lane-ours = { $office } (мы)
messages-step = { $step }. { $title }
messages-way = От кого: { $from }. Кому: { $to }
messages-state = Как далеко продвинулось
    .not_started = Не начато
    .awaited = Ещё не пришло
    .drafted = Составляется
    .noted = Что-то отмечено, но не записано как полученное
    .sent = Отправлено { $date }; роль отправителя: { $role }
    .received = Получено { $date }; роль отправителя: { $role }
    .passed_over = Пропущено { $date }; решила роль: { $role }
messages-due = Срок — не позднее { $date }
messages-overdue = Просрочено с { $date }
messages-waits-for = Ждёт сообщения { $step }
messages-called-off = Не ожидается: человек не едет

messages-late-title = Просрочено
messages-late = Сообщение { $step }, «{ $title }»: { $due }.
messages-withdrawn = { $date } человек отозвал согласие на передачу сведений. С этого момента не пишется ни одного сообщения. Ниже — то, что было передано раньше: скажите об этом человеку и попросите другой офис прекратить этим пользоваться.

messages-booking-closed = Пока не бронировать. Ничего не бронируют, пока не пришло сообщение { $step }, «{ $title }».
messages-booking-open = Сообщение { $step }, «{ $title }», записано. Со стороны сообщений поездку можно бронировать. Другие условия — на отдельной странице.
messages-to-readiness = Можно ли бронировать поездку?

messages-in-the-way = Что мешает
messages-consent-needed = Сначала нужно от человека:
messages-consent = { $item }. Записано: { $answer }.
messages-to-consent = К вопросу
messages-link-name = { $label }: { $item }
messages-after-consent = Поля откроются, когда человек согласится на передачу сведений.

messages-due-on = Срок, как договорились оба офиса
messages-due-counted =
    { $days ->
        [one] Если оставить пустым, срок — { $date }: через { $days } день после предыдущего сообщения или после того, как офисы договорились начать.
        [few] Если оставить пустым, срок — { $date }: через { $days } дня после предыдущего сообщения или после того, как офисы договорились начать.
        [many] Если оставить пустым, срок — { $date }: через { $days } дней после предыдущего сообщения или после того, как офисы договорились начать.
       *[other] Если оставить пустым, срок — { $date }: через { $days } дня после предыдущего сообщения или после того, как офисы договорились начать.
    }
messages-due-open =
    { $days ->
        [one] Если оставить пустым, срок — через { $days } день после предыдущего сообщения или после того, как офисы договорились начать.
        [few] Если оставить пустым, срок — через { $days } дня после предыдущего сообщения или после того, как офисы договорились начать.
        [many] Если оставить пустым, срок — через { $days } дней после предыдущего сообщения или после того, как офисы договорились начать.
       *[other] Если оставить пустым, срок — через { $days } дня после предыдущего сообщения или после того, как офисы договорились начать.
    }
messages-due-set = Назначено обоими офисами.
messages-due-unreadable = Это нельзя прочитать как день. До тех пор действует { $date }.

messages-fields = Что в нём сказано
messages-fields-theirs = Что было сказано в их сообщении
messages-drawn = Эти строки взяты из случая. Чтобы изменить строку, перейдите туда, откуда она взята.
messages-write = Эти строки пишутся для этого сообщения.
messages-write-theirs = Запишите, что было сказано в их сообщении, насколько вам это здесь нужно. Обратно ничего из этого не отправляется.
messages-forbidden = Чего здесь не должно быть
messages-line-later = Заполнится, когда ничто не будет мешать
messages-text-not-given = не указано
messages-line-missing = Ещё ничего не записано
messages-line-withheld = В словах, которые не разрешены к передаче. Не включено.
messages-nothing-written = Для этого ничего не написано и не выбрано.
messages-from-start = К странице «Начало»
messages-from-question = К вопросу
messages-from-result = К итогу
messages-from-needs = К потребностям
messages-from-plan = К плану
messages-from-responses = К тому, что можно сделать
messages-from-consents = К тому, на что согласился человек

messages-preview = Текст, каким он уйдёт
messages-preview-none = Текст будет собран здесь, когда ничто не будет мешать.
messages-preview-anew = Это собрано заново из случая, какой он сегодня. Может отличаться от отправленного.
messages-print = Напечатать сообщение { $step }
messages-save = Сохранить сообщение { $step } как текстовый файл
messages-remark-missing = Ничего не записано, поэтому нет в тексте: { $fields }
messages-remark-withheld = В словах, которые не разрешены к передаче, поэтому нет в тексте: { $fields }
messages-remark-signs = Это указывает на то, чего не должно быть в сообщении. Проверьте: { $found }
messages-remark-contact = Похоже на номер телефона или адрес. Проверьте, может ли это там быть: { $fields }
messages-remark-long = Длиннее 280 знаков, поэтому нет в тексте, пока не станет короче: { $fields }

messages-mark-sent = Записать, что оно отправлено
messages-mark-sent-hint = Отсюда ничего не отправляется. Передайте текст по каналу, о котором договорились офисы, затем запишите это.
messages-sent-before = Записать ещё можно только сообщение, которое ушло { $date } или раньше, чтобы список переданного был полным.
messages-sent-on = Отправлено
messages-sent-by = Кто отправил, по роли
messages-mark-sent-now = Записать сообщение { $step } как отправленное
messages-marked-sent = Сообщение записано как отправленное.
messages-record-received = Записать, что оно пришло
messages-record-received-hint = Только другой офис может сказать, что этот шаг сделан. Здесь вы записываете, что его сообщение пришло, в какой день и от какой роли.
messages-received-on = Получено
messages-received-from = От кого, по роли в другом офисе
messages-reference = Их обозначение
messages-reference-hint = Если они его указали. Код, никогда не имя.
messages-record-now = Записать сообщение { $step } как полученное
messages-recorded = Сообщение записано как полученное.
messages-blanks = Не отмечено из их сообщения: { $fields }
messages-needed-first = Сначала запишите, что сказано в их сообщении в поле «{ $field }». Без этого сообщение о том, что никого не встретили, прекратило бы поиски.
messages-day-missing = Укажите день: год, месяц, день.
messages-take-back = Записано по ошибке: отменить запись сообщения { $step }
messages-copy = Копия для офиса в пути
messages-copy-hint = Только если есть пересадка и человек согласился, чтобы этим поделились. В копии тот же текст. Вы передаёте её по своему безопасному каналу.
messages-copy-now = Записать, что копия отправлена
messages-copy-marked = Записано: копия отправлена.
messages-copied = Копия отправлена офису в пути { $date }; роль отправителя: { $role }.
messages-take-back-copy = Записано по ошибке: отменить запись о копии
messages-pass-over = Пропустить этот шаг
messages-pass-over-hint = Человека уже вернула другая организация, поэтому на этот шаг могло не быть времени. Пропуск ничего не подтверждает; он лишь позволяет начать следующий шаг.
messages-pass-over-by = Кто решил, по роли
messages-pass-over-reason = Почему пропускаем
messages-pass-over-now = Пропустить сообщение { $step }
messages-pass-over-done = Записано: шаг пропущен.
messages-passed-over = Пропущено { $date }; роль того, кто решил: { $role }.
messages-take-back-pass = Всё же не пропускать

messages-arrival = Прибытие
messages-arrival-on = Ожидается прибытие
messages-arrival-hours = В течение скольких часов подтвердить
messages-arrival-hours-hint = Как договорились оба офиса: целое число от 1 до 720. Если оставить пустым, подтвердить надо в день прибытия.
messages-not-met = По прибытии человека не встретили
messages-not-travelling = Человек всё-таки не едет
messages-not-travelling-why = Почему, коротко
messages-not-travelling-left = Уведомление об отъезде записано. Если человек всё-таки уехал, снимите эту отметку: пока она стоит, никого не ищут.

arrival-not_expected = В пути никого нет.
arrival-unreadable = День прибытия нельзя прочитать. Напишите год, месяц, день, чтобы неприбытие было замечено.
arrival-expected = Человек в пути. Прибытие надо подтвердить не позднее { $date }.
arrival-due_today = Прибытие надо подтвердить сегодня.
arrival-missing = Прибытие надо было подтвердить не позднее { $date }, и оно не подтверждено.
arrival-not_met = По прибытии человека не встретили. Это обнаружено { $date }.
arrival-confirmed = Прибытие подтверждено.

messages-missing = Неприбытие: действуйте сейчас
messages-missing-said = Записано неприбытие. Что делать сейчас, сказано в начале этой страницы.
messages-missing-steps = Что делать
    .step1 = Позвоните тому, кто по своей роли должен был встретить человека, по согласованному каналу. Спросите только, встретили ли человека.
    .step2 = Позвоните человеку по номеру, согласованному для поездки, только условленными словами. Если ответит кто-то другой, ничего не говорите о человеке.
    .step3 = Спросите сопровождающего или персонал на пересадке, ехал ли человек. Не называйте причину.
    .step4 = Сообщите ответственному за безопасность. Договоритесь, кто ищет, к какому сроку и когда вы сегодня вернётесь к этому.
    .step5 = Используйте только контакты, проверенные ранее. Если у торговцев людьми могут быть друзья среди должностных лиц, не обращайтесь в местную полицию, а обратитесь к контакту, который назвал юрист.
    .step6 = Звоните семье, только если человек согласился на это на такой случай.
    .step7 = Оцените опасность заново с тем, что вы теперь знаете. Пока человек не найден, планируйте так, будто он в пределах досягаемости торговцев людьми.

messages-shared = Что ушло из нашего офиса
messages-shared-lead = Если человек спросит об этом или отзовёт согласие на передачу сведений: вот что есть у другого офиса.
messages-shared-withdrawn = Это было передано до отзыва согласия. Отсюда вернуть это нельзя: попросите другой офис прекратить этим пользоваться и скажите человеку, что они ответят.
taken-back-listed = То, что было передано раньше, указано вверху этой страницы.
messages-shared-line = Сообщение { $step }, «{ $title }»: { $date }; роль отправителя: { $role }. В нём было:
messages-shared-copy = Копия сообщения { $step }, «{ $title }», офису в пути: { $date }; роль отправителя: { $role }. В ней было:

referral-blocked-side_not_chosen = Сначала укажите, какой офис мы.
referral-blocked-side_fixed = Сообщение уже записано, поэтому сторону больше нельзя изменить.
referral-blocked-no_such_step = Такого сообщения нет.
referral-blocked-no_such_field = В этом сообщении нет такого поля.
referral-blocked-not_ours = Это сообщение пишет другой офис. Здесь его можно только записать как полученное.
referral-blocked-not_theirs = Это сообщение пишет наш офис. Его нельзя записать как полученное.
referral-blocked-after_step = Сначала идёт сообщение { $step }, «{ $title }».
referral-blocked-later_step_done = Сообщение { $step }, «{ $title }», уже записано. Сначала отмените его запись.
referral-blocked-already_done = Это сообщение уже записано.
referral-blocked-before_step = День раньше дня сообщения { $step }, «{ $title }».
referral-blocked-in_future = День в будущем.
referral-blocked-no_role = Выберите роль.
referral-blocked-no_copy = Копия этого сообщения офису в пути не отправляется.
referral-blocked-no_connection = Судя по ответам, пересадки в пути нет.
referral-blocked-not_sent_yet = Само сообщение не записано как отправленное нами.
referral-blocked-not_passed_over = В этом случае этот шаг не пропускают.
referral-blocked-no_reason = Запишите, почему.
referral-blocked-consent_missing = Человек не дал согласия: { $item }. Спросите, прежде чем что-либо передавать.
referral-blocked-age_missing = Не записано, младше ли человек 18 лет. До этого ничего не передаётся: может понадобиться и согласие опекуна.
referral-blocked-field_missing = Ещё не заполнено: { $field }. Без этого шаг не записывается. Если это не известно, спросите другой офис.
referral-blocked-consent_ended = То, на что человек согласился, действовало только до { $date }. Спросите снова, прежде чем чем-либо делиться, и запишите новую дату.
referral-blocked-consent_withdrawn = { $date } человек отозвал согласие на передачу сведений.

messages-text-title = Сообщение { $step } из { $count }: { $title }
messages-text-line = { $label }: { $value }
messages-text-item = - { $value }
messages-text-foot = Для офиса, которому оно адресовано. Просим не передавать его дальше и отвечать по согласованному каналу.
messages-text-finding = Не ниже уровня «{ $level }»; срочность: { $timing }
messages-text-finding-open = Не ниже уровня «{ $level }»; срочность: { $timing }. Основано на том, что пока не известно
messages-text-due = не позднее { $date }
messages-text-plan-line = Пункт плана; сообщается по согласованному каналу

in-message-item-SEX = Пол или гендер
in-message-item-AGE = Возрастная группа
in-message-item-LANG = Язык
in-message-item-REGION = Регион возвращения
in-message-item-CNC = Согласие на передачу вам сведений
in-message-item-PL3 = Планируемый день отъезда
in-message-item-RS1 = Ночь без безопасного места
    .opt-no = Нет потребности
    .opt-unsure = Возможна потребность
    .opt-yes = Срочная потребность
in-message-item-RS2 = Ребёнок один или отдельно
    .opt-no = Нет потребности
    .opt-unsure = Возможна потребность
    .opt-yes = Срочная потребность
in-message-options-burden = Ответы
    .none = Нет потребности
    .heavy = Срочная потребность
in-message-told-later = Ещё одно требование; сообщается только по согласованному каналу
in-message-approach-compensation_claim = Консультация по требованию
in-message-approach-police_liaison = Ещё один пункт; сообщается только по согласованному каналу
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
in-message-response-log_threat = Записывать, когда и как происходит что-либо тревожное
in-message-response-relocate = Предложить место, о котором знают немногие
in-message-response-explain_report = { in-message-told-later }
in-message-response-protection_order = { in-message-told-later }
in-message-response-protection_order_elsewhere = { in-message-told-later }
in-message-response-route_away = Спланировать маршрут и прибытие так, как согласовано по безопасному каналу
in-message-response-keep_evidence = { in-message-told-later }
in-message-response-specialist_unit = { in-message-told-later }
in-message-response-which_officials = { in-message-told-later }
in-message-response-settle_officials = { in-message-told-later }
in-message-response-central_unit = { in-message-told-later }
in-message-response-prosecutor = { in-message-told-later }
in-message-response-lawyer_channel = { in-message-told-later }
in-message-response-embassy = { in-message-told-later }
in-message-response-ombudsperson = { in-message-told-later }
in-message-response-debt_advice = Предложить юридическую консультацию по денежным вопросам
in-message-response-oath_support = { in-message-told-later }
in-message-response-image_takedown = { in-message-told-later }
in-message-response-hearing_escort = { in-message-told-later }
in-message-response-screen_testimony = { in-message-told-later }
in-message-response-explain_rights = Объяснить права человека и что помощь не связана с условиями
in-message-response-consular_help = Попросить помощи с документами, ни слова не говоря о предыстории
in-message-response-no_complicit_household = Не планировать возвращения ребёнка в домохозяйство, пока не выяснен вопрос, согласованный по безопасному каналу

factors-lead = Добавьте то, что важно для этого человека, и укажите, как это на него действует. Название фактора ничего не говорит: одно и то же может ослаблять одного и давать опору другому. Факторы не складывают.
factors-unfinished = Ещё открыто, что даёт опору и защищает: { $levels }.
factors-finished = На каждом уровне указано, что даёт опору и защищает, или что ничего не найдено.
factors-level = Уровни
    .individual = Человек
    .individual-hint = Кто он, что пережил, что умеет и что у него есть.
    .household = Домохозяйство и семья
    .household-hint = Что, например, ослабляет: насилие дома, всё держится на одном взрослом. Что, например, даёт опору: дом, где поддерживают, справедливо разделённые дела, достаточно средств на жизнь.
    .community = Место и люди там
    .community-hint = Что там доступно, чем зарабатывают на жизнь, что думают люди.
    .structural = Закон, конфликт, политика, экономика
    .structural-hint = Что там одинаково для всех и что это значит для этого человека.
factors-add = Добавить фактор
factors-add-at = Добавить фактор: { $level }
factors-add-name = Добавить: { $factor }
factors-protects = Что даёт опору и защищает?
    .individual = Что даёт опору этому человеку?
    .individual-hint = Спросите, что у человека хорошо получается, что помогло выстоять, чего он ждёт с надеждой. Умение читать и писать почти всегда защищает.
    .household = Кто дома или в семье на его стороне?
    .household-hint = Спросите, кто помогал раньше и кому человек позвонил бы первым.
    .community = Что или кто там помог бы?
    .community-hint = Спросите о соседях, друзьях, группе, учителе, поликлинике, которой человек доверяет.
    .structural = Какой закон, учреждение или служба на его стороне?
    .structural-hint = Спросите, какие есть документы, какими правами можно воспользоваться, какая есть помощь.
factors-none-found = Ничего не найдено
    .individual = Спросили, и для самого человека ничего не найдено
    .household = Спросили, и в домохозяйстве и семье ничего не найдено
    .community = Спросили, и в этом месте ничего не найдено
    .structural = Спросили, и в законе, конфликте, политике и экономике ничего не найдено
factors-none-hint = Добавьте фактор выше и отметьте, что он даёт опору, или отметьте, что ничего не найдено.
factors-named = Названо то, что даёт опору.
factors-still-open = Ещё открыто: { $fields }

options-factor-direction = Как действует
    .risk = Осложняет
    .protective = Даёт опору и защищает
    .both = И то и другое
    .unclear = Не ясно
options-factor-evidence = На чём это основано
    .said_by_person = Так говорит человек
    .observed = Мы это видели
    .document = Это показывает документ
    .third_party = Так говорит кто-то другой
options-factor-field = Поля
    .direction = Как это действует на этого человека?
    .evidence = На чём это основано?
    .note = Примечание
    .ask_again = Спросить снова

risks-not-here = Опасность со стороны торговцев людьми сюда не вносят. О том, что кто-то мстит или что человека эксплуатируют снова, судят в оценке безопасности.
risks-to-result = К итогу
risks-grid = Как взвешивают риск
risks-grid-lead = Только словами. У того, что не известно, своя строка, и оно требует столько же, сколько вероятное.
risks-grid-corner = Насколько вероятно и насколько тяжело
risks-grid-rule = Эта сетка — правило проекта, открытое для пересмотра. Ничего не умножают и не складывают.
risks-register = Риски
risks-none-yet = Ни один риск ещё не записан.
risks-starters = Частые риски, с которых можно начать
risks-starters-hint = Берите только то, что может касаться этого человека.
risks-add-name = Добавить: { $risk }
risks-add-own = Добавить собственный риск
risks-number = Риск { $number }
risks-handling = Что следует: { $handling }
risks-ask-again = { $handling } и спросить снова к определённой дате
risks-before-delivery = Это стоит перед оказанием любой помощи, пока не записан результат.
risks-no-place-yet = Укажите, насколько это вероятно и насколько тяжело, и здесь появится, что следует.
risks-see-grid = Где это в сетке
risks-afterwards = Рассмотрено снова
risks-missing = Ещё не хватает: { $fields }

options-risk-likelihood = Насколько вероятно
    .unlikely = Маловероятно
    .possible = Возможно
    .likely = Вероятно
    .unknown = Пока не известно
options-risk-impact = Насколько тяжело
    .small = Невелико
    .serious = Серьёзно
    .severe = Тяжело
options-risk-handling = Что следует
    .watch = наблюдать
    .plan = предусмотреть в плане
    .act_before_delivery = действовать до оказания любой помощи
options-risk-field = Поля
    .risk = Риск, в нескольких словах
    .affects = Кого или что он затрагивает
    .likelihood = Насколько это вероятно?
    .impact = Насколько тяжело это было бы?
    .why = Почему мы так думаем
    .measure = Что с этим делается
    .owner = Кто за это отвечает, по роли
    .by_when = К какому сроку
    .ask_again = Спросить снова
    .reviewed_on = Рассмотрено снова
    .result = Что из этого вышло

measures-never = Балл никогда не меняет уровень, деньги, право на помощь и то, как часто вы встречаетесь.
measures-adults-only = Только для взрослых. Человек — ребёнок, или не выяснено, что он взрослый, поэтому здесь ничего не спрашивают и не оценивают в баллах.
measures-children-only = Только для детей. Человек взрослый, поэтому здесь ничего не спрашивают и не оценивают в баллах.
measures-weights-missing = Балл не вычислен: веса не загружены
measures-no-questions = Вопросы тоже не загружены, поэтому ответов для показа нет. Его измерения: { $dimensions }.
measures-unverified = Непроверенные веса: числа не проверил второй человек.
measures-version = Версия
measures-checksum = Контрольная сумма (SHA-256)
measures-completed = Завершено: на каждый обязательный вопрос есть ответ.
measures-required = { $count ->
    [one] Не завершено: на { $count } обязательный вопрос ещё нет ответа.
    [few] Не завершено: на { $count } обязательных вопроса ещё нет ответа.
    [many] Не завершено: на { $count } обязательных вопросов ещё нет ответа.
   *[other] Не завершено: на { $count } обязательных вопросов ещё нет ответа.
}
measures-edition = Издание
measures-source = Источник
measures-page = Страница источника
measures-entered = Кто ввёл, по роли
measures-checked = Кто проверил, по роли
measures-nobody = ещё никто
measures-dimension = Измерения
    .economic = Экономическое
    .social = Социальное
    .psychosocial = Психосоциальное

measures-baseline = Исходный замер
measures-follow-up = Последующий замер { $number }
measures-wave = { $wave }, { $date }
measures-begin = Начать: { $wave }
measures-begin-on = День ответов ({ $wave })
measures-questions = Вопросы
measures-break = На это отвечали по версии опросника { $then }. Здесь версия { $now }, с другими вопросами или числами. Ответы сохранены; их не оценивают в баллах и не сравнивают.
measures-no-compare = Ответы до этого относятся к другой версии, поэтому через эту черту ничего не сравнивают.
measures-answers = Ответы по измерениям
measures-column-dimension = Измерение
measures-column-question = Вопрос
measures-column-answer = Ответ

measures-profile = Профиль
measures-score = Балл { $score }
measures-not-computed = Не вычислено
    .too-little = Не вычислено: ответов меньше, чем минимум этого опросника
    .incomplete = Не вычислено: надо ответить на каждый применимый вопрос
    .nothing-applies = Не вычислено: ни один вопрос этого измерения не применим
    .composite = не вычислено: у нужного измерения нет балла
measures-coverage = Есть ответы на { $answered } из { $applicable } применимых вопросов
measures-declined =
    { $count ->
        [0] Отказов ответить нет
        [one] Есть { $count } вопрос, на который человек предпочитает не отвечать
        [few] Есть { $count } вопроса, на которые человек предпочитает не отвечать
        [many] Есть { $count } вопросов, на которые человек предпочитает не отвечать
       *[other] Вопросов, на которые человек предпочитает не отвечать: { $count }
    }
measures-bounds = От { $worst } до { $best }, если каждый недостающий ответ был бы худшим или лучшим
measures-bounds-one = Ничего не отсутствует, поэтому может быть только { $worst }
measures-band = Диапазон: { $band }. Определён по: { $source }
measures-previous = В прошлый раз: { $score }
measures-no-pair = Нет вопросов с ответом оба раза, поэтому ничего не сравнивают
measures-pair = По вопросам с ответом оба раза: { $then } раньше, { $now } сейчас.
measures-pair-open = Этот опросник не говорит, насколько большой должна быть перемена, чтобы что-то значить, поэтому её так не называют.
measures-pair-change = Это больше наименьшей перемены, которую учитывает этот опросник.
measures-pair-small = Это не больше наименьшей перемены, которую учитывает этот опросник.
measures-composite = Все измерения вместе: { $score }
measures-reading = 0 — наименьшее, а 1 — наибольшее в этом опроснике. Полоса показывает диапазон, в котором может быть балл; черта — сам балл. Это может стать поводом о чём-то поговорить.
