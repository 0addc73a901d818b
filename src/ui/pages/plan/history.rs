//! What was agreed, approved and ended. None of it is ever changed or removed.

use yew::prelude::*;

use super::super::result::roles;
use super::desk::Desk;
use super::field::{self, Room};
use super::forms::{Gap, ON, buttons, day_gap, missing, part, press_again, set, today};
use super::{reading, words};
use crate::domain::answer::Code;
use crate::domain::date::DateText;
use crate::domain::plan::{Approval, Decision, Ending, Field, PlanAction, PlanLine, Version, counting};
use crate::ui::dom;
use crate::ui::kit::{Button, Disclosure};
use crate::wording::{Arg, Words};

/// Versions, approvals, endings.
pub fn view(desk: &Desk) -> Html {
    let (plan, words) = (desk.plan(), &desk.screen.words);
    let versions: Html = plan
        .versions()
        .iter()
        .rev()
        .map(|version| html! { <li class="card" key={version.number}>{ version_of(words, version) }</li> })
        .collect();
    let none =
        plan.versions().is_empty().then(|| html! { <p>{ words.say("plan-no-version") }</p> }).unwrap_or_default();
    let endings: Html = plan
        .endings()
        .iter()
        .enumerate()
        .map(|(at, ending)| html! { <li class="card" key={at}>{ ending_of(desk, ending) }</li> })
        .collect();
    let ended = (!plan.endings().is_empty())
        .then(|| html! { <><h3>{ words.say("plan-endings") }</h3><ul class="cards">{ endings }</ul></> })
        .unwrap_or_default();
    html! {
        <section>
            <h2>{ words.say("plan-versions") }</h2>
            { none }
            <ul class="cards">{ versions }</ul>
            <Approvals desk={desk.clone()} />
            { ended }
        </section>
    }
}

fn version_of(words: &Words, version: &Version) -> Html {
    let agreement = &version.agreement;
    let (number, on, how) = (version.number.to_string(), words.date(agreement.on), words::say(words, agreement.how));
    let title = words.say_with(
        "plan-agreed-on",
        &[("number", Arg::Text(&number)), ("date", Arg::Text(&on)), ("how", Arg::Text(&how))],
    );
    let interpreter =
        agreement.interpreter.then(|| html! { <p>{ words.say("plan-with-interpreter") }</p> }).unwrap_or_default();
    let risk = agreement
        .risk_ref
        .map(|risk| html! { <p>{ super::stand::risk_text(words, "plan-risk-checked", risk) }</p> })
        .unwrap_or_default();
    let headline = version.content.headline.trim();
    let headline = (!headline.is_empty())
        .then(|| html! { <blockquote dir="auto">{ headline.to_owned() }</blockquote> })
        .unwrap_or_default();
    let row = |row: &PlanLine| {
        html! {
            <li key={row.id.0}>
                <h4 dir="auto">{ words::line_name(words, row) }</h4>
                { reading::list(reading::line(words, row)) }
            </li>
        }
    };
    html! {
        <>
            <h3>{ title }</h3>
            { interpreter }
            { risk }
            <Disclosure summary={words.say_with("plan-version-lines", &[("count", Arg::Count(version.content.lines.len()))])}>
                { headline }
                <ul class="plan-types">{ version.content.lines.iter().map(row).collect::<Html>() }</ul>
            </Disclosure>
        </>
    }
}

