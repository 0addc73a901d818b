# Questions of the security assessment, from the first minute to the end of the meeting.
# To the worker: "the person". To the person, where a question is read out: "you".
# Made by: the Waymark team. Reviewed by: nobody yet.

## Answers used by more than one question

options-std = Answers
    .yes = Yes
    .suspected = Signs of it
    .no = No
    .person-suspected = Maybe
options-std_inverse = Answers
    .yes = Yes
    .partly = Partly
    .no = No
options-done = Answers
    .yes = Yes
    .partly = Partly
    .no = No
options-consent = Answers
    .agrees = Agrees
    .limits = Agrees, with limits
    .no = No
    .withdrawn = Agreed before, now withdrawn
options-feeling = Answers
    .very_unsafe = Very unsafe
    .rather_unsafe = Rather unsafe
    .rather_safe = Rather safe
    .safe = Safe
    .cannot_say = Can’t say
options-protective = Answers
    .confirmed = Yes, and checked
    .claimed = Said to be so, not checked
    .not_in_place = No

## Before you start: the moment

section-moment = Is this a good moment?
    .lead = Settle these three before anything else. An emergency comes before any form.

item-PRE1 = Is it safe and private to talk right now?
    .short = a safe and private place to talk
    .why = A talk about danger that is overheard can itself bring harm.
    .help = Think of walls, phones, people waiting outside, and how long you have.
    .opt-yes = Yes
    .opt-briefly = Only briefly
    .opt-no = No

item-PRE8 = Is anyone present who came with the person, speaks for them or answers for them?
    .short = anyone present who speaks for the person
    .why = Someone who speaks for the person may be controlling them. The person can only choose freely when asked alone.
    .opt-no = No
    .opt-trusted = Yes, and the person trusts them
    .opt-not_sure = Yes, and we are not sure

item-PRE2 = Is there an urgent concern: illness or injury, thoughts of suicide, or violence about to happen?
    .short = an urgent medical, suicide or violence concern
    .why = An emergency comes before paperwork. The form can be finished later and nothing is lost.
    .help = Unsure counts as yes until it is settled.
    .opt-no = No
    .opt-unsure = Unsure
    .opt-yes = Yes

## Before you start: explaining and agreeing

section-agreement = Explaining and agreeing
    .lead = The person decides whether and how this goes on. Help does not depend on finishing this form.

item-PRE5 = Is an interpreter needed, accepted by the person, and checked for links to their community or to the traffickers?
    .short = an interpreter who is accepted and checked
    .why = The wrong interpreter can carry what is said to the wrong people.
    .opt-not_needed = No interpreter needed
    .opt-yes = Yes: accepted and checked
    .opt-not_yet = Not yet
    .opt-problem = There is a problem

item-PRE6 = Is the person under 18, or could they be?
    .short = whether the person is or may be under 18
    .why = Someone who may be a child is treated as a child until it is settled, and has added protection.
    .opt-adult = Adult
    .opt-unsure = Age disputed or not known
    .opt-under_18 = Under 18

item-PRE7 = Who decides with the person or for them?
    .short = who decides with or for the person
    .why = A guardian must be independent of anyone who may be involved in the trafficking.
    .opt-self = The person alone
    .opt-guardian = The person with an appointed guardian
    .opt-guardian_pending = A guardian is needed and not yet appointed
    .opt-other = Someone else

item-PRE3 = Have these been explained in a language the person chose: the purpose, what is written, who will see it, and the right to skip or stop?
    .short = an explanation of purpose, record, readers and the right to stop
    .why = Agreeing means something only when it is understood.

item-PRE4 = Does the person agree to this assessment?
    .short = agreement to this assessment
    .why = It is the person’s choice. Refusing, or waiting, never costs them help.
    .note = The limits they set
    .opt-agrees = Agrees
    .opt-limits = Agrees, with limits
    .opt-cannot_now = Cannot decide now
    .opt-refuses = Refuses

