//! One operation: its name and its route.

use std::collections::BTreeMap;

use crate::Method;

/// A method on a path, such as `GET /rest/customers/[customerId]/license`.
#[derive(Clone, Debug)]
pub struct Route {
    /// The HTTP method.
    pub method: Method,
    segments: Vec<Segment>,
}

#[derive(Clone, Debug)]
enum Segment {
    Literal(String),
    Parameter(String),
}

impl Route {
    pub(super) fn new(method: Method, path: &str) -> Self {
        let segment = |text: &str| match text.strip_prefix('[').and_then(|text| text.strip_suffix(']')) {
            Some(name) => Segment::Parameter(name.to_owned()),
            None => Segment::Literal(text.to_owned()),
        };
        let segments = path.trim_start_matches('/').split('/').map(segment).collect();
        Self { method, segments }
    }

    /// Whether the segments of a path, decoded, are those of this route.
    pub(super) fn fits(&self, path: &[String]) -> bool {
        self.segments.len() == path.len()
            && self.segments.iter().zip(path).all(|(segment, text)| match segment {
                Segment::Literal(literal) => literal == text,
                Segment::Parameter(_) => !text.is_empty(),
            })
    }

    /// The parameters in a path that fits.
    pub(super) fn parameters(&self, path: &[String]) -> BTreeMap<String, String> {
        let pairs = self.segments.iter().zip(path);
        let parameters = pairs.filter_map(|(segment, text)| match segment {
            Segment::Literal(_) => None,
            Segment::Parameter(name) => Some((name.clone(), text.clone())),
        });
        parameters.collect()
    }

    /// The segments of a path that fits, its parameters taken from here.
    #[cfg(test)]
    pub(super) fn fill(&self, parameter: impl Fn(&str) -> String) -> Vec<String> {
        let filled = self.segments.iter().map(|segment| match segment {
            Segment::Literal(literal) => literal.clone(),
            Segment::Parameter(name) => parameter(name),
        });
        filled.collect()
    }
}

/// An operation of one version.
#[derive(Clone, Debug)]
pub struct Operation {
    name: String,
    route: Route,
    /// Its place in the specification.
    pub(super) index: usize,
}

impl Operation {
    pub(super) fn new(name: String, route: Route, index: usize) -> Self {
        Self { name, route, index }
    }

    /// Its group and name: `PaymentPage/Initialize`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The method and path of the call.
    #[must_use]
    pub fn route(&self) -> &Route {
        &self.route
    }
}
