//! Records as a column of JSON.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use rusqlite::{Params, ToSql, Transaction};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::problem::Problem;

/// A value in a column of JSON.
pub(super) struct Json<T>(pub(super) T);

impl<T: Serialize> ToSql for Json<&T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let text = serde_json::to_string(self.0);
        text.map(ToSqlOutput::from).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
    }
}

impl<T: DeserializeOwned> FromSql for Json<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?).map(Json).map_err(FromSqlError::other)
    }
}

/// The records that a query finds.
pub(super) fn records<T: DeserializeOwned>(
    db: &Transaction<'_>,
    select: &str,
    values: impl Params,
) -> Result<Vec<T>, Problem> {
    let mut select = db.prepare_cached(select)?;
    let rows = select.query_map(values, |row| row.get(0).map(|Json(record)| record))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
