//! The import of an OpenAPI document.

/// Reads the bytes as a document. What is accepted is written as a version file, and read again.
///
/// # Panics
///
/// If the version file is refused.
pub fn run(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Ok(specification) = saferpay_openapi::read("document", &text, None) {
        let file = saferpay_spec::render(&specification);
        saferpay_spec::parse("file", &file).expect("a version file");
    }
}
