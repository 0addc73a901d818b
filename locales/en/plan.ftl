# Waymark, English: the plan.
# Made by: the Waymark team. Reviewed by: nobody yet.

## The head of the plan

plan-wish = What the person wants
plan-no-headline = No wish is written at the head of this plan.
plan-person-said = The person said:
plan-take-wish = Take this over as the wish of the plan
plan-no-names = Short, and without names, addresses or phone numbers: use roles, such as “an aunt” or “the lender”.
plan-covers = The plan covers { $first } to { $last }.

## Where it stands

plan-stand = Where the plan stands
plan-status-text = The state of the plan
    .draft = The plan is being written. Nothing is agreed yet.
    .agreed = The plan is agreed. It has not started.
    .active = The plan is under way.
    .on_hold = The plan is waiting.
    .closed = The plan is closed. It can be read, and taken up again with a reason.
    .reopened = The plan was taken up again. It has to be agreed anew.
plan-agreed-on = Version { $number } was agreed on { $date }, { $how }.
plan-changed = Since then it has changed: go through the changes with the person and agree again.
plan-waits-because = It waits because: { $reason }
plan-before-agreeing = { $count ->
        [one] One point before the person can agree
       *[other] { $count } points before the person can agree
    }
    .clear = Nothing stands in the way of agreeing. Go through it with the person, line by line.
plan-before-starting = { $count ->
        [one] One point before the plan can start
       *[other] { $count } points before the plan can start
    }
    .clear = Nothing stands in the way of starting.
plan-to-look-at = To look at
plan-agree = Agree on the plan
plan-agree-again = Agree on the changes
plan-activate = Start the plan
plan-go-on = Go on with the plan
plan-hold = Let it wait
plan-close = Close the plan
plan-reopen = Take the plan up again
plan-started = The plan is under way.
plan-risk = Safety
plan-risk-none = Nothing about safety is recorded yet.
plan-risk-now = Security assessment in force: { $date }, { $level }, { $timing }.
plan-risk-checked = Checked against the security assessment of { $date }: { $level }, { $timing }.
plan-risk-unchecked = The plan has not been checked against a security assessment.
plan-risk-check = I have looked at every line against it
plan-go-there = Go there
plan-go-question = To the question: { $item }
plan-go-safety = Look at safety again
plan-go-risks = See the risks
plan-label-of = { $label }: { $about }

## Steps

plan-on = On which day
plan-not-now = Not now
plan-day-missing = Write the day as year, month, day.
plan-day-ahead = The day cannot lie ahead.
plan-reason-missing = Write the reason.
plan-agree-title = The person agrees on the plan
plan-agree-text = Read it out or show it. It is the person’s own: any line can be declined, and all of it can be changed on any day. What is agreed is kept as a version and never changed.
plan-agree-how = How does the person agree?
plan-agree-how-missing = Say how the person agrees.
plan-interpreter = An interpreter helped
plan-agree-risk = It is agreed with the security assessment of { $date } in view: { $level }, { $timing }.
plan-agree-send = The person agrees
plan-agreed-now = The plan is agreed.
plan-hold-title = Let the plan wait
plan-hold-send = Let it wait
plan-reopen-title = Take the plan up again
plan-reopen-text = The earlier ending stays recorded. The plan is then agreed anew with the person.
plan-reopen-agreed = It was agreed to take it up again if: { $conditions }
plan-reopen-send = Take it up again
plan-close-title = Close the plan
plan-close-text = Look at the reasons with the person. The end of a plan is not the end of help, and the plan can be taken up again.
plan-close-reason = Reason
plan-close-reason-missing = Choose the reason.
plan-close-explored = The reasons were looked at with the person
plan-close-planned = The end was planned
plan-close-safety-missing = Write what is known about safety now. This end needs it.
plan-close-safety-hint = Above all if the person cannot be reached: what was tried, and what points to danger.
plan-close-contact = The person agrees to be contacted later
plan-close-records = Records are kept until
plan-close-send = Close the plan now
plan-closed-now = The plan is closed.

