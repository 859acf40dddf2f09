import { yamlText } from "../../content/yaml/write.ts";
import { fillTemplate } from "../templates.ts";
import { commentsOf } from "./comment.ts";
import type { HostOptions } from "./options.ts";
import { afterMidnight } from "./midnight.ts";

/** For hosts that build when a secret address is called, and have no clock: GitHub’s calls it. */
export const rebuildFiles = ({
  language,
  timezone,
}: HostOptions): Readonly<Record<string, string>> => {
  const comment = commentsOf(language);
  return {
    ".github/workflows/rebuild.yml": `${comment("hosts.rebuild")}name: Rebuild
on:
  schedule:
${comment("hosts.schedule", 4)}    - cron: "${afterMidnight(timezone)}"
  workflow_dispatch:
permissions: {}
jobs:
  rebuild:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - run: |
          if [ -z "$HOOK" ]; then
            echo "::notice::$MISSING"
            exit 0
          fi
          curl --fail --silent --show-error --retry 3 --output /dev/null --request POST --data "{}" "$HOOK"
        env:
          HOOK: \${{ secrets.BUILD_HOOK }}
          MISSING: ${yamlText(fillTemplate("hosts.rebuild.missing", language, {}))}
`,
  };
};
