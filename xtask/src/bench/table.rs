//! The rows as Markdown and as JSON.

use serde_json::{Value, json};

use super::row::{Row, Subject, Verdict};

/// The table for `BENCHMARKS.md`. It marks missed aims.
pub(crate) fn markdown(rows: &[Row]) -> String {
    let subjects = Subject::ALL.map(Subject::name).join(" | ");
    let head = format!("| what | {subjects} | ratio | aim | |");
    let line = format!("| --- |{} --- | --- |", " ---: |".repeat(Subject::ALL.len() + 1));
    let rows = rows.iter().map(|row| format!("| {} |", cells(row).join(" | ")));
    let lines: Vec<String> = [head, line].into_iter().chain(rows).collect();
    lines.join("\n") + "\n"
}

fn cells(row: &Row) -> Vec<String> {
    let mut cells = vec![row.name.clone()];
    cells.extend(Subject::ALL.map(|subject| row.of(subject).map(ToString::to_string).unwrap_or_default()));
    cells.push(row.ratio().map(|ratio| format!("{ratio:.2}")).unwrap_or_default());
    cells.push(row.aim_text());
    cells.push(match row.verdict() {
        Verdict::Met => "met".to_owned(),
        Verdict::Missed => "**missed**".to_owned(),
        Verdict::Open => row.note.clone().unwrap_or_default(),
    });
    cells
}

/// The same rows with all measurements, for other programs.
pub(crate) fn document(rows: &[Row]) -> Value {
    let row = |row: &Row| {
        let figures = row.figures.iter().map(|(subject, figure)| {
            let figure = json!({
                "unit": figure.unit.name(),
                "median": figure.median(),
                "least": figure.least(),
                "most": figure.most(),
                "count": figure.count(),
            });
            (subject.name().to_owned(), figure)
        });
        json!({
            "name": row.name,
            "figures": figures.collect::<serde_json::Map<String, Value>>(),
            "ratio": row.ratio(),
            "aim": row.aim_text(),
            "met": match row.verdict() {
                Verdict::Met => Some(true),
                Verdict::Missed => Some(false),
                Verdict::Open => None,
            },
            "note": row.note,
        })
    };
    json!({ "rows": rows.iter().map(row).collect::<Vec<_>>() })
}