## Needs

plan-needs = Needs without a line
plan-needs-lead = Each need gets a line in the plan, or a word on why it has none. Urgent needs come first.
plan-needs-none = Every need that was found has a line or a reason.
plan-need-urgent = urgent
plan-need-some = some need
plan-need-why-not = Say why it has no line
plan-need-why-not-hint = For example: the person does not want it now, or somebody else already sees to it.
plan-add-for = Add a line: { $type }
plan-starters = What was ticked in the conversation can begin a line
plan-suggested = suggested by the answers
plan-possible = possible
plan-blocked = not offered now
plan-later = not yet
plan-blocked-type = { $type }:
plan-held-by = Questions that hold it back
plan-unsettled = { $count ->
        [one] One need is not settled
       *[other] { $count } needs are not settled
    }
plan-unsettled-text = What was not asked or is not known is never taken as no need. Come back to it.
plan-offers = All { $all } types of help, { $suggested } suggested
plan-offers-lead = What each one is for, what its line must say, and what to check before it is delivered. What is not offered now stays here with its reason.
plan-line-has = The line says:
plan-line-check = Check before it is delivered:
plan-offer-lines = { $count ->
        [one] One line in the plan.
       *[other] { $count } lines in the plan.
    }

## Lines

plan-lines = Lines of the plan
plan-no-lines = There are no lines yet. Start from what the person wants, or from a need above.
plan-add-line = Add a line
plan-line-name = Line { $number }: { $about }
plan-line-number = Line { $number }
plan-line-blank = not described yet ({ $kind })
plan-nobody-yet = nobody named yet
plan-no-day-yet = no day yet
plan-by = by { $date }
plan-line-blocks = { $count ->
        [one] one point stands in the way
       *[other] { $count } points stand in the way
    }
plan-line-warns = { $count ->
        [one] one point to look at
       *[other] { $count } points to look at
    }
plan-unfold = Open
plan-read = Read the whole line
plan-fold = Fold up
plan-move-up = Move up
plan-move-down = Move down
plan-moved = Moved to place { $place }.
plan-already-first = It is already the first line.
plan-already-last = It is already the last line.
plan-remove-line = Remove this line
plan-remove-text = Remove this line with everything written in it? It cannot be brought back. Earlier agreed versions keep it.
plan-remove-begun = This line has begun. Setting it to “dropped” or “declined by the person” keeps what happened. Remove it all the same? It cannot be brought back. Earlier agreed versions keep it.
plan-remove-keep = Keep it
plan-remove-yes = Remove it
plan-removed = is removed.
plan-group-what = What
plan-group-who = Who and when
plan-group-how = How it is delivered, and what it costs
plan-group-feasible = Can it work?
plan-group-safety = Look at safety before it is delivered
plan-group-progress = How far it has come
plan-group-open = { $count ->
        [one] { $group } (one point)
       *[other] { $group } ({ $count } points)
    }
plan-for-wish = The wish it serves
plan-wish-headline = The wish at the head of the plan
plan-for-need = The need it meets
plan-type = Type of help
plan-type-blocked = { $type } (not offered now)
plan-type-later = { $type } (not yet)
plan-approach = Approach
plan-level = Who or what changes
plan-kind = Kind of line
plan-counts-under = Counts under
plan-provider-consent = The person agrees that this provider is told what the line needs
plan-depends = Waits until these lines are done
plan-mode = How visibly is it delivered?
plan-form = Form
plan-evidence = What shows that it was given
plan-currency = Currency
    .hint = Three letters, for example EUR
