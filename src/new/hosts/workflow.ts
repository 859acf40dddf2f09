/** What workflows of GitHub have in common, and the one that checks pull requests. */
import { yamlText } from "../../content/yaml/write.ts";
import { fillTemplate } from "../templates.ts";
import { commentsOf } from "./comment.ts";
import { afterMidnight } from "./midnight.ts";
import type { HostOptions } from "./options.ts";

/** Brings the repository, Node and Parvis; what pull requests bring along finds no credentials. */
export const installSteps = (
  { language }: HostOptions,
  checkout = "",
): string => `      - uses: actions/checkout@v6
        with:
          persist-credentials: false
${checkout}${commentsOf(language)("hosts.lock", 6)}      - uses: actions/setup-node@v6
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

/** Keeps what the pull request is to be told for the job that tells it; it and what it compares with lie beside the site. */
const reviewSteps = `      - name: Review
        id: review
        run: |
          git worktree add --detach "$RUNNER_TEMP/base" HEAD^1
          npx parvis check --format suggestions --base "$RUNNER_TEMP/base" > "$RUNNER_TEMP/review.json" || true
      - uses: actions/upload-artifact@v7
        with:
          name: review
          path: \${{ runner.temp }}/review.json
`;

/**
 * The job that may write to the pull request: it runs what is published already, and nothing that was proposed. That may
 * be a Parvis without the command, and the check may have had nothing to tell: neither is a fault of the pull request.
 */
const commentJob = (options: HostOptions): string => `${commentsOf(options.language)(
  "hosts.comment",
  2,
)}  comment:
    needs: check
    if: \${{ !cancelled() && needs.check.outputs.review == 'success' }}
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pull-requests: write
    steps:
${installSteps(options, `          ref: \${{ github.event.pull_request.base.sha }}\n`)}      - uses: actions/download-artifact@v8
        with:
          name: review
          path: \${{ runner.temp }}
      - name: Comment
        continue-on-error: true
        env:
          GITHUB_TOKEN: \${{ github.token }}
          PREVIEW: \${{ needs.check.outputs.preview }}
        run: test ! -s "$RUNNER_TEMP/review.json" || npx parvis review "$RUNNER_TEMP/review.json" \${PREVIEW:+--preview "$PREVIEW"} >> "$GITHUB_STEP_SUMMARY"
`;

/**
 * The workflow that says of a pull request what is wrong in it, and keeps the site as it would be. The summary comes
 * first and fails never, so that it is there also where the check fails.
 */
export const checkWorkflow = (
  options: HostOptions,
): string => `${commentsOf(options.language)("hosts.check")}name: Check
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
    outputs:
      review: \${{ steps.review.outcome }}
      preview: \${{ steps.preview.outputs.artifact-url }}
    steps:
${installSteps(options, "          fetch-depth: 2\n")}      - name: Summary
        run: npx parvis check --format markdown >> "$GITHUB_STEP_SUMMARY" || true
${reviewSteps}      - name: Check
        run: npx parvis check --format github
      - name: Preview
        run: npm run build -- --url ${previewAddress} --drafts
      - id: preview
        uses: actions/upload-artifact@v7
        with:
          name: preview
          path: _site
          include-hidden-files: true
          retention-days: 14
      - name: Link
        env:
          NOTE: ${yamlText(fillTemplate("hosts.preview", options.language, {}))}
          ADDRESS: \${{ steps.preview.outputs.artifact-url }}
        run: printf '\\n%s\\n\\n%s\\n' "$NOTE" "$ADDRESS" >> "$GITHUB_STEP_SUMMARY"
${commentJob(options)}`;
