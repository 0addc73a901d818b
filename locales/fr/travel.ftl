# Waymark, français : avant le départ, le voyage, et ce que disent les règles sur la préparation et sur une nouvelle exploitation.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

options-settled = Réponses
    .yes = Oui
    .partly = En partie, ou en cours
    .no = Non, pas encore
options-yes_or_no = Réponses
    .yes = Oui
    .no = Non

section-checklist = Avant le départ
    .lead = Parcourez ces lignes avec la personne et avec le bureau de réception. Ce qui n’est pas connu compte comme « pas encore ».

item-D1 = La personne a-t-elle choisi le retour, après avoir entendu tous les choix réalistes, y compris celui de rester ?
    .short = la décision de retour prise par la personne elle-même
    .why = Un retour repose sur une décision éclairée à laquelle la personne a pris part. Personne ne voyage sur la décision de quelqu’un d’autre.
    .help = Posez la question à la personne seule. Demandez-lui de dire avec ses propres mots quels sont les choix.
    .opt-yes = Oui
    .opt-not_yet = Pas encore décidé
    .opt-no = Non, la personne ne veut pas rentrer

item-D2 = La personne pourrait-elle changer d’avis sans perdre d’aide ?
    .short = la liberté de changer d’avis sans perdre d’aide
    .why = Un choix n’est pas libre si l’on perd de l’aide quand on en change.
    .help = Si ce n’est pas le cas, dites dans la note ce qu’elle perdrait.

item-D3 = Des informations sur le lieu de retour ont-elles été données dans la langue de la personne ?
    .short = les informations sur le lieu de retour
    .why = On décide mieux quand on sait ce qui nous attend.
    .help = Sécurité, services, droit, travail et coût de la vie, avec la date des informations.

item-D4 = Tous ceux qui doivent donner leur accord l’ont-ils donné ?
    .short = l’accord de tous ceux qui doivent le donner
    .why = Un voyage que l’un d’eux ignore peut échouer en route, ou briser une protection.
    .help = Le bureau d’envoi et le bureau de réception, l’avocat, le procureur si la personne est témoin, le tuteur s’il y en a un.

item-D4A = Qui a donné son accord jusqu’ici ?
    .short = ceux qui ont donné leur accord jusqu’ici
    .why = Ce qui manque montre à qui s’adresser ensuite.
    .opt-sender = Le bureau d’envoi
    .opt-receiver = Le bureau de réception
    .opt-lawyer = L’avocat
    .opt-prosecutor = Le procureur
    .opt-guardian = Le tuteur

item-D5 = Le départ nuirait-il à la procédure de la personne, à son indemnisation ou à sa demande de séjour ?
    .short = un tort causé par le départ à une procédure, une indemnisation ou une demande
    .why = Certains droits s’éteignent quand une personne part, ou ne peuvent plus être exercés depuis l’étranger.
    .help = Demandez à un avocat avant de répondre Non.

item-D6 = Y a-t-il des documents de voyage qui n’évoquent pas la traite ?
    .short = des documents de voyage qui n’évoquent pas la traite
    .why = Un tampon, un formulaire ou une lettre peut révéler ce qui s’est passé à un garde-frontière, ou à quiconque fouille un sac.
    .opt-yes = Oui
    .opt-in_process = En cours d’établissement
    .opt-no = Non

item-D7 = L’allocation de voyage et l’allocation de retour ont-elles été expliquées, avec une manière sûre de transporter l’argent ?
    .short = une allocation expliquée et une manière sûre de la transporter
    .why = L’argent que l’on attend, ou que l’on voit, attire des gens qui le veulent.

item-D8 = Un soignant a-t-il vérifié que la personne peut voyager, avec des médicaments et un accompagnement s’il le faut ?
    .short = un contrôle de santé pour le voyage
    .why = Une maladie en route rend une personne dépendante d’inconnus.
    .help = Notez seulement si c’est fait. Les détails restent chez le soignant.

item-D9 = L’évaluation de sécurité a-t-elle été faite ensemble par les bureaux des deux pays ?
    .short = une évaluation de sécurité par les deux bureaux
    .why = Chaque bureau ne voit que la moitié du chemin.
    .opt-yes = Oui, par les deux
    .opt-host_only = Seulement par le bureau où se trouve la personne maintenant
    .opt-no = Non

item-D10 = L’organisme de réception a-t-il confirmé par écrit ?
    .short = une confirmation écrite de l’organisme de réception
    .why = Ce qui n’a été que dit peut être oublié, ou dit par quelqu’un qui ne peut pas décider.
    .help = Les messages 2 et 4 sont cette confirmation.

