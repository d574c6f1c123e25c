//! One test: an asynchronous function, by its name.

use std::sync::LazyLock;
use std::time::Duration;

use anyhow::{Context, Result};
use libtest_mimic::Trial;
use tokio::runtime::Runtime;
use tokio::time::timeout;

use crate::left_out;

/// Whatever takes longer hangs. The longest are those that wait until Docusaurus has built a site.
const MOST: Duration = Duration::from_secs(240);

/// The sessions with the driver belong to the runtime they began in, so there is one for all tests.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime"));

/// Runs a future to its end.
pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    RUNTIME.block_on(future)
}

/// A test. `name` is the path of its function.
pub(crate) fn trial<F>(name: &str, test: fn() -> F) -> Trial
where
    F: Future<Output = Result<()>> + 'static,
{
    let (_, name) = name.split_once("::").unwrap_or(("", name));
    let left_out = left_out::reason(name);
    let trial = Trial::test(name.to_owned(), move || {
        block_on(async {
            timeout(MOST, test())
                .await
                .with_context(|| format!("no end after {MOST:?}"))?
        })
        .map_err(|error| format!("{error:?}").into())
    });
    match left_out {
        Some(reason) => trial.with_kind(reason).with_ignored_flag(true),
        None => trial,
    }
}

/// Lists the tests of a file as `trials()`.
macro_rules! trials {
    ($($test:ident),+ $(,)?) => {
        pub(crate) fn trials() -> Vec<libtest_mimic::Trial> {
            vec![$(crate::trial::trial(
                concat!(module_path!(), "::", stringify!($test)),
                $test,
            )),+]
        }
    };
}
pub(crate) use trials;
