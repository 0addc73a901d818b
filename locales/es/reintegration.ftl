# Waymark, Spanish: what the person wants and needs after the journey, the family, children, and what help can be given.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

options-need = Respuestas
    .none = Ninguna necesidad
    .some = Alguna necesidad
    .urgent = Necesidad urgente
    .person-none = No
    .person-some = Sí, algo de ayuda
    .person-urgent = Sí, y no puede esperar
options-burden = Respuestas
    .none = Ninguna
    .some = Algunas
    .heavy = Muy pesadas
    .person-none = No
    .person-some = Sí, algo
    .person-heavy = Sí, mucho
options-when_wanted = Respuestas
    .yes = Sí
    .later = Más adelante
    .no = No
options-night = Respuestas
    .family = Con la familia
    .rented = En una habitación o vivienda alquilada
    .other = En otro lugar
    .shelter = En un albergue
    .none = Ningún lugar
options-people = Respuestas
    .parents = Madre o padre
    .partner = Cónyuge o pareja
    .children = Hijos o hijas
    .siblings = Hermanos o hermanas
    .relatives = Otros parientes
    .friends = Amistades
    .neighbours = Vecinos o vecinas
    .faith = Gente de mi fe
    .colleagues = Gente del trabajo o de los estudios
    .others = Otros
options-help = Respuestas
    .shelter = Un lugar donde alojarse
    .medical = Atención de salud
    .counselling = Apoyo psicosocial
    .legal = Ayuda jurídica
    .family = Ayuda con el contacto familiar
    .learning = Estudios o formación
    .business = Ayuda para empezar algo pequeño
    .money = Dinero o bienes
    .followup = Visitas o llamadas posteriores
options-finding = Respuestas
    .none_found = No se encontró nada
    .suspected = Hay indicios
    .known = Se sabe
    .not_checked = Sin comprobar
options-child_method = Respuestas
    .talking = Hablando
    .drawing = Dibujando
    .play = Jugando
    .pictures = Con imágenes que señalar
    .story = Con un cuento
    .trusted_adult = Por medio de una persona adulta en quien el niño o la niña confía
    .other = De otra manera

section-wishes = Lo que usted quiere
    .lead = El plan es suyo. Empezamos por lo que usted quiere, después lo que puede hacer y después lo que necesita.

item-RI1 = ¿Cómo sería una buena vida para usted dentro de seis meses? ¿Qué es lo primero?
    .person = { item-RI1 }
    .short = el deseo para los próximos seis meses
    .why = Sus palabras encabezan el plan.

item-RI2 = ¿Dónde quiere vivir, y adónde no quiere ir?
    .person = { item-RI2 }
    .short = el lugar donde vivir
    .why = En algunos lugares es más difícil estar a salvo. Si sabemos lo que desea, podemos ver primero ese lugar.
    .opt-other = En un lugar nuevo
    .opt-undecided = No lo he decidido
    .opt-same = Donde vivía antes

item-RI3 = ¿Qué le haría sentirse a salvo allí?
    .person = { item-RI3 }
    .short = lo que haría sentirse a salvo en ese lugar
    .why = Usted sabe mejor que nadie qué ayuda. Cada cosa que elija puede convertirse en una línea del plan.
    .opt-not_found = Que nadie pueda averiguar dónde vivo
    .opt-locked_home = Una casa que se pueda cerrar con llave
    .opt-someone_near = Alguien de confianza cerca
    .opt-police_contact = Un contacto en la policía en quien pueda confiar
    .opt-other_address = Correo en otra dirección
    .opt-new_phone = Un teléfono que solo use yo
    .opt-safe_way_to_work = Un buen camino al trabajo o a los estudios
    .opt-papers = Mis documentos en mis propias manos
    .opt-nobody_knows = Que allí nadie sepa lo que pasó
    .opt-someone_to_call = Alguien a quien llamar de noche

section-first_needs = Lo que no puede esperar
    .lead = Aquí un sí necesita respuesta hoy: quién hace qué y para cuándo.

item-RS1 = ¿Hay un lugar donde pueda dormir esta noche, y está a salvo allí?
    .person = ¿Tiene un lugar seguro donde dormir esta noche?
    .short = una noche sin un lugar seguro
    .why = Esta noche va antes que cualquier plan.
    .opt-no = Hay un lugar seguro
    .opt-unsure = No tengo certeza
    .opt-yes = No hay ningún lugar seguro

item-RS2 = ¿Está el niño o la niña a solas, o sin quienes le cuidan?
    .short = un niño o una niña a solas o sin quienes le cuidan
    .why = Un niño o una niña que está a solas necesita de inmediato a quien ejerza la tutela y a quien le cuide.
    .opt-no = No
    .opt-unsure = No hay certeza
    .opt-yes = Sí

section-skills = Lo que usted puede hacer
    .lead = Sus capacidades y lo que le gustaría hacer con ellas. Aquí cuentan los deseos, no lo que otros sugieren.

item-SK1 = ¿Cuál es el nivel de estudios más alto que ha cursado?
    .person = { item-SK1 }
    .short = estudios
    .why = Ayuda a encontrar un curso o un trabajo adecuado.
    .opt-isced_0 = Ninguno, o antes de la escuela primaria
    .opt-isced_1 = Escuela primaria
    .opt-isced_2 = Primer ciclo de secundaria
    .opt-isced_3 = Segundo ciclo de secundaria
    .opt-isced_4 = Formación posterior a la secundaria
    .opt-isced_5 = Un ciclo corto en un instituto superior o una universidad
    .opt-isced_6 = Un grado universitario
    .opt-isced_7 = Una maestría
    .opt-isced_8 = Un doctorado

