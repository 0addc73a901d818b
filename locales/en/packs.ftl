# Scored instruments: an example to practise with, and an empty slot.
# Made by: the Waymark team. Reviewed by: nobody yet.

pack-example = Practice check of daily life (made up)
    .lead = Ten small questions made up to show how a scored instrument works. They measure nothing, no number in them was tested, and no plan should rest on them.

packitem-example-groceries = Is there something in the kitchen for breakfast tomorrow?
    .opt-never = Almost never
    .opt-sometimes = Sometimes
    .opt-always = Almost always
packitem-example-bus_fare = Could you pay a bus ticket to town today?
    .opt-no = No
    .opt-borrowed = With borrowed money
    .opt-yes = Yes
packitem-example-small_repair = If a shoe broke, could you have it mended this week?
    .opt-no = No
    .opt-with_help = With help
    .opt-yes = Yes
packitem-example-neighbour = How many people nearby could you ask for a cup of sugar?
    .opt-nobody = Nobody
    .opt-one = One
    .opt-several = Several
packitem-example-paper_place = Do you know where your important papers are?
    .opt-lost = No
    .opt-somewhere = Roughly
    .opt-known = Yes
packitem-example-paper_copy = Is there a copy of them in another place?
    .opt-no = No
    .opt-planned = Not yet, but planned
    .opt-yes = Yes
packitem-example-post_office = Do you know the way to the nearest post office?
    .opt-no = No
    .opt-roughly = Roughly
    .opt-yes = Yes
packitem-example-quiet_hour = Do you have a quiet hour to yourself?
    .opt-never = Almost never
    .opt-some_days = On some days
    .opt-most_days = On most days
packitem-example-laugh = When did you last laugh with someone?
    .opt-long_ago = Longer ago
    .opt-this_month = This month
    .opt-this_week = This week
packitem-example-plan_tomorrow = Do you know what you will do tomorrow?
    .opt-no = No
    .opt-vague = Roughly
    .opt-clear = Yes

pack-rss-slot = Reintegration Sustainability Survey (empty slot)
    .lead = Three dimensions and one composite. The questions and the weights are not loaded, so nothing is asked and nothing is computed. An organisation that holds the published tables can load them, with two people checking each number. For adults only.
