// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

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
    pub id: String,

    /// The new lifetime of the alias, in days.
    ///
    /// If you omit it, the lifetime is reset to the default, whatever it was before: 1096 days
    /// according to the specification since 1.35. Version 1.27 of the specification says the same with
    /// 1000 days; the other versions do not describe this case.
    ///
    /// `Lifetime`. Whole number, optional, `Range[1..1600]`.
    pub lifetime: Option<i64>,
}

impl UpdateAlias {
    /// Creates a value with its mandatory fields.
    ///
    /// - `id`: The ID under which you stored the card to update.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
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
