/** What workflows of GitHub have in common, and the one that checks pull requests. */
import { yamlText } from "../../content/yaml/write.ts";
import { fillTemplate } from "../templates.ts";
import { commentsOf } from "./comment.ts";
import { afterMidnight } from "./midnight.ts";
import type { HostOptions } from "./options.ts";

/** Brings the repository, Node and Parvis; what pull requests bring along finds no credentials. */
export const installSteps = `      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: actions/setup-node@v6
        with:
          node-version: 24
          cache: npm
      - run: npm ci
`;

/** Keeps the drawn cards and pictures from one build to the next. */
export const cacheStep = `      - uses: actions/cache@v5
        with:
          path: .cache
          key: parvis-\${{ github.run_id }}
          restore-keys: parvis-
`;

/** When a site is published: at each change, once a day, and when somebody asks for it. */
export const publishTriggers = ({ language, timezone }: HostOptions): string => `on:
  push:
    branches: [main, master]
  schedule:
${commentsOf(language)("hosts.schedule", 4)}    - cron: "${afterMidnight(timezone)}"
  workflow_dispatch:
`;

/** Where a preview believes to be: whoever unpacks it serves it there. */
const previewAddress = "http://localhost:8080";

/**
 * The workflow that says of a pull request what is wrong in it, and keeps the site as it would be. The summary comes
 * first and fails never, so that it is there also where the check fails.
 */
export const checkWorkflow = ({
  language,
}: HostOptions): string => `${commentsOf(language)("hosts.check")}name: Check
on:
  pull_request:
permissions:
  contents: read
concurrency:
  group: check-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
${installSteps}      - name: Summary
        run: npx parvis check --format markdown >> "$GITHUB_STEP_SUMMARY" || true
      - name: Check
        run: npx parvis check --format github
      - name: Preview
        run: npm run build -- --url ${previewAddress}
      - id: preview
        uses: actions/upload-artifact@v7
        with:
          name: preview
          path: _site
          include-hidden-files: true
          retention-days: 14
      - name: Link
        env:
          NOTE: ${yamlText(fillTemplate("hosts.preview", language, {}))}
          ADDRESS: \${{ steps.preview.outputs.artifact-url }}
        run: printf '\\n%s\\n\\n%s\\n' "$NOTE" "$ADDRESS" >> "$GITHUB_STEP_SUMMARY"
`;
