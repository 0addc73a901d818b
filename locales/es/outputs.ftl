# Waymark, Spanish: what leaves the screen (the page to save or print from, the report, messages about files).
# Made by: a machine, as a draft. Reviewed by: nobody yet.

outputs-closed = No se puede guardar ni imprimir nada
outputs-closed-why = La hoja y la lista de servicios siguen abiertas. Si la persona acepta más tarde, cambie la respuesta en la primera página; todo lo introducido se conserva en esta pantalla hasta que usted lo borre.
outputs-paper = En papel, o como texto para leer
    .text = Ambos contienen lo mismo: solo lo que se preguntó y se respondió. El texto se puede pegar en otro sistema o en una carta.
outputs-level = Cuánto
    .without-text = Sin texto libre
    .without-text-hint = Nivel, motivos, respuestas, plan y mensajes en palabras fijas. Ningún texto libre, y ningún motivo en palabras de un profesional.
    .full = Con el texto libre marcado
    .full-hint = También el texto libre que se marcó línea por línea, y los motivos de la decisión.
    .plan-only = Solo el plan
    .plan-only-hint = Las líneas del plan con el texto marcado, y nada sobre el peligro. Aun así, un plan en papel se puede encontrar. Pregunte a la persona si es seguro tener uno.
outputs-language = En qué idioma
    .both = Los dos, uno tras otro
outputs-print = Imprimir
outputs-print-hint = Se abre el diálogo propio del navegador. Imprimir en un archivo deja ese archivo en esta computadora. Una impresora compartida puede conservar lo que imprimió.
outputs-save-summary = Guardar como texto
outputs-no-message = No hay texto para este mensaje. Algo lo impide todavía; la página de mensajes dice qué.
outputs-left-out = Lo que se deja fuera
    .text = El texto libre y las respuestas sensibles solo salen donde están marcados. Las preguntas ocultas, las respuestas vacías y lo que se aplazó nunca están en papel.
outputs-nothing-left-out = No hay registrado ningún texto libre ni ninguna respuesta sensible, así que no se deja nada fuera.
outputs-not-ticked = { $count ->
    [one] Una línea no está marcada.
   *[other] { $count } líneas no están marcadas.
}
outputs-too-long = { $count ->
    [one] Una línea contiene un texto de más de 280 caracteres, y se queda fuera hasta que sea más corto.
   *[other] { $count } líneas contienen un texto de más de 280 caracteres, y se quedan fuera hasta que sea más corto.
}
outputs-never-out = { $count ->
    [one] Una línea no tiene casilla. Su texto se queda en el archivo del caso.
   *[other] { $count } líneas no tienen casilla. Su texto se queda en el archivo del caso.
}
outputs-lines = { $count ->
    [one] Ver la única línea y marcarla
   *[other] Ver las { $count } líneas y marcar lo que puede salir
}
    .text = Lea cada texto antes de marcarlo. Marque solo lo que la persona aceptó y quien lo lee necesita.
outputs-line-too-long = Más de 280 caracteres: se queda fuera aunque esté marcado.
outputs-line-never = No se puede marcar, y se queda en el archivo del caso.
outputs-tick = “{ $line }” puede aparecer en impresiones y resúmenes
outputs-go = Ir allí: { $line }
    .short = Ir allí
outputs-of = { $whole }: { $part }
outputs-route-head = lugar y fuente del registro
outputs-condition = razón de una condición del viaje
outputs-plan-line = una línea
outputs-plan-part = Palabras del plan
    .headline = Plan: el deseo que lo encabeza
    .reasons = Plan: motivos
    .programmes = Plan: programas y aprobaciones
    .reviews = Plan: lo que se dijo en los contactos
    .endings = Plan: lo que se escribió al final
    .notes = lo anotado al trabajar en ello
