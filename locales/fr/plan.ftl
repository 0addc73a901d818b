# Waymark, français : le plan.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

plan-wish = Ce que veut la personne
plan-no-headline = Aucun souhait n’est écrit en tête de ce plan.
plan-person-said = La personne a dit :
plan-take-wish = Reprendre cela comme souhait du plan
plan-no-names = Court, et sans noms, adresses ni numéros de téléphone : utilisez des rôles, comme « une tante » ou « le prêteur ».
plan-covers = Le plan couvre la période du { $first } au { $last }.

plan-stand = Où en est le plan
plan-status-text = L’état du plan
    .draft = Le plan est en cours d’écriture. Rien n’est encore convenu.
    .agreed = Le plan est convenu. Il n’a pas commencé.
    .active = Le plan est en cours.
    .on_hold = Le plan est en attente.
    .closed = Le plan est clos. On peut le lire, et le rouvrir avec une raison.
    .reopened = Le plan a été rouvert. Il faut en convenir de nouveau.
plan-agreed-on = La version { $number } a été convenue le { $date } : { $how }.
plan-changed = Il a changé depuis : parcourez les changements avec la personne et convenez-en de nouveau.
plan-waits-because = Il attend parce que : { $reason }
plan-before-agreeing = { $count ->
        [1] Un point avant que la personne puisse donner son accord
        [one] { $count } point avant que la personne puisse donner son accord
       *[other] { $count } points avant que la personne puisse donner son accord
    }
    .clear = Rien ne s’oppose à un accord. Parcourez-le avec la personne, ligne par ligne.
plan-before-starting = { $count ->
        [1] Un point avant que le plan puisse commencer
        [one] { $count } point avant que le plan puisse commencer
       *[other] { $count } points avant que le plan puisse commencer
    }
    .clear = Rien ne s’oppose au démarrage.
plan-to-look-at = À regarder
plan-agree = Convenir du plan
plan-agree-again = Convenir des changements
plan-activate = Démarrer le plan
plan-go-on = Continuer le plan
plan-hold = Le mettre en attente
plan-close = Clore le plan
plan-reopen = Rouvrir le plan
plan-started = Le plan est en cours.
plan-risk = Sécurité
plan-risk-none = Rien n’est encore consigné sur la sécurité.
plan-risk-now = Évaluation de sécurité en vigueur : { $date }, { $level }, { $timing }.
plan-risk-checked = Contrôlé au regard de l’évaluation de sécurité du { $date } : { $level }, { $timing }.
plan-risk-unchecked = Le plan n’a pas été contrôlé au regard d’une évaluation de sécurité.
plan-risk-check = J’ai regardé chaque ligne au regard de cette évaluation
plan-go-there = Y aller
plan-go-question = À la question : { $item }
plan-go-safety = Réexaminer la sécurité
plan-go-risks = Voir les risques
plan-label-of = { $label } : { $about }

plan-on = Quel jour
plan-not-now = Pas maintenant
plan-day-missing = Écrivez le jour : année, mois, jour.
plan-day-ahead = Ce jour ne peut pas être à venir.
plan-reason-missing = Écrivez la raison.
plan-agree-title = La personne donne son accord au plan
plan-agree-text = Lisez-le à voix haute ou montrez-le. Il appartient à la personne : toute ligne peut être refusée, et tout peut être changé à tout moment. Ce qui est convenu est gardé comme version et n’est jamais modifié.
plan-agree-how = Comment la personne donne-t-elle son accord ?
plan-agree-how-missing = Dites comment la personne donne son accord.
plan-interpreter = Un interprète a aidé
plan-agree-risk = L’accord est donné en tenant compte de l’évaluation de sécurité du { $date } : { $level }, { $timing }.
plan-agree-send = La personne donne son accord
plan-agreed-now = Le plan est convenu.
plan-hold-title = Mettre le plan en attente
plan-hold-reason = Pourquoi il attend
plan-hold-send = Le mettre en attente
plan-reopen-title = Rouvrir le plan
plan-reopen-text = La fin antérieure reste consignée. Le plan est ensuite convenu de nouveau avec la personne.
plan-reopen-agreed = Il a été convenu de le rouvrir si : { $conditions }
plan-reopen-reason = Pourquoi il est rouvert
plan-reopen-send = Le rouvrir
plan-close-title = Clore le plan
plan-close-text = Regardez les raisons avec la personne. La fin d’un plan n’est pas la fin de l’aide, et le plan peut être rouvert.
plan-close-reason = Raison
plan-close-reason-missing = Choisissez la raison.
plan-close-explored = Les raisons ont été regardées avec la personne
plan-close-planned = La fin était prévue
plan-close-safety = Ce que l’on sait maintenant de la sécurité
plan-close-safety-missing = Écrivez ce que l’on sait maintenant de la sécurité. Cette fin le demande.
plan-close-safety-hint = Surtout si la personne est injoignable : ce qui a été essayé, et ce qui indique un danger.
plan-close-conditions = Dans quel cas on le rouvrirait
plan-close-follow-on = Qui continue d’aider, par fonction ou organisation
plan-close-instrument = Questionnaire utilisé à la fin
plan-close-contact = La personne accepte d’être contactée plus tard
plan-close-records = Les documents sont conservés jusqu’au
plan-close-send = Clore le plan
plan-closed-now = Le plan est clos.

