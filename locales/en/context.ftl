# The general situation in one country or on one leg of the way: seven seed indicators and four more.
# Made by: the Waymark team. Reviewed by: nobody yet.

options-concern = Answers
    .little = Little concern
    .some = Some concern
    .high = High concern

section-context = Country and route
    .lead = One record for each leg: where the person stays, where they pass through, where they go. A calm country does not protect a person who is hunted, so this can raise a level and never lowers one.

item-G1 = How widespread is trafficking here, and how hard does it hit people?
    .short = the extent and impact of trafficking
    .why = A bigger market means more people to fear and more demand to bring someone back.

item-G2 = How many trafficked people do we expect to ask for help here in the coming months, measured against what services can carry?
    .short = pressure on services here
    .why = Crowded services are easier to trace and slower to act. It is a note on capacity and raises nobody’s level by itself.
    .help = High concern: more people than services can take.

item-G3 = How far is trafficking here run by organised groups rather than by people acting alone?
    .short = organised groups in trafficking
    .why = A network can outlast one arrest and follow people across borders.

item-G4 = How able are these groups to plan and carry out reprisals on people who got away, their relatives or staff?
    .short = the groups’ ability to carry out reprisals
    .why = Being able turns an intention into harm.

item-G5 = How weak are police and courts here at preventing threats or answering them?
    .short = weak police and courts
    .why = It decides whether a report to the police protects at all.
    .help = High concern: little or no protection can be expected.

item-G6 = How deep is corruption, and does it reach police, borders, shelter licensing or courts?
    .short = corruption
    .why = Data and addresses may leak to traffickers.

item-G7 = How thin is the government’s commitment and support against trafficking?
    .short = thin government support
    .why = It means fewer legal protections and less follow-up.

item-G8 = How far are services lacking for this person’s sex, age, language and kind of exploitation, where they would live?
    .short = missing services for this person
    .why = Services often exist only for some groups, or only in capitals.

item-G9 = How hard is it to reach a working hotline or emergency contact here at night?
    .short = no emergency contact at night
    .why = A safety plan from afar needs someone who answers.

item-G10 = How much conflict, disaster or forced displacement is there on this leg?
    .short = conflict, disaster or displacement
    .why = It exposes people on the way and makes it easier to be trafficked again.

item-G11 = How likely is it that a return here is recorded where traffickers could learn of it?
    .short = a record of return that traffickers could see
    .why = Traffickers who knew nothing may then know.
    .help = For example public court lists, the media, interviews at the airport.
