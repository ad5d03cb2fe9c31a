// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::amount::since_1_2::Amount;

/// The container `Payment_Models_Data_InstallmentPlan`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_InstallmentPlan).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InstallmentPlan {
    /// `NumberOfInstallments`. Whole number, mandatory, `Range[2..99]`.
    pub number_of_installments: i64,

    /// `InterestRate`. Text, optional.
    pub interest_rate: Option<String>,

    /// `InstallmentFee`. [`Amount`], optional.
    pub installment_fee: Option<Amount>,

    /// `AnnualPercentageRate`. Text, optional.
    pub annual_percentage_rate: Option<String>,

    /// `FirstInstallmentAmount`. [`Amount`], optional.
    pub first_installment_amount: Option<Amount>,

    /// `SubsequentInstallmentAmount`. [`Amount`], optional.
    pub subsequent_installment_amount: Option<Amount>,

    /// `TotalAmountDue`. [`Amount`], optional.
    pub total_amount_due: Option<Amount>,
}

impl InstallmentPlan {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(number_of_installments: i64) -> Self {
        Self {
            number_of_installments,
            ..Record::blank()
        }
    }

    /// Sets `InterestRate`.
    #[must_use]
    pub fn with_interest_rate(mut self, interest_rate: impl Into<String>) -> Self {
        self.interest_rate = Some(interest_rate.into());
        self
    }

    /// Sets `InstallmentFee`.
    #[must_use]
    pub fn with_installment_fee(mut self, installment_fee: Amount) -> Self {
        self.installment_fee = Some(installment_fee);
        self
    }

    /// Sets `AnnualPercentageRate`.
    #[must_use]
    pub fn with_annual_percentage_rate(
        mut self,
        annual_percentage_rate: impl Into<String>,
    ) -> Self {
        self.annual_percentage_rate = Some(annual_percentage_rate.into());
        self
    }

    /// Sets `FirstInstallmentAmount`.
    #[must_use]
    pub fn with_first_installment_amount(
        mut self,
        first_installment_amount: Amount,
    ) -> Self {
        self.first_installment_amount = Some(first_installment_amount);
        self
    }

    /// Sets `SubsequentInstallmentAmount`.
    #[must_use]
    pub fn with_subsequent_installment_amount(
        mut self,
        subsequent_installment_amount: Amount,
    ) -> Self {
        self.subsequent_installment_amount = Some(subsequent_installment_amount);
        self
    }

    /// Sets `TotalAmountDue`.
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
