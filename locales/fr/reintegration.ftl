# Waymark, français : ce que la personne souhaite et ce qu’il lui faut après le voyage, la famille, les enfants, et l’aide possible.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

options-need = Réponses
    .none = Pas de besoin
    .some = Un certain besoin
    .urgent = Besoin urgent
    .person-none = Non
    .person-some = Oui, un peu d’aide
    .person-urgent = Oui, et cela ne peut pas attendre
options-burden = Réponses
    .none = Aucune
    .some = Dans une certaine mesure
    .heavy = Lourdes
    .person-none = Non
    .person-some = Oui, un peu
    .person-heavy = Oui, beaucoup
options-when_wanted = Réponses
    .yes = Oui
    .later = Plus tard
    .no = Non
options-night = Réponses
    .family = En famille
    .rented = Dans une chambre ou un logement loué
    .other = Un autre lieu
    .shelter = Dans un refuge
    .none = Aucun lieu
options-people = Réponses
    .parents = Mère ou père
    .partner = Mari, femme ou partenaire
    .children = Enfants
    .siblings = Frères ou sœurs
    .relatives = Autres parents
    .friends = Amis
    .neighbours = Voisins
    .faith = Personnes de ma foi
    .colleagues = Personnes du travail ou de l’école
    .others = D’autres
options-help = Réponses
    .shelter = Un lieu où loger
    .medical = Soins de santé
    .counselling = Accompagnement psychosocial
    .legal = Aide juridique
    .family = Aide pour le contact avec la famille
    .learning = École ou formation
    .business = Aide pour démarrer une petite activité
    .money = Argent ou biens
    .followup = Visites ou appels par la suite
options-finding = Réponses
    .none_found = Rien n’a été trouvé
    .suspected = Il y a des signes
    .known = Connu
    .not_checked = Pas vérifié
options-child_method = Réponses
    .talking = En parlant
    .drawing = En dessinant
    .play = En jouant
    .pictures = Avec des images à montrer du doigt
    .story = Avec une histoire
    .trusted_adult = Par un adulte en qui l’enfant a confiance
    .other = Autrement

section-wishes = Ce que vous voulez
    .lead = Le plan est à vous. Nous commençons par ce que vous voulez, puis ce que vous savez faire, puis ce qu’il vous faut.

item-RI1 = Dans six mois, à quoi ressemblerait une bonne vie pour vous ? Qu’est-ce qui compte en premier ?
    .person = { item-RI1 }
    .short = le souhait pour les six prochains mois
    .why = Vos mots sont placés en tête du plan.

item-RI2 = Où voulez-vous vivre, et où ne voulez-vous pas aller ?
    .person = { item-RI2 }
    .short = le lieu de vie
    .why = Il est plus difficile d’être en sécurité dans certains lieux. Si nous connaissons votre souhait, nous pouvons examiner ce lieu d’abord.
    .opt-other = Un endroit nouveau
    .opt-undecided = Je n’ai pas décidé
    .opt-same = Là où je vivais avant

item-RI3 = Qu’est-ce qui vous aiderait à vous y sentir en sécurité ?
    .person = { item-RI3 }
    .short = ce qui aiderait à se sentir en sécurité sur place
    .why = C’est vous qui savez le mieux ce qui aide. Chaque chose que vous choisissez peut devenir une ligne du plan.
    .opt-not_found = Que personne ne puisse découvrir où j’habite
    .opt-locked_home = Un logement qui ferme à clé
    .opt-someone_near = Quelqu’un de confiance tout près
    .opt-police_contact = Un contact dans la police en qui je peux avoir confiance
    .opt-other_address = Du courrier à une autre adresse
    .opt-new_phone = Un téléphone que personne d’autre n’utilise
    .opt-safe_way_to_work = Un bon chemin pour aller au travail ou à l’école
    .opt-papers = Mes papiers dans mes propres mains
    .opt-nobody_knows = Que personne là-bas ne sache ce qui s’est passé
    .opt-someone_to_call = Quelqu’un à appeler la nuit

section-first_needs = Ce qui ne peut pas attendre
    .lead = Un oui ici demande une réponse aujourd’hui : qui fait quoi, et pour quand.

item-RS1 = Y a-t-il un lieu où vous pouvez dormir ce soir, et y êtes-vous en sécurité ?
    .person = Avez-vous un lieu sûr où dormir ce soir ?
    .short = une nuit sans lieu sûr
    .why = Ce soir passe avant tout plan.
    .opt-no = Il y a un lieu sûr
    .opt-unsure = Je n’en ai pas la certitude
    .opt-yes = Il n’y a pas de lieu sûr

item-RS2 = L’enfant est-il seul, ou séparé de ceux qui s’occupent de lui ?
    .short = un enfant seul ou séparé de ceux qui s’occupent de lui
    .why = Un enfant seul a besoin tout de suite d’un tuteur et de quelqu’un qui s’occupe de lui.
    .opt-no = Non
    .opt-unsure = Pas certain
    .opt-yes = Oui

section-skills = Ce que vous savez faire
    .lead = Vos compétences, et ce que vous aimeriez en faire. Ici comptent vos souhaits, pas ce que d’autres proposent.

item-SK1 = Quel est le plus haut niveau d’école que vous avez atteint ?
    .person = { item-SK1 }
    .short = la scolarité
    .why = Cela aide à trouver une formation ou un travail qui convient.
    .opt-isced_0 = Aucun, ou avant l’école primaire
    .opt-isced_1 = École primaire
    .opt-isced_2 = Premier cycle du secondaire
    .opt-isced_3 = Second cycle du secondaire
    .opt-isced_4 = Formation complémentaire après le secondaire
    .opt-isced_5 = Cycle court dans l’enseignement supérieur
    .opt-isced_6 = Licence ou bachelor
    .opt-isced_7 = Master
    .opt-isced_8 = Doctorat

item-SK2 = Avez-vous vos diplômes et certificats ?
    .person = { item-SK2 }
    .short = les diplômes et certificats
    .why = Des certificats perdus peuvent souvent être remplacés, et certaines compétences peuvent être reconnues sans eux.
    .opt-held = Oui, tous
    .opt-partly = Une partie
    .opt-lost = Non, ils sont perdus ou détenus par d’autres
    .opt-none = Je n’en ai jamais eu

