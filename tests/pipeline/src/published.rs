//! The published pages, which are not part of the repository: `SAFERPAY_PAGES` says where they are.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// The published pages of these versions, such as `1.53`, in the order of the versions.
#[must_use]
pub fn pages(versions: &[&str]) -> Vec<String> {
    let source = std::env::var_os("SAFERPAY_PAGES").map(PathBuf::from);
    let source = source.expect("SAFERPAY_PAGES names an archive or a folder of the published pages");
    let read = if source.is_dir() { in_folder } else { in_archive };
    let pages = read(&source, versions);
    pages.into_iter().map(|page| page.trim_start_matches('\u{feff}').to_owned()).collect()
}

fn in_folder(folder: &Path, versions: &[&str]) -> Vec<String> {
    let page = |version: &&str| {
        let places = [format!("{version}.html"), format!("{version}/index.html")];
        let file = places.iter().map(|place| folder.join(place)).find(|place| place.is_file());
        let file = file.unwrap_or_else(|| panic!("no page of {version} in {}", folder.display()));
        fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    };
    versions.iter().map(page).collect()
}

fn in_archive(path: &Path, versions: &[&str]) -> Vec<String> {
    let file = File::open(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut archive = tar::Archive::new(liblzma::read::XzDecoder::new(file));
    let mut pages = vec![None; versions.len()];
    for entry in archive.entries().expect("an archive of pages") {
        let mut entry = entry.expect("an entry of the archive");
        let name = entry.path().expect("the path of an entry").display().to_string();
        let is_page = |version: &&str| {
            [format!("/{version}.html"), format!("/{version}/index.html")]
                .iter()
                .any(|end| format!("/{name}").ends_with(end))
        };
        if let Some(index) = versions.iter().position(is_page) {
            let mut text = String::new();
            entry.read_to_string(&mut text).unwrap_or_else(|error| panic!("{name}: {error}"));
            pages[index] = Some(text);
        }
    }
    let found = |(page, version): (Option<String>, &&str)| {
        page.unwrap_or_else(|| panic!("no page of {version} in {}", path.display()))
    };
    pages.into_iter().zip(versions).map(found).collect()
}
