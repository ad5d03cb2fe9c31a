//! Colors for the text report on a terminal.

use anstyle::{AnsiColor, Style};
use saferpay_diff::Level;

/// The levels that start an entry, with their colors.
const LEVELS: [(Level, AnsiColor); 4] = [
    (Level::Breaking, AnsiColor::Red),
    (Level::PotentiallyBreaking, AnsiColor::Yellow),
    (Level::Safe, AnsiColor::Green),
    (Level::Cosmetic, AnsiColor::BrightBlack),
];

/// The report with the levels of its entries in color.
pub(super) fn levels(text: &str) -> String {
    text.split_inclusive('\n').map(line).collect()
}

fn line(line: &str) -> String {
    let colored = || {
        let end = line.strip_prefix('[')?.find(']')? + 2;
        let (grades, rest) = line.split_at_checked(end)?;
        // `[breaking]`, or `[wire: safe, Rust: does not compile]`
        let wire = grades.trim_start_matches("[wire: ").trim_matches(['[', ']']);
        let wire = wire.split(',').next()?;
        let (_, color) = LEVELS.iter().find(|(level, _)| level.as_str() == wire)?;
        let color = if grades.contains("does not compile") { AnsiColor::Red } else { *color };
        let style = Style::new().bold().fg_color(Some(color.into()));
        Some(format!("{style}{grades}{style:#}{rest}"))
    };
    colored().unwrap_or_else(|| line.to_owned())
}

#[cfg(test)]
mod tests {
    use super::levels;

    #[test]
    fn colors_only_the_level_that_starts_an_entry() {
        let text = "1.52 to 1.53: breaking.\n[breaking] field removed\n    breaking: a rule\n";
        let colored = levels(text);
        assert_eq!(colored.matches("\u{1b}[0m").count(), 1, "{colored:?}");
        assert!(colored.contains("\u{1b}[1m\u{1b}[31m[breaking]\u{1b}[0m field removed\n"), "{colored:?}");
        let plain: String = colored.replace("\u{1b}[1m\u{1b}[31m", "").replace("\u{1b}[0m", "");
        assert_eq!(plain, text);
    }
}