plan-needs = Besoins sans ligne
plan-needs-lead = Chaque besoin reçoit une ligne dans le plan, ou un mot sur la raison pour laquelle il n’en a pas. Les besoins urgents viennent d’abord.
plan-needs-none = Chaque besoin trouvé a une ligne ou une raison.
plan-need-urgent = urgent
plan-need-some = un certain besoin
plan-need-why-not = Dites pourquoi il n’a pas de ligne
plan-need-why-not-hint = Par exemple : la personne n’en veut pas maintenant, ou quelqu’un d’autre s’en charge déjà.
plan-add-for = Ajouter une ligne : { $type }
plan-suggested = suggéré par les réponses
plan-possible = possible
plan-blocked = pas proposé maintenant
plan-later = pas encore
plan-blocked-type = { $type } :
plan-held-by = Questions qui le retiennent
plan-unsettled = { $count ->
        [1] Un besoin n’est pas établi
        [one] { $count } besoin n’est pas établi
       *[other] { $count } besoins ne sont pas établis
    }
plan-unsettled-text = Ce qui n’a pas été demandé ou n’est pas connu n’est jamais pris pour une absence de besoin. Revenez-y.
plan-offers = Les { $all } types d’aide, dont { $suggested } suggérés
plan-offers-lead = À quoi sert chacun, ce que sa ligne doit dire, et ce qu’il faut vérifier avant de le fournir. Ce qui n’est pas proposé maintenant reste ici avec sa raison.
plan-line-has = La ligne dit :
plan-line-check = À vérifier avant de le fournir :
plan-offer-lines = { $count ->
        [1] Une ligne dans le plan.
        [one] { $count } ligne dans le plan.
       *[other] { $count } lignes dans le plan.
    }

plan-lines = Lignes du plan
plan-no-lines = Il n’y a pas encore de lignes. Partez de ce que veut la personne, ou d’un besoin ci-dessus.
plan-add-line = Ajouter une ligne
plan-line-name = Ligne { $number } : { $about }
plan-line-number = Ligne { $number }
plan-line-blank = pas encore décrite ({ $kind })
plan-nobody-yet = personne n’est encore désigné
plan-no-day-yet = pas encore de jour
plan-by = au plus tard le { $date }
plan-line-blocks = { $count ->
        [1] un point s’y oppose
        [one] { $count } point s’y oppose
       *[other] { $count } points s’y opposent
    }
plan-line-warns = { $count ->
        [1] un point à regarder
        [one] { $count } point à regarder
       *[other] { $count } points à regarder
    }
plan-unfold = Ouvrir
plan-read = Lire toute la ligne
plan-fold = Replier
plan-move-up = Monter
plan-move-down = Descendre
plan-moved = Déplacée à la place { $place }.
plan-already-first = C’est déjà la première ligne.
plan-already-last = C’est déjà la dernière ligne.
plan-remove-line = Retirer cette ligne
plan-remove-text = Retirer cette ligne avec tout ce qui y est écrit ? On ne pourra pas la récupérer. Les versions convenues antérieures la gardent.
plan-remove-begun = Cette ligne a commencé. La mettre à l’état « abandonnée » ou « refusée par la personne » garde ce qui s’est passé. La retirer tout de même ? On ne pourra pas la récupérer. Les versions convenues antérieures la gardent.
plan-remove-keep = La garder
plan-remove-yes = La retirer
plan-removed = est retirée.
plan-group-what = Quoi
plan-group-who = Qui et quand
plan-group-how = Comment l’aide est fournie, et ce qu’elle coûte
plan-group-feasible = Cela peut-il marcher ?
plan-group-safety = Examiner la sécurité avant de fournir l’aide
plan-group-progress = Où cela en est
plan-group-open = { $count ->
        [1] { $group } (un point)
        [one] { $group } ({ $count } point)
       *[other] { $group } ({ $count } points)
    }
