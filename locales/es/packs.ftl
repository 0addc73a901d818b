# Waymark, Spanish: the scored instruments, an example to practise with and an empty slot.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

pack-example = Comprobación de práctica de la vida diaria (inventada)
    .lead = Diez preguntas pequeñas, inventadas para mostrar cómo funciona un instrumento con puntos. No miden nada, ninguno de sus números se ha puesto a prueba y ningún plan debe basarse en ellas.

packitem-example-groceries = ¿Hay algo en la cocina para el desayuno de mañana?
    .opt-never = Casi nunca
    .opt-sometimes = A veces
    .opt-always = Casi siempre
packitem-example-bus_fare = ¿Podría pagar hoy un billete de autobús a la ciudad?
    .opt-no = No
    .opt-borrowed = Con dinero prestado
    .opt-yes = Sí
packitem-example-small_repair = Si se rompiera un zapato, ¿podría hacerlo arreglar esta semana?
    .opt-no = No
    .opt-with_help = Con ayuda
    .opt-yes = Sí
packitem-example-neighbour = ¿A cuántas personas cercanas podría pedir una taza de azúcar?
    .opt-nobody = A nadie
    .opt-one = A una
    .opt-several = A varias
packitem-example-paper_place = ¿Sabe dónde están sus documentos importantes?
    .opt-lost = No
    .opt-somewhere = Más o menos
    .opt-known = Sí
packitem-example-paper_copy = ¿Hay una copia de ellos en otro lugar?
    .opt-no = No
    .opt-planned = Aún no, pero está previsto
    .opt-yes = Sí
packitem-example-post_office = ¿Sabe ir a la oficina de correos más cercana?
    .opt-no = No
    .opt-roughly = Más o menos
    .opt-yes = Sí
packitem-example-quiet_hour = ¿Tiene una hora tranquila para usted?
    .opt-never = Casi nunca
    .opt-some_days = Algunos días
    .opt-most_days = La mayoría de los días
packitem-example-laugh = ¿Cuándo fue la última vez que se rio con alguien?
    .opt-long_ago = Hace más tiempo
    .opt-this_month = Este mes
    .opt-this_week = Esta semana
packitem-example-plan_tomorrow = ¿Sabe qué hará mañana?
    .opt-no = No
    .opt-vague = Más o menos
    .opt-clear = Sí

pack-rss-slot = Encuesta de sostenibilidad de la reintegración (espacio vacío)
    .lead = Tres dimensiones y un índice compuesto. Las preguntas y los pesos no están cargados, así que no se pregunta ni se calcula nada. Una organización que tenga las tablas publicadas puede cargarlas, con dos personas que comprueben cada número. Solo para personas adultas.
