//! Calendar dates without a clock: days and months, parsed from what a person typed.
//!
//! INVARIANT: nothing here reads a clock; today is always an argument.

use serde::{Deserialize, Serialize};

/// A real calendar day, written `2026-11-23`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

/// A date as typed. It is kept even when it is no date, so that nothing entered is lost.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DateText(pub String);

impl DateText {
    /// The day it names, or `None` if it names none.
    pub fn date(&self) -> Option<Date> {
        Date::typed(&self.0)
    }

    /// Whether nothing was typed.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl Date {
    /// A day of the proleptic Gregorian calendar; `None` for an impossible one. Years 1 to 9999.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let possible =
            (1..=9999).contains(&year) && (1..=12).contains(&month) && day >= 1 && day <= days_in_month(year, month);
        possible.then_some(Self { year, month, day })
    }

    /// Reads `2026-11-23`; white space around it is allowed, nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let digits = |part: &str, wide: usize| part.len() == wide && part.bytes().all(|b| b.is_ascii_digit());
        if parts.next().is_some() || !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The same in the digits that people type.
    pub fn typed(text: &str) -> Option<Self> {
        Self::parse(&super::digits::european(text))
    }

    /// Year, month (1 to 12) and day (1 to 31).
    pub fn parts(self) -> (i32, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// Days since 1 January of year 1, which is day 1.
    pub fn ordinal(self) -> i64 {
        let before = i64::from(self.year) - 1;
        let leap_days = before / 4 - before / 100 + before / 400;
        let months: i64 = (1..self.month).map(|month| i64::from(days_in_month(self.year, month))).sum();
        before * 365 + leap_days + months + i64::from(self.day)
    }

    /// Whole days from this day to another; negative if the other is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        other.ordinal() - self.ordinal()
    }

    /// This many days later (or earlier, if negative), held inside years 1 to 9999.
    pub fn plus_days(self, days: i64) -> Self {
        let mut date = self;
        let mut left = days;
        while left > 0 {
            let rest = i64::from(days_in_month(date.year, date.month) - date.day);
            if left <= rest {
                date.day = date.day.saturating_add(u8::try_from(left).unwrap_or(0));
                return date;
            }
            let Some(next) = date.first_of_next_month() else { return date };
            date = next;
            left -= rest + 1;
        }
        while left < 0 {
            if -left < i64::from(date.day) {
                date.day = date.day.saturating_sub(u8::try_from(-left).unwrap_or(0));
                return date;
            }
            let Some(last) = date.last_of_month_before() else { return date };
            left += i64::from(date.day);
            date = last;
        }
        date
    }

    /// This many calendar months later, held to the last day of a shorter month (RI 3.6).
    ///
    /// Always count from a fixed anchor: adding one month twice can differ from adding two.
    pub fn plus_months(self, months: u16) -> Self {
        let zero_based = i64::from(self.year) * 12 + i64::from(self.month) - 1 + i64::from(months);
        let year = i32::try_from(zero_based.div_euclid(12)).unwrap_or(9999).min(9999);
        let month = u8::try_from(zero_based.rem_euclid(12) + 1).unwrap_or(12);
        let day = self.day.min(days_in_month(year, month));
        Self { year, month, day }
    }

    /// Day of the week, Monday 1 to Sunday 7.
    pub fn weekday(self) -> u8 {
        // 1 January of year 1 was a Monday in the proleptic Gregorian calendar.
        u8::try_from((self.ordinal() - 1).rem_euclid(7) + 1).unwrap_or(7)
    }

    fn first_of_next_month(self) -> Option<Self> {
        if self.month == 12 { Self::new(self.year + 1, 1, 1) } else { Self::new(self.year, self.month + 1, 1) }
    }

    fn last_of_month_before(self) -> Option<Self> {
        let (year, month) = if self.month == 1 { (self.year - 1, 12) } else { (self.year, self.month - 1) };
        Self::new(year, month, days_in_month(year, month))
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("a date must be a real day written YYYY-MM-DD"))
    }
}

fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 31,
    }
}

fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a day")
    }

    #[test]
    fn impossible_days_are_refused() {
        for text in ["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "0000-01-01", "2026-01-01x", ""]
        {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        assert!(Date::parse(" 2028-02-29 ").is_some());
    }

    #[test]
    fn a_day_is_read_in_the_digits_it_was_typed_in() {
        for text in ["٢٠٢٦-١١-٢٣", "۲۰۲۶-۱۱-۲۳", "\u{200f}2026-11-23"] {
            let typed = DateText(text.to_owned());
            assert_eq!(typed.date(), Some(day("2026-11-23")), "{text}");
            assert_eq!(typed.0, text, "it is kept as typed");
            assert_eq!(Date::parse(text), None, "a file has one form");
        }
        assert_eq!(DateText("٢٠٢٦-٠٢-٣٠".to_owned()).date(), None);
    }

    #[test]
    fn months_are_held_to_the_last_day_and_never_drift() {
        let anchor = day("2026-01-31");
        let months: Vec<String> = (0..=13).map(|n| anchor.plus_months(n).to_string()).collect();
        assert_eq!(months[1], "2026-02-28");
        assert_eq!(months[2], "2026-03-31");
        assert_eq!(months[13], "2027-02-28");
        assert_eq!(day("2024-01-31").plus_months(1).to_string(), "2024-02-29");
    }

    #[test]
    fn adding_days_agrees_with_counting_them() {
        let start = day("1999-12-30");
        for days in -1500..1500 {
            assert_eq!(start.days_until(start.plus_days(days)), days, "{days}");
        }
    }

    #[test]
    fn the_week_is_known() {
        assert_eq!(day("2026-11-23").weekday(), 1);
        assert_eq!(day("2024-02-29").weekday(), 4);
    }
}