plan-for-wish = Le souhait qu’elle sert
plan-wish-headline = Le souhait en tête du plan
plan-for-need = Le besoin auquel elle répond
plan-type = Type d’aide
plan-type-blocked = { $type } (pas proposé maintenant)
plan-type-later = { $type } (pas encore)
plan-approach = Approche
plan-level = Qui ou quoi change
plan-kind = Type de ligne
plan-counts-under = Compte dans
plan-provider-consent = La personne accepte que ce prestataire apprenne ce que la ligne demande
plan-depends = Attend que ces lignes soient faites
plan-mode = Avec quelle visibilité l’aide est-elle fournie ?
plan-form = Forme
plan-evidence = Ce qui montre que cela a été donné
plan-currency = Monnaie
    .hint = Trois lettres, par exemple EUR
plan-programme = Payé par
plan-tranches = Versements
plan-tranches-hint = Seulement si c’est donné par étapes. Ensemble, ils font le montant prévu.
plan-add-tranche = Ajouter un versement
plan-tranche = Versement { $number }
plan-not-paid-yet = Rien ne peut encore être versé. « Où cela en est » dit ce qui s’y oppose.
plan-cash = Argent liquide ou aide en nature ? Six questions
plan-cash-lead = Posez-les avec la personne. Les réponses disent quelles formes restent ouvertes et pourquoi. Vous choisissez avec la personne.
plan-cash-said = Dit pendant l’entretien
plan-not-asked = Pas encore demandé
plan-not-looked = Pas encore examiné
plan-not-said = Rien n’est encore dit
plan-cash-preferred = Que préfère la personne ?
plan-cash-wanted = le souhait de la personne
plan-cash-open = Ce que les réponses laissent ouvert
plan-cash-open-hint = Aucune forme n’est choisie ici. Une question peu claire ou qui n’a pas été posée n’ouvre rien.
plan-cash-keep = À garder en tête
plan-criteria = Critères, un par un : { $looked } sur { $all } examinés
plan-criterion-must = Celui-ci doit être rempli avant que de l’argent liquide soit prévu.
plan-safety-by = Examiné par
plan-safety-result = Qu’en découle-t-il ?
plan-line-status-label = État
plan-withheld = Ne peut pas encore être choisi : { $states }. Ce qui s’y oppose :
plan-refused = Cela n’a pas été consigné. Ce qui s’y oppose :
plan-received-hint = Ce qui compte, c’est que la personne dise que c’est vraiment arrivé.
plan-referral = Orientation
plan-referral-state = Où en est l’orientation
plan-referral-within = Une réponse est attendue dans un délai de
plan-referral-age = { $days ->
        [0] Dans cet état depuis aujourd’hui.
        [one] Dans cet état depuis un jour.
       *[other] Dans cet état depuis { $days } jours.
    }
plan-release = Les mots de cette ligne peuvent figurer dans les impressions, les résumés et les messages

plan-dimension = Dimensions
    .economic = Travail et argent
    .social = Logement, papiers, école, santé
    .psychosocial = Bien-être et entourage
    .safety = Sécurité
plan-grid = Tout a-t-il été examiné ?
plan-grid-hint = Combien de lignes il y a. C’est un décompte, pas un score : une case vide peut être juste.
plan-grid-caption = Lignes du plan selon la dimension où elles comptent et selon qui ou quoi change
plan-declare = { $dimension } : rien n’est prévu ici. Pourquoi ?

