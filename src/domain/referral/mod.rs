//! The six messages between the two offices (SA 7.3): drafts, dates, and what stands in the way.
//!
//! Waymark never sends anything. A message is a text the worker passes on by the office's own safe
//! channel, and then marks as sent.
//!
//! INVARIANT: no step can be marked done by the office that waits for it: what the other office
//! sends can only be recorded as received, with that office's role and the day.
//! INVARIANT: a message draws only from the fields its step declares, and every wording in it is a
//! key.

mod action;
mod aside;
mod compose;
mod letter;
mod state;
mod timing;

#[cfg(test)]
mod tests;

pub use action::ReferralAction;
pub use aside::{Copied, PassedOver};
pub use compose::label as field_label;
pub use compose::{FindingNow, ItemAnswer, LineValue, MessageDraft, MessageLine, NeedLine, ReferralContext};
pub use letter::Letter;
pub use state::{BlockReason, Done, NotTravelling, Referral, Shared, StepRecord, StepState};
pub use timing::{Arrival, StepView};

/// No booking before this message has been confirmed (SA 7.3).
pub const BOOKING_STEP: u8 = 4;

/// The message that says whether the person has left (SA 7.3).
pub const DEPARTURE_STEP: u8 = 5;

/// The message whose absence starts the missing-arrival procedure (SA 7.3).
pub const ARRIVAL_STEP: u8 = 6;
