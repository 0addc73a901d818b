# Waymark, Spanish: the rule book, the page about Waymark, country and route, and the check of a place.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

condition-all = Todo lo siguiente:
condition-any = Al menos una de estas cosas:
condition-count = { $count ->
    [one] Al menos una de estas cosas:
   *[other] Al menos { $count } de estas cosas:
}
condition-not = Esto no se cumple:
condition-always = Siempre
condition-never = Nunca
condition-item = { $item } ({ $id })
condition-this = el asunto de que se trata
condition-quoted = “{ $text }”
condition-or = { $before } o { $last }
    .comma = ,{ " " }
condition-reads = { $item }: { $answers }
condition-reads-not = { $item }: cualquier cosa que no sea { $answers }
condition-reading = Cómo cuenta una respuesta
    .present = sí
    .maybe = hay indicios
    .open = sigue abierta
    .absent = un “no” ya aclarado
condition-absent = { $item }: { $answers }, aclarado, o la pregunta no se plantea
condition-not-absent = { $item }: cualquier cosa que no sea { $answers } (ya aclarado)
condition-unsettled = { $item }: nada de lo registrado lo aclara
condition-not-said = { $item }: se respondió “aún no se sabe” o “prefiere no decirlo”
condition-exists = { $item }: hay algo registrado
condition-is = { $item }: { $answers }
condition-is-not = { $item }: no se ha respondido { $answers }
condition-compare = { $item }: { $op } { $value }
condition-op = Comparaciones
    .lt = menos de
    .le = como máximo
    .ge = al menos
    .gt = más de
condition-near = { $items }: una fecha { $days ->
    [0] de hoy
    [one] dentro de un día a partir de hoy
   *[other] dentro de { $days } días a partir de hoy
}
condition-near-or-unreadable = { $near }, o una que no se puede leer
condition-arrival = el día de llegada
condition-cluster = Al menos { $count } preguntas contribuyentes se leen como sí, en al menos { $sections } páginas distintas
condition-context = { $item } en ese tramo: { $answers }
condition-not-current = no se sabe o está desactualizado
condition-spoken = { $rules } ha hablado
condition-band = La situación general en un tramo: { $value }
condition-level = El nivel es al menos { $value }
condition-timing = El plazo es al menos: { $value }
condition-retrafficking = El peligro de nueva explotación es al menos: { $value }
condition-confidence = Cuánto se sabe: { $value }
condition-provisional = El nivel es provisional
condition-not-provisional = El nivel no es provisional
condition-confirmed = El mensaje “{ $message }” está confirmado
condition-not-confirmed = El mensaje “{ $message }” no está confirmado

book-intro = Esto es todo lo que Waymark pregunta y todo lo que se sigue de una respuesta, tomado de los mismos archivos con los que funciona el programa. Cada fila dice de dónde viene y hasta qué punto se puede confiar en ella.
book-sections = En las fuentes, “SA” es la especificación de seguridad de este proyecto y “RI” su especificación de reintegración, cada una con su sección.
book-unreviewed = Ningún profesional sobre el terreno ni ninguna persona sobreviviente ha revisado aún estas reglas. Nada de esto se ha puesto a prueba para ver si prevé el peligro.
book-trust = Qué significan las marcas
    .seed = Lo dicen las diapositivas de formación de las que parte Waymark.
    .read = Lo leímos en una copia o un extracto de la fuente que se nombra.
    .known = Es ampliamente conocido. El pasaje no se comprobó, así que no se cita ninguno.
    .project = Ninguna fuente lo dice. Es una propuesta nuestra, y quienes trabajan sobre el terreno deben cuestionarla.
book-search = Buscar en el libro de reglas
    .hint = Una palabra, o un nombre como R4
