//! What is looked up by name some thousand times for every answer.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;

use rustc_hash::FxBuildHasher;

/// Values by name, found fast.
///
/// INVARIANT: nothing goes through it in order, so that nothing depends on the order in which it holds its names.
#[derive(Debug, Clone)]
pub struct Index<K, V>(HashMap<K, V, FxBuildHasher>);

impl<K, V> Default for Index<K, V> {
    fn default() -> Self {
        Self(HashMap::default())
    }
}

impl<K: Eq + Hash, V> Index<K, V> {
    /// The value of a name.
    pub fn get<Q: Eq + Hash + ?Sized>(&self, name: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.0.get(name)
    }

    /// Gives a name a value, and hands back the one it had.
    pub fn insert(&mut self, name: K, value: V) -> Option<V> {
        self.0.insert(name, value)
    }

    /// The value of a name, made if there is none.
    pub fn or_default(&mut self, name: K) -> &mut V
    where
        V: Default,
    {
        self.0.entry(name).or_default()
    }
}