item-PRE9 = Does this record rest on observation only, because the person cannot or will not talk?
    .short = a record from observation only
    .why = Such a record is allowed and must be marked. What it shows can only be limited.
    .opt-no = No, the person takes part
    .opt-yes = Yes, observation only

item-PRE10 = What do we already hold, so that the person need not say it again?
    .short = what is already on record
    .why = Telling the same thing again and again is a burden. Ask the person only to confirm it.
    .help = Confirm what is held; do not treat it as settled.
    .opt-referral_form = A referral form
    .opt-earlier_assessment = An earlier assessment
    .opt-message = A message from another office
    .opt-told_colleague = Something they told a colleague
    .opt-papers = Papers they carry

## Before you start: consent

section-consent = What the person agrees to
    .lead = Six separate agreements. Each can be no, and each can be withdrawn any day. A yes to please us is not a yes.

item-CNK = Have the limits of confidentiality been explained before the questions?
    .short = an explanation of the limits of confidentiality
    .why = People must know before they speak what we might have to pass on.
    .help = For example: a child at risk, immediate danger, a court order.

item-CNA = This conversation
    .short = consent to this conversation
    .why = Talking is a choice of its own, whatever is written or shared later.

item-CNB = A written record
    .short = consent to a written record
    .why = Anything written can be found. The person decides whether a record is made.

item-CNC = Sharing with named bodies
    .short = consent to sharing with named bodies
    .why = Each body is named and agreed to one by one. No message is written without this.
    .note = Which bodies, by role, and the limits

item-CNO = Sharing with the office on the way
    .short = consent to sharing with the office on the way
    .why = If the journey has a connection, the office there is a body of its own and is asked about on its own. No copy goes there without this.
    .note = Which office, by role, and the limits

item-CND = Contact with family
    .short = consent to contact with family
    .why = Family contact can help, and it can also give the person away.

item-CNE = Follow-up
    .short = consent to follow-up
    .why = A call or visit at the wrong moment can put the person in danger.

item-CNF = Anonymous statistics
    .short = consent to anonymous statistics
    .why = This helps others, not the person, so it is asked apart from everything else.

item-CNG = Have the guardian and the child each been asked?
    .short = the guardian’s consent and the child’s own agreement
    .why = For a child the guardian’s consent is needed, and the child’s own agreement and view count too.
    .opt-both = Both agree
    .opt-guardian_only = Only the guardian agrees
    .opt-child_only = Only the child agrees
    .opt-neither = Neither agrees

section-consent_record = How it was agreed
    .lead = This record shows what the person agreed to. It does not by itself settle the legal basis on which your organisation works.

item-CNL = In which language was it agreed?
    .short = the language of consent
    .why = Consent counts in the language in which it was understood.

item-CNI = Was an interpreter used?
    .short = an interpreter at consent
    .why = It shows who else heard what was said.
    .opt-yes = Yes
    .opt-no = No

item-CNM = How did the person agree?
    .short = the way consent was given
    .why = A spoken yes is enough where a signature could be found.
    .opt-spoken = In spoken words
    .opt-witnessed = In spoken words, with a witness
    .opt-written = In writing
    .opt-other = In another way

item-CNT = Has the person said back in their own words what they agreed to?
    .short = the agreement said back in the person’s own words
    .why = Someone who has had to please others may say yes to everything. Saying it back shows what was understood.

item-CNW = When was it agreed?
    .short = the date of consent
    .why = Consent belongs to a day and to what was known on it.

item-CNX = Until when does it hold?
    .short = the day on which consent ends
    .why = After this day it is asked again. Without a day it is easily taken for ever.

## Before you start: referral and case facts

section-referral = How the person came to us
    .lead = This changes what is asked first and who may be told anything. Formal recognition is not needed for help.

item-SC = How did the person come to us?
    .short = the way the person came to us
    .why = Each way has its own gaps: who already knows, what was passed on, and how much time there is.
    .opt-sc1 = Directly, or through family, someone close or another person we help
    .opt-sc2 = Referred by the police or a partner organisation
    .opt-sc3 = Already returned by another organisation; help is needed on the way and at home
    .opt-sc4 = Wants to stay, for a time or for good, in the country where they are or on the way