plan-programme = Paid by
plan-tranches = Instalments
plan-tranches-hint = Only if it is given in steps. Together they make up the planned amount.
plan-add-tranche = Add an instalment
plan-tranche = Instalment { $number }
plan-not-paid-yet = Nothing can be paid out yet. “How far it has come” says what stands in the way.
plan-cash = Cash or in kind? Six questions
plan-cash-lead = Ask together with the person. The answers say which forms are open and why. You choose with the person.
plan-cash-said = Said in the conversation
plan-not-asked = Not asked yet
plan-not-looked = Not looked at yet
plan-not-said = Nothing said yet
plan-cash-preferred = What does the person prefer?
plan-cash-wanted = the person’s wish
plan-cash-open = What the answers leave open
plan-cash-open-hint = No form is chosen here. A question that is unclear or was not asked opens nothing.
plan-cash-keep = Keep in mind
plan-criteria = Criteria, one by one: { $looked } of { $all } looked at
plan-criterion-must = This one has to be met before any cash is planned.
plan-safety-by = Looked at by
plan-safety-result = What follows?
plan-line-status-label = State
plan-withheld = Cannot be chosen yet: { $states }. In the way:
plan-refused = This was not recorded. In the way:
plan-received-hint = What counts is that the person says it has really arrived.
plan-referral = Referral
plan-referral-state = Where the referral stands
plan-referral-within = An answer is expected within
plan-referral-why = Why the person is referred
plan-referral-age = { $days ->
        [0] In this state since today.
        [one] In this state for one day.
       *[other] In this state for { $days } days.
    }
plan-release = The words of this line may appear in prints, summaries and messages

## Dimensions

plan-dimension = Dimensions
    .economic = Work and money
    .social = Home, papers, school, health
    .psychosocial = Well-being and people
    .safety = Safety
plan-grid = Has everything been looked at?
plan-grid-hint = How many lines there are. This is a count, not a score: an empty field can be right.
plan-grid-caption = Lines of the plan by what they count under and who or what changes
plan-declare = { $dimension }: nothing is planned here. Why?
plan-declared = { $dimension }: there is a line now. What was said before:

## Time and money

plan-time = The plan in time
plan-time-none = Nothing has a day yet.
plan-time-order = In order
plan-time-key = A bar is a line from its start to the day it is due. A filled mark is a contact that took place, an open one is due. The upright line is today. Contacts that are due later stand in the list only.
plan-event-starts = The plan begins
plan-event-ends = The time of the plan ends
plan-event-line-starts = { $line } begins
plan-event-line-due = { $line } is due
plan-event-contact = There was a contact
plan-event-next = The next contact is due
plan-event-today = Today
plan-event-month = { $months ->
        [one] Contact one month after arrival: { $state }
       *[other] Contact { $months } months after arrival: { $state }
    }
plan-event-day = { $days ->
        [one] Contact one day after arrival: { $state }
       *[other] Contact { $days } days after arrival: { $state }
    }
plan-money = Money
plan-planned = Planned
plan-spent = Spent
plan-no-amount = nothing
plan-money-hint = Each currency has its own sum. Nothing is converted.
plan-left-out = Not in these sums, because an amount cannot be read: { $lines }.
plan-programmes = Programmes that may pay ({ $count })
plan-programmes-lead = Record what each one decided. Nothing here decides who is eligible. No help depends on working with the police.
plan-add-programme = Add a programme
plan-programme-number = Programme { $number }
plan-eligibility = What it decided
plan-decided-by = Decided by
plan-remove-programme = Remove this programme? Lines that name it then name none.

## Contacts after arrival

