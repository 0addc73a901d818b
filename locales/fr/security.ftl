# Waymark, français : les questions de l’évaluation de sécurité, de la première minute à la fin de la rencontre.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

options-std = Réponses
    .yes = Oui
    .suspected = Il y a des signes
    .no = Non
    .person-suspected = Peut-être
options-std_inverse = Réponses
    .yes = Oui
    .partly = En partie
    .no = Non
options-done = Réponses
    .yes = Oui
    .partly = En partie
    .no = Non
options-consent = Réponses
    .agrees = D’accord
    .limits = D’accord, avec des limites
    .no = Non
    .withdrawn = Accord donné avant, retiré depuis
options-feeling = Réponses
    .very_unsafe = Pas du tout en sécurité
    .rather_unsafe = Plutôt pas en sécurité
    .rather_safe = Plutôt en sécurité
    .safe = En sécurité
    .cannot_say = Je ne peux pas dire
options-protective = Réponses
    .confirmed = Oui, et vérifié
    .claimed = On le dit, mais ce n’est pas vérifié
    .not_in_place = Non

section-moment = Est-ce le bon moment ?
    .lead = Réglez ces trois points avant tout le reste. Une urgence passe avant tout formulaire.

item-PRE1 = Peut-on parler en ce moment en sécurité et sans que d’autres entendent ?
    .short = un lieu sûr et discret pour parler
    .why = Une conversation sur le danger, si elle est entendue, peut elle-même faire du mal.
    .help = Pensez aux murs, aux téléphones, aux gens qui attendent dehors, et au temps dont vous disposez.
    .opt-yes = Oui
    .opt-briefly = Un court moment seulement
    .opt-no = Non

item-PRE8 = Y a-t-il quelqu’un de présent qui est venu avec la personne, qui parle pour elle ou répond à sa place ?
    .short = une présence qui parle pour la personne
    .why = Celui ou celle qui parle pour la personne la contrôle peut-être. La personne ne peut choisir librement que si on l’interroge seule.
    .opt-no = Non
    .opt-trusted = Oui, et la personne lui fait confiance
    .opt-not_sure = Oui, et nous avons un doute

item-PRE2 = Y a-t-il une préoccupation urgente : maladie ou blessure, pensées suicidaires, ou violence sur le point de se produire ?
    .short = une urgence médicale, un risque de suicide ou une violence imminente
    .why = Une urgence passe avant les papiers. Le formulaire peut être terminé plus tard et rien n’est perdu.
    .help = Un doute compte comme un oui tant que ce n’est pas réglé.
    .opt-no = Non
    .opt-unsure = Il y a un doute
    .opt-yes = Oui

section-agreement = Explications et accord
    .lead = C’est la personne qui décide si cela continue, et comment. L’aide ne dépend pas du fait de terminer ce formulaire.

item-PRE5 = Faut-il un interprète, la personne l’accepte-t-elle, et a-t-on vérifié les liens de l’interprète avec la communauté de la personne ou avec les trafiquants ?
    .short = un interprète accepté et vérifié
    .why = Le mauvais interprète peut rapporter ce qui est dit aux mauvaises oreilles.
    .opt-not_needed = Pas besoin d’interprète
    .opt-yes = Oui : accepté et vérifié
    .opt-not_yet = Pas encore
    .opt-problem = Il y a un problème

item-PRE6 = La personne a-t-elle moins de 18 ans, ou se pourrait-il qu’elle ait moins de 18 ans ?
    .short = si la personne a ou pourrait avoir moins de 18 ans
    .why = Une personne qui est peut-être un enfant est traitée comme un enfant tant que ce n’est pas établi, et a une protection supplémentaire.
    .opt-adult = Adulte
    .opt-unsure = Âge contesté ou non connu
    .opt-under_18 = Moins de 18 ans

item-PRE7 = Qui décide avec la personne ou pour elle ?
    .short = qui décide avec ou pour la personne
    .why = Un tuteur doit être indépendant de toute personne qui pourrait être impliquée dans la traite.
    .opt-self = La personne seule
    .opt-guardian = La personne avec un tuteur désigné
    .opt-guardian_pending = Il faut un tuteur, et il n’est pas encore désigné
    .opt-other = Quelqu’un d’autre

item-PRE3 = A-t-on expliqué, dans une langue choisie par la personne : le but, ce qui est écrit, qui le verra, et le droit de passer une question ou d’arrêter ?
    .short = l’explication du but, de ce qui est écrit, de qui le lira et du droit d’arrêter
    .why = Un accord n’a de sens que s’il est compris.

item-PRE4 = La personne est-elle d’accord pour cette évaluation ?
    .short = l’accord pour cette évaluation
    .why = C’est le choix de la personne. Refuser, ou attendre, ne lui fait jamais perdre d’aide.
    .note = Les limites qu’elle fixe
    .opt-agrees = D’accord
    .opt-limits = D’accord, avec des limites
    .opt-cannot_now = Ne peut pas décider maintenant
    .opt-refuses = Refuse

item-PRE9 = Ces notes reposent-elles sur la seule observation, parce que la personne ne peut pas ou ne veut pas parler ?
    .short = des notes fondées sur la seule observation
    .why = De telles notes sont permises et doivent être signalées comme telles. Ce qu’elles montrent reste forcément limité.
    .opt-no = Non, la personne participe
    .opt-yes = Oui, observation seulement

item-PRE10 = Que savons-nous déjà, pour que la personne n’ait pas à le redire ?
    .short = ce qui est déjà consigné
    .why = Raconter toujours la même chose est un poids. Demandez seulement à la personne de confirmer.
    .help = Faites confirmer ce que l’on a ; ne le tenez pas pour établi.
    .opt-referral_form = Une fiche d’orientation
    .opt-earlier_assessment = Une évaluation antérieure
    .opt-message = Un message d’un autre bureau
    .opt-told_colleague = Quelque chose dit à un ou une collègue
    .opt-papers = Des papiers que la personne a sur elle

