//! Today and now, by the computer's own calendar and clocks.

use crate::domain::date::Date;

/// Today in local time. A clock that names no day gives the first day there is.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(1);
    let month = u8::try_from(now.get_month() + 1).unwrap_or(1);
    let day = u8::try_from(now.get_date()).unwrap_or(1);
    Date::new(year, month, day).or_else(|| Date::new(1, 1, 1)).unwrap_or_else(|| unreachable!("the first day exists"))
}

/// Now, in milliseconds: by the clock that nobody can set, and by the one on the wall.
pub fn now() -> (f64, f64) {
    let steady = web_sys::window().and_then(|window| window.performance()).map(|clock| clock.now());
    (steady.unwrap_or_default(), js_sys::Date::now())
}
