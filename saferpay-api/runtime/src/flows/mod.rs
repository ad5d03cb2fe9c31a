//! Flows: common tasks with Saferpay, each in a call or two.
//!
//! A flow is a trait that the clients of all versions with the necessary operations implement:
//! import the trait and call its methods on the client. For anything that a flow does not cover,
//! use the operations of the version directly.
//!
//! | flow | what it does | since |
//! | --- | --- | --- |
//! | [`Checkout`] | opens a Payment Page for an attempt to pay an order | 1.2 |
//! | [`Settle`] | captures what a payer has paid, exactly once | 1.11 |
//! | [`PaymentLinks`] | creates, reads and deletes payment links | 1.35 |
//! | [`PayWithFields`] | pays with card data that Saferpay Fields collected | 1.14 |
//! | [`RegisterCard`] | lets a payer register a card, and returns its alias | 1.2 |
//! | [`ChargeAlias`] | charges an alias without the payer | 1.27 |
//! | [`ChargeReferenced`] | charges the payment method of an earlier payment | 1.11 |
//! | [`Refunds`] | cancels or refunds, or does the necessary one of both | 1.25 |
//! | [`Capture`] | captures in full or in part | 1.5 |
//! | [`Inquire`] | reads the state of a transaction | 1.11 |
//! | [`Pending`] | asks for the outcome of pending captures and refunds | 1.10 |
//! | [`AccessTokens`] | creates and deletes the access tokens of Saferpay Fields | 1.44 |
//! | [`License`], [`Terminals`], [`PaymentPages`] | read the configuration of the account | 1.31, 1.32, 1.52 |
//! | [`Report`] | reads the transaction report, page by page | 1.48 |
//!
//! All flows have the same shape. A method takes what is necessary and returns a [`Flow`], which owns a
//! clone of the client. Set options with its methods `with_…`, change any other field of the request
//! with [`customize`](Flow::customize), and await it. The traits are sealed, so that methods can be added.
//!
//! [`placeholder`] and [`token_from`] carry the token of a payment link in a return or notification
//! URL.
//!
//! Each ID has its own [type](crate::ids), so that one which the SDK returned does not compile where a flow takes
//! another. Literals and stored texts need no conversion.
//!
//! # No flow waits for a payer
//!
//! No flow polls, and no program should: Saferpay blocks accounts that do. Call a flow once when the
//! payer comes back, and once when Saferpay sends the notification. If the result is not final, call it
//! again after [`ASK_AGAIN_AFTER`], and then after longer and longer pauses: [`pause_at_age`].
//!
//! # When the program stops
//!
//! Flows that move money can be repeated. Store an [`Attempt`] or a [`RefundIntent`] before you pass it to
//! a flow. If the program stops, or if an outcome is unknown, call the flow again with the stored value, in
//! any process: it looks up by its order ID what Saferpay already has, and continues there. Nothing else has
//! to be stored to continue.
//!
//! A flow stops at the first call whose outcome is unknown, and returns that error:
//! [`Error::is_outcome_unknown`](crate::error::Error::is_outcome_unknown). Once money is known to have
//! moved or to be reserved, the flow returns a value that says so, not an error. [`Settlement::is_final`]
//! and [`RefundOutcome::is_final`] say whether another call can change the result.
//!
//! Run one call at a time for an attempt or a refund, for instance with a lock on its row. Settling is safe
//! without it; [`charge_alias`](ChargeAlias::charge_alias) and
//! [`cancel_or_refund`](Refunds::cancel_or_refund) say what can happen. If the outcome of a charge or a refund is
//! unknown, wait for [`REPEAT_AFTER`] before you repeat it.
//!
//! The guides to [payments](../guide/checkout/index.html), [stored cards](../guide/stored_cards/index.html)
//! and [refunds](../guide/refunds/index.html) show whole programs.

mod access_tokens;
mod attempt;
mod capture;
mod capture_once;
mod charge;
mod charge_alias;
mod charge_referenced;
mod checkout;
#[rustfmt::skip]
mod detail;
mod expected;
mod finish;
mod flow;
#[rustfmt::skip]
mod input_versions;
mod inputs;
mod inquire;
mod license;
mod look_up;
mod messages;
mod one_of_several;
#[doc(hidden)]
pub mod operations;
mod option_values;
mod options;
mod other_attempts;
mod pauses;
mod pay_with_fields;
mod payment_link;
mod payment_pages;
mod payment_response;
mod pending;
mod placeholder;
mod refund_intent;
mod refund_outcome;
mod refunds;
mod register_card;
mod report;
mod report_row;
#[cfg(feature = "stream")]
mod report_stream;
mod return_address;
mod send;
mod settings;
mod settle;
mod settlement;
#[cfg(doctest)]
mod swapped_ids;
mod terminals;
mod transaction_record;

pub use access_tokens::AccessTokens;
pub use attempt::Attempt;
pub use capture::{Capture, CaptureFlow, Captured};
pub use charge_alias::{ChargeAlias, ChargeAliasFlow};
pub use charge_referenced::{ChargeReferenced, ChargeReferencedFlow};
pub use checkout::{Checkout, CheckoutFlow, CheckoutPage};
pub use expected::{Expected, Mismatch};
pub use flow::{Flow, FlowFuture};
pub use inquire::{Inquire, InquireFlow};
pub use license::{CustomerLicense, License, LicensedFeature};
pub(crate) use messages::{Details, FromResponse};
pub use option_values::{AliasRegistration, BasketItem, PayerAddress, PaymentCondition, ScaExemption};
pub use pauses::{ASK_AGAIN_AFTER, REPEAT_AFTER, pause_at_age};
pub use pay_with_fields::{FieldsPayment, PayWithFields, PayWithFieldsFlow, SettleFieldsFlow};
pub use payment_link::{CreateLinkFlow, CreatedLink, LinkState, LinkStatus, PaymentLinks};
pub use payment_pages::{PaymentPageConfiguration, PaymentPages};
pub use payment_response::PaymentResponse;
pub use pending::{AssertCaptureFlow, AssertRefundFlow, Pending};
pub use placeholder::{placeholder, token_from};
pub use refund_intent::{RefundAmount, RefundIntent, RefundTarget};
pub use refund_outcome::{Canceled, RefundOutcome};
pub use refunds::{CancelFlow, RefundFlow, Refunds};
pub use register_card::{
    RegisterCard, RegisterCardFlow, RegisteredCard, RegisteredCardFlow, RegistrationPage,
};
pub use report::{Report, ReportPages};
pub use report_row::{ReportRow, ReportState};
#[cfg(feature = "stream")]
#[cfg_attr(any(docsrs, saferpay_docs), doc(cfg(feature = "stream")))]
pub use report_stream::ReportStream;
pub use return_address::ReturnAddress;
pub use settle::{Settle, SettleFlow};
pub use settlement::{Failed, PaidTwice, Settlement};
pub use terminals::{AcceptedMethod, AcceptedWallet, Terminal, Terminals};
pub use transaction_record::{TransactionKind, TransactionRecord};
