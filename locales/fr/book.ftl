# Waymark, français : le recueil des règles, la page sur Waymark, le pays et l’itinéraire, le contrôle d’un lieu.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

condition-all = Tout ceci :
condition-any = Au moins l’un de ces points :
condition-count = { $count ->
    [1] Au moins un de ces points :
    [one] Au moins { $count } de ces points :
   *[other] Au moins { $count } de ces points :
}
condition-not = Ceci n’est pas le cas :
condition-always = Toujours
condition-never = Jamais
condition-item = { $item } ({ $id })
condition-this = le point dont il s’agit
condition-quoted = « { $text } »
condition-or = { $before } ou { $last }
    .comma = ,{ " " }
condition-reads = { $item } : { $answers }
condition-reads-not = { $item } : tout sauf { $answers }
condition-reading = Comment compte une réponse
    .present = oui
    .maybe = des signes
    .open = encore ouvert
    .absent = un non établi
condition-absent = { $item } : { $answers }, établi, ou la question ne se pose pas
condition-not-absent = { $item } : tout sauf { $answers }, établi
condition-unsettled = { $item } : rien de ce qui a été consigné ne l’établit
condition-not-said = { $item } : la réponse est « pas encore connu » ou « préfère ne pas répondre »
condition-exists = { $item } : quelque chose est consigné
condition-is = { $item } : { $answers }
condition-is-not = { $item } : réponse autre que { $answers }
condition-compare = { $item } : { $op } { $value }
condition-op = Comparaisons
    .lt = moins que
    .le = au plus
    .ge = au moins
    .gt = plus que
condition-near = { $items } : une date { $days ->
    [0] aujourd’hui
    [one] à un jour au plus d’aujourd’hui
   *[other] à { $days } jours au plus d’aujourd’hui
}
condition-near-or-unreadable = { $near }, ou une date qui ne peut pas être lue
condition-arrival = le jour de l’arrivée
condition-cluster = Au moins { $count } questions contributives comptent comme oui, sur au moins { $sections } pages différentes
condition-context = { $item } sur cette partie du trajet : { $answers }
condition-not-current = pas connu ou périmé
condition-spoken = Une règle s’est prononcée : { $rules }
condition-band = La situation générale sur une partie du trajet : { $value }
condition-level = Le niveau est au moins { $value }
condition-timing = L’échéance est au moins : { $value }
condition-retrafficking = Le danger de nouvelle exploitation est au moins : { $value }
condition-confidence = Ce que l’on sait : { $value }
condition-provisional = Le niveau est provisoire
condition-not-provisional = Le niveau n’est pas provisoire
condition-confirmed = Le message « { $message } » est confirmé
condition-not-confirmed = Le message « { $message } » n’est pas confirmé

book-intro = Voici tout ce que Waymark demande et tout ce qui découle d’une réponse, tiré des mêmes fichiers que ceux avec lesquels le programme fonctionne. Chaque ligne dit d’où elle vient et jusqu’où l’on peut s’y fier.
book-sections = Dans les sources, « SA » est la spécification de sécurité de ce projet et « RI » sa spécification de réintégration, chacune avec sa section.
book-unreviewed = Aucun praticien et aucune personne survivante n’a encore relu ces règles. Rien ici n’a été testé pour savoir si cela prévoit le danger.
book-trust = Ce que veulent dire les marques
    .seed = Les diapositives de formation dont Waymark est tiré le disent.
    .read = Nous l’avons lu dans une copie ou un extrait de la source nommée.
    .known = C’est largement connu. Le passage n’a pas été vérifié ; aucun n’est donc cité.
    .project = Aucune source ne l’énonce. C’est notre proposition, et les praticiens devraient la mettre en question.
book-search = Chercher dans le recueil des règles
    .hint = Un mot, ou un nom comme R4
