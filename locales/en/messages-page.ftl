# The pages around the six messages, factors, risks to the return, and questionnaires with points.
# Made by: the Waymark team. Reviewed by: nobody yet.

## Removing something with words in it

remove-sure = Remove { $name } with everything written in it?
remove-yes = Remove it
remove-no = Keep it

## The six messages: the page

messages-office = Who we are
messages-office-sending = Sending office
messages-office-receiving = Receiving office
messages-side = Which office are we?
    .sending = the person is here now
    .receiving = the person comes to us
messages-side-hint = It can be changed until the first message is sent or has come.
messages-side-fixed = Our side: { $office }. It is fixed, since a message is already recorded.
messages-agreed-on = The two offices agreed to begin on
messages-agreed-hint = The first message is counted from this day.

messages-path = The way of the six messages
messages-path-hint = Each message waits for the one before it, except the last two. Choose one to open it below.
messages-transit = If the journey has a connection, the office there can get a copy of the first notice and of the departure notice, where the person agreed to that.
messages-lanes = First line: { $sending }. Second line: { $receiving }.
messages-lane-ours = { $office } (we)
messages-step = { $step }. { $title }
messages-way = { $from } to { $to }
messages-state = How far it is
    .not_started = Not begun
    .awaited = Has not come yet
    .drafted = Being written
    .noted = Something is noted, but it is not recorded as received
    .sent = Sent on { $date } by the { $role }
    .received = Received on { $date } from the { $role }
    .passed_over = Passed over on { $date }, decided by the { $role }
messages-due = Due by { $date }
messages-overdue = Overdue since { $date }
messages-waits-for = Waits for message { $step }
messages-called-off = Not waited for: the person does not travel

messages-late-title = Overdue
messages-late = Message { $step }, { $title }: { $due }.
messages-withdrawn = On { $date } the person took back the agreement to share. No message is written from now on. Below is what was shared before: tell the person, and ask the other office to stop using it.

messages-booking-closed = No booking yet. Nothing is booked before message { $step }, “{ $title }”, has come.
messages-booking-open = Message { $step }, “{ $title }”, is recorded. As far as the messages go, the journey can be booked. The other conditions stand on a page of their own.
messages-to-readiness = Can the journey be booked?

messages-in-the-way = What stands in the way
messages-consent-needed = Needed first, from the person:
messages-consent = { $item }. Recorded: { $answer }.
messages-to-consent = To the question
messages-link-name = { $label }: { $item }
messages-after-consent = The fields open when the person has agreed to share.

messages-due-on = Due on, as the two offices agreed
messages-due-counted =
    { $days ->
        [one] Left empty, it is due on { $date }: one day after the message before it, or after the offices agreed to begin.
       *[other] Left empty, it is due on { $date }: { $days } days after the message before it, or after the offices agreed to begin.
    }
messages-due-open =
    { $days ->
        [one] Left empty, it is due one day after the message before it, or after the offices agreed to begin.
       *[other] Left empty, it is due { $days } days after the message before it, or after the offices agreed to begin.
    }
messages-due-set = Set by the two offices.
messages-due-unreadable = This cannot be read as a day. Until it can, { $date } holds.

messages-fields = What it says
messages-fields-theirs = What their message said
messages-drawn = These lines come from the case. To change one, go to where it comes from.
messages-write = These lines are written for this message.
messages-write-theirs = Note what their message said, as far as you need it here. Nothing of it is sent back.
messages-forbidden = What must stay out
messages-line-later = Filled in when nothing stands in the way
messages-text-not-given = not given
messages-line-missing = Nothing recorded yet
messages-line-withheld = In words that are not released. It is left out.
messages-nothing-written = Nothing was written or chosen for it.
messages-from-start = To the start page
messages-from-question = To the question
messages-from-result = To the result
messages-from-needs = To the needs
messages-from-plan = To the plan
messages-from-responses = To what can be done
messages-from-consents = To what the person agreed to

