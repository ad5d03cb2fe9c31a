// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::dcc_info::since_1_2::DccInfo;
use crate::generated::shapes::liability_info::since_1_9::LiabilityInfo;
use crate::generated::shapes::payer_info::since_1_5::PayerInfo;
use crate::generated::shapes::payment_means_info::since_1_11::PaymentMeansInfo;
use crate::generated::shapes::payment_transaction::since_1_11::PaymentTransaction;
use crate::generated::shapes::registration_result::since_1_2::RegistrationResult;

/// The response body of `POST /Payment/v1/PaymentPage/Assert`.
///
/// `PaymentPage/Assert`: Tells, from server to server, how a payment on the payment page went.
///
/// First in SpecVersion
/// [1.11](https://saferpay.github.io/jsonapi/1.11/#Payment_v1_PaymentPage_Assert).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssertResponse {
    /// What became of the payment: its state, its id, its amount.
    ///
    /// Keep the id, by which the payment is captured, canceled and inquired. Only `CAPTURED` in
    /// `Status` is paid. Compare amount and currency with your order.
    ///
    /// `Transaction`. [`PaymentTransaction`], mandatory.
    pub transaction: PaymentTransaction,

    /// The means of payment that was used or stored: its brand, and the card or account, masked.
    ///
    /// You may show it and keep it.
    ///
    /// `PaymentMeans`. [`PaymentMeansInfo`], mandatory.
    pub payment_means: PaymentMeansInfo,

    /// What is known of the payer, with the addresses that were given on the page.
    ///
    /// `Payer`. [`PayerInfo`], optional.
    pub payer: Option<PayerInfo>,

    /// Whether the alias that `RegisterAlias` asked for was registered, and its id.
    ///
    /// It is there only if an alias was asked for. Look into it even when the payment succeeded.
    ///
    /// `RegistrationResult`. [`RegistrationResult`], optional.
    pub registration_result: Option<RegistrationResult>,

    /// Who bears the loss if the payer disputes this payment.
    ///
    /// Look at it before you capture: an authorized payment without liability shift is at your own
    /// risk. It may be absent, for instance with means of payment that are no cards.
    ///
    /// `Liability`. [`LiabilityInfo`], optional.
    pub liability: Option<LiabilityInfo>,

    /// The payer's currency conversion: what was offered and paid in the card's own currency.
    ///
    /// Present only where conversion (DCC) was at work. The transaction's own amount is in the
    /// currency that you asked for.
    ///
    /// `Dcc`. [`DccInfo`], optional.
    pub dcc: Option<DccInfo>,
}

impl AssertResponse {
    /// Makes one of what is mandatory.
    ///
    /// - `transaction`: What became of the payment: its state, its id, its amount.
    /// - `payment_means`: The means of payment that was used or stored: its brand, and the card or
    ///   account, masked.
    #[must_use]
    pub fn new(
        transaction: PaymentTransaction,
        payment_means: PaymentMeansInfo,
    ) -> Self {
        Self {
            transaction,
            payment_means,
            ..Record::blank()
        }
    }

    /// Sets `Payer`. What is known of the payer, with the addresses that were given on the page.
    #[must_use]
    pub fn with_payer(mut self, payer: PayerInfo) -> Self {
        self.payer = Some(payer);
        self
    }

    /// Sets `RegistrationResult`. Whether the alias that `RegisterAlias` asked for was registered, and
    /// its id.
    #[must_use]
    pub fn with_registration_result(
        mut self,
        registration_result: RegistrationResult,
    ) -> Self {
        self.registration_result = Some(registration_result);
        self
    }

    /// Sets `Liability`. Who bears the loss if the payer disputes this payment.
    #[must_use]
    pub fn with_liability(mut self, liability: LiabilityInfo) -> Self {
        self.liability = Some(liability);
        self
    }

    /// Sets `Dcc`. The payer's currency conversion: what was offered and paid in the card's own
    /// currency.
    #[must_use]
    pub fn with_dcc(mut self, dcc: DccInfo) -> Self {
        self.dcc = Some(dcc);
        self
    }
}

impl Record for AssertResponse {
    const NAME: &'static str = "AssertResponse";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Transaction"),
        Field::mandatory("PaymentMeans"),
        Field::optional("Payer"),
        Field::optional("RegistrationResult"),
        Field::optional("Liability"),
        Field::optional("Dcc"),
    ];

    fn blank() -> Self {
        Self {
            transaction: Blank::blank(),
            payment_means: Blank::blank(),
            payer: Blank::blank(),
            registration_result: Blank::blank(),
            liability: Blank::blank(),
            dcc: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.transaction.slot(),
            1 => self.payment_means.slot(),
            2 => self.payer.slot(),
            3 => self.registration_result.slot(),
            4 => self.liability.slot(),
            5 => self.dcc.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.transaction.view(),
            1 => self.payment_means.view(),
            2 => self.payer.view(),
            3 => self.registration_result.view(),
            4 => self.liability.view(),
            5 => self.dcc.view(),
            _ => View::Absent,
        }
    }
}

record!(AssertResponse : payment, liability, alias);
