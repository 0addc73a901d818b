# What the person wants and needs after the journey, the family, children, and what help can be given.
# Asked of the person: "you", short. About the family or a child: to the worker.
# Made by: the Waymark team. Reviewed by: nobody yet.

## Answers used by more than one question

options-need = Answers
    .none = No need
    .some = Some need
    .urgent = Urgent need
    .person-none = No
    .person-some = Yes, some help
    .person-urgent = Yes, and it cannot wait
options-burden = Answers
    .none = None
    .some = Some
    .heavy = Heavy
    .person-none = No
    .person-some = Yes, some
    .person-heavy = Yes, a lot
options-when_wanted = Answers
    .yes = Yes
    .later = Later
    .no = No
options-night = Answers
    .family = With family
    .rented = In a rented room or home
    .other = Another place
    .shelter = In a shelter
    .none = No place
options-people = Answers
    .parents = Mother or father
    .partner = Husband, wife or partner
    .children = Children
    .siblings = Brothers or sisters
    .relatives = Other relatives
    .friends = Friends
    .neighbours = Neighbours
    .faith = People of my faith
    .colleagues = People from work or school
    .others = Others
options-help = Answers
    .shelter = A place to stay
    .medical = Health care
    .counselling = Counselling
    .legal = Legal help
    .family = Help with family contact
    .learning = School or training
    .business = Help to start something small
    .money = Money or goods
    .followup = Visits or calls afterwards
options-finding = Answers
    .none_found = None found
    .suspected = Signs of it
    .known = Known
    .not_checked = Not checked
options-child_method = Answers
    .talking = Talking
    .drawing = Drawing
    .play = Playing
    .pictures = Pictures to point at
    .story = A story
    .trusted_adult = Through an adult the child trusts
    .other = Another way

## Wishes first

section-wishes = What you want
    .lead = The plan is yours. We start with what you want, then what you can do, then what you need.

item-RI1 = What would a good life look like for you in six months? What matters first?
    .person = { item-RI1 }
    .short = the wish for the next six months
    .why = Your words stand at the top of the plan.

item-RI2 = Where do you want to live, and where do you not want to go?
    .person = { item-RI2 }
    .short = the place to live
    .why = Some places are harder to be safe in. Knowing your wish, we can look at that place first.
    .opt-other = Somewhere new
    .opt-undecided = I have not decided
    .opt-same = Where I lived before

item-RI3 = What would make you feel safe there?
    .person = { item-RI3 }
    .short = what would make the place feel safe
    .why = You know best what helps. Each thing you choose can become a line of the plan.
    .opt-not_found = Nobody can find out where I live
    .opt-locked_home = A home that locks
    .opt-someone_near = Someone I trust close by
    .opt-police_contact = A police contact I can trust
    .opt-other_address = Post to another address
    .opt-new_phone = A phone that only I use
    .opt-safe_way_to_work = A good way to work or school
    .opt-papers = My papers in my own hands
    .opt-nobody_knows = Nobody there knows what happened
    .opt-someone_to_call = Someone to call at night

## Needs that cannot wait

section-first_needs = What cannot wait
    .lead = A yes here needs an answer today: who does what, and by when.

item-RS1 = Is there a place where you can sleep tonight, and are you safe there?
    .person = Do you have a safe place to sleep tonight?
    .short = a night without a safe place
    .why = Tonight comes before any plan.
    .opt-no = A safe place is there
    .opt-unsure = I am not sure
    .opt-yes = There is no safe place

item-RS2 = Is the child alone, or apart from those who care for them?
    .short = a child alone or apart from those who care for them
    .why = A child who is alone needs a guardian and a carer at once.
    .opt-no = No
    .opt-unsure = Not certain
    .opt-yes = Yes

## Strengths

section-skills = What you can do
    .lead = Your skills, and what you would like to do with them. Wishes count here, not what others suggest.

item-SK1 = What is the highest schooling you have had?
    .person = { item-SK1 }
    .short = schooling
    .why = It helps to find a course or work that fits.
    .opt-isced_0 = None, or before primary school
    .opt-isced_1 = Primary school
    .opt-isced_2 = Lower secondary school
    .opt-isced_3 = Upper secondary school
    .opt-isced_4 = Further training after secondary school
    .opt-isced_5 = A short course at a college or university
    .opt-isced_6 = A bachelor’s degree
    .opt-isced_7 = A master’s degree
    .opt-isced_8 = A doctorate

