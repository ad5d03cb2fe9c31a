//! Work on all cores with the feature `parallel`, and on one without it. Results keep the order of the items.

#[cfg(feature = "parallel")]
use rayon::prelude::*;

/// The result of a function for each item.
#[cfg(feature = "parallel")]
pub fn map<T: Sync, R: Send>(items: &[T], function: impl Fn(&T) -> R + Send + Sync) -> Vec<R> {
    items.par_iter().map(function).collect()
}

/// The result of a function for each item.
#[cfg(not(feature = "parallel"))]
pub fn map<T: Sync, R: Send>(items: &[T], function: impl Fn(&T) -> R + Send + Sync) -> Vec<R> {
    items.iter().map(function).collect()
}

/// The results of two functions.
#[cfg(feature = "parallel")]
pub fn join<A: Send, B: Send>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B + Send) -> (A, B) {
    rayon::join(one, other)
}

/// The results of two functions.
#[cfg(not(feature = "parallel"))]
pub fn join<A: Send, B: Send>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B + Send) -> (A, B) {
    (one(), other())
}
