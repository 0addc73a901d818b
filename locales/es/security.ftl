# Waymark, Spanish: the questions of the security assessment, from the first minute to the end of the meeting.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

options-std = Respuestas
    .yes = Sí
    .suspected = Hay indicios
    .no = No
    .person-suspected = Quizás
options-std_inverse = Respuestas
    .yes = Sí
    .partly = En parte
    .no = No
options-done = Respuestas
    .yes = Sí
    .partly = En parte
    .no = No
options-consent = Respuestas
    .agrees = Acepta
    .limits = Acepta, con límites
    .no = No
    .withdrawn = Aceptó antes y ahora lo ha retirado
options-feeling = Respuestas
    .very_unsafe = Nada a salvo
    .rather_unsafe = Más bien poco a salvo
    .rather_safe = Más bien a salvo
    .safe = A salvo
    .cannot_say = No sabría decirlo
options-protective = Respuestas
    .confirmed = Sí, y está comprobado
    .claimed = Se dice que sí, pero no está comprobado
    .not_in_place = No

section-moment = ¿Es este un buen momento?
    .lead = Aclare estos tres puntos antes que nada. Una emergencia va antes que cualquier formulario.

item-PRE1 = ¿Se puede hablar ahora mismo de forma segura y en privado?
    .short = un lugar seguro y privado para hablar
    .why = Si alguien más oye una conversación sobre el peligro, eso mismo puede causar daño.
    .help = Piense en las paredes, los teléfonos, quién espera fuera y de cuánto tiempo dispone.
    .opt-yes = Sí
    .opt-briefly = Solo brevemente
    .opt-no = No

item-PRE8 = ¿Está presente alguien que vino con la persona, que habla por ella o que responde por ella?
    .short = la presencia de alguien que habla por la persona
    .why = Quien habla por la persona puede estar controlándola. La persona solo puede elegir libremente si se le pregunta a solas.
    .opt-no = No
    .opt-trusted = Sí, y la persona confía en quien la acompaña
    .opt-not_sure = Sí, y no tenemos certeza

item-PRE2 = ¿Hay algo urgente: enfermedad o lesiones, ideas de suicidio o violencia a punto de ocurrir?
    .short = una urgencia médica, de suicidio o de violencia
    .why = Una emergencia va antes que el papeleo. El formulario se puede terminar después y nada se pierde.
    .help = “En duda” cuenta como sí hasta que se aclare.
    .opt-no = No
    .opt-unsure = En duda
    .opt-yes = Sí

section-agreement = Explicar y acordar
    .lead = La persona decide si esto sigue y cómo. La ayuda no depende de terminar este formulario.

item-PRE5 = ¿Hace falta un intérprete que la persona acepte y cuyos posibles vínculos con su comunidad o con los tratantes se hayan comprobado?
    .short = un intérprete aceptado y comprobado
    .why = El intérprete equivocado puede llevar lo que se dice a quien no debe saberlo.
    .opt-not_needed = No hace falta intérprete
    .opt-yes = Sí: aceptado y comprobado
    .opt-not_yet = Todavía no
    .opt-problem = Hay un problema

item-PRE6 = ¿La persona es menor de 18 años, o podría serlo?
    .short = si la persona es o puede ser menor de 18 años
    .why = A quien puede ser menor de edad se le trata como tal hasta que se aclare, y tiene protección adicional.
    .opt-adult = Mayor de edad
    .opt-unsure = Edad en disputa o no conocida
    .opt-under_18 = Menor de 18 años

item-PRE7 = ¿Quién decide con la persona o por ella?
    .short = quién decide con la persona o por ella
    .why = Quien ejerce la tutela debe ser independiente de toda persona que pueda estar implicada en la trata.
    .opt-self = La persona por sí sola
    .opt-guardian = La persona con un tutor o una tutora que ya tiene nombramiento
    .opt-guardian_pending = Hace falta un tutor o una tutora y aún no hay nombramiento
    .opt-other = Alguien más

item-PRE3 = ¿Se han explicado, en un idioma que la persona eligió, la finalidad, lo que se escribe, quién lo verá y el derecho a saltarse preguntas o a parar?
    .short = una explicación de la finalidad, del registro, de quién lo lee y del derecho a parar
    .why = Aceptar solo significa algo cuando se ha comprendido.

item-PRE4 = ¿Acepta la persona esta evaluación?
    .short = la aceptación de esta evaluación
    .why = Es decisión de la persona. Negarse o esperar nunca le cuesta la ayuda.
    .note = Los límites que pone
    .opt-agrees = Acepta
    .opt-limits = Acepta, con límites
    .opt-cannot_now = No puede decidir ahora
    .opt-refuses = Se niega

item-PRE9 = ¿Se basa este registro solo en la observación, porque la persona no puede o no quiere hablar?
    .short = un registro hecho solo por observación
    .why = Un registro así está permitido y debe quedar señalado. Lo que muestra solo puede ser limitado.
    .opt-no = No, la persona participa
    .opt-yes = Sí, solo observación

item-PRE10 = ¿Qué tenemos ya, para que la persona no tenga que decirlo otra vez?
    .short = lo que ya consta
    .why = Contar lo mismo una y otra vez es una carga. Pida a la persona solo que lo confirme.
    .help = Confirme lo que ya se tiene; no lo dé por aclarado.
    .opt-referral_form = Un formulario de derivación
    .opt-earlier_assessment = Una evaluación anterior
    .opt-message = Un mensaje de otra oficina
    .opt-told_colleague = Algo que contó a alguien del equipo
    .opt-papers = Documentos que lleva consigo

