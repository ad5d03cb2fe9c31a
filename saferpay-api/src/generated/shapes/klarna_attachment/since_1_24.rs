// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Extra merchant data, in the format that Klarna defines.
///
/// The specification does not describe the two fields; Klarna's documentation does.
///
/// The container `Payment_Models_Data_KlarnaAttachment`.
///
/// First in SpecVersion
/// [1.24](https://saferpay.github.io/jsonapi/1.24/#Payment_Models_Data_KlarnaAttachment).
#[non_exhaustive]
pub struct KlarnaAttachment {
    /// The media type of the body, as defined in Klarna's documentation.
    ///
    /// `ContentType`. Text, mandatory, `Utf8[1..1000]`.
    pub content_type: String,

    /// The data as text; for JSON, the encoded document.
    ///
    /// `Body`. Text, mandatory, `Utf8[1..100000]`.
    pub body: String,
}

impl KlarnaAttachment {
    /// Creates a value with its mandatory fields.
    ///
    /// - `content_type`: The media type of the body, as defined in Klarna's documentation.
    /// - `body`: The data as text; for JSON, the encoded document.
    #[must_use]
    pub fn new(content_type: impl Into<String>, body: impl Into<String>) -> Self {
        Self {
            content_type: content_type.into(),
            body: body.into(),
        }
    }
}

saferpay_runtime::impl_record!(KlarnaAttachment {
    0 content_type: mandatory "ContentType" utf8(1, 1000),
    1 body: mandatory "Body" utf8(1, 100_000),
});