item-SK2 = Do you have your certificates?
    .person = { item-SK2 }
    .short = certificates
    .why = Lost certificates can often be replaced, and some skills can be recognised without them.
    .opt-held = Yes, all of them
    .opt-partly = Some of them
    .opt-lost = No, they are lost or held by others
    .opt-none = I never had any

item-SK3 = Which languages do you speak?
    .person = { item-SK3 }
    .short = languages
    .why = A language can be a way into work.

item-SK4 = Can you read and write?
    .person = { item-SK4 }
    .short = reading and writing
    .why = It tells us how to give you information, and whether a course would help.
    .opt-easily = Yes, easily
    .opt-little = A little
    .opt-no = No

item-SK5 = What work have you done, and for how long?
    .person = { item-SK5 }
    .short = work done so far
    .why = Work you know is often the quickest way to an income.
    .help = The trade and the months are enough. Work you were forced to do does not have to be named.

item-SK6 = What have you learned, in a course or by yourself?
    .person = { item-SK6 }
    .short = training and other skills
    .why = Skills learned at home or from others count too.

item-SK7 = Which of these do you have?
    .person = { item-SK7 }
    .short = tools and licences
    .why = A tool or a licence can save months.
    .opt-driving_licence = A driving licence
    .opt-trade_licence = A trade licence
    .opt-tools = Tools
    .opt-machine = A machine
    .opt-vehicle = A vehicle
    .opt-land = Land to use
    .opt-phone_computer = A phone or computer for work

item-SK8 = How much of your day goes to caring for others?
    .person = { item-SK8 }
    .short = caring duties
    .why = Work or a course has to leave room for them.
    .opt-none = None of it
    .opt-some = Some of it
    .opt-most_of_day = Most of it

item-SK9 = Are you well enough to work now?
    .person = { item-SK9 }
    .short = fitness to work
    .why = Help that depends on working is offered only when you are well enough for it. Other help does not depend on this.
    .opt-yes = Yes
    .opt-partly = Some hours, or some kinds of work
    .opt-pending = A doctor still has to say
    .opt-no = No

item-SK10 = What makes it hard to work or learn?
    .person = { item-SK10 }
    .short = what makes work or learning hard
    .why = Most of these can be part of the plan.
    .opt-travel = The way there
    .opt-childcare = Care for children or others
    .opt-stigma = What people say or think
    .opt-hours = The hours
    .opt-documents = Missing papers
    .opt-health = Health
    .opt-language = The language
    .opt-safety = Danger on the way or at the place
    .opt-money = The cost of starting

item-SK11 = What would you like to do, whatever others say?
    .person = { item-SK11 }
    .short = work or learning the person would like
    .why = People stay with what they chose themselves.

item-SK12 = How well do you use a phone or computer?
    .person = { item-SK12 }
    .short = digital skills
    .why = Courses, jobs and appointments are often found that way.
    .opt-good = Well
    .opt-basic = For simple things
    .opt-none = Not at all

## Needs by area: home

section-home = A place to live
    .lead = The first night, the first month, the first year. The time after a shelter is where plans break.

item-RI4 = Do you need help with a place to live?
    .person = Do you need help to find a place to live?
    .short = a place to live
    .why = A place that stays is the ground for everything else.
    .note = What I want

item-RI4A = Where would you sleep the first night?
    .person = { item-RI4A }
    .short = the place for the first night
    .why = Nobody should arrive without a bed.

item-RI4B = Where would you live in the first month?
    .person = { item-RI4B }
    .short = the place for the first month
    .why = The first weeks are when people come back with offers.

item-RI4C = Where would you live in the first year?
    .person = { item-RI4C }
    .short = the place for the first year
    .why = A shelter ends. The plan says what comes after it.

## Needs by area: health

section-health = Health and how you feel
    .lead = Only what help is needed. What a doctor knows stays with the doctor.

item-RI5 = Is there health care you need soon or regularly?
    .person = Do you need a doctor or medicine, soon or often?
    .short = health care
    .why = Care that stops on the way makes people ill.
    .help = Medicines, pregnancy, a disability, an injury. We do not write down what it is.

item-RI6 = Would you like someone to talk to about how you feel?
    .person = Do you want help from someone you can talk to about how you feel?
    .short = someone to talk to
    .why = Many people find it good to talk, and many prefer to wait. Both are fine.
    .note = What I want

