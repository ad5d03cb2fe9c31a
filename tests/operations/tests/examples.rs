//! The types can read the printed examples, and write them back unchanged.

use std::collections::{BTreeMap, BTreeSet};

use operations::{MESSAGES, Message, corrected, waivers};
use saferpay_lint::{Check, Waivers, contradictions};
use saferpay_spec::{Example, Message as Body, SpecVersion, Specification, runs};
use serde_json::Value;

/// A printed example, with its place in the specification.
struct Printed<'a> {
    specification: &'a Specification,
    owner: String,
    body: &'a Body,
    example: &'a Example,
}

fn printed(specifications: &[Specification]) -> Vec<Printed<'_>> {
    let mut all = Vec::new();
    for specification in specifications {
        let mut bodies = vec![("error".to_owned(), &specification.error)];
        for operation in &specification.operations {
            for (part, body) in [("request", &operation.request), ("response", &operation.response)] {
                if let Some(body) = body {
                    bodies.push((format!("{} {} {part}", operation.method, operation.path), body));
                }
            }
        }
        for (owner, body) in bodies {
            for example in &body.examples {
                all.push(Printed { specification, owner: owner.clone(), body, example });
            }
        }
    }
    all
}

/// Why an example cannot be written back unchanged: the contradiction that the lint reports, and the reason
/// why it stays. Value lists are open, so an unlisted value can be written back.
fn reasons(printed: &Printed<'_>, waivers: &Waivers) -> BTreeSet<String> {
    let mut alone = printed.specification.clone();
    for operation in &mut alone.operations {
        for body in [&mut operation.request, &mut operation.response].into_iter().flatten() {
            body.examples.clear();
        }
    }
    alone.error.examples.clear();
    if printed.owner == "error" {
        alone.error = printed.body.clone();
    } else {
        for operation in &mut alone.operations {
            let line = format!("{} {}", operation.method, operation.path);
            for (part, body) in [("request", &mut operation.request), ("response", &mut operation.response)] {
                if printed.owner == format!("{line} {part}") {
                    *body = Some(printed.body.clone());
                }
            }
        }
    }
    let is_response = printed.owner == "error" || printed.owner.ends_with(" response");
    contradictions(&alone)
        .into_iter()
        .filter(|found| !matches!(found.check, Check::UnlistedValue | Check::RowExample))
        .filter(|found| found.field != "ResponseHeader")
        // A response can lack a detail that its version calls mandatory.
        .filter(|found| !(found.check == Check::MissingField && is_response))
        .map(|found| {
            let waiver = waivers.waivers.iter().find(|waiver| {
                waiver.check == found.check
                    && waiver.field == found.field
                    && waiver.owners.contains(&found.owner)
                    && waiver.versions.contains(printed.specification.version)
            });
            waiver.map_or_else(
                || format!("unexplained: {found:?}"),
                |waiver| format!("{}: {}", waiver.check, waiver.why),
            )
        })
        .collect()
}

#[test]
fn printed_examples_are_unchanged_after_reading_and_writing() {
    let specifications = corrected();
    let waivers = waivers();
    let versions: Vec<SpecVersion> =
        specifications.iter().map(|specification| specification.version).collect();
    let messages: BTreeMap<(String, &str), &Message> =
        MESSAGES.iter().map(|message| ((message.version.to_owned(), message.owner), message)).collect();
    let all = printed(specifications);
    let mut lost: BTreeMap<(String, BTreeSet<String>), Vec<SpecVersion>> = BTreeMap::new();
    let mut failures = Vec::new();
    for printed in &all {
        let version = printed.specification.version;
        let message = messages[&(version.to_string(), &*printed.owner)];
        let came_back = match printed.example {
            Example::Json(body) => comes_back(message, body),
            Example::NotJson(_) => Err("is no JSON".to_owned()),
        };
        let reasons = reasons(printed, &waivers);
        match came_back {
            Ok(()) if reasons.is_empty() => {}
            Err(_)
                if !reasons.is_empty() && !reasons.iter().any(|reason| reason.starts_with("unexplained")) =>
            {
                lost.entry((printed.owner.clone(), reasons)).or_default().push(version);
            }
            other => failures.push(format!("{version} {}: {other:?}, although {reasons:?}", printed.owner)),
        }
    }
    let count: usize = lost.values().map(Vec::len).sum();
    println!(
        "{} printed examples, {} come back as they went in; these {count} cannot:",
        all.len(),
        all.len() - count
    );
    for ((owner, reasons), in_versions) in &lost {
        println!("  {owner} ({})", runs(in_versions, &versions));
        for reason in reasons {
            println!("    {reason}");
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    let readme = include_str!("../../README.md");
    let figure = format!("{} of the {} printed examples", all.len() - count, all.len());
    assert!(readme.contains(&figure), "tests/README.md should say `{figure}`");
}

fn comes_back(message: &Message, body: &Value) -> Result<(), String> {
    let written = message.round_trip_body(body)?;
    if written == *body { Ok(()) } else { Err(format!("came back as {written}")) }
}
