//! Small parts that every page is built from. Each one hardens its own controls: no name, no form,
//! no meaningful value or id, and every kind of remembering switched off.

mod button;
mod choices;
mod disclosure;
mod faults;
mod mark;
mod spot;
mod text;
mod ticks;

pub use button::{Button, Look as ButtonLook};
pub use choices::{Also, Choices, Option as ChoiceOption, beside, in_both, is_digit};
pub use disclosure::Disclosure;
pub use faults::{FAULTS, Fault, Refused, Way as FaultWay, fault_list, part};
pub use mark::project_mark;
pub use spot::{Apart, Spot, use_spot};
pub use text::{DateField, SelectField, TextField};
pub use ticks::{Tick, Ticks};
