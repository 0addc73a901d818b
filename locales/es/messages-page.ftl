# Waymark, Spanish: the pages around the six messages, factors, risks to the return, and questionnaires with points.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

remove-sure = ¿Quitar { $name } con todo lo escrito en ello?
remove-yes = Quitarlo
remove-no = Conservarlo

messages-office = Quiénes somos
messages-office-sending = Oficina remitente
messages-office-receiving = Oficina receptora
messages-side = ¿Qué oficina somos?
    .sending = la persona está aquí ahora
    .receiving = la persona viene a nosotros
messages-side-hint = Se puede cambiar hasta que el primer mensaje se envíe o llegue.
messages-side-fixed = Nuestro lado: { $office }. Está fijado, porque ya hay un mensaje registrado.
messages-agreed-on = Las dos oficinas acordaron empezar el
messages-agreed-hint = El primer mensaje se cuenta desde este día.

messages-path = El recorrido de los seis mensajes
messages-path-hint = Cada mensaje espera al anterior, salvo los dos últimos. Elija uno para abrirlo abajo.
messages-transit = Si el viaje tiene una conexión, la oficina de allí puede recibir copia del primer aviso y del aviso de partida, si la persona lo aceptó.
messages-lanes = Primera fila: { $sending }. Segunda fila: { $receiving }.
messages-lane-ours = { $office } (nosotros)
messages-step = { $step }. { $title }
messages-way = De { $from } a { $to }
messages-state = Hasta dónde ha llegado
    .not_started = Sin empezar
    .awaited = Aún no ha llegado
    .drafted = En redacción
    .noted = Hay algo anotado, pero no está registrado como recibido
    .sent = Enviado el { $date }, por: { $role }
    .received = Recibido el { $date }, de: { $role }
    .passed_over = Omitido el { $date }; lo decidió: { $role }
messages-due = A más tardar el { $date }
messages-overdue = Con retraso desde el { $date }
messages-waits-for = Espera al mensaje { $step }
messages-called-off = No se espera: la persona no viaja

messages-late-title = Con retraso
messages-late = Mensaje { $step }, { $title }: { $due }.
messages-withdrawn = El { $date } la persona retiró el acuerdo de compartir. Desde ahora no se escribe ningún mensaje. Abajo está lo que se compartió antes: dígaselo a la persona y pida a la otra oficina que deje de usarlo.

messages-booking-closed = Aún no se reserva. No se reserva nada antes de que haya llegado el mensaje { $step }, “{ $title }”.
messages-booking-open = El mensaje { $step }, “{ $title }”, está registrado. Por lo que toca a los mensajes, el viaje se puede reservar. Las demás condiciones están en una página propia.
messages-to-readiness = ¿Se puede reservar el viaje?

messages-in-the-way = Lo que lo impide
messages-consent-needed = Hace falta antes, de la persona:
messages-consent = { $item }. Registrado: { $answer }.
messages-to-consent = A la pregunta
messages-link-name = { $label }: { $item }
messages-after-consent = Los campos se abren cuando la persona ha aceptado compartir.

messages-due-on = Fecha límite, según acordaron las dos oficinas
messages-due-counted =
    { $days ->
        [one] Si se deja vacío, el plazo termina el { $date }: un día después del mensaje anterior, o de que las oficinas acordaran empezar.
       *[other] Si se deja vacío, el plazo termina el { $date }: { $days } días después del mensaje anterior, o de que las oficinas acordaran empezar.
    }
messages-due-open =
    { $days ->
        [one] Si se deja vacío, el plazo termina un día después del mensaje anterior, o de que las oficinas acordaran empezar.
       *[other] Si se deja vacío, el plazo termina { $days } días después del mensaje anterior, o de que las oficinas acordaran empezar.
    }
messages-due-set = Fijado por las dos oficinas.
messages-due-unreadable = Esto no se puede leer como un día. Mientras no se pueda, vale el { $date }.

messages-fields = Qué dice
messages-fields-theirs = Qué decía su mensaje
messages-drawn = Estas líneas vienen del caso. Para cambiar una, vaya al lugar de donde viene.
messages-write = Estas líneas se escriben para este mensaje.
messages-write-theirs = Anote lo que decía su mensaje, en la medida en que lo necesite aquí. Nada de ello se devuelve.
messages-forbidden = Lo que debe quedar fuera
messages-line-later = Se rellena cuando nada lo impide
messages-text-not-given = no indicado
messages-line-missing = Aún no hay nada registrado
messages-line-withheld = Este texto no está autorizado para salir de aquí. Se deja fuera.
messages-nothing-written = No se escribió ni se eligió nada para ello.
messages-from-start = A la página de inicio
messages-from-question = A la pregunta
messages-from-result = Al resultado
messages-from-needs = A las necesidades
messages-from-plan = Al plan
messages-from-responses = A lo que se puede hacer
messages-from-consents = A lo que la persona aceptó

