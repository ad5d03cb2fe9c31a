//! A Saferpay on your own machine: it refuses what the real one refuses,
//! remembers what was done, and can be paid in a browser. No money moves.
//!
//! A request is read and held against the specification of the version that it
//! names; what is left is a [`Call`](call::Call). The world answers it, or
//! gives a [`Refusal`](refusal::Refusal); the answer is cut to the fields that
//! the version has.

pub mod accounts;
pub mod call;
pub mod refusal;
pub mod world;
