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
}, or one that cannot be read
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
    .present = counts as yes
    .maybe = counts as signs of it
    .open = leaves it open
    .absent = counts as no
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
book-effect-when = { $effect } Only when:
book-any-item = the sign that was found
book-any-leg = the part of the way
book-any-date = the day it was recorded
book-separate = A line of its own, beside the person’s level
book-open-question = { $id }: { $text }
book-gate = What a gate does
    .lock = Everything but the first step is locked until it opens again.
    .emergency = The emergency steps are shown at once.
    .no-record = No record is made: nothing can be saved or printed. Safety information and services stay open.
    .warn = A warning is shown. Nothing is locked.
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
book-approach = Marks of a way to help
    .cash = Hands out cash: the protection question must be answered well first
    .towards-return = A step towards return
    .fit-to-work = Only for someone who is fit to work at least in part
book-feasibility-mark = Marks of a criterion
    .protects-cash = Without it no cash is handed out
    .only-cash = Asked only where cash is handed out
book-factor-level = Levels
    .individual = The person
    .household = Household and family
    .community = Community
    .structural = Law, conflict, policy, economy
book-follow-up = Follow-up is planned this many months after arrival: { $months }.
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