section-consent = Ce que la personne accepte
    .lead = Six accords distincts. Chacun peut être un non, et chacun peut être retiré à tout moment. Un oui pour nous faire plaisir n’est pas un oui.

item-CNK = A-t-on expliqué les limites de la confidentialité avant les questions ?
    .short = l’explication des limites de la confidentialité
    .why = Les gens doivent savoir, avant de parler, ce que nous pourrions être tenus de transmettre.
    .help = Par exemple : un enfant en danger, un danger immédiat, une décision de justice.

item-CNA = Cette conversation
    .short = le consentement à cette conversation
    .why = Parler est un choix en soi, quoi que l’on écrive ou transmette plus tard.

item-CNB = Une trace écrite
    .short = le consentement à une trace écrite
    .why = Tout ce qui est écrit peut être trouvé. C’est la personne qui décide si une trace est gardée.

item-CNC = La transmission à des organismes nommés
    .short = le consentement à la transmission à des organismes nommés
    .why = Chaque organisme est nommé et accepté un par un. Sans cela, aucun message n’est écrit.
    .note = Quels organismes, par fonction, et les limites

item-CNO = La transmission au bureau de transit
    .short = le consentement à la transmission au bureau de transit
    .why = S’il y a une correspondance, ce bureau est un organisme à part, et la question se pose pour lui seul. Sans cela, aucune copie n’y est envoyée.
    .note = Quel bureau, par fonction, et les limites

item-CND = Le contact avec la famille
    .short = le consentement au contact avec la famille
    .why = Le contact avec la famille peut aider, et il peut aussi faire repérer la personne.

item-CNE = Le suivi
    .short = le consentement au suivi
    .why = Un appel ou une visite au mauvais moment peut mettre la personne en danger.

item-CNF = Des statistiques anonymes
    .short = le consentement à des statistiques anonymes
    .why = Cela aide d’autres, pas la personne ; on le demande donc à part de tout le reste.

item-CNG = A-t-on posé la question au tuteur et à l’enfant, chacun de son côté ?
    .short = le consentement du tuteur et l’accord de l’enfant
    .why = Pour un enfant, le consentement du tuteur est nécessaire, et l’accord et l’avis de l’enfant comptent aussi.
    .opt-both = Les deux sont d’accord
    .opt-guardian_only = Seul le tuteur est d’accord
    .opt-child_only = Seul l’enfant est d’accord
    .opt-neither = Aucun des deux n’est d’accord

section-consent_record = Comment l’accord a été donné
    .lead = Ces notes montrent ce que la personne a accepté. Elles ne règlent pas à elles seules la base légale sur laquelle votre organisation travaille.

item-CNL = Dans quelle langue l’accord a-t-il été donné ?
    .short = la langue du consentement
    .why = Le consentement vaut dans la langue où il a été compris.

item-CNI = Y avait-il un interprète ?
    .short = un interprète lors du consentement
    .why = Cela montre qui d’autre a entendu ce qui a été dit.
    .opt-yes = Oui
    .opt-no = Non

item-CNM = Comment la personne a-t-elle donné son accord ?
    .short = la manière dont le consentement a été donné
    .why = Un oui de vive voix suffit là où une signature pourrait être trouvée.
    .opt-spoken = De vive voix
    .opt-witnessed = De vive voix, devant témoin
    .opt-written = Par écrit
    .opt-other = Autrement

item-CNT = La personne a-t-elle redit avec ses propres mots ce qu’elle a accepté ?
    .short = l’accord redit avec les mots de la personne
    .why = Quelqu’un qui a dû plaire à d’autres peut dire oui à tout. Le redire montre ce qui a été compris.

item-CNW = Quand l’accord a-t-il été donné ?
    .short = la date du consentement
    .why = Un consentement vaut pour un jour et pour ce que l’on savait ce jour-là.

item-CNX = Jusqu’à quand vaut-il ?
    .short = le jour où le consentement prend fin
    .why = Après ce jour, on le redemande. Sans date, on le croit facilement donné pour toujours.

section-referral = Comment la personne est arrivée chez nous
    .lead = Cela change ce que l’on demande d’abord et à qui l’on peut dire quelque chose. Une reconnaissance officielle n’est pas nécessaire pour recevoir de l’aide.

item-SC = Comment la personne est-elle arrivée chez nous ?
    .short = la manière dont la personne est arrivée chez nous
    .why = Chaque voie a ses lacunes : qui sait déjà, ce qui a été transmis, et combien de temps il reste.
    .opt-sc1 = Directement, ou par la famille, un proche ou une autre personne que nous aidons
    .opt-sc2 = Orientée par la police ou par une organisation partenaire
    .opt-sc3 = Retour déjà fait avec une autre organisation ; il faut de l’aide en route et sur place
    .opt-sc4 = Veut rester, pour un temps ou pour de bon, dans le pays où elle se trouve ou en chemin

section-facts = Quelques faits
    .lead = Seulement ce qu’il faut pour un premier message. Ni nom, ni date de naissance, ni adresse.

item-AGE = Tranche d’âge
    .short = la tranche d’âge
    .why = Elle indique quels services et quelle protection s’appliquent. La date de naissance n’est pas nécessaire.
    .opt-under_12 = Moins de 12 ans
    .opt-12_15 = 12 à 15 ans
    .opt-16_17 = 16 ou 17 ans
    .opt-18_24 = 18 à 24 ans
    .opt-25_39 = 25 à 39 ans
    .opt-40_59 = 40 à 59 ans
    .opt-60_plus = 60 ans ou plus

