//! Today, by the computer's own calendar.

use crate::domain::date::Date;

/// Today in local time. A clock that names no day gives the first day there is.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(1);
    let month = u8::try_from(now.get_month() + 1).unwrap_or(1);
    let day = u8::try_from(now.get_date()).unwrap_or(1);
    Date::new(year, month, day).or_else(|| Date::new(1, 1, 1)).unwrap_or_else(|| unreachable!("the first day exists"))
}
