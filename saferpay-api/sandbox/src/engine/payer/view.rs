//! What payment pages show, and how they react to the payer.

use std::fmt;

use crate::engine::amount::Amount;
use crate::engine::payment_method::PaymentMethodError;

/// The content of a payment page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentView {
    /// The interface that the payer comes from.
    pub kind: ViewKind,
    /// The customer id of the merchant.
    pub customer: String,
    /// The amount to pay; `None` for an alias registration.
    pub amount: Option<Amount>,
    /// The order id of the merchant.
    pub order_id: Option<String>,
    /// The description of the payment.
    pub description: Option<String>,
    /// The payment methods to choose from, such as `VISA`. Cards share one form.
    pub methods: Vec<String>,
    /// Whether the form requires the holder's name.
    pub holder_mandatory: bool,
    /// The current step.
    pub step: ViewStep,
}

/// The interface that a payer comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewKind {
    /// The payment page.
    PaymentPage,
    /// The transaction interface.
    Transaction,
    /// A redirect payment.
    RedirectPayment,
    /// An alternative payment in its app.
    AlternativePayment,
    /// The registration of an alias.
    Alias,
    /// A payment link.
    PaymentLink,
}

/// The step that a page asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ViewStep {
    /// A payment method.
    PaymentMethod,
    /// A 3-D Secure challenge.
    Challenge {
        /// The card: `xxxx xxxx xxxx 0001`.
        display_text: String,
    },
}

/// Where the payer goes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PayerStep {
    /// To a 3-D Secure challenge.
    Challenge {
        /// The card: `xxxx xxxx xxxx 0001`.
        display_text: String,
    },
    /// Back to the merchant.
    Done {
        /// The return address; empty if there is none.
        return_url: String,
        /// Whether the visit looks successful to the payer.
        succeeded: bool,
    },
}

/// Why there is nothing to show, or why an action of the payer is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PayerError {
    /// The address does not exist.
    Unknown,
    /// The address has been opened before. It opens only once.
    AlreadyOpened,
    /// The visit has already ended.
    AlreadyDone,
    /// The address has expired.
    Expired,
    /// The merchant has withdrawn the payment link.
    Disabled,
    /// The action does not fit the current step.
    OutOfTurn,
    /// The payment method is not offered.
    MethodNotOffered,
    /// The form requires the holder's name.
    HolderRequired,
    /// The instrument is not accepted.
    PaymentMethod(PaymentMethodError),
}

impl fmt::Display for PayerError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Unknown => "there is nothing at this address",
            Self::AlreadyOpened => "this address can be opened only once, and was opened before",
            Self::AlreadyDone => "this step is already complete",
            Self::Expired => "this address has expired",
            Self::Disabled => "the merchant has withdrawn this link",
            Self::OutOfTurn => "the form does not belong to the current step",
            Self::MethodNotOffered => "this method is not offered here",
            Self::HolderRequired => "the name on the card is required",
            Self::PaymentMethod(problem) => return problem.fmt(formatter),
        })
    }
}

impl std::error::Error for PayerError {}
