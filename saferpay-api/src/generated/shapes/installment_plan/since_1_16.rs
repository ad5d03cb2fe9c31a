// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::amount::since_1_2::Amount;

/// A plan with a fixed number of installments, and its cost for the payer.
///
/// The container `Payment_Models_Data_InstallmentPlan`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_InstallmentPlan).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `InterestRate` is a number from 0 to 99999. (`installment-rates`)
/// - `AnnualPercentageRate` is a number from 0 to 99999. (`installment-rates`)
#[non_exhaustive]
pub struct InstallmentPlan {
    /// The number of installments that the payment is split into, from 2 to 99.
    ///
    /// `NumberOfInstallments`. Whole number, mandatory, `Range[2..99]`.
    pub number_of_installments: i64,

    /// The interest rate in hundredths of a percent: `125` means 1.25 %.
    ///
    /// It is a number from 0 to 99999.
    ///
    /// `InterestRate`. Text, optional, `Range[0..99999]`.
    pub interest_rate: Option<String>,

    /// The fee that the issuer charges for the plan.
    ///
    /// `InstallmentFee`. [`Amount`], optional.
    pub installment_fee: Option<Amount>,

    /// The annual cost of the credit in hundredths of a percent: `125` means 1.25 %.
    ///
    /// It is a number from 0 to 99999.
    ///
    /// `AnnualPercentageRate`. Text, optional, `Range[0..99999]`.
    pub annual_percentage_rate: Option<String>,

    /// The amount of the first installment, which can differ from the others.
    ///
    /// `FirstInstallmentAmount`. [`Amount`], optional.
    pub first_installment_amount: Option<Amount>,

    /// The amount of each installment after the first.
    ///
    /// `SubsequentInstallmentAmount`. [`Amount`], optional.
    pub subsequent_installment_amount: Option<Amount>,

    /// The total amount that the payer pays, including interest and fees.
    ///
    /// The specification only names the field; that it includes the costs is an assumption.
    ///
    /// `TotalAmountDue`. [`Amount`], optional.
    pub total_amount_due: Option<Amount>,
}

impl InstallmentPlan {
    /// Creates a value with its mandatory fields.
    ///
    /// - `number_of_installments`: The number of installments that the payment is split into, from 2
    ///   to 99.
    #[inline]
    #[must_use]
    pub fn new(number_of_installments: i64) -> Self {
        Self {
            number_of_installments,
            ..saferpay_runtime::record::Record::EMPTY
        }
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

    /// Sets `FirstInstallmentAmount`. The amount of the first installment, which can differ from the
    /// others.
    #[inline]
    #[must_use]
    pub fn with_first_installment_amount(
        mut self,
        first_installment_amount: Amount,
    ) -> Self {
        self.first_installment_amount = Some(first_installment_amount);
        self
    }

    /// Sets `SubsequentInstallmentAmount`. The amount of each installment after the first.
    #[inline]
    #[must_use]
    pub fn with_subsequent_installment_amount(
        mut self,
        subsequent_installment_amount: Amount,
    ) -> Self {
        self.subsequent_installment_amount = Some(subsequent_installment_amount);
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

saferpay_runtime::impl_record!(InstallmentPlan {
    0 number_of_installments: mandatory "NumberOfInstallments" range(2, 99),
    1 interest_rate: optional "InterestRate" + "installment-rates" range(0, 99_999),
    2 installment_fee: optional "InstallmentFee",
    3 annual_percentage_rate: optional "AnnualPercentageRate" + "installment-rates" range(0, 99_999),
    4 first_installment_amount: optional "FirstInstallmentAmount",
    5 subsequent_installment_amount: optional "SubsequentInstallmentAmount",
    6 total_amount_due: optional "TotalAmountDue",
});
