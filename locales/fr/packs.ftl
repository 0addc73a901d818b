# Waymark, français : des questionnaires à points, un exemple pour s’entraîner et un emplacement vide.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

pack-example = Contrôle d’entraînement de la vie quotidienne (inventé)
    .lead = Dix petites questions inventées pour montrer comment marche un questionnaire à points. Elles ne mesurent rien, aucun de leurs nombres n’a été testé, et aucun plan ne devrait s’y appuyer.

packitem-example-groceries = Y a-t-il dans la cuisine de quoi prendre le petit-déjeuner demain ?
    .opt-never = Presque jamais
    .opt-sometimes = Parfois
    .opt-always = Presque toujours
packitem-example-bus_fare = Pourriez-vous payer aujourd’hui un billet de bus pour aller en ville ?
    .opt-no = Non
    .opt-borrowed = Avec de l’argent emprunté
    .opt-yes = Oui
packitem-example-small_repair = Si une chaussure se cassait, pourriez-vous la faire réparer cette semaine ?
    .opt-no = Non
    .opt-with_help = Avec de l’aide
    .opt-yes = Oui
packitem-example-neighbour = À combien de personnes du voisinage pourriez-vous demander une tasse de sucre ?
    .opt-nobody = Aucune
    .opt-one = Une
    .opt-several = Plusieurs
packitem-example-paper_place = Savez-vous où sont vos papiers importants ?
    .opt-lost = Non
    .opt-somewhere = À peu près
    .opt-known = Oui
packitem-example-paper_copy = Y en a-t-il une copie dans un autre lieu ?
    .opt-no = Non
    .opt-planned = Pas encore, mais prévu
    .opt-yes = Oui
packitem-example-post_office = Connaissez-vous le chemin du bureau de poste le plus proche ?
    .opt-no = Non
    .opt-roughly = À peu près
    .opt-yes = Oui
packitem-example-quiet_hour = Avez-vous une heure tranquille pour vous ?
    .opt-never = Presque jamais
    .opt-some_days = Certains jours
    .opt-most_days = La plupart des jours
packitem-example-laugh = Quand avez-vous ri avec quelqu’un pour la dernière fois ?
    .opt-long_ago = Il y a plus longtemps
    .opt-this_month = Ce mois-ci
    .opt-this_week = Cette semaine
packitem-example-plan_tomorrow = Savez-vous ce que vous ferez demain ?
    .opt-no = Non
    .opt-vague = À peu près
    .opt-clear = Oui

pack-rss-slot = Enquête sur la durabilité de la réintégration (emplacement vide)
    .lead = Trois dimensions et un indice composite. Les questions et les pondérations ne sont pas chargées ; rien n’est donc demandé et rien n’est calculé. Une organisation qui détient les tableaux publiés peut les charger, deux personnes vérifiant chaque nombre. Pour adultes seulement.
