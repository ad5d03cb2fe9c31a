//! A row of the table: one measurement of some subjects, with its aim.

use super::figure::{Figure, Unit};

/// The subject that a figure belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    Ours,
    Progenitor,
    OpenApiGenerator,
    ByHand,
}

impl Subject {
    pub(crate) const ALL: [Self; 4] = [Self::Ours, Self::Progenitor, Self::OpenApiGenerator, Self::ByHand];
    pub(crate) const PEERS: [Self; 2] = [Self::Progenitor, Self::OpenApiGenerator];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ours => "saferpay-api",
            Self::Progenitor => "progenitor",
            Self::OpenApiGenerator => "openapi-generator",
            Self::ByHand => "by-hand",
        }
    }
}

/// The figure that ours is compared with.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Aim {
    /// At most this many times the figure of a subject.
    Against(Subject, f64),
    /// At most this many times the figure of the best peer.
    AgainstPeers(f64),
    /// At most this value.
    AtMost(f64),
    /// At most this many times another figure of ours, which is named.
    Of(&'static str, f64, f64),
    /// No aim: the row only shows figures.
    None,
}

/// Whether an aim is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Met,
    Missed,
    /// There is no aim, or no figure to compare with it.
    Open,
}

/// One measurement.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) figures: Vec<(Subject, Figure)>,
    pub(crate) aim: Aim,
    /// The reason why a figure is missing.
    pub(crate) note: Option<String>,
}

impl Row {
    pub(crate) fn new(name: impl Into<String>, aim: Aim) -> Self {
        Self { name: name.into(), figures: Vec::new(), aim, note: None }
    }

    /// Adds a figure.
    pub(crate) fn with(mut self, subject: Subject, figure: Option<Figure>) -> Self {
        self.figures.extend(figure.map(|figure| (subject, figure)));
        self
    }

    /// Adds a note on a missing figure.
    pub(crate) fn noting(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    pub(crate) fn of(&self, subject: Subject) -> Option<&Figure> {
        self.figures.iter().find(|(whose, _)| *whose == subject).map(|(_, figure)| figure)
    }

    /// Our figure relative to the one that the aim names.
    pub(crate) fn ratio(&self) -> Option<f64> {
        let ours = self.of(Subject::Ours)?.median();
        let other = match self.aim {
            Aim::Against(subject, _) => self.of(subject)?.median(),
            Aim::AgainstPeers(_) => {
                let peers = Subject::PEERS.iter().filter_map(|peer| self.of(*peer));
                peers.map(Figure::median).min_by(f64::total_cmp)?
            }
            Aim::Of(_, other, _) => other,
            Aim::AtMost(_) | Aim::None => return None,
        };
        (other > 0.0).then(|| ours / other)
    }

    pub(crate) fn verdict(&self) -> Verdict {
        let met = match self.aim {
            Aim::Against(_, most) | Aim::AgainstPeers(most) | Aim::Of(_, _, most) => {
                self.ratio().map(|ratio| ratio <= most)
            }
            Aim::AtMost(most) => self.of(Subject::Ours).map(|ours| ours.median() <= most),
            Aim::None => None,
        };
        match met {
            Some(true) => Verdict::Met,
            Some(false) => Verdict::Missed,
            None => Verdict::Open,
        }
    }

    /// The aim as text.
    pub(crate) fn aim_text(&self) -> String {
        match self.aim {
            Aim::Against(subject, most) => format!("≤ {most} of {}", subject.name()),
            Aim::AgainstPeers(most) => format!("≤ {most} of both peers"),
            Aim::AtMost(most) => {
                let unit = self.of(Subject::Ours).map_or(Unit::Seconds, |figure| figure.unit);
                format!("≤ {}", unit.write(most))
            }
            Aim::Of(name, _, most) => format!("≤ {most} of {name}"),
            Aim::None => "–".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Aim, Figure, Row, Subject, Unit, Verdict};

    fn lines(count: f64) -> Figure {
        Figure::once(Unit::Lines, count)
    }

    #[test]
    fn a_missed_goal_is_reported_and_a_missing_figure_is_open() {
        let row = |aim| Row::new("lines", aim).with(Subject::Ours, Some(lines(40.0)));
        let both = |aim| row(aim).with(Subject::Progenitor, Some(lines(100.0)));
        assert_eq!(both(Aim::Against(Subject::Progenitor, 0.4)).verdict(), Verdict::Met);
        assert_eq!(both(Aim::Against(Subject::Progenitor, 0.35)).verdict(), Verdict::Missed);
        assert_eq!(row(Aim::Against(Subject::Progenitor, 0.35)).verdict(), Verdict::Open);
        assert_eq!(
            both(Aim::AgainstPeers(1.0)).with(Subject::OpenApiGenerator, Some(lines(30.0))).verdict(),
            Verdict::Missed
        );
        assert_eq!(row(Aim::AtMost(39.0)).verdict(), Verdict::Missed);
        assert_eq!(row(Aim::Of("a full run", 100.0, 0.4)).verdict(), Verdict::Met);
    }
}