messages-preview = El texto tal como sale
messages-preview-none = El texto se compone aquí cuando nada lo impide.
messages-preview-anew = Se compone de nuevo a partir del caso tal como está hoy. Puede diferir de lo que se envió.
messages-print = Imprimir el mensaje { $step }
messages-save = Guardar el mensaje { $step } como archivo de texto
messages-remark-missing = Nada registrado, así que no está en el texto: { $fields }
messages-remark-withheld = Texto que no está autorizado para salir de aquí, así que no está en el mensaje: { $fields }
messages-remark-signs = Esto apunta a algo que no debe estar en un mensaje. Compruébelo: { $found }
messages-remark-contact = Parece un número de teléfono o una dirección. Compruebe si puede estar ahí: { $fields }
messages-remark-long = Más de 280 caracteres, así que no está en el texto hasta que sea más corto: { $fields }

messages-mark-sent = Registrar que se envió
messages-mark-sent-hint = Nada se envía desde aquí. Haga llegar el texto por el canal que acordaron las oficinas y después regístrelo.
messages-sent-before = Ya solo se puede registrar un mensaje que salió el { $date } o antes, para que la lista de lo compartido esté completa.
messages-sent-on = Enviado el
messages-sent-by = Enviado por (función)
messages-mark-sent-now = Registrar el mensaje { $step } como enviado
messages-marked-sent = El mensaje está registrado como enviado.
messages-record-received = Registrar que ha llegado
messages-record-received-hint = Solo la otra oficina puede decir que este paso está hecho. Aquí usted registra que su mensaje ha llegado, qué día y de qué función.
messages-received-on = Recibido el
messages-received-from = De parte de (función en la otra oficina)
messages-reference = Su referencia
messages-reference-hint = Si dieron una. Un código, nunca un nombre.
messages-record-now = Registrar el mensaje { $step } como recibido
messages-recorded = El mensaje está registrado como recibido.
messages-blanks = Sin anotar de su mensaje: { $fields }
messages-needed-first = Anote antes lo que decía su mensaje en “{ $field }”. Sin eso, un mensaje que diga que no se recibió a nadie pondría fin a la búsqueda.
messages-day-missing = Indique el día como año, mes, día.
messages-take-back = Registrado por error: retirar el mensaje { $step }
messages-copy = Copia para la oficina del lugar de tránsito
messages-copy-hint = Solo donde hay una conexión y la persona aceptó que esto se compartiera. La copia lleva el mismo texto. Usted la entrega por su propio canal seguro.
messages-copy-now = Registrar que se envió la copia
messages-copy-marked = Registrado: la copia se envió.
messages-copied = Se envió una copia a la oficina del lugar de tránsito el { $date }, por: { $role }.
messages-take-back-copy = Registrado por error: retirar la copia
messages-pass-over = Omitir este paso
messages-pass-over-hint = Otra organización ya llevó a la persona de vuelta, así que quizá no hubo tiempo para este paso. Omitirlo no confirma nada; permite empezar el paso siguiente.
messages-pass-over-by = Decidido por (función)
messages-pass-over-reason = Por qué se omite
messages-pass-over-now = Omitir el mensaje { $step }
messages-pass-over-done = Registrado: el paso se omite.
messages-passed-over = Omitido el { $date }; lo decidió: { $role }.
messages-take-back-pass = No omitirlo, después de todo

messages-arrival = La llegada
messages-arrival-on = Se espera la llegada el
messages-arrival-hours = En cuántas horas debe confirmarse
messages-arrival-hours-hint = Según acordaron las dos oficinas: un número entero de 1 a 720. Si se deja vacío, debe confirmarse el día de la llegada.
messages-not-met = No se recibió a la persona a la llegada
messages-not-travelling = Al final la persona no viaja
messages-not-travelling-why = Por qué, en pocas palabras
messages-not-travelling-left = El aviso de partida está registrado. Si la persona ha partido después de todo, quite esta marca: mientras esté puesta no se busca a nadie.