plan-contacts = Contacts after arrival
plan-contact-next = The next contact is due by { $date }: { $because }
plan-contact-overdue = A contact was due by { $date }: { $because }
plan-contact-not-agreed = The person has not agreed to be contacted after arrival, so no dates are set. Ask for that agreement first.
plan-contact-no-day = The months count from the day of arrival, or from the start of the plan. Neither is known yet.
plan-contact-set-day = Set the start of the plan
plan-contact-from = Months are counted from { $date }.
plan-add-contact = Record a contact
plan-contact-title = Contact { $number }: { $date }
plan-contact-next-on = next contact { $date }
plan-contact-by = Contact by
plan-contact-again = Something has changed, or it was not clearly safe to talk. Look at safety again before anything else is delivered.
plan-ask-again = Ask again on
plan-contact-reach = Before anybody calls or writes: how and when this is agreed, and what to say if somebody else answers.
plan-contact-lines = Ask about what has begun: has it really been received, and does it still fit?
plan-contact-ask = At every contact, ask again about these. A worse answer counts at once and opens the safety assessment again:
plan-safe-to-talk = Was it safe to talk? Ask this first, with the cover phrase.
plan-safe-short = Safe to talk
    .yes = safe to talk
    .no = not safe to talk
    .unsure = unsure if safe to talk
plan-channel = How
plan-changes = What has changed?
plan-changes-summary = What has changed? ({ $count })

## Versions, approvals, endings

plan-versions = Agreed versions and approvals
plan-no-version = Nothing has been agreed yet.
plan-with-interpreter = An interpreter helped.
plan-version-lines = { $count ->
        [one] What it says: one line
       *[other] What it says: { $count } lines
    }
plan-approvals = Approvals
plan-no-approval = None recorded. Record one only where somebody else has to approve the plan.
plan-approval-row = { $date }: { $decision }, by { $role }
plan-add-approval = Record an approval
plan-approval-decision = Where does it stand?
plan-approval-decision-missing = Say where the approval stands.
plan-approval-role-missing = Say which role decides.
plan-approval-send = Record it
plan-endings = How it ended
plan-ended = Closed on { $date }: { $reason }
plan-ended-explored = The reasons were looked at with the person.
plan-ended-not-explored = The reasons were not looked at with the person.
plan-ended-contact = The person agrees to be contacted later.
plan-ended-no-contact = The person did not agree to be contacted later.
plan-reopened-on = Taken up again on { $date }: { $reason }

## Lists

options-plan-status = States of a plan
    .draft = draft
    .agreed = agreed
    .active = under way
    .on_hold = waiting
    .closed = closed
    .reopened = taken up again
options-plan-level = Who or what changes
    .individual = The person
    .family = Family
    .community = Community
    .structural = Services and rules
options-plan-kind = Kinds of line
    .service = Service
    .grant = Grant
    .goods = Goods
    .referral = Referral to another body
    .follow_up = Contact after arrival
    .protection_measure = Protection measure
options-plan-mode = How visibly
    .openly = Openly
    .discreetly = Discreetly
    .inside_general_service = Inside a general service
options-plan-form = Forms
    .cash = Cash
    .in_kind = Goods
    .voucher = Voucher
    .service = Paid to the provider
    .mixed = Part goods, part cash
    .none = Costs nothing
options-plan-evidence = What shows it
    .receipt = A receipt
    .photo_without_person = A picture without the person
    .provider_note = A note of the provider
    .person_confirms = The person confirms
    .none = Nothing
options-plan-met = Outcome of a look
    .met = Yes
    .not_met = No
    .unclear = Unclear
options-plan-safety = What follows
    .ok = Go on
    .change = Change something first
    .stop = Stop
options-plan-line-status = States of a line
    .proposed = proposed
    .accepted = accepted
    .declined_by_person = declined by the person
    .waiting = waiting
    .under_way = under way
    .done = done
    .dropped = dropped
options-plan-referral = States of a referral
    .proposed = proposed
    .consent_given = the person agrees
    .sent = sent
    .acknowledged = received there
    .service_started = the service has begun
    .service_confirmed_by_person = the person confirms the service
    .not_available = not to be had
    .declined = declined
    .lost = nothing more was heard
options-plan-referral-why = Reasons for a referral
    .more_services = services our office does not have
    .moved = the person or the service has moved
    .other = another reason
