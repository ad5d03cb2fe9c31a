//! What the pages show, and what they answer the payer.

use std::fmt;

use crate::engine::amount::Amount;
use crate::engine::payment_method::PaymentMethodError;

/// What a page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentView {
    /// What began it.
    pub kind: ViewKind,
    /// The merchant's customer id.
    pub customer: String,
    /// What is to be paid; nothing when an alias is made.
    pub amount: Option<Amount>,
    /// The merchant's order.
    pub order_id: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// The payment methods that may be chosen, such as `VISA`; those of cards share one form.
    pub methods: Vec<String>,
    /// Whether the form asks for the holder's name.
    pub holder_mandatory: bool,
    /// What comes next.
    pub step: ViewStep,
}

/// What began what a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewKind {
    /// The payment page.
    PaymentPage,
    /// The transaction interface.
    Transaction,
    /// A redirect payment.
    RedirectPayment,
    /// An alternative payment, in its app.
    AlternativePayment,
    /// The registration of an alias.
    Alias,
    /// A payment link.
    PaymentLink,
}

/// What a page asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ViewStep {
    /// A means of payment.
    PaymentMethod,
    /// The answer to a 3-D Secure challenge.
    Challenge {
        /// The card: `xxxx xxxx xxxx 0001`.
        display_text: String,
    },
}

/// Where the payer goes from here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PayerStep {
    /// To a 3-D Secure challenge.
    Challenge {
        /// The card: `xxxx xxxx xxxx 0001`.
        display_text: String,
    },
    /// Back to the merchant.
    Done {
        /// The address; empty where none was given.
        return_url: String,
        /// Whether it went well, as far as the payer can see.
        succeeded: bool,
    },
}

/// Why a page has nothing to show, or does not take what the payer did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PayerError {
    /// There is no such address.
    Unknown,
    /// An address opens once.
    AlreadyOpened,
    /// It is done, one way or the other.
    AlreadyDone,
    /// The time is over.
    Expired,
    /// The merchant has blocked it.
    Disabled,
    /// Nobody has been asked for that now.
    OutOfTurn,
    /// The method is not offered.
    MethodNotOffered,
    /// The form asks for the holder's name.
    HolderRequired,
    /// The means of payment is none.
    PaymentMethod(PaymentMethodError),
}

impl fmt::Display for PayerError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Unknown => "there is nothing at this address",
            Self::AlreadyOpened => "this address was opened before; it opens once",
            Self::AlreadyDone => "this is done already",
            Self::Expired => "the time for this is over",
            Self::Disabled => "the merchant has withdrawn this link",
            Self::OutOfTurn => "this is not what comes next here",
            Self::MethodNotOffered => "this method is not offered here",
            Self::HolderRequired => "the name on the card is needed",
            Self::PaymentMethod(problem) => return problem.fmt(formatter),
        })
    }
}

impl std::error::Error for PayerError {}
