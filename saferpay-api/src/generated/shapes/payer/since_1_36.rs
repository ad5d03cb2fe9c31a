// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::request_address::since_1_36::RequestAddress;
use crate::generated::shapes::request_billing_address::since_1_36::RequestBillingAddress;
use crate::generated::values::color_depth::since_1_35::ColorDepth;

/// The person who pays, as far as you know: address of the device, language, browser, postal
/// addresses.
///
/// Everything is optional. The page does not say what the facts about the browser are for; they
/// are of the kind that 3-D Secure asks for.
///
/// The container `Common_Models_Data_Payer`.
///
/// First in SpecVersion [1.36](https://saferpay.github.io/jsonapi/1.36/#Common_Models_Data_Payer).
#[derive(Default)]
#[non_exhaustive]
pub struct Payer {
    /// The payer's IPv4 address, four numbers with dots between.
    ///
    /// In a request it is the address that the payer's browser has, not the one of your server or
    /// proxy. The rules of your risk management look at it.
    ///
    /// `IpAddress`. Text, optional.
    ///
    /// Example: `111.111.111.111`
    pub ip_address: Option<String>,

    /// The payer's IPv6 address, if the browser uses one.
    ///
    /// `Ipv6Address`. Text, optional.
    ///
    /// Example: `2001:0db8:0000:08d3:0000:8a2e:0070:7344`
    pub ipv6_address: Option<String>,

    /// The language of the pages and forms that the payer gets to see, such as `de` or `de-CH`.
    ///
    /// Left out, the payer's browser decides; set it so that the form speaks the language of your
    /// shop. A language that Saferpay does not have leads to the default one, not to an error. It has
    /// `bg`, `cs`, `da`, `de`, `de-CH`, `el`, `en`, `es`, `et`, `fi`, `fr`, `hr`, `hu`, `is`, `it`,
    /// `ja`, `lt`, `lv`, `nl`, `nn`, `pl`, `pt`, `ro`, `ru`, `sk`, `sl`, `sv`, `tr`, `uk` and `zh`;
    /// another country behind the hyphen may or may not do what you want. Older pages list fewer. Up
    /// to 1.40 they wrote Swiss German `de-ch`, up to 1.7 Norwegian `no`.
    ///
    /// `LanguageCode`. Text, optional.
    ///
    /// Example: `de`
    pub language_code: Option<String>,

    /// Where the goods go, if not to the billing address.
    ///
    /// In a request: pass it where you know it; the address form of the payment page, if there is one,
    /// starts with it. In a response it holds what the payer or the means of payment gave.
    ///
    /// `DeliveryAddress`. [`RequestAddress`], optional.
    pub delivery_address: Option<RequestAddress>,

    /// What the payer's browser sent in its `Accept` header.
    ///
    /// `AcceptHeader`. Text, optional.
    ///
    /// Example: `text/html,application/xhtml\u002Bxml,application/xml`
    pub accept_header: Option<String>,

    /// What the payer's browser sent in its `User-Agent` header.
    ///
    /// `UserAgent`. Text, optional.
    ///
    /// Example: `Mozilla/5.0 (Windows NT 6.1; Win64; x64; rv:47.0) Gecko/20100101 Firefox/47.0`
    pub user_agent: Option<String>,

    /// Whether the payer's browser runs Java, as `navigator.javaEnabled()` tells.
    ///
    /// `JavaEnabled`. True or false, optional.
    pub java_enabled: Option<bool>,

    /// Whether the payer's browser runs JavaScript.
    ///
    /// `JavaScriptEnabled`. True or false, optional.
    pub java_script_enabled: Option<bool>,

    /// How wide the payer's screen is, in pixels.
    ///
    /// `ScreenWidth`. Whole number, optional.
    ///
    /// Example: `1920`
    pub screen_width: Option<i64>,

    /// How high the payer's screen is, in pixels.
    ///
    /// `ScreenHeight`. Whole number, optional.
    ///
    /// Example: `1080`
    pub screen_height: Option<i64>,

    /// How many bits the payer's screen spends on the colour of a pixel.
    ///
    /// `ColorDepth`. [`ColorDepth`], optional.
    ///
    /// Example: `32bits`
    pub color_depth: Option<ColorDepth>,