book-found = { $count ->
    [0] No se encontró nada
    [one] Se encontró una entrada
   *[other] Se encontraron { $count } entradas
}
book-found-more = Solo se muestran las primeras entradas. Otra palabra limita la búsqueda.
book-contents = Contenido
book-close-chapter = Cerrar este capítulo
book-part-first = Lo que va primero
book-part-judging = Cómo se juzga el peligro
book-part-asked = Qué se pregunta
book-part-planning = Plan y mensajes
book-print = Imprimir el libro de reglas
book-margin = El margen está para el lápiz: escriba al lado de una fila qué está mal en ella, y por qué.

book-principles = Principios
    .lead = Los nueve principios a los que responde todo lo demás, y las páginas que los muestran.
book-phases = Los primeros días en un albergue
    .lead = Cuatro fases. La etapa decide qué se pregunta, nunca qué cuenta.
book-gates = Antes de preguntar nada
    .lead = Una puerta se cierra cuando se cumple su condición. Lo que se introdujo permanece, y la puerta se abre de nuevo cuando cambia la respuesta.
book-rules = Reglas
    .lead = Una regla solo puede subir. El nivel más alto que da cualquier regla es el mínimo, así que el orden de las reglas y de las respuestas no cambia nada. “Podría ser” es el mismo cálculo con cada respuesta abierta o con indicios en su peor caso.
book-tables = Casos resueltos
    .lead = Todas las combinaciones de ayuda prestada, ayuda prevista y lo que saben los tratantes, con todo lo demás en un “no” ya aclarado. El programa se comprueba con cada fila.
book-questions = Preguntas para quienes trabajan sobre el terreno
    .lead = No pudimos resolver estas. Siguen abiertas hasta que las hayan respondido personas que hacen este trabajo.
book-derivations = Respuestas que hacen contar otra
    .lead = Mientras se cumple la condición, la otra pregunta cuenta al menos como se indica, se haya respondido lo que se haya respondido en ella. La pregunta misma sigue abierta.
book-presets = Respuestas que se fijan por otra
    .lead = Solo donde aún no hay nada registrado, y siempre en “Aún no se sabe”.
book-bands = La situación general
    .lead = Se calcula para cada tramo. Cuenta la primera que corresponda. Puede subir un nivel un paso y nunca lo baja.
book-confidence = Cuánto se sabe
    .lead = Nunca cambia un nivel. Si se sabe demasiado poco, no se fija un nivel más bajo y no se dice que el viaje esté listo.
book-refusals = Cuándo no se fija un nivel más bajo
    .lead = Una persona responsable nombrada puede decidir un nivel un paso por debajo del mínimo, con un motivo y una segunda revisión, pero no mientras se cumpla una de estas condiciones. Ir más alto siempre es posible.
book-memory = Lo que se mantiene
    .lead = Un “sí” anterior cuenta hasta que un “no” posterior dice en qué se basa. Un nivel baja un paso como máximo, y solo con uno de estos motivos y su fecha.
book-reviews = Cuándo volver a revisar
    .lead = Los tiempos son propuestas. Ninguna fuente da números de días.
book-triggers = Hechos que exigen una nueva revisión
    .lead = Basta con uno cualquiera, sea cual sea la fecha de la próxima revisión.
book-responses = Qué se puede hacer
    .lead = Cada una se sugiere cuando se cumple su condición. El profesional la adopta, la cambia o la deja, con un motivo.
book-items-before = Preguntas: antes de empezar
book-items-route = Preguntas: país y ruta
book-items-safety = Preguntas: la seguridad hoy
book-items-journey = Preguntas: el viaje
book-items-needs = Preguntas: una vida a la que valga la pena volver
book-items-closing = Preguntas: cierre de la reunión
book-items-place = Preguntas: comprobación de un lugar
book-items-other = Otras preguntas
book-reactions = Cómo puede estar la persona
    .lead = Se muestran al lado de las preguntas. Nunca se puntúan y nunca son un diagnóstico.
book-messages = Los seis mensajes
    .lead = Qué dice cada uno y qué no debe figurar en él.
