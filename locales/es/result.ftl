# Waymark, Spanish: the result, the decision, what can be done, the journey, and what to come back to.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

result-to-question = { $item }: ir a la pregunta
result-to-rule = { $rule }: abrir esta regla en el libro de reglas
result-label-of = { $label }: { $item }
result-behind = Las preguntas que hay detrás
result-many-matters = { $count ->
    [2] los dos puntos de abajo
    [3] los tres puntos de abajo
    [4] los cuatro puntos de abajo
    [5] los cinco puntos de abajo
    [one] el punto de abajo
   *[other] los { $count } puntos de abajo
}
result-answer-now = Responder ahora
result-look-again = Volver a revisar
result-asked-later = Se pregunta en la conversación a fondo
result-important = importante
result-state = En qué punto está una pregunta
    .blank = nada registrado
    .put-off = aplazada, para retomar
    .not-known = aún no se sabe
    .declined = prefiere no decirlo; retomar cuando haya más confianza
    .not-settled = registrado: { $answer }

result-at-least = El nivel
    .T0 = Al menos { $level }, sin fecha conocida.
    .T1 = Al menos { $level }, y algo por delante podría acercar el peligro.
    .T2 = Al menos { $level }, y el plazo es ahora o en cuestión de días.
result-could-be = Podría ser { $level }: { $count ->
    [0] algo que está abierto todavía podría subirlo
    [1] una cosa importante no se sabe con certeza
    [2] dos cosas importantes no se saben con certeza
    [3] tres cosas importantes no se saben con certeza
    [4] cuatro cosas importantes no se saben con certeza
    [5] cinco cosas importantes no se saben con certeza
    [6] seis cosas importantes no se saben con certeza
    [7] siete cosas importantes no se saben con certeza
    [8] ocho cosas importantes no se saben con certeza
    [9] nueve cosas importantes no se saben con certeza
    [one] { $count } cosa importante no se sabe con certeza
   *[other] { $count } cosas importantes no se saben con certeza
}.
result-not-by-rules = { $count ->
    [one] Una pregunta sigue abierta. Según estas reglas no llevaría el nivel por encima de { $level }; aun así puede cambiar lo que hay que hacer.
   *[other] { $count } preguntas siguen abiertas. Según estas reglas no llevarían el nivel por encima de { $level }; aun así pueden cambiar lo que hay que hacer.
}
result-nothing-open = Todas las preguntas tienen respuesta. Lo que aquí nadie conoce no está incluido.
result-highest = No hay ningún nivel por encima de { $level }. Lo que sigue abierto puede cambiar lo que hay que hacer.
result-provisional = Provisional: lo que se sabe, por sí solo, da { $known }. El nivel se mantiene en { $level } porque hay cosas importantes que no se saben, y lo que no se sabe nunca lo baja.
result-provisional-partly = Provisional: una parte se basa en cosas que aún no se saben. Lo que no se sabe nunca baja el nivel.
result-held-by-earlier = Mantenido en { $level } por la evaluación anterior. Las respuestas de hoy por sí solas darían menos; un nivel baja solo un paso cada vez, y solo con un cambio con fecha.
result-provisional-mark = provisional
result-standing = Esto describe lo que se sabe hoy. No puede mostrar que una persona esté a salvo.

result-ladder = Nivel, del más grave al menos grave
result-rung = Peldaños
    .floor = Al menos este, según lo que se sabe hoy.
    .floor-held = Al menos este, mantenido mientras no se sepan cosas importantes.
    .floor-earlier = Al menos este, mantenido desde la evaluación anterior.
    .could-be = Podría ser este, si lo que está abierto resulta malo.
    .between = También podría ser este.
    .passed = Por debajo de lo que dan las reglas.
    .above = Estas reglas no llegan hasta aquí.
result-rung-base = Donde empieza todo el mundo: no existe “sin riesgo”.
result-rung-decided = decidido
result-how-soon = Con qué urgencia
result-timing-ladder = Plazo, del más urgente al menos urgente
result-timing = Plazos
    .T0 = Sin fecha conocida
    .T1 = Algo por delante
    .T2 = Ahora o en cuestión de días
result-timing-found = encontrado
result-timing-text = Los plazos, explicados
    .T0 = No se conoce ninguna fecha que acerque el peligro. Puede llegar sin ella.
    .T1 = Algo que está por delante, sabido o probable, podría acercar el peligro: una audiencia, una puesta en libertad, un viaje, o que los tratantes se enteren.
    .T2 = Algo está ocurriendo ahora o en cuestión de días. Actúe primero; el formulario puede esperar.
