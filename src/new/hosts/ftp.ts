import { commentsOf } from "./comment.ts";
import type { HostOptions } from "./options.ts";
import { cacheStep, checkWorkflow, installSteps, publishTriggers } from "./workflow.ts";

/**
 * Shell: each file that Parvis made has its hash in a list, which lies beside the site. What that list and the new one
 * do not share is uploaded; what the old one alone has is removed. The password is in no argument and in no file.
 */
const upload = String.raw`          : "$\{FTP_SERVER:?}" "$\{FTP_USER:?}" "$\{FTP_PASSWORD:?}"
          export LC_ALL=C LFTP_PASSWORD=$FTP_PASSWORD
          old=$(mktemp -d) new=$(mktemp -d) list=.parvis-uploaded
          mkdir "$new/files" "$new/pages"
          word() { local text=$\{1//\\/\\\\}; printf '"%s"' "$\{text//\"/\\\"}"; }
          connect() {
            echo "set cmd:fail-exit true; set net:max-retries 3; set net:timeout 30; set mirror:overwrite true"
            echo "set ftp:ssl-force true; set ftp:ssl-protect-data true; set ssl:verify-certificate true"
            echo "open --env-password --user $(word "$FTP_USER") $(word "ftp://$\{FTP_SERVER#ftp://}")"
            echo "cd $(word "$\{FTP_FOLDER:-.}")"
          }
          { connect; echo "mirror --no-recursion --include-glob $list . $(word "$old")"; } > "$old/script"
          lftp -f "$old/script"
          touch "$old/$list"
          cd _site
          find . -type f ! -path ./.parvis ! -path ./_headers ! -path ./_redirects -print0 |
            xargs -0 sha256sum -z | sort -z > "$new/$list"
          comm -z -13 "$old/$list" "$new/$list" | while IFS= read -r -d '' line; do
            file=$\{line:66}
            case $file in *.html) to=$new/pages ;; *) to=$new/files ;; esac
            mkdir -p "$to/$\{file%/*}"
            cp "$file" "$to/$file"
          done
          {
            connect
            echo "mirror --reverse --no-perms --parallel=4 $(word "$new/files") ."
            echo "mirror --reverse --no-perms --parallel=4 $(word "$new/pages") ."
            comm -z -23 <(cut -z -c67- "$old/$list" | sort -z) <(cut -z -c67- "$new/$list" | sort -z) |
              while IFS= read -r -d '' file; do echo "rm -f $(word "$file")"; done
            echo "put $(word "$new/$list")"
          } > "$new/script"
          lftp -f "$new/script"
`.replaceAll("$\\{", "${");

const publishWorkflow = (options: HostOptions): string => {
  const comment = commentsOf(options.language);
  return `${comment("hosts.ftp")}name: Publish
${publishTriggers(options)}permissions:
  contents: read
concurrency:
  group: publish
  cancel-in-progress: false
jobs:
  publish:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
${installSteps}${cacheStep}      - run: npm run build -- --format github
      - run: sudo apt-get update && sudo apt-get install --yes lftp
${comment("hosts.ftp.upload", 6)}      - name: Upload
        shell: bash
        env:
          FTP_SERVER: \${{ secrets.FTP_SERVER }}
          FTP_USER: \${{ secrets.FTP_USER }}
          FTP_PASSWORD: \${{ secrets.FTP_PASSWORD }}
          FTP_FOLDER: \${{ secrets.FTP_FOLDER }}
        run: |
${upload}`;
};

/** A server that takes files by FTP, over TLS. */
export const ftpFiles = (options: HostOptions): Readonly<Record<string, string>> => ({
  ".github/workflows/check.yml": checkWorkflow(options),
  ".github/workflows/publish.yml": publishWorkflow(options),
});