item-SK3 = Quelles langues parlez-vous ?
    .person = { item-SK3 }
    .short = les langues
    .why = Une langue peut ouvrir une porte vers un travail.

item-SK4 = Savez-vous lire et écrire ?
    .person = { item-SK4 }
    .short = la lecture et l’écriture
    .why = Cela nous dit comment vous informer, et si un cours aiderait.
    .opt-easily = Oui, facilement
    .opt-little = Un peu
    .opt-no = Non

item-SK5 = Quels travaux avez-vous faits, et pendant combien de temps ?
    .person = { item-SK5 }
    .short = le travail fait jusqu’ici
    .why = Un travail que vous connaissez est souvent le chemin le plus court vers un revenu.
    .help = Le métier et le nombre de mois suffisent. Un travail fait sous la contrainte n’a pas besoin d’être nommé.

item-SK6 = Qu’avez-vous appris, dans un cours ou par vous-même ?
    .person = { item-SK6 }
    .short = la formation et les autres compétences
    .why = Ce que l’on apprend à la maison ou auprès d’autres compte aussi.

item-SK7 = De quoi disposez-vous parmi ceci ?
    .person = { item-SK7 }
    .short = les outils et les permis
    .why = Un outil ou un permis peut faire gagner des mois.
    .opt-driving_licence = Un permis de conduire
    .opt-trade_licence = Une licence professionnelle
    .opt-tools = Des outils
    .opt-machine = Une machine
    .opt-vehicle = Un véhicule
    .opt-land = Une terre à utiliser
    .opt-phone_computer = Un téléphone ou un ordinateur pour le travail

item-SK8 = Quelle part de votre journée passez-vous à vous occuper d’autres personnes ?
    .person = { item-SK8 }
    .short = le temps passé à s’occuper d’autres personnes
    .why = Un travail ou un cours doit leur laisser de la place.
    .opt-none = Aucune
    .opt-some = Une partie
    .opt-most_of_day = La plus grande partie

item-SK9 = Votre état de santé vous permet-il de travailler maintenant ?
    .person = { item-SK9 }
    .short = l’aptitude au travail
    .why = Une aide qui suppose de travailler n’est proposée que lorsque votre état le permet. Les autres aides n’en dépendent pas.
    .opt-yes = Oui
    .opt-partly = Quelques heures, ou certains types de travail
    .opt-pending = Un médecin doit encore se prononcer
    .opt-no = Non

item-SK10 = Qu’est-ce qui rend difficile de travailler ou d’apprendre ?
    .person = { item-SK10 }
    .short = ce qui rend le travail ou l’apprentissage difficile
    .why = La plupart de ces points peuvent faire partie du plan.
    .opt-travel = Le trajet
    .opt-childcare = La garde d’enfants ou le soin d’autres personnes
    .opt-stigma = Ce que les gens disent ou pensent
    .opt-hours = Les horaires
    .opt-documents = Les papiers qui manquent
    .opt-health = La santé
    .opt-language = La langue
    .opt-safety = Le danger en chemin ou sur place
    .opt-money = Le coût pour commencer

item-SK11 = Qu’aimeriez-vous faire, quoi qu’en disent les autres ?
    .person = { item-SK11 }
    .short = le travail ou l’apprentissage que la personne aimerait
    .why = On reste fidèle à ce que l’on a choisi soi-même.

item-SK12 = Comment vous débrouillez-vous avec un téléphone ou un ordinateur ?
    .person = { item-SK12 }
    .short = les compétences numériques
    .why = Les cours, les emplois et les rendez-vous se trouvent souvent ainsi.
    .opt-good = Bien
    .opt-basic = Pour des choses simples
    .opt-none = Pas du tout

section-home = Un lieu où vivre
    .lead = La première nuit, le premier mois, la première année. C’est dans le temps qui suit un refuge que les plans se brisent.

item-RI4 = Avez-vous besoin d’aide pour avoir un lieu où vivre ?
    .person = Avez-vous besoin d’aide pour trouver un lieu où vivre ?
    .short = un lieu où vivre
    .why = Un lieu qui dure est le sol sur lequel tout le reste repose.
    .note = Ce que je veux

item-RI4A = Où dormiriez-vous la première nuit ?
    .person = { item-RI4A }
    .short = le lieu de la première nuit
    .why = Personne ne devrait arriver sans avoir un lit.

item-RI4B = Où vivriez-vous le premier mois ?
    .person = { item-RI4B }
    .short = le lieu du premier mois
    .why = C’est dans les premières semaines que des gens reviennent avec des offres.

item-RI4C = Où vivriez-vous la première année ?
    .person = { item-RI4C }
    .short = le lieu de la première année
    .why = Un séjour en refuge prend fin. Le plan dit ce qui vient après.

section-health = La santé et comment vous allez
    .lead = Seulement l’aide qu’il faut. Ce que sait un médecin reste chez le médecin.

item-RI5 = Y a-t-il des soins de santé dont vous avez besoin bientôt ou régulièrement ?
    .person = Avez-vous besoin d’un médecin ou de médicaments, bientôt ou souvent ?
    .short = les soins de santé
    .why = Des soins qui s’arrêtent en route rendent malade.
    .help = Médicaments, grossesse, handicap, blessure. Nous n’écrivons pas de quoi il s’agit.

item-RI6 = Aimeriez-vous pouvoir parler à quelqu’un de ce que vous ressentez ?
    .person = Voulez-vous l’aide de quelqu’un à qui parler de ce que vous ressentez ?
    .short = quelqu’un à qui parler
    .why = Beaucoup de gens trouvent bon de parler, et beaucoup préfèrent attendre. Les deux sont bien.
    .note = Ce que je veux

item-RI6A = Quand aimeriez-vous parler à quelqu’un ?
    .person = Aimeriez-vous parler à quelqu’un maintenant ?
    .short = le moment de parler
    .why = C’est à vous de choisir le moment.
    .help = Oui veut dire maintenant.

