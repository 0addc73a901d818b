# Waymark, українська: опитувальники з балами — приклад для вправи і порожнє місце.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

pack-example = Навчальна перевірка щоденного життя (вигадана)
    .lead = Десять невеликих запитань, вигаданих, щоб показати, як працює опитувальник із балами. Вони нічого не вимірюють, жодного числа в них не випробувано, і жоден план не має на них спиратися.

packitem-example-groceries = Чи є на кухні щось на завтрашній сніданок?
    .opt-never = Майже ніколи
    .opt-sometimes = Іноді
    .opt-always = Майже завжди
packitem-example-bus_fare = Чи могли б ви сьогодні заплатити за автобус до міста?
    .opt-no = Ні
    .opt-borrowed = Позиченими грошима
    .opt-yes = Так
packitem-example-small_repair = Якби зламався черевик, чи змогли б ви полагодити його цього тижня?
    .opt-no = Ні
    .opt-with_help = З допомогою
    .opt-yes = Так
packitem-example-neighbour = У скількох людей поблизу ви могли б попросити склянку цукру?
    .opt-nobody = Ні в кого
    .opt-one = В однієї
    .opt-several = У кількох
packitem-example-paper_place = Чи знаєте ви, де ваші важливі документи?
    .opt-lost = Ні
    .opt-somewhere = Приблизно
    .opt-known = Так
packitem-example-paper_copy = Чи є їхня копія в іншому місці?
    .opt-no = Ні
    .opt-planned = Ще ні, але заплановано
    .opt-yes = Так
packitem-example-post_office = Чи знаєте ви дорогу до найближчої пошти?
    .opt-no = Ні
    .opt-roughly = Приблизно
    .opt-yes = Так
packitem-example-quiet_hour = Чи маєте ви спокійну годину для себе?
    .opt-never = Майже ніколи
    .opt-some_days = У деякі дні
    .opt-most_days = Більшість днів
packitem-example-laugh = Коли ви востаннє з кимось сміялися?
    .opt-long_ago = Давніше
    .opt-this_month = Цього місяця
    .opt-this_week = Цього тижня
packitem-example-plan_tomorrow = Чи знаєте ви, що робитимете завтра?
    .opt-no = Ні
    .opt-vague = Приблизно
    .opt-clear = Так

pack-rss-slot = Опитувальник сталості реінтеграції (порожнє місце)
    .lead = Три виміри і один зведений показник. Запитань і ваг не завантажено, тому нічого не запитують і нічого не обчислюють. Організація, яка має опубліковані таблиці, може їх завантажити, коли двоє людей звіряють кожне число. Лише для повнолітніх.