messages-preview = The text as it goes out
messages-preview-none = The text is put together here when nothing stands in the way.
messages-preview-anew = This is put together anew from the case as it is today. It can differ from what was sent.
messages-print = Print message { $step }
messages-save = Save message { $step } as a text file
messages-remark-missing = Nothing recorded, so not in the text: { $fields }
messages-remark-withheld = In words that are not released, so not in the text: { $fields }
messages-remark-signs = This points to something that must not be in a message. Check it: { $found }
messages-remark-contact = Looks like a phone number or an address. Check whether it may be there: { $fields }
messages-remark-long = Longer than 280 characters, so not in the text until it is shorter: { $fields }

messages-mark-sent = Record that it was sent
messages-mark-sent-hint = Nothing is sent from here. Pass the text on by the channel the offices agreed, then record it.
messages-sent-before = Only a message that left on or before { $date } can still be recorded, so that the list of what was shared is whole.
messages-sent-on = Sent on
messages-sent-by = Sent by, as a role
messages-mark-sent-now = Record message { $step } as sent
messages-marked-sent = The message is recorded as sent.
messages-record-received = Record that it has come
messages-record-received-hint = Only the other office can say that this step is done. Here you record that its message has come, on which day and from which role.
messages-received-on = Received on
messages-received-from = From, as a role of the other office
messages-reference = Their reference
messages-reference-hint = If they gave one. A code, never a name.
messages-record-now = Record message { $step } as received
messages-recorded = The message is recorded as received.
messages-blanks = Not noted from their message: { $fields }
messages-needed-first = Note first what their message said under “{ $field }”. Without it, a message saying that nobody was met would end the search.
messages-day-missing = Give the day as year, month, day.
messages-take-back = Recorded by mistake: take message { $step } back
messages-copy = Copy for the office on the way
messages-copy-hint = Only where there is a connection and the person agreed to this being shared. The copy carries the same text. You pass it on by your own safe channel.
messages-copy-now = Record that the copy was sent
messages-copy-marked = Recorded: the copy was sent.
messages-copied = A copy went to the office on the way on { $date }, by the { $role }.
messages-take-back-copy = Recorded by mistake: take the copy back
messages-pass-over = Pass this step over
messages-pass-over-hint = The person has already been returned by another organisation, so there may have been no time for this step. Passing it over confirms nothing; it lets the next step begin.
messages-pass-over-by = Decided by, as a role
messages-pass-over-reason = Why it is passed over
messages-pass-over-now = Pass message { $step } over
messages-pass-over-done = Recorded: the step is passed over.
messages-passed-over = Passed over on { $date }, decided by the { $role }.
messages-take-back-pass = Do not pass it over after all

messages-arrival = The arrival
messages-arrival-on = Expected to arrive on
messages-arrival-hours = To be confirmed within how many hours
messages-arrival-hours-hint = As the two offices agreed: a whole number from 1 to 720. Left empty, it is to be confirmed on the day of arrival.
messages-not-met = The person was not met on arrival
messages-not-travelling = The person does not travel after all
messages-not-travelling-why = Why, in short
messages-not-travelling-left = The departure notice is recorded. If the person has left after all, take this tick away: nobody is looked for while it is set.

arrival-not_expected = Nobody is on the way.
arrival-unreadable = The day of arrival cannot be read. Write year, month, day, so that a missing arrival is noticed.
arrival-expected = The person is on the way. The arrival is to be confirmed by { $date }.
arrival-due_today = The arrival is to be confirmed today.
arrival-missing = The arrival should have been confirmed by { $date }, and it is not.
arrival-not_met = The person was not met on arrival. It was seen on { $date }.
arrival-confirmed = The arrival is confirmed.

messages-missing = Missing arrival: act now
messages-missing-said = A missing arrival is recorded. What to do now stands at the top of this page.
messages-missing-steps = What to do
    .step1 = Call the role that was to meet the person, over the channel you agreed. Ask only whether the person was met.
    .step2 = Call the person on the number agreed for the journey, with the agreed words only. If somebody else answers, say nothing about the person.
    .step3 = Ask the escort or the staff at the connection whether the person travelled. Give no reason.
    .step4 = Tell the safety manager. Agree who searches, by when, and when you look at it again today.
    .step5 = Use only contacts that were checked before. If the traffickers may have friends among officials, leave the local police out and take the contact the lawyer named.
    .step6 = Call the family only if the person agreed to it for this case.
    .step7 = Assess the danger again with what you now know. Until the person is found, plan as if they are within reach.