plan-time = Le plan dans le temps
plan-time-none = Rien n’a encore de jour.
plan-time-order = Dans l’ordre
plan-time-key = Une barre est une ligne, de son début au jour où elle doit être faite. Une marque pleine est un contact qui a eu lieu, une marque vide est un contact dû. Le trait vertical est aujourd’hui. Les contacts dus plus tard ne figurent que dans la liste.
plan-event-starts = Le plan commence
plan-event-ends = La durée du plan prend fin
plan-event-line-starts = Début : { $line }
plan-event-line-due = À faire au plus tard : { $line }
plan-event-contact = Il y a eu un contact
plan-event-next = Le prochain contact est dû
plan-event-today = Aujourd’hui
plan-event-month = { $months ->
        [1] Contact un mois après l’arrivée : { $state }
        [one] Contact { $months } mois après l’arrivée : { $state }
       *[other] Contact { $months } mois après l’arrivée : { $state }
    }
plan-event-day = { $days ->
        [1] Contact un jour après l’arrivée : { $state }
        [one] Contact { $days } jour après l’arrivée : { $state }
       *[other] Contact { $days } jours après l’arrivée : { $state }
    }
plan-money = Argent
plan-planned = Prévu
plan-spent = Dépensé
plan-no-amount = rien
plan-money-hint = Chaque monnaie a son propre total. Rien n’est converti.
plan-left-out = Pas dans ces totaux, parce qu’un montant ne peut pas être lu : { $lines }.
plan-programmes = Programmes qui peuvent payer ({ $count })
plan-programmes-lead = Consignez ce que chacun a décidé. Rien ici ne décide qui y a droit. Aucune aide ne dépend du fait de travailler avec la police.
plan-add-programme = Ajouter un programme
plan-programme-number = Programme { $number }
plan-eligibility = Ce qu’il a décidé
plan-decided-by = Décidé par
plan-remove-programme = Retirer ce programme ? Les lignes qui le nomment n’en nommeront alors aucun.

plan-contacts = Contacts après l’arrivée
plan-contact-next = Le prochain contact est dû au plus tard le { $date } : { $because }
plan-contact-overdue = Un contact était dû au plus tard le { $date } : { $because }
plan-contact-not-agreed = La personne n’a pas accepté d’être contactée après l’arrivée ; aucune date n’est donc fixée. Demandez d’abord cet accord.
plan-contact-no-day = Les mois comptent à partir du jour d’arrivée, ou du début du plan. Aucun des deux n’est encore connu.
plan-contact-set-day = Fixer le début du plan
plan-contact-from = Les mois sont comptés à partir du { $date }.
plan-add-contact = Consigner un contact
plan-contact-title = Contact : { $date }
plan-contact-next-on = prochain contact le { $date }
plan-contact-by = Contact fait par
plan-contact-again = Quelque chose a changé, ou il n’était pas clairement sans danger de parler. Réexaminez la sécurité avant de fournir quoi que ce soit d’autre.
plan-contact-ask = À chaque contact, reposez ces questions. Une réponse moins bonne compte tout de suite et rouvre l’évaluation de sécurité :
plan-safe-to-talk = Pouvait-on parler sans danger ? Demandez-le d’abord, avec la phrase de couverture.
plan-safe-short = Parler sans danger
    .yes = on pouvait parler sans danger
    .no = on ne pouvait pas parler sans danger
    .unsure = on ne sait pas si l’on pouvait parler sans danger
plan-channel = Comment
plan-changes = Qu’est-ce qui a changé ?
plan-changes-summary = Qu’est-ce qui a changé ? ({ $count })

plan-versions = Versions convenues et approbations
plan-no-version = Rien n’a encore été convenu.
plan-with-interpreter = Un interprète a aidé.
plan-version-lines = { $count ->
        [1] Ce qu’elle dit : une ligne
        [one] Ce qu’elle dit : { $count } ligne
       *[other] Ce qu’elle dit : { $count } lignes
    }
plan-approvals = Approbations
plan-no-approval = Aucune n’est consignée. N’en consignez une que là où quelqu’un d’autre doit approuver le plan.
plan-approval-row = { $date } : { $decision } ({ $role })
plan-add-approval = Consigner une approbation
plan-approval-decision = Où en est-elle ?
plan-approval-note = Remarque
plan-approval-decision-missing = Dites où en est l’approbation.
plan-approval-role-missing = Dites quelle fonction décide.
plan-approval-send = La consigner
plan-endings = Comment il a pris fin
plan-ended = Clos le { $date } : { $reason }
plan-ended-explored = Les raisons ont été regardées avec la personne.
plan-ended-not-explored = Les raisons n’ont pas été regardées avec la personne.
plan-ended-contact = La personne accepte d’être contactée plus tard.
plan-ended-no-contact = La personne n’a pas accepté d’être contactée plus tard.
plan-reopened-on = Rouvert le { $date } : { $reason }

