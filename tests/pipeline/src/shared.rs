//! The published pages, where a machine has them beside the checkout.

use std::fs::File;
use std::io::Read as _;
use std::path::PathBuf;

use crate::tree::workspace;

/// The archive of published pages, or a printed reason why there is none.
#[must_use]
pub fn archive() -> Option<PathBuf> {
    let path = workspace().join("../shared/published/pages.tar.xz");
    if path.is_file() {
        return Some(path);
    }
    println!("skipped: there is no {}", path.display());
    None
}

/// The published pages with these names, such as `1.53.html`.
#[must_use]
pub fn pages(names: &[&str]) -> Option<Vec<String>> {
    let mut archive = tar::Archive::new(liblzma::read::XzDecoder::new(File::open(archive()?).ok()?));
    let mut pages = Vec::new();
    for entry in archive.entries().ok()? {
        let mut entry = entry.ok()?;
        let name = entry.path().ok()?.file_name()?.to_str()?.to_owned();
        if names.contains(&name.as_str()) {
            let mut text = String::new();
            entry.read_to_string(&mut text).ok()?;
            pages.push(text.trim_start_matches('\u{feff}').to_owned());
        }
    }
    Some(pages)
}
