//! The names that are nearest to one that does not exist.

use std::collections::BTreeSet;

/// How many names an error suggests.
const SUGGESTIONS: usize = 3;

/// The nearest names, as the end of a sentence: ``; the nearest names are `Payer` ``.
pub(crate) fn suggestion(name: &str, all: &BTreeSet<String>) -> String {
    let wanted = name.to_lowercase();
    let mut near: Vec<(usize, &String)> = all
        .iter()
        .filter_map(|each| {
            let lower = each.to_lowercase();
            // The end of a path counts as near, however long the path is.
            let is_end = lower.ends_with(&format!(".{wanted}")) || wanted.ends_with(&format!(".{lower}"));
            let distance = if is_end { 1 } else { strsim::levenshtein(&wanted, &lower) };
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::suggestion;

    #[test]
    fn a_name_with_few_edits_or_the_same_end_is_near() {
        let all = ["sitting", "Payer.Name", "Amount"].map(str::to_owned).into_iter().collect::<BTreeSet<_>>();
        for (name, expected) in [
            ("kitten", "; the nearest names are `sitting`"),
            ("name", "; the nearest names are `Payer.Name`"),
            ("Amuont", "; the nearest names are `Amount`"),
            ("Terminal", ""),
        ] {
            assert_eq!(suggestion(name, &all), expected);
        }
    }
}
