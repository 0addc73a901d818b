# Before departure, the journey, and what the rules say about readiness and about being exploited again.
# To the worker: "the person". Ready is not the same as safe, and no line here says otherwise.
# Made by: the Waymark team. Reviewed by: nobody yet.

## Answers used by more than one question

options-settled = Answers
    .yes = Yes
    .partly = Partly, or in hand
    .no = No, not yet
options-yes_or_no = Answers
    .yes = Yes
    .no = No

## Before departure: the checklist

section-checklist = Before departure
    .lead = Go through these lines with the person and with the receiving office. Not known counts as not yet.

item-D1 = Has the person decided to return, after hearing every realistic choice, including staying?
    .short = the person’s own decision to return
    .why = A return rests on an informed decision that the person took part in. Nobody travels on somebody else’s decision.
    .help = Ask the person alone. Ask them to say in their own words what the choices are.
    .opt-yes = Yes
    .opt-not_yet = Not decided yet
    .opt-no = No, the person does not want to return

item-D2 = Could the person change their mind without losing help?
    .short = freedom to change their mind without losing help
    .why = A choice that costs help when it changes is no free choice.
    .help = If not, say in the note what they would lose.

item-D3 = Was information on the place of return given in the person’s own language?
    .short = information on the place of return
    .why = People decide better when they know what waits for them.
    .help = Safety, services, law, work and cost of living, with the date of the information.

item-D4 = Have all those who must agree agreed?
    .short = the agreement of all who must agree
    .why = A journey that one of them does not know of can fail on the way, or break a protection.
    .help = The sending and the receiving office, the lawyer, the prosecutor if the person is a witness, the guardian if there is one.

item-D4A = Who has agreed so far?
    .short = those who have agreed so far
    .why = The gap shows whom to ask next.
    .opt-sender = The sending office
    .opt-receiver = The receiving office
    .opt-lawyer = The lawyer
    .opt-prosecutor = The prosecutor
    .opt-guardian = The guardian

item-D5 = Would departure harm the person’s case, compensation or claim to stay?
    .short = harm to a case, compensation or claim by leaving
    .why = Some rights end when a person leaves, or can no longer be used from abroad.
    .help = Ask a lawyer before answering No.

item-D6 = Are there travel documents that do not point to trafficking?
    .short = travel documents that do not point to trafficking
    .why = A stamp, a form or a letter can tell a border officer, or anyone who searches a bag, what happened.
    .opt-yes = Yes
    .opt-in_process = Being made
    .opt-no = No

item-D7 = Have the travel allowance and the return grant been explained, with a safe way to carry the money?
    .short = an explained allowance and a safe way to carry it
    .why = Money that is expected, or seen, attracts people who want it.

item-D8 = Has a health worker checked that the person can travel, with medicines and an escort if needed?
    .short = a health check for the journey
    .why = Illness on the way makes a person depend on strangers.
    .help = Record only whether it is done. The details stay with the health worker.

item-D9 = Was the security assessment done together by the offices in both countries?
    .short = a security assessment by both offices
    .why = Each office sees only half of the road.
    .opt-yes = Yes, by both
    .opt-host_only = Only by the office where the person is now
    .opt-no = No

item-D10 = Has the receiving agency confirmed in writing?
    .short = a written confirmation from the receiving agency
    .why = What was only said can be forgotten, or said by someone who cannot decide.
    .help = Messages 2 and 4 are this confirmation.

item-D11 = Has the family been told only what the person allows?
    .short = what the family has been told
    .why = The person decides what is known at home. Words that went too far cannot be taken back.

## Before departure: a child

section-checklist_child = Before departure: a child
    .lead = These four lines are shown until it is settled that the person is an adult. Without all four nobody travels.

item-D12A = Has a best-interests decision on the return been recorded?
    .short = a best-interests decision
    .why = Whether a child returns is decided on what is best for this child, and by those who may decide it.

item-D12B = Has a guardian been appointed who is independent of anyone who may be involved?
    .short = an appointed, independent guardian
    .why = A child needs an adult whose only task is the child’s interest.

item-D12C = Has the family been assessed in the country of return?
    .short = a family assessment in the country of return
    .why = Going home is only good if home is able to receive the child and has no link to what happened.