section-facts = A few facts
    .lead = Only what a first message needs. No name, no birth date, no address.

item-AGE = Age band
    .short = age band
    .why = It shows which services and which protection apply. A birth date is not needed.
    .opt-under_12 = Under 12
    .opt-12_15 = 12 to 15
    .opt-16_17 = 16 or 17
    .opt-18_24 = 18 to 24
    .opt-25_39 = 25 to 39
    .opt-40_59 = 40 to 59
    .opt-60_plus = 60 or over

item-SEX = Sex or gender, as the person says it
    .short = sex or gender
    .why = Some places and services are only for women or only for men.
    .opt-female = Female
    .opt-male = Male
    .opt-other = Another answer

item-LANG = Which language does the person want to use?
    .short = language
    .why = The receiving office can then find the right worker or interpreter.

item-REGION = To which region would the person return?
    .short = region of return
    .why = The receiving office needs the region to see what it can offer.
    .help = The region only. Never a town quarter, a street or an address.

## Safety: the person’s own view

section-view = How you see it
    .lead = Ask these first, in these words or the person’s own. Their reading can raise the level and never lowers it.

item-V1 = How safe do you feel where you are staying now?
    .person = { item-V1 }
    .short = how safe the person feels where they stay
    .why = People who have lived with the danger often read it best.

item-V2 = What are you most worried could happen, and who would do it?
    .person = What are you most afraid could happen?
    .short = what the person fears most
    .why = It names the harm without asking for the story behind it.
    .help = Tick what the person names. Use roles such as “recruiter” or “uncle”, never names.
    .note = In the person’s own words
    .opt-shamed = Being shamed
    .opt-money_taken = Money taken
    .opt-arrest_removal = Arrest, or removal from the country
    .opt-hurt = Being hurt
    .opt-family_hurt = Family being hurt
    .opt-found = Being found
    .opt-forced_back = Being forced back
    .opt-killed = Being killed, or someone being killed
    .opt-other = Something else

item-V2D = Do you think it likely that you or someone in your family could be killed?
    .short = how likely the person thinks a killing is
    .why = What the person thinks likely counts, whatever others think of it.
    .help = Ask calmly, and the person alone. What they think is enough; do not ask for proof.
    .opt-likely = Likely
    .opt-possible = Possible
    .opt-not_likely = Not likely
    .opt-cannot_say = Can’t say

item-V3 = If they knew that you had spoken to us or to the police, what would they do?
    .person = What would the people you got away from do if they knew you had talked to us or to the police?
    .short = what they would do if they knew
    .why = It asks directly how far talking to anyone could bring harm.
    .help = “They” are the people the person got away from.
    .opt-nothing = Nothing
    .opt-unsure = Unsure
    .opt-threaten = Threaten
    .opt-hurt_me = Hurt me
    .opt-hurt_family = Hurt my family
    .person-opt-threaten = They would threaten me
    .person-opt-unsure = I am not sure

item-V4 = Are there times, places or dates when you think the danger would grow?
    .short = times or places at which the danger would grow
    .why = Dates known ahead can be planned for.
    .note = Times and places, in the person’s own words
    .opt-contact = A time when they may get in touch
    .opt-home_event = A visit or a family event
    .opt-official_date = A date at a court or an office
    .opt-travel = A journey
    .opt-move = A move to another place
    .opt-other = Something else

item-V5 = What has helped to keep you safe so far?
    .person = { item-V5 }
    .short = what has kept the person safe so far
    .why = A plan works best when it builds on what the person already does.
    .note = More, in the person’s own words

item-V6 = Do you think you might go back to the person who exploited you, or get in touch with them?
    .person = Do you think you might go back to the people you got away from, or get in touch with them?
    .short = the thought of going back or getting in touch
    .why = Many people think of it. It can be planned for, and it is never held against anyone.
    .help = Ask without judging. Help does not depend on the answer.
    .opt-yes = Yes
    .opt-maybe = Maybe
    .opt-no = No