options-plan-window = Windows for an answer
    .within_1_hour = one hour
    .within_3_hours = three hours
    .within_1_day = one day
    .within_3_days = three days
options-plan-agreed = How a plan is agreed
    .signed = signed
    .verbal_witnessed = in words, before a witness
    .thumbprint = by thumbprint
options-plan-declaration = About a whole dimension
    .help_wanted = The person wants help here
    .no_help_wanted = The person wants no help here
    .not_needed = No help is needed here
options-plan-eligibility = What a programme decided
    .unknown = not known yet
    .requested = asked
    .confirmed = confirmed
    .refused = refused
    .ended = ended
options-plan-decision = Where an approval stands
    .requested = asked for
    .pending = waiting
    .approved = approved
    .rejected = rejected
options-plan-channel = Ways of contact
    .visit = visit
    .phone = phone
    .message = message
    .office = at the office
    .remote_call = video or internet call
options-plan-safe-to-talk = Safe to talk
    .yes = Yes
    .no = No
    .unsure = Unsure
options-plan-counting = How an end is counted
    .success = In reports this counts as a success.
    .not_success = In reports this is not counted as a success.
    .neither = In reports this counts neither as a success nor as a failure.
options-plan-tick = Three ticks
    .service_exists = Does the service exist there?
    .person_qualifies = Does the person qualify for it?
    .safe = Can the person use it without being found or harmed?
options-plan-yes-no = Answers
    .yes = Yes
    .no = No
    .unclear = Unclear
options-plan-severity = How serious
    .hint = reminder
    .warn = to look at
    .block = stands in the way
options-plan-stops = What a point stands in the way of
    .nothing = nothing; it is pointed out
    .agreeing = agreeing on the plan
    .activating = starting the plan, delivering the line, and agreeing anew on a plan that is under way
    .delivering = delivering
    .finishing = setting the line to done
    .starting = agreeing on the plan, starting it and delivering the line
    .closing = closing the plan
    .every = every step
options-plan-rule = Rules of the plan
    .P1 = A line comes from a wish
    .P2 = Urgent needs
    .P3 = Who and by when
    .P4 = Dates
    .P5 = Agreement that somebody is told
    .P6 = Cash
    .P7 = Amounts
    .P8 = The security assessment
    .P9 = Best interests of the child
    .P10 = All dimensions
    .P11 = Order of the lines
    .P12 = Names and contacts in the text
    .P13 = Closed plans
    .typed = What cannot be read
    .grid = Can it work?
    .fit_to_work = Fit to work
    .ceiling = What a programme pays
    .referral = Referrals
    .safety = Safety before delivery
    .assistance = Types of help that are held back
    .risk_grid = Risks to the return itself
    .mitigation = Protection in the plan
    .closing = The end of a plan
    .interval = How often there is contact
    .state = States of the plan
options-plan-field = Fields of the plan
    .headline = The wish at the head of the plan, in the person’s own words
    .plan_start = The plan starts on
    .horizon = Months it covers
    .need_reason = Why it has no line
    .wait_reason = Why it waits
    .approach_other = In other words, if nothing in the list fits
    .goal = Goal, in one sentence as the person sees it
    .step = Step: what is done
    .first_step = First step by the person
    .owner = Who sees to it
    .provider = Who provides it, by organisation or role
    .start = Starts on
    .due = Due by
    .date_reason = Why it lies outside the time of the plan
    .every_days = Repeats every so many days
    .planned = Planned amount
    .spent = Spent so far
    .overspend_reason = Why more was spent than planned
    .tranche_amount = Amount
    .tranche_condition = What has to be so before it is paid
    .tranche_due = Due by
    .tranche_paid = Paid on
    .criterion_basis = What this rests on
    .criterion_reason = Why it is planned all the same
    .criterion_on = Looked at on
    .criterion_again = Look again on
    .cash_basis = What this rests on
    .cash_why = Why, in the person’s words
    .safety_on = Looked at on
    .status_reason = Why it is in this state
    .received_on = The person confirmed on this day that it arrived
    .appointment_on = Appointment on
    .follow_up_on = Ask on this day how it went
    .programme_name = Name of the programme
    .programme_on = Decided on
    .programme_ceiling = The most it pays
    .review_on = Day
    .review_period = The time it looks back on
    .review_situation = How things are
    .review_problem = What is difficult
    .review_action = What is done about it
    .review_instrument = Questionnaire used
    .person_says = What the person says, and what they would change
    .staff_says = What staff say
    .next_on = Next contact on
    .approval_note = Remark
    .safety_note = What is known about safety now
    .reopen_conditions = When it would be taken up again
    .follow_on = Who goes on helping, by role or organisation
    .final_instrument = Questionnaire used at the end
    .reopen_reason = Why it is taken up again