options-plan-status = États d’un plan
    .draft = en cours d’écriture
    .agreed = convenu
    .active = en cours
    .on_hold = en attente
    .closed = clos
    .reopened = rouvert
options-plan-level = Qui ou quoi change
    .individual = La personne
    .family = La famille
    .community = La communauté
    .structural = Les services et les règles
options-plan-kind = Types de ligne
    .service = Service
    .grant = Allocation
    .goods = Biens
    .referral = Orientation vers un autre organisme
    .follow_up = Contact après l’arrivée
    .protection_measure = Mesure de protection
options-plan-mode = Avec quelle visibilité
    .openly = Ouvertement
    .discreetly = Discrètement
    .inside_general_service = À l’intérieur d’un service général
options-plan-form = Formes
    .cash = Argent liquide
    .in_kind = Biens
    .voucher = Bon
    .service = Payé au prestataire
    .mixed = Une part en biens, une part en argent liquide
    .none = Ne coûte rien
options-plan-evidence = Ce qui le montre
    .receipt = Un reçu
    .photo_without_person = Une photo sans la personne
    .provider_note = Une note du prestataire
    .person_confirms = La personne confirme
    .none = Rien
options-plan-met = Résultat d’un examen
    .met = Oui
    .not_met = Non
    .unclear = Peu clair
options-plan-safety = Ce qui en découle
    .ok = Continuer
    .change = Changer d’abord quelque chose
    .stop = Stop
options-plan-line-status = États d’une ligne
    .proposed = proposée
    .accepted = acceptée
    .declined_by_person = refusée par la personne
    .waiting = en attente
    .under_way = en cours
    .done = faite
    .dropped = abandonnée
options-plan-referral = États d’une orientation
    .proposed = proposée
    .consent_given = la personne est d’accord
    .sent = envoyée
    .acknowledged = reçue là-bas
    .service_started = le service a commencé
    .service_confirmed_by_person = la personne confirme le service
    .not_available = impossible à obtenir
    .declined = refusée
    .lost = plus aucune nouvelle
options-plan-window = Délais de réponse
    .within_1_hour = une heure
    .within_3_hours = trois heures
    .within_1_day = un jour
    .within_3_days = trois jours
options-plan-agreed = Comment un plan est convenu
    .signed = par signature
    .verbal_witnessed = de vive voix, devant témoin
    .thumbprint = par empreinte du pouce
options-plan-declaration = Sur une dimension entière
    .help_wanted = La personne veut de l’aide ici
    .no_help_wanted = La personne ne veut pas d’aide ici
    .not_needed = Aucune aide n’est nécessaire ici
options-plan-eligibility = Ce qu’un programme a décidé
    .unknown = pas encore connu
    .requested = demandé
    .confirmed = confirmé
    .refused = refusé
    .ended = terminé
options-plan-decision = Où en est une approbation
    .requested = demandée
    .pending = en attente
    .approved = donnée
    .rejected = refusée
options-plan-channel = Moyens de contact
    .visit = visite
    .phone = téléphone
    .message = message
    .office = au bureau
    .remote_call = appel vidéo ou par internet
options-plan-safe-to-talk = Parler sans danger
    .yes = Oui
    .no = Non
    .unsure = Il y a un doute
options-plan-counting = Comment une fin est comptée
    .success = Dans les rapports, cela compte comme une réussite.
    .not_success = Dans les rapports, cela n’est pas compté comme une réussite.
    .neither = Dans les rapports, cela ne compte ni comme une réussite ni comme un échec.
options-plan-tick = Trois cases
    .service_exists = Le service existe-t-il sur place ?
    .person_qualifies = La personne remplit-elle les conditions ?
    .safe = La personne peut-elle s’en servir sans être trouvée ni subir de tort ?
options-plan-yes-no = Réponses
    .yes = Oui
    .no = Non
    .unclear = Peu clair
