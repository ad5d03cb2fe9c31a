// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::amount::since_1_2::Amount;

/// A plan with a fixed number of parts, and what it costs the payer.
///
/// The container `Payment_Models_Data_InstallmentPlan`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_InstallmentPlan).
#[derive(Clone, PartialEq)]
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
    #[must_use]
    pub fn new(number_of_installments: i64) -> Self {
        Self {
            number_of_installments,
            ..Record::blank()
        }
    }

    /// Sets `InterestRate`. The interest in hundredths of a percent: `125` means 1.25 %.
    #[must_use]
    pub fn with_interest_rate(mut self, interest_rate: impl Into<String>) -> Self {
        self.interest_rate = Some(interest_rate.into());
        self
    }

    /// Sets `InstallmentFee`. What the issuer charges for the plan.
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
    #[must_use]
    pub fn with_first_installment_amount(
        mut self,
        first_installment_amount: Amount,
    ) -> Self {
        self.first_installment_amount = Some(first_installment_amount);
        self
    }

    /// Sets `SubsequentInstallmentAmount`. How much each part after the first is.
    #[must_use]
    pub fn with_subsequent_installment_amount(
        mut self,
        subsequent_installment_amount: Amount,
    ) -> Self {
        self.subsequent_installment_amount = Some(subsequent_installment_amount);
        self
    }

    /// Sets `TotalAmountDue`. What the payer pays in the end, interest and fees included.
    #[must_use]
    pub fn with_total_amount_due(mut self, total_amount_due: Amount) -> Self {
        self.total_amount_due = Some(total_amount_due);
        self
    }
}

impl Record for InstallmentPlan {
    const NAME: &'static str = "InstallmentPlan";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("NumberOfInstallments").bound(&[Rule::Range(2, 99)]),
        Field::optional("InterestRate"),
        Field::optional("InstallmentFee"),
        Field::optional("AnnualPercentageRate"),
        Field::optional("FirstInstallmentAmount"),
        Field::optional("SubsequentInstallmentAmount"),
        Field::optional("TotalAmountDue"),
    ];

    fn blank() -> Self {
        Self {
            number_of_installments: Blank::blank(),
            interest_rate: Blank::blank(),
            installment_fee: Blank::blank(),
            annual_percentage_rate: Blank::blank(),
            first_installment_amount: Blank::blank(),
            subsequent_installment_amount: Blank::blank(),
            total_amount_due: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.number_of_installments.slot(),
            1 => self.interest_rate.slot(),
            2 => self.installment_fee.slot(),
            3 => self.annual_percentage_rate.slot(),
            4 => self.first_installment_amount.slot(),
            5 => self.subsequent_installment_amount.slot(),
            6 => self.total_amount_due.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.number_of_installments.view(),
            1 => self.interest_rate.view(),
            2 => self.installment_fee.view(),
            3 => self.annual_percentage_rate.view(),
            4 => self.first_installment_amount.view(),
            5 => self.subsequent_installment_amount.view(),
            6 => self.total_amount_due.view(),
            _ => View::Absent,
        }
    }
}

record!(InstallmentPlan);
