/** What `npm run archive` says, in the site's language. */
import { speaker } from "../build/say.ts";

const en = {
  archived:
    "Archived {event}: {files} files in {folder}/. Commit it; from now on they are published as they are.",
  which:
    "Which event is to be archived? Over, and not archived yet: {events}.\n  npm run archive -- {first}",
  none: "Say which event. None is over that is not archived yet.",
  "no-event": "There is no event “{event}”. The events of this site: {events}.",
  "did-you-mean": "There is no event “{event}”. Did you mean “{nearest}”?",
  "not-past":
    "“{event}” is not over yet (it ends on {end}). An archive keeps what changes no more: come back afterwards, or say with --now as of when.",
  "no-end":
    "“{event}” has no date yet, so that it is not over. An archive keeps what changes no more: come back afterwards.",
} as const satisfies Record<string, string>;

export type ArchiveKey = keyof typeof en;

const fr: Record<ArchiveKey, string> = {
  archived:
    "Archivé : {event}, {files} fichiers dans {folder}/. Ajoutez-les à git ; désormais ils sont publiés tels quels.",
  which:
    "Quel événement archiver ? Terminés, et pas encore archivés : {events}.\n  npm run archive -- {first}",
  none: "Dites quel événement. Il n’y en a pas de terminé qui ne soit pas encore archivé.",
  "no-event": "Il n’y a pas d’événement « {event} ». Les événements de ce site : {events}.",
  "did-you-mean": "Il n’y a pas d’événement « {event} ». Vouliez-vous dire « {nearest} » ?",
  "not-past":
    "« {event} » n’est pas terminé (fin : {end}). Une archive garde ce qui ne change plus : revenez ensuite, ou dites avec --now à quelle date se placer.",
  "no-end":
    "« {event} » n’a pas encore de date : il n’est donc pas terminé. Une archive garde ce qui ne change plus : revenez ensuite.",
};

const he: Record<ArchiveKey, string> = {
  archived:
    "‏{event} נשמר בארכיון: {files} קבצים בתיקייה {folder}/. הוסיפו אותם ל-git; מעתה הם מתפרסמים כפי שהם.",
  which:
    "איזה אירוע לשמור בארכיון? הסתיימו ועדיין אינם בארכיון: {events}.\n  npm run archive -- {first}",
  none: "ציינו איזה אירוע. אין אירוע שהסתיים ועדיין אינו בארכיון.",
  "no-event": "אין אירוע בשם „{event}”. האירועים באתר הזה: {events}.",
  "did-you-mean": "אין אירוע בשם „{event}”. האם התכוונתם ל„{nearest}”?",
  "not-past":
    "האירוע „{event}” עדיין לא הסתיים (סיום: {end}). ארכיון שומר את מה שכבר אינו משתנה: חזרו לאחר מכן, או ציינו מועד בעזרת ‎--now.",
  "no-end":
    "לאירוע „{event}” אין עדיין תאריך, ולכן הוא לא הסתיים. ארכיון שומר את מה שכבר אינו משתנה: חזרו לאחר מכן.",
};

export const archiveWords = speaker(en, fr, he);
