//! How a schema is laid out for those who read it.

use schemars::Schema;
use serde_json::Value;

/// What stands first, last of all the first.
const FIRST: [&str; 3] = ["description", "title", "$schema"];

/// Puts first what a schema is about, in one line: the code has it in several.
pub(super) fn for_readers(schema: &mut Schema) {
    let Some(keys) = schema.as_object_mut() else {
        return;
    };
    for key in FIRST {
        if let Some(value) = keys.shift_remove(key) {
            let value = match value {
                Value::String(text) => Value::String(text.replace('\n', " ")),
                other => other,
            };
            keys.shift_insert(0, key.to_owned(), value);
        }
    }
}
