//! What the benchmark measures.
//!
//! A *subject* is a set of types for the largest request and the largest response of
//! version 1.53, and a *task* is what is done with one of them. The peers' types are
//! subjects in `peers/`, a workspace of its own, for they are generated on the spot.

pub mod by_hand;
mod subject;
mod task;

pub use subject::{Subject, by_hand, saferpay_api};
pub use task::{Header, Task, Work, work};