book-assistance = Tipos de ayuda
    .lead = Cuándo se sugiere cada uno, qué debe tener una línea del plan y qué comprobar antes de darlo.
book-approaches = Modos de ayuda
    .lead = Lo que puede ser una línea del plan.
book-feasibility = ¿Puede funcionar?
    .lead = Se pregunta de cada línea del plan.
book-risks = Riesgos para el retorno mismo
    .lead = Para empezar. Ninguno trata del peligro que viene de los tratantes, que se juzga en otra parte.
book-factors = Lo que debilita y lo que sostiene
    .lead = Lo mismo puede ser un riesgo para una persona y una fortaleza para otra.
book-plan-rules = Reglas del plan
    .lead = Lo que el programa comprueba en un plan, y qué paso se rechaza hasta que esté resuelto. Un plan guardado antes siempre se abre.
book-closures = Cerrar un plan
    .lead = Cada plan termina con uno de estos motivos.
book-packs = Cuestionarios con puntos
    .lead = Los puntos nunca cambian un nivel, el dinero, el derecho a una ayuda ni la frecuencia de los encuentros.

book-label = Líneas
    .why = Por qué
    .help = Ayuda
    .answers = Respuestas
    .kind = Marcas
    .critical-when = Crítica mientras
    .asked-when = Se pregunta cuando
    .about = De quién trata
    .need = Una necesidad
    .rules = Reglas que la tienen en cuenta
    .each = Habla una vez por cada uno de
    .when = Cuando
    .when-plain = Cuando
    .or-when = O cuando
    .effects = Qué se sigue
    .leg = Solo para
    .line = Se muestra como
    .questions = Pregunta abierta
    .do = Qué hacer
    .refused-when = No se puede usar mientras
    .who = Quién y para cuándo
    .also = También
    .guard = Qué podría salir mal
    .omit-when = Se deja fuera cuando
    .consent = Consentimiento
    .ends = De y a
    .fields = Qué dice
    .forbidden = Qué no debe figurar en él
    .due = Vence
    .offer = Cuándo ofrecerlo
    .has = Qué debe tener la línea
    .check = Compruebe antes de darlo
    .suggested-when = Se sugiere cuando
    .blocked-when = No se ofrece mientras
    .blocked-why = Porque
    .blocks = Mientras no se ofrece
    .finds = Lo que puede decir
    .needs = Necesita
    .belongs = Pertenece a
    .check-first = Compruebe primero
    .shown-on = Se muestra en
    .cases = Casos
    .concerns = Atañe a las reglas
    .status = Estado
    .size = Tamaño
    .origin = De dónde viene
    .edition = Edición y página
    .version = Versión
    .source = Fuente:
    .quick-when = También se pregunta en el contacto mientras
    .copy-when = Puede ir una copia a la oficina del lugar de tránsito mientras
    .copy-consent = Y solo con este acuerdo
    .skip-when = Puede omitirse, con una razón, mientras
    .not-alone = No es la única protección mientras
book-note-label = Líneas de una nota
    .goal = Meta
    .steps = Pasos
    .signs = Puede que vea
    .help = Qué puede ayudar
    .asking = Cuando pregunte
    .text = Qué significa
book-section-when = Esta página se pregunta cuando:
book-section-in-depth = Solo se pregunta en la conversación a fondo.
book-section-principles = Principios que se muestran aquí: { $names }
book-kind = Clases de respuestas
    .multi = Cualquier número de estas:
    .text = Unas pocas palabras
    .date = Una fecha
    .events = Fechas, cada una con lo que ocurre:
    .number = Un número entero
book-reads = Cómo cuenta una respuesta
    .present = cuenta por completo
    .maybe = cuenta como indicios
    .open = la deja abierta
    .absent = no sube nada por sí sola