section-consent = Lo que la persona acepta
    .lead = Seis acuerdos separados. Cada uno puede ser un “no”, y cada uno se puede retirar cualquier día. Un sí para complacernos no es un sí.

item-CNK = ¿Se han explicado los límites de la confidencialidad antes de las preguntas?
    .short = una explicación de los límites de la confidencialidad
    .why = La gente debe saber, antes de hablar, qué podríamos tener que comunicar a otros.
    .help = Por ejemplo: un niño o una niña en riesgo, un peligro inmediato, una orden judicial.

item-CNA = Esta conversación
    .short = el consentimiento para esta conversación
    .why = Hablar es una decisión aparte, sea lo que sea que después se escriba o se comparta.

item-CNB = Un registro escrito
    .short = el consentimiento para un registro escrito
    .why = Todo lo escrito se puede encontrar. La persona decide si se hace un registro.

item-CNC = Compartir con organismos nombrados
    .short = el consentimiento para compartir con organismos nombrados
    .why = Cada organismo se nombra y se acepta uno por uno. Sin esto no se escribe ningún mensaje.
    .note = Qué organismos, por función, y los límites

item-CNO = Compartir con la oficina del lugar de tránsito
    .short = el consentimiento para compartir con la oficina del lugar de tránsito
    .why = Si el viaje tiene una conexión, esa oficina es otro organismo y se pregunta por ella aparte. Sin esto no se le envía ninguna copia.
    .note = Qué oficina, por función, y los límites

item-CND = Contacto con la familia
    .short = el consentimiento para el contacto con la familia
    .why = El contacto con la familia puede ayudar, y también puede delatar a la persona.

item-CNE = Seguimiento
    .short = el consentimiento para el seguimiento
    .why = Una llamada o una visita en mal momento puede poner a la persona en peligro.

item-CNF = Estadísticas anónimas
    .short = el consentimiento para estadísticas anónimas
    .why = Esto ayuda a otros, no a la persona; por eso se pregunta aparte de todo lo demás.

item-CNG = ¿Se ha preguntado por separado a quien ejerce la tutela y al niño o la niña?
    .short = el consentimiento de quien ejerce la tutela y la aceptación propia del niño o la niña
    .why = En el caso de un niño o una niña hace falta el consentimiento de quien ejerce la tutela, y también cuentan su propia aceptación y su opinión.
    .opt-both = Aceptan ambas partes
    .opt-guardian_only = Acepta solo quien ejerce la tutela
    .opt-child_only = Acepta solo el niño o la niña
    .opt-neither = No acepta ninguna de las partes

section-consent_record = Cómo se aceptó
    .lead = Este registro muestra lo que la persona aceptó. Por sí solo no resuelve la base jurídica con la que trabaja su organización.

item-CNL = ¿En qué idioma se aceptó?
    .short = el idioma del consentimiento
    .why = El consentimiento vale en el idioma en que se comprendió.

item-CNI = ¿Se usó un intérprete?
    .short = un intérprete en el momento del consentimiento
    .why = Muestra quién más oyó lo que se dijo.
    .opt-yes = Sí
    .opt-no = No

item-CNM = ¿Cómo aceptó la persona?
    .short = la forma en que se dio el consentimiento
    .why = Un sí de palabra basta cuando una firma podría encontrarse.
    .opt-spoken = De palabra
    .opt-witnessed = De palabra, ante testigo
    .opt-written = Por escrito
    .opt-other = De otra manera

item-CNT = ¿Ha repetido la persona con sus propias palabras lo que aceptó?
    .short = lo aceptado, repetido por la persona con sus propias palabras
    .why = Quien ha tenido que complacer a otros puede decir que sí a todo. Repetirlo muestra lo que se comprendió.

item-CNW = ¿Cuándo se aceptó?
    .short = la fecha del consentimiento
    .why = El consentimiento pertenece a un día y a lo que se sabía ese día.

item-CNX = ¿Hasta cuándo vale?
    .short = el día en que termina el consentimiento
    .why = Después de ese día se vuelve a preguntar. Sin un día, es fácil darlo por válido para siempre.

section-referral = Cómo llegó la persona a nosotros
    .lead = Esto cambia qué se pregunta primero y a quién se le puede decir algo. El reconocimiento formal no es necesario para recibir ayuda.

item-SC = ¿Cómo llegó la persona a nosotros?
    .short = la forma en que la persona llegó a nosotros
    .why = Cada vía tiene sus propios vacíos: quién lo sabe ya, qué se transmitió y cuánto tiempo hay.
    .opt-sc1 = Directamente, o por medio de la familia, de alguien cercano o de otra persona a la que ayudamos
    .opt-sc2 = Derivación de la policía o de una organización asociada
    .opt-sc3 = Otra organización ya realizó el retorno; hace falta ayuda en el camino y en casa
    .opt-sc4 = Quiere quedarse, por un tiempo o definitivamente, en el país donde está o en el camino

section-facts = Unos pocos datos
    .lead = Solo lo que necesita un primer mensaje. Ni nombre, ni fecha de nacimiento, ni dirección.

