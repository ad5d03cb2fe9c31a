// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::record::prelude::*;
use crate::generated::values::capture_status::since_1_5::CaptureStatus;

/// The response body of `POST /Payment/v1/Transaction/AssertRefund`.
///
/// `Transaction/AssertRefund`: Tells whether a refund that was pending has gone through.
///
/// First in SpecVersion
/// [1.5](https://saferpay.github.io/jsonapi/1.5/#Payment_v1_Transaction_AssertRefund).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssertRefundResponse {
    /// The refund you asked about, which is a transaction of its own.
    ///
    /// `TransactionId`. Text, mandatory, `AlphaNumeric[1..64]`.
    ///
    /// Example: `723n4MAjMdhjSAhAKEUdA8jtl9jb`
    pub transaction_id: String,

    /// Your order id of the refund, if it has one.
    ///
    /// `OrderId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<String>,

    /// How the refund stands: `CAPTURED` once the money goes to the payer, `PENDING` while it is open.
    ///
    /// `Status`. [`CaptureStatus`], mandatory.
    pub status: CaptureStatus,

    /// When the refund was captured.
    ///
    /// A pending one has none.
    ///
    /// `Date`. Date, optional.
    ///
    /// Example: `2014-04-25T08:33:44.159Z`
    pub date: Option<DateTime>,
}

impl AssertRefundResponse {
    /// Makes one of what is mandatory.
    ///
    /// - `transaction_id`: The refund you asked about, which is a transaction of its own.
    /// - `status`: How the refund stands: `CAPTURED` once the money goes to the payer, `PENDING` while
    ///   it is open.
    #[must_use]
    pub fn new(transaction_id: impl Into<String>, status: CaptureStatus) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            status,
            ..Record::blank()
        }
    }

    /// Sets `OrderId`. Your order id of the refund, if it has one.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `Date`. When the refund was captured.
    #[must_use]
    pub fn with_date(mut self, date: impl Into<DateTime>) -> Self {
        self.date = Some(date.into());
        self
    }
}

impl Record for AssertRefundResponse {
    const NAME: &'static str = "AssertRefundResponse";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("TransactionId")
            .bound(&[Rule::Characters(Characters::AlphaNumeric, 1, 64)]),
        Field::optional("OrderId").bound(&[Rule::Characters(Characters::Id, 1, 80)]),
        Field::mandatory("Status"),
        Field::optional("Date").bound(&[Rule::Format(Format::DateTime)]),
    ];

    fn blank() -> Self {
        Self {
            transaction_id: Blank::blank(),
            order_id: Blank::blank(),
            status: Blank::blank(),
            date: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.transaction_id.slot(),
            1 => self.order_id.slot(),
            2 => self.status.slot(),
            3 => self.date.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.transaction_id.view(),
            1 => self.order_id.view(),
            2 => self.status.view(),
            3 => self.date.view(),
            _ => View::Absent,
        }
    }
}

record!(AssertRefundResponse : capture);
