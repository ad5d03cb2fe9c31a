// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

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
    pub id: String,

    /// The number of days for which the alias is stored, from 1 to 1600.
    ///
    /// After this time the alias no longer exists, and payments with it fail. The field is present
    /// even if the request set no lifetime. The default may change: the specification states 1000 days
    /// in 1.27 and 1096 days in newer versions.
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
    pub fn new(id: impl Into<String>) -> Self {
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
