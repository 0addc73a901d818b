//! A language that nobody speaks: English with accents, 40 % longer or more. Whatever it does not fit, a real language
//! will not fit one day.

/// What the language says of itself, in its `language.txt`.
pub const ABOUT: &str = "name = Pšêüüðöö\ndirection = ltr\ndecimal mark = ,\n";

/// The wording of an English file in that language. Names, values and the cases of a plural stay as they are.
#[must_use]
pub fn pseudo(fluent: &str) -> String {
    fluent.lines().flat_map(|line| [pseudo_line(line), "\n".to_owned()]).collect()
}

fn pseudo_line(line: &str) -> String {
    match starts(line) {
        Some(at) => format!("{}{}", &line[..at], longer(&line[at..])),
        None => line.to_owned(),
    }
}

/// Where the words of a line start, if it has any.
fn starts(line: &str) -> Option<usize> {
    let is_message = line.starts_with(|sign: char| sign.is_ascii_alphabetic());
    let is_attribute = line.trim_start().starts_with('.');
    if is_message || is_attribute {
        line.find(" = ").map(|at| at + 3)
    } else if line.starts_with('#') || line.trim() == "}" {
        None
    } else {
        // What stands before is the name of a case, such as `*[other] `.
        let case = line.trim_start().trim_start_matches('*').starts_with('[');
        Some(if case { line.find("] ").map_or(line.len(), |at| at + 2) } else { 0 })
    }
}

/// How many signs of a file are words: what stands neither in braces nor in a name or a remark.
#[must_use]
pub fn words(fluent: &str) -> usize {
    let outside = |text: &str| {
        let mut depth = 0_u32;
        let is_word = |sign: &char| {
            match sign {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => return depth == 0,
            }
            false
        };
        text.chars().filter(is_word).count()
    };
    fluent.lines().filter_map(|line| starts(line).map(|at| outside(line[at..].trim_start()))).sum()
}

/// Text outside braces gets accents, and its vowels and some more of its letters are doubled.
fn longer(text: &str) -> String {
    let (mut longer, mut depth) = (String::with_capacity(text.len() * 2), 0u32);
    for sign in text.chars() {
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > 0 {
            longer.push(sign);
            continue;
        }
        let (accented, times) = match sign {
            'a' => ('á', 2),
            'e' => ('é', 2),
            'i' => ('î', 2),
            'o' => ('ö', 2),
            'u' => ('ü', 2),
            'y' => ('ý', 2),
            'n' => ('ñ', 2),
            's' => ('š', 2),
            't' => ('ŧ', 1),
            'A' => ('Â', 2),
            'E' => ('Ê', 2),
            'I' => ('Ï', 2),
            'O' => ('Ø', 2),
            'U' => ('Û', 2),
            other => (other, 1),
        };
        longer.extend(std::iter::repeat_n(accented, times));
    }
    longer
}

#[cfg(test)]
mod tests {
    use super::{pseudo, words};

    #[test]
    fn only_the_words_change() {
        let file = "# A note\nlines = { $count ->\n    [one] One line\n   *[other] { $count } lines\n}\n    .short = It is { $it }\n";
        let expected = "# A note\nlines = { $count ->\n    [one] ØØññéé lîîññéé\n   *[other] { $count } lîîññééšš\n}\n    .short = ÏÏŧ îîšš { $it }\n";
        assert_eq!(pseudo(file), expected);
        assert_eq!(words(file), "One line".len() + " lines".len() + "It is ".len());
    }
}
