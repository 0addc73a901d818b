# What leaves the screen: the page to save or print from, the report, messages about files.
# Made by: the Waymark team. Reviewed by: nobody yet.
# Paper can be found. Nothing in a title, a handling note or a plan on paper points to trafficking.

## The page

outputs-closed = Nothing can be saved or printed
outputs-closed-why = The leaflet and the list of services stay open. If the person agrees later, change the answer on the first page; everything entered is kept on this screen until you wipe it.
outputs-paper = On paper, or as a text to read
    .text = Both hold the same: only what was asked and answered. The text can be pasted into another system or a letter.
outputs-level = How much
    .without-text = Without free text
    .without-text-hint = Level, reasons, answers, plan and messages in set words. No free text at all, and no reasons in a worker’s own words.
    .full = With the free text that is ticked
    .full-hint = Also the free text that was ticked line by line, and the reasons of the decision.
    .plan-only = The plan only
    .plan-only-hint = The lines of the plan with the text that is ticked, and nothing about danger. A plan on paper can still be found. Ask the person whether it is safe to have one.
outputs-language = In which language
    .both = Both, one after the other
outputs-print = Print
outputs-print-hint = The browser’s own dialog opens. Printing to a file leaves that file on this computer. A shared printer may keep what it printed.
outputs-save-summary = Save as text
outputs-no-message = There is no text for this message. Something still stands in its way; the page of messages says what.
outputs-left-out = What is left out
    .text = Free text and sensitive answers go out only where they are ticked. Hidden questions, empty answers and what was put off are never on paper.
outputs-nothing-left-out = No free text and no sensitive answer is recorded, so nothing is left out.
outputs-not-ticked = { $count ->
    [one] One line is not ticked.
   *[other] { $count } lines are not ticked.
}
outputs-too-long = { $count ->
    [one] One line holds a text longer than 280 characters, and it stays out until it is shorter.
   *[other] { $count } lines hold a text longer than 280 characters, and they stay out until they are shorter.
}
outputs-never-out = { $count ->
    [one] One line has no tick. Its text stays in the case file.
   *[other] { $count } lines have no tick. Their text stays in the case file.
}
outputs-lines = { $count ->
    [one] Look at the one line and tick it
   *[other] Look at the { $count } lines and tick what may go out
}
    .text = Read each text before you tick it. Tick only what the person agreed to and the reader needs.
outputs-line-too-long = Longer than 280 characters: it stays out even if it is ticked.
outputs-line-never = It cannot be ticked, and stays in the case file.
outputs-tick = “{ $line }” may appear in prints and summaries
outputs-go = Go there: { $line }
    .short = Go there
outputs-of = { $whole }: { $part }
outputs-route-head = place and source of the record
outputs-condition = reason for a condition of the journey
outputs-plan-line = a line
outputs-plan-part = Words of the plan
    .headline = Plan: the wish at its head
    .reasons = Plan: reasons
    .programmes = Plan: programmes and approvals
    .reviews = Plan: what was said at contacts
    .endings = Plan: what was written at the end
    .notes = what was noted while working on it
outputs-preview = Look first at what will be printed or saved as text
outputs-case = The case file, to go on another day
    .text = Waymark keeps nothing. To go on with this case, or to assess again, save it as a file and open that file next time, here or on another computer.
    .sealed = The file is sealed. It says that it is a sealed file, and roughly how much is in it; nothing else can be read without the passphrase. Whoever has both has everything.
outputs-case-holds = It holds everything that was entered, ticked or not:
    .answers = all answers, also those to questions that are hidden now
    .words = all free text, notes and the person’s own words
    .decision = the decision with its reasons, and the responses
    .plan = the plan, the risks, the factors and the messages
    .earlier = earlier assessments
outputs-save-case = Save the case, sealed
outputs-too-large = This case is too large to be opened again, so it is not saved. Shorten long texts first. Nothing is lost on the screen.
outputs-after = When it is saved or printed
    .find = Look for the file in the downloads folder of this computer, or where you chose: assessment.age, summary.txt, message.txt, route.json or place.json. If there was one before, the new one has a number.
    .move = Move it to the safe place your organisation uses for case files.
    .remove = Remove it from the downloads folder.
    .bin = Empty the bin. The list of downloads in the browser still shows the name of the file; clear it too.
    .printed = Take paper from the printer at once, and keep it locked away.
    .wipe = Everything is still on this screen. Wipe it when you are done.

