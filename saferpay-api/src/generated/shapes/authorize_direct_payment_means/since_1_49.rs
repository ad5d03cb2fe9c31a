// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::alias::since_1_2::Alias;
use crate::generated::shapes::apple_pay::since_1_24::ApplePay;
use crate::generated::shapes::bank_account::since_1_49::BankAccount;
use crate::generated::shapes::card::since_1_10::Card;
use crate::generated::shapes::google_pay::since_1_25::GooglePay;
use crate::generated::shapes::saferpay_fields::since_1_40::SaferpayFields;
use crate::generated::shapes::scheme_token::since_1_46::SchemeToken;

/// What to charge without a redirect; set exactly one of its parts.
///
/// An alias is the usual choice. Raw card data may be sent only by merchants certified for it
/// under PCI DSS. No 3-D Secure takes place here.
///
/// The container `Payment_Models_Data_AuthorizeDirectPaymentMeans`.
///
/// First in SpecVersion
/// [1.49](https://saferpay.github.io/jsonapi/1.49/#Payment_Models_Data_AuthorizeDirectPaymentMeans).
#[derive(Default)]
#[non_exhaustive]
pub struct AuthorizeDirectPaymentMeans {
    /// Card data that the payer typed into Saferpay's fields on your own page, by their token.
    ///
    /// The card never reaches your server. A token is good for a short time, about twenty minutes.
    ///
    /// `SaferpayFields`. [`SaferpayFields`], optional.
    pub saferpay_fields: Option<SaferpayFields>,

    /// The data of a card.
    ///
    /// In a request the card's own data belong here: only merchants with a full PCI certification may
    /// handle them. Others use the payment page, Saferpay Fields or an alias. In a response the number
    /// is masked, and there is no verification code.
    ///
    /// `Card`. [`Card`], optional.
    pub card: Option<Card>,

    /// The stored means of payment to charge.
    ///
    /// It is the usual choice for subscriptions and for returning customers. Say with `Initiator`
    /// whether you or the payer starts this payment.
    ///
    /// `Alias`. [`Alias`], optional.
    pub alias: Option<Alias>,

    /// A network token and its cryptogram in place of the card number.
    ///
    /// The types `MDES` and `VTS` work only with Worldline as acquirer.
    ///
    /// `SchemeToken`. [`SchemeToken`], optional.
    pub scheme_token: Option<SchemeToken>,

    /// A bank account, for direct debits and for payouts to an account.
    ///
    /// In a request it is the account to use; in a response, the one that was used or stored.
    ///
    /// `BankAccount`. [`BankAccount`], optional.
    pub bank_account: Option<BankAccount>,

    /// The payment data that Apple Pay gave to your own page or app.
    ///
    /// Only for those who show Apple Pay themselves. On the payment page Saferpay takes care of it.
    ///
    /// `ApplePay`. [`ApplePay`], optional.
    pub apple_pay: Option<ApplePay>,

    /// The payment data that Google Pay gave to your own page or app.
    ///
    /// Only for those who show Google Pay themselves. On the payment page Saferpay takes care of it.
    ///
    /// `GooglePay`. [`GooglePay`], optional.
    pub google_pay: Option<GooglePay>,
}

impl AuthorizeDirectPaymentMeans {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `SaferpayFields`. Card data that the payer typed into Saferpay's fields on your own page,
    /// by their token.
    #[inline]
    #[must_use]
    pub fn with_saferpay_fields(mut self, saferpay_fields: SaferpayFields) -> Self {
        self.saferpay_fields = Some(saferpay_fields);
        self
    }

    /// Sets `Card`. The data of a card.
    #[inline]
    #[must_use]
    pub fn with_card(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets `Alias`. The stored means of payment to charge.
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

    /// Sets `BankAccount`. A bank account, for direct debits and for payouts to an account.
    #[inline]
    #[must_use]
    pub fn with_bank_account(mut self, bank_account: BankAccount) -> Self {
        self.bank_account = Some(bank_account);
        self
    }

    /// Sets `ApplePay`. The payment data that Apple Pay gave to your own page or app.
    #[inline]
    #[must_use]
    pub fn with_apple_pay(mut self, apple_pay: ApplePay) -> Self {
        self.apple_pay = Some(apple_pay);
        self
    }

    /// Sets `GooglePay`. The payment data that Google Pay gave to your own page or app.
    #[inline]
    #[must_use]
    pub fn with_google_pay(mut self, google_pay: GooglePay) -> Self {
        self.google_pay = Some(google_pay);
        self
    }
}

saferpay_runtime::impl_record!(AuthorizeDirectPaymentMeans {
    0 saferpay_fields: optional "SaferpayFields",
    1 card: optional "Card",
    2 alias: optional "Alias",
    3 scheme_token: optional "SchemeToken",
    4 bank_account: optional "BankAccount",
    5 apple_pay: optional "ApplePay",
    6 google_pay: optional "GooglePay",
});