item-AGE = Grupo de edad
    .short = grupo de edad
    .why = Muestra qué servicios y qué protección corresponden. No hace falta la fecha de nacimiento.
    .opt-under_12 = Menos de 12
    .opt-12_15 = De 12 a 15
    .opt-16_17 = 16 o 17
    .opt-18_24 = De 18 a 24
    .opt-25_39 = De 25 a 39
    .opt-40_59 = De 40 a 59
    .opt-60_plus = 60 o más

item-SEX = Sexo o género, tal como lo dice la persona
    .short = sexo o género
    .why = Algunos lugares y servicios son solo para mujeres o solo para hombres.
    .opt-female = Femenino
    .opt-male = Masculino
    .opt-other = Otra respuesta

item-LANG = ¿Qué idioma quiere usar la persona?
    .short = idioma
    .why = Así la oficina receptora puede encontrar al profesional o al intérprete adecuado.

item-REGION = ¿A qué región retornaría la persona?
    .short = región de retorno
    .why = La oficina receptora necesita la región para ver qué puede ofrecer.
    .help = Solo la región. Nunca un barrio, una calle o una dirección.

section-view = Cómo lo ve usted
    .lead = Haga primero estas preguntas, con estas palabras o con las de la persona. Su valoración puede subir el nivel y nunca lo baja.

item-V1 = ¿Hasta qué punto se siente a salvo en el lugar donde se aloja ahora?
    .person = { item-V1 }
    .short = hasta qué punto se siente a salvo la persona donde se aloja
    .why = Quienes han vivido con el peligro suelen ser quienes mejor lo valoran.

item-V2 = ¿Qué es lo que más le preocupa que pueda ocurrir, y quién lo haría?
    .person = ¿Qué es lo que más miedo le da que pueda pasar?
    .short = lo que la persona más teme
    .why = Nombra el daño sin pedir la historia que hay detrás.
    .help = Marque lo que la persona nombre. Use papeles o parentescos, como “quien reclutó” o “un tío”, nunca nombres.
    .note = En palabras de la propia persona
    .opt-shamed = Que le avergüencen ante otros
    .opt-money_taken = Que le quiten dinero
    .opt-arrest_removal = La detención, o la expulsión del país
    .opt-hurt = Que le hagan daño
    .opt-family_hurt = Que hagan daño a la familia
    .opt-found = Que le encuentren
    .opt-forced_back = Que le obliguen a volver
    .opt-killed = Que le maten, o que maten a alguien
    .opt-other = Otra cosa

item-V2D = ¿Cree probable que puedan matarle a usted o a alguien de su familia?
    .short = cuán probable cree la persona que puedan matarla o matar a alguien de la familia
    .why = Lo que la persona cree probable cuenta, piensen lo que piensen los demás.
    .help = Pregunte con calma y a solas. Basta con lo que la persona cree; no pida pruebas.
    .opt-likely = Probable
    .opt-possible = Posible
    .opt-not_likely = No es probable
    .opt-cannot_say = No sabría decirlo

item-V3 = Si supieran que usted ha hablado con nosotros o con la policía, ¿qué harían?
    .person = ¿Qué harían las personas de las que logró alejarse si supieran que habló con nosotros o con la policía?
    .short = lo que harían si lo supieran
    .why = Pregunta directamente hasta qué punto hablar con alguien podría causar daño.
    .help = Se trata de las personas de las que la persona logró alejarse.
    .opt-nothing = Nada
    .opt-unsure = No tengo certeza
    .opt-threaten = Amenazar
    .opt-hurt_me = Hacerme daño
    .opt-hurt_family = Hacer daño a mi familia
    .person-opt-threaten = Me amenazarían
    .person-opt-unsure = No lo tengo claro

item-V4 = ¿Hay momentos, lugares o fechas en que cree que el peligro aumentaría?
    .short = momentos o lugares en que el peligro aumentaría
    .why = Las fechas que se conocen de antemano se pueden planificar.
    .note = Momentos y lugares, en palabras de la propia persona
    .opt-contact = Un momento en que quizá se pongan en contacto
    .opt-home_event = Una visita o un acontecimiento familiar
    .opt-official_date = Una cita en un tribunal o en una oficina
    .opt-travel = Un viaje
    .opt-move = Un traslado a otro lugar
    .opt-other = Otra cosa

item-V5 = ¿Qué le ha ayudado hasta ahora a mantenerse a salvo?
    .person = { item-V5 }
    .short = lo que ha mantenido a salvo a la persona hasta ahora
    .why = Un plan funciona mejor cuando parte de lo que la persona ya hace.
    .note = Más, en palabras de la propia persona

item-V6 = ¿Cree que podría volver con quien le explotó, o ponerse en contacto?
    .person = ¿Cree que podría volver con las personas de las que logró alejarse, o hablar otra vez con ellas?
    .short = la idea de volver o de ponerse en contacto
    .why = Mucha gente lo piensa. Se puede prever en el plan, y nunca se le reprocha a nadie.
    .help = Pregunte sin juzgar. La ayuda no depende de la respuesta.
    .opt-yes = Sí
    .opt-maybe = Quizá
    .opt-no = No

section-reach = A su alcance, y amenazas
    .lead = Pregunte solo lo que cambia la seguridad de hoy. Cualquier pregunta puede esperar, y ninguna necesita la historia que hay detrás.

