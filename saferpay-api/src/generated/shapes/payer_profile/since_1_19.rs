// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::generated::shapes::phone::since_1_19::Phone;
use crate::generated::values::gender::since_1_13::Gender;

/// The payer's account in your shop: its age and its recent use.
///
/// Only the fraud check uses it.
///
/// The container `Payment_Models_Data_PayerProfile`.
///
/// First in SpecVersion
/// [1.19](https://saferpay.github.io/jsonapi/1.19/#Payment_Models_Data_PayerProfile).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `DateOfBirth` is a date, such as 2026-03-09. (`date-of-birth`)
#[derive(Default)]
#[non_exhaustive]
pub struct PayerProfile {
    /// Whether the payer has an account in your shop.
    ///
    /// `HasAccount`. True or false, optional.
    pub has_account: Option<bool>,

    /// Whether that account is protected by a password.
    ///
    /// `HasPassword`. True or false, optional.
    pub has_password: Option<bool>,

    /// Whether the payer reset a forgotten password in the current session.
    ///
    /// `PasswordForgotten`. True or false, optional.
    pub password_forgotten: Option<bool>,

    /// The payer's first name.
    ///
    /// `FirstName`. Text, optional, `Utf8[1..100]`.
    pub first_name: Option<String>,

    /// The payer's last name.
    ///
    /// `LastName`. Text, optional, `Utf8[1..100]`.
    pub last_name: Option<String>,

    /// The company of the address or the payer.
    ///
    /// Set it for business customers; omit it for consumers.
    ///
    /// `Company`. Text, optional, `Utf8[1..100]`.
    pub company: Option<String>,

    /// The payer's date of birth, as year, month and day: `1990-05-31`.
    ///
    /// Omit it unless a payment method or your fraud check requires it.
    ///
    /// `DateOfBirth`. Text, optional, `Day`.
    ///
    /// Example: `1990-05-31`
    pub date_of_birth: Option<String>,

    /// The date and time of the payer's last login to your shop.
    ///
    /// `LastLoginDate`. Date, optional.
    ///
    /// Example: `2018-05-25T18:12:43Z 2018-05-25T19:12:43+01:00`
    pub last_login_date: Option<DateTime>,

    /// The payer's gender, or that the payer is a company.
    ///
    /// `Gender`. [`Gender`], optional.
    ///
    /// Example: `COMPANY`
    pub gender: Option<Gender>,

    /// The date and time at which the payer's account in your shop was created.
    ///
    /// `CreationDate`. Date, optional.
    ///
    /// Example: `2018-05-25T18:12:43Z 2018-05-25T19:12:43+01:00`
    pub creation_date: Option<DateTime>,

    /// The date and time at which the password of the payer's account in your shop was last changed.
    ///
    /// `PasswordLastChangeDate`. Date, optional.
    ///
    /// Example: `2018-05-25T18:12:43Z 2018-05-25T19:12:43+01:00`
    pub password_last_change_date: Option<DateTime>,

    /// The payer's email address.
    ///
    /// `Email`. Text, optional.
    ///
    /// Example: `payer@provider.com`
    pub email: Option<String>,

    /// A second email address of the payer.
    ///
    /// `SecondaryEmail`. Text, optional.
    ///
    /// Example: `payer_secondary@provider.com`
    pub secondary_email: Option<String>,

    /// The payer's phone numbers, by kind.
    ///
    /// `Phone`. [`Phone`], optional.
    pub phone: Option<Phone>,
}

impl PayerProfile {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `HasAccount`. Whether the payer has an account in your shop.
    #[inline]
    #[must_use]
    pub fn with_has_account(mut self, has_account: bool) -> Self {
        self.has_account = Some(has_account);
        self
    }

    /// Sets `HasPassword`. Whether that account is protected by a password.
    #[inline]
    #[must_use]
    pub fn with_has_password(mut self, has_password: bool) -> Self {
        self.has_password = Some(has_password);
        self
    }

    /// Sets `PasswordForgotten`. Whether the payer reset a forgotten password in the current session.
    #[inline]
    #[must_use]
    pub fn with_password_forgotten(mut self, password_forgotten: bool) -> Self {
        self.password_forgotten = Some(password_forgotten);
        self
    }

    /// Sets `FirstName`. The payer's first name.
    #[must_use]
    pub fn with_first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `LastName`. The payer's last name.
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `Company`. The company of the address or the payer.
    #[must_use]
    pub fn with_company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Sets `DateOfBirth`. The payer's date of birth, as year, month and day: `1990-05-31`.
    #[must_use]
    pub fn with_date_of_birth(mut self, date_of_birth: impl Into<String>) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    /// Sets `LastLoginDate`. The date and time of the payer's last login to your shop.
    #[must_use]
    pub fn with_last_login_date(mut self, last_login_date: impl Into<DateTime>) -> Self {
        self.last_login_date = Some(last_login_date.into());
        self
    }

    /// Sets `Gender`. The payer's gender, or that the payer is a company.
    #[inline]
    #[must_use]
    pub fn with_gender(mut self, gender: Gender) -> Self {
        self.gender = Some(gender);
        self
    }

    /// Sets `CreationDate`. The date and time at which the payer's account in your shop was created.
    #[must_use]
    pub fn with_creation_date(mut self, creation_date: impl Into<DateTime>) -> Self {
        self.creation_date = Some(creation_date.into());
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

    /// Sets `Email`. The payer's email address.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `SecondaryEmail`. A second email address of the payer.
    #[must_use]
    pub fn with_secondary_email(mut self, secondary_email: impl Into<String>) -> Self {
        self.secondary_email = Some(secondary_email.into());
        self
    }

    /// Sets `Phone`. The payer's phone numbers, by kind.
    #[inline]
    #[must_use]
    pub fn with_phone(mut self, phone: Phone) -> Self {
        self.phone = Some(phone);
        self
    }
}

saferpay_runtime::impl_record!(PayerProfile {
    0 has_account: optional "HasAccount",
    1 has_password: optional "HasPassword",
    2 password_forgotten: optional "PasswordForgotten",
    3 first_name: optional "FirstName" utf8(1, 100),
    4 last_name: optional "LastName" utf8(1, 100),
    5 company: optional "Company" utf8(1, 100),
    6 date_of_birth: optional "DateOfBirth" + "date-of-birth" day(),
    7 last_login_date: optional "LastLoginDate" date_time(),
    8 gender: optional "Gender",
    9 creation_date: optional "CreationDate" date_time(),
    10 password_last_change_date: optional "PasswordLastChangeDate" date_time(),
    11 email: optional "Email",
    12 secondary_email: optional "SecondaryEmail",
    13 phone: optional "Phone",
});
