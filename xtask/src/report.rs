//! The output of the commands.

use std::io::{self, Write as _};

use saferpay_spec::escape::terminal;
use saferpay_spec::problem::Problems;

/// Writes to standard output, with control characters escaped. A reader that closes the pipe early is
/// not an error; any other failure is.
pub(crate) fn print(text: &str) -> Result<(), Problems> {
    let mut out = io::stdout().lock();
    match out.write_all(terminal(text).as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Problems::one("standard output", format!("cannot be written to the end: {error}")))
        }
        _ => Ok(()),
    }
}

/// Writes lines to standard output.
pub(crate) fn print_lines(lines: impl IntoIterator<Item = String>) -> Result<(), Problems> {
    print(&lines.into_iter().map(|line| line + "\n").collect::<String>())
}

/// Lists problems on standard error. A list of several ends with their number and the closing text.
pub(crate) fn problems(problems: &Problems, closing: &str) {
    eprintln!("{problems}");
    match problems.iter().count() {
        1 => {}
        count => eprintln!("{count} problems{closing}"),
    }
}

/// A number with its noun: `1 file`, `2 files`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{} {noun}s", grouped(number)) }
}

/// A number with thousands separators: `2,068`.
pub(crate) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A spinner on a terminal, and nothing elsewhere.
pub(crate) fn working(what: &'static str) -> indicatif::ProgressBar {
    let spinner = indicatif::ProgressBar::new_spinner().with_message(what);
    spinner.enable_steady_tick(std::time::Duration::from_millis(100));
    spinner
}

/// A bar on a terminal, and nothing elsewhere.
pub(crate) fn progress(length: usize, what: &'static str) -> indicatif::ProgressBar {
    let style = indicatif::ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}");
    let bar = indicatif::ProgressBar::new(length as u64).with_message(what);
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn counts_have_the_right_plural() {
        assert_eq!(count(1, "file"), "1 file");
        assert_eq!(count(999, "file"), "999 files");
        assert_eq!(count(2109, "file"), "2,109 files");
        assert_eq!(count(1_234_567, "file"), "1,234,567 files");
    }
}
