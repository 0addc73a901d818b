# Waymark, Spanish: before departure, the journey, and what the rules say about readiness and about being exploited again.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

options-settled = Respuestas
    .yes = Sí
    .partly = En parte, o en curso
    .no = No, todavía no
options-yes_or_no = Respuestas
    .yes = Sí
    .no = No

section-checklist = Antes de la partida
    .lead = Repase estas líneas con la persona y con la oficina receptora. Lo que no se sabe cuenta como todavía no.

item-D1 = ¿Ha decidido la persona retornar, tras conocer todas las opciones realistas, incluida la de quedarse?
    .short = la decisión propia de la persona de retornar
    .why = Un retorno se basa en una decisión informada en la que la persona participó. Nadie viaja por decisión de otro.
    .help = Pregunte a la persona a solas. Pídale que diga con sus propias palabras cuáles son las opciones.
    .opt-yes = Sí
    .opt-not_yet = Aún no lo ha decidido
    .opt-no = No, la persona no quiere retornar

item-D2 = ¿Podría la persona cambiar de opinión sin perder la ayuda?
    .short = la libertad de cambiar de opinión sin perder la ayuda
    .why = Una elección no es libre si al cambiarla se pierde la ayuda.
    .help = Si no es así, diga en la nota qué perdería.

item-D3 = ¿Se dio información sobre el lugar de retorno en el idioma de la persona?
    .short = información sobre el lugar de retorno
    .why = Se decide mejor cuando se sabe lo que espera.
    .help = Seguridad, servicios, leyes, trabajo y costo de la vida, con la fecha de la información.

item-D4 = ¿Han dado su acuerdo todos los que deben darlo?
    .short = el acuerdo de todos los que deben darlo
    .why = Un viaje que uno de ellos desconoce puede fallar en el camino o romper una protección.
    .help = La oficina remitente y la receptora, el abogado, la fiscalía si la persona es testigo, y quien ejerza la tutela, si hay alguien.

item-D4A = ¿Quién ha dado su acuerdo hasta ahora?
    .short = quienes han dado su acuerdo hasta ahora
    .why = Lo que falta muestra a quién preguntar ahora.
    .opt-sender = La oficina remitente
    .opt-receiver = La oficina receptora
    .opt-lawyer = El abogado o la abogada
    .opt-prosecutor = La fiscalía
    .opt-guardian = El tutor o la tutora

item-D5 = ¿Perjudicaría la partida el procedimiento legal de la persona, su indemnización o su solicitud de permanecer?
    .short = el perjuicio que la partida causaría a un procedimiento legal, una indemnización o una solicitud
    .why = Algunos derechos terminan cuando la persona se va, o ya no se pueden usar desde el extranjero.
    .help = Pregunte a un abogado antes de responder No.

item-D6 = ¿Hay documentos de viaje que no apunten a la trata?
    .short = documentos de viaje que no apuntan a la trata
    .why = Un sello, un formulario o una carta puede revelar a un agente de fronteras, o a cualquiera que registre un bolso, lo que pasó.
    .opt-yes = Sí
    .opt-in_process = En trámite
    .opt-no = No

item-D7 = ¿Se han explicado la asignación de viaje y la subvención de retorno, con una forma segura de llevar el dinero?
    .short = una asignación explicada y una forma segura de llevarla
    .why = El dinero que se espera, o que se ve, atrae a gente que lo quiere.

item-D8 = ¿Ha comprobado personal de salud que la persona puede viajar, con medicamentos y acompañante si hace falta?
    .short = una comprobación de salud para el viaje
    .why = Una enfermedad en el camino hace que una persona dependa de desconocidos.
    .help = Registre solo si está hecho. Los detalles quedan con el personal de salud.

item-D9 = ¿Hicieron juntas la evaluación de seguridad las oficinas de los dos países?
    .short = una evaluación de seguridad de las dos oficinas
    .why = Cada oficina ve solo la mitad del camino.
    .opt-yes = Sí, las dos
    .opt-host_only = Solo la oficina donde la persona está ahora
    .opt-no = No

