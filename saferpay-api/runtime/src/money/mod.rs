//! Money: integer amounts in minor units of a currency, never floating point.
//!
//! In requests amounts are integers in minor units, written as strings: CHF 10.50 is `1050`, JPY
//! 1050 is `1050`, KWD 10.500 is `10500`. [`Money`] knows the number of decimals of each currency,
//! and converts from and to the `Amount` of every version:
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
//! Nothing is rounded, truncated or guessed. Anything that does not fit is a [`MoneyError`].

mod amount;
mod currency;
mod currency_table;
mod error;
mod parser;
mod reported;
mod stored;
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
