# The result, the decision, what can be done, the journey, and what to come back to.
# Made by: the Waymark team. Reviewed by: nobody yet.
# No word of comfort that the facts do not carry. A level is always "at least".

## Shared by these pages

result-to-question = { $item }: go to the question
result-to-rule = { $rule }: open this rule in the rule book
result-label-of = { $label }: { $item }
result-behind = The questions behind it
result-many-matters = { $count ->
    [2] the two points below
    [3] the three points below
    [4] the four points below
    [5] the five points below
    [one] the point below
   *[other] the { $count } points below
}
result-answer-now = Answer now
result-look-again = Look again
result-asked-later = Asked in the in-depth conversation
result-important = important
result-state = How a question stands
    .blank = nothing recorded
    .put-off = put off, to come back to
    .not-known = not known yet
    .declined = would rather not say; come back when there is more trust
    .not-settled = recorded: { $answer }

## The sentence

result-at-least = The level
    .T0 = At least { $level }, with no known date.
    .T1 = At least { $level }, and something ahead could bring the danger closer.
    .T2 = At least { $level }, and the timing is now or within days.
result-could-be = Could be { $level }: { $count ->
    [0] something that is open could still raise it
    [1] one important thing is not known for certain
    [2] two important things are not known for certain
    [3] three important things are not known for certain
    [4] four important things are not known for certain
    [5] five important things are not known for certain
    [6] six important things are not known for certain
    [7] seven important things are not known for certain
    [8] eight important things are not known for certain
    [9] nine important things are not known for certain
    [one] { $count } important thing is not known for certain
   *[other] { $count } important things are not known for certain
}.
result-not-by-rules = { $count ->
    [one] One question is still open. By these rules it would not take the level above { $level }; it can still change what has to be done.
   *[other] { $count } questions are still open. By these rules they would not take the level above { $level }; they can still change what has to be done.
}
result-nothing-open = Every question has an answer. What nobody here knows of is not in it.
result-highest = There is no level above { $level }. What is still open can change what has to be done.
result-provisional = Provisional: what is known alone gives { $known }. The level is held at { $level } because important things are not known, and what is not known never lowers it.
result-provisional-partly = Provisional: part of it rests on things that are not known yet. What is not known never lowers the level.
result-held-by-earlier = Held at { $level } by the earlier assessment. The answers of today alone would give less; a level falls only one step at a time, and only with a dated change.
result-provisional-mark = provisional
result-standing = This describes what is known today. It cannot show that a person is safe.

## The ladders

result-ladder = Level, from the most serious down
result-rung = Rungs
    .floor = At least this, from what is known today.
    .floor-held = At least this, held while important things are not known.
    .floor-earlier = At least this, held from the earlier assessment.
    .could-be = Could be, if the open questions turn out badly.
    .between = Could be this too.
    .passed = Below what the rules give.
    .above = Not reached by these rules.
result-rung-base = Where everyone starts: there is no “no risk”.
result-rung-decided = decided
result-how-soon = How soon
result-timing-ladder = Timing, from the most urgent down
result-timing = Timings
    .T0 = No known date
    .T1 = Something ahead
    .T2 = Now or within days
result-timing-found = found
result-timing-text = Timings explained
    .T0 = No date is known that would bring danger closer. It can come without one.
    .T1 = Something ahead, known or likely, could bring danger closer: a hearing, a release, a journey, or their finding out.
    .T2 = Something is happening now or within days. Act first; the form can wait.
result-confidence = How much is known: { $confidence }
result-confidence-text = How much is known, explained
    .insufficient = Important questions are open. The level cannot be set lower, and nobody is called ready to travel.
    .limited = Something important is open, or many smaller things are. Read the level as “at least”.
    .adequate = The important questions have an answer. That says how much is known, not how great the danger is.

## Why

result-why = Why
result-why-rest = { $count ->
    [one] One more reason
   *[other] { $count } more reasons
}
result-consider = To consider
result-consider-text = The rules do not raise the level for these. A person decides.
result-consider-level = Consider { $level }.

## What would settle it

result-settle = What would settle it
result-settle-text = { $count ->
    [one] This is the one answer that would narrow it.
   *[other] These { $count } answers are the fewest that would narrow it.
}
result-settle-how = Start with the person, alone, and only when it is a good day for it. Never ask the people they got away from, or anyone close to them. Other ways to learn it safely are among the things that can be done.
result-settle-unclear = No short list of questions would settle it. Go through the open questions below.
result-settle-nothing-more = No open question would change the level by these rules.
result-settle-nothing-open = Every question has an answer. Ask again when something changes.
result-open-all = { $count ->
    [one] The one open question
   *[other] All { $count } open questions, the important ones first
}
result-gap-route = The general situation: { $leg }
result-open-route = Open country and route

