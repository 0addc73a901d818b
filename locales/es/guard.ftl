# Waymark, español: salir, tapar, bloquear, y lo que sabe este ordenador.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

## Salir

leave-first = Emergencia: salir ya
presses-left = { $count ->
    [one] Pulse Mayús una vez más para salir.
   *[other] Pulse Mayús { $count } veces más para salir.
}
presses-too-slow = Las pulsaciones estaban demasiado separadas y no pasó nada. Pulse Mayús tres veces para salir.
leave-history = Al salir se borra todo y se abre otro sitio en lugar de este. El historial del navegador puede seguir mostrando que se visitó esta dirección.
key-leave = Borrar todo y salir, con una sola pulsación
key-save = Guardar otra vez el caso, sellado
    .keys = Ctrl y S
unsaved-answers = { $count ->
    [one] { $count } respuesta sin guardar
   *[other] { $count } respuestas sin guardar
}
key-none = Ninguna tecla

## La pantalla tapada

pin = PIN
cover-counted = { $count ->
    [one] Todo se borra en { $count } segundo.
   *[other] Todo se borra en { $count } segundos.
}
cover-stay = No borrar todavía
pin-set-here = Poner un PIN
pin-wrong = { $count ->
    [one] Ese no es el PIN. Con un PIN equivocado más se borra todo.
   *[other] Ese no es el PIN. Después de { $count } equivocados más se borra todo.
}
pin-too-early = { $count ->
    [one] Espere un segundo antes del próximo intento.
   *[other] Espere { $count } segundos antes del próximo intento.
}
pin-new = PIN nuevo
pin-new-hint = Al menos 4 números o letras. Se conserva solo hasta que usted borre o salga.
pin-again = El mismo PIN otra vez
pin-set = Poner el PIN
pin-remove = Quitar el PIN
pin-is-set = Hay un PIN. Se pide para mostrar la página de nuevo.
pin-is-not-set = No hay PIN. Cualquiera puede mostrar la página de nuevo.
pin-lost = Un PIN olvidado no se puede recuperar. Entonces solo queda salir, y lo que no se guardó se pierde.
pin-shown = Este navegador no puede ocultar lo que se escribe aquí. Asegúrese de que nadie lo vea.
pin-too-short = Este PIN es demasiado corto. Use al menos 4 números o letras.
pin-not-the-same = Los dos PIN no son iguales. Escriba los dos otra vez.
wiped-idle = Se borró todo, porque nadie usó esta página durante un rato.
wiped-tries = Se borró todo, porque el PIN fue incorrecto demasiadas veces.

## Ajustes

settings = Ajustes
dialog-settings = Ajustes de esta sesión
settings-text = Valen hasta que usted borre o salga. No se guardan.
settings-idle = Cuando nadie usa la página
    .text = El tiempo cuenta también mientras la computadora está en reposo. En el último minuto se ve una cuenta atrás en la pantalla tapada.
settings-cover-after = Taparla después de
settings-wipe-after = Borrar todo después de
minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
settings-keys = Teclas
settings-leave-key = Una tecla para salir, además de Mayús tres veces
settings-save-key = La tecla que guarda otra vez el caso
settings-pin = PIN de la pantalla tapada
    .text = Mientras la página está tapada, no hay en ella nada del caso. El PIN detiene a quien pasa por allí, no a quien puede examinar la computadora.

page-knows = Lo que sabe esta computadora
    .lead = Lo que el navegador tiene de esta página en este momento, y contra qué no puede proteger Waymark.