item-D10 = ¿Ha confirmado por escrito el organismo receptor?
    .short = una confirmación por escrito del organismo receptor
    .why = Lo que solo se dijo se puede olvidar, o puede haberlo dicho alguien que no puede decidir.
    .help = Los mensajes 2 y 4 son esta confirmación.

item-D11 = ¿Se ha dicho a la familia solo lo que la persona permite?
    .short = lo que se ha dicho a la familia
    .why = La persona decide qué se sabe en casa. Las palabras que fueron demasiado lejos no se pueden retirar.

section-checklist_child = Antes de la partida: un niño o una niña
    .lead = Estas cuatro líneas se muestran hasta que se aclare que la persona es mayor de edad. Sin las cuatro no viaja nadie.

item-D12A = ¿Se ha registrado una decisión sobre el interés superior en cuanto al retorno?
    .short = una decisión sobre el interés superior
    .why = Que un niño o una niña retorne o no se decide según lo que sea mejor para ese niño o esa niña, y lo deciden quienes pueden decidirlo.

item-D12B = ¿Se ha nombrado un tutor o una tutora independiente de toda persona que pueda estar implicada?
    .short = una tutela independiente ya designada
    .why = Un niño o una niña necesita una persona adulta cuya única tarea sea su interés.

item-D12C = ¿Se ha evaluado a la familia en el país de retorno?
    .short = una evaluación familiar en el país de retorno
    .why = Volver a casa solo es bueno si en casa pueden recibir al niño o la niña y no hay vínculo con lo que pasó.

item-D12D = ¿Recibirá al niño o la niña, a la llegada, una persona adulta nombrada?
    .short = la recepción por una persona adulta nombrada
    .why = A un niño o una niña se le entrega de una persona adulta de confianza a la siguiente, y nunca se le deja esperando.
    .help = Registre aquí la función. El nombre viaja por otra vía.

section-travel = El viaje
    .lead = Una llegada temprana, en día laborable, y un recibimiento por personas previstas de antemano. Que el viaje esté listo no es lo mismo que estar a salvo.

item-J1 = ¿Está prevista la llegada temprano en el día, según la hora local?
    .short = la llegada temprano en el día
    .why = Si algo sale mal temprano, las oficinas están abiertas y hay luz del día.
    .help = Si no, escriba en la nota el motivo y la función de quien responde de ello.
    .opt-yes = Sí, hasta el mediodía más o menos
    .opt-before_three = Más tarde, pero antes de las tres de la tarde
    .opt-after_three = Después de las tres de la tarde

item-J2 = ¿Es la llegada en un día laborable en el destino?
    .short = la llegada en un día laborable
    .why = En días no laborables puede no haber nadie para ayudar. Los fines de semana y los feriados varían de un país a otro; consúltelos.
    .help = Si no, escriba en la nota el motivo y la función de quien responde de ello.

item-J3 = ¿Viaja la persona en avión?
    .short = el medio de viaje
    .why = Un vuelo tiene menos paradas, y por tanto menos lugares donde alguien puede esperar.
    .opt-air = Sí, todo el camino
    .opt-mixed = Una parte del camino
    .opt-other = No

item-J4 = ¿Es la ruta la que tiene menos paradas, y hay otra ruta de reserva?
    .short = una ruta con pocas paradas, y otra de reserva
    .why = Cada parada es un lugar donde se puede ver, detener o perder a la persona.

item-J5 = ¿Se ha enviado al organismo receptor el itinerario provisional?
    .short = el aviso temprano del itinerario al organismo receptor
    .why = Necesita tiempo para recibir a la persona y para advertir de un mal día o un mal camino.

item-J6 = ¿Recibirá a la persona un organismo nombrado y cualificado, con una señal de reconocimiento acordada?
    .short = un organismo cualificado que recibe a la persona
    .why = Nadie debería llegar sin que le esperen. Una señal impide que se interponga quien no debe.
    .help = Hacen falta las dos partes. Mientras falte una, no viaja nadie.

item-J7 = ¿Hay personal de conexión o un acompañante en cada parada?
    .short = personal o un acompañante en cada parada
    .why = En una parada es donde la gente se pierde o donde alguien se la lleva aparte.
    .opt-yes = Sí
    .opt-direct = No hay paradas en el camino
    .opt-partly = En algunas paradas
    .opt-no = No

