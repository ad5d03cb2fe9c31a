//! The small form: what does not depend on the machine's mood, with its limits. A limit is what
//! there is and a little more; the aims are those of the whole benchmark.

use generator::problem::Problems;

use super::Bench;
use super::build::own_types;
use super::row::{Aim, Row, Subject, Verdict};
use super::runtime::{allocations, instructions};

/// Lines of generated Rust of one version. A limit is raised on purpose or not at all.
/// A good third are texts of documentation.
const LINES: f64 = 30_000.0;
/// Bytes of the release library of one version and of its runtime, types alone.
const LIBRARY: f64 = 7.0e6;
/// Instructions over those of structs by hand. The aim is 1.1, which what there is just meets; another
/// compiler may shift it by a hundredth.
const OVER_BY_HAND: f64 = 1.12;

/// The rows, and what is wrong with them.
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
    let mut problems = Problems::default();
    for row in rows.iter().filter(|row| row.verdict() == Verdict::Missed) {
        problems.add(
            &row.name,
            format!("is over its limit ({}); make it smaller, or say in a commit why not", row.aim_text()),
        );
    }
    Ok((rows, problems))
}