options-plan-severity = Quelle gravité
    .hint = rappel
    .warn = à regarder
    .block = s’y oppose
options-plan-stops = À quoi un point s’oppose
    .nothing = à rien ; il est signalé
    .agreeing = à l’accord sur le plan
    .activating = au début du plan, à la fourniture de la ligne, et à un nouvel accord sur un plan en cours
    .delivering = à la fourniture
    .finishing = à ce que la ligne soit dite terminée
    .starting = à l’accord sur le plan, à son début et à la fourniture de la ligne
    .closing = à la clôture du plan
    .every = à toute étape
options-plan-rule = Règles du plan
    .P1 = Une ligne vient d’un souhait
    .P2 = Besoins urgents
    .P3 = Qui et pour quand
    .P4 = Dates
    .P5 = Accord pour que quelqu’un soit informé
    .P6 = Argent liquide
    .P7 = Montants
    .P8 = L’évaluation de sécurité
    .P9 = Intérêt supérieur de l’enfant
    .P10 = Toutes les dimensions
    .P11 = Ordre des lignes
    .P12 = Noms et coordonnées dans le texte
    .P13 = Plans clos
    .typed = Ce qui ne peut pas être lu
    .grid = Cela peut-il marcher ?
    .fit_to_work = Aptitude au travail
    .ceiling = Ce que paie un programme
    .referral = Orientations
    .safety = Sécurité avant de fournir l’aide
    .assistance = Types d’aide retenus
    .risk_grid = Risques pour le retour lui-même
    .mitigation = La protection dans le plan
    .closing = La fin d’un plan
    .interval = À quelle fréquence il y a contact
    .state = États du plan
options-plan-field = Champs du plan
    .headline = Le souhait en tête du plan, avec les mots de la personne
    .plan_start = Le plan commence le
    .horizon = Mois qu’il couvre
    .need_reason = Pourquoi il n’a pas de ligne
    .approach_other = Avec d’autres mots, si rien dans la liste ne convient
    .goal = But, en une phrase, tel que la personne le voit
    .step = Étape : ce qui est fait
    .first_step = Premier pas fait par la personne
    .owner = Qui s’en charge
    .provider = Qui fournit l’aide, par organisation ou fonction
    .start = Commence le
    .due = À faire au plus tard le
    .date_reason = Pourquoi c’est en dehors de la durée du plan
    .every_days = Se répète tous les combien de jours
    .planned = Montant prévu
    .spent = Dépensé jusqu’ici
    .overspend_reason = Pourquoi on a dépensé plus que prévu
    .tranche_amount = Montant
    .tranche_condition = Ce qui doit être rempli avant le versement
    .tranche_due = Dû au plus tard le
    .tranche_paid = Versé le
    .criterion_basis = Sur quoi cela repose
    .criterion_reason = Pourquoi c’est tout de même prévu
    .criterion_on = Examiné le
    .criterion_again = Réexaminer le
    .cash_basis = Sur quoi cela repose
    .cash_why = Pourquoi, avec les mots de la personne
    .safety_on = Examiné le
    .status_reason = Pourquoi elle est dans cet état
    .received_on = La personne a confirmé ce jour-là que c’est arrivé
    .programme_name = Nom du programme
    .programme_on = Décidé le
    .programme_ceiling = Le maximum qu’il paie
    .review_on = Jour
    .review_period = La période sur laquelle on revient
    .review_situation = Comment vont les choses
    .review_problem = Ce qui est difficile
    .review_action = Ce que l’on fait à ce sujet
    .review_instrument = Questionnaire utilisé
    .person_says = Ce que dit la personne, et ce qu’elle changerait
    .staff_says = Ce que dit le personnel
    .next_on = Prochain contact le
options-cash-question = Argent liquide ou aide en nature
    .cash_is_a_risk = Détenir de l’argent liquide mettrait-il la personne en danger, de la part de trafiquants, d’un prêteur, d’un partenaire ou de la famille ?
    .safe_delivery = Y a-t-il une manière sûre de le remettre ?
    .enough = Est-ce assez pour sortir de la dette ou pour répondre au besoin urgent ?
    .others_receive = D’autres autour de la personne reçoivent-ils aussi de l’aide ?
    .goods_available = Trouve-t-on les biens sur place, peut-on les acheter sans danger, chez des fournisseurs fiables ?