item-RI7 = Quelque chose rend-il la vie de tous les jours difficile, comme le sommeil, l’inquiétude, l’alcool ou les drogues ?
    .person = Avez-vous besoin d’aide pour quelque chose qui rend vos journées difficiles, comme le sommeil, les soucis, l’alcool ou la drogue ?
    .short = ce qui rend la vie de tous les jours difficile
    .why = Il existe une aide pour chacune de ces choses. La réponse sert à la trouver, et à rien d’autre.

item-RI7A = Qu’est-ce qui la rend difficile ?
    .person = { item-RI7A }
    .short = ce qui rend la vie quotidienne difficile
    .why = Cela aide à trouver la bonne personne pour vous.
    .opt-sleep = Le sommeil ou les cauchemars
    .opt-worry = L’inquiétude ou la peur
    .opt-sadness = La tristesse
    .opt-anger = La colère
    .opt-memory = La mémoire ou l’attention
    .opt-pain = La douleur
    .opt-alcohol_drugs = L’alcool, les drogues ou les comprimés
    .opt-eating = L’alimentation
    .opt-being_alone = La solitude
    .opt-being_with_others = Le fait d’être avec d’autres

section-law = Papiers et droits
    .lead = Un avocat travaille pour vous, et vous pouvez choisir ce qu’on lui dit.

item-RI8 = Avez-vous besoin d’aide pour des papiers, le droit de séjour, une procédure, une indemnisation, des dettes ou la garde d’enfants ?
    .person = Avez-vous besoin d’aide pour des questions de droit ? Par exemple : vos papiers, le droit de rester, un procès, des dettes, ou le lieu où vivent vos enfants.
    .short = l’aide juridique
    .why = Certaines de ces démarches ont des dates qui passent.
    .note = Ce que je veux

item-RI8A = Lesquels de ces sujets ?
    .person = Pour quoi avez-vous besoin d’aide ?
    .short = les sujets pour un avocat
    .why = Chaque avocat a son domaine.
    .opt-papers = Papiers
    .opt-residence = Droit de séjour
    .opt-case = Procédure devant un tribunal
    .opt-compensation = Indemnisation
    .opt-debts = Dettes
    .opt-custody = Garde d’enfants
    .opt-other = Autre chose
    .person-opt-compensation = De l’argent pour ce qu’on m’a fait
    .person-opt-custody = Chez qui vivent mes enfants

section-family = La famille et ceux qui dépendent de vous
    .lead = Posez ces questions à la personne seule. Désignez les gens par leur rôle, jamais par leur nom. Il n’y a de contact que s’il est voulu et a d’abord été vérifié.

item-RI9 = Avez-vous besoin d’aide pour être en contact avec votre famille ou un proche ?
    .person = Avez-vous besoin d’aide pour joindre votre famille ou un proche ?
    .short = l’aide pour être en contact avec la famille
    .why = Le contact peut faire du bien, et il peut révéler un lieu. Nous regardons d’abord les deux avec vous.
    .note = Ce que je veux

item-RI9A = Avec qui voulez-vous être en contact ?
    .person = { item-RI9A }
    .short = ceux avec qui être en contact
    .why = Le contact ne se fait qu’avec les gens que vous choisissez.

item-RI9B = Qui ne doit pas savoir ?
    .person = À qui ne faut-il rien dire ?
    .short = ceux qui ne doivent pas savoir
    .why = Nous ne leur disons rien, et nous demandons aux autres de faire de même.

item-RI10 = Comment votre famille ou votre communauté réagirait-elle à votre retour ?
    .person = Que feraient votre famille ou les gens de chez vous si vous reveniez ?
    .short = la réaction de la famille ou de la communauté
    .why = C’est ce qui décide si y aller, ou le contact, peut faire partie du plan.
    .opt-support = On me soutiendrait
    .opt-mixed = Certains oui, d’autres non
    .opt-blame = On me ferait des reproches
    .opt-danger = Je serais en danger

item-RI11 = Avez-vous besoin d’aide pour des personnes qui dépendent de vous ?
    .person = Avez-vous besoin d’aide pour des personnes qui ont besoin de vous, comme des enfants ?
    .short = l’aide pour ceux qui dépendent de la personne
    .why = Un plan qui les oublie ne tient pas.
    .note = Ce que je veux

item-RI11A = Qui dépend de vous ?
    .person = Qui a besoin que vous vous en occupiez ?
    .short = ceux qui dépendent de la personne
    .why = Les tranches d’âge suffisent. Aucun nom.
    .opt-under_5 = Un enfant de moins de 5 ans
    .opt-age_5_11 = Un enfant de 5 à 11 ans
    .opt-age_12_17 = Un enfant de 12 à 17 ans
    .opt-adult = Un adulte
    .opt-older = Une personne âgée
    .opt-with_disability = Une personne en situation de handicap

item-RI11B = Qui s’occupe d’eux maintenant ?
    .person = { item-RI11B }
    .short = ceux qui s’occupent d’eux maintenant
    .why = Si la personne qui s’occupe d’eux est en danger ou s’en va, il leur faut quelqu’un d’autre.
    .opt-me = Moi
    .opt-other_parent = Leur autre parent
    .opt-family = La famille
    .opt-neighbour = Un voisin ou un ami
    .opt-paid = Quelqu’un qui est payé pour cela
    .opt-institution = Un établissement ou une école
    .opt-themselves = Personne, ils se débrouillent seuls

section-learning_work = Apprendre et travailler
    .lead = Ce que vous aimeriez apprendre ou faire, et ce qui aiderait.

item-RI12 = Avez-vous besoin d’aide pour l’école ou une formation ?
    .person = { item-RI12 }
    .short = l’école ou la formation
    .why = Apprendre peut ouvrir un travail que l’on ne vous enlève pas facilement.
    .note = Ce que je veux