options-cash-question = Cash or in kind
    .cash_is_a_risk = Would holding cash put the person at risk, from traffickers, a lender, a partner or family?
    .safe_delivery = Is there a safe way to hand it over?
    .enough = Is it enough to get out of debt or to meet the urgent need?
    .others_receive = Do others around the person also receive help?
    .goods_available = Are goods to be had there, safe to buy, from reliable suppliers?
options-cash-standing = How open a form is
    .open = open
    .avoid = better avoided
    .not_settled = not before this is settled
    .closed = not to be used
cash-cash_is_a_risk = Holding cash would put the person at risk.
cash-no_safe_delivery = There is no safe way to hand it over.
cash-risk_not_known = It is not known whether holding cash is a risk.
cash-delivery_not_known = It is not known whether there is a safe way to hand it over.
cash-no_goods = Goods are not to be had, or not safely.
cash-goods_not_known = It is not known whether goods are to be had.
cash-safe_collection = Where money is needed: only in steps, with a safe way to collect it.
cash-combine_lines = The amount is not enough: join it with another line, and do not feed the debt.
cash-enough_not_known = It is not known whether the amount is enough.
cash-others_do_not_receive = Others receive nothing: give it discreetly, or so that it helps the household or community.
cash-others_not_known = It is not known whether others receive help.
cash-preference_not_asked = The person was not asked what they prefer.
options-schedule-point = Where a follow-up stands
    .met = there was a contact
    .overdue = the day has passed
    .ahead = ahead
options-schedule-because = Why a contact is due
    .security_review = the security assessment has to be looked at again.
    .security_interval = contact is never further apart than the looks at safety.
    .agreed = it was agreed with the person.
    .month = it is one of the months after arrival.

## What the rules say

