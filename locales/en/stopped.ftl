# Waymark, English: when the program has stopped.
# Made by: the Waymark team. Reviewed by: nobody yet.

dialog-restarted = Waymark stopped and has started again
restarted-text = A fault in the program, or too little memory, stopped it. Everything you had entered is still here. Nothing was stored on this computer and nothing was sent.
restarted-check = Look at the last answer you gave before you go on. Answers from before cannot be undone with one key any more; they can be changed as always.
restarted-place = Place in the program, for a report: { $place }
stopped-waits = Waymark stopped. It starts again as soon as all of it has arrived. Everything you had entered is still here.
stopped-title = Waymark has stopped
stopped-text = It stops again each time it starts. What you had entered is still here, in the memory of this page, and you can save it sealed now. Then leave, open Waymark again, and open the file.
stopped-nothing = It stops again each time it starts. Nothing had been entered. Leave, and open Waymark again.
stopped-failed = Sealing did not work, perhaps because this computer has too little free memory. Close other programs and try again. What you had entered stays here until you leave.
stopped-wrong-pin = That is not the PIN. After some more wrong ones everything is wiped.