## The person's own words

result-own-words = In the person’s own words

## Parts of the way, and lines of their own

result-legs = Part by part of the way
result-legs-text = The general situation can raise the level. It never lowers it, because a calm country does not protect one person who is looked for.
result-legs-held = Beside these, the earlier assessment holds the level at { $level }.
result-leg-at-least = At least { $level }.
result-leg-could-be = At least { $level }, could be { $could }.
result-leg-situation = General situation: { $situation }
result-leg-no-record = There is no record that is recent enough, so it counts as not known.
result-separate = { $about }: at least { $level }

## Decision and next look

result-decision = The decision and the next look
result-decide = Go to the decision
result-open-decision = Open the decision
result-review = The next look
result-review-by = { $days ->
    [one] Look again by { $date }, within one day: { $who }.
   *[other] Look again by { $date }, within { $days } days: { $who }.
}
result-review-event = Look again by { $date }, because of what is ahead ({ $event }): { $who }.
result-review-overdue = The day for the next look has passed.
result-before-movement = And before any movement, whatever the date.
result-triggers = What calls for a new look at once
result-again-how = If one of these has happened, assess again: what was a yes stays a yes until it is settled, and what is said about danger is asked again.
result-taken-up = What will be done
result-nothing-taken-up = None of the suggestions has been taken up yet.
result-ruled-out = Do not do this: it was taken up before, and the answers now speak against it.
result-taken-who = { $role }
result-taken-who-when = { $role }, by { $date }
result-open-responses = Open what can be done

## Being exploited again, and the journey

result-again = Being exploited again
result-again-found = What was found
    .RT-A = None of the listed things that make it more likely is known. That is not the same as no danger.
    .RT-B = Some things make it more likely, or an important one is not known.
    .RT-C = Many things make it more likely, or one that is enough alone.
result-again-text = This is a judgement of its own, beside the level. Things that protect are never set off against it.
result-journey = The journey
result-open-readiness = Open what the journey needs

## The earlier assessment

result-earlier = Since the earlier assessment
result-then-and-now = On { $date } it was at least { $then }. Now it is at least { $now }.
result-decided-then = Decided then: { $level }, by the { $role }.
result-held = Held at { $level }.
result-to-change = Record a dated change
result-carried = Carried over
result-changes = What has changed
result-changed = Then: { $before }. Now: { $now }.
result-nothing-changed = No answer that was given then has changed so far.
result-first-answered = { $count ->
    [one] One question is answered for the first time
   *[other] { $count } questions are answered for the first time
}
result-not-again = { $count ->
    [one] One question was answered then and is not answered again yet
   *[other] { $count } questions were answered then and are not answered again yet
}

## The decision

decision-not-yet = Nobody has decided yet.
decision-stands = Decided: { $level }, by the { $role }, on { $date }.
decision-overtaken = The decision of { $date } no longer stands. It was made when the answers gave at least { $then }; now they give at least { $now }. Decide again.
decision-below-no-more = The decision of { $date } no longer stands. It set the level below the least that the answers give, and that is no longer possible. Decide again.
decision-rules-give = What the rules give
decision-to-result = See why
decision-decide = Decide
decision-level = Level
decision-level-text = The rules set the least. You may always go higher.
decision-option = Levels to choose
    .above = { $level }
    .floor = { $level }: the rules give at least this
    .one-below = { $level }: one step below, needs a second reviewer
    .refused-below = { $level }: one step below, cannot be recorded now
    .far-below = { $level }: too far below, cannot be recorded
decision-reasons = One to three main reasons
decision-reasons-text = In your own words. At least one sentence, so that others can see why.
decision-reason = Reason { $number }
decision-by = Who decides
decision-by-text = By role. No names.
decision-second = Second reviewer
decision-second-text = Another person than the one who decides, also where both have the same role.
decision-record = Record the decision
decision-recorded-now = The decision is recorded.
faults-go = Go there
faults-title = Not done yet. This stands in the way:
decision-refused-now = The decision was not recorded.
decision-withdrawn-now = The decision was taken back.
decision-recorded = Recorded
decision-against = Against the rules
    .above = Set higher than the rule minimum, which was { $then }.
    .floor = The same as the rule minimum.
    .one-below = Set lower than the rule minimum by one step. The rules gave at least { $then }.
    .far-below = Set lower than the rule minimum by more than one step. The rules gave at least { $then }.
decision-by-on = By the { $role }, on { $date }.
decision-agreed-by = Second reviewer: { $role }.
decision-withdraw = Take the decision back

