//! Decides which injected fault applies to which call.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Fault, FaultKind, FaultTrigger};

/// The injected faults of a sandbox. The same seed and the same calls trigger the same faults.
#[derive(Debug)]
pub struct FaultInjector {
    seed: u64,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    faults: Vec<Fault>,
    random: fastrand::Rng,
}

/// A fault that applies to the current call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TriggeredFault {
    pub(crate) kind: FaultKind,
    pub(crate) carried_out: bool,
}

impl FaultInjector {
    /// Creates an injector without faults.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { seed, state: Mutex::new(State { faults: Vec::new(), random: fastrand::Rng::with_seed(seed) }) }
    }

    /// Adds a fault, with a lower priority than the existing ones.
    ///
    /// # Errors
    ///
    /// Says why the fault is invalid. It is not added then.
    pub fn add(&self, fault: Fault) -> Result<(), String> {
        fault.check()?;
        self.state().faults.push(fault);
        Ok(())
    }

    /// The active faults.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        self.state().faults.clone()
    }

    /// Removes all faults, and restarts the random numbers from the seed.
    pub fn clear(&self) {
        let mut state = self.state();
        state.faults.clear();
        state.random = fastrand::Rng::with_seed(self.seed);
    }

    /// The first fault that applies to a call of this operation.
    pub(crate) fn triggered(&self, operation: &str) -> Option<TriggeredFault> {
        let mut state = self.state();
        let State { faults, random } = &mut *state;
        let index = faults.iter_mut().position(|fault| {
            fault.operation.as_ref().is_none_or(|only| only == operation)
                && match &mut fault.trigger {
                    FaultTrigger::Always => true,
                    FaultTrigger::Next(calls) => {
                        let left = *calls > 0;
                        *calls = calls.saturating_sub(1);
                        left
                    }
                    FaultTrigger::Probability(probability) => random.f64() < *probability,
                }
        })?;
        let triggered = TriggeredFault { kind: faults[index].kind, carried_out: faults[index].carried_out };
        faults.retain(|fault| fault.trigger != FaultTrigger::Next(0));
        Some(triggered)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn triggers(injector: &FaultInjector, operation: &str, times: usize) -> Vec<bool> {
        (0..times).map(|_| injector.triggered(operation).is_some()).collect()
    }

    #[test]
    fn only_the_next_calls_of_an_operation_fail() {
        let injector = FaultInjector::new(1);
        injector.add(Fault::new(FaultKind::Disconnect).operation("Transaction/Capture").next(2)).unwrap();
        assert_eq!(triggers(&injector, "Transaction/Cancel", 2), [false, false]);
        assert_eq!(triggers(&injector, "Transaction/Capture", 3), [true, true, false]);
        assert!(injector.faults().is_empty());
    }

    #[test]
    fn the_same_seed_selects_the_same_calls() {
        let run = |seed| {
            let injector = FaultInjector::new(seed);
            injector.add(Fault::new(FaultKind::InvalidJson).with_probability(0.5)).unwrap();
            let first = triggers(&injector, "Batch/Close", 64);
            injector.clear();
            injector.add(Fault::new(FaultKind::InvalidJson).with_probability(0.5)).unwrap();
            assert_eq!(triggers(&injector, "Batch/Close", 64), first);
            first
        };
        let first = run(7);
        assert_ne!(first, run(8));
        assert!((16..48).contains(&first.iter().filter(|triggers| **triggers).count()));
    }

    #[test]
    fn faults_without_an_effect_are_refused() {
        let injector = FaultInjector::new(1);
        for fault in [
            Fault::new(FaultKind::Status(99)),
            Fault::new(FaultKind::Delay(u64::MAX)),
            Fault::new(FaultKind::Disconnect).with_probability(1.5),
            Fault::new(FaultKind::Disconnect).with_probability(f64::NAN),
        ] {
            assert!(injector.add(fault).is_err());
        }
        assert!(injector.faults().is_empty());
    }
}