arrival-not_expected = No hay nadie en camino.
arrival-unreadable = El día de llegada no se puede leer. Escriba año, mes, día, para que una falta de llegada se note.
arrival-expected = La persona está en camino. La llegada debe confirmarse a más tardar el { $date }.
arrival-due_today = La llegada debe confirmarse hoy.
arrival-missing = La llegada debía haberse confirmado a más tardar el { $date }, y no se ha confirmado.
arrival-not_met = No se recibió a la persona a la llegada. Se vio el { $date }.
arrival-confirmed = La llegada está confirmada.

messages-missing = Falta de llegada: actúe ahora
messages-missing-said = Está registrada una falta de llegada. Lo que hay que hacer ahora está al principio de esta página.
messages-missing-steps = Qué hacer
    .step1 = Llame a quien debía recibir a la persona, por el canal que acordaron. Pregunte solo si se recibió a la persona.
    .step2 = Llame a la persona al número acordado para el viaje, solo con las palabras acordadas. Si responde alguien más, no diga nada sobre la persona.
    .step3 = Pregunte al acompañante o al personal de la conexión si la persona viajó. No dé ningún motivo.
    .step4 = Avise al responsable de seguridad. Acuerden quién busca, para cuándo, y cuándo lo vuelven a revisar hoy.
    .step5 = Use solo contactos que se comprobaron antes. Si los tratantes pueden tener amistades entre funcionarios, deje fuera a la policía local y acuda al contacto que nombró el abogado.
    .step6 = Llame a la familia solo si la persona lo aceptó para una situación como esta.
    .step7 = Vuelva a evaluar el peligro con lo que ahora se sabe. Hasta que se encuentre a la persona, planifique como si estuviera al alcance de los tratantes.

messages-shared = Lo que ha salido de nuestra oficina
messages-shared-lead = Si la persona pregunta, o retira el acuerdo de compartir, esto es lo que tiene la otra oficina.
messages-shared-withdrawn = Esto se compartió antes de que se retirara el acuerdo. No se puede recuperar desde aquí: pida a la otra oficina que deje de usarlo, y diga a la persona qué responde.
taken-back-listed = Lo que se compartió antes figura al principio de esta página.
messages-shared-line = Mensaje { $step }, { $title }: { $date }, por: { $role }. Contenía:
messages-shared-copy = Copia del mensaje { $step }, { $title }, a la oficina del lugar de tránsito: { $date }, por: { $role }. Contenía:

referral-blocked-side_not_chosen = Diga antes qué oficina somos.
referral-blocked-side_fixed = Ya hay un mensaje registrado, así que el lado ya no se puede cambiar.
referral-blocked-no_such_step = No existe ese mensaje.
referral-blocked-no_such_field = Este mensaje no tiene ese campo.
referral-blocked-not_ours = Este mensaje lo escribe la otra oficina. Aquí solo se puede registrar como recibido.
referral-blocked-not_theirs = Este mensaje lo escribe nuestra oficina. No se puede registrar como recibido.
referral-blocked-after_step = Antes va el mensaje { $step }, “{ $title }”.
referral-blocked-later_step_done = El mensaje { $step }, “{ $title }”, ya está registrado. Retire antes ese.
referral-blocked-already_done = Este mensaje ya está registrado.
referral-blocked-before_step = El día es anterior al del mensaje { $step }, “{ $title }”.
referral-blocked-in_future = El día está en el futuro.
referral-blocked-no_role = Elija una función.
referral-blocked-no_copy = De este mensaje no va ninguna copia a la oficina del lugar de tránsito.
referral-blocked-no_connection = Las respuestas dicen que no hay conexión en el camino.
referral-blocked-not_sent_yet = El mensaje mismo no está registrado como enviado por nosotros.
referral-blocked-not_passed_over = Este paso no se omite en este caso.
referral-blocked-no_reason = Escriba por qué.
referral-blocked-consent_missing = La persona no lo ha aceptado: { $item }. Pregunte antes de compartir nada.
referral-blocked-age_missing = No consta si la persona es menor de 18 años. Hasta entonces no se comparte nada: puede hacer falta también el acuerdo de un tutor.
referral-blocked-field_missing = Aún en blanco: { $field }. Sin ello este paso no se registra. Pregunte a la otra oficina si no se sabe.
referral-blocked-consent_ended = Lo que la persona aceptó valía solo hasta el { $date }. Pregunte de nuevo antes de compartir nada y anote la nueva fecha.
referral-blocked-consent_withdrawn = La persona retiró el acuerdo de compartir el { $date }.

