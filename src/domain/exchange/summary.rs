//! The readable summary: a report as plain text, to be read anywhere or pasted into a letter.

use crate::domain::report::{Block, Body, Line, Report, Say};

/// A report as plain text. `words` puts what is said into the words of a language.
pub fn summary(report: &Report, words: &dyn Fn(&Say) -> String) -> String {
    let mut out = Sheet { text: String::new(), words };
    let title = words(&report.title);
    out.underlined(&title, '=');
    if report.training {
        out.paragraph(&words(&Say::key("training-watermark")));
    }
    out.paragraph(&words(&report.handling));
    report.head.iter().for_each(|line| out.fact(line));
    for section in &report.sections {
        out.gap();
        out.underlined(&words(&section.title), '-');
        section.blocks.iter().for_each(|block| out.block(block));
    }
    if let Some(left_out) = &report.left_out {
        out.gap();
        out.paragraph(&words(left_out));
    }
    out.text
}

struct Sheet<'w> {
    text: String,
    words: &'w dyn Fn(&Say) -> String,
}

impl Sheet<'_> {
    fn block(&mut self, block: &Block) {
        if let Some(title) = &block.title {
            self.gap();
            let title = (self.words)(title);
            self.row("", &title);
        }
        match &block.body {
            // The facts beside it say the same in words.
            Body::Ladder(_) => {}
            Body::Sentences(said) => said.iter().for_each(|said| self.row("", &(self.words)(said))),
            Body::Facts(lines) => lines.iter().for_each(|line| self.fact(line)),
            Body::List(lines) => lines.iter().for_each(|line| self.item(line)),
        }
    }

    fn fact(&mut self, line: &Line) {
        let text = self.labelled(line);
        self.row("", &text);
        self.more(line);
    }

    fn item(&mut self, line: &Line) {
        let text = self.labelled(line);
        self.row("- ", &text);
        self.more(line);
    }

    fn labelled(&self, line: &Line) -> String {
        let text = (self.words)(&line.text);
        match &line.label {
            Some(label) => self.joined(&self.begun(label), &text),
            None if line.text.own_words().is_empty() => begun(&text),
            None => text,
        }
    }

    /// A label and what it says. A label that is a sentence ends as one.
    fn joined(&self, label: &str, text: &str) -> String {
        if label.ends_with(['.', '?', '!', '؟']) {
            return format!("{label} {}", begun(text));
        }
        format!("{label}{}{text}", (self.words)(&Say::key("report-colon")))
    }

    fn begun(&self, label: &Say) -> String {
        begun(&(self.words)(label))
    }

    fn more(&mut self, line: &Line) {
        for more in &line.more {
            self.row("    ", &(self.words)(more));
        }
    }

    fn underlined(&mut self, title: &str, with: char) {
        self.row("", title);
        let line: String = title.chars().map(|_| with).collect();
        self.row("", &line);
    }

    fn paragraph(&mut self, text: &str) {
        self.row("", text);
        self.gap();
    }

    /// One row. What a person wrote over several lines stays inside its own row's indent, so that it
    /// cannot pass for a heading or a line of the summary.
    fn row(&mut self, before: &str, text: &str) {
        let text: String = text.chars().filter(|sign| !is_hidden(*sign)).collect();
        let mut lines = text.lines();
        self.text.push_str(before);
        self.text.push_str(lines.next().unwrap_or_default());
        for line in lines {
            self.text.push_str("\n    ");
            self.text.push_str(line.trim());
        }
        self.text.push('\n');
    }

    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }
}

/// With a capital at the beginning, as a line begins; own words are left as they are.
fn begun(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}

/// Signs that are not seen and change how others are read.
fn is_hidden(sign: char) -> bool {
    let direction = matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    direction || (sign.is_control() && sign != '\n')
}