item-SK2 = ¿Tiene usted sus certificados?
    .person = { item-SK2 }
    .short = certificados
    .why = Los certificados perdidos a menudo se pueden reponer, y algunas capacidades se pueden reconocer sin ellos.
    .opt-held = Sí, todos
    .opt-partly = Algunos
    .opt-lost = No, se perdieron o los tienen otros
    .opt-none = Nunca he tenido

item-SK3 = ¿Qué idiomas habla?
    .person = { item-SK3 }
    .short = idiomas
    .why = Un idioma puede abrir un camino hacia un trabajo.

item-SK4 = ¿Sabe leer y escribir?
    .person = { item-SK4 }
    .short = lectura y escritura
    .why = Nos indica cómo darle la información y si un curso ayudaría.
    .opt-easily = Sí, con facilidad
    .opt-little = Un poco
    .opt-no = No

item-SK5 = ¿En qué ha trabajado y durante cuánto tiempo?
    .person = { item-SK5 }
    .short = trabajo realizado hasta ahora
    .why = Un trabajo que ya se conoce suele ser la vía más rápida hacia un ingreso.
    .help = Bastan el oficio y los meses. No hace falta nombrar un trabajo que le obligaron a hacer.

item-SK6 = ¿Qué ha aprendido, en un curso o por su cuenta?
    .person = { item-SK6 }
    .short = formación y otras capacidades
    .why = También cuenta lo aprendido en casa o de otros.

item-SK7 = ¿Cuáles de estas cosas tiene?
    .person = { item-SK7 }
    .short = herramientas y permisos
    .why = Una herramienta o un permiso puede ahorrar meses.
    .opt-driving_licence = Un permiso de conducir
    .opt-trade_licence = Una licencia para ejercer un oficio
    .opt-tools = Herramientas
    .opt-machine = Una máquina
    .opt-vehicle = Un vehículo
    .opt-land = Tierra que se pueda usar
    .opt-phone_computer = Un teléfono o una computadora para trabajar

item-SK8 = ¿Cuánto de su día dedica a cuidar de otros?
    .person = { item-SK8 }
    .short = tareas de cuidado
    .why = El trabajo o el curso tienen que dejar espacio para ellas.
    .opt-none = Nada
    .opt-some = Una parte
    .opt-most_of_day = La mayor parte

item-SK9 = ¿Le permite su salud trabajar ahora?
    .person = { item-SK9 }
    .short = condiciones de salud para trabajar
    .why = La ayuda que depende de trabajar solo se ofrece cuando su salud lo permite. La demás ayuda no depende de esto.
    .opt-yes = Sí
    .opt-partly = Algunas horas, o algunos tipos de trabajo
    .opt-pending = Aún lo tiene que decir un médico
    .opt-no = No

item-SK10 = ¿Qué le dificulta trabajar o aprender?
    .person = { item-SK10 }
    .short = lo que dificulta trabajar o aprender
    .why = La mayoría de estas cosas pueden formar parte del plan.
    .opt-travel = El camino hasta allí
    .opt-childcare = El cuidado de niños, niñas u otras personas
    .opt-stigma = Lo que la gente dice o piensa
    .opt-hours = El horario
    .opt-documents = Falta de documentos
    .opt-health = La salud
    .opt-language = El idioma
    .opt-safety = Peligro en el camino o en el lugar
    .opt-money = El costo de empezar

item-SK11 = ¿Qué le gustaría hacer, digan lo que digan los demás?
    .person = { item-SK11 }
    .short = el trabajo o los estudios que la persona desearía
    .why = Se persevera en lo que se ha elegido por cuenta propia.

item-SK12 = ¿Sabe usar un teléfono o una computadora?
    .person = { item-SK12 }
    .short = capacidades digitales
    .why = Cursos, empleos y citas se encuentran a menudo por esa vía.
    .opt-good = Bien
    .opt-basic = Para cosas sencillas
    .opt-none = Nada

section-home = Un lugar donde vivir
    .lead = La primera noche, el primer mes, el primer año. El tiempo después de un albergue es donde se rompen los planes.

item-RI4 = ¿Necesita ayuda para tener un lugar donde vivir?
    .person = ¿Necesita ayuda para encontrar un lugar donde vivir?
    .short = un lugar donde vivir
    .why = Un lugar estable es la base de todo lo demás.
    .note = Lo que quiero

item-RI4A = ¿Dónde dormiría la primera noche?
    .person = { item-RI4A }
    .short = el lugar para la primera noche
    .why = Nadie debería llegar sin tener una cama.

item-RI4B = ¿Dónde viviría el primer mes?
    .person = { item-RI4B }
    .short = el lugar para el primer mes
    .why = Las primeras semanas son cuando vuelve gente con ofertas.

item-RI4C = ¿Dónde viviría el primer año?
    .person = { item-RI4C }
    .short = el lugar para el primer año
    .why = Un albergue termina. El plan dice qué viene después.

section-health = La salud y cómo se siente
    .lead = Solo qué ayuda hace falta. Lo que sabe un médico queda con el médico.

item-RI5 = ¿Necesita atención de salud pronto o de forma regular?
    .person = ¿Necesita un médico o medicinas, pronto o a menudo?
    .short = atención de salud
    .why = Si la atención se interrumpe en el camino, la gente enferma.
    .help = Medicamentos, embarazo, una discapacidad, una lesión. No anotamos de qué se trata.

item-RI6 = ¿Le gustaría tener con quien hablar de cómo se siente?
    .person = ¿Quiere la ayuda de alguien con quien hablar de cómo se siente?
    .short = alguien con quien hablar
    .why = A mucha gente le hace bien hablar, y mucha prefiere esperar. Ambas cosas están bien.
    .note = Lo que quiero

item-RI6A = ¿Cuándo le gustaría hablar con alguien?
    .person = ¿Le gustaría hablar con alguien ahora?
    .short = el momento de hablar
    .why = El momento lo elige usted.
    .help = Sí quiere decir ahora.

