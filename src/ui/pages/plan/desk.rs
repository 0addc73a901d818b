//! What every part of the page needs at hand.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use super::go::line_part;
use super::model::Model;
use crate::domain::case::{Action, World};
use crate::domain::plan::{LineEdit, LineId, NewLine, Plan, PlanAction, PlanStatus, Problem, Rule};
use crate::ui::dom;
use crate::ui::kit::project_mark;
use crate::ui::screen::{Ask, Look, Screen};

/// What every part of the page needs at hand.
#[derive(Debug, Clone, PartialEq)]
pub struct Desk {
    /// Wording, data, callbacks.
    pub screen: Screen,
    /// The case.
    pub look: Look,
    /// What is read off it.
    pub model: Rc<Model>,
    /// The page, to find a part of it.
    pub root: NodeRef,
    /// The lines that are open.
    pub open: UseStateHandle<BTreeSet<LineId>>,
    /// From where a line was asked for that is not there yet.
    pub awaited: Rc<RefCell<Option<dom::Here>>>,
    /// What the rules refused.
    pub refused: UseStateHandle<Refused>,
}

/// What the rules refused.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Refused {
    /// The last change, until another one is recorded: the line and what stands in the way.
    pub last: Option<(LineId, Vec<Problem>)>,
    /// How often. The fields are drawn anew by it, because they hold what was typed.
    pub times: u32,
}

impl Desk {
    /// The plan.
    pub fn plan(&self) -> &Plan {
        &self.look.case.plan
    }

    /// Whether the plan is closed and can only be read.
    pub fn is_closed(&self) -> bool {
        self.plan().status() == PlanStatus::Closed
    }

    /// Changes the plan.
    pub fn act(&self, action: PlanAction) {
        self.screen.act.emit(Action::Plan(action));
    }

    /// A callback that changes the plan.
    pub fn on<T: 'static>(&self, make: impl Fn(T) -> PlanAction + 'static) -> Callback<T> {
        let act = self.screen.act.clone();
        Callback::from(move |value: T| act.emit(Action::Plan(make(value))))
    }

    /// A callback that changes a line. A change that the rules refuse is said at the line.
    pub fn edit<T: 'static>(&self, id: LineId, make: impl Fn(T) -> LineEdit + 'static) -> Callback<T> {
        let desk = self.clone();
        Callback::from(move |value: T| desk.change(id, make(value)))
    }

    fn change(&self, id: LineId, edit: LineEdit) {
        let may_be_refused = edit.may_be_refused();
        let action = PlanAction::EditLine(id, Box::new(edit));
        let refusal = if may_be_refused { self.refusal(action.clone()) } else { Vec::new() };
        let times = self.refused.times;
        if refusal.is_empty() {
            if self.refused.last.is_some() {
                self.refused.set(Refused { last: None, times });
            }
            self.act(action);
        } else {
            self.refused.set(Refused { last: Some((id, refusal)), times: times.wrapping_add(1) });
            dom::reveal_part(&self.root, &line_part(id, "refused"));
        }
    }

    /// What the rules would say, tried on a copy.
    fn refusal(&self, action: PlanAction) -> Vec<Problem> {
        let world = World { catalogue: self.screen.catalogue, today: self.look.today };
        let mut plan = self.plan().clone();
        let tried = self.look.case.with_plan_context(world, |context| plan.apply(action, context));
        tried.err().unwrap_or_default()
    }

    /// Adds a line. It opens, and the focus goes to its first field.
    pub fn add_line(&self, line: NewLine) {
        self.awaited.replace(Some(dom::Here::of(&self.root)));
        self.act(PlanAction::AddLine(line));
    }

    /// Says of a rule of the plan that it is one of the project.
    pub fn rule_mark(&self, rule: Rule) -> Html {
        let mut rows = self.screen.catalogue.files().iter().flat_map(|file| &file.plan_rules);
        project_mark(&self.screen.words, rows.find(|row| row.id == rule).map(|row| &row.source))
    }

    /// Says something once.
    pub fn announce(&self, text: String) {
        self.screen.ask.emit(Ask::Announce(text));
    }

    /// A message.
    pub fn say(&self, id: &str) -> String {
        self.screen.words.say(id)
    }
}
