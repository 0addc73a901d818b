//! One line: a row that sums it up, and the whole line when it is opened.

use yew::prelude::*;

use super::super::result::roles;
use super::desk::Desk;
use super::go::line_part;
use super::{editor, reading, words};
use crate::domain::plan::{LineId, LineStatus, PlanAction, PlanLine, Severity};
use crate::ui::dom;
use crate::ui::kit::{Button, ButtonLook, Disclosure};
use crate::wording::{Arg, Words};

/// Properties of [`LineCard`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The page.
    pub desk: Desk,
    /// The line.
    pub id: LineId,
    /// Its position, from 0.
    pub at: usize,
    /// The position of the last line.
    pub last: usize,
}

/// What a line is called where it is heard: each of its buttons stands on other lines too.
fn name(words: &Words, line: &PlanLine) -> String {
    format!("{} {}", words::line_number(words, line.id), words::about(words, line))
}

/// A line.
#[component]
pub fn LineCard(props: &Props) -> Html {
    let desk = &props.desk;
    let removing = use_state(|| false);
    let Some(line) = desk.plan().content().line(props.id) else { return Html::default() };
    let open = desk.open.contains(&props.id) && !desk.is_closed();
    let class = if line.is_live() { "card plan-line" } else { "card plan-line plan-line-gone" };
    let body = open
        .then(|| {
            html! {
                <div class="plan-editor" key={desk.refused.times} role="group" aria-label={name(&desk.screen.words, line)}>
                    { editor::view(desk, line) }
                    { foot(props, line, &removing) }
                </div>
            }
        })
        .unwrap_or_default();
    html! {
        <li {class} data-part={line_part(line.id, "open")}>
            <div class="plan-line-head">
                <div class="plan-line-sum">
                    <h3><span class="plan-number">{ words::line_number(&desk.screen.words, line.id) }</span>{ " " }<span dir="auto">{ words::about(&desk.screen.words, line) }</span></h3>
                    <p class="plan-line-facts">{ facts(&desk.screen.words, line) }</p>
                    { counts(desk, line) }
                </div>
                { toggle(desk, line, open) }
            </div>
            { body }
            { whole(desk, line) }
        </li>
    }
}

/// The whole line to read, while the plan is closed.
fn whole(desk: &Desk, line: &PlanLine) -> Html {
    if !desk.is_closed() {
        return Html::default();
    }
    let words = &desk.screen.words;
    html! { <Disclosure summary={words.say("plan-read")}>{ reading::list(reading::line(words, line)) }</Disclosure> }
}

/// Who, by when, how far.
pub fn facts(words: &Words, line: &PlanLine) -> String {
    let owner =
        line.owner_role.as_ref().map_or_else(|| words.say("plan-nobody-yet"), |role| roles::name(words, role.as_str()));
    let due = if line.due_on.is_blank() {
        words.say("plan-no-day-yet")
    } else {
        words.say_with("plan-by", &[("date", Arg::Text(&words::day(words, &line.due_on)))])
    };
    let planned = line.planned().ok().map(|amount| words.decimal(&amount.to_string()));
    let facts = [Some(owner), Some(due), Some(words::say(words, line.progress.status)), planned];
    facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// How many points stand in the way, and how many are worth a look.
fn counts(desk: &Desk, line: &PlanLine) -> Html {
    let words = &desk.screen.words;
    let of = |severity: Severity| desk.model.of_line(line.id).filter(|problem| problem.severity == severity).count();
    let say = |id: &str, count: usize, class: &'static str| {
        (count > 0).then(|| html! { <span {class}>{ words.say_with(id, &[("count", Arg::Count(count))]) }</span> })
    };
    let (blocks, warns) = (
        say("plan-line-blocks", of(Severity::Block), "plan-count plan-count-block"),
        say("plan-line-warns", of(Severity::Warn), "plan-count"),
    );
    if desk.is_closed() || (blocks.is_none() && warns.is_none()) {
        return Html::default();
    }
    html! { <p class="plan-counts">{ blocks }{ warns }</p> }
}

fn toggle(desk: &Desk, line: &PlanLine, open: bool) -> Html {
    if desk.is_closed() {
        return Html::default();
    }
    let words = &desk.screen.words;
    let label = words.say(if open { "plan-fold" } else { "plan-unfold" });
    let name = words.say_with(
        "plan-label-of",
        &[("label", Arg::Text(&label)), ("about", Arg::Text(&words::line_name(words, line)))],
    );
    let on = {
        let (desk, id) = (desk.clone(), line.id);
        Callback::from(move |()| {
            let mut now = (*desk.open).clone();
            if !now.remove(&id) {
                now.insert(id);
            }
            desk.open.set(now);
        })
    };
    html! { <Button {label} {name} {on} expanded={Some(open)} /> }
}

