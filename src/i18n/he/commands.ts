import type { en } from "../en/commands.ts";
import type { Translation } from "../parameters.ts";

export const he: Partial<Translation<typeof en>> = {
  "build.no-chromium":
    "קובצי PDF מודפסים בעזרת Chromium, ולא ניתן היה להפעיל אותו כאן ({reason}). התקינו את Google Chrome, או תנו למשתנה הסביבה PARVIS_CHROMIUM את הנתיב אל Chromium אחר; בלי ‎--pdf כל השאר נבנה. התיקייה {out} נשארה כפי שהייתה.",
  "archive.archived":
    "‏{event} נשמר בארכיון: {files} קבצים בתיקייה {folder}/. הוסיפו אותם ל-git; מעתה הם מתפרסמים כפי שהם.",
  "archive.which": `איזה אירוע לשמור בארכיון? הסתיימו ועדיין אינם בארכיון: {events}.
  npm run archive -- {first}`,
  "archive.none": "ציינו איזה אירוע. אין אירוע שהסתיים ועדיין אינו בארכיון.",
  "archive.no-event": "אין אירוע בשם „{event}”. האירועים באתר הזה: {events}.",
  "archive.did-you-mean": "אין אירוע בשם „{event}”. האם התכוונתם ל„{nearest}”?",
  "archive.not-past":
    "האירוע „{event}” עדיין לא הסתיים (סיום: {end}). ארכיון שומר את מה שכבר אינו משתנה: חזרו לאחר מכן, או ציינו מועד בעזרת ‎--now.",
  "archive.no-end":
    "לאירוע „{event}” אין עדיין תאריך, ולכן הוא לא הסתיים. ארכיון שומר את מה שכבר אינו משתנה: חזרו לאחר מכן.",
};
