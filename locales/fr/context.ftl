# Waymark, français : la situation générale dans un pays ou sur une partie du trajet, sept indicateurs de départ et quatre autres.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

options-concern = Réponses
    .little = Peu préoccupant
    .some = Assez préoccupant
    .high = Très préoccupant

section-context = Pays et itinéraire
    .lead = Une fiche pour chaque partie du trajet : où la personne loge, par où elle passe, où elle va. Un pays calme ne protège pas une personne que l’on traque ; cela peut donc relever un niveau et ne l’abaisse jamais.

item-G1 = À quel point la traite est-elle répandue ici, et à quel point frappe-t-elle durement les gens ?
    .short = l’étendue et l’impact de la traite
    .why = Plus le marché est grand, plus il y a de gens à craindre et de demande pour ramener quelqu’un.

item-G2 = Combien de personnes soumises à la traite pensons-nous voir demander de l’aide ici dans les mois à venir, au regard de ce que les services peuvent porter ?
    .short = la pression sur les services ici
    .why = Des services surchargés sont plus faciles à repérer et plus lents à agir. C’est une note sur la capacité, qui à elle seule ne relève le niveau d’aucune personne.
    .help = Très préoccupant : plus de personnes que les services ne peuvent en accueillir.

item-G3 = Dans quelle mesure la traite est-elle menée ici par des groupes organisés plutôt que par des individus isolés ?
    .short = des groupes organisés dans la traite
    .why = Un réseau peut survivre à une arrestation et suivre des gens au-delà des frontières.

item-G4 = À quel point ces groupes sont-ils capables de préparer et d’exécuter des représailles contre ceux qui leur ont échappé, leurs proches ou le personnel ?
    .short = la capacité des groupes à exercer des représailles
    .why = La capacité transforme une intention en mal réel.

item-G5 = À quel point la police et les tribunaux sont-ils faibles ici pour prévenir les menaces ou y répondre ?
    .short = une police et des tribunaux faibles
    .why = Cela décide si un signalement à la police protège, si peu que ce soit.
    .help = Très préoccupant : il y a peu ou pas de protection à attendre.

item-G6 = À quel point la corruption est-elle profonde, et touche-t-elle la police, les frontières, l’agrément des refuges ou les tribunaux ?
    .short = la corruption
    .why = Des données et des adresses peuvent parvenir aux trafiquants.

item-G7 = À quel point l’engagement et le soutien de l’État contre la traite sont-ils minces ?
    .short = un soutien mince de l’État
    .why = Cela veut dire moins de protections juridiques et moins de suivi.

item-G8 = Dans quelle mesure des services manquent-ils, là où la personne vivrait, pour son sexe, son âge, sa langue et le type d’exploitation ?
    .short = des services qui manquent pour cette personne
    .why = Les services n’existent souvent que pour certains groupes, ou seulement dans les capitales.

item-G9 = À quel point est-il difficile de joindre ici, la nuit, une ligne d’appel ou un contact d’urgence qui fonctionne ?
    .short = aucun contact d’urgence la nuit
    .why = Un plan de sécurité à distance a besoin de quelqu’un qui répond.

item-G10 = Dans quelle mesure y a-t-il des conflits, des catastrophes ou des déplacements forcés sur cette partie du trajet ?
    .short = un conflit, une catastrophe ou des déplacements
    .why = Cela expose les gens en chemin et facilite une nouvelle situation de traite.

item-G11 = À quel point est-il probable qu’un retour soit enregistré ici là où les trafiquants pourraient l’apprendre ?
    .short = une trace du retour que les trafiquants pourraient voir
    .why = Des trafiquants qui ne savaient rien peuvent alors savoir.
    .help = Par exemple des listes publiques d’audiences, les médias, des entretiens à l’aéroport.
