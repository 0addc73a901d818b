//! Whether somebody is there, and how much time passes.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Interval;

/// What happens when somebody is there.
const SIGNS: [&str; 6] = ["keydown", "pointerdown", "pointermove", "wheel", "touchstart", "input"];
/// When a page may have slept, and comes back.
const WAKES: [&str; 2] = ["focus", "pageshow"];
const DOCUMENT_WAKES: [&str; 2] = ["visibilitychange", "resume"];

/// How often the time is looked at, and how often a sign of somebody is handed on, in milliseconds.
const BEAT: u32 = 1_000;

/// The listeners; they end with this value.
#[derive(Debug)]
pub struct Watch {
    _listeners: Vec<EventListener>,
    _beat: Interval,
}

/// Hands on that time has passed: every second, and at once when the page comes back from wherever it was.
/// `touched` hears of somebody who is there, at most once in a second, before the page does.
pub fn watch(time: impl Fn() + 'static, touched: impl Fn() + 'static) -> Watch {
    let (time, touched) = (Rc::new(time), Rc::new(touched));
    let mut listeners = Vec::new();
    if let Some(window) = web_sys::window() {
        let last = Rc::new(Cell::new(f64::NEG_INFINITY));
        for sign in SIGNS {
            let (touched, last) = (Rc::clone(&touched), Rc::clone(&last));
            listeners.push(EventListener::new_with_options(&window, sign, early(), move |event| {
                // What a script sends is nobody.
                if !event.is_trusted() {
                    return;
                }
                let (now, _) = super::clock::now();
                if (now - last.get()).abs() >= f64::from(BEAT) {
                    last.set(now);
                    touched();
                }
            }));
        }
        let wake = |target: &web_sys::EventTarget, event: &'static str| {
            let time = Rc::clone(&time);
            EventListener::new_with_options(target, event, early(), move |_| time())
        };
        listeners.extend(WAKES.map(|event| wake(&window, event)));
        let document = window.document();
        listeners.extend(document.iter().flat_map(|document| DOCUMENT_WAKES.map(|event| wake(document, event))));
    }
    Watch { _listeners: listeners, _beat: Interval::new(BEAT, move || time()) }
}

/// Before anything else hears of it.
fn early() -> EventListenerOptions {
    EventListenerOptions { phase: gloo::events::EventListenerPhase::Capture, passive: true }
}
