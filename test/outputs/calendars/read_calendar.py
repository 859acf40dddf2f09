"""Prints the entries of calendars as icalendar or vobject reads them: python3 read_calendar.py READER FILE …"""

import json
import sys
from datetime import datetime, timezone


def moment(value):
    """UTC to the second; a whole day as it is."""
    if not isinstance(value, datetime):
        return value.isoformat()
    return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def with_icalendar(text):
    import icalendar

    for event in icalendar.Calendar.from_ical(text).walk("VEVENT"):
        yield {
            "uid": str(event["UID"]),
            "title": str(event.get("SUMMARY", "")),
            "location": str(event.get("LOCATION", "")),
            "description": str(event.get("DESCRIPTION", "")),
            "start": moment(event.decoded("DTSTART")),
            "end": moment(event.decoded("DTEND")) if "DTEND" in event else None,
            "sequence": int(event["SEQUENCE"]),
            "status": str(event["STATUS"]),
        }


def with_vobject(text):
    import vobject

    for event in vobject.readOne(text).vevent_list:
        yield {
            "uid": event.uid.value,
            "title": event.summary.value if hasattr(event, "summary") else "",
            "location": event.location.value if hasattr(event, "location") else "",
            "description": event.description.value if hasattr(event, "description") else "",
            "start": moment(event.dtstart.value),
            "end": moment(event.dtend.value) if hasattr(event, "dtend") else None,
            "sequence": int(event.sequence.value),
            "status": event.status.value,
        }


READERS = {"icalendar": with_icalendar, "vobject": with_vobject}

for file in sys.argv[2:]:
    with open(file, encoding="utf-8", newline="") as opened:
        print(json.dumps(list(READERS[sys.argv[1]](opened.read()))))