item-RI6A = When would you like to talk to someone?
    .person = Would you like to talk to someone now?
    .short = the time for a talk
    .why = The time is yours to choose.
    .help = Yes means now.

item-RI7 = Is anything making daily life hard, such as sleep, worry, alcohol or drugs?
    .person = Do you need help with something that makes your days hard, such as sleep, worry, alcohol or drugs?
    .short = things that make daily life hard
    .why = There is help for each of these. The answer is used to find it and for nothing else.

item-RI7A = What makes it hard?
    .person = { item-RI7A }
    .short = what makes daily life hard
    .why = It helps to find the right person for you.
    .opt-sleep = Sleep or bad dreams
    .opt-worry = Worry or fear
    .opt-sadness = Sadness
    .opt-anger = Anger
    .opt-memory = Memory or attention
    .opt-pain = Pain
    .opt-alcohol_drugs = Alcohol, drugs or pills
    .opt-eating = Eating
    .opt-being_alone = Being alone
    .opt-being_with_others = Being with others

## Needs by area: law

section-law = Papers and rights
    .lead = A lawyer works for you, and you can choose what the lawyer is told.

item-RI8 = Do you need help with papers, the right to stay, a case, compensation, debts or custody?
    .person = Do you need help with the law? That can be papers, the right to stay, a court case, debts, or where your children live.
    .short = legal help
    .why = Some of these have dates that pass.
    .note = What I want

item-RI8A = Which of these?
    .person = Which of these do you need help with?
    .short = the topics for a lawyer
    .why = Different lawyers do different things.
    .opt-papers = Papers
    .opt-residence = The right to stay
    .opt-case = A case at court
    .opt-compensation = Compensation
    .opt-debts = Debts
    .opt-custody = Custody of children
    .opt-other = Something else
    .person-opt-compensation = Money for what was done to me
    .person-opt-custody = Who my children live with

## Needs by area: family

section-family = Family and people who depend on you
    .lead = Ask alone. Name people by role, never by name. Contact happens only if it is wanted and has been checked first.

item-RI9 = Do you need help to be in touch with family or someone close?
    .person = Do you need help to get in touch with your family or someone close to you?
    .short = help to be in touch with family
    .why = Contact can be good, and it can give a place away. We look at both with you first.
    .note = What I want

item-RI9A = Who do you want to be in touch with?
    .person = { item-RI9A }
    .short = people to be in touch with
    .why = Contact is made only with people you choose.

item-RI9B = Who should not know?
    .person = Who should not be told?
    .short = people who should not know
    .why = We keep it from them, and we ask others to do so.

item-RI10 = How would your family or community react to you coming back?
    .person = What would your family or the people at home do if you came back?
    .short = the reaction of family or community
    .why = It decides whether going there, or contact, can be part of the plan.
    .opt-support = They would support me
    .opt-mixed = Some would, some would not
    .opt-blame = They would blame me
    .opt-danger = I would be in danger

item-RI11 = Do you need help for people who depend on you?
    .person = Do you need help for people who need you, such as children?
    .short = help for people who depend on the person
    .why = A plan that forgets them does not hold.
    .note = What I want

item-RI11A = Who depends on you?
    .person = Who needs you to care for them?
    .short = people who depend on the person
    .why = Age bands are enough. No names.
    .opt-under_5 = A child under 5
    .opt-age_5_11 = A child of 5 to 11
    .opt-age_12_17 = A child of 12 to 17
    .opt-adult = An adult
    .opt-older = An older person
    .opt-with_disability = Someone with a disability

item-RI11B = Who cares for them now?
    .person = { item-RI11B }
    .short = those who care for them now
    .why = If the carer is in danger or leaves, they need someone else.
    .opt-me = I do
    .opt-other_parent = Their other parent
    .opt-family = Family
    .opt-neighbour = A neighbour or friend
    .opt-paid = A paid carer
    .opt-institution = A home or school
    .opt-themselves = Nobody, they look after themselves

## Needs by area: learning and work

section-learning_work = Learning and work
    .lead = What you would like to learn or do, and what would help.

item-RI12 = Do you need help with school or training?
    .person = { item-RI12 }
    .short = school or training
    .why = Learning can open work that is not easily taken away.
    .note = What I want

