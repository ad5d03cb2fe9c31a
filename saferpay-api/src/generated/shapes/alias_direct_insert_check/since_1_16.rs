// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::TerminalId;
use crate::generated::values::alias_direct_insert_check_type::since_1_16::AliasDirectInsertCheckType;

/// Makes Saferpay check the card before storing it, when you register it without a redirect.
///
/// According to the specification, `ONLINE` works only for Visa and Mastercard with Worldline as
/// the acquirer.
///
/// The container `Payment_Models_Data_AliasDirectInsertCheck`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_AliasDirectInsertCheck).
#[non_exhaustive]
pub struct AliasDirectInsertCheck {
    /// Whether to ask the issuer about the account, or to use an authentication from another provider.
    ///
    /// `ONLINE` asks the issuer.
    ///
    /// `Type`. [`AliasDirectInsertCheckType`], mandatory.
    ///
    /// Example: `ONLINE`
    pub r#type: AliasDirectInsertCheckType,

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

impl AliasDirectInsertCheck {
    /// Creates a value with its mandatory fields.
    ///
    /// - `r#type`: Whether to ask the issuer about the account, or to use an authentication from
    ///   another provider.
    /// - `terminal_id`: The terminal whose acquirer contract the check uses.
    #[must_use]
    pub fn new(
        r#type: AliasDirectInsertCheckType,
        terminal_id: impl Into<TerminalId>,
    ) -> Self {
        Self {
            r#type,
            terminal_id: terminal_id.into(),
        }
    }
}

saferpay_runtime::impl_record!(AliasDirectInsertCheck {
    0 r#type: mandatory "Type",
    1 terminal_id: mandatory "TerminalId" numeric(8, 8),
});
