//! When to cover, when to wipe, and who may lift the cover.

use super::keys::Keys;
use super::time::{COUNTED, Moment, Span, Times};
use crate::ui::sealed::Secret;

/// Wrong PINs until everything is wiped.
pub const TRIES: usize = 8;

/// How long the next try has to wait, by the number of wrong ones before it.
const WAITS: [Span; TRIES] = [
    Span::seconds(0),
    Span::seconds(0),
    Span::seconds(0),
    Span::seconds(5),
    Span::seconds(10),
    Span::seconds(20),
    Span::seconds(40),
    Span::seconds(60),
];

/// Where no moment is kept.
const NO_MOMENT: &str = "-";

/// The shortest PIN, in characters.
pub const SHORTEST_PIN: usize = 4;

/// What is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// Nothing.
    Nothing,
    /// The screen shows something else now: it is covered, or a second has passed of the last minute.
    Draw,
    /// Everything has to be wiped.
    Wipe(Wiped),
}

/// Why everything was wiped without anybody asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wiped {
    /// Nobody did anything for too long.
    Idle,
    /// The PIN was wrong too often.
    Tries,
}

/// Why the cover stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Another PIN: how many tries are left, and how many seconds until the next.
    Wrong {
        /// Tries left.
        left: usize,
        /// Seconds to wait.
        wait: usize,
    },
    /// It is too early for the next try: how many seconds are left.
    TooEarly(usize),
}

/// What the worker asks of the guard.
#[derive(Debug, Clone, PartialEq)]
pub enum GuardAsk {
    /// Cover the screen.
    Cover,
    /// Lift the cover. The text is the PIN, if one was set.
    Lift(Secret),
    /// Start the time anew, without lifting the cover. Only without a PIN.
    Stay,
    /// Set a PIN, or take it away.
    Pin(Option<Secret>),
    /// Other times.
    Times(Times),
    /// Other keys.
    Keys(Keys),
}

/// The guard. Equal as long as the screen looks the same.
#[derive(Debug, Clone, Default)]
pub struct Guard {
    /// After how long.
    pub times: Times,
    /// The keys that leave and save.
    pub keys: Keys,
    /// Whether the page is covered.
    pub covered: bool,
    /// Seconds until the wipe, in the last minute before it.
    pub counted: Option<usize>,
    /// Why the cover was not lifted just now.
    pub refused: Option<Refused>,
    pin: Option<Secret>,
    wrong: usize,
    last_wrong: Moment,
    last_active: Option<Moment>,
}

impl PartialEq for Guard {
    fn eq(&self, other: &Self) -> bool {
        let looks = |guard: &Self| (guard.times, guard.keys, guard.covered, guard.counted, guard.pin.is_some());
        looks(self) == looks(other) && self.refused == other.refused
    }
}

impl Guard {
    /// A guard with other times.
    pub fn with_times(times: Times) -> Self {
        Self { times, ..Self::default() }
    }

    /// What has to be known to go on guarding when the program has stopped and was started again, on one line: the cover,
    /// the times in seconds, the keys, the wrong tries and when the last one was, since when nobody did anything if it is
    /// covered, and the PIN. `src/embed/stopped.js` reads the first three, the tries and the PIN.
    pub fn kept(&self) -> String {
        let covered = if self.covered { "covered" } else { "open" };
        let (cover, wipe) = (self.times.cover.in_seconds(), self.times.wipe.in_seconds());
        let idle = self.last_active.filter(|_| self.covered).map_or_else(|| NO_MOMENT.to_owned(), Moment::kept);
        let pin = self.pin.as_ref().map(Secret::text).unwrap_or_default();
        let (keys, wrong, last) = (self.keys.kept(), self.wrong, self.last_wrong.kept());
        format!("{covered} {cover} {wipe} {keys} {wrong} {last} {idle} {pin}")
    }

