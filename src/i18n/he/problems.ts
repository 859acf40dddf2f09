import type { en } from "../en/problems.ts";
import type { Translation } from "../parameters.ts";

/**
 * What problems say to organisers, in Hebrew. Organisers are addressed in the plural. The sign \u200e keeps code that
 * begins or ends with a sign in its order; values of another direction are set apart by `src/i18n/message.ts`.
 */
export const he: Translation<typeof en> = {
  "bad-encoding.utf8":
    "הקובץ הזה אינו טקסט ב־UTF-8.\nפתחו אותו בעורך טקסט ושמרו אותו שוב בקידוד UTF-8.",
  "bad-encoding.control":
    "יש כאן תו בקרה בלתי נראה ({character}).\nמחקו אותו, והקלידו שוב את מה שהיה אמור לעמוד במקומו.",
  "bad-encoding.noncharacter":
    "יש כאן קוד בלתי נראה שאינו מייצג שום תו ({character}).\nמחקו אותו, והקלידו שוב את מה שהתכוונתם לכתוב.",
  "bad-encoding.escape":
    "בתוך מירכאות כפולות, {value|quote} יוצר תו ששום טקסט אינו יכול להכיל ({character}).\nהקלידו את התו שהתכוונתם אליו, או הכפילו את הלוכסן ההפוך אם הוא חלק מהטקסט.",
  "bad-encoding.reference":
    "{value|quote} יוצר תו ששום טקסט אינו יכול להכיל ({character}).\nהקלידו את התו שהתכוונתם אליו. כדי להציג את הקוד עצמו, כתבו: \u200e`{value}`\u200e",
  "bad-encoding.strange-name":
    "בשם של הקובץ או התיקייה יש תו בלתי נראה ({character}).\nשנו את השם: אותיות לטיניות a–z, ספרות ומקפים.",
  "bad-encoding.name":
    "השם של הקובץ או התיקייה אינו ב־UTF-8.\nשנו את השם: אותיות לטיניות a–z, ספרות ומקפים.",
  "bad-yaml.tab": "השורה הזאת מוזחת בטאב.\nהזיחו ברווחים: שניים לכל רמה.",
  "bad-yaml.quote":
    'הטקסט במירכאות שמתחיל כאן אינו מסתיים במקום הנכון.\nשימו את כל הטקסט בין מירכאות כפולות ישרות, וכתבו \u200e\\"\u200e במקום מירכאות בתוכו.',
  "bad-yaml.bracket":
    "הסוגריים שנפתחים כאן אינם נסגרים כראוי.\nסגרו אותם באותה שורה, עם פסיק בין הפריטים: \u200e[first, second]\u200e.",
  "bad-yaml.escape":
    "בתוך מירכאות כפולות, לוכסן הפוך פותח תו מיוחד, והתו שכאן אינו מוכר.\nהשתמשו במירכאות בודדות, או הכפילו את הלוכסן ההפוך.",
  "bad-yaml.reserved":
    "טקסט אינו יכול להתחיל ב־{character|quote}, אלא אם הוא במירכאות.\nכתבו: {fixed}",
  "bad-yaml.conflict":
    "שתי גרסאות של הקובץ הזה עדיין לא אוחדו: שתיהן כאן, בין \u200e<<<<<<<\u200e ובין \u200e>>>>>>>\u200e.\nהשאירו את מה שנכון, ומחקו את השורות האלה.",
  "bad-yaml.depth":
    "יש כאן דברים בתוך דברים בתוך דברים, יותר משמישהו עשוי להזדקק לו.\nחפשו סוגריים או רווחים מיותרים.",
  "bad-yaml.item": "פריט ברשימה מתחיל במקף ואחריו רווח.\nכתבו ”-“ ורווח בתחילת השורה.",
  "bad-yaml.space": "אחרי הנקודתיים של שדה חייב לבוא רווח.\nכתבו: {fixed}",
  "bad-yaml.duplicate":
    "השדה {field|quote} מופיע כאן פעמיים.\nהשאירו רק אחד מהשניים, או יישרו אותו מתחת ל־{below|quote} אם הוא שייך לשם.\n?? השאירו רק אחד מהשניים.",
  "bad-yaml.tag": "טקסט שמתחיל ב־”!“ חייב להיות במירכאות.\nשימו את הטקסט בין מירכאות כפולות ישרות.",
  "bad-yaml.alias":
    "טקסט שמתחיל ב־”*“ או ב־”&“ חייב להיות במירכאות.\nשימו את הטקסט בין מירכאות כפולות ישרות.",
  "bad-yaml.documents": "אחרי השורה הזאת מתחיל מסמך שני.\nמחקו את השורה ”{line}“.",
  "bad-yaml.indent":
    "השורה הזאת אינה מוזחת כמו השורות שהיא שייכת אליהן.\nיישרו אותה מתחת ל־{below|quote}.\n?? שדות של אותו דבר עומדים זה מתחת לזה; מה ששייך להם מוזח בעוד שני רווחים.",
  "bad-yaml.continued":
    "השורה הזאת אינה שדה, והיא אינה מוזחת יותר מן השורה שמעליה.\nאם היא ממשיכה את הטקסט שמעליה, הוסיפו לפניה שני רווחים; אם היא שדה, כתבו ”field: value“ (שדה, נקודתיים וערך).",
  "bad-yaml.form":
    "אי אפשר לקרוא את השורה הזאת כ־YAML.\nכתבו ”field: value“ (שדה, נקודתיים וערך), עם רווח אחרי הנקודתיים.",
  "too-long.file":
    "בקובץ הזה יש יותר מ־{most} תווים.\nהאם זה הקובץ הנכון? אפשר לחלק את התוכן לכמה קבצים; מה שמיועד להורדה מקומו בתיקייה ”media“.",
  "too-long.line": "בשורה הזאת יש יותר מ־{most} תווים.\nשברו אותה בסוף פסקה או בסוף משפט.",
  "too-long.word":
    "יש כאן יותר מ־{most} תווים בלי רווח.\nהאם זו תמונה או קובץ שנכתבו כאותיות? שימו את הקובץ בתיקייה ”media“ וקשרו אליו.",
  "too-long.text":
    "בטקסט הזה יש יותר מ־{most} תווים.\nחלקו אותו לכמה דפים, או שימו אותו כמסמך בתיקייה ”media“ וקשרו אליו.",
  "too-long.list": "ברשימה הזאת יש יותר מ־{most} פריטים.\nהוציאו את מה שנמצא בה בטעות.",
  "too-long.embed":
    "האתרים של embed הם יחד יותר מ־{most} תווים, ושרתי האירוח דוחים שורה ארוכה כל כך; זה הראשון המיותר.\nציינו פחות: https://*.example.org הוא כל האתרים ששמם מסתיים כך, ו־any הוא כל אתר.",
  "too-deep":
    "בפסקה הזאת יש דברים בתוך דברים ביותר מ־{most} רמות: ציטוטים, רשימות, טקסט מודגש או נטוי.\nחפשו > * _ או רווחים מיותרים; לוכסן הפוך לפני סימן (\u200e\\*\u200e) הופך אותו לסימן רגיל.",
  "too-many.headings":
    "בטקסט הזה יש יותר מ־{most} כותרות; זו הראשונה המיותרת.\nחלקו אותו לכמה דפים, או הפכו חלק מהכותרות לפסקאות רגילות.",
  "too-many.notes":
    "בטקסט הזה יש יותר מ־{most} הערות והפניות להערות; זו הראשונה המיותרת.\nחלקו אותו לכמה דפים, או שלבו חלק מההערות בטקסט עצמו.",
  "unquoted-colon": "טקסט שיש בו נקודתיים ואחריהן רווח חייב להיות במירכאות.\nכתבו: {fixed}",
  "swallowed-comment":
    "מה שבא אחרי ”#“ נחשב להערה והיה הולך לאיבוד.\nכתבו: {fixed}\n?? הסירו את הסימן #, או כתבו את הערך בתוך מירכאות ישרות.\nבהערה אמיתית יש רווח אחרי הסימן: \u200e# like this",
  "no-front-matter.none":
    "הקובץ הזה אינו מתחיל בשדות שלו, בין שתי שורות ”---“.\nהתחילו אותו כך:\n---\n{example}: …\n---",
  "no-front-matter.unclosed":
    "השדות שמתחילים כאן אינם נסגרים בשורה שנייה של ”---“.\nהוסיפו שורה ”---“ בין השדות לבין הטקסט.",
  "fields-in-text.between": "השורה ”---“ מסיימת את השדות, ואחריה באים עוד שדות.\nהסירו אותה.",
  "fields-in-text.twice":
    "השורה ”---“ נמצאת כאן פעם שנייה, והייתה מופיעה כקו מעל הטקסט.\nהסירו אותה.",
  "fields-in-text.before":
    "השדה {field|quote} נמצא מתחת לשורה ”---“ שמסיימת את השדות, והיה מוצג כטקסט.\nהעבירו אותו אל מעל השורה הזאת.",
  "front-matter-language":
    "השדות כתובים ב־{name|quote}; רק YAML נקרא כאן.\nהתחילו את הקובץ ב־”---“ בלבד.",
  "unknown-field":
    "אין כאן שדה {field|quote}.\nהתכוונתם לכתוב {nearest|quote}?\n?? השדות האפשריים: {known|all}.",
  "unknown-field.taken":
    "אין כאן שדה {field|quote}, והשדה {nearest|quote} כבר קיים.\nהשאירו רק אחד מהשניים, בשם הנכון.",
  "unknown-field.of-session":
    "למשבצת אין שדה {field|quote}, ולמפגש יש.\nהפכו אותה למפגש, עם קובץ בתיקייה sessions/, וכתבו כאן את שמו: session: …",
  "unknown-field.comma":
    "אין כאן שדה {field|quote}: בתוך סוגריים מסולסלים פסיק פותח שדה חדש.\nשימו במירכאות טקסט שיש בו פסיק.\nכתבו: {fixed}",
  "unknown-field.comma-list":
    "אין כאן שדה {field|quote}: בתוך סוגריים מסולסלים פסיק פותח שדה חדש.\nשימו רשימה בסוגריים מרובעים.\nכתבו: {fixed}",
  "map-path":
    "{path|quote} אינו נתיב.\nנתיב מוביל ממפתח למפתח: \u200edays[*].talks[*].title\u200e. מפתח שיש בו סימנים אחרים נכתב במירכאות.",
  "map-no-records":
    "{path|quote} אינו מוצא דבר בקובץ, ולכן לא יהיה אף מפגש.\nהתכוונתם לכתוב {nearest|quote}?\n?? בראש הקובץ יש: {known|list}.",
  "map-no-field":
    "{path|quote} אינו מוצא דבר בקובץ.\nהתכוונתם לכתוב {nearest|quote}?\n?? יש: {known|list}.",
  "missing-field": "השדה {field|quote} חסר.\nהוסיפו שורה ”\u200e{field}: …\u200e“.",
  "missing-field.tba":
    "השדה {field|quote} חסר.\nהוסיפו אותו; אם הוא עדיין לא ידוע: \u200e{field}: tba",
  "missing-field.empty": "אין שדות בקובץ הזה.\nכתבו אותם (”field: value“), או מחקו את הקובץ.",
  "missing-field.publish":
    "השדה `publish` ריק: בלי מועד הדבר מתפרסם מיד.\nכתבו את המועד אחריו; כל עוד אינו ידוע, כתבו במקומו `draft: true`.",
  "missing-field.draft":
    "השדה `draft` ריק: הוא אינו אומר דבר, והקובץ מתפרסם.\nכתבו `draft: true`, או מחקו את השורה.",
  "missing-field.file": "הקובץ {file} חסר.\nצרו אותו: כל אתר וכל אירוע מתחילים בו.",
  "missing-field.slot-title":
    "למשבצת הזאת אין כותרת, וגם אין בה מפגש שייתן לה כותרת.\nהוסיפו שורה ”title: …\u200e“.",
  "missing-field.title-of-several":
    "במשבצת הזאת יש כמה מפגשים, ואין לה כותרת.\nהוסיפו שורה ”title: …\u200e“.",
  "missing-field.url-or-media":
    "כאן נדרש אחד מהשדות ”url“ או ”media“, ורק אחד.\n”url“ הוא כתובת במקום אחר, ”media“ הוא קובץ מתיקיית media.",
  "missing-field.name-or-speaker":
    "לכל אדם נדרש השדה ”name“, או ”speaker“, שם הקובץ שלו.\nהשדה ”name“ מספיק למי שאין לו קובץ בתיקייה speakers/.",
  "wrong-type.text":
    "{field|quote} צריך להיות טקסט.\n?? כאן צריך להיות טקסט.\nאם הטקסט מתחיל בסוגריים, שימו אותו במירכאות.",
  "wrong-type.list":
    "{field|quote} צריך להיות רשימה.\n?? כאן צריכה להיות רשימה.\nהשדות של כל פריט בה: {fields|list}.\n?? כתבו: {fixed}\n?? כתבו את הפריטים בסוגריים מרובעים, עם פסיק ביניהם: \u200e[first, second]\u200e.",
  "wrong-type.person":
    "האנשים נכתבים כרשימה: כל אחד אחרי מקף או בתוך סוגריים מסולסלים.\nכתבו: {fixed}",
  "wrong-type.map":
    "{field|quote} צריך להיות קבוצת שדות.\n?? כאן צריכה להיות קבוצת שדות.\nהשדות שלה: {fields|list}.\n?? כתבו: {fixed}",
  "wrong-type.entries":
    "הקובץ הזה צריך להכיל רשומות, כל אחת תחת המזהה שלה.\nהתחילו אותו כך:\nan-id:\n  name: …",
  "wrong-type.slots":
    "יום הוא רשימה של משבצות, ולכל אחת השדות שלה.\nכתבו אותן כך:\n- time: 13:30–14:00\n  title: …",
  "wrong-type.one-line": "הטקסט הזה צריך להיות בשורה אחת.\nחברו את השורות שלו.",
  "wrong-type.whole-number": "{value|quote} אינו מספר שלם.\nכתבו ספרות בלבד: 120",
  "wrong-type.number":
    "{value|quote} אינו מספר.\nכתבו: {fixed}\n?? כתבו ספרות, עם נקודה עשרונית: 12.50",
  "wrong-type.amount":
    "{value|quote} יכול להיקרא כשני סכומים: ל־{currency} אין שלוש ספרות אחרי הנקודה.\nכתבו: {fixed|or}",
  "wrong-type.boolean": "{value|quote} צריך להיות true (כן) או false (לא).\nכתבו: {fixed}",
  "bad-value":
    "{value|quote} אינו אפשרי כאן.\nהתכוונתם לכתוב {nearest|quote}?\nהערכים האפשריים: {words|list}, או {also|shape}.\n?? הערכים האפשריים: {words|list}.",
  "bad-value.tba": "{value|quote} אינו אפשרי כאן.\nהשמיטו את השדה כל עוד אינו ידוע.",
  "bad-value.tba-publish":
    "{value|quote} אינו אפשרי כאן.\nכתבו במקומו `draft: true`: אז דבר לא יפורסם עד שתסירו את השורה.",
  "bad-value.itself": "{value|quote} מפנה אל עצמו.\nציינו אחר, או השמיטו את השדה.",
  "bad-value.twice": "{value|quote} מופיע פעמיים ברשימה הזאת.\nהשאירו רק אחד מהשניים.",
  "bad-value.of-parvis": "{value|quote} הוא שם של Parvis עצמו.\nתנו לשלכם שם אחר.",
  "bad-value.contact":
    "{value|quote} אינו כתובת דואר אלקטרוני וגם לא כתובת של דף.\nכתבו לדוגמה: contact@example.org או https://example.org/contact",
  "bad-value.repository":
    "{value|quote} אינה כתובת של מאגר.\nכתבו: {fixed}\n?? כתבו אותה כפי שהשרת מציג אותה: github.com/owner/name",
  "bad-value.repository-folder": "”folder“ מוביל אל מחוץ למאגר.\nכתבו אותו משורש המאגר, בלי ”..“.",
  "bad-value.repository-host":
    "‏Parvis אינו יודע איזו תוכנה פועלת ב־{value}.\nציינו זאת לצד הכתובת: host: gitlab,‏ host: gitea (גם ל־Forgejo) או host: github.",
  "bad-value.language": "{value|quote} אינו קוד שפה.\nכתבו לדוגמה: he, en, pt-BR.",
  "bad-value.timezone":
    "{value|quote} אינו אזור זמן.\nהתכוונתם לכתוב {nearest|quote}?\n?? כתבו יבשת ועיר: Asia/Jerusalem",
  "bad-value.price":
    "{value|quote} הוא מחיר, אבל לא כתוב מי משלם אותו.\nכתבו לדוגמה: price: [{ label: מחיר מלא, amount: {amount}, currency: {currency} }]",
  "bad-value.currency":
    "{value|quote} אינו קוד של מטבע.\nהתכוונתם לכתוב {nearest|quote}?\n?? כתבו שלוש אותיות לטיניות גדולות: ILS",
  "bad-value.country":
    "{value|quote} אינו שם של מדינה.\nהתכוונתם לכתוב {nearest|quote}?\n?? כתבו את שמה, או את הקוד שלה בשתי אותיות: IL",
  "bad-value.email":
    "{value|quote} אינו כתובת דואר אלקטרוני.\nכתבו: {fixed|or}\n?? כתבו לדוגמה: contact@example.org",
  "bad-value.hashtag":
    "{value|quote} לא יכול להיות תגית: ברשתות מותרים בה אותיות, ספרות ו־\u200e_\u200e, בלי רווחים.\nכתבו: {fixed|or}\n?? כתבו לדוגמה: Fair2027",
  "bad-value.phone":
    "{value|quote} אינו מספר טלפון.\nכתבו: {fixed|or}\n?? כתבו את המספר בלבד: 03-1234567",
  "bad-value.way":
    "{value|quote} אינו אומר מה הוא: דף, כתובת, מספר או מילים.\nכתבו: {fixed}\n?? כתבו ”none“, או שדות כמו { url: https://… }",
  "bad-value.early":
    "{value} אינו נמוך מהמחיר עצמו ({full}).\nמחיר ההרשמה המוקדמת הוא הנמוך מבין השניים: החליפו ביניהם, או השמיטו את ”early“.",
  "bad-value.too-small": "{value} קטן מדי.\nכתבו מספר החל מ־{least}.",
  "bad-value.range": "{value} מחוץ לטווח.\nכתבו מספר מ־{least} עד {most}.",
  "bad-value.session-and-sessions":
    "במשבצת יש ”session“ או ”sessions“, לא שניהם.\nרשמו את כל המפגשים תחת ”sessions“.",
  "bad-value.about":
    "{value|quote} אינו אומר על מה התגובה.\nכתבו session:ID,\u200e theme:ID או page:ID; לתגובה על האירוע השמיטו את השדה.",
  "bad-value.reply-circle":
    "התגובות האלה משיבות זו לזו במעגל: {ids|all}.\nהוציאו את ”reply_to“ מהתגובה שהגיעה ראשונה.",
  "bad-value.reply-elsewhere":
    "{answered|quote}, שהתגובה הזאת משיבה לה, היא על {meant}.\n?? {answered|quote}, שהתגובה הזאת משיבה לה, היא על האירוע.\nהשמיטו את ”about“: תשובה היא תמיד על אותו דבר.",
  "bad-value.colour": '{value|quote} אינו צבע.\nכתבו צבע של CSS, במירכאות: \u200e"#005a5b"\u200e',
  "bad-value.not-open":
    "השדה `closes` אומר עד מתי אפשר לכתוב, ואי אפשר (\u200e“mode: {mode}”\u200e).\nכתבו \u200e“mode: open”\u200e, או השמיטו את `closes`.",
  "bad-value.picture":
    "אי אפשר לקרוא את התמונה הזאת: הקובץ פגום, או אינו תמונה.\nפתחו אותה במחשב שלכם, וייצאו אותה שוב כ־JPEG,\u200e PNG,\u200e WebP או SVG.",
  "bad-value.picture-kind":
    "דפדפנים אינם מציגים תמונות מסוג כזה: {kind}.\n?? דפדפנים אינם מציגים תמונות מסוג כזה.\nייצאו אותה כ־JPEG,\u200e PNG,\u200e WebP או SVG. טלפונים שומרים לפעמים HEIC גם בקובץ ששמו JPEG.",
  "bad-value.no-picture":
    "{value|quote} אינו תמונה, אלא קובץ מסוג {kind}.\n?? {value|quote} אינו תמונה.\nציינו קובץ ב־JPEG,\u200e PNG,\u200e WebP,\u200e AVIF,\u200e GIF או SVG. מתוך PDF ייצאו את העמוד כ־PNG.",
  "bad-value.other-kind":
    "לפי שמו הקובץ הזה הוא {said}, אבל לפי תוכנו הוא {kind}.\nייצאו או הורידו אותו שוב: לעתים קרובות נשמר במקומו דף אינטרנט.",
  "bad-value.empty-file": "הקובץ הזה ריק.\nהעתיקו או ייצאו אותו שוב.",
  "bad-value.path":
    "{value|quote} אינו נתיב באתר הזה.\nכתבו: {fixed}\n?? כתבו נתיב אחד, בלי תבניות: \u200e/old/page/\u200e",
  "bad-value.circle": "ההפניה הזאת חוזרת במעגל אל {value}.\nהפנו אותה אל דף קיים.",
  "bad-value.menu":
    "{value|quote} אינו כתובת וגם לא נתיב באתר הזה.\nכתבו https://…\u200e או \u200e/a/path/\u200e.",
  "bad-value.day":
    "{value|quote} אינו שם של קובץ של יום.\nשנו את השם ל־{fixed}\n?? שמו של קובץ של יום הוא התאריך: \u200e2013-06-11.yaml",
  "bad-date.form": "{value|quote} אינו כתוב כתאריך.\nכתבו: {fixed|or}\n?? כתבו {allowed|or}.",
  "bad-date.precision": "{value|quote} הוא תאריך מסוג שאינו מתאים כאן.\nכתבו {allowed|or}.",
  "bad-date.no-such-date":
    "התאריך {value} אינו קיים.\nכתבו: {fixed}\n?? בדקו בלוח שנה: אין יום כזה בחודש.",
  "bad-date.no-such-time":
    "השעה שב־{value|quote} אינה קיימת.\nהשעות הן מ־00 עד 23, הדקות מ־00 עד 59.",
  "bad-time.form":
    "{value|quote} אינו טווח שעות.\nכתבו: {fixed}\n?? כתבו לדוגמה: \u200e13:30–14:00",
  "bad-time.hours":
    "אחת השעות שב־{value|quote} אינה קיימת.\nהשעות הן מ־0 עד 24, ועד 35 למה שמתחיל אחרי חצות.",
  "bad-time.minutes": "הדקות שב־{value|quote} אינן קיימות.\nהדקות הן מ־00 עד 59.",
  "bad-time.equal":
    "הטווח {value|quote} מסתיים ברגע שהוא מתחיל.\nציינו שעת סיום; אם היא אינה ידועה, השמיטו אותה: \u200e19h–\u200e",
  "bad-time.order":
    "הטווח {value|quote} מסתיים לפני שהוא מתחיל.\nאחרי חצות כתבו את שתי השעות החל מ־24:\u200e 25:00–26:00",
  "bad-time.backwards":
    "הטווח {value|quote} מסתיים לפני שהוא מתחיל: עד למחרת היו אלה {hours} שעות.\nכתבו: {fixed|or}\nאם הוא אכן נמשך עד למחרת, כתבו: {overnight}",
  "dst-gap":
    "{value} אינו קיים באזור הזמן {zone}: באותו לילה מזיזים את השעון קדימה.\nבחרו שעה שלפני השעה הזאת או אחריה.",
  "bad-url.space": "בכתובת {value|quote} יש רווח.\nהסירו את הרווח, או כתבו במקומו \u200e%20\u200e.",
  "bad-url.hidden": "בכתובת {value|quote} יש תו שאיש אינו רואה.\nכתבו: {fixed}",
  "bad-url.no-scheme": "הכתובת {value|quote} אינה אומרת איך להגיע אליה.\nכתבו: {fixed}",
  "bad-url.form":
    "{value|quote} אינו כתובת.\nכתבו: {fixed}\n?? כתבו לדוגמה: https://example.org/page",
  "bad-url.scheme":
    "כתובת כמו {value|quote} אינה מותרת כאן.\nהתכוונתם לכתוב {nearest|quote}?\n?? כתובות מתחילות ב־\u200ehttps:\u200e,\u200e http:\u200e,\u200e mailto:\u200e,\u200e tel:\u200e או \u200egeo:\u200e.",
  "bad-url.https":
    "אחרים יכולים לשנות בדרך את מה שנשלח אל הכתובת {value|quote} וממנה.\nכתבו: {fixed}",
  "bad-url.origin":
    "{value|quote} אינו כתובת של אתר.\nכתבו: {fixed}\n?? כתבו לדוגמה: https://www.example.org, או any",
  "bad-url.query":
    "כתובת האתר {value|quote} חייבת להסתיים בתיקייה שלו.\nהסירו את מה שמתחיל ב־? או ב־#.",
  "bad-url.empty":
    "הקישור הזה אינו מוביל לשום מקום: אין לו כתובת.\nכתבו את הכתובת בין הסוגריים העגולים, או הסירו את הקישור.",
  "bad-url.absolute-path":
    "הכתובת {value|quote} תישבר אם האתר יעבור לתיקייה אחרת.\nהתכוונתם לכתוב {nearest|quote}?\n?? כתבו page:ID,\u200e session:ID וכדומה לדף של האתר, או שם של קובץ מתיקיית media.",
  "bad-url.external-picture":
    "התמונה {value|quote} הייתה נטענת מאתר אחר.\nשימו את הקובץ בתיקיית media של האירוע וכתבו את שמו.",
  "bad-id.written":
    "{value|quote} אינו יכול להיות מזהה.\nכתבו: {fixed}\nבמזהה יש אותיות לטיניות קטנות a–z, ספרות ומקפים.",
  "bad-id.file":
    "השם {value|quote} אינו יכול להיות מזהה, ולכן גם לא כתובת.\nשנו את השם ל־{fixed}\nבשם יש אותיות לטיניות קטנות a–z, ספרות ומקפים.",
  "duplicate-id.key":
    "{value|quote} מתואר פעמיים בקובץ הזה.\nהשאירו רק אחד מהשניים, או שנו את שמו של אחד.",
  "duplicate-id.slot":
    "{value|quote} הוא כבר המזהה של משבצת אחרת או של מפגש ({other}).\nתנו כאן ”id“ אחר.",
  "duplicate-id.level": "דרגת שותפות אחרת כבר נקראת {value|quote}.\nתנו כאן ”id“ אחר.",
  "duplicate-id.part": "בדף {page} המזהה {value|quote} כבר שייך לדבר אחר.\nתנו כאן מזהה אחר.",
  "unknown-reference":
    "{kind|none} בשם {value|quote}.\nהתכוונתם לכתוב {nearest|quote}?\n{kind|many} שב־{where}: {known|list}.\n?? עדיין אין אף רשומה כזאת ב־{where}.",
  "unknown-reference.kind":
    "{value|quote} אינו מוביל לשום מקום: מה ששמו כך הוא מסוג אחר.\nהתכוונתם לכתוב {nearest|quote}?",
  "unknown-reference.made-page":
    "לאירוע {event|quote} אין עדיין דף {value|quote}: Parvis יוצר אותו כשיש מה להציג בו.\nהדפים של האירוע: {known|list}.",
  "unknown-reference.person":
    "{kind|none} בשם {value|quote}.\nהתכוונתם לכתוב {nearest|quote}?\n?? מי שאין לו קובץ בתיקייה speakers/ נכתב כך: {written}\n{kind|many} שב־{where}: {known|list}.\n?? עדיין אין אף רשומה כזאת ב־{where}.",
  "unknown-reference.several":
    "{kind|none} בשם {value|quote}.\nכמה פריטים כותבים כרשימה.\nכתבו: {fixed}",
  "unknown-reference.no-venue":
    "החדר {value|quote} אינו שייך לשום מקום: עדיין אין לאירוע מקום.\nתנו לאירוע או למשבצת שדה ”venue“ עם מקום מתוך data/venues.yaml.",
  "unknown-reference.fragment":
    "אין מקום בשם {value|quote} בדף {on|quote}.\n?? אין מקום בשם {value|quote} בדף הזה.\nהתכוונתם לכתוב {nearest|quote}?\nהמקומות האפשריים: {known|list}.\n?? הסירו את מה שמתחיל ב־”#“.",
  "broken-archive.unreadable":
    "הקובץ הזה אינו רשימה של ארכיון.\nשחזרו אותו מ־git, או שמרו שוב את האירוע בארכיון: npm run archive -- {event}",
  "broken-archive.missing":
    "הקובץ הזה חסר בארכיון של {event|quote}.\nשחזרו אותו מ־git, או שמרו שוב את האירוע בארכיון: npm run archive -- {event}",
  "broken-archive.changed":
    "הקובץ הזה השתנה מאז ש־{event|quote} נשמר בארכיון.\nשחזרו אותו מ־git, או שמרו שוב את האירוע בארכיון: npm run archive -- {event}",
  "broken-archive.unexpected":
    "הקובץ הזה אינו שייך לארכיון של {event|quote}.\nמחקו אותו. שחזרו את הארכיון מ־git, או שמרו שוב את האירוע: npm run archive -- {event}",
  "broken-archive.no-event":
    "יש ארכיון של {event|quote}, אבל אין אירוע כזה.\nהחזירו את content/{event}/\u200e, שרשימת האירועים זקוקה לה, או מחקו את archive/{event}/\u200e.",
  "many-embeds":
    "עם embed כאן, בכל שפה, שרת האירוח מקבל יותר מ־{most} כללים; Cloudflare לא מקבל יותר, והתוכנייה הזאת לא תוצג שם בשום מסגרת.\nהסירו את embed מאירועים שהסתיימו, או פרסמו בשרת אירוח בלי המגבלה הזאת.",
  "moved-archive":
    "בדפי הארכיון של {event|quote} כתובה הכתובת {address}, שכבר אינה כתובת האתר.\nשמרו שוב את האירוע בארכיון: npm run archive -- {event}",
  "unsafe-drawing":
    "{value|quote} אינו יכול להיות בציור (SVG): כשפותחים אותו לבדו הוא עלול לפעול על האתר כולו.\nייצאו שוב את הציור בלי סקריפטים ובלי דפי אינטרנט מוטמעים, או כ־PNG.",
  "unsafe-drawing.reference":
    "הציור מפנה אל {value|quote}, שנמצא מחוץ לו: בתוך דף, דפדפנים אינם מציגים אותו.\nייצאו אותו שוב עם תמונות, גופנים וסגנונות מוטמעים.",
  "unsafe-drawing.declarations":
    "הציור מצהיר על ישויות ({value|quote}), שמאחוריהן יכול להסתתר הכול.\nייצאו אותו שוב כ־SVG פשוט.",
  "unsafe-drawing.form":
    "אי אפשר לקרוא את הציור החל מ־{value|quote}: דפדפנים נעצרים שם.\nייצאו אותו שוב כ־SVG.",
  "unsafe-drawing.encoding":
    "הציור הזה אינו כתוב ב־UTF-8.\nשמרו אותו כ־UTF-8, או ייצאו אותו שוב כ־SVG.",
  "bad-plan.kind":
    "{value|quote} אינו ציור (SVG): אי אפשר למצוא בו חדרים.\nייצאו את התרשים כ־SVG. תמונה או מסמך שייכים אל ”map“.",
  "bad-plan.size":
    "התרשים אינו אומר מה גודלו.\nייצאו אותו שוב כ־SVG, עם ”viewBox“ או עם ”width“ ו”height“.",
  "bad-plan.large":
    "התרשים הזה גדול מדי לדף, שמציג לכל היותר {elements} צורות ו־{most} ק״ב ממנו.\nפשטו את הנתיבים שלו (ב־Inkscape:‏ Path → Simplify), הסירו מה שאיש אינו צריך, או רשמו אותו ב”map“.",
  "plan-room":
    "לאף חדר של {venue|quote} אין השם {value|quote}.\nהאם התכוונתם אל {nearest|quote}?\nהחדרים שלו: {known|list}.\n?? עדיין אין לו חדרים.",
  "plan-room.twice":
    "החדר {value|quote} מופיע בתרשים פעם שנייה.\nקבצו את כל מה ששייך אליו, ותנו את המזהה לקבוצה.",
  "plan-room.nested":
    "החדר {value|quote} נמצא בתוך חדר אחר, וקישור אינו יכול לעמוד בתוך קישור.\nהוציאו אותו מן הקבוצה הזאת.",
  "plan-id":
    "{value|quote} אינו המזהה של אף חדר: התרשים מציג אותו בלי קישור.\nאם הוא אינו אמור להיות חדר, כתבו {fixed|quote}.",
  "plan-lacks-room":
    "מן החדרים של {venue|quote} התרשים אינו מציג: {rooms|list}.\nתנו לצורה או לקבוצה של כל אחד מהם את המזהה שלו (ב־Inkscape:‏ Object → Object Properties → ID).",
  "plan-lacks-room.label":
    "{value|quote} הוא כאן תווית, ולא מזהה.\nכתבו {fixed|quote} בשדה ID (ב־Inkscape:‏ Object → Object Properties).",
  "plan-lost":
    "דפים אינם יכולים להציג את {value|quote} של תרשים, ומשמיטים אותו.\nציירו אותו בצורות, במילוי ובקו, או הסירו אותו.",
  "missing-media":
    "אין קובץ {value|quote}.\nהתכוונתם לכתוב {nearest|quote}?\nהחיפוש נעשה ב־{where|and}.",
  "end-before-start": "הסיום ({end}) אינו אחרי ההתחלה ({start}).\nתקנו אחד מהשניים.",
  "uneven-dates.end":
    "להתחלה ({start}) יש יום, ולסיום ({end}) יש רק חודש.\nכתבו את היום שבו האירוע מסתיים, וכל עוד אינו ידוע: tba",
  "uneven-dates.start":
    "לסיום ({end}) יש יום, ולהתחלה ({start}) יש רק חודש.\nכתבו את היום שבו האירוע מתחיל, וכל עוד אינו ידוע, את חודש הסיום בלבד: {month}",
  "end-without-start":
    "הסיום ידוע ({end}), אבל ההתחלה אינה ידועה.\nכתבו את ההתחלה, לפחות את החודש שלה ({month}), או גם בסיום: tba",
  "programme-without-start":
    "בתוכנייה יש היום {day}; בדפי האירוע נאמר שהתאריך יפורסם בהמשך.\nכתבו את ההתחלה, לפחות את היום שלה: {day}",
  "outside-event":
    "היום {date} אינו בתאריכי האירוע (מ־{start} עד {end}).\nשנו את שם הקובץ, או תקנו את ”start“ ו־”end“ בקובץ event.md.",
  "session-outside-slot":
    "שעות המפגש, {time}, אינן בתוך המשבצת שלו ({slot}).\nתקנו את שעות המפגש או את שעות המשבצת.",
  "scheduled-twice":
    "המפגש {session|quote} כבר נמצא במשבצת אחרת ({other}).\nמפגש שמתקיים שוב הוא מפגש בפני עצמו: העתיקו את הקובץ שלו בשם אחר.",
  "scheduled-twice.slot": "המפגש {session|quote} נמצא פעמיים במשבצת הזאת.\nהשאירו רק אחד מהשניים.",
  "unexpected-file":
    "כאן לא צפוי קובץ, ולא ייעשה בו דבר.\nשנו את השם ל־{fixed}\n?? העבירו אותו למקומו, או מחקו אותו.",
  "unexpected-file.folder":
    "כאן לא צפויה תיקייה, ולא ייעשה דבר בקבצים שבה.\nהעבירו את הקבצים שלה אל \u200e{fixed}/\u200e\n?? העבירו את הקבצים שלה למקומם, או מחקו אותה.",
  "unexpected-file.copy":
    "זו גרסה שנייה של {original}: הקובץ נערך בשני מקומות בעת ובעונה אחת.\nהעבירו אל {original} את מה שנכון, ומחקו את הקובץ הזה.",
  "unexpected-file.translation":
    "לקובץ YAML אין קובץ שני לשפה אחרת.\nכתבו את שתי השפות ב־{base}, במקום הטקסט: title: {braces}",
  "unexpected-file.link":
    "זהו קישור למקום אחר: מה שהוא מוביל אליו אינו מתפרסם.\nשימו במקומו את הקובץ עצמו.",
  "no-event":
    "אין באתר אף אירוע.\nאירוע הוא תיקייה בתוך content ובה קובץ event.md: content/2027-fair/event.md",
  "duplicate-address": "הכתובת {url} כבר תפוסה ({other}).\nשנו את השם של אחד מהשניים.",
  "duplicate-address.own": "\u200fParvis יוצר בעצמו דף בכתובת {url}.\nתנו לקובץ הזה שם אחר.",
  "duplicate-address.file":
    "Parvis יוצר בעצמו את {url}, ואי אפשר לפרסם את שניהם.\nתנו לקובץ הזה שם אחר.",
  "duplicate-address.assets":
    "התיקייה \u200e/assets/\u200e שייכת ל־Parvis: דפדפנים שומרים את תוכנה שנה.\nבחרו תיקייה אחרת.",
  "duplicate-address.redirect":
    "הכתובת {url} נמצאת בשימוש ({other}): שום הפניה אינה יכולה להתחיל בה.\nהסירו את השורה הזאת, או שנו את שם הדף.",
  "duplicate-header":
    "Parvis שולח בעצמו {name} עם כל דף, וחברות האחסון היו מצרפות את השניים.\nהסירו את השורה הזאת.",
  "dead-link":
    "אין באתר הזה דבר בכתובת {value|quote}.\nבדקו את הכתובת של הדף או הקובץ שהתכוונתם אליו.",
  "against-policy.inline":
    "מדיניות האבטחה של האתר אינה מתירה סקריפטים וסגנונות שכתובים בתוך דף: {value|quote}.\nהשתמשו במחלקות העיצוב של האתר, או הסירו זאת.",
  "against-policy.source":
    "מדיניות האבטחה של האתר אינה מתירה {value|quote}.\nדפים אינם טוענים דבר ממקום אחר ואינם מציגים דף בתוך דף: שימו את הקובץ בתיקיית media, או קשרו אליו.",
  "against-policy.import":
    "סגנונות אינם מייבאים דבר: {value|quote}.\nהעתיקו משם לקובץ הזה את מה שדרוש לכם.",
  "against-policy.font":
    "גופנים אינם נקבעים כאן: {value|quote}.\nשימו את הקובץ ב־data/media,\u200e וציינו אותו ב־data/site.yaml:\u200e look: { fonts: { text: NAME.woff2 } }\u200e",
  "against-policy.style":
    "מדיניות האבטחה של האתר אינה מתירה לטעון דבר ממקום אחר: {value|quote}.\nשימו את הקובץ ב־data/media,\u200e וכתבו: url(media/NAME)\u200e",
  "bad-css":
    "אי אפשר לקרוא את זה כ־CSS:\u200e {message}. דפדפנים היו מדלגים על זה.\nתקנו, או הסירו.",
  "bad-css.open":
    "מה שמתחיל כאן אינו נסגר, ובולע את כל מה שאחריו.\nסגרו אותו: בלוק בסוגר מסולסל, הערה בכוכבית ולוכסן.",
  "bad-css.image-set": "“image-set” ו־“src” אינם מובנים כאן.\nכתבו: url(media/NAME)\u200e",
  "bad-font":
    "{value|quote} אינו גופן בתבנית WOFF2.\nהשיגו אותו בתבנית הזאת, או המירו אותו: fonttools ttLib.woff2 compress NAME.ttf",
  "bad-font.broken": "הגופן {value|quote} פגום, או חסר.\nהורידו אותו שוב.",
  "broken-template": "אי אפשר להציג את התבנית הזאת: {message}",
  "broken-template.no-eleventy":
    "התבניות של האתר עצמו מעובדות על ידי Eleventy, והוא אינו מותקן.\nיש להתקין אותו: npm install @11ty/eleventy@3",
  "broken-part": "החלק הזה לא מצליח להציג את הדף {page}: {message}",
  "broken-part.no-html": "החלק הזה לא מחזיר HTML, אלא: {value}\nהחזירו את מה שהוא מציג: html`…`",
  "broken-part.promise":
    "החלק הזה מחזיר promise, ודפים אינם ממתינים לדבר.\nכתבו אותו בלי async; מה שלוקח זמן נעשה פעם אחת, כשהקובץ מיובא.",
  "broken-part.head":
    "ב־head של דף אין דבר שרואים: עם {value} דפדפנים היו מתחילים את גוף הדף.\nכתבו כאן meta ו־link, ואת כל השאר בחלק אחר.",
  "broken-part.lacks-id":
    'קישור בדף {page} מוביל אל {value|quote}, שאינו בחלק הזה.\nתנו לרכיב שאליו הכוונה id="{value}".',
  "broken-part.unknown":
    "אין חלק בשם {value|quote}.\nהאם התכוונתם ל־{nearest|quote}?\nהחלקים: {known|list}. קובץ שחלקים מייבאים מתחיל ב־_.",
  "broken-part.twice": "החלק {name|quote} נמצא כאן פעמיים ({other}).\nהשאירו אחד מהשניים.",
  "broken-part.kind":
    "הקובץ הזה אינו מודול, ולא ייעשה בו דבר.\nחלק נכתב ב־TypeScript או ב־JavaScript: footer.ts, footer.js",
  "broken-part.other": "הקובץ הזה אינו מייצא את החלק {name|quote}.\nכתבו: {fixed}",
  "broken-module": "המודול הזה נכשל: {message}",
  "broken-module.unread": "Node אינו יכול לקרוא את המודול הזה: {message}",
  "broken-module.not-erasable":
    "Node משמיט את הטיפוסים ומריץ את השאר כמות שהוא, וכאן הדבר אינו אפשרי: {message}.\nכתבו זאת ב־JavaScript: אובייקט קבוע במקום enum, שדה במקום `constructor(private x)`.",
  "broken-module.no-file":
    "אין קובץ {file|quote} לייבוא.\nהתכוונתם לכתוב {nearest|quote}?\n?? את שם הקובץ כותבים עם הסיומת: ‎./lib/tables.ts",
  "broken-module.no-package":
    "החבילה {name|quote} אינה מותקנת.\nיש להתקין אותה: npm install {name}",
  "broken-module.typescript-package":
    "החבילה {name|quote} כתובה ב־TypeScript, ש־Node אינו מריץ בתוך node_modules.\nקחו גרסה שהודרה ל־JavaScript, או העתיקו לאתר את מה שדרוש לכם.",
  "broken-module.no-default": "המודול הזה אינו מייצא דבר כברירת מחדל.\nכתבו: {fixed}",
  "broken-module.named": "{name|quote} נכשל: {message}",
  "broken-module.shape": "{field|quote} צריך להיות מהטיפוס `{wanted}`.",
  "broken-module.result": "{name|quote} מחזיר {field|quote}, שצריך להיות מהטיפוס `{wanted}`.",
  "broken-module.second": "Parvis כבר קורא את {other}.\nהשאירו רק אחד משני הקבצים.",
  "broken-module.copies":
    "כאן Eleventy אינו אמור להעתיק קבצים: Parvis לא היה יודע עליהם.\nשימו בתיקייה static/ את מה שמתפרסם כמות שהוא.",
  "room-overlap":
    "המפגש {second|quote} נמצא בחדר {room|quote} באותו זמן כמו {first|quote} ({other}).\nשנו את החדר או את השעות של אחד מהשניים.",
  "speaker-double-booked":
    "{speaker}: גם במפגש {second|quote} וגם באותו זמן במפגש {first|quote} ({other}).\nהזיזו אחד מהשניים, או תקנו את רשימת הדוברים.",
  "unscheduled-session":
    "המפגש הזה אינו בשום משבצת בתוכנייה.\nהוסיפו אותו למשבצת (”session: {id}“); עד אז הוא מופיע כמפגש שטרם שובץ.",
  "unused-speaker":
    "הדוברת או הדובר אינם משתתפים בשום מפגש.\nהוסיפו אותם למפגש (”speakers: [{id}]\u200e“) או לצוות בקובץ event.md (”team: [{id}]\u200e“), או מחקו את הקובץ.",
  "unused-theme":
    "הנושא הזה אינו בשום משבצת ובשום מפגש.\nהוסיפו אותו לסדנה (”themes: [{id}]\u200e“), או מחקו את הקובץ.",
  "raw-html":
    "\u200fHTML אינו מעובד: {value|quote} יוצג בדיוק כפי שנכתב.\nכתבו אותו ב־Markdown:\u200e **bold**, *italic*, [a link](https://example.org)\u200e",
  "shown-as-typed.link":
    "{value|quote} יוצג בדיוק כפי שנכתב, ואינו קישור.\nכתבו: {fixed}\n?? קישור כותבים כך, בלי רווח בין הסוגריים: \u200e[words](https://example.org)\u200e, ובתוך האתר: \u200e[words](page:ID)\u200e",
  "shown-as-typed.picture":
    "{value|quote} יוצג בדיוק כפי שנכתב, ואינו תמונה.\nכתבו: {fixed}\n?? תמונה כותבים כך, בלי רווח בין הסוגריים ובשם: \u200e![…](plan.png)\u200e",
  "shown-as-typed.reference":
    "{value|quote} יוצג בדיוק כפי שנכתב: אין שורה שאומרת לאן הוא מוביל.\nכתבו: {fixed}\n?? כתבו \u200e[words](https://example.org)\u200e, או הוסיפו שורה \u200e[name]: https://example.org\u200e",
  "shown-as-typed.note":
    "{value|quote} יוצג בדיוק כפי שנכתב: אין הערה כזו.\nהוסיפו בהמשך שורה \u200e[^1]: …\u200e בשם של הערה זו, שאומרת מה כתוב בה.",
  "shown-as-typed.emphasis":
    "{value|quote} יוצג בדיוק כפי שנכתב.\nכתבו: {fixed}\n?? אותם סימנים פותחים וסוגרים, צמודים למילים: \u200e**bold**, *italic*, ~~struck~~, `code`\u200e. לפני סימן שאמור להיראות כתבו \u200e\\\u200e",
  "shown-as-typed.star":
    "הכוכביות של {value|quote} ייעלמו, ומה שביניהן יופיע באותיות נטויות.\nכתבו: {fixed}",
  "shown-as-typed.sign":
    "{value|quote} יוצג בדיוק כפי שנכתב.\nכתבו: {fixed}\n?? כתבו אותו ב־Markdown, או השמיטו אותו.",
  "shown-as-typed.template":
    "{value|quote} יוצג בדיוק כפי שנכתב: בטקסט של התוכן דבר אינו מוחלף.\nכתבו מה אמור להופיע שם.",
  "shown-as-typed.list":
    "{value|quote} אינו פותח רשימה: השורות נמשכות כשורה אחת.\nפתחו כל שורה ב”\u200e- \u200e“ (או ב”\u200e1. \u200e“), אחרי שורה ריקה.",
  "shown-as-typed.table":
    "הטבלה תוצג בדיוק כפי שנכתבה, בלי השורה שעושה אותה לטבלה.\nכתבו מתחת לכותרות שלה: {fixed}\n?? מתחת לכותרות באה שורה \u200e|---|---|\u200e, קטע לכל עמודה.",
  "shown-as-typed.table-rule":
    "הטבלה תוצג בדיוק כפי שנכתבה: בשורה שמתחת לכותרות אין אותו מספר עמודות כמו בהן.\nכתבו: {fixed}\n?? יש בה קטע \u200e|---|\u200e לכל עמודה.",
  "shown-as-typed.fence":
    "גוש הקוד אינו סגור: כל מה שבא אחריו הוא קוד.\nכתבו שורה {value} במקום שבו הוא נגמר.",
  "shown-as-typed.diagram":
    "הגוש {value|quote} יוצג בדיוק כפי שנכתב, ואינו מצויר.\nשימו תמונה שלו בתיקיית media: \u200e![…](plan.svg)\u200e",
  "shown-as-typed.plain":
    "{value|quote} יוצג בדיוק כפי שנכתב: שדה זה הוא טקסט פשוט, בלי Markdown.\nכתבו: {fixed}\n?? השמיטו את הסימנים.",
  "shown-as-typed.details":
    "{value|quote} יוצג בדיוק כפי שנכתב: הקצה השני שלו חסר.\nטקסט מתקפל פותחים בשורה \u200e<details>\u200e וסוגרים בשורה \u200e</details>\u200e, שאינה מוזחת יותר מהראשונה.",
  "no-alt":
    "לתמונה {value|quote} אין תיאור למי שאינם רואים אותה.\nכתבו בסוגריים המרובעים מה רואים בתמונה: \u200e![…]({value})\u200e",
  "no-alt.field":
    "לתמונה של האירוע אין תיאור למי שאינם רואים אותה.\nהוסיפו שורה ”image_alt: …\u200e“ שאומרת מה רואים בה.",
  "not-translatable":
    "{field|quote} נאמר פעם אחת, לכל השפות.\nהוא כתוב ב־{where}.\nהסירו אותו מכאן: תרגום מכיל טקסטים בלבד.",
  "not-translatable.map": "{field|quote} זהה בכל השפות.\nכתבו כאן ערך אחד, ולא ערך לכל שפה.",
  "uneven-translation":
    "ברשימה הזאת {own} פריטים, וברשימה שהיא מתרגמת {given} ({where}).\nתרגמו כל פריט, באותו סדר.",
  "unknown-language.file":
    "{value|quote} אינה אחת משפות האתר הזה.\nשנו את שמו ל־{fixed}\n?? האתר מדבר: {known|list}. הוסיפו את השפה ל־”languages“ בקובץ data/site.yaml, או שנו את שם הקובץ.",
  "unknown-language.text":
    "{value|quote} אינה אחת משפות האתר הזה.\nהתכוונתם לכתוב {nearest|quote}?\n?? האתר מדבר: {known|list}. הוסיפו את השפה ל־”languages“ בקובץ data/site.yaml, או הסירו את הטקסט.",
  "orphan-translation":
    "אין קובץ {base} שהקובץ הזה מתרגם.\nשנו את שמו ל־{fixed}\n?? תנו לו את שם הקובץ שהוא מתרגם, עם השפה לפני הסיומת.",
  "orphan-translation.own":
    "{base} עצמו כתוב בשפה הזאת ({language}).\nהשאירו אחד מהשניים, או כתבו ב־{base} באיזו שפה הוא: language: …",
  "orphan-translation.event":
    "האירוע הזה אינו מתפרסם בשפה {value|quote}.\nהוסיפו אותה ל־”languages“ בקובץ event.md, או מחקו את הקובץ הזה.",
  "stale-translation":
    "הטקסט ב־{language|quote} שזה מתרגם השתנה מאז.\nהוא כתוב ב־{where}.\nתרגמו אותו שוב; אם התרגום עדיין נכון: npm run translate -- --same {file}",
  untranslated:
    "זה לא תורגם ל־{language|quote}.\nכך נכתב הקובץ לתרגום: npm run translate -- {language} {target}",
  "untranslated.part": "כאן, {fields|and} לא תורגמו ל־{language|quote}.\nכתבו אותם ב־{file}",
  "untranslated.text": "הטקסט הזה לא תורגם ל־{language|quote}.\nכתבו אותו בכל שפה: {example}",
  "unspoken-language":
    "אין ל־Parvis מילים בשפה {value|quote}: בדפים האלה המילים שלו באנגלית, גם התאריכים, והן מסומנות כך.\nהוא מדבר: {known|list}. תרגום מתחיל בפקודה: npm run translate -- {base}",
  "unknown-word":
    "{value|quote} אינו אחת המילים שהדפים אומרים.\nהתכוונתם לכתוב {nearest|quote}?\n?? הרשימה המלאה בפקודה: npm run translate -- {language}",
  "unknown-word.text":
    "{value|quote} הוא מה שהדפים אומרים; מילים נקראות לפי המפתח שלהן.\nכתבו: {fixed|or}",
  "unknown-word.counted":
    "{value|quote} נאמר על מספר, ויש לו טקסט לכל צורה של המספר.\nכתבו אחד או יותר מהמפתחות: {forms|all}",
  "unknown-word.language":
    "{value|quote} עומד במקום של שפה: מילים עומדות מתחת לשפה שלהן.\nכתבו כך:\n{language}:\n  home: …\u200e",
  "unknown-word.file":
    "מילים עומדות מתחת לשפה שלהן, כל אחת אחרי המפתח שלה.\nכתבו אותן כך:\nhe:\n  home: …\u200e",
  "bad-word.empty": "{key|quote} אינו אומר דבר.\nכתבו מה הדפים צריכים לומר, או מחקו את השורה.",
  "bad-word.lost": "בטקסט של {key|quote} חייב לעמוד {lost|and}.\nבלי הקובץ הזה הוא: {text|quote}",
  "bad-word.value":
    "אין כאן ערך בשם {value}.\nהתכוונתם לכתוב {nearest}?\n?? אפשריים כאן: {known|all}.\n?? השמיטו אותו: לטקסט הזה אין ערך.",
  "bad-word.names": "כאן צריכים לעמוד {needed} שמות, ונכתבו {given}.\nכתבו את כולם, לפי הסדר.",
  "unused-words":
    "אין אף דף בשפה {value|quote}.\nציינו אותה בקובץ data/site.yaml או באירוע, או הסירו את המילים שלה.",
  "missing-words":
    "מתוך {total} המילים של {value|quote} חסרות {missing}, והן נאמרות בשפה אחרת, למשל {text|quote}.\nהרשימה בפקודה: npm run translate -- {value}",
  "missing-words.few":
    "מתוך {total} המילים של {value|quote} יש כאן {own}: הדפים מדברים בה החל מ־{least}, ועד אז באנגלית.\nרשימת החסרות בפקודה: npm run translate -- {value}",
  "uneven-words": "{key|quote} הוחלף, אבל {others|and} לא: {text|quote}.\nהחליפו כל צורה שלו.",
  "hidden-character": "בתוך {value|quote} יש תו שאיש אינו רואה ({characters|all}).\nכתבו: {fixed}",
  "hidden-character.text":
    "יש כאן תו שאיש אינו רואה, והוא משנה את מה שסביבו ({character}).\nמחקו אותו.",
  "placeholder.url":
    "הכתובת {value|quote} היא רק כתובת זמנית: אין שם דבר.\nכתבו את הכתובת הציבורית של האתר.",
  "placeholder.legal": "במידע המשפטי היה כתוב שהפרט הזה יפורסם בהמשך.\nכתבו אותו לפני הפרסום.",
  "placeholder.tba": "{value|quote} היה מוצג בדיוק כפי שנכתב.\nהשמיטו את השדה כל עוד אינו ידוע.",
  placeholder:
    "{value|quote} נראה כמו טקסט זמני, שהטקסט האמיתי עוד לא בא במקומו.\nכתבו אותו, או כתבו tba במקום שבו זה אפשרי.",
  "registration-closes-after-end":
    "ההרשמה נסגרת ({closes}) אחרי הסיום ({end}).\nהתכוונתם לכתוב {fixed|quote}?\n?? תקנו את ”closes“, או השמיטו אותו.",
  "no-way-to-register":
    "ההרשמה הזאת אינה אומרת איך נרשמים: הדף מבטיח לפרסם זאת.\nהוסיפו ”url“, ”email“, ”phone“ או ”on_site“ (במילים); אם עדיין לא ידוע: url: tba",
  "after-end":
    "{field|quote} ({value}) הוא אחרי הסיום של {of|occasion} ({end}).\nהתכוונתם לכתוב {fixed|quote}?\n?? תקנו את התאריך, או השמיטו את השדה.",
  "after-closing":
    "{field|quote} ({value}) הוא אחרי סגירת ההרשמה ({closes}): איש לא יוכל לשלם מחיר זה כל כך מאוחר.\nתקנו אחד משני התאריכים.",
  "after-closing.early":
    "{field|quote} ({value}) אינו לפני תום המחיר המלא ({until}): איש לא ישלם אותו.\nתקנו אחד משני התאריכים.",
  "year-before-start":
    "{field|quote} ({value}) הוא יותר משנה לפני ההתחלה של {of|occasion} ({start}).\nהתכוונתם לכתוב {fixed|quote}?\n?? תקנו את התאריך, או השמיטו את השדה.",
  "outside-hours.before":
    "המשבצת הזאת ({time}) מתחילה לפני האירוע ({start}).\nתקנו את השעות שלה, או את ”start“ בקובץ event.md.",
  "outside-hours.after":
    "המשבצת הזאת ({time}) נמשכת אחרי סיום האירוע ({end}).\nתקנו את השעות שלה, או את ”end“ בקובץ event.md.",
  "outside-hours.over":
    "המשבצת הזאת ({time}) מתחילה אחרי שהאירוע הסתיים ({end}).\nתקנו את השעות שלה, או את ”end“ בקובץ event.md.",
  "same-name":
    "אותו שם, {name|quote}, מופיע גם בקובץ {other}.\nאם מדובר באותו אדם, השאירו רק קובץ אחד מהשניים; אם לא, הבדילו ביניהם בשם.",
  "same-name.team":
    "לשם {name|quote} יש גם קובץ ({other}).\nאם מדובר באותו אדם, כתבו ”speaker: {id}\u200e“ במקום השם, ויהיה לו דף אחד; אם לא, הבדילו ביניהם בשם.",
  "similar-words":
    "{value|quote} נכתב במקום אחר {usual|quote} ({other}): הקוראים יראו בהם שני דברים שונים.\nכתבו: {usual}",
  "unrecorded-change":
    "{title|quote}: יש שינוי מאז התיעוד האחרון ({aspects|aspect}).\nאם השינוי מכוון, הריצו: npm run record",
  "unrecorded-change.new-translation":
    "{title|quote} תורגם ל־{language|quote}, והתיעוד עוד אינו יודע על כך.\nלאחר הפרסום, הריצו: npm run record",
  "unrecorded-change.translation":
    "{title|quote}: הנוסח ב־{language|quote} השתנה מאז התיעוד האחרון.\nאם השינוי מכוון, הריצו: npm run record",
  "long-slot":
    "המשבצת הזאת נמשכת יותר מ־14 שעות ({hours}).\nתקנו את שעת הסיום שלה, או חלקו אותה לכמה משבצות.",
  "unwanted-recording":
    "נאמר שהמפגש הזה אינו מוקלט, ובין החומרים שלו יש הקלטה.\nשאלו את מי שהעבירו אותו, והוציאו אחד מן השניים.",
  "missing-recording":
    "נאמר שההקלטה של המפגש הזה פורסמה, ובין החומרים שלו אין הקלטה.\nהוסיפו אותה שם, עם ”kind: recording“; עד שתתפרסם כתבו: \u200erecording: yes",
  "private-file": "אלה משובים שנשלחו אליכם בלבד, וכאן הם היו מתפרסמים.\nהעבירו את הקובץ אל {place}",
  "security-expired":
    "תוקפו של security.txt פג ({value}): מי שימצאו חולשה כבר לא יסמכו עליו.\nבדקו שיש עדיין מענה בפרטי הקשר שבו, וכתבו תאריך חדש, בתוך שנה מהיום.",
  "security-far":
    "תוקפו של security.txt פג בעוד יותר משנה ({value}), ותקן RFC 9116 מבקש פחות.\nכתבו תאריך בתוך שנה מהיום, ובדקו אותו שוב כשיגיע.",
  "shifted-accent":
    'בצבע {from} לא היה אפשר לקרוא טקסטים; במקומו נעשה שימוש ב־{to}.\nבחרו צבע הדגשה אחר, או כתבו את הצבע שבשימוש: \u200e"{to}"\u200e',
  "big-file":
    "הקובץ הזה גדול מ־{most} מ״ב: חברות אחסון כמו Cloudflare דוחות אותו, והמבקרים מחכים לו.\nהקטינו אותו, או קשרו למקום שמיועד לכך, כמו אתר סרטונים.",
  "heavy-style":
    "הסגנונות האלה מוסיפים {weight} ק״ב לכל דף, אחרי דחיסה; מעבר ל־{most} ק״ב המבקרים מחכים.\nהסירו מה ששום דף אינו משתמש בו, וכתבו url(media/NAME)\u200e לתמונות שכתובות בתוך הקובץ.",
  "heavy-font":
    "הגופן {value|quote} שוקל {weight} ק״ב; מ־{most} ק״ב ומעלה המבקרים רואים את אותיותיו באיחור.\nהוציאו ממנו אותיות ששום דף אינו זקוק להן: pyftsubset NAME.ttf --flavor=woff2 --unicodes=U+0020-024F,U+2000-206F,U+20AC",
  "lacking-letters":
    "בגופן {value|quote} חסרות אותיות של השפה {language|quote}: {letters}. דפדפנים לוקחים אותן מגופן אחר.\nהשיגו את הגופן עם האותיות האלה, או בחרו אחר.",
  "blocked-by-policy":
    "מדיניות האבטחה של האתר אינה מתירה את זה בדף: {value|quote}.\nשימו סקריפטים וסגנונות בקבצים נפרדים לצד הקובץ הזה, ואל תטענו דבר ממקום אחר.",
  "long-title":
    "בכותרת יש {length} תווים; לשוניות ומנועי חיפוש יציגו: {cut}\nהוסיפו ”short_title“.",

  // Lists: what stands between their words, and the end of one that is too long
  "list.and": "וגם",
  "list.or": "או",
  "list.more": "{words} … (סך הכול {count})",

  // {kind|none}: that there is none of a kind
  "word.none.speaker": "אין דוברת או דובר",
  "word.none.member": "אין אדם",
  "word.none.session": "אין מפגש",
  "word.none.theme": "אין נושא",
  "word.none.organisation": "אין ארגון",
  "word.none.organiser": "אין ארגון או אדם",
  "word.none.venue": "אין מקום",
  "word.none.room": "אין חדר",
  "word.none.track": "אין מסלול",
  "word.none.level": "אין דרגת שותפות",
  "word.none.comment": "אין תגובה",
  "word.none.event": "אין אירוע",
  "word.none.page": "אין דף",
  "word.none.term": "אין מונח",
  "word.none.slot": "אין משבצת עם `id`",
  "word.none.day": "אין יום",
  "word.none.news": "אין ידיעה",

  // {kind|many}: all of a kind
  "word.many.speaker": "הדוברות והדוברים",
  "word.many.member": "האנשים",
  "word.many.session": "המפגשים",
  "word.many.theme": "הנושאים",
  "word.many.organisation": "הארגונים",
  "word.many.organiser": "הארגונים והאנשים",
  "word.many.venue": "המקומות",
  "word.many.room": "החדרים",
  "word.many.track": "המסלולים",
  "word.many.level": "הדרגות",
  "word.many.comment": "התגובות",
  "word.many.event": "האירועים",
  "word.many.page": "הדפים",
  "word.many.term": "המונחים",
  "word.many.slot": "המשבצות",
  "word.many.day": "הימים",
  "word.many.news": "הידיעות",

  // {also|shape}
  "word.shape.list": "רשימה",
  "word.shape.map": "קבוצת שדות",

  // {of|occasion}: what has a start and an end
  "word.occasion.event": "האירוע",
  "word.occasion.session": "המפגש",

  // {aspects|aspect}: what has changed since it was recorded
  "word.aspect.added": "נוסף",
  "word.aspect.removed": "הוסר",
  "word.aspect.id": "המזהה",
  "word.aspect.time": "השעות",
  "word.aspect.place": "המקום",
  "word.aspect.room": "החדר",
  "word.aspect.status": "הסטטוס",
  "word.aspect.text": "הטקסט",
};
