// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// What went wrong.
///
/// The error names of all versions.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ErrorName {
    /// The glasses are missing: `Paper`.
    ///
    /// `3D_FAILED`
    #[doc(alias = "3D_FAILED")]
    Value3dFailed,

    /// A value that this version does not list.
    UnknownValue(crate::UnknownValue),
}

crate::impl_open_enum!(ErrorName {
    Value3dFailed: "3D_FAILED",
});
