# Waymark, français : le résultat, la décision, ce qui peut être fait, le voyage, et ce qui est à reprendre.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

result-to-question = { $item } : aller à la question
result-to-rule = { $rule } : ouvrir cette règle dans le recueil des règles
result-label-of = { $label } : { $item }
result-behind = Les questions qui sont derrière
result-many-matters = { $count ->
    [2] les deux points ci-dessous
    [3] les trois points ci-dessous
    [4] les quatre points ci-dessous
    [5] les cinq points ci-dessous
    [one] le point ci-dessous
   *[other] les { $count } points ci-dessous
}
result-answer-now = Répondre maintenant
result-look-again = Réexaminer
result-asked-later = Demandé dans l’entretien approfondi
result-important = important
result-state = Où en est une question
    .blank = rien n’est consigné
    .put-off = remise à plus tard, à reprendre
    .not-known = pas encore connu
    .declined = préfère ne pas répondre ; y revenir quand il y a plus de confiance
    .not-settled = consigné : { $answer }

result-at-least = Le niveau
    .T0 = Au moins { $level }, sans date connue.
    .T1 = Au moins { $level }, et quelque chose à venir pourrait rapprocher le danger.
    .T2 = Au moins { $level }, et l’échéance est maintenant ou dans les jours qui viennent.
result-could-be = Pourrait être { $level } : { $count ->
    [0] quelque chose qui reste ouvert pourrait encore le relever
    [1] une chose importante n’est pas connue avec certitude
    [2] deux choses importantes ne sont pas connues avec certitude
    [3] trois choses importantes ne sont pas connues avec certitude
    [4] quatre choses importantes ne sont pas connues avec certitude
    [5] cinq choses importantes ne sont pas connues avec certitude
    [6] six choses importantes ne sont pas connues avec certitude
    [7] sept choses importantes ne sont pas connues avec certitude
    [8] huit choses importantes ne sont pas connues avec certitude
    [9] neuf choses importantes ne sont pas connues avec certitude
    [one] { $count } chose importante n’est pas connue avec certitude
   *[other] { $count } choses importantes ne sont pas connues avec certitude
}.
result-not-by-rules = { $count ->
    [1] Une question reste ouverte. Selon ces règles, elle ne porterait pas le niveau au-dessus de { $level } ; elle peut encore changer ce qui doit être fait.
    [one] { $count } question reste ouverte. Selon ces règles, elle ne porterait pas le niveau au-dessus de { $level } ; elle peut encore changer ce qui doit être fait.
   *[other] { $count } questions restent ouvertes. Selon ces règles, elles ne porteraient pas le niveau au-dessus de { $level } ; elles peuvent encore changer ce qui doit être fait.
}
result-nothing-open = Chaque question a une réponse. Ce que personne ici ne sait n’y figure pas.
result-highest = Il n’y a pas de niveau au-dessus de { $level }. Ce qui reste ouvert peut changer ce qui doit être fait.
result-provisional = Provisoire : ce qui est connu, à lui seul, donne { $known }. Le niveau est maintenu à { $level } parce que des choses importantes ne sont pas connues, et que ce qui n’est pas connu ne l’abaisse jamais.
result-provisional-partly = Provisoire : une partie repose sur des choses qui ne sont pas encore connues. Ce qui n’est pas connu n’abaisse jamais le niveau.
result-held-by-earlier = Maintenu à { $level } par l’évaluation antérieure. Les réponses d’aujourd’hui, à elles seules, donneraient moins ; un niveau ne baisse que d’un degré à la fois, et seulement avec un changement daté.
result-provisional-mark = provisoire
result-standing = Ceci décrit ce que l’on sait aujourd’hui. Cela ne peut pas montrer qu’une personne est en sécurité.