book-option = “{ $text }”: { $reads }
book-option-with-basis = “{ $text }”: { $reads }, si se dice cómo lo sabemos
book-mark = Marcas
    .critical = crítica
    .strict = una impresión no la aclara
    .contributory = se suma al peligro junto con otras
    .quick = se pregunta a la llegada y en el primer encuentro
    .alone = mejor preguntarla sin nadie más en la sala
    .sensitive = se deja fuera de impresiones y resúmenes salvo que se permita
    .words = espacio para las palabras de la propia persona
    .not-applicable = se ofrece “No se aplica”, con un motivo
    .uncounted = no se cuenta entre las preguntas abiertas
book-dimension = Dimensiones del plan
    .economic = Trabajo y dinero
    .social = Vivienda, documentos, escuela, salud, derecho
    .psychosocial = Cómo se siente la persona, y con quién
    .safety = Seguridad
book-need = { $dimension }. Se puede atender con: { $types }
book-stage = Cuándo habla una regla
    .answers = A partir de las respuestas
    .context = A partir de la situación general
    .retrafficking = Sobre la nueva explotación
    .readiness = Sobre el viaje
book-stage-lead = Cuándo habla una regla
    .answers = Estas hablan primero, todas a la vez. Solo ellas dan un nivel o un plazo.
    .context = Estas hablan una vez, sobre lo que encontraron las primeras, para cada tramo.
    .retrafficking = Un juicio propio, al lado del nivel. Nunca cambia el nivel.
    .readiness = Decide la más estricta de estas. “Nada de lo que se sabe lo impide” nunca significa que el viaje sea seguro.
book-effect = Qué se sigue
    .none = Una nota en el resultado. De ella no se sigue ningún nivel.
    .floor = El nivel es al menos { $value }.
    .provisional = Esto es provisional: se basa en algo que no se sabe.
    .timing = El plazo es al menos: { $value }.
    .prompt = Se pide al profesional que considere { $value }.
    .prompt-one-higher = Se pide al profesional que considere subir un nivel.
    .raise = El nivel sube un paso, hasta { $value }.
    .retrafficking = El peligro de nueva explotación es al menos: { $value }.
    .readiness = El viaje, en el mejor de los casos: { $value }.
    .needs-reason = Solo se acepta con una razón escrita.
book-effect-when = { $effect } Solo cuando:
book-any-item = la señal que se encontró
book-any-leg = el tramo
book-any-date = el día en que se registró
book-separate = Una línea aparte, al lado del nivel de la persona
book-open-question = { $id }: { $text }
book-gate = Qué hace una puerta
    .lock = Todo menos las primeras preguntas queda bloqueado hasta que se abra de nuevo.
    .emergency = Los pasos de emergencia se muestran de inmediato.
    .no-record = No se hace ningún registro: no se puede guardar ni imprimir nada. La información de seguridad y los servicios siguen abiertos.
    .warn = Se muestra una advertencia. No se bloquea nada.
    .remind = Un recordatorio está en cada página posterior hasta que se responda a la pregunta. No se bloquea nada.
