//! Connects the flows to the operations of each version.
//!
//! The generator finds which flows a version supports by the fields of its operations, and writes
//! one `impl_flows!` per version. All differences between versions end in the macros of the flows:
//! everything else in a flow writes JSON fields and reads plain data.

/// Seals the traits of flows: only generated clients implement them.
pub mod sealed {
    #[doc(hidden)]
    pub trait Sealed: Sync {}
}

/// Implements the flows that a version supports for its client. Each flow has a macro of its name, in
/// its own file.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_flows {
    ($($flow:ident)*) => {
        impl $crate::flows::bindings::sealed::Sealed for Client {}
        $($crate::$flow!();)*
    };
}
