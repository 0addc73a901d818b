//! What may go out of a plan, and for how long a tick counts.

use super::*;

fn tick(plan: &mut Plan, world: &World, text: &PlanText) {
    act(plan, world, PlanAction::Release(text.clone(), true));
    assert!(plan.may_go_out(text), "{text:?}");
}

#[test]
fn a_tick_goes_with_the_words_it_was_for() {
    let world = World::new();
    let mut plan = sound_plan(&world);
    let named = |name: &str| Programme { name: name.to_owned(), ..Programme::default() };
    let (id, named_one) = (ProgrammeId(1), PlanText::Programme(ProgrammeId(1)));
    act(&mut plan, &world, PlanAction::AddProgramme);
    act(&mut plan, &world, PlanAction::SetProgramme(id, named("the fund for returns")));
    tick(&mut plan, &world, &named_one);
    act(&mut plan, &world, PlanAction::RemoveProgramme(id));
    act(&mut plan, &world, PlanAction::AddProgramme);
    act(&mut plan, &world, PlanAction::SetProgramme(id, named("another one")));
    assert!(!plan.may_go_out(&named_one), "a new programme was not ticked");
    let need = PlanText::Need("need".into());
    act(&mut plan, &world, PlanAction::ExplainNeed("need".into(), "met by the family".to_owned()));
    tick(&mut plan, &world, &need);
    act(&mut plan, &world, PlanAction::ExplainNeed("need".into(), String::new()));
    act(&mut plan, &world, PlanAction::ExplainNeed("need".into(), "something else".to_owned()));
    assert!(!plan.may_go_out(&need), "other words were not ticked");
    act(&mut plan, &world, PlanAction::Agree(agreement()));
    act(&mut plan, &world, PlanAction::Hold("moving house".to_owned()));
    tick(&mut plan, &world, &PlanText::Waiting);
    act(&mut plan, &world, PlanAction::Activate);
    act(&mut plan, &world, PlanAction::Hold("in hospital".to_owned()));
    assert!(!plan.may_go_out(&PlanText::Waiting), "another reason was not ticked");
}

#[test]
fn what_may_go_out_of_a_closed_plan_can_still_be_ticked_and_nothing_else_changes() {
    let world = World::new();
    let mut plan = sound_plan(&world);
    edit(&mut plan, &world, 1, LineEdit::Goal("near my sister".to_owned()));
    act(&mut plan, &world, PlanAction::Agree(agreement()));
    act(&mut plan, &world, PlanAction::Close(Closure { safety_note: "well".to_owned(), ..closure() }));
    let before = plan.clone();
    for text in [PlanText::Ending(0), PlanText::Line(LineId(1))] {
        tick(&mut plan, &world, &text);
        act(&mut plan, &world, PlanAction::Release(text, false));
    }
    assert_eq!(plan, before);
    assert_eq!(refusal(&mut plan, &world, PlanAction::SetHeadline("later".to_owned())), ["closed"]);
}

/// What is not there cannot be ticked ahead, and a file cannot bring such a tick along.
#[test]
fn nothing_is_ticked_before_it_is_written() {
    let world = World::new();
    let mut plan = sound_plan(&world);
    act(&mut plan, &world, PlanAction::Release(PlanText::Review(0), true));
    assert!(!plan.may_go_out(&PlanText::Review(0)));
    let mut file = serde_json::to_value(&plan).expect("JSON");
    file["released"] = serde_json::json!(["waiting", {"review": 0}, {"line": 1}, {"programme": 7}]);
    let mut read: Plan = serde_json::from_value(file).expect("a plan");
    assert_eq!(read, plan);
    act(
        &mut read,
        &world,
        PlanAction::AddReview(Review { person_says: "afraid of him".to_owned(), ..Review::default() }),
    );
    assert!(!read.may_go_out(&PlanText::Review(0)));
}
