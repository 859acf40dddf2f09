import type { en } from "../en/commands.ts";
import type { Translation } from "../parameters.ts";

/**
 * What commands say, in Hebrew. What stands in the place of a value (DIR, NAME) stays in Latin letters, so that a
 * command is one run from left to right; \u200e does the same for what begins or ends with a sign, like --site.
 */
export const he: Translation<typeof en> = {
  // The command line itself: help and options
  "cli.about": "\u200fParvis בונה אתר של אירוע מתיקייה של קובצי Markdown ו־YAML.",
  "cli.common": "אפשרויות של כל הפקודות שפועלות על אתר:",
  "cli.help-of-one": "האפשרויות של פקודה אחת: \u200e`{command} -- --help`\u200e",

  // What stands in the place of a value or a word
  "cli.value.folder": "DIR",
  "cli.value.file": "FILE",
  "cli.value.url": "URL",
  "cli.value.moment": "MOMENT",
  "cli.value.format": "FORMAT",
  "cli.value.number": "NUMBER",
  "cli.value.id": "ID",
  "cli.value.ids": "ID,ID",
  "cli.value.fields": "FIELD,FIELD",
  "cli.value.date": "DATE",
  "cli.value.old": "OLD",
  "cli.value.zone": "ZONE",
  "cli.value.kind": "WHAT",
  "cli.value.name": "NAME",
  "cli.value.event": "EVENT",
  "cli.value.shell": "SHELL",
  "cli.value.language": "LANGUAGE",
  "cli.value.options": "[options]",

  // What holds without an option
  "cli.default.site": "התיקייה הזאת",
  "cli.default.now": "הרגע הזה",

  // Options that several commands know
  "cli.flag.site": "התיקייה שבה נמצאות content/\u200e ו־data/\u200e",
  "cli.flag.now": "בנייה נכון למועד מסוים: \u200e2013-06-01T12:00",
  "cli.flag.strict": "גם אזהרות נחשבות לכישלון",
  "cli.flag.format": "איך מוצגות הבעיות: {choices}",
  "cli.flag.all": "הצגת כל האזהרות, גם כשהן דומות זו לזו",
  "cli.flag.debug": "הצגת מסלול הקריאות כשיש קריסה",
  "cli.flag.help": "הצגת העזרה הזאת",
  "cli.flag.out": "התיקייה שהתוצאה נכתבת בה",
  "cli.flag.url": "הכתובת הציבורית, אם היא שונה מזו שב־data/site.yaml",
  "cli.flag.drafts": "להציג גם מה שעוד לא פורסם, מסומן ככזה: לתצוגה מקדימה",
  "cli.flag.no-cards": "בלי תמונות לרשתות חברתיות, כדי לקצר את הבנייה",
  "cli.flag.pdf": "הדפסת התוכנייה, כרזה ושלטים לדלתות, כ־PDF",
  "cli.flag.kits": "אריזת תמונות וטקסט להפצה, לכל הדוברות והדוברים, בקובץ kits.zip",

  // What is wrong with the arguments; {nearest} is `cli.nearest`, or nothing
  "cli.hint": "כל האפשרויות: \u200e`{command} -- --help`\u200e",
  "cli.unknown-command": "אין פקודה ”{value}“.{nearest}",
  "cli.unknown-flag": "אין אפשרות ”{value}“.{nearest}",
  "cli.nearest": " התכוונתם לכתוב ”{value}“?",
  "cli.superfluous":
    "”{value}“ עומד לבדו: אפשרויות מתחילות ב־\u200e--\u200e, וכל ערך בא אחרי האפשרות שלו.",
  "cli.missing-value": "לאפשרות {flag} חסר ערך.",
  "cli.no-value": "האפשרות {flag} אינה מקבלת ערך.",
  "cli.repeated": "האפשרות {flag} מופיעה פעמיים.",
  "cli.foreign-flag": "האפשרות {flag} אינה שייכת לפקודה הזאת. היא שייכת אל: {known}.",
  "cli.missing-word": "משהו חסר: {command}",
  "cli.kept-by-npm":
    "\u200fnpm שמר לעצמו את {flag}. אפשרויות באות אחרי שני מקפים שעומדים לבדם: \u200e{command} -- {flag} …\u200e",
  "cli.no-site":
    "בתיקייה {value} אין content/\u200e ואין data/\u200e. תנו לאפשרות \u200e--site את התיקייה של אתר.",
  "cli.bad-url":
    "האפשרות \u200e--url צריכה כתובת http או https בלי שאילתה ובלי #, כמו https://example.org;\u200f ”{value}“ אינו כתובת כזאת.",
  "cli.bad-now":
    "האפשרות \u200e--now צריכה תאריך או מועד שקיים, כמו 2013-06-01 או \u200e2013-06-01T12:00\u200e;\u200f ”{value}“ אינו כזה.",
  "cli.bad-language": "Parvis אינו מדבר ”{value}“. הוא מדבר: {known}.",
  "cli.bad-host": "האפשרות \u200e--host היא אחת מאלה: {known}. ”{value}“ אינו אחת מהן.",
  "cli.bad-format": "האפשרות \u200e--format היא אחת מאלה: {known}; ”{value}“ אינו ביניהן.",
  "cli.bad-port": "האפשרות \u200e--port צריכה מספר מ־0 עד 65535; ”{value}“ אינו כזה.",

  // What ends a command; {path}, {folder}, {lock} and {file} are places on the disk
  "cli.locked":
    "פקודה אחרת כותבת כאן ברגע זה. חכו עד שתסתיים; אם שום פקודה אינה פועלת, מחקו את {lock}.",
  "cli.in-the-way":
    "התיקייה {folder} לא נוצרה בידי Parvis, אבל השם הזה דרוש בזמן שאתר מוחלף. העבירו אותה למקום אחר.",
  "cli.unsettled":
    "פקודה נקטעה באמצע, ואי אפשר להשלים או לבטל את מה שעמדה לשנות: {reason}. תקנו זאת והריצו פקודה כלשהי שוב; מה שחסר ממתין בתיקייה {folder}.",
  "cli.changed":
    "הקובץ {file} נערך בזמן שהפקודה עמדה לשנות אותו. דבר לא נכתב: הריצו את הפקודה שוב.",
  "cli.settled.done": "פקודה שנקטעה באמצע הושלמה: כל מה שעמדה לכתוב נכתב.",
  "cli.settled.undone": "פקודה שנקטעה באמצע בוטלה: כל הקבצים הם כפי שהיו לפניה.",
  "cli.settled.kept": "נשארו כפי שהם, כי נערכו בינתיים: {files}",
  "cli.denied.site": "אין הרשאה לכתוב אל {path}. תנו לעצמכם הרשאה; דבר לא השתנה.",
  "cli.system": "המערכת סירבה: {message}. האתר התקין האחרון נשאר כפי שהיה.",
  "cli.full": "הדיסק מלא. פנו מקום ונסו שוב; האתר התקין האחרון נשאר כפי שהיה.",
  "cli.denied":
    "אין הרשאה לכתוב אל {path}. תנו לעצמכם הרשאה, או בחרו \u200e--out אחר; האתר התקין האחרון נשאר כפי שהיה.",
  "cli.unprinted":
    "לא היה אפשר להדפיס את זה: {message}. אנא דווחו על כך, עם הקובץ הזה ועם מה ש־\u200e`--debug`\u200e מוסיף; כדי לבנות את השאר כבר עכשיו, הוציאו מהקובץ את מה שהשתנה בו אחרון. האתר התקין האחרון נשאר כפי שהיה.",
  "cli.crash":
    "התקלה היא של Parvis עצמו: {message}. אנא דווחו על כך, עם הפקודה שלכם ועם מה ש־\u200e`--debug`\u200e מוסיף לה; התוכן שלכם אינו אשם, והאתר התקין האחרון נשאר כפי שהיה.",

  "memory.heap":
    "לא היה די זיכרון לאתר הזה. הריצו את הפקודה עם NODE_OPTIONS=--max-old-space-size={more}, במחשב שיש בו זיכרון כזה. האתר התקין האחרון נשאר כפי שהיה.",
  "memory.killed":
    "הפקודה הופסקה מבחוץ, כפי שמערכת עושה כשהזיכרון אוזל. סגרו תוכנות אחרות, או הריצו אותה במחשב עם יותר זיכרון. האתר התקין האחרון נשאר כפי שהיה.",

  // check and build
  "check.summary": "בדיקה בלבד",
  "check.checked": "נבדק: אין מה לתקן.",
  "check.waiting.one":
    "קובץ אחד עוד לא פורסם; מועד הפרסום של {file}: {moment}.\n?? קובץ אחד עוד לא פורסם.",
  "check.waiting.two":
    "שני קבצים עוד לא פורסמו; הבא הוא {file}: {moment}.\n?? שני קבצים עוד לא פורסמו.",
  "check.waiting.other":
    "{count} קבצים עוד לא פורסמו; הבא הוא {file}: {moment}.\n?? {count} קבצים עוד לא פורסמו.",
  "check.waiting-parts.one":
    "חלק מקובץ אחד עוד לא פורסם; מועד הפרסום של החלק שב־{file}: {moment}.\n?? חלק מקובץ אחד עוד לא פורסם.",
  "check.waiting-parts.two":
    "חלקים משני קבצים עוד לא פורסמו; הבא הוא ב־{file}: {moment}.\n?? חלקים משני קבצים עוד לא פורסמו.",
  "check.waiting-parts.other":
    "חלקים מ־{count} קבצים עוד לא פורסמו; הבא הוא ב־{file}: {moment}.\n?? חלקים מ־{count} קבצים עוד לא פורסמו.",
  "check.strict": "אזהרות נחשבות לשגיאות (\u200e--strict).",
  "check.flag.base":
    "התיקייה של האתר כפי שהוא מפורסם, כדי ש־\u200e--format suggestions יאמר מה משתנה",
  "check.no-base":
    "\u200e{value} אינה תיקייה. תנו ל־\u200e--base את התיקייה של האתר כפי שהוא מפורסם.",
  "build.summary": "בדיקה, ואחריה בניית האתר בתיקייה \u200e_site/\u200e",
  "build.built": "האתר נבנה בתיקייה {out}",
  "build.pages": "דפים",
  "build.files": "קבצים",
  "build.heaviest-page": "הדף הכבד ביותר",
  "build.heaviest-file": "הקובץ הכבד ביותר",
  "build.printed": "להדפסה",
  "build.boxes": "אין גופן עבור",
  "build.time": "משך",
  "build.warnings": "אזהרות",
  "build.own-style": "סגנונות האתר",
  "build.own-style-weight": "{file} ({weight} בכל דף, אחרי דחיסה)",
  "build.cardless": "בלי כרטיס לרשתות",
  "build.cardless-why": "{number} (אין גופן עבור: {titles})",
  "build.kits": "ערכות לדוברות ולדוברים",
  "build.no-kits": "אין: לאף אירוע קרוב אין דוברות או דוברים",
  "build.kept": "דבר לא נבנה: התיקייה {out} נשארה כפי שהייתה.",
  "build.refused.not-a-folder": "{out} הוא קובץ. תנו לאפשרות \u200e--out שם של תיקייה.",
  "build.refused.leads-nowhere":
    "{out} הוא קישור אל משהו שאינו קיים. צרו את התיקייה שהוא מוביל אליה, או בחרו \u200e--out אחר.",
  "build.refused.not-ours":
    "בתיקייה {out} יש קבצים שלא נוצרו בידי Parvis, ובנייה מחליפה את כל התיקייה. רוקנו אותה, או בחרו \u200e--out אחר.",
  "build.refused.holds-files-of-others":
    "בתיקייה {out} יש יותר מאתר בנוי (התוכן שלכם, Parvis עצמו או תיקיית הבית שלכם), ובנייה מחליפה את כל התיקייה. בחרו \u200e--out אחר.",
  "build.refused.in-the-content":
    "התיקייה {out} נמצאת בתוך התוכן, והבנייה הבאה הייתה קוראת אותה. בחרו \u200e--out אחר.",
  "build.no-chromium":
    "קובצי PDF מודפסים בעזרת Chromium, ולא היה אפשר להפעיל אותו כאן ({reason}). התקינו את Google Chrome, או תנו למשתנה הסביבה PARVIS_CHROMIUM את הנתיב אל Chromium אחר; בלי \u200e--pdf כל השאר נבנה. התיקייה {out} נשארה כפי שהייתה.",
  "build.no-printer":
    "קובצי PDF מודפסים בעזרת Chromium, שאינו מותקן יחד עם Parvis: npm install playwright-core @sparticuz/chromium. בלי \u200e--pdf כל השאר נבנה. התיקייה {out} נשארה כפי שהייתה.",
  "build.foreign":
    "הקובץ {file} שבתיקייה {out} לא נוצר בידי Parvis, ומעתה יש לאתר קובץ באותו מקום. העבירו אותו למקום אחר, או תנו לדף שם אחר; התיקייה {out} נשארה כפי שהייתה.",
  "build.kept-foreign": "נשארו בתיקייה {out}, כי לא נוצרו בידי Parvis:\u200f {files}",
  "build.no-address":
    "כתובת האתר עדיין לא ידועה (url: tba בקובץ data/site.yaml): במה שמשתפים ומדפיסים אין כתובת פעילה, ומנועי החיפוש מתבקשים לא להציג את האתר.",
  "build.preview":
    "זו תצוגה מקדימה, לכתובת אחרת מ־url שב־data/site.yaml: מנועי החיפוש מתבקשים לא לכלול אותה. אם האתר מתפרסם ב־{url}, כתבו זאת שם.",

  // Around the problems of content
  "problems.error": "שגיאה",
  "problems.warning": "אזהרה",
  // {errors} and {warnings} are the two texts that follow.
  "problems.count": "{errors}, {warnings}",
  "problems.errors.one": "שגיאה אחת",
  "problems.errors.two": "שתי שגיאות",
  "problems.errors.other": "{count} שגיאות",
  "problems.warnings.one": "אזהרה אחת",
  "problems.warnings.two": "שתי אזהרות",
  "problems.warnings.other": "{count} אזהרות",
  "problems.more.one": "… ועוד אזהרה אחת {code}; האפשרות \u200e--all מציגה כל אחת.",
  "problems.more.two": "… ועוד שתי אזהרות {code}; האפשרות \u200e--all מציגה כל אחת.",
  "problems.more.other": "… ועוד {count} אזהרות {code}; האפשרות \u200e--all מציגה כל אחת.",
  // The summary of a check in Markdown: the columns of its table
  "problems.table.severity": "חומרה",
  "problems.table.place": "היכן",
  "problems.table.message": "מה שגוי",
  "problems.table.hint": "איך מתקנים",
  "problems.table.more.one": "… ועוד בעיה אחת.",
  "problems.table.more.two": "… ועוד שתי בעיות.",
  "problems.table.more.other": "… ועוד {count} בעיות.",

  "review.summary": "מספר ל־pull request ב־GitHub מה נמצא ב־`check --format suggestions`",
  "review.flag.preview": "היכן אפשר להוריד את האתר כפי שיהיה",
  "review.visitors": "מה משתנה למבקרים",
  "review.unknown": "מה שמשתנה למבקרים ייאמר לאחר שהשגיאות יתוקנו.",
  "review.same": "דבר לא משתנה בתוכנייה, ושום כתובת אינה אובדת.",
  "review.gone.one":
    "כתובת אחת ({count}) לא תוביל לשום מקום. אם העמוד שלה עבר, כתבו זאת בקובץ data/site.yaml תחת redirects:",
  "review.gone.two":
    "שתי כתובות ({count}) לא יובילו לשום מקום. אם העמודים שלהן עברו, כתבו זאת בקובץ data/site.yaml תחת redirects:",
  "review.gone.other":
    "{count} כתובות לא יובילו לשום מקום. אם העמודים שלהן עברו, כתבו זאת בקובץ data/site.yaml תחת redirects:",
  "review.more.one": "… ועוד שורה אחת ({count}).",
  "review.more.two": "… ועוד שתי שורות ({count}).",
  "review.more.other": "… ועוד {count} שורות.",
  "review.preview":
    "[הורידו את האתר כפי שיהיה]({url}), חלצו אותו, הקלידו `npx serve -l 8080` בתיקייה שלו ופתחו את http://localhost:8080.",
  "review.mended": "✅ כבר תוקן.",
  "review.told": "ה־pull request עודכן.",
  "review.refused":
    "GitHub אינו מרשה להגיב כאן (למשל משום שה־pull request בא מ־fork), ולכן התגובה מופיעה למטה: {reason}",
  "review.no-pull-request":
    "הפקודה `parvis review` מיועדת ל־workflow של GitHub ש־pull request הפעיל, עם GITHUB_TOKEN בסביבה שלו.",
  "review.bad-file": "\u200e{file} אינו מה ש־`parvis check --format suggestions` כותב.",

  // start: in the terminal and in the browser
  "start.summary": "בנייה, הצגת האתר במחשב הזה, ובנייה מחדש אחרי כל שינוי",
  "start.flag.port": "הפורט שהאתר מוצג בו",
  "start.default.port": "8080, או הבא שפנוי",
  "start.serving": "האתר מוצג בכתובת {url} (לסיום: Ctrl+C)",
  "start.rebuilt": "נבנה: {pages} דפים",
  "start.failed": "הבנייה נכשלה:",
  "start.port-taken": "הפורט {port} תפוס. תנו אחר בעזרת \u200e--port, או השמיטו אותו.",
  "start.overlay.faulty": "יש מה לתקן בתוכן. מאחורי ההודעה נמצא הדף התקין האחרון.",
  "start.overlay.failed": "הבנייה נכשלה. מאחורי ההודעה נמצא הדף התקין האחרון.",
  "start.overlay.close": "סגירה",
  "start.overlay.open": "לפתוח בעורך שלכם",
  "start.overlay.no-editor":
    "לא נמצא עורך שיכול לפתוח זאת. ציינו את שלכם במשתנה הסביבה EDITOR, למשל EDITOR=code, והתחילו מחדש.",
  "start.first.title": "עדיין אין כאן דף",
  "start.first.text": "הוא יופיע ברגע שאפשר יהיה לבנות את האתר. במסוף כתוב מה חסר.",

  // record
  "record.summary": "תיעוד התוכנייה כפי שפורסמה, כדי שיומנים יעקבו אחר השינויים בה",
  "record.flag.dry-run": "הצגת מה שהיה נכתב, ומה להדביק; בלי לכתוב דבר",
  "record.recorded": "תועדו: {files}",
  "record.unrecorded": "דבר לא נכתב (\u200e--dry-run). היו נכתבים: {files}",
  "record.unchanged": "דבר לא השתנה מאז התיעוד האחרון.",
  "record.no-time": "עדיין בלי שעה",
  "record.no-room": "החדר יפורסם בהמשך",
  "record.no-title": "הכותרת תפורסם בהמשך",
  "record.paste": "כדי לומר לקוראים מה היה קודם, הדביקו:",
  "record.silence":
    "כדי לא להודיע על שינוי, כתבו זאת במשבצת או במפגש שלו: \u200esilent_until: {date}",
  "record.new-line": "{place}, בשורה חדשה:",
  "record.insert": "{place}, הוסיפו:",
  "record.replace": "{place}, במקום {what}:",

  // One line a change, before its title
  "record.each.added": "נוסף:",
  "record.each.moved": "הועבר:",
  "record.each.cancelled": "בוטל:",
  "record.each.removed": "הוסר (האם בוטל? אם כן, השאירו אותו, עם \u200estatus: cancelled\u200e):",
  "record.each.tentative": "טרם אושר סופית:",
  "record.each.confirmed": "אושר סופית:",
  "record.each.changed": "עודכן:",
  // A line: `record.each`, the title, and when and where that is
  "record.line": "\u200f{happened} ”{title}“, {where}",
  "record.line-nowhere": "\u200f{happened} ”{title}“",

  // Of each event what happened, and how many entries of calendars change
  "record.head.one": "\u200f{event}: {changes}; רשומת יומן אחת משתנה",
  "record.head.two": "\u200f{event}: {changes}; שתי רשומות יומן משתנות",
  "record.head.other": "\u200f{event}: {changes}; {count} רשומות יומן משתנות",
  "record.entries.one": "\u200f{event}: רשומת יומן אחת משתנה",
  "record.entries.two": "\u200f{event}: שתי רשומות יומן משתנות",
  "record.entries.other": "\u200f{event}: {count} רשומות יומן משתנות",

  // What is counted, and its gender (m or f), with which what happened agrees
  "record.noun.talk.one": "הרצאה אחת",
  "record.noun.talk.two": "שתי הרצאות",
  "record.noun.talk.other": "{count} הרצאות",
  "record.gender.talk": "f",
  "record.noun.keynote.one": "הרצאה מרכזית אחת",
  "record.noun.keynote.two": "שתי הרצאות מרכזיות",
  "record.noun.keynote.other": "{count} הרצאות מרכזיות",
  "record.gender.keynote": "f",
  "record.noun.panel.one": "רב־שיח אחד",
  "record.noun.panel.two": "שני רבי־שיח",
  "record.noun.panel.other": "{count} רבי־שיח",
  "record.gender.panel": "m",
  "record.noun.demo.one": "הדגמה אחת",
  "record.noun.demo.two": "שתי הדגמות",
  "record.noun.demo.other": "{count} הדגמות",
  "record.gender.demo": "f",
  "record.noun.workshop.one": "סדנה אחת",
  "record.noun.workshop.two": "שתי סדנאות",
  "record.noun.workshop.other": "{count} סדנאות",
  "record.gender.workshop": "f",
  "record.noun.lightning.one": "הרצאת בזק אחת",
  "record.noun.lightning.two": "שתי הרצאות בזק",
  "record.noun.lightning.other": "{count} הרצאות בזק",
  "record.gender.lightning": "f",
  "record.noun.other.one": "מפגש אחד",
  "record.noun.other.two": "שני מפגשים",
  "record.noun.other.other": "{count} מפגשים",
  "record.gender.other": "m",
  "record.noun.slot.welcome.one": "התכנסות אחת",
  "record.noun.slot.welcome.two": "שתי התכנסויות",
  "record.noun.slot.welcome.other": "{count} התכנסויות",
  "record.gender.slot.welcome": "f",
  "record.noun.slot.talks.one": "מקבץ הרצאות אחד",
  "record.noun.slot.talks.two": "שני מקבצי הרצאות",
  "record.noun.slot.talks.other": "{count} מקבצי הרצאות",
  "record.gender.slot.talks": "m",
  "record.noun.slot.plenary.one": "מליאה אחת",
  "record.noun.slot.plenary.two": "שתי מליאות",
  "record.noun.slot.plenary.other": "{count} מליאות",
  "record.gender.slot.plenary": "f",
  "record.noun.slot.discussion.one": "דיון אחד",
  "record.noun.slot.discussion.two": "שני דיונים",
  "record.noun.slot.discussion.other": "{count} דיונים",
  "record.gender.slot.discussion": "m",
  "record.noun.slot.break.one": "הפסקה אחת",
  "record.noun.slot.break.two": "שתי הפסקות",
  "record.noun.slot.break.other": "{count} הפסקות",
  "record.gender.slot.break": "f",
  "record.noun.slot.meal.one": "ארוחה אחת",
  "record.noun.slot.meal.two": "שתי ארוחות",
  "record.noun.slot.meal.other": "{count} ארוחות",
  "record.gender.slot.meal": "f",
  "record.noun.slot.social.one": "מפגש חברתי אחד",
  "record.noun.slot.social.two": "שני מפגשים חברתיים",
  "record.noun.slot.social.other": "{count} מפגשים חברתיים",
  "record.gender.slot.social": "m",
  "record.noun.slot.other.one": "משבצת אחת",
  "record.noun.slot.other.two": "שתי משבצות",
  "record.noun.slot.other.other": "{count} משבצות",
  "record.gender.slot.other": "f",
  "record.noun.event.one": "אירוע אחד",
  "record.noun.event.two": "שני אירועים",
  "record.noun.event.other": "{count} אירועים",
  "record.gender.event": "m",
  "record.noun.entry.one": "רשומה אחת",
  "record.noun.entry.two": "שתי רשומות",
  "record.noun.entry.other": "{count} רשומות",
  "record.gender.entry": "f",

  // What happened to it: {what} is counted, like “2 talks”
  "record.happened.added.m.one": "{what} התווסף",
  "record.happened.added.m.two": "{what} התווספו",
  "record.happened.added.m.other": "{what} התווספו",
  "record.happened.added.f.one": "{what} התווספה",
  "record.happened.added.f.two": "{what} התווספו",
  "record.happened.added.f.other": "{what} התווספו",
  "record.happened.moved.m.one": "{what} הועבר",
  "record.happened.moved.m.two": "{what} הועברו",
  "record.happened.moved.m.other": "{what} הועברו",
  "record.happened.moved.f.one": "{what} הועברה",
  "record.happened.moved.f.two": "{what} הועברו",
  "record.happened.moved.f.other": "{what} הועברו",
  "record.happened.cancelled.m.one": "{what} בוטל",
  "record.happened.cancelled.m.two": "{what} בוטלו",
  "record.happened.cancelled.m.other": "{what} בוטלו",
  "record.happened.cancelled.f.one": "{what} בוטלה",
  "record.happened.cancelled.f.two": "{what} בוטלו",
  "record.happened.cancelled.f.other": "{what} בוטלו",
  "record.happened.removed.m.one": "{what} הוסר",
  "record.happened.removed.m.two": "{what} הוסרו",
  "record.happened.removed.m.other": "{what} הוסרו",
  "record.happened.removed.f.one": "{what} הוסרה",
  "record.happened.removed.f.two": "{what} הוסרו",
  "record.happened.removed.f.other": "{what} הוסרו",
  "record.happened.tentative.m.one": "{what} טרם אושר סופית",
  "record.happened.tentative.m.two": "{what} טרם אושרו סופית",
  "record.happened.tentative.m.other": "{what} טרם אושרו סופית",
  "record.happened.tentative.f.one": "{what} טרם אושרה סופית",
  "record.happened.tentative.f.two": "{what} טרם אושרו סופית",
  "record.happened.tentative.f.other": "{what} טרם אושרו סופית",
  "record.happened.confirmed.m.one": "{what} אושר סופית",
  "record.happened.confirmed.m.two": "{what} אושרו סופית",
  "record.happened.confirmed.m.other": "{what} אושרו סופית",
  "record.happened.confirmed.f.one": "{what} אושרה סופית",
  "record.happened.confirmed.f.two": "{what} אושרו סופית",
  "record.happened.confirmed.f.other": "{what} אושרו סופית",
  "record.happened.changed.m.one": "{what} עודכן",
  "record.happened.changed.m.two": "{what} עודכנו",
  "record.happened.changed.m.other": "{what} עודכנו",
  "record.happened.changed.f.one": "{what} עודכנה",
  "record.happened.changed.f.two": "{what} עודכנו",
  "record.happened.changed.f.other": "{what} עודכנו",

  // new
  "new.summary": "יצירת קובץ עם הסברים: {choices}",
  "new.help": `יצירת קובץ תוכן שעובר את הבדיקה, עם הסבר מה לעשות בו. קובץ קיים לעולם אינו מוחלף.

  npm run new -- event NAME            אירוע; המזהה שלו מתחיל בשנה
  npm run new -- event ID --from OLD   המהדורה הבאה של אירוע: אותו מקום, אותן שעות ואותם דפים,
                                       באותם ימים בשבוע, בלי האנשים ובלי המפגשים
  npm run new -- speaker NAME          דוברת או דובר (וכך גם session, theme, news)
  npm run new -- session ID --language en
                                       תרגום של מפגש, למילוי
  npm run new -- page NAME             דף של האירוע, או של אתר שיש בו כמה אירועים
  npm run new -- day 2027-09-12        יום של התוכנייה
  npm run new -- venue NAME            מקום, בקובץ data/venues.yaml (וכך גם organisation)
  npm run new -- site FOLDER           תיקייה של אתר חדש, עם אירוע`,
  "new.flag.event": "האירוע שאליו זה שייך, אם יש כמה; גם לדף",
  "new.flag.id": "המזהה, אם אינו נגזר מהשם",
  "new.flag.start": "מתי האירוע מתחיל:\u200e 2027-09-11,\u200e 2027-09-11T14:00 או 2027-09",
  "new.flag.from": "האירוע שמכינים את המהדורה הבאה שלו",
  "new.flag.draft": "זו טיוטה, שעוד לא מתפרסמת",
  "new.made": "נוצר:",
  "new.changed": "עודכן:",
  "new.next.event":
    "השלב הבא: השלימו את event.md, וראו איך זה נראה בעזרת npm start. דוברות ודוברים, מפגשים ודפים נוצרים באותה דרך: npm run new -- speaker NAME",
  "new.next.edition":
    "השלב הבא: עברו על event.md, ובמיוחד על התאריכים: מ־{start} עד {end}. אנשים, מפגשים, נושאים, שותפים וכתובות הרשמה עליכם למלא.",
  "new.next.speaker": "השלב הבא: ציינו את האדם הזה במפגש: {yaml}",
  "new.next.session": "השלב הבא: שבצו אותו במשבצת בתיקייה programme/\u200e:\u200f {yaml}",
  "new.next.theme": "השלב הבא: שבצו אותו במשבצת בתיקייה programme/\u200e:\u200f {yaml}",
  "new.next.page": "השלב הבא: כתבו את הטקסט מתחת לשורת המקפים השנייה; {yaml} מכניס את הדף לתפריט.",
  "new.next.news": "השלב הבא: כתבו את הטקסט מתחת לשורת המקפים השנייה; הידיעה תתפרסם החל מ־{date}.",
  "new.no-kind": "אי אפשר ליצור ”{value}“.{nearest} מה שאפשר: {known}.",
  "new.no-id":
    "אי אפשר ליצור מזהה מתוך ”{value}“: במזהה יש אותיות לטיניות קטנות, ספרות ומקפים. בחרו אחד: \u200e--id my-id",
  "new.bad-id": "”{value}“ אינו מזהה: במזהה יש אותיות לטיניות קטנות, ספרות ומקפים.{nearest}",
  "new.exists": "הקובץ {file} כבר קיים, ונשאר כפי שהוא. בחרו שם אחר, או מזהה אחר: \u200e--id my-id",
  "new.no-event": "עדיין אין אירוע. צרו תחילה אירוע: npm run new -- event NAME",
  "new.which-event": "באתר יש כמה אירועים. ציינו איזה: \u200e--event ID, אחד מאלה: {known}.",
  "new.unknown-event": "אין אירוע ”{value}“.{nearest} האירועים הם: {known}.",
  "new.event-only":
    "האפשרות {flag} מיועדת לאירועים: \u200enpm run new -- event NAME {flag} …\u200e",
  "new.no-draft":
    "האפשרות \u200e--draft מיועדת למה שיש לו דף משלו: \u200e{known}\u200e; תרגום ממתין עם מה שהוא מתרגם.",
  "new.not-for-event":
    "האפשרות \u200e--event מיועדת למה ששייך לאירוע; לאירוע עצמו יש שם: npm run new -- event NAME",
  "new.shared": "האפשרות \u200e--event מיותרת: המקומות והארגונים משותפים לכל האירועים.",
  "new.bad-start":
    "האפשרות \u200e--start צריכה תאריך, מועד או חודש, כמו \u200e2027-09-11,\u200e 2027-09-11T14:00 או 2027-09; ”{value}“ אינו כזה.",
  "new.broken": "בתיקייה content/{value}/\u200e יש שגיאות. תקנו אותן תחילה: npm run check",
  "new.refused": "דבר לא נוצר: התוצאה הייתה שגויה, כמוסבר למעלה.",
  "new.nearest": " התכוונתם לכתוב ”{value}“?",
  "new.next.day": "השלב הבא: מלאו את המשבצות, וצפו בתוצאה עם npm start.",
  "new.next.venue": "השלב הבא: ציינו את המקום בקובץ event.md: {yaml}",
  "new.next.organisation": "השלב הבא: ציינו את הארגון בקובץ event.md: {yaml}",
  "new.bad-day": "”{value}“ אינו תאריך קיים. כתבו כך: 2027-09-11.",
  "new.outside-event":
    "{value} אינו אחד מימי האירוע, מ־{start} עד {end}. שנו קודם את start ואת end בקובץ {file}.",
  "new.entry-exists": "בקובץ {file} כבר יש ”{id}“. בחרו שם אחר, או מזהה אחר: \u200e--id my-id",
  "new.by-hand":
    "הקובץ {file} כתוב כך שאי אפשר להוסיף לו דבר. אם npm run check לא מוצא בו מה לתקן, כתבו את זה בסופו בעצמכם:\n{yaml}",
  "new.site-only":
    "האפשרות {flag} מיועדת לאתר חדש: \u200enpm run new -- site FOLDER {flag} …\u200e",
  "new.not-for-site": "האפשרות {flag} אינה מיועדת לאתר חדש. אלה כן: {known}.",
  "new.flag.language": "שפת האתר: {choices}; של מה שקיים, שפת תרגום",
  "new.flag.title": "שם האירוע",
  "new.flag.day": "מתי האירוע מתחיל:\u200e 2027-09-11,\u200e 2027-09-11T14:00 או 2027-09",
  "new.flag.place": "איפה האירוע מתקיים: עיר, או מקום ועיר עם פסיק ביניהם",
  "new.flag.publisher": "מי מארגן את האירוע ומפרסם את האתר",
  "new.flag.registration":
    "איפה נרשמים: דף אינטרנט, כתובת דוא״ל או מספר טלפון; none אם אין צורך בהרשמה",
  "new.flag.host": "איפה האתר מתפרסם: {choices}",
  "new.flag.url": "הכתובת הציבורית של האתר",
  "new.flag.timezone": "אזור הזמן של האירוע, כמו Asia/Jerusalem",
  "new.default.language": "זו של המחשב הזה",
  "new.default.timezone": "זה של המחשב הזה",

  // new site, and npm create parvis
  "create.summary": "יצירת תיקייה של אתר חדש: את מה שנשאל אפשר לתת גם כאפשרויות",
  "site.ask.language": "באיזו שפה האתר?",
  "site.ask.title": "איך קוראים לאירוע?",
  "site.ask.folder": "באיזו תיקייה לשים אותו? היא תיווצר.",
  "site.ask.day":
    "מתי הוא מתחיל? תאריך כמו 2027-09-11, עם שעה כמו 2027-09-11T14:00, או חודש כמו 2027-09.",
  "site.ask.place": "איפה? עיר, או מקום ועיר: המרכז הקהילתי, חיפה",
  "site.ask.publisher": "מי מארגן אותו?",
  "site.ask.registration":
    "איפה נרשמים? דף אינטרנט, כתובת דוא״ל או מספר טלפון; none אם אין צורך בהרשמה.",
  "site.ask.host": "איפה האתר יתפרסם?",
  "site.ask.url": "מה תהיה הכתובת הציבורית שלו?",
  "site.ask.unknown": "ריק אם עדיין לא ידוע",
  "site.host.ftp": "שטח אחסון, דרך FTP",
  "site.host.none": "עדיין לא ידוע",
  "site.no-title": 'ציינו איך קוראים לאירוע: \u200e--title "Village fête"\u200e',
  "site.bad-registration":
    "האפשרות \u200e--registration דורשת כתובת אינטרנט (https://…), כתובת דוא״ל, מספר טלפון או המילה none: ”{value}“ אינו אף אחד מאלה.{nearest}",
  "site.in-the-way":
    "בתיקייה {folder} יש קבצים אחרים: {files}. לאתר חדש דרושה תיקייה משלו. ציינו תיקייה שעדיין לא קיימת; היא תיווצר.",
  "site.in-place.said":
    "בתיקייה {folder} כבר יש אתר: מה שאומרת האפשרות {flag} כתוב בקבצים של content/\u200e ו־data/\u200e. הסירו את {flag}; כאן אפשר לציין רק את \u200e--host.",
  "site.in-place.taken":
    "דבר לא נוצר: בתיקייה {folder} כבר יש {files}. העבירו אותם קודם למקום אחר, או השאירו אותם והוסיפו ביד את מה שחסר: בקובץ docs/publishing.md של Parvis נמצאים הקבצים לכל מארח.",
  "site.not-a-folder": "{folder} הוא קובץ. ציינו תיקייה שעדיין לא קיימת; היא תיווצר.",
  "site.cancelled": "דבר לא נוצר.",
  "site.next": "האתר נמצא בתיקייה {folder}. שלוש פקודות, זו אחר זו:",
  "site.next.install": "מתקין את Parvis",
  "site.next.start": "מציג את האתר במחשב שלכם; Ctrl+C עוצר",
  "site.next.build": "בונה את מה שמפרסמים, בתיקייה _site/",
  "site.readme": "בקובץ README.md כתוב איך ממשיכים.",

  // archive
  "archive.summary": "פרסום של אירוע שהסתיים כפי שהוא היום, גם אם Parvis ישתנה",
  "archive.archived":
    "\u200f{event} נשמר בארכיון: {files} קבצים בתיקייה \u200e{folder}/\u200e. הוסיפו אותם ל־git; מעתה הם מתפרסמים כפי שהם.",
  "archive.which": `איזה אירוע לשמור בארכיון? הסתיימו ועדיין אינם בארכיון: {events}.
  npm run archive -- {first}`,
  "archive.none": "ציינו איזה אירוע. אין אירוע שהסתיים ועדיין אינו בארכיון.",
  "archive.no-event": "אין אירוע ”{event}“. האירועים באתר הזה: {events}.",
  "archive.did-you-mean": "אין אירוע ”{event}“. התכוונתם לכתוב ”{nearest}“?",
  "archive.not-past":
    "האירוע ”{event}“ עדיין לא הסתיים (סיום: {end}). ארכיון שומר את מה שכבר אינו משתנה: חזרו לאחר מכן, או ציינו בעזרת \u200e--now את המועד שהארכיון נכון לו.",
  "archive.no-end":
    "לאירוע ”{event}“ אין עדיין תאריך, ולכן הוא לא הסתיים. ארכיון שומר את מה שכבר אינו משתנה: חזרו לאחר מכן.",
  "archive.not-published":
    "האירוע ”{event}“ עוד לא פורסם: בקובץ {file} כתוב `draft`, או `publish` עם מועד שעוד לא הגיע. ארכיון שומר את מה שהמבקרים ראו: חזרו אחרי שיפורסם.",
  "archive.to-come":
    "חלק מהאירוע ”{event}“ עוד לא פורסם: {files|list}. ארכיון לא יכיל אותו לעולם: חזרו לאחר מכן, ציינו בעזרת \u200e--now את המועד שהארכיון נכון לו, או הסירו אותו.",
  "archive.drafts": "הטיוטות אינן בארכיון: {files|list}.",

  // import
  "import.summary": "הבאת תוכנייה ממערכת אחרת",
  "import.help":
    "הקובץ (FILE) הוא schedule.xml או schedule.json\u200f (pretalx, frab, OSEM, FOSDEM), JSON של Sessionize או של OpenPlanner,\nיומן (\u200e.ics), טבלה (CSV, XLSX, ODS), או כל JSON,\u200e YAML או XML עם מיפוי; או הכתובת שלו,\u200e https://…\u200e,\nשייבוא מאוחר יותר בלי FILE ישאל שוב. דבר אחר אינו מובא מהרשת.",
  "import.flag.into": "התיקייה של האתר, או תיקייה חדשה שתהפוך לאתר",
  "import.flag.event": "המזהה של האירוע",
  "import.flag.format": "סוג הקובץ: {choices}",
  "import.flag.timezone": "אזור הזמן של האירוע, כמו Asia/Jerusalem, אם אינו בקובץ או שהוא שגוי בו",
  "import.flag.start": "היום הראשון של האירוע, לטבלאות שבהן לימים אין שנה",
  "import.flag.map": "מה יש בכל מקום בקובץ, כ־YAML:\u200e title: Subject",
  "import.flag.draft-map": "לכתוב לצד הקובץ טיוטה של מיפוי כזה, לתיקון",
  "import.flag.sheet": "איזה גיליון של חוברת עבודה: שמו או מספרו",
  "import.flag.media": "תמונות דיוקן ומסמכים שכבר הורדו, לפי שמותיהם",
  "import.flag.prune": "הסרת מה שכבר אינו בקובץ ולא נערך כאן",
  "import.flag.keep": "מה שהשתנה גם שם וגם כאן נשאר כפי שהוא כאן, ולא ידווח עוד",
  "import.flag.all": "פירוט מלא של הדוח",
  "import.flag.now": "בדיקה נכון למועד מסוים",
  "import.default.event": "מהכותרת ומהשנה",
  "import.default.format": "מזוהה מעצמו",
  "import.default.sheet": "הראשון",

  // Why a file is refused
  "import.fault.no-file": "אין קובץ {value}.",
  "import.fault.not-https": "רק כתובות \u200ehttps:// מובאות: {value} אינה כזאת.",
  "import.fault.private-address":
    "{value} אינה מובילה לכתובת ציבורית, ולכן אינה נשאלת. שמרו את הקובץ, וייבאו אותו.",
  "import.fault.unreachable":
    "אי אפשר להגיע אל {value}: {message}. דבר לא השתנה; נסו שוב מאוחר יותר.",
  "import.fault.too-many-redirects": "{value} מופנית מכתובת לכתובת בלי סוף.",
  "import.fault.no-address":
    "לאף ייבוא אין כתובת שאפשר לשאול שוב. ציינו FILE, או פעם אחת את הכתובת:\u200e https://…",
  "import.fault.too-large": "הקובץ גדול מ־{size} מ״ב: אין תוכנייה גדולה כל כך.",
  "import.fault.not-text":
    "הקובץ אינו טקסט ואינו חוברת עבודה: תוכנייה היא XML,\u200e JSON,\u200e YAML,\u200e iCalendar (.ics),\u200e CSV,\u200e XLSX או ODS. שמרו אותו תחילה באחד מאלה.",
  "import.fault.old-workbook":
    "הקובץ הוא חוברת עבודה של Excel מלפני 2007 (.xls)\u200e, או מוגן בסיסמה. שמרו אותו כ־xlsx או ods, בלי סיסמה.",
  "import.fault.locked": "הקובץ מוגן בסיסמה. שמרו אותו בלי סיסמה.",
  "import.fault.bad-zip": "הקובץ דחוס, ותוכנו פגום ({message}). שמרו או הורידו אותו שוב.",
  "import.fault.zip-bomb":
    "לאחר פריסה היו בקובץ {entries} חלקים או יותר מ־{size} מגה־בייט של טקסט: אין תוכנייה כזאת. הקובץ לא נפרס.",
  "import.fault.too-many-cells":
    "בגיליון יותר מ־{most} תאים: אין תוכנייה כזאת. השאירו רק את שורות התוכנייה.",
  "import.fault.bad-workbook": "אי אפשר לקרוא את חוברת העבודה: {message}. שמרו אותה שוב, או כ־CSV.",
  "import.fault.no-sheet": "אין בחוברת העבודה גיליון ”{value}“. הגיליונות הם: {sheets|list}.",
  "import.fault.unknown-zip":
    "הקובץ דחוס, ואין בו תוכנייה מוכרת: לא חוברת עבודה (.xlsx, .ods)\u200e ולא \u200e`sessions`\u200e. יש בו: {names|list}. פרסו אותו, וייבאו את מה שמכיל את התוכנייה.",
  "import.fault.empty": "הקובץ ריק.",
  "import.fault.too-deep": "יש בקובץ ערכים בתוך ערכים, יותר מאשר בכל תוכנייה. ייצאו אותו שוב.",
  "import.fault.unread-file":
    "אי אפשר לקרוא את הקובץ, בגלל תקלה של Parvis עצמו: {message}. דבר לא יובא. אנא דווחו על כך, עם הקובץ אם מותר לכם.",
  "import.fault.bad-json": "הקובץ הוא JSON פגום: {message}. ייצאו אותו שוב.",
  "import.fault.bad-yaml": "הקובץ הוא YAML שבור בשורה {line}. תקנו אותו שם, או ייצאו אותו שוב.",
  "import.fault.unknown-json":
    "ה־JSON הזה אינו תוכנייה בצורה מוכרת. האפשרות \u200e--draft-map רושמת מה עשוי להיות מה בו, ואתם מתקנים.",
  "import.fault.unknown-yaml":
    "ה־YAML הזה אינו תוכנייה בצורה מוכרת. האפשרות \u200e--draft-map רושמת מה עשוי להיות מה בו, ואתם מתקנים.",
  "import.fault.other-system": "נראה שזה {name}, שאי אפשר לקרוא כמות שהוא. ייצאו במקומו {reads}.",
  "import.fault.sessionize-view":
    "זו תצוגה אחרת של Sessionize. בחרו את התצוגה All\u200f (\u200e…/view/All\u200e), שיש בה יחד מפגשים, דוברות ודוברים, חדרים וקטגוריות.",
  "import.fault.web-page":
    "זה דף אינטרנט ולא תוכנייה. שמרו את הייצוא עצמו: \u200e`schedule.xml`,\u200e `schedule.json`,\u200e `.ics`\u200e או CSV.",
  "import.fault.unknown-xml":
    "ה־XML הזה אינו תוכנייה בצורה מוכרת, כמו \u200e`schedule.xml`\u200e. האפשרות \u200e--draft-map רושמת מה עשוי להיות מה בו, ואתם מתקנים.",
  "import.fault.unknown-format":
    "סוג הקובץ אינו מוכר. ציינו אותו בעזרת \u200e--format:\u200e frab-xml,\u200e frab-json,\u200e sessionize,\u200e ics או csv.",
  "import.fault.xml-entities":
    "ה־XML מגדיר ישויות משלו, ששום תוכנייה אינה זקוקה להן והן עלולות להיות התקפה. ייצאו אותו שוב.",
  "import.fault.bad-xml": "הקובץ הוא XML פגום: {message}. ייצאו אותו שוב.",
  "import.fault.bad-ics":
    "היומן נקטע: שורה {line} פותחת {name}, ודבר אינו סוגר אותו. ייצאו אותו שוב.",
  "import.fault.bad-csv": "אי אפשר לקרוא את הטבלה: {message}.",
  "import.fault.no-sessions": "אין בקובץ אף מפגש.",
  "import.fault.bad-fields":
    "הקובץ אינו תקין: הוא אינו בנוי כפי שהסוג שלו דורש. תקנו אותו במקור וייצאו אותו שוב:",
  "import.fault.map-field":
    "האפשרות \u200e--map מציינת שדה שאינו קיים בשום טבלה: ”{value}“. השדות הם: id, title, subtitle, date, start, end, duration, room, track, kind, speakers, organisations, language, level, tags, abstract, description, url, status.",
  "import.fault.map-column":
    "האפשרות \u200e--map מציינת עמודה שאינה בטבלה: ”{value}“. העמודות הן: {columns}.",
  "import.fault.map-errors": "במיפוי יש שגיאות, ולכן דבר לא יובא:",
  "import.fault.draft-exists": "{file} כבר קיים. תקנו אותו, או העבירו אותו תחילה למקום אחר.",
  "import.fault.no-draft": "שום דבר בקובץ אינו נראה כרשימת מפגשים: אי אפשר לנחש מיפוי.",
  "import.fault.no-title-column":
    "שום עמודה אינה נראית כמו כותרות של מפגשים. העמודות הן: {columns}. ציינו איזו היא בעזרת \u200e--map FILE, קובץ YAML עם שורה כמו \u200e`title: Subject`\u200e.",
  "import.fault.no-year":
    "בשורה {line} יש יום בלי שנה: ”{value}“. ציינו מתי האירוע מתחיל: \u200e--start 2027-06-12",
  "import.fault.bad-state": "אי אפשר לקרוא את {file}: הוא שונה. שחזרו אותו מהמאגר שלכם.",
  "import.fault.broken-file":
    "אי אפשר לקרוא את {file}. תקנו אותו תחילה: npm run check אומר מה שגוי.",
  "import.fault.no-media": "האפשרות \u200e--media צריכה תיקייה; {value} אינו תיקייה.",
  "import.fault.bad-timezone":
    "האפשרות \u200e--timezone צריכה אזור זמן כמו Asia/Jerusalem;\u200f ”{value}“ אינו כזה.",
  "import.fault.no-zone":
    "בקובץ אין אזור זמן, ועוד אין אתר שיש לו אחד. ציינו היכן השעות האלה: \u200e--timezone Europe/Paris",
  "import.fault.unknown-zone":
    "בקובץ אזור זמן שאינו מוכר, ”{value}“, ועוד אין אתר שיש לו אחד. ציינו היכן השעות האלה: \u200e--timezone Europe/Paris",
  "import.fault.bad-start":
    "האפשרות \u200e--start צריכה את התאריך שבו האירוע מתחיל, כמו 2027-06-12;\u200f ”{value}“ אינו כזה.",
  "import.fault.bad-event":
    "האפשרות \u200e--event צריכה שם של אותיות לטיניות קטנות, ספרות ומקפים; ”{value}“ אינו כזה.",
  "import.fault.not-a-site":
    "בתיקייה {value} יש קבצים, אבל אין בה אתר. תנו לאפשרות \u200e--into תיקייה של אתר, או תיקייה חדשה.",
  "import.fault.site-errors": "האתר לא היה עובר את הבדיקה, ולכן דבר לא יובא:",
  "import.fault.counts":
    "המספרים אינם תואמים, ולכן דבר לא יובא. אנא דווחו על כך, עם הקובץ אם מותר לכם.",

  // What a report lists, each with the things it is true of
  "import.note.encoding": "לא ב־UTF-8: נקרא בקידוד אחר",
  "import.note.no-character": "קודים ששום טקסט אינו יכול להציג: הוסרו",
  "import.note.hidden-character": "תווים בלתי נראים, שמשנים או מסתירים את מה שלידם: הוסרו",
  "import.note.entities": "קודים של HTML בכותרות ובשמות: פוענחו",
  "import.note.unknown-zone": "אזורי זמן לא מוכרים",
  "import.note.site-zone":
    "במקור אין אזור זמן; נעשה שימוש באזור הזמן של האתר (אפשר לציין אחר בעזרת \u200e--timezone)",
  "import.note.offset-zone":
    "במקור אין אזור זמן, רק הפרשים מ־UTC; ציינו את המקום בעזרת \u200e--timezone, לדוגמה Asia/Jerusalem",
  "import.note.no-zone":
    "במקור אין אזור זמן; השעות נחשבות לשעה המקומית באזור הזמן של האתר (אפשר לציין אחר בעזרת \u200e--timezone)",
  "import.note.misplaced-date": "רשומים ביום אחר מהתאריך שלהם; התאריך קובע",
  "import.note.start-differs": "ההתחלה שונה מהשעה שבתאריך באזור הזמן הזה; התאריך קובע",
  "import.note.room-differs": "רשומים בחדר אחר מזה שבמפגש עצמו; הרשימה קובעת",
  "import.note.no-time": "בלי שעה: טרם שובצו",
  "import.note.unread-time": "בלי שעה: מה שכתוב שם אינו נקרא כתאריך או כמועד (עם השורה)",
  "import.note.no-such-date": "בלי שעה: אין תאריך כזה (עם השורה)",
  "import.note.no-such-hour": "בלי שעה: אין שעה כזאת (עם השורה)",
  "import.note.listed-day": "אי אפשר לקרוא את התאריך: היום וההתחלה שרשומים לצידו קובעים",
  "import.note.unread-end": "הסיום או המשך אינם הגיוניים: הסיום נשאר פתוח (עם השורה)",
  "import.note.bad-line": "שורות שאי אפשר לקרוא: הושמטו (עם מספרן)",
  "import.note.no-length": "בלי משך: הסיום נשאר פתוח",
  "import.note.no-length-zero": "מסתיימים ברגע שהם מתחילים: הסיום נשאר פתוח",
  "import.note.too-long": "נמשכים מעבר ל־12:00 בצהרי יום המחרת: הסיום נשאר פתוח",
  "import.note.cut":
    "יותר טקסט ממה ש־Parvis מפרסם: נחתך בסופו, או שהושמטו מילה או כתובת ארוכות כל כך",
  "import.note.skipped-hour": "בשעה שהשעון מדלג עליה: הועברו שעה קדימה",
  "import.note.shared-id": "מזהה אחד לכמה אנשים: הובחנו לפי שמותיהם",
  "import.note.last-first": "שמות שנכתבו ”משפחה, פרטי“: סודרו",
  "import.note.no-name": "אנשים בלי שם: הושמטו",
  "import.note.no-title": "בלי כותרת: תפורסם בהמשך",
  "import.note.feedback-link": "טופסי משוב שייכים למערכת האחרת: הושמטו",
  "import.note.session-picture": "לתמונות של מפגשים אין כאן מקום",
  "import.note.answers": "תשובות לשאלות של המערכת האחרת: הושמטו, ייתכן שהן פרטיות",
  "import.note.type": "סוגים לא מוכרים: נרשמו כהרצאה, והמילה כתגית",
  "import.note.language": "שפות לא מוכרות",
  "import.note.languages": "כמה שפות: הראשונה קובעת, וכל שפה אחרת היא תגית",
  "import.note.unfolded-line": "שורות שאינן חלק מהפורמט: חוברו לשורה שלפניהן",
  "import.note.recurring": "חוזרים: רק הפעם הראשונה יובאה",
  "import.note.all-day":
    "רשומות של יום שלם: מ־00:00 עד 24:00; תנו להן שעות, או הפכו אותן להערה של היום",
  "import.note.several-days": "נמשכים כמה ימים: יובאו ביום הראשון; הוסיפו את האחרים",
  "import.note.private": "מסומנים ביומן כפרטיים: בדקו אם מותר לפרסם אותם",
  "import.note.guests": "מוזמנים עם כתובות הדואר שלהם אינם עניינו של איש: הושמטו",
  "import.note.whole-event": "הרשומה שנמשכת על פני כל האחרות היא האירוע עצמו",
  "import.note.unknown-person": "דוברות ודוברים שאינם רשומים במקור",
  "import.note.status": "מצבים לא מוכרים: נרשמו כמאושרים",
  "import.note.column": "עמודות הטבלה, כפי שהובנו (אפשר לשנות בעזרת \u200e--map)",
  "import.note.column-left": "עמודות שאינן מיובאות",
  "import.note.hidden-rows": "שורות שהגיליון מסתיר: הושמטו (כדי לייבא אותן, הציגו אותן שם)",
  "import.note.hidden-columns": "עמודות שהגיליון מסתיר: הושמטו",
  "import.note.hidden-sheets":
    "גיליונות שחוברת העבודה מסתירה: הושמטו (אפשר לבחור באחד בעזרת \u200e--sheet)",
  "import.note.other-sheets":
    "גיליונות אחרים בחוברת העבודה: לא יובאו (אפשר לבחור באחד בעזרת \u200e--sheet)",
  "import.note.day-first": "תאריכים נקראו כשהיום ראשון",
  "import.note.day-above": "בלי תאריך: נלקח היום שמעליהם (עם השורה)",
  "import.note.no-day": "הפסקות בלי יום: הושמטו",
  "import.note.repeat": "מתקיימים יותר מפעם אחת: לכל פעם קובץ משלה",
  "import.note.double-id": "מזהה אחד לכמה מפגשים: הובחנו לפי כותרותיהם",
  "import.note.overlap": "באותו זמן ובאותו חדר",
  "import.note.bad-link": "כתובות שאינן מובילות לשום מקום: הושמטו",
  "import.note.added": "נוספו",
  "import.note.updated": "עודכנו",
  "import.note.conflict":
    "השתנו גם שם וגם כאן: מה שכאן נשאר (ידווח שוב עד שהשניים יסכימו, או עד \u200e--keep)",
  "import.note.gone-here": "הוסרו כאן, ולא הוחזרו",
  "import.note.gone-there": "כבר אינם במקור, ונשמרו (\u200e--prune מסיר אותם)",
  "import.note.kept-edited": "כבר אינם במקור, אבל נערכו כאן: נשמרו",
  "import.note.kept-mentioned": "כבר אינם במקור, אבל עדיין מוזכרים כאן: נשמרו",
  "import.note.pruned": "הוסרו",
  "import.note.media-kept": "קובץ אחר בשם הזה נמצא כאן: נשמר",
  "import.note.secret-address":
    "בכתובת יש מה שנראה כמפתח: היא אינה נשמרת ב־imports/\u200e, שמתפרסמת",
  "import.note.to-fetch": "תמונות דיוקן ומסמכים שיש להוריד; ייבאו שוב בעזרת \u200e--media DIR",
  "import.note.to-complete": "להשלמה",

  // The report itself
  "import.refused": "\u200f{file}: {sentence}",
  "import.imported": "הקובץ {file} ({format}) יובא אל {folder}, אירוע {event}.",
  "import.unchanged": "דבר לא השתנה מאז הייבוא האחרון של {file}.",
  "import.draft-written":
    "הקובץ {file} נכתב, והוא ניחוש. תקנו אותו, ואז ייבאו שוב את {name}: הוא ישמש מעצמו.",
  "import.draft.guess": "ניחוש של מה יש בכל מקום ב־{name}, לתיקון: docs/importing.md מסביר איך.",
  "import.draft.not-found": "לא נמצאו: {fields}",
  "import.draft.not-used": "לא בשימוש:",
  "import.count": "{what}: {source} במקור, {result} יובאו",
  "import.sessions": "מפגשים והפסקות",
  "import.people": "אנשים",
  "import.rooms": "חדרים",
  "import.away": "{count}, {number} הוסרו כאן",
  "import.more": "… ועוד {number}; האפשרות \u200e--all מציגה כל אחד.",
  "import.next": "השלב הבא: npm run check -- --site {folder}",
  "import.next-here": "השלב הבא: npm run check",
  "import.venue-name": "המקום יפורסם בהמשך",
  "import.complete-site": "data/site.yaml: השדות url ו־publisher",
  "import.complete-event": "{file}: השדות summary,\u200e venue ו־organisers",
  "import.complete-venue": "data/venues.yaml: השדות name ו־address",

  // In the content that an import writes
  "import.links": "קישורים:",

  // moderate
  "moderate.summary": "אישור או דחייה של מה ששלחו קוראים, מתוך ייצוא של Netlify Forms",
  "moderate.help": `הצגת התגובות והנושאים ששלחו קוראים, אחד אחד, לאישור, לדחייה או להשארה להמשך.

  npm run moderate -- FILE                   שואל על כל אחד, במסוף
  npm run moderate -- FILE --list            רק מציג את החדשים
  npm run moderate -- FILE --approve ID,ID   מאשר, בלי לשאול
  npm run moderate -- FILE --refuse ID       דוחה, בלי לשאול

הקובץ (FILE) הוא ייצוא של טופס מ־Netlify: ה־CSV מהדפים שלה (Forms, הטופס, Download as CSV) או ה־JSON של ה־API שלה.
מה שאושר נעשה קובץ בתיקייה comments/\u200e או themes/\u200e, בלי כתובת דואר ובלי כתובת IP. ההחלטות נשמרות
בתיקייה \u200e.parvis/\u200e של האתר, ש־git מתעלם ממנה.

תיקונים ששלחו דוברים מוצגים כהבדלים מן הקבצים, ונכתבים לתוכם; הדגל \u200e--fields לוקח חלק מהם. הקובץ יכול להיות גם
הודעת דואר שטופס התחיל, או תיבה של הודעות (\u200e.eml\u200e, \u200e.mbox\u200e, או הטקסט כפי שהועתק).

\u200e--feedback מוסיף את המשובים שבקובץ אל private/feedback.csv, טבלה ש־git אינו כולל ושום בנייה אינה מפרסמת:
מתי, על איזה מפגש, מה היה טוב ומה אפשר לשפר. מה שכבר נמצא בה אינו נוסף שוב.`,
  "moderate.flag.list": "רק להציג את החדשים",
  "moderate.flag.approve": "לאשר את אלה, בלי לשאול",
  "moderate.flag.refuse": "לדחות את אלה, בלי לשאול",
  "moderate.flag.fields": "מתיקונים שאושרו, רק השדות האלה",
  "moderate.flag.feedback": "משובים בלבד: הוספה ל־private/feedback.csv",
  "moderate.file.missing": "אין קובץ {file}.",
  "moderate.file.empty":
    "הקובץ {file} ריק. ייצאו את הטופס שוב: Netlify, Forms, הטופס, Download as CSV.",
  "moderate.file.page":
    "הקובץ {file} הוא דף אינטרנט ולא ייצוא: אולי נשמר דף הכניסה. ייצאו את הטופס שוב: Netlify, Forms, הטופס, Download as CSV.",
  "moderate.file.spreadsheet":
    "הקובץ {file} הוא גיליון אלקטרוני. שמרו אותו כ־CSV\u200f (UTF-8), או השתמשו בייצוא של Netlify עצמה.",
  "moderate.file.binary": "הקובץ {file} אינו טקסט. אפשר לקרוא CSV של Netlify או JSON של ה־API שלה.",
  "moderate.file.json": "הקובץ {file} מתחיל כמו JSON, אבל אי אפשר לקרוא אותו: האם הוא שלם?",
  "moderate.file.csv": "אי אפשר לקרוא את הקובץ {file} כ־CSV: שורה {detail} שגויה.",
  "moderate.file.unknown":
    "הקובץ {file} אינו ייצוא של הטפסים של Parvis: אין בו עמודה בשם ”event“. נמצאו: {detail}",
  "moderate.none": "אין שום דבר חדש.",
  "moderate.others": "מטפסים אחרים, הושארו בצד: {count}.",
  "moderate.comment": "תגובה",
  "moderate.theme": "הצעת נושא",
  "moderate.speaker": "תיקון של דובר או דוברת",
  "moderate.session": "תיקון של מפגש",
  "moderate.feedback": "משוב",
  "moderate.conflict": "נערך כאן מאז שמולא הטופס: שום דבר לא נכתב בלי שתאמרו.",
  "moderate.needs": "מה דרוש להם, לעיניכם בלבד (אין לכתוב זאת בשום קובץ):",
  "moderate.portrait":
    "תמונת דיוקן, להסתכל בה ולהוריד בעצמכם; השדה photo בקובץ {file} נוקב בשם הקובץ שלה:",
  "moderate.sent": "\u200f{date}, {author}",
  "moderate.about": "על {about}",
  "moderate.nobody": "בעילום שם",
  "moderate.cut": "… (סך הכול {count} תווים)",
  "moderate.note.honeypot": "השדה שרק רובוטים רואים מולא: כנראה דואר זבל.",
  "moderate.note.nameless": "לא נמסר שם.",
  "moderate.note.undated": "אי אפשר לקרוא את התאריך; נרשם התאריך של היום.",
  "moderate.note.hidden": "תווים בלתי נראים או תווי בקרה הוסרו.",
  "moderate.note.markup": "\u200fHTML, כותרות, תמונות או קישורים שהיו שגיאות נכתבו כטקסט רגיל.",
  "moderate.note.off": "התגובות של האירוע הזה כבויות: היא לא תוצג.",
  "moderate.note.about": "מה שזה נכתב עליו אינו קיים (עוד): {value}. זה יופיע באירוע עצמו.",
  "moderate.note.reply": "התגובה שזו תשובה לה אינה קיימת: {value}. זו תופיע לבדה.",
  "moderate.note.slot": "המשבצת שזה מיועד לה אינה קיימת (עוד): {value}.",
  "moderate.note.no-forms": "האירוע הזה אינו מבקש תיקונים מדובריו (speaker_forms).",
  "moderate.note.base": "לא נאמר במה מולא הטופס: הכול נחשב כמי שנערך כאן.",
  "moderate.note.portrait": "מה שנשלח ככתובת של תמונת דיוקן אינו כתובת רשת, והושמט.",
  "moderate.block.event": "אי אפשר לאשר: אין אירוע ”{value}“.",
  "moderate.block.empty": "אי אפשר לאשר: אין טקסט.",
  "moderate.block.untitled": "אי אפשר לאשר: אין כותרת.",
  "moderate.block.long": "אי אפשר לאשר: {value} תווים הם יותר מ־10,000.",
  "moderate.block.word": "אי אפשר לאשר: יש בו יותר תווים בלי רווח ממה שדף יכול להציג (2,500).",
  "moderate.block.title": "אי אפשר לאשר: כותרת של {value} תווים ארוכה מ־200.",
  "moderate.block.speaker": "אי אפשר לאשר: אין באירוע הזה דובר או דוברת ”{value}“.",
  "moderate.block.session": "אי אפשר לאשר: אין באירוע הזה מפגש ”{value}“.",
  "moderate.block.too-long": "אי אפשר לכתוב: {value} תווים הם יותר מדי.",
  "moderate.block.link": "אי אפשר לכתוב: ”{value}“ אינו מסתיים בכתובת.",
  "moderate.ask": "[a] אישור, [r] דחייה, [l] אחר כך, [q] יציאה? ",
  "moderate.ask.blocked": "[r] דחייה, [l] אחר כך, [q] יציאה? ",
  "moderate.ask.keys": "arlq",
  "moderate.ask.correction": "[a] אישור, [f] שדה אחר שדה, [r] דחייה, [l] אחר כך, [q] יציאה? ",
  "moderate.ask.correction.keys": "afrlq",
  "moderate.ask.field": "לכתוב את {field}? [y] כן, [n] לא: ",
  "moderate.ask.conflict": "השדה {field} נערך כאן. לכתוב את מה שנשלח? [y] כן, [n] לא: ",
  "moderate.ask.field.keys": "yn",
  "moderate.approved": "אושר: {file}",
  "moderate.corrected": "תוקן: {file} ({fields})",
  "moderate.unchanged": "נקרא: {id}. שום דבר לא נכתב.",
  "moderate.open":
    "לא נכתב, כי נערך כאן: {fields}. כדי לכתוב את מה שנשלח: \u200e--approve {id} --fields {fields}",
  "moderate.open.faulty":
    "לא נכתב: {fields}. כתבו זאת ידנית בקובץ, או בקשו זאת שוב; ואז \u200e--refuse {id}.",
  "moderate.refused": "נדחה: {id}",
  "moderate.wrong": "לא נכתב: התוצאה הייתה שגויה, כמוסבר למעלה.",
  "moderate.theme.slot":
    "  כדי להציג אותו במשבצת שלו, הוסיפו את {id} לנושאים של {slot}; השורה {status} הופכת אותו לוודאי.",
  "moderate.theme.alone":
    "  כדי להציג אותו במשבצת, הוסיפו את {id} לנושאים שלה; השורה {status} הופכת אותו לוודאי.",
  "moderate.count": "אושרו: {approved}, נדחו: {refused}, נותרו: {left}.",
  "moderate.how":
    "כתבו \u200e--approve ID או \u200e--refuse ID, או הריצו את הפקודה במסוף כדי להישאל.",
  "moderate.no-such": "בקובץ {file} אין פנייה חדשה ”{value}“. יש בו: {known}",
  "moderate.no-field": "אין בתיקונים שדה ”{value}“. יש: {known}",
  "moderate.both": "אי אפשר גם לאשר וגם לדחות את ”{value}“.",
  "moderate.feedback.alone": "\u200e--feedback מוסיף את כל החדש: אין בו מה לאשר או לדחות.",
  "moderate.feedback.aside":
    "משובים שהונחו בצד: {count}. \u200e--feedback מוסיף אותם לטבלה שלכם בלבד.",
  "moderate.feedback.kept":
    "נוספו אל {file}: {count}. git אינו כולל את הקובץ, ושום בנייה אינה מפרסמת אותו.",
  "moderate.feedback.table":
    "{file} אינו טבלה שאפשר להוסיף לה משובים: בשורה הראשונה חסר feedback_id. תנו לקובץ שם אחר והריצו שוב.",
  "moderate.feedback.good": "מה היה טוב:",
  "moderate.feedback.better": "מה אפשר לשפר:",

  // completion
  "completion.summary": "הצגת סקריפט שמשלים פקודות ואפשרויות במעטפת: {choices}",
  "completion.help": `הצגת סקריפט שמשלים פקודות, אפשרויות וערכים במקש Tab, בכל מקום שבו מקלידים \`parvis\`:
הריצו פעם אחת \`npm link\`, וזו תהיה פקודה.

  bash   echo 'source <(parvis completion bash)' >> ~/.bashrc
  zsh    echo 'source <(parvis completion zsh)' >> ~/.zshrc, מתחת לשורה compinit
  fish   parvis completion fish > ~/.config/fish/completions/parvis.fish`,
  "completion.unknown-shell": "אין השלמה עבור ”{value}“. יש השלמה עבור: {known}.",

  // translate
  "translate.summary": "תרגום התוכן, או המילים של הדפים; מה כבר תורגם",
  "translate.help": `כתיבת הקבצים שבהם מתרגמים טקסטים, מה חסר, ורישום ממה נעשה כל תרגום:
כשזה משתנה, הבדיקה אומרת זאת.

  npm run translate -- --list              כמה תורגם בכל שפה
  npm run translate -- en                  מה הבא בתור בשפה
  npm run translate -- en sessions/bread   קובץ לתרגום, content/EVENT/sessions/bread.en.md, עם הטקסטים של
                                           המקור כהערות; או מה שחסר בו
  npm run translate -- en sessions         כך לכל הקבצים בתיקייה
  npm run translate -- --done FILE         רישום שהוא תורגם; בלי קובץ, כל מה שתורגם
  npm run translate -- --same FILE         המקור השתנה, והתרגום נכון כמו שהוא
  npm run translate -- oc                  כל מילות הדפים ב־data/words.yaml, בשפה ש־Parvis אינו דובר`,
  "translate.flag.list": "מה תורגם בכל שפה",
  "translate.flag.done": "רישום שהקבצים, או כל מה שתורגם, אומרים מה שאומרים המקורות כעת",
  "translate.flag.same": "השארת מה שישן מן המקור כמו שהוא: המקור אמר אותו דבר קודם",
  "translate.flag.words": "כתיבת מילות הדפים ב־data/words.yaml, בלי תוכן",
  "translate.flag.event": "האירוע שאליו שייכים הטקסטים, כשיש כמה",
  "translate.language": "\u200f{language}: {own} מתוך {total} טקסטים תורגמו",
  "translate.shelf": "\u200f{where}: {own} מתוך {total}",
  "translate.shelf-stale": "\u200f{where}: {own} מתוך {total}, מהם {stale} ישנים מן המקור",
  "translate.stale": "ישנים מן המקור:",
  "translate.missing": "עדיין לא תורגמו:",
  "translate.complete": "הכול תורגם.",
  "translate.each": "מה הבא בתור: npm run translate -- {language}",
  "translate.one-language":
    "לאתר שפה אחת. ציינו את האחרות ב־data/site.yaml: languages: [{language}, …]\u200e",
  "translate.unknown-language":
    "”{value}“ אינה משפות האתר הזה.{nearest} הוא דובר: {known}. הוסיפו את השפה ל־”languages“ בקובץ data/site.yaml.",
  "translate.no-file": "אין ”{value}“ שיש בו טקסטים לתרגום.{nearest}",
  "translate.which-event":
    "”{value}“ נמצא בכמה אירועים. ציינו איזה: \u200e--event ID, אחד מאלה: {known}.",
  "translate.none-yet": "ל־”{value}“ אין עדיין תרגום.",
  "translate.own-language":
    "”{value}“ אינו מיועד לתרגום ל־”{language}“: הוא כתוב בה, או שהאירוע שלו אינו דובר אותה.",
  "translate.broken": "בקובץ {file} יש שגיאות. תקנו אותן תחילה: npm run check",
  "translate.in-place": "את אלה מתרגמים במקומם:",
  "translate.then": "כתבו בו את מה שבהערות, בשפה האחרת. אחר כך: npm run translate -- --done {file}",
  "translate.nothing-missing": "דבר אינו חסר שם.",
  "translate.noted": "נרשם ב־{files}, כתרגום של מה שהמקורות אומרים כעת:",
  "translate.nothing-new": "הכול כבר נרשם: דבר לא השתנה.",
  "translate.nothing-stale": "דבר מזה אינו ישן מן המקור.",
  "translate.file.head":
    "תרגום של {file}: כתבו כל טקסט אחרי הנקודתיים שלו. מה שנשאר ריק מוצג בשפת המקור.",
  "translate.file.list": "רשימות עומדות כהערות: הסירו את ה־# מכל שורות הרשימה, ותרגמו כל פריט.",
  "translate.file.body": "הטקסט עצמו נכתב מתחת לשורת המקפים השנייה. במקור כתוב:",
  "translate.done": "\u200f{file}: {translated} מתורגמים, {missing} חסרים",
  "translate.dropped": "  הוסרו, כי כבר אינם באנגלית: {keys}",
  "translate.words": "\u200f{file}: {own} מתוך {total} המילים הן שלכם; השאר עומדות שם כהערות",
  "translate.head": "מה שהדפים אומרים. הסירו את הסימן שלפני שורה, וכתבו מילים משלכם.",
  "translate.no-tag": "”{value}“ אינו שפה: כתבו את הקוד שלה, כמו he, oc או pt-BR.",
  "translate.no-language":
    "”{value}“ אינו שפה שאפשר לתרגם אליה: כתבו את הקוד שלה, שתיים או שלוש אותיות, כמו pl. כל השפות מתורגמות מאנגלית.",

  // schemas
  "schemas.summary": "לכתוב את מה שעורכי טקסט צריכים כדי להשלים ולהסביר את הקבצים של אתר",
  "schemas.help":
    "כותב סכמות JSON בתיקייה `.cache/schemas/`: השדות, המילים והמזהים של האתר, בהסבר בשפת האתר. הפקודות `check` ו־`start` שומרות אותן מעודכנות; הפקודה הזאת כותבת אותן במקום ששתיהן עדיין לא רצו בו.",
  "schemas.written": "עורכי טקסט ימצאו את מה שהם צריכים בתיקייה {folder}",
};