result-confidence = Cuánto se sabe: { $confidence }
result-confidence-text = Cuánto se sabe, explicado
    .insufficient = Hay preguntas importantes abiertas. No se puede fijar un nivel más bajo, y no se dice que ningún viaje esté listo.
    .limited = Algo importante está abierto, o lo están muchas cosas menores. Lea el nivel como “al menos”.
    .adequate = Las preguntas importantes tienen respuesta. Eso dice cuánto se sabe, no lo grande que es el peligro.

result-why = Por qué
result-why-rest = { $count ->
    [one] Un motivo más
   *[other] { $count } motivos más
}
result-consider = Para considerar
result-consider-text = Las reglas no suben el nivel por esto. Lo decide una persona responsable.
result-consider-level = Considere { $level }.

result-settle = Qué lo aclararía
result-settle-text = { $count ->
    [one] Esta es la única respuesta que lo acotaría.
   *[other] Estas { $count } respuestas son las mínimas que lo acotarían.
}
result-settle-how = Empiece por la persona, a solas, y solo cuando sea un buen día para ello. Nunca pregunte a aquellos de quienes logró alejarse, ni a nadie cercano a ellos. Otras formas seguras de saberlo están entre las cosas que se pueden hacer.
result-settle-unclear = Ninguna lista corta de preguntas lo aclararía. Recorra las preguntas abiertas de abajo.
result-settle-nothing-more = Según estas reglas, ninguna pregunta abierta cambiaría el nivel.
result-settle-nothing-open = Todas las preguntas tienen respuesta. Vuelva a preguntar cuando algo cambie.
result-open-all = { $count ->
    [one] La única pregunta abierta
   *[other] Las { $count } preguntas abiertas, primero las importantes
}
result-gap-route = La situación general: { $leg }
result-open-route = Abrir “País y ruta”

result-own-words = En palabras de la propia persona

result-legs = Tramo por tramo
result-legs-text = La situación general puede subir el nivel. Nunca lo baja, porque un país tranquilo no protege a una persona a la que se busca.
result-legs-held = Además de esto, la evaluación anterior mantiene el nivel en { $level }.
result-leg-at-least = Al menos { $level }.
result-leg-could-be = Al menos { $level }, podría ser { $could }.
result-leg-situation = Situación general: { $situation }
result-leg-no-record = No hay un registro lo bastante reciente, así que cuenta como que no se sabe.
result-separate = { $about }: al menos { $level }

result-decision = La decisión y la próxima revisión
result-decide = Ir a la decisión
result-open-decision = Abrir la decisión
result-review = La próxima revisión
result-review-by = { $days ->
    [one] Vuelva a revisar a más tardar el { $date }, en un plazo de un día: { $who }.
   *[other] Vuelva a revisar a más tardar el { $date }, en un plazo de { $days } días: { $who }.
}
result-review-event = Vuelva a revisar a más tardar el { $date }, por lo que viene ({ $event }): { $who }.
result-review-overdue = El día de la próxima revisión ya ha pasado.
result-before-movement = Y antes de cualquier desplazamiento, sea cual sea la fecha.
result-triggers = Qué exige una nueva revisión de inmediato
result-again-how = Si ha pasado algo de esto, evalúe de nuevo: lo que era un sí sigue siendo un sí hasta que se aclare, y lo que se dice sobre el peligro se vuelve a preguntar.
result-taken-up = Lo que se va a hacer
result-nothing-taken-up = Aún no se ha adoptado ninguna de las sugerencias.
result-ruled-out = No lo haga: se había adoptado antes, y ahora las respuestas lo desaconsejan.
result-taken-who = { $role }
result-taken-who-when = { $role }, a más tardar el { $date }
result-open-responses = Abrir “Qué se puede hacer”

result-again = Nueva explotación
result-again-found = Lo que se encontró
    .RT-A = No se conoce ninguna de las cosas de la lista que la hacen más probable. Eso no es lo mismo que no haber peligro.
    .RT-B = Algunas cosas la hacen más probable, o una cosa importante no se sabe.
    .RT-C = Muchas cosas la hacen más probable, o una que basta por sí sola.
result-again-text = Es un juicio propio, al lado del nivel. Las cosas que protegen nunca se descuentan de él.
result-journey = El viaje
result-open-readiness = Abrir lo que el viaje necesita