decision-change = A change since the earlier assessment
decision-change-text = The earlier assessment of { $date } holds its level. It may fall by one step, and only for one of these reasons, with the day on which it happened or was confirmed.
decision-change-reason = What has changed
decision-change-day = The day
decision-change-nothing = No change is recorded. The earlier level holds.
decision-change-no-reason = Not counted yet: choose what has changed.
decision-change-no-day = Not counted yet: write the day.
decision-change-not-yet = Not counted: this day has not come yet.
decision-change-before = Not counted: this day lies before the earlier assessment, which knew of it or could have. Write the day on which it was confirmed.
decision-change-too-soon = { $days ->
    [one] Not counted yet: it counts from one day after this day.
   *[other] Not counted yet: it counts from { $days } days after this day.
}
decision-change-refused = Not counted: what is answered speaks against this reason.
decision-change-insufficient = Recorded. It does not lower the level, because too little is known.
decision-change-counts = Recorded. The earlier level may fall by one step; the answers of today still set the least, which is { $level }.
decision-change-not-now = Cannot be used now: { $reason }.

## What can be done

responses-how = Nothing here happens by itself. Talk through with the person whatever touches them, before it is taken up.
responses-tally = { $taken } taken up, { $left } left out, { $open } open.
responses-left-without-reason = { $count ->
    [one] One was left out without saying why.
   *[other] { $count } were left out without saying why.
}
responses-within = { $days ->
    [0] Today
    [1] By tomorrow, { $date }
   *[other] Within { $days } days, by { $date }
}
responses-who-when = Who and when: { $role }, by { $date }.
responses-consent = Only with the person’s consent.
responses-no-consent = Needs no consent; tell the person all the same.
responses-guard = What could go wrong:
responses-why = Why it is suggested
responses-choice = What to do with it
responses-take = Take up
responses-leave = Leave out
responses-own-wording = Your own wording, if it should say something else
responses-owner = Who sees to it
responses-due = By when
responses-for-receiving = Also needed from the receiving office
responses-reason = Why it is left out
responses-reason-hint = One sentence, so that others can follow.
responses-no-longer = Not suggested any more
responses-no-longer-text = These were chosen before, and the answers no longer suggest them. They stay until you take them back.

## The journey

readiness-stop = { $count ->
    [one] Stop: nobody travels as things are. One thing stands in the way.
   *[other] Stop: nobody travels as things are. { $count } things stand in the way.
}
readiness-not-ready = { $count ->
    [one] Not ready: one thing is still missing.
   *[other] Not ready: { $count } things are still missing.
}
readiness-conditions = { $count ->
    [one] Ready with one condition. It needs a named role that answers for it.
   *[other] Ready with { $count } conditions. Each needs a named role that answers for it.
}
readiness-ready = Nothing that is known stands in the way of the journey.
readiness-unowned = { $count ->
    [one] Not ready: for one condition nobody is named who sees to it, or the reason is not written down.
   *[other] Not ready: for { $count } conditions nobody is named who sees to them, or the reason is not written down.
}
readiness-conditions-lead = A condition counts only when a role is named that sees to it. Until then the journey is not ready.
readiness-owner-missing = Nobody is named yet who sees to this.
readiness-reason-missing = The reason for travelling all the same is not written down yet.
readiness-reason = Why the journey goes ahead all the same
readiness-not-safe = Ready to travel is not the same as safe.
readiness-group-stop = { $count ->
    [one] Stop: one thing
   *[other] Stop: { $count } things
}
readiness-group-not-ready = { $count ->
    [one] Still missing: one thing
   *[other] Still missing: { $count } things
}
readiness-group-conditions = { $count ->
    [one] One condition
   *[other] { $count } conditions
}
readiness-path = The way
readiness-record = Record of { $date }.
readiness-all-confirmed = All { $asked } confirmed.
readiness-some-confirmed = { $confirmed } of { $asked } confirmed.
readiness-not-yet = Not confirmed ({ $count })
readiness-confirmed = Confirmed ({ $count })

## To come back to

open-points-nothing = There is nothing to come back to. Questions can be put off or marked with “Come back to this”; they are then listed here.
open-points-go = To the question
open-points-put-off = Put off.
open-points-undated = Not known yet, and no day is set to ask again. The plan has a place for one.
open-points-again = To ask again on { $date }.
open-points-again-due = To ask again: due since { $date }.
open-points-flagged = Marked to come back to.
open-points-noted = Noted for the next meeting
open-points-no-notes = No notes any more.
open-points-take-back = Take the note back
open-points-not-known = What is not known
open-points-not-known-text = { $count ->
    [0] Every question about safety has an answer.
    [one] One question about safety is open.
   *[other] { $count } questions about safety are open.
}
open-points-to-result = See what would settle it