item-RI12A = What would you like to learn?
    .person = { item-RI12A }
    .short = what to learn
    .why = A course has to be found, and to fit.
    .opt-reading = Reading and writing
    .opt-school = Finishing school
    .opt-language = A language
    .opt-vocational = A trade
    .opt-digital = Phone and computer
    .opt-university = University
    .opt-driving = Driving

item-RI13 = Do you need help to find work?
    .person = { item-RI13 }
    .short = help to find work
    .why = An income of your own is one of the best protections.
    .note = What I want, and what would stop me

item-RI13A = Which kinds of work have you done, or would you like?
    .person = { item-RI13A }
    .short = kinds of work
    .why = Known work and wished work are both a start.
    .opt-farming = Farming or animals
    .opt-food = Cooking or serving
    .opt-cleaning = Cleaning
    .opt-care = Caring for people
    .opt-beauty = Hair or beauty
    .opt-sewing = Sewing
    .opt-building = Building
    .opt-factory = Factory
    .opt-driving = Driving or delivery
    .opt-shop = Shop or market
    .opt-office = Office
    .opt-teaching = Teaching
    .opt-health = Health
    .opt-craft = A craft
    .opt-other = Something else

item-RI16 = Do you need help to start something small of your own?
    .person = Do you need help to start a small business of your own?
    .short = help to start something small
    .why = A small business suits some people, and not everybody. It comes after things have become calm.
    .note = With whom, for which market, and what could go wrong

item-RI16A = Would you want to start it?
    .person = { item-RI16A }
    .short = the wish to start something small
    .why = Nobody has to. Later is a good answer.

## Needs by area: money

section-money = Money and debts
    .lead = What you would live on, and how help can reach you without reaching others.

item-RI14 = Do you need help to pay for food and rent in the first three months?
    .person = { item-RI14 }
    .short = money for the first three months
    .why = Without it, people take offers they do not want.
    .note = What I want

item-RI14A = How would you pay for food and rent in the first three months?
    .person = { item-RI14A }
    .short = ways to pay for food and rent
    .why = Only what is there can be counted on.
    .opt-work = Work
    .opt-savings = Savings
    .opt-family = Family
    .opt-benefit = A benefit or pension
    .opt-grant = A grant
    .opt-shelter = A shelter provides it
    .opt-loan = A loan
    .opt-nothing = I would have nothing

item-RI15 = Are there debts to the people you got away from, to recruiters, lenders or family?
    .person = Do you owe money? That can be to the people you got away from, to someone who lends money, or to family.
    .short = debts
    .why = A debt can be used to pull you back. There is legal help for it.

item-RI15A = To whom?
    .person = Who do you owe money to?
    .short = those to whom money is owed
    .why = A debt to the people you got away from is handled differently from a debt to a bank.
    .opt-traffickers = The people I got away from
    .opt-recruiters = Those who recruited me
    .opt-lender = A private lender
    .opt-bank = A bank
    .opt-family = Family
    .opt-other = Someone else

item-RI17 = If you get help with money, in which form would it be best?
    .person = If you get help with money, how would you like to get it?
    .short = the form of help with money
    .why = Your choice is written beside what is possible.
    .opt-cash = Cash
    .opt-goods = Goods
    .opt-voucher = Vouchers
    .opt-steps = In steps
    .opt-paid_direct = Paid straight to the shop, the landlord or the school

item-RI17A = Who could take it from you?
    .person = { item-RI17A }
    .short = those who could take money away
    .why = If someone could, we choose a form they cannot take.
    .opt-traffickers = The people I got away from
    .opt-partner = My partner
    .opt-family = Family
    .opt-lender = A lender
    .opt-host = The people I live with
    .opt-others = Others

## Needs by area: people, information, phone

section-people = People, words and phone
    .lead = Who is on your side, and how information and help can reach you without giving anything away.

item-RI18 = Do you need help to meet people or to belong somewhere?
    .person = Do you need help to meet people, or to feel at home somewhere?
    .short = company and belonging
    .why = Being alone makes it easier to be found by the wrong people.
    .note = What I want

item-RI18A = Who is on your side?
    .person = { item-RI18A }
    .short = people on the person’s side
    .why = They may be part of the plan, if you want it. By role, without names.

item-RI19 = Which help could show others what happened to you?
    .person = Which help could show other people what happened to you?
    .short = help that could show what happened
    .why = Such help can be given quietly, or inside a general service.
    .note = Why, and how it could be done instead