item-RI12A = Qu’aimeriez-vous apprendre ?
    .person = { item-RI12A }
    .short = ce qu’il s’agit d’apprendre
    .why = Il faut trouver un cours, et un cours qui convient.
    .opt-reading = Lire et écrire
    .opt-school = Finir l’école
    .opt-language = Une langue
    .opt-vocational = Un métier
    .opt-digital = Téléphone et ordinateur
    .opt-university = L’université
    .opt-driving = Conduire

item-RI13 = Avez-vous besoin d’aide pour trouver du travail ?
    .person = { item-RI13 }
    .short = l’aide pour trouver du travail
    .why = Un revenu à soi est l’une des meilleures protections.
    .note = Ce que je veux, et ce qui m’arrêterait

item-RI13A = Quels types de travail avez-vous faits, ou aimeriez-vous faire ?
    .person = { item-RI13A }
    .short = les types de travail
    .why = Un travail connu et un travail souhaité sont tous deux un début.
    .opt-farming = Agriculture ou animaux
    .opt-food = Cuisine ou service
    .opt-cleaning = Nettoyage
    .opt-care = Soin aux personnes
    .opt-beauty = Coiffure ou beauté
    .opt-sewing = Couture
    .opt-building = Bâtiment
    .opt-factory = Usine
    .opt-driving = Conduite ou livraison
    .opt-shop = Boutique ou marché
    .opt-office = Bureau
    .opt-teaching = Enseignement
    .opt-health = Santé
    .opt-craft = Artisanat
    .opt-other = Autre chose

item-RI16 = Avez-vous besoin d’aide pour démarrer une petite activité à vous ?
    .person = Avez-vous besoin d’aide pour lancer une petite activité à vous ?
    .short = l’aide pour démarrer une petite activité
    .why = Une petite entreprise convient à certains, pas à tous. Elle vient une fois que la situation s’est calmée.
    .note = Avec qui, pour quel marché, et ce qui pourrait mal tourner

item-RI16A = Voudriez-vous la démarrer ?
    .person = { item-RI16A }
    .short = le souhait de démarrer une petite activité
    .why = Rien n’y oblige. Plus tard est une bonne réponse.

section-money = Argent et dettes
    .lead = De quoi vous vivriez, et comment l’aide peut vous parvenir sans parvenir à d’autres.

item-RI14 = Avez-vous besoin d’aide pour payer la nourriture et le loyer les trois premiers mois ?
    .person = { item-RI14 }
    .short = l’argent des trois premiers mois
    .why = Sans cela, on accepte des offres que l’on ne veut pas.
    .note = Ce que je veux

item-RI14A = Comment paieriez-vous la nourriture et le loyer les trois premiers mois ?
    .person = { item-RI14A }
    .short = les moyens de payer la nourriture et le loyer
    .why = On ne peut compter que sur ce qui existe.
    .opt-work = Travail
    .opt-savings = Économies
    .opt-family = Famille
    .opt-benefit = Une prestation sociale ou une pension
    .opt-grant = Une allocation
    .opt-shelter = Un refuge y pourvoit
    .opt-loan = Un prêt
    .opt-nothing = Je n’aurais rien

item-RI15 = Y a-t-il des dettes envers ceux à qui vous avez échappé, envers des recruteurs, des prêteurs ou la famille ?
    .person = Devez-vous de l’argent ? Par exemple aux gens à qui vous avez échappé, à quelqu’un qui prête de l’argent ou à la famille.
    .short = les dettes
    .why = Une dette peut servir à vous faire revenir. Il existe une aide juridique pour cela.

item-RI15A = Envers qui ?
    .person = À qui devez-vous de l’argent ?
    .short = ceux à qui de l’argent est dû
    .why = Une dette envers ceux à qui vous avez échappé ne se traite pas comme une dette envers une banque.
    .opt-traffickers = Ceux à qui j’ai échappé
    .opt-recruiters = Mes recruteurs
    .opt-lender = Un prêteur privé
    .opt-bank = Une banque
    .opt-family = La famille
    .opt-other = Quelqu’un d’autre

item-RI17 = Si vous recevez une aide en argent, sous quelle forme serait-elle la meilleure ?
    .person = Si vous recevez une aide en argent, comment aimeriez-vous la recevoir ?
    .short = la forme de l’aide en argent
    .why = Votre choix est écrit à côté de ce qui est possible.
    .opt-cash = Argent liquide
    .opt-goods = Biens
    .opt-voucher = Bons
    .opt-steps = Par étapes
    .opt-paid_direct = Payée directement au magasin, au propriétaire ou à l’école

item-RI17A = Qui pourrait vous la prendre ?
    .person = { item-RI17A }
    .short = ceux qui pourraient prendre l’argent
    .why = Si quelqu’un le peut, nous choisissons une forme qu’il ne peut pas prendre.
    .opt-traffickers = Ceux à qui j’ai échappé
    .opt-partner = Mon ou ma partenaire
    .opt-family = La famille
    .opt-lender = Un prêteur
    .opt-host = Ceux chez qui je vis
    .opt-others = D’autres

section-people = Entourage, langue et téléphone
    .lead = Qui est de votre côté, et comment les informations et l’aide peuvent vous parvenir sans rien révéler.

item-RI18 = Avez-vous besoin d’aide pour rencontrer des gens ou trouver votre place quelque part ?
    .person = Avez-vous besoin d’aide pour rencontrer des gens, ou pour vous sentir chez vous quelque part ?
    .short = la compagnie et l’appartenance
    .why = Quand on est seul, on est plus facilement trouvé par les mauvaises personnes.
    .note = Ce que je veux

item-RI18A = Qui est de votre côté ?
    .person = { item-RI18A }
    .short = ceux qui sont du côté de la personne
    .why = Ils peuvent faire partie du plan, si vous le voulez. Par rôle, sans noms.

item-RI19 = Quelle aide pourrait montrer à d’autres ce qui vous est arrivé ?
    .person = Quelle aide pourrait montrer aux autres ce qui vous est arrivé ?
    .short = l’aide qui pourrait montrer ce qui s’est passé
    .why = Une telle aide peut être donnée discrètement, ou à l’intérieur d’un service général.
    .note = Pourquoi, et comment faire autrement