book-derivation = { $item }: { $reads }
book-preset = { $item }: se registra “Aún no se sabe”
book-band-else = Si ninguna de estas corresponde, la situación es “{ $band }”. No existe “baja”.
book-confidence-insufficient = { $count ->
    [one] Más de una pregunta crítica está abierta.
   *[other] Más de { $count } preguntas críticas están abiertas.
}
book-confidence-limited = Al menos una pregunta crítica está abierta, o lo están más de { $percent } de cada cien de las demás.
book-confidence-adequate = Todas las preguntas críticas están aclaradas, y de las demás están abiertas como máximo { $percent } de cada cien.
book-expiry = Antigüedad de un registro de país y ruta
book-expiry-days = { $days ->
    [one] Un registro de hace más de un día, o sin una fecha que se pueda leer, cuenta como que no se sabe.
   *[other] Un registro de hace más de { $days } días, o sin una fecha que se pueda leer, cuenta como que no se sabe.
}
book-review = { $days ->
    [0] Volver a revisar hoy
    [one] Volver a revisar en un plazo de un día
   *[other] Volver a revisar en un plazo de { $days } días
}
book-review-first = Cuenta la primera que se cumpla.
book-before-movement = Antes de cualquier desplazamiento, sea cual sea la fecha
book-memory-facts = Cómo se dice
book-memory-changes = Motivos por los que un nivel puede bajar
book-within-days = { $days ->
    [0] hoy
    [one] en un plazo de un día
   *[other] en un plazo de { $days } días
}
book-needs-consent = Necesita antes el consentimiento de la persona
book-message = { $step }. { $title }
book-message-due = { $days ->
    [0] El mismo día
    [one] En un plazo de un día
   *[other] En un plazo de { $days } días
}
book-message-blocks = El mensaje siguiente espera a este.
book-settles-not-travelling = «{ $answer }» significa: la persona no viaja y nadie la espera.
book-settles-not-met = «{ $answer }» significa: nadie recibió a la persona y se la busca.
book-approach = Marcas de un modo de ayuda
    .cash = Entrega efectivo: antes, la pregunta de protección debe tener una buena respuesta
    .towards-return = Un paso hacia el retorno
    .fit-to-work = Solo para quien está en condiciones de trabajar, al menos en parte
    .police = Protección por la policía
book-blocks = Qué se retiene
    .plan = No se prevé ni se entrega.
    .delivery = Se puede prever para más adelante y no se entrega.
book-closure-note = Necesita unas palabras sobre lo segura que está la persona.
book-feasibility-mark = Marcas de un criterio
    .protects-cash = Sin él no se entrega efectivo
    .only-cash = Se pregunta solo donde se entrega efectivo
book-factor-level = Niveles
    .individual = La persona
    .household = Hogar y familia
    .community = Comunidad
    .structural = Ley, conflicto, políticas, economía
book-follow-up = El seguimiento está previsto a estos días de la llegada: { $days }; y a estos meses: { $months }.
book-level = { $code } { $level }
book-table = Columnas
    .floor = Al menos
    .could-be = Podría ser
    .timing = Plazo
    .rules = Reglas
book-table-provisional = { $level }, provisional
book-pack = Estado
    .draft = En redacción
    .weights-missing = Un espacio vacío: los números no están cargados y no se calcula nada
    .unverified = Introducido una vez y no comprobado por una segunda persona
    .verified = Comprobado por una segunda persona
book-pack-size = { $count ->
    [0] Ninguna pregunta
    [one] Una pregunta
   *[other] { $count } preguntas
}

record-head = Sobre este registro
record-date = Día de este registro
record-role = Escrito por (función)
record-files = Conservar y volver a usar

route-intro = Lo que se sabe del país y del camino, en general. No dice nada sobre la persona. Puede subir un nivel y nunca lo baja: un país tranquilo no protege a alguien a quien se persigue.
route-tabs = Tramos
route-tab = { $leg }: { $state }
route-no-record = sin registro
route-next = Siguiente: { $leg }
route-leg = Qué es cada tramo
    .stay = Donde está la persona ahora. Siempre cuenta. Sin un registro, todo lo de aquí cuenta como que no se sabe.
    .transit = Por donde pasa. Cuenta en cuanto se registra algo aquí, o cuando una respuesta sobre el viaje dice que hay una parada, o lo deja abierto. Sin un registro, todo lo de aquí cuenta como que no se sabe.
    .return = Adonde vuelve o se traslada. Siempre cuenta. Sin un registro, todo lo de aquí cuenta como que no se sabe.
route-place = País o tramo
    .hint = En pocas palabras. Sin dirección.
route-source = De dónde viene lo que se sabe
    .hint = Por ejemplo una oficina, un informe, una organización asociada. Sin nombres de personas.
