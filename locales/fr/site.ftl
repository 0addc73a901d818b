# Waymark, French: the page that starts without a connection, around the program.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

site-kept = Le programme est conservé sur cet ordinateur et démarre sans connexion.
site-not-kept = Ce navigateur ne conserve pas le programme : sans connexion, il ne pourra pas être redémarré.
site-no-trace = Cette page ne conserve pas le programme : sans connexion, il ne pourra pas être redémarré.
site-newer = Une version plus récente est arrivée. Elle servira quand toutes les fenêtres de Waymark auront été fermées ; rien ne change maintenant.
site-no-script = Waymark a besoin de JavaScript et de WebAssembly, et JavaScript est désactivé ou bloqué ici. Rien n’a été saisi, rien n’a été conservé ni envoyé. Autorisez JavaScript pour cette page et rechargez-la, ou essayez un autre navigateur.
