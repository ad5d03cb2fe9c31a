//! The account of a merchant in which each flow of the SDK can run, and how Saferpay handles its requests.

use saferpay_history::Fact;

use crate::claim::State;

/// The progress of the payment of a payer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payer {
    /// Has not started.
    NotStarted,
    /// Aborted.
    Aborted,
    /// Was declined.
    Declined,
    /// Paid: there is a transaction.
    Paid,
}

/// A payment or a refund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transaction {
    /// Its id.
    pub id: String,
    /// Whether it is a refund.
    pub is_refund: bool,
    /// Its state.
    pub state: State,
}

impl Transaction {
    /// The id of its capture.
    #[must_use]
    pub fn capture_id(&self) -> String {
        format!("{}-capture", self.id)
    }
}

/// The account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct World {
    /// What the payer did.
    pub payer: Payer,
    /// The payment, if there is one.
    pub payment: Option<Transaction>,
    /// The refund, if there is one.
    pub refund: Option<Transaction>,
    /// The state of a new payment by alias.
    pub authorized_as: State,
    /// The state of a new refund.
    pub refunded_as: State,
    /// The state after a capture.
    pub captured_as: State,
    /// Whether liability shifts.
    pub liability_shift: bool,
    /// The status of the payment link.
    pub link: &'static str,
    /// The number of objects that were created.
    pub made: u32,
    /// The number of objects that were deleted.
    pub deleted: u32,
    /// Whether a transaction was canceled.
    pub canceled: bool,
}

/// The response of Saferpay: facts, or the name of an error.
pub type Decided = Result<Vec<(Fact, String)>, &'static str>;

/// The id of the payment.
pub const PAYMENT: &str = "payment-1";
/// The id of the refund.
pub const REFUND: &str = "refund-1";
/// The amount, in minor units.
pub const AMOUNT: u32 = 4711;
/// The order.
pub const ORDER: &str = "order-7";
/// The order ID of the payment, which is that of the first attempt.
pub const ORDER_ID: &str = "order-7.1";
/// The order ID of the refund.
pub const REFUND_ORDER_ID: &str = "order-7-refund";

impl World {
    /// A random account.
    pub fn by_chance(random: &mut fastrand::Rng) -> Self {
        let payer = [Payer::Paid, Payer::Paid, Payer::Paid, Payer::Paid, Payer::NotStarted, Payer::Aborted];
        let payer = random.choice(payer).unwrap_or(Payer::Declined);
        let any = |random: &mut fastrand::Rng| random.choice(State::ALL).unwrap_or(State::Authorized);
        let state = if random.bool() { State::Authorized } else { any(random) };
        let payment = Transaction { id: PAYMENT.to_owned(), is_refund: false, state };
        let refunded_as = [State::Authorized, State::Authorized, State::Captured, State::Pending];
        Self {
            payer,
            payment: (payer == Payer::Paid).then_some(payment),
            refund: None,
            authorized_as: if random.bool() { State::Authorized } else { any(random) },
            refunded_as: random.choice(refunded_as).unwrap_or(State::Authorized),
            captured_as: if random.u8(..4) == 0 { State::Pending } else { State::Captured },
            liability_shift: random.bool(),
            link: random.choice(["OPEN", "PAID", "EXPIRED", "DISABLED"]).unwrap_or("OPEN"),
            made: 0,
            deleted: 0,
            canceled: false,
        }
    }

    /// The state of the payment.
    #[must_use]
    pub fn paid_as(&self) -> Option<State> {
        self.payment.as_ref().map(|payment| payment.state)
    }

    /// The state of the refund.
    #[must_use]
    pub fn refunded_as(&self) -> Option<State> {
        self.refund.as_ref().map(|refund| refund.state)
    }

    /// Carries out a request, or refuses it.
    ///
    /// # Errors
    ///
    /// The name of the error.
    pub fn decide(&mut self, operation: &str, request: &str) -> Decided {
        let (method, name) = operation.split_once(' ').unwrap_or_default();
        let name = name.strip_prefix("/Payment/v1/").unwrap_or(name);
        match (method, name) {
            (_, "PaymentPage/Assert") => match self.payer {
                Payer::NotStarted => Err("TRANSACTION_NOT_STARTED"),
                Payer::Aborted => Err("TRANSACTION_ABORTED"),
                Payer::Declined => Err("TRANSACTION_DECLINED"),
                Payer::Paid => self.facts(PAYMENT),
            },
            (_, "Transaction/Capture") => self.capture(request),
            (_, "Transaction/Cancel") => self.cancel(request),
            (_, "Transaction/Inquire") => match named(request, "TransactionId") {
                "" => self.facts(transaction_of(named(request, "OrderId"))),
                id => self.facts(id),
            },
            (_, "Transaction/AssertCapture") => self.asserted(PAYMENT),
            (_, "Transaction/AssertRefund") => self.asserted(named(request, "TransactionId")),
            (_, "Transaction/Refund") => self.refund(request),
            (
                _,
                "Transaction/AuthorizeDirect" | "Transaction/AuthorizeReferenced" | "Transaction/Authorize",
            ) => {
                if self.payer == Payer::Declined {
                    return Err("TRANSACTION_DECLINED");
                }
                let state = self.authorized_as;
                self.payment = Some(Transaction { id: PAYMENT.to_owned(), is_refund: false, state });
                self.facts(PAYMENT)
            }
            (_, "Alias/AssertInsert") => Ok(vec![(Fact::AliasId, "alias-1".to_owned())]),
            ("GET", _) => Ok(vec![
                (Fact::Status, self.link.to_owned()),
                (Fact::OfferId, "OfferId-1".to_owned()),
                (Fact::PaymentLink, "PaymentLink-1".to_owned()),
                (Fact::TransactionId, PAYMENT.to_owned()),
            ]),
            ("DELETE", _) => {
                self.deleted += 1;
                Ok(Vec::new())
            }
            _ => {
                self.made += 1;
                let made =
                    [Fact::Token, Fact::RedirectUrl, Fact::AccessToken, Fact::OfferId, Fact::PaymentLink];
                Ok(made.into_iter().map(|fact| (fact, format!("{}-{}", fact.variant(), self.made))).collect())
            }
        }
    }

