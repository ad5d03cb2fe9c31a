// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::generated::values::delivery_type::since_1_17::DeliveryType;

/// What you know about this payer and this sale that helps to judge the risk of fraud.
///
/// It is for the check against fraud (Fraud Intelligence), if your account has it. What is known
/// of the payer's account stands in `PayerProfile` since 1.19, the change of its password among
/// it.
///
/// The container `Payment_Models_Data_RiskFactors`.
///
/// First in SpecVersion
/// [1.17](https://saferpay.github.io/jsonapi/1.17/#Payment_Models_Data_RiskFactors).
#[derive(Default)]
#[non_exhaustive]
pub struct RiskFactors {
    /// How the goods get to the payer.
    ///
    /// `DeliveryType`. [`DeliveryType`], optional.
    pub delivery_type: Option<DeliveryType>,

    /// When the payer's account in your shop was opened.
    ///
    /// Since 1.19 it is `PayerProfile.CreationDate`.
    ///
    /// `AccountCreationDate`. Date, optional.
    ///
    /// Example: `2018-05-25T18:12:43Z 2018-05-25T19:12:43+01:00`
    pub account_creation_date: Option<DateTime>,

    /// When the password of the payer's account in your shop was last changed.
    ///
    /// `PasswordLastChangeDate`. Date, optional.
    ///
    /// Example: `2018-05-25T18:12:43Z 2018-05-25T19:12:43+01:00`
    pub password_last_change_date: Option<DateTime>,
}

impl RiskFactors {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `DeliveryType`. How the goods get to the payer.
    #[inline]
    #[must_use]
    pub fn with_delivery_type(mut self, delivery_type: DeliveryType) -> Self {
        self.delivery_type = Some(delivery_type);
        self
    }

    /// Sets `AccountCreationDate`. When the payer's account in your shop was opened.
    #[must_use]
    pub fn with_account_creation_date(
        mut self,
        account_creation_date: impl Into<DateTime>,
    ) -> Self {
        self.account_creation_date = Some(account_creation_date.into());
        self
    }

    /// Sets `PasswordLastChangeDate`. When the password of the payer's account in your shop was last
    /// changed.
    #[must_use]
    pub fn with_password_last_change_date(
        mut self,
        password_last_change_date: impl Into<DateTime>,
    ) -> Self {
        self.password_last_change_date = Some(password_last_change_date.into());
        self
    }
}

saferpay_runtime::impl_record!(RiskFactors {
    0 delivery_type: optional "DeliveryType",
    1 account_creation_date: optional "AccountCreationDate" date_time(),
    2 password_last_change_date: optional "PasswordLastChangeDate" date_time(),
});
