//! Money: whole minor units of a currency, never a binary fraction.
//!
//! Saferpay takes amounts as whole numbers in minor units, written as text: 10.50 francs are
//! `1050`, 1050 yen are `1050`, 10.500 dinars of Kuwait are `10500`. [`Money`] knows how many
//! decimals a currency has, and goes in and out of the `Amount` of every version:
//!
//! ```
//! use saferpay_api::money::{Currency, Money};
//!
//! let price = Money::from_decimal("10.50", Currency::CHF)?;
//! assert_eq!(price, Money::from_minor_units(1050, Currency::CHF));
//! assert_eq!(price.to_string(), "10.50 CHF");
//!
//! use saferpay_api::v1_53::Amount;
//!
//! let amount = Amount::from(price);
//! assert_eq!(amount.value, "1050");
//! assert_eq!(amount.money()?, price);
//! # Ok::<(), saferpay_api::money::MoneyError>(())
//! ```
//!
//! Nothing is rounded, cut off or guessed. What does not fit is a [`MoneyError`].

mod amount;
mod currency;
mod currency_table;
mod digits;
mod error;
mod reported;
#[cfg(test)]
mod tests;
#[doc(hidden)]
pub mod wire;

pub use amount::Money;
pub use currency::Currency;
pub(crate) use currency_table::DECIMALS;
pub use error::MoneyError;
pub use reported::reported_money;
pub(crate) use wire::parse;
