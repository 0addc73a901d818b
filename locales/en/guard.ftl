# Leaving, covering and locking, and what this computer knows.
# Made by: the Waymark team. Reviewed by: nobody yet.

## Leaving

leave-first = Emergency: leave now
presses-left = { $count ->
    [one] Press Shift once more to leave.
   *[other] Press Shift { $count } more times to leave.
}
presses-too-slow = The presses were too far apart, so nothing happened. Press Shift three times to leave.
leave-history = Leaving wipes everything and opens another site in place of this one. The browser’s history may still show that this address was visited.
key-leave = Wipe everything and leave, with one press
key-save = Save the case again, sealed
    .keys = Ctrl and S
unsaved-answers = { $count ->
    [one] { $count } answer not saved
   *[other] { $count } answers not saved
}
key-none = No key

## The cover

pin = PIN
cover-counted = { $count ->
    [one] Everything is wiped in { $count } second.
   *[other] Everything is wiped in { $count } seconds.
}
cover-stay = Do not wipe yet
pin-set-here = Set a PIN
pin-wrong = { $count ->
    [one] That is not the PIN. One more wrong PIN wipes everything.
   *[other] That is not the PIN. After { $count } more wrong ones everything is wiped.
}
pin-too-early = { $count ->
    [one] Wait one second before the next try.
   *[other] Wait { $count } seconds before the next try.
}
pin-new = New PIN
pin-new-hint = At least 4 numbers or letters. It is kept only until you wipe or leave.
pin-again = The same PIN once more
pin-set = Set the PIN
pin-remove = Remove the PIN
pin-is-set = A PIN is set. It is asked for when the cover is lifted.
pin-is-not-set = No PIN is set. Anybody can lift the cover.
pin-lost = A forgotten PIN cannot be recovered. Then all you can do is leave, and what was not saved is lost.
pin-shown = This browser cannot hide what is typed here. Make sure nobody sees it.
pin-too-short = This PIN is too short. Take at least 4 numbers or letters.
pin-not-the-same = The two PINs are not the same. Type both again.
wiped-idle = Everything was wiped, because nobody used this page for a while.
wiped-tries = Everything was wiped, because the PIN was wrong too many times.

## Settings

settings = Settings
dialog-settings = Settings for this session
settings-text = They hold until you wipe or leave. They are not stored.
settings-idle = When nobody uses the page
    .text = The time counts also while the computer sleeps. In the last minute a countdown is shown on the cover.
settings-cover-after = Cover it after
settings-wipe-after = Wipe everything after
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
settings-keys = Keys
settings-leave-key = One key that leaves, besides Shift three times
settings-save-key = The key that saves the case again
settings-pin = PIN of the cover
    .text = While the page is covered, nothing of the case is on it. The PIN keeps people away who pass by, not somebody who can examine the computer.

page-knows = What this computer knows
    .lead = What the browser has of this page at this moment, and what Waymark cannot protect against.