## The report: its head

report-title = Record
    .full = Assessment record
    .without-text = Assessment record, without free text
    .plan-only = Plan
report-handling = Confidential. Only for those who are named as responsible. Keep it locked away, do not copy, photograph or forward it, and destroy it when it is no longer needed.
report-colon = :{ " " }
report-no-code = none
report-stage = Where the conversation is
report-rests-on = What this record rests on
report-observation = Observation only. The person could not or would not talk, so nothing here was said by them.
report-left-out = Lines left out
    .full = { $count ->
        [one] One line with free text or a sensitive answer is left out: it is not ticked, or too long.
       *[other] { $count } lines with free text or a sensitive answer are left out: they are not ticked, or too long.
    }
    .without-text = { $count ->
        [one] One line with free text or a sensitive answer is left out.
       *[other] { $count } lines with free text or a sensitive answer are left out.
    }
    .plan-only = { $count ->
        [one] One text of the plan is left out: it is not ticked, or too long.
       *[other] { $count } texts of the plan are left out: they are not ticked, or too long.
    }
report-text-left-out = recorded in words; left out here
report-text-too-long = recorded in words; longer than 280 characters, and left out
report-sensitive-left-out = recorded; left out here
report-unreadable = recorded; cannot be shown
report-unreadable-date = a date that cannot be read
report-unreadable-number = a number that cannot be read
report-no-date = no date
report-own-role = a role in own words; left out here
report-note = Note: { $text }
report-words = In the person’s own words: { $text }
report-not-applicable = Does not apply: { $reason }
report-with-basis = { $answer } ({ $basis })
report-event = { $what }, { $date }
report-carried = Carried over: it was recorded on { $date } and still counts.
report-ended = Recorded on { $date }: too long ago to count. To be asked again.

## The report: what it adds up to

report-result = What it adds up to
report-level = The danger of reprisal is at least { $level }; timing: { $timing }.
report-could-be = It could be { $level }: important things are not known for certain.
report-provisional = The level is provisional: what is known alone gives { $known }. It is held higher because important things are not known, and what is not known never lowers it.
report-provisional-partly = Part of it is provisional: it rests on things that are not known yet. What is not known never lowers the level.
report-standing = This describes what is known today. It cannot show that a person is safe.
report-ladder = Levels, least serious first
report-rung = Marks on the levels
    .floor = at least this
    .could-be = could be
    .decided = decided
report-floor = At least
report-known-floor = From what is known alone
report-could-be-fact = Could be
report-decided = Decided
report-timing = Timing
report-answered = Safety today
report-nothing-answered = nothing is answered yet
report-reasons = Why
report-at-least = at least { $level }
report-at-least-provisional = at least { $level }, provisional
report-consider = consider { $level }
report-consider-higher = consider one level higher
report-one-step-up = one step higher
report-timing-is = timing: { $timing }
report-because = Behind it: { $items }. Rule { $rule }.
report-rule = Rule { $rule }.
report-separate = Beside the person: staff and premises
report-retrafficking = Danger of being exploited again: { $level }
report-legs = Part by part of the way
report-leg = at least { $level }, could be { $could }; general situation: { $band }

## The report: decision, open questions, responses

report-decision = The decision
report-not-decided = nobody has decided yet
report-against-floor = Against the rules
report-set-lower = set lower than the rule minimum by one step
report-set-higher = set higher than the rule minimum
report-decided-on = On
report-decided-by = By
report-second = Agreed by
report-decision-reasons = Main reasons
report-decision-old = Earlier decision
report-decision-outdated = the one of { $date } no longer holds, because the answers have changed since
report-change = Dated change
report-review-by = Look again by
report-review-overdue = this day has passed
report-before-movement = and before any movement
report-own-words = In the person’s own words
report-open = What is not known
report-gaps = These would settle most
report-gap-route = general situation: { $leg }
report-also-open = Also open
report-critical = important
report-responses = What was taken up
report-response-changed = changed in own words; left out here
report-due = by { $date }
report-overdue = overdue since { $date }
report-for-receiving = also a requirement for the receiving office
report-by-role = by: { $role }
report-owner = sees to it: { $role }

