import { commentsOf } from "./comment.ts";
import type { HostOptions } from "./options.ts";
import { cacheStep, checkWorkflow, installSteps, publishTriggers } from "./workflow.ts";

/** Builds for the address that Pages says, so that links lead there whatever `data/site.yaml` says. */
const publishWorkflow = (options: HostOptions): string => {
  const comment = commentsOf(options.language);
  return `${comment("hosts.github")}name: Publish
${publishTriggers(options)}permissions: {}
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      pages: read
    steps:
${installSteps}${cacheStep}      - id: pages
        uses: actions/configure-pages@v6
${comment("hosts.address", 6)}      - run: npm run build -- --format github --url "\${BASE_URL/#http:/https:}"
        env:
          BASE_URL: \${{ steps.pages.outputs.base_url }}
      - uses: actions/upload-pages-artifact@v5
        with:
          path: _site
          include-hidden-files: true
  deploy:
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v5
`;
};

/** GitHub Pages. */
export const githubFiles = (options: HostOptions): Readonly<Record<string, string>> => ({
  ".github/workflows/check.yml": checkWorkflow(options),
  ".github/workflows/publish.yml": publishWorkflow(options),
});
