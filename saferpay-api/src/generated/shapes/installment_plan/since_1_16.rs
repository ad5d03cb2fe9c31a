// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::amount::since_1_2::Amount;

/// A plan with a fixed number of parts, and what it costs the payer.
///
/// The container `Payment_Models_Data_InstallmentPlan`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_InstallmentPlan).
#[non_exhaustive]
pub struct InstallmentPlan {
    /// Into how many parts the payment is split, from 2 to 99.
    ///
    /// `NumberOfInstallments`. Whole number, mandatory, `Range[2..99]`.
    pub number_of_installments: i64,

    /// The interest in hundredths of a percent: `125` means 1.25 %.
    ///
    /// `InterestRate`. Text, optional.
    pub interest_rate: Option<String>,

    /// What the issuer charges for the plan.
    ///
    /// `InstallmentFee`. [`Amount`], optional.
    pub installment_fee: Option<Amount>,

    /// The yearly cost of the credit in hundredths of a percent: `125` means 1.25 %.
    ///
    /// `AnnualPercentageRate`. Text, optional.
    pub annual_percentage_rate: Option<String>,

    /// How much the first part is; it may differ from the others.
    ///
    /// `FirstInstallmentAmount`. [`Amount`], optional.
    pub first_installment_amount: Option<Amount>,

    /// How much each part after the first is.
    ///
    /// `SubsequentInstallmentAmount`. [`Amount`], optional.
    pub subsequent_installment_amount: Option<Amount>,

    /// What the payer pays in the end, interest and fees included.
    ///
    /// The page only names it; that costs are included is the plain reading.
    ///
    /// `TotalAmountDue`. [`Amount`], optional.
    pub total_amount_due: Option<Amount>,
}

impl InstallmentPlan {
    /// Makes one of what is mandatory.
    ///
    /// - `number_of_installments`: Into how many parts the payment is split, from 2 to 99.
    #[inline]
    #[must_use]
    pub fn new(number_of_installments: i64) -> Self {
        Self {
            number_of_installments,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `InterestRate`. The interest in hundredths of a percent: `125` means 1.25 %.
    #[must_use]
    pub fn with_interest_rate(mut self, interest_rate: impl Into<String>) -> Self {
        self.interest_rate = Some(interest_rate.into());
        self
    }

    /// Sets `InstallmentFee`. What the issuer charges for the plan.
    #[inline]
    #[must_use]
    pub fn with_installment_fee(mut self, installment_fee: Amount) -> Self {
        self.installment_fee = Some(installment_fee);
        self
    }

    /// Sets `AnnualPercentageRate`. The yearly cost of the credit in hundredths of a percent: `125`
    /// means 1.25 %.
    #[must_use]
    pub fn with_annual_percentage_rate(
        mut self,
        annual_percentage_rate: impl Into<String>,
    ) -> Self {
        self.annual_percentage_rate = Some(annual_percentage_rate.into());
        self
    }

    /// Sets `FirstInstallmentAmount`. How much the first part is; it may differ from the others.
    #[inline]
    #[must_use]
    pub fn with_first_installment_amount(
        mut self,
        first_installment_amount: Amount,
    ) -> Self {
        self.first_installment_amount = Some(first_installment_amount);
        self
    }

    /// Sets `SubsequentInstallmentAmount`. How much each part after the first is.
    #[inline]
    #[must_use]
    pub fn with_subsequent_installment_amount(
        mut self,
        subsequent_installment_amount: Amount,
    ) -> Self {
        self.subsequent_installment_amount = Some(subsequent_installment_amount);
        self
    }

    /// Sets `TotalAmountDue`. What the payer pays in the end, interest and fees included.
    #[inline]
    #[must_use]
    pub fn with_total_amount_due(mut self, total_amount_due: Amount) -> Self {
        self.total_amount_due = Some(total_amount_due);
        self
    }
}

saferpay_runtime::impl_record!(InstallmentPlan {
    0 number_of_installments: mandatory "NumberOfInstallments" range(2, 99),
    1 interest_rate: optional "InterestRate",
    2 installment_fee: optional "InstallmentFee",
    3 annual_percentage_rate: optional "AnnualPercentageRate",
    4 first_installment_amount: optional "FirstInstallmentAmount",
    5 subsequent_installment_amount: optional "SubsequentInstallmentAmount",
    6 total_amount_due: optional "TotalAmountDue",
});
