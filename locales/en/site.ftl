# Waymark, English: the page that starts without a connection, around the program.
# Made by: the Waymark team. Reviewed by: nobody yet.

site-kept = The program is kept on this computer and starts without a connection.
site-not-kept = This browser does not keep the program: without a connection it cannot be started again.
site-no-trace = The program is not kept by this page: without a connection it cannot be started again.
site-newer = A newer version is here. It is used when all windows of Waymark have been closed; nothing changes now.
site-no-script = Waymark needs JavaScript and WebAssembly, and JavaScript is switched off or blocked here. Nothing was entered, and nothing was kept or sent. Allow JavaScript for this page and reload it, or try another browser.
