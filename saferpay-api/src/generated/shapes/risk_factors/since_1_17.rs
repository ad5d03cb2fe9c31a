// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::generated::values::delivery_type::since_1_17::DeliveryType;

/// Information about the payer and the purchase that helps to assess the risk of fraud.
///
/// Only the fraud check (Fraud Intelligence) uses it, if your account includes this check.
///
/// The container `Payment_Models_Data_RiskFactors`.
///
/// First in SpecVersion
/// [1.17](https://saferpay.github.io/jsonapi/1.17/#Payment_Models_Data_RiskFactors).
#[derive(Default)]
#[non_exhaustive]
pub struct RiskFactors {
    /// The way in which the goods are delivered to the payer.
    ///
    /// `DeliveryType`. [`DeliveryType`], optional.
    pub delivery_type: Option<DeliveryType>,

    /// The date on which the payer's account in your shop was created.
    ///
    /// SpecVersion 1.19 moves this field into a container for the payer's account.
    ///
    /// `AccountCreationDate`. Date, optional.
    ///
    /// Example: `2018-05-25T18:12:43Z 2018-05-25T19:12:43+01:00`
    pub account_creation_date: Option<DateTime>,

    /// The date and time at which the password of the payer's account in your shop was last changed.
    ///
    /// `PasswordLastChangeDate`. Date, optional.
    ///
    /// Example: `2018-05-25T18:12:43Z 2018-05-25T19:12:43+01:00`
    pub password_last_change_date: Option<DateTime>,
}

impl RiskFactors {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `DeliveryType`. The way in which the goods are delivered to the payer.
    #[inline]
    #[must_use]
    pub fn with_delivery_type(mut self, delivery_type: DeliveryType) -> Self {
        self.delivery_type = Some(delivery_type);
        self
    }

    /// Sets `AccountCreationDate`. The date on which the payer's account in your shop was created.
    #[must_use]
    pub fn with_account_creation_date(
        mut self,
        account_creation_date: impl Into<DateTime>,
    ) -> Self {
        self.account_creation_date = Some(account_creation_date.into());
        self
    }

    /// Sets `PasswordLastChangeDate`. The date and time at which the password of the payer's account
    /// in your shop was last changed.
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