result-ladder = Niveau, du plus grave au moins grave
result-rung = Degrés
    .floor = Au moins cela, d’après ce que l’on sait aujourd’hui.
    .floor-held = Au moins cela, maintenu tant que des choses importantes ne sont pas connues.
    .floor-earlier = Au moins cela, maintenu depuis l’évaluation antérieure.
    .could-be = Pourrait l’être, si ce qui reste ouvert tourne mal.
    .between = Pourrait l’être aussi.
    .passed = Au-dessous de ce que donnent les règles.
    .above = Pas atteint selon ces règles.
result-rung-base = Là où tout le monde commence : il n’y a pas de « aucun risque ».
result-rung-decided = décidé
result-how-soon = Dans quel délai
result-timing-ladder = Échéance, de la plus urgente à la moins urgente
result-timing = Échéances
    .T0 = Pas de date connue
    .T1 = Quelque chose à venir
    .T2 = Maintenant ou dans les jours qui viennent
result-timing-found = constatée
result-timing-text = Explication des échéances
    .T0 = On ne connaît aucune date qui rapprocherait le danger. Il peut venir sans date.
    .T1 = Quelque chose à venir, connu ou probable, pourrait rapprocher le danger : une audience, une libération, un voyage, ou le fait qu’ils l’apprennent.
    .T2 = Quelque chose se passe maintenant ou dans les jours qui viennent. Agissez d’abord ; le formulaire peut attendre.
result-confidence = Ce que l’on sait : { $confidence }
result-confidence-text = Explication de ce que l’on sait
    .insufficient = Des questions importantes sont ouvertes. Le niveau ne peut pas être abaissé, et personne n’est dit prêt à voyager.
    .limited = Quelque chose d’important est ouvert, ou beaucoup de petites choses le sont. Lisez le niveau comme « au moins ».
    .adequate = Les questions importantes ont une réponse. Cela dit ce que l’on sait, pas à quel point le danger est grand.

result-why = Pourquoi
result-why-rest = { $count ->
    [1] Une autre raison
    [one] { $count } autre raison
   *[other] { $count } autres raisons
}
result-consider = À envisager
result-consider-text = Les règles ne relèvent pas le niveau pour ces points. C’est une personne qui décide.
result-consider-level = Envisager le niveau { $level }.

result-settle = Ce qui permettrait de trancher
result-settle-text = { $count ->
    [1] Voici la seule réponse qui préciserait le résultat.
    [one] Voici la { $count } réponse qui préciserait le résultat.
   *[other] Ces { $count } réponses sont le moins qu’il faudrait pour préciser le résultat.
}
result-settle-how = Commencez par la personne, seule, et seulement un jour qui s’y prête. Ne demandez jamais à ceux à qui elle a échappé, ni à quelqu’un qui leur est proche. D’autres manières de l’apprendre sans danger figurent parmi ce qui peut être fait.
result-settle-unclear = Aucune courte liste de questions ne permettrait de trancher. Parcourez les questions ouvertes ci-dessous.
result-settle-nothing-more = Aucune question ouverte ne changerait le niveau selon ces règles.
result-settle-nothing-open = Chaque question a une réponse. Demandez de nouveau quand quelque chose change.
result-open-all = { $count ->
    [1] La seule question ouverte
    [one] { $count } question ouverte
   *[other] Les { $count } questions ouvertes, les importantes d’abord
}
result-gap-route = La situation générale : { $leg }
result-open-route = Ouvrir « Pays et itinéraire »

result-own-words = Avec les mots de la personne

result-legs = Partie par partie du trajet
result-legs-text = La situation générale peut relever le niveau. Elle ne l’abaisse jamais, car un pays calme ne protège pas une personne que l’on recherche.
result-legs-held = En plus de cela, l’évaluation antérieure maintient le niveau à { $level }.
result-leg-at-least = Au moins { $level }.
result-leg-could-be = Au moins { $level }, pourrait être { $could }.
result-leg-situation = Situation générale : { $situation }
result-leg-no-record = Il n’y a pas de fiche assez récente ; cela compte donc comme pas connu.
result-separate = { $about } : au moins { $level }

