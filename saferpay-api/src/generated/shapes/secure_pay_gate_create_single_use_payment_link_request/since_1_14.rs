// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::address_form::since_1_2::AddressForm;
use crate::generated::shapes::payer::since_1_13::Payer;
use crate::generated::shapes::payment_link_payment::since_1_14::PaymentLinkPayment;

/// The request body of `POST /rest/customers/[customerId]/terminals/[terminalId]/spg-offers`.
///
/// `SecurePayGate/CreateSingleUsePaymentLink`: Creates a link with which a payer pays one amount,
/// for emails, chats, invoices or phone orders.
///
/// First in SpecVersion
/// [1.14](https://saferpay.github.io/jsonapi/1.14/#rest_customers_[customerId]_terminals_[terminalId]_spg-offers).
#[non_exhaustive]
pub struct CreateSingleUsePaymentLinkRequest {
    /// What is to be paid: the amount, what it is for, and your reference.
    ///
    /// `Payment`. [`PaymentLinkPayment`], mandatory.
    pub payment: PaymentLinkPayment,

    /// The last day of the link, at most 180 days from now, without a time: `2027-01-31`.
    ///
    /// The specification up to 1.32 says that the link is valid until this date, and since 1.33, that
    /// it expires after this date. Neither says whether the day itself still counts. If that matters,
    /// add a day.
    ///
    /// `ExpirationDate`. Text, mandatory, `Day` and `HoursAhead[0..4320]`.
    ///
    /// Example: `2019-10-20`
    pub expiration_date: String,

    /// The name of the payment page configuration that gives the page its looks.
    ///
    /// You make these configurations in the Backoffice. Left out, your default one is used, if there
    /// is one. Beware of typing errors: a name that is not found is no error, the payer then sees the
    /// plain page of Saferpay.
    ///
    /// `ConfigSet`. Text, optional, `Id[1..20]`.
    ///
    /// Example: `name of your payment page config (case-insensitive)`
    pub config_set: Option<String>,

    /// The person who pays: language, addresses and the like.
    ///
    /// In a request: pass what you know; addresses, for instance, are filled into the form of the
    /// payment page. In a response it holds what Saferpay learnt, such as addresses given on the
    /// payment page or by a wallet.
    ///
    /// `Payer`. [`Payer`], mandatory.
    pub payer: Payer,

    /// Asks the payer for a billing address, or for changes to the one in `Payer`.
    ///
    /// `BillingAddressForm`. [`AddressForm`], optional.
    pub billing_address_form: Option<AddressForm>,
}

impl CreateSingleUsePaymentLinkRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `payment`: What is to be paid: the amount, what it is for, and your reference.
    /// - `expiration_date`: The last day of the link, at most 180 days from now, without a time:
    ///   `2027-01-31`.
    /// - `payer`: The person who pays: language, addresses and the like.
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
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `ConfigSet`. The name of the payment page configuration that gives the page its looks.
    #[must_use]
    pub fn with_config_set(mut self, config_set: impl Into<String>) -> Self {
        self.config_set = Some(config_set.into());
        self
    }

    /// Sets `BillingAddressForm`. Asks the payer for a billing address, or for changes to the one in
    /// `Payer`.
    #[inline]
    #[must_use]
    pub fn with_billing_address_form(
        mut self,
        billing_address_form: AddressForm,
    ) -> Self {
        self.billing_address_form = Some(billing_address_form);
        self
    }
}

saferpay_runtime::impl_record!(CreateSingleUsePaymentLinkRequest {
    0 payment: mandatory "Payment",
    1 expiration_date: mandatory "ExpirationDate" day() hours_ahead(0, 4320),
    2 config_set: optional "ConfigSet" id(1, 20),
    3 payer: mandatory "Payer",
    4 billing_address_form: optional "BillingAddressForm",
});