## Safety: the people they got away from

section-reach = Within reach, and threats
    .lead = Ask only what changes today’s safety. Any question can wait, and none needs the story behind it.

item-T0 = Is the person still in contact with the people they got away from, living with them, controlled by them or paying them?
    .person = Are you still in touch with the people you got away from? Do you live with them, pay them or do what they say?
    .short = contact with the traffickers or control by them
    .why = If so, the person is not out yet and the danger is now.

item-T1 = Since leaving, has anyone threatened the person?
    .person = Since you left, has anyone threatened you?
    .short = a threat since leaving
    .why = A threat shows what someone means to do.
    .help = In person, by phone, online or through others.

item-T2 = Since leaving, has anyone threatened or visited the family?
    .person = Since you left, has anyone threatened or visited your family?
    .short = a threat or a visit to the family
    .why = Families are often used to reach a person or to silence them.

item-T4 = Do they know, or could they easily find out, where the person is now?
    .person = Do the people you got away from know where you are now? Could they find out easily?
    .short = the traffickers’ knowledge of where the person is
    .why = A threat weighs more when they can reach the person.
    .help = Think of phones, friends, relatives, social media.

item-T9 = In the last 30 days, has anyone looked for the person, followed them or tried to contact them?
    .person = In the last 30 days, has anyone looked for you, followed you or tried to reach you?
    .short = a search or an attempt at contact in the last 30 days
    .why = Someone who is looking now makes the danger more immediate.

section-traffickers = Who they are and what they can do
    .lead = Roles only, never names. What the person believes is enough for an answer.

item-T8 = Do they have friends or protection among police, officials, border staff or shelter staff?
    .person = Do the people you got away from have friends in the police, at the border, in an office or in a shelter?
    .short = friends of the traffickers among officials or staff
    .why = If so, a report or a message to the wrong office may reach them.
    .help = Ask which kind of office, not who.

item-T7 = Have they used serious violence or weapons, or killed, or does the person believe they can?
    .short = serious violence or weapons
    .why = It shows what they are able and willing to do.
    .help = No details are needed.

item-T3 = Are they, or some of them, free and not in custody?
    .short = traffickers who are free
    .why = Someone who is free can act, or send others.

item-T6 = Do they belong to an organised group, or work for one?
    .short = a link to an organised group
    .why = A group can go on after one arrest, and can reach into other places.

item-T10 = Is one of them a relative, a partner, a former partner, or from the same village?
    .short = a trafficker who is close to the person
    .why = People who are close are harder to avoid, and the person may wish for contact.
    .help = The kind of tie only, no names.

item-T11 = Are people linked to them present where the person stays, on the way, or where they would arrive?
    .short = people linked to the traffickers on the way
    .why = The journey and the arrival can be planned around them.

item-T12 = How did the person get out?
    .short = the way the person got out
    .why = Traffickers may read an escape or a police action as betrayal or loss.
    .help = One word is enough. Do not ask what came before.
    .opt-escaped = Escaped
    .opt-police_action = Police action
    .opt-released = Was let go
    .opt-bought_out = Was bought out
    .opt-another = Another way

section-hold = What they know and hold
    .lead = What they know of the person’s home, and what they could use to press them.

item-T5 = Do they know the home address, the family or the place of return?
    .short = the traffickers’ knowledge of home, family or place of return
    .why = What they know decides where a return could lead.

item-T16 = Can the person’s phone, accounts or friends give away where they are?
    .short = a phone, an account or a friend that may give the place away
    .why = This is the most common way in which a place becomes known.
    .help = If everything was checked and put right, answer No and say what that rests on.

item-T13 = Do they say that money is owed, or see the person as money they have lost?
    .short = money the traffickers say is owed
    .why = A claim of money is a reason to go on looking.

