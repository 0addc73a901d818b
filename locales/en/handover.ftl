# Two offices, one person: what the other office sent beside our own answers, and the sealed answer to it.
# Made by: the Waymark team. Reviewed by: nobody yet.
# Nothing is taken over by itself, and nothing that one office recorded lowers what the other found.

## When a file is opened

opened-beside-text = If another office sent it, open it beside your own answers: you see what they recorded next to what you record, and nothing gets mixed.
opened-beside = Open it beside our own answers
opened-handed-over = Handed over by: { $office }, { $date }.
opened-left-out = Answers that were left out of it: { $count }.

## Beside a question

theirs-said = { $who }, { $date }: { $answer }
theirs-said-undated = { $who }: { $answer }
theirs-same = { $office }: the same answer
theirs-left-out = { $office }: there is an answer, and it was left out of the file
theirs-stricter = Which of two answers counts
    .ours = Ours is the more dangerous of the two, and counts.
    .theirs = Theirs is the more dangerous of the two, and counts.
    .alike = Neither is known to be the more dangerous. Ask the other office.
take-over = Take over their answer
take-over-done = Taken over: { $question }. It can be undone.
taken-over = Taken over from: { $office }, { $date }

## The page with both

page-joint = Answers of both offices
    .lead = What we recorded and what the other office recorded. Nothing is taken over by itself.
joint-none = No file of another office is open. Open it on the start page, and choose to open it beside your own answers.
joint-together = What both find together
joint-could-be = Could be { $level } if what is open turns out badly.
joint-rule = Of two answers to a question the more dangerous one counts. “Not known yet” in one office never hides a “yes” in the other.
joint-alone = Each office alone:
joint-ours = Our office
joint-counts = How the answers compare
joint-differ = Different answers: { $count }
joint-only-theirs = Recorded only by the other office: { $count }
joint-left-out = Left out of their file: { $count }
joint-only-ours = Recorded only by us: { $count }
joint-same = The same in both: { $count }
joint-go = To the question
joint-code-differs = The case codes are not the same: { $ours } here, { $theirs } in their file. Make sure that both are about the same person before you use anything.
joint-practice-differs = One of the two is a practice case. Do not mix them.
joint-file = Their file
    .text = It can only be read here. It is not part of your case and is not saved with it. It is forgotten when you put it away, wipe or leave.
joint-to-messages = To the messages
joint-put-away = Put their file away

## Sealing for the other office

sealed-goes-along = The other office gets the answers, the records of country and route, the decision and the messages that were sent. Free text and sensitive answers go along only where they are ticked on the page “Save or print”; what is left out is named there, not told. The plan stays here: it goes in a message.
sealed-not-agreed = So the case cannot be sealed for another office now. You can still save it for yourself, with a passphrase.
messages-shared-case = The case itself, sealed for another office on { $date }, without what was not ticked
dialog-seal-message = Seal one message
seal-message-text = In this file are message { $step } and the case code, and nothing else of the case.
seal-message = Seal message { $step } for the other office
message-sealed = Look for the sealed message in the downloads folder of this computer: message.age. Pass it on by the channel the offices agreed, then record it as sent, and remove it from there.

## A message that came

dialog-letter = A message of the other office
letter-head = Message { $step }: { $title }. Case { $code }, { $date }.
letter-enter-text = You can enter what it says in your messages. You then record there from which role it came, and when.
letter-enter = Enter it in our messages
letter-entered = It is entered. Now record from which role it came, and when.
letter-not-entered = Why it cannot be entered
    .no-case = To enter it, first open your own case { $theirs }, then open this message again.
    .other-code = This message is about case { $theirs }; on the screen is case { $ours }. Open case { $theirs } to enter it.
    .practice = Either the message or the case on the screen is for practice, so it cannot be entered.
    .no-side = Say first on the page of the messages which office you are, then open this message again.
    .our-own = Your own office writes this message, so there is nothing to enter.
    .done = This step is recorded already. Nothing was changed.
messages-in-their-file = In the file of the other office this message is there: sent on { $date }, by { $role }.
messages-from-their-file = Enter what message { $step } says in their file
