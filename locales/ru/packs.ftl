# Waymark, русский: опросники с баллами: пример для тренировки и пустое место.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

pack-example = Учебная проверка повседневной жизни (выдуманная)
    .lead = Десять небольших вопросов, выдуманных, чтобы показать, как работает опросник с баллами. Они ничего не измеряют, ни одно число в них не испытано, и ни один план не должен на них основываться.

packitem-example-groceries = Есть ли на кухне что-нибудь на завтрашний завтрак?
    .opt-never = Почти никогда
    .opt-sometimes = Иногда
    .opt-always = Почти всегда
packitem-example-bus_fare = Могли бы вы сегодня оплатить автобусный билет до города?
    .opt-no = Нет
    .opt-borrowed = На одолженные деньги
    .opt-yes = Да
packitem-example-small_repair = Если бы порвалась обувь, могли бы вы починить её на этой неделе?
    .opt-no = Нет
    .opt-with_help = С помощью
    .opt-yes = Да
packitem-example-neighbour = У скольких людей поблизости вы могли бы попросить чашку сахара?
    .opt-nobody = Ни у кого
    .opt-one = У одного человека
    .opt-several = У нескольких
packitem-example-paper_place = Знаете ли вы, где ваши важные бумаги?
    .opt-lost = Нет
    .opt-somewhere = Приблизительно
    .opt-known = Да
packitem-example-paper_copy = Есть ли их копия в другом месте?
    .opt-no = Нет
    .opt-planned = Ещё нет, но планируется
    .opt-yes = Да
packitem-example-post_office = Знаете ли вы дорогу к ближайшей почте?
    .opt-no = Нет
    .opt-roughly = Приблизительно
    .opt-yes = Да
packitem-example-quiet_hour = Есть ли у вас спокойный час для себя?
    .opt-never = Почти никогда
    .opt-some_days = В некоторые дни
    .opt-most_days = Почти каждый день
packitem-example-laugh = Когда вы в последний раз с кем-то смеялись?
    .opt-long_ago = Давно
    .opt-this_month = В этом месяце
    .opt-this_week = На этой неделе
packitem-example-plan_tomorrow = Знаете ли вы, что будете делать завтра?
    .opt-no = Нет
    .opt-vague = Приблизительно
    .opt-clear = Да

pack-rss-slot = Обследование устойчивости реинтеграции (пустое место)
    .lead = Три измерения и один общий показатель. Вопросы и веса не загружены, поэтому ничего не спрашивают и ничего не вычисляют. Организация, у которой есть опубликованные таблицы, может их загрузить, причём каждое число проверяют два человека. Только для взрослых.
