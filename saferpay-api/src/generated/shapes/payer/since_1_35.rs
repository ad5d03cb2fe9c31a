// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::request_address::since_1_35::RequestAddress;
use crate::generated::shapes::request_billing_address::since_1_35::RequestBillingAddress;
use crate::generated::values::color_depth::since_1_35::ColorDepth;

/// What you know about the payer: IP address, language, browser and postal addresses.
///
/// All fields are optional. The specification does not say how Saferpay uses the browser data; 3-D
/// Secure uses data of this kind.
///
/// The container `Common_Models_Data_Payer`.
///
/// First in SpecVersion [1.35](https://saferpay.github.io/jsonapi/1.35/#Common_Models_Data_Payer).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `IpAddress` is an IPv4 address, such as 192.0.2.1. (`payer-ipv4`)
/// - `Ipv6Address` is an IPv6 address, such as 2001:db8::1. (`payer-ipv6`)
#[derive(Default)]
#[non_exhaustive]
pub struct Payer {
    /// The IPv4 address of the payer's browser in dotted-decimal notation.
    ///
    /// Do not send the address of your server or proxy. Your risk management rules can use this
    /// address.
    ///
    /// `IpAddress`. Text, optional, `Ipv4`.
    ///
    /// Example: `111.111.111.111`
    pub ip_address: Option<String>,

    /// The payer's IPv6 address, if the browser uses one.
    ///
    /// `Ipv6Address`. Text, optional, `Ipv6`.
    ///
    /// Example: `2001:0db8:0000:08d3:0000:8a2e:0070:7344`
    pub ipv6_address: Option<String>,

    /// The language of the pages and forms that the payer sees, such as `de` or `de-CH`.
    ///
    /// If you omit it, the language of the payer's browser is used; set it so that the form has the
    /// same language as your shop. A language that Saferpay does not support causes no error; Saferpay
    /// uses the default language instead. It supports `bg`, `cs`, `da`, `de`, `de-CH`, `el`, `en`,
    /// `es`, `et`, `fi`, `fr`, `hr`, `hu`, `is`, `it`, `ja`, `lt`, `lv`, `nl`, `nn`, `pl`, `pt`, `ro`,
    /// `ru`, `sk`, `sl`, `sv`, `tr`, `uk` and `zh`; a different country after the hyphen may or may
    /// not have the desired effect.
    ///
    /// The specification usually writes Swiss German as `de-ch`.
    ///
    /// `LanguageCode`. Text, optional.
    ///
    /// Example: `de`
    pub language_code: Option<String>,

    /// The delivery address, if it differs from the billing address.
    ///
    /// In a request, Saferpay uses it to prefill the address form of the payment page, if there is
    /// one. In a response, it is the address that the payer or the payment method provided.
    ///
    /// `DeliveryAddress`. [`RequestAddress`], optional.
    pub delivery_address: Option<RequestAddress>,

    /// The value of the `Accept` header that the payer's browser sent.
    ///
    /// `AcceptHeader`. Text, optional.
    ///
    /// Example: `text/html,application/xhtml\u002Bxml,application/xml`
    pub accept_header: Option<String>,

    /// The value of the `User-Agent` header that the payer's browser sent.
    ///
    /// `UserAgent`. Text, optional.
    ///
    /// Example: `Mozilla/5.0 (Windows NT 6.1; Win64; x64; rv:47.0) Gecko/20100101 Firefox/47.0`
    pub user_agent: Option<String>,

    /// Whether Java is enabled in the payer's browser, as returned by `navigator.javaEnabled()`.
    ///
    /// `JavaEnabled`. True or false, optional.
    pub java_enabled: Option<bool>,

    /// Whether JavaScript is enabled in the payer's browser.
    ///
    /// `JavaScriptEnabled`. True or false, optional.
    pub java_script_enabled: Option<bool>,

    /// The width of the payer's screen, in pixels.
    ///
    /// `ScreenWidth`. Whole number, optional.
    ///
    /// Example: `1920`
    pub screen_width: Option<i64>,

    /// The height of the payer's screen, in pixels.
    ///
    /// `ScreenHeight`. Whole number, optional.
    ///
    /// Example: `1080`
    pub screen_height: Option<i64>,

    /// The color depth of the payer's screen, in bits per pixel.
    ///
    /// `ColorDepth`. [`ColorDepth`], optional.
    ///
    /// Example: `32bits`
    pub color_depth: Option<ColorDepth>,

    /// The difference between the payer's local time and UTC, in minutes.
    ///
    /// The specification does not define the sign. Browsers, which usually provide such data, count
    /// the minutes *behind* UTC: Zurich in summer is -120.
    ///
    /// `TimeZoneOffsetMinutes`. Whole number, optional.
    ///
    /// Example: `720 120`
    pub time_zone_offset_minutes: Option<i64>,

