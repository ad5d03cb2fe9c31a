// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TerminalId;
use crate::generated::values::alias_insert_check_type::since_1_2::AliasInsertCheckType;

/// Makes Saferpay check the card before storing it.
///
/// The check works only for some brands and acquirers, and each check is billed. Without a check,
/// Saferpay stores an invalid or blocked card like any other, and the first payment fails.
#[cfg_attr(
    feature = "_ge_1_6",
    doc = "",
    cfg_attr(
        any(
            feature = "v1_2", feature = "v1_3", feature = "v1_4", feature = "v1_5",
        ),
        doc = "Since 1.6:",
    ),
    doc = "The response contains the outcome in `CheckResult`.",
)]
///
/// The container `Payment_Models_Data_AliasInsertCheck`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_AliasInsertCheck).
#[non_exhaustive]
pub struct AliasInsertCheck {
    /// How thorough the check is: account status only, or also authentication of the payer.
    ///
    /// `ONLINE` asks the issuer about the account.
    ///
    /// `Type`. [`AliasInsertCheckType`], mandatory.
    ///
    /// Example: `ONLINE`
    pub r#type: AliasInsertCheckType,

    /// The terminal whose acquirer contract the check uses.
    ///
    /// The terminal must belong to your customer account and needs a contract for the brand of the
    /// card.
    ///
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12341234`
    pub terminal_id: TerminalId,
}

impl AliasInsertCheck {
    /// Creates a value with its mandatory fields.
    ///
    /// - `r#type`: How thorough the check is: account status only, or also authentication of the
    ///   payer.
    /// - `terminal_id`: The terminal whose acquirer contract the check uses.
    #[must_use]
    pub fn new(
        r#type: AliasInsertCheckType,
        terminal_id: impl Into<TerminalId>,
    ) -> Self {
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
