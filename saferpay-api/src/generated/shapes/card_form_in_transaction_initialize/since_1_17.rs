// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::holder_name_entry::since_1_2::HolderNameEntry;
use crate::generated::values::verification_code_entry::since_1_17::VerificationCodeEntry;

/// What the card entry form asks for in addition to number and expiry date.
///
/// The container `Payment_Models_Data_CardFormInTransactionInitialize`.
///
/// First in SpecVersion
/// [1.17](https://saferpay.github.io/jsonapi/1.17/#Payment_Models_Data_CardFormInTransactionInitialize).
#[derive(Default)]
#[non_exhaustive]
pub struct CardFormInTransactionInitialize {
    /// Whether the form has a mandatory field for the cardholder name.
    ///
    /// The default depends on the SpecVersion. If you set the field, an upgrade changes nothing for
    /// the payer. The name helps 3-D Secure and risk checks.
    #[cfg_attr(
        any(
            feature = "v1_17", feature = "v1_18", feature = "v1_19", feature = "v1_20",
            feature = "v1_21", feature = "v1_22", feature = "v1_23", feature = "v1_24",
            feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28",
            feature = "v1_29", feature = "v1_30", feature = "v1_31", feature = "v1_32",
            feature = "v1_33", feature = "v1_34",
        ),
        doc = "",
        cfg_attr(
            feature = "_ge_1_35",
            doc = "Before 1.35:",
        ),
        doc = "If you omit it, the form asks for the name.",
    )]
    #[cfg_attr(
        feature = "_ge_1_35",
        doc = "",
        cfg_attr(
            any(
                feature = "v1_17", feature = "v1_18", feature = "v1_19", feature = "v1_20",
                feature = "v1_21", feature = "v1_22", feature = "v1_23", feature = "v1_24",
                feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28",
                feature = "v1_29", feature = "v1_30", feature = "v1_31", feature = "v1_32",
                feature = "v1_33", feature = "v1_34",
            ),
            doc = "Since 1.35:",
        ),
        doc = "If you omit it, the form does not ask for the name.",
    )]
    ///
    /// `HolderName`. [`HolderNameEntry`], optional. Default in SpecVersion 1.17: `MANDATORY`.
    ///
    /// Example: `MANDATORY`
    pub holder_name: Option<HolderNameEntry>,

    /// Whether the payer must enter the card security code when the payment uses an alias.
    ///
    /// An alias never includes the code; with this field Saferpay asks for it, and your system does
    /// not handle it. Not every brand has such a code.
    ///
    /// `VerificationCode`. [`VerificationCodeEntry`], optional.
    ///
    /// Example: `MANDATORY`
    pub verification_code: Option<VerificationCodeEntry>,
}

impl CardFormInTransactionInitialize {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `HolderName`. Whether the form has a mandatory field for the cardholder name.
    #[inline]
    #[must_use]
    pub fn with_holder_name(mut self, holder_name: HolderNameEntry) -> Self {
        self.holder_name = Some(holder_name);
        self
    }

    /// Sets `VerificationCode`. Whether the payer must enter the card security code when the payment
    /// uses an alias.
    #[inline]
    #[must_use]
    pub fn with_verification_code(
        mut self,
        verification_code: VerificationCodeEntry,
    ) -> Self {
        self.verification_code = Some(verification_code);
        self
    }
}

saferpay_runtime::impl_record!(CardFormInTransactionInitialize {
    0 holder_name: optional "HolderName",
    1 verification_code: optional "VerificationCode",
});