messages-shared = What has left our office
messages-shared-lead = If the person asks, or takes back the agreement to share, this is what the other office has.
messages-shared-withdrawn = This was shared before the agreement was taken back. It cannot be called back from here: ask the other office to stop using it, and tell the person what they answer.
taken-back-listed = What was shared before stands at the top of this page.
messages-shared-line = Message { $step }, { $title }: { $date }, by the { $role }. It carried:
messages-shared-copy = Copy of message { $step }, { $title }, to the office on the way: { $date }, by the { $role }. It carried:

## What stands in the way of a message

referral-blocked-side_not_chosen = Say first which office we are.
referral-blocked-side_fixed = A message is already recorded, so the side can no longer be changed.
referral-blocked-no_such_step = There is no such message.
referral-blocked-no_such_field = This message has no such field.
referral-blocked-not_ours = The other office writes this message. Here it can only be recorded as received.
referral-blocked-not_theirs = Our office writes this message. It cannot be recorded as received.
referral-blocked-after_step = Message { $step }, “{ $title }”, comes first.
referral-blocked-later_step_done = Message { $step }, “{ $title }”, is recorded already. Take that one back first.
referral-blocked-already_done = This message is recorded already.
referral-blocked-before_step = The day lies before the day of message { $step }, “{ $title }”.
referral-blocked-in_future = The day lies in the future.
referral-blocked-no_role = Choose a role.
referral-blocked-no_copy = No copy of this message goes to the office on the way.
referral-blocked-no_connection = The answers say that there is no connection on the way.
referral-blocked-not_sent_yet = The message itself is not recorded as sent by us.
referral-blocked-not_passed_over = This step is not passed over in this case.
referral-blocked-no_reason = Write down why.
referral-blocked-consent_missing = The person has not agreed: { $item }. Ask before anything is shared.
referral-blocked-age_missing = It is not recorded whether the person is under 18. Until it is, nothing is shared: a guardian may have to agree too.
referral-blocked-field_missing = Still blank: { $field }. Without it this step is not recorded. Ask the other office if it is not known.
referral-blocked-consent_ended = What the person agreed to held until { $date } only. Ask again before anything is shared, and record the new day.
referral-blocked-consent_withdrawn = The person took back the agreement to share on { $date }.

## The text of a message. Nothing in it may point to trafficking, to exploitation or to help for the authorities.

messages-text-title = Message { $step } of { $count }: { $title }
messages-text-line = { $label }: { $value }
messages-text-item = - { $value }
messages-text-foot = For the office it is addressed to. Please do not pass it on, and answer by the agreed channel.
messages-text-finding = At least { $level }; timing: { $timing }
messages-text-finding-open = At least { $level }; timing: { $timing }. It rests on something that is not known yet
messages-text-due = by { $date }
messages-text-plan-line = A line of the plan; told by the agreed channel

# Wording that takes the place of the screen’s own wording inside a message.
in-message-item-SEX = Sex or gender
in-message-item-AGE = Age band
in-message-item-LANG = Language
in-message-item-REGION = Region of return
in-message-item-CNC = Agreement to share with you
in-message-item-PL3 = Planned day of departure
in-message-item-RS1 = A night without a safe place
    .opt-no = No need
    .opt-unsure = Perhaps a need
    .opt-yes = Urgent need
in-message-item-RS2 = A child alone or apart
    .opt-no = No need
    .opt-unsure = Perhaps a need
    .opt-yes = Urgent need
in-message-options-burden = Answers
    .none = No need
    .heavy = Urgent need
