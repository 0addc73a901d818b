# Waymark, Russian: the page that starts without a connection, around the program.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

site-kept = Программа сохранена на этом компьютере и запускается без связи.
site-not-kept = Этот браузер не сохраняет программу: без связи её нельзя будет запустить снова.
site-no-trace = Эта страница не сохраняет программу: без связи её нельзя будет запустить снова.
site-newer = Получена более новая версия. Она начнёт работать, когда будут закрыты все окна Waymark; сейчас ничего не меняется.
site-no-script = Для Waymark нужны JavaScript и WebAssembly, а JavaScript здесь выключен или заблокирован. Ничего не было введено, ничего не сохранено и не отправлено. Разрешите JavaScript для этой страницы и перезагрузите её или попробуйте другой браузер.
