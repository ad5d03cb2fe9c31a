//! The flow that finds a payment, compares it and captures it exactly once.

use std::future::Future;
use std::pin::Pin;

use super::capture_once::Finishes;
use super::finish::{finish, has_failed};
use super::flow::{Draft, Flow, Steps};
use super::inputs::{InputValue, Inputs};
use super::look_up::{is_named, look_up_order, look_up_transaction};
use super::one_of_several::OneOfSeveral;
use super::operations::{Calls, PaymentPageAssert, TransactionCapture};
use super::other_attempts::OtherAttempts;
use super::payment_response::PaymentResponse;
use super::send::pay;
use super::{Attempt, Expected, Failed, Mismatch, Settlement, TransactionRecord};
use crate::error::{Error, ErrorName};
use crate::ids::{OrderId, Token, TransactionId};
use crate::input::Input;
use crate::record::Record;

/// Settles payments that were made on a Payment Page or by a payment link.
///
/// Settling finds the payment, compares it with what is expected, and captures it. Call it when the
/// payer comes back and when Saferpay sends the notification, in any order, even concurrently: the
/// money is captured once, and each call reports that it is paid. A payment that differs from what is
/// expected is not captured. If the program stops at any point, or the outcome is unknown, settle
/// again.
#[cfg_attr(not(doctest), doc = include_str!("examples/settle.md"))]
pub trait Settle: Finishes + Calls<PaymentPageAssert, Response: Record> {
    /// Settles an attempt whose page was opened with [`checkout`](super::Checkout::checkout).
    ///
    /// An attempt without a token is looked up by its order ID, as [`settle_order`](Self::settle_order)
    /// does.
    ///
    /// # Errors
    ///
    /// Those of [`settle`](Self::settle).
    fn settle_attempt(&self, attempt: &Attempt) -> SettleFlow<Self> {
        let expected = attempt.expected();
        match &attempt.token {
            Some(token) => self.settle(token, expected),
            None => self.settle_order(attempt.order_id(), expected.money()),
        }
    }

    /// Settles the payment with this token.
    ///
    /// If the token has expired, the payment is looked up by the order ID in `expected`, if there is
    /// one.
    ///
    /// # Errors
    ///
    /// If the payment cannot be asked for, for example because the token is unknown. A payment that
    /// was declined or aborted is not an error. Once the payment is known, every result is a
    /// [`Settlement`].
    fn settle(&self, token: impl Into<Token>, expected: impl Into<Expected>) -> SettleFlow<Self> {
        SettleFlow::by(self, Key::Token(token.into()), ExpectedBy::Known(expected.into()))
    }

    /// Settles the payment with this token, and calls `expected` with the order ID of the payment to
    /// learn what it has to be: for payment links, of which only a token comes back.
    ///
    /// If `expected` returns `None`, the order is not known, and nothing is captured. Otherwise it can also
    /// return the other attempts of the order: see
    /// [`Expected::with_other_attempts`](super::Expected::with_other_attempts).
    ///
    /// # Errors
    ///
    /// Those of [`settle`](Self::settle).
    fn settle_with<F, R>(&self, token: impl Into<Token>, expected: F) -> SettleFlow<Self>
    where
        F: FnOnce(OrderId) -> R + Send + 'static,
        R: Future<Output = Option<Expected>> + Send + 'static,
    {
        let expected = ExpectedBy::OrderId(Box::new(|order_id| Box::pin(expected(order_id))));
        SettleFlow::by(self, Key::Token(token.into()), expected)
    }

    /// Settles a transaction, for instance the one in the status of a payment link.
    ///
    /// # Errors
    ///
    /// Those of [`settle`](Self::settle).
    fn settle_transaction(
        &self,
        transaction_id: impl Into<TransactionId>,
        expected: impl Into<Expected>,
    ) -> SettleFlow<Self> {
        SettleFlow::by(self, Key::TransactionId(transaction_id.into()), ExpectedBy::Known(expected.into()))
    }

    /// Settles the payment with this order ID, when the token or the notification was lost.
    ///
    /// If there is no payment with the order ID, the result is [`Settlement::PayerNotDone`], even if it
    /// has failed: Saferpay does not find failed payments.
    ///
    /// # Errors
    ///
    /// Those of [`settle`](Self::settle).
    fn settle_order(&self, order_id: impl Into<OrderId>, expected: impl Into<Expected>) -> SettleFlow<Self> {
        let order_id = order_id.into();
        let expected = expected.into().with_order_id(&order_id);
        SettleFlow::by(self, Key::OrderId(order_id), ExpectedBy::Known(expected))
    }
}

/// A flow that settles a payment. Its [`customize`](Flow::customize) changes the request of the capture.
pub type SettleFlow<C> = Flow<C, TransactionCapture, SettleSteps<C>>;

