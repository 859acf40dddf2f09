/** A pull request on GitHub, and the right to speak there; `cli/` alone reads it from the environment. */
export interface PullRequest {
  /** The address of the API, without a slash at its end. */
  readonly api: string;
  readonly token: string;
  /** `OWNER/NAME`. */
  readonly repository: string;
  readonly number: number;
  /** The commit that is proposed. */
  readonly head: string;
  /** The commit in which it meets the other branch, which is what is checked. */
  readonly merge: string | undefined;
}
