//! Methods of responses that are the same in every version.
//!
//! Import a trait to use them: [`PaymentAnswer`] says whether a payment is paid, [`CaptureAnswer`] whether
//! it was captured, [`LiabilityAnswer`] who is liable, and [`AliasAnswer`] which alias was registered. A
//! response implements the traits whose facts it contains, wherever its version has them. The traits are
//! sealed, so that methods can be added.
//!
//! Two states look like a payment and are not. An *authorized* transaction only reserves money:
//! [`PaymentAnswer::is_paid`] is false until it is captured. And a *paid* payment link means that
//! the payer has paid, which is also an authorization that has to be captured.

mod alias;
mod fact;
#[cfg(feature = "client")]
mod facts;
pub(crate) mod find;
mod gaps;
mod liability;
mod payment;
mod payment_state;

pub use alias::{AliasAnswer, RegistrationFailure};
pub use fact::{Fact, FactPaths};
#[cfg(feature = "client")]
#[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "client")))]
pub use facts::Facts;
#[cfg(feature = "client")]
pub(crate) use gaps::is_complete;
pub use gaps::{Gap, GapKind, Gaps};
pub use liability::LiabilityAnswer;
pub use payment::{CaptureAnswer, PaymentAnswer};
pub use payment_state::PaymentState;

use crate::record::{Record, Reflect};

/// Any generated response. As a supertrait it seals the traits of this module.
#[doc(hidden)]
pub trait Answer {
    fn as_record(&self) -> &dyn Reflect;
}

impl<T: Record> Answer for T {
    fn as_record(&self) -> &dyn Reflect {
        self
    }
}

/// Implements a trait of this module for a generated response.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_answer {
    (payment $name:ident) => {
        impl $crate::answers::PaymentAnswer for $name {}
    };
    (capture $name:ident) => {
        impl $crate::answers::CaptureAnswer for $name {}
    };
    (liability $name:ident) => {
        impl $crate::answers::LiabilityAnswer for $name {}
    };
    (alias $name:ident) => {
        impl $crate::answers::AliasAnswer for $name {}
    };
    (money $name:ident) => {
        $crate::impl_money!($name);
    };
}
