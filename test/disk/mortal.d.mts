/** What is to happen to a process that writes below some folders. */
export interface MortalPlan {
  readonly folders: readonly string[];
  /** At which thing that is done, from 1; none: nothing happens. */
  readonly at?: number;
  /** Each time. */
  readonly always?: boolean;
  /** A signal, or the code of an error. */
  readonly how?: string;
  /** A file that lists what is done. */
  readonly log?: string;
  /** A folder that is given a copy of the folders as they are before each thing. */
  readonly copies?: string;
  /** A pattern: where a path fits it, only one copy in 25 is made. */
  readonly rarely?: string;
}

export declare const setPlan: (plan: MortalPlan) => number;