item-RI20 = Do you need help with language, with reading, or because of a disability?
    .person = { item-RI20 }
    .short = help with language, reading or a disability
    .why = Help that cannot be understood or reached is no help.

item-RI20A = How do you like to get information?
    .person = { item-RI20A }
    .short = the way to give information
    .why = We give it in the way that suits you.
    .opt-read = Written
    .opt-heard = Spoken
    .opt-shown = Shown in pictures
    .opt-easy_words = In easy words
    .opt-large_print = In large print
    .opt-sign_language = In sign language
    .opt-interpreter = Through an interpreter

item-RI21 = Do you need help to get a phone that only you use?
    .person = { item-RI21 }
    .short = a phone of one’s own
    .why = A phone keeps you in reach of help, and a shared one lets others read along.

item-RI21A = What phone do you have?
    .person = { item-RI21A }
    .short = the phone now
    .why = It decides how we can contact you.
    .opt-safe = A phone that only I use
    .opt-shared = A phone that others use too
    .opt-none = No phone

## Afterwards, and what is not wanted

section-contact = Afterwards
    .lead = If you agree, we ask how you are 7, 30 and 90 days after arrival, and after 1, 3, 6, 9, 12 and 24 months. You can stop this any day.

item-RI22 = How and when may we contact you, and what should we say if someone else answers?
    .person = { item-RI22 }
    .short = the way to contact and the cover phrase
    .why = A call at the wrong moment can put you in danger. With a cover phrase nobody learns who is calling.
    .help = No numbers, addresses or names here. They stay in the office’s own secure list.

item-RI23 = Which help do you not want?
    .person = { item-RI23 }
    .short = help that is not wanted
    .why = You may say no to anything. What you choose here is not offered to you again unless you ask.

## The family

section-family_assessment = The family
    .lead = Without the person’s yes nobody contacts the family. Write roles and age bands, never names or addresses.

item-FA1 = May we contact the family?
    .short = permission to contact the family
    .why = The person decides. A question to the wrong relative can give everything away.
    .opt-yes = Yes
    .opt-not_yet = Not yet
    .opt-no = No

item-FA2 = How does the person describe the ties with the family?
    .short = the person’s own account of the family
    .why = It comes before any contact, because the person knows the family best.

item-FA3 = Who contacted the family?
    .short = the role that contacted the family
    .why = One trained role, so that the family hears one voice.
    .opt-case_manager = The case manager
    .opt-protection_focal_point = The protection focal point
    .opt-partner_staff = Staff of a partner organisation
    .opt-receiving_office = The receiving office

item-FA3A = On which day?
    .short = the day of the contact with the family
    .why = What a family says can change. The day tells how old the answer is.

item-FA3B = In which way?
    .short = the way of the contact with the family
    .why = A visit shows more than a call, and is seen by more people.
    .opt-visit = A visit
    .opt-phone = A phone call
    .opt-message = A message
    .opt-through_partner = Through a partner organisation
    .opt-other = Another way

item-FA4 = Does the family agree to receive the person?
    .short = the family’s agreement
    .why = A family that was talked into it may not hold.
    .help = If it stays unclear, choose Not known yet.
    .opt-yes = Yes
    .opt-mixed = Some do, some do not
    .opt-no = No

item-FA5A = Is there space for the person?
    .short = space in the home
    .why = Wanting to help is not the same as being able to.

item-FA5B = Is there enough income in the household?
    .short = income of the household
    .why = Need in a household can push someone to leave again.

item-FA5C = Can the family give the care the person needs?
    .short = care by the family
    .why = Care may be needed for the person or for their children.

item-FA5D = Is the family’s own health good enough for it?
    .short = health in the family
    .why = A sick carer needs help too. Yes, partly or no is enough.

item-FA6 = Who lives in the household?
    .short = members of the household
    .why = It shows who is helped, and who could be at risk.
    .help = Age band and sex only. Write how many in the note, without names.
    .opt-child_under_5 = A child under 5
    .opt-girl_5_11 = A girl of 5 to 11
    .opt-boy_5_11 = A boy of 5 to 11
    .opt-girl_12_17 = A girl of 12 to 17
    .opt-boy_12_17 = A boy of 12 to 17
    .opt-woman = A woman
    .opt-man = A man
    .opt-older_woman = An older woman
    .opt-older_man = An older man

item-FA7 = Is there a link between the family and recruitment or exploitation?
    .short = a link of the family to recruitment or exploitation
    .why = Anything but a checked no stops a return into the family until people have decided together.

