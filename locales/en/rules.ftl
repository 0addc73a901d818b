# What follows from the answers: rules, gates, refusals, responses, triggers, open questions.
# Never advise for or against helping the authorities. No word of comfort that the facts do not carry.
# Made by: the Waymark team. Reviewed by: nobody yet.

## The three assumptions

rule-R1 = Anyone who has got away from traffickers may face reprisals. So the starting point is never “no risk”.
rule-R2 = The person has helped the authorities. That makes the danger greater.
rule-R2u = It is not known for certain whether the person has helped the authorities. Until it is, plan as if it may be so.
rule-R2k = The person has helped the authorities, and it is not known what the traffickers know of it. Finding out, safely, comes first.
rule-R3 = The person plans to help the authorities, and the traffickers know or believe it. The danger is greater and more immediate. Plan for today.
rule-R3x = The person has helped the authorities and plans to go on, and the traffickers know or believe it. Each of these makes the danger greater and more immediate. Act today.
rule-R3s = The person plans to help the authorities, and there are signs that the traffickers know. Plan for the immediate case.
rule-R3sx = The person has helped the authorities and plans to go on, and there are signs that the traffickers know. Consider whether the level should be Critical.
rule-R3u = The person plans to help the authorities, and it is not known whether the traffickers know. Finding out, safely, comes first.
rule-R3n = The person plans to help the authorities, and there is no sign that the traffickers know. Keep the plan with those who need it.
rule-R3nx = The person has helped the authorities and plans to go on, and there is no sign that the traffickers know. Consider whether the level should be High, and keep the plan with those who need it.
rule-R3b = The traffickers know of help to the authorities, or believe in it. What they believe drives the danger, whether or not it is true.
rule-R3d = Whether the person will help the authorities is still open, and it is not settled that the traffickers know nothing. Look again on the day either changes.
rule-R3e = There are signs that the traffickers believe the person is helping the authorities. Find out safely what they think they know.
rule-R3f = The person has helped the authorities, and there are signs that the traffickers know. Plan for the case that they do.
rule-R3g = The person has helped the authorities, more may follow, and it is not known what the traffickers know. Finding out, safely, comes first.

## Serious signs

rule-R4 = One serious sign is enough: { $item }.
    .T1 = Someone has threatened the person since they got away. Take it as meant, and note when and how it came.
    .T2 = Someone has threatened or visited the family since the person got away. The family’s safety needs a check too.
    .T4 = The traffickers know where the person is, or could easily find out. Look at the place and at how they would know.
    .T7 = They have used serious violence or weapons or have killed, or the person believes they can. Plan for people who can carry out a threat.
    .T8 = They have friends or protection among officials or staff. A report or message there may reach them, so take another way.
    .T9 = In the last 30 days someone has looked for the person, followed them or tried to contact them. Treat it as happening now.
    .L6 = Someone has pressed the person or the family to withdraw or change an account. Plan as if the traffickers know of it.
rule-R4bE = A return to family or contact with them is planned, and family, partner or household had a part in the trafficking or gained from it. Look for another way before anything is fixed.
rule-R4bT = A return is planned to a place the traffickers know. Look for another place before anything is fixed.
rule-R4bx = Someone involved is part of what is planned, or knows the place it leads to. That matters wherever the person is now.

rule-R4bo = The traffickers know the home or the family, or family had a part in the trafficking, and it is still open whether a return or contact is planned. Treat it as planned until it is settled.
rule-R4s = There are signs, not certainty: { $item }. Plan for it while you find out, safely.
rule-R4u = Not known yet: { $item }. What is not known never lowers the level.

## Within reach

rule-R5a = The person is still within reach of the traffickers. Use the emergency route, at the person’s own pace and without any confrontation.
rule-R5as = There are signs that the person is still within reach of the traffickers. Settle this first, with the person alone.
rule-R5b = There has been a threat, and they can reach the person or the family. Act today.
rule-R5c = They are looking for the person, and they know where to look. Act today.
rule-R5d = The traffickers know or believe in help to the authorities, and there is a serious sign as well. Act today.

## The general situation

rule-R6 = The general situation makes reprisals easier, so the level is one step higher: { $leg }.
rule-R6m = The general situation needs measures of its own in the plan: { $leg }.

## The person’s own view, age, group, dates