result-decision = La décision et le prochain réexamen
result-decide = Aller à la décision
result-open-decision = Ouvrir la décision
result-review = Le prochain réexamen
result-review-by = { $days ->
    [1] Réexaminer au plus tard le { $date }, dans un délai d’un jour : { $who }.
    [one] Réexaminer au plus tard le { $date }, dans un délai de { $days } jour : { $who }.
   *[other] Réexaminer au plus tard le { $date }, dans un délai de { $days } jours : { $who }.
}
result-review-event = Réexaminer au plus tard le { $date }, en raison de ce qui vient ({ $event }) : { $who }.
result-review-overdue = Le jour prévu pour le prochain réexamen est passé.
result-before-movement = Et avant tout déplacement, quelle que soit la date.
result-triggers = Ce qui demande un réexamen immédiat
result-again-how = Si l’un de ces événements s’est produit, évaluez de nouveau : ce qui était un oui reste un oui jusqu’à ce que ce soit réglé, et ce qui touche au danger est redemandé.
result-taken-up = Ce qui sera fait
result-nothing-taken-up = Aucune des suggestions n’a encore été retenue.
result-ruled-out = À ne pas faire : c’était retenu auparavant, et les réponses s’y opposent maintenant.
result-taken-who = { $role }
result-taken-who-when = { $role }, au plus tard le { $date }
result-open-responses = Ouvrir « Ce qui peut être fait »

result-again = Nouvelle exploitation
result-again-found = Ce qui a été trouvé
    .RT-A = Aucune des choses listées qui la rendent plus probable n’est connue. Ce n’est pas la même chose que l’absence de danger.
    .RT-B = Certaines choses la rendent plus probable, ou une chose importante n’est pas connue.
    .RT-C = Beaucoup de choses la rendent plus probable, ou une qui suffit à elle seule.
result-again-text = C’est un jugement à part, à côté du niveau. Ce qui protège n’en est jamais déduit.
result-journey = Le voyage
result-open-readiness = Ouvrir ce qu’il faut pour le voyage

result-earlier = Depuis l’évaluation antérieure
result-then-and-now = Le { $date }, c’était au moins { $then }. Maintenant, c’est au moins { $now }.
result-decided-then = Décidé alors : { $level } ({ $role }).
result-held = Maintenu à { $level }.
result-to-change = Consigner un changement daté
result-carried = Reporté
result-changes = Ce qui a changé
result-changed = Alors : { $before }. Maintenant : { $now }.
result-nothing-changed = Aucune réponse donnée alors n’a changé jusqu’ici.
result-first-answered = { $count ->
    [1] Une question reçoit une réponse pour la première fois
    [one] { $count } question reçoit une réponse pour la première fois
   *[other] { $count } questions reçoivent une réponse pour la première fois
}
result-not-again = { $count ->
    [1] Une question avait alors une réponse et n’en a pas encore de nouvelle
    [one] { $count } question avait alors une réponse et n’en a pas encore de nouvelle
   *[other] { $count } questions avaient alors une réponse et n’en ont pas encore de nouvelle
}

decision-not-yet = Personne n’a encore décidé.
decision-stands = Décidé : { $level }, le { $date } ({ $role }).
decision-overtaken = La décision du { $date } ne tient plus. Elle a été prise quand les réponses donnaient au moins { $then } ; elles donnent maintenant au moins { $now }. Décidez de nouveau.
decision-below-no-more = La décision du { $date } ne tient plus. Elle fixait le niveau au-dessous du minimum donné par les réponses, et ce n’est plus possible. Décidez de nouveau.
decision-rules-give = Ce que donnent les règles
decision-to-result = Voir pourquoi
decision-decide = Décider
decision-level = Niveau
decision-level-text = Les règles fixent le minimum. Vous pouvez toujours aller plus haut.
decision-option = Niveaux au choix
    .above = { $level }
    .floor = { $level } : les règles donnent au moins cela
    .one-below = { $level } : un degré au-dessous, demande une seconde relecture
    .refused-below = { $level } : un degré au-dessous, ne peut pas être consigné maintenant
    .far-below = { $level } : trop loin au-dessous, ne peut pas être consigné
