//! The table of transitions, as `transitions.md` has it.

/// A row: something is asked of a payment in some state, and this comes of it.
#[derive(Debug)]
pub struct Row {
    /// The name of its scenario.
    pub scenario: &'static str,
    /// What comes of it: error names, statuses.
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
