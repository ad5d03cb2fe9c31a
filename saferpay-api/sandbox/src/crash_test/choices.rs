//! The choices of a schedule: all of them in turn, or random ones.

/// Decides wherever a schedule can continue in several ways, and remembers the decisions.
#[derive(Debug)]
pub(crate) struct Choices {
    source: Source,
    taken: Vec<Choice>,
}

#[derive(Debug)]
enum Source {
    /// Repeats these decisions, and then always takes the first alternative.
    Given(Vec<usize>),
    Random(fastrand::Rng),
}

#[derive(Clone, Copy, Debug)]
struct Choice {
    index: usize,
    alternatives: usize,
}

impl Choices {
    /// Repeats these decisions, and then always takes the first alternative.
    pub(crate) const fn given(decisions: Vec<usize>) -> Self {
        Self { source: Source::Given(decisions), taken: Vec::new() }
    }

    /// Decides at random. The same seed decides in the same way.
    pub(crate) fn random(seed: u64) -> Self {
        Self { source: Source::Random(fastrand::Rng::with_seed(seed)), taken: Vec::new() }
    }

    /// Takes one of several alternatives, numbered from 0.
    pub(crate) fn choose(&mut self, alternatives: usize) -> usize {
        self.take(alternatives, |random| random.usize(..alternatives))
    }

    /// Like [`choose`](Self::choose), but a random decision takes the first alternative most of the time.
    pub(crate) fn choose_mostly_first(&mut self, alternatives: usize) -> usize {
        self.take(alternatives, |random| if random.u8(..100) < 80 { 0 } else { random.usize(..alternatives) })
    }

    fn take(&mut self, alternatives: usize, random: impl FnOnce(&mut fastrand::Rng) -> usize) -> usize {
        if alternatives < 2 {
            return 0;
        }
        let index = match &mut self.source {
            Source::Given(decisions) => {
                decisions.get(self.taken.len()).map_or(0, |index| (*index).min(alternatives - 1))
            }
            Source::Random(rng) => random(rng),
        };
        self.taken.push(Choice { index, alternatives });
        index
    }

    /// The decisions so far.
    pub(crate) fn decisions(&self) -> Vec<usize> {
        self.taken.iter().map(|choice| choice.index).collect()
    }

    /// The decisions of the next schedule, in the order in which all schedules are enumerated; `None`
    /// after the last one.
    pub(crate) fn following(&self) -> Option<Vec<usize>> {
        let last = self.taken.iter().rposition(|choice| choice.index + 1 < choice.alternatives)?;
        let mut decisions = self.decisions();
        decisions.truncate(last + 1);
        decisions[last] += 1;
        Some(decisions)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_schedules_are_enumerated_once() {
        let (mut all, mut decisions) = (Vec::new(), Some(Vec::new()));
        while let Some(given) = decisions {
            let mut choices = Choices::given(given);
            // The second choice exists only after some decisions, as in real schedules.
            let first = choices.choose(3);
            let second = if first == 1 { choices.choose(2) } else { 0 };
            all.push((first, second, choices.choose(2)));
            decisions = choices.following();
        }
        let expected = [(0, 0), (1, 0), (1, 1), (2, 0)];
        let expected: Vec<_> = expected.iter().flat_map(|(a, b)| [(*a, *b, 0), (*a, *b, 1)]).collect();
        assert_eq!(all, expected);
    }

    #[test]
    fn a_random_schedule_can_be_repeated() {
        let run = |choices: &mut Choices| (0..50).map(|_| choices.choose(7)).collect::<Vec<_>>();
        let mut first = Choices::random(5);
        let decisions = run(&mut first);
        assert_eq!(run(&mut Choices::random(5)), decisions);
        assert_eq!(run(&mut Choices::given(first.decisions())), decisions);
    }
}