options-cash-standing = À quel point une forme est ouverte
    .open = ouverte
    .avoid = mieux vaut l’éviter
    .not_settled = pas avant que cela soit réglé
    .closed = à ne pas utiliser
options-cash-reason = Pourquoi une forme est dans cet état
    .cash_is_a_risk = Détenir de l’argent liquide mettrait la personne en danger.
    .no_safe_delivery = Il n’y a pas de manière sûre de le remettre.
    .risk_not_known = On ne sait pas si détenir de l’argent liquide est un risque.
    .delivery_not_known = On ne sait pas s’il y a une manière sûre de le remettre.
    .no_goods = On ne trouve pas les biens, ou pas sans danger.
    .goods_not_known = On ne sait pas si l’on trouve les biens.
    .safe_collection = Là où il faut de l’argent : seulement par étapes, avec une manière sûre de le recevoir.
    .combine_lines = Le montant ne suffit pas : le joindre à une autre ligne, et ne pas alimenter la dette.
    .enough_not_known = On ne sait pas si le montant suffit.
    .others_do_not_receive = Les autres ne reçoivent rien : le donner discrètement, ou de façon à aider le ménage ou la communauté.
    .others_not_known = On ne sait pas si d’autres reçoivent de l’aide.
    .preference_not_asked = On n’a pas demandé à la personne ce qu’elle préfère.
options-schedule-point = Où en est un suivi
    .met = il y a eu un contact
    .overdue = le jour est passé
    .ahead = à venir
options-schedule-because = Pourquoi un contact est dû
    .security_review = l’évaluation de sécurité doit être réexaminée.
    .security_interval = les contacts ne sont jamais plus espacés que les réexamens de la sécurité.
    .agreed = cela a été convenu avec la personne.
    .month = c’est l’un des mois après l’arrivée.

