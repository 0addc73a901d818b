# Waymark, français : les pages autour des six messages, les facteurs, les risques pour le retour, et les questionnaires à points.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

remove-sure = Retirer { $name } avec tout ce qui y est écrit ?
remove-yes = Retirer
remove-no = Garder

messages-office = Qui nous sommes
messages-office-sending = Bureau d’envoi
messages-office-receiving = Bureau de réception
messages-side = Quel bureau sommes-nous ?
    .sending = la personne est ici maintenant
    .receiving = la personne vient chez nous
messages-side-hint = On peut le changer tant que le premier message n’est ni envoyé ni arrivé.
messages-side-fixed = Notre côté : { $office }. Il est fixé, puisqu’un message est déjà consigné.
messages-agreed-on = Les deux bureaux sont convenus de commencer le
messages-agreed-hint = Le délai du premier message est compté à partir de ce jour.

messages-path = Le chemin des six messages
messages-path-hint = Chaque message attend le précédent, sauf les deux derniers. Choisissez-en un pour l’ouvrir ci-dessous.
messages-transit = Si le voyage comporte une correspondance, le bureau de cet endroit peut recevoir une copie du premier avis et de l’avis de départ, là où la personne l’a accepté.
messages-lanes = Première ligne : { $sending }. Seconde ligne : { $receiving }.
messages-lane-ours = { $office } (nous)
messages-step = { $step }. { $title }
messages-way = { $from } vers { $to }
messages-state = Où il en est
    .not_started = Pas commencé
    .awaited = Pas encore arrivé
    .drafted = En cours d’écriture
    .noted = Quelque chose est noté, mais il n’est pas consigné comme reçu
    .sent = Envoyé le { $date } ({ $role })
    .received = Reçu le { $date } ({ $role })
    .passed_over = Omis le { $date }, décidé par : { $role }
messages-due = Attendu au plus tard le { $date }
messages-overdue = En retard depuis le { $date }
messages-waits-for = Attend le message { $step }
messages-called-off = Pas attendu : la personne ne voyage pas

messages-late-title = En retard
messages-late = Message { $step }, { $title } : { $due }.
messages-withdrawn = Le { $date }, la personne a retiré son accord à la transmission. Aucun message n’est plus écrit à partir de maintenant. Ci-dessous, ce qui a été transmis avant : dites-le à la personne, et demandez à l’autre bureau de ne plus s’en servir.

messages-booking-closed = Pas encore de réservation. Rien n’est réservé avant que le message { $step }, « { $title } », soit arrivé.
messages-booking-open = Le message { $step }, « { $title } », est consigné. Pour ce qui est des messages, le voyage peut être réservé. Les autres conditions se trouvent sur une page à part.
messages-to-readiness = Le voyage peut-il être réservé ?

messages-in-the-way = Ce qui s’y oppose
messages-consent-needed = À obtenir d’abord, de la personne :
messages-consent = { $item }. Consigné : { $answer }.
messages-to-consent = À la question
messages-link-name = { $label } : { $item }
messages-after-consent = Les champs s’ouvrent quand la personne a accepté la transmission.

messages-due-on = Date limite convenue entre les deux bureaux
messages-due-counted =
    { $days ->
        [1] Si rien n’est écrit ici, il est dû le { $date } : un jour après le message précédent, ou après l’accord des bureaux pour commencer.
        [one] Si rien n’est écrit ici, il est dû le { $date } : { $days } jour après le message précédent, ou après l’accord des bureaux pour commencer.
       *[other] Si rien n’est écrit ici, il est dû le { $date } : { $days } jours après le message précédent, ou après l’accord des bureaux pour commencer.
    }
messages-due-open =
    { $days ->
        [1] Si rien n’est écrit ici, il est dû un jour après le message précédent, ou après l’accord des bureaux pour commencer.
        [one] Si rien n’est écrit ici, il est dû { $days } jour après le message précédent, ou après l’accord des bureaux pour commencer.
       *[other] Si rien n’est écrit ici, il est dû { $days } jours après le message précédent, ou après l’accord des bureaux pour commencer.
    }
