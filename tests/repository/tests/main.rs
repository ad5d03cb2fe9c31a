//! The rules of the repository itself; ARCHITECTURE.md gives the reasons.

mod builds;
mod circles;
mod contributing;
mod layers;
mod links;
mod names;
mod release;
mod sources;
