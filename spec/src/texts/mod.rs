//! What things are for, in the project's own words: `spec/docs/`.
//!
//! [`Texts::parse`] reads the files; the lookups return the text of a version. [`Text::first`] is
//! its first sentence, and [`Text::markdown`] is all of it as `CommonMark` with references as code. The
//! code generator makes links of the references.
//!
//! Owners have the names that the files use: a container its Rust type (`Payment`), a message the name
//! of its operation (`PaymentPage/Initialize request`). The SDK shows a text as of the version that
//! introduced a type; callers may ask for any version.
//!
//! ```
//! use saferpay_spec::texts::Texts;
//!
//! let file = ("fields.md", "# Fields\n\n## OrderId\n\nYour reference of the order.\n");
//! let texts = Texts::parse([file]).unwrap();
//! let text = texts.field("Payment", "OrderId", "1.53".parse().unwrap()).unwrap();
//! assert_eq!(text.first(), "Your reference of the order.");
//! ```

mod key;
mod paragraphs;
mod parse;
mod part;
mod period;
mod reference;
mod sentence;
mod text;

pub use key::{Area, Key};
pub use paragraphs::marker;
pub use part::Part;
pub use period::Period;
pub use reference::{links, replace};
pub use sentence::all as sentences;
pub use text::Text;

use std::collections::BTreeMap;

use crate::SpecVersion;
use crate::characters::check_lines;
use crate::problem::Problems;

/// All texts, by their subjects.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    texts: BTreeMap<Key, Vec<Text>>,
}

impl Texts {
    /// Reads files: their names below `spec/docs`, with slashes, and their contents.
    ///
    /// # Errors
    ///
    /// All that is not of the expected form, with file and line, and two texts for one thing.
    pub fn parse<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, Problems> {
        let mut prose = Self::default();
        let mut problems = Problems::default();
        for (file, content) in files {
            if let Err(problem) = check_lines(content) {
                problems.add(format!("spec/docs/{file}"), problem);
            }
            parse::file(file, content, &mut prose.texts, &mut problems);
        }
        for (key, texts) in &prose.texts {
            for (index, text) in texts.iter().enumerate() {
                if let Some(other) = texts[..index].iter().find(|other| other.period.overlaps(text.period)) {
                    let both = format!("`{key}` has another text for the same versions in {}", other.place());
                    problems.add(text.place(), both);
                }
            }
        }
        problems.into_result()?;
        Ok(prose)
    }

    /// The text for something in a version.
    #[must_use]
    pub fn text(&self, key: &Key, version: SpecVersion) -> Option<&Text> {
        self.texts.get(key)?.iter().find(|text| text.period.contains(version))
    }

    /// The newest text of a subject that is the same in all versions, such as an error name.
    #[must_use]
    pub fn newest(&self, key: &Key) -> Option<&Text> {
        self.texts.get(key)?.iter().max_by_key(|text| text.period)
    }

    /// The text for an operation, named `PaymentPage/Initialize`.
    #[must_use]
    pub fn operation(&self, name: &str, version: SpecVersion) -> Option<&Text> {
        self.text(&Key::item(Area::Operations, name), version)
    }

    /// The text for a container, by its Rust type, or for a message of an operation, named
    /// `PaymentPage/Initialize request`.
    #[must_use]
    pub fn record(&self, name: &str, version: SpecVersion) -> Option<&Text> {
        self.text(&Key::record(name), version)
    }

    /// The text for a field by its name on the wire: its owner's own, or that of all such fields.
    /// The owner is named as for [`Texts::record`].
    #[must_use]
    pub fn field(&self, owner: &str, wire: &str, version: SpecVersion) -> Option<&Text> {
        self.text(&Key::record(owner).with(wire), version)
            .or_else(|| self.text(&Key::item(Area::Fields, wire), version))
    }

    /// The text for a value list, by its Rust type.
    #[must_use]
    pub fn value_list(&self, name: &str, version: SpecVersion) -> Option<&Text> {
        self.text(&Key::item(Area::Values, name), version)
    }

    /// The text for a value of a list.
    #[must_use]
    pub fn value(&self, list: &str, wire: &str, version: SpecVersion) -> Option<&Text> {
        self.text(&Key::item(Area::Values, list).with(wire), version)
    }

    /// The text for an error name.
    #[must_use]
    pub fn error_name(&self, wire: &str) -> Option<&Text> {
        self.newest(&Key::item(Area::Values, Key::ERROR_NAME).with(wire))
    }

    /// The text about the behavior that an error asks for.
    #[must_use]
    pub fn behavior(&self, wire: &str) -> Option<&Text> {
        self.newest(&Key::item(Area::Values, Key::BEHAVIOR).with(wire))
    }

    /// All texts with their subjects.
    pub fn iter(&self) -> impl Iterator<Item = (&Key, &Text)> {
        self.texts.iter().flat_map(|(key, texts)| texts.iter().map(move |text| (key, text)))
    }
}
