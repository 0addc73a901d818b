# The rule book, the page about Waymark, country and route, and the check of a place.
# Made by: the Waymark team. Reviewed by: nobody yet.

## Conditions in plain words. The answers named are those that count.

condition-all = All of these:
condition-any = At least one of these:
condition-count = { $count ->
    [one] At least one of these:
   *[other] At least { $count } of these:
}
condition-not = This does not hold:
condition-always = Always
condition-never = Never
condition-item = { $item } ({ $id })
condition-this = the matter at hand
condition-quoted = “{ $text }”
condition-or = { $before } or { $last }
    .comma = ,{ " " }
condition-reads = { $item }: { $answers }
condition-reads-not = { $item }: anything but { $answers }
condition-reading = How an answer counts
    .present = yes
    .maybe = signs of it
    .open = still open
    .absent = a settled no
condition-absent = { $item }: { $answers }, settled, or the question does not arise
condition-not-absent = { $item }: anything but a settled { $answers }
condition-unsettled = { $item }: nothing that was recorded settles it
condition-not-said = { $item }: answered with “not known yet” or “would rather not say”
condition-exists = { $item }: something is recorded
condition-is = { $item }: { $answers }
condition-is-not = { $item }: not answered with { $answers }
condition-compare = { $item }: { $op } { $value }
condition-op = Comparisons
    .lt = less than
    .le = at most
    .ge = at least
    .gt = more than
condition-near = { $items }: a date { $days ->
    [0] today
    [one] within one day from today
   *[other] within { $days } days from today
}
condition-near-or-unreadable = { $near }, or one that cannot be read
condition-arrival = the day of arrival
condition-cluster = At least { $count } contributory questions read as yes, on at least { $sections } different pages
condition-context = { $item } on that part of the way: { $answers }
condition-not-current = not known or out of date
condition-spoken = { $rules } has spoken
condition-band = The general situation on a part of the way: { $value }
condition-level = The level is at least { $value }
condition-timing = The timing is at least: { $value }
condition-retrafficking = The danger of being exploited again is at least: { $value }
condition-confidence = How much is known: { $value }
condition-provisional = The level is provisional
condition-not-provisional = The level is not provisional
condition-confirmed = The message “{ $message }” is confirmed
condition-not-confirmed = The message “{ $message }” is not confirmed

## The frame of the rule book

book-intro = This is everything Waymark asks and everything that follows from an answer, taken from the same files the program runs on. Each row says where it comes from and how far it can be trusted.
book-sections = In the sources, “SA” is the security specification of this project and “RI” its reintegration specification, each with its section.
book-unreviewed = No practitioner and no survivor has reviewed these rules yet. Nothing here was tested for whether it foresees danger.
book-trust = What the marks mean
    .seed = The training slides Waymark is built from say so.
    .read = We read it in a copy or an excerpt of the source that is named.
    .known = It is widely known. The passage was not checked, so none is cited.
    .project = No source states it. It is our proposal, and practitioners should question it.
book-search = Search the rule book
    .hint = A word, or a name such as R4
book-found = { $count ->
    [0] Nothing found
    [one] One entry found
   *[other] { $count } entries found
}
book-found-more = Only the first entries are shown. Another word narrows the search.
book-contents = Contents
book-close-chapter = Close this chapter
book-part-first = What comes first
book-part-judging = How danger is judged
book-part-asked = What is asked
book-part-planning = Plan and messages
book-print = Print the rule book
book-margin = The margin is there for a pencil: write beside a row what is wrong with it, and why.

book-principles = Principles
    .lead = The nine principles everything else answers to, and the pages that show them.
book-phases = The first days at a shelter
    .lead = Four phases. The stage decides what is asked, never what counts.
book-gates = Before anything is asked
    .lead = A gate closes when its condition holds. What was entered stays, and the gate opens again when the answer changes.
book-rules = Rules
    .lead = A rule can only raise. The highest level any rule gives is the floor, so the order of rules and of answers makes no difference. “Could be” is the same reckoning with every open or suspected answer at its worst.
