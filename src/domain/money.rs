//! Money as typed and as counted: whole minor units per currency.
//!
//! INVARIANT: no floating point, no conversion between currencies. What was typed is kept by the
//! caller; nothing here changes it. Source: RI 3.4.

use std::collections::BTreeMap;

use super::digits::european;

/// A currency by its three-letter code (ISO 4217). Only the shape is checked, not the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

/// An amount in minor units (cents). Never negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount {
    /// The currency.
    pub currency: Currency,
    /// Minor units, as many to the unit as the currency has.
    pub minor: u64,
}

/// Why a typed amount cannot be counted. Wording is `money-problem-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MoneyProblem {
    /// Nothing was typed.
    Blank,
    /// No three-letter currency code.
    NoCurrency,
    /// Not a number written with digits, spaces, points or commas.
    NotANumber,
    /// More decimals than the currency has.
    TooManyDecimals,
    /// `1.200` in a currency with three decimals can mean two amounts.
    Ambiguous,
    /// More than can be counted.
    TooLarge,
}

/// Sums, one for each currency.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Totals {
    sums: BTreeMap<Currency, u64>,
}

impl Currency {
    /// Reads a code of three letters, in capitals or not.
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim().as_bytes() {
            [a, b, c] if [a, b, c].iter().all(|letter| letter.is_ascii_alphabetic()) => {
                Some(Self([a.to_ascii_uppercase(), b.to_ascii_uppercase(), c.to_ascii_uppercase()]))
            }
            _ => None,
        }
    }

    /// The code in capitals.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// How many decimals an amount can have, 0 to 4.
    pub fn decimals(self) -> u8 {
        let listed = OTHER_DECIMALS.iter().find(|(_, codes)| codes.split(' ').any(|code| code == self.code()));
        listed.map_or(2, |(decimals, _)| *decimals)
    }
}

impl Amount {
    /// Reads a typed amount: `1200`, `1200.50`, `1 200,50`, `1,200.50`.
    ///
    /// Points, commas, spaces and apostrophes may stand between groups of digits. A single point
    /// or comma before one digit or more, up to the currency's decimals, starts the decimals.
    ///
    /// # Errors
    /// What keeps the text from being counted; the text itself is not repeated.
    pub fn parse(text: &str, currency: &str) -> Result<Self, MoneyProblem> {
        if text.trim().is_empty() {
            return Err(MoneyProblem::Blank);
        }
        let currency = Currency::parse(currency).ok_or(MoneyProblem::NoCurrency)?;
        let (whole, decimals) = split(european(text).trim(), currency.decimals())?;
        let minor = minor_units(&whole, &decimals, currency.decimals()).ok_or(MoneyProblem::TooLarge)?;
        Ok(Self { currency, minor })
    }

    /// As a decimal string without a currency: `1200.50`.
    pub fn decimal(&self) -> String {
        let decimals = usize::from(self.currency.decimals());
        let digits = format!("{:0>width$}", self.minor, width = decimals + 1);
        let (whole, rest) = digits.split_at(digits.len().saturating_sub(decimals));
        if rest.is_empty() { whole.to_owned() } else { format!("{whole}.{rest}") }
    }

    /// The sum of two amounts; `None` for different currencies or more than can be counted.
    pub fn plus(self, other: Self) -> Option<Self> {
        let minor = self.minor.checked_add(other.minor)?;
        (self.currency == other.currency).then_some(Self { minor, ..self })
    }
}

impl Totals {
    /// Adds an amount to the sum of its currency.
    ///
    /// # Errors
    /// [`MoneyProblem::TooLarge`] if the sum cannot be counted; the sum is then left as it was.
    pub fn add(&mut self, amount: Amount) -> Result<(), MoneyProblem> {
        let sum = self.sums.entry(amount.currency).or_insert(0);
        *sum = sum.checked_add(amount.minor).ok_or(MoneyProblem::TooLarge)?;
        Ok(())
    }