/// What [`Settle`] does, and with what.
pub struct SettleSteps<C: Calls<PaymentPageAssert>> {
    by: Key,
    expected: ExpectedBy,
    others: OtherAttempts<C>,
    on_response: Option<OnResponse<C::Response>>,
}

type OnResponse<A> = Box<dyn FnOnce(&PaymentResponse<A>) + Send>;
type ExpectedOf = Pin<Box<dyn Future<Output = Option<Expected>> + Send>>;

/// By what a payment is found.
enum Key {
    Token(Token),
    TransactionId(TransactionId),
    OrderId(OrderId),
}

/// What a payment has to be.
enum ExpectedBy {
    Known(Expected),
    OrderId(Box<dyn FnOnce(OrderId) -> ExpectedOf + Send>),
}

impl ExpectedBy {
    /// The order ID, if it is known before the payment.
    fn order_id(&self) -> Option<OrderId> {
        match self {
            Self::Known(expected) => expected.order_id().cloned(),
            Self::OrderId(_) => None,
        }
    }

    async fn of(self, payment: &TransactionRecord) -> Option<Expected> {
        match (self, &payment.order_id) {
            (Self::Known(expected), _) => Some(expected),
            (Self::OrderId(find), Some(order_id)) => {
                // The order ID is what the payment was found by: it has to be the expected one.
                find(order_id.clone()).await.map(|expected| expected.with_order_id(order_id))
            }
            (Self::OrderId(_), None) => None,
        }
    }
}

impl<C: Settle> SettleFlow<C> {
    fn by(client: &C, by: Key, expected: ExpectedBy) -> Self {
        let steps = SettleSteps { by, expected, others: OtherAttempts::none(), on_response: None };
        Self::new(client, Inputs::new(), steps)
    }

    /// Sets the URL that Saferpay calls when the outcome of a pending capture is known.
    pub fn with_pending_notify_url(self, url: impl Into<String>) -> Self {
        self.set(Input::PendingNotifyUrl, InputValue::Text(url.into()))
    }

    /// Calls this with the whole response of the version, with all details of the payment. It is not
    /// called if the payment is found by another ID than its token.
    pub fn with_response(
        mut self,
        read: impl FnOnce(&PaymentResponse<<C as Calls<PaymentPageAssert>>::Response>) + Send + 'static,
    ) -> Self {
        self.steps.on_response = Some(Box::new(read));
        self
    }
}

impl<C: Settle> OneOfSeveral<C> for SettleSteps<C> {
    fn others(&mut self) -> &mut OtherAttempts<C> {
        &mut self.others
    }
}

impl<C: Settle> Steps<C, TransactionCapture> for SettleSteps<C> {
    type Output = Settlement;

    async fn run(
        self,
        client: C,
        draft: Draft<<C as Calls<TransactionCapture>>::Request>,
    ) -> Result<Settlement, Error> {
        let Self { by, expected, mut others, on_response } = self;
        let payment = match by.find(&client, expected.order_id(), on_response).await? {
            Ok(payment) => payment,
            Err(settlement) => return Ok(*settlement),
        };
        let Some(expected) = expected.of(&payment).await else {
            let mismatch = Mismatch::UnknownOrder(payment.order_id.clone());
            return Ok(Settlement::NotAsExpected { payment, mismatch });
        };
        others.attempts.extend_from_slice(expected.other_attempts());
        finish(&client, payment, &expected, draft, &others).await
    }
}

impl Key {
    /// Finds the payment, or says why there is none yet.
    async fn find<C: Settle>(
        self,
        client: &C,
        order_id: Option<OrderId>,
        on_response: Option<OnResponse<<C as Calls<PaymentPageAssert>>::Response>>,
    ) -> Result<Result<TransactionRecord, Box<Settlement>>, Error> {
        let token = match self {
            Self::Token(token) => token,
            Self::TransactionId(id) => return look_up_transaction(client, &id).await.map(Ok),
            Self::OrderId(order_id) => {
                let found = look_up_order(client, &order_id).await?;
                return Ok(found.ok_or_else(|| Box::new(Settlement::PayerNotDone)));
            }
        };
        let draft = Draft::of(Inputs::new().with(Input::Token, token));
        let error = match pay::<PaymentPageAssert, C>(client, draft).await {
            Ok(response) => {
                if let Some(read) = on_response {
                    read(&response);
                }
                return Ok(Ok(response.record));
            }
            Err(error) => error,
        };
        let ended = |settlement| Ok(Err(Box::new(settlement)));
        if error.is_not_started() {
            return ended(Settlement::PayerNotDone);
        }
        if has_failed(&error) {
            return ended(Settlement::Failed(Failed::Refused(error)));
        }
        match order_id {
            Some(order_id) if is_named(&error, &ErrorName::TokenExpired) => {
                match look_up_order(client, &order_id).await? {
                    Some(found) => Ok(Ok(found)),
                    None => ended(Settlement::Failed(Failed::Expired(error))),
                }
            }
            _ => Err(error),
        }
    }
}
