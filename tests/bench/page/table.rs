//! Figures in rows, for people and for programs.

use std::fmt::Write;

use serde_json::{Value, json};

/// A table: a name for each row, a cell for each column.
pub(crate) struct Table {
    columns: Vec<&'static str>,
    rows: Vec<(String, Vec<Cell>)>,
}

/// A figure, as people and as programs read it.
#[derive(Clone)]
pub(crate) struct Cell {
    pub(crate) text: String,
    pub(crate) value: Value,
}

impl Cell {
    /// There is nothing to measure.
    pub(crate) fn none() -> Self {
        Self {
            text: "–".to_owned(),
            value: Value::Null,
        }
    }
}

impl Table {
    pub(crate) fn of(columns: Vec<&'static str>) -> Self {
        Self {
            columns,
            rows: Vec::new(),
        }
    }

    /// Adds a row; the columns beyond its cells have nothing.
    pub(crate) fn row(&mut self, name: &str, cells: impl IntoIterator<Item = Cell>) {
        let mut cells: Vec<_> = cells.into_iter().collect();
        cells.resize_with(self.columns.len(), Cell::none);
        eprintln!("bench:   {name}: {}", texts(&cells).join(" | "));
        self.rows.push((name.to_owned(), cells));
    }

    pub(crate) fn markdown(&self, head: &str) -> String {
        let columns = self.columns.join(" | ");
        let rule = "---|".repeat(self.columns.len());
        let mut text = format!("| {head} | {columns} |\n|---|{rule}\n");
        for (name, cells) in &self.rows {
            let cells = texts(cells).join(" | ");
            writeln!(text, "| {name} | {cells} |").expect("a text takes any");
        }
        text
    }

    pub(crate) fn json(&self) -> Value {
        let rows = self.rows.iter().map(|(name, cells)| {
            let cells = self.columns.iter().zip(cells);
            let cells = cells.map(|(column, cell)| ((*column).to_owned(), cell.value.clone()));
            json!({ "what": name, "figures": cells.collect::<serde_json::Map<_, _>>() })
        });
        rows.collect()
    }
}

fn texts(cells: &[Cell]) -> Vec<&str> {
    cells.iter().map(|it| &*it.text).collect()
}