outputs-preview = Ver antes lo que se imprimirá o se guardará como texto
outputs-case = El archivo del caso, para seguir otro día
    .text = Waymark no conserva nada. Para seguir con este caso, o para volver a evaluar, guárdelo como archivo y ábralo la próxima vez, aquí o en otra computadora.
    .sealed = El archivo está sellado. Se ve que es un archivo sellado, y más o menos cuánto contiene; nada más se puede leer sin la frase de contraseña. Quien tenga ambos lo tiene todo.
outputs-case-holds = Contiene todo lo que se introdujo, marcado o no:
    .answers = todas las respuestas, también las de preguntas que ahora están ocultas
    .words = todo el texto libre, las notas y las palabras de la propia persona
    .decision = la decisión con sus motivos, y lo que se decidió hacer
    .plan = el plan, los riesgos, los factores y los mensajes
    .earlier = las evaluaciones anteriores
outputs-save-case = Guardar el caso, sellado
outputs-too-large = Este caso es demasiado grande para volver a abrirse, así que no se guarda. Acorte antes los textos largos. En la pantalla no se pierde nada.
outputs-after = Cuando esté guardado o impreso
    .find = Busque el archivo en la carpeta de descargas de esta computadora, o donde usted eligió: assessment.age, summary.txt, message.txt, route.json o place.json. Si ya había uno, el nuevo lleva un número.
    .move = Muévalo al lugar seguro que su organización usa para los archivos de casos.
    .remove = Quítelo de la carpeta de descargas.
    .bin = Vacíe la papelera. La lista de descargas del navegador sigue mostrando el nombre del archivo; bórrela también.
    .printed = Recoja el papel de la impresora de inmediato y guárdelo bajo llave.
    .wipe = Todo sigue en esta pantalla. Bórrelo cuando termine.

report-title = Registro
    .full = Registro de la evaluación
    .without-text = Registro de la evaluación, sin texto libre
    .plan-only = Plan
report-handling = Confidencial. Solo para quienes están nombrados como responsables. Guárdelo bajo llave, no lo copie, fotografíe ni reenvíe, y destrúyalo cuando ya no haga falta.
report-colon = :{ " " }
report-no-code = ninguno
report-stage = En qué punto está la conversación
report-rests-on = En qué se basa este registro
report-observation = Solo en la observación. La persona no podía o no quería hablar, así que nada de esto lo dijo ella.
report-left-out = Líneas que se dejan fuera
    .full = { $count ->
        [one] Se deja fuera una línea con texto libre o una respuesta sensible: no está marcada, o es demasiado larga.
       *[other] Se dejan fuera { $count } líneas con texto libre o una respuesta sensible: no están marcadas, o son demasiado largas.
    }
    .without-text = { $count ->
        [one] Se deja fuera una línea con texto libre o una respuesta sensible.
       *[other] Se dejan fuera { $count } líneas con texto libre o una respuesta sensible.
    }
    .plan-only = { $count ->
        [one] Se deja fuera un texto del plan: no está marcado, o es demasiado largo.
       *[other] Se dejan fuera { $count } textos del plan: no están marcados, o son demasiado largos.
    }
report-text-left-out = registrado en palabras; aquí se deja fuera
report-text-too-long = registrado en palabras; más de 280 caracteres, y se deja fuera
report-sensitive-left-out = registrado; aquí se deja fuera
report-unreadable = registrado; no se puede mostrar
report-unreadable-date = una fecha que no se puede leer
report-unreadable-number = un número que no se puede leer
report-no-date = sin fecha
report-own-role = una función en palabras propias; aquí se deja fuera
report-note = Nota: { $text }
report-words = En palabras de la propia persona: { $text }
report-not-applicable = No se aplica: { $reason }
report-with-basis = { $answer } ({ $basis })
report-event = { $what }, { $date }
report-carried = Mantenido: se registró el { $date } y sigue contando.
report-ended = Registrado el { $date }: demasiado antiguo para contar. Hay que preguntarlo de nuevo.

