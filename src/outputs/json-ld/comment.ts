import { commentUrl } from "../../site/discussions.ts";
import type { Comment, Event } from "../../site/model.ts";
import { proseToText } from "../../text/markdown.ts";
import { idAddress } from "./addresses.ts";
import { dayOrMoment } from "./dates.ts";
import type { Graph } from "./graph.ts";
import { type CommentLeaf, node, type PersonLeaf, type Reference, thing } from "./thing.ts";

/** Comments as the page that shows them tells them; an answer names what it answers if that stands there too. */
export const putComments = (
  graph: Graph,
  event: Event,
  comments: readonly Comment[],
): readonly Reference[] => {
  const { site } = graph;
  const listed = new Set(comments);
  const idOf = (comment: Comment) => idAddress(site, commentUrl(site.root, event, comment));
  return comments.map((comment) =>
    graph.put(
      node<CommentLeaf>({
        "@type": "Comment",
        "@id": idOf(comment),
        author: thing<PersonLeaf>({ "@type": "Person", name: comment.author }),
        datePublished: dayOrMoment(comment.date),
        text: proseToText(comment.body),
        parentItem:
          comment.replyTo && listed.has(comment.replyTo)
            ? { "@id": idOf(comment.replyTo) }
            : undefined,
      }),
    ),
  );
};
