// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TerminalId;
use crate::generated::shapes::authorize_direct_payment_means::since_1_40::AuthorizeDirectPaymentMeans;
use crate::generated::shapes::order::since_1_34::Order;
use crate::generated::shapes::p2p_enabled_payment::since_1_40::P2pEnabledPayment;
use crate::generated::shapes::payer::since_1_41::Payer;
use crate::generated::shapes::register_alias::since_1_2::RegisterAlias;
use crate::generated::shapes::risk_factors::since_1_34::RiskFactors;
use crate::generated::shapes::strong_customer_authentication_direct::since_1_21::StrongCustomerAuthenticationDirect;
use crate::generated::values::initiator::since_1_21::Initiator;

/// The request body of
/// [`Transaction/AuthorizeDirect`](../transaction/struct.Transaction.html#method.authorize_direct).
///
/// Charges an alias, a card or a bank account in one call, without a redirect of the payer.
///
/// First in SpecVersion
/// [1.41](https://saferpay.github.io/jsonapi/1.41/#Payment_v1_Transaction_AuthorizeDirect).
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
    /// `Payment`. [`P2pEnabledPayment`], mandatory.
    pub payment: P2pEnabledPayment,

    /// The payment method to charge, usually a previously registered alias.
    ///
    /// Only PCI-certified merchants may send card numbers.
    ///
    /// `PaymentMeans`. [`AuthorizeDirectPaymentMeans`], mandatory.
    pub payment_means: AuthorizeDirectPaymentMeans,

    /// Requests strong customer authentication (SCA), usually with 3-D Secure, or an exemption from
    /// it.
    ///
    /// Omit it for an ordinary payment: Saferpay then does what the rules require. Set it to request a
    /// challenge, if the operation has that option, or to request an exemption that you are entitled
    /// to.
    ///
    /// `Authentication`. [`StrongCustomerAuthenticationDirect`], optional.
    pub authentication: Option<StrongCustomerAuthenticationDirect>,

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

    /// The contents of the basket.
    ///
    /// Klarna requires it, and the fraud check uses it.
    ///
    /// It has no effect on other payment methods.
    ///
    /// `Order`. [`Order`], optional.
    pub order: Option<Order>,

    /// Information about the payer and the purchase that helps to assess the risk of fraud.
    ///
    /// Only the fraud check (Fraud Intelligence) uses it, if your account includes this check.
    ///
    /// `RiskFactors`. [`RiskFactors`], optional.
    pub risk_factors: Option<RiskFactors>,

    /// Who initiated the payment: you, while the payer is absent (`MERCHANT`), or the payer.
    ///
    /// Default: `MERCHANT`.
    ///
    /// The card schemes of Visa, Mastercard and American Express treat the two differently. `PAYER`
    /// means that the cardholder is present. Such payments usually require authentication, which this
    /// operation cannot perform, so the issuer may decline, unless an exemption in `Authentication`
    /// applies. If you are not sure, use
    /// [`Transaction/Initialize`](../transaction/struct.Transaction.html#method.initialize).
    ///
    /// `Initiator`. [`Initiator`], optional. Default in SpecVersion 1.41: `MERCHANT`.
    ///
    /// Example: `MERCHANT`
    pub initiator: Option<Initiator>,
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
        payment: P2pEnabledPayment,
        payment_means: AuthorizeDirectPaymentMeans,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            payment,
            payment_means,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Authentication`. Requests strong customer authentication (SCA), usually with 3-D Secure,
    /// or an exemption from it.
    #[inline]
    #[must_use]
    pub fn with_authentication(
        mut self,
        authentication: StrongCustomerAuthenticationDirect,
    ) -> Self {
        self.authentication = Some(authentication);
        self
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

    /// Sets `Order`. The contents of the basket.
    #[inline]
    #[must_use]
    pub fn with_order(mut self, order: Order) -> Self {
        self.order = Some(order);
        self
    }

    /// Sets `RiskFactors`. Information about the payer and the purchase that helps to assess the risk
    /// of fraud.
    #[inline]
    #[must_use]
    pub fn with_risk_factors(mut self, risk_factors: RiskFactors) -> Self {
        self.risk_factors = Some(risk_factors);
        self
    }

    /// Sets `Initiator`. Who initiated the payment: you, while the payer is absent (`MERCHANT`), or
    /// the payer.
    #[inline]
    #[must_use]
    pub fn with_initiator(mut self, initiator: Initiator) -> Self {
        self.initiator = Some(initiator);
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
    PayerId: "Payer.Id",
    PayerIpAddress: "Payer.IpAddress",
    BillingAddress: "Payer.BillingAddress",
    DeliveryAddress: "Payer.DeliveryAddress",
    AliasGenerator: "RegisterAlias.IdGenerator",
    NewAliasId: "RegisterAlias.Id",
    AliasLifetime: "RegisterAlias.Lifetime",
    Exemption: "Authentication.Exemption",
    OrderItems: "Order.Items",
    AliasId: "PaymentMeans.Alias.Id",
    FieldsToken: "PaymentMeans.SaferpayFields.Token",
    Initiator: "Initiator",
} {
    0 terminal_id: mandatory "TerminalId" numeric(8, 8),
    1 payment: mandatory "Payment",
    2 payment_means: mandatory "PaymentMeans",
    3 authentication: optional "Authentication",
    4 register_alias: optional "RegisterAlias",
    5 payer: optional "Payer",
    6 order: optional "Order",
    7 risk_factors: optional "RiskFactors",
    8 initiator: optional "Initiator",
});
