// Reads calendars with ical.js, for tests/native/calendar. What it takes and gives is said in
// occurrences.py.

const ICAL = require("ical.js");
const { readFileSync } = require("node:fs");

const request = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(request.calendars.map(read)));

function read(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const all = calendar.getAllSubcomponents("vevent");
  const uid = (it) => it.getFirstPropertyValue("uid");
  const events = all.filter((it) => !it.hasProperty("recurrence-id")).map((it) => {
    // By itself ical.js takes the changed meetings of all events for those of each.
    const exceptions = all.filter((other) => other.hasProperty("recurrence-id") && uid(other) === uid(it));
    return new ICAL.Event(it, { exceptions });
  });
  return {
    name: calendar.getFirstPropertyValue("name") ?? "",
    about: calendar.getFirstPropertyValue("description") ?? "",
    occurrences: events.flatMap(occurrences).filter(within),
  };
}

function occurrences(event) {
  if (!event.isRecurring()) return [occurrence(event.startDate, event.endDate, event)];
  // A meeting may be moved by months: longer than what is asked for, and then only that.
  const end = request.to + 400 * 86400;
  const found = [];
  const starts = event.iterator();
  for (let next = starts.next(); next && next.toUnixTime() < end; next = starts.next()) {
    const { startDate, endDate, item } = event.getOccurrenceDetails(next);
    found.push(occurrence(startDate, endDate, item));
  }
  return found;
}

function occurrence(start, end, event) {
  return {
    start: start.toUnixTime(),
    end: end.toUnixTime(),
    status: event.component.getFirstPropertyValue("status"),
    summary: event.summary,
    description: event.description ?? "",
    location: event.location ?? "",
  };
}

function within({ start }) {
  return request.from <= start && start < request.to;
}
