//! The types of expressions and patterns, as far as syntax shows them.

use syn::punctuated::Punctuated;
use syn::visit::Visit;
use syn::{Expr, Pat, Stmt, Token};

use super::dictionary::{Ty, bare};
use super::scan::Scanner;

impl Scanner<'_> {
    /// Notes what an expression uses, and returns its type.
    pub(super) fn expression(&mut self, expression: &Expr) -> Ty {
        match expression {
            Expr::Path(path) => {
                let local = path.path.get_ident().and_then(|name| self.local(&name.to_string()));
                local.unwrap_or_else(|| self.path(&path.path))
            }
            Expr::Field(field) => {
                let owner = self.expression(&field.base);
                match &field.member {
                    syn::Member::Named(name) => {
                        let site = self.site(name.span());
                        self.access(owner, &name.to_string(), &site)
                    }
                    syn::Member::Unnamed(_) => Ty::Unknown,
                }
            }
            Expr::MethodCall(call) => self.method(call),
            Expr::Call(call) => self.function_call(call),
            Expr::Struct(literal) => self.struct_literal(literal),
            Expr::Reference(inner) => self.expression(&inner.expr),
            Expr::Paren(inner) => self.expression(&inner.expr),
            Expr::Group(inner) => self.expression(&inner.expr),
            Expr::Unary(inner) => self.expression(&inner.expr),
            Expr::Await(inner) => self.expression(&inner.base),
            Expr::Try(inner) => self.expression(&inner.expr),
            Expr::Index(index) => {
                self.expression(&index.index);
                self.expression(&index.expr)
            }
            Expr::Array(array) => {
                let types: Vec<Ty> = array.elems.iter().map(|each| self.expression(each)).collect();
                types.first().copied().unwrap_or(Ty::Unknown)
            }
            Expr::Let(binding) => {
                let ty = self.expression(&binding.expr);
                self.pattern(&binding.pat, ty);
                Ty::Plain
            }
            Expr::If(branch) => self.scoped(|scanner| {
                scanner.expression(&branch.cond);
                let then = scanner.block(&branch.then_branch);
                let other = branch.else_branch.as_ref().map(|(_, other)| scanner.expression(other));
                if then == Ty::Unknown { other.unwrap_or(Ty::Unknown) } else { then }
            }),
            Expr::Match(node) => {
                let ty = self.expression(&node.expr);
                let mut result = Ty::Unknown;
                for arm in &node.arms {
                    let of_arm = self.scoped(|scanner| {
                        scanner.pattern(&arm.pat, ty);
                        scanner.expression(&arm.body)
                    });
                    if result == Ty::Unknown {
                        result = of_arm;
                    }
                }
                result
            }
            Expr::ForLoop(node) => self.scoped(|scanner| {
                let ty = scanner.expression(&node.expr);
                scanner.pattern(&node.pat, ty);
                scanner.block(&node.body)
            }),
            Expr::While(node) => self.scoped(|scanner| {
                scanner.expression(&node.cond);
                scanner.block(&node.body)
            }),
            Expr::Block(node) => self.block(&node.block),
            Expr::Async(node) => self.block(&node.block),
            Expr::Unsafe(node) => self.block(&node.block),
            Expr::Loop(node) => self.block(&node.body),
            Expr::Closure(closure) => self.closure(closure, Ty::Unknown),
            Expr::Assign(node) => {
                self.expression(&node.right);
                if let Expr::Field(field) = &*node.left
                    && let syn::Member::Named(name) = &field.member
                    && let Ty::Struct(index) = self.expression(&field.base)
                {
                    let key = self.api.structs[index].key.clone();
                    self.found.sets(&key, bare(&name.to_string()));
                }
                self.expression(&node.left);
                Ty::Plain
            }
            Expr::Macro(node) => {
                self.macro_call(&node.mac);
                Ty::Unknown
            }
            Expr::Lit(literal) => {
                self.literal(&literal.lit);
                Ty::Plain
            }
            _ => {
                syn::visit::visit_expr(self, expression);
                Ty::Unknown
            }
        }
    }

    /// The statements of a block; the type of its last expression.
    pub(super) fn block(&mut self, block: &syn::Block) -> Ty {
        self.scoped(|scanner| {
            let mut result = Ty::Unknown;
            for statement in &block.stmts {
                result = match statement {
                    Stmt::Local(local) => {
                        scanner.local_binding(local);
                        Ty::Unknown
                    }
                    Stmt::Item(item) => {
                        scanner.visit_item(item);
                        Ty::Unknown
                    }
                    Stmt::Expr(expression, _) => scanner.expression(expression),
                    Stmt::Macro(node) => {
                        scanner.macro_call(&node.mac);
                        Ty::Unknown
                    }
                };
            }
            result
        })
    }

    fn local_binding(&mut self, local: &syn::Local) {
        let Some(init) = &local.init else {
            self.pattern(&local.pat, Ty::Unknown);
            return;
        };
        if let (Pat::Tuple(pattern), Expr::Tuple(tuple)) = (&local.pat, &*init.expr)
            && pattern.elems.len() == tuple.elems.len()
        {
            for (pattern, expression) in pattern.elems.iter().zip(&tuple.elems) {
                let ty = self.expression(expression);
                self.pattern(pattern, ty);
            }
        } else {
            let ty = self.expression(&init.expr);
            self.pattern(&local.pat, ty);
        }
        if let Some((_, other)) = &init.diverge {
            self.expression(other);
        }
    }

    fn closure(&mut self, closure: &syn::ExprClosure, ty: Ty) -> Ty {
        self.scoped(|scanner| {
            for input in &closure.inputs {
                scanner.pattern(input, ty);
            }
            scanner.expression(&closure.body)
        })
    }

    /// The arguments of a call. Closures get the type of the receiver.
    pub(super) fn arguments(
        &mut self,
        arguments: &Punctuated<Expr, Token![,]>,
        ty: Ty,
    ) -> (Option<Ty>, Vec<Ty>) {
        let mut of_closure = None;
        let mut types = Vec::new();
        for argument in arguments {
            match argument {
                Expr::Closure(closure) => of_closure = Some(self.closure(closure, ty)),
                other => types.push(self.expression(other)),
            }
        }
        (of_closure, types)
    }

    fn struct_literal(&mut self, literal: &syn::ExprStruct) -> Ty {
        let ty = self.path(&literal.path);
        let key = if let Ty::Struct(index) = ty { Some(self.api.structs[index].key.clone()) } else { None };
        if let Some(key) = &key {
            self.found.builds(key);
        }
        for field in &literal.fields {
            self.expression(&field.expr);
            if let (Some(key), syn::Member::Named(name)) = (&key, &field.member) {
                let site = self.site(name.span());
                self.access(ty, &name.to_string(), &site);
                self.found.sets(key, bare(&name.to_string()));
            }
        }
        if let Some(rest) = &literal.rest {
            self.expression(rest);
        }
        ty
    }
}