book-tables = Worked cases
    .lead = All combinations for help given, help planned and what the traffickers know, with everything else at a settled no. The program is checked against every row.
book-questions = Questions for practitioners
    .lead = We could not settle these. They stay open until people who do this work have answered them.
book-derivations = Answers that make another count
    .lead = While the condition holds, the other question counts at least as said, whatever was answered there. The question itself stays open.
book-presets = Answers set beside another
    .lead = Only where nothing is recorded yet, and always to “not known yet”.
book-bands = The general situation
    .lead = Worked out for each part of the way. The first that fits counts. It can raise a level by one step and never lowers one.
book-confidence = How much is known
    .lead = It never changes a level. With too little known, the level is not set lower and the journey is not called ready.
book-refusals = When the level is not set lower
    .lead = A named person may decide on a level one step below the floor, with a reason and a second reviewer, but not while one of these holds. Going higher is always possible.
book-memory = What is carried over
    .lead = An earlier yes counts until a later no says what it rests on. A level falls by one step at most, and only with one of these reasons and its date.
book-reviews = When to look again
    .lead = The times are proposals. No source gives numbers of days.
book-triggers = Events that call for a new look
    .lead = Any one of them is enough, whatever the date of the next review.
book-responses = What can be done
    .lead = Each one is suggested when its condition holds. The worker takes it up, changes it or leaves it, with a reason.
book-items-before = Questions: before you start
book-items-route = Questions: country and route
book-items-safety = Questions: safety today
book-items-journey = Questions: the journey
book-items-needs = Questions: a life worth returning to
book-items-closing = Questions: ending the meeting
book-items-place = Questions: check of a place
book-items-other = Other questions
book-reactions = How the person may be
    .lead = Shown beside the questions. Never scored and never a diagnosis.
book-messages = The six messages
    .lead = What each one says, and what must not be in it.
book-assistance = Types of help
    .lead = When each is suggested, what a line of the plan must have, and what to check before it is given.
book-approaches = Ways to help
    .lead = What a line of the plan can be.
book-feasibility = Can it work?
    .lead = Asked of every line of the plan.
book-risks = Risks to the return itself
    .lead = To start from. None of them is about danger from traffickers, which is judged elsewhere.
book-factors = What weakens and what carries
    .lead = The same thing can be a risk for one person and a strength for another.
book-plan-rules = Rules of the plan
    .lead = What the program checks in a plan, and which step is refused until it is settled. A plan that was saved earlier always opens.
book-closures = Closing a plan
    .lead = Every plan ends with one of these reasons.
book-packs = Questionnaires with points
    .lead = Points never change a level, money, eligibility or how often you meet.

## Lines of an entry

book-label = Lines
    .why = Why
    .help = Hint
    .answers = Answers
    .kind = Marks
    .critical-when = Critical while
    .asked-when = Asked when
    .about = Who it is about
    .need = A need
    .rules = Rules that look at it
    .each = Speaks once for each of
    .when = When
    .when-plain = When
    .or-when = Or when
    .effects = What follows
    .leg = Only for
    .line = Shown as
    .questions = Open question
    .do = What to do
    .refused-when = Cannot be used while
    .who = Who, and by when
    .also = Also
    .guard = What could go wrong
    .omit-when = Left out when
    .consent = Consent
    .ends = From and to
    .fields = What it says
    .forbidden = What must not be in it
    .due = Due
    .offer = When to offer it
    .has = What the line must have
    .check = Check before it is given
    .suggested-when = Suggested when
    .blocked-when = Not offered while
    .blocked-why = Because
    .blocks = While it is not offered
    .finds = What it can say
    .needs = Needs
    .belongs = Belongs to
    .check-first = Check first
    .shown-on = Shown on
    .cases = Cases
    .concerns = Concerns the rules
    .status = State
    .size = Size
    .origin = Where it comes from
    .edition = Edition and page
    .version = Version
    .source = Source:
    .quick-when = Also asked on contact while
    .copy-when = A copy may go to the office on the way while
    .copy-consent = And only with this agreement
    .skip-when = May be passed over, with a reason, while
    .not-alone = Not the only protection while
