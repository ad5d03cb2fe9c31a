//! What the benchmark measures.
//!
//! A *subject* is a set of types for the largest request and the largest response of version 1.53. A *task*
//! writes or reads one of them. The subjects in `peers/` are a separate workspace, because their types are
//! generated when they are built.

pub mod by_hand;
mod subject;
mod task;

pub use subject::{Subject, by_hand, saferpay_api};
pub use task::{Header, Task, Work, work};