in-message-told-later = One more requirement; told by the agreed channel only
in-message-approach-compensation_claim = Advice on a claim
in-message-approach-police_liaison = One more line; told by the agreed channel only
in-message-response-statement_holder = { in-message-told-later }
in-message-response-statement_lawyer = { in-message-told-later }
in-message-response-anonymity = { in-message-told-later }
in-message-response-case_dates = { in-message-told-later }
in-message-response-witness_measures = { in-message-told-later }
in-message-response-witness_measures_central = { in-message-told-later }
in-message-response-learn_awareness = { in-message-told-later }
in-message-response-learn_awareness_lawyer = { in-message-told-later }
in-message-response-learn_awareness_investigator = { in-message-told-later }
in-message-response-no_mention = { in-message-told-later }
in-message-response-log_threat = Note when and how anything worrying happens
in-message-response-relocate = Offer a place that few people know
in-message-response-explain_report = { in-message-told-later }
in-message-response-protection_order = { in-message-told-later }
in-message-response-protection_order_elsewhere = { in-message-told-later }
in-message-response-route_away = Plan route and arrival by the way agreed over the safe channel
in-message-response-keep_evidence = { in-message-told-later }
in-message-response-specialist_unit = { in-message-told-later }
in-message-response-which_officials = { in-message-told-later }
in-message-response-settle_officials = { in-message-told-later }
in-message-response-central_unit = { in-message-told-later }
in-message-response-prosecutor = { in-message-told-later }
in-message-response-lawyer_channel = { in-message-told-later }
in-message-response-embassy = { in-message-told-later }
in-message-response-ombudsperson = { in-message-told-later }
in-message-response-debt_advice = Offer legal advice on money matters
in-message-response-oath_support = { in-message-told-later }
in-message-response-image_takedown = { in-message-told-later }
in-message-response-hearing_escort = { in-message-told-later }
in-message-response-screen_testimony = { in-message-told-later }
in-message-response-explain_rights = Explain the person’s rights, and that help has no conditions
in-message-response-consular_help = Ask for help with papers, with no word about the background
in-message-response-no_complicit_household = Plan no return of a child to the household until the question agreed over the safe channel is settled

## Factors

factors-lead = Add what matters for this person, and say what it does for them. The name of a factor says nothing: the same thing can weaken one person and carry another. Factors are not added up.
factors-unfinished = Still open, what carries and protects: { $levels }.
factors-finished = At each level it is said what carries and protects, or that nothing was found.
factors-level = Levels
    .individual = The person
    .individual-hint = Who they are, what they have lived through, what they can do and what they have.
    .household = Household and family
    .household-hint = For example weakening: violence at home, one adult alone with everything. For example carrying: a home that supports, tasks shared fairly, enough to live on.
    .community = The place and the people there
    .community-hint = What can be reached there, how a living is made, what people think.
    .structural = Law, conflict, policy, economy
    .structural-hint = What is the same for everyone there, and what it means for this person.
factors-add = Add a factor
factors-add-at = Add a factor: { $level }
factors-add-name = Add: { $factor }
factors-protects = What carries and protects?
    .individual = What carries this person?
    .individual-hint = Ask what they are good at, what got them through, what they look forward to. Reading and writing nearly always protect.
    .household = Who at home or in the family is on their side?
    .household-hint = Ask who helped before, and whom they would call first.
    .community = What or who there would help?
    .community-hint = Ask about neighbours, friends, a group, a teacher, a clinic they trust.
    .structural = Which law, office or service is on their side?
    .structural-hint = Ask about papers they have, rights they can use, help that exists.
factors-none-found = Nothing found
    .individual = Asked, and nothing was found for the person
    .household = Asked, and nothing was found in household and family
    .community = Asked, and nothing was found in the place
    .structural = Asked, and nothing was found in law, conflict, policy and economy
factors-none-hint = Add a factor above and mark it as carrying, or tick that nothing was found.
factors-named = Something that carries is named.
factors-still-open = Still open: { $fields }

options-factor-direction = What it does
    .risk = Makes things harder
    .protective = Carries and protects
    .both = Both
    .unclear = Unclear
options-factor-evidence = What it rests on
    .said_by_person = The person says so
    .observed = We have seen it
    .document = A document shows it
    .third_party = Somebody else says so
options-factor-field = Fields
    .direction = What does it do for this person?
    .evidence = What does that rest on?
    .note = Note
    .ask_again = Ask again on

## Risks to the return itself

risks-not-here = Danger from the traffickers is not put here. That somebody takes revenge, or that the person is exploited again, is judged in the security assessment.
risks-to-result = To what it adds up to
risks-grid = How a risk is weighed
risks-grid-lead = In words only. What is not known has a row of its own and asks for as much as what is likely.
risks-grid-corner = How likely, and how grave
risks-grid-rule = This grid is a project rule and open to review. Nothing is multiplied or added.
risks-register = The risks
risks-none-yet = No risk is written down yet.
risks-starters = Common risks to start from
risks-starters-hint = Take over only what may concern this person.
risks-add-name = Add: { $risk }
risks-add-own = Add a risk of its own
risks-number = Risk { $number }
risks-handling = What follows: { $handling }
risks-ask-again = { $handling }, and ask again by a date
risks-before-delivery = This stands before any help is handed over, until a result is written down.
risks-no-place-yet = Say how likely and how grave it is, and what follows is shown here.
risks-see-grid = Where it stands in the grid
risks-afterwards = Looked at again
risks-missing = Still missing: { $fields }

