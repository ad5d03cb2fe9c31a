//! Nothing is sent or done twice over a network that fails.

mod pooled;
mod twice;
