// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The SDK as generated from the published specification.

mod values;
mod shapes;
#[cfg(feature = "v1_2")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_2")))]
pub mod v1_2;
#[cfg(feature = "v1_3")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_3")))]
pub mod v1_3;
#[cfg(feature = "v1_4")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_4")))]
pub mod v1_4;
#[cfg(feature = "v1_5")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_5")))]
pub mod v1_5;
#[cfg(feature = "v1_6")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_6")))]
pub mod v1_6;
#[cfg(feature = "v1_7")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_7")))]
pub mod v1_7;
#[cfg(feature = "v1_8")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_8")))]
pub mod v1_8;
#[cfg(feature = "v1_9")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_9")))]
pub mod v1_9;
#[cfg(feature = "v1_10")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_10")))]
pub mod v1_10;
#[cfg(feature = "v1_11")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_11")))]
pub mod v1_11;
#[cfg(feature = "v1_12")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_12")))]
pub mod v1_12;
#[cfg(feature = "v1_13")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_13")))]
pub mod v1_13;
#[cfg(feature = "v1_14")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_14")))]
pub mod v1_14;
#[cfg(feature = "v1_15")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_15")))]
pub mod v1_15;
#[cfg(feature = "v1_16")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_16")))]
pub mod v1_16;
#[cfg(feature = "v1_17")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_17")))]
pub mod v1_17;
#[cfg(feature = "v1_18")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_18")))]
pub mod v1_18;
#[cfg(feature = "v1_19")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_19")))]
pub mod v1_19;
#[cfg(feature = "v1_20")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_20")))]
pub mod v1_20;
#[cfg(feature = "v1_21")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_21")))]
pub mod v1_21;
#[cfg(feature = "v1_22")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_22")))]
pub mod v1_22;
#[cfg(feature = "v1_23")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_23")))]
pub mod v1_23;
#[cfg(feature = "v1_24")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_24")))]
pub mod v1_24;
#[cfg(feature = "v1_25")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_25")))]
pub mod v1_25;
#[cfg(feature = "v1_26")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_26")))]
pub mod v1_26;
#[cfg(feature = "v1_27")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_27")))]
pub mod v1_27;
#[cfg(feature = "v1_28")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_28")))]
pub mod v1_28;
#[cfg(feature = "v1_29")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_29")))]
pub mod v1_29;
#[cfg(feature = "v1_30")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_30")))]
pub mod v1_30;
#[cfg(feature = "v1_31")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_31")))]
pub mod v1_31;
#[cfg(feature = "v1_32")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_32")))]
pub mod v1_32;
#[cfg(feature = "v1_33")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_33")))]
pub mod v1_33;
#[cfg(feature = "v1_34")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_34")))]
pub mod v1_34;
#[cfg(feature = "v1_35")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_35")))]
pub mod v1_35;
#[cfg(feature = "v1_36")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_36")))]
pub mod v1_36;
#[cfg(feature = "v1_37")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_37")))]
pub mod v1_37;
#[cfg(feature = "v1_38")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_38")))]
pub mod v1_38;
#[cfg(feature = "v1_39")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_39")))]
pub mod v1_39;
#[cfg(feature = "v1_40")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_40")))]
pub mod v1_40;
#[cfg(feature = "v1_41")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_41")))]
pub mod v1_41;
#[cfg(feature = "v1_42")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_42")))]
pub mod v1_42;
#[cfg(feature = "v1_43")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_43")))]
pub mod v1_43;
#[cfg(feature = "v1_44")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_44")))]
pub mod v1_44;
#[cfg(feature = "v1_45")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_45")))]
pub mod v1_45;
#[cfg(feature = "v1_46")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_46")))]
pub mod v1_46;
#[cfg(feature = "v1_47")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_47")))]
pub mod v1_47;
#[cfg(feature = "v1_48")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_48")))]
pub mod v1_48;
#[cfg(feature = "v1_49")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_49")))]
pub mod v1_49;
#[cfg(feature = "v1_50")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_50")))]
pub mod v1_50;
#[cfg(feature = "v1_51")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_51")))]
pub mod v1_51;
#[cfg(feature = "v1_52")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_52")))]
pub mod v1_52;
#[cfg(feature = "v1_53")]
#[cfg_attr(docsrs, doc(cfg(feature = "v1_53")))]
pub mod v1_53;
