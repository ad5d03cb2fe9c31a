//! Reads the details of a field: constraints, allowed values and the example.

use std::collections::BTreeSet;

use saferpay_spec::Constraint;

/// The details of a field.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Details {
    pub(super) constraints: Vec<Constraint>,
    pub(super) values: Vec<String>,
    pub(super) further_values: bool,
    pub(super) example: Option<String>,
}

/// Reads the lines of the details of `field`.
///
/// # Errors
///
/// The unknown lines.
pub(super) fn read(field: &str, lines: &[String]) -> Result<Details, Vec<String>> {
    let mut details = Details::default();
    let mut unknown = Vec::new();
    let (mut least, mut most) = (None, None);
    let mut seen = BTreeSet::new();
    for line in lines {
        if let Some(values) = line.strip_prefix("Possible values:") {
            read_values(&mut details, values, &mut seen);
        } else if let Some(example) = line.strip_prefix("Example:") {
            // One example has an explanation after its value.
            let value = example.split(": Represents ").next().unwrap_or(example);
            details.example = Some(value.trim().to_owned());
        } else if let Some(usage) = line.strip_prefix("Usage:") {
            let value = usage.rsplit_once(&format!("{field}=")).map(|(_, value)| value);
            details.example = Some(value.unwrap_or(usage).trim().to_owned());
        } else if let Some(length) = line.strip_prefix("Min length:") {
            least = length.trim().parse().ok();
            if least.is_none() {
                unknown.push(line.clone());
            }
        } else if let Some(length) = line.strip_prefix("Max length:") {
            most = length.trim().parse().ok();
            if most.is_none() {
                unknown.push(line.clone());
            }
        } else if let Some(constraint) = read_constraint(line) {
            details.constraints.push(constraint);
        } else if !line.is_empty() {
            unknown.push(line.clone());
        }
    }
    if least.is_some() || most.is_some() {
        let least = least.unwrap_or(0);
        details.constraints.push(Constraint::Length { least, most });
    }
    if unknown.is_empty() { Ok(details) } else { Err(unknown) }
}

fn read_values<'a>(details: &mut Details, text: &'a str, seen: &mut BTreeSet<&'a str>) {
    let (listed, remark) = text.split_once(". Additional values may be accepted").unzip();
    details.further_values |= remark.is_some();
    let listed = listed.unwrap_or(text).trim().trim_end_matches('.');
    for value in listed.split(',').map(str::trim) {
        if seen.insert(value) {
            details.values.push(value.to_owned());
        }
    }
}

fn read_constraint(line: &str) -> Option<Constraint> {
    const INCLUSIVE: &str = "inclusive between ";
    if line == "Base64 encoded string" {
        return Some(Constraint::Base64);
    }
    if let Some(bounds) = line.strip_prefix("Range: ") {
        let (least, most) = bounds.strip_prefix(INCLUSIVE)?.split_once(" and ")?;
        return format!("Range[{least}..{most}]").parse().ok();
    }
    if let Some(bounds) = line.strip_prefix("String length: ") {
        let (least, most) = bounds.strip_prefix(INCLUSIVE)?.split_once(" and ")?;
        return format!("Length[{least}..{most}]").parse().ok();
    }
    let (bare, note) = line.split_once(" NOTE: ").unwrap_or((line, ""));
    if bare.starts_with('[') {
        // Only the note names the class, and it is always the same.
        let allowed = note.starts_with("Only ") && note.contains("following Iso885915 are allowed");
        return allowed.then(|| format!("Iso885915{bare}").parse().ok()).flatten();
    }
    note.is_empty().then(|| bare.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::{Details, read};

    fn details(lines: &[&str]) -> Result<Details, Vec<String>> {
        let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        read("Field", &lines)
    }

    fn constraints(lines: &[&str]) -> String {
        let details = details(lines).unwrap();
        details.constraints.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn reads_every_way_to_write_a_constraint() {
        assert_eq!(constraints(&["Utf8[1..80]"]), "Utf8[1..80]");
        assert_eq!(constraints(&["Range: inclusive between 0 and 9"]), "Range[0..9]");
        assert_eq!(constraints(&["String length: inclusive between 4 and 4"]), "Length[4..4]");
        assert_eq!(constraints(&["Max length: 2", "Min length: 1"]), "Length[1..2]");
        assert_eq!(constraints(&["Max length: 100"]), "Length[0..100]");
        assert_eq!(constraints(&["Min length: 3"]), "Length[3..]");
        assert_eq!(constraints(&["Base64 encoded string"]), "Base64");
        let bare = "[1..50] NOTE: Only UTF8 encoded characters following Iso885915 are allowed!";
        assert_eq!(constraints(&[bare]), "Iso885915[1..50]");
    }

    #[test]
    fn reads_values_without_full_stop_and_remark() {
        let read = details(&["Possible values: A, B,B. Additional values may be accepted but are ignored."])
            .unwrap();
        assert_eq!(read.values, ["A", "B"]);
        assert!(read.further_values);
        let read = details(&["Possible values: 1.0, 1.1, 1.2."]).unwrap();
        assert_eq!(read.values, ["1.0", "1.1", "1.2"]);
        assert!(!read.further_values);
    }

    #[test]
    fn reports_what_it_does_not_know() {
        let lines = ["Utf9[1..2]", "Even: yes", "[1..50]", "Max length: many"];
        assert_eq!(details(&lines).unwrap_err(), lines);
    }
}
