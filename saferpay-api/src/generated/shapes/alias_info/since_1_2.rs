// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::AliasId;

/// The stored alias: its ID and its lifetime.
///
/// Its place depends on the operation: alias operations return it at the top level, payments
/// return it in `RegistrationResult`.
///
/// The container `Payment_Models_Data_AliasInfo`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_AliasInfo).
#[non_exhaustive]
pub struct AliasInfo {
    /// The ID under which the payment method is now stored; save it with your customer record.
    ///
    /// Later payments need nothing else. The ID is case-insensitive.
    ///
    /// `Id`. Text, mandatory.
    ///
    /// Example: `alias35nfd9mkzfw0x57iwx`
    pub id: AliasId,

    /// The number of days for which the alias is stored, from 1 to 1600.
    ///
    /// After this time the alias no longer exists, and payments with it fail. The field is present
    /// even if the request set no lifetime. The default may change.
    #[cfg_attr(
        feature = "v1_27",
        doc = "",
        cfg_attr(
            any(
                feature = "v1_2", feature = "v1_3", feature = "v1_4", feature = "v1_5",
                feature = "v1_6", feature = "v1_7", feature = "v1_8", feature = "v1_9",
                feature = "v1_10", feature = "v1_11", feature = "v1_12", feature = "v1_13",
                feature = "v1_14", feature = "v1_15", feature = "v1_16", feature = "v1_17",
                feature = "v1_18", feature = "v1_19", feature = "v1_20", feature = "v1_21",
                feature = "v1_22", feature = "v1_23", feature = "v1_24", feature = "v1_25",
                feature = "v1_26", feature = "_ge_1_28",
            ),
            doc = "1.27 to 1.27:",
        ),
        doc = "The specification states a default of 1000 days.",
    )]
    #[cfg_attr(
        feature = "_ge_1_28",
        doc = "",
        cfg_attr(
            any(
                feature = "v1_2", feature = "v1_3", feature = "v1_4", feature = "v1_5",
                feature = "v1_6", feature = "v1_7", feature = "v1_8", feature = "v1_9",
                feature = "v1_10", feature = "v1_11", feature = "v1_12", feature = "v1_13",
                feature = "v1_14", feature = "v1_15", feature = "v1_16", feature = "v1_17",
                feature = "v1_18", feature = "v1_19", feature = "v1_20", feature = "v1_21",
                feature = "v1_22", feature = "v1_23", feature = "v1_24", feature = "v1_25",
                feature = "v1_26", feature = "v1_27",
            ),
            doc = "Since 1.28:",
        ),
        doc = "The specification states a default of 1096 days.",
    )]
    ///
    /// `Lifetime`. Whole number, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `1000`
    pub lifetime: Option<i64>,
}

impl AliasInfo {
    /// Creates a value with its mandatory fields.
    ///
    /// - `id`: The ID under which the payment method is now stored; save it with your customer record.
    #[must_use]
    pub fn new(id: impl Into<AliasId>) -> Self {
        Self {
            id: id.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Lifetime`. The number of days for which the alias is stored, from 1 to 1600.
    #[inline]
    #[must_use]
    pub fn with_lifetime(mut self, lifetime: i64) -> Self {
        self.lifetime = Some(lifetime);
        self
    }
}

saferpay_runtime::impl_record!(AliasInfo {
    0 id: mandatory "Id",
    1 lifetime: expected "Lifetime",
});