    /// The payer's billing address.
    ///
    /// In a request, Saferpay uses it to prefill the address form of the payment page, if there is
    /// one. In a response, it is the address that the payer or the payment method provided, which can
    /// differ from the one in the request.
    ///
    /// `BillingAddress`. [`RequestBillingAddress`], optional.
    pub billing_address: Option<RequestBillingAddress>,

    /// Your own ID of this customer, the same in every payment.
    ///
    /// Use a random value, such as a UUID, but no name and no email address, because other parties
    /// receive it.
    ///
    /// `Id`. Text, optional, `Id[1..50]`.
    pub id: Option<String>,
}

impl Payer {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `IpAddress`. The IPv4 address of the payer's browser in dotted-decimal notation.
    #[must_use]
    pub fn with_ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `Ipv6Address`. The payer's IPv6 address, if the browser uses one.
    #[must_use]
    pub fn with_ipv6_address(mut self, ipv6_address: impl Into<String>) -> Self {
        self.ipv6_address = Some(ipv6_address.into());
        self
    }

    /// Sets `LanguageCode`. The language of the pages and forms that the payer sees, such as `de` or
    /// `de-CH`.
    #[must_use]
    pub fn with_language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }

    /// Sets `DeliveryAddress`. The delivery address, if it differs from the billing address.
    #[inline]
    #[must_use]
    pub fn with_delivery_address(mut self, delivery_address: RequestAddress) -> Self {
        self.delivery_address = Some(delivery_address);
        self
    }

    /// Sets `AcceptHeader`. The value of the `Accept` header that the payer's browser sent.
    #[must_use]
    pub fn with_accept_header(mut self, accept_header: impl Into<String>) -> Self {
        self.accept_header = Some(accept_header.into());
        self
    }

    /// Sets `UserAgent`. The value of the `User-Agent` header that the payer's browser sent.
    #[must_use]
    pub fn with_user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sets `JavaEnabled`. Whether Java is enabled in the payer's browser, as returned by
    /// `navigator.javaEnabled()`.
    #[inline]
    #[must_use]
    pub fn with_java_enabled(mut self, java_enabled: bool) -> Self {
        self.java_enabled = Some(java_enabled);
        self
    }

    /// Sets `JavaScriptEnabled`. Whether JavaScript is enabled in the payer's browser.
    #[inline]
    #[must_use]
    pub fn with_java_script_enabled(mut self, java_script_enabled: bool) -> Self {
        self.java_script_enabled = Some(java_script_enabled);
        self
    }

    /// Sets `ScreenWidth`. The width of the payer's screen, in pixels.
    #[inline]
    #[must_use]
    pub fn with_screen_width(mut self, screen_width: i64) -> Self {
        self.screen_width = Some(screen_width);
        self
    }

    /// Sets `ScreenHeight`. The height of the payer's screen, in pixels.
    #[inline]
    #[must_use]
    pub fn with_screen_height(mut self, screen_height: i64) -> Self {
        self.screen_height = Some(screen_height);
        self
    }

    /// Sets `ColorDepth`. The color depth of the payer's screen, in bits per pixel.
    #[inline]
    #[must_use]
    pub fn with_color_depth(mut self, color_depth: ColorDepth) -> Self {
        self.color_depth = Some(color_depth);
        self
    }

    /// Sets `TimeZoneOffsetMinutes`. The difference between the payer's local time and UTC, in
    /// minutes.
    #[inline]
    #[must_use]
    pub fn with_time_zone_offset_minutes(
        mut self,
        time_zone_offset_minutes: i64,
    ) -> Self {
        self.time_zone_offset_minutes = Some(time_zone_offset_minutes);
        self
    }

    /// Sets `BillingAddress`. The payer's billing address.
    #[inline]
    #[must_use]
    pub fn with_billing_address(
        mut self,
        billing_address: RequestBillingAddress,
    ) -> Self {
        self.billing_address = Some(billing_address);
        self
    }

    /// Sets `Id`. Your own ID of this customer, the same in every payment.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

saferpay_runtime::impl_record!(Payer {
    0 ip_address: optional "IpAddress" + "payer-ipv4" ipv4(),
    1 ipv6_address: optional "Ipv6Address" + "payer-ipv6" ipv6(),
    2 language_code: optional "LanguageCode",
    3 delivery_address: optional "DeliveryAddress",
    4 accept_header: optional "AcceptHeader",
    5 user_agent: optional "UserAgent",
    6 java_enabled: optional "JavaEnabled",
    7 java_script_enabled: optional "JavaScriptEnabled",
    8 screen_width: optional "ScreenWidth",
    9 screen_height: optional "ScreenHeight",
    10 color_depth: optional "ColorDepth",
    11 time_zone_offset_minutes: optional "TimeZoneOffsetMinutes",
    12 billing_address: optional "BillingAddress",
    13 id: optional "Id" id(1, 50),
});