item-RI20 = Avez-vous besoin d’aide pour la langue, pour la lecture, ou en raison d’un handicap ?
    .person = { item-RI20 }
    .short = l’aide pour la langue, la lecture ou un handicap
    .why = Une aide que l’on ne peut ni comprendre ni atteindre n’est pas une aide.

item-RI20A = Comment aimez-vous recevoir les informations ?
    .person = { item-RI20A }
    .short = la manière de donner les informations
    .why = Nous les donnons de la manière qui vous convient.
    .opt-read = Par écrit
    .opt-heard = À l’oral
    .opt-shown = Avec des images
    .opt-easy_words = Avec des mots faciles
    .opt-large_print = En gros caractères
    .opt-sign_language = En langue des signes
    .opt-interpreter = Par un interprète

item-RI21 = Avez-vous besoin d’aide pour avoir un téléphone que personne d’autre n’utilise ?
    .person = { item-RI21 }
    .short = un téléphone à soi
    .why = Un téléphone garde l’aide à votre portée ; un téléphone partagé permet à d’autres de lire.

item-RI21A = Quel téléphone avez-vous ?
    .person = { item-RI21A }
    .short = le téléphone actuel
    .why = C’est ce qui décide comment nous pouvons vous joindre.
    .opt-safe = Un téléphone que personne d’autre n’utilise
    .opt-shared = Un téléphone que d’autres utilisent aussi
    .opt-none = Pas de téléphone

section-contact = Par la suite
    .lead = Si vous êtes d’accord, nous demandons comment vous allez 7, 30 et 90 jours après l’arrivée, puis après 1, 3, 6, 9, 12 et 24 mois. Vous pouvez arrêter cela à tout moment.

item-RI22 = Comment et quand pouvons-nous vous contacter, et que dire si quelqu’un d’autre répond ?
    .person = { item-RI22 }
    .short = la manière de contacter et la phrase de couverture
    .why = Un appel au mauvais moment peut vous mettre en danger. Avec une phrase de couverture, personne n’apprend qui appelle.
    .help = Ni numéros, ni adresses, ni noms ici. Ils restent dans la liste sécurisée propre au bureau.

item-RI23 = Quelle aide ne voulez-vous pas ?
    .person = { item-RI23 }
    .short = l’aide qui n’est pas voulue
    .why = Vous pouvez dire non à tout. Ce que vous choisissez ici ne vous est plus proposé, sauf si vous le demandez.

section-family_assessment = La famille
    .lead = Sans le oui de la personne, personne ne contacte la famille. Écrivez des rôles et des tranches d’âge, jamais de noms ni d’adresses.

item-FA1 = Pouvons-nous contacter la famille ?
    .short = l’autorisation de contacter la famille
    .why = C’est la personne qui décide. Une question posée au mauvais parent peut tout révéler.
    .opt-yes = Oui
    .opt-not_yet = Pas encore
    .opt-no = Non

item-FA2 = Comment la personne décrit-elle ses liens avec la famille ?
    .short = ce que la personne dit elle-même de la famille
    .why = Cela vient avant tout contact, car c’est la personne qui connaît le mieux la famille.

item-FA3 = Qui a contacté la famille ?
    .short = la fonction qui a contacté la famille
    .why = Une seule fonction formée, pour que la famille entende une seule voix.
    .opt-case_manager = Chargé de dossier
    .opt-protection_focal_point = Point focal protection
    .opt-partner_staff = Personnel d’une organisation partenaire
    .opt-receiving_office = Bureau de réception

item-FA3A = Quel jour ?
    .short = le jour du contact avec la famille
    .why = Ce que dit une famille peut changer. Le jour indique de quand date la réponse.

item-FA3B = De quelle manière ?
    .short = la manière du contact avec la famille
    .why = Une visite montre plus qu’un appel, et elle est vue par plus de gens.
    .opt-visit = Une visite
    .opt-phone = Un appel téléphonique
    .opt-message = Un message
    .opt-through_partner = Par une organisation partenaire
    .opt-other = Autrement

item-FA4 = La famille accepte-t-elle de recevoir la personne ?
    .short = l’accord de la famille
    .why = Une famille que l’on a persuadée peut ne pas tenir.
    .help = Si cela reste peu clair, choisissez « Pas encore connu ».
    .opt-yes = Oui
    .opt-mixed = Certains oui, d’autres non
    .opt-no = Non

item-FA5A = Y a-t-il de la place pour la personne ?
    .short = la place dans le logement
    .why = Vouloir aider n’est pas la même chose que pouvoir aider.

item-FA5B = Le ménage a-t-il un revenu suffisant ?
    .short = le revenu du ménage
    .why = Le manque dans un ménage peut pousser quelqu’un à repartir.

item-FA5C = La famille peut-elle donner à la personne les soins dont elle a besoin ?
    .short = les soins donnés par la famille
    .why = Des soins peuvent être nécessaires pour la personne ou pour ses enfants.

item-FA5D = La santé de la famille elle-même le permet-elle ?
    .short = la santé dans la famille
    .why = Un aidant malade a lui aussi besoin d’aide. Oui, en partie ou non suffit.

item-FA6 = Qui vit dans le ménage ?
    .short = les membres du ménage
    .why = Cela montre qui est aidé, et qui pourrait être en danger.
    .help = Tranche d’âge et sexe seulement. Écrivez combien dans la note, sans noms.
    .opt-child_under_5 = Un enfant de moins de 5 ans
    .opt-girl_5_11 = Une fille de 5 à 11 ans
    .opt-boy_5_11 = Un garçon de 5 à 11 ans
    .opt-girl_12_17 = Une fille de 12 à 17 ans
    .opt-boy_12_17 = Un garçon de 12 à 17 ans
    .opt-woman = Une femme
    .opt-man = Un homme
    .opt-older_woman = Une femme âgée
    .opt-older_man = Un homme âgé

item-FA7 = Y a-t-il un lien entre la famille et le recrutement ou l’exploitation ?
    .short = un lien de la famille avec le recrutement ou l’exploitation
    .why = Tout ce qui n’est pas un non vérifié empêche un retour dans la famille jusqu’à ce que plusieurs personnes aient décidé ensemble.

