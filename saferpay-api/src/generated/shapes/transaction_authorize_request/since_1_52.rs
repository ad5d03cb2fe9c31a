// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::Token;
use crate::generated::shapes::register_alias::since_1_2::RegisterAlias;
use crate::generated::values::condition::since_1_52::Condition;

/// The request body of
/// [`Transaction/Authorize`](../transaction/struct.Transaction.html#method.authorize).
///
/// Reserves the money of a payment that
/// [`Transaction/Initialize`](../transaction/struct.Transaction.html#method.initialize) began.
///
/// First in SpecVersion
/// [1.52](https://saferpay.github.io/jsonapi/1.52/#Payment_v1_Transaction_Authorize).
#[non_exhaustive]
pub struct AuthorizeRequest {
    /// The token from the response of
    /// [`Transaction/Initialize`](../transaction/struct.Transaction.html#method.initialize), read from
    /// your own records.
    ///
    /// Use it only once.
    ///
    /// `Token`. Text, mandatory, `Id[1..50]`. Secret: `Debug` masks it.
    ///
    /// Example: `234uhfh78234hlasdfh8234e`
    pub token: Token,

    /// The 3-D Secure result that you require before the payment is authorized.
    ///
    /// Without a condition, a payment may be authorized without a liability shift, and then you are
    /// liable if it is disputed. If the condition is not met, nothing is authorized, and the request
    /// fails with [`CONDITION_NOT_SATISFIED`]. Saferpay evaluates the condition *before* the
    /// authorization, in which the issuer can still deny the liability shift; it does not apply to
    /// brands without 3-D Secure.
    ///
    /// Therefore check `LiabilityInfo.LiabilityShift` in any case.
    ///
    /// `Condition`. [`Condition`], optional.
    ///
    /// Example: `WITH_SUCCESSFUL_THREE_DS_CHALLENGE`
    ///
    /// [`CONDITION_NOT_SATISFIED`]: crate::error::ErrorName::ConditionNotSatisfied
    pub condition: Option<Condition>,

    /// Stores the payment method under an alias: who chooses the ID, and how long the alias exists.
    ///
    /// It is optional; a payment method that cannot be stored is charged but not stored.
    /// `RegistrationResult` shows whether the payment method was stored.
    ///
    /// `RegisterAlias`. [`RegisterAlias`], optional.
    pub register_alias: Option<RegisterAlias>,
}

impl AuthorizeRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `token`: The token from the response of
    ///   [`Transaction/Initialize`](../transaction/struct.Transaction.html#method.initialize), read
    ///   from your own records.
    #[must_use]
    pub fn new(token: impl Into<Token>) -> Self {
        Self {
            token: token.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Condition`. The 3-D Secure result that you require before the payment is authorized.
    #[inline]
    #[must_use]
    pub fn with_condition(mut self, condition: Condition) -> Self {
        self.condition = Some(condition);
        self
    }

    /// Sets `RegisterAlias`. Stores the payment method under an alias: who chooses the ID, and how
    /// long the alias exists.
    #[inline]
    #[must_use]
    pub fn with_register_alias(mut self, register_alias: RegisterAlias) -> Self {
        self.register_alias = Some(register_alias);
        self
    }
}

saferpay_runtime::impl_record!(AuthorizeRequest sets {
    AliasGenerator: "RegisterAlias.IdGenerator",
    NewAliasId: "RegisterAlias.Id",
    AliasLifetime: "RegisterAlias.Lifetime",
    Condition: "Condition",
    Token: "Token",
} {
    0 token: mandatory secret "Token" id(1, 50),
    1 condition: optional "Condition",
    2 register_alias: optional "RegisterAlias",
});