plan-problem-no_wish_line = No line comes from a wish of the person. Start at least one from what they want.
plan-problem-urgent_need_open = { $item }: this need is urgent and has neither a line nor a reason.
plan-problem-need_without_day = { $item }: it is not known yet whether this is needed. Set a day to ask again.
plan-problem-no_owner = Nobody is named who sees to it.
plan-problem-no_due_date = There is no day by which it is due.
plan-problem-due_before_start = It is due before it starts.
plan-problem-outside_horizon = The day lies outside the time of the plan. Change it, or say why.
plan-problem-no_consent_for_recipient = A referral needs a named provider, the person’s agreement that this provider is told, and consent to sharing.
plan-problem-cash_not_protected = Cash is not planned before it is settled that holding it puts the person at no risk and that it can be handed over safely. See the criteria and the questions about cash.
plan-problem-tranches_differ = The instalments do not add up to the planned amount.
plan-problem-overspent = More was spent than planned. Say why.
plan-problem-security_missing = Nothing about safety is recorded yet. Look at safety before anything is delivered.
plan-problem-security_review_due = The security assessment is past its review day. Look at safety again.
plan-problem-security_brought_up = A contact has brought something up that asks for a new look at safety. Nothing is delivered before somebody has looked: assess again.
plan-problem-security_newer = There is a newer security assessment than the one the plan was checked against. Look at every line again.
plan-problem-security_raised = The plan was not checked against the danger as it is now. Nothing is delivered until every line was looked at again.
plan-problem-no_best_interests = A child does not return without a complete decision on what is best for the child: who decided, when, which choices were compared, and what the child says. It is not recorded.
plan-problem-dimension_empty = { $dimension }: there is no line and no word about it. Is no help wanted there, or none needed?
plan-problem-done_before = It is done, and { $line } has to come first and is not done.
plan-problem-depends_on_itself = It waits for itself, directly or by way of other lines.
plan-problem-looks_like_contact = This looks like a phone number or an address. Leave it out if it is one: plans are found and passed on.
plan-problem-closed = The plan is closed. Take it up again to change it.
plan-problem-date_unreadable = A day cannot be read. It is kept as typed.
plan-problem-amount_unreadable = An amount cannot be counted. { $problem }
plan-problem-number_unreadable = A number cannot be read. It is kept as typed.
plan-problem-too_long = A text is longer than 280 characters. Prints and summaries leave it out until it is shorter.
plan-problem-criterion_not_met = This is not met. Write why it is planned all the same.
plan-problem-criterion_unclear = This is unclear. Set a day to look again.
plan-problem-not_safe_to_use = The person cannot use it without being found or harmed. It is not delivered.
plan-problem-tick_not_met = { $tick } The answer is no. Say in the criteria what speaks for it all the same, or change the line.
plan-problem-tick_unclear = { $tick } This is unclear. Find out before it is delivered.
plan-problem-no_type = Say which type of help this is. Until then the rules cannot look at it.
plan-problem-type_not_offered = { $type }: { $reason } Until then it is neither planned nor delivered.
plan-problem-type_not_now = { $type }: { $reason } It may stand in the plan, and nothing is delivered until then.
plan-problem-risk_before_delivery = A risk to the return asks for action before anything is delivered, and no result is written down yet.
plan-problem-no_safety_line = The general situation asks for protection, and no line of the plan is about safety. Add one.
plan-problem-not_fit_to_work = It is not known that the person is well enough to work. This is offered only to a person who is.
plan-problem-ceiling_passed = More is planned than { $programme } pays.
plan-problem-not_confirmed_by_person = A referral is done only when the person confirms the service.
plan-problem-referral_overdue = The answer to the referral is overdue. Ask where it stands.
plan-problem-safety_stop = The look at safety says stop. It is not delivered.
plan-problem-police_only = Every safety line rests on the police, and here the police alone cannot be relied on. Add other protection.
plan-problem-safety_not_checked = The look at safety is missing, is still ahead, or does not say “go on”. Look at safety before this is delivered.
plan-problem-contact_too_far = This is further away than the looks at safety may be apart.
plan-problem-wrong_state = This is not possible in the state the plan is in.
plan-problem-no_such_part = This part is no longer there.
plan-problem-reason_not_listed = Choose one of the reasons in the list.
plan-problem-no_safety_note = Write what is known about safety now. A plan does not end like this without it.

money-problem-blank = Nothing is typed.
money-problem-no_currency = The currency is missing: three letters, for example EUR.
money-problem-not_a_number = This is not an amount. It is kept as typed. Write digits, for example 1200.50.
money-problem-too_many_decimals = There are more decimals than this currency has.
money-problem-ambiguous = This can be read as two different amounts. Write it without a point or comma between the thousands.
money-problem-too_large = This is more than can be counted.

problem-plan-no-currency = { money-problem-no_currency }
problem-plan-not-a-number = { money-problem-not_a_number }
problem-plan-too-many-decimals = { money-problem-too_many_decimals }
problem-plan-ambiguous = { money-problem-ambiguous }
problem-plan-too-large = { money-problem-too_large }
problem-plan-months = Write a whole number of months, 1 to 120. It is kept as typed.
