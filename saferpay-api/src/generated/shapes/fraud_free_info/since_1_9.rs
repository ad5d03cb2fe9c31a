// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::Decimal;

/// What the fraud check of FraudFree found.
///
/// The service was run by Fraugster; 1.17 removed it.
///
/// The container `Payment_Models_Data_FraudFreeInfo`.
///
/// First in SpecVersion
/// [1.9](https://saferpay.github.io/jsonapi/1.9/#Payment_Models_Data_FraudFreeInfo).
#[non_exhaustive]
pub struct FraudFreeInfo {
    /// The id of the check, for questions to the provider.
    ///
    /// `Id`. Text, mandatory.
    pub id: String,

    /// Whether the loss in case of fraud passes to another party.
    ///
    /// The page names two: the provider Fraugster in one sentence, the issuer in the next.
    ///
    /// `LiabilityShift`. True or false, mandatory.
    pub liability_shift: bool,

    /// How risky the payment looks.
    ///
    /// The page gives neither the scale nor its direction.
    ///
    /// `Score`. Decimal number, mandatory.
    pub score: Decimal,

    /// What made the payment look suspicious.
    ///
    /// The page's table writes the name like this, its examples `InvestigationPoints`; look at both.
    ///
    /// `Investigationpoints`. List of texts, optional.
    pub investigationpoints: Vec<String>,

    /// Why the check could not be made, for your logs.
    ///
    /// `ErrorMessage`. Text, optional.
    pub error_message: Option<String>,

    /// What made the payment look suspicious.
    ///
    /// The page's examples write the name like this, its table `Investigationpoints`; look at both.
    ///
    /// `InvestigationPoints`. List of texts, optional.
    pub investigation_points: Vec<String>,
}

impl FraudFreeInfo {
    /// Makes one of what is mandatory.
    ///
    /// - `id`: The id of the check, for questions to the provider.
    /// - `liability_shift`: Whether the loss in case of fraud passes to another party.
    /// - `score`: How risky the payment looks.
    #[must_use]
    pub fn new(id: impl Into<String>, liability_shift: bool, score: Decimal) -> Self {
        Self {
            id: id.into(),
            liability_shift,
            score,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Investigationpoints`. What made the payment look suspicious.
    #[inline]
    #[must_use]
    pub fn with_investigationpoints(mut self, investigationpoints: Vec<String>) -> Self {
        self.investigationpoints = investigationpoints;
        self
    }

    /// Sets `ErrorMessage`. Why the check could not be made, for your logs.
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }

    /// Sets `InvestigationPoints`. What made the payment look suspicious.
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
    0 id: mandatory "Id",
    1 liability_shift: mandatory "LiabilityShift",
    2 score: mandatory "Score",
    3 investigationpoints: optional "Investigationpoints",
    4 error_message: optional "ErrorMessage",
    5 investigation_points: optional "InvestigationPoints",
});
