//! The types can read the JSON in the documentation of the operations, and write it back unchanged.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use operations::{MESSAGES, NOON};
use saferpay_api::validation::Validation;
use serde_json::Value;

/// The file with the documentation of a type, which is next to the type.
fn file(type_name: &str) -> Option<PathBuf> {
    let (module, _) = type_name.rsplit_once("::")?;
    let path = module.strip_prefix("saferpay_api::")?.replace("::", "/");
    Some(Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../saferpay-api/src/{path}.md")))
}

#[test]
fn the_json_of_each_message_is_valid_and_complete() {
    let validation = Validation::new().at(SystemTime::UNIX_EPOCH + Duration::from_secs(NOON));
    let mut seen = BTreeSet::new();
    let mut documents = 0;
    for message in MESSAGES {
        let type_name = (message.type_name)();
        let Some(file) = file(type_name).filter(|_| seen.insert(type_name)) else { continue };
        let Ok(text) = std::fs::read_to_string(file) else { continue };
        let Some((_, rest)) = text.split_once("```json\n") else { continue };
        let json = rest.split("```").next().expect("the end of the block");
        let document: Value =
            serde_json::from_str(json).unwrap_or_else(|error| panic!("{type_name}: {error}"));
        let written = message.round_trip(json).unwrap_or_else(|error| panic!("{type_name}: {error}"));
        assert_eq!(written, document, "{type_name}");
        if message.owner.ends_with(" request") {
            let violations = message.validate(json, &validation).expect("it was read");
            assert!(violations.is_empty(), "{type_name}: {violations:?}");
        }
        documents += 1;
    }
    let messages: BTreeSet<_> = MESSAGES
        .iter()
        .filter(|message| [" request", " response"].iter().any(|part| message.owner.ends_with(part)))
        .map(|message| (message.type_name)())
        .collect();
    // Each message has a document, except those without fields.
    assert!(documents * 100 > messages.len() * 97, "{documents} of {}", messages.len());
}