result-earlier = Desde la evaluación anterior
result-then-and-now = El { $date } era al menos { $then }. Ahora es al menos { $now }.
result-decided-then = Decidido entonces: { $level }, por: { $role }.
result-held = Mantenido en { $level }.
result-to-change = Registrar un cambio con fecha
result-carried = Mantenido
result-changes = Qué ha cambiado
result-changed = Entonces: { $before }. Ahora: { $now }.
result-nothing-changed = Ninguna respuesta dada entonces ha cambiado hasta ahora.
result-first-answered = { $count ->
    [one] Una pregunta se responde por primera vez
   *[other] { $count } preguntas se responden por primera vez
}
result-not-again = { $count ->
    [one] Una pregunta se respondió entonces y aún no se ha vuelto a responder
   *[other] { $count } preguntas se respondieron entonces y aún no se han vuelto a responder
}

decision-not-yet = Aún no ha decidido nadie.
decision-stands = Decidido: { $level }, por: { $role }, el { $date }.
decision-overtaken = La decisión del { $date } ya no vale. Se tomó cuando las respuestas daban al menos { $then }; ahora dan al menos { $now }. Vuelva a decidir.
decision-below-no-more = La decisión del { $date } ya no vale. Fijaba el nivel por debajo de lo mínimo que dan las respuestas, y eso ya no es posible. Vuelva a decidir.
decision-rules-give = Lo que dan las reglas
decision-to-result = Ver por qué
decision-decide = Decidir
decision-level = Nivel
decision-level-text = Las reglas fijan lo mínimo. Usted siempre puede ir más alto.
decision-option = Niveles para elegir
    .above = { $level }
    .floor = { $level }: las reglas dan al menos este
    .one-below = { $level }: un paso por debajo, requiere una segunda revisión
    .refused-below = { $level }: un paso por debajo, no se puede registrar ahora
    .far-below = { $level }: demasiado por debajo, no se puede registrar
decision-reasons = De uno a tres motivos principales
decision-reasons-text = Con sus propias palabras. Al menos una frase, para que otros puedan ver por qué.
decision-reason = Motivo { $number }
decision-by = Quién decide
decision-by-text = Por función. Sin nombres.
decision-second = Segunda revisión
decision-second-text = Otra persona, distinta de quien decide, también cuando ambas tienen la misma función.
decision-record = Registrar la decisión
decision-recorded-now = La decisión está registrada.
faults-go = Ir allí
faults-title = Todavía no se ha hecho. Esto lo impide:
decision-refused-now = La decisión no se ha registrado.
decision-withdrawn-now = La decisión se ha retirado.
decision-recorded = Registrado
decision-against = Respecto a las reglas
    .above = Fijado por encima del mínimo de las reglas, que era { $then }.
    .floor = Igual que el mínimo de las reglas.
    .one-below = Fijado un paso por debajo del mínimo de las reglas. Las reglas daban al menos { $then }.
    .far-below = Fijado más de un paso por debajo del mínimo de las reglas. Las reglas daban al menos { $then }.
decision-by-on = Por: { $role }, el { $date }.
decision-agreed-by = Segunda revisión: { $role }.
decision-withdraw = Retirar la decisión

decision-change = Un cambio desde la evaluación anterior
decision-change-text = La evaluación anterior, del { $date }, mantiene su nivel. Puede bajar un paso, y solo por uno de estos motivos, con el día en que ocurrió o se confirmó.
decision-change-reason = Qué ha cambiado
decision-change-day = El día
decision-change-nothing = No hay ningún cambio registrado. Se mantiene el nivel anterior.
decision-change-no-reason = Aún no cuenta: elija qué ha cambiado.
decision-change-no-day = Aún no cuenta: escriba el día.
decision-change-not-yet = No cuenta: ese día aún no ha llegado.
decision-change-before = No cuenta: ese día es anterior a la evaluación anterior, que lo sabía o podía saberlo. Escriba el día en que se confirmó.
decision-change-too-soon = { $days ->
    [one] Aún no cuenta: cuenta a partir de un día después de ese día.
   *[other] Aún no cuenta: cuenta a partir de { $days } días después de ese día.
}
decision-change-refused = No cuenta: lo que se ha respondido habla en contra de este motivo.
decision-change-insufficient = Registrado. No baja el nivel, porque se sabe demasiado poco.
decision-change-counts = Registrado. El nivel anterior puede bajar un paso; las respuestas de hoy siguen fijando lo mínimo, que es { $level }.
decision-change-not-now = No se puede usar ahora: { $reason }.

