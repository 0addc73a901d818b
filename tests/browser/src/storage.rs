//! Trying to store something, in every way there is.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::Journey;

/// Tries every way to store something, and names what each one answered. What a browser does not have answers `absent`.
const TRY_STORAGE: &str = "
  const ways = {
    localStorage: () => localStorage.setItem('a', 'b'),
    sessionStorage: () => sessionStorage.setItem('a', 'b'),
    cookie: () => { document.cookie = 'a=b'; if (document.cookie === '') throw { name: 'SecurityError' }; },
    indexedDB: () => new Promise((done, fail) => {
      const asked = indexedDB.open('a');
      asked.onsuccess = done;
      asked.onerror = () => fail(asked.error);
    }),
    caches: () => self.caches ? caches.open('a') : 'absent',
    directory: () => navigator.storage?.getDirectory ? navigator.storage.getDirectory() : 'absent',
    serviceWorker: () => navigator.serviceWorker ? navigator.serviceWorker.register('a.js') : 'absent',
  };
  return Promise.all(Object.entries(ways).map(async ([name, way]) => {
    try {
      return `${name} ${await way() === 'absent' ? 'absent' : 'works'}`;
    } catch (error) {
      return `${name} ${error.name}`;
    }
  }));
";

/// Firefox asks the policy for scripts before it asks where the page comes from.
const BY_POLICY: &str = "serviceWorker TypeError";
/// WebKitGTK has no such folder at all.
const NOT_THERE: &str = "directory absent";

impl Journey {
    /// Holds when the page or frame that the journey is in can store nothing, for want of an origin.
    ///
    /// # Errors
    ///
    /// With what every way answered.
    pub async fn expect_no_storage(&self) -> Result<()> {
        let answers = self.script(TRY_STORAGE, vec![]).await?;
        let answers = answers.as_array().context("a list of answers")?;
        ensure!(answers.len() == 7, "{answers:?}");
        let refused = |answer: &str| answer.ends_with("SecurityError") || [BY_POLICY, NOT_THERE].contains(&answer);
        let works = answers.iter().filter_map(Value::as_str).find(|answer| !refused(answer));
        ensure!(works.is_none(), "{answers:?}");
        // What was tried here is no fault of the page.
        self.script("if (window.__waymarkWitness) { window.__waymarkWitness.violations.length = 0 }", vec![])
            .await
            .map(drop)
    }
}