item-T14 = Do they hold documents, images, oaths or other means of pressure?
    .short = documents, images or oaths used as pressure
    .why = These work at a distance, and there is help for each of them.
    .help = The kind only. Do not look at images and do not ask to see them.

item-T15 = Does the person know names, places or ways of working that would harm the group if told?
    .short = knowledge that could harm the group
    .why = They may wish to silence the person even if the person tells nobody.
    .help = Yes or no only. Do not ask what the person knows.

## Safety: authorities

section-authorities = Police, courts and officials
    .lead = Helping the authorities or not is the person’s decision. Here we only look at what it means for safety.

item-L1 = Has the person already given information or a statement to police, prosecutors or labour inspectors?
    .short = help already given to the authorities
    .why = Help that was given makes the danger greater.

item-L2 = What kind of help was it?
    .short = the kind of help given to the authorities
    .why = Some kinds become visible to the defence, others do not.
    .opt-tip = Informal information
    .opt-statement = A statement
    .opt-identified = Pointing out suspects
    .opt-testimony = Testimony in court
    .opt-compensation = A claim for compensation
    .opt-other = Something else

item-L3 = Does the person intend to help the authorities, or to go on doing so?
    .person = Do you want to help the police or the court, or go on helping them?
    .short = the plan to help the authorities
    .why = The plan and what the traffickers know of it together decide how near the danger is.
    .help = Neither answer is better. Do not advise for or against it.
    .opt-yes = Yes
    .opt-undecided = Undecided
    .opt-no = No
    .person-opt-undecided = I have not decided

item-L4 = Do the traffickers know or believe that the person has helped the authorities, or will?
    .person = Do the people you got away from think that you helped the police or the court, or that you will?
    .short = the traffickers’ knowledge or belief of help to the authorities
    .why = What they believe drives the danger, whether or not it is true.
    .help = Ask the person or their lawyer. Never ask suspects or their families.
    .opt-known = Yes, they know or believe it
    .opt-suspected = Signs of it
    .opt-no = No sign of it
    .person-opt-known = Yes
    .person-opt-suspected = Maybe
    .person-opt-no = No

item-L6 = Has anyone pressed the person or the family to withdraw or change what was said?
    .short = pressure to withdraw or change an account
    .why = Such pressure shows that they know, and what they want.

item-L5 = Are any dates coming up?
    .short = dates in the proceedings
    .why = Danger often grows around such dates, and they can be planned for.
    .opt-arrest = An arrest
    .opt-hearing = A hearing
    .opt-testimony = Testimony
    .opt-verdict = A verdict
    .opt-release = A release
    .opt-bail = A decision on bail
    .opt-deportation = Deportation of a suspect
    .opt-other = Something else

item-L7 = Is a protection measure in force?
    .short = a protection measure in force
    .why = A measure helps only when it is real and in force today.
    .help = For example witness protection, a restraining order, anonymity. In the note: checked by which role, and when.

item-L8 = Does the person understand that protection and help here do not depend on helping the authorities?
    .short = the understanding that help has no such condition
    .why = It is a right. A person who thinks otherwise may feel forced.
    .opt-yes = Yes
    .opt-not_explained = Not explained yet
    .opt-no = No

## Safety: what is planned

section-planned = What is planned
    .lead = What is planned decides which answers weigh most. A plan that is still open is treated as if it may happen.

item-PL1 = Is a return planned to the home address, or to another place they know of?
    .short = a return to a place the traffickers know
    .why = If it is, what the traffickers know of that place becomes a serious sign.
    .opt-yes = Yes
    .opt-undecided = Undecided
    .opt-no = No

item-PL2 = Is a return to family, or contact with them, planned?
    .short = a return to family, or contact with them
    .why = If it is, any part the family had in the trafficking becomes a serious sign.
    .opt-yes = Yes
    .opt-undecided = Undecided
    .opt-no = No

item-PL3 = Is there a date for leaving?
    .short = the planned day of departure
    .why = A date that is near calls for an earlier review.

## Safety: the person and those with them