book-note-label = Lines of a note
    .goal = Goal
    .steps = Steps
    .signs = You may see
    .help = What may help
    .asking = When you ask
    .text = What it means
book-section-when = This page is asked when:
book-section-in-depth = Asked in the in-depth conversation only.
book-section-principles = Principles shown here: { $names }
book-kind = Kinds of answers
    .multi = Any number of these:
    .text = A few words
    .date = A date
    .events = Dates, each with what happens:
    .number = A whole number
book-reads = How an answer counts
    .present = counts in full
    .maybe = counts as signs
    .open = leaves it open
    .absent = raises nothing by itself
book-option = “{ $text }”: { $reads }
book-option-with-basis = “{ $text }”: { $reads }, if it is said how we know
book-mark = Marks
    .critical = critical
    .strict = an impression does not settle it
    .contributory = adds to the danger together with others
    .quick = asked on arrival and at the first meeting
    .alone = best asked with nobody else in the room
    .sensitive = left out of prints and summaries unless allowed
    .words = room for the person’s own words
    .not-applicable = “does not apply” is offered, with a reason
    .uncounted = not counted among the open questions
book-dimension = Dimensions of the plan
    .economic = Work and money
    .social = Home, papers, school, health, law
    .psychosocial = How the person feels, and with whom
    .safety = Safety
book-need = { $dimension }. It can be met by: { $types }
book-stage = When a rule speaks
    .answers = From the answers
    .context = From the general situation
    .retrafficking = On being exploited again
    .readiness = On the journey
book-stage-lead = When a rule speaks
    .answers = These speak first, all at once. Only they give a level or a timing.
    .context = These speak once, on what the first ones found, for each part of the way.
    .retrafficking = A judgement of its own beside the level. It never changes the level.
    .readiness = The strictest of these decides. “Nothing known is in the way” never means that the journey is safe.
book-effect = What follows
    .none = A note in the result. No level follows from it.
    .floor = The level is at least { $value }.
    .provisional = This is provisional: it rests on something not known.
    .timing = The timing is at least: { $value }.
    .prompt = The worker is asked to consider { $value }.
    .prompt-one-higher = The worker is asked to consider one level higher.
    .raise = The level rises by one step, up to { $value }.
    .retrafficking = The danger of being exploited again is at least: { $value }.
    .readiness = The journey is at best: { $value }.
    .needs-reason = Accepted only with a written reason.
book-effect-when = { $effect } Only when:
book-any-item = the sign that was found
book-any-leg = the part of the way
book-any-date = the day it was recorded
book-separate = A line of its own, beside the person’s level
book-open-question = { $id }: { $text }
book-gate = What a gate does
    .lock = Everything but the first questions is locked until it opens again.
    .emergency = The emergency steps are shown at once.
    .no-record = No record is made: nothing can be saved or printed. Safety information and services stay open.
    .warn = A warning is shown. Nothing is locked.
    .remind = A reminder stands on every later page until the question is answered. Nothing is locked.
book-derivation = { $item }: { $reads }
book-preset = { $item }: “not known yet” is recorded
book-band-else = If none of these fits, the situation is “{ $band }”. There is no “low”.
book-confidence-insufficient = { $count ->
    [one] More than one critical question is open.
   *[other] More than { $count } critical questions are open.
}
book-confidence-limited = At least one critical question is open, or more than { $percent } in a hundred of the other questions are.
book-confidence-adequate = Every critical question is settled, and at most { $percent } in a hundred of the other questions are open.
book-expiry = Age of a country-and-route record
book-expiry-days = { $days ->
    [one] A record older than one day, or without a date that can be read, counts as not known.
   *[other] A record older than { $days } days, or without a date that can be read, counts as not known.
}
book-review = { $days ->
    [0] Look again today
    [one] Look again within one day
   *[other] Look again within { $days } days
}
book-review-first = The first that holds counts.
book-before-movement = Before any movement, whatever the date
book-memory-facts = How it is said
book-memory-changes = Reasons for which a level may fall
book-within-days = { $days ->
    [0] today
    [one] within one day
   *[other] within { $days } days
}
book-needs-consent = Needs the person’s consent first
book-message = { $step }. { $title }
book-message-due = { $days ->
    [0] On the same day
    [one] Within one day
   *[other] Within { $days } days
}
book-message-blocks = The next message waits for this one.
book-settles-not-travelling = “{ $answer }” means: the person does not travel, and nobody waits for them.
book-settles-not-met = “{ $answer }” means: nobody met the person, and they are looked for.
book-approach = Marks of a way to help
    .cash = Hands out cash: the protection question must be answered well first
    .towards-return = A step towards return
    .fit-to-work = Only for someone who is fit to work at least in part
    .police = Protection by the police
