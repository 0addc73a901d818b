# The six messages between the two offices. Short, coded, and of no use to somebody who should not have them.
# Made by: the Waymark team. Reviewed by: nobody yet.

## The messages

message-1 = Request for assistance: first notice
    .from = Sending office
    .to = Receiving office
    .about = Tells the receiving office that someone needs help, and how soon. A code, an age band, a language and a region are enough. The second message must come before anything else is sent.
message-2 = Request for assistance: confirmed
    .from = Receiving office
    .to = Sending office
    .about = Says that the notice has come, who is responsible by role, whether there is room, and which channel to use from now on.
message-3 = Reintegration assistance: request
    .from = Sending office
    .to = Receiving office
    .about = Says what is needed, by type, with the draft of the plan, the security requirements and the dates. Only what the person agreed to share.
message-4 = Reintegration assistance: confirmed
    .from = Receiving office
    .to = Sending office
    .about = Says what can be given, from when and for how long, what cannot, and who meets the person. Nothing is booked before this message.
message-5 = Departure notice
    .from = Sending office
    .to = Receiving office
    .about = Says whether the person has left, and what changed on the way. From now on the clock runs: without message 6 in the agreed hours, the missing-arrival procedure begins.
message-6 = Arrival confirmed
    .from = Receiving office
    .to = Sending office
    .about = Says who met the person by role, when, and how they are. It is written by the office that met the person, not by the one that waits. If the agreed hours pass without it, act as agreed for a missing arrival.

## Fields filled from the case

field-case_code = Case code
field-level_and_timing = Level and timing, in words
field-needs = Needs, by type of help
field-plan_draft = Draft of the plan
field-security_requirements = Security requirements
field-consent_scope = What the person agreed to share

## Fields chosen from a list

field-urgency = An answer is needed
    .opt-within_1_hour = Within one hour
    .opt-within_3_hours = Within three hours
    .opt-within_1_day = Within one day
    .opt-within_3_days = Within three days
    .opt-not_urgent = By the usual time
field-received = The notice has come
    .opt-yes = Yes, and it can be read
    .opt-not_readable = Yes, but please send it again
field-focal_role = Responsible, by role
    .opt-case_manager = Case manager
    .opt-protection_focal_point = Protection focal point
    .opt-medical_focal_point = Medical focal point
    .opt-coordinator = Coordinator
    .opt-partner_staff = Staff of a partner organisation
field-capacity = There is room
    .opt-yes = Yes
    .opt-partly = For a part of it
    .opt-not_yet = Not yet
    .opt-no = No
field-safe_channel = Channel from now on
    .opt-sealed_file = A sealed file
    .opt-secure_mail = Encrypted mail
    .opt-secure_message = An encrypted messenger on work devices
    .opt-phone_call = A call between work phones
    .opt-in_person = In person
field-special_needs = Special needs, as a code
    .opt-none = None
    .opt-interpreter = An interpreter
    .opt-medical = A health worker on arrival
    .opt-mobility = Help with walking or lifting
    .opt-sight_hearing = Help to see or to hear
    .opt-child = Care for a child
    .opt-escort = An escort
    .opt-diet = Food that is agreed beforehand
field-meets = Who meets the person, by role
    .opt-case_manager = Case manager
    .opt-protection_focal_point = Protection focal point
    .opt-medical_focal_point = Medical focal point
    .opt-coordinator = Coordinator
    .opt-partner_staff = Staff of a partner organisation
    .opt-guardian = Guardian
field-shelter = A place to stay
    .opt-available = Available
    .opt-waiting = On a waiting list
    .opt-not_available = Not available
    .opt-not_needed = Not needed
field-departed = Departed
    .opt-yes = Yes
    .opt-no = No
    .opt-later = Later than planned
field-condition = Condition at departure, as a code
    .opt-well = Well
    .opt-tired = Tired
    .opt-needs_rest = Needs rest on arrival
    .opt-needs_care_on_arrival = Needs a health worker on arrival
    .opt-needs_quiet = Needs a quiet arrival with few people
    .opt-not_known = Not known
field-documents = Documents carried
    .opt-travel_document = A travel document
    .opt-identity_document = An identity document
    .opt-both = Both
    .opt-laissez_passer = An emergency travel paper
    .opt-none = None
field-met_by = Met by, as a role
    .opt-case_manager = Case manager
    .opt-protection_focal_point = Protection focal point
    .opt-medical_focal_point = Medical focal point
    .opt-coordinator = Coordinator
    .opt-partner_staff = Staff of a partner organisation
    .opt-guardian = Guardian
field-safe_on_arrival = Safe at the time of writing
    .opt-yes = Yes, as far as we can see
    .opt-not_sure = Not sure
    .opt-no = No
    .opt-not_met = The person was not met

## Fields written for this message

field-asked = What is asked of you
field-info_needed = What we still need to know
field-dates = Other dates that matter
field-can_give = What can be given
field-from_and_how_long = From when, and for how long
field-conditions = Conditions
field-gaps = What cannot be given
field-itinerary_changes = Changes on the way
field-arrival_time = Day and time of arrival
field-first_needs = First needs
field-next_contact = Next contact

## What must not be typed

forbidden-name = Do not type a name, a nickname, a birth date or a number of a document. Use the case code.
forbidden-story = Do not type what happened to the person, where, or with whom.
forbidden-health_detail = Do not type an illness, a pregnancy, a medicine or a diagnosis. Use the codes.
forbidden-family_address = Do not type where the family lives, or how to reach them.
forbidden-address = Do not type an address, a shelter’s name, a phone number or a place that can be found on a map. A region is enough.
forbidden-trafficking_word = Do not type a word that points to trafficking, exploitation or crime, also not in the title or the file name.
    .signs = traffick exploit slave prostitut brothel pimp. smuggl crime criminal victim rape. raped.
forbidden-cooperation = Do not type whether the person has spoken or will speak to police or a court.
    .signs = police court. courts. judge testif testimon statement prosecut witness investigat trial.
forbidden-assumptions = Do not type what you assume about the person. Ask for what you need.
forbidden-outside_consent = Do not type anything the person has not agreed to share with you and with this office.
forbidden-unfunded = Do not type a promise that is not funded and confirmed. Write it under what cannot be given.
forbidden-accommodation = Do not type where the person sleeps, nor the street, the area or the name of the place.
