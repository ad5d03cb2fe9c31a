//! `saferpay site`: one page that shows what changes between any two versions.

use std::path::Path;

use saferpay_diff::site::{self, Data};
use saferpay_spec::problem::Problems;
use saferpay_spec::{Files, load};

use crate::exit::Exit;
use crate::output;
use crate::specification::Specification;

pub(crate) fn run(files: &Files, folder: &Path) -> Result<Exit, Problems> {
    let specification = Specification::load(files)?;
    let versions = specification.versions()?;
    let data = Data::new(&versions, &load::changelog(files)?);
    let page = site::page(&data);
    let path = folder.join("index.html");
    output::write(&path, &page)?;
    let kilobytes = page.len() / 1000;
    let entries = output::count(data.distinct(), "distinct change");
    output::print(&format!("{} ({kilobytes} kB, {entries})\n", path.display()))?;
    Ok(Exit::Success)
}
