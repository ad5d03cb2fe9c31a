//! Published pages, from files, folders, archives and addresses, within limits.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use saferpay_spec::limits::BYTES;
use saferpay_spec::problem::Problems;
use saferpay_spec::{SpecVersion, foreign_text};

use crate::download::{self, Options};
use crate::walk::{inside, named, walk};

/// The maximum number of pages in one source; Saferpay has published 52.
const PAGES: usize = 1_000;

/// The maximum number of bytes of all pages of a source, and of an archive when it is unpacked. The published
/// pages have 32 MB together. A larger archive is refused within a second.
const ALL_BYTES: usize = 64 << 20;

/// The maximum number of entries of an archive.
const ENTRIES: usize = 20_000;

/// The maximum memory for unpacking an archive.
const MEMORY: u64 = 128 << 20;

/// A page, with the version in its name.
pub(crate) struct Page {
    /// The file or address.
    pub(crate) name: String,
    /// The version in the name, if there is one.
    pub(crate) version: Option<SpecVersion>,
    /// The HTML, or the JSON of an OpenAPI document.
    pub(crate) text: String,
}

impl Page {
    /// Reads the text in any encoding. In a page, which becomes facts, every character must be certain.
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

/// The version in a name: `1.40.html`, `1.40/index.html`, `1.40/swagger.json` or, in an address, `1.40/`.
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
pub(crate) fn read(source: &str, options: &Options) -> Result<Vec<Page>, Problems> {
    let path = Path::new(source);
    let pages = if download::is_address(source) {
        vec![one(source, options)?]
    } else if path.is_dir() {
        folder(path)?
    } else if source.ends_with(".tar.xz") {
        archive(path)?
    } else {
        vec![one(source, options)?]
    };
    if pages.is_empty() {
        return Err(Problems::one(source, "holds no page; expected `1.40.html` or `1.40/index.html`"));
    }
    Ok(pages)
}

/// Reads one page or document, from a file or an address.
pub(crate) fn one(source: &str, options: &Options) -> Result<Page, Problems> {
    if download::is_address(source) {
        let bytes = download::download(source, options).map_err(|error| Problems::one(source, error))?;
        return Page::new(source, &bytes);
    }
    let bytes = file(Path::new(source)).map_err(|error| Problems::one(source, error.to_string()))?;
    Page::new(source, &bytes)
}

/// The bytes of a file. Refuses a pipe, which could block the program.
fn file(path: &Path) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("is not a file"));
    }
    whole(File::open(path)?)
}

/// The whole page. A page that is too large is an error: if it were cut off, it would look like a damaged
/// page.
fn whole(source: impl io::Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(BYTES as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > BYTES {
        return Err(io::Error::other(download::too_large()));
    }
    Ok(bytes)
}

fn folder(root: &Path) -> Result<Vec<Page>, Problems> {
    let mut pages = Vec::new();
    let mut sum = Sum::default();
    for path in walk(root).map_err(|error| Problems::of_file(root, &error))? {
        let inside = inside(root, &path);
        if is_page(&inside) {
            let bytes = file(&path).map_err(|error| Problems::of_file(&path, &error))?;
            sum.add(bytes.len()).map_err(|error| Problems::of_file(root, &error))?;
            pages.push(Page::new(&inside, &bytes)?);
        }
    }
    pages.sort_by_key(|page| (page.version, page.name.clone()));
    Ok(pages)
}

fn archive(path: &Path) -> Result<Vec<Page>, Problems> {
    let source = path.display().to_string();
    let read = || -> io::Result<Vec<(String, Vec<u8>)>> {
        let stream = liblzma::stream::Stream::new_stream_decoder(MEMORY, 0)?;
        let unpacked = liblzma::read::XzDecoder::new_stream(File::open(path)?, stream);
        let mut archive = tar::Archive::new(Limited { inner: unpacked, left: ALL_BYTES });
        let mut files = Vec::new();
        let mut sum = Sum::default();
        for (index, entry) in archive.entries()?.enumerate() {
            if index >= ENTRIES {
                return Err(io::Error::other(format!("has more than {ENTRIES} entries")));
            }
            let entry = entry?;
            let name = entry.path()?.to_string_lossy().trim_start_matches("./").to_owned();
            if entry.header().entry_type().is_file() && is_page(&name) {
                let bytes = whole(entry).map_err(|error| named(Path::new(&name), &error))?;
                sum.add(bytes.len())?;
                files.push((name, bytes));
            }
        }
        Ok(files)
    };
    let files = read().map_err(|error| Problems::one(source, error.to_string()))?;
    files.into_iter().map(|(name, bytes)| Page::new(&name, &bytes)).collect()
}

/// The number and size of the pages of a source.
#[derive(Default)]
struct Sum {
    pages: usize,
    bytes: usize,
}

impl Sum {
    fn add(&mut self, bytes: usize) -> io::Result<()> {
        self.pages += 1;
        self.bytes += bytes;
        if self.pages > PAGES {
            return Err(io::Error::other(format!("has more than {PAGES} pages")));
        }
        if self.bytes > ALL_BYTES {
            return Err(io::Error::other(format!("has more than {} MiB of pages", ALL_BYTES >> 20)));
        }
        Ok(())
    }
}

/// A reader that fails after a number of bytes.
struct Limited<R> {
    inner: R,
    left: usize,
}

impl<R: io::Read> io::Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.left = self.left.checked_sub(count).ok_or_else(|| {
            io::Error::other(format!("has more than {} MiB when it is unpacked", ALL_BYTES >> 20))
        })?;
        Ok(count)
    }
}
