// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

pub use crate::generated::values::alias_insert_check_type::since_1_2::AliasInsertCheckType;
pub use crate::generated::values::alias_type::since_1_2::AliasType;
pub use crate::generated::values::behavior::since_1_2::Behavior;
pub use crate::generated::values::condition::since_1_2::Condition;
pub use crate::generated::values::gender::since_1_2::Gender;
pub use crate::generated::values::holder_name_entry::since_1_2::HolderNameEntry;
pub use crate::generated::values::id_generator::since_1_2::IdGenerator;
pub use crate::generated::values::legal_form::since_1_2::LegalForm;
pub use crate::generated::values::mandatory_address_field::since_1_2::MandatoryAddressField;
pub use crate::generated::values::partial_capture_type::since_1_2::PartialCaptureType;
pub use crate::generated::values::payment_method::since_1_4::PaymentMethod;
pub use crate::generated::values::payment_page_payment_method::since_1_4::PaymentPagePaymentMethod;
pub use crate::generated::values::service_provider::since_1_2::ServiceProvider;
pub use crate::generated::values::theme::since_1_2::Theme;
pub use crate::generated::values::transaction_status::since_1_2::TransactionStatus;
pub use crate::generated::values::transaction_type::since_1_2::TransactionType;
pub use crate::generated::values::wallet_brand::since_1_2::WalletBrand;
pub use crate::generated::values::wallet_payment_method::since_1_4::WalletPaymentMethod;
pub use crate::generated::values::wallet_type::since_1_3::WalletType;
