//! The prose of source code: its comments, and the names of its test functions.
//!
//! The prose has the lines of the code, so that a place in it is a place in the code. Lines of code are empty,
//! which ends a paragraph.

/// The comments of Rust code, and the names of its test functions as words.
pub(super) fn of_rust(code: &str) -> String {
    let mut is_test = false;
    lines(code, |line| {
        let start = line.trim_start();
        is_test |= start.starts_with("#[") && start.contains("test]") || start.starts_with("#[tokio::test(");
        if let Some(comment) = comment(line, "//") {
            return comment.trim_start_matches(['/', '!']).to_owned();
        }
        let signature = start.strip_prefix("async ").unwrap_or(start);
        let name = signature.strip_prefix("fn ").filter(|_| std::mem::take(&mut is_test));
        name.and_then(|name| name.split('(').next()).unwrap_or_default().replace('_', " ")
    })
}

/// The comments of a shell script.
pub(super) fn of_script(code: &str) -> String {
    lines(code, |line| comment(line, "#").unwrap_or_default().to_owned())
}

fn lines(code: &str, mut prose: impl FnMut(&str) -> String) -> String {
    code.lines().map(|line| prose(line) + "\n").collect()
}

/// The comment of a line, which can follow code. In a string, a mark does not begin a comment.
fn comment<'a>(line: &'a str, mark: &str) -> Option<&'a str> {
    line.trim_start().strip_prefix(mark).or_else(|| {
        let (code, comment) = line.rsplit_once(&format!(" {mark} "))?;
        code.matches('"').count().is_multiple_of(2).then_some(comment)
    })
}
