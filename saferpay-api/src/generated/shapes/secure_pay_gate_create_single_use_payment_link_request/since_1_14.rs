// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::address_form::since_1_2::AddressForm;
use crate::generated::shapes::payer::since_1_13::Payer;
use crate::generated::shapes::payment_link_payment::since_1_14::PaymentLinkPayment;

/// The request body of `POST /rest/customers/[customerId]/terminals/[terminalId]/spg-offers`.
///
/// First in SpecVersion
/// [1.14](https://saferpay.github.io/jsonapi/1.14/#rest_customers_[customerId]_terminals_[terminalId]_spg-offers).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSingleUsePaymentLinkRequest {
    /// `Payment`. [`PaymentLinkPayment`], mandatory.
    pub payment: PaymentLinkPayment,

    /// `ExpirationDate`. Text, mandatory, `Day` and `HoursAhead[0..4320]`.
    ///
    /// Example: `2019-10-20`
    pub expiration_date: String,

    /// `ConfigSet`. Text, optional, `Id[1..20]`.
    ///
    /// Example: `name of your payment page config (case-insensitive)`
    pub config_set: Option<String>,

    /// `Payer`. [`Payer`], mandatory.
    pub payer: Payer,

    /// `BillingAddressForm`. [`AddressForm`], optional.
    pub billing_address_form: Option<AddressForm>,
}

impl CreateSingleUsePaymentLinkRequest {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(
        payment: PaymentLinkPayment,
        expiration_date: impl Into<String>,
        payer: Payer,
    ) -> Self {
        Self {
            payment,
            expiration_date: expiration_date.into(),
            payer,
            ..Record::blank()
        }
    }

    /// Sets `ConfigSet`.
    #[must_use]
    pub fn with_config_set(mut self, config_set: impl Into<String>) -> Self {
        self.config_set = Some(config_set.into());
        self
    }

    /// Sets `BillingAddressForm`.
    #[must_use]
    pub fn with_billing_address_form(
        mut self,
        billing_address_form: AddressForm,
    ) -> Self {
        self.billing_address_form = Some(billing_address_form);
        self
    }
}

impl Record for CreateSingleUsePaymentLinkRequest {
    const NAME: &'static str = "CreateSingleUsePaymentLinkRequest";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Payment"),
        Field::mandatory("ExpirationDate")
            .bound(&[Rule::Format(Format::Day), Rule::HoursAhead(0, 4320)]),
        Field::optional("ConfigSet").bound(&[Rule::Characters(Characters::Id, 1, 20)]),
        Field::mandatory("Payer"),
        Field::optional("BillingAddressForm"),
    ];

    fn blank() -> Self {
        Self {
            payment: Blank::blank(),
            expiration_date: Blank::blank(),
            config_set: Blank::blank(),
            payer: Blank::blank(),
            billing_address_form: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.payment.slot(),
            1 => self.expiration_date.slot(),
            2 => self.config_set.slot(),
            3 => self.payer.slot(),
            4 => self.billing_address_form.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.payment.view(),
            1 => self.expiration_date.view(),
            2 => self.config_set.view(),
            3 => self.payer.view(),
            4 => self.billing_address_form.view(),
            _ => View::Absent,
        }
    }
}

record!(CreateSingleUsePaymentLinkRequest);