book-found = { $count ->
    [0] Rien trouvé
    [one] Une entrée trouvée
   *[other] { $count } entrées trouvées
}
book-found-more = Seules les premières entrées sont affichées. Un autre mot resserre la recherche.
book-contents = Sommaire
book-close-chapter = Fermer ce chapitre
book-part-first = Ce qui vient d’abord
book-part-judging = Comment le danger est jugé
book-part-asked = Ce qui est demandé
book-part-planning = Plan et messages
book-print = Imprimer le recueil des règles
book-margin = La marge est là pour un crayon : écrivez à côté d’une ligne ce qui y est faux, et pourquoi.

book-principles = Principes
    .lead = Les neuf principes dont tout le reste répond, et les pages qui les montrent.
book-phases = Les premiers jours dans un refuge
    .lead = Quatre phases. Le moment de la conversation décide de ce qui est demandé, jamais de ce qui compte.
book-gates = Avant toute question
    .lead = Une barrière se ferme quand sa condition est remplie. Ce qui a été entré reste, et la barrière se rouvre quand la réponse change.
book-rules = Règles
    .lead = Une règle ne peut que relever un niveau. Le niveau le plus haut que donne une règle est le minimum ; l’ordre des règles et des réponses ne change donc rien. « Pourrait être » est le même calcul, chaque réponse ouverte ou fondée sur des signes étant prise au pire.
book-tables = Cas calculés
    .lead = Toutes les combinaisons entre coopération apportée, coopération prévue et ce que les trafiquants savent, tout le reste étant un non établi. Le programme est vérifié ligne par ligne.
book-questions = Questions aux praticiens
    .lead = Nous n’avons pas pu les trancher. Elles restent ouvertes jusqu’à ce que des gens qui font ce travail y aient répondu.
book-derivations = Réponses qui en font compter une autre
    .lead = Tant que la condition est remplie, l’autre question compte au moins comme indiqué, quoi qu’on y ait répondu. La question elle-même reste ouverte.
book-presets = Réponses placées à côté d’une autre
    .lead = Seulement là où rien n’est encore consigné, et toujours « pas encore connu ».
book-bands = La situation générale
    .lead = Établie pour chaque partie du trajet. La première qui convient compte. Elle peut relever un niveau d’un degré et n’en abaisse jamais un.
book-confidence = Ce que l’on sait
    .lead = Cela ne change jamais un niveau. Si l’on en sait trop peu, le niveau n’est pas abaissé et le voyage n’est pas dit prêt.
book-refusals = Quand le niveau n’est pas abaissé
    .lead = Une personne désignée peut décider d’un niveau un degré au-dessous du minimum, avec une raison et une seconde relecture, mais pas tant que l’un de ces points est rempli. Aller plus haut est toujours possible.
book-memory = Ce qui est reporté
    .lead = Un oui antérieur compte jusqu’à ce qu’un non ultérieur dise sur quoi il repose. Un niveau baisse d’un degré au plus, et seulement avec l’une de ces raisons et sa date.
book-reviews = Quand réexaminer
    .lead = Les délais sont des propositions. Aucune source ne donne de nombre de jours.
book-triggers = Événements qui demandent un réexamen
    .lead = Un seul suffit, quelle que soit la date du prochain réexamen.
book-responses = Ce qui peut être fait
    .lead = Chaque mesure est suggérée quand sa condition est remplie. L’intervenant la retient, la modifie ou la laisse de côté, avec une raison.
book-items-before = Questions : avant de commencer
book-items-route = Questions : pays et itinéraire
book-items-safety = Questions : sécurité aujourd’hui
book-items-journey = Questions : le voyage
book-items-needs = Questions : une vie qui vaille le retour
book-items-closing = Questions : terminer la rencontre
book-items-place = Questions : contrôle d’un lieu
book-items-other = Autres questions
book-reactions = Comment peut aller la personne
    .lead = Affiché à côté des questions. Jamais un score et jamais un diagnostic.
book-messages = Les six messages
    .lead = Ce que dit chacun, et ce qui ne doit pas y figurer.
book-assistance = Types d’aide
    .lead = Quand chacun est suggéré, ce que doit avoir une ligne du plan, et ce qu’il faut vérifier avant de donner l’aide.
book-approaches = Manières d’aider
    .lead = Ce que peut être une ligne du plan.
book-feasibility = Cela peut-il marcher ?
    .lead = Demandé pour chaque ligne du plan.