item-D11 = A-t-on dit à la famille seulement ce que la personne permet ?
    .short = ce qui a été dit à la famille
    .why = C’est la personne qui décide de ce que l’on sait chez elle. Des mots allés trop loin ne se reprennent pas.

section-checklist_child = Avant le départ : un enfant
    .lead = Ces quatre lignes sont affichées tant qu’il n’est pas établi que la personne est adulte. Sans les quatre, personne ne voyage.

item-D12A = Une détermination de l’intérêt supérieur portant sur le retour a-t-elle été consignée ?
    .short = une détermination de l’intérêt supérieur
    .why = Le retour d’un enfant se décide selon l’intérêt supérieur de cet enfant, et par ceux qui peuvent en décider.

item-D12B = Un tuteur a-t-il été désigné, indépendant de toute personne qui pourrait être impliquée ?
    .short = un tuteur désigné et indépendant
    .why = Un enfant a besoin d’un adulte dont la seule tâche est l’intérêt de l’enfant.

item-D12C = La famille a-t-elle été évaluée dans le pays de retour ?
    .short = une évaluation de la famille dans le pays de retour
    .why = Rentrer n’est bon que si la maison peut recevoir l’enfant et n’a aucun lien avec ce qui s’est passé.

item-D12D = Un adulte nommé recevra-t-il l’enfant à l’arrivée ?
    .short = l’accueil par un adulte nommé
    .why = Un enfant passe d’un adulte de confiance au suivant ; on ne le laisse jamais attendre.
    .help = Notez ici la fonction. Le nom prend un autre chemin.

section-travel = Le voyage
    .lead = Une arrivée tôt, un jour ouvré, et un accueil par des personnes prévues d’avance. « Prêt pour le voyage » ne veut pas dire « en sécurité ».

item-J1 = L’arrivée est-elle prévue tôt dans la journée, à l’heure locale ?
    .short = une arrivée tôt dans la journée
    .why = Quand quelque chose tourne mal de bonne heure, les bureaux sont ouverts et il fait jour.
    .help = Sinon, écrivez la raison dans la note, et la fonction de qui en répond.
    .opt-yes = Oui, vers midi au plus tard
    .opt-before_three = Plus tard, mais avant trois heures de l’après-midi
    .opt-after_three = Après trois heures de l’après-midi

item-J2 = L’arrivée a-t-elle lieu un jour ouvré à destination ?
    .short = une arrivée un jour ouvré
    .why = Les jours chômés, il n’y a peut-être personne pour aider. Les week-ends et les jours fériés varient d’un pays à l’autre ; vérifiez-les.
    .help = Sinon, écrivez la raison dans la note, et la fonction de qui en répond.

item-J3 = La personne voyage-t-elle en avion ?
    .short = le mode de voyage
    .why = Un vol a moins d’arrêts, et donc moins de lieux où quelqu’un peut attendre.
    .opt-air = Oui, sur tout le trajet
    .opt-mixed = Sur une partie du trajet
    .opt-other = Non

item-J4 = L’itinéraire est-il celui qui compte le moins d’arrêts, et y en a-t-il un autre de rechange ?
    .short = un itinéraire avec peu d’arrêts, et un autre de rechange
    .why = Chaque arrêt est un lieu où la personne peut être vue, retenue ou perdue.

item-J5 = L’itinéraire provisoire a-t-il été envoyé à l’organisme de réception ?
    .short = l’itinéraire annoncé à l’avance à l’organisme de réception
    .why = Il lui faut du temps pour accueillir la personne et pour avertir d’un mauvais jour ou d’une mauvaise route.

item-J6 = Un organisme nommé et qualifié accueillera-t-il la personne, avec un signe de reconnaissance convenu ?
    .short = un organisme qualifié qui accueille la personne
    .why = Personne ne devrait arriver sans être attendu. Un signe empêche la mauvaise personne de s’interposer.
    .help = Il faut les deux. Tant que l’un manque, personne ne voyage.

item-J7 = Y a-t-il du personnel de correspondance ou un accompagnement à chaque arrêt ?
    .short = du personnel ou un accompagnement à chaque arrêt
    .why = C’est aux arrêts que l’on se perd ou que l’on est pris à l’écart.
    .opt-yes = Oui
    .opt-direct = Il n’y a pas d’arrêt en route
    .opt-partly = À certains arrêts
    .opt-no = Non