section-exposure = The person and those with them
    .lead = What makes it harder to stay out of reach. Yes or no is enough; details stay with those who treat or advise the person.

item-E1 = Is the person under 18 now, or were they when first trafficked?
    .short = trafficking that began under 18
    .why = People who were trafficked as children are more often trafficked again.
    .help = If they are under 18 now, answer Yes. If their age is not settled, answer “Signs of it”.

item-E2 = Are there children or others who depend on the person, with them or left with others?
    .short = children or others who depend on the person
    .why = They can be used as a lever, and they need care in every plan.

item-E3 = Is there a health matter, a pregnancy, a disability, a dependency or a need in mental health that affects keeping safe or travelling?
    .short = a health need that affects safety or travel
    .why = It may call for an escort, medicine or more time.
    .help = Only whether there is a need. No diagnosis and no detail here.

item-E4 = Are there thoughts of ending life or of self-harm?
    .short = thoughts of ending life or self-harm
    .why = This needs care of its own, at once, whatever else is decided.
    .help = Ask only if you are trained for it. If not, choose “Refer to a trained worker”.
    .opt-yes = Yes
    .opt-suspected = Signs of it
    .opt-no = No
    .opt-refer = Refer to a trained worker

item-E10 = Has the person been trafficked more than once?
    .short = trafficking more than once
    .why = It often happens again within two years of getting out.

item-E12 = Is the person part of a group that is treated unfairly at the place of return?
    .short = unfair treatment at the place of return
    .why = Protection and services may be weaker there.
    .help = Whether, not which group.

item-E13 = Does someone the person trusts know where they are and what to do in an emergency?
    .short = someone trusted who knows what to do
    .why = Without anyone, a missed call goes unnoticed.

section-ahead = Papers, family and the place ahead
    .lead = What the person would find where they may go, and what they would need in hand.

item-E5 = Does the person hold their own identity and travel papers?
    .short = identity and travel papers in the person’s hands
    .why = Someone who holds the papers holds some control, and no journey works without them.

item-E6 = Could the right to stay end, or a removal happen, before the plan is ready?
    .short = a right to stay that may end before the plan is ready
    .why = A return that is forced or rushed makes it easier to be trafficked again.

item-E7 = Did family, a partner or the household have a part in the trafficking, or gain from it?
    .short = a part of family or household in the trafficking
    .why = A return to them, or contact with them, could lead back to the traffickers.
    .help = Ask the person alone. Do not ask the family.

item-E8 = Is the family able and willing to take the person back, safely and without blame?
    .short = a family able and willing to take the person back
    .why = A family that supports the person is one of the strongest protections; without one, the risk is greater.
    .help = A person without family: answer No.

item-E9 = Is the planned place the place the person was recruited from?
    .short = a return to the place of recruitment
    .why = The recruiters may still be near.

item-E11 = Is there a realistic legal income or support within three months of return?
    .short = a realistic income or support after return
    .why = Having nothing to live on makes people take new risks.

## Safety: people around

section-around = Staff, the place, other residents
    .lead = Those who help and those who live here can be targets too. These lines stand beside the person’s own level.

item-OBJ = For whom is there danger? Look at each line.
    .short = who is in danger
    .why = Danger is looked at for each of them, not for the person alone.
    .opt-person = The person
    .opt-dependants = Dependants who travel along
    .opt-family = Family or others at home
    .opt-residents = Other residents
    .opt-staff = Staff, volunteers and interpreters
    .opt-premises = The premises

item-W1 = Has a staff member, volunteer or interpreter been threatened, followed or named?
    .short = a threat to staff, a volunteer or an interpreter
    .why = Those who help are targets too.

item-W2 = Do the traffickers likely know the address of the shelter or office?
    .short = the traffickers’ knowledge of the shelter or office
    .why = Everyone who lives or works there is then exposed.

item-W3 = Could another resident pass on information?
    .short = another resident who could pass on information
    .why = A resident from the same network or the same town may tell others, on purpose or not.

