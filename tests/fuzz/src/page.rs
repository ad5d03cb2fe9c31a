//! The import of a published page.

use saferpay_import::page::import_checked;
use saferpay_spec::corrections::Corrections;

/// Imports the bytes as a page. What is accepted is written as a version file, and read again.
///
/// # Panics
///
/// If the version file is refused or differs.
pub fn run(data: &[u8]) {
    let page = String::from_utf8_lossy(data);
    if let Ok(specification) = import_checked("page", &page, &Corrections::default()) {
        let file = saferpay_spec::render(&specification);
        let read = saferpay_spec::parse("file", &file).expect("a version file");
        assert_eq!(read, specification);
    }
}