item-SEX = Sexe ou genre, tel que la personne le dit
    .short = le sexe ou le genre
    .why = Certains lieux et services sont réservés aux femmes ou aux hommes.
    .opt-female = Femme
    .opt-male = Homme
    .opt-other = Autre réponse

item-LANG = Quelle langue la personne veut-elle utiliser ?
    .short = la langue
    .why = Le bureau de réception peut alors trouver l’intervenant ou l’interprète qu’il faut.

item-REGION = Dans quelle région la personne retournerait-elle ?
    .short = la région de retour
    .why = Le bureau de réception a besoin de la région pour voir ce qu’il peut offrir.
    .help = La région seulement. Jamais un quartier, une rue ou une adresse.

section-view = Comment vous voyez la situation
    .lead = Posez d’abord ces questions, avec ces mots ou avec ceux de la personne. Sa propre appréciation peut relever le niveau et ne l’abaisse jamais.

item-V1 = À quel point vous sentez-vous en sécurité là où vous logez en ce moment ?
    .person = { item-V1 }
    .short = le sentiment de sécurité là où la personne loge
    .why = Ceux qui ont vécu avec le danger sont souvent ceux qui le lisent le mieux.

item-V2 = Que craignez-vous le plus qu’il arrive, et qui le ferait ?
    .person = De quoi avez-vous le plus peur ?
    .short = ce que la personne craint le plus
    .why = Cela nomme le mal redouté sans demander l’histoire qu’il y a derrière.
    .help = Cochez ce que la personne nomme. Utilisez des rôles comme « recruteur » ou « oncle », jamais des noms.
    .note = Avec les mots de la personne
    .opt-shamed = Que l’on me couvre de honte
    .opt-money_taken = Que l’on prenne de l’argent
    .opt-arrest_removal = Une arrestation, ou un éloignement du pays
    .opt-hurt = Que l’on me fasse du mal
    .opt-family_hurt = Que l’on fasse du mal à ma famille
    .opt-found = Que l’on me retrouve
    .opt-forced_back = Que l’on me ramène de force
    .opt-killed = Que l’on me tue, ou que l’on tue quelqu’un
    .opt-other = Autre chose

item-V2D = Jugez-vous probable que l’on puisse vous tuer, vous ou quelqu’un de votre famille ?
    .short = à quel point la personne pense qu’un meurtre est probable
    .why = Ce que la personne juge probable compte, quoi que d’autres en pensent.
    .help = Posez la question calmement, et à la personne seule. Ce qu’elle pense suffit ; ne demandez pas de preuve.
    .opt-likely = Probable
    .opt-possible = Possible
    .opt-not_likely = Pas probable
    .opt-cannot_say = Je ne peux pas dire

item-V3 = S’ils savaient que vous nous avez parlé, à nous ou à la police, que feraient-ils ?
    .person = Que feraient les gens à qui vous avez échappé s’ils savaient que vous nous avez parlé, à nous ou à la police ?
    .short = ce qu’ils feraient s’ils savaient
    .why = Cela demande directement dans quelle mesure parler à quelqu’un pourrait faire du mal.
    .help = « Ils » : ceux à qui la personne a échappé.
    .opt-nothing = Rien
    .opt-unsure = Il y a un doute
    .opt-threaten = Menacer
    .opt-hurt_me = Me faire du mal
    .opt-hurt_family = Faire du mal à ma famille
    .person-opt-threaten = Ils me menaceraient
    .person-opt-unsure = Je ne sais pas bien

item-V4 = Y a-t-il des moments, des lieux ou des dates où, selon vous, le danger augmenterait ?
    .short = les moments ou les lieux où le danger augmenterait
    .why = Des dates connues à l’avance peuvent être prévues.
    .note = Moments et lieux, avec les mots de la personne
    .opt-contact = Un moment où ils pourraient se manifester
    .opt-home_event = Une visite ou un événement familial
    .opt-official_date = Une date au tribunal ou dans une administration
    .opt-travel = Un voyage
    .opt-move = Un déménagement
    .opt-other = Autre chose

item-V5 = Qu’est-ce qui a aidé jusqu’ici à vous protéger ?
    .person = { item-V5 }
    .short = ce qui a protégé la personne jusqu’ici
    .why = Un plan marche mieux quand il s’appuie sur ce que la personne fait déjà.
    .note = Autre chose, avec les mots de la personne

item-V6 = Pensez-vous que vous pourriez retourner auprès de la personne responsable de votre exploitation, ou reprendre contact avec elle ?
    .person = Pensez-vous que vous pourriez retourner chez les gens à qui vous avez échappé, ou leur reparler ?
    .short = l’idée d’y retourner ou de reprendre contact
    .why = Beaucoup de gens y pensent. On peut s’y préparer, et ce n’est jamais retenu contre quelqu’un.
    .help = Posez la question sans juger. L’aide ne dépend pas de la réponse.
    .opt-yes = Oui
    .opt-maybe = Peut-être
    .opt-no = Non

section-reach = À portée, et menaces
    .lead = Ne demandez que ce qui change la sécurité d’aujourd’hui. Toute question peut attendre, et aucune n’a besoin de l’histoire qu’il y a derrière.

item-T0 = La personne est-elle encore en contact avec ceux à qui elle a échappé, vit-elle avec eux, est-elle sous leur contrôle, ou leur verse-t-elle de l’argent ?
    .person = Êtes-vous encore en contact avec les gens à qui vous avez échappé ? Vivez-vous avec eux, leur donnez-vous de l’argent, ou faites-vous ce qu’ils disent ?
    .short = un contact avec les trafiquants ou un contrôle de leur part
    .why = Si c’est le cas, la personne n’en est pas encore sortie et le danger est présent maintenant.

