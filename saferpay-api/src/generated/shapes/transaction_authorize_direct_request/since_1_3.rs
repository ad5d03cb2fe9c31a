// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TerminalId;
use crate::generated::shapes::payer::since_1_3::Payer;
use crate::generated::shapes::payment::since_1_3::Payment;
use crate::generated::shapes::payment_means::since_1_3::PaymentMeans;
use crate::generated::shapes::register_alias::since_1_2::RegisterAlias;

/// The request body of
/// [`Transaction/AuthorizeDirect`](../transaction/struct.Transaction.html#method.authorize_direct).
///
/// Charges an alias, a card or a bank account in one call, without a redirect of the payer.
///
/// First in SpecVersion
/// [1.3](https://saferpay.github.io/jsonapi/1.3/#Payment_v1_Transaction_AuthorizeDirect).
#[non_exhaustive]
pub struct AuthorizeDirectRequest {
    /// The Saferpay terminal that processes the transaction, an ID of eight digits.
    ///
    /// A terminal represents a point of sale, with its own contracts, currencies and settings; its ID
    /// is in the Backoffice. A terminal of another customer causes [`PERMISSION_DENIED`]. The test and
    /// live environments have different terminals.
    ///
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12341234`
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    pub terminal_id: TerminalId,

    /// The payment: amount, description and your reference.
    ///
    /// `Payment`. [`Payment`], mandatory.
    pub payment: Payment,

    /// The payment method to charge, usually a previously registered alias.
    ///
    /// Only PCI-certified merchants may send card numbers.
    ///
    /// `PaymentMeans`. [`PaymentMeans`], mandatory.
    pub payment_means: PaymentMeans,

    /// Stores the payment method under an alias: who chooses the ID, and how long the alias exists.
    ///
    /// It is optional; a payment method that cannot be stored is charged but not stored.
    /// `RegistrationResult` shows whether the payment method was stored.
    ///
    /// `RegisterAlias`. [`RegisterAlias`], optional.
    pub register_alias: Option<RegisterAlias>,

    /// The payer: IP address, language, addresses and similar data.
    ///
    /// `Payer`. [`Payer`], optional.
    pub payer: Option<Payer>,
}

impl AuthorizeDirectRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `terminal_id`: The Saferpay terminal that processes the transaction, an ID of eight digits.
    /// - `payment`: The payment: amount, description and your reference.
    /// - `payment_means`: The payment method to charge, usually a previously registered alias.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<TerminalId>,
        payment: Payment,
        payment_means: PaymentMeans,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            payment,
            payment_means,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `RegisterAlias`. Stores the payment method under an alias: who chooses the ID, and how
    /// long the alias exists.
    #[inline]
    #[must_use]
    pub fn with_register_alias(mut self, register_alias: RegisterAlias) -> Self {
        self.register_alias = Some(register_alias);
        self
    }

    /// Sets `Payer`. The payer: IP address, language, addresses and similar data.
    #[inline]
    #[must_use]
    pub fn with_payer(mut self, payer: Payer) -> Self {
        self.payer = Some(payer);
        self
    }
}

saferpay_runtime::impl_record!(AuthorizeDirectRequest sets {
    TerminalId: "TerminalId",
    AmountValue: "Payment.Amount.Value",
    AmountCurrency: "Payment.Amount.CurrencyCode",
    OrderId: "Payment.OrderId",
    Description: "Payment.Description",
    PayerNote: "Payment.PayerNote",
    PreAuthorization: "Payment.Options.PreAuth",
    FirstOfSeries: "Payment.Recurring.Initial",
    Payer: "Payer",
    Language: "Payer.LanguageCode",
    PayerIpAddress: "Payer.IpAddress",
    BillingAddress: "Payer.BillingAddress",
    DeliveryAddress: "Payer.DeliveryAddress",
    AliasGenerator: "RegisterAlias.IdGenerator",
    NewAliasId: "RegisterAlias.Id",
    AliasLifetime: "RegisterAlias.Lifetime",
    AliasId: "PaymentMeans.Alias.Id",
} {
    0 terminal_id: mandatory "TerminalId" numeric(8, 8),
    1 payment: mandatory "Payment",
    2 payment_means: mandatory "PaymentMeans",
    3 register_alias: optional "RegisterAlias",
    4 payer: optional "Payer",
});
