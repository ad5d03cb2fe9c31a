//! Rows about running programs.

use std::collections::BTreeMap;
use std::path::Path;

use saferpay_spec::problem::Problems;
use serde_json::Value;

use super::context::Bench;
use super::figure::{Figure, Unit};
use super::process::{is_there, output, program};
use super::row::{Aim, Row, Subject};

/// The tasks: their names in the programs of `tests/bench`, and in the table.
const TASKS: [(&str, &str); 4] = [
    ("write-request", "write of the largest request"),
    ("read-request", "read of the largest request"),
    ("write-response", "write of the largest response"),
    ("read-response", "read of the largest response"),
];

/// Two numbers of repetitions: the difference between their figures is the task alone.
const FEW: u32 = 100;
const MANY: u32 = 300;

/// Times, by criterion.
///
/// The speed of a machine changes by the minute, so the subjects take turns.
pub(crate) fn times(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let mut measured: BTreeMap<(&str, Subject), Vec<f64>> = BTreeMap::new();
    for _ in 0..bench.repeats {
        criterion(bench, &TASKS.map(|(task, _)| task).join("|"))?;
        for (task, _) in TASKS {
            for subject in Subject::ALL {
                measured.entry((task, subject)).or_default().extend(samples(bench, task, subject)?);
            }
        }
    }
    let mut rows = Vec::new();
    for (task, name) in TASKS {
        // Programs read responses more often than anything else.
        let (by_hand, peers) = if task == "read-response" { (0.95, 0.9) } else { (1.1, 1.0) };
        let mut row = Row::new(name, Aim::Against(Subject::ByHand, by_hand));
        for subject in Subject::ALL {
            let measured = measured.remove(&(task, subject)).unwrap_or_default();
            row = row.with(subject, Figure::new(Unit::Seconds, middle(measured)));
        }
        let against_peers =
            Row { name: format!("{name}, against the peers"), aim: Aim::AgainstPeers(peers), ..row.clone() };
        rows.extend([row, against_peers]);
    }
    Ok(rows)
}

/// The validation of the largest request, by criterion.
pub(crate) fn validation(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let mut measured = Vec::new();
    for _ in 0..bench.repeats {
        criterion(bench, "validate-request")?;
        measured.extend(samples(bench, "validate-request", Subject::Ours)?);
    }
    let figure = Figure::new(Unit::Seconds, middle(measured));
    Ok(vec![Row::new("validation of the largest request", Aim::AtMost(2e-6)).with(Subject::Ours, figure)])
}

fn criterion(bench: &Bench, filter: &str) -> Result<(), Problems> {
    let mut command =
        program("cargo", &["bench", "--quiet", "--bench", "payloads", "--"], &bench.peers_workspace());
    command.args([filter, "--noplot"]).env("CARGO_TARGET_DIR", bench.built());
    command.args(["--warm-up-time", "0.5", "--measurement-time", "1"]);
    output(&mut command).map(drop)
}

/// Seconds from criterion's samples: each is a number of repetitions and their nanoseconds.
fn samples(bench: &Bench, task: &str, subject: Subject) -> Result<Vec<f64>, Problems> {
    let path = bench.built().join("criterion").join(task).join(subject.name()).join("new/sample.json");
    let wrong = |text: String| Problems::one(path.display().to_string(), text);
    let text = std::fs::read_to_string(&path).map_err(|error| wrong(error.to_string()))?;
    let sample: Value = serde_json::from_str(&text).map_err(|error| wrong(error.to_string()))?;
    let list = |key: &str| -> Vec<f64> {
        sample[key].as_array().into_iter().flatten().filter_map(Value::as_f64).collect()
    };
    let seconds: Vec<f64> =
        list("times").iter().zip(list("iters")).map(|(time, count)| time / count / 1e9).collect();
    if seconds.is_empty() { Err(wrong("holds no samples".to_owned())) } else { Ok(seconds) }
}

