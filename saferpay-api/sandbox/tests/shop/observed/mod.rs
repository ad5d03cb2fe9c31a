//! Recorded responses of Saferpay are a contract: the sandbox's response to the same request has the same
//! status, error name, behavior, and fields with the same types. Each difference is listed, with its reason.
//!
//! The recordings are not part of the repository: `.ci/run` runs this test if `SAFERPAY_RECORDINGS` is set.

mod cases;
mod client;
mod made;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use cases::{CASES, WITHOUT_REQUEST};
use made::made;

/// The differences between a response and a recorded one: fields, types, and the values on which programs
/// depend.
fn differences(path: &str, recorded: &Value, found: &Value, list: &mut BTreeSet<String>) {
    const COMPARED: [&str; 5] = ["Behavior", "ErrorName", "ErrorMessage", "Status", "Type"];
    match (recorded, found) {
        (Value::Object(recorded), Value::Object(found)) => {
            let path_of =
                |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
            for (name, value) in recorded {
                match found.get(name) {
                    None => drop(list.insert(format!("fewer: {}", path_of(name)))),
                    Some(found) => differences(&path_of(name), value, found, list),
                }
            }
            for name in found.keys().filter(|name| !recorded.contains_key(*name)) {
                list.insert(format!("more: {}", path_of(name)));
            }
        }
        (Value::Array(recorded), Value::Array(found)) => {
            let sorted = |items: &[Value]| items.iter().map(Value::to_string).collect::<BTreeSet<_>>();
            if path == "ErrorDetail" && sorted(recorded) != sorted(found) {
                list.insert(format!("value: {path}: {found:?}"));
            }
        }
        (Value::String(recorded), Value::String(found)) => {
            let name = path.rsplit('.').next().unwrap_or(path);
            if COMPARED.contains(&name) && recorded != found {
                list.insert(format!("value: {path}: {recorded} is {found}"));
            }
        }
        _ if std::mem::discriminant(recorded) != std::mem::discriminant(found) => {
            list.insert(format!("type: {path}"));
        }
        _ => {}
    }
}

#[tokio::test]
#[ignore = "needs SAFERPAY_RECORDINGS"]
async fn responses_equal_the_recordings() {
    let folder = std::env::var_os("SAFERPAY_RECORDINGS").map(PathBuf::from);
    let folder = folder.expect("SAFERPAY_RECORDINGS names the folder of the recordings");
    let mut problems = Vec::new();
    for case in CASES {
        let file = folder.join(format!("{}.json", case.file));
        let recorded: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        let (status, found) = made(case.make).await;
        if status != case.status {
            problems.push(format!("{}: status {status}: {found}", case.file));
            continue;
        }
        let mut list = BTreeSet::new();
        differences("", &recorded, &found, &mut list);
        let expected: BTreeSet<String> =
            case.differences.iter().map(|(what, _)| (*what).to_owned()).collect();
        for difference in list.symmetric_difference(&expected) {
            let which = if expected.contains(difference) { "no longer" } else { "new" };
            problems.push(format!("{}: {which}: {difference}", case.file));
        }
    }
    // Every recorded response is compared, or has a reason why not.
    for source in
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir())
    {
        for file in fs::read_dir(&source).unwrap().map(|entry| entry.unwrap().path()) {
            let name = file.strip_prefix(&folder).unwrap().with_extension("").display().to_string();
            let is_answer = !name.ends_with("_request");
            let listed = CASES.iter().any(|case| case.file == name)
                || WITHOUT_REQUEST.iter().any(|(file, reason)| *file == name && !reason.is_empty());
            if is_answer && !listed {
                problems.push(format!("{name}: is not compared"));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    println!("{} recorded answers", CASES.len());
}