messages-text-title = Mensaje { $step } de { $count }: { $title }
messages-text-line = { $label }: { $value }
messages-text-item = - { $value }
messages-text-foot = Para la oficina a la que se dirige. Por favor, no lo transmita a otros y responda por el canal acordado.
messages-text-finding = Al menos { $level }; plazo: { $timing }
messages-text-finding-open = Al menos { $level }; plazo: { $timing }. Se basa en algo que aún no se sabe
messages-text-due = a más tardar el { $date }
messages-text-plan-line = Una línea del plan; se dirá por el canal acordado

in-message-item-SEX = Sexo o género
in-message-item-AGE = Grupo de edad
in-message-item-LANG = Idioma
in-message-item-REGION = Región de retorno
in-message-item-CNC = Acuerdo de compartir con ustedes
in-message-item-PL3 = Día previsto de partida
in-message-item-RS1 = Una noche sin un lugar seguro
    .opt-no = Ninguna necesidad
    .opt-unsure = Quizá una necesidad
    .opt-yes = Necesidad urgente
in-message-item-RS2 = Un niño o una niña a solas o sin quienes le cuidan
    .opt-no = Ninguna necesidad
    .opt-unsure = Quizá una necesidad
    .opt-yes = Necesidad urgente
in-message-options-burden = Respuestas
    .none = Ninguna necesidad
    .heavy = Necesidad urgente
in-message-told-later = Un requisito más; se dirá solo por el canal acordado
in-message-approach-compensation_claim = Asesoramiento sobre una reclamación
in-message-approach-police_liaison = Una línea más; se dirá solo por el canal acordado
in-message-response-statement_holder = { in-message-told-later }
in-message-response-statement_lawyer = { in-message-told-later }
in-message-response-anonymity = { in-message-told-later }
in-message-response-case_dates = { in-message-told-later }
in-message-response-witness_measures = { in-message-told-later }
in-message-response-witness_measures_central = { in-message-told-later }
in-message-response-learn_awareness = { in-message-told-later }
in-message-response-learn_awareness_lawyer = { in-message-told-later }
in-message-response-learn_awareness_investigator = { in-message-told-later }
in-message-response-no_mention = { in-message-told-later }
in-message-response-log_threat = Anotar cuándo y cómo ocurre cualquier cosa preocupante
in-message-response-relocate = Ofrecer un lugar que pocas personas conozcan
in-message-response-explain_report = { in-message-told-later }
in-message-response-protection_order = { in-message-told-later }
in-message-response-protection_order_elsewhere = { in-message-told-later }
in-message-response-route_away = Planificar la ruta y la llegada según lo acordado por el canal seguro
in-message-response-keep_evidence = { in-message-told-later }
in-message-response-specialist_unit = { in-message-told-later }
in-message-response-which_officials = { in-message-told-later }
in-message-response-settle_officials = { in-message-told-later }
in-message-response-central_unit = { in-message-told-later }
in-message-response-prosecutor = { in-message-told-later }
in-message-response-lawyer_channel = { in-message-told-later }
in-message-response-embassy = { in-message-told-later }
in-message-response-ombudsperson = { in-message-told-later }
in-message-response-debt_advice = Ofrecer asesoramiento jurídico sobre asuntos de dinero
in-message-response-oath_support = { in-message-told-later }
in-message-response-image_takedown = { in-message-told-later }
in-message-response-hearing_escort = { in-message-told-later }
in-message-response-screen_testimony = { in-message-told-later }
in-message-response-explain_rights = Explicar los derechos de la persona, y que la ayuda no tiene condiciones
in-message-response-consular_help = Pedir ayuda con los documentos, sin una palabra sobre los antecedentes
in-message-response-no_complicit_household = No planificar el retorno de un niño o una niña al hogar hasta que se aclare la pregunta acordada por el canal seguro

