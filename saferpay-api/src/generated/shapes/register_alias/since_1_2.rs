// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::id_generator::since_1_2::IdGenerator;

/// How a means of payment is stored: who makes up its id, and for how long it is kept.
///
/// The container `Payment_Models_Data_RegisterAlias`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_RegisterAlias).
#[non_exhaustive]
pub struct RegisterAlias {
    /// Who makes up the id of the alias: you, or Saferpay.
    ///
    /// `IdGenerator`. [`IdGenerator`], mandatory.
    ///
    /// Example: `manual`
    pub id_generator: IdGenerator,

    /// The id of the alias, if you make it up yourself.
    ///
    /// Set it with `MANUAL`, and leave it out otherwise. Capitals do not count: two ids that differ in
    /// them only are one. An id that is taken leads to [`ALIAS_INVALID`].
    ///
    /// `Id`. Text, optional, `Id[1..40]`.
    ///
    /// Example: `alias35nfd9mkzfw0x57iwx`
    ///
    /// [`ALIAS_INVALID`]: crate::error::ErrorName::AliasInvalid
    pub id: Option<String>,

    /// For how many days Saferpay keeps the alias.
    ///
    /// Left out in a request, it is 1096 days (the page of 1.27 says 1000, the earlier ones give no
    /// figure). When the time is over the alias is gone; before that, `Alias/Update` sets a new one.
    ///
    /// `Lifetime`. Whole number, optional, `Range[1..1600]`.
    ///
    /// Example: `1000`
    pub lifetime: Option<i64>,
}

impl RegisterAlias {
    /// Makes one of what is mandatory.
    ///
    /// - `id_generator`: Who makes up the id of the alias: you, or Saferpay.
    #[inline]
    #[must_use]
    pub fn new(id_generator: IdGenerator) -> Self {
        Self {
            id_generator,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Id`. The id of the alias, if you make it up yourself.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `Lifetime`. For how many days Saferpay keeps the alias.
    #[inline]
    #[must_use]
    pub fn with_lifetime(mut self, lifetime: i64) -> Self {
        self.lifetime = Some(lifetime);
        self
    }
}

saferpay_runtime::impl_record!(RegisterAlias {
    0 id_generator: mandatory "IdGenerator",
    1 id: optional "Id" id(1, 40),
    2 lifetime: optional "Lifetime" range(1, 1600),
});
