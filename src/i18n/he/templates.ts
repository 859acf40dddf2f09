import type { en } from "../en/templates.ts";
import type { Translation } from "../parameters.ts";

/** The comments and examples of new files, in Hebrew; ids and names of files have Latin letters. */
export const he: Translation<typeof en> = {
  event: `---
title: {name}
# משפט או שניים, לרשימות ולמנועי חיפוש; tba במקום מה שעדיין לא ידוע.
summary: tba
# תאריך (2027-09-11), מועד (2027-09-11T14:00) או חודש (2027-09).
start: {start}
end: {end}
# מקום מתוך data/venues.yaml, או עיר: { city: חיפה }
venue: tba
# מזהים מתוך data/organisations.yaml.
organisers: {organisers}
# הצוות, עם תמונות: מזהים של קבצים בתיקייה speakers/, או שם.
# team: [{ name: נועה לוי, role: גזברית }]
# איך נרשמים; none אם אין צורך בהרשמה. בלי דף אינטרנט: email, phone או on_site במקום url.
# registration: { url: "https://…", provider: Eventbrite, price: free }
# למי האירוע מיועד.
# audience: הקהל הרחב
# האם אפשר להגיב: open (כן), closed (כבר לא) או off (אין תגובות).
# comments: { mode: open }
---
`,
  day: `# המשבצות של היום, לפי הסדר. הסוגים: welcome (התכנסות), talks (הרצאות), keynote (הרצאה מרכזית),
# panel (רב־שיח), workshop (סדנה), plenary (מליאה), discussion (דיון), break (הפסקה), meal (ארוחה),
# social (מפגש חברתי), other (אחר).
- time: tba
  title: התכנסות
  kind: welcome

# - time: 14:30–16:00
#   session: id-of-a-session
`,
  speaker: `---
name: {name}
# איך לפנות.
# pronouns: את/אתה
# עיסוק, בכמה מילים.
# role: קרטוגרפית
# מזהים מתוך data/organisations.yaml.
# organisations: [village-hall]
# תמונת דיוקן, בתיקייה media/ של האירוע.
# photo: {id}.jpg
# כדי להציג גם בדף האירוע עצמו.
# featured: true
# links:
#   - { label: אתר, url: "https://example.org" }
---
`,
  session: `---
title: {name}
# הסוג: talk (הרצאה), keynote (הרצאה מרכזית), panel (רב־שיח), demo (הדגמה), workshop (סדנה),
# lightning (הרצאת בזק) או other (אחר).
kind: talk
# שמות של קבצים בתיקייה speakers/, בלי הסיומת; tba במקום מה שעדיין לא ידוע.
speakers: tba
# למי המפגש מיועד, ובאיזה מסלול מתוך event.md.
# level: למתחילים
# track: id-of-a-track
# questions:
#   - מה המפגש שואל?
---
`,
  theme: `---
title: {name}
# משפט אחד.
# summary: על מה הקבוצה עובדת.
# כתבו proposed כל עוד הנושא אינו ודאי.
status: confirmed
# שמות של קבצים בתיקייה speakers/, בלי הסיומת.
# facilitators: [ada-martin]
# questions:
#   - מה הקבוצה שואלת את עצמה?
---
`,
  page: `---
title: {name}
# השם בתפריט; בלעדיו הדף אינו מופיע בתפריט.
# menu: דרכי הגעה
# המקום בתפריט.
# order: 1
---
`,
  news: `---
title: {name}
# מתי הידיעה מתפרסמת; לפני כן דבר אינו מוצג.
date: {date}
# משפט אחד.
# summary: מה חדש.
# בכל דפי האירוע, עד המועד הזה.
# important: true
# until: {date}
---
`,
};
