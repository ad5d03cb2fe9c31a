// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::Decimal;

/// The result of the FraudFree fraud check.
///
/// Fraugster operated this service; 1.17 removes it.
///
/// The container `Payment_Models_Data_FraudFreeInfo`.
///
/// First in SpecVersion
/// [1.9](https://saferpay.github.io/jsonapi/1.9/#Payment_Models_Data_FraudFreeInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct FraudFreeInfo {
    /// The ID of the fraud check, for inquiries to the provider.
    ///
    /// `Id`. Text, mandatory, and `None` if a response lacks it.
    pub id: Option<String>,

    /// Whether the liability for fraud shifts to another party.
    ///
    /// The specification names two different parties: the provider Fraugster in one sentence, the
    /// issuer in the next.
    ///
    /// `LiabilityShift`. True or false, mandatory, and `None` if a response lacks it.
    pub liability_shift: Option<bool>,

    /// The risk score of the payment.
    ///
    /// The specification defines neither the scale nor its direction.
    ///
    /// `Score`. Decimal number, mandatory, and `None` if a response lacks it.
    pub score: Option<Decimal>,

    /// The findings that made the payment look suspicious.
    ///
    /// The table in the specification uses this spelling, its examples use `InvestigationPoints`;
    /// check both.
    ///
    /// `Investigationpoints`. List of texts, optional.
    pub investigationpoints: Vec<String>,

    /// The reason why the check could not be performed, for your logs.
    ///
    /// `ErrorMessage`. Text, optional.
    pub error_message: Option<String>,

    /// The findings that made the payment look suspicious.
    ///
    /// The examples in the specification use this spelling, its table uses `Investigationpoints`;
    /// check both.
    ///
    /// `InvestigationPoints`. List of texts, optional.
    pub investigation_points: Vec<String>,
}

impl FraudFreeInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Id`. The ID of the fraud check, for inquiries to the provider.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `LiabilityShift`. Whether the liability for fraud shifts to another party.
    #[inline]
    #[must_use]
    pub fn with_liability_shift(mut self, liability_shift: bool) -> Self {
        self.liability_shift = Some(liability_shift);
        self
    }

    /// Sets `Score`. The risk score of the payment.
    #[inline]
    #[must_use]
    pub fn with_score(mut self, score: Decimal) -> Self {
        self.score = Some(score);
        self
    }

    /// Sets `Investigationpoints`. The findings that made the payment look suspicious.
    #[inline]
    #[must_use]
    pub fn with_investigationpoints(mut self, investigationpoints: Vec<String>) -> Self {
        self.investigationpoints = investigationpoints;
        self
    }

    /// Sets `ErrorMessage`. The reason why the check could not be performed, for your logs.
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }

    /// Sets `InvestigationPoints`. The findings that made the payment look suspicious.
    #[inline]
    #[must_use]
    pub fn with_investigation_points(
        mut self,
        investigation_points: Vec<String>,
    ) -> Self {
        self.investigation_points = investigation_points;
        self
    }
}

saferpay_runtime::impl_record!(FraudFreeInfo {
    0 id: expected "Id",
    1 liability_shift: expected "LiabilityShift",
    2 score: expected "Score",
    3 investigationpoints: optional "Investigationpoints",
    4 error_message: optional "ErrorMessage",
    5 investigation_points: optional "InvestigationPoints",
});
