//! The SDK reads recorded traffic with the version of each recording and with the newest.
//!
//! The recordings are not part of the repository: `.ci/run` runs this test if `SAFERPAY_RECORDINGS` is set.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use operations::{MESSAGES, Message, corrected};
use saferpay_spec::{SpecVersion, Specification};
use serde_json::Value;

/// A recording, as the index of the collection describes it.
struct Recording {
    file: PathBuf,
    endpoint: String,
    direction: String,
    version: Option<SpecVersion>,
}

fn recordings(folder: &Path) -> Vec<Recording> {
    let index = folder.join("README.md");
    let index = fs::read_to_string(&index).unwrap_or_else(|error| panic!("{}: {error}", index.display()));
    let mut source = String::new();
    let mut recordings = Vec::new();
    for line in index.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            heading.split(' ').next().unwrap_or_default().clone_into(&mut source);
        }
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, file, endpoint, direction, _, version, ..] = *cells else { continue };
        if Path::new(file).extension().is_some_and(|extension| extension == "json") {
            recordings.push(Recording {
                file: folder.join(&source).join(file),
                endpoint: endpoint.to_owned(),
                direction: direction.to_owned(),
                version: version.parse().ok(),
            });
        }
    }
    recordings
}

/// The table that describes a recording: the body of an operation, the error, or the container of the field
/// with this name in the newest version.
fn owner(recording: &Recording, newest: &Specification) -> Option<String> {
    if recording.direction == "error" {
        return Some("error".to_owned());
    }
    if let Some(rest) = recording.endpoint.strip_prefix("fragment ") {
        let name = rest.split(' ').next().unwrap_or_default();
        let mut fields = newest.tables().flat_map(|(_, fields)| fields);
        return fields.find(|field| field.name == name)?.reference.clone();
    }
    let (method, name) = recording.endpoint.split_once(' ')?;
    let name = name.split(' ').next().unwrap_or_default();
    let path = match name {
        "spg-offers" => "/rest/customers/[customerId]/terminals/[terminalId]/spg-offers".to_owned(),
        name if name.contains('/') => format!("/Payment/v1/{name}"),
        _ => return None,
    };
    Some(format!("{method} {path} {}", recording.direction))
}

#[test]
#[ignore = "needs SAFERPAY_RECORDINGS"]
fn recorded_responses_can_be_read() {
    let folder = std::env::var_os("SAFERPAY_RECORDINGS").map(PathBuf::from);
    let recordings = recordings(&folder.expect("SAFERPAY_RECORDINGS names the folder of the recordings"));
    let specifications = corrected();
    let specification = specifications.last().unwrap();
    let newest =
        MESSAGES.iter().filter_map(|message| message.version.parse::<SpecVersion>().ok()).max().unwrap();
    let messages: BTreeMap<(SpecVersion, String), &Message> = MESSAGES
        .iter()
        .map(|message| ((message.version.parse().unwrap(), message.owner.to_owned()), message))
        .collect();
    let (mut read, mut requests, mut failures) = (0, 0, Vec::new());
    for recording in &recordings {
        let file = recording.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&recording.file).unwrap();
        let body: Value = serde_json::from_str(&text).unwrap();
        let Some(owner) = owner(recording, specification) else {
            println!("  {file}: {} is no operation of any version", recording.endpoint);
            continue;
        };
        for version in [recording.version.unwrap_or(newest), newest] {
            let Some(message) = messages.get(&(version, owner.clone())) else {
                println!("  {file}: version {version} has no {owner}");
                continue;
            };
            match message.round_trip_body(&body) {
                Ok(_) => read += 1,
                // A request of an older version can lack fields that the newest version requires.
                Err(error) if recording.direction == "request" => {
                    requests += 1;
                    println!("  {file}: a request, not of {version}: {error}");
                }
                Err(error) => failures.push(format!("{file} with {version}: {error}")),
            }
        }
    }
    println!(
        "{} recordings: read {read} times, {requests} times a request of another time",
        recordings.len()
    );
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(read > 80);
}