route-standing = Qué resulta
route-empty = Aún no hay registro, así que todo lo de aquí cuenta como que no se sabe.
route-current = { $days ->
    [one] Este registro cuenta. Contará como que no se sabe cuando tenga más de un día.
   *[other] Este registro cuenta. Contará como que no se sabe cuando tenga más de { $days } días.
}
route-undated = El registro no tiene un día que se pueda leer, así que todas sus respuestas cuentan como que no se sabe. Se siguen mostrando.
route-ahead = El día del registro aún no ha llegado, así que todas sus respuestas cuentan como que no se sabe. Se siguen mostrando.
route-expired = { $days ->
    [one] El registro tiene más de un día, así que todas sus respuestas cuentan como que no se sabe. Se siguen mostrando. Vuelva a revisarlas y después cambie el día.
   *[other] El registro tiene más de { $days } días, así que todas sus respuestas cuentan como que no se sabe. Se siguen mostrando. Vuelva a revisarlas y después cambie el día.
}
route-incomplete = Diga de dónde viene lo que se sabe y quién lo escribió, como función, para que otros puedan juzgarlo. Hasta entonces, sus respuestas cuentan como que no se sabe.
route-high-stays = Las respuestas “Mucha preocupación” siguen contando de todos modos: lo que ya no se sabe nunca baja nada.
route-band = Situación general: { $band }.
    .noted = No destaca ninguna condición general. Eso no significa que no pueda pasar nada.
    .medium = Las condiciones generales exigen medidas propias en el plan. No cambian ningún nivel.
    .high = Las condiciones generales facilitan las represalias. Suben un nivel un paso, hasta Alto.
route-band-why = La regla que hay detrás
route-band-none = Se llama así porque no se cumple ninguna regla que dé una palabra más fuerte.
route-band-book = Mostrarla en el libro de reglas
route-files-text = Un registro guardado trata de un lugar y se puede volver a usar en otros casos. No contiene nada sobre esta persona.
route-save = Guardar este registro
route-open = Abrir un registro para este tramo
route-remove = Quitar este registro
route-remove-text = Todo lo registrado para este tramo se saca del caso. Un archivo que usted guardó se queda donde está.
route-remove-now = Quitarlo

place-intro = Recorra el lugar con alguien que lo conozca. Elija “Aún no se sabe” donde no tenga certeza: cuenta como que no se cumple hasta que se revise.
place-code = Código del lugar
    .hint = Un código que solo su organización pueda leer. Nunca la dirección ni el nombre.
place-areas = Seis ámbitos
place-tab = { $area } ({ $answered } de { $asked })
place-next = Siguiente ámbito: { $area }
place-gaps = Lo que falta
    .lead = Lo peor primero. No hay puntuación. Lo que no se sabe o aún no se ha revisado cuenta como que no se cumple.
place-gap-group = { $standing } ({ $count })
place-standing = Hasta qué punto se cumple
    .not-in-place = No se cumple
    .not-known = No se sabe, cuenta como que no se cumple
    .not-checked = Aún no se ha revisado, cuenta como que no se cumple
    .partly = Se cumple en parte
    .met = Se cumple, o no se aplica
place-files-text = La comprobación trata de un lugar y se guarda en un archivo propio, separado de cualquier caso. Puede revelar dónde se protege a personas: guárdela con el mismo cuidado que un caso.
place-save = Guardar esta comprobación
place-open = Abrir una comprobación
place-print = Imprimir esta comprobación
place-limits = Esta comprobación dice qué se cumple en su día. No puede mostrar que el lugar sea seguro.

about-what = Qué es esto
    .line1 = Waymark ayuda a un profesional con formación a pensar dos cosas con una persona que logró alejarse de los tratantes: cuán peligroso es el tiempo antes, durante y después de un viaje, y qué necesita una vida a la que valga la pena volver.
    .line2 = Las reglas fijan un mínimo y dicen por qué. Decide una persona responsable, nombrada por su función. Lo que no se sabe nunca baja nada.
    .line3 = Describe lo que se sabe hoy. No puede mostrar que una persona esté a salvo.
