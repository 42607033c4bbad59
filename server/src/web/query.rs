//! The words after the question mark of an address. Nothing there is an error: a word said twice counts once, one that
//! means nothing is passed over.
use crate::web::WebError;
use actix_web::{FromRequest, HttpRequest, dev::Payload, web};
use domain::language::Language;
use serde::{
    de::DeserializeOwned,
    de::value::{Error, MapDeserializer},
};
use std::{
    collections::BTreeMap,
    future::{Ready, ready},
    ops::Deref,
};

/// The words that a page understands, each as it was said last: `T` has a text for each, and "" for what was not said.
#[derive(Clone, Debug)]
pub struct Query<T>(T);

impl<T> Deref for Query<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: DeserializeOwned + Default> FromRequest for Query<T> {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let last: BTreeMap<String, String> = words(request).into_iter().collect();
        let words = MapDeserializer::<_, Error>::new(last.into_iter());
        ready(Ok(Self(T::deserialize(words).unwrap_or_default())))
    }
}

/// In which language something is to be read: `?in=fr`.
#[derive(Clone, Debug, Default)]
pub struct ReadIn(Vec<Language>);

impl ReadIn {
    /// The language asked for last among those that are offered.
    #[must_use]
    pub fn among(&self, offered: &[Language]) -> Option<Language> {
        self.0.iter().rev().find(|language| offered.contains(language)).copied()
    }
}

impl FromRequest for ReadIn {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let asked = words(request).into_iter().filter(|(name, _)| name == "in");
        ready(Ok(Self(asked.filter_map(|(_, code)| code.parse().ok()).collect())))
    }
}

/// The page of a list that is asked for, from 1, and the last one, when so many were found and so many stand on a page.
#[must_use]
pub fn page_among(asked: &str, found: usize, a_page: usize) -> (usize, usize) {
    let last = found.div_ceil(a_page).max(1);
    (asked.parse().unwrap_or(1).clamp(1, last), last)
}

fn words(request: &HttpRequest) -> Vec<(String, String)> {
    let read = web::Query::<Vec<(String, String)>>::from_query(request.query_string());
    read.map(web::Query::into_inner).unwrap_or_default()
}