decision-reasons = Une à trois raisons principales
decision-reasons-text = Avec vos propres mots. Au moins une phrase, pour que d’autres voient pourquoi.
decision-reason = Raison { $number }
decision-by = Qui décide
decision-by-text = Par fonction. Aucun nom.
decision-second = Seconde relecture
decision-second-text = Une autre personne que celle qui décide, même si les deux ont la même fonction.
decision-record = Consigner la décision
decision-recorded-now = La décision est consignée.
faults-go = Y aller
faults-title = Pas encore fait. Voici ce qui l’empêche :
decision-refused-now = La décision n’a pas été consignée.
decision-withdrawn-now = La décision a été retirée.
decision-recorded = Consigné
decision-against = Par rapport aux règles
    .above = Fixé plus haut que le minimum des règles, qui était { $then }.
    .floor = Identique au minimum des règles.
    .one-below = Fixé un degré au-dessous du minimum des règles. Les règles donnaient au moins { $then }.
    .far-below = Fixé plus d’un degré au-dessous du minimum des règles. Les règles donnaient au moins { $then }.
decision-by-on = Par : { $role }, le { $date }.
decision-agreed-by = Seconde relecture : { $role }.
decision-withdraw = Retirer la décision

decision-change = Un changement depuis l’évaluation antérieure
decision-change-text = L’évaluation antérieure du { $date } maintient son niveau. Il peut baisser d’un degré, et seulement pour l’une de ces raisons, avec le jour où elle s’est produite ou a été confirmée.
decision-change-reason = Ce qui a changé
decision-change-day = Le jour
decision-change-nothing = Aucun changement n’est consigné. Le niveau antérieur est maintenu.
decision-change-no-reason = Ne compte pas encore : choisissez ce qui a changé.
decision-change-no-day = Ne compte pas encore : écrivez le jour.
decision-change-not-yet = Ne compte pas : ce jour n’est pas encore venu.
decision-change-before = Ne compte pas : ce jour est antérieur à l’évaluation précédente, qui le savait ou aurait pu le savoir. Écrivez le jour où cela a été confirmé.
decision-change-too-soon = { $days ->
    [one] Ne compte pas encore : compte à partir de { $days } jour après ce jour.
   *[other] Ne compte pas encore : compte à partir de { $days } jours après ce jour.
}
decision-change-refused = Ne compte pas : ce qui est répondu parle contre cette raison.
decision-change-insufficient = Consigné. Cela n’abaisse pas le niveau, parce que l’on en sait trop peu.
decision-change-counts = Consigné. Le niveau antérieur peut baisser d’un degré ; les réponses d’aujourd’hui fixent toujours le minimum, qui est { $level }.
decision-change-not-now = Ne peut pas être utilisé maintenant : { $reason }.

responses-how = Rien ici ne se fait tout seul. Parlez avec la personne de tout ce qui la concerne, avant de le retenir.
responses-tally = Retenues : { $taken }. Laissées de côté : { $left }. Ouvertes : { $open }.
responses-left-without-reason = { $count ->
    [1] Une suggestion a été laissée de côté sans que l’on dise pourquoi.
    [one] { $count } suggestion a été laissée de côté sans que l’on dise pourquoi.
   *[other] { $count } suggestions ont été laissées de côté sans que l’on dise pourquoi.
}
responses-within = { $days ->
    [0] Aujourd’hui
    [1] D’ici demain, { $date }
   *[other] Dans un délai de { $days } jours, au plus tard le { $date }
}
responses-who-when = Qui et quand : { $role }, au plus tard le { $date }.
responses-consent = Seulement avec le consentement de la personne.
responses-no-consent = Ne demande pas de consentement ; dites-le tout de même à la personne.
responses-guard = Ce qui pourrait mal tourner :
responses-why = Pourquoi c’est suggéré
responses-choice = Qu’en faire
responses-take = Retenir
responses-leave = Laisser de côté
responses-own-wording = Votre propre formulation, si elle doit dire autre chose
responses-owner = Qui s’en charge
responses-due = Pour quand
responses-for-receiving = Nécessaire aussi de la part du bureau de réception
responses-reason = Pourquoi c’est laissé de côté
responses-reason-hint = Une phrase, pour que d’autres puissent suivre.
responses-no-longer = N’est plus suggéré
responses-no-longer-text = Ces mesures ont été choisies avant, et les réponses ne les suggèrent plus. Elles restent jusqu’à ce que vous les retiriez.

