# Waymark, français : ce qui quitte l’écran, la page pour enregistrer ou imprimer, le rapport, les messages sur les fichiers.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

outputs-closed = Rien ne peut être enregistré ni imprimé
outputs-closed-why = La fiche de sécurité et la liste des services restent ouvertes. Si la personne donne son accord plus tard, changez la réponse sur la première page ; tout ce qui a été entré reste sur cet écran jusqu’à ce que vous l’effaciez.
outputs-paper = Sur papier, ou comme texte à lire
    .text = Les deux contiennent la même chose : seulement ce qui a été demandé et répondu. Le texte peut être collé dans un autre système ou une lettre.
outputs-level = Quelle étendue
    .without-text = Sans texte libre
    .without-text-hint = Niveau, raisons, réponses, plan et messages en mots fixes. Aucun texte libre, et aucune raison avec les mots d’un intervenant.
    .full = Avec le texte libre qui est coché
    .full-hint = Aussi le texte libre coché ligne par ligne, et les raisons de la décision.
    .plan-only = Le plan seulement
    .plan-only-hint = Les lignes du plan avec le texte qui est coché, et rien sur le danger. Un plan sur papier peut tout de même être trouvé. Demandez à la personne s’il est sans danger pour elle d’en avoir un.
outputs-language = Dans quelle langue
    .both = Les deux, l’une après l’autre
outputs-print = Imprimer
outputs-print-hint = La fenêtre d’impression du navigateur s’ouvre. Imprimer dans un fichier laisse ce fichier sur cet ordinateur. Une imprimante partagée peut garder ce qu’elle a imprimé.
outputs-save-summary = Enregistrer comme texte
outputs-no-message = Il n’y a pas de texte pour ce message. Quelque chose s’y oppose encore ; la page des messages dit quoi.
outputs-left-out = Ce qui est omis
    .text = Le texte libre et les réponses sensibles ne sortent que là où ils sont cochés. Les questions masquées, les réponses vides et ce qui a été remis à plus tard ne figurent jamais sur papier.
outputs-nothing-left-out = Aucun texte libre et aucune réponse sensible ne sont consignés ; rien n’est donc omis.
outputs-not-ticked = { $count ->
    [1] Une ligne n’est pas cochée.
    [one] { $count } ligne n’est pas cochée.
   *[other] { $count } lignes ne sont pas cochées.
}
outputs-too-long = { $count ->
    [1] Une ligne contient un texte de plus de 280 caractères ; il n’est pas repris tant qu’il n’est pas plus court.
    [one] { $count } ligne contient un texte de plus de 280 caractères ; il n’est pas repris tant qu’il n’est pas plus court.
   *[other] { $count } lignes contiennent un texte de plus de 280 caractères ; ils ne sont pas repris tant qu’ils ne sont pas plus courts.
}
outputs-never-out = { $count ->
    [1] Une ligne n’a pas de case. Son texte reste dans le fichier du dossier.
    [one] { $count } ligne n’a pas de case. Son texte reste dans le fichier du dossier.
   *[other] { $count } lignes n’ont pas de case. Leur texte reste dans le fichier du dossier.
}
outputs-lines = { $count ->
    [1] Regarder la seule ligne et la cocher
    [one] Regarder { $count } ligne et la cocher
   *[other] Regarder les { $count } lignes et cocher ce qui peut sortir
}
    .text = Lisez chaque texte avant de le cocher. Ne cochez que ce que la personne a accepté et dont le lecteur a besoin.
outputs-line-too-long = Plus de 280 caractères : il n’est pas repris, même s’il est coché.
outputs-line-never = Il ne peut pas être coché, et reste dans le fichier du dossier.
outputs-tick = « { $line } » peut figurer dans les impressions et les résumés
outputs-go = Y aller : { $line }
    .short = Y aller
outputs-of = { $whole } : { $part }
outputs-route-head = lieu et source de la fiche
outputs-condition = raison d’une condition du voyage
outputs-plan-line = une ligne
outputs-plan-part = Mots du plan
    .headline = Plan : le souhait placé en tête
    .reasons = Plan : raisons
    .programmes = Plan : programmes et approbations
    .reviews = Plan : ce qui a été dit lors des contacts
    .endings = Plan : ce qui a été écrit à la fin
    .notes = ce qui a été noté en y travaillant
