//! The operations that flows call, by names that are the same in every version.
//!
//! The generator writes one `impl_flows!` for each version, with its flows and a table of their
//! operations. All differences between versions end there: a flow sets [inputs](crate::input::Input)
//! and reads [facts](crate::answers::Fact), wherever the version has them.

use std::fmt::Debug;

use crate::client::{Call, CallSettings};
use crate::record::Record;

/// Seals the traits of flows: only generated clients implement them.
pub trait Sealed: Clone + Debug + Send + Sync + 'static {
    /// The version of the specification.
    fn spec_version(&self) -> &'static str;

    /// The same client, with settings for all calls that are made with it.
    #[must_use]
    fn with_call_settings(self, settings: CallSettings) -> Self;
}

/// An operation that flows call.
pub trait Operation: Debug + Send + Sync + 'static {
    /// The name, such as `Transaction/Capture`.
    const NAME: &'static str;

    /// The values that fill in its path.
    type Path: Clone + Debug + Send + Sync + 'static;
}

/// A client whose version has an operation.
pub trait Calls<O: Operation>: Sealed {
    /// The body or the query of its requests.
    type Request: Record + Clone + Debug + Send + Sync + 'static;

    /// What it returns.
    type Response: Send + 'static;

    /// Calls it.
    fn call(&self, path: &O::Path, request: &Self::Request) -> Call<Self::Response>;
}

pub use no_request::NoRequest;

mod no_request {
    #![allow(unused_mut, unused_variables, reason = "there are no fields")]

    /// The request of an operation that has neither a body nor a query.
    #[non_exhaustive]
    pub struct NoRequest {}

    crate::impl_record!(NoRequest {});
}

macro_rules! operations {
    ($($marker:ident $name:literal $parameters:literal)*) => {$(
        #[doc = concat!("`", $name, "`.")]
        #[derive(Debug)]
        pub enum $marker {}

        impl Operation for $marker {
            const NAME: &'static str = $name;
            type Path = [String; $parameters];
        }
    )*};
}

operations! {
    AliasAssertInsert "Alias/AssertInsert" 0
    AliasInsert "Alias/Insert" 0
    LicensingGetCustomerLicense "Licensing/GetCustomerLicense" 0
    PaymentPageAssert "PaymentPage/Assert" 0
    PaymentPageConfigGetConfigurations "PaymentPageConfig/GetConfigurations" 0
    PaymentPageInitialize "PaymentPage/Initialize" 0
    SaferpayFieldsAccessTokenCreateAccessToken "SaferpayFieldsAccessToken/CreateAccessToken" 1
    SaferpayFieldsAccessTokenDeleteAccessToken "SaferpayFieldsAccessToken/DeleteAccessToken" 2
    SecurePayGateCreateSingleUsePaymentLink "SecurePayGate/CreateSingleUsePaymentLink" 1
    SecurePayGateDeleteSingleUsePaymentLink "SecurePayGate/DeleteSingleUsePaymentLink" 2
    SecurePayGateGetSingleUsePaymentLink "SecurePayGate/GetSingleUsePaymentLink" 2
    TerminalsGetTerminal "Terminals/GetTerminal" 1
    TerminalsGetTerminals "Terminals/GetTerminals" 0
    TransactionAssertCapture "Transaction/AssertCapture" 0
    TransactionAssertRefund "Transaction/AssertRefund" 0
    TransactionAuthorize "Transaction/Authorize" 0
    TransactionAuthorizeDirect "Transaction/AuthorizeDirect" 0
    TransactionAuthorizeReferenced "Transaction/AuthorizeReferenced" 0
    TransactionCancel "Transaction/Cancel" 0
    TransactionCapture "Transaction/Capture" 0
    TransactionInitialize "Transaction/Initialize" 0
    TransactionInquire "Transaction/Inquire" 0
    TransactionRefund "Transaction/Refund" 0
    TransactionReportingGetTransactions "TransactionReporting/GetTransactions" 0
}

/// Implements the flows that a version has for its client, and the calls of their operations.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_flows {
    (
        [$($flow:ident)*]
        $($marker:ident: $group:ident $function:ident [$($parameter:ident)*] ($($request:ty)?) $response:ty;)*
    ) => {
        #[doc(hidden)]
        impl $crate::flows::operations::Sealed for Client {
            #[inline]
            fn spec_version(&self) -> &'static str {
                SPEC_VERSION
            }

            #[inline]
            fn with_call_settings(self, settings: $crate::client::CallSettings) -> Self {
                Self { connection: self.connection.with_call_settings(settings) }
            }
        }

        $(impl $crate::flows::$flow for Client {})*
        $($crate::impl_flow_call!($marker: $group $function [$($parameter)*] ($($request)?) $response);)*
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! impl_flow_call {
    ($marker:ident: $group:ident $function:ident [$($parameter:ident)*] () $response:ty) => {
        impl $crate::flows::operations::Calls<$crate::flows::operations::$marker> for Client {
            type Request = $crate::flows::operations::NoRequest;
            type Response = $response;

            #[inline]
            fn call(
                &self,
                [$($parameter),*]: &<$crate::flows::operations::$marker as $crate::flows::operations::Operation>::Path,
                _: &Self::Request,
            ) -> $crate::client::Call<Self::Response> {
                self.$group().$function($($parameter),*)
            }
        }
    };
    ($marker:ident: $group:ident $function:ident [$($parameter:ident)*] ($request:ty) $response:ty) => {
        impl $crate::flows::operations::Calls<$crate::flows::operations::$marker> for Client {
            type Request = $request;
            type Response = $response;

            #[inline]
            fn call(
                &self,
                [$($parameter),*]: &<$crate::flows::operations::$marker as $crate::flows::operations::Operation>::Path,
                request: &Self::Request,
            ) -> $crate::client::Call<Self::Response> {
                self.$group().$function($($parameter,)* request)
            }
        }
    };
}