    fn find(&mut self, id: &str) -> Option<&mut Transaction> {
        self.payment.iter_mut().chain(&mut self.refund).find(|each| each.id == id)
    }

    fn facts(&mut self, id: &str) -> Decided {
        let shift = self.liability_shift.to_string();
        let transaction = self.find(id).ok_or("TRANSACTION_NOT_FOUND")?;
        let kind = if transaction.is_refund { "REFUND" } else { "PAYMENT" };
        let mut facts = vec![
            (Fact::TransactionId, transaction.id.clone()),
            (Fact::Status, transaction.state.as_str().to_owned()),
            (Fact::TransactionType, kind.to_owned()),
            (Fact::AmountValue, AMOUNT.to_string()),
            (Fact::AmountCurrency, "CHF".to_owned()),
            (Fact::OrderId, if transaction.is_refund { REFUND_ORDER_ID } else { ORDER_ID }.to_owned()),
            (Fact::LiabilityShift, shift),
        ];
        if transaction.state == State::Captured {
            facts.push((Fact::CaptureId, transaction.capture_id()));
        }
        Ok(facts)
    }

    /// The state of a capture.
    fn asserted(&mut self, id: &str) -> Decided {
        let transaction = self.find(id).ok_or("TRANSACTION_NOT_FOUND")?;
        match transaction.state {
            State::Captured | State::Pending => Ok(vec![
                (Fact::TransactionId, transaction.id.clone()),
                (Fact::Status, transaction.state.as_str().to_owned()),
            ]),
            State::Authorized | State::Canceled => Err("TRANSACTION_IN_WRONG_STATE"),
        }
    }

    fn capture(&mut self, request: &str) -> Decided {
        let captured_as = self.captured_as;
        let transaction = self.find(named(request, "TransactionId")).ok_or("TRANSACTION_NOT_FOUND")?;
        match transaction.state {
            State::Authorized => transaction.state = captured_as,
            State::Captured => return Err("TRANSACTION_ALREADY_CAPTURED"),
            State::Pending | State::Canceled => return Err("TRANSACTION_IN_WRONG_STATE"),
        }
        Ok(vec![
            (Fact::TransactionId, transaction.id.clone()),
            (Fact::CaptureId, transaction.capture_id()),
            (Fact::Status, transaction.state.as_str().to_owned()),
        ])
    }

    fn cancel(&mut self, request: &str) -> Decided {
        let transaction = self.find(named(request, "TransactionId")).ok_or("TRANSACTION_NOT_FOUND")?;
        match transaction.state {
            State::Authorized => transaction.state = State::Canceled,
            State::Captured => return Err("TRANSACTION_ALREADY_CAPTURED"),
            State::Pending | State::Canceled => return Err("TRANSACTION_IN_WRONG_STATE"),
        }
        let id = transaction.id.clone();
        self.canceled = true;
        Ok(vec![(Fact::TransactionId, id), (Fact::OrderId, ORDER_ID.to_owned())])
    }

    fn refund(&mut self, request: &str) -> Decided {
        let payment = self.payment.as_ref().filter(|each| each.state == State::Captured);
        let is_known = payment.is_some_and(|each| each.capture_id() == named(request, "CaptureId"));
        if !is_known || self.refund.is_some() {
            return Err("TRANSACTION_NOT_FOUND");
        }
        self.refund = Some(Transaction { id: REFUND.to_owned(), is_refund: true, state: self.refunded_as });
        self.facts(REFUND)
    }
}

/// The ID of the transaction with an order ID.
fn transaction_of(order_id: &str) -> &'static str {
    match order_id {
        ORDER_ID => PAYMENT,
        REFUND_ORDER_ID => REFUND,
        _ => "",
    }
}

/// The text of a member anywhere in a request.
fn named<'a>(request: &'a str, name: &str) -> &'a str {
    let start = format!("\"{name}\":\"");
    let rest = request.split_once(&*start).map(|(_, rest)| rest);
    rest.and_then(|rest| rest.split_once('"')).map_or("", |(value, _)| value)
}