/// The place of the line in the plan, and the way to take it out.
fn foot(props: &Props, line: &PlanLine, removing: &UseStateHandle<bool>) -> Html {
    let (desk, words) = (&props.desk, &props.desk.screen.words);
    if **removing {
        return confirm(props, line, removing);
    }
    let up = move_to(props, props.at.checked_sub(1), "plan-already-first", "up");
    let down = move_to(props, Some(props.at + 1).filter(|at| *at <= props.last), "plan-already-last", "down");
    let remove = {
        let (desk, removing, id) = (desk.clone(), removing.clone(), line.id);
        Callback::from(move |()| {
            removing.set(true);
            dom::reveal_part(&desk.root, &line_part(id, "keep"));
        })
    };
    html! {
        <div class="actions plan-line-foot">
            <span data-part={line_part(line.id, "up")}><Button label={words.say("plan-move-up")} on={up} look={ButtonLook::Quiet} /></span>
            <span data-part={line_part(line.id, "down")}><Button label={words.say("plan-move-down")} on={down} look={ButtonLook::Quiet} /></span>
            <span data-part={line_part(line.id, "remove")}><Button label={words.say("plan-remove-line")} on={remove} look={ButtonLook::Quiet} /></span>
        </div>
    }
}

fn move_to(props: &Props, to: Option<usize>, at_the_end: &'static str, part: &'static str) -> Callback<()> {
    let (desk, id) = (props.desk.clone(), props.id);
    Callback::from(move |()| {
        let said = match to {
            Some(to) => {
                desk.act(PlanAction::MoveLine(id, to));
                desk.screen.words.say_with("plan-moved", &[("place", Arg::Count(to + 1))])
            }
            None => desk.say(at_the_end),
        };
        desk.announce(said);
        // Moving the row in the page takes the focus from its button.
        dom::reveal_part(&desk.root, &line_part(id, part));
    })
}

/// Asked once before a line goes, because it cannot be brought back.
fn confirm(props: &Props, line: &PlanLine, removing: &UseStateHandle<bool>) -> Html {
    let (desk, words, id) = (&props.desk, &props.desk.screen.words, line.id);
    let keep = {
        let (desk, removing) = (desk.clone(), removing.clone());
        Callback::from(move |()| {
            removing.set(false);
            dom::reveal_part(&desk.root, &line_part(id, "remove"));
        })
    };
    let remove = {
        let desk = desk.clone();
        Callback::from(move |()| {
            desk.act(PlanAction::RemoveLine(id));
            desk.announce(words::line_number(&desk.screen.words, id) + " " + &desk.say("plan-removed"));
            dom::reveal_part(&desk.root, "lines");
        })
    };
    let begun = matches!(line.progress.status, LineStatus::UnderWay | LineStatus::Done);
    let text = words.say(if begun { "plan-remove-begun" } else { "plan-remove-text" });
    html! {
        <div class="plan-confirm" role="group" aria-label={words.say("plan-remove-line")}>
            <p>{ text }</p>
            <div class="actions">
                <span data-part={line_part(id, "keep")}><Button label={words.say("plan-remove-keep")} on={keep} /></span>
                <Button label={words.say("plan-remove-yes")} on={remove} look={ButtonLook::Quiet} />
            </div>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::Code;
    use crate::domain::date::DateText;
    use crate::domain::instrument::Dimension;

    #[test]
    fn the_row_says_who_by_when_and_how_far() {
        let words = Words::of("en");
        let mut line = PlanLine::new(LineId(1), Dimension::Social);
        assert_eq!(facts(&words, &line), "nobody named yet · no day yet · proposed");
        line.owner_role = Some(Code::from("lawyer"));
        line.due_on = DateText("2026-12-01".to_owned());
        line.money.planned = "200".to_owned();
        line.money.currency = "eur".to_owned();
        assert_eq!(facts(&words, &line), "lawyer · by 1 December 2026 · proposed · 200.00 EUR");
        line.due_on = DateText("soon".to_owned());
        assert!(facts(&words, &line).contains("by soon"), "a day that cannot be read stays as typed");
    }
}