item-D12D = Will a named adult receive the child on arrival?
    .short = reception by a named adult
    .why = A child is handed from one trusted adult to the next, never left to wait.
    .help = Record the role here. The name travels by another way.

## The journey

section-travel = The journey
    .lead = Arrive early, on a working day, met by people who are expected. Ready to travel is not the same as safe.

item-J1 = Is arrival planned early in the day, by local time?
    .short = arrival early in the day
    .why = When something goes wrong early, offices are open and there is daylight.
    .help = If not, write the reason in the note, and the role of the one who answers for it.
    .opt-yes = Yes, by midday or so
    .opt-before_three = Later, but before three in the afternoon
    .opt-after_three = After three in the afternoon

item-J2 = Is arrival on a working day at the destination?
    .short = arrival on a working day
    .why = On days off there may be nobody to help. Weekends and holidays differ from country to country, so look them up.
    .help = If not, write the reason in the note, and the role of the one who answers for it.

item-J3 = Does the person travel by air?
    .short = the way of travel
    .why = A flight has fewer stops, and so fewer places where somebody can wait.
    .opt-air = Yes, all the way
    .opt-mixed = Part of the way
    .opt-other = No

item-J4 = Is the route the one with the fewest stops, and is there another route to fall back on?
    .short = a route with few stops, and another to fall back on
    .why = Every stop is a place where the person can be seen, stopped or lost.

item-J5 = Has the receiving agency been sent the provisional itinerary?
    .short = early notice of the itinerary to the receiving agency
    .why = They need time to meet the person and to warn of a bad day or a bad road.

item-J6 = Will a named, qualified agency meet the person, with a recognition sign agreed?
    .short = a qualified agency that meets the person
    .why = Nobody should arrive to nobody. A sign keeps the wrong person from stepping in.
    .help = Both parts are needed. While one is missing, nobody travels.

item-J7 = Is there connection staff or an escort at each stop?
    .short = staff or an escort at each stop
    .why = A stop is where people get lost or are taken aside.
    .opt-yes = Yes
    .opt-direct = There is no stop on the way
    .opt-partly = At some stops
    .opt-no = No

item-J8 = Do they know the route, the date or the carrier, or have people at either airport or station?
    .short = the traffickers’ knowledge of the journey
    .why = If they know, or may know, the journey has to be planned again.
    .help = Think of friends, family, social media, and of the one who paid for the ticket.

item-J9 = Does the person know what to say at the border, carry emergency numbers, and know what to do if nobody is there?
    .short = the person’s readiness for the border and for plan B
    .why = A person who knows the next step is harder to mislead.
    .help = Practise it with the person. What to say is true, short and says nothing of trafficking.

item-J10 = Do only those who need it know the itinerary, and has the list been gone through?
    .short = a short list of those who know the itinerary
    .why = Every further person is a way for the plan to become known.

item-J10A = Who knows the itinerary?
    .short = those who know the itinerary
    .why = The list shows who could still be taken off it.
    .opt-sending_office = The sending office
    .opt-receiving_office = The receiving office
    .opt-escort = The escort or connection staff
    .opt-lawyer = The lawyer
    .opt-authorities = Police, border staff or a consulate
    .opt-family = Family
    .opt-friends = Friends
    .opt-others = Others

item-J11 = Is onward transport from the point of arrival to the place of stay arranged?
    .short = onward transport from the point of arrival
    .why = The last part of a journey is where a person is most alone.

item-J12 = Is the place to stay confirmed for the first night and the first week?
    .short = a confirmed place for the first night and week
    .why = A person without a bed takes the first one that is offered.
    .help = Yes needs both. Do not record the address.

## Decisions that the journey waits for

section-travel_decisions = Decisions on the journey
    .lead = Two decisions the rules ask for when the danger is critical or immediate. They are taken by people and recorded here.

item-CASECONF = Has a case conference decided on this journey?
    .short = a case-conference decision
    .why = At the level Critical, and where a family has not been cleared, one person alone does not decide.
    .help = Write in the note, by role, who took part and what was decided.

item-REPLAN = Has the journey been planned again since the danger became immediate?
    .short = a new travel plan since the danger became immediate
    .why = A plan made before a threat does not answer the threat.