item-J8 = Connaissent-ils l’itinéraire, la date ou le transporteur, ou ont-ils des gens dans l’un des aéroports ou l’une des gares ?
    .short = ce que les trafiquants savent du voyage
    .why = S’ils savent, ou peuvent savoir, il faut planifier le voyage de nouveau.
    .help = Pensez aux amis, à la famille, aux réseaux sociaux, et à qui a payé le billet.

item-J9 = La personne sait-elle quoi dire à la frontière, a-t-elle sur elle les numéros d’urgence, et sait-elle que faire si personne n’est là ?
    .short = la préparation de la personne à la frontière et au plan de rechange
    .why = Une personne qui connaît l’étape suivante est plus difficile à tromper.
    .help = Exercez-vous avec la personne. Ce qu’elle dira est vrai, court et ne dit rien de la traite.

item-J10 = L’itinéraire est-il connu seulement de ceux qui en ont besoin, et la liste a-t-elle été passée en revue ?
    .short = une courte liste de ceux qui connaissent l’itinéraire
    .why = Chaque personne de plus est une voie par laquelle le projet peut être connu.

item-J10A = Qui connaît l’itinéraire ?
    .short = ceux qui connaissent l’itinéraire
    .why = La liste montre qui pourrait encore en être retiré.
    .opt-sending_office = Le bureau d’envoi
    .opt-receiving_office = Le bureau de réception
    .opt-escort = L’accompagnement ou le personnel de correspondance
    .opt-lawyer = L’avocat
    .opt-authorities = La police, les gardes-frontières ou un consulat
    .opt-family = La famille
    .opt-friends = Des amis
    .opt-others = D’autres

item-J11 = Le transport du point d’arrivée au lieu de séjour est-il organisé ?
    .short = le transport à partir du point d’arrivée
    .why = C’est dans la dernière partie d’un voyage que l’on est le plus seul.

item-J12 = Le lieu où loger est-il confirmé pour la première nuit et la première semaine ?
    .short = un lieu confirmé pour la première nuit et la première semaine
    .why = Une personne sans lit prend le premier qu’on lui offre.
    .help = Oui suppose les deux. Ne notez pas l’adresse.

section-travel_decisions = Décisions sur le voyage
    .lead = Deux décisions que les règles demandent quand le danger est critique ou immédiat. Elles sont prises par des personnes et consignées ici.

item-CASECONF = Une conférence de cas a-t-elle décidé de ce voyage ?
    .short = une décision de la conférence de cas
    .why = Au niveau Critique, et là où une famille n’a pas été mise hors de cause, une personne seule ne décide pas.
    .help = Écrivez dans la note, par fonction, qui y a pris part et ce qui a été décidé.

item-REPLAN = Le voyage a-t-il été planifié de nouveau depuis que le danger est devenu immédiat ?
    .short = un nouveau plan de voyage depuis que le danger est devenu immédiat
    .why = Un plan fait avant une menace ne répond pas à la menace.

rule-RT1 = Certaines choses rendent plus probable qu’une personne soit de nouveau exploitée, et l’une d’elles au moins est là ou pourrait l’être. Une ou deux demandent de l’attention, trois ou plus un plan avant tout retour. Ces nombres sont une règle du projet et n’ont pas été testés.
rule-RT-E7 = La famille, un partenaire ou le ménage ont pris part à la traite, ou il y a des signes. Un retour auprès d’eux pourrait y ramener. Ce seul point suffit pour le jugement le plus grave.
rule-RT-E10 = La personne a été soumise à la traite plus d’une fois, ou il y a des signes. Quand cela se reproduit, c’est souvent peu après la sortie. Ce seul point suffit pour le jugement le plus grave.
rule-RT-E6 = Le droit de séjour peut prendre fin avant que le plan soit prêt. Un retour forcé ou précipité sans orientation est un chemin connu vers une nouvelle exploitation. Ce seul point suffit pour le jugement le plus grave.
rule-RT-u = Il n’est pas établi si la famille y a pris part, si la famille peut recevoir la personne, ou de quoi la personne vivrait. Ce qui n’est pas connu ne compte jamais comme une bonne nouvelle.