messages-due-set = Fixé par les deux bureaux.
messages-due-unreadable = Cela ne peut pas se lire comme un jour. D’ici là, c’est le { $date } qui vaut.

messages-fields = Ce qu’il dit
messages-fields-theirs = Ce que disait leur message
messages-drawn = Ces lignes viennent du dossier. Pour en changer une, allez là d’où elle vient.
messages-write = Ces lignes sont écrites pour ce message.
messages-write-theirs = Notez ce que disait leur message, autant que vous en avez besoin ici. Rien n’en est renvoyé.
messages-forbidden = Ce qui ne doit pas y figurer
messages-line-later = Rempli quand rien ne s’y oppose
messages-text-not-given = non indiqué
messages-line-missing = Rien n’est encore consigné
messages-line-withheld = Ce texte n’est pas autorisé à sortir d’ici. Il est omis.
messages-nothing-written = Rien n’a été écrit ni choisi ici.
messages-from-start = À l’accueil
messages-from-question = À la question
messages-from-result = Au résultat
messages-from-needs = Aux besoins
messages-from-plan = Au plan
messages-from-responses = À ce qui peut être fait
messages-from-consents = À ce que la personne accepte

messages-preview = Le texte tel qu’il sort
messages-preview-none = Le texte est composé ici quand rien ne s’y oppose.
messages-preview-anew = Ceci est recomposé à partir du dossier tel qu’il est aujourd’hui. Cela peut différer de ce qui a été envoyé.
messages-print = Imprimer le message { $step }
messages-save = Enregistrer le message { $step } comme fichier texte
messages-remark-missing = Rien n’est consigné, donc pas dans le texte : { $fields }
messages-remark-withheld = Texte qui n’est pas autorisé à sortir d’ici, donc pas dans le message : { $fields }
messages-remark-signs = Cela évoque quelque chose qui ne doit pas figurer dans un message. Vérifiez : { $found }
messages-remark-contact = Ressemble à un numéro de téléphone ou à une adresse. Vérifiez si cela peut y figurer : { $fields }
messages-remark-long = Plus de 280 caractères, donc pas dans le texte tant que ce n’est pas plus court : { $fields }

messages-mark-sent = Consigner qu’il a été envoyé
messages-mark-sent-hint = Rien n’est envoyé d’ici. Transmettez le texte par la voie convenue entre les bureaux, puis consignez-le.
messages-sent-before = Seul un message parti le { $date } ou avant peut encore être consigné, pour que la liste de ce qui a été transmis soit complète.
messages-sent-on = Envoyé le
messages-sent-by = Envoyé par (fonction)
messages-mark-sent-now = Consigner le message { $step } comme envoyé
messages-marked-sent = Le message est consigné comme envoyé.
messages-record-received = Consigner qu’il est arrivé
messages-record-received-hint = Seul l’autre bureau peut dire que cette étape est faite. Ici, vous consignez que son message est arrivé, quel jour et de quelle fonction.
messages-received-on = Reçu le
messages-received-from = De la part de (fonction dans l’autre bureau)
messages-reference = Leur référence
messages-reference-hint = S’ils en ont donné une. Un code, jamais un nom.
messages-record-now = Consigner le message { $step } comme reçu
messages-recorded = Le message est consigné comme reçu.
messages-blanks = Pas noté d’après leur message : { $fields }
messages-needed-first = Notez d’abord ce que disait leur message sous « { $field } ». Sans cela, un message disant que personne n’a été accueilli mettrait fin aux recherches.
messages-day-missing = Indiquez le jour : année, mois, jour.
messages-take-back = Consigné par erreur : retirer le message { $step }
messages-copy = Copie pour le bureau de transit
messages-copy-hint = Seulement s’il y a une correspondance et si la personne a accepté ce partage. La copie porte le même texte. Vous la transmettez par votre propre voie sûre.
messages-copy-now = Consigner que la copie a été envoyée
messages-copy-marked = Consigné : la copie a été envoyée.
messages-copied = Une copie est allée au bureau de transit le { $date } ({ $role }).
messages-take-back-copy = Consigné par erreur : retirer la copie
messages-pass-over = Omettre cette étape
messages-pass-over-hint = Une autre organisation a déjà fait rentrer la personne ; il n’y a donc peut-être pas eu le temps pour cette étape. L’omettre ne confirme rien ; cela permet de commencer l’étape suivante.
messages-pass-over-by = Décidé par (fonction)
messages-pass-over-reason = Pourquoi elle est omise
messages-pass-over-now = Omettre le message { $step }
messages-pass-over-done = Consigné : l’étape est omise.
messages-passed-over = Omis le { $date }, décidé par : { $role }.
messages-take-back-pass = Ne pas l’omettre, finalement

