# Waymark, Spanish: when the program has stopped.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

dialog-restarted = Waymark se detuvo y ha vuelto a empezar
restarted-text = Un fallo del programa, o muy poca memoria, lo detuvo. Todo lo que usted había introducido sigue aquí. No se guardó nada en esta computadora y no se envió nada.
restarted-check = Mire la última respuesta que dio antes de seguir. Las respuestas anteriores ya no se pueden deshacer con una tecla; se pueden cambiar como siempre.
restarted-place = Lugar en el programa, para informar del fallo: { $place }
stopped-waits = Waymark se detuvo. Volverá a empezar en cuanto haya llegado entero. Todo lo que usted había introducido sigue aquí.
stopped-title = Waymark se ha detenido
stopped-text = Se detiene de nuevo cada vez que empieza. Lo que usted había introducido sigue aquí, en la memoria de esta página, y puede guardarlo sellado ahora. Después salga, abra Waymark otra vez y abra el archivo.
stopped-nothing = Se detiene de nuevo cada vez que empieza. No se había introducido nada. Salga y abra Waymark otra vez.
stopped-failed = El sellado no funcionó, quizá porque esta computadora tiene muy poca memoria libre. Cierre otros programas e inténtelo de nuevo. Lo que usted había introducido sigue aquí hasta que salga.
stopped-wrong-pin = Ese no es el PIN. Después de algunos equivocados más se borra todo.
