//! A clock for the page under test, instead of the machine's.

/// What gives the page a clock that stands at `instant`, and runs on once it is let.
pub(crate) fn clock(instant: &str) -> String {
    format!(
        "{{
            const Real = Date, start = Real.parse('{instant}');
            let since = null;
            globalThis.letTimePass = () => since ??= performance.now();
            globalThis.Date = class Date extends Real {{
                constructor(...given) {{
                    if (given.length) super(...given); else super(Date.now());
                }}
                static now() {{
                    return start + (since === null ? 0 : Math.floor(performance.now() - since));
                }}
            }};
        }}"
    )
}