item-T1 = Depuis son départ, quelqu’un a-t-il menacé la personne ?
    .person = Depuis votre départ, quelqu’un vous a-t-il fait des menaces ?
    .short = une menace depuis le départ
    .why = Une menace montre ce que quelqu’un a l’intention de faire.
    .help = De vive voix, par téléphone, en ligne ou par d’autres.

item-T2 = Depuis son départ, quelqu’un a-t-il menacé la famille ou lui a-t-il rendu visite ?
    .person = Depuis votre départ, quelqu’un a-t-il menacé votre famille ou est-il allé la voir ?
    .short = une menace contre la famille ou une visite chez elle
    .why = On se sert souvent de la famille pour atteindre une personne ou la faire taire.

item-T4 = Savent-ils où se trouve la personne en ce moment, ou pourraient-ils le découvrir facilement ?
    .person = Les gens à qui vous avez échappé savent-ils où vous êtes maintenant ? Pourraient-ils le découvrir facilement ?
    .short = ce que les trafiquants savent du lieu où se trouve la personne
    .why = Une menace pèse plus lourd quand ils peuvent atteindre la personne.
    .help = Pensez aux téléphones, aux amis, aux proches, aux réseaux sociaux.

item-T9 = Au cours des 30 derniers jours, quelqu’un a-t-il cherché la personne, l’a-t-il suivie ou a-t-il essayé de la contacter ?
    .person = Ces 30 derniers jours, quelqu’un a-t-il essayé de vous trouver, de vous suivre ou de vous joindre ?
    .short = une recherche ou une tentative de contact au cours des 30 derniers jours
    .why = Quelqu’un qui cherche en ce moment rend le danger plus immédiat.

section-traffickers = Qui ils sont et ce qu’ils peuvent faire
    .lead = Des rôles seulement, jamais de noms. Ce que croit la personne suffit pour répondre.

item-T8 = Ont-ils des relations ou une protection parmi la police, les fonctionnaires, les agents aux frontières ou le personnel de refuges ?
    .person = Les gens à qui vous avez échappé ont-ils des amis dans la police, à la frontière, dans une administration ou dans un refuge ?
    .short = des relations des trafiquants parmi les fonctionnaires ou le personnel
    .why = Si c’est le cas, un signalement ou un message au mauvais service peut leur parvenir.
    .help = Demandez quel type de service, pas qui.

item-T7 = Ont-ils usé de violences graves ou d’armes, ou tué, ou la personne croit-elle qu’ils en sont capables ?
    .short = des violences graves ou des armes
    .why = Cela montre ce qu’ils peuvent et veulent faire.
    .help = Aucun détail n’est nécessaire.

item-T3 = Sont-ils, ou certains d’entre eux, libres et non détenus ?
    .short = des trafiquants en liberté
    .why = Celui qui est libre peut agir, ou envoyer d’autres.

item-T6 = Font-ils partie d’un groupe organisé, ou travaillent-ils pour un tel groupe ?
    .short = un lien avec un groupe organisé
    .why = Un groupe peut continuer après une arrestation, et peut agir jusque dans d’autres lieux.

item-T10 = L’un d’eux est-il un parent, un partenaire, un ancien partenaire, ou vient-il du même village ?
    .short = un trafiquant proche de la personne
    .why = Les proches sont plus difficiles à éviter, et la personne peut souhaiter le contact.
    .help = La nature du lien seulement, aucun nom.

item-T11 = Y a-t-il des gens liés à eux là où loge la personne, sur le trajet, ou là où elle arriverait ?
    .short = des gens liés aux trafiquants sur le trajet
    .why = Le voyage et l’arrivée peuvent être prévus de façon à les éviter.

item-T12 = Comment la personne en est-elle sortie ?
    .short = la manière dont la personne en est sortie
    .why = Les trafiquants peuvent voir dans une fuite ou une action de la police une trahison ou une perte.
    .help = Un mot suffit. Ne demandez pas ce qui s’est passé avant.
    .opt-escaped = Par la fuite
    .opt-police_action = Par une action de la police
    .opt-released = On l’a laissé partir
    .opt-bought_out = Quelqu’un a payé pour sa sortie
    .opt-another = Autrement

section-hold = Ce qu’ils savent et ce qu’ils tiennent
    .lead = Ce qu’ils savent du chez-soi de la personne, et ce dont ils pourraient se servir pour faire pression sur elle.

item-T5 = Connaissent-ils l’adresse du domicile, la famille ou le lieu de retour ?
    .short = ce que les trafiquants savent du domicile, de la famille ou du lieu de retour
    .why = Ce qu’ils savent décide de ce à quoi un retour pourrait mener.

item-T16 = Le téléphone de la personne, ses comptes ou ses amis peuvent-ils révéler où elle se trouve ?
    .short = un téléphone, un compte ou un ami qui peut révéler le lieu
    .why = C’est la manière la plus fréquente dont un lieu vient à être connu.
    .help = Si tout a été vérifié et corrigé, répondez Non et dites sur quoi cela repose.

item-T13 = Disent-ils que de l’argent est dû, ou voient-ils la personne comme de l’argent qu’ils ont perdu ?
    .short = de l’argent dû, selon les trafiquants
    .why = Réclamer de l’argent est une raison de continuer à chercher.

item-T14 = Détiennent-ils des documents, des images, des serments ou d’autres moyens de pression ?
    .short = des documents, des images ou des serments utilisés comme pression
    .why = Ces moyens agissent à distance, et il existe une aide pour chacun d’eux.
    .help = Le type seulement. Ne regardez pas d’images et ne demandez pas à les voir.

