//! The identifiers of Saferpay, each with its own type.
//!
//! They are texts, in JSON as well. Their types keep a program from confusing them: a refund takes the ID
//! of a capture, and not that of a transaction, which is a text too.
//!
//! ```
//! use saferpay_api::ids::TransactionId;
//!
//! let id = TransactionId::from("723n4MAjMdhjSAhAKEUdA8jtl9jb");
//! assert_eq!(id, "723n4MAjMdhjSAhAKEUdA8jtl9jb");
//! assert_eq!(serde_json::to_string(&id)?, "\"723n4MAjMdhjSAhAKEUdA8jtl9jb\"");
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! An ID that the SDK returns is not one of another kind:
//!
//! ```compile_fail,E0277
//! use saferpay_api::ids::{CaptureId, TransactionId};
//!
//! fn refund(capture_id: impl Into<CaptureId>) {}
//!
//! fn returned(transaction_id: TransactionId) {
//!     refund(transaction_id);
//! }
//! ```
//!
//! Functions that take an ID take texts too, so that literals and stored values need no conversion:
//!
//! ```
//! # use saferpay_api::ids::CaptureId;
//! # fn refund(capture_id: impl Into<CaptureId>) {}
//! # let (stored, returned) = (String::new(), CaptureId::from(""));
//! refund("723n4MAjMdhjSAhAKEUdA8jtl9jb_c");
//! refund(&stored);
//! refund(&returned);
//! ```

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::record::{FieldValue, Place, ValueRef};

/// Defines a type of identifiers; `secret` masks it in `Debug`.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident $(, $secret:ident)?) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The text.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }

        impl From<&Self> for $name {
            fn from(id: &Self) -> Self {
                id.clone()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl Deref for $name {
            type Target = str;

            #[inline]
            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, text: &str) -> bool {
                self.0 == text
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, text: &&str) -> bool {
                self.0 == *text
            }
        }

        impl PartialEq<String> for $name {
            fn eq(&self, text: &String) -> bool {
                self.0 == *text
            }
        }

        impl PartialEq<$name> for str {
            fn eq(&self, id: &$name) -> bool {
                id.0 == self
            }
        }

        impl PartialEq<$name> for &str {
            fn eq(&self, id: &$name) -> bool {
                id.0 == *self
            }
        }

        impl PartialEq<$name> for String {
            fn eq(&self, id: &$name) -> bool {
                id.0 == *self
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(formatter)
            }
        }

        id!(@debug $name $($secret)?);

        crate::impl_text_schema!($name);

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self)
            }
        }

        impl FieldValue for $name {
            const EMPTY: Self = Self(String::new());

            #[inline]
            fn place(&mut self) -> Place<'_> {
                Place::Text(&mut self.0)
            }

            #[inline]
            fn value_ref(&self) -> ValueRef<'_> {
                ValueRef::Text(&self.0)
            }
        }
    };
    (@debug $name:ident) => {
        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(formatter)
            }
        }
    };
    (@debug $name:ident secret) => {
        /// Prints stars.
        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("***")
            }
        }
    };
}

id! {
    /// The ID of a transaction: a payment or a refund. Saferpay assigns it.
    TransactionId
}

id! {
    /// The ID of a capture, which a refund refers to. Saferpay assigns it.
    CaptureId
}

id! {
    /// The ID of an order, or of an attempt to pay one. You assign it.
    OrderId
}

id! {
    /// The ID of stored payment details. You or Saferpay assign it.
    AliasId
}

id! {
    /// The token of a page or of a session. Anyone who has it can query the result of the payment, so
    /// `Debug` masks it.
    Token, secret
}

id! {
    /// The token that the script of Saferpay Fields passes to your page when the payer has entered a card. It
    /// pays once, so `Debug` masks it.
    FieldsToken, secret
}

id! {
    /// The token with which your page shows the input fields of Saferpay Fields. Saferpay assigns it, and the
    /// page contains it, but nobody else needs it: `Debug` masks it.
    AccessToken, secret
}

id! {
    /// The token of an offer to pay in the currency of the card. It belongs to an inquiry with a card number, so
    /// `Debug` masks it.
    DccToken, secret
}

id! {
    /// The ID of a terminal, from the Backoffice.
    TerminalId
}

id! {
    /// The ID of an offer: a payment link. Saferpay assigns it. The URL of the link ends with it, so `Debug`
    /// masks it.
    OfferId, secret
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn an_id_behaves_like_its_text() {
        let id: OrderId = serde_json::from_str("\"order-1\"").unwrap();
        assert_eq!(serde_json::to_string(&id).unwrap(), "\"order-1\"");
        assert_eq!((id.to_string(), format!("{id:>9}"), String::from(id.clone())), {
            ("order-1".to_owned(), "  order-1".to_owned(), "order-1".to_owned())
        });
        assert_eq!((&id, &*id), (&OrderId::from("order-1"), "order-1"));
        assert!("order-1" == id);
        assert_eq!(id.len(), 7);
        assert_eq!(format!("{id:?}"), "\"order-1\"");
        assert_eq!(HashMap::from([(id, 1)]).get("order-1"), Some(&1));
    }

    #[test]
    fn secrets_are_not_printed() {
        macro_rules! check {
            ($($name:ident)*) => {$(
                let id = $name::from("MARKED");
                assert_eq!(format!("{id:?} {:?}", Some(&id)), "*** Some(***)", stringify!($name));
                assert_eq!(id.to_string(), "MARKED");
            )*};
        }
        check!(Token FieldsToken AccessToken DccToken OfferId);
    }

    /// Whether a type converts into another: the method of the first `impl` wins if its bound holds.
    struct Pair<A, B>(std::marker::PhantomData<(A, B)>);

    trait DoesNotConvert {
        fn converts(&self) -> bool {
            false
        }
    }

    impl<A, B> DoesNotConvert for Pair<A, B> {}

    impl<A: Into<B>, B> Pair<A, B> {
        #[allow(clippy::unused_self, reason = "it has to be a method")]
        const fn converts(&self) -> bool {
            true
        }
    }

    #[test]
    fn an_id_converts_into_its_own_kind_alone() {
        macro_rules! pairs {
            ($all:tt $($from:ident)*) => {
                [$((stringify!($from), pairs!(@row $from $all))),*]
            };
            (@row $from:ident [$($to:ident)*]) => {
                vec![$((
                    stringify!($to),
                    Pair::<$from, $to>(std::marker::PhantomData).converts(),
                    Pair::<&$from, $to>(std::marker::PhantomData).converts(),
                )),*]
            };
        }
        let pairs = pairs!(
            [TransactionId CaptureId OrderId AliasId Token FieldsToken AccessToken DccToken TerminalId OfferId]
            TransactionId CaptureId OrderId AliasId Token FieldsToken AccessToken DccToken TerminalId OfferId
        );
        for (from, row) in pairs {
            for (to, owned, borrowed) in row {
                assert_eq!((owned, borrowed), (from == to, from == to), "{from} to {to}");
            }
        }
    }
}
