//! What the SDK claims about a payment is true.

mod http;
mod proof;
mod wire;
