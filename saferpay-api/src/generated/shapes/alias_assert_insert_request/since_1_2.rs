// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::Token;

/// The request body of [`Alias/AssertInsert`](../alias/struct.Alias.html#method.assert_insert).
///
/// Returns, from server to server, whether a registration by
/// [`Alias/Insert`](../alias/struct.Alias.html#method.insert) succeeded, and its alias.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Alias_AssertInsert).
#[non_exhaustive]
pub struct AssertInsertRequest {
    /// The token from the response of [`Alias/Insert`](../alias/struct.Alias.html#method.insert), read
    /// from your own records.
    ///
    /// `Token`. Text, mandatory, `Id[1..50]`. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: Token,
}

impl AssertInsertRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `token`: The token from the response of
    ///   [`Alias/Insert`](../alias/struct.Alias.html#method.insert), read from your own records.
    #[must_use]
    pub fn new(token: impl Into<Token>) -> Self {
        Self { token: token.into() }
    }
}

saferpay_runtime::impl_record!(AssertInsertRequest sets {
    Token: "Token",
} {
    0 token: mandatory secret "Token" id(1, 50),
});
