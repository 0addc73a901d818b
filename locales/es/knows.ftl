# Waymark, español: lo que sabe este ordenador.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

knows-stores = Lo que el navegador guarda para esta página
    .text = Cada uno de estos lugares se acaba de mirar.
knows-store = Lugares
    .cookies = Cookies
    .local = Almacenamiento local
    .session = Almacenamiento de sesión
    .databases = Bases de datos
    .caches = Cachés de la página
    .files = Archivos de la página, y todos sus almacenes juntos
    .workers = Programas que se quedan (service workers)
    .history = Lo que la página escribió en el historial
    .address = Lo que la página añadió a la dirección
    .name = Lo que la página escribió en el nombre de la ventana
knows-refused = Imposible aquí: el navegador lo rechaza
knows-absent = Este navegador no lo tiene
knows-empty = Vacío
knows-amount = No está vacío: { $count }
knows-not-empty = Aquí hay guardado algo que no es de Waymark: Waymark no guarda nada. Avise a quien cuida esta computadora o este sitio, y no introduzca nada.
knows-again = Mirar otra vez
knows-requests = Lo que se envió o se cargó
    .text = El navegador puede preguntar por su cuenta a su fabricante cómo rellenar un campo en el que usted escribe. Envía la forma del campo, no lo escrito. Waymark no puede ver esas peticiones.
knows-requests-made = { $count ->
    [0] Desde que llegó, esta página no ha pedido nada: 0 peticiones.
    [one] Desde que llegó, esta página ha hecho { $count } petición. No debería haber ninguna.
   *[other] Desde que llegó, esta página ha hecho { $count } peticiones. No debería haber ninguna.
}
knows-running = Lo que funciona aquí
    .module = SHA-256 del programa, calculado al iniciarse
    .policy = La política que el navegador hace cumplir
    .text = La política nombra cada script y cada estilo por su propio número; el navegador no ejecuta ningún otro y no deja enviar nada. La página no puede leer entero su propio archivo. Quien quiera estar seguro compara el SHA-256 del archivo waymark.html con el que se publicó.
knows-version = Waymark { $version }
knows-no-fingerprint = Este navegador no puede calcularlo aquí