plan-problem-no_wish_line = Aucune ligne ne vient d’un souhait de la personne. Partez au moins une fois de ce qu’elle veut.
plan-problem-urgent_need_open = { $item } : ce besoin est urgent et n’a ni ligne ni raison.
plan-problem-no_owner = Personne n’est désigné pour s’en charger.
plan-problem-no_due_date = Il n’y a pas de jour pour lequel ce doit être fait.
plan-problem-due_before_start = Le jour d’échéance est avant le début.
plan-problem-outside_horizon = Le jour est en dehors de la durée du plan. Changez-le, ou dites pourquoi.
plan-problem-no_consent_for_recipient = Une orientation a besoin d’un prestataire nommé, de l’accord de la personne pour que ce prestataire soit informé, et du consentement à la transmission.
plan-problem-cash_not_protected = On ne prévoit pas d’argent liquide avant qu’il soit établi que le détenir n’expose la personne à aucun risque et qu’il peut être remis sans danger. Voir les critères et les questions sur l’argent liquide.
plan-problem-tranches_differ = Le total des versements ne fait pas le montant prévu.
plan-problem-overspent = On a dépensé plus que prévu. Dites pourquoi.
plan-problem-security_missing = Rien n’est encore consigné sur la sécurité. Examinez la sécurité avant de fournir quoi que ce soit.
plan-problem-security_review_due = L’évaluation de sécurité a dépassé son jour de réexamen. Réexaminez la sécurité.
plan-problem-security_newer = Il y a une évaluation de sécurité plus récente que celle au regard de laquelle le plan a été contrôlé. Regardez de nouveau chaque ligne.
plan-problem-security_raised = Le plan n’a pas été contrôlé au regard du danger tel qu’il est maintenant. Rien n’est fourni avant que chaque ligne ait été regardée de nouveau.
plan-problem-no_best_interests = Il n’y a pas de retour d’un enfant sans une décision complète sur son intérêt supérieur : qui a décidé, quand, quels choix ont été comparés, et ce que dit l’enfant. Elle n’est pas consignée.
plan-problem-dimension_empty = { $dimension } : il n’y a ni ligne ni mot à ce sujet. L’aide n’y est-elle pas voulue, ou n’est-elle pas nécessaire ?
plan-problem-done_before = Elle est faite, alors que { $line } doit venir avant et n’est pas faite.
plan-problem-depends_on_itself = Elle s’attend elle-même, directement ou par d’autres lignes.
plan-problem-looks_like_contact = Cela ressemble à un numéro de téléphone ou à une adresse. Si c’en est un, retirez-le : des plans sont trouvés et transmis.
plan-problem-closed = Le plan est clos. Rouvrez-le pour le changer.
plan-problem-date_unreadable = Un jour ne peut pas être lu. Il est gardé tel quel.
plan-problem-amount_unreadable = Un montant ne peut pas être compté. { $problem }
plan-problem-number_unreadable = Un nombre ne peut pas être lu. Il est gardé tel quel.
plan-problem-too_long = Un texte dépasse 280 caractères. Il ne figure pas dans les impressions et les résumés tant qu’il n’est pas plus court.
plan-problem-criterion_not_met = Ce critère n’est pas rempli. Écrivez pourquoi c’est tout de même prévu.
plan-problem-criterion_unclear = C’est peu clair. Fixez un jour pour réexaminer.
plan-problem-not_safe_to_use = La personne ne peut pas l’utiliser sans être retrouvée ou sans qu’on lui fasse du mal. L’aide n’est pas fournie.
plan-problem-tick_not_met = { $tick } La réponse est non. Dites dans les critères ce qui parle malgré tout pour cette ligne, ou changez-la.
plan-problem-tick_unclear = { $tick } Ce n’est pas clair. Renseignez-vous avant de fournir l’aide.
plan-problem-type_not_offered = { $type } : { $reason } D’ici là, l’aide n’est ni prévue ni fournie.
plan-problem-type_not_now = { $type } : { $reason } Elle peut figurer dans le plan, et rien n’est fourni d’ici là.
plan-problem-risk_before_delivery = Un risque pour le retour demande qu’on agisse avant de fournir quoi que ce soit, et aucun résultat n’est encore écrit.
plan-problem-no_safety_line = La situation générale demande une protection, et aucune ligne du plan ne porte sur la sécurité. Ajoutez-en une.
plan-problem-not_fit_to_work = Il n’est pas établi que l’état de la personne lui permet de travailler. Cela n’est proposé qu’à une personne dont l’état le permet.
plan-problem-ceiling_passed = On prévoit plus que ce que paie { $programme }.
plan-problem-not_confirmed_by_person = Une orientation n’est faite que lorsque la personne confirme le service.
plan-problem-referral_overdue = La réponse à l’orientation est en retard. Demandez où elle en est.
plan-problem-safety_stop = L’examen de sécurité dit « Stop ». L’aide n’est pas fournie.
plan-problem-police_only = Toutes les lignes de sécurité reposent sur la police, et ici on ne peut pas compter sur la police seule. Ajoutez une autre protection.
plan-problem-safety_not_checked = L’examen de sécurité manque, est encore à venir, ou ne dit pas « Continuer ». Examinez la sécurité avant de fournir cette aide.
plan-problem-contact_too_far = C’est plus éloigné que ne peuvent l’être deux réexamens de la sécurité.
plan-problem-wrong_state = Ce n’est pas possible dans l’état où est le plan.
plan-problem-no_such_part = Cette partie n’existe plus.
plan-problem-reason_not_listed = Choisissez l’une des raisons de la liste.
plan-problem-no_safety_note = Écrivez ce que l’on sait maintenant de la sécurité. Un plan ne se termine pas ainsi sans cela.

money-problem-blank = Rien n’est écrit.
money-problem-no_currency = Il manque la monnaie : trois lettres, par exemple EUR.
money-problem-not_a_number = Ce n’est pas un montant. Il est gardé tel quel. Écrivez des chiffres, par exemple 1200.50.
money-problem-too_many_decimals = Il y a plus de décimales que n’en a cette monnaie.
money-problem-ambiguous = Cela peut se lire comme deux montants différents. Écrivez-le sans point ni virgule entre les milliers.
money-problem-too_large = C’est plus que ce que l’on peut compter.

problem-plan-no-currency = { money-problem-no_currency }
problem-plan-not-a-number = { money-problem-not_a_number }
problem-plan-too-many-decimals = { money-problem-too_many_decimals }
problem-plan-ambiguous = { money-problem-ambiguous }
problem-plan-too-large = { money-problem-too_large }
problem-plan-months = Écrivez un nombre entier de mois, de 1 à 120. Il est gardé tel quel.