options-risk-likelihood = How likely
    .unlikely = Unlikely
    .possible = Possible
    .likely = Likely
    .unknown = Not known yet
options-risk-impact = How grave
    .small = Small
    .serious = Serious
    .severe = Severe
options-risk-handling = What follows
    .watch = keep an eye on it
    .plan = plan for it
    .act_before_delivery = act before any help is handed over
options-risk-field = Fields
    .risk = The risk, in a few words
    .affects = Whom or what it affects
    .likelihood = How likely is it?
    .impact = How grave would it be?
    .why = Why we think so
    .measure = What is done about it
    .owner = Who sees to it, as a role
    .by_when = By when
    .ask_again = Ask again on
    .reviewed_on = Looked at again on
    .result = What came of it

## Questionnaires with points

measures-never = A score never changes level, money, eligibility or how often you meet.
measures-adults-only = For adults only. The person is a child, or it is not settled that they are an adult, so nothing is asked or scored here.
measures-children-only = For children only. The person is an adult, so nothing is asked or scored here.
measures-weights-missing = Score not computed: weights not loaded
measures-no-questions = No questions are loaded either, so there are no answers to show. Its dimensions: { $dimensions }.
measures-unverified = Unverified weights: no second person has checked the numbers.
measures-version = Version
measures-checksum = Checksum (SHA-256)
measures-completed = Completed: every question that has to be answered has an answer.
measures-required = { $count ->
    [one] Not completed: one question that has to be answered has no answer yet.
   *[other] Not completed: { $count } questions that have to be answered have no answer yet.
}
measures-edition = Edition
measures-source = Source
measures-page = Page of the source
measures-entered = Entered by, as a role
measures-checked = Checked by, as a role
measures-nobody = nobody yet
measures-dimension = Dimensions
    .economic = Economic
    .social = Social
    .psychosocial = Psychosocial

measures-baseline = Baseline
measures-follow-up = Follow-up { $number }
measures-wave = { $wave }, { $date }
measures-begin = Begin: { $wave }
measures-begin-on = Day of the answers ({ $wave })
measures-questions = Questions
measures-break = This was answered with version { $then } of the questionnaire. The version here is { $now }, with other questions or numbers. The answers are kept; they are not scored and not compared.
measures-no-compare = The answers before these belong to another version, so nothing is compared across this line.
measures-answers = Answers by dimension
measures-column-dimension = Dimension
measures-column-question = Question
measures-column-answer = Answer

measures-profile = Profile
measures-score = Score { $score }
measures-not-computed = Not computed
    .too-little = Not computed: too few answers for this questionnaire’s own minimum
    .incomplete = Not computed: every question that applies must be answered
    .nothing-applies = Not computed: no question of this dimension applies
    .composite = not computed: a dimension it needs has no score
measures-coverage = { $answered } of { $applicable } applicable answered
measures-declined =
    { $count ->
        [0] Nothing was declined
        [one] The person would rather not answer { $count } question
       *[other] The person would rather not answer { $count } questions
    }
measures-bounds = Between { $worst } and { $best }, if each missing answer were the worst or the best
measures-bounds-one = Nothing is missing, so it can only be { $worst }
measures-band = Band: { $band }. Defined by: { $source }
measures-previous = The time before: { $score }
measures-no-pair = No question was answered both times, so nothing is compared
measures-pair = On the questions answered both times: { $then } before, { $now } now.
measures-pair-open = This questionnaire does not say how great a change must be to mean something, so it is not called one.
measures-pair-change = That is more than the smallest change this questionnaire counts.
measures-pair-small = That is not more than the smallest change this questionnaire counts.
measures-composite = All dimensions together: { $score }
measures-reading = 0 is the least and 1 the most on this questionnaire. The bar shows the range it could be; the line is the score. It can be a reason to talk about something.
