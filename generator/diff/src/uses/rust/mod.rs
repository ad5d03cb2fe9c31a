//! What Rust sources use, and which entries that touches.

mod calls;
mod dictionary;
mod expression;
mod flows;
mod names;
mod pattern;
mod scan;
mod tokens;
mod touches;
mod used;

use syn::visit::Visit as _;

use self::dictionary::Dictionary;
use self::names::Names;
use self::scan::Scanner;
pub(super) use self::used::RustUses;
use saferpay_history::code_model::CodeModel;
use saferpay_spec::SpecVersion;
use saferpay_spec::problem::Problems;

/// Reads the files of a crate.
pub(super) fn read(
    model: Option<&CodeModel<'_>>,
    version: SpecVersion,
    files: &[(String, String)],
) -> Result<RustUses, Problems> {
    let mut problems = Problems::default();
    let mut parsed = Vec::new();
    let mut names = Names::default();
    for (file, text) in files {
        match syn::parse_file(text) {
            Ok(syntax) => {
                names.collect(&syntax);
                parsed.push((file, syntax));
            }
            Err(error) => problems.add(file, format!("is not Rust: {error}")),
        }
    }
    problems.into_result()?;
    let mut found = RustUses::default();
    if let Some(api) = model.and_then(|model| Dictionary::new(model, version)) {
        for (file, syntax) in &parsed {
            Scanner::new(&api, &names, file, &mut found).visit_file(syntax);
        }
    }
    Ok(found)
}