item-RI7 = ¿Hay algo que le haga difícil la vida diaria, como el sueño, las preocupaciones, el alcohol o las drogas?
    .person = ¿Necesita ayuda con algo que le hace difíciles los días, como el sueño, las preocupaciones, el alcohol o las drogas?
    .short = cosas que hacen difícil la vida diaria
    .why = Para cada una de ellas hay ayuda. La respuesta se usa para encontrarla y para nada más.

item-RI7A = ¿Qué se la hace difícil?
    .person = { item-RI7A }
    .short = lo que hace difícil la vida diaria
    .why = Ayuda a encontrar a la persona adecuada para usted.
    .opt-sleep = El sueño o las pesadillas
    .opt-worry = La preocupación o el miedo
    .opt-sadness = La tristeza
    .opt-anger = La ira
    .opt-memory = La memoria o la atención
    .opt-pain = El dolor
    .opt-alcohol_drugs = El alcohol, las drogas o las pastillas
    .opt-eating = La comida
    .opt-being_alone = Estar a solas
    .opt-being_with_others = Estar con otras personas

section-law = Documentos y derechos
    .lead = Un abogado trabaja para usted, y usted puede elegir qué se le cuenta.

item-RI8 = ¿Necesita ayuda con documentos, el derecho a permanecer, un procedimiento legal, una indemnización, deudas o la custodia?
    .person = ¿Necesita ayuda con asuntos de la ley? Por ejemplo: sus papeles, el derecho a quedarse, un juicio, deudas, o con quién viven sus hijos.
    .short = ayuda jurídica
    .why = Algunas de estas cosas tienen fechas que vencen.
    .note = Lo que quiero

item-RI8A = ¿Con cuáles?
    .person = ¿Con cuál de estas cosas necesita ayuda?
    .short = los temas para un abogado
    .why = Distintos abogados hacen cosas distintas.
    .opt-papers = Documentos
    .opt-residence = El derecho a permanecer
    .opt-case = Un procedimiento ante un tribunal
    .opt-compensation = Indemnización
    .opt-debts = Deudas
    .opt-custody = Custodia de hijos o hijas
    .opt-other = Otra cosa
    .person-opt-compensation = Dinero por lo que me hicieron
    .person-opt-custody = Con quién viven mis hijos

section-family = La familia y quienes dependen de usted
    .lead = Pregunte a solas. Identifique a la gente por su relación con la persona, nunca por su nombre. El contacto solo ocurre si se quiere y se ha comprobado antes.

item-RI9 = ¿Necesita ayuda para estar en contacto con la familia o con alguien cercano?
    .person = ¿Necesita ayuda para hablar con su familia o con alguien cercano?
    .short = ayuda para estar en contacto con la familia
    .why = El contacto puede ser bueno, y puede delatar un lugar. Antes vemos con usted las dos cosas.
    .note = Lo que quiero

item-RI9A = ¿Con quién quiere estar en contacto?
    .person = { item-RI9A }
    .short = personas con las que estar en contacto
    .why = Solo se contacta con las personas que usted elija.

item-RI9B = ¿Quién no debería saberlo?
    .person = ¿A quién no hay que decírselo?
    .short = personas que no deberían saberlo
    .why = No se lo decimos, y pedimos a los demás que tampoco lo hagan.

item-RI10 = ¿Cómo reaccionarían su familia o su comunidad si usted volviera?
    .person = ¿Qué harían su familia o la gente de su lugar si usted volviera?
    .short = la reacción de la familia o de la comunidad
    .why = De ello depende si ir allí, o el contacto, puede formar parte del plan.
    .opt-support = Me apoyarían
    .opt-mixed = Algunos sí, otros no
    .opt-blame = Me culparían
    .opt-danger = Correría peligro

item-RI11 = ¿Necesita ayuda para las personas que dependen de usted?
    .person = ¿Necesita ayuda para personas que le necesitan, como niños?
    .short = ayuda para quienes dependen de la persona
    .why = Un plan que las olvida no se sostiene.
    .note = Lo que quiero

item-RI11A = ¿Quién depende de usted?
    .person = ¿Quién necesita que usted le cuide?
    .short = quienes dependen de la persona
    .why = Bastan los grupos de edad. Sin nombres.
    .opt-under_5 = Un niño o una niña menor de 5 años
    .opt-age_5_11 = Un niño o una niña de 5 a 11 años
    .opt-age_12_17 = Un niño o una niña de 12 a 17 años
    .opt-adult = Una persona adulta
    .opt-older = Una persona mayor
    .opt-with_disability = Alguien con una discapacidad

item-RI11B = ¿Quién las cuida ahora?
    .person = { item-RI11B }
    .short = quienes las cuidan ahora
    .why = Si quien cuida está en peligro o se va, necesitan a alguien más.
    .opt-me = Yo
    .opt-other_parent = El otro progenitor
    .opt-family = La familia
    .opt-neighbour = Alguien del vecindario o una amistad
    .opt-paid = Alguien que cobra por ello
    .opt-institution = Un hogar o un internado
    .opt-themselves = Nadie, se cuidan por su cuenta

section-learning_work = Aprender y trabajar
    .lead = Lo que le gustaría aprender o hacer, y qué ayudaría.

item-RI12 = ¿Necesita ayuda con los estudios o la formación?
    .person = { item-RI12 }
    .short = estudios o formación
    .why = Aprender puede abrir un trabajo que no sea fácil quitarle.
    .note = Lo que quiero

item-RI12A = ¿Qué le gustaría aprender?
    .person = { item-RI12A }
    .short = lo que se quiere aprender
    .why = Hay que encontrar un curso, y tiene que ser adecuado.
    .opt-reading = Leer y escribir
    .opt-school = Terminar la escuela
    .opt-language = Un idioma
    .opt-vocational = Un oficio
    .opt-digital = Teléfono y computadora
    .opt-university = Universidad
    .opt-driving = Conducir

