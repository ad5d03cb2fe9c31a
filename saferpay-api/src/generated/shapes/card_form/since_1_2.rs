// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::holder_name_entry::since_1_2::HolderNameEntry;

/// What the card entry form asks for in addition to number and expiry date.
///
/// The container `Payment_Models_Data_CardForm`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_CardForm).
#[derive(Default)]
#[non_exhaustive]
pub struct CardForm {
    /// Whether the form has a mandatory field for the cardholder name.
    ///
    /// The default depends on the SpecVersion. If you set the field, an upgrade changes nothing for
    /// the payer. The name helps 3-D Secure and risk checks.
    #[cfg_attr(
        any(
            feature = "v1_2", feature = "v1_3", feature = "v1_4", feature = "v1_5",
            feature = "v1_6", feature = "v1_7", feature = "v1_8", feature = "v1_9",
            feature = "v1_10", feature = "v1_11", feature = "v1_12", feature = "v1_13",
            feature = "v1_14", feature = "v1_15", feature = "v1_16", feature = "v1_17",
            feature = "v1_18", feature = "v1_19", feature = "v1_20", feature = "v1_21",
            feature = "v1_22", feature = "v1_23", feature = "v1_24", feature = "v1_25",
            feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
            feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33",
            feature = "v1_34",
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
                feature = "v1_2", feature = "v1_3", feature = "v1_4", feature = "v1_5",
                feature = "v1_6", feature = "v1_7", feature = "v1_8", feature = "v1_9",
                feature = "v1_10", feature = "v1_11", feature = "v1_12", feature = "v1_13",
                feature = "v1_14", feature = "v1_15", feature = "v1_16", feature = "v1_17",
                feature = "v1_18", feature = "v1_19", feature = "v1_20", feature = "v1_21",
                feature = "v1_22", feature = "v1_23", feature = "v1_24", feature = "v1_25",
                feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
                feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33",
                feature = "v1_34",
            ),
            doc = "Since 1.35:",
        ),
        doc = "If you omit it, the form does not ask for the name.",
    )]
    ///
    /// `HolderName`. [`HolderNameEntry`], optional. Default in SpecVersion 1.2: `MANDATORY`.
    ///
    /// Example: `MANDATORY`
    pub holder_name: Option<HolderNameEntry>,
}

impl CardForm {
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
}

saferpay_runtime::impl_record!(CardForm {
    0 holder_name: optional "HolderName",
});
