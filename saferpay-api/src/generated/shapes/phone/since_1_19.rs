// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Phone numbers of the payer, by kind.
///
/// The container `Payment_Models_Data_Phone`.
///
/// First in SpecVersion
/// [1.19](https://saferpay.github.io/jsonapi/1.19/#Payment_Models_Data_Phone).
#[derive(Default)]
#[non_exhaustive]
pub struct Phone {
    /// The payer's main phone number.
    ///
    /// `Main`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `+41 12 345 6789`
    pub main: Option<String>,

    /// The payer's mobile phone number.
    ///
    /// `Mobile`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `+41 79 345 6789`
    pub mobile: Option<String>,

    /// The payer's phone number at work.
    ///
    /// `Work`. Text, optional, `Utf8[1..100]`.
    ///
    /// Example: `+41 12 345 6789`
    pub work: Option<String>,
}

impl Phone {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Main`. The payer's main phone number.
    #[must_use]
    pub fn with_main(mut self, main: impl Into<String>) -> Self {
        self.main = Some(main.into());
        self
    }

    /// Sets `Mobile`. The payer's mobile phone number.
    #[must_use]
    pub fn with_mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `Work`. The payer's phone number at work.
    #[must_use]
    pub fn with_work(mut self, work: impl Into<String>) -> Self {
        self.work = Some(work.into());
        self
    }
}

saferpay_runtime::impl_record!(Phone {
    0 main: optional "Main" utf8(1, 100),
    1 mobile: optional "Mobile" utf8(1, 100),
    2 work: optional "Work" utf8(1, 100),
});