item-J8 = ¿Conocen los tratantes la ruta, la fecha o el transportista, o tienen gente en alguno de los aeropuertos o estaciones?
    .short = el conocimiento de los tratantes sobre el viaje
    .why = Si lo conocen, o pueden conocerlo, hay que planificar el viaje de nuevo.
    .help = Piense en amistades, familia, redes sociales y en quien pagó el billete.

item-J9 = ¿Sabe la persona qué decir en la frontera, lleva números de emergencia y sabe qué hacer si no hay nadie?
    .short = la preparación de la persona para la frontera y para el plan B
    .why = A quien conoce el paso siguiente es más difícil engañarle.
    .help = Practíquelo con la persona. Lo que hay que decir es verdad, es breve y no dice nada de la trata.

item-J10 = ¿Conocen el itinerario solo quienes lo necesitan, y se ha repasado la lista?
    .short = una lista corta de quienes conocen el itinerario
    .why = Cada persona más es una vía por la que el plan puede llegar a conocerse.

item-J10A = ¿Quién conoce el itinerario?
    .short = quienes conocen el itinerario
    .why = La lista muestra a quién se podría quitar todavía de ella.
    .opt-sending_office = La oficina remitente
    .opt-receiving_office = La oficina receptora
    .opt-escort = El acompañante o el personal de conexión
    .opt-lawyer = El abogado o la abogada
    .opt-authorities = La policía, el personal de fronteras o un consulado
    .opt-family = La familia
    .opt-friends = Las amistades
    .opt-others = Otros

item-J11 = ¿Está organizado el transporte desde el punto de llegada hasta el lugar de estancia?
    .short = el transporte desde el punto de llegada
    .why = La última parte de un viaje es donde una persona está más sola.

item-J12 = ¿Está confirmado el lugar donde alojarse la primera noche y la primera semana?
    .short = un lugar confirmado para la primera noche y la primera semana
    .why = Quien no tiene cama toma la primera que se le ofrece.
    .help = El sí necesita las dos cosas. No registre la dirección.

section-travel_decisions = Decisiones sobre el viaje
    .lead = Dos decisiones que las reglas piden cuando el peligro es crítico o inmediato. Las toman personas y se registran aquí.

item-CASECONF = ¿Ha decidido una conferencia de caso sobre este viaje?
    .short = una decisión de una conferencia de caso
    .why = En el nivel Crítico, y cuando no se han descartado las dudas sobre una familia, no decide una sola persona.
    .help = Escriba en la nota, por función, quién participó y qué se decidió.

item-REPLAN = ¿Se ha planificado el viaje de nuevo desde que el peligro pasó a ser inmediato?
    .short = un nuevo plan de viaje desde que el peligro pasó a ser inmediato
    .why = Un plan hecho antes de una amenaza no responde a la amenaza.

rule-RT1 = Algunas cosas hacen más probable una nueva explotación, y al menos una de ellas está presente o puede estarlo. Una o dos exigen atención; tres o más, un plan antes de cualquier retorno. Los números son una regla del proyecto y no se han puesto a prueba.
rule-RT-E7 = La familia, la pareja o el hogar participaron en la trata, o hay indicios de ello. Retornar con ellos podría llevar de vuelta a ella. Esto por sí solo basta para el juicio más grave.
rule-RT-E10 = La persona fue objeto de trata más de una vez, o hay indicios de ello. Cuando vuelve a ocurrir, a menudo es poco después de alejarse. Esto por sí solo basta para el juicio más grave.
rule-RT-E6 = El derecho a permanecer puede terminar antes de que el plan esté listo. Un retorno forzado o apresurado, sin derivación, es un camino conocido de vuelta a la explotación. Esto por sí solo basta para el juicio más grave.
rule-RT-u = No está aclarado si la familia participó en ello, si la familia puede recibir a la persona, o de qué viviría la persona. Lo que no se sabe nunca cuenta como una buena noticia.