item-RI13 = ¿Necesita ayuda para encontrar trabajo?
    .person = { item-RI13 }
    .short = ayuda para encontrar trabajo
    .why = Un ingreso propio es una de las mejores protecciones.
    .note = Lo que quiero, y qué me lo impediría

item-RI13A = ¿Qué tipos de trabajo ha hecho o le gustaría hacer?
    .person = { item-RI13A }
    .short = tipos de trabajo
    .why = Tanto el trabajo conocido como el deseado son un comienzo.
    .opt-farming = Agricultura o animales
    .opt-food = Cocinar o servir
    .opt-cleaning = Limpieza
    .opt-care = Cuidar de personas
    .opt-beauty = Peluquería o belleza
    .opt-sewing = Costura
    .opt-building = Construcción
    .opt-factory = Fábrica
    .opt-driving = Conducción o reparto
    .opt-shop = Tienda o mercado
    .opt-office = Oficina
    .opt-teaching = Enseñanza
    .opt-health = Salud
    .opt-craft = Artesanía
    .opt-other = Otra cosa

item-RI16 = ¿Necesita ayuda para empezar algo pequeño por su cuenta?
    .person = ¿Necesita ayuda para empezar un pequeño negocio propio?
    .short = ayuda para empezar algo pequeño
    .why = Un negocio pequeño conviene a algunas personas, no a todas. Viene después de que las cosas se hayan calmado.
    .note = Con quién, para qué mercado y qué podría salir mal

item-RI16A = ¿Querría empezarlo?
    .person = { item-RI16A }
    .short = el deseo de empezar algo pequeño
    .why = Nadie tiene que hacerlo. “Más adelante” es una buena respuesta.

section-money = Dinero y deudas
    .lead = De qué viviría, y cómo puede llegarle la ayuda sin llegar a otros.

item-RI14 = ¿Necesita ayuda para pagar la comida y el alquiler los tres primeros meses?
    .person = { item-RI14 }
    .short = dinero para los tres primeros meses
    .why = Sin él, la gente acepta ofertas que no quiere.
    .note = Lo que quiero

item-RI14A = ¿Cómo pagaría la comida y el alquiler los tres primeros meses?
    .person = { item-RI14A }
    .short = formas de pagar la comida y el alquiler
    .why = Solo se puede contar con lo que ya hay.
    .opt-work = Trabajo
    .opt-savings = Ahorros
    .opt-family = Familia
    .opt-benefit = Una prestación o pensión
    .opt-grant = Una subvención
    .opt-shelter = Lo da un albergue
    .opt-loan = Un préstamo
    .opt-nothing = No tendría nada

item-RI15 = ¿Hay deudas con las personas de las que logró alejarse, con quienes reclutan, con prestamistas o con la familia?
    .person = ¿Debe dinero? Por ejemplo, a las personas de las que logró alejarse, a alguien que presta dinero o a la familia.
    .short = deudas
    .why = Una deuda se puede usar para arrastrarle de vuelta. Para eso hay ayuda jurídica.

item-RI15A = ¿Con quién?
    .person = ¿A quién le debe dinero?
    .short = aquellos a quienes se debe dinero
    .why = Una deuda con las personas de las que logró alejarse se trata de otra manera que una deuda con un banco.
    .opt-traffickers = Las personas de las que logré alejarme
    .opt-recruiters = Quienes me reclutaron
    .opt-lender = Un prestamista particular
    .opt-bank = Un banco
    .opt-family = La familia
    .opt-other = Alguien más

item-RI17 = Si recibe ayuda con dinero, ¿en qué forma sería mejor?
    .person = Si recibe ayuda con dinero, ¿cómo le gustaría recibirla?
    .short = la forma de la ayuda con dinero
    .why = Su elección se escribe al lado de lo que es posible.
    .opt-cash = Efectivo
    .opt-goods = Bienes
    .opt-voucher = Vales
    .opt-steps = Por partes
    .opt-paid_direct = Pagada directamente a la tienda, a quien alquila la vivienda o a la escuela

item-RI17A = ¿Quién podría quitársela?
    .person = { item-RI17A }
    .short = quienes podrían quitar el dinero
    .why = Si alguien pudiera hacerlo, elegimos una forma que no se pueda quitar.
    .opt-traffickers = Las personas de las que logré alejarme
    .opt-partner = Mi pareja
    .opt-family = La familia
    .opt-lender = Un prestamista
    .opt-host = Las personas con las que vivo
    .opt-others = Otros

section-people = Gente, palabras y teléfono
    .lead = Quién está de su lado, y cómo la información y la ayuda pueden llegarle sin delatar nada.

item-RI18 = ¿Necesita ayuda para conocer gente o para sentirse parte de algo?
    .person = ¿Necesita ayuda para conocer gente, o para sentir que un lugar es su casa?
    .short = compañía y pertenencia
    .why = La soledad facilita que le encuentre la gente equivocada.
    .note = Lo que quiero

item-RI18A = ¿Quién está de su lado?
    .person = { item-RI18A }
    .short = quienes están del lado de la persona
    .why = Pueden formar parte del plan, si usted quiere. Por su relación con usted, sin nombres.

item-RI19 = ¿Qué ayuda podría mostrar a otros lo que le pasó?
    .person = ¿Qué ayuda podría mostrar a otras personas lo que le pasó?
    .short = ayuda que podría mostrar lo que pasó
    .why = Esa ayuda se puede dar con discreción, o dentro de un servicio general.
    .note = Por qué, y cómo se podría hacer de otra manera

item-RI20 = ¿Necesita ayuda con el idioma, con la lectura o por una discapacidad?
    .person = { item-RI20 }
    .short = ayuda con el idioma, la lectura o una discapacidad
    .why = Una ayuda que no se puede entender o alcanzar no es ayuda.