## The report: journey, route, answers, needs

report-journey = The journey
report-readiness-limits = “Nothing known is in the way” does not mean that the journey is safe.
report-conditions = Conditions, and who sees to them
report-no-owner = nobody is named who sees to it
report-no-reason = the reason is not written down
report-route = Country and route
report-route-by = Written by
report-route-expired = too old, or without a date, a source or an author: it counts as not known, but for answers of “High concern”
report-answers = Answers
report-needs = A life worth returning to: answers
report-factors = What weakens and what carries
report-protective = What carries
report-none-found = nothing was found
report-ask-again = ask again on { $date }
report-risks = Risks to the return itself
report-own-risk = a risk in own words
report-not-placed = not judged yet
report-likelihood = likelihood: { $likelihood }
report-impact = if it happens: { $impact }
report-looked-again = looked at again on { $date }
report-risk-affects = Concerns: { $text }
report-risk-why = Why: { $text }
report-risk-measure = What is done: { $text }
report-risk-result = What came of it: { $text }

## The report: questionnaires

report-measures = Questionnaires with points
report-wave = { $pack }, { $date }
report-wave-version = Answered in another version of the questionnaire. It is kept, and not scored.
report-composite = All together
report-pack = The questionnaire
report-unverified = not checked by a second person
report-coverage = { $answered } of { $applicable } answered
report-bounds = between { $worst } and { $best }, depending on what is missing
report-declined = { $count ->
    [one] one answer the person would rather not give
   *[other] { $count } answers the person would rather not give
}
report-too-little-answered = not computed: too little is answered
report-incomplete = not computed: not everything is answered
report-nothing-applies = not computed: nothing in it applies
report-weights-missing = not computed: the numbers are not loaded

## The report: the plan

report-plan = The plan
report-plan-status = State
report-no-plan = There is no plan yet.
report-plan-agreed = Agreed
report-plan-changed = changed since then, and to be agreed again
report-plan-start = From
report-plan-horizon = For
report-months = { $count ->
    [one] one month
   *[other] { $count } months
}
report-plan-planned = Planned amounts
report-plan-approval = Approval
report-plan-lines = Lines
report-line-status = state: { $status }
report-line-headline = serves the wish at the head of the plan
report-line-wish = serves a wish: { $item }
report-line-need = meets a need: { $item }
report-line-how = { $level }; { $mode }
report-line-received = the person confirmed receipt on { $date }
report-line-safety = look at safety: { $result }
report-labelled = { $label }: { $text }
report-reviews = Contacts after arrival
report-review-contact = contact
report-review-safe = safe to talk: { $safe }
report-review-next = next contact: { $date }
report-plan-end = How the plan ended
report-plan-closed = Closed
report-plan-reopened = Taken up again

## The report: messages and earlier assessments

report-messages = Messages between the offices
report-message-not-started = not begun
report-message-drafted = being written
report-message-sent = sent on { $date }
report-message-passed-over = passed over on { $date }
report-message-copied = copy to the office on the way on { $date }
report-message-received = received on { $date }
report-earlier = Earlier assessments
report-earlier-line = at least { $level }; timing: { $timing }
report-earlier-decided = decided: { $level }

## Files

file-kind = Kinds of file
    .case = a case file
    .route = a country-and-route record
    .place = the check of a place
    .message = a message
file-other-kind = This is a file from Waymark, but not of the kind that is opened here: it is { $detail }. Nothing was opened; the case on the screen is unchanged. Open it where it belongs.
file-twice = Something stands in this file twice, at line and column { $detail }, and it would be a guess which of the two counts. Nothing was opened; the case on the screen is unchanged.
file-unknown-name = This file names something that this Waymark does not know, at line and column { $detail }. It may have been made with other questions. Nothing was opened; the case on the screen is unchanged.
file-unknown-answer = This file holds an answer that its question does not take, at line and column { $detail }. Nothing was opened; the case on the screen is unchanged.
file-route-opened = The record is now in this part of the way. Look at its date: a record that is too old counts as not known.
file-place-opened = The check of the place is open.
