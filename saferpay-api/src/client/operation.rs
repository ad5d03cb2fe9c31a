use http::Method;

/// One operation of the specification.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Operation {
    name: &'static str,
    verb: Verb,
    path: &'static str,
}

#[derive(Clone, Copy, Debug)]
enum Verb {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

/// How the particulars of a request (version, request id) are carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Api {
    /// In the body.
    Json,
    /// In HTTP headers.
    Management,
}

impl Operation {
    const fn new(name: &'static str, verb: Verb, path: &'static str) -> Self {
        Self { name, verb, path }
    }

    pub(crate) const fn get(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Verb::Get, path)
    }

    pub(crate) const fn post(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Verb::Post, path)
    }

    pub(crate) const fn put(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Verb::Put, path)
    }

    pub(crate) const fn patch(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Verb::Patch, path)
    }

    pub(crate) const fn delete(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Verb::Delete, path)
    }

    pub(crate) const fn name(self) -> &'static str {
        self.name
    }

    pub(crate) const fn path(self) -> &'static str {
        self.path
    }

    pub(crate) const fn method(self) -> Method {
        match self.verb {
            Verb::Get => Method::GET,
            Verb::Post => Method::POST,
            Verb::Put => Method::PUT,
            Verb::Patch => Method::PATCH,
            Verb::Delete => Method::DELETE,
        }
    }

    pub(crate) fn api(self) -> Api {
        if self.path.starts_with("/rest/") { Api::Management } else { Api::Json }
    }
}
