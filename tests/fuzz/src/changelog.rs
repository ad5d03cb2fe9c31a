//! The import of the published changelog.

/// Reads the bytes as a changelog. What is accepted is written as `spec/changelog.json`, and read again.
///
/// # Panics
///
/// If the file is refused or differs.
pub fn run(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Ok(changelog) = saferpay_import::changelog::read("changelog", &text) {
        let read = saferpay_spec::changelog::Changelog::parse("file", &changelog.render());
        assert_eq!(read.expect("a changelog"), changelog);
    }
}
