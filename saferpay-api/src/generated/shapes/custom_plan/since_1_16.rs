// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::amount::since_1_2::Amount;

/// A plan in which the payer chooses the number of installments, and its cost.
///
/// The container `Payment_Models_Data_CustomPlan`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_CustomPlan).
#[derive(Default)]
#[non_exhaustive]
pub struct CustomPlan {
    /// The lowest number of installments that the payer may choose, from 2 to 99.
    ///
    /// In the specification, the descriptions of the two limits are swapped; the names are right.
    ///
    /// `MinimumNumberOfInstallments`. Whole number, mandatory, and `None` if a response lacks it.
    pub minimum_number_of_installments: Option<i64>,

    /// The highest number of installments that the payer may choose, from 2 to 99.
    ///
    /// In the specification, the descriptions of the two limits are swapped; the names are right.
    ///
    /// `MaximumNumberOfInstallments`. Whole number, mandatory, and `None` if a response lacks it.
    pub maximum_number_of_installments: Option<i64>,

    /// The interest rate in hundredths of a percent: `125` means 1.25 %.
    ///
    /// It is a number from 0 to 99999.
    ///
    /// `InterestRate`. Text, optional.
    pub interest_rate: Option<String>,

    /// The fee that the issuer charges for the plan.
    ///
    /// `InstallmentFee`. [`Amount`], optional.
    pub installment_fee: Option<Amount>,

    /// The annual cost of the credit in hundredths of a percent: `125` means 1.25 %.
    ///
    /// It is a number from 0 to 99999.
    ///
    /// `AnnualPercentageRate`. Text, optional.
    pub annual_percentage_rate: Option<String>,

    /// The total amount that the payer pays, including interest and fees.
    ///
    /// The specification only names the field; that it includes the costs is an assumption.
    ///
    /// `TotalAmountDue`. [`Amount`], optional.
    pub total_amount_due: Option<Amount>,
}

impl CustomPlan {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `MinimumNumberOfInstallments`. The lowest number of installments that the payer may
    /// choose, from 2 to 99.
    #[inline]
    #[must_use]
    pub fn with_minimum_number_of_installments(
        mut self,
        minimum_number_of_installments: i64,
    ) -> Self {
        self.minimum_number_of_installments = Some(minimum_number_of_installments);
        self
    }

    /// Sets `MaximumNumberOfInstallments`. The highest number of installments that the payer may
    /// choose, from 2 to 99.
    #[inline]
    #[must_use]
    pub fn with_maximum_number_of_installments(
        mut self,
        maximum_number_of_installments: i64,
    ) -> Self {
        self.maximum_number_of_installments = Some(maximum_number_of_installments);
        self
    }

    /// Sets `InterestRate`. The interest rate in hundredths of a percent: `125` means 1.25 %.
    #[must_use]
    pub fn with_interest_rate(mut self, interest_rate: impl Into<String>) -> Self {
        self.interest_rate = Some(interest_rate.into());
        self
    }

    /// Sets `InstallmentFee`. The fee that the issuer charges for the plan.
    #[inline]
    #[must_use]
    pub fn with_installment_fee(mut self, installment_fee: Amount) -> Self {
        self.installment_fee = Some(installment_fee);
        self
    }

    /// Sets `AnnualPercentageRate`. The annual cost of the credit in hundredths of a percent: `125`
    /// means 1.25 %.
    #[must_use]
    pub fn with_annual_percentage_rate(
        mut self,
        annual_percentage_rate: impl Into<String>,
    ) -> Self {
        self.annual_percentage_rate = Some(annual_percentage_rate.into());
        self
    }

    /// Sets `TotalAmountDue`. The total amount that the payer pays, including interest and fees.
    #[inline]
    #[must_use]
    pub fn with_total_amount_due(mut self, total_amount_due: Amount) -> Self {
        self.total_amount_due = Some(total_amount_due);
        self
    }
}

saferpay_runtime::impl_record!(CustomPlan {
    0 minimum_number_of_installments: expected "MinimumNumberOfInstallments",
    1 maximum_number_of_installments: expected "MaximumNumberOfInstallments",
    2 interest_rate: optional "InterestRate",
    3 installment_fee: optional "InstallmentFee",
    4 annual_percentage_rate: optional "AnnualPercentageRate",
    5 total_amount_due: optional "TotalAmountDue",
});