    /// The sums, in the order of the currency codes.
    pub fn amounts(&self) -> impl Iterator<Item = Amount> {
        self.sums.iter().map(|(currency, minor)| Amount { currency: *currency, minor: *minor })
    }

    /// The sum of one currency; zero if nothing was added.
    pub fn of(&self, currency: Currency) -> Amount {
        Amount { currency, minor: self.sums.get(&currency).copied().unwrap_or(0) }
    }
}

impl MoneyProblem {
    /// The code used in message names.
    pub fn code(self) -> &'static str {
        match self {
            Self::Blank => "blank",
            Self::NoCurrency => "no_currency",
            Self::NotANumber => "not_a_number",
            Self::TooManyDecimals => "too_many_decimals",
            Self::Ambiguous => "ambiguous",
            Self::TooLarge => "too_large",
        }
    }
}

impl std::fmt::Display for Amount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.decimal(), self.currency.code())
    }
}

/// Digits of the whole part and of the decimals.
fn split(text: &str, decimals: u8) -> Result<(String, String), MoneyProblem> {
    let places = usize::from(decimals);
    let marks: Vec<(usize, char)> = text.char_indices().filter(|(_, sign)| matches!(sign, '.' | ',')).collect();
    let Some((at, last)) = marks.last().copied() else { return Ok((grouped(text)?, String::new())) };
    let (head, tail) = text.split_at(at);
    let tail = tail.get(1..).unwrap_or_default();
    let alone = marks.iter().filter(|(_, sign)| *sign == last).count() == 1;
    let mixed = marks.iter().any(|(_, sign)| *sign != last);
    let digits = !tail.is_empty() && tail.bytes().all(|byte| byte.is_ascii_digit());
    let could_group = !mixed && grouped(text).is_ok();
    if !digits || !alone {
        return Ok((grouped(text)?, String::new()));
    }
    if could_group {
        return if places < 3 { Ok((grouped(text)?, String::new())) } else { Err(MoneyProblem::Ambiguous) };
    }
    let whole = grouped(head)?;
    if tail.len() > places { Err(MoneyProblem::TooManyDecimals) } else { Ok((whole, tail.to_owned())) }
}

/// The digits of a whole number whose groups are set apart by one kind of mark.
fn grouped(text: &str) -> Result<String, MoneyProblem> {
    let is_mark = |sign: char| matches!(sign, '.' | ',' | '\'' | '\u{2019}') || sign.is_whitespace();
    let mut marks: Vec<char> = text.chars().filter(|sign| is_mark(*sign)).collect();
    marks.dedup();
    let groups: Vec<&str> = text.split(is_mark).collect();
    let last = groups.len().saturating_sub(1);
    let fits = |(at, group): (usize, &&str)| {
        let sizes = match at {
            _ if last == 0 => 1..=usize::MAX,
            0 => 1..=3,
            // Two digits: thousands of hundreds, as in 1,00,000.
            _ if at < last => 2..=3,
            _ => 3..=3,
        };
        sizes.contains(&group.len()) && group.bytes().all(|byte| byte.is_ascii_digit())
    };
    // "0.500" is a fraction, not five hundred.
    let leading_zero = last > 0 && text.starts_with('0');
    let sound = marks.len() <= 1 && !leading_zero && groups.iter().enumerate().all(fits);
    if sound { Ok(groups.concat()) } else { Err(MoneyProblem::NotANumber) }
}

fn minor_units(whole: &str, decimals: &str, places: u8) -> Option<u64> {
    let scale = 10_u64.checked_pow(u32::from(places))?;
    let fraction = format!("{decimals:0<width$}", width = usize::from(places));
    let fraction: u64 = if fraction.is_empty() { 0 } else { fraction.parse().ok()? };
    whole.parse::<u64>().ok()?.checked_mul(scale)?.checked_add(fraction)
}

