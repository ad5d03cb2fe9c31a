/// Which call an error belongs to.
#[derive(Clone, Debug)]
pub(crate) struct CallContext {
    pub(crate) operation: &'static str,
    pub(crate) spec_version: &'static str,
    pub(crate) request_id: String,
}
