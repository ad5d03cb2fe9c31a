//! The table of transitions in `transitions.md`.

/// A row: a call about a payment in some state, and its outcome.
#[derive(Debug)]
pub struct Row {
    /// The name of the scenario.
    pub scenario: &'static str,
    /// The outcome: error names and statuses.
    pub outcome: &'static str,
}

/// All rows.
#[must_use]
pub fn rows() -> Vec<Row> {
    let cells = include_str!("../transitions.md").lines().filter_map(|line| {
        let cells: Vec<&'static str> = line.strip_prefix('|')?.split('|').map(str::trim).collect();
        let scenario = cells.first()?.strip_prefix('`')?.strip_suffix('`')?;
        Some(Row { scenario, outcome: cells.get(2)? })
    });
    cells.collect()
}