factors-lead = Añada lo que importa para esta persona y diga qué le hace. El nombre de un factor no dice nada: lo mismo puede debilitar a una persona y sostener a otra. Los factores no se suman.
factors-unfinished = Aún abierto, lo que sostiene y protege: { $levels }.
factors-finished = En cada nivel se dice qué sostiene y protege, o que no se encontró nada.
factors-level = Niveles
    .individual = La persona
    .individual-hint = Quién es, qué ha vivido, qué puede hacer y qué tiene.
    .household = Hogar y familia
    .household-hint = Por ejemplo, debilita: violencia en casa, una sola persona adulta a cargo de todo. Por ejemplo, sostiene: un hogar que apoya, tareas repartidas con justicia, lo suficiente para vivir.
    .community = El lugar y la gente de allí
    .community-hint = A qué se puede llegar allí, cómo se gana la vida la gente, qué piensa.
    .structural = Ley, conflicto, políticas, economía
    .structural-hint = Lo que es igual para todos allí, y qué significa para esta persona.
factors-add = Añadir un factor
factors-add-at = Añadir un factor: { $level }
factors-add-name = Añadir: { $factor }
factors-protects = ¿Qué sostiene y protege?
    .individual = ¿Qué sostiene a esta persona?
    .individual-hint = Pregunte qué se le da bien, qué le permitió salir adelante, qué espera con ilusión. Leer y escribir casi siempre protegen.
    .household = ¿Quién en casa o en la familia está de su lado?
    .household-hint = Pregunte quién ayudó antes, y a quién llamaría primero.
    .community = ¿Qué o quién ayudaría allí?
    .community-hint = Pregunte por el vecindario, las amistades, un grupo, un docente, un centro de salud de confianza.
    .structural = ¿Qué ley, oficina o servicio está de su lado?
    .structural-hint = Pregunte por los documentos que tiene, los derechos que puede usar, la ayuda que existe.
factors-none-found = No se encontró nada
    .individual = Se preguntó, y no se encontró nada en la persona
    .household = Se preguntó, y no se encontró nada en el hogar y la familia
    .community = Se preguntó, y no se encontró nada en el lugar
    .structural = Se preguntó, y no se encontró nada en la ley, el conflicto, las políticas y la economía
factors-none-hint = Añada arriba un factor y márquelo como algo que sostiene, o marque que no se encontró nada.
factors-named = Se nombra algo que sostiene.
factors-still-open = Aún abierto: { $fields }

options-factor-direction = Qué hace
    .risk = Hace las cosas más difíciles
    .protective = Sostiene y protege
    .both = Ambas cosas
    .unclear = No está claro
options-factor-evidence = En qué se basa
    .said_by_person = La persona lo dice
    .observed = Lo hemos visto
    .document = Un documento lo muestra
    .third_party = Lo dice alguien más
options-factor-field = Campos
    .direction = ¿Qué le hace a esta persona?
    .evidence = ¿En qué se basa eso?
    .note = Nota
    .ask_again = Volver a preguntar el

risks-not-here = El peligro que viene de los tratantes no se pone aquí. Que alguien tome represalias, o que la persona sufra una nueva explotación, se juzga en la evaluación de seguridad.
risks-to-result = A “Qué resulta de todo”
risks-grid = Cómo se pondera un riesgo
risks-grid-lead = Solo con palabras. Lo que no se sabe tiene su propia fila y exige tanto como lo que es probable.
risks-grid-corner = Probabilidad y gravedad
risks-grid-rule = Esta tabla es una regla del proyecto y está abierta a revisión. Nada se multiplica ni se suma.
risks-register = Los riesgos
risks-none-yet = Aún no hay ningún riesgo escrito.
risks-starters = Riesgos comunes para empezar
risks-starters-hint = Tome solo lo que pueda afectar a esta persona.
risks-add-name = Añadir: { $risk }
risks-add-own = Añadir otro riesgo propio
risks-number = Riesgo { $number }
risks-handling = Qué se sigue: { $handling }
risks-ask-again = { $handling }, y volver a preguntar en una fecha
risks-before-delivery = Esto va antes de entregar cualquier ayuda, hasta que se escriba un resultado.
risks-no-place-yet = Diga cuál es la probabilidad y cuál la gravedad, y aquí se mostrará qué se sigue.
risks-see-grid = Dónde está en la tabla
risks-afterwards = Revisado de nuevo
risks-missing = Aún falta: { $fields }

options-risk-likelihood = Probabilidad
    .unlikely = Improbable
    .possible = Posible
    .likely = Probable
    .unknown = Aún no se sabe
options-risk-impact = Gravedad
    .small = Pequeña
    .serious = Seria
    .severe = Muy grave
options-risk-handling = Qué se sigue
    .watch = mantenerlo en observación
    .plan = preverlo en el plan
    .act_before_delivery = actuar antes de entregar cualquier ayuda
