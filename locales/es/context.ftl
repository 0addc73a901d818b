# Waymark, Spanish: the general situation in one country or on one leg of the way.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

options-concern = Respuestas
    .little = Poca preocupación
    .some = Cierta preocupación
    .high = Mucha preocupación

section-context = País y ruta
    .lead = Un registro para cada tramo: donde se aloja la persona, por donde pasa, adonde va. Un país tranquilo no protege a una persona a la que se persigue; por eso esto puede subir un nivel y nunca lo baja.

item-G1 = ¿Qué extensión tiene la trata aquí, y con qué dureza afecta a las personas?
    .short = la extensión y el impacto de la trata
    .why = Un mercado mayor significa más gente a la que temer y más demanda para hacer volver a alguien.

item-G2 = ¿Cuántas personas objeto de trata esperamos que pidan ayuda aquí en los próximos meses, en comparación con lo que pueden asumir los servicios?
    .short = la presión sobre los servicios aquí
    .why = Los servicios saturados son más fáciles de rastrear y más lentos en actuar. Es una nota sobre la capacidad y por sí sola no sube el nivel de nadie.
    .help = Mucha preocupación: más personas de las que los servicios pueden atender.

item-G3 = ¿Hasta qué punto están detrás de la trata aquí grupos organizados, más que personas que actúan por su cuenta?
    .short = los grupos organizados en la trata
    .why = Una red puede sobrevivir a una detención y seguir a las personas a través de las fronteras.

item-G4 = ¿Qué capacidad tienen estos grupos de planificar y ejecutar represalias contra quienes lograron alejarse, sus parientes o el personal?
    .short = la capacidad de los grupos para ejecutar represalias
    .why = La capacidad convierte una intención en daño.

item-G5 = ¿Cuán débiles son aquí la policía y los tribunales para prevenir amenazas o responder a ellas?
    .short = la debilidad de la policía y los tribunales
    .why = De ello depende que una denuncia a la policía proteja de algún modo.
    .help = Mucha preocupación: se puede esperar poca o ninguna protección.

item-G6 = ¿Cuán profunda es la corrupción, y llega a la policía, las fronteras, las licencias de los albergues o los tribunales?
    .short = la corrupción
    .why = Los datos y las direcciones pueden filtrarse a los tratantes.

item-G7 = ¿Cuán escasos son el compromiso y el apoyo del gobierno contra la trata?
    .short = el escaso apoyo del gobierno
    .why = Significa menos protecciones legales y menos seguimiento.

item-G8 = ¿Hasta qué punto faltan servicios para el sexo, la edad, el idioma y el tipo de explotación de esta persona, donde viviría?
    .short = los servicios que faltan para esta persona
    .why = A menudo solo hay servicios para algunos grupos, o solo en las capitales.

item-G9 = ¿Cuán difícil es aquí comunicarse de noche con una línea de ayuda o un contacto de emergencia que funcione?
    .short = la falta de contacto de emergencia de noche
    .why = Un plan de seguridad a distancia necesita a alguien que responda.

item-G10 = ¿Cuánto conflicto, desastre o desplazamiento forzado hay en este tramo?
    .short = el conflicto, el desastre o el desplazamiento
    .why = Expone a las personas en el camino y facilita que vuelvan a ser objeto de trata.

item-G11 = ¿Cuán probable es que un retorno aquí quede registrado donde los tratantes podrían enterarse?
    .short = un registro del retorno que los tratantes podrían ver
    .why = Tratantes que no sabían nada pueden entonces saberlo.
    .help = Por ejemplo listas judiciales públicas, los medios, entrevistas en el aeropuerto.