rule-R7 = Several things that add to the danger come together. Consider one level higher.
rule-R8v1 = The person feels very unsafe where they stay. Their own reading counts. It can raise the level and never lowers it.
rule-R8v2 = The person fears being killed, found or forced back. Their own reading counts. It can raise the level and never lowers it.
rule-R8v3 = The person expects threats or violence if it became known that they spoke to someone. Their own reading counts. Consider whether the level should be High.
rule-R8d = The person thinks it likely that they or someone in the family could be killed. Their own reading counts. It can raise the level and never lowers it.
rule-R8p = The person thinks it possible that they or someone in the family could be killed. Their own reading counts. It can raise the level and never lowers it.
rule-R9 = The person is under 18 or may be. The steps for a child apply, and nobody departs without a decision on the child’s best interests.
rule-R9u = It is not settled whether the person is under 18. Until it is, follow the steps for a child.
rule-R10 = The traffickers are part of an organised group, and such groups are strong or able to act here. The group has reach. Consider whether the level should be High.
rule-R11a = A date that matters lies within the next 30 days, or the day of something that matters is not known. Look again before it and after it.
rule-R11b = A date that matters lies within the next 72 hours. Look again before it.
rule-R11p = In the last 30 days somebody looked for the person, followed them or tried to contact them. Look again now, and before any movement.

## People around, and memory

rule-R16 = Staff or premises are exposed. This is a line of its own, beside the person’s level. Tell the safety manager today.
rule-R16r = Another resident could pass information on. This is a line of its own, beside the person’s level. Tell the safety manager today.
rule-RG10 = Conflict, disaster or displacement ({ $leg }): look again at the danger of being exploited again.
rule-RG11 = A return may be recorded where the traffickers could learn of it ({ $leg }). Ask again what they know.
rule-R15 = Carried over from { $date }: { $item }. It counts until a later “no” says what it rests on.
rule-R15l = The level of the earlier assessment holds until a dated change is recorded. A quiet time alone does not lower it.

## When a level is not set lower, or a decision not recorded

refusal-provisional = The level was not set lower. It rests on things that are not known yet, and what is not known never lowers a level. Answer the open questions that can be answered safely, then decide again.
refusal-insufficient = The level was not set lower. Too little is known to judge it. Answer the open questions that weigh most, then decide again.
refusal-emergency = The level was not set lower. The facts call for action now. Act on them first. If a fact is wrong, correct the answer and say what it rests on.
refusal-context = The level was not set lower. The general situation on one leg makes reprisals easier. Keep the level and plan for it, or bring the record for that leg up to date with a source and a date.
refusal-more_than_one_step = The level was not set so far down. A decision may go only one step below what the rules give. Choose the next level up, or record the facts that have changed.
refusal-no_level = No level was chosen. Choose a level, then record it.
refusal-nobody_named = Nobody is named as deciding, and a named human decides. Enter the role of the person who decides.
refusal-too_many_reasons = It gives more than three main reasons. Keep the three that weigh most.
refusal-no_reason = It gives no reason, and others must be able to see why. Write at least one sentence.
refusal-no_second_reviewer = The level was not set lower. Going below what the rules give takes a second person, and none is named. Ask a second reviewer and enter their role.
refusal-memory = The level was not set lower. The earlier assessment was higher, and no dated change is recorded that would explain a fall. Record what has changed and when, or keep the level.

## Before anything is asked

gate-R0b = This comes before the form. There is an urgent concern, nobody knows whether there is one, or the person is still within the traffickers’ reach.
    .action = Go to the emergency steps with the person now. Unsure and not known count as yes. If the traffickers may have friends among the police, use another way than the local police. The form can be finished later and nothing is lost.
gate-R0a = It is not private, nobody knows whether it is, or someone is present whom nobody has checked. Everything but the first questions is locked, and nothing is lost.
    .action = Talk about something harmless. Find a private place or another time, and see the person alone. Then change the answer here.
gate-R0ab = There is only a little time.
    .action = Ask about urgent matters and the quick safety questions only. Agree when and how to go on safely.
gate-R0c = The person has not agreed, so no record is made. Nothing can be saved or printed.
    .action = Offer help all the same: the safety leaflet and the list of services stay open. If the person decides later, change the answer here.
gate-R0ck = There is no agreement to talk or to a written record, so no record is made. Nothing can be saved or printed.
    .action = Respect it and go on helping: the safety leaflet and the list of services stay open. If something was shared before, tell the person what and with whom. For a child, ask the child and the guardian.