rule-S-SC = Aucun voyage n’est en préparation ici : il n’est pas encore établi comment la personne est arrivée chez nous, ou la personne veut rester. On évalue tout de même ce qu’un retour signifierait, car le conseil juridique en a besoin.
rule-S-consent = La personne n’a pas donné son accord, l’accord est arrivé à son terme ou a été retiré, ou elle n’a pas choisi le retour. Personne ne voyage sans que la personne l’ait décidé elle-même.
rule-S-J6 = Il n’est pas certain qu’un organisme qualifié accueille la personne, avec un signe pour se reconnaître. Personne ne voyage tant que ce n’est pas le cas.
rule-S-child = La personne est ou pourrait être un enfant, et la détermination de l’intérêt supérieur, le tuteur, l’évaluation de la famille ou l’accueil par un adulte nommé n’est pas en place.
rule-S-R5 = La personne est ou pourrait être à portée des trafiquants ; ou il y a un signe grave, et les trafiquants peuvent atteindre la personne ou sa famille, ou savent que la personne a l’intention de coopérer avec les autorités. Personne ne voyage avant que cela ait changé.
rule-C-G10 = Il y a un conflit, une catastrophe ou un déplacement forcé sur le trajet. Trouvez un autre trajet, ou dites qui surveille celui-ci.
rule-S-CTX = Le niveau est Critique, et la situation générale sur le trajet ou au lieu de retour facilite les représailles. Pas de départ. Examinez des solutions durables autres que le retour.
rule-S-conf = On en sait trop peu pour parler de voyage. Réglez d’abord les questions ouvertes.
rule-S-D = Le niveau est Critique, et aucune conférence de cas n’a décidé de ce voyage.

rule-N-D4 = Il manque encore l’accord d’au moins une des personnes qui doivent le donner.
rule-N-D4G = Pour un enfant, ou une personne dont l’âge n’est pas établi, l’accord du tuteur manque.
rule-N-D4L = Sur la liste de ceux qui ont donné leur accord, il manque le bureau d’envoi, le bureau de réception ou, si la personne est témoin, le procureur.
rule-N-D9 = L’évaluation de sécurité n’a pas été faite ensemble par les deux bureaux.
rule-N-D10 = L’organisme de réception n’a pas confirmé par écrit.
rule-N-M4 = Le bureau de réception n’a pas envoyé le message 4, qui dit ce qu’il peut fournir et qui accueille la personne. Rien n’est réservé avant.
rule-N-J4 = Le voyage ne se fait pas entièrement en avion, et il n’est pas établi que l’itinéraire compte le moins d’arrêts et qu’il y en a un autre de rechange.
rule-N-J5 = L’organisme de réception n’a pas encore l’itinéraire.
rule-N-J7 = Il faut du personnel ou un accompagnement à chaque arrêt, parce que le niveau est Élevé ou Critique ou que la personne est ou pourrait être un enfant.
rule-N-J8 = Les trafiquants savent quelque chose du voyage, ou il n’est pas certain qu’ils n’en savent rien. Planifiez-le de nouveau, puis répondez de nouveau pour le nouveau plan.
rule-N-J9 = La personne ne sait pas encore quoi dire à la frontière, qui appeler, et que faire si personne n’est là.
rule-N-J10 = Le niveau est Élevé ou Critique, et la liste de ceux qui connaissent l’itinéraire n’a pas été passée en revue.
rule-N-J11 = Le transport du point d’arrivée au lieu de séjour n’est pas organisé.
rule-N-J12 = Aucun lieu où loger n’est confirmé pour la première nuit ou la première semaine.
rule-N-T2 = Le danger est immédiat, et le voyage n’a pas été planifié de nouveau depuis.
rule-N-RTC = Le danger de nouvelle exploitation est sérieux, et le bureau de réception n’a pas confirmé le plan de réintégration. C’est le message 4.

rule-C-level = Le niveau est Élevé ou Critique. Pour chaque mesure du voyage, une fonction désignée doit en répondre.
rule-C-J1 = L’arrivée n’est pas tôt dans la journée, ou l’heure n’est pas encore connue. Donnez la raison, et la fonction qui en répond.
rule-C-J2 = L’arrivée n’est pas un jour ouvré, ou le jour n’est pas encore connu. Donnez la raison, et la fonction qui en répond.
rule-C-T11 = Des gens des trafiquants sont ou pourraient être là où loge la personne, sur le trajet, ou là où elle arrive. Désignez qui planifie le chemin qui les évite.
rule-C-E5 = Il n’est pas certain que les papiers de la personne soient dans ses propres mains. Désignez qui s’en charge avant le départ.
rule-C-E6 = Le droit de séjour peut prendre fin avant que le plan soit prêt. Désignez qui veille à ce que le départ ne soit pas précipité.
rule-C-D = Pas réglé dans la liste : { $item }. Désignez qui s’en charge avant le départ.
