//! Runs the sandbox through the SDK: one scenario for every operation, and one for every row of the table of
//! transitions.

mod amounts;
mod fixtures;
mod links;
mod refused;
mod shop;
pub mod transitions;

pub use amounts::{amount, card, francs, id_of, payment_means, text, transaction, with};
pub use links::Link;
pub use refused::Refused;
pub use shop::{NotInVersion, Shop};

/// A card that is authorized with liability shift, without any input from the payer.
pub const GOOD: &str = "9010003150000001";

/// A scenario in one version.
pub type Scenario<T> =
    for<'s> fn(&'s Shop) -> std::pin::Pin<Box<dyn Future<Output = Result<T, NotInVersion>> + 's>>;

/// A table of scenarios by the names of their functions.
#[macro_export]
macro_rules! scenarios {
    ($($name:ident),* $(,)?) => { &[$((stringify!($name), |shop| Box::pin($name(shop)))),*] };
}