book-risks = Risques pour le retour lui-même
    .lead = Pour commencer. Aucun d’eux ne porte sur le danger venant des trafiquants, qui est jugé ailleurs.
book-factors = Ce qui fragilise et ce qui porte
    .lead = La même chose peut être un risque pour une personne et une force pour une autre.
book-plan-rules = Règles du plan
    .lead = Ce que le programme vérifie dans un plan, et quelle étape est refusée tant que ce n’est pas réglé. Un plan enregistré auparavant s’ouvre toujours.
book-closures = Clore un plan
    .lead = Chaque plan se termine avec l’une de ces raisons.
book-packs = Questionnaires à points
    .lead = Les points ne changent jamais un niveau, l’argent, le droit à une aide ou la fréquence de vos rencontres.

book-label = Lignes
    .why = Pourquoi
    .help = Indication
    .answers = Réponses
    .kind = Marques
    .critical-when = Critique tant que
    .asked-when = Demandé quand
    .about = Sur qui elle porte
    .need = Un besoin
    .rules = Règles qui la regardent
    .each = Se prononce une fois pour chacun de ces éléments
    .when = Quand
    .when-plain = Quand
    .or-when = Ou quand
    .effects = Ce qui en découle
    .leg = Seulement pour
    .line = Affiché comme
    .questions = Question ouverte
    .do = Que faire
    .refused-when = Ne peut pas être utilisé tant que
    .who = Qui, et pour quand
    .also = Aussi
    .guard = Ce qui pourrait mal tourner
    .omit-when = Omis quand
    .consent = Consentement
    .ends = De et à
    .fields = Ce qu’il dit
    .forbidden = Ce qui ne doit pas y figurer
    .due = Échéance
    .offer = Quand le proposer
    .has = Ce que la ligne doit avoir
    .check = À vérifier avant de donner l’aide
    .suggested-when = Suggéré quand
    .blocked-when = Pas proposé tant que
    .blocked-why = Parce que
    .blocks = Tant que ce n’est pas proposé
    .finds = Ce qu’elle peut dire
    .needs = Demande
    .belongs = Se rattache à
    .check-first = À vérifier d’abord
    .shown-on = Affiché sur
    .cases = Cas
    .concerns = Concerne les règles
    .status = État
    .size = Taille
    .origin = D’où cela vient
    .edition = Édition et page
    .version = Version
    .source = Source :
    .quick-when = Demandé aussi dès le contact tant que
    .copy-when = Une copie peut aller au bureau de transit tant que
    .copy-consent = Et seulement avec cet accord
    .skip-when = Peut être omis, avec une raison, tant que
    .not-alone = Pas la seule protection tant que
book-note-label = Lignes d’une note
    .goal = But
    .steps = Étapes
    .signs = Vous pouvez voir
    .help = Ce qui peut aider
    .asking = Quand vous posez les questions
    .text = Ce que cela veut dire
book-section-when = Cette page est demandée quand :
book-section-in-depth = Demandé seulement dans l’entretien approfondi.
book-section-principles = Principes montrés ici : { $names }
book-kind = Types de réponses
    .multi = Autant de celles-ci que l’on veut :
    .text = Quelques mots
    .date = Une date
    .events = Des dates, chacune avec ce qui se passe :
    .number = Un nombre entier
book-reads = Comment compte une réponse
    .present = compte pleinement
    .maybe = compte comme des signes
    .open = laisse la question ouverte
    .absent = ne relève rien à elle seule
book-option = « { $text } » : { $reads }
book-option-with-basis = « { $text } » : { $reads }, si l’on dit comment nous le savons
book-mark = Marques
    .critical = critique
    .strict = une impression ne l’établit pas
    .contributory = augmente le danger avec d’autres éléments
    .quick = demandé à l’arrivée et à la première rencontre
    .alone = à demander de préférence sans personne d’autre dans la pièce
    .sensitive = omis des impressions et des résumés, sauf autorisation
    .words = place pour les mots de la personne
    .not-applicable = « sans objet » est proposé, avec une raison
    .uncounted = ne compte pas parmi les questions ouvertes
