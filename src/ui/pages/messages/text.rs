//! A message as plain text, exactly as it goes out.
//!
//! INVARIANT: the text comes from the composed draft alone, and there is none while something stands
//! in the way.
//! INVARIANT: wording made for messages goes before wording made for the screen, so that nothing in
//! the text points to trafficking or to help for the authorities (SA 7.3, SA 4.6).

use crate::domain::answer::NOTE_LIMIT;
use crate::domain::case::{Case, World};
use crate::domain::catalogue::Catalogue;
use crate::domain::date::Date;
use crate::domain::plan::LineSummary;
use crate::domain::referral::{FindingNow, LineValue, MessageDraft, MessageLine, NeedLine};
use crate::wording::{Arg, Words};

/// The text of a message, 1 to 6. `None` while something stands in the way, and for a message that
/// the other office writes.
pub fn message_text(step: u8, case: &Case, catalogue: &Catalogue, words: &Words, today: Date) -> Option<String> {
    let world = World { catalogue, today };
    let draft = case.with_referral_context(world, |context| case.referral.compose(step, context))?;
    let count = catalogue.messages().count();
    draft.blocked.is_empty().then(|| write(step, count, &draft, case.training, words, today))
}

fn write(step: u8, count: usize, draft: &MessageDraft, training: bool, words: &Words, today: Date) -> String {
    let title = words.say_with(
        "messages-text-title",
        &[
            ("step", Arg::Count(usize::from(step))),
            ("count", Arg::Count(count)),
            ("title", Arg::Text(&words.say(&draft.title))),
        ],
    );
    let way = words.say_with(
        "messages-way",
        &[("from", Arg::Text(&words.part(&draft.title, "from"))), ("to", Arg::Text(&words.part(&draft.title, "to")))],
    );
    let date = line(words, &words.say("date"), &words.date(today));
    let mut text: Vec<String> = training.then(|| words.say("training-watermark")).into_iter().collect();
    text.extend([title, way, date, String::new()]);
    // Whoever reads it sees what was to be in it and is not.
    text.extend(draft.lines.iter().map(
        |line| {
            if goes_out(line) { said_line(words, line) } else { not_given(words, line) }
        },
    ));
    text.extend([String::new(), words.say("messages-text-foot"), String::new()]);
    text.join("\n")
}

/// Whether a line is in the text. Words that are too long stay out, as everywhere in outputs.
pub fn goes_out(line: &MessageLine) -> bool {
    match &line.value {
        LineValue::Text(text) => text.chars().count() <= NOTE_LIMIT,
        value => value.is_carried(),
    }
}

fn said_line(words: &Words, said: &MessageLine) -> String {
    let label = label(words, &said.label);
    match said_value(words, &said.value).as_slice() {
        [] => String::new(),
        [one] => line(words, &label, one),
        many => {
            let items = many.iter().map(|item| words.say_with("messages-text-item", &[("value", Arg::Text(item))]));
            std::iter::once(line(words, &label, ""))
                .chain(items)
                .map(|line| line.trim_end().to_owned())
                .collect::<Vec<_>>()
                .join("\n")
        }
    }
}

fn not_given(words: &Words, said: &MessageLine) -> String {
    line(words, &label(words, &said.label), &words.say("messages-text-not-given"))
}

/// A label and what stands under it, as one line.
pub fn line(words: &Words, label: &str, value: &str) -> String {
    words.say_with("messages-text-line", &[("label", Arg::Text(label)), ("value", Arg::Text(value))])
}

/// The label of a line.
pub fn label(words: &Words, key: &str) -> String {
    let own = format!("in-message-{key}");
    match key.strip_prefix("item-") {
        Some(_) if words.has(&own) => words.say(&own),
        Some(item) => words.short(item),
        None => words.say(key),
    }
}