responses-how = Aquí nada ocurre por sí solo. Hable con la persona de todo lo que la afecta, antes de adoptarlo.
responses-tally = { $taken } adoptadas, { $left } dejadas fuera, { $open } abiertas.
responses-left-without-reason = { $count ->
    [one] Una se dejó fuera sin decir por qué.
   *[other] { $count } se dejaron fuera sin decir por qué.
}
responses-within = { $days ->
    [0] Hoy
    [1] A más tardar mañana, { $date }
   *[other] En un plazo de { $days } días, a más tardar el { $date }
}
responses-who-when = Quién y cuándo: { $role }, a más tardar el { $date }.
responses-consent = Solo con el consentimiento de la persona.
responses-no-consent = No necesita consentimiento; dígaselo a la persona igualmente.
responses-guard = Qué podría salir mal:
responses-why = Por qué se sugiere
responses-choice = Qué hacer con ella
responses-take = Adoptar
responses-leave = Dejar fuera
responses-own-wording = Su propia redacción, si debe decir otra cosa
responses-owner = Quién se ocupa de ello
responses-due = Para cuándo
responses-for-receiving = También se necesita de la oficina receptora
responses-reason = Por qué se deja fuera
responses-reason-hint = Una frase, para que otros puedan entenderlo.
responses-no-longer = Ya no se sugieren
responses-no-longer-text = Estas se eligieron antes, y las respuestas ya no las sugieren. Siguen aquí hasta que usted las retire.

readiness-stop = { $count ->
    [one] Parar: tal como están las cosas no viaja nadie. Una cosa lo impide.
   *[other] Parar: tal como están las cosas no viaja nadie. { $count } cosas lo impiden.
}
readiness-not-ready = { $count ->
    [one] No está listo: aún falta una cosa.
   *[other] No está listo: aún faltan { $count } cosas.
}
readiness-conditions = { $count ->
    [one] Listo con una condición. Una función designada debe responder de ella.
   *[other] Listo con { $count } condiciones. Una función designada debe responder de cada una.
}
readiness-ready = Nada de lo que se sabe impide el viaje.
readiness-unowned = { $count ->
    [one] No está listo: para una condición no se ha nombrado a nadie que se ocupe de ella, o no se ha escrito la razón.
   *[other] No está listo: para { $count } condiciones no se ha nombrado a nadie que se ocupe de ellas, o no se ha escrito la razón.
}
readiness-conditions-lead = Una condición solo cuenta cuando se ha nombrado una función que se ocupe de ella. Hasta entonces el viaje no está listo.
readiness-owner-missing = Aún no se ha nombrado a nadie que se ocupe de esto.
readiness-reason-missing = Aún no se ha escrito la razón para viajar de todos modos.
readiness-reason = Por qué se viaja de todos modos
readiness-not-safe = Que el viaje esté listo no es lo mismo que estar a salvo.
readiness-group-stop = { $count ->
    [one] Parar: una cosa
   *[other] Parar: { $count } cosas
}
readiness-group-not-ready = { $count ->
    [one] Aún falta: una cosa
   *[other] Aún faltan: { $count } cosas
}
readiness-group-conditions = { $count ->
    [one] Una condición
   *[other] { $count } condiciones
}
readiness-path = El camino
readiness-record = Registro del { $date }.
readiness-all-confirmed = Confirmado todo: { $asked }.
readiness-some-confirmed = { $confirmed } de { $asked } confirmados.
readiness-not-yet = Sin confirmar ({ $count })
readiness-confirmed = Confirmados ({ $count })

open-points-nothing = No hay nada para retomar. Las preguntas se pueden aplazar o marcar con “Retomar esto”; entonces aparecen en esta lista.
open-points-go = A la pregunta
open-points-put-off = Aplazada.
open-points-undated = Todavía no se sabe, y no hay un día para volver a preguntar. El plan tiene un lugar para ponerlo.
open-points-again = Volver a preguntar el { $date }.
open-points-again-due = Volver a preguntar: estaba previsto para el { $date }.
open-points-flagged = Marcada para retomar.
open-points-noted = Anotado para la próxima reunión
open-points-no-notes = Ya no hay notas.
open-points-take-back = Retirar la nota
open-points-not-known = Lo que no se sabe
open-points-not-known-text = { $count ->
    [0] Todas las preguntas sobre seguridad tienen respuesta.
    [one] Una pregunta sobre seguridad está abierta.
   *[other] { $count } preguntas sobre seguridad están abiertas.
}
open-points-to-result = Ver qué lo aclararía