book-dimension = Dimensions du plan
    .economic = Travail et argent
    .social = Logement, papiers, école, santé, droit
    .psychosocial = Comment va la personne, et avec qui
    .safety = Sécurité
book-need = { $dimension }. On peut y répondre par : { $types }
book-stage = Quand une règle se prononce
    .answers = D’après les réponses
    .context = D’après la situation générale
    .retrafficking = Sur une nouvelle exploitation
    .readiness = Sur le voyage
book-stage-lead = Quand une règle se prononce
    .answers = Elles se prononcent d’abord, toutes à la fois. Elles seules donnent un niveau ou une échéance.
    .context = Elles se prononcent une fois, sur ce que les premières ont trouvé, pour chaque partie du trajet.
    .retrafficking = Un jugement à part, à côté du niveau. Il ne change jamais le niveau.
    .readiness = La plus stricte d’entre elles décide. « Rien de connu ne s’y oppose » ne veut jamais dire que le voyage est sûr.
book-effect = Ce qui en découle
    .none = Une note dans le résultat. Aucun niveau n’en découle.
    .floor = Le niveau est au moins { $value }.
    .provisional = C’est provisoire : cela repose sur quelque chose qui n’est pas connu.
    .timing = L’échéance est au moins : { $value }.
    .prompt = On demande à l’intervenant d’envisager { $value }.
    .prompt-one-higher = On demande à l’intervenant d’envisager un niveau plus élevé d’un degré.
    .raise = Le niveau monte d’un degré, jusqu’à { $value }.
    .retrafficking = Le danger de nouvelle exploitation est au moins : { $value }.
    .readiness = Le voyage est au mieux : { $value }.
    .needs-reason = Acceptée seulement avec une raison écrite.
book-effect-when = { $effect } Seulement quand :
book-any-item = le signe qui a été trouvé
book-any-leg = la partie du trajet
book-any-date = le jour où cela a été consigné
book-separate = Une ligne à part, à côté du niveau de la personne
book-open-question = { $id } : { $text }
book-gate = Ce que fait une barrière
    .lock = Tout sauf les premières questions est verrouillé jusqu’à ce qu’elle se rouvre.
    .emergency = Les mesures d’urgence s’affichent aussitôt.
    .no-record = Aucune trace n’est gardée : rien ne peut être enregistré ni imprimé. Les informations de sécurité et les services restent ouverts.
    .warn = Un avertissement s’affiche. Rien n’est verrouillé.
    .remind = Un rappel figure sur chaque page suivante jusqu’à ce que la question ait une réponse. Rien n’est verrouillé.
book-derivation = { $item } : { $reads }
book-preset = { $item } : « pas encore connu » est consigné
book-band-else = Si aucune ne convient, la situation est « { $band } ». Il n’y a pas de « faible ».
book-confidence-insufficient = { $count ->
    [1] Plus d’une question critique est ouverte.
    [one] Plus de { $count } question critique est ouverte.
   *[other] Plus de { $count } questions critiques sont ouvertes.
}
book-confidence-limited = Au moins une question critique est ouverte, ou plus de { $percent } pour cent des autres questions le sont.
book-confidence-adequate = Chaque question critique est établie, et au plus { $percent } pour cent des autres questions sont ouvertes.
book-expiry = Âge d’une fiche de pays et d’itinéraire
book-expiry-days = { $days ->
    [1] Une fiche de plus d’un jour, ou sans date lisible, compte comme pas connue.
    [one] Une fiche de plus de { $days } jour, ou sans date lisible, compte comme pas connue.
   *[other] Une fiche de plus de { $days } jours, ou sans date lisible, compte comme pas connue.
}
book-review = { $days ->
    [0] Réexaminer aujourd’hui
    [one] Réexaminer dans un délai d’un jour
   *[other] Réexaminer dans un délai de { $days } jours
}
book-review-first = Le premier point rempli compte.
book-before-movement = Avant tout déplacement, quelle que soit la date
book-memory-facts = Comment cela est dit
book-memory-changes = Raisons pour lesquelles un niveau peut baisser
book-within-days = { $days ->
    [0] aujourd’hui
    [one] dans un délai d’un jour
   *[other] dans un délai de { $days } jours
}
book-needs-consent = Demande d’abord le consentement de la personne
book-message = { $step }. { $title }
book-message-due = { $days ->
    [0] Le jour même
    [one] Dans un délai d’un jour
   *[other] Dans un délai de { $days } jours
}
book-message-blocks = Le message suivant attend celui-ci.
book-settles-not-travelling = « { $answer } » veut dire : la personne ne voyage pas, et personne ne l’attend.
book-settles-not-met = « { $answer } » veut dire : personne n’a accueilli la personne, et on la cherche.
book-approach = Marques d’une manière d’aider
    .cash = Remet de l’argent liquide : il faut d’abord avoir bien répondu à la question de protection
    .towards-return = Un pas vers le retour
    .fit-to-work = Seulement pour quelqu’un dont l’état permet de travailler au moins en partie
    .police = Protection par la police