item-FA8 = Is there violence or control at home?
    .short = violence or control at home
    .why = Anything but a checked no stops a return into the family until people have decided together.

item-FA9 = Does the household have debts from the person’s migration?
    .short = debts of the household from the migration
    .why = Such a debt can turn a family against the person, or make it send them away again.

item-FA10 = What does the family know of what happened?
    .short = what the family knows
    .why = It decides which words can be used with the family.
    .opt-nothing = Nothing
    .opt-work_abroad = That the person worked elsewhere
    .opt-part = A part of it
    .opt-all = All of it

item-FA11 = In which areas does the family need support?
    .short = support the family needs
    .why = Each area can become a line of the plan.
    .opt-economic = Work and income
    .opt-social = Home, papers, school, health
    .opt-psychosocial = How they feel and get on
    .opt-safety = Protection

item-FA12 = What does the child say about living there?
    .short = the child’s own view on living there
    .why = A child is asked, in a way that suits the child, and never in front of the family.
    .help = If the child cannot be asked, choose Does not apply and give the reason.

item-FA12A = How was the child’s view found out?
    .short = the way the child was asked
    .why = The way of asking changes the answer.

item-FA13 = Where else could the person go, if the family is not suitable?
    .short = an alternative to the family
    .why = Without an alternative there is no choice. It is needed when anything above raises doubt, or when no contact was allowed.
    .opt-relative = To a relative who was checked
    .opt-friend = To a friend who was checked
    .opt-shelter = To a shelter with a plan for afterwards
    .opt-supported_housing = To supported housing
    .opt-own_home = To a home of their own
    .opt-foster_care = To foster care
    .opt-other_place = To another place
    .opt-none = Nowhere that is known

## A child

section-child = A child
    .lead = Shown until it is settled that the person is an adult. What is best for this child comes first, and the child is heard.

item-CH1 = What does the child wish, in the child’s own words?
    .short = the child’s own wishes
    .why = A child is a person with rights, also inside a family.
    .help = Needed before a return. If the child cannot be asked, choose Does not apply and give the reason.

item-CH1A = How was the child asked?
    .short = the way the child was asked about wishes
    .why = The way has to fit the child’s age.

item-CH2 = Is the best-interests decision complete?
    .short = a complete best-interests decision
    .why = There is no return without it.
    .help = Complete means: who decided, when, which choices were compared, and what the child says.

item-CH2A = Which parts are recorded?
    .short = the parts of the best-interests decision
    .why = Parts that are missing are easily forgotten under pressure.
    .opt-who_decided = Who decided
    .opt-when = When
    .opt-options_compared = Which choices were compared
    .opt-childs_view = The child’s view

item-CH3 = Is there a guardian who is independent of anyone who may be involved?
    .short = an independent guardian
    .why = There is no return without one.

item-CH4 = Does the family assessment show a family that agrees, is able, and has no link to trafficking?
    .short = a family assessment that clears the family
    .why = While a link of the family is open, the child does not travel.

item-CH5 = Has other care been found, in case the family is not suitable?
    .short = other care for the child
    .why = It is required as soon as the family raises doubt.

item-CH6A = Does the child need a school place?
    .short = a school place
    .why = School is where other adults notice when something is wrong.

item-CH6B = Does the child need health care?
    .short = health care for the child
    .why = Only whether it is needed. Details stay with the health worker.

item-CH6C = Does the child need documents?
    .short = documents for the child
    .why = Without papers a child can be kept out of school and care.

item-CH7 = Will a trained adult travel with the child and hand over to a named adult?
    .short = an escort and hand-over for the child
    .why = A child does not change trains or planes alone.

item-CH8 = Is the person treated as a child until the age is settled?
    .short = treatment as a child until the age is settled
    .why = A wrong guess the other way cannot be undone.

item-CH9 = Is follow-up by a child protection body arranged, with dates?
    .short = follow-up by a child protection body
    .why = Someone whose task it is looks in after the return.

item-CH10 = Is information shared with parents only where that is safe and good for the child?
    .short = care in what the parents are told
    .why = A parent may be part of the danger.

## Readiness: children and families