report-result = Qué resulta de todo
report-level = El peligro de represalia es al menos { $level }; plazo: { $timing }.
report-could-be = Podría ser { $level }: hay cosas importantes que no se saben con certeza.
report-provisional = El nivel es provisional: lo que se sabe, por sí solo, da { $known }. Se mantiene más alto porque hay cosas importantes que no se saben, y lo que no se sabe nunca baja el nivel.
report-provisional-partly = Una parte es provisional: se basa en cosas que aún no se saben. Lo que no se sabe nunca baja el nivel.
report-standing = Esto describe lo que se sabe hoy. No puede mostrar que una persona esté a salvo.
report-ladder = Niveles, del menos grave al más grave
report-rung = Marcas en los niveles
    .floor = al menos este
    .could-be = podría ser
    .decided = decidido
report-floor = Al menos
report-known-floor = Con lo que se sabe, por sí solo
report-could-be-fact = Podría ser
report-decided = Decidido
report-timing = Plazo
report-answered = La seguridad hoy
report-nothing-answered = aún no se ha respondido nada
report-reasons = Por qué
report-at-least = al menos { $level }
report-at-least-provisional = al menos { $level }, provisional
report-consider = considere { $level }
report-consider-higher = considere subir un nivel
report-one-step-up = un paso más alto
report-timing-is = plazo: { $timing }
report-because = Detrás: { $items }. Regla { $rule }.
report-rule = Regla { $rule }.
report-separate = Al lado de la persona: personal y local
report-retrafficking = Peligro de nueva explotación: { $level }
report-legs = Tramo por tramo
report-leg = al menos { $level }, podría ser { $could }; situación general: { $band }

report-decision = La decisión
report-not-decided = aún no ha decidido nadie
report-against-floor = Respecto a las reglas
report-set-lower = fijado un paso por debajo del mínimo de las reglas
report-set-higher = fijado por encima del mínimo de las reglas
report-decided-on = Decidido el
report-decided-by = Decidido por
report-second = Con el acuerdo de
report-decision-reasons = Motivos principales
report-decision-old = Decisión anterior
report-decision-outdated = la del { $date } ya no vale, porque las respuestas han cambiado desde entonces
report-change = Cambio con fecha
report-review-by = Volver a revisar a más tardar el
report-review-overdue = ese día ya ha pasado
report-before-movement = y antes de cualquier desplazamiento
report-own-words = En palabras de la propia persona
report-open = Lo que no se sabe
report-gaps = Esto es lo que más aclararía
report-gap-route = situación general: { $leg }
report-also-open = También abierto
report-critical = importante
report-responses = Lo que se adoptó
report-response-changed = cambiado en palabras propias; aquí se deja fuera
report-due = a más tardar el { $date }
report-overdue = con retraso desde el { $date }
report-for-receiving = también un requisito para la oficina receptora
report-by-role = por: { $role }
report-owner = se ocupa de ello: { $role }

report-journey = El viaje
report-readiness-limits = “Nada de lo que se sabe lo impide” no significa que el viaje sea seguro.
report-conditions = Condiciones, y quién se ocupa de ellas
report-no-owner = no se ha nombrado a nadie que se ocupe de ello
report-no-reason = no se ha escrito la razón
report-route = País y ruta
report-route-by = Escrito por
report-route-expired = demasiado antiguo, o sin fecha, fuente o autor: cuenta como que no se sabe, salvo las respuestas «Mucha preocupación»
report-answers = Respuestas
report-needs = Una vida a la que valga la pena volver: respuestas
report-factors = Lo que debilita y lo que sostiene
report-protective = Lo que sostiene
report-none-found = no se encontró nada
report-ask-again = volver a preguntar el { $date }
report-risks = Riesgos para el retorno mismo
report-own-risk = un riesgo en palabras propias
report-not-placed = aún sin juzgar
report-likelihood = probabilidad: { $likelihood }
report-impact = si ocurre: { $impact }
report-looked-again = revisado de nuevo el { $date }
report-risk-affects = Atañe a: { $text }
report-risk-why = Por qué: { $text }
report-risk-measure = Qué se hace: { $text }
report-risk-result = Qué resultó de ello: { $text }

