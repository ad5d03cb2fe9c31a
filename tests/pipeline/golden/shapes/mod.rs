// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! Containers and messages, each shape once.

pub(crate) mod error_message;
pub(crate) mod kiosk_order_request;
pub(crate) mod kiosk_order_response;
pub(crate) mod paper;
pub(crate) mod papers_get_paper_query;
pub(crate) mod papers_get_paper_response;
pub(crate) mod price;
