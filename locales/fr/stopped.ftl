# Waymark, French: when the program has stopped.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

dialog-restarted = Waymark s’est arrêté et a redémarré
restarted-text = Une erreur du programme, ou trop peu de mémoire, l’a arrêté. Tout ce que vous aviez saisi est encore là. Rien n’a été conservé sur cet ordinateur et rien n’a été envoyé.
restarted-check = Regardez la dernière réponse que vous avez donnée avant de continuer. Les réponses d’avant ne peuvent plus être annulées d’une touche ; elles peuvent être modifiées comme toujours.
restarted-place = Endroit dans le programme, pour le signaler : { $place }
stopped-waits = Waymark s’est arrêté. Il redémarrera dès qu’il sera arrivé en entier. Tout ce que vous aviez saisi est encore là.
stopped-title = Waymark s’est arrêté
stopped-text = Il s’arrête de nouveau chaque fois qu’il démarre. Ce que vous aviez saisi est encore là, dans la mémoire de cette page, et vous pouvez l’enregistrer scellé maintenant. Ensuite, quittez, ouvrez Waymark de nouveau et ouvrez le fichier.
stopped-nothing = Il s’arrête de nouveau chaque fois qu’il démarre. Rien n’avait été saisi. Quittez, puis ouvrez Waymark de nouveau.
stopped-failed = Le scellement n’a pas fonctionné, peut-être parce que cet ordinateur a trop peu de mémoire libre. Fermez d’autres programmes et réessayez. Ce que vous aviez saisi reste ici jusqu’à ce que vous quittiez.
stopped-wrong-pin = Ce n’est pas le code PIN. Après encore quelques codes faux, tout est effacé.
