// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::AliasId;

/// The alias to update, and its new lifetime.
///
/// The container `Payment_Models_Data_UpdateAlias`.
///
/// First in SpecVersion
/// [1.12](https://saferpay.github.io/jsonapi/1.12/#Payment_Models_Data_UpdateAlias).
#[non_exhaustive]
pub struct UpdateAlias {
    /// The ID under which you stored the card to update.
    ///
    /// The ID is case-insensitive.
    ///
    /// `Id`. Text, mandatory, `Id[1..40]`.
    ///
    /// Example: `alias35nfd9mkzfw0x57iwx`
    pub id: AliasId,

    /// The new lifetime of the alias, in days.
    ///
    /// If you omit it, the lifetime is reset to the default, whatever it was before.
    #[cfg_attr(
        any(
            feature = "v1_12", feature = "v1_13", feature = "v1_14", feature = "v1_15",
            feature = "v1_16", feature = "v1_17", feature = "v1_18", feature = "v1_19",
            feature = "v1_20", feature = "v1_21", feature = "v1_22", feature = "v1_23",
            feature = "v1_24", feature = "v1_25", feature = "v1_26",
        ),
        doc = "",
        cfg_attr(
            feature = "_ge_1_27",
            doc = "Before 1.27:",
        ),
        doc = "The specification does not describe this case.",
    )]
    #[cfg_attr(
        feature = "v1_27",
        doc = "",
        cfg_attr(
            any(
                feature = "v1_12", feature = "v1_13", feature = "v1_14", feature = "v1_15",
                feature = "v1_16", feature = "v1_17", feature = "v1_18", feature = "v1_19",
                feature = "v1_20", feature = "v1_21", feature = "v1_22", feature = "v1_23",
                feature = "v1_24", feature = "v1_25", feature = "v1_26", feature = "_ge_1_28",
            ),
            doc = "1.27 to 1.27:",
        ),
        doc = "The specification states a default of 1000 days.",
    )]
    #[cfg_attr(
        any(
            feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31",
            feature = "v1_32", feature = "v1_33", feature = "v1_34",
        ),
        doc = "",
        cfg_attr(
            any(
                feature = "v1_12", feature = "v1_13", feature = "v1_14", feature = "v1_15",
                feature = "v1_16", feature = "v1_17", feature = "v1_18", feature = "v1_19",
                feature = "v1_20", feature = "v1_21", feature = "v1_22", feature = "v1_23",
                feature = "v1_24", feature = "v1_25", feature = "v1_26", feature = "v1_27",
                feature = "_ge_1_35",
            ),
            doc = "1.28 to 1.34:",
        ),
        doc = "The specification does not describe this case.",
    )]
    #[cfg_attr(
        feature = "_ge_1_35",
        doc = "",
        cfg_attr(
            any(
                feature = "v1_12", feature = "v1_13", feature = "v1_14", feature = "v1_15",
                feature = "v1_16", feature = "v1_17", feature = "v1_18", feature = "v1_19",
                feature = "v1_20", feature = "v1_21", feature = "v1_22", feature = "v1_23",
                feature = "v1_24", feature = "v1_25", feature = "v1_26", feature = "v1_27",
                feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31",
                feature = "v1_32", feature = "v1_33", feature = "v1_34",
            ),
            doc = "Since 1.35:",
        ),
        doc = "The specification states a default of 1096 days.",
    )]
    ///
    /// `Lifetime`. Whole number, optional, `Range[1..1600]`.
    pub lifetime: Option<i64>,
}

impl UpdateAlias {
    /// Creates a value with its mandatory fields.
    ///
    /// - `id`: The ID under which you stored the card to update.
    #[must_use]
    pub fn new(id: impl Into<AliasId>) -> Self {
        Self {
            id: id.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Lifetime`. The new lifetime of the alias, in days.
    #[inline]
    #[must_use]
    pub fn with_lifetime(mut self, lifetime: i64) -> Self {
        self.lifetime = Some(lifetime);
        self
    }
}

saferpay_runtime::impl_record!(UpdateAlias {
    0 id: mandatory "Id" id(1, 40),
    1 lifetime: optional "Lifetime" range(1, 1600),
});