item-FA8 = Y a-t-il de la violence ou du contrôle à la maison ?
    .short = de la violence ou du contrôle à la maison
    .why = Tout ce qui n’est pas un non vérifié empêche un retour dans la famille jusqu’à ce que plusieurs personnes aient décidé ensemble.

item-FA9 = Le ménage a-t-il des dettes dues à la migration de la personne ?
    .short = les dettes du ménage dues à la migration
    .why = Une telle dette peut tourner une famille contre la personne, ou l’amener à faire repartir la personne.

item-FA10 = Que sait la famille de ce qui s’est passé ?
    .short = ce que sait la famille
    .why = Cela décide des mots que l’on peut employer avec la famille.
    .opt-nothing = Rien
    .opt-work_abroad = Que la personne a travaillé ailleurs
    .opt-part = Une partie
    .opt-all = Tout

item-FA11 = Dans quels domaines la famille a-t-elle besoin de soutien ?
    .short = le soutien dont la famille a besoin
    .why = Chaque domaine peut devenir une ligne du plan.
    .opt-economic = Travail et revenu
    .opt-social = Logement, papiers, école, santé
    .opt-psychosocial = Comment ils vont et comment ils s’entendent
    .opt-safety = Protection

item-FA12 = Que dit l’enfant de l’idée de vivre là ?
    .short = l’avis de l’enfant sur le fait de vivre là
    .why = On demande à l’enfant, d’une manière qui lui convient, et jamais devant la famille.
    .help = Si l’on ne peut pas demander à l’enfant, choisissez « Sans objet » et donnez la raison.

item-FA12A = Comment l’avis de l’enfant a-t-il été recueilli ?
    .short = la manière dont on a demandé à l’enfant
    .why = La manière de demander change la réponse.

item-FA13 = Où la personne pourrait-elle aller sinon, si la famille ne convient pas ?
    .short = une autre solution que la famille
    .why = Sans autre solution, il n’y a pas de choix. Elle est nécessaire dès qu’un point ci-dessus fait naître un doute, ou quand aucun contact n’a été autorisé.
    .opt-relative = Chez un parent qui a été vérifié
    .opt-friend = Chez un ami qui a été vérifié
    .opt-shelter = Dans un refuge, avec un plan pour la suite
    .opt-supported_housing = Dans un logement accompagné
    .opt-own_home = Dans un logement à soi
    .opt-foster_care = En famille d’accueil
    .opt-other_place = Dans un autre lieu
    .opt-none = Aucun endroit connu

section-child = Un enfant
    .lead = Affiché tant qu’il n’est pas établi que la personne est adulte. L’intérêt supérieur de cet enfant passe en premier, et l’enfant est entendu.

item-CH1 = Que souhaite l’enfant, avec ses propres mots ?
    .short = les souhaits de l’enfant
    .why = Un enfant est une personne qui a des droits, y compris au sein d’une famille.
    .help = Nécessaire avant un retour. Si l’on ne peut pas demander à l’enfant, choisissez « Sans objet » et donnez la raison.

item-CH1A = Comment a-t-on demandé à l’enfant ?
    .short = la manière dont on a demandé ses souhaits à l’enfant
    .why = La manière doit convenir à l’âge de l’enfant.

item-CH2 = La détermination de l’intérêt supérieur est-elle complète ?
    .short = une détermination complète de l’intérêt supérieur
    .why = Sans elle, il n’y a pas de retour.
    .help = Complète veut dire : qui a décidé, quand, quelles solutions ont été comparées, et ce que dit l’enfant.

item-CH2A = Quelles parties sont consignées ?
    .short = les parties de la détermination de l’intérêt supérieur
    .why = Sous la pression, on oublie facilement les parties qui manquent.
    .opt-who_decided = Qui a décidé
    .opt-when = Quand
    .opt-options_compared = Quelles solutions ont été comparées
    .opt-childs_view = L’avis de l’enfant

item-CH3 = Y a-t-il un tuteur indépendant de toute personne qui pourrait être impliquée ?
    .short = un tuteur indépendant
    .why = Sans tuteur, il n’y a pas de retour.

item-CH4 = L’évaluation de la famille montre-t-elle une famille qui accepte, qui est capable d’accueillir l’enfant, et qui n’a aucun lien avec la traite ?
    .short = une évaluation qui met la famille hors de cause
    .why = Tant que la question d’un lien de la famille reste ouverte, l’enfant ne voyage pas.

item-CH5 = A-t-on trouvé une autre prise en charge, au cas où la famille ne conviendrait pas ?
    .short = une autre prise en charge pour l’enfant
    .why = Elle est exigée dès que la famille fait naître un doute.

item-CH6A = L’enfant a-t-il besoin d’une place à l’école ?
    .short = une place à l’école
    .why = C’est à l’école que d’autres adultes remarquent quand quelque chose ne va pas.

item-CH6B = L’enfant a-t-il besoin de soins de santé ?
    .short = les soins de santé de l’enfant
    .why = Seulement si c’est nécessaire ou non. Les détails restent chez le soignant.

item-CH6C = L’enfant a-t-il besoin de documents ?
    .short = les documents de l’enfant
    .why = Sans papiers, un enfant peut être tenu à l’écart de l’école et des soins.

item-CH7 = Un adulte formé voyagera-t-il avec l’enfant et le remettra-t-il à un adulte nommé ?
    .short = l’accompagnement de l’enfant et sa remise à un adulte nommé
    .why = Un enfant ne change pas seul de train ou d’avion.

item-CH8 = La personne est-elle traitée comme un enfant tant que l’âge n’est pas établi ?
    .short = le traitement comme un enfant tant que l’âge n’est pas établi
    .why = Se tromper dans l’autre sens ne se répare pas.

item-CH9 = Un suivi par un organisme de protection de l’enfance est-il organisé, avec des dates ?
    .short = un suivi par un organisme de protection de l’enfance
    .why = Quelqu’un dont c’est la tâche vient voir après le retour.

