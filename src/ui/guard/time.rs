//! Moments, and how long is too long.

/// A moment by the two clocks a browser has, in milliseconds. One may stand still while the computer
/// sleeps, the other can be set by hand.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Moment {
    /// The clock that nobody can set.
    pub steady: f64,
    /// The clock on the wall.
    pub wall: f64,
}

impl Moment {
    /// The time since an earlier moment: what either clock says, whichever says more. A clock that was set
    /// back takes nothing away.
    pub fn since(self, earlier: Self) -> Span {
        Span::of_milliseconds((self.steady - earlier.steady).max(self.wall - earlier.wall))
    }

    /// As one word, to be read again in the same document.
    pub fn kept(self) -> String {
        format!("{}/{}", self.steady, self.wall)
    }

    /// What was kept so.
    pub fn of_kept(word: &str) -> Option<Self> {
        let (steady, wall) = word.split_once('/')?;
        Some(Self { steady: steady.parse().ok()?, wall: wall.parse().ok()? })
    }

    /// The time since an earlier moment that nobody can make longer by setting a clock.
    pub fn surely_since(self, earlier: Self) -> Span {
        Span::of_milliseconds(self.steady - earlier.steady)
    }
}

/// A length of time in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Span(u64);

impl Span {
    /// So many seconds.
    pub const fn seconds(seconds: u64) -> Self {
        Self(seconds * 1_000)
    }

    /// So many minutes.
    pub const fn minutes(minutes: u64) -> Self {
        Self::seconds(minutes * 60)
    }

    fn of_milliseconds(milliseconds: f64) -> Self {
        // From a clock, so far below what a float holds exactly; less than nothing is nothing.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates at both ends")]
        Self(milliseconds as u64)
    }

    /// `2`, `2m` and `120s` are two minutes. `None` for anything else.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let (number, of) = match text.strip_suffix(['s', 'S']) {
            Some(number) => (number, Self::seconds as fn(u64) -> Self),
            None => (text.strip_suffix(['m', 'M']).unwrap_or(text), Self::minutes as fn(u64) -> Self),
        };
        let few = number.len() <= 5 && number.bytes().all(|digit| digit.is_ascii_digit());
        few.then(|| number.parse().ok().map(of)).flatten()
    }

    /// What is left of it after another, or nothing.
    pub fn less(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// In seconds; one that has begun counts.
    pub fn in_seconds(self) -> usize {
        usize::try_from(self.0.div_ceil(1_000)).unwrap_or(usize::MAX)
    }

    /// In minutes, if it is whole ones.
    pub fn in_minutes(self) -> Option<usize> {
        self.0.is_multiple_of(60_000).then(|| self.in_seconds() / 60)
    }
}

/// After how long the page is covered and wiped when nobody does anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// Covered.
    pub cover: Span,
    /// Wiped.
    pub wipe: Span,
}

/// The last part of the time before a wipe, in which it is counted down.
pub const COUNTED: Span = Span::minutes(1);

/// Whatever a page around asks for, a screen that nobody looks at does not stay open longer.
const LATEST: Times = Times { cover: Span::minutes(60), wipe: Span::minutes(240) };
/// And nobody is hurried so that they cannot work.
const SOONEST: Times = Times { cover: Span::seconds(10), wipe: Span::seconds(90) };

impl Default for Times {
    fn default() -> Self {
        Self { cover: Span::minutes(2), wipe: Span::minutes(15) }
    }
}

impl Times {
    /// The times that a page around asks for; the usual one where it asks for none or for something else.
    pub fn read(cover: &str, wipe: &str) -> Self {
        let usual = Self::default();
        let wipe = Span::read(wipe).unwrap_or(usual.wipe).clamp(SOONEST.wipe, LATEST.wipe);
        usual.with_wipe(wipe).with_cover(Span::read(cover).unwrap_or(usual.cover).min(wipe.less(COUNTED)))
    }

    /// Covered after another time. The countdown is always seen on the cover, so the wipe may move.
    pub fn with_cover(self, cover: Span) -> Self {
        let cover = cover.clamp(SOONEST.cover, LATEST.cover);
        Self { cover, wipe: self.wipe.max(Span(cover.0 + COUNTED.0)) }
    }

    /// Wiped after another time; the cover may move.
    pub fn with_wipe(self, wipe: Span) -> Self {
        let wipe = wipe.clamp(SOONEST.wipe, LATEST.wipe);
        Self { cover: self.cover.min(wipe.less(COUNTED)), wipe }
    }
}