options-risk-field = Campos
    .risk = El riesgo, en pocas palabras
    .affects = A quién o a qué afecta
    .likelihood = ¿Qué probabilidad tiene?
    .impact = ¿Qué gravedad tendría?
    .why = Por qué lo creemos
    .measure = Qué se hace al respecto
    .owner = Quién se ocupa de ello (función)
    .by_when = Para cuándo
    .ask_again = Volver a preguntar el
    .reviewed_on = Revisado de nuevo el
    .result = Qué resultó de ello

measures-never = Una puntuación nunca cambia el nivel, el dinero, el derecho a una ayuda ni la frecuencia de los encuentros.
measures-adults-only = Solo para personas adultas. La persona es menor de edad, o no está aclarado que sea mayor de edad, así que aquí no se pregunta ni se puntúa nada.
measures-children-only = Solo para niños y niñas. La persona es mayor de edad, así que aquí no se pregunta ni se puntúa nada.
measures-weights-missing = Puntuación no calculada: pesos no cargados
measures-no-questions = Tampoco hay preguntas cargadas, así que no hay respuestas que mostrar. Sus dimensiones: { $dimensions }.
measures-unverified = Pesos sin verificar: ninguna segunda persona ha comprobado los números.
measures-version = Versión
measures-checksum = Suma de comprobación (SHA-256)
measures-completed = Completo: todas las preguntas que hay que responder tienen respuesta.
measures-required = { $count ->
    [one] Sin completar: una pregunta que hay que responder aún no tiene respuesta.
   *[other] Sin completar: { $count } preguntas que hay que responder aún no tienen respuesta.
}
measures-edition = Edición
measures-source = Fuente
measures-page = Página de la fuente
measures-entered = Introducido por (función)
measures-checked = Comprobado por (función)
measures-nobody = nadie aún
measures-dimension = Dimensiones
    .economic = Económica
    .social = Social
    .psychosocial = Psicosocial

measures-baseline = Línea de base
measures-follow-up = Seguimiento { $number }
measures-wave = { $wave }, { $date }
measures-begin = Empezar: { $wave }
measures-begin-on = Día de las respuestas ({ $wave })
measures-questions = Preguntas
measures-break = Esto se respondió con la versión { $then } del cuestionario. La versión de aquí es la { $now }, con otras preguntas o números. Las respuestas se conservan; no se puntúan ni se comparan.
measures-no-compare = Las respuestas anteriores a estas pertenecen a otra versión, así que no se compara nada a través de esta línea.
measures-answers = Respuestas por dimensión
measures-column-dimension = Dimensión
measures-column-question = Pregunta
measures-column-answer = Respuesta

measures-profile = Perfil
measures-score = Puntuación { $score }
measures-not-computed = No calculada
    .too-little = No calculada: demasiado pocas respuestas para el mínimo propio de este cuestionario
    .incomplete = No calculada: hay que responder todas las preguntas que se aplican
    .nothing-applies = No calculada: no se aplica ninguna pregunta de esta dimensión
    .composite = no calculada: una dimensión que necesita no tiene puntuación
measures-coverage = { $answered } de { $applicable } aplicables respondidas
measures-declined =
    { $count ->
        [0] La persona no rehusó responder ninguna pregunta
        [one] La persona prefiere no responder { $count } pregunta
       *[other] La persona prefiere no responder { $count } preguntas
    }
measures-bounds = Entre { $worst } y { $best }, si cada respuesta que falta fuera la peor o la mejor
measures-bounds-one = No falta nada, así que solo puede ser { $worst }
measures-band = Franja: { $band }. Definida por: { $source }
measures-previous = La vez anterior: { $score }
measures-no-pair = Ninguna pregunta se respondió las dos veces, así que no se compara nada
measures-pair = En las preguntas respondidas las dos veces: { $then } antes, { $now } ahora.
measures-pair-open = Este cuestionario no dice cuán grande debe ser un cambio para significar algo, así que no se llama cambio.
measures-pair-change = Es más que el cambio más pequeño que cuenta este cuestionario.
measures-pair-small = No es más que el cambio más pequeño que cuenta este cuestionario.
measures-composite = Todas las dimensiones juntas: { $score }
measures-reading = 0 es lo mínimo y 1 lo máximo en este cuestionario. La barra muestra el intervalo en que podría estar; la línea es la puntuación. Puede ser un motivo para hablar de algo.