book-blocks = Ce qui est retenu
    .plan = L’aide n’est ni prévue ni fournie.
    .delivery = L’aide peut être prévue pour plus tard et n’est pas fournie.
book-closure-note = Il faut un mot sur la sécurité de la personne.
book-feasibility-mark = Marques d’un critère
    .protects-cash = Sans lui, aucun argent liquide n’est remis
    .only-cash = Demandé seulement là où de l’argent liquide est remis
book-factor-level = Niveaux
    .individual = La personne
    .household = Ménage et famille
    .community = Communauté
    .structural = Droit, conflit, politique, économie
book-follow-up = Un suivi est prévu ce nombre de jours après l’arrivée : { $days } ; et ce nombre de mois après : { $months }.
book-level = { $code } { $level }
book-table = Colonnes
    .floor = Au moins
    .could-be = Pourrait être
    .timing = Échéance
    .rules = Règles
book-table-provisional = { $level }, provisoire
book-pack = État
    .draft = En cours d’écriture
    .weights-missing = Un emplacement vide : les nombres ne sont pas chargés et rien n’est calculé
    .unverified = Entré une fois et pas vérifié par une seconde personne
    .verified = Vérifié par une seconde personne
book-pack-size = { $count ->
    [0] Aucune question
    [one] Une question
   *[other] { $count } questions
}

record-head = À propos de cette fiche
record-date = Jour de cette fiche
record-role = Écrite par (fonction)
record-files = Garder et réutiliser

route-intro = Ce que l’on sait du pays et du trajet, en général. Cela ne dit rien de la personne. Cela peut relever un niveau et n’en abaisse jamais un : un pays calme ne protège pas quelqu’un que l’on traque.
route-tabs = Parties du trajet
route-tab = { $leg } : { $state }
route-no-record = pas de fiche
route-next = Suivant : { $leg }
route-leg = Ce qu’est chaque partie
    .stay = Là où la personne se trouve maintenant. Cette partie compte toujours. Sans fiche, tout y compte comme pas connu.
    .transit = Là où la personne passe. Cette partie compte dès que quelque chose y est consigné, ou dès qu’une réponse sur le voyage dit qu’il y a un arrêt, ou laisse la question ouverte. Sans fiche, tout y compte comme pas connu.
    .return = Là où elle retourne ou s’installe. Cette partie compte toujours. Sans fiche, tout y compte comme pas connu.
route-place = Pays ou partie du trajet
    .hint = En quelques mots. Aucune adresse.
route-source = D’où vient ce que l’on sait
    .hint = Par exemple un bureau, un rapport, un partenaire. Aucun nom de personne.