item-W4 = Is a worker related to the traffickers, or from the same small community?
    .short = a worker with ties to the traffickers
    .why = Such a tie can leak information, and it puts the worker under pressure.

## Safety: what protects

section-protective = What protects
    .lead = Recorded last. Nothing here lowers a level; it shows what a plan can lean on, and only what was checked counts.

item-P1 = Are suspects in custody?
    .short = suspects in custody
    .why = It helps for as long as it lasts, and only against those who are held.
    .help = Checked means: confirmed by a named authority within the last 7 days.

item-P2 = Is safe accommodation confirmed for tonight, or for arrival?
    .short = confirmed accommodation
    .why = A place counts when it is certain and few people know of it.
    .help = Checked means: dated, and the address is known to the receiving agency only.

item-P3 = Is police or witness protection active?
    .short = active police or witness protection
    .why = It counts only when verified, and not while there are signs of friends among officials.

item-P4 = Does a trusted adult or organisation hold the emergency plan?
    .short = someone who holds the emergency plan
    .why = Someone has to notice and act when the person cannot.
    .help = Checked means: a named role, and the contact was tried out.

item-P5 = Has the person moved away from the places they are known at?
    .short = a move away from known places
    .why = A move counts when it is done, not when it is planned.

item-P6 = Have phones and accounts been checked or replaced?
    .short = phones and accounts checked or replaced
    .why = A half-checked phone can still give the place away.
    .help = Checked means: done by a worker trained for it.

item-P7 = Is a case manager at the receiving end named, and have they confirmed?
    .short = a named case manager at the receiving end
    .why = Someone there has to expect the person.
    .help = Checked means: confirmed in message 4 of the referral.

## Ending the meeting

section-ending = Ending the meeting
    .lead = Sum up in the person’s words, put the record right, and thank them. They may come back at any time, also after leaving.

item-CL1 = How safe do you feel now, as we end?
    .short = how safe the person feels at the end
    .why = Talking can stir things up. If they feel less safe than before, stay, and look again soon.

item-CL2 = Was the summary given in the person’s own words, and the record put right?
    .short = a summary put right with the person
    .why = It is their record. What is wrong in it can harm them later.

item-CL3 = What was agreed?
    .short = what was agreed
    .why = A few words help the next worker to go on without asking again.
    .help = Keep to steps. No names, places or numbers.
    .note = What the person said about it

item-CL4 = Does the person know what happens next, and who will know about it?
    .short = what happens next and who will know
    .why = Not knowing is a fear of its own, and a surprise can break trust.

item-CL5 = Is there support for tonight?
    .short = support for tonight
    .why = The hours after such a talk can be hard.
    .opt-in_place = Yes, it is arranged
    .opt-not_wanted = The person does not want any
    .opt-not_yet = Not yet

item-CL6 = Has the safety plan been practised, and does the person know whom to call?
    .short = a safety plan that was practised
    .why = A plan on paper can be found; one that was practised is carried in mind.

item-CL7 = When do we meet next?
    .short = the date of the next meeting
    .why = A date both sides know makes it easier to hold on until then.

## Reactions: what you may see, what may help. Never scored, never a diagnosis.

reaction-RX1 = If the person seems frightened
    .signs = They may avoid going out, being with people or being alone. They may shake, feel their heart race, sleep badly or have bad dreams.
    .help = Explain and show how this place is kept safe. Keep what is said confidential. Offer to come along to appointments.
    .asking = Keep it short. Offer the question on feeling safe again later.
reaction-RX2 = If trust is hard
    .signs = They may hold back, or give answers that change later.
    .help = Ask often how things are and what is needed. Be patient. Give help with no strings attached.
    .asking = Choose “come back later”. It is not a refusal to take part.
reaction-RX3 = If the person doubts themselves
    .signs = They may be passive, unsure of their own decisions, or easily swayed.
    .help = Offer small tasks and near goals. Notice what worked.
    .asking = Offer options one at a time. Nothing is chosen in advance.