rule-S-CH2 = The best-interests decision for the child is not complete. There is no return without it.
rule-S-CH3 = The child has no independent guardian yet. There is no return without one.
rule-S-CH4 = It is not settled that the child’s family is able, agrees and had no part in what happened. The child does not travel, unless a case conference has decided on other care that is in place and no return to the family is planned.
rule-S-CH5 = The family raises doubt, and no other care for the child has been found.
rule-S-CH7 = No trained adult is certain to travel with the child and hand over to a named adult.
rule-S-FA7 = A return to family, or contact with them, is planned or not ruled out, and it has not been checked that nobody there was involved and that nobody there is violent. Nobody goes back into the family until a case conference has decided.
rule-N-CH1 = The child’s own wishes are not recorded, and no reason is given.
rule-N-FA12 = What the child says about living with the family is not recorded, and no reason is given.
rule-N-FA13 = The family raises doubt or has not been assessed, and no alternative is recorded.

## Types of assistance

assistance-A = A place to stay, and protection
    .when = When there is no safe bed, when the traffickers know or may know a place, or when there is a danger of being exploited again.
    .has = The kind of place, from when to when, and what comes after it.
    .check = Check the place against the security standards. A bed without a plan for afterwards is half a plan.
assistance-B = Health care
    .when = When care is needed soon or regularly.
    .has = Who gives it, in which language, who pays, and how it stays confidential.
    .check = Let the person choose a woman or a man. No letterhead or waiting room that gives them away.
assistance-C = Counselling and support
    .when = When the person would like to talk, when daily life is hard, or when company is missing.
    .has = Who gives it, how many meetings, and what the person chose.
    .check = No group the person did not choose.
assistance-D = Legal help
    .when = For papers, residence, a case, compensation, debts or custody. Also before any return when the level is High or Critical, or the danger of being exploited again is serious.
    .has = The lawyer’s role, the topics, and the dates that pass.
    .check = Advice comes before any contact with a consulate if the person may seek protection.
assistance-E = Family contact and mediation
    .when = When the person wants it, the family is known to have had no part in it, and no danger is expected there.
    .has = Who mediates, and who makes the first contact.
    .check = Never with a family that had a part in it. Never to make the person put up with abuse.
    .blocked = Not offered. It needs three things that are not all settled: a checked no that the family had a part, a known reaction without danger or violence, and the person’s consent to contact.
assistance-F = Education and training
    .when = When the person wants to learn or to work.
    .has = The course or employer, the start, the allowance, and care for children.
    .check = Look at the way there. Check the employer.
assistance-G = A small business
    .when = When the person wants it now, is well enough to work, and things have become calm.
    .has = A check that it can work, a mentor, and stages.
    .check = Look at the local market, and at who could see the person there. Not where people are recruited.
    .blocked = Not yet. Either the danger is critical or immediate, or it is not known that the person is well enough to work.
assistance-H = Help for children and dependants
    .when = When the person is or may be under 18, or somebody depends on them.
    .has = School, guardian, and an assessment of the carer.
    .check = What is best for the child comes first, and the child is heard.
assistance-I = Money and goods
    .when = When food and rent for the first three months are not covered.
    .has = The amount, the form, the time and the conditions.
    .check = Find out who could take it. Announce nothing to the family.
assistance-J = Staying in contact
    .when = Always, if the person agrees.
    .has = The dates, the channel, and what is asked. Usual points are 7, 30 and 90 days, then 6, 12 and 24 months, with a look at the plan after 1, 3 and 9 months.
    .check = Use the cover phrase. Ask first whether it is safe to talk.
    .blocked = Not yet: the person has not agreed to contact afterwards. Ask for that agreement first.

## Approaches

approach-cash_grant = Cash grant
approach-noncash_goods = Goods instead of cash
approach-startup_grant = Start-up grant
approach-business_development = Support for a business
approach-job_placement = Finding a job
approach-apprenticeship = Apprenticeship or paid internship
approach-vocational_training = Training in a trade
approach-financial_literacy = Learning to handle money
approach-savings_group = Savings group
approach-credit_link = Access to credit
approach-debt_mediation = Help with debts
approach-records_recognition = Recognition of certificates and work
approach-arrival_reception = Reception on arrival
approach-onward_transport = Transport to the place of stay
approach-temporary_accommodation = Place to stay for a time
approach-long_term_housing = Lasting home
approach-civil_documents = Identity and civil papers
approach-legal_aid = Legal aid
approach-compensation_claim = Compensation claim
approach-social_protection_link = Access to benefits
approach-school_enrolment = School enrolment
approach-scholarship = Scholarship
approach-medical = Medical care
approach-disability_support = Support with a disability
approach-child_care = Child care
approach-nonfood_items = Household goods and clothes
approach-family_tracing = Family tracing
approach-individual_counselling = Individual counselling
approach-family_counselling = Family counselling
approach-clinical_referral = Referral to a clinic
approach-peer_group = Group of people with similar experience
approach-family_mediation = Family mediation
approach-community_activity = Community activity
approach-safety_plan = Safety plan
approach-relocation = Moving to another place
approach-safe_contact = Safe contact person
approach-police_liaison = Contact with the police, by choice
approach-phone_safety = Phone and account safety
approach-other = Something else