item-T15 = La personne connaît-elle des noms, des lieux ou des façons de faire qui nuiraient au groupe si elle en parlait ?
    .short = des connaissances qui pourraient nuire au groupe
    .why = Ils peuvent vouloir faire taire la personne même si elle n’en parle à personne.
    .help = Oui ou non seulement. Ne demandez pas ce que la personne sait.

section-authorities = Police, justice et administrations
    .lead = Coopérer ou non avec les autorités est la décision de la personne. Ici, nous regardons seulement ce que cela signifie pour la sécurité.

item-L1 = La personne a-t-elle déjà donné des informations ou fait une déposition à la police, au parquet ou à l’inspection du travail ?
    .short = une coopération déjà apportée aux autorités
    .why = Une coopération déjà apportée rend le danger plus grand.

item-L2 = De quelle coopération s’agissait-il ?
    .short = la nature de la coopération apportée aux autorités
    .why = Certaines formes deviennent visibles pour la défense, d’autres non.
    .opt-tip = Des informations informelles
    .opt-statement = Une déposition
    .opt-identified = La désignation de suspects
    .opt-testimony = Un témoignage devant un tribunal
    .opt-compensation = Une demande d’indemnisation
    .opt-other = Autre chose

item-L3 = La personne a-t-elle l’intention de coopérer avec les autorités, ou de continuer à le faire ?
    .person = Voulez-vous aider la police ou le tribunal, ou continuer à les aider ?
    .short = l’intention de coopérer avec les autorités
    .why = L’intention, et ce que les trafiquants en savent, décident ensemble de la proximité du danger.
    .help = Aucune réponse n’est meilleure que l’autre. Ne conseillez ni pour ni contre.
    .opt-yes = Oui
    .opt-undecided = Pas encore décidé
    .opt-no = Non
    .person-opt-undecided = Je n’ai pas décidé

item-L4 = Les trafiquants savent-ils ou croient-ils que la personne a coopéré avec les autorités, ou va le faire ?
    .person = Les gens à qui vous avez échappé pensent-ils que vous avez aidé la police ou le tribunal, ou que vous allez le faire ?
    .short = ce que les trafiquants savent ou croient d’une coopération avec les autorités
    .why = C’est ce qu’ils croient qui fait le danger, que ce soit vrai ou non.
    .help = Demandez à la personne ou à son avocat. Ne demandez jamais aux suspects ni à leurs familles.
    .opt-known = Oui, ils le savent ou le croient
    .opt-suspected = Il y a des signes
    .opt-no = Aucun signe
    .person-opt-known = Oui
    .person-opt-suspected = Peut-être
    .person-opt-no = Non

item-L6 = Quelqu’un a-t-il fait pression sur la personne ou la famille pour retirer ou changer ce qui a été dit ?
    .short = une pression pour retirer ou changer des déclarations
    .why = Une telle pression montre qu’ils savent, et ce qu’ils veulent.

item-L5 = Des dates approchent-elles ?
    .short = les dates de la procédure
    .why = Le danger augmente souvent autour de ces dates, et on peut s’y préparer.
    .opt-arrest = Une arrestation
    .opt-hearing = Une audience
    .opt-testimony = Un témoignage
    .opt-verdict = Un jugement
    .opt-release = Une libération
    .opt-bail = Une décision de mise en liberté sous caution
    .opt-deportation = L’expulsion d’un suspect
    .opt-other = Autre chose

item-L7 = Une mesure de protection est-elle en vigueur ?
    .short = une mesure de protection en vigueur
    .why = Une mesure n’aide que si elle est réelle et en vigueur aujourd’hui.
    .help = Par exemple protection des témoins, interdiction d’approcher, anonymat. Dans la note : qui l’a vérifié (par fonction), et quand.

item-L8 = La personne comprend-elle que la protection et l’aide ne dépendent pas ici de la coopération avec les autorités ?
    .short = le fait d’avoir compris que l’aide n’est pas soumise à cette condition
    .why = C’est un droit. Une personne qui pense autrement peut se sentir forcée.
    .opt-yes = Oui
    .opt-not_explained = Pas encore expliqué
    .opt-no = Non

section-planned = Ce qui est prévu
    .lead = Ce qui est prévu décide des réponses qui pèsent le plus. Un projet encore ouvert est traité comme s’il pouvait se réaliser.

item-PL1 = Un retour est-il prévu au domicile, ou dans un autre lieu qu’ils connaissent ?
    .short = un retour dans un lieu que les trafiquants connaissent
    .why = Si c’est le cas, ce que les trafiquants savent de ce lieu devient un signe grave.
    .opt-yes = Oui
    .opt-undecided = Pas encore décidé
    .opt-no = Non

item-PL2 = Un retour dans la famille, ou un contact avec elle, est-il prévu ?
    .short = un retour dans la famille, ou un contact avec elle
    .why = Si c’est le cas, toute part que la famille a eue dans la traite devient un signe grave.
    .opt-yes = Oui
    .opt-undecided = Pas encore décidé
    .opt-no = Non

item-PL3 = Y a-t-il une date de départ ?
    .short = le jour de départ prévu
    .why = Une date proche demande un réexamen plus tôt.

section-exposure = La personne et ceux qui sont avec elle
    .lead = Ce qui rend plus difficile de rester hors de portée. Oui ou non suffit ; les détails restent chez ceux qui soignent ou conseillent la personne.

