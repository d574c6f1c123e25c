//! YAML as editors and other programs read it: its core schema makes numbers and truths of texts
//! without quotes.

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::{Number, Value};

/// The file as JSON, if it is one document that JSON can say.
pub(crate) fn read(yaml: &str) -> Option<Value> {
    let yaml = yaml.trim_start_matches('\u{feff}');
    match &*Yaml::load_from_str(yaml).ok()? {
        [document] => json(document),
        _ => None,
    }
}

fn json(yaml: &Yaml<'_>) -> Option<Value> {
    Some(match yaml {
        Yaml::Value(scalar) => scalar_as_json(scalar),
        Yaml::Sequence(entries) => Value::Array(entries.iter().map(json).collect::<Option<_>>()?),
        Yaml::Mapping(entries) => {
            let entry = |(key, value)| Some((key_of(key)?, json(value)?));
            Value::Object(entries.iter().map(entry).collect::<Option<_>>()?)
        }
        _ => return None,
    })
}

fn scalar_as_json(scalar: &Scalar<'_>) -> Value {
    match scalar {
        Scalar::Null => Value::Null,
        Scalar::Boolean(truth) => (*truth).into(),
        Scalar::Integer(number) => (*number).into(),
        // JSON lacks infinity; any other number is as good.
        Scalar::FloatingPoint(number) => Number::from_f64(**number).unwrap_or(0.into()).into(),
        Scalar::String(text) => (&**text).into(),
    }
}

/// JSON's keys are texts.
fn key_of(key: &Yaml<'_>) -> Option<String> {
    match key {
        Yaml::Value(Scalar::String(text)) => Some(text.to_string()),
        Yaml::Value(scalar) => Some(scalar_as_json(scalar).to_string()),
        _ => None,
    }
}