fn ending_of(desk: &Desk, ending: &Ending) -> Html {
    let words = &desk.screen.words;
    let closure = &ending.closure;
    let (on, reason) = (words.date(closure.on), words.say(&format!("closure-{}", closure.reason.as_str())));
    let title = words.say_with("plan-ended", &[("date", Arg::Text(&on)), ("reason", Arg::Text(&reason))]);
    let said = |flag: bool, yes: &str, no: &str| words.say(if flag { yes } else { no });
    let facts = [
        words::say(words, counting(&closure.reason, &desk.model.closures)),
        said(closure.explored_with_person, "plan-ended-explored", "plan-ended-not-explored"),
        said(closure.contact_later, "plan-ended-contact", "plan-ended-no-contact"),
    ];
    // Why it was taken up again stands below.
    let texts = ending.texts().into_iter().filter(|(field, _)| *field != Field::ReopenReason);
    let texts = texts.map(|(field, text)| (field::label(words, field), text));
    let until = (!closure.records_until.is_blank())
        .then(|| (words.say("plan-close-records"), closure.records_until.0.as_str()));
    let row = |(label, text): (String, &str)| html! { <div key={label.clone()}><dt>{ label }</dt><dd dir="auto">{ text.to_owned() }</dd></div> };
    let texts: Html = texts.chain(until).map(row).collect();
    let again = ending.reopened.as_ref().map(|again| {
        let on = words.date(again.on);
        html! { <p dir="auto">{ words.say_with("plan-reopened-on", &[("date", Arg::Text(&on)), ("reason", Arg::Text(&again.reason))]) }</p> }
    }).unwrap_or_default();
    html! { <><h4>{ title }</h4><p>{ facts.join(" ") }</p><dl class="plan-sums">{ texts }</dl>{ again }</> }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct Props {
    desk: Desk,
}

#[derive(Debug, Clone, PartialEq, Default)]
struct Draft {
    open: bool,
    on: DateText,
    decision: Option<Decision>,
    by_role: Option<Code>,
    note: String,
    pressed: bool,
}

/// Decisions of those who have to approve the plan.
#[component]
fn Approvals(props: &Props) -> Html {
    let desk = &props.desk;
    let words = &desk.screen.words;
    let draft = use_state(|| Draft { on: today(desk), ..Draft::default() });
    let root = use_node_ref();
    let row = |(at, approval): (usize, &Approval)| {
        let role = roles::name(words, approval.by_role.as_str());
        let (on, decision) = (words.date(approval.on), words::say(words, approval.decision));
        let text = words.say_with(
            "plan-approval-row",
            &[("date", Arg::Text(&on)), ("decision", Arg::Text(&decision)), ("role", Arg::Text(&role))],
        );
        html! { <li key={at} class="row"><span class="row-text">{ text }</span><span class="row-state" dir="auto">{ &approval.note }</span></li> }
    };
    let rows: Html = desk.plan().approvals().iter().enumerate().map(row).collect();
    let rows = (!desk.plan().approvals().is_empty()).then(|| html! { <ul class="rows">{ rows }</ul> });
    let none = desk.plan().approvals().is_empty().then(|| html! { <p>{ words.say("plan-no-approval") }</p> });
    let opens = {
        let (desk, draft, open) = (desk.clone(), draft.clone(), !draft.open);
        Callback::from(move |()| {
            draft.set(Draft { open, on: today(&desk), ..Draft::default() });
            if open {
                dom::reveal_part(&desk.root, "approval");
            }
        })
    };
    let button = (!desk.is_closed()).then(|| html! { <div data-part="add-approval"><Button label={words.say("plan-add-approval")} on={opens} expanded={Some(draft.open)} /></div> }).unwrap_or_default();
    let form = (draft.open && !desk.is_closed()).then(|| form(desk, &draft, &root)).unwrap_or_default();
    html! { <><h3>{ words.say("plan-approvals") }</h3>{ none }{ rows }{ button }{ form }</> }
}

/// Parts of the form.
const DECISION: &str = "form-decision";
const ROLE: &str = "form-role";

fn form(desk: &Desk, draft: &UseStateHandle<Draft>, root: &NodeRef) -> Html {
    let words = &desk.screen.words;
    let mut gaps: Vec<Gap> = day_gap(desk, &draft.on).into_iter().collect();
    let gap = |said: &str, part: &'static str, field: &str| Gap::here(words.say(said), part, words.say(field));
    gaps.extend(
        draft.decision.is_none().then(|| gap("plan-approval-decision-missing", DECISION, "plan-approval-decision")),
    );
    gaps.extend(draft.by_role.is_none().then(|| gap("plan-approval-role-missing", ROLE, "plan-decided-by")));
    let done = {
        let (desk, draft) = (desk.clone(), draft.clone());
        Callback::from(move |()| {
            draft.set(Draft { on: today(&desk), ..Draft::default() });
            dom::reveal_part(&desk.root, "add-approval");
        })
    };
    let send = {
        let (desk, draft, done, clear) = (desk.clone(), draft.clone(), done.clone(), gaps.is_empty());
        let root = root.clone();
        Callback::from(move |()| match (draft.on.date(), draft.decision, draft.by_role.clone()) {
            (Some(on), Some(decision), Some(by_role)) if clear => {
                desk.act(PlanAction::RecordApproval(Approval { on, by_role, decision, note: draft.note.clone() }));
                done.emit(());
            }
            _ => {
                draft.set(Draft { pressed: true, ..(*draft).clone() });
                press_again(&root);
            }
        })
    };
    let shown: &[Gap] = if draft.pressed { &gaps } else { &[] };
    html! {
        <div ref={root.clone()} class="plan-form" data-part="approval">
            { part(DECISION, shown, field::pick(&desk.screen, |words| words.say("plan-approval-decision"), draft.decision, set(draft, |draft, decision| draft.decision = Some(decision)))) }
            <div class="plan-pair">
                { part(ROLE, shown, field::role(words, words.say("plan-decided-by"), draft.by_role.as_ref(), set(draft, |draft, role| draft.by_role = role))) }
                { part(ON, shown, field::day(desk, words.say("plan-on"), &draft.on, set(draft, |draft, on| draft.on = on))) }
            </div>
            { field::text(words, field::label(words, Field::ApprovalNote), &draft.note, Room::Line, set(draft, |draft, text| draft.note = text)) }
            { missing(desk, root, shown) }
            { buttons(desk, "plan-approval-send", send, &done) }
        </div>
    }
}