item-E1 = La personne a-t-elle moins de 18 ans maintenant, ou avait-elle moins de 18 ans la première fois qu’elle a été soumise à la traite ?
    .short = une traite commencée avant 18 ans
    .why = Les personnes soumises à la traite dans l’enfance le sont plus souvent à nouveau.
    .help = Si la personne a moins de 18 ans maintenant, répondez Oui. Si son âge n’est pas établi, répondez « Il y a des signes ».

item-E2 = Y a-t-il des enfants ou d’autres personnes qui dépendent d’elle, avec elle ou confiés à d’autres ?
    .short = des enfants ou d’autres personnes à charge
    .why = Ils peuvent servir de moyen de pression, et chaque plan doit prévoir qui prend soin d’eux.

item-E3 = Y a-t-il un problème de santé, une grossesse, un handicap, une dépendance ou un besoin de santé mentale qui joue sur la sécurité ou sur le voyage ?
    .short = un besoin de santé qui joue sur la sécurité ou le voyage
    .why = Il peut falloir un accompagnement, des médicaments ou plus de temps.
    .help = Seulement s’il y a un besoin. Aucun diagnostic et aucun détail ici.

item-E4 = Y a-t-il des pensées de mettre fin à sa vie ou de se faire du mal ?
    .short = des pensées de mettre fin à sa vie ou de se faire du mal
    .why = Cela demande une prise en charge à part, tout de suite, quoi que l’on décide par ailleurs.
    .help = Ne posez la question que si vous avez la formation pour cela. Sinon, choisissez « Orienter vers un intervenant formé ».
    .opt-yes = Oui
    .opt-suspected = Il y a des signes
    .opt-no = Non
    .opt-refer = Orienter vers un intervenant formé

item-E10 = La personne a-t-elle été soumise à la traite plus d’une fois ?
    .short = plus d’une situation de traite
    .why = Cela se reproduit souvent dans les deux ans après la sortie.

item-E12 = La personne fait-elle partie d’un groupe traité injustement au lieu de retour ?
    .short = un traitement injuste au lieu de retour
    .why = La protection et les services peuvent y être plus faibles.
    .help = Si oui ou non, pas de quel groupe il s’agit.

item-E13 = Quelqu’un en qui la personne a confiance sait-il où elle se trouve et que faire en cas d’urgence ?
    .short = quelqu’un de confiance qui sait que faire
    .why = Si personne ne sait, un appel manqué passe inaperçu.

section-ahead = Papiers, famille et lieu de destination
    .lead = Ce que la personne trouverait là où elle irait peut-être, et ce qu’il lui faudrait avoir en main.

item-E5 = La personne détient-elle elle-même ses papiers d’identité et de voyage ?
    .short = les papiers d’identité et de voyage dans les mains de la personne
    .why = Qui détient les papiers détient une part de contrôle, et aucun voyage ne se fait sans eux.

item-E6 = Le droit de séjour pourrait-il prendre fin, ou un éloignement avoir lieu, avant que le plan soit prêt ?
    .short = un droit de séjour qui pourrait prendre fin avant que le plan soit prêt
    .why = Un retour forcé ou précipité facilite une nouvelle situation de traite.

item-E7 = La famille, un partenaire ou le ménage ont-ils pris part à la traite, ou en ont-ils tiré profit ?
    .short = une part de la famille ou du ménage dans la traite
    .why = Un retour auprès d’eux, ou un contact avec eux, pourrait ramener aux trafiquants.
    .help = Posez la question à la personne seule. Ne la posez pas à la famille.

item-E8 = La famille peut-elle et veut-elle accueillir de nouveau la personne, en sécurité et sans reproche ?
    .short = une famille qui peut et veut accueillir de nouveau la personne
    .why = Une famille qui soutient la personne est l’une des protections les plus fortes ; sans elle, le risque est plus grand.
    .help = Une personne sans famille : répondez Non.

item-E9 = Le lieu prévu est-il celui où la personne a été recrutée ?
    .short = un retour au lieu du recrutement
    .why = Les recruteurs peuvent encore être dans les environs.

item-E11 = Y a-t-il un revenu légal ou un soutien réaliste dans les trois mois après le retour ?
    .short = un revenu ou un soutien réaliste après le retour
    .why = N’avoir rien pour vivre pousse à prendre de nouveaux risques.

section-around = Personnel, lieu, autres résidents
    .lead = Ceux qui aident et ceux qui vivent ici peuvent aussi être visés. Ces lignes sont placées à côté du niveau de la personne.

item-OBJ = Pour qui y a-t-il un danger ? Regardez chaque ligne.
    .short = qui est en danger
    .why = On regarde le danger pour chacun, pas seulement pour la personne.
    .opt-person = La personne
    .opt-dependants = Personnes à charge qui voyagent avec elle
    .opt-family = Famille ou autres personnes restées chez elles
    .opt-residents = Autres résidents
    .opt-staff = Personnel, bénévoles et interprètes
    .opt-premises = Les locaux

item-W1 = Un membre du personnel, un bénévole ou un interprète a-t-il été menacé, suivi ou désigné par son nom ?
    .short = une menace contre le personnel, un bénévole ou un interprète
    .why = Ceux qui aident sont visés aussi.

item-W2 = Est-il probable que les trafiquants connaissent l’adresse du refuge ou du bureau ?
    .short = ce que les trafiquants savent du refuge ou du bureau
    .why = Tous ceux qui y vivent ou y travaillent sont alors exposés.

item-W3 = Un autre résident pourrait-il transmettre des informations ?
    .short = un autre résident qui pourrait transmettre des informations
    .why = Un résident du même réseau ou de la même ville peut en parler à d’autres, volontairement ou non.

item-W4 = Un intervenant a-t-il un lien de parenté avec les trafiquants, ou vient-il de la même petite communauté ?
    .short = un intervenant lié aux trafiquants
    .why = Un tel lien peut laisser filtrer des informations, et il met l’intervenant sous pression.