gate-R0ci = It has not been explained what this is about, so an agreement does not count yet and no record is made. Nothing can be saved or printed.
    .action = Explain the purpose, what is written, who will see it, and the right to skip or stop, in a language the person chose. Then change the answer here. Help does not depend on it: the safety leaflet and the list of services stay open.
gate-R0cx = Not everything has been explained yet.
    .action = Explain the purpose, what is written, who will see it, and the right to skip or stop. Then ask again whether the person agrees.
gate-R0cl = The limits of confidentiality have not been fully explained.
    .action = Say before any question what you would have to pass on: a child at risk, immediate danger, or an order of a court. Then ask again whether the person agrees.
gate-R0ct = The person has not said in their own words what they agree to.
    .action = Someone who depends on your help may agree only to keep it. Ask: tell me in your words what this is for, and what happens if you say no. Explain again what is missing.
gate-R0ap = Nobody has said yet whether it is private here.
    .action = Before you ask anything about danger, see whether somebody can hear or see you. Answer that question in the first step.
gate-R0cp = Nobody has said yet whether the person agrees to this assessment.
    .action = Explain and ask before you go on. Answer that question in the first step.
gate-R0d = There is a problem with the interpreter.
    .action = Offer to stop, and look for someone else whom the person accepts. In an emergency go on with the few words you share.
gate-R9w = Two answers do not agree on whether the person is or was under 18.
    .action = Look at the age band, the question in the first step and the one on the person. Ask again, gently. Until it is settled, keep the answer that treats the person as a child.

## What can be done: for everyone

response-safety_plan = Agree a safety plan with the person, and practise it.
    .guard = A plan on paper can be found. Practise it instead of handing it out.
response-emergency_word = Agree an emergency word and two people or places to contact.
    .guard = Check that neither contact is close to the traffickers.
response-phone_check = Go through the phone together: location, shared accounts, contacts.
    .guard = Delete nothing that could be evidence, and touch nothing without the person.
response-family_words = Agree what family may be told, and who must not be told.
    .guard = Family may pass it on without meaning harm.

## Help to the authorities

response-statement_holder = Ask which office holds the statement, and who can read it.
    .guard = Ask only with consent, and settle first whether the traffickers have friends there. Give no new facts.
response-statement_lawyer = Have a lawyer find out who holds the statement, without going through the local police.
    .guard = Check that the lawyer has no ties to the suspects.
response-anonymity = Ask a lawyer whether anonymity or later disclosure can be requested.
    .guard = Not every request is granted. Promise nothing.
response-case_dates = Note the dates in the proceedings and who will tell us of changes.
    .guard = Write dates under the case code, not the name.
response-conference_today = Hold a safety conference today.
    .guard = Invite only those who are needed, and share only what the person agreed to.
response-secret_address = Move the person, or confirm that the address is secret.
    .guard = Count who knows the address. A move shows too: plan when and how.
response-protected_transport = Arrange protected transport.
    .guard = Drivers and bookings can give the route away.
response-warn_family = Warn the family over a safe channel.
    .guard = Only with consent. First settle whether family had a part, and who reads their messages.
response-witness_measures = Have a lawyer ask the investigator about measures for witnesses.
    .guard = Only with consent, and after settling whether the traffickers have friends there. Asking binds the person to nothing.
response-witness_measures_central = Have a lawyer ask a central unit or the prosecutor about measures for witnesses, not the local police.
    .guard = Only with consent. Asking binds the person to nothing.
response-freeze_travel = Hold all travel until the safety conference has decided.
    .guard = Tell the person why. A cancelled booking can be noticed, so choose how it is done.
response-learn_awareness = Find out safely what the traffickers know, starting with the person.
    .guard = Never contact suspects or their families. No family member as messenger without an assessment.
response-learn_awareness_lawyer = Ask the person’s lawyer what the defence has been told.
    .guard = Only with consent. The question itself must not travel further.
response-learn_awareness_investigator = Have the lawyer ask the investigator what the suspects have been told.
    .guard = Only with consent, and after settling whether the traffickers have friends there.
response-need_to_know = Agree with the person a short list of who may know of the plan.
    .guard = Everyone on the list must know that they are on it, and that it ends there.
response-no_mention = Keep the plan out of referral messages, and use the case code.
    .guard = Also on paper, in file names and in calendars.

## Within reach, and threats

