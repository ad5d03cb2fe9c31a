// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::authentication_mode::since_1_46::AuthenticationMode;
use crate::generated::values::scheme::since_1_46::Scheme;
use crate::generated::values::trans_status::since_1_46::TransStatus;

/// The result of a 3-D Secure authentication that you performed with another provider.
///
/// Copy each value from the result of that provider. Set this container only after a successful
/// authentication; otherwise let Saferpay authenticate the payer.
///
/// The container `Payment_Models_Data_ExternalThreeDsData`.
///
/// First in SpecVersion
/// [1.46](https://saferpay.github.io/jsonapi/1.46/#Payment_Models_Data_ExternalThreeDsData).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `AuthenticationTime` is a date with its time, such as 2026-03-09T14:05:11+01:00.
///   (`authentication-time`)
#[non_exhaustive]
pub struct ExternalThreeDsData {
    /// The transaction ID assigned by the issuer's access control server (ACS).
    ///
    /// `AcsTransId`. Text, mandatory.
    pub acs_trans_id: String,

    /// Whether the payer had to complete a challenge.
    ///
    /// `AuthenticationMode`. [`AuthenticationMode`], optional.
    pub authentication_mode: Option<AuthenticationMode>,

    /// The date and time of the authentication, with the UTC offset.
    ///
    /// `AuthenticationTime`. Text, mandatory, `DateTime`.
    ///
    /// Example: `2025-04-06T10:30:00.123+01:00`
    pub authentication_time: String,

    /// The proof of authentication, issued by the access control server or the directory server.
    ///
    /// It is also known as CAVV or AAV: 28 Base64 characters.
    ///
    /// `AuthenticationValue`. Text, mandatory, `Base64` and `Length[28..28]`. Secret: `Debug` masks
    /// it.
    pub authentication_value: String,

    /// The transaction ID assigned by the directory server (DS) of the card scheme.
    ///
    /// `DsTransId`. Text, mandatory.
    pub ds_trans_id: String,

    /// The electronic commerce indicator (ECI): two digits for the level of authentication.
    ///
    /// The codes differ between card schemes: pass on the value unchanged.
    ///
    /// `Eci`. Text, mandatory, `AlphaNumeric[1..2]`.
    pub eci: String,

    /// The card scheme in whose network the authentication took place.
    ///
    /// `Scheme`. [`Scheme`], mandatory.
    pub scheme: Scheme,

    /// The version of the 3-D Secure protocol, such as `2.2.0`.
    ///
    /// `ThreeDsFullVersion`. Text, mandatory.
    ///
    /// Example: `2.2.0`
    pub three_ds_full_version: String,

    /// The transaction ID assigned by your provider's 3-D Secure server.
    ///
    /// `ThreeDSServerTransId`. Text, mandatory.
    pub three_ds_server_trans_id: String,

    /// The outcome of the authentication, as a one-letter code.
    ///
    /// `TransStatus`. [`TransStatus`], mandatory.
    pub trans_status: TransStatus,
}

impl ExternalThreeDsData {
    /// Creates a value with its mandatory fields.
    ///
    /// - `acs_trans_id`: The transaction ID assigned by the issuer's access control server (ACS).
    /// - `authentication_time`: The date and time of the authentication, with the UTC offset.
    /// - `authentication_value`: The proof of authentication, issued by the access control server or
    ///   the directory server.
    /// - `ds_trans_id`: The transaction ID assigned by the directory server (DS) of the card scheme.
    /// - `eci`: The electronic commerce indicator (ECI): two digits for the level of authentication.
    /// - `scheme`: The card scheme in whose network the authentication took place.
    /// - `three_ds_full_version`: The version of the 3-D Secure protocol, such as `2.2.0`.
    /// - `three_ds_server_trans_id`: The transaction ID assigned by your provider's 3-D Secure server.
    /// - `trans_status`: The outcome of the authentication, as a one-letter code.
    #[must_use]
    pub fn new(
        acs_trans_id: impl Into<String>,
        authentication_time: impl Into<String>,
        authentication_value: impl Into<String>,
        ds_trans_id: impl Into<String>,
        eci: impl Into<String>,
        scheme: Scheme,
        three_ds_full_version: impl Into<String>,
        three_ds_server_trans_id: impl Into<String>,
        trans_status: TransStatus,
    ) -> Self {
        Self {
            acs_trans_id: acs_trans_id.into(),
            authentication_time: authentication_time.into(),
            authentication_value: authentication_value.into(),
            ds_trans_id: ds_trans_id.into(),
            eci: eci.into(),
            scheme,
            three_ds_full_version: three_ds_full_version.into(),
            three_ds_server_trans_id: three_ds_server_trans_id.into(),
            trans_status,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `AuthenticationMode`. Whether the payer had to complete a challenge.
    #[inline]
    #[must_use]
    pub fn with_authentication_mode(
        mut self,
        authentication_mode: AuthenticationMode,
    ) -> Self {
        self.authentication_mode = Some(authentication_mode);
        self
    }
}

saferpay_runtime::impl_record!(ExternalThreeDsData {
    0 acs_trans_id: mandatory "AcsTransId",
    1 authentication_mode: optional "AuthenticationMode",
    2 authentication_time: mandatory "AuthenticationTime" + "authentication-time" date_time(),
    3 authentication_value: mandatory secret "AuthenticationValue" base64() length(28, 28),
    4 ds_trans_id: mandatory "DsTransId",
    5 eci: mandatory "Eci" alpha_numeric(1, 2),
    6 scheme: mandatory "Scheme",
    7 three_ds_full_version: mandatory "ThreeDsFullVersion",
    8 three_ds_server_trans_id: mandatory "ThreeDSServerTransId",
    9 trans_status: mandatory "TransStatus",
});