/// Currencies whose number of decimals is not two. Source: ISO 4217, list of current currencies,
/// column "minor unit"; units of account are left out but for those that are paid in.
const OTHER_DECIMALS: [(u8, &str); 3] = [
    (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
    (3, "BHD IQD JOD KWD LYD OMR TND"),
    (4, "CLF UYW"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, currency: &str) -> Result<String, MoneyProblem> {
        Amount::parse(text, currency).map(|amount| amount.to_string())
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        let cases = [
            ("1200", "EUR", "1200.00 EUR"),
            ("1200.50", "eur", "1200.50 EUR"),
            ("1 200,50", "EUR", "1200.50 EUR"),
            ("1\u{202f}200,5", "EUR", "1200.50 EUR"),
            ("1,200.50", "USD", "1200.50 USD"),
            ("1.200,50", "EUR", "1200.50 EUR"),
            ("1,200", "USD", "1200.00 USD"),
            ("1'200.05", "CHF", "1200.05 CHF"),
            ("1,00,000", "BDT", "100000.00 BDT"),
            ("1.200.000", "IDR", "1200000.00 IDR"),
            (" 0 ", "EUR", "0.00 EUR"),
            ("0.07", "EUR", "0.07 EUR"),
            ("5000", "XOF", "5000 XOF"),
            ("12.5", "KWD", "12.500 KWD"),
            ("0.500", "KWD", "0.500 KWD"),
            ("1200.500", "KWD", "1200.500 KWD"),
            ("١٢٠٠", "EGP", "1200.00 EGP"),
            ("١٬٢٠٠٫٥٠", "JOD", "1200.500 JOD"),
            ("۱۲۰۰٫۵", "EUR", "1200.50 EUR"),
        ];
        for (text, currency, expected) in cases {
            assert_eq!(read(text, currency).as_deref(), Ok(expected), "{text} {currency}");
        }
    }

    #[test]
    fn what_cannot_be_counted_is_named() {
        let cases = [
            ("", "EUR", MoneyProblem::Blank),
            ("12", "EU", MoneyProblem::NoCurrency),
            ("12", "E1R", MoneyProblem::NoCurrency),
            ("twelve", "EUR", MoneyProblem::NotANumber),
            ("-12", "EUR", MoneyProblem::NotANumber),
            ("12.", "EUR", MoneyProblem::NotANumber),
            (".50", "EUR", MoneyProblem::NotANumber),
            ("1,2.50", "EUR", MoneyProblem::NotANumber),
            ("1.2.3", "EUR", MoneyProblem::NotANumber),
            ("1 2", "EUR", MoneyProblem::NotANumber),
            ("12.345.6", "EUR", MoneyProblem::NotANumber),
            ("0.505", "EUR", MoneyProblem::TooManyDecimals),
            ("12.3456", "EUR", MoneyProblem::TooManyDecimals),
            ("12.5", "XOF", MoneyProblem::TooManyDecimals),
            ("1.200", "KWD", MoneyProblem::Ambiguous),
            ("99999999999999999999", "EUR", MoneyProblem::TooLarge),
            ("184467440737095517", "EUR", MoneyProblem::TooLarge),
        ];
        for (text, currency, expected) in cases {
            assert_eq!(read(text, currency), Err(expected), "{text} {currency}");
        }
    }

    #[test]
    fn sums_stay_apart_by_currency_and_never_wrap() {
        let amount = |text, currency| Amount::parse(text, currency).expect("an amount");
        let mut totals = Totals::default();
        for (text, currency) in [("10.10", "EUR"), ("5", "USD"), ("0.90", "EUR")] {
            totals.add(amount(text, currency)).expect("a sum");
        }
        let sums: Vec<String> = totals.amounts().map(|sum| sum.to_string()).collect();
        assert_eq!(sums, ["11.00 EUR", "5.00 USD"]);
        assert_eq!(amount("1", "EUR").plus(amount("1", "USD")), None);
        let most = Amount { minor: u64::MAX, ..amount("1", "EUR") };
        assert_eq!(totals.add(most), Err(MoneyProblem::TooLarge));
        assert_eq!(totals.of(most.currency).to_string(), "11.00 EUR");
    }
}