item-CH10 = Les informations sont-elles partagées avec les parents seulement là où c’est sans danger et bon pour l’enfant ?
    .short = la prudence dans ce que l’on dit aux parents
    .why = Un parent peut faire partie du danger.

rule-S-CH2 = La détermination de l’intérêt supérieur de l’enfant n’est pas complète. Sans elle, il n’y a pas de retour.
rule-S-CH3 = L’enfant n’a pas encore de tuteur indépendant. Sans tuteur, il n’y a pas de retour.
rule-S-CH4 = Il n’est pas établi que la famille de l’enfant est capable de l’accueillir, accepte et n’a pris aucune part à ce qui s’est passé. L’enfant ne voyage pas, sauf si une conférence de cas a décidé d’une autre prise en charge qui est en place et qu’aucun retour dans la famille n’est prévu.
rule-S-CH5 = La famille fait naître un doute, et aucune autre prise en charge n’a été trouvée pour l’enfant.
rule-S-CH7 = Il n’est pas certain qu’un adulte formé voyage avec l’enfant et le remette à un adulte nommé.
rule-S-FA7 = Un retour dans la famille, ou un contact avec elle, est prévu ou n’est pas exclu, et il n’a pas été vérifié que personne n’y a été impliqué et que personne n’y est violent. Personne ne retourne dans la famille avant qu’une conférence de cas ait décidé.
rule-N-CH1 = Les souhaits de l’enfant ne sont pas consignés, et aucune raison n’est donnée.
rule-N-FA12 = Ce que dit l’enfant de la vie avec la famille n’est pas consigné, et aucune raison n’est donnée.
rule-N-FA13 = La famille fait naître un doute ou n’a pas été évaluée, et aucune autre solution n’est consignée.

assistance-A = Un lieu où loger, et une protection
    .when = Quand il n’y a pas de lit sûr, quand les trafiquants connaissent ou peuvent connaître un lieu, ou quand il y a un danger de nouvelle exploitation.
    .has = Le type de lieu, de quand à quand, et ce qui vient après.
    .check = Contrôler le lieu au regard des normes de sécurité. Un lit sans plan pour la suite n’est qu’un demi-plan.
assistance-B = Soins de santé
    .when = Quand des soins sont nécessaires bientôt ou régulièrement.
    .has = Qui les donne, dans quelle langue, qui paie, et comment cela reste confidentiel.
    .check = Laisser la personne choisir une femme ou un homme. Ni en-tête ni salle d’attente qui révèle sa situation.
assistance-C = Accompagnement psychosocial et soutien
    .when = Quand la personne aimerait parler, quand la vie de tous les jours est difficile, ou quand la compagnie manque.
    .has = Qui le donne, combien de rencontres, et ce que la personne a choisi.
    .check = Aucun groupe que la personne n’a pas choisi.
assistance-D = Aide juridique
    .when = Pour les papiers, le séjour, une procédure, une indemnisation, des dettes ou la garde d’enfants. Aussi avant tout retour lorsque le niveau est Élevé ou Critique, ou que le danger de nouvelle exploitation est sérieux.
    .has = La fonction de l’avocat, les sujets, et les dates qui passent.
    .check = Le conseil vient avant tout contact avec un consulat si la personne pourrait demander une protection.
assistance-E = Contact avec la famille et médiation
    .when = Quand la personne le veut, que l’on sait que la famille n’y a pris aucune part, et qu’aucun danger n’est à attendre là-bas.
    .has = Qui fait la médiation, et qui prend le premier contact.
    .check = Jamais avec une famille qui y a pris part. Jamais pour que la personne supporte des mauvais traitements.
    .blocked = Pas proposé. Il faut trois choses qui ne sont pas toutes établies : un non vérifié quant à la part de la famille, une réaction connue sans danger ni violence, et le consentement de la personne au contact.
assistance-F = Éducation et formation
    .when = Quand la personne veut apprendre ou travailler.
    .has = La formation ou l’employeur, le début, l’allocation, et la garde des enfants.
    .check = Examiner le trajet. Vérifier l’employeur.
assistance-G = Une petite entreprise
    .when = Quand la personne la veut maintenant, que son état lui permet de travailler, et que la situation s’est calmée.
    .has = Une vérification que cela peut marcher, un mentor, et des étapes.
    .check = Examiner le marché local, et qui pourrait voir la personne là-bas. Pas là où l’on recrute.
    .blocked = Pas encore. Soit le danger est critique ou immédiat, soit il n’est pas établi que l’état de la personne lui permet de travailler.
assistance-H = Aide pour les enfants et les personnes à charge
    .when = Quand la personne a ou pourrait avoir moins de 18 ans, ou quand quelqu’un dépend d’elle.
    .has = L’école, le tuteur, et une évaluation de la personne qui s’occupe de l’enfant.
    .check = L’intérêt supérieur de l’enfant passe en premier, et l’enfant est entendu.
assistance-I = Argent et biens
    .when = Quand la nourriture et le loyer des trois premiers mois ne sont pas couverts.
    .has = Le montant, la forme, le moment et les conditions.
    .check = Chercher qui pourrait le prendre. Ne rien annoncer à la famille.
assistance-J = Garder le contact
    .when = Toujours, si la personne est d’accord.
    .has = Les dates, le moyen, et ce que l’on demande. Les moments habituels sont 7, 30 et 90 jours, puis 6, 12 et 24 mois, avec un regard sur le plan après 1, 3 et 9 mois.
    .check = Utiliser la phrase de couverture. Demander d’abord si l’on peut parler sans danger.
    .blocked = Pas encore : la personne n’a pas accepté de contact par la suite. Demandez d’abord cet accord.