item-RI20A = ¿Cómo prefiere recibir la información?
    .person = { item-RI20A }
    .short = la forma de dar la información
    .why = La damos de la forma que le convenga.
    .opt-read = Escrita
    .opt-heard = Hablada
    .opt-shown = Mostrada con imágenes
    .opt-easy_words = Con palabras fáciles
    .opt-large_print = En letra grande
    .opt-sign_language = En lengua de señas
    .opt-interpreter = Por medio de un intérprete

item-RI21 = ¿Necesita ayuda para tener un teléfono que solo use usted?
    .person = { item-RI21 }
    .short = un teléfono propio
    .why = Un teléfono mantiene la ayuda a su alcance, y uno compartido permite que otros lean.

item-RI21A = ¿Qué teléfono tiene?
    .person = { item-RI21A }
    .short = el teléfono actual
    .why = De ello depende cómo podemos ponernos en contacto con usted.
    .opt-safe = Un teléfono que solo uso yo
    .opt-shared = Un teléfono que también usan otros
    .opt-none = Ningún teléfono

section-contact = Después
    .lead = Si está de acuerdo, le preguntamos cómo está 7, 30 y 90 días después de la llegada, y al cabo de 1, 3, 6, 9, 12 y 24 meses. Puede ponerle fin cualquier día.

item-RI22 = ¿Cómo y cuándo podemos ponernos en contacto con usted, y qué debemos decir si responde otra persona?
    .person = { item-RI22 }
    .short = la forma de contacto y la frase de cobertura
    .why = Una llamada en mal momento puede ponerle en peligro. Con una frase de cobertura nadie sabe quién llama.
    .help = Aquí no se anotan números, direcciones ni nombres. Quedan en la lista segura propia de la oficina.

item-RI23 = ¿Qué ayuda no quiere?
    .person = { item-RI23 }
    .short = ayuda que no se quiere
    .why = Puede decir que no a cualquier cosa. Lo que elija aquí no se le vuelve a ofrecer, salvo que lo pida.

section-family_assessment = La familia
    .lead = Sin el sí de la persona nadie contacta con la familia. Escriba relaciones y grupos de edad, nunca nombres ni direcciones.

item-FA1 = ¿Podemos contactar con la familia?
    .short = el permiso para contactar con la familia
    .why = Decide la persona. Una pregunta al pariente equivocado puede delatarlo todo.
    .opt-yes = Sí
    .opt-not_yet = Todavía no
    .opt-no = No

item-FA2 = ¿Cómo describe la persona los lazos con la familia?
    .short = el relato de la propia persona sobre la familia
    .why = Va antes de cualquier contacto, porque la persona es quien mejor conoce a la familia.

item-FA3 = ¿Quién contactó con la familia?
    .short = la función que contactó con la familia
    .why = Una sola función con formación, para que la familia oiga una sola voz.
    .opt-case_manager = Responsable de caso
    .opt-protection_focal_point = Punto focal de protección
    .opt-partner_staff = Personal de una organización asociada
    .opt-receiving_office = La oficina receptora

item-FA3A = ¿Qué día?
    .short = el día del contacto con la familia
    .why = Lo que dice una familia puede cambiar. El día indica de cuándo es la respuesta.

item-FA3B = ¿De qué manera?
    .short = la forma del contacto con la familia
    .why = Una visita muestra más que una llamada, y la ve más gente.
    .opt-visit = Una visita
    .opt-phone = Una llamada telefónica
    .opt-message = Un mensaje
    .opt-through_partner = Por medio de una organización asociada
    .opt-other = De otra manera

item-FA4 = ¿Está la familia de acuerdo en recibir a la persona?
    .short = el acuerdo de la familia
    .why = Una familia a la que se convenció quizá no se mantenga firme.
    .help = Si sigue sin estar claro, elija “Aún no se sabe”.
    .opt-yes = Sí
    .opt-mixed = Algunos sí, otros no
    .opt-no = No

item-FA5A = ¿Hay espacio para la persona?
    .short = espacio en la vivienda
    .why = Querer ayudar no es lo mismo que poder hacerlo.

item-FA5B = ¿Hay ingresos suficientes en el hogar?
    .short = ingresos del hogar
    .why = La necesidad en un hogar puede empujar a alguien a irse otra vez.

item-FA5C = ¿Puede la familia dar el cuidado que la persona necesita?
    .short = cuidado por parte de la familia
    .why = El cuidado puede hacer falta para la persona o para sus hijos o hijas.

item-FA5D = ¿Se lo permite a la familia su propia salud?
    .short = salud en la familia
    .why = Quien cuida y tiene mala salud también necesita ayuda. Basta sí, en parte o no.

item-FA6 = ¿Quién vive en el hogar?
    .short = miembros del hogar
    .why = Muestra a quién se ayuda y quién podría estar en riesgo.
    .help = Solo grupo de edad y sexo. Escriba cuántos en la nota, sin nombres.
    .opt-child_under_5 = Un niño o una niña menor de 5 años
    .opt-girl_5_11 = Una niña de 5 a 11 años
    .opt-boy_5_11 = Un niño de 5 a 11 años
    .opt-girl_12_17 = Una niña o adolescente de 12 a 17 años
    .opt-boy_12_17 = Un niño o adolescente de 12 a 17 años
    .opt-woman = Una mujer
    .opt-man = Un hombre
    .opt-older_woman = Una mujer mayor
    .opt-older_man = Un hombre mayor

item-FA7 = ¿Hay un vínculo entre la familia y el reclutamiento o la explotación?
    .short = un vínculo de la familia con el reclutamiento o la explotación
    .why = Todo lo que no sea un “no” comprobado detiene el retorno con la familia hasta que se haya decidido en conjunto.