report-measures = Cuestionarios con puntos
report-wave = { $pack }, { $date }
report-wave-version = Respondido en otra versión del cuestionario. Se conserva, y no se puntúa.
report-composite = Todo junto
report-pack = El cuestionario
report-unverified = no comprobado por una segunda persona
report-coverage = { $answered } de { $applicable } respondidas
report-bounds = entre { $worst } y { $best }, según lo que falta
report-declined = { $count ->
    [one] una respuesta que la persona prefiere no dar
   *[other] { $count } respuestas que la persona prefiere no dar
}
report-too-little-answered = no calculada: se ha respondido demasiado poco
report-incomplete = no calculada: no se ha respondido todo
report-nothing-applies = no calculada: nada de ella se aplica
report-weights-missing = no calculada: los números no están cargados

report-plan = El plan
report-plan-status = Estado
report-no-plan = Aún no hay plan.
report-plan-agreed = Acordado
report-plan-changed = ha cambiado desde entonces, y hay que acordarlo de nuevo
report-plan-start = Desde
report-plan-horizon = Durante
report-months = { $count ->
    [one] un mes
   *[other] { $count } meses
}
report-plan-planned = Cantidades previstas
report-plan-approval = Aprobación
report-plan-lines = Líneas
report-line-status = estado: { $status }
report-line-headline = sirve al deseo que encabeza el plan
report-line-wish = sirve a un deseo: { $item }
report-line-need = atiende una necesidad: { $item }
report-line-how = { $level }; { $mode }
report-line-received = la persona confirmó la recepción el { $date }
report-line-safety = revisión de la seguridad: { $result }
report-labelled = { $label }: { $text }
report-reviews = Contactos después de la llegada
report-review-contact = contacto
report-review-safe = era seguro hablar: { $safe }
report-review-next = próximo contacto: { $date }
report-plan-end = Cómo terminó el plan
report-plan-closed = Cerrado
report-plan-reopened = Reanudado

report-messages = Mensajes entre las oficinas
report-message-not-started = sin empezar
report-message-drafted = en redacción
report-message-sent = enviado el { $date }
report-message-passed-over = omitido el { $date }
report-message-copied = copia a la oficina del lugar de tránsito el { $date }
report-message-received = recibido el { $date }
report-earlier = Evaluaciones anteriores
report-earlier-line = al menos { $level }; plazo: { $timing }
report-earlier-decided = decidido: { $level }

file-kind = Clases de archivo
    .case = un archivo de caso
    .route = un registro de país y ruta
    .place = la comprobación de un lugar
    .message = un mensaje
file-other-kind = Este es un archivo de Waymark, pero no de la clase que se abre aquí: es { $detail }. No se abrió nada; el caso en pantalla no ha cambiado. Ábralo donde corresponde.
file-twice = Hay algo dos veces en este archivo, en la línea y columna { $detail }, y sería una conjetura cuál de las dos vale. No se abrió nada; el caso en pantalla no ha cambiado.
file-unknown-name = Este archivo nombra algo que este Waymark no conoce, en la línea y columna { $detail }. Puede haberse hecho con otras preguntas. No se abrió nada; el caso en pantalla no ha cambiado.
file-unknown-answer = Este archivo contiene una respuesta que su pregunta no admite, en la línea y columna { $detail }. No se abrió nada; el caso en pantalla no ha cambiado.
file-route-opened = El registro está ahora en este tramo. Vea su fecha: un registro demasiado antiguo cuenta como que no se sabe.
file-place-opened = La comprobación del lugar está abierta.