    /// Goes on guarding as it was kept.
    #[must_use]
    pub fn restored(self, kept: &str) -> Self {
        let mut parts = kept.splitn(9, ' ');
        let mut part = || parts.next().unwrap_or_default();
        let covered = part() == "covered";
        let times = Times::read(&format!("{}s", part()), &format!("{}s", part()));
        let keys = Keys::of_kept(part(), part());
        let wrong = part().parse().unwrap_or_default();
        let last_wrong = Moment::of_kept(part()).unwrap_or_default();
        let last_active = Moment::of_kept(part());
        let pin = Some(part()).filter(|pin| !pin.is_empty()).map(|pin| Secret::from(pin.to_owned()));
        Self { times, keys, covered, pin, wrong, last_wrong, last_active, ..self }
    }

    /// How often the PIN was wrong since it was right.
    #[cfg(test)]
    pub(super) fn wrong_so_far(&self) -> usize {
        self.wrong
    }

    /// Whether a PIN is needed to lift the cover.
    pub fn has_pin(&self) -> bool {
        self.pin.is_some()
    }

    /// Time passes.
    pub fn tick(&mut self, now: Moment) -> Due {
        let idle = now.since(*self.last_active.get_or_insert(now));
        let left = self.times.wipe.less(idle);
        if left == Span::default() {
            return Due::Wipe(Wiped::Idle);
        }
        let before = (self.covered, self.counted);
        self.counted = (left <= COUNTED).then(|| left.in_seconds());
        self.covered = self.covered || idle >= self.times.cover || self.counted.is_some();
        if before == (self.covered, self.counted) { Due::Nothing } else { Due::Draw }
    }

    /// Somebody does something. What was due before that is due all the same, and behind the cover it does
    /// not count: whoever plays with a covered page holds up no wipe.
    pub fn touched(&mut self, now: Moment) -> Due {
        let due = self.tick(now);
        if !self.covered {
            self.last_active = Some(now);
        }
        due
    }

    /// There is nothing on the screen that needs a guard.
    pub fn rests(&mut self, now: Moment) {
        if !self.covered {
            self.last_active = Some(now);
        }
    }

    /// The worker asks for something.
    pub fn asked(&mut self, ask: GuardAsk, now: Moment) -> Due {
        if let due @ Due::Wipe(_) = self.tick(now) {
            return due;
        }
        match ask {
            GuardAsk::Cover => (self.covered, self.refused) = (true, None),
            GuardAsk::Lift(pin) => return self.lift(&pin, now),
            GuardAsk::Stay if self.has_pin() => {}
            GuardAsk::Stay => (self.last_active, self.counted) = (Some(now), None),
            GuardAsk::Pin(pin) => (self.pin, self.wrong, self.refused) = (pin, 0, None),
            GuardAsk::Times(times) => self.times = times,
            GuardAsk::Keys(keys) => self.keys = keys,
        }
        Due::Draw
    }

    /// A try that comes too early says nothing about the PIN, right or wrong.
    fn lift(&mut self, typed: &Secret, now: Moment) -> Due {
        let wait = self.wait(now);
        match &self.pin {
            Some(_) if wait > Span::default() => self.refused = Some(Refused::TooEarly(wait.in_seconds())),
            Some(pin) if pin != typed => return self.wrong_pin(now),
            Some(_) | None => {
                (self.covered, self.counted, self.refused, self.wrong) = (false, None, None, 0);
                self.last_active = Some(now);
            }
        }
        Due::Draw
    }

    fn wrong_pin(&mut self, now: Moment) -> Due {
        self.wrong += 1;
        self.last_wrong = now;
        let left = TRIES.saturating_sub(self.wrong);
        if left == 0 {
            return Due::Wipe(Wiped::Tries);
        }
        self.refused = Some(Refused::Wrong { left, wait: self.wait(now).in_seconds() });
        Due::Draw
    }

    /// How long the next try has to wait. A clock that was set forward does not shorten it.
    fn wait(&self, now: Moment) -> Span {
        let whole = WAITS.get(self.wrong).copied().unwrap_or_default();
        whole.less(now.surely_since(self.last_wrong))
    }
}
