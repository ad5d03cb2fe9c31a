// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::SecretString;
use crate::ids::Token;
use crate::generated::shapes::register_alias::since_1_2::RegisterAlias;
use crate::generated::values::condition::since_1_10::Condition;

/// The request body of
/// [`Transaction/Authorize`](../transaction/struct.Transaction.html#method.authorize).
///
/// Reserves the money of a payment that
/// [`Transaction/Initialize`](../transaction/struct.Transaction.html#method.initialize) began.
///
/// First in SpecVersion
/// [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_Authorize).
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
    /// Example: `WITH_LIABILITY_SHIFT`
    ///
    /// [`CONDITION_NOT_SATISFIED`]: crate::error::ErrorName::ConditionNotSatisfied
    pub condition: Option<Condition>,

    /// The card verification code (CVC), if you are certified to collect it yourself.
    ///
    /// Never store it. Saferpay's form collects it for you.
    #[cfg_attr(
        feature = "_ge_1_14",
        doc = "",
        cfg_attr(
            any(
                feature = "v1_10", feature = "v1_11", feature = "v1_12", feature = "v1_13",
            ),
            doc = "Since 1.14:",
        ),
        doc = "Saferpay Fields collect it as well.",
    )]
    ///
    /// `VerificationCode`. Text, optional, `Numeric[3..4]`. Secret: `Debug` masks it, and it is
    /// zeroized when dropped.
    ///
    /// Example: `123`
    pub verification_code: Option<SecretString>,

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

    /// Sets `VerificationCode`. The card verification code (CVC), if you are certified to collect it
    /// yourself.
    #[must_use]
    pub fn with_verification_code(
        mut self,
        verification_code: impl Into<SecretString>,
    ) -> Self {
        self.verification_code = Some(verification_code.into());
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
    2 verification_code: optional secret "VerificationCode" numeric(3, 4),
    3 register_alias: optional "RegisterAlias",
});