/// Words in a message that point to what must not be in it, each with the label of its line. The stems are data of each
/// language: a word has to hold one of them, or be the one that ends in a full stop. A hint, never a bar: it knows few words.
pub fn telling_words(languages: &[&Words], draft: &MessageDraft) -> Vec<(String, String)> {
    let signs = languages.iter().flat_map(|words| draft.forbidden.iter().filter_map(|key| words.attr(key, "signs")));
    let signs: Vec<String> = signs.flat_map(|signs| signs.split(' ').map(str::to_owned).collect::<Vec<_>>()).collect();
    let tells = |word: &str| {
        signs
            .iter()
            .any(|sign| sign.strip_suffix('.').map_or_else(|| word.contains(sign.as_str()), |whole| word == whole))
    };
    let of_line = |line: &MessageLine| {
        let LineValue::Text(text) = &line.value else { return Vec::new() };
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        let telling = words.filter(|word| tells(&word.to_lowercase()));
        telling.map(|word| (line.label.clone(), word.to_owned())).collect()
    };
    draft.lines.iter().flat_map(of_line).collect()
}

/// What a line says, in one or several parts. Nothing for a line that says nothing.
pub fn said_value(words: &Words, value: &LineValue) -> Vec<String> {
    match value {
        LineValue::Missing | LineValue::Withheld => Vec::new(),
        // One line of the text for one field, whatever was typed into it.
        LineValue::Text(text) => vec![text.split_whitespace().collect::<Vec<_>>().join(" ")],
        LineValue::Keys(keys) => keys.iter().map(|key| said(words, key)).collect(),
        LineValue::Date(date) => vec![words.date(*date)],
        LineValue::Finding(finding) => vec![said_finding(words, *finding)],
        LineValue::Needs(needs) => said_needs(words, needs),
        LineValue::Plan(lines) => lines.iter().map(|line| said_plan_line(words, line)).collect(),
    }
}

/// The words of a key, `message` or `message.attribute`.
fn said(words: &Words, key: &str) -> String {
    let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
    let own = format!("in-message-{id}");
    match attribute {
        Some(name) => words.attr(&own, name).unwrap_or_else(|| words.part(id, name)),
        None if words.has(&own) => words.say(&own),
        None => words.say(id),
    }
}

fn said_finding(words: &Words, finding: FindingNow) -> String {
    let id = if finding.provisional { "messages-text-finding-open" } else { "messages-text-finding" };
    let (level, timing) = (words.part("level", finding.level.code()), words.part("timing", finding.timing.code()));
    words.say_with(id, &[("level", Arg::Text(&level)), ("timing", Arg::Text(&timing))])
}

/// Needs by type of help, never by item: an item can say more about the person than help needs.
fn said_needs(words: &Words, needs: &[NeedLine]) -> Vec<String> {
    let mut found: Vec<(&[String], Vec<String>)> = Vec::new();
    for need in needs {
        let urgency = said(words, &need.urgency);
        match found.iter_mut().find(|(types, _)| *types == need.types.as_slice()) {
            Some((_, urgencies)) if urgencies.contains(&urgency) => {}
            Some((_, urgencies)) => urgencies.push(urgency),
            None => found.push((&need.types, vec![urgency])),
        }
    }
    let row = |(types, urgencies): (&[String], Vec<String>)| {
        let types = words.names(types.iter().map(|letter| said(words, &format!("assistance-{letter}"))));
        line(words, &types, &words.values(urgencies))
    };
    found.into_iter().map(row).collect()
}

fn said_plan_line(words: &Words, line: &LineSummary) -> String {
    let assistance = line.assistance.as_ref().map(|letter| said(words, &format!("assistance-{letter}")));
    let approach = line.approach.as_ref().map(|code| said(words, &format!("approach-{}", code.as_str())));
    let role = line.owner_role.as_ref().map(|role| super::super::result::roles::name(words, role.as_str()));
    let due = line.due_on.map(|due| words.say_with("messages-text-due", &[("date", Arg::Text(&words.date(due)))]));
    let own = line.released.as_ref().filter(|text| text.chars().count() <= NOTE_LIMIT);
    let own = own.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    let parts: Vec<String> = [assistance, approach, own, role, due].into_iter().flatten().collect();
    if parts.is_empty() { words.say("messages-text-plan-line") } else { words.values(parts) }
}

#[cfg(test)]
mod tests;
