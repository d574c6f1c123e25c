"""Reads calendars with icalendar and recurring-ical-events, for tests/native/calendar.

Standard input: {"calendars": [text], "from": seconds, "to": seconds}. Standard output, for each
calendar, its name, what it is about, and its occurrences that start from `from` to before `to`.
"""

import json
import sys
from datetime import datetime, timezone

import icalendar
import recurring_ical_events


def main():
    request = json.load(sys.stdin)
    start, end = (datetime.fromtimestamp(request[key], timezone.utc) for key in ("from", "to"))
    json.dump([read(text, start, end) for text in request["calendars"]], sys.stdout)


def read(text, start, end):
    calendar = icalendar.Calendar.from_ical(text)
    events = recurring_ical_events.of(calendar, skip_bad_series=False).between(start, end)
    return {
        "name": str(calendar.get("NAME", "")),
        "about": str(calendar.get("DESCRIPTION", "")),
        "occurrences": [occurrence(event) for event in events if event.start >= start],
    }


def occurrence(event):
    return {
        "start": int(event.start.timestamp()),
        "end": int(event.end.timestamp()),
        "status": str(event["STATUS"]),
        "summary": str(event["SUMMARY"]),
        "description": str(event.get("DESCRIPTION", "")),
        "location": str(event.get("LOCATION", "")),
    }


main()