response-emergency_route = Use the emergency route today.
    .guard = No confrontation. Respect the person’s choice; for children there are legal duties.
response-exit_plan = Agree a safe way out with the person.
    .guard = Leaving can be the most dangerous moment. Do not push the date.
response-support_if_staying = Go on supporting the person, also if they stay for now.
    .guard = Agree a safe way to be in touch. Never leave anything that could be found.
response-log_threat = Note when and how the threat came.
    .guard = Only what is needed. The person or the lawyer keeps the evidence.
response-relocate = Offer a move to a place the traffickers do not know.
    .guard = Find out first how they knew, or the next place may become known too.
response-explain_report = Explain how a threat can be reported, and what would follow.
    .guard = Explain only. The person decides. Settle first whether the traffickers have friends there.
response-protection_order = Ask a lawyer whether a protection order would be safe and useful.
    .guard = An order can tell the traffickers the place or the name of the court.
response-protection_order_elsewhere = Ask a lawyer what protection can be had without going through the local police.
    .guard = Ask what the other side would be told.
response-family_check = Ask the partner in the country of origin to check on the family’s safety.
    .guard = Only with consent. The visit must not reveal why, and family must not have had a part.
response-child_alone = Tell the child protection service today, and name the adult who stays with the child until it comes.
    .guard = Only an adult whom somebody has checked. Do not call family before it is clear that nobody there had a part.
response-safe_bed_tonight = Find a safe place for tonight, and stay with the person until it is there.
    .guard = Somewhere the traffickers do not know. Say what kind of place it is before the person decides.
response-change_place = Change the accommodation.
    .guard = Choose a time and a way that nobody can follow, and find out how they knew.
response-outings = Limit outings for now, and go along on those that matter.
    .guard = Safety advice is not confinement. Look at it again every week.
response-find_the_leak = Check what could give the place away: phone location, tags, social media, friends.
    .guard = Do it with the person. Delete nothing that could be evidence.
response-emergency_numbers = Make sure the person knows the emergency numbers by heart.
    .guard = Settle first which numbers are safe to call.
response-movement_plan = Plan movements: when, with whom, by which way.
    .guard = Change times and ways. A habit can be watched.
response-keep_evidence = Help the person to keep evidence of the search or contact.
    .guard = Keep it with the person or the lawyer, not in this record.
response-review_24 = Look at the case again within 24 hours.
    .guard = Also when nothing happens.

## The place of return

response-other_place = Plan another place of return, together with the person.
    .guard = The new place belongs in no message before step 4.
response-tell_family_safely = Have the family told over a safe channel, as far as the person allows.
    .guard = Never tell family that the person was trafficked without the person’s consent.
response-receiving_visit = Ask the receiving office to look at the place before any return.
    .guard = The visit must not show neighbours why.

## Who the traffickers are

response-route_away = Plan route and arrival away from the group’s area.
    .guard = Ask the person where the group is at home.
response-longer_stay = Plan a longer stay in safe accommodation.
    .guard = Name what comes after it, so that the stay does not end in nothing.
response-brief_staff = Brief staff on what to look out for.
    .guard = What to look out for, not the person’s story.
response-stronger_place = Offer a place with more security.
    .guard = More security often means less freedom. The person weighs it.
response-two_workers = Send two workers to every meeting and journey.
    .guard = The second worker needs the same vetting and the person’s acceptance.
response-alarm = Provide an alarm the person can set off.
    .guard = Try it out, and settle who answers it.
response-specialist_unit = Explain what a specialist police unit could do for protection.
    .guard = Explain only; the person decides. Settle first whether the unit can be trusted.
response-which_officials = Ask the person which offices the traffickers have friends in.
    .guard = The kind of office is enough. Ask before any office is contacted.
response-settle_officials = Settle whether the traffickers have friends among officials, before any report.
    .guard = Until then treat every report as if it could be read by them.
response-central_unit = Name a central or specialist anti-trafficking unit as the contact, instead of the local police.
    .guard = Check that it does not pass cases back to the local office.
response-prosecutor = Have a lawyer name a prosecutor’s office as the contact, instead of the local police.
    .guard = Ask who else can read the file.
response-embassy = Ask a lawyer whether the person’s embassy is a safe contact.
    .guard = No contact with an embassy or consulate for anyone who may seek asylum, without legal advice.
response-ombudsperson = Consider the ombudsperson as a contact.
    .guard = Ask first what they must pass on.
