# Saving sealed, opening what is sealed, and the keys of receiving offices.
# Made by: the Waymark team. Reviewed by: nobody yet.
# What cannot be undone is said before it is done.

## Saving

dialog-save-sealed = Save the case, sealed
sealed-save-text = Without the passphrase nobody can read the file: not whoever finds it, and not whoever made Waymark.
sealed-way = How it is sealed
    .kept = With the same passphrase as before
    .words = With six new words
    .own = With your own passphrase
    .office = For another office
sealed-kept-text = The file opens with the passphrase it was opened or saved with last.
sealed-words = Six words
sealed-words-text = Write these six words on paper now, in this order. They are shown only here, and only until you save.
sealed-other-words = Make other words
sealed-written = They are written down
sealed-lost = A lost passphrase cannot be recovered by anybody, and then the file cannot be opened again. Keep the words where you keep keys, never beside the file.
sealed-own = A passphrase of your own
sealed-own-hint = At least 12 characters. Five or more words that do not belong together are good; a name, a date or a sentence from a book is not.
sealed-again = The same once more
sealed-show = Show what is typed
sealed-keep = Keep the passphrase until I wipe or leave, so that one key saves again
sealed-office-key = The key of the office
sealed-office-key-hint = It begins with age1. Paste it, or read it from the file that the office gives out.
sealed-pick-keys = Read it from a file
sealed-fingerprint = Numbers of this key
sealed-compare = Call the office on a number that you know from before, and let them read these numbers to you. If they differ, somebody has put another key in its place: do not save.
sealed-one-way = Only the office can open this file. You cannot open it again yourself, so save one for yourself as well.
sealed-save = Save the sealed file
sealed-not-now = Do not save now
sealed-busy = Sealing. It takes about a second, on a slow computer a few.
sealed-saved-for-office = Look in the downloads folder of this computer for the file for the office: assessment-for-office.age. Your own copy is not saved by that.
dialog-is-it-there = Is the file there?
is-it-there = The browser was given { $file } to save. Whether it was written cannot be seen from here. Look for it now in the downloads folder of this computer.
is-it-there-move = Then move it to a safe place and remove it from the downloads folder.
it-is-there = Yes, it is there
it-is-not-there = No, it is not there
save-not-there = Nothing is lost: everything is still on the screen. Perhaps the window for saving was closed, this page may not save files, or the disk is full. Save once more, to another place if you can. If it fails again, print what you need.
save-closed = No place was chosen, so nothing was saved. Everything is still on the screen.
save-full = There is no room left where the file was to go, so it was not saved. Everything is still on the screen. Make room, or choose another place.
save-refused = The file may not be written there, so it was not saved. Everything is still on the screen. Choose another place.
save-key-not-there = The key file was not saved, so the keys just made can open nothing. Do not give the public key out. Make the keys once more.

## What is missing before it can be saved

sealed-not-written = Write the six words down first, and tick that you did.
sealed-no-words = The words are not there yet. Wait a moment, or make other words.
sealed-too-short = This passphrase is too short. Take at least 12 characters.
sealed-not-the-same = The two are not the same. Type both again, or show what is typed.
sealed-no-office = There is no key of an office yet. Paste it, or read it from a file.

## Opening

dialog-open-sealed = This file is sealed
sealed-open-text = Type the passphrase it was saved with. Six words can be typed with or without capitals.
sealed-passphrase = Passphrase
sealed-passphrase-hint = It opens this file and is kept only if you tick it below.
sealed-for-office-text = It was sealed for an office. To open it you need the office’s own key file and the passphrase of that key file.
sealed-key-file-text = No key file is chosen yet. It is called office-key.age, unless somebody has changed the name.
sealed-key-file-there = The key file is chosen.
sealed-pick-key-file = Choose the key file
sealed-key-passphrase = Passphrase of the key file
sealed-needs-key-file = Choose the key file of your office first.
sealed-open = Open it
sealed-opening = Opening. It takes about a second, on a slow computer a few.
opened-plain = This file is not sealed: whoever has it can read it. Save the case sealed, then remove this file and empty the bin.

## What can go wrong

sealed-wrong-passphrase = This passphrase does not open the file. Look for a wrong letter or a missing word. If it is right, the beginning of the file is damaged. The case on the screen is unchanged.
sealed-not-for-this-key = This file is not sealed for this key. Ask the office that sent it which key they used. The case on the screen is unchanged.
sealed-damaged = This file was changed or damaged after it was sealed, so nothing in it can be trusted and nothing was opened. The case on the screen is unchanged. Ask for the file again.
sealed-truncated = The end of this file is missing, or something stands behind it. It may have been cut short on its way. Nothing was opened; the case on the screen is unchanged. Ask for the file again.
sealed-oversized = This file is larger than a sealed case can be. Nothing was opened; the case on the screen is unchanged.
sealed-newer = This file is sealed in a newer way that this Waymark does not know. Nothing was opened; the case on the screen is unchanged. Use the newer Waymark to open it.
sealed-too-costly = Opening this file would take far more work and memory than any file from Waymark. It may be made to stop this computer, so it was not tried. The case on the screen is unchanged.
sealed-is-key = This is the key file of an office, and it holds no case. Choose the case file first; the key file is asked for after that.
sealed-no-key = There is no office’s key in that file. Choose the file that was saved when the keys were made.
sealed-no-recipient = No key that fits was found here. A key begins with age1 and is 62 characters long; one wrong letter makes it useless. Ask for it again, or read it from the file.
sealed-is-secret = This is the secret part of a key. Never give it to anybody. What is needed here begins with age1.
sealed-no-passphrase = Type the passphrase first.
sealed-no-randomness = This browser gives no random numbers, so nothing can be sealed safely here. The case on the screen is unchanged. Use another browser.
sealed-absent = The part of Waymark that seals and opens files has not arrived, perhaps because the connection broke. The case on the screen is unchanged. Print what you need before you load the page again.
sealed-stopped = Sealing or opening stopped, perhaps because this computer has too little free memory. The case on the screen is unchanged. Close other programs and try again.

## The page on which an office makes its keys

page-office-key = Keys of an office
    .lead = With its keys an office receives case files that nobody else can open, not even whoever sent them.
office-parts = Two keys that belong together
    .public = The public key is for everybody who sends you files. It can only seal. Give it out, and let people compare its numbers with you by voice.
    .secret = The secret key opens what was sealed for you. It stays in a sealed file, and leaves this page in no other way.
    .once = Make them once for the office, not once for each case. Keep the key file in two safe places: without it, nothing that was sealed for you can be opened.
office-make = Make the keys
    .text = First choose the passphrase that seals the secret key.
    .go = Make the keys and save the key file
office-made = The keys are made
    .secret = The secret key is in the file office-key.age. Move it to a safe place and remove it from the downloads folder.
    .public = This is the public key. Save it as a file to send it to others.
    .compare = Read these numbers out when somebody calls to compare them.
office-save-public = Save the public key
office-open = Open a file that was sealed for you
    .text = Choose the case file first. You are then asked for your key file and its passphrase.
