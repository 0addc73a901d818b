//! The keys that leave and save. None of them is a letter.

use yew::prelude::*;

use crate::ui::dom;

/// Keys that browsers leave to the page, and that neither typing nor a screen reader needs.
pub const FREE: [&str; 4] = ["F2", "F4", "F8", "F9"];

/// The key that saves again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SaveKey {
    /// Control and S, or Command and S: what saves everywhere else.
    #[default]
    Usual,
    /// One of `FREE`.
    Free(&'static str),
    /// None.
    Off,
}

/// The keys of this session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Keys {
    /// Leaves at once, besides Shift three times.
    pub leave: Option<&'static str>,
    /// Saves again.
    pub save: SaveKey,
}

impl Keys {
    /// Another key leaves. It does nothing else then.
    pub fn with_leave(self, leave: Option<&'static str>) -> Self {
        let taken = leave.is_some_and(|key| self.save == SaveKey::Free(key));
        Self { leave, save: if taken { SaveKey::Usual } else { self.save } }
    }

    /// Another key saves. One that leaves cannot.
    pub fn with_save(self, save: SaveKey) -> Self {
        let taken = self.leave.is_some_and(|key| save == SaveKey::Free(key));
        if taken { self } else { Self { save, ..self } }
    }

    /// As two words: the key that leaves, and the one that saves.
    pub fn kept(self) -> String {
        let save = match self.save {
            SaveKey::Usual => "usual",
            SaveKey::Free(key) => key,
            SaveKey::Off => "off",
        };
        format!("{} {save}", self.leave.unwrap_or("none"))
    }

    /// What was kept so.
    pub fn of_kept(leave: &str, save: &str) -> Self {
        let free = |name: &str| FREE.into_iter().find(|key| *key == name);
        let save = match save {
            "off" => SaveKey::Off,
            name => free(name).map_or(SaveKey::Usual, SaveKey::Free),
        };
        Self { leave: free(leave), save }
    }

    /// Whether a key saves.
    pub fn saves(self, event: &KeyboardEvent) -> bool {
        match self.save {
            SaveKey::Usual => dom::is_save_key(event),
            SaveKey::Free(key) => is_own_key(event, key),
            SaveKey::Off => false,
        }
    }
}

/// Whether it is this key and nothing else with it.
pub fn is_own_key(event: &KeyboardEvent, key: &str) -> bool {
    event.key() == key && !(event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key())
}
