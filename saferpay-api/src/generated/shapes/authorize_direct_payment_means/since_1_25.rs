// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias::since_1_2::Alias;
use crate::generated::shapes::apple_pay::since_1_24::ApplePay;
use crate::generated::shapes::bank_account::since_1_2::BankAccount;
use crate::generated::shapes::card::since_1_10::Card;
use crate::generated::shapes::google_pay::since_1_25::GooglePay;
use crate::generated::shapes::saferpay_fields::since_1_14::SaferpayFields;
use crate::generated::shapes::scheme_token::since_1_23::SchemeToken;

/// The payment method to charge without a redirect; set exactly one field.
///
/// An alias is the usual choice. Only merchants that are certified for it under PCI DSS may send
/// raw card data. There is no 3-D Secure authentication in this operation.
///
/// The container `Payment_Models_Data_AuthorizeDirectPaymentMeans`.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#Payment_Models_Data_AuthorizeDirectPaymentMeans).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - Exactly one of `Card`, `Alias`, `SaferpayFields`, `SchemeToken`, `BankAccount`, `ApplePay`,
///   and `GooglePay` is set. (`payment-means`)
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizeDirectPaymentMeans {
    /// A card that the payer entered in Saferpay Fields on your own page, identified by its token.
    ///
    /// Your server never receives the card data. The token is valid for a short time, about twenty
    /// minutes.
    ///
    /// `SaferpayFields`. [`SaferpayFields`], optional.
    pub saferpay_fields: Option<SaferpayFields>,

    /// The raw card data.
    ///
    /// Only merchants with a full PCI certification may handle it. All others use the payment page,
    /// Saferpay Fields or an alias.
    ///
    /// `Card`. [`Card`], optional.
    pub card: Option<Card>,

    /// The stored payment method to charge.
    ///
    /// It is the usual choice for subscriptions and returning customers. Set `Initiator` to say
    /// whether you or the payer starts this payment.
    ///
    /// `Alias`. [`Alias`], optional.
    pub alias: Option<Alias>,

    /// A network token and its cryptogram in place of the card number.
    ///
    /// `SchemeToken`. [`SchemeToken`], optional.
    pub scheme_token: Option<SchemeToken>,

    /// The bank account to use, for direct debits and for payouts to an account.
    ///
    /// `BankAccount`. [`BankAccount`], optional.
    pub bank_account: Option<BankAccount>,

    /// The payment data that Apple Pay passed to your own page or app.
    ///
    /// Use it only if you integrate Apple Pay yourself. On the payment page, Saferpay handles Apple
    /// Pay.
    ///
    /// `ApplePay`. [`ApplePay`], optional.
    pub apple_pay: Option<ApplePay>,

    /// The payment data that Google Pay passed to your own page or app.
    ///
    /// Use it only if you integrate Google Pay yourself. On the payment page, Saferpay handles Google
    /// Pay.
    ///
    /// `GooglePay`. [`GooglePay`], optional.
    pub google_pay: Option<GooglePay>,
}

impl AuthorizeDirectPaymentMeans {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `SaferpayFields`. A card that the payer entered in Saferpay Fields on your own page,
    /// identified by its token.
    #[inline]
    #[must_use]
    pub fn with_saferpay_fields(mut self, saferpay_fields: SaferpayFields) -> Self {
        self.saferpay_fields = Some(saferpay_fields);
        self
    }

    /// Sets `Card`. The raw card data.
    #[inline]
    #[must_use]
    pub fn with_card(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `Alias`. The stored payment method to charge.
    #[inline]
    #[must_use]
    pub fn with_alias(mut self, alias: Alias) -> Self {
        self.alias = Some(alias);
        self
    }

    /// Sets `SchemeToken`. A network token and its cryptogram in place of the card number.
    #[inline]
    #[must_use]
    pub fn with_scheme_token(mut self, scheme_token: SchemeToken) -> Self {
        self.scheme_token = Some(scheme_token);
        self
    }

    /// Sets `BankAccount`. The bank account to use, for direct debits and for payouts to an account.
    #[inline]
    #[must_use]
    pub fn with_bank_account(mut self, bank_account: BankAccount) -> Self {
        self.bank_account = Some(bank_account);
        self
    }

    /// Sets `ApplePay`. The payment data that Apple Pay passed to your own page or app.
    #[inline]
    #[must_use]
    pub fn with_apple_pay(mut self, apple_pay: ApplePay) -> Self {
        self.apple_pay = Some(apple_pay);
        self
    }

    /// Sets `GooglePay`. The payment data that Google Pay passed to your own page or app.
    #[inline]
    #[must_use]
    pub fn with_google_pay(mut self, google_pay: GooglePay) -> Self {
        self.google_pay = Some(google_pay);
        self
    }
}

saferpay_runtime::impl_record!(AuthorizeDirectPaymentMeans {
    0 saferpay_fields: optional "SaferpayFields",
    1 card: optional "Card" + "payment-means" exactly_one_of(&[1, 2, 0, 3, 4, 5, 6]),
    2 alias: optional "Alias",
    3 scheme_token: optional "SchemeToken",
    4 bank_account: optional "BankAccount",
    5 apple_pay: optional "ApplePay",
    6 google_pay: optional "GooglePay",
});