route-standing = Ce qui en ressort
route-empty = Il n’y a pas encore de fiche ; tout compte donc ici comme pas connu.
route-current = { $days ->
    [1] Cette fiche compte. Elle compte comme pas connue dès qu’elle a plus d’un jour.
    [one] Cette fiche compte. Elle compte comme pas connue dès qu’elle a plus de { $days } jour.
   *[other] Cette fiche compte. Elle compte comme pas connue dès qu’elle a plus de { $days } jours.
}
route-undated = La fiche n’a pas de jour lisible ; toutes ses réponses comptent donc comme pas connues. Elles restent affichées.
route-ahead = Le jour de la fiche n’est pas encore venu ; toutes ses réponses comptent donc comme pas connues. Elles restent affichées.
route-expired = { $days ->
    [1] La fiche a plus d’un jour ; toutes ses réponses comptent donc comme pas connues. Elles restent affichées. Réexaminez, puis changez le jour.
    [one] La fiche a plus de { $days } jour ; toutes ses réponses comptent donc comme pas connues. Elles restent affichées. Réexaminez, puis changez le jour.
   *[other] La fiche a plus de { $days } jours ; toutes ses réponses comptent donc comme pas connues. Elles restent affichées. Réexaminez, puis changez le jour.
}
route-incomplete = Dites d’où vient ce que l’on sait et qui l’a écrit, sous forme de fonction, pour que d’autres puissent en juger. D’ici là, ses réponses comptent comme pas connues.
route-high-stays = Les réponses « Très préoccupant » continuent pourtant de compter : ce que l’on ne sait plus n’abaisse jamais rien.
route-band = Situation générale : { $band }.
    .noted = Aucune condition générale ne ressort. Cela ne veut toujours pas dire que rien ne peut arriver.
    .medium = Des conditions générales demandent des mesures propres dans le plan. Elles ne changent aucun niveau.
    .high = Des conditions générales facilitent les représailles. Elles relèvent un niveau d’un degré, jusqu’à Élevé.
route-band-why = La règle qui est derrière
route-band-none = Elle est dite ainsi parce qu’aucune règle pour un mot plus fort n’est remplie.
route-band-book = La montrer dans le recueil des règles
route-files-text = Une fiche enregistrée porte sur un lieu et peut être réutilisée dans d’autres dossiers. Elle ne contient rien sur cette personne.
route-save = Enregistrer cette fiche
route-open = Ouvrir une fiche pour cette partie du trajet
route-remove = Retirer cette fiche
route-remove-text = Tout ce qui est consigné pour cette partie du trajet est retiré du dossier. Un fichier que vous avez enregistré reste où il est.
route-remove-now = La retirer

place-intro = Parcourez le lieu avec quelqu’un qui le connaît. Choisissez « Pas encore connu » là où vous avez un doute : cela compte comme pas en place tant que ce n’est pas examiné.
place-code = Code du lieu
    .hint = Un code que seule votre organisation peut lire. Jamais l’adresse ou le nom.
place-areas = Six domaines
place-tab = { $area } ({ $answered } sur { $asked })
place-next = Domaine suivant : { $area }
place-gaps = Ce qui manque
    .lead = Le pire d’abord. Il n’y a pas de score. Ce qui n’est pas connu ou pas encore examiné compte comme pas en place.
place-gap-group = { $standing } ({ $count })
place-standing = Dans quelle mesure c’est rempli
    .not-in-place = Pas en place
    .not-known = Pas connu, compte comme pas en place
    .not-checked = Pas encore examiné, compte comme pas en place
    .partly = En partie en place
    .met = En place, ou sans objet
place-files-text = Le contrôle porte sur un lieu et se garde dans un fichier à part, séparé de tout dossier. Il peut dire où des gens sont protégés : gardez-le avec autant de soin qu’un dossier.
place-save = Enregistrer ce contrôle
place-open = Ouvrir un contrôle
place-print = Imprimer ce contrôle
place-limits = Ce contrôle dit ce qui est en place le jour où il est fait. Il ne peut pas montrer que le lieu est sûr.

about-what = Ce que c’est
    .line1 = Waymark aide un intervenant formé à examiner deux choses avec une personne qui a échappé à des trafiquants : à quel point la période avant, pendant et après un voyage est dangereuse, et ce qu’il faut pour une vie qui vaille le retour.
    .line2 = Des règles fixent un minimum et disent pourquoi. Une personne désignée, par sa fonction, décide. Ce qui n’est pas connu n’abaisse jamais rien.
    .line3 = Il décrit ce que l’on sait aujourd’hui. Il ne peut pas montrer qu’une personne est en sécurité.