outputs-preview = Regarder d’abord ce qui sera imprimé ou enregistré comme texte
outputs-case = Le fichier du dossier, pour continuer un autre jour
    .text = Waymark ne garde rien. Pour continuer ce dossier, ou pour refaire l’évaluation, enregistrez-le comme fichier et ouvrez ce fichier la prochaine fois, ici ou sur un autre ordinateur.
    .sealed = Le fichier est scellé. On y voit que c’est un fichier scellé, et à peu près combien il contient ; rien d’autre ne peut être lu sans la phrase de passe. Quiconque a les deux a tout.
outputs-case-holds = Il contient tout ce qui a été entré, coché ou non :
    .answers = toutes les réponses, y compris celles à des questions masquées maintenant
    .words = tout le texte libre, les notes et les mots de la personne
    .decision = la décision avec ses raisons, et les mesures
    .plan = le plan, les risques, les facteurs et les messages
    .earlier = les évaluations antérieures
outputs-save-case = Enregistrer le dossier, scellé
outputs-too-large = Ce dossier est trop gros pour être rouvert ; il n’est donc pas enregistré. Raccourcissez d’abord les textes longs. Rien n’est perdu à l’écran.
outputs-after = Une fois enregistré ou imprimé
    .find = Cherchez le fichier dans les téléchargements de cet ordinateur, ou à l’endroit que vous avez choisi : assessment.age, summary.txt, message.txt, route.json ou place.json. S’il y en avait déjà un, le nouveau porte un numéro.
    .move = Déplacez-le dans le lieu sûr que votre organisation utilise pour les fichiers de dossiers.
    .remove = Retirez-le des téléchargements.
    .bin = Videz la corbeille. La liste des téléchargements du navigateur montre encore le nom du fichier ; effacez-la aussi.
    .printed = Prenez le papier à l’imprimante tout de suite, et gardez-le sous clé.
    .wipe = Tout est encore sur cet écran. Effacez-le quand vous avez fini.

report-title = Document
    .full = Document d’évaluation
    .without-text = Document d’évaluation, sans texte libre
    .plan-only = Plan
report-handling = Confidentiel. Réservé à ceux qui sont désignés comme responsables. Gardez-le sous clé, ne le copiez pas, ne le photographiez pas, ne le transmettez pas, et détruisez-le quand il n’est plus nécessaire.
report-colon = { "\u00A0" }:{ " " }
report-no-code = aucun
report-stage = Où en est la conversation
report-rests-on = Sur quoi repose ce document
report-observation = Observation seulement. La personne ne pouvait pas ou ne voulait pas parler ; rien ici n’a donc été dit par elle.
report-left-out = Lignes omises
    .full = { $count ->
        [1] Une ligne avec du texte libre ou une réponse sensible est omise : elle n’est pas cochée, ou trop longue.
        [one] { $count } ligne avec du texte libre ou une réponse sensible est omise : elle n’est pas cochée, ou trop longue.
       *[other] { $count } lignes avec du texte libre ou une réponse sensible sont omises : elles ne sont pas cochées, ou trop longues.
    }
    .without-text = { $count ->
        [1] Une ligne avec du texte libre ou une réponse sensible est omise.
        [one] { $count } ligne avec du texte libre ou une réponse sensible est omise.
       *[other] { $count } lignes avec du texte libre ou une réponse sensible sont omises.
    }
    .plan-only = { $count ->
        [1] Un texte du plan est omis : il n’est pas coché, ou trop long.
        [one] { $count } texte du plan est omis : il n’est pas coché, ou trop long.
       *[other] { $count } textes du plan sont omis : ils ne sont pas cochés, ou trop longs.
    }
report-text-left-out = consigné avec des mots ; omis ici
report-text-too-long = consigné avec des mots ; plus de 280 caractères, et omis
report-sensitive-left-out = consigné ; omis ici
report-unreadable = consigné ; ne peut pas être affiché
report-unreadable-date = une date qui ne peut pas être lue
report-unreadable-number = un nombre qui ne peut pas être lu
report-no-date = pas de date
report-own-role = une fonction avec des mots libres ; omise ici
report-note = Note : { $text }
report-words = Avec les mots de la personne : { $text }
report-not-applicable = Sans objet : { $reason }
report-with-basis = { $answer } ({ $basis })
report-event = { $what }, { $date }
report-carried = Reporté : consigné le { $date }, cela compte encore.
report-ended = Consigné le { $date } : trop ancien pour compter. À redemander.

