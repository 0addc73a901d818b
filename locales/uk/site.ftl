# Waymark, Ukrainian: the page that starts without a connection, around the program.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

site-kept = Програму збережено на цьому комп’ютері, і вона запускається без зв’язку.
site-not-kept = Цей браузер не зберігає програму: без зв’язку її не можна буде запустити знову.
site-no-trace = Ця сторінка не зберігає програму: без зв’язку її не можна буде запустити знову.
site-newer = Є новіша версія. Вона почне працювати, коли буде закрито всі вікна Waymark; зараз нічого не змінюється.
site-no-script = Для Waymark потрібні JavaScript і WebAssembly, а JavaScript тут вимкнено або заблоковано. Нічого не було введено, нічого не збережено й не надіслано. Дозвольте JavaScript для цієї сторінки та перезавантажте її або спробуйте інший браузер.
