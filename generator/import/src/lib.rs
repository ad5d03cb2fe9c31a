//! Reads what Saferpay publishes: [`page`] turns the HTML page of a version into a
//! specification, [`changelog`] the published changelog into announcements. [`prose()`] is the running
//! text of a page, and [`sentences`] finds the sentences in it that bind a program.
//!
//! All are pure functions on text. The command `cargo xtask import` fetches the pages and
//! writes the result to `spec/versions/`.

pub mod changelog;
mod html;
pub mod page;
mod prose;
pub mod sentences;
mod text;

pub use prose::prose;