messages-arrival = L’arrivée
messages-arrival-on = Arrivée attendue le
messages-arrival-hours = À confirmer dans un délai de combien d’heures
messages-arrival-hours-hint = Comme convenu par les deux bureaux : un nombre entier de 1 à 720. Si rien n’est écrit ici, elle est à confirmer le jour de l’arrivée.
messages-not-met = La personne n’a pas été accueillie à l’arrivée
messages-not-travelling = La personne ne voyage finalement pas
messages-not-travelling-why = Pourquoi, en bref
messages-not-travelling-left = L’avis de départ est consigné. Si la personne est finalement partie, retirez cette coche : tant qu’elle est mise, on ne cherche personne.

arrival-not_expected = Personne n’est en route.
arrival-unreadable = Le jour d’arrivée ne peut pas être lu. Écrivez année, mois, jour, pour qu’une non-arrivée soit remarquée.
arrival-expected = La personne est en route. L’arrivée est à confirmer au plus tard le { $date }.
arrival-due_today = L’arrivée est à confirmer aujourd’hui.
arrival-missing = L’arrivée aurait dû être confirmée au plus tard le { $date }, et elle ne l’est pas.
arrival-not_met = La personne n’a pas été accueillie à l’arrivée. On l’a constaté le { $date }.
arrival-confirmed = L’arrivée est confirmée.

messages-missing = Non-arrivée : agissez maintenant
messages-missing-said = Une non-arrivée est consignée. Ce qu’il faut faire maintenant est en haut de cette page.
messages-missing-steps = Que faire
    .step1 = Appelez qui devait accueillir la personne, par la voie que vous avez convenue. Demandez seulement si la personne a été accueillie.
    .step2 = Appelez la personne au numéro convenu pour le voyage, avec les seuls mots convenus. Si quelqu’un d’autre répond, ne dites rien de la personne.
    .step3 = Demandez à l’accompagnement ou au personnel de correspondance si la personne a voyagé. Ne donnez pas de raison.
    .step4 = Prévenez le responsable de la sécurité. Convenez de qui cherche, pour quand, et du moment où vous referez le point aujourd’hui.
    .step5 = N’utilisez que des contacts vérifiés auparavant. Si les trafiquants peuvent avoir des relations parmi les fonctionnaires, laissez la police locale de côté et prenez le contact que l’avocat a désigné.
    .step6 = N’appelez la famille que si la personne l’a accepté pour ce cas.
    .step7 = Évaluez de nouveau le danger avec ce que vous savez maintenant. Tant que la personne n’est pas retrouvée, planifiez comme si elle était à leur portée.

messages-shared = Ce qui a quitté notre bureau
messages-shared-lead = Si la personne le demande, ou retire son accord à la transmission, voici ce qu’a l’autre bureau.
messages-shared-withdrawn = Ceci a été transmis avant que l’accord soit retiré. On ne peut pas le reprendre d’ici : demandez à l’autre bureau de ne plus s’en servir, et dites à la personne ce qu’il répond.
taken-back-listed = Ce qui a été transmis auparavant est indiqué en haut de cette page.
messages-shared-line = Message { $step }, { $title } : { $date } ({ $role }). Il contenait :
messages-shared-copy = Copie du message { $step }, { $title }, au bureau de transit : { $date } ({ $role }). Elle contenait :