item-T0 = ¿Sigue la persona en contacto con aquellos de quienes logró alejarse, vive con ellos, está bajo su control o les paga?
    .person = ¿Sigue en contacto con las personas de las que logró alejarse? ¿Vive con ellas, les paga o hace lo que le dicen?
    .short = el contacto con los tratantes o su control
    .why = Si es así, la persona aún no ha salido y el peligro es ahora.

item-T1 = Desde que la persona se alejó, ¿la ha amenazado alguien?
    .person = Desde que se fue, ¿le ha amenazado alguien?
    .short = una amenaza desde que se alejó
    .why = Una amenaza muestra lo que alguien se propone hacer.
    .help = En persona, por teléfono, en línea o por medio de otros.

item-T2 = Desde que la persona se alejó, ¿ha amenazado o visitado alguien a la familia?
    .person = Desde que se fue, ¿alguien ha amenazado o visitado a su familia?
    .short = una amenaza o una visita a la familia
    .why = A menudo se usa a las familias para llegar a una persona o para hacerla callar.

item-T4 = ¿Saben dónde está ahora la persona, o podrían averiguarlo fácilmente?
    .person = ¿Saben las personas de las que logró alejarse dónde está usted ahora? ¿Podrían averiguarlo fácilmente?
    .short = el conocimiento de los tratantes sobre dónde está la persona
    .why = Una amenaza pesa más cuando pueden llegar hasta la persona.
    .help = Piense en teléfonos, amistades, parientes, redes sociales.

item-T9 = En los últimos 30 días, ¿alguien ha buscado a la persona, la ha seguido o ha intentado contactar con ella?
    .person = En los últimos 30 días, ¿alguien le ha buscado, le ha seguido o ha intentado hablar con usted?
    .short = una búsqueda o un intento de contacto en los últimos 30 días
    .why = Si alguien la busca ahora, el peligro es más inmediato.

section-traffickers = Quiénes son y qué pueden hacer
    .lead = Solo papeles o parentescos, nunca nombres. Lo que la persona cree basta como respuesta.

item-T8 = ¿Tienen amistades o protección entre la policía, los funcionarios, el personal de fronteras o el personal del albergue?
    .person = ¿Tienen las personas de las que logró alejarse amistades en la policía, en la frontera, en una oficina pública o en un albergue?
    .short = amistades de los tratantes entre funcionarios o personal
    .why = Si es así, una denuncia o un mensaje a la oficina equivocada puede llegarles.
    .help = Pregunte qué tipo de oficina, no quién.

item-T7 = ¿Han usado violencia grave o armas, o han matado, o cree la persona que son capaces de hacerlo?
    .short = violencia grave o armas
    .why = Muestra lo que pueden hacer y lo que están dispuestos a hacer.
    .help = No hacen falta detalles.

item-T3 = ¿Están en libertad y no bajo custodia, ellos o algunos de ellos?
    .short = tratantes en libertad
    .why = Quien está en libertad puede actuar o enviar a otros.

item-T6 = ¿Pertenecen a un grupo organizado o trabajan para uno?
    .short = un vínculo con un grupo organizado
    .why = Un grupo puede seguir tras una detención y puede llegar a otros lugares.

item-T10 = ¿Es alguno de ellos pariente, pareja o expareja, o del mismo pueblo?
    .short = un tratante cercano a la persona
    .why = A quienes son cercanos es más difícil evitarlos, y la persona puede desear el contacto.
    .help = Solo el tipo de vínculo, sin nombres.

item-T11 = ¿Hay gente vinculada a ellos donde se aloja la persona, en el camino o donde llegaría?
    .short = gente vinculada a los tratantes en el camino
    .why = El viaje y la llegada se pueden planificar para evitar a esa gente.

item-T12 = ¿Cómo salió la persona?
    .short = la forma en que la persona salió
    .why = Los tratantes pueden ver una huida o una actuación policial como una traición o una pérdida.
    .help = Basta una palabra. No pregunte qué pasó antes.
    .opt-escaped = Huyó
    .opt-police_action = Actuación policial
    .opt-released = La dejaron ir
    .opt-bought_out = Alguien pagó por su salida
    .opt-another = De otra manera

section-hold = Lo que saben y lo que tienen
    .lead = Lo que saben de la casa de la persona y lo que podrían usar para presionarla.

item-T5 = ¿Conocen la dirección de la casa, a la familia o el lugar de retorno?
    .short = el conocimiento de los tratantes sobre la casa, la familia o el lugar de retorno
    .why = Lo que saben determina adónde podría llevar un retorno.

item-T16 = ¿Pueden el teléfono, las cuentas o las amistades de la persona delatar dónde está?
    .short = un teléfono, una cuenta o una amistad que pueda delatar el lugar
    .why = Es la forma más común en que un lugar llega a conocerse.
    .help = Si todo se comprobó y se corrigió, responda No y diga en qué se basa.

item-T13 = ¿Dicen que se les debe dinero, o ven a la persona como dinero que han perdido?
    .short = dinero que los tratantes dicen que se les debe
    .why = Reclamar dinero es un motivo para seguir buscando.

item-T14 = ¿Tienen en su poder documentos, imágenes, juramentos u otros medios de presión?
    .short = documentos, imágenes o juramentos usados como presión
    .why = Actúan a distancia, y para cada uno de ellos hay ayuda.
    .help = Solo el tipo. No mire imágenes ni pida verlas.

