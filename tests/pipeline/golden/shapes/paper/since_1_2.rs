// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::paper_format::since_1_2::PaperFormat;

/// One newspaper.
///
/// A paragraph that is long enough to be wrapped where a line of documentation is at its end, for
/// what - after that - is no list, and `code` stays.
///
/// Some papers are tabloids, of [`Paper.Format`] `TABLOID`. This part is long enough to be wrapped
/// too, and it is on a shelf of its own.
/// - Every paper has a price.
///
/// The container `Kiosk_Paper`.
///
/// First in SpecVersion [1.2](https://saferpay.github.io/jsonapi/1.2/#Kiosk_Paper).
///
/// [`Paper.Format`]: Paper::format
#[non_exhaustive]
pub struct Paper {
    /// How large it is, with tabloids among them, see `TABLOID` and [`PaperFormat`].
    ///
    /// `Format`. [`PaperFormat`], mandatory.
    pub format: PaperFormat,

    /// `Type`. True or false, optional. Default in SpecVersion 1.2: `false`.
    pub r#type: Option<bool>,
}

impl Paper {
    /// Creates a value with its mandatory fields.
    ///
    /// - `format`: How large it is, with tabloids among them, see `TABLOID` and [`PaperFormat`].
    #[inline]
    #[must_use]
    pub fn new(format: PaperFormat) -> Self {
        Self {
            format,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Type`.
    #[inline]
    #[must_use]
    pub fn with_type(mut self, r#type: bool) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

saferpay_runtime::impl_record!(Paper {
    0 format: mandatory "Format",
    1 r#type: optional "Type",
});