referral-blocked-side_not_chosen = Dites d’abord quel bureau nous sommes.
referral-blocked-side_fixed = Un message est déjà consigné ; le côté ne peut donc plus être changé.
referral-blocked-no_such_step = Ce message n’existe pas.
referral-blocked-no_such_field = Ce message n’a pas un tel champ.
referral-blocked-not_ours = C’est l’autre bureau qui écrit ce message. Ici, on peut seulement le consigner comme reçu.
referral-blocked-not_theirs = C’est notre bureau qui écrit ce message. On ne peut pas le consigner comme reçu.
referral-blocked-after_step = Le message { $step }, « { $title } », vient d’abord.
referral-blocked-later_step_done = Le message { $step }, « { $title } », est déjà consigné. Retirez d’abord celui-là.
referral-blocked-already_done = Ce message est déjà consigné.
referral-blocked-before_step = Le jour est avant celui du message { $step }, « { $title } ».
referral-blocked-in_future = Le jour est dans l’avenir.
referral-blocked-no_role = Choisissez une fonction.
referral-blocked-no_copy = Aucune copie de ce message ne va au bureau de transit.
referral-blocked-no_connection = Les réponses disent qu’il n’y a pas de correspondance.
referral-blocked-not_sent_yet = Le message lui-même n’est pas consigné comme envoyé par nous.
referral-blocked-not_passed_over = Cette étape ne s’omet pas dans ce cas.
referral-blocked-no_reason = Écrivez pourquoi.
referral-blocked-consent_missing = La personne n’a pas donné son accord : { $item }. Demandez-le avant que quoi que ce soit soit transmis.
referral-blocked-age_missing = Il n’est pas consigné si la personne a moins de 18 ans. D’ici là, rien n’est transmis : l’accord d’un tuteur peut aussi être nécessaire.
referral-blocked-field_missing = Encore vide : { $field }. Sans cela, cette étape n’est pas consignée. Demandez à l’autre bureau si ce n’est pas connu.
referral-blocked-consent_ended = Ce que la personne a accepté ne valait que jusqu’au { $date }. Demandez de nouveau avant que quoi que ce soit soit transmis, et consignez la nouvelle date.
referral-blocked-consent_withdrawn = La personne a retiré son accord à la transmission le { $date }.

messages-text-title = Message { $step } sur { $count } : { $title }
messages-text-line = { $label } : { $value }
messages-text-item = - { $value }
messages-text-foot = Pour le bureau à qui il est adressé. Veuillez ne pas le transmettre plus loin, et répondre par la voie convenue.
messages-text-finding = Au moins { $level } ; échéance : { $timing }
messages-text-finding-open = Au moins { $level } ; échéance : { $timing }. Cela repose sur quelque chose qui n’est pas encore connu
messages-text-due = au plus tard le { $date }
messages-text-plan-line = Une ligne du plan ; indiquée par la voie convenue

in-message-item-SEX = Sexe ou genre
in-message-item-AGE = Tranche d’âge
in-message-item-LANG = Langue
in-message-item-REGION = Région de retour
in-message-item-CNC = Accord pour vous transmettre des informations
in-message-item-PL3 = Jour de départ prévu
in-message-item-RS1 = Une nuit sans lieu sûr
    .opt-no = Pas de besoin
    .opt-unsure = Peut-être un besoin
    .opt-yes = Besoin urgent
in-message-item-RS2 = Un enfant seul ou séparé
    .opt-no = Pas de besoin
    .opt-unsure = Peut-être un besoin
    .opt-yes = Besoin urgent
in-message-options-burden = Réponses
    .none = Pas de besoin
    .heavy = Besoin urgent
