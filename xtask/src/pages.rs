//! Published pages, from wherever they lie.

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;
use std::time::Duration;

use saferpay_spec::problem::Problems;
use saferpay_spec::{SpecVersion, foreign_text};

use crate::walk::{inside, named, walk};

/// The largest page that is read; the largest published one has 0.7 MB.
const LARGEST: u64 = 32 << 20;

/// A page with what its name says.
pub(crate) struct Page {
    /// The file or address.
    pub(crate) name: String,
    /// The version that the name says, if it says one.
    pub(crate) version: Option<SpecVersion>,
    /// The HTML, or the JSON of an OpenAPI document.
    pub(crate) text: String,
}

impl Page {
    /// Reads the text in whatever encoding it is. Only in a page, which becomes facts, must every
    /// character be certain.
    fn new(name: &str, bytes: &[u8]) -> Result<Self, Problems> {
        let text = foreign_text::decode(bytes).into_owned();
        if let Err(error) = std::str::from_utf8(bytes)
            && text.contains(char::REPLACEMENT_CHARACTER)
            && !(saferpay_openapi::is_document(&text)
                || Path::new(name).extension().is_some_and(|end| end == "md"))
        {
            return Err(Problems::one(name, format!("is neither UTF-8 nor UTF-16 text: {error}")));
        }
        Ok(Self { name: name.to_owned(), version: version_of(name), text })
    }
}

/// The version that a name says: `1.40.html`, `1.40/index.html`, `1.40/swagger.json` or, in an
/// address, `1.40/`.
fn version_of(name: &str) -> Option<SpecVersion> {
    let path = Path::new(name);
    let page = path.file_name()?.to_str()?;
    let stem = page.strip_suffix(".html").or_else(|| page.strip_suffix(".json")).unwrap_or(page);
    if matches!(stem, "index" | "swagger" | "openapi") {
        path.parent()?.file_name()?.to_str()?.parse().ok()
    } else {
        stem.parse().ok()
    }
}

/// Whether a file of a folder or archive is a page: `1.40.html`, `1.40/index.html`, or `index.html` at the top.
fn is_page(name: &str) -> bool {
    let path = Path::new(name);
    path.extension().is_some_and(|extension| extension == "html")
        && (version_of(name).is_some() || name == "index.html")
}

/// Reads all pages of a source.
pub(crate) fn read(source: &str) -> Result<Vec<Page>, Problems> {
    let path = Path::new(source);
    let pages = if is_address(source) {
        vec![one(source)?]
    } else if path.is_dir() {
        folder(path)?
    } else if source.ends_with(".tar.xz") {
        archive(path)?
    } else {
        vec![one(source)?]
    };
    if pages.is_empty() {
        return Err(Problems::one(source, "holds no page; expected `1.40.html` or `1.40/index.html`"));
    }
    Ok(pages)
}

/// Reads one page or document, from a file or an address.
pub(crate) fn one(source: &str) -> Result<Page, Problems> {
    if is_address(source) {
        return fetch(source);
    }
    let bytes = fs::File::open(source).and_then(whole);
    Page::new(source, &bytes.map_err(|error| Problems::one(source, error.to_string()))?)
}

/// All of a page. What is too large for one is not cut off, which would look like a damaged page.
fn whole(source: impl io::Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST {
        return Err(io::Error::other(format!("is larger than {} MiB, as no page is", LARGEST >> 20)));
    }
    Ok(bytes)
}

fn is_address(source: &str) -> bool {
    source.starts_with("http://") || source.starts_with("https://")
}

fn folder(root: &Path) -> Result<Vec<Page>, Problems> {
    let fail = |path: &Path, error: io::Error| Problems::one(path.display().to_string(), error.to_string());
    let mut pages = Vec::new();
    for path in walk(root).map_err(|error| fail(root, error))? {
        let inside = inside(root, &path);
        if is_page(&inside) {
            let bytes = fs::File::open(&path).and_then(whole).map_err(|error| fail(&path, error))?;
            pages.push(Page::new(&inside, &bytes)?);
        }
    }
    pages.sort_by_key(|page| (page.version, page.name.clone()));
    Ok(pages)
}

fn archive(path: &Path) -> Result<Vec<Page>, Problems> {
    let source = path.display().to_string();
    let read = || -> io::Result<Vec<(String, Vec<u8>)>> {
        let mut archive = tar::Archive::new(liblzma::read::XzDecoder::new(fs::File::open(path)?));
        let mut files = Vec::new();
        for entry in archive.entries()? {
            let entry = entry?;
            let name = entry.path()?.to_string_lossy().trim_start_matches("./").to_owned();
            if entry.header().entry_type().is_file() && is_page(&name) {
                let bytes = whole(entry).map_err(|error| named(Path::new(&name), &error))?;
                files.push((name, bytes));
            }
        }
        Ok(files)
    };
    let files = read().map_err(|error| Problems::one(source, error.to_string()))?;
    files.into_iter().map(|(name, bytes)| Page::new(&name, &bytes)).collect()
}

/// An error with everything that led to it.
fn reasons(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(reason) = source {
        text.push_str(": ");
        text.push_str(&reason.to_string());
        source = reason.source();
    }
    text
}

fn fetch(address: &str) -> Result<Page, Problems> {
    let read = || -> Result<Vec<u8>, Box<dyn std::error::Error>> {
        let client = reqwest::blocking::Client::builder().timeout(Duration::from_secs(60)).build()?;
        let response = client.get(address).send()?.error_for_status()?;
        Ok(whole(response)?)
    };
    let bytes = read().map_err(|error| Problems::one(address, reasons(&*error)))?;
    Page::new(address, &bytes)
}