book-blocks = What is held back
    .plan = It is neither planned nor delivered.
    .delivery = It may be planned for later and is not delivered.
book-closure-note = It needs a word about how safe the person is.
book-feasibility-mark = Marks of a criterion
    .protects-cash = Without it no cash is handed out
    .only-cash = Asked only where cash is handed out
book-factor-level = Levels
    .individual = The person
    .household = Household and family
    .community = Community
    .structural = Law, conflict, policy, economy
book-follow-up = Follow-up is planned this many days after arrival: { $days }; and this many months after it: { $months }.
book-level = { $code } { $level }
book-table = Columns
    .floor = At least
    .could-be = Could be
    .timing = Timing
    .rules = Rules
book-table-provisional = { $level }, provisional
book-pack = State
    .draft = Being written
    .weights-missing = An empty slot: the numbers are not loaded and nothing is computed
    .unverified = Entered once and not checked by a second person
    .verified = Checked by a second person
book-pack-size = { $count ->
    [0] No questions
    [one] One question
   *[other] { $count } questions
}

## Records about places and routes

record-head = About this record
record-date = Day of this record
record-role = Written by, as a role
record-files = Keep and reuse

route-intro = What is known about the country and the way, in general. It says nothing about the person. It can raise a level and never lowers one: a calm country does not protect someone who is hunted.
route-tabs = Parts of the way
route-tab = { $leg }: { $state }
route-no-record = no record
route-next = Next: { $leg }
route-leg = What each part is
    .stay = Where the person is now. It always counts. Without a record, everything here counts as not known.
    .transit = Where they pass through. It counts once anything is recorded here, or once an answer about the journey says that there is a stop, or leaves it open. Without a record, everything here counts as not known.
    .return = Where they go back or move to. It always counts. Without a record, everything here counts as not known.
route-place = Country or part of the way
    .hint = In a few words. No address.
route-source = Where the knowledge comes from
    .hint = For example an office, a report, a partner. No names of people.
route-standing = What it adds up to
route-empty = There is no record yet, so everything here counts as not known.
route-current = { $days ->
    [one] This record counts. It counts as not known once it is more than one day old.
   *[other] This record counts. It counts as not known once it is more than { $days } days old.
}
route-undated = The record has no day that can be read, so all its answers count as not known. They are still shown.
route-ahead = The day of the record has not come yet, so all its answers count as not known. They are still shown.
route-expired = { $days ->
    [one] The record is more than one day old, so all its answers count as not known. They are still shown. Look again, then change the day.
   *[other] The record is more than { $days } days old, so all its answers count as not known. They are still shown. Look again, then change the day.
}
route-incomplete = Say where the knowledge comes from and who wrote it, as a role, so that others can judge it. Until then its answers count as not known.
route-high-stays = Answers of “High concern” go on counting all the same: what is no longer known never lowers anything.
route-band = General situation: { $band }.
    .noted = No general condition stands out. It still does not mean that nothing can happen.
    .medium = General conditions need measures of their own in the plan. They change no level.
    .high = General conditions make reprisals easier. They raise a level by one step, up to High.
route-band-why = The rule behind it
route-band-none = It is called so because no rule for a stronger word holds.
route-band-book = Show it in the rule book
route-files-text = A saved record is about a place and can be used again in other cases. It holds nothing about this person.
route-save = Save this record
route-open = Open a record for this part of the way
route-remove = Remove this record
route-remove-text = Everything recorded for this part of the way is taken out of the case. A file you saved stays where it is.
route-remove-now = Remove it