in-message-told-later = Une exigence de plus ; indiquée seulement par la voie convenue
in-message-approach-compensation_claim = Conseil sur une demande
in-message-approach-police_liaison = Une ligne de plus ; indiquée seulement par la voie convenue
in-message-response-statement_holder = { in-message-told-later }
in-message-response-statement_lawyer = { in-message-told-later }
in-message-response-anonymity = { in-message-told-later }
in-message-response-case_dates = { in-message-told-later }
in-message-response-witness_measures = { in-message-told-later }
in-message-response-witness_measures_central = { in-message-told-later }
in-message-response-learn_awareness = { in-message-told-later }
in-message-response-learn_awareness_lawyer = { in-message-told-later }
in-message-response-learn_awareness_investigator = { in-message-told-later }
in-message-response-no_mention = { in-message-told-later }
in-message-response-log_threat = Noter quand et comment se passe quelque chose d’inquiétant
in-message-response-relocate = Proposer un lieu que peu de gens connaissent
in-message-response-explain_report = { in-message-told-later }
in-message-response-protection_order = { in-message-told-later }
in-message-response-protection_order_elsewhere = { in-message-told-later }
in-message-response-route_away = Prévoir l’itinéraire et l’arrivée de la manière convenue par la voie sûre
in-message-response-keep_evidence = { in-message-told-later }
in-message-response-specialist_unit = { in-message-told-later }
in-message-response-which_officials = { in-message-told-later }
in-message-response-settle_officials = { in-message-told-later }
in-message-response-central_unit = { in-message-told-later }
in-message-response-prosecutor = { in-message-told-later }
in-message-response-lawyer_channel = { in-message-told-later }
in-message-response-embassy = { in-message-told-later }
in-message-response-ombudsperson = { in-message-told-later }
in-message-response-debt_advice = Proposer un conseil juridique sur des questions d’argent
in-message-response-oath_support = { in-message-told-later }
in-message-response-image_takedown = { in-message-told-later }
in-message-response-hearing_escort = { in-message-told-later }
in-message-response-screen_testimony = { in-message-told-later }
in-message-response-explain_rights = Expliquer les droits de la personne, et que l’aide n’est soumise à aucune condition
in-message-response-consular_help = Demander de l’aide pour les papiers, sans un mot sur le contexte
in-message-response-no_complicit_household = Ne prévoir aucun retour d’un enfant dans le ménage tant que la question convenue par la voie sûre n’est pas réglée

factors-lead = Ajoutez ce qui compte pour cette personne, et dites ce que cela lui fait. Le nom d’un facteur ne dit rien : la même chose peut fragiliser une personne et en porter une autre. Les facteurs ne s’additionnent pas.
factors-unfinished = Encore ouvert, ce qui porte et protège : { $levels }.
factors-finished = À chaque niveau, il est dit ce qui porte et protège, ou que rien n’a été trouvé.
factors-level = Niveaux
    .individual = La personne
    .individual-hint = Qui elle est, ce qu’elle a vécu, ce qu’elle sait faire et ce qu’elle a.
    .household = Ménage et famille
    .household-hint = Par exemple ce qui fragilise : de la violence à la maison, un adulte seul avec tout. Par exemple ce qui porte : une maison qui soutient, des tâches bien partagées, assez pour vivre.
    .community = Le lieu et les gens qui y vivent
    .community-hint = Ce que l’on peut y atteindre, de quoi l’on y vit, ce que les gens pensent.
    .structural = Droit, conflit, politique, économie
    .structural-hint = Ce qui est pareil pour tous ceux qui y vivent, et ce que cela veut dire pour cette personne.
factors-add = Ajouter un facteur
factors-add-at = Ajouter un facteur : { $level }
factors-add-name = Ajouter : { $factor }
factors-protects = Qu’est-ce qui porte et protège ?
    .individual = Qu’est-ce qui porte cette personne ?
    .individual-hint = Demandez-lui ce qu’elle sait bien faire, ce qui l’a fait tenir, ce qu’elle attend avec plaisir. Savoir lire et écrire protège presque toujours.
    .household = Qui, à la maison ou dans la famille, est de son côté ?
    .household-hint = Demandez qui a aidé auparavant, et qui elle appellerait en premier.
    .community = Qu’est-ce qui, ou qui, l’aiderait sur place ?
    .community-hint = Demandez s’il y a des voisins, des amis, un groupe, un enseignant, un centre de soins en qui elle a confiance.
    .structural = Quelle loi, quel bureau ou quel service est de son côté ?
    .structural-hint = Demandez quels papiers elle a, quels droits elle peut exercer, quelle aide existe.
