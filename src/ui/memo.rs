//! Values that are derived from the draft and the language of the screen, kept from frame to frame.
//!
//! A frame draws; it derives nothing that it derived in the frame before. What a value hangs on is its key: as long
//! as the key is the same, so is the value.

use std::rc::Rc;

/// A value and what it hangs on.
#[derive(Debug)]
pub struct Memo<K, T> {
    kept: Option<(K, Rc<T>)>,
}

impl<K, T> Default for Memo<K, T> {
    fn default() -> Self {
        Self { kept: None }
    }
}

impl<K: PartialEq, T> Memo<K, T> {
    /// The value for this key; made anew where the key is another one than before.
    pub fn get(&mut self, key: K, make: impl FnOnce() -> T) -> Rc<T> {
        if let Some((present, value)) = &self.kept
            && *present == key
        {
            return value.clone();
        }
        let value = Rc::new(make());
        self.kept = Some((key, value.clone()));
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_made_once_for_each_key() {
        let mut memo = Memo::default();
        let mut made = 0;
        for (key, expected) in [(1, 1), (1, 1), (2, 2), (1, 3)] {
            let value = memo.get(key, || {
                made += 1;
                made
            });
            assert_eq!(*value, expected, "key {key}");
        }
    }
}
