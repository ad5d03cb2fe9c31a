//! The small benchmark: figures that do not depend on machine load, with fixed limits. A limit is slightly
//! above the present value. The whole benchmark has the aims.

use saferpay_spec::problem::Problems;

use super::build::own_types;
use super::context::Bench;
use super::row::{Aim, Row, Subject, Verdict};
use super::runtime::{allocations, instructions};

/// Lines of generated Rust of one version. Raise a limit only on purpose.
/// More than a third is documentation.
const LINES: f64 = 32_000.0;
/// Bytes of the release library of one version and of its runtime, types alone. The compiler's table of
/// definitions doubles at 14,254 of them, which adds 0.2 MB at once.
const LIBRARY: f64 = 7.7e6;
/// Instructions relative to those of handwritten structs. The aim is 1.1, which the present value just
/// meets; another compiler may shift it by a hundredth.
const OVER_BY_HAND: f64 = 1.12;

/// The rows, and their problems.
pub(crate) fn rows(bench: &Bench) -> Result<(Vec<Row>, Problems), Problems> {
    let mut rows = instructions(bench, false)?;
    for row in &mut rows {
        if row.aim != Aim::None {
            row.aim = Aim::Against(Subject::ByHand, OVER_BY_HAND);
        }
    }
    rows.extend(allocations(bench)?);
    let (size, lines) = own_types(bench)?;
    rows.push(
        Row::new("lines of generated Rust, one version", Aim::AtMost(LINES)).with(Subject::Ours, Some(lines)),
    );
    rows.push(
        Row::new("size of the release library and its runtime, types alone", Aim::AtMost(LIBRARY))
            .with(Subject::Ours, Some(size)),
    );
    let problems = judged(&rows);
    Ok((rows, problems))
}

/// The figures over their limits, and those that could not be measured.
fn judged(rows: &[Row]) -> Problems {
    let mut problems = Problems::default();
    for row in rows {
        let limit = row.aim_text();
        match row.verdict() {
            Verdict::Met => {}
            Verdict::Missed => problems.add(
                &row.name,
                format!("is over its limit ({limit}); make it smaller, or say in a commit why not"),
            ),
            Verdict::Open => problems
                .add(&row.name, format!("cannot be compared with its limit ({limit}): {}", missing(row))),
        }
    }
    problems
}

/// Why there is no figure to compare with a limit.
fn missing(row: &Row) -> String {
    let needed = match row.aim {
        Aim::Against(subject, _) => vec![Subject::Ours, subject],
        _ => vec![Subject::Ours],
    };
    let absent = |subject: &Subject| row.of(*subject).is_none_or(|figure| figure.median() <= 0.0);
    let names: Vec<&str> = needed.into_iter().filter(absent).map(Subject::name).collect();
    row.note.clone().unwrap_or_else(|| format!("there is no figure of {}", names.join(" and ")))
}

#[cfg(test)]
mod tests {
    use super::super::figure::{Figure, Unit};
    use super::{Aim, Row, Subject, judged};

    fn row(name: &str, ours: Option<f64>, by_hand: Option<f64>) -> Row {
        let figure = |count: Option<f64>| count.map(|count| Figure::once(Unit::Allocations, count));
        Row::new(name, Aim::Against(Subject::ByHand, 1.0))
            .with(Subject::Ours, figure(ours))
            .with(Subject::ByHand, figure(by_hand))
    }

    #[test]
    fn a_missing_measurement_does_not_pass() {
        let rows = [
            row("met", Some(2.0), Some(2.0)),
            row("missed", Some(3.0), Some(2.0)),
            row("half", Some(2.0), None),
            row("none", None, None),
            Row::new("instructions", Aim::None).noting("needs valgrind"),
        ];
        let limit = "its limit (≤ 1 of by-hand)";
        let expected = [
            format!("missed: is over {limit}; make it smaller, or say in a commit why not"),
            format!("half: cannot be compared with {limit}: there is no figure of by-hand"),
            format!("none: cannot be compared with {limit}: there is no figure of saferpay-api and by-hand"),
            "instructions: cannot be compared with its limit (–): needs valgrind".to_owned(),
        ];
        assert_eq!(judged(&rows).to_string(), expected.join("\n"));
    }
}