report-result = Ce qui en ressort
report-level = Le danger de représailles est au moins { $level } ; échéance : { $timing }.
report-could-be = Il pourrait être { $level } : des choses importantes ne sont pas connues avec certitude.
report-provisional = Le niveau est provisoire : ce qui est connu, à lui seul, donne { $known }. Il est maintenu plus haut parce que des choses importantes ne sont pas connues, et que ce qui n’est pas connu ne l’abaisse jamais.
report-provisional-partly = Une partie est provisoire : elle repose sur des choses qui ne sont pas encore connues. Ce qui n’est pas connu n’abaisse jamais le niveau.
report-standing = Ceci décrit ce que l’on sait aujourd’hui. Cela ne peut pas montrer qu’une personne est en sécurité.
report-ladder = Niveaux, du moins grave au plus grave
report-rung = Marques sur les niveaux
    .floor = au moins cela
    .could-be = pourrait l’être
    .decided = décidé
report-floor = Au moins
report-known-floor = D’après ce qui est connu, à lui seul
report-could-be-fact = Pourrait être
report-decided = Décidé
report-timing = Échéance
report-answered = Sécurité aujourd’hui
report-nothing-answered = aucune réponse pour l’instant
report-reasons = Pourquoi
report-at-least = au moins { $level }
report-at-least-provisional = au moins { $level }, provisoire
report-consider = envisager { $level }
report-consider-higher = envisager un niveau plus élevé d’un degré
report-one-step-up = un degré plus haut
report-timing-is = échéance : { $timing }
report-because = Derrière : { $items }. Règle { $rule }.
report-rule = Règle { $rule }.
report-separate = À côté de la personne : personnel et locaux
report-retrafficking = Danger de nouvelle exploitation : { $level }
report-legs = Partie par partie du trajet
report-leg = au moins { $level }, pourrait être { $could } ; situation générale : { $band }

report-decision = La décision
report-not-decided = personne n’a encore décidé
report-against-floor = Par rapport aux règles
report-set-lower = fixé un degré au-dessous du minimum des règles
report-set-higher = fixé plus haut que le minimum des règles
report-decided-on = Le
report-decided-by = Par
report-second = Accord donné par
report-decision-reasons = Raisons principales
report-decision-old = Décision antérieure
report-decision-outdated = celle du { $date } ne tient plus, parce que les réponses ont changé depuis
report-change = Changement daté
report-review-by = Réexaminer au plus tard le
report-review-overdue = ce jour est passé
report-before-movement = et avant tout déplacement
report-own-words = Avec les mots de la personne
report-open = Ce qui n’est pas connu
report-gaps = Ce qui permettrait le plus de trancher
report-gap-route = situation générale : { $leg }
report-also-open = Aussi ouvert
report-critical = important
report-responses = Ce qui a été retenu
report-response-changed = modifié avec des mots libres ; omis ici
report-due = au plus tard le { $date }
report-overdue = en retard depuis le { $date }
report-for-receiving = aussi une exigence pour le bureau de réception
report-by-role = par : { $role }
report-owner = s’en charge : { $role }

report-journey = Le voyage
report-readiness-limits = « Rien de connu ne s’y oppose » ne veut pas dire que le voyage est sans danger.
report-conditions = Conditions, et qui s’en charge
report-no-owner = personne n’est désigné pour s’en charger
report-no-reason = la raison n’est pas écrite
report-route = Pays et itinéraire
report-route-by = Écrit par
report-route-expired = trop ancienne, ou sans date, sans source ou sans auteur : elle compte comme pas connue, sauf les réponses « Très préoccupant »
report-answers = Réponses
report-needs = Une vie qui vaille le retour : réponses
report-factors = Ce qui fragilise et ce qui porte
report-protective = Ce qui porte
report-none-found = rien n’a été trouvé
report-ask-again = redemander le { $date }
report-risks = Risques pour le retour lui-même
report-own-risk = un risque avec des mots libres
report-not-placed = pas encore jugé
report-likelihood = probabilité : { $likelihood }
report-impact = si cela arrive : { $impact }
report-looked-again = réexaminé le { $date }
report-risk-affects = Concerne : { $text }
report-risk-why = Pourquoi : { $text }
report-risk-measure = Ce que l’on fait : { $text }
report-risk-result = Ce qui en est résulté : { $text }

