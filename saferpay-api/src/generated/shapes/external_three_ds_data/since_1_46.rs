// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::authentication_mode::since_1_46::AuthenticationMode;
use crate::generated::values::scheme::since_1_46::Scheme;
use crate::generated::values::trans_status::since_1_46::TransStatus;

/// The outcome of a 3-D Secure process that you ran with another provider.
///
/// Copy each value from that provider's result. Set it only for a process that ended well;
/// otherwise let Saferpay authenticate.
///
/// The container `Payment_Models_Data_ExternalThreeDsData`.
///
/// First in SpecVersion
/// [1.46](https://saferpay.github.io/jsonapi/1.46/#Payment_Models_Data_ExternalThreeDsData).
#[non_exhaustive]
pub struct ExternalThreeDsData {
    /// The id that the issuer's access control server (ACS) gave to the process.
    ///
    /// `AcsTransId`. Text, mandatory.
    pub acs_trans_id: String,

    /// Whether the payer had to prove who they are.
    ///
    /// `AuthenticationMode`. [`AuthenticationMode`], optional.
    pub authentication_mode: Option<AuthenticationMode>,

    /// When the authentication took place, with its offset from UTC.
    ///
    /// `AuthenticationTime`. Text, mandatory, `DateTime`.
    ///
    /// Example: `2025-04-06T10:30:00.123+01:00`
    pub authentication_time: String,

    /// The proof of authentication, as issued by the access control server or the directory server.
    ///
    /// It is called CAVV or AAV elsewhere: 28 characters of Base64.
    ///
    /// `AuthenticationValue`. Text, mandatory, `Base64` and `Length[28..28]`.
    pub authentication_value: String,

    /// The id that the scheme's directory server (DS) gave to the process.
    ///
    /// `DsTransId`. Text, mandatory.
    pub ds_trans_id: String,

    /// The scheme's two digits for how far the authentication went (ECI).
    ///
    /// The schemes number differently: take the value as you got it.
    ///
    /// `Eci`. Text, mandatory, `AlphaNumeric[1..2]`.
    pub eci: String,

    /// The card scheme in whose network the process ran.
    ///
    /// `Scheme`. [`Scheme`], mandatory.
    pub scheme: Scheme,

    /// The version of the 3-D Secure protocol, such as `2.2.0`.
    ///
    /// `ThreeDsFullVersion`. Text, mandatory.
    ///
    /// Example: `2.2.0`
    pub three_ds_full_version: String,

    /// The id that your provider's 3-D Secure server gave to the process.
    ///
    /// `ThreeDSServerTransId`. Text, mandatory.
    pub three_ds_server_trans_id: String,

    /// How the process ended, as one letter.
    ///
    /// `TransStatus`. [`TransStatus`], mandatory.
    pub trans_status: TransStatus,
}

impl ExternalThreeDsData {
    /// Makes one of what is mandatory.
    ///
    /// - `acs_trans_id`: The id that the issuer's access control server (ACS) gave to the process.
    /// - `authentication_time`: When the authentication took place, with its offset from UTC.
    /// - `authentication_value`: The proof of authentication, as issued by the access control server
    ///   or the directory server.
    /// - `ds_trans_id`: The id that the scheme's directory server (DS) gave to the process.
    /// - `eci`: The scheme's two digits for how far the authentication went (ECI).
    /// - `scheme`: The card scheme in whose network the process ran.
    /// - `three_ds_full_version`: The version of the 3-D Secure protocol, such as `2.2.0`.
    /// - `three_ds_server_trans_id`: The id that your provider's 3-D Secure server gave to the
    ///   process.
    /// - `trans_status`: How the process ended, as one letter.
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

    /// Sets `AuthenticationMode`. Whether the payer had to prove who they are.
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
    2 authentication_time: mandatory "AuthenticationTime" date_time(),
    3 authentication_value: mandatory "AuthenticationValue" base64() length(28, 28),
    4 ds_trans_id: mandatory "DsTransId",
    5 eci: mandatory "Eci" alpha_numeric(1, 2),
    6 scheme: mandatory "Scheme",
    7 three_ds_full_version: mandatory "ThreeDsFullVersion",
    8 three_ds_server_trans_id: mandatory "ThreeDSServerTransId",
    9 trans_status: mandatory "TransStatus",
});
