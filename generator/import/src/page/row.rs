//! Reads one row of a table of fields.

use scraper::ElementRef;

use super::{defaults, details};
use crate::text;
use saferpay_spec::problem::Problems;
use saferpay_spec::{Field, Kind, Presence};

/// Reads all rows of a table.
pub(super) fn read_all(table: ElementRef<'_>, place: &str, problems: &mut Problems) -> Vec<Field> {
    below_head(table).filter_map(|row| read(row, place, problems)).collect()
}

/// The rows of a table without its head.
pub(super) fn below_head(table: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    table.descendants().filter_map(ElementRef::wrap).filter(|element| element.value().name() == "tr").filter(
        |row| row.parent().and_then(ElementRef::wrap).is_none_or(|parent| parent.value().name() != "thead"),
    )
}

fn read(row: ElementRef<'_>, place: &str, problems: &mut Problems) -> Option<Field> {
    let cells: Vec<ElementRef<'_>> = text::children(row).filter(|cell| cell.value().name() == "td").collect();
    let [left, right] = *cells else {
        problems.add(place, format!("a row has {} cells instead of 2: `{}`", cells.len(), text::of(row)));
        return None;
    };
    let Some(name) = text::find(left, "strong").map(text::of).filter(|name| !name.is_empty()) else {
        problems.add(place, format!("a row names no field: `{}`", text::of(row)));
        return None;
    };
    let place = format!("{place}.{name}");
    let description = text::of(right);
    let details = detail_lines(right);
    let details = details::read(&name, &details).unwrap_or_else(|unknown| {
        for line in unknown {
            problems.add(&place, format!("the constraint `{line}` is not known"));
        }
        details::Details::default()
    });
    let (presence, kind, reference) = read_type(left, &name).unwrap_or_else(|problem| {
        problems.add(&place, problem);
        (Presence::Optional, Kind::Any, None)
    });
    Some(Field {
        presence,
        kind,
        reference,
        constraints: details.constraints,
        rules: Vec::new(),
        values: details.values,
        further_values: details.further_values,
        deprecated: description.starts_with("DEPRECATED"),
        default: defaults::read(&name, &description),
        example: details.example,
        name,
    })
}

/// The lines of every `<i class="small …">`: prose can hold an `<i>` as well, without the class.
fn detail_lines(cell: ElementRef<'_>) -> Vec<String> {
    cell.descendants()
        .filter_map(ElementRef::wrap)
        .filter(|element| element.value().name() == "i" && text::has_class(*element, "small"))
        .flat_map(text::lines)
        .collect()
}

fn read_type(cell: ElementRef<'_>, name: &str) -> Result<(Presence, Kind, Option<String>), String> {
    let written = text::of(cell);
    let written = written.strip_prefix(name).unwrap_or(&written).trim();
    let (presence, written) = if let Some(rest) = written.strip_prefix("mandatory,") {
        (Presence::Mandatory, rest)
    } else if let Some(rest) = written.strip_prefix("recommended,") {
        (Presence::Recommended, rest)
    } else {
        (Presence::Optional, written)
    };
    let reference = match text::find(cell, "a").map(|link| link.attr("href").unwrap_or_default()) {
        None => None,
        Some(link) => match link.strip_prefix('#') {
            Some(id) if !id.is_empty() => Some(id.to_owned()),
            _ => return Err(format!("the type refers to `{link}`, which is not a container on this page")),
        },
    };
    let kind = match (written.trim(), &reference) {
        ("string", None) => Kind::String,
        ("boolean", None) => Kind::Boolean,
        ("integer", None) => Kind::Integer,
        ("decimal number", None) => Kind::Decimal,
        ("date", None) => Kind::Date,
        ("URI", None) => Kind::Uri,
        ("globally unique identifier", None) => Kind::Guid,
        ("object" | "container" | "System.Object", None) => Kind::Any,
        ("object" | "container", Some(_)) => Kind::Object,
        ("string[]" | "array of strings", None) => Kind::Strings,
        ("object[]" | "container[]" | "array of objects" | "array of containers", Some(_)) => Kind::Objects,
        (other, _) => return Err(format!("the type `{other}` is not known")),
    };
    Ok((presence, kind, reference))
}