    /// How far the payer's clock is from UTC, in minutes.
    ///
    /// The page does not say which direction counts as positive; browsers, from which such facts
    /// usually come, count the minutes *behind* UTC, so that Zurich in summer is -120.
    ///
    /// `TimeZoneOffsetMinutes`. Whole number, optional.
    ///
    /// Example: `720 120`
    pub time_zone_offset_minutes: Option<i64>,

    /// Whom the bill goes to.
    ///
    /// In a request: pass it where you know it; the address form of the payment page, if there is one,
    /// starts with it. In a response it holds what the payer or the means of payment gave, which may
    /// differ from what you sent.
    ///
    /// `BillingAddress`. [`RequestBillingAddress`], optional.
    pub billing_address: Option<RequestBillingAddress>,

    /// Your own number for this customer, the same in every payment.
    ///
    /// Take something random, such as a UUID: no name and no email address, for it goes on to others.
    ///
    /// `Id`. Text, optional, `Id[1..50]`.
    pub id: Option<String>,
}

impl Payer {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `IpAddress`. The payer's IPv4 address, four numbers with dots between.
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

    /// Sets `LanguageCode`. The language of the pages and forms that the payer gets to see, such as
    /// `de` or `de-CH`.
    #[must_use]
    pub fn with_language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }

    /// Sets `DeliveryAddress`. Where the goods go, if not to the billing address.
    #[inline]
    #[must_use]
    pub fn with_delivery_address(mut self, delivery_address: RequestAddress) -> Self {
        self.delivery_address = Some(delivery_address);
        self
    }

    /// Sets `AcceptHeader`. What the payer's browser sent in its `Accept` header.
    #[must_use]
    pub fn with_accept_header(mut self, accept_header: impl Into<String>) -> Self {
        self.accept_header = Some(accept_header.into());
        self
    }

    /// Sets `UserAgent`. What the payer's browser sent in its `User-Agent` header.
    #[must_use]
    pub fn with_user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sets `JavaEnabled`. Whether the payer's browser runs Java, as `navigator.javaEnabled()` tells.
    #[inline]
    #[must_use]
    pub fn with_java_enabled(mut self, java_enabled: bool) -> Self {
        self.java_enabled = Some(java_enabled);
        self
    }

    /// Sets `JavaScriptEnabled`. Whether the payer's browser runs JavaScript.
    #[inline]
    #[must_use]
    pub fn with_java_script_enabled(mut self, java_script_enabled: bool) -> Self {
        self.java_script_enabled = Some(java_script_enabled);
        self
    }

    /// Sets `ScreenWidth`. How wide the payer's screen is, in pixels.
    #[inline]
    #[must_use]
    pub fn with_screen_width(mut self, screen_width: i64) -> Self {
        self.screen_width = Some(screen_width);
        self
    }

    /// Sets `ScreenHeight`. How high the payer's screen is, in pixels.
    #[inline]
    #[must_use]
    pub fn with_screen_height(mut self, screen_height: i64) -> Self {
        self.screen_height = Some(screen_height);
        self
    }

    /// Sets `ColorDepth`. How many bits the payer's screen spends on the colour of a pixel.
    #[inline]
    #[must_use]
    pub fn with_color_depth(mut self, color_depth: ColorDepth) -> Self {
        self.color_depth = Some(color_depth);
        self
    }

    /// Sets `TimeZoneOffsetMinutes`. How far the payer's clock is from UTC, in minutes.
    #[inline]
    #[must_use]
    pub fn with_time_zone_offset_minutes(
        mut self,
        time_zone_offset_minutes: i64,
    ) -> Self {
        self.time_zone_offset_minutes = Some(time_zone_offset_minutes);
        self
    }

    /// Sets `BillingAddress`. Whom the bill goes to.
    #[inline]
    #[must_use]
    pub fn with_billing_address(
        mut self,
        billing_address: RequestBillingAddress,
    ) -> Self {
        self.billing_address = Some(billing_address);
        self
    }

    /// Sets `Id`. Your own number for this customer, the same in every payment.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

saferpay_runtime::impl_record!(Payer {
    0 ip_address: optional "IpAddress",
    1 ipv6_address: optional "Ipv6Address",
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