item-T15 = ¿Sabe la persona nombres, lugares o formas de actuar que perjudicarían al grupo si los contara?
    .short = conocimientos que podrían perjudicar al grupo
    .why = Pueden querer hacerla callar aunque la persona no se lo cuente a nadie.
    .help = Solo sí o no. No pregunte qué sabe la persona.

section-authorities = Policía, tribunales y funcionarios
    .lead = Ayudar o no a las autoridades es decisión de la persona. Aquí solo vemos lo que significa para la seguridad.

item-L1 = ¿Ha dado ya la persona información o una declaración a la policía, a la fiscalía o a la inspección de trabajo?
    .short = ayuda ya prestada a las autoridades
    .why = La ayuda que ya se prestó aumenta el peligro.

item-L2 = ¿Qué tipo de ayuda fue?
    .short = el tipo de ayuda prestada a las autoridades
    .why = Algunos tipos llegan a conocimiento de la defensa; otros no.
    .opt-tip = Información informal
    .opt-statement = Una declaración
    .opt-identified = Señalar a sospechosos
    .opt-testimony = Testimonio ante un tribunal
    .opt-compensation = Una reclamación de indemnización
    .opt-other = Otra cosa

item-L3 = ¿Tiene la persona la intención de ayudar a las autoridades, o de seguir haciéndolo?
    .person = ¿Quiere ayudar a la policía o al tribunal, o seguir ayudándoles?
    .short = el plan de ayudar a las autoridades
    .why = El plan y lo que los tratantes saben de él determinan juntos lo cerca que está el peligro.
    .help = Ninguna respuesta es mejor que otra. No aconseje ni a favor ni en contra.
    .opt-yes = Sí
    .opt-undecided = No lo ha decidido
    .opt-no = No
    .person-opt-undecided = No lo he decidido

item-L4 = ¿Saben o creen los tratantes que la persona ha ayudado a las autoridades, o que lo hará?
    .person = ¿Creen las personas de las que logró alejarse que usted ayudó a la policía o al tribunal, o que lo hará?
    .short = lo que los tratantes saben o creen sobre la ayuda a las autoridades
    .why = Lo que creen es lo que mueve el peligro, sea cierto o no.
    .help = Pregunte a la persona o a su abogado. Nunca pregunte a los sospechosos ni a sus familias.
    .opt-known = Sí, lo saben o lo creen
    .opt-suspected = Hay indicios
    .opt-no = No hay indicios
    .person-opt-known = Sí
    .person-opt-suspected = Quizás
    .person-opt-no = No

item-L6 = ¿Alguien ha presionado a la persona o a la familia para que retire o cambie lo que dijo?
    .short = presión para retirar o cambiar un relato
    .why = Esa presión muestra que lo saben, y qué quieren.

item-L5 = ¿Hay fechas próximas?
    .short = fechas del procedimiento
    .why = El peligro suele aumentar en torno a esas fechas, y se pueden planificar.
    .opt-arrest = Una detención
    .opt-hearing = Una audiencia
    .opt-testimony = Un testimonio
    .opt-verdict = Una sentencia
    .opt-release = Una puesta en libertad
    .opt-bail = Una decisión sobre libertad bajo fianza
    .opt-deportation = La deportación de una persona sospechosa
    .opt-other = Otra cosa

item-L7 = ¿Está en vigor alguna medida de protección?
    .short = una medida de protección en vigor
    .why = Una medida solo ayuda si es real y está en vigor hoy.
    .help = Por ejemplo protección de testigos, una orden de alejamiento, el anonimato. En la nota: quién lo comprobó (por función), y cuándo.

item-L8 = ¿Comprende la persona que aquí la protección y la ayuda no dependen de que ayude a las autoridades?
    .short = la comprensión de que la ayuda no tiene esa condición
    .why = Es un derecho. Quien piensa lo contrario puede sentir que se le obliga.
    .opt-yes = Sí
    .opt-not_explained = Aún no se ha explicado
    .opt-no = No

section-planned = Lo que está previsto
    .lead = Lo que está previsto determina qué respuestas pesan más. Un plan que sigue abierto se trata como si pudiera cumplirse.

item-PL1 = ¿Está previsto un retorno a la dirección de la casa, o a otro lugar que ellos conocen?
    .short = un retorno a un lugar que los tratantes conocen
    .why = Si es así, lo que los tratantes saben de ese lugar pasa a ser una señal grave.
    .opt-yes = Sí
    .opt-undecided = No se ha decidido
    .opt-no = No

item-PL2 = ¿Está previsto un retorno con la familia, o el contacto con ella?
    .short = un retorno con la familia, o el contacto con ella
    .why = Si es así, toda participación que la familia haya tenido en la trata pasa a ser una señal grave.
    .opt-yes = Sí
    .opt-undecided = No se ha decidido
    .opt-no = No

item-PL3 = ¿Hay una fecha de partida?
    .short = el día previsto de partida
    .why = Una fecha cercana exige una revisión más temprana.

section-exposure = La persona y quienes están con ella
    .lead = Lo que hace más difícil mantenerse fuera de su alcance. Basta sí o no; los detalles quedan con quienes atienden o asesoran a la persona.

item-E1 = ¿La persona es ahora menor de 18 años, o lo era cuando fue objeto de trata por primera vez?
    .short = trata que empezó antes de los 18 años
    .why = Quienes fueron objeto de trata siendo menores de edad vuelven a serlo con más frecuencia.
    .help = Si ahora es menor de 18 años, responda Sí. Si su edad no está aclarada, responda “Hay indicios”.