rule-S-SC = Aquí no se prepara ningún viaje: aún no está claro cómo llegó la persona a nosotros, o la persona quiere quedarse. Lo que significaría un retorno se evalúa igualmente, porque el asesoramiento jurídico lo necesita.
rule-S-consent = La persona no lo ha aceptado, su acuerdo ha vencido o lo ha retirado, o no ha decidido retornar. Nadie viaja sin que la propia persona lo haya decidido.
rule-S-J6 = No hay certeza de que un organismo cualificado reciba a la persona, con una señal para reconocerse. Nadie viaja hasta que la haya.
rule-S-child = La persona es o puede ser menor de edad, y falta la decisión sobre el interés superior, la tutela, la evaluación familiar o la recepción por una persona adulta nombrada.
rule-S-R5 = La persona está o puede estar al alcance de los tratantes; o hay una señal grave, y los tratantes pueden llegar a la persona o a su familia, o saben que la persona tiene previsto ayudar a las autoridades. Nadie viaja hasta que eso haya cambiado.
rule-C-G10 = Hay conflicto, desastre o desplazamiento en el camino. Busque otro camino, o diga quién vigila este.
rule-S-CTX = El nivel es Crítico, y la situación general en el camino o en el lugar de retorno facilita las represalias. Nadie parte. Estudie opciones duraderas distintas del retorno.
rule-S-conf = Se sabe demasiado poco para hablar de viaje. Aclare primero las preguntas abiertas.
rule-S-D = El nivel es Crítico, y ninguna conferencia de caso ha decidido sobre este viaje.

rule-N-D4 = No todos los que deben dar su acuerdo lo han dado.
rule-N-D4G = Para un niño o una niña, o alguien cuya edad no está aclarada, falta el acuerdo del tutor.
rule-N-D4L = En la lista de quienes han dado su acuerdo falta la oficina remitente, la oficina receptora o, si la persona es testigo, la fiscalía.
rule-N-D9 = La evaluación de seguridad no la hicieron juntas las dos oficinas.
rule-N-D10 = El organismo receptor no ha confirmado por escrito.
rule-N-M4 = La oficina receptora no ha enviado el mensaje 4, con lo que puede dar y quién recibe a la persona. Nada se reserva antes.
rule-N-J4 = El viaje no es todo en avión, y no está aclarado que la ruta sea la que tiene menos paradas y que haya otra de reserva.
rule-N-J5 = El organismo receptor aún no tiene el itinerario.
rule-N-J7 = Hace falta personal o un acompañante en cada parada, porque el nivel es Alto o Crítico o la persona es o puede ser menor de edad.
rule-N-J8 = Los tratantes saben algo del viaje, o no hay certeza de que no lo sepan. Planifíquelo de nuevo y después responda otra vez para el nuevo plan.
rule-N-J9 = La persona aún no sabe qué decir en la frontera, a quién llamar y qué hacer si no hay nadie.
rule-N-J10 = El nivel es Alto o Crítico, y no se ha repasado la lista de quienes conocen el itinerario.
rule-N-J11 = No está organizado el transporte desde el punto de llegada hasta el lugar de estancia.
rule-N-J12 = La primera noche o la primera semana no tiene un lugar confirmado donde alojarse.
rule-N-T2 = El peligro es inmediato, y desde entonces no se ha planificado el viaje de nuevo.
rule-N-RTC = El peligro de nueva explotación es serio, y la oficina receptora no ha confirmado el plan de reintegración. Eso es el mensaje 4.

rule-C-level = El nivel es Alto o Crítico. De cada medida para el viaje debe responder una función designada.
rule-C-J1 = La llegada no es temprano en el día, o aún no se sabe la hora. Indique el motivo y la función que responde de ello.
rule-C-J2 = La llegada no es en un día laborable, o aún no se sabe el día. Indique el motivo y la función que responde de ello.
rule-C-T11 = Hay o puede haber gente de los tratantes donde se aloja la persona, en el camino o donde llega. Nombre quién planifica el camino para evitarla.
rule-C-E5 = No hay certeza de que los documentos de la persona estén en sus propias manos. Nombre quién se ocupa de ello antes de la partida.
rule-C-E6 = El derecho a permanecer puede terminar antes de que el plan esté listo. Nombre quién evita que la partida se apresure.
rule-C-D = Sin aclarar en la lista de comprobación: { $item }. Nombre quién se ocupa de ello antes de la partida.