## Feasibility: can it work?

feasibility-wanted = The person wants it, and wants it in this form.
feasibility-person_qualifies = The person qualifies for it, and it fits what they can do.
feasibility-safe_to_use = The person can use it without being found, followed or shamed.
feasibility-local_openness = People there, such as employers and neighbours, are open to it.
feasibility-service_exists = The service exists there, and is expected to last long enough.
feasibility-supply_reliable = Nothing has to be bought, or it can be bought safely from reliable suppliers.
feasibility-cash_no_protection_risk = Holding cash puts the person at no risk from traffickers, lenders, a partner or family.
feasibility-cash_safe_delivery = There is a safe way to hand the cash over.
feasibility-cash_pressing_need = The need is pressing, compared with others who live there.
feasibility-cash_enough_for_debt = The amount is enough for the urgent need or to get out of the debt, and does not feed it.
feasibility-cash_others_receive = Others there receive help too, or it can be given quietly or in a way that serves the household.

## Risks to start from

risk-unproductive_debt = A debt that earns nothing eats up the help.
risk-cash_visible = Cash is seen by family, a lender or the traffickers.
risk-business_fails = The business fails in the first year.
risk-supplier_fraud = A supplier of goods cheats.
risk-no_papers = There are no identity papers on arrival.
risk-treatment_interrupted = A treatment is interrupted.
risk-pressed_to_leave = The family presses the person to leave again.
risk-community_resentment = People resent that only those who return are helped.
risk-stigma_by_help = The form of the help gives the person away.
risk-counsellor_reveals = Contact with a counsellor gives the person away.
risk-child_out_of_school = A child stays out of school.
risk-visit_endangers = A follow-up visit or call puts the person in danger.

## Factors: each can protect or endanger, and the worker says which

factor-own_age = Age
factor-own_sex = Sex
factor-own_ethnicity = Ethnic group
factor-own_orientation_identity = Sexual orientation or gender identity
factor-own_status = Standing in society
factor-own_physical = Physical traits
factor-own_history = Personal history
factor-own_beliefs = Beliefs and attitudes
factor-own_emotional = Feelings, thinking and character
factor-own_health = Physical and mental health
factor-own_resources = Access to money, goods and support
factor-home_size = Size of the household
factor-home_structure = Who makes up the household
factor-home_means = Means and standing of the household
factor-home_migration = Migration in the family
factor-home_livelihood = What the household lives on
factor-home_education = Education in the household
factor-home_gender_roles = Roles of women and men, and unequal treatment
factor-home_dynamics = How the family gets on
factor-local_services = Services that can be reached
factor-local_livelihoods = Ways to earn a living there
factor-local_environment = Land, water and climate
factor-local_norms = What people there think is right
factor-wider_governance = How the country is governed
factor-wider_rule_of_law = Law and courts
factor-wider_conflict = Conflict
factor-wider_policy = Laws and policies on migration and help
factor-wider_history_economy = History and economy

## Reasons for closing a plan

closure-goals_met = The goals were reached
closure-period_ended = The period of support ended
closure-not_eligible_any_more = The criteria are no longer met
closure-person_stopped = The person ended it
closure-moved = The person moved away
closure-new_migration = The person migrated again
closure-unreachable = The person cannot be reached. This is not a success. Add what is known about their safety
closure-died = The person died
closure-access_barrier = The help could not be reached
closure-assistance_unsuitable = The help did not fit
closure-threat_to_staff = There was a threat to staff
closure-harm_or_stigma = The help did harm or gave the person away
closure-cost_benefit = The cost outweighed the benefit
closure-funding_end = The funding ended
closure-insecurity = The place became too dangerous
closure-transferred = Another organisation took over
closure-duplicate = The plan existed twice
closure-other = Another reason