factors-none-found = Rien trouvé
    .individual = Demandé, et rien n’a été trouvé pour la personne
    .household = Demandé, et rien n’a été trouvé dans le ménage et la famille
    .community = Demandé, et rien n’a été trouvé sur place
    .structural = Demandé, et rien n’a été trouvé dans le droit, le conflit, la politique et l’économie
factors-none-hint = Ajoutez un facteur ci-dessus et marquez-le comme portant, ou cochez que rien n’a été trouvé.
factors-named = Quelque chose qui porte est nommé.
factors-still-open = Encore ouvert : { $fields }

options-factor-direction = Ce que cela fait
    .risk = Rend les choses plus difficiles
    .protective = Porte et protège
    .both = Les deux
    .unclear = Peu clair
options-factor-evidence = Sur quoi cela repose
    .said_by_person = La personne le dit
    .observed = Nous l’avons vu
    .document = Un document le montre
    .third_party = Quelqu’un d’autre le dit
options-factor-field = Champs
    .direction = Qu’est-ce que cela fait à cette personne ?
    .evidence = Sur quoi cela repose-t-il ?
    .note = Note
    .ask_again = Redemander le

risks-not-here = Le danger venant des trafiquants ne se met pas ici. Que quelqu’un se venge, ou que la personne soit de nouveau exploitée, cela se juge dans l’évaluation de sécurité.
risks-to-result = À ce qui en ressort
risks-grid = Comment un risque est pesé
risks-grid-lead = En mots seulement. Ce qui n’est pas connu a sa propre ligne et demande autant que ce qui est probable.
risks-grid-corner = Quelle probabilité, et quelle gravité
risks-grid-rule = Cette grille est une règle du projet, ouverte à l’examen. Rien n’y est multiplié ni additionné.
risks-register = Les risques
risks-none-yet = Aucun risque n’est encore écrit.
risks-starters = Risques courants pour commencer
risks-starters-hint = Ne reprenez que ce qui peut concerner cette personne.
risks-add-name = Ajouter : { $risk }
risks-add-own = Ajouter un autre risque
risks-number = Risque { $number }
risks-handling = Ce qui en découle : { $handling }
risks-ask-again = { $handling }, et redemander d’ici une date à fixer
risks-before-delivery = Cela passe avant toute remise d’aide, jusqu’à ce qu’un résultat soit écrit.
risks-no-place-yet = Dites quelle en est la probabilité et quelle en est la gravité ; ce qui en découle s’affiche alors ici.
risks-see-grid = Sa place dans la grille
risks-afterwards = Réexaminé
risks-missing = Manque encore : { $fields }

options-risk-likelihood = Quelle probabilité
    .unlikely = Peu probable
    .possible = Possible
    .likely = Probable
    .unknown = Pas encore connu
options-risk-impact = Quelle gravité
    .small = Faible
    .serious = Sérieuse
    .severe = Très grave
options-risk-handling = Ce qui en découle
    .watch = garder un œil dessus
    .plan = le prévoir dans le plan
    .act_before_delivery = agir avant toute remise d’aide
options-risk-field = Champs
    .risk = Le risque, en quelques mots
    .affects = Qui ou ce qu’il touche
    .likelihood = Quelle en est la probabilité ?
    .impact = Quelle en serait la gravité ?
    .why = Pourquoi nous le pensons
    .measure = Ce que l’on fait à ce sujet
    .owner = Qui s’en charge (fonction)
    .by_when = Pour quand
    .ask_again = Redemander le
    .reviewed_on = Réexaminé le
    .result = Ce qui en est résulté

