import type { en } from "../en/templates.ts";
import type { Translation } from "../parameters.ts";

/** The comments and examples of new files, in Hebrew; ids and names of files have Latin letters. */
export const he: Translation<typeof en> = {
  "hosts.check": `מה GitHub עושה עם כל pull request: מראה בשורה את מה ששגוי, כותב סיכום, ושומר את האתר כפי שיהיה, כדי לצפות בו
(“preview”).`,
  "hosts.comment": `מספר ל־pull request בתגובה אחת, שמתעדכנת בכל push, ומציע תיקונים בשורותיהם. פועל כאן Parvis של הענף המפורסם,
ולא מה שהוצע. מתוך fork אי אפשר לכתוב דבר: ראו אז את הסיכום.`,
  "hosts.preview": `האתר כפי שיהיה: הורידו אותו מכאן למטה, חלצו אותו, הקלידו \`npx serve -l 8080\` בתיקייה שלו ופתחו את http://localhost:8080.`,
  "hosts.github": `מפרסם את האתר ב־GitHub Pages: בכל שינוי, ופעם ביום עבור מה שתלוי בלוח השנה.
פעם אחת, לפני הפרסום הראשון: Settings → Pages → Build and deployment → Source: GitHub Actions`,
  "hosts.schedule": `לפי UTC: קצת אחרי חצות אצלכם. במאגר ציבורי GitHub עוצר את השעון הזה אחרי שישים יום בלי commit;
הוא כותב לכם לפני כן, וכפתור מפעיל אותו מחדש.`,
  "hosts.lock": `מה שכתוב ב־package-lock.json, ש־npm install כותב: הוא צריך להיות במאגר.`,
  "hosts.address": `נבנה לכתובת ש־Pages מכיר. אם ב־data/site.yaml כתובה אחרת, מנועי החיפוש מתבקשים להתרחק:
כתבו שם את הכתובת הזאת כ־url.`,
  "hosts.gitlab": `מפרסם את האתר ב־GitLab Pages בכל שינוי. גם פעם ביום, עבור מה שתלוי בלוח השנה:
Build → Pipeline schedules → New schedule, ‏עם “5 0 * * *” באזור הזמן שלכם.
הכתובת נמצאת תחת Deploy → Pages: כתבו אותה כ־url ב־data/site.yaml.`,
  "hosts.gitlab.check": `אומר בכל merge request מה חדש ויש לתקן (“Code Quality”), ובלוג עם השורות שמסביב.`,
  "hosts.gitlab.preview": `כל merge request מראה את האתר כפי שיהיה, בלי תוכנית בתשלום: “View app” פותח את העמוד הראשון, “preview” מונה את
כולם. קישורים מובילים מעמוד לעמוד רק עם \`pages: path_prefix\`, שבתוכנית Premium.`,
  "hosts.netlify": `Netlify: Add new project → Import an existing project, ‏ובחרו את המאגר הזה; כל השאר כתוב כאן.
אחר כך קבעו את הדומיין שלכם, ואת אותה כתובת כ־url ב־data/site.yaml. ל־pull requests יש תצוגה מקדימה מעצמם.
הכותרות וההפניות נמצאות ב־_site/_headers וב־_site/_redirects, שכל בנייה כותבת.`,
  "hosts.netlify.processing": `מתפרסם מה שנבנה: העמודים מתירים את התסריטים והסגנונות שלהם לפי גיבוב.`,
  "hosts.rebuild": `בונה את האתר פעם ביום, עבור מה שתלוי בלוח השנה, בקריאה לכתובת סודית שהמארח נותן:
Netlify: Project configuration → Build & deploy → Continuous deployment → Build hooks
Cloudflare: Workers & Pages → Settings → Builds → Deploy Hooks
שמרו אותה כסוד BUILD_HOOK: Settings → Secrets and variables → Actions → New repository secret`,
  "hosts.rebuild.missing": `עדיין אין סוד BUILD_HOOK, ולכן לא נבנה דבר.`,
  "hosts.cloudflare": `Cloudflare: Workers & Pages → Create application, ‏וייבאו את המאגר הזה. Build command: npm run build
אחר כך הוסיפו את הדומיין שלכם (Settings → Domains & Routes), וכתבו את אותה כתובת כ־url ב־data/site.yaml.
ענפים אחרים מוצגים בכתובות משלהם. הכותרות וההפניות נמצאות ב־_site/_headers וב־_site/_redirects, שכל בנייה כותבת.`,
  "hosts.ftp": `מפרסם את האתר בשרת שמקבל קבצים ב־FTP: בכל שינוי, ופעם ביום עבור מה שתלוי בלוח השנה.
שמרו כסודות (Settings → Secrets and variables → Actions): ‏FTP_SERVER, שם השרת כפי שבתעודה שלו;
FTP_USER ו־FTP_PASSWORD; וגם FTP_FOLDER, אם תיקיית האתר אינה זו שמגיעים אליה.`,
  "hosts.ftp.upload": `תמיד מוצפן. מה שחדש או השתנה עולה, עמודים אחרי מה שהם מראים; מה שכבר איננו מוסר בסוף.
קבצים אחרים בשרת נשארים: .parvis-uploaded אומר שם אילו הם של האתר.`,
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
# - time: 14:00–14:30
#   title: התכנסות
#   kind: welcome
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
  venue: `{id}:
  name: {name}
  # address: { street: רחוב הגפן 1, city: חיפה, country: ישראל }
  # geo: { lat: 32.8, lon: 35 }
  # transport:
  #   - { mode: bus, line: "4", text: רחוב הגפן }
  # access: { motor: yes }
  # rooms:
  #   main-hall: { name: האולם הגדול, capacity: 120 }
`,
  organisation: `{id}:
  name: {name}
  # שם קצר.
  # short_name: הוועד
  # url: https://example.org
  # תמונה מתוך data/media/.
  # logo: logo.svg
  # description: מה הארגון עושה, במשפט אחד.
`,
  site: `# לתמיד: רשומות ביומנים תלויות במזהה הזה.
id: {id}
title: {title}
# הכתובת הציבורית. כל עוד היא tba, מנועי החיפוש מתבקשים לא להציג את האתר.
url: {url}
languages: [{language}]
timezone: {timezone}
# מזהה מתוך data/organisations.yaml.
publisher: {publisher}
# בתחתית כל דף.
# contact: shalom@example.org
# מה כתוב במידע המשפטי.
# legal:
#   director: נועה לוי
#   address: רחוב הגפן 1, חיפה
#   host: { name: אחסון לדוגמה, address: "רחוב הנמל 2, חיפה" }
look:
  # צבע שממנו נגזרים כל האחרים.
  accent: "#005a5b"
`,
  readme: `# {title}

האתר של האירוע הזה: מה שכתוב בו נמצא בתיקיות \`content/\` ו־\`data/\`, ו־[Parvis](https://www.npmjs.com/package/parvis) עושה מהן דפים.

## לצפות בו

נדרש [Node](https://nodejs.org/) בגרסה 24.8 או חדשה יותר. בתיקייה הזאת:

    npm install    # פעם אחת: מתקין את Parvis
    npm start      # מציג את האתר במחשב שלכם, ועוקב אחרי מה שאתם כותבים

## לכתוב אותו

התחילו בקובץ \`content/{event}/event.md\`: במה מדובר, מתי ואיפה. במקום מה שעדיין לא ידוע כותבים \`tba\`, והדפים אומרים זאת. מי מארגן כתוב בקובץ \`data/organisations.yaml\`; כתובת האתר, פרטי הקשר והמידע המשפטי בקובץ \`data/site.yaml\`. את שאר הקבצים אפשר ליצור כך, עם הערות שאומרות מה אפשר לכתוב בהם:

    npm run new -- session "לחם לכולם" --id bread
    npm run new -- speaker "נועה לוי" --id noa-levi
    npm run new -- venue "המרכז הקהילתי" --id center
    npm run new -- page "איך מגיעים" --id way

תמונות שמים בתיקייה \`content/{event}/media/\`.

    npm run check  # אומר מה שגוי, איפה, ואיך לתקן

## לפרסם אותו

    npm run build  # בונה את האתר בתיקייה _site/

כל שירות אחסון יכול להגיש את התיקייה הזאת.

{host}
`,
  "readme.host": `האתר מתפרסם מעצמו, ממאגר git שבו נמצאים כל הקבצים האלה, וגם \`package-lock.json\`, שאותו כותבת הפקודה \`npm install\`.
מה עושים הקבצים של המארח, ומה צריך להגדיר פעם אחת:

{files}`,
};
