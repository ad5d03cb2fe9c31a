//! Strings that are zeroized when they are dropped.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::{Zeroize as _, ZeroizeOnDrop};

/// A string that is zeroized when it is dropped: a card number or a verification code.
///
/// `Debug` prints `***`, and there is no `Display`; [`expose`](Self::expose) returns the text. JSON
/// reads and writes it like any other string.
///
/// Only the memory of this value is zeroized. A `String` moves in without a copy; a `&str` is
/// copied, and the caller has to zeroize the original. Request bodies are zeroized too after
/// sending, as far as this crate holds them; the buffers of the HTTP and TLS libraries are not. A
/// value that is read from JSON can remain in the JSON text.
///
/// ```
/// use saferpay_api::SecretString;
///
/// let number = SecretString::from("9010003150000001");
/// assert_eq!(format!("{number:?}"), "***");
/// assert_eq!(number.expose(), "9010003150000001");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct SecretString(String);

impl SecretString {
    /// The secret text.
    #[must_use]
    #[inline]
    pub fn expose(&self) -> &str {
        &self.0
    }

    pub(crate) const fn empty() -> Self {
        Self(String::new())
    }

    /// What `drop` does before the memory is freed.
    fn zeroize(&mut self) {
        self.0.zeroize();
    }

    /// For deserialization. The text is empty at that point, so assigning to it leaves no copy
    /// behind.
    #[inline]
    pub(crate) fn text_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

impl Drop for SecretString {
    fn drop(&mut self) {
        self.zeroize();
    }
}

impl ZeroizeOnDrop for SecretString {}

impl From<String> for SecretString {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for SecretString {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl fmt::Debug for SecretString {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("***")
    }
}

impl Serialize for SecretString {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

impl<'de> Deserialize<'de> for SecretString {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_read_and_written_but_not_printed() {
        let secret: SecretString = serde_json::from_str(r#""4111""#).unwrap();
        assert_eq!(secret, SecretString::from(String::from("4111")));
        assert_eq!(serde_json::to_string(&secret).unwrap(), r#""4111""#);
        assert_eq!(format!("{secret:?} {:?}", Some(&secret)), "*** Some(***)");
    }

    #[test]
    fn a_secret_is_zeroized_in_place() {
        let mut secret = SecretString::from("4111");
        // What `drop` does, while the result can still be inspected.
        let address = secret.0.as_ptr();
        secret.zeroize();
        assert_eq!((secret.expose(), secret.0.as_ptr()), ("", address));
    }
}
