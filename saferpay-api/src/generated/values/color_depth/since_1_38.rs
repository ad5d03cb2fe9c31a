// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// How many bits of colour the payer's browser shows, for 3-D Secure.
///
/// Read it in the browser from `screen.colorDepth`. For a number that is not listed, take the next
/// lower one.
///
/// The values of `ColorDepth`, as in `Common_Models_Data_Payer`.
///
/// First in SpecVersion [1.38](https://saferpay.github.io/jsonapi/1.38/#Common_Models_Data_Payer).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ColorDepth {
    /// One bit for each pixel.
    ///
    /// `1bit`
    Value1bit,

    /// 4 bits for each pixel.
    ///
    /// `4bits`
    Value4bits,

    /// 8 bits for each pixel.
    ///
    /// `8bits`
    Value8bits,

    /// 15 bits for each pixel.
    ///
    /// `15bits`
    Value15bits,

    /// 16 bits for each pixel.
    ///
    /// `16bits`
    Value16bits,

    /// 24 bits for each pixel, as most screens report.
    ///
    /// `24bits`
    Value24bits,

    /// 32 bits for each pixel.
    ///
    /// `32bits`
    Value32bits,

    /// 48 bits for each pixel.
    ///
    /// `48bits`
    Value48bits,

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
    Value48bits: "48bits",
});
