# Waymark, Spanish: the page that starts without a connection, around the program.
# Made by: a machine, as a draft. Reviewed by: nobody yet.

site-kept = El programa queda guardado en este equipo y se inicia sin conexión.
site-not-kept = Este navegador no guarda el programa: sin conexión no se podrá volver a iniciar.
site-no-trace = Esta página no guarda el programa: sin conexión no se podrá volver a iniciar.
site-newer = Hay una versión más reciente. Se usará cuando se hayan cerrado todas las ventanas de Waymark; ahora no cambia nada.
site-no-script = Waymark necesita JavaScript y WebAssembly, y JavaScript está desactivado o bloqueado aquí. No se introdujo nada, y nada se guardó ni se envió. Permita JavaScript en esta página y vuelva a cargarla, o pruebe con otro navegador.
