//! The names that are nearest to one that does not exist.

use std::collections::BTreeSet;

/// How many names an error suggests.
const SUGGESTIONS: usize = 3;

/// The nearest names, as the end of a sentence: `; did you mean ...?`
pub(crate) fn suggestion(name: &str, all: &BTreeSet<String>) -> String {
    let wanted = name.to_lowercase();
    let mut near: Vec<(usize, &String)> = all
        .iter()
        .filter_map(|each| {
            let lower = each.to_lowercase();
            // The end of a path counts as near, however long the path is.
            let is_end = lower.ends_with(&format!(".{wanted}")) || wanted.ends_with(&format!(".{lower}"));
            let distance = if is_end { 1 } else { distance(&wanted, &lower) };
            (distance <= wanted.chars().count() / 3 + 1).then_some((distance, each))
        })
        .collect();
    near.sort();
    near.truncate(SUGGESTIONS);
    if near.is_empty() {
        return String::new();
    }
    let names: Vec<String> = near.iter().map(|(_, name)| format!("`{name}`")).collect();
    format!("; the nearest names are {}", names.join(", "))
}

/// The number of characters to insert, remove or replace.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, character) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for (column, known) in other.iter().enumerate() {
            let replaced = diagonal + usize::from(character != *known);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn the_distance_counts_edits() {
        for (one, other, expected) in [("", "abc", 3), ("kitten", "sitting", 3), ("same", "same", 0)] {
            assert_eq!(distance(one, other), expected);
        }
    }
}
