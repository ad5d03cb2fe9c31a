// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::alias_insert_check_type::since_1_51::AliasInsertCheckType;

/// Asks Saferpay to check the card before storing it.
///
/// It works only for some brands and acquirers, and each check is billed. Without it a wrong or
/// blocked card is stored like any other, and the first payment shows it. Since 1.6 the answer has
/// the outcome in `CheckResult`.
///
/// The container `Payment_Models_Data_AliasInsertCheck`.
///
/// First in SpecVersion
/// [1.51](https://saferpay.github.io/jsonapi/1.51/#Payment_Models_Data_AliasInsertCheck).
#[non_exhaustive]
pub struct AliasInsertCheck {
    /// How thorough the check is: the account alone, or with the payer authenticating too.
    ///
    /// `ONLINE` asks the issuer about the account. Later SpecVersions add values that authenticate the
    /// payer as well; choose one of those when you will charge the alias without the payer.
    ///
    /// `Type`. [`AliasInsertCheckType`], mandatory.
    ///
    /// Example: `ONLINE`
    pub r#type: AliasInsertCheckType,

    /// The terminal whose contract with the acquirer the check uses.
    ///
    /// It must belong to the customer, and needs a contract for the card's brand.
    ///
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12341234`
    pub terminal_id: String,
}

impl AliasInsertCheck {
    /// Makes one of what is mandatory.
    ///
    /// - `r#type`: How thorough the check is: the account alone, or with the payer authenticating too.
    /// - `terminal_id`: The terminal whose contract with the acquirer the check uses.
    #[must_use]
    pub fn new(r#type: AliasInsertCheckType, terminal_id: impl Into<String>) -> Self {
        Self {
            r#type,
            terminal_id: terminal_id.into(),
        }
    }
}

saferpay_runtime::impl_record!(AliasInsertCheck {
    0 r#type: mandatory "Type",
    1 terminal_id: mandatory "TerminalId" numeric(8, 8),
});
