//! The program, as a person starts and stops it.

mod kills;
mod output;
