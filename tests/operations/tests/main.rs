//! Tests of every type and every operation of every version, from outside.

mod answers;
mod calls;
mod checker;
mod documents;
mod examples;
mod expressions;
mod flows;
mod hidden_characters;
mod money;
mod observed;
mod payment_link;
mod printed;
mod secret_errors;
mod secrets;
mod sharing;
mod validation;
mod values;
