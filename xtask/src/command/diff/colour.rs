//! Colour for the text report, on a terminal alone.

use std::io::IsTerminal as _;

use anstyle::{AnsiColor, Style};
use generator::diff::rules::Level;

/// What begins an entry, with its colour.
const LEVELS: [(Level, AnsiColor); 4] = [
    (Level::Breaking, AnsiColor::Red),
    (Level::PotentiallyBreaking, AnsiColor::Yellow),
    (Level::Safe, AnsiColor::Green),
    (Level::Cosmetic, AnsiColor::BrightBlack),
];

/// Whether the output is read by a person who did not ask for plain text.
pub(super) fn wanted() -> bool {
    std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// The report with the levels of its entries in colour.
pub(super) fn levels(text: &str) -> String {
    text.split_inclusive('\n').map(line).collect()
}

fn line(line: &str) -> String {
    let found = LEVELS.iter().find_map(|(level, colour)| {
        let level = format!("[{}]", level.as_str());
        let rest = line.strip_prefix(&level)?;
        let style = Style::new().bold().fg_color(Some((*colour).into()));
        Some(format!("{style}{level}{style:#}{rest}"))
    });
    found.unwrap_or_else(|| line.to_owned())
}

#[cfg(test)]
mod tests {
    use super::levels;

    #[test]
    fn only_what_begins_an_entry_is_coloured() {
        let text = "1.52 to 1.53: breaking.\n[breaking] field removed\n    breaking: a rule\n";
        let coloured = levels(text);
        assert_eq!(coloured.matches("\u{1b}[0m").count(), 1, "{coloured:?}");
        assert!(coloured.contains("\u{1b}[1m\u{1b}[31m[breaking]\u{1b}[0m field removed\n"), "{coloured:?}");
        let plain: String = coloured.replace("\u{1b}[1m\u{1b}[31m", "").replace("\u{1b}[0m", "");
        assert_eq!(plain, text);
    }
}
