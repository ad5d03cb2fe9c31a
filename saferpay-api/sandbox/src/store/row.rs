/// A stored row.
pub(crate) struct Row {
    pub(crate) table: String,
    pub(crate) key: String,
    pub(crate) value: Vec<u8>,
}