item-FA8 = ¿Hay violencia o control en casa?
    .short = violencia o control en casa
    .why = Todo lo que no sea un “no” comprobado detiene el retorno con la familia hasta que se haya decidido en conjunto.

item-FA9 = ¿Tiene el hogar deudas por la migración de la persona?
    .short = deudas del hogar por la migración
    .why = Una deuda así puede volver a una familia contra la persona, o hacer que la envíe fuera otra vez.

item-FA10 = ¿Qué sabe la familia de lo que pasó?
    .short = lo que sabe la familia
    .why = De ello depende qué palabras se pueden usar con la familia.
    .opt-nothing = Nada
    .opt-work_abroad = Que la persona trabajó en otro lugar
    .opt-part = Una parte
    .opt-all = Todo

item-FA11 = ¿En qué ámbitos necesita apoyo la familia?
    .short = el apoyo que necesita la familia
    .why = Cada ámbito puede convertirse en una línea del plan.
    .opt-economic = Trabajo e ingresos
    .opt-social = Vivienda, documentos, escuela, salud
    .opt-psychosocial = Cómo se sienten y cómo se llevan
    .opt-safety = Protección

item-FA12 = ¿Qué dice el niño o la niña sobre vivir allí?
    .short = la opinión del propio niño o niña sobre vivir allí
    .why = A un niño o una niña se le pregunta, de una forma que le convenga y nunca delante de la familia.
    .help = Si no se le puede preguntar, elija “No se aplica” e indique el motivo.

item-FA12A = ¿Cómo se averiguó la opinión del niño o la niña?
    .short = la forma en que se preguntó al niño o la niña
    .why = La forma de preguntar cambia la respuesta.

item-FA13 = ¿Adónde más podría ir la persona si la familia no es adecuada?
    .short = una alternativa a la familia
    .why = Sin una alternativa no hay elección. Hace falta cuando algo de lo anterior plantea dudas, o cuando no se permitió ningún contacto.
    .opt-relative = Con un pariente que se ha comprobado
    .opt-friend = Con una amistad que se ha comprobado
    .opt-shelter = A un albergue, con un plan para después
    .opt-supported_housing = A una vivienda con apoyo
    .opt-own_home = A una vivienda propia
    .opt-foster_care = A un acogimiento familiar
    .opt-other_place = A otro lugar
    .opt-none = A ningún lugar que se conozca

section-child = Un niño o una niña
    .lead = Se muestra hasta que se aclare que la persona es mayor de edad. Lo mejor para este niño o esta niña va primero, y se le escucha.

item-CH1 = ¿Qué desea el niño o la niña, en sus propias palabras?
    .short = los deseos propios del niño o la niña
    .why = Un niño o una niña es una persona con derechos, también dentro de una familia.
    .help = Es necesario antes de un retorno. Si no se le puede preguntar, elija “No se aplica” e indique el motivo.

item-CH1A = ¿Cómo se preguntó al niño o la niña?
    .short = la forma en que se preguntó al niño o la niña por sus deseos
    .why = La forma tiene que ajustarse a su edad.

item-CH2 = ¿Está completa la decisión sobre el interés superior?
    .short = una decisión completa sobre el interés superior
    .why = Sin ella no hay retorno.
    .help = Completa significa: quién decidió, cuándo, qué opciones se compararon y qué dice el niño o la niña.

item-CH2A = ¿Qué partes están registradas?
    .short = las partes de la decisión sobre el interés superior
    .why = Las partes que faltan se olvidan fácilmente bajo presión.
    .opt-who_decided = Quién decidió
    .opt-when = Cuándo
    .opt-options_compared = Qué opciones se compararon
    .opt-childs_view = La opinión del niño o la niña

item-CH3 = ¿Hay un tutor o una tutora independiente de toda persona que pueda estar implicada?
    .short = una tutela independiente
    .why = Sin ella no hay retorno.

item-CH4 = ¿Muestra la evaluación familiar una familia que está de acuerdo, que es capaz y que no tiene vínculo con la trata?
    .short = una evaluación familiar que descarta dudas sobre la familia
    .why = Mientras un vínculo de la familia esté sin aclarar, el niño o la niña no viaja.

item-CH5 = ¿Se ha encontrado otro cuidado, por si la familia no es adecuada?
    .short = otro cuidado para el niño o la niña
    .why = Se exige en cuanto la familia plantea dudas.

item-CH6A = ¿Necesita el niño o la niña plaza en una escuela?
    .short = una plaza en una escuela
    .why = La escuela es donde otras personas adultas notan que algo va mal.

item-CH6B = ¿Necesita el niño o la niña atención de salud?
    .short = atención de salud para el niño o la niña
    .why = Solo si hace falta. Los detalles quedan con el personal de salud.

item-CH6C = ¿Necesita el niño o la niña documentos?
    .short = documentos para el niño o la niña
    .why = Sin documentos se puede dejar a un niño o una niña fuera de la escuela y de la atención.

item-CH7 = ¿Viajará con el niño o la niña una persona adulta con formación, que haga la entrega a una persona adulta nombrada?
    .short = acompañante y entrega del niño o la niña
    .why = Un niño o una niña no cambia de tren ni de avión a solas.

item-CH8 = ¿Se trata a la persona como menor de edad hasta que se aclare la edad?
    .short = el trato como menor de edad hasta que se aclare la edad
    .why = Una suposición equivocada en el otro sentido no se puede deshacer.

item-CH9 = ¿Está organizado, con fechas, el seguimiento por un organismo de protección de la infancia?
    .short = el seguimiento por un organismo de protección de la infancia
    .why = Alguien cuya tarea es esa va a ver cómo está después del retorno.

item-CH10 = ¿Se comparte información con el padre o la madre solo cuando es seguro y bueno para el niño o la niña?
    .short = cuidado con lo que se dice al padre o la madre
    .why = El padre o la madre puede ser parte del peligro.