response-lawyer_channel = Let all contact with authorities go through a lawyer.
    .guard = Check that the lawyer has no ties to the suspects.
response-un_agency = Consider a UN agency as a contact.
    .guard = Agree first what is shared and in what words.

## Debt, papers, images, phones

response-debt_advice = Offer legal advice on the money they say is owed.
    .guard = Never advise to pay, and never advise on how.
response-replace_papers = Have papers replaced.
    .guard = No contact with a consulate for anyone who may seek asylum, without legal advice.
response-oath_support = Offer support on oaths that respects the person’s beliefs.
    .guard = Only if the person wishes. Do not argue with what they believe.
response-image_takedown = Offer help to have images taken down.
    .guard = Do not look at or copy images. Evidence is secured by a lawyer first.
response-device_cleanup = Have phone and accounts cleaned by a trained person.
    .guard = Do not wipe evidence. A sudden silence can alert those who watch.
response-new_number = Offer a new number.
    .guard = Not in an old account, and not on an old phone that may be watched.
response-location_off = Switch location off, on the phone and in every app.
    .guard = Show the person how, so that it stays off.
response-no_network_trace = Make sure the shelter’s network does not name the place.
    .guard = Network names and tagged posts show where a phone has been.

## Dates and rights

response-dates_in_plan = Put each date into the plan.
    .guard = Under the case code only.
response-hearing_escort = Arrange an escort to the hearing and back.
    .guard = Suspects’ families may be there. Ask for another entrance and waiting room.
response-screen_testimony = Ask a lawyer whether testimony from behind a screen or by video can be requested.
    .guard = Not every request is granted. Promise nothing.
response-extra_reviews = Look at the case again before and after each date.
    .guard = Dates move. Check them a few days ahead.
response-explain_rights = Explain the person’s rights, time to reflect, and that help does not depend on helping the authorities.
    .guard = Have it said back in the person’s own words.

## Health

response-clinician_before_travel = Have a clinician see the person before any travel.
    .guard = Health details stay with the clinician. Here only: fit to travel, or what is needed.
response-medicine_supply = Make sure medicines last beyond arrival.
    .guard = Some medicines need papers at a border.
response-health_escort = Arrange an escort who can care for the health need.
    .guard = The escort needs to know what to do, not the diagnosis.
response-crisis_plan = Make a crisis plan with the person and a trained worker, today.
    .guard = Do not leave the person alone with it. Details stay with those who treat them.
response-see_trained_worker = Have a trained worker see the person.
    .guard = Say why, and go along if the person wishes. If it is urgent, use the emergency steps.

## Papers, family, living

response-consular_help = Ask for consular help with papers, without mentioning trafficking.
    .guard = Anyone who may seek asylum: no contact with a consulate without legal advice.
response-residence_advice = Offer legal advice on residence and international protection.
    .guard = Time limits may run. Ask the lawyer for them first.
response-family_assessment = Ask the partner in the country of origin for a family assessment.
    .guard = Only with consent. It must not reveal to the family what happened.
response-other_placement = Look for another place to live than with the family.
    .guard = Settle what comes after it.
response-mediation = Offer mediation with the family, only if it is safe and wanted.
    .guard = Never with family who had a part, and never to make the person put up with abuse.
response-no_complicit_household = Plan no return of a child to this household until it is settled that nobody there had a part.
    .guard = If someone had a part, this stands. Look for other care.
response-bridge_income = Plan an income for the first months.
    .guard = Check who could take it from the person.
response-skills_plan = Make a plan for skills and work.
    .guard = Check employers and the way to work.
response-realistic_grant = Agree a grant that covers real costs, in a form the person can keep.
    .guard = Tell nobody at home about money. Promise nothing that is not funded.
response-name_service_gap = Name in the plan which services are missing.
    .guard = Do not list a service that cannot be had.
response-name_hotline_gap = Name in the plan that nobody can be reached at night, and agree what the person does then.
    .guard = Do not list a number that is not answered.

## Staff, place, other residents

response-tell_safety_manager = Tell the safety manager today.
    .guard = Only what is needed to keep people safe.
response-staff_plan = Make a safety plan for staff.
    .guard = Include interpreters, drivers and volunteers.
response-change_worker = Change the worker, if the person agrees.
    .guard = Explain why. A sudden change can feel like being left alone.
