//! What is to be asked of an answer, the same in every version.
//!
//! Import the trait, and ask: [`PaymentAnswer`] whether it is paid, [`CaptureAnswer`] whether a
//! capture went through, [`LiabilityAnswer`] who is liable, [`AliasAnswer`] which alias was
//! registered. Each stands on the responses that can answer it, wherever their version keeps the
//! facts; nothing else has them, so that they may learn new questions.
//!
//! Two things are easily taken for a payment and are none. An *authorised* transaction only
//! reserves money: [`PaymentAnswer::is_paid`] is false until it is captured. And a *paid* payment
//! link tells that the payer has paid, which again is an authorisation that has to be captured.

mod alias;
pub(crate) mod find;
mod liability;
mod payment;
mod payment_state;

pub use alias::{AliasAnswer, RegistrationFailure};
pub use liability::LiabilityAnswer;
pub use payment::{CaptureAnswer, PaymentAnswer};
pub use payment_state::PaymentState;

use crate::record::{Record, Reflect};

/// A generated response, whichever it is. That the traits stand on it keeps others from having them.
#[doc(hidden)]
pub trait Answer {
    fn as_record(&self) -> &dyn Reflect;
}

impl<T: Record> Answer for T {
    fn as_record(&self) -> &dyn Reflect {
        self
    }
}

/// Lets a generated response answer a question, which the generator has found it can.
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
