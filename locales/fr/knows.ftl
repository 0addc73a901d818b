# Waymark, français : ce que cet ordinateur sait.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

knows-stores = Ce que le navigateur conserve pour cette page
    .text = Chacun de ces endroits vient d’être examiné.
knows-store = Endroits
    .cookies = Cookies
    .local = Stockage local
    .session = Stockage de session
    .databases = Bases de données
    .caches = Caches de la page
    .files = Fichiers de la page, et tous ses stockages ensemble
    .workers = Programmes qui restent (service workers)
    .history = Ce que la page a écrit dans l’historique
    .address = Ce que la page a ajouté à l’adresse
    .name = Ce que la page a écrit dans le nom de la fenêtre
knows-refused = Impossible ici : le navigateur le refuse
knows-absent = Ce navigateur n’en a pas
knows-empty = Vide
knows-amount = Pas vide : { $count }
knows-not-empty = Quelque chose est conservé ici qui ne vient pas de Waymark : Waymark ne conserve rien. Prévenez la personne qui s’occupe de cet ordinateur ou de ce site, et n’entrez rien.
knows-again = Examiner de nouveau
knows-requests = Ce qui a été envoyé ou chargé
    .text = Le navigateur peut de lui-même demander à son fabricant comment remplir un champ où vous tapez. Il envoie la forme du champ, pas ce qui est tapé. Waymark ne peut pas voir ces demandes.
knows-requests-made = { $count ->
    [0] Depuis son arrivée, cette page n’a rien demandé : 0 requête.
    [one] Depuis son arrivée, cette page a fait { $count } requête. Il ne devrait y en avoir aucune.
   *[other] Depuis son arrivée, cette page a fait { $count } requêtes. Il ne devrait y en avoir aucune.
}
knows-running = Ce qui fonctionne ici
    .module = SHA-256 du programme, calculé à son démarrage
    .policy = La politique que le navigateur applique
    .text = La politique nomme chaque script et chaque style par son propre nombre ; le navigateur n’en exécute aucun autre et ne laisse rien envoyer. La page ne peut pas lire en entier son propre fichier. Pour être sûr, on compare le SHA-256 du fichier waymark.html avec celui qui a été publié.
knows-version = Waymark { $version }
knows-no-fingerprint = Ce navigateur ne peut pas le calculer ici