about-independent = Quién está detrás
    .line1 = Waymark es un proyecto independiente. No pertenece a la Organización Internacional para las Migraciones (OIM), y ni la OIM ni ningún otro organismo nombrado en él lo ha hecho, comprobado ni aprobado.
    .line2 = Donde se nombra una fuente, eso indica de dónde viene una idea. No indica que la fuente esté de acuerdo con lo que se hizo de ella.
about-built-from = De qué parte
    .line1 = Parte de diapositivas de formación sobre el retorno seguro, de 2010, que resumen un manual sobre asistencia directa de 2007.
    .line2 = No dispusimos del manual completo: solo de su índice, su prefacio y lo que otros escribieron sobre él. Alguien que lo tenga debería comprobar los capítulos sobre seguridad, derivación y albergues antes de cualquier uso sobre el terreno.
    .line3 = Ningún profesional sobre el terreno ni ninguna persona sobreviviente ha revisado aún las reglas. No conocemos ningún estudio que haya puesto a prueba una herramienta de este tipo respecto al peligro de represalias.
    .line4 = El programa se comprueba con sus propias reglas: que las respuestas peores nunca bajen un nivel y que los casos resueltos den lo que está escrito. Es una comprobación de coherencia, no de verdad.
about-cannot = Qué no puede hacer
    .line1 = No puede prever si alguien sufrirá daño, y no da ningún porcentaje.
    .line2 = No sustituye la formación ni la supervisión, ni a un abogado, ni a un médico, ni una reunión de seguridad.
    .line3 = Un nivel no prueba nada en una solicitud de protección, ni a favor ni en contra de ella.
    .line4 = No averigua si una respuesta es cierta.
    .line5 = No envía nada. Los mensajes son textos que usted lleva por su propio canal seguro.
    .line6 = No da ningún diagnóstico ni ninguna puntuación de una persona.
about-protects = Qué hace para no dejar rastro
    .line1 = Todo lo que introduce se queda en la memoria de esta página. Nada se almacena en el navegador, y nada se envía una vez que la página se ha cargado.
    .line2 = Borrar olvida todo lo que hay en la página. Salir borra, y después abre otro sitio.
    .line3 = Solo se escriben archivos y se imprimen páginas cuando usted lo pide, y el texto libre solo se incluye donde usted marcó la casilla.
    .line4 = Los nombres de archivo, los títulos y las direcciones no dicen nada sobre una persona.
about-not-protects = De qué no protege
    .line1 = De alguien que mira por encima de su hombro, ni de cámaras en la sala.
    .line2 = De programas que graban las teclas o la pantalla, en una computadora que controla otra persona.
    .line3 = De extensiones del navegador, que pueden leer todas las páginas.
    .line4 = De capturas de pantalla, ni de lo que la computadora conserva de su memoria por su cuenta.
    .line5 = De las impresiones: las impresoras y las colas de impresión pueden conservar copias.
    .line6 = De los archivos que guardó: están en la carpeta de descargas hasta que usted los mueva, y los archivos borrados a menudo se pueden recuperar.
    .line7 = De la página en la que está, si otro sitio muestra Waymark como parte de sí mismo y no en un marco propio.
    .line8 = Del historial del navegador, que muestra que se visitó esta página.
about-trust = Hasta qué punto se puede confiar en cada fila
    .text = Cada pregunta y cada regla lleva una o más de cuatro marcas.
about-versions = Versiones de los datos
    .text = Lo que se pregunta y lo que se sigue de ello está en estos archivos. Una evaluación se basa exactamente en estas versiones.
about-licence = Waymark { $version }. Se puede usar, modificar y difundir libremente bajo { $licence }, sin ninguna garantía.

table-assumptions = Ayuda a las autoridades, y lo que los tratantes saben de ella