section-protective = Ce qui protège
    .lead = Consigné en dernier. Rien ici n’abaisse un niveau ; cela montre sur quoi un plan peut s’appuyer, et seul compte ce qui a été vérifié.

item-P1 = Des suspects sont-ils détenus ?
    .short = des suspects détenus
    .why = Cela aide tant que cela dure, et seulement contre ceux qui sont détenus.
    .help = Vérifié veut dire : confirmé par une autorité nommée dans les 7 derniers jours.

item-P2 = Un hébergement sûr est-il confirmé pour ce soir, ou pour l’arrivée ?
    .short = un hébergement confirmé
    .why = Un lieu compte quand il est certain et que peu de gens le connaissent.
    .help = Vérifié veut dire : daté, et l’adresse n’est connue que de l’organisme de réception.

item-P3 = Une protection policière ou une protection des témoins est-elle active ?
    .short = une protection policière ou une protection des témoins active
    .why = Elle ne compte que si elle est vérifiée, et pas tant qu’il y a des signes de relations parmi les fonctionnaires.

item-P4 = Un adulte ou une organisation de confiance détient-il le plan d’urgence ?
    .short = quelqu’un qui détient le plan d’urgence
    .why = Il faut que quelqu’un remarque et agisse quand la personne ne le peut pas.
    .help = Vérifié veut dire : une fonction nommée, et le contact a été essayé.

item-P5 = La personne s’est-elle éloignée des lieux où elle est connue ?
    .short = un éloignement des lieux connus
    .why = Un changement de lieu compte quand il est fait, pas quand il est prévu.

item-P6 = Les téléphones et les comptes ont-ils été vérifiés ou remplacés ?
    .short = les téléphones et les comptes vérifiés ou remplacés
    .why = Un téléphone vérifié à moitié peut encore révéler le lieu.
    .help = Vérifié veut dire : fait par un intervenant formé pour cela.

item-P7 = Un chargé de dossier est-il désigné au bureau de réception, et a-t-il confirmé ?
    .short = un chargé de dossier désigné au bureau de réception
    .why = Quelqu’un sur place doit attendre la personne.
    .help = Vérifié veut dire : confirmé dans le message 4 de l’orientation.

section-ending = Terminer la rencontre
    .lead = Résumez avec les mots de la personne, corrigez les notes, et remerciez-la. Elle peut revenir à tout moment, même après son départ.

item-CL1 = À quel point vous sentez-vous en sécurité maintenant, au moment de terminer ?
    .short = le sentiment de sécurité à la fin
    .why = Parler peut remuer des choses. Si la personne se sent moins en sécurité qu’avant, restez, et réexaminez bientôt.

item-CL2 = Le résumé a-t-il été fait avec les mots de la personne, et les notes corrigées ?
    .short = un résumé corrigé avec la personne
    .why = Ce sont ses notes. Ce qui y est faux peut lui nuire plus tard.

item-CL3 = Qu’a-t-on convenu ?
    .short = ce qui a été convenu
    .why = Quelques mots aident le prochain intervenant à continuer sans tout redemander.
    .help = Tenez-vous-en aux démarches. Ni noms, ni lieux, ni numéros.
    .note = Ce que la personne en a dit

item-CL4 = La personne sait-elle ce qui se passe ensuite, et qui le saura ?
    .short = ce qui se passe ensuite et qui le saura
    .why = Ne pas savoir est une peur en soi, et une surprise peut briser la confiance.

item-CL5 = Y a-t-il un soutien pour ce soir ?
    .short = le soutien pour ce soir
    .why = Les heures qui suivent une telle conversation peuvent être dures.
    .opt-in_place = Oui, c’est organisé
    .opt-not_wanted = La personne n’en veut pas
    .opt-not_yet = Pas encore

item-CL6 = S’est-on exercé à suivre le plan de sécurité, et la personne sait-elle qui appeler ?
    .short = un plan de sécurité auquel on s’est exercé
    .why = Un plan sur papier peut être trouvé ; celui auquel on s’est exercé, on le porte en tête.

item-CL7 = Quand nous revoyons-nous ?
    .short = la date de la prochaine rencontre
    .why = Une date connue des deux côtés aide à tenir jusque-là.

reaction-RX1 = Si la personne semble effrayée
    .signs = Elle peut éviter de sortir, d’être avec d’autres ou de rester seule. Elle peut trembler, sentir son cœur battre vite, mal dormir ou faire des cauchemars.
    .help = Expliquez et montrez comment ce lieu est protégé. Gardez confidentiel ce qui est dit. Proposez de l’accompagner à ses rendez-vous.
    .asking = Faites court. Proposez de reposer plus tard la question sur le sentiment de sécurité.
reaction-RX2 = Si la confiance est difficile
    .signs = Elle peut rester sur la réserve, ou donner des réponses qui changent ensuite.
    .help = Demandez souvent comment ça va et ce qu’il faut. Faites preuve de patience. Aidez sans contrepartie.
    .asking = Choisissez « Y revenir plus tard ». Ce n’est pas un refus de participer.
reaction-RX3 = Si la personne doute d’elle-même
    .signs = Elle peut être passive, peu sûre de ses propres décisions, ou facile à influencer.
    .help = Proposez de petites tâches et des buts proches. Relevez ce qui a marché.
    .asking = Proposez une option à la fois. Rien n’est choisi d’avance.
reaction-RX4 = S’il y a de la honte ou si la personne se fait des reproches
    .signs = Elle peut éviter votre regard, parler peu, ou ne pas aller aux examens médicaux et aux groupes.
    .help = Dites que ce n’était pas sa faute, que c’est un crime, et qu’il a fallu du courage pour arriver jusqu’ici.
    .asking = Laissez de côté toute question qui commence par « pourquoi ».