approach-cash_grant = Allocation en espèces
approach-noncash_goods = Biens au lieu d’argent
approach-startup_grant = Aide au démarrage
approach-business_development = Soutien à une entreprise
approach-job_placement = Recherche d’emploi
approach-apprenticeship = Apprentissage ou stage rémunéré
approach-vocational_training = Formation à un métier
approach-financial_literacy = Apprendre à gérer l’argent
approach-savings_group = Groupe d’épargne
approach-credit_link = Accès au crédit
approach-debt_mediation = Aide pour les dettes
approach-records_recognition = Reconnaissance des certificats et du travail
approach-arrival_reception = Accueil à l’arrivée
approach-onward_transport = Transport jusqu’au lieu de séjour
approach-temporary_accommodation = Hébergement pour un temps
approach-long_term_housing = Logement durable
approach-civil_documents = Papiers d’identité et d’état civil
approach-legal_aid = Aide juridique
approach-compensation_claim = Demande d’indemnisation
approach-social_protection_link = Accès aux prestations sociales
approach-school_enrolment = Inscription à l’école
approach-scholarship = Bourse
approach-medical = Soins médicaux
approach-disability_support = Soutien en cas de handicap
approach-child_care = Garde d’enfants
approach-nonfood_items = Articles ménagers et vêtements
approach-family_tracing = Recherche de la famille
approach-individual_counselling = Accompagnement psychosocial individuel
approach-family_counselling = Accompagnement psychosocial de la famille
approach-clinical_referral = Orientation vers un service de soins
approach-peer_group = Groupe de personnes ayant un vécu semblable
approach-family_mediation = Médiation familiale
approach-community_activity = Activité communautaire
approach-safety_plan = Plan de sécurité
approach-relocation = Déménagement dans un autre lieu
approach-safe_contact = Personne de contact sûre
approach-police_liaison = Contact avec la police, par choix
approach-phone_safety = Sécurité du téléphone et des comptes
approach-other = Autre chose

feasibility-wanted = La personne le veut, et le veut sous cette forme.
feasibility-person_qualifies = La personne remplit les conditions, et cela correspond à ce qu’elle peut faire.
feasibility-safe_to_use = La personne peut s’en servir sans être trouvée, suivie ou couverte de honte.
feasibility-local_openness = Les gens sur place, comme les employeurs et les voisins, y sont ouverts.
feasibility-service_exists = Le service existe sur place, et devrait durer assez longtemps.
feasibility-supply_reliable = Il n’y a rien à acheter, ou l’on peut acheter sans danger chez des fournisseurs fiables.
feasibility-cash_no_protection_risk = Détenir de l’argent liquide n’expose la personne à aucun risque de la part de trafiquants, de prêteurs, d’un partenaire ou de la famille.
feasibility-cash_safe_delivery = Il y a une manière sûre de remettre l’argent.
feasibility-cash_pressing_need = Le besoin est pressant, comparé à d’autres qui vivent là.
feasibility-cash_enough_for_debt = Le montant suffit pour le besoin urgent ou pour sortir de la dette, et ne l’alimente pas.
feasibility-cash_others_receive = D’autres sur place reçoivent aussi de l’aide, ou elle peut être donnée discrètement ou de façon à servir le ménage.

risk-unproductive_debt = Une dette qui ne rapporte rien dévore l’aide.
risk-cash_visible = L’argent est vu par la famille, un prêteur ou les trafiquants.
risk-business_fails = L’entreprise échoue la première année.
risk-supplier_fraud = Un fournisseur de biens trompe.
risk-no_papers = Il n’y a pas de papiers d’identité à l’arrivée.
risk-treatment_interrupted = Un traitement est interrompu.
risk-pressed_to_leave = La famille pousse la personne à repartir.
risk-community_resentment = Des gens s’irritent que seuls ceux qui reviennent soient aidés.
risk-stigma_by_help = La forme de l’aide révèle la situation de la personne.
risk-counsellor_reveals = Le contact avec un accompagnant révèle la situation de la personne.
risk-child_out_of_school = Un enfant reste hors de l’école.
risk-visit_endangers = Une visite ou un appel de suivi met la personne en danger.

factor-own_age = Âge
factor-own_sex = Sexe
factor-own_ethnicity = Groupe ethnique
factor-own_orientation_identity = Orientation sexuelle ou identité de genre
factor-own_status = Position dans la société
factor-own_physical = Traits physiques
factor-own_history = Histoire personnelle
factor-own_beliefs = Croyances et attitudes
factor-own_emotional = Émotions, pensée et caractère
factor-own_health = Santé physique et mentale
factor-own_resources = Accès à l’argent, aux biens et au soutien
factor-home_size = Taille du ménage
factor-home_structure = Composition du ménage
factor-home_means = Moyens et position du ménage
factor-home_migration = Migration dans la famille
factor-home_livelihood = Ce dont vit le ménage
factor-home_education = Éducation dans le ménage
factor-home_gender_roles = Rôles des femmes et des hommes, et traitement inégal
factor-home_dynamics = Comment la famille s’entend
factor-local_services = Services accessibles
factor-local_livelihoods = Moyens d’y gagner sa vie
factor-local_environment = Terre, eau et climat
factor-local_norms = Ce que les gens y jugent convenable
factor-wider_governance = Comment le pays est gouverné
factor-wider_rule_of_law = Droit et tribunaux
factor-wider_conflict = Conflit
factor-wider_policy = Lois et politiques sur la migration et l’aide
factor-wider_history_economy = Histoire et économie

closure-goals_met = Les objectifs ont été atteints
closure-period_ended = La période de soutien a pris fin
closure-not_eligible_any_more = Les critères ne sont plus remplis
closure-person_stopped = La personne y a mis fin
closure-moved = La personne est partie vivre ailleurs
closure-new_migration = La personne a migré de nouveau
closure-unreachable = La personne est injoignable. Ce n’est pas une réussite. Ajoutez ce que l’on sait de sa sécurité
closure-died = La personne est décédée
closure-access_barrier = L’aide n’était pas accessible
closure-assistance_unsuitable = L’aide ne convenait pas
closure-threat_to_staff = Il y a eu une menace contre le personnel
closure-harm_or_stigma = L’aide a nui à la personne ou a révélé sa situation
closure-cost_benefit = Le coût dépassait le bénéfice
closure-funding_end = Le financement a pris fin
closure-insecurity = Le lieu est devenu trop dangereux
closure-transferred = Une autre organisation a pris le relais
closure-duplicate = Le plan existait deux fois
closure-other = Une autre raison