/// Omits the lowest and highest tenth, which include interruptions of the machine.
fn middle(mut measured: Vec<f64>) -> Vec<f64> {
    measured.sort_by(f64::total_cmp);
    let tenth = measured.len() / 10;
    measured[tenth..measured.len() - tenth].to_vec()
}

/// Instructions of each task, with those of the peers if `with_peers` is set.
pub(crate) fn instructions(bench: &Bench, with_peers: bool) -> Result<Vec<Row>, Problems> {
    if !is_there("valgrind") {
        return Ok(vec![Row::new("instructions", Aim::None).noting("needs valgrind")]);
    }
    let (folder, package) = bench.programs(with_peers);
    let mut command =
        program("cargo", &["build", "--quiet", "--release", "-p", package, "--bin", "repeat"], &folder);
    output(command.env("CARGO_TARGET_DIR", bench.built()))?;
    let repeat = bench.built().join("release/repeat");
    let subjects: &[Subject] = if with_peers { &Subject::ALL } else { &[Subject::Ours, Subject::ByHand] };
    let mut rows = Vec::new();
    for (task, name) in TASKS {
        let mut row = Row::new(format!("instructions, {name}"), Aim::Against(Subject::ByHand, 1.1));
        for subject in subjects {
            let few = counted(bench, &repeat, task, *subject, FEW)?;
            let many = counted(bench, &repeat, task, *subject, MANY)?;
            let each = (many - few) / f64::from(MANY - FEW);
            row = row.with(*subject, Some(Figure::once(Unit::Instructions, each)));
        }
        rows.push(row);
    }
    Ok(rows)
}

fn counted(bench: &Bench, repeat: &Path, task: &str, subject: Subject, times: u32) -> Result<f64, Problems> {
    let out = "--callgrind-out-file=/dev/null";
    let mut command = program("valgrind", &["--tool=callgrind", out], &bench.folder);
    let text = output(command.arg(repeat).args([task, subject.name(), &times.to_string()]))?;
    let collected = text.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok());
    collected.ok_or_else(|| Problems::one("valgrind", "did not say how many instructions it collected"))
}

/// Allocations of each task.
pub(crate) fn allocations(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let arguments = ["run", "--quiet", "--release", "-p", "bench", "--bin", "allocations"];
    let mut command = program("cargo", &arguments, &bench.root);
    let text = output(command.env("CARGO_TARGET_DIR", bench.built()))?;
    let counts: BTreeMap<(&str, &str), f64> = text
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            Some(((words.next()?, words.next()?), words.next()?.parse().ok()?))
        })
        .collect();
    let rows = TASKS.into_iter().filter(|(task, _)| task.starts_with("read")).map(|(task, name)| {
        let count = |subject: Subject| {
            counts.get(&(task, subject.name())).map(|count| Figure::once(Unit::Allocations, *count))
        };
        Row::new(format!("allocations, {name}"), Aim::Against(Subject::ByHand, 1.0))
            .with(Subject::Ours, count(Subject::Ours))
            .with(Subject::ByHand, count(Subject::ByHand))
    });
    Ok(rows.collect())
}

/// A whole call on loopback, relative to plain `reqwest` with the same body.
pub(crate) fn call(bench: &Bench) -> Result<Vec<Row>, Problems> {
    let (mut one, mut concurrent) = (Vec::new(), Vec::new());
    for _ in 0..bench.repeats {
        let text = bench.measurement("call_overhead")?;
        let ratios: Vec<f64> =
            text.lines().filter_map(|line| line.split_once("ratio ")?.1.trim().parse().ok()).collect();
        let [first, second] = ratios[..] else {
            return Err(Problems::one("call_overhead", format!("does not say two ratios: {text}")));
        };
        one.push(first);
        concurrent.push(second);
    }
    let row = |name: &str, ratios| {
        Row::new(name, Aim::AtMost(1.05)).with(Subject::Ours, Figure::new(Unit::Times, ratios))
    };
    Ok(vec![
        row("whole call on loopback over bare `reqwest`", one),
        row("99th percentile of 1,000 concurrent calls over bare `reqwest`", concurrent),
    ])
}
