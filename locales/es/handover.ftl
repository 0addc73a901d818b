# Waymark, Spanish: two offices, one person; what the other office sent beside our own answers, and the sealed answer to it.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

opened-beside-text = Si lo envió otra oficina, ábralo junto a sus propias respuestas: verá lo que ellos registraron al lado de lo que usted registra, y nada se mezcla.
opened-beside = Abrirlo junto a nuestras respuestas
opened-handed-over = Entregado por: { $office }, { $date }.
opened-left-out = Respuestas que no se incluyeron: { $count }.

theirs-said = { $who }, { $date }: { $answer }
theirs-said-undated = { $who }: { $answer }
theirs-same = { $office }: la misma respuesta
theirs-left-out = { $office }: hay una respuesta, y no se incluyó en el archivo
theirs-stricter = Cuál de dos respuestas cuenta
    .ours = La nuestra es la más peligrosa de las dos, y es la que cuenta.
    .theirs = La de ellos es la más peligrosa de las dos, y es la que cuenta.
    .alike = No se sabe cuál es la más peligrosa. Pregunte a la otra oficina.
take-over = Tomar su respuesta
take-over-done = Tomada: { $question }. Se puede deshacer.
taken-over = Tomada de: { $office }, { $date }

page-joint = Respuestas de las dos oficinas
    .lead = Lo que registramos nosotros y lo que registró la otra oficina. Nada se toma por sí solo.
joint-none = No hay abierto ningún archivo de otra oficina. Ábralo en la página de inicio y elija abrirlo junto a sus propias respuestas.
joint-together = Lo que resulta de las dos juntas
joint-could-be = Podría ser { $level } si lo que está abierto resulta malo.
joint-rule = De dos respuestas a una pregunta cuenta la más peligrosa. Un “aún no se sabe” en una oficina nunca oculta un “sí” en la otra.
joint-alone = Cada oficina por separado:
joint-ours = Nuestra oficina
joint-counts = Comparación de las respuestas
joint-differ = Respuestas distintas: { $count }
joint-only-theirs = Registradas solo por la otra oficina: { $count }
joint-left-out = No incluidas en su archivo: { $count }
joint-only-ours = Registradas solo por nosotros: { $count }
joint-same = Iguales en las dos: { $count }
joint-go = A la pregunta
joint-code-differs = Los códigos de caso no son iguales: { $ours } aquí, { $theirs } en su archivo. Asegúrese de que los dos se refieren a la misma persona antes de usar nada.
joint-practice-differs = Uno de los dos es un caso de práctica. No los mezcle.
joint-file = Su archivo
    .text = Aquí solo se puede leer. No forma parte de su caso ni se guarda con él. Se olvida cuando lo cierra, borra o sale.
joint-to-messages = A los mensajes
joint-put-away = Cerrar su archivo

sealed-goes-along = La otra oficina recibe las respuestas, los registros de país y ruta, la decisión y los mensajes enviados. El texto libre y las respuestas sensibles van solo donde están marcados en la página “Guardar o imprimir”; de lo que se deja fuera se nombra la pregunta, no la respuesta. El plan se queda aquí: va en un mensaje.
sealed-not-agreed = Por eso ahora el caso no se puede sellar para otra oficina. Puede guardarlo para usted, con una frase de contraseña.
messages-shared-case = El propio caso, sellado para otra oficina el { $date }, sin lo que no estaba marcado
dialog-seal-message = Sellar un mensaje
seal-message-text = En este archivo están el mensaje { $step } y el código del caso, y nada más del caso.
seal-message = Sellar el mensaje { $step } para la otra oficina
message-sealed = Busque el mensaje sellado en la carpeta de descargas de esta computadora: message.age. Hágalo llegar por el canal que acordaron las oficinas, después regístrelo como enviado y quítelo de allí.

dialog-letter = Un mensaje de la otra oficina
letter-head = Mensaje { $step }: { $title }. Caso { $code }, { $date }.
letter-enter-text = Puede anotar lo que dice en sus mensajes. Allí registra después de qué función vino, y cuándo.
letter-enter = Anotarlo en nuestros mensajes
letter-entered = Está anotado. Registre ahora de qué función vino, y cuándo.
letter-not-entered = Por qué no se puede anotar
    .no-case = Para anotarlo, abra antes su propio caso { $theirs } y después vuelva a abrir este mensaje.
    .other-code = Este mensaje es del caso { $theirs }; en pantalla está el caso { $ours }. Abra el caso { $theirs } para anotarlo.
    .practice = El mensaje o el caso en pantalla es de práctica, así que no se puede anotar.
    .no-side = Diga antes, en la página de los mensajes, qué oficina es, y vuelva a abrir este mensaje.
    .our-own = Este mensaje lo escribe su propia oficina, así que no hay nada que anotar.
    .done = Este paso ya está registrado. No se cambió nada.
messages-in-their-file = Este mensaje está en el archivo de la otra oficina: enviado el { $date }, por { $role }.
messages-from-their-file = Anotar lo que dice el mensaje { $step } en su archivo
