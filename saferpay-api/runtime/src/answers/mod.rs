//! What is to be asked of an answer, the same in every version.
//!
//! Import the trait, and ask: [`PaymentAnswer`] whether it is paid, [`CaptureAnswer`] whether a
//! capture went through, [`LiabilityAnswer`] who is liable, [`AliasAnswer`] which alias was
//! registered. Each stands on the responses that can answer it, wherever their version keeps the
//! facts.
//!
//! Two things are easily taken for a payment and are none. An *authorised* transaction only
//! reserves money: [`PaymentAnswer::is_paid`] is false until it is captured. And a *paid* payment
//! link tells that the payer has paid, which again is an authorisation that has to be captured.

mod alias;
#[doc(hidden)]
pub mod find;
mod liability;
mod payment;
mod payment_state;

pub use alias::{AliasAnswer, RegistrationFailure};
pub use liability::LiabilityAnswer;
pub use payment::{CaptureAnswer, PaymentAnswer};
pub use payment_state::PaymentState;

/// Lets a generated response answer a question, which the generator has found it can.
#[doc(hidden)]
#[macro_export]
macro_rules! give_answer {
    (payment $name:ident) => {
        impl $crate::answers::PaymentAnswer for $name {
            #[inline]
            fn payment_state(&self) -> $crate::answers::PaymentState {
                $crate::answers::find::transaction_state(self)
            }

            #[inline]
            fn is_payment(&self) -> bool {
                $crate::answers::find::is_payment(self)
            }

            #[inline]
            fn is_refund(&self) -> bool {
                $crate::answers::find::is_refund(self)
            }

            #[inline]
            fn transaction_id(&self) -> Option<&str> {
                $crate::answers::find::transaction_id(self)
            }

            #[inline]
            fn capture_id(&self) -> Option<&str> {
                $crate::answers::find::capture_id(self)
            }

            #[inline]
            fn order_id(&self) -> Option<&str> {
                $crate::answers::find::order_id(self)
            }

            #[inline]
            fn amount(&self) -> Option<$crate::money::Money> {
                $crate::answers::find::amount(self)
            }
        }
    };
    (capture $name:ident) => {
        impl $crate::answers::CaptureAnswer for $name {
            #[inline]
            fn capture_state(&self) -> $crate::answers::PaymentState {
                $crate::answers::find::capture_state(self)
            }

            #[inline]
            fn capture_id(&self) -> Option<&str> {
                $crate::answers::find::capture_id(self)
            }
        }
    };
    (liability $name:ident) => {
        impl $crate::answers::LiabilityAnswer for $name {
            #[inline]
            fn liability_shift(&self) -> Option<bool> {
                $crate::answers::find::liability_shift(self)
            }
        }
    };
    (alias $name:ident) => {
        impl $crate::answers::AliasAnswer for $name {
            #[inline]
            fn alias_id(&self) -> Option<&str> {
                $crate::answers::find::alias_id(self)
            }

            #[inline]
            fn registration_failure(&self) -> Option<$crate::answers::RegistrationFailure> {
                $crate::answers::find::registration_failure(self)
            }
        }
    };
    (money $name:ident) => {
        $crate::give_money!($name);
    };
}