item-E2 = ¿Hay niños, niñas u otras personas que dependan de la persona, con ella o al cuidado de otros?
    .short = niños, niñas u otras personas que dependen de la persona
    .why = Pueden servir para presionar, y todo plan debe prever su cuidado.

item-E3 = ¿Hay un asunto de salud, un embarazo, una discapacidad, una dependencia o una necesidad de salud mental que afecte a mantenerse a salvo o a viajar?
    .short = una necesidad de salud que afecta a la seguridad o al viaje
    .why = Puede exigir acompañamiento, medicamentos o más tiempo.
    .help = Solo si hay una necesidad. Aquí no se anota ningún diagnóstico ni detalle.

item-E4 = ¿Hay ideas de acabar con la vida o de hacerse daño?
    .short = ideas de acabar con la vida o de hacerse daño
    .why = Esto requiere atención propia, de inmediato, se decida lo que se decida sobre lo demás.
    .help = Pregunte solo si tiene formación para ello. Si no, elija “Derivar a un profesional con formación”.
    .opt-yes = Sí
    .opt-suspected = Hay indicios
    .opt-no = No
    .opt-refer = Derivar a un profesional con formación

item-E10 = ¿Ha sido la persona objeto de trata más de una vez?
    .short = trata en más de una ocasión
    .why = A menudo vuelve a ocurrir en los dos años posteriores a la salida.

item-E12 = ¿Forma parte la persona de un grupo que recibe un trato injusto en el lugar de retorno?
    .short = trato injusto en el lugar de retorno
    .why = Allí la protección y los servicios pueden ser más débiles.
    .help = Solo si es así, no de qué grupo se trata.

item-E13 = ¿Alguien en quien la persona confía sabe dónde está y qué hacer en una emergencia?
    .short = alguien de confianza que sabe qué hacer
    .why = Sin nadie, una llamada que no llega pasa inadvertida.

section-ahead = Documentos, familia y el lugar de destino
    .lead = Lo que la persona encontraría donde puede ir, y lo que necesitaría tener en la mano.

item-E5 = ¿Tiene la persona en su poder sus propios documentos de identidad y de viaje?
    .short = los documentos de identidad y de viaje en poder de la persona
    .why = Quien tiene los documentos tiene parte del control, y sin ellos ningún viaje funciona.

item-E6 = ¿Podría terminar el derecho a permanecer, o producirse una expulsión, antes de que el plan esté listo?
    .short = un derecho a permanecer que puede terminar antes de que el plan esté listo
    .why = Un retorno forzado o apresurado facilita que la persona vuelva a ser objeto de trata.

item-E7 = ¿La familia, una pareja o el hogar participaron en la trata o se beneficiaron de ella?
    .short = participación de la familia o del hogar en la trata
    .why = Retornar con ellos, o el contacto con ellos, podría llevar de vuelta a los tratantes.
    .help = Pregunte a la persona a solas. No pregunte a la familia.

item-E8 = ¿Puede y quiere la familia acoger de nuevo a la persona, de forma segura y sin reproches?
    .short = una familia que puede y quiere acoger de nuevo a la persona
    .why = Una familia que apoya a la persona es una de las protecciones más fuertes; sin ella, el riesgo es mayor.
    .help = Si la persona no tiene familia: responda No.

item-E9 = ¿El lugar previsto es aquel donde reclutaron a la persona?
    .short = un retorno al lugar de reclutamiento
    .why = Quienes reclutan pueden seguir cerca.

item-E11 = ¿Hay un ingreso legal o un apoyo realista en los tres meses siguientes al retorno?
    .short = un ingreso o un apoyo realista tras el retorno
    .why = No tener de qué vivir lleva a correr nuevos riesgos.

section-around = Personal, el lugar, otros residentes
    .lead = Quienes ayudan y quienes viven aquí también pueden ser blanco. Estas líneas van al lado del nivel propio de la persona.

item-OBJ = ¿Para quién hay peligro? Mire cada línea.
    .short = quién está en peligro
    .why = Se mira el peligro para cada uno, no solo para la persona.
    .opt-person = La persona
    .opt-dependants = Personas a cargo que viajan con ella
    .opt-family = La familia u otras personas en casa
    .opt-residents = Otros residentes
    .opt-staff = Personal, voluntarios e intérpretes
    .opt-premises = El local

item-W1 = ¿Se ha amenazado, seguido o nombrado a alguien del personal, del voluntariado o de interpretación?
    .short = una amenaza a personal, voluntariado o intérpretes
    .why = Quienes ayudan también son blanco.

item-W2 = ¿Es probable que los tratantes conozcan la dirección del albergue o de la oficina?
    .short = el conocimiento de los tratantes sobre el albergue o la oficina
    .why = En ese caso, todas las personas que viven o trabajan allí quedan expuestas.

item-W3 = ¿Podría otro residente transmitir información?
    .short = otro residente que podría transmitir información
    .why = Un residente de la misma red o de la misma localidad puede contárselo a otros, a propósito o no.

item-W4 = ¿Hay alguien del personal que sea pariente de los tratantes, o de la misma comunidad pequeña?
    .short = alguien del personal con vínculos con los tratantes
    .why = Un vínculo así puede filtrar información y pone bajo presión a quien trabaja aquí.

