//! Figures: measurements with their units, and their form in the table.

use std::fmt;

/// The unit of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Seconds,
    Bytes,
    Lines,
    Instructions,
    Allocations,
    Crates,
    /// A ratio that is measured directly.
    Times,
}

/// Repeated measurements of the same value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Figure {
    pub(crate) unit: Unit,
    sorted: Vec<f64>,
}

impl Figure {
    /// `None` without a measurement.
    pub(crate) fn new(unit: Unit, mut measured: Vec<f64>) -> Option<Self> {
        measured.sort_by(f64::total_cmp);
        (!measured.is_empty()).then_some(Self { unit, sorted: measured })
    }

    /// A figure that does not vary.
    pub(crate) fn once(unit: Unit, measured: f64) -> Self {
        Self { unit, sorted: vec![measured] }
    }

    pub(crate) fn median(&self) -> f64 {
        let middle = self.sorted.len() / 2;
        if self.sorted.len().is_multiple_of(2) {
            f64::midpoint(self.sorted[middle - 1], self.sorted[middle])
        } else {
            self.sorted[middle]
        }
    }

    pub(crate) fn least(&self) -> f64 {
        self.sorted[0]
    }

    pub(crate) fn most(&self) -> f64 {
        self.sorted[self.sorted.len() - 1]
    }

    pub(crate) fn count(&self) -> usize {
        self.sorted.len()
    }
}

/// The median, and the largest deviation from it in percent.
impl fmt::Display for Figure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let median = self.median();
        formatter.write_str(&self.unit.write(median))?;
        let distance = (self.most() - median).max(median - self.least());
        if median > 0.0 && distance / median >= 0.005 {
            write!(formatter, " ±{:.0} %", 100.0 * distance / median)?;
        }
        Ok(())
    }
}

impl Unit {
    /// A number in this unit, with three significant digits.
    pub(crate) fn write(self, number: f64) -> String {
        match self {
            Self::Seconds if number < 1e-3 => format!("{:.2} µs", number * 1e6),
            Self::Seconds if number < 1.0 => format!("{:.1} ms", number * 1e3),
            Self::Seconds => format!("{number:.2} s"),
            Self::Bytes => format!("{:.1} MB", number / 1e6),
            Self::Lines | Self::Allocations | Self::Crates => format!("{number:.0}"),
            Self::Instructions => format!("{:.1} k", number / 1e3),
            Self::Times => format!("{number:.3}"),
        }
    }

    /// The unit of the numbers in the JSON file.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Seconds => "seconds",
            Self::Bytes => "bytes",
            Self::Lines => "lines",
            Self::Instructions => "instructions",
            Self::Allocations => "allocations",
            Self::Crates => "crates",
            Self::Times => "ratio",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Figure, Unit};

    #[test]
    fn a_figure_is_the_median_and_the_largest_deviation() {
        let figure = Figure::new(Unit::Seconds, vec![3.0, 1.0, 2.0, 2.0]).unwrap();
        assert_eq!((figure.least(), figure.median(), figure.most()), (1.0, 2.0, 3.0));
        assert_eq!(figure.to_string(), "2.00 s ±50 %");
        assert_eq!(Figure::new(Unit::Seconds, Vec::new()), None);
        assert_eq!(Figure::once(Unit::Seconds, 0.000_001_5).to_string(), "1.50 µs");
    }
}