place-intro = Go through the place with someone who knows it. Choose “not known yet” where you are not sure: it counts as not in place until it is looked at.
place-code = Code for the place
    .hint = A code only your organisation can read. Never the address or the name.
place-areas = Six areas
place-tab = { $area } ({ $answered } of { $asked })
place-next = Next area: { $area }
place-gaps = What is missing
    .lead = Worst first. There is no score. What is not known or not looked at yet counts as not in place.
place-gap-group = { $standing } ({ $count })
place-standing = How far it is met
    .not-in-place = Not in place
    .not-known = Not known, counts as not in place
    .not-checked = Not looked at yet, counts as not in place
    .partly = Partly in place
    .met = In place, or does not apply
place-files-text = The check is about a place and is kept in a file of its own, apart from any case. It can say where people are protected: keep it as carefully as a case.
place-save = Save this check
place-open = Open a check
place-print = Print this check
place-limits = This check says what is in place on its day. It cannot show that the place is safe.

## About Waymark

about-what = What this is
    .line1 = Waymark helps a trained worker think through two things with a person who got away from traffickers: how dangerous the time before, during and after a journey is, and what a life worth returning to needs.
    .line2 = Rules set a floor and say why. A named person, by role, decides. What is not known never lowers anything.
    .line3 = It describes what is known today. It cannot show that a person is safe.
about-independent = Who stands behind it
    .line1 = Waymark is an independent project. It does not belong to the International Organization for Migration (IOM), and neither IOM nor any other body named in it has made, checked or approved it.
    .line2 = Where a source is named, that says where an idea comes from. It does not say that the source agrees with what was made of it.
about-built-from = What it is built from
    .line1 = It starts from training slides on safe return from 2010, which sum up a handbook on direct assistance from 2007.
    .line2 = The full handbook was not available to us: only its table of contents, its preface and what others wrote about it. Someone who has it should check the chapters on security, referral and shelters before any use in the field.
    .line3 = No practitioner and no survivor has reviewed the rules yet. We know of no study that tested a tool of this kind for danger of reprisals.
    .line4 = The program is checked against its own rules: that worse answers never lower a level, and that worked cases come out as written. That is a check of consistency, not of truth.
about-cannot = What it cannot do
    .line1 = It cannot foresee whether someone will be harmed, and it gives no percentage.
    .line2 = It does not replace training, supervision, a lawyer, a doctor or a safety conference.
    .line3 = A level is no proof in a claim for protection, neither for nor against it.
    .line4 = It does not find out whether an answer is true.
    .line5 = It sends nothing. Messages are texts that you carry through your own safe channel.
    .line6 = It gives no diagnosis and no score of a person.
about-protects = What it does to leave nothing behind
    .line1 = Everything you enter stays in the memory of this page. Nothing is stored in the browser, and nothing is sent once the page has loaded.
    .line2 = Wiping forgets everything on the page. Leaving wipes, and then opens another site.
    .line3 = Files are written and pages printed only when you ask, and free text goes along only where you ticked it.
    .line4 = File names, titles and addresses say nothing about a person.
about-not-protects = What it does not protect against
    .line1 = Someone who looks over your shoulder, and cameras in the room.
    .line2 = Programs that record keys or screens, on a computer that someone else controls.
    .line3 = Extensions of the browser, which can read every page.
    .line4 = Screenshots, and what the computer keeps of its memory on its own.
    .line5 = Prints: printers and print queues can keep copies.
    .line6 = Files you saved: they lie in the downloads folder until you move them, and deleted files can often be brought back.
    .line7 = The page it stands in, if another site shows Waymark as a part of itself instead of in a frame of its own.
    .line8 = The history of the browser, which shows that this page was visited.
about-trust = How far each row can be trusted
    .text = Every question and every rule bears one or more of four marks.
about-versions = Versions of the data
    .text = What is asked and what follows from it stands in these files. An assessment rests on exactly these versions.
about-licence = Waymark { $version }. Free to use, change and pass on under { $licence }, without any warranty.

table-assumptions = Help to the authorities, and what the traffickers know of it
