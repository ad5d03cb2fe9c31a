// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The alias that was stored: its id, and how long it lives.
///
/// Where it stands depends on the operation: alias operations answer it directly, payments within
/// `RegistrationResult`.
///
/// The container `Payment_Models_Data_AliasInfo`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_AliasInfo).
#[non_exhaustive]
pub struct AliasInfo {
    /// The id under which the means of payment is now stored; keep it with your customer.
    ///
    /// It is all that later payments need. Upper and lower case do not differ.
    ///
    /// `Id`. Text, mandatory.
    ///
    /// Example: `alias35nfd9mkzfw0x57iwx`
    pub id: String,

    /// For how many days the alias is stored, from 1 to 1600.
    ///
    /// After that it is gone and payments with it fail. It is there even if you left the lifetime
    /// open; what holds then is Saferpay's to change: the page of 1.27 names 1000 days, the newer ones
    /// 1096.
    ///
    /// `Lifetime`. Whole number, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `1000`
    pub lifetime: Option<i64>,
}

impl AliasInfo {
    /// Makes one of what is mandatory.
    ///
    /// - `id`: The id under which the means of payment is now stored; keep it with your customer.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Lifetime`. For how many days the alias is stored, from 1 to 1600.
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
