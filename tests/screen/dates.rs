//! Dates in words, as each language writes them.

use waymark::domain::date::DateText;
use waymark::wording::Words;

#[test]
fn days_are_written_as_each_language_writes_them() {
    let expected = [
        ("en", ["1 December 2026", "23 May 2027"]),
        ("fr", ["1 décembre 2026", "23 mai 2027"]),
        ("es", ["1 de diciembre de 2026", "23 de mayo de 2027"]),
        ("ar", ["1 كانون الأول/ديسمبر 2026", "23 أيار/مايو 2027"]),
        ("ru", ["1 декабря 2026", "23 мая 2027"]),
        ("uk", ["1 грудня 2026 року", "23 травня 2027 року"]),
    ];
    for (code, written) in expected {
        let words = Words::of(code);
        let days = ["2026-12-01", "2027-05-23"].map(|day| words.date(DateText(day.to_owned()).date().expect("a day")));
        assert_eq!(days, written, "{code}");
    }
}
