# Waymark, français : quitter, masquer, verrouiller, et ce que cet ordinateur sait.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

## Quitter

leave-first = Urgence : quitter tout de suite
presses-left = { $count ->
    [one] Appuyez encore une fois sur Maj pour quitter.
   *[other] Appuyez encore { $count } fois sur Maj pour quitter.
}
presses-too-slow = Les pressions étaient trop espacées : rien ne s’est passé. Appuyez trois fois sur Maj pour quitter.
leave-history = Quitter efface tout et ouvre un autre site à la place de celui-ci. L’historique du navigateur peut encore montrer que cette adresse a été visitée.
key-leave = Tout effacer et quitter, d’une seule pression
key-save = Enregistrer de nouveau le dossier, scellé
    .keys = Ctrl et S
unsaved-answers = { $count ->
    [one] { $count } réponse non enregistrée
   *[other] { $count } réponses non enregistrées
}
key-none = Aucune touche

## L’écran masqué

pin = Code PIN
cover-counted = { $count ->
    [one] Tout est effacé dans { $count } seconde.
   *[other] Tout est effacé dans { $count } secondes.
}
cover-stay = Ne pas effacer encore
pin-set-here = Choisir un code PIN
pin-wrong = { $count ->
    [one] Ce n’est pas le code PIN. Encore un code faux et tout est effacé.
   *[other] Ce n’est pas le code PIN. Après encore { $count } codes faux, tout est effacé.
}
pin-too-early = { $count ->
    [one] Attendez une seconde avant le prochain essai.
   *[other] Attendez { $count } secondes avant le prochain essai.
}
pin-new = Nouveau code PIN
pin-new-hint = Au moins 4 chiffres ou lettres. Il n’est gardé que jusqu’à ce que vous effaciez ou quittiez.
pin-again = Le même code PIN encore une fois
pin-set = Choisir ce code PIN
pin-remove = Retirer le code PIN
pin-is-set = Un code PIN est choisi. Il est demandé pour afficher de nouveau la page.
pin-is-not-set = Aucun code PIN n’est choisi. N’importe qui peut afficher de nouveau la page.
pin-lost = Un code PIN oublié ne peut pas être retrouvé. Il ne reste alors qu’à quitter, et ce qui n’a pas été enregistré est perdu.
pin-shown = Ce navigateur ne peut pas cacher ce qui est tapé ici. Veillez à ce que personne ne le voie.
pin-too-short = Ce code PIN est trop court. Prenez au moins 4 chiffres ou lettres.
pin-not-the-same = Les deux codes PIN ne sont pas les mêmes. Tapez-les tous deux de nouveau.
wiped-idle = Tout a été effacé, parce que personne n’a utilisé cette page depuis un moment.
wiped-tries = Tout a été effacé, parce que le code PIN était faux trop de fois.

## Réglages

settings = Réglages
dialog-settings = Réglages de cette session
settings-text = Ils valent jusqu’à ce que vous effaciez ou quittiez. Ils ne sont pas conservés.
settings-idle = Quand personne n’utilise la page
    .text = Le temps compte aussi pendant que l’ordinateur est en veille. La dernière minute, un compte à rebours s’affiche sur l’écran masqué.
settings-cover-after = La masquer après
settings-wipe-after = Tout effacer après
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
settings-keys = Touches
settings-leave-key = Une touche pour quitter, en plus de Maj trois fois
settings-save-key = La touche qui enregistre de nouveau le dossier
settings-pin = Code PIN de l’écran masqué
    .text = Tant que la page est masquée, rien du dossier ne s’y trouve. Le code PIN arrête les gens de passage, pas quelqu’un qui peut examiner l’ordinateur.

page-knows = Ce que cet ordinateur sait
    .lead = Ce que le navigateur a de cette page en ce moment, et contre quoi Waymark ne peut pas protéger.