measures-never = Un score ne change jamais le niveau, l’argent, le droit à une aide ou la fréquence de vos rencontres.
measures-adults-only = Pour adultes seulement. La personne est un enfant, ou il n’est pas établi qu’elle est adulte ; rien n’est donc demandé ici, et aucun score n’est calculé.
measures-children-only = Pour enfants seulement. La personne est adulte ; rien n’est donc demandé ici, et aucun score n’est calculé.
measures-weights-missing = Score non calculé : pondérations non chargées
measures-no-questions = Aucune question n’est chargée non plus ; il n’y a donc pas de réponses à montrer. Ses dimensions : { $dimensions }.
measures-unverified = Pondérations non vérifiées : aucune seconde personne n’a vérifié les nombres.
measures-version = Version
measures-checksum = Somme de contrôle (SHA-256)
measures-completed = Terminé : chaque question à laquelle il faut répondre a une réponse.
measures-required = { $count ->
    [one] Pas terminé : une question à laquelle il faut répondre n’a pas encore de réponse.
   *[other] Pas terminé : { $count } questions auxquelles il faut répondre n’ont pas encore de réponse.
}
measures-edition = Édition
measures-source = Source
measures-page = Page de la source
measures-entered = Entré par (fonction)
measures-checked = Vérifié par (fonction)
measures-nobody = encore personne
measures-dimension = Dimensions
    .economic = Économique
    .social = Sociale
    .psychosocial = Psychosociale

measures-baseline = Point de départ
measures-follow-up = Suivi { $number }
measures-wave = { $wave }, { $date }
measures-begin = Commencer : { $wave }
measures-begin-on = Jour des réponses ({ $wave })
measures-questions = Questions
measures-break = Ces réponses ont été données avec la version { $then } du questionnaire. La version présente est { $now }, avec d’autres questions ou d’autres nombres. Les réponses sont gardées ; aucun score n’en est tiré, et elles ne sont pas comparées.
measures-no-compare = Les réponses d’avant appartiennent à une autre version ; rien n’est donc comparé de part et d’autre de cette ligne.
measures-answers = Réponses par dimension
measures-column-dimension = Dimension
measures-column-question = Question
measures-column-answer = Réponse

measures-profile = Profil
measures-score = Score { $score }
measures-not-computed = Non calculé
    .too-little = Non calculé : trop peu de réponses pour le minimum propre à ce questionnaire
    .incomplete = Non calculé : il faut répondre à chaque question qui s’applique
    .nothing-applies = Non calculé : aucune question de cette dimension ne s’applique
    .composite = non calculé : une dimension dont il a besoin n’a pas de score
measures-coverage = { $answered } réponses sur { $applicable } questions applicables
measures-declined =
    { $count ->
        [0] La personne n’a écarté aucune question
        [one] La personne préfère ne pas répondre à { $count } question
       *[other] La personne préfère ne pas répondre à { $count } questions
    }
measures-bounds = Entre { $worst } et { $best }, si chaque réponse manquante était la pire ou la meilleure
measures-bounds-one = Rien ne manque ; ce ne peut donc être que { $worst }
measures-band = Plage : { $band }. Définie par : { $source }
measures-previous = La fois d’avant : { $score }
measures-no-pair = Aucune question n’a reçu de réponse les deux fois ; rien n’est donc comparé
measures-pair = Sur les questions répondues les deux fois : { $then } avant, { $now } maintenant.
measures-pair-open = Ce questionnaire ne dit pas quelle ampleur doit avoir un changement pour signifier quelque chose ; on ne parle donc pas de changement.
measures-pair-change = C’est plus que le plus petit changement que compte ce questionnaire.
measures-pair-small = Ce n’est pas plus que le plus petit changement que compte ce questionnaire.
measures-composite = Toutes les dimensions ensemble : { $score }
measures-reading = 0 est le minimum et 1 le maximum de ce questionnaire. La barre montre l’étendue possible ; le trait est le score. Ce peut être une raison de parler de quelque chose.
