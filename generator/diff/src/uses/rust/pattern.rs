//! Patterns, and macros that contain expressions or patterns.

use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::visit::Visit;
use syn::{Expr, Pat, Token};

use super::dictionary::Ty;
use super::scan::Scanner;

impl Scanner<'_> {
    /// Binds the names of a pattern.
    pub(super) fn pattern(&mut self, pattern: &Pat, ty: Ty) {
        match pattern {
            Pat::Ident(name) => {
                if name.subpat.is_none() && name.ident.to_string().starts_with(char::is_uppercase) {
                    self.path(&syn::Path::from(name.ident.clone()));
                }
                self.bind(name.ident.to_string(), ty);
                if let Some((_, inner)) = &name.subpat {
                    self.pattern(inner, ty);
                }
            }
            Pat::Type(typed) => {
                self.visit_type(&typed.ty);
                let declared = self.type_of(&typed.ty);
                self.pattern(&typed.pat, if declared == Ty::Unknown { ty } else { declared });
            }
            Pat::Reference(inner) => self.pattern(&inner.pat, ty),
            Pat::Paren(inner) => self.pattern(&inner.pat, ty),
            Pat::Or(cases) => cases.cases.iter().for_each(|case| self.pattern(case, ty)),
            Pat::Slice(slice) => slice.elems.iter().for_each(|each| self.pattern(each, ty)),
            Pat::Tuple(tuple) => tuple.elems.iter().for_each(|each| self.pattern(each, Ty::Unknown)),
            Pat::TupleStruct(tuple) => {
                self.path(&tuple.path);
                let wraps = tuple.path.is_ident("Some") || tuple.path.is_ident("Ok");
                let inner = if wraps { ty } else { Ty::Unknown };
                tuple.elems.iter().for_each(|each| self.pattern(each, inner));
            }
            Pat::Struct(node) => {
                let owner = self.path(&node.path);
                for field in &node.fields {
                    let ty = match &field.member {
                        syn::Member::Named(name) => {
                            let site = self.site(name.span());
                            self.access(owner, &name.to_string(), &site)
                        }
                        syn::Member::Unnamed(_) => Ty::Unknown,
                    };
                    self.pattern(&field.pat, ty);
                }
            }
            Pat::Guard(node) => {
                self.pattern(&node.pat, ty);
                self.expression(&node.guard);
            }
            Pat::Path(path) => drop(self.path(&path.path)),
            Pat::Lit(literal) => self.literal(&literal.lit),
            Pat::Macro(node) => self.macro_call(&node.mac),
            _ => {}
        }
    }

    /// A macro: a list of expressions, a test of a pattern, or something else.
    pub(super) fn macro_call(&mut self, node: &syn::Macro) {
        let tokens = node.tokens.clone();
        let pattern = |input: ParseStream<'_>| {
            let expression: Expr = input.parse()?;
            input.parse::<Token![,]>()?;
            let pattern = Pat::parse_multi_with_leading_vert(input)?;
            let guard: Option<Expr> =
                if input.parse::<Option<Token![if]>>()?.is_some() { Some(input.parse()?) } else { None };
            input.parse::<Option<Token![,]>>()?;
            Ok((expression, pattern, guard))
        };
        if node.path.is_ident("matches")
            && let Ok((expression, pattern, guard)) = pattern.parse2(tokens.clone())
        {
            self.scoped(|scanner| {
                let ty = scanner.expression(&expression);
                scanner.pattern(&pattern, ty);
                if let Some(guard) = guard {
                    scanner.expression(&guard);
                }
            });
        } else if let Ok(expressions) = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens.clone())
        {
            for expression in &expressions {
                self.expression(expression);
            }
        } else {
            self.tokens(tokens);
        }
    }
}