rule-S-CH2 = La decisión sobre el interés superior del niño no está completa. Sin ella no hay retorno.
rule-S-CH3 = El niño o la niña aún no tiene un tutor independiente. Sin él no hay retorno.
rule-S-CH4 = No está aclarado que la familia del niño o la niña sea capaz, esté de acuerdo y no haya participado en lo que pasó. El niño o la niña no viaja, salvo que una conferencia de caso haya decidido otro cuidado que ya está disponible y no esté previsto ningún retorno con la familia.
rule-S-CH5 = La familia plantea dudas, y no se ha encontrado otro cuidado para el niño o la niña.
rule-S-CH7 = No hay certeza de que una persona adulta con formación viaje con el niño o la niña y haga la entrega a una persona adulta nombrada.
rule-S-FA7 = Está previsto, o no se descarta, un retorno con la familia o el contacto con ella, y falta comprobar que nadie allí estuvo implicado y que nadie allí es violento. Nadie vuelve con la familia hasta que una conferencia de caso haya decidido.
rule-N-CH1 = Los deseos propios del niño o la niña no están registrados, y no se da ningún motivo.
rule-N-FA12 = Lo que el niño o la niña dice sobre vivir con la familia no está registrado, y no se da ningún motivo.
rule-N-FA13 = La familia plantea dudas o no se ha evaluado, y no hay ninguna alternativa registrada.

assistance-A = Un lugar donde alojarse, y protección
    .when = Cuando no hay una cama segura, cuando los tratantes conocen o pueden conocer un lugar, o cuando hay peligro de nueva explotación.
    .has = El tipo de lugar, desde cuándo y hasta cuándo, y qué viene después.
    .check = Compruebe el lugar según las normas de seguridad. Una cama sin un plan para después es medio plan.
assistance-B = Atención de salud
    .when = Cuando hace falta atención pronto o de forma regular.
    .has = Quién la da, en qué idioma, quién paga y cómo se mantiene la confidencialidad.
    .check = Deje que la persona elija si la atiende una mujer o un hombre. Ningún membrete ni sala de espera que la delate.
assistance-C = Apoyo psicosocial
    .when = Cuando la persona desea hablar, cuando la vida diaria es difícil o cuando falta compañía.
    .has = Quién lo da, cuántas sesiones y qué eligió la persona.
    .check = Ningún grupo que la persona no haya elegido.
assistance-D = Ayuda jurídica
    .when = Para documentos, residencia, un procedimiento legal, indemnización, deudas o custodia. También antes de cualquier retorno cuando el nivel es Alto o Crítico, o cuando el peligro de nueva explotación es serio.
    .has = La función del abogado, los temas y las fechas que vencen.
    .check = El asesoramiento va antes de cualquier contacto con un consulado si la persona puede pedir protección.
assistance-E = Contacto y mediación familiar
    .when = Cuando la persona lo quiere, se sabe que la familia no participó en lo ocurrido y no se espera peligro por ese lado.
    .has = Quién media y quién hace el primer contacto.
    .check = Nunca con una familia que participó. Nunca para que la persona soporte malos tratos.
    .blocked = No se ofrece. Necesita tres cosas que no están todas aclaradas: un “no” comprobado sobre la participación de la familia, una reacción conocida sin peligro ni violencia, y el consentimiento de la persona para el contacto.
assistance-F = Educación y formación
    .when = Cuando la persona quiere aprender o trabajar.
    .has = El curso o el empleador, el comienzo, la asignación y el cuidado de los niños y niñas.
    .check = Vea el camino hasta allí. Compruebe al empleador.
assistance-G = Un negocio pequeño
    .when = Cuando la persona lo quiere ahora, su salud le permite trabajar y las cosas se han calmado.
    .has = Una comprobación de que puede funcionar, alguien que oriente, y etapas.
    .check = Vea el mercado local, y quién podría ver a la persona allí. No donde se recluta a gente.
    .blocked = Todavía no. O bien el peligro es crítico o inmediato, o no se sabe si la salud de la persona le permite trabajar.
assistance-H = Ayuda para niños, niñas y personas a cargo
    .when = Cuando la persona es o puede ser menor de 18 años, o alguien depende de ella.
    .has = Escuela, tutela y una evaluación de quien cuida.
    .check = Lo mejor para el niño o la niña va primero, y se le escucha.
assistance-I = Dinero y bienes
    .when = Cuando no están cubiertos la comida y el alquiler de los tres primeros meses.
    .has = La cantidad, la forma, el momento y las condiciones.
    .check = Averigüe quién podría quitárselos. No anuncie nada a la familia.
assistance-J = Mantener el contacto
    .when = Siempre, si la persona está de acuerdo.
    .has = Las fechas, el canal y lo que se pregunta. Los momentos habituales son 7, 30 y 90 días, después 6, 12 y 24 meses, con una revisión del plan al cabo de 1, 3 y 9 meses.
    .check = Use la frase de cobertura. Pregunte primero si es seguro hablar.
    .blocked = Todavía no: la persona no ha aceptado el contacto posterior. Pida primero ese acuerdo.