report-measures = Questionnaires à points
report-wave = { $pack }, { $date }
report-wave-version = Rempli dans une autre version du questionnaire. Il est gardé, et aucun score n’en est tiré.
report-composite = L’ensemble
report-pack = Le questionnaire
report-unverified = pas vérifié par une seconde personne
report-coverage = { $answered } réponses sur { $applicable }
report-bounds = entre { $worst } et { $best }, selon ce qui manque
report-declined = { $count ->
    [1] une réponse que la personne préfère ne pas donner
    [one] { $count } réponse que la personne préfère ne pas donner
   *[other] { $count } réponses que la personne préfère ne pas donner
}
report-too-little-answered = pas calculé : trop peu de réponses
report-incomplete = pas calculé : il manque des réponses
report-nothing-applies = pas calculé : rien ne s’y applique
report-weights-missing = pas calculé : les nombres ne sont pas chargés

report-plan = Le plan
report-plan-status = État
report-no-plan = Il n’y a pas encore de plan.
report-plan-agreed = Convenu
report-plan-changed = changé depuis, et à convenir de nouveau
report-plan-start = À partir du
report-plan-horizon = Pour
report-months = { $count ->
    [1] un mois
    [one] { $count } mois
   *[other] { $count } mois
}
report-plan-planned = Montants prévus
report-plan-approval = Approbation
report-plan-lines = Lignes
report-line-status = état : { $status }
report-line-headline = sert le souhait en tête du plan
report-line-wish = sert un souhait : { $item }
report-line-need = répond à un besoin : { $item }
report-line-how = { $level } ; { $mode }
report-line-received = la personne a confirmé la réception le { $date }
report-line-safety = examen de sécurité : { $result }
report-labelled = { $label } : { $text }
report-reviews = Contacts après l’arrivée
report-review-contact = contact
report-review-safe = on pouvait parler sans danger : { $safe }
report-review-next = prochain contact : { $date }
report-plan-end = Comment le plan a pris fin
report-plan-closed = Clos
report-plan-reopened = Rouvert

report-messages = Messages entre les bureaux
report-message-not-started = pas commencé
report-message-drafted = en cours d’écriture
report-message-sent = envoyé le { $date }
report-message-passed-over = omis le { $date }
report-message-copied = copie au bureau de transit le { $date }
report-message-received = reçu le { $date }
report-earlier = Évaluations antérieures
report-earlier-line = au moins { $level } ; échéance : { $timing }
report-earlier-decided = décidé : { $level }

file-kind = Types de fichier
    .case = le fichier d’un dossier
    .route = une fiche de pays et d’itinéraire
    .place = le contrôle d’un lieu
    .message = un message
file-other-kind = C’est un fichier de Waymark, mais pas du type que l’on ouvre ici : c’est { $detail }. Rien n’a été ouvert ; le dossier à l’écran est inchangé. Ouvrez-le là où il a sa place.
file-twice = Quelque chose figure deux fois dans ce fichier, à la ligne et colonne { $detail }, et l’on ne pourrait que deviner lequel des deux compte. Rien n’a été ouvert ; le dossier à l’écran est inchangé.
file-unknown-name = Ce fichier nomme quelque chose que ce Waymark ne connaît pas, à la ligne et colonne { $detail }. Il a peut-être été fait avec d’autres questions. Rien n’a été ouvert ; le dossier à l’écran est inchangé.
file-unknown-answer = Ce fichier contient une réponse que sa question n’admet pas, à la ligne et colonne { $detail }. Rien n’a été ouvert ; le dossier à l’écran est inchangé.
file-route-opened = La fiche est maintenant dans cette partie du trajet. Regardez sa date : une fiche trop ancienne compte comme pas connue.
file-place-opened = Le contrôle du lieu est ouvert.