section-protective = Lo que protege
    .lead = Se registra al final. Nada de lo que hay aquí baja un nivel; muestra en qué puede apoyarse un plan, y solo cuenta lo que se comprobó.

item-P1 = ¿Hay sospechosos bajo custodia?
    .short = sospechosos bajo custodia
    .why = Ayuda mientras dura, y solo frente a quienes están bajo custodia.
    .help = Comprobado significa: confirmado por una autoridad nombrada en los últimos 7 días.

item-P2 = ¿Está confirmado un alojamiento seguro para esta noche o para la llegada?
    .short = un alojamiento confirmado
    .why = Un lugar cuenta cuando está confirmado con certeza y pocas personas lo conocen.
    .help = Comprobado significa: con fecha, y solo el organismo receptor conoce la dirección.

item-P3 = ¿Está activa una protección policial o de testigos?
    .short = protección policial o de testigos activa
    .why = Solo cuenta si está verificada, y no mientras haya indicios de amistades entre funcionarios.

item-P4 = ¿Tiene el plan de emergencia una persona adulta de confianza o una organización?
    .short = alguien que tiene el plan de emergencia
    .why = Alguien tiene que darse cuenta y actuar cuando la persona no puede.
    .help = Comprobado significa: una función nombrada, y el contacto se ha probado.

item-P5 = ¿Se ha alejado la persona de los lugares donde la conocen?
    .short = el traslado fuera de los lugares conocidos
    .why = Un traslado cuenta cuando está hecho, no cuando está previsto.

item-P6 = ¿Se han comprobado o sustituido los teléfonos y las cuentas?
    .short = teléfonos y cuentas comprobados o sustituidos
    .why = Un teléfono comprobado a medias todavía puede delatar el lugar.
    .help = Comprobado significa: hecho por un profesional con formación para ello.

item-P7 = ¿Hay un responsable de caso nombrado en el lado receptor, y lo ha confirmado?
    .short = un responsable de caso nombrado en el lado receptor
    .why = Alguien allí tiene que esperar a la persona.
    .help = Comprobado significa: confirmado en el mensaje 4 de la derivación.

section-ending = Cierre de la reunión
    .lead = Resuma con las palabras de la persona, corrija el registro y dele las gracias. Puede volver en cualquier momento, también después de irse.

item-CL1 = Ahora que terminamos, ¿hasta qué punto se siente a salvo?
    .short = hasta qué punto se siente a salvo la persona al final
    .why = Hablar puede remover cosas. Si se siente menos a salvo que antes, quédese con la persona y vuelva a revisar pronto.

item-CL2 = ¿Se dio el resumen en palabras de la propia persona y se corrigió el registro?
    .short = un resumen corregido con la persona
    .why = Es su registro. Lo que esté mal en él puede perjudicarla después.

item-CL3 = ¿Qué se acordó?
    .short = lo que se acordó
    .why = Unas pocas palabras ayudan a quien siga con el caso a continuar sin volver a preguntar.
    .help = Limítese a los pasos. Sin nombres, lugares ni números.
    .note = Lo que la persona dijo al respecto

item-CL4 = ¿Sabe la persona qué ocurre después y quién lo sabrá?
    .short = qué ocurre después y quién lo sabrá
    .why = No saber es un temor en sí mismo, y una sorpresa puede romper la confianza.

item-CL5 = ¿Hay apoyo para esta noche?
    .short = apoyo para esta noche
    .why = Las horas después de una conversación así pueden ser duras.
    .opt-in_place = Sí, está organizado
    .opt-not_wanted = La persona no quiere ninguno
    .opt-not_yet = Todavía no

item-CL6 = ¿Se ha practicado el plan de seguridad, y sabe la persona a quién llamar?
    .short = un plan de seguridad que se ha practicado
    .why = Un plan en papel se puede encontrar; uno que se ha practicado se lleva en la memoria.

item-CL7 = ¿Cuándo nos volvemos a ver?
    .short = la fecha de la próxima reunión
    .why = Una fecha que ambas partes conocen ayuda a aguantar hasta entonces.

reaction-RX1 = Si la persona parece tener miedo
    .signs = Puede evitar salir, estar con gente o estar a solas. Puede temblar, sentir que el corazón se acelera, dormir mal o tener pesadillas.
    .help = Explique y muestre cómo se mantiene la seguridad de este lugar. Mantenga la confidencialidad de lo que se dice. Ofrezca acompañarla a las citas.
    .asking = Sea breve. Ofrezca más tarde, de nuevo, la pregunta sobre si se siente a salvo.
reaction-RX2 = Si le cuesta confiar
    .signs = Puede mostrarse reservada o dar respuestas que cambian después.
    .help = Pregunte a menudo cómo está todo y qué hace falta. Tenga paciencia. Dé ayuda sin condiciones.
    .asking = Elija “Retomar más tarde”. No es negarse a participar.
reaction-RX3 = Si la persona duda de sí misma
    .signs = Puede mostrarse pasiva, dudar de sus propias decisiones o dejarse influir con facilidad.
    .help = Ofrezca tareas pequeñas y metas cercanas. Haga notar lo que salió bien.
    .asking = Ofrezca las opciones de una en una. Nada está elegido de antemano.
