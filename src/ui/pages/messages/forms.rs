//! Recording that a message was sent or received.
//!
//! INVARIANT: the office that waits for a message cannot say that it is done. It records what came,
//! on which day and from which role.

use yew::prelude::*;

use super::step::Opened;
use super::{change, consequences, preview, reasons, refusal};
use crate::domain::answer::Code;
use crate::domain::date::{Date, DateText};
use crate::domain::input::{Problem, date_problem, text_problem};
use crate::domain::referral::{BlockReason, Done, ReferralAction};
use crate::ui::dom;
use crate::ui::kit::{Button, ButtonLook, DateField, FAULTS, Fault, FaultWay, SelectField, TextField, fault_list};
use crate::ui::pages::result::roles;
use crate::ui::screen::{Ask, Look, Screen, use_screen};
use crate::wording::{Arg, Words};

/// Roles of an office that write or receive messages.
const WRITING: [&str; 9] = [
    "case_manager",
    "protection_focal_point",
    "medical_focal_point",
    "coordinator",
    "partner_staff",
    "supervisor",
    "safety_manager",
    "trained_worker",
    "guardian",
];

/// The form that fits: to mark as sent, to record as received, or to take back.
pub fn view(look: &Look, opened: &Opened, section: &NodeRef) -> Html {
    let (look, step, section) = (look.clone(), opened.row.step, section.clone());
    match (opened.done(), opened.view.ours) {
        (Some(_), _) => html! { <TakeBack {look} {step} done={opened.done().cloned()} /> },
        (None, Some(true)) => html! { <Sent {look} {step} {section} withdrawn={withdrawn(opened)} /> },
        (None, Some(false)) => html! { <Received blanks={Blanks(opened.clone())} {look} {step} {section} /> },
        (None, None) => Html::default(),
    }
}