approach-cash_grant = Subvención en efectivo
approach-noncash_goods = Bienes en lugar de efectivo
approach-startup_grant = Subvención para empezar
approach-business_development = Apoyo a un negocio
approach-job_placement = Búsqueda de empleo
approach-apprenticeship = Aprendizaje o pasantía remunerada
approach-vocational_training = Formación en un oficio
approach-financial_literacy = Aprender a manejar el dinero
approach-savings_group = Grupo de ahorro
approach-credit_link = Acceso al crédito
approach-debt_mediation = Ayuda con las deudas
approach-records_recognition = Reconocimiento de certificados y de trabajo
approach-arrival_reception = Recepción a la llegada
approach-onward_transport = Transporte hasta el lugar de estancia
approach-temporary_accommodation = Alojamiento por un tiempo
approach-long_term_housing = Vivienda duradera
approach-civil_documents = Documentos de identidad y civiles
approach-legal_aid = Asistencia jurídica
approach-compensation_claim = Reclamación de indemnización
approach-social_protection_link = Acceso a prestaciones
approach-school_enrolment = Matrícula escolar
approach-scholarship = Beca
approach-medical = Atención médica
approach-disability_support = Apoyo por una discapacidad
approach-child_care = Cuidado de niños y niñas
approach-nonfood_items = Enseres y ropa
approach-family_tracing = Localización de la familia
approach-individual_counselling = Apoyo psicosocial individual
approach-family_counselling = Apoyo psicosocial familiar
approach-clinical_referral = Derivación a un servicio clínico
approach-peer_group = Grupo de personas con experiencias parecidas
approach-family_mediation = Mediación familiar
approach-community_activity = Actividad comunitaria
approach-safety_plan = Plan de seguridad
approach-relocation = Traslado a otro lugar
approach-safe_contact = Contacto de confianza
approach-police_liaison = Contacto con la policía, por elección propia
approach-phone_safety = Seguridad del teléfono y de las cuentas
approach-other = Otra cosa

feasibility-wanted = La persona lo quiere, y lo quiere de esta forma.
feasibility-person_qualifies = La persona cumple los requisitos, y se ajusta a lo que puede hacer.
feasibility-safe_to_use = La persona puede usarlo sin que la encuentren, la sigan o la avergüencen.
feasibility-local_openness = La gente de allí, como empleadores y vecinos, lo acepta.
feasibility-service_exists = El servicio existe allí, y se espera que dure lo suficiente.
feasibility-supply_reliable = No hay que comprar nada, o se puede comprar de forma segura a proveedores fiables.
feasibility-cash_no_protection_risk = Tener efectivo no pone a la persona en riesgo frente a tratantes, prestamistas, una pareja o la familia.
feasibility-cash_safe_delivery = Hay una forma segura de entregar el efectivo.
feasibility-cash_pressing_need = La necesidad es apremiante, en comparación con la de otros que viven allí.
feasibility-cash_enough_for_debt = La cantidad basta para la necesidad urgente o para salir de la deuda, y no la alimenta.
feasibility-cash_others_receive = Otros allí también reciben ayuda, o se puede dar con discreción o de una forma que sirva al hogar.

risk-unproductive_debt = Una deuda que no produce nada se come la ayuda.
risk-cash_visible = La familia, un prestamista o los tratantes ven el efectivo.
risk-business_fails = El negocio fracasa el primer año.
risk-supplier_fraud = Un proveedor de bienes estafa.
risk-no_papers = No hay documentos de identidad a la llegada.
risk-treatment_interrupted = Se interrumpe un tratamiento.
risk-pressed_to_leave = La familia presiona a la persona para que se vaya otra vez.
risk-community_resentment = A la gente le molesta que solo se ayude a quienes retornan.
risk-stigma_by_help = La forma de la ayuda delata a la persona.
risk-counsellor_reveals = El contacto con quien da apoyo psicosocial delata a la persona.
risk-child_out_of_school = Un niño o una niña se queda fuera de la escuela.
risk-visit_endangers = Una visita o llamada de seguimiento pone a la persona en peligro.

factor-own_age = Edad
factor-own_sex = Sexo
factor-own_ethnicity = Grupo étnico
factor-own_orientation_identity = Orientación sexual o identidad de género
factor-own_status = Posición en la sociedad
factor-own_physical = Rasgos físicos
factor-own_history = Historia personal
factor-own_beliefs = Creencias y actitudes
factor-own_emotional = Sentimientos, pensamiento y carácter
factor-own_health = Salud física y mental
factor-own_resources = Acceso a dinero, bienes y apoyo
factor-home_size = Tamaño del hogar
factor-home_structure = Quiénes forman el hogar
factor-home_means = Medios y posición del hogar
factor-home_migration = Migración en la familia
factor-home_livelihood = De qué vive el hogar
factor-home_education = Educación en el hogar
factor-home_gender_roles = Papeles de mujeres y hombres, y trato desigual
factor-home_dynamics = Cómo se lleva la familia
factor-local_services = Servicios a los que se puede llegar
factor-local_livelihoods = Formas de ganarse la vida allí
factor-local_environment = Tierra, agua y clima
factor-local_norms = Lo que la gente de allí considera correcto
factor-wider_governance = Cómo se gobierna el país
factor-wider_rule_of_law = La ley y los tribunales
factor-wider_conflict = Conflicto
factor-wider_policy = Leyes y políticas sobre migración y ayuda
factor-wider_history_economy = Historia y economía

closure-goals_met = Se alcanzaron las metas
closure-period_ended = Terminó el período de apoyo
closure-not_eligible_any_more = Ya no se cumplen los criterios
closure-person_stopped = La persona le puso fin
closure-moved = La persona se mudó a otro lugar
closure-new_migration = La persona volvió a migrar
closure-unreachable = No se puede localizar a la persona. Esto no es un éxito. Añada lo que se sepa sobre su seguridad
closure-died = La persona murió
closure-access_barrier = No se podía llegar a la ayuda
closure-assistance_unsuitable = La ayuda no era adecuada
closure-threat_to_staff = Hubo una amenaza contra el personal
closure-harm_or_stigma = La ayuda hizo daño o delató a la persona
closure-cost_benefit = El costo superaba el beneficio
closure-funding_end = Terminó la financiación
closure-insecurity = El lugar se volvió demasiado peligroso
closure-transferred = Otra organización se hizo cargo
closure-duplicate = El plan existía dos veces
closure-other = Otro motivo