reaction-RX5 = Si la personne est en colère
    .signs = Elle peut être hostile au personnel, se faire du mal, réagir fortement ou refuser.
    .help = Gardez votre calme et votre patience. Prenez des mesures proportionnées qui gardent tout le monde en sécurité.
    .asking = Faites une pause. Si un intervenant se sent en danger, voyez la question sur les menaces contre le personnel.
reaction-RX6 = Si la mémoire a des trous
    .signs = Elle peut ne pas répondre, changer l’ordre ou les détails, ou avoir perdu des périodes entières.
    .help = Ne jugez pas et n’insistez pas. Oublier peut protéger.
    .asking = « Pas encore connu » est une bonne réponse. Gardez la première version ; un changement n’est pas une contradiction.
reaction-RX7 = Si la personne se sent seule
    .signs = Elle peut être triste, sans énergie, renfermée, ou sentir que personne ne la comprend.
    .help = Vérifiez d’abord que le contact est sans danger. Proposez ensuite un contact avec la famille, une activité à deux ou en groupe, et des tâches prévues.
    .asking = Avant de proposer un contact avec la famille, regardez ce que les trafiquants savent de la famille et si elle y a pris part.
reaction-RX8 = Si la personne est d’accord avec tout, ou avec rien
    .signs = Elle peut vouloir plaire, ne pas pouvoir dire ce qu’elle préfère, se plaindre souvent ou rejeter les conseils.
    .help = Proposez de petites tâches et des buts limités. Dites ce qu’elle sait faire. Laissez-lui choisir quand et comment elle accepte de l’aide.
    .asking = Un oui pour vous faire plaisir n’est pas un consentement. Demandez-lui de le redire avec ses propres mots.

principle-rights = Droits humains
    .text = Les droits de la personne passent en premier à chaque étape, quoi que disent ses papiers et quoi que veuillent les autorités.
principle-consent = Consentement éclairé
    .text = Rien n’est demandé, écrit ou transmis avant que la personne l’ait compris et accepté. Elle peut retirer son accord à tout moment.
principle-non_discrimination = Non-discrimination
    .text = Le même soin pour chacun, quels que soient son sexe, son âge, son origine, ses convictions, son travail ou son passé.
principle-confidentiality = Confidentialité et vie privée
    .text = N’écrivez que ce qui est nécessaire. Seuls peuvent savoir ceux qui ont besoin de savoir.
principle-self_determination = Autodétermination et participation
    .text = La personne décide de sa vie. Nous expliquons, proposons et respectons la réponse.
principle-individual_care = Prise en charge individuelle
    .text = Chaque personne et chaque danger sont différents. Posez vos questions à cette personne-ci, pas à un cas type.
principle-continuum = Continuité de la prise en charge
    .text = De la première rencontre à une vie stable, aucune étape ne s’arrête avant que la suivante tienne.
principle-fair_share = Répartition équitable des ressources
    .text = L’aide va selon le besoin, pas à qui demande le plus fort ni à qui coopère avec les autorités.
principle-best_interests = Intérêt supérieur de l’enfant
    .text = Pour un enfant, et pour toute personne qui en est peut-être un, son intérêt supérieur passe en premier, et son propre avis est entendu.

phase-arrival = Arrivée
    .goal = Sûr, chaleureux et court.
    .steps =
        Saluez la personne par le nom qu’elle choisit.
        Dites où elle se trouve, et qu’elle est libre de partir.
        Proposez de quoi manger, se reposer, se laver, s’habiller, et les médicaments qu’elle prend.
        Vérifiez les urgences de santé et le danger immédiat.
        Un seul intervenant. Aucun formulaire au-delà des premières questions sur la discrétion du lieu, l’urgence, les explications et l’accord.
        Si la personne est en détresse : le calme d’abord, les papiers plus tard.
phase-first_meeting = Première rencontre
    .goal = Confiance, information et consentement.
    .steps =
        Une pièce à part, et un interprète qui a été vérifié.
        Dites qui nous sommes et qui nous ne sommes pas : pas la police.
        Expliquez les services, et les règles de la maison avec leurs raisons.
        Expliquez la confidentialité et ses limites.
        Expliquez les droits, et aussi que personne n’est obligé de coopérer avec les autorités et que l’on peut refuser des services.
        Ne posez que les questions rapides de sécurité. Ne demandez pas l’histoire.
        Convenez du plan de sécurité pour ce soir.
        Laissez du temps pour réfléchir avant toute décision.
phase-in_depth = Entretien approfondi
    .goal = Besoins et dangers, en plusieurs séances.
    .steps =
        Commencez quand la personne est prête.
        Partez de ses souhaits.
        Parcourez les questions de sécurité page par page ; la personne peut voir l’écran.
        Faites des pauses.
        Ne demandez pas les choses dans l’ordre du temps.
        Parlez de la vie après le retour comme d’une conversation, pas d’un formulaire.
        Laissez ouvert ce qui n’est pas prêt, et revenez-y.
phase-ending = Terminer la rencontre
    .goal = La personne part en sachant ce qui va suivre, et non bouleversée.
    .steps =
        Résumez avec les mots de la personne.
        Dites ce qui se passe ensuite et qui le saura.
        Corrigez les notes ensemble.
        Demandez-lui comment elle se sent maintenant, et à quel point elle se sent en sécurité.
        Organisez un soutien pour ce soir.
        Convenez de la prochaine date.
        Dites-lui qu’elle peut revenir à tout moment, même si elle part.
        Remerciez-la.