## Being exploited again

rule-RT1 = Some things make it more likely that a person is exploited again, and at least one of them is there or may be. One or two call for attention, three or more for a plan before any return. The numbers are a project rule and have not been tested.
rule-RT-E7 = Family, a partner or the household had a part in the trafficking, or there are signs of it. A return to them could lead back to it. This alone is enough for the most serious judgement.
rule-RT-E10 = The person was trafficked more than once, or there are signs of it. When it happens again, it often happens soon after getting away. This alone is enough for the most serious judgement.
rule-RT-E6 = The right to stay may end before the plan is ready. A forced or rushed return without a referral is a known way back into exploitation. This alone is enough for the most serious judgement.
rule-RT-u = It is not settled whether the family had a part in it, whether the family can receive the person, or what the person would live on. Not known never counts as good news.

## Readiness: nobody travels

rule-S-SC = No journey is being prepared here: how the person came to us is not settled yet, or the person wants to stay. What a return would mean is still assessed, because legal advice needs it.
rule-S-consent = The person has not agreed, the agreement has run out or was taken back, or the person has not decided to return. Nobody travels without the person’s own decision.
rule-S-J6 = It is not certain that a qualified agency meets the person, with a sign to know each other by. Nobody travels until it is.
rule-S-child = The person is or may be a child, and the best-interests decision, the guardian, the family assessment or the reception by a named adult is not in place.
rule-S-R5 = The person is or may be within reach of the traffickers; or there is a serious sign, and the traffickers can reach the person or family, or know that the person plans to help the authorities. Nobody travels until that has changed.
rule-C-G10 = There is conflict, disaster or displacement on the way. Find another way, or say who watches over this one.
rule-S-CTX = The level is Critical, and the general situation on the way or at the place of return makes reprisals easier. No departure. Look at lasting choices other than return.
rule-S-conf = Too little is known to speak of travel. Settle the open questions first.
rule-S-D = The level is Critical, and no case conference has decided on this journey.

## Readiness: something is missing

rule-N-D4 = Not everyone who must agree has agreed.
rule-N-D4G = For a child, or somebody whose age is not settled, the guardian has not agreed.
rule-N-D4L = The sender, the receiver and, for a witness, the prosecutor are not all on the list of those who have agreed.
rule-N-D9 = The security assessment was not done together by both offices.
rule-N-D10 = The receiving agency has not confirmed in writing.
rule-N-M4 = The receiving office has not sent message 4, with what it can give and who meets the person. Nothing is booked before that.
rule-N-J4 = The journey is not all by air, and it is not settled that the route has the fewest stops and that there is another to fall back on.
rule-N-J5 = The receiving agency does not have the itinerary yet.
rule-N-J7 = Staff or an escort is needed at each stop, because the level is High or Critical or the person is or may be a child.
rule-N-J8 = The traffickers know something of the journey, or it is not certain that they do not. Plan it again, then answer again for the new plan.
rule-N-J9 = The person does not yet know what to say at the border, whom to call, and what to do if nobody is there.
rule-N-J10 = The level is High or Critical, and the list of those who know the itinerary has not been gone through.
rule-N-J11 = Transport from the point of arrival to the place of stay is not arranged.
rule-N-J12 = The first night or the first week has no confirmed place to stay.
rule-N-T2 = The danger is immediate, and the journey has not been planned again since.
rule-N-RTC = The danger of being exploited again is serious, and the receiving office has not confirmed the reintegration plan. That is message 4.

## Readiness: conditions, each with a named role

rule-C-level = The level is High or Critical. Each measure for the journey needs a named role that answers for it.
rule-C-J1 = Arrival is not early in the day, or the hour is not known yet. Give the reason, and the role that answers for it.
rule-C-J2 = Arrival is not on a working day, or the day is not known yet. Give the reason, and the role that answers for it.
rule-C-T11 = People of the traffickers are or may be where the person stays, on the way, or where they arrive. Name who plans the way around them.
rule-C-E5 = The person’s papers are not for certain in their own hands. Name who sees to it before departure.
rule-C-E6 = The right to stay may end before the plan is ready. Name who keeps the departure from being rushed.
rule-C-D = Not settled in the checklist: { $item }. Name who sees to it before departure.
