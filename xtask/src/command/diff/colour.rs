//! Colour for the text report, on a terminal alone.

use std::io::IsTerminal as _;

use anstyle::{AnsiColor, Style};

/// What begins an entry, with its colour.
const LEVELS: [(&str, AnsiColor); 4] = [
    ("[breaking]", AnsiColor::Red),
    ("[potentially breaking]", AnsiColor::Yellow),
    ("[safe]", AnsiColor::Green),
    ("[cosmetic]", AnsiColor::BrightBlack),
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
    let found = LEVELS.iter().find_map(|(level, colour)| Some((level, colour, line.strip_prefix(level)?)));
    found.map_or_else(
        || line.to_owned(),
        |(level, colour, rest)| {
            let style = Style::new().bold().fg_color(Some((*colour).into()));
            format!("{style}{level}{style:#}{rest}")
        },
    )
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
