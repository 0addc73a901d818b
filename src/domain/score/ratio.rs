//! Exact fractions, so that a band is never flipped by rounding.

use std::cmp::Ordering;

/// An exact, non-negative fraction in lowest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ratio {
    over: u128,
    under: u128,
}

impl Ratio {
    /// Nothing.
    pub const ZERO: Self = Self { over: 0, under: 1 };
    /// The whole.
    pub const ONE: Self = Self { over: 1, under: 1 };

    /// `over / under`; `None` if `under` is zero.
    pub fn new(over: u128, under: u128) -> Option<Self> {
        if under == 0 {
            return None;
        }
        let shared = common(over, under);
        Some(Self { over: over.checked_div(shared)?, under: under.checked_div(shared)? })
    }

    /// The sum; `None` if it cannot be held exactly.
    pub fn plus(self, other: Self) -> Option<Self> {
        let left = self.over.checked_mul(other.under)?;
        let right = other.over.checked_mul(self.under)?;
        Self::new(left.checked_add(right)?, self.under.checked_mul(other.under)?)
    }

    /// This many times; `None` if it cannot be held exactly.
    pub fn times(self, factor: u128) -> Option<Self> {
        Self::new(self.over.checked_mul(factor)?, self.under)
    }

    /// Divided by a whole number; `None` for zero.
    pub fn over(self, divisor: u128) -> Option<Self> {
        Self::new(self.over, self.under.checked_mul(divisor)?)
    }

    /// Hundredths, rounded half away from zero. For display only; bands compare the exact value.
    pub fn hundredths(self) -> u128 {
        let doubled = self.over.saturating_mul(200).saturating_add(self.under);
        doubled.checked_div(self.under.saturating_mul(2)).unwrap_or(0)
    }

    /// The value with two decimals.
    pub fn display(self) -> String {
        let hundredths = self.hundredths();
        format!("{}.{:02}", hundredths / 100, hundredths % 100)
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        // Weights and points are below 2^64, so the products fit; saturation keeps it total.
        self.over.saturating_mul(other.under).cmp(&other.over.saturating_mul(self.under))
    }
}

fn common(mut left: u128, mut right: u128) -> u128 {
    while right != 0 {
        (left, right) = (right, left.checked_rem(right).unwrap_or(0));
    }
    left.max(1)
}