response-alternate_routes = Use different routes and times to and from the place.
    .guard = Also for deliveries and visits.
response-residents_apart = Keep residents who may pass on information apart, and tighten the rule for visits.
    .guard = Accuse nobody. The same rule for all.
response-incident_book = Note what happened in the incident book.
    .guard = No names in open files.
response-debrief = Offer the worker support after what happened.
    .guard = Not as an interview on mistakes.

## High level, referral, child, contact, ending

response-no_departure = Arrange no departure for now.
    .guard = Tell the person why, and what can be done meanwhile. They stay free to decide about their life.
response-durable_alternatives = Look at lasting alternatives to return.
    .guard = Time limits may run. Ask a lawyer first.
response-case_conference = Hold a case conference and record what it decides.
    .guard = Share only what the person agreed to.
response-protection_advice = Offer legal advice on protection before any return.
    .guard = Independent advice. A level here is proof neither for nor against a claim.
response-check_referrer = Check whether the one who brought or sent the person is safe, and tell them nothing.
    .guard = Also no confirmation that the person is here.
response-no_status_needed = Begin to help without waiting for formal recognition.
    .guard = Explain what recognition would change, and what it would not.
response-what_was_passed_on = Ask the office that referred the person what was passed on, and to whom.
    .guard = Ask without adding anything they do not already have.
response-arrival_first = Ask the quick safety questions at first contact, and look at arrival first.
    .guard = There was no time before departure, so take nothing as checked.
response-return_prepared = Ask the person whether the return was prepared or forced.
    .guard = The fact is enough. No story.
response-best_interests = Start a decision on the child’s best interests, with the child’s own view.
    .guard = Tell the child first what will happen. The law may require other bodies to be told.
response-guardian = See to an independent guardian for the child.
    .guard = Nobody who may be involved in the trafficking, however close.
response-contact_without_blame = Plan with the person how contact or going back could be made less dangerous.
    .guard = No blame and no condition. They may come back at any time.
response-closing_support = Stay with the person, and arrange support for tonight.
    .guard = Ask what would help. Do not go back to the questions now.
response-closing_review = Look at the case again tomorrow.
    .guard = Ask first how the person is.

## Events that call for a new look

trigger-contact_or_threat = A contact or a threat
trigger-cooperation_changed = The decision on helping the authorities has changed
trigger-awareness_changed = What the traffickers know or believe has changed
trigger-arrest = An arrest
trigger-release = A release, or bail
trigger-hearing = A hearing
trigger-verdict = A verdict
trigger-feared_day = A day that the person fears
trigger-media = A report in the media
trigger-new_phone = A new phone or account
trigger-family_contact = Contact with family
trigger-new_place = A change of accommodation
trigger-visitor = A visitor
trigger-travel_booked = Travel has been booked
trigger-before_travel_72 = 72 hours before travel
trigger-before_travel_24 = 24 hours before travel
trigger-arrival = Arrival
trigger-after_arrival_7 = 7 days after arrival
trigger-after_arrival_30 = 30 days after arrival
trigger-after_arrival_90 = 90 days after arrival
trigger-unsafe_talk = It was not clearly safe to talk
trigger-staff_incident = An incident with staff
trigger-move_on = The day of moving on

## Dated reasons for which a level may fall by one step

change-suspect_imprisoned = A suspect is in prison
change-relocated = The move to another place is done
change-actor_gone = A named authority has confirmed that the one who made the threat is dead, or can reach nobody any more, not even through others (having moved, or not being heard of, is not enough)
change-proceedings_quiet = Proceedings have ended, and 30 days have been quiet
change-error_corrected = An error in the record was corrected

## Questions that stay open for practitioners

open-question-Q1 = Is Standing the right word and the right starting point for everyone?
open-question-Q2 = If there is no plan to help the authorities and it is not known what the traffickers know: Standing or Raised?
open-question-Q3 = Are one step for help that was given, and two for a plan that has become known, the right sizes?
open-question-Q4 = Is High the right minimum for one serious sign?
open-question-Q5 = Are the times between reviews right?
open-question-Q6 = Should a worker be able to set a level lower at all?
open-question-Q7 = Are the thresholds for being trafficked again acceptable, or should that be free judgement?
open-question-Q8 = Which facts may leave the machine in the six messages?
open-question-Q9 = Who is the second reviewer where only two people work?
open-question-Q10 = Which languages come first, and who translates back?
