//! Each difference between the facts of two versions is in their report, and each claim of a report is in the
//! facts. These tests walk the facts independently and share no code with the comparison.

use std::collections::{BTreeMap, BTreeSet};

use diff::upgrades;
use saferpay_diff::model::{Comparison, Owner};
use saferpay_spec::SpecVersion;
use saferpay_spec::facts::facts;

/// The facts of a version: the columns of each field by owner and name, and all other facts as lines.
struct Facts {
    fields: BTreeMap<(String, String), Vec<String>>,
    owners: BTreeSet<String>,
    others: BTreeSet<(String, String)>,
}

fn read(version: SpecVersion) -> Facts {
    let specification = vendored::corrected().iter().find(|each| each.version == version).unwrap();
    let mut read = Facts { fields: BTreeMap::new(), owners: BTreeSet::new(), others: BTreeSet::new() };
    for line in facts(specification).lines() {
        let columns: Vec<String> = line.split('\t').map(str::to_owned).collect();
        match &*columns[0] {
            "field" => {
                read.owners.insert(columns[1].clone());
                read.fields.insert((columns[1].clone(), columns[2].clone()), columns[3..].to_vec());
            }
            kind => drop(read.others.insert((kind.to_owned(), columns[1..].join(" ")))),
        }
    }
    read
}

/// The kinds of change that describe a difference in a column of the facts.
const COLUMNS: [(usize, &[&str]); 5] = [
    (0, &["field-became-", "field-no-longer-recommended"]),
    (1, &["type-"]),
    (2, &["container-", "type-"]),
    (3, &["constraint-"]),
    (4, &["value-"]),
];

/// Whether the report has an entry of one of these kinds about a field or a container.
fn shows(comparison: &Comparison, field: &str, kinds: &[&str]) -> bool {
    comparison.entries.iter().any(|entry| {
        kinds.iter().any(|kind| entry.kind.starts_with(kind))
            && entry.old.iter().chain(&entry.new).any(|side| {
                side.subject.member.as_deref() == Some(field)
                    || matches!((&side.subject.owner, &side.subject.member), (Owner::Container { .. }, None))
            })
    })
}

#[test]
fn each_difference_of_the_facts_is_in_the_report_and_the_reverse() {
    let (mut differences, mut claims, mut missing) = (0, 0, Vec::new());
    for comparison in upgrades() {
        let (old, new) = (comparison.from, comparison.to);
        let (before, after) = (read(old), read(new));
        let mut changed: BTreeSet<String> = BTreeSet::new();
        let keys: BTreeSet<&(String, String)> = before.fields.keys().chain(after.fields.keys()).collect();
        for key in keys {
            let (was, is) = (before.fields.get(key), after.fields.get(key));
            if was == is {
                continue;
            }
            changed.insert(key.1.clone());
            // If a whole container is new or removed, the field that refers to it shows that.
            if !before.owners.contains(&key.0) || !after.owners.contains(&key.0) {
                continue;
            }
            // The values of the field that holds the version differ in every version.
            if key.1 == "SpecVersion" {
                continue;
            }
            let wanted: Vec<&[&str]> = match (was, is) {
                (Some(was), Some(is)) => COLUMNS
                    .iter()
                    .filter(|(column, _)| {
                        let sorted = |columns: &[String]| {
                            let mut values: Vec<String> =
                                columns[*column].split('|').map(str::to_owned).collect();
                            values.sort();
                            values
                        };
                        sorted(was) != sorted(is)
                    })
                    .map(|(_, kinds)| *kinds)
                    .collect(),
                _ => vec![&[
                    "mandatory-field-",
                    "optional-field-",
                    "field-renamed",
                    "field-moved",
                    "field-replaced",
                    "container-replaced",
                ]],
            };
            for kinds in wanted {
                differences += 1;
                // A reference to an equal container of another name makes no difference in JSON.
                if !shows(comparison, &key.1, kinds) && !kinds.contains(&"container-") {
                    missing.push(format!("{old} {new} {key:?} {kinds:?}: {was:?} {is:?}"));
                }
            }
        }
        for (kind, name) in before.others.symmetric_difference(&after.others) {
            differences += 1;
            let wanted = if kind == "error" { "error-name-" } else { "operation-" };
            let is_shown =
                comparison.entries.iter().filter(|entry| entry.kind.starts_with(wanted)).any(|entry| {
                    entry.old.iter().chain(&entry.new).any(|side| {
                        side.subject.member.as_deref() == Some(name) || side.state.contains(name.as_str())
                    })
                });
            if !is_shown {
                missing.push(format!("{old} {new} {kind} {name}"));
            }
        }
        let refers_elsewhere =
            before.fields.iter().any(|(key, was)| after.fields.get(key).is_some_and(|is| is[2] != was[2]));
        let is_claim = |kind: &str| {
            ["mandatory-field-", "optional-field-", "type-", "constraint-", "value-added", "value-removed"]
                .iter()
                .any(|each| kind.starts_with(each))
        };
        for entry in comparison.entries.iter().filter(|entry| is_claim(&entry.kind)) {
            claims += 1;
            let members: Vec<&str> = entry
                .old
                .iter()
                .chain(&entry.new)
                .filter_map(|side| side.subject.member.as_deref())
                .collect();
            // A field that refers to another container loses the fields of the old one and gains those of the
            // new one.
            let exists = |member: &str| {
                before.fields.keys().chain(after.fields.keys()).any(|(_, name)| name == member)
            };
            let is_supported =
                |member: &&str| changed.contains(*member) || refers_elsewhere && exists(member);
            if !members.iter().any(is_supported) {
                missing.push(format!("{old} {new} claims {} of {members:?}", entry.kind));
            }
        }
    }
    println!("{differences} differences of the facts, {claims} claims of reports");
    assert!(missing.is_empty(), "{}:\n{}", missing.len(), missing[..missing.len().min(30)].join("\n"));
    assert!(differences > 450 && claims > 200, "{differences} {claims}");
}
