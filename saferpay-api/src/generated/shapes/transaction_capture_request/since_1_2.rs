// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::amount::since_1_2::Amount;
use crate::generated::shapes::billpay_capture::since_1_2::BillpayCapture;
use crate::generated::shapes::partial_capture::since_1_2::PartialCapture;
use crate::generated::shapes::transaction_reference::since_1_2::TransactionReference;

/// The request body of `POST /Payment/v1/Transaction/Capture`.
///
/// `Transaction/Capture`: Takes the money of an authorized payment, or pays out an authorized
/// refund.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_Capture).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CaptureRequest {
    /// The authorized payment or refund to capture: its id or your order id, one of the two.
    ///
    /// `TransactionReference`. [`TransactionReference`], mandatory.
    pub transaction_reference: TransactionReference,

    /// How much to take, in the currency of the authorization; left out, all of it.
    ///
    /// What a smaller amount leaves is lost to this authorization; to take it in parts use
    /// `Transaction/MultipartCapture`.
    ///
    /// `Amount`. [`Amount`], optional.
    pub amount: Option<Amount>,

    /// Settings for invoices by Billpay, such as a later due date.
    ///
    /// `Billpay`. [`BillpayCapture`], optional.
    pub billpay: Option<BillpayCapture>,

    /// Takes a part only, and says whether more parts follow.
    ///
    /// It was for PayPal only. Versions since 1.10 have `Transaction/MultipartCapture` for it.
    ///
    /// `Partial`. [`PartialCapture`], optional.
    pub partial: Option<PartialCapture>,
}

impl CaptureRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `transaction_reference`: The authorized payment or refund to capture: its id or your order
    ///   id, one of the two.
    #[must_use]
    pub fn new(transaction_reference: TransactionReference) -> Self {
        Self {
            transaction_reference,
            ..Record::blank()
        }
    }

    /// Sets `Amount`. How much to take, in the currency of the authorization; left out, all of it.
    #[must_use]
    pub fn with_amount(mut self, amount: Amount) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets `Billpay`. Settings for invoices by Billpay, such as a later due date.
    #[must_use]
    pub fn with_billpay(mut self, billpay: BillpayCapture) -> Self {
        self.billpay = Some(billpay);
        self
    }

    /// Sets `Partial`. Takes a part only, and says whether more parts follow.
    #[must_use]
    pub fn with_partial(mut self, partial: PartialCapture) -> Self {
        self.partial = Some(partial);
        self
    }
}

impl Record for CaptureRequest {
    const NAME: &'static str = "CaptureRequest";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("TransactionReference"),
        Field::optional("Amount"),
        Field::optional("Billpay"),
        Field::optional("Partial"),
    ];

    fn blank() -> Self {
        Self {
            transaction_reference: Blank::blank(),
            amount: Blank::blank(),
            billpay: Blank::blank(),
            partial: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.transaction_reference.slot(),
            1 => self.amount.slot(),
            2 => self.billpay.slot(),
            3 => self.partial.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.transaction_reference.view(),
            1 => self.amount.view(),
            2 => self.billpay.view(),
            3 => self.partial.view(),
            _ => View::Absent,
        }
    }
}

record!(CaptureRequest);
