// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::open_value::prelude::*;

/// How many bits of colour the payer's browser shows, for 3-D Secure.
///
/// Read it in the browser from `screen.colorDepth`. For a number that is not listed, take the next
/// lower one.
///
/// The values of `ColorDepth`, as in `Common_Models_Data_Payer`.
///
/// First in SpecVersion [1.38](https://saferpay.github.io/jsonapi/1.38/#Common_Models_Data_Payer).
#[derive(Clone, PartialEq, Eq, Hash)]
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
    Unlisted(Unlisted),
}

impl OpenValue for ColorDepth {
    const NAME: &'static str = "ColorDepth";

    const LISTED: &'static [Self] = &[
        Self::Value1bit,
        Self::Value4bits,
        Self::Value8bits,
        Self::Value15bits,
        Self::Value16bits,
        Self::Value24bits,
        Self::Value32bits,
        Self::Value48bits,
    ];

    fn as_wire(&self) -> &str {
        match self {
            Self::Value1bit => "1bit",
            Self::Value4bits => "4bits",
            Self::Value8bits => "8bits",
            Self::Value15bits => "15bits",
            Self::Value16bits => "16bits",
            Self::Value24bits => "24bits",
            Self::Value32bits => "32bits",
            Self::Value48bits => "48bits",
            Self::Unlisted(value) => value.as_str(),
        }
    }

    fn unlisted(value: Unlisted) -> Self {
        Self::Unlisted(value)
    }
}

open_value!(ColorDepth);
