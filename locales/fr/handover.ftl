# Waymark, français : deux bureaux, une personne ; les réponses de l'autre bureau à côté des nôtres, et la réponse scellée.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

opened-beside-text = Si un autre bureau l’a envoyé, ouvrez-le à côté de vos propres réponses : vous voyez ce qu’il a consigné à côté de ce que vous consignez, et rien ne se mélange.
opened-beside = L’ouvrir à côté de nos réponses
opened-handed-over = Remis par : { $office }, { $date }.
opened-left-out = Réponses qui n’y ont pas été mises : { $count }.

theirs-said = { $who }, { $date } : { $answer }
theirs-said-undated = { $who } : { $answer }
theirs-same = { $office } : la même réponse
theirs-left-out = { $office } : il y a une réponse, et elle n’a pas été mise dans le fichier
theirs-stricter = Laquelle des deux réponses compte
    .ours = La nôtre est la plus dangereuse des deux, et c’est elle qui compte.
    .theirs = La leur est la plus dangereuse des deux, et c’est elle qui compte.
    .alike = On ne sait pas laquelle est la plus dangereuse. Demandez à l’autre bureau.
take-over = Reprendre leur réponse
take-over-done = Repris : { $question }. Cela peut être annulé.
taken-over = Repris de : { $office }, { $date }

page-joint = Réponses des deux bureaux
    .lead = Ce que nous avons consigné et ce que l’autre bureau a consigné. Rien n’est repris de soi-même.
joint-none = Aucun fichier d’un autre bureau n’est ouvert. Ouvrez-le sur la page de départ, et choisissez de l’ouvrir à côté de vos propres réponses.
joint-together = Ce que les deux trouvent ensemble
joint-could-be = Pourrait être { $level } si ce qui reste ouvert tourne mal.
joint-rule = De deux réponses à une question, c’est la plus dangereuse qui compte. Un « pas encore connu » dans un bureau ne cache jamais un « oui » dans l’autre.
joint-alone = Chaque bureau seul :
joint-ours = Notre bureau
joint-counts = Comparaison des réponses
joint-differ = Réponses différentes : { $count }
joint-only-theirs = Consignées seulement par l’autre bureau : { $count }
joint-left-out = Non mises dans leur fichier : { $count }
joint-only-ours = Consignées seulement par nous : { $count }
joint-same = Les mêmes des deux côtés : { $count }
joint-go = À la question
joint-code-differs = Les codes de dossier ne sont pas les mêmes : { $ours } ici, { $theirs } dans leur fichier. Assurez-vous que les deux concernent la même personne avant d’utiliser quoi que ce soit.
joint-practice-differs = L’un des deux est un dossier d’entraînement. Ne les mélangez pas.
joint-file = Leur fichier
    .text = Ici, on peut seulement le lire. Il ne fait pas partie de votre dossier et n’est pas enregistré avec lui. Il est oublié quand vous le rangez, effacez ou quittez.
joint-to-messages = Aux messages
joint-put-away = Ranger leur fichier

sealed-goes-along = L’autre bureau reçoit les réponses, les fiches de pays et d’itinéraire, la décision et les messages envoyés. Les textes libres et les réponses sensibles n’y vont que s’ils sont cochés sur la page « Enregistrer ou imprimer » ; ce qui est laissé de côté y est nommé, sans être dit. Le plan reste ici : il part dans un message.
sealed-not-agreed = Le dossier ne peut donc pas être scellé maintenant pour un autre bureau. Vous pouvez toujours l’enregistrer pour vous, avec une phrase de passe.
messages-shared-case = Le dossier lui-même, scellé pour un autre bureau le { $date }, sans ce qui n’était pas coché
dialog-seal-message = Sceller un message
seal-message-text = Ce fichier contient le message { $step } et le code du dossier, et rien d’autre du dossier.
seal-message = Sceller le message { $step } pour l’autre bureau
message-sealed = Cherchez le message scellé dans les téléchargements de cet ordinateur : message.age. Transmettez-le par la voie convenue entre les bureaux, puis consignez-le comme envoyé, et retirez-le de là.

dialog-letter = Un message de l’autre bureau
letter-head = Message { $step } : { $title }. Dossier { $code }, { $date }.
letter-enter-text = Vous pouvez reporter ce qu’il dit dans vos messages. Vous y consignez ensuite de quelle fonction il est venu, et quand.
letter-enter = Le reporter dans nos messages
letter-entered = C’est reporté. Consignez maintenant de quelle fonction il est venu, et quand.
letter-not-entered = Pourquoi il ne peut pas être reporté
    .no-case = Pour le reporter, ouvrez d’abord votre propre dossier { $theirs }, puis ouvrez de nouveau ce message.
    .other-code = Ce message concerne le dossier { $theirs } ; à l’écran se trouve le dossier { $ours }. Ouvrez le dossier { $theirs } pour le reporter.
    .practice = Le message ou le dossier à l’écran est un entraînement ; il ne peut donc pas être reporté.
    .no-side = Dites d’abord, sur la page des messages, quel bureau vous êtes, puis ouvrez de nouveau ce message.
    .our-own = C’est votre propre bureau qui écrit ce message ; il n’y a donc rien à reporter.
    .done = Cette étape est déjà consignée. Rien n’a été changé.
messages-in-their-file = Ce message figure dans le fichier de l’autre bureau : envoyé le { $date }, par { $role }.
messages-from-their-file = Reporter ce que dit le message { $step } dans leur fichier