reaction-RX4 = Si hay vergüenza o se culpa
    .signs = Puede evitar la mirada, decir poco o apartarse de las revisiones médicas y de los grupos.
    .help = Diga que no fue culpa suya, que es un delito y que hizo falta valor para llegar hasta aquí.
    .asking = Omita toda pregunta que empiece por “por qué”.
reaction-RX5 = Si la persona siente ira
    .signs = Puede ser hostil con el personal, hacerse daño, reaccionar con fuerza o negarse.
    .help = Mantenga la calma y la paciencia. Tome medidas prudentes que mantengan a todos a salvo.
    .asking = Haga una pausa. Si alguien del personal siente que corre riesgo, vea la pregunta sobre amenazas al personal.
reaction-RX6 = Si la memoria tiene vacíos
    .signs = Puede no responder, cambiar el orden o los detalles, o haber perdido períodos enteros.
    .help = No juzgue ni presione. Olvidar puede proteger.
    .asking = “Aún no se sabe” es una buena respuesta. Conserve la primera versión; un cambio no es una contradicción.
reaction-RX7 = Si la persona siente soledad
    .signs = Puede estar triste, sin energía, retraída, o sentir que nadie la comprende.
    .help = Primero compruebe que el contacto es seguro. Después ofrezca contacto con la familia, actividades individuales o en grupo, y tareas previstas.
    .asking = Antes de ofrecer contacto con la familia, vea qué saben los tratantes de la familia y si la familia participó.
reaction-RX8 = Si la persona está de acuerdo con todo, o con nada
    .signs = Puede querer complacer, no ser capaz de decir lo que prefiere, quejarse a menudo o rechazar los consejos.
    .help = Ofrezca tareas pequeñas y metas limitadas. Diga lo que la persona es capaz de hacer. Deje en sus manos cuándo y cómo acepta ayuda.
    .asking = Un sí para complacerle a usted no es consentimiento. Pida que lo repita con sus propias palabras.

principle-rights = Derechos humanos
    .text = Los derechos de la persona van primero en cada paso, digan lo que digan sus documentos y quieran lo que quieran las autoridades.
principle-consent = Consentimiento informado
    .text = Nada se pregunta, se escribe ni se comparte antes de que la persona lo haya comprendido y aceptado. Puede retirar su acuerdo cualquier día.
principle-non_discrimination = No discriminación
    .text = La misma atención para todas las personas, sea cual sea su sexo, edad, origen, creencia, trabajo o pasado.
principle-confidentiality = Confidencialidad y privacidad
    .text = Escriba solo lo necesario. Solo pueden saberlo quienes necesitan saberlo.
principle-self_determination = Autodeterminación y participación
    .text = La persona decide sobre su vida. Explicamos, ofrecemos y respetamos la respuesta.
principle-individual_care = Atención individual
    .text = Cada persona y cada peligro son distintos. Pregunte a esta persona, no a un caso típico.
principle-continuum = Atención sin interrupciones
    .text = Desde el primer encuentro hasta una vida estable, ningún paso termina antes de que el siguiente se sostenga.
principle-fair_share = Reparto justo de los recursos
    .text = La ayuda se da según la necesidad, no según quién pide con más fuerza ni quién ayuda a las autoridades.
principle-best_interests = Interés superior del niño
    .text = En el caso de un niño o una niña, y de quien pueda serlo, su interés superior va primero y se escucha su propia opinión.

phase-arrival = Llegada
    .goal = Segura, cálida y breve.
    .steps =
        Reciba a la persona con el nombre que ella elija.
        Diga dónde está y que es libre de irse.
        Ofrezca comida, descanso, aseo, ropa y los medicamentos que toma.
        Compruebe si hay urgencias de salud o un peligro inmediato.
        Un solo profesional. Ningún formulario más allá de las primeras preguntas sobre privacidad, urgencia, explicación y acuerdo.
        Si hay angustia: primero la calma, después el papeleo.
phase-first_meeting = Primer encuentro
    .goal = Confianza, información y consentimiento.
    .steps =
        Una sala privada y un intérprete que se ha comprobado.
        Diga quiénes somos y quiénes no somos: no somos la policía.
        Explique los servicios, y las normas de la casa con sus motivos.
        Explique la confidencialidad y sus límites.
        Explique los derechos, también que nadie tiene que ayudar a las autoridades y que los servicios se pueden rechazar.
        Haga solo las preguntas rápidas de seguridad. No pida la historia.
        Acuerde el plan de seguridad para esta noche.
        Dé tiempo para pensar antes de cualquier decisión.
phase-in_depth = Conversación a fondo
    .goal = Necesidades y peligros, en varias sesiones.
    .steps =
        Empiece cuando la persona esté lista.
        Empiece por sus deseos.
        Recorra las preguntas de seguridad página por página; la persona puede ver la pantalla.
        Haga pausas.
        No pregunte las cosas por orden cronológico.
        Hable de la vida después del retorno como una conversación, no como un formulario.
        Deje abierto lo que aún no esté listo y vuelva a ello.
phase-ending = Cierre de la reunión
    .goal = La persona se va sabiendo qué pasará después, y no alterada.
    .steps =
        Resuma con las palabras de la persona.
        Diga qué ocurre después y quién lo sabrá.
        Corrijan juntos el registro.
        Pregunte cómo se siente ahora y hasta qué punto se siente a salvo.
        Organice apoyo para esta noche.
        Acuerde la próxima fecha.
        Diga que puede volver en cualquier momento, también si se va.
        Dele las gracias.