fn withdrawn(opened: &Opened) -> Option<Date> {
    opened.draft.blocked.iter().find_map(|reason| match reason {
        BlockReason::ConsentWithdrawn(on) => Some(*on),
        _ => None,
    })
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct SentProps {
    look: Look,
    section: NodeRef,
    step: u8,
    withdrawn: Option<Date>,
}

/// "We have sent it": by the office that writes it.
#[component]
fn Sent(props: &SentProps) -> Html {
    let screen = use_screen();
    let entry = use_entry(props.look.today, &props.section);
    let words = &screen.words;
    let step = props.step;
    let action = entry.action(|on, role| ReferralAction::MarkSent(step, on, role));
    let withdrawn = props.withdrawn.map(|on| {
        let on = words.date(on);
        html! { <p class="hint">{ words.say_with("messages-sent-before", &[("date", Arg::Text(&on))]) }</p> }
    });
    html! {
        <div ref={entry.root.clone()} class="message-record">
            <h3>{ words.say("messages-mark-sent") }</h3>
            <p>{ words.say("messages-mark-sent-hint") }</p>
            { withdrawn }
            { entry.fields(words, props.look.today, "messages-sent-on", "messages-sent-by") }
            { faults(&screen, &props.look, &entry, action.clone(), None) }
            <div class="actions">
                <Button label={words.say_with("messages-mark-sent-now", &[("step", Arg::Count(usize::from(step)))])} look={ButtonLook::Go}
                    on={entry.press(&screen, &props.look, action, true, "messages-marked-sent")} />
            </div>
        </div>
    }
}

/// What the form compares to know whether it has to be drawn again.
#[derive(Debug, Clone)]
struct Blanks(Opened);

impl PartialEq for Blanks {
    fn eq(&self, other: &Self) -> bool {
        self.0.view == other.0.view
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct ReceivedProps {
    look: Look,
    section: NodeRef,
    step: u8,
    blanks: Blanks,
}

/// "It has come": recorded by the office that waited.
#[component]
fn Received(props: &ReceivedProps) -> Html {
    let screen = use_screen();
    let entry = use_entry(props.look.today, &props.section);
    let reference = use_state(String::new);
    let words = &screen.words;
    let step = props.step;
    let action = entry.action(|on, role| ReferralAction::RecordReceived(step, on, role, reference.trim().to_owned()));
    let needed = consequences::needed(&props.look.case.referral, props.blanks.0.row);
    let blanks = preview::blanks(words, &props.look, &props.blanks.0);
    let blanks = (!blanks.is_empty())
        .then(|| words.say_with("messages-blanks", &[("fields", Arg::Text(&words.values(&blanks)))]));
    let blanks = blanks.map(|said| html! { <p class="hint">{ said }</p> });
    let on_reference = {
        let reference = reference.clone();
        Callback::from(move |text: String| reference.set(text))
    };
    html! {
        <div ref={entry.root.clone()} class="message-record">
            <h3>{ words.say("messages-record-received") }</h3>
            <p>{ words.say("messages-record-received-hint") }</p>
            { entry.fields(words, props.look.today, "messages-received-on", "messages-received-from") }
            <TextField label={words.say("messages-reference")} hint={AttrValue::from(words.say("messages-reference-hint"))}
                value={(*reference).clone()} problem={text_problem(&reference).map(Problem::code)} on_type={on_reference} />
            { blanks }
            { faults(&screen, &props.look, &entry, action.clone(), needed) }
            <div class="actions">
                <Button label={words.say_with("messages-record-now", &[("step", Arg::Count(usize::from(step)))])} look={ButtonLook::Go}
                    on={entry.press(&screen, &props.look, action, needed.is_none(), "messages-recorded")} />
            </div>
        </div>
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct TakeBackProps {
    look: Look,
    step: u8,
    done: Option<Done>,
}

/// "That was a mistake."
#[component]
fn TakeBack(props: &TakeBackProps) -> Html {
    let screen = use_screen();
    let tried = use_state_eq(|| false);
    let root = use_node_ref();
    let words = &screen.words;
    let action = ReferralAction::TakeBack(props.step);
    let refused = refusal(&props.look, &screen, action.clone());
    let fault = |reason: &BlockReason| Fault { said: reasons::reason(words, reason), ..Fault::default() };
    let faults: Vec<Fault> = refused.iter().map(fault).collect();
    let shown = (*tried && !faults.is_empty()).then(|| fault_list(Some(words.say("faults-title")), &faults));
    let reference = match &props.done {
        Some(Done::Received { reference, .. }) if !reference.is_empty() => {
            html! { <p>{ words.say("messages-reference") }{ ": " }<bdi>{ reference }</bdi></p> }
        }
        _ => Html::default(),
    };
    let on = {
        let (screen, free, root) = (screen.clone(), refused.is_empty(), root.clone());
        Callback::from(move |()| {
            tried.set(!free);
            if free {
                change(&screen, action.clone());
            } else {
                dom::reveal_part(&root, FAULTS);
            }
        })
    };
    html! {
        <div ref={root.clone()} class="message-record">
            { reference }
            { shown }
            <Button label={words.say_with("messages-take-back", &[("step", Arg::Count(usize::from(props.step)))])} look={ButtonLook::Quiet} {on} />
        </div>
    }
}

/// A day and a role on their way into the record.
#[derive(Clone)]
pub(super) struct Entry {
    on: UseStateHandle<DateText>,
    role: UseStateHandle<Option<AttrValue>>,
    tried: UseStateHandle<bool>,
    /// The form.
    pub(super) root: NodeRef,
    /// Everything about the message.
    section: NodeRef,
}

/// Parts of the form.
const ON: &str = "form-on";
const ROLE: &str = "form-role";
pub(super) const REASON: &str = "form-reason";

#[hook]
pub(super) fn use_entry(today: Date, section: &NodeRef) -> Entry {
    Entry {
        on: use_state(|| DateText(today.to_string())),
        role: use_state(|| None),
        tried: use_state_eq(|| false),
        root: use_node_ref(),
        section: section.clone(),
    }
}

impl Entry {
    /// The action, once the day can be read. A role that is missing is refused by the record itself.
    pub(super) fn action(&self, make: impl Fn(Date, Code) -> ReferralAction) -> Option<ReferralAction> {
        self.on.date().map(|on| make(on, self.role()))
    }

    /// The role that was chosen; blank if none was.
    pub(super) fn role(&self) -> Code {
        self.role.as_ref().map_or_else(|| Code::from(""), |role| Code::from(role.as_str()))
    }

    /// Whether somebody tried to record it.
    pub(super) fn is_tried(&self) -> bool {
        *self.tried
    }

    pub(super) fn role_field(&self, words: &Words, label: &str) -> Html {
        let role = self.role.clone();
        let on_choose = Callback::from(move |code: Option<AttrValue>| role.set(code));
        html! { <div data-part={ROLE}><SelectField label={words.say(label)} options={roles::options(words, &WRITING, "")} chosen={(*self.role).clone()} {on_choose} /></div> }
    }

    /// Where a reason is mended, if that is in the form, in a field of the message or in a question.
    fn way(&self, screen: &Screen, reason: &BlockReason) -> Option<FaultWay> {
        let words = &screen.words;
        let part = |part| Some(FaultWay::to_part(screen, &self.root, part, &reasons::reason(words, reason)));
        match reason {
            BlockReason::NoRole => part(ROLE),
            BlockReason::InFuture => part(ON),
            BlockReason::NoReason => part(REASON),
            BlockReason::FieldMissing(name) => Some(self.way_to_field(screen, name)),
            BlockReason::ConsentMissing(item) => {
                let (label, ask, to) = (words.say("faults-go"), screen.ask.clone(), item.clone());
                let name = format!("{label}: {}", words.short(item.as_str()));
                Some(FaultWay { label, name, on: Callback::from(move |()| ask.emit(Ask::GoToItem(to.clone()))) })
            }
            _ => None,
        }
    }

    /// To a field of the message, which stands above the form.
    fn way_to_field(&self, screen: &Screen, name: &str) -> FaultWay {
        let (label, section) = (screen.words.say("faults-go"), self.section.clone());
        let field = screen.words.say(&format!("field-{name}"));
        let part = super::fields::part(name);
        FaultWay {
            name: format!("{label}: {field}"),
            label,
            on: Callback::from(move |()| dom::reveal_part(&section, &part)),
        }
    }

    pub(super) fn fields(&self, words: &Words, today: Date, on_label: &str, role_label: &str) -> Html {
        let on = self.on.clone();
        let on_type = Callback::from(move |text: String| on.set(DateText(text)));
        let problem = date_problem(&self.on, today).map(Problem::code);
        html! {
            <div class="message-entry">
                <div data-part={ON}><DateField label={words.say(on_label)} value={self.on.0.clone()} {on_type} {problem} /></div>
                { self.role_field(words, role_label) }
            </div>
        }
    }

    /// Records it, or shows from now on why it cannot be recorded.
    pub(super) fn press(
        &self,
        screen: &Screen,
        look: &Look,
        action: Option<ReferralAction>,
        complete: bool,
        said: &'static str,
    ) -> Callback<()> {
        let (screen, look, tried, root) = (screen.clone(), look.clone(), self.tried.clone(), self.root.clone());
        Callback::from(move |()| {
            tried.set(true);
            let free = |action: &ReferralAction| refusal(&look, &screen, action.clone()).is_empty();
            match action.clone().filter(|action| complete && free(action)) {
                Some(action) => {
                    change(&screen, action);
                    screen.ask.emit(Ask::Announce(screen.words.say(said)));
                }
                None => dom::reveal_part(&root, FAULTS),
            }
        })
    }
}

/// Why it cannot be recorded, once somebody tried; the focus is put there. Each line leads to what mends it.
pub(super) fn faults(
    screen: &Screen,
    look: &Look,
    entry: &Entry,
    action: Option<ReferralAction>,
    needed: Option<&str>,
) -> Html {
    let words = &screen.words;
    if !*entry.tried {
        return Html::default();
    }
    let needed = needed.map(|name| {
        let field = words.say(&format!("field-{name}"));
        let said = words.say_with("messages-needed-first", &[("field", Arg::Text(&field))]);
        Fault { said, way: Some(entry.way_to_field(screen, name)), ..Fault::default() }
    });
    let reason = |reason: &BlockReason| Fault {
        said: reasons::reason(words, reason),
        way: entry.way(screen, reason),
        ..Fault::default()
    };
    let refused: Vec<Fault> = if let Some(action) = action {
        refusal(look, screen, action).iter().map(reason).collect()
    } else {
        let said = words.say("messages-day-missing");
        let way = Some(FaultWay::to_part(screen, &entry.root, ON, &said));
        vec![Fault { said, way, ..Fault::default() }]
    };
    let faults: Vec<Fault> = refused.into_iter().chain(needed).collect();
    if faults.is_empty() {
        return Html::default();
    }
    fault_list(Some(words.say("faults-title")), &faults)
}
