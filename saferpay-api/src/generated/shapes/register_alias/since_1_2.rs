// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::AliasId;
use crate::generated::values::id_generator::since_1_2::IdGenerator;

/// How Saferpay stores the payment method: who chooses the alias ID, and how long the alias
/// exists.
///
/// The container `Payment_Models_Data_RegisterAlias`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_RegisterAlias).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `Id` is set if `IdGenerator` is `MANUAL`. (`manual-alias-id`)
#[non_exhaustive]
pub struct RegisterAlias {
    /// Who chooses the ID of the alias: you or Saferpay.
    ///
    /// `IdGenerator`. [`IdGenerator`], mandatory.
    ///
    /// Example: `manual`
    pub id_generator: IdGenerator,

    /// The ID of the alias, if you choose it yourself.
    ///
    /// Set it with `MANUAL`; omit it otherwise. It is case-insensitive: two IDs that differ only in
    /// case are the same. If the ID is already in use, the request fails with [`ALIAS_INVALID`].
    ///
    /// `Id`. Text, optional, `Id[1..40]`.
    ///
    /// Example: `alias35nfd9mkzfw0x57iwx`
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    pub id: Option<AliasId>,

    /// The number of days for which Saferpay stores the alias.
    ///
    /// If you omit it, the lifetime is 1096 days. After this time the alias no longer exists.
    #[cfg_attr(
        any(
            feature = "v1_2", feature = "v1_3", feature = "v1_4", feature = "v1_5",
            feature = "v1_6", feature = "v1_7", feature = "v1_8", feature = "v1_9",
            feature = "v1_10", feature = "v1_11", feature = "v1_12", feature = "v1_13",
            feature = "v1_14", feature = "v1_15", feature = "v1_16", feature = "v1_17",
            feature = "v1_18", feature = "v1_19", feature = "v1_20", feature = "v1_21",
            feature = "v1_22", feature = "v1_23", feature = "v1_24", feature = "v1_25",
            feature = "v1_26",
        ),
        doc = "",
        cfg_attr(
            feature = "_ge_1_27",
            doc = "Before 1.27:",
        ),
        doc = "The specification does not state this default.",
    )]
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
        feature = "_ge_1_12",
        doc = "",
        cfg_attr(
            any(
                feature = "v1_2", feature = "v1_3", feature = "v1_4", feature = "v1_5",
                feature = "v1_6", feature = "v1_7", feature = "v1_8", feature = "v1_9",
                feature = "v1_10", feature = "v1_11",
            ),
            doc = "Since 1.12:",
        ),
        doc = "You can change the lifetime of an existing alias.",
    )]
    ///
    /// `Lifetime`. Whole number, optional, `Range[1..1600]`.
    ///
    /// Example: `1000`
    pub lifetime: Option<i64>,
}

impl RegisterAlias {
    /// Creates a value with its mandatory fields.
    ///
    /// - `id_generator`: Who chooses the ID of the alias: you or Saferpay.
    #[inline]
    #[must_use]
    pub fn new(id_generator: IdGenerator) -> Self {
        Self {
            id_generator,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Id`. The ID of the alias, if you choose it yourself.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<AliasId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `Lifetime`. The number of days for which Saferpay stores the alias.
    #[inline]
    #[must_use]
    pub fn with_lifetime(mut self, lifetime: i64) -> Self {
        self.lifetime = Some(lifetime);
        self
    }
}

saferpay_runtime::impl_record!(RegisterAlias {
    0 id_generator: mandatory "IdGenerator",
    1 id: optional "Id" id(1, 40) + "manual-alias-id" required_if_one_of(0, &["MANUAL"]),
    2 lifetime: optional "Lifetime" range(1, 1600),
});
