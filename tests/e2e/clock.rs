//! A clock for the page under test, instead of the machine's.

/// What gives the page a clock that stands at `instant`, runs on once it is let, and can be put forward or back.
pub(crate) fn clock(instant: &str) -> String {
    format!(
        "{{
            const Real = Date, start = Real.parse('{instant}');
            let since = null, skipped = 0;
            globalThis.letTimePass = () => since ??= performance.now();
            globalThis.skipTime = millis => skipped += millis;
            globalThis.Date = class Date extends Real {{
                constructor(...given) {{
                    if (given.length) super(...given); else super(Date.now());
                }}
                static now() {{
                    return start + skipped + (since === null ? 0 : Math.floor(performance.now() - since));
                }}
            }};
        }}"
    )
}