reaction-RX4 = If there is shame or self-blame
    .signs = They may avoid your eyes, say little, or stay away from medical checks and groups.
    .help = Say that it was not their fault, that it is a crime, and that it took courage to come this far.
    .asking = Leave out any question that begins with “why”.
reaction-RX5 = If the person is angry
    .signs = They may be hostile to staff, hurt themselves, react strongly or refuse.
    .help = Stay calm and patient. Take measured steps that keep everyone safe.
    .asking = Pause. If a worker feels at risk, look at the question on threats to staff.
reaction-RX6 = If memory has gaps
    .signs = They may not answer, change the order or the details, or have lost whole periods.
    .help = Do not judge and do not press. Forgetting can protect.
    .asking = “Not known yet” is a good answer. Keep the first version; a change is not a contradiction.
reaction-RX7 = If the person feels alone
    .signs = They may be sad, without energy, withdrawn, or feel that nobody understands.
    .help = First check that contact is safe. Then offer contact with family, one-to-one or group activity, and planned tasks.
    .asking = Before offering family contact, look at what the traffickers know of the family and whether family had a part.
reaction-RX8 = If the person agrees with everything, or with nothing
    .signs = They may want to please, be unable to say what they prefer, complain often or reject advice.
    .help = Offer small tasks and limited goals. Say what they are able to do. Leave to them when and how they accept help.
    .asking = A yes to please you is not consent. Ask them to say it back in their own words.

## Principles

principle-rights = Human rights
    .text = The person’s rights come first at every step, whatever their papers say and whatever the authorities want.
principle-consent = Informed consent
    .text = Nothing is asked, written or shared before the person has understood it and agreed. They can withdraw any day.
principle-non_discrimination = Non-discrimination
    .text = The same care for everyone, whatever their sex, age, origin, belief, work or past.
principle-confidentiality = Confidentiality and privacy
    .text = Write only what is needed. Only those who need to know may know.
principle-self_determination = Self-determination and taking part
    .text = The person decides about their life. We explain, offer and respect the answer.
principle-individual_care = Care for the individual
    .text = Every person and every danger is different. Ask this person, not a type.
principle-continuum = Care without gaps
    .text = From the first meeting to a settled life, no step ends before the next one holds.
principle-fair_share = Fair sharing of resources
    .text = Help goes by need, not by who asks loudest or who helps the authorities.
principle-best_interests = Best interests of the child
    .text = For a child, and anyone who may be one, their best interests come first, and their own view is heard.

## The four phases of the first days

phase-arrival = Arrival
    .goal = Safe, warm and short.
    .steps =
        Greet the person by the name they choose.
        Say where they are, and that they are free to leave.
        Offer food, rest, a wash, clothes, and medicines they take.
        Check urgent health and immediate danger.
        One worker. No forms beyond the first questions on privacy, urgency, explaining and agreeing.
        If they are distressed: calm first, paperwork later.
phase-first_meeting = First meeting
    .goal = Trust, information and consent.
    .steps =
        A private room, and an interpreter who was checked.
        Say who we are and who we are not: not the police.
        Explain services, and house rules with their reasons.
        Explain confidentiality and its limits.
        Explain rights, also that nobody has to help the authorities and that services can be declined.
        Ask the quick safety questions only. Do not ask for the story.
        Agree the safety plan for tonight.
        Give time to think before any decision.
phase-in_depth = In-depth conversation
    .goal = Needs and dangers, over several sessions.
    .steps =
        Begin when the person is ready.
        Start with their wishes.
        Go through the safety questions page by page; the person may see the screen.
        Take breaks.
        Do not ask for things in order of time.
        Talk about life after return as a conversation, not as a form.
        Leave open what is not ready, and come back to it.
phase-ending = Ending the meeting
    .goal = The person leaves knowing what happens next, and not stirred up.
    .steps =
        Sum up in the person’s words.
        Say what happens next and who will know.
        Put the record right together.
        Ask how they feel now, and how safe.
        Arrange support for tonight.
        Agree the next date.
        Say that they may come back at any time, also if they leave.
        Thank them.