about-independent = Qui est derrière
    .line1 = Waymark est un projet indépendant. Il n’appartient pas à l’Organisation internationale pour les migrations (OIM), et ni l’OIM ni aucun autre organisme qui y est nommé ne l’a fait, vérifié ou approuvé.
    .line2 = Là où une source est nommée, cela dit d’où vient une idée. Cela ne dit pas que la source est d’accord avec ce qui en a été fait.
about-built-from = De quoi c’est fait
    .line1 = Il part de diapositives de formation sur le retour en sécurité de 2010, qui résument un manuel sur l’assistance directe de 2007.
    .line2 = Le manuel complet ne nous était pas accessible : seulement sa table des matières, sa préface et ce que d’autres en ont écrit. Quelqu’un qui l’a devrait vérifier les chapitres sur la sécurité, l’orientation et les refuges avant tout usage sur le terrain.
    .line3 = Aucun praticien et aucune personne survivante n’a encore relu les règles. Nous ne connaissons aucune étude qui ait testé un outil de ce type pour le danger de représailles.
    .line4 = Le programme est vérifié par rapport à ses propres règles : que de pires réponses n’abaissent jamais un niveau, et que les cas calculés donnent ce qui est écrit. C’est une vérification de cohérence, pas de vérité.
about-cannot = Ce qu’il ne peut pas faire
    .line1 = Il ne peut pas prévoir si quelqu’un subira un tort, et il ne donne aucun pourcentage.
    .line2 = Il ne remplace ni la formation, ni la supervision, ni un avocat, ni un médecin, ni une réunion de sécurité.
    .line3 = Un niveau n’est pas une preuve dans une demande de protection, ni pour ni contre elle.
    .line4 = Il n’établit pas si une réponse est vraie.
    .line5 = Il n’envoie rien. Les messages sont des textes que vous portez par votre propre voie sûre.
    .line6 = Il ne donne ni diagnostic ni score d’une personne.
about-protects = Ce qu’il fait pour ne rien laisser derrière lui
    .line1 = Tout ce que vous entrez reste dans la mémoire de cette page. Rien n’est conservé dans le navigateur, et rien n’est envoyé une fois la page chargée.
    .line2 = Effacer oublie tout ce qui est sur la page. Quitter efface, puis ouvre un autre site.
    .line3 = Des fichiers ne sont écrits et des pages imprimées que si vous le demandez, et le texte libre n’y va que là où vous l’avez coché.
    .line4 = Les noms de fichiers, les titres et les adresses ne disent rien d’une personne.
about-not-protects = Ce contre quoi il ne protège pas
    .line1 = Quelqu’un qui regarde par-dessus votre épaule, et les caméras dans la pièce.
    .line2 = Des programmes qui enregistrent les touches ou les écrans, sur un ordinateur que quelqu’un d’autre contrôle.
    .line3 = Des extensions du navigateur, qui peuvent lire chaque page.
    .line4 = Des captures d’écran, et ce que l’ordinateur garde de lui-même de sa mémoire.
    .line5 = Les impressions : les imprimantes et les files d’impression peuvent garder des copies.
    .line6 = Les fichiers que vous avez enregistrés : ils restent dans les téléchargements jusqu’à ce que vous les déplaciez, et des fichiers supprimés peuvent souvent être récupérés.
    .line7 = La page qui l’accueille, si un autre site montre Waymark comme une part de lui-même au lieu de le mettre dans un cadre à part.
    .line8 = L’historique du navigateur, qui montre que cette page a été visitée.
about-trust = Jusqu’où l’on peut se fier à chaque ligne
    .text = Chaque question et chaque règle porte une ou plusieurs de quatre marques.
about-versions = Versions des données
    .text = Ce qui est demandé et ce qui en découle se trouve dans ces fichiers. Une évaluation repose sur ces versions exactement.
about-licence = Waymark { $version }. Libre d’être utilisé, modifié et transmis selon { $licence }, sans aucune garantie.

table-assumptions = La coopération avec les autorités, et ce que les trafiquants en savent
