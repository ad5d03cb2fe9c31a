// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The color depth of the payer's screen in bits per pixel, for 3-D Secure.
///
/// Read `screen.colorDepth` in the browser. For a number that is not in the list, use the next
/// lower one.
///
/// The values of `ColorDepth`, as in `Common_Models_Data_Payer`.
///
/// First in SpecVersion [1.35](https://saferpay.github.io/jsonapi/1.35/#Common_Models_Data_Payer).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ColorDepth {
    /// 1 bit per pixel.
    ///
    /// `1bit`
    #[doc(alias = "1bit")]
    Value1bit,

    /// 4 bits per pixel.
    ///
    /// `4bits`
    #[doc(alias = "4bits")]
    Value4bits,

    /// 8 bits per pixel.
    ///
    /// `8bits`
    #[doc(alias = "8bits")]
    Value8bits,

    /// 15 bits per pixel.
    ///
    /// `15bits`
    #[doc(alias = "15bits")]
    Value15bits,

    /// 16 bits per pixel.
    ///
    /// `16bits`
    #[doc(alias = "16bits")]
    Value16bits,

    /// 24 bits per pixel, as most screens report.
    ///
    /// `24bits`
    #[doc(alias = "24bits")]
    Value24bits,

    /// 32 bits per pixel.
    ///
    /// `32bits`
    #[doc(alias = "32bits")]
    Value32bits,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(ColorDepth {
    Value1bit: "1bit",
    Value4bits: "4bits",
    Value8bits: "8bits",
    Value15bits: "15bits",
    Value16bits: "16bits",
    Value24bits: "24bits",
    Value32bits: "32bits",
});