readiness-stop = { $count ->
    [1] Stop : dans l’état actuel, personne ne voyage. Une chose s’y oppose.
    [one] Stop : dans l’état actuel, personne ne voyage. { $count } chose s’y oppose.
   *[other] Stop : dans l’état actuel, personne ne voyage. { $count } choses s’y opposent.
}
readiness-not-ready = { $count ->
    [1] Pas prêt : une chose manque encore.
    [one] Pas prêt : { $count } chose manque encore.
   *[other] Pas prêt : { $count } choses manquent encore.
}
readiness-conditions = { $count ->
    [1] Prêt sous une condition. Une fonction désignée doit en répondre.
    [one] Prêt sous { $count } condition. Une fonction désignée doit en répondre.
   *[other] Prêt sous { $count } conditions. Pour chacune, une fonction désignée doit en répondre.
}
readiness-ready = Rien de ce qui est connu ne s’oppose au voyage.
readiness-unowned = { $count ->
    [1] Pas prêt : pour une condition, personne n’est désigné pour s’en charger, ou la raison n’est pas écrite.
    [one] Pas prêt : pour { $count } condition, personne n’est désigné pour s’en charger, ou la raison n’est pas écrite.
   *[other] Pas prêt : pour { $count } conditions, personne n’est désigné pour s’en charger, ou la raison n’est pas écrite.
}
readiness-conditions-lead = Une condition ne compte que si une fonction est désignée pour s’en charger. D’ici là, le voyage n’est pas prêt.
readiness-owner-missing = Personne n’est encore désigné pour s’en charger.
readiness-reason-missing = La raison de voyager malgré tout n’est pas encore écrite.
readiness-reason = Pourquoi le voyage a lieu malgré tout
readiness-not-safe = « Prêt pour le voyage » ne veut pas dire « en sécurité ».
readiness-group-stop = { $count ->
    [1] Stop : une chose
    [one] Stop : { $count } chose
   *[other] Stop : { $count } choses
}
readiness-group-not-ready = { $count ->
    [1] Manque encore : une chose
    [one] Manque encore : { $count } chose
   *[other] Manquent encore : { $count } choses
}
readiness-group-conditions = { $count ->
    [1] Une condition
    [one] { $count } condition
   *[other] { $count } conditions
}
readiness-path = Le trajet
readiness-record = Fiche du { $date }.
readiness-all-confirmed = Tout est confirmé ({ $asked }).
readiness-some-confirmed = { $confirmed } sur { $asked } confirmés.
readiness-not-yet = Pas confirmé ({ $count })
readiness-confirmed = Confirmé ({ $count })

open-points-nothing = Il n’y a rien à reprendre. On peut remettre des questions à plus tard ou les marquer avec « Revenir à ce point » ; elles figurent alors ici.
open-points-go = À la question
open-points-put-off = Remise à plus tard.
open-points-undated = Pas encore connu, et aucun jour n’est fixé pour redemander. Le plan a une place pour cela.
open-points-again = À redemander le { $date }.
open-points-again-due = À redemander : c’était prévu le { $date }.
open-points-flagged = Marquée pour y revenir.
open-points-noted = Noté pour la prochaine rencontre
open-points-no-notes = Il n’y a plus de notes.
open-points-take-back = Retirer la note
open-points-not-known = Ce qui n’est pas connu
open-points-not-known-text = { $count ->
    [0] Chaque question sur la sécurité a une réponse.
    [one] Une question sur la sécurité est ouverte.
   *[other] { $count } questions sur la sécurité sont ouvertes.
}
open-points-to-result = Voir ce qui permettrait de trancher
